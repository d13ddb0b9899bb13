"""Owns the Spanish cues for interviews, past and to come, for when employers get back, and for their messages."""

from flows.texts.es.meaning_stock import FILL, MEET, SOFT
from flows.texts.es.meaning_verbs import i, part, they
from flows.understanding.heard import Saying
from flows.understanding.meaning_table import Doubt, Needs, says

GET = (
    rf"(?:tengo|tenemos|tendre|tendremos|{i('agendar quedar concertar programar confirmar conseguir cerrar reservar')}"
    r"|quede|quedamos|hay|me (?:ha )?(?:salio|salido|sale|toca|tocan|tocado|espera)|apunta|anota|agrega|anade|apuntame"
    r"|anotame|agregame|nos vemos|por fin tengo|me"
    rf" {they('dar poner agendar confirmar fijar programar asignar', now=True)}"
    rf"|me {they('conceder cuadrar coordinar cerrar conseguir', now=True)}|me pusieron fecha para|viene|va a ser"
    r"|toca)"
)
HAD = (
    rf"(?:{i('tener hacer terminar acabar pasar realizar completar bordar clavar reventar petar')}"
    rf"|{i('sobrevivir presentar rendir arruinar')}|tuve"
    r"|(?:acabo de|recien|vengo|salgo|sali|he salido|salimos|vuelvo|volvi|llego|llegue|saliendo|ya sali|ya sali|recien"
    r" salgo) (?:\w+ )?de|acabo de (?:colgar|terminar con|salir de)|recien (?:tuve|termine|termino|hice|sali de)|fui a"
    r"|he ido a|di|me (?:hicieron|han hecho|hizo|ha hecho|tomaron)|asisti a|estuve en|he estado en|(?:la )?(?:pifie"
    r"|cague"
    r"|regue|embarre|fastidie|chafe|jodi|estropee|rompi"
    r"|lie|pete|he cagado|he liado|he petado|he clavado)(?: en)?|lo (?:pete|he petado) en|bloquee|fue hoy|ya estuvo)"
)
WENT = (
    r"(?:(?:me |se |nos )?(?:ha )?(?:(?:alargo|extendio|fue|salio|estuvo|iba|acabo|termino|duro|resulto|paso|ya paso"
    r"|hizo|fueron|ido|salido|acabado|terminado|durado|sido|estado|alargado|hecho|empezo)))"
)
HOW = (
    r"(?:(?:muy|bastante|re|super|mas o menos|tan|un poco) )*(?:bien|mal|genial|fatal|regular|horrible|normal"
    r"|perfecta?"
    r"|estupend[oa]|guay|de lujo|de pena|de maravilla|fenomenal|de diez|asi asi|ok|mejor|peor|increible"
    r"|de putisima madre"
    r"|de puta madre|barbaro|chido|padre|bacan|un desastre|raro|rara|larg[oa]|dura|complicad[oa])"
)
_INTERVIEWS = (
    *says(
        Saying.PLANNED,
        r"(?<!no )me (?:llaman|llamaran|llamara|llama|van a llamar|marcan|marcaran|contactan|esperan|reciben|espera"
        r"|recibe|atienden)"
        rf" {FILL}para (?:la |una |hacer |mi |hacerme |tener )*{MEET}",
        rf"(?:todavia|aun) no (?:he tenido|tuve|hice|he hecho|he ido a|fui a|ha sido|fue) (?:la |mi )?{MEET}",
        r"(?:(?:tengo que|he de|debo|me toca|hay que) (?:ir|estar|presentarme|conectarme|hacer|tener|acudir|asistir)"
        r"|que (?:vaya|me presente|me acerque|me conecte|acuda|asista|este|pase)|voy)"
        rf"(?: (?:a|en|para|la|las|el|una|mi|de|hacer|tener|#|@))* {MEET}",
        r"(?:tengo que|he de|debo|me toca|hay que) (?:a |en |para |la |una |mi )+" + MEET,
        noun=True,
        following=True,
        needs=(Needs.WHEN,),
        despite=(Doubt.LATER, Doubt.NOT),
    ),
    *says(
        Saying.PLANNED,
        r"(?<!no )me (?:esperan|reciben|recibe|espera|atienden|atiende|ven|veran|vera|conocen|conoceran)(?= (?:#|el #"
        r"|en|a las|manana|los|la|@))",
        noun=True,
        before=True,
        following=True,
        needs=(Needs.EMPLOYER, Needs.WHEN),
        despite=(Doubt.LATER,),
    ),
    *says(
        Saying.PLANNED,
        r"me (?:entrevistan|entrevistaran|entrevista|van a entrevistar|va a entrevistar)(?: (?:en|con|para|de))?",
        rf"(?:voy a|vamos a|va a haber|voy) (?:tener |hacer |a |a hacer |a tener )?{FILL}{MEET}",
        noun=True,
        despite=(Doubt.LATER,),
        needs=(Needs.SOMETHING,),
        before=True,
        following=True,
    ),
    *says(
        Saying.TOOK_PLACE,
        rf"(?<!no ){HAD} {FILL}{MEET}(?! (?:{MEET} )?(?:programada|agendada|cancelada|para preparar))",
        rf"(?<!no )(?:me {they('entrevistar')}(?: (?:en|de|con))?|me entreviste (?:con|en)|fui entrevistad[oa] (?:por"
        r"|en)"
        r"|me he entrevistado (?:con|en))",
        rf"{MEET}(?: (?!,|pero |y )\S+){{0,6}}? {WENT}(?! (?:cancelada|movida|cambiada|aplazada|pospuesta|reprogramada"
        r"|para|al|# para|de hora|suspendida|anulada|el # no))(?:(?= |$))",
        r"(?:(?:no )?(?:me fue|me ha ido|nos fue|fue|ha ido|me salio|me ha salido|salio|estuvo|me senti"
        r"|me he sentido)"
        rf" (?:\S+ ){{1,4}}?(?:en|con) (?:la |mi |lo de )?(?:{MEET}|(?<=lo de )))",
        rf"(?:no )?(?:me |nos )?(?:salio|ha salido|fue|ha ido|estuvo) {HOW} (?:la |mi |lo de |con |en )*(?:{MEET}|@)",
        rf"(?:me fue|me ha ido|me salio|ha ido|fue) {HOW} (?:en|con|hoy|#)(?= @)|(?:lo|la) de @ (?:\S+ )?{WENT} {HOW}",
        r"(?:menud[oa]|vaya|que|un|una|tremend[oa]|pedazo de|fue un|fue una) (?:\S+ )?(?:desastre|mierda|fiasco|asco"
        r"|horror|pesadilla"
        rf"|rollo|gozada|maravilla|exito|toston|caos|verguenza) (?:de )?(?:la |mi )?{MEET}",
        rf"ya (?:paso|fue|termino|acabo|esta|quedo) (?:la |mi )?{MEET}",
        rf"{MEET} me las? {they('hacer')}",
        rf"{MEET}(?: (?!, |pero |y |no )\S+){{0,6}}? (?:ya"
        rf" )?{part('hacer terminar acabar superar concluir finalizar')}"
        r"(?= ,|$| y| pero| con| en| de)|(?:terminada|acabada|finalizada|hecha|superada) (?:la |mi )" + MEET,
        rf"(?:llegue|he llegado) (?:\S+ ){{1,3}}?a (?:la |mi )?{MEET}",
        r"me (?:he )?(?:quede en blanco|trabe|bloquee|equivoque|puse \w+|quedado en blanco|bloqueado|trabado"
        r"|equivocado"
        rf"|puesto \w+|lie|liado|senti \w+|pregunto|preguntaron) (?:\S+ ){{0,3}}?en (?:la |mi )?{MEET}",
        r"(?:despues|saliendo|al salir|tras) (?:de )?(?:la |mi )?entrevista (?:con|en|de)(?= @)",
        rf"^(?:pues |bueno |nada |, |al final )*(?:la |mi )?{MEET}(?: (?:de|con|en) (?:@"
        rf"|\S+(?: \S+){{0,2}}))? ?,? (?:{HOW}|(?:un|una|todo un|toda una) \w+|ni fu ni fa|hecha|lista)(?= ,|$)",
        despite=(Doubt.MAYBE, Doubt.IF),
        noun=True,
        following=True,
    ),
    *says(
        Saying.TOOK_PLACE,
        rf"(?<!no )(?:{i('tener hacer terminar acabar')}|(?:sali|salgo|he salido|acabo de salir|vengo|fui) (?:de|a)"
        r"|(?:acabo|acabe) de (?:tener|hacer|terminar)) (?:la|lo) de",
        needs=(Needs.EMPLOYER,),
        noun=True,
        following=True,
    ),
    *says(
        Saying.PLANNED,
        r"(?<!no )(?:tengo|tenemos|me toca|tendre|viene) (?:la|lo) de",
        needs=(Needs.EMPLOYER, Needs.WHEN),
        noun=True,
        following=True,
    ),
    *says(
        Saying.PLANNED,
        rf"(?<!no ){GET} {FILL}{MEET}(?! (?:de trabajo )?(?:para preparar|algun dia))",
        noun=True,
        following=True,
        needs=(Needs.SOMETHING,),
        despite=(Doubt.LATER,),
    ),
    *says(
        Saying.PLANNED,
        r"^(?:(?:ok|hola|ah|yuju|bien|por fin|nueva|tambien|luego|y) ,? ?)*(?:(?!no |si |que "
        r"|cuando )\S+ (?:\S+ )?, )?(?:(?:#|@|,|el|la|los|las|a|de|del|en|para|con|por|es|sera|era|mi|una|un|otra"
        rf"|tengo|hay|nueva|primera|segunda) )*{MEET}",
        noun=True,
        following=True,
        needs=(Needs.SOMETHING,),
        ahead=Saying.PLANNED,
        behind=Saying.TOOK_PLACE,
    ),
    *says(
        Saying.PLANNED,
        rf"{MEET} (?:es |sera |queda |quedo |programada |agendada |confirmada |fijada )?(?:para |el |a |al )?(?:el )?#",
        noun=True,
        needs=(Needs.WHEN,),
        ahead=Saying.PLANNED,
        behind=Saying.TOOK_PLACE,
    ),
    *says(
        Saying.PLANNED,
        MEET,
        noun=True,
        following=True,
        needs=(Needs.EMPLOYER, Needs.WHEN),
        ahead=Saying.PLANNED,
        behind=Saying.TOOK_PLACE,
    ),
)

