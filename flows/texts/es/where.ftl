### Where the person is, and what happens to interviews when they move. Hours in two zones.

## An hour in two zones: { $there } is where the interview is, { $here } where the person is

both-zones = { $there }, { $here } en tu hora
both-zones-other-day = { $there }; { $day }, { $here } en tu hora
both-hours = { $here } ({ $there }, hora de { $city })
hour-on-day = { $day }, { $hour }

## Which zone

check-zone-several = { $place } tiene más de una zona horaria. ¿Con la hora de qué ciudad vives?
check-zone-shared = Parece que ahora estás en la zona de { $city }, donde son las { $now }. ¿Me guío por ella?
place-none = En ese lugar no encuentro ninguna zona horaria. Escribe la ciudad más cercana.
place-same = Ya me guío por la hora de { $city }, así que no cambia nada.

## After a move

interviews-keep = Tus entrevistas siguen siendo en el mismo momento:
interviews-keep-line = { $name }: { $at }
interview-where =
    <b>{ $name }</b>, { $day }: me dijiste las { $there }, y lo tomé como hora de { $city }; donde estás ahora son las { $here }.

    ¿Cuál es?
interview-where-there = { $there }, hora de { $city }
interview-where-here = { $there }, donde estoy ahora
interview-stays = Bien. <b>{ $name }</b> no se mueve: { $at }.
interview-follows = Cambiado. <b>{ $name }</b>: { $at }.
