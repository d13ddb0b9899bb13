"""The few words with which people answer a question with buttons, in German."""

import re

from flows.understanding.plain import Plain, phrases, small_words

PLAIN = Plain(
    skip=phrases(
        "überspringen|überspring|überspring das|überspringe|überspringe das|das überspringen|bitte überspringen"
        "|skip|skippen|weiter|nächste|nächste frage|nächste bitte|auslassen|lass aus|lass das aus|lass weg"
        "|weglassen|passe|ich passe|keine angabe|will ich nicht sagen|möchte ich nicht sagen|sag ich nicht"
        "|will ich nicht beantworten|möchte ich nicht beantworten|diese nicht|die nicht|ohne|leer lassen"
        "|keine|keine stelle|noch keine|keine bestimmte|keine genaue|nichts bestimmtes|initiativ|initiativbewerbung"
    ),
    back=phrases(
        "zurück|geh zurück|bitte zurück|eins zurück|einen zurück|noch mal zurück|nochmal zurück|vorherige"
        "|vorherige frage|die davor"
    ),
    stop=phrases(
        "stopp|stop|stoppen|abbrechen|abbruch|aufhören|hör auf|beenden|ende|schluss|schluss jetzt|bitte abbrechen"
        "|brich ab|unterbrechen|bitte aufhören|reicht|das reicht|es reicht|genug"
    ),
    done=phrases(
        "erledigt|ist erledigt|schon erledigt|hab ich erledigt|habe ich erledigt|hab ich gemacht|habe ich gemacht"
        "|hab ichs gemacht|gemacht|schon gemacht|ist gemacht|fertig|bin fertig|bereits erledigt|grad erledigt"
        "|gerade erledigt|grad gemacht|gerade gemacht|hab ich schon|habe ich schon|getan|schon getan"
        "|hab ich schon gemacht|habe ich schon gemacht"
    ),
    sent=phrases(
        "abgeschickt|hab ich abgeschickt|habe ich abgeschickt|ist abgeschickt|schon abgeschickt|hab sie abgeschickt"
        "|geschickt|hab ich geschickt|habe ich geschickt|hab sie geschickt|hab es geschickt|habs geschickt"
        "|habs abgeschickt|gesendet|gesandt|hab ich gesendet|habe ich gesendet|ist gesendet|schon geschickt"
        "|schon gesendet|ist raus|mail ist raus|e mail ist raus|die mail ist raus|email ist raus|raus damit"
        "|rausgeschickt|hab ich rausgeschickt|verschickt|ist verschickt|hab ich verschickt|habe ich verschickt"
        "|versendet|mail verschickt|mail geschickt|mail abgeschickt|weggeschickt|ist weg|ist unterwegs"
        "|hab geschrieben|hab ihnen geschrieben|habe ihnen geschrieben|hab denen geschrieben|geschrieben"
        "|hab ihnen gerade geschrieben"
    ),
    called=phrases(
        "angerufen|hab angerufen|habe angerufen|hab ich angerufen|ich hab angerufen|ich habe angerufen"
        "|schon angerufen|telefoniert|hab telefoniert|habe telefoniert|hab sie angerufen|hab dort angerufen"
        "|hab da angerufen|hab schon angerufen|hab gerade angerufen|grad angerufen|gerade angerufen"
        "|hab mit ihnen telefoniert|habe mit ihnen telefoniert"
    ),
    later=phrases(
        "später|mach ich später|mache ich später|mach ichs später|ich mache es später|ich mach es später"
        "|ich mach das später|ich mache das später|jetzt nicht|nicht jetzt|noch nicht|gerade nicht|grad nicht"
        "|heute nicht|ein andermal|ein anderes mal|an einem anderen tag|erinner mich später|erinnere mich später"
        "|frag später|frag mich später|bitte später|etwas später|hab ich noch nicht|habe ich noch nicht"
        "|noch nicht gemacht|keine zeit|keine zeit gerade|gerade keine zeit|grad keine zeit|hab grad keine zeit"
        "|hab gerade keine zeit"
    ),
    will=phrases(
        "mach ich|mache ich|ok mach ich|okay mach ich|ja mach ich|mach ich gleich|mach ich noch|mach ich bald"
        "|wird gemacht|wird erledigt|ich machs|ich mach das|ich mache das|ich mach es|ich mache es|schick ich ab"
        "|schicke ich ab|ich schick sie ab|ich schicke sie ab|ich rufe an|ich ruf an|ich rufe dort an"
        "|ich ruf sie an|ich schreibe ihnen|ich schreib ihnen|bin dran|ich bin dran|bald|gleich|sofort"
    ),
    undo=phrases(
        "rückgängig|rückgängig machen|mach rückgängig|mach das rückgängig|mach es rückgängig|bitte rückgängig"
        "|bitte rückgängig machen|zurücknehmen|nimm zurück|nimm das zurück|nimm es zurück|ich nehme es zurück"
        "|ich nehme das zurück|wieder zurück|undo|widerrufen|vergiss das|vergiss es|lösch das|lösche das"
        "|lösch das wieder|das war falsch|war falsch|das ist falsch|falsch|das war ein versehen|versehen"
        "|aus versehen|hab mich vertan|ich hab mich vertan|ich habe mich vertan|stimmt nicht|das stimmt nicht"
        "|das stimmt doch nicht"
    ),
    change=phrases(
        "ändern|ändere das|ändere es|änder das|änder es|das ändern|etwas ändern|was ändern|ich will was ändern"
        "|ich will das ändern|ich will etwas ändern|ich möchte etwas ändern|ich möchte das ändern"
        "|kann ich das ändern|kann ich was ändern|korrigieren|korrigiere das|korrigier das|bearbeiten"
        "|antwort ändern|bitte ändern|anpassen"
    ),
    shorter=phrases(
        "kürzer|mach es kürzer|machs kürzer|mach das kürzer|kürzer bitte|bitte kürzer|etwas kürzer"
        "|geht das kürzer|geht es kürzer|gehts kürzer|zu lang|das ist zu lang|ist zu lang|ist mir zu lang|kürz es"
        "|kürz das|kürze es|kürze das|bitte kürzen|kürzen|knapper|mach es knapper|kurzfassung|kurze version"
        "|die kurze version"
    ),
    warmer=phrases(
        "wärmer|mach es wärmer|herzlicher|freundlicher|mach es freundlicher|netter|mach es netter|persönlicher"
        "|mach es persönlicher|etwas persönlicher|zu kalt|klingt kalt|zu förmlich|das ist zu förmlich"
        "|ist zu förmlich|zu steif|klingt steif|klingt zu steif|weniger förmlich|lockerer|mach es lockerer"
    ),
    plainer=phrases(
        "sachlicher|mach es sachlicher|schlichter|neutraler|förmlicher|mach es förmlicher|formeller"
        "|mach es formeller|zu nett|zu herzlich|zu freundlich|zu locker|die normale version|professioneller"
    ),
    meant=(
        "ich meinte",
        "meinte",
        "ich meine",
        "gemeint war",
        "gemeint ist",
        "ich wollte sagen",
        "es muss heissen",
        "muss heissen",
        "es heisst",
        "das heisst",
        "heisst",
        "nennt sich",
    ),
    fillers=small_words(
        "hm hmm hmmm mh äh ähm öh öhm oh ach ja also tja ehrlich sorry ok okay lol haha bitte halt leider nee"
    ),
    small=small_words(
        "am per über via im beim mit vom zum ich war bin es wars ist etwas ein eine bisschen wenig sehr ziemlich"
        " eher recht ganz so nur leider sorry entschuldigung ehrlich gesagt eigentlich gerade grad schon glaub"
        " glaube denke meine war's da dann dort wir sie beide zu viel tut mir leid hm ahm na ja und den das die der"
        " fühlte mich hab habe auch wieder wohl immer doch einfach echt total voll"
    ),
    around=small_words(
        "nein nee ne nö nope naa nicht doch moment warte stopp eigentlich sorry entschuldigung ups oh ach ah hm also"
        " falsch korrektur ich hab habe mich meinte meine gemeint es ist war wars wäre wird wurde werde das der die den"
        " dem das's dies ein eine am um im in an auf ab vom von mein gespräch interview termin anruf datum tag"
        " uhrzeit zeit uhr neu neue neuer neues ok okay ja klar mach mache machs schick schicke schreib schreibe"
        " ruf rufe ihnen sie dann denn noch erst schon gleich verschoben verlegt geändert ändern bitte sondern"
        " statt stattdessen vertippt verschrieben vertan richtig stimmt soll sollte und mit für bei zum zur dort"
        " hin los schicke's weg raus will wollte"
    ),
    beside=small_words(
        "teams zoom"
        " sache ding teil telefonat telefoninterview videocall videogespräch vorstellungsgespräch call runde"
        " stattfindet findet fand statt stattgefunden beginnt beginn los geht gehts angesetzt geplant vereinbart"
        " eingeladen bestätigt glaub glaube denke wohl ziemlich sicher auf jeden fall genau da hier wir uns bei mir"
        " ihnen haben hatte hatten wenn ich recht erinnere zweite erste wars warn dürfte müsste hab hat gesagt"
        " schon ja"
    ),
    applied=small_words(
        "beworben bewerbung geschickt abgeschickt eingereicht rausgeschickt losgeschickt gesendet unterlagen"
        " lebenslauf hingeschickt online verschickt"
    ),
    chatter=small_words(
        "toll super cool klasse prima wow haha hahaha lol hm hmm oh ach hallo hi hey servus moin danke test gut"
        " guten morgen abend tag nacht tschüss tschüß ciao perfekt wunderbar egal mist scheiße verdammt oje ojeh"
        " puh fertig hunger müde nichts etwas hilfe menü start zurück weiter mehr coach bot leute mann gott schade"
        " glück arbeit job zuhause gespräch bewerbung bewerbungen lebenslauf zusage absage angebot firma name datum"
        " zeit bitte glückwunsch juhu ja nein vielleicht nie immer quatsch unsinn stress pause urlaub ferien"
        " wochenende feierabend"
    ),
    not_=small_words("nicht statt anstatt nich"),
    no=small_words("nein ne nee nö"),
    unsure=phrases(
        "weiß nicht|weiß ich nicht|ich weiß nicht|ich weiß es nicht|keine ahnung|ka|kp|kein plan|schwer zu sagen"
        "|kann ich nicht sagen|kann ich schwer sagen|nicht sicher|bin nicht sicher|bin mir nicht sicher|unsicher"
        "|weiß nicht mehr|weiß ich nicht mehr|hab ich vergessen|vergessen|vielleicht|jein|mal sehen"
        "|weiß ich noch nicht|weiß noch nicht|weiß ich nicht genau|steht noch nicht fest|noch unklar"
        "|noch offen|ist noch offen|keinen schimmer|nicht wirklich sicher|kann ich dir nicht sagen"
    ),
    why=phrases(
        "warum fragst du|wieso fragst du|weshalb fragst du|warum willst du das wissen|wieso willst du das wissen"
        "|warum möchtest du das wissen|warum willst du|wieso willst du|warum fragen sie|warum ist das wichtig"
        "|wieso ist das wichtig|warum die frage|wieso die frage|warum diese frage|wieso diese frage"
        "|warum diese fragen|wozu die frage|wozu fragst du|wofür ist das|wozu ist das|wofür brauchst du"
        "|wozu brauchst du|wofür ist das gut|wozu ist das gut|was soll das|was soll die frage|was bringt das"
        "|ist das wichtig|ist das relevant|muss ich das beantworten|muss ich antworten|muss ich das|warum soll ich"
        "|wieso soll ich|spielt das eine rolle|wozu|wofür|warum|wieso|weshalb|aber warum"
    ),
    long=phrases(
        "wie lange dauert|wie lang dauert|wie lange geht|wie lang geht|wie lange noch|wie lang noch"
        "|wie viele fragen|wieviele fragen|wie viel noch|wie viele noch|wieviele noch|wieviel noch|wie viele kommen"
        "|kommen noch viele|kommt noch viel|dauert das lange|dauert das noch|geht das noch lange"
        "|wann sind wir fertig|sind wir bald fertig|sind wir fertig|wann ist das vorbei|noch viele fragen"
        "|ist das noch viel|wie lange"
    ),
    huh=phrases(
        "was|hä|häh|hae|wie|wie bitte|wie jetzt|was jetzt|was bitte|versteh ich nicht|verstehe ich nicht"
        "|versteh nicht|ich versteh nicht|ich verstehe nicht|ich verstehe das nicht|ich versteh das nicht"
        "|das versteh ich nicht|das verstehe ich nicht|ich verstehe die frage nicht|ich versteh die frage nicht"
        "|was meinst du|was meinst du damit|wie meinst du das|was heißt das|was bedeutet das|was ist das"
        "|was ist damit gemeint|was ist gemeint|kapier ich nicht|check ich nicht|nicht verstanden"
        "|hab ich nicht verstanden|habe ich nicht verstanden|was soll ich schreiben|was soll ich antworten"
        "|was soll ich sagen|was muss ich schreiben|was schreib ich da|unklar|nochmal bitte|noch mal bitte"
        "|keine ahnung was du meinst|keine ahnung was das heißt"
    ),
    theirs=small_words(
        "firma firmen unternehmen arbeitgeber personaler personalabteilung chef chefin leute normalerweise"
        " gewöhnlich meistens meist üblich üblicherweise antworten antwort rückmeldung melden warten"
        " entscheiden gespräch gespräche bewerbung"
    ),
    other=phrases(
        "die andere|das andere|die andere stelle|die andere rolle|die andere bewerbung|der andere|der andere job"
        "|andere stelle|die zweite|es ist die andere|es ist die andere stelle|ich meine die andere"
        "|ich meinte die andere|nein die andere|nicht die|falsche stelle|nicht diese"
    ),
    time=phrases(
        "zeit ändern|uhrzeit ändern|tag ändern|datum ändern|termin ändern|änder die zeit|änder die uhrzeit"
        "|änder den tag|zeit|die zeit|uhrzeit|die uhrzeit|tag|der tag|datum|das datum|termin|der termin|wann"
        "|falsche zeit|falsche uhrzeit|falscher tag|falsches datum|die zeit stimmt nicht|die uhrzeit stimmt nicht"
        "|der tag stimmt nicht|das datum stimmt nicht|die zeit ist falsch|der tag ist falsch|das datum ist falsch"
        "|anderer tag|andere zeit|andere uhrzeit|ein anderer tag|eine andere zeit|eine andere uhrzeit"
        "|tag und uhrzeit"
    ),
    which=phrases(
        "firma ändern|arbeitgeber ändern|namen ändern|name ändern|firma|die firma|arbeitgeber|der arbeitgeber|name"
        "|der name|bewerbung|falsche firma|falscher arbeitgeber|falscher name|die firma stimmt nicht"
        "|der name stimmt nicht|die firma ist falsch|der name ist falsch|andere firma|eine andere firma"
        "|anderer arbeitgeber|es ist eine andere firma|schreibweise|falsch geschrieben"
    ),
    absent=re.compile(
        r"\b(?:(?:keiner|niemand|kein mensch|keine sau|kein schwein)(?: (?:hat|ist|war|hats))?(?: (?:mich|sich|da"
        r"|dort|ans telefon))*"
        r" (?:angerufen|gekommen|erschienen|aufgetaucht|gemeldet|da|dort|drangegangen|rangegangen|beigetreten"
        r"|dazugekommen"
        r"|eingewahlt|eingeloggt|rief an|kam|erschien|tauchte auf|meldete sich|ging ran)"
        r"|(?:keiner|niemand) (?:rief|kam|erschien|tauchte|meldete sich|ging ran|war (?:da|dort|zu sehen))"
        r"|(?:die|sie|der|er|interviewer|recruiter|recruiterin|interviewerin)(?: \w+)? (?:haben|hat|sind|ist|habens)"
        r"(?: (?:mich|sich|einfach|gar|ja|uberhaupt|aber))* nicht (?:angerufen|gekommen|erschienen|aufgetaucht"
        r"|gemeldet|eingewahlt)"
        r"|(?:die|sie|der|er) (?:sind|ist) nie (?:gekommen|erschienen|aufgetaucht)|(?:die|sie) haben nie angerufen"
        r"|(?:haben|hat|wurde|bin) (?:mich )?versetzt|versetzt worden|kein anruf(?: kam)?|es kam kein anruf"
        r"|der anruf kam nie"
        r"|(?:fand|hat) (?:gar |einfach |uberhaupt )?nicht statt(?:gefunden)?|ist (?:nicht|nie) zustande gekommen"
        r"|haben mich (?:sitzen|warten|hangen) lassen|(?:sitzen|hangen) gelassen|no ?show)\b"
    ),
    waited=re.compile(
        r"(?:(?:ich|hab|habe|bin|sass|sitze|da|dort|nur|also|im (?:wartezimmer|call|meeting|foyer)|am telefon) )*"
        r"(?:gewartet|warte|wartete|(?:\w+ ){1,4}gewartet)\b.*"
    ),
    after_all=small_words("aber dann schließlich endlich später danach doch trotzdem gut super okay ok nett lief"),
    detail=re.compile(
        r"(?:und |ach |achja |ubrigens )*(?:es ist|ist|es wird|das ist|das wird|(?:das |mein )?(?:gesprach|termin) ist"
        r"|ich (?:treffe|spreche)|mit|bei)\b"
    ),
    address=re.compile(
        r"(?:.*\b(?:adresse|anschrift)(?: ist| lautet| wäre)?:? |(?:das ist |es ist )?"
        r"(?:in der |in dem |im |am |an der )?"
        r"(?=(?:[\w.-]+ ){0,3}[\w.-]*(?:straße|strasse|str\.|str|weg|platz|gasse|allee|ring|ufer|damm) \d+))"
        r"(?P<place>.*\w.*)",
        re.I,
    ),
    no_email=re.compile(
        r"[,;.(\s-]+(?:aber |und |hab(?:e)? |ich |leider |da |von (?:ihr|ihm) )*(?:kein\w*|ohne|nicht die)(?: \w+)? "
        r"?(?:e-?mail|mail|"
        r"mailadresse|e-?mail-?adresse|adresse|nummer|telefonnummer)(?:adresse)?(?: (?:bekommen|leider|da|dabei|von "
        r"(?:ihr|"
        r"ihm)))*[.)\s]*$",
        re.I,
    ),
    early=small_words("früh früher vorher eher vorzeitig"),
    on_the_dot=small_words("pünktlich genau punktgenau rechtzeitig"),
    late=small_words("spät später verspätet verspätung"),
    minutes=small_words(
        "min mins minute minuten stunde stunden halbe halben viertelstunde paar zwei drei fünf zehn"
        " fünfzehn zwanzig dreißig zu etwa circa ca ungefähr fast gut knapp dort da angekommen zeit ja mit"
        " schon eine einer ne"
    ),
    hello=phrases(
        "hallo|hi|hey|guten morgen|guten tag|guten abend|moin|moin moin|servus|grüezi|grüß gott|grüß dich"
        "|hallo zusammen"
    ),
    thanks=phrases("danke|danke schön|dankeschön|vielen dank|danke dir|besten dank|tausend dank|merci"),
    bye=phrases(
        "tschüss|tschüß|tschau|ciao|gute nacht|bis dann|bis bald|bis später|bis morgen|man hört sich|machs gut"
        "|mach's gut|schönen abend|schönen abend noch|schönen tag|schönen tag noch|auf wiedersehen|pfiat di|baba"
    ),
    interview="Ich habe morgen um 10 ein Gespräch bei Acme",
    capitals=False,
)
