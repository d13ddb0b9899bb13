"""Owns what messages mean in English: the table, put together from its parts. Earlier cues win over later ones."""

import re

from flows.texts.en.meaning_acts import OWN_ACTS
from flows.texts.en.meaning_agreed import AGREED
from flows.texts.en.meaning_asks import QUESTIONS
from flows.texts.en.meaning_changes import CHANGES
from flows.texts.en.meaning_closing import CLOSING
from flows.texts.en.meaning_contrast import DENIES, SAME_FOR, TOO
from flows.texts.en.meaning_doubts import ASKING, DOUBTS, DOUBTS_AFTER, MODES, NO, SOURCES, WONDERING, YES
from flows.texts.en.meaning_hides import HIDES
from flows.texts.en.meaning_idioms import EARLY, LATE, NEW_TIME, OTHER_HOUR, SAME_HOUR
from flows.texts.en.meaning_interviews import INTERVIEWS
from flows.texts.en.meaning_later import LATER_WORD, TASKS
from flows.texts.en.meaning_letters import LETTERS
from flows.texts.en.meaning_met import MET
from flows.texts.en.meaning_news import NEWS
from flows.texts.en.meaning_plainly import ASKED_PLAINLY, PLAINLY
from flows.texts.en.meaning_small import SMALL
from flows.texts.en.meaning_soft import SOFT_CUES
from flows.texts.en.meaning_spelling import (
    AFTER,
    DOTTED,
    FROM,
    INSTEAD,
    KEY_WORDS,
    NO_PLACES,
    NO_SLIPS,
    OR,
    PAIRS,
    SPELT,
    TO,
)
from flows.texts.en.meaning_talk import CONTACTS, FEELINGS, PAUSES, PLACES, SMALL_TALK
from flows.texts.en.meaning_words import NAMES, ROLES
from flows.understanding.meaning_table import Meaning, words

MEANING = Meaning(
    cues=(
        *EARLY,
        *ASKED_PLAINLY,
        *QUESTIONS,
        *PAUSES,
        *CLOSING,
        *CONTACTS,
        *OWN_ACTS,
        *AGREED,
        *PLAINLY,
        *CHANGES,
        *NEWS,
        *TASKS,
        *MET,
        *INTERVIEWS,
        *LATER_WORD,
        *SOFT_CUES,
        *PLACES,
        *FEELINGS,
        *LATE,
        *SMALL_TALK,
    ),
    letters=LETTERS,
    names=NAMES,
    roles=ROLES,
    doubts=DOUBTS,
    doubts_after=DOUBTS_AFTER,
    asking=ASKING,
    breaks=words(r",|and|but|so(?! (?:much|far|many|long|little))|then|because|although|though|while|plus|or|yet|;"),
    turns=re.compile(
        words(
            r"but|although|though|however|anyway|, (?:and|so|i|im|ive|id|ill|they|theyll|theyve|theyd|she|shes|"
            r"shell|he|"
            r"hes|we|then|just|also|it|its|said|told|my|had|got|@)|and (?:i|im|ive|my|had|they|theyve|theyll|"
            r"she|he|we|then|so|also|@|"
            r"now|it|"
            r"its)"
            r"|so|then"
        ).pattern
        + r"|(?= (?:they|she|he|@) (?:have |has |just |also |then )?(?:said|told)(?!\S))"
    ),
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
    not_=frozenset({"not", "isnt", "wasnt", "arent", "aint"}),
    by=frozenset({"by", "before", "until", "till"}),
    about=frozenset({"about", "regarding", "re", "concerning"}),
    hides=HIDES,
    wondering=WONDERING,
    mornings=frozenset({"morning"}),
    spelt=SPELT,
    pairs=PAIRS,
    after=AFTER,
    key_words=KEY_WORDS,
    no_slips=NO_SLIPS,
    small=SMALL,
    dotted=DOTTED,
)
