"""Owns the English cues for interviews told by how one got to them, or by their wishing for one."""

from flows.texts.en.meaning_pieces import MEET, STILL
from flows.understanding.heard import Saying
from flows.understanding.meaning_table import Doubt, Needs, says

THEIRS = (Doubt.OTHERS,)

WENT = (
    r"(?:went|drove|walked|cycled|travelled|traveled|trekked|flew|headed|popped|nipped|turned up|showed up|rocked "
    r"up|was|"
    r"spent (?:\S+ ){1,3}|sat|id|i had|dressed up|came|met|talked|spoke|chatted)"
)

MET = (
    *says(
        Saying.ROUND,
        r"(?:(?:they|she|he|it) (?:will|would|want to|wants to|like to|going to|are going to)|theyll|theyd|shell|hell|"
        r"want to|wants to|looking to|will|gonna) (?:be )?(?:set|sett?ing|arrange|arranging|schedule|scheduling|book|"
        r"booking|sort|sorting|fix|organi[sz]e|do|hold)(?: up| out)?(?: me in for)? (?:one|another|an?|the|my) (?:\S+ "
        rf"){{0,2}}?{MEET}{STILL}",
        r"(?:set|fixed|hooked|lined|signed|booked) me (?:up|in) (?:with|for) (?:an? |the |my )?(?:\S+ ){0,2}?"
        rf"{MEET}",
        r"(?:got|get|made it|im|been|going|invited|through) (?:through |on )?to (?:the|their|an) (?:assessment "
        r"(?:day|centre|"
        r"center)|panel|final|trial|on ?site|on site|presentation|face to face)(?= |$)",
        r"in (?:the|their) (?:last|final) (?:few|handful|two|three|four|five|six|[2-9])(?= |$)|down to the (?:last|"
        r"final) "
        r"(?:few|two|three|four|five|six|[2-9])(?= |$)",
        r"(?:rang|rung|called|phoned|emailed|wrote|written|texted|messaged|been on|in touch|rung up|reached out)(?: "
        r"me)?"
        r"(?: back| up)? to (?:invite|ask|get|have|see if|book|arrange|set up|schedule|interview)(?: me)? (?:in|"
        r"over|back|"
        rf"down|up|to (?:come|interview)|(?:for )?(?:an?|the|another) (?:\S+ ){{0,2}}?{MEET})(?= |$)",
        r"(?:has|have|having|got) me (?:coming|going|booked|pencilled|down|back|in)(?: in| over| down| back)?(?= "
        rf"(?:for|on|at|#))(?: for (?:\S+ ){{0,3}}?{MEET})?",
        r"(?:got|been|was|am|im|getting|were) (?:just )?(?:called|asked|brought|summoned|hauled|pulled|invited) "
        r"(?:back |"
        r"over )?(?:in|back)(?= (?:by|to|for|at|with|on|#))(?! to (?:say|help|work|cover))(?: for (?:\S+ ){0,3}?"
        rf"{MEET})?",
        r"(?<!\bi )(?<!\bid )(?:would|theyd|d) (?:like|love) (?:a|another|one more|an?) (?:\w+ )?(?:second|further|"
        r"next|"
        r"final|"
        rf"follow up|meeting|{MEET})(?: (?:interview|meeting|chat|call|one))?(?: with me)?",
        despite=(*THEIRS, Doubt.LATER, Doubt.MAYBE),
        before=True,
        noun=True,
        ahead=Saying.PLANNED,
    ),
    *says(
        Saying.TOOK_PLACE,
        r"had me (?:coming |back )?(?:in|down|over|round|up)(?= (?:for|on|at|to|#|and)(?!\S))(?: for (?:\S+ ){0,3}?"
        rf"{MEET})?",
        rf"{WENT}(?: (?!,|but|to be|not|never)\S+){{0,12}}? (?:for|to) (?:the|my|an|our|a|that|this) (?:\S+ "
        rf"){{0,2}}?{MEET}",
        rf"{MEET}(?: (?!but|,|if)\S+){{0,8}}? , (?:(?:and|i|we|just|so|really|honestly|think|thought|reckon|guess|feel|"
        rf"hope|hopefully|it|that|all|they|everything|which) )*(?:went|felt)(?! (?:to|for|in|with|ahead|"
        rf"through)(?!\S))",
        rf"(?:the|my|our) (?:(?!not |no )\S+ ){{0,3}}?{MEET} (?:didnt|did not|never|hasnt|wasnt) (?:really |exactly "
        rf"|quite )?"
        r"(?:go|gone|been|turn out|great|good|brilliant|the best|too bad|bad)(?! (?:ahead|through|on))(?: \S+)?",
        despite=(Doubt.MAYBE, Doubt.NOT),
        noun=True,
    ),
    *says(
        Saying.PLANNED,
        r"(?:ring|rings|ringing|call|calls|calling|phone|phones|phoning|zoom|zooming|facetime|video calling|skype) "
        r"me (?:(?:on|"
        rf"at|from|the office) ?)*(?:# )+(?:(?:on|at) # )?for (?:the |an? |my |our )?(?:\S+ ){{0,2}}?{MEET}",
        before=True,
        needs=(Needs.WHEN,),
        despite=(Doubt.LATER,),
    ),
    *says(
        Saying.PLANNED,
        r"(?:im|i am|ill be|i will be) (?:meeting|seeing)(?! (?:an?|some|someone|friends?|people|everyone)(?!\S))"
        r"(?= (?:(?!my |our |film |movie |match |show |game |gig |band |doctor |dentist |gp |vet |family |mates? "
        r")\S+ ){1,6}?(?:at|from|about the)(?!\S)| (?:the )?(?:@|\S+_\S+) (?:(?:on|at|this|next) )?#)",
        r"(?:im|i am|ill be|i will be) (?:off|in|down|up|over) (?:to|at)(?= .*for (?:an?|my|the) (?:\S+ )?interview)",
        needs=(Needs.EMPLOYER, Needs.WHEN),
        after=True,
        noun=True,
    ),
    *says(
        Saying.PLANNED,
        r"(?:im|i am|ill be|were|we are) (?:going|heading|coming|back) (?:back |again |over )?(?:in |there |in "
        r"there )?(?=(?:on "
        r"|at )?#)",
        needs=(Needs.LEAD, Needs.WHEN),
        despite=(Doubt.LATER,),
    ),
)
