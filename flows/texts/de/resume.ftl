### The résumé: six questions, a test of a few seconds, and a plan.

command-resume = Lebenslauf anschauen oder als Datei schicken
button-resume = Mein Lebenslauf
resume-seconds =
    Dein Lebenslauf bekommt beim ersten Blick vielleicht sieben Sekunden. Probier es aus: Zeig ihn jemandem sieben Sekunden lang, oder stell einen Timer und schau selbst. Dann dreh ihn um. Was ist hängen geblieben?

    (Oder schick mir die Datei, PDF oder DOCX: Ich lese sie auf das, was ein Programm erkennen kann.)
resume-seconds-right = Mein Name und was ich mache
resume-seconds-other = Etwas anderes
resume-seconds-nothing = Nicht viel
resume-seconds-not-yet = Das teste ich später
resume-top = Der erste Blick sucht deinen Namen, die letzten zwei Stellen, Arbeitgeber, Daten und den Abschluss. Findet man alles ohne Suchen, das Neueste in der oberen Hälfte der ersten Seite?
resume-top-all = Alles da
resume-top-name = Mein Name nicht
resume-top-titles = Die Stellen nicht
resume-top-employers = Die Arbeitgeber nicht
resume-top-dates = Die Daten nicht
resume-top-education = Der Abschluss nicht
resume-top-several = Mehreres ist schwer zu finden
resume-read = Liest er sich leicht: kurze Zeilen, klare Überschriften, Luft um den Text?
resume-read-yes = Ja
resume-read-partly = Teilweise
resume-read-no = Eher nicht
resume-look = Sieht er professionell aus: eine Schrift, gleichmäßige Ränder, nichts Verspieltes?
resume-look-yes = Ja
resume-look-partly = Teilweise
resume-look-no = Eher nicht
resume-errors = Ist er fehlerfrei? Es zählt, wenn ihn noch jemand darauf gelesen hat.
resume-errors-yes = Jemand hat geprüft
resume-errors-unsure = Nur ich habe geprüft
resume-errors-no = Es sind welche drin
resume-skills = Zeigt er zuerst, was die Stellen verlangen, die du willst?
resume-skills-yes = Ja
resume-skills-partly = Steht irgendwo drin
resume-skills-no = Eher nicht
resume-recent = Ist er aktuell: letzte Arbeit, letzter Kurs, Adresse, Nummer?
resume-recent-yes = Ja
resume-recent-partly = Fast
resume-recent-no = Nein
resume-short = Braucht es jede Zeile? Wenn eine fehlte, würde sie jemand vermissen?
resume-short-yes = Jede Zeile braucht es
resume-short-partly = Einige könnten weg
resume-short-no = Viele könnten weg
resume-length = Wie viele Seiten hat er?
resume-length-1 = Eine
resume-length-2 = Zwei
resume-length-3 = Drei oder mehr
resume-career = Wie lange arbeitest du schon?
resume-career-early = Bis zu fünf Jahre
resume-career-longer = Länger
resume-field = Ist er für eine Hochschule oder eine Behörde?
resume-field-yes = Ja
resume-field-no = Nein
resume-left = Beendet. Mit /resume fängt es neu an, wann du magst.
resume-done = Du hast ihn mit fremden Augen angeschaut. Das ist der schwere Teil.
resume-fine = Nach deinen eigenen Antworten ist jetzt nichts zu ändern. Lass ihn, wie er ist, und steck die Zeit in die nächste Bewerbung.

## What to change: at most three, the first one now

resume-first = <b>Zuerst:</b> { $change }
resume-later = Später: { $change }
resume-when = Wann machst du das Erste? Dann melde ich mich, damit es vor deiner nächsten Bewerbung erledigt ist. Wähle aus oder tippe Tag und Uhrzeit.
resume-when-evening = Heute Abend
resume-when-morning = Morgen 9:00
resume-when-date = Anderer Tag
resume-when-done = Schon erledigt
resume-which-day = An welchem Tag?
resume-planned = Abgemacht: { $at }. { $change } Bis dahin schick den alten nur, wenn eine Frist dich zwingt.
resume-one-done = Gut, das ist erledigt.
resume-all-done = Alles erledigt. Deine nächste Bewerbung geht mit dem besseren raus.
resume-plan-left = Für den Lebenslauf ist nichts geplant. Mit /resume fängt es neu an.
resume-before-next = Bevor die nächste rausgeht, wie du es dir vorgenommen hast: { $change }
resume-reminder = Zeit für deinen Lebenslauf, wie du es dir vorgenommen hast.
resume-notes = Du hast notiert: { $notes }
reminder-resume = dein Lebenslauf
next-reminder = <b>{ $what }</b>: { $at }
digest-reminder = { $what }

resume-change-errors = Lies ihn laut von der letzten Zeile zur ersten, dann lass ihn noch einen Menschen lesen.
resume-change-top = Setz Name, letzte Stelle, Arbeitgeber und Daten in die obere Hälfte der ersten Seite; danach den Abschluss.
resume-change-typos = Korrigiere, was ich gefunden habe. Dann lass ihn noch einen Menschen lesen: Ein Programm übersieht Wörter, die richtig geschrieben am falschen Platz stehen.
resume-change-results = Schreib zu jeder Stelle, was dabei herauskam: eine Zahl, oder was danach anders war.
resume-change-first-look = Entscheide, was hängen bleiben soll, und rück es ins obere Drittel der ersten Seite.
resume-change-skills = Nimm eine Anzeige, die du willst, markiere fünf Dinge, die sie verlangt, und zeig die zutreffenden in der oberen Hälfte.
resume-change-recent = Trag deine letzte Arbeit oder deinen letzten Kurs nach und prüfe Adresse und Nummer.
resume-change-length = Kürze ihn auf zwei Seiten, am Anfang des Berufslebens auf eine. Drei sind etwas für Hochschulen und Behörden.
resume-change-read = Mach aus langen Zeilen Stichpunkte mit je einer Tatsache, höchstens zwei Zeilen lang.
resume-change-short = Streich jede fünfte Zeile: zuerst, was älter ist als zehn Jahre.
resume-change-look = Nimm eine Schrift, eine Größe für Text und eine für Überschriften, und gleichmäßige Ränder.
resume-change-test = Mach den Sieben-Sekunden-Test mit einem Menschen.
resume-change-software = Speichere ihn als schlichten Text in einer Spalte, damit Software ihn liest wie Menschen; ein PDF aus Word oder Docs kann das.
resume-change-contact = Setz E-Mail-Adresse und Telefonnummer in die ersten Zeilen der Seite und prüfe jedes Zeichen.
resume-change-dates = Schreib alle Daten auf eine Art, etwa „03/2021 – heute“, und prüfe jedes.
resume-change-headings = Nimm die üblichen Überschriften: Berufserfahrung, Ausbildung, Kenntnisse.
resume-change-gaps = Gib der Lücke eine ehrliche Zeile: was du gemacht hast, oder dass du dir Zeit genommen hast.
resume-change-wording = Fang jeden Stichpunkt mit einem anderen Verb an: was du getan hast und was dabei herauskam.
