"""Owns the English cues for interviews: wished for, planned, past."""

from flows.texts.en.meaning_pieces import FILL, MEET, STOPPED
from flows.understanding.heard import Saying
from flows.understanding.meaning_table import Doubt, Needs, says

THEIRS = (Doubt.OTHERS,)

GET = (
    r"(?:have|having|got|getting|gotten|ive got|theres|there is|scheduled|booked|landed|secured|set up|set|lined up|"
    r"arranged|confirmed|agreed on|"
    r"agreed|gave me|giving me|scored|bagged|snagged|organised|organized|invitation (?:to|for)|upcoming|theres|has|"
    r"fixed|added|add|new)"
)

INTERVIEWS = (
    *says(
        Saying.ROUND,
        r"(?:want|wants|wanted|would like|d like|id like|theyd like|like|love|asked|asking|keen|wanting|invited) "
        r"(?:to )?(?:see|meet|interview|speak (?:to|with)|talk (?:to|with)|"
        rf"chat with|have|call|get) (?:me|us|another {MEET}|a (?:second|third|final|further|next|follow up) (?:\w+ "
        rf")?{MEET})(?: (?:again|back|in person|in|for \S+(?: \S+)?))?",
        r"(?:want|wants|wanted|asked) me to (?:do|have|take|complete|attend) (?:\S+ ){0,2}?"
        rf"{MEET}|(?:want|wants|wanted|need|expect) me (?:on|at|#)|(?:want|wants|wanted|need|expect|asked|invited|"
        rf"called|ask|"
        r"invite|having|have) me (?:back|in|over|there|"
        r"to come(?: in| back| over)?|for a(?:nother| second| final| third)?|for an|to meet|to (?:an?|the|their|"
        r"another)|for (?:the|their|second|2nd|next|final))(?: (?:\S+ ){0,3}?(?:" + MEET + "))?",
        rf"(?:want|wants|asked for|requested|offered me|offering me|offered|suggested|proposed) (?:\w+ )?(?:an?|"
        rf"another|the)? ?(?:\w+ ){{0,2}}?{MEET}|(?:want|wants) (?:a|another) (?:second|third|fourth|final|further|"
        rf"next) one",
        r"(?:got|have|landed|getting) (?:to |a |the |my |another )*(?:second|2nd|third|3rd|final|follow up|callback) "
        r"(?:round|stage|interview)",
        r"shortlisted|got a callback|invited (?:\S+ )?(?:back|to interview|for interview|in)(?: \S+)?",
        rf"invited (?:me )?(?:to|for) (?:\S+ ){{0,3}}?{MEET}|moving me forward|moved me (?:forward|on|along)",
        before=True,
        ahead=Saying.PLANNED,
        despite=THEIRS,
        noun=True,
    ),
    *says(
        Saying.PLANNED,
        rf"had {FILL}{MEET}(?: (?!,|and|but)\S+){{0,6}}? (?:scheduled|booked|planned|lined up|arranged|coming up)",
        rf"(?:will|ill|going to|gonna) (?:have|be having|do|be doing) {FILL}{MEET}",
        r"(?:will|ill|going to|gonna|am|im|getting) (?:be |being )?(?:interviewed)(?: by| with| at)?|(?:will|ill) be "
        r"interviewing",
        noun=True,
        despite=(Doubt.LATER,),
        needs=(Needs.SOMETHING,),
    ),
    *says(
        Saying.TOOK_PLACE,
        rf"(?:had|did|finished|completed|survived|nailed|bombed|aced|smashed|crushed|failed|flunked|blew|botched|"
        rf"attended|sat|took|gave|messed up|"
        rf"screwed up|fucked up|got through|went through|went to|been to|been at|was at|wrapped up|left|done with|"
        rf"through with|rocked|had just) {FILL}{MEET}"
        rf"(?! (?:{STOPPED}|\S+ \S+ {STOPPED}|prep|preparation|questions|slot|date|time|invitation|invite|request|"
        rf"offer)\b)",
        r"(?:(?:just |only |literally )?(?:got|came|coming|walked|stepped|fresh|straight|back|out|home|finished|done|"
        r"through|getting|returned|left|walking|hung) )"
        rf"(?:\w+ )?(?:out of|out|off|from|with|of|up) (?:from |of )?{FILL}{MEET}",
        rf"{MEET}(?: (?!,|but)\S+){{0,6}}? (?:was|went|is over|is done|over|done|ended|finished|lasted|felt|turned "
        rf"out|took|is behind me|did go|sucked|rocked)"
        rf"(?! (?:{STOPPED}|just {STOPPED}|supposed|meant|due|set|to be|for tomorrow)\b)",
        rf"(?:was|got there|arrived|turned up|came) (?:\w+ )?(?:late|early|on time) (?:for|to|at) {FILL}{MEET}",
        r"(?:i |ive |just |have |was |got |been |i was |we )+interviewed(?: (?:with|at|for|by))?|^interviewed "
        r"(?:with|at|for|by)|interviewed me",
        despite=(Doubt.MAYBE, Doubt.IF),
        noun=True,
    ),
    *says(
        Saying.PLANNED,
        rf"{GET} {FILL}{MEET}(?! (?:prep|preparation|questions|tips|anxiety|skills|process|experience|at some point))",
        noun=True,
        needs=(Needs.SOMETHING,),
        despite=(Doubt.LATER,),
    ),
    *says(
        Saying.ROUND,
        r"^(?:\S+ ){0,3}?(?:second|2nd|third|3rd|final|next) (?:round|stage)(?! of(?! the))",
        needs=(Needs.EMPLOYER,),
        noun=True,
        ahead=Saying.PLANNED,
        behind=Saying.TOOK_PLACE,
    ),
    *says(
        Saying.PLANNED,
        rf"^(?:(?:the|my|our|a|an|so|ok|hi|hey|and|also|then|got|new|upcoming|{{}}|,) )*(?:\S+ ){{0,3}}?{MEET}".replace(
            "{}", "yay"
        ),
        rf"^{MEET}",
        noun=True,
        needs=(Needs.SOMETHING,),
        ahead=Saying.PLANNED,
        behind=Saying.TOOK_PLACE,
    ),
    *says(
        Saying.PLANNED,
        rf"{MEET} (?:is |is set for |set for |scheduled for |planned for )?(?:on |at |in )?#",
        noun=True,
        needs=(Needs.WHEN,),
        ahead=Saying.PLANNED,
        behind=Saying.TOOK_PLACE,
    ),
    *says(
        Saying.PLANNED,
        rf"{MEET}(?! (?:prep|questions|tips))",
        noun=True,
        needs=(Needs.EMPLOYER, Needs.WHEN),
        ahead=Saying.PLANNED,
        behind=Saying.TOOK_PLACE,
    ),
    *says(
        Saying.PLANNED,
        r"(?:im |i am |were |ill be )?interviewing (?:with|at|for)",
        needs=(Needs.EMPLOYER, Needs.WHEN),
        ahead=Saying.PLANNED,
        behind=Saying.TOOK_PLACE,
    ),
)

