"""Places where something went wrong once, or nearly: each told shortly, as it is lived."""

from datetime import UTC, date, datetime, time, timedelta

import pytest

from flows.coaching.findings import finding, strength
from flows.events import Due, Press, Pressed
from flows.understanding.reading import Sense
from flows.understanding.when import read_time
from flows.values import Stage, Step
from flows.workdays import after_quiet_hours, is_workday
from tests.flows.life import Life, a_person, instant
from tests.flows.when import setting


def planned(when: str = "2026-06-04 14:00") -> Life:
    life = Life()
    life.plans(when)
    return life


def applied(day: str = "today") -> Life:
    life = Life()
    life.applies(day)
    return life


def test_change_asks_for_the_zone_again() -> None:
    life = Life(zone=None)
    life.commands("start")
    life.types("Berlin")
    life.presses("change")
    assert "ask-zone" in life.keys
    assert life.state.person.zone != "change"


def test_the_zone_that_is_read_back_is_the_zone_that_counts() -> None:
    life = Life(zone=None)
    life.commands("start")
    life.types("Berlin")
    life.presses("talk-back")
    life.presses("Europe/London")
    if "check-zone" in life.keys:
        life.presses("right")
    assert life.state.person.zone == "Europe/London"


@pytest.mark.parametrize("day", ["9999-12-31", "31 december 9999", "2029-06-02"])
def test_a_promise_at_the_end_of_all_days_is_taken_for_a_slip_and_asked_for_again(day: str) -> None:
    life = applied()
    life.opens()
    life.presses("do-news")
    life.presses("news-decide")
    life.types(day)
    assert {"day-far", "ask-promise-day"} <= set(life.keys)
    assert life.lead.promised is None


@pytest.mark.parametrize(("when", "why"), [("9999-12-31 23:30", "day-far"), ("0001-01-01 00:30", "day-unread")])
def test_an_interview_at_the_end_of_all_days_is_taken_for_a_slip_and_asked_for_again(when: str, why: str) -> None:
    life = Life()
    life.commands("interview")
    for typed in ("Sample Corp", "Tester"):
        life.types(typed)
    life.presses("video")
    life.types(when)
    assert {why, "ask-interview-day"} <= set(life.keys)
    assert life.state.leads == {}


def test_what_is_told_of_the_plan_is_the_plan_for_an_old_application() -> None:
    life = applied("2026-03-02")
    assert life.said("brief").slots["day"].day == life.planned.date()  # type: ignore[union-attr]  # a Brief


def test_a_held_nudge_does_not_come_on_a_weekend() -> None:
    life = applied()
    life.now = instant("2026-06-19", "21:30")  # the look was due on Tuesday 16; the bot was down till Friday evening
    life.acts(Due())
    assert is_workday(life.planned.date())


def test_before_an_interview_only_drafts_are_offered_whose_sending_is_possible() -> None:
    life = planned()
    life.opens()
    assert "do-wrote" not in [shown.button.label.key for shown in life.newest]
    life.presses("do-draft")
    assert [shown.button.press.args[1:] for shown in life.newest if shown.button.press.verb == "draft"] == [
        ("move",),
        ("withdraw",),
        ("all",),
    ]
    life.presses("draft-all-kinds")
    life.presses("draft-kind-first")
    assert "sent-it" not in [shown.button.label.key for shown in life.newest]


@pytest.mark.parametrize("news", ["news-round", "news-decide", "news-offer", "news-no", "news-else"])
@pytest.mark.parametrize("ending", ["end-withdrew", "end-let-go", "end-turned-down"])
def test_whatever_an_employer_says_after_the_end_can_be_told(ending: str, news: str) -> None:
    life = applied()
    life.opens()
    life.presses("do-end")
    life.presses(ending)
    life.opens()
    life.presses("do-news")
    life.presses(news)
    if news == "news-decide":
        life.types("tomorrow")
    assert {"not-possible-now", "left-as-it-was"}.isdisjoint(life.keys)


def test_an_interview_can_be_looked_back_at_though_its_lead_was_closed_after() -> None:
    life = planned()
    life.now = instant("2026-06-04", "14:20")
    life.opens()
    life.presses("do-end")
    life.presses("end-turned-down")
    life.commands("checkin")
    assert "check-in-recall" in life.keys
    assert life.lead.stage is Stage.TURNED_DOWN


def test_a_lead_that_reopens_with_an_interview_ahead_is_waiting_for_it() -> None:
    life = planned()
    life.opens()
    life.presses("do-end")
    life.presses("end-withdrew")
    life.opens()
    life.presses("do-news")
    life.presses("news-else")
    assert (life.lead.stage, life.nudge.step) == (Stage.INTERVIEW_PLANNED, Step.CHECK_IN)


