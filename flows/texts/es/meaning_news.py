"""Owns the Spanish cues for what happened: interviews, news from employers, when they will get back."""

from flows.understanding.heard import Saying
from flows.understanding.meaning_table import Doubt, Needs, says

NTH = r"(?:primera|segunda|tercera|cuarta|ultima|siguiente|proxima|final|nueva|otra)"
MEET = (
    r"(?:entrevistas?|videoentrevista|entrevista final|(?:prueba|test|reto|caso|examen|entrevista) (?:tecnic[oa]|practic[oa]|grupal|personal)"
    rf"|{NTH} (?:ronda|fase|etapa|entrevista|prueba)|(?:ronda|fase|entrevista) final|dinamica (?:de grupo|grupal)|dinamica|assessment"
    r"|dia de prueba|turno de prueba|screening|llamada (?:de seleccion|inicial|con (?:rrhh|recursos humanos|seleccion|la reclutadora|el reclutador))"
    r"|reunion con (?:rrhh|recursos humanos|seleccion))"
)
SOFT = r"(?:llamada|reunion|cita|videollamada|zoom|teams|meet|charla|cafe|videoconferencia)"
FILL = r"(?:(?!no |y |pero |, |si |porque |que |cuando |para |sin )\S+ ){0,5}?"
ONE = r"(?:(?:una|la|mi|otra|su|un|el|nuestra|esa|hacer|tener|hacerme|a|en|de|para) )*"
OTHER = r"(?:otr[oa]s?|alguien|otra persona|otro candidato|otra candidata|otros candidatos|otros perfiles|un candidato interno|alguien interno|una persona interna)"
END = r"(?= ?$| ,| y(?: |$)| pero| porque| tras| despues| al final| por | otra vez| #| en @| @| lol| a mi| de nuevo| gracias| sin )"
THEIRS = (Doubt.OTHERS,)

