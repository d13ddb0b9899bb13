"""Owns the door for free text: what is understood in a message, and where it goes.

Nothing asked: news is read back, questions are answered, the rest is said not to be understood. In the middle of a
questionnaire an answer stays an answer; see ``between.py``. What an employer wrote is asked about, never assumed.
"""

from datetime import timedelta

from flows import commands
from flows.cards import command_button, name_of, plan_of
from flows.coaching.safety import Risk, risk_in
from flows.due import test_done
from flows.effects import Button, Rows, Text, text
from flows.events import Edited, Press, Typed
from flows.hearing import alone, asking_back, between, favours, guessing, losses, naming, nudged
from flows.hearing.afterwards import corrected
from flows.hearing.answers import told_of
from flows.hearing.carry_out import ACTS
from flows.hearing.details import told_alone
from flows.hearing.feelings import answered_all
from flows.hearing.forwarding import forwarded
from flows.hearing.names import is_a_name
from flows.hearing.opening import begin, hear, setting_of
from flows.languages import best
from flows.lead import Move, allowed
from flows.moving import arrived
from flows.speaking import offer_language
from flows.talks.check_in import FEWEST_WORDS, told_in_passing
from flows.talks.scripts import TALKS
from flows.turn import Turn
from flows.understanding.deadlines import tells_a_test_done
from flows.understanding.heard import Heard, Saying
from flows.understanding.meaning import yes_or_no
from flows.understanding.plain import says, words_in
from flows.understanding.wishes import blames_the_coach, command_wished, said_to_the_coach, tongue_wished, wants_silence
from flows.values import Interview, Lead, Stage, Talk, TalkKind, Written

RIGHT_AFTER = timedelta(hours=3)
MOST_WORDS_OF_A_YES = 4
MOST_WORDS_OF_A_GREETING = 5
BEGINNINGS = (command_button("interview"), command_button("add"))
LIKELIEST = 3
"""Things to do that are offered when a message was not understood."""


def typed(turn: Turn, event: Typed) -> None:
    """Text came: to a question that waits, or out of the blue."""
    talk = turn.state.asking()
    heard = hear(turn, event.text, forwarded=event.forwarded)
    low = risk_in(event.text) is Risk.LOW
    if low:  # it was met already, in flows/care.py
        heard = tuple(each for each in heard if each.saying is not Saying.FEELS)
    if talk is not None and nudged.comes_first(turn, talk, understood=bool(heard)):
        talk = None
    if talk is not None and between.asks_for_a_text(talk, event.text):
        TALKS.typed(turn, talk, event.text)
    elif (
        not event.forwarded and losses.met(turn, talk, event.text, heard, own_words=between.asks_for_own_words(talk))
    ) or (not event.forwarded and _about_the_talk(turn, talk, event.text, heard)):
        return
    elif event.forwarded or (any(each.theirs for each in heard) and not between.asks_for_own_words(talk)):
        forwarded(turn, event.text, heard)
    elif talk is not None and low and not heard and between.keeps_no_feeling(talk, event.text):
        TALKS.again(turn, talk)  # a feeling is no failed answer
    elif _about_the_last(turn, talk, event.text, heard):
        return
    elif talk is None or (heard and between.slept(turn, talk)):
        free(turn, heard, event.text)
    else:
        between.typed(turn, talk, event.text, heard)


def _about_the_talk(turn: Turn, talk: Talk | None, said: str, heard: tuple[Heard, ...]) -> bool:
    """Meet what is said to the coach itself: another language, a command, a goodbye, another name for a lead."""
    if tongue := tongue_wished(said):
        offer_language(turn, tongue)
    elif command := _command_wished(turn, heard, said):
        commands.ALL[command](turn)
    elif _says_goodbye(turn, talk, said):
        turn.say(text("fine"))
    elif not between.asks_for_own_words(talk) and blames_the_coach(said, best(turn.person.language)):
        turn.say(text("blamed"), rows=((command_button("drafts"), command_button("next")),))
        if talk is not None:
            TALKS.again(turn, talk)
    else:
        return not between.asks_for_own_words(talk) and (
            naming.wished(turn, talk, said)
            or favours.asked(turn, talk, said, heard)
            or asking_back.shown(turn, talk, said)
        )
    return True


