"""The few words with which people answer a question with buttons, in Spanish."""

import re

from flows.understanding.plain import Plain, phrases, small_words

PLAIN = Plain(
    skip=phrases(
        "saltar|salta|sáltalo|sáltala|saltarla|saltarlo|saltar esta|salta esta|saltar pregunta|saltar la pregunta"
        "|saltemos|saltémosla|omitir|omite|omítelo|omítela|siguiente|la siguiente|siguiente pregunta|pasar|paso"
        "|pasa|pasemos|pasa a la siguiente|skip|prefiero no decirlo|prefiero no contestar|prefiero no responder"
        "|no quiero contestar|no quiero responder|esta no|déjala en blanco|dejar en blanco|sin respuesta|pasamos"
        "|ninguno|ninguna|ninguno en concreto|ninguno en particular|aún ninguno|sin puesto|candidatura espontánea"
    ),
    back=phrases(
        "atrás|volver|vuelve|volver atrás|vuelve atrás|para atrás|anterior|la anterior|pregunta anterior"
        "|la de antes|regresar|regresa"
    ),
    stop=phrases(
        "parar|para|paremos|parar aquí|detener|detente|terminar|termina|terminemos|salir|cancelar|cancela|basta|fin"
        "|déjalo|dejarlo|stop|interrumpir|ya basta|dejémoslo|para ya|suficiente"
    ),
    done=phrases(
        "hecho|ya está|ya esta hecho|está hecho|ya está hecho|listo|ya|ya lo hice|lo hice|ya lo he hecho"
        "|lo he hecho|ya la hice|terminado|ya terminé|hecho ya|acabo de hacerlo|recién hecho|ya quedó|quedó hecho"
        "|ya estuvo"
    ),
    sent=phrases(
        "enviado|enviada|ya enviado|ya enviada|ya lo envié|lo envié|ya la envié|la envié|ya lo he enviado"
        "|lo he enviado|ya la he enviado|la he enviado|ya está enviado|está enviado|ya está enviada"
        "|acabo de enviarlo|acabo de enviarla|ya lo mandé|lo mandé|ya lo he mandado|lo he mandado|mandado"
        "|ya mandado|acabo de mandarlo|correo enviado|mensaje enviado|envié el correo|ya envié el correo"
        "|mandé el correo|ya les escribí|les escribí|ya les he escrito|les he escrito|acabo de escribirles|ya salió"
        "|ya se envió|ya se fue|escribí|ya escribí"
    ),
    called=phrases(
        "llamé|ya llamé|he llamado|ya he llamado|los llamé|ya los llamé|les llamé|ya les llamé|los he llamado"
        "|ya los he llamado|les he llamado|ya les he llamado|acabo de llamar|acabo de llamarlos|acabo de llamarles"
        "|ya hablé con ellos|hablé con ellos|hice la llamada|ya hice la llamada|llamada hecha"
    ),
    later=phrases(
        "luego|más tarde|después|lo hago luego|lo hago más tarde|lo hago después|lo haré luego|lo haré más tarde"
        "|lo haré después|ahora no|todavía no|aún no|ahorita no|hoy no|en otro momento|otro momento|otro día"
        "|otro rato|recuérdamelo luego|recuérdamelo más tarde|recuérdamelo después|más tarde por favor"
        "|luego por favor|no tengo tiempo|ahora no puedo|todavía no lo hice|aún no lo he hecho"
        "|todavía no lo he hecho"
    ),
    will=phrases(
        "lo haré|ok lo haré|vale lo haré|lo hago|ok lo hago|vale lo hago|sí lo hago|sí lo haré|voy a hacerlo"
        "|lo voy a hacer|lo envío|lo enviaré|lo mando|lo mandaré|voy a enviarlo|voy a mandarlo|llamaré|voy a llamar"
        "|los llamo|les llamo|les escribo|les escribiré|en eso estoy|estoy en ello|pronto|enseguida|ahora mismo"
        "|ya voy|ahora lo hago|ahorita lo hago"
    ),
    undo=phrases(
        "deshacer|deshaz|deshazlo|deshaz eso|deshacerlo|deshacer eso|quiero deshacerlo|anular|anúlalo|anula eso"
        "|revertir|retractar|undo|me retracto|bórralo|borra eso|olvídalo|olvida eso|eso está mal|está mal"
        "|eso estaba mal|me equivoqué|me he equivocado|fue un error|era un error|por error|no es cierto"
        "|eso no es cierto|eso no es así"
    ),
    change=phrases(
        "cambiar|cámbialo|cámbiala|cambiarlo|cambiarla|cambia|cambia eso|cambiar eso|cambiar algo"
        "|quiero cambiarlo|quiero cambiar algo|quiero cambiar eso|quiero corregir algo|puedo cambiarlo"
        "|puedo cambiar algo|corregir|corrígelo|corregirlo|corrige eso|editar|modificar|modifícalo"
        "|cambiar la respuesta|cambia la respuesta"
    ),
    shorter=phrases(
        "más corto|más corta|hazlo más corto|hazla más corta|más breve|hazlo más breve|más corto por favor"
        "|demasiado largo|muy largo|es muy largo|es demasiado largo|está muy largo|acórtalo|resúmelo"
        "|puedes acortarlo|lo puedes acortar|versión corta|la versión corta|que sea más corto"
    ),
    warmer=phrases(
        "más cálido|más cálida|más cercano|más cercana|hazlo más cercano|más amable|hazlo más amable|más amigable"
        "|más personal|muy frío|demasiado frío|suena frío|muy formal|es muy formal|demasiado formal|menos formal"
        "|más humano"
    ),
    plainer=phrases(
        "más neutro|más sobrio|más formal|hazlo más formal|más sencillo|más simple|hazlo más simple"
        "|demasiado amable|muy cercano|la versión normal|más profesional"
    ),
    meant=(
        "quise decir",
        "queria decir",
        "quiero decir",
        "me referia a",
        "me refiero a",
        "debe ser",
        "es decir",
        "seria",
        "en realidad es",
        "se llama",
    ),
    fillers=small_words(
        "hm hmm mm eh em este ay oh ah ok okay vale pues bueno sinceramente honestamente perdona perdón jaja porfa"
    ),
    small=small_words(
        "por en con vía yo estuve estaba fui era fue es soy iba llegué llegue un una uno poco muy bastante algo más"
        " bien tan solo sólo la verdad perdón perdon lo siento sorry creo que diría me sentí sentía pues bueno eh"
        " mmm poquito demasiado también ya otra vez siempre a de el los las y ahí entonces desgracia sinceramente"
        " realmente"
    ),
    around=small_words(
        "no nop nope noo espera perdón perdon sorry ay oh ah eh uy pues en realidad verdad mal error corrección corrijo"
        " me equivoqué yo quise quería decir digo es era será fue son sería a las la el los lo le les de del al para"
        " por mi tu su entrevista cita llamada fecha día hora nueva nuevo otra otro ok vale sí si claro haré hago"
        " hare voy hacer enviar envío envio mando llamo escribo enviaré llamaré escribiré entonces ahora ya cambió"
        " cambiaron movieron cambia cambio favor sino mejor un momento y con que ese esa eso este esta esto"
        " cambiado movido se ha han"
    ),
    beside=small_words(
        "teams zoom"
        " cosa asunto tema reunión videollamada ronda primera segunda empieza comienza tiene lugar tuvo programada"
        " programado prevista previsto agendada agendado citado citada confirmada confirmado creo pienso supongo"
        " diría seguro segura si recuerdo correctamente bien allí ahí aquí nos han hemos tengo tenemos tenía quedó"
        " quedamos quedado próximo próxima bueno ah sí"
    ),
    applied=small_words(
        "apliqué postulé envié mandé presenté eché solicitud candidatura currículum cv he enviado mandado"
        " presentado inscribí inscrito apunté solicité postulado aplicado"
    ),
    chatter=small_words(
        "bien genial súper super guay guau wow jaja jajaja lol hm hmm oh ah hola buenas buenos días tardes noches"
        " gracias prueba adiós chao perfecto increíble igual mierda joder uf ay nada algo ayuda menú inicio atrás"
        " más coach bot gente dios lástima suerte trabajo casa entrevista candidatura candidaturas currículum"
        " oferta rechazo empresa nombre fecha hora favor felicidades sí no quizás nunca siempre vacaciones hambre"
        " cansado cansada venga vamos vale ostras tal vez"
    ),
    not_=small_words("no"),
    no=frozenset(),
    unsure=phrases(
        "no sé|no lo sé|ni idea|no tengo idea|no estoy seguro|no estoy segura|no me acuerdo|no recuerdo"
        "|no lo recuerdo|difícil de decir|difícil decir|no sabría decir|quién sabe|quizás|quizá|tal vez|a lo mejor"
        "|no sabría|no tengo ni idea|ni puta idea|ni la menor idea|no sé muy bien"
        "|no estoy muy seguro|no estoy muy segura"
        "|aún no lo sé|todavía no lo sé|no lo sé todavía|no lo sé aún|todavía no sé|aún no sé"
        "|por confirmar|está por confirmar"
    ),
    why=phrases(
        "por qué preguntas|por qué me preguntas|por qué pregunta|por qué lo preguntas|por qué quieres saber"
        "|por qué quieres|por qué necesitas|por qué es importante|por qué importa|por qué esta pregunta"
        "|por qué estas preguntas|por qué esa pregunta|para qué preguntas|para qué es|para qué sirve"
        "|para qué quieres|para qué necesitas|para qué lo necesitas|a qué viene|qué importa|es importante"
        "|eso importa|importa eso|tengo que responder|tengo que contestar|es obligatorio|es necesario|para qué"
        "|por qué|pero por qué"
    ),
    long=phrases(
        "cuánto dura|cuánto tarda|cuánto tiempo|cuánto se tarda|cuánto falta|cuánto queda|cuántas preguntas"
        "|cuántas faltan|cuántas quedan|cuántas son|cuántas más|falta mucho|queda mucho|faltan muchas|quedan muchas"
        "|son muchas preguntas|es muy largo|va para largo|ya casi terminamos|ya terminamos|cuándo terminamos"
        "|cuándo acaba|cuánto va a durar|cuánto más"
    ),
    huh=phrases(
        "qué|eh|cómo|cómo dices|qué dices|cómo que|perdona|perdón qué|qué cosa|mande|no entiendo|no lo entiendo"
        "|no entiendo la pregunta|no te entiendo|no entendí|no he entendido|no comprendo|no entiendo nada"
        "|qué quieres decir|a qué te refieres|qué significa|qué significa eso|qué es eso|qué es esto"
        "|qué quiere decir eso|no me queda claro|no está claro|qué pongo|qué escribo|qué respondo"
        "|qué tengo que poner|qué tengo que escribir|no sé qué poner|no sé qué escribir|cómo así|otra vez"
        "|no sé a qué te refieres"
    ),
    theirs=small_words(
        "empresa empresas reclutador reclutadores rrhh jefe normalmente suelen suele generalmente respuesta"
        " responder responden contestar contestan esperar esperan deciden decidir entrevista entrevistas ellos"
    ),
    other=phrases(
        "el otro|la otra|el otro puesto|la otra candidatura|otro puesto|el segundo|la segunda|es el otro|es la otra"
        "|es el otro puesto|me refería al otro|me refería a la otra|quise decir el otro|quise decir la otra"
        "|no el otro|no la otra|ese no|esa no|puesto equivocado|el otro trabajo"
    ),
    time=phrases(
        "cambiar la hora|cambia la hora|cambiar el día|cambia el día|cambiar la fecha|cambia la fecha|hora|la hora"
        "|el día|día|fecha|la fecha|cuándo|hora equivocada|día equivocado|fecha equivocada|la hora está mal"
        "|el día está mal|la fecha está mal|está mal la hora|está mal el día|está mal la fecha|otra hora|otro día"
        "|otra fecha|es otro día|es otra hora|día y hora|la hora no es|el día no es"
    ),
    which=phrases(
        "cambiar la empresa|cambia la empresa|cambiar el nombre|cambia el nombre|empresa|la empresa|el nombre"
        "|nombre|candidatura|la candidatura|empresa equivocada|nombre equivocado|la empresa está mal"
        "|el nombre está mal|está mal la empresa|está mal el nombre|otra empresa|es otra empresa"
        "|una empresa distinta|está mal escrito|mal escrito"
    ),
    absent=re.compile(
        r"\b(?:no (?:me )?(?:llamo|llamaron|vino|vinieron|aparecio|aparecieron|se presento|se presentaron|se conecto"
        r"|se conectaron|habia|contesto|contestaron|ha llamado|han llamado|ha venido|han venido|ha aparecido"
        r"|han aparecido"
        r"|se ha presentado|se han presentado|se ha conectado|se han conectado|estaba|llego)(?: a la entrevista"
        r"| a la llamada)?"
        r" (?:nadie|ninguno)|nadie (?:me |se )?(?:llamo|vino|aparecio|presento|conecto|contesto|llego|ha llamado"
        r"|ha venido"
        r"|ha aparecido|estaba|atendio|unio)|(?:nunca|jamas|no) (?:me )?(?:llamaron|vinieron|aparecieron"
        r"|se presentaron"
        r"|se conectaron|llegaron a conectarse|han llamado|han aparecido)(?! para)|me dejaron (?:plantad[oa]"
        r"|esperando|tirad[oa])"
        r"|plantad[oa]|no hubo (?:llamada|entrevista)|la entrevista no (?:se hizo|tuvo lugar|se dio|ocurrio)"
        r"|la llamada nunca llego|nunca me llamaron|no show)\b"
    ),
    waited=re.compile(
        r"(?:(?:yo|solo|pues|estuve|he estado|me quede|ahi|alli|en la (?:sala|llamada|reunion)) )*"
        r"(?:espere|esperando|he esperado|esperaba)\b.*"
    ),
    after_all=small_words("pero luego después finalmente al final por fin entonces bien genial igual"),
    detail=re.compile(
        r"(?:y |ah |por cierto )*(?:es|sera|(?:la |mi )?entrevista es|me (?:entrevista|atiende|recibe|vera)|con)\b"
    ),
    address=re.compile(
        r"(?:.*\b(?:direcci[oó]n|ubicaci[oó]n)(?: es)?:? |(?:es |queda )?(?:en )?(?:la |el )?"
        r"(?=(?:calle|c/|avenida|av\.?|avda\.?|plaza|paseo|carrera|cra\.?|ronda|camino|calzada|bulevar) .*\d))"
        r"(?P<place>.*\w.*)",
        re.I,
    ),
    no_email=re.compile(
        r"[,;.(\s-]+(?:pero |y |aunque )*(?:no (?:tengo|sé|se|me dieron|me dio|hay)|sin|no)(?: (?:su|el|un|ningún"
        r"|la))* "
        r"(?:e-?mail|mail|correo|dirección|direccion|teléfono|telefono|número|numero)(?: (?:electrónico|aún"
        r"|todavía))*[.)\s]*$",
        re.I,
    ),
    early=small_words("antes temprano adelantado adelantada pronto antelación"),
    on_the_dot=small_words("puntual punto exacta tiempo hora"),
    late=small_words("tarde retraso después"),
    minutes=small_words(
        "min mins minuto minutos horas media cuarto de un una unos unas par dos tres cinco diez quince"
        " veinte treinta casi unos llegué llegado allí con sí a la en como"
    ),
    hello=phrases(
        "hola|buenas|buenos días|buenas tardes|buenas noches|buen día|hola buenas|hola buenos días"
        "|hola buenas tardes|qué tal|hola qué tal"
    ),
    thanks=phrases("gracias|muchas gracias|mil gracias|gracias a ti|muchísimas gracias"),
    bye=phrases(
        "adiós|chao|chau|hasta luego|hasta mañana|hasta pronto|nos vemos|hablamos|que descanses|cuídate"
        "|me voy a dormir|hasta otra"
    ),
    interview="mañana a las 10 tengo una entrevista en Acme",
)
