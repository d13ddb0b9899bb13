"""Owns how German-speaking employers write: the signs of their letters, and what these tell."""

from flows.understanding.heard import Saying
from flows.understanding.meaning_table import ALL_DOUBTS, Doubt, Letters, Needs, among, says, words

SPITE = (Doubt.LATER, Doubt.MAYBE, Doubt.OTHERS, Doubt.ASKED, Doubt.IF)
MEET = (
    r"(?:\w*gesprach\w*|\w*interview|kennenlernen|probearbeiten|probetag|termin|telefonat|\w*runde|video\w*"
    r"|vorstellungstermin|assessment center|schnuppertag|hospitation)"
)
JOB = (
    r"(?:stelle|position|job|vertrag|arbeitsvertrag|anstellung|praktikum|ausbildungsplatz|\w+stelle|platz"
    r"|zusammenarbeit)"
)

LETTER_CUES = (
    *says(
        Saying.OFFER,
        r"(?:freuen uns|freue mich|mochten|mochte|konnen|kann|durfen|darf|wurden|sind froh)(?:"
        rf" (?!vorstellungsgesprach|gesprach|termin|kennenlernen|einladen)\S+){{0,10}}? {JOB}(?: (?!nicht"
        r"|leider)\S+){0,8}? (?:anbieten|anzubieten|besetzen|zusagen)(?: zu (?:konnen|durfen))?",
        rf"(?:ihnen|dir|euch)(?: \S+){{0,6}}? {JOB}(?: \S+){{0,6}}? (?:anbieten|anzubieten|zusagen)|(?:wir haben uns"
        r" fur (?:sie|dich) entschieden|willkommen (?:im|in unserem|bei uns im) team|anbei (?:\S+"
        r" ){0,3}?(?:arbeitsvertrag|vertrag|vertragsangebot)|(?:ihr|dein|unser) (?:vertragsangebot|angebot"
        r"|arbeitsvertrag)|(?:wir|ich) (?:\S+ ){0,3}?(?:zusage|zusagen) (?:erteilen|geben))|(?:zusage"
        r"|vertragsangebot) (?:fur|zu) ",
        despite=SPITE,
    ),
    *says(
        Saying.OFFER,
        r"(?:finden|findest|senden|schicken|erhalten) (?:sie |du |wir |ihnen |dir )*(?:\S+ ){0,3}?(?:ihren|deinen"
        r"|den) (?:arbeits)?vertrag|(?:kannst|darfst|durfen sie) (?:bei uns|ab|am|zum|#) (?:\S+ ){0,4}?(?:anfangen"
        r"|beginnen|starten)|(?:kannst du|konntest du|konnen sie|konnten sie|wann kannst du|wann konnen sie)"
        r" (?:\S+ ){0,6}?(?:anfangen"
        r"|beginnen|starten|loslegen)",
        despite=ALL_DOUBTS,
    ),
    *says(
        Saying.OFFER,
        r"(?:wurden|mochten|hatten|wollen) (?:wir )?(?:dich|sie)(?: \S+){0,6}? (?:im team|in unserem team|einstellen"
        r"|an bord)(?: haben| begrussen| holen)?|(?:dein|ihr|der) (?:arbeits)?vertrag (?:ist|geht|kommt|liegt)"
        r" (?:\S+ ){0,4}?(?:unterwegs|raus|post|bereit|anbei|mail)",
        r"(?:gluckwunsch|gratulier\w*|gratulation)(?: ,)?(?: \S+){0,4}? (?:sie|du) (?:haben|hast) (?:die|den) (?:\S+ )?"
        rf"{JOB}|(?:sie|du) (?:haben|hast) (?:die|den) {JOB}(?= ,|$)",
        despite=SPITE,
    ),
    *says(
        Saying.CALLED_OFF,
        rf"(?:den|unser|unseren|ihr|ihren|dein|deinen|das|der|geplante\w*|vereinbarte\w*) (?:\S+ )?{MEET}(?: (?!,"
        rf"|nach|verschieben|verlegen)\S+){{0,8}}?"
        r" (?:absagen|abgesagt|abzusagen|canceln|stornieren)(?: (?:mussen|werden|muss|worden|zu))*",
        despite=SPITE,
    ),
    *says(
        Saying.NO,
        r"(?:haben|habe|hat) (?:wir |ich )?(?:uns |mich |sich )?(?:\S+ ){0,4}?gegen (?:\S+ ){1,6}?entschieden",
        r"(?:waren|sind|warst|bist) (?:sie |du )?(?:leider |diesmal )?nicht erfolgreich|konnten sie (?:leider )?nicht"
        r" berucksichtigen",
        r"(?:fur|zugunsten) (?:einen |eine |andere |anderen |anderer |eines )*(?:\w+ )?(?:anderen |andere |anderer "
        r"|andere |internen |weitere |weiteren )?(?:bewerber\w*|kandidat\w*|mitbewerber\w*|person)(?: \S+){0,6}?"
        r" ?(?:entschieden|entscheiden)?|anderweitig (?:besetzt|vergeben|entschieden)|andere (?:bewerber"
        r"|kandidat)\w*",
        r"(?:leider|bedauern|bedauerlicherweise)(?: (?!verschieben|termin|verlegen|gesprach)\S+){0,16}? (?:nicht"
        r" (?:berucksichtigen|berucksichtigt|anbieten|weiter|entsprechen|in die engere|zusagen|einladen|positiv"
        r"|fortsetzen|fur sie|moglich|fur dich|aufnehmen|besetzen|fortfuhren)|absage|absagen(?! mussen wir den)"
        r"|kein\w* (?:zusage|positive\w*|stelle|passende\w*))",
        r"(?:stelle|position)(?: \S+){0,4}? (?:bereits|inzwischen|schon|mittlerweile|intern)? ?(?:besetzt"
        r"|vergeben)(?: (?:wurde|ist|haben|worden))?|(?:nicht|keine) (?:\S+ ){0,4}?(?:berucksichtigen|in betracht"
        r"|engere (?:wahl|auswahl))|fur (?:ihre|deine|ihren|deinen) (?:weitere |weiteren |berufliche |beruflichen "
        r"|)*(?:zukunft|weg|suche|werdegang|jobsuche|bewerbungen)(?: \S+){0,6}? (?:alles gute|viel erfolg|gluck)"
        r"|(?:alles gute|viel erfolg|viel gluck) (?:fur|bei) (?:ihre|deine|ihren|deinen|ihrer|deiner)(?: \S+){0,3}?"
        r" (?:zukunft|weg|suche|werdegang|jobsuche|bewerbungen|stellensuche)|unterlagen (?:\S+ ){0,3}?zuruck",
        despite=(*SPITE, Doubt.NOT),
    ),
    *says(
        Saying.CALLED_OFF,
        rf"(?:mussen|muss|mussten|wir|hiermit)(?: (?!verschieben|verlegen)\S+){{0,8}}? {MEET}(?: (?!verschieben"
        rf"|verlegen)\S+){{0,6}}? (?:absagen|abzusagen|canceln|stornieren)|{MEET}(?: \S+){{0,6}}? (?:abgesagt"
        r"|entfallt|findet (?:leider )?nicht statt|entfallen|ausfallen|fallt (?:leider )?aus)"
        rf"|{MEET}(?: \S+){{0,4}}? (?:leider )?nicht (?:durchfuhren|stattfinden|wahrnehmen|halten)",
        despite=SPITE,
    ),
    *says(
        Saying.MOVED,
        rf"{MEET}(?: (?!absagen)\S+){{0,10}}? (?:verschieben|schieben|umlegen|verlegen|verschoben|verlegt|vorziehen"
        rf"|zu verschieben"
        r"|umplanen|verlegen mussen)|(?:verschieben|verlegen|verschiebung|verlegung|(?<!fur einen )(?<!mit einem"
        r" )(?<!wegen einem )(?<!wegen eines )(?<!um einen )(?<!uber einen )neuen termin|anderen termin"
        r"|ersatztermin|terminverschiebung|ausweichtermin|neuer termin|alternativtermin)|(?:ginge|geht|passt|klappt)"
        r" (?:\S+ ){0,5}?(?:statt|anstatt|anstelle)|(?:passt|ginge|wurde"
        r"|ware)(?: \S+){0,3}? (?:stattdessen|alternativ)|(?:klappt|passt|schaffen|schaffe|geht)(?: (?!,)\S+){0,5}?"
        r" nicht(?= ,|$| mehr)"
        r"|(?:ist|bin|sind) (?:(?!,)\S+ ){0,6}?(?:verhindert|ausser haus|erkrankt|krank geworden)"
        r"|(?:geht|ginge|passt|passe|klappt|wurde)(?: (?:es|ihnen|dir|bei ihnen|bei dir))* auch (?:am |um )?#",
        despite=SPITE,
    ),
    *says(
        Saying.ROUND,
        r"(?:laden|lade|mochten|mochte|wurden|wurde|freuen uns|gern|gerne|durfen|einladung|eingeladen)(?:"
        r" (?!bescheid|absagen)\S+){0,10}? (?:ein(?= |$)|einladen|einzuladen|kennenlernen|kennenzulernen|kennen"
        rf" lernen|sprechen|zu sprechen|unterhalten|{MEET})(?: (?:zu|zum) (?:\S+ ){{0,2}}?{MEET})?",
        rf"(?:ihr|dein|unser|ihrem|deinem|unserem) (?:\S+ )?{MEET}(?: (?!absagen|abgesagt|verschieben)\S+){{0,4}}?"
        rf" (?:findet|bestatig\w*|steht)|termin ,? ?#|(?:bestatigen|bestatige) (?:\S+ ){{0,5}}?{MEET}|(?:haben"
        r"|hatten|hast|hattest) (?:sie|du)(?: \S+){0,4}? (?:zeit|minuten)|passt (?:ihnen|dir|es)(?: \S+){0,4}"
        r"|(?:nachsten"
        r"|nachste|engeren|engere) (?:runde|auswahl|schritt|wahl)|(?:sie|du) (?:haben|hast|konnten|konntest) uns"
        r" uberzeugt|terminvorschlag\w*|wann (?:sie|du) (?:\S+ )?zeit (?:haben|hast|hatten|hattest)",
        r"(?:ware|ginge|wurde|ist)(?: (?:ihnen|dir|es|der|am|auch|sie))* #(?: (?:fur|bei) (?:sie|dich|ihnen|dir))?"
        r" (?:moglich|machbar|passen|in ordnung|okay|recht)",
        rf"(?:wie|was) (?:ware|haltst|halten|haltet)(?: (?!absag|verschieb)\S+){{0,9}}? {MEET}",
        ahead=Saying.PLANNED, despite=ALL_DOUBTS,
    ),
    *says(
        Saying.WORD,
        r"(?:konnten|konnen|wurden|kannst|konntest) (?:sie|du) (?:uns|mir) (?:\S+ ){0,8}?(?:schicken|senden|zukommen"
        r" lassen|nachreichen|mailen|mitteilen)|rufen sie (?:mich|uns) (?:\S+ ){0,4}?(?:an|zuruck)|ruf (?:mich|uns)"
        r" (?:\S+ ){0,4}?(?:an|zuruck)|(?:melden"
        r" sie sich|melde dich)"
        r" (?:\S+ ){0,4}?bei (?:mir|uns)|(?:reichen|senden|schicken|ubermitteln|lassen) sie (?:uns|mir)|(?:reich"
        r"|sende|schick|schicke|lass)"
        r" (?:uns|mir) (?:\S+ ){0,6}?(?:zeugnis\w*|unterlagen|nachweis\w*|zukommen|lebenslauf)|(?:benotigen|brauchen"
        r"|fehlen)"
        r" (?:wir |uns )?(?:\S+ ){0,6}?(?:zeugnis\w*|unterlagen|nachweis\w*|dokumente|referenzen|angaben)",
        despite=SPITE, shy=True,
    ),
    *says(
        Saying.DECIDES_BY,
        r"(?:wir|ich) (?:werden |wird |werde |)?(?:uns |mich |)?(?:\S+ ){0,10}?(?:melden|melde|bescheid|entscheiden"
        r"|entscheidung|ruckmeldung|zuruckkommen|informieren|kontaktieren|antworten|mitteilen)|(?:melden|melde)"
        r" (?:wir |ich )?(?:uns|mich)|(?:sie|du) (?:\S+ ){0,6}?(?:horen|horst|erhalten|erhaltst|bekommen"
        r"|bekommst)(?: \S+){0,6}? ?(?:von uns|ruckmeldung|bescheid|antwort|entscheidung)?|(?:entscheidung"
        r"|ruckmeldung|bescheid)(?: \S+){0,6}?",
        needs=(Needs.WHEN,), despite=SPITE,
    ),
    *says(
        Saying.APPLIED,
        r"(?:ihre|deine|ihrer|deiner) (?:\S+ )?(?:bewerbung|bewerbungsunterlagen|unterlagen)(?: \S+){0,8}?"
        r" (?:erhalten|eingegangen|eingang|bearbeiten|prufen|gepruft|eingetroffen|bei uns)|(?:dank|danke|danken"
        r"|bedanken)(?: \S+){0,5}? (?:bewerbung|interesse|unterlagen)|eingangsbestatigung|(?:eingang|erhalt)"
        r" (?:ihrer|deiner) (?:bewerbung|unterlagen)",
        despite=SPITE, shy=True,
    ),
)  # fmt: skip

