"""Owns the signs of danger in Spanish: what people write when they may be in danger to themselves (coaching.md F).

Every group says why it counts. Patterns see the plain form: small letters, no accents (``ñ`` is ``n``), ``.`` between
sentences, and with the figures of speech of ``safety_figures.py`` taken out. Spain and Latin America both.
"""

from flows.coaching.safety_words import Language, Risk, danger, words
from flows.texts.es.safety_figures import FIGURES, SAME_AS
from flows.texts.es.safety_low import LOW_SIGNS

WANT = (
    r"(?:quiero|quisiera|queria|quise|queriendo|quieras?|quiera|deseo|deseaba|deseando|desearia|ojala|ganas de|ganas"
    r"|quiero es|necesito|necesitaba|prefiero|preferiria|gustaria|encantaria|apetece|provoca|voy a|vaya a|iba a|ire a"
    r"|pienso|pienso en|pensando en|pensado en|pense en|pensaba en|pensar en|pensamientos? de|planeo|planeando|plan de"
    r"|plan para|decidi|decidido|intente|intento|intentado|intentar|intentando|trate de|tratado de|puedo|pueda|podria"
    r"|deberia|debo|debi|tengo que|tendria que|habria que|toca|mejor|punto de|capaz de|sueno con|fantaseo con|imagino"
    r"|imaginando|espero|pido|rezo por|merezco|tentacion de|idea de|ideas de|forma de|manera de|modo de|dispuest[oa] a"
    r"|list[oa] para|solo me queda|queda es|solucion es|salida es|quedaria|acabare por|acabare)"
)
LET_ME = r"(?:ya |solo |simplemente |tan solo |de verdad |realmente |en serio |a veces |mejor |yo )*"
AGAIN = r"(?: (?:ya|solo|simplemente|de|una|vez|por|todas|me|mas|realmente|yo|verdad|hoy|a|todos?|esta|noche))*"
HIGH = (
    r"(?:puentes?|balcon|ventana|azotea|edificio|terraza|tejado|techo|acantilado|precipicio|torre|viaducto|barranco"
    r"|piso|decimo|ultimo piso|novena? planta|septimo)"
)
FAST = (
    r"(?:tren|metro|vias?|carro|coche|auto|camion|bus|autobus|colectivo|micro|carretera|autopista|subte|trafico|rio"
    r"|mar|vacio|pozo|lago|transmilenio|rieles)"
)
TO = (
    r"(?:a|al|de|del|desde|por|bajo|debajo de|debajo del|delante de|delante del|enfrente de|enfrente del|frente a"
    r"|frente al|contra)"
)
THE = r"(?: (?:el|la|los|las|un|una|este|ese|mi|aquel|primer))?"
PILLS = (
    r"(?:pastillas?|pastis|somniferos?|medicamentos?|medicacion|tranquilizantes|antidepresivos|paracetamol\w*"
    r"|ibuprofenos?|orfidal\w*|clonazepam|rivotril|insulina|calmantes)"
)
GONE = (
    r"(?:(?:me )?(?:muero|muriera|muriese|muera|mato|matara|desaparezco|desapareciera|desapareciese|desaparecia"
    r"|muriendo)|muero|(?:ya )?no (?:estuviera|estuviese|existiera|existiese|estoy|existo|hubiera nacido|despertara"
    r"|despierto)|falto|faltara|faltase|(?:estuviera|estuviese|estoy) muert[oa])"
)
KIN = (
    r"(?:madre|mama|padre|papa|familia|hij[oa]s?|herman[oa]s?|padres|viejos?|viejita|mujer|marido|espos[oa]|pareja"
    r"|novi[oa]|abuel[oa]s?|ninos|ninas|gente)"
)
DAMAGE = (
    r"(?:hacerme dano|lastimarme|autolesionarme|herirme|cortarme|quemarme|golpearme|envenenarme|intoxicarme|apunalarme"
    r"|danarme)"
)

