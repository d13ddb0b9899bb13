"""Owns the English cues for what happened: interviews, news from employers, and what the person did."""

from flows.understanding.heard import Saying
from flows.understanding.meaning_table import Doubt, Needs, says

MEET = (
    r"(?:interviews?|phone screens?|phone screening|screening|screening call|assessment (?:day|cent(?:re|er))|"
    r"(?:first|second|2nd|third|3rd|final|last|next) (?:round|stage)|trial (?:day|shift)|technical (?:test|round|screen)|"
    r"(?:hr|recruiter|intro|introductory|hiring manager|screening) (?:call|chat|talk|screen|meeting)|"
    r"(?:hr|final|technical|panel) round|panel interview)(?! (?:rooms?|questions?|prep|preparation|process|invites?|invitations?|slots?|dates?|rates?|skills|"
    r"tips|coach|clothes|outfit|suit|practi[cs]e|stage|anxiety|nerves|request|experience|of (?!the)\S+)(?!\S))"
)
SOFT = r"(?:call|chat|panel|meeting|zoom|appointment|on site|phone call|video call|coffee chat|zoom call|teams call)"
STOPPED = r"(?:moved|cancell?ed|rescheduled|postponed|scheduled|planned|booked|lined|coming|arranged|pushed|called off|confirmed|delayed)"
FILL = (
    r"(?:(?!to |no |not |never |if |and |but |, |me |him |who |they |or |because |about |nothing |everything |without |so |time )"
    r"\S+ ){0,5}?"
)
I = (  # noqa: E741  # the word itself
    r"(?:^|(?:i|ive|and|then|so|just|already|also|finally|but|now|today|yesterday|#|,|have|i did|ok|well|hi|hey) )"
    r"(?:(?:i|ive|have|just|already|also|finally|now|then|actually|ok|literally|only|quickly|politely|formally|officially) )*"
)
THEY = (
    r"(?:they|they are|they have|she|he|it|we|@|recruiter|manager|hr|company|employer|team|someone|somebody|committee|panel|"
    r"boss|agency|people|guy|lady|woman|man|interviewer|director)"
)
JOB = r"(?:job|role|position|post|gig|spot|place|internship|contract|apprenticeship)"
MINE = (Doubt.LATER,)
THEIRS = (Doubt.OTHERS,)

