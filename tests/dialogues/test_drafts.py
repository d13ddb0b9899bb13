"""Drafts, as a person meets them: choose a lead and a kind, change the tone, copy, open a mail, say it was sent."""
# the words of the bot, as they are typeset

from datetime import date
from urllib.parse import parse_qs, urlsplit

from flows.values import Stage, Tone
from tests.dialogues import SAMPLE, applies, lead, met, plans, skips, timeline, waits, was_at
from tests.stretches import stretch
from tests.talk import Talk

ADDRESS = "dana@example.org"


@stretch
async def waits_with_an_address(talk: Talk) -> None:
    await met(talk)
    await was_at(talk)
    await skips(talk, 12)
    await talk.says(f"Dana Example {ADDRESS}")
    await talk.says("the night shift")
    await talk.presses("Skip")


async def drafts(talk: Talk, kind: str, name: str | None = None) -> None:
    """Ask for a draft of that kind."""
    await talk.says("/drafts")
    if name:
        await talk.presses(name)
    if kind not in talk.buttons:
        await talk.presses("All kinds")
    await talk.presses(kind)


def links(talk: Talk) -> dict[str, str]:
    """The pages that the newest message opens, by label."""
    return {button.label: button.url for button in talk.front.buttons if button.url}


async def test_a_single_lead_needs_no_choice_and_the_kinds_fit_it(talk: Talk) -> None:
    await waits_with_an_address(talk)
    await talk.says("/drafts")
    talk.hears(SAMPLE, "what would you like to write")
    assert {"A thank-you note", "A first inquiry", "Words for a call", "Withdrawing"} <= set(talk.buttons)
    assert not {"Accepting the offer", "A second inquiry", "Answering a no"} & set(talk.buttons)


async def test_all_kinds_stand_behind_one_button(talk: Talk) -> None:
    await waits_with_an_address(talk)
    await talk.says("/drafts")
    await talk.presses("All kinds")
    assert {"Accepting the offer", "A second inquiry", "Answering a no", "They didn’t show up"} <= set(talk.buttons)
    assert "All kinds" not in talk.buttons


async def test_with_several_leads_it_asks_which(talk: Talk) -> None:
    await met(talk)
    await waits(talk)
    await applies(talk)
    await talk.says("/drafts")
    talk.hears("Which lead")
    assert set(talk.buttons) == {SAMPLE, "Example Ltd · Clerk"}
    await talk.presses("Example Ltd · Clerk")
    await talk.presses("A first inquiry")
    talk.hears(
        "I applied to Example Ltd for the Clerk role", "Subject: My application of Tuesday 2 June: the Clerk role"
    )


async def test_a_draft_says_what_was_told_with_its_length(talk: Talk) -> None:
    await waits_with_an_address(talk)
    await drafts(talk, "A first inquiry")
    talk.hears("Hello Dana Example,", "what we said about the night shift", "Subject: Our interview on Monday 1 June")
    talk.hears("words. To: Dana Example dana@example.org", "It’s early")


async def test_the_tones_change_it_in_its_place_and_the_last_one_is_remembered(talk: Talk) -> None:
    await waits_with_an_address(talk)
    await drafts(talk, "A first inquiry")
    shown = talk.front.id
    await talk.presses("Warm")
    talk.hears("Dear Dana Example,")
    assert talk.front.id == shown
    assert "✓ Warm" in talk.buttons
    await talk.presses("Brief")
    talk.hears("Have you already chosen somebody")
    talk.hears_not("Dear Dana")
    await talk.restart()
    await drafts(talk, "Withdrawing")
    assert "✓ Brief" in talk.buttons
    assert talk.state().person.tone is Tone.BRIEF


async def test_the_same_tone_again_harms_nothing(talk: Talk) -> None:
    await waits_with_an_address(talk)
    await drafts(talk, "A first inquiry")
    await talk.presses("✓ Plain")
    talk.hears_nothing()


async def test_a_nudge_comes_in_the_tone_chosen_before_and_can_change_it(talk: Talk) -> None:
    await waits_with_an_address(talk)
    await drafts(talk, "A first inquiry")
    await talk.presses("Warm")
    await talk.until("2026-06-08 10:00")
    talk.hears("Dear Dana Example,", "When will you send it?")
    nudge = talk.front.id
    await talk.presses("Plain")
    talk.hears("Hello Dana Example,", "When will you send it?")
    assert talk.front.id == nudge
    assert {"I’ve sent it", "I’ll do it later", "Skip this step"} <= set(talk.buttons)
    await talk.presses("I’ve sent it")
    assert lead(talk).stage is Stage.FOLLOWED_UP
    assert any(message.id == nudge and "Hello Dana" in message.text for message in talk.messages)


async def test_where_the_address_is_known_a_web_mail_opens_filled_in(talk: Talk) -> None:
    await waits_with_an_address(talk)
    await drafts(talk, "A first inquiry")
    found = links(talk)
    assert set(found) == {"In Gmail", "In Outlook"}
    mail = parse_qs(urlsplit(found["In Gmail"]).query)
    assert mail["to"] == [ADDRESS]
    assert mail["su"] == ["Our interview on Monday 1 June: the Analyst role"]
    assert mail["body"][0].startswith("Hello Dana Example,\r\n\r\nThank you again")
    await talk.presses("Warm")
    assert "Dear%20Dana%20Example" in links(talk)["In Outlook"]


