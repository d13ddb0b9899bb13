"""Owns the English idioms: exhaustion, the same hour as before, and rarer ways to say news."""

from flows.understanding.heard import Saying, Topic
from flows.understanding.meaning_table import ALL_DOUBTS, Doubt, says, words

MONEY = r"(?:\d+ ?k|\d+ \d{3}|\d{4,}|\d+ (?:mil|thousand|grand|tausend|mille))(?!\S)"
TOLD = (Doubt.LATER, Doubt.OTHERS, Doubt.MAYBE, Doubt.NOT)


SAME_HOUR = words(r"(?<!\bnot at the )(?<!\bnot the )same (?:time|hour)")
OTHER_HOUR = words(
    r"not (?:at )?the same (?:time|hour)|(?:different|another|other|new|what) (?:time|hour)|earlier|later|no time yet"
    r"|(?:time|hour)(?: is| s|s)? (?:still |not |yet )*(?:tbc|tbd|to be|to come|to follow|unknown|open|unclear|set)"
)
NEW_TIME = words(
    r"(?:earlier|later|change of plans?(?: ,)? (?:its|it is|now|to)|new (?:time|date|slot|day)(?: \S+){0,3}?)(?: "
    r"(?:on|at|is|for|,))*$"
)
COUNT = (
    r"(?:\S+(?:nd|rd|th) ?|second|third|fourth|fifth|sixth|nth|#|another|yet another|one more|"
    r"\d+(?: ?(?:st|nd|rd|th))?)"
)
REJECTION = r"(?:rejections?|refusals?|knock ?backs?|nos?|thanks but no thanks)"
EARLY = (
    *says(
        Saying.FEELS,
        r"^(?:(?:so|honestly|like|ugh|just|seriously) )*(?:whats|what is) (?:even )?the (?:bloody )?point(?: (?:of|"
        r"in|to) "
        r"\S+(?: \S+){0,4}| any ?more)?$",
        topic="low",
        despite=ALL_DOUBTS,
    ),
    *says(
        Saying.ASKS,
        r"how long (?:will|does|do|is|are|should) (?:the |an |my |a )?(?:\S+ )?(?:interviews?|chat|trial|"
        r"assessment)(?: \S+)? "
        r"(?:take|last|be|go on)",
        topic=Topic.OTHER,
        despite=ALL_DOUBTS,
    ),
    *says(
        Saying.FEELS,
        rf"(?:thats|that is|this is|its|it is|that makes|makes it|making it)(?: (?:my|the|now|already|about|like|"
        rf"a))* {COUNT} "
        rf"{REJECTION}(?!.* (?:@|from|by|at)(?!\S))(?: (?:now|already|today|in a row|this \w+|#))*",
        rf"(?:another|yet another|one more) {REJECTION}(?: ,)? (?:thats|that makes|makes it|number|thats now) "
        rf"(?:\w+)(?: now| "
        r"already)*(?!.* (?:@|from|by|at)(?!\S))$",
        rf"(?:so many|too many|nothing but|only|endless|constant|all these|these|loads of|a lot of) "
        rf"{REJECTION}(?!.* (?:@|from"
        r"|by|at)(?!\S))",
        topic="low",
        despite=(Doubt.MAYBE, Doubt.LATER),
    ),
    *says(
        Saying.ASKS,
        r"how (?:should|do|can|would|could|shall|to) (?:i |you )?(?:best )?(?:answer|respond to|tackle|deal with|"
        r"handle|explain)"
        r" (?:why|what|how|tell|the (?:question|gap|weakness)|a question|questions?|when|if|about|strengths|"
        r"weaknesses|my gap)"
        r"|what (?:do|should|would|can|could|shall) (?:i|you) (?:say|answer|tell them|reply|do)(?: \S+){0,3}? "
        r"(?:when|if) "
        r"(?:they|he|she|someone|im|i am)(?: \S+)? ask(?:s|ed)?|whats (?:a|the) (?:good|best|right) (?:answer|"
        r"response|reply) "
        r"(?:for|to|when|if)|what (?:can|should|do|could) i ask (?:them|@|him|her|at|in|the)|what (?:will|would|"
        r"might|are|do) "
        r"they (?:\w+ ){0,2}?ask",
        topic=Topic.HOW_TO_PREPARE,
        despite=ALL_DOUBTS,
    ),
    *says(Saying.OFFER, rf"offer(?:ed|ing|s) me {MONEY}", before=True, despite=(Doubt.LATER,)),
    *says(Saying.ACCEPTED, r"^(?:so |well |and |ok |yes |hey |, )*(?:i|ive|i have)(?: just| now)? accepted(?: it)?$"),
    *says(Saying.WITHDREW, r"^(?:not|no longer) (?:really )?interested in(?= @)", after=True, despite=TOLD),
    *says(
        Saying.ASKS,
        r"(?:whats|what is|whens|when is) my (?:next|upcoming) (?:interview|appointment|call|meeting)",
        topic=Topic.WHEN_IS_IT,
        despite=ALL_DOUBTS,
    ),
    *says(
        Saying.ASKS,
        r"are you (?:a |an )?(?:real|actual) (?:person|human|bot)",
        topic=Topic.HOW_IT_WORKS,
        despite=ALL_DOUBTS,
    ),
    *says(
        Saying.ASKS,
        r"(?:did|have) i (?:do|say|done|said) (?:something|anything|sth) wrong|what did i do wrong",
        topic=Topic.HOW_AM_I_DOING,
        despite=ALL_DOUBTS,
    ),
    *says(
        Saying.ASKS,
        r"when (?:will|do|does|are|is) (?:they|@) (?:going to )?(?:decide|deciding|answer|reply|respond)",
        topic=Topic.OTHER,
        despite=ALL_DOUBTS,
    ),
    *says(Saying.ASKS, r"whats the next(?: (?:step|thing|move))?$", topic=Topic.NEXT, despite=ALL_DOUBTS),
)
LATE = (
    *says(
        Saying.FEELS,
        r"(?:feel|feeling|felt) like (?:such )?an? (?:\w+ )?(?:failure|loser|fraud|mess|idiot|burden|joke|imposter)",
        r"(?:im|i am) (?:so |totally |just |completely |really )*over (?:this|it all|the|job|all this)(?: \S+){0,3}$",
        r"(?:search|hunt|hunting|waiting|wait|silence|process|searching|applying|rejections|this|it|everything"
        r"|not knowing|"
        r"uncertainty)(?: (?:really|just|slowly|all|literally))* (?:is|s|are|its)(?: (?:really|just|slowly|literally|"
        r"absolutely))* (?:killing me|wearing me (?:down|out)|draining me|eating me up|breaking me|crushing me)",
        r"(?:im|i am|feel|feeling)(?: (?:so|just|really|absolutely|totally|completely))* (?:(?:dead|dog|bone|so"
        r"|very|really|"
        r"just) tired|worn out|knackered|wiped out|running on empty)(?= ,|$| of| from| by| today| and)|at the"
        r" end of my "
        r"(?:rope|tether)|at my wits end",
        r"(?:i |ive )(?:have )?(?:no|zero) hope(?: left)?$|i (?:really |totally |just |completely )?(?:messed"
        r"|screwed|fucked) "
        r"(?:it )?(?:all )?up$|i feel (?:so |really |very )?(?:stupid|dumb|like an idiot|like a fool)",
        topic="low",
        despite=(Doubt.LATER, Doubt.OTHERS, Doubt.MAYBE),
    ),
)
