"""Owns the English cues for what the person did: applied, wrote, called, thanked, accepted, withdrew."""

from flows.texts.en.meaning_pieces import JOB, I
from flows.understanding.heard import Saying
from flows.understanding.meaning_table import Doubt, Needs, says

SOME = (
    r"(?:(?:another |about |like )?(?:[2-9]|10|two|three|four|five|six|seven|eight|nine|ten)"
    r"|(?:a |another )?(?:few|couple)(?: of)?|several)(?: (?:more|other|different|new|local|job|online))*"
)
"""So many that each may be told by its name, when it is asked for."""
FORMS = r"(?:applications?|apps?|cvs?|resumes?|application forms?)"

OWN_ACTS = (
    *says(
        Saying.APPLIED,
        rf"{I}(?:applied (?:to|for|at|with)|put in (?:for|to)|gone for|went for) {SOME} (?:places|jobs|"
        rf"companies|shops|positions|roles|employers|vacancies"
        r"|schools|hospitals|stores|restaurants|cafes|pubs|hotels|warehouses|agencies|nurseries|surgeries|ones)",
        rf"{I}(?:sent|done|submitted|made|put|filled|handed|dropped|fired|finished|completed|banged|got)"
        rf"(?: (?:off|in|out))? {SOME} {FORMS}(?: (?:off|in|out|done|sent|submitted))?",
        rf"^{SOME} {FORMS} (?:sent|done|in|off|submitted|out)(?: off)?(?= |$)",
        noun=True,
    ),
    *says(Saying.APPLIED, rf"{I}did {SOME} {FORMS}", noun=True, despite=(Doubt.ASKED,)),
    *says(
        Saying.THANKED,
        rf"{I}(?:said|wrote to say) (?:thanks|thank you)(?= to (?:@|them))|thank you(?:s)? (?:is |are )?(?:done|sent)|"
        rf"(?:card|note|letter|flowers|email)(?: \S+){0, 5}? to (?:say )?(?:thank|thanks)(?: (?:her|him|them|you))?|"
        rf"{I}(?:wrote|written|emailed|called|rang|texted|messaged|mailed|dropped)(?: \S+){{0,8}}? to thank",
        rf"{I}(?:dropped|sent|wrote|emailed|messaged|texted|rang|called|phoned)(?: \S+){{1,8}}? to (?:say )?(?:thank|"
        rf"thanks)(?: (?:you|them|him|her|for))?",
        rf"{I}(?:sent|wrote|emailed|mailed|written|send|dropped|popped|posted) (?:(?!out )\S+ ){{0,9}}?(?:thank you|"
        rf"thank yous|thanks|thank u)"
        r"(?: (?:notes?|emails?|mails?|e mails?|letters?|cards?|messages?))?",
        r"thank you (?:notes?|e ?mails?|e mail|mail|letter|card|message)(?: to \S+(?: \S+)?)?(?: ,)? (?:is |has been "
        r"|was |"
        r"got |are )?"
        r"(?:already )?(?:sent|done|out|written|gone|off)",
        noun=True,
    ),
    *says(Saying.THANKED, rf"{I}thanked", needs=(Needs.SOMEBODY,), after=True),
    *says(
        Saying.WITHDREW,
        r"(?:took|taken|taking|take|pulled|pulling|withdrawn|withdrew|removed|removing) (?:my name|myself|me|my "
        r"application|my hat|my cv) (?:out|off|from|back)(?= |$)(?! (?:to|for) (?:a|the) (?:next|second|final))",
        rf"{I}(?:(?:have )?(?:withdrew|withdrawn|pulled out|dropped out|backed out|bowed out|opted out)"
        r"|pulled my application|took myself out|withdrew my application)",
        rf"{I}(?:turned down|declined|knocked back)(?= [^ ]+(?: [^ ]+){{0,3}}(?: ,| because|$))(?! (?:for|by|at|"
        rf"from|the|"
        rf"my|me|"
        rf"again|,))",
        rf"{I}(?:declined|rejected|turned down|knocked back|refused|passed on|said no to)(?! (?:by|from|at|for|"
        rf"again)(?!\S))"
        rf"(?: (?!my|me|us|,)\S+){{0,4}}? "
        r"(?:offer|job|role|position|interview|invitation|invite|contract)",
        r"told (?:(?!me )\S+ ){1,4}?(?:(?:its|it is|it was|the \S+ (?:is|was)) not|it wasnt|it isnt) "
        r"for me(?= ,|$| and| but)",
        r"told (?:(?!me )\S+ ){1,4}?i (?:dont|do not) want (?:it|the (?:job|role|position))(?= ,|$| because| any "
        r"?more)",
        r"(?<!\bthey )(?<!\bshe )(?<!\bhe )told (?:(?!me |us )\S+ ){1,4}?(?:thanks (?:, )?but )?no thanks",
        rf"{I}turned (?!me |us |my |out )(?:(?!,|and)\S+ ){{1,4}}?down(?! (?:by|from)(?!\S))",
        rf"{I}(?:turned (?:them|@|him|her) down|declined (?:them|@)|said no to (?:them|@)|decided against (?:them|@|"
        rf"it|taking)|"
        r"decided not to (?:take|accept|go (?:ahead|on|further)|continue|proceed|pursue)|turned it down|passed on "
        r"(?:them|@))",
        r"told (?:@|them) (?:no(?= ,|$)|(?:ive|i have|that ive|that i have|i|that i) (?:taken|took|got|accepted|"
        r"found) (?:another|a "
        r"different|something))|(?<!@ are )(?<!@ is )(?<!\bthey are )(?:im |i am )?not taking (?:it(?! (?:any "
        r")?(?:further|"
        r"forward))|the (?:\S+ )?(?:job|role|offer|position))|(?:is not|"
        r"isnt|s not|not|isn t|wasnt) for me(?= ,|$|and| but)|(?:lost|losing) interest in|(?:dont|do not|no longer) "
        r"want (?:the |that |this )?(?:\S+ )?(?:job|role|position)(?: any ?more)?(?= |$)|"
        r"(?:dropping out|dropped out|pulling out|bowing out) (?:of|from)|(?:giving|gave|give) (?=\S+(?: \S+)? a "
        r"miss)|(?:^|im |i am |ive )(?:passing|passed) on(?= @)|^(?:i |ive )?dropped(?= @$)|(?:cancelled|retracted|"
        r"pulled) my application",
        r"(?:im |i am |am |ive decided )?not (?:going ahead|going forward|going any further|proceeding|continuing|"
        r"carrying on|progressing) with"
        r"(?= @| the| my)(?: (?:the|my))?",
        r"(?:i am|im|i|am) (?:no longer|not)(?: really| that)? interested(?: any ?more)?(?: in(?: the)?(?: job| role|"
        r" position)?)?(?= @| at| with|$| in| any)",
        r"(?:ive |i have )?changed my mind about (?:the (?:job|role)|@)|i am out of the (?:process|running) by choice",
        rf"{I}(?:decided to (?:withdraw|decline|pull out|drop out|turn \S+ down|say no)|told (?:\S+ "
        rf"){{1,3}}?(?:thanks , but |thanks but )?no thanks|"
        r"told (?:\S+ ){1,3}?(?:i am |im )(?:out|not interested|no longer interested|withdrawing))",
        noun=True,
        after=True,
    ),
    *says(
        Saying.ACCEPTED,
        rf"{I}(?:accepted|signed|took|taken|agreed|snapped up|said yes to|agreed to)(?: (?!an interview|a "
        rf"call)\S+){{0,4}}? (?:offer|"
        rf"{JOB})(?! interview)",
        r"(?:im|i am) saying yes(?= ,|$| to (?:@|them|it|the)(?!\S))",
        r"ive said yes(?= ,|$| and| already| obviously| of course)",
        rf"{I}(?:said yes to (?:them|@)|accepted @|signed with|accepted it|signed it|signed the papers|signed$|"
        rf"accepted(?= at| with))",
        rf"(?:im |i am )(?:taking|accepting) (?:\S+ ){{0,3}}?(?:offer|{JOB})(?! interview)",
        rf"^(?:ok |so |and |well |yes |right |, )*(?:im |i am |i )?(?:going|gone|went) with(?= @)(?! @ (?:to|for|on))|"
        rf"{I}(?:decided on|chose|chosen|picked)(?= @(?:$| ,| over| in the end))|(?:ill be |im |i am |^|will be |am "
        rf")joining(?= @)(?! @ (?:for|on zoom|call))|^(?:im )?(?:starting|start) (?:at|with)(?= @)|(?:^|, "
        rf")(?:contract|offer|papers?) (?:is |are )?(?:signed|accepted)|^(?:yes |yay |just |officially |and |so "
        rf")*accepted(?: it)?$|(?:im |i am |ill )(?:taking|take) it$",
        r"^(?:ill take|im taking|taking) the (?:\S+ ){0,3}?(?:job|role|offer|position)(?! interview)",
        rf"{I}(?:decided|chosen|agreed) to go with(?! (?:it|them|that|my)(?!\S))(?= \S+(?: \S+){{0,3}}$)",
        r"told (?:(?!me |us )\S+ ){1,4}?yes$",
        r"(?:im |i am )?taking (?:(?!me )\S+ ){1,4}?up on (?:the|their|that|an) offer",
        rf"{I}decided to (?:accept|take)(?: \S+){{0,3}}? (?:offer|job|it|role)|i (?:start|begin) (?:on )?# (?:at|"
        rf"with)|told (?:@|them) yes|i start (?:my new job |working "
        rf")?(?:at|with)|im starting (?:my new job )?(?:at|with)",
        noun=True,
    ),
    *says(
        Saying.PHONED,
        rf"{I}(?:called|phoned|rang|telephoned)(?! (?:me|it|off|in sick|back to|out|myself|for|(?:her|him|them|me) "
        rf"(?:by|ms|mr|mrs|a|an|names?|the wrong)))(?: up)?",
        rf"{I}tried (?:to call|calling|phoning|ringing)",
        needs=(Needs.SOMEBODY,),
        after=True,
        despite=(Doubt.MAYBE,),
    ),
    *says(
        Saying.PHONED,
        rf"{I}(?:gave|given) (?:\S+ ){{1,4}}?a (?:call|ring|bell)",
        rf"{I}tried (?:\S+ ){{1,5}}?(?:on the (?:phone|blower)|by phone)",
        rf"{I}(?:got hold of|got through to)(?= (?:\S+ ){{1,4}}?(?:on|over|by) the phone)|{I}left (?:a |an "
        rf")?(?:message|voicemail)(?= with| for| at)",
        rf"{I}left (?:\S+ ){{0,4}}?(?:voicemail|voice mail|message on)",
        noun=True,
    ),
    *says(
        Saying.WROTE,
        r"^(?:the |my |that )?(?:e ?mail|mail|message|note|letter|reminder)(?: to (?:\S+ ){1,3}?)? ?(?:is |has been |"
        r"was |just )?(?:sent|gone|off)(?: off)?(?: to)?(?= |$)|(?:hit|pressed|clicked) send on (?:the|my|that) "
        r"(?:follow up|e ?mail|mail|message|reminder)|follow up (?:done|sent|out)",
        r"^(?:(?:ok|okay|yes|done|and|so|i|ive|have|just|now|finally) )*sent it(?: now| off| today| just now)?$",
        r"follow up (?:e ?mail |e mail |mail |message |note )?(?:to (?:\S+ ){1,3}?)?(?:is |has been |was |just "
        r")?(?:sent|done)",
        rf"{I}asked(?= (?:@|them) for (?:an? |some |any |more )?(?:update|feedback|news|answer|decision|reply|"
        rf"response))|{I}got back to(?= @| them)|{I}sent it to(?= @| them)",
        rf"{I}(?:followed up|chased(?: up)?|nudged|pinged|checked in)(?! me)(?: (?:with|on|to))?",
        rf"{I}(?:sent|wrote|dropped|fired off|send|shot) (?:(?!me |out |in |, )\S+ ){{0,8}}?"
        r"(?:follow up|reminder|nudge|chaser|second follow up)(?: (?:e ?mail|e mail|mail|message|note|letter))?",
        noun=True,
        after=True,
    ),
    *says(
        Saying.WROTE,
        rf"{I}(?:wrote|emailed|e mailed|mailed|messaged|texted|contacted|reached out|replied|responded|got in touch|"
        r"answered|wrote back|emailed back|replied back)(?! me| my| a (?:book|test)| the (?:test|exam)| down)(?: "
        r"(?:back|again))?(?: (?:to|with))?",
        rf"{I}(?:sent|dropped|fired off|shot) (?:(?!me |out |my |in |, )\S+ ){{0,8}}?(?:e ?mail|e mail|mail|message|"
        rf"note|"
        rf"letter|line|text|dm)",
        needs=(Needs.SOMEBODY,),
        noun=True,
        after=True,
    ),
    *says(
        Saying.APPLIED,
        r"(?:got|gotten) (?:round|around) to (?:applying|(?:sending|submitting|putting|handing|dropping|filling|doing|"
        r"finishing) (?:\S+ ){0,5}?(?:applications?|cv|resume|forms?))(?: off| in)?",
        rf"{I}(?:submitted|sent|uploaded|handed)(?: (?:off|in))? (?:everything|it all|the lot|all (?:my|the) \w+|my "
        rf"(?:stuff|documents|portfolio|details))(?: (?:off|in|over))?(?= to| at| for)",
        r"(?:my |the |an )?applications? (?:for|to|at|with) (?:\S+ ){1,5}?(?:went in|is in|has gone in|gone in|went "
        r"off|is off|has been sent|was sent|sent|submitted|is done|done)",
        rf"{I}(?:used|did|hit) the (?:quick|easy|one click|1 click)(?: apply)?(?: \w+)?(?= for| at| to| with)",
        rf"{I}(?:went|gone|going|applying) (?:through|via|on) (?:indeed|linkedin|reed|totaljobs|seek|"
        rf"glassdoor|monster|"
        rf"ziprecruiter|handshake|naukri|the website|their website|the agency|an agency|a recruiter|the job ?centre)"
        rf"(?= for| to| with)",
        r"(?:submitted|put|recommended|proposed|suggested) me (?:forward |in |up )?(?:for|to|at|with)(?= (?:the|an?|"
        r"that) "
        r"(?:\S+ ){1,4}?(?:job|role|position|post|vacancy))",
        rf"{I}(?:done|did|finished|completed|sent|submitted|nailed) (?:the |my |an |a |that )(?:\S+ "
        rf"){{1,3}}?applications?"
        rf"(?= ,|$| today| last| this| #)",
        rf"{I}(?:submitted|sent|put|dropped)(?: (?:in|off))? (?:an |my |the )?apps?(?= for| to| at| with)",
        rf"{I}(?:gave|handed|passed|given)(?: (?:in|over))? (?:my|a) (?:cv|resume)(?= to| at)",
        rf"{I}(?:threw|chucked|posted|got|had|bunged|banged)(?: (?:in|off|out))? (?:an? |my |the |another )(?:\S+ "
        rf")?(?:applications?|cv|resume)(?: (?:in|off|over))?(?= to| at| for| with)",
        rf"{I}(?:pressed|hit|clicked|smashed) (?:send|submit|apply)(?: on)?(?: (?:my|the|that|an?))?(?: "
        rf"\S+){{0,3}}?(?: applications?)?(?= for| to| at| with|$)",
        rf"{I}(?:signed|put (?:myself|me)) up (?:for|to|with)(?= (?:the |a )?(?:\S+ ){{1,3}}?(?:scheme|programme|"
        rf"program|internship|apprenticeship|job|role))",
        r"^(?:\S+ ){1,3}?applications? (?:is |was |has been |all |now |just )*(?:done|sent|submitted|finished|in|"
        r"completed|off|gone)(?: off| in)?$",
        r"^(?:applications?|cv|resume) (?:sent|submitted|done|in)(?= ,| to| at| for| with)|^applied(?= ,)",
        rf"{I}(?:did|filled (?:in|out)|completed|finished|posted|sent|mailed|handed in) (?:the |an |my |a )?(?:paper "
        rf")?(?:application|online) forms?(?= for| at| "
        rf"to| with)",
        rf"{I}(?:tried|trying|chancing) my (?:luck|chances)(?= at| with)|(?:my )?(?:cv|resume|application)(?: is|s| "
        rf"has)? (?:gone|off|on its way|winging its way)(?: off)?(?= to| with)",
        rf"{I}(?:applied|reapplied|did apply|applying(?= (?:to|at|with|for) ))(?! for (?:unemployment|benefits|a "
        rf"(?:visa|loan)))",
        rf"{I}(?:sent|submitted|handed|put|dropped|filled|completed|finished|mailed|emailed)(?: (?:off|in|out))? "
        r"(?:(?!me |follow )\S+ ){0,5}?(?:applications?|cv|resume)(?: off| in)?(?! (?:pool|form letter))",
        rf"{I}(?:(?:hit|clicked|pressed) apply|put in for|went for(?= the .* (?:job|role|position)| a .* (?:job|role|"
        rf"position))|(?:put|thrown|threw|chucked) my (?:name|hat|cv|"
        rf"resume) (?:forward|in|down)(?: the ring)?(?: (?:for|at|to|with))?|registered with|put myself forward)",
        rf"{I}(?:took|taken|bunged|chucked|fired|popped|pinged|shot|slung|forwarded|uploaded|passed|gave|left|"
        rf"lodged|made|did|"
        rf"threw|flung|lashed|handed|got|put|sent|filed|wrote|started)(?: (?:off|in|out|over|across))? (?:(?!me |"
        rf"follow "
        rf"|no )\S+ ){{0,5}}?(?:applications?|cv|resume|apps?(?= for| to| at| with| in))"
        rf"(?: (?:off|in|over|across|round))?(?! (?:pool|form letter))",
        rf"{I}(?:filled|completed|done|did|finished|sent|submitted)(?: (?:in|out|off))? (?:\S+ "
        rf"){{0,4}}?(?:application )?forms?"
        rf"(?= for| at| to| with| from)",
        r"(?:my )?(?:applications?|cv|resume)(?: \S+){0,3}? (?:is|are|was|has been|have been|went|s|just went|now)"
        r"(?: now| all| just| already)* (?:sent|in|submitted|off|with|gone|out|done|at)(?: (?:to|with|at|for))?",
        needs=(Needs.NAMED,),
        noun=True,
    ),
    *says(
        Saying.APPLIED,
        r"(?:put|putting|submitted|sent|forwarded) (?:me|my (?:cv|resume|profile|name)) (?:forward|up|over|across)(?: "
        r"(?:for|to|at|with))?"
        r"(?! (?:to|into) the (?:next|second|final))",
        needs=(Needs.NAMED,),
        after=True,
    ),
    *says(
        Saying.APPLIED,
        r"(?:got|made|helped|convinced|persuaded|talked) me (?:to apply|into applying|apply)",
        needs=(Needs.NAMED,),
        despite=(Doubt.OTHERS,),
    ),
    *says(Saying.APPLIED, r"(?:^|, )(?:new|another|one more) (?:job )?application", needs=(Needs.NAMED,), after=True),
)