def test_a_day_chosen_for_a_step_that_is_over_does_not_push_the_check_in_out() -> None:
    life = applied()
    life.comes()
    life.presses("later")
    life.presses("later-date")
    old = life.newest[0]
    life.acts(Pressed(Press("interview", life.lead.id, (str(life.lead.version),)), None))
    life.tells_when("2026-07-01 14:00")
    life.presses_again(old)
    assert (life.nudge.step, life.nudge.at) == (Step.CHECK_IN, instant("2026-07-01", "14:45"))


def test_another_day_is_for_the_step_it_was_asked_for() -> None:
    life = planned()
    life.comes()
    life.presses("talk-stop")
    life.comes()
    life.presses("later")
    life.presses("later-date")
    life.acts(Pressed(Press("did", life.lead.id, (str(life.lead.version), "wrote")), None))
    life.comes()
    life.presses("later")
    life.presses("later-date")
    life.presses("tomorrow")
    assert life.nudge.step is Step.SECOND_FOLLOW_UP


def test_a_day_promised_before_they_wrote_does_not_come_back_with_the_next_answer() -> None:
    life = planned()
    life.comes()
    while "check-in-when" not in life.keys:
        life.presses("talk-skip")
    life.types("9 june")
    skip = life.button("talk-skip")
    life.opens()
    life.presses("do-news")
    life.presses("news-else")
    life.presses_again(skip)
    assert life.lead.promised is None


def test_taking_back_a_move_keeps_what_was_told_since() -> None:
    life = applied()
    life.opens()
    life.presses("do-wrote")
    undo = life.button("take-back")
    life.opens()
    life.presses("do-contact")
    life.types("Dana Example")
    life.presses_again(undo)
    assert life.lead.contact == "Dana Example"


def test_an_address_alone_is_shown_once() -> None:
    life = applied()
    life.opens()
    life.presses("do-contact")
    life.types("dana@sample.example")
    life.opens()
    assert life.said("card-contact").slots == {"contact": "dana@sample.example"}


def test_a_day_that_is_today_and_already_past_its_hour_is_told_as_planned() -> None:
    life = planned()
    life.comes()
    life.presses("talk-stop")
    life.comes()
    life.now += timedelta(hours=4)
    life.presses("later")
    life.presses("later-date")
    life.types("today")
    told = life.said("moment").slots["at"] if "snoozed" in life.keys else life.nudge.at
    assert told == life.nudge.at


@pytest.mark.parametrize("typed", ["maybe 5", "2 decades", "junk 5", "5 marks"])
def test_a_word_that_begins_like_a_month_is_none(typed: str) -> None:
    assert read_time(typed, setting("2026-06-01 10:00")) is None


def test_next_friday_is_never_a_day_that_was() -> None:
    read = read_time("next friday", setting("2026-06-01 10:00", sense=Sense.BEHIND))
    assert read is not None
    assert {read.day, *read.others} == {date(2026, 6, 5), date(2026, 6, 12)}


def test_last_monday_said_on_a_monday_is_not_today() -> None:
    read = read_time("last monday", setting("2026-06-01 10:00", sense=Sense.BEHIND))
    assert read is not None
    assert (read.day, read.others) == (date(2026, 5, 25), ())


def test_the_end_of_quiet_hours_is_never_before_the_moment_asked_about() -> None:
    person = a_person(quiet_from=time(21), quiet_to=time(1, 30))
    moment = datetime(2026, 10, 25, 1, 10, tzinfo=UTC)
    assert after_quiet_hours(person, moment) >= moment


def test_one_answer_is_not_praised_and_criticised_at_once() -> None:
    answers = {"on-time": "just"}
    found = finding(answers)
    assert found is None or strength(answers) != f"strength-{found.question}-{found.answer}"


def test_a_long_point_does_not_make_a_long_draft() -> None:
    life = planned()
    life.comes()
    while "check-in-point" not in life.keys:
        life.presses("talk-skip")
    life.types("word " * 400)
    check_ins = [check_in.answers.get("point", "") for check_in in life.state.check_ins.values()]
    assert all(len(point.split()) <= 30 for point in check_ins)


def test_plans_keep_their_time_of_day_when_the_zone_changes_also_when_the_person_chose_it() -> None:
    life = applied()
    life.comes()
    life.presses("later")
    life.presses("later-morning")
    before = life.planned
    life.acts(Pressed(Press("run", 0, ("zone",)), None))
    life.types("Berlin")
    life.presses("right")
    assert life.state.person.zone == "Europe/Berlin"
    assert life.planned == before


def test_an_interview_told_to_its_end_after_its_lead_was_closed_is_not_lost() -> None:
    life = applied()
    life.opens()
    life.presses("do-interview")
    life.presses("video")
    life.types("2026-06-09 14:30")
    life.presses("length-60")
    right = life.button("right")
    life.opens()
    life.presses("do-end")
    life.presses("end-withdrew")
    life.presses_again(right)
    assert "not-possible-now" not in life.keys
