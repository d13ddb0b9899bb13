"""Which lead is meant: exactly, nearly, by there being only one; and asked in every other case."""

from flows.values import Stage
from tests.dialogues import applies, lead, met, waits
from tests.talk import Talk


async def test_one_lead_that_it_can_be_about_is_taken_and_shown(talk: Talk) -> None:
    await met(talk)
    await waits(talk)
    await talk.says("they rejected me")
    talk.hears("Sample Corp · Analyst said no", "Is that right?")


async def test_with_several_the_person_is_asked(talk: Talk) -> None:
    await met(talk)
    await waits(talk)
    await applies(talk)
    await talk.says("they rejected me")
    talk.hears("A no. Which lead is it about?")
    talk.hears_not("Is that right?")
    await talk.presses("Example Ltd · Clerk")
    talk.hears("Example Ltd · Clerk said no")
    await talk.presses("Right")
    assert (lead(talk, "Example Ltd").stage, lead(talk).stage) == (Stage.TURNED_DOWN, Stage.WAITING)


async def test_only_leads_that_it_can_be_about_count(talk: Talk) -> None:
    await met(talk)
    await waits(talk)
    await applies(talk)
    await talk.says("Sample Corp made me an offer")
    await talk.presses("Right")
    await talk.says("I accepted the offer")
    talk.hears("You accepted the offer from Sample Corp · Analyst")


async def test_a_slip_of_the_finger_is_understood(talk: Talk) -> None:
    await met(talk)
    await waits(talk)
    await applies(talk)
    await talk.says("Smaple Corp rejected me")
    if "Is that right?" not in talk.last:
        await talk.presses("Sample Corp · Analyst")
    talk.hears("Sample Corp · Analyst said no")


async def test_case_and_legal_form_do_not_matter(talk: Talk) -> None:
    await met(talk)
    await applies(talk)
    await waits(talk)
    await talk.says("EXAMPLE rejected me")
    talk.hears("Example Ltd · Clerk said no")


async def test_two_roles_at_one_employer_are_always_asked_about(talk: Talk) -> None:
    await met(talk)
    await applies(talk, "Sample Corp", "Analyst")
    await applies(talk, "Sample Corp", "Clerk")
    await talk.says("Sample Corp rejected me")
    talk.hears("Which lead do you mean by “Sample Corp”?")
    assert {"Sample Corp · Analyst", "Sample Corp · Clerk", "A new one"} <= set(talk.buttons)
    await talk.presses("Sample Corp · Clerk")
    await talk.presses("Right")
    stages = {each.role: each.stage for each in talk.state().leads.values()}
    assert stages == {"Analyst": Stage.APPLIED, "Clerk": Stage.TURNED_DOWN}


async def test_a_role_that_is_named_tells_them_apart(talk: Talk) -> None:
    await met(talk)
    await applies(talk, "Sample Corp", "Analyst")
    await applies(talk, "Sample Corp", "Clerk")
    await talk.says("Sample Corp rejected me for the clerk position")
    if "Is that right?" not in talk.last:
        await talk.presses("Sample Corp · Clerk")
    talk.hears("Sample Corp · Clerk said no")


async def test_of_two_roles_one_closed_either_can_be_meant_and_the_open_one_stands_first(talk: Talk) -> None:
    await met(talk)
    await applies(talk, "Sample Corp", "Product manager")
    await talk.says("Sample Corp rejected me")
    await talk.presses("Right")
    await applies(talk, "Sample Corp", "Analyst")
    await talk.says("interview at Sample Corp tomorrow at 3 for the PM job")
    talk.hears("Which lead do you mean by “Sample Corp”?")
    assert talk.buttons[:2] == ("Sample Corp · Analyst", "Sample Corp · Product manager")
    await talk.presses("Sample Corp · Product manager")
    talk.hears("You have an interview with Sample Corp · Product manager")


async def test_the_same_role_twice_means_the_open_one(talk: Talk) -> None:
    await met(talk)
    await applies(talk, "Sample Corp", "Analyst")
    await talk.says("Sample Corp rejected me")
    await talk.presses("Right")
    await applies(talk, "Sample Corp", "Analyst")
    await talk.says("interview at Sample Corp tomorrow at 3")
    talk.hears("You have an interview with Sample Corp · Analyst")


async def test_an_employer_that_is_not_known_is_added_and_that_is_said(talk: Talk) -> None:
    await met(talk)
    await waits(talk)
    await talk.says("Globex rejected me")
    talk.hears("Globex said no", "Globex is new to me")
    await talk.presses("Right")
    assert lead(talk, "Globex").stage is Stage.TURNED_DOWN
    assert lead(talk).stage is Stage.WAITING


async def test_which_lead_can_be_typed(talk: Talk) -> None:
    await met(talk)
    await waits(talk)
    await applies(talk)
    await talk.says("they rejected me")
    await talk.says("example ltd")
    talk.hears("Example Ltd · Clerk said no")


async def test_a_new_one_can_be_typed_too(talk: Talk) -> None:
    await met(talk)
    await waits(talk)
    await applies(talk)
    await talk.says("they rejected me")
    await talk.says("Globex")
    talk.hears("Globex said no", "is new to me")


async def test_a_new_one_asks_for_the_employer(talk: Talk) -> None:
    await met(talk)
    await waits(talk)
    await applies(talk)
    await talk.says("they rejected me")
    await talk.presses("A new one")
    talk.hears("A no. Which employer is it?")
    await talk.says("Globex")
    await talk.presses("Right")
    assert lead(talk, "Globex").stage is Stage.TURNED_DOWN


async def test_a_second_application_to_the_same_employer_says_that_it_is_another(talk: Talk) -> None:
    await met(talk)
    await applies(talk, "Sample Corp", "Analyst")
    await talk.says("I applied to Sample Corp as an analyst today")
    talk.hears("already have an open lead with this name")
    await talk.presses("Stop")
    assert len(talk.state().leads) == 1


async def test_what_follows_in_one_message_is_about_the_same_new_lead(talk: Talk) -> None:
    await met(talk)
    await waits(talk)
    await talk.says("I had a phone interview with Globex today at 10am and they'll decide by Friday")
    talk.hears("You had a phone interview with Globex", "Globex will get back to you by Friday 5 June")
    await talk.presses("Right")
    assert [each.employer for each in talk.state().leads.values()] == ["Sample Corp", "Globex"]
    assert str(lead(talk, "Globex").promised) == "2026-06-05"


async def test_a_name_made_of_markup_stays_a_name(talk: Talk) -> None:
    await met(talk)
    await applies(talk, "<b>Acme</b>", "Clerk")
    await talk.says("they rejected me")
    talk.hears("<b>Acme</b> · Clerk said no")
    await talk.presses("Right")
    assert lead(talk, "<b>Acme</b>").stage is Stage.TURNED_DOWN
