"""Owns the French cues for talk: feelings, thanks, greetings, wishes to pause or stop, contacts, places."""

from flows.understanding.heard import Saying
from flows.understanding.meaning_table import ALL_DOUBTS, Doubt, Needs, says

AM = (
    r"(?:(?:je |j |me |m )?(?:suis|me sens|etais|ai|sens|me sentais|sors|ressors|rend|rends|trouve|commence a etre"
    r"|deviens|reste))"
)
BIT = (
    r"(?:(?:si|ben|full|vraiment|tres|trop|vraiment|tellement|un peu|assez|super|hyper|grave|plutot|toujours|encore"
    r"|completement"
    r"|totalement|juste|bien|tout|toute|un|une|carrement|de plus en plus|quand meme|aussi|deja|sacrement|mega|ultra"
    r"|fort|legerement|pas mal|franchement|sacre) )*"
)
FEELINGS = (
    *says(
        Saying.FEELS,
        rf"{AM} {BIT}(?:triste|deprimee?|decue?|abattue?|decouragee?|demotivee?|epuisee?|au fond du trou|a plat"
        rf"|demoralisee?|degoutee?|desesperee?|nulle?|nul|(?<!ai )vide|videe?|(?<!ai )mal|lassee?|lasse?|crevee?"
        rf"|lessivee?|(?<!ai )perdue?"
        rf"|au plus bas|blessee?|effondree?|aneantie?|devastee?|malheureux|malheureuse|bof|le moral (?:a zero"
        rf"|dans les chaussettes|en berne|a plat)|ras le bol|marre de (?:tout|chercher|cette recherche|postuler"
        rf"|ces refus))"
        r"(?! (?:en|au|aux|pour (?:les|mon|le) \S+|de note|par la))",
        rf"^{BIT}(?:degoutee?|decue?|triste|deprimee?|decouragee?|demoralisee?|abattue?|epuisee?|lassee?"
        rf"|demotivee?)(?= ,|$| de| par| du| la| aujourdhui| #| mais)",
        r"(?:j en |jen |en )(?:peux plus|ai marre|ai assez|ai ras le bol)|(?:le |mon )?moral (?:\S+ )?(?:a zero"
        r"|dans les chaussettes|en berne|au plus bas|a plat)|a quoi bon|(?:n y|y) crois plus|ca sert a rien(?= "
        r"|$)(?! de)|j abandonne$|(?:j ai |envie de )(?:envie de )?(?:pleurer|tout (?:lacher|laisser tomber|arreter"
        r"|abandonner|plaquer|envoyer \S+|quitter)|baisser les bras"
        r"|tout arreter|tout abandonner|tout plaquer|laisser tomber|tout envoyer (?:balader|paitre|promener))|(?:en"
        r" ai |j ai )?plein (?:le (?:dos|cul)|les bottes)"
        r"|ras la casquette|je desespere(?= ,|$| de| un| vraiment| completement)|plus (?:de |la |le |aucune |d"
        r" )(?:motivation|force|forces|energie|gout"
        r"|jus|courage|envie|espoir)(?= ,|$| de rien| pour| et| a| du)|y arriverai? (?:jamais|pas)|^pas (?:le moral"
        r"|la forme|en forme|bien du tout)"
        r"|(?:pas|plus) le moral|moral (?:bas|a terre|par terre|au plus bas|dans les talons|en baisse)|broie du noir"
        r"|au bout de ma vie|je (?:galere"
        r"|rame|sature|fatigue|suis a bout)"
        r"(?= ,|$| trop| grave| vraiment| a| depuis)|(?:suis|me sens) (?:\S+ )?(?:claquee?|cramee?|rincee?|ko|a bout"
        r"|au bout|blasee?|inutile|un rate|une ratee)"
        r"(?= ,|$| de| et)|tannee? (?:de|d)|(?:gout|envie) de (?:brailler|chialer|hurler)|plus (?:envie|gout) (?:de"
        r"|a) rien|ca m a (?:vraiment |trop )?(?:demoralisee?|decouragee?|degoutee?|deprimee?|demotivee?|mise? a"
        r" plat)|c est (?:toujours|encore) (?:pareil|la meme chose|non)$|je (?:pleure"
        r"|baisse les bras|craque)|personne (?:ne )?(?:veut"
        r"|voudra) de moi|je (?:ne )?(?:trouverai|vais) (?:jamais|pas) (?:trouver|de (?:travail|boulot|job|taf"
        r"|poste))?|^(?:c est )?(?:trop|tres|vraiment) dur$|(?:coup de )(?:mou|blues|barre)|j ai le (?:cafard|blues"
        r"|seum de tout)|c est (?:trop )?(?:dur|decourageant|deprimant|desesperant|demoralisant)(?= |$)(?! (?:de|a"
        r"|pour|d))|(?:perds|perdu) (?:l )?espoir|je (?:ne )?(?:suis|me sens) pas a la hauteur|ca me (?:mine|deprime"
        r"|demoralise|decourage|demotive)",
        topic="low", despite=(Doubt.LATER, Doubt.OTHERS, Doubt.MAYBE, Doubt.NOT),
    ),
    *says(
        Saying.FEELS,
        rf"{AM} {BIT}(?:stressee?|nerveux|nerveuse|angoissee?|anxieux|anxieuse|inquiete?|tendue?|paniquee?"
        rf"|terrifiee?|morte? de (?:trac|peur|stress|trouille)|flippee?|crispee?|peur(?= |$)(?! (?:de|d|qu"
        rf"|que) (?:les|le|la) (?:deranger|relancer))|le trac|la trouille|la boule au ventre|une boule au ventre"
        rf"|du stress|la pression|sous pression|en stress|en panique|trac|pas sereine?|l angoisse|febrile|(?:le |l"
        rf" )(?:bide|ventre|estomac) noue|sur les"
        rf" nerfs|a cran|a fleur de peau|les"
        rf" chocottes|les jetons|les foies|mal au ventre|pas tranquille|pas rassuree?|la gorge nouee|les boules"
        rf"|des angoisses|les mains moites)",
        rf"(?:^|(?<=, ))(?:(?:oh|la|ah|pff|bon|ouf|houla|olala|oula|ohlala|,) )*{BIT}(?:stressee?|nerveux|nerveuse"
        rf"|angoissee?"
        rf"|anxieux|anxieuse|paniquee?|grosse pression|gros stress"
        rf"|stress(?: total)?|le trac|trac|peur|flippant)(?= ,|$| pour| avant| de| #| a)|(?:je |j )(?:stresse|flippe"
        rf"|panique|angoisse|balise|psychote|tremble|apprehende|redoute)(?= |$)|(?:boule au ventre"
        rf"|gros coup de stress|crise d angoisse|nuit blanche)|(?:je |j )?(?:ne |n )?(?:dors|dormi|dormirai"
        rf"|arrive) (?:pas|plus)(?: a dormir)?(?= |$)|(?:la )?pression monte|ca me travaille|ca (?:me )?(?:stresse"
        rf"|angoisse|fait peur|fout la trouille"
        rf"|rend nerveux)",
        topic="nervous", despite=(Doubt.LATER, Doubt.OTHERS, Doubt.MAYBE),
    ),
    *says(
        Saying.FEELS,
        rf"{AM} {BIT}(?:en colere|enervee?|furieux|furieuse|agacee?|frustree?|furax|remontee?|revoltee?|outree?"
        rf"|indignee?|saoulee?|soulee?|la rage|le seum|la haine|hors de moi|fachee?|vener|venere|verte?|exasperee?"
        rf"|en rogne|en petard|furibarde?|enragee?|tannee? (?:en|ben raide)|en maudit|en (?:criss?e?|tabarna\w*|esti)"
        rf"|fumasse)",
        rf"^{BIT}(?:en colere|enervee?|furieux|furieuse|furax|frustree?|la rage|le seum|outree?|revoltee?"
        rf"|degout total)(?= ,|$| contre| de| #)|(?:ca |ils |elle |il |on )(?:m |me )?(?:enerve(?:nt)?|saoule(?:nt)?"
        rf"|soule(?:nt)?|gave(?:nt)?|agace(?:nt)?|gonfle(?:nt)?|revolte(?:nt)?|rend(?:ent)? (?:dingue|fou|folle"
        rf"|malade)|foutent? la rage|prennent pour)(?= |$)|(?:quel |quelle |c est )(?:manque de respect|honte"
        rf"|honteux|irrespectueux|inadmissible|injuste|abuse|scandaleux|pas serieux|n importe quoi"
        rf"|se moquer du monde|du foutage de gueule)|ils (?:se foutent|se moquent|se fichent) (?:de moi|du monde"
        rf"|de ma gueule|de nous)|foutage de gueule|ils abusent|ca me met (?:hors de moi|en colere|en rogne|les nerfs"
        rf"|la rage)|je (?:fulmine|bous|rage|enrage|peste)(?= ,|$| de| contre| et)",
        topic="angry", despite=(Doubt.LATER, Doubt.OTHERS, Doubt.MAYBE, Doubt.ASKED),
    ),
    *says(
        Saying.FEELS,
        rf"{AM} {BIT}(?:confiante?|optimiste|contente?|heureux|heureuse|ravie?|motivee?|enthousiaste|fiere?"
        rf"|soulagee?|aux anges|surexcitee?|excitee?|de bonne humeur|sereine?|au taquet|gonflee? a bloc"
        rf"|remontee? a bloc|comblee?|emballee?|bon espoir|un bon (?:feeling|pressentiment|ressenti)|de l espoir"
        rf"|un bon feeling|hate|trop hate|positif|positive)(?! (?:de ne|d en finir|que ca (?:finisse|se termine)))",
        rf"^{BIT}(?:contente?|heureux|heureuse|ravie?|confiante?|optimiste|soulagee?|motivee?|trop hate|hate"
        rf"|au taquet)(?= ,|$| de| pour| #| d)|(?:je )?croise(?:ns|z)? les doigts|on croise|doigts croises"
        rf"|je (?:le )?sens bien|j y crois(?! pas)(?= |$)|(?:ca sent bon|c est bien parti"
        rf"|ca se presente (?:(?:super|plutot"
        rf"|tres|vraiment|trop) )?bien)(?= ,|$| pour)"
        rf"|sur un nuage"
        rf"|trop (?:contente?|heureux|heureuse|hate)|(?:^|j ai |eu |un )(?:bon|super) feeling"
        rf"|vivement (?:#|vendredi|lundi)|j ai (?:trop )?hate",
        topic="hopeful", despite=(Doubt.LATER, Doubt.OTHERS, Doubt.MAYBE),
    ),
)  # fmt: skip

