"""Owns the Spanish cues for what the person did: wrote, called, thanked, applied, accepted, withdrew."""

from flows.understanding.heard import Saying
from flows.understanding.meaning_table import Doubt, Needs, says

ACT = (
    r"(?<!que )(?<!que me )(?<!que le )(?<!que les )(?<!que lo )(?<!que la )(?:(?:ya|les|le|los|las|lo|la|se lo|se la"
    r"|me|recien|apenas|solo|tambien|yo|por fin|hoy|acabo de|ya les|ya le) )*"
)
"""Before a verb of one's own: "que llame" is somebody else's."""
GAP = r"(?:(?!no |y |e |pero |porque |que |, |si )\S+ ){0,5}?"
MAIL = (
    r"(?:correo|correos|correito|mensaje|mensajes|mensajito|whatsapp|nota|carta|linea|respuesta|inmail|dm|texto|audio)"
)
CV = (
    r"(?:cvs?|candidatura|solicitud|aplicacion|autocandidatura|papeles|documentos|formulario|carta de presentacion"
    r"|portafolio|portfolio)"
)
SENT = (
    r"(?:mande|envie|he mandado|he enviado|acabo de mandar|acabo de enviar|escribi|he escrito|deje|pase|he pasado"
    r"|remiti|acabo de escribir|mandar|enviar|mandamos|enviamos|reenvie)"
)

