"""Owns what messages mean in English: the table, put together from its parts. Earlier cues win over later ones."""

from flows.texts.en.meaning_letters import LETTERS
from flows.texts.en.meaning_news import NEWS_CUES
from flows.texts.en.meaning_talk import CONTACTS, FEELINGS, PAUSES, PLACES, QUESTIONS, SMALL_TALK
from flows.texts.en.meaning_words import (
    ASKING,
    DOTTED,
    DOUBTS,
    DOUBTS_AFTER,
    FROM,
    KEY_WORDS,
    MODES,
    NAMES,
    NO,
    NO_PLACES,
    NO_SLIPS,
    OR,
    ROLES,
    SOURCES,
    SPELT,
    TO,
    YES,
)
from flows.understanding.meaning_table import Meaning, words

MEANING = Meaning(
    cues=(*QUESTIONS, *PAUSES, *CONTACTS, *NEWS_CUES, *PLACES, *FEELINGS, *SMALL_TALK),
    letters=LETTERS,
    names=NAMES,
    roles=ROLES,
    doubts=DOUBTS,
    doubts_after=DOUBTS_AFTER,
    asking=ASKING,
    breaks=words(r",|and|but|so|then|because|although|though|while|plus|or|yet|;"),
    turns=words(r"but|although|though|however|anyway|, (?:and|so|i|they|then|just|also)|and (?:i|they|then|so|also|@|now)|so|then"),
    sources=SOURCES,
    modes=MODES,
    yes=YES,
    no=NO,
    to=TO,
    from_=FROM,
    or_=OR,
    no_places=NO_PLACES,
    spelt=SPELT,
    key_words=KEY_WORDS,
    no_slips=NO_SLIPS,
    dotted=DOTTED,
)
