"""Owns how German-speaking employers write: the signs of their letters, and what these tell."""

from flows.understanding.heard import Saying
from flows.understanding.meaning_table import Doubt, Letters, Needs, among, says, words

SPITE = (Doubt.LATER, Doubt.MAYBE, Doubt.OTHERS, Doubt.ASKED, Doubt.IF)
MEET = (
    r"(?:\w*gesprach\w*|\w*interview|kennenlernen|probearbeiten|probetag|termin|telefonat|\w*runde|video\w*|vorstellungstermin|assessment center|schnuppertag|hospitation)"
)
JOB = r"(?:stelle|position|job|vertrag|arbeitsvertrag|anstellung|praktikum|ausbildungsplatz|\w+stelle|platz|zusammenarbeit)"

LETTER_CUES = (
    *says(
        Saying.OFFER,
        rf"(?:freuen uns|freue mich|mochten|mochte|konnen|kann|durfen|darf|wurden|sind froh)(?: (?!vorstellungsgesprach|gesprach|termin|kennenlernen|einladen)\S+){{0,10}}? {JOB}(?: (?!nicht|leider)\S+){{0,8}}? (?:anbieten|anzubieten|besetzen|zusagen)(?: zu (?:konnen|durfen))?",
        rf"(?:ihnen|dir|euch)(?: \S+){{0,6}}? {JOB}(?: \S+){{0,6}}? (?:anbieten|anzubieten|zusagen)|(?:wir haben uns fur (?:sie|dich) entschieden|willkommen (?:im|in unserem|bei uns im) team|anbei (?:\S+ ){{0,3}}?(?:arbeitsvertrag|vertrag|vertragsangebot)|"
        r"(?:ihr|dein|unser) (?:vertragsangebot|angebot|arbeitsvertrag)|(?:wir|ich) (?:\S+ ){0,3}?(?:zusage|zusagen) (?:erteilen|geben))|(?:zusage|vertragsangebot) (?:fur|zu) ",
        despite=SPITE,
    ),
    *says(
        Saying.NO,
        r"(?:fur|zugunsten) (?:einen |eine |andere |anderen |anderer |eines )*(?:\w+ )?(?:anderen |andere |anderer |andere |internen |weitere |weiteren )?(?:bewerber\w*|kandidat\w*|mitbewerber\w*|person)(?: \S+){0,6}? ?(?:entschieden|entscheiden)?|anderweitig (?:besetzt|vergeben|entschieden)|andere (?:bewerber|kandidat)\w*",
        r"(?:leider|bedauern|bedauerlicherweise)(?: (?!verschieben|termin|verlegen|gesprach)\S+){0,16}? (?:nicht (?:berucksichtigen|berucksichtigt|anbieten|weiter|entsprechen|in die engere|zusagen|einladen|positiv|fortsetzen|fur sie|moglich|fur dich|aufnehmen|besetzen|fortfuhren)|absage|absagen(?! mussen wir den)|keine (?:zusage|positive|stelle|passende))",
        r"(?:stelle|position)(?: \S+){0,4}? (?:bereits|inzwischen|schon|mittlerweile|intern)? ?(?:besetzt|vergeben)(?: (?:wurde|ist|haben|worden))?|(?:nicht|keine) (?:\S+ ){0,4}?(?:berucksichtigen|in betracht|engere (?:wahl|auswahl))|fur (?:ihre|deine|ihren|deinen) (?:weitere |weiteren |berufliche |beruflichen |)*(?:zukunft|weg|suche|werdegang|jobsuche|bewerbungen)"
        r"(?: \S+){0,6}? (?:alles gute|viel erfolg|gluck)|(?:alles gute|viel erfolg|viel gluck) (?:fur|bei) (?:ihre|deine|ihren|deinen|ihrer|deiner)(?: \S+){0,3}? (?:zukunft|weg|suche|werdegang|jobsuche|bewerbungen|stellensuche)|unterlagen (?:\S+ ){0,3}?zuruck",
        despite=(*SPITE, Doubt.NOT),
    ),
    *says(
        Saying.CALLED_OFF,
        rf"(?:mussen|muss|mussten|wir|hiermit)(?: (?!verschieben|verlegen)\S+){{0,8}}? {MEET}(?: (?!verschieben|verlegen)\S+){{0,6}}? (?:absagen|abzusagen|canceln|stornieren)|{MEET}(?: \S+){{0,6}}? (?:abgesagt|entfallt|findet (?:leider )?nicht statt|entfallen|fallt (?:leider )?aus)",
        despite=SPITE,
    ),
    *says(
        Saying.MOVED,
        rf"{MEET}(?: (?!absagen)\S+){{0,10}}? (?:verschieben|verlegen|verschoben|verlegt|vorziehen|zu verschieben|umplanen|verlegen mussen)|(?:verschieben|verlegen|verschiebung|verlegung|neuen termin|anderen termin|ersatztermin|terminverschiebung|ausweichtermin|neuer termin|alternativtermin)|(?:passt|ginge|wurde|ware)(?: \S+){{0,3}}? (?:stattdessen|alternativ)",
        despite=SPITE,
    ),
    *says(
        Saying.ROUND,
        rf"(?:laden|lade|mochten|mochte|wurden|wurde|freuen uns|gern|gerne|durfen|einladung|eingeladen)(?: (?!bescheid|absagen)\S+){{0,10}}? (?:ein(?= |$)|einladen|einzuladen|kennenlernen|kennenzulernen|kennen lernen|sprechen|zu sprechen|unterhalten|{MEET})(?: (?:zu|zum) (?:\S+ ){{0,2}}?{MEET})?",
        rf"(?:ihr|dein|unser|ihrem|deinem|unserem) (?:\S+ )?{MEET}(?: (?!absagen|abgesagt|verschieben)\S+){{0,4}}? (?:findet|bestatig\w*|steht)|termin ,? ?#|(?:bestatigen|bestatige) (?:\S+ ){{0,5}}?{MEET}|(?:haben|hatten|hast|hattest) (?:sie|du)(?: \S+){{0,3}}? zeit|passt (?:ihnen|dir|es)(?: \S+){{0,4}}|"
        r"(?:nachsten|nachste|engeren|engere) (?:runde|auswahl|schritt|wahl)|(?:sie|du) (?:haben|hast|konnten|konntest) uns uberzeugt|terminvorschlag\w*|wann (?:sie|du) (?:\S+ )?zeit (?:haben|hast|hatten|hattest)",
        ahead=Saying.PLANNED, despite=SPITE,
    ),
    *says(
        Saying.DECIDES_BY,
        r"(?:wir|ich) (?:werden |wird |werde |)?(?:uns |mich |)?(?:\S+ ){0,10}?(?:melden|melde|bescheid|entscheiden|entscheidung|ruckmeldung|zuruckkommen|informieren|kontaktieren|antworten|mitteilen)|(?:melden|melde) (?:wir |ich )?(?:uns|mich)|(?:sie|du) (?:\S+ ){0,6}?(?:horen|horst|erhalten|erhaltst|bekommen|bekommst)(?: \S+){0,6}? ?(?:von uns|ruckmeldung|bescheid|antwort|entscheidung)?|"
        r"(?:entscheidung|ruckmeldung|bescheid)(?: \S+){0,6}?",
        needs=(Needs.WHEN,), despite=SPITE,
    ),
    *says(
        Saying.APPLIED,
        r"(?:ihre|deine|ihrer|deiner) (?:\S+ )?(?:bewerbung|bewerbungsunterlagen|unterlagen)(?: \S+){0,8}? (?:erhalten|eingegangen|eingang|bearbeiten|prufen|gepruft|eingetroffen|bei uns)|(?:dank|danke|danken|bedanken)(?: \S+){0,5}? (?:bewerbung|interesse|unterlagen)|eingangsbestatigung|(?:eingang|erhalt) (?:ihrer|deiner) (?:bewerbung|unterlagen)",
        despite=SPITE, shy=True,
    ),
)  # fmt: skip

