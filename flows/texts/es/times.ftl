### Days and hours that were typed, where they leave something open.

# "Next Friday", 12/11: each of the days is a button below
day-either = Eso puede ser dos días distintos. ¿Cuál de ellos?
# "Next week": each of its days is a button below
day-several = Son varios días. ¿Cuál de ellos?
# A day that was read, but not for certain; it is a button below
day-proposed = ¿Quieres decir el { $day }? Púlsalo o escribe el día otra vez.
# A button below an hour that was taken to be in the afternoon, say: the same hour in the other half of the day
other-half = No, { $time }
