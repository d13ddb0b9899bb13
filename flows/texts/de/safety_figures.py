"""Owns the ways of talking in German that are not meant, and the ways of writing that mean the same (coaching.md F).

Patterns see the plain form: small letters, no accents (``ä`` is ``a``, ``ß`` is ``ss``), ``.`` between sentences. What
stands here is taken out before the signs are looked for, so each is as narrow as it can be: what is taken out is not
heard.
"""

from flows.coaching.safety_words import words

OTHERS = (
    r"(?:patient\w*|menschen|leute|bewohner\w*|gaste\w*|klient\w*|kund\w*|anrufer\w*|angehorige\w*|jugendliche\w*"
    r"|personen|jemand\w*|er|sie|wer|die|der|viele|alle|manche)"
)
WORK = (
    r"(?:job\w*|stelle\w*|arbeit\w*|firma|firmen|chef\w*|vertrag\w*|projekt\w*|gesprach\w*|termin\w*|gehalt\w*"
    r"|position\w*|rolle\w*|angebot\w*|bewerbung\w*|unternehmen|prasentation\w*|prufung\w*|call\w*|meeting\w*)"
)

NO_MORE = "nicht mehr"

SAME_AS = (
    (words(r"nich|net|ned|nit|nid|nicht me|nixht|nciht|nihct"), "nicht"),
    (
        words(r"nichtmehr|nicht mer|nicht meh|nimmer|nimma|nimme|numm|nimmermehr|nicht laenger|nicht langer"),
        "nicht mehr",
    ),
    (words(r"moechte|moecht|mocht|mochte gern|mochte gerne|moechte gern|moechte gerne"), "mochte"),
    (words(r"wuerde|wuerd|wurd|taete"), "wurde"),
    (words(r"waere|waer|war"), "ware"),
    (words(r"koennte|koennt|konnt"), "konnte"),
    (words(r"haette|haett|hatt"), "hatte"),
    (words(r"muesste|musst|muss"), "musste"),
    (words(r"wuenschte|wuensche|wunsch|wuensch"), "wunschte"),
    (words(r"gaebe|gab|gaeb"), "gabe"),
    (words(r"fuer|fuern|furs|fuers"), "fur"),
    (words(r"ueber"), "uber"),
    (words(r"muede"), "mude"),
    (words(r"lebensmuede"), "lebensmude"),
    (words(r"bruecke"), "brucke"),
    (words(r"toeten"), "toten"),
    (words(r"fuehle|fuehl|fuhl"), "fuhle"),
    (words(r"erhaengen"), "erhangen"),
    (words(r"aufhaengen|aufhengen"), "aufhangen"),
    (words(r"haenge|haeng|hang|heng"), "hange"),
    (words(r"ueberdosis"), "uberdosis"),
    (words(r"schliess|schliesse"), "schliesse"),
    (words(r"werd"), "werde"),
    (words(r"werf|schmeiss"), "werfe"),
    (words(r"schneid"), "schneide"),
    (words(r"stuerz|stuerze|sturz"), "sturze"),
    (words(r"komm"), "komme"),
    (words(r"wach"), "wache"),
    (words(r"wil|wll|wiil|willl|wlil|iwll|wüll"), "will"),
    (words(r"icj|ihc|cih|ick|isch"), "ich"),
    (words(r"hab|hob|han"), "habe"),
    (words(r"bring"), "bringe"),
    (words(r"nehm"), "nehme"),
    (words(r"geb|gib|gebe|gebt"), "gebe"),
    (words(r"mach|machs"), "mache"),
    (words(r"setz"), "setze"),
    (words(r"spring"), "springe"),
    (words(r"schlaf"), "schlafe"),
    (words(r"find"), "finde"),
    (words(r"hass"), "hasse"),
    (words(r"halt"), "halte"),
    (words(r"seh"), "sehe"),
    (words(r"ritz"), "ritze"),
    (words(r"fall"), "falle"),
    (words(r"nix|nichs"), "nichts"),
    (words(r"kein bock|keinen bock|kb|null bock|koan bock|keine lust|kein lust|keinen bog"), "keine lust"),
    (words(r"was anzutun|etwas anzutun|was antu|etwas antu|was antun"), "etwas antun"),
    (words(r"n|nen|ne|ein|eine|einen|einer|einem"), "ein"),
    (words(r"selber|selba"), "selbst"),
    (words(r"(\w+e|tu) (?:ich|i) (mich|mir|mi|mia)"), r"ich \1 \2"),
    (words(r"keina|niemanden|keinen menschen|niemandem|keinem"), "niemand"),
)

