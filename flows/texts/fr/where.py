"""Owns how French speakers say where they are: small words around a place, short names, parts of countries."""

from flows.understanding.place_table import PlaceWords, words

_FRANCE, _SWITZERLAND = ("Europe/Paris",), ("CH",)

WHERE = PlaceWords(
    around=words(
        "je j suis nous sommes on est habite habitons vis vivons maintenant desormais aujourd hui ici la a au aux en "
        "dans pres de du des d le les l cote proche autour vers region ville banlieue agglomeration coin heure fuseau "
        "horaire c viens arriver arrive arrivee demenage installe installee retour depuis"
    ),
    not_=words("pas non"),
    named={
        **dict.fromkeys(("lyon", "marseille", "toulouse", "lille", "bordeaux", "nantes", "strasbourg"), _FRANCE),
        **dict.fromkeys(("nice", "rennes", "montpellier", "grenoble", "ile de france", "bretagne"), _FRANCE),
        **dict.fromkeys(("france metropolitaine", "normandie", "provence", "alsace", "occitanie", "paca"), _FRANCE),
        **dict.fromkeys(("geneve", "lausanne", "suisse romande", "bale", "berne", "neuchatel"), _SWITZERLAND),
        **dict.fromkeys(("bruxelles", "liege", "wallonie", "namur"), ("BE",)),
        **dict.fromkeys(("montreal", "quebec"), ("America/Toronto",)),
        **dict.fromkeys(("etats unis", "etats unis d amerique"), ("US",)),
        **dict.fromkeys(("angleterre", "ecosse", "pays de galles", "grande bretagne"), ("GB",)),
        "hollande": ("NL",),
        "munich": ("DE",),
        "milan": ("IT",),
        "la reunion": ("Indian/Reunion",),
        "guadeloupe": ("America/Guadeloupe",),
        "martinique": ("America/Martinique",),
    },
)