def _command_wished(turn: Turn, heard: tuple[Heard, ...], said: str) -> str:
    """The command that was asked for in plain words; a pause that was heard is more than the settings."""
    command = command_wished(said, best(turn.person.language))
    return "" if command == "settings" and any(each.saying is Saying.PAUSE for each in heard) else command


def _about_the_last(turn: Turn, talk: Talk | None, said: str, heard: tuple[Heard, ...]) -> bool:
    """Whether it was about what came last: a nudge, what was noted, an interview that has just been."""
    news = tuple(each for each in heard if each.saying in ACTS)
    if talk is None and _is_a_test_done(turn, news, said):
        return True
    if not news and nudged.answered(turn, said):
        return True
    if talk is None and not heard and (interview := _just_been(turn, said)):
        told_in_passing(TALKS, turn, interview, said)
        return True
    return corrected(turn, talk, said, news, alone=not heard)


def _is_a_test_done(turn: Turn, news: tuple[Heard, ...], said: str) -> bool:
    """Whether it was told that a test is done that was to be done at home: that is no interview that was."""
    told = tells_a_test_done(said, setting_of(turn)) and all(each.saying is Saying.TOOK_PLACE for each in news)
    return told and "?" not in said and test_done(turn, {each.lead for each in news if each.lead is not None})


def _just_been(turn: Turn, said: str) -> Interview | None:
    """The interview that a few words of one's own, right after it, are about."""
    if len(said.split()) < FEWEST_WORDS or "?" in said:
        return None
    since = turn.now - RIGHT_AFTER
    begun = {check_in.interview for check_in in turn.state.check_ins.values()}
    return next((i for i in commands.unchecked(turn) if i.ends >= since and i.id not in begun), None)


def free(turn: Turn, heard: tuple[Heard, ...], said: str = "") -> None:
    """Text came that is nobody's answer."""
    news = tuple(each for each in heard if each.saying in ACTS)
    if not turn.state.leads and not turn.person.zone_known and not news:
        _met(turn, heard)
    elif said and _met_in_short(turn, heard, said):
        return
    elif _is_talk(heard) and (key := said_to_the_coach(said, best(turn.person.language))):
        turn.say(text(key), rows=((command_button("next"), command_button("help")),))
    elif not heard and (detail := told_alone(turn, said)):
        begin(turn, (detail,))
    elif _greets_in_passing(heard, said):
        turn.say(text("greeted-more", name=turn.person.first_name), rows=(BEGINNINGS,))
    elif not heard:
        if not (said and (guessing.propose(turn, said) or alone.met(turn, said))):
            lost(turn)
    else:
        before = answered_all(turn, heard, alone=not news)
        if news:
            begin(turn, news, *before)
        elif before:
            turn.say(*before)


def _greets_in_passing(heard: tuple[Heard, ...], said: str) -> bool:
    """Whether a greeting is all that was understood of a message that says more."""
    return _is_greeting(heard) and len(words_in(said)) > MOST_WORDS_OF_A_GREETING


def _is_greeting(heard: tuple[Heard, ...]) -> bool:
    return bool(heard) and all(each.saying is Saying.GREETS for each in heard)


def _is_talk(heard: tuple[Heard, ...]) -> bool:
    """Whether nothing was heard but a feeling or a greeting: anger at the coach sounds like one, "how are you" too."""
    return all(each.saying in (Saying.FEELS, Saying.GREETS) for each in heard)


def _met_in_short(turn: Turn, heard: tuple[Heard, ...], said: str) -> bool:
    """Meet a yes, an "ok" or a "skip" where nothing was asked."""
    if interview := _confirmed(turn, heard, said):
        turn.say(text("interview-stands"), told_of(turn, interview))
    elif not heard and _is_a_nod(turn, said):
        turn.say(text("fine"))
    elif _wants_out_of_nothing(turn, heard, said):
        turn.say(text("stop-nothing"), rows=((command_button("pause"), command_button("next")),))
    else:
        return False
    return True