async def test_without_an_address_there_is_no_link_and_it_can_be_told(talk: Talk) -> None:
    await met(talk)
    await waits(talk)
    await drafts(talk, "A first inquiry")
    talk.hears("haven’t told me whom to write to")
    assert links(talk) == {}
    await talk.presses("Contact person")
    await talk.says(ADDRESS)
    await talk.presses("A draft")
    await talk.presses("A first inquiry")
    assert set(links(talk)) == {"In Gmail", "In Outlook"}


async def test_the_deadline_of_another_offer_is_asked_for_once_and_never_made_up(talk: Talk) -> None:
    await waits_with_an_address(talk)
    await applies(talk)
    await drafts(talk, "I have another offer", SAMPLE)
    talk.hears("By which day do you have to answer the other offer?")
    talk.hears_not("Dear", "Hello")
    assert "Skip" not in talk.buttons
    await talk.says("friday")
    talk.hears("answer it by Friday 5 June", "The same goes to the others", "Send it now")
    await talk.presses("Another lead")
    await talk.presses("Example Ltd · Clerk")
    await talk.presses("All kinds")
    await talk.presses("I have another offer")
    talk.hears("answer it by Friday 5 June", "the Clerk role")


async def test_they_did_not_show_up(talk: Talk) -> None:
    await met(talk)
    await plans(talk, "2026-06-03 10:00", kind="Phone")
    await talk.until("2026-06-03 10:10")
    await drafts(talk, "They didn’t show up")
    talk.hears(
        "Give them until 10:20", "Our phone call about the Analyst role was agreed for Wednesday 3 June at 10:00"
    )
    talk.hears_not("sorry", "apolog")
    await talk.presses("I’ve sent it")
    assert lead(talk).stage is Stage.FOLLOWED_UP
    await talk.until("2026-06-03 20:00")
    talk.hears_nothing()
    await drafts(talk, "A second inquiry")
    talk.hears_not("our conversation")


async def test_the_time_of_what_was_only_agreed_is_asked_for(talk: Talk) -> None:
    await met(talk)
    await applies(talk)
    await drafts(talk, "They didn’t show up")
    talk.hears("For which day was it agreed?")
    await talk.says("2026-06-02 19:00")
    talk.hears("still to come")
    await talk.presses("Today")
    await talk.says("15:30")
    talk.hears("was agreed for Tuesday 2 June at 15:30", "Best sent today")
    assert "missed" in timeline(talk, "Example Ltd")


async def test_an_offer_is_accepted_from_its_draft(talk: Talk) -> None:
    await waits_with_an_address(talk)
    await talk.presses("To this lead")
    await talk.presses("They got in touch")
    await talk.presses("An offer")
    await drafts(talk, "Accepting the offer")
    talk.hears("Which day do you start?")
    await talk.says("2026-07-01")
    talk.hears("As we agreed, I start on Wednesday 1 July.")
    await talk.presses("I’ve sent it")
    assert lead(talk).stage is Stage.ACCEPTED


async def test_a_no_is_answered_with_grace_and_one_question(talk: Talk) -> None:
    await waits_with_an_address(talk)
    await talk.presses("To this lead")
    await talk.presses("They got in touch")
    await talk.presses("A no")
    await drafts(talk, "Answering a no")
    talk.hears("what would have made me the stronger choice?", "wish you and the person you chose a good start")
    assert "I’ve sent it" not in talk.buttons
    assert lead(talk).stage is Stage.TURNED_DOWN


async def test_the_draft_stays_when_news_are_told_from_it(talk: Talk) -> None:
    await waits_with_an_address(talk)
    await drafts(talk, "A first inquiry")
    draft = talk.front.id
    await talk.presses("They got in touch")
    await talk.presses("Another round")
    assert any(message.id == draft and "Thank you again" in message.text for message in talk.messages)


async def test_the_question_before_a_draft_can_be_left(talk: Talk) -> None:
    await waits_with_an_address(talk)
    await drafts(talk, "I have another offer")
    await talk.presses("Stop")
    talk.hears("what would you like to write")
    assert "competing" not in timeline(talk)
    await talk.says("friday")
    talk.hears("Nothing is noted yet")


async def test_without_a_lead_it_says_how_to_add_one(talk: Talk) -> None:
    await met(talk)
    await talk.says("/drafts")
    talk.hears("No leads yet")
    assert not talk.state().leads


async def test_hostile_names_stand_in_the_draft_as_they_were_typed(talk: Talk) -> None:
    await met(talk)
    await waits(talk, employer="<b>Sample</b> & Co {$name}")
    await drafts(talk, "Withdrawing")
    talk.hears("<b>Sample</b> & Co {$name}")
    assert date(2026, 6, 2) == talk.now.date()
