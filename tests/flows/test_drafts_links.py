"""The links of a draft: web mail with it filled in, only where the address is known, and only what Telegram takes."""

from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.demo.refusals import Refused, read_keyboard
from bot.telegram.rendering import LONGEST_LINK, render
from flows.coaching.draft_kinds import KINDS, DraftKind
from flows.effects import Message
from flows.values import Tone
from tests.flows.drafted import EMAILS, WORDS, Told, blocks_of, letter

ADDRESS = "dana@example.org"


def keyboard(
    kind: DraftKind, tone: Tone = Tone.PLAIN, told: Told | None = None, **lead: Any
) -> list[list[dict[str, str]]]:
    _, markup = render(Message(blocks_of(told or Told(), kind, tone, **lead)), WORDS, "en")
    assert markup is None or read_keyboard({"reply_markup": markup}), "the stand-in takes it"
    return markup["inline_keyboard"] if markup else []


def filled_in(url: str) -> dict[str, str]:
    return {name: value for name, (value,) in parse_qs(urlsplit(url).query, strict_parsing=True).items()}


@pytest.mark.parametrize("tone", Tone)
@pytest.mark.parametrize("kind", EMAILS)
def test_where_the_address_is_known_two_web_mails_open_with_the_draft(kind: DraftKind, tone: Tone) -> None:
    ((gmail, outlook),) = keyboard(kind, tone, email=ADDRESS)
    draft = letter(blocks_of(Told(), kind, tone, email=ADDRESS))
    one, other = filled_in(gmail["url"]), filled_in(outlook["url"])
    assert gmail["url"].startswith("https://mail.google.com/mail/?view=cm&")
    assert outlook["url"].startswith("https://outlook.live.com/mail/0/deeplink/compose?")
    assert (one["to"], other["to"]) == (ADDRESS, ADDRESS)
    assert one["su"] == other["subject"]
    assert one["body"].replace("\r\n", "\n") == other["body"].replace("\r\n", "\n") == draft
    assert "+" not in gmail["url"], "a mail program would show it"


@pytest.mark.parametrize("kind", EMAILS)
def test_without_an_address_there_is_no_link(kind: DraftKind) -> None:
    assert keyboard(kind) == []


def test_words_for_a_call_have_no_link() -> None:
    assert keyboard(DraftKind.PHONE, email=ADDRESS) == []


@pytest.mark.parametrize("kind", [kind for kind in EMAILS if KINDS[kind].to_recruiter])
def test_what_goes_to_a_recruiter_is_not_addressed_to_the_employer(kind: DraftKind) -> None:
    assert keyboard(kind, told=Told(source="website"), email=ADDRESS) == []


def test_a_link_longer_than_telegram_takes_is_left_out() -> None:
    assert keyboard(DraftKind.FIRST, email=ADDRESS, role="仕事" * 40) == []


def test_just_short_enough_it_is_there() -> None:
    rows = [row for count in range(80, 120) for row in keyboard(DraftKind.SECOND, email=ADDRESS, role="é" * count)]
    longest = max(len(button["url"]) for row in rows for button in row)
    assert LONGEST_LINK - 40 < longest <= LONGEST_LINK, "it is this limit that leaves the others out"


@given(role=st.text(max_size=80), contact=st.text(max_size=80), employer=st.text(max_size=80))
def test_nothing_a_person_writes_gets_out_of_its_place(role: str, contact: str, employer: str) -> None:
    address = "a&b=c?d@example.org"
    for row in keyboard(DraftKind.FIRST, email=address, role=role, contact=contact, employer=employer):
        for button in row:
            assert button["url"].isascii()
            assert filled_in(button["url"])["to"] == address
            assert set(filled_in(button["url"])) <= {"view", "fs", "to", "su", "subject", "body"}


@pytest.mark.parametrize(
    "url",
    [
        "mailto:dana@example.org",
        "javascript:alert(1)",
        "https://localhost/mail",
        "https://mail.google.com/mail/?su=a b",
        "https://mail.google.com/mail/?su=é",
        "https://mail.google.com/mail/?body=" + "x" * LONGEST_LINK,
        "ftp://example.org",
        "",
    ],
)
def test_the_stand_in_refuses_a_link_that_telegram_refuses(url: str) -> None:
    with pytest.raises(Refused):
        read_keyboard({"reply_markup": {"inline_keyboard": [[{"text": "To this lead", "url": url}]]}})


@pytest.mark.parametrize("url", ["https://example.org/a?b=c", "http://example.org", "tg://user?id=1"])
def test_the_stand_in_takes_a_page_and_a_place_in_telegram(url: str) -> None:
    ((button,),) = read_keyboard({"reply_markup": {"inline_keyboard": [[{"text": "To this lead", "url": url}]]}})
    assert button.url == url
