"""Owns the French words that set one employer against another, or beside it: "pas chez", "au lieu de", "aussi"."""

from flows.understanding.meaning_table import words

_CHEZ = r"(?: (?:chez|avec|de|d|a|au|aux|du|des|par|pour|le|la|l|les|vraiment|plus))*"
DENIES = words(rf"(?:pas|non){_CHEZ}|(?:au lieu|plutot que?|sauf|excepte|hormis|a part|contrairement){_CHEZ}")
TOO = words(r"aussi|egalement|de meme|pareil|idem|non plus|la meme(?: chose)?|pareillement")
SAME_FOR = words(
    r"(?:pareil|idem|de meme|la meme(?: chose)?|meme chose)(?: (?:chez|pour|avec|de|du))?|ainsi que(?: (?:chez|avec"
    r"|de))?"
    r"|(?:et )?aussi (?:chez|avec|de|a)"
)
