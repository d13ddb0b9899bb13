"""Owns the words in French names of employers that tell no two of them apart."""

from flows.understanding.firms_table import Firms
from flows.understanding.meaning_table import among

FIRMS = Firms(
    legal=among("sarl"),
    forms=among("sa sas groupe"),
    articles=among("la le les"),
    ands=among("et"),
    kinds=among(
        "boulangerie patisserie librairie garage clinique creche ecole transports serrurerie "
        "menuiserie brasserie coiffure salon pharmacie fromagerie"
    ),
    left_out=among(
        "ehpad residence lycee college cabinet atelier ateliers imprimerie papeterie epicerie foyer "
        "centre traiteur pressing groupe mairie"
    ),
)
