"""Owns how tests say what is heard in a message: who types, when, and the leads there are."""

from datetime import datetime
from zoneinfo import ZoneInfo

from flows.understanding.heard import Heard, Saying
from flows.understanding.meaning import understand
from flows.understanding.reading import Setting
from flows.values import Lead, Stage, Step

NOW = datetime(2026, 11, 18, 16, tzinfo=ZoneInfo("Europe/London"))
SETTING = Setting(NOW, "en", "GB")


def lead(number: int, employer: str, role: str = "", contact: str = "") -> Lead:
    return Lead(number, employer, Stage.APPLIED, Step.LOOK, NOW, NOW, NOW, role=role, contact=contact)


LEADS = (
    lead(1, "Acme"), lead(2, "Sample Corp", "analyst", "Robin Reed"), lead(3, "Twin GmbH", "tester"),
    lead(4, "Twin GmbH", "developer"), lead(5, "Monday Studios"), lead(6, "Next"),
)  # fmt: skip


def heard(typed: str, *, forwarded: bool = False) -> tuple[Heard, ...]:
    return understand(typed, SETTING, LEADS, forwarded=forwarded)


def one(typed: str, *, forwarded: bool = False) -> Heard:
    things = heard(typed, forwarded=forwarded)
    assert len(things) == 1, things
    return things[0]


def sayings(typed: str) -> list[Saying]:
    return [thing.saying for thing in heard(typed)]
