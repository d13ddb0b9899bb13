"""Days and times as people type them: what is read, what is asked, and what must not be guessed.

The corpora say what phrases mean; here are the rules behind them, each with its edge.
"""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from flows.understanding.reading import Sense
from flows.understanding.when import find_times, read_time
from tests.flows.when import answered, setting, told, words

LEAP_YEAR = "2027-12-30 10:00"
"""A Thursday, in the days before a leap year."""


def test_a_weekday_is_the_next_one_to_come() -> None:
    assert told("Thursday") == "2026-11-26"
    assert told("Tuesday") == "2026-12-01"


def test_a_weekday_of_what_was_is_the_last_one() -> None:
    assert told("Tuesday", sense="behind") == "2026-11-24"
    assert told("Thursday", sense="behind") == "2026-11-19"


def test_todays_weekday_is_asked_about_unless_its_hour_is_past() -> None:
    assert told("Wednesday at 3pm") == "ask 2026-12-02 2026-11-25 15:00"
    assert told("Wednesday at 10am") == "2026-12-02 10:00"


def test_next_is_asked_about_only_where_it_can_be_two_days() -> None:
    assert told("next Friday") == "ask 2026-12-04 2026-11-27"
    assert told("next Tuesday") == "2026-12-01"


def test_next_said_on_a_sunday_can_be_two_days_where_weeks_begin_then() -> None:
    sunday = "2026-11-29 10:00"
    assert told("next Tuesday", sunday, country="US") == "ask 2026-12-01 2026-12-08"
    assert told("next Tuesday", sunday, country="GB") == "2026-12-01"


def test_last_is_asked_about_if_it_was_in_this_week() -> None:
    assert told("last Friday", sense="behind") == "2026-11-20"
    assert told("last Monday", sense="behind") == "ask 2026-11-23 2026-11-16"


def test_a_day_and_its_hour_are_one_in_any_order() -> None:
    expected = "2026-12-04 15:00"
    for typed in ("Friday 4 December 3pm", "3pm on Friday, 4 December", "4 Dec (Friday), 15:00", "15:00 Fri 4/12/2026"):
        assert told(typed) == expected, typed


def test_two_times_in_one_text_are_two_readings_with_their_own_words() -> None:
    typed = "either Thursday at 3 or Monday at 4pm"
    first, second = find_times(typed, setting())
    assert (first.day, first.wall, first.assumed) == (date(2026, 11, 26), time(15), True)
    assert (second.day, second.wall, second.assumed) == (date(2026, 11, 30), time(16), False)
    assert (words(typed, first), words(typed, second)) == ("Thursday at 3", "Monday at 4pm")


def test_by_stands_outside_of_the_day_it_leads_to() -> None:
    typed = "they decide by Friday"
    (read,) = find_times(typed, setting())
    assert words(typed, read) == "Friday"


def test_a_weekday_that_does_not_fit_its_date_is_asked_about() -> None:
    assert told("Friday 5 December") == "ask 2026-12-05 2026-12-04"
    assert told("Saturday 5 December") == "2026-12-05"


def test_a_weekday_says_which_order_the_numbers_are_in() -> None:
    assert told("Fri 11/12", country="CA") == "2026-12-11"
    assert told("Thu 11/12", country="") == "ask 2026-12-11 2026-12-10"


@pytest.mark.parametrize(
    ("country", "expected"),
    [("US", "2026-12-03"), ("GB", "2027-03-12"), ("IN", "2027-03-12"), ("NZ", "2027-03-12"), ("AU", "2027-03-12")],
)
def test_the_country_says_in_which_order_a_date_is_written(country: str, expected: str) -> None:
    assert told("12/3", country=country) == expected


def test_where_both_orders_are_written_the_sensible_one_is_taken_and_else_it_is_asked() -> None:
    assert told("12/11", country="") == "2026-12-11"
    assert told("5/1", country="") == "ask 2027-01-05 2027-05-01"
    assert told("1/2/2027", country="CA") == "ask 2027-01-02 2027-02-01"
    assert told("13/1", country="CA") == told("1/13", country="CA") == "2027-01-13"


def test_an_hour_without_its_half_is_taken_by_working_hours_and_says_so() -> None:
    assert [told(f"at {hour}") for hour in (1, 6, 7, 11, 12)] == ["13:00~", "18:00~", "07:00~", "11:00~", "12:00~"]


def test_an_hour_that_tells_its_half_is_not_assumed() -> None:
    assert [told(each) for each in ("03:00", "15:00", "3 am", "3 in the afternoon")] == [
        "03:00", "15:00", "03:00", "15:00",
    ]  # fmt: skip