THANK = r"(?:merci|je (?:vous|te) remercie|mille mercis|grand merci|thanks|thank you|remerci)"
SMALL_TALK = (
    *says(
        Saying.THANKS,
        rf"^(?:(?:ok|okay|super|top|genial|cool|parfait|d accord|oui|ah|oh|bien|tres|nickel|haha|bon|non|c est|note"
        rf"|ca marche|bonne idee|alors|,|vraiment|ok|waouh|bref|et|un|mille|enorme|deja|encore) )*{THANK}(?: (?!pour"
        rf" (?:l|mon|votre) entretien"
        rf"|a (?!toi|vous|tous|tes)|au |aux )\S+){{0,8}}$",
        rf"{THANK}$|(?:tu es|t es|vous etes) (?:top|geniale?s?|adorable|super|au top|d une aide precieuse|parfait"
        rf"|la meilleure|le meilleur)|(?:ca|tu|vous) (?:m |me )?(?:aide|aides|aidez|a aidee?|as aidee?|avez aidee?"
        rf"|aide vraiment)(?: (?:beaucoup|bien|vraiment|enormement))+|c est (?:gentil|sympa"
        rf"|adorable)(?: (?:de ta part|merci|a toi|a vous))?$",
        shy=True, despite=(Doubt.NOT, Doubt.LATER, Doubt.MAYBE, Doubt.ASKED),
    ),
    *says(
        Saying.GREETS,
        r"^(?:(?:euh|bon|bah|ben|eh|bien|ah|oh|et|alors|,) )*(?:bonjour|salut|coucou|hello|hey|bonsoir|yo|hi|bjr"
        r"|re|rebonjour|salutations|bien le bonjour"
        r"|bonne journee|wesh|allo|bon matin)(?: (?:a tous|a toi|a vous|coach|le bot|toi|vous|ca va|comment ca va"
        r"|comment vas tu|tout le monde|l ami|bot|mon coach|encore|bonjour|c est moi|c est encore moi))*(?= ,|$)",
        shy=True, despite=ALL_DOUBTS,
    ),
)  # fmt: skip

