"""Owns the signs in German: what people write when they may be in danger, or low (coaching.md F).

Every group says why it counts. Patterns see the plain form: small letters, no accents (``ä`` is ``a``, ``ß`` is
``ss``), ``.`` between sentences, and with the figures of speech of ``safety_figures.py`` taken out.
"""

from flows.coaching.safety_words import Language, Risk, danger, low, words
from flows.texts.de.safety_figures import FIGURES, SAME_AS

SOME = r"(?:\w+ ){0,5}?"
FEW = r"(?:\w+ ){0,3}?"
ONE = r"(?:\w+ )?"
WANT = (
    r"(?:will|wollt|wollte|wills|wui|mochte|mag|mog|wurde|konnte|sollte|musste|werde|wunschte|hoffe|darf|lass|lasst|lasse|gedenke"
    r"|plane|habe vor|versuche|versucht|lieber|liebsten|einfach|nur noch|endlich|daran|drandenken|dran|druber|druberne|uberlege"
    r"|bereit|verdiene|verdient|lust|wunsch|wille|gern|gerne|besser|denke|denk|gedacht|traume)"
)
DIE = r"(?:sterben|zu sterben|tot sein|tot zu sein|verrecken|krepieren|abkratzen|zu verrecken|abnippeln|draufgehen|ins gras beissen)"
GONE = (
    r"(?:tot|weg|nicht mehr (?:da|hier|am leben)|nicht (?:da|hier|am leben)|gestorben|unter der erde|verschwunden|verschwande"
    r"|sterbe|sterben wurde|nie geboren|nicht geboren)"
)
SUDDENLY = r"(?:(?:einfach|plotzlich|morgen|heute|jetzt|mal|nur|schon|endlich|auf einmal|gar|selbst|uberhaupt) ){0,3}"
HIGH = (
    r"(?:brucke|dach|hochhaus|balkon|fenster|klippe|turm|parkhaus|haus|autobahnbrucke|geruest|gerust|felsen|talsperre|bahnsteig|mauer)"
)
FAST = r"(?:zug|bahn|u bahn|s bahn|ubahn|sbahn|ice|auto|lkw|laster|bus|gleise|gleis|tram|strassenbahn|schienen|wagen|verkehr)"
PILLS = (
    r"(?:tabletten|pillen|schlaftabletten|schlafmittel|medikamente|schmerzmittel|paracetamol|ibuprofen|ibus|insulin|meds|antidepressiva"
    r"|beruhigungsmittel|medis|schlafpillen|benzos)"
)
END = r"(?= \.|$| ~| und| weil| ich| aber| bitte| mehr| lol| so| denn)"