SIGNS = (
    *danger(
        "speaks of suicide",
        r"mi vida (?:ya )?no (?:tiene|vale) (?:ningun )?(?:sentido|nada|la pena)",
        r"suicidios?|suicidar|suicidarme|suicidarse|suicidarte|suicidandome|me suicid\w+|(?:ideas?|pensamientos?"
        r"|ideacion|impulsos?|tendencias?|actitud|nota|carta) suicidas?|(?:soy|estoy|siento|sentia|ando|persona|un"
        r"|una) suicida",
    ),
    *danger(
        "speaks of killing oneself",
        rf"{WANT}{AGAIN} (?:matarme|desvivirme)|^{LET_ME}(?:matarme|desvivirme)(?= \.|$)",
        r"me (?:quiero|voy a|quisiera|queria|iba a|gustaria|tendria que|tengo que|deberia|podria|puedo|pienso|quise"
        r"|intente|trate de|dan ganas de|debo|vuelvo a|acabare por|acabo) (?:\w+ )?(?:matar|desvivir|suicidar|ahorcar)",
        r"me (?:habria|hubiera|hubiese) (?:matado|suicidado|ahorcado|quitado la vida|tirado)|(?:y|o|yo|ya|entonces|hoy"
        r"|asi que|mejor|que|si|no) me (?:mato|desvivo|ahorco|matare)(?= \.|$| y| hoy| esta| ya| si| lol| porque"
        r"| antes| pronto| manana| mismo)|^(?:me mato|me matare|me desvivo|me ahorco)(?= \.|$| lol| hoy| ya| si| y)"
        r"|(?:contratan|llaman|trabajo|dicen que no|rechazan|eligen|sale|cogen|dan|escogen|seleccionan) me mato",
        r"(?:quitarme|quite|quitare|quito|quitar|quitandome|arrebatarme|arrancarme|quitara) la vida"
        r"|quitarme (?:de en medio|del medio|de este mundo)|me quito de en medio|atentar contra mi(?: vida)?"
        r"|mi propia muerte|desvivirme|unalive",
        r"(?:matarme|matandome) (?:hoy|esta noche|manana|ya|de una vez|yo)",
    ),
    *danger(
        "asks to be killed; with a laugh a groan",
        r"(?:que )?(?:alguien|por favor|dios|ojala) (?:por favor )?(?:me mate|matame|matenme|que me mate|me maten)"
        r"|matame|matenme|mateme|matadme|peg(?:ame|uenme|adme|ueme) un (?:tiro|balazo)|que me maten|disparenme"
        r"|dispararme",
        laughing=Risk.LOW,
    ),
    *danger(
        "wants to die",
        rf"{WANT}{AGAIN} (?:la muerte|morir|morirme|estar muert[oa]|palmarla|dejar de (?:existir|vivir|respirar"
        r"|estar viv[oa]))",
        r"(?:mejor|alivio|descanso|solucion|salida|facil|como) (?:seria |es |que |sera |si |para mi |yo )*(?:morir"
        r"|morirme|matarme|me muero|me muera|me mato|me muriera|no existir|estar muert[oa]|no existiera"
        r"|no estuviera aqui)(?= \.|$| y| ya| que| hoy| de una)",
        r"me (?:quiero|quisiera|queria|voy a|gustaria|encantaria|tendria que|tengo que|deberia|dan ganas de|apetece"
        r"|provoca|pido|quise|puedo|podria) (?:\w+ )?(?:morir|muriera)",
        r"(?:ojala|quiero que|espero|quisiera que|rezo para|pido a dios que|pido que|deseo que|si tan solo|mejor que"
        r"|que) (?:yo |ya |hoy |manana |esta noche |dios |un dia )*(?:me )(?:muera|muriera|muriese|lleve|llevara"
        r"|parta un rayo|atropelle|atropellara|atropellen|maten|trague la tierra para siempre|caiga|pase algo|pase un"
        r"|pase por encima|de un infarto|lleve la muerte)",
        r"(?:ojala|quisiera|me gustaria|preferiria|prefiero|estaria|estoy|mejor|valgo mas"
        r"|vale mas) (?:yo )?(?:estuviera |estar |hallarme |que me encontraran )?(?:mejor )?muert[oa](?= \.|$| que| y"
        r"| ya| de una| antes| en| lol)",
        r"(?:dejame|dejenme|dejadme|dejarme) morir|porque no me (?:muero|mori|he muerto)|merezco (?:la muerte|morir\w*"
        r"|estar muert[oa])|list[oa] para (?:morir\w*|irme de este)|(?:da|daria) (?:igual|lo mismo) (?:si (?:vivo"
        r"|me muero|muero)|vivir o morir|morir\w*|estar viv[oa])|no me importa(?:ria)? (?:morir\w*|si (?:me )?muero"
        r"|si vivo|vivir o morir|vivir(?= \.|$)|seguir viv\w+)",
        r"(?:la muerte|morir|morirme|estar muert[oa]) (?:seria|es|me parece|suena|sera"
        r"|me daria) (?:\w+ ){0,3}?(?:mejor|facil|alivio|descanso|paz|solucion|salida|bonito|liberacion|unica)",
        r"pensando en (?:la muerte|morir\w*)|pienso (?:mucho |siempre |a diario |todo el tiempo "
        r"|cada dia )?en (?:la muerte|morir\w*|mi muerte)|voy a morir(?:me)? (?:hoy|esta noche|sol[oa]|pronto|asi)"
        r"|morir(?:me)? mientras duermo",
        r"(?:dormir|dormirme|duerma|duermo|acostarme|cerrar los ojos) (?:y "
        r"|para )?(?:ya )?(?:no (?:volver a )?(?:despertar\w*|abrirlos)|(?:nunca|jamas) (?:mas )?despertar\w*"
        r"|para siempre|no despertar\w*)",
        r"(?:quiero|quisiera|ojala|espero|prefiero|gustaria|preferiria|rezo para|ganas de|deseo|si"
        r"|mejor) (?:\w+ )?(?:ya |nunca |jamas )?(?:no |nunca )(?:me )?(?:volver a )?(?:despi?ert\w+|amane[cz]\w+)"
        r"|^no despertar|no (?:quiero|quisiera) (?:ya |nunca |mas )*(?:despertar\w*|amanecer)(?= \.|$| mas| nunca"
        r"| manana| otra| ya)",
        r"(?:descansar|irme|dormir|desaparecer|partir) (?:en paz|para siempre|de este mundo|de una vez por todas"
        r"|de la faz|de la tierra|eternamente|con (?:mi|dios))|(?:dejar|irme de|ir de|abandonar|salir de) este mundo",
    ),
    *danger(
        "wants to end it",
        r"(?:acabar|terminar|acabo|termino|acabe|acabare|termine|acabando|terminando) con (?:todo|mi vida"
        r"|mi existencia|mi sufrimiento|este sufrimiento|mi dolor|este dolor|este infierno|esta vida|todo esto"
        r"|mi agonia|esta agonia|mi miserable vida|esta tortura de vida|mi puta vida)",
        r"(?:poner|ponerle|pongo|dar|darle|pondre) (?:un )?fin (?:a )?(?:todo|mi vida|mi existencia|esta vida"
        r"|mi sufrimiento|este sufrimiento|este dolor|mi dolor|esto de una vez)|acabar de una vez(?: por todas)?(?= \."
        r"|$)|(?:acabar|terminar) con esto (?:de una vez|para siempre|ya de una|de una buena vez)|acabarlo todo"
        r"|terminarlo todo",
        rf"{WANT}{AGAIN} (?:que )?(?:todo(?: esto)?(?: se)? (?:acabe|termine|acabara|terminara|pare)|(?:se )?(?:acabe"
        r"|termine|pare) (?:todo|este dolor|el dolor|este sufrimiento|el sufrimiento|mi vida))",
        r"(?:que )?(?:el dolor|este dolor|el sufrimiento|este sufrimiento) (?:pare|termine|acabe|se acabe|se vaya)",
    ),
    *danger(
        "does not want to live",
        r"(?:no|ya no|ni|tampoco|nunca|dejado de|deje de|sin) (?:me )?(?:\w+ )?(?:quiero|queria|quisiera|querer|deseo"
        r"|apetece|provoca|ganas de|ganas|puedo|soporto|aguanto|interesa|merezco|se si quiero|gusta)(?: mas| ya| de"
        r"| seguir| continuar)* (?:vivir|viviendo|existir|existiendo|estar viv[oa]|estar en este mundo|en este mundo"
        r"|esta vida|respirar|seguir en este mundo|seguir con vida|seguir con mi vida)",
        r"(?:no|ya no) (?:quiero|puedo) (?:mas )?(?:estar|seguir|continuar) (?:mas )?(?:aqui|en esta vida|con vida"
        r"|con esta vida)(?: mas| ya)?(?= \.|$| porque| en este| lol| y)|(?:no|ya no) quiero (?:mas )?(?:mi|esta"
        r"|la) vida(?= \.|$| asi| mas)",
        r"(?:sin|no tengo|no me quedan|perdi|perdido|perdiendo|se me fueron|se me quitaron|me quedan pocas|quitado"
        r"|he perdido|quita|quitan) (?:ya |mas |todas |las |ninguna )*ganas de (?:vivir|existir|estar viv[oa]"
        r"|seguir viviendo|la vida)",
        r"(?:sin|no hay|ninguna|ningun|tengo|no veo|no encuentro|dame|una|un|que|queda|alguna|hay) (?:mas |ya |una "
        r"|un |otra |otro |ningun |ninguna |sola |solo |buena |buen )*(?:razon|razones|motivo|motivos"
        r"|sentido)(?: alguna| alguno)? (?:para|en|a|de|por)(?: los?| las?| el)?(?: que| cual(?:es)?)? ?(?:seguir "
        r"|continuar )?(?:vivir|viviendo|existir|existiendo|viv[oa]|estar viv[oa]|la vida|mi vida|seguir en este mundo"
        r"|levantarme cada)",
        r"(?:que sentido|para que|de que|porque|sin) (?:tiene|sirve|sigo|seguir|vale la pena"
        r"|quiero) ?(?:seguir )?(?:vivir|viviendo|viv[oa]|la vida|estar viv[oa]|existir|existiendo)|(?:para que"
        r"|porque) (?:vivo|vivir|naci|existo|sigo viv[oa]|sigo aqui en este mundo|seguir viviendo)(?= \.|$| si)"
        r"|no tiene sentido (?:vivir|seguir viviendo|que siga viv)",
        r"no le (?:veo|encuentro|hallo) (?:\w+ )?sentido a (?:la vida|vivir|mi vida|seguir viv\w+|estar viv[oa]"
        r"|existir)|nada por (?:lo )?que (?:vivir|seguir viviendo)|nada (?:por|para) (?:que |lo que )?vivir"
        r"|nadie por quien vivir",
        r"(?:no|ya no|nada) (?:vale|merece) la pena (?:vivir|seguir viv\w+|estar viv[oa]|la vida|existir)|(?:vida"
        r"|vivir|vivir asi|existir) (?:ya |asi |no |me )*no (?:me )?(?:vale|merece) la pena|no vale la pena vivir\w*",
        r"(?:cansad[oa]|hart[oa]|aburrid[oa]|asquead[oa]|cansancio|asco|hartazgo|cansa|canse|agotad[oa]) (?:ya "
        r"|tant[oa] |tan |me )?(?:de|da)? ?(?:vivir|la vida|mi vida|esta vida|existir|estar viv[oa]|seguir viv\w+"
        r"|estar en este mundo|mi existencia|despertar cada dia)",
        r"odio (?:estar viv[oa]|vivir|existir|seguir viv[oa]|mi existencia|despertarme viv[oa])|no soy para este mundo"
        r"|este mundo no es para mi|no (?:pertenezco|encajo) (?:a|en) este mundo|la vida no es para mi",
        r"(?:ojala|quisiera|debi|debia|deberia|mejor|gustaria|desearia|preferiria|tendria que) (?:yo )?(?:no |nunca "
        r"|jamas )+(?:haber |hubiera |hubiese )?(?:nacid[oa]|nacer|existid[oa]|existir|existiera|existiese"
        r"|estar viv[oa]|despertara)|no haber nacido|(?:no|nunca|jamas) (?:debi|debio|debia|tenia que|tuve que|deberia"
        r"|hubiera|hubiese|me hubieran) (?:haber )?(?:nac\w+|existi\w+|tenido)(?= \.|$| en| yo)|para que me trajeron",
        r"(?:prefiero|preferiria|quiero|quisiera|gustaria) (?:no|dejar de) (?:existir|estar|vivir|estar viv[oa]"
        r"|ser)(?= \.|$| mas| aqui| en este)|dejar de existir",
    ),
    *danger(
        "sees oneself as a burden, others better without",
        r"(?:mejor|mas felices|felices|mas tranquil[oa]s?|en paz|mas facil) sin mi(?= \.|$| y| en| porque| lol"
        r"| presencia| a su)|sin mi (?:\w+ ){0,4}?(?:mejor|felices|tranquil[oa]s|facil)",
        r"(?:soy|siendo|ser|siento|sea|fui) (?:solo |nada mas que |nomas |solamente |que )?(?:un |una )?(?:carga"
        r"|estorbo|lastre|peso|problema) (?:para|en la vida de|de) (?:todos|tod[oa]s|mi|mis|los|el|la|ell[oa]s|nadie"
        r"|quienes)",
        rf"si (?:yo |de repente |hoy |manana |un dia |algun dia )*{GONE}(?= \.|$| nadie| todos| mi| a| el| seria| no"
        r"| hoy| manana| todo| se| ni| quien| que| mejor| les| estarian| lol| y| mis| los)",
        r"nadie (?:me (?:extranaria|extranara|echaria de menos|echara de menos|echaria en falta|va a extranar|lloraria"
        r"|iba a extranar|recordaria)|(?:se daria|se dara|se va a dar) cuenta si|(?:lo )?notaria (?:si|mi ausencia"
        r"|que)|lloraria por mi|iria a mi)",
        r"(?:a )?(?:nadie|quien) le (?:importaria|va a importar|importa|importara) (?:si"
        r"|que) (?:yo )?(?:me )?(?:muer\w+|mato|viv\w+|no est\w+|desapare\w+|pase|pasara|falt\w+|mur\w+|exist\w+)",
        r"mundo (?:\w+ ){0,3}?sin mi|les hago un favor si (?:me muero|desaparezco|no estoy|me voy)|les haria un favor",
    ),
    *danger(
        "a way or a plan",
        r"(?:tirarme|me tir\w+|lanzarme|me lanz\w+|arrojarme|me arroj\w+|aventarme|me avient\w+|saltar|salto|saltaria"
        rf"|botarme|dejarme caer|precipitarme|echarme|tirar|aventar|lanzar|saltando) (?:\w+ )?{TO}{THE} (?:{HIGH}"
        rf"|{FAST})",
        r"(?:estoy|estoy parad[oa]|subid[oa]|asomad[oa]|parad[oa]|sentad[oa]) (?:\w+ )?(?:en|al|a|sobre|encima de"
        r"|junto a)(?: el| la| las| los| un| una| borde (?:de|del)| la orilla (?:de|del))* (?:puente|azotea|cornisa"
        r"|barandilla|barandal|precipicio|acantilado|vias del tren|vias|balcon a punto)",
        r"(?:ponerme|meterme|acostarme|estrellarme|estrellar|estamparme|tumbarme|cruzarme|me meto"
        rf"|me estrello) (?:\w+ ){{0,3}}?(?:delante|enfrente|debajo|bajo|contra|en)(?: de)?(?:l)?{THE} (?:{FAST}|arbol"
        r"|muro|pared|poste)",
        r"(?:ahorcarme|me ahorco|ahorcar me|colgarme|me cuelgo)(?= \.|$| de| del| en| con| hoy| esta| lol| y)"
        r"|(?:compre|tengo|consegui|busque|prepare|ya) (?:\w+ )?(?:una |la )?(?:soga|cuerda para|arma para"
        r"|pistola para)|la soga al cuello me",
        r"(?:pegarme|meterme|darme|pego|meto|doy|metere|pegare|dispararme|disparo)(?: a mi)? ?(?:un )?(?:tiro|balazo"
        r"|plomazo|disparo|en la cabeza|en la sien)|volarme (?:la cabeza|los sesos|la tapa)|me vuelo (?:la cabeza"
        r"|los sesos|la tapa)|ahogarme en (?:el|la) (?:mar|rio|banera|lago)|asfixiarme",
        r"(?:cortarme|corto|corte|abrirme|abro|cortar|rajarme|cortare) (?:\w+ )?(?:las |los )?(?:venas|munecas|brazos"
        r"|piernas|muslos)",
        r"(?:tomar|tomarme|tome|tomo|tragar|tragarme|trago|trague|tomare|tomado|tomaria|empastillarme|tragado"
        r"|ingeri\w*|meterme) (?:\w+ ){0,2}?(?:todas?|todos|demasiad[oa]s|much[oa]s|monton|bote|frasco|caja|blister"
        rf"|punado|entero|suficientes|bastantes) (?:\w+ ){{0,4}}?{PILLS}",
        r"(?:tome|tomado|tomo|trague|tragado|tomare|tomarme) (?:como |unas |casi |ya )*(?:\d\d+|diez|quince|veinte"
        rf"|treinta|cuarenta|cincuenta|cien) (?:\w+ )?{PILLS}|{PILLS} en la mano|(?:guardando|juntando|acumulando"
        rf"|tengo suficientes|suficientes|junte|guarde|tengo todas) (?:\w+ ){{0,2}}?{PILLS}|empastillarme"
        rf"|{PILLS} (?:\w+ ){{0,3}}?(?:para (?:morir|matarme|no despertar|acabar|dormir para siempre)|en la mano y"
        r"|y no despert\w+|y adios)|sobredosis",
        r"(?:como|forma|manera|modo|formas|maneras|metodo|metodos|muerte) (?:\w+ ){0,3}?(?:morir\w*|matarme|matarse"
        r"|quitarse la vida|suicid\w+|rapida|indolora|sin dolor|de irme sin)(?: sin dolor| rapido| sin sufrir)?(?= \."
        r"|$| rapid| sin| y)|(?:duele|dolera|doleria|se siente|que pasa) (?:mucho |al |cuando uno )?morir\w*"
        rf"|cuant[oa]s {PILLS}|muerte (?:rapida|indolora|sin dolor|tranquila)",
        r"adios (?:mundo|para siempre|vida|a todos para|vida cruel|a este mundo)|(?:esta|este) es (?:mi|el"
        r"|la) (?:despedida|adios|ultimo adios|ultimo mensaje|ultima noche|ultimo dia de vida|final de mi vida)"
        r"|mi ultima noche(?= \.|$| en| viv)|mi ultimo dia (?:de vida|con vida|en este mundo|en la tierra)|(?:carta"
        r"|nota) de despedida|adios a todos(?= \.|$)|me despido (?:para siempre|de este mundo|de la vida"
        r"|de todos(?= \.|$))|ultimo adios",
        r"(?:di|dile|digan|diganle|diganles|decidle|decid|diles|decirle|cuiden|cuida"
        rf"|cuidad) (?:por favor )?(?:a )?(?:mis?|mi) (?:\w+ )?{KIN} (?:que |cuando |si )?(?:(?:l[aoe]s?|me) )?(?:amo"
        r"|quiero|quise|ame|queria|amaba|perdon\w*|lo siento|falte|no este|ya no)",
        r"(?:manana|pronto|ya) (?:ya )?no (?:voy a estar|estare|estoy|existire|voy a existir|amanezco"
        r"|despierto)(?: aqui| mas| viv[oa]| en este mundo)?(?= \.|$)|no (?:llego|llegare|voy a llegar|paso|pasare"
        r"|amanezco) (?:viv[oa] )?(?:a|de|al|hasta) (?:manana|hoy|esta noche|la noche|fin de ano|mi cumple\w*)(?= \.|$"
        r"| viv| con)",
    ),
    *danger(
        "harms oneself, or is about to",
        rf"autolesion\w*|me autolesion\w+|{WANT}{AGAIN} {DAMAGE}|me (?:volvi|he vuelto|vuelvo) a (?:cortar|lastimar"
        r"|hacer dano|quemar)(?= \.|$)|(?:vuelto a|volvi a|vuelvo a|empece a|dejar de|evitar|ganas de"
        rf"|no) {DAMAGE}(?= \.|$| otra| de| y| para)",
        r"(?:me hago|me hice|hacerme|me he hecho|me haria|me haga|me hare) (?:\w+ )?dano(?= \.|$| a mi| a proposito"
        r"| otra| para| cuando estoy| de nuevo| y| lol)|me (?:corto|he cortado|corte|estoy cortando|lastimo"
        r"|he lastimado)(?= \.|$| otra| de nuevo| cuando estoy| para (?:sentir|aliviar|calmar)| a proposito| sol[oa])"
        r"|hacerme algo(?= \.|$| malo| esta| hoy)|me haga algo a mi",
        r"(?:no estoy|no me siento|no me siento nada) (?:a salvo|segur[oa]) (?:conmigo|sol[oa] conmigo"
        r"|estando sol[oa])|miedo (?:de|a) (?:\w+ ){0,3}?(?:hacerme|que me haga|hacer una (?:locura|tonteria|estupidez"
        r"|barbaridad)|mi mente y|lo que (?:pueda|podria) hacer)(?= \.|$|me| algo| dano)|no me fio de mi(?= \.|$)",
    ),
    *LOW_SIGNS,
)

