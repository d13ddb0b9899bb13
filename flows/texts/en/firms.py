"""Owns the words in English names of employers that tell no two of them apart."""

from flows.understanding.firms_table import Firms, listed

FIRMS = Firms(
    legal=listed("ltd limited inc incorporated corp corporation llc llp plc bv nv"),
    shortened=listed("ltd inc corp llc llp"),
    forms=listed("co company pty pvt group holding holdings the spa oy ab as aps"),
    ands=listed("and"),
    kinds=listed("cafe hotel clinic bakery school"),
    left_out=listed("the"),
)
