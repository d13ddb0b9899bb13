"""Owns the signs in Spanish: what people write when they may be in danger, or low (coaching.md F).

Every group says why it counts. Patterns see the plain form: small letters, no accents (``ñ`` is ``n``), ``.`` between
sentences, and with the figures of speech of ``safety_figures.py`` taken out. Spain and Latin America both.
"""

from flows.coaching.safety_words import Language, Risk, danger, low, words
from flows.texts.es.safety_figures import FIGURES, SAME_AS

WANT = (
    r"(?:quiero|quisiera|queria|quise|queriendo|quieras?|quiera|deseo|deseaba|deseando|desearia|ojala|ganas de|ganas|quiero es"
    r"|necesito|necesitaba|prefiero|preferiria|gustaria|encantaria|apetece|provoca|voy a|vaya a|iba a|ire a|pienso|pienso en"
    r"|pensando en|pensado en|pense en|pensaba en|pensar en|pensamientos? de|planeo|planeando|plan de|plan para|decidi"
    r"|decidido|intente|intento|intentado|intentar|intentando|trate de|tratado de|puedo|pueda|podria|deberia|debo|debi|tengo "
    r"que|tendria que|habria que|toca|mejor|punto de|capaz de|sueno con|fantaseo con|imagino|imaginando|espero|pido|rezo por"
    r"|merezco|tentacion de|idea de|ideas de|forma de|manera de|modo de|dispuest[oa] a|list[oa] para|solo me queda|queda es"
    r"|solucion es|salida es|quedaria|acabare por|acabare)"
)
LET_ME = r"(?:ya |solo |simplemente |tan solo |de verdad |realmente |en serio |a veces |mejor |yo )*"
AGAIN = r"(?: (?:ya|solo|simplemente|de|una|vez|por|todas|me|mas|realmente|yo|verdad|hoy|a|todos?|esta|noche))*"
HIGH = (
    r"(?:puentes?|balcon|ventana|azotea|edificio|terraza|tejado|techo|acantilado|precipicio|torre|viaducto|barranco|piso"
    r"|decimo|ultimo piso|novena? planta|septimo)"
)
FAST = (
    r"(?:tren|metro|vias?|carro|coche|auto|camion|bus|autobus|colectivo|micro|carretera|autopista|subte|trafico|rio|mar"
    r"|vacio|pozo|lago|transmilenio|rieles)"
)
TO = r"(?:a|al|de|del|desde|por|bajo|debajo de|debajo del|delante de|delante del|enfrente de|enfrente del|frente a|frente al|contra)"
THE = r"(?: (?:el|la|los|las|un|una|este|ese|mi|aquel|primer))?"
PILLS = r"(?:pastillas?|pastis|somniferos?|medicamentos?|medicacion|tranquilizantes|antidepresivos|paracetamol\w*|ibuprofenos?|orfidal\w*|clonazepam|rivotril|insulina|calmantes)"
GONE = (
    r"(?:(?:me )?(?:muero|muriera|muriese|muera|mato|matara|desaparezco|desapareciera|desapareciese|desaparecia|muriendo)"
    r"|muero|(?:ya )?no (?:estuviera|estuviese|existiera|existiese|estoy|existo|hubiera nacido|despertara|despierto)"
    r"|falto|faltara|faltase|(?:estuviera|estuviese|estoy) muert[oa])"
)
KIN = (
    r"(?:madre|mama|padre|papa|familia|hij[oa]s?|herman[oa]s?|padres|viejos?|viejita|mujer|marido|espos[oa]|pareja|novi[oa]"
    r"|abuel[oa]s?|ninos|ninas|gente)"
)
DAMAGE = r"(?:hacerme dano|lastimarme|autolesionarme|herirme|cortarme|quemarme|golpearme|envenenarme|intoxicarme|apunalarme|danarme)"

