"""Owns what ideas mean together, in every language alike: the rules by which the gist of a part of a sentence is told.

The first rule that fits counts, so what is surer, or undoes what comes after, stands before it.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from flows.understanding.gist_table import Idea, Ideas
from flows.understanding.heard import Saying, Topic
from flows.understanding.meaning_table import Doubt, Needs

STATEMENTS = """
    # what is said | wanted: one idea of each group | barred: any of these | how else
    # "soon": told of what is yet to be, too ("they want to see me"); "due": what has to be, too ("they have to move
    # it"); "wished": only wished, too ("I need a week off").
    # What the person wishes of the coach.
    pause      | stop + ahead                                | THEIRS not meet job offer           | wished
    pause      | back + ahead                                | THEIRS not meet job offer named past | wished
    pause      | pause                                       | THEIRS not meet job offer back past behind | wished
    stop       | stop                                        | THEIRS not meet job offer           | wished
    go-on      | back                                        | THEIRS not meet job offer named ahead | wished
    moved-home | home                                        | THEIRS not meet job offer
    let-go     | close + named                               | they not meet offer                 | wished
    # What the person did with an offer, or with the whole thing; an interview that is cancelled is no refusal.
    called-off | cancel + meet/date/ahead                    | NEGATED move
    accepted   | accept + job/offer/named                    | NEGATED they meet date
    withdrew   | withdraw                                    | they ahead                          | needs=somebody
    withdrew   | reject + i + staff/job/offer/named          | NEGATED me be-done
    withdrew   | hire/accept + not + i + job/offer           | THEIRS me be-done other get still
    # A no: said, or told by what they did instead.
    no         | other + get/offer/hire/choose/send          | i not                               | soon
    no         | hire/choose + NEGATED + me/be-done          | still hear                          | soon
    no         | offer + not + me/they/job                   | i still hear accept                 | soon
    no         | job + get + not                             | still news hear                     | soon
    no         | pass + not                                  | still hear                          | soon
    no         | reject + me/they/be-done                    | NEGATED offer                       | soon
    no         | reject                                      | NEGATED i done meet job offer       | soon
    no         | regret + NEGATED + me/job/papers/choose     | i meet ahead still hear reply news  | soon
    no         | filled                                      | NEGATED meet
    no         | refusal                                     | i not
    # A yes.
    offer      | hire + me/be-done                           | NEGATED meet round invite other
    offer      | offer + job + WHOM                          | NEGATED still meet date decide
    offer      | offer + me + WHOM                           | NEGATED still meet date decide hour ahead weekday
    offer      | offer + me + be-done + job                  | NEGATED meet date decide
    offer      | accept + they/be-done + me                  | NEGATED i meet ahead
    offer      | offer + from                                | NEGATED still meet decide hour ahead weekday
    offer      | job/offer + get                             | NEGATED TALKS papers they still meet round send invite
    # What becomes of an interview.
    called-off | cancel + they/staff/meet/ahead/named        | NEGATED move still
    called-off | cancel + THEIRS + meet/date/ahead           | NEGATED move i                      | due
    called-off | unheld + ahead/today                        | still past get i                    | soon
    moved      | move + meet/date/ahead                      | NEGATED                             | soon
    moved      | move + meet/date/ahead + THEIRS/named       | NEGATED i                           | due
    moved      | instead + ahead                             | NEGATED news hear tell decide       | soon
    moved      | instead + ahead + THEIRS/named              | NEGATED news hear tell decide       | due
    moved      | new                                         | news hear tell decide               | wished
    moved      | unable + meet/date + ahead                  | i past                              | soon
    # On to the next.
    took-place | round + order + past                        | NEGATED wish pass invite ahead
    round      | round + order + i/me/pass/invite            | NEGATED ahead                       | soon
    round      | round + pass                                | NEGATED                             | soon
    round      | meet/round + order + wish/invite/pass       | NEGATED                             | soon ahead=planned
    round      | visit + wish/invite + me                    | NEGATED                             | soon ahead=planned
    round      | invite + me/they/staff/be-done/meet         | NEGATED news                        | soon ahead=planned
    planned    | wish + me + ahead + they/named              | NEGATED TALKS EXCHANGED                 | soon
    round      | pass + WHOM                                 | NEGATED                             | soon
    # What the person did after it.
    thanked    | thank + i/send/message                      | NEGATED me                          | needs=somebody
    # When they decide, and silence.
    decides-by | tell/decide + ahead + me/they               | NEGATED i meet offer                | soon
    decides-by | reply/message/call + ahead + they           | NEGATED i acted meet visit get from | soon
    decides-by | reply/message/call + ahead + they + will    | NEGATED i acted meet visit          | due
    decides-by | news/hear/tell + ahead + will               | NEGATED meet                        | soon
    decides-by | choose + ahead + they/named                 | NEGATED i me other past acted meet  | soon
    decides-by | news/hear + ahead                           | NEGATED past acted meet             | soon
    decides-by | decide + ahead                              | NEGATED i past acted meet           | soon
    decides-by | TALKS + until + ahead + me/WHOM             | i past acted meet visit             | soon
    no-news    | news/hear + NEGATED                         | meet ahead wish                     | soon
    no-news    | reply + NEGATED                             | i meet ahead wish                   | soon
    no-news    | news/hear/reply + NEGATED + still + WHOM    | i ahead wish decide                 | soon
    no-news    | hear + NEGATED + still + WHOM               | ahead wish decide                   | soon
    no-news    | message/call + not + me/they                | i meet ahead                        | soon
    no-news    | silence + WHOM                              | i not ahead                         | soon
    no-news    | nothing + from                              | i me meet ahead                     | soon
    no-news    | nothing + still                             | i me meet ahead send apply papers   | soon
    # The interview itself.
    took-place | meet + well/badly                           | NEGATED invite ahead                | soon
    took-place | well/badly + named + past                   | NEGATED TALKS job offer ahead       | soon
    took-place | went + meet                                 | NEGATED wish invite ahead cancel move
    took-place | meet + past + behind/today/named            | NEGATED
    planned    | meet + ahead/behind/today                   | NEGATED news hear decide            | behind=took-place
    planned    | visit + ahead + hour + WHOM                 | NEGATED
    took-place | visit/went + behind/today + named           | NEGATED papers job apply
    took-place | past + named + behind                       | NEGATED TALKS ENDS                  | needs=lead
    planned    | confirm + ahead + named                     | NEGATED                             | needs=lead
    # What the person sent; they got in touch.
    applied    | apply                                       | NEGATED they                        | needs=named
    applied    | papers + apply/send/message                 | NEGATED me they                     | needs=named
    word       | news/reply/message/call + from/get + WHOM   | NEGATED meet job ahead              | needs=employer
    word       | wish + me + papers + WHOM                   | i NEGATED meet ahead offer              | needs=employer
    contact    | contact + named                             | NEGATED meet offer ahead            | needs=person
    contact    | email                                       | i not meet                          | needs=email
    wrote      | reply/message + i                           | NEGATED me they from get ahead      | needs=somebody
    phoned     | call + i                                    | NEGATED me they from get instead ahead | needs=somebody
    word       | reply/message/call + me/they                | NEGATED i accept ahead              | needs=employer
    word       | news/hear + from                            | NEGATED ahead                       | needs=employer
    word       | wish + papers + they                        | NEGATED i get send apply ahead      | needs=employer
    # A known name and an hour to come.
    planned    | hour + ahead + named                        | NEGATED TALKS move                  | needs=lead
    # A feeling, thanks, a greeting.
    feels      | low                                         | THEIRS you not meet job             | soon topic=low
    feels      | nervous                                     | THEIRS not                          | soon topic=nervous
    feels      | hopeful                                     | THEIRS not                          | soon topic=hopeful
    feels      | angry                                       | THEIRS not                          | soon topic=angry
    thanks     | grateful                                    | THEIRS not meet
    greets     | greet                                       | THEIRS not meet job named
