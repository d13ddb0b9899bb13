### Where the person is, and what happens to interviews when they move. Hours in two zones.

## An hour in two zones: { $there } is where the interview is, { $here } where the person is

both-zones = { $there }, { $here } chez vous
both-zones-other-day = { $there } ; { $day }, { $here } chez vous
both-hours = { $here } ({ $there }, heure locale : { $city })
hour-on-day = { $day }, { $hour }

## Which zone

check-zone-several = { $place } a plusieurs fuseaux horaires. À l’heure de quelle ville vivez-vous ?
check-zone-shared = Vous semblez être dans le fuseau { $city }, où il est { $now }. Je me règle dessus ?
place-none = Je ne trouve pas de fuseau horaire à cet endroit. Écrivez plutôt la ville la plus proche.
place-same = Je suis déjà réglé sur le fuseau { $city } ; rien ne change.

## After a move

interviews-keep = Vos entretiens gardent leur moment :
interviews-keep-line = { $name } : { $at }
interview-where =
    <b>{ $name }</b>, { $day } : vous m’aviez dit { $there }, et je l’avais compris dans le fuseau { $city }, ce qui fait { $here } là où vous êtes maintenant.

    C’est quoi, finalement ?
interview-where-there = { $there }, fuseau { $city }
interview-where-here = { $there }, là où je suis
interview-stays = Bien. <b>{ $name }</b> reste à ce moment : { $at }.
interview-follows = C’est corrigé. <b>{ $name }</b>, c’est maintenant : { $at }.
