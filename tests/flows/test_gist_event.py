"""Which event is told: what was, what is to come, what has another day, what will not be; and what none of it is."""

import pytest

from flows.understanding.heard import Heard, Saying
from flows.understanding.meaning import understand
from tests.corpus import meanings

NOW = "2026-11-18 16:00 Europe/London"  # a Wednesday
LEADS = meanings.leads_of("Acme ; Sample Corp / analyst")


def heard(typed: str, language: str = "en", *, forwarded: bool = False) -> tuple[Heard, ...]:
    return understand(typed, meanings.setting(NOW, language, "GB"), LEADS, forwarded=forwarded)


def sayings(typed: str, language: str = "en") -> list[Saying]:
    return [each.saying for each in heard(typed, language)]


def told(typed: str, language: str = "en", *, forwarded: bool = False) -> list[str]:
    """Each thing with its time, as the corpus writes it."""
    return [
        f"{each.saying} {meanings.shown_time(each.when)}".strip()
        for each in heard(typed, language, forwarded=forwarded)
    ]


@pytest.mark.parametrize(
    ("language", "typed"),
    [
        ("en", "drove out to Acme on Monday for my interview"),
        ("en", "went in for my interview at Acme on Monday"),
        ("en", "I was in Acme on Monday for the interview"),
        ("de", "bin am Montag zu Acme gefahren fürs Vorstellungsgespräch"),
        ("es", "el lunes fui a Acme para la entrevista"),
        ("fr", "je suis allée chez Acme lundi pour l'entretien"),
    ],
)
def test_who_went_there_for_an_interview_had_it_on_the_day_before_now(language: str, typed: str) -> None:
    assert told(typed, language) == ["took-place 2026-11-16"]


@pytest.mark.parametrize(
    ("language", "typed"),
    [
        ("en", "I was told my interview with Acme is on Friday at 10"),
        ("en", "I went and booked an interview with Acme for Friday at 10"),
        ("en", "we're doing the Acme interview on Friday at 10"),
        ("de", "fahre am Freitag um 10 zu Acme zum Vorstellungsgespräch"),
        ("es", "me citaron en Acme el viernes a las 10"),
        ("fr", "j'ai calé un entretien avec Acme vendredi à 10h"),
    ],
)
def test_what_was_told_or_arranged_is_still_to_come(language: str, typed: str) -> None:
    assert told(typed, language) == ["planned 2026-11-20 10:00"]


def test_an_interview_without_a_time_is_to_come_only_if_it_is_arranged() -> None:
    assert sayings("I landed an interview at Acme") == [Saying.PLANNED]
    assert sayings("interview with Acme") == [Saying.PLANNED]
    assert sayings("the acme interview didn't go brilliantly") == [Saying.TOOK_PLACE]
    assert Saying.PLANNED not in sayings("im Gespräch bei Acme wurde ich nach meinem Gehalt gefragt", "de")


@pytest.mark.parametrize(
    ("language", "typed"),
    [
        ("en", "no interview tomorrow, acme's boss is ill"),
        ("de", "kein Gespräch morgen, die Chefin von Acme hat Corona"),
        ("es", "no hay entrevista mañana en Acme"),
        ("fr", "pas d'entretien demain chez Acme"),
    ],
)
def test_no_interview_on_a_day_to_come_is_called_off(language: str, typed: str) -> None:
    assert sayings(typed, language) == [Saying.CALLED_OFF]


@pytest.mark.parametrize(
    ("language", "typed"),
    [
        ("en", "still no interview with acme"),
        ("en", "no interviews yet"),
        ("de", "noch kein Gespräch bei Acme"),
        ("es", "todavía no hay entrevista con Acme"),
        ("fr", "toujours pas d'entretien chez Acme"),
    ],
)
def test_no_interview_so_far_calls_none_off_and_plans_none(language: str, typed: str) -> None:
    assert set(sayings(typed, language)).isdisjoint({Saying.CALLED_OFF, Saying.PLANNED})


@pytest.mark.parametrize(
    ("language", "typed"),
    [
        ("en", "Acme can't do Monday so it's Friday at 9 now"),
        ("en", "Acme: Friday at 9 instead of Monday"),
        ("de", "Acme kann Montag nicht, jetzt Freitag 9 Uhr"),
        ("de", "das Gespräch bei Acme ist jetzt am Freitag um 9"),
        ("es", "Acme no puede el lunes, ahora es el viernes a las 9"),
        ("fr", "mon entretien chez Acme c'est vendredi à 9h plutôt que lundi"),
    ],
)
def test_a_day_in_place_of_one_that_does_not_suit_is_the_new_one(language: str, typed: str) -> None:
    assert told(typed, language) == ["moved 2026-11-20 09:00"]


