"""The drafts as texts: every kind, tone and presence of facts. What a decent person would never send is never there."""

import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.coaching.draft_kinds import KINDS, DraftKind
from flows.coaching.drafts import write
from flows.effects import text
from flows.values import Stage, Tone
from tests.flows.drafted import EMAILS, POINT, WORDS, Told, a_world, all_told, blocks_of, letter, reads, shown
from tests.flows.life import a_person, a_turn

EACH = [(kind, tone) for kind in DraftKind for tone in Tone]
NO_TALK_YET = (DraftKind.PHONE, DraftKind.NO_SHOW, DraftKind.MOVE)
ANSWERS = (
    DraftKind.DECLINE, DraftKind.WITHDRAW, DraftKind.REJECTION, DraftKind.ACCEPT, DraftKind.MORE_TIME,
)  # fmt: skip
"""Brief ones say what is decided, and no more."""
LENGTHS = {Tone.PLAIN: (60, 120), Tone.WARM: (60, 120), Tone.BRIEF: (40, 90)}
"""Words of an e-mail, greeting and name counted (C17); brief ones are shorter on purpose."""
NEVER = (
    "just checking in", "checking in", "touching base", "circling back", "following up", "as per my last",
    "friendly reminder", "remind you", "i know you are busy", "i know you're busy", "you must be busy",
    "disappointed", "disappointing", "still waiting", "still have not heard", "still haven't heard", "no one has",
    "nobody has", "you promised", "you said you would", "you failed", "why have you not", "desperate", "beg you",
    "please please", "any job", "anything at all", "sorry", "apologi", "bother you", "unfortunately", "asap",
    "urgent", "dream job", "perfect fit", "perfect candidate", "passionate", "humbly", "to whom it may concern",
    "hope this finds you", "hope this email finds", "rude", "unprofessional", "ghost", "ignored", "rejected me",
    "it is a pity", "guarantee",
)  # fmt: skip
NOT_TOLD = ("badly", "reference", "sample of my work", "years of experience", "phone number", "salary")
"""What this person never told: nothing is made up, and what they told in confidence stays with them."""
HOSTILE = (
    "<b>Dana</b>", "</pre>", "&amp; Sons", "{$name}", "\u202emoc.live", "🙂" * 20, "a\n\n\nb", "Ltd. & Co. KG",
    "O'Neill \"X\"", "%0A%0Dbcc:", "--", "שלום", "{ \"\" }",
)  # fmt: skip


@pytest.mark.parametrize(("kind", "tone"), EACH)
def test_every_draft_reads_whole_whatever_was_told(kind: DraftKind, tone: Tone) -> None:
    for told in all_told(kind):
        blocks = blocks_of(told, kind, tone)
        draft = letter(blocks)
        lines = draft.split("\n")
        assert not re.search(r"[{}<>]|None|  | ,| \.|\.\.|\n\n\n|,,|& ", draft), (told, draft)
        assert lines[0].strip()
        assert all(line == line.strip() for line in lines), draft
        assert draft.count("?") <= 1, draft
        assert "!" not in draft, draft
        assert "Sam Sample" in draft
        assert "{" not in shown(blocks)
        assert "None" not in shown(blocks)


@pytest.mark.parametrize("tone", Tone)
@pytest.mark.parametrize("kind", EMAILS)
def test_an_e_mail_has_the_length_of_one_that_is_read(kind: DraftKind, tone: Tone) -> None:
    fewest, most = LENGTHS[tone]
    lengths = {told: len(reads(told, kind, tone).split()) for told in all_told(kind)}
    assert {told: length for told, length in lengths.items() if not fewest <= length <= most} == {}


@pytest.mark.parametrize("tone", Tone)
def test_words_for_a_call_fit_on_a_card(tone: Tone) -> None:
    assert all(40 <= len(reads(told, DraftKind.PHONE, tone).split()) <= 120 for told in all_told(DraftKind.PHONE))