SOFT = r"(?:call|chat|panel|meeting|zoom|appointment|on site|phone call|video call|coffee chat|zoom call|teams call)"
SOFT_CUES = (
    *says(
        Saying.TOOK_PLACE,
        rf"(?:had|did|finished|got off|just off|off|out of|came out of|hung up from) {FILL}{SOFT}(?! {STOPPED})",
        rf"{SOFT}(?: \S+){{0,4}}? (?:went|was) (?:\w+ )?(?:well|good|great|ok|okay|fine|bad|badly|terribly|awful|"
        rf"awesome|alright|better|so so)",
        r"met (?:with )?(?:\S+ ){0,3}?(?=@)|spoke (?:to|with) (?:\S+ ){0,3}?(?:at|from) (?=@)",
        needs=(Needs.LEAD,),
        noun=True,
    ),
    *says(
        Saying.PLANNED,
        r"(?:im |i am |were |well be |ill be )?interviewing (?:with|at|for)",
        r"(?:im |i am |ill be |i )?(?:meeting|seeing|talking (?:to|with)|speaking (?:to|with)|visiting)",
        rf"{SOFT}",
        needs=(Needs.LEAD, Needs.WHEN),
        after=True,
        noun=True,
        ahead=Saying.PLANNED,
        behind=Saying.TOOK_PLACE,
        despite=(Doubt.LATER,),
    ),
)
"""Calls and meetings: interviews only with a known lead."""
