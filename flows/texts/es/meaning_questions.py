"""Owns the Spanish cues for questions."""

from flows.understanding.heard import Saying, Topic
from flows.understanding.meaning_table import ALL_DOUBTS, says

MAY = r"(?:debo|deberia|puedo|podria|tengo que|hay que|conviene|toca|me toca|seria bueno|es bueno|tendria que|es mejor|convendria)"
CONTACT = (
    r"(?:escribir(?:les|le|los)?|llamar(?:les|le|los|las)?|contactar(?:los|les|la)?|mandar(?:les|le)? (?:un |el |otro )?(?:correo|mensaje|seguimiento|recordatorio)"
    r"|enviar(?:les|le)? (?:un |el |otro )?(?:correo|mensaje|seguimiento|recordatorio|agradecimiento)|insistir(?:les)?|preguntar(?:les|le)?|dar(?:les)? seguimiento"
    r"|hacer(?:les)? seguimiento|volver a (?:escribir|llamar|contactar|insistir)(?:les|le|los)?|dar(?:les)? las gracias|agradecer(?:les|le)?|contestar(?:les|le)?|responder(?:les|le)?)"
)
I_CONTACT = r"(?:escribo|llamo|contacto|insisto|mando (?:un |el )?(?:correo|mensaje|seguimiento)|pregunto|envio (?:un |el )?(?:correo|mensaje|seguimiento)|doy seguimiento|hago seguimiento)"

