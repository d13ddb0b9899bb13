"""Owns the German cues for an offer: the job, the contract, a yes to it."""

from flows.texts.de.meaning_acts import FILL, JOB
from flows.texts.de.meaning_news import ME, SOON, THEIRS
from flows.understanding.heard import Saying
from flows.understanding.meaning_table import says

YES_TO_JOB = (
    r"zusagen?(?! (?:(?:bei|von|vom) \S+(?: \S+)? )?(?:fur|furs|zum|zu|zur) (?:\S+ ){0,2}?\S*(?:gesprach|interview"
    r"|termin"
    r"|probe|schnupper|kennenlern|hospit))"
)
"""A yes to the job, not to an interview."""

OFFERS = (
    *says(
        Saying.OFFER,
        rf"(?:habe|ich habe|habe ich|gab|gibt|kam|bekam|kriege|bekomme|liegt|da ist) (?:{FILL})?(?:{YES_TO_JOB}"
        r"|angebot|jobangebot|vertragsangebot|stellenangebot|arbeitsvertrag|vertrag zugeschickt)(?: (?:von|vom"
        r"|bekommen|erhalten|gekriegt|vor|gekommen|auf dem tisch|im kasten"
        r"|zugeschickt))*(?! (?:\S+ ){0,4}?(?:angenommen"
        r"|abgelehnt|unterschrieben|ausgeschlagen))",
        r"(?!\S+ (?:\S+ )?(?:wohnung|wg|kredit|kitaplatz|visum|therapie|pflegegrad|forderung))(?:^|(?:eine|ne|die"
        r"|meine|endlich|mundliche|schriftliche|und|, |aber|heute|gerade|auch|jetzt|#|schon"
        rf"|plotzlich) )*(?:(?!zusagen){YES_TO_JOB}|jobangebot|vertragsangebot|stellenangebot)(?! (?:geschickt"
        rf"|gemacht|zugeschickt|unterbreitet|vorgelegt))(?: (?:von|vom"
        rf"|bekommen|erhalten"
        r"|gekriegt|ist da|ist gekommen|kam|da|#|fur))*(?! (?:noch|angenommen))",
        r"angebot (?:von|vom) (?:\S+ ){1,3}?(?:bekommen|erhalten|da|gekommen|gekriegt|liegt)",
        noun=True,
    ),
    *says(
        Saying.OFFER,
        rf"(?:hat|haben) {SOON}(?:{ME} )?{SOON}(?:(?:ein|eine|nen|ne|das|gutes|erstes) )*(?:\w+ )?(?:zugesagt"
        r"|\w*angebot (?:gemacht|geschickt|unterbreitet|vorgelegt|geschickt)|\w*vertrag (?:geschickt|zugeschickt"
        r"|angeboten)|ja gesagt|eine zusage (?:gegeben|geschickt))",
        rf"(?:hat|haben) {SOON}{ME} (?:{FILL})?(?:{JOB})(?: (?!,|und)\S+){{0,4}}? (?:angeboten|gegeben|zugesagt)"
        rf"|(?:bietet|bieten) {ME} (?:{FILL})?(?:{JOB}|vertrag)(?: (?!,|und)\S+){{0,4}}? an",
        rf"(?:stellt|stellen) mich (?:(?!nicht )\S+ ){{0,3}}?ein(?= |$)(?! (?:gesprach|interview))|(?:hat|haben)"
        rf" {SOON}{ME} (?:{FILL})?(?:\w*vertrag|festanstellung"
        rf"|anstellung|\w*zeitstelle)(?: (?!,|und)\S+){{0,4}}? (?:angeboten|gegeben|zugesagt)",
        r"(?<!keiner )(?<!niemand )(?<!mehr )(?<!ich )(?:wollen|will) mich(?: (?:haben|unbedingt|echt|wirklich"
        r"|tatsachlich"
        r"|sofort|fest))*(?= ,|$| (?:bei|beim) (?!.* (?:\w*lernen|\w*laden|\w*werben|\w*arbeiten|testen|\w*stellen"
        r"|dabei"
        r"|\w*rufen|vorbei|\w*schauen)))(?!.* (?:\w*sehen|\w*sprechen|treffen|nicht))",
        rf"(?:wollen|will|mochten|mochte|werden|wird) mich {SOON}(?:unbedingt |gern |gerne |)*(?:einstellen|nehmen"
        r"|haben|anstellen|ubernehmen)|(?:nehmen|nimmt|ubernehmen) mich(?! nicht)(?: (?:jetzt|tatsachlich|wirklich"
        r"|doch|echt|#|ab \S+|zum \S+|als \S+|fest|unbefristet))*(?= ,|$| und)|(?:haben|hat) mich (?:\w+ )?(?:genommen"
        r"|eingestellt)",
        before=True,
        despite=THEIRS,
    ),
    *says(
        Saying.OFFER,
        rf"(?:^|, |und |juhu |ja |geil |krass |wahnsinn )(?:den|die) {JOB}"
        r"(?: (?:als|bei|beim|in|im|der|dem|an|am) (?:(?!,)\S+ ){1,4}?"
        r"| )(?:habe ich|gehort mir|ist mein\w*)(?= ,|$)",
        rf"(?:habe|ich habe|habe ich) (?:(?!kein |keine |keinen |nicht |gern )\S+ ){{0,3}}?(?:{JOB})(?: (?!,|und"
        r"|nicht|gesehen|gefunden|leider|gekundigt|verloren|aufgegeben|abgelehnt)\S+){0,4}? ?(?:bekommen|gekriegt"
        r"|ergattert|sicher|in der tasche)(?! nicht)",
        rf"(?:bekomme|kriege) (?:ich )?(?:jetzt |endlich |echt |wirklich |tatsachlich |doch )*(?:den|die) (?:\w+"
        rf" )?{JOB}"
        r"(?= bei| in| am| als|$| !| ,| und)(?! (?:\S+ ){0,4}?nicht)(?: bei)?",
        r"(?<!ich )(?:meint|meinte|meinten|sagt|sagte|sagten|(?<!habe )(?<!ich )gesagt|schreibt|schrieb)(?: ,)?"
        r" (?:dass )?ich (?:kann|konnte|darf"
        r"|durfte|soll) (?:\S+ ){0,4}?(?:anfangen|starten|beginnen|loslegen)(?: kann| darf| soll)?",
        r"(?<!ich )(?:will|wollen|mochte|mochten|sagt|sagen|meint|meinen)(?: ,)? dass ich (?:(?!probe\w* |nicht "
        r"|praktikum )\S+ ){0,5}?(?:anfange|starte|beginne|loslege|einsteige)(?! mit)",
        rf"kann (?:ich )?(?:den|die) {JOB} (?:\S+ ){{0,2}}?haben",
        r"vertrag (?:\S+ )?(?:ist da|ist gekommen|liegt im briefkasten|im briefkasten|kommt per post|ist unterwegs|kam)"
        r"|(?:schickt|schicken|sendet|senden) (?:mir|uns) (?:\S+ )?(?:den|einen|meinen) (?:arbeits)?vertrag",
        rf"(?:habe|ich habe|habe ich) (?:jetzt |endlich |echt |wirklich |tatsachlich )*(?:den|die) (?:{JOB})(?= bei"
        rf"| beim| in| im| am| als|$| !)(?!.* (?:nicht|nie|gekundigt|verloren|abgelehnt|aufgegeben|gesehen|gefunden"
        rf"|verlassen))(?: bei)?",
        r"(?:darf|soll|kann) (?:ich )?(?:(?!erst|nicht|fruhestens|ob|wenn)\S+ ){0,4}?(?:bei|beim|im|in der) (?:der"
        r" )?\S+(?: \S+)? (?:# )?(?:anfangen|starten|loslegen)",
        r"(?:wurde|bin|werde) (?:ich )?(?:bei \S+(?: \S+)? |jetzt |tatsachlich |wirklich |dort |da )*(?:genommen"
        r"|eingestellt|angenommen|ubernommen)(?: worden)?(?! nicht)",
        rf"(?:es |alles )?hat (?:es |endlich |tatsachlich |wirklich |echt |doch |jetzt |bei \S+ |mit \S+"
        rf" )*geklappt(?= ,|$)|(?:{JOB}|zusage)"
        r" in der tasche",
        noun=True,
    ),
)
