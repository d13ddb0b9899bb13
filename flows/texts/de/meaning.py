"""Owns what messages mean in German: the table, put together from its parts. Earlier cues win over later ones."""

from flows.texts.de.meaning_acts import OWN_ACTS
from flows.texts.de.meaning_asking import MORE_QUESTIONS
from flows.texts.de.meaning_closing import CLOSING
from flows.texts.de.meaning_contrast import DENIES, SAME_FOR, TOO
from flows.texts.de.meaning_hides import HIDES
from flows.texts.de.meaning_idioms import EARLY, LATE, NEW_TIME, OTHER_HOUR, SAME_HOUR
from flows.texts.de.meaning_interviews import INTERVIEWS, LATER_WORD, SOFT_CUES
from flows.texts.de.meaning_inverted import INVERTED, TOLD_AFTER
from flows.texts.de.meaning_letters import LETTERS
from flows.texts.de.meaning_names import NAMES, ROLES
from flows.texts.de.meaning_news import NEWS, STOPS
from flows.texts.de.meaning_offers import OFFERS
from flows.texts.de.meaning_questions import QUESTIONS
from flows.texts.de.meaning_roundabout import BEEN, FELT, HANDED_IN, SHIFTED, WHO
from flows.texts.de.meaning_small import SMALL
from flows.texts.de.meaning_talk import CONTACTS, FEELINGS, PAUSES, PLACES, SMALL_TALK
from flows.texts.de.meaning_theirs import INTRODUCED, THEIR_WORD
from flows.texts.de.meaning_words import (
    ASKING,
    DOTTED,
    DOUBTS,
    DOUBTS_AFTER,
    FROM,
    INSTEAD,
    KEY_WORDS,
    MODES,
    NO,
    NO_PLACES,
    NO_SLIPS,
    OR,
    SOURCES,
    SPELT,
    TO,
    WONDERING,
    YES,
)
from flows.understanding.meaning_table import Meaning, words

MEANING = Meaning(
    cues=(
        *EARLY,
        *QUESTIONS,
        *MORE_QUESTIONS,
        *PAUSES,
        *CLOSING,
        *CONTACTS,
        *WHO,
        *STOPS,
        *SHIFTED,
        *INTRODUCED,
        *TOLD_AFTER,
        *THEIR_WORD,
        *HANDED_IN,
        *INVERTED,
        *OWN_ACTS,
        *NEWS,
        *OFFERS,
        *INTERVIEWS,
        *LATER_WORD,
        *SOFT_CUES,
        *BEEN,
        *PLACES,
        *FEELINGS,
        *FELT,
        *LATE,
        *SMALL_TALK,
    ),
    letters=LETTERS,
    names=NAMES,
    roles=ROLES,
    doubts=DOUBTS,
    doubts_after=DOUBTS_AFTER,
    asking=ASKING,
    breaks=words(r",|und|aber|denn|weil|dann|obwohl|wahrend|oder|sondern|danach|jedoch|;"),
    turns=words(
        r"aber|jedoch|allerdings|trotzdem|, (?:und|also|ich|die|sie|dann|jetzt|nur|bin|habe|leider)|und (?:ich|die"
        r"|sie|dann|jetzt|@|nun|habe)|also|dann"
    ),
    wondering=WONDERING,
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
    not_=frozenset({"nicht"}),
    by=frozenset({"bis"}),
    about=frozenset({"wegen", "bezuglich", "betreffend"}),
    hides=HIDES,
    spelt=SPELT,
    key_words=KEY_WORDS,
    no_slips=NO_SLIPS,
    dotted=DOTTED,
    small=SMALL,
    mornings=frozenset({"morgen", "fruh", "vormittag", "morgens"}),
)
