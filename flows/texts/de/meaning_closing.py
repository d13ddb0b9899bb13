"""Owns the German cues for being done with a lead: "call it quiet", "close it"."""

from flows.understanding.heard import Saying
from flows.understanding.meaning_table import Doubt, says

_ASKS = (
    r"(?:(?:ok|okay|ja|ahm|ah|hm|so|na|naja|hi|hey|hallo|du|ubrigens|kurze info|update|ja|bitte|dann|also|lass uns"
    r"|komm|kannst du|du kannst|ich|wir|will|mochte|mal|jetzt|"
    r"einfach|,) )*"
)
_ENDS = r"(?: (?:bitte|jetzt|dann|danke|endlich))*"
_QUIET = (
    r"(?:keine?|ohne) (?:antwort|ruckmeldung|reaktion)|funkstille|ghosting|verstummt|geghostet|totenstille|sendepause"
)
_PUT = (
    r"(?:(?:ver|ein|um)?buchen?|verbuch|markier\w{0,2}|werten?|notier\w{0,2}|setzen?|setz|legen?|leg|stellen?|stell"
    r"|nennen?|nenn|tragen?|trag|schreiben?|schreib|pack|packe|fuhre?|ordne|hefte|vermerken?)"
)
_PUT_DOWN = r"verbuchen|markieren|setzen|werten|ablegen|notieren|legen|stellen|eintragen|abheften|fuhren|vermerken"
_IT = r"(?:es|das|die|sie|diese|@|die @ bewerbung|die bewerbung(?: bei @)?)"

CLOSING = (
    *says(
        Saying.QUIET,
        rf"^{_ASKS}"
        rf"(?:{_PUT} )?(?:{_IT} )?(?:als|auf|unter|zu) (?:{_QUIET})(?: (?:{_PUT_DOWN}))?{_ENDS}$",
        despite=(Doubt.LATER, Doubt.MAYBE, Doubt.ASKED),
    ),
    *says(
        Saying.QUIET,
        rf"^{_ASKS}{_PUT} (?:(?!mich |mir |nicht )\S+ ){{1,8}}?(?:als|auf|unter|zu|mit) (?:{_QUIET})"
        rf"(?: (?:ein|ab|an|fest|um))?{_ENDS}(?= ,|$)",
        rf"^{_ASKS}(?:(?!mich |mir |nicht |habe |hat )\S+ ){{1,8}}?(?:als|auf|unter) (?:{_QUIET})"
        rf" (?:einordnen|{_PUT_DOWN}){_ENDS}$",
        noun=True,
        despite=(Doubt.LATER, Doubt.MAYBE, Doubt.ASKED),
    ),
    *says(
        Saying.LET_GO,
        rf"^{_ASKS}"
        rf"(?:hak|hake|haken|schliess|schliesse|schliessen|leg|lege) (?:wir )?{_IT}(?: \S+)? (?:ab|zu|weg|zu den "
        r"akten)"
        rf"{_ENDS}$",
        rf"^{_ASKS}"
        rf"{_IT} (?:abhaken|abschliessen|zumachen|loslassen|aufgeben|vergessen|streichen|ad acta legen)"
        rf"{_ENDS}$",
        rf"^{_ASKS}"
        r"(?:vergiss|streich|streiche|vergessen wir|schliess|schliesse|beende|loschen wir) @"
        rf"{_ENDS}$",
        rf"^{_ASKS}(?:die |meine )?(?:bewerbung|sache|stelle) (?:bei|beim|an|am|im|in|von|vom|mit) "
        r"(?:(?!,|und)\S+ ){1,6}?"
        r"(?:kannst du |konnen wir |kann man |konnte man )(?:jetzt |dann |mal |wohl |auch )*"
        r"(?:schliessen|abhaken|streichen|zumachen|beenden|loschen|vergessen|archivieren|rausnehmen)"
        rf"{_ENDS}$",
        rf"^{_ASKS}"
        r"gebe? @ auf"
        rf"{_ENDS}$",
        rf"^{_ASKS}"
        r"@ (?:ist|hat sich) (?:fur mich )?(?:gestorben|abgehakt|gegessen)"
        rf"{_ENDS}$",
        noun=True,
        despite=(Doubt.LATER, Doubt.MAYBE, Doubt.ASKED),
    ),
)  # fmt: skip
