"""Owns the words in French names of employers that tell no two of them apart."""

from flows.understanding.firms_table import Firms, listed

FIRMS = Firms(
    legal=listed("sarl"),
    forms=listed("sa sas groupe"),
    articles=listed("la le les"),
    ands=listed("et"),
    kinds=listed(
        "boulangerie patisserie librairie garage clinique creche ecole transports serrurerie "
        "menuiserie brasserie coiffure salon pharmacie fromagerie"
    ),
    left_out=listed(
        "ehpad residence lycee college cabinet atelier ateliers imprimerie papeterie epicerie foyer "
        "centre traiteur pressing groupe mairie"
    ),
)
