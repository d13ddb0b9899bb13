"""Owns the German cues for talk: questions, feelings, thanks, greetings, wishes to pause or stop, contacts, places."""

from flows.understanding.heard import Saying, Topic
from flows.understanding.meaning_table import ALL_DOUBTS, Doubt, Needs, says

MAY = r"(?:soll|kann|darf|sollte|konnte|muss|mochte|kriege|ware) (?:ich|man|es)"
CONTACT_THEM = (
    r"(?:schreiben|anschreiben|anrufen|nachfragen|nachfassen|nachhaken|nachhacken|melden|anmailen|kontaktieren|erinnern|fragen|nachtelefonieren|zuruckrufen|"
    r"nachzufragen|nachzufassen|nachzuhaken|anzurufen|zu schreiben|zu melden|zuruckschreiben|durchrufen|durchklingeln)"
)
INTERVIEW = r"(?:\w*gesprach|\w*interview|termin|\w*telefonat|probearbeiten|probetag|runde|call|assessment center)"
QUESTIONS = (
    *says(
        Saying.ASKS,
        rf"was (?:genau )?(?:{MAY}|schreibe ich|antworte ich|sage ich|schreibt man|sagt man)(?: (?!anziehen|machen|tun|mitbringen|fragen)\S+){{0,6}}? ?(?:schreiben|antworten|sagen|schicken|erwidern|reinschreiben)",
        r"was (?:schreibe|antworte|sage|schreibt|antwortet) (?:ich|man)(?: \S+){0,4}|wie (?:soll |kann |sollte )?(?:ich )?(?:\S+ )?(?:formuliere|formulieren|antworte|antworten|schreibe|schreiben|beginne|fange)(?: ich)?(?: (?!gehalt)\S+){0,6}",
        r"(?:kannst du|konntest du|bitte|hilf mir|hilfst du mir|kannst du mir)(?: \S+){0,5}? (?:formulieren|schreiben|entwerfen|antworten|aufsetzen|verfassen)|hilf mir (?:bei|beim|mit)(?: \S+){0,3}? (?:mail|schreiben|antwort|formulieren|nachricht)|"
        r"(?:entwurf|vorlage|text|muster) (?:fur|zum)(?: \S+){1,3}|(?:entwirf|formuliere|schreibe)(?: mir)?(?: bitte)? (?:eine|einen|ein|die|den|das)(?: \S+){1,4}",
        topic=Topic.WHAT_TO_WRITE, despite=ALL_DOUBTS, noun=True,
    ),
    *says(
        Saying.ASKS,
        rf"(?:wann|ab wann|wie bald|wie schnell|bis wann|an welchem tag|wie fruh) {MAY}(?: (?!,)\S+){{0,7}}? {CONTACT_THEM}",
        rf"wie (?:lange|viele tage|lang) (?:{MAY} )?(?:\S+ ){{0,3}}?(?:warten|warte|abwarten|gedulden)(?: \S+){{0,6}}",
        rf"(?:zu fruh|zu spat|okay|ok|in ordnung|zeit|sinnvoll|der richtige zeitpunkt|guter zeitpunkt)(?: \S+){{0,4}}? {CONTACT_THEM}",
        rf"(?:soll|kann|darf|sollte|konnte) ich(?: (?!was |wie )\S+){{0,6}}? {CONTACT_THEM}(?: (?:oder|lieber|noch|schon|bei)(?: \S+){{0,3}})?",
        rf"wann (?:schreibe|frage|melde|fasse|hake|rufe) ich(?: \S+){{0,5}}",
        topic=Topic.WHEN_TO_WRITE, despite=ALL_DOUBTS, noun=True,
    ),
    *says(
        Saying.ASKS,
        r"was (?:\S+ ){0,6}?(?:anziehen|anzuziehen|tragen)(?=$| zum| beim| bei| fur| fürs| am| #)|was (?:ziehe|trage|zieht|tragt) (?:ich|man)(?: \S+){0,6}|dresscode|kleiderordnung|welche (?:kleidung|klamotten)|wie (?:soll ich mich |kleide ich mich|ziehe ich mich)(?: \S+){0,3}|"
        r"(?:brauche|muss|soll|reicht|geht|ist|kann) (?:ich )?(?:\S+ ){0,4}?(?:krawatte|anzug|hemd|blazer|kostum|jeans|sneaker|turnschuhe|kleid|bluse|sakko)(?: (?:tragen|anziehen|an|okay|ok|zu viel))?|(?:krawatte|anzug) (?:ja oder nein|notig|pflicht)",
        topic=Topic.WHAT_TO_WEAR, despite=ALL_DOUBTS,
    ),
    *says(
        Saying.ASKS,
        rf"(?:wann|um wie viel uhr|um wieviel uhr|wieviel uhr|wie viel uhr|welche uhrzeit|welcher tag|an welchem tag|wo)(?: \S+){{0,4}}? (?:ist|war|habe|hatte|findet|geht|beginnt|startet|muss|waren|sind)(?: (?!,)\S+){{0,6}}? ?{INTERVIEW}(?: \S+){{0,4}}",
        r"(?:wann|um wie viel uhr|wo) (?:ist|war|habe ich|muss ich|bin ich|treffe ich|geht es) (?:\S+ ){0,3}?(?:@|bei \S+|nochmal|los|dran|dort)(?: (?:dran|sein|hin|nochmal))?|wann ist (?:es|das|der) (?:nochmal )?$|(?:habe ich|hab ich) (?:\S+ ){0,3}?(?:ein |einen |irgendwelche )"
        rf"{INTERVIEW}(?: \S+){{0,3}}|erinner\w* mich(?: \S+){{0,2}} wann",
        topic=Topic.WHEN_IS_IT, despite=ALL_DOUBTS, noun=True,
    ),
    *says(
        Saying.ASKS,
        r"wie (?:\S+ ){0,3}?(?:bereite|vorbereiten|ube|uben|bereitet|trainiere)(?: \S+){0,8}|(?:hast du |irgendwelche |gibt es |ein paar |habt ihr )*(?:tipps|ratschlage|tips|empfehlungen)(?: \S+){0,4}|was (?:werden|wird|fragen|konnten|konnen|wollen) (?:die|sie|@|man) (?:\S+ ){0,3}?(?:fragen|gefragt|wissen|denn|so)?(?: \S+)?|"
        r"(?:welche|was fur) fragen(?: \S+){0,6}|was (?:soll|muss|kann|sollte) ich (?:\S+ ){0,5}?(?:mitbringen|vorbereiten|fragen|recherchieren|mitnehmen|wissen|beachten|lernen|uben)|worauf (?:soll|muss) ich achten|(?:konnen|wollen|lass uns|kann ich|ich will|ich mochte|lass) (?:wir |uns )?(?:\S+ ){0,4}?"
        r"(?:uben|trainieren|proben|durchspielen)|hilf mir(?: \S+){0,4} (?:vorbereiten|vorbereitung|uben)|hilfe bei der vorbereitung",
        topic=Topic.HOW_TO_PREPARE, despite=ALL_DOUBTS,
    ),
    *says(
        Saying.ASKS,
        r"(?:warum|wieso|weshalb)(?: (?:hat|haben|antwortet|antworten|meldet|melden|hore|kommt|ruft|rufen|schreibt|schreiben|ist|sind|sagt|sagen|reagiert|reagieren|kriege|bekomme|meldet|ghosten|ghostet|kann))(?: \S+){0,6}? (?:nicht|nichts|keine|keiner|so ruhig|so still|funkstille|mich|niemand|kein)(?: (?:mehr|gemeldet|geantwortet|antwort|"
        r"ruckmeldung|angerufen|an|zuruck|feedback|von \S+))*|(?:warum|wieso|weshalb|was) (?:dauert|braucht|brauchen)(?: \S+){0,3} (?:so |ewig |immer |)?(?:lange|lang|ewig)|(?:haben|hat) (?:die|sie|@|er) (?:mich )?vergessen|was (?:bedeutet|heisst|soll)(?: \S+){0,3}? (?:funkstille|stille|schweigen|wenn (?:sie|die|man|er)(?: \S+)? nicht(?: \S+)?|"
        r"keine antwort|nicht antworten)|(?:werde|bin) ich geghostet|warum (?:so still|keine antwort|nichts)",
        topic=Topic.WHY_NO_WORD, despite=ALL_DOUBTS, noun=True,
    ),
    *says(
        Saying.ASKS,
        r"(?:welche|was fur|wie viele|wieviele|zeig mir|zeige mir|zeig|liste|liste mir) (?:alle |meine |mal |alle meine |offenen |die )*(?:bewerbungen|gesprache|stellen|firmen|termine|jobs|arbeitgeber|leads)(?: \S+){0,4}|wo (?:habe ich mich|bin ich|stehe ich|stehen wir|stehts)(?: (?!gesprach)\S+){0,3}|was (?:habe ich|ist|lauft|lauft denn) "
        r"(?:gerade |noch |alles |zurzeit |aktuell |denn |so |derzeit )*(?:offen|gerade|alles|am laufen|lauft|laufen|in der pipeline|gerade alles|noch)?$|(?:gib mir |zeig mir |zeige mir |eine |mal |bitte |)*(?:ubersicht|uberblick|gesamtliste|auflistung)(?: \S+){0,3}$|meine (?:liste|bewerbungen|ubersicht|stellen)$|auf wen warte ich(?: \S+)?|"
        r"worauf warte ich(?: noch)?|status$|wie ist der stand",
        topic=Topic.WHAT_HAVE_I, despite=ALL_DOUBTS,
    ),
    *says(
        Saying.ASKS,
        r"wie (?:schlage|mache|stelle) ich (?:mich|das)(?: \S+){0,3}|wie lauft (?:es|meine|die) (?:suche|jobsuche|bewerbungsphase)?(?: \S+){0,2}|(?:bin|werde) ich (?:\S+ )?(?:besser|schlechter)(?: \S+)?|(?:meine|die) (?:statistik|zahlen|muster|quote|bilanz|erfolgsquote|stats)|was (?:mache|mach) ich (?:\S+ )?falsch|was lauft (?:\S+ )?(?:falsch|schief)|"
        r"woran (?:liegt|scheitert|hakt) es(?: \S+){0,3}|warum (?:klappt|scheitere|kriege ich nur)(?: \S+){0,4}|siehst du (?:ein |)muster",
        topic=Topic.HOW_AM_I_DOING, despite=ALL_DOUBTS,
    ),
    *says(
        Saying.ASKS,
        r"was (?:kannst|machst|bist|tust) du(?: \S+){0,3}|wie (?:funktioniert|funktionierst|benutze ich|bediene ich|nutze ich) (?:das|du|der bot|dieser bot|es|dich|hier|das hier|den bot)|wie geht (?:das|das hier)$|wie (?:benutzt|nutzt) man (?:das|dich)(?: \S+){0,2}|wer (?:bist|steckt)(?: \S+){0,3}|bist du (?:ein |eine |echt|real|wirklich )*(?:bot|mensch|ki|roboter|maschine|person|chatgpt|echt|real|ai)?|"
        r"^hilfe(?: bitte)?$|^help$|(?:welche|was fur) (?:befehle|funktionen)(?: \S+){0,2}|wobei kannst du(?: \S+){0,3}|wozu bist du(?: \S+)?|was ist das (?:hier )?(?:fur ein bot|hier)?$|wie kannst du mir helfen",
        topic=Topic.HOW_IT_WORKS, despite=ALL_DOUBTS,
    ),
    *says(
        Saying.ASKS,
        r"was (?:steht|kommt|ist|passiert|liegt|gibt es|gibts) (?:\S+ ){0,5}?(?:an|als nachstes|nachster|der nachste schritt|jetzt|dran|zu tun|am plan)(?: (?:an|dran|fur mich))?|(?:^|, |und |so |also |ok |na )(?:und )?(?:was )?jetzt$|was nun|was (?:soll|muss|kann|sollte|mache|tue|tu) (?:ich|wir) (?:jetzt |nun |heute |dann |als nachstes |da |diese woche |# |noch |damit |am besten )*"
        r"(?:machen|tun|jetzt|nun|damit|da|anfangen|unternehmen|als nachstes)?$|(?:nachster|nachste|mein nachster|was ist der nachste) (?:schritt|schritte)|wie (?:geht es|geht es jetzt|gehen wir|geht das) (?:\S+ ){0,3}?weiter|gibt es was zu tun|steht (?:heute |# )?was an|was (?:mache|tue) ich (?:jetzt|nun|heute|als nachstes)",
        topic=Topic.NEXT, despite=ALL_DOUBTS,
    ),
    *says(
        Saying.ASKS,
        r"(?:soll|kann|darf|sollte|muss|konnte) ich(?: (?!,)\S+){0,6}? (?:annehmen|ablehnen|zusagen|absagen|verhandeln|zuruckziehen|bewerben|kundigen|unterschreiben|erwahnen|aufgeben|nehmen|warten|verschieben|hingehen|umziehen|verlangen|fordern|ansprechen|machen|sagen)(?: \S+){0,3}|"
        r"wie (?:verhandle|verhandele|lehne|sage|erklare|kundige|gehe|reagiere|ziehe|verschiebe|spreche|begrunde|rechtfertige) ich(?: \S+){0,8}|wie (?:soll|kann|sollte) ich(?: (?!,)\S+){0,6}? (?:verhandeln|ablehnen|absagen|erklaren|reagieren|umgehen|kundigen|verschieben|ansprechen)|wie (?:stehen|gut sind|hoch sind)(?: \S+){0,3}? chancen(?: \S+){0,3}|"
        r"(?:^|(?:,|und|aber|oder) )(?:hat|haben|wird|werden|will|wollen|nimmt|nehmen|glaubst du|meinst du|denkst du) (?:dass )?(?:@|die|sie|er|es|die \w+|der \w+) (?:\w+ )?(?:mich |mir |ich )?(?:\S+ ){0,3}?(?:abgesagt|genommen|abgelehnt|nehmen|einstellen|zusagen|absagen|melden|bekomme|kriege|entschieden|zugesagt|ab)(?: \S+)?(?=$)",
        topic=Topic.OTHER, despite=tuple(d for d in ALL_DOUBTS if d is not Doubt.OTHERS), noun=True, shy=True,
    ),
)  # fmt: skip
"""Statements that look like the last of these are told apart by the question mark: see ``NOT_ASKED`` in the tests."""

