"""Owns how French-speaking employers write: the signs of their letters, and what these tell."""

from flows.understanding.heard import Saying
from flows.understanding.meaning_table import Doubt, Letters, Needs, among, says, words

SPITE = (Doubt.LATER, Doubt.MAYBE, Doubt.OTHERS, Doubt.ASKED)
MEET = (
    r"(?:entretiens?|rendez vous|rencontre|visio|echange|appel|visioconference|entretiens|tour|etape|test|reunion"
    r"|creneau|convocation|entretien telephonique)"
)
GLAD = (
    r"(?:plaisir|ravis?e?s?|heureux|heureuse|souhait\w*|aimer\w*|voudri\w*|propos\w*|invit\w*|convi\w*|convoqu\w*"
    r"|enchante\w*|desir\w*)"
)

LETTER_CUES = (
    *says(
        Saying.OFFER,
        r"(?:plaisir|ravis?e?s?|heureux|heureuse|honneur) de (?:vous )?(?:(?!entretien|rencontrer"
        r"|recevoir)\S+ ){0,6}?(?:proposer|offrir|confirmer votre (?:embauche|engagement|recrutement)"
        r"|accueillir (?:parmi"
        r"|au sein|dans)|annoncer que (?:votre candidature (?:a ete|est) retenue|vous (?:avez ete|etes) (?:retenue?"
        r"|recrutee?|choisie?)))(?: (?!entretien|creneau|rendez|echange)\S+){0,5}?(?: (?:poste|contrat|cdi|cdd|stage"
        r"|embauche|offre|equipe|equipes))?(?! (?:un |de )?(?:entretien|rendez|echange|creneau))",
        r"(?:vous|nous) (?:proposons|offrons|propose|offre) (?:(?:donc|volontiers|avec plaisir|officiellement"
        r"|ainsi|bien) )*(?:le|un|ce|une) (?:poste|contrat|cdi|cdd|place|emploi)"
        r"|(?:tu|vous) (?:commences|commencez|demarres|demarrez|debutez|debutes) (?:des |le |a |au )*#|c est (?:ok"
        r"|bon|oui|d accord) pour nous"
        r"|confirm\w+ (?:bien )?(?:votre|ton) (?:embauche|engagement|recrutement|prise de poste|titularisation)"
        r"|promesse d embauche|proposition d embauche|(?:notre|une|cette) offre d embauche|vous (?:avez ete"
        r"|etes) (?:retenue?|selectionnee?|choisie?) pour (?:le|ce|occuper le) poste|vous (?:etes|avez ete|serez)"
        r" (?:donc |bien |officiellement )?"
        r"(?:engagee?|embauchee?|recrutee?)|(?:vous|souhaitons|avons decide de|decide de) (?:engager|embaucher"
        r"|recruter)(?! quelqu)|vous (?:engager|embaucher|recruter)|votre candidature (?:a ete"
        r"|est) (?:definitivement )?retenue(?= pour le poste|$| ,)|(?:souhaitons|aimerions|voulons|serions|heureux"
        r"|ravis|plaisir)(?: \S+){0,3}? vous (?:accueillir|compter parmi|voir rejoindre|voir integrer)"
        r"(?! (?:\S+ ){0,3}?(?:entretien|rencontre|echange))|bienvenue (?:chez|dans l equipe|parmi nous|chez nous)",
        despite=SPITE,
    ),
    *says(
        Saying.NO,
        r"(?:ne|n)(?: (?:vous|y|en|pouvons|pouvant|avons|a|ont|sommes|sera|serons|etre|ete|est|correspond|puissions"
        r"|malheureusement|pouvoir|donnerons|sommes pas|etes|allons|souhaitons|donnons|retenons|peut|ayons|soyons"
        r"|avons malheureusement|donnons|irons|pourrons|continuerons|poursuivrons|avez))* pas(?: \S+){0,5}? (?:suite"
        r"|retenue?s?|retenir"
        r"|favorable(?:ment)?|selectionnee?s?|poursuivre|aller plus loin|plus loin|process\w*|votre candidature"
        r"|donner|correspond\w*|continuer|favorable)",
        r"ne (?:pouvons|puis|peut|pourrons|sommes|pouvant|pouvoir|saurions|sommes pas en mesure de|pourra|serons)(?:"
        r" \w+){0,3} (?:donner|reserver|retenir"
        r"|poursuivre)(?: \S+){0,3}?(?: suite| favorable| candidature)|(?:suite|reponse|decision"
        r"|issue) (?:\w+ )?(?:defavorable|negative)|(?:n a pas|n est pas|pas ete|n avons pas"
        r"|non) (?:\S+ ){0,3}?retenue?|(?:regret|regrettons|desolee?s?|navree?s?|regrette)(?!.* (?:annul|report|decal"
        r"|deplac|repouss)\w+) (?:de"
        r"|d) (?:\S+ ){0,3}?(?:informer|annoncer|dire|apprendre|vous)|(?:avec|vers|sur|pour|a) (?:d autres"
        r"|une? autre) (?:candidat\w*|profils?|candidature\w*|personnes?)|(?:porter|porte|porte notre choix"
        r"|choix) (?:\S+ ){0,4}?(?:sur|vers) (?:un|une|d) (?:autres?|candidat\w*|profil)|(?:autres?"
        r"|d autres) (?:candidat\w*|candidatures?|profils?)(?: \S+){0,6}? (?:correspond\w*|plus|mieux|proches?"
        r"|adequation|retenu\w*|choisi\w*)|(?:retenu|choisi|selectionne|privilegie"
        r"|decide de poursuivre avec) (?:\S+ ){0,2}?(?:autres?|d autres) (?:candidat\w*|profils?|candidatures?)"
        r"|(?:poursuivre|continuer|avancer|aller plus loin)(?: (?!vous|votre|notre)\S+){0,3}? (?:profils?|candidats?"
        r"|candidatures?)(?: \S+){0,2}?"
        r" (?:plus|mieux|dont|correspondant|repondant|davantage)"
        r"|(?:retenir|choisir|selectionner|privilegier|recruter|engager) (?:une? autre|d autres|un profil|un candidat"
        r"|une candidate)"
        r"|(?:retenu|choisi|selectionne|recrute|engage|pris|trouve) (?:\S+ ){0,2}?(?:quelqu un|une personne|un profil"
        r"|un candidat)(?: d"
        r" autre| avec plus| de plus| ayant| plus)|poste (?:n )?est plus (?:a pourvoir|disponible|ouvert)"
        r"|choix (?:\S+ ){0,2}?(?:un|une|d) autres?"
        r"|poste (?:a|est|vient d)(?: (?:ete|etre|finalement|desormais|deja|entre temps))* (?:pourvu|attribue|cloture"
        r"|ferme)"
        r"|(?:bonne (?:chance|continuation|reussite)|plein succes|succes|pleine reussite) (?:dans|pour) (?:vos|votre"
        r"|la suite)|conserv\w+ (?:votre|vos) (?:cv|candidature|profil|coordonnees)|vivier",
        despite=(*SPITE, Doubt.NOT),
    ),
    *says(
        Saying.CALLED_OFF,
        rf"(?:contraint\w*|obligee?s?|devons|dois|doit|souhait\w*|amenee?s?|devoir|vu|vient|viens|venons) (?:d |de |a "
        rf"|malheureusement )*annuler|(?:{MEET})(?: \S+){{0,8}}? (?:est|a ete|doit|devra|sera|ont ete"
        rf"|sont)(?: (?:malheureusement|donc|etre))* annule\w*|(?:annul\w+|decommand\w+) (?:notre|votre|l|cet"
        rf"|le) (?:\S+ ){{0,3}}?{MEET}|annulation (?:de|du)",
        despite=SPITE,
    ),
    *says(
        Saying.MOVED,
        r"(?:pourr\w+|peux|peut|pouvons|suis|sommes|serai|serons)(?: malheureusement)? (?:pas|plus) (?:disponible"
        r"|(?:en mesure de )?(?:vous"
        r"|te) (?:recevoir|rencontrer|voir)|assurer (?:notre|l)|etre presente?|me liberer|honorer)",
        rf"(?:devons|dois|doit|devrons|souhait\w*|contraint\w*|obligee?s?|possible|pouvons|amenee?s?|serait il"
        rf" possible|aimer\w*"
        rf"|besoin|fallu|faut)(?: \S+){{0,2}}? (?:de |d |a )*(?:decaler|reporter|deplacer|repousser|avancer|remettre"
        rf"|postposer|devancer|changer"
        rf"|reprogrammer|modifier)|(?:{MEET})(?: \S+){{0,6}}? (?:est|a ete|sera"
        rf"|doit etre) (?:finalement )?(?:decale\w*|reporte\w*|deplace\w*|repousse\w*|avance\w*|reprogramme\w*"
        rf"|remis\w*|postpose\w*|devance\w*)"
        rf"|(?:decal|report|deplac|repouss|avanc|reprogramm)\w+ (?:notre|votre|l|cet|le) (?:\S+ ){{0,3}}?{MEET}|"
        r"(?:(?<!d une )(?<!proposer une )nouvelle (?:date|heure)|nouveau (?:creneau|rendez vous)|nouvel horaire"
        r"|changement (?:d horaire|d heure|de date|de planning|de programme)|au lieu d(?:e|u)(?= ?(?:le )?#))",
        despite=SPITE,
    ),
    *says(
        Saying.ROUND,
        rf"(?:{GLAD})(?: (?!pas|quelqu)\S+){{0,6}}? (?:rencontrer|recevoir|voir|entretien|echanger|rendez vous"
        rf"|inviter|convier|discuter|visio|appel|tour|etape|rencontre|echange|connaissance)(?: (?:avec|en|a|pour|un"
        rf"|une|dans|notre|vous|lors|nos|locaux|d|telephonique|de vive voix|de))*",
        r"(?:etes|avez ete|es|as ete) (?:donc |bien )?(?:retenue?|selectionnee?|preselectionnee?|admise?) pour (?:la"
        r"|une|l|un|le|passer)"
        r" (?:suite|prochaine|deuxieme|second|seconde|entretien|etape|finale|tour|oral)(?: \S+){0,2}?",
        r"(?:pouvez|pourriez|peux|pourrais|peut|pourrait) (?:vous|tu|on) (?:passer|venir|nous rejoindre"
        r"|vous presenter|te presenter"
        r"|se voir|se rencontrer|se parler|echanger|nous rencontrer)",
        rf"(?:votre|notre|cet|l|un|le) (?:\S+ ){{0,2}}?{MEET}(?: \S+){{0,5}}? (?:aura lieu|a (?:bien )?lieu|est"
        rf" (?:prevue?|confirmee?"
        rf"|fixee?|programmee?|planifiee?)|se tiendra|est bien)(?: (?:le|au|pour))?|(?:confirm\w+|convi\w+"
        rf"|convoqu\w+|planifi\w+|organis\w+|fix\w+)(?: \S+){{0,5}}? {MEET}(?: (?:du|le|de|prevu))?|(?:prochaine"
        rf"|deuxieme|seconde|suite|seconde|derniere|second|troisieme) (?:etape|tour|entretien|phase)|(?:etes|seriez"
        rf"|serez) vous (?:disponible|libre)|vos (?:disponibilites|dispos)|(?:quand|quels? (?:creneaux?|jours?"
        rf"|moments?)) (?:\S+ ){{0,3}}?(?:disponible|conviend\w*|libre)|votre (?:profil|candidature|cv"
        rf"|parcours) (?:a |nous |m )*(?:interess\w*|plu|plait|intrigue)|(?:passe|franchi|reussi|valide) (?:\S+"
        rf" ){{0,2}}?(?:la |le |cette |notre |l )(?:\S+ )?(?:etape|selection|tour|phase|preselection|test)"
        rf"|(?:preselectionn\w+|shortlist\w+)",
        ahead=Saying.PLANNED, despite=SPITE,
    ),
    *says(
        Saying.DECIDES_BY,
        r"(?:nous|je|vous|on|et)(?: (?!,|merci|prie|et)\S+){0,7}? (?:(?:reviendr\w+|revenir|reviens|revient"
        r"|revenons)(?= (?:\S+ ){0,2}?vers)"
        r"|recontacte|rappelle|rappelons|recontactons|(?:fait|fera|font)(?= (?:un|le) (?:retour|point)| signe| part)"
        r"|tient|tiendra|dit(?! \S*#)|dira|donne|repond|tiendr\w+|tenir"
        r"|tenons|donner\w*|donnerons|informer\w*|recontacter\w*|repondr\w+|repondrons|contacter\w*|ferons|faire"
        r"|aurez|recevrez|prendrons|decider\w*|communiquer\w*|rappeler\w*|appeler\w*|aurons|recevoir(?= (?:une|notre"
        r"|un|la|de))"
        r"|avoir)(?: (?:vers|au|vous|courant|une|notre|un|de|la|reponse|retour|decision|signe|suite|parvenir|part"
        r"|nouvelles))*",
        r"(?:notre|une|la|votre) (?:decision|reponse|retour)(?: \S+){0,4}? (?:d ici|avant|sous|dans|parviendra"
        r"|communiquee|prise|sera)|(?:sans|absence de) (?:reponse|retour|nouvelles) (?:de notre part )?(?:sous|d ici"
        r"|dans|avant|passe)",
        needs=(Needs.WHEN,), despite=SPITE,
    ),
    *says(
        Saying.WORD,
        r"(?:il (?:nous|me) manque|merci de (?:nous|me) (?:envoyer|transmettre|fournir|faire parvenir|retourner)"
        r"|(?:pouvez|pourriez) vous"
        r" (?:nous|me) (?:envoyer|transmettre|fournir|faire parvenir|communiquer)|(?:avons|ai|aurions) besoin (?:de"
        r"|d))(?: \S+){0,5}?"
        r" (?:diplomes?|casier|cv|rib|pieces?|documents?|justificatifs?|attestations?|references|carte|permis"
        r"|bulletins|formulaire)",
        despite=SPITE, shy=True,
    ),
    *says(
        Saying.APPLIED,
        r"(?:bien recu|bien enregistre|accusons reception|accuse reception|reception de|recu|etudier|etudions"
        r"|confirmons la reception|confirm\w+ (?:la )?(?:bonne )?reception)(?: \S+){0,3}? (?:votre"
        r"|vos) (?:\S+ ){0,2}?(?:candidature|cv|dossier|demande|postulation|offre (?:spontanee|de services?))"
        r"|(?:merci|remercions|remercie)(?: \S+){0,4}? (?:de|d"
        r"|pour) (?:\S+ ){0,4}?(?:candidature|interet|postule|cv|dossier)"
        r"|(?:votre|ta) (?:candidature|postulation|dossier) (?:(?!,|n|pas)\S+ ){0,9}?(?:a bien ete|est bien"
        r"|a ete) (?:recue?|prise en compte|enregistree"
        r"|transmise)|candidature (?:bien )?(?:recue|enregistree)",
        despite=SPITE, shy=True,
    ),
)  # fmt: skip

