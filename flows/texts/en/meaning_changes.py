"""Owns the English cues for what becomes of interviews: a next round, called off, moved."""

from flows.texts.en.meaning_pieces import MEET, THEY, TOLD_AT, I
from flows.understanding.heard import Saying
from flows.understanding.meaning_table import Doubt, Needs, says

THEIRS = (Doubt.OTHERS,)

CHANGES = (
    *says(
        Saying.ROUND,
        r"(?:im|i am|got|made it|moved|moving|through|advanced|advancing|progressed|passed|going|made|onto|on|go|"
        r"move|moves) (?:(?!not |didnt |wont |never |hope )\S+ ){0,4}?(?:to|into|onto|for|the) "
        r"(?:the |their )?(?:next|second|2nd|third|3rd|final|last|fourth|panel|technical|on ?site|in person) "
        r"(?:round|stage|step|phase|interview)",
        r"(?:made it|got|through|moved|moving|advanced|on) (?:on )?(?:to )?round (?:two|three|four|[2-5])",
        r"(?:want|wants|would like|theyd like|d like|like|decided|happy|keen) to (?:move|go|proceed) (?:forward|"
        r"ahead|further) with me",
        before=True,
        ahead=Saying.PLANNED,
        noun=True,
    ),
    *says(
        Saying.CALLED_OFF,
        r"(?<!\bnot )(?<!\bhavent )(?<!\bhasnt )(?<!\bdidnt )(?<!\bnever )(?<!\bisnt )(?<!\bwasnt )(?<!\bwont "
        r")(?:cancell?ed|called "
        r"off|scrapped|axed|binned|pulled|canned|ditched|dropped|withdrawn|withdrew|cancelling|"
        r"canceling) "
        r"(?:on me|(?!me )(?:(?!but |and |, )\S+ ){0,4}?" + MEET + r")(?: on me)?",
        r"(?:cancell?ed|called off|scrapped|axed|cancelling|canceling) it(?: on me)?",
        rf"{MEET}(?: (?!,|not |isnt |wasnt |hasnt |hasn |never |wont |didnt )\S+){{0,8}}? (?:isnt|is not|aint|s not|"
        rf"wont|will not|"
        rf"not|no longer|wasnt|never|didnt|did not)"
        r"(?: going to| gonna| be| even)* (?:happening|happened|happen|taking place|take place|go ahead|going ahead|"
        r"held|(?:going )?on(?= ,|$| any ?more| after all| now))"
        r"(?! yet)(?: (?:any ?more|after all|now))?",
        rf"{MEET}(?: (?!,|my |and |but |so (?!mine)|interviews? |not |isnt |wasnt |hasnt |never |wont )\S+){{0,9}}? "
        rf"(?:was|"
        rf"is|got|has been|been|"
        rf"will be|"
        rf"gets|had been|s)? ?(?:just "
        rf")?(?:cancell?ed|called off|scrapped|off(?! (?:till|til|until|to|by))|"
        r"cancelled on me)(?= |$)(?! to| until)",
        rf"{THEY} (?:(?!not |never |hasnt |havent |didnt |isnt |wasnt )\w+ ){{0,2}}?(?:cancell?ed|called (?:it "
        rf")?off)(?: (?:it|me|on me|last minute))?",
        rf"{MEET}(?: (?!,|not )\S+){{0,4}}? (?:fell|has fallen|have fallen|fallen) through|(?:no|no longer (?:have|"
        rf"having|got) (?:the|an|my)?) ?(?:\S+ )?{MEET}(?: (?!,)\S+){{0,4}}? (?:any ?more|after all)|no longer "
        rf"(?:have|having|got|doing) (?:the |an |my )?(?:\S+ ){{0,2}}?{MEET}",
        rf"stood me up|(?:rang|called|phoned|emailed|wrote) in sick (?:for|to) (?:\S+ ){{0,4}}?{MEET}|(?:nobody|no "
        rf"one|none of them) (?:showed up|showed|turned up|came|called|rang|joined|was there|"
        rf"dialled in|logged on|picked up)(?= (?:for|at|to|the|with|from)(?!\S))|never (?:called|rang|showed up|"
        rf"turned up|joined) for (?:the |my |our )?(?:\S+ )?{MEET}",
        rf"{THEY} (?:have |has |ve )?had to cancel(?! (?:the|my|our) (?:order|contract))|{I}cancell?ed (?:with|at|on) "
        rf"@",
        r"(?:had to|have to) (?:cancel|call off|scrap|pull|axe|bin) (?:on @|(?:\S+ ){0,4}?" + MEET + ")",
        rf"(?:rang|called|phoned|emailed|texted|messaged|wrote) (?:me )?(?:up )?{TOLD_AT}to (?:cancel|call off)(?: "
        rf"(?:\S+ "
        rf"){{0,4}}?{MEET}| #| it| on me)?",
        rf"(?:need|needs|have|ive got|got|going|gotta) to (?:cancel|call off) (?:(?!,|and |but )\S+ ){{0,4}}?{MEET}",
        r"(?:dont|doesnt|do not|no longer) need to (?:interview|see|meet) me(?: any ?more| after all| now)*",
        r"interviewer (?:just |never |didnt |did not )*(?:showed|show|turned|turn)(?: up)?|isnt (?:happening|taking "
        r"place) (?:anymore|any more)|not happening any ?more",
        rf"no ?show(?: from|, they)|{THEY} (?:didnt|never|did not) (?:show|turn)(?: up)?",
        despite=(*THEIRS, Doubt.LATER, Doubt.NOT),
        before=True,
    ),
    *says(
        Saying.CALLED_OFF,
        r"(?:just )?cancelled(?: on me| it| last minute| again)?$",
        noun=True,
        needs=(Needs.EMPLOYER,),
    ),
    *says(
        Saying.MOVED,
        r"(?:just )?(?:postponed|rescheduled)(?: it| again| on me)?$",
        noun=True,
        needs=(Needs.EMPLOYER,),
    ),
    *says(
        Saying.MOVED,
        r"asked (?:\S+ ){0,3}?(?:if|whether) (?:we|i|they) (?:can|could) "
        r"(?:do|have|make|move|change|say|come|come in|go in)(?: it| that)?"
        r"(?: to| at| on)? # (?:instead|rather)",
        r"(?:can|could|shall) (?:we|you) (?:make|do|say|have|move|push|change)(?: it| that)?(?: to| at| on)? "
        r"# (?:instead"
        r"|rather)(?: (?:of|than) #)?",
        noun=True,
        needs=(Needs.WHEN,),
        despite=(Doubt.ASKED,),
    ),
    *says(
        Saying.MOVED,
        r"(?:rescheduled|rearranged|rearrange|reschedule|moved|move|swapped|postponed|pushed|shifted|switched)(?= "
        r"(?!it|me|us|my|the|to|house|out|in|on|"
        r"home)\S+(?: \S+)? (?:to|until|till|back to) #)",
        needs=(Needs.EMPLOYER,),
        after=True,
        despite=THEIRS,
    ),
    *says(
        Saying.MOVED,
        rf"{MEET}(?: (?!,|my |and |but |so (?!mine)|interviews? |not |isnt |wasnt |hasnt |never |wont |didnt |no "
        rf")\S+){{0,9}}? (?:was|is|got|has been|"
        rf"been|"
        rf"will be|gets|had been|s)? ?(?:just |now )?"
        r"(?:moved|rescheduled|rearranged|swapped|postponed|pushed(?: back)?|bumped(?: "
        r"back)?|switched|shifted|shunted|"
        r"shoved|kicked|slid|pulled forward|delayed|brought forward|"
        r"put back|changed)(?: (?:to|"
        r"until|till|from|by))?",
        r"(?:moved|rescheduled|rearranged|swapped|postponed|pushed(?: back)?|bumped(?: back)?|switched|shifted|"
        r"delayed|brought forward|"
        r"put back|changed|moving|"
        r"rescheduling) "
        rf"(?:it|us|me(?! (?:on|along|through|up|forward|ahead|to)(?: to)?(?: the| a| another| my)? (?:next|second|"
        rf"third|"
        rf"final|last|round|stage|shortlist|further|onsite|on site|panel|interview))|mine|(?:(?!on |onto |forward |"
        rf"ahead |through |along )\S+ ){{0,4}}?{MEET})(?: back| forward| up)?"
        rf"(?: (?:to|until|till|from))?",
        rf"(?:brought|moved|pushed|put|bring|push) (?:\S+ ){{0,4}}?(?:{MEET}|it|mine) (?:forward|back|up|out)",
        rf"{THEY} (?:(?!not |never |hasnt |havent |didnt )\w+ ){{0,2}}?(?:rescheduled|postponed|moved it|pushed "
        rf"it)(?! (?:the |their |a |its |my )?(?:decision|start|starting|deadline|answer|hiring|announcement|choice|"
        rf"result))",
        r"(?:asked|wants?|needs?|have|had|has) to (?:rearrange|reschedule|postpone)|(?:change|changes) to (?:my |the "
        r")(?:\S+ )?interview|(?:different|another|other) (?:date|day|time|slot) (?:for|with|at)|(?:its|it is) (?:at |"
        r"on )?# now not #|(?:want|wants|wanted|need|needs|asked) (?:me )?to (?:swap|switch|change) (?:from )?# "
        r"(?:for|to|with)|slot (?:is |was |got "
        r"|has been )?(?:changed|moved|switched|swapped) to|"
        r"^@ ,? ?# instead|(?:its|it is) # now instead|# now instead of|@ (?:is |s |has |will be |been )?(?:just "
        r")?now (?:at |on |for )?#(?: instead)?|(?:had|have|want|wants|need|"
        r"needs|asked|wanted|trying) (?:me |us )?to (?:push|move|shift|switch|change|bump) "
        r"(?:back |up )?(?:our |the |my )?(?:chat|call|meeting|talk|appointment|slot|zoom)(?: (?:back|forward|up))?",
        r"asked (?:\S+ ){0,2}?(?:if|whether) (?:we|i) (?:can|could|would) (?:come|do it|make it|start|be there|"
        r"go)(?: in)? "
        r"(?:\S+ ){0,3}?(?:later|earlier)(?= |$)",
        r"(?:had|have|has|want|wants|need|needs|asked|wanted|like|asking|trying|looking) (?:me |us )?to (?:reschedule|"
        r"rearrange|postpone|move it|(?:move|shift|swap|switch|change|bump|push|delay|shunt|shove|bring|put) "
        r"(?:it(?= to| back|"
        r" forward| until| till)|(?:the|my|our) (?:time|date|day|slot|appointment)|(?:\S+ ){0,3}?" + MEET + "))",
        r"# now (?:, )?(?:not|rather than|instead of) (?:on |at )?#|(?:want|wants|need|needs) me (?:in |there |on |"
        r"at )*# (?:now )?"
        r"not (?:on |at )?#",
        r"(?:@ (?:one|thing|slot|trial|chat|call|meeting)|(?:one|thing|slot|trial) (?:at|with|for) @|mine|@)(?: "
        r"(?:s|has|have|is"
        r"|was|been|got|gets|just|now|had))*(?: (?:been|got|was|gets|getting|one)) (?:moved|rescheduled|rearranged|"
        r"swapped|"
        r"postponed|pushed|bumped|switched|shifted|shunted|delayed|brought forward|put back|changed)(?: (?:back|"
        r"forward|to|"
        r"until|till|from|by|up))*(?! (?:on|me|down|around))",
        r"(?:so|,|and|then|but|^) (?:its|it is|itll be|it will be|thats|im|i am|were|we are|well be)(?: (?:now|"
        r"doing|going"
        r"|it|in|for|on|at|the))* # (?:now|instead)|(?:its|it is|im|were|we are) (?:(?:now|doing|it|in|on|at) )*# "
        r"not #",
        r"(?:its|it is|interview is|is) now (?:at|on|#)(?: #)?(?= instead|$)|(?:its|it is) (?:at |on )?# instead|new "
        r"(?:time|date|slot)(?: \S+){0,5}? #",
        rf"{MEET}(?: (?!,)\S+){{0,4}}? (?:is |its )?now(?: (?:at|on))? #|# instead of #",
        r"(?:rescheduled|postponed) (?:to|until|till|for) #|(?:its|it is) (?:at|on) # now|(?:do|do it|doing "
        r"it|have it|"
        r"come in|come|see me|meet|me in|me there|go|going|on|for|to|at|make it|its|is|it is)(?: on| at)? # "
        r"(?:instead(?! of)|rather than)",
        r"(?:swapped|put|changed|shift|move|push|bump|switch|shifting|moving|shifted|moved|pushed|bumped|switched) me "
        r"(?:back |up |"
        r"forward )?(?:to|until|till|from) (?:\S+ )?#|"
        r"change of plans?|(?:want|need|wants|needs|asked) me (?:\S+ ){0,3}?(?:earlier|later)(?= #| on #)|"
        r"asked (?:\S+ ){1,3}?(?:if|whether) (?:we|i|they) (?:can|could) (?:do|have|make|move|change) (?:it|this|that|"
        r"the \w+)(?: (?:another|a different|some other|to another) (?:time|day))?|"
        r"(?:asked|ask|asking) (?:\S+ ){1,3}?(?:for|about) (?:a |another |some )?(?:different|other|new|later|earlier|"
        r"another) "
        r"(?:day|time|date|slot)|(?:asked|ask|asking) (?:\S+ ){1,4}?to move|changed the (?:time|date|day)|asked "
        r"(?:\S+ ){1,3}?to (?:reschedule|postpone)|asked (?:if|whether) (?:we|i) "
        r"(?:can|could) (?:reschedule|rearrange|postpone|move)",
        despite=(*THEIRS, Doubt.LATER, Doubt.MAYBE),
        before=True,
        noun=True,
    ),
)
