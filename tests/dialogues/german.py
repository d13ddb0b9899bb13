"""Stretches of talk in German that the German dialogue tests begin with."""

from tests.dialogues import interview, without_review
from tests.stretches import stretch
from tests.talk import Talk

EMPLOYER = "Beispiel AG"
ABSAGE = (
    "Sehr geehrte Frau Sample, vielen Dank für Ihre Bewerbung bei Beispiel AG. Leider müssen wir Ihnen mitteilen, dass"
    " wir uns für einen anderen Bewerber entschieden haben.\nMit freundlichen Grüßen\nBeispiel AG"
)
EINLADUNG = (
    "Guten Tag Kim Sample,\nwir laden Sie herzlich zum Vorstellungsgespräch am Donnerstag, 11. Juni um 10:00 Uhr ein."
    "\nMit freundlichen Grüßen\nDana Muster\nBeispiel AG"
)


async def met_german(talk: Talk) -> Talk:
    """Kim, whose Telegram speaks German, who lives in Berlin and has told nothing yet."""
    kim = talk.another(7, "Kim Sample", "de-AT")
    await kim.says("/start")
    await kim.presses("Berlin")
    await kim.presses("Noch nicht")
    return await without_review(kim)


@stretch
async def hatte_gespraech(kim: Talk, said: str = "hatte heute um 14 Uhr ein Gespräch bei Beispiel AG") -> None:
    """Kim was at an interview, told in one sentence; looking back is left."""
    await kim.says(said)
    await kim.presses("Stimmt")
    if "Aufhören" in kim.buttons:
        await kim.presses("Aufhören")


def wall(kim: Talk) -> str:
    """When Kim's interview is, on the clock where it was told."""
    return f"{interview(kim, EMPLOYER).wall:%Y-%m-%d %H:%M}"
