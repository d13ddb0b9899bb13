"""Owns the French cues for talk: questions, feelings, thanks, greetings, wishes to pause or stop, contacts, places."""

from flows.understanding.heard import Saying, Topic
from flows.understanding.meaning_table import ALL_DOUBTS, Doubt, Needs, says

MAY = (
    r"(?:(?:est ce que |est ce qu )?(?:je |j |on |il )?(?:dois|peux|puis|devrais|faut|pourrais|doit|peut|vais"
    r"|suis censee?|faudrait|vaut mieux)(?: (?:je|j|on|il|t il|mieux|encore|deja|les|leur|lui|la|le|l|re))*)"
)
MAY_I = (
    r"(?:dois je|puis je|devrais je|peux je|est ce que (?:je |j )(?:dois|peux|devrais|pourrais)|faut il(?: que je)?"
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
        rf"|j attends|laisser passer|on attend|je laisse|attends)|(?:attendre|attends) combien de (?:temps|jours"
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
        r"(?:redige|ecris|fais|prepare|donne)(?: moi|z moi)? (?:un|une|le|la) (?:\w+ )?(?:mail|message|relance"
        r"|reponse|brouillon|lettre|modele)|(?:un |des )?(?:modele|exemple|brouillon)s? (?:de|d|pour) (?:mail"
        r"|relance|message|remerciement)|(?:brouillon|modele de relance)$",
        topic=Topic.WHAT_TO_WRITE, despite=ALL_DOUBTS,
    ),
    *says(
        Saying.ASKS,
        rf"(?:comment|quoi|qu est ce que|que|qu est ce qu|quelle tenue|quels vetements) {MAY} ?(?:m |s )?(?:habiller"
        rf"|porter|mettre(?! dans| en avant)|me vetir)|comment (?:s |m |je m )?(?:habiller|habille)|(?:je "
        rf"|j )(?:mets|porte|m habille comment|m habille)(?: quoi| comment)?(?= |$)(?: pour| vendredi| #)?|"
        r"(?:on s|je m|on m) habille comment|(?:quelle |une |la )?tenue (?:pour|de|d|vestimentaire|faut|dois|mettre"
        r"|porter)|quelle tenue|dress ?code|(?:costume|cravate|tailleur|jean|baskets|talons|chemise|veste"
        r"|robe)(?: \S+){0,3}? (?:ou|obligatoire|necessaire|ca passe|ok|ca va)|(?:faut il|dois je|faut)(?: mettre"
        r"| porter)? (?:un |une |le |la )?(?:costume|cravate|tailleur|veste)|quoi (?:porter|mettre)",
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
        r"|sont) (?:l|la|mes|le|mon) (?:heure|date|prochains? entretiens?|lieu)|(?:entretien|rendez vous)(?: (?:chez"
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
        r"|avez vous des )(?:conseils?|astuces?|tuyaux?|tips)|conseils? (?:pour|avant)|(?:quelles|quel genre de"
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
        r"pourquoi (?:\S+ ){0,5}?(?:repond\w*|rappel\w*|dis\w*|donn\w*|recontact\w*|ecri\w*|ghost\w*|silence"
        r"|nouvelles|reponse|si long|autant de temps|ca prend|met\w*|long|appel\w*|retour)(?: (?:pas|plus|rien"
        r"|jamais|autant|autant de temps|signe|de nouvelles|des nouvelles))*|(?:c est |est ce |ca veut dire "
        r"|que veut dire |que signifie |ca signifie |est ce que c est )(?:normal |mauvais signe |quoi |bon signe "
        r"|ce |le |leur |cette |un |mauvais )*(?:silence|qu ils (?:ne |n )?(?:repondent|rappellent|ont)"
        r"|de ne pas avoir|pas de (?:reponse|nouvelles)|absence de reponse|si long)(?: \S+){0,4}|^normal (?:qu|que"
        r"|ce|cette)(?: \S+){0,4}|(?:m ont ils |est ce qu ils m ont |tu crois qu ils m ont )(?:oubliee?|ghoste)"
        r"|c est (?:un )?mauvais signe|pas de nouvelles bonnes nouvelles",
        topic=Topic.WHY_NO_WORD, despite=ALL_DOUBTS,
    ),
    *says(
        Saying.ASKS,
        r"(?:quelles|quels|combien de|c est quoi|quelle est|liste|montre(?: moi)?|affiche|donne(?: moi)?|voir|revoir"
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
        r"|du coup|la|cette semaine|en attendant|#))*$|(?:c est quoi|quelle est|quelles sont|quoi comme) (?:la |ma "
        r"|les |mes )?(?:suite|prochaines? etapes?|prochaine chose|etape suivante)|^(?:et )?(?:la |ma )?(?:suite"
        r"|prochaine etape)$|et (?:maintenant|ensuite|apres)$|qu est ce (?:qui|qu il) (?:est prevu|y a de prevu"
        r"|se passe (?:maintenant|ensuite)|m attend)|(?:quoi|quelque chose) (?:de prevu|a faire)(?: (?:aujourdhui"
        r"|cette semaine|#))?|quoi (?:faire|de neuf)(?: (?:maintenant|ensuite|aujourdhui|du coup))?$"
        r"|c est quoi le (?:plan|programme)|(?:le )?programme (?:du jour|de la semaine)",
        topic=Topic.NEXT, despite=ALL_DOUBTS,
    ),
    *says(
        Saying.ASKS,
        r"(?:dois je|est ce que je dois|faut il|devrais je|puis je|est ce que je peux|vaut il mieux"
        r"|est ce que je devrais)(?: (?:leur|les|le|la|l|en|y|quand meme|aussi))* (?:accepter|refuser|decliner"
        r"|negocier|postuler|parler|dire|demander|prevenir|mentionner|attendre|signer|quitter|retirer|annuler"
        r"|envoyer|continuer|insister|candidater)(?: \S+)*|comment (?:\w+ )?(?:negocier|decliner|refuser|accepter"
        r"|expliquer|annoncer|demander|retirer|gerer|parler|annuler|decaler|reporter|justifier|aborder)(?: \S+)*"
        r"|(?:est ce qu ils|est ce que @|tu crois qu ils|vous croyez qu ils|tu penses qu ils|tu crois que @|ont ils"
        r"|a t il|vont ils)(?: (?:m|me|ont|vont|va|a))* (?:refuse|pris|prendre|rappeler|embaucher|dit|choisi|choisir"
        r"|recontacter|decide|oublie|repondre|rappele)(?: \S+){0,3}$|(?:tu crois que |vous croyez que "
        r"|est ce que )?j ai (?:mes|une|des) chances?(?: \S+){0,3}$|(?:c est|il est) (?:grave|possible|risque) (?:si"
        r"|de|d)(?: \S+)*",
        topic=Topic.OTHER, despite=ALL_DOUBTS, after=True, shy=True,
    ),
)  # fmt: skip

