"""Owns the English cues for talk: questions, feelings, thanks, greetings, wishes to pause or stop, contacts, places."""

from flows.understanding.heard import Saying, Topic
from flows.understanding.meaning_table import ALL_DOUBTS, Doubt, Needs, says

MAY = r"(?:should|do|can|shall|could|would|must|may|ought) (?:i|we)(?: (?:best|even|now|also|just|actually|rather|really))*"
CONTACT_THEM = (
    r"(?:write|e ?mail|e mail|mail|message|contact|call|phone|ring|follow up|chase|nudge|reach out|ping|check in|get in touch|text|remind|answer them|"
    r"send (?:\S+ ){0,4}?(?:follow up|thank you|note|e ?mail|mail|reminder|message|letter))"
)
QUESTIONS = (
    *says(
        Saying.ASKS,
        rf"(?:when|how soon|how late|what day|at what point) {MAY} {CONTACT_THEM}",
        rf"how (?:long|many days|much time) (?:{MAY} wait|until i|before i|to wait|is it ok)",
        rf"(?:too (?:early|late|soon)|time|ok|okay|best time|good time|right time) (?:for me )?to {CONTACT_THEM}",
        rf"(?:should|can|shall|could|may) i (?:\w+ )?{CONTACT_THEM}(?: \S+){{0,2}}? (?:now|already|today|yet|again|back|them|@|tomorrow|#)",
        rf"(?:should|shall|can|may) i (?:\w+ )?{CONTACT_THEM}",
        topic=Topic.WHEN_TO_WRITE, despite=ALL_DOUBTS, after=True,
    ),
    *says(
        Saying.ASKS,
        rf"what (?:exactly )?{MAY} (?:write|say|e ?mail|send|put(?! on)|reply|answer|tell|respond|text)",
        r"how (?:should|do|can|would|could|shall|to) (?:i )?(?:best )?(?:word|phrase|write|reply|respond|answer|start|begin|say|thank)",
        r"(?:help me|can you|could you|please|would you)(?: please)? (?:help me )?(?:write|word|reply|draft|phrase|answer|respond)",
        r"what (?:should|do|does|would) (?:my|the|a) (?:\w+ )?(?:follow up|e ?mail|note|message|reply|letter)(?: \S+){0,5}? (?:say|look|contain|be)|what to (?:write|say|reply|answer|put)|(?:draft|write) (?:me )?an? (?:\w+ ){0,2}?(?:follow up|thank you|e ?mail|mail|note|message|letter|reply)",
        topic=Topic.WHAT_TO_WRITE, despite=ALL_DOUBTS,
    ),
    *says(
        Saying.ASKS,
        r"what (?:should|do|shall|can|to|would|could) (?:i |we )?(?:\w+ )?(?:wear|put on)|dress code|how (?:should|do|to) (?:i )?dress|"
        r"(?:do i need|should i wear|do i have to wear|can i wear|is|need) (?:a |an |to wear )?(?:\w+ )?(?:tie|suit|heels|jeans|dress|blazer|jacket|sneakers)|"
        r"what (?:outfit|clothes)|should i (?:wear|dress)|^(?:so |and )?(?:suit|tie|jeans|heels|blazer)(?: (?:and|or|for)(?!\S))",
        topic=Topic.WHAT_TO_WEAR, despite=ALL_DOUBTS,
    ),
    *says(
        Saying.ASKS,
        r"(?:when|whens|what time|what day|which day|at what time|what date|where)(?: is| was| s| are)? (?:my|the|our|it|that|this)(?: \S+){0,3}?"
        r"(?: interview| call| meeting| appointment|$)|"
        r"when (?:is|s) (?:@|\S+) interview|when do i (?:have|meet|see|talk|interview|go)|remind me when|do i have (?:an? |any )?(?:\w+ )?interviews?|"
        r"when (?:am i|is it) (?:meeting|seeing|interviewing|again)|(?:what|which) time (?:is|was|do)|when is it|when am i",
        r"when (?:is|was) @|(?:whats|what is) (?:the |my )?(?:exact )?(?:time|date|day) (?:of|for)(?: (?:my|the|our))?(?: \S+)? (?:interview|call|meeting)?",
        topic=Topic.WHEN_IS_IT, despite=ALL_DOUBTS,
    ),
    *says(
        Saying.ASKS,
        r"how (?:should|do|can|to|shall|could|would) (?:i |you )?(?:best )?(?:prepare|prep|get ready|practi[cs]e)|help me (?:prepare|prep|practi[cs]e|get ready)|"
        r"how (?:can|do|could) i (?:get better|improve|do better|become better|be better|shine|stand out)(?: \S+){0,4}? (?:interviews?|answers?|calls?)|(?:any |got |some )?(?:tips?|advice|hints?)(?: \S+){0,3}? (?:for|on|about)|any (?:tips|advice)|"
        r"what (?:will|do|would|might|could|are) they (?:going to |usually |gonna )?ask|what questions|what (?:should|do|can|to|must) (?:i )?(?:prepare|bring|ask|research|study|expect|practi[cs]e)|"
        r"(?:can|could|lets|let us|i want to|id like to|want to) (?:we |i )?(?:practi[cs]e|prepare|rehearse)",
        topic=Topic.HOW_TO_PREPARE, despite=ALL_DOUBTS,
    ),
    *says(
        Saying.ASKS,
        r"why (?:dont|havent|hasnt|arent|isnt|didnt|wont|do|has|doesnt|have|is|are|did|cant) (?:\S+ ){1,4}?(?:answer|reply|replied|replying|call|called|respond|responded|responding|"
        r"write|written|say|said|get back|gotten back|got back|heard|hear|answering|answered|ghost|ghosted|ghosting|silent|quiet|taking so long|take so long|contacted)",
        r"why (?:is it|does it|does this|is this) (?:take|taking) (?:so long|forever|ages)|why (?:so|no) (?:long|quiet|answer|reply|word|news|response)|"
        r"(?:is|does) (?:no news|silence|no answer|no reply)|what does (?:no answer|silence|the silence|no news|it) mean|(?:did|have) they (?:forget|forgotten) (?:about )?me|"
        r"are they ghosting|did they ghost|am i being ghosted",
        topic=Topic.WHY_NO_WORD, despite=ALL_DOUBTS,
    ),
    *says(
        Saying.ASKS,
        r"(?:what|which|how many|where are my|show|list|see) (?:me )?(?:my |all |all my |the |open )*(?:applications?|leads?|interviews?|jobs?|employers|companies)(?: (?:do|have|are|did|am|i)(?: \S+){0,4})?|"
        r"what have i (?:got|applied)|where (?:have|did|all have) i (?:all )?appl(?:y|ied)|where do (?:i|things|we) stand|what do i have|whats (?:still )?open|what is (?:still )?open|"
        r"(?:what|who) am i waiting (?:for|on)|who (?:do|have) i|show me everything|give me (?:my|a|the) (?:list|overview)|overview|list (?:all|everything)|whats the status|status$|(?:whats|what is) on (?:my|the) list|^(?:my |the )?list$",
        topic=Topic.WHAT_HAVE_I, despite=ALL_DOUBTS,
    ),
    *says(
        Saying.ASKS,
        r"how am i (?:doing|getting on|performing)|hows (?:my search|it going for me)|am i (?:getting better|improving|doing (?:ok|well|okay|better|something wrong))|my (?:progress|stats|statistics|patterns|numbers)|"
        r"what am i doing wrong|why do i (?:keep|always) (?:failing|getting rejected|fail|get rejected|bombing)|what do i do wrong|do you see (?:a|any) patterns?",
        topic=Topic.HOW_AM_I_DOING, despite=ALL_DOUBTS,
    ),
    *says(
        Saying.ASKS,
        r"what can (?:you|this bot|it|the bot) do|how does (?:this|it|this bot|that) work|how do (?:you work|i use (?:you|this|it))|who are you|what are you|"
        r"(?:is this|am i (?:talking|writing|chatting) (?:to|with)) (?:a |an )?(?:\w+ )?(?:bot|robot|human|person|machine|ai)|are you (?:a bot|human|real|an ai|ai|a person|a robot|chatgpt)|what is this(?: bot)?$|^help(?: me)?$|what commands|how can you help|what do you do|whats this(?: bot)?(?: for)?$",
        topic=Topic.HOW_IT_WORKS, despite=ALL_DOUBTS,
    ),
    *says(
        Saying.ASKS,
        r"whats next|what is next|what now|now what|what (?:do|should|shall|can|must) (?:i|we) do(?: (?:now|next|today|this week|about (?:it|this|that|them)|then))*|"
        r"what happens (?:next|now)|(?:my |the )?next steps?(?= |$)(?! at| with| is)|what comes next|whats (?:on|up) (?:today|this week|next)|what (?:i|we) (?:should|can|could|need to) do (?:now|next)|what to do (?:now|next)|"
        r"(?:is there )?anything (?:i (?:should|need to|can) do|to do|due)|what do i do|whats the plan|what should be my next",
        topic=Topic.NEXT, despite=ALL_DOUBTS,
    ),
    *says(
        Saying.ASKS,
        r"(?:(?:should|shall|can|could|must|may) i|do i have to|do i need to|is it ok to|ok if i) (?:\w+ )?(?:accept|take (?:it|the)|decline|turn (?:it|them|the) down|turn down|negotiate|withdraw|apply|tell (?:them|@)|"
        r"ask (?:for|them|about|@)|mention|send (?:them|my)|reject|wait|quit|ask|say yes|say no|give up)(?: \S+)*",
        r"how (?:do|should|can|would|to) (?:i )?(?:best )?(?:negotiate|decline|accept|explain|withdraw|ask|turn|deal with|handle|cancel|reschedule|reject|tell)",
        r"(?:^|(?:,|and|but|so|or) )(?:did|will|do you think|has|have|would|does|is|are|was) (?:\S+ ){1,4}?(?:reject(?:ed|ing)?|hire|hiring|offer(?:ed)?|decided|turn(?:ed)? me down|choose|chosen|want me|call(?:ed)? me|get back to me|say no|said no)(?: \S+)*$",
        topic=Topic.OTHER, despite=ALL_DOUBTS, after=True, shy=True,
    ),
)  # fmt: skip