AM = r"(?:bin|ich bin|fuhle mich|ich fuhle mich|fuhle|macht mich|war|bin ich|ich|so|total|echt|voll|mir ist|mir geht es|geht es mir|werde|immer|gerade)"
BIT = r"(?:(?:so|sehr|echt|total|voll|mega|richtig|ziemlich|ein|bisschen|bissl|etwas|einfach|nur|gerade|immer|noch|schon|ganz|wirklich|super|extrem|uberhaupt|langsam|wieder|auch|irgendwie|ehrlich|gesagt|jetzt|heute|mich) )*"
SOFT = (Doubt.LATER, Doubt.OTHERS, Doubt.MAYBE)
FEELINGS = (
    *says(
        Saying.FEELS,
        rf"{AM} {BIT}(?:traurig|enttauscht|niedergeschlagen|down|deprimiert|depressiv|fertig|am boden(?: zerstort)?|am ende|mude von|leer|einsam|erschopft|ausgelaugt|entmutigt|verzweifelt|geknickt|fertig mit den nerven|hoffnungslos|ausgebrannt|wertlos|nutzlos|unmotiviert|schlecht drauf|zermurbt|"
        r"frustriert und traurig|beschissen|scheisse|mies|kaputt|uberfordert|mutlos|ratlos|am tiefpunkt|platt von|resigniert)(?! gelaufen)",
        r"(?:konnte|muss|musste|mochte) (?:\S+ )?(?:heulen|weinen)(?! vor (?:freude|gluck))|(?:heule|weine|geheult|geweint)|(?:mir )?geht es (?:\S+ )?(?:schlecht|mies|dreckig|beschissen|nicht gut)|(?:kann|mag|will) (?:bald |langsam |einfach |)nicht mehr$|keine (?:lust|kraft|energie|motivation) mehr|(?:keiner|niemand) will mich(?: haben)?|"
        r"(?:so |echt |total )?(?:deprimierend|entmutigend|zermurbend|frustrierend|ernuchternd)|hoffnung (?:verloren|aufgegeben)|(?:gebe|geb) (?:langsam |bald |)auf|finde (?:eh |doch )?nie (?:was|einen job|etwas)|(?:die|das|es) (?:absagen )?(?:machen|macht|zieht|ziehen) mich (?:\S+ )?(?:fertig|runter|kaputt)|(?:bin )?nicht gut genug|so mude von (?:den absagen|allem)",
        topic="low", despite=SOFT,
    ),
    *says(
        Saying.FEELS,
        rf"{AM} {BIT}(?:nervos|aufgeregt|angespannt|panisch|unruhig|gestresst|hibbelig|zittrig|verunsichert|besorgt|unsicher|in panik|aufgewuhlt|schlecht vor aufregung)|^(?:\w+ ){{0,2}}?(?:nervos|aufgeregt)(?: (?:wegen|vor|auf|schon)(?: \S+){{0,3}})?$",
        r"(?:habe |hab |ich habe )?(?:\S+ ){0,2}?(?:angst|schiss|bammel|panik|lampenfieber|muffensausen|bauchschmerzen|herzklopfen|bange)(?: (?:vor|dass|wegen|davor|bekommen)(?: \S+){0,8})?|(?:kann|konnte) (?:\S+ ){0,2}?nicht (?:ein)?schlafen(?: \S+){0,4}|schlaflos|mir ist (?:so |ganz )?(?:schlecht|ubel)(?: vor \S+)?|die nerven (?:liegen|flattern)(?: \S+)?|drehe durch|"
        r"mache mir (?:\S+ )?sorgen|stress pur",
        topic="nervous", despite=SOFT,
    ),
    *says(
        Saying.FEELS,
        rf"{AM} {BIT}(?:sauer|wutend|genervt|frustriert|verargert|stinksauer|stinkig|angepisst|emport|gefrustet|angefressen|wutig|aggressiv|zornig|pissed)",
        r"(?:das |es |die |der |)(?:nervt|kotzt|regt)(?: (?:mich|so|alles|total|langsam|echt|einfach|nur|an|auf|richtig|das|tierisch|sowas|gerade|voll))*|(?:so |was |echt |)(?:eine |fur eine |ein |)?(?:frechheit|unverschamtheit|sauerei|zumutung|witz(?= von| verein))|unverschamt|respektlos|(?:konnte|mochte) (?:\S+ )?(?:kotzen|schreien)|hasse (?:die|das|bewerbungen|recruiter|es)(?: \S+)?|"
        r"unfair|zeitverschwendung|platzt der kragen|reicht es mir|mir reicht es",
        topic="angry", despite=SOFT,
    ),
    *says(
        Saying.FEELS,
        rf"{AM} {BIT}(?:hoffnungsvoll|optimistisch|zuversichtlich|glucklich|happy|froh|stolz|erleichtert|motiviert|begeistert|voller hoffnung|guter dinge|uberglucklich|gut gelaunt|positiv|gespannt|euphorisch)",
        r"(?:habe |hab |ich habe )?(?:ein |echt ein |so ein |)?(?:richtig |sehr |ganz |echt |)gute[sn]? gefuhl(?: \S+){0,3}|freue mich(?: (?:so|total|riesig|sehr|auf|voll|mega|richtig|schon|wie))*|(?:druck|drucke|druckt|drucken)(?: \S+){0,2} (?:die )?daumen|daumen drucken|bin so happy|juhu|kann es kaum erwarten",
        topic="hopeful", despite=SOFT,
    ),
)  # fmt: skip

