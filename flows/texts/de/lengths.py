"""Owns how German speakers say how long something takes."""

from flows.understanding.lengths import Lengths
from flows.understanding.plain import small_words

LENGTHS = Lengths(
    numbers={
        "zwei": 2, "drei": 3, "vier": 4, "funf": 5, "sechs": 6, "sieben": 7, "acht": 8, "neun": 9, "zehn": 10,
        "funfzehn": 15, "zwanzig": 20, "funfundzwanzig": 25, "dreissig": 30, "dreißig": 30, "vierzig": 40,
        "funfundvierzig": 45, "funfzig": 50, "sechzig": 60, "neunzig": 90, "anderthalb": 1.5, "eineinhalb": 1.5,
        "einundeinhalb": 1.5, "zweieinhalb": 2.5, "dreieinhalb": 3.5, "halbe": 0.5, "halb": 0.5, "halben": 0.5,
        "viertel": 0.25, "dreiviertel": 0.75, "drei viertel": 0.75, "paar": 2,
        "eineinviertel": 1.25, "viertelstunde": 0.25, "dreiviertelstunde": 0.75,
    },
    a=small_words("ein eine einer einen eins ne ner nen"),
    hours=small_words("h std stunde stunden stündchen stündige"),
    minutes=small_words("m min minute minuten mins"),
    and_=small_words("und u plus"),
    or_=small_words("oder bis"),
    between=small_words("zwischen"),
    around=small_words(
        "etwa ungefähr ca circa rund so um die knapp gut gute vielleicht wohl ich glaube denke schätze es das dauert"
        " dauern wird wahrscheinlich vermutlich soll sollte geht für über maximal max höchstens mindestens haben sie"
        " gesagt meinten lang lange nur ganz genau laut einladung angesetzt geplant eingeplant sind ist also na ja hm"
        " bitte rum drumherum fast gespräch termin interview normalerweise meistens sagen wir mal"
    ),
    until=small_words("bis"),
)  # fmt: skip
