"""Owns how Spanish-speaking employers write: the signs of their letters, and what these tell."""

from flows.texts.es.meaning_stock import STEP
from flows.texts.es.meaning_verbs import part, to, we
from flows.understanding.heard import Saying
from flows.understanding.meaning_table import Doubt, Letters, Needs, among, says, words

SPITE = (Doubt.LATER, Doubt.MAYBE, Doubt.OTHERS, Doubt.ASKED)
GLAD = (
    r"(?:nos (?:complace|alegra|gustaria|encantaria|es grato|place|da mucho gusto|gusto|encanto)(?: (?:mucho|poder"
    r"|informarte que|comunicarte que))*|tenemos el (?:placer|gusto|agrado) de|queremos|queriamos|quisieramos|deseamos"
    r"|me (?:complace|alegra|gustaria|encantaria|es grato)|estamos encantad[oa]s de|quisiera|quiero|queria"
    r"|nos interesa"
    r"|es un placer|con mucho gusto)"
)
MEET = (
    rf"(?:(?:video)?entrevistas?|llamada|reunion|conversacion|videollamada|charla|prueba(?: \w+)?|dinamica|visita|cita"
    rf"|(?:siguiente|segunda|proxima|ultima|tercera|final|primera) {STEP}|fase|etapa|assessment|test|examen)"
)
YOU = r"(?:te|le|usted|ti|os|vos|lo|la|les)"
ONE = r"(?:te|le|lo|la|os|les)?"
SEE = (
    rf"(?:invitar|conocer|entrevistar|convocar|citar|ver|proponer|contar|recibir|contactar|atender){ONE}|agendar"
    r"|programar|concertar|hablar|conversar|charlar|platicar|coordinar|avanzar|reunir(?:nos|me)|tener|conectar"
    r"|que (?:vengas|conversemos|hablemos|pases|tengamos|conozcas|vinieras|venga|nos veamos|hagas|nos reunamos"
    r"|avances"
    r"|participes|vengas a|te acerques)"
)

