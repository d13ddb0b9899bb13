"""Owns the forms of everyday German verbs and nouns that are no names, however small they are typed."""

import re
from itertools import product

from flows.texts.de.meaning_nouns import EVERYDAY


def forms(stem: str) -> tuple[str, ...]:
    """The forms of a regular verb: present, past, participle."""
    joined = f"{stem}e" if stem[-1] in "dt" else stem
    done = (
        f"{joined}t" if stem.endswith("ier") or stem.startswith(("ver", "be", "er", "ent", "zer")) else f"ge{joined}t"
    )
    ends = ("e", "en", "st", "t", "te", "ten", "tet")
    return (stem, done, *(f"{stem if end in ('e', 'en') else joined}{end}" for end in ends))


_STEMS = (
    "frag sag mach mein such wart hor glaub denk brauch klapp pass lern spiel wohn leb arbeit antwort red meld land"
    " start end lach wein schick plan check wechsel kundig nerv freu stell setz leg hol fehl zeig rechn quatsch tausch"
    " dauer hoff ghost cancel mail chat google klick druck schau guck gehor gewohn ubernacht fuhl ruhr klar kriech reis"
    " mach bau koch putz fall fehl reich reiz staun stor trau trenn ub wag wahl warn wink wunsch wurd zahl zweifl zogr"
    " reagier telefonier absolvier stornier kontaktier informier organisier interessier funktionier akzeptier ignorier"
    " probier studier verhandl vergleich vertag verkauf verdien versuch versteh verlier verspat verleg verschick"
    " verpass verlang vermut vermiss verlauf versprech versicher verkack versau bewerb bewert bedank"
    " bedau bedeut begeist"
    " formulier verfass prasentier notier diskutier kritisier motivier trainier gratulier blamier frustrier servier"
    " kassier sortier"
    " reparier montier installier beantrag erkundig vereinbar begleit beschaftig betreu ersetz erganz ermutig"
    " erkrank herrsch schweig"
    " text sims haken fass bohr kontaktier klingel"
    " beginn begruss bekomm besuch bestell bestatig beweis bezahl erklar erzahl erwart erhalt erinner erfahr erreich"
    " erwahn entscheid enttausch erledig erleb erlaub ermoglich entspann entlass"
)
_PREFIXES = "an ab auf aus ein vor zuruck nach mit durch weiter los hin her zu um raus rein rum vorbei heim fertig weg"
_PARTICIPLES = (
    "gerufen geschickt geschrieben gefragt gesagt gemeldet gegeben genommen gelegt gestellt geladen gehort gemacht"
    " gegangen gekommen gelaufen gesprochen gebohrt gemailt gebracht geschaut"
    " gezogen gesandt gesucht gefallen getragen geschaltet"
    " gewiesen gewartet geklingelt telefoniert gehakt gefasst geschoben"
)
_INFINITIVES = (
    "rufen schicken schreiben fragen sagen melden geben nehmen legen stellen laden horen machen gehen kommen laufen"
    " sprechen bringen setzen lassen sehen denken warten schieben finden hangen schauen ziehen suchen fallen tragen"
    " bereiten stellen fangen haken fassen bohren klingeln telefonieren mailen"
)
_ODD = (
    "versprochen verstanden verloren vergessen verschwunden verstorben verdient vergeben verhalten verraten begonnen"
    " bekommen betroffen betrogen besprochen bestanden bewiesen erhalten erfahren entlassen entschieden empfohlen"
    " geblieben gebracht gedacht gegessen geflogen gefahren gefunden geholfen gelassen gelegen gelesen gelogen"
    " geschlafen gesessen gestanden gestorben getan getroffen getrunken gewonnen geworden gewusst genannt gekannt"
    " gestritten gestrichen ghabt gwesen gesehen gesucht sitze sitzt sitzen sass lag liege liegt liegen fahre fahrt"
    " fahren fuhr fliege fliegt fliegen flog schlafe schlaft schlafen schlief esse isst essen trinke trinken treffe"
    " trifft treffen traf helfe hilft helfen half verliere bleibe bleibt bleiben blieb heisst heissen hiess nennt"
    " nannte kenne kennt kennen kannte lasst liess liessen lest lese liest lesen las halte halt halten hielt trage"
    " tragt tragen trug werfe wirft warf ziehe zieht ziehen zog fange fangt fing falle fallt fallen fiel vergesse"
    " vergisst schweigt schweigen schwieg verschob verlegte sagten sah sahen tut tun tat taten tue musse ware waren"
    " hatte hatten wurde wurden konnte konnten gelte gilt galt treff lies nimm gib sieh komm geh steh"
)


