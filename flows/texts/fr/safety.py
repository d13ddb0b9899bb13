"""Owns the signs in French: what people write when they may be in danger, or low (coaching.md F).

Every group says why it counts. Patterns see the plain form: small letters, no accents or apostrophes ("j'ai" is "jai"),
``.`` between sentences, and with the figures of speech of ``safety_figures.py`` taken out. "Ne" is mostly left out in
chats, so it is never needed.
"""

from flows.coaching.safety_words import Language, Risk, danger, words
from flows.texts.fr.safety_figures import FIGURES, PILLS, SAME_AS
from flows.texts.fr.safety_low import LOW

DIE = r"(?:mourir|crever|clamser|clamcer|caner|canner|y passer|etre morte?|perir|finir (?:six|6) pieds sous terre)"
WANT = (
    r"(?:envie (?:de|d)|veux|voudrais|voulais|vouloir|aimerais|souhaite|souhaiterais|espere|prefere|prefererais"
    r"|pense a|penser a|pensais a|pensees? (?:de|a)|songe a|songer a|vais|prete? a|decide de|compte|merite de"
    r"|devrais|pourrais|essaye de|essaie de|essayer de|tente de|reve de|besoin (?:de|d)|hate (?:de|d)"
    r"|ferais mieux de|autant|vaut mieux|mieux vaut|il faut que je|idee (?:de|d)|plus qu ?a|reste qu ?a|faudrait"
    r"|laisser|laissez moi|laisse moi|crois que je vais|finir par)"
)
SOFT = (
    r"(?:juste |vraiment |tout simplement |simplement |seulement |bien |enfin |de nouveau |encore |aussi |trop |de )*"
)
FALL = (
    r"(?:pont|toit|fenetre|balcon|falaise|immeuble|tour|etage|\d+ ?e(?:me)? etage|viaduc|parapet|vide|rebord|haut"
    r"|seine|rhone|garonne|loire|fleuve|riviere|canal|mer)"
)
HIT = r"(?:train|trains|metro|rer|tgv|tram|bus|camion|voiture|voitures|rails?|voies?|poids lourd)"
MINE = (
    r"(?:tout le monde|(?:toute )?ma famille|mes (?:proches|parents|enfants|amis|gosses|potes)|les (?:autres|gens"
    r"|miens)|eux|vous|lui|elle|ma (?:femme|mere|copine|fille|soeur)|mon (?:mari|pere|entourage|copain|fils|frere)"
    r"|mes filles|la (?:societe|terre|famille)|ceux que jaime)"
)
GONE = (
    r"(?:mourrais|mourais|meurs|crevais|creve|disparaissais|disparais|nexistais (?:pas|plus)|netais (?:pas"
    r"|plus) (?:la|ne|nee|de ce monde|en vie)|etais (?:pas|plus) (?:la|ne|nee|de ce monde|en vie)|etais morte?"
    r"|suis plus la|serais morte?|partais pour toujours|me tuais|mourrai)"
)

