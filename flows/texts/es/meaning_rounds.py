"""Owns the Spanish cues for another round: one passed, or one they want to hold."""

from flows.texts.es.meaning_stock import LABEL, MEET, NTH, ONE, STEP, TO_A
from flows.texts.es.meaning_verbs import i, they
from flows.understanding.heard import Saying
from flows.understanding.meaning_table import Doubt, Needs, says

PASSED = rf"(?:{i('pasar avanzar llegar clasificar', now=True)}|{they('pasar', now=True)}|sigo|estoy|voy|entre)"
WANT = (
    r"(?:(?:me |nos )?(?:quieren?|querian?|quisieran?|les gustaria|le gustaria|desean?)(?: (?:que|volver a|ahora|@))*)"
)
MEET_ME = (
    rf"(?:(?:ver|conocer|entrevistar)(?:me|nos)?|hablar|reunir(?:se|nos)|platicar|conversar|charlar|quedar|juntarse"
    r"|agendar|coordinar|concertar|programar|vaya|venga|hagamos|hablemos|pase|platique|hable|conozca|tenga|vuelva"
    r"|entreviste|me (?:reuna|acerque|presente|conecte)|hacer(?:me)?|tener|haga|nos veamos"
    rf"|tengamos|una(?= {NTH})|citar(?:me)?|que vuelva|vuelva|otra|una entrevista|otra entrevista|invitar(?:me)?)"
)
ASKED_IN = (
    r"(?:(?:vuelven|han vuelto|volvieron|ha vuelto|vuelve) a (?:llamar|citar|ver|convocar|invitar)|"
    + they(
        "citar convocar invitar llamar seleccionar escoger elegir pedir proponer ofrecer solicitar contactar buscar"
        " marcar escribir mandar enviar",
        now=True,
    )
    + ")"
)

ROUNDS = (
    *says(
        Saying.ROUND,
        rf"{LABEL}(?:paso |pase |he pasado )?(?:a )?(?:la )?{NTH} (?:ronda|fase|etapa|prueba|vuelta)$",
        rf"{LABEL}(?:paso|pase|he pasado|sigo|finalista|sigo dentro)$",
        noun=True,
        needs=(Needs.EMPLOYER,),
    ),
    *says(
        Saying.ROUND,
        rf"(?<!\bno )(?<!\bno he )(?<!\bno me )(?<!\bno me han )(?:me )?{PASSED} (?:ya )?(?:al|a|en|con|de) (?!vivir"
        rf"|trabajar)(?:la "
        rf"|el )?(?:{NTH}|2|3"
        rf"|dos|tres|ronda|fase|etapa|segundo|tercer|ultimo|proximo)(?: (?:{STEP}|filtro|paso|nivel|corte))?(?! parte"
        r"| empresa|mente| hora| vez| semana)|(?<!\bno )(?<!\bno he )(?:me )?"
        rf"{PASSED} (?:a|en|de) la (?:(?:fase|ronda|entrevista|etapa) )?final(?! de)"
        r"|(?<!\bno )(?<!\bno he )(?<!\bno la )(?<!\bno lo )"
        rf"{i('pasar superar aprobar librar')} (?:ya )?(?:la |el |al |a |mi |su |# )*(?:{NTH} |primer "
        r"|segundo )*(?:filtro"
        r"|corte|ronda|fase|criba|prueba|preseleccion|etapa|test|examen|psicotecnico|evaluacion|caso|reto|assessment)",
        rf"(?<!\bno )(?<!\bno he ){i('superar aprobar')} (?:la |mi |# )*{MEET}|(?<!\bno )(?<!\bno he ){i('pasar')}"
        r" (?:la "
        r"|mi )?"
        rf"{NTH} entrevista",
        rf"{MEET} (?:ya )?(?:superada|aprobada|pasada)|(?:superada|aprobada) (?:la )?{MEET}",
        r"(?<!\bno )(?:sigo|avance|avanzo|he avanzado|segui|seguimos|continuo|aun estoy|todavia estoy) (?:adelante "
        r"|dentro |viv[oa] "
        r"|avanzando )?(?:en"
        r"|con) (?:el proceso|carrera|la carrera|la seleccion|la pelea|el juego)|(?<!\bno )sigo (?:dentro|viv[oa])(?= "
        r"|$)",
        before=True,
        noun=True,
        ahead=Saying.PLANNED,
    ),
    *says(
        Saying.ROUND,
        rf"(?<!\bno ){WANT} {MEET_ME}(?: (?:otra vez|de nuevo|en persona|con|conmigo|contigo|por telefono|por video)"
        rf")*(?: {ONE}(?:{MEET}|llamada|reunion|videollamada|charla))?",
        rf"(?<!\bno )(?:me|nos) {ASKED_IN} {TO_A}(?:{MEET}|venir|ir a sus? \w+|vernos|reunirnos|quedar|conocernos"
        r"|hablar"
        r"|una (?:llamada|reunion|videollamada|charla|prueba)|a sus oficinas|juntarnos|platicar|conversar)",
        r"(?:me )?(?:han )?preseleccionad[oa]|me (?:preseleccionaron|preselecciono|ha preseleccionado)|(?:estoy"
        r"|quede|soy) (?:preseleccionad[oa]|en la (?:final|terna|recta final))|(?:estoy|quede|me quede|soy)"
        r" (?:entre l[oa]s (?:finalistas"
        r"|ultim[oa]s|dos|tres|cuatro|candidat[oa]s final)|(?:de |una de |uno de )?l[oa]s (?:finalistas|ultim[oa]s))"
        r"|(?:soy|como) finalista",
        r"(?<!\bno )(?:quieren?|van a|va a|decidieron|decidio|(?:han|ha) decidido|desean?) (?:seguir|continuar|avanzar)"
        r"(?: adelante| el proceso| en el proceso)? conmigo",
        r"(?:quedaron|quedamos|han quedado|hemos quedado|quedo)(?: en| de) (?:entrevistarme|vernos|reunirnos|juntarnos"
        r"|conectarnos|hacer (?:la|una) \w+)",
        rf"(?:va a haber|habra|hay) {NTH} (?:entrevista|ronda|fase|prueba|vuelta)",
        before=True,
        noun=True,
        ahead=Saying.PLANNED,
    ),
    *says(
        Saying.PLANNED,
        rf"(?<!\bno )me {they('citar convocar emplazar agendar', now=True)}",
        rf"(?<!\bno )me {they('proponer dar ofrecer', now=True)} (?:el |para el |como fecha el "
        r"|cita (?:para )?(?:el )?)#",
        before=True,
        noun=True,
        following=True,
        needs=(Needs.WHEN,),
        despite=(Doubt.LATER,),
    ),
)