TASKS = r"(?:prueba|test|examen|ejercicio|caso|reto|tarea|challenge|case|dinamica)"
TESTS = (
    *says(
        Saying.TOOK_PLACE,
        rf"(?<!no )(?:{HAD}|{i('entregar resolver')}) {FILL}{TASKS}(?! (?:el|del) (?:tema|jueves|lunes))",
        needs=(Needs.EMPLOYER,),
        noun=True,
    ),
    *says(
        Saying.PLANNED,
        rf"(?<!no )(?:{GET}|hago) {FILL}{TASKS}",
        needs=(Needs.EMPLOYER, Needs.WHEN),
        noun=True,
        ahead=Saying.PLANNED,
        behind=Saying.TOOK_PLACE,
        despite=(Doubt.LATER,),
    ),
)
TELL = (
    r"(?:(?:dicen|diran|avisan|avisaran|contestan|contestaran|responden|responderan|llaman|llamaran|escriben"
    r"|escribiran"
    r"|confirman|confirmaran|daran|dan|informan|informaran|contactan|contactaran|dirian|avisarian|avisaban"
    r"|contactarian"
    r"|contestarian|contestaban|responderian|llamarian|llamaban|escribirian|escribian|decian|daban|darian|confirmarian"
    r"|confirmaban|dice|dira|avisa|avisara|contesta|contestara|responde|respondera|llama|llamara|escribe|escribira"
    r"|confirma|confirmara|dara|mandan|mandaran|comunican|comunicaran|notifican|notificaran|marcan|marcaran|dan|hablan"
    r"|hablaran|diria|avisaria|contestaria|llamaria|escribiria|daria|contacta|contactara|decia|avisaba|llamaba|daba"
    r"|informa|informara|tienen|tendran|resuelven|resolveran|cuentan|contaran|mandaban|mandarian|devuelven))"
)
INFINITIVE = (
    r"(?:decir|avisar|contestar|responder|llamar|escribir|confirmar|informar|contactar|comunicar|dar|tomar|decidir"
    r"|resolver|mandar|marcar|hablar|tener)(?:me|lo|nos)?"
)
WHAT = (
    r"(?: (?:algo|si o no|una respuesta|la respuesta|respuesta|el resultado|los resultados|una decision|su decision"
    r"|la decision|noticias|feedback|que|si|una cosa u otra|lo que sea|si paso|novedades|razon|de vuelta|ya))*"
)
INTERVIEWS = (*_INTERVIEWS, *TESTS)
LATER_WORD = (
    *says(
        Saying.DECIDES_BY,
        rf"(?<!no )(?:me|nos|ya me|que me|te|os) {TELL}{WHAT}",
        r"(?<!no )(?:definen|define|definiran|definira|deciden|decidiran|decide|decidira|tomaran|toman|resuelven"
        r"|resolveran|resuelve|habran decidido"
        r"|tendran"
        r"|tienen|daran|dan|tomara|toma|dara|decidirian|decidian|anuncian|anunciaran|publican|publicaran"
        r"|comunican)(?: (?:una"
        r"|la|su|ya|los|el))*(?: (?:decision|respuesta|algo|resultado|resultados|noticias))?",
        r"(?:(?:quedaron|quedo|han quedado|ha quedado|prometieron|han prometido|prometio|prometido)(?: en| de| que)?"
        r"|dijeron de|se comprometieron a|(?<!se me )(?:van|iban|va|iba) a|tienen que|deberian|deberia|esperan|espera"
        r"|piensan|preven"
        rf"|quieren|quedan en|les toca|tenian que) (?:me )?{INFINITIVE}{WHAT}",
        r"lo (?:sabre|sabremos|se sabra|sabran)|(?:sabre|tendre|tendria|voy a tener|deberia tener|deberia saber"
        r"|voy a saber|espero|esperan|se sabra|sabremos|me entero|me enterare|tengo que esperar|hay que esperar|toca"
        r" esperar|a esperar|esperar|espero tener|tendremos|sabria) (?:ya |la |una |su )?(?:algo|la respuesta"
        r"|respuesta"
        r"|noticias|una respuesta|el resultado|mas|si|su respuesta|feedback|su decision|(?=hasta)|(?=#)|llamada"
        r"|contestacion|razon|novedades)|(?:espero|esperando|me quedo esperando) (?:la |una |su )?(?:llamada"
        r"|contestacion)",
        r"(?:decision|respuesta|resultado|resultados|resolucion|plazo|fallo|noticias|novedades)(?: (?!,|pero|y|no"
        r"|sin)\S+){0,5}? ?(?:antes|para|el|a|en|hasta|sale|salen|sera|es|#)(?= #| el #|$| del #| de #| mas tardar"
        r"| finales)",
        r"(?:dijeron|me dijeron|han dicho|me han dicho|dijo|me dijo|me comentaron|comentaron|me ha dicho|me dicen"
        r"|dicen)"
        r"(?: que)?(?: (?:antes|para|a|en|como|el|del|de|hasta|mas|tardar|maximo|sobre|hacia|minimo|entre|mucho|muy"
        r"|tarde|seria|sera|espere|durante))* #(?! (?:tengo(?! respuesta| noticias)|es la|tenia|hay|no|hacen|empiez))",
        r"(?:^|, )@ (?:me )?(?:contesta|responde|llama|avisa|dice|contestan|responden|llaman|avisan|decidira|resuelve)"
        rf"{WHAT}(?= (?:#|el|antes|para|en|a|sobre|hacia|esta|la))",
        needs=(Needs.WHEN,),
        before=True,
        following=True,
        despite=(Doubt.LATER, Doubt.OTHERS),
    ),
    *says(
        Saying.WORD,
        r"(?<!no )(?<!nadie )me (?:llamaron|llaman|(?:ha|han|habian) llamado|acaban? de llamar"
        rf"|{they('escribir contestar responder contactar marcar hablar buscar telefonear')}"
        r"|devolvieron la llamada|(?:ha |han )?(?:llego|llegado|entro|entrado|mandaron|mandado|mando|enviaron|enviado"
        r"|envio|cayo|caido) (?:un |una |otro |otra )?(?:correo|mensaje|audio|whatsapp|mails?|notificacion)"
        r"|enviaron (?:un|una)"
        r"|mandaron (?:un|una))(?! (?:la atencion|mal|que no|oferta|propuesta))(?: (?:de|desde|por|los de|la de"
        r"|el de|para|por parte de|de parte de|ayer))?",
        r"(?<!no )me (?:pidieron|han pedido|ha pedido|pidio|solicitaron) (?:unos|unas|los|las|mis|mas|otros|el|la"
        r"|copia de) \w+",
        r"me llamo(?= (?:de|desde|por|para|#|la|el|una|un|mi|su|@|alguien|hoy)|$| ,)",
        r"(?<!no )(?:recibi|he recibido|tengo|tuve|me llego|me ha llegado|me entro) (?:un |una |otro |otra |su |la "
        r"|el )?(?:correo|mensaje|llamada(?: perdida)?|respuesta|whatsapp|carta|audio|mail)s? (?:de|desde"
        r"|por parte de)(?!"
        r" (?:rechazo|agradecimiento|mi|voz|seleccion))",
        r"(?:se )?(?:han |ha )?(?:pusieron|puesto|puso) en contacto(?: conmigo)?|(?:dieron|han dado|dio"
        r"|ha dado) senales"
        r"|tengo noticias de|hubo noticias de|por fin (?:contestaron|respondieron|llamaron|escribieron)|(?:contestaron"
        r"|respondieron|escribieron)$|devolvieron la llamada",
        before=True,
        following=True,
        shy=True,
    ),
)
"""WORD gives way to what they got in touch about."""
TALK = r"(?:llamada|videollamada|videoconferencia|zoom|teams|meet|reunion|call)"
SOFT_CUES = (
    *says(
        Saying.TOOK_PLACE,
        r"(?<!no )(?:tuve|he tenido|acabo de tener|hice|termine|sali de|salgo de|acabo de salir de|colgue"
        rf"|acabo de colgar|acabo de terminar) {FILL}{SOFT}",
        rf"{SOFT}(?: \S+){{0,4}}? {WENT} {HOW}",
        r"(?:hable|he hablado|me reuni|estuve|me he reunido|platique|converse|charle) (?:con|en) (?:\S+ ){0,3}?(?=@)",
        needs=(Needs.LEAD,),
        noun=True,
    ),
    *says(
        Saying.PLANNED,
        rf"{SOFT}|(?:hablo|me reuno|voy|quede|he quedado|quedo|quedamos|me veo|nos vemos) (?:con|a|en|para|#)",
        r"(?:hablar|reunirme|verme|quedar) con (?:los de )?(?=@)",
        needs=(Needs.LEAD, Needs.WHEN),
        after=True,
        noun=True,
        ahead=Saying.PLANNED,
        behind=Saying.TOOK_PLACE,
        despite=(Doubt.LATER,),
    ),
    *says(
        Saying.PLANNED,
        rf"(?:^|tengo |, |y |# )(?:(?:una|la|#|mi|otra|primera|hay|tengo) )*{TALK}(?: (?:por|de) \w+)? (?:con"
        r"|de)(?! (?:mi|mis|el|la|los|las|un"
        r"|una|mama|papa)(?!\S))",
        r"(?:me|nos) (?:vemos|reunimos|juntamos) con",
        needs=(Needs.EMPLOYER, Needs.WHEN),
        noun=True,
        ahead=Saying.PLANNED,
        behind=Saying.TOOK_PLACE,
    ),
)
"""Calls and meetings: interviews only with a known lead, or with one that is named right after them."""