OWN_ACTS = (
    *says(
        Saying.THANKED,
        rf"{I}(?:sent|wrote|emailed|mailed|written|send|dropped) (?:(?!out )\S+ ){{0,6}}?(?:thank you|thank yous|thanks|thank u)"
        r"(?: (?:notes?|emails?|mails?|e mails?|letters?|cards?|messages?))?",
        r"thank you (?:notes?|e ?mails?|e mail|mail|letter|card|message)(?: to \S+(?: \S+)?)? (?:is |has been |was |got |are )?"
        r"(?:already )?(?:sent|done|out|written|gone|off)",
        noun=True,
    ),
    *says(Saying.THANKED, rf"{I}thanked", needs=(Needs.SOMEBODY,), after=True),
    *says(
        Saying.WITHDREW,
        rf"{I}(?:(?:have )?(?:withdrew|withdrawn|pulled out|dropped out|backed out|bowed out|opted out)"
        r"|pulled my application|took myself out|withdrew my application)",
        rf"{I}(?:declined|rejected|turned down|refused|passed on|said no to)(?: (?!my|me|us)\S+){{0,4}}? "
        r"(?:offer|job|role|position|interview|invitation|invite|contract)",
        rf"{I}(?:turned (?:them|@|him|her) down|declined (?:them|@)|said no to (?:them|@)|decided against (?:them|@|it|taking)|"
        r"decided not to (?:take|accept|go (?:ahead|on|further)|continue|proceed|pursue)|turned it down|passed on (?:them|@))",
        r"(?:i am|im|i|am) (?:no longer|not)(?: really| that)? interested(?: any ?more)?(?: in(?: the)?(?: job| role| position)?)?(?= @| at| with|$| in| any)",
        r"(?:ive |i have )?changed my mind about (?:the (?:job|role)|@)|i am out of the (?:process|running) by choice",
        rf"{I}(?:decided to (?:withdraw|decline|pull out|drop out|turn \S+ down|say no)|told (?:\S+ ){{1,3}}?(?:thanks , but |thanks but )?no thanks|"
        r"told (?:\S+ ){1,3}?(?:i am |im )(?:out|not interested|no longer interested|withdrawing))",
        noun=True,
        after=True,
    ),
    *says(
        Saying.ACCEPTED,
        rf"{I}(?:accepted|signed|took|said yes to|agreed to)(?: (?!an interview|a call)\S+){{0,4}}? (?:offer|{JOB})(?! interview)",
        rf"{I}(?:said yes to (?:them|@)|accepted @|signed with|accepted it|signed it|signed the papers)",
        rf"{I}decided to (?:accept|take)(?: \S+){{0,3}}? (?:offer|job|it|role)|i start (?:my new job |working )?(?:at|with)|im starting (?:my new job )?(?:at|with)",
        noun=True,
    ),
    *says(
        Saying.PHONED,
        rf"{I}(?:called|phoned|rang|telephoned)(?! (?:me|it|off|in sick|back to|out|myself|for))(?: up)?",
        rf"{I}tried (?:to call|calling|phoning|ringing)",
        needs=(Needs.SOMEBODY,),
        after=True,
        despite=(Doubt.MAYBE,),
    ),
    *says(
        Saying.PHONED,
        rf"{I}(?:gave|given) (?:\S+ ){{1,4}}?a (?:call|ring|bell)",
        rf"{I}left (?:\S+ ){{0,4}}?(?:voicemail|voice mail|message on)",
        noun=True,
    ),
    *says(
        Saying.WROTE,
        rf"{I}(?:followed up|chased(?: up)?|nudged|pinged|checked in)(?! me)(?: (?:with|on|to))?",
        rf"{I}(?:sent|wrote|dropped|fired off|send) (?:(?!me |out |my |in )\S+ ){{0,5}}?"
        r"(?:follow up|reminder|nudge|second follow up)(?: (?:e ?mail|e mail|mail|message|note|letter))?",
        noun=True,
        after=True,
    ),
    *says(
        Saying.WROTE,
        rf"{I}(?:wrote|emailed|e mailed|mailed|messaged|texted|contacted|reached out|replied|responded|got in touch|"
        r"answered|wrote back|emailed back|replied back)(?! me| my| a (?:book|test)| the (?:test|exam)| down)(?: (?:back|again))?(?: (?:to|with))?",
        rf"{I}(?:sent|dropped|fired off) (?:(?!me |out |my |in )\S+ ){{0,5}}?(?:e ?mail|e mail|mail|message|note|letter|line|text|dm)",
        needs=(Needs.SOMEBODY,),
        noun=True,
        after=True,
    ),
    *says(
        Saying.APPLIED,
        rf"{I}(?:applied|reapplied)(?! for (?:unemployment|benefits|a (?:visa|loan)))",
        rf"{I}(?:sent|submitted|handed|put|dropped|filled|completed|finished|mailed|emailed)(?: (?:off|in|out))? "
        r"(?:(?!me |follow )\S+ ){0,5}?(?:applications?|cv|resume)(?: off| in)?(?! (?:pool|form letter))",
        rf"{I}(?:hit|clicked|pressed) apply",
        needs=(Needs.NAMED,),
        noun=True,
    ),
    *says(Saying.APPLIED, r"(?:^|, )(?:new|another|one more) (?:job )?application", needs=(Needs.NAMED,), after=True),
)

