"""Owns the Spanish cues for talk: thanks, greetings, wishes to pause or stop, contacts, places."""

from flows.understanding.heard import Saying
from flows.understanding.meaning_table import ALL_DOUBTS, Doubt, Needs, says

THANK = (
    r"(?:muchas gracias|mil gracias|muchisimas gracias|mchas gracias|gracias|un millon de gracias|infinitas gracias"
    r"|mil graci\w+|te lo agradezco|dios (?:le|te|se lo|la|lo) (?:pague|bendiga)|se agradece|agradecid[oa])"
)
SMALL_TALK = (
    *says(
        Saying.THANKS,
        r"^(?:(?:ok|vale|genial|perfecto|super|bueno|ah|oh|si|no|listo|dale|buenisimo|estupendo|jaja|jajaja|claro"
        r"|bien|excelente|muy bien|hola|,|de verdad|pues|entendido|anotado|hecho|wow|ay|que bien|okey|okay"
        rf"|uf) )*{THANK}(?: (?!por su|a ellos|les)\S+){{0,8}}$",
        rf"{THANK}$|eres (?:un sol|lo maximo|el mejor|la mejor|genial|un crack|una crack|un capo|una capa|un amor"
        r"|un grande|un angel|la ostia|la hostia|la leche|lo mas|increible|(?:un|una) (?:genio|genia|maquina|idolo"
        r"|idola|fenomeno|rey|reina|tesoro|divina|divino)"
        r"|de gran ayuda)|me (?:ayuda|ayudas|has ayudado|ayudo|sirve|sirvio|ha servido|ha ayudado) (?:mucho|un monton"
        r"|bastante|muchisimo)|que (?:buena ayuda|util)",
        shy=True, despite=(Doubt.NOT, Doubt.LATER, Doubt.MAYBE, Doubt.ASKED),
    ),
    *says(
        Saying.GREETS,
        r"^(?:hola|holaa+|hey|ey|buenas|buenos dias|buenas tardes|buenas noches|buen dia|que tal|saludos|que onda"
        r"|que hubo|quiubo|alo|aloha|buenass|epa|wenas|muy buenas|muy buenos dias|que pasa|que hay|como estas"
        r"|como andas|como va"
        r"|buen dia|hola hola|hello|hi|oye$|oye coach$|que mas|que mas pues|que tal todo|feliz (?:lunes|ano|dia"
        r"|navidad))(?: (?:hola|buenas|coach|bot|de nuevo|otra vez|a todos"
        r"|buenos dias|buenas tardes|buenas noches|tardes|dias|amig[oa]|que tal|como estas|como andas|como va|como vas"
        r"|todo bien|que onda|,))*(?= ,|$)",
        r"^#$",
        shy=True, despite=ALL_DOUBTS,
    )[:1],
)  # fmt: skip

