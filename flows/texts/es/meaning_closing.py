"""Owns the Spanish cues for being done with a lead: "call it quiet", "close it"."""

from flows.understanding.heard import Saying
from flows.understanding.meaning_table import Doubt, Needs, says

_ASKS = (
    r"(?:(?:perdona|perdon|disculpa|por cierto|ya se)(?: (?!,)\S+){0,6} , )?(?:(?:ok|hola|buenas|buenos dias|buen dia"
    r"|buenas tardes|buenas noches|coach|oye|ah|vale|si|dale"
    r"|bueno|listo|mira|por favor|porfa|pues|entonces|y|a ver|puedes|podemos"
    r"|quiero|voy a|vamos a|mejor|ya|al final|,) )*"
)
_ENDS = r"(?: (?:de (?:la|mi) lista|de mis candidaturas|por favor|porfa|ya|gracias|entonces|mejor))*"
_IT = r"(?:la |lo |esta |esto |a |la de |lo de |la candidatura (?:de|a|en) )?@?"
_NAMED = (
    r" (?:a )?(?:ya |todo )?(?:l[ao] (?:de|del|con)|la (?:candidatura|oferta|vacante|solicitud) (?:de|del|a|al|en))"
)
"""Before whom it is about, by a name that may be new."""
_LEAVE = (
    r"(?:dejala|dejalo|dejemosla|dejar|dejarla|deja|deje|dejela|ponla|ponela|pon|pone|ponga|pongala|marcala|marca"
    r"|marque|marquela|marcar|marquemos)"
)
_QUIET = r"(?:en|como) (?:silencio|ghosting|silenciada|sin respuesta)"
_CLOSE = (
    r"(?:cierra|cierrala|cierralo|cerra|cerrala|cerralo|cierre|cierrela|cierrelo|cerrar|cerrarla|cerremos|cierro"
    r"|archiva|archivala|archivalo|archivar|archivo|archive|archivela|archivemos|suelta|sueltala|solta|soltala|suelte"
    r"|sueltela|demos por cerrada|dala por cerrada|soltarla|soltar|suelto|borra|borrala|borralo|borrar|elimina"
    r"|eliminala|eliminar|quita|quitala|quitar|descarta|descartala|tacha|tachala|saca|sacala|archivame|cierrame"
    r"|borrame|quitame|descarte|descartela|descartemos)"
)
_DROP = (
    r"(?:dejemos|dejo|dejemos ya|dile adios a|adios a|chao a|chau a|olvidate de|olvidese de|olvida|olvidemos"
    r"|olvidemonos de|paso de|doy por perdida|doy por perdido)"
)

CLOSING = (
    *says(
        Saying.QUIET,
        rf"^{_ASKS}{_LEAVE} (?:a )?(?:{_IT} ?)?{_QUIET}{_ENDS}$",
        despite=(Doubt.LATER, Doubt.MAYBE, Doubt.ASKED),
    ),
    *says(
        Saying.QUIET,
        rf"^{_ASKS}{_LEAVE}(?:{_NAMED}| (?:a |el |la |los |las )?(?!me ))(?: ?\S+ ){{1,6}}{_QUIET}{_ENDS}$",
        needs=(Needs.EMPLOYER,),
        noun=True,
        despite=(Doubt.LATER, Doubt.MAYBE, Doubt.ASKED),
    ),
    *says(
        Saying.LET_GO,
        rf"^{_ASKS}{_CLOSE} ?{_IT}{_ENDS}$",
        rf"^{_ASKS}{_DROP} (?:a )?(?:l[ao] de )?@(?: (?:, )?(?:ya fue|ahi|asi|por la paz|por perdid[oa]))*{_ENDS}$",
        despite=(Doubt.LATER, Doubt.MAYBE, Doubt.ASKED),
    ),
    *says(
        Saying.LET_GO,
        rf"^{_ASKS}(?:{_CLOSE}|{_DROP}){_NAMED}(?! (?:siempre|antes|ayer|hoy|manana)(?!\S))",
        needs=(Needs.EMPLOYER,),
        following=True,
        despite=(Doubt.LATER, Doubt.MAYBE, Doubt.ASKED),
    ),
)
