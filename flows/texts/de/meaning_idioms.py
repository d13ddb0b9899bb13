"""Owns the German idioms: exhaustion, the same hour as before, and rarer ways to say news."""

from flows.understanding.heard import Saying, Topic
from flows.understanding.meaning_table import ALL_DOUBTS, Doubt, says, words

MONEY = r"(?:\d+ ?k|\d+ \d{3}|\d{4,}|\d+ (?:mil|thousand|grand|tausend|mille))(?!\S)"
TOLD = (Doubt.LATER, Doubt.OTHERS, Doubt.MAYBE, Doubt.NOT)


SAME_HOUR = words(
    r"(?<!nicht zur )(?<!nicht die )(?:selbe|selben|gleiche|gleichen) (?:uhr)?zeit"
    r"|(?:uhrzeit|zeit) bleibt(?: gleich)?|gleiche stunde"
)
NEW_TIME = words(
    r"neue[rnsm]? (?:termin|zeit|uhrzeit|zeitpunkt|datum|tag)(?: (?!alt\w*|bisher\w*|statt|am|um)\S+){0,5}?(?: (?:ist"
    r"|,|am|um"
    r"|auf|der|den|dann))*$|(?:jetzt|nun|neu|doch|dafur|stattdessen|sondern)(?: (?:erst|doch|schon|dann|am|um|der|den"
    r"|auf|ist|es|geht|also|bei))*$|(?:ist|geht|findet) (?:jetzt|nun|doch|erst)(?: (?:erst|doch|schon|dann|am|um|der"
    r"|den|auf))*$"
)
EARLY = (
    *says(Saying.NO, r"(?:haben|hat) (?:mir )?(?:leider )?beide (?:leider )?(?:abgesagt|abgelehnt)", before=True),
    *says(
        Saying.NO_NEWS,
        r"(?:wollten|wollte|sollte|sollten|gesagt|meinten|meinte|versprochen|hiess)(?: (?!und|aber)\S+){0,9} (?:und"
        r"|aber|,) (?:(?:es|da|bisher"
        r"|bis|jetzt|heute|ist|#|noch|immer|und|aber|dato|kam|kommt|passiert|einfach) )*nichts(?: (?:gekommen"
        r"|passiert|gehort|da))?$"
        r"|(?:jetzt|heute|schon|mittlerweile|inzwischen) ist (?:schon )?# (?:und|aber|,) (?:\S+ )?nichts(?: \S+)?$",
        despite=TOLD,
        before=True,
    ),
    *says(
        Saying.NO_NEWS,
        r"auf (?:(?:die|den|das|antwort von|nachricht von|ruckmeldung von) )*\S+(?: \S+)? warte ich (?:leider |immer "
        r"|noch |weiterhin |auch |schon )*(?:noch|weiter"
        r"|immer|vergeblich)",
        despite=TOLD,
        noun=True,
    ),
    *says(
        Saying.NO_NEWS,
        r"(?:von|vom) (?:der |den |dem |beiden )?(?:\S+ )?(?:hore|hor|habe) ich (?:seit \S+(?: \S+)? |# |leider"
        r" |gar |einfach )*(?:nix|nichts)(?: mehr| gehort)*(?= ,|$| und)",
        despite=TOLD,
        noun=True,
    ),
    *says(Saying.OFFER, rf"(?:bietet|bieten|bot|boten) mir {MONEY}", before=True),
    *says(
        Saying.ACCEPTED, r"(?:fange|fang|starte|beginne) (?:ich )?# (?:bei|in)(?= @)", noun=True, despite=(Doubt.LATER,)
    ),
    *says(
        Saying.ASKS,
        r"habe? ich (?:irgend)?(?:was|etwas) falsch gemacht|was habe? ich falsch gemacht",
        topic=Topic.HOW_AM_I_DOING,
        despite=ALL_DOUBTS,
    ),
    *says(
        Saying.ASKS,
        r"wann (?:entscheiden|entscheidet|entscheidet sich|antwortet|antworten) (?:sie|die|@)(?= |$)(?! \S+ ?mail)",
        topic=Topic.OTHER,
        despite=ALL_DOUBTS,
    ),
)
LATE = (
    *says(
        Saying.FEELS,
        r"(?<!er )(?<!sie )bringt mich (?:noch |echt |langsam |wirklich )*um(?= ,|$| und)|(?:macht|frisst) mich"
        r" (?:noch |echt "
        r"|langsam )*(?:fertig|kaputt|auf)(?= ,|$)|(?:tod|hunde)mude|(?:bin|ich) (?:ich )?(?:so|nur noch|einfach nur"
        r"|unendlich|sehr|echt|total) mude(?= ,|$| und)|fix und (?:fertig|alle)|am ende meiner krafte",
        r"(?:bin|ich bin) (?:ich )?(?:einfach |eh |doch )?nichts wert|(?:habe )(?:voll|total|komplett|einfach"
        r"|ja|echt) versagt$"
        r"|ich habe versagt$|(?:fuhle|fuhl) mich (?:so |total |echt )?(?:dumm|dammlich|wie ein idiot)",
        topic="low",
        despite=(Doubt.LATER, Doubt.OTHERS, Doubt.MAYBE, Doubt.NOT),
    ),
)
