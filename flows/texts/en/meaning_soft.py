"""Owns the English cues for calls, chats and visits that are interviews, most of them only with a known lead."""

from flows.texts.en.meaning_pieces import FILL, STOPPED
from flows.understanding.heard import Saying
from flows.understanding.meaning_table import Doubt, Needs, says

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
        r"with(?= @)|^(?:(?:phew|so|well|right|ok) )*(?:thats |that is )@ (?:done|over|finished)",
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
        r"(?:(?:theyve|they have|have|has|got) put|booked|slotted|pencilled|squeezed) me (?:in|down)(?= for| on| at|"
        r" #)",
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
        rf"(?:had|did|finished|got off|just off|off|out of|came out of|hung up from) {FILL}{SOFT}(?! from| off| "
        rf"{STOPPED})",
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
        rf"(?<!\bwill )(?<!\bll )(?<!\bd )(?<!\bto )(?<!\btheyd )(?<!\btheyll )(?<!\bwould )(?<!\bshould "
        rf")(?<!\bcould )(?<!\bcan "
        rf")(?<!\bthey )(?<!\bdidnt ){SOFT}(?! from(?!\S))",
        needs=(Needs.LEAD, Needs.WHEN),
        after=True,
        noun=True,
        ahead=Saying.PLANNED,
        behind=Saying.TOOK_PLACE,
        despite=(Doubt.LATER,),
    ),
)
