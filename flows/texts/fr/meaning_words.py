"""Owns the French words around names, and what takes the force from a cue."""

from flows.texts.fr.meaning_everyday import EVERYDAY
from flows.texts.fr.meaning_forms import FORMS
from flows.texts.given import GIVEN as EVERYWHERE
from flows.understanding.meaning_table import Doubt, Names, among, words
from flows.values import Kind

DAYS = (
    "lundi mardi mercredi jeudi vendredi samedi dimanche lun mar mer jeu ven sam dim janvier fevrier mars avril mai "
    "juin juillet aout septembre octobre novembre decembre janv fevr juil sept oct nov dec aujourdhui aujourd hui "
    "demain hier avant apres matin midi aprem soir nuit minuit semaine weekend week end we mois annee an ans jour "
    "jours semaines heure heures h min minute minutes prochain prochaine dernier derniere passee"
)
PRONOUNS = (
    "je j moi me m mon ma mes tu toi te t ton ta tes vous votre vos il elle on nous notre nos ils elles eux lui "
    "leur leurs se s soi son sa ses ce c cet cette ces ca cela ceci celui celle ceux celles qui que qu quoi quel "
    "quelle quels quelles dont ou quelqu un une personne rien tout tous toute toutes autre autres aucun aucune "
    "chacun plusieurs certains y en"
)
SMALL = (
    "le la les l du des de d a au aux et mais donc or ni car parce puisque comme si quand lorsque depuis pendant "
    "pour par sur sous dans avec sans chez vers entre contre jusqu jusque des aussi trop encore deja toujours juste "
    "seulement meme jamais souvent parfois maintenant bientot plus tard tot pas ne n non oui ouais ok bref enfin "
    "bah ben bon alors puis ensuite peut etre surement probablement vraiment tres assez plutot super hyper grave "
    "tellement heureusement malheureusement apparemment franchement honnetement finalement mdr lol ptdr haha "
    "bonjour salut coucou bonsoir hello hey merci svp stp desole pardon ici la bas ou pourquoi comment combien loin "
    "pres via selon malgre grace hormis sauf suite voila voici est ce qu"
)
VERBS = (
    "suis es est sommes etes sont etais etait etaient ete serai sera seront serait etre ai as a avons avez ont "
    "avais avait avaient eu aurai aura auront aurait avoir fais fait faire font faisait vais va vas allons allez "
    "vont aller alle allee irai viens vient viennent venir venu venue veux veut veulent vouloir voulu voudrais "
    "voulait peux peut peuvent pouvoir pu dois doit doivent devoir du devrais sais sait savent savoir su dis dit "
    "disent dire vois voit voient voir vu crois pense penser parle parler parles attends attend attendre attendu "
    "rappelle rappellent rappeler appelle appelle appeler appele ecrit ecrire envoye envoyer envoie recu recevoir "
    "reponds repond repondent repondre repondu relance relancer passe passer passent prends prend prendre pris "
    "donne donner donnent demande demander dure commence commencer fini finir finit termine terminer annule annuler "
    "decale decaler reporte reporter deplace deplacer repousse confirme confirmer propose proposer proposent invite "
    "inviter convoque convoquer refuse refuser accepte accepter signe signer postule postuler candidate rencontre "
    "rencontrer rencontres choisi choisir retenu retenue retenir decide decident decider laisse laisser tombe sors "
    "sort sortir sorti sortie rentre reste semble semblait trouve trouver cherche adore aime aimerais espere "
    "souhaite souhaitent prevu prevue fixe fixee cale calee pose poser pose venais plait plu gere assure foire rate "
    "rates reussi foir crois connais"
)
OTHERS = (
    "bien mal mieux pire bon bonne mauvais nul nulle super genial top cool sympa dur difficile facile long court "
    "rapide grand petit nouveau nouvelle nouvelles vieux meme sur content contente triste nerveux fatigue fatiguee "
    "stress stresse trac telephone tel tph visio video zoom teams skype meet whatsapp appel call chat physique "
    "presentiel technique rh drh entretien entretiens entrevue entrevues rdv rendez tour tours etape etapes test "
    "tests round poste postes job boulot travail emploi taf candidature candidatures employeur entreprise "
    "entreprises boite boites societe recruteur recruteuse manager responsable patron chef directeur directrice "
    "cabinet agence mail mails email emails message messages lettre note reponse retour feedback decision offre "
    "offres proposition contrat cdi cdd stage alternance salaire cv dossier annonce site internet chose choses truc "
    "trucs fois gens equipe monde gars fille mec locaux bureau bureaux train bus metro voiture route maison ecole "
    "maman papa ami amie copain copine pote potes collegue frere soeur mari femme enfant enfants chien chat medecin "
    "dentiste linkedin indeed apec monster hellowork welcome jungle pole emploi france meteo refus non oui suite "
    "process processus recrutement embauche matinee apres midi soiree reunion horaire date creneau place accueil "
    "question questions experience profil annees vendeur"
)
NEVER = (
    among(f"{DAYS} {PRONOUNS} {SMALL}")
    | among(
        "euh heu hum hmm mmh ben bah beh sinon bref pff pfff pfiou ouais ouep genre franchement voila tiens ecoute "
        "ecoutez figure hein hop ah oh eh oulala ohlala perso "
        "felicitations bravo bienvenue direct aussitot illico "
        "demande rappel info infos objet diplome diplomes bts bep dut caces haccp bafa cqp deas toeic "
        "zoom teams dg daf dsi pdg skype linkedin indeed apec monster hellowork jobteaser rh drh hr ceo pdg cto cv cdi "
        "cdd lol mdr ptdr whatsapp telegram gmail outlook visio entretien entretiens rdv candidature relance reponse "
        "refus offre merci maman papa monsieur madame anglais francais espagnol allemand poste telephone appel mail "
        "entrevue bonjour france job boulot premier premiere deuxieme second troisieme tour courant jus deux trois "
        "quatre cinq six sept huit neuf dix remerciement remerciements cause interne lieu service texto textos sms mms "
        "messenger signal whatsapp courriel courrier messagerie instagram insta facebook snap slack discord mere "
        "pere soeur frere "
        "maxi mini maximum minimum habitude toujours aucune pas rien retour nouvelle nouvelles recruteur recruteuse "
        "yes no youpi hourra ouf ouah waouh wow incroyable genial geniale super cool parfait nickel dommage tant "
        "flute zut mince punaise puree merde putain bordel alleluia miracle victoire catastrophe horreur deception "
        "bilan update urgent enfin bref bof aie oups refuse refusee recale recalee rejete rejetee annule annulee "
        "reporte reportee decale decalee embauche embauchee engage engagee recrute recrutee retenu retenue "
        "preselectionne preselectionnee selectionne selectionnee accepte acceptee valide validee confirme confirmee "
        "convoque convoquee invite invitee signe signee termine terminee fini finie fait faite passe passee postule "
        "relance envoye contacte contactee stresse stressee degoute degoutee decu decue content contente heureux "
        "heureuse debrief resultat verdict suivant suivante reprogramme reprogrammee"
    )
) - among("sa")
AMOUNTS = frozenset(f"{number}{unit}" for number in range(1, 121) for unit in ("h", "k", "min", "mn", "ke", "j", "h30"))
"""Lengths and sums: no names."""
ENDS = AMOUNTS | FORMS | among(f"{DAYS} {PRONOUNS} {SMALL} {VERBS} {OTHERS}") | NEVER
CALLINGS = among(
    "recruteur recruteuse recruteurs manager managers manageuse responsable chef directeur directrice chasseur rh drh "
    "dg pdg daf dsi contact interlocuteur interlocutrice conseiller conseillere patron patronne dirigeant gerant "
    "gerante fondateur fondatrice"
)
GIVEN = EVERYWHERE | among(
    "dana jean juliette lea leo nadia nina paul pierre rose "
    "aimee aurore capucine christelle clemence constance estelle eugene gilbert guy hortense leon lorraine "
    "luce marc marguerite noel remy"
)

