"""Owns German verbs in two halves, in all the places where their halves stand: "rief gestern an", "dass sie anriefen".

The table of ideas lists what is said in other words; a verb is told here once, by its stems.
"""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from flows.understanding.gist_table import Idea


class Verb(NamedTuple):
    """``mine`` and ``theirs`` are its forms of today, ``was`` those of the past, ``done`` is its participle."""

    prefix: str
    mine: str
    theirs: str
    was: str
    done: str
    whole: str

    def apart(self, forms: str) -> str:
        """The halves as they stand in a main clause, and as one word at the end of a subordinate one."""
        told = forms.split()
        return " ".join((*(f"{form}~{self.prefix}" for form in told), *(f"{self.prefix}{form}" for form in told)))

    def bare(self) -> str:
        """The forms that tell of nobody who acts: participle, infinitive."""
        return f"{self.prefix}{self.done} {self.prefix}{self.whole} {self.yet_to_be()}"

    def yet_to_be(self) -> str:
        """The infinitive with its "zu" within: what is still to be done."""
        return f"{self.prefix}zu{self.whole}"

    def forms(self) -> str:
        """All forms."""
        return f"{self.bare()} {self.apart(f'{self.theirs} {self.was}')} {self.apart(self.mine)}"


def _regular(prefix: str, stem: str) -> Verb:
    joined = f"{stem}e" if stem[-1] in "dt" else stem
    return Verb(
        prefix, f"{stem}e {stem}", f"{joined}t {stem}en", f"{joined}te {joined}ten", f"ge{joined}t", f"{stem}en"
    )


def _rufen(prefix: str) -> Verb:
    return Verb(prefix, "rufe ruf", "ruft rufen", "rief riefen", "gerufen", "rufen")


def _schreiben(prefix: str) -> Verb:
    return Verb(prefix, "schreibe schreib", "schreibt schreiben", "schrieb schrieben", "geschrieben", "schreiben")


def _laden(prefix: str) -> Verb:
    return Verb(prefix, "lade lad", "lädt laden", "lud luden", "geladen", "laden")


def _ziehen(prefix: str) -> Verb:
    return Verb(prefix, "ziehe zieh", "zieht ziehen", "zog zogen", "gezogen", "ziehen")


_SAY_NO, _LEAN, _WRITE = _regular("ab", "sag"), _regular("ab", "lehn"), _schreiben("an")
_NO = f"{_SAY_NO.apart('sagt sagte sagten')} sagen~ab sage~ab sag~ab abgesagt abzusagen"
"""But for "absagen", which is a noun as well."""
_OFFER = Verb("an", "biete", "bietet bieten", "bot boten", "geboten", "bieten")
_FALL = Verb("aus", "falle", "fällt fallen", "fiel fielen", "gefallen", "fallen")
_GIVE = Verb("ab", "gebe geb", "gibt geben", "gab gaben", "gegeben", "geben")
_STEP = Verb("aus", "steige steig", "steigt", "stieg", "gestiegen", "steigen")


_WHOLE: Mapping[Idea, tuple[Verb, ...]] = {
    Idea.CALL: (
        _rufen("an"), _rufen("durch"), _regular("durch", "klingel"), _regular("an", "klingel"), _regular("an", "läut"),
    ),
    Idea.REPLY: (_rufen("zurück"), _schreiben("zurück"), _regular("zurück", "meld"), _rufen("retour")),
    Idea.MESSAGE: (
        _regular("nach", "frag"), _regular("nach", "hak"), _regular("nach", "fass"), _regular("an", "frag"),
        _regular("nach", "hör"), _regular("an", "mail"), _schreiben("hin"), _regular("nach", "bohr"),
    ),
    Idea.REJECT: (_LEAN,),
    Idea.CANCEL: (_FALL, _laden("aus")),
    Idea.INVITE: (_laden("ein"),),
    Idea.OFFER: (_OFFER,),
    Idea.HIRE: (_regular("ein", "stell"), _regular("an", "stell")),
    Idea.SEND: (
        _regular("ab", "schick"), _regular("los", "schick"), _regular("hin", "schick"), _regular("weg", "schick"),
        _regular("ein", "reich"), _GIVE, _laden("hoch"), _regular("ein", "schick"), _regular("raus", "schick"),
    ),
    Idea.WITHDRAW: (_ziehen("zurück"),),
    Idea.TELL: (_regular("mit", "teil"),),
}  # fmt: skip


def _of_the_past() -> Iterator[tuple[str, Verb]]:
    """The forms that tell what is done already, by whoever stands after them if nobody does before."""
    for verbs in _WHOLE.values():
        yield from ((form, verb) for verb in verbs for form in verb.was.split())
    yield from ((form, _SAY_NO) for form in _SAY_NO.was.split())


_IN_PART: Mapping[Idea, str] = {
    Idea.MESSAGE: _WRITE.bare(),
    Idea.REJECT: _NO,
    Idea.CANCEL: f"{_NO} fällt~weg fiel~weg wegfällt",
    Idea.WITHDRAW: _STEP.apart("steige steig stieg"),
    Idea.BEGUN: " ".join(f"{form}~{verb.prefix}" for form, verb in _of_the_past()),
    Idea.WILL: " ".join(verb.yet_to_be() for verbs in _WHOLE.values() for verb in verbs) + " abzusagen",
}
VERBS: Mapping[Idea, str] = {
    idea: " ".join((_IN_PART.get(idea, ""), *(verb.forms() for verb in _WHOLE.get(idea, ()))))
    for idea in dict.fromkeys((*_WHOLE, *_IN_PART))
}
"""The verbs, by what they stand for; with "zu" within they are yet to be done."""
