"""Owns what messages mean in Spanish: the table, put together from its parts. Earlier cues win over later ones."""

from flows.texts.es.meaning_acts import OWN_ACTS
from flows.texts.es.meaning_changes import CHANGES, SILENCE
from flows.texts.es.meaning_closing import CLOSING
from flows.texts.es.meaning_contrast import DENIES, SAME_FOR, TOO
from flows.texts.es.meaning_doubts import ASKING, DOUBTS, DOUBTS_AFTER, WONDERING
from flows.texts.es.meaning_everyday import EVERYDAY
from flows.texts.es.meaning_feelings import FEELINGS
from flows.texts.es.meaning_hides import HIDES
from flows.texts.es.meaning_idioms import EARLY, LATE, NEW_TIME, OTHER_HOUR, SAME_HOUR
from flows.texts.es.meaning_later import LATER_WORD
from flows.texts.es.meaning_letters import LETTERS
from flows.texts.es.meaning_meetings import INTERVIEWS, SOFT_CUES
from flows.texts.es.meaning_news import OFFERS, REFUSALS
from flows.texts.es.meaning_questions import QUESTIONS
from flows.texts.es.meaning_rounds import ROUNDS
from flows.texts.es.meaning_small import SMALL
from flows.texts.es.meaning_talk import CONTACTS, PAUSES, PLACES, SMALL_TALK
from flows.texts.es.meaning_words import (
    DOTTED,
    FROM,
    INSTEAD,
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
    cues=(
        *EARLY,
        *EVERYDAY,
        *QUESTIONS,
        *PAUSES,
        *CLOSING,
        *CONTACTS,
        *OWN_ACTS,
        *ROUNDS,
        *REFUSALS,
        *CHANGES,
        *OFFERS,
        *SILENCE,
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
    wondering=WONDERING,
    breaks=words(r",|y|e|pero|asi que|entonces|porque|aunque|mientras|ademas|pues|luego|sino|ya que|y que"),
    turns=words(
        r"pero|aunque|sin embargo|de todos modos|igual|, (?:y|asi|yo|me|luego|pero|tambien|ya|les|le|ahora|entonces"
        r"|despues)|y (?:yo|me|luego|ya|tambien|ahora|les|le|@|despues|entonces|asi|hoy|tengo|tuve)|asi que|entonces"
        r"|luego|despues"
    ),
    sources=SOURCES,
    modes=MODES,
    yes=YES,
    no=NO,
    same_hour=SAME_HOUR,
    other_hour=OTHER_HOUR,
    denies=DENIES,
    too=TOO,
    same_for=SAME_FOR,
    to=TO,
    from_=FROM,
    instead=INSTEAD,
    or_=OR,
    no_places=NO_PLACES,
    not_=frozenset({"no"}),
    by=frozenset({"antes", "hasta"}),
    about=frozenset({"sobre", "acerca"}),
    hides=HIDES,
    spelt=SPELT,
    pairs={("en", "cambio"): "pero", ("atencion", "al"): "asistente", ("atencion", "a"): "asistente"},
    after={("en", "cambio"): "pero"} | {(before, "tecnica"): "tecnico" for before in ("de", "como", "para")},
    new_time=NEW_TIME,
    key_words=KEY_WORDS,
    no_slips=NO_SLIPS,
    dotted=DOTTED,
    small=SMALL,
)
