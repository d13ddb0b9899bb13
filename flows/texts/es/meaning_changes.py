"""Owns the Spanish cues for interviews that are called off or moved, and for silence."""

from flows.texts.es.meaning_doubts import PRIVATE
from flows.texts.es.meaning_stock import FILL, MEET, ONE, SOFT
from flows.texts.es.meaning_verbs import i, part, they, to
from flows.understanding.heard import Saying
from flows.understanding.meaning_table import Doubt, Needs, says

MET = (
    rf"(?:{MEET}|(?:la|mi|esa) {SOFT}|la cita|"
    r"l[ao] de(?= @| (?!manana|ayer|hoy|siempre|antes|despues|#|trabajo|la|el|los|las|que|mi|un|una)\S+(?: \S+){0,2}"
    r" (?:al?|para|#|hasta|se|fue|esta|ha|es)(?!\S)))"
)
OFF = "cancelar anular suspender desconvocar levantar"
OFF_ALONE = "cancelar anular desconvocar"
"""What is done to interviews, if nothing else is named."""
MOVE = (
    "mover cambiar aplazar posponer adelantar atrasar retrasar reprogramar reagendar correr pasar postergar trasladar"
    " recorrer diferir prorrogar patear"
)
MOVE_OWN = MOVE.replace(" pasar", "")
"""What one moves oneself: "pasé la entrevista" was one that went well."""
MOVED_FEW = MOVE.replace(" patear", "").replace(" pasar", "").replace(" correr", "").replace(" cambiar", "")
NOT_MET = (
    r"(?! (?:(?:la|las|mi|mis) (?:vacante|suscripcion|cita medica|cita con el|clases?|reserva|tarjeta|cuenta|matricula"
    rf"|excursion|cita (?:de|del|de la|con|con la) {PRIVATE})|(?:el|los) (?:pedido|puesto|proceso|vuelo|viaje|curso"
    r"|tren|bus|concierto|partido|turno)))"
)
UNDONE = r"(?<!\bno )(?<!\bno me )(?<!\bno nos )(?<!\bno se )(?<!\bno la )(?<!\bno me la )"
"""Not done: "no me han cancelado la entrevista"."""
HOUR = r"(?: (?:de (?:hora|dia|fecha|horario)))"
TOLD = (Doubt.LATER, Doubt.MAYBE, Doubt.NOT)

