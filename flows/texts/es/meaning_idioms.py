"""Owns the Spanish idioms: exhaustion, the same hour as before, and rarer ways to say news."""

from flows.understanding.heard import Saying, Topic
from flows.understanding.meaning_table import ALL_DOUBTS, Doubt, Needs, says, words

MONEY = r"(?:\d+ ?k|\d+ \d{3}|\d{4,}|\d+ (?:mil|thousand|grand|tausend|mille))(?!\S)"
TOLD = (Doubt.LATER, Doubt.OTHERS, Doubt.MAYBE, Doubt.NOT)


SAME_HOUR = words(r"(?<!\bno a la )(?<!\bno la )misma hora|mismo horario")
OTHER_HOUR = words(
    r"no (?:a )?la misma|otra hora|otro horario|que hora|mas (?:tarde|temprano|pronto)|sin hora|falta la hora"
    r"|hora (?:esta |es )?(?:por|aun|todavia|sin|no)"
)
NEW_TIME = words(
    r"(?:nuev[oa]|otr[oa]) (?:fecha|hora|dia|horario)(?: (?!,)\S+){0,8}(?: (?:el|la|a|al|las|para|es|sera|queda|,))*$"
)
NTH_NO = (
    r"(?:(?:primer|segund|tercer|cuart|quint|sext|septim|octav|noven|decim|enesim)[oa]?) (?:rechazo|negativa|no"
    r"|portazo)"
)
MANY = (
    r"(?:\d+|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez"
    r"|varios|varias|muchos|muchas|mil|unos \w+|todos los|todas las)"
)
EARLY = (
    *says(
        Saying.PLANNED,
        r"confirm(?:an|a|aron|o|ado)(?: \S+){0,4}? que (?:es |sera |seria )?(?:el |la )?#(?= ?$| ,| alli| en sus)",
        before=True,
        following=True,
        needs=(Needs.WHEN,),
    ),
    *says(
        Saying.FEELS,
        r"(?:otro|otra|un|una) (?:rechazo|negativa|portazo|no)(?: mas)?(?: (?:, )?(?:y )?(?:ya )?(?:van|llevo|voy por"
        r"|y van) \S+)?"
        r"(?: (?:ya|rechazos|este mes|esta semana|#))*$",
        r"(?:ya )?(?:van|llevo|he recibido|me han llegado) (?:(?:ya|como|unos|mas de|por lo menos) )*\w+ (?:rechazos"
        r"|negativas"
        r"|noes|portazos)(?: (?:ya|seguidos|seguidas|este mes|esta semana|en|#|y|nada|ninguna|entrevista))*$",
        r"(?:buscando|busco)(?: (?:trabajo|empleo))?(?: (?:desde|hace)"
        r" \S+(?: \S+)?| #)?"
        r" (?:(?:, )?y nada(?! (?:de|en|con) )|, nada(?! de )|(?:y |, )(?:no|ni) (?:sale|encuentro|hay|me sale|me"
        r" llaman|una)"
        r"|sin (?:suerte|exito|resultado\w*|encontrar))(?: nada| nadie| trabajo)?",
        r"(?:#|meses|semanas|anos|ano) sin (?:encontrar|conseguir|que me salga) (?:nada|trabajo|empleo)",
        rf"(?:recibi|he recibido|tengo|me (?:llegaron|han llegado|cayeron|dieron|han dado|mandaron)) (?:ya )?{MANY}"
        r" (?:rechazos|negativas|noes|correos de rechazo)(?! (?:de|, (?:de|uno)) )",
        rf"me (?:han rechazado|rechazaron|descartaron|han descartado) (?:ya )?en {MANY} (?:sitios|lados|lugares"
        r"|empresas|ofertas|procesos)"
        r"(?! ,)",
        r"llevo (?:ya )?(?:# |\S+ \S+ )?buscando(?: trabajo| curro| empleo| chamba| laburo)? (?:y|,) (?:nada|ni una"
        r"|no (?:sale|hay"
        r"|encuentro|me sale|me llaman|me cogen))(?: \S+){0,3}",
        rf"(?:es|va|llevo|con este|hoy) (?:ya )?(?:el|la|mi) {NTH_NO}(?: (?:que|este|esta|en|de|del|mes|semana|me"
        rf"|recibo|llega"
        r"|mandan|dan|#|ya|ano))*$",
        topic="low",
        despite=(Doubt.NOT, Doubt.LATER),
    ),
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
        r"^(?:ya |yo |al final |pues |bueno |, |vale |nada )*(?:les |le )?digo que (?:sip|si)$",
        r"^(?:ya |yo |al final |pues |bueno |si |, )*acepto (?:el puesto|la oferta|el trabajo)(?!.* o (?:no|espero"
        r"|rechazo|sigo|me))",
        noun=True,
    ),
    *says(
        Saying.OFFER,
        r"me (?:(?:ha |han )?(?:ofrecido|propuesto)|ofrecen?|ofrecio|ofrecieron|proponen?|propuso|propusieron|dan)"
        r" (?:(?!entrevista|#|que|cita|prueba|reunion)\S+ ){0,3}?(?:contrato|jornada|media jornada|indefinido"
        r"|sueldo|horas (?:semanales|a la semana|semana|diarias)|euros|pesos|brutos|netos|al mes|mensuales|al ano"
        r"|anuales)",
        before=True,
        following=True,
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
ASKED_FOR = (
    r"me (?:piden?|pidio|pidieron|(?:ha|han) pedido|solicitan?|solicito|solicitaron|(?:ha|han) solicitado|reclaman?)"
    r"(?! (?:que(?! (?:les|le) (?:mand|envi|llev|pas|haga|entreg)\w*)|disculpas|perdon|paciencia|matrimonio|prestad\w"
    r"|dinero|(?:la|una|otra|mi) (?:\w+ )?(?:entrevista|cita"
    r"|reunion|llamada|prueba|videollamada|cuenta|hora)|(?:\w+ )?\w{2,}[aei]r(?:me|se|la|lo|le|nos|les)?(?!\S)|#))"
)
"""Papers and the like, not to come or to wait."""
LATE = (
    *says(
        Saying.PLANNED,
        r"(?:que|preguntan?|preguntaron|pregunto) (?:(?:si )?(?:puedo|podia|podria|quiero)(?: (?:ir|pasar(?:me)?"
        r"|acercarme|venir))?|vaya|vuelva|acuda|pase"
        r"|me (?:presente|acerque|pase|conecte))(?= (?:(?:a|por|el|las|la|al|alli|ahi|sus|oficinas?|tienda) )*#)"
        r"(?!.* (?:firmar|recoger|entregar|dejar|llevar|retirar|buscar|llamar|trabajar|empezar|medico|traer)(?!\S))",
        r"y (?:que )?(?:el |la )?# tengo que (?:ir|estar|presentarme|pasarme|acercarme|volver)(?= ?$| ,| alli| ahi|"
        r" con)",
        noun=True,
        following=True,
        needs=(Needs.WHEN,),
        despite=(Doubt.IF, Doubt.MAYBE, Doubt.LATER),
    ),
    *says(Saying.WORD, ASKED_FOR, needs=(Needs.EMPLOYER,), before=True, following=True, shy=True),
    *says(Saying.WORD, ASKED_FOR, needs=(Needs.PERSON,), before=True, following=True, shy=True),
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