AM = (
    r"(?:(?:je |j |me |m )?(?:suis|me sens|etais|ai|sens|me sentais|sors|ressors|rend|rends|trouve|commence a etre"
    r"|deviens|reste))"
)
BIT = (
    r"(?:(?:si|tres|trop|vraiment|tellement|un peu|assez|super|hyper|grave|plutot|toujours|encore|completement"
    r"|totalement|juste|bien|tout|toute|un|une|carrement|de plus en plus|quand meme|aussi|deja|sacrement|mega|ultra"
    r"|fort|legerement|pas mal|franchement|sacre) )*"
)
FEELINGS = (
    *says(
        Saying.FEELS,
        rf"{AM} {BIT}(?:triste|deprimee?|decue?|abattue?|decouragee?|demotivee?|epuisee?|au fond du trou|a plat"
        rf"|demoralisee?|degoutee?|desesperee?|nulle?|nul|vide|videe?|mal|lassee?|lasse?|crevee?|lessivee?|perdue?"
        rf"|au plus bas|blessee?|effondree?|aneantie?|devastee?|malheureux|malheureuse|bof|le moral (?:a zero"
        rf"|dans les chaussettes|en berne|a plat)|ras le bol|marre de (?:tout|chercher|cette recherche|postuler"
        rf"|ces refus))"
        r"(?! (?:en|au|aux|pour (?:les|mon|le) \S+|de note|par la))",
        rf"^{BIT}(?:degoutee?|decue?|triste|deprimee?|decouragee?|demoralisee?|abattue?|epuisee?|lassee?"
        rf"|demotivee?)(?= ,|$| de| par| du| la| aujourdhui| #| mais)",
        r"(?:j en |jen |en )(?:peux plus|ai marre|ai assez|ai ras le bol)|(?:le |mon )?moral (?:\S+ )?(?:a zero"
        r"|dans les chaussettes|en berne|au plus bas|a plat)|a quoi bon|(?:n y|y) crois plus|ca sert a rien(?= "
        r"|$)(?! de)|j abandonne$|(?:j ai |envie de )(?:envie de )?(?:pleurer|tout lacher|baisser les bras"
        r"|tout arreter|tout abandonner)|je (?:pleure|baisse les bras|craque)|personne (?:ne )?(?:veut"
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
        rf"|du stress|la pression|sous pression|en stress|en panique|trac|pas sereine?|l angoisse|febrile"
        rf"|des angoisses|les mains moites)",
        rf"^{BIT}(?:stressee?|nerveux|nerveuse|angoissee?|anxieux|anxieuse|paniquee?|grosse pression|gros stress"
        rf"|stress(?: total)?|le trac|trac|peur|flippant)(?= ,|$| pour| avant| de| #| a)|(?:je |j )(?:stresse|flippe"
        rf"|panique|angoisse|balise|psychote|tremble|apprehende|redoute)(?= |$)|(?:boule au ventre"
        rf"|gros coup de stress|crise d angoisse|nuit blanche)|(?:je |j )?(?:ne |n )?(?:dors|dormi|dormirai"
        rf"|arrive) (?:pas|plus)(?: a dormir)?(?= |$)|ca (?:me )?(?:stresse|angoisse|fait peur|fout la trouille"
        rf"|rend nerveux)",
        topic="nervous", despite=(Doubt.LATER, Doubt.OTHERS, Doubt.MAYBE),
    ),
    *says(
        Saying.FEELS,
        rf"{AM} {BIT}(?:en colere|enervee?|furieux|furieuse|agacee?|frustree?|furax|remontee?|revoltee?|outree?"
        rf"|indignee?|saoulee?|soulee?|la rage|le seum|la haine|hors de moi|fachee?|vener|venere|verte?|exasperee?"
        rf"|fumasse)",
        rf"^{BIT}(?:en colere|enervee?|furieux|furieuse|furax|frustree?|la rage|le seum|outree?|revoltee?"
        rf"|degout total)(?= ,|$| contre| de| #)|(?:ca |ils |elle |il |on )(?:m |me )?(?:enerve(?:nt)?|saoule(?:nt)?"
        rf"|soule(?:nt)?|gave(?:nt)?|agace(?:nt)?|gonfle(?:nt)?|revolte(?:nt)?|rend(?:ent)? (?:dingue|fou|folle"
        rf"|malade)|foutent? la rage|prennent pour)(?= |$)|(?:quel |quelle |c est )(?:manque de respect|honte"
        rf"|honteux|irrespectueux|inadmissible|injuste|abuse|scandaleux|pas serieux|n importe quoi"
        rf"|se moquer du monde|du foutage de gueule)|ils (?:se foutent|se moquent|se fichent) (?:de moi|du monde"
        rf"|de ma gueule|de nous)|foutage de gueule|ils abusent",
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
        rf"|je (?:le )?sens bien|j y crois(?= |$)|trop (?:contente?|heureux|heureuse|hate)|(?:bon|super) feeling"
        rf"|vivement (?:#|vendredi|lundi)|j ai (?:trop )?hate",
        topic="hopeful", despite=(Doubt.LATER, Doubt.OTHERS, Doubt.MAYBE),
    ),
)  # fmt: skip

