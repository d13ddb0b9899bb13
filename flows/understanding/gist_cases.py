"""Owns the cases in which a cue of one event tells of another, by the ideas of the part that it stands in."""

from collections.abc import Callable

from flows.understanding.gist_rules import GROUPS
from flows.understanding.gist_table import Idea, Ideas
from flows.understanding.heard import Saying

OVER = frozenset({Idea.PAST, Idea.WENT, Idea.WELL, Idea.BADLY})
"""What is told of an interview that was."""
STILL_OPEN = GROUPS["NEGATED"] | {
    Idea.AHEAD, Idea.WILL, Idea.WISH, Idea.MOVE, Idea.CANCEL, Idea.INVITE, Idea.CONFIRM, Idea.GET, Idea.TELL,
    Idea.OFFER, Idea.SEND, Idea.NEW, Idea.INSTEAD,
}  # fmt: skip
"""Beside these, what was is not the interview: "was told it is on Friday"."""
DAYS = frozenset({Idea.AHEAD, Idea.WEEKDAY})


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


def _is_their_own(part: Ideas) -> bool:
    """Whether they see others until then: "they have interviews until Thursday"."""
    return {Idea.THEY, Idea.UNTIL} <= part and part.isdisjoint({Idea.I, Idea.ME, Idea.HOUR})


def _is_elsewhere(part: Ideas) -> bool:
    """Whether it is no offer of an employer that is spoken of: "got a job elsewhere"."""
    return Idea.OFF in part


def _is_anothers(part: Ideas) -> bool:
    """Whether somebody else has it: "another candidate was hired"."""
    return Idea.OTHER in part and part.isdisjoint({Idea.ME, Idea.REJECT, *GROUPS["NEGATED"]})


def _is_further(part: Ideas) -> bool:
    """Whether they took the person for the next round: "they've picked me for the second stage"."""
    return {Idea.ROUND, Idea.ORDER} <= part and Idea.JOB not in part


def _is_taken_back(part: Ideas) -> bool:
    """Whether they took it back: "they withdrew the offer"."""
    return Idea.WITHDRAW in part and part.isdisjoint({Idea.I, *GROUPS["NEGATED"]})


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
    (Saying.PLANNED, _is_their_own, None),
    (Saying.PLANNED, _is_behind, Saying.TOOK_PLACE),
    (Saying.ROUND, _is_new, Saying.MOVED),
    (Saying.OFFER, _is_elsewhere, None),
    (Saying.OFFER, _is_anothers, Saying.NO),
    (Saying.OFFER, _is_further, Saying.ROUND),
    (Saying.OFFER, _is_taken_back, Saying.NO),
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
