"""Owns the ways of talking in English that are not meant, and the ways of writing that mean the same (coaching.md F).

Patterns see the plain form: small letters, no apostrophes, ``.`` between sentences. What stands here is taken out
before the signs are looked for, so each is as narrow as it can be: what is taken out is not heard.
"""

from flows.coaching.safety_words import words

OTHERS = (
    r"(?:patients?|people|clients?|callers?|residents?|characters?|those|someone|somebody|teenagers|he|she|they|who)"
)
JOB = (
    r"(?:job|role|work|position|company|employer|place|team|office|career|offer|chance|opportunity|contract"
    r"|salary|pay|money"
    r"|deadline|project|presentation|interview|application|exam|test|boss|manager|client|degree|course)s?"
)
PILLS = r"(?:pills|tablets|meds|medication|medicine|painkillers|paracetamol|tylenol|ibuprofen|antidepressants|insulin)"

SAME_AS = (
    (words(r"wanna|wana|want 2|wanto|wnat to|wnt to|wan to|watn to|whant to|wont 2"), "want to"),
    (words(r"gonna|gunna|gona|gna|ganna|gon na|imma|ima|going 2|finna"), "going to"),
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
        r"|laughing|boredom|cringe|curiosity|nerves|nervousness|excitement|happiness|joy|jealousy|envy|hunger"
        r"|thirst|heat"
        r"|suspense|anticipation|awkwardness|stage fright|waiting|impatience|cuteness|shock|relief|pride|caffeine)",
        r"(?:bored|scared|worried|frightened|embarrassed|worked|tickled|sick|starving|freezing) to death",
        r"(?<!want )(?<!ready )(?<!wish )(?<!going )(?<!like )to die for",
        r"(?:die|died|dying|dead) (?:laughing|inside lol)|(?:died|dying|dead) lol",
        r"(?:battery|phone|laptop|computer|headset|headphones|line|connection|car|wifi|deal|startup|industry"
        r"|company|market|screen"
        r"|mic|microphone|camera|tablet|conversation|talk|pause)(?: \w+){0,4} (?:die|died|dying|dead)",
        r"dying to (?:know|hear|see|meet|find|get|work|try|start|tell|join|ask|learn|show|read|go)",
        r"dying for (?:a|an|the|some|this|that|my|good|news|coffee)",
        r"(?:thought|think|felt like|feel like|swear|swore) (?:that )?(?:i|im|id) (?:\w+ )?(?:was |were |would "
        r"|going )+(?:to )?die",
        r"die on (?:this|that|the|every|a|my) hill|die hard|never say die|do or die|sink or die|old habits die",
        r"tool and die|die (?:cast|casting|cutting|cutter|maker|sinker|set|press|zeit|welt|bahn|linke|presse"
        r"|stelle|firma)",
        r"rather die than (?:work|go|do|take|sit|wear|accept|commute|write|apply|use|phone|call|return|present"
        r"|speak|ask|be"
        r"|have|sell|cold|network|wait|move|read|listen|hear|get|join|attend|fill|spend)",
        r"dead (?:serious|tired|broke|certain|sure|set|line|end|wrong|right|slow|simple|easy|easily|good|funny"
        r"|posh|on time"
        r"|in the water|weight|wood|air|zone|silence|body language|beat|pan)",
        # To kill what can be killed.
        r"(?:kill|killing|killed) (?:for|it|the|this|that|a|an|off|time|two|process|processes|bill|him|her|them|feature"
        r"|features|switch|instinct|app|bugs?|jobs?)(?: interview| process| job| commute| wait| screen)?",
        r"to kill a mockingbird|licen[cs]e to kill|view to a kill|dressed to kill|in for the kill",
        r"(?:im|am|been|be|was|were|not|stop|stopped|worth|keep|kept|by|ive been|quit) killing myself "
        r"(?:trying|working|preparing|practi[cs]ing|studying|revising|(?:for|over|with|at) (?:this|that|the|a"
        rf"|an|my|these|those) (?:\w+ )?{JOB}"
        rf"|to (?:get|finish|meet|make|prepare|learn|pass|impress|keep up|hit|land)(?: \w+){{0,3}} {JOB})",
        r"(?:killed|kill) myself (?:laughing|working|preparing|studying|practi[cs]ing|revising|trying to (?:get"
        r"|finish|learn|make))",
        r"(?:almost|nearly|practically|basically) (?:killed|kill) myself",
        r"(?:will|would|ll|could|might|is|are|was|going to|nearly|almost|really|just|literally) kill me (?:if"
        r"|when|for|unless)",
        # What is called so: titles, fields of work, ways to speak of careers.
        r"suicide (?:prevention|preventions|hotlines?|helplines?|lines?|awareness|squad|rates?|statistics"
        r"|research|bereavement"
        r"|training|intervention|charity|charities|support|risk|counsell?ors?|watch|policy|policies|doors?"
        r"|crisis|safe\w*|team)",
        r"(?:career|professional|commercial|financial|political|social|brand|reputational|job|business"
        r"|corporate) suicide",
        r"suicid(?:e|al) (?:callers?|clients?|patients?|people|teenagers|veterans|customers?|students|among"
        r"|girls|epidemic)",
        r"(?:research\w*|phd|thesis|study|studies|paper|lectures?|course|dissertation|book|article|film|expert"
        r"|work\w*|data) (?:on|about|into) (?:\w+ )?suicid\w+",
        r"(?:anti|preventing|prevent|prevented|about preventing|against) suicide",
        r"self harm (?:prevention|support|services?|policy|policies|training|nurse|team|charity|awareness|risk"
        r"|project)",
        r"overdose (?:prevention|response|awareness|training|team|nurse)",
        rf"overdos(?:e|ed|ing) (?:on|of) (?!{PILLS}|my|sleeping|drugs|heroin|fentanyl|xanax|everything|all"
        r"|something)\w+",
        rf"{OTHERS} (?:who |that |had |have |may |might |really |often )*(?:wants?|wanted|wanting|wish|wished)(?: to)? "
        r"(?:die|end (?:it|their|his|her)|kill)(?: with dignity| at home)?",
        r"(?:end|ends) of life|dignity in dying|right to die|assisted dying|dying (?:patients?|people|trades?"
        r"|industr\w+|art|breed)",
        r"end (?:my|the|their|our|his|her) (?:working|professional|single|student|corporate|commuting) life",
        # To end something said, written or agreed, not oneself.
        r"end(?:ing|ed)? (?:it|things|this|that|them|all) (?:all )?(?:with|on|by (?:saying|asking|thanking|\d+"
        r"|noon|then|five|six|monday|friday|next|the)|well|politely"
        r"|early|earlier|late|there|here|at|in|like that|nicely|gracefully|strong|amicably|formally|properly"
        r"|after|before|as"
        r"|professionally)(?! (?:a rope|a gun|pills|my life|myself|the bridge|tonight|once|everything|peace))",
        r"(?:how|where|when|what|which|best way|ways?|right time|wrong to) (?:do|does|should|shall|can|could"
        r"|would|to|did|is|will|best"
        r"|is the best way to)? ?(?:i|you|we|one|they|id|people)? ?(?:best |properly |politely |even "
        r"|usually )?(?:to )?end it(?! all)",
        r"(?:interview|call|meeting|letter|e ?mail|mail|message|chat|contract|talk|answer|pitch|presentation"
        rf"|conversation|{JOB})s?"
        r"(?: \w+){0,8} end(?:ing)? (?:it|this|things)(?! all)",
        r"point (?:of|in|to) (?:the |my |a |an |this |that |their |your )?(?:cover|resume|cv|interview|apply\w*"
        r"|follow|writing|email"
        r"|asking|waiting|sending|call|phon|linkedin|networking|practi)\w*",
        # To live somewhere, on something, with somebody; to wake up at an hour; to be gone for two weeks.
        r"living (?:with|in|at|out|off|on|from|near|under|here|there|abroad|hand|paycheck|pay|apart|between|by"
        r"|next|so far|wage"
        r"|costs?|room|the dream|together|together with)",
        r"dont want to (?:live|be|stay) (?:with|in|at|out|off|on|near|under|abroad|there|far|so far|apart|like a"
        r"|a|an|the|rude|late"
        r"|pushy|too|seen|known)",
        r"(?:wake|waking|woke) up (?:at|so|that|this|too|early|earlier|late|before|for|to|in time|on time"
        r"|next to|until 9)",
        r"(?:was|were|am|im|be|wasnt|werent) (?:gone|away|not here|not around|here|around|alive) "
        r"(?:for|on|until|till|that|when|next|last|in|at|this|a|two|three|from|during|over)",
        r"cant (?:go on|make it to|do) (?:holiday|vacation|leave|the|a|an|that|this (?:call|day|date|week|time"
        r"|morning|afternoon|one)"
        r"|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|with|to|at|on|tomorrow|next|camera|site|strike"
        r"|saturdays?|sundays?)",
        r"jump(?:ed|ing)? (?:off|in front of|from|in|on|out) (?:the |a |my |that )?(?:call|zoom|teams|meeting"
        r"|chair|page|topic|line|queue)",
        r"points? of contacts?|empty handed|dying (?:my|the|her|his) (?:hair|clothes)|death (?:benefits?"
        r"|in service|by powerpoint|star|march|valley)",
        r"(?:hopeless|useless|worthless|helpless) (?:at|with) (?!everything|life|anything|all|it)\w+",
        r"life (?:sciences?|insurance|assurance|coach\w*|cycles?|guard|saver)|(?:tired|sick|done|fed up) (?:of"
        r"|with) life (?:in|at|on|as) (?!general|all)(?:a |the )?\w+",
        r"burden (?:on|to|for) (?:\w+ ){0,2}?(?:team|company|department|business|budget|employer|colleagues|hr|firm)",
        # A person does these to oneself without harm.
        r"(?:shoot|shot|shooting) myself in (?:the|both|my) (?:foot|feet)",
        r"shoot me (?:an?|the|your|over|some|any)",
        r"(?:cut|cutting) myself (?:short|off|some|a|down|shaving|loose|in half|out|while|when|on|free|with paper)",
        r"hurt(?:ing)? myself by (?:talking|saying|being|asking|not|over)\w*",
        r"(?:hurt|hurting|injured|injure|burned|burnt|burn|cut) myself (?:at|lifting|playing|ski\w*|running"
        r"|falling|in the|last|when|while"
        r"|on|badly at|during|cooking|out|doing|moving|carrying|financially|professionally|by accident|accidentally)",
        r"(?:hurt|hurting|harm|harming) my(?:self)? (?:\w+ )?(?:chances?|prospects|case|application|career"
        r"|reputation|back|knee|credibility)",
        r"hang(?:ing)? (?:in there|up|out|on|around|tight|about|myself up on)",
        r"delete(?:d|ing)? myself (?:from|on|off|here|as)|(?:day|days|time|week|weeks|hours?|show|took"
        r"|taking) off myself",
        r"take my (?:own )?life (?:to|in|into|back|forward|seriously|balance|elsewhere|abroad|where|up)",
        r"disappear (?:from|off|on|into|after|without|behind|under) (?!the world|this world|earth|life|everyone)\w+",
        r"(?:not|never|isnt|wasnt|arent) (?:feeling |feel |been |so |that |too |really |completely "
        r"|entirely )?(?:hopeless|worthless|depressed"
        r"|useless|helpless)",
        # Kilometres, and a key management service.
        r"(?:\d+(?:\.\d+)?|many|few|several|hundred|thousand|two|three|five|ten|twenty|thirty|forty|fifty|sixty"
        r"|some|extra|more|the|of|aws"
        r"|gcp|azure|google|cloud|amazon|with|using|in|hashicorp|vault|windows|via|and) kms",
        r"kms (?:away|from|per|each|one way|every|drive|commute|a day|of|keys?|encryption|service|servers?|apis?"
        r"|licen\w+|project"
        r"|integration|to (?:the|my|work|and|get)|and (?:back|iam|vault|s3|key))",
        r"burden of (?:proof|work)|admin\w* burden|tax burden",
        r"(?:give|giving|gave|given) up (?:my|the|a|an|on (?:this|that|the|them|it|(?!every|living)\w+ing)"
        r"|smoking|coffee|sugar|alcohol|some|part"
        r"|(?!every|living)\w+ing|one|your|his|her|two|half)(?! life| will| hope)",
    )
)
