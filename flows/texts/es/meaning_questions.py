"""Owns the Spanish cues for questions."""

from flows.understanding.heard import Saying, Topic
from flows.understanding.meaning_table import ALL_DOUBTS, says

MAY = r"(?:debo|deberia|podria|conviene|seria bueno|es bueno|tendria que|es mejor|convendria)"
CONTACT = (
    r"(?:escribir(?:les|le|los)?|llamar(?:les|le|los|las)?|contactar(?:los|les|la)?|mandar(?:les|le)? (?:un |el "
    r"|otro )?(?:correo|mensaje|seguimiento|recordatorio)|enviar(?:les|le)? (?:un |el |otro )?(?:correo|mensaje"
    r"|seguimiento|recordatorio|agradecimiento)|insistir(?:les)?|preguntar(?:les|le)?|dar(?:les)? seguimiento"
    r"|hacer(?:les)? seguimiento|meter(?:les)? prisa|apretar(?:les)?|dar(?:les)? la lata|presionar(?:los|les)?"
    r"|reclamar(?:les)?|molestar(?:los|les)?|recordar(?:les)?(?:selo)?|volver a (?:escribir|llamar|contactar"
    r"|insistir)(?:les|le|los)?"
    r"|dar(?:les)? las gracias|agradecer(?:les|le)?|contestar(?:les|le)?|responder(?:les|le)?)"
)
I_CONTACT = (
    r"(?:escribo|llamo|contacto|insisto|mando (?:un |el )?(?:correo|mensaje|seguimiento)|pregunto|envio (?:un "
    r"|el )?(?:correo|mensaje|seguimiento)|doy seguimiento|hago seguimiento|meto prisa|apreto|aprieto|doy la lata"
    r"|pongo en contacto|reclamo|mando algo|"
    r"(?:doy|pego) (?:ya |hoy |ahora )?un toque|marco|vuelvo a escribir|recuerdo lo mio)"
)

