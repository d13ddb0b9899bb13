### How days are written (patterns of CLDR, read by Babel): whole, without the year, and short for buttons.

date-day = EEEE, d. MMMM y
date-brief = EEEE, d. MMMM
date-short = EE d. MMM
# The first of a month
date-day-first = EEEE, d. MMMM y
date-brief-first = EEEE, d. MMMM
date-short-first = EE d. MMM

## Small words that melt into one before a name with an article, as pairs: “de el = del | a el = al”

contractions = { "" }
