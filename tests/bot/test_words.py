"""Words: keys and slots in, text for people out. What the shipped files say is tested elsewhere."""

from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.words import LONGEST_SLOT, WordingError, Words, clean, cut, is_blank
from flows.effects import Brief, In, Text, WordCount, text

ENGLISH = """
hello = Hello <b>{ $name }</b>!
about = About { $lead }: { $rest }
leads = { $count ->
    [one] one lead
   *[other] { $count } leads
 }
stage = { $stage ->
    [let-go] You let it go
   *[applied] You applied
 }
both = { $kind ->
   *[any] { $one } { $two } { $three }
 }
show = { $value }
cycle = Again { cycle }
nameless =
    .only = An attribute
lost = See { nowhere }
date-day = EEEE d MMMM y
date-brief = EEEE d MMMM
"""
GERMAN = "hello = Hallo { $name }!\nshow = { $value }\n"
BRAZILIAN = "hello = Oi { $name }!\n"
MOMENT = datetime(2026, 6, 9, 14, 30, tzinfo=ZoneInfo("Europe/Berlin"))


def words_in(folder: Path, **languages: str) -> Words:
    for language, wording in languages.items():
        (folder / language.replace("_", "-")).mkdir(parents=True)
        (folder / language.replace("_", "-") / "general.ftl").write_text(wording, encoding="utf-8")
    return Words(folder)


@pytest.fixture(scope="module")
def words(tmp_path_factory: pytest.TempPathFactory) -> Words:
    return words_in(tmp_path_factory.mktemp("texts"), en=ENGLISH, de=GERMAN, pt_BR=BRAZILIAN)


def test_the_shipped_words_can_be_read() -> None:
    assert "en" in Words().languages


@pytest.mark.parametrize(
    ("wanted", "best"),
    [
        ("de", "de"),
        ("de-AT", "de"),
        ("DE_at", "de"),
        ("pt-br", "pt-BR"),
        ("en-US", "en"),
        ("tlh", "en"),
        ("", "en"),
        (None, "en"),
    ],
)
def test_the_language_that_fits_best_is_chosen(words: Words, wanted: str | None, best: str) -> None:
    assert words.best(wanted) == best


def test_a_language_that_is_no_longer_there_is_spoken_to_in_english(words: Words) -> None:
    assert words.html(text("hello", name="Ada"), "fr") == "Hello <b>Ada</b>!"


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("<b>Acme</b>", "&lt;b&gt;Acme&lt;/b&gt;"),
        ("&amp;", "&amp;amp;"),
        ("Ada\0\x1b[1m\r\nLovelace", "Ada[1m\nLovelace"),
        ("\u202eevil", "evil"),
        ("half \ud83d of an emoji", "half  of an emoji"),
        ("שלום", "שלום"),
        ("👩\u200d💻", "👩\u200d💻"),
        ("\u200b\u2060 \u3164", ""),
        ("\t\n", ""),
    ],
)
def test_what_comes_from_people_is_cleaned_and_escaped(words: Words, name: str, shown: str) -> None:
    assert words.html(text("hello", name=name), "en") == f"Hello <b>{shown}</b>!"


def test_a_text_in_a_text_is_escaped_once(words: Words) -> None:
    inner = text("hello", name="A & B")
    outer = text("about", lead=inner, rest=text("show", value=text("show", value="<i>")))

    assert words.html(outer, "en") == "About Hello <b>A &amp; B</b>!: &lt;i&gt;"


def test_texts_in_a_tuple_stand_one_a_line(words: Words) -> None:
    lines = (text("show", value="1 < 2"), text("stage", stage="let-go"))

    assert words.html(text("show", value=lines), "en") == "1 &lt; 2\nYou let it go"


def test_plain_words_are_not_escaped_and_not_cut(words: Words) -> None:
    name = "<Acme & Sons>" * 500

    assert words.plain(text("show", value=name), "en") == name


def test_a_very_long_slot_is_cut_in_a_sentence(words: Words) -> None:
    shown = words.html(text("show", value="<" * 5000), "en")

    assert shown == "&lt;" * (LONGEST_SLOT - 1) + "…"


def test_texts_longer_than_fluent_allows_come_through_in_their_places(words: Words) -> None:
    lines = tuple(text("show", value=f"{number} {'x' * 400}") for number in range(30))
    shown = words.html(text("about", lead="Acme", rest=lines), "en")

    assert shown == "About Acme: " + "\n".join(f"{number} {'x' * 400}" for number in range(30))


def test_several_long_slots_stand_in_one_variant(words: Words) -> None:
    said = words.html(text("both", kind="any", one="'" * 500, two="<" * 500, three="x" * 500), "en")

    assert said == f"{'&#x27;' * 500} {'&lt;' * 500} {'x' * 500}"


