"""Owns the signs of possible danger in German; the rest of the table stands in ``safety.py`` (coaching.md F).

Every group says why it counts. Patterns see the plain form: small letters, no accents (``ä`` is ``a``, ``ß`` is
``ss``), ``.`` between sentences, and with the figures of speech of ``safety_figures.py`` taken out.
"""

from flows.coaching.safety_words import Risk, danger

SOME = r"(?:\w+ ){0,5}?"
FEW = r"(?:\w+ ){0,3}?"
ONE = r"(?:\w+ )?"
WANT = (
    r"(?:will|wollt|wollte|wills|wui|mochte|mag|mog|wurde|konnte|sollte|musste|werde|wunschte|hoffe|darf|lass|lasst"
    r"|lasse|gedenke|plane|habe vor|versuche|versucht|lieber|liebsten|einfach|nur noch|endlich|daran|drandenken|dran"
    r"|druber|druberne|uberlege|bereit|verdiene|verdient|lust|wunsch|wille|gern|gerne|besser|denke|denk|gedacht"
    r"|traume)"
)
DIE = (
    r"(?:sterben|zu sterben|tot sein|tot zu sein|verrecken|krepieren|abkratzen|zu verrecken|abnippeln|draufgehen|ins"
    r" gras beissen)"
)
GONE = (
    r"(?:tot|weg|nicht mehr (?:da|hier|am leben)|nicht (?:da|hier|am leben)|gestorben|unter der erde|verschwunden"
    r"|verschwande|sterbe|sterben wurde|nie geboren|nicht geboren)"
)
SUDDENLY = r"(?:(?:einfach|plotzlich|morgen|heute|jetzt|mal|nur|schon|endlich|auf einmal|gar|selbst|uberhaupt) ){0,3}"
HIGH = (
    r"(?:brucke|dach|hochhaus|balkon|fenster|klippe|turm|parkhaus|haus|autobahnbrucke|geruest|gerust|felsen"
    r"|talsperre|bahnsteig|mauer)"
)
FAST = (
    r"(?:zug|bahn|u bahn|s bahn|ubahn|sbahn|ice|auto|lkw|laster|bus|gleise|gleis|tram|strassenbahn|schienen|wagen"
    r"|verkehr)"
)
PILLS = (
    r"(?:tabletten|pillen|schlaftabletten|schlafmittel|medikamente|schmerzmittel|paracetamol|ibuprofen|ibus|insulin"
    r"|meds|antidepressiva|beruhigungsmittel|medis|schlafpillen|benzos)"
)
END = r"(?= \.|$| ~| und| weil| ich| aber| bitte| mehr| lol| so| denn)"


