### Where the person is, and what happens to interviews when they move. Hours in two zones.

## An hour in two zones: { $there } is where the interview is, { $here } where the person is

both-zones = { $there }, { $here } your time
both-zones-other-day = { $there }; { $day }, { $here } your time
both-hours = { $here } ({ $there } { $city } time)
hour-on-day = { $day }, { $hour }

## Which zone

check-zone-several = { $place } has more than one time zone. Which city’s time do you live by?
check-zone-shared = You seem to be in { $city }’s zone now, where it is { $now }. Shall I go by it?
place-none = I find no time zone at that place. Type the nearest city instead.
place-same = I go by { $city } time already, so nothing changes.

## After a move

interviews-keep = Your interviews keep their moment:
interviews-keep-line = { $name }: { $at }
interview-where =
    <b>{ $name }</b>, { $day }: you told me { $there }, and I took that as { $city } time, which is { $here } where you are now.

    Which one is it?
interview-where-there = { $there }, { $city } time
interview-where-here = { $there }, where I am now
interview-stays = Good. <b>{ $name }</b> stays at { $at }.
interview-follows = Changed. <b>{ $name }</b> is at { $at }.
