"""Owns the calendar files of the tests: each in the shape in which one program writes them, with made-up contents.

``when`` and the like are wall times as ``20260609T140000``. Lines are folded and ended as the programs do it.
"""

from collections.abc import Callable, Sequence

KIM = "kim.example@sample-corp.example"
SAM = "sam.sample@mail.example"
UID = "sample-uid-1@calendar.example"
TEAMS = "https://teams.microsoft.com/l/meetup-join/19%3ameeting_Sample%40thread.v2/0?context=%7b%22Tid%22%3a%22x%22%7d"
MEET = "https://meet.google.com/abc-defg-hij"
ZOOM = "https://sample-corp.zoom.us/j/123456789?pwd=sample"


def file_of(*lines: str, end: str = "\r\n", encoding: str = "utf-8") -> bytes:
    """A file of these lines, folded at 75 octets as the standard wants it."""
    return "".join(part + end for line in lines for part in _folded(line)).encode(encoding)


def _folded(line: str) -> list[str]:
    if len(line.encode()) <= 75:
        return [line]
    cut = 74 if line.isascii() else 30
    starts = range(cut, len(line), cut - 1)  # each later part begins with a space
    return [line[:cut], *(" " + line[start : start + cut - 1] for start in starts)]


def calendar(*inside: str, method: str = "REQUEST", program: str = "-//Sample//Sample 1.0//EN") -> bytes:
    """A plain calendar around some lines."""
    head = ("BEGIN:VCALENDAR", f"PRODID:{program}", "VERSION:2.0", *((f"METHOD:{method}",) if method else ()))
    return file_of(*head, *inside, "END:VCALENDAR")


def event(
    *lines: str, uid: str = UID, start: str = "DTSTART:20260609T130000Z", title: str = "Interview"
) -> tuple[str, ...]:
    """A plain event."""
    return ("BEGIN:VEVENT", f"UID:{uid}", "DTSTAMP:20260601T090000Z", start, f"SUMMARY:{title}", *lines, "END:VEVENT")


def google(
    when: str = "20260609T140000", until: str = "20260609T150000", *, method: str = "REQUEST", sequence: int = 0
) -> bytes:
    """Google Calendar: times in UTC, a Meet link of its own, reminders, a description with HTML."""
    status = "CANCELLED" if method == "CANCEL" else "CONFIRMED"
    return file_of(
        "BEGIN:VCALENDAR", "PRODID:-//Google Inc//Google Calendar 70.9054//EN", "VERSION:2.0", "CALSCALE:GREGORIAN",
        f"METHOD:{method}", "BEGIN:VEVENT", f"DTSTART:{_an_hour_earlier(when)}Z", f"DTEND:{_an_hour_earlier(until)}Z",
        "DTSTAMP:20260601T090000Z", f"ORGANIZER;CN=Kim Example:mailto:{KIM}", f"UID:{UID}",
        f"ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE;CN={SAM};X-NUM-GUESTS=0:"
        f"mailto:{SAM}", f"X-GOOGLE-CONFERENCE:{MEET}", "X-MICROSOFT-CDO-OWNERAPPTID:-12345678",
        "CREATED:20260601T085500Z", f"DESCRIPTION:<p>Hello Sam\\, <b>see you</b></p>\\n\\n-::~:~::-\\nJoin: {MEET}\\n",
        "LAST-MODIFIED:20260601T090000Z", "LOCATION:", f"SEQUENCE:{sequence}", f"STATUS:{status}",
        "SUMMARY:Interview: Data Analyst (Sam Sample)", "TRANSP:OPAQUE", "BEGIN:VALARM", "ACTION:DISPLAY",
        "DESCRIPTION:This is an event reminder", "TRIGGER:-P0DT0H10M0S", "END:VALARM", "END:VEVENT", "END:VCALENDAR",
    )  # fmt: skip


def _an_hour_earlier(when: str) -> str:
    """London's summer wall time in UTC."""
    return f"{when[:9]}{int(when[9:11]) - 1:02}{when[11:]}"


