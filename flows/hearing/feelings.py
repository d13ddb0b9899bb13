"""Owns what is done at once, because it cannot hurt: feelings, thanks, greetings, a wish to pause, a new place.

Lowness and danger are answered before anything else, in ``flows/care.py``.
"""

from flows import care, commands
from flows.cards import LEADS_ON_A_PAGE, command_button, name_of
from flows.effects import Rows, Text, text
from flows.hearing import answers
from flows.ladder import first_planned
from flows.moving import arrived
from flows.pausing import can_end_on, pause_from, pause_until
from flows.talks.scripts import TALKS
from flows.talks.small import FROM
from flows.turn import Turn
from flows.understanding.heard import Heard, Saying, Topic
from flows.understanding.wishes import SOME_DAY
from flows.values import Interview, TalkKind

AT_ONCE = frozenset({
    Saying.ASKS, Saying.FEELS, Saying.THANKS, Saying.GREETS, Saying.PAUSE, Saying.GO_ON, Saying.STOP, Saying.NO_NEWS,
    Saying.MOVED_HOME,
})  # fmt: skip
SMALL_TALK = (Saying.THANKS, Saying.GREETS)
FELT = ("nervous", "hopeful", "angry")
"""Feelings with words of their own; to be low is met by care."""


def answered_all(turn: Turn, heard: tuple[Heard, ...], *, alone: bool = True) -> tuple[Text, ...]:
    """Do or answer all that can be done at once; of small talk only what stands by itself. What to say before news."""
    asides = [each for each in heard if each.saying in AT_ONCE]
    weighty = [each for each in asides if each.saying not in SMALL_TALK] or asides[:1]
    alone = alone and len(weighty) == 1
    return tuple(said for each in weighty for said in answered(turn, each, alone=alone))


def answered(turn: Turn, heard: Heard, *, alone: bool = True) -> tuple[Text, ...]:
    """Do or answer it. Beside other things (not ``alone``) a feeling is only named: what to say before those."""
    match heard.saying:
        case Saying.ASKS if heard.topic == Topic.OTHER or heard.topic not in answers.ANSWERED:
            turn.say(text("asked-other"), rows=((command_button("help"), command_button("next")),))
        case Saying.ASKS:
            answers.answer(turn, heard)
        case Saying.NO_NEWS:
            answers.no_news(turn, heard)
        case Saying.FEELS:
            return _felt(turn, heard.topic, alone=alone)
        case Saying.THANKS if alone:
            turn.say(text("welcome"))
        case Saying.GREETS if alone:
            commands.COMMANDS["start"](turn)
        case Saying.PAUSE | Saying.STOP:
            _pause(turn, heard)
        case Saying.GO_ON:
            commands.BUTTONS_ONLY["go-on"](turn)
        case Saying.MOVED_HOME:
            arrived(turn, heard.place)
    return ()


def _pause(turn: Turn, heard: Heard) -> None:
    """For as long as they say; where an end was told but no day, it is asked."""
    day = heard.when.day if heard.when else None
    first = heard.begins if can_end_on(turn, heard.begins) and not turn.person.paused else None
    if first is not None and can_end_on(turn, day) and day is not None:
        pause_from(turn, first, day)
    elif first is not None:
        TALKS.begin(turn, TalkKind.PAUSE, answers={FROM: first.isoformat()})
    elif heard.saying is Saying.PAUSE and heard.topic == SOME_DAY:
        commands.BUTTONS_ONLY["pause-until"](turn)
    elif heard.saying is Saying.PAUSE and day is not None and can_end_on(turn, day):
        pause_until(turn, day)
    else:
        commands.BUTTONS_ONLY["pause"](turn)


def _felt(turn: Turn, feeling: str, *, alone: bool) -> tuple[Text, ...]:
    if not alone:
        return (text(f"felt-{feeling}-too"),) if feeling in FELT else ()
    if feeling not in FELT:
        care.warm(turn)
        return ()
    if feeling == "nervous" and (interview := _soonest(turn)):
        name = name_of(turn.state.leads[interview.lead])
        turn.say(text("felt-nervous-before", name=name, at=turn.at(interview.starts)), rows=_rows("practice"))
        return ()
    turn.say(text(f"felt-{feeling}"), rows=_rows("practice" if feeling == "nervous" else "next"))
    return ()


def _rows(command: str) -> Rows:
    return ((command_button(command),),)


def _soonest(turn: Turn) -> Interview | None:
    planned = [first_planned(lead, turn.state.interviews.values()) for lead in turn.state.open_leads()]
    ahead = [interview for interview in planned if interview and interview.ends > turn.now]
    return min(ahead[:LEADS_ON_A_PAGE], key=lambda interview: interview.starts, default=None)
