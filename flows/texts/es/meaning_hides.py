"""Owns what sounds in Spanish like an interview and is none: one missed or not to be kept, a call to be made."""

from flows.texts.es.meaning_stock import MEET
from flows.understanding.meaning_table import words

SOME = r"(?:(?!,|y|pero|porque)\S+ ){0,5}?"

HIDES = words(
    r"no (?:puedo|podre|voy a poder|pude|he podido|podria|llego|llegare|voy a|fui|he ido|ire) "
    rf"(?:(?:ir|asistir|llegar|presentarme|acudir|hacer|estar|conectarme) )?{SOME}{MEET}"
    r"|(?:cita|reunion|entrevista|llamada|videollamada|charla|tramite)(?: \w+)? (?:de|del|de la|con|con el|con la|con"
    r" mis?"
    r"|con los|para la|para el|en el|en la) (?:visa|padres|apoderados|vecinos|consorcio|comunidad de vecinos"
    r"|tutora?|extranjeria|consulado|nie|itv|divorcio|piso|casero|abogad[oa] de)(?!\S)"
    rf"|(?:me )?(?:perdi|he perdido|salte|he saltado|olvide|he olvidado|quede dormid[oa]) {SOME}{MEET}"
    rf"|(?:falte|he faltado) {SOME}{MEET}|se me (?:olvido|paso|ha olvidado|ha pasado) {SOME}{MEET}"
    r"|(?:seguro|fijo|me parece|me da|me huele|temo|sospecho|apuesto|me late|presiento) (?:a )?que (?:\S+"
    r" ){0,3}?(?:no|nunca"
    r"|tampoco|ni) (?:me |les |la |nos )*(?:van a |va a |voy a )?(?:llam|cog|contest|respond|contrat|quer|quier"
    r"|escrib|dig|dic|dec"
    r"|eleg|elij|escog|tom|dar|dan|gust|pas)\w*"
    r"|(?:cita|revision|visita)(?: \w+)? (?:con|en|de|del|para)(?: (?:el|la|su|tu|mi|al))? (?:dentista|medico"
    r"|pediatra|fisio"
    r"|taller|itv|peluqueria|veterinari\w+|matrona|ginecolog\w+|oftalmolog\w+)"
    r"|(?:estan|esta|siguen|sigue|andan|hacen|tienen) (?:haciendo |realizando |con |en |viendo |de )?(?:las |mas "
    r"|otras |sus"
    r" |muchas )?entrevistas(?! conmigo)"
    r"|(?:tengo|tenemos|debo|hay) que (?:dar|contestar|responder|decir|decidir|confirmar|avisar)(?:les|le|me|nos)?"
    r"(?: (?!,|y|pero)\S+){0,8}? (?:antes|hasta|para|el) (?:del? |el )?#|tengo (?:de plazo |plazo |tiempo )?hasta"
    r" (?:el )?#"
    r" para \w+|me (?:dan|han dado|dieron) (?:de plazo |plazo |tiempo )?hasta (?:el )?# para \w+"
    r"|(?<!vuelven )(?<!vuelto )(?<!volvieron )(?<!vuelve )(?:a|que|quiero|necesito) (?:llamar"
    r"|telefonear)(?:l[aeo]s?)?(?: a| por telefono a)?(?: @)?"
)
