"""Owns the signs of lowness in Spanish: no hope, thinking little of oneself, no strength left (coaching.md F).

Patterns see the plain form, as in ``safety.py``, with the figures of speech taken out. With a laugh they do not count.
"""

from flows.coaching.safety_words import low

LOW_SIGNS = (
    *low(
        "sees no hope",
        r"(?:sin|no hay|no tengo|no me queda|no queda|perdi|perdido|perdiendo|pierdo|perder|ninguna|cero) (?:ya |mas "
        r"|toda |la |las |ninguna |mucha )*(?:esperanzas?|ilusion por nada|ilusion por vivir)|desesperanza\w*",
        r"(?:no|ya no|ni) (?:veo|hay|tengo|encuentro|le veo) (?:ya |mas |ningun |ninguna |una |la |nada de )*(?:salida"
        r"|futuro|luz|solucion|porvenir)(?= \.|$| para mi| a| alguna| ninguna| al final| lol| y)",
        r"(?:para que|porque) (?:seguir|seguir intentando\w*|intentarlo|lo intento|sigo|sigo intentando\w*"
        r"|seguir luchando|me esfuerzo|esforzarme|me levanto)(?= \.|$| si)|que (?:mas da todo|sentido tiene)(?= \.|$"
        r"| todo| esto| nada| seguir(?= \.|$| asi| intent))|(?:nada|todo esto|ya nada|todo) (?:no )?(?:tiene|me sale"
        r"|sirve|importa|vale) (?:ya )?(?:sentido|bien|la pena|mal|de nada)(?= \.|$| nunca| para| ya)"
        r"|ya nada (?:importa|me importa)|nada me (?:sale bien|importa ya)|nada tiene sentido|todo es inutil"
        r"|todo esta perdido|todo me (?:sale|va|esta saliendo) mal|(?:sin|no tengo|ni) ganas de (?:nada|seguir)(?= \."
        r"|$| ya| y)|no quiero seguir(?: asi)?(?= \.|$)",
        r"(?:mi|la) vida (?:ya |es |esta |me |no |se |fue |solo |simplemente )*(?:una mierda|un asco|acabo|terminada"
        r"|acabada|vale nada|un desastre|arruinad[oa]|tiene sentido|un infierno|vacia|una basura|va a ningun lado"
        r"|destrozada|perdida|un fracaso|una porqueria|destruida)|se acabo (?:todo )?para mi|estoy acabad[oa]",
        r"(?:nunca|jamas|no) (?:voy a|podre|lograre|encontrare|conseguire|tendre|hallare) ?(?:volver a )?(?:encontrar"
        r"|conseguir|tener|trabajar|hallar|salir de esta)? ?(?:un |ningun |otro |nunca )*(?:trabajo|empleo|trabajar"
        r"|chamba|laburo|curro|nada)?(?: nunca| jamas)(?= \.|$| mas| en)|(?:nunca|jamas) (?:voy a "
        r"|podre )?(?:encontrar|encontrare|conseguir|conseguire|tendre|tener|hallar)(?:e)? (?:un |otro )?(?:trabajo"
        r"|empleo|chamba|laburo|curro|nada)(?= \.|$| mas| en mi)",
        r"nadie (?:me (?:quiere(?! ver| conocer| decir| hablar| entrevistar el)|va a (?:contratar|querer|coger"
        r"|llamar nunca)|contratara|contrataria|contrata|valora|necesita|entiende|soporta)|quiere (?:contratarme"
        r"|estar conmigo|saber de mi))|a nadie le importo|a nadie le importa(?= \.|$| mi| lo que)"
        r"|no le importo a nadie|nadie se preocupa por mi",
    ),
    *low(
        "thinks little of oneself",
        r"no (?:valgo|sirvo)(?: para| por| ni)?(?: nada| nadie| ni)?(?= \.|$| en| y| como| para nada)|no valgo (?:nada"
        r"|una mierda|un centavo)|no sirvo para (?:nada|esto|vivir)",
        r"(?:soy|me siento|siento que soy|sintiendome|me senti|sentirme|sere siempre|me veo como"
        r"|me considero) (?:\w+ ){0,3}?(?:un |una )?(?:completo |total |puto |puta |autentico |verdadero |tremendo "
        r"|pinche )*(?:fracaso|fracasad[oa]|inutil|mierda|perdedora?|basura|carga|estorbo|don nadie|despojo"
        r"|desperdicio|vaci[oa]|rot[oa]|muert[oa] por dentro|muert[oa] en vida|insignificante|miserable|poca cosa"
        r"|inservible|hundid[oa]|destrozad[oa]|derrotad[oa]|deprimid[oa]|desesperad[oa]|sin fuerzas|fatal|lo peor"
        r"|del asco|horrible conmigo|sin valor|nada|indefens[oa]|como una mierda)(?= \.|$| \w)",
        r"me siento (?:muy|tan|super|re|realmente|bastante) mal(?= \.|$| conmigo| por dentro)|me (?:siento"
        r"|encuentro) (?:\w+ )?perdid[oa](?= \.|$| y| en la vida)|me odio|me doy (?:asco|pena|verguenza a mi)"
        r"|odio (?:mi vida|ser yo|ser asi|quien soy)|me detesto|me desprecio|(?:que|vaya) (?:asco|mierda"
        r"|porqueria) de vida|que mierda soy",
    ),
    *low(
        "cannot any more",
        r"(?:ya )?no (?:puedo|aguanto|soporto|doy|resisto) (?:con )?(?:mas|a mas|para mas|esto|esto mas|ya|todo esto"
        r"|tanto|mi vida|la vida|mi alma|nada)(?= \.|$| con| esto| asi| de verdad| lol| con todo| por| y| estoy"
        r"| en serio| mas| ya)|ya no (?:puedo|aguanto|doy)(?= \.|$| lol)|no puedo seguir (?:asi|con esto"
        r"|adelante)(?= \.|$| mas| ya| y)|no (?:tengo|me quedan) (?:ya |mas )?fuerzas(?= \.|$| para| ya| de)"
        r"|sin fuerzas (?:para|de|ya)",
        r"(?:me rindo|rendirme|me (?:quiero|voy a|quisiera) rendir|me rendi|me doy por vencid[oa]|tir(?:o|ar|ando"
        r"|e) la toalla|bajo los brazos|me he rendido)(?= \.|$| ya| con todo| de| lol| y| en| porque| otra)",
        r"(?:no (?:paro|dejo|puedo parar|puedo dejar|he parado|logro parar|consigo parar) de |llevo \w+ (?:\w+ )?"
        r"|me paso (?:el dia |la noche |los dias |las noches )?|todo el dia |toda la noche |todas las noches "
        r"|todos los dias |cada noche |otra vez |me puse a )(?:llorar|llorando|lloro)|(?:llor[oe]|llorar|llorando"
        r"|lloraba|llore) (?:\w+ )?(?:tod[oa]s?|cada|hasta quedarme|sin parar|a mares|desconsolad\w*|como nunca"
        r"|a solas|por las noches|sola|solo)",
        r"(?:toque|tocando|tocado|toco|estoy tocando) fondo|(?:en el fondo del|en un|salir del?) (?:pozo|hoyo"
        r"|agujero negro|abismo)|me (?:estoy hundiendo|hundo|ahogo por dentro|vengo abajo|derrumbo|estoy derrumbando"
        r"|rompo|estoy desmoronando)|estoy (?:al limite|al borde|en las ultimas|hundid[oa]|hech[oa] (?:mierda|pedazos)"
        r"|rot[oa]|en la mierda|destruid[oa])(?= \.|$| de| por| y| lol| emoc)|no levanto cabeza",
        r"(?:quiero|quisiera|gustaria|ganas de|ojala|necesito|pudiera|queria) (?:poder )?(?:desaparecer|esfumarme"
        r"|irme lejos y no volver|que me trague la tierra|desapareciera)|me quiero desaparecer"
        r"|no puedo (?:ni )?(?:levantarme|salir) de la cama|(?:hart[oa]|cansad[oa]|agotad[oa]) de (?:todo|luchar"
        r"|intentarlo|sufrir|todo esto|pelear)(?= \.|$| y| ya| lol| esto)|todo me supera|me supera todo"
        r"|insoportable(?= vivir)|(?:vida|todo|esto) (?:\w+ )?es insoportable",
    ),
    *low(
        "speaks of being depressed, or alone with it",
        r"(?:estoy|ando|sigo|siento|senti|sentia|estaba|estuve|he estado|estado|quede|tengo|soy|encuentro|deja|dejo"
        r"|dejado|puse|cai) (?:\w+ ){0,2}?(?:deprimid[oa]|depresiv[oa]|en depresion|desesperad[oa]|devastad[oa]"
        r"|destrozad[oa]|desolad[oa]|hundid[oa]|bajonead[oa]|con depresion|depresion|super depre|depre|en la lona"
        r"|en un pozo)|mi depresion|(?:con|en|una|cai en|entrando en|cayendo en|de la|sufro) depresion(?= \.|$| otra"
        r"| y| desde| mayor| profunda| por)|pensamientos (?:muy )?(?:oscuros|negros|feos|negativos sobre mi)"
        r"|ideas (?:muy )?(?:oscuras|negras)|(?:estoy|con|tengo) (?:un |una )?(?:bajon|depre) (?:tremend[oa]|terrible"
        r"|horrible|muy fuerte|brutal)",
        r"(?:siento|estoy|encuentro|senti|sentia|quede) (?:tan |muy |completamente |mas |totalmente |bien |re "
        r"|demasiado |super |absolutamente )*sol[oa](?= \.|$| en esto| en el mundo| con esto| y| lol| del todo| como"
        r"| otra)|no tengo a nadie|que soledad|no tengo (?:con|a) quien (?:hablar|contar)",
        r"se (?:suicido|mato|quito la vida|ahorco|ha suicidado|ha matado)|matate|suicidate",
    ),
)