CHANGES = (
    *says(
        Saying.CALLED_OFF,
        rf"{UNDONE}(?:me |nos |se |la |me la |ya )*(?:{they(OFF)}|{i(OFF)}|(?<!\bhan )(?<!\bha ){part(OFF)}(?= (?:la "
        rf"|mi )?{MEET})) {FILL}{MEET}{NOT_MET}",
        rf"{UNDONE}(?:me |nos |se |me la |la |ya )*(?:{they(OFF_ALONE)}){NOT_MET}",
        rf"(?:la|lo|se la) {i(OFF_ALONE)}(?= ?$| ,| yo| y| pero| porque)",
        rf"{i(OFF_ALONE)}(?= (?:lo|la|lo mio) (?:de|con|en) | @| en @| con @)",
        rf"(?:me |nos |se )?(?:cancelan?|anulan?|suspenden?) (?:{FILL}{MEET}|lo de)",
        rf"{MET}(?: (?!, |pero |no |y (?:la|mi|el|me|se|ya|lo|yo|he|tengo|tuve|al) )\S+){{0,6}}? (?:(?:se|esta|fue|ha"
        rf" sido|quedo|queda|me la|la|ha|han|me"
        r"|ha quedado) )*"
        rf"(?:{they(OFF, now=True)}|{part(OFF)}|se cayo|se ha caido|no (?:se hace|se hara|(?:sera|va a ser)(?! (?:el "
        r"|a |al |# ))|se va a hacer"
        r"|va|sigue en pie|se hizo))(?= |$)",
        rf"(?:fui|he ido|llegue|me presente|fuimos) (?:a|hasta) (?:la |mi )?{MEET}(?: (?!,|pero )\S+){{0,7}}? (?:, |y"
        rf" |pero )+"
        r"(?:alli |ahi )?no (?:habia|estaba|aparecio|vino|salio|se presento|se conecto) nadie",
        r"(?:no (?:se )?(?:presento|presentaron|aparecio|aparecieron|vino|vinieron|conecto|conectaron|llego"
        r"|llegaron|ha presentado|ha aparecido|han aparecido|ha venido|han venido|ha conectado|han conectado)"
        r"(?: (?:nadie|a la entrevista|@))|no vino nadie|nadie (?:se )?(?:presento|aparecio|conecto|vino|llego|ha"
        r" (?:presentado|aparecido|conectado|venido))|me (?:dejaron|han dejado|dejo|ha dejado) (?:plantad[oa]"
        r"|esperando"
        r" (?:en|una|media|\d|dos)|colgad[oa])|me (?:bajaron|tumbaron|tiraron|botaron|(?:ha|han) (?:bajado|tumbado)"
        rf"|bajan|tumbo|tumban) (?:la|mi) entrevista|me {they('plantar')}|no se (?:han? )?(?:presentaron|presento"
        r"|conectaron"
        r"|conecto|presentado|conectado)|no (?:han? )?(?:aparecieron|aparecio|aparecido) (?:a la|en la|por la)"
        r"|me (?:dieron|han dado|dio|ha dado) (?:el )?planton|no habia nadie para (?:entrevistar|recibir|atender|ver"
        r"|hacer)me"
        r"|nadie me (?:recibio|atendio|entrevisto|esperaba))",
        rf"se (?:cancela|anula|suspende|cayo|ha caido|cae) (?:la |mi |lo de )?(?:{MEET}|(?=@))",
        r"(?:ya|siempre|al final|finalmente) no (?:hay|habra|va a haber|tengo|se hace|se hara|sera|hacemos"
        r"|hago"
        rf"|me hacen?|me van? a hacer) (?:la |mi )?{MET}",
        before=True,
        noun=True,
        despite=(Doubt.NOT,),
    ),
    *says(
        Saying.MOVED,
        rf"(?:la |mi )?{MEET}(?: (?!,|pero |no )\S+){{0,4}}? (?:prevista|programada|agendada|fijada|planeada|acordada"
        r"|que (?:era|tenia|teniamos|estaba)) (?:para )?(?:el |a las )?# (?:\S+ ){0,3}?"
        rf"(?:{they(MOVED_FEW)}|{part(MOVE)}|pasa|paso|cambia|mueve|traslada) (?:al?|para)(?: el| la| las)?(?= #)",
        noun=True,
        despite=TOLD,
    ),
    *says(
        Saying.MOVED,
        rf"(?:me |nos |se |la |me la |ya )*(?:(?!(?<=ya )paso |paso una ){they(MOVE, now=True)}|{i(MOVE_OWN)}"
        rf"|me recorrieron)(?:{HOUR})? {FILL}"
        rf"(?:(?:la|mi) )?{MET}(?:{HOUR})?(?! (?:bien|mal|fatal|genial))",
        rf"me (?:ponen|pusieron|han puesto|pone) (?:la|mi) {MEET}(?= .*(?:mas tarde|antes|despues|mas temprano"
        r"|otro dia))",
        r"me l[ao] (?:ponen|pusieron|han puesto|pone|puso|ha puesto|dejan|dejaron|han dejado) (?:para )?(?:el |al |a"
        r" las? )?#",
        rf"me {they(MOVED_FEW)}(?= (?:con|en|para|al|a|el|los|la|@|#)(?! (?:siguiente|segunda|proxima|final))(?!\S))",
        rf"(?!se paso(?: ,|$))(?:me la|me lo|nos la|la|se) (?:{they(MOVE, now=True)}|pusieron|han puesto|ponen)(?="
        rf" (?:al|a|para|de|del|#"
        rf"|hasta|ahora|una|un)|$| ,)(?! (?:a la siguiente|a la segunda|bien)){HOUR}?",
        rf"{MET}(?: (?!,|pero |no )\S+){{0,6}}? (?:(?:me la|la|se|me|ha sido|fue|esta|queda|quedo|ha quedado|ha|han"
        rf"|se ha) )*(?<!\bhe )(?<!\bhemos )(?:{they(MOVED_FEW)}|{part(MOVE)}|cambiaron|cambio|paso|pasa|pasaron"
        rf"|corrieron|corrio|mueve"
        r"|retrasa"
        r"|aplaza|adelanta)(?! (?:de (?:opinion|idea)|bien|muy|mal|rapid|volando|por))(?= |$)(?: (?:al|a|para))?",
        rf"(?:quieren|quiere|piden|pide|necesita|tiene que|acaban de|acaba de|pidieron|necesitan|tienen que|pidio"
        r"|tuvieron que|van a|me pidieron|me piden|han tenido que|han pedido|ha pedido|me proponen|propusieron|propone"
        r"|proponen|si podemos|podemos|si puedo) "
        rf"{to(MOVE)}(?:{HOUR})?(?: {ONE}{MET})?(?! (?:a la (?:siguiente|segunda|fase)|adelante))",
        rf"(?:es|sera|queda|quedo) ahora (?:el |a |al )?#|ahora (?:(?:la|mi) {MEET} )?(?:es|sera|queda|quedo"
        r"|toca) (?:el |a |al |para )?(?:el"
        rf" )?#|nueva (?:fecha|hora)(?: (?!,|y|pero)\S+){{0,9}}? (?:el |a |la |, )*#|{MEET}(?: \S+){{0,4}}? (?:ahora"
        rf" es|es ahora|pasa a ser"
        r"|sera finalmente|al final es|finalmente es) |no (?:es|sera|va a ser) (?:el |a )?# (?:, )?(?:sino|es"
        r"|si no) (?:el )?#"
        r"|(?:es|sera|queda) (?:el |para el |a )?# (?:, |y )?no (?:el |a |para el )?#",
        rf"(?:me )?lo (?:{they(MOVE, now=True)}|pusieron|han puesto|ponen|dejaron|han dejado|dejan)(?= (?:al|a"
        rf"|para|hasta)(?: el| la| las)? #)",
        r"(?:dicen?|dijeron|dijo|(?:ha|han) dicho|contestan|contestaron|confirman) (?:en @ |los de @ |@ )?que"
        r" (?:(?:el|la|a|las|si|sip|ok) )*#"
        r" (?:si |sip )?(?:les |le |me |lo )?(?:esta|va|viene|queda|cuadra|parece|acomoda|encaja) (?:muy |super )?"
        r"(?:bien|perfecto|genial|ok|fenomenal)",
        r"# en (?:vez|lugar) del? (?:el )?#",
        r"(?:dicen?|dijeron|dijo|(?:ha|han) dicho|preguntan?|preguntaron|pregunto|proponen?)(?: (?:en )?@)? (?:que "
        r"|si )*"
        r"mejor(?: (?:el|la|lo|si|para|vamos|voy|quedamos|dejamos|hacemos|sea|es|vaya))* #",
        r"(?:no )?(?:les|le) (?:va|viene|queda|vino|iba|venia|sale) (?:muy |fatal |mal |bien |complicado )*(?:el |lo"
        r" del )?#"
        r"(?: \S+){0,4}? (?:proponen|propone|propusieron|propuso|ofrecen|ofrecieron|dan|dicen|dijeron|piden|pasan"
        r"|quieren)(?= (?:(?:que|sea|mejor|ir|quedar|vernos|para|al|el) )*#)",
        r"en (?:vez|lugar) de (?:(?:a|el|al|la|las) )*#(?: \S+){0,8} (?:a|el|al|para|sera|es)(?= #| el #)",
        r"(?!^cambia )(?:cambio|cambiaron|han cambiado|cambian|cambia|ha cambiado|hay cambio|cambio) (?:la|el"
        r"|de) (?:hora|fecha"
        r"|dia"
        r"|horario)(?: de (?:la|mi) entrevista)?",
        before=True,
        noun=True,
        despite=TOLD,
    ),
)

