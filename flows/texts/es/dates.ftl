### How days are written (patterns of CLDR, read by Babel): whole, without the year, and short for buttons.

date-day = EEEE d 'de' MMMM 'de' y
date-brief = EEEE d 'de' MMMM
date-short = EEE d MMM
# The first of a month
date-day-first = EEEE d 'de' MMMM 'de' y
date-brief-first = EEEE d 'de' MMMM
date-short-first = EEE d MMM

## Small words that melt into one before a name with an article, as pairs: “de el = del | a el = al”

contractions = de el = del | a el = al
