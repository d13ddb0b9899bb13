"""Owns which event is told where a cue only speaks of one: by what else stands in the same part of the sentence."""

from collections.abc import Callable, Iterator, Sequence, Set
from dataclasses import replace

from flows.understanding.gist_part import any_of, parts_of
from flows.understanding.gist_rules import GROUPS
from flows.understanding.gist_table import Idea, Ideas
from flows.understanding.gist_words import ideas_of
from flows.understanding.heard import Heard, Saying, Topic
from flows.understanding.meaning_cues import Found
from flows.understanding.meaning_message import Message
from flows.understanding.meaning_text import SIGNS, TIME, Sentence
from flows.understanding.meaning_times import denied, time_among
from flows.understanding.reading import Reading

GLAD = frozenset({Saying.OFFER, Saying.ROUND, Saying.ACCEPTED})
"""What a "not" among the words of its cue makes untrue."""
OVER = frozenset({Idea.PAST, Idea.WENT, Idea.WELL, Idea.BADLY})
"""What is told of an interview that was."""
STILL_OPEN = GROUPS["NEGATED"] | {
    Idea.AHEAD, Idea.WILL, Idea.WISH, Idea.MOVE, Idea.CANCEL, Idea.INVITE, Idea.CONFIRM, Idea.GET, Idea.TELL,
    Idea.OFFER, Idea.SEND, Idea.NEW, Idea.INSTEAD,
}  # fmt: skip
"""Beside these, what was is not the interview: "was told it is on Friday"."""
OVER_WHAT = frozenset({Idea.MEET, Idea.VISIT, Idea.WELL, Idea.BADLY})
"""Without these, who was there only left papers."""
HAVING = frozenset({Idea.GET, Idea.CONFIRM, Idea.INVITE, Idea.WILL, Idea.OFFER, Idea.WISH})
"""What makes an interview one to come, though no time is told: "landed an interview"."""
DAYS = frozenset({Idea.AHEAD, Idea.WEEKDAY})
LATER = GROUPS["TALKS"] | {Idea.ACCEPT, Idea.OFFER, Idea.HIRE, Idea.INVITE, Idea.WISH}
"""What comes after an interview; its time is none of it."""
QUESTIONS = frozenset({Idea.WHEN, Idea.WHAT, Idea.HOW, Idea.WHY, Idea.SHOULD})
MOST_BESIDE = 1
"""Words beside an interview and whose it is, with which nothing more is told of it."""


def _was(part: Ideas) -> bool:
    """Whether an interview was: "drove out to Foo for my interview"."""
    went = Idea.WENT in part and part.isdisjoint({Idea.AHEAD, Idea.WILL, Idea.MOVE, Idea.CANCEL, Idea.INVITE, Idea.NEW})
    done_to = Idea.BE_DONE in part and part.isdisjoint({Idea.BEHIND, Idea.TODAY})  # "was recommended for it"
    past = Idea.PAST in part and part.isdisjoint(STILL_OPEN) and not done_to
    return past or (went and Idea.CONFIRM not in part)


def _is_new(part: Ideas) -> bool:
    """Whether it has another time: "on Friday instead of Monday"."""
    return Idea.NEW in part


def _is_long_ago(part: Ideas) -> bool:
    """Whether it is only told since when nothing came: "no reply since the interview on Monday"."""
    return Idea.STILL in part and not part.isdisjoint(GROUPS["NEGATED"]) and part.isdisjoint({Idea.AHEAD, Idea.HOUR})


def _is_elsewhere(part: Ideas) -> bool:
    """Whether it is no offer of an employer that is spoken of: "got a job elsewhere"."""
    return Idea.OFF in part


def _is_given(part: Ideas) -> bool:
    """Whether it was only arranged: "I was given an interview on Friday"."""
    arranged = not part.isdisjoint({Idea.INVITE, Idea.CONFIRM}) and part.isdisjoint(OVER)
    return arranged and not part.isdisjoint(DAYS)


def _is_wished(part: Ideas) -> bool:
    """Whether it would only have been: "I would have had an interview"."""
    return {Idea.MEET, Idea.WILL} <= part and part.isdisjoint({Idea.WELL, Idea.BADLY, Idea.WENT, Idea.BEHIND})


def _is_behind(part: Ideas) -> bool:
    """Whether its day is over: "yesterday interview at Foo"."""
    return Idea.BEHIND in part and part.isdisjoint(DAYS | STILL_OPEN)