SAFETY = Language(
    key_words=("suicidio", "suicidarme", "matarme", "morirme", "ahorcarme", "deprimida", "deprimido", "esperanza"),
    no_slips=frozenset({
        "matame", "mateme", "matare", "matarte", "matarle", "matarse", "marearme", "mataron", "atarme", "catarme",
        "morirte", "morirse", "matarla", "matarlo", "deprimidos", "deprimidas", "suicidios", "suicidarse", "esperanzas",
        "ahorcarte", "ahorcarse", "dormirme", "matarnos", "tratarme", "suicidarte", "morire", "retarme",
    }),
    same_as=SAME_AS,
    run_together=(
        "quieromorir", "mequieromorir", "quieromatarme", "mequieromatar", "quitarmelavida", "noquierovivir",
        "mevoyamatar", "suicidarme", "mejormuerto", "mejormuerta", "acabarcontodo", "acabarconmivida", "mejorsinmi",
        "ojalamemuera",
    ),
    figures=FIGURES,
    laughing=words(
        r"lol+|a?(?:ja){2,}j?a*|j[aj]{3,}|(?:je){2,}j?|(?:ji){2,}|a?(?:ha){2,}h?|(?:he){2,}|(?:js){2,}|kaja\w+"
        r"|es broma|era broma|broma|bromeo|bromeando|en broma"
    ),
    signs=SIGNS,
    more=words(
        r"si|claro que si|lo hare|lo voy a hacer|esta noche|adios|me despido|pastillas|soga|cuerda|pistola|arma"
        r"|cuchill[oa]|navaja|puente|azotea|techo|vias"
    ),
)  # fmt: skip