LETTERS = Letters(
    greeting=words(
        r"^(?:> )*(?:fwd |fw |re |tr )?(?:madame|monsieur|bonjour(?: (?:madame|monsieur|mme|m|mr"
        r"|a vous))?(?= \S+(?: \S+)?(?: ,|$)| ,|$)|chere?|bonsoir|madame , monsieur|hello|salut)"
        r"|^(?:nous vous remercions|merci (?:pour|de|d) (?:votre|l interet|avoir)|suite a (?:votre|notre))"
    ),
    we=words(
        r"(?:nous|je) (?:vous |avons |sommes |souhait\w+|regrett\w+|accus\w+|revien\w+|ne |n |reviendr\w+|confirm\w+"
        r"|propos\w+|devons|tenons|serions|aimer\w+|pouvons|etudi\w+|tiendr\w+|recevr\w+|organis\w+|remerci\w+"
        r"|attend\w+)(?:\S+)?|(?:votre|vos) (?:candidature|profil|cv|interet|entretien|parcours|disponibilites"
        r"|dossier|experience|demande|recherche|recherches|temps|venue)|(?:notre|nos) (?:nouvelles|bureaux|equipe"
        r"|equipes|entreprise"
        r"|societe|locaux|decision|recrutement|process\w*|client|choix|retour|offre|service|etude|selection"
        r"|entretien|echange)|(?:vous|nous) (?:informer|remercier|recevoir|rencontrer|proposer|remercions|informons"
        r"|convier|inviter|annoncer|confirmer|recontacter|contacter)"
    ),
    closing=words(
        r"(?:bien )?cordialement|(?:meilleures )?salutations|bien a toi|belle continuation|bonne suite|a bientot"
        r"|bonne recherche|bonne (?:fin de )?journee|(?:bien|tres) cordialement|cdlt|cdt|sinceres salutations"
        r"|salutations (?:distinguees"
        r"|cordiales)|respectueusement|bien a vous|(?:agreer|recevoir|agreez|recevez|croire|croyez)(?: \S+){0,12}"
        r"|(?:equipe|service|pole|departement|direction) (?:rh|recrutement|des ressources humaines|du recrutement"
        r"|talents?)|ressources humaines|ne pas repondre|noreply|no reply|se desinscrire|dans l attente de (?:vous"
        r"|votre|notre)|(?:bonne (?:chance|continuation|reussite)|pleine reussite|excellente journee|belle journee"
        r"|bonne journee)|chargee? de recrutement|talent acquisition|le recrutement|a tres bientot|au plaisir de"
    ),
    own=words(
        r"(?:ils|elle|elles) (?:m ont|ont dit|ont|me|m a|veulent|vont|doivent|disent)|mon entretien|ma candidature"
        r"|mon cv|m ont (?:dit|refusee?|rappelee?)|j ai (?:eu|recu|postule|passe|un|relance|appele|envoye|rate)"
        r"|je suis (?:trop|decue?|stressee?|contente?|prise?)|mdr|lol|ptdr|je (?:stresse|fais quoi|dois)|dois je"
        r"|que dois je|(?:il|elle) m a"
    ),
    teams=among("service equipe recrutement rh talents talent recruteurs humaines people carrieres acquisition team"),
    cues=LETTER_CUES,
)  # fmt: skip
