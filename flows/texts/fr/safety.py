"""Owns the signs in French: what people write when they may be in danger, or low (coaching.md F).

Every group says why it counts. Patterns see the plain form: small letters, no accents, no apostrophes ("j'ai" is "jai"),
``.`` between sentences, and with the figures of speech of ``safety_figures.py`` taken out. "Ne" is mostly left out in
chats, so it is never needed.
"""

from flows.coaching.safety_words import Language, Risk, danger, low, words
from flows.texts.fr.safety_figures import FIGURES, PILLS, SAME_AS

DIE = r"(?:mourir|crever|clamser|clamcer|caner|canner|y passer|etre morte?|decede[re]|perir|finir (?:six|6) pieds sous terre)"
WANT = (
    r"(?:envie (?:de|d)|veux|voudrais|voulais|vouloir|aimerais|souhaite|souhaiterais|espere|prefere|prefererais|pense a"
    r"|penser a|pensais a|pensees? (?:de|a)|songe a|songer a|vais|prete? a|decide de|compte|merite de|devrais"
    r"|pourrais|essaye de|essaie de|essayer de|tente de|reve de|besoin (?:de|d)|hate (?:de|d)|ferais mieux de|autant"
    r"|vaut mieux|mieux vaut|il faut que je|idee (?:de|d)|plus qu ?a|reste qu ?a|faudrait|laisser|laissez moi|laisse moi"
    r"|crois que je vais|finir par)"
)
SOFT = r"(?:juste |vraiment |tout simplement |simplement |seulement |bien |enfin |de nouveau |encore |aussi |trop |de )*"
END = r"(?= \.|$| ~| lol| ce soir| cette nuit| maintenant| demain| si| et| mais| parce| car| la| un jour| vraiment| pour de bon)"
FALL = (
    r"(?:pont|toit|fenetre|balcon|falaise|immeuble|tour|etage|\d+ ?e(?:me)? etage|viaduc|parapet|vide|rebord|haut|seine"
    r"|rhone|garonne|loire|fleuve|riviere|canal|mer)"
)
HIT = r"(?:train|trains|metro|rer|tgv|tram|bus|camion|voiture|voitures|rails?|voies?|poids lourd)"
MINE = (
    r"(?:tout le monde|(?:toute )?ma famille|mes (?:proches|parents|enfants|amis|gosses|potes)|les (?:autres|gens|miens)"
    r"|eux|vous|lui|elle|ma (?:femme|mere|copine|fille|soeur)|mon (?:mari|pere|entourage|copain|fils|frere)|mes filles"
    r"|la (?:societe|terre|famille)|ceux que jaime)"
)
GONE = (
    r"(?:mourrais|mourais|meurs|crevais|creve|disparaissais|disparais|nexistais (?:pas|plus)|netais (?:pas|plus) (?:la"
    r"|ne|nee|de ce monde|en vie)|etais (?:pas|plus) (?:la|ne|nee|de ce monde|en vie)|etais morte?|suis plus la|serais morte?"
    r"|partais pour toujours|me tuais|mourrai)"
)

