"""Owns the English cues for interviews: wished for, planned, past."""

from flows.texts.en.meaning_pieces import BY, FILL, MEET, STILL, STOPPED
from flows.understanding.heard import Saying
from flows.understanding.meaning_table import Doubt, Needs, says

THEIRS = (Doubt.OTHERS,)

GET = (
    r"(?:have|having|got|getting|gotten|ive got|theres|there is|scheduled|booked|landed|secured|set up|set|lined up|"
    r"arranged|confirmed|agreed on|"
    r"agreed|gave me|giving me|scored|bagged|snagged|organised|organized|invitation (?:to|for)|upcoming|theres|has|"
    r"fixed|added|add|new)"
)

ONE = rf"(?!interviews(?: #)?(?: (?:and|but|so|in|already|now)|$)(?!\S)){MEET}"
"""No "three interviews this week": which ones, and whether they were, is not told."""

INTERVIEWS = (
    *says(
        Saying.ROUND,
        r"(?:want|wants|wanted|would like|d like|id like|theyd like|like|love|asked|asking|keen|wanting|invited) "
        r"(?:to )?(?:see|meet|interview|speak (?:to|with)|talk (?:to|with)|"
        rf"chat with|have|call|get) (?:me|us|another {MEET}|a (?:second|third|final|further|next|follow up) (?:\w+ "
        rf")?{MEET})(?: (?:again|back|in person|in|for \S+(?: \S+)?))?",
        r"(?:happy|able|free|available|keen) to (?:see|meet|interview) (?:me|us)(?: again)?|(?:like|love) me to "
        r"(?:come|go|pop|drop|attend|do|have|meet|join)(?: (?:in|back|over|by|along|for \S+(?: \S+)?))?|(?:want|wants|"
        r"wanted|asked) me to (?:do|have|take|complete|attend) (?:\S+ ){0,2}?"
        rf"{MEET}|(?:want|wants|wanted|need|expect) me (?:(?:on|at)(?= #| their)|#)|(?:want|wants|wanted|need|"
        rf"expect|asked|invited|"
        rf"called(?! me back(?! (?:in|for)(?!\S)))|ask|"
        r"invite|having|have) me (?:back|in(?! early| late| on my day)|over|there|"
        r"to come(?: in| back| over)?|for a(?:nother| second| final| third)?|for an|to meet|to (?:an?|the|their|"
        r"another)|for (?:the|their|second|2nd|next|final))(?: (?:\S+ ){0,3}?(?:" + MEET + "))?",
        rf"(?:want|wants|asked for|requested|offered me|offering me|(?:given|gave|giving) me|offered|suggested|"
        rf"proposed) (?:\w+ )?(?:an?|"
        rf"another|the)? ?(?:\w+ ){{0,2}}?{MEET}{STILL}|(?:want|wants) (?:a|another) (?:second|third|fourth|final|"
        rf"further|"
        rf"next) one",
        r"(?:got|have|landed|getting) (?:to |a |the |my |another )*(?:second|2nd|third|3rd|final|follow up|callback) "
        r"(?:round|stage|interview)",
        r"(?:(?:moving|moved|taking|took) me (?:forward|on|ahead)|(?:moving|going) forward) to (?:an?|the|another)|"
        r"invited (?:me )?to "
        r"(?:visit|meet|come|see|have|do|chat|talk|look)",
        r"(?:im |i am |through |made it |got |into |in )+(?:to |into )?the (?:final|finals|final (?:two|three|four|2|"
        r"3|4)|shortlist|last (?:two|three|four|2|3|4))(?= (?:at|with|for|of)|$| ,)|made the (?:shortlist|final "
        r"(?:two|three|cut))|"
        r"(?:passed|cleared|got through|got past|made it past|aced) (?:the |my )?(?:(?:first|second|1st|2nd|initial|"
        r"phone|screening|application|test|online|aptitude|skills|maths|typing|written|technical|coding|"
        r"@) ){1,3}(?:stage|round|screen|screening|test|assessment|"
        r"interview)(?! (?:tomorrow|on|at #))|(?:on to|onto|to) stage (?:two|three|2|3|4)|"
        r"(?:asked|want to know|asking|wants to know|wondering) (?:me )?when (?:im|i am|id be|i can|i could)(?: be)? "
        r"(?:free|available|come in|come|able|interview|talk|chat)(?: for)?|next (?:step|stage|round)(?: with| at| "
        r"for)?(?: @)? (?:is|will be) (?:a |an |the )?(?:\w+ )?(?:interview|call|chat|panel)",
        r"shortlisted|got a callback|invited (?:\S+ )?(?:back|to "
        r"interview|for interview|in)(?: \S+)?",
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
        rf"(?:given|had|did|finished|completed|appeared for|appeared in|survived|nailed|bombed|aced|smashed|crushed|"
        rf"failed|flunked|blew|botched|"
        rf"attended|sat|took|gave|messed up|"
        rf"screwed up|fucked up|got through|went through|went to|been to|been at|was at|been for|went for|"
        rf"gone for|been in for|wrapped up|left|done with|"
        rf"through with|rocked|had just) {FILL}{MEET}"
        rf"(?! (?:{STOPPED}|\S+ \S+ {STOPPED}|prep|preparation|questions|slot|date|time|invitation|invite|request|"
        rf"offer)\b)",
        r"(?:(?:just |only |literally )?(?:got|came|coming|walked|stepped|fresh|straight|back|out|home|finished|done|"
        r"through|getting|returned|left|walking|hung) )"
        rf"(?:\w+ )?(?:out of|out|off|from|with|of|up) (?:from |of )?{FILL}{MEET}",
        rf"(?:proper |really |very |such a |a |pretty )*(?:good|great|nice|lovely|brilliant|awful|terrible|horrible|"
        rf"bad|tough|weird|amazing|excellent|fantastic|decent|rubbish|shit|crap) {MEET}(?! (?:#|tomorrow|on|at|in|"
        rf"tips|advice|with))",
        rf"(?:froze|blanked|choked|stuttered|sweated|rambled|panicked|cried|laughed|was (?:so |really |very "
        rf")?(?:nervous|calm|relaxed|confident|late|early)) (?:in|during|at|for|throughout) {FILL}{MEET}",
        rf"(?:that|this|it) was (?:the |my |such )?(?:a )?(?:\S+ )?(?:worst|best|weirdest|strangest|longest|toughest|"
        rf"hardest|easiest|terrible|great|awful|horrible|brilliant|weird) {FILL}{MEET}",
        rf"{MEET}(?: (?!,|but)\S+){{0,9}}? (?:was|went|is over|is done|over{BY}|done|ended|finished|lasted|felt|turned "
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
        rf"(?:{GET}|sent me (?:to|for|on)|going (?:to|for)) {FILL}{MEET}(?! (?:prep|preparation|questions|tips|"
        rf"anxiety|skills|process|experience|at some point))",
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
        rf"^(?:(?:the|my|our|a|an|so|ok|hi|hey|and|also|then|got|new|upcoming|{{}}|,) )*(?!(?:in|during|after|before|"
        rf"about|since|until|no|not|without|never) )(?:(?!no |not |without |never )\S+ "
        rf"){{0,3}}?{ONE}".replace("{}", "yay"),
        rf"^{MEET}",
        noun=True,
        needs=(Needs.SOMETHING,),
        ahead=Saying.PLANNED,
        behind=Saying.TOOK_PLACE,
    ),
    *says(
        Saying.PLANNED,
        rf"{ONE} (?:is |is set for |set for |scheduled for |planned for )?(?:on |at |in )?#",
        noun=True,
        needs=(Needs.WHEN,),
        ahead=Saying.PLANNED,
        behind=Saying.TOOK_PLACE,
    ),
    *says(
        Saying.PLANNED,
        rf"{ONE}(?! (?:prep|questions|tips))",
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