NAMES = Names(
    between=among("a au aux dans sur sous en par pour sans"),
    nouns=EVERYDAY,
    ones=among("autre un une"),
    contracted=among("au aux du"),
    months=among("janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre"),
    at=among("chez de d"),
    with_=among("avec par a au aux aupres cote"),
    weak=among("a de d au aux par cote"),
    unnamed=among("un une"),
    articles=among("le la les l un une mon ma mes leur leurs notre cette ce cet du des son sa"),
    and_=among("et and puis +"),
    joins=among("de d du des la le les et of en sur"),
    ends=ENDS,
    never=NEVER,
    places=among(
        "mairie prefecture hopital banque universite ecole lycee college bibliotheque mediatheque police ministere "
        "boulangerie musee restaurant hotel clinique ambassade tribunal departement region association pharmacie "
        "theatre cinema usine creche librairie supermarche boutique caf cpam rectorat ehpad startup cabinet metropole "
        "commune brasserie bistrot bistro snack pizzeria creperie traiteur garage concession residence foyer garderie "
        "maternelle cantine piscine camping ferme chateau vignoble epicerie patisserie boucherie poissonnerie "
        "fleuriste jardinerie quincaillerie imprimerie horlogerie bijouterie parfumerie blanchisserie menuiserie "
        "scierie fonderie fromagerie laiterie raffinerie mutuelle assurance gendarmerie paroisse fondation institut "
        "laboratoire faculte fac cegep chu chr cpas academie maternite polyclinique dispensaire ong asbl cooperative "
        "depanneur chocolaterie pressing laverie serrurerie charcuterie cordonnerie carrosserie marbrerie papeterie "
        "mercerie "
        "animalerie biscuiterie confiserie conserverie distillerie brulerie boulange sandwicherie friterie rotisserie "
        "ferronnerie tolerie ebenisterie tapisserie joaillerie toilettage syndicat concessionnaire entrepot auberge "
        "gite hospice commissariat"
    ),
    called=among("appelee appele nommee nomme baptisee"),
    titles=among("mr mme mlle monsieur madame docteur dr pr"),
    callings=CALLINGS,
    hails=among("cher chere bonjour salut coucou hello hey merci bonsoir madame monsieur"),
    firm_words=among(
        "transports logistique peinture peintures plomberie coiffure couture electricite mecanique nettoyage securite "
        "informatique batiment construction constructions renovation toiture toitures chauffage isolation "
        "immobilier immo "
        "assurances voyages productions editions medias digital tech technologies solutions services conseil "
        "consulting "
        "groupe ets etablissements ateliers atelier studio interim maconnerie cuisines chaussures cosmetiques velos "
        "energies energie elevage elevages pepinieres meubles optique ambulances taxis fleurs beaute bijoux saveurs "
        "gourmandises motos autos automobiles cycles literie "
        "vins services pneus"
    ),
    also_words=among(
        "claire rose marguerite violette france pierre marc constance prudence blanche olive aurore ange avril juin "
        "fleur jade iris capucine clemence victoire desire fortune parfait modeste juste noel"
    ),
    given=GIVEN,
    somebody=among(
        "les leur lui l la le eux ils elle recruteur recruteuse rh drh manager responsable employeur entreprise boite "
        "cabinet equipe agence patron chef contact chasseur personne"
    ),
)  # fmt: skip

