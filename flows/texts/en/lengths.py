"""Owns how English speakers say how long something takes."""

from flows.understanding.lengths import Lengths
from flows.understanding.plain import small_words

LENGTHS = Lengths(
    numbers={
        "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
        "fifteen": 15, "twenty": 20, "twentyfive": 25, "thirty": 30, "forty": 40, "fourty": 40, "fortyfive": 45,
        "fifty": 50, "sixty": 60, "ninety": 90, "couple of": 2, "couple": 2,
        "half": 0.5, "half an": 0.5, "half of an": 0.5, "quarter": 0.25, "quarter of an": 0.25,
        "three quarters": 0.75, "three quarters of an": 0.75, "three quarter": 0.75,
    },
    a=small_words("a an"),
    hours=small_words("h hr hrs hour hours hr's hour's"),
    minutes=small_words("m min mins minute minutes minuets"),
    and_=small_words("and &"),
    or_=small_words("or to maybe"),
    between=small_words("between"),
    around=small_words(
        "goes runs ends about around approx approximately roughly some ca circa probably perhaps i guess"
        " think they said told me it it'll its will would should be is take takes last lasts for at most max"
        " maximum least up so ish long tops just only no more than the usual normally usually scheduled"
        " planned say lets well hm um er please of give or or-so booked under over nearly almost exactly"
        " interview call meeting whole full good solid"
    ),
    until=small_words("until till til"),
)  # fmt: skip