TOUCH = (
    r"(?:contest|respond|llam|escri[bt]|avis|contact|marc|coment|confirm|habl)\w*|dicho? (?:nada|ni (?:mu|pio|a))"
    r"|dicen (?:nada|ni \w+)|dice (?:nada|ni \w+)|dijeron nada|dijo nada|dan senales|dieron senales|da senales"
    r"|dado senales|cogen el (?:telefono|movil)|coge el (?:telefono|movil)|devuelven (?:la|las|el|los) \w+"
    r"|vuelto a (?:comunicar|manifestar|pronunciar|aparecer|hablar|marcar)\w*|(?:comunic|pronunci|manifest"
    r"|report)(?:an|a|aron|o|ado)|dado (?:razon|respuesta|noticias|ninguna \w+|novedades|una respuesta|explicacion\w*)"
    r"|da(?:n)? (?:razon|respuesta|noticias)|devuelto (?:la|las|el|los) \w+|dan (?:bola|ni bola|pelota)|pelan"
    r"|sueltan prenda|atienden|atendieron"
)
NOT_YOU = (
    r"(?!(?:escrib|contest|respond|llam|llamel|avis|contact|marqu|coment|confirm|habl)[ae]s(?!\S)|(?:contest"
    r"|llam|avis)(?:ara|aste)(?!\S)|respondiera|escribiera|(?:respond|escrib)iste(?!\S))"
)
"""What is said to the coach: "no me escribas"."""
NOTHING_BEFORE = (
    r"(?:se(?= nada| algo)|sepa|contratan|contrata|cogen|coge|seleccionan|abren|digan|dicen|dice|diran|dira|deciden"
    r"|decide|sabre|sabremos|sabran|se sabe|contestan"
    r"|contesta|llaman|llama"
    r"|responden|responde|dan|da|resuelven|resuelve|avisan|avisa|confirman|definen|eligen|hay|tendre|habra|daran"
    r"|llamaran|contestaran|avisaran|decidiran|espere|esperes)"
    r"(?: (?:nada|noticias|respuesta|razon|algo|novedades|decision|una respuesta|los resultados))?"
)
SILENCE = (
    *says(
        Saying.DECIDES_BY,
        r"(?:hasta|antes de|antes)(?: (?:el|la|los|las|de|del|dentro de|finales de))* # (?:@ )?"
        rf"(?:que )?no (?:me |nos |se |lo |la |van a |va a |voy a )*{NOTHING_BEFORE}",
        rf"no (?:me |nos |se |lo |la |le )*{NOTHING_BEFORE} (?:hasta|antes)(?: (?:el|la|los|las|de|del))*(?= #)",
        needs=(Needs.WHEN,),
        before=True,
        following=True,
        despite=(Doubt.NOT, Doubt.LATER),
    ),
    *says(
        Saying.NO_NEWS,
        r"no (?:me |nos )?(?:quieren?|quisieron|quiso|saben?) (?:decir|contestar|responder|dar|soltar|informar|avisar)"
        r"(?:me|nos)?(?: (?:nada|respuesta|noticias|algo|prenda|ni \S+))?",
        r"(?:dijeron|dijo|(?:ha|han) dicho|quedaron|quedo|han quedado|prometieron|prometio|iban? a|tenian? que"
        r"|(?:se )?suponia|se supone|supuestamente|en teoria)(?: \S+){1,10}? (?:y|pero|,) (?:(?:ya|todavia|aun|sigo|yo"
        r"|aqui|hasta|ahora|es|estamos|a|#|de|momento|y|sigue|siguen|,) )*(?:nada|sin (?:noticias|novedades|respuesta"
        r"|saber"
        r"|llamar|contestar|decir)|ni (?:mu|pio|una|caso|llamada|mensaje)|esperando|no (?:me |nos )?(?:(?:han|ha)"
        r" (?:llamado|dicho|escrito|contestado|respondido|avisado)|llamaron|llamo|dijeron|dijo|dicen|contestaron"
        r"|contesto"
        r"|escribieron|respondieron|avisaron|llaman|hay nada|he sabido|se nada|supe))",
        before=True,
        noun=True,
        following=True,
        despite=(Doubt.NOT, Doubt.MAYBE, Doubt.LATER),
    ),
    *says(
        Saying.NO_NEWS,
        r"(?:(?:aun|todavia|ya|sigo|hasta ahora|hasta hoy) )?(?:no|sin|sigo sin|tampoco|nunca|cero|ninguna?"
        r"|ni) (?:(?:se"
        r"|he sabido|supe|tengo|hay|he recibido|recibi|he tenido|tuve|he vuelto a saber|volvi a saber|saber|tener"
        r"|recibir|me ha llegado|me llego|me llega|hubo|sabemos|he oido|oigo|ha habido|ni|una) )*(?:de )?(?:nada"
        r"|noticias?"
        r"|respuestas?|novedad(?:es)?|contestacion|ninguna (?:noticia|respuesta|novedad)|ningun (?:correo|mensaje)"
        r"|senales|senal|ni una respuesta|una respuesta|(?:ni )?palabra|razon(?= de )|rastro|llamadas?|mensajes?"
        r"|correos?|pio|mu"
        r"|contacto)(?! (?:que|interesante|malo|mal|mas que|raro|especial|de ingles|oficial|para|hasta|antes|por favor"
        r"|mejor|extra))(?: (?:aun|todavia|nuevo|desde|de ellos|suya))?",
        r"(?:(?:aun|todavia|ya) )?(?:no|nadie|ni|tampoco|ningun[oa]|ninguna empresa|ningun sitio"
        rf"|ninguno de ellos) (?:me |nos |se )*(?:han|ha|hay)? ?(?:vuelto a )?{NOT_YOU}(?:{TOUCH})"
        r"(?<!llamamos)(?<!llame)(?<!conteste)(?<!escribi)(?<!escribo)(?<!llamo a)(?! (?:la atencion|antes|si|hasta #"
        r"|bien|a (?:nadie|@)|que no|mas por|para))(?: (?:nada|aun|todavia|ni nada|nadie))*",
        r"nadie (?:de|del|en) \S+(?: \S+){0,4} (?:me |se )*(?:ha |han )?(?:comunicad|respondid|contestad|llamad|escrit"
        r"|dich|contactad)o(?: conmigo)?"
        r"|no hay manera de que(?: \S+){0,4} (?:contest|respond|llam|dig|escrib|avis|aclar)\w+(?: nada| algo)?",
        r"@ (?:, )?nada(?: de nada)?(?= ,|$| y| pero)|(?:y|,|pero) ni (?:puto |pinche )?caso(?= ?$| ,)|(?:sigo"
        r"|estoy|seguimos|aun|todavia) sin saber(?= ?$| ,| de @)"
        r"|(?:semanas?|mes|meses|dias|siglos|#|anos?) (?:ya )?esperando"
        r"(?= (?:a|por) (?:@|los|las|la|que)|$| ,| respuesta| noticias| su)",
        rf"ni \S+(?: \S+){{0,4}} ni \S+(?: \S+){{0,4}} (?:me |nos )?(?:han |ha )?(?:{TOUCH})",
        r"(?:siguen|sigue|llevan|estan|continuan|lleva) (?:\S+ ){0,3}?(?:sin (?:contestar|responder|llamar|decir nada"
        r"|decir|escribir|dar senales|avisar|decirme|marcar|hablar|dar noticias|pronunciarse|dar respuesta)(?:me)?"
        r"|(?:callad|mud"
        r"|desaparecid)[oa]s?|en silencio)(?: nada)?",
        r"(?:sigo|estoy|aun|todavia|aqui|sigo aqui|llevo \S+ \S+|llevo #|sigo igual ,|ando|seguimos|sigo a|llevo) "
        r"(?:esperando|a la espera|pendiente|en espera)(?: (?:de |a |que |la |una |su |alguna )*(?:respuesta|noticias"
        r"|que me (?:llamen|llame|digan|diga|contesten|conteste|respondan|responda|escriban)|llamada|que contesten"
        r"|que respondan|que digan|saber|decision|resultado|resolucion|contestacion|feedback"
        r"|novedades))?(?! (?:a entrar|en (?:la|el) (?:puerta|hall|entrada|cola|lobby|vestibulo|coche|bar|cafeteria"
        r"|calle|sitio)|abajo|en su"
        r"|turno|que (?:me )?(?:atiendan|abran|reciban)"
        r"|para entrar|el bus|el metro|en la sala|en recepcion|fuera|mi turno|un hijo|el tren))",
        r"me (?:dejaron|han dejado|ha dejado|dejo|deja|dejan|tienen|tiene|clavaron|clavo|han clavado|ha tenido) (?:en "
        r"|el )(?:visto|leido|espera|el aire|ascuas|vilo)|(?:me )?(?:hicieron|han hecho|hizo|haciendo|estan haciendo"
        r"|ha hecho|hacen|hace) (?:un |el )?ghosting|ghosting|ghostead[oa]|me (?:(?:ha|han) ghosteado|ghostea(?:ron"
        r"|n)?|ghosteo|estan ghosteando)|(?:han|ha) desaparecido"
        r"|desaparecieron|desaparecio|se esfumaron|(?:se han|se ha) esfumado|silencio (?:total|absoluto|de radio"
        r"|sepulcral|administrativo|por parte|de @|en @)|(?:todavia|aun|y|de momento|por ahora|sigo) nada"
        r"|nada(?= de (?!nada)\S+(?: \S+){0,2} (?:todavia|aun|por ahora|de momento|hasta ahora))"
        r"|nada que (?:me )?(?:llam|respond|contest|escrib|avis|dic)\w+|nada (?:todavia"
        r"|aun|de nada|por ahora|de momento|de (?:la parte de )?(?:los de )?@|en @|por parte de)|(?:los|las"
        r"|lo) de @ (?:, )?nada|ni"
        r" (?:una |un )?(?:sola |solo |triste )?(?:respuesta|noticia|palabra|mensaje|correo|llamada|senal"
        r"|mail)(?: de)?"
        r"|solo silencio|esperando (?:respuesta|noticias)|no dan senales|(?:se han|se ha) olvidado de mi"
        r"|se olvid(?:aron"
        r"|o) de mi|(?:pasan|pasa|estan pasando) de mi(?= |$)|me (?:estan? )?(?:ignoran|ignora|ignorando)(?= |$)"
        r"|me (?:dan|han dado|estan dando|dieron|tienen dando) (?:largas|vueltas)|no se pronuncian?|visto y nada"
        r"|ni (?:sus|por) (?:luces|senales|asomo)|ni se (?:asoman|inmutan|despeinan)",
        before=True,
        noun=True,
        following=True,
        despite=(Doubt.NOT, Doubt.MAYBE, Doubt.LATER),
    ),
)