def test_an_hour_of_today_that_is_to_come_is_not_one_that_is_past() -> None:
    assert told("today at 8", "2026-11-25 14:00") == "2026-11-25 20:00~"
    assert told("today at 8", "2026-11-25 14:00", sense="behind") == "2026-11-25 08:00~"


def test_one_half_told_holds_for_both_ends_of_a_span() -> None:
    assert told("2-3.30pm") == "14:00-15:30"
    assert told("11-1pm") == "11:00-13:00"
    assert told("10am-12") == "10:00-12:00"


def test_midnight_is_the_end_of_the_day_it_is_said_of() -> None:
    assert told("Friday at midnight") == "2026-11-27 23:59"
    assert told("Friday 24:00") == "2026-11-27 23:59"
    assert told("Friday 00:00") == "2026-11-27 00:00"


def test_what_is_counted_in_hours_is_counted_on_the_instant() -> None:
    spring, autumn = "2027-03-27 23:00", "2026-10-24 23:00"
    assert told("in 3 hours", spring) == "2027-03-28 03:00"
    assert told("in 3 hours", autumn) == "2026-10-25 01:00"
    for now in (spring, autumn):
        where = setting(now)
        (read,) = find_times("in 3 hours", where)
        assert read.day is not None
        assert read.wall is not None
        there = datetime.combine(read.day, read.wall, ZoneInfo("Europe/London"))
        assert {(there.replace(fold=fold).astimezone(UTC) - where.now.astimezone(UTC)) for fold in (0, 1)} >= {
            timedelta(hours=3)
        }


def test_an_hour_that_the_clocks_leave_out_is_the_first_minute_after_it() -> None:
    assert told("tomorrow at 1:30 am", "2027-03-27 20:00") == "2027-03-28 02:00"
    assert told("tomorrow at 00:59", "2027-03-27 20:00") == "2027-03-28 00:59"


def test_an_hour_is_left_out_by_the_clocks_of_its_own_zone_only() -> None:
    night = "2027-03-27 20:00"
    assert told("tomorrow 2:30 am Berlin time", night) == "2027-03-28 03:00 Europe/Berlin"
    assert told("tomorrow 2:30 am New York time", night) == "2027-03-28 02:30 America/New_York"


def test_letters_of_a_zone_are_read_where_they_are_certain() -> None:
    assert told("tomorrow 10am EST") == "2026-11-26 10:00 America/New_York"
    assert told("tomorrow 14:00 GMT") == "2026-11-26 14:00 Europe/London"
    assert told("tomorrow 10:00 GMT", "2026-06-02 10:30") == "2026-06-03"
    assert told("tomorrow 10:00 UTC+2") == "2026-11-26"
    assert told("tomorrow 10am IST", country="IN") == "2026-11-26 10:00 Asia/Kolkata"
    assert told("tomorrow 10am IST", country="IE") == "2026-11-26"


def test_a_zone_of_a_city_that_no_table_knows_is_found_by_its_city() -> None:
    assert told("tomorrow 3pm Ulaanbaatar time") == "2026-11-26 15:00 Asia/Ulaanbaatar"
    assert told("tomorrow 3pm Xyzzyville time") == "2026-11-26"


def test_a_leap_day_is_read_only_in_a_year_that_has_one() -> None:
    assert told("29 Feb", LEAP_YEAR) == "2028-02-29"
    assert told("29 Feb") == "none"
    assert told("29 February 2027") == "none"
    assert told("29/2", "2027-02-24 10:00") == "none"


def test_no_day_is_made_up() -> None:
    assert [told(each) for each in ("31 June", "32 June", "0 June", "2026-13-01", "2027-02-29")] == ["none"] * 5


def test_no_hour_is_made_up() -> None:
    assert [answered(each) for each in ("25:00", "14:60", "13 pm", "0 am", "24:30")] == ["none"] * 5


def test_business_days_leave_out_the_public_holidays_of_the_country() -> None:
    before_christmas = "2026-12-23 10:00"
    assert told("in 2 business days", before_christmas, country="GB") == "2026-12-29"
    assert told("in 2 business days", before_christmas, country="") == "2026-12-25"


def test_an_answer_is_one_time_and_nothing_else() -> None:
    assert answered("it's on Friday, thanks!") == "2026-11-27"
    assert [answered(each) for each in ("not Friday", "Friday or Monday", "maybe Friday", "Friday was bad")] == [
        "none"
    ] * 4


def test_a_bare_number_is_an_hour_only_as_an_answer_or_beside_a_day() -> None:
    assert answered("9") == "09:00~"
    assert told("9") == "none"
    assert told("tomorrow 9") == "2026-11-26 09:00~"
    assert told("tomorrow 9 people come") == "2026-11-26"
    assert told("I met 9 today") == "2026-11-25"


