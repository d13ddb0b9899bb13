"""Who and what is named in a message: employers, persons, roles, sources, how an interview is held."""

import pytest

from flows.values import Kind
from tests.flows.understood import heard, one


@pytest.mark.parametrize(
    ("typed", "employer"),
    [
        ("interview with Marks & Spencer tomorrow", "Marks & Spencer"), ("interview at 3M tomorrow", "3M"),
        ("interview with Ben & Jerry's tomorrow", "Ben & Jerry's"), ("interview with foo tomorrow", "foo"),
        ("interview at the council tomorrow", "the council"), ("interview with Größer Übung tomorrow", "Größer Übung"),
        ("interview with a startup called Fizzle tomorrow", "Fizzle"), ('interview at "We, Us" tomorrow', "We, Us"),
        ("interview at University of Sampleton tomorrow", "University of Sampleton"),
        ("interview at the BBC tomorrow", "BBC"), ("had my Foo Labs interview yesterday", "Foo Labs"),
        ("interview at fizzle.io tomorrow", "fizzle.io"), ("interview at Coca-Sample tomorrow", "Coca-Sample"),
    ],
)  # fmt: skip
def test_names_of_employers_as_people_write_them(typed: str, employer: str) -> None:
    assert one(typed).employer == employer


@pytest.mark.parametrize(
    "typed",
    [
        "interview in May at 10", "interview with them tomorrow", "interview with the hiring manager tomorrow",
        "interview at noon tomorrow", "interview with Dana tomorrow", "interview at home tomorrow",
        "interview on Zoom tomorrow", "interview with the company tomorrow", "interview for the analyst role tomorrow",
    ],
)  # fmt: skip
def test_months_pronouns_persons_and_roles_are_no_employers(typed: str) -> None:
    assert {thing.employer for thing in heard(typed)} <= {""}


def test_a_person_of_an_employer() -> None:
    planned = one("interview with Dana from Acme tomorrow")
    assert (planned.person, planned.employer, planned.lead) == ("Dana", "Acme", 1)
    assert one("emailed Ms Keller at Acme").person == "Ms Keller"


def test_a_contact_of_a_lead_means_that_lead() -> None:
    wrote = one("emailed Robin today")
    assert (wrote.person, wrote.employer, wrote.lead) == ("Robin", "", 2)


@pytest.mark.parametrize(
    ("typed", "role"),
    [
        ("applied for the analyst role at Foo", "analyst"), ("applied to Foo as a barista", "barista"),
        ("applied for senior backend dev position at Foo", "senior backend dev"),
        ("applied to Foo for a junior designer position", "junior designer"), ("applied for the job at Foo", ""),
        ("applied to Foo for my dream job", ""), ("got the Foo Labs job", ""),
    ],
)  # fmt: skip
def test_roles(typed: str, role: str) -> None:
    assert one(typed).role == role


@pytest.mark.parametrize(
    ("typed", "source"),
    [
        ("applied to Foo on LinkedIn", "website"), ("applied to Foo through a recruiter", "recruiter"),
        ("applied to Foo, a friend referred me", "referral"), ("walked in to Foo and handed in my cv", "direct"),
        ("applied to Foo", ""),
    ],
)  # fmt: skip
def test_sources(typed: str, source: str) -> None:
    assert one(typed).source == source


@pytest.mark.parametrize(
    ("typed", "mode"),
    [
        ("on Teams", Kind.VIDEO), ("via zoom", Kind.VIDEO), ("by phone", Kind.PHONE), ("a phone call", Kind.PHONE),
        ("at their office", Kind.ON_SITE), ("in person", Kind.ON_SITE), ("about the job", None),
    ],
)  # fmt: skip
def test_how_an_interview_is_held(typed: str, mode: Kind | None) -> None:
    assert one(f"interview with Foo tomorrow at 10, {typed}").mode is mode


def test_names_that_are_everyday_words_are_names_only_where_names_stand() -> None:
    assert one("interview with Next tomorrow").lead == 6
    assert one("my next interview is tomorrow at 10").employer == ""
    assert one("interview with Monday Studios tomorrow").lead == 5


@pytest.mark.parametrize(
    ("typed", "role"),
    [
        ("applied to Foo as a site supervisor", "site supervisor"),
        ("applied for Year 4 teacher at Foo Primary", "Year 4 teacher"),
        ("applied to Foo for the lunchtime supervisor job", "lunchtime supervisor"),
        ("applied to Foo as a last resort", ""),
    ],
)
def test_roles_with_everyday_words_and_grades_are_told_whole(typed: str, role: str) -> None:
    assert one(typed).role == role


def test_a_role_that_is_denied_is_not_heard() -> None:
    assert "manager" not in {thing.role for thing in heard("not the manager job, but Foo Labs offered me cashier")}


def test_the_name_after_the_time_is_the_employer_and_an_address_is_none() -> None:
    planned = one("Interview tomorrow 9am Foo Academy, teaching assistant, in person at Park Road")
    assert (planned.employer, planned.role, planned.mode) == ("Foo Academy", "teaching assistant", Kind.ON_SITE)


def test_what_is_shouted_in_a_message_is_no_name() -> None:
    assert one("I GOT THE JOB at Foo Bakery!!!").employer == "Foo Bakery"