NEWS = (
    *says(
        Saying.ROUND,
        rf"(?:pase|paso|he pasado|avance|avanzo|he avanzado|llegue|me pasaron|me pasan|me han pasado|sigo|segui|estoy|me avanzaron|voy) (?:ya )?(?:a|en|con) (?:la )?(?:{NTH}|2|3|dos|tres)(?: (?:ronda|fase|etapa|entrevista|prueba))?(?! parte| empresa)",
        r"(?:pase|he pasado|supere|he superado|aprobe) (?:la |el |al |a )?(?:primera |primer |segunda |siguiente )?(?:filtro|corte|ronda|fase|criba|prueba|preseleccion)",
        r"(?:sigo|segui|seguimos|continuo) (?:adelante )?(?:en|con) el proceso",
        before=True,
        noun=True,
        ahead=Saying.PLANNED,
    ),
    *says(
        Saying.ROUND,
        rf"(?:me |nos )?(?:quieren|quiere|querian|quisieran|quieren que|les gustaria) (?:volver a )?(?:verme|conocerme|entrevistarme|hablar conmigo|reunirse conmigo|que vaya|que hagamos|que pase|hacerme|tener|que haga|hacer|ver|conocer|entrevistar)(?: (?:otra vez|de nuevo|en persona))?(?: {ONE}{MEET})?",
        rf"me (?:han )?(?:citaron|citado|cito|convocaron|convocado|invitaron|invitado|llamaron|llamado|llaman|seleccionaron|seleccionado|escogieron|eligieron|citan|convocan|pidieron|pedido|piden|proponen|propusieron|propuesto|ofrecieron|ofrecido|ofrecen|solicitaron|proponian) {FILL}(?:{MEET}|venir|ir a sus? oficinas?)",
        r"(?:me )?(?:han )?preseleccionad[oa]|me preseleccionaron|estoy (?:preseleccionad[oa]|en la final|entre los finalistas|en la terna)|soy finalista",
        before=True,
        noun=True,
        ahead=Saying.PLANNED,
        despite=THEIRS,
    ),
    *says(
        Saying.NO,
        r"(?:cancelaron|han cancelado|cerraron|han cerrado|congelaron|han congelado|pararon|suspendieron) (?:la (?:vacante|posicion|busqueda|plaza)|el (?:puesto|proceso))",
        rf"me (?:han )?(?:rechazaron|rechazado|rechazo|rechaza|rechazan|descartaron|descartado|descarto|descartan|tumbaron|eliminaron|eliminado|echaron para atras|dieron calabazas|batearon|bocharon|mandaron a volar)",
        rf"(?:me )?(?:dijeron|han dicho|dicen|dijo|ha dicho|contestaron|respondieron|han respondido|han contestado|respondio|contesto) (?:@ )?(?:que )?no{END}",
        rf"(?:se decidieron|se han decidido|se decantaron|se han decantado|optaron|han optado|apostaron|van a seguir|siguen|seguiran|se quedaron|se han quedado|se quedan|se fueron|van|continuan) (?:por|con) {OTHER}",
        rf"(?:eligieron|escogieron|contrataron|cogieron|prefirieron|tomaron|seleccionaron|han elegido|han escogido|han contratado|han cogido|han seleccionado|ha elegido|eligio) (?:a )?{OTHER}",
        rf"(?:se )?l[eao] (?:dieron|han dado) (?:el puesto |el trabajo |la plaza )?a {OTHER}",
        before=True,
        despite=THEIRS,
    ),
    *says(
        Saying.NO,
        r"no (?:fui|he sido|resulte|sali|quede|soy|me han|estoy) (?:\w+ )?(?:seleccionad[oa]|elegid[oa]|escogid[oa]|aceptad[oa]|contratad[oa]|cogid[oa])",
        r"no me (?:eligieron|escogieron|seleccionaron|cogieron|tomaron|quisieron|contrataron|van a contratar|han elegido|han seleccionado|han cogido|han escogido|han contratado|dieron|han dado|aceptaron|quedaron con|van a coger)"
        r"(?: (?:el (?:puesto|trabajo|empleo)|la (?:plaza|oferta|vacante)))?(?! (?:una? (?:fecha|respuesta|plazo)|respuesta|fecha|las? \w+|noticias|tiempo|ninguna|explicac\w+|feedback|motivo))",
        r"no (?:pase|he pasado|quede|he quedado|consegui|obtuve|he conseguido|supere|he superado)(?= ?$| (?:a la|la|el|en|al|de|ronda|fase|,|y|con|#|@))(?: (?:a |la |el |en |al |de )*(?:\w+ )?(?:ronda|fase|etapa|proceso|filtro|puesto|trabajo|entrevista|prueba|corte|plaza|empleo))?(?! (?:bien|mal|muy|el tiempo))",
        r"(?:me |nos )?(?:llego|mandaron|enviaron|han enviado|han mandado|dieron|han dado|recibi|he recibido|tengo|otro|un|cae|cayo|el)(?: \w+){0,2}? (?:rechazo|negativa)",
        r"(?:correo|mensaje|carta|llamada|respuesta) (?:de rechazo|automatic[oa] de rechazo|negativa)|rechazo (?:de|por parte de|en)",
        r"(?:es|fue|era|ha sido|otro|un|dieron un|nuevo) no (?:de|por parte|en|rotundo|definitivo)|otro no$|(?:ha sido|fue|es) un no",
        r"(?:puesto|vacante|plaza|posicion)(?: (?:de|en|la|el) \S+)? (?:ya )?(?:esta|fue|ha sido|quedo|estaba|se ha) (?:\w+ )?(?:cubiert[oa]|ocupad[oa]|cancelad[oa]|cerrad[oa]|asignad[oa])|(?:cubrieron|han cubierto|ya cubrieron) (?:la|el) (?:vacante|puesto|plaza|posicion)",
        r"(?:estoy|quede|me quede|me he quedado|he quedado|me dejaron|me sacaron|me han dejado) fuera(?: del proceso)?|no (?:sigo|continuo|paso) (?:en el proceso|adelante|a la siguiente|al siguiente)"
        r"|no (?:cumplo|encajo|encajaba|doy|daba) (?:con )?(?:el|en el) perfil|me (?:tiraron|echaron) del proceso",
        before=True,
        despite=(Doubt.NOT, *THEIRS),
    ),
    *says(Saying.NO, r"^@ (?:, )?(?:(?:me )?(?:dijo|ha dicho) (?:que )?)?no$|^en @ (?:me )?(?:dijeron )?(?:que )?no$", noun=True),
    *says(
        Saying.CALLED_OFF,
        rf"(?:me |nos |se |la |me la |ya )*(?:ha |han )?(?:cancelaron|cancelado|cancelo|cancelan|anularon|anulado|anulo|suspendieron|suspendido|suspendio|cancele|desconvocaron)(?: {FILL}{MEET})?(?! (?:la (?:vacante|suscripcion|cita medica)|el (?:pedido|puesto|proceso|vuelo)))",
        rf"{MEET}(?: (?!, )\S+){{0,6}}? (?:se |esta |fue |ha sido |quedo |queda |me la |la )*(?:ha |han )?(?:cancelo|cancelada|cancelaron|cancelado|anulada|suspendida|suspendio|cancelan)",
        r"(?:no (?:se )?(?:presento|presentaron|aparecio|aparecieron|vino|vinieron|conecto|conectaron|llego|llegaron)(?: (?:nadie|a la entrevista))|no vino nadie|nadie (?:se )?(?:presento|aparecio|conecto|vino|llego)|me (?:dejaron|han dejado|dejo) (?:plantad[oa]|esperando)"
        r"|me (?:plantaron|han plantado)|no se (?:presentaron|presento|conectaron|conecto)|no (?:aparecieron|aparecio) (?:a la|en la|por la)|me dieron planton)",
        r"(?:ya )?no (?:hay|habra|va a haber|tengo|se hace|se hara|sera) (?:la |mi )?entrevista",
        before=True,
        noun=True,
        despite=(*THEIRS, Doubt.NOT),
    ),
    *says(
        Saying.MOVED,
        rf"(?:me |nos |se |la |me la |ya )*(?:ha |han )?(?:movieron|movido|movio|cambiaron|cambiado|cambio|aplazaron|aplazado|aplazo|pospusieron|pospuesto|pospuso|adelantaron|adelantado|atrasaron|atrasado|retrasaron|retrasado|reprogramaron|reprogramado|reprogramo|reagendaron|reagendado|corrieron|mueven|cambian|aplazan|reprograman|posponen|postergaron|postergo) (?:de (?:hora|dia|fecha) )?{ONE}{MEET}(?: (?:de (?:hora|dia|fecha)))?",
        r"(?:me la|me lo|nos la|la|se) (?:ha |han )?(?:movieron|movido|movio|cambiaron|cambiado|cambio|pasaron|pasado|paso|aplazaron|aplazado|aplazo|pospusieron|pospuesto|pospuso|adelantaron|adelantado|adelanto|atrasaron|atrasado|retrasaron|retrasado|retraso|reprogramaron|reprogramado|reagendaron|reagendado|pusieron|corrieron|mueven|cambian|pasan|aplazan|postergaron)(?= (?:al|a|para|de|del|#|hasta|ahora)|$| ,)(?: de (?:hora|dia|fecha))?",
        rf"{MEET}(?: (?!,)\S+){{0,6}}? (?:(?:me la|la|se|ha sido|fue|esta) )?(?:ha |han )?(?:movieron|movida|movio|cambiaron|cambiado|cambio|pasaron|paso|pasa|aplazaron|aplazada|aplazo|pospusieron|pospuesta|pospuso|adelantaron|adelantada|atrasaron|atrasada|retrasaron|retrasada|retraso|reprogramaron|reprogramada|reagendaron|reagendada)(?! de (?:opinion|idea))(?: (?:al|a|para))?",
        rf"(?:quieren|piden|pidieron|necesitan|tienen que|tuvieron que|van a|me pidieron|me piden|han tenido que) (?:mover|cambiar|aplazar|posponer|reprogramar|reagendar|adelantar|retrasar|atrasar|moverla|cambiarla|aplazarla|posponerla|reprogramarla|reagendar)(?: (?:de (?:hora|dia|fecha)))?(?: {ONE}{MEET})?",
        rf"(?:es|sera|queda|quedo) ahora (?:el |a |al )?#|ahora (?:es|sera|queda) (?:el |a |al |para )?(?:el )?#|nueva (?:fecha|hora)(?: \S+){{0,4}}? #|{MEET}(?: \S+){{0,4}}? (?:ahora es|es ahora) |no es (?:el |a )?# (?:, )?(?:sino|es|si no) (?:el )?#",
        r"(?:cambio|cambiaron|han cambiado|cambian) (?:la|el|de) (?:hora|fecha|dia|horario)(?: de (?:la|mi) entrevista)?",
        before=True,
        noun=True,
        despite=(*THEIRS, Doubt.LATER, Doubt.MAYBE, Doubt.NOT),
    ),
    *says(
        Saying.OFFER,
        rf"me (?:han )?(?:hicieron|hecho|hizo|hacen|mandaron|enviaron|mandado|enviado|llego|paso|pasaron|dieron|presentaron) {FILL}(?:oferta|propuesta)(?! de entrevista)",
        r"me (?:han )?(?:ofrecieron|ofrecido|ofrecen|ofrecio|dieron|dado|dan) (?:ya )?(?:el|un|la|ese|su) (?:puesto|trabajo|empleo|plaza|contrato|si|vacante)",
        r"(?:tengo|recibi|he recibido|tenemos|ya tengo|consegui) (?:una |la |otra )?(?:oferta|propuesta)(?: formal| firme| en firme| economica)?(?= de @| de [a-z]+$| de la|$| en firme| formal| por escrito| ,| en la mesa| sobre la mesa| y| con @)",
        r"me (?:han )?(?:contrataron|contratado|cogieron|cogido|contratan|cogen|eligieron|elegido|escogieron|escogido|seleccionaron|seleccionado|aceptaron|aceptado|tomaron|tomado|quieren contratar|van a contratar|quieren fichar|ficharon)(?! (?:para (?:la |una |otra |el |hacer |pasar )*(?:entrevista|siguiente|segunda|proxima|fase|ronda|prueba|proceso)|en linkedin|la solicitud|el lunes para entrevista|\S+ para la))",
        rf"(?:me )?(?:dijeron|han dicho|dicen|dijo|ha dicho) (?:@ )?que si{END}|(?:consegui|he conseguido|tengo|obtuve|logre) (?:el|ese|un) (?:puesto|trabajo|empleo)(?! de entrevista)|el (?:puesto|trabajo) es mio|quede (?:seleccionad[oa]|contratad[oa]|en el puesto)|(?:carta|propuesta) oferta",
        before=True,
        despite=THEIRS,
    ),
    *says(
        Saying.NO_NEWS,
        r"(?:(?:aun|todavia|ya|sigo|hasta ahora|hasta hoy) )?(?:no|sin|sigo sin|tampoco|nunca) (?:(?:se|he sabido|supe|tengo|hay|he recibido|recibi|he tenido|tuve|he vuelto a saber|volvi a saber|saber|tener|recibir|me ha llegado|me llego|me llega|hubo|sabemos) )*(?:de )?(?:nada|noticias|respuesta|respuestas|novedades|contestacion|ninguna (?:noticia|respuesta|novedad)|ningun (?:correo|mensaje)|senales|ni una respuesta|una respuesta|ni palabra)(?! (?:que|interesante|malo|mal|mas que|raro|especial|de ingles|oficial))(?: (?:aun|todavia|nuevo|desde|hasta|de ellos|suya))?",
        r"(?:(?:aun|todavia|ya) )?(?:no|nadie|ni) (?:me |nos )?(?:han|ha|hay)? ?(?:vuelto a )?(?:contestado|respondido|llamado|escrito|dicho nada|avisado|contactado|contestan|responden|contestaron|respondieron|llamaron|contesta|responde|llaman|escribieron|escriben|dicen nada|dijeron nada|dice nada|avisan|dan senales|dieron senales|contactaron|avisaron|contestar|responder|dicen ni pio|cogen el telefono)"
        r"(?! (?:la atencion|antes|si|hasta #|bien))(?: (?:nada|aun|todavia|ni nada|nadie))*",
        r"(?:siguen|sigue|llevan|estan|continuan|lleva) (?:\S+ ){0,3}?sin (?:contestar|responder|llamar|decir nada|decir|escribir|dar senales|avisar|decirme)(?:me)?(?: nada)?",
        r"(?:sigo|estoy|aun|todavia|aqui|sigo aqui|llevo \S+ \S+|sigo igual ,) (?:esperando|a la espera|pendiente)(?: (?:de |a |que |la |una |su |alguna )*(?:respuesta|noticias|que me llamen|llamada|que contesten|que respondan|que digan|que me digan|saber|decision|resultado|resolucion))?(?! (?:a entrar|para entrar|el bus|el metro|en la sala|en recepcion|fuera|mi turno))",
        r"me (?:dejaron|han dejado|dejo|tienen) en (?:visto|leido|espera|el aire)|(?:me )?(?:hicieron|han hecho|hizo|haciendo|estan haciendo) (?:un |el )?ghosting|ghosting|ghosteado|me ghostearon|(?:han|ha) desaparecido|desaparecieron|desaparecio|se esfumaron|silencio (?:total|absoluto|de radio|sepulcral|administrativo)|(?:todavia|aun|y|de momento|por ahora) nada|nada (?:todavia|aun|de nada|por ahora|de momento|de @)|ni (?:una )?(?:respuesta|noticia|palabra|mensaje|correo)(?: de)?|solo silencio|esperando respuesta|no dan senales",
        before=True,
        noun=True,
        despite=(Doubt.NOT, Doubt.MAYBE, *THEIRS, Doubt.LATER),
    ),
)

