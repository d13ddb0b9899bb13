"""Owns what ideas mean together, in every language alike: the rules by which the gist of a part of a sentence is told.

The first rule that fits counts, so what is surer, or undoes what comes after, stands before it.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from flows.understanding.gist_table import Idea
from flows.understanding.gist_words import Ideas
from flows.understanding.heard import Saying, Topic
from flows.understanding.meaning_table import Doubt, Needs

NO_MORE = frozenset({Idea.NOT, Idea.NOTHING})
UNSURE = frozenset({Idea.WILL, Idea.OFF})
STATED = frozenset({Doubt.NOT})
SOON = STATED | {Doubt.LATER, Doubt.MAYBE}
WISHED = SOON | {Doubt.IF}
TALKS = frozenset({Idea.CALL, Idea.MESSAGE, Idea.REPLY, Idea.TELL, Idea.HEAR, Idea.DECIDE, Idea.NEWS})
WEAK = frozenset({Saying.PLANNED, Saying.TOOK_PLACE, Saying.WORD})
"""What a cue hears where an interview or a call is spoken of, whatever became of it."""
STRONG = frozenset({Saying.CALLED_OFF, Saying.MOVED, Saying.NO, Saying.OFFER, Saying.NO_NEWS, Saying.WITHDREW})
"""What the gist of the same words makes of it: then the gist counts."""
NEXT = frozenset({Saying.PLANNED, Saying.ROUND})
"""What more than a word of theirs the gist can make of it."""
APART = frozenset(
    {
        Saying.DECIDES_BY, Saying.THANKED, Saying.WROTE, Saying.PHONED, Saying.ASKS, Saying.NO_NEWS, Saying.MOVED,
        Saying.CALLED_OFF, Saying.APPLIED,
    }
)  # fmt: skip
"""What is told in a part of its own, beside what the cues of other parts tell."""
OWN = frozenset(
    {
        Saying.PAUSE, Saying.STOP, Saying.GO_ON, Saying.MOVED_HOME, Saying.ACCEPTED, Saying.WITHDREW, Saying.THANKED,
        Saying.WROTE, Saying.PHONED, Saying.FEELS, Saying.THANKS, Saying.GREETS, Saying.NO_NEWS,
        Saying.TOOK_PLACE, Saying.WORD, Saying.CONTACT,
    }
)  # fmt: skip
"""What only the person says, and no employer."""
ALONE = frozenset({Saying.GREETS})
COME = TALKS | {Idea.REJECT, Idea.REFUSAL, Idea.OFFER, Idea.INVITE}
"""What comes from somebody: "got a call", "a refusal from"."""
OBJECTS = TALKS | {Idea.NAMED, Idea.STAFF, Idea.OFFER, Idea.JOB, Idea.MEET, Idea.PAPERS}
"""What the person does something with, where nobody is told who does it."""


@dataclass(frozen=True, slots=True)
class Rule:
    """``saying`` is told where one idea of each of ``wants`` is there and none of ``never``; the first of ``wants`` is
    what the words around are looked at from. ``topic``, ``ahead``, ``behind``, ``needs``: as of a cue. ``despite``: doubts that do
    not bar it, as "not" is an idea itself.
    """

    saying: Saying
    wants: tuple[Ideas, ...]
    never: Ideas
    topic: str = ""
    ahead: Saying | None = None
    behind: Saying | None = None
    needs: frozenset[Needs] = frozenset()
    despite: frozenset[Doubt] = frozenset()


def one(*ideas: Idea) -> Ideas:
    """Any one of several ideas."""
    return frozenset(ideas)


def rule(
    saying: Saying,
    *wants: Idea | Ideas,
    never: Iterable[Idea] = (),
    topic: Topic | str = "",
    ahead: Saying | None = None,
    behind: Saying | None = None,
    needs: Iterable[Needs] = (),
    wished: bool = False,
    soon: bool = False,
) -> Rule:
    """A rule of a statement: what is only wished, or another matter, tells nothing. ``soon``: it is told of what is yet
    to be ("they want to see me"); ``wished``: it may be only wished, too ("I need a week off").
    """
    groups = tuple(each if isinstance(each, frozenset) else frozenset({each}) for each in wants)
    barred = ((frozenset({Idea.OFF}) if wished else UNSURE) | frozenset(never)) - frozenset[Idea]().union(*groups)
    return Rule(
        saying,
        groups,
        barred,
        str(topic),
        ahead,
        behind,
        frozenset(needs),
        WISHED if wished else SOON if soon else STATED,
    )


def asks(topic: Topic, *wants: Idea | Ideas, never: Iterable[Idea] = ()) -> Rule:
    """A rule of a question."""
    groups = tuple(each if isinstance(each, frozenset) else frozenset({each}) for each in wants)
    return Rule(Saying.ASKS, groups, frozenset(never) | {Idea.OFF}, str(topic))


I, ME, THEY, NOT = Idea.I, Idea.ME, Idea.THEY, Idea.NOT  # noqa: E741  # the word itself
MEET, JOB, OFFER, NAMED = Idea.MEET, Idea.JOB, Idea.OFFER, Idea.NAMED
WHOM = one(NAMED, THEY, Idea.STAFF)
TIME = one(Idea.AHEAD, Idea.BEHIND, Idea.TODAY)
WRITES = one(Idea.MESSAGE, Idea.REPLY)
SOMEBODY = (Needs.SOMEBODY,)

STATEMENTS: tuple[Rule, ...] = (
    # What the person wishes of the coach.
    rule(Saying.PAUSE, Idea.STOP, Idea.AHEAD, never=[MEET, JOB, OFFER, THEY, Idea.STAFF, NOT], wished=True),
    rule(Saying.PAUSE, Idea.PAUSE, never=[MEET, JOB, OFFER, THEY, Idea.STAFF, NOT, Idea.BACK], wished=True),
    rule(Saying.STOP, Idea.STOP, never=[MEET, JOB, OFFER, THEY, Idea.STAFF, NOT], wished=True),
    rule(Saying.GO_ON, Idea.BACK, never=[MEET, JOB, OFFER, THEY, Idea.STAFF, NOT, NAMED], wished=True),
    rule(Saying.MOVED_HOME, Idea.HOME, never=[NOT, MEET, JOB, OFFER, THEY, Idea.STAFF]),
    rule(Saying.LET_GO, Idea.CLOSE, NAMED, never=[I, THEY, MEET, OFFER, NOT]),
    rule(Saying.CALLED_OFF, Idea.CANCEL, one(MEET, Idea.DATE, Idea.AHEAD), never=[*NO_MORE, Idea.MOVE]),
    # What the person did with an offer, or with the whole thing.
    rule(Saying.ACCEPTED, Idea.ACCEPT, one(OFFER, JOB, NAMED), never=[*NO_MORE, THEY, MEET]),
    rule(Saying.WITHDREW, Idea.WITHDRAW, never=[THEY, Idea.AHEAD], needs=SOMEBODY),
    rule(Saying.WITHDREW, Idea.REJECT, I, one(OFFER, JOB, NAMED, Idea.STAFF), never=[*NO_MORE, ME, Idea.BE_DONE]),
    # No: said, or told by what they did instead.
    rule(Saying.NO, Idea.OTHER, one(Idea.CHOOSE, Idea.HIRE, OFFER, Idea.GET), never=[NOT, I], soon=True),
    rule(
        Saying.NO,
        one(Idea.CHOOSE, Idea.HIRE),
        one(*NO_MORE),
        one(ME, Idea.BE_DONE),
        never=[Idea.STILL, Idea.HEAR],
        soon=True,
    ),
    rule(Saying.NO, OFFER, NOT, one(ME, JOB, THEY), never=[Idea.STILL, Idea.ACCEPT, Idea.HEAR, I], soon=True),
    rule(Saying.NO, JOB, Idea.GET, NOT, never=[Idea.STILL, Idea.NEWS, Idea.HEAR], soon=True),
    rule(Saying.NO, Idea.PASS, NOT, never=[Idea.STILL, Idea.HEAR], soon=True),
    rule(Saying.NO, Idea.REJECT, one(THEY, ME, Idea.BE_DONE), never=[*NO_MORE, OFFER], soon=True),
    rule(Saying.NO, Idea.REJECT, never=[*NO_MORE, I, OFFER, JOB, MEET], soon=True),
    rule(Saying.NO, Idea.FILLED, never=NO_MORE),
    rule(Saying.NO, Idea.REFUSAL, never=[I, NOT]),
    # Yes.
    rule(Saying.OFFER, Idea.HIRE, one(ME, Idea.BE_DONE), never=[*NO_MORE, Idea.INVITE, MEET, Idea.ROUND]),
    rule(
        Saying.OFFER,
        OFFER,
        one(ME, JOB),
        one(THEY, NAMED, Idea.STAFF),
        never=[*NO_MORE, MEET, Idea.DECIDE, Idea.STILL, Idea.DATE],
    ),
    rule(Saying.OFFER, Idea.ACCEPT, one(THEY, Idea.BE_DONE), ME, never=[*NO_MORE, I, MEET, Idea.AHEAD]),
    rule(Saying.OFFER, OFFER, Idea.FROM, never=[*NO_MORE, MEET, Idea.DECIDE, Idea.STILL]),
    rule(
        Saying.OFFER,
        one(OFFER, JOB),
        Idea.GET,
        never=[*NO_MORE, MEET, THEY, Idea.STILL, *TALKS, Idea.SEND, Idea.INVITE, Idea.ROUND],
    ),
    # What becomes of an interview.
    rule(Saying.CALLED_OFF, Idea.CANCEL, one(MEET, NAMED, THEY, Idea.AHEAD, Idea.STAFF), never=[*NO_MORE, Idea.MOVE]),
    rule(Saying.MOVED, Idea.MOVE, one(MEET, Idea.AHEAD, Idea.DATE), never=NO_MORE, soon=True),
    rule(
        Saying.MOVED,
        Idea.INSTEAD,
        Idea.AHEAD,
        never=[*NO_MORE, Idea.DECIDE, Idea.TELL, Idea.NEWS, Idea.HEAR],
        soon=True,
    ),
    # On.
    rule(
        Saying.TOOK_PLACE,
        Idea.ROUND,
        Idea.ORDER,
        Idea.PAST,
        never=[*NO_MORE, Idea.AHEAD, Idea.PASS, Idea.INVITE, Idea.WISH],
    ),
    rule(
        Saying.ROUND,
        Idea.ROUND,
        Idea.ORDER,
        one(Idea.PASS, Idea.INVITE, I, ME),
        never=[*NO_MORE, Idea.AHEAD],
        soon=True,
    ),
    rule(Saying.ROUND, Idea.ROUND, Idea.PASS, never=NO_MORE, soon=True),
    rule(
        Saying.ROUND,
        one(MEET, Idea.ROUND),
        Idea.ORDER,
        one(Idea.WISH, Idea.INVITE),
        never=NO_MORE,
        ahead=Saying.PLANNED,
        soon=True,
    ),
    rule(Saying.ROUND, Idea.VISIT, one(Idea.WISH, Idea.INVITE), ME, never=NO_MORE, ahead=Saying.PLANNED, soon=True),
    rule(
        Saying.ROUND,
        Idea.INVITE,
        one(ME, MEET, Idea.BE_DONE, THEY, Idea.STAFF),
        never=NO_MORE,
        ahead=Saying.PLANNED,
        soon=True,
    ),
    rule(Saying.PLANNED, Idea.WISH, ME, Idea.AHEAD, THEY, never=[*NO_MORE, *TALKS], soon=True),
    rule(Saying.ROUND, Idea.PASS, WHOM, never=NO_MORE, soon=True),
    # What the person did after it.
    rule(Saying.THANKED, Idea.THANK, one(Idea.SEND, Idea.MESSAGE, I), never=[*NO_MORE, ME], needs=SOMEBODY),
    # Silence, and when it ends.
    rule(
        Saying.DECIDES_BY, one(Idea.DECIDE, Idea.TELL), Idea.AHEAD, one(THEY, ME), never=[I, MEET, *NO_MORE], soon=True
    ),
    rule(
        Saying.DECIDES_BY, one(Idea.CALL, *WRITES), Idea.AHEAD, THEY, never=[I, MEET, Idea.ACTED, *NO_MORE], soon=True
    ),
    rule(
        Saying.DECIDES_BY,
        one(Idea.HEAR, Idea.NEWS, Idea.TELL),
        Idea.AHEAD,
        Idea.WILL,
        never=[MEET, *NO_MORE],
        soon=True,
    ),
    rule(
        Saying.DECIDES_BY,
        one(Idea.HEAR, Idea.NEWS, Idea.DECIDE),
        Idea.AHEAD,
        never=[MEET, Idea.PAST, Idea.ACTED, *NO_MORE],
        soon=True,
    ),
    rule(Saying.NO_NEWS, one(Idea.HEAR, Idea.NEWS), one(*NO_MORE), never=[Idea.AHEAD, MEET], soon=True),
    rule(Saying.NO_NEWS, Idea.REPLY, one(*NO_MORE), never=[Idea.AHEAD, MEET, I], soon=True),
    rule(Saying.NO_NEWS, one(Idea.CALL, Idea.MESSAGE), NOT, one(THEY, ME), never=[I, Idea.AHEAD, MEET], soon=True),
    rule(Saying.NO_NEWS, Idea.SILENCE, WHOM, never=[NOT, Idea.AHEAD, I], soon=True),
    rule(Saying.NO_NEWS, Idea.NOTHING, Idea.FROM, never=[I, Idea.AHEAD, MEET, ME], soon=True),
    rule(Saying.NO_NEWS, Idea.NOTHING, Idea.STILL, never=[I, Idea.AHEAD, MEET, ME], soon=True),
    # The interview itself.
    rule(Saying.TOOK_PLACE, MEET, one(Idea.WELL, Idea.BADLY), never=[*NO_MORE, Idea.AHEAD, Idea.INVITE], soon=True),
    rule(
        Saying.TOOK_PLACE,
        one(Idea.WELL, Idea.BADLY),
        NAMED,
        Idea.PAST,
        never=[*NO_MORE, JOB, OFFER, *TALKS, Idea.AHEAD],
    ),
    rule(Saying.TOOK_PLACE, MEET, Idea.PAST, one(NAMED, Idea.BEHIND, Idea.TODAY), never=NO_MORE),
    rule(Saying.PLANNED, MEET, TIME, never=[*NO_MORE, Idea.HEAR, Idea.NEWS, Idea.DECIDE], behind=Saying.TOOK_PLACE),
    rule(Saying.PLANNED, Idea.VISIT, Idea.AHEAD, Idea.HOUR, NAMED, never=NO_MORE),
    rule(Saying.TOOK_PLACE, Idea.VISIT, one(Idea.BEHIND, Idea.TODAY), NAMED, never=NO_MORE),
    rule(Saying.PLANNED, Idea.CONFIRM, Idea.AHEAD, NAMED, never=NO_MORE, needs=(Needs.LEAD,)),
    # What the person sent.
    rule(Saying.APPLIED, Idea.APPLY, never=[*NO_MORE, THEY], needs=(Needs.NAMED,)),
    rule(
        Saying.APPLIED,
        Idea.PAPERS,
        one(Idea.SEND, Idea.APPLY, Idea.MESSAGE),
        never=[*NO_MORE, THEY, ME],
        needs=(Needs.NAMED,),
    ),
    rule(
        Saying.WORD,
        one(Idea.CALL, Idea.MESSAGE, Idea.REPLY, Idea.NEWS),
        one(Idea.GET, Idea.FROM),
        one(NAMED, THEY, Idea.STAFF),
        never=[*NO_MORE, Idea.AHEAD, MEET, JOB],
        needs=(Needs.EMPLOYER,),
    ),
    rule(Saying.CONTACT, Idea.EMAIL, never=[I, NOT, MEET], needs=(Needs.EMAIL,)),
    rule(Saying.WROTE, WRITES, I, never=[*NO_MORE, THEY, ME, Idea.AHEAD, Idea.GET, Idea.FROM], needs=SOMEBODY),
    rule(
        Saying.PHONED,
        Idea.CALL,
        I,
        never=[*NO_MORE, THEY, ME, Idea.AHEAD, Idea.GET, Idea.FROM, Idea.HEAR, Idea.INSTEAD],
        needs=SOMEBODY,
    ),
    # They got in touch.
    rule(
        Saying.WORD,
        one(Idea.CALL, *WRITES),
        one(THEY, ME),
        never=[*NO_MORE, I, Idea.AHEAD, Idea.ACCEPT],
        needs=(Needs.EMPLOYER,),
    ),
    rule(Saying.WORD, one(Idea.HEAR, Idea.NEWS), Idea.FROM, never=[*NO_MORE, Idea.AHEAD], needs=(Needs.EMPLOYER,)),
    # A known name and an hour to come.
    rule(Saying.PLANNED, Idea.HOUR, Idea.AHEAD, NAMED, never=[*NO_MORE, *TALKS, Idea.MOVE], needs=(Needs.LEAD,)),
    # A feeling, a greeting, thanks.
    rule(Saying.FEELS, Idea.LOW, never=[NOT, MEET, JOB, THEY, Idea.STAFF], topic="low"),
    rule(Saying.FEELS, Idea.NERVOUS, never=[NOT, THEY, Idea.STAFF], topic="nervous"),
    rule(Saying.FEELS, Idea.HOPEFUL, never=[NOT, THEY, Idea.STAFF], topic="hopeful"),
    rule(Saying.FEELS, Idea.ANGRY, never=[NOT, THEY, Idea.STAFF], topic="angry"),
    rule(Saying.THANKS, Idea.GRATEFUL, never=[NOT, THEY, Idea.STAFF, MEET]),
    rule(Saying.GREETS, Idea.GREET, never=[NOT, THEY, Idea.STAFF, MEET, JOB, NAMED]),
)

QUESTIONS: tuple[Rule, ...] = (
    asks(Topic.WHAT_TO_WEAR, Idea.WEAR, never=[THEY]),
    asks(Topic.HOW_TO_PREPARE, Idea.PREPARE),
    asks(
        Topic.WHY_NO_WORD,
        Idea.WHY,
        one(
            Idea.REPLY, Idea.LONG, Idea.SILENCE, Idea.CALL, Idea.HEAR, Idea.NEWS, Idea.MESSAGE, Idea.TELL, Idea.NOTHING
        ),
    ),
    asks(Topic.WHAT_TO_WRITE, one(Idea.MESSAGE, Idea.THANK, Idea.REPLY), one(Idea.WHAT, Idea.HOW), never=[Idea.WHEN]),
    asks(
        Topic.WHEN_TO_WRITE,
        one(Idea.MESSAGE, Idea.CALL),
        one(Idea.WHEN, Idea.SHOULD, Idea.STILL, Idea.WILL),
        never=[THEY, ME, MEET],
    ),
    asks(Topic.WHEN_IS_IT, one(MEET, Idea.VISIT), Idea.WHEN),
    asks(Topic.HOW_AM_I_DOING, Idea.PROGRESS),
    asks(Topic.WHAT_HAVE_I, one(Idea.LIST, Idea.PAPERS), one(Idea.WHAT, Idea.HOW, I)),
    asks(Topic.HOW_IT_WORKS, Idea.USE),
    asks(Topic.NEXT, Idea.NEXT),
    asks(Topic.OTHER, one(Idea.SHOULD, Idea.HOW, Idea.WHAT), I, one(MEET, JOB, OFFER, Idea.PAPERS), never=[THEY, ME]),
)