def _joined() -> str:
    parted = (f"{prefix}{done}" for prefix, done in product(_PREFIXES.split(), _PARTICIPLES.split()))
    infinitives = _INFINITIVES.split()
    plain = (f"{prefix}{verb}" for prefix, verb in product(_PREFIXES.split(), infinitives))
    with_zu = (f"{prefix}zu{verb}" for prefix, verb in product(_PREFIXES.split(), infinitives))
    regular = (form for stem in _STEMS.split() for form in forms(stem))
    return " ".join((*regular, *parted, *plain, *with_zu, _ODD))


VERB_FORMS = _joined()

COMMON = re.compile(
    r"(?<!stift)(?<!hart)(?<!\Sj)(?<!zeit)(?<!verwalt)(?<!versicher)(?<!reinig)(?<!versorg)(?<!sied)(?<!diako)"
    r"(?:ung|ungen|heit"
    r"|heiten|keit|keiten|schaft"
    r"|schaften|ation"
    r"|ationen|tat|nis|nisse|weise|massen|lich|liche[rsnm]?|ige[rsnm]?|isch\w{0,2}|los|suche|arbeit|zeit|tag|tage"
    r"|wochen?|stunden?|jahr|jahre|gesprache?|\wlang|termine?|mails?|anrufe?|stellen?|jobs?|zimmer|essen|verkehr"
    r"|fragen?|ier(?:en|t|te|ten|st)|(?<!\S)ge\w{3,}(?:[bcfgklmnprsz]t|tet|det)|(?:ab|an|auf|aus|ein|vor|nach|zu"
    r"|zuruck|mit|durch|weiter|los|hin|her|um|raus|rein|rum|vorbei|heim|probe|fertig|weg"
    r"|gegenuber|kennen|frei|krank|hoch|runter|nieder|fest|dar|bei|unter|uber|entgegen|zusammen)ge\w{3,}(?:t|en))$"
)
"""How everyday nouns and adverbs end."""

_OF_TALKS = "gruppen einzel fach erst zweit kennenlern auswahl bewerber personal video telefon team gehalts info"
_TALKED = "gesprach gesprache interview interviews termin termine runde runden"
_TALKS = " ".join(f"{first}{second}" for first, second in product(_OF_TALKS.split(), _TALKED.split()))
THINGS = (
    "arzt arztin zahnarzt zahnarztin friseur essen kochen duschen training fruhstuck mittagessen"
    " abendessen party hochzeit geburtstag beerdigung oma opa enkel enkelin tante onkel"
    " cousin cousine neffe nichte verein kurs vorlesung seminar prufung klausur abschluss studium umschulung"
    " weiterbildung fortbildung amt behorde klo toilette tur eingang empfang kantine flur aufzug fahrstuhl parkplatz"
    " strasse dorf heimat ausland konto miete wohnung balkon keller pc computer"
    " rechner drucker wlan netz hitze kalte regen schnee gewitter sommer winter"
    " herbst fruhling krise corona pandemie krankheit grippe erkaltung schmerzen kopfschmerzen fieber schlaf traum"
    " stimmung laune freude wut trauer hoffnung mut kraft energie motivation stress panik therapie therapeut"
    " therapeutin psychologe hebamme lehrer lehrerin trainer trainerin makler maklerin vermieter vermieterin anwalt"
    " anwaltin steuerberater notar pfarrer chor kirche baustelle kasse stuhl schrank"
    " sofa fernseher zeitung lied schwimmen laufen joggen yoga wandern"
    " spazieren gassi einkaufen einkauf putzen wasche kindergeld elternabend kinderarzt impfung tabletten rezept"
    " rucken knie zahn zahne hals nase auge ohr hand fuss bein arm hand haare kopfhorer headset kamera maske anzug"
    " kleid koffer ausweis pass fuhrerschein zeugnis zeugnisse referenzen foto fotos"
    " verspatung eile ruhe angst begleitung hilfe freude absicht erfolg gluck pech spass ernst grund"
    " thema inhalt ablauf eindruck vibe atmosphare umgang lob kritik meinung sicht blick gedanke gedanken"
    " vorschlag losung problem probleme fehler schuld gesetz regel regeln pflicht aufgabe"
    " aufgaben kundin kundinnen patient patienten bewohner gast gaste schuler schulerin"
    " lohn bezahlung bonus provision schicht nachtschicht fruhschicht spatschicht feierabend uberstunden"
    " handwerker klempner vermieter vermieterin konzert seminar flug lieferung paket hausmeister nachhilfe band bands"
    " verkehr wecker chefs jungs mädels leute typ typen kerl mensch menschen idiot idioten junge mann madchen alte"
    " alter"
    " gewerkschaft betriebsrat probezeit kundigung abfindung insolvenz rente altersteilzeit"
    " gehaltsfrage gehaltsverhandlung fachfrage fachfragen fachteil praxisteil praxistest theorieteil fallstudie"
    " rollenspiel gruppenaufgabe gruppenspiel testaufgabe probeaufgabe arbeitsprobe sprachtest mathetest prasentation"
    " selbstvorstellung vorstellungsrunde begrussung verabschiedung rundgang betriebsrundgang fuhrung mappe"
    f" {_TALKS} fragebogen vergleich sms walde wald hoodie pulli jeans hemd sakko turnschuhe sneaker sneakers"
    " paketbote postbote bote zusteller"
    f" {EVERYDAY}"
    " bewerbungsmappe zeugnismappe fuhrungszeugnis gesundheitszeugnis lebenslaufe bewerbungsfoto probestunde"
)
"""Nouns that stand after "bei" as often as an employer does."""

