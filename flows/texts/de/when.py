"""Owns the German words about time, and the orders in which they stand. Their meanings: ``flows/understanding``."""

from itertools import product

from flows.understanding.when_table import Edge, Part, Rule, Unit, WhenTable, Word


def _both(forms: str) -> str:
    """The forms, and as they are typed where there are no umlauts."""
    plain = forms
    for letter, pair in (("ä", "ae"), ("ö", "oe"), ("ü", "ue")):
        plain = plain.replace(letter, pair)
    return forms if plain == forms else f"{forms}|{plain}"


def _inflected(stems: str, endings: str = "en|er|e|em|es") -> str:
    """Each stem with each ending."""
    return _both("|".join(stem + ending for stem, ending in product(stems.split("|"), endings.split("|"))))


def _phrases(stems: str, nouns: str, endings: str = "en|er|e|em|es") -> str:
    """Each inflected stem before each noun, with the article or without."""
    both = [f"{stem} {noun}" for stem, noun in product(_inflected(stems, endings).split("|"), nouns.split("|"))]
    return "|".join(f"{article}{each}" for article in ("", "der ", "die ", "den ", "dem ", "des ") for each in both)


_ONES = "null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn".split()
_TEENS = "siebzehn achtzehn neunzehn".split()
_TENS = {20: "zwanzig", 30: "dreißig|dreissig", 40: "vierzig", 50: "fünfzig"}
_JOINED = ["", "ein", *_ONES[2:10]]
_NUMBERS = {
    **{at: _both(word) for at, word in enumerate(_ONES + _TEENS)},
    **{ten: _both(words) for ten, words in _TENS.items()},
    **{
        ten + one: "|".join(_both(f"{_JOINED[one]}und{word}") for word in words.split("|"))
        for ten, words in _TENS.items()
        for one in range(1, 10)
    },
    1: "eins|ein|oans",
    2: "zwei|zwo",
    3: "drei|dreie",
    4: "vier|viere",
    5: "fünf|fuenf|fünfe",
    6: "sechs|sechse",
    8: "acht|achte",
    9: "neun|neune",
    10: "zehn|zehne",
}
_ORDINALS = (
    "erst zweit dritt viert fünft sechst siebt acht neunt zehnt elft zwölft dreizehnt vierzehnt fünfzehnt sechzehnt"
    " siebzehnt achtzehnt neunzehnt zwanzigst einundzwanzigst zweiundzwanzigst dreiundzwanzigst vierundzwanzigst"
    " fünfundzwanzigst sechsundzwanzigst siebenundzwanzigst achtundzwanzigst neunundzwanzigst dreißigst"
    " einunddreißigst"
).split()
_DAYS = ("montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonnabend", "sonntag")
_PARTS = {
    "morgen": "morgens", "früh": "morgens", "frueh": "morgens", "vormittag": "vormittags", "mittag": "mittags",
    "nachmittag": "nachmittags", "abend": "abends", "nacht": "nachts", "vormittags": "vormittags",
    "nachmittags": "nachmittags", "abends": "abends", "mittags": "mittags", "morgens": "morgens", "nachts": "nachts",
}  # fmt: skip
_COMPOUNDS = {
    **{f"{day}{part}": f"{day} {meant}" for day in _DAYS for part, meant in _PARTS.items()},
    **{
        f"{noun}{s}{edge}": f"{meant} der {noun}"
        for noun, s in (("woche", "n"), ("monat", "s"), ("jahr", "es"))
        for edge, meant in (("anfang", "anfang"), ("beginn", "anfang"), ("mitte", "mitte"), ("ende", "ende"))
        if (noun, edge) != ("woche", "ende")
    },
    "jahreswechsel": "ende des jahres", "heutemorgen": "heute morgens", "heutefrüh": "heute morgens",
    "heuteabend": "heute abend", "heutabend": "heute abend", "heutemittag": "heute mittag",
    "heutenachmittag": "heute nachmittag", "heutevormittag": "heute vormittag", "morgenabend": "morgen abend",
    "morgenfrüh": "morgen früh", "morgenvormittag": "morgen vormittag", "morgennachmittag": "morgen nachmittag",
    "gesternabend": "gestern abend",
}  # fmt: skip
_BEFORE_WEEK = "nächst|kommend|folgend|nexst|nähst"
_LAST = "letzt|vergangen|vorig"