PAUSES = (
    *says(
        Saying.PAUSE,
        r"^(?:por favor |oye |puedes |podrias |ok |, |quiero |me gustaria |quisiera |podemos |vamos a "
        r"|necesito )*(?:pausar?|pausalo|pausa|pon en pausa|ponlo en pausa|poner en pausa|silencia|silenciar"
        r"|haz una pausa|paremos|pausemos)(?: \S+){0,6}$|^(?:frena|frenemos|para|corta|detente)(?: (?:todo|con esto"
        r"|los avisos))? (?:hasta|durante|por unos|unos|esta semana|una semana)(?: \S+){0,4}$|(?:pausa|pausar|silencia"
        r"|silenciar|detener|detenga|suspenda|suspende|suspender|interrumpa|pare|deten"
        r"|parar?) (?:todo|los (?:avisos|recordatorios|mensajes)|las notificaciones|el bot)",
        r"(?:necesito|quiero|me apetece|quisiera|me gustaria|dame (?:un |una )?(?:oportunidad|ratito|rato|tiempo"
        r"|chance) (?:de|para)) (?:parar|desconectar|descansar|frenar|un paron)(?: (?!de (?:preguntar"
        r"|escribir))\S+){0,5}$"
        r"|(?:necesito|quiero|me tomo|me voy a tomar|voy a tomarme|tomarme|me vendria bien|me apetece|me tomare|hare"
        r"|hago|voy a hacer|dame|demosle|dale|quisiera) (?:un |una |unos |algunos |otro )?(?:descanso|respiro|pausa"
        r"|tiempo|break"
        r"|dias libres|dias de descanso|dias|dia libre|paron|parentesis)(?: (?:de|hasta|para|por|esta|este|libre|sin|#"
        r"|para mi|de esto|de todo))*(?: (?!,)\S+){0,4}(?= ?$| ,)",
        r"(?:estare fuera|voy a estar fuera|estoy fuera|me voy fuera|salgo fuera|me voy|no estare|no voy a estar)(?="
        r" #| hasta| de| esta| unos| la| el"
        r"| toda| $)(?! de combate| del proceso)(?: (?!,)\S+){0,4}(?= ?$| ,)|(?:estoy|me voy|voy a estar|estare|salgo"
        r"|nos vamos"
        r"|ando) de (?:vacaciones|viaje(?! en| por)|puente|descanso"
        r"|permiso|luna de miel)|(?:no me (?:escribas?|mandes?|envies?|avises?|recuerdes?|molestes?|hables?"
        r"|contactes?)(?: (?:mas|nada|mensajes|avisos|recordatorios)){0,2}|no (?:escribas|mandes|envies"
        r"|avises)(?: (?:mas"
        r"|nada))?|deja de (?:escribirme|mandarme|enviarme|avisarme|molestarme)(?: (?:mensajes|avisos"
        r"|recordatorios))?) (?:hasta|durante|por|esta|este|hoy|en|#|unos|antes|mientras)(?: \S+){0,4}",
        r"(?:sin|no mas|cero) (?:mensajes|avisos|recordatorios|notificaciones)(?: (?:hasta|por|esta|este|hoy|durante"
        r"|por favor|#|ahora|unos|favor))+|^(?:por favor |mejor )?(?:# no|ahora no|no ahora|# mejor no"
        r"|mejor # no)(?: (?:,|por|favor|puedo|gracias))*$|dejame (?:en paz|tranquil[oa]) (?:hasta|por|unos|esta|hoy"
        r"|#)(?: \S+){0,3}",
        despite=(Doubt.LATER, Doubt.MAYBE, Doubt.ASKED, Doubt.NOT),
    ),
    *says(
        Saying.PAUSE,
        r"^(?:(?:mejor|oye|por favor|,) )*(?:#|esta semana|este mes|este finde|estos dias|unos dias) (?:ya |mejor"
        r" )?no me"
        r" (?:preguntes|escribas|mandes|molestes|avises|contactes)(?: (?!,)\S+){0,3}(?= ?$| ,)",
        r"(?:quiero|necesito|voy a|me gustaria|puedes|prefiero|preferiria|mejor) parar (?:una|unos|unas|dos|tres"
        r"|hasta|esta|un|por"
        r"|#)(?: \S+){0,4}$|dame (?:una? )?(?:oportunidad|ratito|rato|tiempo|chance|espacio) (?:hasta|unos|unas|#)(?:"
        r" \S+){0,4}$"
        r"|^silencio (?:hasta|por|durante|esta|#)(?: \S+){0,4}$",
        despite=(Doubt.LATER, Doubt.MAYBE, Doubt.ASKED, Doubt.NOT),
    ),
    *says(
        Saying.GO_ON,
        r"^(?:ok |vale |hola |oye |y |ya |, |bueno |si |listo |venga |ahora )*(?:ya (?:volvi|estoy de vuelta|regrese"
        r"|estoy aqui|puedes (?:escribirme|avisarme|seguir|mandarme mensajes)|he vuelto)|he vuelto|volvi"
        r"|estoy de vuelta|de vuelta|vuelvo a la carga|regrese|reanuda|reanudar|reanudamos|reactiva|reactivar|seguimos"
        r"|sigamos|sigue|continua|continuamos|continuemos|retomamos|retomemos|quita la pausa|quitar la pausa"
        r"|podemos seguir|vamos a seguir|puedes (?:volver a escribirme|escribirme otra vez|escribirme de nuevo|seguir)"
        r"|vuelve a escribirme|despausa|activa(?: todo)?|list[oa] para seguir|retoma|arranquemos|arrancamos"
        r"|volvamos a empezar)(?: (?:ya|por favor|otra vez"
        r"|de nuevo|con todo|todo|los avisos|los recordatorios|de vacaciones|de las vacaciones|del viaje|adelante"
        r"|con esto|ahora|la busqueda|las notificaciones|cuando quieras|coach))*(?= ,|$)",
        despite=(Doubt.LATER, Doubt.NOT, Doubt.MAYBE),
    ),
    *says(
        Saying.STOP,
        r"^(?:por favor |oye |ok |ay |no |, |uf |ya |mejor |pues |que |quiero |puedes )*(?:para|parar|stop"
        r"|basta(?: de preguntas)?|alto"
        r"|detente|cancela|cancelar|cancelalo|olvidalo|olvidate|dejalo|dejemoslo|dejame|dejame en paz|callate"
        r"|dejame tranquil[oa]|ya basta|suficiente|da igual|no importa|nada olvidalo|salir|salte|terminar|termina"
        r"|para ya|parale|dejal[oa]|corta(?: ya)?|ya estuvo|ya fue|bajale|frena|no sigas|deja(?: de (?:preguntar"
        r"|escribir|molestar|preguntarme|escribirme|mandar mensajes"
        r"|mandarme mensajes))?|darme de baja|dame de baja|no mas preguntas|no mas mensajes|ya esta bien"
        r"|dejemoslo aqui|no quiero seguir)(?: (?:ya|por favor|eso|esto|gracias|con esto|de una vez|ahora|aqui|todo"
        r"|asi|por hoy|preguntas|mensajes|en paz|de preguntar|#|hoy|con (?:los mensajes|las preguntas|los avisos"
        r"|los recordatorios)|por|por ahora|por el momento|un rato|mejor|un poco"
        r"|tantito|poquito))*$",
        r"^(?:por favor |oye |ok |, |mejor |puedes |quiero que )*(?:cancela|cancelar|quita|quitar|borra|borrar"
        r"|elimina|apaga"
        r"|desactiva|desactivar|para)(?:me|s)? (?:todos |todas )?(?:los |las |mis )?"
        r"(?:recordatorios|avisos|notificaciones|mensajes|alarmas)(?: (?:ya|por favor|todos|gracias))*$",
        r"(?:ya )?no quiero (?:mas )?que me (?:escribas|mandes|preguntes|molestes|hables|contactes|avises)(?:"
        r" \S+){0,3}$",
        r"(?:deja|dejen|para|parad|dejad|ya deja|basta) de (?:escribirme|mandarme mensajes|molestarme|preguntarme"
        r"|preguntar|insistir"
        r"|darme la lata|avisarme|mandarme cosas|preguntarme cosas|darme la brasa|romper(?:me)?|fastidiar)"
        r"|no me (?:escribas|preguntes|molestes|mandes|envies|hables|contactes) (?:mas"
        r"|nunca mas|otra vez|ya)(?: (?:mensajes|recordatorios|avisos|nada))?(?! (?:hasta|durante|por|#))|(?:no quiero"
        r"|no tengo ganas de|paso de|no me apetece) (?:contestar|responder|hablar|seguir con (?:esto|las preguntas)"
        r"|hacer esto"
        r"|mas preguntas|estas preguntas|hablar de esto)(?: \S+){0,4}$|no estoy de humor"
        r"|no quiero (?:mas )?(?:preguntas|mensajes)",
        despite=(Doubt.LATER, Doubt.NOT, Doubt.MAYBE, Doubt.ASKED),
    ),
)  # fmt: skip

