"""The table of all conversations."""

from flows.talks.adding import ADD, INTERVIEW, MOVE
from flows.talks.calendar import CALENDAR_FILE
from flows.talks.check_in import CHECK_IN
from flows.talks.draft_facts import DRAFT_FACTS
from flows.talks.editing import edited_script
from flows.talks.first_meeting import FIRST_MEETING
from flows.talks.hearing import FORWARDED, HEARD
from flows.talks.held import HELD
from flows.talks.practice import PRACTICE
from flows.talks.resume import RESUME, RESUME_PLAN
from flows.talks.resume_file import RESUME_FILE
from flows.talks.script import Script
from flows.talks.small import CONTACT, NAME, PAUSE, PROMISE, QUIET_HOURS, SNOOZE
from flows.talks.talk import Talks
from flows.talks.visiting_card import CARD
from flows.talks.zone import ZONE

SCRIPTS: tuple[Script, ...] = (
    FIRST_MEETING, ADD, INTERVIEW, MOVE, CHECK_IN, ZONE, QUIET_HOURS, SNOOZE, PROMISE, CONTACT, RESUME, RESUME_PLAN,
    RESUME_FILE, PRACTICE, DRAFT_FACTS, HEARD, HELD, FORWARDED, CALENDAR_FILE,
    CARD, PAUSE, NAME,
)  # fmt: skip

TALKS = Talks((*SCRIPTS, edited_script(SCRIPTS)))