THANK = r"(?:danke|dankeschon|vielen dank|herzlichen dank|besten dank|tausend dank|danke dir|danke schon|danke sehr|dank dir|lieben dank|1000 dank|danke vielmals|vergelts gott|ich danke dir)"
SMALL_TALK = (
    *says(
        Saying.THANKS,
        rf"^(?:(?:ok|okay|super|cool|perfekt|toll|ah|oh|wow|haha|nett|alles klar|gut|ja|passt|prima|klasse|nein|hey|aw|mega|na dann|geil|,|sehr gut|wunderbar|fein) )*{THANK}(?: (?!mail|schreiben|nachricht|an|von|karte)\S+){{0,8}}$",
        rf"{THANK}$|du bist (?:die |der |das |)(?:beste|bester|super|toll|spitze|ein schatz|klasse)|(?:das )?hat (?:mir )?(?:sehr |echt |)geholfen",
        shy=True, despite=(Doubt.NOT, Doubt.LATER, Doubt.MAYBE, Doubt.ASKED),
    ),
    *says(
        Saying.GREETS,
        r"^(?:hi|hallo|hey|heyho|huhu|moin|moinsen|moin moin|servus|gruss gott|gruss dich|gruezi|gruss di|guten (?:morgen|tag|abend|mittag)|morgen|mahlzeit|tag|na|hallochen|hola|hello|guude|tach|salli|hoi)(?: (?:du|coach|bot|zusammen|da|nochmal|wieder|alle|dir|leute|moin|hi|na|mein freund|lieber|liebe))*(?= ,|$)",
        shy=True, despite=ALL_DOUBTS,
    ),
)  # fmt: skip

