"""Owns the time that stands in a sentence, typed where a day or an hour is asked: "the thing is on Thursday at 3".

It is the answer where all else says nothing by itself, else it is proposed, with a button. Of two times it is asked
which one; what is denied ("not on Thursday") is none, and what names another lead is not taken for this one.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from flows.cards import name_of
from flows.effects import Text, text
from flows.hearing.amending import leads_of, names_in
from flows.hearing.carry_out import ACTS
from flows.hearing.moments import thing_at
from flows.hearing.opening import setting_of
from flows.hearing.things import MEETINGS
from flows.languages import best
from flows.talks import lengths
from flows.talks.adding import NAMED, NEW, told_early
from flows.talks.hours import PART
from flows.talks.script import EITHER, HOURS_MEANT, Answers, Scene
from flows.talks.scripts import TALKS
from flows.talks.times import TOLD, WITH_IT
from flows.turn import Turn
from flows.understanding.correcting import (
    MOST_WORDS_OF_A_NAME,
    denied,
    hour_or,
    name_before,
    one_time,
    says_nothing_beside,
    times_meant,
    without,
)
from flows.understanding.heard import Heard, Saying
from flows.understanding.plain import within, words_in
from flows.understanding.reading import Reading
from flows.understanding.when_part import part_told
from flows.understanding.which import plain_name
from flows.values import Lead, Talk, TalkKind

DAYS = frozenset({"day", "when", "until", "deadline", "start", "agreed"})
"""Questions for a day, by the first word of their names; ``HOURS`` those for an hour."""
HOURS = frozenset({"time"})
BEFORE_THE_DAY = frozenset({(TalkKind.INTERVIEW, "kind"), (TalkKind.ADD, "source")})
MOST_WORDS = 24
MOST_CHOICES = 4
PROMISED = frozenset({Saying.DECIDES_BY, Saying.WORD, Saying.ROUND})
SAID_OF = {
    TalkKind.ADD: frozenset({Saying.APPLIED, Saying.WROTE}),
    TalkKind.INTERVIEW: frozenset({*MEETINGS, Saying.ROUND}),
    TalkKind.MOVE: frozenset(MEETINGS),
    TalkKind.CHECK_IN: PROMISED,
    TalkKind.PROMISE: PROMISED,
}
"""What a sentence may be heard to say and still be the answer: "they'll call me on Friday", where that is asked."""


def told(turn: Turn, talk: Talk, said: str, heard: Sequence[Heard]) -> bool:
    """Take the time of a sentence as the answer, or ask about it; False if it tells none, or something else as well."""
    asked = talk.question.partition("-")[0]
    news = [each for each in heard if each.saying in ACTS]
    if asked not in DAYS | HOURS or "?" in said or len(said.split()) > MOST_WORDS:
        return False
    setting = setting_of(turn)
    found = times_meant(said, setting)
    if not found or not all(is_the_answer(turn, talk, each) for each in news):
        return False
    if other := _another(turn, talk, said):
        own = next(iter(names_in(turn, talk)), "")
        TALKS.again(turn, talk, text("about-another", name=name_of(other), employer=own or "…"))
        return True
    at = _at_the_day(talk) if asked in HOURS and any(each.day for each in found) else talk
    applying = _saying_asked(turn, talk) == SAID_OF[TalkKind.ADD]
    certain = bool(news) or says_nothing_beside(said, setting, names_in(turn, talk), applying=applying)
    read = _Reading(Scene(turn, at), said, found).answers(certain=certain) if at else None
    if at is None or read is None:
        return False
    if at is not talk:
        TALKS.settle_shown(turn, talk)
    TALKS.taken(turn, at, said, read)
    return True


def denies(turn: Turn, talk: Talk, said: str) -> bool:
    """Whether it says when it is not, where that is asked: then it is asked again."""
    asked, setting = talk.question.partition("-")[0], setting_of(turn)
    found = times_meant(said, setting) if asked in DAYS | HOURS and len(said.split()) <= MOST_WORDS else ()
    if len(found) != 1 or "?" in said or not denied(said, found[0], setting.language):
        return False
    TALKS.again(turn, talk, text("not-then"))
    return True


def early(turn: Turn, talk: Talk, said: str, heard: Sequence[Heard]) -> bool:
    """Keep how it is held, or the day, that is typed where buttons alone ask for something before it."""
    if (talk.kind, talk.question) not in BEFORE_THE_DAY or "?" in said:
        return False
    if not all(is_the_answer(turn, talk, each) for each in heard if each.saying in ACTS) or _another(turn, talk, said):
        return False
    read = told_early(Scene(turn, talk), said)
    if read:
        TALKS.taken(turn, talk, said, read)
    return bool(read)


def lasting(turn: Turn, talk: Talk, said: str, heard: Sequence[Heard]) -> bool:
    """Keep how long it takes, where something before that is asked."""
    before = talk.kind is TalkKind.INTERVIEW and talk.question in ("kind", "day", "time")
    read = lengths.told_early(Scene(turn, talk), said) if before and not heard else {}
    if read:
        TALKS.taken(turn, talk, said, read)
    return bool(read)


def part_of_day(turn: Turn, talk: Talk, said: str, heard: Sequence[Heard]) -> bool:
    """Offer the hours of the part of the day that is told where an hour is asked: "in the afternoon"."""
    asked, _, place = talk.question.partition("-")
    if asked not in HOURS or any(each.saying in ACTS for each in heard):
        return False
    part = part_told(said, best(turn.person.language))
    if part:
        TALKS.again(turn, replace(talk, answers={**talk.answers, f"{PART}-{place}" if place else PART: part}))
    return bool(part)


def name_and_time(turn: Turn, talk: Talk, said: str) -> bool:
    """Take the employer and the time that are told where the employer alone is asked: "Globex, Thursday at 3"."""
    asks_for_it = talk.kind in (TalkKind.INTERVIEW, TalkKind.ADD) and talk.question in ("which", "employer")
    setting = setting_of(turn)
    if not asks_for_it or "?" in said or len(times_meant(said, setting)) != 1:
        return False
    when = told_early(Scene(turn, talk), said)
    if when and one_time(said, setting):
        TALKS.taken(turn, talk, said, when)
        return True
    known = _another(turn, talk, said) if talk.question == "which" else None
    told = None if known else name_before(said, setting, marked=True)
    if not when or not (known or told):
        return False
    typed_there = {"which": NEW, NAMED: "yes"} if talk.question == "which" else {}
    new = {**typed_there, "employer": told[0]} if told else {}
    TALKS.given(turn, talk, {**when, **({"which": str(known.id), NAMED: ""} if known else new)})
    return True


def tells_a_time(turn: Turn, said: str) -> bool:
    """Whether a time stands in it."""
    return bool(times_meant(said, setting_of(turn)))


def tells_more_than_a_name(said: str) -> bool:
    """Whether it has more words than a name and a time."""
    return len(said.split()) > MOST_WORDS_OF_A_NAME


def _saying_asked(turn: Turn, talk: Talk) -> frozenset[Saying]:
    """What may be heard at this question without being something else."""
    if talk.kind not in (TalkKind.HEARD, TalkKind.FORWARDED):
        return SAID_OF.get(talk.kind, frozenset())
    saying = thing_at(Scene(turn, talk), talk.question.rpartition("-")[2]).saying
    kinds = (frozenset(MEETINGS), SAID_OF[TalkKind.ADD], PROMISED)
    return next((kind for kind in kinds if saying in kind), frozenset())


def is_the_answer(turn: Turn, talk: Talk, heard: Heard) -> bool:
    """Whether what was heard is what is asked, of the lead that it is asked of."""
    if heard.saying not in _saying_asked(turn, talk):
        return False
    own = leads_of(turn, talk)
    if heard.lead is not None:
        return heard.lead in own
    names = [set(words_in(name)) for name in names_in(turn, talk) if name]
    return not heard.employer or any(set(words_in(heard.employer)) <= name for name in names)


def _another(turn: Turn, talk: Talk, said: str) -> Lead | None:
    """Another lead that is named in it."""
    own, words = leads_of(turn, talk), words_in(said)
    names = {plain_name(name) for name in names_in(turn, talk)}
    others = (lead for lead in turn.state.leads.values() if lead.id not in own)
    return next((o for o in others if plain_name(o.employer) not in names and _named(o, words)), None)


def _named(lead: Lead, words: tuple[str, ...]) -> bool:
    return within(plain_name(lead.employer), words) >= 0


def _at_the_day(talk: Talk) -> Talk | None:
    """The talk at the question for the day, where one for the hour is answered with another day."""
    name = talk.question.replace("time", "day", 1)
    there = any(question.name == name for question in TALKS.scripts[talk.kind].questions)
    return replace(talk, question=name, message=None) if there else None


class _Reading:
    """What the times of a sentence answer."""

    def __init__(self, scene: Scene, said: str, found: Sequence[Reading]) -> None:
        self.scene, self.said, self.found = scene, said, found
        self.name = scene.talk.question
        place = self.name.rpartition("-")[2]
        self.ending = f"-{place}" if place.isdigit() else ""

    def answers(self, *, certain: bool) -> Answers | Text | None:
        """The answer; what is still to be asked; None if there is nothing to ask about."""
        if self.name.partition("-")[0] in HOURS:
            return self._hour([self._read(each) for each in self.found], certain=certain)
        dated = [each for each in self.found if each.day]
        if not dated:
            return self._read(self.found[0]) if certain and len(self.found) == 1 else None
        read = [self._read(each) for each in dated]
        told = [each for each in read if isinstance(each, Mapping)]
        if not told:
            return read[0]
        if len(told) == 1 and not told[0].get(self.name):
            return told[0]
        days = tuple(sorted({day for each in told for day in self._days(each)}))
        if len(days) == 1 and certain:
            return self._with_hours(told[0])
        numbers = any(word.isdigit() for word in words_in(without(self.said, self.found)))
        return self._either(days, told) if len(days) <= MOST_CHOICES and not numbers else None

    def _days(self, read: Answers) -> tuple[str, ...]:
        """The day that was read, or those that it can be."""
        open_ = read.get(f"{EITHER}{self.ending}", "").split()[1:]
        return (read[self.name],) if read.get(self.name) else tuple(open_)

    def _read(self, found: Reading) -> Answers | Text | None:
        read = TALKS.scripts[self.scene.talk.kind].question(self.name).read
        return read(self.scene, self.said[found.start : found.end]) if read else None

    def _hour(self, read: Sequence[Answers | Text | None], *, certain: bool) -> Answers | Text | None:
        told = [each for each in read if isinstance(each, Mapping)]
        hours = tuple(sorted({each[self.name] for each in told if each.get(self.name)} | self._hours_or()))
        if not hours or len(hours) > MOST_CHOICES:
            return read[0] if len(read) == 1 else None
        if len(hours) == 1 and certain:
            return told[0]
        return {self.name: "", f"{HOURS_MEANT}{self.ending}": " ".join(hours)}

    def _with_hours(self, told: Answers) -> Answers:
        """A day, with its hour; of several hours it is asked which one."""
        walls = {f"{each.wall:%H:%M}" for each in self.found if each.wall} | self._hours_or()
        if len(walls) < 2:  # two are several
            return told
        hours = {f"{HOURS_MEANT}{self.ending}": " ".join(sorted(walls))}
        return {**told, **dict.fromkeys(self._told_names(told), ""), **hours}

    def _hours_or(self) -> set[str]:
        """The hours without a half of their own: "3 or 4 pm"."""
        language = best(self.scene.person.language)
        found = (hour_or(self.said, each, language) for each in self.found)
        return {f"{hour:%H:%M}" for hour in found if hour}

    def _either(self, days: Sequence[str], told: Sequence[Answers]) -> Answers:
        """The days to choose from; what was told of the hour goes with them, if it is the same for all."""
        hours = {hour for each in told if (hour := self._hour_with(each))}
        kept = hours.pop() if len(hours) == 1 else ""
        key = "day-proposed" if len(days) == 1 else "day-either"
        return {
            self.name: "",
            **dict.fromkeys(self._told_names(told[0]), ""),
            f"{EITHER}{self.ending}": " ".join([key, *days]),
            f"{WITH_IT}{self.ending}": kept,
        }

    def _hour_with(self, read: Answers) -> str:
        """What was told of the hour with a day, as it is kept while the day is asked."""
        told = {name: read[name] for name in self._told_names(read) if read[name]}
        shown = " ".join(f"{name.removesuffix(self.ending)}={value}" for name, value in told.items())
        return shown or read.get(f"{WITH_IT}{self.ending}", "")

    def _told_names(self, read: Answers) -> tuple[str, ...]:
        """What was read with a day; what was told before it is not among it, and stays."""
        return tuple(name for name in (f"{each}{self.ending}" for each in TOLD) if name in read)
