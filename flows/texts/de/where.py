"""Owns how German speakers say where they are: small words around a place, short names, parts of countries."""

from flows.understanding.place_table import PlaceWords, words

_GERMANY, _AUSTRIA, _SWITZERLAND = ("DE",), ("AT",), ("CH",)

WHERE = PlaceWords(
    around=words(
        "ich bin wir sind wohne wohnen lebe leben jetzt nun gerade heute hier in im bei nahe naehe der die das von vom "
        "um aus am an raum grossraum region umgebung stadt gegend zeit zeitzone uhrzeit es ist umgezogen nach "
        "angekommen wieder zurueck zuruck nahe kreis land"
    ),
    not_=words("nicht nein ned net"),
    named={
        **dict.fromkeys(("munchen", "muenchen", "hamburg", "koln", "koeln", "frankfurt", "stuttgart"), _GERMANY),
        **dict.fromkeys(("frankfurt am main", "dusseldorf", "duesseldorf", "leipzig", "dresden", "hannover"), _GERMANY),
        **dict.fromkeys(("nurnberg", "nuernberg", "dortmund", "essen", "bremen", "bonn", "karlsruhe"), _GERMANY),
        **dict.fromkeys(("bayern", "hessen", "sachsen", "nrw", "nordrhein westfalen", "niedersachsen"), _GERMANY),
        **dict.fromkeys(("baden wurttemberg", "baden wuerttemberg", "rheinland pfalz", "saarland"), _GERMANY),
        **dict.fromkeys(("thuringen", "thueringen", "brandenburg", "schleswig holstein", "ruhrgebiet"), _GERMANY),
        **dict.fromkeys(("brd", "mez", "mesz"), ("Europe/Berlin", "Europe/Vienna", "Europe/Zurich")),
        **dict.fromkeys(("graz", "linz", "salzburg", "innsbruck", "tirol", "steiermark"), _AUSTRIA),
        **dict.fromkeys(("genf", "basel", "bern", "luzern", "zuerich", "lausanne"), _SWITZERLAND),
        **dict.fromkeys(("england", "schottland", "wales", "grossbritannien", "nordirland"), ("GB",)),
        "holland": ("NL",),
        "amerika": ("US",),
        "kalifornien": ("America/Los_Angeles",),
        "mailand": ("IT",),
        "barcelona": ("Europe/Madrid",),
        "mallorca": ("Europe/Madrid",),
    },
)
