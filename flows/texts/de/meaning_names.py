"""Owns the German words around names and roles: what ends a name, what is none, who people are, what they do."""

from flows.texts.de.gist import HAPPENS
from flows.texts.de.gist_own import OWN
from flows.texts.de.gist_things import THINGS as TOLD
from flows.texts.de.gist_who import WHO
from flows.texts.de.meaning_adverbs import ADVERBS, CHAT, EXCLAMATIONS
from flows.texts.de.meaning_small import SMALL as SMALL_NAMES
from flows.texts.de.meaning_trades import TRADES
from flows.texts.de.meaning_verbs import COMMON, NAMELIKE, PLACE_ENDS, TAILS, THINGS, VERB_FORMS
from flows.texts.given import GIVEN
from flows.understanding.gist_table import Idea
from flows.understanding.meaning_table import Names, Roles, among

DAYS = (
    "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so januar februar marz"
    " april mai juni juli august september oktober november dezember janner feber jan feb mrz apr jun jul aug sep"
    " sept okt nov dez heute heut morgen gestern vorgestern ubermorgen morgens mittag mittags nachmittag nachmittags"
    " abend abends nacht vormittag vormittags fruh woche wochen wochenende monat monate jahr jahre tag tage tagen"
    " stunde stunden minute minuten uhr halb viertel kw mitternacht jahrs jahres anfang mitte ende"
)
PRONOUNS = (
    "ich mich mir mein meine meinen meinem meiner meines du dich dir dein deine deinen deinem er ihn ihm sein seine"
    " seinen seinem seiner sie ihr ihre ihren ihrem ihrer ihnen es wir uns unser unsere unserem unseren unserer man"
    " wer wen wem wessen was dies diese dieser diesen diesem dieses das dass der die den dem des jene welche welcher"
    " welchen welches jemand jemanden jemandem niemand niemandem niemanden keinem keiner keine keinen keinem alle"
    " allen alles beide"
    " beiden andere anderen anderer anderes etwas nichts einer eine einen einem eines ein ne nen nem ner n selbst"
    " sich ander mehrere einige paar denen deren"
)
SMALL = (
    "und oder aber denn weil da dass ob wenn als wie damit obwohl wahrend bis seit bevor nachdem sobald falls auch"
    " nur schon noch immer wieder nie niemals oft jetzt nun dann danach vorher davor spater bald gleich eben gerade"
    " nr nummer"
    " grad eigentlich leider hoffentlich vielleicht evtl eventuell wahrscheinlich vermutlich ja nein nee jo jap doch"
    " ok okay gut so sehr echt total voll mega richtig ziemlich ganz etwas bisschen bissl bissi kurz lang lange mal"
    " nochmal noch nicht kein hier dort da dahin daheim zuhause los weg raus rein rum vorbei hin her an am auf aus"
    " bei beim durch fur gegen hinter im in ins mit nach neben ohne per pro statt trotz uber um unter via vom von"
    " vor wegen zu zum zur zwischen ab anstatt circa ca rund etwa genau hallo hi hey moin servus danke bitte sorry"
    " lol haha omg wow naja tja also halt eh oida alter deshalb deswegen darum trotzdem jedoch allerdings zwar"
    " sondern sowie als denn warum wieso weshalb wo wohin woher wann online remote telefonisch virtuell"
    " personlich schriftlich kurzfristig spontan erst zuerst zuletzt nachste nachsten nachster nachstes letzte"
    " letzten letzter letztes erste ersten erster erstes zweite zweiten zweiter zweites dritte dritten drittes"
    " finale finalen uberhaupt endlich plotzlich zusammen allein leider insgesamt ungefahr irgendwann irgendwie"
    " irgendwo sofort direkt zuruck weiter besonders fast kaum eher sogar wohl nun demnachst neulich letztens"
    " diesmal juhu juhuu jippie jippi yippie hurra yay yeah wuhu puh uff oje ohje mist verdammt scheisse menno boah"
    " krass geil"
    " ubers aufs furs durchs hinterm vorm unterm uberm aufm ausm nachm mitm inner"
    " wahnsinn davon dazu daran darauf daruber damit dabei uberall"
    " zwei drei vier funf sechs sieben acht neun zehn elf zwolf beiden mehreren einigen paar vielen wenigen"
    " freundlichen besten herzlichen lieben vielen schonen freundliche herzliche liebe viele grussen grusse gruss "
    "beste"
)
VERBS = (
    "bin bist ist sind seid war waren warst gewesen sein habe hab hast hat haben hatte hatten hattest gehabt hatt"
    " werde werden wird wurde wurden geworden worden kann kannst konnen konnte konnten mochte mochten mag will"
    " willst wollen wollte wollten soll sollst sollen sollte sollten muss musst mussen musste mussten darf durfen"
    " durfte lasse lass lasst gehe geht gehen ging gegangen komme kommt kommen kam gekommen mache macht machen"
    " machte gemacht sage sagt sagen sagte sagten gesagt meint meinen meinte meinten gemeint weiss wissen wusste"
    " denke denkt glaube glaubt glaub finde findet finden fand gefunden sehe sehen gesehen hore hort horen gehort"
    " nehme nimmt nehmen nahm genommen gebe gibt geben gab gegeben bekomme bekommt bekommen bekam kriege krieg"
    " kriegt kriegen kriegte gekriegt erhalten erhielt schreibe schreibt schreiben schrieb schrieben geschrieben"
    " schicke schickt schicken schickte geschickt sende sendet gesendet ruft rufen rief riefen angerufen anrufen"
    " telefoniert melden meldet meldete gemeldet antwortet antworten geantwortet wartet warte warten gewartet lauft"
    " lief liefen gelaufen fragt fragen fragte fragten gefragt nachgefragt nachgefasst nachgehakt beworben bewerbe"
    " bewerben bewirbt eingeladen ladt laden einladen abgesagt absagen sagten zugesagt zusagen abgelehnt ablehnen"
    " angenommen annehmen angeboten anbieten bietet boten verschoben verschieben verlegt verlegen vorgezogen"
    " gecancelt storniert unterschrieben zuruckgezogen entschieden entscheidet entscheiden besetzt vergeben"
    " weitergekommen bedankt gesprochen spricht sprechen redet reden geredet gezogen wohne lebe arbeite arbeitet"
    " arbeiten fange fangt anfangen angefangen freue freut dauert dauerte gedauert beginnt startet endet passt"
    " klappt geklappt steht stehen stand findet fallt ausgefallen braucht brauche brauchen sucht suche suchen"
    " geghostet ghosten verkackt versaut vergeigt versemmelt gerockt uberstanden geschafft eingereicht abgeschickt"
    " abgegeben hochgeladen losgeschickt beantragt vereinbart ausgemacht bestatigt geplant gekundigt ubernommen"
    " gewechselt rausgeschickt"
)
NOUNS = (
    "anhang anlage formular onlineformular bewerbungsformular"
    " gesprach gesprache vorstellungsgesprach vorstellungsgesprache bewerbungsgesprach vg interview"
    " interviews"
    " telefoninterview videointerview jobinterview telefonat telefongesprach erstgesprach zweitgesprach"
    " drittgesprach kennenlerngesprach kennenlernen probearbeiten probetag probearbeitstag schnuppertag hospitation"
    " assessment center ac runde runden stufe phase fachgesprach abschlussgesprach endrunde bewerbung bewerbungen"
    " initiativbewerbung unterlagen bewerbungsunterlagen lebenslauf cv anschreiben mappe stelle stellen job jobs"
    " position posten arbeit arbeitsplatz praktikum ausbildung ausbildungsplatz werkstudentenstelle minijob absage"
    " absagen zusage zusagen einladung einladungen angebot angebote jobangebot vertragsangebot vertrag"
    " arbeitsvertrag termin termine anruf anrufe mail mails email emails e nachricht nachrichten brief post"
    " ruckmeldung ruckruf antwort feedback info bescheid entscheidung ergebnis neuigkeiten news zeichen"
    " lebenszeichen wort mailbox ab anrufbeantworter dankesmail dankeschon dankesschreiben dankmail danke erinnerung"
    " nachfrage followup kontakt ansprechpartner ansprechpartnerin ansprechperson chef chefin leiter leiterin"
    " teamleiter teamleiterin abteilungsleiter abteilungsleiterin personaler personalerin personalabteilung"
    " recruiter recruiterin hr headhunter headhunterin geschaftsfuhrer geschaftsfuhrerin personalvermittler"
    " personalvermittlung personalvermittlerin personaldienstleister zeitarbeitsfirma agentur jobcenter vermittler"
    " firma firmen unternehmen arbeitgeber betrieb konzern startup laden team abteilung buro zug bahn bus auto weg"
    " wetter stau internet website webseite homepage jobborse jobborsen portal karriereseite linkedin xing indeed"
    " stepstone monster kununu instagram zoom teams skype meet webex telefon handy video videocall call"
    " videokonferenz videogesprach laptop kamera bild ton link frau herr herrn hr dr prof mann kind kinder mama papa"
    " mutter vater eltern bruder schwester freund freundin kumpel kollege kollegin kollegen familie bekannte"
    " bekannten bekannter nachbar nachbarin hund katze arzt zahnarzt bekanntem empfehlung urlaub pause ferien"
    " krankenkasse geld gehalt frage fragen antworten tipps hilfe danke gefuhl nerven angst schiss kopf herz bauch"
    " bett leben zeit ruhe zukunft chance chancen interesse lust ahnung sache sachen ding dinge teil test aufgabe"
    " einstellungstest probe woche auswahl besprechung meeting anzug krawatte hemd rolle branche bereich hand handen"
    " vorstand vorstande aufsichtsrat betriebsrat prasidium stadtrat burgermeister burgermeisterin"
    " bewerber bewerberin kandidat kandidaten kandidatin personen person leute leuten jemandem mitbewerber ersatz"
    " interner internen extern intern"
    " personalchef personalchefin personalleiter personalleiterin personalleitung teamlead teamleitung "
    "abteilungsleitung bereichsleiter bereichsleiterin filialleiter filialleiterin geschaftsfuhrung "
    "geschaftsleitung personalreferent personalreferentin managerin vorgesetzte vorgesetzter inhaber inhaberin"
    " meister meisterin polier vorarbeiter vorarbeiterin direktor direktorin rektor rektorin schulleiter schulleiterin"
    " postfach briefkasten posteingang spam spamordner mailbox kalender text betreff entwurf vorlage formulierung"
    " kuchenchef kuchenchefin hausleitung heimleiter heimleiterin heimleitung einrichtungsleiter einrichtungsleiterin"
    " einrichtungsleitung pflegedienstleitung stationsleitung oberarzt oberarztin ausbilder ausbilderin betriebsleiter"
    " betriebsleiterin werkstattleiter bauleiter bauleiterin marktleiter marktleiterin lagerleiter lagerleiterin"
    " wasser funkstille ghosting sendepause totenstille schweigen dame damen empfangsdame mitarbeiter mitarbeiterin"
    " sachbearbeiter sachbearbeiterin sekretarin assistentin typ"
)
OTHERS = (
    "gute guter gutes guten nette netter nettes netten tolle toller tolles schlechte schlechtes neue neuen neues"
    " neuer alte alten super klasse okay mies schlecht besser nett toll schon zah komisch schwierig leicht hart"
    " kurze kurzen grosse grossen kleine kleinen beste besten meisten traurig glucklich nervos mude sauer froh"
    " frisch fein bunt gesund lecker knusprig sauber rein schon rund mild zart kross wild edel pur fair smart rasch"
    " aufgeregt krank fertig sicher wichtig moglich englisch deutsch vollzeit teilzeit unbefristet befristet"
    " mundlich mundliche schriftliche dualen duales offentlichen sozialen mittleren gehobenen technischen"
    " kaufmannischen erfahrung erfahrungen berufserfahrung schwachen starken ubers furs ins ans aufs ums mehr"
)
_PLAIN = str.maketrans({"ä": "a", "ö": "o", "ü": "u", "ß": "ss"})


