### Practising answers: the bank of common questions, the hints, and the words around them. Nobody is ever scored.

## A session

practice-three = Drei Fragen, etwa zehn Minuten. Sag jede Antwort laut oder tippe sie.
practice-three-for = Für <b>{ $name }</b> am { $day }: drei Fragen, etwa zehn Minuten. Sag jede Antwort laut oder tippe sie.
practice-two-for = Für <b>{ $name }</b>, eine nach der anderen. Sag die Antwort laut oder tippe sie.
practice-two = Eine nach der anderen. Sag die Antwort laut oder tippe sie.
practice-one = Eine Frage, drei Minuten. Sag die Antwort laut oder tippe sie.
practice-ask = { $theme ->
    [asking] Du fragst:
   *[other] Sie fragen:
} <b>„{ $question }“</b>
practice-aloud = Laut gesagt
practice-hint = Ein Tipp
practice-last = Meine letzte Antwort
practice-last-was =
    Zuletzt hast du geschrieben:
    { $lines }
practice-rate = Wie ging es?
practice-rate-well = Ging gut
practice-rate-so-so = Geht so
practice-rate-hard = Schwer

practice-done = { $count ->
    [one] Eine Antwort geübt.
   *[other] { $count } Antworten geübt.
} Mit jedem Mal laut sitzt es ein bisschen besser.
practice-done-none = Diesmal nichts geübt, und das ist in Ordnung.
practice-do-hard = Eine Sache noch: Sag die Antwort auf „{ $question }“ heute noch einmal laut, langsam, von Anfang bis Ende.
practice-do-so-so = Eine Sache noch: Sag nur den letzten Satz zu „{ $question }“ noch einmal, bis dir der Schluss gefällt.
practice-do-well = Eine Sache noch: Erzähl jemandem deine Antwort auf „{ $question }“ in unter zwei Minuten.
practice-do-asking = Eine Sache noch: Schreib „{ $question }“ auf den Zettel, den du mitnimmst.
practice-back = Bei /practice kommt sie wieder ab { $day }.
practice-more = Noch ein paar
practice-left = Beendet. Was du geübt hast, bleibt; mit /practice geht es weiter, wann du magst.

## Where it is offered

command-practice = Antworten auf häufige Fragen üben
button-practice = Üben
practice-offer = Jetzt eine üben
practice-before =
    Diese zwei:
    { $lines }
practice-before-line = • „{ $question }“
practice-now = Jetzt üben

## Hints: how an answer is built

practice-hint-star =
    <b>Situation:</b> wo und wann, in einem Satz.
    <b>Aufgabe:</b> was deine Sache war.
    <b>Handeln:</b> was du getan hast. Sag „ich“.
    <b>Ergebnis:</b> was dabei herauskam, mit einer Zahl, wenn es eine gibt.
practice-hint-story =
    <b>Jetzt:</b> was du machst, in einem Satz.
    <b>Davor:</b> eine Sache, die dich hierher geführt hat.
    <b>Als Nächstes:</b> warum diese Stelle.
    Neunzig Sekunden reichen.
practice-hint-reason =
    <b>Die anderen:</b> eine Sache an der Stelle oder am Haus, die für dich stimmt.
    <b>Du:</b> etwas, das du gemacht hast und das dazu passt.
    <b>Zusammen:</b> was du dort gern tun würdest.
    Nichts Schlechtes über frühere Arbeitgeber.
practice-hint-claim =
    <b>Sag es</b> in einem Satz.
    <b>Zeig es:</b> das letzte Mal, als es darauf ankam.
    <b>Verbinde es</b> mit dieser Stelle.
    Eine reicht; drei sind eine Liste.
practice-hint-weak =
    <b>Nenn</b> eine echte, mit der man in dieser Stelle leben kann.
    <b>Tun:</b> was du dagegen machst.
    <b>Besser:</b> was sich seitdem geändert hat.
    Keine verkleidete Stärke.
practice-hint-gap =
    <b>Was es war,</b> in einem schlichten Satz. Privates bleibt privat.
    <b>Was du weitergeführt</b> oder in der Zeit gelernt hast.
    <b>Zurück</b> zu dieser Stelle.
    Keine Entschuldigung, keine Schuldzuweisung.