QUESTIONS = (
    *says(
        Saying.ASKS,
        rf"(?:cuando|que dia|a que hora|cuanto antes|en que momento) (?:les |le |los |lo |la )?(?:{MAY} )?(?:volver a )?{CONTACT}",
        rf"(?:cuando|que dia|a que hora) (?:les |le |los |la |lo )?(?:vuelvo a )?(?:{I_CONTACT}|vuelvo a {CONTACT})",
        rf"cuanto(?: tiempo| dias| hay que| tengo que| debo)* (?:espero|esperar|deberia esperar|dejo pasar|debo esperar|tengo que esperar|hay que esperar|se espera)",
        rf"(?:es |sera |seria )?(?:muy |demasiado )?(?:pronto|tarde|temprano|buen momento|hora|momento|pesad[oa]|mala idea|buena idea) (?:para |de |si )?(?:ya )?(?:les |le |los )?(?:{CONTACT}|{I_CONTACT})",
        rf"(?:les |le |los )?{MAY} (?:ya |volver a |yo )*{CONTACT}",
        rf"^(?:y |ya |entonces |ok |, )*(?:les|le|los|lo|la) (?:vuelvo a |ya )?(?:{I_CONTACT}|llamo|vuelvo a {CONTACT})(?: (?:ya|hoy|manana|otra vez|#|o espero|de nuevo))*$",
        topic=Topic.WHEN_TO_WRITE, despite=ALL_DOUBTS, after=True,
    ),
    *says(
        Saying.ASKS,
        rf"que (?:les |le |se les |se le )?(?:{MAY} )?(?:escribo|digo|pongo|contesto|respondo|mando|escribir(?:les|le)?|decir(?:les|le)?|poner(?:les|le)?|contestar(?:les|le)?|responder(?:les|le)?)(?! (?:ropa|de ropa|para la entrevista))",
        r"como (?:les |le |lo |se lo |la )?(?:puedo |debo |deberia )?(?:escribo|redacto|contesto|respondo|digo|agradezco|pregunto|empiezo el (?:correo|mensaje)|termino el (?:correo|mensaje)|redactar|escribir(?:les|le|lo)?|responder(?:les|le)?|contestar(?:les|le)?|dar(?:les)? las gracias|decir(?:les|le)?)",
        r"(?:me ayudas|ayudame|me puedes ayudar|puedes ayudarme|puedes|podrias|me) (?:\w+ )?(?:a )?(?:escribir|redactar|redactas|escribes|responder|contestar|preparas un|haces un|hacer un|hazme)(?:me)?(?: (?:el|un|una|este|al|a))?",
        r"(?:hazme|escribeme|redactame|dame|necesito|quiero|prepara|preparame|haz|escribe|redacta) (?:un |el |una )(?:borrador|texto|correo|mensaje|plantilla|carta|nota)",
        topic=Topic.WHAT_TO_WRITE, despite=ALL_DOUBTS, after=True,
    ),
    *says(
        Saying.ASKS,
        r"(?:que|como) (?:me |debo |puedo |deberia |tengo que )*(?:pongo|poner|ponerme|visto|vestir|vestirme|llevo puesto|llevar puesto|arreglo)(?! (?:en el|de asunto|en contacto|nervios))|que (?:ropa|outfit|traje|look)|codigo de vestimenta|dress code"
        r"|(?:hace falta|llevo|tengo que llevar|debo llevar|es necesari[oa]|voy con|me pongo|hay que ir (?:de|con)|puedo ir (?:en|con|de)|puedo llevar|ir de) (?:\w+ )?(?:corbata|traje|tacones|vaqueros|jeans|vestido|saco|chaqueta|zapatillas|tenis|camisa|americana|blazer)|como (?:voy|ir) vestid[oa]|que llevo puesto",
        topic=Topic.WHAT_TO_WEAR, despite=ALL_DOUBTS,
    ),
    *says(
        Saying.ASKS,
        r"(?:cuando|a que hora|que dia|donde|para cuando) (?:es|era|sera|tengo|tenia|empieza|toca|me toca|fue|hay)(?: (?:la|mi|lo|el|nuestra|una))*(?: (?:proxima|siguiente|segunda))?(?: (?:entrevista|llamada|reunion|cita|videollamada|de @|con @|@))?(?: (?:con|de|en) @)?(?! (?:que|mas))",
        r"(?:me recuerdas|recuerdame|dime|sabes) (?:cuando|a que hora|que dia|la hora|la fecha|el dia)(?: \S+)*|tengo (?:alguna|algo|una)? ?entrevistas? (?:hoy|#|esta semana|pendientes?)$|que entrevistas? tengo(?: #)?",
        topic=Topic.WHEN_IS_IT, despite=ALL_DOUBTS,
    ),
    *says(
        Saying.ASKS,
        r"como (?:me |puedo |debo |deberia |te |la )*(?:preparo|preparar|prepararme|practico|practicar|ensayo|estudio|prepararla|prepararlo|me la preparo)|(?:ayudame|me ayudas|puedes ayudarme|podemos|quiero|me gustaria|vamos) (?:a )?(?:preparar|prepararme|practicar|ensayar|prepararla|entrenar)"
        r"|(?:algun|alguna|unos|dame|tienes|hay|que) (?:consejos?|tips?|recomendacion(?:es)?|sugerencias?|trucos?)(?: \S+){0,3}?(?: para| de| con|$)|que (?:me )?(?:van a|suelen|pueden|podrian|puede que) (?:preguntar|preguntarme)|que (?:me )?preguntan|que preguntas(?: \S+)*|que (?:debo |puedo |deberia |tengo que |hay que )?(?:estudiar|estudio|preparar|preparo|llevar|llevo|preguntar|investigar|repasar|repaso)"
        r"|consejos para|tips para",
        topic=Topic.HOW_TO_PREPARE, despite=ALL_DOUBTS, after=True,
    ),
    *says(
        Saying.ASKS,
        r"(?:por que|porque) (?:no |nadie |tardan|siguen|tarda|sigue|nunca |ya no |todavia no |aun no )(?: ?(?:me |han |ha )*)(?:contestan|responden|contestado|respondido|llaman|llamado|escriben|escrito|dicen|dicho|avisan|contesta|responde|llama|tanto|callados|sin (?:contestar|responder|decir))(?: \S+){0,3}"
        r"|(?:que significa|significa algo|es mala senal|es normal|es buena senal)(?: \S+){0,3}? (?:silencio|no (?:me )?(?:contesten|respondan|llamen|digan)|que no (?:me )?(?:contesten|respondan|llamen|digan|escriban)|que tarden|tarden|tanto tiempo|tardar)|se (?:habran|han) olvidado de mi|me estan haciendo ghosting|por que tardan|por que tanto silencio|por que (?:nadie|no) me",
        topic=Topic.WHY_NO_WORD, despite=ALL_DOUBTS,
    ),
    *says(
        Saying.ASKS,
        r"(?:que|cuales|cuantas|cuantos|ver|muestrame|ensename|mostrar|lista de|listame|dame) (?:son )?(?:mis |todas mis |las |todas las |de )*(?:candidaturas|procesos|entrevistas|solicitudes|empresas|aplicaciones)(?: (?:tengo|llevo|hay|abiert[oa]s|pendientes|he (?:mandado|enviado)|activ[oa]s|estan|siguen|en marcha|son))*"
        r"|(?:donde|a que empresas|en que empresas|en donde|a cuantas empresas|a donde) (?:he aplicado|aplique|he postulado|postule|me he inscrito|he mandado|he enviado|estoy|mande|me postule)(?: \S+){0,3}|que tengo (?:abierto|pendiente|en marcha|en curso|activo)|como van mis (?:candidaturas|procesos)|(?:de quien|a quien|que respuestas) (?:espero|estoy esperando)|resumen de (?:mis|todo)|dame (?:un |el )resumen|mis candidaturas$|quien me (?:falta|debe)",
        topic=Topic.WHAT_HAVE_I, despite=ALL_DOUBTS,
    ),
    *says(
        Saying.ASKS,
        r"(?:como|que tal) (?:voy|lo estoy haciendo|lo hago|va mi busqueda|me esta yendo|lo llevo|me va|estoy avanzando)|(?:estoy|voy) (?:mejorando|progresando|haciendolo bien)|mis (?:estadisticas|numeros|patrones|progresos?|resultados)|que (?:estoy haciendo|hago) mal|en que (?:estoy fallando|fallo|puedo mejorar)|por que (?:siempre )?(?:me rechazan|fallo|me va mal)|ves (?:algun )?patron",
        topic=Topic.HOW_AM_I_DOING, despite=ALL_DOUBTS,
    ),
    *says(
        Saying.ASKS,
        r"que (?:puedes|sabes|haces|puede) (?:hacer|hace)?(?: (?:tu|por mi|este bot|el bot))*|como (?:funciona|funcionas|te uso|se usa|va esto)(?: (?:esto|el bot|este bot))?|quien eres|que eres|eres (?:un bot|una persona|human[oa]|real|una ia|ia|un robot|chatgpt)|para que (?:sirves|sirve esto|es esto)|^(?:la )?ayuda$|^ayudame$|que comandos|en que me (?:puedes ayudar|ayudas)|que es esto$",
        topic=Topic.HOW_IT_WORKS, despite=ALL_DOUBTS,
    ),
    *says(
        Saying.ASKS,
        r"(?:y |ok |entonces |bueno |, )*(?:que (?:sigue|viene|hago|hacemos|toca|debo hacer|tengo que hacer|puedo hacer|deberia hacer|paso sigue)(?: (?:ahora|hoy|luego|despues|entonces|ahora mismo|esta semana|mientras|con @|con esto|#))*|y ahora(?: que)?|ahora que|cual es el (?:siguiente|proximo) paso|(?:siguientes|proximos) pasos|que hay (?:pendiente|para hoy|previsto|hoy)|que tengo (?:que hacer |para )?(?:hoy|esta semana|#|pendiente hoy)|algo pendiente|por donde sigo|que me toca)(?= |$)",
        topic=Topic.NEXT, despite=ALL_DOUBTS,
    ),
    *says(
        Saying.ASKS,
        r"(?:debo|deberia|puedo|podria|tengo que|hay que|conviene|esta bien si|seria mala idea|es mala idea|me conviene|vale la pena) (?:\w+ )?(?:aceptar(?:la|lo)?|rechazar(?:la|lo)?|negociar|retirarme|aplicar|postular(?:me)?|decir(?:les|le)?|pedir(?:les)?|mencionar|mandar(?:les)?|esperar|renunciar|preguntar por|dejar(?:lo)?|ir|decir que (?:si|no)|cancelar|cambiar)(?: \S+)*",
        r"como (?:puedo |debo |deberia |se )?(?:negocio|negociar|rechazo|rechazar|acepto|explico|explicar|me retiro|pido|pedir|cancelo|cancelar|manejo|le digo|les digo que)(?: \S+)*|la acepto|lo acepto$|acepto o no|que opinas de",
        r"^(?:y |oye |, |pero |tu |crees que |sabes si |ya )*(?:me (?:van a|habran|han|ha|iran a) (?:rechazar|contratar|coger|elegir|llamar|rechazado|elegido|contratado|descartado|llamado|contestado|cogido|escogido)|@ (?:ya )?me (?:ha |han )?(?:rechazo|rechazado|contesto|contestado|llamo|llamado)|me rechazaron|me llamaran|me cogeran|me contrataran)(?: \S+)*$",
        topic=Topic.OTHER, despite=ALL_DOUBTS, after=True, shy=True,
    ),
)  # fmt: skip