AM = r"(?:im|i am|i feel|feel|feeling|feelin|i was|makes me(?: feel)?|making me|i got|i get|am|i felt|felt|im feeling|left me|got me|getting|i feel like|so|really|very)"
BIT = r"(?:(?:so|really|very|totally|kinda|kind of|a bit|bit|a little|pretty|just|super|quite|still|now|such|more and more|absolutely|completely|extremely|like|all|too|rather|fucking|somewhat|incredibly|already) )*"
FEELINGS = (
    *says(
        Saying.FEELS,
        rf"{AM} {BIT}(?:down|sad|low|depressed|miserable|crushed|devastated|hopeless|discouraged|demotivated|exhausted|drained|burnt out|burned out|disappointed|gutted|heartbroken|worthless|"
        r"useless|a failure|failure|lonely|defeated|demorali[sz]ed|overwhelmed|crap|shit|awful|terrible|bummed(?: out)?|blue|empty|broken|rejected inside|numb|dejected|upset|crappy|shitty|"
        r"like crap|like shit|like giving up|lost|unwanted|unemployable|struggling|tired of (?:this|it all|applying|rejections?|job hunting|everything))(?! (?:to|with \S+ tests?)(?!\S))",
        r"^(?:so |just |absolutely |totally |really |feeling |a bit |and )*(?:gutted|devastated|heartbroken|crushed|exhausted|drained|depressed|sad|disappointed|bummed|miserable|discouraged|hopeless|deflated)(?= ,|$| about| now| today| #)",
        r"(?:everything|it all|all of it|its all|life|this|job hunting)(?: just)? (?:feels|seems|is|so) (?:so |all |just )?(?:pointless|hopeless|useless|too much)|what is the point",
        r"(?:i )?cant (?:do|take|stand|handle) (?:this|it) (?:any ?more|any longer)|whats the point|nobody wants (?:me|to hire me)|no one wants (?:me|to hire me)|i(?:ll| will) never (?:find|get) (?:a|an|another|any) (?:\w+ )?job|"
        r"i give up|giving up|(?:want|feel like) (?:to cry|crying)|i (?:cried|am crying)|im crying|losing hope|lost (?:all )?hope|not good enough|so disheartening|this is so discouraging|breaks my heart",
        topic="low", despite=(Doubt.LATER, Doubt.OTHERS, Doubt.MAYBE),
    ),
    *says(
        Saying.FEELS,
        rf"{AM} {BIT}(?:nervous|anxious|stressed(?: out)?|worried|scared|terrified|panicking|panicky|freaking out|on edge|tense|jittery|shaky|shaking|petrified|dreading|nervy|restless|sick with nerves)",
        r"^(?:\w+ ){0,2}?(?:nervous|anxious|stressed(?: out)?|worried)(?: (?:about|for|already|tbh|af|now|today)|$)|(?:im |i am )afraid (?:they|of|that they|it|he|she|theyll|itll|hell|shell)|my nerves|butterflies|"
        r"(?:freaking|stressing) out|cant sleep|losing sleep|panic attack|so many nerves|nerves are",
        topic="nervous", despite=(Doubt.LATER, Doubt.OTHERS, Doubt.MAYBE),
    ),
    *says(
        Saying.FEELS,
        rf"{AM} {BIT}(?:angry|mad|furious|pissed(?: off)?|annoyed|livid|frustrated|fuming|outraged|bitter|irritated|sick of (?:this|it|them|being)|fed up)",
        r"^(?:so |just |absolutely |totally |really |feeling |a bit |and )*(?:furious|angry|annoyed|livid|frustrated|fuming|pissed(?: off)?)(?= ,|$| about| at| now| today| #)|piss(?:es|ed) me off|so unfair|its not fair|makes my blood boil|(?:i )?hate (?:them|this|these people|recruiters)|how dare they|what a joke|wasted my time",
        topic="angry", despite=(Doubt.LATER, Doubt.OTHERS, Doubt.MAYBE),
    ),
    *says(
        Saying.FEELS,
        rf"{AM} {BIT}(?:hopeful|excited|optimistic|happy|thrilled|confident|over the moon|relieved|pumped|stoked|proud|good about|great about|on cloud nine|ecstatic|positive about|motivated|buzzing)",
        r"^(?:so |just |absolutely |totally |really |feeling |a bit |quite |and |super )*(?:excited|hopeful|thrilled|relieved|stoked|pumped|optimistic|happy|over the moon)(?= ,|$| about| for| now| today| #)|(?:have|got) a (?:really |very )?good feeling|looking forward to|fingers crossed|cant wait$|so happy|so excited",
        topic="hopeful", despite=(Doubt.LATER, Doubt.OTHERS, Doubt.MAYBE),
    ),
)  # fmt: skip

