"""Owns how Spanish speakers ask for another name of an employer: «Acme se llama Acme Tools»."""

from flows.understanding.naming import Naming, whole
from flows.understanding.plain import small_words

_ASKS = (
    r"(?:(?:por favor|porfa|puedes|podrías|podrias|puede|puedo|se puede|quiero|quisiera|me gustaría|hola|oye|"
    r"vale|ok|y|no|"
    r"perdón|perdona|perdon|uy|espera|en realidad|cómo|como|dónde|donde|tengo que|hay que|me|yo),? )*"
)
_CHANGE = (
    r"(?:cambi(?:a|ar|ale|arle|ame|o|as|e|es|en)|cámbiale|cámbiame|corrig(?:e|es|o|ir|ele)|corrija|corregir|corrijo|"
    r"modific(?:a|ar|o)|edit(?:a|ar|o)|arregl(?:a|ar))"
)
_REALLY = r"(?:(?:en realidad|realmente|ahora|de verdad|bien|correctamente|en verdad|solo|simplemente) )*"
_END = r"(?:,? (?:por favor|porfa|gracias))*"
_OF = r"(?:del |de la |de los |de las |de |al |a la |a |en )"
_WRONG = r"(?:mal|equivocado|incorrecto|mal escrito)"

NAMING = Naming(
    patterns=whole(
        rf"{_ASKS}{_CHANGE} el nombre {_OF}(?P<old>.+?) (?:a|por|en) (?P<new>.+?){_END}",
        rf"{_ASKS}(?:renombra|renombrar) (?:a )?(?P<old>.+?) (?:a|como|por) (?P<new>.+?){_END}",
        rf"{_ASKS}{_CHANGE} el nombre (?:a|por) (?P<new>.+?){_END}",
        rf"{_ASKS}(?:se )?{_CHANGE} el nombre(?: {_OF}(?P<old>.+?))?{_END}",
        rf"{_ASKS}(?:(?:la empresa|el sitio|el negocio|eso|esta|esa) )?se llaman? {_REALLY}(?P<new>.+?),? (?:y )?no "
        rf"(?P<old>.+?){_END}",
        rf"{_ASKS}el nombre (?:correcto |completo |bueno |exacto )?(?:es|sería) {_REALLY}(?P<new>.+?),? (?:y )?no "
        rf"(?P<old>.+?){_END}",
        rf"{_ASKS}el nombre (?:correcto|completo|bueno|exacto|verdadero|real)(?: {_OF}(?P<old>.+?))? es "
        rf"(?P<new>.+?){_END}",
        rf"{_ASKS}(?P<known>.+?) se llaman? {_REALLY}(?P<new>.+?)(?:,? (?:y )?no \S.*?)?{_END}",
        rf"{_ASKS}(?P<known>.+?) (?:ha cambiado|cambió|cambio|cambia) (?:su nombre|de nombre) (?:a|por) "
        rf"(?P<new>.+?){_END}",
        rf"{_ASKS}el nombre(?: {_OF}(?P<old>.+?))? (?:está|esta|es) (?:{_WRONG})",
        rf"{_ASKS}(?:me equivoqué|me he equivocado|equivoqué|he equivocado) (?:con|en|de) (?:el )?nombre"
        rf"(?: {_OF}(?P<old>.+?))?",
        rf"{_ASKS}(?:escribí|he escrito|puse|he puesto) mal el nombre(?: {_OF}(?P<old>.+?))?",
    ),
    any=small_words("el la los las empresa empleador compañía negocio sitio eso esa esta esto"),
    no_names=small_words("para que por cuando si a al"),
)
