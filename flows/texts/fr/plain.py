"""The few words with which people answer a question with buttons, in French."""

import re

from flows.understanding.plain import Plain, phrases, small_words

PLAIN = Plain(
    skip=phrases(
        "passer|passe|passons|on passe|je passe|passer cette question|passe cette question|passe à la suite"
        "|question suivante|suivant|suivante|la suivante|au suivant|sauter|saute|saute ça|sauter cette question"
        "|on saute|skip|skipper|ignorer|ignore|je préfère ne pas répondre|je préfère ne pas le dire"
        "|je ne veux pas répondre|je veux pas répondre|pas celle là|pas cette question|laisser vide|sans réponse"
        "|pas de réponse"
        "|aucun|aucune|aucun en particulier|pas de poste précis|pas encore de poste|rien de précis"
        "|candidature spontanée"
    ),
    back=phrases(
        "retour|revenir|reviens|reviens en arrière|revenir en arrière|en arrière|précédent|précédente|la précédente"
        "|question précédente|celle d'avant"
    ),
    stop=phrases(
        "stop|arrêter|arrête|arrêtez|arrêtons|on arrête|j'arrête|je m'arrête|terminer|termine|finir|quitter|fin"
        "|ça suffit|assez|annule tout|interrompre|arrête ça|arrête là|stopper|on s'arrête là"
    ),
    done=phrases(
        "fait|c'est fait|déjà fait|c'est déjà fait|je l'ai fait|je l'ai déjà fait|voilà c'est fait|terminé"
        "|c'est terminé|fini|c'est fini|ça y est|je viens de le faire|réglé|c'est réglé|bien fait|chose faite"
        "|ok c'est fait|oui c'est fait"
    ),
    sent=phrases(
        "envoyé|envoyée|c'est envoyé|déjà envoyé|c'est déjà envoyé|je l'ai envoyé|je l'ai déjà envoyé"
        "|je viens de l'envoyer|mail envoyé|e mail envoyé|message envoyé|c'est parti|le mail est parti|parti"
        "|j'ai envoyé|j'ai envoyé le mail|j'ai déjà envoyé|j'ai écrit|je leur ai écrit|je viens de leur écrire"
        "|je leur ai déjà écrit|j'ai envoyé le message|courriel envoyé|il est parti"
    ),
    called=phrases(
        "appelé|j'ai appelé|je les ai appelés|je les ai appelé|j'ai déjà appelé|je viens d'appeler"
        "|je viens de les appeler|j'ai téléphoné|je leur ai téléphoné|déjà appelé|c'est appelé|j'ai passé l'appel"
        "|je les ai eus|je les ai eu"
    ),
    later=phrases(
        "plus tard|je le ferai plus tard|je ferai ça plus tard|je le fais plus tard|pas maintenant|pas encore"
        "|pas tout de suite|pas aujourd'hui|une autre fois|un autre jour|une autre fois peut être|tout à l'heure"
        "|rappelle moi plus tard|rappelez moi plus tard|après|plus tard s'il te plaît|plus tard svp"
        "|je n'ai pas le temps|j'ai pas le temps|pas le temps|je ne peux pas maintenant|je peux pas maintenant"
        "|je ne l'ai pas encore fait|je l'ai pas encore fait"
    ),
    will=phrases(
        "je le ferai|ok je le ferai|je le fais|ok je le fais|oui je le fais|d'accord je le fais|je vais le faire"
        "|ok je vais le faire|je l'envoie|je l'enverrai|je vais l'envoyer|j'appelle|j'appellerai|je vais appeler"
        "|je les appelle|je les appellerai|je leur écris|je vais leur écrire|je m'en occupe|je m'y mets|bientôt"
        "|tout de suite|dans la journée|ça marche je le fais"
    ),
    undo=phrases(
        "annuler|annule|annulez|annule ça|annuler ça|annule cela|défaire|défais|défais ça|retirer|reviens dessus"
        "|undo|supprime ça|efface ça|oublie|oublie ça|oubliez ça|c'est faux|c'était faux|c'est une erreur"
        "|c'était une erreur|erreur|je me suis trompé|je me suis trompée|c'est pas ça|ce n'est pas ça|par erreur"
        "|fausse manip"
    ),
    change=phrases(
        "changer|change|changer ça|change ça|changez ça|modifier|modifie|modifie ça|modifiez|corriger|corrige"
        "|corrige ça|corrigez|je veux changer|je veux modifier|je voudrais changer|je voudrais modifier"
        "|je voudrais corriger|je peux changer|je peux modifier|éditer|changer ma réponse|changer la réponse"
        "|modifier ma réponse"
    ),
    shorter=phrases(
        "plus court|plus courte|fais plus court|faites plus court|plus bref|en plus court|c'est trop long"
        "|trop long|trop longue|raccourcis|raccourcissez|raccourcis le|raccourcissez le|version courte"
        "|la version courte|un peu plus court|plus concis|tu peux raccourcir|vous pouvez raccourcir"
    ),
    warmer=phrases(
        "plus chaleureux|plus chaleureuse|plus sympa|plus aimable|plus personnel|trop froid|c'est trop froid"
        "|trop sec|c'est trop sec|trop formel|c'est trop formel|moins formel|plus humain"
    ),
    plainer=phrases(
        "plus simple|plus sobre|plus neutre|plus formel|plus formelle|trop chaleureux|trop familier"
        "|la version normale|plus professionnel"
    ),
    meant=(
        "je voulais dire",
        "je veux dire",
        "je parlais de",
        "je pensais a",
        "cest plutot",
        "ca devrait etre",
        "il faut lire",
        "il sagit de",
        "ca sappelle",
        "sappelle",
        "se nomme",
    ),
    fillers=small_words(
        "hm hmm mm euh heu bah ben bof oh ah ok okay oui franchement honnêtement désolé désolée vraiment mdr"
        " lol svp stp trop"
    ),
    small=small_words(
        "par en au via avec je j'ai j'étais j'etais étais etais suis c'était c'etait c'est était etait un une le la"
        " peu très tres plutôt plutot assez vraiment trop bien désolé désolée desole desolee pardon sorry"
        " franchement honnêtement fait crois que pense me m'a l' à a y de et ça ai été ete euh bah ben hm encore"
        " toujours petit légèrement malheureusement moi on tous les"
    ),
    around=small_words(
        "non nan nope attends attendez pardon désolé désolée desole desolee oups oh ah euh en fait erreur je me suis"
        " trompé trompée j'ai voulais voulait dire c'est c'était ce cet cette est était sera le la les l' à a de du"
        " des d' au aux pour chez mon ma mes son entretien rendez vous rdv appel date jour heure nouvelle nouveau"
        " nouvel ok d'accord oui bien sûr vais fais ferai faire l'envoie l'enverrai envoie envoyer appelle"
        " appellerai appeler écris écrire leur alors donc maintenant plutôt plutot déplacé deplace change changé"
        " décalé decale s'il te plaît plait svp mais et pas il faut lire finalement y été ete on par"
    ),
    beside=small_words(
        "teams zoom"
        " truc chose affaire entrevue visio tour premier deuxième second commence débute lieu aura avait prévu"
        " prévue fixé fixée programmé confirmé convoqué convoquée crois pense suppose dirais sûr sûre souvenirs"
        " sont bons souviens bien là ici nous ils m'ont m'a tombe me si ah bon ben ça que sera ont dit"
    ),
    applied=small_words("postulé envoyé envoyée candidature cv déposé soumis lettre dossier candidaté suis transmis"),
    chatter=small_words(
        "bien super génial cool top wow haha ahah lol mdr hm hmm oh ah bonjour bonsoir salut coucou merci test"
        " bonne nuit soirée journée au revoir parfait incroyable bof merde zut mince rien quelque chose aide menu"
        " début retour plus coach bot gens dieu dommage chance travail boulot maison entretien candidature"
        " candidatures cv offre refus entreprise nom date heure plaît félicitations oui non peut-être jamais"
        " toujours vacances faim fatigué fatiguée allez voilà bref tant pis"
    ),
    not_=small_words("pas non"),
    no=small_words("non nan"),
    unsure=phrases(
        "je sais pas|je ne sais pas|sais pas|chais pas|jsp|aucune idée|pas d'idée|j'hésite|pas sûr|pas sûre"
        "|je suis pas sûr|je suis pas sûre|je ne suis pas sûr|je ne suis pas sûre|difficile à dire"
        "|je me souviens pas|je ne me souviens pas|je me rappelle pas|je sais plus|je ne sais plus|peut être|bof"
        "|va savoir|j'en sais rien|je n'en sais rien|je saurais pas dire|je ne saurais dire"
        "|je ne sais pas encore|je sais pas encore|pas encore fixé|ce n'est pas encore fixé|à confirmer|à définir"
    ),
    why=phrases(
        "pourquoi tu demandes|pourquoi vous demandez|pourquoi demandes tu|pourquoi demandez vous"
        "|pourquoi tu me demandes|pourquoi vous me demandez|pourquoi tu veux savoir|pourquoi vous voulez savoir"
        "|pourquoi tu poses|pourquoi vous posez|pourquoi cette question|pourquoi ces questions"
        "|pourquoi est ce important|pourquoi c'est important|pourquoi ça|à quoi ça sert|à quoi sert|ça sert à quoi"
        "|c'est pour quoi|c'est pour quoi faire|pour quoi faire|quel rapport|quel intérêt|c'est important"
        "|est ce important|est ce que c'est important|ça compte|suis je obligé|suis je obligée|je suis obligé"
        "|je suis obligée|je dois répondre|c'est obligatoire|c'est utile|pourquoi|mais pourquoi"
    ),
    long=phrases(
        "combien de temps|combien de questions|combien il en reste|combien en reste|il en reste combien"
        "|il en reste beaucoup|il reste combien|il reste beaucoup|reste t il beaucoup|encore combien"
        "|c'est encore long|c'est long|ça dure combien|ça dure longtemps|ça prend combien|ça prend longtemps"
        "|ça va durer|ça va prendre|quand est ce que c'est fini|c'est bientôt fini|on a bientôt fini|on a fini"
        "|encore beaucoup"
    ),
    huh=phrases(
        "quoi|hein|comment|comment ça|pardon|comprends pas|je comprends pas|je ne comprends pas|j'ai pas compris"
        "|je n'ai pas compris|pas compris|je comprends pas la question|je ne comprends pas la question|c'est à dire"
        "|ça veut dire quoi|qu'est ce que ça veut dire|que veux tu dire|que voulez vous dire|tu veux dire quoi"
        "|vous voulez dire quoi|c'est quoi|c'est quoi ça|quoi ça|pas clair|c'est pas clair|je saisis pas"
        "|je ne saisis pas|qu'est ce que je dois écrire|je dois écrire quoi|j'écris quoi|je mets quoi"
        "|je réponds quoi|que dois je écrire|que dois je répondre|je sais pas quoi mettre"
        "|je ne sais pas quoi mettre|je sais pas quoi écrire|je sais pas quoi répondre|répète|répétez|redis"
    ),
    theirs=small_words(
        "entreprise entreprises boîte boîtes employeur employeurs recruteur recruteurs rh patron normalement"
        " généralement habitude réponse répondre répondent attendre décider décident entretien entretiens ils"
    ),
    other=phrases(
        "l'autre|l'autre poste|l'autre piste|un autre poste|le second|la seconde|le deuxième|la deuxième"
        "|c'est l'autre|c'est l'autre poste|je voulais dire l'autre|je parlais de l'autre|non l'autre|pas celui là"
        "|pas celle là|mauvais poste|l'autre offre"
    ),
    time=phrases(
        "changer l'heure|change l'heure|changer le jour|change le jour|changer la date|change la date|heure|l'heure"
        "|le jour|jour|date|la date|quand|horaire|l'horaire|mauvaise heure|mauvais jour|mauvaise date"
        "|l'heure est fausse|le jour est faux|la date est fausse|c'est l'heure|c'est le jour|c'est la date"
        "|une autre heure|un autre jour|une autre date|c'est un autre jour|c'est une autre heure|le jour et l'heure"
        "|l'heure n'est pas bonne|la date n'est pas bonne"
    ),
    which=phrases(
        "changer l'entreprise|change l'entreprise|changer le nom|change le nom|changer la piste|entreprise"
        "|l'entreprise|la société|l'employeur|le nom|nom|la piste|la boîte|mauvaise entreprise|mauvais nom"
        "|mauvais employeur|l'entreprise est fausse|le nom est faux|une autre entreprise|c'est une autre entreprise"
        "|une autre boîte|l'orthographe|mal écrit|mal orthographié"
    ),
    absent=re.compile(
        r"\b(?:personne (?:n|ne|na|nest|nétait|netait)?\b ?(?:m|ma|s|sest|est)? ?(?:a |ait |est )?(?:appele"
        r"|appelee|telephone|venu|venue|vient|appelle"
        r"|present|presente|decroche|connecte|repondu|la|arrive|apparu)|^personne$"
        r"|(?:ils|elles|on|il|elle) (?:ne )?(?:mont|ma|nont|na|sont|ne sont|est|nest|ne mont"
        r"|ne ma)(?: \w+)? ?(?:pas|jamais)"
        r" (?:appele|appelee|telephone|venus?|venues?|connectes?|presentes?|apparus?|rappele|vu)"
        r"|(?:ils|il|elle|elles) (?:n|ne) (?:a|ont|est|sont) (?:pas|jamais) (?:appele|telephone|venus?|venue"
        r"|connectes?)"
        r"|pose(?:e)? un lapin|pas d ?appel|pas eu d ?appel|aucun appel|(?:lentretien|ca) (?:na pas|a pas) eu lieu"
        r"|laisse(?:e)? en plan|lapin|no show)\b"
    ),
    waited=re.compile(
        r"(?:(?:j|je|jai|ai|alors|bah|juste|dans la salle|en ligne|sur le lien) )*"
        r"(?:attendu|attendais|attends|poireaute|jattendais|jattends)\b.*"
    ),
    after_all=small_words("mais puis finalement ensuite après enfin quand bien super même"),
    detail=re.compile(
        r"(?:et |ah |au fait )*(?:cest|ce sera|ca sera|lentretien est|mon entretien est|je (?:vois|rencontre)"
        r"|avec)\b"
    ),
    address=re.compile(
        r"(?:.*\b(?:adresse)(?: est| c'est| c’est)?(?: :|:)? |(?:c'est |c’est )?(?:au |à )?(?=\d+\w?(?: bis| ter)?,? "
        r"(?:rue|avenue|av\.?|boulevard|bd|place|chemin|quai|impasse|allée|allee|route|cours|square|chaussée)\b))"
        r"(?P<place>.*\w.*)",
        re.I,
    ),
    no_email=re.compile(
        r"[,;.(\s-]+(?:mais |et |je |j')*(?:n'ai |ai |connais |sais )?(?:pas|sans|aucun|aucune)(?: (?:son|sa|de|d'|le"
        r"|l'|un|une))* ?"
        r"(?:e-?mail|mail|courriel|adresse|numéro|numero|téléphone)(?: (?:mail|e-?mail|pour l'instant))*[.)\s]*$",
        re.I,
    ),
    early=small_words("avance tôt avant"),
    on_the_dot=small_words("pile ponctuel ponctuelle heure temps lheure"),
    late=small_words("retard tard après"),
    minutes=small_words(
        "min mins minute minutes heures demi demie quart de d d'un d'une un une deux trois cinq dix quinze"
        " vingt trente environ presque arrivé arrivée en à l oui avec quelques"
    ),
    hello=phrases("salut|bonjour|bonsoir|coucou|hello|salut à toi|bonjour à vous|bonjour à toi"),
    thanks=phrases("merci|merci beaucoup|merci bien|mille mercis|un grand merci|merci à vous|merci à toi"),
    bye=phrases(
        "au revoir|à plus|à plus tard|à bientôt|à demain|bonne nuit|bonne soirée|bonne journée|ciao"
        "|à la prochaine|à tout à l'heure"
    ),
    interview="demain à 10h j’ai un entretien chez Acme",
)