def test_days_that_are_ordinary_words_too_need_more_than_themselves() -> None:
    assert told("I sat there") == "none"
    assert told("on sat") == "2026-11-28"
    assert told("the Sat after") == "2026-11-28"


def test_accents_case_and_invisible_letters_do_not_matter() -> None:
    assert told("TOMORROW AT 3PM") == told("to\u200bmorrow\u00a0at 3pm") == "2026-11-26 15:00"
    assert told("١٤:٣٠") == "14:30"


def test_a_time_is_where_it_says_it_is() -> None:
    typed = "Grüße 🙂 — tomorrow, 3pm, ok?"
    (read,) = find_times(typed, setting())
    assert words(typed, read) == "tomorrow, 3pm"


def test_an_hour_in_words_is_no_ordinal_of_the_noun_after_it() -> None:
    assert told("el lunes a las once entrevista", language="es", country="ES") == "2026-11-30 11:00~"
    assert told("am Freitag um elf Gespräch", language="de", country="DE") == "2026-11-27 11:00"
    assert told("zum zweiten Gespräch", language="de", country="DE") == "none"
    assert told("a las once entrevistas", language="es", country="ES") == "none"


def test_a_weekday_with_a_day_of_its_own_ends_no_range() -> None:
    told_of = [str(read.day) for read in find_times("from Thursday to Friday 4th December at 11", setting())]
    assert told_of == ["2026-11-26", "2026-12-04"]
    assert told("Thursday to Friday") == "2026-11-26..2026-11-27"
    assert told("Thursday to Friday 9 to 5") == "2026-11-26..2026-11-27 09:00-17:00~"


def test_the_same_words_are_read_by_the_clock_of_who_types_them() -> None:
    late = setting("2026-11-25 23:30")
    there = replace(late, now=late.now.astimezone(ZoneInfo("Asia/Tokyo")))
    days = [read.day for where in (late, there) if (read := read_time("tomorrow", where))]
    assert days == [date(2026, 11, 26), date(2026, 11, 27)]


def test_the_end_of_time_is_no_trouble() -> None:
    for typed in ("tomorrow", "in 3 weeks", "next Friday", "end of next month", "in 400 years", "31 December 9999"):
        for sense in Sense:
            answered(typed, "9999-12-31 10:00", sense=sense)
            answered(typed, "0001-01-01 10:00", sense=sense)
    assert answered("in 400 years", "9999-12-31 10:00") == "none"
    assert answered("tomorrow", "9999-12-31 10:00") == "none"


def test_a_part_of_the_day_in_the_name_of_a_job_tells_no_hour() -> None:
    assert told("on 3 December at 11 for the night porter job") == "2026-12-03 11:00~"
    assert told("on Friday at 9:30 for the evening cleaner job") == "2026-11-27 09:30~"
    assert told("on Friday at 9:30, in the evening") == "2026-11-27 21:30"
    assert told("tomorrow at 8 for the evening") == "2026-11-26 20:00"


def test_a_weekend_in_the_name_of_a_job_is_no_day() -> None:
    assert told("as a weekend supervisor on Monday") == "2026-11-30"
    assert told("the weekend team leader job") == "none"
    assert told("interview at the weekend with Example Ltd") == "2026-11-28..2026-11-29"
    assert told("I worked the weekend, then rested") == "2026-11-28..2026-11-29"


def test_a_weekday_with_a_number_that_is_no_hour_is_that_day_whatever_follows() -> None:
    assert told("el lunes 16 eché una solicitud", language="es", sense="behind") == "2026-11-16"
    assert told("el lunes 16 personas", language="es", sense="behind") == "2026-11-23"
    assert told("le mardi vingt-quatre j'ai postulé", language="fr", sense="behind") == "2026-11-24"


def test_a_day_told_after_a_comma_has_nothing_of_the_hour_before() -> None:
    assert told("vendredi à 9h30, hier j'ai appelé", language="fr", sense="behind") == "2026-11-20 09:30 ; 2026-11-24"
    assert told("sent it yesterday, yesterday afternoon I rang") == "2026-11-24 ; 2026-11-24"
    assert told("10am on Friday, 27 November") == "2026-11-27 10:00"


def test_the_comma_behind_a_date_without_a_year_stays_outside() -> None:
    (read,) = find_times("on 20 November, but", setting())
    assert words("on 20 November, but", read) == "20 November"
    assert told("20 November, 2026 at 3") == "2026-11-20 15:00~"