practice-hint-money =
    <b>Schau nach,</b> was solche Stellen bei dir in der Gegend zahlen.
    <b>Nenn</b> eine Spanne, mit der du leben kannst.
    <b>Dann Stopp:</b> Jetzt sind sie dran.
    Du darfst zuerst nach ihrer Spanne fragen und für dich behalten, was du jetzt verdienst.
practice-hint-brief =
    <b>Erst die Antwort,</b> in einem Satz.
    <b>Ein Grund,</b> wenn es einen braucht.
    <b>Gib zurück,</b> mit einer Frage oder einem Lächeln in der Stimme.
practice-hint-ask =
    <b>Frag</b> in deinen eigenen Worten.
    <b>Warte</b> die ganze Antwort ab.
    <b>Frag nach:</b> „Wie sieht das hier konkret aus?“
    Auch du suchst aus.

## The bank

practice-q-about-yourself = Erzählen Sie etwas über sich.
practice-q-about-walk-through = Führen Sie uns durch Ihren Lebenslauf.
practice-q-about-proud = Worauf sind Sie in Ihrer Arbeit am meisten stolz?
practice-q-about-three-words = Wie würde Sie jemand aus Ihrem Team in drei Worten beschreiben?
practice-q-about-usual-day = Wie sah ein normaler Tag in Ihrer letzten Stelle aus?
practice-q-about-not-on-paper = Was sollten wir über Sie wissen, das nicht im Lebenslauf steht?

practice-q-motivation-role = Warum möchten Sie diese Stelle?
practice-q-motivation-us = Warum wir und nicht jemand anderes?
practice-q-motivation-leaving = Warum möchten Sie wechseln, oder warum sind Sie gegangen?
practice-q-motivation-take-you = Warum sollten wir uns für Sie entscheiden?
practice-q-motivation-know-us = Was wissen Sie über uns?
practice-q-motivation-years = Wo sehen Sie sich in ein paar Jahren?
practice-q-motivation-field = Was hat Sie in dieses Fach gezogen?
practice-q-motivation-good-day = Was macht für Sie einen guten Arbeitstag aus?

practice-q-strengths-best = Was können Sie am besten?
practice-q-strengths-difference = Erzählen Sie, wann eine Ihrer Stärken den Unterschied gemacht hat.
practice-q-strengths-learned = Erzählen Sie von etwas, das Sie schnell lernen mussten.
practice-q-strengths-bring = Was würden Sie mitbringen, das dem Team noch fehlt?
practice-q-strengths-come-to-you = Womit kommen andere aus dem Team zu Ihnen?

practice-q-weaknesses-greatest = Was ist Ihre größte Schwäche?
practice-q-weaknesses-feedback = Erzählen Sie von Kritik, die schwer anzuhören war.
practice-q-weaknesses-working-on = Worin wollen Sie gerade besser werden?
practice-q-weaknesses-missing = Welche unserer Anforderungen erfüllen Sie noch nicht?
practice-q-weaknesses-put-off = Welche Arbeit schieben Sie gern vor sich her?

practice-q-failure-failed = Erzählen Sie von einem Mal, als Sie gescheitert sind.
practice-q-failure-mistake = Erzählen Sie von einem Fehler, den Sie bei der Arbeit gemacht haben.
practice-q-failure-deadline = Erzählen Sie von einer Frist, die Sie nicht gehalten haben.
practice-q-failure-fell-through = Erzählen Sie von einem Plan, der geplatzt ist. Was haben Sie dann getan?
practice-q-failure-differently = Welche Entscheidung würden Sie heute anders treffen?

practice-q-conflict-colleague = Erzählen Sie von einem Konflikt im Team.
practice-q-conflict-boss = Erzählen Sie, wann Sie anderer Meinung waren als Ihre Führungskraft.
practice-q-conflict-customer = Erzählen Sie von schwieriger Kundschaft.
practice-q-conflict-no = Erzählen Sie, wann Sie Nein sagen mussten.
practice-q-conflict-get-on = Erzählen Sie von der Arbeit mit jemandem, mit dem Sie nicht gut auskamen.

practice-q-teamwork-together = Erzählen Sie von etwas, das Sie zusammen mit anderen erreicht haben.
practice-q-teamwork-part = Welche Rolle übernehmen Sie meist im Team?
practice-q-teamwork-stuck = Erzählen Sie, wann Sie jemandem geholfen haben, der nicht weiterkam.
practice-q-teamwork-share = Was haben Sie getan, als jemand seinen Teil nicht gemacht hat?
practice-q-teamwork-different = Erzählen Sie von der Arbeit mit jemandem, der ganz anders ist als Sie.

