"""Owns the Spanish words about time, and the orders in which they stand. Their meanings: ``flows/understanding``."""

from flows.texts.es.when_around import FILLER, FOLLOWER, NO_TIME_AFTER, NO_TIME_BEFORE
from flows.texts.es.when_zones import ZONE_LETTERS, ZONES
from flows.understanding.when_table import Edge, Half, Part, Rule, Unit, WhenTable, Word

_NAMES = (
    "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete"
    " dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete"
    " veintiocho veintinueve"
)
_ONES = _NAMES.split(" ")
_TENS = {30: "treinta", 40: "cuarenta", 50: "cincuenta"}
_NUMBERS = {
    **dict(enumerate(_ONES)),
    **_TENS,
    **{ten + one: f"{word} y {_ONES[one]}" for ten, word in _TENS.items() for one in range(1, 10)},
    1: "uno|una|un",
    2: "dos|un par de|un par",
    4: "cuatro|cuatri",
    21: "veintiuno|veintiuna|veintiún",
    31: "treinta y uno|treinta y una|treinta y un",
}


def _of(*edges: str) -> str:
    """The edges with "de" and "del" behind them."""
    return "|".join(f"{edge} {of}" for edge in edges for of in ("de", "del"))


def _before_one(minutes: str, words: str) -> str:
    """Between noon and one, which Spain calls the morning's too."""
    hours = (f"12:{minutes}", f"12.{minutes}", f"12 {words}", f"doce {words}")
    return "|".join(f"{hour} {part}" for hour in hours for part in ("de la mañana", "del mediodía", "de la tarde"))


def _by(part: str) -> str:
    """The ways to say that something is in that part of the day, and be it a whole day's."""
    return "|".join(f"{way} {part}" for way in ("por la", "en la", "a la", "x la"))


def _in_parts(part: str) -> str:
    """The ways to say that an hour is in that part of the day."""
    return "|".join((_by(part), *(f"{way} {part}" for way in ("de la", "d la", "dela"))))


