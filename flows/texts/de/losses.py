"""How German speakers tell of a death or an illness beside them."""

import re

from flows.understanding.losses import Losses

_WHO = (
    r"(?:(?:liebe[rns]?|arme[rns]?|beste[rns]?|alte[rns]?|kleine[rns]?|jungste[rns]?) )*(?:mama|mutter|mutti|mami|papa"
    r"|vater|vati|papi|eltern|oma|opa|omi|opi|grossmutter|grossvater|grosseltern|uroma|uropa|frau|ehefrau|mann|ehemann"
    r"|partner|partnerin|lebensgefahrt\w+|verlobte[rn]?|freund|freundin|sohn|sohnes|tochter|kind|kinder|kinds"
    r"|kleine[rn]?"
    r"|baby|bruder|bruders|schwester|zwillings\w+|onkel|tante|cousin|cousine|neffe[n]?|nichte|schwiegermutter"
    r"|schwiegervater|schwager|schwagerin|mitbewohner|mitbewohnerin|hund|hundes|katze|kater|vaters|opas|omas)\b"
)
_THEM = rf"\b(?:mein|meine|meiner|meinen|meinem|meines|unser|unsere|unserer|unseren|unserem|unseres) {_WHO}"
_HOME = rf"(?:{_THEM}|\b(?:das |der |die )?(?:kind|kleine|kita kind))"

LOSSES = Losses(
    died=re.compile(
        rf"{_THEM} (?:\w+ ){{0,5}}?(?:gestorben|verstorben|verstarb|starb|tot(?! umgefallen)|im sterben|von uns "
        rf"gegangen"
        r"|beerdigt|eingeschlafen fur immer)\b"
        rf"|{_THEM} (?:\w+ ){{0,2}}?verloren\b"
        rf"|\b(?:gestorben|verstorben|tot) ist {_THEM}|\b(?:tod|beerdigung|beisetzung|trauerfeier) (?:von )?{_THEM}"
        r"|\btodesfall\b|\btrauerfall\b|\b(?:ich trauere|bin in trauer|in trauer um)\b"
        r"|\b(?:zu|zur|auf|auf die|auf der|auf einer|zu einer|eine|ne|zu ner|auf ner) (?:beerdigung|beisetzung"
        r"|trauerfeier)\b"
    ),
    ill=re.compile(
        rf"{_HOME} (?:(?!arbeit|jobbt|macht|gesprach|interview|bewirbt|bewerb)\w+ ){{0,4}}?(?:krank(?! gemeldet)"
        rf"|schwerkrank|todkrank|krebskrank|im krankenhaus(?! (?:arbeitet"
        r"|angestellt|tatig|als))|ins krankenhaus|im spital(?! (?:arbeitet|tatig|als))|ins spital|auf (?:der "
        r")?intensiv\w*"
        r"|in der notaufnahme|einen (?:\w+ )?(?:unfall|autounfall|schlaganfall|herzinfarkt|sturz)|fieber|krebs|corona"
        r"|operiert|zusammengebrochen|pflegefall)\b"
        r"|\b(?:krankheitsfall|notfall|krankheit) in (?:der|meiner|unserer) familie\b|\bfamiliar\w* notfall\b"
    ),
)