@pytest.mark.parametrize(
    "typed", ["can't do Monday myself", "hope they move it to Friday", "could I come on Friday instead of Monday?"]
)
def test_what_the_person_only_wishes_or_asks_moves_nothing(typed: str) -> None:
    assert Saying.MOVED not in sayings(typed)


def test_what_they_have_to_do_is_told_though_it_is_to_come() -> None:
    assert told("Acme want to push it to Friday") == ["moved 2026-11-20"]
    assert sayings("they might cancel Friday") == []


@pytest.mark.parametrize(
    ("typed", "new"),
    [
        ("We have to postpone your interview on Thursday to Monday 23 November at 10am. Acme", "2026-11-23 10:00"),
        (
            "Dear Sam, we must postpone your interview on Thursday. Would Monday at 10 suit you? Acme",
            "2026-11-23 10:00",
        ),
    ],
)
def test_a_letter_that_moves_an_interview_tells_the_new_day(typed: str, new: str) -> None:
    assert told(typed, forwarded=True) == [f"moved {new}"]


def test_a_day_until_which_nothing_comes_is_the_one_they_decide_by() -> None:
    assert told("nothing from Acme until Friday") == ["decides-by 2026-11-20"]
    assert told("hasta el viernes no sé nada de Acme", "es") == ["decides-by 2026-11-20"]
    assert sayings("I haven't heard from Acme yet") == [Saying.NO_NEWS]


def test_what_the_person_decides_is_no_word_of_theirs() -> None:
    assert sayings("I'm taking my name out of the running at Acme") == [Saying.WITHDREW]
    assert Saying.NO not in sayings("I've decided not to go to the Acme interview")
    assert Saying.ACCEPTED not in sayings("hab den Termin bei Acme zugesagt", "de")


@pytest.mark.parametrize(
    ("typed", "both"),
    [
        ("Acme said no but Sample Corp has me coming in Friday at 4", ["no", "planned 2026-11-20 16:00"]),
        ("rang Acme and I'm in on Friday at 10", ["phoned", "planned 2026-11-20 10:00"]),
        (
            "was at Acme yesterday and I'm at Sample Corp tomorrow at 10",
            ["took-place 2026-11-17", "planned 2026-11-19 10:00"],
        ),
    ],
)
def test_of_two_things_each_has_its_own_time(typed: str, both: list[str]) -> None:
    assert told(typed) == both


def test_a_statement_that_begins_with_its_time_is_no_question() -> None:
    typed = "am Freitag um halb zehn hab ich ein Vorstellungsgespräch bei Acme"
    assert told(typed, "de") == ["planned 2026-11-20 09:30"]
    assert sayings("wann hab ich mein Vorstellungsgespräch bei Acme?", "de") == [Saying.ASKS]


@pytest.mark.parametrize(
    ("language", "typed"),
    [
        ("en", "another candidate was hired at Acme"),
        ("en", "they offered the Acme job to somebody else"),
        ("en", "Acme withdrew the offer"),
        ("de", "eine andere Bewerberin wurde bei Acme genommen"),
        ("de", "Acme hat die Zusage zurückgezogen"),
        ("es", "a otra persona le dieron el puesto en Acme"),
        ("es", "Acme retiró la oferta"),
        ("fr", "une autre candidate a été prise chez Acme"),
        ("fr", "le poste chez Acme est parti à quelqu'un d'autre"),
    ],
)
def test_what_somebody_else_got_or_was_taken_back_is_a_no_and_never_an_offer(language: str, typed: str) -> None:
    assert sayings(typed, language) == [Saying.NO]


@pytest.mark.parametrize(
    ("language", "typed"),
    [
        ("en", "Acme offered me the job, they rejected the other candidates"),
        ("de", "Acme hat mir die Stelle angeboten, die anderen haben sie abgelehnt"),
    ],
)
def test_others_beside_an_offer_to_the_person_take_nothing_away(language: str, typed: str) -> None:
    assert sayings(typed, language)[0] is Saying.OFFER


