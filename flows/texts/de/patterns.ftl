### Detective work: patterns, the weekly review, the numbers.

command-patterns = Wo es hakt und was funktioniert
command-stats = Deine Suche in Zahlen, als Bild
button-patterns = Was die Zahlen zeigen
button-stats = Die Zahlen
button-weekly = Wochenrückblick
reminder-weekly = deine Woche
reminder-pattern = etwas, das die Zahlen zeigen
reminder-step = was du dir vorgenommen hast
reminder-answer = deine Antwort auf eine Zusage
reminder-due = etwas, das fällig ist

## Patterns

patterns-none = Noch gibt es nichts zu zählen. Es beginnt mit der ersten Bewerbung:
patterns-title = <b>Was die Zahlen zeigen</b>
patterns-early = <b>Noch zu früh</b>, um zu sagen, wo es hakt. Das würde uns weiterhelfen:
pattern-comes = Ich habe mitgezählt, und eins fällt auf.

gate-resume-early = <b>Vor dem Gespräch</b>: { $of } der { $least } abgeschlossenen Bewerbungen, die es dafür braucht. Notiere jede mit /add, ob Antwort oder nicht.
gate-resume-stops = <b>Vor dem Gespräch</b>: { $passed ->
    [0] Keine von { $of } Bewerbungen führte
    [1] Eine von { $of } Bewerbungen führte
   *[other] { $passed } von { $of } Bewerbungen führten
} zu einem ({ $low }–{ $high } %, den Zufall eingerechnet). Vieles davon kannst du nicht ändern; den Lebenslauf schon.
gate-resume-open = <b>Vor dem Gespräch</b>: { $passed ->
    [1] Eine von { $of } Bewerbungen führte
   *[other] { $passed } von { $of } Bewerbungen führten
} zu einem ({ $low }–{ $high } %, den Zufall eingerechnet).
gate-interview-early = <b>Im Gespräch</b>: { $of } der { $least } abgeschlossenen, die es dafür braucht. Am meisten hilft ein Rückblick nach jedem.
gate-interview-stops = <b>Im Gespräch</b>: { $passed ->
    [0] Keins von { $of } führte
    [1] Eins von { $of } führte
   *[other] { $passed } von { $of } führten
} zu einer Zusage ({ $low }–{ $high } %, den Zufall eingerechnet). Sie laden dich ein, weil du fachlich passt; schau also hier hin.
gate-interview-open = <b>Im Gespräch</b>: { $passed ->
    [1] Eins von { $of } führte
   *[other] { $passed } von { $of } führten
} zu einer Zusage ({ $low }–{ $high } %, den Zufall eingerechnet).

recurs-early = Rückblicke: { $of } von { $least }, die es braucht, um zu sehen, was wiederkehrt.
recurs-practised-no = Nach deinen eigenen Antworten: vor { $times } von { $of } Gesprächen nicht geübt.
recurs-practised-in-head = Nach deinen eigenen Antworten: { $times } von { $of } Mal nur im Kopf geübt.
recurs-on-time-late = Nach deinen eigenen Antworten: bei { $times } von { $of } Gesprächen zu spät.
recurs-on-time-just = Nach deinen eigenen Antworten: bei { $times } von { $of } Gesprächen nur knapp pünktlich.
recurs-dress-no = Nach deinen eigenen Antworten: Kleidung oder Rahmen passten bei { $times } von { $of } Gesprächen nicht.
recurs-dress-almost = Nach deinen eigenen Antworten: Kleidung oder Rahmen passten bei { $times } von { $of } Gesprächen nur fast.
recurs-setup-trouble = Nach deinen eigenen Antworten: echte praktische Probleme bei { $times } von { $of } Gesprächen.
recurs-setup-small = Nach deinen eigenen Antworten: kleine Pannen bei { $times } von { $of } Gesprächen.
recurs-came-across-eager = Nach deinen eigenen Antworten: bei { $times } von { $of } Gesprächen zu bemüht.
recurs-came-across-nervous = Nach deinen eigenen Antworten: bei { $times } von { $of } Gesprächen nervös.
recurs-body-casual = Nach deinen eigenen Antworten: bei { $times } von { $of } Gesprächen etwas zu locker.
recurs-body-stiff = Nach deinen eigenen Antworten: bei { $times } von { $of } Gesprächen steif oder verschlossen.

works-practised-aloud = Was funktioniert: laut geübt vor { $times } von { $of }.
works-came-across-confident = Was funktioniert: sicheres Auftreten bei { $times } von { $of }.
works-body-open = Was funktioniert: offen und entspannt bei { $times } von { $of }.
works-chemistry-good = Was funktioniert: gut verstanden habt ihr euch bei { $times } von { $of }.
works-on-time-early = Was funktioniert: mit etwas Luft da bei { $times } von { $of }.
works-dress-yes = Was funktioniert: Kleidung und Rahmen passten bei { $times } von { $of }.
works-setup-fine = Was funktioniert: das Praktische lief bei { $times } von { $of }.
works-source = Was funktioniert: { $source ->
    [website] Jobbörsen
    [recruiter] Personalvermittlungen
    [referral] Empfehlungen
   *[direct] direkt anschreiben
}, { $passed } von { $of } bis zum Gespräch; alles andere { $others } von { $rest }.

