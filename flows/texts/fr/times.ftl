### Days and hours that were typed, where they leave something open.

# "Next Friday", 12/11: each of the days is a button below
day-either = Ça peut être deux jours différents. Lequel ?
# "Next week": each of its days is a button below
day-several = Ça fait plusieurs jours. Lequel ?
# A day that was read, but not for certain; it is a button below
day-proposed = C’est bien le { $day } ? Si oui, appuyez dessus ; sinon, réécrivez le jour.
# A button below an hour that was taken to be in the afternoon, say: the same hour in the other half of the day
other-half = Non, { $time }

# A time that stood in a sentence with more in it; it is a button below
time-proposed = C’est bien { $time } ? Si oui, appuyez dessus ; sinon, réécrivez l’heure.
# "3 or 4 pm": each of the hours is a button below
time-several = Ça peut être deux heures différentes. Laquelle ?
# "not on Thursday", where the day is asked
not-then = Pas ce jour-là, d’accord.
# An hour that was typed where the day, or how it is held, is asked
hour-kept = { $time }, c’est noté. Reste le jour :
time-kept = { $time }, c’est noté.
# A day that was typed where something else is asked
day-kept = { $day }, c’est noté.
moment-kept = { $day }, { $time } : c’est noté.
# A weekday that was typed before the day is asked, and can be two days
day-open = Ça peut être deux jours différents ; je demande lequel dans un instant.