FAMILY = (
    r"(?:amie?|pote|copain|copine|frere|s(?:oe|œ)ur|cousine?|collegue|voisine?|coloc|femme|mari|conjointe?|compagne"
    r"|compagnon|mere|pere|maman|papa|fils|fille|oncle|tante|ex|niece|neveu|mec|meuf|belle s(?:oe|œ)ur|beau frere"
    r"|(?:ancienne?|ex) (?:patronn?e?|boite|employeur|chef|cheffe|manager|boss|entreprise))s?"
)
DOUBTS = {
    Doubt.NOT: words(
        r"(?:ne|n|(?<!oublie )(?<!oubliez )(?<!oublier )pas|jamais|aucune?|ni|sans|plutot que|au lieu de|non"
        r"|personne)(?: (?!et|mais|car|donc|,|nouvelles?"
        r"|reponse|encore|si|trop|mal|sur|sure|grave|encore)\S+){0,2} ?$"
    ),
    Doubt.IF: words(
        r"si|s(?= ils? | ?$)|sans reponse de notre part|veuillez considerer|considerer que|passe ce delai|au cas ou"
        r"|quand|lorsque?|des que|des qu|une fois que|tant(?= je| j| il| ils| on| qu)"
        r"|jusqu a ce que|a condition|imagine|imaginons|avant que"
    ),
    Doubt.MAYBE: words(
        r"peut etre|j espere|espere|esperons|esperer|esperant|crains|craint|peur|j imagine|je crois|croyais|je pense"
        r"|pensais|on dirait|sans doute|probablement|risque|risquent|j aurais|aurais|aurait|voudrais|aimerais"
        r"|aimerait|envie|reve|revais|reverais|si seulement|parait|cense|censee|censes|presque|failli|soi disant"
        r"|ai l impression|j ai l impression|impression|me demande|doute|fait comme si|en esperant|blague|rigole"
        r"|hate|attends|attend|attendant|faut|faudrait|devrais|devrait|sure? que|certaine? que"
    ),
    Doubt.LATER: words(
        r"(?:vais|va|vas|allons|dois|doit|devons|faut|faudra|veux|voudrais|compte|comptais|pense|penser a|prevois"
        r"|prevu de|avant de|avant d|pour|oublie de|oublie d|afin de|envie de|envie d|hesite a|besoin de|besoin d"
        r"|peux|pouvoir|devoir|demain je|j irai|faudrait|(?:(?<!a )(?<!ont )essa[iy]\w*|tent\w+|hesit\w+|peur|temps"
        r"|decide\w*|risque|droit"
        r"|moment|idee|obligee?|point|question|conseil\w*|choisi\w*|arret\w+|evit\w+|impossible|possible|facile|dur"
        r"|chance|flemme|occasion|train|lieu|fini\w*|impatiente?|rever?|hors|force|capable|oubli\w*|parle\w*|prevoi\w*"
        r"|dit|facon|choix|mal|plus|cesse\w*|content\w*|ravie?|honte|marre|suis|serait|est|interdit|accepte\w*) d[e]?"
        r"|(?:ai|pense|pensais|commence|hesite|reste|prete?|prets|tiens|cherche|songe|continue|arrive|tarde|pas|encore"
        r"|ou|quoi|cv|appel|mail|message|lettre|relance|candidature|offre|contrat|entretien) a)(?: (?:les|leur"
        r"|lui|la|le|l|me|m|y|en|bien|aussi|encore|peut|etre|surement|vite))*(?: (?:\w*[^i\s]er|remercier"
        r"|verifier|oublier|negocier|etudier))? ?$"
        r"|(?:il faut que|faut que|faudrait que) .*"
    ),
    Doubt.OTHERS: words(
        rf"(?:mon|ma|mes|un|une|son|sa|notre|leur|cet|cette) (?:\w+ )?{FAMILY}(?!.*(?<!\S)(?:je|j|moi|me|m"
        rf"|mon entretien)(?!\S)).*"
        r"|(?:il|elle|quelqu un|tu|vous|les autres|d autres|un autre|tout le monde|certains|les gens)(?: (?:a|ont|as"
        r"|avez|vient|n|ne))* ?$"
    ),
}
DOUBTS_AFTER = {
    Doubt.MAYBE: words(
        r"dans mes reves|un jour(?= |$)|j espere$|je crois$|en reve|si tout va bien$"
        # A "no" to something else.
        r"|^ ?(?:mon|le|un|ma|une|mes) (?:credit|pret|decouvert|visa|logement|appart\w*|conges?|augmentation|rupture"
        r" conventionnelle|formation|cpf|carte)"
        r"|pour (?:les|mes|mon|l|une|le|ma|un) (?:conges?|vacances|rtt|augmentation|prime|teletravail|pret|credit"
        r"|appart\w*|logement|studio)"
    ),
    Doubt.NOT: words(r"^ ?(?:pas$|je rigole|je plaisante|ou pas)"),
    Doubt.OTHERS: words(
        r"l annee derniere|l an dernier|l an passe|il y a (?:deux|trois|2|3|4|5|des|dix|10) ans"
        r"|en 20[01]\d|en 202[0-4]|a l epoque"
    ),
}
ASKING = words(
    r"(?:(?:alors|et|mais|bonjour|salut|ok|bon|sinon|au fait|dis|dites|euh|du coup|question|petite question|donc|stp"
    r"|svp|,) )*(?:est ce (?:que|qu)|quand(?= est| c| ai| dois| faut| puis| je| vais| ont| vont| est ce)|comment"
    r"|combien|pourquoi|qui(?= est| dois| contacter| je)|que (?=dois|faire|puis|faut|dire|mettre|porter|repondre"
    r"|ecrire|penser)|qu (?:est ce|en pense)|quoi|quels?|quelles?|ou (?:est|en|dois|ai|sont|puis)|(?:dois|puis"
    r"|devrais|peux|vais|ai|suis|pourrais|faut|a|ont|sont|est|vont|peut|doit|va|as|es|avez|etes|pouvez|peux|sais"
    r"|savez|ca) (?:je|t il|t on|t elle|ils|elles|il|on|tu|vous|ce|fait quoi)|faut il|y a t il|dis moi (?:quand"
    r"|comment|ce|si|quoi|ou)|rappelle moi (?:quand|l heure|la date)|t as|vous avez des|tu as|tu peux|tu crois"
    r"|vous croyez|vous pensez|tu penses|des nouvelles$|c est (?:quand|quoi|ou|a quelle heure|quel jour|combien"
    r"|normal)|on fait quoi|je (?:fais|dis|mets|reponds|dois faire|peux faire|lui dis|leur dis|leur ecris"
    r"|ecris) quoi|tu sais (?:quand|si|comment))"
)
BREAKS = words(r",|et|mais|donc|puis|parce|car|alors|ensuite|ou|sinon|;|meme si|du coup|or|par contre|sauf que|depuis")
TURNS = words(
    r"mais|, (?:et|je|j|ils|on|puis|mais|elle|il|donc)|et (?:je|j|ils|on|puis|la|maintenant|donc|en plus|ca|@"
    r"|ensuite)|donc|alors|puis|du coup|par contre|sinon|sauf que|ensuite"
)

