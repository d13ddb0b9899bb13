"""Commands asked for in plain words, and what only sounds like one."""

import pytest

from flows import commands
from flows.languages import DEFAULT, languages, table
from flows.understanding.wishes import command_wished
from flows.understanding.wishes_table import Wishes

ASKED = [
    ("en", "delete all my data", "delete"), ("en", "How do I delete everything?", "delete"),
    ("en", "can I get a copy of my data?", "export"), ("en", "what do you know about me", "privacy"),
    ("en", "who can read my messages?", "privacy"), ("en", "can I change the language", "language"),
    ("en", "my time zone is wrong", "zone"), ("en", "please don't text me at night", "quiet-hours"),
    ("en", "turn off the evening reminders", "settings"), ("en", "change my quiet hours", "settings"),
    ("en", "stop the weekly review", "weekly"), ("en", "add the interview to my calendar", "calendar"),
    ("en", "can you look at my CV?", "resume"), ("en", "show me the numbers", "stats"),
    ("de", "lösch bitte alle meine Daten", "delete"), ("de", "kann ich die Sprache ändern?", "language"),
    ("de", "meine Zeitzone stimmt nicht", "zone"), ("de", "schreib mir nachts nicht", "quiet-hours"),
    ("de", "was weißt du über mich?", "privacy"), ("de", "trag das in meinen Kalender ein", "calendar"),
    ("de", "schalte die Erinnerungen aus", "settings"), ("de", "kannst du meinen Lebenslauf anschauen", "resume"),
    ("es", "borra todos mis datos", "delete"), ("es", "quiero cambiar el idioma", "language"),
    ("es", "no me escribas de noche", "quiet-hours"), ("es", "¿qué sabes sobre mí?", "privacy"),
    ("es", "quita los recordatorios", "settings"), ("es", "¿puedes revisar mi currículum?", "resume"),
    ("fr", "supprime toutes mes données", "delete"), ("fr", "je veux changer la langue", "language"),
    ("fr", "ne m'écris pas la nuit", "quiet-hours"), ("fr", "est-ce que tu gardes mes messages ?", "privacy"),
    ("fr", "coupe les rappels", "settings"), ("fr", "changer mon fuseau horaire", "zone"),
    ("fr", "delete my data", "delete"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "typed", "command"), ASKED)
def test_a_command_can_be_asked_for_in_plain_words(language: str, typed: str, command: str) -> None:
    assert command_wished(typed, language) == command


@pytest.mark.parametrize(
    ("language", "typed"),
    [
        ("en", "delete testco"), ("en", "let me know"), ("en", "I sent my CV"), ("en", "they read my CV"),
        ("en", "remind me the night before"), ("en", "can we change the time"), ("en", "I need to send my cv"),
        ("en", "they deleted my application"), ("en", "delete the draft"), ("en", ""),
        ("en", "delete all of the many things that you have ever saved here about me and my long search please now"),
        ("de", "die haben mich vergessen"), ("de", "man hat mich vergessen"), ("de", "weißt du wer das ist"),
        ("de", "das Gespräch wurde verschoben"), ("es", "¿sabes algo de mi entrevista?"),
        ("es", "cambiaron la hora a la noche"), ("fr", "je sais pas moi"), ("fr", "c'est pas sûr pour nous"),
    ],
)  # fmt: skip
def test_what_is_about_something_else_asks_for_no_command(language: str, typed: str) -> None:
    assert command_wished(typed, language) == ""


@pytest.mark.parametrize("language", languages())
def test_each_language_can_ask_for_the_same_commands_and_all_of_them_are_there(language: str) -> None:
    asked: Wishes = table(language, "wishes")
    assert asked.commands.keys() == table(DEFAULT, "wishes").commands.keys()
    assert set(asked.commands) <= set(commands.ALL)
