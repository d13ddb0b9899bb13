"""How German speakers would ask an employer for another time, or for more time to answer."""

import re

from flows.understanding.favours import Favours

FAVOURS = Favours(
    writes=re.compile(
        r"\b(?:entwurf|entwirf|entwerfen|schreib|schreibe|schreiben|schreibst|formulier\w*|mail|e ?mail|text"
        r"|textvorschlag"
        r"|vorlage|nachricht|brief|worte)\b|\bwie (?:frage?|sage?|bitte?|kann|soll|konnte|sollte) ich\b"
        r"|\bwas (?:sage?|schreibe?|soll|kann) ich\b|\bhilf mir\b"
    ),
    moves=re.compile(
        r"\b(?:verschieb\w*|verleg\w*|umzulegen|umlegen|umbuchen)\b"
        r"|\b(?:ander|neu|spater)\w* (?:termin|tag|zeit|uhrzeit|datum)\b|\bersatztermin\b"
    ),
    wants=re.compile(
        r"\b(?:ich (?:\w+ ){0,2}?(?:muss|mochte|will|wurde|wollte|musste|kann)|(?:muss|mochte|will|kann|darf) ich)"
        r" (?:\w+ ){0,7}?(?:verschieben|verlegen|umlegen|umbuchen)\b"
        r"|^(?:leider |ich )?muss (?:\w+ ){0,5}?(?:gesprach|termin|interview) (?:\w+ ){0,3}?(?:verschieben|verlegen"
        r"|umlegen)\b"
        r"|\b(?:um|brauche?|bitte um) (?:einen |nen )?(?:anderen|neuen|spateren) termin\b"
    ),
    others=re.compile(
        r"\b(?:die|er|firma|chefin?|recruiterin?|personalerin?) (?:\w+ ){0,2}?(?:haben|hat|wollen|will|mochten|mochte"
        r"|mussen|muss|schreiben|schreibt|fragen|fragt|bitten|bittet)\b|\bsie (?:haben|hat|wollen|will|mussen|schreiben"
        r"|fragen|fragt|bitten|bittet|mochten mein)\b|\b(?:wurde|ist|sind|haben|hat|worden) (?:\w+ ){0,6}?(?:verschoben"
        r"|verlegt)\b|\b(?:verschoben|verlegt) (?:haben|hat|wurde|wird|ist|worden)\b"
    ),
    cannot=re.compile(
        r"\bkann (?:\w+ ){0,9}?(?:nicht|nich|net|ned) (?:\w+ ){0,5}?(?:kommen|hinkommen|hingehen|hin|teilnehmen"
        r"|wahrnehmen"
        r"|erscheinen|einhalten|dabei sein|da sein)\b"
        r"|\bschaffe?s? (?:es )?(?:\w+ ){0,6}?(?:gesprach|termin|interview|vorstellungsgesprach) (?:\w+ ){0,5}?nicht\b"
        r"|\bschaffe?s? (?:es )?(?:\w+ ){0,3}?nicht (?:\w+ ){0,3}?(?:zum|zu dem|ins) (?:\w+ )?(?:gesprach|termin"
        r"|interview"
        r"|vorstellungsgesprach)\b"
    ),
    time=re.compile(
        r"\b(?:mehr|bisschen|etwas|noch) (?:\w+ )?zeit\b|\bbedenkzeit\b|\b(?:paar|einige) tage\b|\baufschub\b"
        r"|\bfrist (?:\w+ )?verlanger\w*|\bzeit zum (?:nachdenken|uberlegen)\b"
    ),
    decides=re.compile(
        r"\b(?:entscheid\w*|antwort\w*|angebot|zusage|zusagen|uberleg\w*|nachdenken|bedenkzeit|frist|bitten?|fragen?)\b"
    ),
    own=re.compile(r"\b(?:ich|mir|brauch\w*|bitten?)\b"),
    phones=re.compile(
        r"\b(?:ich|wurde|kann ich|darf ich|mochte) (?:\w+ ){0,2}?(?:lieber|eher|stattdessen)(?: (?!mich)\w+){0,4}? "
        r"(?:anrufen"
        r"|telefonieren|durchrufen)\b|\b(?:rufe?|telefoniere?) (?:\w+ ){0,3}?(?:lieber|stattdessen)\b|\blieber "
        r"(?:anrufen"
        r"|telefonieren|am telefon)\b|\bwas (?:sage?|soll|kann) ich (?:\w+ ){0,4}?(?:am telefon|beim anruf|wenn ich "
        r"(?:\w+ "
        r")?anrufe)\b|\b(?:worte|text|leitfaden|entwurf) (?:fur|furs) (?:einen |den |das )?(?:anruf|telefon"
        r"|telefonat)\b"
    ),
    stall=re.compile(
        r"\bwie lang\w* (?:kann|darf|konnte|soll|sollte) (?:ich|man) (?:\w+ ){0,5}?(?:hinhalten|warten lassen|zappeln"
        r"|vertrosten|zeit lassen|uberlegen|mit (?:der|meiner) antwort)\b"
        r"|\bwie (?:lang\w*|viel) (?:bedenk ?)?(?:zeit )?hab\w* ich (?:bedenk)?zeit\b|\bwie viel bedenkzeit\b"
    ),
)