def _single(*ideas: Idea) -> str:
    """The words of some ideas that stand by themselves: what is known as a word is no name."""
    listed = {**WHO, **HAPPENS, **OWN, **TOLD}
    return " ".join(
        each.lower().translate(_PLAIN)
        for idea in ideas
        for each in listed[idea].split()
        if each.isalpha() and len(each) > 2
    )


KNOWN_NOUNS = _single(Idea.MEET, Idea.PAPERS, Idea.JOB, Idea.ROUND, Idea.OFFER, Idea.REFUSAL)
KNOWN_VERBS = _single(
    Idea.APPLY, Idea.SEND, Idea.GET, Idea.REJECT, Idea.MOVE, Idea.CANCEL, Idea.REPLY, Idea.CALL, Idea.TELL, Idea.INVITE,
    Idea.THANK, Idea.ACCEPT, Idea.WITHDRAW, Idea.DONE, Idea.PAST, Idea.VISIT, Idea.BADLY, Idea.CONFIRM, Idea.HEAR,
)  # fmt: skip
NEVER = among(
    f"{DAYS} {PRONOUNS} {SMALL} {EXCLAMATIONS} {NOUNS} {KNOWN_NOUNS} cv lol omg btw whatsapp telegram gmail"
) - among("post bahn")
ENDS = (
    among(f"{DAYS} {PRONOUNS} {SMALL} {ADVERBS} {CHAT} {VERBS} {VERB_FORMS} {OTHERS} {NOUNS} {NAMELIKE} {THINGS}")
    | among(KNOWN_VERBS)
    | NEVER
)
CALLINGS = among(
    "recruiter recruiterin chef chefin personaler personalerin headhunter headhunterin teamleiter teamleiterin"
    " leiter leiterin abteilungsleiter abteilungsleiterin ansprechpartner ansprechpartnerin ansprechperson"
    " geschaftsfuhrer geschaftsfuhrerin kontakt"
    " personalchef personalchefin personalleiter personalleiterin personalleitung teamlead teamleitung "
    "abteilungsleitung bereichsleiter bereichsleiterin filialleiter filialleiterin geschaftsfuhrung "
    "geschaftsleitung personalreferent personalreferentin managerin vorgesetzte vorgesetzter inhaber inhaberin"
    " meister meisterin polier vorarbeiter vorarbeiterin direktor direktorin rektor rektorin schulleiter schulleiterin"
    " kuchenchef kuchenchefin hausleitung heimleiter heimleiterin heimleitung einrichtungsleiter einrichtungsleiterin"
    " einrichtungsleitung pflegedienstleitung stationsleitung oberarzt oberarztin ausbilder ausbilderin betriebsleiter"
    " betriebsleiterin werkstattleiter bauleiter bauleiterin marktleiter marktleiterin lagerleiter lagerleiterin"
)

