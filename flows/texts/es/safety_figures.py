"""Owns the ways of talking in Spanish that are not meant, and the ways of writing that mean the same (coaching.md F).

Patterns see the plain form: small letters, no accents (``ñ`` is ``n``), ``.`` between sentences. What stands here is
taken out before the signs are looked for, so each is as narrow as it can be: what is taken out is not heard.
"""

from flows.coaching.safety_words import words

WORK = (
    r"(?:trabajo|empleo|puesto|empresa|entrevista|proceso|oferta|candidatura|postulacion|contrato|sueldo|salario"
    r"|oficina|jefe|jefa|equipo|cliente|proyecto|examen|curso|carrera|prueba|presentacion|prisa|prisas|jornada|turno"
    r"|reunion)"
)
OTHERS = (
    r"(?:pacientes?|personas?|gente|clientes?|usuari[oa]s?|adolescentes|jovenes|residentes|llamadas|ancian[oa]s|quien"
    r"|quienes|alumn[oa]s|veteranos)"
)
OF_NOTHING = (
    r"(?:la |el |un |una |tanta |tanto |pura |puro |puritit[oa] )?(?:risa|hambre|sed|sueno|calor|frio|verguenza|pena"
    r"|nervios|miedo|ganas|curiosidad|aburrimiento|envidia|celos|amor|ternura|rabia|emocion|felicidad|alegria|gusto"
    r"|susto|impaciencia|ansias|intriga|impresion|bochorno|cansancio|coraje|preocupacion|ilusion|cringe|asco|orgullo"
    r"|panico|angustia por saber|los nervios|las ganas|lo nervios[oa]|roche)"
)

SAME_AS = (
    (words(r"q|k|ke|qe|qeu|qu|kue"), "que"),
    (words(r"xq|xk|pq|porq|porke|xke|xque|por que"), "porque"),
    (words(r"kiero|qiero|quero|kero|qero|quieo|quiro|kier|quieri|kieroo|qiuero|queiro"), "quiero"),
    (words(r"kisiera|qisiera|quiciera|quisera|kisera"), "quisiera"),
    (words(r"bida|vidad"), "vida"),
    (words(r"bibir|vivr|bivir|vibir|viivr|biviendo|bibiendo"), "vivir"),
    (words(r"suisidi\w*|suizidi\w*|zuicidi\w*|sucidio|suicdio|suicidip"), "suicidio"),
    (words(r"suisidar\w*|sucidarme|suicidarm|suisidarm|suicidarne"), "suicidarme"),
    (words(r"matarm|matrme|matarne|mtarme|matar me|matarmee"), "matarme"),
    (words(r"morirm|morime|morrirme|morir me|moirme"), "morirme"),
    (words(r"morri|morrir|morit|moriir|moir"), "morir"),
    (words(r"toy|stoy|estoi|estyo|etoy"), "estoy"),
    (words(r"ia no|yano|lla no"), "ya no"),
    (words(r"voi|boy|vpy|vou"), "voy"),
    (words(r"nadien|nadje|naide"), "nadie"),
    (words(r"hodio"), "odio"),
    (words(r"x|por"), "por"),
    (words(r"d"), "de"),
    (words(r"pa|pra"), "para"),
    (words(r"na|nda"), "nada"),
    (words(r"asta"), "hasta"),
    (words(r"aser"), "hacer"),
    (words(r"aserme|acerme|haserme"), "hacerme"),
    (words(r"senti?do|centido"), "sentido"),
    (words(r"nomas|no mas"), "no mas"),
    (words(r"mi mism[oa]"), "mi"),
    (words(r"noc|nose"), "no se"),
    (words(r"me (?:re|recontra|rre) (?=quiero|voy)"), "me "),
)

