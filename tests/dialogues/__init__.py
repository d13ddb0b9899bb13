"""Conversations as tests. Here are the stretches of talk that many of them begin with."""

from flows.values import CheckIn, Interview, Lead
from tests.stretches import stretch
from tests.talk import Talk

SAMPLE = "Sample Corp · Analyst"
QUESTIONS_OF_A_VIDEO_CHECK_IN = 15


@stretch
async def met(talk: Talk, zone: str = "London") -> Talk:
    """Somebody whose zone is known, and who has told nothing yet."""
    await talk.says("/start")
    await talk.presses(zone)
    await talk.presses("Not yet")
    return await without_review(talk)


async def without_review(talk: Talk) -> Talk:
    """Turn the weekly review off, so that all that comes by itself is about a lead."""
    await talk.says("/settings")
    if "Weekly review" in talk.buttons:
        await talk.presses("Weekly review")
        await talk.presses("No review")
    return talk


@stretch
async def applies(talk: Talk, employer: str = "Example Ltd", role: str = "Clerk", day: str = "Today") -> Lead:
    """Tell of an application."""
    await talk.says("/add")
    await talk.says(employer)
    await talk.says(role)
    await talk.presses("Skip")
    if day in talk.buttons:
        await talk.presses(day)
    else:
        await talk.says(day)
    await talk.presses("Right")
    return newest(talk)


@stretch
async def plans(
    talk: Talk,
    when: str = "2026-06-03 10:00",
    employer: str = "Sample Corp",
    *,
    role: str = "Analyst",
    kind: str = "Video",
    length: str = "1 hour",
) -> Lead:
    """Tell of an interview of a new lead that is to come; nothing is left open."""
    await _tells(talk, when, employer, role, kind)
    await talk.presses(length)
    await talk.presses("Right")
    return newest(talk)


@stretch
async def was_at(
    talk: Talk,
    when: str = "2026-06-01 10:00",
    employer: str = "Sample Corp",
    role: str = "Analyst",
    kind: str = "Video",
) -> Lead:
    """Tell of an interview of a new lead that is over: the check-in stands at its first question."""
    await _tells(talk, when, employer, role, kind)
    await talk.presses("Right")
    return newest(talk)


@stretch
async def waits(talk: Talk, when: str = "2026-06-01 10:00", employer: str = "Sample Corp") -> Lead:
    """A lead that waits for word after an interview that was not talked about."""
    await was_at(talk, when, employer)
    await talk.presses("Stop")
    return newest(talk)


@stretch
async def opens(talk: Talk, name: str = SAMPLE) -> None:
    """Open a lead from the list."""
    await talk.says("/leads")
    await talk.presses(name)


@stretch
async def skips(talk: Talk, times: int) -> None:
    """Skip so many questions."""
    for _ in range(times):
        await talk.presses("Skip")


@stretch
async def moves(talk: Talk, place: str) -> None:
    """Go by another zone, up to the read-back."""
    await talk.says("/settings")
    await talk.presses("Time zone")
    await talk.says(place)


async def _tells(talk: Talk, when: str, employer: str, role: str, kind: str) -> None:
    await talk.says("/interview")
    if "A new one" in talk.buttons:
        await talk.presses("A new one")
    await talk.says(employer)
    await talk.says(role)
    await talk.presses(kind)
    await talk.says(when)


def newest(talk: Talk) -> Lead:
    """The lead that was told last, as it is stored."""
    leads = talk.state().leads
    return leads[max(leads)]


def lead(talk: Talk, employer: str = "Sample Corp") -> Lead:
    """The only lead at an employer, as it is stored."""
    (found,) = [each for each in talk.state().leads.values() if each.employer == employer]
    return found


def interview(talk: Talk, employer: str = "Sample Corp") -> Interview:
    """The only interview at an employer, as it is stored."""
    wanted = lead(talk, employer).id
    (found,) = [each for each in talk.state().interviews.values() if each.lead == wanted]
    return found


def check_in(talk: Talk) -> CheckIn:
    """The only check-in, as it is stored."""
    (found,) = talk.state().check_ins.values()
    return found


def timeline(talk: Talk, employer: str = "Sample Corp") -> list[str]:
    """What happened to a lead, by name, oldest first."""
    return [entry.what for entry in talk.state().timeline_of(lead(talk, employer))]


def due(talk: Talk, employer: str = "Sample Corp") -> str:
    """When the coach will write about a lead, on the person's wall clock."""
    state = talk.state()
    at = state.nudges[lead(talk, employer).id].at
    return at.astimezone(state.person.tz).strftime("%Y-%m-%d %H:%M")