SOURCES = {
    "recruiter": words(
        r"(?:par|via|grace a|avec|contactee? par|passee? par) (?:\w+ )?(?:cabinet(?: de recrutement)?"
        r"|chasseur de tetes?|agence(?: d interim)?|recruteur|recruteuse|interim|headhunter|cabinet rh)"
        r"|recruteur (?:m a|qui m a)|chasseur de tetes?"
    ),
    "referral": words(
        r"(?:par|via|grace a) (?:un |une |mon |ma |des )?(?:\w+ )?(?:amie?|pote|copain|copine|connaissance"
        r"|ancienne? collegue|collegue|cousine?|frere|soeur|reseau|contact|recommandation|cooptation|voisine?)"
        r"|coopt\w+|recommande\w*|recommandation|piston\w*|bouche a oreille"
    ),
    "website": words(
        r"(?:sur|via|par|depuis) (?:leur |le |la |un |l )?(?:site(?: \w+)?|linkedin|indeed|apec|monster|hellowork"
        r"|welcome to the jungle|wttj|pole emploi|france travail|job ?boards?|internet|page carriere|portail"
        r"|leboncoin|jobteaser|meteojob|cadremploi|glassdoor|annonce|offre en ligne)|en ligne|linkedin|indeed|apec"
    ),
    "direct": words(
        r"(?:candidature )?spontanee?|en direct|directement|candidature libre|deposee? (?:mon|un) cv"
        r"|sur place deposer|au culot|porte a porte"
    ),
}  # fmt: skip

