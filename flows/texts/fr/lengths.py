"""Owns how French speakers say how long something takes."""

from flows.understanding.lengths import Lengths
from flows.understanding.plain import small_words

LENGTHS = Lengths(
    numbers={
        "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8, "neuf": 9, "dix": 10,
        "quinze": 15, "vingt": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60,
        "quatre vingt dix": 90, "demi": 0.5, "demie": 0.5, "quart": 0.25, "quart d": 0.25, "quart de": 0.25,
        "trois quarts": 0.75, "trois quart": 0.75, "trois quarts d": 0.75,
        "quart dheure": 0.25, "trois quarts dheure": 0.75, "trois quart dheure": 0.75,
    },
    a=small_words("un une"),
    hours=small_words("h heure heures dheure"),
    minutes=small_words("m min mn mins minute minutes"),
    and_=small_words("et"),
    or_=small_words("ou à"),
    between=small_words("entre"),
    around=small_words(
        "environ à peu près autour de dans les vers presque peut être je pense crois que ça ca va durer dure devrait"
        " prendre prend prévu prevu on m'a dit ils ont dit pour c'est cest maximum max minimum au plus moins"
        " normalement en général general bonne petite grosse juste seulement à tout casser l'entretien entretien"
        " rendez vous le la les l'appel appel il faut compter"
    ),
    until=small_words("jusqu'à jusqu'a jusqu jusque"),
)  # fmt: skip