NAMES = Names(
    between=among("auf ums im am an in fur mit ohne vor unter um nach"),
    small=among(f"{PRONOUNS} {SMALL} {VERBS} {VERB_FORMS} heute heut gestern vorgestern ubermorgen halb fruh")
    - among("sie ihr ihre ihren ihrem ihrer ihnen"),
    ones=among("eins eines ein noch"),
    both=among("beide beiden beides"),
    at=among("bei beim von vom an ans im ins bi vo"),
    with_=among("mit an"),
    weak=among("an von vom im ins ans mit"),
    unnamed=among("einer einem ner nem"),
    articles=among(
        "der die das den dem des ein eine einen einem einer ne nen nem ner"
        " dieser diese dieses diesen diesem ihr ihre ihrem ihren sein seine da dr de"
    ),
    and_=among("und and"),
    joins=among("of for de du di van der la le am fur und zu zum zur"),
    ends=ENDS,
    never=NEVER,
    places=among(
        "rathaus jugendamt krankenhaus klinikum klinik uniklinik uni universitat hochschule schule gymnasium kita"
        " kindergarten polizei feuerwehr ministerium stadt stadtverwaltung gemeinde landratsamt finanzamt arbeitsamt"
        " arbeitsagentur bank sparkasse bibliothek bucherei museum theater hotel restaurant cafe backerei apotheke"
        " supermarkt kirche gericht zoo bundeswehr bahn post fabrik werkstatt praxis kanzlei bundestag landtag zoll"
        " altenheim pflegeheim seniorenheim tankstelle metzgerei fleischerei backstube konditorei friseursalon buro"
        " spital kantonsspital landesregierung magistrat volksschule mittelschule hort internat reha caritas diakonie"
    ),
    place_ends=PLACE_ENDS,
    kinds=among("firma fa unternehmen betrieb konzern startup personalabteilung geschaftsleitung geschaftsfuhrung"),
    common=COMMON,
    nouns=among(THINGS),
    of_firm=among("von vom"),
    openers=among(
        f"{EXCLAMATIONS}"
        " also ja jaa nein ne boah omg oh ah puh uff hey hi hallo moin servus na naja tja ok okay so und aber denn weil"
        " dass ob wenn super toll yay juhu yeah hurra mist scheisse verdammt fuck krass geil endlich sorry bitte danke"
        " gute schlechte nachrichten neuigkeiten neues update news info der die das von bei , # hm ach wow haha lol"
        " leider ubrigens kurz kurze heute gestern gerade eben jetzt dann da nun doch auch sogar nur schon immerhin"
    ),
    firm_words=among(
        "pflegedienst reinigung gebaudereinigung elektro mobel metallbau holzbau trockenbau hochbau tiefbau gartenbau"
        " maschinenbau anlagenbau stahlbau autohaus friseur friseursalon physiotherapie physio tierheim sparkasse"
        " volksbank raiffeisenbank bauhof bauamt feuerwehr stadt gemeinde landkreis museum hochschule seniorenheim"
        " seniorenstift altenheim wohnheim lebenshilfe sozialstation tagespflege hort kita kindergarten grundschule"
        " realschule gesamtschule berufsschule musikschule volkshochschule verkehrsbetriebe stadtwerke spedition"
        " transporte logistik kurier paketdienst paketzentrum baumarkt getrankemarkt supermarkt drogerie modehaus"
        " kaufhaus mobelhaus buchhandlung verlag druckerei werbeagentur personalvermittlung zeitarbeit"
        " personaldienstleister arbeitsvermittlung steuerkanzlei steuerburo ingenieurburo architekturburo planungsburo"
        " kanzlei praxis zahnarztpraxis tierarztpraxis arztpraxis apotheke optiker sanitatshaus klinikum klinik"
        " krankenhaus rehaklinik hotel gasthof gasthaus pension restaurant pizzeria imbiss cafe bistro eisdiele"
        " konditorei backerei metzgerei fleischerei brauerei weingut molkerei kaserei gartnerei baumschule bauernhof"
        " reiterhof tierpark zoo kfz autowerkstatt dachdecker dachdeckerei zimmerei schreinerei tischlerei"
        " malerbetrieb klempner sanitar heizungsbau haustechnik solar solartechnik gebaudetechnik systemhaus"
        " immobilien sicherheitsdienst wachdienst callcenter bergbahn seilbahn skischule fitnessstudio schwimmbad"
        " therme reiseburo kirchengemeinde diakonie caritas awo drk johanniter malteser garage quartierladen hofladen"
        " energie fahrrad zweirad motorrad reifen uhren brillen foto farben teppich betten kuchen gardinen leder"
        " schmuck"
        " juwelier goldschmiede feinkost getranke spielwaren bucher reisen taxi umzuge landschaftsbau heizung fliesen"
        " fenster turen metall raumausstattung polster zoohandlung versand pflege film medien textil schuhe"
        " kosmetik haarstudio optik optiker moden mode"
        " biomarkt blumen malermeister tankstelle trockenreinigung wascherei schlosserei glaserei kuchenstudio"
        " nagelstudio kosmetikstudio tanzschule fahrradladen copyshop teeladen"
        " garten wein kaffee tee licht strom schuhe sport wolle obst"
    )
    | SMALL_NAMES.kinds - SMALL_NAMES.any,
    called=among("namens heisst genannt"),
    hails=among("liebe lieber hallo hi hey geehrte geehrter sehr guten tag morgen moin servus"),
    titles=among("frau herr herrn fr dr prof"),
    callings=CALLINGS,
    also_words=among("mark ernst wolf rosa stern heide linde falk gerd kai wolke ute jo mai juli august"),
    given=GIVEN
    | among(
        "estelle friedrich heinrich iris ismail leona leoni lora noel roman rosa ruby viola "
        "barbara ben dalia dana daria dejan ella hala hani ida iman inge jan julian koray lea leo leon levent lily "
        "linda lino lucia maja malin marc marco max mia mika milan mira nadia nina nino paul pierre rabia ravi resi "
        "reto salome senta sepp till valerian vivian "
    ),
    somebody=among(
        "denen ihnen ihm ihr sie die dort recruiter recruiterin personaler personalerin chef chefin firma"
        " personalabteilung hr team headhunter headhunterin agentur vermittler personalvermittlung beiden"
    ),
)  # fmt: skip

