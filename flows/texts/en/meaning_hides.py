"""Owns what sounds in English like an interview and is none: one missed or not to be kept, a call to be made."""

from flows.texts.en.meaning_pieces import MEET
from flows.understanding.meaning_table import words

CANNOT = (
    r"(?:cant|cannot|can not|couldnt|could not|wont|will not|not able to|unable to|wont be able to"
    r"|not going to be able to|im not going to|i am not going to)"
)
SOME = r"(?:(?!,|and|but|so)\S+ ){0,4}?"
ONE = rf"(?!(?:the |their |a )*(?:next|second|third|final|last|2nd|3rd) (?:round|stage)){SOME}{MEET}"
"""An interview; not to have made it to the next round is another thing."""
WILL = r"(?:to|will|ill|shall|should|must|can|could|id|gonna|gotta|wanna|lets)"

HIDES = words(
    rf"{CANNOT} (?:\w+ )?(?:make it|make|come|go|attend|be|get|do|take part)(?: (?:to|for|at|in))? {ONE}"
    r"|(?:i |ive |have |just |almost |nearly |totally |completely )*(?:missed|overslept|slept through|skipped"
    r"|forgot(?: about)?|didnt go to|didnt make it to|did not go to|never went to|didnt show up (?:to|for|at)"
    rf"|was too (?:sick|ill) for) {ONE}"
    rf"|(?:i )?(?:wasnt|was not) (?:at|in) {ONE}"
    rf"|{WILL} (?:(?:just|also|then|again|maybe|probably) )*(?:call|ring|phone|zoom) (?:up |back )?(?:@|them|him|her)"
    r"|^call (?:up |back )?(?:@|them)|call (?:for|in) sick"
)
