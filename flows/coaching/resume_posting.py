"""What a job posting asks for that a résumé says too, and what it does not (A11: the right skills highlighted?).

A term is a skill as people write it (SQL, C++, Node.js) or a word with weight. It is compared by its stem, and nothing
is made of how many there are: a posting names wishes, and a program does not know which of them count.
"""

import re
from collections import Counter
from collections.abc import Iterator

from flows.coaching.resume_text import Overlap, Paper
from flows.coaching.spared import LIGHT, SPARED

SHORTEST_POSTING = 30
"""Words below which a text is no posting."""
MOST_TERMS = 12
FEWEST_TERMS = 5
"""With fewer of weight, those that are said only once are looked at too."""
LONGEST_NAME = 3
"""Words that stay together as one name."""
_TERM = re.compile(r"[^\W_][\w+#]*(?:[./&'’-][\w+#]+)*\+*", re.UNICODE)  # an apostrophe people type
_SENTENCES = re.compile(r"\n|(?<=[.!?:])\s+")
_ENDINGS = (
    "ically", "ations", "ation", "ments", "ment", "ings", "ing", "ers", "ies", "ied", "ed", "er", "ly", "es",
    "s", "e", "y",
)  # fmt: skip


def overlap(paper: Paper, posting: str) -> Overlap:
    """Which terms of ``posting`` stand in the file and which do not, the weightiest first."""
    texts = (*(line.text for line in paper.lines), *paper.aside)
    there = {stem(term) for text in texts for term, _ in _parts(text)}
    asked = _weighed(posting)
    both = tuple(term for term in asked if _stems(term) <= there)
    missing = tuple(term for term in asked if not _stems(term) <= there)
    return Overlap(both[:MOST_TERMS], missing[:MOST_TERMS], len(posting.split()))


def _stems(term: str) -> set[str]:
    return {stem(word) for word in term.split()}


def stem(term: str) -> str:
    """A word without its ending, roughly: "managing" and "management" are one."""
    small = term.casefold().replace("’", "'").removesuffix("'s")  # an apostrophe people type
    if not small.isalpha():
        return small
    for ending in _ENDINGS:
        if small.endswith(ending) and len(small) - len(ending) >= 4:
            return small.removesuffix(ending).removesuffix("e")
    return small


def _parts(text: str) -> Iterator[tuple[str, bool]]:
    """Every term of a text, and whether only a space lies before it; of one with a dash or slash its parts too."""
    end = 0
    for found in _TERM.finditer(text):
        term = found[0].strip("'’.&-/")  # an apostrophe people type
        yield term, end > 0 and text[end : found.start()] == " "
        end = found.end()
        if re.search(r"[/-]", term):
            yield from ((part, False) for part in re.split(r"[/-]", term) if part)


def _weighed(posting: str) -> tuple[str, ...]:
    """The terms of a posting: skills first, then what it says most often; each once, as it is written there."""
    written: dict[str, str] = {}
    times: Counter[str] = Counter()
    skills: Counter[str] = Counter()
    for sentence in _SENTENCES.split(posting):
        for term, is_skill in _terms(sentence):
            key = " ".join(map(stem, term.split()))
            written.setdefault(key, term)
            times[key] += 1
            skills[key] += is_skill
    order = {key: at for at, key in enumerate(written)}
    chosen = [key for key in times if skills[key] or times[key] > 1]
    if len(chosen) < FEWEST_TERMS:
        chosen += [key for key in times if key not in chosen]
    ranked = sorted(chosen, key=lambda key: (not skills[key], -times[key], order[key]))
    return tuple(written[key] for key in ranked[: 2 * MOST_TERMS])


def _terms(sentence: str) -> Iterator[tuple[str, bool]]:
    """The terms with weight, and whether each looks like a skill; names of two or three words stay together."""
    name: list[str] = []
    for at, (term, joined) in enumerate(_parts(sentence)):
        weighty = _has_weight(term)
        is_skill = weighty and _looks_like_a_skill(term, first=at == 0)
        if name and not (is_skill and joined and len(name) < LONGEST_NAME):
            yield " ".join(name), True
            name = []
        if is_skill:
            name.append(term)
        elif weighty:
            yield term, False
    if name:
        yield " ".join(name), True


def _has_weight(term: str) -> bool:
    if term.isdigit() or term.casefold() in LIGHT or stem(term) in _LIGHT_STEMS:
        return False
    return len(term) > 3 or not term.islower() or term.lower() in SPARED or not term.isalpha()


def _looks_like_a_skill(term: str, *, first: bool) -> bool:
    inner = any(char.isupper() for char in term[1:]) or (
        not term.isalpha() and not re.fullmatch(r"[\w’'-]+", term)
    )  # as above
    return term.lower() in SPARED or inner or (not first and term[:1].isupper())


_LIGHT_STEMS = frozenset(stem(word) for word in LIGHT if len(word) > 5)