"""

QUESTIONS = """
    # what is asked about | wanted | barred
    what-to-wear   | wear | they
    how-to-prepare | prepare
    why-no-word    | why + nothing/news/reply/message/call/hear/silence/tell/long
    what-to-write  | reply/message/thank + how/what | when
    when-to-write  | message/call + still/will/when/should | me they meet
    when-is-it     | meet/visit + when
    how-am-i-doing | progress
    what-have-i    | papers/list + i/how/what | should
    how-it-works   | use
    next           | next
    when-is-it     | when + named | me they message call reply tell news decide
    other          | how/what/should + i + meet/papers/job/offer | me they
"""

GROUPS = {
    "NEGATED": frozenset({Idea.NOT, Idea.NOTHING}),
    "WHOM": frozenset({Idea.NAMED, Idea.THEY, Idea.STAFF}),
    "EXCHANGED": frozenset({Idea.MOVE, Idea.INSTEAD, Idea.PAPERS, Idea.SEND, Idea.OFFER, Idea.HIRE, Idea.UNTIL}),
    "THEIRS": frozenset({Idea.THEY, Idea.STAFF}),
    "ENDS": frozenset(
        {
            Idea.REJECT, Idea.REFUSAL, Idea.FILLED, Idea.CANCEL, Idea.MOVE, Idea.WITHDRAW, Idea.CLOSE, Idea.GET,
            Idea.INVITE, Idea.PAPERS, Idea.JOB, Idea.APPLY, Idea.SEND, Idea.OFFER, Idea.HIRE, Idea.CHOOSE,
        }
    ),
    "TALKS": frozenset({Idea.CALL, Idea.MESSAGE, Idea.REPLY, Idea.TELL, Idea.HEAR, Idea.DECIDE, Idea.NEWS}),
}  # fmt: skip
UNSURE = frozenset({Idea.WILL, Idea.OFF})
"""What bars a statement unless it is wanted: what is only wished, and other matters."""
STATED = frozenset({Doubt.NOT})
"""Doubts that do not bar a rule: "not" is an idea itself."""
SOON = STATED | {Doubt.LATER, Doubt.MAYBE}
DESPITE = {"wished": SOON | {Doubt.IF}, "soon": SOON, "due": STATED | {Doubt.LATER}}


@dataclass(frozen=True, slots=True)
class Rule:
    """``saying`` is told where one idea of each of ``wants`` is there and none of ``never``; the first of ``wants`` is
    what the words around are looked at from. ``topic``, ``ahead``, ``behind``, ``needs``: as of a cue. ``despite``:
    doubts that do not bar it.
    """

    saying: Saying
    wants: tuple[Ideas, ...]
    never: Ideas
    topic: str = ""
    ahead: Saying | None = None
    behind: Saying | None = None
    needs: frozenset[Needs] = frozenset()
    despite: frozenset[Doubt] = STATED

    def fits(self, told: Ideas) -> bool:
        """Whether the ideas of a part are what it wants."""
        return not told & self.never and all(told & group for group in self.wants)


def _lines(table: str) -> Iterator[list[str]]:
    for line in table.strip().splitlines():
        if not line.strip().startswith("#"):
            told = [cell.strip() for cell in line.split("|")]
            yield [*told, *[""] * (4 - len(told))]


def _ideas(written: str) -> Ideas:
    """The ideas of a cell or a group: "call/reply", "i not TALKS"."""
    names = written.replace("/", " ").split()
    return frozenset[Idea]().union(*(GROUPS[name] if name in GROUPS else {Idea(name)} for name in names))


def _statement(said: str, wanted: str, barred: str, how: str) -> Rule:
    wants = tuple(map(_ideas, wanted.split(" + ")))
    flags = [each for each in how.split() if "=" not in each]
    told = dict(each.split("=") for each in how.split() if "=" in each)
    unsure = frozenset({Idea.OFF}) if {"wished", "due"} & set(flags) else UNSURE
    return Rule(
        Saying(said),
        wants,
        (unsure | _ideas(barred)) - frozenset[Idea]().union(*wants),
        told.get("topic", ""),
        Saying(told["ahead"]) if "ahead" in told else None,
        Saying(told["behind"]) if "behind" in told else None,
        frozenset({Needs(told["needs"])}) if "needs" in told else frozenset(),
        next((doubts for flag, doubts in DESPITE.items() if flag in flags), STATED),
    )


def _question(topic: str, wanted: str, barred: str, _: str) -> Rule:
    return Rule(Saying.ASKS, tuple(map(_ideas, wanted.split(" + "))), _ideas(barred) | {Idea.OFF}, Topic(topic))


STATED_RULES = tuple(_statement(*line) for line in _lines(STATEMENTS))
WISHED_RULES = tuple(each for each in STATED_RULES if each.despite is DESPITE["wished"] and len(each.wants) < 3)
"""What is wished of the coach, put as a question, too: "can you stop writing"."""
AFTER_WORD = _statement("planned", "i/me/visit + ahead + hour", "NEGATED TALKS THEIRS papers job offer accept", "soon")
"""What is told of a time to come where they just spoke: "they rang and I'm on at 10 on Friday"."""
AFTER_OFFER = _statement("accepted", "i + accept", "NEGATED they meet date ahead", "")
"""What is told right after an offer: "and I said yes"."""
AFTER_OWN = (
    _statement("phoned", "call + done", "NEGATED me they from get", ""),
    _statement("wrote", "message + done", "NEGATED me they from get", ""),
)
"""What is told right after what the person did, without who does it: "mailed Acme yesterday, rang today"."""
ASKED_RULES = tuple(_question(*line) for line in _lines(QUESTIONS))
