"""Owns what sounds in Spanish like an interview and is none: one missed or not to be kept, a call to be made."""

from flows.texts.es.meaning_stock import MEET
from flows.understanding.meaning_table import words

SOME = r"(?:(?!,|y|pero|porque)\S+ ){0,5}?"

HIDES = words(
    r"no (?:puedo|podre|voy a poder|pude|he podido|podria|llego|llegare|voy a|fui|he ido|ire) "
    rf"(?:(?:ir|asistir|llegar|presentarme|acudir|hacer|estar|conectarme) )?{SOME}{MEET}"
    r"|(?:cita|reunion|entrevista|llamada|videollamada|charla|tramite)(?: \w+)? (?:de|del|de la|con|con el|con la|con"
    r" mis?"
    r"|con los|para la|para el|en el|en la) (?:visa|padres|apoderados|vecinos|consorcio|comunidad de vecinos"
    r"|tutora?|extranjeria|consulado|nie|itv|divorcio|piso|casero|abogad[oa] de)(?!\S)"
    rf"|(?:me )?(?:perdi|he perdido|salte|he saltado|olvide|he olvidado|quede dormid[oa]) {SOME}{MEET}"
    rf"|(?:falte|he faltado) {SOME}{MEET}|se me (?:olvido|paso|ha olvidado|ha pasado) {SOME}{MEET}"
    r"|(?<!vuelven )(?<!vuelto )(?<!volvieron )(?<!vuelve )(?:a|que|quiero|necesito) (?:llamar"
    r"|telefonear)(?:l[aeo]s?)?(?: a| por telefono a)?(?: @)?"
)