def test_nobody_can_write_the_mark_of_a_long_text(words: Words) -> None:
    assert words.plain(text("about", lead="\0000\0", rest="x" * 3000), "en") == "About 0: " + "x" * 3000


@pytest.mark.parametrize(
    ("stage", "said"), [("let-go", "You let it go"), ("applied", "You applied"), ("?", "You applied")]
)
def test_a_word_selects(words: Words, stage: str, said: str) -> None:
    assert words.html(text("stage", stage=stage), "en") == said


@pytest.mark.parametrize(("count", "said"), [(1, "one lead"), (0, "0 leads"), (12345, "12345 leads")])
def test_a_number_selects_and_has_no_thousands_mark(words: Words, count: int, said: str) -> None:
    assert words.html(text("leads", count=count), "en") == said


@pytest.mark.parametrize(
    ("value", "language", "shown"),
    [
        (MOMENT, "en", "Tuesday 9 June 2026, 14:30 (Berlin)"),
        (MOMENT.astimezone(UTC), "en", "Tuesday 9 June 2026, 12:30 (UTC)"),
        (date(2026, 6, 9), "en", "Tuesday 9 June 2026"),
        (date(2026, 6, 9), "de", "Dienstag, 9. Juni 2026"),
        (Brief(date(2026, 6, 9)), "en", "Tuesday 9 June"),
        (In("de", text("hello", name="Ada")), "en", "Hallo Ada!"),
        (time(9, 5), "en", "09:05"),
        (WordCount(text("hello", name="Ada  King\nLovelace")), "en", "4"),
    ],
)
def test_dates_times_and_lengths_are_written_out(words: Words, value: Any, language: str, shown: str) -> None:
    assert words.html(text("show", value=value), language) == shown


@pytest.mark.parametrize("key", ["nothing", "nameless", "lost", "cycle"])
def test_a_key_that_is_not_worded_is_an_error(words: Words, key: str) -> None:
    with pytest.raises(WordingError, match=key):
        words.html(text(key), "en")


def test_a_missing_slot_is_an_error_that_tells_nothing_of_the_person(words: Words) -> None:
    with pytest.raises(WordingError, match="rest") as caught:
        words.html(text("about", lead="Secret Inc"), "en")

    assert "Secret" not in str(caught.value)


def test_a_moment_without_a_zone_is_an_error(words: Words) -> None:
    with pytest.raises(WordingError, match="zone"):
        words.html(text("show", value=MOMENT.replace(tzinfo=None)), "en")


def test_a_key_that_is_worded_twice_is_found_at_the_start(tmp_path: Path) -> None:
    with pytest.raises(WordingError, match="'hello' is worded twice"):
        words_in(tmp_path, en="hello = Hi\nhello = Hi again\n")


def test_a_file_that_cannot_be_read_is_an_error_when_something_of_it_is_said(tmp_path: Path) -> None:
    with pytest.raises(WordingError, match=r"general\.ftl: cannot read"):
        words_in(tmp_path, en="hello = { $name\n").plain(text("hello", name="Ada"), "en")


def test_words_of_one_file_may_refer_to_those_of_another(tmp_path: Path) -> None:
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "general.ftl").write_text("both = { other } and { -term }\n", encoding="utf-8")
    (tmp_path / "en" / "more.ftl").write_text("other = This\n-term = that\n", encoding="utf-8")
    assert Words(tmp_path).plain(text("both"), "en") == "This and that"


def test_a_folder_that_is_no_language_is_found_at_the_start(tmp_path: Path) -> None:
    with pytest.raises(WordingError, match="'xx' is not"):
        words_in(tmp_path, en=ENGLISH, xx=ENGLISH)


def test_there_must_be_english(tmp_path: Path) -> None:
    with pytest.raises(WordingError, match="'en'"):
        words_in(tmp_path, de=GERMAN)


@given(st.text())
def test_cleaning_leaves_what_can_be_sent_and_seen(value: str) -> None:
    kept = clean(value + "\ud800\0")

    kept.encode()
    assert kept == clean(kept)
    assert not kept or not is_blank(kept)


@given(st.text(), st.integers(1, 50))
def test_a_cut_text_is_never_longer_than_asked(value: str, longest: int) -> None:
    assert len(cut(value, longest)) <= longest
    assert value == cut(value, len(value) or 1)


@given(st.lists(st.text(max_size=3000), max_size=3))
def test_plain_words_say_exactly_what_was_put_in(words: Words, values: list[str]) -> None:
    lines: tuple[Text, ...] = tuple(text("show", value=value) for value in values)

    assert words.plain(text("show", value=lines), "en") == "\n".join(map(clean, values))
