"""Owns everyday Spanish ways to tell of news that name the thing in other words: "me negaron el puesto"."""

from flows.texts.es.meaning_stock import JOB, MEET
from flows.texts.es.meaning_verbs import they
from flows.understanding.heard import Saying, Topic
from flows.understanding.meaning_table import Doubt, Needs, says

TELL_ME = r"(?:ofrecerme|darme|proponerme|confirmarme)"
WORDS_OF_NO = (
    r"(?:lamentamos|lamentablemente|sentimos|desafortunadamente|muchas gracias pero|gracias por (?:tu|su) (?:interes"
    r"|participacion|candidatura|tiempo)|te agradecemos|le agradecemos|hemos decidido|no has sido|no ha sido)"
)
ONE_OF = r"mis?|el|la|los|las|un|una|unos|unas|copia|copias|foto|fotos|de|del|original"
ONE_OF = rf"(?:(?:{ONE_OF}) ?)+"
PAPER = (
    r"(?:cedula|dni|nie|ine|curp|rfc|rut|cuit|cuil|documentos?|documentacion|carnet|carne|licencia|titulos?|titulacion"
    r"|certificados?|antecedentes|vida laboral|constancias?|comprobantes?|referencias?|recomendaciones|partida"
    r"|pasaporte"
    r"|numero de cuenta|nss|libreta)(?!\S)(?: (?:profesional|sanitaria|de (?:manejo|conducir|identidad|nacimiento"
    r"|trabajo|domicilio|estudios)))?"
)
ALL = tuple(each for each in Doubt if each is not Doubt.OTHERS)
CHOSEN = (
    r"(?:llam|contest|coj|contrat|elij|elig|selec|quier|escoj|respond|tom|acept|rechaz|descart|dig|dic|llega a llam)\w*"
)
EVERYDAY = (
    *says(
        Saying.ASKS,
        r"^(?:pero |oye |, )*(?:y )?(?:que (?:digo|contesto|respondo|les digo) )?si me preguntan(?: \S+){0,9}",
        topic=Topic.HOW_TO_PREPARE, despite=ALL,
    ),
    *says(
        Saying.ASKS,
        r"^(?:ya )?(?:les|le) (?:puedo|podria|debo|deberia) (?:ya )?(?:marcar|llamar|escribir|hablar|contactar)(?: a)?"
        r"(?: los de| la de| el de)?",
        topic=Topic.WHEN_TO_WRITE, despite=ALL, after=True,
    ),
    *says(
        Saying.FEELS,
        rf"^(?:pero |uf |ay |, )*y si (?:(?:al final|nunca|no|luego|despues) )*(?:me|nos) {CHOSEN}(?: que no| el puesto"
        r"| para nada| nunca| de vuelta| mas)?$",
        topic="nervous", despite=ALL,
    ),
    *says(
        Saying.FEELS,
        r"^(?:pero |uf |ay |y |, )*(?:por que (?:siempre )?(?:a mi|yo)|que (?:hice|he hecho) mal|en que (?:falle|he"
        r" fallado)|que (?:tengo|hay) de malo(?: en mi)?|que (?:tengo|hay) mal en mi|que me pasa)$"
        r"|(?:ya )?me (?:harte|canse|aburri|he hartado|he cansado) de que(?: \S+){1,4}",
        topic="low", despite=ALL,
    ),
    *says(
        Saying.STOP,
        r"^(?:ya )?no (?:quiero|me interesan|necesito) (?:tus|mas|ni uno mas de tus|sus|estos) (?:mensajes|avisos"
        r"|recordatorios|notificaciones|preguntas)(?: por favor| mas)?$",
        despite=ALL,
    ),
    *says(
        Saying.ASKS,
        r"(?:no se si|dudo si|dudo entre) (?:escribir|llamar|contactar|preguntar|insistir|mandar)\w*(?: \S+){0,4}? o"
        r" (?:esperar|esperarme|aguantar|dejarlo|no|es pronto)(?: \S+){0,3}?(?: , (?:que hago|que me dices|tu que dices"
        r"|que opinas|como lo ves))?$",
        r"(?:cuando|para cuando) (?:es|seria|sera) (?:\S+ )?(?:prudente|bueno|mejor|conveniente|oportuno|recomendable"
        r"|correcto|adecuado|normal|momento|hora)(?: (?:de|para|el|un|momento))* (?:escribir|llamar|contactar|preguntar"
        r"|insistir|hacer seguimiento)\w*(?: (?:a|en))?",
        topic=Topic.WHEN_TO_WRITE, despite=ALL, after=True,
    ),
    *says(
        Saying.STOP,
        r"^(?:que )?(?:ya )?(?:pare|para|pará|parad|parale|pare usted|dejeme|dejenme|dejame|me dejes|me deje|me dejen)"
        r"(?: (?:ya|de una vez|en paz|tranquil[oa]|por favor|de escribir(?:me)?|de mandar(?:me)? mensajes))+(?= ?$| ,)",
        despite=ALL,
    ),
    *says(
        Saying.NO,
        rf"(?:correo|mail|mensaje|carta|whatsapp|notificacion|tipico)(?: (?:ese|tipico|famoso|clasico|automatico"
        rf"|generico|con|de|que|dice|diciendo|el|la|del|,|\"))* {WORDS_OF_NO}(?: \S+){{0,3}}? ?\"?(?= ?$| (?:,|de|del|y"
        r"|en|por|desde) | #)",
        rf"(?<!\bno )(?:me |nos )?(?:han |ha )?(?:nego|negaron|negado|niegan|denegaron|denego|denegado) {JOB}",
        r"(?:no|tampoco|al final no|esta vez no|otra vez no) (?:(?:ha|pudo|va a|podra|iba a) )?(?:podido|poder|pudo)?"
        r" ?ser(?= en| con)",
        r"(?:no|ya no|tampoco) (?:siguieron|siguio|siguen|sigue|continuaron|continuan|continuo|continua|van a seguir"
        r"|va a seguir|van a continuar|quisieron seguir|quiso seguir|quieren seguir|avanzan|avanzaron|avanzo)"
        r" (?:adelante )?con(?:migo| mi (?:candidatura|perfil|proceso|cv))",
        r"me (?:dejaron|han dejado|dejo|ha dejado|quede|he quedado|quedaron) (?:fuera|afuera|por fuera)"
        r"(?! de (?:cobertura|casa|linea))(?: (?:del proceso|de la (?:lista|terna|seleccion)))?",
        before=True, despite=(Doubt.NOT,),
    ),
    *says(
        Saying.OFFER,
        rf"(?:(?:me {they('llamar escribir contactar marcar buscar hablar')}|me llamo)(?: \S+){{0,3}}? )?para {TELL_ME}"
        rf" {JOB}",
        r"(?:quieren|quiere|me piden|me pidieron|me dijeron|me han dicho) que (?:trabaje|me incorpore|empiece|arranque"
        r"|comience|forme parte|me una|entre a trabajar)(?: \S+){0,2}? ?(?:con ell[oa]s|para ell[oa]s|en|con|ya|el|la"
        r"|#)?",
        before=True, despite=(Doubt.LATER,),
    ),
    *says(
        Saying.OFFER,
        r"(?<!\bno )(?<!\bsi )(?:entre|quede|quedamos|me quede) (?:en|a|con)(?= (?:(?!no "
        r"|pero )\S+ ){0,4}?, (?:ya )?(?:arranco"
        r"|empiezo|comienzo|me incorporo))",
        following=True, needs=(Needs.EMPLOYER,),
    ),
    *says(
        Saying.WORD,
        r"(?<!\bno )(?:sono|ha sonado|me sono|me ha sonado) (?:el )?(?:telefono|movil|celular|cel|celu)(?: ,)? y (?:era"
        r"|eran)(?: de| los de| del| la de| el de)?",
        rf"(?<!\bno )me (?:piden?|pidio|pidieron|han pedido|ha pedido) (?:ya |tambien )*(?:{ONE_OF}) ?{PAPER}",
        r"(?<!\bno )(?<!\bnadie )(?:(?:me )?(?:ha|han) (?:llamado|escrito)|me llamo|(?:me )?(?:llamaron"
        r"|escribio|escribieron))"
        r"(?= (?:(?!,|y|pero)\S+ ){1,9}?(?:preguntando|para preguntar|pidiendo))",
        r"(?<!\bno )me (?:piden?|pidio|pidieron|han pedido|ha pedido) que (?:les |le )?(?:rellen|llen|complet|mand|envi"
        r"|adjunt|entreg|firm|suba|subir|actualic|confirm)\w*",
        before=True, following=True, shy=True, needs=(Needs.EMPLOYER,),
    ),
    *says(
        Saying.PHONED,
        r"(?<!\bno )me (?:comunique|contacte|puse en contacto|he comunicado"
        r"|he puesto en contacto)(?: #)? (?:por telefono"
        r"|telefonicamente|por llamada)(?: #)?(?: con)?",
        r"(?<!\bno )(?:hable|he hablado|hablamos) (?:por telefono (?:# )?(?:con|a)|# por telefono con)",
        after=True, despite=(Doubt.ASKED,), needs=(Needs.SOMEBODY,),
    ),
    *says(
        Saying.ROUND,
        r"(?<!\bno )(?:pase|he pasado|aprobe|he aprobado|supere|he superado) (?:el|la|los|las|sus) (?:test|tests|examen"
        r"|examenes|pruebas?|psicotecnicos?|filtros?|cribas?|dinamicas?)(?: (?:de|en) (?!conducir|manejo|manejar)\S+)?",
        before=False, noun=True, despite=(Doubt.LATER,), needs=(Needs.EMPLOYER,),
    ),
    *says(
        Saying.PLANNED,
        rf"(?<!\bno )(?:debo|tengo que|hay que|me toca|toca|he de) (?:presentarme|ir|estar|acudir|asistir|pasar|pasarme"
        rf"|conectarme|acercarme)(?: \S+){{0,5}}? (?:a|para|en) (?:la |una |mi )?{MEET}",
        rf"me (?:convocaron|citaron|llamaron|esperan|han citado|han convocado)(?: \S+){{0,4}}? (?:a"
        rf"|para) {MEET}(?= # )",
        needs=(Needs.WHEN,), despite=(Doubt.LATER,),
    ),
    *says(
        Saying.CALLED_OFF,
        rf"(?:tuve que|he tenido que|tuvimos que|me toco|me ha tocado|voy a tener que|tengo que) (?:bajar"
        r"|cancelar|anular"
        rf"|suspender|tirar)(?:me)? (?:la|mi|el|de la) (?:\S+ )?{MEET}",
        despite=(Doubt.LATER,), noun=True,
    ),
)  # fmt: skip
