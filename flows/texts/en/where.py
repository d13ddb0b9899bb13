"""Owns how English speakers say where they are: small words around a place, short names, parts of countries."""

from flows.understanding.place_table import PlaceWords, words

_UK, _US = ("GB",), ("US",)
_EAST, _CENTRAL = ("America/New_York",), ("America/Chicago",)
_MOUNTAIN, _PACIFIC = ("America/Denver",), ("America/Los_Angeles",)

WHERE = PlaceWords(
    around=words(
        "i i'm im am we are live living based stay staying moved arrived back now currently right here just today near "
        "nearby close next to in at around by from the of city town area region outside time zone timezone it its is s "
        "m"
    ),
    not_=words("not no"),
    named={
        **dict.fromkeys(("uk", "great britain", "britain"), _UK),
        **dict.fromkeys(("manchester", "leeds", "glasgow", "edinburgh", "liverpool", "bristol"), _UK),
        **dict.fromkeys(("usa", "us", "america", "the states", "states"), _US),
        **dict.fromkeys(
            ("nyc", "new york city", "brooklyn", "manhattan", "queens", "dc", "washington dc", "washington d c"), _EAST
        ),
        **dict.fromkeys(("boston", "miami", "philadelphia", "philly", "atlanta"), _EAST),
        **dict.fromkeys(("houston", "dallas", "austin", "san antonio", "twin cities"), _CENTRAL),
        **dict.fromkeys(("la", "sf", "san fran", "san francisco", "bay area", "silicon valley", "seattle"), _PACIFIC),
        **dict.fromkeys(("san diego", "vegas", "las vegas", "socal", "norcal"), _PACIFIC),
        **dict.fromkeys(("et", "est", "edt", "eastern", "east coast"), ("America/New_York", "America/Toronto")),
        **dict.fromkeys(("ct", "cdt", "central"), ("America/Chicago", "America/Winnipeg")),
        **dict.fromkeys(("mt", "mst", "mdt"), (*_MOUNTAIN, "America/Phoenix", "America/Edmonton")),
        **dict.fromkeys(("pt", "pst", "pdt", "pacific", "west coast"), ("America/Los_Angeles", "America/Vancouver")),
        "cst": ("America/Chicago", "America/Mexico_City", "America/Winnipeg", "Asia/Shanghai"),
        "ist": ("Asia/Kolkata", "Europe/Dublin", "Asia/Jerusalem"),
        "gmt": ("Europe/London", "Europe/Dublin", "Europe/Lisbon", "Africa/Accra"),
        "washington": ("America/New_York", "America/Los_Angeles"),
        "bst": ("Europe/London",),
        **dict.fromkeys(("cet", "cest"), ("Europe/Paris", "Europe/Berlin", "Europe/Madrid", "Europe/Rome")),
        **dict.fromkeys(("eet", "eest"), ("Europe/Athens", "Europe/Kyiv", "Europe/Bucharest", "Europe/Helsinki")),
        "jst": ("Asia/Tokyo",),
        "aest": ("Australia/Sydney", "Australia/Brisbane", "Australia/Melbourne"),
        "holland": ("NL",),
        "bangalore": ("Asia/Kolkata",),
        "mumbai": ("Asia/Kolkata",),
        "delhi": ("Asia/Kolkata",),
    },
)
