"""Owns the German cues for questions, by what they are about."""

from flows.understanding.heard import Saying, Topic
from flows.understanding.meaning_table import ALL_DOUBTS, Doubt, says

MAY = r"(?:soll|kann|darf|sollte|konnte|muss|mochte|kriege|ware) (?:ich|man|es)"
CONTACT_THEM = (
    r"(?:schreiben|anschreiben|anrufen|nachfragen|nachfassen|nachhaken|nachhacken|melden|anmailen|kontaktieren|nerven"
    r"|anstupsen"
    r"|erinnern|fragen|nachtelefonieren|zuruckrufen|nachzufragen|nachzufassen|nachzuhaken|anzurufen|zu schreiben|zu"
    r" melden|zuruckschreiben|durchrufen|durchklingeln)"
)
NO_STATEMENT = r"(?<!# )(?<!dann )(?<!da )(?<!dort )(?<!deshalb )(?<!damit )(?<!jetzt )(?<!danach )"
"""A verb first asks; after a time or an adverb it states: "am Freitag habe ich ein Gespräch"."""
ASKED_FIRST = (
    r"(?:^|(?<=, )|(?<=und )|(?<=aber )|(?<=oder )|(?<=also )|(?<=mal )|(?<=du )|(?<=hey )|(?<=hi )|(?<=hallo )"
    r"|(?<=ok )|(?<=bitte )"
    r"|(?<=frage )|(?<=eigentlich )|(?<=ob )|(?<=wann )|(?<=wo )|(?<=warum ))"
)
"""Where a question begins that has its verb first."""
INTERVIEW = r"(?:\w*gesprach|\w*interview|termin|\w*telefonat|probearbeiten|probetag|runde|call|assessment center)"
QUESTIONS = (
    *says(
        Saying.ASKS,
        rf"was (?:genau )?(?:{MAY}|schreibe ich|antworte ich|sage ich|schreibt man|sagt man)(?: (?!anziehen|gehalt"
        rf"|machen"
        r"|tun|mitbringen|fragen)\S+){0,6}? ?(?:schreiben|antworten|sagen|schicken|erwidern|reinschreiben)(?!(?:"
        r" ,)? wenn (?:sie|die|man|er|jemand|mich))",
        r"was (?:schreibe|antworte|sage|schreibt|antwortet) (?:ich|man)(?! (?:\S+ ){0,3}?(?:frage|fragen|wenn"
        r"|schwachen|starken|gehalt|lucke)(?!\S))(?: \S+){0,4}|wie (?:soll |kann |sollte"
        r" )?(?:ich )?(?:\S+ )?(?:formuliere|formulieren|antworte|antworten|schreibe|schreiben|beginne|fange)(?:"
        r" ich)?(?: (?!gehalt)\S+){0,6}",
        r"(?<!hor )(?<!hore )(?<!nicht )(?:kannst du|konntest du|bitte|hilf mir|hilfst du mir|kannst du mir)(?:"
        r" (?!nicht|nichts|keine|nie)\S+){0,8}? (?:formulieren"
        r"|schreiben|entwerfen|antworten|aufsetzen|verfassen)|wie (?:formuliert|schreibt|beginnt|antwortet|beendet"
        r"|verfasst) man(?: \S+){0,6}|(?:kannst|konntest|wurdest|hilfst) du (?:mir )?(?:bitte |mal )?(?:bei|beim"
        r"|mit) (?:\S+ ){0,2}?(?:nachfrage"
        r"|nachhaken|nachfassen|nachfragen|\w*mail|nachricht|\w*schreiben|antwort|\w*text|\w*brief)(?: \S+){0,5}?"
        r" helfen|hilf mir (?:bei|beim|mit)(?: \S+){0,3}? (?:mail"
        r"|schreiben|antwort|formulieren|nachricht)|(?:entwurf|vorlage|text|muster) (?:fur|zum)(?: \S+){1,3}"
        r"|(?:entwirf|formuliere|schreibe)(?: mir)?(?: bitte| mal| schnell| kurz| doch)* (?!die nachsten|die ganze"
        r"|das nicht|# nicht)(?:eine|einen|ein|die|den|das)(?: \S+){1,4}",
        topic=Topic.WHAT_TO_WRITE, despite=ALL_DOUBTS, noun=True,
    ),
    *says(
        Saying.ASKS,
        rf"(?:wann|ab wann|wie bald|wie schnell|bis wann|an welchem tag|wie fruh) {MAY}(?: (?!,)\S+){{0,7}}?"
        rf" {CONTACT_THEM}",
        rf"wie (?:lange|viele tage|lang) (?:{MAY} |wartet man |warte ich )?(?:\S+ ){{0,6}}?(?:warten|warte|wartet"
        rf"|abwarten|gedulden)(?:"
        r" \S+){0,6}",
        rf"(?:zu fruh|zu spat)(?: \S+){{0,5}}? {CONTACT_THEM}",
        r"(?:(?<!^)okay|(?<!^)ok|in ordnung|zeit|sinnvoll|der richtige zeitpunkt|guter zeitpunkt)"
        rf"(?:(?: , wenn)| (?!,|sie|die|er|und|aber)\S+){{0,4}}? {CONTACT_THEM}",
        rf"{ASKED_FIRST}(?:soll|kann|darf|sollte|konnte) ich(?: (?!was |wie |nach )\S+){{0,6}}? {CONTACT_THEM}(?:"
        rf" (?:oder|lieber"
          "|noch"
        r"|schon|bei)(?: \S+){0,3})?",
        r"wann (?:schreibe|frage|melde|fasse|hake|rufe) ich(?: \S+){0,5}",
        topic=Topic.WHEN_TO_WRITE, despite=ALL_DOUBTS, noun=True,
    ),
    *says(
        Saying.ASKS,
        r"(?:muss|soll|sollte|kann|darf|werde) (?:ich|man) mich (?:(?!,)\S+ ){0,5}?(?:schicke?|fein|hubsch"
        r"|zurecht)(?: machen)?"
        r"(?: \S+){0,4}|(?:muss|soll|sollte|kann) (?:ich|man) (?:mich )?(?:(?!,)\S+ ){0,4}?(?:aufbrezeln|rausputzen"
        r"|herausputzen"
        r"|in schale werfen|rasieren|schminken)(?: \S+){0,4}|was (?:\S+ ){0,6}?(?:anziehen|anzuziehen|tragen)(?=$|"
        r" zum| beim| bei| fur| fürs| am| #)|wie (?:zieht|kleidet) man sich(?: \S+){0,8}|was (?:ziehe|trage"
        r"|zieht|tragt) (?:ich|man)(?: \S+){0,6}|dresscode|kleiderordnung|welche (?:kleidung|klamotten)|wie (?:soll"
        r" ich mich |kleide ich mich|ziehe ich mich)(?: \S+){0,3}|(?:brauche|muss|soll|reicht|geht|ist|kann) (?:ich"
        r" )?(?:\S+ ){0,4}?(?:krawatte|anzug|hemd|blazer|kostum|jeans|sneaker|turnschuhe|kleid|bluse|sakko)(?:"
        r" (?:tragen|anziehen|an|okay|ok|zu viel))?|(?:krawatte|anzug) (?:ja oder nein|notig|pflicht)",
        topic=Topic.WHAT_TO_WEAR, despite=ALL_DOUBTS,
    ),
    *says(
        Saying.ASKS,
        r"(?:wann|um wie viel uhr|um wieviel uhr|wieviel uhr|wie viel uhr|welche uhrzeit|welcher tag|an welchem tag"
        r"|wo)(?: \S+){0,4}? (?:ist|war|habe|hatte|findet|geht|beginnt|startet|muss|waren|sind)(?:"
        rf" (?!,)\S+){{0,6}}? ?{INTERVIEW}(?: \S+){{0,4}}",
        r"(?:wann|um wie viel uhr|wo) (?:ist|war|habe ich|muss ich|bin ich|treffe ich|geht es) (?:\S+ ){0,3}?(?:@"
        r"|bei \S+|nochmal|los|dran|dort)(?: (?:dran|sein|hin|nochmal))?|wann ist (?:es|das|der) (?:nochmal )?$"
        rf"|{ASKED_FIRST}(?:habe ich|hab ich) (?:\S+ ){{0,3}}?(?:ein |einen |irgendwelche ){INTERVIEW}(?:"
        rf" \S+){{0,3}}|erinner\w*"
        r" mich(?: \S+){0,2} wann",
        topic=Topic.WHEN_IS_IT, despite=ALL_DOUBTS, noun=True,
    ),
    *says(
        Saying.ASKS,
        r"was (?:soll|kann|sollte|muss) (?:ich|man) (?:\S+ ){0,3}?(?:antworten|sagen)(?: ,)? wenn (?:sie|die|man|er"
        r"|jemand|mich)(?:"
        r" \S+){0,8}|(?:wie beantworte ich|was (?:antworte|sage|sag) ich)(?: ,)? (?:\S+ ){0,3}?(?:warum|wenn|frage"
        r"|fragen)(?:"
        r" \S+){0,10}"
        r"|wie (?:stelle|stell) ich mich (?:\S+ ){0,8}?(?:vor|ein)(?: \S+){0,2}$|wie (?:\S+ ){0,3}?(?:bereite"
        r"|vorbereiten|ube|uben|bereitet|trainiere)(?: \S+){0,8}|(?<!fur die )(?<!fur deine )(?<!fur )(?:hast du "
        r"|irgendwelche |gibt es |ein paar |habt ihr )*(?:tipps|ratschlage|tips|empfehlungen)(?: \S+){0,4}|was"
        r" (?:werden|wird|fragen|konnten|konnen|wollen) (?:die|sie|@|man) (?:\S+ ){0,3}?(?:fragen|gefragt|wissen"
        r"|denn|so)?(?: \S+)?|(?:welche|was fur) fragen(?: \S+){0,6}|was (?:soll|muss|kann|sollte) ich (?:\S+"
        r" ){0,5}?(?:mitbringen|vorbereiten|fragen|recherchieren|mitnehmen|wissen|beachten|lernen|uben)|worauf"
        r" (?:soll|muss) ich achten|(?:konnen|wollen|lass uns|kann ich|ich will|ich mochte|lass) (?:wir |uns"
        r" )?(?:\S+ ){0,4}?(?:uben|trainieren|proben|durchspielen)|hilf mir(?: \S+){0,4} (?:vorbereiten|vorbereitung"
        r"|uben)|hilfe bei der vorbereitung|(?:ubst|trainierst|probst) du (?:\S+ ){0,4}?mit mir(?: \S+){0,4}|ube"
        r" (?:bitte |mal )?mit mir(?: \S+){0,4}",
        topic=Topic.HOW_TO_PREPARE, despite=ALL_DOUBTS,
    ),
    *says(
        Saying.ASKS,
        r"(?:warum|wieso|weshalb)(?: (?:hat|haben|antwortet|antworten|meldet|melden|hore|kommt|ruft|rufen|schreibt"
        r"|schreiben|ist|sind|sagt|sagen|reagiert|reagieren|kriege|bekomme|meldet|ghosten|ghostet|kann))(?:"
        r" \S+){0,6}? (?:nicht|nichts|keine|keiner|so ruhig|so still|funkstille|mich|niemand|kein)(?: (?:mehr"
        r"|gemeldet|geantwortet|antwort|ruckmeldung|angerufen|an|zuruck|feedback|von \S+))*|(?:warum|wieso|weshalb"
        r"|was) (?:dauert|braucht|brauchen)(?: \S+){0,3} (?:so |ewig |immer |)?(?:lange|lang|ewig)|(?:haben|hat)"
        r" (?:die|sie|@|er) (?:mich )?vergessen|was (?:bedeutet|heisst|soll)(?: \S+){0,3}? (?:funkstille|stille"
        r"|schweigen|wenn (?:sie|die|man|er)(?: \S+)? nicht(?: \S+)?|keine antwort|nicht antworten)|(?:werde|bin)"
        r" ich geghostet|warum (?:so still|keine antwort|nichts)",
        r"wie (?:lange|lang) (?:dauert|braucht|brauchen|dauern) (?:das|es|sowas|so was|die|firmen|unternehmen"
        r"|arbeitgeber|betriebe"
        r"|personaler|eine antwort|eine ruckmeldung|die antwort|die ruckmeldung|die entscheidung)(?: (?:denn"
        r"|normalerweise|eigentlich|so"
        r"|im schnitt|meistens|in der regel|immer|noch|bis|bis die|sich|melden|antworten|zum antworten|fur eine"
        r" antwort|mit der antwort"
        r"|in etwa|ungefahr))*$",
        topic=Topic.WHY_NO_WORD, despite=ALL_DOUBTS, noun=True,
    ),
    *says(
        Saying.ASKS,
        r"(?:welche|was fur|wie viele|wieviele|zeig mir|zeige mir|zeig|liste|liste mir) (?:alle |meine |mal |alle"
        r" meine |offenen |die )*(?:bewerbungen|gesprache|stellen|firmen|termine|jobs|arbeitgeber|leads)(?:"
        r" \S+){0,4}|wo (?:habe ich mich|bin ich|stehe ich|stehen wir|stehts)(?: (?!gesprach)\S+){0,3}|was (?:habe"
        r" ich|ist|lauft|lauft denn) (?:gerade |noch |alles |zurzeit |aktuell |denn |so |derzeit )*(?:offen|gerade"
        r"|alles|am laufen|lauft|laufen|in der pipeline|gerade alles|noch)?$|(?:gib mir |zeig mir |zeige mir |eine "
        r"|mal |bitte |)*(?:ubersicht|uberblick|gesamtliste|auflistung)(?: \S+){0,3}$|meine (?:liste|bewerbungen"
        r"|ubersicht|stellen)$|auf wen warte ich(?: \S+)?|worauf warte ich(?: noch)?|status$|wie ist der stand",
        topic=Topic.WHAT_HAVE_I, despite=ALL_DOUBTS,
    ),
    *says(
        Saying.ASKS,
        r"wie (?:schlage|mache|stelle) ich (?:mich|das)(?! fit| bereit)(?!.* (?:vor|ein)(?: |$))(?: \S+){0,3}|wie"
        r" lauft (?:es|meine|die)"
        r" (?:suche|jobsuche"
        r"|bewerbungsphase)?(?: \S+){0,2}|(?:bin|werde) ich (?:\S+ )?(?:besser|schlechter)(?: \S+)?|(?:meine|die)"
        r" (?:statistik|zahlen|muster|quote|bilanz|erfolgsquote|stats)|was (?:mache|mach) ich (?:\S+ )?falsch|was"
        r" lauft (?:\S+ )?(?:falsch|schief)|woran (?:liegt|scheitert|hakt) es(?: \S+){0,3}|warum (?:klappt|scheitere"
        r"|kriege ich nur)(?: \S+){0,4}|siehst du (?:ein |)muster",
        topic=Topic.HOW_AM_I_DOING, despite=ALL_DOUBTS,
    ),
    *says(
        Saying.ASKS,
        r"was (?:kannst|machst|bist|tust) du(?: \S+){0,3}|wie (?:funktioniert|funktionierst|benutze ich|bediene ich"
        r"|nutze ich) (?:das|du|der bot|dieser bot|es|dich|hier|das hier|den bot)|wie geht (?:das|das hier)$|wie"
        r" (?:benutzt|nutzt) man (?:das|dich)(?: \S+){0,2}|wer (?:bist|steckt)(?: \S+){0,3}|bist du (?:ein |eine "
        r"|echt |real |wirklich |echter |echte |richtiger |eigentlich )*(?:bot|mensch|ki|roboter|maschine|person"
        r"|chatgpt|echt|real|ai)?|^hilfe(?: bitte)?$"
        r"|^help$|(?:welche|was fur) (?:befehle|funktionen)(?: \S+){0,2}|wobei kannst du(?: \S+){0,3}|(?:kannst"
        r"|konntest|wurdest) du (?:(?:mir|mal|bitte|auch|dir) )*meine?n? (?:\w*bewerbung"
        r"|\w*lebenslauf|\w*schreiben|cv|\w*unterlagen) (?:\S+ ){0,2}?(?:lesen|anschauen|ansehen|prufen|checken"
        r"|korrigieren|durchlesen|gegenlesen|verbessern|bewerten)|wozu bist"
        r" du(?: \S+)?|was ist das (?:hier )?(?:fur ein bot|hier)?$|wie kannst du mir helfen",
        topic=Topic.HOW_IT_WORKS, despite=ALL_DOUBTS,
    ),
    *says(
        Saying.ASKS,
        r"was (?:steht|kommt|ist|passiert|liegt|gibt es|gibts) (?:\S+ ){0,5}?(?:an|als nachstes|nachster|der nachste"
        r" schritt|jetzt|dran|zu tun|am plan)(?: (?:an|dran|fur mich))?|(?:^|, |und |so |also |ok |na )(?:und"
        r" )?(?:was )?jetzt$|was nun|was (?:soll|muss|kann|sollte|mache|tue|tu) (?:ich|wir) (?:jetzt |nun |heute "
        r"|dann |als nachstes |da |diese woche |# |noch |damit |am besten )*(?:machen|tun|jetzt|nun|damit|da"
        r"|anfangen|unternehmen|als nachstes)?$|(?:nachster|nachste|mein nachster|was ist der nachste) (?:schritt"
        r"|schritte)|wie (?:geht es|geht es jetzt|gehen wir|geht das) (?:\S+ ){0,3}?weiter|gibt es was zu tun|steht"
        r" (?:heute |# )?was an|was (?:mache|tue) ich (?:jetzt|nun|heute|als nachstes)",
        topic=Topic.NEXT, despite=ALL_DOUBTS,
    ),
    *says(
        Saying.ASKS,
        rf"{NO_STATEMENT}(?:soll|kann|darf|sollte|muss|konnte) (?:ich|man)(?: (?!,)\S+){{0,6}}? (?:annehmen"
        rf"|ablehnen|zusagen|absagen"
        r"|verhandeln|zuruckziehen|bewerben|kundigen|unterschreiben|erwahnen|aufgeben|nehmen|warten|verschieben"
        r"|hingehen|umziehen|verlangen|fordern|ansprechen|machen|sagen)(?: \S+){0,3}|wie (?:verhandle|verhandele"
        r"|lehne|sage|erklare|kundige|gehe|reagiere|ziehe|verschiebe|spreche|begrunde|rechtfertige) ich(?: \S+){0,8}"
        r"|wie (?:soll|kann|sollte) ich(?: (?!,)\S+){0,6}? (?:verhandeln|ablehnen|absagen|erklaren|reagieren|umgehen"
        r"|kundigen|verschieben|ansprechen)|wie (?:stehen|gut sind|hoch sind)(?: \S+){0,3}? chancen(?: \S+){0,3}"
        r"|(?:^|(?:,|und|aber|oder) )(?:hat|haben|wird|werden|will|wollen|nimmt|nehmen|glaubst du|meinst du|denkst"
        r" du) (?:dass )?(?:@|die|sie|er|es|die \w+|der \w+) (?:\w+ )?(?:mich |mir |ich )?(?:\S+ ){0,3}?(?:abgesagt"
        r"|genommen|abgelehnt|nehmen|einstellen|zusagen|absagen|melden|bekomme|kriege|entschieden|zugesagt|ab)(?:"
        r" \S+)?(?=$)",
        topic=Topic.OTHER, despite=tuple(d for d in ALL_DOUBTS if d is not Doubt.OTHERS), noun=True, shy=True,
    ),
)  # fmt: skip