DANGER = (
    *danger(
        "speaks of suicide",
        r"ich mach(?:e)? schluss(?= \.|$)|mach(?:e)? (?:allem|dem) ein ende",
        r"(?:suizid|selbstmord|selbsttotung|selbsttoetung|freitod)\w*|suicid(?:gedanken|versuch\w*)"
        r"|\w*selbstmordgedanken|sm gedanken|lebensmude\w*|todessehnsucht|todeswunsch|todeswunsche|sterbewunsch"
        r"|todesgedanken|(?:des|meines) lebens (?:so )?mude",
    ),
    *danger(
        "speaks of killing oneself",
        r"(?:bringe|brachte|bringn) (?:ich )?(?:mich|mi) (?:\w+ ){0,3}?um|(?:mich|mi) (?:\w+ ){0,4}?(?:umbringen"
        r"|umzubringen|umbringe|umbrachte|umgebracht|abmurksen|abknallen|umlegen|unaliven|wegmachen|ausloschen"
        r"|entleiben|hinrichten)",
        r"(?:mich|mi) (?:selbst )?(?:zu )?(?:toten|killen|kaltmachen)|tote mich|kille mich selbst",
        rf"(?:mir|mia) {SOME}(?:das|mein) leben (?:zu )?(?:nehmen|nehme|genommen)|nehme mir {FEW}(?:das|mein) leben",
        rf"(?:mir|mia) {FEW}(?:selbst )?(?:etwas|was|was schlimmes|etwas schlimmes|ein leid) (?:an ?tun|antue"
        r"|angetan|an zu tun|antu|anzutun)|tu\w* mir (?:\w+ ){0,2}?(?:was|etwas) an|angst dass ich mir (?:\w+"
        r" ){0,2}?(?:was|etwas)",
        r"(?:jemand|einer|bitte) (?:\w+ ){0,2}?(?:mich|mi) (?:umbringen|erschiessen|toten|erlosen)|bringt mich bitte"
        r" um|totet mich",
    ),
    *danger(
        "asks to be shot or the like; with a laugh a groan",
        r"(?:gebe|geben|geb) (?:mir|mia) (?:\w+ ){0,3}?(?:die|ein|de) kugel|(?:mir|mia) (?:\w+ ){0,3}?(?:die|ein)"
        r" kugel (?:zu )?(?:geben|gebe|geb)|kugel in (?:den|meinen|mein) (?:kopf|schadel|hirn)|kugel durch den kopf"
        r"|(?:konnte|werde|will) (?:mir|mich) (?:\w+ ){0,2}?(?:den strick nehmen|wegwerfen|einschlafern)|(?:nehme"
        r"|nimm) mir (?:den|ein) strick|erschiesst mich|erschiess mich|erschiesse mich",
        laughing=Risk.LOW,
    ),
    *danger(
        "wants to die",
        rf"{WANT} {SOME}{DIE}",
        r"(?:sterben|verrecken|krepieren|tot sein) (?:zu )?(?:will|wollte|mochte|wurde|konnte|wollen|durfen|durfte"
        r"|darf|sollte|musste)",
        r"(?:lieber|liebsten|besten) (?:ware|wurde) ich (?:\w+ ){0,2}?(?:tot|nicht mehr (?:da|am leben|hier))"
        r"|(?:ware|wurde|sei|bin|bist|sind) (?:\w+ ){0,3}?(?:lieber|besser|gern|gerne|liebsten|schon langst|endlich"
        r"|einfach|doch|am besten) (?:\w+ ){0,2}?(?:tot|nicht mehr (?:da|am leben|hier)|unter der erde)|(?:lieber"
        r"|besser) tot(?= \.|$| als| ~| und)|(?:lieber|besser) tot als lebendig",
        r"(?:wunschte|wenn|hoffe|hoffentlich|wunsch|wunsche mir|beten?|bete) (?:dass )?(?:ich )?(?:nur |doch |blos "
        r"|bloss |endlich |einfach |schon )*(?:ich )?(?:ware |bin |sei )?(?:\w+ )?(?:tot|gestorben|nicht mehr am"
        r" leben|nie geboren|nicht geboren)",
        r"(?:sterbe|verrecke) (?:\w+ )?(?:lieber|heute|morgen|bald|freiwillig|endlich|allein)(?: nacht)?(?= \.|$|"
        r" als weiter| ~)|(?:lass|lasst|lasse) mich (?:\w+ ){0,3}?(?:sterben|gehen und nie|verrecken)|(?:der )?tod"
        r" (?:ware|ist|klingt|scheint) (?:\w+ ){0,4}?(?:erlosung|besser|leichter|einfacher|ausweg|losung|befreiung"
        r"|friedlich|erleichterung)",
        r"(?:sterben|tot sein|tot) (?:ware|ist|klingt|scheint) (?:\w+ ){0,3}?(?:leichter|besser|einfacher|erlosung"
        r"|schoner|losung|ausweg)|es verdient zu sterben|verdiene (?:den tod|es nicht zu leben|nicht zu leben|es zu"
        r" sterben)|denke (?:\w+ ){0,4}?(?:ans sterben|an den tod|an meinen tod|ubers sterben)|gedanken (?:\w+"
        r" ){0,3}?(?:ans sterben|an den tod|vom sterben|zu sterben)|egal ob ich (?:\w+ )?(?:lebe|sterbe)",
    ),
    *danger(
        "wants to end it",
        r"(?:mein|das|dieses|mein \w+|dieses \w+) leben (?:\w+ ){0,3}?(?:beenden|zu beenden|beende|ein ende setzen"
        r"|ein ende machen|wegwerfen|wegzuwerfen|wegschmeissen|nicht mehr leben)|(?:beende|beenden) (?:mein|dieses"
        r"|das) (?:\w+ )?leben",
        rf"(?:ein|dem|allem|meinem|diesem) {FEW}ende (?:zu )?(?:setzen|setze|machen|mache|bereiten|bereite)|mache"
        r" (?:dem ganzen|allem|dem) (?:\w+ ){0,2}?ein ende|setze (?:dem ganzen|allem|dem|meinem leben) (?:\w+"
        r" ){0,2}?ein ende",
        rf"(?:{WANT}|ich) (?:\w+ ){{0,3}}?(?:es|alles|das alles|das ganze|all das|das hier)(?: \w+){{0,3}}?"
        r" (?:beenden|zu beenden|beende)(?= \.|$| ~| und| weil| ich| heute| jetzt| wenn)",
        r"(?:beende|beenden) (?:es|alles|das alles|das ganze|das)(?: \w+){0,2}?(?= \.|$| ~| heute| jetzt| und"
        r" ich)",
        r"(?:mit (?:dem|meinem) leben|mit allem|mit mir) (?:\w+ ){0,4}?(?:schluss|abgeschlossen|fertig|abschliessen"
        r"|durch)|mache (?:\w+ ){0,2}?schluss mit (?:allem|dem leben|mir)|habe (?:\w+ ){0,2}?mit (?:dem|meinem)"
        r" leben abgeschlossen",
        r"(?:will|mochte|wunschte|hoffe|soll|damit|nur) (?:\w+ ){0,4}?(?:dass |das )?(?:endlich |einfach |nur"
        r" )?(?:alles|das alles|der schmerz|das leid|die schmerzen|mein leben|das leben|dieser schmerz|es fur immer)"
        r" (?:\w+ ){0,4}?(?:aufhort|aufhoert|aufhoren|vorbei|ende hat|zu ende|weggeht|weg ist)|(?:schmerz|schmerzen"
        r"|leid|leben) (?:soll|sollen|muss|musste|mussen) (?:\w+ ){0,2}?(?:aufhoren|vorbei|weg)|aus dem leben (?:\w+"
        r" )?(?:scheiden|gehen|treten)|ins jenseits",
    ),
    *danger(
        "does not want to live",
        r"(?:nicht mehr|nicht|nie mehr|nie wieder|keinen tag mehr|niemals mehr) (?:\w+ ){0,3}?(?:leben"
        r"|weiterleben|weiter leben|am leben sein|existieren|auf dieser welt sein|aufwachen|aufwache|aufzuwachen"
        rf"|mehr aufgewacht|wach werden|da sein|hier sein|dasein){END}",
        rf"(?:will|mochte|mag|kann|konnte|wurde|wills) {FEW}nicht mehr (?:\w+ ){{0,3}}?(?:leben|weiterleben"
        r"|existieren|da sein|hier sein|aufwachen|auf der welt sein)",
        r"(?:keine lust|keine kraft|kein wille|keinen willen|kein grund|keinen grund|kein sinn|keinen sinn|null lust"
        r"|kein ein grund|keinen einzigen grund|nichts|wenig grund) (?:\w+ ){0,4}?(?:zu leben|am leben|zum leben|auf"
        r" leben|auf das leben|aufs leben|auf mein leben|weiterzuleben|weiter zu leben|zu existieren|aufzuwachen|im"
        r" leben|des lebens|auf dieses leben|auf mein leben|morgens aufzuwachen|am leben zu sein|am leben zu"
        r" bleiben)",
        r"(?:leben|dasein|existenz) (?:\w+ ){0,3}?(?:keinen sinn|kein sinn|keine bedeutung|nicht lebenswert|nicht"
        r" mehr lebenswert|sinnlos|keinen wert|nichts (?:mehr )?wert|satt|nicht wert|uber|leid bin)|(?:nicht|kaum"
        r"|nie) (?:mehr )?lebenswert|(?:das|mein|dieses) leben (?:so |echt |einfach |langsam )?(?:satt|leid)"
        r"|(?:lohnt|lohne|lohnte) (?:sich|es sich)? ?(?:\w+ ){0,4}?(?:nicht|nicht mehr) (?:mehr )?zu leben|nichts"
        r" wofur (?:es sich|ich|sich) (?:\w+ ){0,3}?(?:leben|lebe|lohnt)|leben (?:lohnt|lohnt sich) (?:sich )?nicht",
        r"(?:wofur|wozu|warum|weshalb|wieso|fur was|fur wen) (?:\w+ ){0,2}?(?:noch|uberhaupt|eigentlich|denn)"
        rf" (?:\w+ ){{0,2}}?(?:leben|lebe|am leben|weiterleben|existieren|existiere){END}|(?:wofur|wozu) (?:lebe"
        r"|leben) (?:ich|wir)? ?(?:\w+ )?(?:noch|uberhaupt|eigentlich)|(?:wofur|wozu|warum) (?:lebe|leb) ich(?:"
        r" (?:\w+ ){0,3}?(?:noch|uberhaupt|eigentlich)| denn)?(?= \.|$)",
        r"(?:einschlafen|schlafen|schlafe|ins bett|augen zu\w*|hinlegen) (?:\w+ ){0,4}?(?:nie|nicht) (?:mehr |wieder"
        r" )(?:\w+ )?(?:aufwach\w*|auf wachen|wach werden|aufzuwachen|aufstehen)|(?:nie|nicht) (?:mehr |wieder"
        r" )(?:aufwachen|aufwache|aufzuwachen)|(?:fur immer|ewig|endlos) (?:\w+ )?(?:schlafen|einschlafen|schlafe)"
        r"|(?:wache|wach|wachte) (?:\w+ ){0,4}?(?:nicht|nie) (?:mehr|wieder) auf|(?:morgen|morgens) (?:fruh )?(?:\w+"
        r" ){0,2}?nicht (?:mehr )?(?:aufwach\w*|wach werden)",
        r"(?:nie|nicht|besser nie) (?:auf die welt gekommen|geboren|zur welt gekommen)(?: worden)?|wenn es mich"
        r" (?:\w+ ){0,2}?nicht (?:mehr )?(?:gabe|gibt|geben)|dass es mich (?:\w+ ){0,2}?(?:gibt|nicht gabe)(?= \.|$)"
        r"|gar nicht (?:mehr )?existieren|aufhoren zu (?:existieren|leben|atmen|sein)|einfach nicht mehr (?:sein|da"
        r" sein|existieren)(?= \.|$| ~)|nicht mehr (?:sein|atmen)(?= \.|$) ?",
        r"(?:fur immer|von dieser welt|von der welt|aus dieser welt|aus dem leben|von der erde|von der bildflache"
        r" fur immer|auf nimmerwiedersehen|aus diesem leben) (?:\w+ )?(?:verschwinden|weg|gehen|weg sein"
        r"|verschwunden|abhauen)|fur immer (?:weg|verschwinde|verschwinden|gehen|ruhe)|verschwinde\w* (?:\w+"
        r" )?(?:fur immer|von dieser welt|von der erde)|diese welt (?:\w+ )?(?:zu )?verlassen|(?:weg|fort) von"
        r" dieser welt",
        r"(?:bald|morgen|lange|demnachst|dann) (?:\w+ )?(?:nicht mehr|nimmer) (?:da|hier|am leben|unter euch)(?= \."
        r"|$| ~| sein(?= \.|$))|wie lange ich (?:\w+ ){0,2}?(?:leben|durchhalte) ?(?:will|mochte|kann)?|nicht mehr"
        r" lange (?:da|leben|auf dieser welt|unter euch|am leben|hier)|(?:lebenswillen?|lebensmut|lebenslust) (?:\w+"
        r" ){0,2}?(?:verloren|weg|mehr)|kein\w* (?:lebenswillen?|lebensmut)|ohne (?:jeden )?lebenswillen",
        r"(?:hasse|satt|kotzt) (?:\w+ ){0,3}?(?:zu leben|am leben zu sein|dass ich lebe|dass ich noch lebe)|(?:leben"
        r"|lebens) (?:\w+ )?(?:mude|ueberdrussig|uberdrussig)|mude (?:zu|vom) leben|vom leben (?:genug|mude"
        r"|erschopft)|genug vom leben|habe (?:das leben|mein leben) (?:\w+ )?(?:satt|aufgegeben)",
        r"(?:leben|mich selbst) (?:\w+ ){0,2}?aufgegeben|am leben (?:verzweifelt|gescheitert)|nicht (?:mehr )?am"
        r" leben (?:sein|bleiben)|nicht fur (?:dieses|das) leben gemacht|dieses leben nicht mehr",
    ),
    *danger(
        "wants to be gone",
        r"(?:weg|fort|verschwunden) (?:sein )?fur immer|mir ist nach sterben|nach sterben zumute"
        r"|gehore? (?:\w+ )?nicht auf"
        r" diese welt|lebe? (?:\w+ )?nicht mehr (?:so )?lange?",
    ),
    *danger(
        "sees oneself as a burden, others better without",
        r"(?:ohne mich|wenn ich (?:weg|tot|nicht mehr da|nicht da|gestorben|fort)) (?:\w+ ){0,5}?(?:besser"
        r"|glucklicher|leichter|einfacher|schoner)|(?:besser|glucklicher|leichter|einfacher|schoner) (?:\w+"
        r" ){0,3}?(?:ohne mich|wenn ich (?:nicht mehr|weg|tot|nicht|einfach weg|fort|gestorben|verschwind\w*))",
        rf"(?:was|und|wenn|falls) (?:ich|i) {SUDDENLY}{GONE} (?:bin|ware|sein|wurde|sei)|(?:was ware|wie ware es)"
        rf" wenn ich {SUDDENLY}{GONE}(?= \.|$| bin| ware)",
        r"(?:last|belastung|burde|klotz am bein|ballast) (?:\w+ ){0,2}?(?:fur|von) (?:\w+ ){0,2}?(?:familie|alle"
        r"|meine\w*|mein\w*|andere\w*|jeden|eltern|kinder|mann|frau|freunde|euch|ihn|sie|jed\w*|umfeld)|(?:allen"
        r"|jedem|euch|familie|eltern|kindern|anderen|meinem \w+|meiner \w+|meinen \w+|jeder|ihnen allen) (?:\w+"
        r" ){0,2}?(?:zur|ein|nur zur|eine) (?:\w+ )?last|(?:bin|ware|fuhle mich) (?:\w+ ){0,3}?(?:ein|nur|nur ein"
        r"|bloss ein|wie ein) (?:\w+ )?(?:last|belastung|burde|klotz)(?= \.|$| fur)|falle (?:nur |allen |jedem "
        r"|immer |euch |meine\w* \w+ )*zur last",
        r"(?:niemand|keiner|kein mensch|kein schwein|wer) (?:\w+ ){0,3}?mich (?:\w+ )?(?:vermissen|vermisst|vermisste"
        r"|vermissn)|mich (?:\w+ )?(?:niemand|keiner|kein mensch) (?:\w+ )?vermiss\w*|(?:niemand|keiner|kein mensch"
        r"|wer) (?:vermisst|vermisste|vermissen) mich|(?:vermisst|vermissen|vermisste"
        r"|fehlen wurde ich) (?:mich )?(?:\w+"
        r" ){0,2}?(?:niemand|keiner|eh keiner|kein mensch|wer)|(?:niemand|keiner|kein mensch|kein schwein|wer)"
        r" (?:\w+ ){0,5}?(?:merken|merkt|bemerken|auffallen|interessier\w*|kummern|juckt|jucken|stor\w*|trauern"
        r"|weinen) (?:\w+ ){0,2}?(?:wenn|ob|dass) (?:ich|i) (?:\w+ ){0,3}?(?:weg|tot|nicht mehr|sterbe|stirb|fehle"
        r"|verschwinde\w*|lebe|gestorben|da bin)|(?:auffallen|merken|jucken|interessier\w*|kummern|storen) (?:\w+"
        r" ){0,3}?(?:wenn|ob) ich (?:\w+ ){0,3}?(?:weg|tot|nicht mehr da|sterbe|verschwinde|lebe)",
        r"welt (?:\w+ ){0,3}?(?:besser|schoner|besserer ort) (?:\w+ ){0,2}?ohne mich|ohne mich (?:\w+"
        r" ){0,4}?(?:besser|schoner)|(?:gefallen|gefalligkeit) (?:\w+ ){0,5}?(?:wenn|und|indem) (?:ich )?(?:\w+"
        r" ){0,2}?(?:nicht mehr|weg|tot|verschwinde|gehe)",
        r"(?:besser|verdient|verdienen) (?:\w+ ){0,4}?(?:als mich)(?= \.|$| ~) ?(?:\. )?(?:\w+ ){0,4}?(?:tot|weg"
        r"|ohne mich)",
    ),
    *danger(
        "a way or a plan",
        r"(?:von|vom|aus|auf) (?:der |dem |den |ein |einer |einem |m |n |nem |nachsten |nachstbesten |hoh\w+ "
        rf"|unsere[rm] |meine[rm] )*{HIGH} (?:\w+ ){{0,3}}?(?:sturz\w*|spring\w*|zu springen|runter\w*|hupf\w*"
        r"|werf\w*|schmeiss\w*|fallen|runterspring\w*|hinunter\w*)",
        r"(?:spring\w*|sturz\w*|werfe|schmeisse|schmeiss|hupf\w*) (?:mich |mi )?(?:\w+ ){0,4}?(?:von|vom|aus|vor)"
        r" (?:der |dem |den |die |das |ein |einer |einem |nen |m |n |nem |nachsten |nachstbesten |hoh\w+"
        rf" )*(?:{HIGH}|{FAST})",
        r"(?:vor|unter|auf) (?:den |dem |die |der |das |ein |einen |ne |nen |n |nachsten |nachstbesten |nachste "
        rf"|fahrenden )*{FAST} (?:\w+ ){{0,3}}?(?:werf\w*|zu werfen|schmeiss\w*|spring\w*|zu springen|lauf\w*|leg\w*"
        r"|stell\w*|renn\w*|geh\w*|gehe)",
        rf"(?:werfe|schmeisse|schmeiss|lege|leg|stelle|laufe|lauf|gehe) mich {FEW}(?:vor|unter|auf) (?:den |die |das"
        rf" |ein |nachsten )*{FAST}",
        r"(?:gegen|in) (?:den |ein |einen |nen |n |die |nachsten |nachste )*(?:baum|wand|mauer|bruckenpfeiler"
        r"|pfeiler|gegenverkehr) (?:zu )?(?:fahr\w*|lenk\w*|ras\w*|steuern|krachen)|(?:fahre|fahr|lenke|rase)"
        r" (?:\w+ ){0,4}?(?:gegen|in) (?:den |ein |einen |nen |n |nachsten )*(?:baum|wand|mauer|pfeiler"
        r"|bruckenpfeiler|gegenverkehr)",
        r"(?:stehe|steh|sitze|sitz|bin) (?:\w+ ){0,4}?(?:auf|am|an|oben auf) (?:der |dem |ein |rand |einer |den"
        r" )*(?:brucke|dach|gleis\w*|bahngleis\w*|gelander|klippe|balkongelander|brustung|abgrund|schienen)|(?:werde"
        r"|will)"
        r" (?:gleich |jetzt |heute nacht |heute |nachher )?springen(?= \.|$)|springe (?:jetzt|gleich)(?= \.|$)",
        r"(?:mich|mi) (?:\w+ ){0,3}?(?:zu )?(?:erhangen|aufhangen|aufzuhangen|aufknupfen|erschiessen|ertranken"
        r"|vergiften|vergasen|verbrennen|erstechen|strangulieren|ersticken|uberfahren lassen|totfahren|totspritzen"
        r"|wegspritzen|abstechen|ersaufen|erdrosseln)|hange mich (?:\w+ ){0,2}?auf(?= \.|$| ~| wenn| heute)|(?:habe"
        r"|kaufe|gekauft|besorgt|brauche|besorge) (?:\w+ ){0,3}?(?:strick|seil|galgen)(?= \.|$| gekauft| besorgt|"
        r" gefunden)|strick um (?:den|meinen) hals",
        r"puls ?adern? (?:\w+ ){0,3}?(?:auf|durch)?(?:schneid\w*|ritz\w*|schlitz\w*|schnitten|zuschneiden"
        r"|geschnitten)|(?:schneide|schlitze|ritze) mir (?:\w+ ){0,3}?(?:puls\w*|adern?|arme?|handgelenk\w*|kehle"
        r"|halsschlagader)|(?:mir|mia) (?:\w+ ){0,3}?(?:adern?|arme?|handgelenke?|kehle|pulsadern) (?:\w+ )?(?:auf"
        r"|durch)?(?:schneid\w*|schlitz\w*|ritz\w*|zuschneiden|geschnitten)|(?:messer|pistole|waffe|knarre) (?:\w+"
        r" ){0,3}?(?:kopf|hals|kehle|herz|schlafe|handgelenk|mund|brust)",
        r"(?:alle|zu viele|viele|ganze|packung|schachtel|haufen|handvoll|flasche|genug|uberdosis|menge) (?:\w+"
        rf" ){{0,3}}?{PILLS}|{PILLS} (?:\w+ ){{0,4}}?(?:alle|auf einmal|geschluckt|schlucken|gesammelt|gehortet|in"
        rf" der hand|einwerfen|fur immer|nie wieder|reichen)|(?:nehme|schlucke|schluck) (?:\w+ ){{0,2}}?alle {PILLS}"
        rf"|wie viele? (?:\w+ )?{PILLS}|uberdosis|uberdosier\w*|goldene[rn]? schuss",
        r"schmerzlos\w* (?:\w+ ){0,2}?(?:sterben|tod|umbringen|gehen|methode|weg)|(?:schmerzlose|schmerzfreie|sanfte"
        r"|schnelle|sichere|sicherste|schnellste|leichteste|einfachste) (?:\w+ )?(?:tod|methode (?:zu|um zu) sterben"
        r"|art zu sterben|weg zu sterben|selbsttotung|todesart)|wie (?:\w+ ){0,4}?(?:schmerzlos|schnell|am"
        r" schnellsten|am besten|einfach) (?:sterben|stirbt|sterbe|umbringen)|tut (?:es )?(?:sehr )?weh (?:zu"
        r" sterben|wenn man stirbt)|tut (?:sterben|der tod) (?:sehr )?weh|was (?:passiert|kommt|ist) nach dem tod",
        r"abschiedsbriefe?(?= \.|$| geschrieben| schreiben| an (?:meine|mein) (?:familie|eltern|kinder|mann|frau"
        r"|mutter|mama))|(?:tschuss|ade|adieu|leb wohl|lebe wohl|bye|servus|goodbye|auf wiedersehen|good bye) (?:du"
        r" )?(?:grausame |schone |schnode |bose )?welt|lebt wohl(?= \.|$| alle| ihr)|leb wohl(?= \.|$)|(?:meine"
        r"|mein) letzte[rns]? (?:nachricht|worte|abend|nacht|tag|stunden) (?:auf (?:der |dieser )?(?:erde|welt)|im"
        r" leben|meines lebens)|das ist meine letzte nachricht|abschied fur immer",
        r"sag(?:t|e|en)? (?:\w+ )?(?:meine[rnm]?|mein) (?:\w+ )?(?:kindern|kind|mutter|mama|mutti|eltern|familie"
        r"|frau|mann|freund\w*|sohn|tochter|schwester|bruder|papa|vater) (?:\w+ )?(?:dass )?(?:ich )?(?:liebe|lieb"
        r"|es tut mir leid|es mir leid tut|sie liebe|ihn liebe|\w+ (?:liebe|lieb habe|leid tut|geliebt habe))",
        r"(?:hoffe|wunschte|wunsche mir|wenn|soll|konnte) (?:mich |doch |dass |einfach |nur |ein |mich )*(?:auto"
        r"|zug|bus|lkw|laster) (?:mich )?(?:\w+ ){0,2}?(?:uberfahr\w*|erfasst|uberrollt|uberfahrt)|(?:uberfahren"
        r"|vom (?:bus|zug|lkw|auto) erfasst) werden(?= \.|$)|(?:uberfahrt mich|mich uberfahrt|mich uberfahren"
        r" wurde)",
        r"(?:heute|diese) nacht (?:\w+ ){0,2}?(?:mache ich es|ist es soweit|tu ich es|ist schluss|mache ichs"
        r"|uberlebe ich nicht)|uberlebe (?:die|diese) nacht nicht|(?:habe|hatte) (?:\w+ ){0,2}?(?:schon |bereits"
        r" )?(?:ein |konkreten |konkreten |den )*plan (?:mich |mir |um (?:mich|es|zu))",
    ),
    *danger(
        "harms oneself, or is about to",
        r"(?:selbst ?verletz\w*|svv|selbst ?schadig\w*)|ritze (?:mich|mir|mi)|(?:mich|mir|mi) (?:\w+"
        r" ){0,3}?(?:geritzt|ritzen|zu ritzen|ritze)|wieder geritzt|mit dem ritzen|(?:mich|mir) selbst (?:\w+"
        r" )?(?:weh ?tun|wehtue|weh zu tun|wehzutun|verletzen|schneiden|verbrennen|zu verletzen|weh getan|wehgetan"
        r"|schaden zufugen)",
        r"(?:will|mochte|musste|konnte|drang|druck|verlangen|lust) (?:\w+ ){0,3}?(?:mich|mir) (?:\w+ )?(?:verletzen"
        r"|schneiden|weh ?tun|zu verletzen|zu schneiden|wehzutun|weh zu tun)|schneide mich (?:wieder|jeden|immer"
        r"|selbst)|(?:nicht|nicht mehr) sicher vor mir(?: selbst)?|angst vor mir selbst|angst (?:\w+ )?mir (?:selbst"
        r" )?(?:was|etwas) an",
    ),
)
