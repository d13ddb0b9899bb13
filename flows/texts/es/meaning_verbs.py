"""Owns the forms of Spanish verbs, so that a cue names a verb and hears every tense that tells of news."""

from collections.abc import Iterable

ODD = {
    "decir": "dije dijo dijeron dicho dice dicen", "hacer": "hice hizo hicieron hecho hace hacen",
    "poner": "puse puso pusieron puesto pone ponen", "proponer": "propuse propuso propusieron propuesto propone"
                                                                 " proponen",
    "posponer": "pospuse pospuso pospusieron pospuesto pospone posponen",
    "dar": "di dio dieron dado da dan", "pedir": "pedi pidio pidieron pedido pide piden",
    "elegir": "elegi eligio eligieron elegido elige eligen", "seguir": "segui siguio siguieron seguido sigue siguen",
    "preferir": "preferi prefirio prefirieron preferido prefiere prefieren",
    "escribir": "escribi escribio escribieron escrito escribe escriben",
    "inscribir": "inscribi inscribio inscribieron inscrito inscribe inscriben",
    "cubrir": "cubri cubrio cubrieron cubierto cubre cubren",
    "mover": "movi movio movieron movido mueve mueven", "cerrar": "cerre cerro cerraron cerrado cierra cierran",
    "tener": "tuve tuvo tuvieron tenido tiene tienen", "querer": "quise quiso quisieron querido quiere quieren",
    "volver": "volvi volvio volvieron vuelto vuelve vuelven", "caer": "cai cayo cayeron caido cae caen",
    "devolver": "devolvi devolvio devolvieron devuelto devuelve devuelven",
    "conseguir": "consegui consiguio consiguieron conseguido consigue consiguen",
    "concertar": "concerte concerto concertaron concertado concierta conciertan",
    "comenzar": "comence comenzo comenzaron comenzado comienza comienzan",
    "empezar": "empece empezo empezaron empezado empieza empiezan",
    "despedir": "despedi despidio despidieron despedido despide despiden",
    "salir": "sali salio salieron salido sale salen", "venir": "vine vino vinieron venido viene vienen",
    "ir": "fui fue fueron ido va van", "desaparecer": "desapareci desaparecio desaparecieron desaparecido x"
                                                      " desaparecen",
    "sugerir": "sugeri sugirio sugirieron sugerido sugiere sugieren",
    "despachar": "despache despacho despacharon despachado despacha despachan",
    "contar": "conte conto contaron contado cuenta cuentan", "mostrar": "mostre mostro mostraron mostrado x muestran",
    "advertir": "adverti advirtio advirtieron advertido advierte advierten",
    "rechazar": "rechace rechazo rechazaron rechazado rechaza rechazan",
    "prometer": "prometi prometio prometieron prometido promete prometen",
    "leer": "lei leyo leyeron leido lee leen", "ver": "vi vio vieron visto ve ven",
    "caerse": "x cayo cayeron caido x caen", "romper": "rompi rompio rompieron roto rompe rompen",
    "rellenar": "rellene relleno rellenaron rellenado rellena rellenan", "oir": "oi oyo oyeron oido oye oyen",
}  # fmt: skip
"""First, third person and "they" of what was, the participle, and the third persons of what is ("x": never)."""

TO_ME = "(?:me|nos|le|les|lo|la|los|las|se)?"
_FIRST = {"c": "qu", "g": "gu", "z": "c"}


def _forms(verb: str) -> tuple[str, ...]:
    if verb in ODD:
        return tuple(ODD[verb].split())
    stem, ending = verb[:-2], verb[-2:]
    if ending == "ar":
        own = stem[:-1] + _FIRST.get(stem[-1], stem[-1]) + "e"
        return own, stem + "o", stem + "aron", stem + "ado", stem + "a", stem + "an"
    return stem + "i", stem + "io", stem + "ieron", stem + "ido", stem + "e", stem + "en"


def _either(words: Iterable[str]) -> str:
    """A pattern of any of them. What many verbs have in common is told once: each word is tried at each place."""
    return f"(?:{'|'.join(dict.fromkeys(words))})"


