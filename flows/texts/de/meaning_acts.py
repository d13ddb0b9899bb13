"""Owns the German cues for what the person did: applied, wrote, phoned, thanked, accepted, withdrew."""

from flows.understanding.heard import Saying
from flows.understanding.meaning_table import Doubt, Needs, says

MEET = (
    r"(?:(?:vorstellungs|bewerbungs|erst|zweit|dritt|fach|abschluss|kennenlern|video|telefon|zoom|teams|online"
    r"|hr|auswahl|aufnahme|einstellungs|vor|info|panel|eignungs|orientierungs)?"
    r"gesprach(?:e|stermin)?|(?!lehrer|zeitungs)\w*interviews?"
    r"|(?:vorstellungs|bewerbungs)gesprache|kennenlernen|probearbeiten|probetag|probearbeitstag|schnuppertag"
    r"|assessment center|ac"
    r"|hospitation|vg|bg|bewerbertag|auswahltag|eignungstest|aufnahmetest|auswahlverfahren|schnuppern|schnuppertage"
    r"|schnupperlehre|probearbeitstage|probe(?!zeit|fahrt|abo|exemplar|seite|stuck|druck)\w{3,}|(?:zoom|teams|video"
    r"|skype|hr|online|telefon) (?:gesprach|interview|termin)|einstellungstest|auswahltest|einstellungstag"
    r"|kennenlerntag|auswahltermin|sichtungstag|vorstellungsrunde|probeeinsatz"
    r"|(?:erste|ersten|zweite|zweiten|zweites|2|dritte|dritten|3|nachste|nachsten|letzte|letzten|finale|finalen"
    r"|weitere) (?:runde|gesprachsrunde|interviewrunde)|endrunde)(?! (?:fragen|vorbereitung|tipps|training|angst"
    r"|einladung)(?!\S))"
)
SOFT = (
    r"(?:termin|telefonat|\w*call|meeting|anruf|telefontermin|(?<!entscheidung )(?<!auswahl )(?<!wahl )treffen"
    r"|besprechung|prasentation|fallstudie|lehrprobe"
    r"|unterrichtsprobe|zoom|(?:teams|zoom) (?:call|meeting)"
    r"|gesprachstermin)"
)
FILL = (
    r"(?:(?!nicht |kein |keine |keinen |nie |ob |wenn |falls |und |aber |, |dass |oder |weil |ohne |statt |fast "
    r"|beinahe |fruher (?!als ))\S+"
    r" ){0,7}?"
)
MY_FILL = (
    r"(?:(?!nicht |kein |keine |keinen |nie |ob |wenn |falls |und |aber |, |dass |oder |weil |ohne |statt |sich |hat"
    r" |er |hast |wurde |hatt |fast |beinahe |fruher (?!als ))\S+ ){0,8}?"
)
JOB = (
    r"(?:job|stelle|position|platz|ausbildungsplatz|ausbildung|posten|praktikum|praktikumsplatz|arbeit|rolle"
    r"|traumjob|\w+stelle)"
)
LONG_FILL = MY_FILL.replace("{0,8}", "{0,12}")
"""Whom one wrote to or rang may take many words: "Frau Sommer von der Sample Bau GmbH gestern wegen der Stelle"."""
HAVE = r"(?:habe|habe ich|ich habe|hatte|haben|bin|wir haben)"
LETTER = (
    r"(?:mail|mails|nachricht|brief|schreiben|nachfrage|erinnerung|zeile|paar zeilen|sms|whatsapp|linkedin nachricht"
    r"|follow up|anfrage|frage|antwort)"
)
THANKS = (
    r"(?:dankesmail|dankmail|danke mail|dankesschreiben|dankschreiben|danksagung|dankesbrief|dankeschon"
    r"|dankesnachricht|danke nachricht|dankesmails|dankeschon mail)"
)
RAUS = (
    r"(?:raus|rausgeschickt|raus geschickt|geschickt|abgeschickt|verschickt|gesendet|versendet|geschrieben"
    r"|losgeschickt|weg|ist raus|rausgegangen|gesandt|hingeschickt|zugeschickt|weggeschickt|erledigt|abgehakt"
    r"|unterwegs|gemacht|uberreicht|abgesendet|abgesandt|gemailt|hochgeladen)"
)
MINE = (Doubt.LATER,)

