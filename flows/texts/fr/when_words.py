"""Owns the longer lists of French words about time, for the table in ``when.py``: numbers, lengths, what is no time."""

_ONES = (
    "zéro|zero", "un|une", "deux", "trois", "quatre|quatres", "cinq", "six", "sept", "huit", "neuf", "dix", "onze",
    "douze", "treize", "quatorze", "quinze", "seize", "dix-sept|dix sept", "dix-huit|dix huit", "dix-neuf|dix neuf",
)  # fmt: skip
_TENS = {20: "vingt", 30: "trente", 40: "quarante", 50: "cinquante"}


def _tens(ten: str, one: int) -> str:
    if one == 1:
        return "|".join(f"{ten} et {word}|{ten}-et-{word}|{ten} {word}" for word in ("un", "une"))
    return "|".join(f"{ten} {word}|{ten}-{word}" for word in _ONES[one].split("|"))


NUMBERS = {
    **dict(enumerate(_ONES)),
    **_TENS,
    **{ten + one: _tens(word, one) for ten, word in _TENS.items() for one in range(1, 10)},
    10: "dix|une dizaine de|dizaine de",
}
ORDINALS = {1: "premier", **{day: NUMBERS[day] for day in range(2, 32)}}

FORTNIGHTS = (
    "quinzaine|quinze jours|15 jours|15j|15 j|une quinzaine|une quinzaine de jours|quinzaine de jours|la quinzaine"
    "|quatorze jours|14 jours"
)
_HOURS = {f"{hours}h{minutes}": 60 * hours + minutes for hours in (1, 2, 3, 4) for minutes in (15, 30, 45)}
_FORS = (
    "dure", "durée", "durera", "duré", "a duré", "ça a duré", "pendant", "d'", "dure environ", "durée prévue", "durant",
    "va durer", "prévoir", "compter", "un entretien de", "une visio de", "pour une durée de", "d'une durée de",
    "un échange de", "un test de",
)  # fmt: skip
LENGTH_WORDS = "|".join(
    (
        *_FORS, "durait", "devrait durer", "il faut compter", "comptez", "prévoyez", "un appel de", "un rdv de",
        "un call de", "une réunion de", "dure à peu près", "durée environ", "durée de", "dure autour d'",
        "dure plus d'",
        "dure moins d'", "pendant environ", "pendant plus d'", "pendant près d'", "dure jusqu'à", "pas plus d'",
    )
)  # fmt: skip
_SPENT = (
    "de route", "de trajet", "d'entretien", "de test", "de visio", "d'échange", "d'appel", "de discussion", "d'attente",
    "de retard", "de cours", "de formation", "de transport", "de métro", "de train", "de prépa", "de préparation",
    "de boulot", "de travail", "de voiture", "d'avance", "de plus", "de moins", "par semaine", "par jour", "par mois",
    "/semaine", "/jour", "hebdo", "d'affilée", "de sommeil", "de marche", "de bus", "de questions", "de décalage",
)  # fmt: skip
_LONG = {
    minutes: "|".join(
        (
            *(f"{word} {written}" for word in _FORS for written in (length, length.replace("h", " h "))),
            *(f"{length} {spent}" for spent in _SPENT),
        )
    )
    for length, minutes in _HOURS.items()
}
_LONG_HOURS = {
    60 * hours: "|".join(f"{word} {hours}{unit}" for word in ("de", "d'") for unit in ("h", " heure", " heures"))
    + f"|de {_ONES[hours].partition('|')[0]} heures"
    for hours in (1, 2, 3)
}
"""What lasts so long: "un test de 2h". From four o'clock on it is rather an hour: "l'entretien de 14h"."""
AMOUNTS = {
    **_LONG,
    15: "quart d'heure|un quart d'heure|1/4 d'heure|petit quart d'heure",
    20: "vingtaine de minutes|une vingtaine de minutes",
    30: "demi-heure|une demi-heure|demi heure|une demi heure|1/2 heure|1/2h|une demie heure|demie heure"
        "|une petite demi-heure|une trentaine de minutes|trentaine de minutes",
    45: "trois quarts d'heure|3/4 d'heure|trois quart d'heure|3/4 h",
    60: _LONG_HOURS[60] + "|une bonne heure|une petite heure",
    120: _LONG_HOURS[120], 180: _LONG_HOURS[180],
    90: _LONG[90] + "|une heure et demie|1 heure et demie|1h et demie|dure une heure et demie"
            "|pendant une heure et demie|duré une heure et demie|d'une heure et demie",
}  # fmt: skip
_AHEAD_LONG = "|".join(
    f"{word} {written}"
    for word in ("dans", "d'ici", "il y a", "depuis")
    for length in _HOURS
    for written in (length, length.replace("h", " h "))
)
_NTH = "|".join(
    f"{nth} {day} {of}"
    for nth in ("premier", "1er", "deuxième", "2e", "second", "troisième", "3e", "dernier")
    for day in ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")
    for of in ("de", "du", "d'")
)
_WORKED = "|".join(
    f"{days} jours {kind}"
    for days in ("8", "15", "14", "huit", "quinze", "quatorze")
    for kind in ("ouvrés", "ouvrables")
)
_SPOKEN = ("h", "heure", "heures", "heure et quart", "heure et demie", "heures et quart", "heures et demie")
HOURS_SPENT = "|".join(f"{hours} {spent}" for hours in _SPOKEN for spent in _SPENT)
"""Hours that are a length by what follows them: "2h de route"."""
NOT_AFTER = (
    "personne|personnes|gens|candidat|candidats|candidates|candidature|candidatures|entretiens|recruteur"
    "|recruteurs"
    "|recruteuses|manager|managers|tour|tours|étape|étapes|round|rounds|fois|ans|an|années|année|euros|euro|eur|k|ke|k€"
    "|pour cent|pourcent|pour-cent|rue|avenue|av|bd|boulevard|place|places|chemin|impasse|allée|cours|quai|étage|étages"
    "|étoiles|étoile|question|questions|poste|postes|offre|offres|page|pages|mot|mots|enfants|enfant|collègues|équipes"
    "|boîtes|boîte|entreprise|entreprises|km|kilomètres|kms|m|mètres|m2|points|point|sur 5|sur 10|sur 20|sur 100"
    "|autres|autre|premiers"
    "|premières"
    "|premier|derniers|dernières|dernières|prochains|prochaines|exercices|exercice|tests|relance|relances|mail"
    "|mails"
    "|message|messages|appels|options|option|créneaux|créneau|mission|missions|langues|langue|mille|million"
    "|millions"
    "|cent|cents|bis|ter|pièces|x|visios|employés|salariés|stages|stage|contrats|contrat|brut"
    "|net|bruts"
    "|cv|cvs|annonces|annonce|réponse|réponses|refus|chances|chance|essais|parties|partie|sessions|session"
    "|agences|sites"
    "|site|grammes|degrés|fichiers|documents|pistes|piste|jours d'attente|de route|de trajet|d'entretien|de test"
    "|de visio"
    "|d'échange|d'appel|de discussion|d'attente|de retard|de cours|de formation|de transport|de métro|de train|de prépa"
    "|de préparation|de boulot|de travail|de voiture|d'avance|de plus|de moins|par semaine|par jour|par mois|/semaine"
    "|/jour"
    "|hebdo|hebdomadaires|d'expérience|de congés|de vacances|de télétravail|de préavis|24h/24|24h sur 24|7j/7|7j sur 7"
    "|24/24|7/7|année prochaine|l'année prochaine|l'an prochain|an prochain|ème|eme|ième|fois de suite|d'affilée"
    "|d'entretiens|entrevues|heures sup|ateliers|modules|versions|niveaux|personnes en face|en face|rh"
    "|une heure sur deux|" + "|".join((_AHEAD_LONG, _WORKED, _NTH))
)
"""What makes the number before it no time; also whole phrases that would be read wrongly by their parts."""
NOT_BEFORE = (
    "ai passé|est resté|suis resté|suis restée|attendu|poireauté|discuté|gardé|gardée|duré|m'a tenu|m'ont "
    "tenu|salle|bureau|étage|niveau|bâtiment|bat|porte|quai|voie|ligne|métro|bus|tram|train|tgv|ter|vol|numéro|n°|no"
    "|num"
    "|nr|version"
    "|page|chapitre|zone|tour|phase|étape|round|département|rue|appartement|appt|apt|appart|code|digicode|id|ref"
    "|référence"
    "|tél|tel|téléphone|option|bac|bts|but|licence|master|python|java|windows|top|note|plus de|moins de|depuis"
    "|article|lot"
    "|hall|terminal|coefficient|échelon|tranche|mes|tes|ses|nos|vos|leurs|ces|immeuble|escalier"
    "|interphone"
    "|poste|catégorie|classe|grade|palier|rang|place n°|bac+|bac +|quelques|environ les|gate|groupe|module"
    "|semestre|trimestre"
    "|iso|norme|html|css|php|angular|vue|symfony|drupal|office|excel|sap|v|batiment|covid|g|rer|boîte|réf|rappel n°"
)
FOLLOWERS = (
    "avec|et|ou|mais|chez|pour|au|aux|en|par|je|j'|j|on|ils|elles|il|elle|nous|vous|tu|si|c'|c'est|ça|ca|est|était"
    "|sera|svp|stp"
    "|merci|ok|dans|sur|à|a|de|du|d'|des|car|parce|donc|alors|pas|non|oui|quand|que|qu'|qui|ce|cet|cette|le|la|les|l'"
    "|mon|ma"
    "|pile|précises|tapantes|pétantes|maxi|max|environ|sinon|puis|ensuite|aussi|du coup|me|m'|leur|lui|ne|n'|serait"
    "|irait"
    "|conviendrait|convient|va|marche|s'il|heure|mdr|lol|avant|après|jusqu'à|jusqu'au|ai|avait|doivent|doit|dois|prévu"
    "|prévue|normalement|finalement|plutôt|bien|là|y|sans|selon|via|comme|où|plus|suis|dit|vont|peut|peux|cela"
    "|cordialement"
    "|bonne|à bientôt|à confirmer|confirmé|confirmée|minimum|mini|au lieu|au lieu du|vers"
)
ZONES = {
    "Europe/Paris": "paris|lyon|marseille|lille|bordeaux|toulouse|nantes|métropole|france|strasbourg|nice|rennes",
    "Europe/Brussels": "bruxelles|belgique|liège", "Europe/Zurich": "genève|lausanne|suisse|zurich|bâle|berne",
    "Europe/Luxembourg": "luxembourg", "Europe/Monaco": "monaco",
    "Europe/London": "londres|royaume-uni|angleterre|uk|édimbourg|manchester", "Europe/Dublin": "dublin|irlande",
    "Europe/Berlin": "berlin|allemagne|munich|francfort|hambourg", "Europe/Madrid": "madrid|espagne|barcelone",
    "Europe/Lisbon": "lisbonne|portugal|porto", "Europe/Rome": "rome|italie|milan",
    "Europe/Amsterdam": "amsterdam|pays-bas", "Europe/Athens": "athènes|grèce", "Europe/Moscow": "moscou",
    "America/Toronto": "montréal|québec|toronto|ottawa", "America/Vancouver": "vancouver",
    "America/New_York": "new york|new-york|ny|boston|miami|washington",
    "America/Chicago": "chicago", "America/Los_Angeles": "los angeles|san francisco|seattle|californie|sf",
    "Africa/Casablanca": "casablanca|maroc|rabat", "Africa/Tunis": "tunis|tunisie", "Africa/Algiers": "alger|algérie",
    "Africa/Dakar": "dakar|sénégal", "Africa/Abidjan": "abidjan|côte d'ivoire", "Indian/Reunion": "la réunion|réunion",
    "America/Guadeloupe": "guadeloupe|la guadeloupe", "America/Martinique": "martinique|la martinique",
    "America/Cayenne": "guyane|cayenne", "Indian/Mauritius": "maurice|l'île maurice", "Asia/Dubai": "dubaï|dubai",
    "Asia/Tokyo": "tokyo|japon", "Asia/Singapore": "singapour", "Asia/Kolkata": "inde|mumbai|delhi",
    "Asia/Shanghai": "pékin|shanghai|chine", "Asia/Hong_Kong": "hong kong|hong-kong", "UTC": "utc|greenwich",
}  # fmt: skip