THANK = r"(?:thanks|thank you|cheers|much appreciated|appreciate (?:it|your|the|all)|i appreciate (?:it|that|this|you)|many thanks|thank u|merci|danke|gracias)"
SMALL_TALK = (
    *says(
        Saying.THANKS,
        rf"^(?:(?:ok|okay|great|cool|perfect|awesome|ah|oh|wow|haha|nice|alright|got it|right|yes|yeah|aw|aww|good|brilliant|lovely|hey|no|,|lol) )*{THANK}(?: (?!note|e ?mail|letter|card|mail|from)\S+){{0,8}}$",
        rf"{THANK}$|you (?:are|re) (?:the best|great|awesome|amazing|a star|so helpful)|that (?:really )?helped(?: a lot)?|youre (?:the best|great|awesome|amazing|a star)",
        shy=True, despite=(Doubt.NOT, Doubt.LATER, Doubt.MAYBE, Doubt.ASKED),
    ),
    *says(
        Saying.GREETS,
        r"^(?:hi|hello|hey|heya|hiya|yo|good (?:morning|afternoon|evening|day)|morning|evening|hallo|howdy|greetings|sup|hullo|gm)(?: (?:there|coach|bot|everyone|again|you|mate|all|friend|buddy|my friend|hey|hi))*(?= ,|$)",
        shy=True, despite=ALL_DOUBTS,
    ),
)  # fmt: skip

