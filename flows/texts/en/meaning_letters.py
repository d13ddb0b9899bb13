"""Owns how English-speaking employers write: the signs of their letters, and what these tell."""

from flows.understanding.heard import Saying
from flows.understanding.meaning_table import Doubt, Letters, Needs, among, says, words

SPITE = (Doubt.LATER, Doubt.MAYBE, Doubt.OTHERS, Doubt.ASKED)
GLAD = r"(?:pleased|delighted|happy|excited|thrilled|glad|like|love|want|wish|keen)"
MEET = (
    r"(?:interview|call|conversation|meeting|chat|phone screen|screening|assessment|round|stage|discussion|interviews)"
)

LETTER_CUES = (
    *says(
        Saying.OFFER,
        r"(?:(?:have|has|had|see|welcome|get) you (?:on board|on the team|join(?:ing)? (?:us|the team|our)|as "
        r"(?:part|a "
        r"member)|with us)|if you (?:would|could|were to) (?:join|accept|come (?:on board|and work))|you (?:have|"
        r"ve) been "
        r"successful(?! (?:in (?:reaching|getting)|at (?:the )?(?:first|application|this))| (?:in|at) (?:the "
        r")?(?:first|"
        r"initial))|youve been successful(?! in reaching)|youve got the (?:job|role|position|post)|youre hired|like "
        r"you "
        r"to (?:join (?:us|the team|our)|start)|(?:job|role|position|post) (?:is|s) yours|jobs yours|welcome (?:aboard|"
        r"on board|to the (?:team|family|crew)))",
        rf"{GLAD} to (?:offer|extend|make) (?:you )?(?:(?!interview|chance|opportunity to (?:interview|meet))\S+ "
        rf"){{0,5}}?(?:position|role|job|post|offer|contract|employment|place|internship)",
        r"contract of employment|welcoming you (?:on|to|as)|(?:can|could|would|are) you (?:able to )?start (?:on |"
        r"from )?#|when (?:can|could) you start|offer you "
        r"(?:the|a|this) (?:(?!interview)\S+ ){0,4}?(?:position|role|job|post|contract|place|internship)|"
        r"offer of employment|you(?:ve| have)? (?:got|been (?:selected|chosen) for) the (?:job|role|position)|"
        r"(?:formal|job|written|our) offer|welcome you to the team|you have been selected for "
        r"the (?:position|role|job)",
        despite=SPITE,
    ),
    *says(
        Saying.NO,
        r"(?:wont|will not|not) be (?:taking|moving|progressing|pursuing) (?:things|this|it|your application|you) "
        r"(?:any )?(?:further|forward)",
        r"(?:other|another|different|stronger|more suitable|more experienced) (?:\w+ )?(?:candidates?|applicants?)",
        r"(?:not|unable|cannot|will not|wont|no longer|decided against|havent|have not|were not|was not|has not)(?: "
        r"(?!hesitate)\S+){0,4}? (?:mov(?:e|ing) (?:you )?(?:forward|ahead)|proceed(?:ing)?|progress(?:ing)?|tak(?:e|"
        r"ing) your application|"
        r"offer you|continue with|successful|select(?:ed)? (?:you|for)|been selected|shortlisted|pursue|"
        r"consider(?:ing)? (?:you|your)|invite you)",
        r"(?:position|role|vacancy|post|job)(?: (?:you|which|that|we)(?: \S+){1,4})? (?:has|have|is|was)(?: now| "
        r"already| been| since)* (?:filled|withdrawn|closed|"
        r"taken|cancelled)|been unsuccessful|not been successful|unsuccessful on this occasion|regret to (?:inform|"
        r"tell|let)|"
        r"keep your (?:resume|cv|details|application|profile) (?:on file|in)|(?:wish|luck|success)(?: \S+){0,6} "
        r"(?:job search|job hunt|search|future endeavou?rs|career)|decided not to|not the right fit|not a (?:good "
        r")?(?:match|fit)",
        despite=(*SPITE, Doubt.NOT),
    ),
    *says(
        Saying.CALLED_OFF,
        r"(?:no longer able|unable|not able|cannot|unfortunately cannot|cant) to? ?(?:go ahead with|hold|proceed with|"
        r"keep|attend|do) (?:your|the|our) (?:\S+ ){0,2}?(?:interview|meeting|call|appointment)|(?:have|need|forced|"
        r"had|going) to cancel|(?:interview|meeting|call|appointment)(?: \S+){0,6}? (?:has been|"
        r"is|was|have been|had to be|must be) cancell?ed|cancel (?:our|your|the) (?:\S+ ){0,3}?" + MEET,
        despite=SPITE,
    ),
    *says(
        Saying.MOVED,
        r"(?:need|have|had|like|forced|possible|want|able) to (?:reschedule|rearrange|postpone|move(?! (?:you "
        r")?(?:forward|ahead|on|to the))|change|push)|reschedul(?:e|"
        r"ed|ing)|postponed?|(?:has|have) been moved|moved (?:our|your|the)|(?:new|different|another|alternative) "
        r"(?:time|date|slot)|"
        rf"(?:move|shift|push|change|bring) (?:our|your|the) (?:\S+ ){{0,3}}?{MEET}|(?:can|could|would|shall) (?:we|"
        rf"you) (?:do|make|manage|say) # instead|change (?:of|to|in) (?:the "
        rf")?(?:time|date|schedule)|moved to #",
        despite=SPITE,
    ),
    *says(
        Saying.ROUND,
        r"(?:like|love|want) you to (?:come|pop|drop|join|meet|attend|speak|visit)(?: (?:in|back|over|us|for|to|by))*|"
        r"when are you (?:free|available)|interview (?:details|confirmation|invitation|invite)(?= ,|$)|"
        rf"{GLAD} to (?:invite|meet|interview|speak|talk|schedule|arrange|set up|have|discuss|see|learn|get to know|"
        rf"move|progress|proceed|take|bring you|get you (?:in|back|down|over)|chat|catch up|sit down|hear more)"
        rf"(?: (?:you|an|a|up|with|to|about|the|your|in|back|for|another|attend|come))*",
        rf"(?:invite|inviting|invitation|invited)(?: you)? (?:to|for|back)(?: (?:an?|the|our|your|come|attend|join|"
        rf"meet|interview|in|on))*|(?:your|the|this|our|an) (?:\S+ ){{0,3}}?{MEET}(?: (?:with|at|for) (?:\S+ "
        rf"){{0,6}}?\S+)? (?:is|has been|will be|will take place|takes place)(?: \S+){{0,3}}?(?: (?:scheduled|"
        rf"confirmed|booked|held|on|for|at|#))?",
        rf"(?:confirm|confirming|schedule|scheduling|arrange|book|available for|availability for|time for|date for|"
        rf"looking forward to)(?: \S+){{0,4}}? {MEET}|(?:next|second|final|following) (?:round|stage|step|interview)|"
        r"(?:are|would) you (?:be )?(?:available|free)(?! (?:for (?:a )?(?:dinner|lunch|drinks?|tea|pint|brunch|"
        r"breakfast|"
        r"the match|a film|a movie)|to (?:help|babysit|pick|mind|look after|give)))|moved? (?:you )?(?:forward|on) "
        r"to|progress(?:ed|ing)? (?:you|"
        r"your application) to|(?:we have )?shortlisted you|when you (?:are|would be) (?:available|free)|let (?:us|"
        r"me) know your availability",
        ahead=Saying.PLANNED, despite=SPITE,
    ),
    *says(
        Saying.DECIDES_BY,
        r"(?:decision|outcome|results?) (?:will|wont|is|are|cannot|should|may)(?: (?:not|now|likely|be|to))*(?: "
        r"(?:made|"
        r"reached|known|expected|shared|communicated|announced|taken|sent|available|due|finalised|finalized))",
        r"(?:will|shall|we ll|well) (?:\w+ ){0,2}?(?:update|inform|notify|contact|let|write to|email) (?:everyone|"
        r"everybody|all|candidates|applicants|shortlisted|successful)(?: \w+)*?(?= by)",
        r"(?:aim|hope|plan|expect|intend|able) to (?:let|inform|notify|contact|get back to|update|decide|make|have|"
        r"reach)(?: \S+){0,6}?(?= (?:by|before|on|in|within) )",
        r"(?:will|shall) be (?:contacted|notified|informed|told|in touch)",
        r"(?:we|well|i|ill|will|you (?:will|can|should)|youll|to|can expect|expect)(?: (?!,|please)\S+){0,4}? (?:get "
        r"back|getting back|be in touch|come back|let you know|inform you|contact you|be contacting you|reach out|"
        r"respond|make (?:a|our|the) (?:final )?decision|decide|decision|hear (?:back )?from (?:us|me)|update you|"
        r"notify you|"
        r"give you (?:an answer|feedback|an update)|share (?:feedback|next steps|our decision)|follow up with you|"
        r"reply|call you|hear|a decision|our decision|an answer)",
        needs=(Needs.WHEN,), despite=SPITE,
    ),
    *says(
        Saying.WORD,
        r"(?:please |kindly |can you |could you |need you to |ask you to |asked to )+(?:bring|send|provide|upload|"
        r"complete|"
        r"forward|email|supply|fill in|return|submit)(?: us| over| me| through| in| back)*(?: (?:your|the|an?|"
        r"copies|proof|two|"
        r"some|any|both|original|attached|following))+ (?:\S+ ){0,2}?(?:passports?|documents?|id|references?|"
        r"referees|form|"
        r"forms|certificates?|proof|address|questionnaire|details|checks?|licen[cs]e|transcripts?|portfolio|visa|"
        r"payslips?)",
        despite=SPITE, shy=True,
    ),
    *says(
        Saying.APPLIED,
        r"(?:received|receipt of|got|reviewing|review|confirm(?: receipt of)?) (?:your|the) (?:\S+ "
        r"){0,3}?(?:application|cv|resume|documents)|(?:thank you|thanks)(?: \S+){0,3}? (?:for|on) (?:applying|your "
        r"application|submitting|your interest|sending)|"
        r"your application (?:has been|was|is) (?:received|submitted|under review|being reviewed)|application "
        r"received|applying (?:to|for|at|with)",
        despite=SPITE, shy=True,
    ),
)  # fmt: skip