THANK = r"(?:merci|je (?:vous|te) remercie|mille mercis|grand merci|thanks|thank you|remerci)"
SMALL_TALK = (
    *says(
        Saying.THANKS,
        rf"^(?:(?:ok|okay|super|top|genial|cool|parfait|d accord|oui|ah|oh|bien|tres|nickel|haha|bon|non|c est|note"
        rf"|ca marche|bonne idee|alors|,|vraiment|ok|waouh|bref|et) )*{THANK}(?: (?!pour (?:l|mon|votre) entretien"
        rf"|a |au |aux )\S+){{0,8}}$",
        rf"{THANK}$|(?:tu es|t es|vous etes) (?:top|geniale?s?|adorable|super|au top|d une aide precieuse|parfait"
        rf"|la meilleure|le meilleur)|(?:ca|tu|vous) (?:m |me )?(?:aide|aides|aidez|a aidee?|as aidee?|avez aidee?"
        rf"|aide vraiment)(?: (?:beaucoup|bien|vraiment|enormement))+|c est (?:gentil|sympa"
        rf"|adorable)(?: (?:de ta part|merci|a toi|a vous))?$",
        shy=True, despite=(Doubt.NOT, Doubt.LATER, Doubt.MAYBE, Doubt.ASKED),
    ),
    *says(
        Saying.GREETS,
        r"^(?:bonjour|salut|coucou|hello|hey|bonsoir|yo|hi|bjr|re|rebonjour|salutations|bien le bonjour"
        r"|bonne journee|wesh|allo|bon matin)(?: (?:a tous|a toi|a vous|coach|le bot|toi|vous|ca va|comment ca va"
        r"|comment vas tu|tout le monde|l ami|bot|mon coach|encore|bonjour))*(?= ,|$)",
        shy=True, despite=ALL_DOUBTS,
    ),
)  # fmt: skip