@pytest.mark.parametrize(
    ("language", "typed"),
    [
        ("en", "met Dana Example from Acme on Monday for the junior data analyst interview"),
        ("de", "habe am Montag Frau Beispiel von Acme zum Gespräch getroffen"),
        ("es", "conocí a Luis de Acme el lunes en la entrevista"),
        ("fr", "j'ai rencontré Karim d'Acme lundi pour l'entretien"),
    ],
)
def test_who_met_them_for_an_interview_had_it(language: str, typed: str) -> None:
    assert told(typed, language) == ["took-place 2026-11-16"]


def test_who_is_to_meet_them_has_it_to_come() -> None:
    assert told("meeting Dana Example from Acme on Monday for the interview") == ["planned 2026-11-23"]


@pytest.mark.parametrize(
    ("language", "typed"),
    [
        ("en", "interview at Acme on Monday, it went really well"),
        ("en", "interview at Acme on Monday. went well I think"),
        ("de", "Gespräch bei Acme am Montag. lief gut"),
        ("fr", "lundi, entretien chez Acme, ça s'est super bien passé"),
    ],
)
def test_how_it_went_tells_that_it_was(language: str, typed: str) -> None:
    assert told(typed, language) == ["took-place 2026-11-16"]


def test_how_it_may_go_or_another_one_went_tells_nothing_of_it() -> None:
    assert "planned 2026-11-23" in told("interview at Acme on Monday. hope it goes well")
    assert told("interview at Acme on Monday. my other one went badly") == ["planned 2026-11-23"]


def test_a_no_of_another_employer_than_that_of_the_interview_calls_nothing_off() -> None:
    assert sayings("Gespräch mit Acme am Montag, Mondo Muster hat mir leider abgesagt", "de") == ["planned", "no"]
    assert sayings("Acme hat mir abgesagt, aber seit dem Gespräch hab ich nichts von Mondo Muster gehört", "de") == [
        "no", "no-news",
    ]  # fmt: skip
    assert sayings("hätte morgen ein Gespräch bei Acme gehabt, die haben abgesagt", "de") == ["called-off"]


def test_what_is_thanked_for_is_no_interview_to_come() -> None:
    assert told("I thanked Acme for the interview yesterday") == ["thanked 2026-11-17"]
    assert sayings("had my interview at Acme and thanked them") == ["took-place", "thanked"]


def test_who_feels_low_about_an_offer_is_heard_and_tears_are_of_joy() -> None:
    assert sayings("got an offer from Acme but I feel awful") == ["offer", "feels"]
    assert sayings("acme have given me the job!!!! im crying") == ["offer"]
    assert sayings("acme said no, im crying") == ["no", "feels"]


def test_what_came_on_a_weekday_is_a_word_and_no_day_they_decide_by() -> None:
    assert sayings("got an email from Acme on Monday") == ["word"]
    assert sayings("heard from Acme on Monday") == ["word"]
    assert told("I'll get a call from them on Friday") == ["decides-by 2026-11-20"]


def test_who_was_taken_for_the_next_round_has_no_offer_yet() -> None:
    assert sayings("je suis pris au deuxième tour chez Acme", "fr") == ["round"]
    assert sayings("je suis pris chez Acme comme cariste", "fr") == ["offer"]


def test_a_word_that_opens_a_sentence_is_not_how_it_went() -> None:
    assert told("well guess what, interview at Acme on Monday") == ["planned 2026-11-23"]


def test_an_interview_told_beside_a_call_is_heard() -> None:
    assert told("rang Acme yesterday, I have an interview with Sample Corp in two weeks") == [
        "phoned 2026-11-17", "planned 2026-12-02",
    ]  # fmt: skip


def test_an_interview_earlier_today_that_went_well_took_place() -> None:
    assert told("entretien chez Acme le 12 novembre, ça s'est bien passé", "fr") == ["took-place 2026-11-12"]
    assert told("entretien chez Acme jeudi à 10h, je suis bien préparé", "fr") == ["planned 2026-11-19 10:00"]


def test_a_time_that_stands_before_instead_is_the_new_one() -> None:
    assert told("Acme a dû déplacer mon entretien, on se voit vendredi à 14h à la place", "fr") == [
        "moved 2026-11-20 14:00"
    ]
    assert told("entretien chez Acme vendredi à 14h à la mairie", "fr") == ["planned 2026-11-20 14:00"]


def test_what_they_told_to_expect_by_a_weekday_is_yet_to_come() -> None:
    assert told("Acme told me to expect a call by Friday") == ["decides-by 2026-11-20"]
    assert sayings("Acme called me on Friday") == ["word"]
