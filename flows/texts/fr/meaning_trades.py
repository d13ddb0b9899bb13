"""Owns what people do for work, as a role is told in French: its last word, or the first where others follow."""

from flows.understanding.meaning_table import among

TRADES = among(
    """
accompagnant accompagnante acheteur acheteuse actuaire administrateur administratrice aes aesh affreteur affreteuse
agenceur agent agente agriculteur agricultrice aide ajusteur ajusteuse alternant alternante ambulancier ambulanciere
analyste animateur animatrice animatrices apiculteur apprenti apprentie approvisionneur approvisionneuse archeologue
architecte archiviste artiste ascensoriste ash assistant assistante assmat assureur atsem attache attachee
audioprothesiste auditeur auditrice automaticien auxiliaire avocat avocate avs babysitter bagagiste barbier barbiere
barista barmaid barman berger bergere bibliothecaire bijoutier bijoutiere biologiste boucher bouchere boulanger
boulangere brancardier brancardiere brasseur brasseuse brodeur brodeuse bucheron cableur cableuse cadre cadreur
cadreuse caissier caissiere cariste carreleur carrossier charcutier charcutiere charge chargee charpentier
chaudronnier chauffagiste chauffeur chauffeuse chef cheffe chercheur chercheuse chimiste chocolatier clerc coach
coiffeur coiffeuse commercial commerciale commis comptable concepteur conceptrice concierge conditionneur
conditionneuse conducteur conductrice conseiller conseillere consultant consultante contremaitre controleur
controleuse coordinateur coordinatrice cordonnier cordonniere correcteur correctrice coursier courtier couturier
couturiere couvreur createur creatrice crepier crepiere croupier croupiere cueilleur cueilleuse cuisinier cuisiniere
cuisto cuistot data decolleteur decorateur decoratrice demenageur dentiste designer dessinateur dessinatrice dev
developpeur developpeuse devops dieteticien dieteticienne directeur directrice dispatcher dispatcheur dispatcheuse
docker doctorant doctorante documentaliste douanier ebeniste eboueur econome economiste educ educateur educatrice
elagueur electricien electricienne electromecanicien eleveur eleveuse emballeur employe employee enseignant
enseignante ergotherapeute estheticienne etancheur exploitant exploitante facadier facteur factrice ferrailleur
fiscaliste fleuriste formateur formatrice fraiseur frigoriste fromager gardien gardienne geologue geometre
gestionnaire gestionnaires gouvernante graphiste greffier grutier horloger horlogere hote hotelier hotesse huissier
illustrateur illustratrice imprimeur infirmier infirmiere infographiste informaticien informaticienne ingenieur
ingenieure inspecteur inspectrice installateur installatrice instituteur institutrice intendant intendante interprete
intervenant intervenante jardinier jardiniere jockey journaliste juriste juristes kine kinesitherapeute
kinesitherapeutes laborantin laborantine laveur laveuse libraire lingere livreur livreuse logisticien logisticienne
ludothecaire luthier machiniste macon maconne magasinier magasiniere maitre majordome manager mandataire manipulateur
manipulatrice manoeuvre manutentionnaire maquettiste maquilleur maquilleuse maraicher maraichere masseur masseuse
matelot mecanicien mecanicienne mecano medecin medecins mediateur mediatrice menuisier metallier metreur metrologue
meunier militaire modeliste moniteur moniteurs monitrice monteur monteuse mouleur mouliste musicien musicienne
negociateur negociatrice nettoyeur nettoyeuse notaire nounou nourrice nutritionniste oenologue operateur operatrice
opticien opticienne orthophoniste orthoptiste osteopathe ostreiculteur outilleur ouvreuse ouvrier ouvriere owner
palefrenier palefreniere patissier patissiere paysagiste pecheur peintre pharmacien pharmacienne photographe pilote
pisciniste pizzaiolo planificateur planificatrice plaquiste platrier plombier plombiere plongeur plongeuse pm
podologue poissonnier poissonniere policier policiere pompier poseur poseuse postier postiere potier preparateur
preparatrice prepose preposee product prof professeur professeure professeurs programmeur projectionniste projeteur
prothesiste psychologue psychomotricien psychomotricienne puericultrice qa qualiticien qualiticienne realisateur
receptionniste redacteur redactrice regisseur regisseuse regleur relieur relieuse reparateur reparatrice repasseuse
responsable retoucheur retoucheuse ripeur routier saisonnier saisonniere sauveteur sauveteuse scaphandrier scientist
scrum secretaire serigraphe serrurier serveur serveuse sociologue soignant soignante soigneur soigneuse sommelier
sommeliere sophrologue soudeur soudeurs soudeuse souscripteur souscriptrice specialiste stagiaire standardiste
statisticien statisticienne steward styliste superviseur superviseuse surveillant surveillante tailleur tailleuse
tapissier tapissiere technicien technicienne technico teleconseiller teleconseillere telephoniste televendeur
televendeuse terrassier testeur testeuse toiletteur toiletteuse tolier topographe torrefacteur tourneur trader
traducteur traductrice traiteuse travailleur travailleuse tresorier trieur trieuse tuyauteur urbaniste usineur vacher
vachere vendangeur vendangeuse vendeur vendeuse veterinaire vigile viticulteur vitrier voiturier webdesigner webmaster
zingueur
"""
)