LETTER_CUES = (
    *says(
        Saying.OFFER,
        rf"{GLAD} (?:(?!entrevista|invitar|conocer)\S+ ){{0,3}}?(?:ofrecer{ONE}|hacer{ONE} (?:llegar )?(?:una|la"
        r"|nuestra)"
        rf" (?:oferta|propuesta)|extender{ONE}|(?:comunicar|informar|decir|anunciar){ONE} que (?:(?:has|ha) sido"
        r"|fue|fuiste|resulto|resultaste)"
        r" (?:seleccionad[oa]|elegid[oa]|escogid[oa])(?: para (?:el|la|ocupar|nuestro|nuestra|cubrir|incorporar))?"
        rf"(?! (?:para|a) (?:la |una |el )?{MEET})|incorporar{ONE}|contar contigo"
        r"|que (?:te incorporases|te incorporaras|te sumes|te sumaras|trabajes|empezaras|te incorpores|formes parte"
        r"|te unas|empieces|se incorpore|forme parte))(?! (?:como candidat))",
        rf"{YOU} (?:{we('ofrecer hacer')}) (?:el|la|una|un) (?:\S+ ){{0,3}}?(?:puesto|plaza|oferta|contrato|posicion"
        r"|vacante|cargo)|(?:oferta|propuesta|carta) (?:formal|laboral|de trabajo|economica|oferta|de empleo"
        r"|de contratacion)|bienvenid[oa] (?:al equipo|a bordo|a la (?:empresa|compania|familia))"
        r"|(?<!\bno )(?:(?:has|ha)"
        r" sido|fue|fuiste|resulto|resultaste)"
        r" (?:elegid[oa]|seleccionad[oa]|escogid[oa])(?: (?:como|para (?:el|la|nuestro|nuestra|ocupar|incorporar"
        r"|cubrir)))?"
        rf"(?! (?:para|a) (?:la |una |el )?{MEET})|(?<!\bno )(?:eres|es usted|has resultado|ha resultado) (?:la persona"
        r"|el candidato"
        r"|la candidata|seleccionad[oa]|elegid[oa])(?: (?:seleccionad[oa]|elegid[oa]|ideal))?|el puesto es (?:tuyo"
        r"|suyo)"
        r"|te (?:vas|incorporas) con nosotros|(?:tu|su) (?:fecha de )?incorporacion|queremos contratar\w*",
        despite=SPITE,
    ),
    *says(
        Saying.NO,
        r"(?:otr[oa]s?|diferentes) (?:candidat[oa]s?|candidaturas?|perfil(?:es)?|personas?|postulantes?|aspirantes?)"
        r"(?: (?:cuy[oa]s?|que|mas|con))?(?! (?:en el|de la) equipo)|(?:un )?perfil(?:es)? (?:mas|que se ajust\w*"
        r"|mejor|con"
        r" mas)|(?:optamos|optado|decantado|decantamos) (?:por|finalmente por)|mas (?:afin|alinead[oa]|cercan[oa])\w*",
        rf"no (?:\S+ ){{0,4}}?(?:{we('continuar seguir avanzar proceder proseguir incluir')}|continuar|seguir|avanzar"
        r"|continua|has? sido (?:seleccionad|elegid|preseleccionad)[oa]|ha resultado|has resultado|seleccionad[oa]"
        r"|elegid[oa]|pasado a la|pasaras? a|pasa a|proceder|proseguir|avanzas|continuas|ha pasado|has pasado|ha"
        r" avanzado|fue seleccionad[oa]|fuiste seleccionad[oa]|ha superado|has superado)(?: (?:con|en|adelante|a la"
        r"|contigo"
        r"|con usted|el proceso))*",
        r"(?:puesto|vacante|posicion|plaza|proceso|busqueda|cargo)(?: de \S+(?: \S+)?)? (?:ya )?(?:ha sido|esta|fue"
        r"|se ha"
        rf"|quedo|ha quedado)(?: ya)? {part('cubrir cerrar ocupar cancelar finalizar congelar suspender asignar')}"
        r"|hemos"
        rf" (?:cubierto|cerrado|cancelado) (?:el|la|ya)|(?:{we('lamentar sentir')}|lamento"
        r"|siento)(?: mucho)?(?: tener que"
        rf")? (?:comunicar|informar|decir|no|que no|notificar|anunciar){ONE}|(?:guardar|conservar|mantendremos"
        r"|guardaremos"
        r"|tendremos|conservaremos|mantener|incluir|archivar)(?:emos)? (?:tu|su) (?:cv|curriculum|perfil|candidatura"
        r"|informacion|datos)|(?:suerte|exito|exitos)(?: \S+){0,5} (?:busqueda|futuro|carrera|proyectos|profesional"
        r"|proximos|proyecto)|hemos decidido no|no (?:encaja|se ajusta|cumple|se adecua|coincide|encajas|te ajustas)"
        r"|en esta (?:ocasion|oportunidad) no|desestim\w+ (?:tu|su)|por (?:el )?(?:momento|ahora) no (?:\S+ )?(?:avanz"
        r"|segui"
        r"|continu|es posible|podemos)\w*|no (?:podemos |vamos a |podremos )?(?:contamos|contar|contaremos|seguimos"
        r"|quedamos"
        r"|seguiremos|continuamos) (?:contigo|con (?:usted|vos|tu|su))|(?:te|le) (?:hemos|han) descartado",
        despite=(*SPITE, Doubt.NOT),
    ),
    *says(
        Saying.CALLED_OFF,
        rf"(?:{we('cancelar anular suspender')}|nos vemos (?:en la obligacion|obligados) (?:de "
        rf"|a )?{to('cancelar anular')}"
        rf"|debo cancelar)|{MEET}(?: \S+){{0,6}}? (?:ha sido|queda|fue|se ha|esta|se|quedo|ha quedado)"
        rf" (?:{part('cancelar anular suspender')}|cancela|anula|suspende)|se (?:cancela|suspende|anula) (?:la|tu|su"
        rf"|nuestra) (?:\S+ ){{0,2}}?{MEET}|cancelar (?:nuestra|tu|su|la) (?:\S+ ){{0,2}}?"
        rf"{MEET}|no (?:podremos|vamos a poder|podemos|voy a poder|podre) (?:realizar|hacer|atender\w*|mantener"
        r"|recibir\w*"
        r"|celebrar|tener) (?:\S+ )?(?:la|tu|su|entrevista)"
        rf"|{MEET}(?: \S+){{0,4}}? no (?:te |le )?(?:la |lo )?(?:podemos|podremos|vamos a poder|puedo|voy a poder"
        r"|podre|sera"
        r" posible) (?:realizar|hacer|atender\w*|mantener|celebrar|tener|dar)(?:la|lo)?(?! (?:el|hoy|manana) #)",
        despite=SPITE,
    ),
    *says(
        Saying.MOVED,
        rf"(?:{we('reprogramar reagendar posponer aplazar mover cambiar adelantar retrasar pasar postergar')}"
        r"|(?:la|lo) (?:tenemos que|tengo que|vamos a|debemos|tendriamos que|habria que|queremos) (?:dejar|poner"
        r"|pasar|mover|hacer)"
        r"(?= (?:para|al|el|a)(?!\S))|(?:entrevista|cita|reunion)(?: \S+){0,3}? (?:la|lo) (?:dejamos|pasamos|ponemos"
        r"|movemos)"
        r"(?= (?:para|al|el|a)(?!\S))|(?:tenemos|debemos|necesitamos|nos gustaria|quisieramos|es necesario|seria"
        r" posible|podriamos|necesito|tengo"
        r"|podemos|queremos|hemos tenido|vamos|te parece si|podrias|puedes) (?:que |a |la |lo )?(?:reprogramar"
        r"|reagendar"
        r"|posponer|aplazar|mover|cambiar|adelantar|retrasar|pasar)(?:la|lo)?)|(?:te parece|le parece|te viene bien|os"
        r" parece) (?:bien )?si (?:la|lo) (?:pasamos|movemos|cambiamos|dejamos|hacemos)|(?:se ha|ha sido|queda|fue"
        r"|ha quedado"
        rf"|quedo) {part('reprogramar reagendar posponer aplazar mover cambiar adelantar postergar trasladar')}|(?:te"
        r"|le|os) (?:paso|muevo|cambio|pasamos|movemos|cambiamos|aplazo|aplazamos|adelanto|reagendo"
        rf"|reagendamos|reprogramo) (?:la|tu|su) (?:\S+ ){{0,2}}?{MEET}|nueva"
        r" (?:fecha|hora)|otr[oa] (?:fecha|hora|horario|dia|hueco|momento|rato)|cambio de (?:hora|fecha|horario)"
        r"|(?:al final"
        r"|finalmente) no"
        r" (?:vamos a poder|podremos|podemos|voy a poder|puedo)(?: \S+){0,2}",
        despite=(*SPITE, Doubt.NOT),
    ),
    *says(
        Saying.ROUND,
        rf"(?!nos (?:gusto|encanto|alegro) ){GLAD} (?:poder |mucho |que |a )*(?:{SEE})(?: (?:contigo|con usted|una?"
        rf"|la|a|en|nuestra|personalmente|mejor"
        rf"|conocerte|al equipo))*(?: {MEET})?",
        rf"(?:{we('invitar convocar citar esperar proponer')}|invito|convoco|cito|espero"
        rf"|{part('convocar invitar citar')})"
        rf"(?: \S+){{0,4}}? {MEET}|(?:te|le|lo|la|los|las|os) (?:esperamos|espero|citamos|recibiremos|atendera"
        rf"|esperaremos"
        rf"|entrevistara|recibira)(?= |$)(?!(?: \S+){{0,6}} (?:para|a) (?:la )?(?:firm|incorpor|empez|comenz))"
        rf"|(?:tu|su|la|nuestra|una) (?:\S+ ){{0,2}}?{MEET} (?:es|sera|esta|queda"
        r"|tendra lugar"
        r"|se realizara|ha quedado|fue|se llevara a cabo|quedo)(?: \S+){0,3}?(?: (?:programada|confirmada|agendada|el"
        r"|para"
        r"|prevista|#))?|(?:has|ha) (?:pasado|avanzado) (?:a|de)|(?:has|ha) superado|(?:superaste|supero|pasaste|paso"
        r"|avanzaste|avanzo|superas|supera) (?:con exito )?(?:a |de )?(?:la|el) (?:primera|primer|siguiente|segunda"
        r"|prueba|filtro|fase|etapa)|pasas a la|pasa (?:usted )?a la|pasas de|(?:te|le|os) (?:recordamos"
        rf"|recuerdo) (?:que )?(?:tu|su|la|tienes|tiene) (?:\S+ ){{0,2}}?{MEET}|avanzar(?:as)? a la"
        rf"|(?:has|ha) sido (?:seleccionad|elegid|preseleccionad)[oa] (?:para|a) (?:la |una |el )?{MEET}",
        rf"(?:confirm\w+|agend\w+|program\w+|disponibilidad para|disponible para|coordin\w+)(?: \S+){{0,4}}? {MEET}"
        r"|(?:siguiente|segunda|proxima|ultima) (?:ronda|fase|etapa|entrevista)|(?:tienes|tiene|tendrias|tendria"
        r"|tendras|tendra|tenes"
        r"|cual es tu|cual es su|indicanos tu|indiquenos su|cuentanos tu|dinos tu|que) (?:\S+ )?disponib\w+|(?:te|le"
        r"|os)"
        r" (?:viene|vendria|iria|va|queda|quedaria|encaja|sirve|parece) (?:bien )?(?:\S+ ){0,6}?(?:hablar|entrevista"
        rf"|reunirnos|llamada|conocernos|conversar|vernos|{MEET}|(?=#)|(?=el #))|(?:podrias|podria|puedes|puede|podes"
        r"|podeis)"
        r" (?:el|venir|acercar(?:te|se)|conectar(?:te|se)|reunir(?:te|se)|atender(?:nos|me)|hacer (?:una|la)"
        r"|pasar(?:te)? por"
        rf"|tener una|hablar|asistir|atender)(?: {MEET})?|preseleccionad[oa]|para (?:conocernos|conocerte"
        r"|entrevistarte)",
        ahead=Saying.PLANNED, despite=SPITE,
    ),
    *says(
        Saying.DECIDES_BY,
        r"(?:(?:te|le|os|les) (?:diremos|informaremos|contactaremos|avisaremos|responderemos|daremos|comunicaremos"
        r"|confirmaremos|haremos saber|escribiremos|llamaremos|contestaremos|contactamos|informamos|avisamos|decimos"
        r"|damos"
        r"|escribimos|responderemos|confirmamos|llamamos|contestamos|comunicamos|avisare|dire|llamare"
        r"|escribire|(?:aviso|digo|confirmo)(?= (?!,)[^,]*#)"
        r"|coordinamos|mantendremos)(?! (?:de |la |una )*(?:nueva|fecha|otra))(?: (?:una|la|algo|respuesta"
        r"|nuestra|decision|si o no|novedades))*|nos (?:pondremos|pondriamos|ponemos"
        r"|comunicaremos|comunicamos|estaremos comunicando) (?:de nuevo )?(?:en contacto|contigo|con usted|con vos)"
        r"|(?:tomaremos"
        r"|tomamos) (?:una|la|nuestra) decision|decidiremos|decidimos|(?:tendras|recibiras|tendra"
        r"|recibira) (?:\S+ )?(?:noticias"
        r"|respuesta|novedades)|(?:decision|respuesta|resolucion|resultado|resultados) (?:final )?(?:antes|para|en|el"
        r"|la|sera|estara)"
        r"|(?:daremos|tendremos|damos) (?:una )?(?:respuesta|decision|resolucion)|recibir(?:as"
        r"|a) (?:una )?(?:respuesta|noticias)"
        r"|tendr(?:as|a) (?:una )?(?:respuesta|noticias)|resolveremos|el proceso (?:se cerrara|cierra|finaliza"
        r"|termina))",
        needs=(Needs.WHEN,), despite=SPITE,
    ),
    *says(
        Saying.APPLIED,
        r"(?:hemos recibido|recibimos|acusamos recibo de|estamos revisando|revisaremos|recibid[oa]|se ha recibido"
        r"|nos ha"
        r" llegado|hemos registrado|confirmamos la recepcion de) (?:correctamente |con exito )?(?:tu|su"
        r"|la) (?:\S+ ){0,2}?"
        r"(?:candidatura|solicitud|postulacion|cv|curriculum|aplicacion|inscripcion)|gracias por (?:postular(?:te|se)?"
        r"|aplicar|inscribir(?:te|se)|presentar tu|enviar(?:nos)? (?:tu|su))|(?:tu|su) (?:candidatura|solicitud"
        r"|postulacion"
        r"|inscripcion|aplicacion|cv) (?:ha sido|fue|se ha|esta siendo) (?:recibid[oa]|registrad[oa]|enviad[oa]"
        r"|revisad[oa]|inscrit[oa])(?: (?:con exito|correctamente))?|(?:te has|se ha) inscrito|tu candidatura"
        r"|su candidatura"
        r"|tu solicitud|su solicitud|(?:tu|su) (?:postulacion|interes|aplicacion|inscripcion)",
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
