"""Owns the signs in English: what people write when they may be in danger, or low (coaching.md F).

Every group says why it counts. Patterns see the plain form: small letters, no apostrophes, ``.`` between sentences, and
with the figures of speech of ``safety_figures.py`` taken out.
"""

from flows.coaching.safety_words import Language, Risk, danger, low, words
from flows.texts.en.safety_figures import FIGURES, SAME_AS

WANT = (
    r"(?:want|wants|wanted|wanting|wish|wishing|need|needing|ready|like|love|hope|plan|planning|planned|going"
    r"|trying|tried"
    r"|try|rather|prefer|deserve|willing|decided|decide|prepared|tempted|able|time|about|have|had|ought|longing"
    r"|best|better"
    r"|urge|start|keep)"
)
HIGH = r"(?:bridge|roof|rooftop|building|balcony|cliff|window|ledge|tower|platform)"
FAST = r"(?:train|tracks|bus|car|truck|lorry|subway|tube|traffic|rails)"
AN = r"(?:a |the |my |this |that |some |oncoming |moving )?"
PILLS = r"(?:pills|tablets|meds|medication|medicine|painkillers|paracetamol|tylenol|ibuprofen|antidepressants|insulin)"
GONE = (
    r"(?:died|(?:was|were|am|im) (?:dead|gone|not here|not around|not alive|never born)|disappeared|vanished"
    r"|(?:wasnt|werent) (?:here|around|alive|born)|never existed|didnt exist|didnt wake up|never woke up)"
)
SELF_HARM = r"(?:hurt|hurting|harm|harming|cut|cutting|burn|burning|starve|starving|injure|poison|stab|stabbing|choke)"

