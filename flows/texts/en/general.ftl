help = I am Callback Coach.
apology = That went wrong on my side. Nothing of yours was changed. Please try again.
not-for-you = This bot is private.
in-private-only = I only talk in private.
