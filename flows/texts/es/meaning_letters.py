"""Owns how Spanish-speaking employers write: the signs of their letters, and what these tell."""

from flows.understanding.heard import Saying
from flows.understanding.meaning_table import Doubt, Letters, Needs, among, says, words

SPITE = (Doubt.LATER, Doubt.MAYBE, Doubt.OTHERS, Doubt.ASKED)
GLAD = (
    r"(?:nos (?:complace|alegra|gustaria|encantaria|es grato|place|da mucho gusto)|tenemos el (?:placer|gusto"
    r"|agrado) de|queremos|quisieramos|deseamos|me (?:complace|alegra|gustaria|encantaria|es grato)"
    r"|estamos encantados de|quisiera|quiero)"
)
MEET = (
    r"(?:entrevistas?|llamada|reunion|conversacion|videollamada|charla|prueba|prueba tecnica|siguiente fase"
    r"|segunda fase|proxima fase|siguiente etapa|siguiente ronda|fase|dinamica)"
)
YOU = r"(?:te|le|usted|ti|os)"

LETTER_CUES = (
    *says(
        Saying.OFFER,
        rf"{GLAD} (?:(?!entrevista|invitar|conocer)\S+ ){{0,3}}?(?:ofrecer(?:te|le)|hacer(?:te|le) (?:llegar )?(?:una"
        r"|la|nuestra) (?:oferta|propuesta)|extender(?:te|le)|comunicar(?:te|le) que (?:has"
        r"|ha) sido seleccionad[oa] para (?:el|la|ocupar)|incorporar(?:te|le)|contar contigo)(?! (?:como candidat))",
        rf"{YOU} (?:ofrecemos|hacemos) (?:el|la|una|un) (?:\S+ ){{0,3}}?(?:puesto|plaza|oferta|contrato|posicion"
        r"|vacante)|(?:oferta|propuesta|carta) (?:formal|laboral|de trabajo|economica|oferta|de empleo"
        r"|de contratacion)|bienvenid[oa] (?:al equipo|a bordo)|(?:has|ha) sido (?:elegid[oa]"
        r"|seleccionad[oa]) para (?:el puesto|la posicion|la vacante|ocupar|incorporar)",
        despite=SPITE,
    ),
    *says(
        Saying.NO,
        r"(?:otr[oa]s?|otros|diferentes) (?:candidat[oa]s?|perfil(?:es)?|personas?|postulantes?)(?: (?:cuy[oa]s?|que"
        r"|mas|con))?|perfil(?:es)? (?:mas|que se ajust|mejor)",
        r"no (?:\S+ ){0,4}?(?:continuar|seguir|avanzar|continuaremos|continua|seguiremos|avanzaremos"
        r"|ha sido seleccionad[oa]|has sido seleccionad[oa]|ha resultado|has resultado|seleccionad[oa]|elegid[oa]"
        r"|pasado a la|pasaras a|proceder|proseguir)(?: (?:con|en|adelante|a la|contigo|con usted))*",
        r"(?:puesto|vacante|posicion|plaza|proceso) (?:ya )?(?:ha sido|esta|fue|se ha|quedo) (?:ya )?(?:cubiert[oa]"
        r"|cerrad[oa]|ocupad[oa]|cancelad[oa]|cubrio|finalizad[oa])|lament(?:amos|o) (?:comunicar|informar|tener que"
        r"|decir|no)(?:te|le)?|sentimos (?:comunicar|informar|decir|tener que)(?:te|le)?|(?:guardar|conservar"
        r"|mantendremos|guardaremos|tendremos|conservaremos|mantener|incluir)(?:emos)? (?:tu|su) (?:cv|curriculum"
        r"|perfil|candidatura|informacion|datos)|(?:suerte|exito|exitos)(?: \S+){0,5} (?:busqueda|futuro|carrera"
        r"|proyectos|profesional)|hemos decidido no|no (?:encaja|se ajusta|cumple|se adecua|coincide)"
        r"|en esta ocasion no",
        despite=(*SPITE, Doubt.NOT),
    ),
    *says(
        Saying.CALLED_OFF,
        r"(?:tenemos|debemos|nos vemos en la obligacion|hemos tenido|tengo|necesitamos|nos vemos obligados"
        rf"|debo) (?:que |de |a )?(?:cancelar|anular|suspender)|{MEET}(?: \S+){{0,6}}? (?:ha sido|queda|fue|se ha|esta"
        rf"|se) (?:cancelad[oa]|anulad[oa]|suspendid[oa]|cancela)|cancelar (?:nuestra|tu|su|la) (?:\S+ ){{0,2}}?{MEET}",
        despite=SPITE,
    ),
    *says(
        Saying.MOVED,
        r"(?:tenemos|debemos|necesitamos|nos gustaria|quisieramos|es necesario|seria posible|podriamos|necesito|tengo"
        r"|podemos|queremos|hemos tenido|vamos) (?:que |a )?(?:reprogramar|reagendar|posponer|aplazar|mover|cambiar"
        r"|adelantar|retrasar)(?:la|lo)?|(?:se ha|ha sido|hemos|queda|fue) (?:reprogramad[oa]|reprogramado"
        r"|reagendad[oa]|pospuest[oa]|aplazad[oa]|movid[oa]|cambiad[oa]|aplazado|movido|cambiado|adelantad[oa])"
        r"|nueva (?:fecha|hora)|otr[oa] (?:fecha|hora|horario|dia)|cambio de (?:hora|fecha|horario)",
        despite=SPITE,
    ),
    *says(
        Saying.ROUND,
        rf"{GLAD} (?:poder |mucho )?(?:invitar(?:te|le|lo|la)|conocer(?:te|le|lo|la)|entrevistar(?:te|le|lo|la)"
        r"|agendar|programar|concertar|convocar(?:te|le)|citar(?:te|le)|hablar|conversar|coordinar|proponer(?:te|le)"
        r"|que (?:vengas|conversemos|hablemos|pases|tengamos)|contar(?:te|le)|avanzar|reunirnos"
        rf"|tener una)(?: (?:contigo|con usted|una?|la|a|en|nuestra|personalmente|mejor))*(?: {MEET})?",
        rf"(?:invitamos|invito|convocamos|citamos|esperamos|convocad[oa]|invitad[oa]|citad[oa])(?: \S+){{0,4}}? {MEET}"
        rf"|(?:tu|su|la|nuestra|una) (?:\S+ ){{0,2}}?{MEET} (?:es|sera|esta|queda|tendra lugar|se realizara|ha quedado"
        r"|fue)(?: \S+){0,3}?(?: (?:programada|confirmada|agendada|el|para|prevista|#))?|has pasado a|ha pasado a"
        r"|pasas a la|pasa a la|avanzar(?:as)? a la",
        rf"(?:confirm\w+|agend\w+|program\w+|disponibilidad para|disponible para|coordinar)(?: \S+){{0,4}}? {MEET}"
        r"|(?:siguiente|segunda|proxima|ultima) (?:ronda|fase|etapa|entrevista)|(?:tienes|tiene|tendrias|tendria"
        r"|cual es tu|cual es su|indicanos tu|indiquenos su|cuentanos tu) (?:\S+ )?disponib\w+|(?:te|le) (?:viene"
        r"|vendria|iria|va|queda|quedaria) bien (?:\S+ ){0,6}?(?:hablar|entrevista|reunirnos|llamada|conocernos"
        r"|conversar)|(?:podrias|podria|puedes|puede) (?:el|venir|acercarte|conectarte|reunirte|atendernos)"
        r"|preseleccionad[oa]",
        ahead=Saying.PLANNED, despite=SPITE,
    ),
    *says(
        Saying.DECIDES_BY,
        r"(?:(?:te|le|os) (?:diremos|informaremos|contactaremos|avisaremos|responderemos|daremos|comunicaremos"
        r"|confirmaremos|haremos saber|escribiremos|llamaremos|contestaremos|contactamos|informamos|avisamos"
        r"|escribimos|responderemos)(?: (?:una|la|algo|respuesta|nuestra|decision))*|nos (?:pondremos|pondriamos"
        r"|comunicaremos|comunicamos) (?:de nuevo )?(?:en contacto|contigo|con usted)|tomaremos (?:una|la"
        r"|nuestra) decision|(?:decision|respuesta|resolucion) (?:final )?(?:antes|para|en|el|la)"
        r"|daremos (?:una )?respuesta|recibir(?:as|a) (?:una )?(?:respuesta|noticias)|tendr(?:as"
        r"|a) (?:una )?(?:respuesta|noticias)|resolveremos)",
        needs=(Needs.WHEN,), despite=SPITE,
    ),
    *says(
        Saying.APPLIED,
        r"(?:hemos recibido|recibimos|acusamos recibo de|estamos revisando|revisaremos"
        r"|confirmamos la recepcion de) (?:correctamente )?(?:tu|su|la) (?:\S+ ){0,2}?(?:candidatura|solicitud"
        r"|postulacion|cv|curriculum|aplicacion|inscripcion)|gracias por (?:postular(?:te|se)?|aplicar|inscribir(?:te"
        r"|se)|presentar tu|enviar(?:nos)? (?:tu|su)|tu candidatura|su candidatura|tu solicitud|su solicitud|(?:tu"
        r"|su) (?:postulacion|interes|aplicacion|inscripcion))|(?:tu|su) (?:candidatura|solicitud"
        r"|postulacion) (?:ha sido|fue|se ha) (?:recibida|recibido|registrada|enviada)",
        despite=SPITE, shy=True,
    ),
)  # fmt: skip

