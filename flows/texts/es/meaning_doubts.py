"""Owns what takes the force from a cue in Spanish: no, if, perhaps, later, somebody else, a question."""

from flows.understanding.meaning_table import Doubt, words

FAMILY = (
    r"(?:amig[oa]s?|herman[oa]s?|prim[oa]s?|pareja|novi[oa]|marido|mujer|espos[oa]|compa|companer[oa]s?|excompanera?"
    r"|colegas?|vecin[oa]|hij[oa]|madre|padre|mama|papa|ti[oa]|cunad[oa]|ex|sobrin[oa]|roomie|conocid[oa])"
)
KIN = (
    rf"(?:{FAMILY}|jef[ae]s?|abuel[oa]s?|suegr[oa]s?|caser[oa]|psicolog[oa]|medic[oa]|dentista|doctora?|profe\w*|banco)"
)
PRIVATE = (
    r"(?:piso|caser[oa]|vecin[oa]s?|pediatra|veterinari[oa]|alquiler|arriendo|renta|luz|gas|internet|coche"
    r"|carro|moto|seguro|hipoteca|prestamo|credito|tarjeta|boda"
    r"|dentista|medic[oa]|doctora?|psicolog[oa]|peluqueria|itv|pasaporte|visa|dni|netflix|suscripcion|vuelo|viaje"
    r"|fiesta|cumple|cumpleanos|partido|concierto|cena|cita medica|divorcio|escuelita|suscripcion|examen de conducir)"
)
"""What is done about it is no news of work: a lease that is signed, a flight that is cancelled."""
DOUBTS = {
    Doubt.NOT: words(
        r"(?:no|nunca|ni|tampoco|jamas|sin|nadie|en vez de|en lugar de)(?: (?!porque|y|pero|asi|ya que|se"
        r"|hoy)(?:\w+|&|@)){0,3} ?$"
    ),
    Doubt.IF: words(
        r"(?:pedi|he pedido|pedimos|hemos pedido|quiero pedir)(?: (?!,)\S+){0,6} ?$|si(?! ,|$)|cuando|en caso de(?:"
        r" que)?|hasta que|a menos que|en cuanto|antes de(?: que)?|a no ser que|por si"
        r"|imagina que|imagina(?:te|os|se) que|imaginese que|como me|suponiendo|siempre que|mientras no|una vez que"
    ),
    Doubt.MAYBE: words(
        r"ojala|espero que|esperando que|quizas?|tal vez|a lo mejor|seguro que|temo que|tengo miedo|miedo (?:a"
        r"|de)(?: que)?|me da miedo|me preocupa|puede que|capaz que|supongo|imagino|me gustaria|quisiera|sone|sonaba"
        r"|sonado|suenos?"
        r"|ganas de|casi|dudo|seria|podrian|deberian|a punto de|como si|parece que|rumor\w*|en teoria|creo que"
        r"|siento que|tengo la sensacion|igual (?:\S+ )?ya ?$|por poco|por un pelo|normalmente|generalmente"
        r"|habitualmente|por lo"
        r" general|siempre ?$|presiento|me temo|que tal si|apuesto|merezco|pienso que|me huele|fijo que"
        r"|seguramente|probablemente|posiblemente|quien sabe|(?:cambiar|mover|aplazar|posponer|reprogramar|reagendar"
        r"|cancelar|adelantar|retrasar|preparar|practicar)(?: \S+){0,3} ?$|(?:quiero|queria|necesito|intento"
        r"|me encantaria|podria|puedo|estoy por)(?: \w+){0,2} ?$"
    ),
    Doubt.LATER: words(
        r"(?:(?:voy|vas|vamos|iba|van) a|debi|debiera|debo haber|deberia haber|tendria que haber|tengo que"
        r"|tenia que|debo|deberia|pienso|planeo|quiero|necesito|hay que"
        r"|me falta|falta|olvide|se me olvido|tendria que|toca|me toca|podria|puedo|dejame)(?: \w+){0,1} ?$"
    ),
    Doubt.OTHERS: words(
        rf"(?:mi|mis|a mi|un|una|el|la|su|otro|otra)(?: \w+)? {FAMILY}(?!.*(?<!\S)(?:yo|me|conmigo|mi|tengo|tuve"
        r"|he)(?!\S)).*|mis? (?:antigu[oa]|anterior|ex|viej[oa]|ultim[oa]|primer|primera)s? (?:empres|jef|trabaj"
        r"|emple|compan)\w*.*"
        r"|(?:el|la|un|una|los) (?:caser|novi|suegr|vecin|dentist|pediatr|gestor|tutor|peluquer)\w*(?: \S+){0,4} ?$"
        r"|(?:hace (?:muchos |varios |unos |ya )?anos|el ano pasado|en 20[01]\d|de joven)(?: (?!,|pero)\S+){0,4} ?$"
        r"|(?:el |la )?(?:sepe|inem|seguridad social|hacienda|profe\w*)(?: \S+){0,4} ?$"
        rf"|(?:cita|revision|visita|consulta|hora)(?: \w+)? (?:con|en|del?|para)(?: (?:el|la|su|mi))? {PRIVATE}"
        r"(?: \S+){0,4} ?$"
        r"|mi jef[ae](?: actual| de ahora)?(?: \S+){0,3} ?$"
        r"|(?:a (?:alguien|otra persona|otro candidato|todos|mi amiga|ella|el)) ?(?:le|les)?.*"
    ),
}
DOUBTS_AFTER = {
    Doubt.MAYBE: words(
        r"^ ?(?:sonada|ideal|de mis suenos|seria)|(?:podria|puede|podrian|pueden) ser|sin confirmar|por confirmar"
        r"|si todo va bien"
        r"|depende|a ver si(?= )|en mis suenos|en suenos|algun dia|supongo$|creo$|espero$|ojala$"
        r"|imagino$|quizas?$|tal vez$"
    ),
    Doubt.NOT: words(r"mentira|es broma|era broma|broma$|nah$|o no$"),
    Doubt.OTHERS: words(
        rf"^(?: (?:de|del|a|al|de la))?(?: \S+ de)? ?mis? (?:\w+ )?{KIN}(?!\S)"
        rf"|^ ?(?:(?:el|la|mi|del|de la|un|una|los|mis|su|de mi|con el|con la|al|a la) )?{PRIVATE}(?!\S)|^ (?:el|mi)"
        rf" gimnasio"
        rf"|^(?: \S+){{0,3}}? (?:por|para|sobre|por lo|sobre lo)(?: (?:el|la|mi|un|una|unas|del|de|los|las))+"
        rf" {PRIVATE}(?!\S)"
        r"|para (?:cenar|comer|almorzar|desayunar|merendar|tomar (?:algo|un|una)|ir al? \w+|salir|ver una?|jugar)(?!\S)"
        r"|el ano pasado|hace (?:un|dos|tres|muchos|varios|unos) anos?|en 20[01]\d|en 202[0-4]|de joven"
    ),
}
ASKING = words(
    r"(?:(?:uf+|buf|jo|joder|joe|ay|bah|che|bro|tio|tia|jope|ostras|madre mia|y|pero|hola|oye|oiga|ok|vale|tambien"
    r"|entonces|bueno|por favor|una pregunta|pregunta|duda|,|o|oye coach"
    r"|coach|perdon|disculpa|pues|ah|eh) )*(?:(?:cuando|a que hora|que dia|para cuando) (?:debo|puedo|tengo|es|era"
    r"|sera|me toca|deberia|hay|va|toca|conviene|le|les|escribo|llamo|contesto|seria|se|podria|crees|estaria|tendria"
    r"|toca|sabre|contacto|mando|envio)|como (?:debo|puedo|deberia|respondo|contesto|escribo|digo|les|le|me preparo"
    r"|voy|funciona|se|hago|preparo|pido|negocio|lo|la|va|estoy|rechazo|explico|visto|me visto|empiezo|agradezco"
    r"|termino|pregunto|sigo)|que (?:debo|puedo|hago|deberia|me pongo|escribo|digo|(?:les|le) (?:digo|escribo|pongo"
    r"|contesto|respondo|mando|envio"
    r"|pregunto|puedo|debo|deberia|cuento|pido|llevo|doy|parece|decimos|tengo)|llevo|significa|sigue|toca"
    r"|viene|tengo(?! (?:la|una|mi|otra|el|cita|entrevista|ya|que ir)(?!\S))|preguntas|tal si|hay|puedes|sabes|opinas"
    r"|crees|ropa|pongo|respondo|contesto|hacer|paso|tal voy"
    r"|estudio|preparo|pregunto)|por que|porque (?:no|tardan|nadie|siempre|me)|donde (?:es|estoy|tengo|va)"
    r"|quien(?:es)? (?:es|son|eres|debo)|cual(?:es)?|cuant[oa]s?|(?:debo|deberia|puedo|podria"
    r"|conviene|es mejor|sera que|esta bien si|esta bien|hace falta|crees que|sabes si|sabes|me (?:puedes|podrias"
    r"|ayudas|recuerdas)|puedes|podrias|ya me (?:puedes|puedo|toca)|es normal|seria|vale la pena|tiene sentido"
    r"|necesito saber)"
    r"|alguna (?:idea|novedad|noticia|sugerencia)|algun (?:consejo|tip)|eres|me recuerdas|recuerdame|dime (?:que|como"
    r"|cuando|si))"
)
WONDERING = words(
    r"no se|ni idea|no tengo (?:ni )?idea|me pregunto|quiero saber|quisiera saber|queria saber|necesito saber|dime"
    r"|dimelo"
    r"|ensename|muestrame|explicame|cuentame|duda|pregunta|consulta|me gustaria saber|no (?:tengo claro|recuerdo"
    r"|me acuerdo)"
    r"|recuerdame|me (?:puedes|podrias|ayudas)|puedes|podrias|ayudame|ayuda|necesito|quiero|por favor|oye|dudo"
    r"|no entiendo"
    r"|sabes|crees|se me olvido|olvide|no estoy segur[oa]|perdid[oa]|usted|tu|y|pues|ok|hola|,|vamos a|a ver|quisiera"
    r"|queria"
)
"""Before a question that is not put as one: "no sé qué ponerme"."""
