"""How Spanish speakers say that an interview was not held, where they are asked how it went."""

import re

from flows.understanding.plain import small_words
from flows.understanding.unheld import Unheld

UNHELD = Unheld(
    moved=re.compile(
        r"\b(?:aplaz(?:ado|ada|aron|o)|pospuest[oa]|pospusieron|postergad[oa]|postergaron|reprogramad[oa]|reprogramaron"
        r"|(?:cambiaron|cambio|cambiado|cambiada) (?:de (?:dia|fecha|hora)|el dia|la fecha|la hora|para el|al)"
        r"|(?:pasado|pasada|pasaron|movido|movida|movieron|trasladado|trasladaron|adelantado|adelantaron|retrasado"
        r"|retrasaron) (?:la entrevista )?(?:al|a la|para el|para la|hasta)"
        r"(?! (?:siguiente|segunda|ultima|proxima) (?:fase|ronda|etapa)))\b"
    ),
    off=re.compile(
        r"(?<!tren se )(?<!vuelo se )(?<!tren fue )(?<!bus fue )"
        r"\b(?:cancelaron|cancelo|cancelad[oa]|anulad[oa]|anularon|suspendid[oa]|suspendieron|suspendio)\b"
    ),
    missed=re.compile(
        r"\bno (?:pude|he podido|podia) (?:ir|asistir|llegar|acudir|hacerla|conectarme|presentarme)\b"
        r"|\bno (?:fui|he ido|asisti|acudi|me presente)"
        r"(?= (?:porque|estaba|estuve|a la entrevista|me|y|tenia|es que|hoy|al final)\b|$)"
        r"|\b(?:estaba|estuve|estoy|he estado|me puse|me he puesto|cai|caigo) (?:muy |un poco |fatal )?"
        r"(?:enferm[oa]|mal[oa](?! (?:la|el|conexion))|ingresad[oa]|con fiebre|en cama|en el hospital)\b"
        r"|\bme (?:quede dormid[oa]|dormi|he dormido|he quedado dormid[oa])\b"
        r"|\b(?:tuve|he tenido) que (?:cancelar|anular|suspender)(?:la)?\b"
        r"|\bme la (?:perdi|he perdido)\b|\bse me paso\b"
    ),
    unheld=re.compile(
        r"\b(?:no (?:hubo|ha habido) (?:entrevista|llamada)|no se (?:hizo|ha hecho|celebro|realizo|dio)"
        r"|no (?:tuvo|ha tenido) lugar|no (?:ha sido|era|fue) hoy|no ocurrio)\b"
    ),
    held=small_words("pero bien genial igual bueno"),
)
