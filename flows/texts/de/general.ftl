### Words that belong to no conversation in particular. Shown as Telegram HTML, except where they are button labels.

## Names and dates

name = { $name }
lead-name = { $employer } · { $role }
brief = { $day }
moment = { $at }
time-button = { $time }
zone-name = { $city }
lines = { $lines }
spaced-lines = { $lines }
today = Heute
yesterday = Gestern
tomorrow = Morgen
right = Stimmt
change = Ändern

## Commands, as Telegram shows them

command-interview = Von einem Gespräch erzählen, gewesen oder geplant
command-checkin = Auf ein Gespräch zurückblicken
command-add = Eine Bewerbung notieren
command-leads = Deine Bewerbungen
command-next = Was ansteht, das Nächste zuerst
command-calendar = Gespräche und Schritte als Datei für deinen Kalender
command-drafts = Ein Entwurf: was du schreiben kannst, in deinem Ton
command-settings = Zeitzone, Ruhezeiten, Pause
command-help = Was ich kann
command-privacy = Was ich speichere und wer es sehen kann
command-export = Alle deine Daten als Datei
command-delete = Alles löschen
command-cancel = Die aktuelle Frage verlassen
command-start = Anfangen, oder neu anfangen

button-interview = Ein Gespräch
button-checkin = Zurückblicken
button-check-in = Aufs Gespräch zurückblicken
button-add = Eine Bewerbung
button-leads = Meine Bewerbungen
button-next = Was ansteht
button-drafts = Andere Bewerbung
button-help = Was du kannst
button-card = Zu dieser Bewerbung
button-zone = Zeitzone
button-quiet-hours = Ruhezeiten
button-evening-off = Abends vorher nicht erinnern
button-evening-on = Abends vorher erinnern
button-hours-off = 2 Std. vorher nicht erinnern
button-hours-on = 2 Std. vorher erinnern
button-pause = Alles pausieren
button-go-on = Weiter geht’s
button-pause-until = Anderer Tag
button-pause-open = Ohne Ende
button-pause-not = Keine Pause
take-back = Rückgängig
page-back = ‹ Zurück
page-on = Mehr ›

## Help, privacy, data

help =
    Ich bin ein Bot und begleite dich vom Gespräch bis zur Antwort.

    Schreib einfach in einem Satz, was war: „Gespräch bei Sample Corp am Freitag um 14 Uhr“. Bevor es zählt, zeige ich dir, was ich verstanden habe. Oder:

    /interview: eins, das war oder ansteht
    /checkin: darauf zurückblicken
    /practice: häufige Fragen üben
    /add: eine Bewerbung notieren
    /resume: dein Lebenslauf, auch als Datei
    /leads: alle deine Bewerbungen
    /next: was ansteht
    /calendar: dasselbe als Kalenderdatei
    /patterns, /stats: was die Zahlen zeigen
    /drafts: Texte zum Abschicken
    /settings: Zeitzone, Ruhezeiten, Pause
    /privacy, /export, /delete: deine Daten

    Nach jedem Gespräch melde ich mich von selbst, und wieder, wenn es Zeit ist nachzufassen. Abschicken tust du; ich entwerfe nur.
privacy =
    <b>Was ich speichere:</b> was du mir hier erzählst, in einer verschlüsselten Datei auf dem Rechner der Person, die diesen Bot betreibt. Der Schlüssel liegt getrennt davon. Ein Lebenslauf oder eine Kalenderdatei, die du schickst, wird gelesen und nicht behalten. Von einem Text, den du weiterleitest, behalte ich, was du bestätigst; den Text selbst nur, wenn du es willst. Von einem Standort, den du teilst, behalte ich die Zeitzone, nicht den Ort.

    <b>Wer es lesen kann:</b> du und wer diesen Bot betreibt, denn dort liegt der Schlüssel. Telegram überträgt und speichert unsere Nachrichten, wie in allen Chats.

    <b>Wie lange:</b> bis du es löschst. Mit /export bekommst du alles, mit /delete ist alles auf einmal weg.

    Ich schicke nichts an Arbeitgeber und gebe nichts über dich weiter.
exported = Hier ist alles, was ich über dich habe, in einer Datei.
delete-ask = Damit ist alles weg: Bewerbungen, Gespräche, Rückblicke, Pläne. Das lässt sich nicht rückgängig machen. Vorher /export, wenn du eine Kopie willst.
delete-yes = Alles löschen
delete-no = Behalten
delete-kept = Behalten. Es hat sich nichts geändert.
deleted = Alles über dich ist hier gelöscht. Unsere Nachrichten bleiben in deinem Telegram, bis du den Chat leerst. Ich wünsche dir alles Gute.

## Settings

