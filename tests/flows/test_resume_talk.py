"""The talk about the résumé: six questions, the few seconds, what a first look seeks; then at most three changes."""

from datetime import timedelta

import pytest

from bot.demo.rehearsal import words
from flows.coaching.resume_changes import CHANGE_OF, CHANGES, MOST_CHANGES, changes_for, changes_of
from flows.coaching.resume_checks import RANK
from flows.coaching.resume_text import Item, Place, Remark, Report
from flows.decide import decide
from flows.effects import ReadFile, text
from flows.events import FileRead, FileSent
from flows.planned import ReminderKind
from flows.talks.resume import RESUME
from flows.talks.resume_file import MOST_AT_ONCE
from flows.values import TalkKind
from tests.flows.life import TUESDAY, Life, all_texts
from tests.flows.promises import what_is_said_can_be_sent

WORDS = words()
GOOD_ANSWERS = ("right", "all", "yes", "yes", "yes", "yes", "yes", "yes", "1")
SENT = FileSent("file-7", "cv.pdf", 1000, "application/pdf")


def answered(*values: str) -> Life:
    life = Life()
    life.commands("resume")
    for value in values:
        life.presses("answer", value) if value != "skip" else life.presses("skip")
    return life


def words_of(life: Life) -> str:
    return " ".join(WORDS.plain(found, "en") for found in all_texts(life.effects))


def reviewed(*remarks: str, **fields: int) -> FileRead:
    items = (Item("one", "two", Place(1, 2, "Experience")),)
    facts = dict.fromkeys(("count", "months", "most", "pages", "words", "lines"), 9)
    report = Report(fields.get("pages", 1), 200, tuple(Remark(kind, items, facts) for kind in remarks))
    return FileRead("file-7", "cv.pdf", "review", report)


def test_all_six_questions_of_a11_are_asked_with_the_test_of_a12_and_the_checks_of_c16() -> None:
    names = {question.name for question in RESUME.questions}
    assert names >= {"read", "look", "errors", "skills", "recent", "short"}
    assert names >= {"seconds", "top", "length"}


def test_one_question_at_a_time_and_a_good_resume_ends_without_a_plan() -> None:
    life = answered(*GOOD_ANSWERS)
    assert life.keys == ["resume-fine"]
    assert not life.state.talks
    assert not life.state.reminders


def test_a_skip_counts_for_nothing() -> None:
    life = answered(*["skip"] * 9)
    assert life.keys == ["resume-fine"]


@pytest.mark.parametrize(("pages", "asked"), [("1", None), ("2", "resume-career"), ("3", "resume-field")])
def test_pages_are_asked_on_only_where_the_answer_depends_on_more(pages: str, asked: str | None) -> None:
    life = answered(*GOOD_ANSWERS[:-1], pages)
    assert life.keys[-1:] == ([asked] if asked else ["resume-fine"])


@pytest.mark.parametrize(
    ("answers", "changes"),
    [
        ({}, ()),
        ({"errors": "yes", "length": "2", "career": "longer"}, ()),
        ({"length": "3", "field": "yes"}, ()),
        ({"length": "3", "field": "no"}, ("length",)),
        ({"length": "2", "career": "early"}, ("length",)),
        ({"seconds": "not-yet"}, ("test",)),
        ({"errors": "unsure", "skills": "no"}, ("skills", "errors")),
        ({"top": "dates"}, ("top",)),
        (dict.fromkeys(("errors", "skills", "recent", "read", "short", "look"), "no"), ("errors", "skills", "recent")),
    ],
)
def test_at_most_three_changes_the_weightiest_first(answers: dict[str, str], changes: tuple[str, ...]) -> None:
    assert changes_of(answers) == changes
    assert len(changes) <= MOST_CHANGES


def test_every_change_is_worded_and_every_remark_that_asks_for_one_is_ranked() -> None:
    assert all(WORDS.plain(text(f"resume-change-{change}"), "en") for change in CHANGES)
    assert set(CHANGE_OF) <= set(RANK)


