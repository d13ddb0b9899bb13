"""The way to a draft: facts that are asked for, what sending it means, which tone is remembered."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from bot.telegram.buttons import LONGEST, encode
from flows.coaching.draft_facts import agreed, deadline
from flows.coaching.draft_kinds import DraftKind
from flows.drafting import show_draft
from flows.effects import Say
from flows.events import Press, Pressed
from flows.values import CheckIn, Entry, InterviewStatus, Kind, Stage, Step, TalkKind, Tone
from tests.flows.drafted import in_life, opens_drafts
from tests.flows.life import TUESDAY, Life, a_lead, a_turn, an_interview

OVER = an_interview("2026-06-01T10:00", status=InterviewStatus.OVER)
TALKED = CheckIn(7, 2, 1, TUESDAY, {"recall": "fine"})


def test_the_deadline_is_asked_for_and_then_stands_in_the_draft() -> None:
    life = in_life(a_lead())
    opens_drafts(life, DraftKind.COMPETING)
    assert life.keys == ["ask-draft-deadline"]
    assert [shown for shown in life.newest if shown.button.press.verb == "skip"] == []
    life.types("2026-06-12")
    assert "draft-competing-plain" in life.keys
    assert (
        life.said("draft-competing-subject").slots["deadline"] == life.said("draft-competing-plain").slots["deadline"]
    )
    assert [entry.details["day"] for entry in life.state.timeline_of(life.lead)] == ["2026-06-12"]
    assert not life.state.talks
    opens_drafts(life, DraftKind.COMPETING)
    assert "draft-competing-plain" in life.keys, "it is not asked twice"


def test_a_deadline_that_is_past_is_not_taken() -> None:
    life = in_life(a_lead())
    opens_drafts(life, DraftKind.COMPETING)
    life.types("2026-06-01")
    assert "draft-competing-plain" not in life.keys
    assert life.state.asking() is not None


def test_the_deadline_can_be_told_anew() -> None:
    life = in_life(a_lead(), Entry(50, 1, TUESDAY, "competing", {"day": "2026-06-12"}))
    opens_drafts(life, DraftKind.COMPETING)
    life.presses("draft-another-day")
    life.types("2026-06-10")
    assert deadline(a_turn(life.lead, *life.state.entries.values()), life.lead) == date(2026, 6, 10)


def test_a_first_day_is_asked_for_and_can_be_skipped() -> None:
    life = in_life(a_lead(Stage.OFFER))
    opens_drafts(life, DraftKind.ACCEPT)
    assert life.keys == ["ask-draft-start"]
    life.presses("talk-skip")
    assert life.said("draft-accept-plain").slots["starting"] == "no"
    life.presses("tone-warm")
    assert life.said("draft-accept-warm").slots["starting"] == "no", "another tone asks nothing"


def test_one_draft_s_question_gives_way_to_another_s() -> None:
    life = in_life(a_lead())
    opens_drafts(life, DraftKind.COMPETING)
    opens_drafts(life, DraftKind.NO_SHOW)
    assert [talk.kind for talk in life.state.talks.values()] == [TalkKind.DRAFT_FACTS]
    assert "ask-draft-agreed-day" in life.keys


def test_stopping_the_question_leads_back_to_the_kinds() -> None:
    life = in_life(a_lead())
    opens_drafts(life, DraftKind.COMPETING)
    life.presses("talk-stop")
    assert life.keys == ["ask-draft-kind"]
    assert not life.state.talks
    assert not life.state.entries


@pytest.mark.parametrize("typed", ["2026-06-02 23:00", "tomorrow"])
def test_a_time_to_come_is_no_no_show(typed: str) -> None:
    life = in_life(a_lead())
    opens_drafts(life, DraftKind.NO_SHOW)
    life.types(typed)
    assert "draft-no-show-plain" not in life.keys
    assert life.state.asking() is not None


def test_the_agreed_time_of_a_no_show_comes_from_the_interview() -> None:
    life = in_life(a_lead(), replace(OVER, kind=Kind.PHONE))
    opens_drafts(life, DraftKind.NO_SHOW)
    slots = life.said("draft-no-show-plain").slots
    assert (slots["at"], slots["way"]) == (OVER.starts.time(), Kind.PHONE)
    assert not life.state.talks


def test_twenty_minutes_are_allowed_first() -> None:
    interview = an_interview("2026-06-02T13:00", minutes=30)
    life = in_life(a_lead(Stage.INTERVIEW_PLANNED, Step.CHECK_IN), interview)
    life.now = TUESDAY + timedelta(minutes=19)
    opens_drafts(life, DraftKind.NO_SHOW)
    assert "draft-no-show-wait" in life.keys
    life.now = TUESDAY + timedelta(minutes=20)
    opens_drafts(life, DraftKind.NO_SHOW)
    assert "draft-no-show-wait" not in life.keys
    assert "draft-no-show-today" in life.keys


@pytest.mark.parametrize(
    ("stage", "step", "status"),
    [
        (Stage.INTERVIEW_PLANNED, Step.CHECK_IN, InterviewStatus.PLANNED),
        (Stage.WAITING, Step.FIRST_FOLLOW_UP, InterviewStatus.OVER),
    ],
)
def test_after_a_no_show_was_answered_no_interview_took_place(
    stage: Stage, step: Step, status: InterviewStatus
) -> None:
    interview = an_interview("2026-06-02T12:00", minutes=30, status=status)
    life = in_life(a_lead(stage, step), interview)
    opens_drafts(life, DraftKind.NO_SHOW)
    life.presses("sent-it")
    assert (life.lead.stage, life.lead.step) == (Stage.FOLLOWED_UP, Step.SECOND_FOLLOW_UP)
    assert life.state.interviews[2].status is InterviewStatus.CANCELLED
    turn = a_turn(life.lead, *life.state.entries.values(), *life.state.interviews.values())
    assert agreed(turn, life.lead) == interview.starts
    opens_drafts(life, DraftKind.SECOND)
    assert life.said("draft-second-plain").slots["met"] == "none", "no conversation that never was is spoken of"


@pytest.mark.parametrize(
    ("kind", "stage", "after"),
    [
        (DraftKind.FIRST, Stage.WAITING, Stage.FOLLOWED_UP),
        (DraftKind.SECOND, Stage.FOLLOWED_UP, Stage.FOLLOWED_UP),
        (DraftKind.AGENCY, Stage.WAITING, Stage.FOLLOWED_UP),
        (DraftKind.DECLINE, Stage.OFFER, Stage.WITHDRAWN),
        (DraftKind.WITHDRAW, Stage.WAITING, Stage.WITHDRAWN),
        (DraftKind.REJECTION, Stage.WAITING, Stage.TURNED_DOWN),
        (DraftKind.THANKS, Stage.WAITING, Stage.WAITING),
    ],
)
def test_sent_it_is_the_move_that_it_was(kind: DraftKind, stage: Stage, after: Stage) -> None:
    life = in_life(a_lead(stage))
    opens_drafts(life, kind)
    life.presses("sent-it")
    assert life.lead.stage is after


def test_a_call_is_made_and_an_offer_is_accepted_from_the_draft() -> None:
    life = in_life(a_lead(Stage.FOLLOWED_UP, Step.SECOND_FOLLOW_UP))
    opens_drafts(life, DraftKind.PHONE)
    life.presses("called-them")
    assert life.lead.stage is Stage.CALLED
    life = in_life(a_lead(Stage.OFFER))
    opens_drafts(life, DraftKind.ACCEPT)
    life.presses("talk-skip")
    life.presses("sent-it")
    assert life.lead.stage is Stage.ACCEPTED


@pytest.mark.parametrize(
    ("kind", "stage"),
    [(DraftKind.RECRUITER, Stage.QUIET), (DraftKind.REJECTION, Stage.TURNED_DOWN), (DraftKind.ACCEPT, Stage.WAITING)],
)
def test_where_sending_is_no_move_there_is_no_such_button(kind: DraftKind, stage: Stage) -> None:
    life = in_life(a_lead(stage), Entry(50, 1, TUESDAY, "starts", {"day": "2026-07-01"}))
    opens_drafts(life, kind)
    assert "sent-it" not in [shown.button.label.key for shown in life.newest]


def test_a_thank_you_note_that_comes_late_does_not_set_the_ladder_back() -> None:
    life = in_life(a_lead(Stage.FOLLOWED_UP, Step.SECOND_FOLLOW_UP), OVER, TALKED)
    opens_drafts(life, DraftKind.THANKS)
    assert "sent-it" not in [shown.button.label.key for shown in life.newest]


def test_a_tone_changes_the_draft_in_its_place_and_is_remembered() -> None:
    life = in_life(a_lead())
    opens_drafts(life, DraftKind.FIRST)
    assert "draft-first-plain" in life.keys
    life.presses("tone-warm")
    (say,) = life.says
    assert say.edit is not None
    assert "draft-first-warm" in life.keys
    assert life.state.person.tone is Tone.WARM
    opens_drafts(life, DraftKind.WITHDRAW)
    assert "draft-withdraw-warm" in life.keys


def test_what_changes_the_lead_leaves_the_draft_standing() -> None:
    life = in_life(a_lead())
    opens_drafts(life, DraftKind.FIRST)
    life.presses("sent-it")
    assert [say.edit for say in life.says] == [None]


def test_a_nudge_keeps_its_buttons_when_its_tone_changes() -> None:
    life = in_life(a_lead())
    life.acts(Pressed(Press("run", 0, ("next",)), None))
    life.comes()
    before = [shown.button.press for shown in life.newest]
    assert {"draft-first-plain", "commit-email"} <= set(life.keys)
    life.presses("tone-brief")
    assert {"draft-first-brief", "commit-email", "draft-title"} <= set(life.keys)
    assert [press for press in before if press.verb != "draft"] == [
        shown.button.press for shown in life.newest if shown.button.press.verb != "draft"
    ]
    life.presses("sent-it")
    assert life.lead.stage is Stage.FOLLOWED_UP


def test_a_third_message_gets_a_kind_no_and_the_draft_all_the_same() -> None:  # C11
    life = in_life(a_lead(Stage.CALLED, Step.PROPOSE_QUIET, followups=2))
    opens_drafts(life, DraftKind.SECOND)
    assert {"draft-enough", "draft-second-plain"} <= set(life.keys)
    life = in_life(a_lead(Stage.FOLLOWED_UP, Step.SECOND_FOLLOW_UP, followups=1))
    opens_drafts(life, DraftKind.SECOND)
    assert "draft-enough" not in life.keys


@pytest.mark.parametrize(("zone", "said"), [("Europe/Berlin", True), ("America/New_York", False)])
def test_where_a_thank_you_note_is_not_customary_it_is_only_offered(zone: str, said: bool) -> None:  # C13
    life = in_life(a_lead(), OVER, TALKED, zone=zone)
    opens_drafts(life, DraftKind.THANKS)
    assert ("draft-thanks-offered" in life.keys) is said


@pytest.mark.parametrize("kind", DraftKind)
def test_every_kind_can_be_shown_at_every_stage(kind: DraftKind) -> None:
    for stage in Stage:
        lead = a_lead(stage, id=999_999, version=9_999)
        kept = (
            Entry(50, lead.id, TUESDAY, "competing", {"day": "2026-06-12"}),
            Entry(51, lead.id, TUESDAY, "missed", {"when": "2026-06-02T10:00:00+01:00"}),
        )
        turn = a_turn(lead, *kept)
        show_draft(turn, lead, kind)
        (say,) = [effect for effect in turn.effects if isinstance(effect, Say)]
        presses = [button.press for row in say.message.rows for button in row]
        assert all(len(encode(press).encode()) <= LONGEST for press in presses), stage
        assert ("+news" in [press.verb for press in presses]) is (stage not in (Stage.OFFER, Stage.ACCEPTED)), stage


def test_the_likely_leads_come_first() -> None:
    life = Life()
    for employer in ("Old Sample", "Example Ltd", "Sample Corp"):
        life.applies("2026-06-01", employer)
    leads = {lead.employer: lead for lead in life.state.leads.values()}
    life.state = life.state.put(replace(leads["Sample Corp"], stage=Stage.OFFER))
    life.state = life.state.put(replace(leads["Old Sample"], stage=Stage.TURNED_DOWN))
    life.commands("drafts")
    assert [shown.button.press.id for shown in life.newest] == [
        leads["Sample Corp"].id,
        leads["Example Ltd"].id,
        leads["Old Sample"].id,
    ]


def test_without_a_lead_there_is_nothing_to_draft() -> None:
    life = Life()
    life.commands("drafts")
    assert life.keys == ["leads-none"]


def test_the_card_leads_to_the_same_choice() -> None:
    life = in_life(a_lead(Stage.TURNED_DOWN))
    life.opens()
    life.presses("do-draft")
    assert life.keys == ["ask-draft-kind"]


def test_a_forged_kind_or_tone_shows_the_kinds() -> None:
    life = in_life(a_lead())
    for args in (("0", "nonsense"), ("0", "first-", "warm"), ("0",)):
        life.acts(Pressed(Press("draft", 1, args), None))
        assert life.keys == ["ask-draft-kind"]
    life.acts(Pressed(Press("draft", 1, ("0", "first", "loud", "nonsense")), None))
    assert "draft-first-plain" in life.keys
    life.acts(Pressed(Press("draft-fact", 1, ("0", "nonsense")), None))
    assert life.keys == ["ask-draft-kind"]
