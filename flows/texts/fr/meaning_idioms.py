"""Owns the French idioms: exhaustion, the same hour as before, and rarer ways to say news."""

from flows.texts.fr.meaning_meet import MEET
from flows.understanding.heard import Saying, Topic
from flows.understanding.meaning_table import ALL_DOUBTS, Doubt, says, words

MONEY = r"(?:\d+ ?k|\d+ \d{3}|\d{4,}|\d+ (?:mil|thousand|grand|tausend|mille))(?!\S)"
TOLD = (Doubt.LATER, Doubt.OTHERS, Doubt.MAYBE, Doubt.NOT)


NEW_TIME = words(
    r"(?:nouvelle (?:date|heure)|nouveau (?:creneau|jour|rendez vous|horaire)|nouvel horaire|nouveaux horaires)(?:"
    r" (?!est|mais|au lieu)\S+){0,8}"
    r"|plus (?:tot|tard) ,|de # (?:c est|est|sera|devient|ce sera)(?: (?:finalement|plutot|en fait))?$"
)
SAME_HOUR = words(r"(?<!pas a la )(?<!pas la )(?<!plus a la )meme heure|memes? horaires?")
EARLY = (
    *says(
        Saying.TOOK_PLACE,
        rf"{MEET}(?: (?!,|mais|pas)\S+){{0,6}}? , (?:trop |assez |plutot |vraiment |tres |super |un peu "
        rf"|franchement )*(?:nul"
        r"|nickel|bof|catastroph\w+|horrible|genial|impec|moyen|parfait|pas mal|pas terrible|pas top|affreux|naze|foire"
        r"|rate)(?= ,|$)",
        noun=True,
    ),
    *says(
        Saying.MOVED,
        rf"{MEET}(?: (?!,|mais|pas|se)\S+){{0,5}}? passe(?:nt|ra)? (?:a|au|du|de)(?= #)",
        noun=True,
    ),
    *says(
        Saying.TOOK_PLACE,
        rf"(?:suis|etais) (?:bien |deja |# )?(?:passee?|allee?|venue?|retournee?|rendue?) (?:a|au|en) (?:(?:l|mon|un"
        rf"|le|cet) )*"
        rf"{MEET}(?! (?:suivant|d apres|final))",
        noun=True,
    ),
    *says(
        Saying.STOP,
        r"^(?:stp |svp |bon |ok |non |, )*(?:stop|basta|arretez?|ca suffit) (?:, )?(?:je (?:ne )?veux plus"
        r"|j en peux plus"
        r"|plus (?:de|d)|j ai pas|j en ai|c est trop|ca suffit|y en a|il y en a)(?: (?!#)\S+){0,6}$",
        despite=ALL_DOUBTS,
    ),
    *says(
        Saying.ROUND,
        r"(?:ai|avons|a) ete (?:rappelee?s?|recontactee?s?|contactee?s?|appelee?s?|reconvoquee?s?) (?:pour"
        r"|a) (?:(?:passer|un"
        rf"|une|le|la|mon|ma|autre|nouvel|nouveau) )*{MEET}",
        despite=(Doubt.LATER,),
        noun=True,
        ahead=Saying.PLANNED,
    ),
    *says(Saying.WITHDREW, r"(?:ne |n )?m interesse plus(?= ,|$| du tout)", before=True, noun=True, despite=TOLD),
    *says(
        Saying.OFFER, rf"(?:me (?:propose|proposent|offre|offrent)|m (?:a|ont) (?:propose|offert)) {MONEY}", before=True
    ),
    *says(
        Saying.ASKS,
        r"(?:j ai|ai je) fait (?:quelque chose de mal|une erreur|une betise)|qu (?:ai je|est ce que j ai) fait"
        r" de mal",
        topic=Topic.HOW_AM_I_DOING,
        despite=ALL_DOUBTS,
    ),
    *says(
        Saying.ASKS,
        r"quand (?:est ce qu |est ce que )?(?:@|ils|elle|il|on) (?:vont |va )?(?:decider|decide|decident|repond"
        r"|repondent"
        r"|repondre)|quand (?:decide|decident|repond|repondent) (?:@|ils|t elle|t il)|(?:@ )?(?:decide"
        r"|decident) quand",
        topic=Topic.OTHER,
        despite=ALL_DOUBTS,
    ),
)
LATE = (
    *says(
        Saying.FEELS,
        r"(?<!je )(?<!il )(?<!elle )(?:me tue|m use|m epuise|me bouffe|me detruit)(?= ,|$| a petit feu| et)"
        r"|morte? de fatigue"
        r"|au bout du rouleau|a bout de forces|(?:suis|me sens) (?:(?:tres|trop|si|tellement|vraiment|hyper)"
        r" )*fatiguee?"
        r"(?= ,|$| et)|(?:suis )(?:creve|crevee)(?= ,|$)",
        r"je (?:ne )?vaux (?:plus )?rien|j ai (?:tout|completement|totalement) (?:foire|rate|merde|gache)(?= ,"
        r"|$)|j ai pleure(?! de (?:joie|rire))"
        r"|me sens (?:trop |si |tellement )?(?:nulle?|bete|idiote?|stupide)(?= ,|$)",
        topic="low",
        despite=(Doubt.LATER, Doubt.OTHERS, Doubt.MAYBE, Doubt.NOT),
    ),
)
