"""Owns what sounds in German like an interview and is none: one that is missed or cannot be kept, a call to be made."""

from flows.texts.de.meaning_acts import MEET
from flows.texts.de.meaning_theirs import ASKED_ME
from flows.texts.de.meaning_words import FAMILY
from flows.understanding.meaning_table import words

AFFAIRS = (
    r"\w*(?:handwerker|klempner|vermieter|vermieterin|makler|maklerin|arzt|arztin|konzert|kurs|training|urlaub|flug"
    r"|zug|bahn|bus|hochzeit"
    r"|party|feier|geburtstag|arzttermin|zahnarzttermin|therapeut|therapeutin|friseur|babysitter|oma|opa|mutter|mama"
    r"|vater|papa|schwester"
    r"|bruder|freundin|freund|kumpel|nachbar|nachbarin|tochter|sohn|lieferung|paket|seminar|vorlesung|prufung|klausur"
    r"|unterricht|spiel"
    r"|elternabend|besuch|reise|treffen mit freunden)"
)
SOME = r"(?:(?!,|und|aber|weil)\S+ ){0,5}?"
GO = r"(?:kommen|gehen|hingehen|erscheinen|teilnehmen|fahren|wahrnehmen|schaffen|da sein|dabei sein)"

HIDES = words(
    rf"{MEET} {SOME}(?:verpasst|verschlafen|versaumt|verpennt|vergessen|geschwanzt)"
    rf"|(?:verpasste|verschlief|versaumte|vergass) {SOME}{MEET}"
    rf"|(?:kann|konnte|werde|schaffe|will|muss|komme|konnen) {SOME}nicht {SOME}(?:zum|zu|zur|am|beim|an) "
    rf"{SOME}{MEET}(?: {SOME}{GO})?"
    rf"|(?:kann|konnte|werde|will|schaffe) {SOME}{MEET} {SOME}nicht(?: {SOME}{GO})?"
    rf"|{MEET} {SOME}nicht {SOME}{GO}(?: (?:kann|konnte|werde))?"
    rf"|(?:schaffe|schaff|packe) es (?:{SOME})?nicht {SOME}{MEET}"
    rf"|(?:soll|sollte|muss|will|werde|darf) mich {SOME}(?:melden|entscheiden)"
    rf"|(?<=# )(?:soll|sollte|muss|will|werde|darf) ich mich {SOME}(?:melden|entscheiden)"
    rf"|{MEET} (?:von )?(?:meine[rmsn]?|seine[rms]?|unsere[rms]?|ihre[rms]?) {FAMILY}"
    rf"|(?:{AFFAIRS}) (?:(?!,|und|aber)\S+ ){{0,5}}?(?:abgesagt|verschoben|verlegt|gemeldet|angerufen|zugesagt"
    rf"|gecancelt|ausgefallen)"
    rf"|(?:zusage|absage|bewerbung|einladung) (?:(?!,)\S+ ){{0,2}}?(?:{AFFAIRS}|wohnung|wg)"
    r"|(?:dem|der|den) (?!@)\w+ \w+ habe ich (?:\S+ )?(?:zugesagt|abgesagt)"
    rf"|{ASKED_ME}"
    rf"|(?:war|bin) (?:ich )?nicht (?:beim|zum|im|bei) {SOME}{MEET}"
)
