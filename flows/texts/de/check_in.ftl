### The check-in after an interview.

nudge-check-in = <b>{ $name }</b>: Das liegt hinter dir. Ein kurzer Rückblick jetzt erspart dir eine Woche Grübeln.
check-in-recall = Wie lief es, in deinen eigenen Worten?
check-in-no-show = Es fand nicht statt: Niemand kam
check-in-waited = Fand es am Ende statt? Wenn niemand kam oder anrief, drück darauf; sonst erzähl, wie es lief.
check-in-not-held = Es fand nicht statt
check-in-no-new-day = Kein neuer Tag
check-in-missed = Das tut mir leid. Dann gibt es nichts zurückzublicken. Habt ihr einen anderen Tag vereinbart? Sag mir, wann, oder drück:
check-in-unheld = Dann gibt es nichts zurückzublicken. Was ist passiert? Nenn mir den neuen Tag, wenn es einen gibt, oder drück:
missed-noted = Notiert: Das Gespräch mit { $name } fand nicht statt. Wenn du es noch willst, schreib ihnen heute: ein Satz, warum, eine Entschuldigung und zwei Termine, die dir passen. Das wird meist freundlich aufgenommen.
check-in-kind = Wie fand es statt? Telefon, Video oder vor Ort?
check-in-kind-unread = Das habe ich nicht verstanden. Wenn nichts davon passt, überspring die Frage.
check-in-dress =
    { $kind ->
        [phone] Hattest du alles vorbereitet: einen ruhigen Platz, deine Notizen vor dir?
       *[other] Hat deine Kleidung gepasst?
    }
check-in-dress-yes = Ja
check-in-dress-almost = Fast
check-in-dress-no = Nein
check-in-on-time = Warst du pünktlich da?
check-in-on-time-early = Mit etwas Luft
check-in-on-time-just = Gerade so
check-in-on-time-late = Zu spät
check-in-practised = Hattest du deine Antworten geübt?
check-in-practised-aloud = Ja, laut
check-in-practised-in-head = Nur im Kopf
check-in-practised-no = Eher nicht
check-in-came-across = Wie hast du gewirkt, soweit du das sagen kannst?
check-in-came-across-confident = Ziemlich sicher
check-in-came-across-nervous = Nervös
check-in-came-across-eager = Zu bemüht
check-in-body =
    { $kind ->
        [phone] Und deine Stimme?
       *[other] Und deine Körpersprache?
    }
check-in-body-open = Offen, freundlich, entspannt
check-in-body-stiff = Steif oder verschlossen
check-in-body-casual = Etwas zu locker
check-in-setup =
    { $kind ->
        [phone] Wie war die Verbindung?
        [video] Wie waren Link, Ton und Licht?
       *[other] Wie waren der Weg dorthin und die ersten Minuten?
    }
check-in-setup-fine = Alles gut
check-in-setup-small = Kleine Pannen
check-in-setup-trouble = Echte Probleme
check-in-camera = Wo war deine Kamera?
check-in-camera-level = Auf Augenhöhe
check-in-camera-low = Unter mir
check-in-camera-unsure = Nicht drauf geachtet
check-in-chemistry = Wie seid ihr miteinander klargekommen?
check-in-chemistry-good = Gut
check-in-chemistry-fair = Ganz okay
check-in-chemistry-hard = Es war zäh
check-in-their-view = Hattest du den Eindruck, sie sehen dich auf der Stelle?
check-in-their-view-yes = Ja
check-in-their-view-unsure = Schwer zu sagen
check-in-their-view-no = Eher nicht
check-in-own-view = Und du: Würdest du dort arbeiten wollen?
check-in-own-view-yes = Ja
check-in-own-view-unsure = Nicht sicher
check-in-own-view-no = Nein
check-in-when = Haben sie gesagt, wann du von ihnen hörst? Wähle den Tag oder tippe ihn, etwa 9. Juni.
check-in-when-not-said = Haben sie nicht gesagt
check-in-contact = An wen kannst du schreiben? Name, E-Mail-Adresse oder beides.
check-in-point = Noch etwas für deine Nachfrage. Führ den Satz in ein paar Worten zu Ende: „Besonders im Kopf geblieben ist mir unser Austausch über …“
point-too-long = Für den Entwurf genügen ein paar Worte, höchstens { $most } Zeichen.
check-in-try = Was probierst du beim nächsten Mal? Wähle aus oder schreib etwas Eigenes.
check-in-chosen = Beim nächsten Mal probierst du: <b>{ $choice }</b>
check-in-done = <b>{ $name }</b>: fertig und gespeichert.
change-answer = Eine Antwort ändern
check-in-left = Unterbrochen. Deine Antworten bleiben; mit /checkin geht es dort weiter.
check-in-put-away = Der Rückblick auf { $name } wartet, mit deinen Antworten: Mit /checkin geht es dort weiter.
check-in-told = Danke, dass du mir das erzählst. Ich habe es als deine eigenen Worte zum Gespräch mit { $name } behalten. Schauen wir gemeinsam darauf, so weit du magst.
check-in-none = Es gibt noch kein Gespräch zum Zurückblicken. Erzähl mir erst von einem:
check-in-which = Welches schauen wir uns an?
check-in-button = { $name }, { $day }
## Strengths, from their own answers

