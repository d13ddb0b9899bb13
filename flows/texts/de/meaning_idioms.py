"""Owns the German idioms: exhaustion, the same hour as before, and rarer ways to say news."""

from flows.texts.de.meaning_acts import MEET
from flows.understanding.heard import Saying, Topic
from flows.understanding.meaning_table import ALL_DOUBTS, Doubt, Needs, says, words

MONEY = r"(?:\d+ ?k|\d+ \d{3}|\d{4,}|\d+ (?:mil|thousand|grand|tausend|mille))(?!\S)"
TOLD = (Doubt.LATER, Doubt.OTHERS, Doubt.MAYBE, Doubt.NOT)


SAME_HOUR = words(
    r"(?<!nicht zur )(?<!nicht die )(?:selbe|selben|gleiche|gleichen) (?:uhr)?zeit"
    r"|(?:uhrzeit|zeit) bleibt(?: gleich)?|gleiche stunde"
)
OTHER_HOUR = words(
    r"nicht (?:zur|die) (?:selben?|gleichen?)|(?:andere[rn]?|neue[rn]?|welche[rn]?) (?:uhr)?zeit|fruher|spater"
    r"|(?:uhr)?zeit (?:ist |steht |wird )?(?:mir )?(?:noch |leider )*(?:offen|unklar|nicht|unbekannt|folgt|kommt)"
)
NEW_TIME = words(
    r"neue[rnsm]? (?:termin|zeit|uhrzeit|zeitpunkt|datum|tag)(?: (?!alt\w*|bisher\w*|statt|am|um)\S+){0,5}?(?: (?:ist"
    r"|,|am|um"
    r"|auf|der|den|dann))*$|(?:jetzt|nun|neu|doch|dafur|stattdessen|sondern)(?: (?:@|das|mein|\w*gesprach|\w*termin"
    r"|interview|beim|mit|erst|doch|schon|dann|am|um|der|den"
    r"|auf|ist|es|geht|also|bei))*$|(?:ist|geht|findet) (?:jetzt|nun|doch|erst)(?: (?:erst|doch|schon|dann|am|um|der"
    r"|den|auf))*$"
)
EARLY = (
    *says(
        Saying.FEELS,
        r"^(?:\S+ ){0,2}?(?:was(?: ist| passiert)?|und)(?: ,)? wenn (?!.*(?:fragen|fragt|gehalt|lucke\w*)(?!\S))"
        r"(?=.*(?:nicht|nie|keiner|niemand|keine?n?|absag\w*|ablehn\w*|blamier\w*|versag\w*|verkack\w*|schief|verhau\w*"
        r"|vergeig\w*)(?!\S))(?:sie|die|@|er|ich|das|es|der|mir|mich|da|sich|keiner|niemand) .*",
        topic="nervous",
        despite=ALL_DOUBTS,
    ),
    *says(
        Saying.FEELS,
        r"(?:warum|wieso) (?:immer |ausgerechnet |nur |bloss )?ich$|was stimmt (?:bloss |denn |nur |eigentlich )*nicht"
        r" mit mir|(?:warum|wieso) (?:will|nimmt|mag) mich (?:\S+ )?(?:keiner|niemand)",
        topic="low",
        despite=ALL_DOUBTS,
    ),
    *says(
        Saying.FEELS,
        r"(?:(?:das ist|das war|schon|jetzt|wieder|mittlerweile|inzwischen|bereits) )*(?:die|meine) (?:\w+te|\d+|x"
        r" te|zigste) \w*absage"
        r"(?! (?:\S+ )?(?:von|vom|bei|beim|aus|der|des|,))(?= |$)|(?:nur|immer|lauter|nichts als|bloss) (?:nur "
        r"|noch |wieder )*absagen(?! (?:von|vom|bei))",
        topic="low",
        despite=(Doubt.LATER, Doubt.MAYBE, Doubt.NOT),
    ),
    *says(
        Saying.LET_GO,
        r"(?:streich|streiche|nimm|losch|losche|schmeiss|wirf|entferne|pack|hau)(?: (?!,)\S+){1,6}? (?:aus|von)"
        r" (?:der|meiner"
        r"|deiner) liste(?: raus)?|@ (?:(?!und|oder|nicht|hat|ist|mich)\w+ )?(?:bitte |kannst du |konnen wir |kann"
        r" man |kannst |jetzt |auch |einfach"
        r" )*(?:loschen|streichen"
        r"|abhaken|schliessen|zumachen|archivieren|rausnehmen|vergessen|rauswerfen|abschliessen|nicht mehr"
        r" (?:anzeigen|verfolgen|zeigen|auflisten|nachfragen)|(?:aus|von) (?:der|meiner) liste(?: \S+)?)"
        r"(?= ,|$| bitte| danke| und)|@ (?:kann|darf|konnen) (?:\S+ )?(?:weg|raus|geloscht werden|gestrichen werden"
        r"|zu)(?= ,|$)",
        r"@ (?:ist|war|hat sich) (?:damit |jetzt |endgultig )*fur mich (?:damit |jetzt |endgultig )*(?:gestorben"
        r"|abgehakt|gegessen"
        r"|durch|erledigt|vom tisch|geschichte|abgeschlossen)(?= ,|$)|(?:mit|bei) @ (?:bin|habe) ich (?:jetzt "
        r"|endgultig )*(?:durch"
        r"|fertig|abgeschlossen)(?= ,|$)",
        noun=True,
        after=True,
        needs=(Needs.LEAD,),
        despite=ALL_DOUBTS,
    ),
    *says(
        Saying.DECIDES_BY,
        r"(?<=# )(?:habe|bekomme|kriege) ich (?:(?!nicht |kein\w* |nichts )\S+ ){0,4}?(?:antwort|bescheid"
        r"|entscheidung|ergebnis|anruf|ruckruf|post"
        r"|ruckmeldung|gewissheit|info)(?! (?:\S+ ){0,4}?(?:bekommen|gekriegt|erhalten|gehort|geschrieben|geschickt"
        r"|gegeben))",
        needs=(Needs.WHEN,),
        noun=True,
        despite=(Doubt.LATER,),
    ),
    *says(
        Saying.ACCEPTED,
        r"nehme (?:ich )?(?:jetzt |doch |also |lieber )*@(?= ,|$)",
        noun=True,
        needs=(Needs.LEAD,),
    ),
    *says(
        Saying.PLANNED,
        r"(?:haben|habe) (?:wir )?(?:uns|mich) (?:\S+ ){0,4}?auf (?:den )?# (?:\S+ ){0,4}?(?:geeinigt|verstandigt"
        r"|verabredet)",
        noun=True,
        needs=(Needs.EMPLOYER, Needs.WHEN),
    ),
    *says(
        Saying.ACCEPTED,
        r"(?:habe|ich habe)(?= (?:der|dem|den) (?!nicht )\S+(?: \S+){0,2}? zugesagt)",
        noun=True,
        after=True,
    ),
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
        r"(?:soll|kann|darf|sollte|konnte|muss) (?:ich|man) (?:(?!,)\S+ ){0,4}?nach (?:(?:dem|der|den|mehr|einem)"
        r" )?(?:\w*gehalt|\w*lohn|geld|bezahlung|vergutung|urlaub|urlaubstagen|homeoffice|arbeitszeiten?|\w*zeit"
        r"|ubernahme|provision|uberstunden) (?:\S+ )?fragen",
        topic=Topic.OTHER,
        despite=ALL_DOUBTS,
        noun=True,
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
        Saying.WORD,
        r"(?:fragt|fragen|(?:will|wollen|mochte|mochten) (?:noch |jetzt |nur |gern |gerne )*wissen)(?: mich| noch|"
        r" bei mir)*(?: ,)?"
        r" (?:was|wie|wann|ab wann|wo|wieviel|warum|ob|nach)(?! .*(?:#|termin|gesprach|interview|verschieb|verleg))",
        before=True,
        needs=(Needs.EMPLOYER,),
        despite=TOLD,
        shy=True,
    ),
    *says(
        Saying.APPLIED,
        r"^(?:neu|neue|heute|gestern|#)(?: ,)? (?:bewerbung|bewerbungen) (?:als|bei|beim|an)",
        needs=(Needs.EMPLOYER,),
        noun=True,
    ),
    *says(
        Saying.TOOK_PLACE,
        rf"(?:habe|ich habe|bin|ich bin) (?:ich )?(?:(?!,)\S+ ){{0,2}}?(?:beim|im) (?:\S+ ){{0,2}}?{MEET}(?: (?!,"
        rf"|nicht|noch)\S+){{1,7}}?"
        r" (?:ge\w{3,}|ver\w{3,}t|ver\w{3,}en|\w{2,6}ge\w{3,}(?:t|en))(?= ,|$| und)",
        noun=True,
        despite=TOLD,
    ),
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
