"""Owns the German cues for talk: feelings, thanks, greetings, wishes to pause or stop, contacts, places."""

from flows.understanding.heard import Saying
from flows.understanding.meaning_table import ALL_DOUBTS, Doubt, Needs, says

AM = (
    r"(?:bin|ich bin|fuhle mich|ich fuhle mich|fuhle|macht mich|war|bin ich|ich|so|total|echt|voll|mir ist|mir geht"
    r" es|geht es mir|werde|immer|gerade)"
)
BIT = (
    r"(?:(?:#|mal|ausnahmsweise|endlich|so|sehr|echt|total|voll|mega|richtig|ziemlich|ein|bisschen|bissl|etwas|einfach"
    r"|nur|gerade|immer|noch"
    r"|schon|ganz|wirklich|super|extrem|uberhaupt|langsam|wieder|auch|irgendwie|ehrlich|gesagt|jetzt|heute|mich) )*"
)
SOFT = (Doubt.LATER, Doubt.OTHERS, Doubt.MAYBE)
FEELINGS = (
    *says(
        Saying.FEELS,
        r"(?:so|total|echt|voll|komplett|vollig|richtig|nur noch|mega|ziemlich|psychisch|nervlich|seelisch)"
        r" fertig(?! mit)",
        r"(?:will|nimmt|stellt|braucht) (?:mich|einen|uns|dich) (?:\S+ ){0,3}?(?:keiner|niemand)(?: mehr)?(?: ein)?"
        r"|(?:keiner|niemand) (?:will|nimmt|stellt"
        r"|braucht) (?:mich|einen|uns|so (?:einen|eine|jemanden))(?: mehr)?(?: ein)?",
        rf"{AM} {BIT}(?:traurig|enttauscht|niedergeschlagen|down|deprimiert|depressiv|(?<!gerade )fertig(?! mit|$|"
        rf" ,| und)|am boden(?:"
        rf" zerstort)?"
        r"|am ende|mude von|leer|einsam|erschopft|ausgelaugt|entmutigt|verzweifelt|geknickt|fertig mit den nerven"
        r"|hoffnungslos|ausgebrannt|wertlos|nutzlos|unmotiviert|schlecht drauf|zermurbt|frustriert und traurig"
        r"|beschissen|scheisse|mies|kaputt|uberfordert|mutlos|am verzweifeln|kraftlos|demotiviert|gebrochen|platt|am"
        r" limit"
        r"|mit den nerven am ende|mit meinem latein am ende|bedruckt|elend|zerstort|untrostlich|fix und alle|ratlos"
        r"|am tiefpunkt|platt von|resigniert)(?!"
        r" gelaufen)",
        r"(?:konnte|muss|musste|mochte) (?:\S+ )?(?:heulen|weinen)(?! vor (?:freude|gluck))|(?:heule|weine|geheult"
        r"|geweint)|(?:mir )?geht es (?:\S+ ){0,4}?(?:schlecht|mies|dreckig|beschissen|elend|bescheiden|nicht (?:so"
        r" |sehr |besonders |wirklich )?gut)|(?:kann|mag|will)"
        r" (?:bald |langsam |einfach |)nicht mehr$|keine (?:lust|kraft|energie|motivation) mehr|(?:keiner|niemand)"
        r" will mich(?: haben)?|(?:so |echt |total )?(?:deprimierend|entmutigend|zermurbend|frustrierend"
        r"|ernuchternd)|hoffnung (?:verloren|aufgegeben)|(?:gebe|geb) (?:langsam |bald |)auf|finde (?:eh |doch )?nie"
        r" (?:was|einen job|etwas)|(?:die|das|es) (?:absagen )?(?:machen|macht|zieht|ziehen) mich (?:\S+ )?(?:fertig"
        r"|runter|kaputt)|(?:mich )?will (?:eh |doch |ja )?(?:keiner|niemand)(?: mehr)?|(?:mich )?(?:keiner|niemand)"
        r" mehr will|(?:null|kein|keinerlei)"
        r" (?:selbstvertrauen|selbstbewusstsein|hoffnung|kraft)(?: mehr)?|(?:alles )?hin(?:zu)?schmeissen|(?:alles"
        r" )?hinwerfen|(?:keinen|null|kein) (?:bock|nerv|elan"
        r"|antrieb)"
        r" mehr(?: (?:auf|zu|fur)(?: \S+){1,3})?|(?:finde|kriege|bekomme) (?:\S+ )?nie (?:wieder|mehr) (?:was|etwas"
        r"|einen|eine"
        r"|ne|arbeit)(?: \S+)?|verzweifle|zum (?:heulen|verzweifeln)|was soll das (?:alles )?noch|verliere (?:\S+"
        r" )?(?:die )?hoffnung|wozu (?:das )?(?:alles|uberhaupt)|(?:hat|macht)"
        r" (?:doch"
        r" |eh |das )*(?:alles )?keinen sinn(?: mehr)?|(?:bringt|(?:das|es) wird|wird (?:das|es|doch|eh|ja))"
        r" (?:doch |eh |ja )*(?:alles )?nichts(?: mehr)?$"
        r"|(?:alles "
        r")?(?:sinnlos|aussichtslos|hoffnungslos|umsonst)$|selbstzweifel|schame mich|tranen|traue mir nichts|(?:packe"
        r"|schaffe"
        r"|mag|will) (?:das |es |einfach |das alles |jetzt )*nicht mehr(?= ,|$)|(?:es )?haut mich um|zieht mir den"
        r" boden|am boden"
        r"|keine? perspektive|bin (?:\S+ ){0,4}?zu (?:alt|jung|dumm|doof|schlecht)(?: \S+){0,3}$|kann (?:\S+"
        r" ){0,4}?nicht mehr (?:sehen|horen|lesen)|(?:bin )?nicht gut genug|so mude von (?:den absagen"
        r"|allem)",
        topic="low", despite=SOFT,
    ),
    *says(
        Saying.FEELS,
        rf"{AM} {BIT}(?:nervos|aufgeregt|angespannt|panisch|unruhig|gestresst|hibbelig|zittrig|verunsichert|besorgt"
        r"|unsicher|in panik|aufgewuhlt|schlecht vor aufregung)|^(?:\w+ ){0,2}?(?:nervos|aufgeregt)(?: (?:wegen"
        r"|vor|auf|schon)(?: \S+){0,3})?$",
        r"(?:habe |hab |ich habe )?(?:\S+ ){0,2}?(?:angst|schiss|bammel|panik|lampenfieber|muffensausen"
        r"|bauchschmerzen|herzklopfen|herzrasen|bange|muffe|schmetterlinge|magenschmerzen|bauchweh)(?: (?:vor|dass"
        r"|wegen|davor|bekommen)(?: \S+){0,8})?|(?:kann|konnte)"
        r" (?:\S+ ){0,2}?nicht (?:ein)?schlafen(?: \S+){0,4}|schlaflos|mir ist (?:so |ganz )?(?:schlecht|ubel)(?:"
        r" vor \S+)?|die nerven (?:liegen|flattern)(?: \S+)?|drehe (?:gleich |bald )?durch|mache mir (?:\S+"
        r" )?(?:sorgen|gedanken|in die hose)|stress pur|mulmig(?:es gefuhl)?|flaues"
        r" gefuhl|zittere|graut (?:es )?mir(?: vor(?: \S+){1,3})?|mir graut|furchte mich|(?:bin )?(?:so |total |echt"
        r" )?kribbelig"
        r"|gansehaut|nervositat|(?:dreht|krampft|zieht) (?:mir )?(?:sich )?(?:mir )?(?:der|den|alles) (?:magen"
        r"|bauch)(?: \S+){0,2}|magen (?:dreht|krampft) (?:\S+ )*um|knie (?:\S+ )?weich|weiche knie",
        topic="nervous", despite=SOFT,
    ),
    *says(
        Saying.FEELS,
        rf"{AM} {BIT}(?:sauer|wutend|genervt|frustriert|verargert|stinksauer|stinkig|angepisst|emport|gefrustet"
        r"|angefressen|wutig|aggressiv|zornig|pissed)",
        r"(?<!mutter )(?<!mama )(?<!papa )(?<!vater )(?<!mann )(?<!frau )(?<!nachbar )(?<!nachbarin )(?<!schwester"
        r" )(?<!bruder )(?<!tochter )(?<!sohn )(?<!freund )(?<!freundin )(?:das |es |die |der |)(?:nervt|kotzt"
        r"|regt)(?: (?:mich|so|alles|total|langsam|echt|einfach|nur|an|auf"
        r"|richtig|das|tierisch|sowas|gerade|voll))*|(?:so |was |echt |)(?:eine |fur eine |ein |)?(?:frechheit"
        r"|unverschamtheit|sauerei|zumutung|witz(?= von| verein))|unverschamt|respektlos|(?:konnte|mochte) (?:\S+"
        r" )?(?:kotzen|schreien)|hasse (?:die|das|bewerbungen|recruiter|es)(?: \S+)?|unfair|zeitverschwendung|platzt"
        r" der kragen|reicht es mir|mir reicht es|(?:nase|schnauze|faxen|schnauzn) (?:\S+ )?(?:voll|dicke)(?: von(?:"
        r" \S+){1,3})?"
        r"|(?:argert|stinkt|nervt|wurmt|fuchst) (?:mich|mir)(?: \S+){0,3}|argere mich(?: \S+){0,4}|verarsch\w*"
        r"|(?:macht|machen)"
        r" mich (?:\S+ )?(?:wutend|rasend|sauer|wahnsinnig|aggressiv|wild|narrisch)|zum kotzen|geht (?:ja )?gar nicht"
        r"|was bilden die"
        r" sich ein|unmoglich von (?:denen|ihnen|@)|scheiss(?:verein|laden|firma|drecks)\w*|saftladen|sauhaufen"
        r"|drecksladen|frech(?:heit)?$|(?:platze|koche)"
        r" (?:gleich |vor )?\S*"
        r"(?:wut)?$|konnte (?:\S+ ){0,3}?(?:platzen|ausrasten|explodieren|ausflippen|die wande hoch\w*|an die decke"
        r" \w+|aus der haut \w+)",
        topic="angry", despite=SOFT,
    ),
    *says(
        Saying.FEELS,
        rf"(?:(?<!ware ){AM}|(?:ich )?bleibe(?: ich)?) {BIT}(?:hoffnungsvoll|optimistisch|zuversichtlich|glucklich"
        rf"|happy|froh|stolz|erleichtert|motiviert"
        r"|begeistert|voller hoffnung|guter dinge|uberglucklich|gut gelaunt|positiv|gespannt|euphorisch|gut drauf|gut"
        r" gestimmt|bestens gelaunt|happy)",
        r"(?:habe |hab |ich habe )?(?:ein |echt ein |so ein |)?(?:richtig |sehr |ganz |echt |)gute[sn]?"
        r" (?:bauch)?gefuhl(?:"
        r" \S+){0,3}|freue mich(?: (?:so|total|riesig|sehr|auf|voll|mega|richtig|schon|wie))*|(?:druck|drucke|druckt"
        r"|drucken)(?: \S+){0,2} (?:die )?daumen|(?:habe |schopfe )(?:\S+ )?(?:wieder |neue |etwas )*hoffnung(?:"
        r" geschopft)?$|konnte"
        r" (?:diesmal |echt |wirklich )?(?:was|etwas) werden|klingt (?:echt |sehr |richtig )?vielversprechend|(?:das "
        r"|es )?(?:wird|klappt) (?:diesmal |bestimmt |sicher )?(?:was|bestimmt|sicher|schon)(?= ,|$)|stein"
        r" vom herzen|daumen drucken|bin so happy|kann es kaum erwarten",
        topic="hopeful", despite=SOFT,
    ),
)  # fmt: skip

