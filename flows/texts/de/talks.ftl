### The conversations, except the check-in.

talk-progress = <i>{ $at } von { $of }</i>
talk-answered = ✓ { $answer }
talk-chosen = ✓ { $label }
talk-noted = Als Notiz behalten.
talk-back = ‹ Zurück
talk-skip = Überspringen
talk-stop = Aufhören
talk-slept =
    { $employer ->
        [none] Diese Frage liegt schon ein paar Tage. Wenn deine Nachricht die Antwort war, schick sie noch einmal:
       *[other] Diese Frage zu { $employer } liegt schon ein paar Tage. Wenn deine Nachricht die Antwort war, schick sie noch einmal:
    }
talk-over = Damit sind wir schon durch.
still-open = Das hier ist noch offen:
cancel-nothing = Ich hatte gerade nichts gefragt. Es gibt nichts abzubrechen.

## First meeting

meeting-hello = Hallo { $name }. Ich bin Callback Coach: ein Bot, kein Mensch und auch keine Personalvermittlung.
meeting-what = Nach einem Gespräch frage ich dich, wie es lief. Wenn es Zeit ist nachzufassen, melde ich mich von selbst, mit einem Entwurf. Wenn nichts mehr kommt, schauen wir ehrlich hin und machen weiter.
ask-zone = Wo bist du? Ich brauche das, damit ich zu vernünftigen Zeiten schreibe. Wähle aus, tippe deine Stadt oder teile deinen Standort.
zone-unknown = „{ $typed }“ kenne ich nicht. Versuch es mit der nächsten größeren Stadt, teile deinen Standort oder tippe eine Zeitzone wie Europe/Berlin.
check-zone-same = { $city }: Ist es dort jetzt { $now } Uhr?
check-zone = { $place }, nach der Zeit von { $city }: Ist es dort jetzt { $now } Uhr?
ask-first-step = Steht bei dir ein Gespräch an, oder liegt eins hinter dir?
first-step-ahead = Eins steht an
first-step-behind = Eins liegt hinter mir
first-step-applied = Ich habe mich nur beworben
first-step-not-yet = Noch nicht
meeting-later = Gut. Wenn es so weit ist, schick /interview. Für eine Bewerbung /add. Ich bin da.
start-again = Hallo, { $name }, schön, dass du wieder da bist.

## Adding

ask-which = Um welche Bewerbung geht es?
which-new = Eine neue
ask-employer = Welcher Arbeitgeber?
ask-role = Welche Stelle?
ask-source = Wie hast du dich beworben?
source-website = Website oder Jobbörse
source-recruiter = Über eine Personalvermittlung
source-referral = Auf Empfehlung
source-direct = Direkt angeschrieben
ask-applied-day = Wann hast du dich beworben? Wähle aus oder tippe den Tag, etwa 9.6. oder 2026-06-09.
ask-kind = Telefon, Video oder vor Ort?
kind-phone = Telefon
kind-video = Video
kind-on-site = Vor Ort
ask-interview-day = An welchem Tag? Wähle aus oder tippe ihn, gern mit Uhrzeit: 2026-06-09 14:30.
ask-which-half = { $time }: nachts oder nachmittags?
ask-interview-time = Um wie viel Uhr geht es los? Wähle aus oder tippe die Zeit, etwa 14:30.
ask-moved-day = Wann ist es jetzt? Wähle den Tag oder tippe ihn mit Uhrzeit: 2026-06-09 14:30.
ask-length = Wie lange wird es dauern?
length-30 = 30 Min.
length-45 = 45 Min.
length-60 = 1 Stunde
length-90 = 1½ Stunden
length-120 = 2 Stunden
length-180 = 3 Stunden
read-back-interview =
    <b>{ $name }</b>
    { $kind }, { $at }

    Stimmt das so?
read-back-past =
    <b>{ $name }</b>
    { $kind }, war am { $at }

    Stimmt das so?
read-back-application =
    <b>{ $name }</b>
    Beworben am { $day }

    Stimmt das so?
read-back-twin = Unter diesem Namen läuft bei dir schon eine Bewerbung. Das hier wäre eine weitere.
added-application = Notiert: { $name }. Rechne erst mal mit wenig Resonanz: Auf die meisten Bewerbungen kommt nicht einmal eine Bestätigung, weil so viele eingehen. Über dich sagt das nichts.
added-interview =
    Notiert: { $name }, { $at }.

    Eine Frage zum Mitnehmen: „Wann kann ich mit einer Antwort rechnen, und bei wem darf ich nachfragen?“
added-past = Notiert: { $name }. Schauen wir drauf, solange es frisch ist.
left-adding = Abgebrochen. Es wurde nichts eingetragen.

## Small ones

ask-snooze-day = An welchem Tag machst du es? An dem Morgen melde ich mich wieder.
ask-promise-day = Bis wann wollen sie entscheiden? Wähle aus oder tippe den Tag, etwa 2026-06-09.
promise-kept = Gut zu wissen. Bei { $name } zählt jetzt dieser Tag.
ask-contact = An wen kannst du schreiben? Name, E-Mail-Adresse oder beides.
contact-kept = Gemerkt für { $name }: { $contact }.
