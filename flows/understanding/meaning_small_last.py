"""Owns names in small letters that end in what an employer is: "bluebell bakery", "maple court care home".

A word for a kind of place, and before it words that are no verb, no time and nobody, are one name. Where only everyday
words stand before it ("the local garden centre"), or it belongs to a role ("hotel manager"), there is none.
"""

from collections.abc import Iterator

from flows.understanding.gist_words import ideas_of_word
from flows.understanding.meaning_line import Line
from flows.understanding.meaning_written import PLUS, Written
from flows.understanding.small_table import Small
from flows.understanding.which import LEGAL

MOST_BEFORE = 5
"""Words of a name before what it is."""
FEWEST_EVERYDAY = 2
"""Everyday words that are a name together: "happy days nursery", but not "good nursery"."""


class LastKinds(Line):
    """The words of a message, as names in small letters that end in a kind are looked for in them."""

    def names(self) -> Iterator[Written]:
        """The names, each with all that it is: "care home", "bakery ltd"."""
        small, last, at = self.meaning.small, 0, 0
        if small is None or not small.last:
            return
        while at < len(self.words):
            end = self._kinds_end(at, small)
            first = self._first(at, last, small) if end else at
            if first < at and self._is_closed(end):
                yield Written(first, end)
                last = end
            at = max(at + 1, end)

    def _kinds_end(self, at: int, small: Small) -> int:
        """Where the words end that say what it is; 0 if none stands at a word."""
        end = at
        while end < len(self.words) and (
            (self._is_free(end) and self.words[end].plain in small.kinds)
            or (end > at and self.words[end].plain in LEGAL)
        ):
            end += 1
        return end if end > at else 0

    def _first(self, at: int, last: int, small: Small) -> int:
        """Where the name begins whose kind stands at a word; there, if it has no name of its own."""
        first, own, everyday = at, 0, 0
        while first > last and at - first < MOST_BEFORE:
            plain = self.words[first - 1].plain
            if plain in small.own and self._is_free(first - 1):
                everyday += 1
            elif not (plain in small.sorts and self._is_free(first - 1)):
                if not self._is_own(first - 1, small):
                    break
                own += 1
            first -= 1
        before = self.words[first - 1].plain if first > 0 else ""
        if before in small.never_after | small.of:
            return at  # "city of Sample council" is told otherwise
        titled = before in self.meaning.names.titles and own > 0  # "dr sample's surgery"
        return first - titled if own or everyday >= FEWEST_EVERYDAY else at

    def _is_free(self, at: int) -> bool:
        """Whether a word is of no other name, and written small, or large as it begins a sentence."""
        written = self.words[at].capital and not self.begins_sentence(at)
        return not written and at not in self.known and at not in self.timed

    def _is_own(self, at: int, small: Small) -> bool:
        """Whether a word is what an employer is called: no other is known to stand there."""
        plain, names, roles = self.words[at].plain, self.meaning.names, self.meaning.roles
        if plain in PLUS:
            return at > 0 and self._is_own(at - 1, small)
        everyday = names.ends | names.never | names.callings | names.somebody | names.titles | roles.heads | roles.parts
        if not self._is_free(at) or not plain.isalpha() or plain in everyday | small.no_name:
            return False
        told_by_end = plain.endswith(small.no_ends) and plain not in names.given
        return not (told_by_end or ideas_of_word(plain, self.times.setting.language))

    def _is_closed(self, end: int) -> bool:
        """Whether nothing goes on at a word: not in "bluebell bakery assistant", "hotel job", "dairy co-op"."""
        roles = self.meaning.roles
        if end + 1 < len(self.words) and self.words[end + 1].joined:
            return False
        following = self.words[end].plain if end < len(self.words) else ""
        return not (roles.is_head(following) or following in roles.parts | roles.nouns)
