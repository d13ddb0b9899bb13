"""How English speakers tell of a death or an illness beside them."""

import re

from flows.understanding.losses import Losses

_THEM = (
    r"\b(?:my|our) (?:(?:dear|poor|beloved|own|best|old|little|elderly|great|late) )*(?:mum|mom|mam|mummy|mommy|mother"
    r"|dad|daddy|father|nan|nana|nanna|nanny|gran|granny|grandma|grandmother|grandad|granddad|grandpa|grandfather"
    r"|grandparents?|wife|husband|partner|fiance|fiancee|boyfriend|girlfriend|son|daughter|kids?|child|children|baby"
    r"|toddler|brother|sister|twin|uncle|aunt|auntie|aunty|cousin|nephew|niece|step ?(?:dad|mum|mom|son|daughter"
    r"|father|mother)|(?:mother|father|brother|sister) in law|friend|mate|flatmate|dog|cat)s?\b"
)
_A_BIT = r"(?:(?:just|now|still|currently|really|very|seriously|so|quite|also|suddenly|sadly|badly|gravely|got|been) )*"
_IS = r"(?:(?:is|s|are|was|has|have|had|got|fell|became|been) )?"

LOSSES = Losses(
    died=re.compile(
        rf"{_THEM} (?:(?:has|have|had|just|sadly|suddenly|recently|unexpectedly) )*(?:died|dying|is dead|s dead|are "
        rf"dead"
        r"|is dying|passed (?:away|on)|passed(?= (?:last|this|yesterday|today|in the night)|$))"
        r"(?! (?:laughing|of (?:laughter|laughing|embarrassment|shame|boredom)))"
        rf"|\b(?:lost|losing|buried|burying|bury) {_THEM}(?!(?: old| new)? (?:number|job|phone|email|keys?|address"
        rf"|house"
        r"|car|respect|trust|support|photo))"
        rf"|{_THEM} (?:funeral|wake|burial|cremation)\b|\b(?:funeral|wake|burial|death) (?:of|for) {_THEM}"
        r"|\b(?:a|the|family) (?:death|bereavement)(?: in (?:the|my|our) family)\b|\bfamily bereavement\b"
        r"|\bbereave(?:d|ment)\b|\b(?:im|i am|ive been|still) (?:in mourning|mourning|grieving)\b"
        r"|\b(?:going to|at|have|got|attending|attend) a funeral\b"
    ),
    ill=re.compile(
        rf"{_THEM} {_IS}{_A_BIT}(?:ill|sick(?! of)|unwell|poorly|in (?:the )?(?:hospital|icu|intensive care|a and e|er)"
        r"(?! business| management| sector)|(?:been )?(?:taken|rushed|admitted) (?:in ?)?to (?:the )?hospital"
        r"|hospitalised|hospitalized"
        r"|diagnosed with|had an? (?:bad |serious |car )*(?:accident|stroke|heart attack|fall|operation|seizure)"
        r"|(?:has|got|have) (?:cancer|a fever|covid|dementia|pneumonia)|being operated on|having (?:an operation"
        r"|surgery)|collapsed|an? (?:accident|stroke|heart attack))\b"
        r"|\bfamily emergency\b|\bemergency in (?:the|my) family\b|\billness in (?:the|my) family\b"
        r"|\b(?:somebody|someone) in my family (?:is|got|has) "
    ),
)