def _is_to_come(part: Ideas) -> bool:
    """Whether its day is to come, and nothing tells how it was: "Foo on Teams tomorrow"."""
    return Idea.AHEAD in part and part.isdisjoint(OVER | GROUPS["TALKS"] | {Idea.BEHIND, Idea.TODAY})


def _is_later(part: Ideas) -> bool:
    """Whether it goes on only on a day to come: until then it rests."""
    return Idea.AHEAD in part or Idea.WEEKDAY in part


def _is_put_off(part: Ideas) -> bool:
    """Whether what they say is another time: "they say better an hour later"."""
    put_off = not part.isdisjoint({Idea.NEW, Idea.MOVE, Idea.INSTEAD})
    return put_off and part.isdisjoint({Idea.DECIDE, Idea.NEWS, Idea.NOT})


def _is_of_an_interview(part: Ideas) -> bool:
    """Whether what comes to nothing is an interview: "nothing will come of the interview on Friday"."""
    planned = Idea.MEET in part and not part.isdisjoint(DAYS) and Idea.PAST not in part
    return planned or Idea.UNHELD in part


def _is_how_it_went(part: Ideas) -> bool:
    """Whether what did not go well is an interview."""
    return (
        Idea.MEET in part and not part.isdisjoint({Idea.WELL, Idea.BADLY}) and part.isdisjoint({Idea.REJECT, Idea.ME})
    )


def _is_refused(part: Ideas) -> bool:
    """Whether the person decides: "I decided not to go"."""
    return {Idea.I, Idea.DECIDE} <= part and part.isdisjoint({Idea.ME, Idea.THEY, Idea.STAFF})


def _is_own(part: Ideas) -> bool:
    """Whether the person is out by their own wish: "I'm taking my name out of the running"."""
    return {Idea.I, Idea.WITHDRAW} <= part and Idea.THEY not in part


def _does_not_suit(part: Ideas) -> bool:
    """Whether the day of an interview does not suit them: "the appointment tomorrow does not work"."""
    meets = Idea.UNABLE in part and not part.isdisjoint({Idea.MEET, Idea.DATE})
    return _is_new(part) or (meets and not part.isdisjoint(DAYS))


def _is_meeting(part: Ideas) -> bool:
    """Whether they are to meet then: "they call me on Friday at 10 for the interview", "I'm to come then"."""
    meets = Idea.HOUR in part and not part.isdisjoint({Idea.MEET, Idea.VISIT})
    return meets and part.isdisjoint({Idea.NEWS, Idea.DECIDE, Idea.TELL, Idea.HEAR, Idea.UNTIL})


def _is_awaited(part: Ideas) -> bool:
    """Whether nothing is to come until a day: "I won't hear from them until Friday"."""
    return Idea.UNTIL in part and part.isdisjoint({Idea.PAST, Idea.ACTED})


def _is_of_a_date(part: Ideas) -> bool:
    """Whether what the person says yes to is a date: "accepted the slot on Friday"."""
    return not part.isdisjoint({Idea.MEET, Idea.DATE}) and Idea.JOB not in part


READ_AS: tuple[tuple[Saying, Callable[[Ideas], bool], Saying | None], ...] = (
    (Saying.PLANNED, _was, Saying.TOOK_PLACE),
    (Saying.PLANNED, _is_new, Saying.MOVED),
    (Saying.PLANNED, _is_long_ago, None),
    (Saying.PLANNED, _is_behind, Saying.TOOK_PLACE),
    (Saying.ROUND, _is_new, Saying.MOVED),
    (Saying.OFFER, _is_elsewhere, None),
    (Saying.TOOK_PLACE, _is_given, Saying.PLANNED),
    (Saying.TOOK_PLACE, _is_wished, None),
    (Saying.TOOK_PLACE, _is_to_come, Saying.PLANNED),
    (Saying.NO, _is_of_an_interview, Saying.CALLED_OFF),
    (Saying.NO, _is_how_it_went, Saying.TOOK_PLACE),
    (Saying.NO, _is_refused, None),
    (Saying.NO, _is_own, Saying.WITHDREW),
    (Saying.GO_ON, _is_later, Saying.PAUSE),
    (Saying.DECIDES_BY, _is_put_off, Saying.MOVED),
    (Saying.DECIDES_BY, _is_meeting, Saying.PLANNED),
    (Saying.NO_NEWS, _is_awaited, Saying.DECIDES_BY),
    (Saying.ACCEPTED, _is_of_a_date, None),
)
"""What a cue says, when its part tells another event, and which; None: nothing is said at all."""
OF_LETTERS: tuple[tuple[Saying, Callable[[Ideas], bool], Saying | None], ...] = (
    (Saying.PLANNED, _does_not_suit, Saying.MOVED),
    (Saying.ROUND, _does_not_suit, Saying.MOVED),
    (Saying.DECIDES_BY, _is_meeting, Saying.PLANNED),
)
"""The same, of an employer's own words."""
DOUBLE = frozenset(saying for saying, *_ in (*READ_AS, *OF_LETTERS)) | {Saying.ASKS}
"""What may be another event than its cue says."""