SIGNS = (
    *danger(
        "speaks of suicide",
        r"suicidios?|suicidar|suicidarme|suicidarse|suicidarte|suicidandome|me suicid\w+|(?:ideas?|pensamientos?|ideacion"
        r"|impulsos?|tendencias?|actitud|nota|carta) suicidas?|(?:soy|estoy|siento|sentia|ando|persona|un|una) suicida",
    ),
    *danger(
        "speaks of killing oneself",
        rf"{WANT}{AGAIN} (?:matarme|desvivirme)|^{LET_ME}(?:matarme|desvivirme)(?= \.|$)",
        r"me (?:quiero|voy a|quisiera|queria|iba a|gustaria|tendria que|tengo que|deberia|podria|puedo|pienso|quise|intente"
        r"|trate de|dan ganas de|debo|vuelvo a|acabare por|acabo) (?:\w+ )?(?:matar|desvivir|suicidar|ahorcar)",
        r"(?:y|o|yo|ya|entonces|hoy|asi que|mejor|que|si|no) me (?:mato|desvivo|ahorco|matare)(?= \.|$| y| hoy| esta| ya| si"
        r"| lol| porque| antes| pronto| manana| mismo)|^(?:me mato|me matare|me desvivo|me ahorco)(?= \.|$| lol| hoy| ya| si)"
        r"|(?:contratan|llaman|trabajo|dicen que no|rechazan|eligen|sale|cogen|dan|escogen|seleccionan) me mato",
        r"(?:quitarme|quite|quitare|quito|quitar|quitandome|arrebatarme|arrancarme|quitara) la vida|quitarme (?:de en medio"
        r"|del medio|de este mundo)|me quito de en medio|atentar contra mi(?: vida)?|mi propia muerte|desvivirme|unalive",
        r"(?:matarme|matandome) (?:hoy|esta noche|manana|ya|de una vez|yo)",
    ),
    *danger(
        "asks to be killed; with a laugh a groan",
        r"(?:que )?(?:alguien|por favor|dios|ojala) (?:por favor )?(?:me mate|matame|matenme|que me mate|me maten)|matame|matenme"
        r"|mateme|matadme|peg(?:ame|uenme|adme|ueme) un (?:tiro|balazo)|que me maten|disparenme|dispararme",
        laughing=Risk.LOW,
    ),
    *danger(
        "wants to die",
        rf"{WANT}{AGAIN} (?:la muerte|morir|morirme|estar muert[oa]|palmarla|dejar de (?:existir|vivir|respirar|estar viv[oa]))",
        r"me (?:quiero|quisiera|queria|voy a|gustaria|encantaria|tendria que|tengo que|deberia|dan ganas de|apetece|provoca"
        r"|pido|quise|puedo|podria) (?:\w+ )?(?:morir|muriera)",
        r"(?:ojala|quiero que|espero|quisiera que|rezo para|pido a dios que|pido que|deseo que|si tan solo|mejor que|que) "
        r"(?:yo |ya |hoy |manana |esta noche |dios |un dia )*(?:me )(?:muera|muriera|muriese|lleve|llevara|parta un rayo"
        r"|atropelle|atropellara|atropellen|maten|trague la tierra para siempre|caiga|pase algo|de un infarto|lleve la muerte)",
        r"(?:ojala|quisiera|me gustaria|preferiria|prefiero|estaria|estoy|mejor|valgo mas|vale mas) (?:yo )?(?:estuviera |estar "
        r"|hallarme |que me encontraran )?(?:mejor )?muert[oa](?= \.|$| que| y| ya| de una| antes| en| lol)",
        r"(?:dejame|dejenme|dejadme|dejarme) morir|porque no me (?:muero|mori|he muerto)|merezco (?:la muerte|morir\w*|estar muert[oa])|list[oa] para (?:morir\w*|irme "
        r"de este)|(?:da|daria) igual (?:si (?:vivo|me muero|muero)|vivir o morir|morir\w*|estar viv[oa])|no me importa(?:ria)? "
        r"(?:morir\w*|si (?:me )?muero|si vivo|vivir o morir)",
        r"(?:la muerte|morir|morirme|estar muert[oa]) (?:seria|es|me parece|suena|sera|me daria) (?:\w+ ){0,3}?(?:mejor|facil"
        r"|alivio|descanso|paz|solucion|salida|bonito|liberacion|unica)",
        r"pensando en (?:la muerte|morir\w*)|pienso (?:mucho |siempre |a diario |todo el tiempo |cada dia )?en (?:la muerte"
        r"|morir\w*|mi muerte)|voy a morir(?:me)? (?:hoy|esta noche|sol[oa]|pronto|asi)|morir(?:me)? mientras duermo",
        r"(?:dormir|dormirme|duerma|duermo|acostarme|cerrar los ojos) (?:y |para )?(?:ya )?(?:no (?:volver a )?(?:despertar\w*"
        r"|abrirlos)|(?:nunca|jamas) (?:mas )?despertar\w*|para siempre|no despertar\w*)",
        r"(?:quiero|quisiera|ojala|espero|prefiero|gustaria|preferiria|rezo para|ganas de|deseo|si|mejor) (?:\w+ )?(?:ya |nunca "
        r"|jamas )?(?:no |nunca )(?:me )?(?:volver a )?(?:despi?ert\w+|amane[cz]\w+)|^no despertar|no (?:quiero|quisiera) "
        r"(?:ya |nunca |mas )*(?:despertar\w*|amanecer)(?= \.|$| mas| nunca| manana| otra| ya)",
        r"(?:descansar|irme|dormir|desaparecer|partir) (?:en paz|para siempre|de este mundo|de una vez por todas|de la faz"
        r"|de la tierra|eternamente|con (?:mi|dios))|(?:dejar|irme de|abandonar|salir de) este mundo",
    ),
    *danger(
        "wants to end it",
        rf"(?:acabar|terminar|acabo|termino|acabe|acabare|termine|acabando|terminando) con (?:todo|mi vida|mi existencia|mi"
        r" sufrimiento|este sufrimiento|mi dolor|este dolor|este infierno|esta vida|todo esto|mi agonia|esta agonia|mi miserable"
        r" vida|esta tortura de vida|mi puta vida)",
        r"(?:poner|ponerle|pongo|dar|darle|pondre) (?:un )?fin (?:a )?(?:todo|mi vida|mi existencia|esta vida|mi sufrimiento|este "
        r"sufrimiento|este dolor|mi dolor|esto de una vez)|acabar de una vez(?: por todas)?(?= \.|$)|acabarlo todo"
        r"|terminarlo todo",
        rf"{WANT}{AGAIN} (?:que )?(?:todo(?: esto)?(?: se)? (?:acabe|termine|acabara|terminara|pare)|(?:se )?(?:acabe|termine|pare)"
        rf" (?:todo|este dolor|el dolor|este sufrimiento|el sufrimiento|mi vida))",
        r"(?:que )?(?:el dolor|este dolor|el sufrimiento|este sufrimiento) (?:pare|termine|acabe|se acabe|se vaya)",
    ),
    *danger(
        "does not want to live",
        r"(?:no|ya no|ni|tampoco|nunca|dejado de|deje de|sin) (?:me )?(?:\w+ )?(?:quiero|queria|quisiera|querer|deseo|apetece"
        r"|provoca|ganas de|ganas|puedo|soporto|aguanto|interesa|merezco|se si quiero|gusta)(?: mas| ya| de| seguir|"
        r" continuar)* (?:vivir|viviendo|existir|existiendo|estar viv[oa]|estar en este mundo|en este mundo|esta vida"
        r"|respirar|seguir en este mundo|seguir con vida|seguir con mi vida)",
        r"(?:no|ya no) (?:quiero|puedo) (?:mas )?(?:estar|seguir|continuar) (?:mas )?(?:aqui|en esta vida|con vida|con esta vida)"
        r"(?: mas| ya)?(?= \.|$| porque| en este| lol| y)|(?:no|ya no) quiero (?:mas )?(?:mi|esta|la) vida(?= \.|$| asi| mas)",
        r"(?:sin|no tengo|no me quedan|perdi|perdido|perdiendo|se me fueron|se me quitaron|me quedan pocas|quitado|he perdido"
        r"|quita|quitan) (?:ya |mas |todas |las |ninguna )*ganas de (?:vivir|existir|estar viv[oa]|seguir viviendo|la vida)",
        r"(?:sin|no hay|ninguna|ningun|tengo|no veo|no encuentro|dame|una|un|que|queda|alguna|hay) (?:mas |ya |una |un |otra |otro "
        r"|ningun |ninguna |sola |solo |buena |buen )*(?:razon|razones|motivo|motivos|sentido)(?: alguna| alguno)? (?:para|en|a|de|por)"
        r"(?: los?| las?| el)?(?: que| cual(?:es)?)? ?(?:seguir |continuar )?(?:vivir|viviendo|existir|existiendo|viv[oa]|estar viv[oa]"
        r"|la vida|mi vida|seguir en este mundo|levantarme cada)",
        r"(?:que sentido|para que|de que|porque|sin) (?:tiene|sirve|sigo|seguir|vale la pena|quiero) ?(?:seguir )?(?:vivir|viviendo"
        r"|viv[oa]|la vida|estar viv[oa]|existir|existiendo)|(?:para que|porque) (?:vivo|vivir|naci|existo|sigo viv[oa]"
        r"|sigo aqui en este mundo|seguir viviendo)(?= \.|$| si)|no tiene sentido (?:vivir|seguir viviendo|que siga viv)",
        r"no le (?:veo|encuentro|hallo) (?:\w+ )?sentido a (?:la vida|vivir|mi vida|seguir viv\w+|estar viv[oa]|existir)|nada por"
        r" (?:lo )?que (?:vivir|seguir viviendo)|nada (?:por|para) (?:que |lo que )?vivir|nadie por quien vivir",
        r"(?:no|ya no|nada) (?:vale|merece) la pena (?:vivir|seguir viv\w+|estar viv[oa]|la vida|existir)|(?:vida|vivir|vivir asi"
        r"|existir) (?:ya |asi |no |me )*no (?:me )?(?:vale|merece) la pena|no vale la pena vivir\w*",
        r"(?:cansad[oa]|hart[oa]|aburrid[oa]|asquead[oa]|cansancio|asco|hartazgo|cansa|canse|agotad[oa]) (?:ya |tant[oa] |tan |me )?(?:de|da)? ?"
        r"(?:vivir|la vida|mi vida|esta vida|existir|estar viv[oa]|seguir viv\w+|estar en este mundo|mi existencia|despertar cada dia)",
        r"odio (?:estar viv[oa]|vivir|existir|seguir viv[oa]|mi existencia|despertarme viv[oa])|no soy para este mundo|este mundo no "
        r"es para mi|no (?:pertenezco|encajo) (?:a|en) este mundo|la vida no es para mi",
        r"(?:ojala|quisiera|debi|debia|deberia|mejor|gustaria|desearia|preferiria|tendria que) (?:yo )?(?:no |nunca |jamas )+(?:haber "
        r"|hubiera |hubiese )?(?:nacid[oa]|nacer|existid[oa]|existir|existiera|existiese|estar viv[oa]|despertara)|no haber nacido"
        r"|(?:no|nunca|jamas) (?:debi|debio|debia|tenia que|tuve que|deberia|hubiera|hubiese|me hubieran) (?:haber )?(?:nac\w+|existi\w+"
        r"|tenido)(?= \.|$| en| yo)|para que me trajeron",
        r"(?:prefiero|preferiria|quiero|quisiera|gustaria) (?:no|dejar de) (?:existir|estar|vivir|estar viv[oa]|ser)(?= \.|$| mas| aqui"
        r"| en este)|dejar de existir",
    ),
    *danger(
        "sees oneself as a burden, others better without",
        r"(?:mejor|mas felices|felices|mas tranquil[oa]s?|en paz|mas facil) sin mi(?= \.|$| y| en| porque| lol| presencia| a su)"
        r"|sin mi (?:\w+ ){0,4}?(?:mejor|felices|tranquil[oa]s|facil)",
        r"(?:soy|siendo|ser|siento|sea|fui) (?:solo |nada mas que |nomas |solamente |que )?(?:un |una )?(?:carga|estorbo|lastre|peso|problema)"
        r" (?:para|en la vida de|de) (?:todos|tod[oa]s|mi|mis|los|el|la|ell[oa]s|nadie|quienes)",
        rf"si (?:yo |de repente |hoy |manana |un dia |algun dia )*{GONE}(?= \.|$| nadie| todos| mi| a| el| seria| no| hoy| manana| todo| se"
        r"| ni| quien| que| mejor| les| estarian| lol| y| mis| los)",
        r"nadie (?:me (?:extranaria|extranara|echaria de menos|echara de menos|echaria en falta|va a extranar|lloraria|iba a extranar"
        r"|recordaria)|(?:se daria|se dara|se va a dar) cuenta si|(?:lo )?notaria (?:si|mi ausencia|que)|lloraria por mi|iria a mi)",
        r"(?:a )?(?:nadie|quien) le (?:importaria|va a importar|importa|importara) (?:si|que) (?:yo )?(?:me )?(?:muer\w+|mato|viv\w+|no est\w+"
        r"|desapare\w+|pase|pasara|falt\w+|mur\w+|exist\w+)",
        r"mundo (?:\w+ ){0,3}?sin mi|les hago un favor si (?:me muero|desaparezco|no estoy|me voy)|les haria un favor",
    ),
    *danger(
        "a way or a plan",
        rf"(?:tirarme|tiro|tire|lanzarme|lanzo|arrojarme|arrojo|aventarme|aviento|saltar|salto|botarme|dejarme caer|precipitarme|echarme|tirar"
        rf"|aventar|lanzar|saltando) (?:\w+ )?{TO}{THE} (?:{HIGH}|{FAST})",
        rf"(?:estoy|estoy parad[oa]|subid[oa]|asomad[oa]|parad[oa]|sentad[oa]) (?:\w+ )?(?:en|al|a|sobre|encima de|junto a)(?: el| la| las| los| un| una"
        rf"| borde (?:de|del)| la orilla (?:de|del))* (?:puente|azotea|cornisa|barandilla|barandal|precipicio|acantilado|vias del tren"
        r"|vias|balcon a punto)",
        rf"(?:ponerme|meterme|acostarme|estrellarme|estrellar|estamparme|tumbarme|cruzarme|me meto|me estrello) (?:\w+ ){{0,3}}?(?:delante|enfrente"
        rf"|debajo|bajo|contra|en)(?: de)?(?:l)?{THE} (?:{FAST}|arbol|muro|pared|poste)",
        r"(?:ahorcarme|me ahorco|ahorcar me|colgarme|me cuelgo)(?= \.|$| de| del| en| con| hoy| esta| lol| y)|(?:compre|tengo|consegui|busque|prepare|ya)"
        r" (?:\w+ )?(?:una |la )?(?:soga|cuerda para|arma para|pistola para)|la soga al cuello me",
        r"(?:pegarme|meterme|darme|pego|meto|doy|metere|pegare|dispararme|disparo)(?: a mi)? ?(?:un )?(?:tiro|balazo|plomazo|disparo|en la cabeza|en la sien)"
        r"|volarme (?:la cabeza|los sesos|la tapa)|me vuelo (?:la cabeza|los sesos|la tapa)|ahogarme en (?:el|la) (?:mar|rio|banera|lago)|asfixiarme",
        r"(?:cortarme|corto|corte|abrirme|abro|cortar|rajarme|cortare) (?:\w+ )?(?:las |los )?(?:venas|munecas|brazos|piernas|muslos)",
        rf"(?:tomar|tomarme|tome|tomo|tragar|tragarme|trago|trague|tomare|tomado|tomaria|empastillarme|tragado|ingeri\w*|meterme) (?:\w+ ){{0,2}}?"
        rf"(?:todas?|todos|demasiad[oa]s|much[oa]s|monton|bote|frasco|caja|blister|punado|entero|suficientes|bastantes) (?:\w+ ){{0,4}}?{PILLS}",
        rf"(?:guardando|juntando|acumulando|tengo suficientes|suficientes|junte|guarde|tengo todas) (?:\w+ ){{0,2}}?{PILLS}|empastillarme"
        rf"|{PILLS} (?:\w+ ){{0,3}}?(?:para (?:morir|matarme|no despertar|acabar|dormir para siempre)|en la mano y|y no despert\w+|y adios)|sobredosis",
        r"(?:como|forma|manera|modo|formas|maneras|metodo|metodos|muerte) (?:\w+ ){0,3}?(?:morir\w*|matarme|matarse|quitarse la vida|suicid\w+|rapida|indolora"
        r"|sin dolor|de irme sin)(?: sin dolor| rapido| sin sufrir)?(?= \.|$| rapid| sin| y)|(?:duele|dolera|doleria|se siente|que pasa) (?:mucho |al |cuando uno )?"
        rf"morir\w*|cuant[oa]s {PILLS}|muerte (?:rapida|indolora|sin dolor|tranquila)",
        r"adios (?:mundo|para siempre|vida|a todos para|vida cruel|a este mundo)|(?:esta|este) es (?:mi|el|la) (?:despedida|adios|ultimo adios|ultimo mensaje|ultima noche"
        r"|ultimo dia de vida|final de mi vida)|mi ultima noche(?= \.|$| en| viv)|mi ultimo dia (?:de vida|con vida|en este mundo|en la tierra)|(?:carta|nota) de despedida"
        r"|me despido (?:para siempre|de este mundo|de la vida|de todos(?= \.|$))|ultimo adios",
        rf"(?:di|dile|digan|diganle|diganles|decidle|decid|diles|decirle|cuiden|cuida|cuidad) (?:por favor )?(?:a )?(?:mis?|mi) (?:\w+ )?{KIN} (?:que |cuando "
        r"|si )?(?:(?:l[aoe]s?|me) )?(?:amo|quiero|quise|ame|queria|amaba|perdon\w*|lo siento|falte|no este|ya no)",
        r"(?:manana|pronto|ya) (?:ya )?no (?:voy a estar|estare|estoy|existire|voy a existir|amanezco|despierto)(?: aqui| mas| viv[oa]| en este mundo)?(?= \.|$)"
        r"|no (?:llego|llegare|voy a llegar|paso|pasare|amanezco) (?:viv[oa] )?(?:a|de|al|hasta) (?:manana|hoy|esta noche|la noche|fin de ano|mi cumple\w*)(?= \.|$| viv| con)",
    ),
    *danger(
        "harms oneself, or is about to",
        rf"autolesion\w*|me autolesion\w+|{WANT}{AGAIN} {DAMAGE}|(?:vuelto a|volvi a|vuelvo a|empece a|dejar de|evitar|ganas de|no) {DAMAGE}(?= \.|$| otra| de| y| para)",
        r"(?:me hago|me hice|hacerme|me he hecho|me haria|me haga|me hare) (?:\w+ )?dano(?= \.|$| a mi| a proposito| otra| para| cuando estoy| de nuevo| y| lol)"
        r"|me (?:corto|he cortado|corte|estoy cortando|lastimo|he lastimado)(?= \.|$| otra| de nuevo| cuando estoy| para (?:sentir|aliviar|calmar)| a proposito| sol[oa])"
        r"|hacerme algo(?= \.|$| malo| esta| hoy)|me haga algo a mi",
        r"(?:no estoy|no me siento|no me siento nada) (?:a salvo|segur[oa]) (?:conmigo|sol[oa] conmigo|estando sol[oa])|miedo (?:de|a) (?:\w+ ){0,3}?(?:hacerme|que me haga"
        r"|hacer una (?:locura|tonteria|estupidez|barbaridad)|mi mente y|lo que (?:pueda|podria) hacer)(?= \.|$|me| algo| dano)|no me fio de mi(?= \.|$)",
    ),
    *low(
        "sees no hope",
        r"(?:sin|no hay|no tengo|no me queda|no queda|perdi|perdido|perdiendo|pierdo|perder|ninguna|cero) (?:ya |mas |toda |la |las |ninguna |mucha )*"
        r"(?:esperanzas?|ilusion por nada|ilusion por vivir)|desesperanza\w*",
        r"(?:no|ya no|ni) (?:veo|hay|tengo|encuentro|le veo) (?:ya |mas |ningun |ninguna |una |la |nada de )*(?:salida|futuro|luz|solucion|porvenir)(?= \.|$| para mi| a| alguna"
        r"| ninguna| al final| lol| y)",
        r"(?:para que|porque) (?:seguir|seguir intentando\w*|intentarlo|lo intento|sigo|sigo intentando\w*|seguir luchando|me esfuerzo|esforzarme|me levanto)(?= \.|$| si)"
        r"|que (?:mas da todo|sentido tiene)(?= \.|$| todo| esto| nada| seguir(?= \.|$| asi| intent))|(?:nada|todo esto|ya nada|todo) (?:no )?(?:tiene|me sale|sirve|importa|vale)"
        r" (?:ya )?(?:sentido|bien|la pena|mal|de nada)(?= \.|$| nunca| para| ya)|ya nada (?:importa|me importa)|nada me (?:sale bien|importa ya)|nada tiene sentido|todo es inutil"
        r"|todo esta perdido|todo me sale mal",
        r"(?:mi|la) vida (?:ya |es |esta |me |no |se |fue |solo |simplemente )*(?:una mierda|un asco|acabo|terminada|acabada|vale nada|un desastre|arruinad[oa]|tiene sentido|un infierno"
        r"|vacia|una basura|va a ningun lado|destrozada|perdida|un fracaso|una porqueria|destruida)|se acabo (?:todo )?para mi|estoy acabad[oa]",
        r"(?:nunca|jamas|no) (?:voy a|podre|lograre|encontrare|conseguire|tendre|hallare) ?(?:volver a )?(?:encontrar|conseguir|tener|trabajar|hallar|salir de esta)?"
        r" ?(?:un |ningun |otro |nunca )*(?:trabajo|empleo|trabajar|chamba|laburo|curro|nada)?(?: nunca| jamas)(?= \.|$| mas| en)|(?:nunca|jamas) (?:voy a |podre )?"
        r"(?:encontrar|encontrare|conseguir|conseguire|tendre|tener|hallar)(?:e)? (?:un |otro )?(?:trabajo|empleo|chamba|laburo|curro|nada)(?= \.|$| mas| en mi)",
        r"nadie (?:me (?:quiere(?! ver| conocer| decir| hablar| entrevistar el)|va a (?:contratar|querer|coger|llamar nunca)|contratara|contrataria|contrata|valora|necesita|entiende|soporta)"
        r"|quiere (?:contratarme|estar conmigo|saber de mi))|a nadie le importo|no le importo a nadie|nadie se preocupa por mi",
    ),
    *low(
        "thinks little of oneself",
        r"no (?:valgo|sirvo)(?: para| por| ni)?(?: nada| nadie| ni)?(?= \.|$| en| y| como| para nada)|no valgo (?:nada|una mierda|un centavo)|no sirvo para (?:nada|esto|vivir)",
        r"(?:soy|me siento|siento que soy|sintiendome|me senti|sentirme|sere siempre|me veo como|me considero) (?:\w+ ){0,3}?(?:un |una )?(?:completo |total |puto |puta |autentico "
        r"|verdadero |tremendo |pinche )*(?:fracaso|fracasad[oa]|inutil|mierda|perdedora?|basura|carga|estorbo|don nadie|despojo|desperdicio|vaci[oa]|rot[oa]|muert[oa] por dentro"
        r"|muert[oa] en vida|insignificante|miserable|poca cosa|inservible|hundid[oa]|destrozad[oa]|derrotad[oa]|deprimid[oa]|desesperad[oa]|sin fuerzas|fatal|del asco|horrible conmigo"
        r"|sin valor|nada|indefens[oa]|como una mierda)(?= \.|$| \w)",
        r"me odio|me doy (?:asco|pena|verguenza a mi)|odio (?:mi vida|ser yo|ser asi|quien soy)|me detesto|me desprecio|(?:que|vaya) (?:asco|mierda|porqueria) de vida|que mierda soy",
    ),
    *low(
        "cannot any more",
        r"(?:ya )?no (?:puedo|aguanto|soporto|doy|resisto) (?:con )?(?:mas|a mas|para mas|esto|esto mas|ya|todo esto|tanto|mi vida|la vida|mi alma|nada)(?= \.|$| con| esto| asi| de verdad"
        r"| lol| con todo| por| y| estoy| en serio| mas| ya)|ya no (?:puedo|aguanto|doy)(?= \.|$| lol)|no puedo seguir (?:asi|con esto|adelante)(?= \.|$| mas| ya| y)|no (?:tengo|me quedan) (?:ya |mas )?fuerzas"
        r"(?= \.|$| para| ya| de)|sin fuerzas (?:para|de|ya)",
        r"(?:me rindo|rendirme|me rendi|me doy por vencid[oa]|tir(?:o|ar|ando|e) la toalla|bajo los brazos|me he rendido)(?= \.|$| ya| con todo| de| lol| y| en| porque| otra)",
        r"(?:no (?:paro|dejo|puedo parar|puedo dejar|he parado|logro parar|consigo parar) de |llevo \w+ (?:\w+ )?|me paso (?:el dia |la noche |los dias |las noches )?|todo el dia |toda la noche "
        r"|todas las noches |todos los dias |cada noche |otra vez |me puse a )(?:llorar|llorando|lloro)|(?:llor[oe]|llorar|llorando|lloraba|llore) (?:\w+ )?(?:tod[oa]s?|cada|hasta quedarme|sin parar|a mares"
        r"|desconsolad\w*|como nunca|a solas|por las noches|sola|solo)",
        r"(?:toque|tocando|tocado|toco|estoy tocando) fondo|(?:en el fondo del|en un|salir del?) (?:pozo|hoyo|agujero negro|abismo)|me (?:estoy hundiendo|hundo|ahogo por dentro|vengo abajo|derrumbo|estoy derrumbando"
        r"|rompo|estoy desmoronando)|estoy (?:al limite|al borde|en las ultimas|hundid[oa]|hech[oa] (?:mierda|pedazos)|rot[oa]|en la mierda|destruid[oa])(?= \.|$| de| por| y| lol| emoc)|no levanto cabeza",
        r"(?:quiero|quisiera|gustaria|ganas de|ojala|necesito|pudiera|queria) (?:poder )?(?:desaparecer|esfumarme|irme lejos y no volver|que me trague la tierra|desapareciera)|me quiero desaparecer"
        r"|no puedo (?:ni )?(?:levantarme|salir) de la cama|(?:hart[oa]|cansad[oa]|agotad[oa]) de (?:todo|luchar|intentarlo|sufrir|todo esto|pelear)(?= \.|$| y| ya| lol| esto)|todo me supera|me supera todo"
        r"|insoportable(?= vivir)|(?:vida|todo|esto) (?:\w+ )?es insoportable",
    ),
    *low(
        "speaks of being depressed, or alone with it",
        r"(?:estoy|ando|sigo|siento|senti|sentia|estaba|estuve|he estado|estado|quede|tengo|soy|encuentro|deja|dejo|dejado|puse|cai) (?:\w+ ){0,2}?(?:deprimid[oa]|depresiv[oa]|en depresion|desesperad[oa]|devastad[oa]|destrozad[oa]"
        r"|desolad[oa]|hundid[oa]|bajonead[oa]|con depresion|depresion|super depre|depre|en la lona|en un pozo)|mi depresion|(?:con|en|una|cai en|entrando en|cayendo en|de la|sufro) depresion(?= \.|$| otra"
        r"| y| desde| mayor| profunda| por)|pensamientos (?:muy )?(?:oscuros|negros|feos|negativos sobre mi)|ideas (?:muy )?(?:oscuras|negras)|(?:estoy|con|tengo) (?:un |una )?(?:bajon|depre) (?:tremend[oa]|terrible|horrible"
        r"|muy fuerte|brutal)",
        r"(?:siento|estoy|encuentro|senti|sentia|quede) (?:tan |muy |completamente |mas |totalmente |bien |re |demasiado |super |absolutamente )*sol[oa](?= \.|$| en esto| en el mundo| con esto| y| lol| del todo| como| otra)"
        r"|no tengo a nadie|que soledad|no tengo (?:con|a) quien (?:hablar|contar)",
        r"se (?:suicido|mato|quito la vida|ahorco|ha suicidado|ha matado)|matate|suicidate",
    ),
)

