"""Owns the Spanish cues for talk: feelings, thanks, greetings, wishes to pause or stop, contacts, places."""

from flows.understanding.heard import Saying
from flows.understanding.meaning_table import ALL_DOUBTS, Doubt, Needs, says

FELT = (Doubt.LATER, Doubt.OTHERS, Doubt.MAYBE)
AM = (
    r"(?:estoy|ando|me siento|sintiendome|me encuentro|estaba|me senti|me pone|me tiene|me deja|me dejo|me ha dejado"
    r"|me quede|sigo|quede|vengo|voy|me pongo|me puse|me estoy poniendo|me sentia|salgo|sali|soy|que)"
)
BIT = (
    r"(?:(?:muy|tan|super|re|bastante|un poco|algo|totalmente|demasiado|mas|poco|un poquito|ya|medio|bien|mega"
    r"|completamente|como|todo|toda|la verdad|hoy|un|una|hiper|increiblemente|de verdad|tan tan) )*"
)
FEELINGS = (
    *says(
        Saying.FEELS,
        rf"{AM} {BIT}(?:trist[eo]|baj[oa]|de bajon|de baj[oa]|baj[oa] de animos?|deprimid[oa]|desanimad[oa]"
        r"|desmotivad[oa]|agotad[oa]|hundid[oa]|destrozad[oa]|decepcionad[oa]|desilusionad[oa]|mal|fatal"
        r"|hech[oa] polvo|quemad[oa]|sin ganas|sin fuerzas|sin animos?|derrotad[oa]|fracasad[oa]|inutil|vaci[oa]"
        r"|desesperad[oa]|hart[oa] de (?:esto|todo|buscar|aplicar|entrevistas|rechazos|que me rechacen|la busqueda)"
        r"|cansad[oa] de (?:esto|todo|buscar|aplicar|los rechazos|tanto|tanta)|desanimo|chof|depre|abatid[oa]|sol[oa]"
        r"|perdid[oa]|agotadisim[oa]|aguitad[oa]|apachurrad[oa]|bajonead[oa]|down|depre|apagad[oa]|abrumad[oa]"
        r"|achantad[oa]|hech[oa] (?:bolsa|percha|caca|un asco|trizas)|liquidad[oa]|chato|achacad[oa]|superad[oa]"
        r"|saturad[oa]|exhaust[oa]|rendid[oa]|molid[oa]|destruid[oa]|rot[oa]|desganad[oa]|desalentad[oa]|amargad[oa]"
        r"|hecho un lio|de capa caida|por los suelos|en la mierda|hecha mierda|hecho mierda|sin energia|sin esperanza"
        r"|sin ilusion|una mierda|un inutil|una inutil|un cero a la izquierda|pochadit[oa]|poch[oa]|frustradisim[oa]"
        r"|bajonead[oa]|achicopalad[oa]|hecha un lio|un fracaso|una fracasada"
        r"|de la patada|con el animo por los suelos)(?! (?:de la garganta|con la camara))",
        r"(?:ya )?no (?:puedo|aguanto|doy) (?:mas|mas con esto|con esto|para mas)|(?:ya )?no (?:tengo"
        r"|me quedan) (?:mas )?(?:fuerzas"
        r"|ganas|animos?|energia|esperanzas?|ilusion)|(?:esto|todo|la busqueda|buscar trabajo) es (?:un asco"
        r"|una mierda"
        r"|horrible|agotador|un infierno|una pesadilla|desesperante|frustrante|inutil)|(?:que|vaya) (?:asco|mierda"
        r"|desanimo"
        r"|bajon|desastre|dia|pena(?! ,))(?: todo| de dia)?(?= ?$| ,)|(?:a mi edad|a mis \d+)(?: \w+)? nadie"
        r"|nadie (?:me )?(?:va a"
        r" (?:querer|contratar|coger|llamar)|querra)(?:me)?|me (?:siento|encuentro) (?:como )?(?:un|una) (?:fracaso"
        r"|inutil|mierda"
        r"|basura|perdedora?)|no (?:valgo|sirvo)(?: (?:para|nada))*|(?:ya )?me (?:harte|canse|aburri|cansa|harta"
        r"|aburre) (?:de )?(?:buscar|esto|todo|esperar|aplicar|postular|esta)|me (?:desmotiva|supera|agobia todo"
        r"|vengo abajo|vine abajo"
        r"|he venido abajo|come la moral)|(?:estoy|ando) (?:que no puedo|que me caigo|hasta el fondo)|(?:soy"
        r"|fui) un desastre|no veo"
        r" (?:la )?(?:luz|salida)|para que (?:seguir|sigo|me esfuerzo)|tengo (?:un )?bajon|que bajon|me (?:desanima"
        r"|deprime|hunde|desmoraliza|entristece|quiero rendir|da mucha pena|da un bajon)|que desanimo"
        r"|ganas de (?:llorar|tirar la toalla|dejarlo todo|rendirme)|(?:he llorado|llore|estoy llorando)"
        r"|no sirvo para (?:esto|nada)|nadie me (?:quiere|va a contratar|contrata)|perdi la esperanza"
        r"|he perdido la esperanza|que tristeza|me rindo|tiro la toalla|no valgo|nunca voy a encontrar"
        r"|se me (?:quitan las ganas|cae el alma|hace cuesta arriba)|no levanto cabeza|con el animo por los suelos",
        topic="low", despite=FELT,
    ),
    *says(
        Saying.FEELS,
        rf"{AM} {BIT}(?:nervios[oa]|nerviosit[oa]|ansios[oa]|estresad[oa]|preocupad[oa]|asustad[oa]|aterrad[oa]"
        r"|acojonad[oa]|agobiad[oa]|tens[oa]|inquiet[oa]|histeric[oa]|como un flan|de los nervios|angustiad[oa]"
        r"|intranquil[oa]|temblando|cagad[oa]|atacad[oa]|de los nervios|que no duermo|al borde del ataque|ansiosit[oa]"
        r"|paniquead[oa]"
        r"|friquead[oa]|nerviosisim[oa]|preocupadisim[oa]|con (?:los )?nervios|inseguro|insegura"
        r"|re manija)(?! (?:de risa|por el trafico))",
        r"(?:tengo|que|con|me muero de|siento|me comen|muchos|unos|me dan|me entran|me pueden|puros|tanto|un poco de"
        r"|tremendos|que) (?:muchos |unos "
        r"|los |mis |tantos |un monton de |unos |mucha |mucho |un poco de |algo de |un |una )*(?:nervios|ansiedad"
        r"|miedo|panico"
        r"|mariposas|angustia|agobio|estres|julepe|cagazo|canguelo|yuyu|cosquilleo|terror|susto"
        r"|canguis)(?! (?:que me contesten))|^(?:nervios|nervios[oa])|(?:no (?:puedo|pude"
        r"|duermo|he podido) dormir|no duermo|me tiemblan|no pego ojo|no he pegado ojo|no he dormido|se me (?:cierra"
        r"|revuelve|hace un nudo en) el (?:estomago)|un nudo en (?:el estomago|la garganta)|me sudan|me (?:da|dan"
        r"|entra|entro) (?:mucho |mucha |un poco de |tanto )?(?:miedo|panico|ansiedad|nervios|cosa|pavor|terror"
        r"|vertigo|susto|el pánico)|el corazon a mil|me va a dar algo|los nervios"
        r"|me preocupa|me agobia|los nervios me|que nervios)",
        topic="nervous", despite=FELT,
    ),
    *says(
        Saying.FEELS,
        rf"{AM} {BIT}(?:enfadad[oa]|enojad[oa]|cabread[oa]|furios[oa]|indignad[oa]|molest[oa]|rabios[oa]"
        r"|encabronad[oa]|emputad[oa]|caliente|rayad[oa]|re caliente|enchilad[oa]|arrech[oa]|podrid[oa]|frustrad[oa]"
        r"|irritad[oa]|hart[oa] de ell[oa]s|hasta (?:las narices|el gorro|la coronilla"
        r"|los huevos|el moño|la madre)|que (?:muerdo|ardo|echo humo|trino|bufo|exploto|rabio|reviento"
        r")|encendid[oa]|calient[eo]|mosquead[oa]"
        r"|quemadisim[oa]|hart[oa] de (?:que me|que no|esta gente|estos))",
        r"(?:que|tengo|me da|con|siento|una) (?:mucha |tanta |una )?(?:rabia|coraje|bronca|impotencia|indignacion"
        r"|frustracion)|(?:es|parece|fue|que) (?:muy |tan |super |bien )?injust[oa]|(?:que|vaya) (?:injusticia"
        r"|poca verguenza|falta de respeto|poca seriedad|cara mas dura|asco de (?:empresa|gente))|me (?:cabrea|enfada"
        r"|enoja|molesta|indigna|encabrona|saca de quicio|hierve la sangre|da asco)|(?:los|les) odio|me (?:parece"
        r"|pone) (?:de mala leche|negr[oa]|fatal|una falta de respeto|una verguenza|indignante)|es (?:una"
        r" verguenza|indignante|una falta de respeto|de chiste|una tomadura de pelo|increible lo que)|(?:que"
        r"|menud[oa]s?|vaya|son unos) (?:\w+ )?(?:impresentables|sinverguenzas|caraduras|gilipollas|pendejos|cabrones"
        r"|maleducados|falta de (?:respeto|educacion)|jeta|capullos|tomadura de pelo|poca seriedad)"
        r"|me (?:tiene|tienen) (?:podrid[oa]|hart[oa]|las (?:bolas|pelotas|narices) \w+|hasta \w+ \w+|negr[oa])"
        r"|me hicieron perder el tiempo|que morro",
        topic="angry", despite=FELT,
    ),
    *says(
        Saying.FEELS,
        rf"{AM} {BIT}(?:ilusionad[oa]|emocionad[oa]|contentisim[oa]|content[oa]|feliz|optimista|esperanzad[oa]"
        r"|entusiasmad[oa]|alegre|animad[oa]|animadisim[oa]|ilusionadisim[oa]|feliz de la vida|chocho|chocha"
        r"|con buen rollo|positiv[oa]|tranquil[oa] y|confiad[oa]|aliviad[oa]|orgullos[oa]|motivad[oa]"
        r"|que no quepo en mi"
        r"|en una nube|que salto|que no me lo creo|que no quepo|felicisim[oa]|con (?:mucha |muchas )?(?:ilusion|ganas"
        r"|esperanza|energia))",
        r"(?:tengo|tenemos|me dio|me da|me ha dado|me dan) (?:un |una |muy |la |mucha |toda la "
        r"|bastante )?(?:buena espina|buenas? sensacion(?:es)?|buen(?:os)? (?:presentimiento|palpito|feeling"
        r"|sabor de boca|augurio)|corazonada|fe|(?:buen )?palpito"
        r"|buenas vibras|muchas ganas|mucha ilusion|buena vibra|esperanzas?)|cruzo los dedos|dedos cruzados"
        r"|(?:siento|creo|presiento|me da) que (?:esta vez |esta |este |lo |si |sip |ahora "
        r"|por fin )*(?:se me va a dar|lo voy a lograr|va a salir|va a ser|sale|me van a (?:coger|contratar|llamar"
        r"|escoger)|lo consigo|es el bueno|es la buena|me lo dan)|(?:esta|esta vez) (?:es la buena|(?:si"
        r"|sip) que (?:si|sip)|si|sip)(?= ?$|"
        r" ,)|va a salir bien|todo va a salir bien|a ver si (?:hay suerte|esta vez si|sale)|que (?:ilusion|alegria"
        r"|emocion|ganas)"
        r"|(?:me )?hace (?:mucha )?ilusion|con (?:mucha )?ilusion|me da buena espina|buenas vibras",
        topic="hopeful", despite=(*FELT, Doubt.IF),
    ),
)  # fmt: skip

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
        r"|buen dia|hola hola|hello|hi|oye|que mas|que mas pues|que tal todo|feliz (?:lunes|ano|dia"
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
        r"|permiso|luna de miel)|(?:no me (?:escribas|mandes|envies|avises|recuerdes|molestes|hables"
        r"|contactes)(?: (?:mas|nada|mensajes|avisos|recordatorios))?|no (?:escribas|mandes|envies|avises)(?: (?:mas"
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
        r"|vine a vivir|fui a vivir)|nos mudamos|acabo de (?:llegar|aterrizar|mudarme)|(?:ya )?(?:llegue|aterrice"
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
        r"|recursos humanos|[a-z]\S+(?: \S+)?(?= (?:es|se llama) )))?)* ?(?:es|sera|se llama|,)(?: (?:la"
        r"|el))?(?! (?:muy|un|una|simpatic[oa]|amable|majo|maja"
        r"|que|mal|buen[oa]))",
        r"(?:contacto|persona de contacto)(?: (?:en|de|con) (?:@|\S+(?: \S+)?))? (?:,|es)|l[ao] (?:que"
        r"|de) (?:me )?(?:lleva (?:el proceso"
        r"|la seleccion|mi candidatura|todo)|rrhh|recursos humanos|seleccion|me entrevista|contrata)(?: (?:en|de|del"
        r"|con) \S+(?:"
        r" \S+)?)? (?:es|se llama)|(?:me|nos) (?:han dado|dieron|paso|paso el|ha pasado|pasaron|pasaron el) (?:el|un)"
        r" contacto (?:de|del)(?: (?:la|el) \w+(?: de)?)?|(?:es|sera) (?:mi|la|el) (?:nuevo "
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
        r"|correo)(?: \w+){0,2} (?:a|en|,) ~|^(?:\S+ ){0,5}~$",
        needs=(Needs.EMAIL,), despite=ALL_DOUBTS, shy=True,
    ),
)  # fmt: skip