PAUSES = (
    *says(
        Saying.PAUSE,
        r"^(?:stp |svp |ok |on peut |on |peux tu |pouvez vous |je veux |je voudrais |j aimerais |je veux faire "
        r"|faire |fais |faites |mets |mettez |mettre |met |on fait |on se fait |, |tout |une "
        r"|besoin d une )*pause(?: \S+){0,6}$"
        r"|(?:mets|mettez|mettre|mets moi|tout mettre|met) (?:\S+ )?en pause|(?:met|mets"
        r"|mettez)(?: \S+){0,2} en (?:pause|veille)|en pause(?= |$)",
        r"(?:(?<=, )|(?<=\bet )|(?<=\bbon ))(?:on fait|faisons|je fais|je veux faire|je veux|mettons|on se fait)"
        r" (?:une |un )?(?:pause|break)(?: \S+){0,4}$",
        r"(?:besoin|envie|prends|prendre|fais|faire|veux|vais prendre|je prends|accorde"
        r"|m accorder)(?: \S+){0,2}? (?:une |d une |un peu de |d un peu de |de |un |d |quelques |du |#)*(?:pause"
        r"|coupure|treve|parenthese"
        r"|break|repos|repit|souffler|jours de repos|semaine off|jours off|conges?|recul)(?: \S+){0,5}$",
        r"(?:suis|serai|pars|suis en|je pars|je serai|etre|serais|m en vais) (?:\S+ )?(?:en |a l )?(?:vacances"
        r"|conges?|hopital|deplacement|repos)(?= |$)(?! depuis)",
        r"(?:ne |n )?(?:m |me )?(?:ecris|ecrivez|envoie|envoyez|rappelle|relance|derange|derangez|contacte|contactez"
        r"|embete|parle) (?:moi )?(?:plus|pas|rien)(?: \S+){0,3}? (?:avant|jusqu|pendant|cette|aujourdhui|pour|d ici"
        r"|#|ce)|(?:plus|pas|stop|aucun|zero|arrete|arretez|coupe|coupez|suspends|suspendre|suspendez) (?:de |les |d "
        r"|aux "
        r"|mes )*(?:rappels?|messages?|notifs?|notifications|relances)(?: (?:pour|pendant|jusqu|cette|avant|svp|stp|un"
        r"|aujourdhui|s il|#|d ici|quelques|le|en))*(?: \S+){0,3}$|(?:laisse|laissez) moi (?:tranquille|respirer"
        r"|souffler|en paix) (?:pour|jusqu|pendant|cette|aujourdhui|ce|une|un|quelques|#|deux|trois)"
        r"|^(?:on )?(?:remet|remets|reporte|verra|voit|reprend|fera) ca (?:a )?plus tard|^(?:pas (?:aujourdhui"
        r"|maintenant|ce soir|cette semaine|la|tout de suite)|plus tard|une autre fois)(?: (?:svp|stp|merci|s il te"
        r" plait"
        r"|s il vous plait))?$",
        despite=(Doubt.LATER, Doubt.MAYBE, Doubt.ASKED, Doubt.NOT),
    ),
    *says(
        Saying.GO_ON,
        r"^(?:ok |bon |allez |salut |bonjour |coucou |hey |c est bon |et |alors |, |voila |maintenant |bien |hello "
        r"|oui )*(?:je suis (?:de retour|revenue?|la|rentree?|prete? (?:a (?:reprendre|continuer|repartir)|,))"
        r"|me (?:revoila|voila|revoici)|de retour|on (?:s y remet|reprend|continue|y retourne|repart|peut reprendre"
        r"|peut continuer|y va)|je (?:reprends|continue|veux reprendre)|reprends|reprenez|reprendre|continue"
        r"|continuer|continuez|reprise|tu peux (?:reprendre|recommencer|me re?ecrire|continuer)"
        r"|vous pouvez (?:reprendre|recommencer|me re?ecrire|continuer)|c est reparti|fin de (?:la )?pause"
        r"|retour de (?:vacances|conges)|relance les rappels|rentree? de (?:vacances|conges))(?: (?:maintenant|svp"
        r"|stp|les rappels|la recherche|ou on en etait|de vacances|de conges|les messages|coach|merci|tout"
        r"|aujourdhui|avec|a|la|ma|,|et|reprends|on|peut|reprendre|en|forme|#|des|moi))*(?= ,|$)",
        despite=(Doubt.LATER, Doubt.NOT, Doubt.MAYBE),
    ),
    *says(
        Saying.STOP,
        r"^(?:stp |svp |bon |ok |non |oh |ah |, |mais |allez |je veux |s il te plait |s il vous plait |bref |pff "
        r"|on )*(?:stop|stoppe|arrete|arretez|arreter|c est assez|ca suffit|assez|laisse tomber|laissez tomber|tant"
        r" pis|oublie"
        r"|oubliez|annule|annuler|quitter|desinscription|desabonner|passe|passons|ta gueule|tais toi"
        r"|fous moi la paix|fiche moi la paix|foutez moi la paix|laisse moi (?:tranquille|en paix)"
        r"|laissez moi (?:tranquille|en paix)|chut|on arrete|lache moi|degage|laisse beton|passe a autre chose"
        r"|passons a autre chose|on passe a autre chose|change de sujet)(?: (?:ca|cette question|tout|la|de"
        r"|avec|ces questions|les questions|stp|svp|merci|maintenant|moi|c est bon|s il te plait|s il vous plait"
        r"|tes messages|vos messages|stop|m ecrire|me parler|m envoyer|ce truc|tes questions|vos questions|a la"
        r" suivante|cette|question|d|me"
        r"|des messages))*$",
        r"(?:arrete|arretez|arreter|stop|cesse|cessez|cesser) de (?:m |me )?(?:ecrire|parler|envoyer|deranger"
        r"|harceler|embeter"
        r"|relancer|poser|demander|contacter|spammer|saouler)|(?:ne |n )?(?:m |me )?(?:ecris|ecrivez|envoie|envoyez"
        r"|contacte"
        r"|contactez|parle|parlez|derange|derangez|demande|demandez) plus(?: (?:jamais|rien|s il te plait"
        r"|s il vous plait|svp|stp|ca))?$|(?:j ai |je n ai |je |j )?(?:pas|plus) (?:envie|d humeur|motivee?) (?:de "
        r"|d |a )?(?:repondre|parler|en parler|continuer|discuter|ca|faire ca|ces questions)(?: \S+){0,4}$"
        r"|(?:arrete[rz]?|stop) (?:de |d )?(?:me |m )?(?:poser|demander|interroger)(?: \S+){0,4}$"
        r"|je (?:ne )?veux (?:pas|plus) (?:repondre|en parler|continuer ca|parler|de tes questions"
        r"|de questions)(?: \S+){0,3}$",
        despite=(Doubt.LATER, Doubt.NOT, Doubt.MAYBE, Doubt.ASKED),
    ),
)  # fmt: skip