ROLES = Roles(
    nouns=among("stelle position posten job praktikum rolle ausbildung stellenanzeige"),
    fields=(
        "management", "technik", "logistik", "handel", "wesen", "verkehr", "pflege", "recht", "systeme", "service",
        "assistenz", "informatik", "marketing", "vertrieb", "einkauf", "verkauf", "bau", "medizin",
    ),
    as_=among("als"),
    for_=among("fur"),
    of=among("als fur zum zur einer eines"),
    heads=TRADES,
    bare=True,
    within=among("der des im fur"),
    joints=("", "s", "n", "en", "nen"),
    tails=TAILS,
    parts=among(
        "senior junior leitender leitende stellvertretende stellvertretender technische technischer kaufmannische"
        " kaufmannischer data business software backend frontend fullstack full stack web mobile product project"
        " sales account customer support it ux ui qa machine learning ki cloud security research content social"
        " media key einkauf verkauf personal personalwesen buchhaltung lagerlogistik logistik lager verwaltung"
        " empfang innendienst"
        " aussendienst kundenservice kundendienst produktion qualitatssicherung finanzen controlling geschaftsfuhrung"
        " geschaftsleitung altenpflege intensivpflege systemintegration anwendungsentwicklung shk betriebstechnik"
        " metallbau elektrotechnik hauswirtschaft gastronomie einzelhandel grosshandel kuche service hr seo online"
        " pflegerische padagogische padagogischer examinierte examinierter gelernte gelernter erfahrene"
        " medizinische medizinischer wissenschaftliche wissenschaftlicher studentische"
    ),
    never=among(
        "kraft gedacht erwartet erhofft befurchtet angenommen geplant gewohnt sonst bisher zuvor fruher einzige"
        " einziger"
        " funkstille ghosting hilfe moglich ich du er sie es wir man die das dem den ob wenn dank"
        " traum neue neuer neues selbe nachste erste gute richtige eine einen der die das ihn uns mich dich euch ihre"
        " pdf word datei anhang kopie scan foto link ausdruck brief antwort"
        " ausgeschriebene offene freie freien offenen ausgeschriebenen vakante besagte gleiche gedacht erwartet"
        " erhofft befurchtet angenommen geplant gewohnt sonst bisher zuvor fruher einzige einziger"
        " hilfe moglich ich du er sie es wir man die der das dem den ob wenn dank"
        " ihren ihr seine heute morgen montag freitag nichts alles absage zusage gesprach antwort mail einladung"
        " anruf termin jemand anderen anderer besten zeit letzte halbe ganze interview zeit eingeladen"
    ),
)  # fmt: skip
