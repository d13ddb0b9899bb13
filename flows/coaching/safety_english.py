"""Owns the signs in English: what people write when they may be in danger or low, and the figures of speech they do not
mean. Every group says why it counts. Patterns see the plain form: small letters, no apostrophes, ``.`` between sentences.
"""

from flows.coaching.safety_words import Language, Risk, danger, low, words

BEING = r"(?:be|being|was|were|am|im|been|get|got|stay)"
WANT = (
    r"(?:want|wants|wanted|wanting|wish|wishing|need|needing|ready|like|love|hope|plan|planning|planned|going|trying|tried"
    r"|try|rather|prefer|deserve|willing|decided|decide|prepared|tempted|able|time|about|have|had|ought|longing|best|better"
    r"|urge|start|keep)"
)
OTHERS = r"(?:patients?|people|clients?|callers?|residents?|characters?|those|someone|somebody|teenagers|he|she|they|who)"
JOB = (
    r"(?:job|role|work|position|company|employer|place|team|office|career|offer|chance|opportunity|contract|salary|pay|money"
    r"|deadline|project|presentation|interview|application|exam|test|boss|manager|client|degree|course)s?"
)
WAY_OUT = (
    r"(?:bridge|roof|rooftop|building|balcony|cliff|window|ledge|tower|train|tracks|bus|car|truck|lorry|subway|tube|traffic"
    r"|platform|motorway|highway)"
)
PILLS = r"(?:pills|tablets|meds|medication|medicine|painkillers|paracetamol|tylenol|ibuprofen|antidepressants|insulin)"
GONE = (
    r"(?:died|(?:was|were|am|im) (?:dead|gone|not here|not around|not alive|never born)|disappeared|vanished"
    r"|(?:wasnt|werent) (?:here|around|alive|born)|never existed|didnt exist|didnt wake up|never woke up)"
)
SELF_HARM = r"(?:hurt|hurting|harm|harming|cut|cutting|burn|burning|starve|starving|injure|poison|stab|stabbing|choke)"

SAME_AS = (
    (words(r"wanna|wana|want 2|wanto|wnat to|wnt to|wan to|watn to|whant to|wont 2"), "want to"),
    (words(r"gonna|gunna|gona|ganna|gon na|imma|ima|going 2|finna"), "going to"),
    (words(r"do not|don t|dnt|dont not|dun"), "dont"),
    (words(r"can not|cannot|can t|cnt"), "cant"),
    (words(r"i am|i m"), "im"),
    (words(r"i would|i d|i had"), "id"),
    (words(r"i will|i ll"), "ill"),
    (words(r"i have|i ve"), "ive"),
    (words(r"is not|isn t"), "isnt"),
    (words(r"was not"), "wasnt"),
    (words(r"were not"), "werent"),
    (words(r"it is|it s"), "its"),
    (words(r"there is|there s"), "theres"),
    (words(r"what is|what s|wats|whats even"), "whats"),
    (words(r"any more|no more|any longer"), "anymore"),
    (words(r"no one|noone|no1|no body"), "nobody"),
    (words(r"every one|every body|everybody|evry1|every1"), "everyone"),
    (words(r"my self|meself|my slef|myslef|mysefl|myslf|mself|mysel"), "myself"),
    (words(r"(?:kil|kll|kiil|kilk|klil|ikll|kull|kyll|k ill|kiling|killin|kiliing|kling)(?= myself)"), "kill"),
    (words(r"lyf|lfe|lief|liff|lif"), "life"),
    (words(r"(?<=want to )(?:diee|dei|dye|dy|d1e|di)(?! (?:my|it|the|hair|clothes))"), "die"),
    (words(r"dieing|dyin|dyeing"), "dying"),
    (words(r"livin|liveing|lving"), "living"),
    (words(r"anymor|anymoer|animore|nomore"), "anymore"),
    (words(r"with out|witout|wihtout|w o"), "without"),
    (words(r"beter|bettr|betta"), "better"),
)

