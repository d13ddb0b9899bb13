"""Owns the English words about time, and the orders in which they stand. Their meanings: ``flows/understanding``."""

from flows.understanding.when_table import Edge, Half, Part, Rule, Unit, WhenTable, Word

_ONES = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
]
_TEENS = ["sixteen", "seventeen", "eighteen", "nineteen"]
_TENS = {20: "twenty", 30: "thirty", 40: "forty", 50: "fifty"}
_NUMBERS = {
    **dict(enumerate(_ONES + _TEENS)),
    **_TENS,
    **{ten + one: f"{word} {_ONES[one]}|{word}-{_ONES[one]}" for ten, word in _TENS.items() for one in range(1, 10)},
    2: "two|a couple of|couple of|a couple|couple",
    5: "five|oh five|o five",
}

_MOVED_TO = (
    "moved to|pushed to|pushed back to|pushed out to|rescheduled to|changed to|shifted to|postponed to|moved back to"
    "|brought forward to|moved up to|put back to|delayed to|switched to"
)
"""They make a bare number the new hour: "moved to 4"."""

WHEN = WhenTable(
    weekdays=(
        "monday|mon|moday", "tuesday|tue|tues|tuseday|teusday", "wednesday|wed|weds|wednes|wendesday|wensday",
        "thursday|thu|thur|thurs|thrusday|thursdy", "friday|fri|firday|frday", "saturday|sat|saterday", "sunday|sun",
    ),
    months=(
        "january|jan|januray", "february|feb|febr|febuary|feburary", "march|mar", "april|apr|apri", "may", "june|jun",
        "july|jul", "august|aug", "september|sep|sept|setpember", "october|oct", "november|nov|novemeber",
        "december|dec|decemeber|decmber",
    ),
    numbers=_NUMBERS,
    articles="a|an",
    ordinals={
        1: "first", 2: "second", 3: "third", 4: "fourth", 5: "fifth", 6: "sixth", 7: "seventh", 8: "eighth",
        9: "ninth", 10: "tenth", 11: "eleventh", 12: "twelfth", 13: "thirteenth", 14: "fourteenth", 15: "fifteenth",
        16: "sixteenth", 17: "seventeenth", 18: "eighteenth", 19: "nineteenth", 20: "twentieth",
        21: "twenty first|twenty-first", 22: "twenty second|twenty-second", 23: "twenty third|twenty-third",
        24: "twenty fourth|twenty-fourth", 25: "twenty fifth|twenty-fifth", 26: "twenty sixth|twenty-sixth",
        27: "twenty seventh|twenty-seventh", 28: "twenty eighth|twenty-eighth", 29: "twenty ninth|twenty-ninth",
        30: "thirtieth", 31: "thirty first|thirty-first",
    },
    relative_days={
        -2: "the day before yesterday|day before yesterday",
        -1: "yesterday|yday|yest|yesturday|ystrday",
        0: "today|todays|2day|tday|tdy",
        1: "tomorrow|tomorow|tommorow|tommorrow|tomorro|tomorrrow|tmrw|tmr|tmw|tmo|tmoz|tomoz|tmrrw|2moro|2morrow|tom'w"
           "|the following day",
        2: "the day after tomorrow|day after tomorrow|the day after tmrw|day after tmrw|overmorrow",
    },
    weeks={
        -2: "the week before last|week before last",
        -1: "last week|last wk|the past week|past week|previous week",
        0: "this week|this wk|the current week",
        1: "next week|next wk|nxt week|nxt wk|the coming week|coming week|the following week|following week"
           "|this coming week|this next week",
        2: "the week after next|week after next",
    },
    weekends={
        -1: "last weekend|the past weekend|past weekend",
        0: "this weekend|at the weekend|on the weekend|over the weekend|this coming weekend|weekend",
        1: "next weekend",
    },
    month_shifts={
        -1: "last month|previous month", 0: "this month", 1: "next month|nxt month|the following month|following month",
        2: "the month after next|month after next",
    },
    units={
        Unit.MINUTE: "minute|minutes|min|mins", Unit.HOUR: "hour|hours|hr|hrs|h", Unit.DAY: "day|days",
        Unit.WORKDAY: "business day|business days|working day|working days|work day|work days|workday|workdays"
                      "|weekdays",
        Unit.WEEK: "week|weeks|wk|wks|week's|weeks'", Unit.FORTNIGHT: "fortnight|fortnights",
        Unit.MONTH: "month|months|mth|mths",
        Unit.YEAR: "year|years|yr|yrs",
    },
    amounts={
        15: "quarter of an hour|a quarter of an hour|quarter hour", 30: "half an hour|half hour|a half hour|1/2 hour",
        45: "three quarters of an hour", 60: "an hour", 75: "an hour and a quarter|hour and a quarter",
        105: "an hour and three quarters", 90: "an hour and a half|hour and a half|one and a half hours"
        "|1.5 hours|1.5h|1.5 hrs",
        150: "two and a half hours|2.5 hours",
    },
    parts={
        Part.MORNING: "morning|mornin|a.m|early morning|first thing|first thing in the morning|early",
        Part.AFTERNOON: "afternoon|arvo|early afternoon|late afternoon|aft", Part.EVENING: "evening|eve",
        Part.NIGHT: "night|nite",
    },
    parts_after={
        Part.MORNING: "in the morning|of the morning", Part.AFTERNOON: "in the afternoon|in the arvo",
        Part.EVENING: "in the evening|in the eve", Part.NIGHT: "at night",
    },
    this_part={
        Part.MORNING: "this morning|this am|this morn|this mornin|today in the morning",
        Part.AFTERNOON: "this afternoon|this arvo|this aft|this pm",
        Part.EVENING: "this evening|tonight|tonite|2nite|later tonight",
    },
    end_of_day="end of day|end of the day|the end of the day|eod|cob|close of business|close of play|end of play"
               "|end of business",
    edges={
        Edge.START: "beginning of|the beginning of|start of|the start of|early in|early|first half of|top of",
        Edge.MIDDLE: "middle of|the middle of|mid|mid-|midway through",
        Edge.LATE: "late|late in|later in|towards the end of|toward the end of|second half of",
        Edge.END: "end of|the end of|end|ends of",
    },
    this_week="week|the week", this_month="month|the month", this_year="year|the year|this year",
    clocks={720: "noon|noonish|midday|12 noon|12noon|mid-day|high noon|lunchtime", 1439: "midnight|12 midnight"},
    fractions={15: "quarter|a quarter|qtr", 30: "half"},
    halves={Half.AM: "am|a.m", Half.PM: "pm|p.m|p"},
    later={7: "week", 14: "fortnight", -14: "before last"},
    words={
        Word.NEXT: "next|nxt",
        Word.COMING: "coming|this coming|upcoming|the coming|the upcoming|this upcoming|this next",
        Word.THIS: "this",
        Word.LAST: "last|past|this past|this last|previous",
        Word.IN: "in|in about|in exactly|in around|within|within the next|in the next|within about"
                 "|in roughly|in another|in like",
        Word.AFTER_NEXT: "after next",
        Word.AGO: "ago|back|ago today",
        Word.FROM_NOW: "from now|from today|time|hence",
        Word.FROM: "from|starting|starting at",
        Word.UNTIL: "to|until|till|til|'til|thru|through",
        Word.BETWEEN: "between|btw|btwn",
        Word.AND: "and|&",
        Word.OR: "or",
        Word.BY: "by|before|until|till|no later than|not later than|latest by|at the latest by|by the latest"
                 "|on or before|due|due by",
        Word.AT: (
            "at|@|at about|at around|at approximately|at roughly|starting at|starts at|starts|begins|begins "
            "at|kicks off|"
            "kicks off at|now at|" + _MOVED_TO
        ),
        Word.ON: "on|for|since|from|by|before|until|till|" + _MOVED_TO,
        Word.THE: "the",
        Word.OF: "of",
        Word.PAST: "past|after|gone",
        Word.TO: "to|til|till|before",
        Word.OCLOCK: "o'clock|oclock|o clock|sharp|on the dot",
        Word.ENDING: "st|nd|rd|th",
        Word.FOR: "for|for about|for around|for approx|lasting|lasts|takes|will take|should take",
        Word.APPROX: "around|about|approx|approximately|roughly|circa|~",
        Word.ISH: "ish|-ish",
        Word.WEEK_OF: "week of|the week of|week commencing|w/c|week beginning|week starting|week of the|wc",
        Word.WEEK_NUMBER: "calendar week|cw",
        Word.IN_MONTH: "in|during|sometime in|in all of",
        Word.ZONE_AFTER: "time|tz",
        Word.OWN_ZONE: "my time|local time|our time|my local time|here",
        Word.OTHER_ZONE: "their time|your time|his time|her time|their local time|your local time|their timezone"
                         "|your timezone|their end|your end",
        Word.GLUE: "the|on|at|of|for|around|about|approx|from|starting|by|in|time|date|when|hour|day|later|first thing"
                   "|sharp|exactly|@|is|next|again",
        Word.FILLER: "it's|its|it is|it was|it will be|it'll be|that's|is|was|i think|please|pls|plz|thanks|thank you"
                     "|ok|okay|so|by|before|until|till|no later than|on|at|the|for|in|around|about|approx|roughly"
                     "|yes|yep|yeah|hi|well|um|erm|make it|make that|let's say|lets say|say|then|sharp|exactly|due"
                     "|scheduled|interview|from|since|it is on|we said|they said",
        Word.NOT: "not",
        Word.RATHER: "but|rather",
        Word.EVERY: "every|each|most",
        Word.NO_TIME_AFTER: "people|persons|person|candidates|applicants|companies|company|offices|office|others|of|x"
                            "|applications|interviews|interviewers|rounds|round|stage|stages|times|years|year"
                            "|yrs|days|day|weeks|months|hours|hour|hrs|minutes|mins|min|seconds|percent|pct|k|pounds"
                            "|euros|euro|eur|usd|gbp|dollars|bucks|quid|per|an hour|street|st|road|rd|avenue|ave|lane"
                            "|drive|square|floor|floors|point|points|questions|jobs|roles|positions"
                            "|more|different|pages|page|stars|out|ppl|kids|team|teams|degrees|miles|km|place|places"
                            "|in a row|st.|employees|managers|engineers|months|step|steps|part|parts|th"
                            "|edition|attempt|try|thing|candidate|choice|option|language|million|thousand|hundred"
                            "|main|high|downing|items|slots|vacancies|openings|internships|internship|degree|semester",
        Word.NO_TIME_BEFORE: "room|studio|level|floor|flight|gate|page|version|ver|v|no|number|nr|suite|unit|building"
                             "|platform|bus|train|line|route|zone|form|step|part|chapter|block|desk|apartment|apt|flat"
                             "|area|python|java|windows|ios|android|phase|round|stage|grade|band|over|under|than|only"
                             "|score|rated|rating|top|tier|option|option no|question|vitamin|channel|section|article"
                             "|rule|act|season|episode|exit|junction|terminal|bay|pier|hall|theatre|screen|bldg|house"
                             "|web|release|type|class|ext|extension|tel|phone|call|pin|code|id|ref|#",
        Word.FOLLOWER: "with|and|or|but|at|on|in|for|via|over|by|if|is|was|works|work|suits|would|will|could|can|so"
                       "|because|cause|cos|from|to|until|till|as|then|please|pls|plz|thanks|when|about|again|i|we|"
                       "they|he"
                       "|she|it|my|the|though|instead|which|sharp|ok|okay|right|not|got|had|have|has|cheers|actually|same|still",
    },
    zones={
        "Europe/London": "london|uk|british|england|scotland|edinburgh|manchester|gb",
        "Europe/Dublin": "dublin|irish|ireland",
        "Europe/Berlin": "berlin|german|germany|munich|hamburg|frankfurt|cologne",
        "Europe/Paris": "paris|french|france|lyon|central european",
        "Europe/Madrid": "madrid|spanish|spain|barcelona",
        "Europe/Amsterdam": "amsterdam|dutch|netherlands",
        "Europe/Zurich": "zurich|swiss|geneva",
        "Europe/Lisbon": "lisbon|portuguese|portugal",
        "America/New_York": "new york|ny|nyc|boston|eastern|east coast|us east|us eastern|eastern standard|miami|et"
                            "|washington|philadelphia|atlanta",
        "America/Chicago": "chicago|us central|dallas|houston|austin",
        "America/Denver": "denver|mountain|us mountain",
        "America/Los_Angeles": "los angeles|la|sf|san francisco|seattle|pacific|west coast|california|us pacific"
                               "|silicon valley",
        "America/Toronto": "toronto|ottawa|montreal",
        "America/Vancouver": "vancouver",
        "Asia/Kolkata": "india|indian|mumbai|delhi|bangalore|bengaluru|kolkata",
        "Asia/Singapore": "singapore|sg", "Asia/Hong_Kong": "hong kong|hk", "Asia/Tokyo": "tokyo|japan|japanese",
        "Asia/Dubai": "dubai|uae|gulf", "Australia/Sydney": "sydney|melbourne", "Pacific/Auckland": "auckland|nz",
        "UTC": "utc|zulu|universal",
    },
    zone_letters={"America/New_York": "eastern", "America/Chicago": "central", "America/Los_Angeles": "pacific"},
    shy="sat|sun|mon|wed|may|march|mar|jan|dec|sep|apr|august|april|june",
    half_past=True,
    named_days={
        (12, 24): "christmas eve|xmas eve", (12, 25): "christmas day|xmas day", (12, 26): "boxing day",
        (12, 31): "new year's eve|new years eve|nye", (1, 1): "new year's day|new years day",
        (10, 31): "halloween", (2, 14): "valentine's day|valentines day", (7, 4): "the fourth of july|fourth of july",
        (11, 5): "bonfire night|guy fawkes night", (3, 17): "st patrick's day|st patricks day",
    },
    compounds={"eow": "end of week", "eom": "end of month", "eoy": "end of year"},
    no_slips= (
        "match|sundry|sundae|mondays|fridays|juno|julio|junk|dune|argust|augusta|morrow|marcy|marchy|maroch|octave|"
        "mach|nonmember"
    ),
    patterns={
        Rule.RANGE: ("from? at? anyhour until at? fraction anyhour", "between anyhour and fraction anyhour"),
        Rule.WEEKDAY_OF_MONTH: (
            "on? the? ordinal weekday inmonth/of? month year?", "on? the? last weekday inmonth/of month year?",
            "on? the? ordinal weekday inmonth/of? monthshift",
        ),
        Rule.THIS_PART: ("last part",),
        Rule.WEEKEND: ("the weekend",),
        Rule.NEXT_WEEKDAY: ("next weekday", "weekday afternext"),
        Rule.COMING_WEEKDAY: ("coming weekday",),
        Rule.THIS_WEEKDAY: ("this weekday",),
        Rule.LAST_WEEKDAY: ("last weekday",),
        Rule.WEEKDAY_LATER: ("weekday later", "later on/from coming/this? weekday"),
        Rule.LATER_FROM: (
            "count unit on/from/past? coming/this/next? weekday", "count unit on/from/past? relday",
            "count unit last weekday",
        ),
        Rule.AHEAD: (
            "in count unit", "in amount", "count unit fromnow", "amount fromnow", "in count unit fromnow",
            "in count -/until/or count unit", "count -/until/or count unit fromnow", "in count unit or count",
        ),
        Rule.BACK: ("count unit ago", "amount ago", "count -/until/or count unit ago"),
        Rule.EDGE_OF_WEEK: ("edge of? the? week", "edge of? weekword", "edge week"),
        Rule.EDGE_OF_MONTH: (
            "edge of? -? month year?", "edge of? monthword", "edge of? the? monthshift", "by/on edge of? month year?",
        ),
        Rule.EDGE_OF_YEAR: ("edge of? yearword",),
        Rule.MONTH: ("inmonth month year?", "month year", "monthshift"),
        Rule.DATE: (
            "the? day ending? of? month ,? year?", "month the? day ending? ,? year?", "the? ordinal of? month ,? year?",
            "month the? ordinal ,? year?", "month day ending? -/until the? day ending? ,? year?",
            "the? day ending? -/until/and the? day ending? of? month ,? year?", "day ending? -? month -? year?",
            "the? day ending? of? month ' short", "month _day",
        ),
        Rule.MONTH_DAY: (
            "on the? day ending", "^ on the ordinal", "^ the day ending", "~ day ending",
            "the? day ending of? monthshift",
            "on? the day ending -/until the? day ending",
        ),
        Rule.WEEK_OF_DATE: ("weekof the? day ending? of? month?", "weekof month the? day ending?"),
        Rule.WEEK_NUMBER: ("kw count",),
        Rule.CLOCK: (
            "~^ for hour", "clockword at hour _:/. _minute half?",
            "at? anyhour oclock half?", "^ at whour half?", "whour half", "at whour wminute half?", "~ whour wminute",
            "whour wminute half", "at? anyhour partafter", "at? hour _: minute partafter", "at? anyhour ish",
            "at? hour half ish",
            "at? hour _:/. _minute ish",
            "~ approx hour", "~ from hour", "at? hhmm unit", "~ approx whour",
        ),
        Rule.PAST: (
            "at? fraction past anyhour half?", "at? few unit? past anyhour half?", "at count unit? past anyhour half?",
            "minute past anyhour half?", "^ halfword whour half?", "at halfword whour half?", "at? halfword hour half?",
        ),
        Rule.TO: (
            "at? fraction to anyhour half?", "at? few unit? to anyhour half?", "at count unit? to anyhour half?",
            "at fraction of anyhour half?", "count unit to anyhour half?",
        ),
    },
    month_first=("US", "PH"),
    order_unclear=("", "CA"),
    sunday_first=("US", "CA", "PH", "IN", ""),
)  # fmt: skip
