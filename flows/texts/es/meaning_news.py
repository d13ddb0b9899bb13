"""Owns the Spanish cues for what employers answer: a no, an offer."""

from flows.texts.es.meaning_stock import END, FILL, JOB, LABEL, OTHER, SEARCH
from flows.texts.es.meaning_verbs import part, they
from flows.understanding.heard import Saying
from flows.understanding.meaning_table import Doubt, Needs, says

SOFTLY = (
    r"(?: (?:gracias pero|que gracias pero|al final|finalmente|ya|hoy|que|,|pues|por (?:correo|mail|telefono|linkedin"
    r"|whatsapp)|@|#))*"
)
TURNED = "rechazar descartar eliminar tumbar batear bochar rebotar desestimar desechar"
CHOSE = "elegir escoger contratar coger preferir tomar seleccionar fichar agarrar poner meter"
SAID = "decir contestar responder comunicar informar confirmar avisar"
NO_JOB = (
    r"(?:entrevista|una entrevista|reunion|infojobs|linkedin|indeed|computrabajo|telefonia|movil|fibra|internet|luz"
    r"|seguros?|viajes?)"
)
"""What is offered beside a job."""
REFUSALS = (
    *says(
        Saying.NO,
        r"^(?:en )?@ (?:, )?(?:(?:(?:me )?(?:dijo|ha dicho|dijeron|han dicho|dice) )?(?:que )?no|rechaz(?:o|ad[oa])"
        r"|descartad[oa]|un no|negativ[oa]|nada que no|(?:muchas )?gracias (?:,|pero|y) no)$|^\S+(?: \S+){0,3} ,"
        r" (?:(?:me )?(?:dicen|han dicho|dijeron"
        r"|ha dicho"
        r"|dijo) que no|rechazo|rechazad[oa]|descartad[oa]|un no|que no|no|me rechazan|negativ[oa]|(?:muchas"
        r" )?gracias (?:pero|y) no)$",
        noun=True,
        needs=(Needs.EMPLOYER,),
    ),
    *says(
        Saying.NO,
        r"(?<!\bno )(?!para"
        rf" )(?:{they('cancelar cerrar congelar parar suspender cubrir paralizar pausar retirar frenar', now=True)}"
        rf"|{they('detener eliminar', now=True)}|pusieron en pausa|han puesto en pausa|ha puesto en pausa) (?:ya "
        r"|al final"
        rf" )*{SEARCH}",
        rf"(?<!\bno )(?<!\btodos )(?<!\btodas )me (?:{they(TURNED, now=True)}|decir que no|echaron (?:para"
        rf" atras|del proceso)|(?:han |ha"
        r" )?(?:dado"
        r"|dio|dieron|dan) (?:calabazas|con la puerta|un portazo)|(?:batearon|cortaron|bajaron|mandaron a volar"
        r"|mandaron a paseo)|(?:han |ha )?(?:mandado|mando|mandaron) (?:a volar|a paseo)|(?:han"
        r"|ha) (?:echado para atras"
        r"|bajado|cortado)|(?:sacaron|han sacado|tiraron) (?:del proceso|de la lista))(?! (?:la|mi) entrevista| (?:la"
        r"|el|un|una) (?:idea|factura|prestamo|credito|hipoteca|ayuda|subsidio|visado|visa|permiso|alquiler|pago"
        r"|tarjeta|solicitud de|cookies|# de|invitacion))",
        rf"(?:me {they('escribir llamar contactar')} (?:\S+ ){{0,2}}?para )?"
        rf"(?:me )?(?:diciendo(?:me)?|decir(?:me|nos)|{they(SAID, now=True)}){SOFTLY} no{END}",
        rf"(?:me )?(?:diciendo(?:me)?|{they(SAID, now=True)}){SOFTLY} (?:que )?(?:no (?:voy a seguir|sigo|continuo"
        r"|paso|avanzo|encajo|cumplo"
        r"|continuare|seguire|seguian|siguen|continuan|continuaran|seguiran|van a (?:seguir|continuar|contratarme)"
        r"|me (?:van a|eligieron|seleccionaron|cogen|cogieron|contratan|contrataron|quieren|dan)|he sido|fui|era la"
        r"|era el|soy la|soy el|tengo el perfil|doy el perfil)|prefieren? (?:a )?otr|buscan? (?:a )?(?:otr|alguien)\w*"
        rf"|se quedan? con|van con otr\w+|eligieron (?:a )?{OTHER}|ya (?:tienen|contrataron|eligieron) a)",
        rf"(?:se )?(?:ha |han |habia )?(?:decantado|decanto|decantaron|decantan|decanta|decidido|decidio|decidieron"
        rf"|inclinado|inclino|inclinaron) (?:al final |finalmente )?por {OTHER}"
        rf"|(?:{they('optar apostar tirar', now=True)}|fueron|han ido) por {OTHER}"
        rf"|(?:se )?(?:han |ha )?(?:quedado|quedaron|quedo|quedan|queda|fueron|fue|van|va|iran|ido|continuan|siguen"
        rf"|seguiran|sigue|van a seguir|avanzan) (?:al final |finalmente )?con {OTHER}",
        rf"(?:{they(CHOSE)}|prefieren?|cogen|eligen) (?:al final |finalmente )?(?:a |por )?{OTHER}(?! (?:fecha|dia"
        r"|hora))"
        r"|busca(?:n|ban?)? (?:a )?(?:otro (?:tipo de )?perfil|otra persona|alguien con|un perfil mas|perfil mas"
        r"|gente con)",
        rf"(?:se )?l[eao]s? (?:{they('dar ofrecer asignar')}|dan) (?:{JOB} )?a {OTHER}"
        rf"|{they('dar ofrecer asignar')} {JOB} a {OTHER}|se l[oa] (?:llevo|ha llevado|quedo) {OTHER}",
        rf"{they('rechazar descartar desestimar')} mi (?:candidatura|solicitud|perfil|cv|aplicacion)|mi (?:candidatura"
        rf"|solicitud|perfil|cv|aplicacion)(?: (?:@|en|a|de|para|con|#))* (?:ha sido|fue|esta|quedo|ha quedado|quedo"
        rf"|no ha sido|no fue) (?:{part('rechazar descartar desestimar eliminar')}|seleccionad[oa])",
        before=True,
        following=True,
    ),
    *says(
        Saying.NO,
        r"no (?:fui|he sido|resulte|sali|quede|soy|me han|estoy|fue|quede entre l[oa]s) (?:\w+ )?(?:seleccionad[oa]"
        r"|elegid[oa]|escogid[oa]|aceptad[oa]|contratad[oa]|cogid[oa]|favorecid[oa]|agraciad[oa]|beneficiad[oa]"
        r"|l[ao] elegid[oa]|seleccionad[oa]s)",
        r"(?:fui|he sido|quede|he quedado|estoy|sali|salgo) (?:rechazad[oa]|descartad[oa]|eliminad[oa]|desestimad[oa])"
        r"|^(?:(?:pues|nada|bueno|al final|ok|uf|otra vez|,) )*(?:rechazad[oa]|descartad[oa]|eliminad[oa])(?= (?:en"
        r"|por|como|para|de|otra)|$)",
        r"me (?:mando|envio|mandaron|enviaron|(?:ha|han) (?:mandado|enviado)) (?:el|un|su|la|una|otro) (?:\w+"
        r" ){1,3}?de rechazo",
        r"no me quiere(?: (?:a mi|ya|al final|contratar))*(?= ?$| (?:,|en|para|como|de|y|pero)(?!\S))",
        r"no (?:ha habido|hubo|tuve|he tenido) suerte (?:en|con)|no (?:se (?:dio|armo|concreto|hizo|logro|pudo"
        r"|va a dar|va a poder)|salio|ha salido|pudo ser|ha podido ser"
        r"|cuajo|prospero|resulto|se concreto)(?: al final)?(?= lo (?:de|del|con|en)| (?:en|con) @| el (?:puesto"
        r"|trabajo"
        r"|empleo))(?: (?:lo de|en|con))?",
        rf"no me (?:{they('elegir escoger seleccionar coger tomar querer contratar aceptar fichar agarrar')}|cogen"
        r"|quieren"
        r"|contratan|eligen|escogen|van a (?:contratar|coger|elegir|dar|escoger|fichar)|quedaron con"
        rf"|{they('dar', now=True)}(?= {JOB}))"
        r"(?: (?:el (?:puesto|trabajo|empleo|cargo)|la (?:plaza|oferta|vacante|chamba)))?(?! (?:una? (?:fecha"
        r"|respuesta"
        r"|plazo)|en ningun\w*|respuesta|fecha|las? \w+|noticias|tiempo|ninguna|explicac\w+|feedback|motivo"
        r"|decir|contestar|llamar"
        r"|dar|escuchar|el (?:telefono|movil|celular)|responder))",
        r"no (?:me )?(?:pase|he pasado|quede|he quedado|consegui|obtuve|he conseguido|supere|he superado|avance"
        r"|he avanzado"
        r"|pasamos|logre|libre|aprobe|he aprobado)(?= ?$| (?:a la|la|el|en|al|de|ronda|fase|,|y|con|#|@|mi))(?: (?:a "
        r"|la |el |en |al |de |mi )*(?:\w+ )?(?:ronda|fase|etapa|proceso|filtro|puesto|trabajo|entrevista|prueba|corte"
        r"|plaza|empleo|test|criba|examen|vacante|chamba))?(?! (?:bien|mal|muy|el tiempo|en (?:ir|llamar|verme|nada)))",
        r"(?:me |nos )?(?:llego|mandaron|enviaron|han enviado|han mandado|dieron|han dado|recibi|he recibido|tengo"
        r"|otro|otra|un|una|cae|cayo|el|la|ha llegado|mando|envio|llegaron|nuev[oa])(?: \w+){0,2}? (?:rechazo|rechazos"
        r"|negativa|calabazas?|portazo)(?! (?:de mi|mas sano|por parte mia))",
        r"(?:correo|mensaje|carta|llamada|respuesta|mail|noticia) (?:\w+ )?(?:(?:de|con|diciendo|y) que (?:al final"
        r" )?no(?= del? | ,| ?$)|de rechazo|automatic[oa] de rechazo"
        r"|negativ[oa])|rechazo (?:de|por parte de|en)|(?:respuesta|contestacion|decision|resultado)(?: (?:!?,|pero"
        r"|\S+)){0,4}? (?:ha sido|fue|es|era) (?:un )?(?:no|negativ[oa])(?= |$)",
        r"(?:es|fue|era|ha sido|otro|un|dieron un|nuevo|el) no (?:del?|por parte|en|rotundo|definitivo|a|como una casa)"
        r"|, (?:que )?no(?= en @)|y que no(?= (?:en|de) )|al final (?:me (?:dicen|han dicho|dijeron) )?que no(?= ?$"
        r"| ,)"
        r"|(?:llam|escrib|contest|respond|avis|habl)(?:an|en|a|aron|ieron|io|ado|ito)(?: (?!que)\S+){0,6}? (?:y|,)"
        r" (?:pues "
        r"|nada |al final |lo siento |gracias |, )*que (?:al final )?no(?= ,|$| pero| y| gracias)"
        r"|otro no$|(?:ha sido|fue|es) un no|(?:tipic[oa]|el|la|un"
        r"|una) (?:\w+ ){0,3}?(?:\" )?(?:hemos decidido (?:continuar"
        r"|seguir)|seguiremos con otr|continuar con otr|otros candidatos)",
        r"(?:puesto|vacante|plaza|posicion|busqueda|proceso|oferta|cargo|convocatoria)(?: (?:de|en|la|el|del"
        r"|para|con) (?!,)\S+(?: (?!,)\S+)?)?(?: de (?!,)\S+)? (?:(?:ya|lo|la|me|han|ha|al final) )*(?:esta|fue|ha"
        r" sido|quedo|estaba"
        r"|se|han|ha"
        r"|lo|la)(?: (?:ha|han|ya|esta|quedado|en))* (?:(?:\w+ )?(?:cubiert[oa]|ocupad[oa]|cancelad[oa]|cerrad[oa]"
        r"|asignad[oa]|congelad[oa]|parad[oa]|pausa|suspendid[oa]|cayo|caido|cancelo|congelo|cerro|cubrio|dieron a"
        r" otr[oa]))|(?:puesto|plaza|vacante|cargo|trabajo)(?: (?:de|en|la|el|del|para"
        r"|con) \S+(?: \S+)?)? (?:ya )?(?:lo|la) (?:ya )?(?:ocuparon|cubrieron|dieron|llenaron|asignaron|tomaron"
        r"|han (?:ocupado|cubierto|dado|asignado))|se (?:cayo|ha caido|congelo|cancelo|cerro) (?:la (?:vacante"
        r"|busqueda|posicion)|el (?:puesto"
        r"|proceso))",
        r"ya (?:esta|estaba|lo tienen|la tienen|lo tenian|la tenian|fue|ha sido) (?:cubiert|ocupad|cogid|dad|asignad"
        r"|adjudicad"
        r"|pillad|tomad|entregad)[oa]|ya l[oa] (?:habian|han) (?:dado|cubierto|asignado|ocupado)",
        r"(?:estoy|quede|me quede|me he quedado|he quedado|me dejaron|me sacaron|me han dejado|quedo) a?fuera(?: del"
        r" proceso| de la seleccion)?(?! de (?:casa|la oficina))|(?<!\bque )no (?:sigo|continuo|paso|seguire"
        r"|continuare)"
        r" (?:en (?:el proceso|la seleccion|carrera|lo de|@)|adelante|a la siguiente|al siguiente|dentro|a la segunda)"
        r"|no (?:les |le )(?:encajo|encaje|cuadro|cuadre|convenzo|convenci|guste|gusto|intereso|interese)(?= a | ?$| ,"
        r"| en | mi| lo)|no (?:cumplo|encajo|encajaba|doy|daba|tengo|tenia|cumplia) (?:con )?(?:el|en el"
        r"|en lo que) (?:perfil|busca\w+)"
        r"|me (?:tiraron|echaron) del proceso",
        before=True,
        following=True,
        despite=(Doubt.NOT,),
    ),
)

