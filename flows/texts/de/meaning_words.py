"""Owns German chat spellings, what takes the force from a cue, how a question begins, and where a message came from."""

from flows.texts.de.meaning_spelling import SAID
from flows.understanding.meaning_table import Doubt, among, words
from flows.values import Kind

FAMILY = (
    r"(?:freund|freundin|kumpel|kumpels|bruder|schwester|cousin|cousine|kollege|kollegin|kollegen|nachbar|nachbarin"
    r"|mitbewohner|mitbewohnerin|mann|frau|partner|partnerin|mama|papa|mutter|mutti|vater|sohn|tochter|onkel|tante"
    r"|bekannte|bekannter|bekannten|ex|neffe|nichte|oma|opa|schwager|schwagerin|kumpeline|beste freundin|bester"
    r" freund)"
)
WANTS = (
    r"(?:will|wollte|mochte)(?! (?:nur |kurz |dir |euch |mal |gern |gerne |bloss |schnell |hiermit |einfach )*"
    r"(?:mitteilen|sagen|berichten|erzahlen|vermelden|informieren|loswerden|bescheid))"
)
"""What is only wanted; "ich wollte nur sagen, dass ..." tells it."""
NOT_WORDS = r"(?:nicht|nie|niemals|kein|keine|keinen|keinem|keiner|ohne|weder|noch nie|kaum|niemand|anstatt|statt)"
DOUBTS = {
    Doubt.NOT: words(rf"{NOT_WORDS}(?: (?!weil|da|seit|als|und|so|jetzt|heute|mehr|gut|nur)\w+){{0,2}} ?$"),
    Doubt.IF: words(
        r"(?:wenn|falls|sofern|ob|sobald|^angenommen|bevor|ehe|bis (?:ich|sie|die|er|@)|im fall|stell dir vor|gesetzt)"
    ),
    Doubt.MAYBE: words(
        r"(?:hoffe|hoffen|hoff|hoffentlich|wunsche|wunschte|wunsch|angst|befurchte|furchte|sorge|vielleicht|vllt"
        r"|evtl|eventuell|womoglich|konnte|konnten|wahrscheinlich|vermutlich|vermute|glaube|glaub|denke|denk|schatze"
        r"|zweifle|wette|bestimmt|traum|traume|geträumt|getraumt|ware|waren wir|hatt|hatte (?:so )?gern"
        r"|hatte lieber|uberlege|uberlegen|erwarte|bete|klingt nach|sieht nach|scheint|anscheinend|angeblich|rechne"
        rf" mit|rechne|fast|beinahe|tu so als|(?:ich|wir) (?:\w+ )?{WANTS}|{WANTS}"
        rf" (?:ich|wir)|^ ?{WANTS}|versuche|gespannt|wie es ware|stelle mir vor|manifestiere|scherz|spass"
        r"|witz|warte)"
    ),
    Doubt.LATER: words(
        rf"(?:werde|werd|muss|musste|sollte|soll|konnte|kann|darf|(?:ich|wir) (?:\w+ )?{WANTS}"
        rf"|{WANTS} (?:ich|wir)|^ ?{WANTS}|lass|lasst|vergessen|vergiss"
        r"|plane|planen|vorhabe|habe vor(?! (?:etwa |ca |rund |so |gut )?#)|nehme mir vor|denk dran|erinnere"
        r" mich)(?: \w+){0,2} ?$"
    ),
    Doubt.OTHERS: words(
        rf"(?:mein|meine|meiner|meinem|meinen|ein|eine|einer|einem|unser|unsere|sein|seine) (?:\w+ )?{FAMILY}(?: von"
        r" mir)?(?!.*(?<!\S)(?:ich|mir|mich|bin)(?!\S)).*|(?:^|, |und |dass |aber )(?:jemand|man|andere|viele|alle"
        r"|wer|du|ihr beide|keiner)(?: (?:hat|haben|hast|schon|auch|endlich|bei|@))* ?$"
        r"|(?:^|, |und |aber |dass )(?:(?:letztes|vorletztes) jahr|im letzten jahr|vor jahren|damals|fruher(?! als)"
        r"|als kind|(?:im jahr )?20[01]\d)(?! ,).*"
    ),
}
DOUBTS_AFTER = {
    Doubt.MAYBE: words(
        r"im traum|in meinen traumen|irgendwann mal|eines tages|(?:glaube|denke|hoffe|vermute|schatze) ich$"
        r"|hoffentlich$"
    ),
    Doubt.NOT: words(
        r"(?:^|.* )(?:habe ich|ist|kam|fehlt) (?:\S+ )?noch nicht(?: (?:da|bekommen|gekriegt|erhalten))?$"
        r"|^ ?(?:scherz|nur spass|oder nicht|oder doch nicht|doch nicht|noch nicht)$|^ ?oder (?:auch )?nicht"
    ),
    Doubt.OTHERS: words(
        r"(?:letztes jahr|vor jahren|vor \w+ jahren|damals|fruher mal|als kind|im jahr 20[01]\d|20[01]\d|im letzten"
        r" jahr|vor langer zeit)"
    ),
}
ASKING = words(
    r"(?:(?:und|aber|also|hey|hi|hallo|ok|okay|bitte|sag mal|sagt mal|du|eigentlich|oder|,|kurze frage|frage|hm|na)"
    r" )*(?:was(?! fur ein(?:e|en)? )|wann|wie(?! (?:besprochen|gesagt|immer|gewunscht|vereinbart|erwartet"
    r"|befurchtet))|wo(?! ich)|wer|warum|wieso|weshalb|welche[rsnm]?|wen|wem|wofur|wozu|woran|womit|woher|wohin|ob"
    r" (?:ich|die|sie|@)|ab wann|bis wann|seit wann|um wie viel|um wieviel|wieviel|wie viel|(?:soll|sollte|kann|darf"
    r"|muss|konnte|brauche|brauch) (?:ich|man|wir)|(?:kannst|konntest|weisst|denkst|glaubst|meinst|hast|bist|wurdest"
    r"|willst) du|gibt es|gibts|haben (?:die|sie) mich|ist (?:es|das) (?:zu|ok|okay|normal|schlimm|zu fruh)"
    r"|irgendwelche|hilf mir|erinner mich|sag mir|zeig mir)"
)

