"""Owns the words in Spanish names of employers that tell no two of them apart."""

from flows.understanding.firms_table import Firms
from flows.understanding.meaning_table import among

FIRMS = Firms(
    legal=among("srl ltda sac eirl slu sau sll"),
    shortened=among("ltda"),
    forms=among("sa sl cv grupo"),
    articles=among("el la los las"),
    ands=among("y e"),
    kinds=among(
        "clinica colegio panaderia peluqueria libreria ferreteria pasteleria floristeria farmacia "
        "restaurante academia taller talleres transportes limpiezas autoescuela guarderia tienda "
        "bar"
    ),
    left_out=among(
        "residencia hospital escuela instituto cafeteria heladeria zapateria fruteria carniceria "
        "lavanderia optica opticas gestoria asesoria editorial jardineria gimnasio fundacion centro "
        "agencia imprenta vivero grupo"
    ),
)
