"""Owns what sounds in English like an interview and is none: one missed or not to be kept, a call to be made."""

from flows.texts.en.meaning_pieces import MEET
from flows.understanding.meaning_table import words

CANNOT = (
    r"(?:cant|cannot|can not|couldnt|could not|wont|will not|not able to|unable to|wont be able to"
    r"|not going to be able to|im not going to|i am not going to)"
)
SOME = r"(?:(?!,|and|but|so)\S+ ){0,4}?"
ONE = rf"(?!(?:the |their |a )*(?:next|second|third|final|last|2nd|3rd) (?:round|stage)){SOME}{MEET}"
"""An interview; not to have made it to the next round is another thing."""
ELSE = (
    r"(?:card|loan|mortgage|visa|payment|claim|credit|overdraft|holiday|annual leave|passport|flat|house|pip|uc|shift|"
    r"shifts|rota|bins?|bin day|class|lesson|practice|match|game|flight|train|trains|bus|delivery|parcel|"
    r"order|(?:favou?rite )?(?:show|gig|concert|series|programme)|subscription|broadband|dentist|"
    r"doctors?|gp|hospital appointment|physio|gym|driving test|party|wedding|haircut|hair appointment|vets?)"
)
UNDONE = (
    r"declined|rejected|refused|turned down|denied|cancelled|moved|changed|rescheduled|postponed|delayed|swapped|"
    r"pushed "
    r"back|brought forward"
)
WILL = (
    r"(?:(?<!\bok )(?<!\bokay )(?<!\bsoon )(?<!\bearly )"
    r"(?<!\blate )(?<!\btime )(?<!\bfine )(?<!\bwhen )to|will|ill|shall|"
    r"(?<!\bthink i )(?<!\breckon i )(?:should|can|could)|must|id|gonna|gotta|wanna|lets)"
)

HIDES = words(
    rf"{CANNOT} (?:\w+ )?(?:make it|make|come|go|attend|be|get|do|take part)(?: (?:to|for|at|in))? {ONE}"
    r"|(?:i |ive |have |just |almost |nearly |totally |completely )*(?:missed|overslept|slept through|skipped"
    r"|forgot(?: about)?|didnt go to|didnt make it to|did not go to|never went to|didnt show up (?:to|for|at)"
    rf"|was too (?:sick|ill) for) {ONE}"
    rf"|(?:i )?(?:wasnt|was not) (?:at|in) {ONE}"
    rf"|(?:my|his|her|our) (?:\S+ )?(?:wifes|husbands|partners|sons|daughters|brothers|sisters|mums|moms|dads|mates|"
    r"friends|girlfriends|boyfriends|cousins|flatmates|housemates|sister in laws|brother in laws|neighbou?rs|kids)"
    rf" (?:\S+ ){{0,2}}?{MEET}(?! (?:at|with) (?:my|our)(?!\S))"
    rf"|(?:my|the|our) (?:\S+ )?{ELSE}(?: \S+){{0,2}}? (?:{UNDONE})|(?:{UNDONE}) (?:for |my |the |our |a |on )+{ELSE}"
    r"|(?:want|wants|need|needs|wanting|asking for|after) (?:an |my |a )(?:final |quick )?(?:answer|decision|reply|"
    r"response)"
    r"(?: from me)?(?= by| before| on| #)|(?:give|giving|tell|send|owe) (?:@|them|him|her) (?:my|an|a) (?:final "
    r")?(?:answer|"
    r"decision|reply)|(?:i|ive|to|must|should|ill) (?:got to |have to |need to )?let (?:@|them|him|"
    r"her) know(?! (?:that )?(?:im|i am) (?:out|not|no|withdr|pull))"
    r"|sorry (?:for |i |ive |im |about |that |if )*(?:not|havent|hadnt|didnt|never)(?: \w+){0,2}? (?:replying|reply|"
    r"replied|answering|answered|writing|written|been in touch|messaged|messaging|got back|getting back|responded)"
    r"|(?:call|text|email|message|letter|missed call) (?:off|from) (?:my|the) (?:mum|mom|dad|mother|father|wife|"
    r"husband|"
    r"brother|sister|nan|gran|landlord|landlady|doctor|doctors|gp|dentist|vet|bank|council tax|hmrc|jobcentre|job "
    r"centre|kids school|boss|ex|mate|friend)"
    r"|(?:landlord|landlady|doctor|dentist|gp|vet|mum|mom|dad|wife|husband|girlfriend|boyfriend|partner|son|daughter|ex|"
    r"mate) (?:just |has |s )?(?:said (?:no|yes)|emailed|called|rang|phoned|texted|"
    r"messaged)(?: me)?"
    rf"|{WILL} (?:(?:just|also|then|again|maybe|probably) )*(?:call|ring|phone|zoom) (?:up |back )?(?:@|them|him|her)"
    r"|^call (?:up |back )?(?:@|them)|call (?:for|in) sick"
    r"|(?:drive|drives|walk|walks|cycle|go|get the bus|pass|shop|eat|live|park|jog) (?:\S+ ){1,5}?every (?:single )?"
    r"(?:day|morning|evening|week|weekend|time)"
)
