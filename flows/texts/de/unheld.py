"""How German speakers say that an interview was not held, where they are asked how it went."""

import re

from flows.understanding.plain import small_words
from flows.understanding.unheld import Unheld

UNHELD = Unheld(
    moved=re.compile(
        r"(?<!raum )(?<!zimmer )(?<!buro )(?<!etage )(?<!entscheidung )"
        r"\b(?:verschoben|verlegt|umgelegt|vertagt|vorverlegt|umgebucht)\b"
    ),
    off=re.compile(
        r"^(?!.*\bmir\b).*?\b(?:abgesagt|abgeblasen|gecancelt|gecancelled|geplatzt)\b"
        r"|(?<!bahn )(?<!zug )(?<!bus )(?<!flug )(?<!technik )(?<!kamera )(?<!ton )(?<!internet )"
        r"\b(?:(?:ist|war) (?:leider |heute |kurzfristig )*ausgefallen|fiel (?:leider |heute |kurzfristig )*(?:aus"
        r"|flach|ins wasser)|fallt (?:leider |heute )*aus|^ausgefallen)\b"
    ),
    missed=re.compile(
        r"\b(?:war|bin|lag|wurde|werde)(?: (?:ich|leider|heute|so|zu|total|richtig|plotzlich|gerade|noch))*"
        r" (?:krank|erkrankt|krank geworden|im krankenhaus|im bett|verhindert)\b|\bkrank ?gemeldet\b|\bkrank geworden\b"
        r"|\b(?:konnte|kann)(?: (?:ich|leider|heute|da|doch|es))* nicht"
        r"(?: (?:hin|hingehen|kommen|teilnehmen|dabei sein|da sein))+\b"
        r"|\bhab(?:e|s)?(?: (?:ich|es|leider|heute))* nicht (?:hin)?geschafft\b(?! die| alle| das)"
        r"|\bwar(?: ich)?(?: (?:leider|heute|gar))* nicht (?:da|dort|dabei|hin)\b"
        r"|\bbin(?: ich)?(?: (?:leider|heute|gar|dann))* nicht (?:hin|hingegangen|gegangen|erschienen|hingefahren)\b"
        r"|\bhab(?:e|s)?(?: (?:ich|es|das|den|leider|termin|gesprach|heute))* (?:verpasst|verschlafen|verpennt)\b"
        r"|\bverschlafen\b|\bmusste(?: \w+){0,4} absagen\b|\b(?:ich|selbst|selber)(?: \w+){0,3} abgesagt\b"
    ),
    unheld=re.compile(
        r"\b(?:(?:fand|hat|hats) (?:\w+ ){0,2}?nicht statt(?:gefunden)?|nicht stattgefunden"
        r"|(?:nicht|nie) zustande gekommen|(?:gab|war) (?:gar |leider |dann )?kein gesprach)\b"
    ),
    held=small_words("aber trotzdem doch gut super okay ok nett lief"),
)
