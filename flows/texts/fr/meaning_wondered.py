"""Owns the French cues for what is asked or wished of the coach in the words of a chat."""

from flows.understanding.heard import Saying, Topic
from flows.understanding.meaning_table import ALL_DOUBTS, Doubt, says

WONDERED = (
    *says(
        Saying.ASKS,
        r"(?:ils|elles|ca|on|entreprises|boites|recruteurs|employeurs|rh|societes) (?:mettent|met|prennent|prend"
        r"|mettraient)"
        r"(?: (?:en general|generalement|normalement|d habitude|souvent))* combien de temps(?: (?:en general"
        r"|generalement|normalement))?"
        r"(?: (?:a|pour|avant de) (?:repondre|decider|rappeler|revenir|donner \S+ \S+))?|(?:en|dans"
        r"|sous)? ?combien de temps (?:est ce"
        r" que |est ce qu )?(?:ils|elles|ca|les (?:entreprises|boites|recruteurs|employeurs|rh)|un recruteur"
        r"|une entreprise) (?:met|mettent|prend"
        r"|prennent|repond|repondent|mettre|donnent|rappellent)(?: \S+){0,4}?|(?:quel"
        r"|c est quoi le) delai (?:\S+ ){0,3}?(?:reponse|repondre|retour)",
        topic=Topic.WHY_NO_WORD,
        despite=ALL_DOUBTS,
    ),
    *says(
        Saying.ASKS,
        r"(?:tu|vous) (?:me |m )(?:le |la )?(?:rappelles?|redis|donnes?|dis|redonnes?|rappelez|redites|donnez) (?:l "
        r"|la |le |les )(?:heure|date"
        r"|adresse|lieu|jour|horaires?)",
        topic=Topic.WHEN_IS_IT,
        despite=ALL_DOUBTS,
    ),
    *says(
        Saying.ASKS,
        r"(?:tu|vous|peux tu|pouvez vous) (?:(?:peux|pouvez|pourrais|pourriez|vas|allez|veux bien) )?(?:me |m )(?:le "
        r"|la |en )?(?:rappeler(?:as|ez)?"
        r"|rappelles?|rappelez|prevenir|previens|previendras|avertir|avertis|(?:envoyer|envoies|faire|fais|mettre"
        r"|mets|enverras|enverrez|feras|mettras) un rappel)(?= ,|$| (?:la"
        r" veille|avant|demain|le jour|un jour|une heure|ca|pour|de|d|mon|mes|#))(?! (?:de |d )?(?:l heure|la date"
        r"|quand|a quelle))",
        r"(?:n )?oublie[sz]? pas de (?:me |m )(?:le |la )?(?:rappeler|prevenir|avertir|faire un rappel)|(?:previens"
        r"|rappelle|avertis|prevenez"
        r"|rappelez)(?: le| la)? moi (?:ca )?(?:la veille|avant|le jour|le matin|un jour|une heure|#)|(?:mets|fais"
        r"|envoie|programme|mettez|faites)"
        r"(?: moi)? un (?:rappel|alerte)(?= |$)",
        topic=Topic.NEXT,
        despite=ALL_DOUBTS,
    ),
    *says(
        Saying.ASKS,
        r"(?:tu|vous|peux tu|pouvez vous) (?:(?:peux|pourrais|pouvez|pourriez) )?(?:me |m )(?:rediges?|ecris|fais"
        r"|prepares?|proposes?|rediger"
        r"|ecrire|faire|preparer|redigez|ecrivez|faites|aider a (?:rediger|ecrire|faire|preparer))(?: (?:un|une|le|la"
        r"|mon|ma|petit"
        r"|petite|bon|bonne))* (?:mail|message|relance|lettre|reponse|brouillon|modele|mot)(?: de (?:relance"
        r"|remerciement))?",
        topic=Topic.WHAT_TO_WRITE,
        despite=ALL_DOUBTS,
    ),
    *says(
        Saying.ASKS,
        r"(?:je |on )(?:dois|peux|peut|vais|faut) (?:apporter|prendre|emmener|ramener|preparer|reviser|savoir"
        r"|venir avec) quoi|(?:repondre|dire)"
        r" (?:quoi )?(?:si|quand|s|lorsqu|lorsque) (?:on |ils? |elles? )(?:me |m |te |nous )?(?:demande|pose|parle"
        r"|interroge)\w*",
        topic=Topic.HOW_TO_PREPARE,
        despite=ALL_DOUBTS,
    ),
    *says(
        Saying.ASKS,
        r"est ce que je (?:fais|m y prends|gere|me debrouille) (?:bien|mal|ca bien|comme il faut|les choses)(?= |$)",
        r"pourquoi (?:je |j )(?:ne |n )?(?:trouve|arrive|decroche|obtiens|ai|reussis|suis)(?: (?:a|toujours"
        r"|encore))* (?:rien|pas|jamais"
        r"|aucun)(?!(?: \S+){0,3} (?:nouvelles|reponses?|retours?|news|signe))|(?:j ai|ai je)(?: \S+)? (?:mal fait"
        r"|loupe quoi"
        r"|rate quoi|fait de travers)",
        topic=Topic.HOW_AM_I_DOING,
        despite=ALL_DOUBTS,
    ),
    *says(
        Saying.ASKS,
        r"(?:tu|vous|il|ca|on) (?:gardes?|stockes?|enregistres?|partages?|gardez|stockez|enregistrez|partagez|lis"
        r"|lisez) (?:mes|tout|ce que|nos)"
        r" ?(?:donnees|messages|infos|informations|je)?|c est (?:gratuit|payant|prive|confidentiel|anonyme"
        r"|securise)$",
        topic=Topic.HOW_IT_WORKS,
        despite=ALL_DOUBTS,
    ),
    *says(
        Saying.ASKS,
        r"(?:il )?(?:faut|faudrait) que (?:je|j|on) (?:mette|porte|m habille|s habille)(?: quoi| comment)?(?= |$)"
        r"|(?:je |on )(?:dois|peux|peut"
        r"|vais) (?:mettre|porter|m habiller|s habiller) (?:quoi|comment)",
        topic=Topic.WHAT_TO_WEAR,
        despite=ALL_DOUBTS,
    ),
    *says(
        Saying.ASKS,
        r"(?:la |ma )?(?:suite|prochaine etape|etape suivante) (?:du programme )?(?:c est|est|ce sera|sera) quoi",
        topic=Topic.NEXT,
        despite=ALL_DOUBTS,
    ),
    *says(
        Saying.ASKS,
        r"(?:explique|montre|raconte|dis)(?:z|s)?(?: moi| nous)? (?:(?:tout|un peu) )*(?:ce que|comment|a quoi"
        r"|en quoi) (?:tu"
        r"|vous|ca|le bot|ce bot) (?:sais|peux|fais|sers|fonctionnes?|marche|savez|pouvez|faites|servez|sert)",
        topic=Topic.HOW_IT_WORKS,
        despite=ALL_DOUBTS,
    ),
    *says(
        Saying.ASKS,
        r"(?:repond\w*|dis|dire) quoi (?:\S+ ){0,4}?(?:questions?|defauts?|qualites?|faiblesses?|pretentions?|salaire)"
        r"|(?:faire|fais|passer|refaire)(?: moi)?(?: (?:passer|un|une|petit|petite|autre|faux))* (?:entretien blanc"
        r"|faux"
        r" entretien|entretien fictif|simulation(?: d entretien)?|jeu de role)"
        r"|joue(?:r)? (?:le|la|au|a la) (?:role du |role de la )?recrut\w+",
        topic=Topic.HOW_TO_PREPARE,
        despite=ALL_DOUBTS,
    ),
    *says(
        Saying.ASKS,
        r"(?:(?:tu |vous )(?:peux |pouvez )?me pose[rsz]*|pose[rz]? moi"
        r"|(?<!arrete de )(?<!arretez de )(?<!plus )me poser) (?:des|quelques|les|deux"
        r"|trois) questions",
        r"(?:comment|pour)(?: (?!,)\S+){0,3}? (?:pas |moins |arreter de |eviter de |ne pas )(?:trop )?(?:stresser"
        r"|paniquer|flipper|rougir"
        r"|bafouiller|trembler|angoisser|perdre mes moyens)(?: \S+){0,3}$",
        topic=Topic.HOW_TO_PREPARE,
        despite=ALL_DOUBTS,
    ),
    *says(
        Saying.ASKS,
        r"(?:il )?(?:faut|faudrait) que (?:je|j|on) fasse quoi|(?:qu est ce qu il |que )faut(?: il)? que (?:je|j"
        r"|on) fasse",
        topic=Topic.NEXT,
        despite=ALL_DOUBTS,
    ),
    *says(
        Saying.ASKS,
        r"comment (?:je |on )?(?:t |vous |te |s en )(?:utilise[rsz]?|sers|servir|parle)(?= |$)",
        topic=Topic.HOW_IT_WORKS,
        despite=ALL_DOUBTS,
    ),
    *says(
        Saying.ASKS,
        r"(?:j ai|ai je|est ce que j ai) (?:deja )?(?:postule|candidate|envoye|fait)(?: \S+){0,3}? combien(?: (?:de"
        r"|d) \S+)?|^(?:et |alors |, )*qui (?:ne |n"
        r" )?(?:m a|me|a) (?:toujours |encore )?(?:pas|jamais) (?:encore |toujours )?(?:repondu|rappelee?|repond"
        r"|recontactee?)$",
        topic=Topic.WHAT_HAVE_I,
        despite=ALL_DOUBTS,
    ),
    *says(
        Saying.ASKS,
        r"(?:j attends|on attend|il me manque)(?: (?!,)\S+){0,4}? de (?:qui|quelles? boites?|quels? (?:employeurs?"
        r"|recruteurs?"
        r"|boites?)|combien de (?:boites?|monde))",
        topic=Topic.WHAT_HAVE_I,
        despite=ALL_DOUBTS,
    ),
    *says(
        Saying.STOP,
        r"(?:tu|vous) (?:me |m )(?:saoul|soul|gonfl|enerv|fatigu|embet|harcel|spamm|gav)\w*(?: (?!#)\S+){0,4}$",
        despite=ALL_DOUBTS,
    ),
    *says(
        Saying.GO_ON,
        r"je (?:reprends|reprendrai|m y remets|m y remettrai)(?: (?:tout|ca|les recherches|la recherche"
        r"|mes recherches|a|au|que))* #$",
        despite=(Doubt.LATER, Doubt.MAYBE),
    ),
    *says(
        Saying.PAUSE,
        r"on (?:arrete|stoppe|coupe|souffle|leve le pied) (?:un peu|quelques (?:jours|semaines)|quelque temps|une? "
        r"(?:semaine"
        r"|mois|moment))(?= ,|$| et| stp| svp)|je vais (?:souffler|me reposer|decrocher|lever le pied|me poser)(?: "
        r"(?:un peu|un"
        r" moment|quelques jours|une semaine|deux semaines|#))*(?= ,|$| et)",
        r"(?:suis|serai) (?:\S+ )?en (?:arret(?: maladie| de travail)?|convalescence|cure|voyage) (?:jusqu|pour"
        r"|pendant)(?: a| au)?(?= |$)",
        r"(?:je |j )(?:m |me )(?:arrete|coupe|mets en veille|mets au vert|deconnecte|repose|pose) (?:un peu |tout "
        r"|pour |pendant"
        r" )*(?:#|une? (?:semaine|mois|jour)|(?:deux|trois|quatre|quelques|\d+) (?:jours|semaines)|jusqu)"
        r"|je (?:souffle|decroche|coupe|leve le pied|debranche) (?:un peu |tout |pour |pendant )*(?:#|une? (?:semaine"
        r"|mois|jour)|(?:deux"
        r"|trois|quelques|\d+) (?:jours|semaines)|jusqu)",
        despite=(Doubt.LATER, Doubt.MAYBE),
    ),
)
