"""Owns the Spanish cues for being done with a lead: "call it quiet", "close it"."""

from flows.understanding.heard import Saying
from flows.understanding.meaning_table import Doubt, says

_ASKS = (
    r"(?:(?:ok|vale|si|dale|bueno|listo|mira|por favor|porfa|pues|entonces|bueno|puedes|podemos|quiero|voy a|vamos a"
    r"|mejor|ya|"
    r",) )*"
)
_ENDS = r"(?: (?:de (?:la|mi) lista|de mis candidaturas|por favor|porfa|ya|gracias|entonces|mejor))*"
_IT = r"(?:la |lo |esta |esto |a |la de |lo de |la candidatura (?:de|a|en) )?@?"

CLOSING = (
    *says(
        Saying.QUIET,
        rf"^{_ASKS}"
        rf"(?:dejala|dejalo|dejemosla|dejar|dejarla|deja|deje|dejela|ponla|ponela|pon|pone|ponga|pongala|marcala"
        rf"|marca|marque|marquela|marcar|marquemos) (?:a )?(?:{_IT} "
        r"?)?(?:en|como) (?:silencio|ghosting|silenciada|sin respuesta)"
        rf"{_ENDS}$",
        despite=(Doubt.LATER, Doubt.MAYBE, Doubt.ASKED),
    ),
    *says(
        Saying.LET_GO,
        rf"^{_ASKS}"
        r"(?:cierra|cierrala|cierralo|cerra|cerrala|cerralo|cierre|cierrela|cierrelo|cerrar|cerrarla|cerremos|cierro"
        r"|archiva|"
        r"archivala|archive|archivela|archivemos|suelta|sueltala|solta|soltala|suelte|sueltela|demos por cerrada|dala"
        r" por cerrada|"
        rf"soltarla|soltar|suelto|borra|borrala|borralo|elimina|eliminala|quita|quitala|descarta|descartala|tacha|tachala|saca|sacala|archivame|cierrame|borrame|quitame|descarte"
        rf"|descartela|descartemos) ?{_IT}"
        rf"{_ENDS}$",
        rf"^{_ASKS}"
        r"(?:dejemos|dejo|dejemos ya|dile adios a|adios a|chao a|chau a|olvidate de|olvidese de|olvida|olvidemos|paso"
        r" de|doy por perdida|doy por perdido) (?:a )?(?:l[ao] de )?@(?: (?:, )?(?:ya fue|ahi|asi|por la paz|por"
        r" perdid[oa]))*"
        rf"{_ENDS}$",
        despite=(Doubt.LATER, Doubt.MAYBE, Doubt.ASKED),
    ),
)  # fmt: skip
