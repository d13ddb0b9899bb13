"""Owns how English speakers ask the coach for a pause of some length, or for another language."""

import re

from flows.understanding.meaning_table import among, words
from flows.understanding.plain import small_words
from flows.understanding.wishes_table import Wishes, asked

_ASKS = r"(?:(?:please|pls|ok|okay|hey|hi|can|could|would|will|you|we|lets|just|maybe|i|want|to|id|like|rather|,) )*"

WISHES = Wishes(
    pause=words(
        rf"^{_ASKS}(?:pause|mute|snooze|be quiet|keep quiet|(?:stop|dont|do not|quit|no need to) (?:write|writing|"
        r"messag\w+|text|texting|remind\w*|nudg\w+|bother\w*|contact\w*|ping\w*)|no (?:more )?(?:messages|reminders|"
        r"nudges|notifications)|leave me (?:alone|in peace|be)|take (?:\S+ ){0,3}(?:break|off))"
        r"|^(?!(?:\S+ )*?(?:they|he|she|who)(?!\S))(?:\S+ ){0,3}?(?:need|want|take|taking|having|could use) (?:\S+ "
        r"){0,6}?(?:break|pause|off|rest|"
        r"breather)"
        r"|^(?:im|i am|ill be|i will be|were|we are) (?:away|off|on holidays?|on vacation|on leave|travelling|"
        r"traveling)"
        r"|^(?:\S+ ){1,3}(?:break|pause)(?: please| pls)?$"
    ),
    numbers={
        **dict.fromkeys(("a", "an", "one"), 1), "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
        "eight": 8, "nine": 9, "ten": 10, "twelve": 12, "fourteen": 14,
    },
    days=among("day days"),
    weeks=among("week weeks weeks wk wks"),
    months=among("month months"),
    until=words("until|till|til|before"),
    away=words(
        r"on (?:holidays?|vacation|leave|annual leave)|away|off work|travelling|traveling|abroad|out of office"
        r"|my holidays?"
        r"|(?:im|ill be|i am|i will be) off|holidays? starts?|(?:time|days|weeks?) off|no (?:messages|reminders)"
        r"|(?:dont|do not) (?:message|write|text)|pause"
    ),
    others=words(
        r"(?:they|theyre|he|hes|she|shes|everyone|everybody|hr|the manager|the boss) (?:\S+ ){0,3}?(?:on|away|off)"
    ),
    since=words(r"from|starting|starts?|as of|beginning|begins?|going|leaving|leave|flying|fly|heading|setting off"),
    back=words(r"back"),
    for_good=words(
        r"further notice|(?:i|ill|we) (?:\S+ )?(?:say|tell|write|ask|am|want|feel|come|text|message|let)|"
        r"im (?:ready|back)|told|youre told"
    ),
    some_day=words(
        r"(?:after|over|during|for) (?:\S+ ){0,2}?(?:holidays?|vacation|vacations|break|easter|christmas|xmas|new "
        r"year|"
        r"summer|trip|exams?|wedding|birth|move)|(?:a )?(?:few|couple|some|several)(?: of)? (?:days|weeks|months)"
    ),
    speak=words(
        r"(?!(?:i|we|they) (?:speak|talk|write|answer)(?!\S))"
        r"(?=(?:\S+ )*?(?:speak|talk|write|chat|answer|continue|switch|change|in|to|prefer|please|pls)(?!\S))"
        r"(?:(?:please|pls|ok|hey|hi|sorry|can|could|would|do|you|we|i|let|lets|us|rather|prefer|want|id|like|to|also|"
        r"talk|speak|write|chat|answer|continue|go on|change|switch|this|it|language|the|with me|to me|me|in|know|"
        r"how about|maybe|is it possible|possible) )*"
        r"(?P<tongue>\w+)(?: (?:please|pls|now|instead|with me|to me|thanks|from now on|too|language))*"
    ),
    how_are_you=words(
        r"(?:(?:hi|hey|hello|so|and|,) )*(?:how are you|how r you|how are things|hows it going|how is it going|"
        r"how do you do|how you doing|hows life|whats up|are you (?:ok|okay|well))(?: (?:today|coach|bot|doing|then|"
        r"there))*"
    ),
    scolds=words(
        r"(?:(?:ugh|omg|wow|god|,) )*(?:you|u|ur|youre|you are|this(?: bot)?|this is|the bot|it is|its|that was|thats) "
        r"(?:(?:are|is|so|just|really|fucking|totally|completely|a|an|of|such) )*(?:useless|stupid|dumb|annoying|"
        r"terrible|"
        r"worthless|crap|shit|rubbish|idiot|moron|no help|no use|not helpful|not helping|pathetic|the worst|suck|"
        r"sucks|"
        r"bad bot|garbage|trash|dont help|dont understand (?:me|anything|a thing))(?: (?:bot|at all|to me|really|"
        r"anyway))*"
        r"|(?:stupid|dumb|useless|bad|shit|crappy|idiotic) (?:bot|thing|machine)"
        r"|(?:(?:its|it is|this is|thats|all) )+your fault(?: \S+){0,4}"
    ),
    blames=words(
        r"(?:(?:ugh|omg|wow|god|great|,) )*(?:you|u|youve|you have|this(?: \S+)? bot|the bot|your (?:reminders?"
        r"|messages?))"
        r" (?:(?:just|totally|basically|have) )*(?:made|making|let) me (?:to )?miss(?:ed)? (?:it|my|the|an|out)(?: "
        r"\S+){0,8}"
        r"|(?:because of|thanks to|cos of|bc of|cause of) (?:you|u|this(?: \S+)? bot)(?: ,)? i (?:(?:have|just|ve) "
        r")*missed "
        r"(?:it|my|the|an)(?: \S+){0,6}"
        r"|i (?:(?:have|just|ve) )*missed (?:it|my|the|an)(?: \S+){0,4} (?:because of|thanks to|cos of|bc of) (?:you"
        r"|u|this"
        r"(?: \S+)? bot)(?: \S+){0,3}|(?:(?:its|it is|this is|thats|all) )*your fault (?:that )?i (?:have )?missed(?: "
        r"\S+){0,6}"
    ),
    answer_by=re.compile(
        r"(?<!ll )(?<!will )(?<!they )(?<!d )\b(?:let (?:them|him|her|em) know|get back to (?:them|him|her)"
        r"|give (?:them|him|her) (?:an?|my) (?:final )?(?:answer|decision)|answer|decide|respond|reply|accept|sign"
        r"|confirm|(?:want|wants|need|needs) to know|(?:my|an) (?:answer|decision|reply|response)"
        r"|deadline(?: is| to \w+ is)?|expires?|valid|open)"
        r"(?:(?: \w+){0,2}? (?:by|before|until|till|til|latest)(?: the latest)?|(?: them| it)?(?: is| on)?) ?#"
        r"|\b(?:i have|i've|ive|got|gave me|given me)(?: got)? (?:till|until|til|by) #",
        re.I,
    ),
    test=re.compile(
        r"\bonline (?:assess\w*|tests?|exams?|challenge|exercise|questionnaire)\b"
        r"|\b(?:coding|aptitude|personality|psychometric|numerical) (?:tests?|challenge|task|assessment)\b"
        r"|\btake[- ]?home\b|\bhome (?:task|test|assignment|exercise)\b"
        r"|\b(?:test|task|assignment|assessment|exercise|questionnaire)\b(?! cent| day)[^.!?]{0,25}\b(?:at|from) home\b"
        r"|\b(?:do|complete|finish|submit|hand in|fill in|take) (?:\w+ ){0,3}?"
        r"(?:test|task|assignment|assessment|exercise|challenge|questionnaire)\b(?! cent| day)",
        re.I,
    ),
    tested=re.compile(
        r"\b(?:did|done|finished|completed|submitted|passed|failed|bombed|had|took|sat|handed|sent (?:it|off|back))\b",
        re.I,
    ),
    due=re.compile(
        r"\b(?:by|before|until|till|til|for|due|deadline)(?: (?:is|on|by|the|end|of|latest))* ?#"
        r"|# (?:at the )?latest",
        re.I,
    ),
    confirm_by=re.compile(
        r"\b(?:confirm|let (?:us|me) know|reply|respond|rsvp|get back to (?:us|me)|accept)\b[^.!?#]{0,60}?"
        r"\b(?:by|before|until|no later than)(?: (?:the|end|of|close|business|on|noon|midday|latest))*,? ?#",
        re.I,
    ),
    vague=re.compile(
        r"\b(?:"
        r"(?:with)?in (?:the )?(?:next|coming|following) (?:few |couple of )?(?:days|weeks)|over the (?:next|coming) "
        r"(?:few )?(?:days|weeks)|in (?:a few|a couple of|some) (?:days|weeks)|(?:after|once) (?:the |their )?(?:\w+ )?"
        r"(?:holidays?|vacations?|break|easter|christmas|xmas|new year)(?: (?:is|are) over)?"
        r")\b",
        re.I,
    ),
    tongues={
        "english": "en", "german": "de", "spanish": "es", "french": "fr", "italian": "it", "portuguese": "pt",
        "dutch": "nl", "polish": "pl", "turkish": "tr", "russian": "ru", "ukrainian": "uk", "arabic": "ar",
        "chinese": "zh", "japanese": "ja", "korean": "ko", "hindi": "hi", "romanian": "ro", "greek": "el",
        "swedish": "sv", "danish": "da", "norwegian": "no", "finnish": "fi", "czech": "cs", "hungarian": "hu",
    },
    silence=words(
        r"^(?:(?:please|pls|just|ok|okay|now|no|,) )*stop(?: (?:it|now|please|pls|already))*$|leave me|go away|shut up"
        r"|(?:stop|quit|dont|do not|no more|enough with) (?:\S+ ){0,2}?(?:writ\w+|text\w*|messag\w+|send\w*|remind\w*"
        r"|bother\w*|contact\w*|ping\w*|nudg\w+|notifications|going on)"
    ),
    recalls=re.compile(
        r"(?:(?:so|hey|hi|ok|okay|and|can|could|you|u|please|pls|just|again) )*(?:what (?:did|have|had|ve|do) (?:i"
        r"|you|u|we) "
        r"(?:(?:already|just|ever) )*(?:tell|told|say|said|write|written|wrote|note|noted|save|saved|know|have|got"
        r"|remember)"
        r"(?: (?:you|u|down|to you))*(?: (?:about|on|of|for|regarding))|(?:show|tell|remind|give) me(?: (?:the|my|all|"
        r"everything|of|what|i|you|u|have|told|said|know|card|entry|lead|notes|info|details|again))*(?: (?:about|on"
        r"|of|for|"
        r"with))?|(?:whats|what is|hows|how is) (?:the |my )?(?:status|state|latest|story|situation|news)(?: (?:about"
        r"|on|of|"
        r"for|with|at|from))|where (?:am i|do i stand|are we|do things stand|are things)(?: at)? (?:with|at)|(?:whats"
        r"|what is)"
        r" (?:happening|going on|up) (?:with|at)) (.+?)(?: (?:please|pls|again|so far|now))*"
    ),
    commands={
        "delete": asked(
            "delete erase remove wipe forget destroy",
            "everything data account profile history information me",
        ),
        "export": asked("export download get send give save show see have", "data export backup copy"),
        "privacy": asked(
            "about store keep collect stored kept share sell safe secure private privacy read",
            "me data messages privacy policy else",
        ),
        "language": asked("change switch set choose pick", "language languages"),
        "zone": asked("change set update switch adjust correct wrong fix", "timezone zone"),
        "quiet-hours": asked(
            "write writing message messages messaging text texting ping disturb send sending notify",
            "night nights nighttime sleep sleeping asleep",
        ),
        "weekly": asked("change move turn stop cancel switch skip", "weekly review"),
        "settings": asked(
            "turn switch stop disable cancel change mute adjust open show delete",
            "reminders reminder notifications settings alerts quiet",
        ),
        "calendar": asked("add put export sync get send download import save interview interviews", "calendar ics "
        "outlook"),
        "resume": asked("look check review read upload improve", "cv resume"),
        "stats": asked("show see give", "stats statistics numbers figures"),
    },
    beside=small_words(
        "please pls can could would will you i we want wanna to id like how do does is are there a an way the my me "
        "of from for all again now just also where what which it on off in at with and or this here have has "
        "saved anything dont not no never stop so need let lets go any more when im hi hey ok okay s up every via "
        "into by as file app time hours evening morning two before someone know who long"
    ),
)  # fmt: skip
