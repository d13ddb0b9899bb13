"""Owns the French words about time, and the orders in which they stand. Their meanings: ``flows/understanding``.

"À" is no ``AT``: without its accent it is "(il) a", so a bare number behind it is an hour only beside a day.
"""

from flows.texts.fr.when_words import (
    AMOUNTS,
    FOLLOWERS,
    FORTNIGHTS,
    HOURS_SPENT,
    LENGTH_WORDS,
    NOT_AFTER,
    NOT_BEFORE,
    NUMBERS,
    ORDINALS,
    ZONES,
)
from flows.understanding.when_table import Edge, Half, Part, Rule, Unit, WhenTable, Word

WHEN = WhenTable(
    weekdays=(
        "lundi|lun|lundu|lindi", "mardi|mar|mrdi", "mercredi|mer|merc|mercr|mecredi|mercedi|merdredi",
        "jeudi|jeu|jeudu", "vendredi|ven|vend|vendr|vendedi|vendrdi|vendredu", "samedi|smedi|samdi", "dimanche|dim"
        "|dimance",
    ),
    months=(
        "janvier|janv|jan|janvi", "février|fév|févr|fevier", "mars", "avril|avr", "mai", "juin", "juillet|juil|juill"
        "|jui",
        "août|aout|aou", "septembre|sept|sep|septmbre", "octobre|oct", "novembre|nov|novmbre",
        "décembre|déc|decmbre|dcembre",
    ),
    numbers=NUMBERS,
    articles="un|une",
    ordinals=ORDINALS,
    relative_days={
        -2: "avant-hier|avant hier|avanthier|avt hier",
        -1: "hier|ier",
        0: "aujourd'hui|aujourdhui|aujourd hui|aujourdui|aujourd'ui|auj|ajd|aujd|ojd|ojourdhui|ce jour|dans la journée",
        1: "demain|dem1|2main|dmain|demin|le lendemain|sous 24h|sous 24 h|sous 24 heures|d'ici 24h|dans les 24h"
           "|dans les 24 heures",
        2: "après-demain|après demain|apres dem1|aprés demain|le surlendemain|surlendemain|sous 48h|sous 48 heures"
           "|d'ici 48h|d'ici 48 heures|dans les 48h|dans les 48 heures",
        3: "sous 72h|sous 72 heures|d'ici 72h|dans les 72h",
        7: "aujourd'hui en huit|sous huitaine",
        8: "demain en huit",
        14: "sous quinzaine|aujourd'hui en quinze",
    },
    weeks={
        -1: "la semaine dernière|semaine dernière|la sem dernière|sem dernière|la semaine passée|semaine passée"
            "|sem passée"
            "|la semaine précédente|la semaine d'avant|s-1",
        0: "cette semaine|cette sem|la semaine en cours|cette semaine-ci|dans la semaine|courant de semaine"
           "|dans le courant de la semaine|en cours de semaine",
        1: "dans le courant de la semaine prochaine|courant semaine prochaine|courant de la semaine prochaine"
            "|dans la semaine"
           " prochaine|la semaine prochaine|semaine prochaine|la sem prochaine|sem prochaine|la semaine pro"
           "|semaine pro|sem pro"
           "|la sem pro|la semaine proch|semaine proch|sem proch|la semaine qui vient|semaine qui vient"
           "|la semaine à venir"
           "|la semaine suivante|semaine suivante|la smaine prochaine|semaine prochane|s+1|la semaine prochaines",
        2: "s+2|la semaine d'après la prochaine",
    },
    weekends={
        -1: "le week-end dernier|week-end dernier|le weekend dernier|weekend dernier|le we dernier|we dernier"
            "|le week-end passé|week-end passé|le we passé|we passé|le weekend passé",
        0: "ce week-end|ce weekend|ce we|ce wk|ce week end|le week-end|le weekend|le week end|le we|week-end|weekend"
           "|pendant le week-end|durant le week-end",
        1: "le week-end prochain|week-end prochain|le weekend prochain|weekend prochain|le we prochain|we prochain"
            "|we pro"
           "|le we pro|le week-end qui vient|le week-end pro",
    },
    month_shifts={
        -1: "le mois dernier|mois dernier|le mois passé|mois passé",
        0: "ce mois-ci|ce mois|le mois en cours|dans le mois|courant du mois",
        1: "le mois prochain|mois prochain|le mois pro|mois pro|le mois qui vient|mois qui vient|le mois suivant",
    },
    units={
        Unit.MINUTE: "minute|minutes|min|mins|mn|minuttes",
        Unit.HOUR: "heure|heures|h|hr|hrs|heure de|heures de|heur|heurs|" + HOURS_SPENT,
        Unit.DAY: "jour|jours|j|jrs|jour calendaire|jours calendaires",
        Unit.WORKDAY: "jour ouvré|jours ouvrés|jour ouvrable|jours ouvrables|jours de travail|j ouvrés|jours ouvré"
                      "|jours ouvrable",
        Unit.WEEK: "semaine|semaines|sem|sems|huit jours|8 jours|8j|huitaine|une huitaine|une huitaine de jours|smaine",
        Unit.FORTNIGHT: FORTNIGHTS,
        Unit.MONTH: "mois",
        Unit.YEAR: "an|ans|année|années",
    },
    amounts=AMOUNTS,
    parts={
        Part.MORNING: "matin|le matin|mat|au matin|matinée|en matinée|dans la matinée|la matinée|en début de matinée"
                      "|début de matinée|fin de matinée|en fin de matinée|tôt|de bonne heure|dans la mat",
        Part.AFTERNOON: "après-midi|après midi|l'après-midi|l'après midi|aprem|aprèm|apréem|l'aprem|aprm|apm|aprs-midi"
                        "|dans l'après-midi|dans l'aprem|en début d'après-midi|début d'après-midi|début d'aprem"
                        "|en fin d'après-midi|fin d'après-midi|fin d'aprem|en milieu d'après-midi|apremidi|apres-m"
                        "|en début d'aprem|en fin d'aprem|aprés-midi|aprés midi|l'après midi",
        Part.EVENING: "soir|le soir|au soir|soirée|en soirée|dans la soirée|en début de soirée|début de soirée",
        Part.NIGHT: "nuit|la nuit|dans la nuit",
    },
    parts_after={
        Part.MORNING: "du matin|du mat|ce matin-là", Part.AFTERNOON: "de l'après-midi|de l'aprem"
        "|de l'après midi|d'aprem|d'après-midi|de l'aprèm", Part.EVENING: "du soir|le soir",
        Part.NIGHT: "de la nuit|la nuit",
    },
    this_part={
        Part.MORNING: "ce matin|ce mat|ce matin même|à matin|cette mat|cette matinée",
        Part.AFTERNOON: "cet après-midi|cet après midi|cette après-midi|cette après midi|cet aprem|cette aprem"
            "|cet aprèm"
                        "|cet apm|cet aprés midi",
        Part.EVENING: "ce soir|ce soire|à soir|cette soirée",
        Part.NIGHT: "cette nuit",
    },
    end_of_day="fin de journée|en fin de journée|la fin de journée|la fin de la journée|fin de la journée|fdj"
               "",
    edges={
        Edge.START: "début|début de|en début de|au début de|le début de|au début du|début du|le début du|tout début"
            "|courant début"
                    "|au tout début de|au tout début du|début d'|en début d'|au début de l'",
        Edge.MIDDLE: "mi|mi-|à la mi|à la mi-|milieu|milieu de|au milieu de|milieu du|au milieu du|en milieu de"
            "|le milieu de"
                     "|vers la mi|vers la mi-|vers mi|d'ici mi",
        Edge.END: "fin|fin de|fin du|en fin de|à la fin de|à la fin du|la fin de|la fin du|toute fin|sur la fin de"
            "|fin d'"
                  "|en fin d'|à la fin d'|à la fin de l'|vers la fin de|vers la fin du|vers fin|courant fin",
    },
    this_week="semaine|la semaine|sem", this_month="mois|le mois|ce mois",
    this_year="année|l'année|cette année|d'année|an|l'an",
    clocks={720: "midi|midi pile|12h pile", 810: "une heure et demie", 1439: "minuit"},
    fractions={15: "quart|le quart|un quart|cart", 30: "demi|demie", 45: "trois quarts|trois quart"},
    halves={Half.AM: "am|a.m", Half.PM: "pm|p.m"},
    later={7: "en huit|en 8", 14: "en quinze|en 15"},
    words={
        Word.NEXT: "prochain|prochaine|prochains|prochaines|pro|proch|suivant|suivante|prochin|prchain",
        Word.COMING: "qui vient|à venir|qui arrive|qui viens",
        Word.THIS: "ce|cet|cette",
        Word.LAST: "dernier|dernière|derniers|dernières|passé|passée|d'avant|précédent|denier",
        Word.IN: "dans|d'ici|sous|dans environ|d'ici environ|dans à peu près|dans les|d'ici les|sous les|d'ici à"
            "|dans encore"
                 "|dans un délai de|sous un délai de|dans un délai d'|sous un délai d'|dans moins d'|dans moins de"
                 "|dans genre"
                 "|dans quelque|dans max|dans maximum",
        Word.AGO: "il y a|il ya|ya|y a|il y a environ|ya environ|il y a à peu près|y'a|il y avait|il y a genre"
            "|ça fait|cela fait|ça fait environ|ça fait déjà",
        Word.FROM_NOW: "à partir d'aujourd'hui|à compter d'aujourd'hui|à partir de maintenant|à compter de ce jour",
        Word.FROM: "de|des|d'|à partir de|à partir du|à compter du|à compter de|dès|depuis",
        Word.UNTIL: "au|jusqu'à|jusqu'au|jusqu'a|jusqua|jusque",
        Word.BETWEEN: "entre|ente",
        Word.AND: "et|&",
        Word.OR: "ou|ou bien|ou alors|voire",
        Word.BY: "avant|avant le|avant la|avant ce"
            "|d'ici|d'ici à|d'ici le|d'ici la|d'ici au|pour|pour le|pour la"
            "|jusqu'à"
                 "|jusqu'au|au plus tard|au plus tard le|au plus tard à la|au + tard|au plus tard d'ici|dici|dici le"
                 "|pas avant|pas avant le|pas plus tard que|avt|avt le|max|maxi|dernier délai|dernière limite"
                 "|grand max",
        Word.AT: "vers|vers les|sur les|autour de|aux alentours de|aux environs de|à environ|à peu près à"
            "|à compter de|dès"
                 "|à partir de|@|aux alentours d'|autour d'|à partir d'|ver|a environ|sur le coup de|sur le coup d'"
                 "|sur les coups de|sur les coups d'",
        Word.ON: "à|a",
        Word.THE: "le|les|l'|la|ce|du",
        Word.OF: "de|du|d'|de la|de l'|des",
        Word.PAST: "et",
        Word.TO: "moins|- le|moin",
        Word.OCLOCK: "heures|heure|h|hr|hrs|heures de|heure de|heur|heurs|heures précises|h pile|heures pile",
        Word.ENDING: "er|ere|ère",
        Word.FOR: LENGTH_WORDS,
        Word.APPROX: "vers|environ|à peu près|approximativement|autour de|~|aux alentours de|env",
        Word.WEEK_OF: "semaine du|la semaine du|sem du|la sem du|dans la semaine du|durant la semaine du"
            "|la semaine du lundi",
        Word.WEEK_NUMBER: "semaine|sem|semaine numéro|semaine n°|semaine no|la semaine|en semaine",
        Word.IN_MONTH: "en|courant|au mois de|au mois d'|dans le courant de|au cours de|courant du mois de|pendant"
            "|durant"
                       "|dans le courant du mois de|courant mois de|le mois de|mois de|en cours de|sur le mois de",
        Word.ZONE_BEFORE: "heure de|heure d'|heures de|à l'heure de|à l'heure d'|fuseau|fuseau de"
            "|fuseau horaire de",
        Word.OWN_ZONE: "heure locale|mon heure|à mon heure|notre heure|heure d'ici|heure de chez moi|chez moi",
        Word.OTHER_ZONE: "leur heure|à leur heure|votre heure|son heure|heure de chez eux|heure de là-bas|heure là-bas"
                         "|à votre heure|leur heure locale|heure locale chez eux",
        Word.GLUE: "de la|de l'|des|le|la|les|l'|à|a|au|aux|en|de|du|d'|pour|vers|jour|heure|date|soit|c'est|est"
            "|prévu|prévue|fixé"
            "|fixée"
                   "|prochain|prochaine|donc|dès|sur|environ|pile|précises|dans|dernier|dernière|plutôt|horaire"
                   "|rdv|créneau|même|ce sera|ça sera|sera|était|c'était|à partir de|dans l'",
        Word.FILLER: "mon entretien|on se voit|c'est confirmé|confirmé|en visio|par téléphone|sur place|en présentiel"
            "|seulement|"
                     "on part sur|plutôt vers|vers les|avant|avant le|avant la|avant ce|d'ici|d'ici à|d'ici le"
                     "|d'ici la|d'ici au|pour|pour le|pour la"
            "|jusqu'à|jusqu'au|au plus tard|au plus tard le|au plus tard à la|au + tard|au plus tard d'ici|dici"
            "|dici le|pas avant|pas avant le|pas plus tard que|avt|avt le|max|maxi|dernier délai|dernière limite"
            "|grand max|c'est|ce sera|c'était|ça sera"
            "|ça serait|ce serait|sera|est|était|le|la|les|l'|à|a|au|en|pour"
            "|avant|d'ici"
                     "|vers|environ|je crois|je pense|je crois que c'est|svp|stp|s'il vous plaît|s'il te plaît|merci"
                     "|ok|oui"
                     "|ouais|ouep|alors|donc|euh|heu|bah|ben|bon|bonjour|salut|disons|plutôt|normalement|en principe"
                     "|a priori"
                     "|entretien|un entretien|l'entretien|prévu|prévue|il est|il était|je dirais|mettez|mets|mettons"
                     "|on a dit"
                     "|ils ont dit|elle a dit|rdv|rendez-vous|visio|appel|exactement|pile|maxi|max|au plus tard|voilà"
                     "|dans"
                     "|depuis|du|de|sur|ce|genre|peut-être|fixé|fixé au|et|ça commence|il commence|commence|début|dès"
                     "|précises|tapantes|pétantes|plus ou moins|j'ai dit|noté|s'est passé|c'est tombé|non|tout à fait"
                     "|jusqu'à"
                     "|jusqu'au|un|merci d'avance|ca",
        Word.NO_TIME_AFTER: NOT_AFTER,
        Word.NO_TIME_BEFORE: NOT_BEFORE,
        Word.FOLLOWER: FOLLOWERS,
    },
    zones=ZONES,
    zone_letters={
        "Europe/Paris": "heure française|heure de france|heure métropole|heure hexagone|heure de métropole|heure fr",
        "Europe/London": "heure anglaise|heure britannique|heure uk", "Europe/Zurich": "heure suisse",
        "Europe/Brussels": "heure belge", "America/Toronto": "heure du québec|heure québécoise",
        "America/New_York": "heure de la côte est|heure côte est|heure de l'est|hne",
        "America/Los_Angeles": "heure de la côte ouest|heure du pacifique", "Europe/Madrid": "heure espagnole",
        "Europe/Berlin": "heure allemande",
    },
    shy="lun|mar|mer|jeu|ven|dim|mai|mars|sept|jan|nov|oct|avr|sep|jui|dec|aou",
    no_slips="mari|maris|marri|domain|demandi|avis|avide|merdi|mardie|jedi|marsh|aout|maudit|lundy|dimanches|hierr"
            "|jiunt|javier|ferrier|heir|hire",
    patterns={
        Rule.NEXT_WEEKDAY: ("the? weekday next", "weekday part next"),
        Rule.COMING_WEEKDAY: ("the? weekday coming",),
        Rule.THIS_WEEKDAY: ("this weekday",),
        Rule.LAST_WEEKDAY: ("the? weekday last",),
        Rule.WEEKDAY_LATER: ("weekday later",),
        Rule.AHEAD: (
            "in count unit", "in amount", "in unit", "in count next unit", "in the? count next unit",
            "in count -/on/or count unit", "count unit fromnow", "in count or count unit",
        ),
        Rule.BACK: ("ago count unit", "ago amount", "ago unit"),
        Rule.EDGE_OF_WEEK: ("edge of? the? week", "edge of? weekword", "edge week"),
        Rule.EDGE_OF_MONTH: (
            "edge of? the? month year?", "edge of? -? month year?", "edge of? monthword", "edge of? the? monthshift",
            "edge of? inmonth month year?",
        ),
        Rule.EDGE_OF_YEAR: ("edge of? yearword",),
        Rule.MONTH: ("inmonth month year?", "month year", "monthshift"),
        Rule.DATE: (
            "the? day ending? of? month ,? year?", "the? ordinal of? month ,? year?",
            "the? day ending? of? month short",
            "the? day ending? -/until/and the? day ending? of? month ,? year?", "day ending? - month - year",
            "from? the? day ending? of? month until/- the? day ending? of? month year?", "day _month",
            "from/the weekday the? day ending? until weekday the? day ending? of? month year?",
            "the? day ending? of? month ' short", "between the? day ending? and the? day ending? of? month ,? year?",
            "by the? day ending? of? month ,? year?",
        ),
        Rule.MONTH_DAY: (
            "^ the day ending?", "the? day ending? of? monthshift", "by the? day ending", "^ by the? day",
            "from/the weekday day until weekday day", "~ day _ending",
            "from the? day ending? until the? day ending?", "the day ending? until the? day ending?",
            "between the day ending? and the day ending?",
        ),
        Rule.WEEKDAY_AND_DAY: ("the? weekday ordinal", "the? weekday the ordinal"),
        Rule.WEEK_OF_DATE: ("weekof the? day ending? of? month?",),
        Rule.WEEK_NUMBER: ("kw count",),
        Rule.CLOCK: (
            "at? hour h", "on? at? anyhour oclock minute? partafter", "on? at? anyhour oclock minute",
            "on? at? anyhour oclock wminute",
            "on anyhour oclock", "at anyhour oclock", "~ anyhour oclock", "on? at? hour _: minute partafter",
            "on hour _: _minute", "~^ on hour", "on? at? anyhour oclock half", "~ approx hour",
            "on? at? hour partafter",
            "on? at? whour partafter", "on clockword",
        ),
        Rule.PAST: (
            "on? at? anyhour oclock? past fraction partafter?", "on? at? clockword past fraction",
            "^ on? at? clockword count",
        ),
        Rule.TO: (
            "on? at? anyhour oclock? to fraction partafter?", "on? at? anyhour oclock to few partafter?",
            "on? at? anyhour oclock to count partafter?", "on? at? clockword to few", "on? at? clockword to count",
            "on? at? clockword to fraction",
        ),
        Rule.RANGE: (
            "from? on? hour oclock minute? on/until/-// hour oclock minute?", "from hour on/until hour oclock minute?",
            "from? on? hour _: _minute on hour _: _minute",
            "from? on? whour oclock wminute? on/until whour oclock wminute?",
            "between anyhour oclock? minute? and anyhour oclock minute?", "between hour and hour oclock minute?",
        ),
        Rule.WEEKDAY_RANGE: ("from? weekday on weekday",),
        Rule.DOTTED: ("the num _. _num",),
        Rule.LENGTH: ("amount notafter",),
    },
    compounds={"ce midi": "aujourdhui midi", "j '": "je"},
    day_clock=True,
    day_behind_weekday=True,
)  # fmt: skip
