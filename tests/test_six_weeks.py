"""The search of docs/six-weeks.txt: its reviews, patterns and pictures come as its comments say, and nothing after."""

import io
from pathlib import Path

import pytest

from bot.demo import terminal

pytestmark = pytest.mark.usefixtures("logs_put_back")

SCRIPT = Path(__file__).parents[1] / "docs/six-weeks.txt"
STORY = (
    "Too early to tell where things stop",
    "2 leads, no answer yet",
    "Monday 15 June 2026, 09:00",
    "Last week: 2 applications, 2 interviews, one reply from an employer",
    "When will you do it?",
    "You planned this for now: a message to a recruiter",
    "Noted as done",
    "Friday 19 June 2026, 10:00",
    "not practised before 3 of 3 interviews",
    "Settled: Practise one answer aloud",
    "You planned this for now: Practise one answer aloud",
    "Monday 22 June 2026, 09:00",
    "Last week: one application, one interview, 2 replies from employers, one follow-up",
    "Monday 29 June 2026, 09:00",
    "Test Bank · Data analyst: the interview, Tue 30 Jun",
    "What works",
    "7 leads: 5 answered, 4 invited you, 1 asked you back",
    "Monday 6 July 2026, 09:00",
    "made you an offer",
    "1 made an offer",
    "accepted. You earned it",
    "Thursday 23 July 2026",
)
"""What is said, in this order."""


def test_six_weeks_with_seven_leads_read_as_a_person_would_want_them() -> None:
    out = io.StringIO()
    terminal.run(SCRIPT.read_text("utf-8").splitlines(), out)
    printed = out.getvalue()
    lines = [line.removeprefix("│").strip() for line in printed.splitlines()]
    rest = " ".join(lines)
    for part in STORY:
        _, found, rest = rest.partition(part)
        assert found, part
    assert printed.count("[picture:") == 3
    assert printed.count("not practised before") == 1
    assert [line for line in printed.splitlines() if line.startswith("(")] == []
    assert [line for line in lines if line.startswith(("I only read text", "That button"))] == []
    assert "Your week" not in printed.partition("accepted. You earned it")[2]
