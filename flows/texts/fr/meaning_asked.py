"""Owns the French cues for questions as they are put in chats: the question word last, or none at all."""

from flows.understanding.heard import Saying, Topic
from flows.understanding.meaning_table import ALL_DOUBTS, Needs, says

WHERE = r"(?:(?:chez|avec|pour|a|au) \S+(?: \S+)?)"
CLOTHES = (
    r"(?:costard|costume|cravate|tailleur|jean|jupe|robe|talons|baskets|chemise|chemisier|veste|polo|pull|bijoux"
    r"|maquillage|barbe|survetement|jogging|short|t ?shirt|tee shirt|escarpins|blouse|piercing|tatouages?)"
)
HARD_QUESTION = (
    r"(?:questions?|defauts?|qualites?|pretentions?|salaire|trou|faiblesses?|points? (?:faibles?|forts?)"
    r"|presentez vous|licenciement|burn ?out|chomage|echecs?|mon age|salariales?)"
)
REPLY = r"(?:repond\w*|dis|dire|expliqu\w*|parler?|justifi\w*|presenter?|aborder?)"

ASKED = (
    *says(
        Saying.ASKS,
        rf"(?:comment|quoi|que|qu est ce que|qu est ce qu) (?:\S+ ){{0,4}}?{REPLY} (?:\S+ ){{0,5}}?{HARD_QUESTION}"
        r"|(?:comment|quoi|que|qu est ce que|qu est ce qu)? ?(?:je |on )?(?:dois |peux |faut )?(?:dire|dis|reponds"
        r"|repondre) (?:quoi )?(?:si|quand|s|lorsqu) (?:on |ils |elle |il )(?:me |m )(?:demande|pose|parle"
        r"|interroge)\w*",
        r"(?:on (?:me|te|vous|nous)|ils (?:me|vont me|risquent de me)) (?:demande(?:nt|r)?|pose(?:nt|r)?) quoi",
        r"(?:peux|peut|pouvez|pourrais|veux|aimerais|voudrais)(?: (?:tu|vous|on|me|m|nous|qu on|je|j|un|une|faire"
        r"|encore))* (?:faire (?:reviser|repeter|travailler|une simulation|un entretien blanc)|reviser|simuler"
        r"|interroger|simulation|entrainer|repeter)",
        r"(?:(?:des |un |une |quelques |d autres |vos |tes )(?:conseil|truc|info)|(?:des |un |une |quelques |d autres "
        r"|vos "
        r"|tes )?(?:conseils|astuces?|tuyaux?|tips|trucs|idees?|infos)) (?:pour|avant|sur) (?:(?:l|mon|un|mes|les) "
        r")*(?:entretiens?|reussir|rendez vous|me preparer)"
        r"|(?:je |on )?(?:prepare|revise|bosse|travaille|apporte|prends|emmene|ramene)(?: (?:avec moi|pour \S+))? quoi"
        r"|(?:qu est ce que|que|quoi) (?:je |il faut |faut )(?:prendre|apporter|emmener|ramener|reviser|preparer)"
        r"|(?:je |on )(?:dois |peux |faut )?(?:me |se )?(?:preparer?|entrainer?) (?:comment|pour)(?= .*(?:entretien|@"
        r"|#|"
        r"chez))|comment (?:je |on )?(?:me |se )?(?:vends?|vendre|mettre en valeur|presente)",
        topic=Topic.HOW_TO_PREPARE, despite=ALL_DOUBTS,
    ),
    *says(
        Saying.ASKS,
        r"(?:je |j |on )(?:(?:dois|peux|vais|devrais|pourrais|faut) )?(?:leur |lui |les |y |l )?(?:ecris|dis|reponds"
        r"|mets"
        r"|envoie|ecrire|dire|repondre|envoyer|raconte|raconter)(?: (?:a|au|aux|dans|pour|chez) (?:\S+ ){0,2}?\S+)?"
        r" quoi"
        r"(?= |$)(?<!mets quoi)|(?:sais|vois|idee de) (?:pas |plus |vraiment |trop )*(?:quoi|ce que je dois|comment)"
        r" (?:leur |lui )?(?:ecrire|repondre|dire|leur dire|formuler|tourner)",
        r"(?:aide[rz]?|aides|m aidez|aidez|aider)(?: moi)? (?:a |pour )(?:\S+ )?(?:tourner|formuler|rediger|ecrire"
        r"|repondre"
        r"|faire|pondre|preparer) (?:\S+ )?(?:mail|message|relance|reponse|lettre|remerciement|mot|truc|courriel|sms)"
        r"|(?:t as|tu as|vous avez|avez vous|as tu|y a|il y a|il me faut|besoin d|je voudrais|j aimerais|donne moi"
        r"|je veux)(?: (?:pas|un|une|des|d|pour moi))* (?:modele|exemple|trame|template|canevas|formule|brouillon"
        r"|mail type|lettre type)",
        topic=Topic.WHAT_TO_WRITE, despite=ALL_DOUBTS,
    ),
    *says(
        Saying.ASKS,
        r"(?:je |on )(?:les |leur |le |la |l )?(?:relance|rappelle|recontacte|ecris|appelle)(?: \S+){0,4}? ou (?:je "
        r"|j |pas"
        r"|on |non|c est trop)|(?:faut|il faut|faudrait) (?:que je |qu on )?(?:les |leur |l |la |le )?(?:relancer?"
        r"|rappeler?"
        r"|rappelle|recontacte|ecrire|ecrive|attende|attendre)(?: \S+){0,4}? (?:ou|quand|maintenant|combien|quel jour)"
        r"|(?:c est quand|quand c est) (?:le bon moment|qu on (?:relance|rappelle)|qu il faut)"
        r"|(?:c est le moment|il est temps|c est bon) (?:de|pour|d) (?:les |leur |l )?(?:relancer|rappeler|ecrire"
        r"|recontacter)|(?:je peux|on peut|peut on) (?:deja |maintenant )?(?:les |leur |l )?(?:relancer|rappeler|ecrire"
        r"|recontacter)(?= |$)",
        topic=Topic.WHEN_TO_WRITE, despite=ALL_DOUBTS, after=True,
    ),
    *says(
        Saying.ASKS,
        rf"{CLOTHES}(?: \S+){{0,3}}? ou (?:pas|non|sans|plutot|{CLOTHES})|{CLOTHES} (?:ou pas|obligatoire|conseille)"
        rf"|(?:aller|venir|me presenter|y vais|viens|vais)(?: (?:a|chez|la bas)(?: \S+){{1,2}}?)? (?:en|avec (?:un"
        rf"|une|des"
        rf"|mes|mon|ma)) {CLOTHES}(?= |$)(?<!j y vais)|quoi comme (?:tenue|fringues|vetements|habits|chaussures|style)"
        rf"|(?:je |j )(?:mets|porte|m habille|m sape|enfile)(?: \S+){{0,4}}? {CLOTHES}(?= (?:pour|ou|chez|a|au|demain"
        rf"|#))",
        topic=Topic.WHAT_TO_WEAR, despite=ALL_DOUBTS,
    ),
    *says(
        Saying.ASKS,
        rf"(?:mon|l|le|cet|mes) (?:prochaine? |premier |deuxieme |second )?(?:entretiens?|rendez vous|visio)(?:"
        rf" {WHERE})?"
        r"(?: (?:il|ils|c est|est|sont|ca|deja|bien|donc|tombe|sera|a lieu|se passe))* (?:quand|a quelle heure|quel"
        r" jour"
        r"|ou)(?= |$)",
        r"(?:a quelle heure|quelle heure|quel jour|quand) (?:est ce que |est ce qu )?(?:je |j |il |on )?(?:dois|ai"
        r"|suis|faut"
        r"|dois je|ai je|doit|passe|commence)(?: (?:que|je|j|sois|soit|etre|y|un|mon|l|le|la|bas|aller|passer|me"
        r"|pointer"
        r"|presenter|avoir|rendu|attendue?))*(?: (?:chez|a|au|avec|en|entretien|rendez vous|@|#))+",
        r"(?<!a )(?<!ont )(?<!ai )(?<!ete )(?:redis|redonne|rappelle|dis|donne|rappelez|redites|dites"
        r"|redonnez)(?: moi| z"
        r" moi)? (?:(?:l|la|le|quand|c"
        r" est quand|a quelle) )*(?:heure|date|jour"
        r"|lieu|adresse|horaire)(?: (?:de|d|du|pour|a|exacte?))*",
        rf"(?:j ai|ai je|est ce que j ai)(?: \S+){{0,3}}? (?:entretien|rendez vous)(?: {WHERE})? (?:quand|quel jour"
        r"|a quelle heure)|c est bien (?:(?:a|le|pour) )*# (?:mon|l|que j ai|que je|le|a|chez|avec|@)(?: (?:entretien"
        r"|rendez vous|@))?|(?:l |la )?(?:adresse|lieu) (?:de|d|du) (?:l |mon |la )?(?:entretien|rendez vous)"
        r"(?= |$)(?! (?:est|c est|,|a change))",
        r"(?:mon|l|le|cet) (?:entretien|rendez vous)(?: (?:chez|avec|a|au) \S+(?: \S+)?)? (?:(?:est|c est|il est"
        r"|tombe|bien) )+"
        r"(?:(?:a|le) )*# ou (?:(?:bien|a|le|plutot) )*#",
        topic=Topic.WHEN_IS_IT, despite=ALL_DOUBTS,
    ),
    *says(
        Saying.ASKS,
        r"(?:c est quoi|quels? sont|quelles sont|c est quand) (?:mes|les) (?:prochaine?s? )?(?:entretiens|rendez vous"
        r"|candidatures|echeances)",
        r"(?:j ai|ai je|est ce que j ai) (?:deja )?(?:postule|applique|candidate|envoye (?:mon|mes|des) cvs?) ou",
        r"(?:j en suis|on en est|ca en est|j en etais) ou(?= |$)(?: (?:avec|dans|de|pour|niveau|au niveau de|cote)"
        r"(?: (?:mes|ma|les|la|toutes|mon))*(?: \S+)?)?|(?:j ai|il y a|il me reste|me reste t il|on a) quoi(?: (?:en"
        r" cours"
        r"|en attente|comme candidatures?|d ouvert|comme pistes?|comme entretiens?|de cale))+|(?:c est quoi|rappelle"
        r" moi"
        r"|fais moi|donne moi|resume moi|liste moi)(?: (?:le|la|un|une|mes|ma|les|toutes))* (?:point|recap\w*|resume"
        r"|bilan"
        r"|liste|candidatures|pistes|etat)",
        topic=Topic.WHAT_HAVE_I, despite=ALL_DOUBTS,
    ),
    *says(
        Saying.ASKS,
        r"(?:que|quoi|qu est ce que|qu est ce qu) (?:(?:je|on|il|dois|faut|peux|devrais|reste) )+(?:a )?(?:faire|fasse)"
        r"(?: (?:maintenant|ensuite|encore|la|de plus))* (?:pour|avec|chez|du cote de|cote)(?! (?:\S*(?:er|ir|oir|dre"
        r"|tre)|me|m|les|leur|lui|mon|ma|mes|un|une|ca|cela|ce|cet|cette|l entretien|le poste|la relance)(?!\S))",
        topic=Topic.NEXT, despite=ALL_DOUBTS, needs=(Needs.EMPLOYER,), after=True,
    ),
    *says(
        Saying.ASKS,
        r"(?:est ce que |tu trouves que |vous trouvez que |tu crois que |vous croyez que |a ton avis |tu penses que "
        r"|ai je )(?:je |j )?(?:avance|progresse"
        r"|m ameliore|suis sur la bonne voie|fais des progres|m y prends bien|m en sors)|pourquoi (?:est ce qu"
        r" )?(?:on|personne|tout le monde|les (?:boites|recruteurs|employeurs|entreprises)|c est"
        r" toujours|ca marche) (?:\S+ ){0,3}?(?:prend|prennent|refus\w*|recal\w*|rejet\w*|choisi\w*|veut|veulent"
        r"|embauch\w*"
        r"|non|moi|pas)|qu est ce (?:que je |qui )(?:dois |devrais |peux )?(?:ameliorer|changer|ne va pas|va pas|cloche"
        r"|corriger)|(?:je )?(?:m y prends|fais) (?:mal|comme il faut|les choses bien)(?= ou| \?|$)",
        topic=Topic.HOW_AM_I_DOING, despite=ALL_DOUBTS,
    ),
    *says(
        Saying.ASKS,
        r"(?:c est|est ce|il est|ca parait) normal(?: que| qu)?(?= (?:\S+ ){0,6}?(?:attendre|attende|long|longtemps"
        r"|silence|rien"
        r"|nouvelles"
        r"|reponse|repond\w*|rappel\w*|temps|semaines)(?!\S))|(?:ils|elle|il|on|@) (?:(?:m |me |nous )?(?:ont|a"
        r"|avaient) )?"
        r"(?:oubliee?|zappee?|ghostee?|ghoste|ignoree?) ou (?:quoi|pas|bien)|(?:ca veut dire quoi|que veut dire|ca"
        r" signifie"
        r" quoi|comment interpreter|comment comprendre|faut il s inquieter|dois je m inquieter|je dois m inquieter"
        r"|je m inquiete pour rien)(?: \S+){0,6}? (?:repond\w*|silence|nouvelles|rappel\w*|donn\w*|semaines?|jours?"
        r"|rien)"
        r"|(?:qu est ce qu ils|qu est ce que @|mais que|que|ils) (?:font|foutent|fichent|fabriquent|attendent)(?:"
        r" quoi)?"
        r"(?= |$)(?! (?:une?|le|la|les|de|d|des|mon|ma) )(?<!ils font)(?<!que font)(?<!ils attendent)",
        topic=Topic.WHY_NO_WORD, despite=ALL_DOUBTS, after=True,
    ),
    *says(
        Saying.ASKS,
        r"^(?:et )?(?:t es qui|tu es qui|vous etes qui|c est qui|qui est la|qui parle|je parle a qui|c est toi qui"
        r"|t es quoi|c est quoi (?:ca|ton truc|ce bot|cette appli|cette application|ce service|ton role|ton job))"
        r"(?: (?:toi|au juste|exactement|en fait|la))*$|(?:tu peux|peux tu|vous pouvez|pouvez vous) (?:faire quoi"
        r"|m aider (?:a quoi|comment|en quoi))|en quoi (?:tu|vous) (?:peux|pouvez) m aider|ca sert a quoi",
        topic=Topic.HOW_IT_WORKS, despite=ALL_DOUBTS,
    ),
    *says(
        Saying.ASKS,
        r"(?:j |je )(?:accepte|signe|refuse|decline|y vais|tente|prends|negocie|demissionne|postule|dis oui|dis non"
        r"|continue|attends)(?: \S+){0,5}? ou (?:pas|non|je |j )(?:\S+)?|(?:je |j )(?:en |leur |lui |le |la "
        r"|l )?(?:parle|cache|dis"
        r"|mentionne|evoque|precise|avoue|mets|indique|previens)(?: \S+){0,6}? ou (?:pas|non|vaut mieux|je|j"
        r"|plutot)(?: \S+){0,3}",
        topic=Topic.OTHER, despite=ALL_DOUBTS, after=True, shy=True,
    ),
)  # fmt: skip
