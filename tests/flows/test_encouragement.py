"""Encouragement: never the same twice running, only what their own answers bear out, and never what harms."""

import re
from dataclasses import replace
from importlib.resources import files
from itertools import pairwise

import pytest

from bot.demo.rehearsal import words
from flows.coaching.encouragement import CATALOGUE, Facts, Situation, after_talk, encourage, facts_of
from flows.effects import text
from flows.turn import Turn
from flows.values import CheckIn, InterviewStatus, Lead, Stage
from tests.flows.life import TUESDAY, a_lead, a_turn, an_interview

WORDS = words()
NOTHING = Facts(answers={}, rounds=0, interviewed_elsewhere=0, open_leads=0, replies=0)
MOST_WORDS = 40
FILE = (files("flows") / "texts" / "en" / "encouragement.ftl").read_text(encoding="utf-8")

HARMS = (
    r"!", r"%", r"\d",  # cheer and figures
    r"\bpercent\b", r"\bper cent\b", r"\bstatistic", r"\bodds\b", r"\bstudies\b", r"\bresearch shows\b",
    r"\bout of (?:ten|five|four|three|two)\b", r"\b(?:half|third|quarter) of (?:all|people|candidates)\b",
    # promises, and pictures of success (C6)
    r"\byou'?(?:ll| will) (?:get|find|succeed|make it|land|win|be hired)\b", r"\bwill get\b", r"\bguarantee",
    r"\bpromise\b", r"\bsoon you\b", r"\bjust around the corner\b", r"\bmeant to be\b", r"\bbound to\b",
    r"\bdream job\b", r"\bvisuali[sz]e\b", r"\bpicture yourself\b", r"\bgreat things\b", r"\bthe right one\b",
    # orders to feel otherwise, and minimising (E)
    r"\bthink positive", r"\bstay positive", r"\bbe positive\b", r"\bpositive thinking\b", r"\bcheer up\b",
    r"\bat least\b",
    r"\bothers have it worse\b", r"\bworse off\b", r"\blook on the bright side\b", r"\bsilver lining\b", r"\bsmile\b",
    r"\bdon't be sad\b", r"\bdon't worry\b", r"\bget over it\b", r"\bmove on\b", r"\bno big deal\b",
    r"\beverything happens for a reason\b", r"\bplenty of fish\b", r"\bkeep your chin up\b", r"\bjust a job\b",
    # guilt, pressure, and that it is all in their hands (C23)
    r"\bshould have\b", r"\byou failed\b", r"\byour fault\b", r"\btry harder\b", r"\bno excuse", r"\bmust\b",
    r"\bstreak",
    r"\ball (?:up to|in) you", r"\bin your control\b", r"\bentirely up to you\b", r"\byou can do anything\b",
    r"\bevery no\b", r"\btheir loss\b", r"\bjust be yourself\b", r"\bbelieve in yourself\b", r"\bnever give up\b",
)  # fmt: skip
"""What no encouragement says (coaching.md C6, C23, E)."""


def always_fits(situation: Situation) -> list[str]:
    """What can be said then without knowing anything."""
    return [entry.key for entry in CATALOGUE if situation in entry.situations and entry.fits(NOTHING)]


def said(key: str) -> str:
    return WORDS.plain(text(key), "en").replace("\u2019", "'")


@pytest.mark.parametrize("key", [entry.key for entry in CATALOGUE])
def test_nothing_is_said_that_harms(key: str) -> None:
    assert [harm for harm in HARMS if re.search(harm, said(key), re.IGNORECASE)] == []


@pytest.mark.parametrize("key", [entry.key for entry in CATALOGUE])
def test_each_is_short_plain_and_whole(key: str) -> None:
    words = said(key)
    assert 3 <= len(words.split()) < MOST_WORDS
    assert words.endswith(".")
    assert words == words.strip()
    assert not re.search(r"[<>{}🙂-🙏]", words)


def test_the_catalogue_and_its_file_hold_the_same_each_once() -> None:
    keys = [entry.key for entry in CATALOGUE]
    assert len(set(keys)) == len(keys)
    assert set(keys) == set(re.findall(r"^(encourage-[a-z-]+) =", FILE, re.MULTILINE))
    assert len({said(key) for key in keys}) == len(keys)


def test_each_names_the_statement_that_it_carries() -> None:
    lines = FILE.splitlines()
    for at, line in enumerate(lines):
        if line.startswith("encourage-"):
            assert re.match(r"# [ABC]\d+", lines[at - 1]), line


@pytest.mark.parametrize("situation", Situation)
def test_each_situation_has_at_least_two_that_fit_whatever_was_told(situation: Situation) -> None:
    after_an_interview = situation in (Situation.GOOD_TALK, Situation.HARD_TALK)
    known = replace(NOTHING, rounds=1) if after_an_interview else NOTHING
    fitting = [entry.key for entry in CATALOGUE if situation in entry.situations and entry.fits(known)]
    assert len(fitting) >= 2


@pytest.mark.parametrize("situation", Situation)
def test_the_same_is_never_said_twice_running_also_to_somebody_of_whom_nothing_is_known(situation: Situation) -> None:
    lead = a_lead()
    turn = a_turn(lead, an_interview("2026-06-01 10:00", status=InterviewStatus.OVER))
    keys = [encourage(turn, lead, situation).key for _ in range(6)]
    assert all(first != second for first, second in pairwise(keys))
    assert turn.person.encouraged_with == keys[-1]


