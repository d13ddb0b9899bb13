"""Owns the English cues for talk: feelings, thanks, greetings, wishes to pause or stop, contacts, places."""

from flows.understanding.heard import Saying
from flows.understanding.meaning_table import ALL_DOUBTS, Doubt, Needs, says

AM = (
    r"(?:im|i am|i feel|feel|feeling|feelin|i was|makes me(?: feel)?|making me|i got|i get|am|i felt|felt|im feeling|"
    r"left me|got me|getting|i feel like|so|really|very)"
)
BIT = (
    r"(?:(?:so|really|very|totally|kinda|kind of|a bit|bit|a little|pretty|just|super|quite|still|now|such|more and "
    r"more|absolutely|completely|extremely|like|all|too|rather|fucking|somewhat|incredibly|already) )*"
)
FEELINGS = (
    *says(
        Saying.FEELS,
        rf"{AM} {BIT}(?:down|sad|low|depressed|miserable|crushed|devastated|hopeless|discouraged|demotivated|"
        rf"exhausted|drained|burnt out|burned out|disappointed|gutted|heartbroken|worthless|"
        r"useless|a failure|failure|lonely|defeated|demorali[sz]ed|overwhelmed|crap|shit|awful|terrible|bummed(?: "
        r"out)?|blue|empty|broken|rejected "
        r"inside|numb|dejected|flat|deflated|rubbish|rough|gloomy|upset|crappy|shitty|"
        r"like crap|like shit|like giving up|lost|unwanted|unemployable|struggling|shattered|tired of (?:this|it all|"
        r"applying|"
        r"rejections?|job hunting|everything))(?! (?:to|with \S+ tests?)(?!\S))",
        r"^(?:so |just |absolutely |totally |really |feeling |a bit |and )*(?:gutted|devastated|heartbroken|crushed|"
        r"exhausted|drained|depressed|sad|disappointed|bummed|miserable|discouraged|hopeless|deflated)(?= ,|$| about|"
        r" now| today| #)",
        r"(?:everything|it all|all of it|its all|life|this|job hunting)(?: just)? (?:feels|seems|is|so) (?:so |all |"
        r"just )?(?:pointless|hopeless|useless|too much)|what is the point",
        r"(?:i )?cant (?:do|take|stand|handle|keep doing|keep going|go on)(?: like)?(?: (?:this|it))?(?:$| any ?more|"
        r"any longer)|whats the point|(?:nobody|no one)(?: \w+)? will (?:ever )?(?:hire|want|take|employ) me|"
        r"(?:nobody|no one|noone) (?:wants|hires|takes on|employs|is hiring) (?:me|someone|somebody|people|a \S+|"
        r"anyone|an)|"
        r"lost (?:all |my |all my )?confidence|confidence (?:is |s |has )?(?:\w+ )?(?:gone|shot|low|destroyed|rock "
        r"bottom)|(?:whats|what is) wrong with me|(?:im|i am) (?:such )?a (?:mess|loser|waste)|"
        r"(?:this|it|everything|life|all this|job hunting) (?:really |just |totally |all )?(?:sucks|is shit|is crap|"
        r"blows)|(?:been|was|keep|kept) crying|tired of (?:rejections?|waiting|applying|it|this|being|all)|^(?:its|it "
        r"is|this is|thats) (?:so |really |too |very |just |all )*(?:hard|tough|rough|brutal|difficult|too much|"
        r"unbearable)(?: (?:right now|at the moment|sometimes|today|for me|on me))?$|cant cope|(?:feel|feeling|im) "
        r"(?:so |really |completely |totally )?(?:stuck|ashamed|embarrassed|trapped|humiliated|lost)(?! in)|(?:bored|"
        r"sick|weary) of (?:this|it all|everything|job)|(?:a |such a |really )+(?:bad|terrible|awful|shit|rough|"
        r"horrible|tough|crap) day|not (?:a |my |been a )(?:good|great|best) day|^(?:so )?(?:whats|what is) the "
        r"point(?: (?:of|in|to) \S+(?: \S+){0,3})?$|"
        r"(?:this|it|that|job hunting|applying)(?: all)? (?:is|s) (?:so |really |just |absolutely )*(?:exhausting|"
        r"draining|demoralising|demoralizing|depressing|soul destroying)|nobody wants "
        r"(?:me|to hire me)|no one wants (?:me|to hire me)|i(?:ll| will) never (?:find|get) (?:a|an|another|any) "
        r"(?:\w+ )?job|"
        r"i give up|giving up|(?:want|feel like) (?:to cry|crying)|i (?:cried|am crying)|im crying|losing hope|lost "
        r"(?:all )?hope|not good enough|so disheartening|this is so discouraging|breaks my heart",
        topic="low", despite=(Doubt.LATER, Doubt.OTHERS, Doubt.MAYBE),
    ),
    *says(
        Saying.FEELS,
        rf"(?<!\bwas )(?<!\bfelt )(?!(?:i was|felt|i felt) ){AM} {BIT}(?:nervous|anxious|stressed(?: out)?|worried|"
        rf"scared|terrified|panicking|panicky|freaking out|on "
        rf"edge|tense|jittery|shaky|shaking|petrified|dreading|nervy|restless|sick with nerves)",
        r"^(?:\w+ ){0,2}?(?:nervous|anxious|stressed(?: out)?|worried)(?: (?:about|for|already|tbh|af|now|today)|$)|"
        r"(?:im |i am )afraid (?:they|of|that they|it|he|she|theyll|itll|hell|shell)|my nerves|^(?:im |i am "
        r")?panicking|butterflies|"
        r"(?:freaking|stressing) out|cant (?:sleep|stop shaking|sit still)|losing sleep|panic attack|so many nerves|"
        r"nerves are|(?:stomach|tummy|belly)(?: \S+)? in knots|in knots|pins and needles|like a leaf|(?:feel|feeling) "
        r"sick (?:about|thinking|just)|(?:heart|pulse) (?:is |s "
        r")?(?:racing|pounding)|tensed|sick with nerves|bricking it|(?:shitting|crapping) (?:myself|it)|(?:got|have) "
        r"the (?:jitters|heebie jeebies)",
        topic="nervous", despite=(Doubt.LATER, Doubt.OTHERS, Doubt.MAYBE),
    ),
    *says(
        Saying.FEELS,
        rf"{AM} {BIT}(?:angry|mad|furious|pissed(?: off)?|annoyed|livid|frustrated|fuming|outraged|bitter|irritated|"
        rf"raging|seething|sick of (?:this|it|them|being)|fed up|hacked off|ticked off|cheesed off)",
        r"^(?:so |just |absolutely |totally |really |feeling |a bit |and |proper |properly |dead |still |bit |quite "
        r"|pretty |"
        r"very |well |actually )*(?:furious|angry|annoyed|livid|frustrated|"
        r"fuming|raging|seething|ticked off|pissed(?: off)?)(?= ,|$| about| at| with| now| today| #)|piss(?:es|ed) me "
        r"off|so unfair|"
        r"(?:is|was|so) (?:infuriating|maddening|enraging)|"
        r"its not fair|what a (?:total |complete |bloody )?(?:waste|shambles|farce|disgrace|cheek)|makes my blood "
        r"boil|(?:i )?hate (?:them|this|these people|recruiters)|how dare they|what a "
        r"joke|wasted my time|(?:its|such|what) a (?:bloody |complete |total )?joke|how they treat|^(?:so |"
        r"really |just )*sick (?:and tired )?of (?:being|this|these|them|it)|messed (?:me "
        r")?about",
        topic="angry", despite=(Doubt.LATER, Doubt.OTHERS, Doubt.MAYBE),
    ),
    *says(
        Saying.FEELS,
        rf"(?<!\bit )(?<!\bthis )(?<!\bthat ){AM} {BIT}(?:hopeful|excited|optimistic|happy|thrilled|confident|over "
        rf"the moon|"
        rf"positive|relieved|pumped|"
        rf"stoked|"
        rf"proud|(?:much |a bit |a little |so much )?better(?= today| now| about|$| thanks| #)|(?:pretty |really |"
        rf"quite "
        rf")?good(?= about| today| now| #|$)|good about|great about|on cloud nine|"
        rf"ecstatic|positive about|motivated|buzzing)",
        r"(?:^|, )(?:so |just |absolutely |totally |really |feeling |a bit |quite |and |super |pretty |very "
        r")*(?:excited|hopeful|thrilled|"
        r"relieved|stoked|pumped|optimistic|happy|over the moon)(?= ,|$| about| with| for| now| today| #)|(?:have|"
        r"got) a "
        r"(?:really |very )?good feeling|looking forward to|fingers crossed|(?:things|it|everything)(?: is| are|s)? "
        r"(?:are |is )?looking up|cant wait$|so happy|so excited",
        topic="hopeful", despite=(Doubt.LATER, Doubt.OTHERS, Doubt.MAYBE),
    ),
)  # fmt: skip

