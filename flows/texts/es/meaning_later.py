"""Owns the Spanish cues for when employers get back, and for their messages."""

from flows.texts.es.meaning_verbs import they
from flows.understanding.heard import Saying
from flows.understanding.meaning_table import Doubt, Needs, says

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
    r"(?: (?:si (?:si|sip|no) o (?:si )?(?:si|sip|no)|sip o no|algo|si o no|una respuesta|la respuesta|respuesta"
    r"|el resultado|los resultados|una decision|su decision"
    r"|la decision|noticias|feedback|que|si|una cosa u otra|lo que sea|si paso|novedades|razon|de vuelta|ya))*"
)
LATER_WORD = (
    *says(
        Saying.DECIDES_BY,
        rf"(?<!\bno )(?:me|nos|ya me|que me|te|os) {TELL}{WHAT}(?!(?: \S+){{0,4}}? (?:que (?:no|ya|si|sip) (?!#|el"
        rf"|antes)"
        r"|diciendo|y (?:me )?dice)| (?:otr[oa]|nuev[oa]) (?:fecha|hora|dia))",
        r"(?<!\bno )(?:definen|define|definiran|definira|deciden|decidiran|decide|decidira|tomaran|toman|resuelven"
        r"|resolveran|resuelve|habran decidido"
        r"|tendran"
        r"|tienen|daran|dan|tomara|toma|dara|decidirian|decidian|anuncian|anunciaran|publican|publicaran"
        r"|comunican)(?: (?:una"
        r"|la|su|ya|los|el))*(?: (?:decision|respuesta|algo|resultado|resultados|noticias))?",
        r"(?:(?:quedaron|quedo|han quedado|ha quedado|prometieron|han prometido|prometio|prometido)(?: en| de| que)?"
        r"|dijeron de|se comprometieron a|(?<!\bse me )(?:van|iban|va|iba) a|tienen que|deberian|deberia|esperan|espera"
        r"|piensan|preven"
        rf"|quieren|quedan en|les toca|tenian que) (?:me )?{INFINITIVE}{WHAT}",
        rf"que (?:(?:ya|el|la|los|las|en|para|antes|de|del|a|sobre|hacia|como|maximo|mas|tardar|seguro) )*#"
        rf" (?:ya |seguro )?(?:me |nos |lo |se |te |la )*(?:{TELL}|deciden|decide|definen|anuncian|publican"
        rf"|eligen){WHAT}",
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
        r"(?<!\bno )(?<!\bnadie )me (?:llamaron|llaman|(?:ha|han|habian) llamado|acaban? de llamar"
        rf"|{they('escribir contestar responder contactar marcar hablar buscar telefonear')}"
        r"|devolvieron la llamada|(?:ha |han )?(?:llego|llegado|entro|entrado|mandaron|mandado|mando|enviaron|enviado"
        r"|envio|cayo|caido) (?:un |una |otro |otra )?(?:correo|mensaje|audio|whatsapp|mails?|notificacion)"
        r"|enviaron (?:un|una)"
        r"|mandaron (?:un|una))(?! (?:la atencion|mal|que no|oferta|propuesta))(?: (?:de|desde|por|los de|la de"
        r"|el de|para|por parte de|de parte de|ayer))?",
        r"(?<!\bno )me (?:pidieron|han pedido|ha pedido|pidio|solicitaron) (?:unos|unas|los|las|mis|mas|otros|el|la"
        r"|copia de) \w+",
        r"me llamo(?= (?:de|desde|por|para|#|la|el|una|un|mi|su|@|alguien|hoy)|$| ,)",
        r"(?<!\bno )(?:recibi|he recibido|tengo|tuve|me llego|me ha llegado|me entro) (?:un |una |otro |otra |su |la "
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