PLACES = (
    *says(
        Saying.MOVED_HOME,
        r"(?:ahora|ya|actualmente|de momento|por ahora|hoy|estos dias|esta semana|temporalmente) (?:estoy|vivo|resido"
        r"|ando|me encuentro|estamos|vivimos)(?: (?:viviendo|de vuelta|otra vez|ya))? en",
        r"(?:estos dias|esta semana|este mes|de momento|#|ahora)(?: \S+)? (?:estoy|ando|estare|vivo|paro) (?:en|por)",
        r"(?:estoy|sigo|estamos|ya estoy) (?:(?:radicad|instalad|ubicad|domiciliad|alojad|hospedad)[oa]s?|parando"
        r"|viviendo|residiendo|quedandome) en",
        r"(?:estoy|ando|estare|estamos|me encuentro)(?: (?:ahora|ya|actualmente|viviendo|de vuelta|unos dias|de viaje"
        r"|hoy|ahora mismo|temporalmente))+ (?:en|por)",
        r"(?:estoy|vivo|ando) en(?= \S+(?: \S+){0,2} (?:ahora|ahora mismo|actualmente|estos dias|de momento|unos dias"
        r"|por unos dias|hasta|esta semana|por ahora|#))",
        r"(?:me (?:mude|he mudado|acabo de mudar|traslade|he trasladado|vine|he venido|fui|cambie|instale|regrese"
        r"|vine a vivir|fui a vivir)|nos (?:mudamos|hemos mudado|acabamos de mudar|trasladamos|hemos trasladado"
        r"|hemos venido|hemos ido|fuimos|vinimos)|acabo de (?:llegar|aterrizar|mudarme)|(?:ya )?(?:llegue|aterrice"
        r"|he llegado|he aterrizado|volvi|he vuelto|viaje|regrese))(?: (?:a vivir|ya|de vuelta|por fin))* (?:a"
        r"|en)(?! (?:tiempo|casa|la entrevista|las|la oficina|trabajar|la hora|una entrevista|escribir|llamar))",
        r"mi (?:zona horaria|ciudad|ubicacion|zona|huso horario) (?:es|ahora es|esta en)|(?:cambia"
        r"|pon) mi (?:zona horaria|zona|ciudad) (?:a|en)|vivo en",
        after=True,
    ),
)  # fmt: skip