OFFERS = (
    *says(
        Saying.OFFER,
        rf"{LABEL}(?:(?:una |tengo )?oferta|contratad[oa]|dentro|aceptad[oa]|seleccionad[oa]|me (?:cogen|contratan"
        rf"|quieren"
        r"|han cogido|cogieron|contrataron|tomaron))$",
        noun=True,
        needs=(Needs.EMPLOYER,),
    ),
    *says(
        Saying.OFFER,
        r"(?<!\bno )(?:fui|he sido|salgo|sali) (?:seleccionad|elegid|escogid|contratad|aceptad"
        r"|admitid)[oa](?! para (?:la |una |el )?"
        r"(?:entrevista|siguiente|segunda|proxima|fase|ronda|prueba|proceso))",
        r"(?<!\bno )(?<!\bsi )(?:soy|he sido|fui) (?:yo )?(?:la|el) (?:elegid|seleccionad|escogid|afortunad)[oa]",
        r"(?<!\bno )me quieren?(?= (?:en|de|como|para) )(?!.*(?:entrevista|ronda|fase|etapa|prueba|reunion|llamada))",
        r"me (?:propon\w+|ha propuesto|han propuesto|ofrec\w+|pid\w+) (?:incorporarme|unirme|empezar|entrar"
        r"|trabajar con ell[oa]s)",
        before=True,
        following=True,
    ),
    *says(
        Saying.OFFER,
        rf"(?<!\bno )me {they('hacer mandar enviar llegar pasar presentar dar extender formalizar', now=True)} {FILL}"
        rf"(?:oferta|propuesta|contraoferta|carta oferta)(?! (?:de|para) {NO_JOB})",
        rf"(?<!\bno )me {they('mandar enviar pasar hacer preparar ofrecer', now=True)} (?:ya |de @ |los de @ )?(?:(?:el"
        rf"|un"
        r"|su) )?(?:contrato|precontrato)",
        rf"(?<!\bno )me (?:{they('ofrecer dar confirmar adjudicar asignar', now=True)}|quieren (?:dar|ofrecer)) (?:ya "
        r"|al fin "
        rf"|por fin |al final )*(?:{JOB}|(?:el|un) si)(?! (?:de|para) (?:entrevista|una entrevista))",
        r"(?<!\bno me )(?<!\bno )(?:ya |por fin )*(?:llego|ha llegado|llegaron) (?:la|una|su|mi) (?:propuesta|oferta"
        r"|carta oferta)"
        rf"(?! (?:de|para) {NO_JOB})|(?<!\bno )sip (?:me (?:quedo|quede|dieron|contratan"
        r"|contrataron"
        r"|cogen|cogieron|toman|tomaron|eligieron)|quede)(?= ?$| ,| en| con| y)",
        r"(?<!\bno )(?:tengo|recibi|he recibido|tenemos|ya tengo|consegui|me (?:ha |ha )?(?:llego|llegado|salio"
        r"|salido))"
        r" (?:(?:una|la|otra|ya|su|por fin|por escrito|primera|mi) )*(?:oferta|propuesta)(?: formal| firme| en firme"
        r"| economica| laboral| por escrito)*(?= de (?!trabajo|empleo|practicas|infojobs|linkedin|entrevista)|$"
        r"| en firme| formal| por escrito| ,| en la mesa| sobre la mesa| y| con @| @| para (?!entre|una ent))",
        r"(?<!\bno )(?<!\bnadie )(?<!\bno me )me"
        rf" (?:{they('contratar coger elegir escoger seleccionar aceptar tomar fichar agarrar')}|cogen"
        r"|contratan|fichan|eligen|escogen|aceptan|quieren (?:contratar|fichar|coger|vincular|incorporar|sumar|emplear"
        r"|en el equipo|para el puesto)"
        r"|quiere (?:contratar|fichar|coger|vincular|incorporar|sumar|emplear)|van a contratar"
        r"|va a contratar)(?! (?:para (?:la |una |otra |el |hacer "
        r"|pasar )*(?:entrevista|siguiente|segunda|proxima|fase|ronda|prueba|proceso|tercera|ultima|dinamica)"
        r"|en linkedin"
        r"|la solicitud|el lunes para entrevista|\S+ para la|la invitacion|como (?:contacto|finalista)|entre"
        r"|el telefono"
        r"|en (?:el|un|la|una) (?:curso|master|grado|ciclo|carrera|formacion|fp|modulo|uni|maestria|diplomado|posgrado)"
        r"|(?:la |una )?(?:entrevista|prueba|leccion|temperatura|matricula)|mal|por (?:sorpresa|banda)"
        r"|desprevenid[oa]|a (?:medias|mitad)|en (?:mal|frio|un mal)|una (?:llamada|foto)"
        r"|el pelo"
        r"|nota|vacaciones|libre|tiempo|cafe|agua|la (?:mano|temperatura|palabra)|(?:un|una|unos|unas|el|los|las|mis)"
        r" \w+))|(?:quieren?|van a"
        r"|va a) (?:contratarme|ficharme|cogerme)|(?<!\bno )cuentan? "
        r"conmigo(?! para (?:la|una) )",
        rf"(?:me )?{they('decir contestar responder confirmar', now=True)}{SOFTLY} (?:si|sip){END}"
        r"|(?<!\bno )(?:consegui|he conseguido|tengo|obtuve|logre|he obtenido|conseguimos|me (?:ha )?(?:salio|salido)"
        r"|me quede con|he pillado|pille) (?:el|ese|un|la) (?:puesto"
        r"|trabajo|empleo|plaza|chamba)(?! (?:de entrevista|de mis))|(?:puesto|trabajo|empleo|plaza|vacante)"
        r"(?: (?:de|del|en) (?:(?!(?:,|y|no|pero|que)(?!\S))\S+ ?){1,7}?)? es mi[oa]"
        r"|(?<!\bno )quede (?:seleccionad[oa]|contratad[oa]|(?:en|con) el (?:puesto|trabajo|cargo|empleo)|(?:en"
        r"|con) la (?:plaza|vacante|chamba))|(?:carta|propuesta) oferta"
        r"|(?<!\bno )(?<!\bno me )quede en(?= (?:@|[a-z]+(?: (?!de |por |que )[a-z]+){0,2})(?: ,"
        r"|$))(?! (?:[a-z]+[aei]r(?:l[eoa]s?|me|te|se)?|casa|blanco|shock|nada|eso|que|mi|la|el|los|las|ascuas)(?!\S))"
        r"|^(?:(?:ya|si|por fin|yuju|,|tengo) )*oferta (?:(?:en firme|formal|firme|por escrito|laboral) )*(?:del?"
        r"|con)(?! (?:trabajo|empleo|infojobs|practicas|linkedin)(?!\S))"
        r"|^(?:(?:ya|si|por fin|yuju|,|estoy) )*contratad[oa](?= |$)",
        before=True,
        following=True,
    ),
)