FIGURES = tuple(
    words(pattern)
    for pattern in (
        # To die of something that nobody dies of; and to die for.
        r"(?:die|died|dying|death) (?:of|from|with|out of) (?:\w+ ){0,2}?(?:embarrassment|embarassment|shame|laughter"
        r"|laughing|boredom|cringe|curiosity|nerves|nervousness|excitement|happiness|joy|jealousy|envy|hunger|thirst|heat"
        r"|suspense|anticipation|awkwardness|stage fright|waiting|impatience|cuteness|shock|relief|pride|caffeine)",
        r"(?:bored|scared|worried|frightened|embarrassed|worked|tickled|sick|starving|freezing) to death",
        r"(?<!want )(?<!ready )(?<!wish )(?<!going )(?<!like )to die for",
        r"(?:die|died|dying|dead) (?:laughing|inside lol)|(?:died|dying|dead) lol",
        r"(?:battery|phone|laptop|computer|headset|headphones|line|connection|car|wifi|deal|startup|industry|company|market|screen"
        r"|mic|microphone|camera|tablet|conversation|talk|pause)(?: \w+){0,4} (?:die|died|dying|dead)",
        r"dying to (?:know|hear|see|meet|find|get|work|try|start|tell|join|ask|learn|show|read|go)",
        r"dying for (?:a|an|the|some|this|that|my|good|news|coffee)",
        r"(?:thought|think|felt like|feel like|swear|swore) (?:that )?(?:i|im|id) (?:\w+ )?(?:was |were |would |going )+(?:to )?die",
        r"die on (?:this|that|the|every|a|my) hill|die hard|never say die|do or die|sink or die|old habits die",
        r"tool and die|die (?:cast|casting|cutting|cutter|maker|sinker|set|press|zeit|welt|bahn|linke|presse|stelle|firma)",
        r"rather die than (?:work|go|do|take|sit|wear|accept|commute|write|apply|use|phone|call|return|present|speak|ask|be"
        r"|have|sell|cold|network|wait|move|read|listen|hear|get|join|attend|fill|spend)",
        r"dead (?:serious|tired|broke|certain|sure|set|line|end|wrong|right|slow|simple|easy|easily|good|funny|posh|on time"
        r"|in the water|weight|wood|air|zone|silence|body language|beat|pan)",
        # To kill what can be killed.
        r"(?:kill|killing|killed) (?:for|it|the|this|that|a|an|off|time|two|process|processes|bill|him|her|them|feature"
        r"|features|switch|instinct|app|bugs?|jobs?)(?: interview| process| job| commute| wait| screen)?",
        r"to kill a mockingbird|licen[cs]e to kill|view to a kill|dressed to kill|in for the kill",
        r"(?:im|am|been|be|was|were|not|stop|stopped|worth|keep|kept|by|ive been|quit) killing myself "
        rf"(?:trying|working|preparing|practi[cs]ing|studying|revising|(?:for|over|with|at) (?:this|that|the|a|an|my|these|those) (?:\w+ )?{JOB}"
        rf"|to (?:get|finish|meet|make|prepare|learn|pass|impress|keep up|hit|land)(?: \w+){{0,3}} {JOB})",
        r"(?:killed|kill) myself (?:laughing|working|preparing|studying|practi[cs]ing|revising|trying to (?:get|finish|learn|make))",
        r"(?:almost|nearly|practically|basically) (?:killed|kill) myself",
        r"(?:will|would|ll|could|might|is|are|was|going to|nearly|almost|really|just|literally) kill me (?:if|when|for|unless)",
        # What is called so: titles, fields of work, ways to speak of careers.
        r"suicide (?:prevention|preventions|hotlines?|helplines?|lines?|awareness|squad|rates?|statistics|research|bereavement"
        r"|training|intervention|charity|charities|support|risk|counsell?ors?|watch|policy|policies|doors?|crisis|safe\w*|team)",
        r"(?:career|professional|commercial|financial|political|social|brand|reputational|job|business|corporate) suicide",
        r"(?:anti|preventing|prevent|prevented|about preventing|against) suicide",
        r"self harm (?:prevention|support|services?|policy|policies|training|nurse|team|charity|awareness|risk|project)",
        r"overdose (?:prevention|response|awareness|training|team|nurse)",
        r"overdos(?:e|ed|ing) on (?:coffee|caffeine|coaching|linkedin|advice|interviews|information|chocolate|sugar|tea|jargon"
        r"|buzzwords|networking|news|webinars)",
        rf"{OTHERS} (?:who |that |had |have |may |might |really |often )*(?:wants?|wanted|wanting|wish|wished)(?: to)? "
        r"(?:die|end (?:it|their|his|her)|kill)(?: with dignity| at home)?",
        r"(?:end|ends) of life|dignity in dying|right to die|assisted dying|dying (?:patients?|people|trades?|industr\w+|art|breed)",
        r"end (?:my|the|their|our|his|her) (?:working|professional|single|student|corporate|commuting) life",
        # To end something said, written or agreed, not oneself.
        r"end(?:ing|ed)? (?:it|things|this|that|them|all) (?:all )?(?:with|on|by saying|by asking|by thanking|well|politely"
        r"|early|earlier|late|there|here|at|in|like that|nicely|gracefully|strong|amicably|formally|properly|after|before|as"
        r"|professionally)(?! (?:a rope|a gun|pills|my life|myself|the bridge|tonight|once|everything|peace))",
        r"(?:how|where|when|what|which|best way|ways?|right time|wrong to) (?:do|does|should|shall|can|could|would|to|did|is|will|best"
        r"|is the best way to)? ?(?:i|you|we|one|they|id|people)? ?(?:best |properly |politely |even |usually )?(?:to )?end it(?! all)",
        rf"(?:interview|call|meeting|letter|e ?mail|mail|message|chat|contract|talk|answer|pitch|presentation|conversation|{JOB})s?"
        r"(?: \w+){0,8} end(?:ing)? (?:it|this|things)(?! all)",
        r"point (?:of|in|to) (?:the |my |a |an |this |that |their |your )?(?:cover|resume|cv|interview|apply\w*|follow|writing|email"
        r"|asking|waiting|sending|call|phon|linkedin|networking|practi)\w*",
        # To live somewhere, on something, with somebody; to wake up at an hour; to be gone for two weeks.
        r"living (?:with|in|at|out|off|on|from|near|under|here|there|abroad|hand|paycheck|pay|apart|between|by|next|so far|wage"
        r"|costs?|room|the dream|together|together with)",
        r"dont want to (?:live|be|stay) (?:with|in|at|out|off|on|near|under|abroad|there|far|so far|apart|like a|a|an|the|rude|late"
        r"|pushy|too|seen|known)",
        r"(?:wake|waking|woke) up (?:at|so|that|this|too|early|earlier|late|before|for|to|in time|on time|next to|until 9)",
        r"(?:was|were|am|im|be|wasnt|werent) (?:gone|away|not here|not around|here|around|alive) "
        r"(?:for|on|until|till|that|when|next|last|in|at|this|a|two|three|from|during|over)",
        r"cant (?:go on|make it to|do) (?:holiday|vacation|leave|the|a|an|that|this (?:call|day|date|week|time|morning|afternoon|one)"
        r"|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|with|to|at|on|tomorrow|next|camera|site|strike|saturdays?|sundays?)",
        r"jump(?:ed|ing)? (?:off|in front of|from|in|on|out) (?:the |a |my |that )?(?:call|zoom|teams|meeting|chair|page|topic|line|queue)",
        # A person does these to oneself without harm.
        r"(?:shoot|shot|shooting) myself in (?:the|both|my) (?:foot|feet)",
        r"shoot me (?:an?|the|your|over|some|any)",
        r"(?:cut|cutting) myself (?:short|off|some|a|down|shaving|loose|in half|out|while|when|on|free|with paper)",
        r"(?:hurt|hurting|injured|injure|burned|burnt|burn|cut) myself (?:at|lifting|playing|ski\w*|running|falling|in the|last|when|while"
        r"|on|badly at|during|cooking|out|doing|moving|carrying|financially|professionally|by accident|accidentally)",
        r"(?:hurt|hurting|harm|harming) my(?:self)? (?:\w+ )?(?:chances?|prospects|case|application|career|reputation|back|knee|credibility)",
        r"hang(?:ing)? (?:in there|up|out|on|around|tight|about|myself up on)",
        r"delete(?:d|ing)? myself (?:from|on|off|here|as)|(?:day|days|time|week|weeks|hours?|show|took|taking) off myself",
        r"take my (?:own )?life (?:to|in|into|back|forward|seriously|balance|elsewhere|abroad|where|up)",
        r"disappear (?:from|off|on|into|after|without|behind|under) (?!the world|this world|earth|life|everyone)\w+",
        r"(?:not|never|isnt|wasnt|arent) (?:feeling |feel |been |so |that |too |really |completely |entirely )?(?:hopeless|worthless|depressed"
        r"|useless|helpless)",
        # Kilometres, and a key management service.
        r"(?:\d+(?:\.\d+)?|many|few|several|hundred|thousand|two|three|five|ten|twenty|thirty|forty|fifty|sixty|some|extra|more|the|of|aws"
        r"|gcp|azure|google|cloud|amazon|with|using|in|hashicorp|vault|windows|via|and) kms",
        r"kms (?:away|from|per|each|one way|every|drive|commute|a day|of|keys?|encryption|service|servers?|apis?|licen\w+|project"
        r"|integration|to (?:the|my|work|and|get)|and (?:back|iam|vault|s3|key))",
        r"burden of (?:proof|work)|admin\w* burden|tax burden",
        r"(?:give|giving|gave|given) up (?:my|the|a|an|on (?:this|that|the|them|it|(?!every|living)\w+ing)|smoking|coffee|sugar|alcohol|some|part"
        r"|(?!every|living)\w+ing|one|your|his|her|two|half)(?! life| will| hope)",
    )
)

