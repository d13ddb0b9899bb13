"""Owns the German cues for being done with a lead: "call it quiet", "close it"."""

from flows.understanding.heard import Saying
from flows.understanding.meaning_table import Doubt, says

_ASKS = (
    r"(?:(?:ok|okay|ja|ahm|ah|hm|so|na|naja|hi|hey|hallo|du|ubrigens|kurze info|update|ja|bitte|dann|also|lass uns"
    r"|komm|kannst du|du kannst|ich|wir|will|mochte|mal|jetzt|"
    r"einfach|,) )*"
)
_ENDS = r"(?: (?:bitte|jetzt|dann|danke|endlich))*"
_IT = r"(?:es|das|die|sie|diese|@|die @ bewerbung|die bewerbung(?: bei @)?)"

CLOSING = (
    *says(
        Saying.QUIET,
        rf"^{_ASKS}"
        r"(?:(?:verbuch|verbuche|verbuchen|markier|markiere|markieren|werte|werten|notier|notiere|setz|setze|"
        rf"leg|lege|stell|stelle|nenn|nenne|nennen) )?(?:{_IT} )?(?:als|auf|unter|zu) (?:funkstille|ghosting|"
        r"verstummt|geghostet)(?: (?:verbuchen|markieren|setzen|werten|ablegen|notieren|legen|stellen))?"
        rf"{_ENDS}$",
        despite=(Doubt.LATER, Doubt.MAYBE, Doubt.ASKED),
    ),
    *says(
        Saying.QUIET,
        rf"^{_ASKS}(?:verbuche?|markiere?|werte?|notiere?|setze?|lege?|stelle?|trage?) "
        rf"(?:(?!mich |mir |nicht )\S+ ){{1,6}}?"
        rf"(?:als|auf|unter) (?:funkstille|ghosting|verstummt|geghostet)(?: ein| ab)?{_ENDS}(?= ,|$)",
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
        r"(?:vergiss|streich|streiche|vergessen wir|schliess|schliesse|beende|loschen wir) @|(?:die |meine"
        r" )?(?:bewerbung|sache) bei @ (?:kannst du |konnen wir )"
        r"(?:schliessen|abhaken|streichen|zumachen|beenden|loschen)"
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
        despite=(Doubt.LATER, Doubt.MAYBE, Doubt.ASKED),
    ),
)  # fmt: skip
