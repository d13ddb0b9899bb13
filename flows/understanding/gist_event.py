"""Owns which event is told where a cue only speaks of one: by what else stands in the same part of the sentence."""

from collections.abc import Iterator, Sequence, Set
from dataclasses import replace

from flows.understanding.gist_cases import DAYS, DOUBLE, OF_LETTERS, OVER, READ_AS, STILL_OPEN
from flows.understanding.gist_clauses import is_of_another, is_told_elsewhere, named_in
from flows.understanding.gist_part import any_of, parts_of
from flows.understanding.gist_rules import GROUPS
from flows.understanding.gist_table import Idea, Ideas
from flows.understanding.gist_words import ideas_of, is_counted
from flows.understanding.heard import Heard, Saying, Topic
from flows.understanding.meaning_cues import Found
from flows.understanding.meaning_message import Message
from flows.understanding.meaning_text import SIGNS, TIME, Sentence
from flows.understanding.meaning_times import denied, time_among
from flows.understanding.reading import Reading

GLAD = frozenset({Saying.OFFER, Saying.ROUND, Saying.ACCEPTED})
"""What a "not" among the words of its cue makes untrue."""
OVER_WHAT = frozenset({Idea.MEET, Idea.VISIT, Idea.WELL, Idea.BADLY})
"""Without these, who was there only left papers."""
HAVING = frozenset({Idea.GET, Idea.CONFIRM, Idea.INVITE, Idea.WILL, Idea.OFFER, Idea.WISH})
"""What makes an interview one to come, though no time is told: "landed an interview"."""
LATER = GROUPS["TALKS"] | {Idea.ACCEPT, Idea.OFFER, Idea.HIRE, Idea.INVITE, Idea.WISH}
"""What comes after an interview; its time is none of it."""
QUESTIONS = frozenset({Idea.WHEN, Idea.WHAT, Idea.HOW, Idea.WHY, Idea.SHOULD})
MOST_BESIDE = 1
"""Words beside an interview and whose it is, with which nothing more is told of it."""


def as_told(cues: Sequence[Found], ideas: Sequence[Ideas], sentence: Sentence, message: Message) -> Iterator[Found]:
    """The cues, each for the event that its part tells; without those that it makes untrue."""
    cues = _without_thanked_for(cues, sentence, message)
    sayings = {each.cue.saying for each in cues}
    for cue in cues:
        saying = cue.cue.saying
        if saying in GLAD and _is_undone(cue, ideas, sentence, message):
            continue
        if saying not in DOUBLE:
            yield cue
            continue
        part = _part(cue, ideas, sentence, message)
        if saying is Saying.ASKS and cue.cue.topic == Topic.WHEN_IS_IT and _is_told(part, sentence):
            continue
        if saying is Saying.DECIDES_BY and {Idea.CALL, Idea.HOUR} <= part and _is_first_talk(any_of(ideas)):
            cue = as_event(cue, Saying.PLANNED)  # noqa: PLW2901  # "they ring me on Friday at 2, telephone interview"
        if not message.theirs and _is_beside(cue, sayings, ideas, sentence, message):
            continue
        if cue.cue.ahead is Saying.PLANNED and not message.theirs and _was_invited(cue, ideas, sentence, message):
            cue = replace(cue, cue=replace(cue.cue, ahead=None))  # noqa: PLW2901  # that day the invitation came
        became = _became(cue, cues, part, ideas, message)
        if became is None:
            continue
        others = [each for each in cues if each.cue.saying is Saying.PLANNED and each is not cue]
        as_said = became is saying or (
            is_of_another(cue, others, sentence, message)
            if became is Saying.CALLED_OFF
            else became is Saying.TOOK_PLACE
            and sayings == {Saying.PLANNED}
            and is_told_elsewhere(cue, ideas, sentence, message)
        )
        yield _within(cue if as_said else as_event(cue, became), ideas, sentence, message)


def _is_undone(cue: Found, ideas: Sequence[Ideas], sentence: Sentence, message: Message) -> bool:
    """Whether a "not" makes it untrue: in its own words, or before a verb that follows: de "nicht bekommen"."""
    if Idea.NOT in any_of(ideas[cue.first : cue.last]):
        return True
    end = next((until for _, until in parts_of(sentence, message.meaning) if cue.last <= until), cue.last)
    after = next((at for at in range(cue.last, end) if Idea.NOT in ideas[at]), end)
    return not any_of(ideas[after:end]).isdisjoint({Idea.GET, Idea.OFFER, Idea.HIRE, Idea.ACCEPT})


