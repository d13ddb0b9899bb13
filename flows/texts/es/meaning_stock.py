"""Owns the Spanish words that many cues share: for interviews, calls, jobs, others, and what may stand between."""

from flows.understanding.meaning_table import among

NTH = r"(?:primera|segunda|tercera|cuarta|ultima|siguiente|proxima|final|nueva|otra)"
STEP = r"(?:ronda|fase|etapa|entrevista|prueba|vuelta|instancia|parte|charla|llamada|reunion)"
MEET = (
    r"(?:(?:video)?entrevistas?(?: (?:final|tecnica|personal|grupal|telefonica|presencial|de trabajo"
    r"|por competencias))?"
    r"|(?:prueba|test|reto|caso|examen|ejercicio) (?:tecnic[oa]|practic[oa]|grupal|personal|de nivel|psicotecnic[oa])"
    rf"|{NTH} (?:ronda|fase|etapa|entrevista|prueba|vuelta|instancia)|(?:ronda|fase|etapa) final"
    r"|dinamica (?:de grupo|grupal)|dinamica|assessment|(?:la|una) (?:tecnica|final|grupal|psicotecnica)(?= (?:con|de"
    r"|en) )|(?:dia|turno) de prueba|screening|psicotecnico"
    r"|(?:llamada|reunion|cita|videollamada|charla|platica|call) (?:de seleccion|inicial|(?:con|en) (?:rrhh"
    r"|recursos humanos"
    r"|seleccion|(?:la|el|una|un) (?:reclutador|reclutadora|gerente|recruiter|headhunter|director|directora|jef[ae]"
    r"|encargad[oa]|duen[oa]|responsable|coordinador|coordinadora)))"
    r"|(?:prueba|test|examen)(?= (?:de|en|con|para) (?:la |el )?@))"
)
SOFT = r"(?:llamada|reunion|cita|videollamada|zoom|teams|meet|charla|cafe|videoconferencia|platica|junta|call)"
FILL = r"(?:(?!no |y |pero |, |si |porque |que |cuando |para |sin )\S+ ){0,5}?"
TO_A = (
    r"(?:(?!no |y |pero |, |si |porque |que |cuando |sin |(?:mov|cambi|pas|aplaz|pospon|adelant|atras|retras|reprogram"
    r"|reagend|cancel|anul|posterg|mueva|cambie|pase)\w*)\S+ ){0,5}?"
)
ONE = r"(?:(?:una|la|mi|otra|su|un|el|nuestra|esa|hacer|tener|hacerme|a|en|de|para|con) )*"
OTHER = (
    r"(?:otr[oa]s?(?: (?:persona|candidat[oa]s?|perfil(?:es)?|chic[oa]|aspirante))?|alguien(?: (?:mas|con|de"
    r"|interno))?"
    r"|un[oa]? (?:candidat[oa]|persona) intern[oa]|un intern[oa]|(?:una )?persona (?:con mas|intern[oa])"
    r"|(?:un|otro) (?:tipo de )?perfil (?:interno|mas|con|distinto|diferente|senior|junior)|un[oa] (?:de (?:dentro|la"
    r" casa)|con|mas|que)|(?:l|la|un|una) (?:chic|muchach|chaval|tio|tia|senor|pib|companer"
    r"|man"
    r"|tip|sobrin|hij|prim|novi|enchufad|conocid|cunad|recomendad|intern|candidat)\w*)"
)
JOB = (
    r"(?:(?:el|la|un|una|ese|esa|este|esta|su|mi|este) )?(?:puesto|trabajo|empleo|plaza|vacante|posicion|cargo|rol"
    r"|contrato|beca|practicas|pasantia)"
)
SEARCH = (
    r"(?:la|el|esa|ese|su|esta|este) (?:vacante|puesto|plaza|posicion|proceso|busqueda|oferta|seleccion|convocatoria"
    r"|cargo|contratacion)"
)
END = (
    r"(?= ?$| ,| y(?: |$)| pero| porque| tras| despues| al final| por | otra vez| #| en | a | @| lol| a mi| de nuevo"
    r"| gracias| sin | va| voy| para | finalmente| encaj| segui)"
)
LABEL = r"^(?:en |lo de |los de )?(?:@|\S+(?: \S+){0,3}?) , (?:(?:por fin|ya|si|sip|bien|yuju|uf|hoy|ayer) )*"
"""What stands before news that is told in a word: "Foo: rejected"."""
PARTICIPLES = among(
    "mandado echado llamado cancelado rechazado descartado dejado entregado enviado quedado citado cambiado pasado dado"
    " hablado aplicado postulado apuntado preguntado contestado entrevistado contratado aceptado firmado probado"
    " quemado"
    " cansado agobiado mudado estado acabado terminado tirado avisado"
)
"""Said and typed without their d in much of Spain and America: "mandao"."""
TYPED = {
    "curriculun": "cv",
    "curriculon": "cv",
    "curiculum": "cv",
    "curricolum": "cv",
    "kurriculum": "cv",
    "todabia": "todavia",
    "toavia": "todavia",
    "todvia": "todavia",
    "tovia": "todavia",
    "bale": "vale",
    "entrebistas": "entrevistas",
    "travajo": "trabajo",
    "desian": "decian",
    "aver": "a ver",
    **{form[:-3] + "ao": form for form in PARTICIPLES},
}
"""Other ways to type a word."""
