"""Reading: what Telegram sends, as JSON, and what it means."""

from typing import Any

import pytest
from telegram import Update

from bot.telegram.reading import Reading, joined_group, read
from flows.events import (
    Blocked,
    Command,
    Event,
    FileSent,
    Press,
    Pressed,
    Typed,
    Unblocked,
    Unreadable,
)

ADA = {"id": 7, "is_bot": False, "first_name": "Ada", "last_name": "Sample", "language_code": "de-AT"}
BOT = {"id": 99, "is_bot": True, "first_name": "Coach", "username": "CoachBot"}
PRIVATE = {"id": 7, "type": "private", "first_name": "Ada"}
GROUP = {"id": -5, "type": "group", "title": "Friends"}
SUPERGROUP = {"id": -1005, "type": "supergroup", "title": "Friends"}
CHANNEL = {"id": -1006, "type": "channel", "title": "News"}
FILE = {"file_id": "f", "file_unique_id": "u"}
PICTURE = {**FILE, "width": 1, "height": 1}
PLACE = {"latitude": 1.0, "longitude": 2.0}
POLL = {
    "id": "1",
    "question": "?",
    "options": [],
    "total_voter_count": 0,
    "is_closed": False,
    "is_anonymous": True,
    "type": "regular",
    "allows_multiple_answers": False,
    "allows_revoting": False,
    "members_only": False,
}
REACTIONS: dict[str, Any] = {"old_reaction": [], "new_reaction": [{"type": "emoji", "emoji": "👍"}]}
ADMIN_RIGHTS = (
    "can_be_edited",
    "is_anonymous",
    "can_manage_chat",
    "can_delete_messages",
    "can_manage_video_chats",
    "can_restrict_members",
    "can_promote_members",
    "can_change_info",
    "can_invite_users",
    "can_post_stories",
    "can_edit_stories",
    "can_delete_stories",
)


def update(**content: Any) -> Update:
    return Update.de_json({"update_id": 1, **content}, None)


def message(chat: dict[str, Any] = PRIVATE, **content: Any) -> dict[str, Any]:
    return {"message_id": 3, "date": 1781000000, "chat": chat, "from": ADA, **content}


def press(data: str | None, under: dict[str, Any] | None) -> Update:
    query = {"id": "q1", "from": ADA, "chat_instance": "1", "data": data, "message": under}
    return update(callback_query={name: value for name, value in query.items() if value is not None})


def member(chat: dict[str, Any], old: str, new: str) -> Update:
    def status(name: str) -> dict[str, Any]:
        details: dict[str, dict[str, Any]] = {
            "kicked": {"until_date": 0},
            "administrator": dict.fromkeys(ADMIN_RIGHTS, False),
        }
        return {"user": BOT, "status": name, **details.get(name, {})}

    change = {"chat": chat, "from": ADA, "date": 1781000000}
    return update(my_chat_member={**change, "old_chat_member": status(old), "new_chat_member": status(new)})


def meaning(found: Reading | None) -> Event | None:
    return None if found is None else found.event


def test_a_reading_says_who_it_is_from() -> None:
    assert read(update(message=message(text="Hi"))) == Reading(7, "Ada Sample", "de-AT", Typed("Hi", 3), None)


def test_a_person_without_a_language_and_with_a_strange_name_is_read() -> None:
    stranger = {"id": 7, "is_bot": False, "first_name": "\u202e A\0da "}

    assert read(update(message=message(text="Hi") | {"from": stranger})) == Reading(7, "Ada", None, Typed("Hi", 3))


@pytest.mark.parametrize(
    ("written", "event"),
    [
        ("It went well & fast <3", Typed("It went well & fast <3", 3)),
        ("  two\r\nlines\0 ", Typed("two\nlines", 3)),
        ("/interview", Command("interview")),
        ("/Interview@CoachBot  Acme,  Tuesday\n14:30 ", Command("interview", "Acme,  Tuesday\n14:30")),
        ("/start from-a-link_1", Command("start", "from-a-link_1")),
        ("/start\nhello", Command("start", "hello")),
        ("/home/me", Typed("/home/me", 3)),
        ("/ hello", Typed("/ hello", 3)),
        ("see /help", Typed("see /help", 3)),
        (" \u200b\u2060\n", Unreadable("empty")),
    ],
)
def test_text_is_a_command_or_typed(written: str, event: Event) -> None:
    assert meaning(read(update(message=message(text=written)))) == event


@pytest.mark.parametrize(
    ("kind", "content"),
    [
        ("photo", {"photo": [PICTURE], "caption": "/start", "effect_id": "5"}),
        ("voice", {"voice": {**FILE, "duration": 1}}),
        ("video", {"video": {**PICTURE, "duration": 1}}),
        ("video_note", {"video_note": {**FILE, "length": 1, "duration": 1}}),
        ("animation", {"animation": {**PICTURE, "duration": 1}, "document": FILE}),
        ("sticker", {"sticker": {**PICTURE, "is_animated": False, "is_video": False, "type": "regular"}}),
        ("game", {"game": {"title": "Tea", "description": "", "photo": [PICTURE]}}),
        ("story", {"story": {"chat": PRIVATE, "id": 1}}),
        ("paid_media", {"paid_media": {"star_count": 1, "paid_media": [{"type": "preview"}]}}),
        ("checklist", {"checklist": {"title": "Tie", "tasks": [{"id": 1, "text": "Tie"}]}}),
        ("poll", {"poll": POLL}),
        ("dice", {"dice": {"value": 1, "emoji": "🎲"}}),
    ],
)
def test_a_message_that_is_not_text_is_named_by_its_kind(kind: str, content: dict[str, Any]) -> None:
    assert meaning(read(update(message=message(**content)))) == Unreadable(kind, content.get("caption", ""), 3)