MODES = {
    Kind.VIDEO: words(
        r"visio|visios|visioconference|en visio|zoom|teams|ms teams|skype|google meet|gmeet|meet|webex|video"
        r"|en ligne|a distance|distanciel|en distanciel|facetime|camera|lien teams|hangouts"
    ),
    Kind.PHONE: words(
        r"telephonique|telephoniques|telephone|tel|par tel|au telephone|par telephone|appel|appel telephonique"
        r"|coup de fil|call|phone|tph|prequalif(?:ication)?|ils (?:m appellent|vont m appeler|me telephonent)"
    ),
    Kind.ON_SITE: words(
        r"sur place|sur site|en presentiel|presentiel|physique|en personne|en face a face|en physique|(?:dans"
        r"|a|en) (?:leurs|nos|les|leur|notre|l|le) (?:\w+ )?(?:locaux|bureaux|bureau|siege|agence|magasin"
        r"|boutique|usine|siege social)|au siege|au bureau|dans les locaux|en agence|en magasin|journee d essai"
        r"|demi journee d essai|immersion|chez eux"
    ),
}  # fmt: skip

DOTTED = among("dr m mme mlle mr st ste inc ltd co corp dept approx ex etc tel bd av no n p pr me")
TO = among("a au pour finalement maintenant vers mais plutot sera devient")
FROM = among("du de initialement prevu prevue")
INSTEAD = among("plutot finalement maintenant desormais") | {"a la place"}
OR = among("ou")
NO_PLACES = among(
    "retard vacances conges train bus route panne entretien formation poste stage couple famille forme colere pleurs "
    "avance attente"
)
YES = words(
    r"(?:(?:ah|oh|euh|bah|ben|eh bien|mais) )?(?:oui|ouais|ouaip|ouep|yep|yes|si|ok|okay|d accord|exact|exactement"
    r"|c est ca|c est bon|c est exact|c est juste|tout a fait|parfait|carrement|absolument|nickel|impec|voila"
    r"|bien sur|correct|juste|c est bien ca|vrai|ca marche|ca me va|top|affirmatif|c est correct|valide|je confirme"
    r"|confirme|bien)(?: (?:oui|c est|ca|bon|bien|exact|merci|parfait|tout|a|fait|juste|exactement|voila|nickel"
    r"|est))*"
)
NO = words(
    r"(?:(?:ah|oh|euh|bah|ben|eh bien|mais) )?(?:non|nan|nn|nope|pas du tout|pas exactement|pas tout a fait|pas ca"
    r"|c est faux|faux|c est pas ca|ce n est pas ca|pas vraiment|c est pas bon|incorrect|pas correct|erreur"
    r"|c est pas juste|c est pas exact|jamais de la vie)(?: (?:non|pas|c est|ca|faux|du|tout|merci|est|ce|n|desolee?"
    r"|exact|juste|vraiment|bon))*|(?:il faut |a )?(?:changer|corriger|modifier)(?: ca)?|change(?:z)?(?: ca)?"
    r"|corrige(?:z)?(?: ca)?"
)
