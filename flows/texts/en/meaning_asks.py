"""Owns the English cues for questions: what the person wants to know."""

from flows.understanding.heard import Saying, Topic
from flows.understanding.meaning_table import ALL_DOUBTS, says

MAY = (
    r"(?:should|do|can|shall|could|would|must|may|ought) (?:i|we)(?: (?:best|even|now|also|just|actually|rather|"
    r"really))*"
)
CONTACT_THEM = (
    r"(?:write|e ?mail|e mail|mail|message|contact|call|phone|ring|follow up|chase|nudge|reach out|ping|check in|get "
    r"in touch|text|remind|answer them|"
    r"send (?:\S+ ){0,4}?(?:follow up|thank you|note|e ?mail|mail|reminder|message|letter))"
)
QUESTIONS = (
    *says(
        Saying.ASKS,
        rf"(?:when|how soon|how late|what day|at what point) {MAY} {CONTACT_THEM}",
        rf"too long to wait|how (?:long|many days|much time|soon) (?:{MAY} (?:wait|leave it|give (?:it|them)|"
        rf"hold off)|"
        rf"until i|before i|to wait|to leave it|is it ok|after)",
        rf"(?:too (?:early|late|soon|long|pushy|keen|eager|much|desperate|cheeky|needy|forward)|time|ok|okay|"
        rf"best time|"
        rf"good time|right time|cool|alright|fine|acceptable) (?:for me |if i )?(?:to )?{CONTACT_THEM}",
        rf"(?<!\bwhat )(?<!\bhow )(?:should|can|shall|could|may) i (?:\w+ )?{CONTACT_THEM}(?: \S+){{0,2}}? (?:now|"
        rf"already|today|yet|again|"
        rf"back|them|@|tomorrow|#)",
        rf"(?<!\bwhat )(?<!\bhow )(?:should|shall|can|may) i (?:\w+ )?{CONTACT_THEM}",
        rf"(?:do|d) ?(?:you|u|ya) (?:think|reckon|suggest|recommend) (?:that )?(?:i|we) (?:should|shud|shld|ought to"
        rf"|could|"
        rf"can|better) (?:\w+ )?{CONTACT_THEM}",
        r"(?:is it|would it be|is that) worth (?:\w+ )?(?:ringing|calling|phoning|e ?mailing|writing|chasing"
        r"|contacting|"
        r"messaging|texting|following up|getting in touch)|would (?:you|u) (?:ring|call|phone|chase|contact|nudge) "
        r"(?:them|@|him|her)",
        topic=Topic.WHEN_TO_WRITE, despite=ALL_DOUBTS, after=True,
    ),
    *says(
        Saying.ASKS,
        rf"what (?:exactly )?{MAY} (?:write|say|e ?mail|send|put(?! on)|reply|answer|tell|respond|text)",
        r"how (?:should|do|can|would|could|shall|to) (?:i )?(?:best )?(?:word|phrase|write|reply|respond|answer|"
        r"start|begin|say|thank)",
        r"(?:help me|can you|could you|please|would you)(?: please)? (?:help me )?(?:write|word|reply|draft|phrase|"
        r"answer|respond)",
        r"what (?:should|do|does|would) (?:my|the|a) (?:\w+ )?(?:follow up|e ?mail|note|message|reply|letter)(?: "
        r"\S+){0,5}? (?:say|look|contain|be)|what to (?:write|say|reply|answer|put)|(?:draft|write) (?:me )?an? "
        r"(?:\w+ ){0,2}?(?:follow up|thank you|e ?mail|mail|note|message|letter|reply)",
        topic=Topic.WHAT_TO_WRITE, despite=ALL_DOUBTS,
    ),
    *says(
        Saying.ASKS,
        r"what (?:should|do|shall|can|to|would|could) (?:i |we )?(?:\w+ )?(?:wear|put on)|dress code|how (?:should|"
        r"do|to) (?:i )?dress|"
        r"(?:do i need|should i wear|do i have to wear|can i wear|is|need) (?:a |an |to wear )?(?:\w+ )?(?:tie|suit|"
        r"heels|jeans|dress|blazer|jacket|sneakers)|"
        r"^(?:\S+ ){1,2}(?:ok|okay|fine|alright|allowed|too casual|too formal|too much|smart enough) for (?:a |an |"
        r"the |my )?(?:\S+ )?(?:interview|trial|chat|"
        r"assessment)|(?:is|are) (?:a |my )?(?:jeans|suits?|ties?|heels|sneakers|trainers|shorts|dress) (?:ok|okay|"
        r"fine|allowed|"
        r"too much|needed)|what (?:outfit|clothes)|should i (?:wear|dress)|^(?:so |and )?(?:suit|tie|jeans|heels|"
        r"blazer)(?: (?:and|or|"
        r"for)(?!\S))",
        topic=Topic.WHAT_TO_WEAR, despite=ALL_DOUBTS,
    ),
    *says(
        Saying.ASKS,
        r"(?:whens|(?:when|what time|what day|which day|at what time|what date|where) (?:is|was|s|are)) (?:my|the|"
        r"our|it|that|this)(?: \S+){0,3}?"
        r"(?: interview| call| meeting| appointment|$)|"
        r"(?:whats|what is|what times|what time is|what time s) (?:the )?(?:time (?:of|for) )?my (?:\S+ "
        r"){0,2}?interview|"
        r"when (?:is|s) (?:@|\S+) interview|remind (?:me )?(?:what|which) (?:day|time|date)|when do i (?:have|"
        r"meet|see|"
        r"talk|interview|go)|remind me when|do i have "
        r"(?:an? |any )?(?:\w+ )?interviews?|"
        r"when (?:am i|is it) (?:meeting|seeing|interviewing|again)|(?:what|which) time (?:is|was|do)|when is it|"
        r"when am i|(?:have i got|do i have|is there) (?:anything|something|an? (?:interview|call|meeting|"
        r"appointment))(?: on| booked| planned| "
        r"lined up)?(?= #| this| next| on #)|(?:which|what) (?:day|time|date) (?:did|have|had) (?:they|@|he|she)|"
        r"(?:what|which) (?:time|day) (?:am i|do i|are we|is it|have i)",
        r"whos? (?:(?:is|s|will|will be|are|am|do|was) )*(?:i |it |this |that |the |my |our |he |she )*(?:\S+ )?"
        r"(?:interview |chat |call |one |meeting |be |have to |need to |gonna |going to )*(?:with|meeting|"
        r"seeing|see|meet|"
        r"interviewing(?: me)?|(?:talking|speaking) to|ask for|report to|taking it|(?:going to be|be) there)(?= |$)"
        r"(?! (?:my|the) (?:cv|application))",
        r"wheres? (?:is |s |was )?(?:it|the|my|this|that)(?: \S+){0,2}?(?: interview| trial| call| meeting|"
        r" shift| again|$)|"
        r"where (?:do|am|should|will|must) i (?:have to |need to |meant to |supposed to |be )*(?:go|going|be|"
        r"report|turn up|"
        r"meeting|meet|show up|off to|heading)(?! (?:wrong|from here|with|now$|next))|"
        r"(?:whats|what is|what was) (?:the |their )?(?:address|postcode|zip code|room|location|venue|"
        r"link)(?! for (?:my|this))|"
        r"^(?:is|was|will) (?:it|the interview|my interview|this|that)(?: (?:be|going to be|@))? (?:on|in|by|"
        r"over|via|a|at) "
        r"(?:(?:a|the|their) )?(?:zoom|teams|phone|person|video|online|site|skype|office|face to face|call)(?: \S+)*",
        r"when (?:is|was) @|(?:whats|what is) (?:the |my )?(?:exact )?(?:time|date|day) (?:of|for)(?: (?:my|the|"
        r"our))?(?: \S+)? (?:interview|call|meeting)?",
        topic=Topic.WHEN_IS_IT, despite=ALL_DOUBTS,
    ),
    *says(
        Saying.ASKS,
        r"how (?:should|do|can|to|shall|could|would) (?:i |you )?(?:best )?(?:prepare|prep|get ready|practi[cs]e)|"
        r"help me (?:prepare|prep|practi[cs]e|get ready)|"
        r"how (?:can|do|could) i (?:get better|improve|do better|become better|be better|shine|stand out)(?: "
        r"\S+){0,4}? (?:interviews?|answers?|calls?)|(?:any |got |some )?(?:tips?|advice|hints?)(?: \S+){0,3}? "
        r"(?:for|on|about)|any (?:tips|advice)|"
        r"what (?:will|do|would|might|could|are) they (?:going to |usually |gonna )?ask|what (?:(?:kind|sort|"
        r"type)s? of )?questions|what "
        r"(?:should|do|can|to|must) (?:i )?(?:prepare|bring|ask|research|study|expect|practi[cs]e)|"
        r"(?:can|could|lets|let us|i want to|id like to|want to) (?:we |i )?(?:practi[cs]e|prepare|rehearse)",
        topic=Topic.HOW_TO_PREPARE, despite=ALL_DOUBTS,
    ),
    *says(
        Saying.ASKS,
        r"how long (?:do|does|will|would|should|might|is it) (?:companies|employers|firms|recruiters|they|@|it|"
        r"places|people|"
        r"hr|most \w+|these things)(?: (?:usually|normally|generally|typically|often|tend to|going to))* (?:take|"
        r"need|be)(?! to "
        r"get (?:there|home)| on the (?:train|bus))|"
        r"(?:whys|why is|why has|why have|why did) (?:\S+ ){1,4}?(?:gone |went |go )?(?:quiet|silent|dark|cold|"
        r"ghosted?)|(?:do "
        r"you think|have|did|maybe) they(?: ve)? (?:just )?(?:forgot|forgotten|lost)(?: about)? (?:me|my)|"
        r"why (?:dont|havent|hasnt|arent|isnt|didnt|wont|do|has|doesnt|have|is|are|did|cant) (?:\S+ ){1,4}?(?:answer|"
        r"reply|replied|replying|call|called|respond|responded|responding|"
        r"write|written|say|said|get back|gotten back|got back|heard|hear|answering|answered|ghost|ghosted|ghosting|"
        r"silent|quiet|taking so long|take so long|slow|contacted)",
        r"is it (?:normal|usual|common|ok|okay|typical) (?:that|for) (?:\S+ ){1,4}?(?:take|takes|taking|to take|"
        r"to be|"
        r"be) (?:this|so|that|quiet|silent)(?: (?:long|slow|quiet))?|"
        r"how come (?:\S+ ){1,3}?(?:havent|hasnt|dont|doesnt|never|still)|how come (?:\S+ ){1,4}?(?:reply|replies|"
        r"answer|answers|call|calls|respond|responds|write|writes|replied|"
        r"answered|"
        r"called)|why (?:am i|have i)(?: \S+){0,2}? (?:not |never )?(?:hearing|heard)|why (?:is it|does it|does this|"
        r"is "
        r"this) (?:take|taking) (?:so long|forever|ages)|why (?:so|no) (?:long|"
        r"quiet|answer|reply|word|news|response)|"
        r"(?:whats|what is|what s) (?:taking|keeping) (?:them|@|him|her|it|everyone)|(?:is it|"
        r"is this) (?:normal|usual|"
        r"common|ok|okay|typical) to (?:wait|not hear|hear nothing|have to wait|be waiting)|why (?:the|all this) "
        r"(?:silence|wait)|"
        r"(?:is|does) (?:no news|silence|no answer|no reply)|what does (?:no answer|silence|the silence|no news|it) "
        r"mean|(?:did|have) they (?:forget|forgotten) (?:about )?me|"
        r"are they ghosting|did they ghost|am i being ghosted",
        topic=Topic.WHY_NO_WORD, despite=ALL_DOUBTS,
    ),
    *says(
        Saying.ASKS,
        r"(?:what|which|how many|where are my|show|list|see) (?:me )?(?:my |all |all my |the |open "
        r")*(?:applications?|leads?|interviews?|jobs?|employers|companies)(?: (?:do|have|are|did|am|i)(?: "
        r"\S+){0,4})?|"
        r"what have i (?:got|applied)|what stage (?:am i|are we|is)|where am i (?:at|up to)(?: with)?|"
        r"where (?:have|did|all have) i (?:all )?appl(?:y|ied)|where do (?:i|things|we) "
        r"stand|what do i have|whats (?:still )?open|what is (?:still )?open|"
        r"(?:what|who) am i waiting (?:for|on)|who (?:do|have) i|show me everything|give me (?:my|a|the) (?:list|"
        r"overview)|overview|list (?:all|everything)|whats the status|status$|(?:whats|what is) on (?:my|the) list|"
        r"^(?:show )?(?:me )?(?:my |the )?list$",
        topic=Topic.WHAT_HAVE_I, despite=ALL_DOUBTS,
    ),
    *says(
        Saying.ASKS,
        r"how (?:are|is) (?:things|it|everything|all|my search|my job search) going for me|how (?:are|have) (?:my "
        r")?(?:things|applications) (?:going|been going)|how am i (?:doing|getting on|performing)|hows (?:my search|"
        r"it going for me)|am i (?:applying|doing|sending|trying) (?:to |for )?(?:enough|too (?:many|few|much))|am i "
        r"(?:getting better|"
        r"improving|doing (?:ok|well|okay|better|something wrong))|my (?:progress|stats|statistics|patterns|"
        r"numbers)$|"
        r"what am i doing wrong|why do i (?:keep|always) (?:failing|getting rejected|fail|get rejected|bombing)|what "
        r"do i do wrong|do you see (?:a|any) patterns?",
        topic=Topic.HOW_AM_I_DOING, despite=ALL_DOUBTS,
    ),
    *says(
        Saying.ASKS,
        r"is (?:this|it|that) (?:private|confidential|safe|secure|anonymous|free)|do you (?:remember|store|save|keep|"
        r"share|understand|know who|read)|(?:explain|tell me|show me) how (?:you|"
        r"this|it) works?|what (?:else |all )?can (?:you|this bot|it|the bot) "
        r"do|how does (?:this|it|this bot|that) work|how do "
        r"(?:you work|i use "
        r"(?:you|this|it))|who are you|what are you|"
        r"(?:is this|am i (?:talking|writing|chatting) (?:to|with)) (?:a |an )?(?:\w+ )?(?:bot|robot|human|person|"
        r"machine|ai)|are you (?:a bot|human|real|an ai|ai|a person|a robot|chatgpt)|what is this(?: bot| thing| "
        r"app)?$|(?:are|is) my (?:messages?|data|info|information|details|chats?|stuff|"
        r"answers?)(?: \w+)? (?:private|safe|secure|confidential|stored|saved|encrypted|shared|kept|read)|^help(?: "
        r"me)?$|what commands|how can you help|what do you do|whats this(?: bot)?(?: for)?$",
        topic=Topic.HOW_IT_WORKS, despite=ALL_DOUBTS,
    ),
    *says(
        Saying.ASKS,
        r"(?!(?:can|could) you (?:please |also |pls )?(?:remind|nudge|ping) me$)"
        r"(?:(?:can|could|will|would|do) you (?:please |also |pls )?(?:remind|nudge|ping)|(?:dont|do not|please "
        r"dont|never) "
        r"forget to (?:remind|nudge|ping)|make sure (?:you |to )*(?:remind|nudge)|^(?:please |pls |just |and "
        r")*remind|(?:will "
        r"|would |do )?(?<!\bcan )(?<!\bcould )you(?:ll| will| going to)? (?:be )?(?:remind|reminding)) me(?! (?:, "
        r")?(?:what|which|"
        r"when|why|"
        r"where|how|who|of my (?:interview )?time))|(?:send|give|set) me (?:a |some |up a )?reminders?|"
        r"whats next|what is next|what now|now what|what should (?:i|we) be doing(?: (?:now|today|next|"
        r"this week|#))*|"
        r"what (?:do|should|shall|can|must) "
        r"(?:i|we) do(?: (?:now|next|"
        r"today|this week|about (?:it|this|that|them)|then))*|"
        r"what happens (?:next|now)|(?:my |the )?next steps?(?= |$)(?! (?:at|with|is|are|were|was|will|would)(?!\S))|"
        r"what comes next|whats (?:first|due)$|whats (?:on|up) "
        r"(?:today|this week|next)|what (?:i|we) (?:should|can|could|need to) do (?:now|next)|what to do (?:now|"
        r"next)|"
        r"(?:is there )?anything (?:i (?:should|need to|can) do|to do|due)|what do i do|whats the plan|what should "
        r"be my next",
        topic=Topic.NEXT, despite=ALL_DOUBTS,
    ),
    *says(
        Saying.ASKS,
        r"(?:(?:should|shall|can|could|must|may) i|do i have to|do i need to|is it ok to|ok if i) (?:\w+ )?(?:be "
        r"(?:worried|concerned|nervous|happy)|worry|accept|"
        r"take (?:it|the|@)|hold out|go for|choose|pick|decline|turn (?:it|them|the) down|turn down|negotiate|"
        r"withdraw|apply|tell (?:them|@|my|anyone|people|hr)|"
        r"ask (?:for|them|about|@)|mention|send (?:them|my)|reject|wait|quit|ask|say yes|say no|give up|say "
        r"(?:anything|"
        r"something)|bring (?:it |that )?up|hide|include|explain|be honest|lie|admit|keep|leave|disclose|"
        r"declare|talk "
        r"about|put (?!on))(?: \S+)*",
        r"is it (?:rude|ok|okay|bad|wrong|normal|weird|too much|fine|unprofessional|a bad idea) (?:to|if)(?: \S+)*",
        r"how (?:do|should|can|would|to) (?:i )?(?:best )?(?:negotiate|decline|accept|explain|withdraw|ask|turn|deal "
        r"with|handle|cancel|reschedule|reject|tell)",
        r"(?:^|(?:,|and|but|so|or) )(?:did|will|do you think|has|have|would|does|is|are|was) (?:\S+ "
        r"){1,4}?(?:reject(?:ed|ing)?|hire|hiring|offer(?:ed)?|decided|turn(?:ed)? me down|choose|chosen|want me|"
        r"call(?:ed)? me|get back to me|say no|said no)(?: \S+)*$",
        topic=Topic.OTHER, despite=ALL_DOUBTS, after=True, shy=True,
    ),
)  # fmt: skip