PLACES = (
    *says(
        Saying.MOVED_HOME,
        r"je suis (?:(?:maintenant|actuellement|desormais|arrivee?|rendue?|rentree?|de retour|installee?|en ce moment"
        r"|temporairement|bien|deja|revenue?|la) )+(?:a|au|aux|en|sur)",
        r"(?:je |j |on |nous )(?:suis|vis|vit|vivons|habite|habitons|loge|reside) (?:a|au|aux"
        r"|en)(?= \S+(?: \S+){0,2} (?:maintenant|en ce moment"
        r"|actuellement|jusqu|pour|cette"
        r"|desormais|depuis|#))",
        r"(?:je |j |on |nous )?(?:viens (?:de |d )|(?<=on )vient (?:de |d )|venons (?:de |d )|ai |avons |suis "
        r"|(?<=on )a |(?<=on )s"
        r" est |(?<=on )est |nous sommes )?(?:(?:juste|bien|enfin"
        r"|recemment) )*(?:demenagee?|demenager|emmenagee?|emmenager|atterri|arriver|arrivee?|(?:m|s|nous) installer"
        r"|m installe"
        r"|me suis installee?|venue? (?:vivre|habiter|m installer|travailler)|debarque|installee?s?) (?:a|au|aux|en"
        r"|sur)",
        r"(?:je |j |on )(?:vis|habite|reside|suis basee?|suis installee?|loge|travaille depuis|vivons"
        r"|habitons)(?: (?:maintenant|desormais|actuellement|a present))+ (?:a|au|aux|en)|(?:mon "
        r"|ma )(?:fuseau(?: horaire)?|ville|heure) (?:est|c est)(?: (?:maintenant|desormais|celui de|celle de"
        r"|l heure de|a|au))*",
        after=True,
    ),
)  # fmt: skip

