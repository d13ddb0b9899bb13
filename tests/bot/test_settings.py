"""The settings: where they come from, what they mean, and the one line that is said when one is wrong."""

from pathlib import Path

import pytest

from bot import settings
from bot.errors import SettingsError
from bot.settings import Settings

TOKEN = "123456789:AAFakeFakeFakeFakeFakeFakeFakeFakeFak"
KEY = "0123456789abcdef" * 4


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with no .env, an environment with no settings."""
    monkeypatch.chdir(tmp_path)
    for name in Settings.model_fields:
        monkeypatch.delenv(name.upper(), raising=False)
    return tmp_path


def write(folder: Path, **names: str) -> None:
    (folder / ".env").write_text("".join(f"{name}={value}\n" for name, value in names.items()), "utf-8")


def said(folder: Path, **names: str) -> str:
    """What is said about a .env with these names."""
    write(folder, **names)
    with pytest.raises(SettingsError) as raised:
        settings.load().key()
    return str(raised.value)


def test_token_and_key_are_enough(folder: Path) -> None:
    write(folder, TELEGRAM_BOT_TOKEN=TOKEN, COACH_DATABASE_KEY=KEY)
    found = settings.load()
    assert (found.token, found.key()) == (TOKEN, KEY)
    assert found.telegram_api_url == "https://api.telegram.org"
    assert found.coach_database == Path("data/coach.db")
    assert found.coach_allowed_users == frozenset()
    assert (found.coach_log_level, found.coach_log_format) == ("INFO", "console")


def test_the_environment_wins_over_the_file(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(folder, TELEGRAM_BOT_TOKEN=TOKEN, COACH_DATABASE_KEY=KEY, COACH_DATABASE="file.db")
    monkeypatch.setenv("COACH_DATABASE", "environment.db")
    assert settings.load().coach_database == Path("environment.db")


def test_every_setting_can_be_set(folder: Path) -> None:
    (folder / "key").write_text(KEY + "\n", "utf-8")
    write(
        folder,
        TELEGRAM_BOT_TOKEN=TOKEN,
        TELEGRAM_API_URL="http://localhost:8081/",
        COACH_DATABASE_KEY_FILE="key",
        COACH_ALLOWED_USERS="7, 42",
        COACH_LOG_LEVEL="debug",
        COACH_LOG_FORMAT="JSON",
    )
    found = settings.load()
    assert found.telegram_api_url == "http://localhost:8081"
    assert found.key() == KEY
    assert found.coach_allowed_users == {7, 42}
    assert (found.coach_log_level, found.coach_log_format) == ("DEBUG", "json")


def test_an_empty_value_is_as_good_as_none(folder: Path) -> None:
    write(folder, TELEGRAM_BOT_TOKEN=TOKEN, COACH_DATABASE_KEY=KEY, COACH_ALLOWED_USERS="", COACH_DATABASE="")
    assert settings.load().coach_allowed_users == frozenset()
    assert settings.load().coach_database == Path("data/coach.db")


@pytest.mark.parametrize(
    ("names", "named", "to_do"),
    [
        ({"COACH_DATABASE_KEY": KEY}, "TELEGRAM_BOT_TOKEN is missing", "@BotFather"),
        ({"TELEGRAM_BOT_TOKEN": TOKEN}, "COACH_DATABASE_KEY is missing", "coach init"),
        ({"TELEGRAM_BOT_TOKEN": "secret-words"}, "TELEGRAM_BOT_TOKEN does not look like a token", "copy it again"),
        ({"COACH_DATABASE_KEY": "short-secret"}, "COACH_DATABASE_KEY is shorter", "coach init"),
        ({"COACH_DATABASE_KEY_FILE": "key"}, "are both set", "keep one"),
        ({"COACH_DATABASE_KEY": "", "COACH_DATABASE_KEY_FILE": "none"}, "cannot be read", "name a file"),
        ({"TELEGRAM_API_URL": "api.telegram.org"}, "TELEGRAM_API_URL is not an address", "https://"),
        ({"COACH_ALLOWED_USERS": "me,you"}, "COACH_ALLOWED_USERS is not a list", "numbers"),
        ({"COACH_LOG_LEVEL": "loud"}, "COACH_LOG_LEVEL is not valid", "WARNING"),
        ({"COACH_LOG_FORMAT": "xml"}, "COACH_LOG_FORMAT is not valid", "json"),
        ({"COACH_ALOWED_USERS": "7"}, "COACH_ALOWED_USERS in .env is not a setting", ".env.example"),
    ],
)
def test_what_is_wrong_is_one_line_with_the_name_and_what_to_do(
    folder: Path, names: dict[str, str], named: str, to_do: str
) -> None:
    alone = len(names) == 1 and "is missing" in named
    line = said(folder, **(names if alone else {"TELEGRAM_BOT_TOKEN": TOKEN, "COACH_DATABASE_KEY": KEY} | names))
    assert named in line
    assert to_do in line
    assert "\n" not in line
    assert not any(secret in line for secret in (TOKEN, KEY, "secret-words", "short-secret"))


def test_a_file_without_a_key_is_named(folder: Path) -> None:
    (folder / "key").write_text("\n", "utf-8")
    assert "holds no key" in said(folder, TELEGRAM_BOT_TOKEN=TOKEN, COACH_DATABASE_KEY_FILE="key")


def test_a_file_that_is_no_text_is_one_line(folder: Path) -> None:
    (folder / ".env").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(SettingsError, match=r"\.env cannot be read"):
        settings.load()


def test_secrets_show_in_no_repr(folder: Path) -> None:
    write(folder, TELEGRAM_BOT_TOKEN=TOKEN, COACH_DATABASE_KEY=KEY)
    shown = f"{settings.load()!r} {settings.load()} {settings.load().model_dump()}"
    assert TOKEN not in shown
    assert KEY not in shown


@pytest.mark.parametrize(
    ("names", "beside"),
    [
        ({"COACH_DATABASE_KEY": KEY}, False),
        ({"COACH_DATABASE_KEY": KEY, "COACH_DATABASE": "coach.db"}, True),
        ({"COACH_DATABASE_KEY_FILE": "data/key"}, True),
        ({"COACH_DATABASE_KEY_FILE": "elsewhere/key"}, False),
    ],
)
def test_a_key_in_the_folder_of_the_database_is_noticed(folder: Path, names: dict[str, str], *, beside: bool) -> None:
    write(folder, TELEGRAM_BOT_TOKEN=TOKEN, **names)
    assert settings.load().key_lies_beside_data() is beside