FIGURES = tuple(
    words(pattern)
    for pattern in (
        # To die of what nobody dies of, and for what one would like to have.
        r"(?:sterb\w*|gestorben|starb|verreck\w*|krepier\w*|umkomm\w*|umgekommen) (?:\w+ )?vor (?:\w+ )?(?:lach\w*"
        r"|scham|langeweile|neugier\w*|hunger|durst|hitze|kalte|aufregung|nervositat|peinlichkeit|lampenfieber|freude"
        r"|gluck|ungeduld|spannung|neid|muedigkeit|mudigkeit|stress|angst|anspannung|verlegenheit)",
        r"vor (?:\w+ )?(?:lachen|scham|langeweile|neugier\w*|hunger|durst|hitze|kalte|aufregung|nervositat"
        r"|peinlichkeit|lampenfieber|freude|gluck|ungeduld|spannung|neid|mudigkeit|muedigkeit|stress|angst"
        r"|anspannung|verlegenheit) (?:\w+ ){0,2}?(?:sterb\w*|gestorben|tot\w*|umkomm\w*|eingehen|krepier\w*"
        r"|verreck\w*)",
        r"(?:sterb\w*|gestorben|starb) (?:\w+ ){0,2}?(?:nicht davon|daran nicht|nicht daran|keiner daran)"
        r"|davon (?:stirbt|sterbe|ist) (?:\w+ )?(?:niemand|keiner|man nicht|nicht)(?: gestorben)?"
        r"|daran (?:stirbt|ist) (?:\w+ )?(?:niemand|keiner|man nicht)(?: gestorben)?",
        r"(?:innerlich|tausend tode|fast|beinahe|beinah|halb|hier|gleich|grad|gerade) (?:gestorben|sterben"
        r"|sterbe)(?! vor)|(?:bin|ware) (?:\w+ ){0,2}?gestorben(?! . )|tausend tode|sterbenslangweilig|zum sterben"
        r" (?:langweilig|schon|schoen|nett|gut|peinlich|ode)|sterbenskrank",
        rf"(?:fur|um) (?:\w+ ){{0,3}}?{WORK} (?:\w+ ){{0,3}}?(?:sterben|toten|morden|killen|umbringen|alles geben)",
        r"(?:wurde|konnte) (?:ich )?(?:\w+ ){0,2}?(?:sterben|toten|morden|killen) (?:fur|um) (?:\w+"
        rf" ){{0,3}}?{WORK}",
        r"(?:dafur|darum) (?:wurde |konnte |ich )*(?:sterben|toten|morden|killen)|(?:wurde|konnte) (?:ich )?(?:dafur"
        r"|darum) (?:sterben|toten|morden|killen)",
        r"(?:fur|wegen) (?:so|den|dem|die|das|diesen|diese|dieses|solche?n?) (?:\w+ ){0,4}?(?:sterben|toten|morden"
        r"|killen)",
        r"(?:lach\w*|gelacht|kaputtlach\w*|langweil\w*|gelangweilt|arbeit\w*|gearbeitet|schuft\w*|geschuftet"
        r"|schwitz\w*|freu\w*|gefreut|such\w*|gesucht|warte\w*|gewartet|schreib\w*|geschrieben|sitz\w*|frier\w*"
        r"|gefroren|telefonier\w*|argere?|argern|geargert|bewerb\w*|beworben|lern\w*|gelernt|ube|geubt) (?:mich|uns"
        r"|dich|sich|mi)?(?: \w+){0,3}? ?(?:halb )?(?:tot|zu tode|dumm und damlich)",
        r"(?:mich|uns|sich|dich) (?:\w+ ){0,3}?(?:tot|zu tode|totzu) ?(?:lach\w*|gelacht|langweil\w*|gelangweilt"
        r"|arbeit\w*|gearbeitet|schuft\w*|geschuftet|such\w*|gesucht|freu\w*|gefreut|schwitz\w*|bewerb\w*|beworben"
        r"|frier\w*|erschreck\w*|erschrocken|sparen|gespart|geargert|argern|warten|gewartet|geschamt|schamen"
        r"|blamier\w*|gelernt|lernen|telefonier\w*|geubt|uben)",
        r"(?:tot|kaputt|schlapp|krumm)(?:lach\w*|gelacht|arbeit\w*|gearbeitet|geschuftet|schuften|muede|mude"
        r"|langweilig|sicher|ernst|still|schick|krank|traurig|peinlich)|tod(?:muede|mude|langweilig|sicher|ernst"
        r"|schick|krank|traurig|peinlich|still|ernste\w*|sichere\w*|unglucklich|blod)",
        r"(?:bin|wie|total|vollig|echt|so|komplett|halb|ziemlich|fast|bisschen|danach) tot(?! sein)(?! und begraben)"
        r"|(?<!ich )ware (?:heute |danach |abends )tot|(?:leitung|akku) ware tot",
        r"(?:akku|handy|telefon|laptop|rechner|leitung|verbindung|internet|wlan|link|links|seite|leads?|chat|kanal"
        r"|batterie|headset|mikro|kamera|markt|arbeitsmarkt|branche|stadt|buro|stelle|projekt|deal|bewerbung|kontakt"
        r"|bildschirm|auto|motor|prozess|thema|idee) (?:\w+ ){0,4}?(?:tot|gestorben|sterb\w*|krepier\w*|abgekratzt"
        r"|verreckt)",
        r"tote[rsn]? (?:hose|link|links|winkel|leitung|punkt|briefkasten|sprache\w*|meer|zeit|zone|saison)|mausetot",
        r"(?:opa|oma|vater|mutter|mama|papa|bruder|schwester|mann|frau|partner\w*|hund|katze|freund\w*|onkel|tante"
        r"|grossvater|grossmutter|kolleg\w*|schwieger\w*|eltern|kind|sohn|tochter|chef\w*|nachbar\w*) (?:\w+"
        r" ){0,5}?(?:tot|gestorben|sterben|stirbt|starb|verstorben)",
        rf"{OTHERS} (?:(?!ich )\w+ ){{0,3}}?(?:will|wollte|wollen|wollten|mochte|mochten|darf|durfen|konnte|konnen"
        r"|musste|mussen) (?:\w+ ){0,4}?(?:sterben|tot sein|nicht mehr leben)",
        rf"{OTHERS} (?:(?!ich )\w+ ){{0,4}}?(?:sterben|nicht mehr leben) (?:will|wollte|wollen|wollten|mochte"
        r"|mochten|darf|durfen)",
        r"(?:aus|ab|weg|ver)(?:gestorben\w*|sterben\w*)|sterbe(?:begleit\w*|hilfe\w*|bett|fall\w*|fallversicherung"
        r"|hospiz\w*|urkunde\w*|geld|zimmer|kasse\w*|forschung)",
        # What brings one round the bend, but not to death.
        r"(?:\w+ )?(?:bringt|bringen|brachte|brachten|killt|killen|schafft) (?:mich|mi|uns) (?:\w+ ){0,3}?um(?! ~)"
        r"(?! das leben)",
        r"(?:chef\w*|boss|frau|mann|mama|mutter|partner\w*|freund\w*|team|kolleg\w*|er|sie|die|man) (?:wird|werden"
        r"|wurde|konnte) (?:mich|mi) (?:\w+ ){0,3}?(?:umbringen|toten|killen|erschlagen|lynchen)",
        r"(?:mich|mi) (?:\w+ ){0,3}?(?:fast|beinahe|noch|nochmal|irgendwann) (?:umgebracht|gekillt|umbringen)",
        r"(?:konnte|hatte|wurde|will|mochte) (?:\w+ )?(?:ihn|sie|ihm|den|die|das|chef|typen) (?:\w+"
        r" ){0,2}?(?:umbringen|erwurgen|toten|killen|erschiessen|umgebracht)",
        r"(?:bringe|brachte|brachten) mich (?:\w+ ){0,3}?um (?:den|die|das|mein\w*|jed\w*|all\w*|nichts|ein|viel"
        r"|kopf und kragen)",
        r"(?:das|es|sie|die|er) (?:wird|kann|werden|wurde) mich (?:\w+ )?nicht (?:gleich )?(?:umbringen|toten)|nicht"
        r" ums? leben|um mein leben gern\w*|fur mein leben gern\w*|um kopf und kragen",
        # To take one's time, a break, something into one's hands.
        r"leben (?:in die (?:eigene )?hand|selbst in die hand|in (?:meine|eigene) hande?) (?:zu )?nehmen|nehme mein"
        r" leben in die hand|leben (?:leichter|nicht so ernst|ernster|so) (?:zu )?nehmen",
        # To end a talk, a call, a contract; it was over.
        rf"{WORK} (?:\w+ ){{0,5}}?(?:beenden|zu beenden|beende|beendet|ende setzen|schluss machen|schluss mache)",
        rf"(?:beenden|beende|beendet|beendete|beendeten) (?:\w+ ){{0,3}}?{WORK}",
        rf"{WORK} (?:\w+ ){{0,4}}?ein ende (?:hat|hatte|nimmt|nahm|findet|fand|gefunden)|kein ende (?:nehmen"
        r"|genommen|nahm)",
        r"schluss (?:gemacht|machen|mache|macht)? ?(?:mit )?(?:meinem|meiner|dem|der|ihm|ihr) (?:freund\w*"
        r"|partner\w*|firma|job|chef\w*|agentur|mann|frau)|(?:mit )?(?:meinem|meiner|ihm|ihr) (?:freund\w*"
        r"|partner\w*|mann|frau)? ?(?:\w+ )?schluss (?:gemacht|machen|mache)|schluss (?:fur|mit) (?:heute|jetzt|dem"
        r" thema)|fur heute schluss|feierabend",
        r"ende setzen (?:kann|soll|darf) (?:ich )?unter",
        # To live or be somewhere, on something, with somebody; to get up at an hour.
        r"nicht mehr (?:\w+ ){0,2}?(?:in|bei|mit|von|auf|aus|hinter|ohne|allein in|zur|neben|unter|so weit|da|dort"
        r"|hier in|hier bei|im|am|ums|als) (?!dieser welt|diesem leben|der welt|diese welt|der lage|mir|gott"
        r"|bord)(?:\w+ ){1,5}?(?:leben|wohnen|sein|bleiben|arbeiten|aufwachen|aufstehen|existieren)",
        r"nicht (?:mehr )?(?:um|so|jeden|vor|fur|zu) (?:\w+ ){0,4}?(?:aufwachen|aufstehen)",
        r"(?:in|bei|mit|von|auf|aus|im|am|vom|zur) (?:\w+ ){1,3}?nicht (?:mehr )?(?:leben|wohnen|sein|bleiben)"
        r"|(?:will|mochte|mag|werde|kann) (?:am|in|im|ab|bis|vom|vor|nach|nachste\w*|diese\w*|morgen|heute|um"
        r"|montag\w*|dienstag\w*|mittwoch\w*|donnerstag\w*|freitag\w*|samstag\w*|sonntag\w*|dort|da|leider|dann|da"
        r" leider) (?:\w+ ){0,4}?nicht mehr(?: da| hier| dabei| verfugbar| erreichbar)?(?: sein)?(?= \.|$)",
        r"(?:bis|ab|um|am|nachste\w*|diese\w*|morgen|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag"
        r"|dann|da|dort|deshalb|leider) (?:kann|mag|mochte|will|werde) ich (?:\w+ ){0,2}?nicht(?: mehr)?(?: da|"
        r" hier)?(?: sein)?(?= \.|$)",
        r"verschwinde\w* (?:aus|von|in|im|hinter|nach|ohne|bei|auf|unter|wieder)"
        r" (?!dieser welt|der welt|diesem leben|dem leben)\w+",
        r"(?:leben|wohnen) (?:in|bei|mit|von|auf|aus) \w+",
        # What is called so: titles, fields of work, ways to speak of careers.
        r"(?:suizid|selbstmord|selbsttotungs)(?:praven\w*|forsch\w*|rate\w*|statistik\w*|hotline\w*|kommando\w*"
        r"|mission\w*|squad|attent\w*|anschlag\w*|nachsorge\w*|beratung\w*|hilfe\w*|prophylaxe\w*|thematik|risiko\w*"
        r"|assistenz\w*|studie\w*)",
        r"(?:suizid|selbstmord) (?:praven\w*|forsch\w*|hotline\w*|squad|rate\w*|beratung\w*)|suicide squad",
        r"(?:karriere|professioneller|beruflich\w*|politisch\w*|finanziell\w*|wirtschaftlich\w*|sozial\w*|marketing)"
        r" ?(?:selbstmord|suizid)|(?:selbstmord|suizid) (?:fur|an) (?:die|meine|deine) (?:karriere|marke|firma"
        r"|laufbahn)|(?:karriere|job)selbstmord|(?:selbst)?mordskommando",
        r"(?:arbeit|thesis|studie|vortrag|artikel|buch|forschung|promotion|masterarbeit|bachelorarbeit|seminar|roman"
        r"|film|kurs|fortbildung|schulung|projekt) (?:\w+ )?(?:uber|zu|zum|zur|gegen) (?:\w+ ){0,2}?(?:suizid\w*"
        r"|selbstmord\w*|depression\w*|selbstverletz\w*|sterbe\w*|tod)",
        r"(?:suizidal|suizidgefahrdet|depressiv|selbstverletzend)(?:e|en|er|em|es) (?:menschen|leut\w*|patient\w*"
        r"|jugendlich\w*|klient\w*|anruf\w*|kind\w*|kund\w*|schuler\w*|person\w*|bewohner\w*|frau\w*|mann\w*)",
        r"depressions(?:station|forschung|hilfe|ambulanz|liga|app|studie)|(?:fur|mit|bei|von) (?:menschen|leuten"
        r"|patient\w*|kindern|jugendlichen|klient\w*) (?:mit|in) (?:\w+ )?(?:depression\w*|suizidgedanken)"
        r"|selbstverletzendes verhalten bei|(?:auf|der) (?:\w+ )?station fur depression\w*|telefonseelsorge",
        r"(?:wirtschafts|konjunktur)?depression der",
        r"lebens(?:lauf\w*|versicherung\w*|ende|haltungs\w*|unterhalt|mittel\w*|qualitat|zeit|jahr\w*|gefahrte\w*"
        r"|erfahrung)|lebenslaufs?",
        # Ways to say that something is risky, tedious or not wanted.
        r"(?:bin|ware|bist|seid|doch|ja|sind) (?:\w+ )?nicht lebensmude|bist du lebensmude|lebensmude (?:auto|rad"
        r"|motorrad)fahr\w*",
        r"(?:eher|lieber) (?:sterbe|verrecke|krepiere|erschiesse|wurde ich sterben|sterben) (?:ich )?(?:\w+"
        r" ){0,3}?als (?:\w+ ){0,6}?\w+",
        r"ich (?:sterbe|verrecke) (?:lieber|eher) (?:\w+ ){0,3}?als|nur uber meine leiche|da musste man mich schon"
        r"|koste es mein leben",
        r"ums verrecken|auf leben und tod|auf teufel komm raus|leben und leben lassen|kampf ums uberleben|der tod"
        r" (?:jeder|aller|fur|von) \w+|tod durch powerpoint|todes(?:stern|anzeige\w*|kuss|stoss|zone|urteil fur"
        r"|fall\w*|mutig|drohung\w*)",
        # Oneself, without harm.
        r"(?:ins (?:eigene )?knie|in den fuss|ins bein|ins eigene bein) (?:ge)?(?:schossen|schiessen|schiess\w*)"
        r"|schiesse mir (?:selbst )?(?:ins|in den)",
        r"(?:mich|mir) (?:\w+ ){0,3}?(?:beim|beim \w+|am|an|mit dem|mit der|in den|an der|an dem|auf der) (?:\w+"
        r" ){0,3}?(?:verletzt|geschnitten|verbrannt|wehgetan|weh getan|gestossen|verletzen|schneiden)",
        r"(?:beim|am|an der|an dem) (?:\w+ ){0,2}?(?:verletzt|geschnitten|verbrannt|wehgetan|weh getan)",
        r"(?:schneide|schnitt|geschnitten|schneiden) mir (?:\w+ ){0,2}?(?:haare|nagel|scheibe|brot|ponys?|pony"
        r"|stuck)|mir (?:\w+ ){0,2}?(?:haare|nagel|ponys?|pony) (?:schneiden|geschnitten|gefarbt)",
        r"(?:ritze|ritzen) (?:in|im|zwischen|am|an|unter|geschlossen)|in (?:der|die|den|allen) ritzen?|ritze carlton",
        r"hange (?:mich )?(?:da |mal |voll |richtig |total )?(?:rein|dran|ran|an|ab|rum|in der luft|fest|dazwischen"
        r"|hier|seit|noch|immer noch|in der|am telefon|in|gerade|grad)|(?:mich|mi) (?:\w+ ){0,3}?(?:daran|dran)"
        r" (?:aufgehangt|aufhangen|aufgehangen)|aufhangen (?:an|daran)|(?:jacke|mantel|hemd|bild|horer|wasche)"
        r" (?:\w+ )?(?:aufhangen|aufgehangt|hange)|einfach aufgehangt",
        r"sprung ins kalte wasser|ins kalte wasser (?:\w+ )?(?:springen|geworfen|gesprungen|werfen)|uber (?:meinen"
        r"|den) (?:eigenen )?schatten (?:\w+ )?(?:springen|gesprungen|springe)|(?:im|ins) dreieck springen|springe"
        r" (?:gern |schnell |kurz |mal )?(?:ein|auf|in (?:den|ein|die) (?:call|zug|meeting|termin|zoom)|fur|aus dem"
        r" (?:bett|call|meeting)|dazwischen)",
        r"(?:vor (?:dem|den|der)|am|im|auf den|auf die|mit dem|zum|in den|in die) (?:zug|bahn|auto|bus|bahnhof|u"
        r" bahn|s bahn) (?:gewartet|warten|gestanden|stehen|fahren|gefahren|nehmen|genommen|verpasst|kommen|erwischt"
        r"|sitzen|gesessen)",
        r"nicht (?:so |ganz |total |vollig |wirklich |mehr |gerade )?(?:hoffnungslos|wertlos|depressiv|sinnlos"
        r"|verzweifelt|einsam|nutzlos|am ende|allein)",
        r"(?:hoffnungslos|chancenlos) (?:uberlaufen|uberfullt|veraltet|uberlastet|uberfordert|uberqualifiziert"
        r"|unterbesetzt|zu spat|verspatet|altmodisch|romantisch|unterlegen)|hoffnungsloser (?:romantiker|fall in"
        r"|optimist)",
        r"ende (?:des|der|vom|von|dieser|dieses|nachster|naechster|mai|juni|juli|august|september|oktober|november"
        r"|dezember|januar|februar|marz|april|woche|monat|jahr|gut|im gelande|offen)",
        r"(?:am|zum) ende (?:\w+ ){0,2}?(?:des|der|vom|von|dieser|dieses|nachster|haben|hat|wurde|war|ware|kam|gab"
        r"|gabe|sagte|fragte|fragten|sagten|meinte|meinten|noch|hin|stellte|zahlt|war es|ging|lief|bekam|des tages"
        r"|doch)",
        r"(?:falle|fallen|fallt) (?:ihm|ihr|ihnen|euch|dir|dem team|der firma|dem chef) (?:\w+ )?zur last",
        r"(?:last|belastung|burde) (?:fur|auf) (?:das|dem|den|die|der) (?:team|firma|budget|unternehmen|abteilung"
        r"|system|netz|server|kollegen|umwelt)|(?:beweis|steuer|arbeits|kosten)last\w*|zur last gelegt|last minute"
        r"|altlasten?",
        r"(?:besser|gut|schlechter) dran ohne (?:den|die|das|diesen|diese|dieses|so|ihn|sie|ihr|solche\w*|einen|eine"
        r"|ein)(?! mich)|ohne (?:den|die|das|diesen|diese|ihn|sie|solche\w*) (?:\w+ )?besser dran",
        r"(?:es|sie|ihn|ihm|ihr|das|ganz|einfach|ihnen|euch|dir) (?:\w+ ){0,2}?vermisst niemand",
        r"(?:niemand|keiner) (?:\w+ ){0,3}?(?:gemerkt|merkt|bemerkt|merken) (?:\w+ ){0,3}?(?:dass|wie|wenn) (?:ich"
        r" )?(?:\w+ ){0,3}?(?:nervos|aufgeregt|zitter\w*|mude|krank|zu spat|gefehlt|fehle|abgelesen|gegangen|geubt)",
        r"wenn (?:ich|i) (?:\w+ ){0,2}?(?:nicht (?:mehr )?da|weg|nicht hier|nicht mehr dabei) (?:bin|ware) (?:und"
        r"|weil|bitte|wegen|meldet|ubernimmt|macht|ruf|dann ruf|kann mein\w*|erreichen|vertritt)",
        r"(?:kann|konnte|mag|will|wollte) (?:ich )?(?:es |das |sie |ihn |mich |dich |die |den |da |dort |gerade "
        r"|leider |mir |dir |ihnen )?nicht mehr (?:sagen|erinnern|warten|hin|hingehen|finden|lesen|horen|sehen"
        r"|absagen|zuruck\w*|andern|genau|kommen|schaffen bis|teilnehmen|bewerben|arbeiten|machen als|anrufen"
        r"|schreiben|verschieben|einloggen|offnen|zusagen|aufhoren zu lachen|vor lachen|ganz|so|dort|bei|in|fur|im"
        r"|als|am|dahin|pendeln|lachen|weiter warten|losch\w*|nachvollziehen|einordnen|fahren|ohne|stornieren|an"
        r"|raus|zu|uber|jeden|nur|aus|rein|mit \w+ (?:arbeiten|fahren)|auf)",
        r"uberdosis (?:an |von |mit )?(?!tabletten|pillen|schlaf|medikament|nehm|genommen|schluck|und|oder|heroin"
        r"|insulin|alles|paracetamol|ibu|drogen|benzo|ist|ware|reicht|heute|jetzt|morgen|bitte|gegen|zu|~|lol)\w+",
        r"nicht mehr als|(?<!lebe )(?<!leb )nicht mehr (?:lange|weit|viel|so)(?! leben| da| durch| aus| machen)",
        r"(?:gebe|gaben|gab|habe|hatte) (?:\w+ ){0,3}?(?:hoffnung|sinn) (?:\w+ ){0,2}?(?:noch nicht|nicht) (?:auf"
        r"|aufgegeben)",
        r"(?:gebe|geben|aufgegeben|aufgeben|gab) (?:\w+ ){0,3}?(?:noch )?nicht (?:so (?:schnell|leicht) )?(?:auf"
        r"|aufgeben)|(?:noch |so leicht |so schnell )?nicht (?:aufgeben|aufgegeben|aufgebe)|aufgeben (?:ist|ware)"
        r" (?:keine|nicht)",
        r"(?:wohnung|auto|zeitung|rauchen|kaffee|paket|bestellung|anzeige|inserat|ticket|sport|studium|lehre|job"
        r"|stelle|brief|post|nachmittag|freizeit|gepack|koffer|raucher|teilzeit|hobby) (?:\w+ ){0,3}?(?:aufgegeben"
        r"|aufgeben|gebe \w+ auf)|aufgegeben (?:bei der post|habe ich)",
        r"gebe (?:\w+ )?(?:paket|anzeige|wohnung|job|inserat|gepack|koffer|sache|rauchen|bestellung) auf",
    )
)
