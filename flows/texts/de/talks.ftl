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
stop-nothing = Alles klar. Ich frage gerade nichts und schreibe nur, wenn etwas ansteht.

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
ask-applied-day = Wann hast du dich beworben? Wähle aus oder tippe den Tag, etwa 9. Juni.
ask-wrote-day = Wann hast du ihnen geschrieben? Wähle aus oder tippe den Tag, etwa 9. Juni.
ask-phoned-day = Wann hast du dort angerufen? Wähle aus oder tippe den Tag, etwa 9. Juni.
ask-thanked-day = Wann hast du dich bedankt? Wähle aus oder tippe den Tag, etwa 9. Juni.
ask-kind = Telefon, Video oder vor Ort?
kind-phone = Telefon
kind-video = Video
kind-on-site = Vor Ort
ask-interview-day = An welchem Tag? Wähle aus oder tippe ihn, gern mit Uhrzeit: 9. Juni, 14:30.
ask-which-half = { $time }: nachts oder nachmittags?
ask-interview-time = Um wie viel Uhr geht es los? Wähle aus oder tippe die Zeit, etwa 14:30.
ask-moved-day = Wann ist es jetzt? Wähle den Tag oder tippe ihn mit Uhrzeit: 9. Juni, 14:30.
ask-length = Wie lange wird es dauern?
length-30 = 30 Min.
length-45 = 45 Min.
length-60 = 1 Stunde
length-90 = 1½ Stunden
length-120 = 2 Stunden
length-180 = 3 Stunden
length-other = { $minutes } Min.
length-minutes = { $minutes ->
        [one] eine Minute
       *[other] { $minutes } Minuten
    }
length-hours = { $hours ->
        [one] 1 Stunde
       *[other] { $hours } Stunden
    }
length-hours-half = { $hours }½ Stunden
length-kept = { $length }, notiert.
length-unread = Da konnte ich keine Dauer herauslesen. Tipp sie etwa so: 45 Minuten oder 1½ Stunden.
length-several = Das können zwei Zeiten sein. Mit welcher soll ich planen?
read-back-interview =
    <b>{ $name }</b>
    { $kind ->
        [untold] { $at }
       *[other] { $kind }, { $at }
    }

    Stimmt das so?
read-back-past =
    <b>{ $name }</b>
    { $kind ->
        [untold] War am { $at }
       *[other] { $kind }, war am { $at }
    }

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
ask-promise-day = Bis wann wollen sie entscheiden? Wähle aus oder tippe den Tag, etwa 9. Juni.
promise-kept = Gut zu wissen. Bei { $name } zählt jetzt dieser Tag.
ask-contact = An wen kannst du schreiben? Name, E-Mail-Adresse oder beides.
contact-kept = Gemerkt für { $name }: { $contact }.
ask-name = Wie heißt { $name } richtig?

## Gefragt wird nach der Frage selbst, statt einer Antwort

wonder-why =
    { $kind ->
        [looking-back] Warum ich frage: Aus deinen eigenen Antworten ziehe ich, was gut war, und höchstens eine Sache zum Üben. Niemand sonst sieht sie. Was du lieber nicht beantwortest, überspring.
       *[other] Warum ich frage: Danach richtet sich, wann ich dir schreibe und was ich vorschlage. Niemand sonst sieht es, und du kannst hier jederzeit aufhören.
    }
wonder-long =
    { $kind ->
        [looking-back] Etwa drei Minuten, meist ein Tipp pro Frage. Jede Antwort ist sofort behalten, du kannst also jederzeit aufhören.
       *[other] Keine Minute: ein paar Fragen, und du kannst jederzeit aufhören.
    }
wonder-plainly =
    { $how ->
        [buttons] Anders gesagt: Drück den Knopf, der am besten passt, oder schreib, was darauf steht. Falsch ist keine Antwort.
        [both] Anders gesagt: Drück, was passt, oder antworte in deinen eigenen Worten; eine Zeile reicht.
       *[text] Anders gesagt: Schreib deine Antwort in deinen eigenen Worten; eine Zeile reicht.
    }
wonder-other = Das kann ich hier nicht beantworten; /help sagt, womit ich mich auskenne. Gefragt hatte ich:
wonder-which = Was davon passt am besten?
wonder-needed = Das brauche ich, um weiterzumachen; sonst drück „Aufhören“.
# Typed in place of a button: "undo", "change", "skip" where that is not possible
steer-back = Einen Schritt zurück. Mit „Aufhören“ lassen wir es ganz.
steer-first = Davor gibt es nichts, wohin es zurückginge. Mit „Aufhören“ lassen wir es.
steer-change = Um eine Antwort zu ändern, geh mit „‹ Zurück“ zu ihr. Gefragt hatte ich:
steer-noted = Um zu ändern, was ich eben notiert habe, schreib, wie es ist: „um 16 Uhr“, „am Donnerstag“, den Arbeitgeber.
wonder-needed-when = Ohne das kann ich nichts planen. Weißt du es noch nicht, drück „Aufhören“ und sag es mir, sobald du es weißt.
# News of another lead, typed where one is asked about
about-another = Das klingt nach { $name }. Eins nach dem anderen; hier geht es um { $employer }:
# A sentence with a time, typed where a name is asked
name-only = Das ist mehr als ein Name; hier frage ich nur danach, der Rest kommt gleich.
name-none = Darin höre ich keinen Namen einer Firma.
contact-none = Darin höre ich keinen Namen.
