"""Before a name with an article in small letters two words melt into one, as one says it; nothing else is touched."""

import pytest

from bot.contractions import MARK, Contractions
from bot.words import Words
from flows.effects import text

SPANISH = Contractions("de el = del | a el = al")
WORDS = Words()


def test_the_article_melts_into_the_word_before_it() -> None:
    assert SPANISH.melted(f"Noticias de {SPANISH.marked('el restaurante')}") == "Noticias del restaurante"
    assert SPANISH.melted(f"a <b>{SPANISH.marked('el restaurante')}</b>") == "al <b>restaurante</b>"
    assert SPANISH.melted(f"De {SPANISH.marked('el bar')}: nada") == "Del bar: nada"


def test_a_name_that_is_written_with_a_capital_keeps_its_article() -> None:
    assert SPANISH.melted(f"Noticias de {SPANISH.marked('El País')}") == "Noticias de El País"
    assert SPANISH.melted(f"Noticias de {SPANISH.marked('elmundo')}") == "Noticias de elmundo"


def test_what_people_wrote_stays_as_it_is() -> None:
    assert SPANISH.melted("hablé de el jefe") == "hablé de el jefe"
    assert SPANISH.melted(f"con {SPANISH.marked('el restaurante')}") == "con el restaurante"


def test_a_language_without_any_changes_nothing() -> None:
    nothing = Contractions("")
    assert nothing.marked("el restaurante") == "el restaurante"
    assert nothing.melted("of el restaurante") == "of el restaurante"


@pytest.mark.parametrize(
    ("language", "name", "shown"),
    [
        ("es", "el restaurante", "al restaurante"),
        ("es", "Sample Corp", "a Sample Corp"),
        ("en", "el restaurante", "el restaurante"),
    ],
)
def test_in_the_words_of_the_bot_too(language: str, name: str, shown: str) -> None:
    said = WORDS.html(text("noted-wrote", name=text("name", name=name)), language)
    assert shown in said
    assert MARK not in said
