### Days and hours that were typed, where they leave something open.

# "Next Friday", 12/11: each of the days is a button below
day-either = Das können zwei Tage sein. Welcher ist gemeint?
# "Next week": each of its days is a button below
day-several = Das sind mehrere Tage. Welcher ist es?
# A day that was read, but not for certain; it is a button below
day-proposed = Ist { $day } gemeint? Dann drücken, sonst den Tag noch einmal schreiben.
# A button below an hour that was taken to be in the afternoon, say: the same hour in the other half of the day
other-half = Nein, { $time }