THANK = (
    r"(?:thanks|thank you|cheers|ta(?= very much| for| so much| a lot| mate| love|$)|nice one(?=$)|much appreciated|"
    r"appreciate (?:it|your|the|all)|i appreciate (?:it|that|this|you)|"
    r"many thanks|thank u|merci|danke|gracias)"
)
SMALL_TALK = (
    *says(
        Saying.THANKS,
        rf"^(?:(?:ok|okay|great|cool|perfect|awesome|ah|oh|wow|haha|omg|so|nice|alright|got it|right|yes|yeah|aw|aww|"
        rf"good|"
        rf"brilliant|lovely|hey|no|,|lol) )*{THANK}(?: (?:a|lot|so|much|you|your|the|help|that|it|again|coach|bot|"
        rf"mate|man|buddy|dude|very|million|bunch|ton|"
        rf"loads|in|advance|helps|helped|helpful|very helpful|great|useful|made|sense|useful|was|thats|helpful|kind|"
        rf"nice|will do|got it|ok|bye|xx?|this|"
        rf"all|everything|kindly|really|guys|for(?: \S+){{1,7}}|appreciate|always|!|,))*$",
        rf"(?:, ){THANK}(?: (?:so much|a lot|again|coach|you))?$|you (?:are|re) (?:the best|great|awesome|amazing|a "
        rf"star|so helpful)|that (?:really )?helped(?: a "
        rf"lot)?|thats (?:very |really |so )?(?:helpful|useful|kind|nice)(?: \S+){0,2}$|(?:youre|you are) (?:very |so "
        rf"|really )?(?:kind|helpful|nice|sweet)|youre (?:the best|great|awesome|amazing|a star)",
        shy=True, despite=(Doubt.NOT, Doubt.LATER, Doubt.MAYBE, Doubt.ASKED),
    ),
    *says(
        Saying.GREETS,
        r"^(?:(?:right|well|ok|okay|so|ah|oh|um|,) )*(?:hi|hello|hey|heya|hiya|yo|good "
        r"(?:morning|afternoon|evening|day)|morning|evening|hallo|howdy|greetings|"
        r"sup|hullo|gm)(?: (?:there|coach|bot|everyone|again|you|mate|all|friend|buddy|my friend|hey|hi))*(?= ,|$)",
        shy=True, despite=ALL_DOUBTS,
    ),
)  # fmt: skip

