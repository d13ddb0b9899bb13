"""Owns the shape of the table of names in small letters that tell what an employer is: "banque démo"."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Small:
    """The words of such names, all in the plain form.

    ``kinds``: what an employer is, with which its name may begin ("banque", "maison"); ``kind_ends``: how other such
    words end ("sellerie"), but for ``no_kinds``. ``sorts`` tell more of what it is and name none by themselves ("école
    primaire"). ``own``: everyday words that are names after a kind ("garage central", "hôtel du parc"). ``no_name``:
    other words that are none. ``any``: those of ``kinds`` that any employer is ("société"). ``of``: what joins a word
    to a kind, ``the``: an article that begins the rest of a name ("restaurant la bonne table"). ``never_after``: words
    before a kind after which no name begins ("un", "en", "mon"). ``no_ends``: how words end that are none, as they are
    typed ("fermé", "rechignait"). ``last``: names end with what an employer is ("demo bakery"), they do not begin so.
    """

    kinds: frozenset[str]
    sorts: frozenset[str]
    own: frozenset[str]
    any: frozenset[str]
    of: frozenset[str]
    the: frozenset[str]
    never_after: frozenset[str]
    no_name: frozenset[str] = frozenset()
    no_kinds: frozenset[str] = frozenset()
    kind_ends: tuple[str, ...] = ()
    no_ends: tuple[str, ...] = ()
    last: bool = False
