"""Owns the questions that several scripts share: names, and the zone. Days and hours: ``times.py``."""

from dataclasses import replace

from flows.effects import City, Text, text
from flows.moves import change_zone
from flows.talks.script import Answers, Jump, Option, Question, Scene
from flows.turn import Turn
from flows.understanding.where import find_place, likely_zones, named_place, names_zone
from flows.values import WAYS, Kind, Talk

LONGEST_NAME = 80
"""Characters of an employer's name, a role, a person to write to: they stand in buttons and drafts."""


def ask(key: str) -> "AskedWith":
    """A question whose words need nothing but the lead's names."""
    return AskedWith(key)


class AskedWith:
    """The words of a question by its key, given employer and role where the talk knows them."""

    def __init__(self, key: str) -> None:
        self.key = key

    def __call__(self, scene: Scene) -> tuple[Text, ...]:
        """The words."""
        lead = scene.lead
        employer = lead.employer if lead else scene.answers.get("employer", "")
        return (text(self.key, employer=employer, kind=kind_of(scene)),)


def kind_of(scene: Scene) -> str:
    """How the interview of this talk is held, for words that depend on it."""
    return scene.interview.kind if scene.interview else scene.answers.get("kind", Kind.UNTOLD)


def way_options(scene: Scene) -> tuple[Option, ...]:
    """How an interview can be held."""
    return tuple(Option(kind, text(f"kind-{kind}")) for kind in WAYS)


def read_name(question: str) -> "NameReader":
    """A reader of a short name."""
    return NameReader(question)


class NameReader:
    """Reads one line of at most ``LONGEST_NAME`` characters as the answer to ``question``."""

    def __init__(self, question: str) -> None:
        self.question = question

    def __call__(self, scene: Scene, typed: str) -> Answers | Text:
        """The answer, or what is wrong with it."""
        name = " ".join(typed.split())
        if len(name) > LONGEST_NAME:
            return text("too-long", most=LONGEST_NAME)
        if not any(char.isalnum() for char in name):
            return text("name-unread")
        return {self.question: name}


def _zone_words(scene: Scene) -> tuple[Text, ...]:
    return (text("ask-zone"),)


def _zone_options(scene: Scene) -> tuple[Option, ...]:
    likely, chosen = likely_zones(scene.person.language), scene.answers.get("zone", "")
    known = (chosen,) if chosen and chosen not in likely else ()  # so that it, too, is shown by its city
    return tuple(zone_option(zone) for zone in (*known, *likely))


def zone_option(zone: str) -> Option:
    """A zone as an answer, shown by its city; what was typed before it no longer counts."""
    return Option(zone, text("zone-name", city=City(zone)), also=ZONE_ANEW)


ZONE_ANEW: Answers = {"candidates": "", "several": "", "shared": "", "place": "", "zone-check": ""}
"""What was told of a zone before it is told anew."""


def read_zone(scene: Scene, typed: str) -> Answers | Text:
    """A zone or city; several candidates are kept for the question that follows."""
    found = find_place(typed)
    if not found.zones:
        return text("zone-unknown", typed=named_place(typed))
    told = {"zone": found.zones[0], "candidates": " ".join(found.zones), "several": "yes" if found.several else ""}
    return {**ZONE_ANEW, **told, "place": named_place(typed)}


def place_shared(zone: str) -> Answers:
    """The zone of a place that was shared, to be read back like a city that was typed."""
    return {**ZONE_ANEW, "zone": zone, "candidates": zone, "shared": "yes"}


def _zone_check_words(scene: Scene) -> tuple[Text, ...]:
    zone, place = scene.answers["zone"], scene.answers.get("place", "")
    if "several" in scene.answers:
        return (text("check-zone-several", place=place),)
    key = "check-zone-same" if not place or names_zone(place, zone) else "check-zone"
    key = "check-zone-shared" if "shared" in scene.answers else key
    local = scene.turn.now.astimezone(replace(scene.person, zone=zone).tz)
    return (text(key, place=place, city=City(zone), now=local.time()),)


def _zone_check_options(scene: Scene) -> tuple[Option, ...]:
    zones = scene.answers.get("candidates", "").split() or [scene.answers["zone"]]
    options = [Option(zone, text("zone-name", city=City(zone))) for zone in zones]
    if "several" not in scene.answers:
        options[0] = Option(zones[0], text("right"))
    return (*options, Option("change", text("change")))


ZONE_ASKED = ("zone", "zone-check")
ZONE_CHANGE = Jump("zone-check", "change", "zone")
"""Every script with the questions about the zone needs it."""


def zone_questions(*, when_known: bool = False) -> tuple[Question, ...]:
    """Where the person is: asked while it is unknown (or always), read back when it was typed."""

    def asked(scene: Scene) -> bool:
        return when_known or not scene.person.zone_known or "zone" in scene.answers

    return (
        Question("zone", _zone_words, _zone_options, read_zone, asked, wide=2),
        Question(
            "zone-check",
            _zone_check_words,
            _zone_check_options,
            applies=lambda scene: asked(scene) and {"zone", "candidates"} <= scene.answers.keys(),
            optional=False,
            wide=2,
            part_of="zone",
        ),
    )


def keep_zone(turn: Turn, talk: Talk) -> None:
    """Keep the zone as soon as it is answered, so that a talk left half done still tells the time right.

    Only then: they may have moved on while the rest of the talk waited.
    """
    if talk.question not in ZONE_ASKED:
        return
    guessed = "several" in talk.answers or "shared" in talk.answers
    if zone := talk.answers.get("zone-check") or ("" if guessed else talk.answers.get("zone")):
        change_zone(turn, zone)