def exchange(
    when: str = "20260609T140000",
    until: str = "20260609T150000",
    *,
    zone: str = "W. Europe Standard Time",
    method: str = "REQUEST",
    sequence: int = 0,
) -> bytes:
    """Outlook with Exchange: a zone by its name in Windows, its table in the file, a Teams link in a property."""
    return file_of(
        "BEGIN:VCALENDAR", f"METHOD:{method}", "PRODID:Microsoft Exchange Server 2010", "VERSION:2.0",
        "BEGIN:VTIMEZONE", f"TZID:{zone}", "BEGIN:STANDARD", "DTSTART:16010101T030000", "TZOFFSETFROM:+0200",
        "TZOFFSETTO:+0100", "RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10", "END:STANDARD", "BEGIN:DAYLIGHT",
        "DTSTART:16010101T020000", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0200",
        "RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3", "END:DAYLIGHT", "END:VTIMEZONE", "BEGIN:VEVENT",
        f"ORGANIZER;CN=Kim Example:mailto:{KIM}",
        f"ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE;CN={SAM}:mailto:{SAM}",
        "DESCRIPTION;LANGUAGE=de-DE:\\n________________\\nMicrosoft Teams-Besprechung\\n",
        f"UID:040000008200E00074C5B7101A82E008{UID}", "SUMMARY;LANGUAGE=de-DE:Vorstellungsgespräch Data Analyst",
        f"DTSTART;TZID={zone}:{when}", f"DTEND;TZID={zone}:{until}", "CLASS:PUBLIC", "PRIORITY:5",
        "DTSTAMP:20260601T090000Z", "TRANSP:OPAQUE", f"STATUS:{'CANCELLED' if method == 'CANCEL' else 'CONFIRMED'}",
        f"SEQUENCE:{sequence}", "LOCATION;LANGUAGE=de-DE:Microsoft Teams-Besprechung",
        "X-MICROSOFT-CDO-APPT-SEQUENCE:0", "X-MICROSOFT-CDO-BUSYSTATUS:TENTATIVE",
        "X-MICROSOFT-CDO-ALLDAYEVENT:FALSE", f"X-MICROSOFT-SKYPETEAMSMEETINGURL:{TEAMS}",
        "BEGIN:VALARM", "DESCRIPTION:REMINDER", "TRIGGER;RELATED=START:-PT15M", "ACTION:DISPLAY", "END:VALARM",
        "END:VEVENT", "END:VCALENDAR",
    )  # fmt: skip


def outlook_com(when: str = "20260609T140000", *, method: str = "PUBLISH") -> bytes:
    """Outlook.com: a quoted zone, a place in words, DURATION, a description in HTML beside the plain one."""
    return file_of(
        "BEGIN:VCALENDAR", "PRODID:-//Microsoft Corporation//Outlook 16.0 MIMEDIR//EN", "VERSION:2.0",
        f"METHOD:{method}", "X-MS-OLK-FORCEINSPECTOROPEN:TRUE", "BEGIN:VEVENT", "CLASS:PUBLIC",
        "CREATED:20260601T090000Z", "DESCRIPTION:See you there\\, Kim\\n", 'DTSTART;TZID="GMT Standard Time":' + when,
        "DURATION:PT1H30M", "DTSTAMP:20260601T090000Z", "LOCATION:1 Sample Street\\, London", f"UID:{UID}",
        f'ORGANIZER;CN="Example, Kim (Sample Corp)":MAILTO:{KIM}', "SUMMARY;LANGUAGE=en-gb:Second interview",
        'X-ALT-DESC;FMTTYPE=text/html:<html><body><script>alert("x")</script><a href="https://x.example">x</a></body>',
        "SEQUENCE:0", "END:VEVENT", "END:VCALENDAR",
    )  # fmt: skip


