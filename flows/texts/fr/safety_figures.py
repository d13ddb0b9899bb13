"""Owns the ways of talking in French that are not meant, and the ways of writing that mean the same (coaching.md F).

Patterns see the plain form: small letters, no accents, no apostrophes ("j'ai" is "jai"), ``.`` between sentences. What
stands here is taken out before the signs are looked for, so each is as narrow as it can be.
"""

import re

from flows.coaching.safety_words import words

JOB = (
    r"(?:boulot|travail|taf|job|poste|boite|entreprise|entretiens?|candidatures?|recherches?|process|processus|test"
    r"|dossiers?|examens?|concours|stage|contrat|cdd|cdi|formation|etudes?|projets?|presentation|metier|carriere"
    r"|chomage|paperasse|lettres? de motivation|cv|linkedin|recruteurs?|mission|alternance|rdv|rendez vous)"
)
OF_NOTHING = (
    r"(?:rire|rires|faim|fatigue|froid|chaud|soif|trac|peur|honte|trouille|jalousie|sommeil|stress|curiosite|joie"
    r"|bonheur|plaisir|frousse|timidite|gene|chaleur|hate|pleurer de rire|desir|fierte)"
)
OF_NOTHING_JOINED = r"d(?:e |)(?:envie|ennui|impatience|inquietude|angoisse|embarras|excitation)"
PILLS = (
    r"(?:medicaments?|medocs?|cachets?|comprimes?|pilules?|somniferes?|antidepresseurs?|dolipranes?|paracetamol"
    r"|anxiolytiques?|anxios?|xanax|lexomil|insuline|plaquettes?)"
)

SAME_AS = (
    # "j ai" for "j'ai", which is "jai" in the plain form.
    (re.compile(r"(?<![^\W_])(j|m|n|c|d|s|l|qu|t) (?=[aeiouy]\w)"), r"\1"),
    (
        re.compile(
            r"(?<![^\W_])j(?=(?:aimerais|etais|espere|arrete|arrive|arriverai|envisage|avale|essaie|essaye|attends"
            r"|abandonne|ecris|imagine)(?![^\W_]))"
        ),
        "j ",
    ),
    (words(r"chui|chuis|chu|jsui|jss|jsuis|che suis|je sui|j suis|jui"), "je suis"),
    (
        re.compile(
            r"(?<![^\W_])j ?(?=(?:veux|veu|vx|ve|peux|peu|px|vais|vai|me|ne|le|la|sais|sai|pense|voudrais|vois|dois"
            r"|crois|ferais|sens|sers|vaux|tiens|craque|lache|pleure|merite|devrais|pourrais|deteste|hais"
            r"|peut)(?![^\W_]))"
        ),
        "je ",
    ),
    (words(r"je (?:veu|veut|vx|ve)"), "je veux"),
    (words(r"je (?:peu|peut|px|pe)"), "je peux"),
    (words(r"je (?:vai|vait|ve|va)"), "je vais"),
    (words(r"(?<=en peux )(?:pu|plu|pluss|pus)|(?<=veux )(?:pu|plu|pus)|(?<=jai )(?:pu|plu)(?= envie)"), "plus"),
    (words(r"envi|anvie|envy|nvie|enviee"), "envie"),
    (words(r"anvie de|envie 2|envie d|envie to"), "envie de"),
    (words(r"mourire|mouri|mourrir|mourrire|mourrire|mourr|mourirr|mourirre"), "mourir"),
    (words(r"crev"), "crever"),
    (words(r"vivr|vivres|vivree"), "vivre"),
    (words(r"ke|k|kon"), "que"),
    (words(r"kelkun|qq1|qqn|qqun|kelquun|quelqun"), "quelquun"),
    (words(r"tt|tou"), "tout"),
    (words(r"pa"), "pas"),
    (words(r"sa sert"), "ca sert"),
    (words(r"il ya|il y a|y a|ya|yas|il y as"), "ya"),
    (words(r"famile|famill"), "famille"),
    (words(r"sans mwa|sans moa|san moi"), "sans moi"),
    (words(r"me suicidee|me suicides|me suissid\w+|me suisid\w+|me sucid\w+"), "me suicider"),
    (words(r"foutre en ?l ?air|foutre en lair|foutre en laire"), "foutre en lair"),
    (words(r"s ?arete|sarete|sarette|sarrette"), "sarrete"),
    (words(r"dispara?itre|disparetre|disparaite|disparaitre"), "disparaitre"),
    (words(r"aujourd hui"), "aujourdhui"),
)