WHEN = WhenTable(
    weekdays=(
        "lunes|lun|lunez|luns|lunees", "martes|mart|martez",
        "miércoles|mie|mier|mierc|mircoles|miercols|miercoles|mièrcoles",
        "jueves|jue|juev|juevez|juebes|juevs", "viernes|vie|vier|viern|viernez|biernes|virnes|vierns",
        "sábado|sab|savado|sabdo", "domingo|dom|domigo|domingos",
    ),
    months=(
        "enero|ene|enro", "febrero|feb|febr|febrer", "marzo|mzo|marz", "abril|abr|avril", "mayo|may", "junio|jun",
        "julio|jul",
        "agosto|ago|agos|agost", "septiembre|sep|sept|setiembre|set|setpiembre", "octubre|oct|octubr|otubre",
        "noviembre|nov|noviembr|nobiembre", "diciembre|dic|dicimbre|diziembre|diciembr",
    ),
    numbers=_NUMBERS,
    articles="un|una",
    ordinals={**_NUMBERS, 1: "primero|primer|uno|un"},
    relative_days={
        -14: "hará quince días|hará unos quince días|hace unos quince días|hace como quince días|hará 15 días"
             "|hace unos 15 días|hace 15 días|hace quince días|hace una quincena",
        -7: "hace ocho días|hace 8 días",
        -2: "anteayer|antes de ayer|antier|antiayer|antes ayer|antiyer|ante ayer",
        -1: "ayer|anoche|aier|ayr|ayer mismo",
        0: "hoy más tarde|hoy mas tarde|hoy|hoy mismo|hoy día|el día de hoy|oy",
        1: "mañana|manana|mñn|mñna|mñana|mannana|mañna|mañan|mñaana|maniana|manyana|mañana mismo|el día de mañana"
           "|mñnaa"
           "|mnna|mañaan|al día siguiente|mañanaa|maana",
        2: "para pasado mañana|hasta pasado mañana|es pasado mañana|será pasado mañana|quedamos pasado mañana|vemos"
        " pasado mañana"
            "|pasado mañana|pasado manana|pasadomañana|pasado mñn|pasado mñna|pasado maniana|despues de mañana"
            "|pasado mñana|para pasado|hasta pasado|quedamos pasado|vemos pasado|es pasado|será pasado|hoy o pasado"
            "|mañana o pasado",
        7: "en ocho días|en 8 días|dentro de ocho días|dentro de 8 días|de hoy en ocho|de hoy en ocho días|hoy en ocho",
        14: "en quince días|en 15 días|dentro de quince días|dentro de 15 días|en unos quince días|en unos 15 días"
            "|dentro de unos quince días|dentro de unos 15 días|de hoy en quince|en una quincena",
    },
    weeks={
        -2: "la semana antepasada|semana antepasada",
        -1: "la semana pasada|semana pasada|la sem pasada|la pasada semana|la semana anterior|semana anterior",
        0: "esta semana|esta sem|la semana actual|esta misma semana|en lo que queda de semana",
        1: "la semana que viene|semana que viene|la semana q viene|semana q viene|la semana k viene|la sem que viene"
           "|la sem q viene|sem q viene|la próxima semana|próxima semana|la prox semana|prox semana|la prox sem"
           "|prox sem"
           "|la semana próxima|semana próxima|la semana entrante|semana entrante|la semana que entra|semana que entra"
           "|la semana siguiente|semana siguiente|la siguiente semana|siguiente semana|esta semana que viene"
           "|esta semana que entra"
           "|esta próxima semana|la semana ke viene|la prx semana|la proxima sem|para la otra semana|en la otra semana"
           "|hasta la otra semana|que la otra semana|a la otra semana",
        2: "la semana siguiente a la que viene|la semana de después de la que viene|la semana subsiguiente",
    },
    weekends={
        -1: "el fin de semana pasado|fin de semana pasado|el finde pasado|finde pasado|el pasado fin de semana",
        0: "este fin de semana|este finde|el fin de semana|fin de semana|el finde|finde|este fin de semana que viene",
        1: "el próximo fin de semana|próximo fin de semana|el fin de semana que viene|fin de semana que viene"
           "|el finde que viene|finde que viene|el próximo finde|próximo finde|el finde q viene",
    },
    month_shifts={
        -1: "el mes pasado|mes pasado|pasado mes|mes anterior",
        0: "este mes|el presente mes|el mes en curso|mes en curso|el mes actual",
        1: "el mes que viene|mes que viene|el mes q viene|mes q viene|el próximo mes|próximo mes|el mes próximo"
            "|mes próximo"
           "|el mes entrante|mes entrante|el mes que entra|mes que entra|el prox mes|prox mes|el mes siguiente"
           "|el siguiente mes"
           "|mes siguiente",
    },
    units={
        Unit.MINUTE: "minuto|minutos|min|mins|minutitos|'", Unit.HOUR: "hora|horas|h|hs|hr|hrs|horitas",
        Unit.DAY: "día|días|dia|dias|días naturales|días corridos",
        Unit.WORKDAY: "día hábil|días hábiles|día laborable|días laborables|día laboral|días laborales|dias abiles",
        Unit.WEEK: "semana|semanas|sem|semanita|semanitas|sems", Unit.FORTNIGHT: "quincena|quincenas",
        Unit.MONTH: "mes|meses", Unit.YEAR: "año|años",
    },
    amounts={
        15: "un cuarto de hora|cuarto de hora", 30: "media hora|media horita|1/2 hora|una media hora",
        45: "tres cuartos de hora", 60: "una hora|una horita", 75: "una hora y cuarto|hora y cuarto",
        90: "una hora y media|hora y media|1 hora y media|1,5 horas|1.5 horas|1.5h|1,5h|1h y media|1h30"
            "|una horita y media|1h 30",
        150: "dos horas y media|2 horas y media|2.5 horas|2,5 horas|2h y media",
    },
    parts={
        Part.MORNING: "a primera hora|primera hora|temprano|tempranito|bien temprano|a primera hora de la mañana"
                      "|a media mañana|mañanita|de madrugada",
        Part.AFTERNOON: "tarde|tardecita|a media tarde|a primera hora de la tarde|primera hora de la tarde"
                        "|a última hora de la tarde|de tarde",
        Part.NIGHT: "noche|de noche",
    },
    parts_after={
        Part.MORNING: "|".join((_in_parts("mañana"), _in_parts("manana"), _in_parts("mñn"), _in_parts("madrugada"),
                                "de la mñna|d mañana|de la mñana")),
        Part.AFTERNOON: _in_parts("tarde") + "|" + _in_parts("tardecita") + "|del mediodía|del medio día",
        Part.NIGHT: _in_parts("noche"),
    },
    this_part={
        Part.MORNING: "esta mañana|esta manana|hoy por la mañana|hoy en la mañana|hoy a la mañana|esta mñn",
        Part.AFTERNOON: "esta tarde|hoy por la tarde|hoy en la tarde|hoy a la tarde|hoy tarde|esta tardecita",
        Part.NIGHT: "esta noche|hoy por la noche|hoy en la noche|hoy a la noche|hoy noche",
    },
    end_of_day="al final del día|a última hora|al final de la jornada|fin del día|final del día|última hora"
    "|a última hora del día"
               "|al cierre del día|al terminar el día|a final del día",
    edges={
        Edge.START: _of("a principios", "principios", "al principio", "principio", "a comienzos", "comienzos",
        "a inicios"
                        , "inicios", "comienzo", "inicio", "a primeros", "primeros", "ppios", "a ppios", "al inicio"),
        Edge.MIDDLE: _of("a mediados", "mediados", "a mitad", "mitad", "a mitades",
        "a medio") + "|a mitad de la|mitad de la",
        Edge.LATE: _of("a finales", "finales", "a fines", "fines", "a últimos", "últimos", "hacia finales",
        "para finales"),
        Edge.END: _of("fin", "a fin", "final", "al final", "a final", "para fin", "hasta fin", "el fin",
        "el final", "el último día", "último día", "el ultimo dia") + "|fin|antes de que acabe|antes de que termine"
                                                                      "|antes de acabar|antes de terminar",
    },
    this_week="semana|la semana", this_month="mes|el mes|este mes", this_year="año|el año|este año",
    clocks={
        720: "mediodía|medio día|a mediodía|al mediodía|a medio día|al medio día|12 del mediodía|doce del mediodía"
             "|12 de la mañana|doce de la mañana|12 del día|doce del día|12 del medio día|12m",
        735: _before_one("15", "y cuarto"), 750: _before_one("30", "y media"), 765: _before_one("45", "y tres cuartos"),
        1439: "medianoche|media noche|a medianoche|a media noche|la medianoche",
    },
    fractions={15: "cuarto|un cuarto", 30: "media"},
    halves={Half.AM: "am|a.m|de la am", Half.PM: "pm|p.m"},
    later={7: "en ocho días", 14: "en quince días"},
    words={
        Word.NEXT: "próximo|próxima|prox|que viene|q viene|k viene|ke viene|siguiente|entrante|que entra|proxmo|prximo",
        Word.THIS: "este|ste|este mismo",
        Word.LAST: "pasado|pasada|último|anterior",
        Word.IN: "en|dentro de|de aquí a|de acá a|en unos|en unas|en como|dentro de unos|dentro de unas|en menos de"
            "|en máximo"
                 "|en un máximo de|en un plazo de|en los próximos|en las próximas|en aproximadamente|en otros"
                 "|en otras|n",
        Word.AGO: "hace|hace unos|hace unas|hace como|hace casi|hará|hará unos|ase|hace ya|hace más o menos|desde hace",
        Word.FROM: "de|desde|a partir de",
        Word.UNTIL: "a|hasta|hasta las|hasta la|al|hasta el|asta",
        Word.BETWEEN: "entre",
        Word.AND: "y|e",
        Word.OR: "o|u|ó",
        Word.BY: "antes del|antes de|para el|hasta el|hasta|a más tardar|a más tardar el|como máximo|como máximo el"
            "|como mucho"
                 "|como mucho el|no más tarde del|para antes del|antes d|máximo el|máximo|pal|para|antes de este"
                 "|límite",
        Word.AT: "a las|a hora|hora las|hora|a la|alas|ala|a ls|a eso de las|a eso de la|sobre las|sobre la|hacia las"
        "|como a las|como a la"
            "|tipo|tipo las"
                 "|desde las|a partir de las|para las|para la|alrededor de las|cerca de las|por las|a s las"
                 "|a las aprox|aprox a las"
                 "|pasadas las|hasta las|antes de las|después de las|empieza a las|@|pa las|son las|era a las|a lass"
                 "|aa las|al as",
        Word.THE: "las|la",
        Word.ON: "el|el día|día|para el|para el día|hasta el|antes del|desde el|del|del día|el dia|al|pal|hacia el"
            "|a más tardar el|como máximo el"
                 "|como mucho el|máximo el|más tardar el|desde el día",
        Word.OF: "de|del|d|/",
        Word.PAST: "y|con|y un",
        Word.TO: "menos|menos un",
        Word.SHORT_OF: "para las|para la|pa las",
        Word.OCLOCK: "en punto|h|horas|hs|hrs|hr|h en punto|horas en punto|clavadas",
        Word.ENDING: "ro|o|°|er|ero",
        Word.FOR: "durante|por|de|dura|duró|durará|duraba|va a durar|unos|unas|de unos|de unas|como|son|serán"
            "|dura unos|durara unos"
                  "|dura como|x|durará unos|tarda|tardará",
        Word.ISH: "hs|hrs|hr|en punto|y pico|y algo|pasadas|y tantos|y poco|más o menos|aprox|aproximadamente",
        Word.WEEK_OF: "la semana del|semana del|en la semana del|la sem del|semana de|la semana de",
        Word.WEEK_NUMBER: "semana número|semana nro",
        Word.IN_MONTH: "en|durante|para|el mes de|en el mes de|en todo|hasta|mes de",
        Word.ZONE_BEFORE: "hora de|hora|horas de|hora del|hora en|horario de|horario|hs de|hora d|h de",
        Word.OWN_ZONE: "mi hora|hora local|hora mía|hora de aquí|hora de acá|en mi hora|mi horario|hora nuestra",
        Word.GLUE: "el|la|las|los|a|al|a las|a la|de|del|en|por|para|para el|desde|sobre|hacia|hora|horas|h|hs|día"
            "|fecha|es|será"
                   "|aprox|como|tipo|en punto|mismo|desde el|hasta el|,|luego|siguiente|a eso|fue|más o menos|tmb"
                   "|también|@|a eso de|x|d",
        Word.FILLER: "|".join((FILLER, _by("mañana"), _by("manana"), _by("tarde"), _by("noche"))),
        Word.NO_TIME_AFTER: NO_TIME_AFTER,
        Word.NO_TIME_BEFORE: NO_TIME_BEFORE,
        Word.FOLLOWER: FOLLOWER,
    },
    zones=ZONES,
    zone_letters=ZONE_LETTERS,
    shy="sab|dom|lun|jue|vie|mie",
    patterns={
        Rule.NEXT_WEEKDAY: ("on? next weekday", "on? weekday next"),
        Rule.COMING_WEEKDAY: ("on? this weekday next", "on? this next weekday"),
        Rule.THIS_WEEKDAY: ("this weekday",),
        Rule.LAST_WEEKDAY: ("on? last weekday", "on? weekday last"),
        Rule.WEEKDAY_LATER: ("on? weekday later", "on? weekday in count"),
        Rule.WEEKDAY_AND_DAY: ("weekday ordinal", "this weekday day", "next weekday day"),
        Rule.AHEAD: (
            "in count unit", "in amount", "in count -/until/or count unit", "in between count and count unit",
        ),
        Rule.BACK: ("ago count unit", "ago amount"),
        Rule.EDGE_OF_WEEK: ("edge week", "edge weekword"),
        Rule.EDGE_OF_MONTH: ("edge month ( of? year )?", "edge monthword", "edge monthshift"),
        Rule.EDGE_OF_YEAR: ("edge yearword",),
        Rule.MONTH: ("inmonth month ( of? year )?", "month of? year", "monthshift"),
        Rule.WEEKDAY_RANGE: ("from? on? weekday until on? weekday", "between on? weekday and on? weekday"),
        Rule.DATE: (
            "on? day _ending? of? month ( of? ,? year )?", "on? ordinal of month ( of? year )?",
            "month on? day _ending? ( ,? of? year )?",
            "from? on? day -/until/and on? day of? month ( of? year )?",
            "between on day and on day of? month ( of? year )?",
            "from? on? day of month until on? day of month", "day -? month -? year?", "day - month - short",
            "on? day of? month of? ' short",
        ),
        Rule.MONTH_DAY: (
            "^ on day", "on? day of? monthshift", "^ on day until on? day", "^ between on day and on day",
        ),
        Rule.WEEK_OF_DATE: ("weekof day _ending? of? month", "weekof day", "weekof month on? day"),
        Rule.WEEK_NUMBER: ("kw count",),
        Rule.CLOCK: (
            "at anyhour oclock partafter?", "~ hour ish", "~ hour h", "at anyhour", "^ the hour", "the anyhour oclock",
            "^ the whour", "at? anyhour partafter", "the anyhour partafter", "at? hour _:/. minute partafter",
            "the? hour _:/. _minute oclock?", "at anyhour ish", "the anyhour ish", "at anyhour wminute partafter?",
            "the anyhour wminute partafter?", "~ at hour minute", "at hour _h _minute partafter?", "the anyhour half",
            "at anyhour half", "at hour _: _minute oclock?", "hour _: _minute ish",
            "anyhour ( _:/. _minute )? partafter",
        ),
        Rule.PAST: (
            "at? the? anyhour past fraction partafter? half?", "at anyhour past count partafter? half?",
            "the anyhour past count partafter? half?", "~ whour past few partafter? half?",
        ),
        Rule.TO: (
            "at? the? anyhour to fraction partafter? half?", "at anyhour to count partafter? half?",
            "the anyhour to count partafter?",
            "~ whour to few partafter?", "at? fraction shortof anyhour partafter? half?",
            "at? few shortof anyhour partafter? half?",
            "count unit shortof anyhour partafter? half?", "minute shortof anyhour partafter? half?",
        ),
        Rule.RANGE: (
            "from the? anyhour ( _:/. _minute )? at anyhour ( _:/. _minute )? partafter?",
            "from? at? the? anyhour ( _:/. _minute )? until at? the? anyhour ( _:/. _minute )? partafter",
            "from at? the? anyhour ( past fraction )? partafter? until/at at? the? anyhour ( past fraction )?"
            " partafter?",
            "at? the? anyhour ( past fraction )? until at? the? anyhour ( past fraction )? partafter?",
            "between the? anyhour ( past fraction )? and the? anyhour ( past fraction )? partafter?",
            "between the? hour _: _minute and the? hour _: _minute partafter?",
        ),
    },
    order_unclear=("US", "PR"),
    day_behind_weekday=True,
    sunday_first=("US", "MX", "CO", "PE", ""),
)  # fmt: skip
