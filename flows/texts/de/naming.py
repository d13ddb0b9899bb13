"""Owns how German speakers ask for another name of an employer: „Acme heißt Acme Werkzeuge“."""

from flows.understanding.naming import Naming, whole
from flows.understanding.plain import small_words

_ASKS = (
    r"(?:(?:bitte|kannst|könntest|können|könnten|kann|könnte|du|sie|ich|wir|man|möchte|würde|will|muss|gern|gerne|mal|"
    r"hallo|hi|ok|okay|so|und|nein|nee|sorry|ups|moment|warte|doch|eigentlich|wie|wo|noch|mir|dir|jetzt),? )*"
)
_CHANGE = (
    r"(?:änder[en]?|ändere|ändre|änder|aender[en]?|korrigier(?:e|en)?|berichtig(?:e|en)|verbesser[en]?|berichtigen)"
)
_FIRM = r"(?:arbeitgebers?|firma|unternehmens?|betriebs?|firmen|agentur)"
_NAME = r"(?:(?:de[nrms]|die|das) )?(?:namen?|firmennamen?|schreibweise)"
_OF = r"(?:von|bei|für|de[rs]) "
_REALLY = (
    r"(?:(?:eigentlich|richtig|jetzt|in wirklichkeit|nämlich|übrigens|korrekt|genau|aber|doch|nur|ja|mittlerweile) )*"
)
_END = r"(?:,? (?:bitte|danke|ab|um|mal|ändern|umändern|umbenennen|korrigieren|berichtigen))*"
_IT = rf"(?:es|die|das|der|sie|er|(?:die|der|das) (?:{_FIRM}|laden|name|ding))"
_WRONG = r"(?:falsch|verkehrt|nicht richtig|nicht korrekt|ein tippfehler)(?: geschrieben)?"

NAMING = Naming(
    patterns=whole(
        rf"{_ASKS}{_CHANGE} (?:bitte |mal |du )*{_NAME} {_OF}(?P<old>.+?) (?:in|auf|zu|nach) (?P<new>.+?){_END}",
        rf"{_ASKS}{_NAME} {_OF}(?P<old>.+?) (?:in|auf|zu|nach) (?P<new>.+?) (?:ändern|umändern|korrigieren|"
        rf"abändern){_END}",
        rf"{_ASKS}(?:benenn|benenne|nenn|nenne) (?:bitte |mal )*(?P<old>.+?) (?:bitte |mal )*(?:in|zu|auf) "
        rf"(?P<new>.+?){_END}",
        rf"{_ASKS}(?P<old>.+?) (?:in|zu|auf) (?P<new>.+?) umbenennen",
        rf"{_ASKS}{_CHANGE} (?:bitte |mal |du |ich )*{_NAME} (?:in|auf|zu|nach) (?P<new>.+?){_END}",
        rf"{_ASKS}(?:{_CHANGE} (?:bitte |mal |du |ich |man )*)?{_NAME}(?: {_OF}(?P<old>.+?))? "
        r"(?:ändern|umändern|korrigieren|berichtigen|anders schreiben)",
        rf"{_ASKS}{_CHANGE} (?:bitte |mal |du |ich |man )*{_NAME}(?: {_OF}(?P<old>.+?))?{_END}",
        rf"{_ASKS}{_IT} (?:heißt|heisst|heißen|heissen|nennt sich|nennen sich) {_REALLY}(?P<new>.+?),? (?:und )?nicht "
        rf"(?P<old>.+?){_END}",
        rf"{_ASKS}der (?:richtige |volle |genaue |korrekte )?name (?:ist|lautet) {_REALLY}(?P<new>.+?),? "
        rf"(?:und )?nicht "
        rf"(?P<old>.+?){_END}",
        rf"{_ASKS}der (?:richtige|volle|genaue|korrekte|vollständige) name(?: {_OF}(?P<old>.+?))? (?:ist|lautet) "
        rf"{_REALLY}(?P<new>.+?){_END}",
        rf"{_ASKS}(?P<known>.+?) (?:heißt|heisst|heißen|heissen|nennt sich|nennen sich) {_REALLY}(?P<new>.+?)"
        rf"(?:,? (?:und )?nicht \S.*?)?{_END}",
        rf"{_ASKS}(?P<known>.+?) hat sich in (?P<new>.+?) umbenannt",
        rf"{_ASKS}{_NAME}(?: {_OF}(?P<old>.+?))? (?:ist|stimmt|war) {_REALLY}(?:{_WRONG}|nicht)",
        rf"{_ASKS}(?:hab|habe|ich hab|ich habe) (?:mich bei(?:m)? |da )?(?:de[mnr] )?(?:{_NAME}|namen?)"
        rf"(?: {_OF}(?P<old>.+?))? (?:falsch|verkehrt|vertippt)(?: geschrieben| eingegeben| getippt)?",
    ),
    any=small_words(
        "der die das den dem des firma arbeitgeber arbeitgebers unternehmen unternehmens betrieb betriebs es"
    ),
    no_names=small_words("es das dass ja nein also jetzt warten abwarten nichts wie was"),
)
