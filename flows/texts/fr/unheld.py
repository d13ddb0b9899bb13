"""How French speakers say that an interview was not held, where they are asked how it went."""

import re

from flows.understanding.plain import small_words
from flows.understanding.unheld import Unheld

UNHELD = Unheld(
    moved=re.compile(
        r"\b(?:a ete|ete|ont|est|lont|la|cest|etait|finalement|mon|encore)"
        r" (?:finalement |encore |juste )?(?:reporte|decale|repousse|deplace|avance|remis)(?:e|s|es)?\b"
        r"(?! (?:la decision|leur decision|leur reponse|dans))|\bchange(?:e)? (?:de date|la date|de jour|l ?heure)\b"
        r"|^(?:reporte|decale|repousse|deplace)e?\b"
    ),
    off=re.compile(
        r"(?<!train )(?<!vol )(?<!bus )(?<!train a ete )(?<!vol a ete )\b(?:annule(?:e|es|s)?|tombe a leau)\b"
    ),
    missed=re.compile(
        r"\b(?:jetais|etais|je suis|jai ete|suis tombee?|tombee?) (?:trop |tres |vraiment |tombee? |un peu )*"
        r"(?:malade|souffrante?|alitee?|hospitalisee?|a lhopital)\b"
        r"|\b(?:ny|y) suis pas allee?\b|\bsuis pas (?:allee?|venue?|y allee?)\b"
        r"|\bpas (?:pu|reussi a) (?:y aller|venir|y etre|me deplacer|me connecter|my rendre|assister|y assister)\b"
        r"|\b(?:jai|ai) (?:du|ete obligee? d) ?annuler\b|\bcest moi qui ai annule\b|\bai manque lentretien\b"
        r"|\bpas reveillee?\b|\breveil na pas sonne\b"
    ),
    unheld=re.compile(
        r"\b(?:pas eu lieu|pas eu d ?entretien|pas eu dentretien|sest pas (?:faite?|tenue?)|pas ete (?:fait|tenu))\b"
    ),
    held=small_words("mais quand même bien super"),
)
