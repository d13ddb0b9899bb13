"""Owns how German is typed in chats and said in dialects: verbs cut short, an "es" run on, Bavarian, Swiss."""

_CUT = (
    "schlag formulier nehm wurd ruf schick bewerb bedank verlier versuch erzahl kundig verhandl studier telefonier sitz"
    " lieg trag bekomm geh komm steh lauf seh versteh erwart besprech gewohn verdien verschieb verleg pack schaff"
    " verzweifl zweifl erklar zeig sag hak zitter hatt konnt sollt mocht rechn ub bereit lern les vermiss hass bleib"
    " treff"
    " sprech helf benutz nutz bedien"
)
_RUN_ON = (
    "ist war hat habe wird gibt geht kommt klappt passt reicht macht dauert braucht wurde soll kann will steht heisst"
    " ging lief gab kam sieht lauft tut liegt nervt kotzt nehme schaffe finde mache ware hatte muss sagen haben sind"
    " wir sie"
)
_BEFORE = ("", "ab", "an", "auf", "aus", "ein", "nach", "vor", "zu", "zuruck", "hin", "weg", "durch")
_DONE = (
    "schickt schrieben sagt fragt meldet rufen schlagen laden nommen sprochen klappt laufen macht fallen stellt hort"
    " sehen"
    " zogen brochen schaut wartet redet funden troffen gangen bracht ruhrt"
)
_SAID = {
    "jetz": "jetzt", "jez": "jetzt", "etz": "jetzt", "jtz": "jetzt", "iatz": "jetzt", "etzt": "jetzt", "nod": "nicht",
    "nid": "nicht", "nu": "nur", "koa": "kein", "koane": "keine", "kei": "keine", "kan": "keinen", "ghort": "gehort",
    "gseit": "gesagt", "gsagt": "gesagt", "gsogt": "gesagt", "ghabt": "gehabt", "ghobt": "gehabt", "ghet": "gehabt",
    "gha": "gehabt", "gnumma": "genommen", "gnommen": "genommen", "gnomma": "genommen", "kriagt": "gekriegt",
    "griagt": "gekriegt", "griegt": "gekriegt", "kriegn": "kriegen", "bekumma": "bekommen", "ubercho": "bekommen",
    "erhalte": "erhalten", "gschriebn": "geschrieben", "gschriebe": "geschrieben", "gschrieben": "geschrieben",
    "gschickt": "geschickt", "gmeldt": "gemeldet", "gmeldet": "gemeldet", "gfragt": "gefragt", "glaufen": "gelaufen",
    "glofa": "gelaufen", "agrufe": "angerufen", "angruafn": "angerufen", "angrufen": "angerufen",
    "abgsagt": "abgesagt", "abgsogt": "abgesagt", "zuagsogt": "zugesagt", "beworba": "beworben", "bworbe": "beworben",
    "gsproch": "gesprach", "gsprochli": "gesprach", "gspraech": "gesprach", "vorstellgsprach": "vorstellungsgesprach",
    "bewerbigsgsprach": "bewerbungsgesprach", "bewerbig": "bewerbung", "absag": "absage", "zuasag": "zusage",
    "zusag": "zusage", "bi": "bei", "vo": "von", "fia": "fur", "uf": "auf", "ha": "habe", "hani": "habe ich",
    "hobi": "habe ich", "wor": "war", "wia": "wie", "wos": "was", "mei": "mein",
    "mim": "mit dem", "mitm": "mit dem", "ausm": "aus dem",
    "vorm": "vor dem",
    "nachm": "nach dem", "furs": "fur das",
    "hinterm": "hinter dem", "werdn": "werden", "wolln": "wollen", "solln": "sollen",
    "meldn": "melden", "fragn": "fragen", "gsehn": "gesehen",
    "keinn": "keinen", "nichtmehr": "nicht mehr", "garnicht": "gar nicht", "garnichts": "gar nichts",
    "immernoch": "immer noch", "schonwieder": "schon wieder", "nochma": "nochmal",
    "nomal": "nochmal", "nomol": "nochmal", "wieda": "wieder", "leida": "leider", "imma": "immer", "mia": "mir",
    "hod": "hat", "het": "hat", "hend": "haben", "hom": "haben", "mer": "mir", "gmaldet": "gemeldet",
    "abgseit": "abgesagt", "zuegseit": "zugesagt", "agluete": "angerufen", "glutet": "gelautet",
    "dia": "dir", "eana": "ihnen", "denan": "denen", "derf": "darf", "deaf": "darf", "muas": "muss", "muass": "muss",
}  # fmt: skip
_BEFORE = ("", "ab", "an", "auf", "aus", "ein", "nach", "vor", "zu", "zuruck", "hin", "weg", "durch")
_DONE = (
    "schickt schrieben sagt fragt meldet rufen schlagen laden nommen sprochen klappt laufen macht fallen stellt hort"
    " sehen"
    " zogen brochen schaut wartet redet funden troffen gangen bracht ruhrt"
)
SAID = {
    **{f"{part}g{done}": f"{part}ge{done}" for part in _BEFORE for done in _DONE.split()},
    **{f"{part}g{done}": f"{part}ge{done}" for part in _BEFORE for done in _DONE.split()},
    **{cut: f"{cut}e" for cut in _CUT.split()},
    **{f"{verb}s": f"{verb} es" for verb in _RUN_ON.split() if not verb.endswith("s")},
    **{short: whole for short, whole in _SAID.items() if short != whole and " " not in short and short.isalpha()},
}
