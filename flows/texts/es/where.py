"""Owns how Spanish speakers say where they are: small words around a place, short names, parts of countries."""

from flows.understanding.place_table import PlaceWords, words

_SPAIN = ("Europe/Madrid",)
_MEXICO = ("America/Mexico_City",)

WHERE = PlaceWords(
    around=words(
        "yo estoy estamos soy vivo vivimos resido ahora hoy aqui ya en cerca de del la el los las desde por alrededor "
        "ciudad zona region area afueras junto a al hora horaria huso es me mude mudado llegue llegado acabo llegar "
        "otra vez hoy mismo por"
    ),
    not_=words("no"),
    named={
        **dict.fromkeys(("barcelona", "bilbao", "zaragoza", "malaga", "sevilla", "bcn", "alicante"), _SPAIN),
        **dict.fromkeys(("espana peninsular", "peninsula", "cataluna", "andalucia", "pais vasco", "galicia"), _SPAIN),
        **dict.fromkeys(("mallorca", "baleares", "islas baleares", "asturias", "comunidad valenciana"), _SPAIN),
        **dict.fromkeys(("canarias", "islas canarias", "tenerife", "gran canaria", "las palmas"), ("Atlantic/Canary",)),
        **dict.fromkeys(("cdmx", "df", "ciudad de mexico", "mexico df", "guadalajara mexico", "puebla"), _MEXICO),
        **dict.fromkeys(("medellin", "cali", "barranquilla"), ("America/Bogota",)),
        **dict.fromkeys(("rosario", "mendoza"), ("AR",)),
        **dict.fromkeys(("eeuu", "ee uu", "eua", "estados unidos de america"), ("US",)),
        **dict.fromkeys(("inglaterra", "escocia", "gales", "gran bretana"), ("GB",)),
        "holanda": ("NL",),
        "ginebra": ("CH",),
        "munich": ("DE",),
        "milan": ("IT",),
        "quito": ("America/Guayaquil",),
        "bs as": ("America/Argentina/Buenos_Aires",),
        "granada": ("Europe/Madrid", "America/Managua"),
        "merida": ("America/Merida", "Europe/Madrid", "America/Caracas"),
    },
)