PAUSES = (
    *says(
        Saying.PAUSE,
        r"^(?:bitte |kannst du |konnen wir |lass uns |ok |hey |, |ich will |ich mochte |ich brauche |nur |mal |mach |mache |eine |kurz |ich mache |mal eine |bis # )*pause(?: \S+){0,6}$|pausier\w*(?: \S+){0,5}$|^auszeit(?: \S+){0,4}$",
        r"(?:brauche|will|mochte|mache|nehme|nehm|gonn|gonne|muss|hatte gern) (?:\S+ ){0,4}?(?:pause|auszeit|ruhe(?! bewahren)|verschnaufpause|urlaub|abstand)(?: (?:machen|nehmen|einlegen|bis|von|fur|#|davon|bitte|jetzt|erstmal))*(?: \S+){0,4}$",
        r"(?:bin|fahre|gehe|fliege|ab # bin ich|ab # in) (?:ich )?(?:\S+ ){0,4}?(?:im urlaub|in urlaub|in den urlaub|in den ferien|in ferien|verreist)(?: \S+){0,3}$",
        r"(?:schreibe|schreib|melde|stor|store|erinnere|nerv|nerve|frage|frag|kontaktiere)(?: dich| mir| mich)* (?:bitte )?(?:(?:bis|erst|vor|ab|fur|#|am|bitte|mehr|ein|paar|diese|woche|heute|zum|dich|wieder|mir) )*(?:nicht(?: mehr)?|nichts|keine)(?: \S+){0,5}$|(?:melde dich|schreibe mir|frag) (?:erst |bitte )*(?:am |nach |ab )?# wieder|erst # wieder(?: \S+){0,3}$",
        r"(?:bitte )?keine (?:weiteren |mehr )?(?:nachrichten|erinnerungen|mails|meldungen|benachrichtigungen)(?: (?:mehr|bis|fur|heute|diese|bitte|#|woche|erstmal|vorerst))*$|(?:lass mich|gib) (?:bitte )?(?:bis #|heute|fur heute|diese woche|ein paar tage|#) (?:in ruhe|ruhe)|^(?:heute|#|jetzt|gerade|grade) (?:bitte )?nicht(?: bitte)?$|^nicht (?:jetzt|heute|#|gerade)(?: bitte)?$|ruhe bis #|stumm\w*(?: \S+){0,4}$",
        despite=(Doubt.LATER, Doubt.MAYBE, Doubt.ASKED, Doubt.NOT),
    ),
    *says(
        Saying.GO_ON,
        r"^(?:ok |okay |hey |hi |hallo |und |so |, |jetzt |na |ja |also |gut |los |bin |ich bin |wir konnen |lass uns |kann |es kann |du kannst |du darfst |mache |machen wir |bitte |von mir aus |ab jetzt )*(?:weiter|weiter geht es|weitermachen|geht es weiter|wieder da|zuruck|wieder zuruck|mir wieder schreiben|wieder schreiben|bereit|wieder fit|wieder am start|"
        r"fortsetzen|wieder loslegen|pause beenden|pause vorbei|wieder an|aufwachen)(?: (?:jetzt|bitte|wieder|aus dem urlaub|mit \S+|vom urlaub|gehen|machen|los|mit der suche|mit den erinnerungen|und bereit|coach|geht es|im text))*(?= ,|$)",
        despite=(Doubt.LATER, Doubt.NOT, Doubt.MAYBE),
    ),
    *says(
        Saying.STOP,
        r"^(?:bitte |ach |ok |oh |nein |, |hey |kannst du |omg |boah |mann |jetzt |einfach |ey )*(?:stopp|halt stopp|schluss|aufhoren|hor auf|hore auf|abbrechen|abbruch|cancel|genug|vergiss es|vergiss das|egal|lass (?:es|gut sein|mich(?: in ruhe| in frieden)?|das|stecken)|geh weg|halt die klappe|klappe|sei still|ruhe|das reicht|reicht jetzt|uberspringen|skip|weg damit|nerv nicht|verschwinde)"
        r"(?: (?:jetzt|bitte|mich|damit|zu|fragen|nerven|schreiben|danke|mal|sofort|in|ruhe|mit|den|fragen|der|fragerei|das|es|reicht|schon|dem|mann|auf|zu schreiben|zu fragen|endlich))*$",
        r"(?:hor|hore) auf (?:mich |mir |)?(?:zu )?(?:\S+ )?(?:schreiben|fragen|nerven|storen|erinnern)|(?:frag|frage|schreibe|stor|store|nerv|nerve) (?:mich|mir) (?:bitte )?(?:nie|nicht) (?:wieder|mehr)|(?:ich )?(?:will|mag|mochte|habe keine lust) (?:(?!bewerben|arbeiten|bewerbung|job|dort|da )\S+ ){0,3}?(?:nicht|nichts|keine)(?: mehr)? (?:\S+ ){0,3}?(?:antworten|reden|beantworten|sagen|"
        r"fragen|schreiben|daruber)(?: \S+){0,3}$|lass mich in (?:ruhe|frieden)|(?:bitte )?keine (?:weiteren )?fragen(?: mehr)?(?: bitte)?|kein bock (?:mehr )?(?:auf fragen|zu antworten|zu reden|darauf)",
        despite=(Doubt.LATER, Doubt.NOT, Doubt.MAYBE, Doubt.ASKED),
    ),
)  # fmt: skip

