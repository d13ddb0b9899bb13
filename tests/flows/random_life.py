"""Owns lives at random: what may happen to a person in any order, each event checked against the promises."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule

from flows.decide import COMMANDS, newcomer
from flows.effects import Forget
from flows.events import (
    Blocked,
    ContactSent,
    Due,
    Edited,
    Event,
    PlaceSent,
    Press,
    Pressed,
    Typed,
    Unblocked,
    Unreadable,
)
from flows.languages import languages
from tests.flows.life import FIRST_WRITTEN, Life, Shown, all_texts
from tests.flows.promises import check

USED: set[str] = set()
"""Every key that any life has shown."""

ZONES = (
    "Europe/London", "America/New_York", "Europe/Berlin", "Asia/Kolkata", "Pacific/Auckland", "Pacific/Honolulu", "UTC",
)  # fmt: skip
STARTS = (
    datetime(2026, 6, 2, 12, tzinfo=UTC),
    datetime(2026, 3, 27, 21, 30, tzinfo=UTC),  # before the clocks go forward
    datetime(2026, 10, 23, 9, tzinfo=UTC),  # before they go back
    datetime(2027, 12, 31, 23, 50, tzinfo=UTC),
    datetime(2028, 2, 28, 17, tzinfo=UTC),
)
SPANS = ("21:00-08:00", "23:30-07:15", "01:00-02:00", "09:30-17:00", "10-9", "none")
TYPED = (
    "Sample Corp", "Tester", "today", "tomorrow", "yesterday", "friday", "9 june", "29 feb", "2026-06-09 14:30",
    "14:30", "3:00", "3 pm", "2028-02-29", "Dana Example dana@sample.example", "dana@sample.example", "Berlin",
    "Springfield", "nowhere at all", "22:30-07:00", "<b>bold</b> & co", "🙂" * 90, "word " * 800, "-", "²",
    "the roadmap for autumn.", "9999-12-31", "9999-12-30 23:30", "0001-01-01", "2020-01-01", "31.12.", "100% {$name}",
    "\u202eabc", "I feel hopeless",
)  # fmt: skip
FREE = (
    "I applied to Sample Corp yesterday",
    "applied at Globex as an analyst through a friend",
    "had the interview with Sample Corp today at 2, they'll let me know by Friday",
    "interview with A tomorrow at 10",
    "phone interview with Globex next week",
    "interview on Friday at 3pm",
    "the interview was moved to tomorrow 15:30",
    "they cancelled my interview with Sample Corp",
    "they want to see me again",
    "they rejected me",
    "Sample Corp made me an offer",
    "I accepted the offer",
    "I withdrew from B",
    "they will decide by next Friday",
    "C got in touch",
    "still no word from Sample Corp",
    "I wrote to Sample Corp and I called B",
    "I thanked them",
    "the contact is Dana Example, dana@a.example",
    "I'm in Berlin now",
    "what's next?",
    "when should I write to Sample Corp?",
    "what do I write?",
    "what do I wear?",
    "when is my interview?",
    "how do I prepare?",
    "how am I doing?",
    "why don't they answer?",
    "what can you do?",
    "I'm so nervous",
    "I'm so angry",
    "thank you",
    "hello",
    "pause please",
    "go on",
    "stop",
    "yes",
    "no",
    "I wrote to A, B rejected me, C made me an offer and I have an interview with D on Friday at 9",
    "Dear Sam, after careful consideration we decided to move forward with other candidates. Kind regards, A",
    "Dear Sam, we would like to invite you to an interview on 2026-06-11 at 10:00 or 2026-06-12 at 14:00. Regards, B",
)
"""Free text, understood or nearly so."""
KINDS = ("photo", "voice", "sticker", "document", "location", "edited", "empty", "other")
PLACES = ((52.5, 13.4), (40.7, -74.0), (-36.8, 174.8), (0.0, 0.0), (91.0, 0.0), (51.5, -0.1))
CARDS = (("Kim Sample", "+44 20 7946 0000", "kim@sample.example"), ("Kim",), ("<b>🙂</b>" * 8, "1"))
MINUTES = (1, 20, 60, 240, 900)
DAYS = (1, 2, 3, 7, 8, 15, 35, 70)


class CheckedLife(Life):
    """A life in which every event is checked."""

    def acts(self, event: Event) -> None:
        """Let ``event`` happen, and hold it against the promises."""
        before = self.state
        super().acts(event)
        USED.update(text.key for text in all_texts(self.effects))
        check(before, event, self.state, self.effects, self.now)
        if any(isinstance(effect, Forget) for effect in self.effects):
            self.state = newcomer(1, "Sam Sample", "en", self.now)


class RandomLife(RuleBasedStateMachine):
    """What may happen, in any order. The rules with several events only make deep places likelier."""

    life: CheckedLife

    @initialize(
        start=st.sampled_from(STARTS),
        zone=st.sampled_from((*ZONES, None)),
        language=st.sampled_from(languages()),
        wants=st.fixed_dictionaries(
            {"evening_before": st.booleans(), "hours_before": st.booleans(), "weekly": st.booleans()}
        ),
    )
    def begins(self, start: datetime, zone: str | None, language: str, wants: dict[str, bool]) -> None:
        self.life = CheckedLife(start, zone, language=language, **wants)

    @rule(name=st.sampled_from([*COMMANDS, "nonsense"]))
    def command(self, name: str) -> None:
        self.life.commands(name)

    @rule(text=st.sampled_from(TYPED))
    def types(self, text: str) -> None:
        self.life.types(text)

    @rule(text=st.sampled_from(FREE), at=st.integers(0, 40), again=st.integers(0, 4))
    def tells_freely(self, text: str, at: int, again: int) -> None:
        self.life.types(text)
        self.presses_what_is_shown(at, again)

    @rule(text=st.sampled_from(FREE))
    def tells_and_confirms(self, text: str) -> None:
        self.life.types(text)
        if right := self._find(lambda shown: shown.button.label.key in ("right", "forwarded-yes")):
            self.life.presses_again(right)

    @rule(text=st.sampled_from((*FREE, *TYPED)), at=st.integers(0, 40), again=st.integers(0, 4))
    def forwards(self, text: str, at: int, again: int) -> None:
        self.life.acts(Typed(text, forwarded=True))
        self.presses_what_is_shown(at, again)

    @rule(kind=st.sampled_from(KINDS))
    def sends(self, kind: str) -> None:
        self.life.acts(Unreadable(kind))

    @rule(text=st.sampled_from(TYPED), ago=st.integers(0, 8))
    def edits(self, text: str, ago: int) -> None:
        self.life.acts(Edited(text, FIRST_WRITTEN + self.life.wrote - ago))

    @rule(place=st.sampled_from(PLACES))
    def shares_a_place(self, place: tuple[float, float]) -> None:
        self.life.acts(PlaceSent(*place))

    @rule(card=st.sampled_from(CARDS))
    def shares_a_card(self, card: tuple[str, ...]) -> None:
        self.life.acts(ContactSent(*card))

    @rule(at=st.integers(0, 40), again=st.integers(0, 3))
    def presses_shown(self, at: int, again: int) -> None:
        self.presses_what_is_shown(at, again)

    def presses_what_is_shown(self, at: int, again: int) -> None:
        for step in range(again + 1):
            if buttons := self.life.newest:
                shown = buttons[(at + step) % len(buttons)]
                self.life.presses_again(shown)
                assert "not-possible-now" not in self.life.keys, shown

    @rule(at=st.integers(0, 10_000), reachable=st.booleans())
    def presses_anything_shown_once(self, at: int, reachable: bool) -> None:  # drawn by hypothesis
        if shown := self.life.shown:
            old = shown[at % len(shown)]
            self.life.presses_again(old if reachable else replace(old, message=self.life.messages + 1))

    @rule()
    def presses_what_cannot_be_read(self) -> None:
        self.life.acts(Pressed(None, None))

    @rule(minutes=st.sampled_from(MINUTES))
    def a_while_passes(self, minutes: int) -> None:
        self.life.waits(timedelta(minutes=minutes))

    @rule(days=st.sampled_from(DAYS))
    def days_pass(self, days: int) -> None:
        self.life.waits(timedelta(days=days))

    @rule(hours=st.integers(1, 100))
    def the_bot_is_down(self, hours: int) -> None:
        self.life.now += timedelta(hours=hours)
        due = self.life.next_due()
        if due is not None and due <= self.life.now:
            self.life.acts(Due())

    @rule()
    def is_woken_for_nothing(self) -> None:
        self.life.acts(Due())

    @rule()
    def blocks(self) -> None:
        self.life.acts(Blocked())

    @rule()
    def lets_in_again(self) -> None:
        self.life.acts(Unblocked())

    @rule(zone=st.sampled_from(ZONES))
    def travels(self, zone: str) -> None:
        self._runs("zone")
        if button := self._find(lambda shown: zone in shown.button.press.args):
            self.life.presses_again(button)
        else:
            self.life.types(zone)
            self.life.presses("right")

    @rule(span=st.sampled_from(SPANS))
    def changes_quiet_hours(self, span: str) -> None:
        self._runs("quiet-hours")
        if button := self._find(lambda shown: span in shown.button.press.args):
            self.life.presses_again(button)
        else:
            self.life.types(span)

    @rule(name=st.sampled_from(("evening-off", "evening-on", "hours-off", "hours-on", "pause", "go-on", "go-on")))
    def changes_a_setting(self, name: str) -> None:
        self.life.commands("settings")
        if button := self._find(lambda shown: name in shown.button.press.args):
            self.life.presses_again(button)

    @precondition(lambda self: self.life.state.person.zone_known)
    @rule(ago=st.sampled_from((0, 1, 14, 30, 200)), employer=st.sampled_from("ABCDE"))
    def applies(self, ago: int, employer: str) -> None:
        self.life.commands("add")
        if "ask-employer" in self.life.keys and len(self.life.state.leads) < 15:
            for typed in (employer, "Tester"):
                self.life.types(typed)
            self.life.presses("website")
            self.life.types(
                (self.life.now.astimezone(self.life.state.person.tz) - timedelta(days=ago)).date().isoformat()
            )
            self.life.presses("right")

    @precondition(lambda self: self.life.state.person.zone_known)
    @rule(days=st.integers(-5, 9), hour=st.integers(0, 23), kind=st.sampled_from(("phone", "video", "on-site")))
    def has_an_interview(self, days: int, hour: int, kind: str) -> None:
        life = self.life
        life.commands("interview")
        if "ask-which" in life.keys:
            life.presses_again(life.newest[(days + hour) % (len(life.newest) - 1)])
        if "ask-employer" in life.keys:
            life.types("Sample Corp")
            life.types("Tester")
        if "ask-kind" in life.keys:
            day = (life.now.astimezone(life.state.person.tz) + timedelta(days=days)).date()
            life.presses(kind)
            life.types(f"{day} {hour:02}:00")
            if "ask-length" in life.keys:
                life.presses("length-60")
            life.presses("right")

    @rule(news=st.sampled_from(("round", "decide", "offer", "offer", "no", "else")), at=st.integers(0, 5))
    def hears_from_them(self, news: str, at: int) -> None:
        if leads := list(self.life.state.leads.values()):
            self.life.opens(leads[at % len(leads)])
            if ask := self._find(lambda shown: shown.button.press.verb == "news"):
                self.life.presses_again(ask)
                self.life.presses(f"news-{news}")
                self.presses_what_is_shown(at=at, again=0)

    @rule(answers=st.lists(st.integers(0, 3), min_size=15, max_size=15))
    def looks_back(self, answers: list[int]) -> None:
        self.life.commands("checkin")
        for answer in answers:
            choices = [shown for shown in self.life.newest if shown.button.press.verb in ("answer", "skip")]
            if not choices:
                return
            self.life.presses_again(choices[answer % len(choices)])

    def _runs(self, name: str) -> None:
        self.life.acts(Pressed(Press("run", 0, (name,)), None))

    def _find(self, fits: Callable[[Shown], bool]) -> Shown | None:
        return next((shown for shown in self.life.newest if fits(shown)), None)