SIGNS = (
    *danger(
        "speaks of suicide",
        r"(?:suizid|selbstmord|selbsttotung|selbsttoetung|freitod)\w*|suicid(?:gedanken|versuch\w*)|\w*selbstmordgedanken|sm gedanken|lebensmude\w*"
        r"|todessehnsucht|todeswunsch|todeswunsche|sterbewunsch|todesgedanken|(?:des|meines) lebens (?:so )?mude",
    ),
    *danger(
        "speaks of killing oneself",
        r"(?:bringe|brachte|bringn) (?:mich|mi) (?:\w+ ){0,3}?um|(?:mich|mi) (?:\w+ ){0,4}?(?:umbringen|umzubringen|umbringe|umbrachte"
        r"|umgebracht|abmurksen|abknallen|umlegen|unaliven|wegmachen|ausloschen|entleiben|hinrichten)",
        r"(?:mich|mi) (?:selbst )?(?:zu )?(?:toten|killen|kaltmachen)|tote mich|kille mich selbst",
        rf"(?:mir|mia) {SOME}(?:das|mein) leben (?:zu )?(?:nehmen|nehme|genommen)|nehme mir {FEW}(?:das|mein) leben",
        rf"(?:mir|mia) {FEW}(?:selbst )?(?:etwas|was|was schlimmes|etwas schlimmes|ein leid) (?:an ?tun|antue|angetan|an zu tun|antu|anzutun)"
        r"|tu\w* mir (?:\w+ ){0,2}?(?:was|etwas) an|angst dass ich mir (?:\w+ ){0,2}?(?:was|etwas)",
        r"(?:jemand|einer|bitte) (?:\w+ ){0,2}?(?:mich|mi) (?:umbringen|erschiessen|toten|erlosen)|bringt mich bitte um|totet mich",
    ),
    *danger(
        "asks to be shot or the like; with a laugh a groan",
        r"(?:gebe|geben|geb) (?:mir|mia) (?:\w+ ){0,3}?(?:die|ein|de) kugel|(?:mir|mia) (?:\w+ ){0,3}?(?:die|ein) kugel (?:zu )?(?:geben|gebe|geb)"
        r"|kugel in (?:den|meinen|mein) (?:kopf|schadel|hirn)|kugel durch den kopf|(?:konnte|werde|will) (?:mir|mich) (?:\w+ ){0,2}?(?:den "
        r"strick nehmen|wegwerfen|einschlafern)|(?:nehme|nimm) mir (?:den|ein) strick|erschiesst mich|erschiess mich|erschiesse mich",
        laughing=Risk.LOW,
    ),
    *danger(
        "wants to die",
        rf"{WANT} {SOME}{DIE}",
        rf"(?:sterben|verrecken|krepieren|tot sein) (?:zu )?(?:will|wollte|mochte|wurde|konnte|wollen|durfen|durfte|darf|sollte|musste)",
        r"(?:ware|wurde|sei|bin|bist|sind) (?:\w+ ){0,3}?(?:lieber|besser|gern|gerne|liebsten|schon langst|endlich|einfach|doch|am besten) "
        r"(?:\w+ ){0,2}?(?:tot|nicht mehr (?:da|am leben|hier)|unter der erde)|(?:lieber|besser) tot(?= \.|$| als| ~| und)|(?:lieber|besser) tot als lebendig",
        r"(?:wunschte|wenn|hoffe|hoffentlich|wunsch|wunsche mir|beten?|bete) (?:dass )?(?:ich )?(?:nur |doch |blos |bloss |endlich |einfach |schon )*"
        r"(?:ich )?(?:ware |bin |sei )?(?:\w+ )?(?:tot|gestorben|nicht mehr am leben|nie geboren|nicht geboren)",
        r"(?:sterbe|verrecke) (?:\w+ )?(?:lieber|heute|morgen|bald|freiwillig|endlich|allein)(?: nacht)?(?= \.|$| als weiter| ~)"
        r"|(?:lass|lasst|lasse) mich (?:\w+ ){0,3}?(?:sterben|gehen und nie|verrecken)|(?:der )?tod (?:ware|ist|klingt|scheint) (?:\w+ ){0,4}?"
        r"(?:erlosung|besser|leichter|einfacher|ausweg|losung|befreiung|friedlich|erleichterung)",
        r"(?:sterben|tot sein|tot) (?:ware|ist|klingt|scheint) (?:\w+ ){0,3}?(?:leichter|besser|einfacher|erlosung|schoner|losung|ausweg)|es verdient zu sterben"
        r"|verdiene (?:den tod|es nicht zu leben|nicht zu leben|es zu sterben)|denke (?:\w+ ){0,4}?(?:ans sterben|an den tod|an meinen tod|ubers sterben)"
        r"|gedanken (?:\w+ ){0,3}?(?:ans sterben|an den tod|vom sterben|zu sterben)|egal ob ich (?:\w+ )?(?:lebe|sterbe)",
    ),
    *danger(
        "wants to end it",
        r"(?:mein|das|dieses|mein \w+|dieses \w+) leben (?:\w+ ){0,3}?(?:beenden|zu beenden|beende|ein ende setzen|ein ende machen|wegwerfen|wegzuwerfen"
        r"|wegschmeissen|nicht mehr leben)|(?:beende|beenden) (?:mein|dieses|das) (?:\w+ )?leben",
        rf"(?:ein|dem|allem|meinem|diesem) {FEW}ende (?:zu )?(?:setzen|setze|machen|mache|bereiten|bereite)|mache (?:dem ganzen|allem|dem) (?:\w+ ){{0,2}}?ein "
        r"ende|setze (?:dem ganzen|allem|dem|meinem leben) (?:\w+ ){0,2}?ein ende",
        rf"(?:{WANT}|ich) (?:\w+ ){{0,3}}?(?:es|alles|das alles|das ganze|all das|das hier)(?: \w+){{0,3}}? (?:beenden|zu beenden|beende)(?= \.|$| ~| und| weil| ich"
        r"| heute| jetzt| wenn)",
        rf"(?:beende|beenden) (?:es|alles|das alles|das ganze|das)(?: \w+){{0,2}}?(?= \.|$| ~| heute| jetzt| und ich)",
        r"(?:mit (?:dem|meinem) leben|mit allem|mit mir) (?:\w+ ){0,4}?(?:schluss|abgeschlossen|fertig|abschliessen|durch)|mache (?:\w+ ){0,2}?schluss mit (?:allem|dem leben"
        r"|mir)|habe (?:\w+ ){0,2}?mit (?:dem|meinem) leben abgeschlossen",
        r"(?:will|mochte|wunschte|hoffe|soll|damit|nur) (?:\w+ ){0,4}?(?:dass |das )?(?:endlich |einfach |nur )?(?:alles|das alles|der schmerz|das leid|die schmerzen|mein leben|das leben|diese"
        r"r schmerz|es fur immer) (?:\w+ ){0,4}?(?:aufhort|aufhoert|aufhoren|vorbei|ende hat|zu ende|weggeht|weg ist)|(?:schmerz|schmerzen|leid|leben) (?:soll|sollen|muss|musste|mussen) "
        r"(?:\w+ ){0,2}?(?:aufhoren|vorbei|weg)|aus dem leben (?:\w+ )?(?:scheiden|gehen|treten)|ins jenseits",
    ),
    *danger(
        "does not want to live",
        r"(?:nicht mehr|nicht|nie mehr|nie wieder|keinen tag mehr|niemals mehr) (?:\w+ ){0,3}?(?:leben|weiterleben|weiter leben|am leben sein|existieren|auf dieser welt sein|aufwachen|aufwache|aufzuwachen|mehr aufgewacht"
        rf"|wach werden|da sein|hier sein|dasein){END}",
        rf"(?:will|mochte|mag|kann|konnte|wurde|wills) {FEW}nicht mehr (?:\w+ ){{0,3}}?(?:leben|weiterleben|existieren|da sein|hier sein|aufwachen|auf der welt sein)",
        r"(?:keine lust|keine kraft|kein wille|keinen willen|kein grund|keinen grund|kein sinn|keinen sinn|null lust|kein ein grund|keinen einzigen grund|nichts|wenig grund) (?:\w+ ){0,4}?"
        r"(?:zu leben|am leben|zum leben|auf leben|auf das leben|aufs leben|auf mein leben|weiterzuleben|weiter zu leben|zu existieren|aufzuwachen|im leben|des lebens|auf dieses leben|auf mein leben|morgens aufzuwachen|am leben zu sein|am leben zu bleiben)",
        r"(?:leben|dasein|existenz) (?:\w+ ){0,3}?(?:keinen sinn|kein sinn|keine bedeutung|nicht lebenswert|nicht mehr lebenswert|sinnlos|keinen wert|nichts wert|satt|nicht wert|uber|leid bin)"
        r"|(?:nicht|kaum|nie) (?:mehr )?lebenswert|(?:das|mein|dieses) leben (?:so |echt |einfach |langsam )?(?:satt|leid)|(?:lohnt|lohne|lohnte) (?:sich|es sich)? ?(?:\w+ ){0,4}?(?:nicht|nicht mehr) (?:mehr )?zu leben"
        r"|nichts wofur (?:es sich|ich|sich) (?:\w+ ){0,3}?(?:leben|lebe|lohnt)|leben (?:lohnt|lohnt sich) (?:sich )?nicht",
        rf"(?:wofur|wozu|warum|weshalb|wieso|fur was|fur wen) (?:\w+ ){{0,2}}?(?:noch|uberhaupt|eigentlich|denn) (?:\w+ ){{0,2}}?(?:leben|lebe|am leben|weiterleben|existieren|existiere){END}"
        r"|(?:wofur|wozu) (?:lebe|leben) (?:ich|wir)? ?(?:\w+ )?(?:noch|uberhaupt|eigentlich)|(?:wofur|wozu|warum) (?:lebe|leb) ich(?: (?:\w+ ){0,3}?(?:noch|uberhaupt|eigentlich)| denn)?(?= \.|$)",
        r"(?:einschlafen|schlafen|schlafe|ins bett|augen zu\w*|hinlegen) (?:\w+ ){0,4}?(?:nie|nicht) (?:mehr |wieder )(?:\w+ )?(?:aufwach\w*|auf wachen|wach werden|aufzuwachen|aufstehen)|(?:nie|nicht) (?:mehr |wieder )(?:aufwachen|aufwache|aufzuwachen)"
        r"|(?:fur immer|ewig|endlos) (?:\w+ )?(?:schlafen|einschlafen|schlafe)|(?:wache|wach|wachte) (?:\w+ ){0,4}?(?:nicht|nie) (?:mehr|wieder) auf|(?:morgen|morgens) (?:fruh )?(?:\w+ ){0,2}?nicht (?:mehr )?(?:aufwach\w*|wach werden)",
        r"(?:nie|nicht|besser nie) (?:auf die welt gekommen|geboren|zur welt gekommen)(?: worden)?|wenn es mich (?:\w+ ){0,2}?nicht (?:mehr )?(?:gabe|gibt|geben)|dass es mich (?:\w+ ){0,2}?(?:gibt|nicht gabe)(?= \.|$)|gar nicht (?:mehr )?existieren"
        r"|aufhoren zu (?:existieren|leben|atmen|sein)|einfach nicht mehr (?:sein|da sein|existieren)(?= \.|$| ~)|nicht mehr (?:sein|atmen)(?= \.|$) ?",
        r"(?:fur immer|von dieser welt|von der welt|aus dieser welt|aus dem leben|von der erde|von der bildflache fur immer|auf nimmerwiedersehen|aus diesem leben) (?:\w+ )?(?:verschwinden|weg|gehen|weg sein|verschwunden|abhauen)"
        r"|fur immer (?:weg|verschwinde|verschwinden|gehen|ruhe)|verschwinde\w* (?:\w+ )?(?:fur immer|von dieser welt|von der erde)|diese welt (?:\w+ )?(?:zu )?verlassen|(?:weg|fort) von dieser welt",
        r"(?:bald|morgen|lange|demnachst|dann) (?:\w+ )?(?:nicht mehr|nimmer) (?:da|hier|am leben|unter euch)(?= \.|$| ~| sein(?= \.|$))|nicht mehr lange (?:da|leben|auf dieser welt|unter euch|am leben|hier)|(?:lebenswillen?|lebensmut|lebenslust) (?:\w+ ){0,2}?(?:verloren|weg|mehr)"
        r"|kein\w* (?:lebenswillen?|lebensmut)|ohne (?:jeden )?lebenswillen",
        r"(?:hasse|satt|kotzt) (?:\w+ ){0,3}?(?:zu leben|am leben zu sein|dass ich lebe|dass ich noch lebe)|(?:leben|lebens) (?:\w+ )?(?:mude|ueberdrussig|uberdrussig)|mude (?:zu|vom) leben|vom leben (?:genug|mude|erschopft)|genug vom leben|habe (?:das leben|mein leben) (?:\w+ )?(?:satt|aufgegeben)",
        r"(?:leben|mich selbst) (?:\w+ ){0,2}?aufgegeben|am leben (?:verzweifelt|gescheitert)|nicht (?:mehr )?am leben (?:sein|bleiben)|nicht fur (?:dieses|das) leben gemacht|dieses leben nicht mehr",
    ),
    *danger(
        "sees oneself as a burden, others better without",
        r"(?:ohne mich|wenn ich (?:weg|tot|nicht mehr da|nicht da|gestorben|fort)) (?:\w+ ){0,5}?(?:besser|glucklicher|leichter|einfacher|schoner)|(?:besser|glucklicher|leichter|einfacher|schoner) (?:\w+ ){0,3}?(?:ohne mich|wenn ich (?:nicht mehr|weg|tot|nicht|einfach weg"
        r"|fort|gestorben|verschwind\w*))",
        rf"(?:was|und|wenn|falls) (?:ich|i) {SUDDENLY}{GONE} (?:bin|ware|sein|wurde|sei)|(?:was ware|wie ware es) wenn ich {SUDDENLY}{GONE}(?= \.|$| bin| ware)",
        r"(?:last|belastung|burde|klotz am bein|ballast) (?:\w+ ){0,2}?(?:fur|von) (?:\w+ ){0,2}?(?:familie|alle|meine\w*|mein\w*|andere\w*|jeden|eltern|kinder|mann|frau|freunde|euch|ihn|sie|jed\w*|umfeld)|(?:allen|jedem|euch|familie|eltern|kindern|anderen|meinem \w+|meiner \w+|meinen \w+|jeder|ihnen allen) "
        r"(?:\w+ ){0,2}?(?:zur|ein|nur zur|eine) (?:\w+ )?last|(?:bin|ware|fuhle mich) (?:\w+ ){0,3}?(?:ein|nur|nur ein|bloss ein|wie ein) (?:\w+ )?(?:last|belastung|burde|klotz)(?= \.|$| fur)|falle (?:nur |allen |jedem |immer |euch |meine\w* \w+ )*zur last",
        r"(?:niemand|keiner|kein mensch|kein schwein|wer) (?:\w+ ){0,3}?(?:mich )?(?:vermissen|vermisst|vermisste|vermissn)(?: \w+)?(?: mich)?|(?:vermisst|vermissen|vermisste|fehlen wurde ich) (?:mich )?(?:\w+ ){0,2}?(?:niemand|keiner|eh keiner|kein mensch|wer)"
        r"|(?:niemand|keiner|kein mensch|kein schwein|wer) (?:\w+ ){0,5}?(?:merken|merkt|bemerken|auffallen|interessier\w*|kummern|juckt|jucken|stor\w*|trauern|weinen) (?:\w+ ){0,2}?(?:wenn|ob|dass) (?:ich|i) (?:\w+ ){0,3}?(?:weg|tot|nicht mehr|sterbe|stirb|fehle|verschwinde\w*|lebe"
        r"|gestorben|da bin)|(?:auffallen|merken|jucken|interessier\w*|kummern|storen) (?:\w+ ){0,3}?(?:wenn|ob) ich (?:\w+ ){0,3}?(?:weg|tot|nicht mehr da|sterbe|verschwinde|lebe)",
        r"welt (?:\w+ ){0,3}?(?:besser|schoner|besserer ort) (?:\w+ ){0,2}?ohne mich|ohne mich (?:\w+ ){0,4}?(?:besser|schoner)|(?:gefallen|gefalligkeit) (?:\w+ ){0,5}?(?:wenn|und|indem) (?:ich )?(?:\w+ ){0,2}?(?:nicht mehr|weg|tot|verschwinde|gehe)",
        r"(?:besser|verdient|verdienen) (?:\w+ ){0,4}?(?:als mich)(?= \.|$| ~) ?(?:\. )?(?:\w+ ){0,4}?(?:tot|weg|ohne mich)",
    ),
    *danger(
        "a way or a plan",
        rf"(?:von|vom|aus|auf) (?:der |dem |den |ein |einer |einem |m |n |nem |nachsten |nachstbesten |hoh\w+ |unsere[rm] |meine[rm] )*{HIGH} (?:\w+ ){{0,3}}?(?:sturz\w*|spring\w*|zu springen|runter\w*|hupf\w*|werf\w*|schmeiss\w*|fallen|runterspring\w*|hinunter\w*)",
        rf"(?:spring\w*|sturz\w*|werfe|schmeisse|schmeiss|hupf\w*) (?:mich |mi )?(?:\w+ ){{0,4}}?(?:von|vom|aus|vor) (?:der |dem |den |die |das |ein |einer |einem |nen |m |n |nem |nachsten |nachstbesten |hoh\w+ )*(?:{HIGH}|{FAST})",
        rf"(?:vor|unter|auf) (?:den |dem |die |der |das |ein |einen |ne |nen |n |nachsten |nachstbesten |nachste |fahrenden )*{FAST} (?:\w+ ){{0,3}}?(?:werf\w*|zu werfen|schmeiss\w*|spring\w*|zu springen|lauf\w*|leg\w*|stell\w*|renn\w*|geh\w*|gehe)",
        rf"(?:werfe|schmeisse|schmeiss|lege|leg|stelle|laufe|lauf|gehe) mich {FEW}(?:vor|unter|auf) (?:den |die |das |ein |nachsten )*{FAST}",
        rf"(?:gegen|in) (?:den |ein |einen |nen |n |die |nachsten |nachste )*(?:baum|wand|mauer|bruckenpfeiler|pfeiler|gegenverkehr) (?:zu )?(?:fahr\w*|lenk\w*|ras\w*|steuern|krachen)|(?:fahre|fahr|lenke|rase) (?:\w+ ){{0,4}}?(?:gegen|in) (?:den |ein |einen |nen |n |nachsten )*(?:baum|wand|mauer|pfeiler|bruckenpfeiler|gegenverkehr)",
        rf"(?:stehe|steh|sitze|sitz) (?:\w+ ){{0,4}}?(?:auf|am|an|oben auf) (?:der |dem |ein |rand |einer |den )*(?:brucke|dach|gleis\w*|bahngleis\w*|gelander|klippe|balkongelander|brustung|abgrund|schienen)|werde (?:gleich |jetzt )?springen(?= \.|$)|springe (?:jetzt|gleich)(?= \.|$)",
        r"(?:mich|mi) (?:\w+ ){0,3}?(?:zu )?(?:erhangen|aufhangen|aufzuhangen|aufknupfen|erschiessen|ertranken|vergiften|vergasen|verbrennen|erstechen|strangulieren|ersticken|uberfahren lassen|totfahren|totspritzen|wegspritzen|abstechen|ersaufen|erdrosseln)|hange mich (?:\w+ ){0,2}?auf(?= \.|$| ~| wenn| heute)"
        r"|(?:habe|kaufe|gekauft|besorgt|brauche|besorge) (?:\w+ ){0,3}?(?:strick|seil|galgen)(?= \.|$| gekauft| besorgt| gefunden)|strick um (?:den|meinen) hals",
        r"puls ?adern? (?:\w+ ){0,3}?(?:auf|durch)?(?:schneid\w*|ritz\w*|schlitz\w*|schnitten|zuschneiden|geschnitten)|(?:schneide|schlitze|ritze) mir (?:\w+ ){0,3}?(?:puls\w*|adern?|arme?|handgelenk\w*|kehle|halsschlagader)|(?:mir|mia) (?:\w+ ){0,3}?(?:adern?|arme?|handgelenke?|kehle|pulsadern) (?:\w+ )?"
        r"(?:auf|durch)?(?:schneid\w*|schlitz\w*|ritz\w*|zuschneiden|geschnitten)|(?:messer|pistole|waffe|knarre) (?:\w+ ){0,3}?(?:kopf|hals|kehle|herz|schlafe|handgelenk|mund|brust)",
        rf"(?:alle|zu viele|viele|ganze|packung|schachtel|haufen|handvoll|flasche|genug|uberdosis|menge) (?:\w+ ){{0,3}}?{PILLS}|{PILLS} (?:\w+ ){{0,4}}?(?:alle|auf einmal|geschluckt|schlucken|gesammelt|gehortet|in der hand|einwerfen|fur immer|nie wieder|reichen)|(?:nehme|schlucke|schluck) (?:\w+ ){{0,2}}?alle {PILLS}"
        rf"|wie viele? (?:\w+ )?{PILLS}|uberdosis|uberdosier\w*|goldene[rn]? schuss",
        r"schmerzlos\w* (?:\w+ ){0,2}?(?:sterben|tod|umbringen|gehen|methode|weg)|(?:schmerzlose|schmerzfreie|sanfte|schnelle|sichere|sicherste|schnellste|leichteste|einfachste) (?:\w+ )?(?:tod|methode (?:zu|um zu) sterben|art zu sterben|weg zu sterben|selbsttotung|todesart)|wie (?:\w+ ){0,4}?(?:schmerzlos|schnell|am schnellsten|am besten|einfach) "
        r"(?:sterben|stirbt|sterbe|umbringen)|tut (?:es )?(?:sehr )?weh (?:zu sterben|wenn man stirbt)|tut (?:sterben|der tod) (?:sehr )?weh|was (?:passiert|kommt|ist) nach dem tod",
        r"abschiedsbriefe?(?= \.|$| geschrieben| schreiben| an (?:meine|mein) (?:familie|eltern|kinder|mann|frau|mutter|mama))|(?:tschuss|ade|adieu|leb wohl|lebe wohl|bye|servus|goodbye|auf wiedersehen|good bye) (?:du )?(?:grausame |schone |schnode |bose )?welt|lebt wohl(?= \.|$| alle| ihr)|leb wohl(?= \.|$)|(?:meine|mein) letzte[rns]? (?:nachricht|worte|abend|nacht|tag|stunden)"
        r" (?:auf (?:der |dieser )?(?:erde|welt)|im leben|meines lebens)|das ist meine letzte nachricht|abschied fur immer",
        r"sag(?:t|e|en)? (?:\w+ )?(?:meine[rnm]?|mein) (?:\w+ )?(?:kindern|kind|mutter|mama|mutti|eltern|familie|frau|mann|freund\w*|sohn|tochter|schwester|bruder|papa|vater) (?:\w+ )?(?:dass )?(?:ich )?(?:liebe|lieb|es tut mir leid|es mir leid tut|sie liebe|ihn liebe|\w+ (?:liebe|lieb habe|leid tut|geliebt habe))",
        rf"(?:hoffe|wunschte|wunsche mir|wenn|soll|konnte) (?:mich |doch |dass |einfach |nur |ein |mich )*(?:auto|zug|bus|lkw|laster) (?:mich )?(?:\w+ ){{0,2}}?(?:uberfahr\w*|erfasst|uberrollt|uberfahrt)|(?:uberfahren|vom (?:bus|zug|lkw|auto) erfasst) werden(?= \.|$)|(?:uberfahrt mich|mich uberfahrt|mich uberfahren wurde)",
        r"(?:heute|diese) nacht (?:\w+ ){0,2}?(?:mache ich es|ist es soweit|tu ich es|ist schluss|mache ichs|uberlebe ich nicht)|uberlebe (?:die|diese) nacht nicht|(?:habe|hatte) (?:\w+ ){0,2}?(?:schon |bereits )?(?:ein |konkreten |konkreten |den )*plan (?:mich |mir |um (?:mich|es|zu))",
    ),
    *danger(
        "harms oneself, or is about to",
        r"(?:selbst ?verletz\w*|svv|selbst ?schadig\w*)|ritze (?:mich|mir|mi)|(?:mich|mir|mi) (?:\w+ ){0,3}?(?:geritzt|ritzen|zu ritzen|ritze)|wieder geritzt|mit dem ritzen|(?:mich|mir) selbst (?:\w+ )?(?:weh ?tun|wehtue|weh zu tun|wehzutun|verletzen|schneiden|verbrennen|zu verletzen|weh getan|wehgetan|schaden zufugen)",
        r"(?:will|mochte|musste|konnte|drang|druck|verlangen|lust) (?:\w+ ){0,3}?(?:mich|mir) (?:\w+ )?(?:verletzen|schneiden|weh ?tun|zu verletzen|zu schneiden|wehzutun|weh zu tun)|schneide mich (?:wieder|jeden|immer|selbst)|(?:nicht|nicht mehr) sicher vor mir(?: selbst)?|angst vor mir selbst|angst (?:\w+ )?mir (?:selbst )?(?:was|etwas) an",
    ),
    *low(
        "sees no hope",
        r"(?:hoffnungslos|aussichtslos)(?:igkeit)?(?:es)?(?! (?:uber|unter|ver|zu))|(?:keine|alle|jede|null|die|meine) hoffnung (?:\w+ ){0,2}?(?:mehr|verloren|aufgegeben|weg|dahin)|(?:keine|null|ohne) hoffnung(?= \.|$| mehr| auf ein)|es gibt keine hoffnung|hoffnung (?:\w+ )?(?:verloren|aufgegeben|ist weg)",
        rf"(?:alles|das|das alles|es|leben|mein leben|ganze|alles hier) (?:\w+ ){{0,4}}?(?:keinen sinn mehr|kein sinn mehr|so sinnlos|sinnlos|zwecklos|umsonst|vergebens|fur die katz|fur nichts){END}|(?:hat|macht|ergibt|hod) (?:\w+ ){{0,3}}?(?:alles )?(?:eh )?(?:keinen|kein) sinn mehr{END}|hat (?:doch |eh |ja )?alles keinen sinn|alles (?:hat|macht) keinen sinn"
        r"|(?:wozu|wofur) (?:das alles|uberhaupt noch|noch|das ganze|mache ich das alles|eigentlich noch|soll das alles|uberhaupt)(?= \.|$| noch| mache| weiter| eigentlich| uberhaupt)|was (?:soll|bringt) das (?:alles|ganze) (?:noch|uberhaupt|eigentlich)|was hat das (?:alles )?(?:noch )?fur ein sinn",
        r"(?:keine|null) (?:zukunft|perspektive)(?= \.|$| mehr| fur mich)|(?:sehe|seh|finde) (?:\w+ ){0,2}?(?:kein|keinen|keine) (?:\w+ )?(?:ausweg|licht|zukunft|sinn|land|hoffnung|perspektive)(?: mehr)?(?= \.|$| mehr| am ende| fur mich| darin)|(?:kein|keinen) (?:ausweg|licht)(?= \.|$| am| mehr)|mein leben (?:\w+ ){0,2}?(?:vorbei|im arsch|am arsch|gelaufen|ruiniert|ein scherbenhaufen|kaputt"
        r"|scheisse|scheiss|ein chaos|ein witz|verpfuscht|den bach runter|ein trummerhaufen|nur scheisse|zu ende|ein katastrophe|die holle)",
        r"(?:finde|finden|bekomme|kriege|krieg|bekommen|kriegen) (?:\w+ ){0,3}?(?:nie|niemals|nirgends|nirgendwo) (?:\w+ ){0,3}?(?:job|arbeit|stelle|was)(?= \.|$| mehr)|(?:nie|niemals) (?:wieder|mehr) (?:\w+ ){0,2}?(?:job|arbeit|stelle) (?:finden|finde|bekommen|bekomme|kriegen|kriege)"
        r"|(?:keiner|niemand|kein mensch|kein schwein|kein arbeitgeber) (?:will|stellt|nimmt|braucht|mag|liebt|versteht) (?:mich|mir)|mich (?:will|nimmt|braucht|mag|liebt|stellt|versteht) (?:\w+ ){0,3}?(?:niemand|keiner|eh keiner|kein mensch|kein schwein)|(?:keiner|niemand) (?:will|wird) mich (?:\w+ ){0,2}?(?:haben|einstellen|nehmen)|aus mir wird (?:eh |doch )?(?:nie |nie mehr )?nichts|schaffe (?:\w+ )?nie (?:was|etwas|irgendwas)",
    ),
    *low(
        "thinks little of oneself",
        r"(?:bin|fuhle|fuhlen|vorkomm\w*|komme mir|ich|so|total|vollig|einfach|nur|doch|selbst|als) (?:\w+ ){0,4}?(?:wertlos|nutzlos|uberflussig|unnutz|zu nichts zu gebrauchen|zu bloed fur alles|nichts wert|nix wert|ein niemand|ein nichts|abschaum|dreck|mull|unfahig|gebrochen|ungeliebt|unbrauchbar)(?= \.|$| und| vor| ~| fur alle|  )"
        r"|(?:bin|als|wie|so|ein|totaler|vollige|volliger|totale|absolute\w*|komplette\w*|kompletter) (?:\w+ ){0,3}?(?:versager\w*|loser|verlierer\w*|niete|nichtsnutz|taugenichts|witzfigur|fehlschlag|totalausfall)|^(?:wertlos|hoffnungslos|nutzlos)|versagerin?(?= \.|$)",
        r"hasse (?:mich|mein leben|mein (?:\w+ ){0,2}?leben|alles an mir|mich selbst|das leben)|(?:schame|ekle|ekel) mich (?:\w+ ){0,3}?(?:fur|vor|uber) (?:mich|mir)(?: selbst)?|(?:kann|konnte) mich (?:selbst )?(?:\w+ )?nicht (?:mehr )?(?:ausstehen|leiden|ertragen|im spiegel)|bin (?:an allem|selbst an allem) schuld|alles meine schuld",
    ),
    *low(
        "cannot any more",
        r"(?:ich|i|und|aber|echt|wirklich|einfach) (?:kann|mag|mog|will|konnte|pack|packe|schaff|schaffe|wui|kon) (?:das |es |des |das alles |all das )?(?:\w+ ){0,2}?nicht mehr(?: so)?(?: weiter)?(?= \.|$| ~| und| weil| ich| bin| aber| lol| so nicht| ehrlich| echt| bitte| sorry)|^(?:kann|mag|will|mog|pack|schaff|schaffe|packe) (?:das |es |des )?(?:\w+ ){0,2}?nicht mehr"
        r"(?= \.|$| ~| und| weil| ich| aber| lol| ehrlich| echt)|\. (?:kann|mag|will|mog|schaffe|schaff) (?:das |es )?(?:\w+ ){0,2}?nicht mehr(?= \.|$)|ich (?:pack|packe|schaff|schaffe) (?:das|es) (?:\w+ ){0,2}?nicht(?= \.|$)|so kann (?:ich|es) nicht (?:mehr )?weiter\w*(?: gehen)?",
        r"(?:ertrage|ertrag|packe|verkraft\w*) (?:\w+ ){0,3}?(?:nicht|kaum)(?: mehr| noch)?(?: lange| langer)?(?= \.|$| ~| und| weil| ich)|halte (?:\w+ ){0,3}?(?:nicht|kaum)(?: mehr| noch)?(?: lange| langer)? (?:aus|durch)|nicht mehr (?:aushalten|ertragen|auszuhalten|zu ertragen|packen|verkraften|durchhalten|ausgehalten)|nicht mehr aus(?= \.|$)|unertraglich(?= \.|$)",
        r"(?:ich )?gebe (?:(?:jetzt|langsam|es|echt|einfach|bald|endgultig|nur|noch|wirklich|hiermit|ich|alles|mich|so|mittlerweile|bald) ){0,3}auf(?= \.|$| ~| und| weil| ich| es)|(?:habe|hatte) (?:\w+ ){0,3}?(?:alles |die hoffnung |mich )?aufgegeben(?= \.|$)|(?:will|mochte|konnte|wurde|kurz davor|nur noch|alles|lieber) (?:\w+ ){0,3}?(?:hinschmeissen|aufgeben|hinzuschmeissen|aufzugeben)(?= \.|$| ~| und)|alles hinschmeissen",
        r"(?:heule|weine|heul|wein|flenne|plarre) (?:ich )?(?:\w+ ){0,3}?(?:nur|jeden|jede|ganze|ganzen|standig|dauernd|die ganze|den ganzen|immer|seit|stundenlang|mich in den|die halbe|fast)|(?:nur|jeden|jede|ganze|ganzen|standig|dauernd|gerade|die ganze nacht|wieder|nacht|abend|stundenlang) (?:\w+ ){0,3}?(?:am )?(?:heulen|geheult|geweint|weinen|geflennt|durchgeheult)|(?:nicht aufhoren|hore nicht auf) zu (?:weinen|heulen)|in den schlafe? (?:ge)?wein\w*",
        r"(?:bin|ware|psychisch|seelisch|nervlich|mental|vollig|total|komplett|einfach|echt|kraften|kurz vorm|sowas von|so) (?:\w+ ){0,3}?(?:am ende|am boden|am boden zerstort|verzweifelt|zusammenbruch|zusammenbrechen|gebrochen|kaputt gegangen|fix und fertig mit)(?= \.|$| ~| und| weil| mit| ich)|am ende (?:meiner|mit meinen|mit meiner|mit den) (?:krafte\w*|kraft|nerven|weisheit|kraeft\w*)|am (?:absoluten )?tiefpunkt|am boden zerstort|keine kraft mehr|habe keine kraft(?= \.|$)|kraft mehr(?= \.|$| fur)|breche (?:\w+ ){0,2}?(?:zusammen|ein)(?= \.|$)|ich zerbreche",
        r"(?:will|mochte|wurde) (?:\w+ ){0,3}?(?:einfach |nur |nur noch |einfach nur )+(?:noch )?(?:verschwinden|weg|weg sein|weg von allem|dass es (?:aufhort|vorbei ist)|meine ruhe fur immer|im boden versinken fur immer|mich verkriechen|im bett bleiben|liegen bleiben|schlafen)(?= \.|$| ~| und)|komme (?:\w+ ){0,2}?(?:nicht|kaum) (?:mehr )?aus dem bett|(?:mir|mia) ist (?:\w+ )?alles (?:so |total |vollig |mittlerweile )?(?:egal|wurscht|zu viel)|ist mir alles (?:egal|zu viel)"
        r"|(?:wird|ist) mir alles zu viel|alles zu viel(?= \.|$)|sterbe(?= \.|$)(?<=ich sterbe)|keine lust mehr auf (?:alles|gar nichts|garnichts|nichts)",
    ),
    *low(
        "speaks of being depressed, or alone with it",
        r"(?:bin|fuhle mich|ich|wieder|so|total|echt|schwer|richtig|immer|bissl|etwas|voll|eher|werde|und|macht mich) (?:\w+ ){0,2}?(?:depressiv|depri|depressiert|niedergeschlagen|todungl\w*|mega down|so down|voll down|down|leer|innerlich leer|innerlich tot|taub|wie betaubt|im loch|unglucklich)(?= \.|$| ~| und| seit| wegen| weil| ich| heute)|^(?:depri|depressiv)(?= \.|$)"
        r"|(?:habe|meine|leide|unter|an|wegen|seit|in|aus|mit meinen|schwere|in einer|in ner|tief in) (?:\w+ ){0,3}?(?:depression|depressionen|depris|depri phase|depriphase)(?= \.|$| ~| und| seit| wieder| werden| ist| sind| kommt| kommen)|dunkle gedanken|dunkle (?:zeit|zeiten|phase)|schwarzes loch|(?:in ein|in einem|im) (?:tiefen |tiefes |schwarzen |schwarzes )?loch(?= \.|$)|innere leere|innerlich (?:leer|tot)",
        r"(?:bin|fuhle mich|so|total|ganz|unendlich|ich) (?:\w+ ){0,2}?(?:einsam|ganz allein|vollig allein|mutterseelenallein|so allein|so alleine|alleine mit|allein mit|im stich gelassen|verlassen)(?= \.|$| ~| und| damit| allem| meinen)|habe (?:niemand|keinen) (?:\w+ ){0,2}?(?:mehr|zum reden|mit dem)|(?:interessiert|kummert|juckt) (?:\w+ )?(?:keinen|niemand|keine sau|kein schwein|eh keinen)(?= \.|$| ~| was| wie)|(?:keiner|niemand) (?:interessiert|kummert) sich",
        r"hat sich (?:\w+ ){0,3}?(?:umgebracht|das leben genommen|erhangt|erschossen|vor den zug \w+)|bringe? dich um|geh sterben|toten? dich",
    ),
)

