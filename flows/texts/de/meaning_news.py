"""Owns the German cues for what happened: interviews, and news from employers."""

from flows.texts.de.meaning_acts import FILL, JOB, MEET, OWN_ACTS, SOFT
from flows.understanding.heard import Saying
from flows.understanding.meaning_table import Doubt, Needs, says

HAS = r"(?:hat|haben|hatte|hatten|ham|wurde|wurden)"
ME = r"(?:mir|mich|uns|mi|mia)"
THEY = (
    r"(?:sie|die|er|es|man|@|firma|personalerin|personaler|chefin|chef|recruiterin|recruiter|hr|personalabteilung|unternehmen|team|leute|"
    r"teamleiterin|teamleiter|headhunter|headhunterin|agentur|jobcenter|abteilung|dame|herr|frau|jemand|keiner)"
)
SOON = r"(?:(?:heute|gestern|leider|gerade|eben|jetzt|schon|wieder|#|dann|auch|kurzfristig|endlich|doch|nun|einfach|per|mail|telefonisch|am|telefon|mal|sogar|echt|bereits|direkt|sofort|spontan) )*"
STOPPED = r"(?:verschoben|verlegt|abgesagt|gecancelt|storniert|vorverlegt|vorgezogen|vertagt|geplant|vereinbart|ausgemacht|angesetzt|bestatigt|fallt|findet|wird|soll)"
THEIRS = ()
OTHER_ONE = (
    r"(?:jemand(?:en)? ander\w+|wen ander\w+|(?:einen|eine|den|die|nen|ne) ander\w+(?: (?:kandidat\w*|bewerber\w*|person|mitbewerber\w*))?|"
    r"ander\w+ (?:kandidat\w*|bewerber\w*)|(?:einen|ein) internen?(?: \w+)?|intern\w*|(?:einen|eine) mitbewerber\w*|jemanden? (?:mit|aus|intern)\S*(?: \S+)?)"
)

BY_THEM = (
    r"(?:(?:hat|haben|mussten|musste|mochte|mochten|will|wollen|muss|mussen) (?:leider |kurzfristig |heute |gestern |gerade |eben |jetzt |# )*"
    r"(?:(?:mir|uns|mein|meinen|den|das|unser|unseren) )+)?"
)
STOPS = (
    *says(
        Saying.CALLED_OFF,
        rf"{BY_THEM}{MEET}(?: (?!,|und|aber|statt)\S+){{0,6}}? (?:(?:wurde|ist|wird|war|hat|haben|habe|musste|muss|werde) )?{SOON}(?:(?:von \S+ )?)?(?:abgesagt|gecancelt|storniert|abgeblasen|ausgefallen|gestrichen|absagen|canceln)(?: (?:worden|mussen|lassen))?",
        rf"{MEET}(?: (?!,|und|aber)\S+){{0,5}}? (?:fallt|fiel) (?:\S+ )?(?:aus|flach|ins wasser)|(?:fallt|fiel) (?:mein |das |unser )?{MEET} (?:\S+ )?(?:aus|flach)|"
        rf"{MEET}(?: (?!,|und|aber)\S+){{0,5}}? findet (?:doch |leider |jetzt )?nicht statt",
        rf"{BY_THEM}(?:termin|gesprachstermin|telefonat|call|treffen)(?: (?!,|und|aber|statt)\S+){{0,6}}? (?:abgesagt|gecancelt|storniert|abgeblasen|absagen|canceln)(?: (?:worden|mussen))?",
        rf"(?:termin|treffen|telefonat|call)(?: (?!,|und|aber)\S+){{0,4}}? (?:fallt (?:\S+ )?aus|findet (?:\S+ )?nicht statt)",
        rf"{THEY} {HAS} {SOON}(?:kurzfristig|spontan|10 minuten vorher|\d+ minuten vorher|kurz vorher|in letzter minute|last minute|am morgen) {SOON}abgesagt",
        rf"(?:sagt|sagen|sagte|sagten) (?:(?!ja |nein |, )\S+ ){{0,3}}?(?:{MEET}|termin|telefonat|call)(?: (?!,|und|aber)\S+){{0,5}}? ab",
        rf"(?:absage|absagen) (?:fur|vom|des|fur das|fur den) (?:\S+ )?(?:{MEET}|termin)",
        noun=True,
        before=True,
        despite=(Doubt.LATER, Doubt.NOT),
    ),
    *says(
        Saying.MOVED,
        rf"{BY_THEM}(?:{MEET}|termin|telefonat|call|treffen)(?: (?!,|und|aber)\S+){{0,9}}? (?:verschoben|verlegt|vorverlegt|vorgezogen|vertagt|umgelegt|verschieben|verlegen|umgebucht|nach hinten geschoben|vorziehen)(?: (?:worden|auf #|auf))?(?: #)?",
        rf"(?:{HAS}|mussen|musste|mochten|mochte|wollen|will|konnen) (?:\S+ ){{0,3}}?(?:verschoben|verlegt|vorverlegt|vorgezogen|vertagt|umgelegt|verschieben|verlegen)(?: auf)?(?: #)?",
        rf"(?:termin|{MEET})(?: (?!,|und|aber)\S+){{0,5}}? auf # (?:gelegt|gesetzt|geandert)",
        rf"(?:verschieben|verlegen|verschiebt|verlegt|verlegten|verschoben|schiebt|schieben) (?:das |den |mein |unser )?(?:{MEET}|termin|auf #)|neue[rn]? termin|neue zeit|neue uhrzeit|anderen? termin",
        rf"(?:{MEET}|termin)(?: (?!,|und|aber)\S+){{0,4}}? (?:ist |findet )?(?:jetzt|nun|neu) (?:doch |erst |schon )?(?:am |um |auf )?#",
        noun=True,
        before=True,
        despite=(Doubt.LATER, Doubt.MAYBE),
    ),
)

