"""Owns the French names in small letters that begin with what an employer is: "banque démo", "garage de la gare"."""

from flows.texts.fr.meaning_words import NAMES
from flows.understanding.meaning_table import among
from flows.understanding.small_table import Small

SMALL = Small(
    kinds=NAMES.places
    | among(
        "transports transport logistique peinture peintures coiffure couture plomberie electricite mecanique "
        "batiment construction constructions toitures chauffage immobilier immobiliere immo assurances voyages "
        "productions editions groupe ets etablissements ateliers atelier studio studios maconnerie cuisines "
        "chaussures cosmetiques velos pepinieres pepiniere meubles optique ambulances ambulance taxis taxi fleurs "
        "bijoux saveurs motos autos automobiles cycles literie vins pneus maison maisons salon agence societe "
        "entreprise centre bar tabac club magasin magasins domaine domaines auto residences villa chalet relais "
        "cave caves moulin moulins fournil verger vergers jardins jouets eaux carrelages carrelage menuiseries "
        "isolation facades cafe the cie etude office spa refuge jardin poney haras ecurie ecuries laboratoires labo "
        "cirque bricolage bazar opticien opticiens ferme fermes resto restau restos hotels supermarches hypermarche "
        "superette epiceries drogerie cordonnier primeur primeurs caviste presse kiosque brocante discotheque "
        "casino bowling aquarium zoo parc thermes polyclinique clinique centrale usines chantiers charpentes "
        "charpente maraichage viticole coop caisse copropriete regie foyers chr chu hopitaux mediateque ludotheque "
        "cabinets start cantine crepes glaces glacier pizza burger sushi kebab tapas saladerie brulerie "
        "torrefaction cafes"
    ),
    kind_ends=("erie", "eries"),
    no_kinds=among(
        "batterie galerie galeries loterie connerie conneries betise sonnerie tuerie causerie reverie flatterie "
        "tricherie moquerie plaisanterie plaisanteries tracasserie tracasseries infanterie bizarrerie chierie "
        "saloperie saloperies vacherie vacheries niaiserie niaiseries gaminerie ingenierie hotellerie messagerie "
        "bouderie raillerie effronterie categorie theorie intemperie intemperies serie series patisseries "
        "viennoiserie viennoiseries sucreries sucrerie mutinerie artillerie allergie galere penderie broderie "
        "camaraderie billetterie drolerie cachoterie cachoteries menterie menteries arterie arteries mystere"
    ),
    sorts=among(
        "primaire maternelle prive privee prives public publique publics municipal municipale communal communale "
        "departemental departementale regional regionale national nationale international internationale francais "
        "francaise italien italienne japonais japonaise chinois chinoise indien indienne libanais libanaise grec "
        "grecque marocain marocaine thai vietnamien mexicain gastronomique gastro etoile traditionnel "
        "traditionnelle artisanal artisanale bio veterinaire dentaire medical medicale medico social sociale "
        "hospitalier hospitaliere automobile auto moto agricole industriel industrielle commercial commerciale "
        "judiciaire juridique comptable notarial scolaire sportif sportive culturel culturelle aquatique equestre "
        "laitier laitiere vegetarien vegan halal casher familial familiale local locale voisin voisine rapide multi "
        "associatif associative solidaire catholique protestante laique bilingue superieur superieure elementaire "
        "technique professionnel professionnelle hoteliere hotelier hotellerie cooperative indépendante "
        "independante independant orthopedique radiologique psychiatrique geriatrique thermal thermale funeraire "
        "funeraires infirmier dermatologique generaliste specialise specialisee chic branche mixte dietetique "
        "naturelle fermier fermiere urbain urbaine rural rurale numerique digital digitale web"
    ),
    own=among(
        "test demo exemple exemples modele temoin essai echantillon specimen factice fictif fictive fictifs "
        "fictives imaginaire bidon central centrale principal principale populaire generale general moderne "
        "nouvelle nouveau royal royale imperial prestige excellence confort elegance avenir liberte republique "
        "egalite fraternite gare pont parc plage port place lac mer riviere source fontaine montagne colline vallee "
        "foret bois pre pres prairie jardin jardins rose roses fleur fleurs lilas tilleul tilleuls pin pins chene "
        "chenes sapin sapins soleil lune etoile etoiles ciel horizon lumiere aurore nord midi ville village clocher "
        "moulin chateau tour tours abbaye abeille abeilles lion lions cheval cygne aigle coq chat renard loup "
        "dauphin colombe hirondelle papillon or argent diamant rubis cristal bleu bleue rouge rouges blanc blanche "
        "blancs noir noire vert verte verts dore doree petit petite petits petites grand grande grands beau belle "
        "bel belles bon bonne bons bonnes vieux vieille jean saint sainte st ste notre joli jolie doux douce "
        "paradis bonheur plaisir delices delice gourmet gourmand saveur tradition passion espoir amitie union "
        "alliance concorde harmonie equilibre zen vital evasion evidence express plus premium pro duo trio "
        "atlantique pacifique ocean alpes jura rhone loire seine vosges ardennes provence bretagne normandie savoie "
        "mode ici maman mamie mere pere freres soeurs fils filles enfants lutins verdure nature terre eau feu vent "
        "arc pain table assiette fourchette marmite casserole couronne roi reine prince princesse dame dames sirene "
        "ancre phare voile bateau vague galet halles marche theatre opera musee mairie voyageurs amis copains "
        "artisans arts lettres livres mots plumes encre clef clefs cle cles porte fenetre maison toit coin angle "
        "rive rives quai quais canal ecluse depart rencontre passage espace voyage coeur main mains monde histoire "
        "mimosas glycines mesange mesanges pinson cigale cigales olivier oliviers vigne vignes orangers cerisiers"
    ),
    any=among("societe entreprise groupe agence start cabinet maison ets etablissements cie startup magasin boutique"),
    of=among("de d du des"),
    the=among("le la les l au aux du"),
    never_after=among(
        "un une en mon ma mes ton ta tes sa ses notre nos votre vos leur leurs cet cette quelle quel chaque quelque "
        "aucun aucune petit petite petits grand grande gros grosse autre nouvelle nouveau ancien ancienne ex vrai "
        "vraie bonne bon deux trois quatre plusieurs des quelques"
    ),
    no_name=among(
        "pole dtn btp tp sav ca ko hs ok rdv cv crh drh rh pb svp stp bcp tjs tjrs pdt qqn qqch jsp msg tel num mdp "
        "fdp tkt jpp lundis mardis samedis dimanches debordee deborde"
    ),
    no_ends=("é", "ée", "és", "ées", "ait", "aient", "ment", "erait", "eraient", "eront", "issent", "ssait", "era"),
)
