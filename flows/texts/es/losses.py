"""How Spanish speakers tell of a death or an illness beside them."""

import re

from flows.understanding.losses import Losses

_WHO = (
    r"(?:(?:querid[oa]|pobre|mejor|propi[oa]|pequen[oa]) )*(?:madre|mama|padre|papa|padres|abuel[oa]s?|abuelit[oa]"
    r"|yay[oa]"
    r"|mujer|espos[oa]|marido|pareja|novi[oa]|prometid[oa]|hij[oa]s?|nin[oa]s?|nen[ea]|peque|bebe|herman[oa]|ti[oa]"
    r"|prim[oa]|suegr[oa]|cunad[oa]|sobrin[oa]|amig[oa]|compan(?:er)?[oa] de piso|perr[oa]|perrit[oa]|gat[oa])\b"
)
_THEM = rf"\b(?:mi|mis|nuestr[oa]s?) {_WHO}"
_DIED = (
    r"(?:muerto|muerta|murio|murieron|fallecid[oa]|fallecio|muriendo|morir|falleciendo|nos dejo|nos ha dejado"
    r"|enterr\w+)"
)

LOSSES = Losses(
    died=re.compile(
        rf"{_THEM} (?:(?:se|me|nos|ha|han|esta|acaba|de|hoy|ayer|anoche|justo) )*{_DIED}\b(?! de (?:risa|verguenza|la "
        rf"risa))"
        rf"|\b(?:(?:se|me|nos|ha|han|acaba|de) )*{_DIED} {_THEM}"
        rf"|\b(?:he perdido|perdi|acabo de perder|hemos perdido) a {_THEM}"
        rf"|\b(?:entierro|funeral|muerte|fallecimiento|velatorio|tanatorio) de {_THEM}"
        r"|\bun fallecimiento\b|\b(?:defuncion|fallecimiento|muerte) (?:en|de) (?:la|mi|un) famili\w+|\bestoy de luto\b"
        r"|\b(?:tengo|voy a|ir a|estoy en|es) (?:un|el) (?:entierro|funeral|velatorio)\b"
    ),
    ill=re.compile(
        rf"{_THEM} (?:(?:se|me|nos|ha|han|esta|estan|sigue|muy|super|bastante|hoy|tambien|puesto|puesta|tan) )*"
        r"(?:enferm[oa]s?|mal[oa]|malit[oa]|grave|ingresad[oa]|hospitalizad[oa]|en (?:el )?hospital(?! (?:como|de "
        r"enfermer\w+))|en (?:la )?uci|en (?:las )?urgencias|con fiebre|(?:tenido|tuvo|sufrido|sufrio|dado|dio) un "
        r"(?:\w+ )?(?:accidente|infarto|ictus|derrame)|(?:tiene|con) (?:cancer|fiebre|covid|alzheimer)|operad[oa]"
        r"|le operan|la operan|lo operan)\b"
        rf"|\b(?:operan|han operado|ingresan|han ingresado) a {_THEM}"
        r"|\b(?:emergencia|urgencia) (?:familiar|en la familia)\b|\bfamiliar (?:enfermo|ingresado|grave)\b"
    ),
)