SIGNS = (
    *danger(
        "speaks of suicide",
        r"suicid(?:e|es|ed|al|ally|ality|ing|er|ers)|sewer ?slides?|kermit (?:suicide|sewer\w*)|toaster bath",
    ),
    *danger(
        "speaks of killing oneself",
        r"kill(?:ing|ed|s)? (?:my ?self|me and|both of us)|unaliv\w*|un alive\w*|self ?delet(?:e|ing|ion)"
        r"|delete myself",
        r"(?:to|going to|want to|and|just|should|could|might|will|ill|id|let me) off myself|offing myself"
        r"|end myself|ending myself",
        r"(?:i (?:want|wish|need) (?:somebody|someone|you) to|somebody please|someone please|somebody|someone"
        r"|please just) kill me",
        r"(?:want|going|like|ready|ought|time) to ctb",
    ),
    *danger(
        "asks to be killed; with a laugh a groan",
        r"(?:please|just|god|oh) kill me(?: now)?|kill me (?:now|please)|~? ?\. kill me",
        laughing=Risk.LOW,
    ),
    *danger("the short form of it", r"kms|kmself|kmys"),
    *danger(
        "wants to die",
        rf"{WANT} (?:\w+ ){{0,2}}?to (?:just |fucking |really |simply |finally |all )?(?:die|be dead|perish)",
        r"(?:wish|hope|pray|wishing|hoping|praying|want) (?:that |to god |so much |somehow )?(?:i|im"
        r"|id) (?:\w+ ){0,3}?(?:die|died|dead|dying|not alive|gone)",
        r"(?:i|let me|ill|id|just let me|i should just|should|could) (?:\w+ ){0,1}?(?:rather |better |should "
        r"|could )?(?:be dead|just die|rather die)",
        r"let me die|should (?:just )?die|might as well (?:be dead|die)|(?:better|good) as dead|better off dead"
        r"|better dead|id be dead",
        r"going to die (?:tonight|today|soon|anyway|by my own|this week|alone)|die (?:tonight|in my sleep)",
        r"(?:feel|feeling|felt|thinking|thoughts?|think|dream\w*|fantasi\w+) (?:\w+ )?(?:like|about"
        r"|of) (?:\w+ )?(?:dying|death|being dead|killing|jumping|not being here)",
        r"(?:dying|death|being dead) (?:would|will|seems|sounds|feels|is) (?:\w+ ){0,3}?(?:easier|better"
        r"|peaceful|relief|good|nice|only|answer|way out)",
        r"dont care if i (?:live|die)|dont mind (?:dying|if i die)|ready to (?:die|go forever)|deserve (?:to die"
        r"|death)",
        r"want (?:death|to be with (?:him|her|them) in heaven)",
    ),
    *danger(
        "wants to end it",
        r"end it(?: all)?(?: (?:tonight|now|today|soon|for good|forever|finally|already|here and now"
        r"|once and for all|tomorrow|this))?"
        r"(?= \.|$| ~| lol| i| im| please| because| anymore| and| but| so| if| now)|end(?:ing)? it all",
        r"(?:im|just|am|ill be|and) ending it(?= \.|$| tonight| now| today)",
        rf"(?:{WANT}|thinking|think|thought|thoughts|considering|consider|plan|planning|plans|contemplating"
        r"|close) (?:\w+ )?(?:to|of|about|on|for)? ?(?:just )?(?:end it|ending it|ending everything"
        r"|end everything|ending things|end things)",
        r"end(?:ing)? (?:my|this) (?:own |miserable |pathetic |stupid |whole )?(?:life|pain|suffering|misery"
        r"|existence)",
        r"(?:take|taking|took) (?:my|me) (?:own )?life|(?:take|taking|tried to take) my own",
        r"want (?:my life|it all|everything|all of it|all this) to (?:be over|end|stop)|make it all (?:stop|end)",
        r"way to (?:end|stop) (?:it all|my life|everything|the pain)",
    ),
    *danger(
        "does not want to live",
        r"(?:dont|didnt|never|not|no longer|wouldnt|stopped|stop|cant) (?:\w+ )?(?:want|wanting|wish|care) to (?:\w+ )?"
        r"(?:live|be alive|exist|be here|be around|wake up|be on this|go on living|keep living|carry on living"
        r"|see tomorrow|be born)",
        r"(?:dont|no longer|rather not) (?:\w+ )?(?:want to )?(?:live|be alive|exist|be here|wake up)(?: anymore"
        r"| any| tomorrow)?(?= \.|$)",
        r"(?:no|whats the|what is the|what|see no|see any|see the|dont see a|isnt any|not any|without any|any"
        r"|see a|find a|give me a|one) (?:point|reason|purpose|use|sense) "
        r"(?:in |of |to |for |me |even |keep |keep on |go on |going on |carry on |continue |stay )*(?:live"
        r"|living|alive|being alive|existing|be alive|exist|staying alive|stay alive|my life|being here|wake up"
        r"|waking up)",
        r"(?:nothing|nobody|no one|not much|little|anything)(?: left)?(?: for me)? to live for"
        r"|dont deserve to (?:live|be alive|exist)",
        r"(?:not|isnt|never|hardly|barely) worth (?:living|being alive|staying alive)|(?:tired|sick|done|fed up"
        r"|exhausted|weary) (?:of|with|from) "
        r"(?:living|life|being alive|existing|this life|my life|being here|waking up)|done living|over living"
        r"|hate (?:being alive|living|existing)",
        r"want\w* to (?:\w+ )?not (?:exist|be here|be alive|live|be around|wake up)|(?:mind|like|love|rather"
        r"|prefer|about) (?:\w+ )?not (?:waking up|existing|being here|being alive)",
        r"cant be (?:here|alive) anymore|dont (?:feel like|enjoy|like) (?:living|being alive|existing)"
        r"|dont (?:think|know) (?:\w+ ){0,2}?i can (?:\w+ ){0,2}?(?:live|living)",
        r"(?:want|need|make) (?:the|this|all the|all this|my) (?:pain|suffering|hurt|hurting) (?:to )?(?:stop"
        r"|end|go away)|want to do (?:this )?life|(?:^|\. |that |think |maybe "
        r"|feel )life (?:just )?isnt (?:really )?for me",
        r"(?:give|giving|given|gave) up on (?:my )?(?:life|living)|lost (?:the|my) will to live|no will to live"
        r"|losing the will to live",
        r"cant (?:go on|live|carry on|keep going|keep on|do life)(?: living)?(?: anymore| any| much| another day"
        r"| a day)|cant (?:go on|carry on|keep) living",
        r"(?:stop|cease|quit) (?:existing|to exist|being alive|living)|shouldnt (?:be alive|exist|be here"
        r"|have been born)|not meant to (?:be here|live|be alive)",
        r"(?:wish|should|better) (?:\w+ ){0,4}?(?:never been born|never born|not been born|never existed"
        r"|wasnt born|wouldnt wake up|didnt wake up"
        r"|dont wake up|didnt exist|not wake up|never wake up|wasnt alive|wasnt here|werent here|werent alive"
        r"|not exist|could disappear forever)",
        r"(?:sleep|asleep|bed|hope|hoping|just|pray) (?:\w+ ){0,4}?(?:never|not|dont|wont) (?:to )?wake up"
        r"|never wake up|not wake up (?:again|tomorrow|anymore)|sleep forever",
        r"(?:disappear|vanish|be gone|go away|leave) (?:forever|for good|from (?:the|this) (?:world|earth)"
        r"|from earth|from life|and never come back)|leave this world",
        r"(?:wont|not going to|might not|may not) be (?:here|around|alive) (?:for )?(?:anymore|much longer"
        r"|very long|long|to see|tomorrow to see|to know)",
    ),
    *danger(
        "sees oneself as a burden, others better without",
        r"better off (?:if|once|when) (?:i|im)|better (?:off )?(?:without me|if i wasnt|if i were|if i was"
        r"|with me (?:gone|dead))|happier without me|easier without me",
        r"burden (?:to|on|for) (?:everyone|my|them|others|people|you|him|her|those|all)",
        rf"if (?:i|im) (?:just |suddenly |really |simply )?{GONE}",
        r"(?:nobody|who|wouldnt|not|dont think anyone|hardly anyone|anyone|no man) (?:\w+ ){0,2}?(?:miss me"
        r"|notice (?:if|that) i|care if i (?:was|were|am|died|die|disappear\w*|lived|live|am gone))",
        r"world (?:\w+ ){0,3}?without me|better place without me",
    ),
    *danger(
        "a way or a plan",
        r"(?:jump|jumping|throw myself|throwing myself|hurl myself|step|stepping|leap|fall|drive|driving"
        rf"|going) (?:off|from) {AN}{HIGH}",
        r"(?:jump|jumping|throw myself|throwing myself|step|stepping|leap|walk|walking|lie|lying"
        rf"|run) (?:down )?(?:in front of|infront of|under|onto) {AN}{FAST}",
        r"(?:jump|jumping|throw myself|walk|walking|drive|driving|driving my car|crash|run) (?:out of"
        rf"|into) {AN}(?:window|traffic|wall|tree|river|lake|sea)",
        r"(?:standing|sitting) (?:\w+ )?(?:on|at) (?:the |a )?(?:bridge|ledge|roof|cliff|tracks|edge of (?:the"
        r"|a) (?:bridge|roof|cliff|platform))|going to jump(?= \.|$)",
        r"(?:bought|have|ive|got|found) (?:a|the|some) (?:rope|noose)",
        r"life (?:\w+ )?(?:isnt|aint|never) worth (?:it|anything|much)",
        rf"(?:hope|wish|want|wishing|hoping|let|pray) (?:\w+ ){{0,5}}?(?:hit|hits|run over|runs me over|kills me"
        rf"|take me|takes me) (?:\w+ ){{0,4}}?(?:{FAST}|me|by)|hit by a (?:bus|car|train|truck) and",
        r"(?:hang|hanging|hung|shoot|shooting|drown|drowning|gas|gassing|strangle|poison|poisoning) myself|noose"
        r"|slit (?:my|me) (?:wrists?|throat)|cut my wrists?|slash\w* my wrists?",
        r"(?:bullet|gun|knife) (?:\w+ ){0,2}?(?:in|through|to|into|against) my (?:head|brain|mouth|throat|skull"
        r"|wrist)|blow my brains? out",
        rf"(?:take|taking|took|swallow|swallowed|swallowing|taken) (?:\w+ ){{0,2}}?(?:all|too many|whole|bottle"
        rf"|lot|handful|bunch|enough) (?:\w+ ){{0,4}}?{PILLS}",
        rf"(?:enough|saved|saving|collected|hoarding|stockpiling) (?:\w+ ){{0,3}}?{PILLS}"
        rf"|{PILLS} (?:\w+ ){{0,3}}?(?:to end|enough to|and never|in my hand|and be done)",
        r"overdos\w+|od myself|going to od|want to od",
        r"how many (?:pills|tablets|paracetamol|sleeping pills)|painless (?:death|suicide|method)"
        r"|painless way(?= \.|$| to (?:die|go(?= \.|$)|end|do it))|(?:easiest|quickest|best"
        r"|fastest) way to (?:die|go(?= \.|$)|end my)|(?:hurts?|painful) to die|what (?:happens"
        r"|its like) (?:when|if|after) (?:i|you|we) die",
        r"goodbye (?:cruel world|forever|world|everyone|note|notes)|(?:final|last) goodbye(?= \.|$| everyone"
        r"| all)|this is goodbye|this is my (?:final|last) (?:message|words|text|night)|my last (?:day|night"
        r"|hours) (?:on earth|alive)|wrote (?:my|a) (?:goodbye|farewell|note to my)",
        r"tell (?:my )?(?:\w+ )?(?:mum|mom|mother|dad|family|kids|children|wife|husband|daughter|son|parents"
        r"|sister|brother) (?:that )?(?:i love|im sorry|i loved|i am sorry)",
        r"ready to (?:leave|go) this (?:world|life|earth)|not going to make it (?:through|till"
        r"|until) (?:the night|tonight|tomorrow|morning)|wont make it through the night",
    ),
    *danger(
        "harms oneself, or is about to",
        rf"(?:self harm\w*|selfharm\w*|{SELF_HARM} myself)",
        r"(?:not|dont feel|dont think im|im not|isnt|not feeling) safe (?:with|from|around) myself"
        r"|afraid (?:of )?(?:what i|that i|i) (?:\w+ )?(?:do to myself|hurt myself)|do something (?:stupid"
        r"|bad) to myself|something to myself",
    ),
    *low(
        "sees no hope",
        r"(?:feel|feeling|felt|feels|im|am|its|so|all|completely|utterly|totally|seems|everything is|life is"
        r"|situation is|beyond) (?:\w+ ){0,2}?hopeless|^(?:hopeless|worthless)|theres no hope|no hope (?:left"
        r"|for|anymore)",
        r"(?:lost|losing|lose|given up|gave up|out of|without) (?:all |any |my )?hope|hopelessness",
        r"(?:no|not any|dont see a|dont see any|see no) (?:future|way out|light|way forward)(?: for me| anymore"
        r"| left)?(?! at| in| with| there| for the)",
        r"(?:whats|what is) the point(?: (?:anymore|of (?:anything|it all|trying|all this|going on|carrying on"
        r"|any of)|in (?:trying|anything|going on)|even))?(?= \.|$| of| in| lol| anymore| i| im)"
        r"|no point (?:anymore|in anything|in trying|going on|in going on|to anything)|theres no point(?= \.|$)",
        r"(?:my )?life is (?:over|pointless|meaningless|a mess|ruined|falling apart|hell|not going anywhere)"
        r"|life has no|everything is (?:pointless|meaningless|over|falling apart|my fault)",
        r"never (?:going to )?(?:find|get|have|land) (?:a|another|any) (?:job|work) (?:ever|again)"
        r"|never (?:going to )?(?:find|get) (?:work|a job|another job)(?= \.|$)|nobody (?:will"
        r"|is) (?:ever )?(?:going to )?(?:hire|want|hiring) me|nobody wants (?:me|to hire me)"
        r"|nothing (?:ever )?(?:works|helps|matters)(?: out)?(?: anymore| for me)",
    ),
    *low(
        "thinks little of oneself",
        r"(?:feel|feeling|felt|im|am|be|being) (?:\w+ ){0,3}?(?:worthless|helpless|useless|(?:a )?failure"
        r"|(?:a )?loser|nothing|a burden|good for nothing|broken|unlovable|unemployable|numb|empty"
        r"|dead inside)(?= \.|$| \w)",
        r"hate myself|hate my (?:own )?life|(?:disgusted|ashamed) (?:with|of|by) myself|im such a (?:failure"
        r"|loser|burden|waste)|waste of space|dying inside|dead inside",
    ),
    *low(
        "cannot any more",
        r"cant (?:do|take|stand|handle|cope with|deal with|bear) (?:this|it|that|any of this|all this|things"
        r"|life|much)(?: all| job search| search)? ?(?:anymore|much longer|any)|cant (?:cope|go on|take anymore"
        r"|do anymore|keep going|carry on|keep doing this|go on like this)(?= \.|$| like| with| this| anymore"
        r"| right| at all)",
        r"(?:i|im|ive|just|to|ready to|want to|like|about to) (?:just )?(?:give|giving|given|gave) up(?= \.|$"
        r"| on everything| on myself| completely| entirely| now| hope| i| im| lol| there)|giving up on everything",
        r"(?:cant|wont|couldnt) stop crying|(?:cry|cried|crying) (?:\w+ ){0,2}?(?:every|all) (?:\w+ )?(?:day"
        r"|night|time|morning|evening|week)|crying (?:my eyes out|myself to sleep|in bed)|cry myself to sleep",
        r"(?:end|edge) of (?:my|the) (?:rope|tether)|rock bottom|breaking point|falling apart|at my (?:limit"
        r"|lowest|wits end)|drowning(?= \.|$)|cant get out of bed|curl up and die|(?:crawl"
        r"|hide) (?:\w+ ){0,5}?and die|going to die(?= \.|$)",
        r"want (?:it|all this|everything) to (?:end|stop)|want out(?= \.|$)|(?:life|everything|this|it"
        r"|living) (?:\w+ ){1,2}?unbearable|reason to (?:keep going|go on|carry on|get up|try)(?! there| at| in)"
        r"|dont (?:think|know) (?:\w+ )?i can (?:go on|keep going|carry on|keep doing this)|make it stop"
        r"|just want to disappear|want to (?:disappear|vanish)|so tired of (?:everything|it all|all of this"
        r"|trying|fighting)|tired of everything|sick of everything",
    ),
    *low(
        "speaks of being depressed, or alone with it",
        r"(?:im|am|feel|feeling|felt|been|so|really|very|deeply|severely|getting|be) (?:\w+ ){0,2}?(?:depressed"
        r"|suicidally|miserable|so low|very low|really low|extremely low|so down|really down|devastated"
        r"|desperately)|my depression|depression is|(?:have|got|from|fighting|battling|struggling with"
        r"|into) (?:a )?depression|dark (?:thoughts|place|times)",
        r"nobody (?:cares|loves me|understands|likes me|would understand|needs me)(?: about me)?|(?:feel|im|am"
        r"|so) (?:\w+ )?(?:alone|lonely)(?= \.|$| with| in| and)|all alone",
        r"kill yourself|kys|(?:killed|hanged|shot) (?:himself|herself|themselves)|took (?:his|her|their) own life",
    ),
)

SAFETY = Language(
    key_words=("suicide", "suicidal", "myself", "unalive", "hopeless", "worthless", "overdose", "depressed"),
    no_slips=frozenset({
        "homeless", "suicida", "suicidas", "suicides", "suicided", "overdosed", "overdoses", "hopelessly",
    }),
    same_as=SAME_AS,
    run_together=(
        "killmyself", "kilmyself", "killmeself", "endmylife", "wanttodie", "wannadie", "takemylife", "betteroffdead",
        "betteroffwithoutme", "hangmyself", "enditall", "wishiwasdead",
    ),
    figures=FIGURES,
    laughing=words(r"lol+|lo+ls?|lmao+|lmfao|rofl|(?:a?ha){2,}h?|he(?:he)+|jk|just kidding|kidding|joking"),
    signs=SIGNS,
    more=words(
        r"ye[sp]|yeah|yup|i am|i do|tonight|good ?bye|bye|pills?|tablets|rope|noose|gun|knife|blades?|bridge|roof"
        r"|tracks"
    ),
)  # fmt: skip
