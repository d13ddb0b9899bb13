"""Owns the Spanish words that set one employer against another, or beside it: "no con", "en vez de", "también"."""

from flows.understanding.meaning_table import words

_CON = r"(?: (?:es|era|fue|sera|con|en|de|del|a|al|por|para|el|la|los|las|realmente))*"
DENIES = words(
    rf"(?<!\bque )no{_CON}|(?:en vez de|en lugar de|excepto|salvo|menos|aparte de|a diferencia de){_CON}"
    r"|(?:mi|el|un|otro|al|del) (?:anterior|antiguo|ultimo|primer|viejo|actual|otro) (?:trabajo|empleo|puesto"
    r"|contrato|jefe) (?:en|de|con)"
    r"|mi (?:anterior |ultima |otra )?(?:experiencia|etapa|paso|epoca|empresa) (?:anterior )?(?:en|por|con|de)"
    r"|(?:trabaje|trabajaba|trabajando|curre|he trabajado)(?: (?!,)\S+){0,3} (?:en|con|para)"
)
TOO = words(r"tambien|tampoco|igual(?:mente)?|lo mismo|idem|asimismo")
SAME_FOR = words(
    r"(?:lo mismo|igual|idem)(?: (?:con|en|de|para|por|pasa con|paso con))?|(?:asi como|ademas de)(?: (?:con|en|de"
    r"|a))?"
    r"|(?:y )?(?:tambien|tampoco)(?: (?:con|en|de|a|para))?"
)