CONTACTS = (
    *says(
        Saying.CONTACT,
        r"(?:(?:mon|ma|le|la|l|leur|un|nouveau|nouvelle|notre|mes) )+(?:contact|referente?|interlocuteur|interlocutrice"
        r"|recruteur|recruteuse|rh|drh|manager|responsable|personne a contacter|personne a qui ecrire"
        r"|charge de recrutement|responsable (?:du |de )recrutement|chargee de recrutement)(?: (?:rh|recrutement|la"
        r" bas))?(?: (?:chez|a|au|aux|avec|de|d|du|pour"
        r"|,)(?: @| \S+){0,3}?)? (?:(?:est|c est|s appelle|sera|etait|se nomme|,) )*(?:est|c est|s appelle|sera"
        r"|etait|se nomme|,)(?! (?:pas|en|malade|absente?|tres|parti|partie|sympa|vraiment|super|gentille?|a|au|venu"
        r"|venue|arrive)(?!\S))",
        r"(?:contact|interlocuteur|interlocutrice|recruteuse|recruteur|rh) ,|(?:est|c est|sera) (?:mon|ma|le|la|l"
        r"|leur) (?:nouveau |nouvelle )?(?:contact|interlocuteur|interlocutrice|recruteur|recruteuse|rh"
        r"|personne a contacter)|personne a contacter(?: chez @)? ?,?",
        needs=(Needs.PERSON,), after=True, despite=(Doubt.OTHERS,),
    ),
    *says(
        Saying.CONTACT,
        r"(?:elle|il) s appelle",
        r"qui (?:s occupe|gere|suit|pilote|traite|est (?:chargee?|en charge|responsable))(?: (?:de|du|d|des|mon|ma|le"
        r"|la|l|leur|les))*"
        r" (?:recrutements?|dossier|candidatures?|embauches?|processus|process|entretiens?)|(?:c est|voici|note)"
        r"(?= \S+(?: \S+){0,2} (?:mon|ma|le|la"
        r"|leur) (?:contact|rh|recruteu\w+))",
        needs=(Needs.PERSON,), after=True, despite=(Doubt.OTHERS,),
    ),
    *says(
        Saying.CONTACT,
        r"(?:(?:son|leur|l|le|mon|sa) )?(?:adresse )?(?:mail|adresse|adresse mail|e mail|contact)(?: (?:c est|est|,"
        r"|de|du|d|la|le|l|rh|drh"
        r"|recruteuse|recruteur|@|chez))*"
        r"|(?:joindre|contacter|ecrire|^ecris|^ecrivez)(?: \S+){0,3}? (?:a|sur|au|via) ~|^(?:\S+ ){0,8}~$",
        needs=(Needs.EMAIL,), despite=ALL_DOUBTS, shy=True,
    ),
)  # fmt: skip