PAUSES = (
    *says(
        Saying.PAUSE,
        r"^(?:please |pls |can you |can we |could you |could we |lets |ok |hey |, |i want to |i would like to |id "
        r"like to |just |want to )*pause(?: (?:me|it|this|that|everything|all|my|the|your|search|job|reminders|"
        r"messages|"
        r"nudges|for|until|till|a|bit|while|few|days?|weeks?|now|please|pls|thanks|then|here|#|today))*$|pause (?:me|"
        r"everything|all|reminders|messages|the reminders|"
        r"for now|until|till)",
        r"(?:need|want|taking|take|having|going to take|could use|like) (?:to take )?(?:a |some |another )?(?:little "
        r"|short |quick |longer |small |bit of a |week |)?(?:break|time off|breather|pause)(?: (?:from|until|till|"
        r"for|this|next|now|now|please|#))?(?: \S+){0,5}$",
        r"(?:im|i am|ill be|i will be|going|off|were|i go|leaving) (?:away )?(?:on|for) (?:\w+ )?(?:holidays?|"
        r"vacation|vacations|leave|my holidays)",
        r"(?:give (?:it|me|things)|have) a rest (?:until|till|til|for)(?: \S+){1,5}$|give me (?:a fortnight|a "
        r"couple of \w+|a few "
        r"\w+|# |some) ?(?:off|to myself)|"
        r"(?:dont|do not|stop|no need to|please dont|quit) (?:message|messaging|write|writing|text|texting|remind|"
        r"reminding|bother|bothering|ping|contact|nudge)(?: me| to me|ing me)? (?:for|until|today|this|till|before|"
        r"next|tomorrow|#)",
        r"(?:stop|pause|hold|cut|no)(?: with| sending(?: me)?)? (?:all |any |the |your |these |my |more "
        r")*(?:reminders|"
        r"messages|nudges|notifications|texts|emails)(?= (?:for|until|till|this|today|now|#))",
        r"(?:no|mute|snooze|hold) (?:more |any |all |the |my )*(?:messages|reminders|nudges|notifications)(?: (?:for|"
        r"until|this|today|till|now|please|next))?|(?:mute|snooze)(?: (?:me|this|everything|it|for|until|till|#))*$|"
        r"(?:need|want|taking|take) (?:\S+ ){0,3}?(?:#|days?|weeks?|month|time) off(?= |$)|leave me (?:alone|be|in "
        r"peace) (?:for|until|till|today|this)|be quiet (?:for|until|till|today|this)|not "
        r"today(?: please)?$|^(?:im |i am |ill be |i will be |were )?(?:away|off|out of office|unavailable|offline) "
        r"(?:for|until|till|from|next|this|all|on|#)(?: \S+){0,5}$|^(?:please |just |can you )?give me (?:a (?:week|"
        r"few|couple|day|month|break)|some (?:time|space|days)|#|time)(?: \S+){0,3}$|^(?:please )?(?:be )?(?:quiet|"
        r"mute|silence|hush) (?:for|until|till)(?: \S+){1,5}$|^(?:please |lets |can you |can we )?(?:hold off|stop|"
        r"wait|lay off)(?: \w+)? (?:until|till|for)(?: \S+){1,5}$|need (?:some )?(?:time|space) (?:for|to) myself|"
        r"(?:can|could) (?:we|you) (?:please )?(?:stop|pause|hold off|wait|leave off|leave it)(?: "
        r"\w+)? for (?:a|now|the|#)(?: \S+){0,5}$|^not today|(?:leave|drop|park|shelve) (?:it|this|that|things|"
        r"everything) (?:for|until|"
        r"till) (?:a |the )?(?:few|couple|while|bit|#|days?|weeks?|now)"
        r"(?: \S+){0,3}$",
        despite=ALL_DOUBTS - {Doubt.IF},
    ),
    *says(
        Saying.GO_ON,
        r"^(?:ok |okay |hey |hi |coach |hiya |and |so |, |now |well |yes |alright |right )*(?:im back|i am back|"
        r"back again|resume|"
        r"unpause|continue|go on|lets (?:go on|continue|start again|resume|get going|go again|get back to it)|"
        r"carry on|keep going|start again|wake up|unmute|you can (?:start |go back to )?(?:write|message|text|"
        r"writing|messaging|texting|send|sending) (?:to )?(?:me )?(?:stuff |things |messages |reminders )?again|ready "
        r"(?:again|to (?:go on|continue|start again|resume|get back))|ready to (?:go again|crack on|roll|get going|"
        r"start)|im ready(?: (?:again|to go on|"
        r"to continue))?|"
        r"lets do this|back from (?:my )?(?:hols?|holidays?|vacation|leave|break|trip|time off))(?: (?:now|please|"
        r"again|to it|"
        r"coach|from (?:my )?(?:hols?|holidays?|vacation|leave|break)|with \S+|reminders|messages|the (?:messages|"
        r"reminders)|everything|then))*(?= ,|$)",
        despite=(Doubt.LATER, Doubt.NOT, Doubt.MAYBE),
    ),
    *says(
        Saying.STOP,
        r"^(?:please |pls |just |ok |okay |oh |ah |no |nah |right |well |um |actually |never ?mind |, |hey |can "
        r"you |could you "
        r"|omg |ugh )*"
        r"(?:stop|quit|cancel|unsubscribe|enough|skip|pass|leave it|(?:scrap|scratch) (?:that|it|this)|"
        r"stop (?:sending )?(?:me )?(?:all |the |your |these |any )*(?:reminders|messages|nudges|notifications|texts)|"
        r"never ?mind|nvm|forget (?:it|about it|that)|go away|leave me (?:alone|be|in peace)|shut up|drop it|skip "
        r"(?:it|this|that)|cut it out|"
        r"stop (?:it|this|that|asking|messaging|writing|texting|now|bothering|all this|everything)(?: \S+){0,4}|"
        r"cancel (?:this|that)|enough (?:with (?:the|all the|these|your) \w+|questions|already|of this|for today|now)|"
        r"no more(?: questions| messages)?)"
        r"(?: (?:please|now|already|it|me|ok|this|with this|thanks|asking|pls|for #|#))*$",
        r"(?:im |i am )?not (?:\w+ )?(?:keen|going|willing|prepared|comfortable|happy|up|ready) (?:to|with|for|"
        r"about|on) (?:be )?(?:"
        r"answer|answering|say|saying|talk|talking|discuss|discussing|share|sharing|tell)(?: \S+){0,4}$|"
        r"stop (?:going on at|getting at|having a go at) me|stop (?:messaging|writing|texting|asking|bothering|"
        r"annoying|pestering|nagging) (?:to )?me|(?:dont|do not) "
        r"(?:ask|bother|message|write|text|contact) me (?:again|any ?more|ever)|"
        r"(?:i )?(?:dont|do not) (?:want|feel like|wanna) (?:to )?(?:answer|talk|talking|do this|any of this|"
        r"answering|more questions|these questions)(?: \S+){0,4}$|leave me alone|^(?:(?:im|i am) )?not in the mood",
        despite=(Doubt.LATER, Doubt.NOT, Doubt.MAYBE, Doubt.ASKED),
    ),
)  # fmt: skip