THANK = (
    r"(?:danke|dankeschon|(?:\w+en |\w+sten )+dank|vielen dank|herzlichen dank|besten dank|tausend dank|danke dir"
    r"|danke schon|danke sehr|dank"
    r" dir|lieben dank|1000 dank|danke vielmals|vergelts gott|ich danke dir)"
)
SMALL_TALK = (
    *says(
        Saying.THANKS,
        r"^(?:(?:ok|okay|super|cool|perfekt|toll|ah|oh|wow|haha|nett|alles klar|gut|ja|passt|prima|klasse|nein|hey"
        rf"|aw|mega|na dann|geil|,|sehr gut|wunderbar|fein) )*{THANK}(?: (?!aber |nein|mail|schreiben|nachricht|an|von"
        r"|karte)\S+){0,8}$",
        rf"{THANK}$|du bist (?:die |der |das |)(?:beste|bester|super|toll|spitze|ein schatz|klasse)|(?:das )?hat"
        r" (?:mir )?(?:sehr |echt |)geholfen",
        shy=True, despite=(Doubt.NOT, Doubt.LATER, Doubt.MAYBE, Doubt.ASKED),
    ),
    *says(
        Saying.GREETS,
        r"^(?:hi|hallo|hey|heyho|huhu|moin|moinsen|moin moin|servus|gruss gott|gruss dich|gruezi|gruss di|guten"
        r" (?:morgen|tag|abend|mittag)|morgen|mahlzeit|tag|na|hallochen|hallole|halli hallo|halloli|griasdi|griass di"
        r"|hawidere|habe die ehre|seas|sali|hola|hello|guude|tach|salli|hoi)(?: (?:du"
        r"|beinand|beinander|miteinander|mitanand|zamme|zusamme|allerseits|ihr|euch|lieber coach|coach|bot|zusammen"
        r"|da|nochmal|wieder|alle|dir|leute|moin|hi|na|mein freund|lieber|liebe))*(?= ,|$)",
        shy=True, despite=ALL_DOUBTS,
    ),
)  # fmt: skip