settings-title = <b>Einstellungen</b>
settings-zone = Zeitzone: { $city }, jetzt { $now } Uhr
settings-running = Ich melde mich von selbst, wenn es Zeit ist.
settings-paused = Alles ist pausiert: Ich melde mich nicht von selbst.
settings-paused-until = Alles ist pausiert bis { $day }: Ich melde mich nicht von selbst.
zone-set = Zeitzone eingestellt: { $city }, dort ist es jetzt { $now } Uhr. Deine Pläne behalten ihre Tageszeit.
quiet-set = Ruhezeiten: { $start } bis { $end } Uhr. Dann melde ich mich nicht von selbst.
quiet-none-set = Keine Ruhezeiten.
ask-quiet-hours = Wann soll ich still sein? Wähle aus oder tippe es so: 22:30-07:00.
span = { $span }
span-none = Keine Ruhezeiten
span-unread = Das konnte ich nicht lesen. Zwei Uhrzeiten mit Strich dazwischen, etwa 22:30-07:00.
paused = Pausiert, so lange du magst; die Tage zähle ich nicht. Ich melde mich nicht, bis du es sagst; deine Pläne bleiben.
settled-reminder = Du hast ein Angebot angenommen, deshalb schreibe ich nichts zu den anderen. Wenn du dort doch weitermachen willst, öffne die angenommene Bewerbung wieder.
paused-reminder = Alles ist pausiert: Ich melde mich nicht von selbst.
paused-until = Pausiert bis { $day }. Vorher melde ich mich nicht von selbst; an dem Morgen geht es von allein weiter.
# Below the line above, where there is one
paused-interview = Darin liegt ein Gespräch, an das ich dich nicht erinnere: <b>{ $name }</b>, { $at }.
# The same, in /next and /settings
paused-reminder-until = Alles ist pausiert bis { $day }: Ich melde mich nicht von selbst.
# A holiday that begins later
pause-from = Ab { $first } bin ich still und melde mich am { $day } wieder. Vorher geht alles weiter wie bisher.
pause-not = In Ordnung, keine Pause: Es geht weiter wie bisher.
ask-pause-from = Ab { $first } bin ich still. Ab welchem Tag soll ich wieder schreiben? Wähl oder tipp ihn.
reminder-pause = deine Pause beginnt
resumed = Schön, dass du wieder da bist. Was inzwischen dran war, kommt in einer Nachricht.
# While it is answered everything is paused already
ask-pause-day = Pausiert. Ab welchem Tag soll ich mich wieder melden? Wähle aus oder schreib ihn. Mit „Aufhören“ bleibt die Pause ohne Ende.
# The morning on which a pause ends: said with what is due then, or alone
pause-over = Die Pause endet heute, { $name }, wie du es wolltest. In deinem Tempo; eine weitere ist auch in Ordnung.
moved-on = Seit meiner Frage hat sich etwas getan. Ich habe alles gelassen, wie es war.
left-as-it-was = Gelassen, wie es war.

## When something is not as expected

apology = Da ist bei mir etwas schiefgegangen, entschuldige. Bei dir hat sich nichts geändert. Bitte versuch es noch einmal.
not-for-you = Diesen Bot gibt es nur für ein paar Leute, und du stehst nicht auf der Liste. Falls doch, gib der Person, die ihn betreibt, diese Nummer: <code>{ $id }</code>. Die Software ist frei: Du kannst deinen eigenen betreiben.
in-private-only = Ich arbeite nur im privaten Chat, damit das, was du mir erzählst, bei dir bleibt. Schreib mir dort.
command-unknown = Diesen Befehl kenne ich nicht.
button-unknown = Dieser Knopf stammt aus einer anderen Zeit und tut nichts mehr.
old-button = Dieser Knopf ist älter als das, was seitdem passiert ist. So steht es jetzt:
not-possible-now = So, wie es jetzt steht, geht das nicht. Es hat sich nichts geändert.
unreadable =
    { $kind ->
        [voice] Sprachnachrichten kann ich nicht hören. Tipp lieber ein paar Worte.
        [photo] Bilder kann ich nicht ansehen. Tipp lieber ein paar Worte.
        [document] Einen Lebenslauf kann ich als PDF oder DOCX lesen, und eine Kalenderdatei (.ics). Andere Dateien lese ich nicht.
        [video] Videos kann ich nicht ansehen. Tipp lieber ein paar Worte.
        [sticker] Sticker kann ich nicht lesen. Tipp lieber ein paar Worte.
        [dice] Schöner Wurf, aber ich lese nur Text und Knöpfe. Tipp lieber ein paar Worte.
        [empty] In dieser Nachricht gab es nichts zu lesen.
       *[other] Ich lese nur Text und Knöpfe. Tipp lieber ein paar Worte.
    }
soonest = Als Nächstes { $employer }. { $plan }
too-long = Für einen Knopf ist das lang. Bitte bleib bei höchstens { $most } Zeichen.
day-unread = Da konnte ich keinen Tag herauslesen. Nimm einen Knopf oder tipp ihn so: 9. Juni oder morgen.
# A day that no calendar has: 30 February, 31 June
day-none =
    Einen { $number }. { $month ->
        [2] Februar
        [4] April
        [6] Juni
        [9] September
       *[11] November
    } gibt es nicht.
# { $number } is 29 and { $month } is 2: no leap year
day-none-that-year = { $year } gibt es keinen 29. Februar.
clocks-leave-out = Da werden die Uhren vorgestellt, und { $told } gibt es nicht; also nehme ich { $taken }.
day-far = { $day }: Bis dahin ist es noch weit. Welchen Tag meinst du?
day-past = { $day } ist schon vorbei. Welcher Tag ist es?
day-ahead = { $day } kommt erst noch. Welcher Tag war es?
time-unread = Da konnte ich keine Uhrzeit herauslesen. Tipp sie etwa so: 14:30 oder 15 Uhr.
time-either-half = Morgens oder nachmittags? Tipp sie so: 03:00, 15:00 oder 15 Uhr.