PLACES = (
    *says(
        Saying.MOVED_HOME,
        r"(?:im|i am|were) (?:now|currently|back|temporarily|already|right now) in(?! bed| pain)",
        r"(?:im|i am) (?:back )?in(?= \S+(?: \S+){0,2} (?:now|currently|at the moment|these days|right now|until|"
        r"till|for|this week|today|since|#))",
        r"(?:^|(?:i|ive|we|weve|just|have|and|now|then|so|,) )(?:(?:have|just|now|recently|also|safely|finally) "
        r")*(?:moved|relocated|shifted|arrived|landed|touched down|flown|flew|travelled|traveled|got)"
        r"(?: back| over| here| up| down| out)? (?:to|in|at)",
        r"^(?:im |i am )?(?:up|down|over) in(?= \S+(?: \S+)? (?:now|until|til|till|for #|this week|#)(?!\S))|^in(?= "
        r"\S+(?: \S+)? (?:now|until|till|for #|this week|for the)(?!\S))|^(?:currently|now|presently|"
        r"temporarily) in|^(?:im |i am |were |we are )?staying in(?= \S+(?: \S+)? (?:until|till|for|this|now|#))|"
        r"^(?:(?:just|im|i am|finally|now|safely|got) )*back (?:home )?in|my "
        r"(?:time ?zone|time zone|city|location) "
        r"is(?: now)?|(?:i live|living|staying|based) (?:now )?in(?= "
        r"\S+(?: \S+){0,2} (?:now|currently|these days|at the moment))|(?:i|we) (?:now|currently) live in|i am now "
        r"(?:living|staying|based) in",
        after=True,
    ),
)  # fmt: skip

