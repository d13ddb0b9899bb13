"""Owns how German words about time change their form: endings, umlauts typed as two letters, compounds, numbers."""

from itertools import product


def both(forms: str) -> str:
    """The forms, and as they are typed where there are no umlauts."""
    plain = forms
    for letter, pair in (("ä", "ae"), ("ö", "oe"), ("ü", "ue")):
        plain = plain.replace(letter, pair)
    return forms if plain == forms else f"{forms}|{plain}"


def inflected(stems: str, endings: str = "en|er|e|em|es") -> str:
    """Each stem with each ending."""
    return both("|".join(stem + ending for stem, ending in product(stems.split("|"), endings.split("|"))))


def phrases(stems: str, nouns: str, endings: str = "en|er|e|em|es") -> str:
    """Each inflected stem before each noun, with the article or without."""
    both = [f"{stem} {noun}" for stem, noun in product(inflected(stems, endings).split("|"), nouns.split("|"))]
    return "|".join(f"{article}{each}" for article in ("", "der ", "die ", "den ", "dem ", "des ") for each in both)


_ONES = [
    "null",
    "eins",
    "zwei",
    "drei",
    "vier",
    "fünf",
    "sechs",
    "sieben",
    "acht",
    "neun",
    "zehn",
    "elf",
    "zwölf",
    "dreizehn",
    "vierzehn",
    "fünfzehn",
    "sechzehn",
]
_TEENS = ["siebzehn", "achtzehn", "neunzehn"]
_TENS = {20: "zwanzig", 30: "dreißig|dreissig", 40: "vierzig", 50: "fünfzig"}
_JOINED = ["", "ein", *_ONES[2:10]]
NUMBERS = {
    **{at: both(word) for at, word in enumerate(_ONES + _TEENS)},
    **{ten: both(words) for ten, words in _TENS.items()},
    **{
        ten + one: "|".join(both(f"{_JOINED[one]}und{word}") for word in words.split("|"))
        for ten, words in _TENS.items()
        for one in range(1, 10)
    },
    1: "eins|oans|eis|ein uhr",
    2: "zwei|zwo|zwoa|zwöi",
    3: "drei|dreie|drü",
    4: "vier|viere|vieri",
    5: "fünf|fuenf|fünfe|füfi",
    6: "sechs|sechse|sächsi",
    7: "sieben|siebene|siebne|sibni",
    8: "acht|achte|achti",
    9: "neun|neune|neine|nüni",
    10: "zehn|zehne|zähni|zäni",
    11: "elf|elfe|elfi",
    12: "zwölf|zwoelf|zwölfe|zwölfi",
}
ORDINALS = [
    "erst",
    "zweit",
    "dritt",
    "viert",
    "fünft",
    "sechst",
    "siebt",
    "acht",
    "neunt",
    "zehnt",
    "elft",
    "zwölft",
    "dreizehnt",
    "vierzehnt",
    "fünfzehnt",
    "sechzehnt",
    "siebzehnt",
    "achtzehnt",
    "neunzehnt",
    "zwanzigst",
    "einundzwanzigst",
    "zweiundzwanzigst",
    "dreiundzwanzigst",
    "vierundzwanzigst",
    "fünfundzwanzigst",
    "sechsundzwanzigst",
    "siebenundzwanzigst",
    "achtundzwanzigst",
    "neunundzwanzigst",
    "dreißigst",
    "einunddreißigst",
]
_DAYS = ("montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonnabend", "sonntag")
_PARTS = {
    "morgen": "morgens", "früh": "morgens", "frueh": "morgens", "vormittag": "vormittags", "mittag": "mittags",
    "nachmittag": "nachmittags", "abend": "abends", "nacht": "nachts", "vormittags": "vormittags",
    "nachmittags": "nachmittags", "abends": "abends", "mittags": "mittags", "morgens": "morgens", "nachts": "nachts",
}  # fmt: skip
COMPOUNDS = {
    **{f"{day}{part}": f"{day} {meant}" for day in _DAYS for part, meant in _PARTS.items()},
    **{
        f"{noun}{s}{edge}": f"{meant} der {noun}"
        for noun, s in (("woche", "n"), ("monat", "s"), ("jahr", "es"))
        for edge, meant in (("anfang", "anfang"), ("beginn", "anfang"), ("mitte", "mitte"), ("ende", "ende"))
        if (noun, edge) != ("woche", "ende")
    },
    "silvester": "31 dezember", "sylvester": "31 dezember", "silvesterabend": "31 dezember", "neujahr": "1 januar",
    "neujahrstag": "1 januar", "heiligabend": "24 dezember", "nikolaus": "6 dezember", "nikolaustag": "6 dezember",
    "dreikönigstag": "6 januar", "stefanitag": "26 dezember", "stephanstag": "26 dezember",
    "allerheiligen": "1 november",
    "jahreswechsel": "ende des jahres", "heutemorgen": "heute morgens", "heutefrüh": "heute morgens",
    "heuteabend": "heute abend", "heutabend": "heute abend", "heutemittag": "heute mittag",
    "heutenachmittag": "heute nachmittag", "heutevormittag": "heute vormittag", "morgenabend": "morgen abend",
    "morgenfrüh": "morgen früh", "morgenvormittag": "morgen vormittag", "morgennachmittag": "morgen nachmittag",
    "gesternabend": "gestern abend",
}  # fmt: skip
BEFORE_WEEK = "nächst|kommend|folgend|nexst|nähst"
LAST = "letzt|vergangen|vorig"
