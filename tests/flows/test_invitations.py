"""What an event of a calendar may mean: the employer, the lead, how it is held, where. A guess or nothing, no more."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from flows.calendar import CalendarEvent
from flows.invitations import employer_of, kind_of, leads_for, place_of, starts
from flows.to_calendar import uid_of
from flows.values import Kind, Lead, Stage, Step
from tests.flows.life import a_lead, a_person

AT = datetime(2026, 6, 9, 14)  # noqa: DTZ001  # wall time
ZOOM = "https://zoom.us/j/1"


def an_event(
    title: str = "Interview", organiser: str = "", email: str = "", place: str = "", link: str = ""
) -> CalendarEvent:
    return CalendarEvent("u", title, AT, "Europe/London", 60, organiser=organiser, email=email, place=place, link=link)


@pytest.mark.parametrize(
    ("title", "email", "employer"),
    [
        ("Interview", "kim@sample-corp.example", "Sample Corp"),
        ("Interview at SampleCorp", "kim@samplecorp.example", "SampleCorp"),
        ("Talk | Sample & Söhne", "kim@mail.sample.co.uk", "Sample"),
        ("Interview", "kim@muster.com.example", "Muster"),
        ("Interview at Sample Corp", "kim@gmail.com", "Sample Corp"),
        ("Interview with Kim at Sample Corp (60 min)", "", "Sample Corp"),
        ("Gespräch bei der Muster GmbH, Raum 3", "", "Muster GmbH"),
        ("Entretien chez Échantillon SARL", "", "Échantillon SARL"),
        ("Entrevista con Muestra S.L.", "", "Muestra S.L"),
        ("Sam Sample @ Sample Corp", "no-reply@calendly.com", "Sample Corp"),
        ("Interview at 14:00", "", ""),
        ("Interview at Zoom", "", ""),
        ("Interview with Kim Example", "kim@gmail.com", ""),
        ("Interview", "abc@group.calendar.google.com", ""),
        ("Interview", "", ""),
        ("", "kim", ""),
    ],
)
def test_an_employer_is_guessed_from_the_address_or_the_title_or_not_at_all(
    title: str, email: str, employer: str
) -> None:
    assert employer_of(an_event(title, "Kim Example", email)) == employer


@pytest.mark.parametrize(
    ("event", "kind"),
    [
        (an_event(link=ZOOM), Kind.VIDEO),
        (an_event(link="tel:+15550100"), Kind.PHONE),
        (an_event(place="Microsoft Teams-Besprechung"), Kind.VIDEO),
        (an_event(place="+1 555 0100 123"), Kind.PHONE),
        (an_event(place="We will call you"), Kind.PHONE),
        (an_event(place="Telefonisch"), Kind.PHONE),
        (an_event(place="1 Sample Street, London"), Kind.ON_SITE),
        (an_event(place="TBD"), None),
        (an_event(place="to be confirmed"), None),
        (an_event("Phone screen"), Kind.PHONE),
        (an_event("Videollamada con Muestra"), Kind.VIDEO),
        (an_event("Vor Ort: Kennenlernen"), Kind.ON_SITE),
        (an_event("Phone screen", place="1 Sample Street"), Kind.ON_SITE),
        (an_event("Interview"), None),
    ],
)
def test_how_it_is_held_is_told_by_link_then_place_then_title(event: CalendarEvent, kind: Kind | None) -> None:
    assert kind_of(event) is kind


@pytest.mark.parametrize(
    ("place", "link", "shown"),
    [
        ("", ZOOM, ZOOM),
        (f"Zoom: {ZOOM}", ZOOM, ZOOM),
        ("Microsoft Teams Meeting", ZOOM, ZOOM),
        ("1 Sample Street", "", "1 Sample Street"),
        ("1 Sample Street", ZOOM, f"1 Sample Street · {ZOOM}"),
        ("TBA", "", ""),
    ],
)
def test_the_place_is_an_address_or_a_link_or_both(place: str, link: str, shown: str) -> None:
    assert place_of(an_event(place=place, link=link)) == shown


def a(id_: int, employer: str, role: str = "", stage: Stage = Stage.APPLIED) -> Lead:
    return replace(a_lead(stage, Step.LOOK), id=id_, employer=employer, role=role)


@pytest.mark.parametrize(
    ("event", "leads", "certain", "near"),
    [
        (an_event("Interview Sample Corp"), (a(1, "Sample Corp"), a(2, "Muster GmbH")), 1, (1,)),
        (an_event(email="kim@sample-corp.example"), (a(1, "Sample Corp"), a(2, "Muster GmbH")), 1, (1,)),
        (an_event(email="kim@samplecorp.example"), (a(1, "SAMPLE CORP"),), 1, (1,)),
        (an_event(organiser="Recruiting Sample Corp"), (a(1, "Sample Corp"),), 1, (1,)),
        (an_event("Sample Corp"), (a(1, "Sample Corp", "Clerk"), a(2, "Sample Corp", "Analyst")), None, (1, 2)),
        (an_event("Analyst, Sample Corp"), (a(1, "Sample Corp", "Clerk"), a(2, "Sample Corp", "Analyst")), 2, (2, 1)),
        (an_event("Sample Corp, Muster"), (a(1, "Sample Corp"), a(2, "Muster GmbH")), None, (1, 2)),
        (an_event("Sample Corp"), (a(1, "Sample Corp", stage=Stage.LET_GO), a(2, "Sample Corp")), 2, (2, 1)),
        (an_event("Sample Corp"), (a(1, "Sample Corp", stage=Stage.LET_GO),), None, (1,)),
        (an_event("Resampled Corporate"), (a(1, "Sample Corp"),), None, ()),
        (an_event("Interview"), (a(1, "Sample Corp"),), None, ()),
        (an_event("Interview"), (a(1, ""), a(2, "…")), None, ()),
    ],
)
def test_a_lead_is_certain_only_if_the_event_names_it_and_no_other(
    event: CalendarEvent, leads: tuple[Lead, ...], certain: int | None, near: tuple[int, ...]
) -> None:
    assert leads_for(event, leads) == (certain, near)


def test_a_slip_in_the_name_is_at_most_near_or_read_back() -> None:
    certain, near = leads_for(an_event("Interview at Sampel Works"), (a(1, "Sample Works"),))
    assert 1 in (certain, *near)


@pytest.mark.parametrize(
    ("zone", "shown"),
    [("", "14:00 Europe/Berlin"), ("UTC", "16:00 Europe/Berlin"), ("America/New_York", "14:00 America/New_York")],
)
def test_a_time_in_utc_or_in_none_is_shown_on_the_persons_clock(zone: str, shown: str) -> None:
    begins = starts(replace(an_event(), zone=zone), a_person("Europe/Berlin"))
    assert begins is not None
    assert f"{begins:%H:%M} {begins.tzinfo}" == shown


def test_a_name_for_good_is_made_of_what_nobody_else_knows() -> None:
    sam = a_person()
    names = {uid_of(sam, "interview", 1), uid_of(sam, "interview", 2), uid_of(sam, "step", 1)}
    assert len(names) == 3
    assert uid_of(sam, "interview", 1) == uid_of(replace(sam, name="Else", zone="UTC"), "interview", 1)
    assert uid_of(replace(sam, joined=datetime(2026, 6, 2, 12, 0, 0, 1, tzinfo=UTC)), "interview", 1) not in names