WONDERING = words(
    r"(?:keine ahnung|kein plan|weiss nicht|weiss ich nicht|wusste gern|frage|frag|unsicher|bin mir nicht sicher"
    r"|wissen"
    r"|verrat|sag|sage|sags|zeig|erklar|erklare|erinner|hilf|helfen|hilfe|bitte|tipp|tipps|rat|ratschlag|kannst du"
    r"|konntest du|hast du|weisst du|denkst du|glaubst du|meinst du|brauche|brauch|uberlege|uberleg|vergessen"
    r"|^(?:ist|sind|ware|waren|reicht|passt|geht|gehen))"
)
SOURCES = {
    "recruiter": words(
        r"(?:uber|durch|von|mit|via|per|bei) (?:ein |eine |einen |einem |einer |ne |nen |ner |der |die |den |meine "
        r"|meinen )?(?:\w+ )?(?:recruiter|recruiterin|headhunter|headhunterin|personalvermittlung|personalvermittler"
        r"|personalvermittlerin|personaldienstleister|personalberatung|zeitarbeitsfirma|zeitarbeit|vermittler"
        r"|vermittlerin|agentur)|(?:recruiter|recruiterin|headhunter|headhunterin) (?:hat|kam|schrieb|rief)"
    ),
    "referral": words(
        r"(?:uber|durch|von|dank|via) (?:ein |eine |einen |einem |einer |ne |nen |ner |meine |meinen |meiner |meinem"
        r" )?(?:\w+ )?(?:empfehlung|bekannte|bekannten|bekannter|freund|freundin|kumpel|kollege|kollegin|kollegen"
        r"|kontakt|kontakte|cousin|bruder|schwester|onkel|tante|nachbar|nachbarin|vitamin b|beziehungen)|(?:wurde"
        r" )?empfohlen(?: worden)?|auf empfehlung|vitamin b|empfehlung von"
    ),
    "website": words(
        r"(?:uber|auf|via|durch|im|per|von) (?:deren |der |die |das |dem |ihre |ihrer |eine |ner |ein )?(?:firmen"
        r"|karriere|unternehmens|job)?\s?(?:website|webseite|homepage|seite|karriereseite|portal|jobportal"
        r"|bewerbungsportal|jobborse|jobborsen|linkedin|xing|indeed|stepstone|monster|kununu|glassdoor|internet"
        r"|online|anzeige|stellenanzeige|inserat|arbeitsagentur|onlineformular|formular)|online|linkedin|indeed"
        r"|stepstone|xing"
    ),
    "direct": words(
        r"initiativ|initiativbewerbung|initiativ beworben|personlich (?:abgegeben|vorbeigebracht)|direkt"
        r"|blindbewerbung|vorbeigegangen|vorbeigebracht"
    ),
}  # fmt: skip

