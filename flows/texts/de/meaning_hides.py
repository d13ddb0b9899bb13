"""Owns what sounds in German like an interview and is none: one that is missed or cannot be kept, a call to be made."""

from flows.texts.de.meaning_acts import MEET
from flows.understanding.meaning_table import words

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
    rf"|(?:soll|sollte|muss|will|werde|darf) (?:ich )?mich {SOME}(?:melden|entscheiden)"
    rf"|(?:war|bin) (?:ich )?nicht (?:beim|zum|im|bei) {SOME}{MEET}"
)
