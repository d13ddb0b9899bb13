"""Owns the German words that mean something about time by their place, and the names of zones."""

from flows.texts.de.when_forms import LAST, both, inflected
from flows.understanding.when_table import Word

WORDS: dict[Word, str] = {
    Word.NEXT: inflected("nächst|nähst|nexst|nechst|näxt") + "|nä",
    Word.AFTER_NEXT: inflected("übernächst"),
    Word.COMING: inflected("kommend|bevorstehend|jetzig") + "|jetzt kommenden",
    Word.THIS: "diesen|dieser|diese|diesem|dieses",
    Word.LAST: inflected(LAST) + "|verg",
    Word.BEFORE_LAST: inflected("vorletzt"),
    Word.IN: both(
        "in|innerhalb von|innerhalb|binnen|innert|in etwa|in ca|in ca.|in circa|in rund|in ungefähr|in den nächsten"
        "|so in|innerhalb der nächsten|in spätestens|spätestens in|in frühestens|frühestens in|in nur|in gut|in knapp"
        "|in so|in genau|in den kommenden|schon in|erst in|noch in|erst wieder in|wieder in"
    ),
    Word.AGO: "vor|vor etwa|vor ca|vor ca.|vor rund|vor so|vor gut|vor knapp|vor circa|vor genau|schon vor|erst vor"
              "|vor ungefähr"
              "|vor ungefaehr|vor fast|vor über",
    Word.FROM_NOW: "ab heute|ab jetzt|von heute an|ab sofort",
    Word.FROM: "von|ab|vom|von ca|so von",
    Word.UNTIL: "bis|bis zum|bis um|bis ca|bis etwa|bis zur|bis gegen",
    Word.BETWEEN: "zwischen|so zwischen|irgendwo zwischen|irgendwann zwischen",
    Word.AND: "und|u|&|+",
    Word.OR: "oder|od",
    Word.BY: both(
        "bis|bis zum|bis spätestens|bis spätestens am|bis spätestens zum|spätestens|spätestens am|spätestens bis"
        "|spätestens zum|vor|noch vor|vor dem|bis einschließlich|bis einschliesslich|bis inkl|bis incl|bis zu"
        "|bis zur|bis zu dem|nicht später als|bis allerspätestens|frist|deadline|bis am|bis vor|allerspätestens"
        "|rückmeldung bis|bis nach|nach dem"
    ),
    Word.AT: "um|um ca|um circa|um etwa|um punkt|punkt|gegen|so gegen|so um|so um die|um ca.|so ca.|ca.|ab|ca|circa"
             "|etwa"
             "|@|schon um|erst um|so ab|so ca|so circa|so etwa|also um|also gegen|pünktlich um|jeweils um"
             "|wieder um|dann um|um genau|um so|startet um|beginn|los um|start|ungefähr um|a um",
    Word.ON: both("am|an|ab|seit|vom|von|zum|bis|bis zum|bis spätestens|spätestens am|spätestens|vor|noch vor|nach"
                  "|ab dem"
                   "|seit dem|nur am|erst am|schon am|auch am|gleich am|nach dem|vor dem|für|auf den|auf|so am|bis am"),
    Word.THE: "der|die|das|den|dem|des",
    Word.OF: "von|vom|des|der|im|in",
    Word.PAST: "nach|über|ueber|noch|ab",
    Word.TO: "vor|vo|fia",
    Word.OCLOCK: "uhr|h|uhr genau|uhrr|ur|uhr glatt",
    Word.ENDING: "ten|te|ter|er|sten|ste|ster|tn|stn",
    Word.FOR: both("ging|ging fast|ging knapp|ging über|ging gut|ging gute|dauerte|dauerte fast|dauerte knapp|fast"
                   "|knapp|gut|gute|guten|über|mehr als|maximal|max|mindestens|höchstens|locker|ganze|geschlagene|volle"
                   "|für|für ca|für ca.|dauert ca.|dauer ca.|ca.|für etwa|für rund|dauert|dauert ca|dauert etwa"
                   "|dauert ungefähr|dauer|dauer ca|geht|geht ca"
                    "|geht etwa|circa|ca|dauert so|dauert rund|lang ca|soll|dauern soll|etwa|ungefähr|rund"),
    Word.APPROX: both("ca|ca.|circa|etwa|ungefähr|rund|gegen|zirka|so|so ungefähr|so circa|so ca|~"),
    Word.ISH: "rum|herum|irgendwas|plus minus",
    Word.WEEK_OF: "woche vom|der woche vom|die woche vom|woche ab|woche ab dem|in der woche vom|woche um den",
    Word.WEEK_NUMBER: "kw|kalenderwoche|kw.|in kw|woche nr",
    Word.IN_MONTH: "im|im laufe des|im monat|irgendwann im|den ganzen|noch im|erst im|wieder im|im ganzen|schon im",
    Word.ZONE_AFTER: "zeit|ortszeit|uhrzeit",
    Word.ZONE_BEFORE: "ortszeit|ortszeit in|zeit in|uhrzeit in",
    Word.OWN_ZONE: "meine zeit|meiner zeit|bei mir|unserer zeit|unsere zeit|hiesiger zeit|lokale zeit|lokalzeit|hier",
    Word.OTHER_ZONE: "deren zeit|ihrer zeit|deiner zeit|dortiger zeit|deren ortszeit|ihre zeit"
                     "|ihrer ortszeit",
    Word.GLUE: both(
        "der|die|das|den|dem|am|um|ab|im|in|gegen|von|vom|zum|für|ca|circa|etwa|so|dann|also|noch|schon|erst|gleich"
        "|ungefähr|beginn|start|uhrzeit|datum|tag|zeit|pünktlich|punkt|genau|jeweils|wieder|um die|so um|so gegen"
        "|und zwar|wohl"
        "|direkt|bereits|immer|@|ist|früh|nach|oder so|vermutlich|wahrscheinlich|voraussichtlich"
    ),
    Word.FILLER: both(
        "es ist|das ist|ist|war|es war|das war|wäre|am|an|um|der|die|das|den|dem|im|in|vom|von|zum|bis|ab|seit|für|nach"
        "|vor|gegen|ich glaube|ich glaub|denk ich|denke ich|glaube ich|mein ich|ich meine|glaub|glaube|glaub ich"
        "|ich denke|denke|denk|bitte|danke|also|hm|hmm|äh|ähm|ja|jap|jo|jup"
        "|okay|ok|oke|genau|dann|so|sagen wir|sag ma|sagen wir mal|vermutlich|wahrscheinlich|voraussichtlich"
        "|spätestens|bis spätestens|erst|schon"
        "|termin|gespräch|eingeladen|hallo|hi|servus|moin|guten morgen|guten tag|grüß gott|naja|na ja|nee|nein|doch"
        "|lieber|besser"
        "|machen wir|mach|nehmen wir|nimm|passt|haben sie gesagt|meinten sie|sagten sie|haben die gesagt|irgendwann"
        "|noch|gleich"
        "|eher|wieder|es geht los|los gehts|es geht|geht|startet|beginnt|fängt an|circa|ca|etwa|ungefähr|pünktlich"
        "|punkt|soweit ich weiß"
        "|müsste|müsste sein|sein|muss|war das|wars|isses|ists|s ist|spätestens am|eigentlich|jetzt|halt|mal|nochmal"
        "|oder so|kommt drauf an|zwischen weihnachten und 1 januar|nach 1 januar|über 1 januar|um 1 januar"
        "|zwischen 24 dezember und 1 januar|nach 31 dezember|nach 24 dezember|nach 6 januar"
    ),
    Word.NOT: "nicht|doch nicht|nicht mehr",
    Word.RATHER: "sondern",
    Word.NO_TIME_AFTER: both(
        "leute|leuten|personen|person|kandidaten|kandidatinnen|bewerber|bewerbern|bewerberinnen|bewerbungen|bewerbung"
        "|firmen|firma"
        "|unternehmen|stellen|jobs|runden|gespräche|gesprächen|interviews|fragen"
        "|x"
        "|prozent|%|euro|eur|k|tsd|tausend|mio|millionen|chf|franken|dollar|pfund|cent|jahre|jahren|jahr|tage|tagen"
        "|tag|wochen|woche"
        "|monate|monaten|monat|stunden|std|minuten|min|sekunden|sek|kilometer|km|meter|m|grad|seiten|punkte"
        "|punkten|punkt|sterne"
        "|mitarbeiter|mitarbeitern|mitarbeitende|mitarbeitenden|kollegen|kolleginnen|kinder|projekte|projekten|themen"
        "|aufgaben|teile|teilen"
        "|stufen|schritte|schritten|optionen|angebote|zusagen|absagen|plätze|stock|etage|og|straße|strasse"
        "|weg|allee|platz|gasse"
        "|versuche|versuch|anläufe|andere|anderen|weitere|weiteren|verschiedene|verschiedenen|ecken|standorte|länder"
        "|sprachen|teams|team"
        "|abteilungen|chefs|interviewer|interviewern|leads|nachrichten|mails|emails|anrufe|absätze|sätze|zeilen"
        "|zeichen|wörter|dinge|sachen"
        "|punkten|gründe|gründen|hälften|viertel|tage woche|tagewoche|er|ers|fach|mann|frauen|männer|monatsgehälter"
        "|gehälter|urlaubstage|auflage"
        "|geschoss|ter stock|klasse|semester|termine|terminen|slots|vorschläge|zimmer|räume|büros|user|kunden"
        "|kundinnen|brutto|netto|std woche"
        "|stundenwoche|stunden woche|h woche"
    ),
    Word.NO_TIME_BEFORE: both(
        "mit fr|an fr|von fr.|bei fr|hr. und fr|herr und fr|geehrte fr|liebe fr|frau|raum|zimmer|saal|halle|stock"
        "|etage|gleis|flug|bus|bahn|linie|tram|ice|re|rb|ic|s|u|nr|nummer|no|hausnummer|haus|gebäude|tor|eingang"
        "|seite|version|v|level|stufe|phase|runde|schritt|teil|kapitel|punkt|frage|option|plan|platz|top|unter|über"
        "|mehr als|weniger als"
        "|nur|python|java|windows|ios|android|abs|absatz|artikel|art|paragraph|§|plz|tel|telefon|handy|durchwahl|pin"
        "|code|id|ref|#|note|alter|bin|bau"
        "|entgeltgruppe|e|eg|tvöd|tarif|gruppe|klasse|ausfahrt|abschnitt|block|terminal|web|industrie|sgb|hartz"
        "|formel|team"
    ),
    Word.FOLLOWER: both(
        "mit|und|oder|aber|bei|beim|am|an|im|in|auf|für|per|via|über|von|vom|ist|war|wars|wäre|passt|geht|ging|klappt"
        "|würde|wird|werden|könnte"
        "|kann|können|hab|habe|haben|hatte|hatten|hat|weil|da|denn|bis|ab|dann|bitte|danke|wenn|wieder|ich|wir|sie|er"
        "|es|die|der|das|den|dem|ein|eine"
        "|einen|mein|meine|meinen|zum|zur|vor|nach|nicht|noch|schon|ok|okay|statt|anstatt|sein|soll|sollte|soll ich"
        "|muss|müsste|gibt|gab|gesagt|hieß"
        "|heißt|los|dort|hier|doch|nur|auch|erst|eh|halt|mal|eigentlich|leider|jetzt|zu|als|wie|ob|dass|damit"
        "|telefonisch|online|statt|gehabt|gewesen"
        "|lief|läuft|beginnt|startet|rum|einen|meinten|wollen|wollten|melden|meldet|ruft|rufen|anruf|call|video"
        "|videocall|termin|gespräch|interview"
        "|vorstellungsgespräch|telefonat|teams|zoom|verschoben|vereinbart|ausgemacht|abgesagt|bestätigt|genau|sharp"
        "|ungefähr|circa|etwa|spätestens|kennenlernen|sprechen|treffen|reden|kommen|vorbeikommen|vorstellen|sehen"
        "|fange|fang|beginne|starte|treffe|treff|stelle|stell|sitze|gehe|geh|fahre|komme|rufe|spreche|möchte"
        "|möchten|will"
        "|wollte|werde|dauert|kommt|kam|fand|findet|saß|lädt|laden|lud|meinte|probearbeiten|schnuppern|telefonieren"
        "|hospitieren|anfangen|antanzen|erscheinen|eingeladen|unterhalten"
        "|antreten|anrufen|angesetzt|gelegt|ausweichen|verlegt|vorverlegt|vorgezogen|bin|darf|interviewen|vorspielen"
        "|vorsprechen|anzutreten|geschoben|dran|zoomen|hin|auf|angenommen|zugesagt|bekommen|gekriegt|erhalten"
        "|ausgewählt"
        "|gemacht|festgelegt|fixiert|gebucht|reserviert|angeboten|vorgeschlagen|zusammensetzen|plaudern|quatschen"
        "|arbeiten|mitlaufen|mitarbeiten|abgeben|melde|gespräche|probe|haha|lol|hehe|aber|natürlich|fix|pünktlich"
    ),
}  # fmt: skip