NEWS = (
    *says(
        Saying.ROUND,
        r"(?:bin|bin ich|komme|kam|habe es|schaffte es|geht es|gehe|stehe) (?:(?!nicht |leider nicht |wenn )\S+ ){0,4}?(?:eine runde weiter|in (?:der|die) (?:nachste\w*|zweite\w*|dritte\w*|letzte\w*|finale\w*|engere\w*|2|3) (?:runde|auswahl|stufe|phase)|"
        r"in der endrunde|im finale|weitergekommen|eine runde weitergekommen|unter den letzten \S+|in der engeren auswahl)",
        r"^(?:\S+ ){0,3}?(?:eine runde weiter|weiter in runde \S+|engere auswahl)|(?:nachste|zweite|letzte) runde (?:erreicht|geschafft)|auf der shortlist",
        noun=True,
        ahead=Saying.PLANNED,
    ),
    *says(
        Saying.NO,
        rf"{HAS} {SOON}(?:{ME} )?{SOON}(?:den job |die stelle |meine bewerbung )?(?:abgesagt|abgelehnt|ausgeschieden|aussortiert|eine absage (?:geschickt|geschrieben|erteilt|gegeben)|ne absage geschickt|einen korb gegeben)(?! (?:das|den|mein))",
        rf"(?:hat|haben) (?:sich )?{SOON}(?:fur {OTHER_ONE}|anders|gegen mich|dagegen) {SOON}entschieden",
        rf"(?:nehmen|nimmt|haben|hat|stellen|stellt) {SOON}{OTHER_ONE}(?: (?:genommen|eingestellt|gewahlt|ein|besetzt|gefunden))?",
        rf"(?:nehmen|nimmt|wollen|will|wollten|wollte|stellen|stellt|mochten) mich {SOON}(?:nun |doch |leider )*nicht(?! (?:verlieren|gehen|warten))(?: (?:haben|einstellen|nehmen|mehr|ein))*",
        rf"(?:haben|hat) mich {SOON}nicht (?:genommen|gewollt|ausgewahlt|eingestellt)|(?:haben|hat) (?:{ME} )?{SOON}nein gesagt|sagen ab$|sagt ab$|(?:haben|hat) {SOON}intern besetzt",
        rf"(?:hat|haben) sich {SOON}gegen mich",
        before=True,
        despite=THEIRS,
    ),
    *says(
        Saying.NO,
        r"(?:^|(?:leider|wieder|schon|eine|ne|noch|heute|gerade|, |und|aber|standard|automatische|nachste|nur|diesmal|mal|prompt|#|kam|gab|nochmal|habe|hab|ein|,|per) )+absage(?:mail|schreiben|brief)?(?: (?:von|vom|bekommen|erhalten|gekriegt|kassiert|reinbekommen|gekommen|da|per mail|im postfach|gefangen|eingefangen|#|fur|ist da|kam))*(?! (?:quote|rate|grund|erteilt|geschrieben an))",
        r"^(?:leider |wieder |schon wieder |auch |# )*abgelehnt(?: worden)?",
        r"(?:wurde|bin|wurd|ward) (?:ich )?(?:(?!wenn )\S+ ){0,4}?(?:abgelehnt|aussortiert|ausgesiebt|nicht (?:genommen|ausgewahlt|berucksichtigt|eingestellt|eingeladen|angenommen|weitergekommen)|rausgeflogen|ausgeschieden)(?: worden)?",
        rf"(?:habe|ich habe|habe ich) (?:{FILL})?(?:{JOB}|zuschlag)(?: \S+){{0,3}}? (?:leider )?nicht (?:bekommen|gekriegt|gekriegt|erhalten|geworden)|{JOB}(?: \S+){{0,3}}? (?:leider )?nicht (?:bekommen|gekriegt)",
        r"(?:bin|ich bin) (?:leider |wohl |also |damit |schon |jetzt |)*(?:raus|draussen|aus dem rennen|nicht dabei|nicht mehr dabei|nicht weiter|nicht weitergekommen|leer ausgegangen)(?! (?:aus dem|aus der|gegangen))",
        r"(?:hat|habe|wird|wurde|ist|hats) (?:es )?(?:leider |mal wieder |wieder |doch |auch |bei \S+ |mit \S+ )*(?:nicht geklappt|nichts|nichts geworden|nicht gereicht|nicht sein sollen|nicht geworden)(?= |$)(?! (?:gehort|von|neues|mehr|gesagt|gegen|dagegen|mit))",
        r"nicht geklappt",
        rf"(?:{JOB})(?: (?!,|und|aber)\S+){{0,4}}? (?:ist |wurde |war |schon |bereits |leider |intern |anderweitig )*(?:besetzt|vergeben|weg|gestrichen|nicht mehr frei|eingestampft)(?: worden)?|\w+stelle (?:\S+ ){{0,3}}?(?:schon |bereits |leider |intern )*(?:besetzt|vergeben)",
        r"(?:es ist|war|ist) (?:leider )?(?:ein|ne|eine)? ?nein(?: geworden)?|leider nein$|reicht (?:ihnen |denen )?nicht",
        despite=(Doubt.NOT,),
        noun=True,
    ),
    *says(Saying.NO, r"^@ (?:, )?(?:leider )?(?:absage|nein|raus)$|^@ , (?:leider )?(?:absage|nein)$", noun=True),
    *says(
        Saying.NO_NEWS,
        r"(?:immer )?(?:noch )?(?:keine|keinen|kein|keinerlei|null|ohne|weder) (?:\w+ )?(?:antwort|ruckmeldung|nachricht|reaktion|neuigkeiten|news|mail|anruf|ruckruf|zeichen|lebenszeichen|wort|feedback|info|infos|bescheid|entscheidung|zusage)(?: (?:von|vom|bekommen|erhalten|gekriegt|bisher|bislang|noch|da|gekommen|seit|bis))*",
        r"(?:immer )?(?:noch )?nichts (?:mehr |neues |weiter |bisher |bislang )*(?:gehort|von|bekommen|gekommen|passiert|neues|da|zuruck)(?: (?:von|gehort))?|(?:immer noch|noch immer|bisher|bislang|noch|weiterhin) nichts(?: (?:von|gehort))?|^nichts(?: neues| gehort)?$",
        r"(?:habe|haben|hort|hore|horte) (?:ich |man |seit \S+ |leider |bisher |bislang |noch |immer |# |von \S+ )*(?:nichts|nie)(?: mehr| wieder| weiter)*(?: (?:gehort|von|bekommen))+",
        r"(?:hat|haben) (?:sich )?(?:leider |bisher |bislang |immer |noch |auch |seit \S+ |seitdem |danach |nie |# |wieder |bis \S+ )*(?:nicht|nie|keiner|niemand)(?: mehr| wieder| zuruck)*(?: bei mir)? (?:gemeldet|geantwortet|geschrieben|angerufen|reagiert|zuruckgerufen|zuruckgemeldet|zuruckgeschrieben|ruhrt)",
        r"(?:meldet|melden|antwortet|antworten|ruft|rufen|schreibt|schreiben|reagiert|reagieren|ruhrt|ruhren) (?:sich )?(?:leider |einfach |bisher |immer |noch |auch |seit \S+ |# |mir |mich |@ |auf \S+ |nach \S+ )*(?:nicht|keiner|niemand|nie)(?: mehr| an| zuruck)*",
        r"(?:kommt|kam) (?:leider |einfach |bisher |auch |von \S+ |da |seit \S+ |# )*(?:nichts|nix|keine antwort)(?: mehr| zuruck| an)*|von @ kommt nichts(?: mehr)?",
        r"(?:warte|warten|wart) (?:ich |leider |immer |noch |weiter |weiterhin |jetzt |seit \S+ |# |nur |halt |gerade |einfach |auch )*(?:auf (?:eine |die |deren |ihre |den |)?(?:antwort|ruckmeldung|nachricht|entscheidung|ruckruf|feedback|anruf|bescheid|mail|zusage|info|zu und absage|ergebnis)|noch|immer noch)(?: (?:von|vom|bei))?",
        r"(?:geghostet|ghosten|ghostet|ghosted)(?: (?:mich|von|worden|wurde))*|funkstille(?: (?:bei|von|seit))?|totenstille|stille(?: (?:bei|von|seit))|schweigen im walde|(?:sind|ist) (?:ab|unter)getaucht|sendepause",
        r"(?:bin |wurde )(?:von )?(?:\S+ )?geghostet(?: worden)?",
        before=True,
        despite=(Doubt.NOT, *THEIRS, Doubt.MAYBE),
    ),
    *says(
        Saying.OFFER,
        rf"(?:habe|ich habe|habe ich|gab|gibt|kam|bekam|kriege|bekomme|liegt|da ist) (?:{FILL})?(?:zusage|zusagen|angebot|jobangebot|vertragsangebot|stellenangebot|arbeitsvertrag|vertrag zugeschickt)(?: (?:von|vom|bekommen|erhalten|gekriegt|vor|gekommen|auf dem tisch|im kasten|zugeschickt))*(?! (?:angenommen|abgelehnt|unterschrieben))",
        r"(?:^|(?:eine|ne|die|meine|endlich|mundliche|schriftliche|und|, |aber|heute|gerade|auch|jetzt|#|schon|plotzlich) )*(?:zusage|jobangebot|vertragsangebot|stellenangebot)(?: (?:von|vom|bekommen|erhalten|gekriegt|ist da|ist gekommen|kam|da|#|fur))*(?! (?:noch|angenommen))",
        r"angebot (?:von|vom) (?:\S+ ){1,3}?(?:bekommen|erhalten|da|gekommen|gekriegt|liegt)",
        noun=True,
    ),
    *says(
        Saying.OFFER,
        rf"(?:hat|haben) {SOON}(?:{ME} )?{SOON}(?:(?:ein|eine|nen|ne|das|gutes|erstes) )*(?:\w+ )?(?:zugesagt|angebot (?:gemacht|geschickt|unterbreitet|vorgelegt|geschickt)|vertrag (?:geschickt|zugeschickt|angeboten)|ja gesagt|eine zusage (?:gegeben|geschickt))",
        rf"(?:hat|haben) {SOON}{ME} (?:{FILL})?(?:{JOB})(?: (?!,|und)\S+){{0,4}}? (?:angeboten|gegeben|zugesagt)|(?:bietet|bieten) {ME} (?:{FILL})?(?:{JOB}|vertrag)(?: (?!,|und)\S+){{0,4}}? an",
        rf"(?:wollen|will|mochten|mochte|werden|wird) mich {SOON}(?:unbedingt |gern |gerne |)*(?:einstellen|nehmen|haben|anstellen|ubernehmen)|(?:nehmen|nimmt|ubernehmen) mich(?! nicht)(?: (?:jetzt|tatsachlich|wirklich|doch|echt))*$|(?:haben|hat) mich (?:\w+ )?(?:genommen|eingestellt)",
        before=True,
        despite=THEIRS,
    ),
    *says(
        Saying.OFFER,
        rf"(?:habe|ich habe|habe ich) (?:(?!kein |keine |keinen |nicht |gern )\S+ ){{0,3}}?(?:{JOB})(?: (?!,|und|nicht|gesehen|gefunden|leider|gekundigt|verloren|aufgegeben|abgelehnt)\S+){{0,4}}? ?(?:bekommen|gekriegt|ergattert|sicher|in der tasche)(?! nicht)",
        rf"(?:habe|ich habe|habe ich) (?:jetzt |endlich |echt |wirklich |tatsachlich )*(?:den|die) (?:{JOB})(?= bei| in| am|$| !)(?: bei)?",
        r"(?:wurde|bin|werde) (?:ich )?(?:bei \S+(?: \S+)? |jetzt |tatsachlich |wirklich |dort |da )*(?:genommen|eingestellt|angenommen|ubernommen)(?: worden)?(?! nicht)",
        rf"(?:es |alles )?hat (?:endlich |tatsachlich |wirklich |echt |bei \S+ |mit \S+ )*geklappt$|(?:{JOB}|zusage) in der tasche",
        noun=True,
    ),
)