CONTACTS = (
    *says(
        Saying.CONTACT,
        r"(?:lleva|gestiona|se encarga de|se ocupa de|coordina|dirige) (?:la seleccion|el proceso|las entrevistas"
        r"|las candidaturas|las contrataciones|la contratacion|rrhh|recursos humanos|mi candidatura|mi proceso)",
        needs=(Needs.PERSON, Needs.EMPLOYER), before=True, following=True, despite=(Doubt.LATER,),
    ),
    *says(
        Saying.CONTACT,
        r"(?:tengo que|hay que|debo) (?:hablar con|preguntar por|dirigirme a|contactar (?:a|con))",
        needs=(Needs.PERSON, Needs.EMPLOYER), after=True, despite=(Doubt.LATER, Doubt.MAYBE),
    ),
    *says(
        Saying.CONTACT,
        r"(?:(?:mi|la|el|su|una|nuev[oa]|un|tu|licenciad[oa]|senora?|chic[oa]|doctora?|ingenier[oa]"
        r"|muchach[oa]) )+(?:contacto|persona de contacto|reclutadora?|responsable(?: de \w+)?"
        r"|encargad[oa](?: de \w+)?|entrevistadora?|recruiter|jef[ea] de seleccion|persona)(?: (?:alli|ahi|en|de|con"
        r"|para|del|es|que (?:lleva|me (?:contacto|llamo|escribio|entrevista|atiende))(?: (?:el proceso"
        r"|la seleccion))?)(?: (?:@|el proceso|la seleccion|rrhh"
        r"|recursos humanos|[a-z_]\S+(?: \S+)?(?= (?:es|se llama) )))?)* ?(?:es|sera|se llama|,)(?: (?:la"
        r"|el))?(?! (?:muy|un|una|simpatic[oa]|amable|majo|maja"
        r"|que|mal|buen[oa]))",
        r"(?:contacto|persona de contacto)(?: (?:en|de|con) (?:@|\S+(?: \S+)?))? (?:,|es)|l[ao] (?:que"
        r"|de) (?:me )?(?:lleva (?:el proceso"
        r"|la seleccion|mi candidatura|todo)|rrhh|recursos humanos|seleccion|me entrevista|contrata)(?: (?:en|de|del"
        r"|con) \S+(?:"
        r" \S+)?)? (?:es|se llama)|(?:me|nos) (?:han dado|dieron|paso|paso el|ha pasado|pasaron|pasaron el) (?:el|un)"
        r" contacto (?:de|del)(?! \S+$)(?: (?:la|el) \w+(?: de)?)?|(?:es|sera) (?:mi|la|el) (?:nuevo "
        r"|nueva )?(?:contacto|persona de contacto|reclutadora?|entrevistadora?|responsable de (?:seleccion|rrhh))"
        r"|(?:el proceso|la seleccion|mi candidatura|todo) (?:me )?(?:lo|la) (?:lleva|gestiona|maneja)|(?:quien lleva"
        r"|lleva) (?:el proceso|la seleccion) es|(?:hay que|tengo que|debo|puedo) (?:escribir"
        r"|escribirle) a|(?:apunta|anota|guarda|agrega|anade) (?:el|este|como|a mi|mi) (?:nuevo )?contacto(?: (?:de|en"
        r"|con))?",
        needs=(Needs.PERSON,), after=True, despite=(Doubt.OTHERS, Doubt.LATER, Doubt.MAYBE),
    ),
    *says(
        Saying.CONTACT,
        r"(?:apunta|anota|guarda)(?: ,)? (?:el |su )?(?:correo|mail)(?: (?:de|es|en|para))*|(?:su|el|la|el de ella"
        r"|de la"
        r" reclutadora|del reclutador) (?:correo|direccion|correo electronico"
        r"|direccion de correo)(?: (?:de|del|en|para) (?:\S+ ){0,5}?(?=es ~|, ~|~))?(?: (?:es|,))?|(?:escribir|escribe"
        r"|contacto|contactar"
        r"|correo)(?: \w+){0,2} (?:a|en|,) ~|^(?!mi (?:correo|direccion|contacto) )(?:\S+ ){0,5}~$",
        needs=(Needs.EMAIL,), despite=ALL_DOUBTS, shy=True,
    ),
)  # fmt: skip