LETTERS = Letters(
    greeting=words(
        r"^(?:thank you|thanks|many thanks) for (?:your|applying|taking|coming|submitting|the|meeting|speaking)|"
        r"^(?:> )*(?:fwd |fw |re )?(?:dear|hi|hello|good (?:morning|afternoon|day)|hey|mr|ms|mrs)"),
    we=words(
        r"(?:we|were|weve|well|wed)(?= (?:have|would|will|are|were|received|regret|decided|appreciate|enjoyed|need|"
        r"cannot|want|look|thank|wish|can|had|invite|offer|must|do|recently|ll|d|ve|found|very|really|"
        r"really|unfortunately|also|both|not|like|love|be|hope|got|ask|think|feel|were|selected|chose|reviewed|"
        r"carefully|do|aim|expect|keep|must))|our (?:team|company|office|decision|hiring|recruiting|recruitment|"
        r"client|selection|process|offices|"
        r"conversation|records|candidates|website)|(?:your|for) (?:application|interest|candidacy|interview|time|cv|"
        r"resume|background|availability|profile)|(?:invite|offer|inform|contact|meet|regret|thank) you|pleased to|i "
        r"regret|i would like to invite you|you have been"
    ),
    closing=words(
        r"(?:kind|best|warm|many|with kind|with best) (?:regards|wishes)|regards|sincerely|yours (?:sincerely|"
        r"faithfully|truly)|cheers|best(?= ,|$| \.)|many thanks|(?:talent|recruiting|recruitment|hiring|hr|people|"
        r"careers) (?:team|department)|"
        r"talent acquisition|human resources|do not reply|no reply|unsubscribe|looking forward to (?:hearing|meeting|"
        r"speaking|seeing|your)|(?:best of luck|all the best|every success|much success)"
    ),
    own=words(
        r"(?:they|theyll|theyd) (?:said|told|rejected|want|wrote|called|emailed|will|offered|cancelled|moved|have|"
        r"are)|my (?:interview|application|friend)|rejected me|told me|i (?:got|had|applied|interviewed|have an "
        r"interview|was rejected|"
        r"emailed|wrote|called|followed|sent them)|im (?:so|really|nervous|sad)|lol|haha|should i|what (?:should|do) "
        r"i|wish me luck"
    ),
    teams=among("team recruiting recruitment talent hr hiring careers people acquisition"),
    cues=LETTER_CUES,
)  # fmt: skip
