"""Owns the Spanish cues for what happened: interviews, news from employers, when they will get back."""

from flows.understanding.heard import Saying
from flows.understanding.meaning_table import Doubt, says

NTH = r"(?:primera|segunda|tercera|cuarta|ultima|siguiente|proxima|final|nueva|otra)"
MEET = (
    r"(?:entrevistas?|videoentrevista|entrevista final|(?:prueba|test|reto|caso|examen|entrevista) (?:tecnic[oa]"
    rf"|practic[oa]|grupal|personal)|{NTH} (?:ronda|fase|etapa|entrevista|prueba)|(?:ronda|fase|entrevista) final"
    r"|dinamica (?:de grupo|grupal)|dinamica|assessment|dia de prueba|turno de prueba|screening"
    r"|llamada (?:de seleccion|inicial|con (?:rrhh|recursos humanos|seleccion|la reclutadora|el reclutador))"
    r"|reunion con (?:rrhh|recursos humanos|seleccion))"
)
SOFT = r"(?:llamada|reunion|cita|videollamada|zoom|teams|meet|charla|cafe|videoconferencia)"
FILL = r"(?:(?!no |y |pero |, |si |porque |que |cuando |para |sin )\S+ ){0,5}?"
TO_A = r"(?:(?!no |y |pero |, |si |porque |que |cuando |sin )\S+ ){0,5}?"
ONE = r"(?:(?:una|la|mi|otra|su|un|el|nuestra|esa|hacer|tener|hacerme|a|en|de|para) )*"
OTHER = (
    r"(?:otr[oa]s?|alguien|otra persona|otro candidato|otra candidata|otros candidatos|otros perfiles"
    r"|un candidato interno|alguien interno|una persona interna)"
)
END = (
    r"(?= ?$| ,| y(?: |$)| pero| porque| tras| despues| al final| por | otra vez| #| en @| @| lol| a mi| de nuevo"
    r"| gracias| sin )"
)

