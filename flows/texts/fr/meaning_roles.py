"""Owns the French words around roles: what people work as, and what tells that it follows."""

from flows.understanding.meaning_table import Roles, among

ROLES = Roles(
    nouns=among("poste emploi job stage alternance mission boulot cdi cdd place jobine apprentissage"),
    as_=among("comme"),
    for_=among("pour"),
    of=among("de d"),
    bare=True,
    within=among("a au aux en des du la"),
    heads=among(
        "analyste ingenieur ingenieure developpeur developpeuse dev programmeur manager assistant assistante designer "
        "consultant consultante barista infirmier infirmiere professeur prof comptable serveur serveuse cuisinier "
        "cuisiniere chauffeur chauffeuse livreur livreuse receptionniste secretaire administrateur administratrice "
        "architecte chercheur chercheuse specialiste coordinateur coordinatrice charge chargee directeur directrice "
        "technicien technicienne electricien plombier menuisier caissier caissiere vendeur vendeuse conseiller "
        "conseillere acheteur acheteuse planificateur controleur controleuse avocat avocate juriste redacteur "
        "redactrice journaliste traducteur traductrice stagiaire apprenti apprentie alternant alternante testeur "
        "testeuse commercial commerciale cariste magasinier preparateur preparatrice animateur animatrice educateur "
        "educatrice aide auxiliaire bibliothecaire pharmacien pharmacienne dentiste psychologue formateur formatrice "
        "gardien agent agente operateur operatrice mecanicien soudeur boulanger boulangere boucher coiffeur coiffeuse "
        "fleuriste pilote hotesse steward devops pm chef cheffe responsable data product owner scrum qa graphiste "
        "photographe monteur webmaster hote gestionnaire attache attachee economiste geometre opticien opticienne "
        "biologiste laborantin macon maconne jardinier jardiniere manutentionnaire ouvrier ouvriere conducteur "
        "conductrice cuistot plongeur plongeuse peintre couvreur carreleur plaquiste charpentier ebeniste paysagiste "
        "ambulancier ambulanciere puericultrice atsem aesh nounou babysitter estheticienne kine kinesitherapeute "
        "orthophoniste ergotherapeute veterinaire surveillant surveillante vigile eboueur facteur factrice televendeur "
        "televendeuse teleconseiller teleconseillere standardiste regleur usineur fraiseur tourneur chaudronnier "
        "automaticien electromecanicien frigoriste chauffagiste dessinateur dessinatrice projeteur metreur "
        "contremaitre logisticien logisticienne concierge gouvernante sommelier barman barmaid pizzaiolo patissier "
        "patissiere chocolatier fromager poissonnier coursier demenageur routier auditeur auditrice tresorier "
        "fiscaliste notaire greffier clerc trader courtier actuaire statisticien statisticienne doctorant doctorante "
        "enseignant enseignante instituteur institutrice moniteur monitrice coach documentaliste archiviste libraire "
        "correcteur correctrice illustrateur illustratrice webdesigner infographiste realisateur urbaniste geologue "
        "chimiste medecin brancardier soignant soignante employe employee prepose preposee commis emballeur monteuse "
        "manoeuvre grutier soudeuse tolier carrossier horloger horlogere couturier couturiere tailleur nettoyeur "
        "nettoyeuse repasseuse hotelier planificatrice cadre laborantine mediateur mediatrice travailleur travailleuse "
        "maitre intervenant intervenante accompagnant accompagnante ludothecaire matelot pompier policier policiere "
        "militaire "
        "douanier huissier interprete scientist mecano educ ash aes avs assmat orthoptiste podologue toiletteur "
        "toiletteuse barbier barbiere croupier "
        "croupiere vitrier zingueur etancheur terrassier facadier ascensoriste cableur cableuse technico "
        "approvisionneur approvisionneuse "
        "affreteur affreteuse dispatcheur dispatcheuse dispatcher exploitant exploitante qualiticien "
        "qualiticienne metrologue ajusteur "
        "ajusteuse outilleur mouliste decolleteur conditionneur conditionneuse trieur trieuse ripeur maraicher "
        "maraichere viticulteur "
        "vendangeur vendangeuse cueilleur cueilleuse bucheron elagueur palefrenier palefreniere soigneur "
        "soigneuse econome intendant "
        "intendante majordome lingere bagagiste voiturier regisseur regisseuse ouvreuse projectionniste "
        "machiniste cadreur cadreuse "
        "maquilleur maquilleuse styliste modeliste brodeur brodeuse tapissier tapissiere luthier relieur relieuse "
        "serigraphe "
        "maquettiste traiteuse crepier crepiere poissonniere charcutier charcutiere tailleuse retoucheur retoucheuse "
        "plombiere electricienne maconne soudeurs cuisto sauveteur sauveteuse brancardiere laveur laveuse "
        "agenceur poseur poseuse "
        "animatrices telephoniste archeologue sociologue juristes medecins dieteticien dieteticienne sophrologue "
        "osteopathe "
        "kinesitherapeutes audioprothesiste manipulateur manipulatrice prothesiste ostreiculteur apiculteur "
        "eleveur eleveuse vacher "
        "vachere berger bergere jockey oenologue sommeliere brasseur brasseuse torrefacteur moniteurs ludothecaire "
        "negociateur negociatrice mandataire gestionnaires assureur souscripteur souscriptrice"
    ),
    parts=among(
        "senior junior lead de d adjoint adjointe principal data business front back fullstack web mobile produit "
        "projet projets marketing vente ventes finance financier financiere compte comptes client clientele support "
        "service bureau rh it ux ui ia ml cloud securite systeme systemes reseau reseaux recherche juridique "
        "communication sociaux graphique qualite logistique mission soignant soignante direction administratif "
        "administrative commercial commerciale magasin rayon secteur paie achats restauration beneficiaires scolaire "
        "sociale social medicale medical polyvalent polyvalente familiale dentaire export import logiciel embarque "
        "bancaire hospitalier hospitaliere maintenance nettoyage domicile publiques enfants enfant jeunes ecoles "
        "technique "
        "industrielle industriel etages "
        "cuisine salle caisse ligne image production menage banque travaux chantier bus car camion train metro rang "
        "nuit "
        "equipe studio atelier partie poids lourds lourd legers magasinage  accueil vie scolaires escale bord "
        "nageur chien"
    ),
    never=among(
        "demande offre reve meme premier bon vrai parfait seul entretien entretiens appel mail reponse rien maintenant "
        "demain hier suite fin deuxieme second travail moi eux lui elle nous vous ca cela tous annee semaine heure "
        "jour dernier prochain autre convenu promis prevu habitude conseille souvent toujours indique suggere discute "
        "dit avant tu si quoi dab annonce"
    ),
)  # fmt: skip