OWN_ACTS = (
    *says(
        Saying.THANKED,
        rf"{HAVE} {MY_FILL}{THANKS} {MY_FILL}{RAUS}",
        rf"{THANKS} {MY_FILL}{RAUS}",
        rf"(?:habe|ich habe) {MY_FILL}{THANKS}",
        noun=True,
    ),
    *says(
        Saying.THANKED,
        rf"(?:habe|habe ich|ich habe)? ?(?:mich|mi) {LONG_FILL}bedankt|bedankt habe ich mich|(?:habe|ich habe)"
        rf" {MY_FILL}gedankt|mich bedankt|(?:danke|dankeschon|merci) gesagt|(?:meinen )?dank ausgesprochen",
        noun=True,
    ),
    *says(
        Saying.WITHDREW,
        rf"(?:habe|ich habe|ziehe|zog)? ?{MY_FILL}(?:bewerbung|kandidatur) {MY_FILL}(?:zuruckgezogen|zuruck gezogen"
        rf"|zuruckgenommen|storniert)|(?:habe |ich habe )(?:mich )?(?:{MY_FILL})?zuruckgezogen|ziehe"
        rf" {MY_FILL}bewerbung {MY_FILL}zuruck",
        rf"(?:habe|ich habe) {MY_FILL}(?:(?:job|stellen|vertrags)?angebot|{JOB}|zusage|vertrag) {MY_FILL}(?:abgelehnt"
        r"|ausgeschlagen|abgesagt|(?<!noch )nicht angenommen|sausen lassen)",
        rf"(?:angebot|{JOB}|zusage)(?: (?!,|und|aber)\S+){{0,5}} habe ich (?:\S+ )?(?:abgelehnt|ausgeschlagen"
        rf"|abgesagt|nicht angenommen|sausen lassen)"
        r"|(?:dem|der|den) (?:(?!termin|\w*gesprach|interview)\S+ ){1,2}habe ich (?:leider |dann )?abgesagt|@ habe"
        r" ich (?:leider |dann )?abgesagt",
        rf"(?:habe|ich habe)(?= \S+(?: \S+)? einen korb gegeben)|(?:habe|ich habe) {MY_FILL}einen korb gegeben"
        rf"|(?:habe|ich habe) {MY_FILL}(?:abgebrochen|ausgestiegen)$"
        rf"|(?:habe mich entschieden|will|mochte|werde|gehe"
        rf"|mache)(?: ,)? {MY_FILL}(?:nicht (?:mehr )?(?:weiterzumachen"
        r"|weitermachen|weiterzuverfolgen|weiterverfolgen|weiter zu machen|weiter zu verfolgen|weiter))",
        rf"(?:habe|ich habe) (?:mich )?gegen {MY_FILL}(?:@|{JOB}|angebot|die|sie)(?: {MY_FILL}\S+)? entschieden"
        r"|(?:habe|ich habe) mich gegen (?:\S+ ){1,6}?entschieden",
        r"(?:^|(?:,|und|aber) )(?:dem|der|den)(?= \S+(?: \S+)? habe ich (?:\S+ )?nein gesagt)|(?:habe|ich habe)(?="
        r" (?:der |dem |den )?"
        r"(?!nicht )\S+(?: \S+){0,2}? (?:\S+ )?nein gesagt)|@ sage ich (?:wieder |leider )?ab|sage (?:ich )?(?:(?!das"
        r"|den|mein)\S+ ){0,2}?@ (?:\S+ )?ab",
        rf"(?:habe|ich habe) {MY_FILL}(?:geschrieben|gesagt|mitgeteilt|gemailt|bescheid gegeben|bescheid gesagt)(?:"
        rf" ,)? dass"
        r" ich (?:(?!, )\S+ ){0,6}?(?:nicht (?:antreten|annehmen|annehme|antrete|mehr will|mehr mochte|nehmen|nehme"
        r"|weitermache|anfange)|ablehne|absage|zuruckziehe|raus bin|verzichte)(?: kann| werde| mochte| will)?",
        r"(?:habe |ich habe )?(?:kein|keine) interesse mehr(?: (?:an|dran|daran|bei))?|bin nicht mehr interessiert"
        r"|steige (?:bei \S+ )?aus|bin (?:\S+ )?ausgestiegen",
        r"(?:^|, |und |dann )(?:ich )?habe (?:ich )?(?:(?!mir |uns |und |gesprach |termin |interview "
        r"|vorstellungsgesprach |das |den |die |alle |es |fur |kurzfristig |wegen )\S+ ){1,4}?abgesagt",
        r"(?:und|,) (?:bei )?(?!mir |uns |hat |haben |wurde |sie |er |die )\S+ (?!mir |uns |haben |hat )(?:\S+"
        r" )?(?:habe ich )?abgesagt$"
        r"|(?:bei )(?:\S+ ){1,3}abgesagt$(?<!hat"
        r" abgesagt)(?<!haben abgesagt)",
        noun=True,
        after=True,
    ),
    *says(
        Saying.ACCEPTED,
        rf"(?:habe|ich habe|haben|nehme) {MY_FILL}(?:angebot|{JOB}|zusage|vertrag) {MY_FILL}(?:angenommen|akzeptiert"
        r"|unterschrieben|unterzeichnet|genommen)(?! nicht)",
        rf"(?:nehme|nehm) {MY_FILL}(?:angebot|{JOB})(?: (?!,|und|nicht)\S+){{0,3}}? ?(?:an(?= ,|$)|$)|(?:angebot"
        rf"|{JOB}|zusage) (?:bei \S+ |von \S+ |ist |)*(?:angenommen|zugesagt)",
        r"(?:^|(?:,|und|aber) )(?:dem|der|den)(?= \S+(?: \S+)? habe ich (?:\S+ )?(?:zugesagt|ja gesagt))|(?:habe|ich"
        r" habe)(?= (?:der |dem |den )?"
        r"(?!nicht )\S+(?: \S+){0,2}? (?:\S+ )?ja gesagt)",
        r"^(?:\S+ ){0,2}?bei \S+(?: (?!nicht|nie|noch)\S+)? (?:zugesagt|unterschrieben)$",
        rf"(?:habe|ich habe) (?:ich )?(?:{MY_FILL})?(?:unterschrieben|unterzeichnet|zugesagt)(?! (?:bekommen|worden"
        rf"|gekriegt))",
        r"(?:arbeits)?vertrag (?:(?!,|und|aber|nicht|noch)\S+ ){0,5}?(?:unterschrieben|unterzeichnet)|zusage (?:an"
        r"|bei) (?:\S+ ){1,3}?(?:ist )?(?:raus|geschickt"
        r"|abgeschickt|gegeben|erteilt)|(?:habe|ich habe) (?:\S+ ){0,4}?(?:meine |die )?zusage (?:gegeben|erteilt"
        r"|geschickt|abgeschickt)",
        r"(?:habe |ich habe )?(?:sie|es|ihn|das|den) (?:\w+ )?(?:angenommen|unterschrieben|akzeptiert)|angebot"
        r" angenommen|vertrag (?:ist )?unterschrieben|(?:ich )?(?:fange|starte|beginne) (?:\S+ )?(?:bei|in|im) ",
        noun=True,
    ),
    *says(
        Saying.PHONED,
        rf"(?:habe|ich habe|habe ich) {LONG_FILL}(?:angerufen|antelefoniert|durchgerufen|durchgeklingelt|angeklingelt)"
        r"(?! worden)(?: und (?:(?!ich )\S+ ){0,3}?(?:nachgefragt|nachgehakt|gefragt|erkundigt))?",
        rf"(?:^|, |und |dann |gerade |eben |# )(?:ich )?(?:{MY_FILL})?(?:bei \S+(?: (?!nicht|nie|noch)\S+)? "
        rf"|@ )(?:# )?(?:angerufen"
        r"|durchgerufen|durchgeklingelt|angeklingelt)(?! worden)",
        rf"(?:habe |ich habe )?(?:{MY_FILL})?versucht (?:(?!mich |uns )\S+ ){{0,3}}?(?:anzurufen|zu erreichen)",
        needs=(Needs.SOMEBODY,),
        noun=True,
        despite=(Doubt.MAYBE,),
    ),
    *says(
        Saying.PHONED,
        rf"(?:habe|ich habe|habe ich) (?:{MY_FILL})?(?:da|dort|druben) (?:{MY_FILL})?(?:angerufen|durchgerufen"
        r"|durchgeklingelt|angeklingelt)(?! worden)|(?:^|und |, )(?:dann |gleich |kurz |nochmal |# )*(?:da|dort)"
        r" (?:dann |gleich |kurz |nochmal |# )*(?:angerufen|durchgeklingelt)",
        noun=True,
    ),
    *says(
        Saying.PHONED,
        rf"(?:habe |ich habe |habe ich )?(?:{MY_FILL})?(?:telefoniert|gesprochen am telefon|am telefon gesprochen|auf"
        rf" (?:die mailbox|den ab|den anrufbeantworter"
        r"|das band|band) gesprochen|auf die mailbox gequatscht|mailbox hinterlassen|auf der mailbox gelandet"
        r"|(?:niemanden|keinen|nicht) erreicht"
        r"|nicht durchgekommen)",
        needs=(Needs.SOMEBODY,),
        noun=True,
    ),
    *says(
        Saying.WROTE,
        r"^(?:(?:ok|so|ja|ich|hab|habe|sie|es|die mail|die e mail|gerade|eben|jetzt|heute) )*"
        r"(?:abgeschickt|rausgeschickt)$",
        rf"(?:habe |ich habe |habe ich )?(?:{MY_FILL})?(?:nachgefragt|nachgefasst|nachgehakt|nachgehackt|nach"
        r" gefasst|nach gefragt|erinnert|nachgeschrieben|nachgebohrt|angestupst|angepingt|angetickert|nachgeharkt"
        r"|in erinnerung gerufen|in erinnerung gebracht)(?! worden)",
        rf"(?:habe|ich habe|habe ich) {MY_FILL}(?:follow up|nachfassmail|nachfass mail|erinnerungsmail|nachfrage)"
        rf" ?{MY_FILL}(?:{RAUS})?",
        rf"(?:follow up|nachfassmail|nachfass mail|erinnerungsmail|nachfrage) {MY_FILL}{RAUS}",
        noun=True,
    ),
    *says(
        Saying.WROTE,
        rf"(?:habe|ich habe|habe ich) (?:{MY_FILL})?(?:da|dort) (?:{MY_FILL})?(?:(?:mail|nachricht|sms|whatsapp)"
        r" (?:hingeschickt|geschickt|geschrieben)|hingeschrieben|hingemailt|angeschrieben)",
        noun=True,
    ),
    *says(
        Saying.WROTE,
        rf"(?:habe|ich habe|habe ich) {LONG_FILL}(?:geschrieben|angeschrieben|geantwortet|kontaktiert|gemailt"
        r"|angemailt|gemeldet|zuruckgeschrieben|getextet)(?! worden)",
        rf"(?:habe |ich habe |habe ich )?(?:{MY_FILL})?(?<!per )(?<!via )(?<!als ){LETTER} {MY_FILL}(?:{RAUS})",
        rf"(?:^|, |und )(?:(?:gerade|eben|schon|heute|#|dann|jetzt|kurz|@) )*(?:eine |ein |kurze |)?{LETTER} an",
        r"(?:nochmal |auch |kurz |wieder |eben |gerade )*(?<!bewerbung )(?<!unterlagen )an"
        r" (?:(?!mich |uns |die wand )\S+ ){1,4}?geschrieben(?= ,"
        r"|$| und)",
        rf"(?:habe|ich habe) mich (?:{MY_FILL})?(?:bei )?(?:{MY_FILL})?gemeldet",
        needs=(Needs.SOMEBODY,),
        noun=True,
    ),
    *says(
        Saying.APPLIED,
        rf"(?:habe |ich habe |habe ich )(?:mich|mi) {MY_FILL}und (?:als|bei|beim|fur|auf) {MY_FILL}beworben",
        rf"(?:habe |ich habe |habe ich )?(?:mich |mi )?(?:{MY_FILL})?beworben(?! (?:hat|haben|wird))(?: bei)?",
        rf"(?:habe |ich habe |habe ich )?(?:{MY_FILL})?(?:initiativ|kurz|online)?(?:bewerbung|bewerbungen|unterlagen"
        rf"|bewerbungsunterlagen|bewerbungsmappe|lebenslauf|cv|bewerbungsmail) {MY_FILL}(?:{RAUS}|eingereicht"
        r"|hochgeladen|abgegeben|eingeschickt|eingesendet|fertig und raus|gemacht und raus|ausgefullt|abgeschlossen"
        r"|eingeworfen|vorbeigebracht|hingebracht|uberreicht|dagelassen|hinterlassen|zukommen lassen|gemacht|fertig)",
        rf"(?:initiativ)?(?:bewerbung|bewerbungen|unterlagen|mappe|bewerbungsmappe) {MY_FILL}(?:ist "
        rf"|sind )?(?:raus|weg"
        r"|unterwegs|abgeschickt)",
        rf"(?:habe|ich habe) {MY_FILL}(?:alles|sachen|papiere|zeugnisse) {MY_FILL}(?:eingereicht|abgegeben"
        rf"|hochgeladen|hingeschickt)"
        r"|\w*formular(?: (?!,|und|aber)\S+){0,6}? (?:ausgefullt|abgeschickt)",
        r"(?:bewerbung|unterlagen|mappe|bewerbungsmappe|lebenslauf) (?:ist|sind|liegt|liegen|war|waren) (?:\S+ ){0,3}?"
        r"(?:dort|da|eingegangen|angekommen)(?= ,|$| und)",
        rf"(?:zwei|drei|vier|funf|sechs|\d) (?:stuck|bewerbungen|neue|weitere|davon)(?: bewerbungen)? (?:\S+ )?{RAUS}",
        r"(?:^|, )(?:neue|noch eine|weitere|eine neue) bewerbung|^bewerbung (?:nr |nummer |no )\d+",
        rf"(?:^|(?:habe|heute|gestern|#|und|dann) )(?:{MY_FILL})?(?<!auf meine )(?<!auf die )(?<!zu meiner"
        rf" )(?<!wegen meiner )(?<!auf eine )"
        r"(?:initiativ)?bewerbung (?:an|bei)(?! .*(?:nicht"
        rf"|noch|in arbeit|angefangen|begonnen|gespeichert|entwurf|vorbereit\w*|schreibe|mache|muss|will|soll"
        rf"|plane|uberlege|ware)(?!\S))",
        needs=(Needs.NAMED,),
        noun=True,
    ),
)
