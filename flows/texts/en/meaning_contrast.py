"""Owns the English words that set one employer against another, or beside it: "not with", "instead of", "too"."""

from flows.understanding.meaning_table import words

_TO = r"(?: (?:with|at|from|to|by|for|the|a|really|actually|even|of|in))*"
DENIES = words(
    rf"(?:not|isnt|wasnt|arent|werent|aint)(?: (?:going to be|actually|really|even))?{_TO}"
    rf"|(?:instead of|rather than|except(?: for)?|apart from|other than|besides|unlike|as opposed to){_TO}"
)
TOO = words(
    r"too|also|as well|likewise|ditto|so (?:did|has|have|is|was|are|were)(?= |$)|(?:did|has|have|is|was)(?: the same)? "
    r"(?:too|also|as well|so)|(?:did|does) the same|same(?: (?:thing|here|story|again|result))?$"
)
SAME_FOR = words(
    r"(?:the )?same (?:thing |story |result |again |goes |news |is true )?(?:for|with|from|at|to|by)|ditto(?: (?:for"
    r"|with|from|at))?|as well as|so (?:did|has|have|is|was|are|were)|likewise(?: (?:for|with|from|at))?|and also"
    r"(?: (?:for|with|from|at|to|by))?|(?:along|together) with"
)