MODES = {
    Kind.VIDEO: words(
        r"zoom|teams|ms teams|skype|google meet|meet|webex|video|videocall|video call|videogesprach|videointerview"
        r"|videokonferenz|videotelefonat|online|virtuell|digital|remote|facetime|per video|bildschirm"
    ),
    Kind.PHONE: words(
        r"telefon|telefonat|telefoniere|telefonieren|telefonisch|telefoninterview|telefongesprach|telefontermin"
        r"|anruf|per telefon|am telefon"
        r"|fernmundlich|(?:rufen|ruft)(?: (?!,)\S+){0,6} an(?= |$)"
    ),
    Kind.ON_SITE: words(
        r"bei uns (?:im|in der|auf dem|vor) \w+|in unser(?:e|em|er|en)? (?:\S+ )?(?:buro|haus|hause|einrichtung"
        r"|filiale|kanzlei|praxis|raumen?|geschaft|betrieb|werk"
        r"|zentrale|geschaftsstelle|laden|klinik|schule|kita|niederlassung|werkstatt|restaurant|hotel)|vor ort"
        r"|vorort|personlich|prasenz|in prasenz|im buro|in deren buro|bei denen|in der firma|im haus|in der"
        r" filiale|im laden|probearbeiten|probetag|probearbeitstag|schnuppertag|hospitation|hospitieren|assessment"
        r" center|vorbeikommen|hinfahren|in der zentrale|am standort"
    ),
}  # fmt: skip

