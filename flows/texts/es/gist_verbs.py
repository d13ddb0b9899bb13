"""Owns the forms of Spanish verbs by who acts, so that a list of ideas names a verb once and knows it however it is
typed: every person and tense, with what is hung on at the end, and without accents.
"""

from collections.abc import Iterable

PRESENT = {
    "decir": "dic", "hacer": "hac", "pedir": "pid", "elegir": "elig", "seguir": "sigu", "conseguir": "consigu",
    "preferir": "prefier", "sugerir": "sugier", "despedir": "despid", "mover": "muev", "cerrar": "cierr",
    "querer": "quier", "volver": "vuelv", "devolver": "devuelv", "resolver": "resuelv", "concertar": "conciert",
    "contar": "cuent", "acordar": "acuerd", "mostrar": "muestr", "tener": "tien", "venir": "vien", "poder": "pued",
    "atender": "atiend", "recomendar": "recomiend", "negar": "nieg", "advertir": "adviert", "despertar": "despiert",
    "comprobar": "comprueb", "probar": "prueb", "sentir": "sient", "empezar": "empiez", "encontrar": "encuentr",
    "reunir": "reun",
}  # fmt: skip
"""What comes before the ending of what they do, where it is not that of the infinitive ("cuent-an")."""
PAST = {
    "decir": "dij", "hacer": "hic", "poner": "pus", "proponer": "propus", "posponer": "pospus", "tener": "tuv",
    "querer": "quis", "venir": "vin", "poder": "pud", "saber": "sup", "estar": "estuv", "traer": "traj",
    "andar": "anduv", "mantener": "mantuv", "disponer": "dispus", "introducir": "introduj", "componer": "compus",
}  # fmt: skip
SOFT = {
    "pedir": "pid", "elegir": "elig", "seguir": "sigu", "conseguir": "consigu", "preferir": "prefir",
    "sugerir": "sugir", "despedir": "despid", "advertir": "advirt", "sentir": "sint",
}  # fmt: skip
"""What comes before the ending of what they did, of verbs in -ir that change it ("pid-ieron")."""
DONE = {
    "decir": "dich", "hacer": "hech", "poner": "puest", "proponer": "propuest", "posponer": "pospuest", "ver": "vist",
    "escribir": "escrit", "inscribir": "inscrit", "cubrir": "cubiert", "volver": "vuelt", "devolver": "devuelt",
    "resolver": "resuelt", "abrir": "abiert", "disponer": "dispuest", "romper": "rot",
}  # fmt: skip
TO_COME = {
    "decir": "dir", "hacer": "har", "poner": "pondr", "proponer": "propondr", "posponer": "pospondr", "tener": "tendr",
    "querer": "querr", "venir": "vendr", "poder": "podr", "saber": "sabr", "salir": "saldr", "mantener": "mantendr",
}  # fmt: skip
I_DO = {
    "decir": "digo", "hacer": "hago", "poner": "pongo", "proponer": "propongo", "posponer": "pospongo",
    "tener": "tengo", "venir": "vengo", "salir": "salgo", "seguir": "sigo", "conseguir": "consigo", "elegir": "elijo",
    "coger": "cojo", "escoger": "escojo", "traer": "traigo", "mantener": "mantengo", "agradecer": "agradezco",
    "ofrecer": "ofrezco", "desaparecer": "desaparezco",
}  # fmt: skip
OF_ME = "me nos melo mela noslo"
OF_THEM = "le les selo sela"
OF_IT = "lo la los las se"
BEFORE_E = {"c": "qu", "g": "gu", "z": "c"}


def _own_past(verb: str) -> str:
    stem, ending = verb[:-2], verb[-2:]
    if ending == "ar":
        return stem[:-1] + BEFORE_E.get(stem[-1], stem[-1]) + "e"
    return stem + "i"


def _hung(forms: Iterable[str], ends: str) -> set[str]:
    return {form + end for form in forms for end in ends.split()}


def _gerund(verb: str) -> str:
    stem, ending = verb[:-2], verb[-2:]
    soft = SOFT.get(verb, stem)
    return stem + "ando" if ending == "ar" else soft + "iendo"


