### Messages that are no plain text: edited ones, visiting cards, words that came with a picture.

## Words with a picture, a recording …

unreadable-with-words =
    { $kind ->
        [photo] Das Bild kann ich nicht ansehen, aber die Worte dazu habe ich gelesen.
        [voice] Die Aufnahme kann ich nicht hören, aber die Worte dazu habe ich gelesen.
       *[other] Öffnen kann ich das nicht, aber die Worte dazu habe ich gelesen.
    }
name-unread = Ich brauche einen Namen mit mindestens einem Buchstaben oder einer Ziffer.

## Edited messages

edited-answer =
    Du hast eine Nachricht geändert. Jetzt steht da „{ $text }“. Soll ich das als deine Antwort hierauf nehmen?

    <i>{ $question }</i>
edited-note = Du hast eine Nachricht geändert, die ich notiert hatte. Jetzt steht da „{ $text }“. Soll ich das auch notieren? Die erste Notiz bleibt im Verlauf.
edited-heard = Du hast eine Nachricht geändert. So verstehe ich sie jetzt:
edited-yes = Ja
edited-no = So lassen
edited-answer-kept = Übernommen. Das ist jetzt deine Antwort.
edited-note-kept = Notiert, unter der ersten.
edited-too-late = Ich sehe, dass du eine Nachricht geändert hast. Wofür sie war, ist abgeschlossen und bleibt, wie es ist. Wenn dort etwas nicht stimmt, sag es mir in einer neuen Nachricht.
edited-unknown = Ich sehe, dass du eine Nachricht geändert hast. Von der ersten habe ich nichts behalten, was ich korrigieren könnte; wenn sie zählen soll, schick sie noch einmal.
edited-command = Ich sehe, dass du einen Befehl geändert hast. Das bewirkt hier nichts; schick den Befehl neu.
edited-renamed = { $old } heißt ab jetzt { $new }.
renamed = Erledigt: Jetzt heißt es { $name }.
entry-renamed = hieß bisher { $old }
entry-corrected = Notiz, korrigiert: { $text }

## Visiting cards

card-which = <b>{ $contact }</b>: Zu welcher Bewerbung gehört der Kontakt? Dort merke ich ihn mir als Ansprechperson.
card-instead = Bei { $name } steht bisher { $contact }.
card-none = Zu keiner davon
card-left = Gelassen. Von der Karte habe ich nichts behalten.
card-no-lead = Einen Kontakt speichere ich zu einer Bewerbung, und gerade ist keine offen. Erzähl mir erst von einer und schick die Karte dann noch einmal.
card-own = Das ist dein eigener Kontakt. Schick mir den von jemandem beim Arbeitgeber.
