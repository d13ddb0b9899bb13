"""Owns what an event of a calendar may mean here: which lead, which interview, how it is held. Guesses are all shown.

Nothing is decided: what is not certain is asked, and what is certain is read back.
"""

import re
from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from flows.calendar import UTC_ZONE, CalendarEvent
from flows.understanding.which import plain_name, which_leads
from flows.values import Kind, Lead, Person

LONGEST_EMPLOYER = 60
LONGEST_PLACE = 600
MOST_WORDS = 4
_OF_NOBODY = frozenset({
    "gmail", "googlemail", "outlook", "hotmail", "live", "msn", "yahoo", "ymail", "icloud", "me", "mac", "aol", "gmx",
    "web", "t-online", "freenet", "mail", "posteo", "proton", "protonmail", "orange", "wanadoo", "laposte", "free",
    "sfr", "calendly", "zoom", "greenhouse", "lever", "ashbyhq", "workday", "myworkday", "smartrecruiters", "goodtime",
    "hirevue", "personio", "recruitee", "teamtailor", "workable", "breezy", "jobvite", "icims", "bamboohr", "cal",
    "savvycal", "doodle", "youcanbook", "acuityscheduling", "hubspot", "chilipiper",
})  # fmt: skip
"""Whose addresses say nothing of an employer: mail for everybody, and services that send in others' names."""
_SECOND_LEVEL = frozenset({"co", "com", "ac", "org", "net", "gov", "edu", "gob", "nom", "gouv"})
_AT = re.compile(r"(?<!\w)(?:at|bei|chez|@)\s+([^\W\d_][^\-–—|:,;()\[\]<>/]*)", re.I)
_WITH = re.compile(r"(?<!\w)(?:with|mit|avec|con|en)\s+([^\W\d_][^\-–—|:,;()\[\]<>/]*)", re.I)
_ARTICLE = re.compile(r"^(?:the|der|dem|die|den|la|el|le|les|los|las)\s+", re.I)
_VIDEO = re.compile(
    r"\b(?:teams|zoom|webex|skype|hangouts?|whereby|jitsi|gotomeeting|google meet|meet\.google|video\w*|vídeo\w*"
    r"|visio\w*|online|en ligne|en línea)\b|^https?://",
    re.I,
)
_PHONE = re.compile(
    r"^tel:|^\+?[\d\s().\-/]{7,}$|\b(?:phone|telephone|telefon\w*|téléphon\w*|teléfono|telefónic\w*|anruf|llamada"
    r"|appel|phone call|call you)\b",
    re.I,
)
_ON_SITE = re.compile(r"\b(?:on[- ]?site|in person|vor ort|sur place|presencial)\b", re.I)
_INTERVIEW = re.compile(
    r"^(?:(?:job|phone|video|first|second|final)\s+)?(?:interview|assessment(?: day| center)?"
    r"|entretien(?: d['’]embauche| téléphonique)?|entrevista(?: de trabajo| telefónica)?"
    r"|(?:vorstellungs|bewerbungs|telefon)?gespräch)\b[\s:–—|-]*",
    re.I,
)
_UNSETTLED = re.compile(r"^\W*(?:tb[acd]|to be (?:confirmed|announced|decided)|n/?a|-+|\?+)?\W*$", re.I)


def starts(event: CalendarEvent, person: Person) -> datetime | None:
    """When an event begins: in its own zone, or in the person's if it is told in UTC or in none."""
    if event.wall is None:
        return None
    there = event.wall.replace(tzinfo=ZoneInfo(event.zone or person.zone))
    return there.astimezone(person.tz) if event.zone == UTC_ZONE else there


def place_of(event: CalendarEvent) -> str:
    """Where it is held, or the link to it, or both."""
    place = "" if _UNSETTLED.match(event.place) else event.place
    if event.link and (not place or event.link in place or _VIDEO.search(place)):
        return event.link
    return " · ".join(filter(None, (place, event.link)))[:LONGEST_PLACE]