PAUSES = (
    *says(
        Saying.STOP,
        r"^(?:bitte |ach |ok |hey |du |jetzt |und |so |also |ubrigens |naja |ahm |kurze |info |update |bot |,"
        r" )*(?:schreibe?|melde|frage?|kontaktiere|erinnere)(?: mir| mich"
        r"| dich)+"
        r" (?:bitte |jetzt |einfach |ab sofort )*(?:nie|nicht|nichts) (?:mehr|wieder)(?: bei mir)?(?: bitte|"
        r" an)?(?= , (?:wollte?|danke|bitte|ok|und) |$)",
        despite=(Doubt.LATER, Doubt.NOT, Doubt.MAYBE, Doubt.ASKED),
    ),
    *says(
        Saying.PAUSE,
        r"^(?:bitte |kannst du |konnen wir |lass uns |ok |hey |, |ich will |ich mochte |ich brauche |nur |mal |mach "
        r"|mache |eine |kurz |ich mache |mal eine |bis # )*pause(?! (?:ist |war )?(?:jetzt )?(?:vorbei|zu ende"
        r"|beendet|aus$|rum|um$|fertig))(?: \S+){0,6}$|(?:pausier\w*|aussetzen)(?: \S+){0,5}$"
        r"|^auszeit(?:"
        r" \S+){0,4}$",
        r"(?:brauche|will|mochte|mache|nehme|nehm|gonn|gonne|muss|hatte gern|hatt gern) (?:\S+ ){0,4}?(?:pause"
        r"|auszeit|ruhe(?!"
        r" bewahren)|verschnaufpause|urlaub|abstand)(?: (?:machen|nehmen|einlegen|bis|von|fur|#|davon|bitte|jetzt"
        r"|erstmal))*(?: \S+){0,4}$",
        r"(?:bin|fahre|gehe|fliege|ab # bin ich|ab # in) (?:ich )?(?:\S+ ){0,4}?(?:im urlaub|in urlaub|in den urlaub"
        r"|in den ferien|in ferien|verreist)(?: \S+){0,3}$",
        r"(?:schreibe|schreib|melde|stor|store|erinnere|frage|frag|kontaktiere)(?: dich| mir| mich)*"
        r" (?:bitte )?(?:(?:bis|erst|vor|ab|fur|#|am|bitte|mehr|ein|paar|diese|woche|heute|zum|dich|wieder|mir)"
        r" )*(?:nicht(?: mehr)?|nichts|keine)(?: \S+){0,5}$|(?:melde dich|schreibe mir|frag) (?:erst |bitte |wieder"
        r" )*(?:am |ab |im )?#$|(?:melde dich|schreibe mir|frag) (?:erst |bitte )*(?:am "
        r"|nach |ab )?# wieder|^(?:(?:bitte|mich|dich|am besten|bin|ich bin|ich|schreib|schreibe|mir) )*erst #"
        r" wieder(?: \S+){0,3}$",
        r"^(?:\S+ ){0,2}?lass (?:es |das |uns |mal |bitte |jetzt |erstmal )*(?:fur )?(?:ein paar tage|\S+ tage|#"
        r"|heute|eine woche)"
        r" (?:gut sein|ruhen|sein)|(?:schreibe|melde|frage|erinnere) (?:mich |mir |dich )*(?:bitte )?(?:erst "
        r"|frühestens |fruhestens"
        r" )(?:\S+ ){0,3}?# ?(?:wieder)?",
        r"(?:bitte )?keine (?:weiteren |mehr )?(?:nachrichten|erinnerungen|mails|meldungen|benachrichtigungen)(?:"
        r" (?:mehr|bis|fur|heute|diese|bitte|#|woche|erstmal|vorerst))*$|(?:lass mich|gib) (?:bitte )?(?:bis #|heute"
        r"|fur heute|diese woche|ein paar tage|#) (?:in ruhe|ruhe)|^(?:heute|#|jetzt|gerade|grade) (?:bitte"
        r" )?(?:nicht|keine|nichts)(?: mehr)?(?: bitte)?(?: (?:schreiben|melden|nerven|fragen|storen|nachrichten"
        r"|fragen))?$|^nicht (?:jetzt|heute|#|gerade)(?: bitte)?$|ruhe bis #|stumm\w*(?: \S+){0,4}$",
        despite=(Doubt.LATER, Doubt.MAYBE, Doubt.ASKED, Doubt.NOT),
    ),
    *says(
        Saying.GO_ON,
        r"^(?!(?:\S+ )?(?:ich )?bin (?:ich )?(?:jetzt )?weiter(?: |$))"
        r"(?:ok |okay |hey |hi |hallo |und |so |, |jetzt |na |ja |also |gut |los |bin |ich bin |wir konnen |lass"
        r" uns |kann |es kann |du kannst |du darfst |mache |machen wir |bitte |von mir aus |ab jetzt )*(?:weiter"
        r"|weitergehen|weiter gehen|weiter geht es|weitermachen|geht es weiter|da bin ich wieder|wieder da|zuruck"
        r"|wieder zuruck|mir"
        r" wieder schreiben|wieder"
        r" schreiben|bereit|wieder fit|wieder am start|fortsetzen|wieder loslegen|pause beenden|(?:die |meine"
        r" )?pause (?:ist |war )?(?:jetzt )?(?:vorbei|zu ende|beendet|rum|um)|wieder"
        r" an|aufwachen)(?: (?:jetzt|bitte|wieder|aus dem urlaub|mit \S+|vom urlaub|gehen|machen|los|mit der suche"
        r"|mit den erinnerungen|und bereit|coach|geht es|im text))*(?= ,|$)",
        despite=(Doubt.LATER, Doubt.NOT, Doubt.MAYBE),
    ),
    *says(
        Saying.STOP,
        r"^(?:bitte |ach |ok |oh |nein |, |hey |kannst du |omg |boah |mann |jetzt |einfach |ey )*(?:stopp|halt stopp"
        r"|schluss|aufhoren|hore? (?:bitte |jetzt |endlich )*auf|abbrechen|abbruch|cancel|genug|vergiss es|vergiss"
        r" das|egal|lass (?:es"
        r"|gut sein|mich(?: in ruhe| in frieden)?|das|mal stecken|mal gut sein|stecken)|gehe? weg|halt die klappe"
        r"|genug gefragt|genug fragen"
        r"|genug jetzt|klappe|sei still|ruhe|das"
        r" reicht|reicht jetzt|uberspringen|skip|weg damit|nerve? (?:mich )?(?:bitte )?nicht|verschwinde)(?: (?:jetzt"
        r"|bitte|mich|damit|zu"
        r"|fragen|nerven|schreiben|danke|mal|sofort|in|ruhe|mit|den|fragen|der|fragerei|das|es|reicht|schon|dem|mann"
        r"|auf|zu schreiben|zu fragen|endlich))*$",
        r"(?:hor|hore) auf (?:mich |mir |)?(?:zu )?(?:\S+ )?(?:schreiben|fragen|nerven|storen|erinnern)|(?:frag"
        r"|frage|schreibe|stor|store|nerv|nerve) (?:mich|mir) (?:bitte )?(?:nie|nicht) (?:wieder|mehr)|(?:ich"
        r" )?(?:will|mag|mochte|habe keine lust) (?:(?!bewerben|arbeiten|bewerbung|job|dort|da )\S+ ){0,3}?(?:nicht"
        r"|nichts|keine)(?: mehr)? (?:\S+ ){0,3}?(?:antworten|reden|beantworten|sagen|fragen|schreiben|daruber)(?:"
        r" \S+){0,3}$|lass mich in (?:ruhe|frieden)|(?:bitte )?keine (?:weiteren )?fragen(?: mehr)?(?: bitte)?|kein"
        r" bock (?:mehr )?(?:auf (?:deine |die |diese |eure )?(?:fragen|fragerei|nachrichten)|zu antworten|zu reden"
        r"|darauf)",
        despite=(Doubt.LATER, Doubt.NOT, Doubt.MAYBE, Doubt.ASKED),
    ),
)  # fmt: skip