def apple(when: str = "20260609T140000", *, sequence: int = 0) -> bytes:
    """Calendar on a Mac: a zone by its IANA name, a structured place, a phone number as the place."""
    return file_of(
        "BEGIN:VCALENDAR", "CALSCALE:GREGORIAN", "VERSION:2.0", "X-WR-CALNAME:Interviews", "METHOD:PUBLISH",
        "PRODID:-//Apple Inc.//macOS 15.5//EN", "BEGIN:VTIMEZONE", "TZID:America/New_York", "BEGIN:DAYLIGHT",
        "TZOFFSETFROM:-0500", "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU", "DTSTART:20070311T020000", "TZNAME:EDT",
        "TZOFFSETTO:-0400", "END:DAYLIGHT", "BEGIN:STANDARD", "TZOFFSETFROM:-0400",
        "RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU", "DTSTART:20071104T020000", "TZNAME:EST", "TZOFFSETTO:-0500",
        "END:STANDARD", "END:VTIMEZONE", "BEGIN:VEVENT", "CREATED:20260601T090000Z", f"UID:{UID}",
        f"DTEND;TZID=America/New_York:{when[:9]}{int(when[9:11]) + 1:02}{when[11:]}",
        "SUMMARY:Phone screen with Kim at Sample Corp", "LAST-MODIFIED:20260601T090000Z", "DTSTAMP:20260601T090000Z",
        f"DTSTART;TZID=America/New_York:{when}", f"SEQUENCE:{sequence}", "LOCATION:+1 555 0100 123",
        "X-APPLE-TRAVEL-ADVISORY-BEHAVIOR:AUTOMATIC", "TRANSP:OPAQUE", "END:VEVENT", "END:VCALENDAR",
    )  # fmt: skip


def thunderbird(when: str = "20260609T140000") -> bytes:
    """Thunderbird: no METHOD, a maker's address before the zone, line ends of Unix."""
    zone = "/mozilla.org/20050126_1/Europe/Paris"
    lines = (
        "BEGIN:VCALENDAR", "PRODID:-//Mozilla.org/NONSGML Mozilla Calendar V1.1//EN", "VERSION:2.0", "BEGIN:VEVENT",
        "CREATED:20260601T090000Z", "LAST-MODIFIED:20260601T090100Z", "DTSTAMP:20260601T090100Z", f"UID:{UID}",
        "SUMMARY:Entretien chez Échantillon SARL", f"DTSTART;TZID={zone}:{when}", "DURATION:PT45M",
        "LOCATION:5 rue de l’Échantillon\\, Paris", "TRANSP:OPAQUE", "X-MOZ-GENERATION:1", "END:VEVENT",
        "END:VCALENDAR",
    )  # fmt: skip
    return file_of(*lines, end="\n")


def booking(when: str = "20260609T130000Z") -> bytes:
    """A booking tool: its own address as the organiser's, a Zoom link in the place, no SEQUENCE."""
    return file_of(
        "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Calendly//EN", "CALSCALE:GREGORIAN", "METHOD:PUBLISH",
        "BEGIN:VEVENT", "DTSTAMP:20260601T090000Z", f"UID:{UID}", f"DTSTART:{when}", "DURATION:PT30M", "CLASS:PRIVATE",
        f"DESCRIPTION:Event Name: First talk\\n\\nLocation: {ZOOM}\\n\\nNeed to change this event?\\n"
        "Cancel: https://calendly.com/cancellations/sample", f"LOCATION:{ZOOM}",
        "ORGANIZER;CN=Kim Example:mailto:no-reply@calendly.com", "SUMMARY:Sam Sample and Kim Example @ Sample Corp",
        "TRANSP:OPAQUE", "END:VEVENT", "END:VCALENDAR",
    )  # fmt: skip