SIGNS = (
    *danger(
        "speaks of suicide",
        r"suicid(?:e|es|er|ee|ees|ent|ant|aire|aires|erais?|erai|ait|ais|ons)|tentatives? de (?:ts|me tuer)|(?:fait"
        r"|faire|fais|une) ?(?:une )?t s|fait une ts",
    ),
    *danger(
        "speaks of killing oneself",
        r"(?:me|de me|a me|vais me) (?:tuer|buter|flinguer|zigouiller|supprimer|pendre|egorger|immoler|empoisonner)",
        r"je me (?:tue|bute|flingue|pends|supprime|fous en lair|fout en lair|suicide)(?= \.|$| ce soir| cette nuit"
        r"| demain| si| et| maintenant| lol| un jour)",
        r"foutre en lair (?:ce soir|pour de bon|si)|(?:me|vais me|de me) (?:foutre|fous|ficher) en lair",
        r"(?:menlever|moter|mettre un terme a|mettre fin a|mettrai fin a|mis fin a|abreger|terminer|arreter"
        r"|finir) (?:la vie|ma vie|mes jours|mon existence|mes souffrances|mon calvaire|cette vie)",
        r"mettre (?:un terme|fin) a (?:tout ca|tout|ca|tout cela|cette mascarade|cette souffrance)",
        r"(?:quelquun|qu on|quon|que quelquun|vous) (?:pourrait|peut|pouvez)? ?(?:me )?(?:tuer|tue|acheve|achever"
        r"|abatte|bute)(?: moi)?(?: svp| sil vous plait)?(?= \.|$)|(?:tuez|achevez|butez|abattez) moi",
        r"(?:va|allez) (?:vraiment )?(?:mourir|crever) (?:ce soir|seule? bientot)",
        laughing=Risk.DANGER,
    ),
    *danger(
        "wants to die",
        rf"envie (?:\w+ ){{1,3}}?de {DIE}|quitte a (?:mourir|crever)",
        r"(?:mieux|preferable|voudrais|aimerais|faudrait|vaudrait) (?:\w+ ){0,4}?(?:que|si) je (?:sois (?:plus la"
        r"|morte?)|meure|disparaisse|creve)|(?:solution|issue|sortie|option|choix) (?:\w+ )?(?:cest|est|reste|serait"
        r"|ce serait) (?:la mort|de mourir|mourir|de me tuer|de disparaitre|den finir|de partir pour toujours)",
        rf"{WANT} {SOFT}{DIE}",
        rf"(?:jaurais (?:prefere|aime|du)|aurais (?:mieux fait|prefere|aime|du)) (?:\w+ ){{0,3}}?{DIE}",
        r"(?:serais|serai|etre|serait|sentirais|me sens) (?:\w+ )?mieux (?:morte?|sous terre|six pieds sous terre"
        r"|au cimetiere|la haut|dans une tombe)|mieux (?:morte?|mourir|crever) que|autant (?:mourir|crever"
        r"|etre morte?)",
        r"(?:voudrais|aimerais|veux|souhaite|si seulement|prefererais|espere) (?:\w+ ){0,3}?(?:etre|etais|serais"
        r"|sois) (?:deja )?morte?",
        r"(?:laissez|laisse) moi (?:mourir|crever|partir en paix)|me laisser (?:mourir|crever|deperir)",
        r"(?:la )?mort (?:\w+ ){0,2}?(?:serait|est|sera|me semble|semble|parait|comme) (?:\w+ ){0,3}?(?:soulagement"
        r"|delivrance|liberation|solution|issue|plus (?:simple|douce|facile)|mieux|sortie|liberat\w+|douce)"
        r"|(?:mourir|crever) (?:\w+ )?(?:serait|sera|est|me soulagerait) (?:\w+ ){0,3}?(?:plus (?:simple|facile)"
        r"|soulagement|solution|mieux|delivrance|issue)",
        r"(?:pense|penser|pensais|songe|parle|reve|revais|obsede\w*) (?:\w+ ){0,3}?(?:a|de|par) (?:ma "
        r"|la )mort(?= \.|$| tout| sans| tous| souvent| depuis| chaque| en| et)",
        r"peu importe si je (?:meurs|creve)|je men fous de (?:mourir|crever|vivre)"
        r"|ca me derangerait pas de (?:mourir|crever)",
        r"veux (?:la mort|ma mort|partir dans mon sommeil|mourir)|attends (?:que )?(?:la|ma) mort|mourir (?:ce soir"
        r"|cette nuit|dans mon sommeil|aujourdhui)|rejoindre (?:mon|ma|mes) \w+ (?:la haut|au ciel|dans la mort"
        r"|au paradis|au cimetiere)",
    ),
    *danger(
        "wants to end it",
        r"(?:envie (?:de |d)?|veux |vais |voudrais |voulais |pense a |penser a |songe a |prete? a |devrais "
        r"|pourrais |hate d|besoin d|decide d|vouloir |faut |idee d|aimerais |compte |faudrait |autant |moyen d"
        r"|mieux d)(?:\w+ ){0,2}?d?en finir(?= \.|$| ~| lol| avec (?:la vie|ma vie|tout|cette vie|mes jours|tout ca"
        r"|moi|lexistence)| une (?:bonne )?fois| ce soir| cette nuit| maintenant| definitivement| pour (?:de bon"
        r"|toujours)| et| mais| parce| car| si| un jour| jen| je| j)",
        r"en finir (?:avec (?:la vie|ma vie|cette vie|mes jours|lexistence)|une (?:bonne )?fois pour toutes?"
        r"|pour de bon|ce soir|cette nuit)|que ca finisse une bonne fois|finir mes jours ce soir",
        r"(?:que|pour que) (?:la|ma|cette|les|mes|toute cette) (?:douleurs?|souffrances?|peine|vie) (?:cesse|sarrete"
        r"|finisse|se termine|disparaisse|parte|cessent|sarretent)|ne plus souffrir|plus souffrir(?= \.|$)"
        r"|plus jamais souffrir|arreter de souffrir|(?:veux|voudrais|faut) que (?:tout|tout ca) (?:soit fini"
        r"|se termine|finisse|cesse)",
    ),
    *danger(
        "does not want to live",
        r"jen peux plus de (?:vivre|la vie|cette vie)|idees noires|ma vie na (?:plus de|pas de|aucun|plus aucun) sens",
        r"supporte (?:plus|pas) (?:de vivre|detre en vie|la vie|de respirer|dexister)|fini avec (?:la|cette|ma) vie"
        r"|(?:rien|personne) (?:ne )?me (?:re)?donne (?:\w+ )?(?:envie|gout|raison) (?:de|a) (?:vivre|la vie)"
        r"|(?:rien|trop|place|utilite|merite) (?:\w+ ){0,4}?sur (?:cette )?terre|(?:plus|pas|aucune|jamais|vois"
        r"|trouve) (?:\w+ ){0,2}?raisons? (?:\w+ ){0,6}?(?:vivre|en vie)",
        r"(?:plus|pas|jamais|ni|aucune|zero|perdu|perds|perdre|sans|peu|guere|plus aucune) (?:du tout |vraiment "
        r"|trop |tellement |meme |toute? )?(?:l|la |le |d|de |)(?:envie|force|raison|gout|courage|volonte|energie"
        r"|joie|raisons|desir|interet) (?:de|d|a|pour) ?(?:\w+ )?(?:vivre|la vie|exister|continuer a vivre"
        r"|rester en vie|rester sur (?:cette )?terre|etre (?:la|en vie|sur terre)|me reveiller(?= \.|$| demain"
        r"| le matin)|survivre|vivr)",
        r"(?:veux|voudrais|voulais|voulu|aimerais|prefererais|prefere|souhaite|envie de|vouloir|reve de|peux"
        r"|peut) (?:juste |vraiment |simplement |seulement )*(?:ne )?(?:plus|pas|plus jamais|jamais|meme plus"
        r"|vraiment plus) (?:jamais )?(?:vivre|exister|etre (?:la|ici|en vie|de ce monde|sur terre|vivante?)"
        r"|me reveiller|continuer a vivre|ouvrir les yeux|respirer|rester en vie|supporter (?:la|cette) vie)",
        r"(?:a quoi (?:bon|ca sert|sert)|quel(?:le)? (?:interet|sens|raison|est linteret|but)|pourquoi|sert a rien"
        r"|sert plus a rien) (?:de |d|a |dans |encore |continuer a |rester |je |de continuer a )*(?:vivre|vis"
        r"|exister|existe|en vie|la vie|ma vie|suis en vie|suis nee?|suis encore en vie)",
        r"(?:vie|existence) (?:ne |n|elle |meme )*(?:vaut|merite|vaux|valait) (?:plus|pas|meme pas"
        r"|meme plus) ?(?:la peine|le coup|detre vecue|rien|vraiment)?|pas la peine de (?:vivre|continuer a vivre)",
        r"(?:marre|assez|fatiguee?|lasse?|degoutee?|ras le bol|epuisee?|soulee?|raz le bol|sature|marre vraiment"
        r"|plein le cul|deteste|hais|horreur) (?:\w+ )?(?:de|d|du) ?(?:\w+ )?(?:vivre|la vie(?= \.|$| et| mais| lol"
        r"| que)|etre en vie|exister|cette vie|respirer|ma vie(?= \.|$))|(?:deteste|hais) (?:vivre|etre en vie"
        r"|exister)",
        r"(?:rien|personne|plus rien|plus personne) (?:ne )?(?:qui )?(?:me )?(?:retient|rattache"
        r"|raccroche) (?:\w+ )?(?:ici|a la vie|sur (?:cette )?terre|en vie|dans ce monde)|rien (?:\w+ )?pour (?:quoi"
        r"|qui|lequel) vivre|rien a vivre|plus personne pour qui vivre",
        r"(?:cesser|arreter|cesse|arrete) (?:de |d)(?:vivre|exister|respirer)(?= \.|$| pour| et| un)",
        r"(?:jamais|pas|regrette|prefere|aime|voudrais) (?:\w+ ){0,3}?(?:naitre|etre nee?|exister)(?= \.|$| et| mais"
        r"|$)|si (?:seulement )?je netais (?:pas|jamais) nee?",
        r"(?:dormir|mendormir|endormir|sommeil|coucher|fermer les yeux) (?:\w+ ){0,4}?(?:plus|jamais"
        r"|pas) (?:\w+ ){0,2}?(?:reveiller|reveille|relever|les rouvrir)|(?:plus"
        r"|jamais) (?:jamais )?(?:me )?reveiller(?= \.|$| demain)|(?:dormir|mendormir) (?:pour toujours"
        r"|a (?:tout )?jamais|eternellement)|(?:pas|plus) (?:me )?reveiller demain(?= \.|$)"
        r"|espere (?:\w+ ){0,4}?(?:pas|plus) (?:me )?reveiller(?! a| en)",
        r"(?:disparaitre|partir|men aller|quitter|effacer) (?:\w+ )?(?:pour toujours|a (?:tout )?jamais|de (?:ce"
        r"|cette|la) (?:monde|terre|vie|surface)|ce monde|cette terre|cette vie|la vie|definitivement(?= \.|$)"
        r"|et (?:ne )?(?:jamais|plus) revenir)",
        r"(?:serai|sera|serais) (?:bientot )?(?:plus|pas) (?:la|de ce monde|en vie|ici) (?:bientot|pour (?:le )?voir"
        r"|demain pour)|plus (?:la|de ce monde) (?:tres |pour )?(?:longtemps|bientot)|bientot plus de ce monde"
        r"|serai(?:s)? (?:bientot )?plus de ce monde",
        r"(?:nai|jai|merite) (?:pas|plus|meme pas) (?:le droit |merite )?(?:de|d) ?(?:vivre|exister|etre en vie)"
        r"|merite (?:pas|plus) (?:de )?(?:la vie|vivre|exister)|pas faite? pour (?:vivre|cette vie|la vie|ce monde"
        r"|exister)",
    ),
    *danger(
        "sees oneself as a burden, others better without",
        r"(?:mieux|plus heureu\w+|tranquilles?|plus simple|plus facile|plus legers?|soulages?|plus belle"
        r"|debarrasses?) (?:\w+ )?sans moi(?! (?:dans|a|pour|au|en|sur|lundi|mardi|mercredi|jeudi|vendredi|a cette))",
        r"(?:mieux|plus heureu\w+|debarrasses?|soulages?|plus simple|plus facile|tout le monde|bien|qui|personne|ca"
        r"|manque\w*)"
        rf" (?:\w+ ){{0,5}}?(?:si|quand|le jour ou) (?:je |j )?{GONE}|si je (?:mourais|mourrais|meurs|creve|crevais"
        rf"|netais plus"
        r" la|disparaissais|nexistais pas)|et si je (?:mourrais|mourais)",
        rf"(?:un |qu ?un |quun |le )?(?:poids|fardeau|boulet|parasite|charge) (?:mort )?(?:pour|sur) {MINE}"
        rf"|une charge pour {MINE}",
        r"manquer(?:ais?|ai) a personne|personne (?:ne )?(?:me )?(?:regretter\w+|pleurer\w+|remarquer\w+"
        r"|sen (?:rendrait|apercevr\w+)|rendra compte) ?(?:si je|que je|mon absence|ma mort|quand je|compte)?"
        r"|(?:monde|terre|gens|ils|tous) (?:\w+ ){0,3}?(?:sans moi|si jetais morte?)(?= \.|$)",
        r"(?:serait|serais|suis) (?:\w+ )?(?:un )?bon debarras|(?:suis )?de trop (?:sur (?:cette )?terre"
        r"|dans ce monde|en ce monde)",
    ),
    *danger(
        "a way or a plan",
        rf"(?:me (?:jeter|foutre|balancer|lancer|jette|mettre|precipiter|laisser tomber|flanquer)|sauter|saute"
        rf"|sauterai|plonger|me defenestrer) (?:\w+ )?(?:d|du|de|par|dans|depuis|sous|devant|en bas) ?(?:une?|la|le"
        rf"|les|l|son|mon|haut|au)? ?(?:du |de |d |dun |la |)?(?:{FALL}|{HIT})",
        rf"(?:passer|finir|mallonger|aller|traverser) (?:sous|devant|sur) (?:un|le|les|une|la|des) ?{HIT}(?= \.|$"
        rf"| et| pour en| ce)|(?:un|une|quun|quune|le) {HIT} (?:\w+ )?(?:me )?(?:renverse|percute|ecrase|fauche"
        r"|passe dessus|roule dessus)(?= \.|$| et)",
        r"foncer (?:\w+ ){0,3}?(?:dans|contre) (?:un|le|une) (?:mur|arbre|platane|camion|poteau|pile de pont)"
        r"|(?:voiture|volant|roulant) (?:\w+ ){0,6}?(?:dans|contre) un (?:mur|arbre|platane)",
        r"(?:debout|assise?|grimpee?|montee?) (?:\w+ )?(?:sur|au bord) (?:le |un |du |dun |de la )?(?:rebord|toit"
        r"|pont|parapet|falaise|vide|balustrade|rambarde)|au bord (?:du vide|du pont|du toit|de la falaise)"
        r"|je vais sauter(?= \.|$| ce| maintenant)",
        r"(?:achete|acheter|prepare|trouve|cherche|noue|accroche|ai) (?:\w+ )?(?:une|la|de la) corde(?= \.|$| pour"
        r"| et| au plafond| ce)|corde (?:autour du cou|est prete|et le tabouret)|noeud coulant",
        r"(?:tirer|coller|mettre|tire|loger|foutre) (?:\w+ )?une balle(?= \.|$| dans la (?:tete|tempe|bouche"
        r"|cervelle)| entre)|balle dans la (?:tete|tempe)|(?:sauter|exploser) (?:la cervelle|le caisson|la tete"
        r"|le crane)|canon dans la bouche",
        r"(?:ouvrir|tailler|couper|trancher|taillader|ouvert|entailler) (?:les |mes |la |ma )(?:veines?|poignets?"
        r"|gorge)|(?:mouvrir|me tailler|me couper|me trancher|me taillader) (?:les |mes |la )?(?:veines?|poignets?"
        r"|gorge|bras)",
        rf"(?:aval\w+|prendre|pris|prends|gober|gobe|ingurgit\w+|prendrai|vider|vide) (?:\w+ ){{0,2}}?(?:tous?|toute"
        rf"|tout|toutes|plein|trop|assez|boite|boites|tube|flacon|stock|plaquettes?|melange|cocktail"
        rf"|poignee) (?:\w+ ){{0,3}}?{PILLS}|boite de {PILLS} (?:et|pour|devant|dun coup|a la main)"
        rf"|{PILLS} (?:\w+ ){{0,4}}?(?:pour (?:mourir|en finir|dormir"
        r" pour toujours)|dans la main|devant moi|sous les yeux|a portee de main|et on en parle plus)|(?:stock\w*"
        r"|garde\w*|accumul\w+|mis de cote) (?:\w+ ){0,3}?"
        rf"{PILLS}",
        r"surdose|overdose|faire une od|dose mortelle|dose letale",
        rf"combien (?:de |d|faut il de |il faut de )(?:{PILLS}|temps pour mourir|somniferes)|(?:moyen|facon|methode"
        rf"|maniere)"
        r" (?:\w+ ){0,5}?(?:de|pour) (?:mourir|me tuer|me suicider|en finir|partir(?= \.|$| sans souffrir"
        r"| en douceur))|(?:mourir|partir) sans (?:souffrir|douleur|avoir mal)|(?:ca )?fait mal de mourir"
        r"|mort (?:indolore|sans douleur|sans souffrance)|quest ce quil y a apres la mort",
        r"adieu(?= \.|$| merci| mes| je| tous| toi| a tous| tout le monde| le monde| monde| la vie| les amis"
        r"| mes amis| pour toujours| ma| mon| a toutes)|(?:vous|te|leur) (?:dis|dit) adieu|lettres? d ?adieu"
        r"|mot d ?adieu|(?:faire|fais|fait) mes adieux|message d ?adieu|(?:cest|voici|est|ceci est) (?:\w+ )?(?:mon"
        r"|ma) (?:dernier|derniere|ultime) (?:message|mail|nuit|soiree|soir|jour sur terre|lettre|mot)(?= \.|$"
        r"| avant| adieu| je)|ecrit (?:ma|mes|une) lettres? (?:a mes|pour (?:mes|ma|quand))",
        r"(?:dites|dis|dire|direz) (?:bien )?a (?:ma|mes|mon) \w+ (?:que )?(?:je |combien je )?(?:les?|la|l"
        r"|suis desole\w*|l ?aimais?|laimais?|laime|les aime|les aimais) ?(?:aime|aimais)?",
        r"passerai pas (?:la nuit|le week ?end|noel|lannee)|tiendrai pas (?:jusqua demain|la nuit|jusquau matin)",
        r"(?:peur de|envie de|vais|risque de|pourrais|capable de|failli) (?:\w+ )?(?:faire|fasse) (?:une|la"
        r"|des) (?:grosse |grosses )?(?:betises?|conneries?|folies?)(?= \.|$| ce soir| cette nuit| si| et| un jour)"
        r"|(?:vais|envie de|peur de|pret a|prete a|pourrais|faillis?) (?:\w+ )?passer a l ?acte"
        r"|faire quelque chose dirreparable|commettre lirreparable",
    ),
    *danger(
        "harms oneself, or is about to",
        r"me suis (?:re)?coupee? (?:encore|a nouveau|de nouveau|expres|volontairement)",
        r"(?:me|mes|mauto|je) (?:scarifi\w+|mutil\w+|taillad\w+|lacer\w+|automutil\w+)|auto ?mutil\w+|scarifi\w+",
        r"(?:me|a me|de me|pour me) (?:faire|fais|ferai|blesser volontairement) (?:encore |vraiment )?du mal"
        r"|me (?:coupe|couper|brule|bruler|frappe|frapper|tape|taper)(?= \.|$| expres| volontairement| les bras"
        r"| les cuisses| la peau| la tete contre| pour (?:me|ne|souffrir|oublier))|me priver de manger"
        r"|besoin de me punir",
        r"(?:me |m)(?:suis )?(?:re)?(?:coupe|brule|entaille|ouvert|lacere|taillade)e?s? (?:encore )?(?:les|le|la"
        r"|volontairement|expres) (?:bras|poignets?|veines?|cuisses?|jambes?|peau|avant bras)|(?:pas"
        r"|plus) en securite avec moi|peur de (?:moi meme|ce que je (?:pourrais|vais|peux) (?:me )?faire|me faire)"
        r"|confiance en moi pour rester en vie",
    ),
    *LOW,
)

