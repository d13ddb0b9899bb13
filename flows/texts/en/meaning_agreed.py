"""Owns the English cues for a time that they agreed to or proposed: "they said Monday at 11 is fine"."""

from flows.texts.en.meaning_pieces import MEET, I
from flows.understanding.heard import Saying
from flows.understanding.meaning_table import Doubt, Needs, says

FINE = (
    r"(?:fine|ok|okay|good|great|grand|perfect|alright|all good|cool|no problem|sound|sorted|confirmed|doable|ideal|"
    r"lovely|brilliant|best|better|possible)"
)
SUITS = (
    rf"(?:(?:is|was|would be|will be|s|should be)(?: absolutely| totally| perfectly| all| also)* {FINE}|works|"
    rf"work|suits|"
    r"will do|will work|would work|would suit|suited|worked|will suit)"
)
STARTS = (
    r"(?! (?:for|to|on|in) (?:the |a |my |their |me )?(?:start|starting|begin|decision|decide|answer|deadline|"
    r"news|job|"
    r"shift|team|company|delivery|induction|training|bus|train|them to (?:call|ring)|a (?:call|decision)))"
)
"""What a time is not that of, if nothing else follows."""
THEYRE = (
    r"(?<!\bif )(?<!\bwhether )(?:theyre|hes|shes|(?:they|she|he|@|recruiter|manager|hr|company|team|boss|agency|lady|"
    r"woman|man|interviewer|director|receptionist|owner|head)(?: (?:are|is|was|were))?)"
)
SO = r"(?:(?:now|just|also|then|both|finally|all|actually|would|will|ll|d|have|has|ve|both) )*"

AGREED = (
    *says(
        Saying.MOVED,
        r"(?:to say|said|says|saying|told me|let me know|heard) (?:that )?(?:its|it is|itll be|it will be|interview is|"
        r"were|we are|im|i am) (?:(?:now|at|on|for) )*# (?:now|instead)",
        noun=True,
        before=True,
        needs=(Needs.WHEN,),
    ),
    *says(
        Saying.MOVED,
        r"(?:cant|cannot|couldnt|can not|wont be able to|not able to|unable to) (?:do|make|come|manage|"
        r"get there|be there)"
        r"(?: (?:it|in|on|at|for|the|interview|my))* #(?: \S+){0,6}? (?:asked|asking|said|suggested|offered|"
        r"requested)"
        r"(?: (?:them|her|him|if|whether|they|we|i|can|could|about|for|to|do|make|move|change|it|swap|have|"
        r"me))* #(?: instead)?",
        noun=True,
        needs=(Needs.WHEN,),
        despite=(Doubt.NOT,),
    ),
    *says(
        Saying.PLANNED,
        rf"{THEYRE} {SO}(?:said|says|wrote|replied|confirmed|texted|emailed|told me|reckons?|agreed)"
        rf"(?: back| that| me| to say| its| yes to| yes for| ok to| ok for| yeah to| to)* # {SUITS}{STARTS}",
        rf"{THEYRE} {SO}(?:ok|okay|happy|fine|good|cool|grand|alright|free|available) (?:with|for|on|to do|"
        rf"at)? ?#{STARTS}",
        rf"{THEYRE} {SO}(?:(?:agreed|agreeing) (?:to|on)|(?:said|saying|says) (?:yes|ok|okay|yeah|sure|fine|"
        rf"it can be|we can do|"
        rf"they can do|she can do|he can do|theyll do|to)(?: (?:to|for|with|on|do|have))*|can do|could do|"
        rf"can fit me in|"
        rf"can see me|could see me|offered(?: me)?|offering(?: me)?|suggested|suggesting|proposed|proposing|"
        rf"confirmed(?: it| me)?"
        rf"(?: for| on)?|can have me(?: in)?|gave me|given me) (?:on |for |at )?#{STARTS}(?! (?:off|a day|per|"
        rf"shift|shifts|hours)(?!\S))",
        rf"# (?:{SUITS} for|suits?|works with|fits) (?:them|both|both of us|everyone|everybody|her|him|@)",
        rf"we (?:agreed|settled|said|landed|fixed|decided) (?:on |for |to do )?#{STARTS}",
        rf"{I}(?:said|picked|chose|took|went for|booked|confirmed|agreed to|said yes to|accepted|"
        rf"opted for) (?:the )?#"
        rf"(?: (?:slot|one|time|{MEET}))+",
        noun=True,
        before=True,
        needs=(Needs.WHEN,),
        despite=(Doubt.LATER,),
    ),
)
