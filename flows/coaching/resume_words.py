"""What the wording of a résumé shows: likely typos, doubled and repeated words, long sentences and bullets (A11).

A word is called a likely typo only if it is one slip away from a common word. Names, acronyms, skills and whatever is
written with a capital inside a line are spared: it is better to miss a typo than to correct somebody's name.
"""

import re
from collections import Counter
from collections.abc import Iterator

from flows.coaching.resume_text import BULLET, WORD, Item, Line, Paper, Remark, Spelling, heading_of, is_bullet, quote
from flows.coaching.spared import LIGHT, SPARED

SHORTEST_TYPO = 4
COMMON = 1000
"""How often the dictionary must have seen a word before another one is taken for a slip of it."""
VERY_COMMON = 5000
"""The same for a word with a capital at the beginning of a line: it may be a name."""
MOST_ITEMS = 8
ENGLISH_SHARE = 0.7
LONGEST_SENTENCE = 35
LONGEST_BULLET = 35
SAME_BEGINNING = 4
REPEATED = 8
ONE_IN = 40
"""A word is remarked as repeated when it is at least one in so many."""
_NOT_PROSE = re.compile(r"\S*[@/\\_#+]\S*|\S*\w\.\w\S*|\S*\d\S*")
_DOUBLED = re.compile(r"(?<![\w-])([^\W\d_]{2,})\s+(\1)(?![\w-])", re.IGNORECASE)
_MAY_DOUBLE = frozenset({"that", "had", "new", "bora", "pago", "baden", "walla", "duran"})
_SENTENCE_END = re.compile(r"(?<=[.!?])\s+(?=[A-Z“\"])")
_BRITISH = tuple(
    (re.compile(british), american)
    for british, american in (
        (r"is(?=(?:e|es|ed|ing|er|ers|ation|ations)$)", "iz"), (r"ys(?=(?:e|es|ed|ing)$)", "yz"), ("our", "or"),
        (r"ll(?=(?:ed|ing|er|ers)$)", "l"), (r"l(?=(?:ment|s)?$)", "ll"), (r"re(?=s?$)", "er"),
        (r"ence(?=s?$)", "ense"), (r"ogue(?=s?$)", "og"), (r"mme(?=s?$)", "m"),
    )
)  # fmt: skip
"""British spellings, and what the dictionary may have instead."""


def is_english(paper: Paper, spelling: Spelling) -> bool:
    """Whether most of the words are English ones; only then wording and headings can be judged."""
    words = [word for line in paper.lines for word in WORD.findall(line.text) if word.islower() and len(word) > 2]
    return len(words) < 20 or sum(spelling.knows(word) for word in words) >= ENGLISH_SHARE * len(words)


def word_remarks(paper: Paper, spelling: Spelling) -> Iterator[Remark]:
    """All remarks about wording."""
    yield from _typos(paper, spelling)
    yield from _doubled(paper)
    yield from _long_bullets(paper)
    yield from _long_sentences(paper)
    yield from _same_beginnings(paper)
    yield from _repeated(paper)


def _typos(paper: Paper, spelling: Spelling) -> Iterator[Remark]:
    spared = _names_and_skills(paper)
    found: dict[str, Item] = {}
    for line, section in zip(paper.lines, paper.sections, strict=True):
        if section in ("skills", "contact"):
            continue
        for word, common in _checkable(line):
            small = word.lower()
            if small in found or small in spared or small in SPARED or spelling.knows(small):
                continue
            meant, times = spelling.suggests(small)
            if times >= common and not _only_another_spelling(small, meant, spelling):
                found[small] = Item(word, meant, paper.place(line))
    if found:
        yield Remark("typos", tuple(found.values())[:MOST_ITEMS], {"count": len(found)})


def _checkable(line: Line) -> Iterator[tuple[str, int]]:
    """The words of a line that may be typos, with how common the meant word must be."""
    prose = _NOT_PROSE.sub(" . ", BULLET.sub("", line.text))
    words = WORD.findall(prose)
    small = sum(word.islower() for word in words)
    for at, word in enumerate(words):
        if len(word) < SHORTEST_TYPO and word not in ("teh", "adn", "hte", "taht"):
            continue
        if word.islower():
            yield word, COMMON
        elif at == 0 and word.istitle() and small >= 3 and small > len(words) / 2:
            yield word, VERY_COMMON