SAFETY = Language(
    key_words=("suicide", "suicider", "suicidaire", "mourir", "desespere", "disparaitre", "medicaments"),
    no_slips=frozenset(
        (
            "courir", "nourir", "murir", "pourir", "mourra", "mourait", "morir", "suicides", "suicida", "suicidas",
            "suicidio", "desesperer", "disparaitra",
        )
    ),
    same_as=SAME_AS,
    run_together=(
        "mesuicider", "enviedemourir", "veuxmourir", "mettrefinamesjours", "enfiniraveclavie", "meflinguer",
        "enviedecrever", "veuxcrever", "foutreenlair", "jevaismetuer", "enviedemetuer", "mieuxsansmoi",
    ),
    figures=FIGURES,
    laughing=words(r"lol+|mdr+|ptdr+|pt?dr|xptdr|jpp|mort de rire|(?:a?ha){2,}h?|(?:he){2,}|(?:hi){2,}|xd+|je rigole"
                   r"|je plaisante|jdec|jdeconne|je deconne|blague"),
    signs=SIGNS,
    more=words(
        r"oui|ouais|si|ce soir|cette nuit|adieu|au revoir|cachets|comprimes|medicaments|corde|couteau|lames?|fusil"
        r"|pistolet|arme|pont|toit|rails|voies"
    ),
)  # fmt: skip
