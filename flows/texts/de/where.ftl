### Where the person is, and what happens to interviews when they move. Hours in two zones.

## An hour in two zones: { $there } is where the interview is, { $here } where the person is

both-zones = { $there }, bei dir { $here }
both-zones-other-day = { $there }; bei dir { $day }, { $here }
both-hours = { $here } ({ $there } Ortszeit { $city })
hour-on-day = { $day }, { $hour }

## Which zone

check-zone-several = { $place } hat mehr als eine Zeitzone. Nach der Zeit welcher Stadt lebst du?
check-zone-shared = Du bist jetzt wohl in der Zeitzone von { $city }, dort ist es { $now } Uhr. Soll ich mich danach richten?
place-none = An diesem Ort finde ich keine Zeitzone. Tipp stattdessen die nächste Stadt.
place-same = Ich richte mich schon nach der Zeit von { $city }, es ändert sich also nichts.

## After a move

interviews-keep = Deine Gespräche behalten ihren Zeitpunkt:
interviews-keep-line = { $name }: { $at }
interview-where =
    <b>{ $name }</b>, { $day }: Du hattest { $there } gesagt, und ich hatte das als Zeit von { $city } verstanden. Wo du jetzt bist, ist das { $here }.

    Was davon stimmt?
interview-where-there = { $there }, Zeit von { $city }
interview-where-here = { $there }, wo ich jetzt bin
interview-stays = Gut. <b>{ $name }</b> bleibt bei { $at }.
interview-follows = Geändert. <b>{ $name }</b> ist jetzt { $at }.