INTERVIEWS = (
    *says(
        Saying.ROUND,
        rf"(?:hat|haben|wurde|wurden|bin|werde|sind) (?:(?!nicht |wenn |, |und )\S+ ){{0,8}}?eingeladen(?: worden)?(?: (?:zum|zu einem|zu|fur) (?:\S+ ){{0,2}}?{MEET})?",
        rf"(?:ladt|laden|lud|luden) (?:(?!nicht |, |und )\S+ ){{0,8}}?ein(?= ,|$| zum| zu)(?: (?:zum|zu einem) (?:\S+ ){{0,2}}?{MEET})?",
        rf"(?:einladung|einladungen|eingeladen)(?: (?:\S+ ){{0,3}}?(?:zum|zu einem|zu|zur|fur) (?:\S+ ){{0,2}}?{MEET})?(?: (?:von|vom|bei|bekommen|erhalten|gekriegt|da|im postfach))*",
        rf"(?:will|wollen|mochte|mochten|wollten|wollte|wurde|wurden) (?:{ME} |sich |mit mir |nochmal |noch mal |gern |gerne |unbedingt |mit \S+ |wieder |ein |eine |zweites |weiteres |zu |zum |einem |zweiten |am |# |um |auch |personlich |vor ort |\w+mal )*(?:{MEET} )?(?:sehen|kennenlernen|kennen lernen|treffen|sprechen|reden|einladen|wiedersehen|unterhalten|telefonieren|interviewen|dahaben|dabei haben)",
        rf"(?:soll|darf|kann|werde) (?:ich )?(?:\S+ ){{0,4}}?(?:nochmal |noch mal |wieder )(?:kommen|hin|vorbeikommen|antanzen)|(?:soll|darf) (?:ich )?(?:\S+ ){{0,4}}?(?:vorbeikommen|zum {MEET}(?: kommen)?)",
        rf"(?:zweites|zweite|2|drittes|nachstes|weiteres) {MEET} (?:bekommen|ergattert)|kommt zum {MEET}",
        before=True,
        ahead=Saying.PLANNED,
        despite=THEIRS,
        noun=True,
    ),
    *says(
        Saying.PLANNED,
        rf"(?:habe|hatte|haben) {FILL}{MEET}(?: (?!,|und|aber)\S+){{0,6}}? (?:vereinbart|ausgemacht|geplant|bestatigt|klargemacht|im kalender|anstehen|stehen|vor mir)",
        noun=True,
        needs=(Needs.SOMETHING,),
    ),
    *says(
        Saying.TOOK_PLACE,
        rf"(?:hatte|hatten|hatte ich|machte) (?:ich )?(?:{FILL}){MEET}(?! (?:{STOPPED}|\S+ \S+ {STOPPED}))(?: gehabt)?",
        rf"(?:habe|ich habe|habe ich) (?:(?!morgen |nachste |nachsten |ubermorgen |bald |kein |keine )\S+ ){{0,5}}?{MEET}(?: (?!,|und|aber)\S+){{0,4}}? ?(?:hinter mir|hinter mich gebracht|gehabt|geschafft|uberstanden|verkackt|versaut|vergeigt|versemmelt|gerockt|gut gemacht|absolviert|gemeistert|vermasselt|"
        r"verhauen|gefuhrt|beendet|uberlebt|in den sand gesetzt|gemacht)",
        rf"{MEET}(?: (?!,|aber|und)\S+){{0,6}}? (?:gehabt|hinter mir|uberstanden|geschafft|vorbei|rum|gelaufen|verkackt|versaut|vergeigt|versemmelt|gerockt|absolviert|uberlebt|vermasselt)(?! (?:ware|sein))",
        rf"(?:komme|kam|bin|gerade|frisch|eben|zuruck|grade|raus) (?:\S+ ){{0,4}}?(?:vom|aus dem|aus|von dem|von meinem|aus meinem) (?:\S+ ){{0,2}}?{MEET}(?: \S+){{0,2}}? ?(?:raus|zuruck|heim|gekommen)?",
        rf"{MEET}(?: (?!,|aber|und|wird|soll|ist am|ist um|ist #)\S+){{0,6}}? (?:war|lief|ging|dauerte|verlief|lauft gut)(?! (?:es um|es darum|{STOPPED}|fur #|am # geplant|geplant))(?: (?:gut|super|ok|okay|mies|schlecht|zah|nett|richtig gut|ganz gut|so lala|toll|komisch))?",
        rf"(?:war|waren|war ich) (?:ich )?(?:{FILL})(?:zum|beim|zu einem|im|in einem) {MEET}",
        rf"war (?:das |mein |mei )?{MEET}",
        despite=(Doubt.MAYBE, Doubt.IF, Doubt.NOT),
        noun=True,
    ),
    *says(
        Saying.TOOK_PLACE,
        r"war (?:ich )?(?:# )?(?:zu besuch )?bei(?= @)|war (?:ich )?# bei",
        needs=(Needs.LEAD,),
        noun=True,
    ),
    *says(
        Saying.PLANNED,
        rf"(?:habe|ich habe|habe ich|haben|gibt|kommt|ansteht|steht|bekomme|kriege) {FILL}{MEET}(?: (?:an|bevor|vor mir))?",
        rf"{MEET}(?: (?!,|und|aber)\S+){{0,5}}? (?:steht|steht an|ansteht|geplant|vereinbart|bestatigt|steht fest|ist fix|fix)",
        rf"(?:termin|treffen)(?: (?!,|und|aber)\S+){{0,6}}? (?:zum|fur ein|fur das|zu einem|fur) {MEET}",
        noun=True,
        needs=(Needs.SOMETHING,),
        ahead=Saying.PLANNED,
        behind=Saying.TOOK_PLACE,
    ),
    *says(
        Saying.PLANNED,
        rf"^(?:(?:das|mein|unser|ein|so|ok|hi|hey|und|also|dann|juhu|yay|neues|nachstes|#|am|um|morgen|,) )*(?:(?!meine |hat |ihr |sein |seine )\S+ ){{0,3}}?{MEET}",
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
    r"(?: (?:spatestens|wohl|wahrscheinlich|vermutlich|dann|schon|erst|alle|definitiv|sicher|noch|auch|mir|mich|bei mir|auf jeden fall|"
    r"sich|#|bis|am|innerhalb|von|gern|telefonisch|per mail|so|in|den|endlich|wieder))*"
)
LATER_WORD = (
    *says(
        Saying.DECIDES_BY,
        rf"{THEY} (?:{FILL})?(?:melden|meldet|entscheiden|entscheidet|geben|gibt|rufen|ruft|schreiben|schreibt|sagen|sagt|teilen|teilt|antworten|antwortet|wissen|weiss){SOFTLY}(?: (?:bescheid|an|mit|zuruck|ruckmeldung|sich|mehr))?",
        rf"(?:melden|meldet|entscheiden|entscheidet|geben|gibt|rufen|ruft|schreiben|schreibt) (?:sie|die|er|@|sich)(?: sich)?(?: (?:mir|mich))?{SOFTLY}(?: (?:bescheid|an|mit|zuruck))?",
        rf"(?:will|wollen|wollte|wollten|soll|sollen|sollte|mochte|mochten|werden|wird|wurden) (?:(?!ich |, |mich (?:\S+ )*entscheiden)\S+ ){{0,8}}?(?:melden|entscheiden|bescheid geben|ruckmeldung geben|anrufen|antworten|schreiben|zuruckrufen|bescheid sagen|mitteilen|durchrufen|kommen|fallen|zuruckmelden)",
        r"(?:ich )?(?:soll|sollte|werde|darf|kann|bekomme|kriege|erfahre|hore|weiss) (?:ich )?(?:(?!, )\S+ ){0,7}?(?:bescheid|horen|hore|antwort|ruckmeldung|was|etwas|mehr|wissen|erfahren|von ihnen|von denen|ergebnis|rechnen|ergebnisse)(?: (?:von|bekommen|erhalten|wissen))*",
        r"(?:hore|erfahre) (?:ich )?(?:(?!, )\S+ ){0,5}?",
        r"(?:entscheidung|antwort|ruckmeldung|bescheid|ergebnis|ergebnisse|feedback|ruckruf|info|zu oder absage|zusage oder absage|anruf)(?: (?!,|aber|noch|nicht)\S+){0,5}? ?(?:bis|am|kommt|fallt|soll|spatestens|kommen|#|innerhalb|in)(?: (?:am|zum|spatestens|ende))*",
        r"(?:melden|meldet) sich|bescheid (?:geben|bekommen|kriegen)|zugesagt (?:dass )?(?:sie |er )?(?:sich )?(?:\S+ ){0,3}?(?:zu )?melden|(?:sich|mich|mir) (?:(?!, )\S+ ){0,6}?(?:melden|meldet|anrufen|anruft|bescheid geben|bescheid sagen|zuruckrufen)|sich (?:(?!, )\S+ ){0,6}?(?:entscheiden|entscheidet)|^(?:entscheiden|entscheidet)",
        needs=(Needs.WHEN,),
        before=True,
        noun=True,
        despite=(Doubt.LATER, Doubt.OTHERS),
    ),
    *says(
        Saying.WORD,
        rf"(?:hat|haben) (?:sich )?(?:{ME} )?{SOON}(?:{ME} )?(?:(?:eine|ne|ein|nochmal|wegen|zu|zur|uber|per|auf|kurz|bei|der|die|dem|stelle|nette|freundliche|@) )*(?:gemeldet|geschrieben|angerufen|geantwortet|zuruckgerufen|zuruckgeschrieben|zuruckgemeldet|kontaktiert|angeschrieben|mail geschickt|mail geschrieben|nachricht geschickt|"
        r"nachricht geschrieben|durchgerufen|reagiert)",
        rf"(?:hat|haben) (?:mich|mir|sich) (?:(?!nicht |nie |keine )\S+ ){{0,4}}?(?:gemeldet|geschrieben|angerufen|geantwortet|zuruckgerufen|kontaktiert|angeschrieben)",
        r"(?:(?:habe|ich habe|gerade|kam|heute|gestern|eben|eine|ne|ein|nen|den|die|neue|nette|gab|bekam|endlich|#|und|,|verpasster|verpasst) )*(?:mail|anruf|nachricht|antwort|ruckmeldung|brief|ruckruf|whatsapp|sms|post|e mail|sprachnachricht)(?: (?!an |,|und|aber|nicht|geschrieben|geschickt)\S+){0,2}? ?(?:von|vom)(?: (?:\S+ ){1,3}?(?:bekommen|erhalten|verpasst|gekriegt|da|gehabt))?",
        rf"(?:{THEY} )?(?:schreibt|rief|schrieb|ruft) (?:mir|mich|an)(?! nicht)",
        before=True,
        despite=THEIRS,
        shy=True,
    ),
)
"""WORD gives way to what they got in touch about."""
SOFT_CUES = (
    *says(
        Saying.TOOK_PLACE,
        rf"(?:hatte|hatten|gerade|eben|komme aus|aufgelegt|nach dem|aus dem|war im|war beim) {FILL}{SOFT}(?! {STOPPED})(?: gehabt)?|aufgelegt (?:mit|nach)|{SOFT}(?: (?!,)\S+){{0,4}}? (?:war|lief|ging) (?:\w+ )?(?:gut|super|ok|okay|mies|schlecht|toll|nett|so lala)",
        needs=(Needs.LEAD,),
        noun=True,
    ),
    *says(
        Saying.PLANNED,
        rf"{SOFT}",
        r"treffe (?:ich )?(?:mich )?(?:\S+ ){0,3}?mit|spreche (?:ich )?(?:\S+ ){0,3}?mit|bin (?:ich )?# bei|muss (?:ich )?# (?:zu|bei)",
        needs=(Needs.LEAD, Needs.WHEN),
        noun=True,
        ahead=Saying.PLANNED,
        behind=Saying.TOOK_PLACE,
        despite=(Doubt.LATER,),
    ),
)
"""Calls and meetings: interviews only with a known lead."""
NEWS_CUES = (*STOPS, *OWN_ACTS, *NEWS, *INTERVIEWS, *LATER_WORD, *SOFT_CUES)
