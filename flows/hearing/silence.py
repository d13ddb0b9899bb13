"""Owns what is said when no word comes: by how long it is quiet, honest, and with what the ladder has for that time.

In the window in which silence is ordinary there is nothing to do but wait (A3); then one may write (B6); after three
weeks it is most likely a no (A2), and may be called quiet. The public sector takes twice as long (C14).
"""

from datetime import UTC, datetime, time

from flows.cards import button, name_of, open_card, plan_of
from flows.coaching.draft_kinds import DraftKind
from flows.coaching.encouragement import Situation, encourage
from flows.effects import Button, Rows, Text, text
from flows.ladder import PUBLIC_FACTOR
from flows.lead import Move, allowed
from flows.turn import Turn
from flows.values import Lead, Stage

WAITS = (Stage.APPLIED, Stage.WAITING, Stage.FOLLOWED_UP, Stage.CALLED, Stage.QUIET)
"""Where word is waited for."""
WRITES_FROM = 7
MIDDLE_FROM = 14
LONG_FROM = 21
LATER_FOR_APPLICATIONS = 7
"""Days longer that silence is ordinary while nobody has met the person."""
MOST_FOLLOWUPS = 2


def why_no_word(turn: Turn, lead: Lead) -> None:
    """Honest, and about them more than about the person (A2, A3, B3, B4)."""
    if lead.stage not in WAITS:
        turn.say(text("silence-none", name=name_of(lead)), plan_of(turn, lead), rows=((open_card(lead),),))
        return
    told, situation = _told(turn, lead)
    rows: Rows = (*_ways(turn, lead), (button("do-news", "news", lead), open_card(lead)))
    turn.say(told, encourage(turn, lead, situation), plan_of(turn, lead), rows=rows)


def _days(turn: Turn, lead: Lead) -> int:
    """How long it is quiet, as if it were an interview in the private sector: since they last got in touch, or since
    the day that they named.
    """
    since = lead.last_contact
    if lead.promised is not None:
        since = max(since, datetime.combine(lead.promised, time(), turn.person.tz).astimezone(UTC))
    days = (turn.now - since).days // (PUBLIC_FACTOR if lead.public else 1)
    return days - (LATER_FOR_APPLICATIONS if lead.stage is Stage.APPLIED else 0)


def _is_long(turn: Turn, lead: Lead) -> bool:
    return _days(turn, lead) >= LONG_FROM or lead.stage in (Stage.CALLED, Stage.QUIET)


def _told(turn: Turn, lead: Lead) -> tuple[Text, Situation]:
    name, weeks = name_of(lead), (turn.now - lead.last_contact).days // 7
    if _is_long(turn, lead):
        key = "silence-weeks" if weeks > 1 else "silence-long"
        return Text(key, {"name": name, "weeks": weeks} if weeks > 1 else {"name": name}), Situation.QUIET
    if _days(turn, lead) >= MIDDLE_FROM and weeks > 1:
        return text("silence-middle", name=name, weeks=weeks), Situation.QUIET
    early = Situation.APPLIED if lead.stage is Stage.APPLIED else Situation.WAITING
    return text("silence-early", name=name), early


def _ways(turn: Turn, lead: Lead) -> tuple[tuple[Button, ...], ...]:
    """What fits the time: to write, at most twice (C11), and to call it quiet, or close it."""
    ways: tuple[Button, ...] = ()
    if _days(turn, lead) >= WRITES_FROM and lead.followups < MOST_FOLLOWUPS and Move.WROTE in allowed(lead):
        kind = DraftKind.SECOND if lead.followups else DraftKind.FIRST
        ways += (button("do-write-to-them", "draft", lead, kind),)
    if _is_long(turn, lead) and Move.WENT_QUIET in allowed(lead):
        ways += (button("quiet-yes", "quiet", lead),)
    elif lead.stage is Stage.QUIET:
        ways += (button("let-go", "closed", lead, "let-go"),)
    return (ways,) if ways else ()
