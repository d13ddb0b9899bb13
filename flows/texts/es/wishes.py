"""Owns how Spanish speakers ask the coach for a pause of some length, or for another language."""

import re

from flows.understanding.meaning_table import among, words
from flows.understanding.plain import small_words
from flows.understanding.wishes_table import Wishes, asked

_ASKS = (
    r"(?:(?:por favor|porfa|ok|vale|oye|hola|puedes|podrias|puede|podria|podemos|quiero|quisiera|me gustaria|voy a|"
    r"vamos a"
    r"|haz|hacer|hago|hagamos|tomo|tomar|necesito|una|un|,) )*"
)

WISHES = Wishes(
    pause=words(
        rf"^{_ASKS}(?:pausa\w*|paus\w+|parar|para|parada|descanso|silencia\w*|(?:no|deja de|dejad de|deje de) (?:me )?"
        r"(?:escrib\w+|mand\w+|envi\w+|record\w+|molest\w+|contact\w+)|sin (?:mensajes|avisos|recordatorios)|"
        r"dejame (?:en paz|tranquil[oa]))"
        r"|^(?:\S+ ){0,3}?(?:necesito|quiero|tomo|tomare|tomarme|cojo|hago|voy a) (?:\S+ ){0,6}?(?:pausa|descanso|"
        r"descansar"
        r"|parar|libre|libres|respiro|vacaciones|desconectar)"
        r"|^(?:estoy|estare|me voy|salgo) (?:\S+ ){0,4}?(?:fuera|de vacaciones|de viaje|de baja|ausente)"
        r"|^(?:\S+ ){1,3}(?:de )?(?:pausa|descanso)(?: por favor| porfa)?$"
    ),
    numbers={
        **dict.fromkeys(("un", "una", "uno"), 1), "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7,
        "ocho": 8, "nueve": 9, "diez": 10, "doce": 12, "quince": 15,
    },
    days=among("dia dias"),
    weeks=among("semana semanas"),
    months=among("mes meses"),
    until=words("hasta|hasta el|hasta la|antes del|antes de|a partir del|a partir de"),
    away=words(
        r"vacaciones|fuera|de viaje|de baja|ausente|libres?|pausa|descanso|no me (?:escrib\w+|mand\w+|molest\w+)"
    ),
    others=words(
        r"(?:ellos|ellas|todos) (?:\S+ )?estan|(?:estan|esta|se van|se va|cierran) (?:\S+ ){0,3}?(?:vacaciones|fuera)"
    ),
    since=words(r"a partir|desde|me voy|nos vamos|salgo|empiezo|empiezan|empieza|del"),
    back=words(r"vuelvo|volvemos|de vuelta|regreso"),
    for_good=words(r"nuevo aviso|que (?:yo )?(?:te )?(?:diga|avise|escriba|quiera|este)|nueva orden"),
    some_day=words(
        r"(?:despues de|tras|durante|en|pasadas|pasada|pasado|por) (?:\S+ ){0,2}?(?:vacaciones|fiestas|navidad|"
        r"navidades|"
        r"semana santa|pascua|verano|viaje|examen\w*|boda|mudanza|puente|festivos)"
        r"|(?:unos|unas|algunos|algunas|un par de|varios|varias) (?:dias|semanas|meses)"
    ),
    speak=words(
        r"(?!(?:yo )?(?:hablo|hablamos|escribo)(?!\S))"
        r"(?=(?:\S+ )*?(?:habla\w*|hable\w*|escrib\w*|responde\w*|contesta\w*|cambia\w*|sigue|sigamos|en|a|al|"
        r"prefiero|"
        r"por favor|porfa|podemos|puedes)(?!\S))"
        r"(?:(?:por favor|porfa|ok|oye|hola|puedes|puede|podrias|podemos|podriamos|prefiero|quiero|mejor|me gustaria|"
        r"habla|hable|hablas|hablame|hablar|hablamos|hablemos|escribe|escribeme|escribir|responde|respondeme|contesta|"
        r"cambia|cambiar|cambiemos|sigue|seguir|sigamos|hacer|hacerlo|esto|tambien|conmigo|en|a|al|el|de|idioma|"
        r"tu|usted|es posible|se puede) )*"
        r"(?P<tongue>\w+)(?: (?:por favor|porfa|ahora|conmigo|gracias|mejor|tambien|desde ahora|a partir de ahora))*"
    ),
    how_are_you=words(
        r"(?:(?:hola|oye|y|,) )*(?:como estas|como esta|que tal(?: estas| vas)?|como te va|como andas|como va(?: "
        r"todo)?|"
        r"todo bien)(?: (?:hoy|bot|tu|usted))*"
    ),
    scolds=words(
        r"(?:(?:tu|usted|este bot|esto|eso|el bot) )?(?:(?:no|ya|de verdad|realmente) )*(?:no sirves?(?: para nada| "
        r"de nada)?|"
        r"sirves?(?: para nada| de nada)|(?:eres|es) (?:(?:muy|tan|un|una|totalmente|lo) )*(?:inutil|tonto|tonta|"
        r"estupido|"
        r"estupida|idiota|malo|mala|pesado|pesada|desastre|peor|basura|mierda|porqueria)|(?:no )?(?:me )?ayudas?(?: "
        r"en)? nada|"
        r"no me (?:ayudas|entiendes)(?: nada| en nada)?|no entiendes (?:nada|una mierda))(?: (?:bot|de verdad))*"
        r"|(?:(?:todo )?(?:es|fue|ha sido) )?(?:por )?tu culpa(?: \S+){0,2}"
        r"|(?:vaya |que )?bot (?:(?:mas|tan|muy) )*(?:inutil|tonto|malo|estupido|de mierda)"
    ),
    blames=words(
        r"(?:por (?:tu culpa|culpa tuya|culpa del bot)|gracias a ti)(?: ,)? (?:(?:ya|me|la|he|casi|no) )*(?:perdi"
        r"|perdido|fui|"
        r"llegue tarde|llegado tarde|falte)(?: \S+){0,6}|(?:me has|me hiciste|me ha|has)(?: hecho)? (?:perder|faltar "
        r"a|llegar "
        r"tarde a)(?: \S+){0,6}|(?:me )?(?:(?:he|la|ya) )*(?:perdido|perdi) (?:\S+ ){0,4}por (?:tu culpa|culpa "
        r"tuya)(?: "
        r"\S+){0,3}"
    ),
    answer_by=re.compile(
        r"\b(?:(?:tengo|dan|dado|dejan)(?: de plazo| tiempo)? hasta|plazo(?: es| acaba| termina)?|caduca|vence"
        r"|(?:tengo que|debo|hay que|he de|tendría que) (?:\w+ ){0,2}?(?:decir|contestar|responder|decidir|confirmar"
        r"|aceptar|avisar|dar)\w*(?: (?:algo|una|mi|la|respuesta|si|sí|o|no)){0,4}"
        r"|(?:quieren|necesitan|esperan|piden) (?:mi|una|la) respuesta)(?: antes| para| hasta)?(?: del?| el)? ?#",
        re.I,
    ),
    test=re.compile(
        r"\b(?:prueba|test|examen|ejercicio|evaluaci[oó]n|cuestionario|reto|assessment)s? (?:\w+ ){0,2}?"
        r"(?:online|on line|en l[ií]nea|virtual|por internet|a distancia|(?:en|desde|para) casa)\b"
        r"|\bonline (?:test|assessment)\b|\b(?:hacer|haga|entregar|completar|complete|rellenar|rellene) (?:\w+ ){0,3}?"
        r"(?:test|ejercicio|cuestionario|reto)\b",
        re.I,
    ),
    tested=re.compile(
        r"\b(?:he|ya) (?:\w+ )?(?:hecho|entregado|enviado|terminado|completado|pasado|aprobado|suspendido)\b"
        r"|\b(?:hice|termin[eé]|acab[eé]|entregu[eé]|envi[eé]|pas[eé]|aprob[eé]|suspend[ií]|tuve|complet[eé]"
        r"|mand[eé])\b"
        r"(?! que)",
        re.I,
    ),
    due=re.compile(
        r"\b(?:antes|para|hasta|plazo|l[ií]mite|como (?:tarde|m[aá]ximo))(?: (?:del?|hasta|el|para|es|acaba))* ?#"
        r"|# como (?:tarde|m[aá]ximo)",
        re.I,
    ),
    confirm_by=re.compile(
        r"\b(?:confirm\w*|respond\w*|contest\w*|av[ií]s\w*|ind[ií]\w*|respuesta)\b[^.!?#]{0,60}?"
        r"\b(?:antes|hasta|para|a m[aá]s tardar|no m[aá]s tarde)(?: (?:del?|el|hasta))*,? ?#",
        re.I,
    ),
    vague=re.compile(
        r"\b(?:"
        r"en (?:los |las )?(?:próxim|proxim|siguiente)\w* (?:días|dias|semanas)|en (?:unos|unas|algunos|un par de|"
        r"pocos) "
        r"(?:días|dias|semanas)|(?:después de|despues de|tras) (?:las |la |los |el )?(?:vacaciones|fiestas|"
        r"navidad(?:es)?|"
        r"semana santa|pascua|verano|puente|festivos)"
        r")\b",
        re.I,
    ),
    tongues={
        "espanol": "es", "castellano": "es", "ingles": "en", "aleman": "de", "frances": "fr", "italiano": "it",
        "portugues": "pt", "neerlandes": "nl", "holandes": "nl", "polaco": "pl", "turco": "tr", "ruso": "ru",
        "ucraniano": "uk", "arabe": "ar", "chino": "zh", "japones": "ja", "coreano": "ko", "rumano": "ro",
        "griego": "el", "sueco": "sv", "danes": "da", "noruego": "no", "finlandes": "fi", "checo": "cs",
        "hungaro": "hu",
    },
    silence=words(
        r"^(?:ya )?(?:para|parale|stop|basta)(?: (?:ya|un poco|por favor))*$|callate(?: \S+)*|dejame (?:\S+ )?(?:en paz"
        r"|tranquil[oa])|no me agobies|vete|mensajes|recordatorios|escrib\w+|avis\w+|mand\w+ (?:mas )?(?:cosas|nada)"
    ),
    recalls=re.compile(
        r"(?:(?:y|a|ver|hola|ok|oye|por favor|me|puedes) )*(?:que (?:(?:te|os) )?(?:(?:he|habia|ya) )*(?:dije|conte"
        r"|dicho"
        r"|contado|escribi|escrito|apunte|apuntado|sabes|tienes|tenemos|recuerdas)(?: (?:apuntado|guardado|ya))*(?: "
        r"(?:de|del"
        r"|sobre|acerca de))(?: lo de)?|(?:ensename|muestrame|recuerdame|dime|ver)(?: (?:lo|que|sabes|tienes|todo|la"
        r"|el|ficha"
        r"|candidatura|de|del|sobre|te|dije|conte))*|como (?:va|esta|voy|vamos)(?: (?:lo|la|el|con|de|del|cosa"
        r"|candidatura"
        r"|en|proceso))*|estado de) (.+?)(?: (?:por favor|hasta ahora|ahora))*"
    ),
    commands={
        "delete": asked(
            "borra borrar borres bórralo bórrame elimina eliminar elimines olvida olvidar olvídate quita",
            "todo datos cuenta perfil historial información",
        ),
        "export": asked(
            "exporta exportar descargar descarga baja bajar manda mandar mándame envía enviar envíame dame "
            "enséñame ver",
            "datos exportación copia",
        ),
        "privacy": asked(
            "sobre guardas guardan guarda compartes vendes seguro seguros privado privada privacidad lee leer ve",
            "mí datos mensajes privacidad",
        ),
        "language": asked("cambiar cambia cambio cambias elegir poner", "idioma idiomas lengua"),
        "zone": asked("cambiar cambia cambio ajustar corregir mal equivocada poner", "horaria huso"),
        "quiet-hours": asked(
            "escribas escribes escribir escriba molestes molestar mensajes mandes envíes avises",
            "noche noches madrugada dormir duermo",
        ),
        "weekly": asked("cambiar cambia quitar quita desactivar desactiva mover mueve", "semanal resumen repaso"),
        "settings": asked(
            "quitar quita desactivar desactiva cancela cancelar apagar apaga cambiar cambia parar para abrir abre "
            "ver",
            "recordatorios recordatorio notificaciones avisos ajustes configuración silencio",
        ),
        "calendar": asked(
            "añadir añade agrega agregar poner pon pasar pasa exportar guardar entrevista entrevistas",
            "calendario agenda ics outlook",
        ),
        "resume": asked(
            "revisar revisa revisas mira mirar miras leer mejorar subir",
            "currículum curriculum cv currículo",
        ),
        "stats": asked("ver enséñame muéstrame dame muestra", "estadísticas números cifras"),
    },
    beside=small_words(
        "por favor porfa puedo puedes podrías podría se quiero quisiera me mi mis tu tus te yo como cómo donde "
        "dónde hay una un forma manera de del la las el los lo a al en con para que qué cual cuál ya no nunca más y "
        "o todo todos toda todas aquí esto eso sobre hola ok vale ahora es está están tienes tiene hacer si cuando "
        "solo zona hora horas tarde anterior antes dos sabes quién alguien"
    ),
)  # fmt: skip
