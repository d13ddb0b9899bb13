"""Owns the German cues for interviews, for when they will decide, and for word from them."""

from flows.texts.de.meaning_acts import FILL, JOB, MEET, SOFT
from flows.texts.de.meaning_news import ME, SOON, STOPPED, THEIRS, THEY
from flows.understanding.heard import Saying
from flows.understanding.meaning_table import Doubt, Needs, says

INTERVIEWS = (
    *says(
        Saying.ROUND,
        r"(?:hat|haben|wurde|wurden|bin|werde|sind) (?:(?!nicht |wenn |ob |, |und |gespannt |hoffe )\S+"
        r" ){0,8}?eingeladen(?:"
        rf" worden)?(?: (?:zum|zu einem|zu|fur) (?:\S+ ){{0,2}}?{MEET})?",
        r"(?:ladt|laden|lud|luden) (?:(?!nicht |, |und )\S+ ){0,8}?ein(?= ,|$| zum| zu)(?: (?:zum|zu einem)"
        rf" (?:\S+ ){{0,2}}?{MEET})?",
        r"(?:einladung|einladungen|eingeladen)(?: (?:\S+ ){0,3}?(?:zum|zu einem|zu|zur|fur) (?:\S+"
        rf" ){{0,2}}?{MEET})?(?: (?:von|vom|bei|bekommen|erhalten|gekriegt|da|im postfach))*",
        rf"(?:will|wollen|mochte|mochten|wollten|wollte) {ME} (?:(?!nicht |nie |kein\w* |, |und )\S+ ){{0,4}}?(?:sehen"
        r"|kennenlernen|kennen lernen|treffen|sprechen|einladen|wiedersehen|interviewen|dahaben|dabei haben)",
        rf"(?:will|wollen|mochte|mochten|wollten|wollte|wurde|wurden) (?:{ME} |sich |mit mir |nochmal |noch mal "
        r"|gern |gerne |unbedingt |mit \S+ |wieder |ein |eine |zweites |weiteres |zu |zum |einem |zweiten |am |# "
        rf"|um |auch |personlich |vor ort |\w+mal )*(?:{MEET} )?(?:sehen|kennenlernen|kennen lernen|treffen|sprechen"
        r"|reden|einladen|wiedersehen|unterhalten|telefonieren|interviewen|dahaben|dabei haben)",
        r"(?:soll|darf) (?:ich )?(?:nochmal|noch mal|wieder) (?:zum|zur|zu|ins)(?! \w*amt)|(?:soll|darf|kann|werde)"
        r" (?:ich )?(?:\S+ ){0,4}?(?:nochmal |noch mal |wieder )(?:kommen|hin"
        rf"|vorbeikommen|antanzen)|(?:soll|darf) (?:ich )?(?:\S+ ){{0,4}}?(?:vorbeikommen|zum {MEET}(?: kommen)?)",
        rf"(?:will|wollen|mochte|mochten|sagen|sagt|meinten|meinte)(?: ,)? dass ich (?:\S+ ){{0,6}}?(?:(?:zum|fur ein"
        rf"|fur das) {MEET} "
        r"(?:komme|vorbeikomme|antanze|erscheine)|vorbeikomme|mich vorstelle|probearbeite|probe arbeite"
        r"|hinkomme|zeige|antrete|da bin|erscheine|antanze|nochmal komme|(?:probearbeiten|schnuppern|vorstellen"
        r"|hospitieren) (?:komme|gehe))|werde (?:ich )?(?:\S+ ){0,6}?interviewt",
        rf"(?<!ich )(?<!^)(?<!, )(?:will|wollen|mochte|mochten) (?:(?:mit mir|noch|mich|gern|gerne|nochmal|jetzt)"
        rf" )*(?:einen|ein|eine) (?:\S+ )?{MEET}"
        rf"(?: (?:machen|ausmachen|vereinbaren|fuhren))?(?= ,|$| und)",
        rf"(?:zweites|zweite|2|drittes|nachstes|weiteres) {MEET} (?:bekommen|ergattert)|kommt zum {MEET}",
        before=True,
        ahead=Saying.PLANNED,
        despite=THEIRS,
        noun=True,
    ),
    *says(
        Saying.PLANNED,
        r"ob ich (?:\S+ ){0,3}?# (?:auch |schon |da |eventuell |um # )?(?:kann|konnte|zeit habe|zeit hatte|kommen"
        r" kann|kommen konnte|konnen wurde)(?= ,|$)",
        noun=True,
        needs=(Needs.WHEN,),
        despite=(Doubt.IF, Doubt.LATER, Doubt.ASKED),
    ),
    *says(
        Saying.PLANNED,
        rf"(?:habe|hatte|haben) {FILL}{MEET}(?: (?!,|und|aber)\S+){{0,6}}? (?:vereinbart|ausgemacht|geplant"
        r"|bestatigt|klargemacht|im kalender|anstehen|stehen|vor mir)",
        noun=True,
        needs=(Needs.SOMETHING,),
        despite=(Doubt.IF, Doubt.LATER),
    ),
    *says(
        Saying.TOOK_PLACE,
        rf"(?:beim|im|in dem|bei dem|wahrend des) (?:\S+ ){{0,2}}?{MEET}(?: (?!,)\S+){{0,4}}? (?:haben|hat|wurde"
        rf"|war|waren|musste|sollte"
        r"|durfte|wollten|wollte|kam|kamen|ging|gab|sass|sagten|sagte|fragten|fragte|hatte) (?:ich|die|sie|er|es"
        r"|mich|mir|der)",
        rf"(?:hatte|hatten|hatte ich|machte) (?:ich )?(?:{FILL}){MEET}(?! (?:{STOPPED}|\S+ \S+ {STOPPED}))(?:"
        r" gehabt)?",
        r"(?:habe|ich habe|habe ich) (?:(?!morgen |nachste |nachsten |ubermorgen |bald |nie |kein |keine )\S+"
        rf" ){{0,5}}?{MEET}(?: (?!,|und|aber|noch nicht)\S+){{0,4}}? ?(?:hinter mir|hinter mich gebracht|gehabt"
        rf"|geschafft"
        r"|uberstanden|verkackt|versaut|vergeigt|versemmelt|gerockt|gut gemacht|absolviert|gemeistert|vermasselt"
        r"|verhauen|gefuhrt|beendet|uberlebt|in den sand gesetzt|gemacht)",
        rf"(?<!nie ein )(?<!kein )(?<!keine )(?<!nie )(?<!nie im )(?<!noch kein ){MEET}(?: (?!,|aber|noch nicht"
        rf"|und)\S+){{0,9}}? (?:bestanden|in den sand gesetzt|verhauen|verbockt|verpatzt|vergurkt|gemeistert|hinter"
        rf" mich gebracht|hinter uns|gedauert|durchgestanden|hinter"
        rf" sich|gehabt"
        rf"|hinter mir|uberstanden|geschafft|vorbei|rum|gelaufen"
        r"|verkackt|versaut|vergeigt|versemmelt|gerockt|absolviert|uberlebt|vermasselt)(?! (?:ware|sein))",
        r"(?:komme|kam|bin|gerade|frisch|eben|zuruck|grade|raus) (?:(?!und |, )\S+ ){0,4}?(?:vom|aus dem|aus|von"
        r" dem|von"
        rf" meinem|aus meinem) (?:\S+ ){{0,2}}?{MEET}(?: \S+){{0,2}}? ?(?:raus|zuruck|heim|gekommen)?",
        rf"{MEET}(?: (?!,|aber|und|wird|soll|ist am|ist um|ist #)\S+){{0,12}}? (?:war|lief|ging|dauerte|verlief|lauft"
        rf" gut)(?! (?:noch nicht|noch nie|es um|es darum|{STOPPED}|fur #|am # geplant|geplant))(?: (?:gut|super"
        rf"|ok|okay|mies|schlecht"
        r"|zah|nett|richtig gut|ganz gut|so lala|toll|komisch))?",
        rf"(?:bin|sind|war) (?:ich )?(?:{FILL})(?:gewesen (?:zum|zur|fur das|wegen dem) (?:\S+ ){{0,2}}?{MEET}"
        rf"|(?:zum|beim)"
        rf" (?:\S+ ){{0,2}}?{MEET} (?:(?!,)\S+ ){{0,3}}?gewesen)",
        rf"(?:war|waren|war ich) (?:ich )?(?:{FILL})(?:zum|beim|zu einem|im|in einem) {MEET}",
        rf"{MEET}(?: (?!,|aber|und|nicht|muss|wird|soll)\S+){{0,9}}? (?:(?<!sich )erledigt|durch|fertig|beendet"
        rf"|abgehakt"
        rf"|abgeschlossen)"
        r"(?= ,|$| und| aber)",
        rf"(?:bin|kam|war) (?:ich )?(?:\S+ )?(?:zu spat|verspatet|punktlich|rechtzeitig|zu fruh) (?:zum|beim|bei|zu) "
        rf"(?:\S+ )?{MEET}(?: (?!,|und|aber)\S+){{0,4}}?(?: (?:gekommen|erschienen|angekommen|da|dagewesen))?",
        rf"war (?:noch |dann |auch |ja |endlich |erst )*(?:das |mein |mei )?{MEET}|war ein (?:(?:echt|sehr|wirklich"
        rf"|richtig|super|ganz|total|so) )?(?:\w+[ns]s"
        rf" |\w+es )?{MEET}",
        rf"war (?:ich )?(?:# )?(?:bei|beim|in der|im)(?: (?:der|dem))?(?: \S+){{1,3}}? wegen (?:der |dem |einer "
        rf"|eines |ner "
        rf"|des )?(?:\S+ )?{JOB}",
        despite=(Doubt.MAYBE, Doubt.IF, Doubt.NOT),
        noun=True,
    ),
    *says(
        Saying.TOOK_PLACE,
        r"war (?:ich )?(?:# )?(?:zu besuch |zum \S+ mal )?(?:bei|beim|im|in der|bei der|bei dem)(?= @)|war (?:ich )?#"
        r" (?:bei|beim)",
        r"(?:komme|kam|bin) (?:ich )?(?:gerade|eben|frisch|jetzt|#) (?:\S+ )?(?:von|vom|aus)(?: der| dem)?(?= @)",
        r"(?:bei|beim|in der|im) @ war ich(?: #| auch| schon| heute| eben| gerade| dann| vorhin)*(?= ,|$| und| zum)"
        r"|als ich (?:# )?(?:bei|beim|in der|im) @ war",
        r"(?:im|bei|beim|in der|bei der)(?: @)? (?:war|lief|ging) es (?:\S+ ){0,2}?(?:angenehm|herzlich|interessant"
        r"|cool|locker|entspannt|chaotisch|stressig|komisch|gut|super|ok|okay|mies|schlecht|mega"
        r"|toll"
        r"|klasse|spitze|schrecklich|furchtbar|katastrophe|nett|geil|schon)",
        needs=(Needs.LEAD,),
        noun=True,
    ),
    *says(
        Saying.TOOK_PLACE,
        rf"(?:habe|ich habe|habe ich) (?:{FILL})(?:getroffen|kennengelernt|kennen gelernt)",
        needs=(Needs.LEAD,),
        noun=True,
    ),
    *says(
        Saying.PLANNED,
        rf"(?:habe|ich habe|habe ich|(?<!die )(?<!sie )haben|gibt|kommt|ansteht|steht|bekomme|kriege) {FILL}{MEET}"
        r"(?: (?:an|bevor|vor"
        r" mir))?",
        rf"{MEET}(?: (?!,|und|aber)\S+){{0,5}}? (?:steht|steht an|ansteht|geplant|vereinbart|bestatigt|steht fest"
        r"|ist fix|fix)",
        rf"(?:termin|treffen)(?: (?!,|und|aber)\S+){{0,6}}? (?:zum|fur ein|fur das|zu einem|fur|zur) (?:{MEET}"
        rf"|vorstellen"
        r"|vorstellung)(?= ,|$| #| am| um| bei)",
        rf"(?:ruft|rufen|meldet|melden|treffe|treffen) (?:mich |sich |mir )(?:(?!nicht |, )\S+ ){{0,5}}?(?:zum|fur"
        rf" ein|fur das|zu"
        rf" einem) {MEET}",
        noun=True,
        needs=(Needs.SOMETHING,),
        ahead=Saying.PLANNED,
        behind=Saying.TOOK_PLACE,
    ),
    *says(
        Saying.PLANNED,
        r"^(?:(?:das|mein|unser|ein|so|ok|hi|hey|und|also|dann|juhu|yay|neues|nachstes|#|am|um|morgen|,)"
        rf" )*(?:(?!meine |hat |ihr |sein |seine |seit |nach )\S+ ){{0,3}}?{MEET}",
        rf"{MEET} (?:ist |findet )?(?:am |um |im )?#",
        noun=True,
        needs=(Needs.SOMETHING,),
        ahead=Saying.PLANNED,
        behind=Saying.TOOK_PLACE,
    ),
    *says(
        Saying.PLANNED,
        rf"{MEET}",
        noun=True,
        needs=(Needs.EMPLOYER, Needs.WHEN),
        ahead=Saying.PLANNED,
        behind=Saying.TOOK_PLACE,
    ),
)

