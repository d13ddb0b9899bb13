"""Owns interviews that are told to be over by how they went: in the next part, or in the next sentence."""

from collections.abc import Iterator, Sequence

from flows.understanding.gist_cases import STILL_OPEN
from flows.understanding.gist_event import as_event
from flows.understanding.gist_exchanged import TIMES
from flows.understanding.gist_part import any_of, parts_of
from flows.understanding.gist_table import Idea, Ideas
from flows.understanding.gist_words import ideas_of
from flows.understanding.heard import Saying
from flows.understanding.meaning_cues import Found
from flows.understanding.meaning_message import Message
from flows.understanding.meaning_text import Sentence

ANOTHER = TIMES | {Idea.MEET, Idea.NAMED, Idea.ORDER, Idea.OTHER}
"""What tells that a sentence is about another interview than the one before."""
LONGEST_JUDGED = 6
"""Words of a part that only tells how it was."""


def as_judged(found: Sequence[Found], ideas: Sequence[Ideas], sentence: Sentence, message: Message) -> Iterator[Found]:
    """What was found; an interview that the next part tells the course of, as one that was: "Foo today, went well"."""
    parts = list(parts_of(sentence, message.meaning))
    for each in found:
        at = next((i for i, (since, until) in enumerate(parts) if since <= each.first < until), len(parts))
        own, after = parts[at : at + 1], parts[at + 1 : at + 2]
        open_yet = Saying.PLANNED in (each.cue.saying, each.cue.ahead)
        judged = open_yet and after and not message.theirs and not sentence.asked
        if judged and after[0][1] - after[0][0] <= LONGEST_JUDGED and Idea.AHEAD not in any_of(ideas[slice(*own[0])]):
            judged = _is_course(any_of(ideas[slice(*after[0])]))
            yield as_event(each, Saying.TOOK_PLACE) if judged else each
        else:
            yield each


def as_judged_next(found: Sequence[Sequence[Found]], told: Sequence[Sentence], message: Message) -> list[list[Found]]:
    """What was found in each sentence; an interview that the next one tells the course of, as one that was."""
    judged = [list(those) for those in found]
    for those, sentence, following in zip(judged, told, told[1:], strict=False):
        short = len(following.words) <= LONGEST_JUDGED and not following.asked
        if those and those[-1].cue.saying is Saying.PLANNED and short and not (message.theirs or sentence.asked):
            course = any_of(ideas_of(following.words, message))
            own = any_of(ideas_of(sentence.words, message)[those[-1].since : those[-1].until])
            if Idea.AHEAD not in own and _is_course(course) and course.isdisjoint(ANOTHER):
                those[-1] = as_event(those[-1], Saying.TOOK_PLACE)
    return judged


def _is_course(part: Ideas) -> bool:
    """Whether it is told how an interview was: "went well"."""
    return bool(part & {Idea.WELL, Idea.BADLY}) and Idea.PAST in part and part.isdisjoint(STILL_OPEN)
