"""Owns the parts of the docs that are made from the program: transcript, tables, diagram, picture.

``python -m docs.make_docs`` writes each between its markers, ``<!-- made: name -->`` and ``<!-- /made -->``; a test
compares. What stands outside the markers is written by hand.
"""

import re
from collections.abc import Callable, Iterable
from pathlib import Path

from bot.settings import Settings
from bot.words import Words
from docs import lived
from docs.make_coaching import coaching
from docs.make_pictures import chat_picture
from docs.make_talks import talks
from flows import ladder
from flows.decide import COMMANDS
from flows.effects import text
from flows.lead import RULEBOOK
from flows.values import ENDS, Stage, Step

ROOT = Path(__file__).parents[1]
PICTURE = "docs/chat.svg"
MARKED = re.compile(r"(<!-- made: ([a-z-]+) -->\n\n).*?(\n\n<!-- /made -->)", re.DOTALL)
SHOWN_ACTS = ((0, 0), (0, -1), (1, 0), (1, -1), (2, 0), (4, 0), (5, 0), (5, 1), (5, 2))
"""Section and act of what the README shows: hello, noted, check-in, its end, the e-mail, the honest look."""
CUT = "[…]"
WORDS = Words()


def say(key: str) -> str:
    """A text of the bot that has no slots."""
    return WORDS.plain(text(key), "en")


def table(heads: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    """A Markdown table."""
    lines = [heads, ("---",) * len(heads), *rows]
    return "\n".join("| " + " | ".join(cell.replace("|", "\\|") for cell in line) + " |" for line in lines)


def transcript() -> str:
    """What the demo prints, trimmed: each piece is one act as it was printed."""
    found = lived.sections()
    pieces: list[str] = []
    told = (-1, 0)
    for at, act in SHOWN_ACTS:
        title = f"{lived.SECTION} {found[at].title}\n\n" if at != told[0] else ""
        piece = title + found[at].acts[act]
        if told == (at, act - 1):  # nothing is cut between them
            pieces[-1] += f"\n\n{piece}"
        else:
            pieces.append(piece)
        told = (at, act)
    return "```text\n" + f"\n\n{CUT}\n\n".join(pieces) + "\n```"


def commands() -> str:
    """The bot's commands, as Telegram's menu shows them."""
    return table(("command", "what it does"), [(f"`/{name}`", say(f"command-{name}")) for name in COMMANDS])


def settings() -> str:
    """The settings, from the one list of them."""
    rows = []
    for name, field in Settings.model_fields.items():
        default = field.default
        shown = f"`{default}`" if isinstance(default, str | Path) else ""
        rows.append((f"`{name.upper()}`", "must be set" if field.is_required() else shown, field.description or ""))
    return table(("name", "default", "meaning"), rows)


def stages() -> str:
    """The stages of a lead, and what comes next at each."""
    rows = []
    for stage in Stage:
        step = ladder.FIRST_STEP.get(stage)
        coming = say(f"due-{step}") if step else "nothing: an end" if stage in ENDS else ""
        rows.append((f"`{stage}`", say(f"stage-{stage}"), coming))
    return table(("stage", "as the bot says it", "what comes next"), rows)


def steps() -> str:
    """The ladder, with its times."""
    days = ladder
    chase = f"{days.CHASE_AT:%H:%M}"
    minutes = int(days.CHECK_IN_AFTER.total_seconds() // 60)
    thanked = " and ".join(sorted(days.THANKED_IN))
    when = {
        "evening-before": f"{days.EVENING:%H:%M} on the evening before the interview",
        "hours-before": f"{int(days.BEFORE.total_seconds() // 3600)} hours before the interview",
        "thank-you": f"{days.EVENING:%H:%M} on the day of the interview, or {days.COMMITTED_AT:%H:%M} on the next; in "
        f"{thanked} only, where it is customary",
        "check-in": f"{minutes} minutes after the end of the interview",
        "look": f"{days.WORKDAYS_TO_LOOK} working days after the application, {chase}",
        "first-follow-up": f"{days.WORKDAYS_AFTER_PROMISE} working days after the day they named; if they named none, "
        f"{days.WORKDAYS_BETWEEN} working days after the last contact; {chase}",
        "second-follow-up": f"{days.WORKDAYS_BETWEEN} working days after that, {chase}",
        "propose-quiet": f"{days.WORKDAYS_BETWEEN} working days after that, {chase}",
        "keep-or-close": f"{days.DAYS_TO_KEEP_OR_CLOSE} days after the last contact (an application: "
        f"{days.WORKDAYS_TO_CLOSE_APPLICATION} working days), then every {days.DAYS_TO_KEEP_OR_CLOSE} days; {chase}",
    }
    most = {step: str(times) for step, times in days.MOST_ASKED.items()}
    rows = [(f"`{step}`", say(f"due-{step}"), when[step], most.get(step, "no limit")) for step in Step]
    return table(("step", "what", "when", "said at most"), rows)


def diagram() -> str:
    """The life of a lead, drawn from its table."""
    return f"```mermaid\n{RULEBOOK.mermaid()}\n```"


PARTS: dict[str, Callable[[], str]] = {
    "transcript": transcript,
    "commands": commands,
    "settings": settings,
    "stages": stages,
    "steps": steps,
    "diagram": diagram,
    "coaching": coaching,
    "talks": lambda: talks(WORDS),
}


def filled(page: str) -> str:
    """A page with its made parts made anew."""
    return MARKED.sub(lambda found: found[1] + PARTS[found[2]]() + found[3], page)


def pages() -> dict[Path, str]:
    """Every page that has made parts, as it should be; the picture too."""
    found = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
    made = {page: filled(page.read_text("utf-8")) for page in found if MARKED.search(page.read_text("utf-8"))}
    return made | {ROOT / PICTURE: chat_picture()}


def main() -> None:
    """Write the made parts."""
    for page, content in pages().items():
        page.write_text(content, "utf-8")


if __name__ == "__main__":
    main()