## The one step

step-resume = vor der nächsten Bewerbung den Lebenslauf durchgehen
step-apply = eine neue Bewerbung
step-ask = eine Nachricht an eine Personalvermittlung oder an jemanden, der von Stellen hört
step-offer = eine Liste, was du über das Angebot noch wissen musst
step-when = Ein Schritt: <b>{ $step }</b>. Wann machst du ihn?
step-promised = Dein Schritt steht: <b>{ $step }</b>, { $day }.
step-now = Das hattest du dir für jetzt vorgenommen: <b>{ $step }</b>. Erledigt, oder zu einer anderen Zeit?
step-which-day = An welchem Tag? <b>{ $step }</b>
step-settled = Abgemacht: <b>{ $step }</b>, { $at }. Dann melde ich mich damit.
step-well-done = Als erledigt notiert: { $step }. Das lag bei dir, und du hast es getan.
step-left = Für jetzt gelassen.
step-evening = Heute Abend
step-morning = Morgen 9:00
step-days = Anderer Tag
step-no = Nicht jetzt
step-done = Erledigt

## The weekly review

weekly-title = <b>Deine Woche</b>
weekly-done = Letzte Woche: { $what }.
weekly-still = Letzte Woche hat sich nichts bewegt. Solche Wochen gibt es bei jeder Suche.
joined = { $first }, { $rest }
weekly-applications = { $n ->
    [one] eine Bewerbung
   *[other] { $n } Bewerbungen
}
weekly-interviews = { $n ->
    [one] ein Gespräch
   *[other] { $n } Gespräche
}
weekly-answers = { $n ->
    [one] eine Antwort von Arbeitgebern
   *[other] { $n } Antworten von Arbeitgebern
}
weekly-messages = { $n ->
    [one] einmal nachgefasst
   *[other] { $n }-mal nachgefasst
}
weekly-closed = { $n ->
    [one] eine Bewerbung von dir abgeschlossen
   *[other] { $n } Bewerbungen von dir abgeschlossen
}
weekly-planned =
    Demnächst:
    { $lines }
weekly-planned-line = { $name }: { $what }, { $day }
weekly-interview = das Gespräch
weekly-no-lead = Gerade ist keine Bewerbung offen.
settings-weekly = Wochenrückblick: { $day } um { $at } Uhr
settings-weekly-off = Kein Wochenrückblick.
ask-weekly = Wann soll er kommen? Wähle Tag und Uhrzeit.
weekly-off = Kein Rückblick
weekday-0 = Montag
weekday-1 = Dienstag
weekday-2 = Mittwoch
weekday-3 = Donnerstag
weekday-4 = Freitag
weekday-5 = Samstag
weekday-6 = Sonntag

## The numbers

stats-none = Noch gibt es keine Zahlen. Sie beginnen mit der ersten Bewerbung:
stats-title = <b>Deine Suche in Zahlen</b>
stats-funnel = { $leads ->
    [one] Eine Bewerbung
   *[other] { $leads } Bewerbungen
}: { $what }.
stats-no-answer = { $leads ->
    [one] Eine Bewerbung, noch keine Antwort.
   *[other] { $leads } Bewerbungen, noch keine Antwort.
}
stats-answered = { $n } beantwortet
stats-interviews = { $n } mit Einladung
stats-further = { $n } mit weiterer Runde
stats-offers = { $n } mit Zusage
stats-sources = Gespräche nach Weg: { $lines }.
stats-source = { $source ->
    [website] Jobbörsen
    [recruiter] Personalvermittlungen
    [referral] Empfehlungen
    [direct] direkt
   *[other] andere Wege
} { $interviews } von { $leads }
stats-kinds = Weiter ging es nach: { $lines }.
stats-kind = { $kind } { $on } von { $held }{ $waiting ->
    [0] {""}
   *[other] {" "}({ $waiting } offen)
}
stats-told = Bescheid bekommen, ob ja oder nein, hast du { $told ->
    [0] nie
    [1] einmal
   *[other] { $told }-mal
}{ $never ->
    [0] .
    [1] , einmal gar nicht.
   *[other] , { $never }-mal gar nicht.
}
stats-usual = Eine Antwort dauert bei ihnen meist { $days ->
    [0] weniger als einen Tag
    [one] einen Tag
   *[other] { $days } Tage
} (die Mitte aus { $answers } Antworten). { $context }
stats-usual-early = Wie lange sie meist brauchen, zeigt sich ab { $least } Antworten; bisher sind es { $answers }.
stats-context = Zum Vergleich: { $country ->
    [US] USA
    [FR] Frankreich
    [BR] Brasilien
   *[IN] Indien
} im Schnitt { $days } Tage.

## In the picture

chart-funnel = Wie weit deine Bewerbungen kamen
chart-leads = Bewerbungen
chart-answered = Beantwortet
chart-interviews = Zum Gespräch gekommen
chart-further = Weitere Runde
chart-offers = Zusage
chart-number = { $n }
chart-times = Tage bis zur Antwort
chart-days = { $days ->
    [0] am selben Tag
    [one] 1 Tag
   *[other] { $days } Tage
}
chart-no-word = { $days ->
    [0] noch nichts
    [one] nichts seit 1 Tag
   *[other] nichts seit { $days } Tagen
}
