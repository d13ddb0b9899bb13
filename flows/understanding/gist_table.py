"""Owns what a language's table of ideas is made of: which words stand for which idea, in whatever sentence they stand.

A cue is a phrase that is known; an idea is what a word stands for in any phrase. ``gist_rules.py`` says, for all
languages alike, what ideas mean together.
"""

from collections.abc import Mapping, Set
from dataclasses import dataclass
from enum import StrEnum


class Idea(StrEnum):
    """What words can stand for. A verb form that tells who acts stands for two: es "llamaron" is CALL and THEY."""

    # Who: the person who writes, the employer, somebody else altogether.
    I = "i"  # noqa: E741  # the person as the one who acts: "I", first-person verbs
    ME = "me"  # the person as the one it is done to: "me"
    THEY = "they"  # "they", "the recruiter", third-person verbs
    STAFF = "staff"  # who works there, whoever acts: "the recruiter", "hr", "them", "her"
    OTHER = "other"  # "someone else", "another candidate", "an internal"
    YOU = "you"  # the bot: "you", "your messages"
    OFF = "off"  # what makes it another matter: loans, flats, dates, exams, other people's jobs
    OPENER = "opener"  # what opens a sentence and says nothing there: "well, they called"
    VOID = "void"  # a phrase that stands for nothing, and hides what its words stand for: "no idea", "an answer to"
    # How sure, and whether at all.
    NOT = "not"
    NOTHING = "nothing"
    STILL = "still"  # "still", "yet", "so far", "by now"
    WILL = "will"  # not done yet, or only wished: "I'll", "need to", "hope", "if", "should"
    WISH = "wish"  # they would like to: "wants", "would like"
    PAST = "past"  # it was: "had", "did", "went", "just finished"; no form that tells of an employer's act
    WENT = "went"  # was there, went, drove, talked: what is done at an interview, and is over
    ACTED = "acted"  # verb forms of what they have done already: es "llamaron", de "hat angerufen"
    BEGUN = "begun"  # past forms that stand before who did it: de "gestern rief die Schule an"
    DONE = "done"  # participles, before which others than who acts are named: de "hab Acme abgesagt"
    FROM = "from"  # who something comes from: "a call from", "von", "de la part de"
    BE_DONE = "be-done"  # a passive: "was", "been", "got" (rejected)
    # Things.
    MEET = "meet"  # interview, trial shift, video call, screening
    VISIT = "visit"  # verbs and words of having been there: "met", "went to see", "talked", "came from"
    PAPERS = "papers"  # cv, application, cover letter
    JOB = "job"  # job, role, position, contract
    ROUND = "round"  # round, stage, shortlist
    ORDER = "order"  # next, second, final, another, again
    NEWS = "news"  # news, word, update, answer as a noun, sign of life
    DATE = "date"  # date, time, slot, appointment as things that can be changed
    # What happens.
    APPLY = "apply"
    SEND = "send"  # send, hand in, drop off, submit
    GET = "get"  # get, receive, land
    OFFER = "offer"
    HIRE = "hire"  # hire, take on, "want you"
    REJECT = "reject"
    REGRET = "regret"  # unfortunately, sorry to say
    CHOOSE = "choose"
    FILLED = "filled"  # it came to nothing, whoever says it: the job is filled, no luck, unsuccessful
    COUNT = "count"  # the how many-th: "fifth"; a refusal that is only counted is no news
    REFUSAL = "refusal"  # a "no" as a thing: "it's a no", "a rejection", "the unfortunately mail"
    MOVE = "move"  # reschedule, postpone, bring forward
    INSTEAD = "instead"  # instead, rather, now (as the new one), later than said
    OLD = "old"  # what follows is the time that it was: "instead of", "statt"
    CANCEL = "cancel"
    UNABLE = "unable"  # a day that does not suit: "can't do", "klappt nicht"; stands for NOT, too
    NONE = "none"  # there is none of what follows: "no", "kein"; stands for NOT, too
    REPLY = "reply"
    MESSAGE = "message"  # to write, an e-mail, a text
    CALL = "call"
    HEAR = "hear"
    SILENCE = "silence"  # silence, ghosted, left on read
    TELL = "tell"  # let know, get back, tell
    DECIDE = "decide"
    PASS = "pass"  # noqa: S105  # no password: made it, through, advanced
    INVITE = "invite"
    CONFIRM = "confirm"  # confirmed, set, booked, agreed
    THANK = "thank"
    ACCEPT = "accept"
    WITHDRAW = "withdraw"  # out, pulled out, no longer interested
    CLOSE = "close"  # said to the coach of a lead: close, archive, drop, forget
    CONTACT = "contact"  # "my contact is", "in charge is", "deal with"
    WELL = "well"  # how an interview was: went well, nailed it
    BADLY = "badly"  # bombed, awful
    # What is asked.
    WHEN = "when"
    WHY = "why"
    HOW = "how"
    WHAT = "what"
    SHOULD = "should"  # may, should, too early, is it time, ok to
    WEAR = "wear"
    PREPARE = "prepare"
    LIST = "list"  # applications, leads, overview: as what one has
    PROGRESS = "progress"
    NEXT = "next"  # what to do now, next step
    USE = "use"  # how you work, what you can do
    LONG = "long"  # takes so long
    # What is felt or wished.
    LOW = "low"
    TEARS = "tears"  # to cry, which one does for joy, too; stands beside LOW
    NERVOUS = "nervous"
    HOPEFUL = "hopeful"
    ANGRY = "angry"
    PAUSE = "pause"
    BACK = "back"  # go on, back again
    STOP = "stop"
    HOME = "home"  # to live somewhere now: the place follows right after the last word of it
    GREET = "greet"
    GRATEFUL = "grateful"
    # What is told beside words: times and names. Never in a table.
    AHEAD = "ahead"
    BEHIND = "behind"
    TODAY = "today"  # today without an hour: it may have been or be to come
    WEEKDAY = "weekday"  # a weekday by its name: the one to come or the last
    HOUR = "hour"
    NAMED = "named"
    EMAIL = "email"  # an address
    REST = "rest"  # a later word of a phrase
    UNHELD = "unheld"  # no interview: NONE right before MEET
    UNTIL = "until"  # a time by which something is to be
    NEW = "new"  # a time that is told in place of another one
    TO = "to"  # a word like "at" or "with": whom it is followed by is not the one who acts


Ideas = frozenset[Idea]
"""What one word stands for, or several together."""


@dataclass(frozen=True, slots=True)
class Gist:
    """The words of one language, by idea, in lists parted by spaces.

    ``a_b`` is two words beside each other, which then stand for nothing else; ``cancel*`` is any word that begins so,
    ``*stelle`` any longer one that ends so; ``sagte~ab`` are the halves of one verb, with other words between them.
    Words are written as people type them; they are brought to their plain form when the table is read.
    """

    ideas: Mapping[Idea, str]

    def entries(self) -> Set[tuple[Idea, str]]:
        """Each word with its idea, as it is written in the table."""
        return {(idea, entry) for idea, listed in self.ideas.items() for entry in listed.split()}