PAUSES = (
    *says(
        Saying.PAUSE,
        r"^(?:please |pls |can you |can we |could you |could we |lets |ok |hey |, |i want to |i would like to |id like to |just |want to )*pause(?: \S+){0,6}$|pause (?:me|everything|all|reminders|messages|the reminders|for now|until|till)",
        r"(?:need|want|taking|take|having|going to take|could use|like) (?:to take )?(?:a |some |another )?(?:little |short |quick |longer |small |bit of a |week |)?(?:break|time off|breather|pause)(?: (?:from|until|till|for|this|next|now|now|please|#))?(?: \S+){0,5}$",
        r"(?:im|i am|ill be|i will be|going|off|were|i go|leaving) (?:away )?(?:on|for) (?:\w+ )?(?:holidays?|vacation|vacations|leave|my holidays)",
        r"(?:dont|do not|stop|no need to|please dont|quit) (?:message|messaging|write|writing|text|texting|remind|reminding|bother|bothering|ping|contact|nudge)(?: me| to me|ing me)? (?:for|until|today|this|till|before|next|tomorrow|#)",
        r"(?:no|mute|snooze|hold) (?:more |any |all |the |my )*(?:messages|reminders|nudges|notifications)(?: (?:for|until|this|today|till|now|please|next))?|(?:mute|snooze)(?: (?:me|this|everything|it|for|until|till|#))*$|"
        r"leave me (?:alone|be|in peace) (?:for|until|till|today|this)|be quiet (?:for|until|till|today|this)|not (?:today|now)(?: please)?$|^(?:not today|not now)",
        despite=ALL_DOUBTS - {Doubt.IF},
    ),
    *says(
        Saying.GO_ON,
        r"^(?:ok |okay |hey |hi |and |so |, |now |well |yes |alright |right )*(?:im back|i am back|back again|resume|unpause|continue|go on|lets (?:go on|continue|start again|resume|get going|go again|get back to it)|"
        r"carry on|keep going|start again|wake up|unmute|you can (?:write|message|text) (?:to )?(?:me )?again|ready (?:again|to (?:go on|continue|start again|resume|get back))|im ready(?: (?:again|to go on|to continue))?|"
        r"lets do this|back from (?:holidays?|vacation|leave|my break|my holidays?))(?: (?:now|please|again|to it|coach|from (?:my )?(?:holidays?|vacation|leave|break)|with \S+|reminders|messages|the (?:messages|reminders)|everything|then))*(?= ,|$)",
        despite=(Doubt.LATER, Doubt.NOT, Doubt.MAYBE),
    ),
    *says(
        Saying.STOP,
        r"^(?:please |pls |just |ok |oh |no |, |hey |can you |omg |ugh )*(?:stop|quit|cancel|unsubscribe|enough|never ?mind|nvm|forget (?:it|about it|that)|go away|leave me (?:alone|be|in peace)|shut up|drop it|skip (?:it|this|that)|cut it out|"
        r"stop (?:it|this|that|asking|messaging|writing|texting|now|bothering|all this|everything)(?: \S+){0,4}|cancel (?:this|that)|enough (?:questions|already|of this|for today|now)|no more(?: questions| messages)?)"
        r"(?: (?:please|now|already|it|me|ok|this|with this|thanks|asking|pls|for #|#))*$",
        r"stop (?:messaging|writing|texting|asking|bothering|annoying|pestering|nagging) (?:to )?me|(?:dont|do not) (?:ask|bother|message|write|text|contact) me (?:again|any ?more|ever)|"
        r"(?:i )?(?:dont|do not) (?:want|feel like|wanna) (?:to )?(?:answer|talk|talking|do this|any of this|answering|more questions|these questions)(?: \S+){0,4}$|leave me alone|^(?:im|i am) not in the mood",
        despite=(Doubt.LATER, Doubt.NOT, Doubt.MAYBE, Doubt.ASKED),
    ),
)  # fmt: skip

