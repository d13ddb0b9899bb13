"""Owns pieces of English patterns that several files of cues share."""

MEET = (
    r"(?:(?<!\bexit )interviews?|phone screens?|phone screening|screening (?:call|interview)|assessment (?:day|"
    r"cent(?:re|er))|"
    r"(?:first|second|2nd|third|3rd|final|last|next) (?:round|stage)|round (?:one|two|three|four|[1-5])|trial (?:day|"
    r"shift|session|work)|(?:test|taster|try ?out|selection|recruitment) day|working interview|"
    r"(?<!\bfree )(?<!\bcourt )(?<!\bclinical )trials?(?! (?:period|version|subscription|and|run|by|of)(?!\S))|phoner|"
    r"hirevue|"
    r"(?:one way|recorded) video|(?:first|initial|introductory|informal|second|2nd|final) chat|technical (?:test|round|"
    r"screen)|"
    r"(?:tech|coding|technical|initial) (?:screen|call|interview|test)|(?:hr|recruiter|intro|introductory|hiring "
    r"manager|screening) (?:call|chat|talk|screen|meeting)|"
    r"(?:hr|final|technical|panel|telephonic|virtual) round|demo (?:lecture|lesson|class)|teaching demo|panel "
    r"interview)(?! (?:rooms?|questions?|prep|preparation|process|invites?|"
    r"invitations?|slots?|dates?|rates?|skills|"
    r"tips|coach|clothes|outfit|suit|practi[cs]e|stage|anxiety|nerves|request|experience|of (?!the)\S+)(?!\S))"
)
STOPPED = (
    r"(?:moved|cancell?ed|rescheduled|postponed|scheduled|planned|booked|lined|coming|arranged|pushed|called off|"
    r"confirmed|delayed)"
)
BY = r"(?! (?:the |a |google |ms |microsoft )?(?:phone|zoom|teams|skype|video|facetime|webex|whatsapp|meet|call)(?!\S))"
"""After "over": how they talked, not that it is over."""
STILL = r"(?!(?: \S+){0,3} instead(?! of)(?!\S))"
"""After an interview they wish for: no other time for one that is arranged."""
TOLD_AT = r"(?:(?:on |at |in |earlier |late |just )*# |just now |earlier )?"
"""When it was, between what they did and what for: "rang on Monday to cancel"."""
FILL = (
    r"(?:(?!to |no |not |never |if |and |but |, |me |him |who |they |or |because |about |nothing |everything |"
    r"without |so |time )"
    r"\S+ ){0,5}?"
)
I = (  # noqa: E741  # the word itself
    r"(?:^|(?:i|ive|and|then|so|but|today|yesterday|#|,|(?<!\S )have|i did|ok|well|hi|hey) |(?<!\S)(?:omg|lol|haha|"
    r"phew|"
    r"yay|coach|mate|right|hello|morning|evening|again|also|update|done|sorry|because|that|myself|basically|actually) "
    r"(?=(?:just|already|also|finally|now|tried) ))"
    r"(?:(?:i|ive|have|just|already|also|finally|now|then|actually|ok|literally|only|quickly|politely|formally|"
    r"officially) )*"
)
THEY = (
    r"(?:they|they are|they have|she|he|it|we|@|recruiter|manager|hr|company|employer|team|someone|somebody|"
    r"committee|panel|"
    r"boss|agency|people|guy|lady|woman|man|interviewer|director)"
)
JOB = r"(?:job|role|position|post|gig|spot|place|internship|contract|apprenticeship|vacancy|opening|placement)"
