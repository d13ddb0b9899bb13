### How days are written (patterns of CLDR, read by Babel): whole, without the year, and short for buttons.

date-day = EEEE d MMMM y
date-brief = EEEE d MMMM
date-short = EEE d MMM