SAFETY = Language(
    key_words=(
        "sterben", "selbstmord", "suizid", "suizidal", "umbringen", "hoffnungslos", "wertlos", "aufwachen", "tabletten",
    ),
    no_slips=frozenset(
        {
            "streben", "sterbe", "starben", "sternen", "sterbend", "erben", "sterbens", "werben", "wortlos", "hertlos",
            "anbringen", "einbringen", "umbringe", "unterbringen", "suizide", "suizids", "selbstmorde", "tablette",
            "aufmachen", "aufwachsen", "ausmachen", "auswachen", "tablets", "tabellen", "werklos", "wehrlos", "wertloser",
        }
    ),
    same_as=SAME_AS,
    run_together=(
        "bringmichum", "bringemichum", "michumbringen", "willsterben", "mochtesterben", "moechtesterben",
        "nichtmehrleben", "nimmerleben", "lebenbeenden", "suizidgedanken", "selbstmordgedanken",
    ),
    figures=FIGURES,
    laughing=words(
        r"lol+|lo+ls?|lmao+|lmfao|rofl|(?:a?ha){2,}h?|he(?:he)+|hi(?:hi)+|jk|kleiner scherz|ware nur (?:\w+ )?(?:spass|scherz"
        r"|witz)|nur (?:\w+ )?(?:spass|scherz|ein witz)|scherz(?= \.|$)|lach|grins|kicher|zwinker"
    ),
    signs=SIGNS,
)  # fmt: skip
