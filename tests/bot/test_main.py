"""The command line: what each command says, with what exit status, and what it leaves on the disk.

Each command is started as a process; what else it can say is asked of it in this one, where it need not start.
"""

import os
import stat
from collections.abc import AsyncIterator
from contextlib import closing
from pathlib import Path

import pytest

from bot import crisis
from bot.clock import WallClock
from bot.demo.standin import TOKEN, StandIn
from bot.settings import example
from bot.store.database import open_store
from tests.bot.http_server import HttpServer
from tests.bot.processes import KEY, Runs, done

KEY_TWO = "fedcba9876543210" * 4


@pytest.fixture
async def telegram() -> AsyncIterator[dict[str, str]]:
    """The settings that lead to a Telegram that answers."""
    async with HttpServer(StandIn(WallClock().now)) as server:
        yield {"TELEGRAM_BOT_TOKEN": TOKEN, "TELEGRAM_API_URL": server.url, "COACH_DATABASE_KEY": KEY}


async def test_init_writes_a_fresh_key_for_the_owners_eyes_and_says_what_to_do_next(tmp_path: Path) -> None:
    process = await done(tmp_path, "init")
    assert await process.ends() == 0
    written = (tmp_path / ".env").read_text("utf-8")
    (key,) = (line.removeprefix("COACH_DATABASE_KEY=") for line in written.splitlines() if line.startswith("COACH_"))
    assert len(bytes.fromhex(key)) == 32
    assert written == example(key)
    assert stat.S_IMODE((tmp_path / ".env").stat().st_mode) == 0o600
    assert "TELEGRAM_BOT_TOKEN" in process.out[-1]
    assert "coach check" in process.out[-1]
    assert not any(key in line for line in process.out)


async def test_init_never_overwrites(tmp_path: Path, command: Runs) -> None:
    (tmp_path / ".env").write_text("mine", "utf-8")
    ended = await command("init")
    assert ended.status == 2
    assert ended.err == ["coach: there is a .env here already; it was left as it is"]
    assert (tmp_path / ".env").read_text("utf-8") == "mine"


async def test_what_init_wrote_lacks_only_the_token(command: Runs) -> None:
    await command("init")
    ended = await command("check")
    assert ended.status == 2
    (line,) = ended.err
    assert line.startswith("coach: TELEGRAM_BOT_TOKEN is missing. ")
    assert "@BotFather" in line


async def test_check_says_line_by_line_what_works_and_makes_nothing(tmp_path: Path, telegram: dict[str, str]) -> None:
    process = await done(tmp_path, "check", **telegram)
    assert await process.ends() == 0
    book = crisis.load()
    assert process.out == [
        "settings  ok",
        "database  ok: there is none yet, `coach run` will make data/coach.db",
        f"crisis    ok: bot/crisis_lines.toml, looked through on {book.date}, countries {len(book.countries)}",
        "token     ok: @callback_coach_bot",
    ]
    assert os.listdir(tmp_path) == []


async def test_check_opens_the_database_that_is_there(tmp_path: Path, telegram: dict[str, str], command: Runs) -> None:
    open_store(tmp_path / "data" / "coach.db", KEY).close()
    ended = await command("check", **telegram)
    assert ended.status == 0
    assert ended.out[1].startswith("database  ok: data/coach.db, version ")
    assert ended.out[1].endswith(", people 0")


async def test_check_warns_when_the_key_lies_beside_the_data(
    tmp_path: Path, telegram: dict[str, str], command: Runs
) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "key").write_text(KEY, "utf-8")
    del telegram["COACH_DATABASE_KEY"]
    ended = await command("check", COACH_DATABASE_KEY_FILE="data/key", **telegram)
    assert ended.status == 0
    assert "warning" in ended.out[2]


@pytest.mark.parametrize("name", ["check", "run"])
async def test_a_wrong_key_is_one_clear_line(
    tmp_path: Path, telegram: dict[str, str], command: Runs, logs_put_back: None, name: str
) -> None:
    with closing(open_store(tmp_path / "data" / "coach.db", KEY_TWO)) as store:
        assert store.people.count() == 0
    ended = await command(name, **telegram)
    assert ended.status == 2
    (line,) = ended.err
    assert "key" in line
    assert "data/coach.db" in line
    assert KEY not in line


async def test_a_missing_token_is_one_clear_line(tmp_path: Path, command: Runs) -> None:
    checked = await command("check", COACH_DATABASE_KEY=KEY)
    process = await done(tmp_path, "run", COACH_DATABASE_KEY=KEY)
    assert (checked.status, await process.ends()) == (2, 2)
    for said in (checked.err, process.err):
        assert [line.split(".")[0] for line in said] == ["coach: TELEGRAM_BOT_TOKEN is missing"]


async def test_check_says_when_telegram_refuses_the_token(telegram: dict[str, str], command: Runs) -> None:
    ended = await command("check", **telegram | {"TELEGRAM_BOT_TOKEN": "7000000001:" + "x" * 35})
    assert ended.status == 2
    assert ended.err == ["coach: TELEGRAM_BOT_TOKEN was refused by Telegram: copy it again from @BotFather"]


async def test_check_says_when_nobody_answers_at_the_address(telegram: dict[str, str], command: Runs) -> None:
    ended = await command("check", **telegram | {"TELEGRAM_API_URL": "http://127.0.0.1:9"})
    assert ended.status == 2
    assert ended.err == ["coach: no answer from http://127.0.0.1:9 (NetworkError): is TELEGRAM_API_URL right?"]


async def test_a_place_where_no_database_can_be_made_is_one_clear_line(
    tmp_path: Path, telegram: dict[str, str], command: Runs, logs_put_back: None
) -> None:
    (tmp_path / "data").write_text("a file, no folder", "utf-8")
    ended = await command("run", **telegram)
    assert ended.status == 2
    (line,) = ended.err
    assert line.startswith("coach: COACH_DATABASE cannot be made at data/coach.db")


async def test_help_lists_the_commands(tmp_path: Path) -> None:
    process = await done(tmp_path, "--help")
    assert await process.ends() == 0
    assert [line.split()[0] for line in process.out if line.startswith("  ") and line[2] in "cdir"][-4:] == [
        "check",
        "demo",
        "init",
        "run",
    ]


async def test_the_command_line_itself_imports_nothing_heavy(tmp_path: Path) -> None:
    """``coach --help`` answers at once."""
    process = await done(tmp_path, "--help", PYTHONPROFILEIMPORTTIME="1")
    imported = {line.rsplit("|", 1)[-1].strip() for line in process.err}
    assert "click" in imported
    assert not imported & {"telegram", "pydantic", "pydantic_settings", "sqlite_utils", "structlog", "bot.settings"}