PAUSES = (
    *says(
        Saying.PAUSE,
        r"^(?:stp |svp |ok |on peut |on |peux tu |pouvez vous |je veux |je voudrais |j aimerais |je veux faire "
        r"|faire |fais |faites |mets |mettez |mettre |met |on fait |, |tout |une |besoin d une )*pause(?: \S+){0,6}$"
        r"|(?:mets|mettez|mettre|mets moi|tout mettre|met) (?:\S+ )?en pause|(?:met|mets"
        r"|mettez)(?: \S+){0,2} en (?:pause|veille)|en pause(?= |$)",
        r"(?:besoin|envie|prends|prendre|fais|faire|veux|vais prendre|je prends|accorde"
        r"|m accorder)(?: \S+){0,2}? (?:une |d une |un peu de |d un peu de |de |un |d |quelques |du |#)*(?:pause"
        r"|break|repos|repit|souffler|jours de repos|semaine off|jours off|conges?|recul)(?: \S+){0,5}$",
        r"(?:suis|serai|pars|suis en|je pars|je serai|etre|serais|m en vais) (?:\S+ )?(?:en |a l )?(?:vacances"
        r"|conges?|hopital|deplacement|repos)(?= |$)(?! depuis)",
        r"(?:ne |n )?(?:m |me )?(?:ecris|ecrivez|envoie|envoyez|rappelle|relance|derange|derangez|contacte|contactez"
        r"|embete|parle) (?:moi )?(?:plus|pas|rien)(?: \S+){0,3}? (?:avant|jusqu|pendant|cette|aujourdhui|pour|d ici"
        r"|#|ce)|(?:plus|pas|stop|arrete|arretez|coupe|coupez|suspends|suspendre|suspendez) (?:de |les |d |aux "
        r"|mes )*(?:rappels|messages|notifs?|notifications|relances)(?: (?:pour|pendant|jusqu|cette|avant|svp|stp|un"
        r"|aujourdhui|s il|#|d ici|quelques|le|en))*(?: \S+){0,3}$|(?:laisse|laissez) moi (?:tranquille|respirer"
        r"|souffler|en paix) (?:pour|jusqu|pendant|cette|aujourdhui|ce|une|un|quelques|#|deux|trois)"
        r"|^(?:pas (?:aujourdhui|maintenant|ce soir|cette semaine)|plus tard)(?: (?:svp|stp|merci|s il te plait"
        r"|s il vous plait))?$",
        despite=(Doubt.LATER, Doubt.MAYBE, Doubt.ASKED, Doubt.NOT),
    ),
    *says(
        Saying.GO_ON,
        r"^(?:ok |bon |allez |salut |bonjour |coucou |hey |c est bon |et |alors |, |voila |maintenant |bien |hello "
        r"|oui )*(?:je suis (?:de retour|revenue?|la|rentree?|prete? (?:a (?:reprendre|continuer|repartir)|,))"
        r"|me (?:revoila|voila|revoici)|de retour|on (?:reprend|continue|y retourne|repart|peut reprendre"
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
        r"|on )*(?:stop|stoppe|arrete|arretez|arreter|ca suffit|assez|laisse tomber|laissez tomber|tant pis|oublie"
        r"|oubliez|annule|annuler|quitter|desinscription|desabonner|passe|passons|ta gueule|tais toi"
        r"|fous moi la paix|fiche moi la paix|foutez moi la paix|laisse moi (?:tranquille|en paix)"
        r"|laissez moi (?:tranquille|en paix)|chut|on arrete|lache moi|degage)(?: (?:ca|cette question|tout|la|de"
        r"|avec|ces questions|les questions|stp|svp|merci|maintenant|moi|c est bon|s il te plait|s il vous plait"
        r"|m ecrire|me parler|m envoyer|ce truc|tes questions|vos questions|a la suivante|cette|question|d|me"
        r"|des messages))*$",
        r"(?:arrete|arretez|stop|cesse|cessez) de (?:m |me )?(?:ecrire|parler|envoyer|deranger|harceler|embeter"
        r"|relancer|poser|demander|contacter|spammer|saouler)|(?:ne |n )?(?:m |me )?(?:ecris|ecrivez|contacte"
        r"|contactez|parle|parlez|derange|derangez|demande|demandez) plus(?: (?:jamais|rien|s il te plait"
        r"|s il vous plait|svp|stp|ca))?$|(?:j ai |je n ai |je |j )?(?:pas|plus) (?:envie|d humeur|motivee?) (?:de "
        r"|d |a )?(?:repondre|parler|en parler|continuer|discuter|ca|faire ca|ces questions)(?: \S+){0,4}$"
        r"|je (?:ne )?veux (?:pas|plus) (?:repondre|en parler|continuer ca|parler|de tes questions"
        r"|de questions)(?: \S+){0,3}$",
        despite=(Doubt.LATER, Doubt.NOT, Doubt.MAYBE, Doubt.ASKED),
    ),
)  # fmt: skip