QUESTIONS = (
    *says(
        Saying.ASKS,
        r"(?:que|como) (?:les |le |lo |se )?(?:digo|respondo|contesto|explico|cuento|pongo"
        r"|(?:debo|deberia|puedo|hay que|tengo que) (?:decir|responder|contestar))(?: \S+){0,3}? (?:si|cuando) "
        r"(?:me |ellos |en la entrevista )*(?:pregunt|dic|digan|sac|pid|salgan|hac|hagan)\w*",
        r"que (?:cosas |preguntas )?(?:les |le )?(?:(?:puedo|podria|deberia|debo|conviene|hay que|se puede)"
        r" preguntar(?:les|le)?"
        r"|pregunto)(?: (?:yo|a ellos|al final|en la entrevista|al entrevistador|al jefe))*$",
        r"(?:de )?por que (?:deje|me fui|me echaron|me despidieron|sali|cambie)(?: \S+)* (?:digo|contesto|respondo"
        r"|cuento)",
        r"como (?:se )?(?:responde|contesta|respondo|contesto|explico|cuento|debo responder|puedo responder|responder"
        r"|contestar)"
        r" (?:a |lo de |eso de |la pregunta |de )*(?:cual(?:es)?|por que|que|donde|hablame|hableme|preguntas)(?: \S+)*",
        topic=Topic.HOW_TO_PREPARE, despite=ALL_DOUBTS, after=True,
    ),
    *says(
        Saying.ASKS,
        rf"(?:cuando|que dia|a que hora|cuanto antes|en que momento) (?:les |le |los |lo |la |me )?(?:(?:{MAY}|puedo"
        rf"|tengo que|hay que|toca|tocaba|era|seria) )?(?:volver a )?{CONTACT}",
        rf"(?:cuando|que dia|a que hora) (?:les |le |los |la |lo )?(?:vuelvo a )?(?:{I_CONTACT}|vuelvo a {CONTACT})",
        r"cuant[oa]s?(?: tiempo| dias| semanas| hay que| tengo que| debo)* (?:espero|esperar|deberia esperar|dejo"
        r" pasar|debo esperar"
        r"|tengo que esperar|hay que esperar|se espera)",
        r"(?:es |sera |seria )?(?:muy |demasiado )?(?:pronto|tarde|temprano|buen momento|hora|momento|pesad[oa]"
        rf"|mala idea|buena idea) (?:para |de |si )?(?:ya )?(?:les |le |los )?(?:{CONTACT}|{I_CONTACT})",
        r"(?:ya )?(?:(?:les |le |los )?(?:puedo|deberia|debo|podria|tengo que|toca"
        rf"|conviene) (?:ya )?{CONTACT})(?: \S+){{0,8}} (?:o|ya)(?: \S+){{0,3}}$"
        rf"|(?:les|le) (?:{I_CONTACT})(?= .*\bo )",
        rf"(?<!\bque )(?<!\bque les )(?<!\bque le )(?:les |le |los )?{MAY} (?:ya |volver a |yo )*{CONTACT}",
        rf"^(?:y |ya |entonces |ok |, )*(?:les|le|los|lo|la) (?:vuelvo a |ya )?(?:{I_CONTACT}|llamo"
        rf"|vuelvo a {CONTACT})(?: (?:a|al|con) (?:los |la |las |l[oa]s? de |gente de )?\S+(?: \S+){{0,3}}?)?(?:"
        rf" (?:ya|hoy|manana|otra vez|#|o espero|de nuevo))*$",
        topic=Topic.WHEN_TO_WRITE, despite=ALL_DOUBTS, after=True,
    ),
    *says(
        Saying.ASKS,
        rf"(?<!\btengo )(?<!\bhay )(?<!\btenia )que (?:les |le |se les |se le )?(?:(?:{MAY}|puedo|tengo que"
        r"|hay que) )?(?:escribo|digo|pongo|contesto"
        r"|respondo|mando|escribir(?:les|le)?|decir(?:les|le)?|poner(?:les|le)?|contestar(?:les|le)?|responder(?:les"
        r"|le)?)(?! (?:ropa|de ropa|para la entrevista))",
        r"como (?:les |le |lo |se lo |la )?(?:puedo |debo |deberia )?(?:escribo|redacto|contesto|respondo|digo"
        r"|agradezco|pregunto|empiezo el (?:correo|mensaje)|termino el (?:correo|mensaje)|redactar|escribir(?:les|le"
        r"|lo)?|responder(?:les|le)?|contestar(?:les|le)?|dar(?:les)? las gracias|decir(?:les|le)?)",
        r"(?:me ayudas|ayudame|me puedes ayudar|puedes ayudarme|me podrias ayudar|me echas una mano|echame una mano"
        r"|me das una"
        r" mano|dame una mano|me ayudarias) (?:a |con )?(?:\w+ )?(?:armar|escribir"
        r"|redactar|responder|contestar|correo|mensaje|carta)(?:les|le)?(?: (?:el|un|una|este|al|a))?",
        r"(?:puedes|podrias) (?:escribir|redactar|preparar|hacer)(?:me)? (?:el|un|una)(?= )",
        r"(?:me (?:puedes|podrias) (?:preparar|hacer|dar|escribir|redactar)|hazme|escribeme|redactame|dame|necesito"
        r"|quiero|prepara|preparame|haz|escribe|redacta) (?:un |el |una )(?:borrador|texto|correo|mensaje|plantilla"
        r"|carta|nota)",
        topic=Topic.WHAT_TO_WRITE, despite=ALL_DOUBTS, after=True,
    ),
    *says(
        Saying.ASKS,
        r"(?:que|como) (?:me |debo |puedo |deberia |tengo que )*(?:pongo|poner|ponerme|visto|vestir|vestirme"
        r"|llevo puesto|llevar puesto|arreglo)(?! (?:en el|de asunto|en contacto|nervios))|que (?:ropa|outfit|traje"
        r"|look)|codigo de vestimenta|dress code|(?:hace falta|llevo(?! (?:un|una|el|la|mi) )|tengo que llevar|debo"
        r" llevar|es necesari[oa]"
        r"|voy con|me pongo|hay que ir (?:de|con)|voy de|ir con|sirve ir (?:con|en|de)|esta bien (?:ir )?(?:con|en|de)"
        r"|vale ir (?:con|en|de)|llevar|puedo ir (?:en|con|de)|puedo llevar|ir de) (?:\w+ )?(?:corbata|traje"
        r"|tacones|vaqueros|jeans|vestido|saco|mezclilla|polo|sneakers|deportivas|piercing|maquillaje|barba|gorra"
        r"|elegante|formal|informal|chaqueta|zapatillas|tenis|camisa|americana|blazer)|como (?:voy"
        r"|ir) vestid[oa]|que llevo puesto|de traje o|traje o|formal o|elegante o|(?:que|como) (?:me )?(?:pongo|visto"
        r"|arreglo|llevo) (?:para|el|a|#|manana|de)|"
        r"vestimenta|outfit",
        topic=Topic.WHAT_TO_WEAR, despite=ALL_DOUBTS,
    ),
    *says(
        Saying.ASKS,
        r"(?:cuando|a que hora|que dia|donde|para cuando|en que dia|que hora|cuanto falta para) (?:es que )?(?:me "
        r"|te )?(?:es|era|quedo|quedamos|me tocaba|habia|me dijeron|me citaron|estaba|sera|tengo|tenia|empieza|toca"
        r"|me toca|fue"
        r"|hay)(?: (?:la|mi|lo|el|nuestra|una))*(?: (?:proxima|siguiente|segunda))?(?: (?:prueba|test|ronda|entrevista"
        r"|llamada|reunion"
        r"|cita|videollamada|de @|con @|@))?(?: (?:con|de|en) @)?(?! (?:que|mas))",
        r"(?:me recuerdas|recuerdame|dime|sabes) (?:cuando|a que hora|que dia|la hora|la fecha|el dia)(?: \S+)*"
        r"|(?:hay|tengo|tenia) (?:algo|alguna cosa) (?:para |el |la |en )*#$|tengo (?:alguna|algo de) entrevistas?"
        r" (?:#|pendientes?)$|que entrevistas? tengo(?: #)?",
        topic=Topic.WHEN_IS_IT, despite=ALL_DOUBTS,
    ),
    *says(
        Saying.ASKS,
        r"como (?:me |puedo |debo |deberia |te |la )*(?:preparo|preparar|prepararme|practico|practicar|ensayo|estudio"
        r"|prepararla|prepararlo|me la preparo)|(?:ayudame|me ayudas|puedes ayudarme|podemos|quiero|me gustaria"
        r"|vamos) (?:a )?(?:preparar|prepararme|practicar|ensayar|prepararla|entrenar)|(?:practicamos|ensayamos"
        r"|preparamos|repasamos|me entrenas|entrenamos|simulamos|hacemos (?:un simulacro|una prueba"
        r"|una practica|practica)|simulacro|me preparas|preparame)(?: \S+)*$|(?:algun|alguna|unos|dame"
        r"|tienes|hay|que|deme|danos) (?:consejos?|tips?|recomendacion(?:es)?|sugerencias?"
        r"|trucos?)(?: \S+){0,3}?(?: para| de"
        r"| con|$)|que (?:cosas |preguntas )?(?:me |te )?(?:van a|suelen|pueden|podrian|puede que|iran a) (?:preguntar"
        r"|preguntarme)"
        r"|que (?:me )?preguntan|(?<!\bpor )que preguntas(?: \S+)*|(?<!\blo )(?<!candidaturas )(?<!solicitudes"
        r" )(?<!procesos )(?<!entrevistas )(?<!postulaciones )(?<!ofertas )que (?:debo |puedo |deberia |tengo que "
        r"|hay"
        r" que )?(?:estudiar"
        r"|estudio|preparar|preparo|llevar|llevo|preguntar|investigar|repasar|repaso)|consejos para|tips para",
        topic=Topic.HOW_TO_PREPARE, despite=ALL_DOUBTS, after=True,
    ),
    *says(
        Saying.ASKS,
        r"(?:por que|porque) (?:@ |\w+ )?(?:no |nadie |tardan|siguen|tarda|sigue|nunca |ya no |todavia no "
        r"|aun no )(?: ?(?:me |han |ha )*)(?:contestan|responden|contestado|respondido|llaman|llamado|escriben|escrito"
        r"|dicen|dicho|avisan|contesta|responde|llama|tanto|callados|sin (?:contestar|responder|decir))(?: \S+){0,3}"
        r"|(?:que significa|significa algo|es mala senal|es normal|es buena senal)(?: \S+){0,3}? (?:silencio"
        r"|no (?:me )?(?:contesten|respondan|llamen|digan)|que no (?:me )?(?:contesten|respondan|llamen|digan"
        r"|escriban)|que tarden|tarden|tanto tiempo|tardar)|por que (?:me )?(?:ignoran|pasan de mi|hacen ghosting"
        r"|dejan en visto)|(?:cuanto|que tanto) (?:tiempo )?(?:es normal|suelen tardar|tardaran)|"
        r"(?:sera que|crees que|es que) (?:ya )?(?:me (?:descartaron|han descartado|olvidaron)|no (?:me )?(?:quieren"
        r"|van a llamar|les guste))|"
        r"se (?:habran|han) olvidado de mi"
        r"|me estan haciendo ghosting|cuanto (?:tiempo )?(?:se )?(?:suelen? |pueden? |van? a"
        r" )?(?:tardar(?:an?)?|tardan?|demoran?|demorar(?:an?)?)"
        r"(?! (?:en llegar|el (?:viaje|bus|metro|tren))(?!\S))(?: \S+){0,5}"
        r"|por que (?:se )?(?:tardan|demoran|tarda|demora)(?: \S+){0,3}|por que tardan|por que tanto silencio"
        r"|por que (?:nadie|no) me",
        topic=Topic.WHY_NO_WORD, despite=ALL_DOUBTS,
    ),
    *says(
        Saying.ASKS,
        r"(?:que|cuales|cuantas|cuantos|ver|muestrame|ensename|mostrar|a ver|quiero ver|pasame|lista de|listame"
        r"|dame) (?:son )?(?:mis "
        r"|todas mis |las |todas las |de )*(?:candidaturas|procesos|entrevistas|solicitudes|empresas|ofertas"
        r"|postulaciones|vacantes|cvs|puestos"
        r"|aplicaciones)(?: (?:tengo|llevo|hay|abiert[oa]s|pendientes|he (?:mandado|enviado)|activ[oa]s|estan|siguen"
        r"|en marcha|son))*|(?:donde|(?:a|en) (?:que|cuantas|cuales|cuantos) (?:empresas|ofertas|sitios|lugares|lados"
        r"|puestos|vacantes|cuales)|en donde"
        r"|a donde|(?:a|en) (?:cuales|cuantas|cuantos)|donde es que) (?:he aplicado|me he apuntado|me apunte|he echado"
        r"|eche|tire|deje|meti|metido|he metido|llevo|tengo|aplique|he postulado|postule|me he inscrito|he mandado"
        r"|he enviado|estoy|mande"
        r"|me postule)(?: \S+){0,3}|que tengo (?:abierto|pendiente|en marcha|en curso|activo)"
        r"|cuant[oa]s (?:llevo|van|tengo)$|como van mis (?:candidaturas|procesos)|(?:de quien|a quien|que respuestas)"
        r" (?:espero|estoy esperando)"
        r"|resumen de (?:mis|todo)|(?:ensename|muestrame|dime|pasame|mostrame|quiero ver) lo que (?:llevo|tengo|he"
        r" \w+)|dame (?:un |el )resumen|mis candidaturas$|quien(?:es)? me (?:falta|debe"
        r"|tiene)n?(?: \S+){0,3}|que (?:tengo|hay) (?:en el aire|en juego|vivo|en la lista|guardado|apuntado)"
        r"|(?:la |mi )lista$|como (?:esta|va) (?:todo|lo mio)$",
        topic=Topic.WHAT_HAVE_I, despite=ALL_DOUBTS,
    ),
    *says(
        Saying.ASKS,
        r"(?:como|que tal) (?:voy|lo estoy haciendo|lo hago|va mi busqueda|me esta yendo|lo llevo|me va"
        r"|estoy avanzando)|(?:estoy|voy) (?:mejorando|progresando|haciendolo bien)|mis (?:estadisticas|numeros"
        r"|patrones|progresos?|resultados)|que (?:estoy haciendo|hago) mal|en que (?:estoy fallando|fallo"
        r"|puedo mejorar)|por que (?:siempre )?(?:me rechazan|fallo|me va mal)|ves (?:algun )?patron|(?:voy|lo hago"
        r"|estoy yendo|lo estoy haciendo) (?:bien|mal)(?: o (?:no|mal|que))?$|como (?:me )?ves(?: (?:que"
        r"|mi) \S+(?: \S+)?)?$|que tal mi (?:busqueda|racha)"
        r"|cuantas (?:entrevistas|candidaturas|veces) (?:he|llevo|tuve|me han)(?: \S+){0,3}|que me falla$",
        topic=Topic.HOW_AM_I_DOING, despite=ALL_DOUBTS,
    ),
    *says(
        Saying.ASKS,
        r"(?:usted|tu|vos|este bot|esto) (?:que|como|para que) (?:hace|haces|funciona|funcionas|sirve"
        r"|sirves)(?: (?:exactamente|tu|usted))?"
        r"|(?:que|para que) (?:hace|sirve|vale|haces) (?:este bot|esto|el bot|usted|exactamente)|que (?:mas )?(?:puedo"
        r"|se puede) (?:hacer|pedirte|preguntarte)"
        r"(?: (?:aqui|contigo|con esto|con vos))?|como te (?:uso|utilizo|ocupo)|que (?:puedes|sabes|haces"
        r"|puede) (?:hacer|hace)?(?: (?:tu|por mi|este bot|el bot))*|como (?:funciona"
        r"|funcionas|te uso|se usa|va esto)(?: (?:esto|el bot|este bot))?|quien eres|que eres|(?:eres|es usted|es esto"
        r"|hablo con|estoy hablando con) (?:un bot"
        r"|una persona|human[oa]|real|una ia|ia|un robot|chatgpt)|para que (?:sirves|sirve esto|es esto)"
        r"|^(?:la )?ayuda$|^ayudame$|que comandos|en que me (?:puedes ayudar|ayudas)|que es esto$",
        topic=Topic.HOW_IT_WORKS, despite=ALL_DOUBTS,
    ),
    *says(
        Saying.ASKS,
        r"(?:me (?:lo |la )?(?:puedes|podrias|vas a|puede|podes) (?:recordar|avisar)(?:lo|la|melo|mela)?|(?:me"
        r" )?(?:recuerdamel[oa]"
        r"|avisame|recuerdame|acuerdame|acordame|recordamel[oa])|me (?:lo |la )?(?:recuerdas|avisas|acuerdas"
        r"|recordas)|no (?:se te olvide"
        r"|te olvides de|olvides|dejes de) (?:recordar|avisar)(?:me|melo|mela)"
        r"|hazme acordar|haceme acordar)(?: (?:lo|la|de|del|la entrevista|el|un|una|dia|#|antes|manana|que|tengo"
        r"|entrevista"
        r"|por favor|porfa|con|hora|horas|rato|noche|anterior|vispera|tiempo|@|en|a|mi|las?|rato|tambien))*$",
        r"(?:y |ok |entonces |bueno |, )*(?:que (?:(?:sigue|viene)(?= ?$| ,| con| despues| ahora| y | luego| para|"
        r" pues| aqui| entonces)"
        r"|hago|hacemos|toca|debo hacer|tengo que hacer"
        r"|puedo hacer|deberia hacer|paso sigue)(?: (?:ahora|hoy|luego|despues|entonces|ahora mismo|esta semana"
        r"|mientras|con @|con esto|#))*|y ahora(?: que)?|ahora que|y luego(?: que)?$|y despues(?: que)?$"
        r"|y entonces(?: que)?$|(?:y )?como (?:seguimos|sigo|continuamos|seguimos ahora)$|que mas$|que mas (?:hago"
        r"|toca|tengo)|que me recomiendas(?: hacer)?(?: ahora)?$"
        r"|(?:cual es )?(?:el |mi )?(?:siguiente|proximo) paso|(?:siguientes"
        r"|proximos) pasos|que hay (?:pendiente|para #|previsto|#)|que tengo (?:que hacer |para )?(?:hoy|esta semana|#"
        r"|pendiente hoy)|algo pendiente|por donde sigo|que me toca)(?= |$)",
        topic=Topic.NEXT, despite=ALL_DOUBTS,
    ),
    *says(
        Saying.ASKS,
        r"^(?:y |pero |, |oye )*(?:debo|deberia|tengo que|hay que|puedo) (?:pagar|firmar|trabajar|dar|quedarme"
        r"|traducir|pedirles?|responder a|hacer (?:el|la|esa|una|ese))(?: \S+)+$",
        r"(?:debo|deberia|tengo que|hay que|es mejor|puedo) (?:decir|mencionar|contar|ocultar|confesar|avisar)(?:les"
        r"|le)? (?:que|lo|mi|si)(?: \S+)*$",
        r"(?:debo|deberia|podria|conviene|esta bien si|seria mala idea|es mala idea|me conviene"
        r"|vale la pena) (?:\w+ )?(?:aceptar(?:la|lo)?|rechazar(?:la|lo)?|negociar|retirarme|aplicar|postular(?:me)?"
        r"|decir(?:les|le)?|pedir(?:les)?|mencionar|mandar(?:les)?|esperar|renunciar|preguntar por|dejar(?:lo)?|ir"
        r"|decir que (?:si|no)|cancelar|cambiar)(?: \S+)*",
        r"como (?:puedo |debo |deberia |se )?(?:negocio|negociar|rechazo|rechazar|acepto|explico|explicar|me retiro"
        r"|pido|pedir|cancelo|cancelar|manejo|le digo|les digo que)(?: \S+)*|la acepto|lo acepto$|acepto o no"
        r"|^(?:la |lo )?(?:acepto|rechazo|tomo|cojo|agarro|firmo)(?: \S+){0,6} o (?:no|espero|rechazo|sigo|la rechazo"
        r"|me espero)(?: \S+){0,4}$"
        r"|cuanto (?:pido|debo pedir|puedo pedir|deberia pedir|digo|cobro|gano|sueldo|salario)(?: \S+)*|que (?:sueldo"
        r"|salario) (?:pido|digo|pongo)"
        r"(?: \S+)*|(?:que|cual) (?:oferta )?(?:elijo|escojo|es mejor)(?: \S+)*"
        r"|que opinas de",
        r"^(?:y |oye |, |pero |tu |ya |hola |buenas |buenos dias |buenas tardes |coach )*(?:crees que|sabes si|tu"
        r" crees que|piensas que"
        r"|sera que) (?:\S+ ){0,3}?(?:rechazar|contratar|contraten|coger|elegir|llamar|llamen|rechazado|elegido"
        r"|contratado|descartado|cogido|escogido|llamaran|cogeran|contrataran|contesten|contestaran|cojan)(?: \S+)*$",
        r"^(?:y |oye |, |pero |ya |hola |buenas |buenos dias |buenas tardes |coach )*(?:me|nos) habran? (?:descartado"
        r"|rechazado|cogido|elegido|escogido|contratado"
        r"|olvidado"
        r"|seleccionado|eliminado|leido|visto)(?: \S+)*$",
        r"^(?:que )?(?:es|seria) mejor (?:\S+ ){1,8}o(?: \S+)+$",
        r"^(?:y |pero |, |oye |hola |una duda |duda |pregunta )*(?:tengo derecho a|es (?:legal|obligatorio|ilegal)"
        r"|(?:me )?pueden? (?:ellos )?(?:pedir|obligar|exigir|despedir|echar|hacer|pagar|descontar)(?:me|se|nos)?"
        r"|cuanto se (?:suele |puede )?(?:cobra|paga|gana|pide|ganar|cobrar|pagar|pedir))(?: \S+)+$",
        topic=Topic.OTHER, despite=ALL_DOUBTS, after=True, shy=True,
    ),
)  # fmt: skip
