"""How French speakers tell of a death or an illness beside them."""

import re

from flows.understanding.losses import Losses

_WHO = (
    r"(?:(?:cher|chere|pauvre|petite?|meilleure?|vieux|vieille|propre) )*(?:mere|maman|pere|papa|parents?|mamie|mamy"
    r"|mami"
    r"|papi|papy|pepe|meme|grand (?:mere|pere|tante|oncle)|grands parents|femme|mari|epouse|epoux|compagn(?:on|e)"
    r"|conjointe?|copain|copine|fiancee?|fils|filles?|enfants?|bebe|gamine?|frere|s(?:oe|œ)ur|jumeau|jumelle|oncle"
    r"|tante"
    r"|cousine?|neveu|niece|belle (?:mere|s(?:oe|œ)ur)|beau (?:pere|frere)|amie?|colocataire|coloc|chien|chienne|chat"
    r"|chatte)\b"
)
_THEM = rf"\b(?:mon|ma|mes|notre|nos) {_WHO}"
_A_BIT = r"(?:(?:tres|gravement|vraiment|bien|tombee?|encore|actuellement|hier|subitement|malheureusement|si) )*"

LOSSES = Losses(
    died=re.compile(
        rf"{_THEM} (?:est|sont|vient|viens|a|nous a|hier|sest) {_A_BIT}(?:de (?:mourir|deceder|nous quitter)"
        r"|morte?s?(?! de (?:rire|honte|fatigue|peur))|decedee?s?|partie? pour toujours|quittes?|disparue?|eteinte?)\b"
        rf"|{_THEM} decedee?\b|\b(?:jai|on a|nous avons|je viens de|viens de) (?:perdu|perdre|enterre|enterrer) {_THEM}"
        rf"|\b(?:enterrement|obseques|deces|mort|funerailles) de {_THEM}"
        r"|\bun deces\b|\bdeces dans (?:la|ma) famille\b|\b(?:je suis|suis) en deuil\b"
        r"|\b(?:un|a un|des|aux|a des|lenterrement|a lenterrement) ?(?:enterrement|obseques)\b"
    ),
    ill=re.compile(
        rf"{_THEM} (?:est|sont|sest|a|ont|vient|etait) {_A_BIT}(?:malades?|souffrante?|hospitalisee?s?|a (?:l ?hopital)"
        r"(?! comme)|aux urgences|en (?:reanimation|soins intensifs)|operee?|de la fievre|un cancer|le covid"
        r"|(?:eu|fait|de faire|davoir) (?:un |une )(?:\w+ )?(?:accident|avc|infarctus|crise|malaise|chute)"
        r"|se fait operer)\b"
        rf"|\b{_THEM} se fait operer\b|\b(?:garder|soccuper de) {_THEM} malade\b"
        r"|\burgence familiale\b|\burgence dans (?:la|ma) famille\b|\bmaladie dans (?:la|ma) famille\b"
    ),
)