CONTACTS = (
    *says(
        Saying.CONTACT,
        r"(?:(?:my|the|our|a|new|main|your) )+(?:contact|contact person|point of contact|recruiter|hiring manager|"
        r"interviewer|hr person|hr contact|hr manager|manager|contact there)(?: (?:there|at|from|for|with|is|,)(?: @|"
        r" \w+){0,2}?)? "
        r"(?:is|will be|was|are|s|name is|is called)(?: called| named)?(?! (?:not|on|off|sick|out|very|so|really|a|"
        r"an|the)(?!\S))",
        r"(?:person|contact|recruiter|(?<=\bhiring )manager|(?<=\bhr )manager|(?<=\bthe )manager|(?<=\bmy )manager|"
        r"name|lady|"
        r"guy|woman|man)(?: there)? (?:at|from|for) (?:\S+ ){1,2}?(?:,|"
        r"is)|(?<!\bme )(?<!\bgot )(?<!\bgetting )(?:dealing|in contact|in touch|liaising|speaking) with|(?:is|will "
        r"be) "
        r"(?:my|"
        r"the|our) (?:main |new )?(?:point of contact|contact)|is (?:looking after|handling|dealing with|"
        r"responsible for|in charge of) my (?:application|case|process)",
        r"(?:the |my |best )?(?:person|one|lady|guy|man|woman) to (?:write to|contact|email|ask for|speak to|talk to|"
        r"call|reach)(?: \S+){0,4}? is",
        r"contact (?:person )?(?:at|there|for|is)(?: \S+){0,2}? ?(?:is|,)|is (?:my|the) (?:new )?(?:contact|contact "
        r"person|recruiter|interviewer|hiring manager|hr person)|"
        r"(?:contact|recruiter|hiring manager|interviewer|hr) ,",
        needs=(Needs.PERSON,), after=True, despite=(Doubt.OTHERS, Doubt.LATER, Doubt.MAYBE),
    ),
    *says(
        Saying.CONTACT,
        r"(?:her|his|their|the|its|recruiters|managers|\w+s) (?:e ?mail|e mail|mail|mail address|email address|"
        r"address)(?: address)?(?: (?:is|,))?",
        r"(?:reach|contact|write to|e ?mail|mail)(?: \w+){0,2} (?:at|on|under|via) ~|^(?:\S+ ){0,8}~$",
        needs=(Needs.EMAIL,), despite=ALL_DOUBTS, shy=True,
    ),
)  # fmt: skip