NOW = (
    r"(?:ab heute|ab jetzt|von heute an|jetzt|gerade|derzeit|momentan|zurzeit|aktuell|wieder|inzwischen|seit #|ab #"
    r"|bis #|#|nun|gut|heil|endlich"
    r"|vorubergehend|fest|dauerhaft|jetzt fest|ab sofort|seit kurzem|bis auf weiteres)"
)
PLACES = (
    *says(
        Saying.MOVED_HOME,
        rf"(?:bin|sind|wohne|lebe|wohnen|leben|ich bin|wir sind|ich wohne|ich lebe) (?:ich |wir )?(?:{NOW} )+in(?!"
        r" (?:der arbeit|ordnung|rente|urlaub))",
        rf"(?:bin|ich bin|sind|wohne|lebe) (?:ich )?in(?= \S+(?: \S+)? (?:{NOW}|angekommen|gelandet|eingetroffen|zu"
        r" besuch|fur \S+ (?:wochen|tage|monate)))",
        r"(?:bin|sind|ziehe|ziehen|ich bin|fliege) (?:\S+ ){0,4}?nach(?= \S+(?: \S+)? (?:gezogen|umgezogen"
        r"|ubersiedelt|geflogen|gereist|gewechselt|um))",
        r"seit (?:# |kurzem |\S+ ){0,3}?(?:wohne|lebe|bin|wohnen|leben|sind) (?:ich|wir) (?:jetzt |nun )?in|(?:bin"
        r"|sind|ich bin) (?:ich |wir )?(?:jetzt |gerade )?(?:fur|noch|die nachsten|die) (?:\S+ ){0,2}?(?:tage?"
        r"|wochen?|monate?) (?:lang )?in"
        r"(?! (?:urlaub|rente))|(?:sitze|stecke|hange) (?:ich )?(?:gerade |jetzt |momentan )*in(?= \S+(?: \S+)? fest)",
        r"(?:^|(?:gerade|eben|jetzt|heute|#|bin|gut) )in(?= \S+(?: \S+)? (?:angekommen|gelandet|eingetroffen))"
        r"|(?:gelandet|angekommen|eingetroffen) in|meine (?:zeitzone|stadt|uhrzeit) ist (?:jetzt |nun )?|(?:wohnort"
        r"|zeitzone) (?:ist )?(?:jetzt |nun )",
        after=True,
    ),
)  # fmt: skip

