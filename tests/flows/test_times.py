"""Days and hours as answers: what leaves something open is asked with its choices as buttons, and the rest is kept."""

from datetime import date, datetime, time

import pytest

from flows.effects import Brief
from flows.values import Interview, Kind
from tests.flows.life import Life, instant


def asked(zone: str = "Europe/London", now: str = "2026-11-25", **person: str) -> Life:
    """Somebody who is being asked on which day an interview is, on Wednesday 25 November."""
    life = Life(instant(now), zone, **person)
    life.commands("interview")
    for typed in ("Sample Corp", "Tester"):
        life.types(typed)
    life.presses("video")
    return life


def interview(life: Life) -> Interview:
    """The only interview."""
    (found,) = life.state.interviews.values()
    return found


def days_offered(life: Life) -> list[date]:
    """The days on the buttons that were just shown."""
    labels = [shown.button.label.slots.get("day") for shown in life.newest if shown.button.label.key == "brief"]
    return [label.day for label in labels if isinstance(label, Brief)]


def test_a_day_and_its_hour_are_one_answer() -> None:
    life = asked()
    life.types("next Tuesday 3pm")
    life.presses("30")
    life.presses("right")
    assert interview(life).wall.isoformat(" ", "minutes") == "2026-12-01 15:00"
    assert interview(life).kind is Kind.VIDEO


def test_what_can_be_two_days_is_asked_with_both_as_buttons_and_keeps_its_hour() -> None:
    life = asked()
    life.types("next Friday at 15:00")
    assert "day-either" in life.keys
    assert days_offered(life) == [date(2026, 11, 27), date(2026, 12, 4)]
    life.presses("answer", "2026-12-04")
    life.presses("60")
    life.presses("right")
    assert interview(life).wall.isoformat(" ", "minutes") == "2026-12-04 15:00"


def test_another_day_can_be_typed_instead_of_choosing_one() -> None:
    life = asked()
    life.types("next Friday at 15:00")
    life.types("tomorrow 10:00")
    life.presses("60")
    life.presses("right")
    assert interview(life).wall.isoformat(" ", "minutes") == "2026-11-26 10:00"


def test_a_span_of_days_is_asked_day_by_day_and_one_that_is_too_long_is_not_read() -> None:
    life = asked()
    life.types("next week")
    assert "day-several" in life.keys
    assert days_offered(life) == [date(2026, 11, 30 + n) if n < 1 else date(2026, 12, n) for n in range(5)]
    life.types("next month")
    assert "day-unread" in life.keys


def test_an_assumed_half_is_shown_and_changed_with_one_press() -> None:
    life = asked()
    life.types("tomorrow at 7")
    life.presses("60")
    assert life.said("other-half").slots["time"] == time(19)
    life.presses("other-half")
    assert "read-back-interview" in life.keys
    life.presses("right")
    assert interview(life).wall.isoformat(" ", "minutes") == "2026-11-26 19:00"


def test_a_half_that_was_told_is_not_offered_to_be_changed() -> None:
    life = asked()
    life.types("tomorrow at 7 pm")
    life.presses("60")
    assert "other-half" not in [shown.button.label.key for shown in life.newest]


def test_a_chosen_hour_takes_back_what_was_assumed() -> None:
    life = asked()
    life.types("tomorrow at 3")
    life.presses("60")
    life.presses("change")
    life.presses("answer", "2026-11-26")
    life.presses("answer", "15:00")
    assert "other-half" not in [shown.button.label.key for shown in life.newest]


def test_a_span_of_hours_says_how_long_it_takes() -> None:
    life = asked()
    life.types("Friday 10-11:30am")
    assert "ask-length" not in life.keys
    life.presses("right")
    assert (interview(life).wall.isoformat(" ", "minutes"), interview(life).minutes) == ("2026-11-27 10:00", 90)


def test_a_length_told_is_forgotten_with_its_hour() -> None:
    life = asked()
    life.types("Friday 10-11:30am")
    life.presses("change")
    life.types("Friday 10am")
    assert "ask-length" in life.keys


def test_a_zone_told_with_the_hour_is_the_interviews_and_both_are_shown() -> None:
    life = asked()
    life.types("Friday 3pm New York time")
    life.presses("60")
    life.presses("right")
    assert (interview(life).zone, interview(life).zone_told) == ("America/New_York", True)
    assert interview(life).starts == datetime.fromisoformat("2026-11-27T20:00:00+00:00")


def test_a_zone_that_is_unclear_leaves_the_hour_to_be_asked() -> None:
    life = asked()
    life.types("Friday 3pm UTC+2")
    assert "ask-interview-time" in life.keys


@pytest.mark.parametrize(("country", "wanted"), [("GB", date(2026, 12, 3)), ("US", date(2027, 3, 12))])
def test_numbers_are_read_as_the_persons_country_writes_them(country: str, wanted: date) -> None:
    life = asked(country=country)
    life.types("3/12 at 15:00")
    life.presses("60")
    life.presses("right")
    assert interview(life).wall.date() == wanted


def test_a_person_is_read_in_their_own_language() -> None:
    life = asked("Europe/Berlin", language="de-AT")
    life.types("übermorgen um halb zehn")
    life.presses("60")
    life.presses("right")
    assert interview(life).wall.isoformat(" ", "minutes") == "2026-11-27 09:30"


def test_what_only_the_proposer_reads_is_asked_about() -> None:
    life = asked()
    life.types("1st monday of december")
    assert "day-proposed" in life.keys
    assert len(days_offered(life)) == 1
    assert life.state.interviews == {}


def test_a_day_that_is_out_of_the_question_is_no_choice() -> None:
    life = Life(instant("2026-11-25"))
    life.commands("add")
    life.types("Sample Corp")
    life.presses("talk-skip")
    life.presses("talk-skip")
    life.types("12/11")
    life.presses("right")
    assert life.lead.counted_from.date() == date(2026, 11, 12)


def test_where_nothing_is_read_back_a_small_hour_is_asked_about() -> None:
    life = asked()
    life.types("yesterday 10am")
    life.presses("right")
    life.presses("talk-stop")
    assert life.state.leads


def test_a_day_told_in_a_past_that_lies_far_is_asked_about() -> None:
    life = Life(instant("2026-11-25"))
    life.commands("add")
    life.types("Sample Corp")
    life.presses("talk-skip")
    life.presses("talk-skip")
    life.types("3 December")
    assert "day-proposed" in life.keys
    assert days_offered(life) == [date(2025, 12, 3)]
