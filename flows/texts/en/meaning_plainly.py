"""Owns the English cues for what people tell by other words than the usual ones: "they ended up picking someone"."""

from flows.texts.en.meaning_pieces import JOB, MEET, THEY, I
from flows.understanding.heard import Saying, Topic
from flows.understanding.meaning_table import ALL_DOUBTS, Doubt, Needs, says

IT = (
    r"(?:nailed|smashed|aced|killed|crushed|bombed|blew|flunked|botched|messed|screwed|cocked|stuffed|butchered|"
    r"fluffed)"
)
FELT = r"(?:it would be|had|have|expected|imagined|thought|feared|hoped|dreaded|anticipated|expecting|bargained for)"
DONE = (
    r"(?:answered|replied|called|rung|rang|phoned|written|emailed|been in touch|got back|gotten back|said something|"
    r"let me know|decided|heard|messaged|responded|told me|contacted|come back)"
)
OTHER = r"(?:someone|somebody|another|a different|some other|the other|an internal|one of their own|an external)"

PLAINLY = (
    *says(
        Saying.NO,
        r"(?<!\bi )(?<!\bive )(?<!\bwe )(?:(?:ended up|have|has|are|is|just|already|decided on|wound up) )*"
        r"(?:picked|chose|chosen|hired|took on|appointed|selected|went with|gone with|going with|picking|"
        r"choosing|hiring"
        rf"|taking on|going for|went for|gone for|appointing|selecting|preferred) {OTHER}"
        r"(?: (?:else|internal|external|local|candidate|person|guy|girl|lad|woman|applicant|one|already there))*"
        r"(?! (?:to (?:interview|see|talk)|day|date|time|slot|word|way|place|company))",
        rf"(?:didnt|did not|wont|will not|arent going to|are not going to|isnt going to|not going to) (?:give|"
        rf"offer) me"
        rf" (?:the|that|a|this) (?:\S+ )?{JOB}(?! interview)|(?:didnt|did not) (?:hire|want|take|pick|choose) me"
        r"(?: on| in the end| after all| for (?:it|the \S+))?(?=$| ,| because| and| but| so)",
        before=True,
        despite=(Doubt.OTHERS, Doubt.NOT, Doubt.LATER),
    ),
    *says(
        Saying.NO_NEWS,
        r"(?:thought|expected|hoped|figured|assumed|reckoned|hoping|"
        r"thinking) (?:that )?(?:\S+ ){1,4}?(?:would|wouldve|d)"
        rf"(?: have)? {DONE}(?: \S+){{0,3}}? (?:by now|already|before now)",
        rf"should(?:ve| have)? (?:\w+ )?{DONE}(?: \S+){{0,3}}? by now",
        before=True,
        noun=True,
        despite=(Doubt.MAYBE, Doubt.LATER, Doubt.IF),
    ),
    *says(
        Saying.NO_NEWS,
        r"^(?:nope|no|nah|na|still|well|sadly|, )(?: |nope|no|nah|na|still|well|sadly|, )*(?:absolutely )?"
        r"(?:nothing|zilch|nada|not a word|not a thing|not a peep)"
        r"(?: (?:yet|so far|still|at all|from them|back|new|today))*$|"
        r"^(?:nothing|not a word|not a peep) (?:yet|so far|from them|back yet)(?: (?:yet|sadly))?$",
        despite=(Doubt.NOT,),
    ),
    *says(
        Saying.PLANNED,
        rf"^(?:so |and |ok |hi |hey |update |, )*(?:the |my |our |that )?{MEET} "
        r"(?:is|will be|s|was moved to|is going to be)(?: now| actually| just| going to be)* (?:on|by|via|over|in) "
        r"(?:zoom|teams|phone|the phone|video|skype|person|whatsapp|google meet|webex|facetime|"
        r"(?:a )?(?:video|phone) call)(?: now| instead)?",
        r"(?:will be|is|its) (?:now )?held (?:on|via|over|by) (?:zoom|teams|phone|the phone|video|skype)",
        noun=True,
        despite=(Doubt.LATER,),
    ),
    *says(
        Saying.TOOK_PLACE,
        rf"{IT} it(?: up)?(?: (?:big time|completely|totally|today|#))?(?= (?:at|with)(?!\S))",
        noun=True,
        needs=(Needs.EMPLOYER,),
        despite=(Doubt.MAYBE,),
    ),
    *says(
        Saying.TOOK_PLACE,
        r"^(?:so |well |right |ok |phew |and |, )*(?:that was|thats)(?: the)?(?= @(?:$| ,| done| sorted| over))",
        after=True,
        needs=(Needs.LEAD,),
    ),
    *says(
        Saying.TOOK_PLACE,
        rf"{MEET}(?: (?!,|but)\S+){{0,8}}? (?:was|went|felt) (?:\S+ ){{0,3}}?than (?:(?:i|id|ive|what|we) )*{FELT}",
        noun=True,
        despite=(Doubt.MAYBE, Doubt.IF, Doubt.LATER),
    ),
    *says(
        Saying.DECIDES_BY,
        rf"(?:{THEY} |will |ll |theyll |be |are |going to )+(?:making|make) (?:the |their |some )?(?:calls|"
        rf"phone calls|"
        r"offers|decisions|final calls)",
        needs=(Needs.WHEN,),
        before=True,
        despite=(Doubt.LATER,),
    ),
    *says(
        Saying.OFFER,
        r"(?:offered|offering) me (?:a )?(?:full ?time|part ?time|permanent|perm|temp|zero hours?|"
        r"start(?: date)?|hours|"
        r"\d+ hours|work|nights|days|weekends)(?! (?:interview|trial|off|experience)(?!\S))(?=$| |,)",
        before=True,
        despite=(Doubt.OTHERS,),
    ),
    *says(
        Saying.OFFER,
        r"^(?:i |ive |im |am |i am |got |been |was |finally |, )*selected(?= (?:in|at|by|with)(?!\S))",
        noun=True,
        needs=(Needs.EMPLOYER,),
    ),
    *says(
        Saying.WITHDREW,
        rf"{I}(?:didnt|did not|wont|will not|am not going to|decided not to) (?:take|accept) (?:(?!me |"
        rf"my )\S+ ){{0,5}}?"
        r"(?:job|role|offer|position|post)(?! (?:interview|lightly|seriously))",
        rf"{I}let (?:\S+ ){{1,5}}?know (?:that )?(?:im|i am) (?:out|not (?:interested|taking|going|coming)|no longer|"
        r"withdrawing|pulling out)(?: \S+){0,3}",
        noun=True,
        despite=(Doubt.NOT, Doubt.LATER),
    ),
    *says(
        Saying.APPLIED,
        rf"{I}(?:gone|going|went|been) for (?:the |a |an |this |that )(?:\S+ ){{1,4}}?{JOB}"
        r"(?= (?:at|with|in|on|today|#)|$| ,)(?! interview)",
        noun=True,
        needs=(Needs.NAMED,),
    ),
    *says(
        Saying.ROUND,
        r"(?:like|love|want|wants|wanted|having) me (?:back|over)(?: in)?"
        rf"(?: for (?:an?|the|another|round) (?:\S+ ){{0,2}}?(?:{MEET}|chat|look|visit|one|two))?",
        before=True,
        noun=True,
        ahead=Saying.PLANNED,
        despite=(Doubt.OTHERS, Doubt.LATER),
    ),
    *says(Saying.ROUND, r"made the cut(?: for # (?:round|stage|interview))?", before=True, despite=(Doubt.OTHERS,)),
    *says(
        Saying.FEELS,
        r"^(?:ugh |but |so |god |seriously |honestly |, )*(?:why (?:is it )?(?:always )?me|"
        r"why does this (?:always|keep) happen(?:ing)? to me|(?:what is|whats) wrong with me|"
        r"(?:am i|is it|maybe its) (?:really |just )?(?:the problem|that bad|me))$",
        topic="low",
        despite=ALL_DOUBTS,
    ),
    *says(
        Saying.FEELS,
        r"cant stop crying|cried (?:all (?:night|day|morning|evening)|in the (?:car|loo|toilet|shower)|"
        r"myself to sleep)",
        topic="low",
        despite=(Doubt.NOT, Doubt.LATER, Doubt.MAYBE),
    ),
    *says(
        Saying.FEELS,
        r"(?:im |i am |was |a bit )*up to (?:ninety|90)|cant stop (?:shaking|worrying|fretting|stressing|"
        r"overthinking)",
        r"^(?:so |but |and |ugh |omg |oh god |coach |, |oh no )*what if (?:they|he|she|i|@|it)"
        r"(?: (?:just|all|never|really|actually|even|do|will|ll|am|are|is))* (?:dont|doesnt|didnt|never|wont|cant|not|"
        r"fail|mess|blow|screw|say no|says no|hate|reject|freeze|forget|go blank|goes (?:wrong|badly)|blank|"
        r"panic|laugh|"
        r"get rejected|bomb|choke|late|cry|turn me down|find out|pick someone|im not)(?: \S+)*$",
        topic="nervous",
        despite=ALL_DOUBTS,
    ),
    *says(
        Saying.FEELS,
        r"^(?:so |but |and |ugh |omg |, )*what if (?:nobody|no one|noone|none of them)(?: ever| will|ll)*"
        r" (?:calls?|wants?|hires?|replies|reply|answers?|rings?|takes?|writes?|likes?)(?: \S+){0,3}$",
        topic="nervous",
        despite=ALL_DOUBTS,
    ),
    *says(
        Saying.WORD,
        r"(?:want|wants|wanted|need|needs|asked|asking)(?: me)?(?: to know| for)? my availability",
        before=True,
        shy=True,
    ),
    *says(
        Saying.STOP,
        r"^(?:can we |lets |can i |could we |please |just |i want to |want to |id like to |id rather |rather |"
        r"i wanna |"
        r"can you )+skip (?:this|it|that|the question|one|these|to the end)(?: (?:one|question|questions|bit|part|now|"
        r"please|for now|today))*$|^next question(?: please)?$",
        despite=ALL_DOUBTS,
    ),
    *says(
        Saying.GREETS,
        r"^(?:how ?ya|how are ya|howre ya|whats up|wassup|hows it going|whats the craic|hows you|how do|ey up|ay up|"
        r"oi oi|g ?day|how are you(?: doing)?|how goes it|long time no speak)(?: (?:coach|mate|there|bot|"
        r"today|doing|lad|buddy|then|hun))*$",
        shy=True,
        despite=ALL_DOUBTS,
    ),
)
ASKED_PLAINLY = (
    *says(
        Saying.ASKS,
        r"(?:which|what) (?:places|ones|jobs|companies|applications|employers) "
        r"(?:am|have|do|did|are|is) (?:i|still|left)"
        r"(?: \S+){0,4}$",
        topic=Topic.WHAT_HAVE_I,
        despite=ALL_DOUBTS,
    ),
    *says(
        Saying.ASKS,
        r"^(?:and |a |the |what about |how about |about |so |need a |, )*(?:thank you|thankyou|thanks|follow up) "
        r"(?:note|email|mail|letter|message|card|text)$",
        topic=Topic.WHAT_TO_WRITE,
        despite=ALL_DOUBTS,
    ),
    *says(
        Saying.ASKS,
        r"what (?:do|would|should) you (?:suggest|recommend|advise|think)(?: (?:i|we|that|should))* do(?: (?:next|now|"
        r"about \S+|then|today))*|what should my next (?:move|step) be",
        topic=Topic.NEXT,
        despite=ALL_DOUBTS,
    ),
    *says(
        Saying.ASKS,
        r"(?:is it|are they|isnt it|is that|surely thats|thats) (?:even |really )?(?:allowed|legal|illegal|permitted|"
        r"supposed|discrimination)(?: (?:to|that|for|if))*(?: \S+)*|(?:can|are) they (?:even |really |legally |just "
        r")?(?:allowed to )?(?:ask|do that|make me)(?: \S+)*$",
        topic=Topic.OTHER,
        despite=ALL_DOUBTS,
    ),
    *says(
        Saying.ASKS,
        r"how (?:do|should|can|would|to) (?:i |you )?(?:best )?answer(?= (?:whats|what|why|tell|how|"
        r"where do|questions?|"
        r"the question|about my|when they|if they)(?!\S))|how must (?:i|we) (?:answer|respond|prepare|"
        r"reply to (?:questions|them asking))(?: \S+)*",
        topic=Topic.HOW_TO_PREPARE,
        despite=ALL_DOUBTS,
    ),
    *says(
        Saying.ASKS,
        r"(?:tell|explain|show)(?: me| us| to me)? how (?:this|it|you|everything)(?: bot| app| thing|"
        r" all)? (?:is |are "
        r")?(?:works?|working)",
        topic=Topic.HOW_IT_WORKS,
        despite=ALL_DOUBTS,
    ),
    *says(
        Saying.ASKS,
        r"when(?:s| is| are)? (?:my|the|our) (?:\S+ ){0,3}?(?:on site|trial|trial shift|assessment(?: day|"
        r" centre)?|panel|"
        r"screening|second (?:one|round|interview)|chat|appointment|zoom|phone call)",
        topic=Topic.WHEN_IS_IT,
        despite=ALL_DOUBTS,
    ),
)
