### How days are written (patterns of CLDR, read by Babel): whole, without the year, and short for buttons.

date-day = EEEE d MMMM y
date-brief = EEEE d MMMM
date-short = EEE d MMM
# The first of a month
date-day-first = EEEE d'er' MMMM y
date-brief-first = EEEE d'er' MMMM
date-short-first = EEE d'er' MMM

## Small words that melt into one before a name with an article, as pairs: “de el = del | a el = al”

contractions = de le = du | de les = des | à le = au | à les = aux
