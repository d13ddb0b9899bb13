"""Owns the Spanish cues for what the person did: wrote, called, thanked, applied, accepted, withdrew."""

from flows.texts.es.meaning_stock import JOB
from flows.texts.es.meaning_verbs import i
from flows.understanding.heard import Saying
from flows.understanding.meaning_table import Doubt, Needs, says

ACT = (
    r"(?<!\bque )(?<!\bque me )(?<!\bque le )(?<!\bque les )(?<!\bque lo )(?<!\bque la )(?:(?:ya|les|le|los|las|lo|la"
    r"|se lo|se la"
    r"|me|recien|apenas|solo|tambien|yo|por fin|hoy|acabo de|ya les|ya le|nos|al final) )*"
)
"""Before a verb of one's own: "que llame" is somebody else's."""
GAP = r"(?:(?!no |y |e |pero |porque |que |, |si )\S+ ){0,5}?"
MAIL = (
    r"(?:correo|correos|correito|mensaje|mensajes|mensajito|whatsapp|nota|carta|linea|lineas|respuesta|inmail|dm|texto"
    r"|audio|recado|privado|notita|solicitud de contacto)"
)
CV = (
    r"(?:cvs?|cv|candidatura|solicitud|aplicacion|autocandidatura|papeles|documentos|formulario|carta de presentacion"
    r"|portafolio|portfolio|hojas? de vida|perfil|solicitudes|papeleria|resume|datos)"
)
SENT = (
    rf"(?:{i('mandar enviar escribir dejar pasar remitir reenviar poner soltar')}|acabo de escribir(?:les|le)?|mandar"
    r"|enviar)"
)
GAVE = i(
    "mandar enviar echar entregar dejar subir rellenar llenar completar llevar meter remitir registrar tirar pasar"
    " aventar cargar colgar presentar adjuntar soltar repartir postular dar hacer realizar"
)
NOT_NEWS = (
    r"(?! (?:bien|mal|todo|un (?:libro|test)|(?:a )?(?:todas|las) (?:las )?preguntas|la prueba|una prueba"
    r"|en la entrevista"
    r"|a todo))"
)