OWN_ACTS = (
    *says(
        Saying.THANKED,
        rf"{ACT}(?:di|he dado|acabo de dar)(?: (?:ya|les|le))? las gracias",
        rf"{ACT}{SENT} {GAP}(?:gracias|agradecimientos?|agradeciendo(?:les|le)?)",
        rf"{ACT}(?:agradeci|he agradecido)",
        rf"{MAIL} de (?:agradecimiento|gracias)(?: \w+)? (?:ya )?(?:enviad[oa]|mandad[oa]|hech[oa]|list[oa])",
        noun=True,
        after=True,
    ),
    *says(
        Saying.WITHDREW,
        r"me (?:retiro|retire|he retirado|baje|he bajado|sali|he salido|desapunte|di de baja)(?: (?:del|de la|de"
        r"|en el))?(?: (?:proceso|seleccion|candidatura))?(?! de la (?:entrevista|reunion|oficina|llamada))(?= "
        r"|$)(?! (?:bien|mal|contenta|corriendo|del metro))",
        rf"{ACT}(?:retire|he retirado|retiro|acabo de retirar) (?:mi |la )?(?:candidatura|solicitud|aplicacion)"
        r"|renuncie al proceso|me (?:he echado|eche) (?:para )?atras",
        rf"{ACT}(?:rechace|he rechazado|decline|he declinado|acabo de rechazar)(?: (?!me)\S+){{0,2}}? (?:oferta"
        r"|propuesta|entrevista|puesto|invitacion|trabajo|plaza)",
        rf"{ACT}(?:rechace|decline|he rechazado|he declinado)(?= (?:a |la |lo |@|su |el )|$)",
        r"(?<!me )(?:les|le) (?:dije|he dicho|acabo de decir) que no(?! (?:se|puedo|podia|tengo|tenia|habia|voy|iba"
        r"|estoy|era))|(?<!me )dije que no a",
        r"(?:ya )?no (?:me )?(?:interesa|interesaba)(?: mas| ya)?(?= el (?:puesto|trabajo|empleo)| la (?:vacante"
        r"|oferta|empresa|plaza)| @| lo de @|$| trabajar| seguir)",
        r"(?:he decidido|decidi|acabo de decidir) no (?:seguir|continuar|aceptar|aceptarla|aceptarlo|presentarme|ir"
        r"|trabajar)",
        r"no (?:voy a|quiero) (?:seguir|continuar)(?: adelante)?(?: \S+){0,2}? (?:proceso|con @|en @)",
        noun=True,
        after=True,
        despite=(Doubt.MAYBE,),
    ),
    *says(
        Saying.ACCEPTED,
        rf"{ACT}(?:acepte|he aceptado|firme|he firmado|acabo de aceptar|acabo de firmar)(?! (?:la entrevista"
        r"|la llamada|ir|la reunion|la invitacion))(?: (?:la|el|su|una|con|ya|con))?(?: (?:oferta|contrato|puesto"
        r"|propuesta|trabajo|plaza))?",
        r"(?<!me )(?:les|le) (?:dije|he dicho|acabo de decir) que si|(?<!me )dije que si a",
        r"(?:empiezo|comienzo) (?:(?:el )?# )?(?:a trabajar |mi nuevo trabajo )?(?:en|con)(?! (?:la entrevista"
        r"|el proceso|\S+ preguntas|nervios))(?= @| [a-z]+ (?:#|el|la)|$)",
        noun=True,
        after=True,
    ),
    *says(
        Saying.APPLIED,
        rf"{ACT}(?:aplique|he aplicado|postule|me postule|he postulado|me he postulado|me inscribi|me he inscrito"
        r"|me apunte|me he apuntado|acabo de aplicar|acabo de postular|acabo de inscribirme|acabo de postularme"
        r"|solicite|he solicitado|opte|me candidatee)",
        rf"{ACT}(?:me )?(?:presente|he presentado|me presente|me he presentado)(?: (?:mi|la|una|a))?(?: (?:candidatura"
        r"|solicitud|vacante|oferta))?(?= (?:a|en|para|al|de|el|la|@)|$)",
        rf"{ACT}(?:mande|envie|he mandado|he enviado|acabo de mandar|acabo de enviar|eche|he echado|entregue"
        rf"|he entregado|deje|he dejado|subi|rellene|llene|complete|lleve|meti|remiti|registre) {GAP}{CV}",
        r"(?:^|, )(?:nueva|otra|una nueva) candidatura",
        needs=(Needs.NAMED,),
        after=True,
        noun=True,
    ),
    *says(
        Saying.PHONED,
        rf"{ACT}(?<!me )(?:llame|he llamado|telefonee|marque|acabo de llamar|hable por telefono)(?! (?:la atencion|me"
        r"|yo a mi))(?: (?:por telefono|a|al|con))?",
        r"(?:he vuelto a llamar|volvi a llamar)(?:les|le|los)?|(?:intente|he intentado|trate de) (?:llamar|llamarles"
        r"|llamarle|llamarlos|hablar)",
        needs=(Needs.SOMEBODY,),
        after=True,
        despite=(Doubt.MAYBE,),
    ),
    *says(
        Saying.PHONED,
        r"(?:deje|les deje|le deje|he dejado) (?:un )?(?:mensaje en el buzon|buzon|mensaje de voz|recado)",
        r"hice (?:una|la) llamada (?:a|de seguimiento)",
        noun=True,
    ),
    *says(
        Saying.WROTE,
        r"^(?:(?:ok|listo|si|ya|hoy|recien) )*(?:lo|la) (?:envie|mande|he enviado|he mandado)(?: ya| hoy)?$"
        r"|^ya esta enviad[oa]$",
        rf"{ACT}(?:hice|he hecho|di|he dado|acabo de hacer)(?: (?:el|un|ya|les))* seguimiento",
        rf"{ACT}{SENT} {GAP}(?:seguimiento|recordatorio|segundo {MAIL}|otro {MAIL})",
        rf"{ACT}(?:insisti|he insistido)",
        noun=True,
        after=True,
    ),
    *says(
        Saying.WROTE,
        rf"{ACT}{SENT} {GAP}{MAIL}",
        rf"{ACT}(?:escribi|he escrito|conteste|he contestado|respondi|he respondido|contacte|he contactado|pregunte"
        r"|he preguntado|reescribi|he vuelto a (?:escribir|contactar|insistir)(?:les|le)?|volvi a (?:escribir"
        r"|contactar|insistir)(?:les|le)?|acabo de escribir(?:les|le)?|acabo de contestar(?:les|le)?"
        r"|acabo de responder(?:les|le)?|me puse en contacto)(?! (?:bien|mal|todo|un (?:libro|test)|(?:a )?(?:todas"
        r"|las) (?:las )?preguntas|la prueba|una prueba|en la entrevista))(?: (?:por correo|por linkedin|con|a|al))?",
        needs=(Needs.SOMEBODY,),
        noun=True,
        after=True,
    ),
)
