"""Which of several times belongs to which of several employers: each the one beside its name, or none."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from flows.texts.en.meaning import MEANING
from flows.understanding.heard import Saying
from flows.understanding.meaning_message import Message
from flows.understanding.meaning_pairs import time_of_each
from flows.understanding.meaning_text import with_signs, words_of
from flows.understanding.meaning_times import Times
from flows.understanding.reading import Sense, Setting

NOW = datetime(2026, 6, 2, 17, tzinfo=ZoneInfo("Europe/London"))  # a Tuesday
NOTHING = ("", "")


def each(typed: str, *employers: str, saying: Saying = Saying.PLANNED) -> list[tuple[str, str]]:
    """Day and hour of each employer, as they would be shown."""
    times = Times(typed, Setting(NOW, "en", "GB"))
    words = with_signs(words_of(typed, MEANING), [], times.of(Sense.EITHER))
    spans = [(at, at + 1) for name in employers for at, word in enumerate(words) if word.plain == name.lower()]
    told = time_of_each(words, (0, len(words)), spans, saying, Message(typed, times, MEANING, ()))
    return [(str(read.day or ""), f"{read.wall:%H:%M}" if read.wall else "") if read else NOTHING for read in told]


def test_each_employer_has_the_time_beside_its_name() -> None:
    told = each("interview with Foo on monday at 3 and with Bar on thursday at 10", "Foo", "Bar")
    assert told == [("2026-06-08", "15:00"), ("2026-06-04", "10:00")]


def test_times_before_the_names_belong_to_the_name_behind_them() -> None:
    told = each("monday at 3 with Foo and thursday at 10 with Bar", "Foo", "Bar")
    assert told == [("2026-06-08", "15:00"), ("2026-06-04", "10:00")]


def test_one_time_at_the_end_is_that_of_all() -> None:
    assert each("interviews with Foo and Bar on monday", "Foo", "Bar") == [("2026-06-08", "")] * 2


def test_one_time_between_two_names_is_the_first_one_s_only() -> None:
    assert each("interview with Foo on monday and with Bar", "Foo", "Bar") == [("2026-06-08", ""), NOTHING]


def test_a_day_told_once_is_that_of_all_the_hours_behind_it() -> None:
    assert each("on monday Foo at 10 and Bar at 2", "Foo", "Bar") == [("2026-06-08", "10:00"), ("2026-06-08", "14:00")]


def test_a_day_told_with_one_hour_is_the_other_one_s_too() -> None:
    assert each("Foo monday at 10 and Bar at 2", "Foo", "Bar") == [("2026-06-08", "10:00"), ("2026-06-08", "14:00")]


def test_days_in_a_week_that_is_told_before_them_keep_their_own() -> None:
    told = each("next week Foo on tuesday at 10, Bar on thursday at 3", "Foo", "Bar")
    assert told == [("2026-06-09", "10:00"), ("2026-06-11", "15:00")]


@pytest.mark.parametrize(
    "typed",
    [
        "interview with Foo, Bar on monday at 3 or thursday at 10 or friday at 9",
        "monday at 3 and thursday at 10 with Foo and Bar",
    ],
)
def test_times_that_nobody_can_tell_apart_belong_to_none(typed: str) -> None:
    assert each(typed, "Foo", "Bar") == [NOTHING, NOTHING]


def test_no_time_is_no_one_s() -> None:
    assert each("interviews with Foo and Bar", "Foo", "Bar") == [NOTHING, NOTHING]


def test_of_what_is_moved_each_has_its_new_time_and_the_old_one_counts_for_none() -> None:
    typed = "Foo moved it from monday to thursday and Bar to friday"
    told = each(typed, "Foo", "Bar", saying=Saying.MOVED)
    assert told == [("2026-06-11", ""), ("2026-06-05", "")]


def test_a_time_that_is_denied_is_nobody_s() -> None:
    assert each("Foo not on monday but on thursday, Bar on friday", "Foo", "Bar") == [
        ("2026-06-04", ""),
        ("2026-06-05", ""),
    ]
