"""Owns the German cues for news from employers: a no, silence, an interview moved or called off."""

from flows.texts.de.meaning_acts import FILL, JOB, MEET
from flows.texts.de.meaning_silence import SILENCE
from flows.understanding.heard import Saying
from flows.understanding.meaning_table import Doubt, says

HAS = r"(?:hat|haben|hatte|hatten|ham|wurde|wurden)"
HAVE_THEY = r"(?:hat|haben|hatte|hatten)"
ME = r"(?:mir|mich|uns|mi|mia)"
THEY = (
    r"(?:sie|die|er|es|man|@|firma|personalerin|personaler|chefin|chef|recruiterin|recruiter|hr|personalabteilung"
    r"|unternehmen|team|leute|teamleiterin|teamleiter|headhunter|headhunterin|agentur|jobcenter|abteilung|dame|herr"
    r"|frau|jemand|keiner)"
)
SOON = (
    r"(?:(?:heute|gestern|leider|gerade|eben|jetzt|schon|wieder|#|dann|auch|kurzfristig|endlich|doch|nun|einfach|per"
    r"|mail|telefonisch|am|telefon|mal|sogar|echt|bereits|direkt|sofort|spontan) )*"
)
STOPPED = (
    r"(?:verschoben|verlegt|abgesagt|gecancelt|storniert|vorverlegt|vorgezogen|vertagt|geplant|vereinbart|ausgemacht"
    r"|angesetzt|bestatigt|fallt|findet|wird|soll)"
)
THEIRS = ()
OTHER_ONE = (
    r"(?:jemand(?:en)? ander\w+|wen (?:ander\w+|mit|aus|intern\w*)(?: \w+){0,2}?|(?:einen|eine|den|die|nen|ne)"
    r" ander\w+(?: (?:kandidat\w*|bewerber\w*"
    r"|person|mitbewerber\w*))?|ander\w+ (?:kandidat\w*|bewerber\w*)|(?:einen|ein) internen?(?: \w+)?|intern\w*"
    r"|(?:einen|eine) mitbewerber\w*|jemand(?:en)? (?:mit|aus|intern)\S*(?: \S+){0,3}?)"
)

