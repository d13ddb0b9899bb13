"""Owns what messages mean in French: the table, put together from its parts. Earlier cues win over later ones."""

from flows.texts.fr.meaning_acts import OWN_ACTS
from flows.texts.fr.meaning_answers import ANSWERS
from flows.texts.fr.meaning_asked import ASKED
from flows.texts.fr.meaning_changes import MOVES
from flows.texts.fr.meaning_closing import CLOSING
from flows.texts.fr.meaning_contrast import DENIES, SAME_FOR, TOO
from flows.texts.fr.meaning_deeds import DEEDS
from flows.texts.fr.meaning_hides import HIDES
from flows.texts.fr.meaning_idioms import EARLY, LATE, NEW_TIME, OTHER_HOUR, SAME_HOUR
from flows.texts.fr.meaning_interviews import INTERVIEWS, SOFT_CUES
from flows.texts.fr.meaning_later import LATER_WORD
from flows.texts.fr.meaning_letters import LETTERS
from flows.texts.fr.meaning_news import NEWS
from flows.texts.fr.meaning_questions import QUESTIONS
from flows.texts.fr.meaning_roles import ROLES
from flows.texts.fr.meaning_small import SMALL
from flows.texts.fr.meaning_sounds import AFTER, PAIRS
from flows.texts.fr.meaning_spelling import ELISIONS, KEY_WORDS, NO_SLIPS, SPELT
from flows.texts.fr.meaning_talk import CONTACTS, FEELINGS, PAUSES, PLACES, SMALL_TALK
from flows.texts.fr.meaning_told import TOLD
from flows.texts.fr.meaning_wondered import WONDERED
from flows.texts.fr.meaning_words import (
    ASKING,
    BREAKS,
    DOTTED,
    DOUBTS,
    DOUBTS_AFTER,
    FROM,
    INSTEAD,
    MODES,
    NAMES,
    NO,
    NO_PLACES,
    OR,
    SOURCES,
    TO,
    TURNS,
    YES,
)
from flows.texts.fr.meaning_worries import WORRIES
from flows.understanding.meaning_table import Meaning

MEANING = Meaning(
    cues=(
        *WORRIES, *TOLD, *ANSWERS, *DEEDS, *WONDERED, *EARLY,
        *ASKED, *QUESTIONS, *PAUSES, *CLOSING, *CONTACTS, *OWN_ACTS, *NEWS, *MOVES, *INTERVIEWS, *LATER_WORD,
        *SOFT_CUES, *PLACES, *FEELINGS, *LATE, *SMALL_TALK,
    ),
    letters=LETTERS,
    names=NAMES,
    roles=ROLES,
    doubts=DOUBTS,
    doubts_after=DOUBTS_AFTER,
    asking=ASKING,
    breaks=BREAKS,
    turns=TURNS,
    sources=SOURCES,
    modes=MODES,
    yes=YES,
    no=NO,
    same_hour=SAME_HOUR,
    other_hour=OTHER_HOUR,
    new_time=NEW_TIME,
    denies=DENIES,
    too=TOO,
    same_for=SAME_FOR,
    to=TO,
    from_=FROM,
    instead=INSTEAD,
    or_=OR,
    no_places=NO_PLACES,
    not_=frozenset({"pas", "non", "plus"}),
    by=frozenset({"ici", "avant", "jusqu"}),
    about=frozenset({"concernant", "sujet", "propos"}),
    mornings=frozenset({"matin", "matinee", "mat"}),
    hides=HIDES,
    spelt=SPELT,
    pairs=PAIRS,
    after=AFTER,
    key_words=KEY_WORDS,
    no_slips=NO_SLIPS,
    elisions=ELISIONS,
    dotted=DOTTED,
    small=SMALL,
)  # fmt: skip