PLACES = (
    *says(
        Saying.MOVED_HOME,
        r"(?:im|i am|were) (?:now|currently|back|temporarily|already|right now) in(?! bed| pain)",
        r"(?:im|i am) (?:back )?in(?= \S+(?: \S+){0,2} (?:now|currently|at the moment|these days|right now|until|till|for|this week|today|since))",
        r"(?:^|(?:i|ive|we|weve|just|have|and|now|then|so|,) )(?:(?:have|just|now|recently|also|safely|finally) )*(?:moved|relocated|arrived|landed|touched down|flown|flew|travelled|traveled|got)"
        r"(?: back| over| here)? (?:to|in|at)",
        r"my (?:time ?zone|time zone|city|location) is(?: now)?|(?:i live|living|staying|based) (?:now )?in(?= \S+(?: \S+){0,2} (?:now|currently|these days|at the moment))|(?:i|we) (?:now|currently) live in|i am now (?:living|staying|based) in",
        after=True,
    ),
)  # fmt: skip

CONTACTS = (
    *says(
        Saying.CONTACT,
        r"(?:(?:my|the|our|a|new|main|your) )+(?:contact|contact person|point of contact|recruiter|hiring manager|interviewer|hr person|hr contact|hr manager|manager|contact there)(?: (?:there|at|from|for|with|is|,)(?: @| \w+){0,2}?)? "
        r"(?:is|will be|was|are|s|name is|is called)(?: called| named)?(?! (?:not|on|off|sick|out|very|so|really|a|an|the)(?!\S))",
        r"contact (?:person )?(?:at|there|for|is)(?: \S+){0,2}? ?(?:is|,)|is (?:my|the) (?:new )?(?:contact|contact person|recruiter|interviewer|hiring manager|hr person)|"
        r"(?:contact|recruiter|hiring manager|interviewer|hr) ,",
        needs=(Needs.PERSON,), after=True, despite=(Doubt.OTHERS,),
    ),
    *says(
        Saying.CONTACT,
        r"(?:her|his|their|the|its|recruiters|managers|\w+s) (?:e ?mail|e mail|mail|mail address|email address|address)(?: address)?(?: (?:is|,))?",
        r"(?:reach|contact|write to|e ?mail|mail)(?: \w+){0,2} (?:at|on|under|via) ~|^(?:\S+ ){0,8}~$",
        needs=(Needs.EMAIL,), despite=ALL_DOUBTS, shy=True,
    ),
)  # fmt: skip
