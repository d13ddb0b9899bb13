"""The table of all conversations."""

from flows.talks.adding import ADD, INTERVIEW, MOVE
from flows.talks.check_in import CHECK_IN
from flows.talks.draft_facts import DRAFT_FACTS
from flows.talks.first_meeting import FIRST_MEETING
from flows.talks.practice import PRACTICE
from flows.talks.resume import RESUME, RESUME_PLAN
from flows.talks.resume_file import RESUME_FILE
from flows.talks.small import CONTACT, PROMISE, QUIET_HOURS, SNOOZE, ZONE
from flows.talks.talk import Talks

TALKS = Talks((
    FIRST_MEETING, ADD, INTERVIEW, MOVE, CHECK_IN, ZONE, QUIET_HOURS, SNOOZE, PROMISE, CONTACT, RESUME, RESUME_PLAN,
    RESUME_FILE, PRACTICE, DRAFT_FACTS,
))  # fmt: skip
