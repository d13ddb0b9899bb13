"""Owns what the names around a cue are: the words that each is made of."""

from dataclasses import dataclass, field

from flows.understanding.meaning_roles import Span


@dataclass(slots=True)
class Named:
    """What names were told, each as the words from–to in the sentence. ``maybe``: employers or persons. ``denied``:
    only employers are told of which it is not said ("not with Foo").
    """

    role: Span | None = None
    employers: list[Span] = field(default_factory=list)
    persons: list[Span] = field(default_factory=list)
    maybe: list[Span] = field(default_factory=list)
    denied: bool = False

    def takes(self, at: int) -> bool:
        """Whether a word belongs to a name already."""
        spans = [*self.employers, *self.persons, *self.maybe, *([self.role] if self.role else [])]
        return any(span[0] <= at < span[1] for span in spans)
