"""Owns what is known while one message is read: its text, its times, the table of its language, the known leads."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from flows.understanding.legal_forms import without_form
from flows.understanding.meaning_roles import Span, compound_tail
from flows.understanding.meaning_table import Meaning
from flows.understanding.meaning_text import Word, plain_word
from flows.understanding.meaning_times import Times
from flows.understanding.reading import Reading
from flows.understanding.which import which_leads
from flows.values import Lead

NOON = 12
BOTH_FORMS = re.compile(r"/-?[^\W\d_]{1,5}(?!\w)")


@dataclass(frozen=True, slots=True)
class Message:
    """One message; ``theirs``: an employer's own words; ``gist``: what no cue knows is read by its gist."""

    text: str
    times: Times
    meaning: Meaning
    leads: Sequence[Lead]
    theirs: bool = False
    gist: bool = True

    def like(self, name: str) -> bool:
        """Whether a name is nearly that of a known lead."""
        return which_leads(name, "", self.leads) != (None, ())

    def past(self, reading: Reading) -> bool:
        """Whether a time is over, as far as can be told: so is this morning after noon."""
        now = self.times.setting.now
        if reading.day == now.date() and reading.wall is None and now.hour >= NOON:
            return not self.meaning.mornings.isdisjoint(plain_word(self.text[reading.start : reading.end]).split())
        return bool(self.times.past(reading))

    def typed(self, words: Sequence[Word], span: Span | None) -> str:
        """What was typed there, without the fillers between ("the, um, council"); empty for nowhere."""
        if span is None:
            return ""
        told = words[span[0] : span[1]]
        filled = any(any(map(str.isalpha, self.text[one.end : other.start])) for one, other in pairwise(told))
        typed = " ".join(self.text[word.start : word.end] for word in told) if filled else ""
        whole = typed or self.text[told[0].start : told[-1].end]
        bare = whole.strip(" .,\"'")
        return f"{bare}." if whole.endswith(f"{bare}.") and without_form(bare) != without_form(f"{bare}.") else bare

    def typed_role(self, words: Sequence[Word], span: Span | None) -> str:
        """The role that was typed there, in both its forms: "Reponedor/a", "Entwickler/in"."""
        typed = self.typed(words, span)
        other = BOTH_FORMS.match(self.text, words[span[1] - 1].end) if span else None
        tail = compound_tail(words[span[0]].plain, self.meaning.roles) if span and self.meaning.roles.joints else 0
        return typed + other[0] if other else typed[: len(typed) - tail]