NAMED_IN = (
    r"(?:(?:@|sie|die|er|die @|der @)|(?!mein|dein|sein|ihr|unser|den|das|dem|ein|kein|nicht|\w*termin|\w*gesprach"
    r"|\w*interview|all"
    r"|jemand|man|niemand|freund|kollege|ich|wir|sich|beide)[^,#]\S*) "
)
"""One word in the middle of a verb of two parts: "leider hat Foo abgesagt"."""
BY_THEM = (
    r"(?:(?:hat|haben|mussten|musste|mochte|mochten|will|wollen|muss|mussen) (?:leider |kurzfristig |heute |gestern "
    r"|gerade |eben |jetzt |# )*(?:(?:mir|uns|mein|meinen|den|das|unser|unseren) )+)?"
)
STOPS = (
    *says(
        Saying.CALLED_OFF,
        rf"{BY_THEM}(?<!nach dem )(?<!nach meinem )(?<!nach unserem ){MEET}(?: (?!,|und|aber|statt"
        rf"|nicht)\S+){{0,6}}? (?:(?:wurde|ist|wird|war|hat|haben|habe|musste"
        rf"|muss"
        rf"|werde) )?{SOON}(?:(?:von \S+ )?)?(?:abgesagt|gecancelt|storniert|abgeblasen|ausgefallen|gestrichen"
        rf"|gekippt|gefallen|weggefallen|flachgefallen|gestorben|vom tisch|hinfallig|krankgemeldet|krank gemeldet"
        rf"|abgemeldet"
        r"|absagen|canceln|streichen|stornieren|kippen|abblasen|geplatzt)(?: (?:worden|mussen|lassen))?",
        rf"{MEET}(?: (?!,|und|aber)\S+){{0,5}}? (?:fallt|fiel) (?:(?!nicht)\S+ )?(?:aus|flach|ins wasser)|(?:fallt"
        rf"|fiel)"
        rf" (?:mein |das |unser )?{MEET} (?:(?!,|und|aber|nicht)\S+ ){{0,5}}?(?:aus|flach|weg|ins wasser)(?= ,|$|"
        rf" und)|{MEET}(?: (?!,|und|aber)\S+){{0,5}}? findet (?:doch "
        r"|leider |jetzt )?nicht statt",
        rf"{BY_THEM}(?:termin|gesprachstermin|telefonat|call|treffen)(?: (?!,|und|aber|statt|nicht)\S+){{0,6}}?"
        r" (?:abgesagt|gecancelt|storniert|abgeblasen|gekippt|gestrichen|absagen|canceln|geplatzt|zuruckgezogen"
        r"|zuruckgenommen|abgesetzt|aufgehoben|annulliert|streichen|stornieren|kippen|abblasen)(?: (?:worden"
        r"|mussen))?",
        r"(?:termin|treffen|telefonat|call)(?: (?!,|und|aber)\S+){0,4}? (?:fallt (?:(?!nicht)\S+ )?aus|findet (?:\S+"
        r" )?nicht statt)",
        rf"(?:{THEY} )?{HAVE_THEY} {SOON}(?:kurzfristig|spontan|(?:#|\S+) (?:minuten|stunden?|tage?) (?:vorher"
        rf"|davor|zuvor|vor"
        rf" beginn)|kurz vorher|kurz davor|am vorabend|am abend vorher|in letzter"
        rf" minute|last minute|am morgen) {SOON}abgesagt",
        rf"(?:sagt|sagen|sagte|sagten) (?:(?!ja |nein |, )\S+ ){{0,5}}?(?:{MEET}|termin|telefonat|call)(?: (?!,|und"
        r"|aber)\S+){0,5}? ab",
        rf"(?:{MEET}|termin)(?: (?!,|und|aber)\S+){{0,6}}? hat sich (?:\S+ )?erledigt",
        rf"aus (?:dem|meinem|unserem|diesem) (?:\S+ ){{0,2}}?(?:{MEET}|termin|treffen)(?: (?!,)\S+){{0,6}}? (?:wird"
        rf"|wurde|ist)"
        rf" (?:(?!,)\S+ ){{0,4}}?nichts(?: geworden| mehr)?",
        rf"(?:^|doch |nun |jetzt |leider )(?:doch )?(?:kein|keinen|keine) (?:{MEET}|termin)(?: (?:bei|beim|mit|am"
        rf"|im|der|dem|@))* #",
        rf"(?:absage|absagen) (?:fur|vom|des|fur das|fur den) (?:\S+ )?(?:{MEET}|termin)",
        r"(?:hat|haben) mich (?:\S+ )?(?:versetzt|sitzen lassen|sitzenlassen|hangen lassen beim)",
        rf"{HAVE_THEY} (?:{ME} )?{SOON}(?:(?:den|das|am|fur) )*(?:# )?{SOON}(?:gecancelt|storniert|gekippt|platzen"
        rf" lassen)",
        rf"(?:{THEY} )?{HAS} {SOON}{ME}? ?{SOON}(?:fur #|fur (?:den |die |das )?#) {SOON}abgesagt",
        rf"{MEET}(?: (?!,|und|aber)\S+){{0,5}}? (?:(?:\S+ )?nicht stattfinden"
        r"|hat (?:\S+ )?nicht stattgefunden|fand (?:\S+ )?nicht statt"
        r"|konnte (?:\S+ )?nicht stattfinden|kam (?:\S+ )?nicht zustande)",
        rf"(?:zum|beim|bei|im) (?:\S+ )?{MEET}(?: (?!,|und|aber)\S+){{0,4}}? (?:kam|war|ist|erschien) (?:dann "
        rf"|einfach "
        r"|aber )?(?:niemand|keiner)(?: (?:da|gekommen|erschienen))?",
        noun=True,
        before=True,
        despite=(Doubt.LATER, Doubt.NOT),
    ),
    *says(
        Saying.MOVED,
        rf"{BY_THEM}(?:{MEET}|termin|telefonat|call|treffen)(?: (?!,|und|aber|nicht)\S+){{0,9}}? (?:verschoben|verlegt"
        r"|vorverlegt|vorgezogen|vertagt|umgelegt|verschieben|verlegen|umgebucht|nach hinten geschoben"
        r"|vorziehen)(?: (?:worden|auf #|auf))?(?: #)?",
        r"(?:^|(?:,|und|aber|weil|dass) )(?:es|er|das|alles|@)? ?(?:wurde|wird|ist|wurden) (?:\S+"
        r" ){0,4}?(?:verschoben|verlegt|vorverlegt"
        r"|vorgezogen|vertagt)(?: auf)?(?: #)?",
        rf"(?:{HAVE_THEY}|mussen|mussten|muss|musste|mochten|mochte|wollen|will|konnen) (?:(?!\w*kandidat"
        rf"|\w*bewerber|jemand|wen )\S+ ){{0,5}}?"
        rf"(?:verschoben"
        rf"|verlegt"
        r"|vorverlegt|vorgezogen|vertagt|umgelegt|verschieben|verlegen|umdisponieren)(?: auf)?(?: #)?",
        rf"(?:{MEET}|termin|uhrzeit|zeit|datum|tag)(?: (?!,|und|aber|nicht)\S+){{0,4}}? (?:geandert|verandert"
        rf"|angepasst)",
        rf"(?:termin|{MEET})(?: (?!,|und|aber)\S+){{0,4}}? (?:rutscht|wandert|verlagert sich|verschiebt sich|springt)"
        rf" auf (?:den )?#",
        rf"(?:termin|{MEET})(?: (?!,|und|aber)\S+){{0,5}}? auf # (?:gelegt|gesetzt|geandert)",
        r"aus (?:dem |den |der )?# (?:wird|wurde|werden|ist|sind) (?:jetzt |nun |doch |der |am |um )*#",
        rf"doch nicht (?:am |um )?# (?:, )?sondern|(?:statt|anstatt) (?:am )?# (?:ist |kommt |dann )?(?:jetzt |nun "
        rf"|doch )+(?:erst |schon "
        rf"|am )*(?=#)|(?:{MEET}|termin)(?: (?!,|und|aber|nicht)\S+){{0,7}}? (?:nach hinten|nach vorne|vor) (?:gelegt"
        rf"|geschoben|verlegt"
        r"|gezogen)",
        rf"{HAVE_THEY} (?:mich |uns |es |ihn |das |den )*(?:\S+ )?auf (?:den )?# (?:ge|um|ver|vor)\w*(?:schoben|legt"
        rf"|bucht"
        rf"|setzt)"
        r"|(?:um|nach) (?:einen |eine |ne |nen )?(?:anderen|neuen|andere|neue|spateren|fruheren) (?:termin|tag|uhrzeit"
        r"|zeit|zeitpunkt) (?:gebeten|bitten|gefragt|fragen)(?: mussen)?",
        r"(?:kann|konnte|konnen|konnten|klappt|geht|passt|passte|ging|schafft|schaffen) (?:(?!,|und|aber)\S+"
        r" ){0,5}?nicht(?: (?!,)\S+){0,2}?(?: ,)? (?:und |also |drum |deshalb )*(?:jetzt|nun|dafur|stattdessen"
        r"|neuer termin|lieber|sondern|neu) (?:(?!,)\S+ ){0,8}?#",
        r"nicht mehr (?:am |um )?(?:#|\w+tag|mittwoch|morgen|heute|\d+(?: uhr)?)(?: um \d+(?: uhr)?)? (?:,"
        r" )?sondern (?:erst |schon |am |um )*#",
        r"(?:fragt|fragen|gefragt|fragte|fragten|bittet|bitten|gebeten|vorgeschlagen|schlagt vor|schlagen vor)(?:"
        r" \S+){0,3}? ob (?:(?!,)\S+ ){0,8}?(?:ausweichen|verschieben|tauschen|vorziehen|(?:# )?(?:statt|anstatt)"
        r" (?:um )?#)(?: (?:auch|konnen|konnten|kann|konnte|geht|ginge|ok|passt|ware|ist))*(?: (?:, )?(?:und"
        r" )?(?:ich )?(?:habe|passt|geht)(?: ich)?(?: \S+){0,3}? (?:ja gesagt|zugesagt|zugestimmt|ok gesagt|klar"
        r" gesagt))?",
        r"(?:^|(?:haben|hat|wurde|wird|ist|@|,|und|also|jetzt|es|leider|doch|nur) )(?:verschoben|verlegt|vorverlegt"
        r"|geschoben) auf #",
        r"(?:verschieben|verlegen|verschiebt|verlegt|verlegten|verschoben|schiebt|schieben) (?:das |den |mein "
        rf"|unser )?(?:{MEET}|termin)|(?:verschieben|verlegen|verschiebt|schiebt|schieben) (?:es |ihn |mich )?auf #"
        rf"|(?:plan|termin|programm|zeit)anderung|neue[rn]? termin|neue zeit|neue uhrzeit|anderen? termin",
        rf"(?:{MEET}|termin)(?: (?!,|und|aber)\S+){{0,4}}? (?:ist |findet )?(?:jetzt|nun|neu) (?:doch |erst |schon"
        r" )?(?:am |um |auf )?#",
        noun=True,
        before=True,
        despite=(Doubt.LATER, Doubt.MAYBE),
    ),
)