strength-practised-aloud = Das war gut: Du hast laut geübt. Das bleibt dir.
strength-came-across-confident = Das war gut: Man hat gemerkt, dass du weißt, was du mitbringst.
strength-body-open = Das war gut: Du warst nach deinem eigenen Eindruck offen, freundlich und entspannt.
strength-chemistry-good = Das war gut: Ihr seid wirklich ins Gespräch gekommen.
strength-on-time-early = Das war gut: Du warst mit etwas Luft da.
strength-on-time-just = Das war gut: Du warst pünktlich.
strength-dress-yes = Das war gut: Du warst auf den Rahmen eingestellt.
strength-setup-fine = Das war gut: Um das Praktische hattest du dich gekümmert.
strength-point = Das war gut: Du hast etwas Konkretes mitgenommen, an das du anknüpfen kannst.
strength-recall = Das war gut: Du hast es aufgeschrieben, solange es frisch ist.
strength-looked = Das war gut: Du hast dir die Zeit genommen, noch einmal hinzuschauen.

to-work-on =
    { $finding }
    { $exercise }

## Findings and exercises: one at a time, with its evidence

finding-practised-no = Daran kannst du arbeiten: Deine Antworten waren nicht geübt.
finding-practised-in-head = Daran kannst du arbeiten: Du hast nur im Kopf geübt.
exercise-practised = Nimm die Frage, die am schwersten war. Beantworte sie dreimal laut: Situation, Aufgabe, was du getan hast, was dabei herauskam.
try-practised = Eine Antwort laut üben
finding-on-time-late = Daran kannst du arbeiten: Du warst zu spät.
finding-on-time-just = Daran kannst du arbeiten: Es war knapp mit der Zeit.
exercise-on-time = Probier beim nächsten Mal am Tag davor den Weg oder den Link aus. Plan so, dass du 15 Minuten früher da bist.
try-on-time = 15 Minuten früher da sein
finding-dress-no = Daran kannst du arbeiten: Kleidung oder Rahmen haben nicht gepasst.
finding-dress-almost = Daran kannst du arbeiten: Kleidung oder Rahmen haben nur fast gepasst.
exercise-dress = Schau dir Fotos von Leuten an, die dort arbeiten, und zieh dich eine Stufe schicker an. Leg alles am Abend vorher bereit.
try-dress = Am Abend vorher alles bereitlegen
finding-came-across-eager = Daran kannst du arbeiten: Du fandest dich zu bemüht.
finding-came-across-nervous = Daran kannst du arbeiten: Du warst nervös.
exercise-came-across = Schreib dir zwei Fragen auf, die du ihnen stellen willst. Auch du suchst aus; wer fragt, strahlt das aus.
try-came-across = Zwei Fragen an sie mitbringen
finding-body-stiff = Daran kannst du arbeiten: Du fandest dich steif.
finding-body-casual = Daran kannst du arbeiten: Du fandest dich zu locker.
exercise-body = Nimm zwei Minuten einer Antwort mit dem Handy auf und schau sie dir einmal an. Ändere eine Sache, nicht fünf.
try-body = Eine Antwort aufnehmen und anschauen
finding-setup-trouble = Daran kannst du arbeiten: Das Praktische kam dir in die Quere.
finding-setup-small = Daran kannst du arbeiten: kleine praktische Pannen.
exercise-setup = Mach am Tag davor einen Probelauf, am Bildschirm mit jemandem zusammen oder auf dem Weg dorthin: fünf Minuten.
try-setup = Am Tag davor ein Probelauf
try-ask-when = Fragen, wann ich von ihnen höre
