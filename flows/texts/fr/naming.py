"""Owns how French speakers ask for another name of an employer : « Acme s’appelle Acme Outils »."""

from flows.understanding.naming import Naming, whole
from flows.understanding.plain import small_words

_ASKS = (
    r"(?:(?:s'il (?:vous|te) pla[iî]t|svp|stp|pouvez-vous|pouvez vous|vous pouvez|tu peux|peux-tu|"
    r"pourriez-vous|puis-je|"
    r"je peux|je|on|peut|veux|voudrais|souhaite|bonjour|salut|ok|et|non|pardon|oups|attendez|en fait|comment|"
    r"où|ou|dois|"
    r"il faut|fait-on pour|faire pour|est-ce que|qu'on|peut-on),? )*"
)
_CHANGE = r"(?:chang(?:er|ez|e|es)|corrig(?:er|ez|e|es)|modifi(?:er|ez|e|es)|rectifi(?:er|ez|e))"
_REALLY = r"(?:(?:en fait|maintenant|en réalité|en realite|désormais|vraiment|plutôt|juste|simplement) )*"
_END = r"(?:,? (?:s'il (?:vous|te) pla[iî]t|svp|stp|merci))*"
_OF = r"(?:du |de la |de l'|des |d'|de |pour |chez )"
_WRONG = r"(?:faux|mauvais|incorrect|mal écrit|mal orthographié|erroné|pas bon|pas le bon|pas juste)"

NAMING = Naming(
    patterns=whole(
        rf"{_ASKS}{_CHANGE} le nom {_OF}(?P<old>.+?) (?:en|par|pour) (?P<new>.+?){_END}",
        rf"{_ASKS}renomm(?:er|ez|e|es) (?P<old>.+?) (?:en|par) (?P<new>.+?){_END}",
        rf"{_ASKS}{_CHANGE} le nom (?:en|par) (?P<new>.+?){_END}",
        rf"{_ASKS}{_CHANGE} le nom(?: {_OF}(?P<old>.+?))?{_END}",
        rf"{_ASKS}(?:(?:ça|ca|elle|il|c'|l'entreprise|la boîte|la boite|la société) )?s'appell(?:e|ent) "
        rf"{_REALLY}(?P<new>.+?),? "
        rf"(?:et )?(?:pas|non) (?P<old>.+?){_END}",
        rf"{_ASKS}le (?:bon |vrai |nouveau )?nom(?: exact| complet| correct)?,? (?:est|c'est) {_REALLY}(?P<new>.+?),? "
        rf"(?:et )?(?:pas|non) (?P<old>.+?){_END}",
        rf"{_ASKS}le (?:bon|vrai|nouveau) nom(?: {_OF}(?P<old>.+?))?,? (?:est|c'est) (?P<new>.+?){_END}",
        rf"{_ASKS}le nom (?:exact|complet|correct)(?: {_OF}(?P<old>.+?))?,? (?:est|c'est) (?P<new>.+?){_END}",
        rf"{_ASKS}(?P<known>.+?) s'appell(?:e|ent) {_REALLY}(?P<new>.+?)(?:,? (?:et )?(?:pas|non) \S.*?)?{_END}",
        rf"{_ASKS}(?P<known>.+?) (?:a changé|change) de nom(?:,| :| et s'appelle(?: maintenant)?|,? c'est) "
        rf"(?P<new>.+?){_END}",
        rf"{_ASKS}le nom(?: {_OF}(?P<old>.+?))? (?:est|n'est) {_WRONG}",
        rf"{_ASKS}(?:me suis trompée? (?:de|dans le|sur le) nom|j'ai mal (?:écrit|tapé|orthographié) le nom|je me suis "
        rf"trompée? (?:de|dans le|sur le) nom)(?: {_OF}(?P<old>.+?))?",
    ),
    any=small_words("le la l les entreprise employeur société boîte boite ça ca il elle l'employeur l'entreprise"),
    no_names=small_words("pas pour quand si à a"),
)
