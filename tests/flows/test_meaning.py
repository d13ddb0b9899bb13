"""What messages mean: each rule with its case, its edge, and what must not be heard."""

from dataclasses import replace
from datetime import date, time

import pytest

from flows.understanding.heard import Saying, Topic
from flows.understanding.meaning import understand, yes_or_no
from flows.values import Kind
from tests.flows.understood import LEADS, SETTING, heard, one, sayings


def test_several_things_in_one_message_are_all_heard_in_their_order() -> None:
    took_place, decides = heard("had the interview with Acme today at 2, they'll let me know by Friday")
    assert (took_place.saying, took_place.employer, took_place.lead) == (Saying.TOOK_PLACE, "Acme", 1)
    assert took_place.when is not None
    assert (took_place.when.day, took_place.when.wall, took_place.when.assumed) == (date(2026, 11, 18), time(14), True)
    assert (decides.saying, decides.employer, decides.lead) == (Saying.DECIDES_BY, "Acme", 1)
    assert decides.when is not None
    assert decides.when.day == date(2026, 11, 20)


def test_who_says_more_than_hello_is_not_only_greeted() -> None:
    assert sayings("hi! Acme called me") == [Saying.WORD]
    assert sayings("hello. thanks for your help") == [Saying.THANKS]
    assert sayings("hello! good morning") == [Saying.GREETS]


@pytest.mark.parametrize("typed", ["Salut", "hola!", "Guten Morgen", "buenos días"])
def test_a_greeting_is_one_in_any_language(typed: str) -> None:
    assert sayings(typed) == [Saying.GREETS]


@pytest.mark.parametrize("typed", ["merci beaucoup", "danke", "muchas gracias"])
def test_thanks_are_thanks_in_any_language(typed: str) -> None:
    assert sayings(typed) == [Saying.THANKS]


@pytest.mark.parametrize("typed", ["Absage", "refusé", "pausa", "Gehalt", "stopp bitte"])
def test_no_other_word_alone_is_taken_from_another_language(typed: str) -> None:
    assert not sayings(typed)


def test_they_are_the_employer_of_the_sentence_before() -> None:
    planned = one("Got a call from Acme. They want me Thursday at 2")
    assert (planned.saying, planned.lead) == (Saying.PLANNED, 1)
    assert planned.when is not None
    assert planned.when.day == date(2026, 11, 19)


def test_a_new_beginning_is_not_about_the_employer_that_said_no() -> None:
    no, planned = heard("Acme rejected me. I have an interview tomorrow at 10")
    assert (no.saying, no.employer) == (Saying.NO, "Acme")
    assert (planned.saying, planned.employer) == (Saying.PLANNED, "")


def test_what_a_sentence_beside_tells_belongs_to_the_interview() -> None:
    planned = one("Interview at Foo Labs! Thursday at 4pm. It's on Zoom.")
    assert (planned.employer, planned.mode) == ("Foo Labs", Kind.VIDEO)
    assert planned.when is not None
    assert planned.when.wall == time(16)


def test_two_interviews_with_two_employers_are_two() -> None:
    first, second = heard("two interviews next week: Acme on Tuesday at 10 and Sample Corp on Thursday at 3pm")
    assert (first.lead, second.lead) == (1, 2)
    assert first.when is not None
    assert second.when is not None
    assert (first.when.day, second.when.day) == (date(2026, 11, 24), date(2026, 11, 26))


def test_at_most_five_things_are_heard() -> None:
    typed = ". ".join(f"{name} rejected me" for name in ("Foo", "Bar", "Baz", "Qux", "Quux", "Corge", "Grault"))
    assert len(heard(typed)) == 5


@pytest.mark.parametrize(
    ("typed", "saying"),
    [
        ("the interview with Acme yesterday", Saying.TOOK_PLACE), ("interview with Acme tomorrow", Saying.PLANNED),
        ("interview with Acme today at 9am", Saying.TOOK_PLACE), ("interview with Acme today at 6pm", Saying.PLANNED),
    ],
)  # fmt: skip
def test_a_bare_interview_is_past_or_to_come_by_its_time(typed: str, saying: Saying) -> None:
    assert sayings(typed) == [saying]


def test_an_interview_without_time_and_employer_is_not_heard() -> None:
    assert heard("the interview") == ()
    assert heard("the interview room was cold") == ()


def test_a_cancelled_interview_is_not_also_planned() -> None:
    assert sayings("had an interview with Acme today but they cancelled") == [Saying.CALLED_OFF]
    assert sayings("they cancelled, new date is Friday 10am") == [Saying.MOVED]


def test_of_what_is_moved_only_the_new_time_is_told() -> None:
    for typed in ("my interview tomorrow was moved to Friday", "interview moved from thursday to friday"):
        moved = one(typed)
        assert moved.saying is Saying.MOVED
        assert moved.when is not None
        assert (moved.when.day, moved.when.last) == (date(2026, 11, 20), None)
    assert one("they need to move Thursday's interview").when is None


def test_the_day_on_which_they_decide_must_be_told() -> None:
    assert heard("they'll let me know") == ()
    assert sayings("they'll let me know tomorrow") == [Saying.DECIDES_BY]


def test_one_of_two_days_is_not_guessed() -> None:
    assert one("I have an interview with Acme on Thursday or Friday").when is None