SIGNS = (
    *danger("speaks of suicide", r"suicid\w*|sewer ?slides?|kermit (?:suicide|sewer\w*)|toaster bath"),
    *danger(
        "speaks of killing oneself",
        r"kill(?:ing|ed|s)? (?:my ?self|me and|both of us)|unaliv\w*|un alive\w*|self ?delet(?:e|ing|ion)|delete myself",
        r"(?:to|going to|want to|and|just|should|could|might|will|ill|id|let me) off myself|offing myself|end myself|ending myself",
        r"(?:i (?:want|wish|need) (?:somebody|someone|you) to|somebody please|someone please|somebody|someone|please just) kill me",
        r"(?:want|going|like|ready|ought|time) to ctb",
    ),
    *danger("asks to be killed; with a laugh a groan", r"(?:please|just|god|oh) kill me(?: now)?|kill me now|~? ?\. kill me", laughing=Risk.LOW),
    *danger("the short form of it", r"kms|kmself|kmys"),
    *danger(
        "wants to die",
        rf"{WANT} (?:\w+ ){{0,2}}?to (?:just |fucking |really |simply |finally |all )?(?:die|be dead|perish)",
        r"(?:wish|hope|pray|wishing|hoping|praying|want) (?:that |to god |so much |somehow )?(?:i|im|id) (?:\w+ ){0,3}?(?:die|died|dead|dying|not alive|gone)",
        r"(?:i|let me|ill|id|just let me|i should just|should|could) (?:\w+ ){0,1}?(?:rather |better |should |could )?(?:be dead|just die|rather die)",
        r"let me die|should (?:just )?die|might as well (?:be dead|die)|(?:better|good) as dead|better off dead|better dead|id be dead",
        r"going to die (?:tonight|today|soon|anyway|by my own|this week|alone)|die (?:tonight|in my sleep)",
        r"(?:feel|feeling|felt|thinking|thoughts?|think|dream\w*|fantasi\w+) (?:\w+ )?(?:like|about|of) (?:\w+ )?(?:dying|death|being dead|killing|jumping|not being here)",
        r"(?:dying|death|being dead) (?:would|will|seems|sounds|feels|is) (?:\w+ ){0,3}?(?:easier|better|peaceful|relief|good|nice|only|answer|way out)",
        r"dont care if i (?:live|die)|dont mind (?:dying|if i die)|ready to (?:die|go forever)|deserve (?:to die|death)",
        r"want (?:death|to be with (?:him|her|them) in heaven)",
    ),
    *danger(
        "wants to end it",
        r"end it(?: all)?(?: (?:tonight|now|today|soon|for good|forever|finally|already|here and now|once and for all|tomorrow|this))?"
        r"(?= \.|$| ~| lol| i| im| please| because| anymore| and| but| so| if| now)|end(?:ing)? it all",
        rf"(?:{WANT}|thinking|think|thought|thoughts|considering|consider|plan|planning|plans|contemplating|close) (?:\w+ )?(?:to|of|about|on|for)? ?(?:just )?(?:end it|ending it|ending everything|end everything|ending things|end things)",
        r"end(?:ing)? (?:my|this) (?:own |miserable |pathetic |stupid |whole )?(?:life|pain|suffering|misery|existence)",
        r"(?:take|taking|took) (?:my|me) (?:own )?life|(?:take|taking|tried to take) my own",
        r"want (?:my life|it all|everything|all of it|all this) to (?:be over|end|stop)|make it all (?:stop|end)",
        r"way to (?:end|stop) (?:it all|my life|everything|the pain)",
    ),
    *danger(
        "does not want to live",
        r"(?:dont|didnt|never|not|no longer|wouldnt|stopped|stop|cant) (?:\w+ )?(?:want|wanting|wish|care) to (?:\w+ )?"
        r"(?:live|be alive|exist|be here|be around|wake up|be on this|go on living|keep living|carry on living|see tomorrow|be born)",
        r"(?:dont|no longer|rather not) (?:\w+ )?(?:want to )?(?:live|be alive|exist|be here|wake up)(?: anymore| any| tomorrow)?(?= \.|$)",
        r"(?:no|whats the|what is the|what|see no|see any|see the|dont see a|isnt any|not any|without any|any) (?:point|reason|purpose|use|sense) "
        r"(?:in |of |to |for |me )*(?:live|living|being alive|existing|be alive|exist|staying alive|stay alive|my life|being here|wake up|waking up)",
        r"(?:nothing|nobody|no one|not much|little|anything)(?: left)?(?: for me)? to live for|dont deserve to (?:live|be alive|exist)",
        r"(?:not|isnt|never|hardly|barely) worth (?:living|being alive|staying alive)|(?:tired|sick|done|fed up|exhausted|weary) (?:of|with|from) "
        r"(?:living|life|being alive|existing|this life|my life|being here|waking up)|done living|over living|hate (?:being alive|living|existing)",
        r"(?:give|giving|given|gave) up on (?:my )?(?:life|living)|lost (?:the|my) will to live|no will to live|losing the will to live",
        r"cant (?:go on|live|carry on|keep going|keep on|do life)(?: living)?(?: anymore| any| much| another day| a day)|cant (?:go on|carry on|keep) living",
        r"(?:stop|cease|quit) (?:existing|to exist|being alive|living)|shouldnt (?:be alive|exist|be here|have been born)|not meant to (?:be here|live|be alive)",
        r"(?:wish|should|better) (?:\w+ ){0,4}?(?:never been born|never born|not been born|never existed|wasnt born|wouldnt wake up|didnt wake up"
        r"|dont wake up|didnt exist|not wake up|never wake up|wasnt alive|wasnt here|werent here|werent alive|not exist|could disappear forever)",
        r"(?:sleep|asleep|bed|hope|hoping|just|pray) (?:\w+ ){0,4}?(?:never|not|dont|wont) (?:to )?wake up|never wake up|not wake up (?:again|tomorrow|anymore)|sleep forever",
        r"(?:disappear|vanish|be gone|go away|leave) (?:forever|for good|from (?:the|this) (?:world|earth)|from earth|from life|and never come back)|leave this world",
        r"(?:wont|not going to|might not|may not) be (?:here|around|alive) (?:for )?(?:anymore|much longer|very long|long|to see)",
    ),
    *danger(
        "sees oneself as a burden, others better without",
        r"better off (?:if|once|when) (?:i|im)|better (?:off )?(?:without me|if i wasnt|if i were|if i was|with me (?:gone|dead))|happier without me|easier without me",
        r"burden (?:to|on|for) (?:everyone|my|them|others|people|you|him|her|those|all)",
        rf"if (?:i|im) (?:just |suddenly |really |simply )?{GONE}",
        r"(?:nobody|who|wouldnt|not|dont think anyone|hardly anyone|anyone|no man) (?:\w+ ){0,2}?(?:miss me|notice (?:if|that) i|care if i (?:was|were|am|died|die|disappear\w*|lived|live|am gone))",
        r"world (?:\w+ ){0,3}?without me|better place without me",
    ),
    *danger(
        "a way or a plan",
        rf"(?:jump|jumping|throw myself|throwing myself|step|stepping|walk|walking|drive|driving|hurl myself|lie|run|running) (?:\w+ ){{0,3}}?(?:off|from|in front of|into|under|out of|onto|infront of) (?:\w+ ){{0,2}}?(?:{WAY_OUT}|oncoming|wall|tree|sea|river)",
        rf"(?:hope|wish|want|wishing|hoping|let|pray) (?:\w+ ){{0,5}}?(?:hit|hits|run over|runs me over|kills me|take me|takes me) (?:\w+ ){{0,4}}?(?:{WAY_OUT}|me|by)|hit by a (?:bus|car|train|truck) and",
        r"(?:hang|hanging|hung|shoot|shooting|drown|drowning|gas|gassing|strangle|poison|poisoning) myself|noose|slit (?:my|me) (?:wrists?|throat)|cut my wrists?|slash\w* my wrists?",
        r"(?:bullet|gun|knife) (?:\w+ ){0,2}?(?:in|through|to|into|against) my (?:head|brain|mouth|throat|skull|wrist)|blow my brains? out",
        rf"(?:take|taking|took|swallow|swallowed|swallowing|taken) (?:\w+ ){{0,2}}?(?:all|too many|whole|bottle|lot|handful|bunch|enough) (?:\w+ ){{0,4}}?{PILLS}",
        rf"(?:enough|saved|saving|collected|hoarding|stockpiling) (?:\w+ ){{0,3}}?{PILLS}|{PILLS} (?:\w+ ){{0,3}}?(?:to end|enough to|and never|in my hand|and be done)",
        r"overdos\w+|od myself|going to od|want to od",
        r"how many (?:pills|tablets|paracetamol|sleeping pills)|painless (?:way|death|method)|(?:easiest|quickest|best|painless|fastest) way to (?:die|go|kill)",
        r"goodbye (?:cruel world|forever|world|everyone|note|notes)|(?:final|last) goodbye|this is goodbye|my (?:final|last) (?:message|day on|words|night on|hours on)|wrote (?:my|a) (?:goodbye|farewell|note to my)",
        r"tell (?:my )?(?:\w+ )?(?:mum|mom|mother|dad|family|kids|children|wife|husband|daughter|son|parents|sister|brother) (?:that )?(?:i love|im sorry|i loved|i am sorry)",
        r"ready to (?:leave|go) this (?:world|life|earth)|not going to make it (?:through|till|until) (?:the night|tonight|tomorrow|morning)|wont make it through the night",
    ),
    *danger(
        "harms oneself, or is about to",
        rf"(?:self harm\w*|selfharm\w*|{SELF_HARM} myself)",
        r"(?:not|dont feel|dont think im|im not|isnt|not feeling) safe (?:with|from|around) myself|afraid (?:of )?(?:what i|that i|i) (?:\w+ )?(?:do to myself|hurt myself)|do something (?:stupid|bad) to myself|something to myself",
    ),
    *low(
        "sees no hope",
        r"(?:feel|feeling|felt|feels|im|am|its|so|all|completely|utterly|totally|seems|everything is|life is|situation is|beyond) (?:\w+ ){0,2}?hopeless|^(?:hopeless|worthless)|theres no hope|no hope (?:left|for|anymore)",
        r"(?:lost|losing|lose|given up|gave up|out of|without) (?:all |any |my )?hope|hopelessness",
        r"(?:no|not any|dont see a|dont see any|see no) (?:future|way out|light|way forward)(?: for me| anymore| left)?(?! at| in| with| there| for the)",
        r"(?:whats|what is) the point(?: (?:anymore|of (?:anything|it all|trying|all this|going on|carrying on|any of)|in (?:trying|anything|going on)|even))?(?= \.|$| of| in| lol| anymore| i| im)|no point (?:anymore|in anything|in trying|going on|in going on|to anything)|theres no point(?= \.|$)",
        r"(?:my )?life is (?:over|pointless|meaningless|a mess|ruined|falling apart|hell|not going anywhere)|life has no|everything is (?:pointless|meaningless|over|falling apart|my fault)",
        r"never (?:going to )?(?:find|get|have|land) (?:a|another|any) (?:job|work) (?:ever|again)|never (?:going to )?(?:find|get) (?:work|a job|another job)(?= \.|$)|nobody (?:will|is) (?:ever )?(?:going to )?(?:hire|want|hiring) me|nobody wants (?:me|to hire me)|nothing (?:ever )?(?:works|helps|matters)(?: out)?(?: anymore| for me)",
    ),
    *low(
        "thinks little of oneself",
        r"(?:feel|feeling|felt|im|am|be|being) (?:\w+ ){0,3}?(?:worthless|helpless|useless|(?:a )?failure|(?:a )?loser|nothing|a burden|good for nothing|broken|unlovable|unemployable|numb|empty|dead inside)(?= \.|$| \w)",
        r"hate myself|hate my (?:own )?life|(?:disgusted|ashamed) (?:with|of|by) myself|im such a (?:failure|loser|burden|waste)|waste of space|dying inside|dead inside",
    ),
    *low(
        "cannot any more",
        r"cant (?:do|take|stand|handle|cope with|deal with|bear) (?:this|it|that|any of this|all this|things|life|much)(?: all| job search| search)? ?(?:anymore|much longer|any)|cant (?:cope|go on|take anymore|do anymore|keep going|carry on|keep doing this|go on like this)(?= \.|$| like| with| this| anymore| right| at all)",
        r"(?:i|im|ive|just|to|ready to|want to|like|about to) (?:just )?(?:give|giving|given|gave) up(?= \.|$| on everything| on myself| completely| entirely| now| hope| i| im| lol| there)|giving up on everything",
        r"(?:cant|wont|couldnt) stop crying|(?:cry|cried|crying) (?:\w+ ){0,2}?(?:every|all) (?:\w+ )?(?:day|night|time|morning|evening|week)|crying (?:my eyes out|myself to sleep|in bed)|cry myself to sleep",
        r"(?:end|edge) of (?:my|the) (?:rope|tether)|rock bottom|breaking point|falling apart|at my (?:limit|lowest|wits end)|drowning(?= \.|$)|cant get out of bed|curl up and die|(?:crawl|hide) (?:\w+ ){0,5}?and die|going to die(?= \.|$)",
        r"want (?:it|this|all this) to (?:be over|end|stop)|make it stop|just want to disappear|want to (?:disappear|vanish)|so tired of (?:everything|it all|all of this|trying|fighting)|tired of everything|sick of everything",
    ),
    *low(
        "speaks of being depressed, or alone with it",
        r"(?:im|am|feel|feeling|felt|been|so|really|very|deeply|severely|getting|be) (?:\w+ ){0,2}?(?:depressed|suicidally|miserable|so low|very low|really low|extremely low|so down|really down|devastated|desperately)|depression|dark (?:thoughts|place|times)",
        r"nobody (?:cares|loves me|understands|likes me|would understand|needs me)(?: about me)?|(?:feel|im|am|so) (?:\w+ )?(?:alone|lonely)(?= \.|$| with| in| and)|all alone",
        r"kill yourself|kys|(?:killed|hanged|shot) (?:himself|herself|themselves)|took (?:his|her|their) own life",
    ),
)

ENGLISH = Language(
    key_words=("suicide", "suicidal", "myself", "unalive", "hopeless", "worthless", "overdose", "depressed"),
    no_slips=frozenset({"homeless", "suicides", "suicided", "overdosed", "overdoses", "unlive", "hopelessly", "himself"}),
    same_as=SAME_AS,
    run_together=(
        "killmyself", "kilmyself", "killmeself", "endmylife", "wanttodie", "wannadie", "takemylife", "betteroffdead",
        "betteroffwithoutme", "hangmyself", "enditall", "suicidal", "wishiwasdead",
    ),
    figures=FIGURES,
    laughing=words(r"lol+|lo+ls?|lmao+|lmfao|rofl|(?:a?ha){2,}h?|he(?:he)+|jk|just kidding|kidding|joking"),
    signs=SIGNS,
)  # fmt: skip