def as_told(cues: Sequence[Found], ideas: Sequence[Ideas], sentence: Sentence, message: Message) -> Iterator[Found]:
    """The cues, each for the event that its part tells; without those that it makes untrue."""
    sayings = {each.cue.saying for each in cues}
    for cue in cues:
        saying = cue.cue.saying
        if saying in GLAD and Idea.NOT in any_of(ideas[cue.first : cue.last]):
            continue
        if saying not in DOUBLE:
            yield cue
            continue
        part = _part(cue, ideas, sentence, message)
        if saying is Saying.ASKS and cue.cue.topic == Topic.WHEN_IS_IT and _is_told(part, sentence):
            continue
        if saying is Saying.DECIDES_BY and {Idea.CALL, Idea.HOUR} <= part and _is_first_talk(any_of(ideas)):
            cue = _as(cue, Saying.PLANNED)  # noqa: PLW2901  # "they ring me on Friday at 2, telephone interview"
        if not message.theirs and _is_beside(cue, sayings, ideas):
            continue
        cases = OF_LETTERS if message.theirs else READ_AS
        became = next((other for one, holds, other in cases if one is saying and holds(part)), saying)
        if saying is Saying.NO and _is_cancelled(cue, sayings, ideas):
            became = Saying.CALLED_OFF
        if saying is Saying.PLANNED and sayings == {saying} and _is_told_of(any_of(ideas)):
            became = Saying.TOOK_PLACE
        if became is not None:
            yield _within(cue if became is saying else _as(cue, became), ideas, sentence, message)


def _is_first_talk(whole: Ideas) -> bool:
    """Whether a call that is told is the interview itself."""
    return Idea.MEET in whole and whole.isdisjoint({Idea.PAST, Idea.WELL, Idea.BADLY, Idea.DECIDE, Idea.NEWS})


def _is_told_of(whole: Ideas) -> bool:
    """Whether an interview on a weekday is told of as what was: "the one on Wednesday, there were twelve of us"."""
    felt = {Idea.HOUR, Idea.BE_DONE, Idea.LOW, Idea.NERVOUS, Idea.HOPEFUL, Idea.ANGRY}
    return {Idea.WEEKDAY, Idea.PAST} <= whole and whole.isdisjoint(STILL_OPEN | LATER | felt)


def _is_cancelled(cue: Found, sayings: Set[Saying], ideas: Sequence[Ideas]) -> bool:
    """Whether a no is one to an interview: de "hätte ein Gespräch gehabt, aber die haben abgesagt"."""
    to_come = Saying.PLANNED in sayings or {Idea.MEET, Idea.WILL} <= any_of(ideas)
    return to_come and Idea.CANCEL in any_of(ideas[cue.first : cue.last])


def _is_beside(cue: Found, sayings: Set[Saying], ideas: Sequence[Ideas]) -> bool:
    """Whether an interview is only spoken of beside what is told: since when nothing came, where papers were left."""
    whole = any_of(ideas)
    if cue.cue.saying is Saying.PLANNED:
        since = Idea.STILL in any_of(ideas[: cue.first]) or Idea.MEET not in whole
        return Saying.NO_NEWS in sayings and since
    applied = {Idea.PAPERS, Idea.SEND} <= whole or Idea.APPLY in whole
    return cue.cue.saying is Saying.TOOK_PLACE and applied and whole.isdisjoint(OVER_WHAT)


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


def _as(cue: Found, saying: Saying) -> Found:
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
    if len(things) == 1 and things[0].saying is Saying.NO and not (things[0].employer or things[0].person):
        counted = any(Idea.COUNT in each for each in ideas_of(found.sentence.words, message)) and not message.theirs
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
    if whole & HAVING:
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
