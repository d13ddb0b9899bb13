"""Owns the Spanish cues for what people feel: low, nervous, angry, hopeful."""

from flows.understanding.heard import Saying
from flows.understanding.meaning_table import Doubt, says

FELT = (Doubt.LATER, Doubt.OTHERS, Doubt.MAYBE)
AM = (
    r"(?:estoy|ando|me siento|sintiendome|me encuentro|estaba|me senti|me pone|me tiene|me deja|me dejo|me ha dejado"
    r"|me quede|sigo|quede|vengo|voy|me pongo|me puse|me estoy poniendo|me sentia|salgo|sali|soy|que)"
)
BIT = (
    r"(?:(?:muy|tan|super|re|bastante|un poco|algo|totalmente|demasiado|mas|poco|un poquito|ya|medio|bien|mega"
    r"|recontra|requete|archi|ultra|full|mazo|to|toda"
    r"|completamente|como|todo|toda|la verdad|hoy|un|una|hiper|increiblemente|de verdad|tan tan) )*"
)
FEELINGS = (
    *says(
        Saying.FEELS,
        rf"{AM} {BIT}(?:trist[eo]|baj[oa]|de bajon|de baj[oa]|baj[oa] de animos?|deprimid[oa]|desanimad[oa]"
        r"|desmotivad[oa]|agotad[oa]|hundid[oa]|destrozad[oa]|decepcionad[oa]|desilusionad[oa]|mal|fatal"
        r"|hech[oa] (?:una mierda|un asco)|hech[oa] polvo|quemad[oa]|sin ganas|sin fuerzas|sin animos?|derrotad[oa]"
        r"|fracasad[oa]|inutil|vaci[oa]"
        r"|desesperad[oa]|hart[oa] de (?:esto|todo|buscar|aplicar|entrevistas|rechazos|que me rechacen|la busqueda)"
        r"|cansad[oa] de (?:esto|todo|buscar|aplicar|los rechazos|tanto|tanta)|desanimo|chof|depre|abatid[oa]|sol[oa]"
        r"|perdid[oa]|agotadisim[oa]|aguitad[oa]|apachurrad[oa]|bajonead[oa]|down|depre|apagad[oa]|abrumad[oa]"
        r"|achantad[oa]|hech[oa] (?:bolsa|percha|caca|un asco|trizas)|liquidad[oa]|chato|achacad[oa]|superad[oa]"
        r"|saturad[oa]|exhaust[oa]|rendid[oa]|molid[oa]|destruid[oa]|rot[oa]|desganad[oa]|desalentad[oa]|amargad[oa]"
        r"|hecho un lio|de capa caida|por los suelos|en la mierda|hecha mierda|hecho mierda|sin energia|sin esperanza"
        r"|sin ilusion|una mierda|un inutil|una inutil|un cero a la izquierda|pochadit[oa]|poch[oa]|frustradisim[oa]"
        r"|bajonead[oa]|achicopalad[oa]|hecha un lio|un fracaso|una fracasada"
        r"|de la patada|con el animo por los suelos)(?! (?:de la garganta|con la camara))",
        r"(?:ya )?no (?:puedo|aguanto|doy) (?:mas|mas con esto|con esto|para mas)|(?:ya )?no (?:tengo"
        r"|me quedan) (?:mas )?(?:fuerzas"
        r"|ganas|animos?|energia|esperanzas?|ilusion)|(?:esto|todo|la busqueda|buscar trabajo) es (?:un asco"
        r"|una mierda"
        r"|horrible|agotador|un infierno|una pesadilla|desesperante|frustrante|inutil)|(?:que|vaya) (?:asco|mierda"
        r"|desanimo"
        r"|bajon|desastre|dia|pena(?! ,))(?: todo| de dia)?(?= ?$| ,)|(?:a mi edad|a mis \d+)(?: \w+)? nadie"
        r"|nadie (?:me )?(?:va a"
        r" (?:querer|contratar|coger|llamar)|querra)(?:me)?|me (?:siento|encuentro) (?:como )?(?:un|una) (?:fracaso"
        r"|inutil|mierda"
        r"|basura|perdedora?)|no (?:valgo|sirvo)(?: (?:para|nada))*|(?:ya )?me (?:harte|canse|aburri|cansa|harta"
        r"|aburre) (?:de )?(?:buscar|esto|todo|esperar|aplicar|postular|esta)|me (?:desmotiva|supera|agobia todo"
        r"|vengo abajo|vine abajo"
        r"|he venido abajo|come la moral)|(?:estoy|ando) (?:que no puedo|que me caigo|hasta el fondo)|(?:soy"
        r"|fui) un desastre|no veo"
        r" (?:la )?(?:luz|salida)|para que (?:seguir|sigo|me esfuerzo)|tengo (?:un )?bajon|que bajon|me (?:desanima"
        r"|deprime|hunde|desmoraliza|entristece|quiero rendir|da mucha pena|da un bajon)|que desanimo"
        r"|me (?:da|ha dado|dio|entra) (?:la|el) (?:bajona?|llorera)|ganas de (?:llorar|tirar la toalla|dejarlo todo"
        r"|rendirme)|(?:he llorado|llore|estoy llorando)"
        r"|no sirvo para (?:esto|nada)|nadie me (?:quiere|va a contratar|contrata)|perdi la esperanza"
        r"|he perdido la esperanza|que tristeza|me rindo|tiro la toalla|no valgo|nunca voy a encontrar"
        r"|se me (?:quitan las ganas|cae el alma|hace cuesta arriba)|no levanto cabeza|con el animo por los suelos",
        topic="low", despite=FELT,
    ),
    *says(
        Saying.FEELS,
        rf"{AM} {BIT}(?:nervios[oa]|nerviosit[oa]|ansios[oa]|estresad[oa]|preocupad[oa]|asustad[oa]|aterrad[oa]"
        r"|acojonad[oa]|agobiad[oa]|tens[oa]|inquiet[oa]|histeric[oa]|como un flan|de los nervios|angustiad[oa]"
        r"|intranquil[oa]|temblando|cagad[oa]|atacad[oa]|de los nervios|que no duermo|al borde del ataque|ansiosit[oa]"
        r"|paniquead[oa]"
        r"|friquead[oa]|nerviosisim[oa]|preocupadisim[oa]|con (?:los )?nervios|inseguro|insegura"
        r"|re manija)(?! (?:de risa|por el trafico))",
        r"(?:tengo|que|con|me muero de|siento|me comen|muchos|unos|me dan|me entran|me pueden|puros|tanto|un poco de"
        r"|tremendos|que) (?:muchos |unos "
        r"|los |mis |tantos |un monton de |unos |mucha |mucho |un poco de |algo de |un |una )*(?:nervios|ansiedad"
        r"|miedo|panico"
        r"|mariposas|angustia|agobio|estres|julepe|cagazo|canguelo|yuyu|cosquilleo|terror|susto"
        r"|canguis)(?! (?:que me contesten))|^(?:nervios|nervios[oa])|(?:no (?:puedo|pude"
        r"|duermo|he podido) dormir|no duermo|me tiemblan|no pego ojo|no he pegado ojo|no he dormido|se me (?:cierra"
        r"|revuelve|hace un nudo en) el (?:estomago)|un nudo en (?:el estomago|la garganta)|me sudan|me (?:da|dan"
        r"|entra|entro) (?:mucho |mucha |un poco de |tanto )?(?:miedo|panico|ansiedad|nervios|cosa|pavor|terror"
        r"|vertigo|susto|el pánico)|el corazon a mil|me va a dar (?:algo|un infarto|un ataque)|se me (?:va a salir"
        r"|sale) el corazon|los nervios"
        r"|me preocupa|me agobia|los nervios me|que nervios)",
        topic="nervous", despite=FELT,
    ),
    *says(
        Saying.FEELS,
        rf"{AM} {BIT}(?:enfadad[oa]|enojad[oa]|cabread[oa]|furios[oa]|indignad[oa]|molest[oa]|rabios[oa]"
        r"|encabronad[oa]|emputad[oa]|caliente|rayad[oa]|re caliente|enchilad[oa]|arrech[oa]|podrid[oa]|frustrad[oa]"
        r"|irritad[oa]|hart[oa] de ell[oa]s|hasta (?:las narices|el gorro|la coronilla"
        r"|los huevos|el moño|la madre)|que (?:muerdo|ardo|echo humo|trino|bufo|exploto|rabio|reviento"
        r")|encendid[oa]|calient[eo]|mosquead[oa]"
        r"|quemadisim[oa]|hart[oa] de (?:que me|que no|esta gente|estos))",
        r"(?:que|tengo|me da|con|siento|una) (?:mucha |tanta |una )?(?:rabia|coraje|bronca|impotencia|indignacion"
        r"|frustracion)|(?:es|parece|fue|que) (?:muy |tan |super |bien )?injust[oa]|(?:que|vaya) (?:injusticia"
        r"|poca verguenza|falta de respeto|poca seriedad|cara mas dura|asco de (?:empresa|gente))|me (?:cabrea|enfada"
        r"|enoja|molesta|indigna|encabrona|saca de quicio|hierve la sangre|da asco)|(?:los|les) odio|me (?:parece"
        r"|pone) (?:de mala leche|negr[oa]|fatal|una falta de respeto|una verguenza|indignante)|es (?:una"
        r" verguenza|indignante|una falta de respeto|de chiste|una tomadura de pelo|increible lo que)|(?:que"
        r"|menud[oa]s?|vaya|son unos) (?:\w+ )?(?:impresentables|sinverguenzas|caraduras|gilipollas|pendejos|cabrones"
        r"|maleducados|falta de (?:respeto|educacion)|jeta|capullos|tomadura de pelo|poca seriedad)"
        r"|me (?:tiene|tienen) (?:podrid[oa]|hart[oa]|las (?:bolas|pelotas|narices) \w+|hasta \w+ \w+|negr[oa])"
        r"|me hicieron perder el tiempo|que morro",
        topic="angry", despite=FELT,
    ),
    *says(
        Saying.FEELS,
        rf"{AM} {BIT}(?:ilusionad[oa]|emocionad[oa]|contentisim[oa]|content[oa]|feliz|optimista|esperanzad[oa]"
        r"|entusiasmad[oa]|alegre|animad[oa]|animadisim[oa]|ilusionadisim[oa]|feliz de la vida|chocho|chocha"
        r"|con buen rollo|positiv[oa]|tranquil[oa] y|confiad[oa]|aliviad[oa]|orgullos[oa]|motivad[oa]"
        r"|que no quepo en mi"
        r"|en una nube|que salto|que no me lo creo|que no quepo|felicisim[oa]|con (?:mucha |muchas )?(?:ilusion|ganas"
        r"|esperanza|energia))",
        r"(?:tengo|tenemos|me dio|me da|me ha dado|me dan) (?:un |una |muy |la |mucha |toda la "
        r"|bastante )?(?:buena espina|buenas? sensacion(?:es)?|buen(?:os)? (?:presentimiento|palpito|feeling"
        r"|sabor de boca|augurio)|corazonada|fe|(?:buen )?palpito"
        r"|buenas vibras|muchas ganas|mucha ilusion|buena vibra|esperanzas?)|cruzo los dedos|dedos cruzados"
        r"|(?:siento|creo|presiento|me da) que (?:esta vez |esta |este |lo |si |sip |ahora "
        r"|por fin )*(?:se me va a dar|lo voy a lograr|va a salir|va a ser|sale|me van a (?:coger|contratar|llamar"
        r"|escoger)|lo consigo|es el bueno|es la buena|me lo dan)|(?:esta|esta vez) (?:es la buena|(?:si"
        r"|sip) que (?:si|sip)|si|sip)(?= ?$|"
        r" ,)|va a salir bien|todo va a salir bien|a ver si (?:hay suerte|esta vez si|sale)|que (?:ilusion|alegria"
        r"|emocion|ganas)"
        r"|(?:me )?hace (?:mucha )?ilusion|con (?:mucha )?ilusion|me da buena espina|buenas vibras",
        topic="hopeful", despite=(*FELT, Doubt.IF),
    ),
)  # fmt: skip
