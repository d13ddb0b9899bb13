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
        rf"{MEET}|(?:want|wants|wanted|need|expect) me (?:on|at|#)|(?:want|wants|wanted|need|expect|asked|invited|"
        rf"called|ask|"
        r"invite|having|have) me (?:back|in(?! early| late| on my day)|over|there|"
        r"to come(?: in| back| over)?|for a(?:nother| second| final| third)?|for an|to meet|to (?:an?|the|their|"
        r"another)|for (?:the|their|second|2nd|next|final))(?: (?:\S+ ){0,3}?(?:" + MEET + "))?",
        rf"(?:want|wants|asked for|requested|offered me|offering me|offered|suggested|proposed) (?:\w+ )?(?:an?|"
        rf"another|the)? ?(?:\w+ ){{0,2}}?{MEET}|(?:want|wants) (?:a|another) (?:second|third|fourth|final|further|"
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
        rf"screwed up|fucked up|got through|went through|went to|been to|been at|was at|wrapped up|left|done with|"
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

SOFT = (
    r"(?:call|chat|conversation|yarn|natter|visit|presentation|panel|meeting|zoom|appointment|on site|phone call|"
    r"video call|coffee chat|zoom call|teams call)"
)
SOFT_CUES = (
    *says(
        Saying.TOOK_PLACE,
        r"^(?:so |ok |well |right |just |i )*(?:did|done|had) (?:my |the )?@(?= (?:# )?(?:,|and|it|went|$))",
        needs=(Needs.LEAD,),
        despite=(Doubt.ASKED,),
    ),
    *says(
        Saying.TOOK_PLACE,
        r"^(?:so |ok |phew |right |well )*(?:thats |that is |that was |just |all )?(?:finished|done|through)(?: up)? "
        r"with(?= @)|^(?:phew |so )?(?:thats |that is )@ (?:done|over|finished)",
        r"(?:messed up|froze|blanked|choked|stuttered|blew it|bombed|flopped|survived|smashed|nailed|rambled|panicked|"
        r"screwed up)(?: up)?(?: (?:at|with|in front of))?(?= @)",
        r"met (?:up )?(?:with )?(?:the )?@(?= #| team| manager| people| lot| crew| folks| recruiter)",
        r"sat (?:my |the )?@ (?:assessment|test|exam)|(?:spoke|talked|chatted) (?:to|with) @ (?:hiring )?(?:manager|"
        r"team|director|boss|ceo|owner|recruiter)",
        r"(?:did|had|finished|done) (?:the |my )?@ (?:one|thing|trial|interview)|(?:was|been) at(?= @ (?:for|all|"
        r"today|this|yesterday|earlier|#))|^@(?= # ,)|(?:bombed|froze|smashed it|nailed it|flopped)(?= (?:at|with|in "
        r"front of) )",
        r"had (?:my |the |our )?(?:second|first|third|final|last|2nd|3rd|other) (?:one|go|bit)(?= (?:with|at) @)",
        r"@ (?:one|thing|call|chat|trial) (?:is |was |s )?(?:over|done|finished|behind me|sorted|completed)(?: with)?",
        r"(?:saw|seen|met|visited|spoke to|talked to) (?:with )?(?:the |their |a |my |two |some )?(?:(?!jobs?|ad|ads|"
        r"adverts?|vacancy|vacancies|posts?|posting|opening|roles?|position|thing|something)\S+ ){0,3}?(?:at|from|"
        r"of)(?= @)",
        r"(?:walked|came|come|coming|got|stepped|getting) (?:back |out )?(?:out of|out from|back from|out|of)(?= @)",
        r"(?:^|, |and |i |just |also |ive |so )(?:had|did|done|finished) (?:my |the )?@(?= #| ,|$)(?!.* "
        r"(?:application|form|test))",
        r"@ (?:thing |one |chat |call |meeting |trial |bit |visit )?(?:went|was) (?:\w+ ){0,2}?(?:well|good|great|ok|"
        r"okay|fine|bad|badly|terribl[ey]|"
        r"awful|awesome|alright|brilliant|brilliantly|better|smoothly|amazing|horribl[ey])",
        r"met (?:up )?(?:with )?(?:\S+ ){1,3}?from(?= @)",
        r"(?:smashed|nailed|aced|bombed|crushed|killed|fluffed|flunked|blew|screwed|messed) it(?: up)?(?= (?:at|with) "
        r"@)",
        needs=(Needs.LEAD,),
        noun=True,
    ),
    *says(
        Saying.TOOK_PLACE,
        r"had (?:a |an |my )?(?:\w+ ){0,3}?(?:yarn|natter|chinwag|chat|conversation|talk|meeting|sit down) with "
        r"(?:the |their |a |two |my )?(?:\w+ )?(?:boss|manager|owner|head|director|"
        r"team|people|guys|women|chef|principal|supervisor|headteacher|foreman|partners?)(?= (?:\S+ "
        r")?(?:at|from|of) )",
        r"^(?:it |that |this )?(?:all )?went (?:really |very |pretty |quite |so )?(?:well|good|great|ok|okay|fine|bad|"
        r"badly|terribl[ey]|awful|brilliant|alright)$",
        r"(?:panel|they|interviewers?|managers?|hr|he|she) (?:\w+ )?(?:grilled|quizzed|interrogated) me",
        r"(?:gave|given|giving) (?:my |an |the |a )?interview|interview (?:got over|got done|wrapped up|is finished|"
        r"concluded|completed|finished up)",
        despite=(Doubt.MAYBE,),
    ),
    *says(
        Saying.TOOK_PLACE,
        r"^(?:so |well |and |omg |ok |tbh |honestly |hey |i |just |think |thought |reckon |felt like |feel like |"
        r"guess )*"
        r"(?:it|that|this) (?:really |all |actually |just |kinda |"
        r"definitely )*(?:went|didnt go|did not go) (?:\w+ "
        r"){0,2}?(?:well|good|great|ok|okay|fine|bad|badly|terribl[ey]|awful|awesome|alright|brilliant|smoothly|"
        r"amazing|horribl[ey]|better|to plan)(?! if)",
        shy=True,
        despite=(Doubt.MAYBE, Doubt.NOT),
    ),
    *says(
        Saying.PLANNED,
        r"^(?:so |ok |and |hey )*@ (?:is |s |invite |invited |slot )?(?:, )?(?:on |at )?#(?= ,|$)",
        r"(?:i |ive |i have )(?:have to|got to|need to|must|to|should) (?:be|go|come|get|turn up|show up)(?: (?:in|"
        r"over|down))?(?: (?:at|to|into))?(?= @)",
        r"(?:are|is|s|will be|theyre|they are) (?:ringing|calling|phoning|seeing|meeting|interviewing) me(?= #| on #| "
        r"at #)(?!.*(?:decision|let me know|answer|result|outcome|news|feedback|offer))",
        r"(?:will|ll|gonna|going to) (?:ring|call|phone|see|meet|video call) me(?: on| at)? #(?: on #| at #)? (?:for|"
        r"about) (?:the|an?|my) (?:interview|chat|screening|first)",
        r"(?:coffee|tea|lunch|drink) with (?:the |their )?(?:\S+ )?(?=@)",
        needs=(Needs.LEAD, Needs.WHEN),
        before=True,
        noun=True,
        despite=(Doubt.LATER,),
    ),
    *says(
        Saying.PLANNED,
        r"(?:just |ive |i |have )*(?:scheduled|booked in|arranged|set up|fixed up) (?:with|for)(?= @)",
        r"(?:accepted|picked|chose|chosen|took|taken|got|confirmed) (?:the |a |an |my |their )?(?:\S+ )?(?:interview "
        r")?(?:slot|time|date)(?= )",
        r"(?:interview|trial) (?:date|invite|invitation|slot|time)(?: from| at| with|,)",
        r"(?:given|gave) me (?:a |the |an? )?(?:interview )?(?:date|slot|time)(?: ,| for| on| of)?(?= #| \S+ #)|says? "
        r"(?:to )?(?:come|pop|drop|swing) (?:by|in|over|round|down)(?: (?:to|the|at) \S+(?: \S+)?)?|(?:can|could|"
        r"would) (?:i|you) (?:come|pop|drop) (?:in|by|over|down)(?: for \S+(?: \S+)?)?(?= #| on #| at #)",
        r"(?:theyve|they have|have|has|got) (?:booked|slotted|pencilled|squeezed|put) me (?:in|down)(?= for| on| at)",
        r"(?:skills|aptitude|maths|typing|practical|written|competency) (?:test|assessment|exam) (?:at|with)",
        needs=(Needs.EMPLOYER, Needs.WHEN),
        before=True,
        noun=True,
    ),
    *says(
        Saying.PLANNED,
        r"@ (?:has |have |just )?(?:confirmed|booked me in|got me in|put me down|slotted me in|scheduled me|can see "
        r"me|will see me)(?: \S+){0,3}? ?(?:,|for|on|at)?(?= #)",
        needs=(Needs.LEAD, Needs.WHEN),
        noun=True,
    ),
    *says(
        Saying.PLANNED,
        r"(?:have|got|having|ive) (?:the|a|my|an?) (?:zoom|video|phone|teams|skype|telephone) (?:thing|call|chat|"
        r"meeting)(?= (?:for|with|at) )",
        r", (?:can|could|would) i (?:come|pop|go|drop) (?:in|over|by|down|along)(?: (?:on|at|for \S+))? #",
        r"(?:they|theyve|she|he|shes|hes) (?:have |has |just |ve )*(?:booked|slotted|pencilled|squeezed|put) me "
        r"(?:in|down)"
        r"(?= (?:for |on |at )*#)",
        r"(?:its|it is|itll be|it will be|thatll be|thats|that is) (?:a |an |on |over |via |by )?(?:quick |short "
        r")?(?:zoom|teams|video|phone|skype|call|video call|phone "
        r"call|in person|on site|face to face)(?: \S+){0,6}? #",
        needs=(Needs.WHEN,),
        noun=True,
    ),
    *says(
        Saying.PLANNED,
        r"(?:want|wants|would like|d like|like|asked|asking|invited me) (?:me )?to (?:talk|speak|chat|have a (?:chat|"
        r"call|talk))(?: to| with)?(?: me| us)?(?: (?:on|over|by|via) \S+(?: "
        r"\S+)?)?(?: (?:on|at|this|next))? #",
        before=True,
        needs=(Needs.WHEN,),
    ),
    *says(
        Saying.TOOK_PLACE,
        rf"(?:had|did|finished|got off|just off|off|out of|came out of|hung up from) {FILL}{SOFT}(?! {STOPPED})",
        rf"{SOFT}(?: \S+){{0,5}}? (?:went|was|were|is over|is done|sucked|flopped|bombed)"
        rf"(?! (?:{STOPPED}|just {STOPPED}|supposed|meant|due|set|to be)(?!\S))",
        r"met (?:with )?(?:\S+ ){0,3}?(?=@)|spoke (?:to|with) (?:\S+ ){0,3}?(?:at|from) (?=@)",
        needs=(Needs.LEAD,),
        noun=True,
    ),
    *says(
        Saying.PLANNED,
        r"(?:im |i am |were |well be |ill be )?interviewing (?:with|at|for)",
        r"(?:im |i am |ill be |i )?(?:meeting|seeing|talking (?:to|with)|speaking (?:to|with)|visiting)",
        rf"(?<!will )(?<!ll )(?<!d )(?<!to )(?<!theyd )(?<!theyll )(?<!would )(?<!should )(?<!could )(?<!can "
        rf")(?<!they )(?<!didnt ){SOFT}",
        needs=(Needs.LEAD, Needs.WHEN),
        after=True,
        noun=True,
        ahead=Saying.PLANNED,
        behind=Saying.TOOK_PLACE,
        despite=(Doubt.LATER,),
    ),
)
"""Calls and meetings: interviews only with a known lead."""
