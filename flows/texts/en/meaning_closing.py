"""Owns the English cues for being done with a lead: "call it quiet", "close it"."""

from flows.understanding.heard import Saying
from flows.understanding.meaning_table import Doubt, Needs, says

_ASKS = (
    r"(?:(?:ok|okay|yes|yeah|please|pls|lets|just|can you|could you|we can|i|ill|i will|id|id like to|i "
    r"want to|you can|now|then|well|so|im|oh|hi|hey|hiya|coach|right|um|actually|also|and|quick one|quick update|me "
    r"again|"
    r"basically|,) )*"
)
_ENDS = r"(?: (?:please|pls|now|then|thanks|already|for good|btw|lol|haha|x|xx|xxx|mate|,))*"
_IT = r"(?:it|this|that|this one|that one|them|@|the @ (?:one|lead|job|application|role)|the one (?:at|with|from) @)"

CLOSING = (
    *says(
        Saying.QUIET,
        rf"^{_ASKS}"
        rf"(?:call|mark|count|file|put|log|treat|consider|set) {_IT}(?: down)?(?: (?:as|to))? (?:gone )?(?:quiet|"
        r"ghosted|ghosting|silent)"
        rf"{_ENDS}$",
        despite=(Doubt.LATER, Doubt.MAYBE, Doubt.ASKED),
    ),
    *says(
        Saying.QUIET,
        rf"^{_ASKS}(?:mark|count|file|put|log|treat|set) (?:(?!me |not )\S+ ){{1,6}}?(?:down )?(?:as|to) "
        rf"(?:gone )?(?:quiet|ghosted|ghosting|silent|(?:no|without an?) (?:answer|reply|response)){_ENDS}$",
        rf"^{_ASKS}call (?:(?!me |not |my |for )\S+ ){{1,5}}?(?:gone )?quiet{_ENDS}$",
        rf"(?:can |could |should )?go(?:es)? down as (?:gone )?(?:quiet|ghosted|silent|no (?:answer|reply)){_ENDS}$",
        noun=True,
        despite=(Doubt.LATER, Doubt.MAYBE, Doubt.ASKED),
    ),
    *says(
        Saying.LET_GO,
        rf"^{_ASKS}"
        rf"(?:close|closing|archive|archiving|shelve|scrap|bin) {_IT}(?: (?:off|down|out))?"
        rf"{_ENDS}$",
        rf"^{_ASKS}"
        rf"(?:mark|set|put|count|log|file) {_IT}(?: down)?(?: as)? (?:closed|done|dead|over|finished)"
        rf"{_ENDS}$",
        rf"^{_ASKS}"
        r"(?:let|letting) (?:it|this one|that one|@|them) go"
        rf"{_ENDS}$",
        rf"^{_ASKS}"
        r"(?:give up|giving up|gave up|im done|i am done|done|move on|moving on|moved on|im moving on) (?:on|"
        r"with|from) (?:this one|that one|@)"
        rf"{_ENDS}$",
        rf"^{_ASKS}"
        r"(?:drop|forget|forget about|remove) @"
        rf"{_ENDS}$",
        despite=(Doubt.LATER, Doubt.MAYBE, Doubt.ASKED),
    ),
    *says(
        Saying.LET_GO,
        rf"^{_ASKS}(?:(?:im|i am|ive|i have) )?(?:give up|giving up|given up|gave up|written off|writing off)(?: on)?"
        r"(?! (?:on |my |the |our |all |a )*(?:life|living|hope|myself|everything|people|men|women|jobs?|work|dreams?|"
        r"finding|looking|applying|search|searching|car|day|week|smoking|world|humanity)(?!\S))",
        rf"^{_ASKS}(?:let|letting) go of",
        needs=(Needs.EMPLOYER,),
        after=True,
        noun=True,
        despite=(Doubt.LATER, Doubt.MAYBE, Doubt.ASKED),
    ),
)  # fmt: skip