def _confirmed(turn: Turn, heard: tuple[Heard, ...], said: str) -> Interview | None:
    """The interview to come that they said yes to: "I accepted", where nobody has made an offer."""
    short = len(words_in(said)) <= MOST_WORDS_OF_A_YES
    if not short or [each.saying for each in heard] != [Saying.ACCEPTED] or heard[0].employer or heard[0].role:
        return None
    if any(lead.stage is Stage.OFFER for lead in turn.state.leads.values()):
        return None
    coming = turn.coming()
    return coming[0] if len(coming) == 1 else None


def _says_goodbye(turn: Turn, talk: Talk | None, said: str) -> bool:
    """Whether they go; where a name is asked for it may be one ("Ciao")."""
    return says(said, "bye", best(turn.person.language)) and (talk is None or not is_a_name(talk))


def _wants_out_of_nothing(turn: Turn, heard: tuple[Heard, ...], said: str) -> bool:
    """Whether "skip" or "not now" came where nothing was asked: that is no wish for a pause, in which reminders end."""
    if not heard or any(each.saying is not Saying.STOP for each in heard):
        return False
    return not wants_silence(said, best(turn.person.language))


def _is_a_nod(turn: Turn, said: str) -> bool:
    """Whether it is an "ok", or only a picture such as a thumb."""
    return bool(yes_or_no(said, setting_of(turn))) or not any(char.isalnum() or char in "?/" for char in said)


def _met(turn: Turn, heard: tuple[Heard, ...]) -> None:
    """Somebody new, who tells no news yet: the first meeting, whatever they say; a question is answered."""
    if place := next((each.place for each in heard if each.saying is Saying.MOVED_HOME), ""):
        arrived(turn, place)
    elif any(each.saying is Saying.ASKS for each in heard):
        commands.COMMANDS["help"](turn)
    else:
        commands.COMMANDS["start"](turn)


def also(turn: Turn, event: Typed) -> None:
    """Lowness was met first; what else was told is heard too."""
    news = tuple(each for each in hear(turn, event.text, forwarded=event.forwarded) if each.saying in ACTS)
    if news and (event.forwarded or any(each.theirs for each in news)):
        forwarded(turn, event.text, news)
    elif news:
        begin(turn, news)


def edited(turn: Turn, event: Edited, written: Written) -> None:
    """A message that was understood now says something else: read back in the place of what was not answered yet."""
    heard = hear(turn, event.text)
    news = tuple(each for each in heard if each.saying in ACTS)
    if not news:
        free(turn, heard)
        return
    old = turn.state.talks.get(written.talk or 0)
    if old is not None and old.kind is TalkKind.HEARD:
        TALKS.settle_shown(turn, old)
        turn.drop(old)
    counted = turn.state.leads.get(written.lead or 0) if old is None else None
    begin(turn, news, text("edited-heard"), about=counted.id if counted else None, counted=counted)


def lost(turn: Turn) -> None:
    """Say that it was not understood, and what is likeliest to be done here."""
    rows = [*_look_back(turn), *_news_of(turn)][:LIKELIEST]
    soonest = min(turn.state.nudges.values(), key=lambda nudge: nudge.at, default=None)
    plan: tuple[Text, ...] = ()
    if soonest:
        lead = turn.state.leads[soonest.lead]
        plan = (text("soonest", employer=lead.employer, plan=plan_of(turn, lead)),)
    ways = (command_button("interview"), command_button("leads" if turn.state.leads else "add"))
    turn.say(text("not-understood"), *plan, rows=(*rows, ways, (command_button("next"), command_button("help"))))


def _look_back(turn: Turn) -> Rows:
    """An interview that has just been is what people speak of."""
    return tuple(
        (Button(text("lost-check-in", name=name_of(turn.state.leads[i.lead])), Press("check-in", i.id)),)
        for i in commands.unchecked(turn)[:1]
    )


def _news_of(turn: Turn) -> Rows:
    """Then of those who are waited for, the latest first."""
    waiting = [
        lead for lead in turn.state.open_leads() if Move.HEARD in allowed(lead) and lead.stage is not Stage.QUIET
    ]
    waiting.sort(key=lambda lead: lead.last_contact, reverse=True)
    return tuple((_news_button(lead),) for lead in waiting[:2])


def _news_button(lead: Lead) -> Button:
    return Button(text("lost-news", name=name_of(lead)), Press("news", lead.id, (str(lead.version),)))
