"""Owns the German words that set one employer against another, or beside it: "nicht bei", "statt", "auch"."""

from flows.understanding.meaning_table import words

_BEI = r"(?: (?:bei|beim|mit|von|vom|an|am|zu|zum|zur|fur|der|die|das|dem|den|etwa|mehr|wirklich|doch))*"
DENIES = words(rf"nicht{_BEI}|(?:anstatt|statt|anstelle|ausser|abgesehen|anders als|im gegensatz zu){_BEI}")
TOO = words(r"auch(?: (?:nicht|so|noch))?|ebenso|ebenfalls|genauso|gleichfalls|dito|das gleiche|das selbe|dasselbe")
SAME_FOR = words(
    r"(?:das gleiche|das selbe|dasselbe|genauso|ebenso|dito|gleiches)(?: (?:gilt|gilt auch|ist|war|auch))?"
    r"(?: (?:bei|mit|von|fur|an))?|und auch(?: (?:bei|mit|von|fur|an))?|sowie(?: (?:bei|mit|von|fur|an))?|auch"
    r"(?: (?:bei|mit|von|fur|an))?"
)
