"""What holds of the docs: made parts are as the program makes them, and what they name is there."""

import re
from pathlib import Path

import pytest

from bot.__main__ import cli
from bot.demo.terminal import START
from bot.settings import Settings
from bot.words import Words
from docs import lived, make_docs, make_talks
from flows import ladder, nudging
from flows.decide import COMMANDS
from flows.effects import text
from flows.lead import RULEBOOK
from flows.talks.scripts import TALKS
from flows.values import Person

pytestmark = pytest.mark.usefixtures("logs_put_back")

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text("utf-8")
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", ROOT / "CHANGELOG.md", *sorted((ROOT / "docs").glob("*.md"))]
LINK = re.compile(r"\]\((?!https?://)([^)#]+)[^)]*\)")
NAMED_PATH = re.compile(r"`((?:bot|flows|tests|docs)/[\w./-]*|[\w-]+\.(?:md|toml|lock))`")
SHELL = re.compile(r"```sh\n(.*?)```", re.DOTALL)
INLINE = re.compile(r"`((?:make|coach) [a-z]+)")
STORY = (
    "check-in-recall",
    "commit-email",
    "commit-phone",
    "quiet-honest",
    "heard-right",
    "check-in-recall",
    "news-offer",
)
"""Words that the demo script comes by, in this order."""


def shell_lines(page: str) -> list[str]:
    blocks = SHELL.findall(re.sub(r"^ +", "", page, flags=re.MULTILINE))
    return [line.partition("#")[0].strip() for block in blocks for line in block.splitlines() if line.strip()]


def test_the_made_parts_are_as_the_program_makes_them() -> None:
    stale = [page.name for page, made in make_docs.pages().items() if page.read_text("utf-8") != made]
    assert stale == [], "make docs"


def test_every_part_that_can_be_made_stands_in_a_page() -> None:
    found = [name for page in PAGES for _, name, _ in make_docs.MARKED.findall(page.read_text("utf-8"))]
    assert sorted(found) == sorted(make_docs.PARTS)


def test_the_readme_names_every_command_and_setting() -> None:
    assert [name for name in COMMANDS if f"`/{name}`" not in README] == []
    assert [name for name in Settings.model_fields if f"`{name.upper()}`" not in README] == []


def test_the_readme_tells_quiet_hours_and_the_most_messages_a_day_as_they_are() -> None:
    person = Person(1, "Sam Sample", START)
    told = " ".join(README.split())
    assert f"between {person.quiet_from:%H:%M} and {person.quiet_to:%H:%M} by your clock" in told
    assert f"at most {nudging.MOST_A_DAY} times a day" in told
    assert f"{int(ladder.CHECK_IN_AFTER.total_seconds() // 60)} minutes after its end" in told


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_relative_link_leads_somewhere(page: Path) -> None:
    links = LINK.findall(page.read_text("utf-8"))
    assert [link for link in links if not (page.parent / link).exists()] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_path_named_exists(page: Path) -> None:
    paths = NAMED_PATH.findall(page.read_text("utf-8"))
    assert [path for path in paths if not (ROOT / path).exists()] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_make_target_and_coach_command_named_exists(page: Path) -> None:
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
    content = page.read_text("utf-8")
    for line in [*shell_lines(content), *INLINE.findall(content)]:
        program, _, word = line.partition(" ")
        known = {"make": targets, "coach": cli.commands, ".venv/bin/coach": cli.commands}[program]
        assert word.split()[0] in known, line


def test_the_readme_has_the_two_commands() -> None:
    lines = shell_lines(README)
    assert lines[:2] == ["make demo", "make test"]


def test_the_demo_script_lives_one_lead_from_interview_to_offer_and_the_transcript_is_what_is_printed() -> None:
    """One test, because living the script takes longer than all that is asked of it."""
    printed, words = lived.printed(), Words()
    (shown,) = re.findall(r"```text\n(.*?)\n```", README, re.DOTALL)
    rest = printed
    for piece in shown.split(f"\n\n{make_docs.CUT}\n\n"):
        _, _, rest = rest.partition(piece)
        assert rest, f"not printed there: {piece}"
    rest = " ".join(line.removeprefix("│").strip() for line in printed.splitlines())
    for key in STORY:
        _, _, rest = rest.partition(words.plain(text(key), "en"))
        assert rest, key
    assert "accepted" in lived.happened()[-1].happening.message.text
    refused = [words.plain(text(key), "en")[:40] for key in ("not-understood", "command-unknown", "day-unread")]
    assert [line for line in printed.splitlines() if line.startswith("(")] == []
    assert [start for start in refused if start in printed] == []


def test_the_diagram_in_the_docs_is_the_table_that_runs() -> None:
    page = (ROOT / "docs/leads.md").read_text("utf-8")
    assert re.findall(r"```mermaid\n(.*?)\n```", page, re.DOTALL) == [RULEBOOK.mermaid()]


def test_every_script_and_question_stands_in_the_docs() -> None:
    page = (ROOT / "docs/conversations.md").read_text("utf-8")
    rows = [line for line in page.splitlines() if line.startswith("| ") and "| --- |" not in line]
    scripts = TALKS.scripts.values()
    assert len(rows) == len(scripts) + sum(len(make_talks.questions(script)) for script in scripts)


def test_the_picture_needs_nothing_from_outside() -> None:
    picture = (ROOT / make_docs.PICTURE).read_text("utf-8")
    assert re.findall(r"(?:href|src|url|@import)\b[^>]*", picture) == []
    assert re.findall(r"https?://[^\"]*", picture) == ["http://www.w3.org/2000/svg"]