def _names_and_skills(paper: Paper) -> frozenset[str]:
    """Words that stand with a capital somewhere inside a line, in a heading of names, or among the skills."""
    named: set[str] = set()
    for line, section in zip(paper.lines, paper.sections, strict=True):
        words = WORD.findall(line.text)
        if section in ("skills", "contact") or "@" in line.text:
            named.update(word.lower() for word in words)
        named.update(word.lower() for word in words[1:] if not word.islower())
    return frozenset(named)


def _only_another_spelling(word: str, meant: str, spelling: Spelling) -> bool:
    """The plural of a known word, or the British spelling of one."""
    if word.removesuffix("s") == meant or word.removesuffix("'s") == meant:
        return True
    others = {british.sub(american, word) for british, american in _BRITISH} - {word}
    return any(spelling.knows(other) for other in others)


def _doubled(paper: Paper) -> Iterator[Remark]:
    items = tuple(
        Item(found[0], found[1], paper.place(line))
        for line in paper.lines
        for found in _DOUBLED.finditer(line.text)
        if found[1].lower() not in _MAY_DOUBLE and not (found[1].istitle() and found[2].istitle())
    )
    if items:
        yield Remark("doubled", items[:MOST_ITEMS])


def _bullets(paper: Paper) -> Iterator[tuple[Line, str]]:
    """Each bullet whole: a line that goes on below begins there in small letters."""
    begun: Line | None = None
    text = ""
    for line in paper.lines:
        if begun is not None and not is_bullet(line) and line.text.lstrip()[:1].islower():
            text += " " + line.text.strip()
            continue
        if begun is not None:
            yield begun, text
        begun = line if is_bullet(line) else None
        text = BULLET.sub("", line.text).strip()
    if begun is not None:
        yield begun, text


def _long_bullets(paper: Paper) -> Iterator[Remark]:
    long = [(line, text) for line, text in _bullets(paper) if len(text.split()) > LONGEST_BULLET]
    if long:
        items = tuple(Item(quote(text), place=paper.place(line)) for line, text in long)
        yield Remark("long-bullets", items[:3], {"most": max(len(text.split()) for _, text in long)})


def _long_sentences(paper: Paper) -> Iterator[Remark]:
    found: list[Item] = []
    most = 0
    for first, text in _paragraphs(paper):
        for sentence in _SENTENCE_END.split(text):
            words = len(sentence.split())
            if words > LONGEST_SENTENCE and sentence.rstrip().endswith((".", "!", "?")):
                found.append(Item(quote(sentence), place=paper.place(first)))
                most = max(most, words)
    if found:
        yield Remark("long-sentences", tuple(found[:3]), {"most": most})


def _paragraphs(paper: Paper) -> Iterator[tuple[Line, str]]:
    """Running text: lines that belong together, without bullets, headings and short lines of their own."""
    lines: list[Line] = []
    in_bullet = False
    for line in (*paper.lines, None):
        in_bullet = line is not None and (is_bullet(line) or (in_bullet and line.text.lstrip()[:1].islower()))
        prose = line is not None and not in_bullet and not heading_of(line.text) and len(line.text.split()) >= 6
        if line is not None and prose:
            lines.append(line)
            continue
        # The last line of a paragraph may be short.
        if lines and line is not None and not in_bullet and not heading_of(line.text) and line.text.endswith("."):
            lines.append(line)
        if lines:
            yield lines[0], " ".join(each.text.strip() for each in lines)
        lines = []


def _same_beginnings(paper: Paper) -> Iterator[Remark]:
    bullets = list(_bullets(paper))
    first = [(WORD.findall(text) or [""])[0].lower() for _, text in bullets]
    word, times = Counter(filter(None, first)).most_common(1)[0] if any(first) else ("", 0)
    if times >= SAME_BEGINNING and times * 3 >= len(bullets):
        line = next(line for (line, _), begins in zip(bullets, first, strict=True) if begins == word)
        yield Remark("same-beginning", (Item(word.capitalize(), place=paper.place(line)),), {"count": times})


def _repeated(paper: Paper) -> Iterator[Remark]:
    counted = Counter(
        word
        for line, section in zip(paper.lines, paper.sections, strict=True)
        if section not in ("skills", "contact")
        for word in WORD.findall(line.text)
        if word.islower() and len(word) > 3 and word not in LIGHT and word not in SPARED
    )
    often = [(word, times) for word, times in counted.most_common(3) if times >= max(REPEATED, paper.words // ONE_IN)]
    if often:
        items = tuple(Item(word, str(times)) for word, times in often)
        yield Remark("repeated", items)
