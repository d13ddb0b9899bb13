"""Owns how English speakers ask for another name of an employer: "change the name of Acme to Acme Tools"."""

from flows.understanding.naming import Naming, whole
from flows.understanding.plain import small_words

_ASKS = (
    r"(?:(?:please|pls|can|could|would|will|you|we|i|id|i'd|like|want|need|to|hey|hi|hello|ok|okay|so|and|no|"
    r"nope|sorry|"
    r"oops|wait|actually|how|do|does|one|where|just|is it possible|coach|bot),? )*"
)
_CHANGE = r"(?:change|correct|fix|edit|update|rename)"
_FIRM = r"(?:employer|company|firm|business|lead)"
_THEIR = rf"(?:(?:the|its|their|that|this) )?(?:{_FIRM}(?:'?s)? )?"
_REALLY = r"(?:(?:actually|really|now|properly|in fact|just|correctly|officially|only) )*"
_END = r"(?:,? (?:please|pls|thanks|thank you|then|now|instead))*"
_WRONG = r"(?:wrong|wrongly|incorrect|incorrectly|misspelt|misspelled|not right|not correct|a typo)"
_IT = rf"(?:it|they|its name|the name|(?:the|this|that) (?:{_FIRM}|place|shop|agency|school))"

NAMING = Naming(
    patterns=whole(
        rf"{_ASKS}{_CHANGE} {_THEIR}name (?:of|for|on|from) (?P<old>.+?) (?:to|into|as) (?P<new>.+?){_END}",
        rf"{_ASKS}{_CHANGE} (?P<old>(?!my).+?)'s name (?:to|into|as) (?P<new>.+?){_END}",
        rf"{_ASKS}rename (?P<old>.+?) (?:to|into|as) (?P<new>.+?){_END}",
        rf"{_ASKS}{_CHANGE} {_THEIR}name (?:to|into|as) (?P<new>.+?){_END}",
        rf"{_ASKS}{_CHANGE} {_THEIR}(?:name|spelling)(?: (?:of|for|on) (?P<old>.+?))?{_END}",
        rf"{_ASKS}{_CHANGE} (?P<old>(?!my).+?)'s name{_END}",
        rf"{_ASKS}(?:{_IT}(?:'s| is| are|s)? |they're |they are ){_REALLY}(?:called|named) {_REALLY}(?P<new>.+?),? "
        rf"(?:and )?not (?P<old>.+?){_END}",
        rf"{_ASKS}(?:its|the)(?: right| correct| full| real| proper| actual)? name(?:'s| is) {_REALLY}(?P<new>.+?),? "
        rf"(?:and )?not (?P<old>.+?){_END}",
        rf"{_ASKS}the (?:right|correct|full|real|proper|actual|official|exact) name (?:of|for) (?P<old>.+?) is "
        rf"(?P<new>.+?){_END}",
        rf"{_ASKS}the (?:right|correct|full|real|proper|actual|official|exact) name is (?P<new>.+?){_END}",
        rf"{_ASKS}(?P<known>.+?)(?: is| are|'s|'re) {_REALLY}(?:called|named) {_REALLY}(?P<new>.+?)"
        rf"(?:,? (?:and )?not \S.*?)?{_END}",
        rf"{_ASKS}(?P<known>.+?)(?: has| have)? (?:just )?changed (?:its|their|the) name to (?P<new>.+?){_END}",
        rf"{_ASKS}{_THEIR}name (?:(?:of|for|on) (?P<old>.+?) )?(?:is|was) {_REALLY}(?:spelt |spelled |written )?"
        rf"{_WRONG}",
        rf"{_ASKS}(?:(?:i've|ive|have|you|you've) )?(?:got|have|spelt|spelled|typed|wrote|written|misspelt|misspelled) "
        rf"{_THEIR}name (?:(?:of|for) (?P<old>.+?) )?(?:{_WRONG})?",
    ),
    any=small_words("the this that it its their employer company firm business lead one card place"),
    no_names=small_words(
        "off back in on out away to for when by up again if because tomorrow today something someone me you"
    ),
)