@pytest.mark.parametrize("first", Situation)
def test_the_same_is_never_said_twice_running_from_one_situation_to_another(first: Situation) -> None:
    lead = a_lead()
    for second in Situation:
        turn = a_turn(lead, an_interview("2026-06-01 10:00", status=InterviewStatus.OVER))
        assert encourage(turn, lead, first) != encourage(turn, lead, second), second


def told(**answers: str) -> tuple[Turn, Lead]:
    """A quiet lead with one interview and these answers; underscores stand for dashes."""
    lead = a_lead(Stage.CALLED)
    given = {name.replace("_", "-"): value for name, value in answers.items()}
    over = an_interview("2026-05-20 10:00", status=InterviewStatus.OVER)
    return a_turn(lead, over, CheckIn(3, 2, 1, TUESDAY, given, finished=True)), lead


@pytest.mark.parametrize(
    ("answers", "situation", "key"),
    [
        ({"own_view": "no"}, Situation.QUIET, "encourage-own-view"),
        ({"own_view": "unsure"}, Situation.NO, "encourage-own-view"),
        ({"practised": "aloud"}, Situation.QUIET, "encourage-practised"),
        ({"chemistry": "hard"}, Situation.QUIET, "encourage-chemistry"),
        ({"chemistry": "good"}, Situation.NO, "encourage-good-talk"),
        ({"on_time": "early"}, Situation.QUIET, "encourage-early"),
        ({"body": "open"}, Situation.QUIET, "encourage-open"),
        ({"point": "the roadmap"}, Situation.QUIET, "encourage-point"),
        ({"when": "2026-06-09"}, Situation.WAITING, "encourage-wait-promised"),
        ({"point": "the roadmap"}, Situation.WAITING, "encourage-wait-point"),
        ({"chemistry": "good"}, Situation.SECOND, "encourage-second-voice"),
        ({"their_view": "yes"}, Situation.GOOD_TALK, "encourage-good-inoculation"),
        ({"chemistry": "hard"}, Situation.HARD_TALK, "encourage-hard-half-theirs"),
        ({"came_across": "nervous"}, Situation.HARD_TALK, "encourage-hard-nervous"),
    ],
)
def test_what_they_told_themselves_comes_first(answers: dict[str, str], situation: Situation, key: str) -> None:
    turn, lead = told(**answers)
    assert encourage(turn, lead, situation).key == key


@pytest.mark.parametrize(
    ("answers", "situation", "key"),
    [
        ({"practised": "no"}, Situation.QUIET, "encourage-practised"),
        ({"chemistry": "hard"}, Situation.QUIET, "encourage-good-talk"),
        ({"chemistry": "good"}, Situation.QUIET, "encourage-chemistry"),
        ({"own_view": "yes"}, Situation.NO, "encourage-own-view"),
        ({"when": "not-said"}, Situation.WAITING, "encourage-wait-promised"),
        ({}, Situation.QUIET, "encourage-open"),
        ({}, Situation.NO, "encourage-rounds"),
        ({}, Situation.NO, "encourage-elsewhere"),
        ({}, Situation.RESTING, "encourage-room"),
        ({}, Situation.APPLIED, "encourage-replies"),
    ],
)
def test_what_their_answers_do_not_bear_out_is_never_said(
    answers: dict[str, str], situation: Situation, key: str
) -> None:
    turn, lead = told(**answers)
    said_in_turn = set()
    for entry in CATALOGUE:
        turn.change_person(encouraged_with=entry.key)
        said_in_turn.add(encourage(turn, lead, situation).key)
    assert key not in said_in_turn


def test_of_an_application_nothing_is_said_that_needs_an_interview() -> None:
    for situation in (Situation.QUIET, Situation.NO):
        assert {"encourage-invited", "encourage-weak-evidence", "encourage-experience"}.isdisjoint(
            always_fits(situation)
        )


def test_the_facts_are_counted_for_this_lead_and_the_others() -> None:
    turn, lead = told(practised="aloud")
    turn.put(a_lead(Stage.WAITING, id=10))
    turn.put(an_interview("2026-05-21 10:00", id=11, lead=10))
    turn.put(a_lead(Stage.TURNED_DOWN, id=12))
    facts = facts_of(turn, lead)
    assert facts.answers == {"practised": "aloud"}
    assert (facts.rounds, facts.interviewed_elsewhere, facts.open_leads) == (1, 1, 2)
    assert facts.replies == 2


def test_an_interview_that_was_called_off_is_no_round() -> None:
    lead = a_lead()
    turn = a_turn(lead, an_interview("2026-06-01 10:00", status=InterviewStatus.CANCELLED))
    assert facts_of(turn, lead).rounds == 0


@pytest.mark.parametrize(
    ("answers", "situation"),
    [
        ({}, Situation.GOOD_TALK),
        ({"chemistry": "fair", "their-view": "unsure", "own-view": "unsure"}, Situation.GOOD_TALK),
        ({"chemistry": "hard"}, Situation.HARD_TALK),
        ({"their-view": "no"}, Situation.HARD_TALK),
        ({"own-view": "no"}, Situation.HARD_TALK),
    ],
)
def test_a_talk_was_hard_when_they_say_so(answers: dict[str, str], situation: Situation) -> None:
    assert after_talk(answers) is situation