def own(verbs: str) -> frozenset[str]:
    """What can only be told of oneself: "llamé", "escribimos", "llamaré". Not "mando": without accents it is theirs
    as well.
    """
    found: set[str] = set()
    for verb in verbs.split():
        stem, ending = verb[:-2], verb[-2:]
        past, future = PAST.get(verb), TO_COME.get(verb, verb)
        found |= {past + "e", past + "imos"} if past else {_own_past(verb), stem + {"ar": "a"}.get(ending, "i") + "mos"}
        found |= {future + "emos", stem + {"ar": "a", "er": "e"}.get(ending, "i") + "mos"}
        found |= {I_DO.get(verb, PRESENT.get(verb, stem) + "o")} if ending != "ar" else set()
    return frozenset(found)


def planned(verbs: str) -> frozenset[str]:
    """What one does oneself, and so has not done yet: "escribo", "llamo"."""
    return frozenset(I_DO.get(verb, PRESENT.get(verb, verb[:-2]) + "o") for verb in verbs.split())


def to_come(verbs: str) -> frozenset[str]:
    """What one is only going to do oneself: "llamaré"."""
    return frozenset(TO_COME.get(verb, verb) + "e" for verb in verbs.split())


def theirs(verbs: str) -> frozenset[str]:
    """What others did, do or will do: "llamaron", "llaman", "llamarán", "escribió"."""
    found: set[str] = set()
    for verb in verbs.split():
        stem, ending = verb[:-2], verb[-2:]
        now, past, soft = PRESENT.get(verb, stem), PAST.get(verb), SOFT.get(verb, stem)
        future = TO_COME.get(verb, verb)
        if past:
            found |= {past.replace("hic", "hiz") + "o", past + ("eron" if past.endswith("j") else "ieron")}
        elif ending == "ar":
            found |= {stem + "aron"}
        else:
            found |= {soft + "io", soft + "ieron"}
        found |= {now + "an", now + "a"} if ending == "ar" else {now + "en", now + "e"}
        found |= {future + "an", future + "a", future + "ian"}
        found |= {stem + "aban"} if ending == "ar" else {stem + "ian"}
    return frozenset(found)


def acted(verbs: str) -> frozenset[str]:
    """What others have done already: "llamaron", "han llamado"."""
    found: set[str] = set()
    for verb in verbs.split():
        stem, ending = verb[:-2], verb[-2:]
        found |= {form for form in theirs(verb) if form.endswith(("aron", "ieron", "jeron", "io"))}
        found.add(DONE.get(verb, stem + ("ad" if ending == "ar" else "id")) + "o")
    return frozenset(found)


def of_me(verbs: str) -> frozenset[str]:
    """What is done to oneself, hung on: "llamarme", "diciéndome"."""
    return frozenset(_hung((form for verb in verbs.split() for form in (verb, _gerund(verb))), OF_ME))


def of_them(verbs: str) -> frozenset[str]:
    """What one does to them, hung on: "llamarles", "mandándoselo"."""
    return frozenset(_hung((form for verb in verbs.split() for form in (verb, _gerund(verb))), OF_THEM))


def other(verbs: str) -> frozenset[str]:
    """All that does not tell who acts: "llamar", "llamado", "llamando", "llamaba", "llamo"."""
    found: set[str] = set()
    for verb in verbs.split():
        stem, ending = verb[:-2], verb[-2:]
        done = DONE.get(verb, stem + ("ad" if ending == "ar" else "id"))
        now, future = PRESENT.get(verb, stem), TO_COME.get(verb, verb)
        found |= {verb, _gerund(verb), future + "ia"} | _hung([verb, _gerund(verb)], OF_IT) | _hung([done], "o a os as")
        found |= {stem + "aba"} if ending == "ar" else {stem + "ia"}
        if ending == "ar":
            found |= {now + "o", stem + "ase", now[:-1] + BEFORE_E.get(now[-1], now[-1]) + "en"}
            continue
        may = I_DO.get(verb, now + "o")[:-1]
        was = PAST.get(verb, SOFT.get(verb, stem)) + ("e" if PAST.get(verb, "").endswith("j") else "ie")
        found |= {may + "a", may + "an", was + "ra", was + "ran", was + "se"}
    return frozenset(found)


def every(verbs: str) -> str:
    """All forms of verbs, as a list of words."""
    parts = (own(verbs), to_come(verbs), theirs(verbs), of_me(verbs), of_them(verbs), other(verbs))
    return " ".join(sorted(frozenset().union(*parts)))