GET = (
    r"(?:tengo|tenemos|tendre|me dieron|me han dado|me pusieron|me agendaron|agende|agendamos|quede|quedamos|he quedado|hemos quedado|concerte|programe|hay|confirme"
    r"|consegui|he conseguido|me salio|me ha salido|me confirmaron|me han confirmado|me fijaron|me programaron|me toca|tocan|cerre|cerramos|apunta|anota|agrega|anade"
    r"|me han puesto|nos vemos|tengo programada|tengo agendada|ya tengo|por fin tengo|me citaron|me dan|me pusieron fecha para|me espera|viene)"
)
HAD = (
    r"(?:tuve|he tenido|acabo de tener|acabo de salir de|acabo de terminar|acabo de acabar|acabo de hacer|acabo de colgar de|sali de|salgo de|saliendo de|hice|he hecho|termine"
    r"|he terminado|termino|fui a|he ido a|vengo de|pase|di|me hicieron|me han hecho|me hizo|tuvimos|hemos tenido|ya tuve|ya hice|ya pase|acabe|he acabado|complete|realice"
    r"|asisti a|estuve en|he estado en|la cague en|cague|bloquee|borde|clave|reviente|lo pete en|la rompi en|la lie en|me fue \w+ en|me fue \w+ \w+ en|me ha ido \w+ en"
    r"|me ha ido \w+ \w+ en|sobrevivi a|vuelvo de|llego de|ya sali de|ya termine|ya acabe|recien salgo de|recien termine|fue hoy)"
)
WENT = (
    r"(?:(?:me )?(?:fue|salio|estuvo|ha ido|ha salido|iba|acabo|ha acabado|termino|ha terminado|duro|ha durado|resulto|ha sido|paso|ya paso|se me hizo|fueron|ha estado))"
)
INTERVIEWS = (
    *says(
        Saying.PLANNED,
        rf"me (?:entrevistan|entrevistaran|entrevista|van a entrevistar)(?: (?:en|con|para|de))?",
        rf"(?:voy a|vamos a) (?:tener|hacer) {FILL}{MEET}",
        noun=True,
        despite=(Doubt.LATER,),
        needs=(Needs.SOMETHING,),
        before=True,
    ),
    *says(
        Saying.TOOK_PLACE,
        rf"{HAD} {FILL}{MEET}(?! (?:{MEET} )?(?:programada|agendada|cancelada))",
        r"me (?:entrevistaron|han entrevistado|entrevisto|ha entrevistado)(?: (?:en|de|con))?|me entreviste (?:con|en)|fui entrevistad[oa] (?:por|en)|me he entrevistado (?:con|en)",
        rf"{MEET}(?: (?!,|pero |y )\S+){{0,6}}? {WENT}(?! (?:cancelada|movida|cambiada|aplazada|pospuesta|reprogramada|para|al|# para|de hora))",
        rf"(?:me fue|me ha ido|fue|ha ido|me salio|me ha salido|salio|estuvo) (?:\w+ ){{1,3}}?(?:en |con )?(?:la |mi )?{MEET}",
        rf"(?:despues|saliendo|al salir|tras) (?:de )?(?:la |mi )?entrevista (?:con|en|de)(?= @)",
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
        rf"^(?:(?:la|mi|una|el|ok|hola|y|tambien|luego|ah|nueva|otra|yuju|bien|por fin|,) )*(?:\S+ ){{0,3}}?{MEET}",
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
    r"(?:dicen|diran|avisan|avisaran|contestan|contestaran|responden|responderan|llaman|llamaran|escriben|escribiran|confirman|confirmaran|daran|dan|informan|informaran|contactan|contactaran"
    r"|dice|dira|avisa|avisara|contesta|contestara|responde|respondera|llama|llamara|escribe|escribira|confirma|confirmara|dara|mandan|mandaran|comunican|comunicaran|notifican|notificaran)"
)
INFINITIVE = r"(?:decir|avisar|contestar|responder|llamar|escribir|confirmar|informar|contactar|comunicar|dar|tomar|decidir|resolver|mandar)(?:me|lo|nos)?"
WHAT = r"(?: (?:algo|si o no|una respuesta|la respuesta|respuesta|el resultado|los resultados|una decision|su decision|la decision|noticias|feedback|que|si|una cosa u otra|lo que sea))*"
LATER_WORD = (
    *says(
        Saying.DECIDES_BY,
        rf"(?:me|nos|ya me|que me|te|os) {TELL}{WHAT}",
        rf"(?:deciden|decidiran|decide|decidira|tomaran|toman|resuelven|resolveran|habran decidido|tendran|tienen|daran|dan)(?: (?:una|la|su|ya|los|el))*(?: (?:decision|respuesta|algo|resultado|resultados|noticias))?",
        rf"(?:quedaron en|prometieron|han prometido|quedo en|han quedado en|dijeron de|prometio|se comprometieron a|van a|iban a|tienen que|va a|deberian|deberia) {INFINITIVE}{WHAT}",
        r"(?:sabre|tendre|tendria|voy a tener|deberia tener|deberia saber|voy a saber|espero|esperan|se sabra|sabremos|me entero|me enterare) (?:ya )?(?:algo|la respuesta|respuesta|noticias|una respuesta|el resultado|mas|si|su respuesta|feedback|su decision)",
        r"(?:decision|respuesta|resultado|resultados|resolucion|plazo|fallo|noticias)(?: (?!,|pero|y|no|sin)\S+){0,5}? ?(?:antes|para|el|a|en|hasta|sale|salen|sera|es|#)(?= #| el #|$| del #| de #| mas tardar| finales)",
        r"(?:dijeron|me dijeron|han dicho|me han dicho|dijo|me dijo|me comentaron|comentaron)(?: que)?(?: (?:antes|para|a|en|como|el|del|de|hasta|mas|tardar|maximo|sobre|hacia|minimo|entre))* #",
        needs=(Needs.WHEN,),
        before=True,
        despite=(Doubt.LATER, Doubt.OTHERS),
    ),
    *says(
        Saying.WORD,
        r"me (?:ha |han )?(?:llamaron|llamado|escribieron|escrito|contestaron|contestado|respondieron|respondido|contactaron|contactado|contacto|escribio|contesto|respondio|llego un (?:correo|mensaje)|mandaron un (?:correo|mensaje|audio)|mando un (?:correo|mensaje)|enviaron un (?:correo|mensaje)|hablaron|hablo|buscaron|enviaron (?:un|una)|mandaron (?:un|una))(?! (?:la atencion|mal|que no))(?: (?:de|desde|por|los de|la de|el de|para|por parte de))?",
        r"me llamo(?= (?:de|desde|por|para|#|la|el|una|un|mi|su|@|alguien|hoy|dana|robin)|$| ,)",
        r"(?:recibi|he recibido|tengo|tuve|me llego|me ha llegado|me entro) (?:un |una |otro |otra |su |la |el )?(?:correo|mensaje|llamada|respuesta|whatsapp|carta|audio) (?:de|desde|por parte de)(?! (?:rechazo|agradecimiento|mi|voz|seleccion))",
        r"(?:se )?(?:han |ha )?(?:pusieron|puesto|puso) en contacto(?: conmigo)?|(?:dieron|han dado) senales|tengo noticias de|hubo noticias de|por fin (?:contestaron|respondieron|llamaron|escribieron)|(?:contestaron|respondieron|escribieron)$|devolvieron la llamada",
        before=True,
        despite=THEIRS,
        shy=True,
    ),
)
"""WORD gives way to what they got in touch about."""
SOFT_CUES = (
    *says(
        Saying.TOOK_PLACE,
        rf"(?:tuve|he tenido|acabo de tener|hice|termine|sali de|salgo de|acabo de salir de|colgue|acabo de colgar) {FILL}{SOFT}",
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
