"""Owns the French cues for questions."""

from flows.understanding.heard import Saying, Topic
from flows.understanding.meaning_table import ALL_DOUBTS, says

MAY = (
    r"(?:(?:est ce que |est ce qu )?(?:je |j |on |il )?(?:dois|peux|puis|devrais|faut|pourrais|doit|peut|vais"
    r"|suis censee?|faudrait|vaut mieux)(?: (?:je|j|on|il|t il|mieux|encore|deja|les|leur|lui|la|le|l|re))*)"
)
MAY_I = (
    r"(?:dois je|puis je|devrais je|peux je|(?<!qu )est ce que (?:je |j )(?:dois|peux|devrais|pourrais)"
    r"|faut il(?: que je)?"
    r"|est ce qu il faut|je peux|on peut|il vaut mieux|est ce bien de|est ce trop tot pour|c est (?:ok|bon"
    r"|trop tot) (?:pour|de|si je))(?: (?:les|leur|lui|la|le|l|deja|re))*"
)
CONTACT_THEM = (
    r"(?:(?:re)?contacter|ecrire|relancer|rappeler|appeler|telephoner|faire (?:une|ma) relance"
    r"|envoyer (?:\S+ ){0,4}?(?:relance|mail|message|remerciement|mot)|faire signe|redemander"
    r"|demander (?:des nouvelles|ou ca en est)|les relancer)"
)
QUESTIONS = (
    *says(
        Saying.ASKS,
        rf"(?:quand(?: est ce (?:que|qu))?|a quel moment|a partir de quand|dans combien de temps"
        rf"|au bout de combien de (?:temps|jours)|quel jour|vers quand) {MAY} {CONTACT_THEM}",
        rf"(?:quand (?:est ce que )?(?:je |on )?|je |j )(?:les |leur |la |le |l )?(?:relance|rappelle|recontacte"
        rf"|ecris)(?: (?:@|chez|a|les|leur))? ?quand|(?:quand|au bout de combien de (?:temps|jours"
        rf"|semaines)) (?:est ce que )?(?:je|on) (?:les |leur )?(?:relance|rappelle|recontacte|ecris)"
        rf"|quand {CONTACT_THEM}",
        rf"(?:combien de (?:temps|jours|semaines)) (?:{MAY} |faut il |je dois )?(?:attendre|je dois attendre"
        rf"|j attends|laisser passer|on attend|je laisse|attends)(?: (?:\S+ )?avant (?:de |d )?(?:les |la |le |l )?"
        rf"{CONTACT_THEM})?|(?:attendre|attends) combien de (?:temps|jours"
        rf"|semaines)(?: avant de {CONTACT_THEM})?|(?:trop tot|trop tard|bon moment|temps) (?:pour"
        rf"|de) {CONTACT_THEM}|(?:trop tot|trop tard|le moment) (?:pour|de) (?:les |l )?\S+er",
        rf"{MAY_I} (?:deja |maintenant )?{CONTACT_THEM}|(?:je |j )(?:les |leur |la |le )?(?:relance|rappelle|ecris"
        rf"|recontacte)(?: \S+){{0,2}}? (?:maintenant|deja|ou (?:pas|j attends)|tout de suite|aujourdhui)",
        topic=Topic.WHEN_TO_WRITE, despite=ALL_DOUBTS, after=True,
    ),
    *says(
        Saying.ASKS,
        rf"(?:que|quoi|qu est ce que|qu est ce qu|ce que) {MAY} ?(?:ecrire|dire|repondre|mettre dans|envoyer"
        rf"|leur dire|lui dire|lui repondre|leur repondre|leur ecrire|raconter)|(?:je |j )(?:leur |lui )?(?:ecris"
        rf"|dis|reponds|mets|envoie) quoi(?= dans|$| a| au| comme)(?<!mets quoi)|qu est ce que je (?:leur "
        rf"|lui )?(?:dis|reponds|mets dans|ecris)|(?:quoi|que) (?:leur |lui )?(?:ecrire|dire|repondre)(?: (?:a|au"
        rf"|dans))?",
        r"comment (?:\w+ )?(?:je |on )?(?:formuler|formule|rediger|redige|tourner|tourne|ecrire|ecris|repondre"
        r"|reponds|dire|dis|commencer (?:le|mon) mail|remercier|relancer)|(?:aide[rz]?(?: moi)?|m aider|peux tu"
        r"|pouvez vous|tu peux|vous pouvez|peux tu m aider|tu m aides) (?:m )?(?:a )?(?:aider a "
        r"|m aider a )?(?:rediger|ecrire|formuler|repondre|faire (?:une|la|ma) (?:relance|reponse|lettre)"
        r"|preparer (?:un|le|mon) (?:mail|message))",
        r"(?<!me )(?<!nous )(?<!se )(?<!ils )(?<!\ba )(?<!\bont )(?<!\bai )(?:redige|ecris|fais|prepare|donne)(?: moi"
        r"|z moi)? (?:un|une|le|la) "
        r"(?:\w+ )?"
        r"(?:mail|message|relance"
        r"|reponse|brouillon|lettre|modele)|(?:un |des )?(?:modele|exemple|brouillon)s? (?:de|d|pour) (?:mail"
        r"|relance|message|remerciement)|(?:brouillon|modele de relance)$",
        topic=Topic.WHAT_TO_WRITE, despite=ALL_DOUBTS,
    ),
    *says(
        Saying.ASKS,
        rf"(?:comment|quoi|qu est ce que|que|qu est ce qu|quelle tenue|quels vetements) {MAY} ?(?:m |s )?(?:habiller"
        rf"|porter|mettre(?! dans| en avant)|me vetir)|comment (?:s |m |je m )?(?:habiller|habille)|(?:je "
        rf"|j )(?!mets quoi (?:dans|comme|en objet))(?:mets|porte|m habille comment|m habille)(?: quoi"
        rf"| comment)?(?= |$)(?: pour| vendredi| #)?|"
        r"(?:on s|je m|on m) habille comment|(?:quelle |une |la )?tenue (?:pour|de|d|vestimentaire|faut|dois|mettre"
        r"|porter)|quelle tenue|dress ?code|(?:costume|cravate|tailleur|jean|baskets|talons|chemise|veste"
        r"|robe)(?: \S+){0,3}? (?:ou|obligatoire|necessaire|ca passe|ok|ca va)|(?:faut il|dois je|faut)(?: mettre"
        r"| porter)? (?:un |une |le |la )?(?:costume|cravate|tailleur|veste)|quoi (?:porter|mettre)(?! dans)",
        topic=Topic.WHAT_TO_WEAR, despite=ALL_DOUBTS,
    ),
    *says(
        Saying.ASKS,
        r"(?:c est quand|quand (?:est|c est)|a quelle heure|quel jour|quelle heure|c est a quelle heure"
        r"|c est quel jour|c est ou|ou (?:est|a lieu|se passe))(?: (?:deja|donc|que|est|c|mon|l|le|la|ce|mes|ai|je|j"
        r"|un|qu|prochain|exactement|il|commence|commence t il))*(?: (?:entretien|rendez vous|visio|appel|@|chez"
        r"|avec|#|$))|(?:c est )?quand(?: (?:est|mon|l|le|deja|c|prochain))* (?:entretien|rendez vous)"
        r"|rappelle moi (?:quand|l heure|la date|a quelle heure)|(?:ai je|est ce que j ai)(?: bien)? (?:un |des "
        r"|quoi comme )?entretiens? (?:cette|aujourdhui|demain|#|quand|la semaine)|(?:quels|quelle|quel) (?:est"
        r"|sont) (?:l|la|mes|le|mon) (?:heure|date|prochaine?s? (?:entretiens?|rendez vous|visio|echeance)|lieu)"
        r"|(?:entretien|rendez vous)(?: (?:chez"
        r"|avec) \S+)? (?:c est|est) (?:quand|quel jour|a quelle heure|ou)|c est quand(?: deja)?$"
        r"|^(?:et )?quand(?: deja)?$|quand est mon prochain|prochain entretien (?:c est )?quand"
        r"|mon prochain entretien$",
        topic=Topic.WHEN_IS_IT, despite=ALL_DOUBTS,
    ),
    *says(
        Saying.ASKS,
        r"comment (?:\w+ )?(?:je |bien |on |dois je |puis je |me )?(?:me |m |se )?(?:preparer|prepare|presenter"
        r"|parler de|entrainer|entraine|exercer)|(?:aide[rz]?(?: moi)?|m aider) a (?:me |m |preparer"
        r"|bien )*(?:preparer|entrainer|mon entretien|l entretien|entretien)|(?:comment"
        r"|quoi) (?:\w+ )?(?:m ameliorer|progresser|reussir|faire bonne impression|gerer le stress|gerer mon stress"
        r"|faire mieux|preparer)|(?:des |un |t as des |vous avez des |quelques |as tu des "
        r"|avez vous des )(?:conseils?|astuces?|tuyaux?|tips)|conseils (?:pour|avant)|(?:quelles|quel genre de"
        r"|quels types de) questions?|qu est ce qu ils (?:vont|peuvent|risquent de) (?:me )?(?:demander|poser)"
        r"|(?:ils|que|quoi)(?: \w+){0,3} (?:vont me demander|vont poser|posent comme questions)|que (?:preparer"
        r"|dois je preparer|faut il preparer|apporter|dois je apporter|leur demander|dois je demander"
        r"|faut il savoir)|(?:on peut |peut on |je peux |je veux |j aimerais |je voudrais )(?:s |m "
        r"|nous )?(?:entrainer|exercer|preparer)|(?:poser|demander) quoi(?: comme questions?)?"
        r"|questions? (?:a leur poser|a poser|pieges?)|je prepare (?:comment|quoi)|entraine moi|on s entraine",
        topic=Topic.HOW_TO_PREPARE, despite=ALL_DOUBTS,
    ),
    *says(
        Saying.ASKS,
        r"pourquoi(?= (?:\S+ ){0,6}?(?:repond\w*|rappel\w*|dis\w*|dit|donn\w*|recontact\w*|ecri\w*|ghost\w*|silence"
        r"|nouvelles|reponse|si long|autant de temps|ca prend|met\w*|long|appel\w*|retour)(?: (?:pas|plus|rien"
        r"|jamais|autant|autant de temps|signe|de nouvelles|des nouvelles))*(?!\S))|(?:(?:c est |est ce )(?=(?:ce |le "
        r"|leur "
        r"|un |cette )*(?:normal|mauvais|bon|quoi))|ca veut dire "
        r"|que veut dire |que signifie |ca signifie |est ce que c est )(?:normal |mauvais signe |quoi |bon signe "
        r"|ce |le |leur |cette |un |mauvais )*(?:silence|qu ils (?:ne |n )?(?:repondent|rappellent|ont)"
        r"|de ne pas avoir|pas de (?:reponse|nouvelles)|absence de reponse|si long)(?: \S+){0,4}|^normal (?:qu|que"
        r"|ce|cette)(?: \S+){0,4}|(?:m ont ils |est ce qu ils m ont |tu crois qu ils m ont )(?:oubliee?|ghoste)"
        r"|c est (?:un )?mauvais signe|pas de nouvelles bonnes nouvelles",
        topic=Topic.WHY_NO_WORD, despite=ALL_DOUBTS, after=True,
    ),
    *says(
        Saying.ASKS,
        r"(?:quelles|quels|combien de|c est quoi|quelle est|liste|montre(?: moi)?|affiche|donnez? moi|voir|revoir"
        r"|ou sont|je veux voir)(?: (?:sont|la|le|de|mes|moi|toutes|les|tous|ai je|liste|de mes"
        r"|des))* (?:candidatures?|pistes?|entretiens?|postes?|employeurs?|boites)(?: (?:en cours|j ai|ai je"
        r"|ouvertes?|prevus?|en attente|que j ai|deja))*|ou (?:est ce que )?(?:j ai |ai je )(?:postule|candidate)"
        r"|qu est ce que j ai(?: (?:de prevu|comme \w+))? #|(?:^|et |alors |bon |dis |, )ou (?:en suis je|j en suis"
        r"|en sont mes|ca en est|en est on|on en est)|(?:qu est ce que|que) (?:j ai|j attends)(?: (?:en cours"
        r"|en attente|comme candidatures|de prevu))*$|^(?:ma |la |mes )?(?:liste|candidatures|pistes)$"
        r"|combien (?:est ce que )?(?:j ai|ai je) de (?:candidatures|pistes|entretiens)|j ai quoi(?: de prevu)? #"
        r"|recap(?:itulatif)?$|resume (?:de )?(?:mes|ma)|^mes (?:entretiens|candidatures)",
        topic=Topic.WHAT_HAVE_I, despite=ALL_DOUBTS,
    ),
    *says(
        Saying.ASKS,
        r"(?:est ce que )?(?:je |comment je )(?:m en sors|progresse|m ameliore|me debrouille)(?: bien| mieux"
        r"| comment)?|comment (?:ca se passe|se passe|avance) ma recherche|(?:mes |mon |ma )(?:stats|statistiques"
        r"|progres|progression|bilan|chiffres|points faibles)|qu est ce que je fais (?:mal|de mal|de travers)"
        r"|qu est ce qui (?:cloche|ne va pas|bloque|coince)|ou est ce que (?:ca|je) (?:bloque|peche|coince)"
        r"|pourquoi (?:je |est ce que je )(?:rate|echoue|suis (?:toujours|a chaque fois) (?:refusee?|recalee?)"
        r"|me fais (?:toujours )?(?:recaler|refuser|jeter)|n y arrive)(?: \S+){0,4}|je fais quoi de (?:mal|travers)"
        r"|est ce que je (?:progresse|m ameliore)",
        topic=Topic.HOW_AM_I_DOING, despite=ALL_DOUBTS,
    ),
    *says(
        Saying.ASKS,
        r"(?:tu|vous|il|ce bot|le bot|ca) (?:sers|sert|servez|peux|pouvez|sais|savez|fais|faites|fonctionnes?"
        r"|marches?) (?:a quoi|faire quoi|quoi|comment)|a quoi (?:tu sers|ca sert|vous servez|sers tu)"
        r"|que (?:peux tu|sais tu|pouvez vous|savez vous|fais tu|faites vous)(?: faire)?|(?:qu est ce que"
        r"|qu est ce qu) (?:tu|vous|il|ce bot|le bot|on) (?:peux|sais|fais|pouvez|peut|savez|faites)(?: faire)?"
        r"|comment (?:ca|tu|ce truc|ce bot|le bot|il|on) (?:marche|fonctionne|fonctionnes|marches|t utilise"
        r"|s en sert|utilise)|comment (?:t utiliser|vous utiliser|ca marche)|qui (?:es tu|etes vous|t es)|(?:tu es"
        r"|t es|vous etes|c est|je parle a|je parle avec|es tu|etes vous)(?: (?:a|avec))? (?:(?:un|une|vraiment|vrai"
        r"|vraie) )*(?:bot|robot|humain|humaine|vraie personne|personne|ia|machine|chatgpt)|^(?:aide|help|a l aide"
        r"|aide moi|aidez moi|au secours)$|les commandes|c est quoi (?:ce bot|ce truc|callback)",
        topic=Topic.HOW_IT_WORKS, despite=ALL_DOUBTS,
    ),
    *says(
        Saying.ASKS,
        r"(?:et )?(?:maintenant|ensuite|apres|la)(?: ,)? (?:je |on |qu est ce que je |qu est ce qu on "
        r"|il faut )?(?:fais|fait|faire)? ?quoi$|(?:je |on )(?:dois |peux |devrais )?(?:fais|fait"
        r"|faire) quoi(?: (?:maintenant|ensuite|apres|aujourdhui|du coup|la|cette semaine|#|en attendant))*|(?:que"
        r"|quoi|qu est ce que|qu est ce qu) (?:je |on )?(?:dois|faut il|dois je|puis je|faut|peux|devrais|fais|fait"
        r"|faire|il faut|il faut que je|je peux)(?: (?:je|faire|fasse))*(?: (?:maintenant|ensuite|apres|aujourdhui"
        r"|du coup|la|cette semaine|en attendant|#|apres (?:l|mon|un) entretien))*$|(?:c est quoi|quelle est|quelles "
        r"sont|quoi comme) (?:la |ma "
        r"|les |mes )?(?:suite|prochaines? etapes?|prochaine chose|etape suivante)|^(?:et )?(?:la |ma )?(?:suite"
        r"|prochaine etape)$|et (?:maintenant|ensuite|apres)$|qu est ce (?:qui|qu il) (?:est prevu|y a de prevu"
        r"|se passe (?:maintenant|ensuite)|m attend)|(?:quoi|quelque chose) (?:de prevu|a faire)(?: (?:aujourdhui"
        r"|cette semaine|#))?|quoi (?:faire|de neuf)(?: (?:maintenant|ensuite|aujourdhui|du coup))?$"
        r"|c est quoi le (?:plan|programme)|(?:le )?programme (?:du jour|de la semaine)",
        topic=Topic.NEXT, despite=ALL_DOUBTS,
    ),
    *says(
        Saying.ASKS,
        r"(?:dois je|(?<!qu )est ce que je (?:dois|peux|devrais)|faut il|devrais je|puis je|vaut il mieux)(?: (?:leur"
        r"|les|le|la|l|en|y|quand meme|aussi))* (?:accepter|refuser|decliner"
        r"|negocier|postuler|parler|dire|demander|prevenir|mentionner|attendre|signer|quitter|retirer|annuler"
        r"|envoyer|continuer|insister|candidater|payer|fournir|remplir|faire|aller|venir|garder|deplacer|decaler"
        r"|changer|porter plainte|rester|partir)(?: \S+)*|comment (?:\w+ )?(?:negocier|decliner|refuser|accepter"
        r"|expliquer|annoncer|demander|retirer|gerer|parler|annuler|decaler|reporter|justifier|aborder)(?: \S+)*"
        r"|(?:est ce qu ils|est ce que @|tu crois qu ils|vous croyez qu ils|tu penses qu ils|tu crois que @|ont ils"
        r"|a t il|vont ils)(?: (?:m|me|ont|vont|va|a))* (?:refuse|pris|prendre|rappeler|embaucher|dit|choisi|choisir"
        r"|recontacter|decide|oublie|repondre|rappele)(?: \S+){0,3}$|(?:tu crois que |vous croyez que "
        r"|est ce que )?j ai (?:mes|une|des) chances?(?: \S+){0,3}$|(?:c est|il est) (?:grave|possible|risque) (?:si"
        r"|de|d)(?: \S+)*",
        topic=Topic.OTHER, despite=ALL_DOUBTS, after=True, shy=True,
    ),
)  # fmt: skip
