"""Owns the Spanish idioms: exhaustion, the same hour as before, and rarer ways to say news."""

from flows.understanding.heard import Saying, Topic
from flows.understanding.meaning_table import ALL_DOUBTS, Doubt, says, words

MONEY = r"(?:\d+ ?k|\d+ \d{3}|\d{4,}|\d+ (?:mil|thousand|grand|tausend|mille))(?!\S)"
TOLD = (Doubt.LATER, Doubt.OTHERS, Doubt.MAYBE, Doubt.NOT)


SAME_HOUR = words(r"(?<!no a la )(?<!no la )misma hora|mismo horario")
EARLY = (
    *says(
        Saying.NO,
        r"se (?:ha |han )?(?:decidido|decidio|decidieron|decantado|decanto|decantaron) por (?:otra persona|otro"
        r" candidato"
        r"|otra candidata|otro|otra)",
        r"(?:ha llegado|llego|recibi|he recibido) (?:el|un) no de(?= @)",
        before=True,
        noun=True,
        despite=(Doubt.LATER,),
    ),
    *says(
        Saying.ACCEPTED,
        r"^(?:ya |yo |al final |pues |bueno |si |, )*acepto (?:el puesto|la oferta|el trabajo)(?!.* o (?:no|espero"
        r"|rechazo|sigo|me))",
        noun=True,
    ),
    *says(Saying.OFFER, rf"me (?:ha |han )?(?:ofrece|ofrecen|ofrecio|ofrecieron|ofrecido) {MONEY}", before=True),
    *says(
        Saying.ASKS,
        r"(?:hice|he hecho) algo mal|que (?:hice|he hecho) mal",
        topic=Topic.HOW_AM_I_DOING,
        despite=ALL_DOUBTS,
    ),
    *says(
        Saying.ASKS,
        r"cuando (?:va a |van a )?(?:decide|deciden|decidira|decidiran|decidir|responde|responden)(?: @|$)",
        topic=Topic.OTHER,
        despite=ALL_DOUBTS,
    ),
    *says(
        Saying.MOVED_HOME,
        r"^(?:(?:hola|ahora|hoy|ya|pues|y|,|#) )*(?:estoy|estamos|ando) en",
        after=True,
        despite=(Doubt.LATER,),
    ),
)
LATE = (
    *says(
        Saying.FEELS,
        r"me (?:esta )?(?:mata|matando|agota|agotando|consume|consumiendo)(?= ,|$| y| por)|muert[oa] de cansancio"
        r"|reventad[oa]|hech[oa] un trapo|(?:estoy|ando|me siento) (?:(?:muy|tan|super|ya|agotadoramente)"
        r" )*cansad[oa](?= ,|$| y)",
        r"^(?:creo que |es que |uf |, )*la (?:cague|he cagado|lie|he liado)(?= ,|$)|me siento (?:muy |tan "
        r"|super )?(?:tont[oa]"
        r"|estupid[oa]|idiota)",
        topic="low",
        despite=(Doubt.LATER, Doubt.OTHERS, Doubt.MAYBE, Doubt.NOT),
    ),
)
