"""Owns the ordinary Spanish words around a time: what may follow, what may stand beside it, what is counted."""

_NTH = ("primer", "segundo", "tercer", "cuarto", "último")
_WEEKDAYS = ["lunes", "martes", "miércoles", "jueves", "viernes", "sábados", "domingos"]
_EVERY = "|".join(
    "|".join(
        (
            f"cada {day}",
            f"algún {day}",
            f"otro {day}",
            f"el otro {day}",
            f"cualquier {day}",
            f"menos el {day}",
            f"salvo el {day}",
            f"excepto el {day}",
            *(f"{nth} {day} {of}" for nth in _NTH for of in ("de", "del")),
        )
    )
    for day in (name if name.endswith("es") else name.rstrip("s") for name in _WEEKDAYS)
)
"""Weekdays that are no certain day."""

FILLER = (
    "es|fue|era|será|sería|pues|creo|creo que|que|el|la|las|por favor|porfa|porfis|gracias|sí"
    "|si|ok|okey|vale|dale|bueno|ah|uy|mmm|eh|la entrevista|entrevista|tengo|tenemos|quedamos|quedó|el día|día|para"
    "|para el|hasta|hasta el|antes|antes de|antes del|a|a las|en|de|me dijeron|dijeron|dijeron que|mejor|perdón|digo"
    "|o sea|exacto|en punto|aprox|aproximadamente|más o menos|como|tipo|sobre|sobre las|empieza|hola|ponle|pon"
    "|seguramente|máximo|como máximo|a más tardar|del|desde|desde el|ya|no|me|dicen|al|por|yo|lo|hice|mándame|q|o así"
    "|o por ahí|o algo así|y listo"
)
NO_TIME_AFTER = (
    "personas|candidatos|candidatas|aspirantes|empresas|entrevistas"
    "|entrevistadores|rondas|fases|etapas|vez|veces|x|preguntas|euro|euros|eur"
    "|dólares|dolar|usd|peso|pesos|soles|lucas|mil|millones|k|km|kilometros|piso|pisos|planta|calle|puesto"
    "|puestos|ofertas|vacantes|correos|mensajes|llamadas|punto|puntos"
    "|por ciento|página|páginas|candidaturas|postulaciones|ejercicios|pruebas|tests"
    "|jefe|jefes|hijos|niños|opción|opciones|intento|intentos|cosa|cosas|oficina|oficinas|trabajos|trabajo"
    "|sedes|minutitos|segundos|grados|estrellas|de cada|más|menos|últimas|últimos|primeras|primeros|razones"
    "|motivos|ideas|equipo|equipos|compañeros|empleados|procesos|proceso|cvs|portales|sitios|plazas"
    "|de la lista|reuniones|vueltas|lugares|semestre|curso|bloques|partes|respuestas|rechazos|gente"
    "|tíos|tipos|mujeres|hombres|palabras|líneas|idiomas|amigos|amigas|de ellos|de ellas|veinteañeros"
)
NO_TIME_BEFORE = (
    "pasado el|después del|sala|piso|planta|puerta|despacho|oficina|aula|número|num|nº|n°|nro|calle|avenida|av|avda"
    "|ronda|fase|etapa"
    "|nivel|versión|version|v|python|java|windows|línea|linea|vuelo|tren|bus|código|codigo|id|pin|tel|teléfono"
    "|móvil|celular|ext|extensión|opción|paso|parte|capítulo|casi|más de|menos de|solo|sólo|unos|unas|llevo"
    "|llevamos|tardaron|esperé|edificio|torre|depto|departamento|apto|local|interior|bloque|portal|escalera"
    "|grupo|ley|artículo|art|página|pág|pregunta|zona|anexo|los|mis|sus|otras|otros|estas|estos|tengo|tuve"
    "|hice|van|somos|éramos|eran|quedan|quedamos solo|faltan|hay|mandé|envié|pasé|top|un|nota|saqué|tipo de"
)
FOLLOWER = (
    "entrevista|la entrevista|prueba|la prueba|reunión|videollamada|llamada|cita|una entrevista|una reunión|una"
    " llamada|una prueba|una videollamada|una charla|una cita|una dinámica|una segunda"
    "|más tarde|mas tarde|esta semana no|con|y|pero|o|e|a|en|por|para|si|es|fue|será|sería|porque|xq|pq|desde|hasta"
    "|que|q|como|entonces|misma|mismo"
    "|porfa|gracias"
    "|cuando|sobre|otra|otro|yo|nosotros|ellos|ella|él|me|te|se|nos|lo|la|le|les|mi|tengo|tuve|tenía|hay|voy|fui"
    "|vamos|iré|puedo|podría|podrían|puede|pueden|no|ya|en punto|vale|va|viene|está|estaba|estoy|seguro|bien|mejor"
    "|llaman|llamarán|deciden|decidirán|dicen|avisan|responden|contestan|dan|empiezo|empieza|quedamos|quedé|era"
    "|también|tmb|ahí|allí|allá|acá|aquí|donde|después|luego|todavía|aún|deberían|dijeron|confirman|viajo|salgo"
    "|15 días hábiles|quince días hábiles|en 15 días hábiles|en quince días hábiles|8 días hábiles|en 8 días hábiles"
    "|en 15 días laborables|en quince días laborables|en ocho días hábiles|en 8 días laborables|al menos|por lo menos"
    "|dentro de 15 días hábiles|dentro de quince días hábiles|sin|les|del|de|fin|cierra|cierran|vence|termina|sale|"
    "semana y media|semanas y media|mes y medio|meses y medio|año y medio|años y medio|días y medio|día y medio|"
    + "|".join(f"los {day}|todos los {day}" for day in _WEEKDAYS)
    + "|"
    + _EVERY
)
