"""Buttons: what a press means, as a payload of at most 64 bytes and back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.telegram.buttons import LONGEST, decode, encode
from flows.events import Press

VERBS = st.from_regex(r"[a-z][a-z-]{0,9}", fullmatch=True)
PRESSES = st.builds(
    Press, verb=VERBS, id=st.integers(0, 10**9), args=st.lists(st.text(max_size=3), max_size=3).map(tuple)
)


@pytest.mark.parametrize(
    ("press", "data"),
    [
        (Press("menu"), "menu:0"),
        (Press("answer", 12, ("mood", "good")), "answer:12:mood:good"),
        (Press("at", 3, ("14:30", "50%")), "at:3:14%3A30:50%25"),
        (Press("note", 1, ("",)), "note:1:"),
    ],
)
def test_a_press_is_written_shortly_and_read_back(press: Press, data: str) -> None:
    assert encode(press) == data
    assert decode(data) == press


@given(PRESSES)
def test_every_press_that_fits_comes_back_as_it_was(press: Press) -> None:
    try:
        data = encode(press)
    except ValueError:
        return

    assert len(data.encode()) <= LONGEST
    assert decode(data) == press


@pytest.mark.parametrize(
    "press",
    [
        Press("x" * 65),
        Press("note", 1, ("é" * 31,)),
        Press(""),
        Press("a:b"),
        Press("menu", -1),
        Press("note", 1, ("\ud83d",)),
    ],
)
def test_a_press_that_cannot_be_a_payload_is_refused(press: Press) -> None:
    with pytest.raises(ValueError, match=r"payload|surrogates"):
        encode(press)


@pytest.mark.parametrize(
    "data",
    [
        "",
        ":",
        "menu",
        "menu:",
        ":1",
        "menu:x",
        "menu:-1",
        "menu:007",
        "menu:1_0",
        "menu: 1",
        "menu:٣",
        "a:1:%3a",
        "9" * 9999,
    ],
)
def test_what_we_did_not_write_means_nothing(data: str) -> None:
    assert decode(data) is None


@given(st.one_of(st.text(), st.text(alphabet="a0:%3A\ud83d", max_size=64)))
def test_no_payload_is_too_strange_to_be_read(data: str) -> None:
    press = decode(data)

    assert press is None or encode(press) == data
