"""Owns the signs in German: what people write when they may be in danger, or low (coaching.md F).

Every group says why it counts. Those of danger stand in ``safety_danger.py``. Patterns see the plain form: small
letters, no accents (``ä`` is ``a``, ``ß`` is ``ss``), ``.`` between sentences, and with the figures of speech of
``safety_figures.py`` taken out.
"""

from flows.coaching.safety_words import Language, low, words
from flows.texts.de.safety_danger import DANGER
from flows.texts.de.safety_figures import FIGURES, SAME_AS

END = r"(?= \.|$| ~| und| weil| ich| aber| bitte| mehr| lol| so| denn)"

SO = (
    r"(?:(?:einfach|echt|wirklich|bald|langsam|so|auch|halt|eh|selbst|irgendwie|gerade|grad|schon|langst|das|es"
    r"|alles) ){0,2}"
)

LOW = (
    *low(
        "sees no hope",
        r"(?:hoffnungslos|aussichtslos)(?:igkeit)?(?:es)?(?! (?:uber|unter|ver|zu))|(?:keine|alle|jede|null|die"
        r"|meine) hoffnung (?:\w+ ){0,2}?(?:mehr|verloren|aufgegeben|weg|dahin)|(?:keine|null|ohne) hoffnung(?= \.|$"
        r"| mehr| auf ein)|es gibt keine hoffnung|hoffnung (?:\w+ )?(?:verloren|aufgegeben|ist weg)",
        r"(?:alles|das|das alles|es|leben|mein leben|ganze|alles hier) (?:\w+ ){0,4}?(?:keinen sinn mehr|kein"
        rf" sinn mehr|so sinnlos|sinnlos|zwecklos|umsonst|vergebens|fur die katz|fur nichts){END}|(?:hat|macht"
        rf"|ergibt|hod) (?:\w+ ){{0,3}}?(?:alles )?(?:eh )?(?:keinen|kein) sinn mehr{END}|hat (?:doch |eh |ja"
        r" )?alles keinen sinn|alles (?:hat|macht) keinen sinn|(?:wozu|wofur) (?:das alles|uberhaupt noch|noch|das"
        r" ganze|mache ich das alles|eigentlich noch|soll das alles|uberhaupt)(?= \.|$| noch| mache| weiter|"
        r" eigentlich| uberhaupt)|was (?:soll|bringt) das (?:alles|ganze) (?:noch|uberhaupt|eigentlich)|was hat das"
        r" (?:alles )?(?:noch )?fur ein sinn",
        r"(?:keine|null) (?:zukunft|perspektive)(?= \.|$| mehr| fur mich)|(?:sehe|seh|finde) (?:\w+ ){0,2}?(?:kein"
        r"|keinen|keine) (?:\w+ )?(?:ausweg|licht|zukunft|sinn|land|hoffnung|perspektive)(?: mehr)?(?= \.|$| mehr|"
        r" am ende| fur mich| darin)|(?:kein|keinen) (?:ausweg|licht)(?= \.|$| am| mehr)|mein leben (?:\w+"
        r" ){0,2}?(?:vorbei|(?:ein )?(?:\w+ )?scherbenhaufen|im arsch|am arsch|gelaufen|ruiniert|ein scherbenhaufen"
        r"|kaputt|scheisse|scheiss|ein chaos"
        r"|ein witz|verpfuscht|den bach runter|ein trummerhaufen|nur scheisse|zu ende|ein katastrophe|die holle)",
        r"(?:finde|finden|bekomme|kriege|krieg|bekommen|kriegen) (?:\w+ ){0,3}?(?:nie|niemals|nirgends|nirgendwo)"
        r" (?:\w+ ){0,3}?(?:job|arbeit|stelle|was)(?= \.|$| mehr)|(?:nie|niemals) (?:wieder|mehr) (?:\w+"
        r" ){0,2}?(?:job|arbeit|stelle) (?:finden|finde|bekommen|bekomme|kriegen|kriege)|(?:keiner|niemand|kein"
        r" mensch|kein schwein|kein arbeitgeber) (?:will|stellt|nimmt|braucht|mag|liebt|versteht) (?:mich|mir)|mich"
        r" (?:will|nimmt|braucht|mag|liebt|stellt|versteht) (?:\w+ ){0,3}?(?:niemand|keiner|eh keiner|kein mensch"
        r"|kein schwein)|(?:keiner|niemand) (?:will|wird) mich (?:\w+ ){0,2}?(?:haben|einstellen|nehmen)|aus mir"
        r" wird (?:eh |doch )?(?:nie |nie mehr )?nichts|schaffe (?:\w+ )?nie (?:was|etwas|irgendwas)",
    ),
    *low(
        "thinks little of oneself",
        r"(?:bin|fuhle|fuhlen|vorkomm\w*|komme mir|ich|so|total|vollig|einfach|nur|doch|selbst|als) (?:\w+"
        r" ){0,4}?(?:wertlos|nutzlos|uberflussig|unnutz|zu nichts zu gebrauchen|zu bloed fur alles|nichts wert|nix"
        r" wert|ein niemand|ein nichts|abschaum|dreck|mull|unfahig|gebrochen|ungeliebt|unbrauchbar)(?= \.|$| und|"
        r" vor| ~| fur alle| nach| seit)|(?:bin|als|wie|so|ein|totaler|vollige|volliger|totale|absolute\w*|komplette\w*"
        r"|kompletter) (?:\w+ ){0,3}?(?:versager\w*|loser|verlierer\w*|niete|nichtsnutz|taugenichts|witzfigur"
        r"|fehlschlag|totalausfall)|^(?:wertlos|hoffnungslos|nutzlos)|versagerin?(?= \.|$)",
        r"hasse (?:mich|mein leben|mein (?:\w+ ){0,2}?leben|alles an mir|mich selbst|das leben)|(?:schame|ekle|ekel)"
        r" mich (?:\w+ ){0,3}?(?:fur|vor|uber) (?:mich|mir)(?: selbst)?|(?:kann|konnte) mich (?:selbst )?(?:\w+"
        r" )?nicht (?:mehr )?(?:ausstehen|leiden|ertragen|im spiegel)|bin (?:an allem|selbst an allem) schuld|alles"
        r" meine schuld",
    ),
    *low(
        "cannot any more",
        r"(?:ich|i|und|aber|echt|wirklich|einfach) (?:kann|mag|mog|will|konnte|pack|packe|schaff|schaffe|wui|kon)"
        rf" (?:das |es |des |das alles |all das )?{SO}nicht mehr(?: so)?(?: weiter| weitermachen)?(?= \.|$| ~| und"
        "| weil|"
        r" ich| bin| aber| lol| so nicht| ehrlich| echt| bitte| sorry)|^(?:kann|mag|will|mog|pack|schaff|schaffe"
        rf"|packe) (?:das |es |des )?{SO}nicht mehr(?: weiter)?(?= \.|$| ~| und| weil| ich| aber| lol| ehrlich| echt)"
        r"|\. (?:kann|mag|will|mog|schaffe|schaff) (?:das |es )?(?:\w+ ){0,2}?nicht mehr(?= \.|$)|ich (?:pack|packe"
        r"|schaff|schaffe) (?:das|es) (?:\w+ ){0,2}?nicht(?= \.|$)|so kann (?:ich|es) nicht (?:mehr )?weiter\w*(?:"
        r" gehen)?",
        r"(?:ertrage|ertrag|packe|verkraft\w*) (?:\w+ ){0,3}?(?:nicht|kaum)(?: mehr| noch)?(?: lange| langer)?(?= \."
        r"|$| ~| und| weil| ich)|halte (?:\w+ ){0,3}?(?:nicht|kaum)(?: mehr| noch)?(?: lange| langer)? (?:aus|durch)"
        r"|nicht mehr (?:aushalten|ertragen|auszuhalten|zu ertragen|packen|verkraften|durchhalten|ausgehalten)|nicht"
        r" mehr aus(?= \.|$)|unertraglich(?= \.|$)",
        r"(?:ich )?gebe (?:(?:jetzt|langsam|es|echt|einfach|bald|endgultig|nur|noch|wirklich|hiermit|ich|alles|mich"
        r"|so|mittlerweile|bald) ){0,3}auf(?= \.|$| ~| und| weil| ich| es)|(?:habe|hatte) (?:\w+ ){0,3}?(?:alles "
        r"|die hoffnung |mich )?aufgegeben(?= \.|$)|(?:will|mochte|konnte|wurde|kurz davor|nur noch|alles|lieber)"
        r" (?:\w+ ){0,3}?(?:hinschmeissen|aufgeben|hinzuschmeissen|aufzugeben)(?= \.|$| ~| und)|alles hinschmeissen",
        r"(?:heule|weine|heul|wein|flenne|plarre) (?:ich )?(?:\w+ ){0,3}?(?:nur|jeden|jede|ganze|ganzen|standig"
        r"|dauernd|die ganze|den ganzen|immer|seit|stundenlang|mich in den|die halbe|fast)|(?:nur|jeden|jede|ganze"
        r"|ganzen|standig|dauernd|gerade|die ganze nacht|wieder|nacht|abend|stundenlang) (?:\w+ ){0,3}?(?:am"
        r" )?(?:heulen|geheult|geweint|weinen|geflennt|durchgeheult)|(?:nicht aufhoren|hore nicht auf) zu (?:weinen"
        r"|heulen)|in den schlafe? (?:ge)?wein\w*",
        r"(?:bin|ware|psychisch|seelisch|nervlich|mental|nerven und|vollig|total|komplett|einfach|echt|kraften|kurz"
        r" vorm|sowas von|so) (?:\w+ ){0,3}?(?:am ende|am boden|am boden zerstort|verzweifelt|zusammenbruch"
        r"|zusammenbrechen|gebrochen|kaputt gegangen|fix und fertig mit)(?= \.|$| ~| und| weil| mit| ich)|am ende"
        r" (?:meiner|mit meinen|mit meiner|mit den) (?:krafte\w*|kraft|nerven|weisheit|kraeft\w*)|am (?:absoluten"
        r" )?tiefpunkt|am boden zerstort|keine kraft mehr|habe keine kraft(?= \.|$)|kraft mehr(?= \.|$| fur)|breche"
        r" (?:\w+ ){0,2}?(?:zusammen|ein)(?= \.|$)|ich zerbreche",
        r"(?:will|mochte|wurde) (?:\w+ ){0,3}?(?:einfach |nur |nur noch |einfach nur )+(?:noch )?(?:verschwinden|weg"
        r"|weg sein|weg von allem|dass es (?:aufhort|vorbei ist)|meine ruhe fur immer|im boden versinken fur immer"
        r"|mich verkriechen|im bett (?:bleiben|liegen)|liegen bleiben|schlafen)(?= \.|$| ~| und)"
        r"|komme (?:\w+ ){0,2}?(?:nicht"
        r"|kaum) (?:mehr )?aus dem bett|(?:mir|mia) ist (?:\w+ )?alles (?:so |total |vollig |mittlerweile )?(?:egal"
        r"|wurscht|zu viel)|ist mir alles (?:egal|zu viel)|(?:wird|ist) mir alles zu viel|alles zu viel(?= \.|$)"
        r"|sterbe(?= \.|$)(?<=ich sterbe)|keine lust mehr auf (?:alles|gar nichts|garnichts|nichts)",
    ),
    *low(
        "speaks of being depressed, or alone with it",
        r"(?:bin|fuhle mich|ich|wieder|so|total|echt|schwer|richtig|immer|bissl|etwas|voll|eher|werde|und|macht"
        r" mich) (?:\w+ ){0,2}?(?:depressiv|depri|depressiert|niedergeschlagen|todungl\w*|mega down|so down|voll"
        r" down|down|leer|innerlich leer|innerlich tot|taub|wie betaubt|im loch|unglucklich)(?= \.|$| ~| und| seit|"
        r" wegen| weil| ich| heute)|^(?:depri|depressiv)(?= \.|$)|(?:habe|meine|leide|unter|an|wegen|seit|in|aus|mit"
        r" meinen|schwere|in einer|in ner|tief in) (?:\w+ ){0,3}?(?:depression|depressionen|depris|depri phase"
        r"|depriphase)(?= \.|$| ~| und| seit| wieder| werden| ist| sind| kommt| kommen)|dunkle gedanken|dunkle"
        r" (?:zeit|zeiten|phase)|schwarzes loch|(?:in ein|in einem|im) (?:tiefen |tiefes |schwarzen |schwarzes"
        r" )?loch(?= \.|$)|innere leere|innerlich (?:leer|tot)",
        r"(?:bin|fuhle mich|so|total|ganz|unendlich|ich) (?:\w+ ){0,2}?(?:einsam|ganz allein|vollig allein"
        r"|mutterseelenallein|so allein|so alleine|alleine mit|allein mit|im stich gelassen|verlassen)(?= \.|$| ~|"
        r" und| damit| allem| meinen)|habe (?:niemand|keinen) (?:\w+ ){0,2}?(?:mehr|zum reden|mit dem)"
        r"|(?:interessiert|kummert|juckt) (?:\w+ )?(?:keinen|niemand|keine sau|kein schwein|eh keinen)(?= \.|$| ~|"
        r" was| wie)|(?:keiner|niemand) (?:interessiert|kummert) sich",
        r"hat sich (?:\w+ ){0,3}?(?:umgebracht|das leben genommen|erhangt|erschossen|vor den zug \w+)|bringe? dich"
        r" um|geh sterben|toten? dich",
    ),
)

