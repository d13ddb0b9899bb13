"""Owns how legal forms are typed: with full stops ("S.L.", "S.A. de C.V."), after a comma ("Foo, Inc."); there they end
the name before them, and are none by themselves.
"""

import re
from typing import NamedTuple

DOTTED = (
    r"s\.?\s?a\.?(?:\s?[bp]\.?\s?i?\.?)?\s+de\s+c\.?\s?v\b\.?|s\.?\s+de\s+r\.?\s?l\b\.?(?:\s+de\s+c\.?\s?v\b\.?)?"
    r"|s\.\s?[lac]\.(?:\s?[ulscp]\.)?|s\.\s?a?\.?\s?r\.\s?l\.|s\.\s?coop\b\.?|c\.a\.|e\.i\.r\.l\.|l\.l\.[cp]\."
    r"|b\.v\.|n\.v\.|p\.l\.c\.|s\.p\.a\.|e\.k\."
)
"""Forms that are no words of another kind, wherever they stand after a word."""
PLAIN = (
    r"(?:(?i:ltd|inc|llc|llp|plc|gmbh|mbh|ohg|srl|bv|nv|ltda|slu|sau|sll|pty|eirl|corp)"
    r"|Limited|Incorporated|Corporation|SL|SA|SAS|AG|KG|CA|SC|SLP|UG|SE|SNC|SpA|SAC"
    r"|SARL|EURL|SASU)\b(?:\.|(?! [A-ZÀ-Þ]))"
    r"|(?:sarl|eurl|sasu)\b(?:\.|(?! [^\W\d_]))"
)
"""Forms that are known by the comma before them; French ones stand before a name, too ("Salut, SARL Martin m'a")."""
FORM = re.compile(rf"(?P<comma>\s*,\s*)(?:(?i:{DOTTED})|{PLAIN})(?![^\W_])|(?<=[^\W_]) (?:(?i:{DOTTED}))(?![^\W_])")


class Form(NamedTuple):
    """A legal form in a text: what stands before it ends at ``after``, the form stands from ``start`` to ``end``."""

    after: int
    start: int
    end: int

    def is_over(self, text: str) -> bool:
        """Whether a sentence ends with it: "We met Foo, Inc. They called"."""
        rest = text[self.end :]
        begins = rest[:1].isspace() and rest.lstrip(" ¿¡")[:1].isupper()
        return text[self.end - 1] == "." and (begins or rest[:1] in tuple(".;!?…"))


def forms_in(text: str) -> tuple[Form, ...]:
    """The legal forms in a text."""
    found = FORM.finditer(text)
    return tuple(
        Form(each.start(), each.end("comma") if each["comma"] else each.start() + 1, each.end()) for each in found
    )


def without_form(name: str) -> str:
    """A name without the legal form that it ends with, if that is typed so."""
    last = next((each for each in forms_in(name) if not name[each.end :].strip()), None)
    return name[: last.after] if last and last.after else name