@pytest.mark.parametrize(
    "typed",
    [
        "if they reject me", "I'm not sure whether they rejected me", "hope they make an offer",
        "they haven't rejected me", "my friend got an offer from Acme", "my sister has an interview at Acme tomorrow",
        "maybe they'll cancel", "I dreamt they offered me the job", "I need to write to Acme", "I should call Acme",
        "I will accept the offer", "I almost applied to Acme", "she got the job", "unless they cancel the interview",
        "I want an offer from Acme", "I'd love to get the job", "he asked whether I had an offer",
    ],
)  # fmt: skip
def test_what_is_denied_wished_or_somebody_elses_is_no_news(typed: str) -> None:
    assert heard(typed) == ()


def test_a_question_is_no_news_but_a_question() -> None:
    asked = one("did Acme reject me?")
    assert (asked.saying, asked.topic, asked.lead) == (Saying.ASKS, Topic.OTHER, 1)
    assert heard("they rejected me?") == ()
    assert sayings("Acme rejected me, what's next?") == [Saying.NO, Saying.ASKS]


def test_fear_is_heard_as_fear_only() -> None:
    assert [(thing.saying, thing.topic) for thing in heard("I'm afraid they'll say no")] == [(Saying.FEELS, "nervous")]


def test_a_doubt_ends_where_a_new_thought_begins() -> None:
    assert sayings("I hoped for an offer, but Acme rejected me") == [Saying.NO]
    assert sayings("not sure how it went, and they cancelled the next interview") == [Saying.CALLED_OFF]


@pytest.mark.parametrize(
    ("typed", "saying"),
    [
        ("I was rejected by Acme", Saying.NO), ("I rejected Acme's offer", Saying.WITHDREW),
        ("rejected their offer", Saying.WITHDREW), ("Acme turned me down", Saying.NO),
        ("I turned Acme down", Saying.WITHDREW), ("no offer yet", Saying.NO_NEWS), ("Acme emailed me", Saying.WORD),
        ("I emailed Acme", Saying.WROTE), ("Acme called me", Saying.WORD), ("I called Acme", Saying.PHONED),
    ],
)  # fmt: skip
def test_who_did_it_to_whom_decides(typed: str, saying: Saying) -> None:
    assert sayings(typed) == [saying]


def test_a_call_is_an_interview_only_with_a_known_lead() -> None:
    assert sayings("call with Acme tomorrow at 3pm") == [Saying.PLANNED]
    assert heard("call with mum tomorrow at 3pm") == ()


def test_two_roles_at_one_employer_are_both_near() -> None:
    no = one("Twin said no")
    assert (no.lead, no.near) == (None, (3, 4))
    assert one("Twin said no to me for the tester role").lead == 3


def test_a_place_must_be_one_that_has_a_time() -> None:
    assert one("I'm in London now").place == "London"
    assert heard("I'm in bed now") == ()
    assert heard("I'm in Nowheresville-on-Sample now") == ()


LETTER = """Dear Sam,

Thank you for your interest in the analyst position at Sample Corp. Unfortunately we have decided to move forward
with other candidates.

Kind regards,
Robin Reed"""


def test_an_employers_letter_is_known_as_theirs() -> None:
    no = one(LETTER)
    assert (no.saying, no.theirs, no.lead) == (Saying.NO, True, 2)
    assert not one("unfortunately Sample Corp decided to move forward with other candidates").theirs


def test_an_invitation_tells_its_time_and_how_it_is_held() -> None:
    planned = one(
        "Hi Sam, we would like to invite you to an interview on Thursday 26 November at 10:00 via Teams. "
        "Best regards, Dana Muster, Acme"
    )
    assert (planned.saying, planned.theirs, planned.lead, planned.mode) == (Saying.PLANNED, True, 1, Kind.VIDEO)
    assert planned.when is not None
    assert (planned.when.day, planned.when.wall) == (date(2026, 11, 26), time(10))


def test_what_is_forwarded_is_theirs_however_short() -> None:
    decides = one("We'll let you know by Friday.", forwarded=True)
    assert (decides.saying, decides.theirs) == (Saying.DECIDES_BY, True)
    assert heard("see you at the pub tonight", forwarded=True) == ()


def test_a_letter_is_from_whom_its_address_says() -> None:
    assert (
        one("We regret to inform you that the position has been filled. jobs@fizzle.example", forwarded=True).employer
        == "fizzle"
    )
    assert one("We regret to inform you that the position has been filled. x@gmail.com", forwarded=True).employer == ""


def test_what_is_not_understood_in_their_language_is_tried_in_english() -> None:
    for language in ("de", "es", "fr"):
        things = understand("Acme rejected me", replace(SETTING, language=language), LEADS)
        assert [thing.saying for thing in things] == [Saying.NO]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("yes", True), ("Yes!", True), ("that's right", True), ("yep, correct", True), ("ok", True), ("no", False),
        ("nope", False), ("No, that's wrong", False), ("not quite", False), ("that's not right", False),
        ("change it", False), ("no news", None), ("yes, I got the job", None), ("maybe", None), ("", None),
        ("right after the interview they called", None),
    ],
)  # fmt: skip
def test_a_whole_message_that_is_a_yes_or_a_no(typed: str, meant: bool | None) -> None:
    assert yes_or_no(typed, SETTING) is meant