def _became(cue: Found, cues: Sequence[Found], part: Ideas, ideas: Sequence[Ideas], message: Message) -> Saying | None:
    """The event that the part of a cue tells; None if it makes it untrue."""
    saying = cue.cue.saying
    if saying is Saying.NO and _is_cancelled(cue, cues, ideas):
        return Saying.CALLED_OFF
    if saying is Saying.PLANNED and all(each.cue.saying is saying for each in cues) and _is_told_of(any_of(ideas)):
        return Saying.TOOK_PLACE
    cases = OF_LETTERS if message.theirs else READ_AS
    return next((other for one, holds, other in cases if one is saying and holds(part)), saying)


def _is_first_talk(whole: Ideas) -> bool:
    """Whether a call that is told is the interview itself."""
    return Idea.MEET in whole and whole.isdisjoint({Idea.PAST, Idea.WELL, Idea.BADLY, Idea.DECIDE, Idea.NEWS})


def _is_told_of(whole: Ideas) -> bool:
    """Whether an interview on a weekday is told of as what was: "the one on Wednesday, there were twelve of us"."""
    felt = {Idea.HOUR, Idea.BE_DONE, Idea.LOW, Idea.NERVOUS, Idea.HOPEFUL, Idea.ANGRY}
    return {Idea.WEEKDAY, Idea.PAST} <= whole and whole.isdisjoint(STILL_OPEN | LATER | felt)


def _is_cancelled(cue: Found, cues: Sequence[Found], ideas: Sequence[Ideas]) -> bool:
    """Whether a no is one to an interview that was told before: de "hätte ein Gespräch gehabt, aber die haben
    abgesagt".
    """
    planned = any(each.cue.saying is Saying.PLANNED and each.first <= cue.first for each in cues)
    to_come = planned or {Idea.MEET, Idea.WILL} <= any_of(ideas[: cue.last])
    return to_come and Idea.CANCEL in any_of(ideas[cue.first : cue.last])


def _is_beside(cue: Found, sayings: Set[Saying], ideas: Sequence[Ideas], sentence: Sentence, message: Message) -> bool:
    """Whether an interview is only spoken of beside what is told: since when nothing came, where papers were left."""
    whole = any_of(ideas)
    if cue.cue.saying is Saying.PLANNED:
        begins = _begin(cue, sentence, message)
        apart = begins > 0 and bool(named_in((begins, cue.until), sentence, message))
        since = Idea.STILL in any_of(ideas[begins * apart : cue.first]) or Idea.MEET not in whole
        return Saying.NO_NEWS in sayings and since
    applied = {Idea.PAPERS, Idea.SEND} <= whole or Idea.APPLY in whole
    return cue.cue.saying is Saying.TOOK_PLACE and applied and whole.isdisjoint(OVER_WHAT)


def _begin(cue: Found, sentence: Sentence, message: Message) -> int:
    """The word with which the part of the sentence begins in which a cue stands."""
    return next((since for since, until in parts_of(sentence, message.meaning) if cue.first < until), 0)


def _was_invited(cue: Found, ideas: Sequence[Ideas], sentence: Sentence, message: Message) -> bool:
    """Whether the day that begins a part is that of an invitation: "on Tuesday Foo invited me"."""
    since = _begin(cue, sentence, message)
    part = any_of(ideas[since : cue.last])
    if Idea.INVITE not in part or part.isdisjoint({Idea.ME, Idea.FROM, Idea.GET}):
        return False
    times = [at for at in range(since, cue.until) if sentence.words[at].plain == TIME]
    begins = len(times) == 1 and times[0] <= since + 1 and times[0] < cue.last - 1
    return begins and ideas[times[0]].isdisjoint({Idea.AHEAD, Idea.HOUR})


def _without_thanked_for(cues: Sequence[Found], sentence: Sentence, message: Message) -> list[Found]:
    """The cues without an interview that the person only thanked for, in the same breath: "thanked Foo for the
    interview"; what it reached for belongs to the thanks.
    """
    kept: list[Found] = []
    for cue in cues:
        before = kept[-1] if kept and kept[-1].cue.saying is Saying.THANKED else None
        if before is not None and cue.cue.saying in (Saying.PLANNED, Saying.TOOK_PLACE):
            between = sentence.words[before.last : cue.first]
            if not any(message.meaning.breaks.fullmatch(word.plain) for word in between):
                kept[-1] = replace(before, until=max(before.until, cue.until))
                continue
        kept.append(cue)
    return kept