OWN_ACTS = (
    *says(
        Saying.THANKED,
        rf"{ACT}{i('dar')}(?: (?:ya|les|le))? las gracias",
        rf"{ACT}{SENT} {GAP}(?:gracias|agradecimientos?|agradeciendo(?:les|le)?|para agradecer\w*|(?:para )?(?:dar"
        rf"|dando)"
        r"(?:les|le|te|os|selas)?(?: (?:las|mil|muchas))? gracias)",
        rf"{ACT}{i('agradecer')}|{ACT}(?:agradeci|he agradecido)",
        rf"(?:{MAIL} de )?(?:agradecimiento|gracias)(?: \w+)? (?:ya )?(?:enviad[oa]|mandad[oa]|hech[oa]|list[oa])s?",
        noun=True,
        after=True,
    ),
    *says(
        Saying.WITHDREW,
        r"me (?:retiro|retire|he retirado|baje|bajo(?= de[l ])|he bajado|sali|salgo|he salido|desapunte|he desapuntado"
        r"|he borrado"
        r"|borre|di de baja|he dado de baja|quito(?= de[l ])|he quitado|desinscribi)(?: (?:ya )?(?:del|de la|de"
        r"|en el))?"
        r"(?: (?:proceso|seleccion|candidatura|oferta))?(?! de la (?:entrevista|reunion|oficina|llamada))(?= "
        r"|$)(?! (?:bien"
        r"|mal|contenta|corriendo|del metro|del (?:curro|trabajo|bus|tren)|de (?:casa|linkedin)|la app|a (?:las|la)))",
        rf"{ACT}(?:{i('retirar quitar anular', now=True)}) (?:mi |la )?(?:candidatura|solicitud|aplicacion|perfil)"
        r"|(?:renuncie|he renunciado|renuncio) a(?:l| la| el)? (?:proceso|puesto|oferta|plaza|vacante)|me (?:he echado"
        r"|eche) (?:para )?atras",
        rf"{ACT}{i('rechazar declinar')}(?! (?:una|la|su) invitacion (?:de|a) (?:boda|cumple"
        rf"|fiesta))(?: (?!me)\S+){{0,2}}? (?:oferta|propuesta|entrevista|puesto|invitacion"
        r"|trabajo"
        r"|plaza|vacante)",
        rf"{ACT}{i('rechazar declinar')}(?! la (?:llamada|cita|cookie|videollamada))(?= (?:a |la |lo |@|su |el )|$)",
        r"(?:(?<!\bme )(?:les|le) (?:dije|he dicho|acabo de decir|avise|conteste|respondi)|(?<!\bme )(?<!\bte"
        r" )(?:dije|he dicho"
        r"|hemos"
        r" dicho|acabo de decir(?:les|le)?))(?: (?:al final|al? (?:l[oae]s? de )?(?:@|(?!mi|mis|ver)\S+(?:"
        r" \S+){0,3}?)))? que (?:no|gracias pero no|ya no)"
        r"(?! (?:se|puedo|podia|tengo|tenia|habia|voy|iba|estoy|era|hay))(?: (?=a))?",
        rf"(?:ya )?no (?:me )?(?:interesa|interesaba|quiero)(?: mas| ya)?(?= {JOB}| la (?:oferta|empresa)"
        r"| @| lo de @|$| trabajar (?:ahi|alli|en @)| seguir (?:con|en) (?!esto|el bot))(?<!no quiero)(?: seguir)?"
        r"|ya no quiero (?:el"
        r" puesto|la plaza|el trabajo|trabajar (?:ahi|alli|con|en)|seguir (?:con|en)(?! esto)|ir a la entrevista"
        r"|nada con)",
        r"(?:ya )?no (?:me (?:interesa|convence|apetece|llama)|quiero)(?: (?:nada|mas|ya|seguir con))* l[ao] (?:de"
        r"|del)(?= )",
        r"(?:les|le) (?:he dicho|dije|avise|escribi)(?: (?!que)\S+){0,4}? que no (?:cuent|me esper)\w+(?: conmigo)?"
        r"|que no cuenten conmigo|^(?:(?:yo|al final|creo que|mejor|nada|pues|,) )*paso de(?! (?:fase|ronda|etapa|todo"
        r"|el|la|ser|ir|que|esto|eso|largo|mi|a)(?!\S))",
        r"(?:he decidido|decidi|acabo de decidir|decidimos) no (?:seguir|continuar|aceptar|aceptarla|aceptarlo"
        r"|presentarme"
        r"|ir|trabajar|avanzar|tomar)(?: (?:con|en))?",
        r"no (?:voy a|quiero|pienso) (?:seguir|continuar|aceptar|tomar|coger)(?: adelante)?(?: \S+){0,2}? (?:lo de"
        r"|proceso|oferta"
        r"|puesto|trabajo|seleccion|con @|en @)",
        noun=True,
        after=True,
        despite=(Doubt.MAYBE,),
    ),
    *says(
        Saying.ACCEPTED,
        r"contrato (?:ya )?firmado|oferta (?:ya )?aceptada|^(?:ya )?(?:firmado|aceptado)(?= (?:con|lo|el|la))",
        rf"(?<!\bno me )(?<!\ben )(?<!\boferta ){ACT}{i('aceptar firmar')}(?! (?:la entrevista|la herencia|las"
        rf" disculpas|la llamada|ir|la reunion"
        r"|la invitacion|que"
        r"|las (?:condiciones|cookies)))(?: (?:la|el|su|una|con|ya|con))?(?: (?:oferta|contrato|puesto|propuesta"
        r"|trabajo"
        r"|plaza|vacante|chamba))?",
        r"(?:(?<!\bme )(?:les|le) (?:dije|he dicho|acabo de decir|conteste)|(?<!\bme )(?:dije|he dicho|hemos dicho"
        r"|acabo de"
        r" decir(?:les|le)?))(?: (?:ya|al final|al? (?:l[oae]s? de )?(?:@|(?!mi|mis|ver)\S+(?: \S+){0,3}?)))?"
        r" que (?:si|sip)(?: (?=a))?(?!"
        r" (?:puedo|podia|se |me |iba|voy"
        r"|tengo|era))",
        r"(?<!\bsi )(?:empiezo|comienzo|entro|arranco|me incorporo) (?:(?:el |ya )?# )?(?:a trabajar "
        r"|mi nuevo trabajo )?(?:en"
        r"|con)(?! (?:la entrevista|el proceso|\S+ preguntas|nervios|la prueba|casa|#))(?= @"
        r"| \S+(?: \S+)?(?: \S+)? (?:#|el #|la"
        r" semana))",
        noun=True,
        after=True,
    ),
    *says(
        Saying.APPLIED,
        r"(?:(?:ha|han) (?:pasado|metido|entregado|llevado|dejado|dado|mandado|enviado)|paso|metio|entrego|llevo|dejo"
        r"|dio"
        rf"|mando|envio|pasaron|llevaron) (?:ya )?mi (?:{CV}|papel)",
        needs=(Needs.NAMED,),
        after=True,
        noun=True,
        despite=(Doubt.OTHERS,),
    ),
    *says(
        Saying.APPLIED,
        rf"(?<!\bno ){ACT}(?:{i('aplicar postular inscribir apuntar solicitar optar candidatear')}|me (?:anote"
        r"|he anotado|registre|he registrado|di de alta)|acabo de"
        r" (?:inscribir|postular|apuntar|presentar|candidatear)me)(?! (?:la|el|tu|su|mi) (?:numero|telefono|hora|fecha"
        r"|cita|consejo"
        r"|correo|direccion))",
        rf"(?<!\bno ){ACT}(?:me )?{i('presentar')}(?!(?: (?:el|la|los|este|esta|#))* (?:a|la|una|mi|el|al) (?:\w+"
        r" )?(?:entrevista|prueba|examen|test"
        r"|caso|ejercicio|psicotecnic\w|mi)(?!\S))(?: (?:mi|la|una|a))*(?: (?:candidatura|solicitud|vacante"
        r"|oferta))?(?= (?:a|en"
        r"|para|al|de|el|la|@)(?!\S)|$)",
        rf"(?<!\bno ){ACT}{GAVE} {GAP}{CV}",
        r"(?:le|les) entre a (?:la|una) (?:vacante|oferta)",
        rf"(?<!\bno ){ACT}{i('contestar responder escribir llamar')} (?:a |por )?(?:un|el|ese|una|su|al) (?:anuncio"
        r"|aviso"
        r"|cartel|letrero|publicacion|vacante|convocatoria|oferta de (?:trabajo|empleo))",
        rf"(?<!\bno ){ACT}{i('pedir')} (?:trabajo|empleo|curro|chamba|plaza|laburo)(?! (?:a mi|por))",
        r"(?:^|, )(?:nueva|otra|una nueva) candidatura|^(?:acabo de )?(?:cv|candidatura|solicitud) (?:enviad[oa]"
        r"|mandad[oa]"
        r"|entregad[oa]|hecha)"
        r"|^(?:ya |hoy |, |recien )*(?:solicitad[oa]|enviad[oa]|mandad[oa]|echad[oa]|entregad[oa]"
        r"|presentad[oa]) (?:el |la |mi )?(?:cv|candidatura"
        r"|solicitud|puesto|plaza|vacante|oferta)|^(?:yo )?ya (?:mandar|enviar|aplicar|echar)(?: (?:mi |el )?(?:cv"
        r"|candidatura|solicitud))?",
        needs=(Needs.NAMED,),
        after=True,
        noun=True,
    ),
    *says(
        Saying.PHONED,
        rf"(?<!\bno ){ACT}(?<!\bme )(?:{i('llamar telefonear marcar')}|(?:hable|he hablado|hablamos)(?: (?:#|ya|hoy|un"
        r"|rato|otra|vez))* por telefono)(?! (?:la"
        r" atencion|me|yo a mi|loc[oa]))(?: (?:\S+ veces|por telefono|otra vez|ya|a|al|con|recien))*",
        r"(?:intente|he intentado|trate de|intentamos) (?:llamar|llamarles|llamarle|llamarlos|hablar|contactar por"
        r" telefono)|(?:les|le) (?:pegue|di|he dado|he pegado|eche|he echado) (?:un (?:toque|telefonazo|llamado)"
        r"|una llamada)"
        r"|(?:pegue|di|hice) un (?:toque|telefonazo|llamado) a",
        needs=(Needs.SOMEBODY,),
        after=True,
        despite=(Doubt.MAYBE,),
    ),
    *says(
        Saying.PHONED,
        r"(?:(?:les|le) )?(?:deje|he dejado) (?:un )?(?:mensaje en (?:el buzon|el contestador|la contestadora"
        r"|su buzon)|buzon"
        r"|mensaje de voz|recado)",
        r"hice (?:una|la) llamada (?:a|de seguimiento)",
        noun=True,
        after=True,
    ),
    *says(
        Saying.WROTE,
        r"^(?:(?:ok|listo|si|ya|hoy|recien|vale|hecho|,) )*(?:lo|la) (?:envie|mande|he enviado|he mandado)(?: ya"
        r"| hoy)?$"
        r"|^(?:ok |listo |si |vale |, )*ya (?:esta|quedo|ha sido) (?:enviad[oa]|mandad[oa])$|^(?:correo|mensaje|mail"
        r"|seguimiento) (?:ya )?(?:enviad[oa]|mandad[oa]|hecho)$|^(?:enviad[oa]|mandad[oa])$",
        rf"{ACT}{i('hacer dar')}(?: (?:el|un|ya|les|le))* seguimiento",
        rf"{ACT}{SENT} {GAP}(?:seguimiento|recordatorio|segundo {MAIL}|otro {MAIL})",
        rf"{ACT}{i('insistir')}|les (?:meti|he metido) prisa",
        noun=True,
        after=True,
    ),
    *says(
        Saying.WROTE,
        rf"(?<!\bno ){ACT}{SENT} {GAP}{MAIL}",
        rf"(?<!\bno ){ACT}(?<!\bme )(?<!\bnos"
        rf" )(?:{i('escribir contestar responder contactar preguntar reescribir reclamar')}"
        r"|me puse en contacto"
        r"|me he"
        rf" puesto en contacto){NOT_NEWS}(?: (?:por (?:correo|linkedin|whatsapp|mail|la web)|con|a|al|otra vez"
        r"|de nuevo|ya))*",
        needs=(Needs.SOMEBODY,),
        noun=True,
        after=True,
    ),
)