NEWS = (
    *says(
        Saying.ROUND,
        r"(?:bin|bin ich|komme|kam|habe es|schaffte es|geht es|gehe|stehe) (?:(?!nicht |leider nicht |wenn )\S+"
        r" ){0,4}?(?:eine runde weiter|in (?:der|die) (?:nachste\w*|zweite\w*|dritte\w*|letzte\w*|finale\w*"
        r"|engere\w*|2|3) (?:runde|auswahl|stufe|phase)|in der endrunde|im finale|weitergekommen|eine runde"
        r" weitergekommen|unter den letzten \S+|in der engeren auswahl)",
        r"(?:\w*test|assessment center|vorauswahl|\w*auswahl|\w*runde|ac|\w*verfahren|aufgabe)(?: (?!,|und|nicht"
        r"|kein\w*)\S+){0,6}?"
        r" bestanden|(?:vorauswahl|\w*runde|\w*auswahl|\w*test)(?: (?!,|und|nicht|kein\w*)\S+){0,6}? (?:geschafft"
        r"|gepackt"
        r"|uberstanden)",
        r"^(?:\S+ ){0,3}?(?:eine runde weiter|weiter in runde \S+|engere auswahl)|(?:nachste|zweite|letzte) runde"
        r" (?:erreicht|geschafft)|auf der shortlist",
        noun=True,
        ahead=Saying.PLANNED,
    ),
    *says(
        Saying.NO,
        rf"(?<!wir )(?<!ich ){HAVE_THEY} (?!wir |ich ){SOON}(?:{ME} )?{SOON}(?:den job |die stelle |meine bewerbung"
        rf" )?(?:abgesagt|abgelehnt|ausgeschieden"
        r"|aussortiert|eine absage (?:geschickt|geschrieben|erteilt|gegeben)|ne absage geschickt|einen korb"
        r" gegeben)(?! (?:das|den|mein))",
        rf"(?:hat|haben) (?:sie |die |er )?(?:sich )?{SOON}(?:fur {OTHER_ONE}|anders|gegen mich"
        rf"|dagegen) {SOON}entschieden",
        rf"(?:hat|haben) sich {SOON}fur (?:eine|einen|jemand|jemanden|wen) {SOON}entschieden",
        r"(?:wollen|will|wollten|wollte) (?:leider )?nicht mich(?= ,|$| sondern)|andere person (?:genommen|gewahlt"
        r"|eingestellt|gefunden)",
        rf"(?:haben|hat) (?:(?!ich |nicht |, |und )\S+ ){{0,5}}?{OTHER_ONE} (?:genommen|eingestellt|gewahlt|gefunden"
        r"|bevorzugt|vorgezogen)",
        rf"(?:nehmen|nimmt|haben|hat|stellen|stellt) {SOON}{OTHER_ONE}(?: (?:genommen|eingestellt|gewahlt|ein"
        r"|besetzt|gefunden))?",
        rf"(?:nehmen|nimmt|wollen|will|wollten|wollte|stellen|stellt|mochten) mich {SOON}(?:nun |doch |leider"
        r" )*nicht(?! (?:verlieren|gehen|warten))(?: (?:haben|einstellen|nehmen|mehr|ein))*",
        rf"(?:haben|hat) mich {SOON}nicht (?:genommen|gewollt|ausgewahlt|eingestellt)|(?:haben|hat) (?:{ME}"
        rf" )?{SOON}nein gesagt|sagen ab$|sagt ab$|(?:haben|hat) {SOON}intern besetzt",
        rf"(?:hat|haben) sich {SOON}gegen mich|(?:hat|haben) sich (?:\S+ ){{1,3}}?(?:gegen mich|anders|dagegen|fur"
        rf" {OTHER_ONE}) entschieden",
        rf"(?:hat|haben) (?:mir |uns )?{NAMED_IN}{SOON}(?:mir )?{SOON}(?:abgesagt|abgelehnt)(?! (?:das|den|mein))",
        rf"(?<!wir )(?<!ich ){HAVE_THEY} (?:{ME} |sich )?{SOON}(?:{ME} )?(?:angerufen|geschrieben|gemailt"
        rf"|gemeldet) und"
        rf" (?:{ME} )?{SOON}(?:abgesagt|eine absage erteilt)(?! (?:das|den|mein))",
        before=True,
        despite=THEIRS,
    ),
    *says(
        Saying.NO,
        r"leider (?:\" )?mail|nicht (?:\S+ )?in (?:der|die) engere\w* (?:auswahl|wahl)(?: \S+)?"
        r"|das war nichts mit(?= @)|nichts war es mit",
        rf"(?:mir|uns) (?:wurde |ist |wird )?{SOON}abgesagt|(?:wurde|wird) (?:mir|uns) {SOON}abgesagt",
        rf"(?:wurde|wird|ist|war) (?:es )?(?:jetzt |dann |leider |doch |nun )*{OTHER_ONE}(?: geworden| genommen)?",
        rf"(?:bekomme|kriege) (?:ich )?(?:leider |wohl |also |doch |jetzt )*(?:den|die|das) (?:\w+ )?{JOB}"
        rf"(?: (?!,|und|aber|wenn)\S+){{0,3}}? nicht(?= |$)(?! (?:wenn|ohne|vor|bis))|(?:{JOB} )?{SOON}(?:einen )?korb"
        r" (?:bekommen|gekriegt|kassiert|eingefangen)",
        r"(?:hat|sollte|hats) (?:es )?(?:leider |wohl |einfach |halt )*nicht (?:sollen sein|sein sollen|sein)"
        r"|nicht sollen sein",
        r"(?:wollen|mogen|konnen) mich (?:dort |da |leider |wohl |doch )*nicht(?: brauchen| gebrauchen)?$",
        r"(?:nur |bloss |leider )?(?:auf )?(?:platz zwei|platz 2|der zweite platz|zweiter platz|zweite wahl|zweiter"
        r"|zweite) (?:gelandet|geworden)"
        r"|zweite wahl(?= |$)",
        r"(?:haben|hat) (?:uns|sich) (?:leider |doch )?anders entschieden|(?:wurde|wird|ist) (?:es )?(?:leider |doch "
        r"|wohl )*nichts mit(?= @)"
        r"|(?:sagt|sagen|sagte|sagten|meint|meinen)"
        r" (?:leider |auch |am ende )*nein(?: danke)?(?= ,|$)|(?:gehen|geht) (?:\S+ )?(?:einen"
        r" anderen weg|andere wege"
        r"|in eine andere richtung)|(?:mochte|mochten|will|wollen|wird|werden) (?:(?!ich |, )\S+ ){0,6}?nicht"
        r" (?:fortsetzen|weiterfuhren"
        r"|weiterverfolgen|weitergehen|weitermachen|berucksichtigen)|(?:mich )?will (?:\S+ )?keiner(?: mehr)?"
        r" (?:einstellen|nehmen)",
        r"(?:bin )(?:\S+ ){0,3}?(?:durchgefallen|durchgerasselt)(?! bei der)",
        r"(?:^|(?:leider|wieder|schon|eine|ne|noch|heute|gerade|, |und|aber|standard|automatische|nachste|nur"
        r"|diesmal|mal|prompt|#|kam|gab|nochmal|habe|hab|ein|,|per|jetzt|nun|dann|die|den|nette|freundliche|hofliche"
        r"|kurze"
        r"|knappe|endlich|doch|also|klassische|ubliche|typische) )+(?:standard|formular|auto|sofort|blitz)?absage"
        r"(?:mail|schreiben|brief)?(?: (?:von|vom"
        r"|bekommen|erhalten|gekriegt|kassiert|reinbekommen|gekommen|da|per mail|im postfach|gefangen|eingefangen|#"
        r"|fur|ist da|kam))*(?! (?:quote|rate|grund|ware|wurde|vermieter|vom vermieter|von der bank|fur die wohnung"
        r"|fur den kredit|vom makler|erteilt|geschrieben an))",
        r"^(?:leider |wieder |schon wieder |auch |# |hier |dort |da |jetzt |doch )*(?:abgelehnt|nicht (?:genommen"
        r"|ausgewahlt|angenommen|eingestellt))"
        r"(?: worden)?",
        r"(?:wurde|bin|wurd|ward) (?:ich )?(?:(?!wenn |noch nicht )\S+ ){0,4}?(?:abgelehnt|aussortiert|ausgesiebt"
        r"|nicht"
        r" (?:genommen|ausgewahlt|berucksichtigt|eingestellt|eingeladen|angenommen|weitergekommen)|rausgeflogen"
        r"|ausgeschieden)(?: worden)?",
        rf"(?:habe|ich habe|habe ich) (?:{FILL})?(?:{JOB}|zuschlag)(?: (?!,|und|aber)\S+){{0,9}}? (?:leider )?nicht"
        rf" (?:bekommen"
        rf"|gekriegt|gekriegt|erhalten|geworden)|{JOB}(?: \S+){{0,3}}? (?:leider )?nicht (?:bekommen|gekriegt)",
        r"(?:bin|ich bin) (?:leider |wohl |also |damit |schon |jetzt |)*(?:raus|draussen|aus dem rennen|nicht dabei"
        r"|nicht mehr dabei|nicht weiter|nicht weitergekommen|leer ausgegangen)(?! (?:aus dem|aus der|gegangen))",
        r"(?:hat|wird|wurde|ist|hats) (?:es )?(?:leider |mal wieder |wieder |doch |auch |bei \S+ |mit \S+"
        r" )*(?:nicht geklappt|nichts(?! fur (?:mich|uns))|nichts geworden|nicht gereicht|nicht sein sollen|nicht"
        r" geworden)(?= |$)(?!"
        r" (?:gehort|von|neues|mehr|gesagt|gegen|dagegen|mit))",
        r"nicht geklappt",
        rf"(?:{JOB})(?: (?!,|und|aber|wird|werden|soll|erst|neu)\S+){{0,4}}? (?:ist |wurde |war |schon |bereits "
        rf"|leider |intern |anderweitig"
        r" )*(?:besetzt|vergeben|weg|gestrichen|nicht mehr frei|eingestampft)(?: worden)?|\w+stelle (?:\S+"
        r" ){0,3}?(?:schon |bereits |leider |intern )*(?:besetzt|vergeben)",
        r"(?:es ist|war|ist) (?:leider )?(?:ein|ne|eine)? ?nein(?: geworden)?|leider nein$|reicht (?:ihnen |denen"
        r" )?nicht",
        despite=(Doubt.NOT,),
        noun=True,
    ),
    *says(
        Saying.NO,
        r"^@ (?:war|ist|wird|wars) (?:leider |wohl |auch |dann |also )*nichts(?: geworden)?(?= ,|$| und)|^@ (?:,"
        r" )?(?:leider )?(?:absage|nein|raus)$|^@ , (?:leider )?(?:absage|nein)$",
        noun=True,
    ),
    *SILENCE,
)