@pytest.mark.parametrize(("kind", "tone"), EACH)
def test_no_draft_says_what_harms_or_what_was_never_told(kind: DraftKind, tone: Tone) -> None:
    for told in all_told(kind):
        draft = reads(told, kind, tone)
        said = f"{draft}\n{shown(blocks_of(told, kind, tone))}".lower()
        assert [phrase for phrase in NEVER if re.search(rf"\b{re.escape(phrase)}", said)] == []
        assert [phrase for phrase in NOT_TOLD if phrase in draft.lower()] == []


@pytest.mark.parametrize("kind", DraftKind)
def test_the_tones_of_a_kind_are_three_different_texts(kind: DraftKind) -> None:
    texts = {tone: reads(Told(), kind, tone) for tone in Tone}
    assert len(set(texts.values())) == 3
    assert len(texts[Tone.BRIEF].split()) < min(len(texts[tone].split()) for tone in (Tone.PLAIN, Tone.WARM))


@pytest.mark.parametrize("kind", DraftKind)
def test_without_another_tone_it_is_the_person_s_own(kind: DraftKind) -> None:
    turn, lead = a_world(Told(), a_person(last_id=100, tone=Tone.WARM))
    assert letter(write(turn, lead, kind)) == reads(Told(), kind, Tone.WARM)


@pytest.mark.parametrize("tone", Tone)
@pytest.mark.parametrize("kind", [kind for kind in DraftKind if kind not in NO_TALK_YET])
def test_the_point_of_their_check_in_goes_in_where_it_fits(kind: DraftKind, tone: Tone) -> None:
    fits = kind is not DraftKind.RECRUITER and not (tone is Tone.BRIEF and kind in ANSWERS)
    assert (f"what we said about {POINT}" in reads(Told(), kind, tone).lower()) is fits
    assert "what we said" not in reads(Told(point=False), kind, tone).lower()


@pytest.mark.parametrize(("kind", "tone"), EACH)
def test_a_name_that_was_not_told_is_not_greeted(kind: DraftKind, tone: Tone) -> None:
    assert "Dana Example" in reads(Told(), kind, tone)
    greeting = reads(Told(contact=False), kind, tone).split("\n")[0]
    assert greeting.startswith(("Hello,", "Good day,", "“Hello, "))


@pytest.mark.parametrize("tone", Tone)
@pytest.mark.parametrize("kind", [DraftKind.RECRUITER, DraftKind.AGENCY])
def test_the_employer_s_contact_is_not_taken_for_the_recruiter(kind: DraftKind, tone: Tone) -> None:
    blocks = blocks_of(Told(source="website"), kind, tone, email="dana@example.org")
    assert "Dana" not in letter(blocks)
    assert "dana@example.org" not in shown(blocks)
    assert "Dana Example" in reads(Told(source="recruiter"), kind, tone)


@pytest.mark.parametrize("tone", Tone)
def test_a_no_show_cites_the_agreed_time_and_does_not_apologise(tone: Tone) -> None:  # C18
    draft = reads(Told(), DraftKind.NO_SHOW, tone)
    assert "Tuesday 2 June at 10:00" in draft
    assert not re.search(r"sorry|apolog|afraid|misunderst|my mistake|you did not|you were not", draft, re.IGNORECASE)


@pytest.mark.parametrize("tone", Tone)
def test_another_offer_names_its_deadline_and_not_its_employer(tone: Tone) -> None:  # C19
    blocks = blocks_of(Told(), DraftKind.COMPETING, tone)
    assert "Friday 12 June" in letter(blocks)
    assert "Friday 12 June" in shown(blocks)


@pytest.mark.parametrize("tone", Tone)
def test_the_second_inquiry_takes_a_new_angle(tone: Tone) -> None:  # C17
    first, second = reads(Told(), DraftKind.FIRST, tone), reads(Told(), DraftKind.SECOND, tone)
    assert "one page" in second
    assert "one page" not in first
    assert not {line for line in first.split("\n") if len(line) > 40} & set(second.split("\n"))


@pytest.mark.parametrize("tone", Tone)
def test_an_acceptance_names_the_first_day_only_when_it_was_told(tone: Tone) -> None:
    assert "I start on Wednesday 1 July" in reads(Told(), DraftKind.ACCEPT, tone)
    assert "I start" not in reads(Told(start=False), DraftKind.ACCEPT, tone)
    assert "accept the Analyst role" in reads(Told(), DraftKind.ACCEPT, tone)