def test_a_kind_that_is_not_known_yet_is_still_a_message() -> None:
    assert meaning(read(update(message=message(a_kind_that_telegram_adds_later={})))) == Unreadable("other")


def test_what_telegram_notes_by_itself_is_no_event() -> None:
    assert read(update(message=message(write_access_allowed={"from_request": True}))) is None
    assert read(update(message=message(pinned_message=message(text="Hi")))) is None


def test_a_live_location_that_moves_is_no_event() -> None:
    assert read(update(edited_message=message(location=PLACE | {"live_period": 900}))) is None


def test_a_press_names_its_message_and_its_query() -> None:
    expected = Reading(7, "Ada Sample", "de-AT", Pressed(Press("answer", 4, ("good",)), 3), "q1")

    assert read(press("answer:4:good", message(text="How was it?"))) == expected


@pytest.mark.parametrize("data", [None, "", "junk", "answer:-4:good"])
def test_a_press_that_cannot_be_read_is_still_a_press(data: str | None) -> None:
    assert meaning(read(press(data, message(text="How was it?")))) == Pressed(None, 3)


def test_a_press_under_a_message_too_old_to_edit_has_no_message() -> None:
    old = {"message_id": 3, "date": 0, "chat": PRIVATE}

    assert meaning(read(press("menu:0", old))) == Pressed(Press("menu"), None)


@pytest.mark.parametrize(
    ("old", "new", "event"),
    [("member", "kicked", Blocked()), ("kicked", "member", Unblocked()), ("member", "left", None)],
)
def test_a_block_and_its_end_are_heard(old: str, new: str, event: Event | None) -> None:
    assert meaning(read(member(PRIVATE, old, new))) == event


@pytest.mark.parametrize(
    "elsewhere",
    [
        update(message=message(GROUP, text="/start")),
        update(edited_message=message(SUPERGROUP, text="Hi")),
        update(message=message(GROUP, location=PLACE)),
        update(message=message(SUPERGROUP, contact={"phone_number": "1", "first_name": "Bo"})),
        update(channel_post=message(CHANNEL, text="Hi")),
        update(edited_channel_post=message(CHANNEL, text="Hi")),
        update(business_message=message(text="Hi")),
        update(edited_business_message=message(text="Hi")),
        update(inline_query={"id": "1", "from": ADA, "query": "Hi", "offset": ""}),
        update(chosen_inline_result={"result_id": "1", "from": ADA, "query": "Hi"}),
        update(message_reaction={"chat": PRIVATE, "message_id": 3, "user": ADA, "date": 1781000000, **REACTIONS}),
        update(poll_answer={"poll_id": "1", "user": ADA, "option_ids": [0], "option_persistent_ids": ["a"]}),
        update(chat_join_request={"chat": CHANNEL, "from": ADA, "user_chat_id": 7, "date": 1781000000}),
        update(message=message(text="Hi") | {"chat": CHANNEL}),
        press("menu:0", message(GROUP, text="Hi")),
        press("menu:0", None),
        member(GROUP, "left", "member"),
        update(poll=POLL),
        update(),
    ],
)
def test_only_private_chats_are_read(elsewhere: Update) -> None:
    assert read(elsewhere) is None


@pytest.mark.parametrize(
    ("heard", "group"),
    [
        (member(GROUP, "left", "member"), -5),
        (member(SUPERGROUP, "kicked", "administrator"), -1005),
        (member(SUPERGROUP, "member", "administrator"), None),
        (member(GROUP, "member", "kicked"), None),
        (member(CHANNEL, "left", "administrator"), None),
        (member(PRIVATE, "kicked", "member"), None),
        (update(message=message(GROUP, text="Hi")), None),
    ],
)
def test_being_added_to_a_group_is_noticed_once(heard: Update, group: int | None) -> None:
    assert joined_group(heard) == group


@pytest.mark.parametrize(
    ("document", "event"),
    [
        ({}, FileSent("1", "")),
        (
            {"file_name": "cv.pdf", "mime_type": "application/pdf", "file_size": 9},
            FileSent("1", "cv.pdf", 9, "application/pdf"),
        ),
        ({"file_name": "x\u202e\0.pdf"}, FileSent("1", "x.pdf")),
        ({"file_name": "x" * 500}, FileSent("1", "x" * 119 + "…")),
    ],
)
def test_a_file_is_told_by_its_id_name_size_and_kind(document: dict[str, Any], event: Event) -> None:
    file = {**FILE, "file_id": "1", **document}
    assert meaning(read(update(message=message(document=file)))) == event


def test_what_is_written_with_a_file_comes_with_it() -> None:
    sent = meaning(read(update(message=message(document={**FILE, "file_id": "1"}, caption=" for you "))))
    assert sent == FileSent("1", "", caption="for you")
