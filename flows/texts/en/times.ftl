### Days and hours that were typed, where they leave something open.

# "Next Friday", 12/11: each of the days is a button below
day-either = That can be two days. Which one do you mean?
# "Next week": each of its days is a button below
day-several = That’s several days. Which one is it?
# A day that was read, but not for certain; it is a button below
day-proposed = Do you mean { $day }? Press it, or type the day again.
# A button below an hour that was taken to be in the afternoon, say: the same hour in the other half of the day
other-half = No, { $time }

# A time that stood in a sentence with more in it; it is a button below
time-proposed = Do you mean { $time }? Press it, or type the time again.
# "3 or 4 pm": each of the hours is a button below
time-several = That can be two times. Which one is it?
# "not on Thursday", where the day is asked
not-then = Not then, all right.
# An hour that was typed where the day, or how it is held, is asked
hour-kept = { $time }, noted. Now the day:
time-kept = { $time }, noted.
# A day that was typed where something else is asked
day-kept = { $day }, noted.
moment-kept = { $day }, { $time }: noted.
# A weekday that was typed before the day is asked, and can be two days
day-open = That can be two days; I’ll ask which in a moment.
