"""Owns the words in English names of employers that tell no two of them apart."""

from flows.understanding.firms_table import Firms
from flows.understanding.meaning_table import among

FIRMS = Firms(
    legal=among("ltd limited inc incorporated corp corporation llc llp plc bv nv"),
    shortened=among("ltd inc corp llc llp"),
    forms=among("co company pty pvt group holding holdings the spa oy ab as aps"),
    ands=among("and"),
    kinds=among("cafe hotel clinic bakery school"),
    left_out=among("the"),
)
