"""Owns the Spanish cues for interviews, past and to come."""

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
FELT = (
    r"(?:nervios|nervi\w+|miedo|panico|ansiedad|ansios\w+|ganas|dudas?|preguntas?|ilusion\w*|esperanzas?|confianza"
    r"|estres\w*|agobi\w+"
    r"|preocupa\w+|angustia\w*|curiosidad|pavor|terror|respeto|pereza|mal cuerpo|triste|feliz|content[oa])"
)
GOT = FILL.replace("(?!no ", f"(?!{FELT} |no ")
"""What stands between what one got and an interview: no feeling about it."""
HAD = (
    rf"(?:{i('tener hacer terminar acabar pasar mantener celebrar realizar completar bordar clavar reventar petar')}"
    rf"|{i('sobrevivir presentar rendir arruinar')}|tuve"
    r"|(?:acabo de|recien|vengo|salgo|sali|he salido|salimos|vuelvo|volvi|llego|llegue|saliendo|ya sali|recien"
    r" salgo)(?: (?!(?:,|y|e|pero|que|no|para|a|de|tarde|corriendo|sin)(?!\S))\S+){0,6}? de|acabo de (?:colgar"
    r"|terminar con"
    r"|salir de)|recien (?:tuve|termine|termino|hice|sali de)"
    r"|(?:fui|fuimos|he ido|asisti|acudi|estuve|he estado|hemos estado|me presente"
    r"|me he presentado)(?: (?:#|ya|por fin|yo|solo|el|la|los|esta|este|con \S+))* (?:a|en|haciendo|pasando)|di"
    r"|me (?:hicieron|han hecho|hizo|ha hecho|tomaron)|(?:la )?(?:pifie"
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
    r"|de puta madre|barbaro|chido|padre|bacan|un desastre|raro|rara|larg[oa]|dura|complicad[oa]|rollo|conazo"
    r"|aburrid[oa]"
    r"|intensa|pesad[oa]|floj(?:a|ita)|cort(?:a|ita)|tranquil[oa]|maj[oa]|chul[oa]|interesante|agradable|buen[oa]"
    r"|buenisim[oa]"
    r"|brutal|horroros[oa]|espantos[oa]|caotic[oa]|fluid[oa]|amen[oa]|relajad[oa]|incomod[oa]|tens[oa]|fria|rapid[oa]"
    r"|express"
    r"|dificil|facil|sencill[oa]|piola|linda|bonita|fea|joya|de 10|del asco|de lujo|super|nefast[oa]|excelente|de"
    r" cine|redond[oa]|de libro|tremenda"
    r"|surrealista)"
)
NO_MORE = part("cancelar anular suspender mover cambiar aplazar posponer elegir")
THAT = r"(?:@|(?!ayer|hoy|mi|mis|siempre|antes|la|el|los|las|que|un|una|#)\S+(?: (?!,)\S+){0,3}?)"
"""Whom "lo de" is about: an employer, by its name."""
_INTERVIEWS = (
    *says(
        Saying.PLANNED,
        r"(?<!\bno )me (?:llaman|llamaran|llamara|llama|van a llamar|marcan|marcaran|contactan|esperan|reciben|espera"
        r"|recibe|atienden)"
        rf" {FILL}para (?:la |una |hacer |mi |hacerme |tener )*{MEET}",
        r"(?<!\bno )(?:me|nos) (?:llaman|llamaran|llamara|llama|van a llamar|marcan|hablan|conectan)"
        rf"(?= (?:\S+ ){{0,14}}?(?:es|sera|seria) (?:la|una|mi) {MEET})",
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
        r"(?<!\bno )me (?:esperan|reciben|recibe|espera|atienden|atiende|ve|ven|veran|vera|conocen|conoceran)(?= (?:#"
        r"|el #"
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
        r"(?:voy a|vamos a|va a haber|voy)(?!(?: a)? \w*(?:prepar|practic|ensay|estudi|repas|cancel|cambi|mov|mir"
        r"|busc|ped|cont|pregunt"
        rf"|rechaz|escrib|llam|pens|dej|anul|aplaz)\w*) (?:tener |hacer |a |a hacer |a tener )?{FILL}{MEET}",
        noun=True,
        despite=(Doubt.LATER,),
        needs=(Needs.SOMETHING,),
        before=True,
        following=True,
    ),
    *says(
        Saying.TOOK_PLACE,
        rf"(?<!\bno ){HAD} {FILL}{MEET}(?! (?:{MEET} )?(?:programada|agendada|cancelada|para preparar))",
        rf"(?<!\bno )(?:me {they('entrevistar')}(?: (?:en|de|con))?|me entreviste (?:con|en)|fui entrevistad[oa] (?:por"
        r"|en)"
        r"|me he entrevistado (?:con|en))",
        rf"{MEET}(?: (?!,|pero |y )\S+){{0,8}}? {WENT}(?! (?:cancelada|movida|cambiada|aplazada|pospuesta|reprogramada"
        r"|para|al|# para|de hora|suspendida|anulada|el # no))(?:(?= |$))",
        r"(?:hable|he hablado|hablamos|charle|platique|conoci|he conocido|me reuni|me vi|estuve) (?:con|a) "
        rf"(?:(?!(?:,|y|pero)(?!\S))\S+ ){{1,8}}?en (?:la|mi) {MEET}",
        rf"(?:me|nos) (?:fue|ha ido|salio|ha salido|fueron) (?:en|con) (?:la |mi )?{MEET}",
        rf"(?<!\bno )(?<!\bsi )(?:fue|ha sido|era) (?:la|mi) {MEET}(?! (?:{NO_MORE}|mas|que|para))",
        rf"{MEET}(?: (?!,|pero |y |no )\S+){{0,9}} (?:, |y )+(?:(?:no se|uf|pues|bueno|la verdad|creo que) (?:, )?)*"
        rf"(?:(?:me |nos |se |todo )?{WENT} {HOW}|me quede en blanco|no supe que \w+|me trabe|la cague|la lie|me"
        r" bloquee)",
        r"(?:(?:no )?(?:me fue|me ha ido|nos fue|fue|ha ido|me salio|me ha salido|salio|estuvo|me senti"
        r"|me he sentido)"
        rf" (?:\S+ ){{1,4}}?(?:en|con) (?:la |mi |lo de )?(?:{MEET}|(?<=lo de )))",
        rf"(?:no )?(?:me |nos )?(?:salio|ha salido|fue|ha ido|estuvo) {HOW} (?:la |mi |lo de |con |en )*(?:{MEET}|@)",
        rf"(?:me fue|me ha ido|me salio|ha ido|fue) {HOW} (?:en|con|hoy|#)(?= @)|(?:lo|la) de @ (?:\S+ )?{WENT} {HOW}",
        rf"(?:no )?(?:me |nos )?(?:salio|ha salido|fue|ha ido|estuvo) {HOW} l[oa] de(?= @| (?!la|el|mi|los|las|#)\S)",
        r"(?:menud[oa]|vaya|que|un|una|tremend[oa]|pedazo de|fue un|fue una) (?:\S+ )?(?:desastre|mierda|fiasco|asco"
        r"|horror|pesadilla"
        rf"|rollo|gozada|maravilla|exito|toston|caos|verguenza) (?:de )?(?:la |mi )?{MEET}",
        rf"ya (?:paso|fue|termino|acabo|esta|quedo) (?:la |mi )?{MEET}",
        rf"{MEET} me las? {they('hacer')}",
        rf"{MEET}(?: (?!, |pero |y |no )\S+){{0,6}}? (?:ya"
        rf" )?{part('hacer terminar acabar superar concluir finalizar')}"
        r"(?= ,|$| y| pero| con| en| de)|(?:terminada|acabada|finalizada|hecha|superada) (?:la |mi )" + MEET,
        rf"(?:llegue|he llegado) (?:\S+ ){{1,3}}?a (?:la |mi )?{MEET}",
        rf"en (?:la|mi) {MEET}(?: (?:de|con|en) \S+(?: \S+){{0,3}}?)?(?: (?:,|no|me|les|le|se|nos|lo|la|ya|solo|casi))*"
        rf" (?:supe|dije|hable|quede|bloquee|puse|senti|lie|trabe|conte|respondi|conteste|estuve|olvido|olvidaron"
        rf"|{they('preguntar decir hacer pedir contar explicar comentar ensenar tratar tener prometer')})(?= |$)",
        r"me (?:he )?(?:quede en blanco|trabe|bloquee|equivoque|puse \w+|quedado en blanco|bloqueado|trabado"
        r"|equivocado"
        rf"|puesto \w+|lie|liado|senti \w+"
        rf"|{they('preguntar soltar poner pillar hacer pedir tratar contar explicar sacar')})"
        rf" (?:\S+ ){{0,5}}?en (?:la |mi )?{MEET}",
        rf"^(?:pues |al final |bueno |nada |, )*(?:en|con) @ (?:, )?{HOW}(?= ,|$| y| pero)",
        r"(?:despues|saliendo|al salir|tras) (?:de )?(?:la |mi )?entrevista (?:con|en|de)(?= @)",
        rf"(?:^|, |y )(?:pues |bueno |nada |, |al final )*(?:la |mi )?{MEET}(?: de #)?(?: (?:de|con|en)"
        rf" (?:(?:la |el |los de )?@"
        rf"|\S+(?: \S+){{0,2}}))? ?,? (?:{HOW}|(?:un|una|todo un|toda una) \w+|ni fu ni fa|hecha|lista)"
        r"(?= ,|$| pero| y| aunque)",
        despite=(Doubt.MAYBE, Doubt.IF),
        noun=True,
        following=True,
    ),
    *says(
        Saying.TOOK_PLACE,
        rf"l[oa] de {THAT} (?:me |nos )?(?:\S+ )?{WENT} {HOW}(?= ?$| ,| y| pero)",
        rf"l[oa] de {THAT} (?:fue|ha sido)(?= (?:el |la )?#)",
        needs=(Needs.EMPLOYER,),
        noun=True,
        behind=Saying.TOOK_PLACE,
    ),
    *says(
        Saying.PLANNED,
        rf"l[oa] de {THAT} (?:es|sera|queda|quedo|va a ser|toca|me toca)(?= (?:(?:ya|para|el|la) )*#)",
        needs=(Needs.LEAD, Needs.WHEN),
        noun=True,
        behind=Saying.TOOK_PLACE,
    ),
    *says(
        Saying.TOOK_PLACE,
        rf"(?<!\bno )(?:{i('tener hacer terminar acabar')}|(?:sali|salgo|he salido|acabo de salir|vengo|fui) (?:de|a)"
        r"|(?:acabo|acabe) de (?:tener|hacer|terminar)) (?:la|lo) de",
        needs=(Needs.EMPLOYER,),
        noun=True,
        following=True,
    ),
    *says(
        Saying.PLANNED,
        r"(?<!\bno )(?:tengo|tenemos|me toca|tendre|viene) (?:la|lo) de",
        needs=(Needs.EMPLOYER, Needs.WHEN),
        noun=True,
        following=True,
    ),
    *says(
        Saying.PLANNED,
        rf"(?<!\bno ){GET} {GOT}{MEET}(?! (?:de trabajo )?(?:para preparar|algun dia))",
        noun=True,
        following=True,
        needs=(Needs.SOMETHING,),
        despite=(Doubt.LATER,),
    ),
    *says(
        Saying.PLANNED,
        r"^(?:(?:ok|hola|buenas|buenos dias|buenas tardes|coach|oye|ah|yuju|bien|por fin|nueva|tambien|luego|y) ,?"
        r" ?)*(?:(?!no |si |que "
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
        rf"(?<!\bno )(?:{HAD}|{i('entregar resolver')}) {FILL}{TASKS}(?! (?:el|del) (?:tema|jueves|lunes))",
        needs=(Needs.EMPLOYER,),
        noun=True,
    ),
    *says(
        Saying.PLANNED,
        rf"(?<!\bno )(?:{GET}|hago) {FILL}{TASKS}",
        needs=(Needs.EMPLOYER, Needs.WHEN),
        noun=True,
        ahead=Saying.PLANNED,
        behind=Saying.TOOK_PLACE,
        despite=(Doubt.LATER,),
    ),
)
INTERVIEWS = (*_INTERVIEWS, *TESTS)
TALK = r"(?:llamada|videollamada|videoconferencia|zoom|teams|meet|reunion|call)"
SOFT_CUES = (
    *says(
        Saying.TOOK_PLACE,
        r"(?<!\bno )(?:tuve|he tenido|acabo de tener|hice|termine|sali de|salgo de|acabo de salir de|colgue"
        rf"|acabo de colgar|acabo de terminar) {FILL}{SOFT}",
        rf"{SOFT}(?: \S+){{0,4}}? {WENT} {HOW}",
        r"(?:hable|he hablado|me reuni|estuve|me he reunido|platique|converse|charle) (?:con|en) (?:\S+ ){0,3}?(?=@)",
        rf"(?:me|nos) (?:fue|ha ido|salio|ha salido|fueron) {HOW}(?= ?$| ,| y| pero)",
        needs=(Needs.LEAD,),
        noun=True,
    ),
    *says(
        Saying.PLANNED,
        rf"{SOFT}|(?:hablo|me reuno|voy|quede|he quedado|quedo|quedamos|me veo|nos vemos) (?!a la espera|a"
        rf" disposicion|a la disposicion|a \S+[aei]r(?:l[aeo]s?|me|se|te|nos)?(?!\S))(?:con|a|en|para|#)",
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
