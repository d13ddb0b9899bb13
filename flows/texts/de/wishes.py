"""Owns how German speakers ask the coach for a pause of some length, or for another language."""

import re

from flows.understanding.meaning_table import among, words
from flows.understanding.plain import small_words
from flows.understanding.wishes_table import Wishes, asked

_ASKS = (
    r"(?:(?:bitte|ok|okay|hey|hallo|kannst|konntest|konnen|konnten|konnt|du|sie|wir|ihr|mach|mache|machen|lass|uns|"
    r"mal|"
    r"ich|mochte|will|wurde|gern|gerne|einfach|jetzt|,) )*"
)

WISHES = Wishes(
    pause=words(
        rf"^{_ASKS}(?:pause|pausier\w*|auszeit|stumm|ruhe|(?:schreib|schreibe|schreibt|schreiben sie|meld|melde|"
        r"meldet|"
        r"melden sie|erinner|erinnere|erinnert)(?: mir| mich| dich| euch| sich)*(?: bitte)? (?:nicht|nichts|erst|"
        r"nimmer)"
        r"|nicht (?:schreiben|melden|erinnern|storen)|keine (?:nachrichten|erinnerungen)|lass mich|lasst mich)"
        r"|^(?!(?:\S+ )*?(?:sie|er|die|wer)(?!\S))(?:\S+ ){0,3}?(?:brauch|brauche|brauchte|will|mochte|mach|mache|"
        r"nehm|nehme|gonn|gonne|hatte gern) "
        r"(?:\S+ ){0,6}?(?:pause|auszeit|ruhe|frei|abstand|urlaub)"
        r"|^(?:ich )?bin (?:\S+ ){0,6}?(?:weg|im urlaub|verreist|auf reisen|in den ferien|nicht da)"
        r"|^(?:bitte )?(?:\S+ ){1,3}(?:pause|ruhe|auszeit)(?: bitte)?$"
    ),
    numbers={
        **dict.fromkeys(("ein", "eine", "einen", "einem", "einer", "ne", "nen", "ner"), 1), "zwei": 2, "drei": 3,
        "vier": 4, "funf": 5, "sechs": 6, "sieben": 7, "acht": 8, "neun": 9, "zehn": 10, "zwolf": 12, "vierzehn": 14,
    },
    days=among("tag tage tagen"),
    weeks=among("woche wochen"),
    months=among("monat monate monaten monats"),
    until=words("bis|bis zum|bis zur|erst|erst am|vor|ab|wieder am|nicht vor"),
    away=words(
        r"urlaub|ferien|weg|verreist|auf reisen|nicht da|abwesend|unterwegs|frei|pause|auszeit|nicht schreiben"
        r"|(?:schreib|schreibe|schreibt|melde?)(?: mir| dich)* nicht|keine (?:nachrichten|erinnerungen)"
    ),
    others=words(
        r"(?:die|sie|alle|der chef|die chefin|er) (?:sind|ist|haben|hat) (?:\S+ ){0,6}?(?:urlaub|ferien|weg|nicht da)"
    ),
    since=words(r"ab|vom|von|fahre?|fahren|fliege?|fliegen|verreise|beginnt|startet|gehe?"),
    back=words(r"wieder|zuruck"),
    for_good=words(
        r"auf weiteres|ich (?:\S+ )?(?:es |dir |mich |dich )*(?:sage|sag|melde|schreibe|bescheid|will|bereit)|"
        r"auf widerruf"
    ),
    some_day=words(
        r"(?:nach|uber|wahrend|bis nach) (?:\S+ ){0,2}?(?:ferien|urlaub|feiertage\w*|weihnachten|ostern|pfingsten|"
        r"neujahr"
        r"|silvester|reise|prufung\w*|umzug|hochzeit|sommer\w*|geburt)"
        r"|(?:(?:ein )?paar|einige|einigen|mehrere|mehreren) (?:tage|tagen|wochen|monate|monaten)"
    ),
    speak=words(
        r"(?!(?:ich|wir|sie) (?:spreche|sprechen|rede|reden|schreibe|schreiben|kann)(?!\S)(?! sie))"
        r"(?=(?:\S+ )*?(?:sprich\w*|sprech\w*|spreche\w*|red|rede\w*|schreib\w*|antwort\w*|wechsel\w*|wechsle|auf|zu|"
        r"in|"
        r"lieber|bitte|kannst|konnen|konntest|mach\w*|weiter)(?!\S))"
        r"(?:(?:bitte|ok|hey|hallo|kannst|kannste|konntest|konnen|konnten|du|sie|wir|ich|mal|lass|uns|lieber|mochte|"
        r"will|"
        r"wurde|gern|gerne|auch|das|hier|mit|mir|sprich|sprichst|spreche|sprechen|sprecht|red|rede|reden|redest|"
        r"schreib|"
        r"schreibe|schreiben|antworte|antworten|wechsle|wechsel|wechseln|mach|mache|machen|weiter|auf|zu|in|der|die|"
        r"sprache|vielleicht|geht|ginge|es) )*"
        r"(?P<tongue>\w+)(?: (?:bitte|jetzt|ab jetzt|sprechen|reden|schreiben|weiter|machen|weitermachen|wechseln|mit "
        r"mir|"
        r"antworten|danke|auch|lieber|gehen|moglich))*"
    ),
    how_are_you=words(
        r"(?:(?:hi|hey|hallo|na|und|,) )*(?:wie gehts|wie geht(?: es)?(?: dir| ihnen| euch)?|wie gehts dir|wie gehts "
        r"ihnen|"
        r"wie laufts(?: bei dir)?|was geht|alles (?:klar|gut)(?: bei dir)?)(?: (?:so|heute|denn|dir|ihnen|bot))*"
    ),
    scolds=words(
        r"(?:du|der bot|dieser bot|das(?: hier)?|bot|sie) (?:(?:bist|ist|sind|so|echt|total|einfach|ja|vollig|nur|ein|"
        r"eine|mir|"
        r"mich|gar) )*(?:nutzlos|doof|dumm|blod|bescheuert|schlecht|nervig|nervst|nervt|unbrauchbar|mist|scheisse|"
        r"schrott|"
        r"idiot|unnutz|sinnlos|unfahig|keine (?:grosse )?hilfe|hilfst(?: mir)?(?: gar)? nicht(?: weiter)?|"
        r"verstehst(?: mich| gar)? "
        r"(?:nicht|nichts|nix))(?: (?:bot|echt|wirklich))*"
        r"|(?:du bist|das ist) (?:(?:echt|ja|nur|doch|alles) )*(?:schuld|deine schuld)(?: \S+){0,4}"
        r"|(?:dummer|bloder|doofer|scheiss|nutzloser|schlechter) (?:bot|chatbot)"
    ),
    blames=words(
        r"(?:(?:toll|na|super|danke|,) )*(?:wegen|dank|durch) (?:dir|dich|ihnen|dem bot|diesem (?:\S+ )?bot) (?:hab"
        r"|habe) ich"
        r" (?:\S+ ){1,6}verpasst(?: \S+){0,4}|ich (?:hab|habe) (?:\S+ ){0,5}wegen (?:dir|dem bot) (?:\S+ "
        r"){0,4}verpasst(?: "
        r"\S+){0,3}|du bist (?:(?:ja|doch|echt) )*schuld (?:, )?(?:dass|das|wenn) ich (?:\S+ ){1,6}verpasst(?: "
        r"\S+){0,3}"
        r"|du hast mich (?:\S+ ){1,6}verpassen lassen(?: \S+){0,3}"
    ),
    answer_by=re.compile(
        r"\b(?:ich|soll|muss|muß|müsste|sollte)\b[^.!?;#]{0,40}# (?:\w+ ){0,3}?(?:bescheid|zusagen|antworten"
        r"|entscheiden|unterschreiben|rückmeldung|annehmen|zurückmelden|zeit)"
        r"|\b(?:hab|habe)(?: noch)?(?: bis)? # zeit|# (?:\w+ ){0,2}?(?:meine|von mir)\b"
        r"|\b(?:meine (?:antwort|entscheidung|rückmeldung|zusage)|antwort von mir|bedenkzeit|frist|gilt|"
        r"(?:hab|habe) (?:noch )?zeit|bescheid (?:geben|sagen)|antworten|entscheiden|zusagen)"
        r"(?: spätestens| ist| läuft| noch)*(?: bis)?(?: spätestens)?(?: zum| am| nur)? ?#",
        re.I,
    ),
    test=re.compile(
        r"\bonline[- ]?(?:test|assessment|aufgabe|fragebogen|prüfung)\w*"
        r"|\b(?:eignungs|persönlichkeits|programmier|wissens)test\w*|\b(?:probe|fall|haus|programmier)aufgabe\w*"
        r"|\b(?:test|aufgabe|assessment|fragebogen)\b(?! center)[^.!?]{0,25}\b(?:zu ?hause|daheim)\b"
        r"|\b(?:zu ?hause|daheim)\b[^.!?]{0,20}\b(?:test|aufgabe|fragebogen)\b",
        re.I,
    ),
    tested=re.compile(
        r"\b(?:gemacht|abgeschickt|abgegeben|geschafft|erledigt|eingereicht)\b(?! (?:haben|sein|werden))"
        r"|\b(?:bestanden|hatte|absolviert|hinter mir|durchgefallen|vergeigt)\b",
        re.I,
    ),
    due=re.compile(r"\b(?:bis|vor|spätestens|zum)(?: (?:bis|spätestens|zum|am|einschließlich))* ?#|# spätestens", re.I),
    confirm_by=re.compile(
        r"\b(?:bestätig\w*|rückmeldung|zusage|zuzusagen|bescheid|antwort\w*|melden|teilen sie|geben sie)\b"
        r"[^.!?#]{0,60}?\b(?:bis|vor)(?: (?:spätestens|zum|am))*,? ?#"
        r"|\bbis(?: (?:spätestens|zum|am))*,? ?#[^.!?#]{0,60}?"
        r"\b(?:bestätig\w*|rückmeld\w*|bescheid|zusagen|mit(?:zuteilen)?|antwort\w*)\b",
        re.I,
    ),
    vague=re.compile(
        r"\b(?:"
        r"(?:in|innerhalb|während) (?:den|der) (?:nächsten|naechsten|kommenden|folgenden)(?: paar)? (?:tagen?|wochen)|"
        r"die (?:nächsten|naechsten|kommenden) tage|in (?:ein paar|einigen|wenigen) (?:tagen|wochen)|nach (?:den |dem "
        r"|der )?"
        r"(?:\w*ferien|feiertagen|urlaub|weihnachten|ostern|pfingsten|neujahr|silvester)"
        r")\b",
        re.I,
    ),
    tongues={
        "deutsch": "de", "englisch": "en", "spanisch": "es", "franzosisch": "fr", "italienisch": "it",
        "portugiesisch": "pt", "niederlandisch": "nl", "hollandisch": "nl", "polnisch": "pl", "turkisch": "tr",
        "russisch": "ru", "ukrainisch": "uk", "arabisch": "ar", "chinesisch": "zh", "japanisch": "ja",
        "koreanisch": "ko", "rumanisch": "ro", "griechisch": "el", "schwedisch": "sv", "danisch": "da",
        "norwegisch": "no", "finnisch": "fi", "tschechisch": "cs", "ungarisch": "hu",
    },
    silence=words(
        r"^(?:(?:bitte|jetzt|ok|okay|,) )*stopp?(?: (?:jetzt|bitte|damit))*$|hor (?:\S+ )?auf(?: damit)?$|gehe? weg"
        r"|lass mich|nerv\w* (?:mich )?nicht|sei (?:still|ruhig)|halt den mund|ruhe"
        r"|(?:keine|nicht mehr|nicht|hor auf|stopp) (?:\S+ ){0,2}?(?:nachrichten|erinnerungen|schreiben|erinnern"
        r"|nerven)"
    ),
    recalls=re.compile(
        r"(?:(?:und|so|hey|hallo|ok|also|kannst|konntest|du|mir|bitte|nochmal|sag|mal) )*(?:was (?:hab|habe|hatte) "
        r"ich (?:dir "
        r")?(?:(?:schon|alles|denn|eigentlich|nochmal|noch mal) )*(?:zu|zur|zum|uber|von|bei|wegen) (.+?) "
        r"(?:gesagt"
        r"|erzahlt|geschrieben|notiert|gespeichert|eingetragen|berichtet)"
        r"|(?:was (?:weisst|hast|kennst) du (?:(?:alles|schon|denn) )*(?:zu|zur|zum|uber|von|bei)|(?:zeig|zeige) "
        r"(?:mir )?"
        r"(?:(?:mal|bitte|alles|die|den|das|karte|eintrag|bewerbung|zu|von|uber|bei) )*|(?:wie|was) ist der stand "
        r"(?:bei|mit"
        r"|zu)|(?:wie )?(?:steht es|stehts|steht|stand) (?:bei|mit|um)|was war (?:(?:nochmal|noch|mal|denn) )*(?:bei"
        r"|mit)) ?"
        r"(.+?)(?: (?:gespeichert|notiert|stehen|bitte|nochmal|gerade|jetzt))*)"
    ),
    commands={
        "delete": asked(
            "lösche löschen lösch löscht gelöscht vergiss vergessen entferne entfernen",
            "alles daten konto account profil",
        ),
        "export": asked(
            "exportiere exportieren herunterladen runterladen schick schicke bekomme bekommen haben zeig zeige "
            "sehen gib",
            "daten export kopie backup",
        ),
        "privacy": asked(
            "über speicherst speichert gespeichert behältst teilst verkaufst sicher liest mitlesen privat datenschutz",
            "mich daten nachrichten datenschutz",
        ),
        "language": asked(
            "ändern ändere wechseln wechsle wechsel umstellen stell stelle einstellen",
            "sprache sprachen",
        ),
        "zone": asked("ändern ändere umstellen stell stelle falsch stimmt einstellen anpassen", "zeitzone"),
        "quiet-hours": asked(
            "schreib schreibe schreiben stör störe stören nachricht nachrichten melde melden",
            "nachts nacht schlafe",
        ),
        "weekly": asked(
            "ändern ändere verschieben verschiebe abstellen ausschalten abschalten stoppen verlegen stell stelle "
            "schalte schalt",
            "wochenrückblick wochenrückblicke",
        ),
        "settings": asked(
            "abstellen ausschalten abschalten stell stelle ändern ändere stoppen stopp deaktivieren schalte "
            "schalt öffne öffnen zeig zeige",
            "erinnerungen erinnerung benachrichtigungen einstellungen ruhezeit ruhezeiten",
        ),
        "calendar": asked(
            "eintragen hinzufügen exportieren trag trage speichern übernehmen schick schicke importieren gespräch "
            "gespräche termin termine",
            "kalender ics outlook",
        ),
        "resume": asked(
            "prüfen prüfe anschauen ansehen schau schaust durchsehen checken verbessern hochladen lesen",
            "lebenslauf cv",
        ),
        "stats": asked("zeig zeige sehen", "statistik statistiken zahlen"),
    },
    beside=small_words(
        "bitte kann kannst könnte könntest können ich du man wie wo was ist sind gibt es ein eine einen möglichkeit "
        "zu zum die der das den dem mein meine meinen meiner meines mich mir dir alle allen von für an am auf in im "
        "aus ab um so hier mal doch denn eigentlich auch nicht kein keine keinen nie mehr möchte will würde gern "
        "gerne soll hast hat über wieder und oder jetzt komplett lass hi hallo ok okay wenn nur einfach noch uhr "
        "abends abend vorher stunden zwei weise weißt weiß jemand wer"
    ),
)  # fmt: skip
