"""Owns how Spanish speakers say how long something takes."""

from flows.understanding.lengths import Lengths
from flows.understanding.plain import small_words

LENGTHS = Lengths(
    numbers={
        "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7, "ocho": 8, "nueve": 9, "diez": 10,
        "quince": 15, "veinte": 20, "veinticinco": 25, "treinta": 30, "cuarenta": 40, "cincuenta": 50, "sesenta": 60,
        "noventa": 90, "par de": 2, "media": 0.5, "medio": 0.5, "cuarto": 0.25, "cuarto de": 0.25,
        "tres cuartos": 0.75, "tres cuartos de": 0.75,
    },
    a=small_words("un una uno"),
    hours=small_words("h hs hr hrs hora horas horita"),
    minutes=small_words("m min mins minuto minutos minutitos"),
    and_=small_words("y e con"),
    or_=small_words("o u a"),
    between=small_words("entre"),
    around=small_words(
        "como unos unas aproximadamente aprox alrededor de cerca más o menos mas menos quizás quizá tal vez creo que"
        " dura durará durara va a durar serán seran será sera es son me dijeron han dicho dicen por máximo maximo"
        " mínimo minimo la las el los lo normal solo sólo pues calculo supongo diría diria casi poco pico"
        " entrevista llamada reunión reunion normalmente en total"
    ),
    until=small_words("hasta"),
)  # fmt: skip
