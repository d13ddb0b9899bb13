"""How French speakers would ask an employer for another time, or for more time to answer."""

import re

from flows.understanding.favours import Favours

_MOVE = r"(?:deplacer|reporter|decaler|repousser|remettre lentretien|changer (?:de|la|le|lheure|lhoraire))"

FAVOURS = Favours(
    writes=re.compile(
        r"\b(?:brouillon|redig\w*|ecrire|ecris|ecrivez|mail|e ?mail|courriel|message|lettre|texte|modele|mot|mots)\b"
        r"|\bcomment (?:je )?(?:leur |lui )?(?:demander?|dire|dis|formuler|puis je|peux|faire)\b"
        r"|\b(?:que|quoi|quest ce que je) (?:leur |lui )?(?:dire|ecrire|dis|ecris)\b|\baide\w* moi\b|\bm ?aider\b"
    ),
    moves=re.compile(
        rf"\b{_MOVE}\b|\b(?:autre|nouveau|nouvelle) (?:creneau|date|jour|heure|moment|horaire|rendez vous)\b"
    ),
    wants=re.compile(
        r"\b(?:je (?:dois|veux|voudrais|souhaite|souhaiterais|peux|vais devoir)|jaimerais|il faut que je|jai besoin de"
        rf"|puis je|est ce que je peux|demander\w*(?: \w+){{0,2}}(?: de| a)) (?:\w+ ){{0,3}}?{_MOVE}\b"
        r"|\bfaut que je (?:\w+ )?(?:decale|reporte|deplace|repousse)\b"
        r"|\bdemander (?:\w+ ){0,2}?(?:un autre creneau|une autre date|un autre jour)\b"
    ),
    others=re.compile(
        r"\b(?:ils|elle|il|on|la rh|le recruteur|la recruteuse) (?:\w+ ){0,2}?(?:ont|a|veut|veulent|demandent?|ecrivent"
        r"|ecrit|mont|ma|reportent|deplacent|decalent)\b|\b(?:mont|ma) (?:ecrit|demande|envoye|propose)\b|\b(?:a|ont) "
        r"ete "
        r"(?:reporte|deplace|decale)\w*"
    ),
    cannot=re.compile(
        r"\bje (?:ne )?(?:n ?)?(?:peux|pourrai|pourrais|vais) (?:\w+ )?pas (?:\w+ ){0,2}?(?:venir|aller a|assister"
        r"|etre la"
        r"|etre presente?|me rendre|y aller|participer|honorer|me presenter)\b|\bje serai pas (?:la|disponible)\b"
    ),
    time=re.compile(
        r"\bplus de temps\b|\b(?:un|de|le) delai\b|\bquelques jours\b|\bdu temps pour\b|\btemps de reflexion\b"
        r"|\bdelai de (?:reflexion|reponse)\b"
    ),
    decides=re.compile(r"\b(?:decid\w*|repon\w*|offre|loffre|reflech\w*|reflexion|decision|delai|demander)\b"),
    own=re.compile(r"\b(?:je|jai|jaimerais|jaurais|me|moi|demander|besoin|puis)\b"),
    phones=re.compile(
        r"\b(?:prefere|prefererais|preferais|aimerais mieux|plutot) (?:(?!quils|quil|quelle)\w+ ){0,3}?(?:appeler"
        r"|telephoner"
        r"|un appel|passer un coup de fil)\b|\b(?:appeler|telephoner|appelle|telephone) (?:\w+ ){0,2}?plutot\b"
        r"|\b(?:que|quoi)"
        r" (?:leur |lui |dois je |puis je )*(?:dire|dis) (?:\w+ ){0,2}?(?:au telephone|(?:quand|si) jappelle)\b"
        r"|\b(?:mots|texte|script) pour (?:un |l)appel\b"
    ),
    stall=re.compile(
        r"\b(?:combien de temps|jusqua quand) (?:puis je|je peux|est ce que je peux|ai je|jai|peut on|dois je) (?:\w+ "
        r"){0,3}?"
        r"(?:faire (?:attendre|patienter|languir)|attendre avant de (?:repondre|decider)|reflechir|repondre|tenir"
        r"|pour (?:repondre|decider|reflechir)|les faire)\b"
    ),
)