SAFETY = Language(
    key_words=(
        "sterben",
        "selbstmord",
        "suizid",
        "suizidal",
        "umbringen",
        "hoffnungslos",
        "wertlos",
        "aufwachen",
        "tabletten",
    ),
    no_slips=frozenset(
        """
        streben sterbe starben sternen sterbend erben sterbens werben wortlos hertlos anbringen einbringen
        umbringe unterbringen suizide suizids selbstmorde tablette suicidal suicid aufmachen aufwachsen
        ausmachen auswachen tablets tabellen werklos wehrlos wertloser
        """.split()  # noqa: SIM905  # a list of words is read as words
    ),
    same_as=SAME_AS,
    run_together=(
        "bringmichum",
        "bringemichum",
        "michumbringen",
        "willsterben",
        "mochtesterben",
        "moechtesterben",
        "nichtmehrleben",
        "nimmerleben",
        "lebenbeenden",
        "suizidgedanken",
        "selbstmordgedanken",
    ),
    figures=FIGURES,
    laughing=words(
        r"lol+|lo+ls?|lmao+|lmfao|rofl|(?:a?ha){2,}h?|he(?:he)+|hi(?:hi)+|jk|kleiner scherz|ware nur (?:\w+"
        r" )?(?:spass|scherz|witz)|nur (?:\w+ )?(?:spass|scherz|ein witz)|scherz(?= \.|$)|lach|grins|kicher|zwinker"
    ),
    signs=(*DANGER, *LOW),
    more=words(
        r"ja|jo|jep|doch|bin ich|tu ich|mach ich|heute nacht|heute abend|tschuss|lebt? wohl|ade|auf wiedersehen"
        r"|tabletten|pillen|seil|strick|messer|klingen?|waffe|pistole|brucke|dach|gleise|schienen"
    ),
)