SIGNS = (
    *danger("speaks of suicide", r"suicid\w*|tentatives? de (?:ts|me tuer)|(?:fait|faire|fais|une) ?(?:une )?t s|fait une ts"),
    *danger(
        "speaks of killing oneself",
        r"(?:me|de me|a me|vais me) (?:tuer|buter|flinguer|zigouiller|supprimer|pendre|egorger|immoler|empoisonner)",
        r"je me (?:tue|bute|flingue|pends|supprime|fous en lair|fout en lair|suicide)"
        r"(?= \.|$| ce soir| cette nuit| demain| si| et| maintenant| lol| un jour)",
        r"foutre en lair (?:ce soir|pour de bon|si)|(?:me|vais me|de me) (?:foutre|fous|ficher) en lair",
        r"(?:menlever|moter|mettre un terme a|mettre fin a|mettrai fin a|mis fin a|abreger|terminer|arreter|finir)"
        r" (?:la vie|ma vie|mes jours|mon existence|mes souffrances|mon calvaire|cette vie)",
        r"mettre (?:un terme|fin) a (?:tout ca|tout|ca|tout cela|cette mascarade|cette souffrance)",
        r"(?:quelquun|qu on|quon|que quelquun|vous) (?:pourrait|peut|pouvez)? ?(?:me )?(?:tuer|tue|acheve|achever|abatte"
        r"|bute)(?: moi)?(?: svp| sil vous plait)?(?= \.|$)|(?:tuez|achevez|butez|abattez) moi",
        r"(?:va|allez) (?:vraiment )?(?:mourir|crever) (?:ce soir|seule? bientot)",
        laughing=Risk.DANGER,
    ),
    *danger(
        "wants to die",
        rf"{WANT} {SOFT}{DIE}",
        rf"(?:jaurais (?:prefere|aime|du)|aurais (?:mieux fait|prefere|aime|du)) (?:\w+ ){{0,3}}?{DIE}",
        r"(?:serais|serai|etre|serait|sentirais|me sens) (?:\w+ )?mieux (?:morte?|sous terre|six pieds sous terre|au cimetiere"
        r"|la haut|dans une tombe)|mieux (?:morte?|mourir|crever) que|autant (?:mourir|crever|etre morte?)",
        r"(?:voudrais|aimerais|veux|souhaite|si seulement|prefererais|jespere|espere) (?:\w+ ){0,3}?(?:etre|etais|serais|sois)"
        r" (?:deja )?morte?",
        r"(?:laissez|laisse) moi (?:mourir|crever|partir en paix)|me laisser (?:mourir|crever|deperir)",
        r"(?:la )?mort (?:\w+ ){0,2}?(?:serait|est|sera|me semble|semble|parait|comme) (?:\w+ ){0,3}?(?:soulagement"
        r"|delivrance|liberation|solution|issue|plus (?:simple|douce|facile)|mieux|sortie|liberat\w+|douce)"
        r"|(?:mourir|crever) (?:\w+ )?(?:serait|sera|est|me soulagerait) (?:\w+ ){0,3}?(?:plus (?:simple|facile)"
        r"|soulagement|solution|mieux|delivrance|issue)",
        r"(?:pense|penser|pensais|songe|parle|reve|revais|obsede\w*) (?:\w+ ){0,3}?(?:a|de|par) (?:ma |la )mort(?= \.|$| tout| sans"
        r"| tous| souvent| depuis| chaque| en| et)",
        r"peu importe si je (?:meurs|creve)|je men fous de (?:mourir|crever|vivre)|ca me derangerait pas de (?:mourir|crever)",
        r"veux (?:la mort|ma mort|partir dans mon sommeil|mourir)|attends (?:que )?(?:la|ma) mort|mourir (?:ce soir|cette nuit"
        r"|dans mon sommeil|aujourdhui)|rejoindre (?:mon|ma|mes) \w+ (?:la haut|au ciel|dans la mort|au paradis|au cimetiere)",
    ),
    *danger(
        "wants to end it",
        r"(?:envie (?:de |d)?|veux |vais |voudrais |voulais |pense a |penser a |songe a |prete? a |devrais |pourrais |hate d"
        r"|besoin d|decide d|vouloir |faut |idee d|aimerais |compte |faudrait |autant |moyen d|mieux d)(?:\w+ ){0,2}?d?en finir"
        r"(?= \.|$| ~| lol| avec (?:la vie|ma vie|tout|cette vie|mes jours|tout ca|moi|lexistence)| une (?:bonne )?fois"
        r"| ce soir| cette nuit| maintenant| definitivement| pour (?:de bon|toujours)| et| mais| parce| car| si| un jour)",
        r"en finir (?:avec (?:la vie|ma vie|cette vie|mes jours|lexistence)|une (?:bonne )?fois pour toutes?|pour de bon"
        r"|ce soir|cette nuit)|que ca finisse une bonne fois|finir mes jours ce soir",
        r"(?:que|pour que) (?:la|ma|cette|les|mes|toute cette) (?:douleurs?|souffrances?|peine|vie) (?:cesse|sarrete|finisse|se"
        r" termine|disparaisse|parte|cessent|sarretent)|ne plus souffrir|plus souffrir(?= \.|$)|plus jamais souffrir"
        r"|arreter de souffrir|(?:veux|voudrais|faut) que (?:tout|tout ca) (?:soit fini|se termine|finisse|cesse)",
    ),
    *danger(
        "does not want to live",
        r"(?:plus|pas|jamais|ni|aucune|zero|perdu|perds|perdre|sans|peu|guere|plus aucune) (?:du tout |vraiment |trop "
        r"|tellement |meme |toute? )?(?:l|la |le |d|de |)(?:envie|force|raison|gout|courage|volonte|energie|joie|raisons|desir"
        r"|interet) (?:de|d|a|pour) ?(?:\w+ )?(?:vivre|la vie|exister|continuer a vivre|rester en vie|rester sur (?:cette )?terre"
        r"|etre (?:la|en vie|sur terre)|me reveiller(?= \.|$| demain| le matin)|survivre|vivr)",
        r"(?:veux|voudrais|voulais|voulu|aimerais|prefererais|prefere|souhaite|envie de|vouloir|reve de|peux|peut) (?:ne )?(?:plus"
        r"|pas|plus jamais|jamais|meme plus|vraiment plus) (?:jamais )?(?:vivre|exister|etre (?:la|ici|en vie|de ce monde"
        r"|sur terre|vivante?)|me reveiller|continuer a vivre|ouvrir les yeux|respirer|rester en vie|supporter (?:la|cette) vie)",
        r"(?:a quoi (?:bon|ca sert|sert)|quel(?:le)? (?:interet|sens|raison|est linteret|but)|pourquoi|sert a rien|sert plus a rien)"
        r" (?:de |d|a |dans |encore |continuer a |rester |je |de continuer a )*(?:vivre|vis|exister|existe|en vie"
        r"|la vie|ma vie|suis en vie|suis nee?|suis encore en vie)",
        r"(?:vie|existence) (?:ne |n|elle |meme )*(?:vaut|merite|vaux|valait) (?:plus|pas|meme pas|meme plus) ?(?:la peine|le coup"
        r"|detre vecue|rien|vraiment)?|pas la peine de (?:vivre|continuer a vivre)",
        r"(?:marre|assez|fatiguee?|lasse?|degoutee?|ras le bol|epuisee?|soulee?|raz le bol|sature|marre vraiment|plein le cul"
        r"|deteste|hais|horreur) (?:\w+ )?(?:de|d|du) ?(?:\w+ )?(?:vivre|la vie(?= \.|$| et| mais| lol| que)|etre en vie|exister"
        r"|cette vie|respirer|ma vie(?= \.|$))|(?:deteste|hais) (?:vivre|etre en vie|exister)",
        r"(?:rien|personne|plus rien|plus personne) (?:ne )?(?:qui )?(?:me )?(?:retient|rattache|raccroche) (?:\w+ )?(?:ici|a la vie"
        r"|sur (?:cette )?terre|en vie|dans ce monde)|rien (?:\w+ )?pour (?:quoi|qui|lequel) vivre|rien a vivre|plus personne"
        r" pour qui vivre",
        r"(?:cesser|arreter|cesse|arrete) (?:de |d)(?:vivre|exister|respirer)(?= \.|$| pour| et| un)",
        r"(?:jamais|pas|regrette|prefere|aime|voudrais) (?:\w+ ){0,3}?(?:naitre|etre nee?|exister)(?= \.|$| et| mais|$)"
        r"|si (?:seulement )?je netais (?:pas|jamais) nee?",
        r"(?:dormir|mendormir|endormir|sommeil|coucher|fermer les yeux) (?:\w+ ){0,4}?(?:plus|jamais|pas) (?:\w+ ){0,2}?(?:reveiller"
        r"|reveille|relever|les rouvrir)|(?:plus|jamais) (?:jamais )?(?:me )?reveiller(?= \.|$| demain)|(?:dormir|mendormir)"
        r" (?:pour toujours|a (?:tout )?jamais|eternellement)|(?:pas|plus) (?:me )?reveiller demain(?= \.|$)"
        r"|jespere (?:\w+ ){0,4}?(?:pas|plus) (?:me )?reveiller(?! a| en)",
        r"(?:disparaitre|partir|men aller|quitter|effacer) (?:\w+ )?(?:pour toujours|a (?:tout )?jamais|de (?:ce|cette|la) (?:monde"
        r"|terre|vie|surface)|ce monde|cette terre|cette vie|la vie|definitivement(?= \.|$)|et (?:ne )?(?:jamais|plus) revenir)",
        r"(?:serai|sera|serais) (?:bientot )?(?:plus|pas) (?:la|de ce monde|en vie|ici) (?:bientot|pour (?:le )?voir|demain pour)"
        r"|plus (?:la|de ce monde) (?:tres |pour )?(?:longtemps|bientot)|bientot plus de ce monde",
        r"(?:nai|jai|merite) (?:pas|plus|meme pas) (?:le droit |merite )?(?:de|d) ?(?:vivre|exister|etre en vie)"
        r"|merite (?:pas|plus) (?:de )?(?:la vie|vivre|exister)|pas faite? pour (?:vivre|cette vie|la vie|ce monde|exister)",
    ),
    *danger(
        "sees oneself as a burden, others better without",
        r"(?:mieux|plus heureu\w+|tranquilles?|plus simple|plus facile|plus legers?|soulages?|plus belle|debarrasses?) (?:\w+ )?"
        r"sans moi(?! (?:dans|a|pour|au|en|sur|lundi|mardi|mercredi|jeudi|vendredi|a cette))",
        r"(?:mieux|plus heureu\w+|debarrasses?|soulages?|plus simple|plus facile|tout le monde|bien|qui|personne|ca|manque\w*)"
        rf" (?:\w+ ){{0,5}}?(?:si|quand|le jour ou) (?:je |jetais |j )?{GONE}|si je (?:mourais|mourrais|meurs|creve|crevais|netais plus"
        r" la|disparaissais|nexistais pas)|et si je (?:mourrais|mourais)",
        rf"(?:un |qu ?un |quun |le )?(?:poids|fardeau|boulet|parasite|charge) (?:mort )?(?:pour|sur) {MINE}|une charge pour {MINE}",
        r"manquer(?:ais?|ai) a personne|personne (?:ne )?(?:me )?(?:regretter\w+|pleurer\w+|remarquer\w+|sen (?:rendrait|apercevr\w+)"
        r"|rendra compte) ?(?:si je|que je|mon absence|ma mort|quand je|compte)?|(?:monde|terre|gens|ils|tous) (?:\w+ ){0,3}?(?:sans moi"
        r"|si jetais morte?)(?= \.|$)",
        r"(?:serait|serais|suis) (?:\w+ )?(?:un )?bon debarras|(?:suis )?de trop (?:sur (?:cette )?terre|dans ce monde|en ce monde)",
    ),
    *danger(
        "a way or a plan",
        rf"(?:me (?:jeter|foutre|balancer|lancer|jette|mettre|precipiter|laisser tomber|flanquer)|sauter|saute|sauterai|plonger"
        rf"|me defenestrer) (?:\w+ )?(?:d|du|de|par|dans|depuis|sous|devant|en bas) ?(?:une?|la|le|les|l|son|mon|haut|au)? ?"
        rf"(?:du |de |d |dun |la |)?(?:{FALL}|{HIT})",
        rf"(?:passer|finir|mallonger|aller|traverser) (?:sous|devant|sur) (?:un|le|les|une|la|des) ?{HIT}"
        rf"(?= \.|$| et| pour en| ce)|(?:un|une|quun|quune|le) {HIT} (?:\w+ )?(?:me )?(?:renverse|percute|ecrase|fauche"
        r"|passe dessus|roule dessus)(?= \.|$| et)",
        r"foncer (?:\w+ ){0,3}?(?:dans|contre) (?:un|le|une) (?:mur|arbre|platane|camion|poteau|pile de pont)"
        r"|(?:voiture|volant|roulant) (?:\w+ ){0,6}?(?:dans|contre) un (?:mur|arbre|platane)",
        r"(?:debout|assise?|grimpee?|montee?) (?:\w+ )?(?:sur|au bord) (?:le |un |du |dun |de la )?(?:rebord|toit|pont|parapet|falaise"
        r"|vide|balustrade|rambarde)|au bord (?:du vide|du pont|du toit|de la falaise)|je vais sauter(?= \.|$| ce| maintenant)",
        r"(?:achete|acheter|prepare|trouve|cherche|noue|accroche|ai) (?:\w+ )?(?:une|la|de la) corde(?= \.|$| pour| et| au plafond"
        r"| ce)|corde (?:autour du cou|est prete|et le tabouret)|noeud coulant",
        r"(?:tirer|coller|mettre|tire|loger|foutre) (?:\w+ )?une balle(?= \.|$| dans la (?:tete|tempe|bouche|cervelle)| entre)"
        r"|balle dans la (?:tete|tempe)|(?:sauter|exploser) (?:la cervelle|le caisson|la tete|le crane)|canon dans la bouche",
        r"(?:ouvrir|tailler|couper|trancher|taillader|ouvert|entailler) (?:les |mes |la |ma )(?:veines?|poignets?|gorge)"
        r"|(?:mouvrir|me tailler|me couper|me trancher|me taillader) (?:les |mes |la )?(?:veines?|poignets?|gorge|bras)",
        rf"(?:aval\w+|prendre|pris|prends|gober|gobe|ingurgit\w+|prendrai|vider|vide) (?:\w+ ){{0,2}}?(?:tous?|toute|tout|toutes|plein|trop"
        rf"|assez|boite|boites|tube|flacon|stock|plaquettes?|melange|cocktail|poignee) (?:\w+ ){{0,3}}?{PILLS}"
        rf"|boite de {PILLS} (?:et|pour|devant|dun coup|a la main)|{PILLS} (?:\w+ ){{0,4}}?(?:pour (?:mourir|en finir|dormir"
        r" pour toujours)|dans la main|et on en parle plus)|(?:stock\w*|garde\w*|accumul\w+|mis de cote) (?:\w+ ){0,3}?"
        rf"{PILLS}",
        r"surdose|overdose|faire une od|dose mortelle|dose letale",
        rf"combien (?:de |d|faut il de |il faut de )(?:{PILLS}|temps pour mourir|somniferes)|(?:moyen|facon|methode|maniere)"
        r" (?:\w+ ){0,5}?(?:de|pour) (?:mourir|me tuer|me suicider|en finir|partir(?= \.|$| sans souffrir| en douceur))"
        r"|(?:mourir|partir) sans (?:souffrir|douleur|avoir mal)|(?:ca )?fait mal de mourir|mort (?:indolore|sans douleur|sans"
        r" souffrance)|quest ce quil y a apres la mort",
        r"adieu(?= \.|$| a tous| tout le monde| le monde| monde| la vie| les amis| mes amis| pour toujours| ma| mon| a toutes)"
        r"|(?:vous|te|leur) (?:dis|dit) adieu|lettres? d ?adieu|mot d ?adieu|(?:faire|fais|fait) mes adieux|message d ?adieu"
        r"|(?:cest|voici|est|ceci est) (?:\w+ )?(?:mon|ma) (?:dernier|derniere|ultime) (?:message|mail|nuit|soiree|soir|jour sur"
        r" terre|lettre|mot)(?= \.|$| avant| adieu| je)|ecrit (?:ma|mes|une) lettres? (?:a mes|pour (?:mes|ma|quand))",
        r"(?:dites|dis|dire|direz) (?:bien )?a (?:ma|mes|mon) \w+ (?:que )?(?:je |combien je )?(?:les?|la|l|suis desole\w*|l ?aimais?"
        r"|laimais?|laime|les aime|les aimais) ?(?:aime|aimais)?",
        r"passerai pas (?:la nuit|le week ?end|noel|lannee)|tiendrai pas (?:jusqua demain|la nuit|jusquau matin)",
        r"(?:peur de|envie de|vais|risque de|pourrais|capable de|failli) (?:\w+ )?(?:faire|fasse) (?:une|la|des) (?:grosse |grosses"
        r" )?(?:betises?|conneries?|folies?)(?= \.|$| ce soir| cette nuit| si| et| un jour)|(?:vais|envie de|peur de|pret a"
        r"|prete a|pourrais|faillis?) (?:\w+ )?passer a l ?acte|faire quelque chose dirreparable|commettre lirreparable",
    ),
    *danger(
        "harms oneself, or is about to",
        r"(?:me|mes|mauto|je) (?:scarifi\w+|mutil\w+|taillad\w+|lacer\w+|automutil\w+)|auto ?mutil\w+|scarifi\w+",
        r"(?:me|a me|de me|pour me) (?:faire|fais|ferai|blesser volontairement) (?:encore |vraiment )?du mal"
        r"|me (?:coupe|couper|brule|bruler|frappe|frapper|tape|taper)(?= \.|$| expres| volontairement| les bras| les cuisses"
        r"| la peau| la tete contre| pour (?:me|ne|souffrir|oublier))|me priver de manger|besoin de me punir",
        r"(?:pas|plus) en securite avec moi|peur de (?:moi meme|ce que je (?:pourrais|vais|peux) (?:me )?faire|me faire)"
        r"|confiance en moi pour rester en vie",
    ),
    *low(
        "sees no hope",
        r"(?:je |suis |me sens |tellement |completement |trop |vraiment |totalement |si |etat )(?:desespere|desesperee|desesperes)"
        r"(?= \.|$| et| mais| ce| aujourdhui| la| lol| depuis| face| je|$)|cest (?:vraiment |completement )?(?:sans espoir"
        r"|desespere)|^desesperee?$|je desespere(?= \.|$| completement| vraiment| totalement)",
        r"(?:plus|aucun|perdu|sans|pas|perds|perdre|plus aucun|perdu tout|perds tout) (?:tout |tous |lespoir|l ?|d ?|de )?"
        r"(?:espoir|espoirs)(?= \.|$| pour moi| lol| et| mais| en| depuis|$)|perdu (?:toute? )?l?(?:espoir|esperance)"
        r"|(?:plus|aucun) despoir|plus despoir|(?:pas|plus|aucun|aucune|sans) (?:d ?|de )?(?:avenir|issue|perspective|lumiere"
        r"|davenir|dissue)(?= \.|$| pour moi| et| du tout)",
        r"a quoi bon(?= \.|$| continuer(?= \.|$)| tout| essayer| lutter| se battre| me battre| lol| franchement| au final)"
        r"|(?:ca|tout ca|tout|cela) (?:ne )?(?:sert|rime) (?:plus |strictement |vraiment )?a rien(?= \.|$| de continuer| dessayer"
        r"| de se battre| de lutter| lol)|quel(?:le)? (?:interet|sens)(?= \.|$| a tout| de tout| de continuer)",
        r"(?:ma|cette) vie (?:est |c ?est |cest |elle est )?(?:deja |completement |totalement |juste |vraiment |toute )?(?:foutue|fichue"
        r"|finie|un echec|un desastre|un enfer|nulle|de merde|un cauchemar|ratee|gachee|pourrie|un gachis|vide)|(?:ma )?vie"
        r" (?:ne )?n?a? ?(?:plus|aucun|pas) (?:aucun |de )?(?:sens|interet)|(?:plus )?rien (?:ne |n|na |a )*(?:de |d ?|plus de )?"
        r"(?:a plus de sens|sens|a dimportance|importance|marche jamais|va plus|va jamais)(?= \.|$| pour moi| dans ma vie)",
        r"tout (?:est|semble) (?:foutu|fichu|perdu|noir|fini|vain|inutile|sombre|de ma faute)(?= \.|$| pour moi| et| lol)"
        r"|tout (?:seffondre|secroule|part en vrille|va mal)|voi[st] (?:tout en noir|plus le bout|pas le bout|plus dissue"
        r"|pas dissue|aucune issue)|bout du tunnel (?:na|nest)",
        r"(?:trouver|retrouver|aur|decrocher|avoir|ser)(?:ai|ais|a)? (?:plus )?jamais (?:de |d ?un |un |du |rien |dun )?"
        r"(?:nouveau |autre )?(?:travail|boulot|job|emploi|taf|poste|embauchee?|prise?|rien)(?= \.|$| lol| et| je)"
        r"|jamais (?:de )?(?:travail|boulot|emploi)(?= \.|$)|plus jamais travailler(?= \.|$)|personne (?:ne )?(?:voudra|veut"
        r"|va) (?:jamais |plus |vouloir )*(?:de moi|membaucher|me recruter|me prendre|mengager|bosser avec moi)"
        r"|(?:m|t)?embauchera jamais|rien (?:ne )?(?:marche|marchera|sarrange|sarrangera|ira)(?: plus| jamais)?(?= \.|$| pour moi)",
    ),
    *low(
        "thinks little of oneself",
        r"(?:je )?(?:ne )?(?:suis|me sens|me trouve|suis qu ?une?|suis quune?|me sens comme une?) (?:\w+ ){0,3}?(?:nulle?|incapable"
        r"|inutile|minable|merde|ratee?|echec|bonn?e? a rien|moins que rien|pitoyable|vide|loser|looser|loseuse|brisee?|lamentable"
        r"|bonn?e? a jeter|perdante?|incompetente?|inemployable|pathetique|aneantie?|detruite?|dechet|fardeau|poids|cassee?)"
        r"(?= \.|$| et| mais| lol| ce soir| tout| en ce moment| aujourdhui| depuis| dans tout| comme| je| partout)",
        r"je me (?:deteste|hais|degoute|meprise|fais honte)|(?:jai )?honte de (?:moi|ce que je suis)|je (?:ne )?(?:vaux|sers|suis)"
        r" (?:plus |vraiment |strictement )?(?:a )?rien(?= \.|$| et| lol| du)|bonn?e? (?:qu ?)?a rien|(?:jai|jaurai) (?:tout"
        r" rate|rate ma vie|gache ma vie|tout gache)|je rate (?:toujours )?tout|tout (?:est )?(?:de )?ma faute|rien qu ?une? (?:merde"
        r"|echec)|je suis pas a la hauteur(?= \.|$)|jamais a la hauteur(?= \.|$)|deteste ma vie|hais ma vie|vie de merde"
        r"|pas ma place (?:ici|sur terre|nulle part|dans ce monde)|mort(?:e)? (?:a l ?interieur|de l ?interieur|dedans)",
    ),
    *low(
        "cannot any more",
        r"(?:je )?(?:n ?en|jen|nen|en) peux (?:vraiment |juste |tellement |mentalement |carrement |clairement )?(?:plus|pas)"
        r"(?= \.|$| lol| de (?:tout|chercher|cette recherche|cette situation|ca|ces|la vie|pleurer|me battre|lutter|moi|rien)"
        r"| je| et| mais| la| vraiment| du tout| franchement)|peux plus (?:continuer|supporter|avancer|tenir|faire semblant|me battre"
        r"|lutter|endurer|encaisser|faire face)|supporte plus (?:rien|tout|cette situation|ca|la situation|ma vie|cette vie)"
        r"|(?:y )?arrive (?:plus|pas) a (?:vivre|avancer|faire face|continuer|remonter|surmonter|tenir)|jy arrive plus(?= \.|$| du)"
        r"|jy arriverai (?:jamais|pas)(?= \.|$)",
        r"tiens? plus(?= \.|$| le coup| debout)|tenir le coup(?= \.|$| je sais)|suis (?:vraiment |completement |moralement |totalement )?"
        r"(?:a bout|au bout|au bout du rouleau|au fond du trou|au plus bas|au fond|au trente sixieme dessous|au 36e dessous|en"
        r" miettes|en morceaux|a terre|a ramasser a la petite cuillere|au fond du gouffre)(?= \.|$| de| et| mais| je| lol| la| ce)"
        r"|a bout de (?:forces?|tout|nerfs)|bout du rouleau|fond du (?:trou|gouffre)|touch\w+ le fond|je (?:craque|coule|sombre"
        r"|meffondre|lache|metiole|me noie|perds pied|baisse les bras)(?= \.|$| completement| vraiment| la| et| tout| lol)"
        r"|vais (?:craquer|exploser en vol|meffondrer)|jabandonne(?= \.|$| tout| lol| la partie)|tout (?:abandonner|lacher"
        r"|laisser tomber|arreter)(?= \.|$)|au bord du gouffre|au bout de ma vie",
        r"(?:je |a |de |ai )?(?:pleure|pleurer|pleurais|pleure) (?:\w+ )?(?:tout le temps|tous les (?:jours|soirs|matins)|toute la"
        r" (?:nuit|journee|soiree)|sans arret|chaque (?:jour|soir|nuit|matin)|en boucle|non stop|dans mon lit|depuis)|(?:arret\w+"
        r"|arrive (?:pas|plus) a (?:m ?)?(?:arreter|marreter)) (?:pas |plus |de )*(?:de )?pleurer|arrete pas de pleurer|fini en"
        r" larmes|en larmes (?:tous|chaque|toute|depuis)|(?:pas|plus|arrive plus a|arrive pas a) (?:\w+ ){0,3}?(?:sortir du lit|me"
        r" lever|sortir de chez moi)(?= \.|$| le matin)",
        r"(?:plus|aucune) (?:\w+ )?(?:envie|gout|energie|force|motivation) (?:de |d|a |pour )?(?:rien|tout|continuer(?= \.|$)|me lever"
        r"|me battre|avancer|lutter)|(?:plus|pas) la force(?= \.|$| de (?:continuer|me battre|lutter|rien|me lever|me relever))"
        r"|plus de forces?(?= \.|$| pour)|envie de rien(?= \.|$| en ce| depuis)|marre de tout|ras le bol de tout|fatiguee? de tout"
        r"|tout me degoute|(?:jen ai |en ai )?(?:tellement |trop )?marre de (?:lutter|me battre|souffrir|pleurer|tout ca(?= \.|$))"
        r"|que (?:ca|tout|tout ca) sarrete|envie de disparaitre|(?:veux|voudrais|aimerais|vais) (?:juste |vraiment |simplement )*"
        r"(?:disparaitre|mevaporer|hurler)(?= \.|$| et| lol)|me (?:cacher|terrer) et (?:plus|ne plus|jamais) \w+",
    ),
    *low(
        "speaks of being depressed, or alone with it",
        r"(?:je |suis |me sens |sens |tres |trop |tellement |vraiment |super |bien |grave |hyper |assez |un peu |completement )"
        r"(?:deprimee?|deprime|depressi(?:f|ve)|malheureu(?:x|se)|miserable|aneantie?|devastee?|effondree?|demoralisee?)"
        r"(?= \.|$| et| mais| ce| depuis| par| aujourdhui| la| lol| en| je| de| a|$)|(?:en|ma|une|la|de la|mon) (?:pleine |grosse |sale )?"
        r"(?:depression|deprime)(?= \.|$| et| depuis| me| est| revient| nerveuse| severe| mais| je| qui| en)|deprime (?:total\w*|grave"
        r"|complet\w*)",
        r"(?:moral|morale) (?:\w+ )?(?:a zero|au plus bas|dans les chaussettes|a plat|au fond|en berne|a 0|au ras)|idees? (?:noires?"
        r"|sombres?)|pensees? (?:noires?|sombres?)|broie du noir|broyer du noir|trop (?:dur|mal) (?:a vivre|a supporter)"
        r"|je (?:souffre|vais) (?:trop|tellement|vraiment|tres|super|hyper) ?(?:mal|en silence)?(?= \.|$)|je vais (?:mal|pas bien du tout)"
        r"(?= \.|$)|je suis (?:trop |tres |vraiment )?mal(?= \.|$| en ce moment)|mal (?:de |a )vivre|cest (?:vraiment )?insupportable"
        r"(?= \.|$| je)|ca va (?:vraiment |tres )?(?:mal|pas du tout)(?= \.|$)",
        r"(?:me sens|suis|sens) (?:\w+ ){0,3}?seule?(?= \.|$| au monde| et| mais| dans ma| face| depuis| avec (?:ca|tout)| lol| ce)"
        r"|personne (?:ne )?(?:maime|me comprend|tient a moi|sinteresse a moi|se soucie de moi|pense a moi|na besoin de moi|a"
        r" besoin de moi)|tout le monde (?:sen fout|se fiche|se fout) de moi|personne a qui parler",
        r"(?:sest|cest|il sest|elle sest) (?:pendue?|defenestree?|donne la mort)|(?:suicide|tue) toi|va (?:te )?crever|va te pendre",
    ),
)

SAFETY = Language(
    key_words=("suicide", "suicider", "suicidaire", "mourir", "desespere", "disparaitre", "medicaments"),
    no_slips=frozenset(
        {"courir", "nourir", "murir", "pourir", "suicides", "mourra", "morir", "mourait", "desesperer", "disparaitra"}
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
)  # fmt: skip