@pytest.mark.parametrize("tone", Tone)
def test_who_asks_for_another_time_names_the_one_that_was_agreed_and_gives_no_reason(tone: Tone) -> None:
    assert "on Tuesday 9 June at 14:30" in reads(Told(), DraftKind.MOVE, tone)
    draft = reads(Told(start=False), DraftKind.MOVE, tone)
    assert "the time that was agreed" in draft
    assert "June" not in draft
    assert not re.search(r"\bill\b|family|death|another interview", draft)


@pytest.mark.parametrize("tone", Tone)
def test_who_asks_for_more_time_names_a_day_only_when_it_was_told(tone: Tone) -> None:
    assert "Monday 15 June" in reads(Told(), DraftKind.MORE_TIME, tone)
    assert "days" in reads(Told(start=False), DraftKind.MORE_TIME, tone)
    assert "June" not in reads(Told(start=False, point=False), DraftKind.MORE_TIME, tone)


@pytest.mark.parametrize("tone", Tone)
@pytest.mark.parametrize(
    ("stage", "says"),
    [
        (Stage.APPLIED, "applied to Sample Corp"),
        (Stage.WAITING, "talking with Sample Corp"),
        (Stage.QUIET, "answer"),
        (Stage.TURNED_DOWN, "somebody else"),
        (Stage.WITHDRAWN, "no longer an option"),
    ],
)
def test_a_recruiter_is_told_how_it_stands_and_nothing_more(tone: Tone, stage: Stage, says: str) -> None:  # B8
    draft = reads(Told(stage=stage), DraftKind.RECRUITER, tone)
    assert says in draft
    assert ("talking with" in draft) is (stage is Stage.WAITING)


def test_a_lead_of_which_nothing_was_told_is_not_said_to_have_been_applied_for_or_talked_about() -> None:
    for kind, tone in EACH:
        if kind is not DraftKind.NO_SHOW:
            draft = reads(Told(met="none", point=False), kind, tone)
            assert not re.search(
                r"\bour (conversation|interview)|I applied|my application|We spoke|my interview", draft, re.I
            )


@pytest.mark.parametrize("kind", EMAILS)
def test_the_subject_is_specific_and_stands_in_code(kind: DraftKind) -> None:
    subject, _, facts = blocks_of(Told(), kind, Tone.PLAIN)
    html = shown((subject,))
    assert re.fullmatch(r"Subject: <code>[^<>]{15,90}</code>", html)
    assert "Analyst" in html
    count = len(reads(Told(), kind).split())
    assert f"{count} words" in shown((facts,))


def test_the_words_of_every_kind_are_there() -> None:
    assert set(KINDS) == set(DraftKind)
    for kind in DraftKind:
        assert len(WORDS.plain(text(f"draft-kind-{kind}"), "en")) <= 60


@pytest.mark.parametrize("hostile", HOSTILE)
def test_hostile_names_stay_what_they_are(hostile: str) -> None:
    for kind, tone in EACH:
        turn, lead = a_world(Told(), employer=hostile, contact=hostile, role=hostile, email="dana@example.org")
        turn = a_turn(
            *turn.state.leads.values(), *turn.state.entries.values(), person=replace(turn.person, name=hostile)
        )
        blocks = write(turn, lead, kind, tone)
        assert hostile.strip("\u202e").split("\n")[0][:10] in letter(blocks)
        assert "<b>Dana" not in shown(blocks)
        assert "\u202e" not in letter(blocks)


@given(name=st.text(max_size=80), role=st.text(max_size=80), point=st.text(max_size=80))
def test_no_name_breaks_a_draft(name: str, role: str, point: str) -> None:
    turn, lead = a_world(Told(), employer=name, contact=name, role=role)
    kept = [replace(c, answers={"point": point}) for c in turn.state.check_ins.values()]
    turn = a_turn(lead, *kept, *turn.state.interviews.values(), *turn.state.entries.values())
    for kind in DraftKind:
        assert letter(write(turn, lead, kind))
