"""Owns telling times from other numbers: 5 people, room 3.30, version 2.10, 12k, 555-1234 and 24/7 are no times."""

from flows.understanding.when_match import Match
from flows.understanding.when_table import Rule
from flows.understanding.when_words import Token

BARE = {Rule.CLOCK, Rule.RANGE, Rule.PAST, Rule.TO, Rule.TOWARDS}
COUNTED = BARE | {Rule.NUMERIC, Rule.DOTTED, Rule.MONTH_DAY, Rule.DATE, Rule.WEEKDAY_AND_DAY}
MONTHS = 12
HOURS = 12
LONG_WORD = 6
JOINTS = "./:,-'+"
MONEY = "$€£#"
SHARES = "%€$£+"


def stands(match: Match, tokens: tuple[Token, ...]) -> bool:
    """Whether a match can be a time where it stands."""
    before = tokens[match.start - 1] if match.start else None
    after = tokens[match.end] if match.end < len(tokens) else None
    if match.pattern.followed and after is not None and not _may_be_followed(match, before, after):
        return False
    if match.pattern.rule is Rule.DOTTED and match.number("num2") > MONTHS:
        return False  # 14.30 is an hour
    if match.pattern.rule is Rule.WEEKDAY_AND_DAY and after is not None and _makes_hour(after):
        return False  # "Montag, 11 Uhr", "este lunes 9 am"
    if before is not None and ("every" in before.kinds or _denied(match, tokens)):
        return False
    if _is_of_what_follows(match, before, after) or _is_of_hours(match, before, tokens):
        return False
    if before is not None and "weekday" in before.kinds and _is_day_and_hour(match):
        return False
    if match.pattern.rule not in COUNTED:
        return match.pattern.rule is not Rule.WEEKDAY_RANGE or not _is_dated(match.end, tokens)
    if after is not None and _orders_a_thing(tokens[match.end - 1], after):
        return False
    first, last = tokens[match.start], tokens[match.end - 1]
    if first.is_number and before is not None and not _free_before(match, before, tokens):
        return False
    return after is None or _free_after(match, last, after, tokens)


def _is_of_hours(match: Match, before: Token | None, tokens: tuple[Token, ...]) -> bool:
    """Whether what is read as days after a month are hours, as the month has a day: "17 June 9-4"."""
    days = match.has("day2") and "month" in tokens[match.start].kinds
    return days and before is not None and not {"day", "ordinal", "ending"}.isdisjoint(before.kinds)


def _may_be_followed(match: Match, before: Token | None, after: Token) -> bool:
    """Whether no unknown word follows; after a number that is no hour one may, if a weekday stands before it or a
    sentence begins with it: "el lunes 16 eché", "el 19 hablé".
    """
    begins = match.pattern.rule is Rule.MONTH_DAY and (before is None or not (before.is_word or before.is_number))
    number = match.value("day") if (begins or match.pattern.rule is Rule.WEEKDAY_AND_DAY) and match.has("day") else None
    dated = isinstance(number, int) and number > HOURS
    return dated or not after.is_word or bool(after.kinds.keys() - {"filler"})


def is_thing(token: Token | None) -> bool:
    """Whether a word is the name of something that has nothing to do with time."""
    return token is not None and token.is_word and not token.kinds.keys() - {"notafter", "unit"}


def _is_of_what_follows(match: Match, before: Token | None, after: Token | None) -> bool:
    """Whether its last word begins something else: "the weekend team", "el viernes en 15 minutos"."""
    if match.pattern.rule is Rule.WEEKEND:
        return _is_of_a_thing(match, before, after)
    return match.pattern.rule is Rule.WEEKDAY_LATER and after is not None and "unit" in after.kinds


def _is_of_a_thing(match: Match, before: Token | None, after: Token | None) -> bool:
    """Whether a weekend belongs to the noun behind it: "as a weekend supervisor", "the weekend team leader job"."""
    told = match.tokens["weekend"]
    named = told.end - told.start == len(told.text)  # in one word: not "this weekend"
    begun = match.end - match.start > 1 or (before is not None and bool({"count", "the", "on"} & before.kinds.keys()))
    return named and begun and is_thing(after)


def _is_dated(at: int, tokens: tuple[Token, ...]) -> bool:
    """Whether a weekday has a day of its own, so that the one before it has none: "from Thursday to Friday 27th"."""
    kinds = [token.kinds for token in tokens[at : at + 3] if token.text != "," and "the" not in token.kinds][:2]
    if not kinds or "month" in kinds[0]:
        return bool(kinds)
    dated = len(kinds) > 1 and "day" in kinds[0] and not {"ending", "month"}.isdisjoint(kinds[1])
    return dated or ("ordinal" in kinds[0] and "day" not in kinds[0])


