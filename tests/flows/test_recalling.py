"""Asked what is known of an employer, its name is read; what asks for something else names nobody."""

import pytest

from flows.understanding.wishes import recall_wished


@pytest.mark.parametrize(
    ("language", "typed"),
    [
        ("en", "what did I tell you about Acme?"),
        ("en", "what have i said about acme so far"),
        ("en", "remind me what i told you about acme"),
        ("en", "show me acme"),
        ("en", "what do you know about Acme"),
        ("en", "what's the status with Acme?"),
        ("en", "where am I with acme"),
        ("de", "was hab ich dir zu Acme gesagt?"),
        ("de", "was habe ich dir schon über Acme erzählt"),
        ("de", "was weißt du über acme"),
        ("de", "zeig mir mal Acme"),
        ("de", "wie ist der Stand bei Acme?"),
        ("es", "¿qué te dije de Acme?"),
        ("es", "qué te he contado sobre acme"),
        ("es", "¿qué tienes apuntado de Acme?"),
        ("es", "¿cómo va lo de Acme?"),
        ("fr", "qu'est-ce que je vous ai dit sur Acme ?"),
        ("fr", "que savez-vous sur Acme ?"),
        ("fr", "montrez-moi la fiche de Acme"),
        ("fr", "où en suis-je avec Acme ?"),
    ],
)
def test_asked_back_the_name_is_read(language: str, typed: str) -> None:
    assert recall_wished(typed, language) == "acme"


@pytest.mark.parametrize(
    ("language", "typed"),
    [
        ("en", "what should I tell Acme?"),
        ("en", "what did they say about the salary"),
        ("de", "was soll ich Acme sagen?"),
        ("es", "¿qué les digo?"),
        ("fr", "que dire à Acme ?"),
    ],
)
def test_a_question_about_what_to_do_is_another(language: str, typed: str) -> None:
    assert recall_wished(typed, language) == ""