NEWS = (
    *says(
        Saying.ROUND,
        r"(?<!no )(?<!no he )(?<!no me )(?<!no me han )(?:pase|paso|he pasado|avance|avanzo|he avanzado|llegue"
        rf"|me pasaron|me pasan|me han pasado|sigo|segui|estoy|me avanzaron|voy) (?:ya )?(?:a|en|con) (?:la )?(?:{NTH}"
        r"|2|3|dos|tres)(?: (?:ronda|fase|etapa|entrevista|prueba))?(?! parte| empresa)|(?<!no )(?<!no he )(?:pase"
        r"|paso|he pasado|avance|llegue|me pasaron|me pasan|me han pasado|me avanzaron|voy|estoy) (?:a"
        r"|en) la (?:(?:fase|ronda|entrevista|etapa) )?final",
        r"(?<!no )(?<!no he )(?:pase|he pasado|supere|he superado|aprobe) (?:la |el |al |a )?(?:primera |primer "
        r"|segunda |siguiente )?(?:filtro|corte|ronda|fase|criba|prueba|preseleccion)",
        rf"{MEET} (?:ya )?(?:superada|aprobada)|(?:superada|aprobada) (?:la )?{MEET}",
        r"(?:sigo|segui|seguimos|continuo) (?:adelante )?(?:en|con) el proceso",
        before=True,
        noun=True,
        ahead=Saying.PLANNED,
    ),
    *says(
        Saying.ROUND,
        r"(?:me |nos )?(?:quieren|quiere|querian|quisieran|quieren que|les gustaria) (?:volver a )?(?:verme|conocerme"
        r"|entrevistarme|hablar conmigo|reunirse conmigo|que vaya|que hagamos|que pase|hacerme|tener|que haga|hacer"
        rf"|ver|conocer|entrevistar)(?: (?:otra vez|de nuevo|en persona))?(?: {ONE}{MEET})?",
        r"me (?:han |ha )?(?:citaron|citado|cito|convocaron|convocado|invitaron|invitado|llamaron|llamado|llaman"
        r"|seleccionaron|seleccionado|escogieron|eligieron|citan|convocan|cita|convoca|invito|invita|invitan|pidieron"
        r"|pedido|piden|proponen|propusieron|propuesto|ofrecieron|ofrecido|ofrecen|solicitaron"
        rf"|proponian) {TO_A}(?:{MEET}|venir|ir a sus? oficinas?)",
        r"(?:me )?(?:han )?preseleccionad[oa]|me preseleccionaron|estoy (?:preseleccionad[oa]|en la final"
        r"|entre los finalistas|en la terna)|soy finalista",
        before=True,
        noun=True,
        ahead=Saying.PLANNED,
    ),
    *says(
        Saying.NO,
        r"(?:cancelaron|han cancelado|cerraron|han cerrado|congelaron|han congelado|pararon"
        r"|suspendieron) (?:la (?:vacante|posicion|busqueda|plaza)|el (?:puesto|proceso))",
        r"me (?:han |acaban de |acaba de |ha )?(?:rechazar|descartar|eliminar|tumbar|decir que no|rechazaron|rechazado"
        r"|rechazo|rechaza|rechazan|descartaron|descartado|descarto|descartan|tumbaron|eliminaron|eliminado"
        r"|echaron para atras|dieron calabazas|batearon|bocharon|mandaron a volar)",
        r"(?:me )?(?:dijeron|han dicho|dicen|dijo|ha dicho|contestaron|respondieron|han respondido|han contestado"
        rf"|respondio|contesto) (?:@ )?(?:que )?no{END}",
        r"(?:se ha decantado|se decanto|se ha decidido|se decidio|se decidieron|se han decidido|se decantaron"
        r"|se han decantado|optaron|han optado|apostaron|van a seguir|siguen|seguiran|se quedaron|se han quedado"
        rf"|se quedan|se fueron|van|continuan) (?:por|con) {OTHER}",
        r"(?:eligieron|escogieron|contrataron|cogieron|prefirieron|tomaron|seleccionaron|han elegido|han escogido"
        rf"|han contratado|han cogido|han seleccionado|ha elegido|eligio) (?:a )?{OTHER}",
        rf"(?:se )?l[eao] (?:dieron|han dado) (?:el puesto |el trabajo |la plaza )?a {OTHER}",
        before=True,
    ),
    *says(
        Saying.NO,
        r"no (?:fui|he sido|resulte|sali|quede|soy|me han|estoy) (?:\w+ )?(?:seleccionad[oa]|elegid[oa]|escogid[oa]"
        r"|aceptad[oa]|contratad[oa]|cogid[oa])",
        r"no (?:ha habido|hubo|tuve|he tenido) suerte (?:en|con)",
        r"no me (?:eligieron|escogieron|seleccionaron|cogieron|tomaron|quisieron|contrataron|van a contratar"
        r"|han elegido|han seleccionado|han cogido|han escogido|han contratado|dieron|han dado|aceptaron|quedaron con"
        r"|van a coger)(?: (?:el (?:puesto|trabajo|empleo)|la (?:plaza|oferta|vacante)))?(?! (?:una? (?:fecha"
        r"|respuesta|plazo)|respuesta|fecha|las? \w+|noticias|tiempo|ninguna|explicac\w+|feedback|motivo))",
        r"no (?:pase|he pasado|quede|he quedado|consegui|obtuve|he conseguido|supere|he superado)(?= ?$| (?:a la|la|el"
        r"|en|al|de|ronda|fase|,|y|con|#|@))(?: (?:a |la |el |en |al |de )*(?:\w+ )?(?:ronda|fase|etapa|proceso|filtro"
        r"|puesto|trabajo|entrevista|prueba|corte|plaza|empleo))?(?! (?:bien|mal|muy|el tiempo))",
        r"(?:me |nos )?(?:llego|mandaron|enviaron|han enviado|han mandado|dieron|han dado|recibi|he recibido|tengo"
        r"|otro|un|cae|cayo|el)(?: \w+){0,2}? (?:rechazo|negativa)",
        r"(?:correo|mensaje|carta|llamada|respuesta) (?:de rechazo|automatic[oa] de rechazo|negativa)|rechazo (?:de"
        r"|por parte de|en)",
        r"(?:es|fue|era|ha sido|otro|un|dieron un|nuevo) no (?:de|por parte|en|rotundo|definitivo)|otro no$|(?:ha sido"
        r"|fue|es) un no",
        r"(?:puesto|vacante|plaza|posicion)(?: (?:de|en|la|el) \S+)? (?:ya )?(?:esta|fue|ha sido|quedo|estaba"
        r"|se ha) (?:\w+ )?(?:cubiert[oa]|ocupad[oa]|cancelad[oa]|cerrad[oa]|asignad[oa])|(?:cubrieron|han cubierto"
        r"|ya cubrieron) (?:la|el) (?:vacante|puesto|plaza|posicion)",
        r"(?:estoy|quede|me quede|me he quedado|he quedado|me dejaron|me sacaron|me han dejado) fuera(?: del proceso)?"
        r"|no (?:sigo|continuo|paso) (?:en el proceso|adelante|a la siguiente|al siguiente)|no (?:cumplo|encajo"
        r"|encajaba|doy|daba) (?:con )?(?:el|en el) perfil|me (?:tiraron|echaron) del proceso",
        before=True,
        despite=(Doubt.NOT,),
    ),
    *says(
        Saying.NO,
        r"^@ (?:, )?(?:(?:me )?(?:dijo|ha dicho) (?:que )?)?no$|^en @ (?:me )?(?:dijeron )?(?:que )?no$",
        noun=True,
    ),
    *says(
        Saying.CALLED_OFF,
        r"(?:me |nos |se |la |me la |ya )*(?:ha |han )?(?:acaban de cancelar(?:me|la)?|cancelaron|cancelado|cancelo"
        r"|cancelan|anularon|anulado|anulo|suspendieron|suspendido|suspendio|cancele"
        rf"|desconvocaron)(?: {FILL}{MEET})?(?! (?:la (?:vacante|suscripcion|cita medica)|el (?:pedido|puesto|proceso"
        r"|vuelo)))",
        rf"{MEET}(?: (?!, )\S+){{0,6}}? (?:se |esta |fue |ha sido |quedo |queda |me la |la )*(?:ha |han )?(?:cancelo"
        r"|cancelada|cancelaron|cancelado|anulada|suspendida|suspendio|cancelan|cancela|anula|suspende|anulo)",
        r"(?:no (?:se )?(?:presento|presentaron|aparecio|aparecieron|vino|vinieron|conecto|conectaron|llego"
        r"|llegaron)(?: (?:nadie|a la entrevista))|no vino nadie|nadie (?:se )?(?:presento|aparecio|conecto|vino"
        r"|llego)|me (?:dejaron|han dejado|dejo) (?:plantad[oa]|esperando)|me (?:plantaron|han plantado)"
        r"|no se (?:presentaron|presento|conectaron|conecto)|no (?:aparecieron|aparecio) (?:a la|en la|por la)"
        r"|me (?:dieron|han dado|dio) planton)",
        rf"se (?:cancela|anula|suspende) (?:la |mi )?{MEET}",
        r"ya no (?:hay|habra|va a haber|tengo|se hace|se hara|sera) (?:la |mi )?entrevista",
        before=True,
        noun=True,
        despite=(Doubt.NOT,),
    ),
    *says(
        Saying.MOVED,
        r"(?:me |nos |se |la |me la |ya )*(?:ha |han )?(?:movieron|movido|movio|cambiaron|cambiado|cambio|aplazaron"
        r"|aplazado|aplazo|pospusieron|pospuesto|pospuso|adelantaron|adelantado|atrasaron|atrasado|retrasaron"
        r"|retrasado|reprogramaron|reprogramado|reprogramo|reagendaron|reagendado|corrieron|mueven|cambian|aplazan"
        r"|reprograman|posponen|postergaron|postergo|pasaron|pasado|pasan) (?:de (?:hora|dia"
        rf"|fecha) )?{ONE}{MEET}(?: (?:de (?:hora|dia|fecha)))?",
        r"(?:me la|me lo|nos la|la|se) (?:ha |han )?(?:movieron|movido|movio|cambiaron|cambiado|cambio|pasaron|pasado"
        r"|paso|aplazaron|aplazado|aplazo|pospusieron|pospuesto|pospuso|adelantaron|adelantado|adelanto|atrasaron"
        r"|atrasado|retrasaron|retrasado|retraso|reprogramaron|reprogramado|reagendaron|reagendado|pusieron|corrieron"
        r"|mueven|cambian|pasan|aplazan|postergaron)(?= (?:al|a|para|de|del|#|hasta|ahora)|$| ,)(?: de (?:hora|dia"
        r"|fecha))?",
        rf"{MEET}(?: (?!,)\S+){{0,6}}? (?:(?:me la|la|se|ha sido|fue|esta) )?(?:ha |han )?(?:movieron|movida|movio"
        r"|cambiaron|cambiado|cambio|pasaron|paso|pasa|aplazaron|aplazada|aplazo|pospusieron|pospuesta|pospuso"
        r"|adelantaron|adelantada|atrasaron|atrasada|retrasaron|retrasada|retraso|reprogramaron|reprogramada"
        r"|reagendaron|reagendada)(?! de (?:opinion|idea))(?: (?:al|a|para))?",
        r"(?:quieren|quiere|piden|pide|necesita|tiene que|acaban de|acaba de|pidieron|necesitan|tienen que"
        r"|tuvieron que|van a|me pidieron|me piden|han tenido que) (?:mover|cambiar|aplazar|posponer|reprogramar"
        r"|reagendar|adelantar|retrasar|atrasar|moverla|cambiarla|aplazarla|posponerla|reprogramarla"
        rf"|reagendar)(?: (?:de (?:hora|dia|fecha)))?(?: {ONE}{MEET})?",
        r"(?:es|sera|queda|quedo) ahora (?:el |a |al )?#|ahora (?:es|sera|queda) (?:el |a |al |para )?(?:el )?#"
        rf"|nueva (?:fecha|hora)(?: \S+){{0,4}}? #|{MEET}(?: \S+){{0,4}}? (?:ahora es|es ahora) |no es (?:el "
        r"|a )?# (?:, )?(?:sino|es|si no) (?:el )?#",
        r"(?:cambio|cambiaron|han cambiado|cambian) (?:la|el|de) (?:hora|fecha|dia|horario)(?: de (?:la"
        r"|mi) entrevista)?",
        before=True,
        noun=True,
        despite=(Doubt.LATER, Doubt.MAYBE, Doubt.NOT),
    ),
    *says(
        Saying.OFFER,
        r"me (?:han |ha )?(?:hicieron|hecho|hizo|hacen|mandaron|enviaron|mandado|enviado|llego|paso|pasaron|dieron"
        rf"|presentaron) {FILL}(?:oferta|propuesta|contraoferta)(?! de entrevista)",
        r"me (?:han |ha |acaban de |acaba de )?(?:ofrecer|dar|confirmar|ofrecieron|ofrecido|ofrecen|ofrecio|ofrece"
        r"|dieron|dado|dan) (?:ya )?(?:el|un|la|ese|su) (?:puesto|trabajo|empleo|plaza|contrato|si|vacante)",
        r"(?:tengo|recibi|he recibido|tenemos|ya tengo|consegui) (?:una |la |otra |ya una )?(?:oferta"
        r"|propuesta)(?: formal| firme| en firme| economica)?(?= de (?!trabajo|empleo|practicas|infojobs|linkedin)|$"
        r"| en firme| formal| por escrito| ,| en la mesa| sobre la mesa| y| con @)",
        r"me (?:han |acaban de )?(?:contratar|coger|contrato|eligio|escogio|selecciono|cogio|contrataron|contratado"
        r"|cogieron|cogido|contratan|cogen|eligieron|elegido|escogieron|escogido|seleccionaron|seleccionado|aceptaron"
        r"|aceptado|tomaron|tomado|quieren contratar|van a contratar|quieren fichar|ficharon)(?! (?:para (?:la |una "
        r"|otra |el |hacer |pasar )*(?:entrevista|siguiente|segunda|proxima|fase|ronda|prueba|proceso)|en linkedin"
        r"|la solicitud|el lunes para entrevista|\S+ para la))",
        rf"(?:me )?(?:dijeron|han dicho|dicen|dijo|ha dicho) (?:@ )?que si{END}|(?:consegui|he conseguido|tengo|obtuve"
        r"|logre) (?:el|ese|un) (?:puesto|trabajo|empleo)(?! de entrevista)|el (?:puesto|trabajo) es mio"
        r"|quede (?:seleccionad[oa]|contratad[oa]|en el puesto)|(?:carta|propuesta) oferta",
        before=True,
    ),
    *says(
        Saying.NO_NEWS,
        r"(?:(?:aun|todavia|ya|sigo|hasta ahora|hasta hoy) )?(?:no|sin|sigo sin|tampoco|nunca) (?:(?:se|he sabido|supe"
        r"|tengo|hay|he recibido|recibi|he tenido|tuve|he vuelto a saber|volvi a saber|saber|tener|recibir"
        r"|me ha llegado|me llego|me llega|hubo|sabemos) )*(?:de )?(?:nada|noticias|respuesta|respuestas|novedades"
        r"|contestacion|ninguna (?:noticia|respuesta|novedad)|ningun (?:correo|mensaje)|senales|ni una respuesta"
        r"|una respuesta|ni palabra)(?! (?:que|interesante|malo|mal|mas que|raro|especial|de ingles"
        r"|oficial))(?: (?:aun|todavia|nuevo|desde|hasta|de ellos|suya))?",
        r"(?:(?:aun|todavia|ya) )?(?:no|nadie|ni) (?:me |nos )?(?:han|ha|hay)? ?(?:vuelto a )?(?:contestado|respondido"
        r"|llamado|escrito|dicho nada|avisado|contactado|contestan|responden|contestaron|respondieron|llamaron"
        r"|contesta|responde|llaman|llama|escribe|avisa|marcado|marcaron|marcan|escribieron|escriben|dicen nada"
        r"|dijeron nada|dice nada|avisan|dan senales|dieron senales|contactaron|avisaron|contestar|responder"
        r"|dicen ni pio|cogen el telefono)(?! (?:la atencion|antes|si|hasta #|bien))(?: (?:nada|aun|todavia|ni nada"
        r"|nadie))*",
        r"(?:siguen|sigue|llevan|estan|continuan|lleva) (?:\S+ ){0,3}?sin (?:contestar|responder|llamar|decir nada"
        r"|decir|escribir|dar senales|avisar|decirme)(?:me)?(?: nada)?",
        r"(?:sigo|estoy|aun|todavia|aqui|sigo aqui|llevo \S+ \S+|sigo igual ,) (?:esperando|a la espera"
        r"|pendiente)(?: (?:de |a |que |la |una |su |alguna )*(?:respuesta|noticias|que me llamen|llamada"
        r"|que contesten|que respondan|que digan|que me digan|saber|decision|resultado|resolucion))?(?! (?:a entrar"
        r"|para entrar|el bus|el metro|en la sala|en recepcion|fuera|mi turno))",
        r"me (?:dejaron|han dejado|ha dejado|dejo|deja|dejan|tienen|tiene|clavaron|clavo|han clavado) (?:en "
        r"|el )(?:visto|leido|espera|el aire)|(?:me )?(?:hicieron|han hecho|hizo|haciendo|estan haciendo) (?:un "
        r"|el )?ghosting|ghosting|ghosteado|me ghostearon|(?:han|ha) desaparecido|desaparecieron|desaparecio"
        r"|se esfumaron|silencio (?:total|absoluto|de radio|sepulcral|administrativo)|(?:todavia|aun|y|de momento"
        r"|por ahora) nada|nada (?:todavia|aun|de nada|por ahora|de momento|de @)|(?:los|las) de @ (?:, )?nada"
        r"|ni (?:una )?(?:respuesta|noticia|palabra|mensaje|correo)(?: de)?|solo silencio|esperando respuesta"
        r"|no dan senales",
        before=True,
        noun=True,
        despite=(Doubt.NOT, Doubt.MAYBE, Doubt.LATER),
    ),
)