def _makes_hour(after: Token) -> bool:
    """Whether what follows a number makes it an hour: "am", "de la mañana", not "por la mañana"."""
    of_day = "partafter" in after.kinds and "filler" not in after.kinds
    return of_day or not {"oclock", "half"}.isdisjoint(after.kinds)


def _is_day_and_hour(match: Match) -> bool:
    """Whether two numbers behind a weekday are rather its day and an hour: "Fri 12 10am"."""
    told = match.tokens.keys()
    if match.pattern.rule is Rule.CLOCK and set(told) == {"anyhour", "partafter"} and match.end - match.start == 2:
        return "filler" in match.tokens["partafter"].kinds  # es "martes 8 por la mañana", not "8 de la mañana"
    apart = match.pattern.rule is Rule.CLOCK and match.end - match.start == len(told) == 3  # no ":" between
    return apart and {"hour", "minute", "half"} == set(told) and match.number("minute") <= HOURS


def _denied(match: Match, tokens: tuple[Token, ...]) -> bool:
    """Whether another time is meant instead: "not this Friday but the one after"."""
    before = tokens[max(0, match.start - 2) : match.start]
    if not any("not" in token.kinds for token in before):
        return False
    return any("rather" in token.kinds for token in tokens[match.end : match.end + 5])


def _free_before(match: Match, before: Token, tokens: tuple[Token, ...]) -> bool:
    first = tokens[match.start]
    if "notbefore" in before.kinds or before.text in MONEY:
        return False
    earlier = tokens[match.start - 2] if match.start > 1 else None
    if before.text == "." and earlier is not None and "notbefore" in earlier.kinds:
        return False
    if first.spaced:
        return True
    if before.is_word:
        return bool(before.kinds)
    joined = before.text in JOINTS and earlier is not None and earlier.is_number and not before.spaced
    return not joined or (before.text == "-" and match.pattern.rule is Rule.NUMERIC)


def _orders_a_thing(last: Token, after: Token) -> bool:
    """Whether an ordinal in words belongs to the noun after it: de "zum zweiten Gespräch", not es "a las once"."""
    if "ordinal" not in last.kinds or "whour" in last.kinds or not last.text.isalpha() or not after.is_word:
        return False
    noun = after.kinds.keys() <= {"filler", "follower", "notbefore"} and len(after.text) >= LONG_WORD
    return noun or not after.kinds or after.kinds.keys() == {"filler", "follower"}


def _free_after(match: Match, last: Token, after: Token, tokens: tuple[Token, ...]) -> bool:
    counted = last.is_number or not {"ending", "whour"}.isdisjoint(last.kinds)
    if not counted:
        return True
    if after.text in SHARES and not after.spaced:
        return False
    later = tokens[match.end + 1] if match.end + 1 < len(tokens) else None
    if (
        match.pattern.rule is Rule.MONTH_DAY
        and not {"and", "or"}.isdisjoint(after.kinds)
        and _counts_things(match, tokens)
    ):
        return False
    if not {"notafter", "unit"}.isdisjoint(after.kinds) and "later" not in after.kinds:
        return False
    if match.pattern.rule in BARE and not {"minute", "minute2", "half"} & match.tokens.keys():
        dated = match.pattern.rule is Rule.RANGE and "day" in after.kinds and later and "month" in later.kinds
        if after.is_number and after.spaced and not dated:  # "9-4 17 June"
            return False
        counts = later is not None and "notafter" in later.kinds and len(later.text) > 1  # no "x" that ends a message
        if counts and not after.kinds and after.is_word:
            return False
    if not last.is_number or after.spaced:
        return True
    if after.is_word:
        return False
    joined = after.text in JOINTS and later is not None and later.is_number and not later.spaced
    return not joined or (after.text == "-" and match.pattern.rule is Rule.NUMERIC)


def _counts_things(match: Match, tokens: tuple[Token, ...]) -> bool:
    """Whether "the 1st or 2nd" goes on with what is counted: week, round."""
    second = tokens[match.end + 1] if match.end + 1 < len(tokens) else None
    if second is None or {"the", "day", "ordinal"}.isdisjoint(second.kinds):
        return False  # "the 9th and Foo"
    rest = [
        token for token in tokens[match.end + 1 : match.end + 5] if not {"the", "day", "ending"} & token.kinds.keys()
    ]
    return bool(rest) and (not rest[0].kinds or not {"notafter", "unit"}.isdisjoint(rest[0].kinds))