WHEN = WhenTable(
    weekdays=(
        "montag|mo|montach|monatg|mont", "dienstag|di|dienstach|diensatg|dienstg",
        "mittwoch|mi|mitwoch|mittwoc|mitt|mittwich|mittwcoh", "donnerstag|do|donerstag|donnestag|donnerstach|donnerstg",
        "freitag|fr|freitach|fretiag|feitag|freitg|freiatg", "samstag|sonnabend|sa|samstach|samsatg|sams",
        "sonntag|sonntach|sontag|sonnatg",
    ),
    months=(
        "januar|jan|jänner|jaenner|janner|januer", "februar|feb|febr|feber|feburar",
        "märz|maerz|mrz|mär|maer", "april|apr", "mai", "juni|jun|juno", "juli|jul|julei", "august|aug",
        "september|sep|sept|septmeber", "oktober|okt|oct|october", "november|nov|novmeber",
        "dezember|dez|dec|december|dezmeber",
    ),
    numbers=_NUMBERS,
    articles="ein|eine|einer|einem|einen|ner|nem|ne|nen",
    ordinals={at: _inflected(stem, "en|er|e") for at, stem in enumerate(_ORDINALS, 1)},
    relative_days={
        -14: _both(
            "heute vor zwei wochen|heute vor 2 wochen|heute vor vierzehn tagen|heute vor 14 tagen|vor vierzehn tagen"
        ),
        -7: "heute vor einer woche|heute vor 1 woche|heute vor acht tagen|heute vor 8 tagen|heute vor ner woche",
        -3: "vorvorgestern",
        -2: "vorgestern|vorgestan|vor gestern",
        -1: "gestern|gestan|gester|gestrn|gesern",
        0: "heute|heut|heude|heutr|heite|hoit|hüt|heutiger tag|noch heute|heute noch|im laufe des tages|am selben tag",
        1: "morgen|morgn|mrgn|moagn|morge|morgne|mrogen",
        2: _both("übermorgen|über morgen|übermorgn|übermoagn"),
        3: _both("überübermorgen"),
        7: "heute in acht tagen|heute in 8 tagen|in acht tagen",
    },
    weeks={
        -2: _phrases("vorletzt", "woche"),
        -1: _phrases(_LAST, "woche|wochen"),
        0: _both(
            _phrases("dies|laufend|aktuell", "woche")
            + "|noch diese woche|im laufe der woche|im laufe dieser woche|unter der woche|die woche noch|die woche"
        ),
        1: _phrases(_BEFORE_WEEK, "woche|wochen|wo") + "|im laufe der nächsten woche|im laufe nächster woche"
           "|im laufe der kommenden woche|nä woche|nächste wo",
        2: _phrases("übernächst", "woche"),
    },
    weekends={
        -1: _phrases(_LAST, "wochenende|we|wochenendes"),
        0: _both(
            _phrases("dies|kommend", "wochenende|we")
            + "|am wochenende|übers wochenende|zum wochenende|wochenende|das wochenende|am we|übers we|wochenend"
        ),
        1: _phrases("nächst", "wochenende|we"),
    },
    month_shifts={
        -1: _phrases(_LAST, "monat|monats|monates"), 0: _phrases("dies|laufend", "monat|monats|monates"),
        1: _phrases(_BEFORE_WEEK, "monat|monats|monates"), 2: _phrases("übernächst", "monat|monats"),
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
        45: "dreiviertelstunde|einer dreiviertelstunde|eine dreiviertelstunde|dreiviertel stunde",
        90: "anderthalb stunden|eineinhalb stunden|1,5 stunden|1.5 stunden|1,5 std|1,5h|1,5 h|1.5h|1 1/2 stunden"
            "|anderthalb std|eineinhalb std",
        150: "zweieinhalb stunden|2,5 stunden|2.5 stunden|2,5 std|2,5h",
    },
    parts={
        Part.MORNING: _both(
            "morgen|morgn|früh|in der früh|in da früh|am morgen|am vormittag|vormittag|früher vormittag|am frühen morgen"
            "|am frühen vormittag|am späten vormittag|vorm|frühmorgens|gleich in der früh|gleich früh|frühs"
        ),
        Part.AFTERNOON: _both(
            "nachmittag|am nachmittag|nachm|am frühen nachmittag|am späten nachmittag|früher nachmittag"
            "|später nachmittag|spätnachmittag|frühnachmittag|nami|zu mittag|am mittag|mittag"
        ),
        Part.EVENING: _both("abend|am abend|am frühen abend|am späten abend|früher abend|spätabends|feierabendzeit"),
        Part.NIGHT: "nacht|in der nacht",
    },
    parts_after={
        Part.MORNING: _both("morgens|vormittags|früh|in der früh|am morgen|am vormittag|frühs|in da früh"),
        Part.AFTERNOON: "nachmittags|mittags|am nachmittag|mittag|am mittag",
        Part.EVENING: "abends|am abend", Part.NIGHT: "nachts|in der nacht",
    },
    this_part={
        Part.MORNING: _both("heute morgen|heut morgen|heute früh|heut früh|heute in der früh|heute am morgen|heit fria"),
        Part.AFTERNOON: "heute nachmittag|heut nachmittag|heute am nachmittag",
        Part.EVENING: "heute abend|heut abend|heute am abend|heit abend",
    },
    end_of_day=_both(
        "ende des tages|tagesende|feierabend|büroschluss|dienstschluss|geschäftsschluss|arbeitsende|eod"
        "|ende des arbeitstages|end of day|zum feierabend|heute tagsüber"
    ),
    edges={
        Edge.START: "anfang|zu anfang|am anfang|beginn|zu beginn|anfangs|erste hälfte|in der ersten hälfte",
        Edge.MIDDLE: "mitte|in der mitte|zur mitte|mitten in|mitten im",
        Edge.LATE: _both("gegen ende|zweite hälfte|in der zweiten hälfte|eher ende|zum ende hin|im späten"),
        Edge.END: "ende|zum ende|am ende|schluss|ende vom",
    },
    this_week="woche|wo", this_month="monat|monats|monates", this_year="jahr|jahres|jahrs",
    clocks={720: "mittag|mittags|zwölf uhr mittags|12 uhr mittags|high noon|zu mittag|am mittag|punkt mittag",
            1439: "mitternacht|um mitternacht"},
    fractions={15: "viertel|virtel|viertl|1/4", 30: "halb|halber|hoib|halba", 45: "dreiviertel|drei viertel|dreiviertl|3/4"},
    halves={},
    later={
        7: "in acht tagen|über eine woche",
    },
    words={
        Word.NEXT: _inflected("nächst|nähst|nexst|nechst|näxt") + "|nä",
        Word.AFTER_NEXT: _inflected("übernächst"),
        Word.COMING: _inflected("kommend|bevorstehend|jetzig") + "|jetzt am|jetzt kommenden|jetzt den|jetzt",
        Word.THIS: "diesen|dieser|diese|diesem|dieses",
        Word.LAST: _inflected(_LAST) + "|verg",
        Word.IN: _both(
            "in|innerhalb von|innerhalb|binnen|in etwa|in ca|in circa|in rund|in ungefähr|in den nächsten|so in"
            "|innerhalb der nächsten|in spätestens|spätestens in|in frühestens|frühestens in|in nur|in gut|in knapp"
            "|in so|in genau|in den kommenden|schon in|erst in|noch in|erst wieder in|wieder in"
        ),
        Word.AGO: "vor|vor etwa|vor ca|vor rund|vor so|vor gut|vor knapp|vor circa|vor genau|schon vor|erst vor|vor ungefähr"
                  "|vor ungefaehr|vor fast|vor über",
        Word.FROM_NOW: "ab heute|ab jetzt|von heute an|ab sofort",
        Word.FROM: "von|ab|vom|von ca|so von",
        Word.UNTIL: "bis|bis zum|bis um|bis ca|bis etwa|bis zur|bis gegen",
        Word.BETWEEN: "zwischen|so zwischen|irgendwo zwischen|irgendwann zwischen",
        Word.AND: "und|u|&|+",
        Word.OR: "oder|od",
        Word.BY: _both(
            "bis|bis zum|bis spätestens|bis spätestens am|bis spätestens zum|spätestens|spätestens am|spätestens bis"
            "|spätestens zum|vor|noch vor|vor dem|bis einschließlich|bis einschliesslich|bis inkl|bis incl|bis zu"
            "|bis zur|bis zu dem|nicht später als|bis allerspätestens|frist|deadline|bis am|bis vor|allerspätestens"
            "|rückmeldung bis|bis nach|nach dem"
        ),
        Word.AT: "um|um ca|um circa|um etwa|um punkt|punkt|gegen|so gegen|so um|so um die|ab|ca|circa|etwa"
                 "|@|schon um|erst um|so ab|so ca|so circa|so etwa|also um|also gegen|pünktlich um|jeweils um"
                 "|wieder um|dann um|um genau|um so|startet um|beginn|los um|start|ungefähr um|a um",
        Word.ON: _both("am|an|ab|seit|vom|von|zum|bis|bis zum|bis spätestens|spätestens am|spätestens|vor|noch vor|nach|ab dem"
                       "|seit dem|nur am|erst am|schon am|auch am|gleich am|nach dem|vor dem|für|auf den|auf|so am|bis am"),
        Word.THE: "der|die|das|den|dem|des",
        Word.OF: "von|vom|des|der|im|in",
        Word.PAST: "nach|über|ueber|noch",
        Word.TO: "vor|vo|fia",
        Word.OCLOCK: "uhr|h|uhr genau|uhrr|ur|uhr glatt",
        Word.ENDING: "ten|te|ter|er",
        Word.FOR: _both("für|für ca|für etwa|für rund|dauert|dauert ca|dauert etwa|dauert ungefähr|dauer|dauer ca|geht|geht ca"
                        "|geht etwa|circa|ca|dauert so|dauert rund|lang ca|soll|dauern soll|etwa|ungefähr|rund"),
        Word.APPROX: _both("ca|circa|etwa|ungefähr|rund|gegen|zirka|so|so ungefähr|so circa|so ca|~"),
        Word.ISH: "rum|herum|irgendwas|plus minus",
        Word.WEEK_OF: "woche vom|der woche vom|die woche vom|woche ab|woche ab dem|in der woche vom|woche um den",
        Word.WEEK_NUMBER: "kw|kalenderwoche|kw.|in kw|woche nr",
        Word.IN_MONTH: "im|im laufe des|im monat|irgendwann im|den ganzen|noch im|erst im|wieder im|im ganzen|schon im",
        Word.ZONE_AFTER: "zeit|ortszeit|uhrzeit",
        Word.ZONE_BEFORE: "ortszeit|ortszeit in|zeit in|uhrzeit in",
        Word.OWN_ZONE: "meine zeit|meiner zeit|bei mir|unserer zeit|unsere zeit|hiesiger zeit|lokale zeit|lokalzeit|hier",
        Word.OTHER_ZONE: "deren zeit|ihrer zeit|deiner zeit|bei denen|bei ihnen|dortiger zeit|deren ortszeit|ihre zeit"
                         "|ihrer ortszeit",
        Word.GLUE: _both(
            "der|die|das|den|dem|am|um|ab|im|in|gegen|von|vom|zum|für|ca|circa|etwa|so|dann|also|noch|schon|erst|gleich"
            "|ungefähr|beginn|start|uhrzeit|datum|tag|zeit|pünktlich|punkt|genau|jeweils|wieder|um die|so um|so gegen|und zwar|wohl"
            "|direkt|bereits|jetzt|immer|@|ist|früh|nach|oder so|vermutlich|wahrscheinlich|voraussichtlich"
        ),
        Word.FILLER: _both(
            "es ist|das ist|ist|war|es war|das war|wäre|am|an|um|der|die|das|den|dem|im|in|vom|von|zum|bis|ab|seit|für|nach"
            "|vor|gegen|ich glaube|ich glaub|glaub|glaube|glaub ich|ich denke|denke|denk|bitte|danke|also|hm|hmm|äh|ähm|ja|jap|jo|jup"
            "|okay|ok|oke|genau|dann|so|sagen wir|sag ma|sagen wir mal|vermutlich|wahrscheinlich|voraussichtlich|spätestens|bis spätestens|erst|schon"
            "|termin|gespräch|eingeladen|hallo|hi|servus|moin|guten morgen|guten tag|grüß gott|naja|na ja|nee|nein|doch|lieber|besser"
            "|machen wir|mach|nehmen wir|nimm|passt|haben sie gesagt|meinten sie|sagten sie|haben die gesagt|irgendwann|noch|gleich"
            "|eher|wieder|es geht los|los gehts|es geht|geht|startet|beginnt|fängt an|circa|ca|etwa|ungefähr|pünktlich|punkt|soweit ich weiß"
            "|müsste|müsste sein|sein|muss|war das|wars|isses|ists|s ist|spätestens am|eigentlich|jetzt|halt|mal|nochmal|oder so|kommt drauf an"
        ),
        Word.NO_TIME_AFTER: _both(
            "leute|leuten|personen|person|kandidaten|kandidatinnen|bewerber|bewerbern|bewerberinnen|bewerbungen|bewerbung|firmen|firma"
            "|unternehmen|stellen|stelle|jobs|job|runden|runde|gespräche|gesprächen|gespräch|interviews|interview|fragen|frage|mal|x"
            "|prozent|%|euro|eur|k|tsd|tausend|mio|millionen|chf|franken|dollar|pfund|cent|jahre|jahren|jahr|tage|tagen|tag|wochen|woche"
            "|monate|monaten|monat|stunden|std|minuten|min|sekunden|sek|kilometer|km|meter|m|grad|seiten|seite|punkte|punkten|punkt|sterne"
            "|mitarbeiter|mitarbeitern|mitarbeitende|mitarbeitenden|kollegen|kolleginnen|kinder|projekte|projekten|themen|aufgaben|teile|teilen"
            "|stufen|schritte|schritten|optionen|angebote|angebote|zusagen|absagen|plätze|stock|etage|og|straße|strasse|weg|allee|platz|gasse"
            "|versuche|versuch|anläufe|andere|anderen|weitere|weiteren|verschiedene|verschiedenen|ecken|standorte|länder|sprachen|teams|team"
            "|abteilungen|chefs|interviewer|interviewern|leads|nachrichten|mails|mail|emails|anrufe|absätze|sätze|zeilen|zeichen|wörter|dinge|sachen"
            "|punkten|gründe|gründen|hälften|viertel|tage woche|tagewoche|er|ers|fach|mann|frauen|männer|monatsgehälter|gehälter|urlaubstage|auflage"
            "|geschoss|ter stock|klasse|semester|termine|terminen|slots|vorschläge|zimmer|räume|büros|user|kunden|kundinnen|brutto|netto|std woche"
            "|stundenwoche|stunden woche|h woche|zu|von"
        ),
        Word.NO_TIME_BEFORE: _both(
            "raum|zimmer|saal|halle|stock|etage|gleis|flug|bus|bahn|linie|tram|ice|re|rb|ic|s|u|nr|nummer|no|hausnummer|haus|gebäude|tor|eingang"
            "|seite|version|v|level|stufe|phase|runde|schritt|teil|kapitel|punkt|frage|option|plan|platz|top|unter|über|mehr als|weniger als"
            "|nur|python|java|windows|ios|android|abs|absatz|artikel|art|paragraph|§|plz|tel|telefon|handy|durchwahl|pin|code|id|ref|#|note|alter|bin|bau"
            "|entgeltgruppe|e|eg|tvöd|tarif|gruppe|klasse|ausfahrt|abschnitt|block|terminal|web|industrie|sgb|hartz|formel|team"
        ),
        Word.FOLLOWER: _both(
            "mit|und|oder|aber|bei|beim|am|an|im|in|auf|für|per|via|über|von|vom|ist|war|wars|wäre|passt|geht|ging|klappt|würde|wird|werden|könnte"
            "|kann|können|hab|habe|haben|hatte|hatten|hat|weil|da|denn|bis|ab|dann|bitte|danke|wenn|wieder|ich|wir|sie|er|es|die|der|das|den|dem|ein|eine"
            "|einen|mein|meine|meinen|zum|zur|vor|nach|nicht|noch|schon|ok|okay|statt|anstatt|sein|soll|sollte|soll ich|muss|müsste|gibt|gab|gesagt|hieß"
            "|heißt|los|dort|hier|doch|nur|auch|erst|eh|halt|mal|eigentlich|leider|jetzt|zu|als|wie|ob|dass|damit|telefonisch|online|statt|gehabt|gewesen"
            "|lief|läuft|beginnt|startet|rum|einen|meinten|wollen|wollten|melden|meldet|ruft|rufen|anruf|call|video|videocall|termin|gespräch|interview"
            "|vorstellungsgespräch|telefonat|teams|zoom|verschoben|vereinbart|ausgemacht|abgesagt|bestätigt|genau|sharp|ungefähr|circa|etwa|spätestens"
        ),
    },
    zones={
        "Europe/Berlin": "berlin|berliner|deutscher|deutsche|deutschland|münchen|münchner|hamburg|hamburger|frankfurt|frankfurter|köln"
                         "|mitteleuropäischer|mitteleuropäische",
        "Europe/Vienna": "wien|wiener|österreichischer|österreichische|österreich",
        "Europe/Zurich": "zürich|zürcher|züricher|schweizer|schweiz|genf|genfer|basel|basler|bern|berner",
        "Europe/London": "london|londoner|britischer|britische|englischer|englische|england|großbritannien|uk",
        "Europe/Dublin": "dublin|dubliner|irischer|irische|irland",
        "Europe/Paris": "paris|pariser|französischer|französische|frankreich",
        "Europe/Madrid": "madrid|madrider|spanischer|spanische|spanien|barcelona",
        "Europe/Lisbon": "lissabon|lissabonner|portugiesischer|portugiesische|portugal",
        "Europe/Amsterdam": "amsterdam|amsterdamer|niederländischer|holländischer",
        "Europe/Rome": "rom|römischer|italienischer|italienische|mailand|mailänder",
        "Europe/Warsaw": "warschau|warschauer|polnischer|polnische",
        "Europe/Istanbul": "istanbul|istanbuler|türkischer|türkische|türkei",
        "Europe/Moscow": "moskau|moskauer", "Europe/Athens": "athen|athener|griechischer",
        "America/New_York": "new york|new yorker|ny|nyc|ostküste|us ostküste|boston|bostoner",
        "America/Chicago": "chicago|chicagoer", "America/Denver": "denver",
        "America/Los_Angeles": "los angeles|san francisco|kalifornischer|kalifornische|kalifornien|westküste|us westküste|seattle",
        "America/Toronto": "toronto", "America/Sao_Paulo": "são paulo|sao paulo",
        "Asia/Kolkata": "indien|indischer|indische|mumbai|bangalore", "Asia/Singapore": "singapur|singapurer",
        "Asia/Hong_Kong": "hongkong|hong kong|hongkonger", "Asia/Tokyo": "tokio|tokioter|japanischer|japanische|japan",
        "Asia/Shanghai": "shanghai|peking|pekinger|chinesischer", "Asia/Dubai": "dubai",
        "Australia/Sydney": "sydney|sydneyer", "UTC": "utc|weltzeit",
    },
    zone_letters={"Europe/Berlin": "mez|mesz|mewz", "America/New_York": "ostküstenzeit", "America/Los_Angeles": "westküstenzeit"},
    shy="mo|di|mi|do|fr|sa|mont|mitt|sams|mai|jan|mär|august",
    compounds=_COMPOUNDS,
    patterns={
        Rule.DOTTED: (
            "num _. _num _.", "num _. num _.", "on the? num _. _num",
            "~ num _. _num", "~ num _. num", "by the? num _. _num", "num _. _num _. _year", "num _. num _. _year",
        ),
        Rule.NEXT_WEEKDAY: ("next weekday", "afternext weekday"),
        Rule.COMING_WEEKDAY: ("coming weekday", "the coming weekday"),
        Rule.THIS_WEEKDAY: ("this weekday", "this coming weekday"),
        Rule.LAST_WEEKDAY: ("last weekday",),
        Rule.WEEKDAY_LATER: ("weekday later",),
        Rule.LATER_FROM: ("weekday in count unit", "relday in count unit"),
        Rule.AHEAD: (
            "in count unit", "in amount", "in count -/until/or in? count unit", "in count unit fromnow", "count unit fromnow",
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
            "the? day _. month year?", "the? day month year?", "the? ordinal month year?", "the? day _. month ' short",
            "the? day _. -/until the? day _. month year?", "the? day -/until day _. month year?",
            "the? day _. and the? day _. month year?", "the? day ending month year?",
        ),
        Rule.MONTH_DAY: (
            "on the? day _.", "^ the day _.", "the? day _. monthshift", "the? day _. of? the? monthword", "~ day _.",
            "on the? day _. -/until the? day _.", "on the day", "~ on day", "the? day ending monthshift", "~ the day ending",
        ),
        Rule.WEEK_OF_DATE: ("weekof the? day _. month?", "weekof the? ordinal month"),
        Rule.WEEK_NUMBER: ("kw count", "day _. kw", "the? count _. kw"),
        Rule.CLOCK: (
            "at? anyhour oclock", "at? hour oclock minute", "at? hour oclock wminute", "at? whour oclock wminute",
            "at? hour _. _minute oclock", "at? hour _: _minute oclock", "^ at whour", "at whour", "at? anyhour oclock? partafter",
            "partafter at anyhour oclock?", "partafter at? anyhour oclock", "at? hour _. _minute partafter", "at? hour _: _minute partafter",
            "at? hour _h _minute", "~ approx hour", "~ approx whour", "~^ whour", "at? anyhour oclock? ish", "at? hhmm oclock",
            "partafter at? hour _: _minute oclock?", "partafter at? hour _. _minute oclock?", "at? hour oclock _minute",
        ),
        Rule.PAST: (
            "partafter? at? fraction past anyhour oclock? partafter?", "partafter? at? few unit? past anyhour oclock? partafter?",
            "partafter? at? count unit? past anyhour oclock? partafter?",
        ),
        Rule.TO: (
            "partafter? at? fraction to anyhour oclock? partafter?", "partafter? at? few unit? to anyhour oclock? partafter?",
            "partafter? at? count unit? to anyhour oclock? partafter?",
        ),
        Rule.TOWARDS: (
            "partafter? at? fraction anyhour oclock? partafter?", "partafter? at? few unit? past halfword anyhour oclock? partafter?",
            "partafter? at? few unit? to halfword anyhour oclock? partafter?", "at? count unit? past halfword anyhour partafter?",
            "at? count unit? to halfword anyhour partafter?",
        ),
        Rule.RANGE: ("from? anyhour oclock? until/- at? anyhour oclock", "from? hour _. _minute until/- hour _. _minute oclock",
                     "from hour _. _minute until/- hour _. _minute"),
    },
    day_clock=True,
)  # fmt: skip