FIGURES = tuple(
    words(pattern)
    for pattern in (
        # To die of what nobody dies of, to die for, and what dies without being a person.
        r"(?:muero|muera|morir|morirse|morirme|muriendo|muriendome|muerto|muerta|mori|moria|murio|morire|mato|matarme"
        rf"|muerte) (?:lentamente |casi |literalmente )?de {OF_NOTHING}",
        r"(?:me )?(?:muero|moria|mori|morire|moriria|muriendo) (?:por|porque) (?!mi culpa|favor|dentro)\w+",
        r"me iba a morir (?:cuando|al|alli|ahi|en la)|(?:crei|pense|pensaba|senti) que me (?:moria|iba a morir)"
        r"|me mori (?:cuando|alli|ahi|en ese momento)|(?:casi|por poco|un poco mas y) (?:no )?(?:me )?(?:muero|mori"
        r"|mato|mate|morimos)",
        r"(?:para|de) morirse(?: de \w+)?|a muerte|de muerte|de mala muerte|muert[oa]s? de \w+|mosca muerta"
        r"|hora muerta|horas muertas|tiempos? muertos?|punto muerto|letra muerta|via muerta|angulo muerto",
        r"(?:bateria|telefono|movil|celular|computadora|ordenador|portatil|laptop|conexion|llamada|linea|internet|wifi"
        r"|pantalla|camara|microfono|conversacion|proyecto|empresa|startup|mercado|chat)(?: \w+){0,4}? (?:muere|murio"
        r"|muriendo|muert[oa]|morir)",
        r"(?:murio|fallecio|ha muerto|se me murio|se murio|se esta muriendo|se muere) (?:mi|el|la|un|una)"
        r"|mi (?:\w+ )?(?:padre|madre|papa|mama|abuel[oa]|herman[oa]|ti[oa]|perr[oa]|gat[oa]|marido|mujer|espos[oa]"
        r"|pareja|hij[oa]|amig[oa])(?: se)?(?: me)? (?:murio|fallecio|ha muerto|esta muriendo|se muere|muere)",
        r"(?:antes|primero|prefiero|preferiria) (?:muert[oa]|morir|morirme|morime|la muerte) (?:que|a"
        r"|antes que) (?:trabajar|volver|ir|hacer|aceptar|llamar|hablar|vender|llevar|usar|ponerme|escribir|pedir"
        r"|estar en|estar con)",
        r"sobre mi cadaver|hasta la muerte|renovarse o morir|morir en el intento|la esperanza es lo ultimo"
        r"|para morir (?:nacimos|hay tiempo)|mato por|mataria por|matar por",
        # What kills without killing; to kill oneself working.
        r"(?:esto|eso|espera|duda|incertidumbre|curiosidad|silencio|calor|trafico|viaje|trayecto|dolor de \w+"
        r"|transporte|lunes|horario|madrugones?|ansiedad de esperar|jefe|jefa|madre|mama|padre|papa|pareja|novi[oa]"
        r"|mujer|marido|espos[oa]|familia|profe\w*|cliente)(?: \w+){0,3}? me (?:\w+ ){0,3}?(?:mata|matan|matara"
        r"|matando|matado|matar|mate|mato)",
        r"(?:me )?(?:esta|estan|va a|van a) (?:matando|matar|matandome|matarme) (?:la|el|los|las|esta|este|tanta|tanto"
        r"|mi)|me matan? (?:la|el|los|las|que|esta|este|no saber|tanta|tanto|mi|estos|estas|esperar)",
        r"(?:me (?:mato|mate|he matado|estoy matando|mataba)|matarme|matandome) (?:a |de |por |en |con |para )?(?:el "
        r"|la |mi |este |esta |tanto |mucho )?(?:trabajar|trabajando|estudiar|estudiando|preparando|prepararme"
        r"|buscando|practicando|currar|currando|correr|corriendo|llegar|haciendo|explicar\w*|risa|reir|chambear"
        rf"|chambeando|laburar|laburando|{WORK})",
        r"matar (?:el tiempo|dos pajaros|el rato|el gusanillo|el hambre|la curiosidad|el proceso|el proyecto|las horas"
        r"|moscas|un ruisenor|bichos)|matar el proceso|mata a cualquiera|licencia para matar|no mates|mata pasiones",
        r"me mate (?:con la|en la|en el|con el) (?:moto|bici|coche|carro|auto|patinete|escalera\w*)",
        # What is called so: titles, fields of work, careers.
        r"suicidio (?:profesional|laboral|politico|comercial|economico|financiero|social|asistido|reputacional"
        r"|empresarial|asistido|corporativo)|(?:escuadron|mision|atentado|vuelo|comando|deuda) suicida",
        r"(?:prevencion|prevenir|atencion|linea|telefono|unidad|protocolo|programa|taller|curso|formacion|voluntari\w+"
        r"|tesis|estudio|estudios|proyecto|investig\w+|libro|articulo|charla|campana|asociacion|contra|sobre|tasas?"
        r"|indices?|intervencion|crisis|datos|serie|pelicula|documental|asignatura|doctorado"
        r"|master)(?: \w+){0,3}? (?:suicidios?|suicidas?|autolesion\w*)",
        rf"{OTHERS}(?: \w+){{0,4}}? (?:suicidas?|suicidio|suicidarse|morir|morirse|depresion|autolesion\w*|deprimid\w+"
        r"|quitarse la vida|que se suicid\w+)",
        r"(?:unidad|cuidados|enferm\w+|planta|hospital|proyecto|investig\w+|estudio|tesis|master|app|datos|tratamiento"
        r"|sobre|diagnostico|cribado)(?: \w+){0,4}? (?:depresion|muerte|terminales)|muerte digna|morir con dignidad"
        r"|bien morir",
        r"la gran depresion|depresion (?:economica|tropical|post parto en|del mercado|atmosferica)"
        r"|baja por depresion en",
        r"sobredosis de (?!pastillas|medica|drogas|somnifero|heroina|fentanilo|tranquil|paracet|insulina|todo)\w+",
        # To finish something said, done or agreed, not oneself.
        r"(?:acabar|terminar|acabe|termine|acabo|termino|acabamos|terminamos) con (?:todo )?(?:esto|eso|todo"
        r"|ello) (?:el|la|lo|los|las|este|esta|papeleo|antes|para|en|a las|el lunes|hoy mismo y|bien|cuanto antes|que)",
        r"(?:acabar|terminar) con (?:el|la|los|las|este|esta|un|una|mi contrato|mi jornada|mi carrera|mi master"
        r"|mi grado|mi tesis|mi formacion|mi trabajo|mi relacion|mi vida (?:laboral|de|profesional|en))",
        r"(?:que )?(?:todo|esto) (?:se )?(?:acabe|termine|acabara|terminara|acaba|termina) (?:bien|pronto y|a las|en"
        r"|antes|el|con|rapido y)",
        # To live somewhere, on something, with somebody; to be or not to be at a place.
        r"vivir (?:tan |mas |muy |solo )?(?:lejos|cerca)|vivir (?:tranquilo |solo )?(?:con|en|de|del|a|al|fuera|lejos"
        r"|cerca|solo de|sol[oa]|ahi|alli|aqui|junt\w+|por mi cuenta|entre|para|tranquil\w+|la experiencia"
        r"|sin (?:coche|carro|auto|jefe|horario\w*|estres|prisas?|compartir))(?! paz)",
        r"(?:sueldo|salario|dinero|plata|eso|pago|paga)(?: \w+)? no (?:puedo|se puede|alcanza para|da para"
        r"|me alcanza para) vivir|no puedo vivir con",
        r"(?:cansad[oa]|hart[oa]) de (?:la )?vida (?:de|en|del|nocturna|laboral)|vida (?:laboral|profesional|social"
        r"|privada|personal|util|familiar|academica)|hoja de vida|curriculum vitae|costo de vida|coste de vida"
        r"|nivel de vida|calidad de vida|en la vida real|seguro de vida|estilo de vida|ritmo de vida|ganarme la vida"
        r"|buscarme la vida",
        r"(?:no )?(?:quiero|puedo) (?:estar|seguir|trabajar) (?:aqui|ahi|alli) (?:a|en|el|la|los|las|tan|sin|mas de"
        r"|toda|hasta|por|un|dos|trabajando|sentad[oa]|metid[oa])",
        r"(?:quitarme|quitar|quito|quite) (?:la vida social|de encima|de la cabeza|del grupo|de la lista|el sueno)",
        # A person does these to oneself without harm.
        r"(?:pego|pegue|pegarme|pegado|pegaron|dispar\w+|di|doy) (?:un )?tiro en el pie|a tiro hecho|tiro (?:libre"
        r"|de piedra)|salir el tiro por la culata|ni a tiros",
        r"(?:me )?(?:corto|corte|cortarme|cortado|cortaron|cortando) (?:el|la llamada|la comunicacion|la luz|un poco"
        r"|mucho|bastante|al|en|con|las unas|las alas|el rollo|afeitandome|cocinando|demasiado|un dedo|haciendo"
        r"|pelando)",
        r"para cortarse las venas|cortarse las venas|venas abiertas",
        r"(?:hice|hago|hacerme|hecho|haga) dano (?:en|al|a la|jugando|entrenando|corriendo|haciendo|cuando|levantando"
        r"|cargando|con|a mi (?:reputacion|imagen|candidatura|carrera|marca))|(?:me lastime|lastimarme|me lesione"
        r"|me lastimo) (?:la|el|en|jugando|entrenando|levantando|cargando|haciendo|un|una)",
        r"(?:tir\w+|lanz\w+|salt\w+) (?:de|a|al) (?:cabeza|la piscina|agua|vacio profesional|ruedo|otro tema"
        r"|la siguiente|la calle|por la borda)",
        r"(?:me )?cuelg[oa] (?:el|la|del telefono)|colgarme (?:el|la|en|del telefono)",
        r"desaparec\w+ (?:del chat|de (?:linkedin|las redes|la lista|la llamada|la reunion|la foto)|sin (?:contestar"
        r"|avisar|decir|responder)|tras|despues|la empresa|el reclutador|la reclutadora)|tragame tierra|tierra tragame",
        r"(?:carta|correo|email|mail|mensaje|cena|fiesta|comida|nota|almuerzo) de despedida (?:a|de|para|con|al"
        r"|del) (?:mi|mis|la|el|los|las)? ?(?:compan\w+|equipo|jef\w+|empresa|oficina|trabajo|colegas|cliente\w*)",
        r"(?:carga|cargas) (?:de (?:trabajo|la prueba|datos|tareas|estres)|laboral|lectiva|mental|viral)",
        r"(?:soy|era|sere) (?:un[oa]? )?(?:poco |total |verdader[oa] |autentic[oa] |completo )?(?:desastre|inutil"
        r"|nul[oa]|negad[oa]|patos[oa]) (?:con|para|en|a la hora de) (?!todo|la vida|nada|esto|vivir)\w+",
        r"(?:no|nunca|tampoco|ni) (?:me |te |estoy |estaba |estuve |he |siento |sentia |es |soy |que |esta |fue "
        r"|sido )+(?:tan |muy |nada |para nada |un |una |ni )?(?:deprimid[oa]|desesperad[oa]|inutil|fracas\w+"
        r"|hundid[oa]|sin esperanza|depresion|suicida|depresiv[oa])",
        # Not any more, of something with an end; no way out of a place.
        r"no (?:puedo|aguanto|doy) mas (?:de|tarde|pronto|temprano|informacion|horas|que|detalles|alto|rapido|abajo"
        r"|en esta empresa|en ese trabajo|con (?:este|el|mi) (?:jefe|horario|trafico|calor|trabajo))",
        r"no (?:veo|hay|tiene|tengo|tenia) (?:mucho |mucha |ningun |ninguna )?(?:futuro|salida|salidas|esperanza"
        r"|esperanzas) (?:en|aqui|ahi|alli|profesional\w*|laboral\w*|de (?:que|recibir|respuesta|tener|crecer|ascenso)"
        r"|con (?:ellos|esta))",
        r"(?:me rindo|rendirme|me doy por vencid[oa]|tirar la toalla|tiro la toalla) con (?:el|la|esta|este|esa|ese"
        r"|linkedin|ellos|excel)|no me rindo|no (?:voy a |pienso |quiero )?tir(?:o|ar) la toalla|sin rendirme"
        r"|no rendirme|nunca me rindo|no me voy a rendir",
        r"(?:que|cual|donde|como)? ?(?:que )?sentido tiene (?:enviar|mandar|escribir|llamar|poner|postular\w*|aplicar"
        r"|seguir (?:esperando|escribiendo|llamando)|preguntar|la carta|una carta|el test|hacer)",
        r"para que (?:seguir|sigo|intento|intentarlo) (?:esperando|llamando|escribiendo|con (?:ese|este|esta|esa|el"
        r"|la)|ahi|en)",
        r"sol[oa] en esto de|nadie me entiende (?:el|la|cuando|por|bien|al)|morir(?:me)? (?:de viej[oa]|esperando)"
        r"|(?:manana|hoy|semana|lunes|martes|miercoles|jueves|viernes) ya no puedo|ya no puedo (?:manana|hoy|el|la"
        r"|a las|ese|esta)|(?:la )?esperanzas? (?:con|en|de que) (?:es[ea]|est[ea]|la|el|me|mi|que)",
        r"(?:sol[oa]) (?:en la (?:sala|oficina|recepcion|entrevista)|con (?:el|la|un|una)|ante el|frente al)",
    )
)
