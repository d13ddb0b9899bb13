"""Owns what happens when the person says, or shows on the map, where they are: the zone is read back, never assumed."""

from dataclasses import replace

from flows.cards import command_button
from flows.effects import City, Text, text
from flows.events import PlaceSent
from flows.talks.parts import ZONE_ASKED, place_shared, read_zone
from flows.talks.script import Answers, Scene
from flows.talks.scripts import TALKS
from flows.turn import Turn
from flows.understanding.where import zone_at
from flows.values import Talk, TalkKind


def arrived(turn: Turn, place: str) -> bool:
    """They say that they are somewhere now ("London"): ask whether to go by its zone. Always says something."""
    scene = Scene(turn, Talk(0, TalkKind.ZONE, "zone", turn.now, 0, turn.now))
    read = read_zone(scene, place)
    if isinstance(read, Text):
        _ask_where(turn, read)
    else:
        _propose(turn, read)
    return True


def shared(turn: Turn, place: PlaceSent) -> None:
    """They shared where they are: only the zone of it is used, and nothing else of it is kept."""
    zone = zone_at(place.latitude, place.longitude)
    asking = turn.state.asking()
    if asking is not None and asking.question in ZONE_ASKED:
        if zone:
            TALKS.given(turn, replace(asking, question="zone"), place_shared(zone))
        else:
            TALKS.show(turn, replace(asking, question="zone"), text("place-none"))
    elif zone:
        _propose(turn, place_shared(zone))
    else:
        _ask_where(turn, text("place-none"))


def _propose(turn: Turn, read: Answers) -> None:
    person = turn.person
    if person.zone_known and read["candidates"] == person.zone:
        same = text("place-same", city=City(person.zone))
        if not TALKS.resumed(turn, same):
            turn.say(same, rows=((command_button("next"), command_button("zone")),))
        return
    _leave_zone_talks(turn)
    newcomer = not person.zone_known and not turn.state.leads
    hello = (text("meeting-hello", name=person.first_name), text("meeting-what")) if newcomer else ()
    kind = TalkKind.FIRST_MEETING if newcomer else TalkKind.ZONE
    TALKS.begin(turn, kind, *hello, answers={name: told for name, told in read.items() if told}, question="zone-check")


def _ask_where(turn: Turn, why: Text) -> None:
    _leave_zone_talks(turn)
    TALKS.begin(turn, TalkKind.ZONE, why)


def _leave_zone_talks(turn: Turn) -> None:
    """What was asked about the zone before is overtaken."""
    for talk in turn.state.talks.values():
        if talk.kind is TalkKind.ZONE:
            turn.drop(talk)