NEWS = (
    *says(
        Saying.ROUND,
        r"(?:im|i am|got|made it|moved|moving|through|advanced|advancing|progressed|passed|going|made|onto|on|go|move|moves) (?:(?!not |didnt |wont |never |hope )\S+ ){0,4}?(?:to|into|onto|for|the) "
        r"(?:the |their )?(?:next|second|2nd|third|3rd|final|last|fourth) (?:round|stage|step|phase|interview)",
        before=True,
        ahead=Saying.PLANNED,
        noun=True,
    ),
    *says(
        Saying.CALLED_OFF,
        r"(?:cancell?ed|called off|scrapped|axed|cancelling|canceling) (?:on me|it|(?:\S+ ){0,4}?" + MEET + r")(?: on me)?",
        rf"{MEET}(?: (?!, )\S+){{0,6}}? (?:was|is|got|has been|been|will be|gets|had been|s)? ?(?:just )?(?:cancell?ed|called off|scrapped|off|"
        r"cancelled on me)(?= |$)(?! to| until)",
        rf"{THEY} (?:\w+ ){{0,2}}?(?:cancell?ed|called (?:it )?off)(?: (?:it|me|on me|last minute))?",
        rf"{I}cancell?ed (?:with|at|on) @",
        r"(?:had to|have to) cancel (?:on @|(?:\S+ ){0,4}?" + MEET + ")",
        r"interviewer (?:just |never |didnt |did not )*(?:showed|show|turned|turn)(?: up)?|isnt (?:happening|taking place) (?:anymore|any more)|not happening any ?more",
        rf"no ?show(?: from|, they)|{THEY} (?:didnt|never|did not) (?:show|turn)(?: up)?",
        despite=(*THEIRS, Doubt.LATER, Doubt.NOT),
        before=True,
    ),
    *says(
        Saying.MOVED,
        rf"{MEET}(?: (?!,)\S+){{0,6}}? (?:was|is|got|has been|been|will be|gets|had been|s)? ?(?:just |now )?"
        r"(?:moved|rescheduled|postponed|pushed(?: back)?|shifted|delayed|brought forward|put back|changed)(?: (?:to|until|till|from|by))?",
        r"(?:moved|rescheduled|postponed|pushed(?: back)?|shifted|delayed|brought forward|put back|changed|moving|rescheduling) "
        rf"(?:it|us|me|mine|(?:\S+ ){{0,4}}?{MEET})(?: back| forward| up)?(?: (?:to|until|till|from))?",
        rf"(?:brought|moved|pushed|put|bring|push) (?:\S+ ){{0,4}}?(?:{MEET}|it|mine) (?:forward|back|up|out)",
        rf"{THEY} (?:\w+ ){{0,2}}?(?:rescheduled|postponed|moved it|pushed it)",
        r"(?:had|have|want|wants|need|needs|asked|wanted) (?:me )?to (?:reschedule|postpone|move (?:it|(?:\S+ ){0,3}?" + MEET + "))",
        r"(?:its|it is|interview is|is) now (?:at|on|#)(?: #)?(?= instead|$)|(?:its|it is) (?:at |on )?# instead|new (?:time|date|slot)(?: \S+){0,5}? #",
        rf"{MEET}(?: (?!,)\S+){{0,4}}? (?:is |its )?now(?: (?:at|on))? #|# instead of #",
        r"(?:rescheduled|postponed) (?:to|until|till|for) #",
        despite=(*THEIRS, Doubt.LATER, Doubt.MAYBE),
        before=True,
        noun=True,
    ),
    *says(
        Saying.NO,
        r"(?:rejected|turned down|declined|refused|dropped|dumped|binned|ditched|passed on|decided against|ruled out|"
        r"said no to|knocked back|wont (?:hire|take)|arent (?:hiring|taking)|are not (?:hiring|taking)|not (?:hiring|taking)|"
        r"(?:didnt|did not|dont|do not|doesnt|wont) (?:want|choose|pick|hire|take|select)) (?:me|us|my application|my candidacy|"
        r"my cv|my resume)(?! to)",
        r"turned me down|knocked me back|rejected my|let me go",
        r"(?:went|gone|going|go|proceed|proceeding|moved forward|moving forward|moving ahead|moving on|moved ahead|moved on|continuing|"
        r"decided to go|chose to go) (?:ahead |forward )?with (?:someone|somebody|another|other|a different|an internal|a more|different|"
        r"one of the other|the other|some other|sb else)(?: \w+)?",
        r"(?:chose|picked|hired|selected|took|found) (?:someone|somebody|another (?:candidate|person|applicant)|a different (?:candidate|person)|"
        r"an internal|the other (?:candidate|person|guy|one))(?: \w+)?",
        r"(?:gave|given) (?:it|the \w+) to (?:someone|somebody|another|an|a|the|sb|their)",
        r"(?:said|say|told me|saying) (?:it is |its |that its |a |a clear )?(?:a )?no(?: thanks| thank you)?(?! (?:news|decision|answer|idea|problem|"
        r"later|worries|reason|need|rush|one|interview|longer|offer|more|feedback|date|need|sooner|earlier|experience|pressure|"
        r"to (?:them|the|their|it|@)))",
        rf"(?:they|@) passed(?: on (?:me|my \w+))?$|(?:they|@) (?:just )?(?:ended|closed|stopped) my application",
        r"(?:not|arent|isnt|wont be|will not be|werent) (?:moving|going|proceeding|continuing|progressing|taking) (?:\w+ )?(?:forward|ahead|"
        r"further|any further)(?: with (?:me|my \w+))?",
        before=True,
        despite=THEIRS,
    ),
    *says(
        Saying.NO,
        r"(?:got|been|was|were|im|i am|am|ive been|being|just|straight up|auto) (?:\w+ ){0,2}?(?:rejected|turned down|refused|dinged|binned|knocked back|"
        r"passed over|auto rejected)(?! (?:the|their|an?|that|this) (?:offer|job|role|position))",
        r"^(?:\w+ )?(?:rejected|turned down|passed over|dinged) (?:by|from|at|again|after|this)",
        r"(?:sent|gave|emailed|mailed) me (?:\w+ ){0,3}?(?:rejection|refusal)(?: (?:e ?mail|e mail|mail|letter|message))?",
        r"(?:got|received|had|have|another|just got|its|it was|was|woke up to) (?:\w+ ){0,4}?(?:rejection|rejections|refusal)"
        r"(?: (?:e ?mail|e mail|mail|letter|call|message))?",
        r"(?:rejection|refusal)(?: (?:e ?mail|e mail|mail|letter|call|message))? (?:from|by|today|#|in my inbox|came|arrived)|^(?:\w+ )?rejection$",
        rf"(?:didnt|did not|havent|dont|dint) (?:get|got|make|land|gotten)(?: \S+){{0,3}}? (?:{JOB}|offer|cut)(?! interview| description)",
        r"(?:^|i |say |, |so |well |sadly |@ )(?:didnt|did not) get it(?= ,|$| from| at @)",
        r"(?:didnt|did not) make it(?: to| past| through| into|$)",
        r"(?:wasnt|was not|am not|im not|were not|werent|havent been|not|i wasnt) (?:successful|selected|chosen|picked|shortlisted|hired)|unsuccessful",
        r"(?:its|it was|it is|thats|was|got|a clear|another|a|big|straight|hard|definite|firm|polite) (?:a )?no (?:from|at|by)",
        rf"(?:{JOB}|vacancy|opening|one)(?: (?:at|with) \S+)? (?:is |was |has been |got |had been |s |been )?(?:already )?(?:filled|taken|given to)",
        r"no luck (?:with|at)|out of the running|(?:got|get) the boot",
        despite=(Doubt.NOT,),
    ),
    *says(Saying.NO, r"^(?:\S+ ){1,2}, (?:its )?(?:a )?no$|^@ (?:, )?(?:is )?(?:a )?no$", noun=True),
    *says(
        Saying.NO_NEWS,
        r"(?:still )?(?:no|not any|not a|not one|zero|without any|without) (?:\w+ )?(?:news|words?|peep|squeak|whisper|sausage|reply|replies|response|responses|sign|feedback|"
        r"updates?|answer|answers|callback|signal|sound|contact|reaction)(?: (?:yet|so far|from|back|still|since|whatsoever|at all|until now|by))*(?! (?:is|means|required))",
        r"(?:still )?(?:no|not an|not a) (?:\w+ )?(?:offer|decision|call|e ?mail|e mail|mail|message|invite|invitation|letter)(?: \w+)? (?:yet|so far|from|still|since)",
        r"(?:havent|have not|didnt|did not|not|never|hasnt|aint) (?:\w+ ){0,2}?(?:heard|hear)(?: (?:anything|back|a thing|a word|nothing|shit|squat|of))*"
        r"(?: (?:from|yet|since))?",
        r"(?:havent|hasnt|have not|has not|didnt|did not|never|dont|doesnt|arent|wont|not) (?:\w+ )?(?:replied|reply|replying|answered|answer|"
        r"answering|responded|respond|responding|called(?: me)?(?: back)?|call(?: me)?(?: back)?(?= yet|$| today| #)|written(?: back)?|wrote(?: back)?|written me|got back|gotten back|"
        r"get back|come back|came back|gotten in touch|been in touch|emailed(?: me)?|contacted(?: me)?|reached out)(?: to me)?(?: yet)?",
        r"(?:still )?(?:nothing|silence|radio silence|crickets|dead silence)(?: (?:yet|from|so far|back|at|still|since|heard))+|(?:radio silence|crickets)|^still nothing",
        r"(?:i am |im |ive been |been )?still waiting(?: (?:for|on|to hear|from))?(?! (?:for (?:the|my) (?:bus|train|interview)|room|in))",
        r"ghosted(?: me| by)?|ghosting me|(?:gone|went|going|been|so|is|are) (?:really |so |very |totally |completely )?(?:quiet|silent|dark|awol)",
        r"waiting (?:for|on) (?:an answer|a reply|news|them|word|a decision|feedback|their (?:answer|reply|decision)|a response|to hear)",
        before=True,
        despite=(Doubt.NOT, *THEIRS, Doubt.MAYBE),
    ),
    *says(
        Saying.OFFER,
        rf"(?:got|gotten|received|have|had|landed|getting|given|gave me|made me|sent me|extended|theres|there is|with|scored|offering) {FILL}"
        r"(?:job |verbal |written |formal )?offers?(?! to (?:interview|meet|come|chat|talk|help)| code)",
        r"offer (?:letter )?(?:from|came|arrived|is in|in my inbox|letter)|(?:verbal|written|job) offer",
        rf"(?:im|i am|got|ive been|been|was|i was) hired|i got an offer|(?:been|was|got|were) offered (?:the |a |an |this |that )(?:\S+ ){{0,3}}?(?:{JOB})(?! interview)",
        r"(?:want|going|decided|like) to (?:make|give|send) me an offer",
        before=True,
    ),
    *says(
        Saying.OFFER,
        rf"(?:offered|offering) me (?:the |a |an |this |that |their )?(?:\S+ ){{0,3}}?(?:{JOB}|it)(?! interview)",
        r"offered me @|they offered$|^@ offered$",
        r"(?:want to|wanna|going to|decided to|are|want) (?:hire|hiring|employ) me|hired me",
        r"(?:they|@) said yes|(?:its|it is|it was|got|a big) a yes|(?:they|@|company|team|manager) (?:chose|picked|selected|choose|picking|want) me$",
        before=True,
        despite=THEIRS,
    ),
    *says(
        Saying.OFFER,
        rf"(?:got|landed|scored|bagged|nailed|won) (?:the|that|this|a|an|my dream|my|my new) (?:\S+ ){{0,2}}?{JOB}(?! interview| offer| posting|"
        r" description| ad| application| lead| alert)",
    ),
)

