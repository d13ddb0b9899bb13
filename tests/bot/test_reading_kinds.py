"""Reading what is no plain text: changed and forwarded messages, places, visiting cards."""

from typing import Any

import pytest

from bot.telegram.reading import read
from flows.events import ContactSent, Edited, Event, PlaceSent, Typed, Unreadable
from tests.bot.test_reading import ADA, BOT, CHANNEL, FILE, PICTURE, PLACE, POLL, meaning, message, update


@pytest.mark.parametrize("written", ["text", "caption"])
def test_what_was_changed_is_told_with_the_message_and_what_it_says_now(written: str) -> None:
    content: dict[str, Any] = {written: " Hi\0 "} | ({"photo": [PICTURE]} if written == "caption" else {})
    assert meaning(read(update(edited_message=message(**content, edit_date=1781000001)))) == Edited("Hi", 3)


def test_a_changed_command_is_no_command() -> None:
    assert meaning(read(update(edited_message=message(text="/add", edit_date=1781000001)))) == Edited("/add", 3)


@pytest.mark.parametrize(
    ("content", "event"),
    [
        ({"text": "\u200b"}, Unreadable("empty")),
        ({"photo": [PICTURE]}, Unreadable("photo")),
        ({"document": FILE}, Unreadable("document")),
        ({"checklist": {"title": "Tie", "tasks": [{"id": 1, "text": "Tie"}]}}, None),
        ({"poll": POLL}, None),
        ({"game": {"title": "Tea", "description": "", "photo": [PICTURE]}}, None),
    ],
)
def test_a_change_without_words_is_answered_only_if_a_person_made_it(
    content: dict[str, Any], event: Event | None
) -> None:
    assert meaning(read(update(edited_message=message(**content, edit_date=1781000001)))) == event


STRANGER = {"type": "hidden_user", "date": 1780000000, "sender_user_name": "Kim"}
OWN = {"type": "user", "date": 1780000000, "sender_user": ADA}
CHANNEL_POST = {"type": "channel", "date": 1780000000, "chat": CHANNEL, "message_id": 4}


@pytest.mark.parametrize(
    ("origin", "forwarded"),
    [(STRANGER, True), (CHANNEL_POST, True), (OWN | {"sender_user": BOT}, True), (OWN, False)],
)
def test_what_somebody_else_wrote_is_told_as_forwarded(origin: dict[str, Any], forwarded: bool) -> None:
    assert meaning(read(update(message=message(text="Hi", forward_origin=origin)))) == Typed("Hi", 3, forwarded)


def test_a_command_that_somebody_else_wrote_is_not_carried_out() -> None:
    sent = message(text="/delete", forward_origin=STRANGER)
    assert meaning(read(update(message=sent))) == Typed("/delete", 3, forwarded=True)


def test_a_picture_tells_of_which_album_it_is() -> None:
    assert meaning(read(update(message=message(photo=[PICTURE], media_group_id="9")))) == Unreadable(
        "photo", "", 3, album="9"
    )


@pytest.mark.parametrize("live", [{}, {"live_period": 900, "heading": 90}])
def test_a_shared_place_is_told_by_its_coordinates(live: dict[str, Any]) -> None:
    assert meaning(read(update(message=message(location=PLACE | live)))) == PlaceSent(1.0, 2.0)


def test_a_venue_is_a_place_too() -> None:
    venue = {"location": PLACE, "title": "Sample Tower", "address": "1 Sample Street"}
    assert meaning(read(update(message=message(venue=venue, location=PLACE)))) == PlaceSent(1.0, 2.0)


def card(**content: Any) -> dict[str, Any]:
    return message(contact={"phone_number": "+44 20 7946 0000", "first_name": "Kim", **content})


@pytest.mark.parametrize(
    ("content", "event"),
    [
        ({}, ContactSent("Kim", "+44 20 7946 0000")),
        ({"last_name": "Sample", "user_id": 8}, ContactSent("Kim Sample", "+44 20 7946 0000")),
        ({"first_name": "\u202eKim\n \0Sample"}, ContactSent("Kim Sample", "+44 20 7946 0000")),
        ({"first_name": "K" * 200}, ContactSent("K" * 79 + "…", "+44 20 7946 0000")),
        ({"user_id": 7}, Unreadable("own-card")),
    ],
)
def test_a_visiting_card_is_told_by_name_and_number(content: dict[str, Any], event: Event) -> None:
    assert meaning(read(update(message=card(**content)))) == event


@pytest.mark.parametrize(
    ("vcard", "email"),
    [
        ("BEGIN:VCARD\nFN:Kim\nEMAIL:kim@sample.example\nEND:VCARD", "kim@sample.example"),
        ("BEGIN:VCARD\r\nEMAIL;TYPE=INTERNET,WORK:kim@sample.example\r\nEMAIL:b@b.example\r\n", "kim@sample.example"),
        ("BEGIN:VCARD\nitem1.EMAIL;type=pref: kim@sample.exam\n ple\nEND:VCARD", "kim@sample.example"),
        ("BEGIN:VCARD\nEMAIL:\nEND:VCARD", ""),
        ("BEGIN:VCARD\nEMAIL:kim at sample\nEND:VCARD", ""),
        (f"BEGIN:VCARD\nEMAIL:{'k' * 90}@sample.example\nEND:VCARD", ""),
        ("NOTE:EMAIL:kim@sample.example", ""),
        ("", ""),
    ],
)
def test_the_address_of_a_visiting_card_is_found(vcard: str, email: str) -> None:
    assert meaning(read(update(message=card(vcard=vcard)))) == ContactSent("Kim", "+44 20 7946 0000", email)
