"""Owns which language a person and the coach speak: chosen with ``/language``, else that of their Telegram."""

from dataclasses import replace

from flows.drafting import language_label
from flows.effects import Button, In, Text, text
from flows.events import Press
from flows.languages import best, languages
from flows.state import State
from flows.talks.scripts import TALKS
from flows.turn import Turn

AS_TELEGRAM = "as-telegram"


def offer_language(turn: Turn, wished: str) -> None:
    """They asked for a language: whether to speak it from now on, in both languages."""
    spoken = best(turn.person.language)
    if wished not in languages():
        show_languages(turn, text("language-not-spoken"))
    elif wished == spoken:
        show_languages(turn, text("language-spoken"))
    else:
        named = text("name", name=In(wished, text("language-name")))
        theirs = text("name", name=In(wished, text("offer-language")))
        stays = Button(text("language-stays"), Press("speak", 0, (spoken,)))
        rows = ((Button(language_label(wished, chosen=False), Press("speak", 0, (wished,))),), (stays,))
        turn.say(theirs, text("offer-other-language", language=named), rows=rows)


def show_languages(turn: Turn, *before: Text) -> None:
    """Ask which language to speak; each is named in itself."""
    person = turn.person
    chosen = best(person.language) if person.language_chosen else ""
    rows = tuple(
        (Button(language_label(each, chosen=each == chosen), Press("speak", 0, (each,))),) for each in languages()
    )
    as_telegram = text("language-as-telegram")
    label = as_telegram if person.language_chosen else text("talk-chosen", label=as_telegram)
    turn.say(*before, text("ask-language"), rows=(*rows, (Button(label, Press("speak", 0, (AS_TELEGRAM,))),)))


def press_language(turn: Turn, press: Press) -> bool:
    """Whether the button was about the language; if so, it is spoken from this answer on."""
    if press.verb != "speak":
        return False
    language = press.args[0] if press.args else ""
    if language in languages():
        turn.change_person(language=language, language_chosen=True)
    elif language == AS_TELEGRAM:
        turn.change_person(language_chosen=False)  # the next thing they send says which
    turn.say(text("language-set"))
    TALKS.resumed(turn)  # what was asked is asked in it
    return True


def spoken_by(state: State, language: str | None) -> State:
    """``state``, once Telegram says that the person's app speaks ``language``; what they chose stands above that."""
    person = state.person
    if not language or person.language_chosen or language == person.language:
        return state
    return replace(state, person=replace(person, language=language))
