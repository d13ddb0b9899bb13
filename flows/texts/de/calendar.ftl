### Calendars: a file that somebody sends, and the file that they get.

## A file came in

calendar-reading = Einen Moment, ich lese die Kalenderdatei.
calendar-found = In der Datei: „{ $title }“
calendar-found-from = In der Datei: „{ $title }“, von { $organiser }
calendar-as =
    <b>{ $name }</b>
    { $kind ->
        [untold] { $at }
       *[other] { $kind }, { $at }
    }, { $length }
calendar-as-past =
    <b>{ $name }</b>
    { $kind ->
        [untold] War am { $at }
       *[other] { $kind }, war am { $at }
    }
calendar-place = Ort: { $place }
calendar-repeats = Der Termin wiederholt sich. Ich frage nur nach dem nächsten.
calendar-zone-strange = In der Datei steht eine Zeitzone, die ich nicht kenne, „{ $zone }“, deshalb habe ich deine genommen. Bitte prüf die Uhrzeit.
calendar-right = Stimmt das so?

## An interview that I know

calendar-known = Das kenne ich schon: { $name }, { $at }. Es hat sich nichts geändert.
calendar-adopted = Das habe ich schon: { $name }, { $at }. Ab jetzt folge ich auch seinem Eintrag im Kalender.
calendar-known-off = Das weiß ich schon: Dieses Gespräch bei { $name } wurde abgesagt. Es hat sich nichts geändert.
calendar-moved =
    <b>{ $name }</b> hat eine neue Zeit.
    Vorher: { $before }
    Jetzt: { $at }
calendar-changed =
    <b>{ $name }</b>, { $at }: Die Zeit bleibt, etwas anderes ist neu.
    { $kind ->
        [untold] { "" }
       *[other] { $kind }, 
    }{ $length }
calendar-on-again = <b>{ $name }</b>: Dieses Gespräch war abgesagt. In der Datei steht, dass es stattfindet: { $at }
calendar-old = Die Datei ist älter als das, was ich zu { $name } habe: Darin steht { $at }, in einer neueren stand { $before }. Dabei habe ich es gelassen.
calendar-old-off = Die Datei ist älter als das, was ich zu { $name } habe: Sie sagt das Gespräch ab, in einer neueren stand { $before }. Dabei habe ich es gelassen.
calendar-take-old = Die ältere nehmen
calendar-leave = So lassen
calendar-off = Das Gespräch bei <b>{ $name }</b>, { $at }, ist abgesagt. Stimmt das?
calendar-off-which = Abgesagt wird „{ $event }“. Welches Gespräch ist das?
calendar-off-unknown = Abgesagt wird „{ $event }“. So ein Gespräch kenne ich nicht, also hat sich nichts geändert.
calendar-off-other-day = Das Gespräch bei <b>{ $name }</b>, das ich kenne, ist ein anderes und bleibt: { $at }.
calendar-off-none = Keines davon
calendar-off-button = { $name }, { $day }
calendar-left-alone = Gelassen, wie es war. Es hat sich nichts geändert.

## What is asked

calendar-ask-event = Darin stehen mehrere Termine. Welcher ist ein Gespräch?
calendar-ask-event-more = Ich zeige die ersten { $count }. Wenn er nicht dabei ist, schick mir den Termin einzeln.
calendar-event = { $day }, { $time }: { $title }
calendar-event-day = { $day }: { $title }
calendar-event-untimed = { $title }
calendar-others = In der Datei stand noch mehr:
calendar-ask-which = Für welche Bewerbung ist es? Wähle aus oder tippe den Arbeitgeber.
calendar-which-new = Eine neue: { $employer }
calendar-ask-time = Es ist am { $day }, ohne Uhrzeit. Wann geht es los? Wähle aus oder tippe die Zeit, etwa 14:30.
calendar-ask-change = Was soll ich ändern?
calendar-change-lead = Die Bewerbung
calendar-change-kind = Telefon, Video oder vor Ort
calendar-change-time = Die Zeit
calendar-left = Gelassen. Aus der Datei wurde nichts eingetragen.

## What is no interview

calendar-reply = Das ist eine Antwort auf eine Einladung, keine Einladung. Es hat sich nichts geändert.
calendar-counter = Das schlägt eine andere Zeit vor, damit ist noch nichts vereinbart. Schick mir die neue Einladung, wenn sie kommt.
calendar-own-steps = Das sind die Schritte, die ich selbst geplant habe. Es hat sich nichts geändert.
calendar-far = „{ $title }“ ist am { $day }. Bis dahin ist es noch weit, deshalb habe ich es gelassen.

## Why it could not be read

calendar-problem-broken = Die Kalenderdatei konnte ich nicht lesen: Sie ist beschädigt. Erzähl mir stattdessen von dem Gespräch, oder schick die Datei noch einmal.
calendar-problem-empty = In der Datei ist nichts.
calendar-problem-no-event = In der Datei steht kein Termin mit einer Zeit, also gibt es für mich nichts zu notieren.
calendar-problem-not-a-calendar = Das ist keine Kalenderdatei, egal, wie sie heißt. Es hat sich nichts geändert.
calendar-problem-too-large = Für eine Einladung ist das zu groß: Ich lese Kalenderdateien bis 1 MB. Schick mir nur den einen Termin.
calendar-problem-too-many = In der Datei stehen mehr als { $most } Termine. Schick mir den, der ein Gespräch ist.
calendar-problem-too-heavy = Die Datei brauchte mehr Zeit oder Speicher, als ich einer gebe, deshalb habe ich aufgehört. Schick mir nur den einen Termin.
calendar-problem-gone = Telegram hat die Datei nicht mehr für mich. Bitte schick sie noch einmal.
calendar-problem-unreached = Ich konnte die Datei nicht von Telegram holen. Bitte schick sie später noch einmal.

## The file that they get

calendar-sent = Deine Gespräche und geplanten Schritte, für deinen Kalender. Wenn du später eine neuere Datei öffnest, bringt sie alles auf den aktuellen Stand.
calendar-sent-one = Das Gespräch bei { $name }, für deinen Kalender. Wenn du später eine neuere Datei öffnest, bringt sie es auf den aktuellen Stand.
calendar-nothing = Noch ist nichts geplant, also gibt es nichts für einen Kalender.
do-calendar = Für meinen Kalender
calendar-title-interview = Gespräch: { $name }
calendar-title-check-in = Aufs Gespräch zurückblicken: { $name }
calendar-title-thank-you = Kurzer Dank: { $name }
calendar-title-look = Blick auf die Bewerbung: { $name }
calendar-title-first-follow-up = Nachfassen per E-Mail: { $name }
calendar-title-second-follow-up = Nachfassen per Telefon: { $name }
calendar-title-propose-quiet = Weiter warten oder Funkstille: { $name }
calendar-title-keep-or-close = Behalten oder abhaken: { $name }
