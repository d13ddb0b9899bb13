"""How Spanish speakers would ask an employer for another time, or for more time to answer."""

import re

from flows.understanding.favours import Favours

_MOVE = (
    r"(?:aplaz\w*|pospon\w*|posponer|posterg\w*|reprogram\w*|(?:cambi|mov|retras|pas)(?:ar|er|o)(?:la|lo)?"
    r"(?: de)?(?: la| el| mi| esa| ese| una)?(?: fecha| dia| hora| entrevista| cita| reunion)|cambiarla|moverla"
    r"|retrasarla)"
)

FAVOURS = Favours(
    writes=re.compile(
        r"\b(?:borrador|redact\w*|escribe|escribir|escribo|escribes|escribeme|correo|mail|email|mensaje|carta|texto"
        r"|plantilla|modelo)\b|\bcomo (?:les |le |se lo )?(?:pido|digo|pregunto|puedo|debo|escribo|pedir\w*)\b"
        r"|\bque (?:les |le )?(?:digo|escribo|pongo|puedo)\b|\bayuda\w*\b"
    ),
    moves=re.compile(
        rf"\b{_MOVE}\b|\b(?:otra|nueva|distinta) (?:fecha|hora|cita)\b|\b(?:otro|nuevo|distinto) (?:dia|momento"
        rf"|horario)\b"
    ),
    wants=re.compile(
        r"\b(?:necesito|quiero|tengo que|debo|quisiera|me gustaria|puedo|querria|necesitaria|pedir\w*) (?:\w+ ){0,3}?"
        rf"{_MOVE}\b|\b(?:necesito|pedir\w*|quiero) (?:\w+ ){{0,2}}?(?:otra (?:fecha|hora)|otro dia)\b"
    ),
    others=re.compile(
        r"\b(?:me|nos|la|lo) (?:han|ha|piden|pide|escriben|escribio|pidieron|pidio|quieren|dicen|dijeron)\b"
        r"|\b(?:ellos|ella|quieren|quiere) (?:\w+ ){0,2}?(?:cambiar|aplazar|mover|posponer)\w*|\bhan (?:aplazado"
        r"|cambiado"
        r"|movido|pospuesto|escrito)\b"
    ),
    cannot=re.compile(
        r"\bno (?:puedo|podre|voy a poder|podria) (?:\w+ )?(?:ir|acudir|asistir|llegar|presentarme|estar|hacer la "
        r"entrevista)\b(?! (?:mas|peor|tranquil\w+|asi))"
    ),
    time=re.compile(
        r"\bmas tiempo\b|\bunos dias\b|\bun par de dias\b|\bmas dias\b|\bprorroga\b|\b(?:mas|ampliar el) plazo\b"
        r"|\btiempo para (?:pensar\w*|decidir\w*|responder\w*)\b"
    ),
    decides=re.compile(r"\b(?:decid\w*|respon\w*|contest\w*|oferta|pensa\w*|piens\w*|decision|pedir\w*|pido)\b"),
    own=re.compile(r"\b(?:necesito|quiero|pido|pedir\w*|puedo|quisiera|querria|me|necesitaria)\b"),
    phones=re.compile(
        r"\b(?:prefiero|preferiria|prefería|mejor|en vez de escribir) (?:(?!que)\w+ ){0,2}?(?:llamar\w*|llamo"
        r"|telefonear\w*"
        r"|por telefono)\b|\bque (?:les |le )?(?:digo|puedo decir|tengo que decir) (?:\w+ ){0,2}?(?:por telefono|al "
        r"telefono"
        r"|si (?:les |le )?llamo|cuando (?:les |le )?llame|al llamar\w*)\b|\b(?:palabras|guion|texto) para (?:una|la) "
        r"llamada\b"
    ),
    stall=re.compile(
        r"\bcuanto (?:tiempo )?(?:puedo|podria|tengo|debo) (?:\w+ ){0,3}?(?:hacer(?:les?|los?)? esperar|esperar a"
        r"|tardar en (?:responder|contestar|decidir)|entretener\w*|dar(?:les?)? largas|para (?:responder|contestar"
        r"|decidir"
        r"|pensar\w*)|pensarmelo)\b|\bhasta cuando puedo (?:\w+ ){0,2}?(?:hacer(?:les?|los?)? esperar|dar(?:les?)? "
        r"largas"
        r"|responder|contestar|decidir)\b"
    ),
)
