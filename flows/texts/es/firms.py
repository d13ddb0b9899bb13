"""Owns the words in Spanish names of employers that tell no two of them apart."""

from flows.understanding.firms_table import Firms, listed

FIRMS = Firms(
    legal=listed("srl ltda sac eirl slu sau sll"),
    shortened=listed("ltda"),
    forms=listed("sa sl cv grupo"),
    articles=listed("el la los las"),
    ands=listed("y e"),
    kinds=listed(
        "clinica colegio panaderia peluqueria libreria ferreteria pasteleria floristeria farmacia "
        "restaurante academia taller talleres transportes limpiezas autoescuela guarderia tienda "
        "bar"
    ),
    left_out=listed(
        "residencia hospital escuela instituto cafeteria heladeria zapateria fruteria carniceria "
        "lavanderia optica opticas gestoria asesoria editorial jardineria gimnasio fundacion centro "
        "agencia imprenta vivero grupo"
    ),
)