NAMELIKE = (
    "druck film buch musik radio licht luft haus garten wein bier kaffee tee sport sonne idee ziel markt land strom"
    " wasser fussball holz bad kuche theke lager auto spiel ball tisch tischler backer metzger umzug sturm punkt plan"
    " schuhe tasche schlussel recht steuer tuch sinn stil ton kunde kunden projekt projekte dienst namens genannt"
)
"""Nouns that employers are named with as well: no names in small letters."""

_PLACE_ENDS = (
    "krankenhaus klinik klinikum spital heim schule kita kindergarten markt bank amt werkstatt werke praxis"
    " kanzlei verlag apotheke backerei brauerei gartnerei druckerei stiftung stift verwaltung versicherung"
    " krankenkasse universitat museum theater hotel gasthaus gasthof restaurant zentrum verein verband"
    " ministerium tischlerei schreinerei metzgerei"
    " fleischerei schlosserei malerei deckerei wascherei kaserei molkerei kellerei reederei"
    " reinigung pflegedienst metzg studio salon autohaus mobelhaus kaufhaus weingut tierheim reiseburo"
    " logistik spedition werk gesellschaft genossenschaft fabrik"
)
PLACE_ENDS = tuple(_PLACE_ENDS.split())
"""How words end that say what kind of place an employer is."""

_TAILS = (
    "berater beraterin helfer helferin hilfe kraft fahrer fahrerin fuhrer fuhrerin leiter leiterin leitung"
    " pfleger pflegerin schwester entwickler entwicklerin ingenieur ingenieurin techniker technikerin"
    " mechaniker mechanikerin mechatroniker mechatronikerin verkaufer verkauferin arbeiter arbeiterin assistent"
    " assistentin assistenz kaufmann kauffrau fachmann fachfrau angestellte angestellter manager managerin"
    " analyst analystin designer designerin lehrer lehrerin padagoge padagogin erzieher erzieherin betreuer"
    " betreuerin begleiter begleiterin schlosser monteur monteurin bauer macher meister meisterin"
    " sachbearbeiter sachbearbeiterin referent referentin assistenzarzt therapeut therapeutin laborant"
    " laborantin koch kochin backer backerin gartner gartnerin lackierer installateur elektriker elektroniker"
    " elektronikerin zeichner zeichnerin planer planerin disponent disponentin spezialist spezialistin experte"
    " expertin wissenschaftler wissenschaftlerin forscher programmierer programmiererin administrator"
    " administratorin buchhalter buchhalterin controller controllerin sekretar sekretarin werkstudent"
    " werkstudentin praktikant praktikantin schweisser schweisserin dreher fraser florist floristin hausmeister"
    " hausmeisterin zusteller zustellerin kommissionierer kommissioniererin sanitater sanitaterin informatiker"
    " informatikerin masseur masseurin grafiker grafikerin dozent dozentin metzger metzgerin konditor konditorin"
    " logopade logopadin matrose steward stewardess monteurin zerspaner zerspanerin redakteur redakteurin bibliothekar"
    " bibliothekarin dachdecker dachdeckerin fliesenleger estrichleger maschinist"
    " vertriebler vertrieblerin buchbinder schneiderin raumpflegerin kosmetiker kosmetikerin optiker optikerin"
    " akustiker akustikerin apothekerin imker forster forsterin tierpfleger putzhilfe haushaltshilfe"
)
TAILS = tuple(_TAILS.split())
"""How words end that are roles."""
