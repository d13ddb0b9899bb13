"""Owns the Spanish words around names, roles, sources and places, and chat spellings."""

from flows.texts.es.meaning_names import ENDS, GIVEN, NEVER, NOUNS
from flows.texts.es.meaning_stock import TYPED
from flows.texts.es.meaning_trades import TRADES
from flows.understanding.meaning_table import Names, Roles, among, words
from flows.values import Kind

NAMES = Names(
    between=among("a al en con por sin para entre sobre"),
    months=among("enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"),
    kinds=among("empresa compania firma multinacional startup agencia consultora cadena"),
    helpers=among("ya sip por fin al final hoy ayer ahora"),
    ones=among("otra otro una uno"),
    theirs=among(
        "los las la el lo gente rrhh humanos reclutador reclutadora recruiter headhunter gerente jefe jefa responsable"
        " encargado encargada entrevista entrevistas oferta proceso puesto vacante plaza seleccion vez esta este esa"
        " oficinas prueba test llamada reunion videollamada parte"
    ),
    both=among("ambas ambos"),
    at=among("en a al de del desde"),
    with_=among("con a al por"),
    weak=among("a al de del desde por en"),
    unnamed=among("un una"),
    then=among("despues antes"),
    articles=among("el la los las un una mi tu su mis sus nuestro nuestra este esta ese esa lo"),
    and_=among("y e and"),
    joins=among("de del la las los el y von van der da di e"),
    ends=ENDS,
    never=NEVER,
    nouns=NOUNS,
    places=among(
        "ayuntamiento universidad hospital banco colegio escuela instituto biblioteca ministerio museo hotel"
        " restaurante clinica embajada juzgado gobierno municipalidad iglesia supermercado farmacia teatro zoologico"
        " fabrica cafeteria panaderia tienda guarderia gimnasio startup academia residencia alcaldia municipio"
        " vivero floristeria zapateria carniceria fruteria tintoreria gestoria optica inmobiliaria lavanderia papeleria"
        " heladeria pizzeria cerveceria taqueria verduleria veterinaria joyeria relojeria asesoria notaria autoescuela"
        " parroquia fundacion cooperativa bodega constructora imprenta taller"
        " libreria peluqueria ferreteria aeropuerto bufete despacho aseguradora editorial imprenta"
    ),
    called=among("llamado denominada denominado llama"),
    titles=among("sr sra srta senor senora senorita don dona dr dra lic ing licenciada licenciado ingeniera ingeniero"),
    callings=among(
        "reclutador reclutadora headhunter gerente jefe jefa responsable director directora encargado encargada"
        " supervisor supervisora dueno duena patron patrona capataz coordinador coordinadora entrevistador"
        " entrevistadora contacto manager recruiter seleccionadora seleccionador"
    ),
    hails=among("estimado estimada hola querido querida gracias buenas apreciado apreciada"),
    also_words=among(
        "rosa blanca luz sol mar pilar consuelo dolores mercedes alma paz gracia clara abril linda perla iris violeta "
        "esperanza rocio nieves cruz angel leon socorro angustias milagros remedios soledad concepcion estrella fe mayo"
    ),
    given=GIVEN,
    somebody=among(
        "les le los las ellos ellas ella reclutador reclutadora empresa equipo gerente jefa responsable rrhh rh"
        " headhunter agencia manager recruiter encargada encargado dueno duena licenciado licenciada entrevistadora"
        " entrevistador chica chico selos selo"
    ),
)