def test_the_plan_ends_in_what_and_when() -> None:
    life = answered("other", *GOOD_ANSWERS[1:])
    assert "resume-done" in life.keys
    assert {"resume-first", "resume-when"} <= {found.key for found in all_texts(life.effects)}
    life.presses("resume-when-morning")
    assert life.keys == ["resume-planned"]
    reminder = life.state.reminders[ReminderKind.RESUME]
    local = reminder.at.astimezone(life.state.person.tz)
    assert (local.date(), local.hour) == ((TUESDAY + timedelta(days=1)).date(), 9)
    assert dict(reminder.details) == {"changes": "first-look"}


@pytest.mark.parametrize(
    ("typed", "when"),
    [("friday", "2026-06-05 09:00"), ("2026-06-09 14:30", "2026-06-09 14:30"), ("today", "2026-06-02 19:00")],
)
def test_a_day_can_be_typed(typed: str, when: str) -> None:
    life = answered("other", *GOOD_ANSWERS[1:])
    life.types(typed)
    at = life.state.reminders[ReminderKind.RESUME].at.astimezone(life.state.person.tz)
    assert f"{at:%Y-%m-%d %H:%M}" == when


def test_another_day_is_asked_with_buttons() -> None:
    life = answered("other", *GOOD_ANSWERS[1:])
    life.presses("resume-when-date")
    assert "resume-which-day" in life.keys
    life.presses("answer", "day", "2026-06-04")
    assert ReminderKind.RESUME in life.state.reminders


def test_a_time_in_quiet_hours_is_moved_to_their_end() -> None:
    life = answered("other", *GOOD_ANSWERS[1:])
    life.types("2026-06-09 23:00")
    at = life.state.reminders[ReminderKind.RESUME].at.astimezone(life.state.person.tz)
    assert f"{at:%Y-%m-%d %H:%M}" == "2026-06-10 08:00"


def test_what_is_done_already_makes_room_for_the_next_until_all_are_done() -> None:
    life = answered("other", "dates", *GOOD_ANSWERS[2:])
    assert words_of(life).count("Later:") > 0
    life.presses("resume-when-done")
    assert "resume-one-done" in life.keys
    life.presses("resume-when-done")
    assert life.keys == ["resume-all-done"]
    assert not life.state.reminders


def test_it_is_said_again_when_the_next_application_is_noted_before_it_was_done() -> None:
    life = answered("other", *GOOD_ANSWERS[1:])
    life.presses("resume-when-morning")
    life.applies()
    assert "resume-before-next" in life.keys
    life.comes()
    life.presses("resume-when-done")
    life.applies(employer="Example Ltd")
    assert "resume-before-next" not in life.keys


def test_what_was_typed_between_the_questions_comes_back_with_the_reminder() -> None:
    life = Life()
    life.commands("resume")
    life.types("I should mention my Spanish.")
    assert "talk-noted" in life.keys
    for value in ("other", *GOOD_ANSWERS[1:]):
        life.presses("answer", value)
    life.presses("resume-when-morning")
    life.comes()
    assert life.said("resume-notes").slots["notes"] == "I should mention my Spanish."


def test_a_file_is_asked_for_with_the_day_and_nothing_is_kept_of_it() -> None:
    life = Life()
    life.acts(SENT)
    (wanted,) = [effect for effect in life.effects if isinstance(effect, ReadFile)]
    assert (wanted.file_id, wanted.purpose, wanted.today, wanted.posting) == ("file-7", "review", TUESDAY.date(), "")
    assert not life.state.talks