SOFTLY = (
    r"(?: (?:spatestens|wohl|wahrscheinlich|vermutlich|dann|schon|erst|alle|definitiv|sicher|noch|auch|mir|mich|bei"
    r" mir|auf jeden fall|sich|#|bis|am|innerhalb|von|gern|telefonisch|per mail|so|in|den|endlich|wieder))*"
)
LATER_WORD = (
    *says(
        Saying.DECIDES_BY,
        r"(?:hat|haben) (?:\S+ ){0,4}?(?:antwort|entscheidung|ergebnis|bescheid) fur mich|(?:informieren|informiert"
        r"|benachrichtigen|benachrichtigt)"
        r" (?:mich|uns)(?: \S+){0,3}?",
        r"(?:schickt|schicken|mailt|mailen|senden|sendet) (?:mir|uns) (?:\S+ ){0,5}?(?:bescheid|antwort|entscheidung"
        r"|ergebnis|zusage"
        r" oder absage)|(?:lasst|lassen) (?:\S+ ){0,5}?von sich horen|(?:fallt|kommt|ist|fallen) (?:die |eine |ihre "
        r"|der"
        r" )?(?:entscheidung"
        r"|entscheid|bescheid|antwort)|(?:brauchen|braucht|benotigen|benotigt) (?:nur |aber |wohl |dafur )*noch"
        r" (?:etwas"
        r" |ein bisschen |mehr |zeit )*(?:bis (?:zum |zur )?|zeit bis (?:zum )?)?#"
        r"|(?:brauchen|braucht) (?:noch )?(?:etwas |mehr |ein"
        r" bisschen )?"
        r"(?:bedenk)?zeit(?: bis)?",
        rf"(?:und|,) (?:entscheiden|entscheidet)(?: sich)?{SOFTLY}",
        r"(?:und|dann|,) (?:ruft|rufen|meldet|melden|gibt|geben|sagt|sagen|schreibt|schreiben|teilt|teilen|informiert"
        rf"|informieren) (?:mich|mir|sich|uns)(?: bei mir)?{SOFTLY}(?: (?:bescheid|an|mit|zuruck|daruber))?",
        rf"(?!(?:die|der|er|es) \w*(?:bewerbung|mail|nachricht|antwort|absage|anfrage|unterlagen|frage|anschreiben"
        rf"|lebenslauf)\w* )"
        rf"{THEY} (?:{FILL})?(?!(?:schreibt|sagt|meint) (?:\S+ )?ich soll)(?:melden|meldet|entscheiden|entscheidet"
        rf"|geben|gibt|rufen|ruft|schreiben|schreibt"
        rf"|(?:sagen|sagt)(?= mir| uns| bescheid)"
        rf"|teilen|teilt|antworten|antwortet|weiss){SOFTLY}(?: (?:bescheid|an|mit|zuruck|ruckmeldung"
        r"|sich|mehr))?",
        r"(?:melden|meldet|entscheiden|entscheidet|geben|gibt|rufen|ruft|schreiben|schreibt|sagen|sagt|teilen|teilt"
        r"|antworten|antwortet|wollen|wissen) (?:(?:mich|mir) )?(?:sie"
        rf"|die|er|@|herr|frau|jemand|sich)(?: sich)?(?: (?:mir|mich))?{SOFTLY}(?: (?:bescheid|an|mit|zuruck))?",
        r"(?<!ich )(?:wollen|wollten|(?<!, )(?<!und )(?<!^)(?:soll|sollte|will|wollte|mochte)|(?:will|wollte"
        r"|mochte)(?= sich| mir| mich)|sollen|mochte(?= sich)|mochten|werden|wird|wurden) (?:(?!ich |, "
        r"|mich (?:\S+ )*entscheiden)\S+ ){0,8}?(?:melden|entscheiden|bescheid geben|ruckmeldung geben|anrufen"
        r"|antworten|schreiben|zuruckrufen|bescheid sagen|mitteilen|durchrufen|kommen|fallen|zuruckmelden)",
        r"(?:(?:hat|haben) (?:mir |uns )?(?:gesagt|gemeint|versprochen|geschrieben)|meint|meinte|meinten|sagt|sagte"
        r"|sagten)(?:"
        r" ,)?(?: dass)? ich (?:bekomme|kriege|hore|erfahre|soll|werde|bekame|kriegte|wurde) (?:(?!, )\S+"
        r" ){0,6}?(?:bescheid"
        r"|horen|antwort|ruckmeldung|was|etwas|mehr|info|ergebnis|entscheidung|von ihnen|von denen)(?: bekommen|"
        r" kriegen"
        r"| erhalten)*",
        r"(?:ich )?(?:soll|sollte|werde|darf|kann|bekomme|kriege|erfahre|hore|weiss) (?:ich )?(?:(?!, )\S+"
        r" ){0,7}?(?:bescheid|horen|hore|antwort|ruckmeldung|was|etwas|mehr|wissen|erfahren|von ihnen|von denen"
        r"|ergebnis|rechnen|ergebnisse)(?: (?:von|bekommen|erhalten|wissen))*",
        r"(?:hore|erfahre) (?:ich )?(?:(?!, )\S+ ){0,5}?",
        r"(?:entscheidung|entscheid|antwort|ruckmeldung|bescheid|ergebnis|ergebnisse|feedback|ruckruf|info|zu oder"
        r" absage"
        r"|zusage oder absage|anruf)(?: (?!,|aber|noch|nicht)\S+){0,5}? ?(?:bis|am|kommt|fallt|soll|spatestens"
        r"|kommen|#|innerhalb|in)(?: (?:am|zum|spatestens|ende))*",
        r"(?:melden|meldet) sich|bescheid (?:geben|bekommen|kriegen)|zugesagt (?:dass )?(?:sie |er )?(?:sich"
        r" )?(?:\S+ ){0,3}?(?:zu )?melden|(?:sich|mich|mir) (?:(?!, )\S+ ){0,6}?(?:melden|meldet|anrufen|anruft"
        r"|bescheid geben|bescheid sagen|zuruckrufen)|sich (?:(?!, )\S+ ){0,6}?(?:entscheiden|entscheidet)"
        r"|^(?:entscheiden|entscheidet)",
        needs=(Needs.WHEN,),
        before=True,
        noun=True,
        despite=(Doubt.LATER, Doubt.OTHERS),
    ),
    *says(
        Saying.WORD,
        rf"(?:hat|haben) (?:sich )?(?:{ME} )?{SOON}(?:{ME} )?(?:(?:eine|ne|ein|nochmal|wegen|zu|zur|uber|per|auf"
        r"|kurz|bei|der|die|dem|stelle|nette|freundliche|@) )*(?:gemeldet|geschrieben|angerufen|geantwortet"
        r"|zuruckgerufen|zuruckgeschrieben|zuruckgemeldet|kontaktiert|angeschrieben|mail geschickt|mail geschrieben"
        r"|nachricht geschickt|nachricht geschrieben|durchgerufen|reagiert)",
        r"(?:hat|haben) (?:mich|mir|sich) (?:(?!nicht |nie |keine )\S+ ){0,4}?(?:gemeldet|geschrieben|angerufen"
        r"|geantwortet|zuruckgerufen|kontaktiert|angeschrieben)",
        r"(?:(?:habe|ich habe|gerade|kam|heute|gestern|eben|eine|ne|ein|nen|den|die|neue|nette|gab|bekam|endlich|#"
        r"|und|,|verpasster|verpasst) )*(?:mail|anruf|nachricht|antwort|ruckmeldung|brief|ruckruf|whatsapp|sms|post"
        r"|e mail|sprachnachricht)(?: (?!an |,|und|aber|nicht|geschrieben|geschickt)\S+){0,2}? ?(?:von|vom)(?:"
        r" (?:\S+ ){1,3}?(?:bekommen|erhalten|verpasst|gekriegt|da|gehabt))?",
        rf"(?:{THEY} )?(?:schreibt|rief|schrieb) (?:mir|mich|an)(?! nicht)",
        before=True,
        despite=THEIRS,
        shy=True,
    ),
)
"""WORD gives way to what they got in touch about."""
SOFT_CUES = (
    *says(
        Saying.TOOK_PLACE,
        rf"(?:hatte|hatten|gerade|eben|komme aus|aufgelegt|nach dem|aus dem|war im|war beim) {FILL}{SOFT}(?!"
        rf" {STOPPED})(?: gehabt)?|aufgelegt (?:mit|nach)|{SOFT}(?: (?!,)\S+){{0,5}}? (?:war|lief|ging|verlief)"
        rf"(?! (?:\S+ )?{STOPPED}| fur #)",
        needs=(Needs.LEAD,),
        noun=True,
    ),
    *says(
        Saying.PLANNED,
        r"(?:das|ein|einen|den|mein) (?:zoom|teams|videocall|zoomcall|skype|webex)(?: \S+){0,2}? mit",
        needs=(Needs.EMPLOYER, Needs.WHEN),
        noun=True,
        ahead=Saying.PLANNED,
        behind=Saying.TOOK_PLACE,
    ),
    *says(
        Saying.PLANNED,
        r"(?:ich )?telefoniere (?:ich )?(?:(?!nicht |nie )\S+ ){0,3}?mit|(?:telefonat|\w*call|(?:zoom|teams|video)"
        r" ?(?:meeting|termin|call)?|videokonferenz|telefontermin"
        r"|kennenlerntermin)",
        needs=(Needs.PERSON, Needs.WHEN),
        noun=True,
        ahead=Saying.PLANNED,
        behind=Saying.TOOK_PLACE,
    ),
    *says(
        Saying.PLANNED,
        rf"{SOFT}",
        r"(?:soll|sollte|darf|muss) (?:ich )?(?:# |am |um |auch |dann |schon |nochmal )*(?:zu|zur|zum|bei|beim"
        r"|ins|in) "
        r"(?:der |dem )?@ (?:# |am |um |ins buro |zum kennenlernen )*(?:kommen|sein|erscheinen|antanzen|vorbeikommen"
        r"|antreten|vorsprechen|anfangen zu probearbeiten)",
        r"(?:ist|kommt|steht|bin ich bei|habe ich) @ (?:# )?(?:dran|an|auf dem plan|an der reihe)",
        r"treffe (?:ich )?(?:mich )?(?:\S+ ){0,3}?mit|spreche (?:ich )?(?:\S+ ){0,3}?mit|(?:habe|hatte) (?:\S+"
        r" ){0,3}?(?:das|ein|einen|den) (?:zoom|teams|videocall|zoomcall|skype) mit|bin (?:ich )?# bei|muss"
        r" (?:ich )?# (?:zu|bei)",
        needs=(Needs.LEAD, Needs.WHEN),
        noun=True,
        ahead=Saying.PLANNED,
        behind=Saying.TOOK_PLACE,
        despite=(Doubt.LATER,),
    ),
)
"""Calls and meetings: interviews only with a known lead, or where somebody is called by title."""