LETTERS = Letters(
    greeting=words(
        r"^(?:> )*(?:(?:fwd|wg|aw|re|betreff|weitergeleitet) )*(?:sehr geehrte[rs]?|guten (?:tag|morgen|abend)|hallo"
        r"|liebe[rs]?|hi|hey|moin|servus|gruss gott|werte[rs]?)|^(?:vielen dank|danke|herzlichen dank|besten dank)"
        r" fur (?:ihre|deine|das|ihr|dein|die|den)"
    ),
    we=words(
        r"wir (?:freuen|laden|mochten|haben|mussen|bedauern|danken|wunschen|konnen|werden|melden|bitten|wurden|sind"
        r"|hatten|bestatigen|durfen|bedanken|teilen|bieten|schicken|senden|benotigen|prufen|hoffen|kommen)|(?:ihre"
        r"|deine|ihrer|deiner|ihrem|deinem) (?:bewerbung|unterlagen|interesse|gesprach|zeit|lebenslauf|profil"
        r"|bewerbungsunterlagen)|ihr interesse|dein interesse|(?:unser|unsere|unserem|unserer|unseren) (?:team"
        r"|unternehmen|firma|entscheidung|gesprach|haus|standort|buro|auswahl\w*|bewerbungsprozess|termin|wahl"
        r"|hause)|(?:mochten|laden|mussen|freuen|konnen) (?:wir|sie|dich|ihnen|dir|uns)|ihnen (?:mitteilen"
        r"|mitzuteilen|anbieten|anzubieten)|dir (?:mitteilen|anbieten|anzubieten)|leider mussen wir|wir uns"
        r"|(?:melden|freuen) wir uns|bei ihnen|geben sie uns|gib uns"
    ),
    closing=words(
        r"(?:mit )?(?:freundlichen|besten|herzlichen|vielen|lieben|schonen|freundliche|beste|herzliche|viele|liebe"
        r"|schone) (?:grussen|grusse|gruss|empfehlungen)|hochachtungsvoll|(?:ihr|euer|dein) (?:\S+ ){0,2}?(?:team"
        r"|recruiting|hr)|i a|personalabteilung|human resources|talent acquisition|(?:freuen uns|freue mich) (?:auf"
        r"|von) (?:ihre|deine|sie|dich|ihnen|dir|das)|alles gute|viel erfolg|automatisch (?:erstellt|generiert)"
        r"|nicht auf diese (?:mail|e mail|nachricht)|bis bald|schonen (?:tag|abend|feierabend)|lg"
    ),
    own=words(
        r"(?:die|sie) haben mir|(?:habe|hatte) ich|ich (?:habe|hatte|bin|war|hab) (?:\S+ )?(?:bekommen|gerade|heute"
        r"|gestern|eine absage|das gesprach|ein gesprach|beworben|mich|denen|nervos|traurig)|haben mir|hat mir|lol"
        r"|haha|soll ich|was (?:soll|mache) ich|druck mir|mein gesprach|meine bewerbung|mein vorstellungsgesprach"
        r"|die wollen|die haben|sie wollen sich"
    ),
    teams=among("team recruiting personalabteilung hr talent personal karriere bewerbermanagement people"),
    cues=LETTER_CUES,
)  # fmt: skip
