"""Owns what German tells with the verb before who did it: "heute hat mir Sample Bau abgesagt"."""

from flows.texts.de.meaning_acts import JOB, MEET
from flows.texts.de.meaning_hides import AFFAIRS
from flows.texts.de.meaning_news import OTHER_ONE
from flows.texts.de.meaning_words import FAMILY
from flows.understanding.heard import Saying
from flows.understanding.meaning_table import Doubt, Needs, says

_NO_NAME = (
    r"(?!(?:leider|heute|gestern|vorgestern|gerade|eben|jetzt|schon|wieder|#|dann|auch|kurzfristig|endlich|doch|nun"
    r"|einfach|per|telefonisch|am|im|in|mal|nochmal|sogar|echt|bereits|direkt|sofort|spontan|nicht|nichts|noch|nie"
    r"|sich|mir|mich|uns|niemand|keiner|kein\w*|ich|wir|jemand|man|er|sie|es|alle|beide|trotz\w*|nach|wegen|aus|ohne"
    r"|fur|gegen|zum|zur|sehr|so|ganz|wirklich|tatsachlich|mein\w*|ein\w*|alles|immer|bis|seit|etwas|was"
    r"|wohl|ja|aber|und|,|zu|mit|uber|trotzdem) )"
)
_NOBODY = rf"(?!(?:\S+ ){{0,3}}?(?:{AFFAIRS}|{FAMILY}) )"
_WHO = (
    rf"(?= {_NO_NAME}{_NOBODY}(?!(?:das|den|die|der|dem) (?:\S*gesprach|interview|\S*termin|stelle|ausbildung"
    rf"|arbeit|job"
    r"|\S*vertrag|angebot|ganze\w*) )"
    r"(?:(?!,|und|aber|nicht|nie|noch|kein\w*|dass|ob|wenn)\S+ ){1,6}?"
)
_SOON = r"(?:leider |heute |gestern |gerade |doch |schon |jetzt |nun |auch |endlich |# )*"
TOLD_AFTER = says(
    Saying.WORD,
    r"(?:(?<=# )|(?<=^dann )|(?<=eben )|(?<=gerade )|(?<=endlich )|(?<=vorhin )|(?<=plotzlich ))(?:hat|haben)"
    rf"(?: (?:mir|mich|sich))?{_WHO}{_SOON}(?:bei mir )?(?:angerufen|geschrieben|zuruckgerufen|geantwortet|gemeldet"
    r"|zuruckgeschrieben)(?= ,|$| und))",
    after=True,
    shy=True,
    needs=(Needs.SOMEBODY,),
)
_TALK = rf"(?:(?:mein|das|unser|mir|uns|den|mit mir|heutiges|morgiges|unseren|meinen) )*(?:\S+ )?(?:{MEET}|termin)"
INVERTED = (
    *says(
        Saying.CALLED_OFF,
        rf"(?:(?<=# )|(?<=leider )|(?<=eben )|(?<=gerade )|(?<=dann ))(?:hat|haben)(?: (?:mir|mich"
        rf"|uns))?{_WHO}{_SOON}{_TALK}(?: \S+){{0,4}}? (?:abgesagt|gecancelt"
        r"|storniert)(?= ,|$| und| aber))",
        after=True,
        needs=(Needs.EMPLOYER,),
    ),
    *says(
        Saying.MOVED,
        rf"(?:(?<=# )|(?<=leider )|(?<=eben )|(?<=gerade )|(?<=dann ))(?:hat|haben)(?: (?:mir|mich"
        rf"|uns))?{_WHO}{_SOON}{_TALK}(?: \S+){{0,6}}? (?:verschoben|verlegt"
        r"|vorverlegt|vorgezogen)(?= ,|$| und| aber))",
        after=True,
        needs=(Needs.EMPLOYER,),
    ),
    *says(
        Saying.NO,
        rf"(?<!ich )(?<!wir )(?:hat|haben) (?:mir|uns){_WHO}{_SOON}(?:abgesagt|abgelehnt|eine absage"
        rf" (?:geschickt|erteilt|gegeben|geschrieben))(?= ,|$| und| aber))"
        rf"|(?:hat|haben) sich{_WHO}{_SOON}(?:fur {OTHER_ONE}|anders|gegen mich) {_SOON}entschieden)"
        rf"|(?:hat|haben) (?:mich|uns){_WHO}(?:(?:leider|doch|wohl|am|ende|einfach) )*nicht (?:genommen|ausgewahlt"
        r"|eingestellt|gewollt))",
        after=True,
        needs=(Needs.EMPLOYER,),
        despite=(Doubt.NOT,),
    ),
    *says(
        Saying.NO_NEWS,
        rf"(?:hat|haben) (?:sich|mir|uns){_WHO}(?:(?:leider|immer|bisher|bislang|noch|einfach|auch|bis|heute|jetzt"
        r"|wieder|#|seit|seitdem|danach) )*(?:nicht|nie)(?: mehr| wieder)?(?: bei mir)? (?:gemeldet|geantwortet"
        r"|geschrieben|zuruckgemeldet|zuruckgeschrieben|geruhrt|reagiert))"
        rf"|(?:hat|haben){_WHO}(?:(?:leider|immer|bisher|noch|einfach|auch|#|seitdem|danach) )*nichts (?:mehr )?(?:von"
        r" sich horen lassen|geschrieben|gesagt|gemeldet))",
        after=True,
        needs=(Needs.EMPLOYER,),
        despite=(Doubt.NOT, Doubt.MAYBE),
    ),
    *says(
        Saying.OFFER,
        rf"(?<!ich )(?<!wir )(?:hat|haben) (?:mir|uns){_WHO}{_SOON}(?:zugesagt(?= ,|$| und| aber)|(?:(?:den|die"
        rf"|einen|eine"
        rf"|das|ein) )?(?:{JOB}|\w*vertrag|angebot)(?: (?!,|und|nicht|kein)\S+){{0,4}}? (?:angeboten|gegeben"
        rf"|gemacht|zugesagt"
        r"|geschickt|zugeschickt)))"
        rf"|(?:hat|haben) (?:mich|uns){_WHO}{_SOON}(?:genommen|eingestellt|angestellt)(?= ,|$| und| aber))",
        after=True,
        needs=(Needs.EMPLOYER,),
    ),
)