def test_at_most_five_remarks_come_first_and_the_rest_on_a_button() -> None:
    life = Life()
    life.acts(reviewed(*RANK[1:8]))
    first = [key for key in life.keys if key.startswith("remark-")]
    assert first == [f"remark-{kind}" for kind in RANK[1:6]]
    assert len(first) == MOST_AT_ONCE
    life.presses("rest")
    (wanted,) = [effect for effect in life.effects if isinstance(effect, ReadFile)]
    assert wanted.purpose == "rest"
    rest = reviewed(*RANK[1:8])
    life.acts(FileRead(rest.file_id, rest.name, "rest", rest.report))
    assert [key for key in life.keys if key.startswith("remark-")] == [f"remark-{kind}" for kind in RANK[6:8]]
    assert "rest" not in {arg for shown in life.newest for arg in shown.button.press.args}


@pytest.mark.parametrize("kind", RANK)
def test_every_remark_renders_and_says_what_cannot_be_told(kind: str) -> None:
    for pages in range(3):
        life = Life()
        life.acts(reviewed(kind, pages=pages))
        what_is_said_can_be_sent(life.effects)
        assert {f"remark-{kind}", "file-cannot-tell"} <= set(life.keys)


def test_there_is_no_score() -> None:
    life = Life()
    life.acts(reviewed(*RANK))
    assert not {"score", "percent", "%", "rating", "/10", "points"} & set(words_of(life).lower().split())


def test_a_file_without_remarks_is_told_so_without_praise_and_asks_for_no_change() -> None:
    life = Life()
    life.acts(reviewed())
    assert "file-nothing" in life.keys
    assert "changes" not in {arg for shown in life.newest for arg in shown.button.press.args}


def test_what_to_change_first_follows_from_the_remarks() -> None:
    life = Life()
    life.acts(reviewed("typos", "gaps", "dates-mixed", "no-phone"))
    life.presses("changes")
    life.presses("resume-when-morning")
    assert life.state.reminders[ReminderKind.RESUME].details["changes"] == "typos gaps dates"
    assert changes_for([Remark("unlike"), Remark("active")]) == ()


def test_a_posting_is_held_against_the_file_and_kept_only_for_that() -> None:
    life = Life()
    life.acts(reviewed())
    life.types("We want SQL and Python and dashboards. " * 6)
    (wanted,) = [effect for effect in life.effects if isinstance(effect, ReadFile)]
    assert wanted.posting.startswith("We want SQL")
    assert "dashboards" not in str(life.state)
    assert "dashboards" not in words_of(life), "it is not shown again"


def test_the_next_piece_of_a_long_posting_is_compared_too() -> None:
    life = Life()
    life.acts(reviewed())
    for _ in range(2):
        life.types("We want SQL and Python and dashboards. " * 6)
        assert [effect.purpose for effect in life.effects if isinstance(effect, ReadFile)] == ["posting"]


def test_a_few_words_are_no_posting_and_are_not_kept() -> None:
    life = Life()
    life.acts(reviewed())
    life.types("a private thought, written here by mistake")
    assert "posting-short" in life.keys
    assert "private" not in str(life.state)
    assert not [effect for effect in life.effects if isinstance(effect, ReadFile)]


def test_an_answer_about_an_older_file_does_not_take_the_place_of_a_newer_one() -> None:
    life = Life()
    life.acts(reviewed("typos"))
    newer = reviewed("gaps")
    life.acts(FileRead("file-8", "new.pdf", "review", newer.report))
    life.acts(FileRead("file-7", "cv.pdf", "rest", newer.report))
    (kept,) = [talk for talk in life.state.talks.values() if talk.kind is TalkKind.RESUME_FILE]
    assert kept.answers["file"] == "file-8"


def test_a_file_that_is_gone_ends_its_question() -> None:
    life = Life()
    life.acts(reviewed())
    life.acts(FileRead("file-7", "cv.pdf", "posting", None, "gone"))
    assert life.keys == ["file-problem-gone"]
    assert not life.state.talks


def test_what_comes_of_a_file_does_not_unblock_anybody() -> None:
    life = Life(blocked=True)
    assert decide(life.state, reviewed(), TUESDAY).state.person.blocked
