"""Owns which German words stand for things: interviews and how they were, papers, jobs, rounds, news, dates."""

from collections.abc import Mapping

from flows.understanding.gist_table import Idea

THINGS: Mapping[Idea, str] = {
    Idea.MEET: (
        "gespräch gespräche gesprächs vorstellungsgespräch* vorstellungsge* vorstellungstermin* vorstellungsrunde"
        " vorstellung bewerbungsgespräch* bewerbungsinterview bewerbungstermin vg interview interviews jobinterview*"
        " videointerview* telefoninterview* telefongespräch telefontermin telefonat erstgespräch zweitgespräch"
        " drittgespräch kennenlerngespräch* kennenlerntermin kennenlerntag kennenlerntreffen fachgespräch"
        " abschlussgespräch teamgespräch personalgespräch einstellungsgespräch* jobgespräch* gesprächstermin"
        " videogespräch videocall videocalls video-call videokonferenz* videoanruf videotelefonat zoom zoom-call"
        " zoomcall zoommeeting teams teams-call teamscall teams-meeting teamsmeeting skype webex call meeting termin"
        " termine probearbeit* probetag* probeschicht* probedienst* probearbeitstag* probestunde* probeunterricht"
        " lehrprobe unterrichtsprobe schnuppertag* schnuppern schnuppertermin schnupperlehre hospitation* hospitieren"
        " assessment* assessmentcenter assesment* einstellungstest* eignungstest* auswahltag* auswahlgespräch*"
        " auswahlverfahren_vor_ort bewerbertag* bewerbungstag vorspielen vorsprechen vorstellig casting hearing"
        " erstkontakt-call kaffee-termin technikinterview arbeitsprobe* präsenztermin vorgespräch* infogespräch*"
        " infotermin gruppengespräch* gruppeninterview* probekochen probelektion probe_arbeiten probearbeite"
        " zur_probe bewerbungsrunde auswahlrunde onboarding-call online-meeting onlinemeeting google_meet"
        " recruitingtag speeddating kennenlernrunde einzelgespräch panelinterview fachinterview bewerberinterview"
        " praxistag praxistest testtag arbeitsversuch geh~hin gehe~hin fahr~hin fahre~hin muss~hin soll~hin darf~hin"
        " muss_ich_hin muss~vorstellen muss~vorstellung muss~probearbeiten muss~antanzen muss~vorsprechen"
        " muss~schnuppern soll~kommen soll~vorbeikommen soll~vorbeischauen soll~erscheinen soll~vorstellen"
        " soll~antanzen soll~hinkommen darf~kommen darf~vorbeikommen darf~vorstellen kann~vorbeikommen"
        " kann~vorstellen darf~schnuppern soll~schnuppern darf~hospitieren soll_ich_kommen soll_ich_hin"
        " soll_ich_hinkommen soll_ich_vorbeikommen soll_ich_da_sein darf_ich_kommen darf_ich_vorbeikommen"
        " darf_ich_hin schicht_auf_probe auf_probe arbeiten_auf_probe vorstellen_gehen zum_vorstellen zur_vorstellung"
        " zum_kennenlernen zum_gespräch probeeinsatz probefahrt probevorlesung probetraining schnupperschicht"
        " schnupperwoche schnupperpraktikum praxistermin sichtungstag talentday recruitingday recruiting-tag"
        " karrieretag bewerbertreffen zweitinterview erstinterview abschlussinterview finalinterview kennenlerncall"
        " kennenlern-call erstcall video-interview video-gespräch telefon-interview telefon-termin online-interview"
        " onlineinterview online-gespräch onlinegespräch online-termin onlinetermin jobtermin bewerbungs-gespräch"
    ),
    Idea.VISIT: (
        "komm_doch kommen_sie_doch kommt_doch schau_doch schauen_sie_doch komme_doch gesprochen sprechen sprach"
        " geredet reden redete unterhalten getroffen treffen traf kennengelernt kennenlernen kennen_lernen"
        " kennen_gelernt lernen~kennen lernte~kennen lerne~kennen sehen gesehen vorbeikommen vorbeikomme"
        " vorbeigekommen vorbeischauen vorbeigeschaut komme~vorbei kommen kommen_soll kommen_kann hinkommen hinfahren"
        " hingefahren hingehen hingegangen hinmuss antanzen angetanzt antreten vorstellen vorgestellt stelle~vor"
        " stellte~vor dort_gewesen da_gewesen dagewesen dort_war war_bei war_beim war_in_der war_im war_in"
        " komme_aus_der komme_vom komme_von komme_gerade_aus komme_gerade_von komme_gerade_vom gegenübergesessen saß"
        " sass vorgesprochen ausgefragt gelöchert ausgequetscht probegearbeitet probegeschnuppert hospitiert"
        " geschnuppert zu_besuch besucht besuch komme~vom komme~aus komme~von kam_von kam_vom soll_ich_kommen"
        " soll_ich_hin soll_ich_hinkommen soll_ich_vorbeikommen soll_ich_da_sein darf_ich_kommen"
        " darf_ich_vorbeikommen darf_ich_hin gehe~hin fahre~hin muss~hin zusammengesetzt zusammengesessen gezoomt"
        " geskypt getroffn begegnet befragt interviewt gequizzt probegekocht probegefahren probegelehrt vorgearbeitet"
        " mitgelaufen mitgearbeitet hineingeschnuppert reingeschnuppert rumgeführt herumgeführt durchgeführt_worden"
        " vorstellen_bei zum_vorstellen zur_vorstellung eingefunden angereist probegefahren_bin"
    ),
    Idea.PAPERS: (
        "bewerbung bewerbungen bewerbungsmappe mappe unterlagen bewerbungsunterlagen lebenslauf lebenslaufs"
        " lebensläufe cv cvs anschreiben motivationsschreiben initiativbewerbung blindbewerbung kurzbewerbung"
        " onlinebewerbung online-bewerbung formular bewerbungsformular bewerbungsbogen zeugnisse dossier"
        " bewerbungsdossier portfolio bewerbig profil bewerberbogen personalbogen personalfragebogen bewerbungszettel"
        " bewerbungsfoto arbeitszeugnis arbeitszeugnisse bewerbungsschreiben bewerbungsvideo bewerbungsmail"
        " steckbrief bewerbungsbrief kurzprofil kurzvita vita referenzen zertifikate zeugnis führungszeugnis"
        " bewerbungsformulare antragsformular"
    ),
    Idea.JOB: (
        "job jobs stelle stellen arbeit arbeitsstelle arbeitsplatz position posten platz lehrstelle ausbildungsplatz"
        " ausbildungsstelle ausbildung praktikum praktikumsplatz minijob nebenjob werkstudentenstelle"
        " werkstudentenjob vertrag arbeitsvertrag job-vertrag anstellung festanstellung lehrvertrag teilzeitstelle"
        " vollzeitstelle aushilfsjob ferienjob studentenjob hiwi-stelle volontariat traineestelle referendariat"
        " ausbildungsplätze ausbildungsstellen lehrstellen arbeitsplätze praktika praktikumsplätze lehre"
        " schnupperstelle aushilfsstelle saisonstelle saisonjob hilfsjob bürojob traumjob traumstelle teilzeitjob"
        " vollzeitjob beschäftigung festvertrag zeitvertrag dienstvertrag ausbildungsvertrag vertragsentwurf"
        " lehrplatz bufdi-stelle fsj-stelle fsj-platz azubi-platz azubistelle azubiplatz stellenangebot"
    ),
    Idea.ROUND: (
        "weiter_bin weiter_komme runde runden auswahlrunde stufe phase etappe endrunde finalrunde finale shortlist"
        " auswahl endauswahl vorauswahl auswahlverfahren rennen recall schritt nächste_runde nächsten_runde"
        " nächster_runde eine_runde_weiter runde_weiter bin~weiter bin_weiter komme~weiter komme_weiter"
        " engere_auswahl engeren_auswahl engerer_auswahl engeren_kreis engere_wahl engeren_wahl im_finale ins_finale"
        " in_die_endrunde in_der_endrunde auf_der_shortlist unter_den_letzten im_rennen vorrunde runde_zwei"
        " runde_drei hürde aufnahmeverfahren recruitingprozess bewerbungsprozess letzte_auswahl letzten_auswahl"
        " engste_auswahl engsten_auswahl engste_wahl nächste_stufe nächsten_stufe in_runde_zwei in_runde_2"
        " in_runde_drei in_runde_3 erste_hürde"
    ),
    Idea.ORDER: (
        "nächste nächsten nächster nächstes zweite zweiten zweiter zweites dritte dritten drittes dritter vierte"
        " vierten weitere weiteren weiteres weiterer letzte letzten letztes finale finalen engere engeren nochmal"
        " nochmals noch_mal noch_einmal erneut wieder abermals eine_weiter zum_zweiten_mal ein_zweites_mal 2 3 2te"
        " 3te noch_ein zum_zweiten zum_dritten"
    ),
    Idea.NEWS: (
        "nachricht nachrichten rückmeldung* rückantwort feedback bescheid info infos information neuigkeiten news"
        " antwort antworten entscheidung zwischenbescheid zwischenstand zeichen lebenszeichen ergebnis ergebnisse"
        " resultat resultate resi reaktion rückruf auskunft update echo wort mail_von keine_mail keine_email"
        " keine_post kein_anruf kein_rückruf stand_der_dinge zu-_oder_absage post_von warte~antwort warte~rückmeldung"
        " warte~bescheid warte~nachricht warte~entscheidung warte~ergebnis warte~reaktion warten~antwort"
        " warten~rückmeldung warten~bescheid warten~nachricht warten~entscheidung warten~ergebnis ton mucks pieps"
        " silbe sterbenswörtchen laut ton_gehört gerührt rührt rühren muckst gemuckst spur reagiert nichts_von"
        " nix_von nichts_gekommen kam_nichts kommt_nichts noch_nichts_da nichts_neues rückmeldungen antwort_von"
        " steht~aus ausstehend aussteht auf_antwort gewissheit klarheit rückinfo sterbenswort ton_von meldung"
        " meldungen lebenszeichn antworts bescheid_von rührt_sich rühren_sich tut_sich bewegt_sich gerührt_bei"
        " hören_lassen hörn regt_sich bescheid_bekommen"
    ),
    Idea.DATE: (
        "termin termine datum uhrzeit zeit tag slot zeitfenster zeitpunkt gesprächstermin einen_anderen_tag"
        " einen_anderen_termin ein_anderer_tag ein_anderer_termin eine_andere_uhrzeit eine_andere_zeit neuer_termin"
        " neuen_termin neuer_tag anderer_termin anderen_termin anderer_tag anderen_tag andere_uhrzeit neue_uhrzeit"
        " neue_zeit andere_zeit neues_datum neuer_zeitpunkt"
    ),
    Idea.WELL: (
        "gut_abgeliefert super_abgeliefert stark_abgeliefert gut guat guet super toll ok okay oke okey top klasse"
        " spitze prima passt gepasst entspannt angenehm locker sympathisch nett nette netten freundlich gerockt bombe"
        " mega hammer ordentlich solide prächtig perfekt großartig wunderbar fantastisch bestens reibungslos glatt"
        " rund flutschte geflutscht harmonisch herzlich spannend interessant genial stark fein cool zufrieden"
        " gemeistert bravourös souverän hervorragend lässig leiwand gschmeidig lieb positiv überraschend_gut"
        " durchwachsen mittel mittelmäßig soso so_lala lala geht_so naja ganz_gut jut überstanden vorbei rum"
        " hinter_mir hinter_mich hinter_uns abgehakt erledigt gehabt überlebt absolviert durchgestanden angetan"
        " begeistert_von traumhaft 1a eins_a sahne granate überzeugt überzeugen_können gepunktet gefunkt"
        " auf_augenhöhe wertschätzend herzlich_empfangen mega_nett gemütlich unkompliziert lustig gelacht reingehauen"
        " voll_gut zufriedenstellend problemlos besser_als bessa passabel brauchbar annehmbar geschmeidig"
        " vielversprechend aufschlussreich informativ kurz_und_knapp smooth flott easy machbar"
        " geklappt_mit_dem_gespräch"
    ),
    Idea.BADLY: (
        "fies fiese verhaspelte schlecht mies schlimm furchtbar schrecklich grauenhaft grausam katastrophe"
        " katastrophal desaster desaströs fiasko reinfall flop bescheiden zäh verkackt verhauen versaut versemmelt"
        " vergeigt vermasselt verbockt verpatzt verrissen vergurkt verzapft vergigget in_den_sand blackout stotternd"
        " gestottert gestammelt gestolpert ins_schwimmen ins_stocken scheiße scheisse beschissen kacke unangenehm"
        " peinlich anstrengend chaotisch seltsam komisch merkwürdig zerrissen daneben schiefgelaufen schief_gelaufen"
        " schiefgegangen ging~schief lief~schief hart stressig nicht_so_gut nicht_gut nicht_so_toll versagt"
        " untergegangen abgekackt abgestürzt unterirdisch zum_vergessen blamiert verrannt hölle horror vercheckt"
        " verstolpert abgelost abgeloost gelost in_die_hose in_die_binsen nach_hinten_los den_bach_runter gruselig"
        " miserabel kacke_gelaufen voll_daneben gepatzt verzettelt ins_fettnäpfchen fettnäpfchen verplappert"
        " versprochen_mehrmals aufs_kreuz_gelegt zum_fremdschämen grottig grottenschlecht suboptimal holprig"
        " unvorbereitet überrumpelt ins_straucheln aussetzer verhaspelt vergeblich_gewesen zäh_wie zähflüssig kühl"
        " frostig steif unfreundlich arrogant von_oben_herab unprofessionell frech_zu_mir kalt_erwischt versalzen"
        " fallengelassen fallen_gelassen abgewürgt ungut ausgestiegen"
    ),
}