def kind_of(event: CalendarEvent) -> Kind | None:
    """How it is held, as its link, its place and at last its title say; None when they say nothing."""
    if event.link:
        return Kind.PHONE if event.link.lower().startswith("tel:") else Kind.VIDEO
    for told in (event.place, event.title):
        for pattern, kind in ((_PHONE, Kind.PHONE), (_VIDEO, Kind.VIDEO), (_ON_SITE, Kind.ON_SITE)):
            if pattern.search(told.strip()):
                return kind
        if told is event.place and not _UNSETTLED.match(told):
            return Kind.ON_SITE
    return None


def leads_for(event: CalendarEvent, leads: Sequence[Lead]) -> tuple[int | None, tuple[int, ...]]:
    """The lead that is meant for certain, if there is one, and those that may be meant, likeliest first."""
    named = [lead for lead in leads if _names(event, lead)]
    if not named:
        return which_leads(employer_of(event), "", [lead for lead in leads if not lead.closed])
    told = [lead for lead in named if lead.role and _stands_in(plain_name(lead.role), plain_name(event.title))]
    still = [lead for lead in told or named if not lead.closed]
    certain = still[0].id if len(still) == 1 else None
    near = [*still, *(lead for lead in named if lead not in still)]
    return certain, tuple(lead.id for lead in near)


def _names(event: CalendarEvent, lead: Lead) -> bool:
    """Whether the event names the lead's employer: in its title, in who sends it, in the address they send it from."""
    name = plain_name(lead.employer)
    if not name:
        return False
    if any(_stands_in(name, plain_name(told)) for told in (event.title, event.organiser)):
        return True
    label = _label(event.email)
    whole = re.sub(r"[\W_]+", "", lead.employer.casefold())
    return bool(label) and (plain_name(label) == name or re.sub(r"[\W_]+", "", label) in (whole, "".join(name)))


def _stands_in(words: tuple[str, ...], text: tuple[str, ...]) -> bool:
    """Whether ``words`` stand in ``text`` one after the other."""
    return bool(words) and any(text[at : at + len(words)] == words for at in range(len(text) - len(words) + 1))


def employer_of(event: CalendarEvent) -> str:
    """Which employer a new lead would be at; empty when nothing tells. As the event spells it, if it does."""
    if label := _label(event.email):
        return _as_spelt(label, event) or label.replace("-", " ").replace("_", " ").title()
    for pattern in (_AT, _WITH):
        for found in pattern.findall(event.title):
            name = _ARTICLE.sub("", " ".join(found.split()))
            if name and name.casefold() != event.organiser.casefold() and not _VIDEO.search(name):
                return name[:LONGEST_EMPLOYER].strip(" .!?\"'“”„«»")
    return ""


def proposed_employer(event: CalendarEvent) -> str:
    """A name that may be the employer's: what follows "interview" in the title. Too unsure to be taken unasked."""
    name = " ".join(event.title.split())
    rest = _INTERVIEW.sub("", name)
    words = re.findall(r"[\w&.'’]+", rest)
    return (
        rest.strip(" .!?-–—:|")
        if rest != name and 0 < len(words) <= MOST_WORDS and len(rest) <= LONGEST_EMPLOYER
        else ""
    )


def _label(email: str) -> str:
    """The name in an address: "sample-corp" of kim@mail.sample-corp.co.example; empty when it is nobody's."""
    domain = email.rpartition("@")[2].casefold()
    parts = domain.split(".")
    if len(parts) < 2 or domain.endswith("calendar.google.com"):  # of a calendar, not of who writes in it
        return ""
    at = -3 if len(parts) > 2 and parts[-2] in _SECOND_LEVEL else -2
    return "" if parts[at] in _OF_NOBODY else parts[at]


def _as_spelt(label: str, event: CalendarEvent) -> str:
    bare = re.sub(r"[\W_]+", "", label)
    for told in (event.title, event.organiser):
        words = re.findall(r"[\w&.'’]+", told)
        for length in range(1, MOST_WORDS + 1):
            for at in range(len(words) - length + 1):
                written = " ".join(words[at : at + length])
                if re.sub(r"[\W_]+", "", written.casefold()) == bare:
                    return written
    return ""