def they(verbs: str, *, now: bool = False, done: bool = True, many: bool = True) -> str:
    """A pattern of what they did ("rechazaron", "ha rechazado", "acaban de rechazar"); with ``now`` what they do, too.

    Not ``many``: he, she or it alone.
    """
    found: list[str] = []
    parts = [_forms(verb)[3] for verb in verbs.split()]
    for verb in verbs.split():
        _, he, they_, _, does, do = _forms(verb)
        found += [he, they_] if done and many else [he] if done else []
        found += [does, do] if now else []
    if done:
        found += [f"(?:ha|han|habia|habian) {_either(parts)}", f"acaban? de {_either(verbs.split())}{TO_ME}"]
    return _either(found)


def i(verbs: str, *, now: bool = False) -> str:
    """A pattern of what I or we did: "rechacé", "he rechazado", "acabo de rechazarlo"; ``now``: or do."""
    found: list[str] = []
    parts = [_forms(verb)[3] for verb in verbs.split()]
    to_do = _either(verbs.split())
    for verb in verbs.split():
        own, *_, does, _ = _forms(verb)
        found += [own, verb[:-2] + ("amos" if verb.endswith("ar") else "imos")]
        found += [does[:-1] + "o"] if now else []
    found += [f"(?:he|hemos|habia) (?:vuelto a {to_do}|{_either(parts)})", f"(?:he|hemos) tenido que {to_do}{TO_ME}"]
    found += [f"(?:acab(?:o|amos) de|(?:volvi|volvimos|vuelvo) a|(?:tuve|tuvimos) que) {to_do}{TO_ME}"]
    return _either(found)


def part(verbs: str) -> str:
    """A pattern of participles, of both kinds and numbers: "cancelada", "pospuesto"."""
    stems = dict.fromkeys(_forms(verb)[3][:-1] for verb in verbs.split())
    return f"(?:{'|'.join(stems)})(?:o|a|os|as)"


def to(verbs: str) -> str:
    """A pattern of infinitives, with whom or what they reach: "cancelar", "moverla"."""
    return f"(?:{'|'.join(verbs.split())}){TO_ME}"


def we(verbs: str) -> str:
    """A pattern of what an employer writes of itself: "ofrecemos", "hemos decidido", "cancelaremos", "he decidido"."""
    found: list[str] = []
    for verb in verbs.split():
        does = {"ar": "amos", "er": "emos", "ir": "imos"}[verb[-2:]]
        found += [verb[:-2] + does, f"(?:hemos|he|habiamos) {_forms(verb)[3]}", f"{verb}(?:emos|iamos)"]
        found += [
            "(?:vamos|tenemos|debemos|tengo|necesitamos|necesito|hemos tenido|queremos|quiero) (?:a "
            f"|que )?{verb}{TO_ME}"
        ]
    return f"(?:{'|'.join(dict.fromkeys(found))})"


_ENDINGS = {
    "ar": "o as a amos an e aste aron aba aban abas ando are aras ara aremos aran aria arian ado ada ados adas en es"
    " ase",
    "er": "o es e emos en i iste io ieron ia ian ias iendo ere eras era eremos eran eria erian ido ida idos idas a an"
    " as",
    "ir": "o es e imos en i iste io ieron ia ian ias iendo ire iras ira iremos iran iria irian ido ida idos idas a an"
    " as",
}
_TO = ("", "me", "te", "se", "le", "les", "lo", "la", "los", "las", "nos", "selo", "sela")


def all_forms(verbs: str) -> frozenset[str]:
    """Every common form of verbs, in the plain form: words that are no names."""
    found: set[str] = set()
    for verb in verbs.split():
        stem, ending = verb[:-2], verb[-2:]
        found |= {stem + each for each in _ENDINGS[ending].split()} | {verb + each for each in _TO} | set(_forms(verb))
        wished = [
            (does := _forms(verb)[4]),
            does[:-1] + ("e" if ending == "ar" else "a"),
            stem + ("e" if ending == "ar" else "a"),
            stem + ("en" if ending == "ar" else "an"),
        ]
        found |= {each + end for each in wished for end in _TO}  # "cuénteme", "avísenles"
    return frozenset(found)