practice-q-leadership-led = Erzählen Sie, wann Sie etwas geleitet haben, mit oder ohne Titel.
practice-q-leadership-won-over = Erzählen Sie, wie Sie andere für eine Idee gewonnen haben.
practice-q-leadership-unpopular = Erzählen Sie von einer unbeliebten Entscheidung, zu der Sie gestanden haben.
practice-q-leadership-hand-over = Wie entscheiden Sie, was Sie abgeben und an wen?
practice-q-leadership-feedback = Erzählen Sie, wie Sie jemandem etwas Unangenehmes gesagt haben.

practice-q-problems-hardest = Was ist das schwierigste Problem, das Sie bei der Arbeit gelöst haben?
practice-q-problems-pressure = Erzählen Sie, wann Sie unter Druck gearbeitet haben.
practice-q-problems-first = Alles ist dringend. Wie entscheiden Sie, was zuerst kommt?
practice-q-problems-change = Erzählen Sie von einer plötzlichen Änderung und was Sie getan haben.
practice-q-problems-better = Was haben Sie verbessert, ohne dass man Sie darum gebeten hat?
practice-q-problems-not-know = Was tun Sie, wenn Sie die Antwort nicht wissen?

practice-q-gaps-between = In Ihrem Lebenslauf ist eine Lücke. Was war in der Zeit?
practice-q-gaps-since = Was haben Sie seit Ihrer letzten Stelle gemacht?
practice-q-gaps-ended = Warum endete Ihre letzte Stelle?
practice-q-gaps-short = Dort waren Sie nur kurz. Warum?
practice-q-gaps-direction = Warum wechseln Sie die Richtung?
practice-q-gaps-overqualified = Sind Sie dafür nicht überqualifiziert?

practice-q-salary-expect = Welche Gehaltsvorstellung haben Sie?
practice-q-salary-less = Und wenn wir das nicht zahlen können?
practice-q-salary-now = Was verdienen Sie im Moment?
practice-q-salary-start = Wann könnten Sie anfangen?
practice-q-salary-others = Sind Sie auch mit anderen im Gespräch?

practice-q-screen-two-minutes = In zwei Minuten: Wer sind Sie, und warum haben Sie sich beworben?
practice-q-screen-good-time = Passt es Ihnen gerade?
practice-q-screen-heard = Wie sind Sie auf die Stelle aufmerksam geworden?
practice-q-screen-looking-for = Was suchen Sie als Nächstes?
practice-q-screen-done-before = Welche Aufgaben aus unserer Anzeige haben Sie schon gemacht?
practice-q-screen-practical = Passen Ort und Arbeitszeiten für Sie?

practice-q-camera-one-minute = Eine Minute, in die Kamera, niemand da: Wer sind Sie?
practice-q-camera-recorded = Als Aufnahme, zwei Minuten: Erzählen Sie von einer Herausforderung.
practice-q-camera-remote = Wie arbeiten Sie gut mit Menschen, die Sie nur am Bildschirm sehen?
practice-q-camera-share = Teilen Sie Ihren Bildschirm und zeigen Sie uns etwas, das Sie gemacht haben.
practice-q-camera-froze = Ihr Bild war kurz weg. Können Sie das noch einmal sagen, etwas kürzer?

practice-q-room-found-us = Haben Sie gut hergefunden?
practice-q-room-panel = Wir sind heute zu viert. Stellen Sie sich bitte kurz vor?
practice-q-room-task = Hier ist eine Aufgabe aus unserem Alltag. Wie würden Sie anfangen?
practice-q-room-seen = Jetzt haben Sie alles gesehen: Was denken Sie?
practice-q-room-first-month = Was würden Sie in Ihrem ersten Monat hier tun?

practice-q-asking-hear = Wann kann ich mit einer Antwort rechnen, und von wem?
practice-q-asking-right-person = Woran merken Sie nach einem halben Jahr, dass Sie die richtige Person eingestellt haben?
practice-q-asking-team = Mit wem würde ich am meisten arbeiten, und wie?
practice-q-asking-hardest = Was ist das Schwierigste an dieser Stelle?
practice-q-asking-open = Warum ist die Stelle frei?
practice-q-asking-hesitate = Gibt es etwas in meiner Bewerbung, das Sie zögern lässt?
practice-q-asking-next = Wie geht es nach heute weiter?
