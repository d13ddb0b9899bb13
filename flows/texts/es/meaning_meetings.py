"""Owns the Spanish cues for interviews, past and to come, for when employers get back, and for their messages."""

from flows.texts.es.meaning_news import FILL, MEET, SOFT
from flows.understanding.heard import Saying
from flows.understanding.meaning_table import Doubt, Needs, says

GET = (
    r"(?:tengo|tenemos|tendre|me dieron|me han dado|me pusieron|me agendaron|agende|agendamos|quede|quedamos"
    r"|he quedado|hemos quedado|concerte|programe|hay|confirme|consegui|he conseguido|me salio|me ha salido"
    r"|me confirmaron|me han confirmado|me fijaron|me programaron|me toca|tocan|cerre|cerramos|apunta|anota|agrega"
    r"|anade|me han puesto|nos vemos|tengo programada|tengo agendada|ya tengo|por fin tengo|me citaron|me dan"
    r"|me pusieron fecha para|me espera|viene)"
)
HAD = (
    r"(?:tuve|he tenido|acabo de tener|acabo de salir de|acabo de terminar|acabo de acabar|acabo de hacer"
    r"|acabo de colgar de|sali de|salgo de|saliendo de|hice|he hecho|termine|he terminado|termino|fui a|he ido a"
    r"|vengo de|pase|di|me hicieron|me han hecho|me hizo|tuvimos|hemos tenido|ya tuve|ya hice|ya pase|acabe|he acabado"
    r"|complete|realice|asisti a|estuve en|he estado en|la cague en|cague|bloquee|borde|clave|reviente|lo pete en"
    r"|la rompi en|la lie en|sobrevivi a|vuelvo de|llego de|ya sali de|ya termine|ya acabe|recien salgo de"
    r"|recien termine|fue hoy)"
)
WENT = (
    r"(?:(?:me |se )?(?:alargo|extendio|fue|salio|estuvo|ha ido|ha salido|iba|acabo|ha acabado|termino|ha terminado"
    r"|duro|ha durado|resulto|ha sido|paso|ya paso|se me hizo|fueron|ha estado))"
)
INTERVIEWS = (
    *says(
        Saying.PLANNED,
        r"me (?:entrevistan|entrevistaran|entrevista|van a entrevistar)(?: (?:en|con|para|de))?",
        rf"(?:voy a|vamos a) (?:tener|hacer) {FILL}{MEET}",
        noun=True,
        despite=(Doubt.LATER,),
        needs=(Needs.SOMETHING,),
        before=True,
    ),
    *says(
        Saying.TOOK_PLACE,
        rf"{HAD} {FILL}{MEET}(?! (?:{MEET} )?(?:programada|agendada|cancelada))",
        r"me (?:entrevistaron|han entrevistado|entrevisto|ha entrevistado)(?: (?:en|de|con))?|me entreviste (?:con|en)"
        r"|fui entrevistad[oa] (?:por|en)|me he entrevistado (?:con|en)",
        rf"{MEET}(?: (?!,|pero |y )\S+){{0,6}}? {WENT}(?! (?:cancelada|movida|cambiada|aplazada|pospuesta|reprogramada"
        r"|para|al|# para|de hora))",
        r"(?:no )?(?:me fue|me ha ido|fue|ha ido|me salio|me ha salido|salio|estuvo) (?:\w+ ){1,2}?(?:en"
        rf"|con) (?:la |mi )?{MEET}",
        r"(?:no )?(?:me )?(?:salio|ha salido|fue|ha ido|estuvo) (?:\w+ )?(?:bien|mal|genial|fatal|regular|horrible"
        rf"|de lujo|de pena) (?:la |mi )?{MEET}",
        rf"ya (?:paso|fue|termino|acabo) (?:la |mi )?{MEET}",
        rf"{MEET}(?: (?!,|pero|y|no)\S+){{0,5}}? (?:ya )?(?:hecha|terminada|acabada|superada|concluida|finalizada)"
        r"(?= ,|$| y| pero)",
        rf"(?:llegue|he llegado) (?:\S+ )?(?:tarde|puntual|a tiempo|temprano) a (?:la |mi )?{MEET}",
        r"me (?:quede en blanco|trabe|bloquee|equivoque|puse \w+|he quedado en blanco"
        rf"|he bloqueado) (?:\w+ )?en (?:la |mi )?{MEET}",
        r"(?:despues|saliendo|al salir|tras) (?:de )?(?:la |mi )?entrevista (?:con|en|de)(?= @)",
        despite=(Doubt.MAYBE, Doubt.IF),
        noun=True,
        before=False,
    ),
    *says(
        Saying.PLANNED,
        rf"{GET} {FILL}{MEET}(?! (?:de trabajo )?(?:para preparar|algun dia))",
        noun=True,
        needs=(Needs.SOMETHING,),
        despite=(Doubt.LATER,),
    ),
    *says(
        Saying.PLANNED,
        r"^(?:(?:ok|hola|ah|yuju|bien|por fin|nueva|tambien|luego|y) ,? ?)*(?:(?!no |si |que "
        r"|cuando )\S+ (?:\S+ )?, )?(?:(?:#|@|,|el|la|los|las|a|de|del|en|para|con|por|es|sera|era|mi|una|un|otra"
        rf"|tengo|hay|nueva|primera|segunda) )*{MEET}",
        noun=True,
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
        needs=(Needs.EMPLOYER, Needs.WHEN),
        ahead=Saying.PLANNED,
        behind=Saying.TOOK_PLACE,
    ),
)