PLACES = (
    *says(
        Saying.MOVED_HOME,
        r"je suis (?:(?:maintenant|actuellement|desormais|arrivee?|rentree?|de retour|installee?|en ce moment"
        r"|temporairement|bien|deja|revenue?|la) )+(?:a|au|aux|en|sur)",
        r"je suis (?:a|au|aux|en)(?= \S+(?: \S+){0,2} (?:maintenant|en ce moment|actuellement|jusqu|pour|cette"
        r"|desormais|depuis|#))",
        r"(?:je |j |on |nous )?(?:viens (?:de |d )|ai |avons |suis )?(?:(?:juste|bien|enfin"
        r"|recemment) )*(?:demenagee?|demenager|emmenagee?|emmenager|atterri|arriver|arrivee?|m installer|m installe"
        r"|me suis installee?|debarque|installee?) (?:a|au|aux|en|sur)",
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
        r"(?:(?:mon|ma|le|la|l|leur|un|nouveau|nouvelle|notre|mes) )+(?:contact|interlocuteur|interlocutrice"
        r"|recruteur|recruteuse|rh|drh|manager|responsable|personne a contacter|personne a qui ecrire"
        r"|charge de recrutement|chargee de recrutement)(?: (?:rh|recrutement|la bas))?(?: (?:chez|a|de|d|du|pour"
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
        r"(?:son|leur|l|le|mon) (?:adresse )?(?:mail|adresse|adresse mail|e mail)(?: (?:c est|est|,|de|du|d))*"
        r"|(?:joindre|contacter|ecrire)(?: \S+){0,3} (?:a|sur|au|via) ~|^(?:\S+ ){0,8}~$",
        needs=(Needs.EMAIL,), despite=ALL_DOUBTS, shy=True,
    ),
)  # fmt: skip
