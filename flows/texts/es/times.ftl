### Days and hours that were typed, where they leave something open.

# "Next Friday", 12/11: each of the days is a button below
day-either = Eso puede ser dos días distintos. ¿Cuál de ellos?
# "Next week": each of its days is a button below
day-several = Son varios días. ¿Cuál de ellos?
# A day that was read, but not for certain; it is a button below
day-proposed = ¿Quieres decir el { $day }? Púlsalo o escribe el día otra vez.
# A button below an hour that was taken to be in the afternoon, say: the same hour in the other half of the day
other-half = No, { $time }

# A time that stood in a sentence with more in it; it is a button below
time-proposed = ¿Quieres decir { $time }? Púlsalo o escribe la hora otra vez.
# "3 or 4 pm": each of the hours is a button below
time-several = Pueden ser dos horas distintas. ¿Cuál de ellas?
# "not on Thursday", where the day is asked
not-then = Entonces no, de acuerdo.
# An hour that was typed where the day, or how it is held, is asked
hour-kept = { $time }, anotado. Ahora el día:
time-kept = { $time }, anotado.
# A day that was typed where something else is asked
day-kept = { $day }, anotado.
moment-kept = { $day }, { $time }: anotado.
# A weekday that was typed before the day is asked, and can be two days
day-open = Eso puede ser dos días distintos; enseguida pregunto cuál.
