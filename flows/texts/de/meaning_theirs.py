"""Owns what German tells with the same verbs of them and of the person: who wrote, who rang, who asked what."""

from flows.texts.de.meaning_acts import MEET, MY_FILL
from flows.understanding.heard import Saying
from flows.understanding.meaning_table import Doubt, Needs, says

_THEIR_FILL = (
    r"(?:(?!nicht |nie |kein\w* |niemand |nichts |\w*absage |\w*zusage |\w*angebot |\w*vertrag |\w*einladung |ich |wir"
    r" |habe |, |und |aber |dass |ob |wenn |sich |erst )\S+ ){0,6}?"
)
_MAIL = r"(?:\w*mail|nachricht|\w*brief|sms|whatsapp|paar zeilen|sprachnachricht)"
THEIR_WORD = says(
    Saying.WORD,
    rf"(?<!wir )(?<!ich )(?:hat|haben|hatte|hatten) (?:sich )?{_THEIR_FILL}(?:gemeldet|{_MAIL} (?:geschrieben"
    rf"|geschickt"
    r"|hinterlassen|gesendet)|angerufen|gemailt|geantwortet|zuruckgemeldet|zuruckgeschrieben|zuruckgerufen|kontaktiert"
    r"|durchgerufen|angeschrieben|angemailt|durchgeklingelt|(?:mailbox|ab|anrufbeantworter|band|drauf) gesprochen"
    r"|mir (?:(?!\w*vertrag |\w*absage |\w*zusage |\w*angebot |\w*einladung )\S+ ){1,4}?(?:zugeschickt|geschickt"
    r"|gemailt|weitergeleitet|geschickt bekommen)|(?:mailbox|nachricht)"
    r" hinterlassen|(?:mir|uns) (?:\S+ )?geschrieben|mit mir (?:\S+ )?telefoniert|nachgefragt"
    r"|nachgehakt|erinnert)(?! worden)(?! und (?:mir |uns |leider |gleich |direkt )*(?:ab|zu)gesagt(?! den"
    r"| das))(?: worden)?",
    r"(?:will|wollen|braucht|brauchen|mochte|mochten|fordert|fordern|verlangt|verlangen) (?:noch |von mir |jetzt "
    r"|auch |unbedingt "
    r"|zusatzlich |vorab )*(?:(?:meine|meinen|mein|die|den|das|ein|eine|einen|mehr) )?(?:\S+ )?(?:zeugnisse?"
    r"|unterlagen|referenzen"
    r"|\w*zeugnis|arbeitsproben?|gehaltsvorstellung\w*|nachweise?|bescheinigung\w*|lebenslauf|dokumente|papiere"
    r"|portfolio|kopien"
    r"|zertifikate|motivationsschreiben|fotos?|kopien?|scan|auszug|ausweis|fuhrerschein|fuhrungszeugnis"
    r"|gesundheitszeugnis|bankverbindung|adresse|geburtsdatum|impf\w*|\w*nummer)(?: (?:haben|sehen|von mir))*",
    r"(?:braucht|brauchen|benotigt|benotigen|verlangt|verlangen|bittet um|bitten um|fragt nach|fragen nach|mochte"
    r"|mochten|will|wollen)"
    r" (?:noch |jetzt |auch |von mir |nur )*(?:meine|meinen|mein|meiner|meinem) (?!meinung|zeit|hilfe|nerven)\S+(?:"
    r" haben| sehen| von mir)?",
    r"(?:automatische[nr]? |kurze[nr]? |ne |eine )*(?:\w*eingangsbestatigung|empfangsbestatigung|automatische"
    r" (?:antwort|mail|bestatigung)"
    r"|bestatigung(?:smail)?)(?: (?:von|vom|bei))?"
    r"(?: (?:\S+ ){0,3}?(?:bekommen|erhalten|gekriegt|da|gekommen))?",
    r"(?:hat|haben|hatte) (?:heute |gestern |eben |gerade |schon |# |\S+mal )*versucht(?: ,)? mich (?:\S+"
    r" ){0,3}?(?:anzurufen"
    r"|zu erreichen)|wollte mich (?:\S+ ){0,2}?erreichen",
    r"(?:ruft|rief|meldet|meldete) (?:mich |sich |dann |plotzlich )*(?=@)@ (?:bei mir |plotzlich |doch )?(?:an"
    r"|sich)(?= und| ,|$)"
    r"|(?:ruft|rief|meldet|meldete|schreibt|schrieb) (?:mich |sich |dann |plotzlich |mir )*@ (?:bei mir |mir "
    r"|plotzlich |doch )?(?:an|sich)?"
    r"(?= und| ,|$)",
    before=True,
    shy=True,
)
INTRODUCED = (
    *says(
        Saying.TOOK_PLACE,
        rf"(?:mich|mi) {MY_FILL}vorgestellt(?! als)",
        rf"(?:(?:zur|auf) probe|probe) (?:gearbeitet|gekocht|gebacken|gefahren|geputzt|geschnitten|unterrichtet"
        rf"|bedient)|probegearbeitet|hospitiert|(?:habe|war) {MY_FILL}(?:geschnuppert"
        r"|schnuppern)",
        rf"(?:war|waren) (?:ich |wir )?{MY_FILL}(?:zur vorstellung|zum vorstellen|vorstellen)",
        noun=True,
        needs=(Needs.SOMETHING,),
        despite=(Doubt.MAYBE,),
    ),
    *says(
        Saying.PLANNED,
        r"(?:hat|haben) (?:mir|uns|mich) (?:(?!neuen |anderen |keinen |kein |nicht |, )\S+ ){0,5}?(?:termin"
        r"|gesprachstermin|terminvorschlag|einladung)"
        r"(?: (?:fur|zum|zu|am|um|#|ein|das|gesprach))* (?:geschickt|gegeben|genannt|mitgeteilt|durchgegeben"
        r"|angeboten|vorgeschlagen|bestatigt|reserviert|gemailt)",
        before=True,
        needs=(Needs.EMPLOYER, Needs.WHEN),
        ahead=Saying.PLANNED,
    ),
    *says(
        Saying.PLANNED,
        rf"(?:stelle|stell|prasentiere) (?:ich )?(?:mich|mi) {MY_FILL}vor",
        rf"(?:ruft|rufen) (?:mich|uns) (?:(?!,)\S+ ){{0,4}}?an(?: ,)? (?:(?:zum|fur|fur|ein|das|erstes|wegen|dem"
        rf"|einem|eine|kurzes) )*{MEET}",
        rf"(?:darf|soll|kann|muss|werde|gehe) (?:ich )?(?:mich|mi) {MY_FILL}vorstellen",
        rf"vorstellen (?:gehen|kommen|fahren)|(?:mich|mi) {MY_FILL}vorstellen (?:darf|soll|kann|muss|gehen|kommen)",
        rf"(?:darf|soll|kann|muss|werde|gehe|komme) (?:ich )?{MY_FILL}(?:probearbeiten|schnuppern|hospitieren)",
        noun=True,
        needs=(Needs.WHEN,),
        ahead=Saying.PLANNED,
        despite=(Doubt.LATER,),
    ),
    *says(
        Saying.MOVED,
        r"(?:frage|fragt|fragen|gefragt|bittet|bitten|gebeten|vorgeschlagen|anfragt|angefragt|will wissen|wollen"
        r" wissen)(?:"
        r" mich)?(?: ,)? "
        rf"(?:ob|dass) (?:\S+ ){{0,3}}?(?:{MEET}|termin|treffen|call|es|ihn|das)(?: (?!,|und|aber)\S+){{0,6}}?"
        r" (?:verschieben|schieben|verlegen|vorziehen|verschoben|verlegt)(?: (?:werden|kann|konnen|konnte|konnten|geht"
        r"|ginge|ist|ware))*",
        noun=True,
        before=True,
        despite=(Doubt.IF, Doubt.LATER, Doubt.MAYBE),
    ),
)

_QUESTION = (
    r"(?:ob|wo|wie|wann|warum|wieso|weshalb|was|welche\w*|wer|wen|woran|womit|wohin|woher|wofur|worauf|seit wann"
    r"|ab wann|bis wann)"
)
ASKED_ME = (
    r"(?:gefragt|fragte|fragten|wissen wollen|wollten (?:\S+ )?wissen|wollte (?:\S+ )?wissen|hat sie interessiert)"
    rf"(?: ,)? (?!ob (?:(?!,)\S+ ){{0,8}}?#){_QUESTION}(?!(?: (?!und|aber|,)\S+){{0,8}} (?:termin|treffen"
    rf"|verschieb\w*|verleg\w*|schieben"
    rf"|{MEET}))(?: (?!und|aber|,|termin"
    rf"|{MEET})\S+)+"
)
"""What they asked in the talk is no news: "sie wollten wissen, wo ich mich in fünf Jahren sehe"."""