SPELT = SAID | {
    **dict.fromkeys(("ahm", "aehm", "ah", "aeh", "hm", "hmm", "ohm", "oehm", "mhm"), ""),
    "gespraech": "gesprach", "gespraeche": "gesprache", "gsprach": "gesprach", "gesprch": "gesprach",
    "gesparch": "gesprach", "vorstellungsgespraech": "vorstellungsgesprach",
    "vorstelungsgesprach": "vorstellungsgesprach", "vorstellungsgespach": "vorstellungsgesprach",
    "vorstellungsgsprach": "vorstellungsgesprach", "vorstellungstermin": "vorstellungsgesprach",
    "bewerbungsgespraech": "bewerbungsgesprach", "jobgesprach": "vorstellungsgesprach", "jobinterview": "interview",
    "intervju": "interview", "vorstellungsgesprachs": "vorstellungsgesprach", "gesprachs": "gesprach", "fuer": "fur",
    "ueber": "uber", "moechte": "mochte", "moechten": "mochten", "wuerde": "wurde", "wuerden": "wurden",
    "koennen": "konnen", "koennte": "konnte", "koennten": "konnten", "muessen": "mussen", "haette": "hatt",
    "hätte": "hatt", "hätten": "hatt",
    "waere": "ware", "wär": "ware", "wärs": "ware es", "würd": "wurde", "hätt": "hatt", "könnt": "konnte",
    "naechste": "nachste", "naechsten": "nachsten", "naechster": "nachster", "zurueck": "zuruck",
    "rueckmeldung": "ruckmeldung", "rueckruf": "ruckruf", "zurueckgezogen": "zuruckgezogen",
    "zurueckgerufen": "zuruckgerufen", "gluecklich": "glucklich", "nervoes": "nervos", "muede": "mude",
    "spaet": "spat", "frueh": "fruh", "hab": "habe", "hob": "habe", "han": "habe", "ham": "haben", "hamm": "haben",
    "habn": "haben", "hams": "haben sie", "habs": "habe es", "nich": "nicht", "net": "nicht", "ned": "nicht",
    "nit": "nicht", "nimmer": "nicht mehr", "nimma": "nicht mehr", "nix": "nichts", "wasn": "was", "isses": "ist es",
    "ists": "ist es", "gehts": "geht es", "gibts": "gibt es", "wars": "war es", "gings": "ging es",
    "liefs": "lief es", "wirds": "wird es", "kommts": "kommt es", "aufn": "auf den", "furn": "fur ein",
    "aufm": "auf dem", "ne": "eine", "nen": "einen", "nem": "einem", "ner": "einer", "n": "ein", "a": "ein",
    "kriegt": "gekriegt", "bekomm": "bekomme", "krieg": "kriege", "kriag": "kriege", "mach": "mache",
    "schreib": "schreibe", "meld": "melde", "frag": "frage", "glaub": "glaube", "denk": "denke", "hoff": "hoffe",
    "wart": "warte", "freu": "freue", "brauch": "brauche", "zieh": "ziehe", "find": "finde", "fuhl": "fuhle",
    "fuehle": "fuhle", "fuehl": "fuhle", "fang": "fange", "nehm": "nehme", "werd": "werde", "wohn": "wohne",
    "leb": "lebe", "thx": "danke", "thanks": "danke", "thank": "danke", "thnx": "danke", "dankee": "danke",
    "dankeee": "danke", "merci": "danke", "dange": "danke", "vllt": "vielleicht", "viell": "vielleicht",
    "evtl": "eventuell", "bzgl": "wegen", "bzw": "oder", "mfg": "mit freundlichen grussen", "lg": "liebe grusse",
    "absge": "absage", "abasge": "absage",
    "zusge": "zusage", "zusgae": "zusage", "email": "mail", "emails": "mails", "emailadresse": "mailadresse",
    "gecancelled": "gecancelt", "gecanceled": "gecancelt", "gekanzelt": "gecancelt", "gecancellt": "gecancelt",
    "geghosted": "geghostet", "gegosted": "geghostet", "stop": "stopp", "stoppp": "stopp", "okey": "ok", "okee": "ok",
    "oke": "ok", "yo": "ja", "jo": "ja", "jap": "ja", "jup": "ja", "joa": "ja", "nee": "nein", "noe": "nein",
    "u": "und", "od": "oder", "i": "ich", "isch": "ich", "ick": "ich", "grad": "gerade", "gard": "gerade",
    "is": "ist", "isn": "ist ein", "erfahr": "erfahre", "hor": "hore",
    "scho": "schon", "schonmal": "schon mal", "beworbn": "beworben", "beworbe": "beworben", "angnommen": "angenommen",
    "verschobn": "verschoben", "abgesgt": "abgesagt", "abgesagd": "abgesagt", "zugesgt": "zugesagt",
    "eingeladn": "eingeladen", "jmd": "jemand", "jmdn": "jemanden", "iwie": "irgendwie", "iwann": "irgendwann",
    "pls": "bitte", "plz": "bitte", "bitteschon": "bitte", "wg": "wegen", "ap": "ansprechpartner",
    "vorort": "vor ort", "telef": "telefonisch", "tel": "telefon",
}  # fmt: skip
KEY_WORDS = among(
    "gesprach vorstellungsgesprach bewerbungsgesprach beworben bewerbung absage zusage angebot angenommen abgesagt"
    " zugesagt verschoben eingeladen einladung zuruckgezogen unterschrieben nachgefragt nachgefasst nachgehakt"
    " geschrieben angerufen telefoniert gemeldet ruckmeldung antwort entscheidung entscheiden abgelehnt genommen"
    " geklappt bekommen verlegt geghostet bedankt nervos aufgeregt ansprechpartner ansprechpartnerin personalerin"
    " recruiterin"
)
NO_SLIPS = among(
    "angekommen gesprache absagen zusagen angebote angenommene anwort antworten einladungen geworben bewerbe"
    " bewerben bewerber bewerbungen erworben gewonnen benommen gekommen vernommen geklagt geschieden beschrieben"
    " verschrieben verschroben versetzt belegt gemeldete gemeindet gefragt vertagt ausgesagt angesagt vorgesagt"
    " nachgesagt untersagt angeboten abgelegt abgelehnte bekomme bedankte bedanke bedacht aufgelegt aufgeregte"
    " eingeladene entschieden entscheidet entscheidungen absolut anlage auslage aussage ansage umsage auflage"
    " abfrage abgefragt abgesackt abgezogen angehort angeregt beantwort vorsage zulage zusagte absagte"
)
DOTTED = among(
    "1 2 3 4 5 fa fam ing mag dipl abt inh hl dr hr fr prof st str ca bzw usw etc inkl z b d h ggf evtl vgl nr tel"
    " max min co mio std mo di do sa"
    " so jan feb apr aug sep sept okt nov dez"
)
TO = among("auf lieber fur jetzt nun neu neuer zu also stattdessen")
FROM = among("aus von vom statt anstatt als vorher ursprunglich eigentlich")
INSTEAD = among("stattdessen statt anstatt anstelle")
OR = among("oder")
NO_PLACES = among(
    "bett ordnung arbeit urlaub eile panik not form rente pause hause probezeit stimmung angst sorge kontakt"
    " gesprach runde auswahl pension elternzeit sicherheit schwierigkeiten verzug bearbeitung verhandlung"
    " verhandlungen trauer stress zeit"
)
YES = words(
    r"(?:(?:oh|ah|ahm|na) )?(?:ja|jaa|jawohl|jep|stimmt|stimmt so|richtig|genau|korrekt|passt|passt so|exakt|klar"
    r"|sicher|ok|okay|gern|gerne|absolut|naturlich|selbstverstandlich|doch|perfekt|super|gut|top|so ist es|mache das"
    r"|mache|bitte|freilich|eh|eh klar)(?: (?:ja|so|genau|richtig|stimmt|passt|das|ist|es|bitte|danke|alles|klar|gut"
    r"|gerne|gern|doch|schon|perfekt|super|halt|eh|korrekt))*|(?:das|es|alles) (?:ist |war |alles )?(?:so"
    r" )?(?:richtig|stimmt|passt|korrekt|genau|gut)(?: so)?|alles (?:klar|richtig|gut)"
)
NO = words(
    r"(?:(?:oh|ah|ahm) )?(?:nein|nope|na|falsch|quatsch|nicht (?:ganz|richtig|wirklich|so)|stimmt (?:so )?nicht"
    r"|passt (?:so )?nicht|keineswegs|auf keinen fall|niemals|nie|leider nein|eben nicht)(?: (?:nein|das|ist|es"
    r"|falsch|nicht|richtig|danke|so|ganz|stimmt|passt|leider|doch))*|(?:das|es) (?:ist |war )?(?:leider |so |ganz"
    r" )?(?:falsch|nicht (?:richtig|korrekt|so|ganz richtig)|stimmt (?:so |leider )?nicht|passt (?:so |leider"
    r" )?nicht)|(?:bitte )?(?:andern|andere das|korrigieren)"
)
