### Days and hours that were typed, where they leave something open.

# "Next Friday", 12/11: each of the days is a button below
day-either = Ça peut être deux jours différents. Lequel ?
# "Next week": each of its days is a button below
day-several = Ça fait plusieurs jours. Lequel ?
# A day that was read, but not for certain; it is a button below
day-proposed = C’est bien le { $day } ? Si oui, appuyez dessus ; sinon, réécrivez le jour.
# A button below an hour that was taken to be in the afternoon, say: the same hour in the other half of the day
other-half = Non, { $time }