CONTACTS = (
    *says(
        Saying.CONTACT,
        r"(?:(?:mein|meine|der|die|das|ein|eine|neue|neuer) )*(?:ansprechpartner|ansprechpartnerin|ansprechperson"
        r"|kontakt|kontaktperson|recruiter|recruiterin|personaler|personalerin)(?: (?:dort|bei @|bei \S+(?: \S+)?|da"
        r"|fur \S+(?: \S+)?|vor ort))? (?:ist|heisst|ware|war|,|wird|nennt sich)(?: (?:die|der|eine|ein|jetzt|nun|ab"
        r" jetzt))*(?! (?:nicht|krank|im urlaub|nett|sehr|so)(?!\S))",
        r"ist(?: jetzt| nun| dort| da| ab sofort| ab jetzt)*(?= (?!nicht |niemand |wer |noch |das "
        r"|es )\S+(?: \S+){0,2}"
        r" (?:zustandig|verantwortlich|(?:mein|meine|der|die) (?:neue |neuer )?(?:ansprech\w+|kontakt\w*))(?= |$))",
        r"(?:ist|sind)(?= (?:bei|beim|am|an|im|in|von|vom) (?:(?!nicht |,)\S+ ){1,5}?(?:fur mich )?(?:zustandig"
        r"|verantwortlich)(?= |$))",
        r"(?:zustandig|verantwortlich|ansprechbar)(?: (?:dort|dafur|bei @|bei \S+|da))? ist|ist (?:mein|meine|der"
        r"|die|dort|da) (?:neue |neuer |)?(?:ansprechpartner|ansprechpartnerin|ansprechperson|kontakt|kontaktperson"
        r"|zustandig)",
        needs=(Needs.PERSON,), after=True, despite=(Doubt.OTHERS,),
    ),
    *says(
        Saying.CONTACT,
        r"(?:ihre|seine|deren|die|dessen|von \S+(?: \S+)?|kontakt) (?:mail|mailadresse|adresse|e mail|e mail adresse"
        r"|mail adresse)(?: (?:ist|lautet|,))?|mail ,|(?:erreichbar|zu erreichen|schreiben|kontakt|mail|melden)(?:"
        r" \S+){0,3}? (?:unter|an|uber|,) ~|^(?:\S+ ){0,8}~$",
        needs=(Needs.EMAIL,), despite=ALL_DOUBTS, shy=True,
    ),
)  # fmt: skip
