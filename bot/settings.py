"""Owns the settings: their names, their meaning, and what is said when one is missing or bad.

They come from the environment, or from ``.env`` in the working folder; the environment wins. The one list of them is
``Settings``: ``.env.example`` and what ``coach init`` writes are made from it. Secrets show in no repr and no error.
"""

import os
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import Field, SecretStr, ValidationError, field_validator, model_validator
from pydantic_core import ErrorDetails
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from bot.errors import SettingsError
from bot.logs import TOKEN

HEAD = """\
# Settings of Callback Coach, read from .env in the folder where `coach` is started.
# An environment variable of the same name wins. Keep this file to yourself."""

SHORTEST_KEY = 16


class Settings(BaseSettings):
    """What the person who runs the bot can set."""

    model_config = SettingsConfigDict(
        env_file=".env", env_file_encoding="utf-8", env_ignore_empty=True, hide_input_in_errors=True, frozen=True
    )

    telegram_bot_token: SecretStr = Field(
        description="The bot's token: write /newbot to @BotFather in Telegram and copy what it answers."
    )
    telegram_api_url: str = Field(
        default="https://api.telegram.org", description="The Bot API server: Telegram's own, or one that you run."
    )
    coach_database: Path = Field(
        default=Path("data/coach.db"), description="The file that keeps everything, encrypted."
    )
    coach_database_key: SecretStr | None = Field(
        default=None,
        description="The key of that file: 64 hex digits (`coach init` makes them) or a passphrase. Lost is lost.",
    )
    coach_database_key_file: Path | None = Field(
        default=None, description="Or a file that holds the key, in another place than the database."
    )
    coach_allowed_users: Annotated[frozenset[int], NoDecode] = Field(
        default=frozenset(), description="Telegram user ids that may use the bot, with commas. Empty: anybody."
    )
    coach_crisis_lines: Path | None = Field(
        default=None, description="A file of crisis lines in the place of bot/crisis_lines.toml, in the same form."
    )
    coach_log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = Field(
        default="INFO", description="DEBUG, INFO, WARNING or ERROR."
    )
    coach_log_format: Literal["console", "json"] = Field(default="console", description="console or json.")

    @field_validator("telegram_bot_token")
    @classmethod
    def _looks_like_a_token(cls, token: SecretStr) -> SecretStr:
        if not TOKEN.fullmatch(token.get_secret_value()):
            raise ValueError("does not look like a token (123456789:AAF…): copy it again from @BotFather")
        return token

    @field_validator("telegram_api_url")
    @classmethod
    def _is_an_address(cls, url: str) -> str:
        if not url.startswith(("https://", "http://")):
            raise ValueError("is not an address: it begins with https:// or http://")
        return url.rstrip("/")

    @field_validator("coach_allowed_users", mode="before")
    @classmethod
    def _are_ids(cls, value: Any) -> Any:
        if not isinstance(value, str):
            return value
        ids = value.replace(",", " ").split()
        if not all(id_.isascii() and id_.isdigit() for id_ in ids):
            raise ValueError("is not a list of Telegram user ids: numbers, with commas")
        return frozenset(int(id_) for id_ in ids)

    @field_validator("coach_log_level", "coach_log_format", mode="before")
    @classmethod
    def _in_any_case(cls, value: str, info: Any) -> str:
        return value.upper() if info.field_name == "coach_log_level" else value.lower()

    @field_validator("coach_database_key")
    @classmethod
    def _is_long_enough(cls, key: SecretStr | None) -> SecretStr | None:
        if key is not None and len(key.get_secret_value()) < SHORTEST_KEY:
            raise ValueError(f"is shorter than {SHORTEST_KEY} characters: `coach init` makes a good one")
        return key

    @model_validator(mode="after")
    def _has_one_key(self) -> "Settings":
        if self.coach_database_key is None and self.coach_database_key_file is None:
            raise ValueError(
                "COACH_DATABASE_KEY is missing: `coach init` makes it, or COACH_DATABASE_KEY_FILE names a file with it"
            )
        if self.coach_database_key is not None and self.coach_database_key_file is not None:
            raise ValueError("COACH_DATABASE_KEY and COACH_DATABASE_KEY_FILE are both set: keep one of them")
        return self

    @property
    def token(self) -> str:
        """The bot's token, in the open."""
        return self.telegram_bot_token.get_secret_value()

    def key(self) -> str:
        """The key of the database, in the open. Raises SettingsError when its file does not give one."""
        if self.coach_database_key is not None:
            return self.coach_database_key.get_secret_value()
        try:
            key = Path(str(self.coach_database_key_file)).read_text("utf-8").strip()
        except (OSError, UnicodeError):
            raise SettingsError(
                f"COACH_DATABASE_KEY_FILE cannot be read ({self.coach_database_key_file}): name a file with the key"
            ) from None
        if len(key) < SHORTEST_KEY:
            raise SettingsError(f"COACH_DATABASE_KEY_FILE holds no key of {SHORTEST_KEY} characters or more")
        return key

    def key_lies_beside_data(self) -> bool:
        """Whether the key is in a file in the database's own folder, so that who takes one takes both."""
        holder = self.coach_database_key_file
        if holder is None:
            if "COACH_DATABASE_KEY" in os.environ:
                return False
            holder = Path(".env")
        return holder.resolve().parent == self.coach_database.resolve().parent


def load() -> Settings:
    """The settings as they now are. Raises SettingsError, which names the first that is missing or bad."""
    try:
        return Settings()  # type: ignore[call-arg]  # the environment fills it
    except ValidationError as error:
        raise SettingsError(_one_line(error.errors(include_input=False, include_url=False)[0])) from None
    except (OSError, UnicodeError):
        raise SettingsError("the file .env cannot be read as text (UTF-8)") from None


def _one_line(problem: ErrorDetails) -> str:
    """What is wrong with one setting, and what to do."""
    name = "".join(str(part) for part in problem["loc"][:1]).upper()
    field = Settings.model_fields.get(name.lower())
    described = (field.description or "") if field else ""
    match problem["type"]:
        case "missing":
            return f"{name} is missing. {described}"
        case "extra_forbidden":
            return f"{name} in .env is not a setting: .env.example lists them"
        case "value_error":
            return f"{name} {problem['ctx']['error']}".strip()
        case _:
            return f"{name} is not valid. {described}"


def example(key: str = "") -> str:
    """The text of ``.env.example``; with a ``key``, the text of a new ``.env``."""
    lines = [HEAD]
    for name, field in Settings.model_fields.items():
        value = key if name == "coach_database_key" else field.default
        optional = not field.is_required() and name != "coach_database_key"
        shown = str(value) if isinstance(value, str | Path) else ""
        lines += ["", f"# {field.description}", f"{'# ' if optional else ''}{name.upper()}={shown}"]
    return "\n".join(lines) + "\n"