LETTERS = Letters(
    greeting=words(
        r"^(?:> )*(?:rv |fwd |fw |re )?(?:estimad[oa](?:s|/a)?|apreciad[oa]|querid[oa]|hola|buenos dias|buenas tardes"
        r"|buen dia|buenas|muy buenas|sr|sra)|^(?:muchas )?gracias por (?:tu|su|postular|aplicar|participar|tomarte"
        r"|inscribir|haber|el tiempo|venir|presentar)"
    ),
    we=words(
        r"(?:hemos|nos|queremos|quisieramos|lamentamos|tenemos|agradecemos|sentimos|deseamos|podemos|estamos"
        r"|hemos decidido|recibimos|informamos|invitamos|esperamos|contactaremos|pondremos|quedamos|necesitamos"
        r"|debemos|valoramos|confirmamos|comunicamos|somos|queriamos|seguiremos|tendremos|guardaremos|te escribo"
        r"|le escribo|te contacto|le contacto|soy \w+ de)|nuestr[oa]s? (?:equipo|empresa|oficinas?|decision|proceso"
        r"|cliente|seleccion|base de datos|departamento|compania|web|posicion|vacante|companer[oa]s?|director[a]?"
        r"|gerente)|(?:tu|su) (?:candidatura|interes|postulacion|solicitud|perfil|tiempo|cv|curriculum|disponibilidad"
        r"|aplicacion|experiencia|participacion)|comunicar(?:te|le)|informar(?:te|le)|invitar(?:te|le)|ofrecer(?:te"
        r"|le)|contactar(?:te|le)"
    ),
    closing=words(
        r"(?:un )?(?:cordial )?saludos?(?: cordial(?:es)?)?|atentamente|cordialmente|atte|quedamos (?:a tu disposicion"
        r"|a su disposicion|atent[oa]s|pendientes|a la espera)|quedo (?:a tu|a su|atent[oa]|pendiente)|(?:equipo"
        r"|departamento|area) de (?:seleccion|rrhh|recursos humanos|talento|personas|reclutamiento)|recursos humanos"
        r"|talent acquisition|talento humano|(?:mucha|mucho) (?:suerte|exito)|no responder|no responda a este"
        r"|que tengas (?:un )?buen(?:a)? (?:dia|tarde|semana|fin)|gracias de antemano|hasta pronto|te deseamos"
        r"|le deseamos"
    ),
    own=words(
        r"(?:ellos )?me (?:dijeron|rechazaron|llamaron|escribieron|han dicho|ofrecieron|cancelaron|citaron|quieren"
        r"|van a|contestaron)|mi (?:entrevista|candidatura|amig[oa])|(?:tuve|tengo|hice) (?:la |una |mi )?entrevista"
        r"|aplique|postule|me postule|les (?:escribi|llame|mande)|estoy (?:nervios[oa]|trist[e]|content[oa])|jaja\w*"
        r"|lol|deberia|que (?:les|le) (?:digo|contesto|respondo|escribo)|que hago|deseame suerte"
    ),
    teams=among("equipo seleccion reclutamiento talento rrhh personas rh recursos humanos people talent"),
    cues=LETTER_CUES,
)  # fmt: skip