ROLES = Roles(
    nouns=among("puesto posicion plaza vacante cargo rol empleo practicas beca trabajo"),
    as_=among("como"),
    for_=among("para de"),
    of=among("de como"),
    heads=TRADES,
    parts=among(
        "junior senior jr sr datos ventas marketing proyectos proyecto producto software web movil frontend backend"
        " fullstack full stack finanzas financiero financiera contable contabilidad atencion cliente clientes rrhh"
        " recursos humanos sistemas redes seguridad soporte tecnico tecnica operaciones logistica almacen compras"
        " calidad negocio negocios social redes contenidos comunicacion grafico grafica interiores civil mecanico"
        " industrial electrico turno noche primaria secundaria infantil sala planta tienda cocina barra recepcion"
        " oficina administrativo administrativa comercial ux ui it python java medico medica dental ingles"
        " matematicas telefonico general legal tecnicas laboratorio produccion mantenimiento riesgos credito"
        " planeacion nomina"
        " bodega almacen cocina limpieza sonido obra linea caja piso pisos reparto moto hotel hoteles eventos turismo"
        " viajes"
        " moda belleza comedor jardin seguros cobranza inventarios nominas impuestos auditoria costos costes procesos"
        " nube"
        " maquina maquinas maquinaria costura zapatos ropa fisica quimica historia geografia lengua literatura carga"
        " descarga horno frituras plancha mesa mesas asados reposicion envasado empaque corte confeccion soldadura"
        " ciberseguridad telecomunicaciones energia minas obras edificacion estructuras aviacion vuelo cabina tierra"
        " farmacia clinica quirofano urgencias geriatria pediatria enfermeria odontologia veterinaria educacion musica"
        " danza idiomas frances aleman deportes natacion contenidos foto edicion prensa medios marca importacion"
        " exportacion aduanas comercio exterior internacional nacional regional zona tiempo completo parcial grua"
        " montacargas camion paqueteria mensajeria ruta aulas aula ninos mayores campo pedidos mostrador equipos"
        " ml ia bi"
    ),
    bare=True,
    within=among("al"),
    tails=(
        "adora",
        "ador",
        "edora",
        "edor",
        "idora",
        "idor",
        "tora",
        "tor",
        "sora",
        "sor",
        "ista",
        "ologo",
        "ologa",
        "grafo",
        "grafa",
        "nero",
        "nera",
        "dero",
        "dera",
        "llero",
        "llera",
        "tero",
        "tera",
        "cero",
        "cera",
        "fero",
        "fera",
        "ario",
        "aria",
        "ologica",
        "peuta",
        "pector",
        "jero",
        "jera",
        "ntor",
        "quero",
    ),
    never=among(
        "constructora promotora distribuidora aseguradora procesadora comercializadora financiera transportadora"
        " importadora exportadora productora emisora envasadora empacadora inmobiliaria"
        " entrevista lista revista vista pista prevista sector motor factor doctor doctora lector exterior anterior"
        " tercera tercero manera cartera frontera primaria secundaria necesaria necesario diaria diario horario"
        " salario"
        " inmobiliaria calendario comentario formulario voluntario itinerario contrario escenario enero dinero genero"
        " carretera autor pantalla videoentrevista mayor"
        " loca loco locos condenado condenada desesperada desesperado posesa burra mula siempre nunca freelance cada"
        " culo orto diablos pelo manipulador carnet perro gato suenos sueno mi mis tu nuevo nueva mismo primera"
        " segunda tercera siguiente buen buena la el las los"
        " entrevista entrevistas llamada respuesta nada ahora si que cual manana hoy trabajo cafe eso esto todos todo"
        " dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince veinte treinta cuarenta"
        " cincuenta cien mil media minimo maximo"
        " anos semanas dias horas ultimo ultima otro otra ti ellos ellas verdad momento verano"
    )
    | GIVEN,
)

SOURCES = {
    "recruiter": words(
        r"(?:por|a traves de|mediante|via|gracias a|con|por medio de|desde) (?:un |una |el |la "
        r"|mi )?(?:\w+ )?(?:reclutador|reclutadora|headhunter|agencia|ett|consultora|recruiter|empresa de seleccion"
        r"|agencia de empleo)|(?:reclutador|reclutadora|recruiter|headhunter) (?:me )?(?:contacto|escribio|encontro"
        r"|llamo|propuso|paso)"
    ),
    "referral": words(
        r"(?:por|a traves de|gracias a|mediante|via) (?:un |una |mi |el |la |unos )?(?:\w+ )?(?:amigo|amiga|conocido"
        r"|conocida|contacto|primo|prima|hermano|hermana|tio|tia|excompanero|excompanera|ex companero|ex companera"
        r"|companero|companera|colega|vecino|vecina|recomendacion|referido|cunado|cunada|jefa|jefe|profesor|profesora)"
        r"|(?:me recomendo|me han recomendado|me recomendaron|me refirio|me refirieron|por recomendacion|por enchufe"
        r"|por palanca)"
    ),
    "website": words(
        r"(?:por|en|a traves de|via|desde|mediante|x) (?:su |la |el |una |un )?(?:pagina|pagina web|web|sitio"
        r"|sitio web|portal|portal de empleo|linkedin|infojobs|indeed|computrabajo|bumeran|occ|glassdoor|internet"
        r"|anuncio|jobboard|tecnoempleo|laborum|zonajobs|elempleo|magneto|jobandtalent|milanuncios|trabajando com"
        r"|get on board|torre|talent|jooble|jobrapido|chiletrabajos|empleate|sine|bolsa de trabajo"
        r"|anuncio de \w+)|linkedin|infojobs"
        r"|indeed|computrabajo|bumeran|occ|magneto|online"
    ),
    "direct": words(
        r"en persona|directamente|en mano|por mi cuenta|autocandidatura|espontanea|candidatura espontanea|puerta fria"
        r"|(?:deje|entregue|lleve) (?:el |mi )?cv"
    ),
}

