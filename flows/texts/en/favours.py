"""How English speakers would ask an employer for another time, or for more time to answer."""

import re

from flows.understanding.favours import Favours

_MOVE = (
    r"(?:re ?schedul\w*|rearrang\w*|postpon\w*|push (?:it |the \w+ )?back|put (?:it |the (?:\w+ )?interview )off"
    r"|(?:move|change|shift|delay|swap) (?:it|(?:the|my|this|that|our|an|me)(?: \w+){0,2}? ?(?:interview|meeting"
    r"|appointment|call|chat|date|time|day|slot)))"
)

FAVOURS = Favours(
    writes=re.compile(
        r"\b(?:draft|write|wording|word|phrase|e ?mail|mail|message|letter|text|template|script)\b"
        r"|\bhow (?:do|can|should|could|would|to) (?:i )?(?:\w+ ){0,2}?(?:ask|tell|say|request|word|put)\b"
        r"|\bwhat (?:do|can|should|could|would|to) (?:i )?(?:say|write|tell|ask|put)\b|\bhelp me\b"
    ),
    moves=re.compile(rf"\b{_MOVE}\b|\b(?:another|different|new|later|other) (?:time|day|date|slot|appointment)\b"),
    wants=re.compile(
        rf"\b(?:(?:i|id|ill|ive|also|really|just) )+(?:need|want|have|got|gotta|wanna|must|would like|like|should|am "
        rf"going"
        rf"|wish|hope) (?:\w+ ){{0,3}}?{_MOVE}\b"
        rf"|\b(?:can|could|may|should) i (?:\w+ ){{0,2}}?{_MOVE}\b|\bask (?:\w+ ){{1,4}}(?:to|if (?:they|we|i) \w+) "
        rf"{_MOVE}\b"
        r"|\b(?:need|want|like|ask for|ask them for) (?:another|a different|a new|a later) (?:time|day|date|slot)\b"
    ),
    others=re.compile(
        r"\b(?:they|he|she|hr|recruiter|theyve|shes|hes|manager) (?:\w+ ){0,2}?(?:want|wants|wanted|asked|sent|wrote"
        r"|emailed|need|needs|moved|called|say|said|have|had|has|gave|rescheduled|postponed|rearranged|changed|just)\b"
        r"|\b(?:theyve|asked me|asking me|got an? (?:email|mail|message|text))\b"
    ),
    cannot=re.compile(
        r"(?:^|\b(?:i|im|ill|sorry|so|and|but|think|afraid|that|now) )(?:cant|cannot|can not|wont be able to|will not "
        r"be able to|not able to|unable to|not going to be able to"
        r"|not gonna be able to|wont|will not) (?:actually |really |now |even )?(?:make (?:it|the|my|that|this|tomorrow"
        r"|today|monday|tuesday|wednesday|thursday|friday)(?! (?:through|any ?more|up|out|right|work|clear|look|past"
        r"|happen|better|with (?:this|the) money))|attend|come to|be there|get there|go to (?:the|my|that) (?:\w+ "
        r"){0,2}?"
        r"(?:interview|meeting|appointment|trial))\b"
    ),
    time=re.compile(
        r"\b(?:more|extra|some|additional|bit of) time\b|\bfew (?:more |extra )?(?:days|weeks)\b|\banother (?:week|few"
        r" days)\b|\bextension\b|\bextend\b|\b(?:longer|more) to (?:decide|think|answer)\b|\btime to (?:decide|think)\b"
    ),
    decides=re.compile(
        r"\b(?:decide|decision|think|answer|offer|reply|respond|consider|weigh|deadline|accept|accepting|ask|asking)\b"
    ),
    own=re.compile(r"\b(?:i|id|ill|im|me|my|ask|asking)\b"),
    phones=re.compile(
        r"\b(?:i|id|ill|i would|could i|can i|may i|maybe) (?:\w+ ){0,2}?(?:rather|prefer(?: to)?|sooner|better)(?: "
        r"(?!they|she|"
        r"he|you)\w+){0,2}? (?:call|phone|ring|telephone|calling|phoning|ringing|speak on the phone)\b"
        r"|\b(?:i|ill|can i|could i|just) (?:\w+ ){0,3}?(?:call|phone|ring|telephone)(?: (?:them|her|him|up|\w+))? "
        r"(?:instead"
        r"|rather)\b|\bwhat (?:do|should|can|shall|would|to) (?:i )?say (?:\w+ ){0,3}?(?:on the phone|(?:when|if) i "
        r"(?:call"
        r"|ring|phone)|in (?:the|a) call)\b|\b(?:words|script|text|lines|draft) (?:for|on|to use on) (?:a|the|my) "
        r"(?:phone "
        r")?(?:call|phone)\b"
    ),
    stall=re.compile(
        r"\bhow long (?:can|could|may|should|do|have|would) i (?:\w+ ){0,4}?(?:keep \w+ (?:\w+ ){0,2}?(?:waiting"
        r"|hanging)"
        r"|make \w+ (?:\w+ )?wait|leave \w+ hanging|string \w+|stall|hold \w+ off|put \w+ off|take to (?:decide|answer"
        r"|reply)|(?:have )?(?:to|got to) (?:decide|answer|accept|think)|hold out)\b"
    ),
)