NOW = r"(?:jetzt|gerade|derzeit|momentan|zurzeit|aktuell|wieder|inzwischen|seit #|ab #|bis #|#|nun|gut|heil|endlich|vorubergehend|ab sofort|seit kurzem|bis auf weiteres)"
PLACES = (
    *says(
        Saying.MOVED_HOME,
        rf"(?:bin|sind|wohne|lebe|wohnen|leben|ich bin|wir sind|ich wohne|ich lebe) (?:ich |wir )?(?:{NOW} )+in(?! (?:der arbeit|ordnung|rente|urlaub))",
        rf"(?:bin|ich bin|sind|wohne|lebe) (?:ich )?in(?= \S+(?: \S+)? (?:{NOW}|angekommen|gelandet|eingetroffen|zu besuch|fur \S+ (?:wochen|tage|monate)))",
        r"(?:bin|sind|ziehe|ziehen|ich bin|fliege) (?:\S+ ){0,2}?nach(?= \S+(?: \S+)? (?:gezogen|umgezogen|ubersiedelt|geflogen|gereist|gewechselt|um))",
        r"(?:gelandet|angekommen|eingetroffen) in|meine (?:zeitzone|stadt|uhrzeit) ist (?:jetzt |nun )?|(?:wohnort|zeitzone) (?:ist )?(?:jetzt |nun )",
        after=True,
    ),
)  # fmt: skip

