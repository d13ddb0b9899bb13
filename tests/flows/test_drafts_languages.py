"""The drafts in every language: whole, as long as a letter that is read, and in the language of the lead."""

import re
from itertools import product

import pytest

from flows.coaching.draft_kinds import DraftKind
from flows.coaching.drafts import language_of, write
from flows.effects import Draft, In
from flows.languages import languages
from flows.values import Tone
from tests.flows.drafted import EMAILS, POINT, Told, a_world, blocks_of, letter, one_apart, shown
from tests.flows.life import a_person

OTHERS = [language for language in languages() if language != "en"]
LENGTHS = {Tone.PLAIN: (50, 140), Tone.WARM: (50, 140), Tone.BRIEF: (32, 105)}
"""Words of an e-mail (C17): Spanish and French take more of them than English to say the same, German fewer."""
NEVER = {
    "de": (
        "wollte nur mal", "noch immer nichts", "immer noch nichts", "warte immer noch", "sie haben versprochen",
        "wie versprochen", "leider", "entschuldig", "traumjob", "verzweifelt", "dringend", "enttäusch",
        "zur erinnerung", "ich erinnere sie", "perfekte besetzung",
    ),
    "es": (
        "solo quería saber si", "sigo esperando", "todavía no he recibido", "aún no he recibido", "como prometieron",
        "ustedes prometieron", "lamentablemente", "perdón", "disculp", "desesperad", "urgente", "decepci",
        "les recuerdo", "trabajo de mis sueños", "a quien corresponda",
    ),
    "fr": (
        "toujours pas de nouvelles", "toujours rien reçu", "j'attends toujours", "comme promis", "vous aviez promis",
        "urgent", "malheureusement", "désolé", "excusez", "désespér", "déç",
        "je vous rappelle que", "poste de mes rêves", "sauf erreur de ma part",
    ),
}  # fmt: skip
"""What a decent person would never send, as it is said in each language."""


@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.parametrize("kind", DraftKind)
def test_every_draft_reads_whole_in_every_language(language: str, kind: DraftKind) -> None:
    for told, tone in product(one_apart(kind), Tone):
        draft = letter(blocks_of(told, kind, tone), language)
        assert not re.search(r"[{}<>]|None|  | ,| \.(?!\w)|\.\.|\n\n\n|,,|& ", draft), (told, draft)
        assert all(line == line.strip(" ") for line in draft.split("\n")), draft
        assert draft.count("?") <= 1, draft
        assert "!" not in draft, draft
        assert "Sam Sample" in draft
        assert [phrase for phrase in NEVER[language] if phrase in draft.lower().replace("’", "'")] == []


@pytest.mark.parametrize("kind", EMAILS)
@pytest.mark.parametrize("language", OTHERS)
def test_an_e_mail_has_the_length_of_one_that_is_read(language: str, kind: DraftKind) -> None:
    for tone, (fewest, most) in LENGTHS.items():
        lengths = {told: len(letter(blocks_of(told, kind, tone), language).split()) for told in one_apart(kind)}
        assert {told: length for told, length in lengths.items() if not fewest <= length <= most} == {}, tone


@pytest.mark.parametrize("kind", DraftKind)
@pytest.mark.parametrize("language", OTHERS)
def test_the_tones_are_three_different_texts_and_brief_is_the_shortest(language: str, kind: DraftKind) -> None:
    texts = {tone: letter(blocks_of(Told(), kind, tone), language) for tone in Tone}
    assert len(set(texts.values())) == 3
    assert len(texts[Tone.BRIEF].split()) < min(len(texts[tone].split()) for tone in (Tone.PLAIN, Tone.WARM))


@pytest.mark.parametrize("language", OTHERS)
def test_a_lead_has_its_own_language_and_what_surrounds_the_draft_stays_the_person_s(language: str) -> None:
    turn, lead = a_world(Told(), a_person(last_id=100), language=language)
    blocks = write(turn, lead, DraftKind.FIRST)
    assert language_of(turn, lead) == language
    assert letter(blocks, "en") == letter(blocks_of(Told(point=False), DraftKind.FIRST, Tone.PLAIN), language)
    assert "words." in shown(blocks, "en")
    (draft,) = [block for block in blocks if isinstance(block, Draft)]
    assert isinstance(draft.body, In)


def test_what_they_said_in_their_own_language_stays_out_of_a_letter_in_another() -> None:
    turn, lead = a_world(Told(), a_person(last_id=100), language=OTHERS[0])
    assert POINT not in letter(write(turn, lead, DraftKind.FIRST), "en")
    turn, lead = a_world(Told(), a_person(last_id=100))
    assert POINT in letter(write(turn, lead, DraftKind.FIRST), "en")


def test_a_lead_without_a_language_is_written_to_in_the_person_s() -> None:
    turn, lead = a_world(Told(), a_person(last_id=100, language="en-GB"))
    assert language_of(turn, lead) == "en"
