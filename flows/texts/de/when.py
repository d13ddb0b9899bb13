"""Owns the German words about time, and the orders in which they stand. Their meanings: ``flows/understanding``."""

from flows.texts.de.when_forms import BEFORE_WEEK, COMPOUNDS, LAST, NUMBERS, ORDINALS, both, inflected, phrases
from flows.texts.de.when_words import WORDS, ZONES
from flows.understanding.when_table import Edge, Part, Rule, Unit, WhenTable

WHEN = WhenTable(
    weekdays=(
        "montag|mo|mäntig|montach|monatg|mont", "dienstag|di|zischtig|dienstach|diensatg|dienstg",
        "mittwoch|mi|mittwuch|mittwoche|mitwoch|mittwoc|mitt|mittwich"
        "|mittwcoh", "donnerstag|do|dunschtig|donnschtig|donerstag|donnestag|donnerstach|donnerstg",
        "freitag|fr|fritig|friitig|freitach|fretiag|feitag|freitg"
        "|freiatg", "samstag|sonnabend|sa|samschtig|samstach|samsatg|sams",
        "sonntag|sunntig|sonntach|sontag|sonnatg",
    ),
    months=(
        "januar|jan|jänner|jaenner|janner|januer", "februar|feb|febr|feber|feburar",
        "märz|maerz|mrz|mär|maer", "april|apr", "mai", "juni|jun|juno", "juli|jul|julei", "august|aug",
        "september|sep|sept|septmeber", "oktober|okt|oct|october", "november|nov|novmeber",
        "dezember|dez|dec|december|dezmeber",
    ),
    numbers=NUMBERS,
    articles="ein|eine|einer|einem|einen|ner|nem|ne|nen",
    ordinals={at: inflected(stem, "en|er|e") for at, stem in enumerate(ORDINALS, 1)},
    relative_days={
        -14: both(
            "heute vor zwei wochen|heute vor 2 wochen|heute vor vierzehn tagen|heute vor 14 tagen|vor vierzehn tagen"
        ),
        -7: "heute vor einer woche|heute vor 1 woche|heute vor acht tagen|heute vor 8 tagen|heute vor ner woche",
        -3: "vorvorgestern",
        -2: "vorgestern|vorgestan|vor gestern",
        -1: "gestern|gestan|gester|gestrn|gesern",
        0: "heute|heut|heude|heutr|heite|heit|hoit|hüt|heutiger tag|noch heute|heute noch|im laufe des tages"
           "|am selben tag",
        1: "morgen|morn|morgn|mrgn|moagn|morge|morgne|mrogen",
        2: both("übermorgen|über morgen|übermorgn|übermoagn"),
        3: both("überübermorgen"),
        7: "heute in acht tagen|heute in 8 tagen|in acht tagen|heute über acht tage",
        8: "morgen in acht tagen|morgen in 8 tagen|morgen in einer woche",
        9: both("übermorgen in acht tagen|übermorgen in 8 tagen|übermorgen in einer woche"),
        15: "morgen in vierzehn tagen|morgen in 14 tagen|morgen in zwei wochen",
    },
    weeks={
        -2: phrases("vorletzt", "woche"),
        -1: phrases(LAST, "woche|wochen"),
        0: both(
            phrases("dies|laufend|aktuell", "woche")
            + "|noch diese woche|im laufe der woche|im laufe dieser woche|unter der woche|die woche noch|die woche"
        ),
        1: phrases(BEFORE_WEEK, "woche|wochen|wo") + "|im laufe der nächsten woche|im laufe nächster woche"
           "|im laufe der kommenden woche|nä woche|nächste wo",
        2: phrases("übernächst", "woche"),
    },
    weekends={
        -1: phrases(LAST, "wochenende|we|wochenendes"),
        0: both(
            phrases("dies|kommend", "wochenende|we")
            + "|am wochenende|übers wochenende|zum wochenende|wochenende|das wochenende|am we|übers we|wochenend"
        ),
        1: phrases("nächst", "wochenende|we"),
    },
    month_shifts={
        -1: phrases(LAST, "monat|monats|monates"), 0: phrases("dies|laufend", "monat|monats|monates"),
        1: phrases(BEFORE_WEEK, "monat|monats|monates"), 2: phrases("übernächst", "monat|monats"),
    },
    units={
        Unit.MINUTE: "minute|minuten|min|mins", Unit.HOUR: "stunde|stunden|std|h|stdn",
        Unit.DAY: "tag|tage|tagen|tages|kalendertage|kalendertagen",
        Unit.WORKDAY: "werktag|werktage|werktagen|arbeitstag|arbeitstage|arbeitstagen|bankarbeitstage"
                      "|bankarbeitstagen|geschäftstage|geschäftstagen|geschaeftstagen",
        Unit.WEEK: "woche|wochen|wo|wch", Unit.MONTH: "monat|monate|monaten|mon", Unit.YEAR: "jahr|jahre|jahren",
    },
    amounts={
        15: "viertelstunde|einer viertelstunde|eine viertelstunde|ner viertelstunde",
        30: "halbe stunde|halben stunde|eine halbe stunde|einer halben stunde|ne halbe stunde|ner halben stunde"
            "|1/2 stunde|1/2 std|halbstunde|halbe std|ner halben std",
        75: "eineinviertel stunden|fünf viertelstunden",
        45: "dreiviertelstunde|ne dreiviertelstunde|ner dreiviertelstunde"
            "|einer dreiviertelstunde|eine dreiviertelstunde|dreiviertel stunde",
        90: "anderthalb stunden|eineinhalb stunden|1,5 stunden|1.5 stunden|1,5 std|1,5h|1,5 h|1.5h|1 1/2 stunden"
            "|anderthalb std|eineinhalb std",
        150: "zweieinhalb stunden|2,5 stunden|2.5 stunden|2,5 std|2,5h",
    },
    parts={
        Part.MORNING: both(
            "morgen|morgn|früh|in der früh|in da früh|am morgen|am vormittag|vormittag|früher vormittag"
            "|am frühen morgen"
            "|am frühen vormittag|am späten vormittag|vorm|frühmorgens|gleich in der früh|gleich früh|frühs"
        ),
        Part.AFTERNOON: both(
            "nachmittag|am nachmittag|nach dem mittag|nach mittag|nach dem mittagessen"
            "|nachm|am frühen nachmittag|am späten nachmittag|früher nachmittag"
            "|später nachmittag|spätnachmittag|frühnachmittag|nami|zu mittag|am mittag|mittag"
        ),
        Part.EVENING: both("abend|am abend|am frühen abend|am späten abend|früher abend|spätabends|feierabendzeit"),
        Part.NIGHT: "nacht|in der nacht",
    },
    parts_after={
        Part.MORNING: both("morgens|vormittags|früh|in der früh|am morgen|am vormittag|frühs|in da früh"),
        Part.AFTERNOON: "nachmittags|mittags|am nachmittag|mittag|am mittag",
        Part.EVENING: "abends|am abend", Part.NIGHT: "nachts|in der nacht",
    },
    this_part={
        Part.MORNING: both("heute morgen|heut morgen|heute früh|heut früh|heute in der früh|heute am morgen|heit fria"),
        Part.AFTERNOON: "heute nachmittag|heut nachmittag|heute am nachmittag",
        Part.EVENING: "heute abend|heut abend|heute am abend|heit abend",
    },
    end_of_day=both(
        "ende des tages|tagesende|feierabend|büroschluss|dienstschluss|geschäftsschluss|arbeitsende|eod"
        "|ende des arbeitstages|end of day|zum feierabend|heute tagsüber"
    ),
    edges={
        Edge.START: "anfang|zu anfang|am anfang|beginn|zu beginn|anfangs|erste hälfte|in der ersten hälfte",
        Edge.MIDDLE: "mitte|in der mitte|zur mitte|mitten in|mitten im",
        Edge.LATE: both("gegen ende|zweite hälfte|in der zweiten hälfte|eher ende|zum ende hin|im späten"),
        Edge.END: "ende|zum ende|am ende|schluss|ende vom",
    },
    this_week="woche|wo", this_month="monat|monats|monates", this_year="jahr|jahres|jahrs",
    clocks={720: "mittag|mittags|zwölf uhr mittags|12 uhr mittags|high noon|zu mittag|am mittag|punkt mittag",
            1439: "mitternacht|um mitternacht"},
    fractions={15: "viertel|virtel|viertl|1/4", 30: "halb|halber|hoib|halba",
    45: "dreiviertel|drei viertel|dreiviertl|3/4"},
    halves={},
    later={
        7: "in acht tagen|über eine woche",
    },
    words=WORDS,
    zones=ZONES,
    zone_letters={"Europe/Berlin": "mez|mesz|mewz", "America/New_York": "ostküstenzeit",
    "America/Los_Angeles": "westküstenzeit"},
    shy="mo|di|mi|do|fr|sa|mont|mitt|sams|mai|jan|mär|august",
    compounds=COMPOUNDS,
    no_slips="mogen|morgan|montage|extern|mar|jani|jule|julie|freitod|haute|heuet|dienstweg|gestein|gesternt|heure",
    patterns={
        Rule.DOTTED: (
            "num _. _num _.", "num _. num _.", "on the? num _. _num", "on the? num _. _num _.",
            "~ num _. _num", "~ num _. num", "by the? num _. _num", "on? the? num _. _num _. _year",
            "on? the? num _. num _. _year",
            "on? the? num _. num _. year", "on? the? num _. _num _. _short", "on? the? num _. _num _. year",
        ),
        Rule.NEXT_WEEKDAY: ("next weekday", "afternext weekday"),
        Rule.COMING_WEEKDAY: ("coming weekday", "the coming weekday"),
        Rule.THIS_WEEKDAY: ("this weekday", "this coming weekday"),
        Rule.LAST_WEEKDAY: ("last weekday", "beforelast weekday"),
        Rule.WEEKDAY_OF_MONTH: ("on? the? ordinal weekday inmonth? month year?",
        "on? the? last weekday inmonth month year?",
        "on? the? ordinal weekday of? the? monthshift"),
        Rule.WEEKDAY_LATER: ("weekday later",),
        Rule.LATER_FROM: ("weekday in count unit", "relday in count unit", "weekday ago count unit"),
        Rule.AHEAD: (
            "in count unit", "in amount", "in count -/until/or/, in? count unit", "in count unit fromnow",
            "count unit fromnow",
            "in the next count unit",
        ),
        Rule.BACK: ("ago count unit", "ago amount", "ago count -/until/or count unit"),
        Rule.EDGE_OF_WEEK: ("edge of? the? week", "edge of? the? weekword"),
        Rule.EDGE_OF_MONTH: (
            "edge of? month year?", "edge of? the? monthword", "edge of? the? monthshift",
        ),
        Rule.EDGE_OF_YEAR: ("edge of? the? yearword",),
        Rule.MONTH: ("inmonth month year?", "month year", "monthshift"),
        Rule.DATE: (
            "on? the? day _. month year?", "on? the? day month year?", "on the? ordinal month year?",
            "the? ordinal month year?", "the? day _. month ' short",
            "the? day _. -/until the? day _. month year?", "the? day -/until day _. month year?",
            "the? day _. and the? day _. month year?", "the? day ending month year?",
        ),
        Rule.MONTH_DAY: (
            "on the? day _.", "^ the day _.", "the? day _. monthshift", "the? day _. of? the? monthword", "~ day _.",
            "on the? day _. -/until the? day _.", "on the day", "~ on day", "the? day ending monthshift",
            "~ the day ending", "~ on the? ordinal",
        ),
        Rule.WEEK_OF_DATE: ("weekof the? day _. month?", "weekof the? ordinal month"),
        Rule.WEEK_NUMBER: ("kw count", "day _. kw", "the? count _. kw"),
        Rule.CLOCK: (
            "at? anyhour oclock", "at? hour oclock minute", "at? hour oclock wminute", "at? whour oclock wminute",
            "at? hour _. _minute oclock", "at? hour _: _minute oclock", "^ at whour", "at? clockword",
            "at? anyhour oclock? partafter",
            "partafter at anyhour oclock?", "partafter at? anyhour oclock", "at? hour _. _minute partafter",
            "at? hour _: _minute partafter",
            "at? hour _h _minute", "~ approx hour", "at? anyhour oclock? ish", "at? hhmm oclock",
            "partafter at? hour _: _minute oclock?", "partafter at? hour _. _minute oclock?", "at? hour oclock _minute",
        ),
        Rule.PAST: (
            "at? fraction past anyhour oclock? partafter?", "at? few unit? past anyhour oclock? partafter?",
            "at? count unit? past anyhour oclock? partafter?", "partafter at? fraction past anyhour oclock?",
        ),
        Rule.TO: (
            "at? fraction to anyhour oclock? partafter?", "at? few unit? to anyhour oclock? partafter?",
            "at? count unit? to anyhour oclock? partafter?", "partafter at? fraction to anyhour oclock?",
        ),
        Rule.TOWARDS: (
            "at? fraction anyhour oclock? partafter?", "at? few unit? past fraction anyhour oclock? partafter?",
            "at? few unit? to fraction anyhour oclock? partafter?", "at? count unit? past halfword anyhour partafter?",
            "at? count unit? to halfword anyhour partafter?", "partafter at? fraction anyhour oclock?",
        ),
        Rule.RANGE: ("from? anyhour oclock? until/- at? anyhour oclock",
        "from? hour _. _minute until/- hour _. _minute oclock",
                     "from hour _. _minute until/- hour _. _minute",
                     "from? at? anyhour oclock? until/- at? fraction anyhour oclock?",
                     "from? at? halfword anyhour oclock? until/- at? anyhour oclock?",
                     "from? at? halfword anyhour oclock? until/- at? fraction anyhour oclock?"),
    },
    day_clock=True,
    day_behind_weekday=True,
)  # fmt: skip
