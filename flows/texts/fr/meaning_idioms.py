"""Owns the French idioms: exhaustion, the same hour as before, and rarer ways to say news."""

from flows.texts.fr.meaning_meet import CHANGED, MEET
from flows.understanding.heard import Saying, Topic
from flows.understanding.meaning_table import ALL_DOUBTS, Doubt, Needs, says, words

MONEY = r"(?:\d+ ?k|\d+ \d{3}|\d{4,}|\d+ (?:mil|thousand|grand|tausend|mille))(?!\S)"
TOLD = (Doubt.LATER, Doubt.OTHERS, Doubt.MAYBE, Doubt.NOT)


NEW_TIME = words(
    r"(?:nouvelle (?:date|heure)|nouveau (?:creneau|jour|rendez vous|horaire)|nouvel horaire|nouveaux horaires)(?:"
    r" (?!est|mais|au lieu)\S+){0,8}"
    r"|plus (?:tot|tard) ,|de # (?:c est|est|sera|devient|ce sera)(?: (?:finalement|plutot|en fait))?$"
    rf"|finalement (?:l|mon|notre|cet|mes) {MEET}(?: (?!,|mais|pas)\S+){{0,8}} (?:c est|est|sera|ce sera"
    rf"|a lieu)(?: le| a"
    r"| pour| au)*$"
    rf"|{CHANGED}(?: (?!pas)\S+){{0,10}} (?:c est|ce sera|ca sera|ce serait)(?: (?:a|le|au))?$"
    rf"|(?:est|sera) (?:(?:finalement|donc|encore) )*{CHANGED}(?: le)?$|{CHANGED} (?:a|au) \S+(?: \S+)? ,(?: le)?$"
    r"|prefere(?:nt|rait|raient)?(?: (?:me voir|le|a|au|pour|qu on se voie|qu on fasse ca))*$"
    r"|(?:reprogramme|replanifie|recale|recase|refixe)e?(?: (?:le|a|au|pour))?$"
    r"|(?<!qui )(?:aura lieu|se fera|se tiendra|se passera|se deroulera)(?: (?:finalement|donc|plutot|bien))?(?: "
    r"(?:le|a"
    r"|au))?$"
    r"|changement (?:d horaires?|d heure|de date|de creneau)(?: (?!de|du)\S+){0,8} ,$"
)
SAME_HOUR = words(r"(?<!pas a la )(?<!pas la )(?<!plus a la )meme heure|memes? horaires?")
OTHER_HOUR = words(
    r"(?:pas|plus) (?:a )?la meme heure|(?:autre|nouvel|nouvelle|quelle) (?:heure|horaire)|plus (?:tot|tard)|sans heure"
    r"|heure (?:est )?(?:encore )?(?:a (?:confirmer|definir|preciser)|pas|inconnue)"
)
EARLY = (
    *says(
        Saying.TOOK_PLACE,
        r"(?:ai|a|ont|avons|etais|etait|etaient|avais|s est) (?:(?!,|si|que|postule|envoye|depose"
        r"|candidate)\S+ ){1,8}?(?:pendant|durant|au"
        rf" cours de|lors de|tout au long de) (?:(?:l|mon|notre|cet|tout) )+{MEET}",
        noun=True,
        despite=(Doubt.NOT,),
    ),
    *says(
        Saying.TOOK_PLACE,
        r"(?:ai|avons|a) (?:(?:bien|beaucoup|trop|pas|vraiment|pas trop) )*(?:aime|adore|apprecie|deteste|kiffe|vecu"
        r"|subi)"
        rf" (?:(?:l|mon|cet|notre|le) )+{MEET}",
        noun=True,
        despite=(Doubt.NOT,),
    ),
    *says(
        Saying.TOOK_PLACE,
        rf"{MEET}(?: (?!,|mais|pas)\S+){{0,6}}? , (?:trop |assez |plutot |vraiment |tres |super |un peu "
        rf"|franchement )*(?:nul"
        r"|nickel|bof|catastroph\w+|horrible|genial|impec|moyen|parfait|pas mal|pas terrible|pas top|affreux|naze|foire"
        r"|rate)(?= ,|$)",
        noun=True,
    ),
    *says(
        Saying.TOOK_PLACE,
        rf"{MEET}(?: (?!,|mais|pas)\S+){{0,7}}? , (?:mais )?(?:je )?(?:ne )?sais (?:pas |plus )?(?:trop |vraiment "
        rf")?quoi en"
        r" penser(?= ,|$)",
        noun=True,
        despite=(Doubt.NOT,),
    ),
    *says(
        Saying.MOVED,
        rf"{MEET}(?: (?!,|mais|pas|se)\S+){{0,5}}? passe(?:nt|ra)? (?:a|au|du|de)(?= #)",
        noun=True,
    ),
    *says(
        Saying.TOOK_PLACE,
        rf"(?:suis|etais) (?:bien |deja |# )?(?:passee?(?! (?:au|a la) (?:prochain|2|deux|second|trois|dern"
        rf"|final))|allee?|venue?"
        r"|retournee?|rendue?(?! (?:au|a la) (?:prochain|2|deux|second|trois|dern|final))) (?:a|au|en) (?:(?:l|mon|un"
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
        r"(?<!quoi )(?<!meme )quand (?:est ce qu |est ce que )?(?:@|ils|elle|il|on) (?:vont |va )?(?:decider|decide"
        r"|decident|repond"
        r"|repondent"
        r"|repondre)|quand (?:decide|decident|repond|repondent) (?:@|ils|t elle|t il)|(?:@ )?(?:decide"
        r"|decident) quand",
        topic=Topic.OTHER,
        despite=ALL_DOUBTS,
    ),
)
LATE = (
    *says(
        Saying.TOOK_PLACE,
        r"(?:ai|avons) vu(?! (?:que|qu|une?|l|leur|des)(?!\S))(?= (?:(?!,)\S+ ){1,8}?en entretien(?!\S))",
        needs=(Needs.EMPLOYER,),
        noun=True,
    ),
    *says(
        Saying.ASKS,
        r"(?:ils|elle|on|un employeur|un recruteur|une? patronn?e?) (?:a|ont) (?:vraiment )?le droit (?:de|d)"
        r"|(?:ai je|j ai|est ce"
        r" que j ai) le droit (?:de|d)|est ce (?:qu il faut|bien vu|mal vu|legal|risque|grave|utile"
        r"|obligatoire)(?: de| d"
        r"| que| si)?(?! \S*(?:relanc|rappel|attend))|(?:suis je|je suis"
        r"|est ce que je suis) obligee? de (?:\S+ ){0,2}?(?:dire|donner"
        r"|parler|repondre|accepter|fournir)",
        r"est ce que (?:je |j |on )(?:\S+ )?(?:parle|dis|mentionne|evoque|precise|avoue|cache|demande|accepte|refuse"
        r"|signe|negocie"
        r"|previens|annonce|y vais|mets)(?= |$)|(?:je|on) peu[xt] (?:negocier|exiger|demander (?:du|une|un|plus|a|si"
        r"|mon|le))"
        r"|comment (?:je |on )?(?:fais|fait|faire) (?:pour|si|quand)|c est (?:legal|mal|honnete|une bonne idee"
        r"|autorise|permis|mal vu|bien vu|obligatoire|interdit|risque) (?:de|d|si)|(?:vaut mieux|il vaut mieux|mieux"
        r" vaut) (?:\S+ ){1,5}?ou (?:bien )?\S+",
        r"combien (?:je |on |dois je |puis je |est ce que je |il faut |faut il )(?:\S+ ){0,3}?(?:demander?|annoncer?"
        r"|negocier?"
        r"|pretendre|esperer|gagner|vaux|toucher|proposer?)|(?:je |on )(?:(?:peux|dois|peut|doit) )?(?:demander?"
        r"|annoncer?"
        r"|negocier?|propose|donne|dis|mets|pretends) combien",
        topic=Topic.OTHER,
        despite=ALL_DOUBTS,
        shy=True,
    ),
    *says(
        Saying.FEELS,
        r"(?<!je )(?<!il )(?<!elle )(?:me tue|m use|m epuise|me bouffe|me detruit)(?= ,|$| a petit feu| et)"
        r"|morte? de fatigue"
        r"|au bout du rouleau|a bout de forces|(?:suis|me sens) (?:(?:tres|trop|si|tellement|vraiment|hyper)"
        r" )*fatiguee?"
        r"(?= ,|$| et)|(?:suis )(?:creve|crevee)(?= ,|$)|je (?:ne )?(?:suis|me sens|vais) (?:vraiment "
        r"|toujours )?(?:pas|plus)"
        r" (?:tres |trop |du tout |vraiment )?bien(?= ,|$| en ce moment| du tout| la| depuis)|(?:impression"
        r"|sentiment) (?:de |d |que je )(?:ne"
        r" )?(?:plus |pas |jamais )?(?:rien )?(?:valoir|vaux|servir a|sers a"
        r"|etre (?:nulle?|inutile|invisible|transparente?|un rate|une ratee)|tourner en rond)(?: rien)?",
        r"je (?:ne )?vaux (?:plus )?rien|j ai (?:tout|completement|totalement) (?:foire|rate|merde|gache)(?= ,"
        r"|$)|j ai pleure(?! de (?:joie|rire))"
        r"|me sens (?:trop |si |tellement )?(?:nulle?|bete|idiote?|stupide)(?= ,|$)",
        topic="low",
        despite=(Doubt.LATER, Doubt.OTHERS, Doubt.MAYBE, Doubt.NOT),
    ),
)
