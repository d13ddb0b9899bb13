"""Owns the German cues for news from employers: a no, an offer, silence, an interview moved or called off."""

from flows.texts.de.meaning_acts import FILL, JOB, MEET
from flows.understanding.heard import Saying
from flows.understanding.meaning_table import Doubt, says

HAS = r"(?:hat|haben|hatte|hatten|ham|wurde|wurden)"
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
    r"(?:jemand(?:en)? ander\w+|wen ander\w+|(?:einen|eine|den|die|nen|ne) ander\w+(?: (?:kandidat\w*|bewerber\w*"
    r"|person|mitbewerber\w*))?|ander\w+ (?:kandidat\w*|bewerber\w*)|(?:einen|ein) internen?(?: \w+)?|intern\w*"
    r"|(?:einen|eine) mitbewerber\w*|jemanden? (?:mit|aus|intern)\S*(?: \S+)?)"
)

BY_THEM = (
    r"(?:(?:hat|haben|mussten|musste|mochte|mochten|will|wollen|muss|mussen) (?:leider |kurzfristig |heute |gestern "
    r"|gerade |eben |jetzt |# )*(?:(?:mir|uns|mein|meinen|den|das|unser|unseren) )+)?"
)
STOPS = (
    *says(
        Saying.CALLED_OFF,
        rf"{BY_THEM}{MEET}(?: (?!,|und|aber|statt)\S+){{0,6}}? (?:(?:wurde|ist|wird|war|hat|haben|habe|musste|muss"
        rf"|werde) )?{SOON}(?:(?:von \S+ )?)?(?:abgesagt|gecancelt|storniert|abgeblasen|ausgefallen|gestrichen"
        r"|absagen|canceln)(?: (?:worden|mussen|lassen))?",
        rf"{MEET}(?: (?!,|und|aber)\S+){{0,5}}? (?:fallt|fiel) (?:\S+ )?(?:aus|flach|ins wasser)|(?:fallt|fiel)"
        rf" (?:mein |das |unser )?{MEET} (?:\S+ )?(?:aus|flach)|{MEET}(?: (?!,|und|aber)\S+){{0,5}}? findet (?:doch "
        r"|leider |jetzt )?nicht statt",
        rf"{BY_THEM}(?:termin|gesprachstermin|telefonat|call|treffen)(?: (?!,|und|aber|statt)\S+){{0,6}}?"
        r" (?:abgesagt|gecancelt|storniert|abgeblasen|absagen|canceln)(?: (?:worden|mussen))?",
        r"(?:termin|treffen|telefonat|call)(?: (?!,|und|aber)\S+){0,4}? (?:fallt (?:\S+ )?aus|findet (?:\S+"
        r" )?nicht statt)",
        rf"{THEY} {HAS} {SOON}(?:kurzfristig|spontan|10 minuten vorher|\d+ minuten vorher|kurz vorher|in letzter"
        rf" minute|last minute|am morgen) {SOON}abgesagt",
        rf"(?:sagt|sagen|sagte|sagten) (?:(?!ja |nein |, )\S+ ){{0,3}}?(?:{MEET}|termin|telefonat|call)(?: (?!,|und"
        r"|aber)\S+){0,5}? ab",
        rf"(?:absage|absagen) (?:fur|vom|des|fur das|fur den) (?:\S+ )?(?:{MEET}|termin)",
        rf"{MEET}(?: (?!,|und|aber)\S+){{0,5}}? (?:hat (?:\S+ )?nicht stattgefunden|fand (?:\S+ )?nicht statt"
        r"|konnte (?:\S+ )?nicht stattfinden|kam (?:\S+ )?nicht zustande)",
        rf"(?:zum|beim|bei|im) (?:\S+ )?{MEET}(?: (?!,|und|aber)\S+){{0,4}}? (?:kam|war|ist|erschien) (?:dann |einfach "
        r"|aber )?(?:niemand|keiner)(?: (?:da|gekommen|erschienen))?",
        noun=True,
        before=True,
        despite=(Doubt.LATER, Doubt.NOT),
    ),
    *says(
        Saying.MOVED,
        rf"{BY_THEM}(?:{MEET}|termin|telefonat|call|treffen)(?: (?!,|und|aber)\S+){{0,9}}? (?:verschoben|verlegt"
        r"|vorverlegt|vorgezogen|vertagt|umgelegt|verschieben|verlegen|umgebucht|nach hinten geschoben"
        r"|vorziehen)(?: (?:worden|auf #|auf))?(?: #)?",
        rf"(?:{HAS}|mussen|musste|mochten|mochte|wollen|will|konnen) (?:\S+ ){{0,3}}?(?:verschoben|verlegt"
        r"|vorverlegt|vorgezogen|vertagt|umgelegt|verschieben|verlegen)(?: auf)?(?: #)?",
        rf"(?:termin|{MEET})(?: (?!,|und|aber)\S+){{0,5}}? auf # (?:gelegt|gesetzt|geandert)",
        r"(?:verschieben|verlegen|verschiebt|verlegt|verlegten|verschoben|schiebt|schieben) (?:das |den |mein "
        rf"|unser )?(?:{MEET}|termin|auf #)|neue[rn]? termin|neue zeit|neue uhrzeit|anderen? termin",
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
        r"^(?:\S+ ){0,3}?(?:eine runde weiter|weiter in runde \S+|engere auswahl)|(?:nachste|zweite|letzte) runde"
        r" (?:erreicht|geschafft)|auf der shortlist",
        noun=True,
        ahead=Saying.PLANNED,
    ),
    *says(
        Saying.NO,
        rf"{HAS} {SOON}(?:{ME} )?{SOON}(?:den job |die stelle |meine bewerbung )?(?:abgesagt|abgelehnt|ausgeschieden"
        r"|aussortiert|eine absage (?:geschickt|geschrieben|erteilt|gegeben)|ne absage geschickt|einen korb"
        r" gegeben)(?! (?:das|den|mein))",
        rf"(?:hat|haben) (?:sie |die |er )?(?:sich )?{SOON}(?:fur {OTHER_ONE}|anders|gegen mich"
        rf"|dagegen) {SOON}entschieden",
        rf"(?:nehmen|nimmt|haben|hat|stellen|stellt) {SOON}{OTHER_ONE}(?: (?:genommen|eingestellt|gewahlt|ein"
        r"|besetzt|gefunden))?",
        rf"(?:nehmen|nimmt|wollen|will|wollten|wollte|stellen|stellt|mochten) mich {SOON}(?:nun |doch |leider"
        r" )*nicht(?! (?:verlieren|gehen|warten))(?: (?:haben|einstellen|nehmen|mehr|ein))*",
        rf"(?:haben|hat) mich {SOON}nicht (?:genommen|gewollt|ausgewahlt|eingestellt)|(?:haben|hat) (?:{ME}"
        rf" )?{SOON}nein gesagt|sagen ab$|sagt ab$|(?:haben|hat) {SOON}intern besetzt",
        rf"(?:hat|haben) sich {SOON}gegen mich",
        before=True,
        despite=THEIRS,
    ),
    *says(
        Saying.NO,
        rf"(?:mir|uns) {SOON}abgesagt",
        r"(?:^|(?:leider|wieder|schon|eine|ne|noch|heute|gerade|, |und|aber|standard|automatische|nachste|nur"
        r"|diesmal|mal|prompt|#|kam|gab|nochmal|habe|hab|ein|,|per) )+absage(?:mail|schreiben|brief)?(?: (?:von|vom"
        r"|bekommen|erhalten|gekriegt|kassiert|reinbekommen|gekommen|da|per mail|im postfach|gefangen|eingefangen|#"
        r"|fur|ist da|kam))*(?! (?:quote|rate|grund|erteilt|geschrieben an))",
        r"^(?:leider |wieder |schon wieder |auch |# )*abgelehnt(?: worden)?",
        r"(?:wurde|bin|wurd|ward) (?:ich )?(?:(?!wenn )\S+ ){0,4}?(?:abgelehnt|aussortiert|ausgesiebt|nicht"
        r" (?:genommen|ausgewahlt|berucksichtigt|eingestellt|eingeladen|angenommen|weitergekommen)|rausgeflogen"
        r"|ausgeschieden)(?: worden)?",
        rf"(?:habe|ich habe|habe ich) (?:{FILL})?(?:{JOB}|zuschlag)(?: \S+){{0,3}}? (?:leider )?nicht (?:bekommen"
        rf"|gekriegt|gekriegt|erhalten|geworden)|{JOB}(?: \S+){{0,3}}? (?:leider )?nicht (?:bekommen|gekriegt)",
        r"(?:bin|ich bin) (?:leider |wohl |also |damit |schon |jetzt |)*(?:raus|draussen|aus dem rennen|nicht dabei"
        r"|nicht mehr dabei|nicht weiter|nicht weitergekommen|leer ausgegangen)(?! (?:aus dem|aus der|gegangen))",
        r"(?:hat|habe|wird|wurde|ist|hats) (?:es )?(?:leider |mal wieder |wieder |doch |auch |bei \S+ |mit \S+"
        r" )*(?:nicht geklappt|nichts|nichts geworden|nicht gereicht|nicht sein sollen|nicht geworden)(?= |$)(?!"
        r" (?:gehort|von|neues|mehr|gesagt|gegen|dagegen|mit))",
        r"nicht geklappt",
        rf"(?:{JOB})(?: (?!,|und|aber)\S+){{0,4}}? (?:ist |wurde |war |schon |bereits |leider |intern |anderweitig"
        r" )*(?:besetzt|vergeben|weg|gestrichen|nicht mehr frei|eingestampft)(?: worden)?|\w+stelle (?:\S+"
        r" ){0,3}?(?:schon |bereits |leider |intern )*(?:besetzt|vergeben)",
        r"(?:es ist|war|ist) (?:leider )?(?:ein|ne|eine)? ?nein(?: geworden)?|leider nein$|reicht (?:ihnen |denen"
        r" )?nicht",
        despite=(Doubt.NOT,),
        noun=True,
    ),
    *says(Saying.NO, r"^@ (?:, )?(?:leider )?(?:absage|nein|raus)$|^@ , (?:leider )?(?:absage|nein)$", noun=True),
    *says(
        Saying.NO_NEWS,
        r"(?:immer )?(?:noch )?(?:keine|keinen|kein|keinerlei|null|ohne|weder) (?:\w+ )?(?:antwort|ruckmeldung"
        r"|nachricht|reaktion|neuigkeiten|news|mail|anruf|ruckruf|zeichen|lebenszeichen|wort|feedback|info|infos"
        r"|bescheid|entscheidung|zusage)(?: (?:von|vom|bekommen|erhalten|gekriegt|bisher|bislang|noch|da|gekommen"
        r"|seit|bis))*",
        r"(?:immer )?(?:noch )?nichts (?:mehr |neues |weiter |bisher |bislang )*(?:gehort|von|bekommen|gekommen"
        r"|passiert|neues|da|zuruck)(?: (?:von|gehort))?|(?:immer noch|noch immer|bisher|bislang|noch|weiterhin)"
        r" nichts(?: (?:von|gehort))?|^nichts(?: neues| gehort)?$",
        r"(?:habe|haben|hort|hore|horte) (?:ich |man |seit \S+ |leider |bisher |bislang |noch |immer |# |von \S+"
        r" )*(?:nichts|nie)(?: mehr| wieder| weiter)*(?: (?:gehort|von|bekommen))+",
        r"(?:hat|haben) (?:sich )?(?:leider |bisher |bislang |immer |noch |auch |seit \S+ |seitdem |danach |nie |# "
        r"|wieder |bis \S+ )*(?:nicht|nie|keiner|niemand)(?: mehr| wieder| zuruck)*(?: bei mir)? (?:gemeldet"
        r"|geantwortet|geschrieben|angerufen|reagiert|zuruckgerufen|zuruckgemeldet|zuruckgeschrieben|ruhrt)",
        r"(?:meldet|melden|antwortet|antworten|ruft|rufen|schreibt|schreiben|reagiert|reagieren|ruhrt|ruhren)"
        r" (?:sich )?(?:leider |einfach |bisher |immer |noch |auch |seit \S+ |# |mir |mich |@ |auf \S+ |nach \S+"
        r" )*(?:nicht|keiner|niemand|nie)(?: mehr| an| zuruck)*",
        r"(?:kommt|kam) (?:leider |einfach |bisher |auch |von \S+ |da |seit \S+ |# )*(?:nichts|nix|keine antwort)(?:"
        r" mehr| zuruck| an)*|von @ kommt nichts(?: mehr)?",
        r"(?:warte|warten|wart) (?:ich |leider |immer |noch |weiter |weiterhin |jetzt |seit \S+ |# |nur |halt "
        r"|gerade |einfach |auch )*(?:auf (?:eine |die |deren |ihre |den |)?(?:antwort|ruckmeldung|nachricht"
        r"|entscheidung|ruckruf|feedback|anruf|bescheid|mail|zusage|info|zu und absage|ergebnis)|noch|immer noch)(?:"
        r" (?:von|vom|bei))?",
        r"(?:geghostet|ghosten|ghostet|ghosted)(?: (?:mich|von|worden|wurde))*|funkstille(?: (?:bei|von|seit))?"
        r"|totenstille|stille(?: (?:bei|von|seit))|schweigen im walde|(?:sind|ist) (?:ab|unter)getaucht|sendepause",
        r"(?:bin |wurde )(?:von )?(?:\S+ )?geghostet(?: worden)?",
        before=True,
        despite=(Doubt.NOT, *THEIRS, Doubt.MAYBE),
    ),
    *says(
        Saying.OFFER,
        rf"(?:habe|ich habe|habe ich|gab|gibt|kam|bekam|kriege|bekomme|liegt|da ist) (?:{FILL})?(?:zusage|zusagen"
        r"|angebot|jobangebot|vertragsangebot|stellenangebot|arbeitsvertrag|vertrag zugeschickt)(?: (?:von|vom"
        r"|bekommen|erhalten|gekriegt|vor|gekommen|auf dem tisch|im kasten"
        r"|zugeschickt))*(?! (?:\S+ ){0,4}?(?:angenommen"
        r"|abgelehnt|unterschrieben|ausgeschlagen))",
        r"(?:^|(?:eine|ne|die|meine|endlich|mundliche|schriftliche|und|, |aber|heute|gerade|auch|jetzt|#|schon"
        r"|plotzlich) )*(?:zusage|jobangebot|vertragsangebot|stellenangebot)(?: (?:von|vom|bekommen|erhalten"
        r"|gekriegt|ist da|ist gekommen|kam|da|#|fur))*(?! (?:noch|angenommen))",
        r"angebot (?:von|vom) (?:\S+ ){1,3}?(?:bekommen|erhalten|da|gekommen|gekriegt|liegt)",
        noun=True,
    ),
    *says(
        Saying.OFFER,
        rf"(?:hat|haben) {SOON}(?:{ME} )?{SOON}(?:(?:ein|eine|nen|ne|das|gutes|erstes) )*(?:\w+ )?(?:zugesagt"
        r"|angebot (?:gemacht|geschickt|unterbreitet|vorgelegt|geschickt)|vertrag (?:geschickt|zugeschickt"
        r"|angeboten)|ja gesagt|eine zusage (?:gegeben|geschickt))",
        rf"(?:hat|haben) {SOON}{ME} (?:{FILL})?(?:{JOB})(?: (?!,|und)\S+){{0,4}}? (?:angeboten|gegeben|zugesagt)"
        rf"|(?:bietet|bieten) {ME} (?:{FILL})?(?:{JOB}|vertrag)(?: (?!,|und)\S+){{0,4}}? an",
        rf"(?:wollen|will|mochten|mochte|werden|wird) mich {SOON}(?:unbedingt |gern |gerne |)*(?:einstellen|nehmen"
        r"|haben|anstellen|ubernehmen)|(?:nehmen|nimmt|ubernehmen) mich(?! nicht)(?: (?:jetzt|tatsachlich|wirklich"
        r"|doch|echt))*$|(?:haben|hat) mich (?:\w+ )?(?:genommen|eingestellt)",
        before=True,
        despite=THEIRS,
    ),
    *says(
        Saying.OFFER,
        rf"(?:habe|ich habe|habe ich) (?:(?!kein |keine |keinen |nicht |gern )\S+ ){{0,3}}?(?:{JOB})(?: (?!,|und"
        r"|nicht|gesehen|gefunden|leider|gekundigt|verloren|aufgegeben|abgelehnt)\S+){0,4}? ?(?:bekommen|gekriegt"
        r"|ergattert|sicher|in der tasche)(?! nicht)",
        rf"(?:habe|ich habe|habe ich) (?:jetzt |endlich |echt |wirklich |tatsachlich )*(?:den|die) (?:{JOB})(?= bei|"
        r" in| am|$| !)(?: bei)?",
        r"(?:wurde|bin|werde) (?:ich )?(?:bei \S+(?: \S+)? |jetzt |tatsachlich |wirklich |dort |da )*(?:genommen"
        r"|eingestellt|angenommen|ubernommen)(?: worden)?(?! nicht)",
        rf"(?:es |alles )?hat (?:endlich |tatsachlich |wirklich |echt |bei \S+ |mit \S+ )*geklappt$|(?:{JOB}|zusage)"
        r" in der tasche",
        noun=True,
    ),
)