MODES = {
    Kind.VIDEO: words(
        r"zoom|teams|skype|google meet|meet|webex|hangouts|video|videollamada|videollamadas|videoconferencia"
        r"|videoentrevista|facetime|online|virtual|virtualmente|en linea|remota|remoto|por camara"
    ),
    Kind.PHONE: words(
        r"telefono|telefonica|telefonico|telefonicamente|por telefono|tel|por tlf|tlf|(?:una|la|por|primera|de"
        r"|tengo) llamada|llamada (?:con|de|#)|me (?:llaman|llamaran|van a llamar)(?= #| a|$)"
    ),
    Kind.ON_SITE: words(
        r"presencial|presencialmente|en persona|cara a cara|en (?:sus|su|las|la|nuestras?"
        r"|vuestras?) (?:\w+ )?(?:oficinas?|sede|sucursal"
        r"|local|tienda|instalaciones|edificio|despacho|planta)|en la oficina|in situ|tengo que ir|voy a ir a"
    ),
}

LAUGHS = among("jaja jajaja jajajaja jajaj jeje jejeje jejejeje jiji jijiji jojo jsjs jjj haha lol xd xdd")
SPELT = {
    "llamó": "ha llamado", "sí": "sip", "descartó": "ha descartado", "bajó": "ha bajado", "retiró": "ha retirado",
    "quitó": "ha quitado", "declinó": "ha declinado", "aceptó": "ha aceptado", "firmé": "he firmado",
    "borró": "ha borrado", **dict.fromkeys(LAUGHS, ""), **dict.fromkeys(("ehm", "mmm", "mm", "hmm", "eeh"), ""),
    "llamò": "ha llamado", "podes": "puedes", "tenes": "tienes", "queres": "quieres", "sos": "eres", "decime": "dime",
    "recordame": "recuerdame", "mostrame": "muestrame", "haceme": "hazme", "contame": "cuentame",
    "pega": "trabajo", "jale": "trabajo", "brete": "trabajo", "camello": "trabajo", "chance": "oportunidad",
    "vacancia": "vacante", "entrevistaaa": "entrevista",
    "tlf": "telefono", "cel": "celular", "meeting": "reunion", "tmbn": "tambien", "ntp": "no te preocupes",
    "q": "que", "k": "que", "ke": "que", "qe": "que", "xq": "porque", "pq": "porque", "porq": "porque", "xk": "porque",
    "x": "por", "tb": "tambien", "tmb": "tambien", "tbn": "tambien", "d": "de", "entrev": "entrevista",
    "entrebista": "entrevista", "etrevista": "entrevista", "entevista": "entrevista", "itw": "entrevista",
    "interview": "entrevista", "ps": "pues", "pz": "pues", "pos": "pues", "dnd": "donde", "toy": "estoy",
    "stoy": "estoy", "bn": "bien", "pa": "para", "cn": "con", "grax": "gracias", "grasias": "gracias",
    "thx": "gracias", "thanks": "gracias", "grcs": "gracias", "ls": "las", "msj": "mensaje", "msjs": "mensajes",
    "sms": "mensaje", "mail": "correo", "mails": "correos", "email": "correo", "emails": "correos", "e-mail": "correo",
    "curriculum": "cv", "curriculo": "cv", "curri": "cv", "curriculums": "cv", "hv": "cv", "wasap": "whatsapp",
    "wpp": "whatsapp", "wsp": "whatsapp", "whats": "whatsapp", "guasap": "whatsapp", "reu": "reunion",
    "call": "llamada", "videocall": "videollamada", "laburo": "trabajo", "chamba": "trabajo", "curro": "trabajo",
    "kiero": "quiero", "kieren": "quieren", "kiere": "quiere", "kedaron": "quedaron", "kedamos": "quedamos",
    "kede": "quede", "aunke": "aunque", "porke": "porque", "kien": "quien", "keria": "queria", "kerian": "querian",
    "aki": "aqui", "ahorita": "ahora", "rh": "rrhh", "m": "me", "nomas": "no mas",
    "feedback": "respuesta", "porfa": "por favor", "porfis": "por favor", "xfa": "por favor", "plis": "por favor",
    "holaa": "hola", "holis": "hola", "ola": "hola", "wenas": "buenas", "ayr": "ayer", "vdd": "verdad", "nse": "no se",
    "nose": "no se", "tngo": "tengo", "tngp": "tengo", "tube": "tuve", "dijieron": "dijeron", "dijerom": "dijeron",
    "ise": "hice", "hize": "hice", "aya": "haya", "an": "han", "deside": "decide", "desiden": "deciden",
    "dixo": "dicho", "dixeron": "dijeron", "yaman": "llaman",
    "yamaron": "llamaron", "yamado": "llamado", "yamar": "llamar",
    "resibi": "recibi", "enbie": "envie", "cojido": "cogido", "cojieron": "cogieron", "ofresieron": "ofrecieron",
    "escojieron": "escogieron", "entrebistaron": "entrevistaron", "abisan": "avisan", "abisaron": "avisaron",
    "na": "nada", "2da": "segunda", "2a": "segunda", "3ra": "tercera", "1ra": "primera", "1a": "primera",
    "2ª": "segunda", "3a": "tercera",
    "segunta": "segunda", "deq": "de que", "followup": "seguimiento", "seguimeinto": "seguimiento",
    "postulacion": "candidatura", "postulaciones": "candidaturas",
    **TYPED,
}  # fmt: skip
KEY_WORDS = among(
    "entrevista entrevistas entrevistaron rechazaron rechazado rechazada rechazo cancelaron cancelado cancelada"
    " reprogramaron aplazaron aplique postule candidatura candidaturas respuesta respondieron contestaron llamaron"
    " escribieron noticias seleccionado seleccionada seleccionaron descartaron contrataron nervioso nerviosa"
    " preocupada preocupado reclutador reclutadora empresa gracias ofrecieron deciden decidir movieron cambiaron"
    " escribi escribo contactaron"
)
NO_SLIPS = among(
    "escrito escribe escriben escriba llamaran contestaran respondieran avisaran rechazaran cancelaran descartaran"
    " contrataran seleccionaran escribieran cambiaran contactaran moviera entrevistaran aplazaran reprogramaran"
    " respuestas rechazar cancelar seleccionados seleccionadas rechazados rechazadas entrevistado entrevistada"
    " entrevistar entrevistan entrevisto nerviosos nerviosas empresas empresario contratan llamaban escribia decida"
    " decidan decidir deciden rechazan cancelan cambiaban aplicar aplico aplica ofrecieran reclutadores escribio"
    " escriba escriben noticia preocupa"
)
DOTTED = among(
    "dr dra sr sra srta lic ing inc ltd co sa sl cia depto dpto etc hnos hno cia hdez prof psic aprox av"
    " avda num tel ej p d m"
)
TO = among(
    "al a para hasta ahora mejor vaya sea proponen propone propusieron propuso es sera nueva nuevo movido movida"
    " movieron cambiaron pasaron pusieron reprogramaron"
    " reagendaron"
    " aplazaron adelantaron atrasaron retrasaron pospusieron hora fecha movio cambio paso queda quedo seria sino"
)
FROM = among("del de desde era estaba")
INSTEAD = among("mejor vez lugar")
OR = among("o u")
NO_PLACES = among(
    "casa cama paro problemas apuros blanco general persona camino espera contacto trabajo oficina reunion clase"
    " crisis duda llamada shock proceso ello eso esto todo nada entrevista linea marcha negocios"
)
YES = words(
    r"(?:(?:ah|eh|pues|uy|claro) )?(?:si|sip|sii|sep|see|claro|correcto|exacto|exactamente|eso|eso es|asi es|vale|ok"
    r"|okey|okay|dale|de acuerdo|bien|perfecto|por supuesto|cierto|afirmativo|justo|genial|listo|sale|simon|obvio"
    r"|tal cual|va)(?: (?:si|claro|correcto|exacto|gracias|por favor|eso|es|asi|esta|bien|todo|perfecto|que|vale|ok"
    r"|cierto|mismo|justo|dale|genial))*|(?:esta|todo|es|queda) (?:todo |muy )?(?:bien|correcto|perfecto|asi|cierto|ok"
    r"|eso)"
)
NO = words(
    r"(?:(?:ah|eh|uy|pues) )?(?:no|nop|nope|nah|no no|incorrecto|mal|falso|para nada|negativo|esta mal|no es asi"
    r"|no es correcto|no es eso|eso no|asi no|no exactamente|no del todo)(?: (?:no|es|asi|esta|mal|correcto|gracias"
    r"|eso|bien|perdon|lo|siento|todo|cierto))*|(?:cambialo|cambiar|cambia|cambialo por favor|corregir|corrigelo)"
)