FIGURES = tuple(
    words(pattern)
    for pattern in (
        # To die of what nobody dies of.
        rf"(?:mort|morte|morts|mortes|mourir|meurs|meurt|mourais|mourait|mourrais|mourrai|crever|creve|crevais"
        rf"|mourant|mourrait|pleurer) (?:\w+ )?(?:de (?:\w+ )?{OF_NOTHING}|{OF_NOTHING_JOINED})",
        r"(?:belle?|beau|ennuyeu\w+|barbant\w*|chiant\w*|bon|bonne|drole|triste|long|longue|beaute|rasoir"
        r"|ennui) a (?:en )?(?:mourir|crever|pleurer)",
        r"(?:plutot|prefere|prefererais|aime(?:rais)? mieux|preferais) (?:encore )?(?:mourir|crever|me pendre"
        r"|me flinguer|me tirer une balle) (?:que|plutot|de faim)(?! vivre| de vivre| de continuer)",
        r"(?:batterie|telephone|tel|portable|ordi|ordinateur|pc|micro|camera|casque|connexion|ligne|wifi|marche"
        r"|secteur|projet|annonce|poste|piste|ecran|visio)(?: \w+){0,3} (?:mort|morte|mourir|meurt|crever|creve"
        r"|lache|lacher)",
        r"mort(?:e|s)? (?:au combat|sociale?|subite|dans l ?(?:oe|œ)uf|vivante?|aux rats|pour rien lol)|temps morts?"
        r"|points? morts?|angles? morts?|poids morts?|natures? mortes?|langues? mortes?|feuilles? mortes?"
        r"|saisons? mortes?|lettre morte|peine de mort|danger de mort|silence de mort|ambiance de mort|arret de mort"
        r"|a mort(?= \.|$| et| ce)|(?:cest|est) pas la mort|la mort dans l ?ame|mort aux|pompes? funebres?|deces",
        r"(?:croyais|pensais|cru|jai cru|failli|manque) (?:\w+ )?(?:mourir|crever|y passer|y rester)",
        r"(?:mon|ma|son|sa|notre|leur|mes) (?:\w+ )?(?:pere|mere|mari|femme|frere|soeur|ami|amie|chien|chat|oncle"
        r"|tante|grand pere|grand mere|fils|fille|voisine?|collegue|patron|chef|cousine?) (?:\w+ ){0,3}?(?:mort"
        r"|morte|decede\w*|mourant|mourante|mourir)",
        r"(?:pas|plus|jamais) (?:du tout |vraiment )?envie de (?:mourir|crever)",
        # To kill what can be killed, or what kills without harm.
        r"(?:va|vont|vas|allait|allaient|pourrait|pourraient|risque de|aurait pu|failli|faillis) (?:bien |vraiment "
        r"|litteralement )?(?:finir par )?me (?:tuer|achever|buter|flinguer|pendre)",
        r"(?:ca|cela|qui|me|attente|silence|stress|metro|trajet|boulot|chaleur|froid|suspense|dos"
        r"|pieds) (?:\w+ )?me tue|(?:ca|cela) me (?:tue|flingue|bute|deprime|desespere)",
        rf"me (?:tue|tuer|suis tuee?|creve|crever|flingue|flinguer|bute|buter|ruine|pourris) (?:la sante |le dos "
        rf"|les yeux )?(?:a (?:la tache|l ?ouvrage|(?:vous |te |lui |leur |le |la |les )*\w+(?:er|ir|re)|essayer)"
        rf"|au (?:travail|boulot|taf|job|sport)|les yeux|le dos|la sante|la vue|pour (?:ce|cet|cette|un|une|le|la"
        rf"|les|mes|des|finir|preparer|avoir|trouver)(?: \w+)?(?: {JOB})?)",
        r"(?:tuer|tue|tuent|tuait) (?:le temps|le temps mort|le projet|le process|le game|dans l ?(?:oe|œ)uf"
        r"|la poule|l ?ambiance|le suspense|l ?idee|le poste|deux oiseaux)|tueu(?:r|se)s?|a tue le game"
        r"|question qui tue|detail qui tue",
        r"balles? dans l[ea]s? pieds?|tire une balle dans le pied|tirer dans les pattes",
        r"(?:va te|allez vous|aille se|alle se|se faire) (?:faire )?(?:pendre|foutre)|pendue?s? (?:au telephone"
        r"|aux levres|a mes levres|a ses levres|a leurs levres|au tel)|dependre",
        r"(?:me )?(?:jeter|jette|lancer|jetee?) (?:a l ?eau|dans le bain|dans la gueule|dans le (?:vide )?grand bain"
        r"|sur (?:l|la|le|une|cette|loffre|loccasion)|dans l ?aventure|dans cette aventure|des fleurs|un oeil|un œil)",
        r"(?:me )?(?:noyer|noie|noyee?|submerge\w*) (?:dans (?:un verre|le travail|les details|la masse|le boulot"
        r"|les mails|la paperasse|mes notes|mon stress)|sous (?:le|les|la|une?) \w+)",
        r"saut\w+ (?:une etape|du coq|le pas|au plafond|sur l ?occasion|le repas|une question|dans (?:le|un"
        r"|mon) (?:train|metro|bus|rer|tram|taxi)|de joie|dessus)|passer (?:\w+ )?a l ?acte (?:et|en|:"
        r"|pour) (?:postuler|envoyer|candidater|relancer)",
        # To be done with something that is not life.
        rf"en finir (?:avec (?:ce|cet|cette|ces|le|la|les|mon|ma|mes|l|un|une|tous ces|toutes ces"
        rf"|tout ce) ?(?:\w+ )?{JOB}"
        r"|avec (?:lattente|les relances|les tests|lentretien|la visio|les preparatifs|eux|ce dossier)|vite"
        r"|rapidement|au plus vite|avant|dici|pour (?:lundi|mardi|mercredi|jeudi|vendredi|la semaine))",
        r"(?:hate|presse|pressee|vivement|pour|contente?|soulagee?|impatiente?) (?:\w+ )?(?:d|de "
        r"|que je puisse )?en finir(?! avec (?:la vie|ma vie|tout|mes jours)| une bonne fois)",
        # What is called so: fields of work, titles, other people.
        r"prevent\w+ (?:\w+ )?(?:du|contre le|de|des) (?:\w+ )?(?:suicid\w+|auto ?mutilation\w*"
        r"|conduites suicidaires)|suicide (?:ecoute|professionnel|commercial|politique|social|financier|economique"
        r"|assiste|squad|collectif|de carriere|medical\w*|phenix)|sos suicide|anti ?suicide|(?:taux|risques?"
        r"|statistiques?|sujet|theme|question|lutte contre le|observatoire (?:national )?du|etudes? (?:du|sur le)"
        r"|crises?|urgences?|evaluation|cellule|referente?) (?:\w+ )?suicid\w+",
        r"(?:patiente?s?|personnes?|appelante?s?|appels?|adolescente?s?|ados?|jeunes?|usager\w*|residente?s?"
        r"|clients?|eleves?|etudiante?s?|detenue?s?|gens|agriculteurs?|public) (?:\w+ ){0,2}?(?:suicidaires?"
        r"|depressi\w+|deprime\w*|desespere\w*|en depression|qui (?:\w+ ){0,3}?mourir)",
        r"(?:these|memoire|recherches?|etudes?|article|livre|film|documentaire|formation|mission|projet|benevol\w+"
        r"|poste|module|stage|numero|ligne|service|unite|dossier|colloque|infirmier\w*|psychologue|ecoutante?"
        r"|travaille\w*|aide|clinique|association|scarification\w*) (?:\w+ ){0,5}?(?:suicid\w+|depression\w*"
        r"|auto ?mutilation\w*|scarification\w*|addictions?|overdose\w*|fin de vie)",
        r"(?:baby|petite|grosse|grande|zone de|economique|atmospherique|cyclonique|de 2008|des annees) (?:depression"
        r"|deprime)|depression (?:economique|atmospherique|tropicale|de 1929|du marche|post partum chez)",
        # To live somewhere, with somebody, on something; to wake at an hour; not to be there on a day.
        r"vivre (?:a|au|aux|en(?! paix)|chez|loin|pres|hors|ici(?! bas)|la bas|ensemble|seule?|sans (?:voiture"
        r"|emploi|travail|salaire|stress|chauffage|internet)|de (?:mon|ma|mes|petits|la|ce|mission)|du|des|entre"
        r"|sous|comme (?:un|une|mes|les|des)|dans (?!ce monde|cette vie|cet etat|la douleur|la souffrance"
        r"|ces conditions|le noir)\w+|avec (?!ca|cela|cette douleur|ce poids|moi|cette souffrance|cette honte"
        r"|tout ca)\w+|sur (?!cette terre|terre)\w+|mieux|de nouveau|autrement|une|un|cette|cet|ce|le|les|ma passion"
        r"|mon)",
        r"(?:la |cette |leur |une )?vie (?:en|parisienne|citadine|de bureau|professionnelle|de (?:famille|chateau"
        r"|couple|freelance|salarie\w*|commercial\w*|boheme|consultant\w*|province|nomade)|d(?:ici|entreprise"
        r"|ailleurs|equipe|expat\w*|avant)|au (?:bureau|travail)|a (?:paris|lyon|la campagne|l ?etranger|deux"
        r"|londres|l ?hopital)|chere|privee|perso\w*|active|etudiante|sociale|politique|est (?:belle|chere|courte"
        r"|faite))",
        r"(?:me )?(?:reveiller|reveille|lever|leve) (?:a(?! jamais)|si|aussi|trop|tot|plus (?:tot|tard)|en retard"
        r"|pour (?!vivre|rien|souffrir)\w+|avant|vers|tous les matins a|le matin (?:a|pour)|de bonne heure"
        r"|aux aurores)",
        r"etre (?:la|ici) (?:a|le|en|avant|pour|demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche"
        r"|aujourdhui|des|au|quand|chaque|tous)",
        r"disparai\w+ (?:du|des|de (?:la (?:circulation|liste|plateforme)|leur|linkedin|mon|ma|mes|l|honte)"
        r"|sous (?:terre|la table)|dans (?:un trou|la masse|la nature|mes|le decor|les spams?)|apres|sans (?:laisser"
        r"|un mot|repondre|prevenir|donner|explication|nouvelles)|derriere|pendant)|trou de souris"
        r"|six pieds sous terre de honte",
        r"(?:pot|mail|message|discours|cadeau|e mail|fete|repas|mot|lettre|adieux?) (?:d ?adieux?|aux?|a) (?:a "
        r"|aux? )?(?:mes |mon |l ?|toute l ?|les |la |tous mes )?(?:collegues?|equipe|boite|clients?|service"
        r"|entreprise)|(?:pot|repas|fete|cadeau) d ?adieux?|adieu (?:le|la|les|mon|ma|au|aux|linkedin|cdd|open space"
        r"|les open)(?! vie| monde)",
        r"dernier (?:message|mail|sms) (?:date|remonte|etait|est|na|de|du|d|a|sans|avant|recu|envoye|que)",
        r"(?:partir|partie?|quitter|quitte|pars) (?:pour de bon|definitivement|pour toujours) (?:de|du|a|en|la|le"
        r"|mon|ma|pour)",
        # People do these to themselves without harm.
        r"(?:me )?(?:couper?|coupee?|coupait|coupaient|suis coupee?) (?:la parole|les cheveux|net|du monde|en (?:me"
        r"|plein|deux|cuisinant|rasant|pleine|bricolant)|au|avec (?:du|le|la|une feuille|un cutter au)|sans arret"
        r"|l ?herbe|la chique)",
        r"(?:fait|fais|faire) (?:\w+ )?mal (?:au|a la|aux|en|a l|au boulot|au travail|pendant|lors)",
        r"(?:me )?(?:bruler?|brulee?) (?:la langue|avec le|avec mon|au cafe|les ailes|en cuisinant|la main"
        r"|les doigts)",
        r"(?:me )?(?:supprimer?|effacer?) (?:de (?:la|leur|votre|vos|leurs|linkedin|cette|l)|mon|ma|mes|du|des|ce"
        r"|cette|le|la)",
        r"(?:un|le|mon) (?:poids|fardeau|charge) (?:pour|sur) (?:\w+ ){0,2}?(?:equipe|entreprise|boite|service"
        r"|budget|societe|employeur|collegues|projet)|charge de travail|charge mentale",
        r"(?:raison|interet|sens|point) (?:de|d|a) ?(?:rester (?:chez|dans|en poste|la bas)|continuer (?:chez|ce"
        r"|cette|le|dans|le process)|postuler|relancer|attendre|ecrire|envoyer)",
        rf"(?:pas|aucun|plus|peu|sans|zero|perdu|perds) (?:vraiment |trop |beaucoup |tout )?(?:d ?|de "
        rf"|vrai )?(?:avenir|espoir|perspectives?) (?:dans|chez|la bas|pour (?:ce|cette|le|moi (?:chez|dans))"
        rf"|avec (?:eux|ce)|davoir|de (?:reponse|retour|les|la)|au|avant|sur (?:ce|cette)|a ce|cote|{JOB})",
        r"(?:pas|plus|jamais|meme pas|nullement|ni) (?:du tout |vraiment |si |trop |completement "
        r"|non plus )?(?:deprime\w*|desespere\w*|depressi\w+|en depression|suicidaire)",
        r"a bout de (?:souffle|bras|patience|nerfs apres|champ)|au bout du (?:compte|fil|couloir|process\w*|monde"
        r"|tunnel)|touch\w+ le fond (?:du|de la|des)",
        r"peux plus (?:d ?attendre|de rire|d ?impatience|de ce (?:bruit|bug|logiciel)|de rigoler|attendre)",
        rf"overdoses? (?:de |d)(?!{PILLS}|somniferes|drogue|heroine|tout)\w+",
        r"lach\w+ (?:pas|rien|laffaire|l ?affaire|prise|ce poste|cette piste)|abandonn\w+ (?:l|la|le|cette|ce|ma|mon"
        r"|ici)\b ?\w+",
    )
)