CONTACTS = (
    *says(
        Saying.CONTACT,
        r"(?:(?:mein|meine|der|die|das|ein|eine|neue|neuer) )*(?:ansprechpartner|ansprechpartnerin|ansprechperson|kontakt|kontaktperson|recruiter|recruiterin|personaler|personalerin)(?: (?:dort|bei @|bei \S+(?: \S+)?|da|fur \S+(?: \S+)?|vor ort))? (?:ist|heisst|ware|war|,|wird|nennt sich)(?: (?:die|der|eine|ein|jetzt|nun|ab jetzt))*(?! (?:nicht|krank|im urlaub|nett|sehr|so)(?!\S))",
        r"(?:zustandig|verantwortlich|ansprechbar)(?: (?:dort|dafur|bei @|bei \S+|da))? ist|ist (?:mein|meine|der|die|dort|da) (?:neue |neuer |)?(?:ansprechpartner|ansprechpartnerin|ansprechperson|kontakt|kontaktperson|zustandig)",
        needs=(Needs.PERSON,), after=True, despite=(Doubt.OTHERS,),
    ),
    *says(
        Saying.CONTACT,
        r"(?:ihre|seine|deren|die|dessen|von \S+(?: \S+)?|kontakt) (?:mail|mailadresse|adresse|e mail|e mail adresse|mail adresse)(?: (?:ist|lautet|,))?|mail ,|(?:erreichbar|zu erreichen|schreiben|kontakt|mail|melden)(?: \S+){0,3}? (?:unter|an|uber|,) ~|^(?:\S+ ){0,8}~$",
        needs=(Needs.EMAIL,), despite=ALL_DOUBTS, shy=True,
    ),
)  # fmt: skip