GET = (
    r"(?:have|having|got|getting|gotten|ive got|theres|there is|scheduled|booked|landed|secured|set up|set|lined up|arranged|confirmed|agreed on|"
    r"agreed|gave me|giving me|scored|bagged|snagged|organised|organized|invitation (?:to|for)|upcoming|theres|has|fixed|added|add|new)"
)
INTERVIEWS = (
    *says(
        Saying.ROUND,
        r"(?:want|wants|wanted|would like|d like|id like|theyd like|like|love|asked|asking|keen|wanting|invited) (?:to )?(?:see|meet|interview|speak (?:to|with)|talk (?:to|with)|"
        rf"chat with|have|call|get) (?:me|us|another {MEET}|a (?:second|third|final|further|next|follow up) (?:\w+ )?{MEET})(?: (?:again|back|in person|in|for \S+(?: \S+)?))?",
        r"(?:want|wants|wanted|need|expect|asked|invited|called|ask|invite|having|have) me (?:back|in|over|there|to come(?: in| back| over)?|for a(?:nother| second| final| third)?|"
        r"for an|to meet|on|at|#|to (?:an?|the|their|another)|for (?:the|their|second|2nd|next|final))(?: (?:\S+ ){0,3}?(?:" + MEET + "))?",
        rf"(?:want|wants|asked for|requested|offered me|offering me|offered|suggested|proposed) (?:\w+ )?(?:an?|another|the)? ?(?:\w+ ){{0,2}}?{MEET}|(?:want|wants) (?:a|another) (?:second|third|fourth|final|further|next) one",
        r"(?:got|have|landed|getting) (?:to |a |the |my |another )*(?:second|2nd|third|3rd|final|follow up|callback) (?:round|stage|interview)",
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
        noun=True,
        despite=(Doubt.LATER,),
        needs=(Needs.SOMETHING,),
    ),
    *says(
        Saying.TOOK_PLACE,
        rf"(?:had|did|finished|completed|survived|nailed|bombed|aced|smashed|crushed|failed|flunked|blew|botched|attended|sat|took|gave|messed up|"
        rf"screwed up|fucked up|got through|went through|went to|been to|been at|was at|wrapped up|left|done with|through with|rocked|had just) {FILL}{MEET}"
        rf"(?! (?:{STOPPED}|\S+ \S+ {STOPPED}|prep|preparation|questions|slot|date|time|invitation|invite|request|offer)\b)",
        r"(?:(?:just |only |literally )?(?:got|came|coming|walked|stepped|fresh|straight|back|out|home|finished|done|through|getting|returned|left|walking|hung) )"
        rf"(?:\w+ )?(?:out of|out|off|from|with|of|up) (?:from |of )?{FILL}{MEET}",
        rf"{MEET}(?: (?!,|but)\S+){{0,6}}? (?:was|went|is over|is done|over|done|ended|finished|lasted|felt|turned out|took|is behind me|did go|sucked|rocked)"
        rf"(?! (?:{STOPPED}|just {STOPPED}|supposed|meant|due|set|to be|for tomorrow)\b)",
        r"(?:i |ive |just |have |was |got |been |i was |we )+interviewed(?: (?:with|at|for|by))?|^interviewed (?:with|at|for|by)|interviewed me",
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
        rf"^(?:(?:the|my|our|a|an|so|ok|hi|hey|and|also|then|got|new|upcoming|{{}}|,) )*(?:\S+ ){{0,3}}?{MEET}".replace("{}", "yay"),
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

TELL = (
    r"(?:let me know|get back to me|tell me|give me (?:an answer|a call|a decision|feedback|their (?:answer|decision)|a ring|a definite answer|an update)|"
    r"come back to me|contact me|inform me|reach out to me|notify me|call me(?: back)?|ring me(?: back)?|e ?mail me(?: back)?|write (?:to )?me|update me|phone me|"
    r"text me|message me|respond to me)"
)
DECIDE = (
    r"(?:get back|decide|be in touch|be deciding|come back|reach out|make (?:a|their|the|up their) (?:final )?(?:decision|minds?|choice|offer)|have (?:an answer|a decision|"
    r"news|their decision|made a decision)|respond|reply|answer|get in touch|know more|announce|call|hear|inform|notify|send (?:an answer|a reply|feedback))"
)
SOFTLY = r"(?:(?:definitely|probably|prob|hopefully|either|all|also|then|just|maybe|already|only|likely|at the latest|# ) )*"
LATER_WORD = (
    *says(
        Saying.DECIDES_BY,
        rf"{THEY} (?:said |say |told me |promised |mentioned |think |thought |hope |want |wanted |plan |expect |aim |)?(?:that )?(?:they |it |she |he )?(?:ll |will |would |should |are |d |want |to |"
        rf"going |wanted |need |have |can |is |plan |hope |aim |expect |intend )*{SOFTLY}(?:{DECIDE}|{TELL})",
        rf"(?:theyll|theyd|shell|hell|itll|she will|he will|they will) {SOFTLY}(?:all )?(?:{DECIDE}|{TELL})",
        rf"{TELL}",
        r"(?:i|we|ill|well|i will|i should|should|supposed to|expect to|expecting to|going to|can expect to|im to|will|id|i would|we would) (?:\w+ )?(?:hear|know|find out|"
        r"get an answer|get (?:\w+ )?(?:news|answer|reply|decision|response)|hear back|have an answer|be told|be informed)",
        r"(?:promised|expecting|expect) (?:\S+ ){0,4}?(?:answer|decision|call|feedback|response|reply|news|result)|hearing back|hearing from (?:them|@)",
        r"(?:decisions?|an answer|the answer|answer|results?|verdict|outcome|response|feedback|news|reply)(?: (?!,|but|yet|no)\S+){0,5}? ?(?:by|on|due|expected|within|until|comes?|in|"
        r"coming|before|around|#)",
        needs=(Needs.WHEN,),
        before=True,
        despite=(Doubt.LATER, Doubt.OTHERS),
    ),
    *says(
        Saying.WORD,
        r"heard (?:back )?from",
        r"(?:called|rang|phoned|texted|pinged) (?:me|us)(?: back)?(?=$| (?:back|about|to|for|today|again|and|on|from|with|this|in|but|because|so|,|#|yesterday|just|earlier)(?!\S))",
        r"(?:emailed|e mailed|wrote|contacted|messaged|answered|approached|mailed|"
        r"reached out to|replied to|got back to|responded to|written to|came back to|wrote back to|wrote to|written) me(?: back)?",
        rf"{THEY} (?:(?!is |was |are |were |never |not |didnt |been |be )\w+ )?(?:replied|answered|responded|wrote back|got back|called|reached out|got in touch|emailed|rang)(?! (?:me|it|off|yet))",
        r"(?:got|received|had|have|getting|just had|missed|was) (?:(?!no |not )\w+ ){0,3}?(?:call|calls|e ?mail|e mail|mail|message|reply|response|answer|voicemail|"
        r"letter|text|news|dm|called|contacted|emailed) (?:back )?(?:from|by)",
        r"gave me a (?:call|ring)|(?:spoke|talked|chatted) (?:to|with)(?= @| (?:\S+ ){1,4}(?:at|from) )|replied$|wrote back$|got back to me|called back$",
        before=True,
        despite=THEIRS,
        shy=True,
    ),
)
"""WORD gives way to what they got in touch about."""
SOFT_CUES = (
    *says(
        Saying.TOOK_PLACE,
        rf"(?:had|did|finished|got off|just off|off|out of|came out of|hung up from) {FILL}{SOFT}(?! {STOPPED})",
        rf"{SOFT}(?: \S+){{0,4}}? (?:went|was) (?:\w+ )?(?:well|good|great|ok|okay|fine|bad|badly|terribly|awful|awesome|alright|better|so so)",
        r"met (?:with )?(?:\S+ ){0,3}?(?=@)|spoke (?:to|with) (?:\S+ ){0,3}?(?:at|from) (?=@)",
        needs=(Needs.LEAD,),
        noun=True,
    ),
    *says(
        Saying.PLANNED,
        r"(?:im |i am |were |well be |ill be )?interviewing (?:with|at|for)",
        rf"(?:im |i am |ill be |i )?(?:meeting|seeing|talking (?:to|with)|speaking (?:to|with)|visiting)",
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
NEWS_CUES = (*OWN_ACTS, *NEWS, *INTERVIEWS, *LATER_WORD, *SOFT_CUES)