TELL = (
    r"(?:dicen|diran|avisan|avisaran|contestan|contestaran|responden|responderan|llaman|llamaran|escriben|escribiran"
    r"|confirman|confirmaran|daran|dan|informan|informaran|contactan|contactaran|dirian|avisarian|avisaban"
    r"|contestarian|contestaban|responderian|llamarian|llamaban|escribirian|escribian|decian|daban|darian|confirmarian"
    r"|confirmaban|dice|dira|avisa|avisara|contesta|contestara|responde|respondera|llama|llamara|escribe|escribira"
    r"|confirma|confirmara|dara|mandan|mandaran|comunican|comunicaran|notifican|notificaran)"
)
INFINITIVE = (
    r"(?:decir|avisar|contestar|responder|llamar|escribir|confirmar|informar|contactar|comunicar|dar|tomar|decidir"
    r"|resolver|mandar)(?:me|lo|nos)?"
)
WHAT = (
    r"(?: (?:algo|si o no|una respuesta|la respuesta|respuesta|el resultado|los resultados|una decision|su decision"
    r"|la decision|noticias|feedback|que|si|una cosa u otra|lo que sea))*"
)
LATER_WORD = (
    *says(
        Saying.DECIDES_BY,
        rf"(?:me|nos|ya me|que me|te|os) {TELL}{WHAT}",
        r"(?:deciden|decidiran|decide|decidira|tomaran|toman|resuelven|resolveran|habran decidido|tendran|tienen|daran"
        r"|dan)(?: (?:una|la|su|ya|los|el))*(?: (?:decision|respuesta|algo|resultado|resultados|noticias))?",
        r"(?:quedaron (?:en|de)|prometieron|han prometido|quedo (?:en|de)|han quedado (?:en|de)|dijeron de|prometio"
        rf"|se comprometieron a|van a|iban a|tienen que|va a|deberian|deberia) {INFINITIVE}{WHAT}",
        r"lo (?:sabre|sabremos|se sabra|sabran)|(?:sabre|tendre|tendria|voy a tener|deberia tener|deberia saber"
        r"|voy a saber|espero|esperan|se sabra|sabremos|me entero|me enterare) (?:ya )?(?:algo|la respuesta|respuesta"
        r"|noticias|una respuesta|el resultado|mas|si|su respuesta|feedback|su decision)|(?:espero|esperando|me quedo"
        r" esperando) (?:la |una |su )?(?:llamada|contestacion)",
        r"(?:decision|respuesta|resultado|resultados|resolucion|plazo|fallo|noticias)(?: (?!,|pero|y|no"
        r"|sin)\S+){0,5}? ?(?:antes|para|el|a|en|hasta|sale|salen|sera|es|#)(?= #| el #|$| del #| de #| mas tardar"
        r"| finales)",
        r"(?:dijeron|me dijeron|han dicho|me han dicho|dijo|me dijo|me comentaron|comentaron)(?: que)?(?: (?:antes"
        r"|para|a|en|como|el|del|de|hasta|mas|tardar|maximo|sobre|hacia|minimo|entre))* #",
        needs=(Needs.WHEN,),
        before=True,
        despite=(Doubt.LATER, Doubt.OTHERS),
    ),
    *says(
        Saying.WORD,
        r"me (?:ha |han |acaban de |acaba de )?(?:llamar|escribir|contestar|responder|contactar|llamaron|llamado"
        r"|marcaron|marco|marcado|escribieron|escrito|contestaron|contestado|respondieron|respondido|contactaron"
        r"|contactado|contacto|escribio|contesto|respondio|llego un (?:correo|mensaje)|mandaron un (?:correo|mensaje"
        r"|audio)|mando un (?:correo|mensaje)|enviaron un (?:correo|mensaje)|hablaron|hablo|buscaron|enviaron (?:un"
        r"|una)|mandaron (?:un|una))(?! (?:la atencion|mal|que no))(?: (?:de|desde|por|los de|la de|el de|para"
        r"|por parte de))?",
        r"me llamo(?= (?:de|desde|por|para|#|la|el|una|un|mi|su|@|alguien|hoy|dana|robin)|$| ,)",
        r"(?:recibi|he recibido|tengo|tuve|me llego|me ha llegado|me entro) (?:un |una |otro |otra |su |la "
        r"|el )?(?:correo|mensaje|llamada|respuesta|whatsapp|carta|audio) (?:de|desde|por parte de)(?! (?:rechazo"
        r"|agradecimiento|mi|voz|seleccion))",
        r"(?:se )?(?:han |ha )?(?:pusieron|puesto|puso) en contacto(?: conmigo)?|(?:dieron|han dado) senales"
        r"|tengo noticias de|hubo noticias de|por fin (?:contestaron|respondieron|llamaron|escribieron)|(?:contestaron"
        r"|respondieron|escribieron)$|devolvieron la llamada",
        before=True,
        shy=True,
    ),
)
"""WORD gives way to what they got in touch about."""
SOFT_CUES = (
    *says(
        Saying.TOOK_PLACE,
        r"(?:tuve|he tenido|acabo de tener|hice|termine|sali de|salgo de|acabo de salir de|colgue"
        rf"|acabo de colgar) {FILL}{SOFT}",
        rf"{SOFT}(?: \S+){{0,4}}? (?:fue|salio|ha ido|estuvo) (?:\w+ )?(?:bien|mal|genial|fatal|regular|estupend[oa])",
        r"(?:hable|he hablado|me reuni|estuve) (?:con|en) (?:\S+ ){0,3}?(?=@)",
        needs=(Needs.LEAD,),
        noun=True,
    ),
    *says(
        Saying.PLANNED,
        rf"{SOFT}|(?:hablo|me reuno|voy) (?:con|a|en)",
        needs=(Needs.LEAD, Needs.WHEN),
        after=True,
        noun=True,
        ahead=Saying.PLANNED,
        behind=Saying.TOOK_PLACE,
        despite=(Doubt.LATER,),
    ),
)
"""Calls and meetings: interviews only with a known lead."""
