"""Owns what is known while one message is read: its text, its times, the table of its language, the known leads."""

from collections.abc import Sequence
from dataclasses import dataclass

from flows.understanding.meaning_roles import Span
from flows.understanding.meaning_table import Meaning
from flows.understanding.meaning_text import Word, plain_word
from flows.understanding.meaning_times import Times
from flows.understanding.reading import Reading
from flows.understanding.which import which_leads
from flows.values import Lead

NOON = 12


@dataclass(frozen=True, slots=True)
class Message:
    """One message; ``theirs``: an employer's own words."""

    text: str
    times: Times
    meaning: Meaning
    leads: Sequence[Lead]
    theirs: bool = False

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
        """What was typed there; empty for nowhere."""
        return self.text[words[span[0]].start : words[span[1] - 1].end].strip(" .,\"'") if span else ""