SAFETY = Language(
    key_words=("suicidio", "suicidarme", "matarme", "morirme", "ahorcarme", "deprimida", "deprimido", "esperanza"),
    no_slips=frozenset({
        "matame", "mateme", "matare", "matarte", "matarle", "matarse", "marearme", "mataron", "atarme", "catarme", "morirte", "morirse", "moriremos",
        "matarla", "matarlo", "deprimidos", "deprimidas", "suicidios", "suicidarse", "esperanzas", "ahorcarte", "ahorcarse",
        "dormirme", "matarnos", "tratarme", "mataeme", "aharcarme", "suicidarte", "morire", "moderme", "retarme",
    }),
    same_as=SAME_AS,
    run_together=(
        "quieromorir", "mequieromorir", "quieromatarme", "mequieromatar", "quitarmelavida", "noquierovivir", "mevoyamatar",
        "suicidarme", "mejormuerto", "mejormuerta", "acabarcontodo", "acabarconmivida", "mejorsinmi", "ojalamemuera",
    ),
    figures=FIGURES,
    laughing=words(r"lol+|a?(?:ja){2,}j?a*|j[aj]{3,}|(?:je){2,}j?|(?:ji){2,}|a?(?:ha){2,}h?|(?:he){2,}|(?:js){2,}|kaja\w+|es broma|era broma|broma|bromeo|bromeando|en broma"),
    signs=SIGNS,
)  # fmt: skip