LETTERS = Letters(
    greeting=words(
        r"^(?:> )*(?:(?:fwd|wg|aw|re|betreff|weitergeleitet) )*(?:sehr geehrte[rs]?|guten (?:tag|morgen|abend)|hallo|liebe[rs]?|hi|hey|moin|servus|gruss gott|werte[rs]?)|^(?:vielen dank|danke|herzlichen dank|besten dank) fur (?:ihre|deine|das|ihr|dein|die|den)"
    ),
    we=words(
        r"wir (?:freuen|laden|mochten|haben|mussen|bedauern|danken|wunschen|konnen|werden|melden|bitten|wurden|sind|hatten|bestatigen|durfen|bedanken|teilen|bieten|schicken|senden|benotigen|prufen|hoffen|kommen)|(?:ihre|deine|ihrer|deiner|ihrem|deinem) (?:bewerbung|unterlagen|interesse|gesprach|zeit|lebenslauf|profil|bewerbungsunterlagen)|ihr interesse|"
        r"dein interesse|(?:unser|unsere|unserem|unserer|unseren) (?:team|unternehmen|firma|entscheidung|gesprach|haus|standort|buro|auswahl\w*|bewerbungsprozess|termin|wahl|hause)|(?:mochten|laden|mussen|freuen|konnen) (?:wir|sie|dich|ihnen|dir|uns)|ihnen (?:mitteilen|mitzuteilen|anbieten|anzubieten)|dir (?:mitteilen|anbieten|anzubieten)|leider mussen wir|wir uns|"
        r"(?:melden|freuen) wir uns|bei ihnen|geben sie uns|gib uns"
    ),
    closing=words(
        r"(?:mit )?(?:freundlichen|besten|herzlichen|vielen|lieben|schonen|freundliche|beste|herzliche|viele|liebe|schone) (?:grussen|grusse|gruss|empfehlungen)|hochachtungsvoll|(?:ihr|euer|dein) (?:\S+ ){0,2}?(?:team|recruiting|hr)|i a|personalabteilung|human resources|talent acquisition|(?:freuen uns|freue mich) (?:auf|von) (?:ihre|deine|sie|dich|ihnen|dir|das)|"
        r"alles gute|viel erfolg|automatisch (?:erstellt|generiert)|nicht auf diese (?:mail|e mail|nachricht)|bis bald|schonen (?:tag|abend|feierabend)|lg"
    ),
    own=words(
        r"(?:die|sie) haben mir|(?:habe|hatte) ich|ich (?:habe|hatte|bin|war|hab) (?:\S+ )?(?:bekommen|gerade|heute|gestern|eine absage|das gesprach|ein gesprach|beworben|mich|denen|nervos|traurig)|haben mir|hat mir|lol|haha|soll ich|was (?:soll|mache) ich|druck mir|mein gesprach|meine bewerbung|mein vorstellungsgesprach|die wollen|die haben|sie wollen sich"
    ),
    teams=among("team recruiting personalabteilung hr talent personal karriere bewerbermanagement people"),
    cues=LETTER_CUES,
)  # fmt: skip