def _within(cue: Found, ideas: Sequence[Ideas], sentence: Sentence, message: Message) -> Found:
    """An interview without the times of later parts that tell another thing: "went well, they call on Monday"."""
    if cue.cue.saying is not Saying.TOOK_PLACE:
        return cue
    for since, until in parts_of(sentence, message.meaning):
        part = any_of(ideas[since:until])
        if since >= cue.last and not part.isdisjoint(DAYS) and not part.isdisjoint(LATER | {Idea.NAMED}):
            return replace(cue, until=min(cue.until, since))
    return cue


def with_new_time(found: Sequence[Found], ideas: Sequence[Ideas]) -> Iterator[Found]:
    """What was found; what is moved, with the time that is told in place of another one."""
    for each in found:
        new = [at for at in range(each.since, each.until) if Idea.NEW in ideas[at]]
        yield replace(each, timed=new[-1]) if new and each.cue.saying is Saying.MOVED else each


def as_event(cue: Found, saying: Saying) -> Found:
    """A cue as one of another event."""
    return replace(cue, cue=replace(cue.cue, saying=saying, ahead=None, behind=None))


def _part(cue: Found, ideas: Sequence[Ideas], sentence: Sentence, message: Message) -> Ideas:
    """What the part of the sentence in which a cue stands is about."""
    parts = [each for each in parts_of(sentence, message.meaning) if each[0] < cue.last and cue.first < each[1]]
    return any_of(ideas[parts[0][0] : parts[-1][1]]) if parts else frozenset()


def _is_told(part: Ideas, sentence: Sentence) -> bool:
    """Whether what sounds like a question tells the answer: "on Friday at ten have I an interview"."""
    return not sentence.asked and {Idea.HOUR, Idea.MEET} <= part and part.isdisjoint(QUESTIONS)


def as_far_as_told(things: Sequence[Heard], found: Found, message: Message) -> list[Heard]:
    """What a cue says, without interviews to come of which neither a time nor that they are arranged is told: such a
    one was, if that is told.
    """
    no = len(things) == 1 and things[0].saying is Saying.NO and not message.theirs
    if no and not (things[0].employer or things[0].person):
        counted = is_counted(found.sentence.words, ideas_of(found.sentence.words, message), message)
        return [Heard(Saying.FEELS, topic="low")] if counted else list(things)  # "that's my fifth rejection"
    if len(things) == 1 and things[0].saying is Saying.MOVED and things[0].when is None:
        return [replace(things[0], when=_time_after(found, message))]
    open_ones = [each for each in things if each.saying is Saying.PLANNED and each.when is None and not each.theirs]
    if not open_ones or len(things) > 1 or message.theirs:
        return list(things)
    words = found.sentence.words[found.since : found.until]
    ideas = ideas_of(found.sentence.words, message)[found.since : found.until]
    whole = any_of(ideas)
    if Idea.UNHELD in whole or (whole & GROUPS["NEGATED"] and not whole & (OVER | {Idea.DATE})):
        return []
    if whole & HAVING or (open_ones[0].mode is not None and not whole & OVER and open_ones[0].employer):
        return list(things)
    if whole & OVER and whole.isdisjoint({Idea.MOVE, Idea.CANCEL}):
        when = time_among(words, Saying.TOOK_PLACE, message.times, message.meaning)
        return [replace(open_ones[0], saying=Saying.TOOK_PLACE, when=when)]
    names = message.meaning.names
    small = SIGNS | names.at | names.with_ | names.articles
    named = f"{open_ones[0].employer} {open_ones[0].role} {open_ones[0].person}"
    beside = [
        word
        for at, word in enumerate(words, found.since)
        if not found.first <= at < found.last
        and word.plain not in small
        and message.text[word.start : word.end] not in named
    ]
    return list(things) if len(beside) <= MOST_BESIDE else []


def _time_after(found: Found, message: Message) -> Reading | None:
    """The one time that a later part tells: "it has been put forward, tomorrow at 8"."""
    words = found.sentence.words
    end = next((i for i in range(found.last, found.until) if message.meaning.breaks.fullmatch(words[i].plain)), None)
    times = [i for i in range(end or found.until, found.until) if words[i].plain == TIME]
    if len(times) != 1 or denied(words, times[0], message.meaning):
        return None
    return time_among(words[times[0] : found.until], Saying.PLANNED, message.times, message.meaning)
