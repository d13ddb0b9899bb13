### Days and hours that were typed, where they leave something open.

# "Next Friday", 12/11: each of the days is a button below
day-either = Das können zwei Tage sein. Welcher ist gemeint?
# "Next week": each of its days is a button below
day-several = Das sind mehrere Tage. Welcher ist es?
# A day that was read, but not for certain; it is a button below
day-proposed = Ist { $day } gemeint? Dann drücken, sonst den Tag noch einmal schreiben.
# A button below an hour that was taken to be in the afternoon, say: the same hour in the other half of the day
other-half = Nein, { $time }

# A time that stood in a sentence with more in it; it is a button below
time-proposed = Ist { $time } gemeint? Dann drücken, sonst die Uhrzeit noch einmal schreiben.
# "3 or 4 pm": each of the hours is a button below
time-several = Das können zwei Uhrzeiten sein. Welche ist gemeint?
# "not on Thursday", where the day is asked
not-then = Gut, dann also nicht.
# An hour that was typed where the day, or how it is held, is asked
hour-kept = { $time }, notiert. Jetzt der Tag:
time-kept = { $time }, notiert.
# A day that was typed where something else is asked
day-kept = { $day }, notiert.
moment-kept = { $day }, { $time }: notiert.
# A weekday that was typed before the day is asked, and can be two days
day-open = Das können zwei Tage sein; welcher, frage ich gleich.
