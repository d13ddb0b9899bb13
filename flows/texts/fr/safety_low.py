"""Owns the signs in French of being low or without hope (coaching.md F): a part of the table in ``safety.py``."""

from flows.coaching.safety_words import low

LOW = (
    *low(
        "sees no hope",
        r"(?:je |suis |me sens |tellement |completement |trop |vraiment |totalement |si |etat )(?:desespere"
        r"|desesperee|desesperes)(?= \.|$| et| mais| ce| aujourdhui| la| lol| depuis| face| je|$)|cest (?:vraiment "
        r"|completement )?(?:sans espoir|desespere)|^desesperee?$|je desespere(?= \.|$| completement| vraiment"
        r"| totalement)",
        r"(?:plus|aucun|perdu|sans|pas|perds|perdre|plus aucun|perdu tout|perds tout) (?:tout |tous |lespoir|l ?|d ?"
        r"|de )?(?:espoir|espoirs)(?= \.|$| pour moi| lol| et| mais| en| depuis|$)|perdu (?:toute? )?l?(?:espoir"
        r"|esperance)|(?:plus|aucun) despoir|plus despoir|(?:pas|plus|aucun|aucune|sans) (?:d ?|de )?(?:avenir|issue"
        r"|perspective|lumiere|davenir|dissue)(?= \.|$| pour moi| et| du tout)",
        r"a quoi bon(?= \.|$| continuer(?= \.|$)| tout| essayer| lutter| se battre| me battre| lol| franchement"
        r"| au final)|(?:ca|tout ca|tout|cela) (?:ne )?(?:sert|rime) (?:plus |strictement |vraiment )?a rien(?= \.|$"
        r"| de continuer| dessayer| de se battre| de lutter| lol)|quel(?:le)? (?:interet|sens)(?= \.|$| a tout"
        r"| de tout| de continuer)",
        r"(?:ma|cette) vie (?:est |c ?est |cest |elle est )?(?:deja |completement |totalement |juste |vraiment "
        r"|toute )?(?:foutue|fichue|finie|un echec|un desastre|un enfer|nulle|de merde|un cauchemar|ratee|gachee"
        r"|pourrie|un gachis|vide)|(?:ma )?vie (?:ne )?n?a? ?(?:plus|aucun|pas) (?:aucun |de )?(?:sens|interet)"
        r"|(?:plus )?rien (?:ne |n|na |a )*(?:de |d ?|plus de )?(?:a plus de sens|sens|a dimportance|importance"
        r"|marche jamais|va plus|va jamais)(?= \.|$| pour moi| dans ma vie)",
        r"tout (?:est|semble) (?:foutu|fichu|perdu|noir|fini|vain|inutile|sombre|de ma faute)(?= \.|$| pour moi| et"
        r"| lol)|tout (?:seffondre|secroule|part en vrille|va mal)|voi[st] (?:tout en noir|plus le bout|pas le bout"
        r"|plus dissue|pas dissue|aucune issue)|bout du tunnel (?:na|nest)",
        r"(?:trouver|retrouver|aur|decrocher|avoir|ser)(?:ai|ais|a)? (?:plus )?jamais (?:de |d ?un |un |du |rien "
        r"|dun )?(?:nouveau |autre )?(?:travail|boulot|job|emploi|taf|poste|embauchee?|prise?|rien)(?= \.|$| lol| et"
        r"| je)|jamais (?:de )?(?:travail|boulot|emploi)(?= \.|$)|plus jamais travailler(?= \.|$)"
        r"|personne (?:ne )?(?:voudra|veut|va) (?:jamais |plus |vouloir )*(?:de moi|membaucher|me recruter"
        r"|me prendre|mengager|bosser avec moi)|(?:m|t)?embauchera jamais|rien (?:ne )?(?:marche|marchera|sarrange"
        r"|sarrangera|ira)(?: plus| jamais)?(?= \.|$| pour moi)",
    ),
    *low(
        "thinks little of oneself",
        r"(?:je )?(?:ne )?(?:suis|me sens|me trouve|suis qu ?une?|suis quune?"
        r"|me sens comme une?) (?:\w+ ){0,3}?(?:nul|nulle|incapable|inutile|minable|merde|ratee?|echec|abandonnee?"
        r"|bonn?e? a rien|moins que rien|pitoyable|vide|loser|looser|loseuse|brisee?|lamentable|bonn?e? a jeter"
        r"|perdante?|incompetente?|inemployable|pathetique|aneantie?|detruite?|dechet|fardeau|poids|cassee?)(?= \.|$"
        r"| et| mais| lol| ce soir| tout| en ce moment| aujourdhui| depuis| dans tout| comme| je| partout| a tout"
        r"| en tout| par tou\w*)",
        r"(?:limpression|impression|le sentiment|lair) (?:\w+ ){0,4}?(?:rien valoir|vaux rien|sers a rien"
        r"|servir a rien|echec|inutile|merde|nul|nulle|un rate|une ratee|de trop|transparente?)(?= \.|$| et| mais"
        r"| lol| pour)",
        r"je me (?:deteste|hais|degoute|meprise|fais honte)|(?:jai )?honte de (?:moi|ce que je suis)"
        r"|je (?:ne )?(?:vaux|sers|suis) (?:plus |vraiment |strictement )?(?:a )?rien(?= \.|$| et| lol| du)"
        r"|bonn?e? (?:qu ?)?a rien|(?:jai|jaurai) (?:tout rate|rate ma vie|gache ma vie|tout gache)"
        r"|je rate (?:toujours )?tout|tout (?:est )?(?:de )?ma faute|rien qu ?une? (?:merde|echec)"
        r"|je suis pas a la hauteur(?= \.|$)|jamais a la hauteur(?= \.|$)|deteste ma vie|hais ma vie|vie de merde"
        r"|pas ma place (?:ici|sur terre|nulle part|dans ce monde)|mort(?:e)? (?:a l ?interieur|de l ?interieur"
        r"|dedans)",
    ),
    *low(
        "cannot any more",
        r"(?:je )?(?:n ?en|jen|nen|en) peux (?:vraiment |juste |tellement |mentalement |carrement "
        r"|clairement )?(?:plus|pas)(?= \.|$| lol| de (?:tout|chercher|cette recherche|cette situation|ca|ces|la vie"
        r"|pleurer|me battre|lutter|moi|rien)| je| et| mais| la| vraiment| du tout| franchement| \w+ment| depuis| ce"
        r"| aujourdhui| j)|peux plus (?:continuer|supporter|avancer|tenir|faire semblant|me battre|lutter|endurer"
        r"|encaisser|faire face)|supporte plus (?:rien|tout|cette situation|ca|la situation|ma vie|cette vie)"
        r"|(?:y )?arrive (?:plus|pas) a (?:vivre|avancer|faire face|continuer|remonter|surmonter|tenir)"
        r"|jy arrive plus(?= \.|$| du)|n?y arriver(?:ai|ais) (?:jamais|pas)(?= \.|$)|jamais men sortir"
        r"|men sort\w+ (?:jamais|pas|plus)(?= \.|$)|vais (?:\w+ )?jamais (?:trouver|y arriver|retrouver"
        r"|men sortir)(?= \.|$)|epuisee? (?:moralement|psychologiquement|mentalement|nerveusement|de tout)"
        r"|moralement (?:epuisee?|detruite?)",
        r"tiens? plus(?= \.|$| le coup| debout)|tenir le coup(?= \.|$| je sais)|suis (?:vraiment |completement "
        r"|moralement |totalement )?(?:a bout|au bout|au bout du rouleau|au fond du trou|au plus bas|au fond"
        r"|au trente sixieme dessous|au 36e dessous|en miettes|en morceaux|a terre|a ramasser a la petite cuillere"
        r"|au fond du gouffre)(?= \.|$| de| et| mais| je| lol| la| ce)|a bout de (?:forces?|tout|nerfs)"
        r"|bout du rouleau|fond du (?:trou|gouffre)|touch\w+ le fond|je (?:craque|coule|sombre|meffondre|lache"
        r"|metiole|me noie|perds pied|baisse les bras)(?= \.|$| completement| vraiment| la| et| tout| lol)"
        r"|vais (?:craquer|exploser en vol|meffondrer)|(?:j |jai )?abandonne(?= \.|$| tout| lol| la partie)"
        r"|tout (?:abandonner|lacher|laisser tomber|arreter)(?= \.|$)|au bord du gouffre|au bout de ma vie",
        r"(?:je |a |de |ai )?(?:pleure|pleurer|pleurais|pleure) (?:\w+ )?(?:tout le temps|tous les (?:jours|soirs"
        r"|matins)|toute la (?:nuit|journee|soiree)|sans arret|chaque (?:jour|soir|nuit|matin)|en boucle|non stop"
        r"|dans mon lit|depuis)|(?:arret\w+|arrive (?:pas|plus) a (?:m ?)?(?:arreter|marreter)) (?:pas |plus "
        r"|de )*(?:de )?pleurer|arrete pas de pleurer|fini en larmes|en larmes (?:tous|chaque|toute|depuis)|(?:pas"
        r"|plus|arrive plus a|arrive pas a) (?:\w+ ){0,3}?(?:sortir du lit|me lever|sortir de chez moi)(?= \.|$"
        r"| le matin)",
        r"(?:plus|aucune) (?:\w+ )?(?:envie|gout|energie|force|motivation) (?:de |d|a |pour )?(?:rien|tout"
        r"|continuer(?= \.|$)|me lever|me battre|avancer|lutter)|(?:plus|pas) la force(?= \.|$| de (?:continuer"
        r"|me battre|lutter|rien|me lever|me relever))|plus de forces?(?= \.|$| pour)|envie de rien(?= \.|$| en ce"
        r"| depuis)|marre de tout|ras le bol de tout|fatiguee? de tout|tout me degoute|(?:jen ai "
        r"|en ai )?(?:tellement |trop )?marre de (?:lutter|me battre|souffrir|pleurer|tout ca(?= \.|$))|que (?:ca"
        r"|tout|tout ca) sarrete|envie de disparaitre|(?:veux|voudrais|aimerais|vais) (?:juste |vraiment "
        r"|simplement )*(?:disparaitre|mevaporer|hurler)(?= \.|$| et| lol)|me (?:cacher|terrer) et (?:plus|ne plus"
        r"|jamais) \w+",
    ),
    *low(
        "speaks of being depressed, or alone with it",
        r"(?:je |suis |me sens |sens |tres |trop |tellement |vraiment |super |bien |grave |hyper |assez |un peu "
        r"|completement )(?:deprimee?|deprime|depressi(?:f|ve)|malheureu(?:x|se)|miserable|aneantie?|devastee?"
        r"|effondree?|demoralisee?)(?= \.|$| et| mais| ce| depuis| par| aujourdhui| la| lol| en| je| de| a|$)|(?:en"
        r"|ma|une|la|de la|mon) (?:pleine |grosse |sale )?(?:depression|deprime)(?= \.|$| et| depuis| me| est"
        r"| revient| nerveuse| severe| mais| je| qui| en)|deprime (?:total\w*|grave|complet\w*)",
        r"(?:moral|morale) (?:\w+ )?(?:a zero|au plus bas|dans les (?:chaussettes|baskets|talons)|a plat|au fond"
        r"|en berne|a 0|au ras)|idees? (?:noires?|sombres?)|pensees? (?:noires?|sombres?)|broie du noir"
        r"|broyer du noir|trop (?:dur|mal) (?:a vivre|a supporter)|jai baisse les bras"
        r"|me sens (?:\w+ ){0,2}?mal(?= \.|$| en ce moment| et)|je (?:souffre|vais) (?:trop|tellement|vraiment|tres"
        r"|super|hyper) ?(?:mal|en silence)?(?= \.|$)|je vais (?:mal|pas bien du tout)(?= \.|$)|je suis (?:trop "
        r"|tres |vraiment )?mal(?= \.|$| en ce moment)|mal (?:de |a )vivre|cest (?:vraiment )?insupportable(?= \.|$"
        r"| je)|ca va (?:vraiment |tres )?(?:mal|pas du tout)(?= \.|$)",
        r"(?:me sens|suis|sens) (?:\w+ ){0,3}?seule?(?= \.|$| au monde| et| mais| dans ma| face| depuis| avec (?:ca"
        r"|tout)| lol| ce)|personne (?:ne )?(?:maime|me comprend|tient a moi|sinteresse a moi|se soucie de moi"
        r"|pense a moi|na besoin de moi|a besoin de moi)|tout le monde (?:sen fout|se fiche|se fout) de moi"
        r"|personne a qui parler",
        r"(?:sest|cest|il sest|elle sest) (?:pendue?|defenestree?|donne la mort)|(?:suicide|tue) toi"
        r"|va (?:te )?crever|va te pendre",
    ),
)