def zimbra(when: str = "20260609T140000") -> bytes:
    """Zimbra: the table of the zone before the event, an unquoted name with a comma in its own way, ALTREP."""
    return file_of(
        "BEGIN:VCALENDAR", "PRODID:Zimbra-Calendar-Provider", "VERSION:2.0", "METHOD:REQUEST", "BEGIN:VTIMEZONE",
        "TZID:Europe/Madrid", "BEGIN:STANDARD", "DTSTART:16010101T030000", "TZOFFSETTO:+0100", "TZOFFSETFROM:+0200",
        "RRULE:FREQ=YEARLY;WKST=MO;INTERVAL=1;BYMONTH=10;BYDAY=-1SU", "TZNAME:CET", "END:STANDARD", "BEGIN:DAYLIGHT",
        "DTSTART:16010101T020000", "TZOFFSETTO:+0200", "TZOFFSETFROM:+0100",
        "RRULE:FREQ=YEARLY;WKST=MO;INTERVAL=1;BYMONTH=3;BYDAY=-1SU", "TZNAME:CEST", "END:DAYLIGHT", "END:VTIMEZONE",
        "BEGIN:VEVENT", f"UID:{UID}", "SUMMARY:Entrevista", "LOCATION:Calle de la Muestra 1\\, Madrid",
        f"ATTENDEE;CN=Sam Sample;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE:mailto:{SAM}",
        "ORGANIZER;CN=Recursos Humanos:mailto:rrhh@muestra.example", f'DTSTART;TZID="Europe/Madrid":{when}',
        f'DTEND;TZID="Europe/Madrid":{when[:9]}{int(when[9:11]) + 1:02}{when[11:]}', "STATUS:CONFIRMED", "CLASS:PUBLIC",
        "X-MICROSOFT-CDO-INTENDEDSTATUS:BUSY", "TRANSP:OPAQUE", "SEQUENCE:0", "END:VEVENT", "END:VCALENDAR",
    )  # fmt: skip


def nextcloud(when: str = "20260609T140000") -> bytes:
    """Nextcloud: a video room of its own kind in CONFERENCE, an empty description, a colour."""
    return file_of(
        "BEGIN:VCALENDAR", "CALSCALE:GREGORIAN", "VERSION:2.0", "PRODID:-//IDN nextcloud.com//Calendar app 5.0//EN",
        "BEGIN:VEVENT", "CREATED:20260601T090000Z", "DTSTAMP:20260601T090000Z", "LAST-MODIFIED:20260601T090000Z",
        "SEQUENCE:2", f"UID:{UID}", f"DTSTART;TZID=Europe/Berlin:{when}", "DURATION:PT1H", "STATUS:CONFIRMED",
        "SUMMARY:Kennenlernen mit der Muster GmbH", "COLOR:turquoise", "DESCRIPTION:",
        "CONFERENCE;VALUE=URI;FEATURE=AUDIO,VIDEO:https://cloud.muster.example/call/abc", "END:VEVENT", "END:VCALENDAR",
    )  # fmt: skip


PROGRAMS: dict[str, Callable[[], bytes]] = {
    "Google": google,
    "Exchange": exchange,
    "Outlook.com": outlook_com,
    "Apple": apple,
    "Thunderbird": thunderbird,
    "a booking tool": booking,
    "Zimbra": zimbra,
    "Nextcloud": nextcloud,
}
"""An invitation as each program writes it."""


def series(*more: str, rule: str = "FREQ=WEEKLY;BYDAY=TU", first: str = "20260526T140000", sequence: int = 0) -> bytes:
    """A weekly talk that began last week, in London."""
    start = f"DTSTART;TZID=Europe/London:{first}"
    return calendar(
        *event(f"RRULE:{rule}", "DURATION:PT1H", f"SEQUENCE:{sequence}", f"ORGANIZER:mailto:{KIM}", *more, start=start)
    )


def several(*titles: str) -> bytes:
    """A file with an event a day, from 9 June on."""
    events: Sequence[tuple[str, ...]] = [
        event(uid=f"sample-{n}", start=f"DTSTART:202606{9 + n:02}T130000Z", title=title)
        for n, title in enumerate(titles)
    ]
    return calendar(*(line for each in events for line in each))
