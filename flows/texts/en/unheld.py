"""How English speakers say that an interview was not held, where they are asked how it went."""

import re

from flows.understanding.plain import small_words
from flows.understanding.unheld import Unheld

UNHELD = Unheld(
    moved=re.compile(
        r"\b(?:re ?schedul(?:ed|ing)|rearranged|postponed(?! the| their)|brought forward|pushed (?:back|forward|out|to"
        r"|until|till)(?! on| against)|put back|(?<!i )(?<!we )moved (?:it )?(?:back|forward|to|until|till|again)"
        r"(?! (?:a|an|the|another|their|his|her)? ?(?:\w+ )?(?:room|floor|building|office|round|stage|desk|cafe|lobby"
        r"|phase|step)\b))"
    ),
    off=re.compile(
        r"(?<!train )(?<!trains )(?<!bus )(?<!flight )"
        r"\b(?:(?:it|interview|that|was|got|been|they|theyve|have|just|he|she) (?:just )?)"
        r"(?:cancell?ed|called (?:it )?off)\b|\bfell through\b|^cancell?ed\b"
    ),
    missed=re.compile(
        r"\b(?:couldnt|could not|cant|wasnt able to|was unable to|didnt manage to|didnt make it|couldnt make it)"
        r"(?: (?:go|attend|come|make it|get there|be there|turn up|show up))+(?: (?:today|in|there|along))?\b"
        r"|\b(?:didnt make it|couldnt make it)\b(?! (?:to the|through|past|into))"
        r"|\b(?:didnt|did not|never|havent) (?:go|went|gone|attend|attended|turn up|turned up|show up|showed up)"
        r"(?: (?:today|there|at all|to it|in the end|to the (?:job )?interview))?"
        r"(?= (?:because|cause|cos|cuz|coz|since|i|it|was|were|had|they|got|sorry|my)\b|$)(?! my way)"
        r"|\b(?:i was|i am|im|i got|i fell|ive been|i have been|was) (?:too |really |so |very |off )?"
        r"(?:ill|sick|unwell|poorly|in hospital|in the hospital|in bed|not well)\b(?! (?:with|of) (?:nerves|worry))"
        r"|\b(?:called|phoned|rang) in sick\b|\b(?:had to|i) (?:cancel|cancell?ed|call it off|called it off)\b"
        r"|\boverslept\b|\bslept (?:in|through)\b|\bmissed (?:it|the (?:job )?interview|my interview|the call"
        r"|the meeting|the appointment)\b|\bforgot (?:about it|to go|the interview|it was)\b"
    ),
    unheld=re.compile(
        r"\b(?:didnt|did not|never|hasnt|has not|wasnt|was not) (?:even |actually )?(?:happen|happened|take place"
        r"|took place|taken place|go ahead|gone ahead|held)\b|\b(?:was|had) no interview\b|\bno interview today\b"
    ),
    held=small_words("but anyway though still went started began good great okay ok well fine asked"),
)