ZONES = {
    "Europe/Berlin": "berlin|berliner|deutscher|deutsche|deutschland|münchen|münchner|hamburg|hamburger|frankfurt"
    "|frankfurter|köln"
                     "|mitteleuropäischer|mitteleuropäische",
    "Europe/Vienna": "wien|wiener|österreichischer|österreichische|österreich",
    "Europe/Zurich": "zürich|zürcher|züricher|schweizer|schweiz|genf|genfer|basel|basler|bern|berner",
    "Europe/London": "london|londoner|britischer|britische|englischer|englische|england|großbritannien|uk",
    "Europe/Dublin": "dublin|dubliner|irischer|irische|irland",
    "Europe/Paris": "paris|pariser|französischer|französische|frankreich",
    "Europe/Madrid": "madrid|madrider|spanischer|spanische|spanien|barcelona",
    "Europe/Lisbon": "lissabon|lissabonner|portugiesischer|portugiesische|portugal",
    "Europe/Amsterdam": "amsterdam|amsterdamer|niederländischer|holländischer",
    "Europe/Rome": "rom|römischer|italienischer|italienische|mailand|mailänder",
    "Europe/Warsaw": "warschau|warschauer|polnischer|polnische",
    "Europe/Istanbul": "istanbul|istanbuler|türkischer|türkische|türkei",
    "Europe/Moscow": "moskau|moskauer", "Europe/Athens": "athen|athener|griechischer",
    "America/New_York": "new york|new yorker|ny|nyc|ostküste|us ostküste|boston|bostoner",
    "America/Chicago": "chicago|chicagoer", "America/Denver": "denver",
    "America/Los_Angeles": "los angeles|san francisco|kalifornischer|kalifornische|kalifornien|westküste|us westküste"
    "|seattle",
    "America/Toronto": "toronto", "America/Sao_Paulo": "são paulo|sao paulo",
    "Asia/Kolkata": "indien|indischer|indische|mumbai|bangalore", "Asia/Singapore": "singapur|singapurer",
    "Asia/Hong_Kong": "hongkong|hong kong|hongkonger", "Asia/Tokyo": "tokio|tokioter|japanischer|japanische|japan",
    "Asia/Shanghai": "shanghai|peking|pekinger|chinesischer", "Asia/Dubai": "dubai",
    "Australia/Sydney": "sydney|sydneyer", "UTC": "utc|weltzeit",
}  # fmt: skip
