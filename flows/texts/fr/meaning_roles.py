"""Owns the French words around roles: what people work as, and what tells that it follows."""

from flows.texts.fr.meaning_trades import TRADES
from flows.understanding.meaning_table import Roles, among

ROLES = Roles(
    nouns=among("poste emploi job stage alternance mission boulot cdi cdd place jobine apprentissage"),
    as_=among("comme"),
    for_=among("pour"),
    of=among("de d"),
    bare=True,
    within=among("a au aux en des du la"),
    heads=TRADES,
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
