### Days and hours that were typed, where they leave something open.

# "Next Friday", 12/11: each of the days is a button below
day-either = That can be two days. Which one do you mean?
# "Next week": each of its days is a button below
day-several = That’s several days. Which one is it?
# A day that was read, but not for certain; it is a button below
day-proposed = Do you mean { $day }? Press it, or type the day again.
# A button below an hour that was taken to be in the afternoon, say: the same hour in the other half of the day
other-half = No, { $time }
