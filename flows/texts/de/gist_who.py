"""Owns which German words tell who acts, how sure it is and what it is about: people, doubts, things."""

from collections.abc import Mapping

from flows.understanding.gist_table import Idea

WHO: Mapping[Idea, str] = {
    Idea.I: (
        "ich i wir habe hab hob hätte_ich bin hatte_ich war_ich wir_haben wir_hatten haben_wir hatten_wir"
        " mir_haben_uns meinerseits ich_selbst melde schreibe rufe schicke sende frage hake bewerbe sage lehne"
        " ziehe gebe bekam_ich ging_ich will_ich ich_will ich_möchte möchte_ich ob_ich mich~melden antworte_ich"
        " bin~weiter bin_weiter sage~ab sag~ab sage~zu nehme~an nehme_den_job nehme_die_stelle nehme_das_angebot"
        " ziehe~zurück soll_ich sollte_ich darf_ich kann_ich muss_ich könnte_ich soll_i"
    ),
    Idea.ME: (
        "mich mir mi mia uns m'r darf~anfangen kann_anfangen mich_haben wurde_angenommen mich_angenommen"
        " soll~anfangen gibt~chance geben~chance gaben~chance gab~chance"
    ),
    Idea.THEY: (
        "sie er man jene sich hat haben will_er wollen wollten wollns hams hatten meinten sagten rufen riefen"
        " meldeten schrieben schicken schickten gaben nahmen bieten boten luden suchen suchten ruft meldet schreibt"
        " schickt gibt nimmt bietet lädt lud sagt meint entscheidet entscheiden stellt antwortet reagiert lehnt"
        " lehnten zieht werden_sich wird_sich können_mir kann_mir dürfen brauchen bevorzugt bevorzugen bevorzugten"
        " entschieden_sich bot gibt~stelle gibt~job geben~stelle geben~job wollen~sagen will~sagen wollten~sagen"
        " wisse~mehr melde_sich melde~sich rufe_mich_an"
    ),
    Idea.STAFF: (
        "chef chefin boss bossin meister meisterin inhaber inhaberin recruiter recruiterin recruiting personaler"
        " personalerin personalabteilung personalchef personalchefin personalleiter personalleiterin"
        " personalleitung personalreferent personalreferentin personalbüro personalwesen personalvermittler*"
        " zeitarbeit* headhunter headhunterin hr sekretariat sekretärin leitung leiter leiterin filialleiter*"
        " marktleiter* teamleiter* abteilungsleiter* bereichsleiter* stationsleitung pflegedienstleitung pdl"
        " küchenchef* geschäftsführer* geschäftsleitung geschäftsführung vorgesetzte* direktor direktorin rektor"
        " rektorin schulleiter* schulleitung kitaleitung bauleiter* polier vorarbeiter* team firma betrieb"
        " unternehmen laden arbeitgeber arbeitgeberin agentur vermittler vermittlerin denen ihnen ihm ihr frau herr"
        " herrn ansprechpartner ansprechpartnerin hausleitung verwaltung filiale büro empfang assistentin leute"
        " habe_sie ich_sie habe_die rief_ich_sie ihn"
    ),
    Idea.OTHER: (
        "einem_bewerber einer_bewerberin einem_kandidaten einer_kandidatin einen_bewerber "
        "einen_kandidaten jemand_anderen jemand_anderes jemand_anders jemand_anderem "
        "jemanden_anderen jemanden_anders"
        " jemandem_anderen jemandem_anders wen_anderen wen_anders wen_anderes wem_anders wer_anders wer_anderes"
        " wer_anderer anderen_bewerber andere_bewerberin anderer_bewerber andere_bewerber anderen_bewerbern"
        " anderen_bewerberin anderen_kandidaten andere_kandidatin anderer_kandidat andere_kandidaten"
        " anderen_kandidat anderen_kandidatin andere_person anderen_person andere_personen einen_anderen"
        " eine_andere einem_anderen einer_anderen den_anderen der_andere ein_anderer die_andere einen_andern"
        " jemand_andern jemand_internen jemanden_internen jemand_internes internen interne interner internem intern"
        " mitbewerber mitbewerberin mitbewerbern konkurrent konkurrenten konkurrentin konkurrenz"
        " besseren_kandidaten bessere_kandidatin besser_geeigneten besser_geeignete passenderen passendere"
        " geeigneteren geeignetere erfahreneren erfahrenere jüngeren jüngere qualifizierteren qualifiziertere"
        " jemanden_mit jemand_mit einen_mit eine_mit wen_mit bessere_bewerber stärkere_bewerber"
        " stärkeren_kandidaten wunschkandidat wunschkandidaten wunschkandidatin bekannten_vom_chef neffen_vom_chef"
        " aus_den_eigenen_reihen hausintern hausinternen anderweitig nachrücker"
    ),
    Idea.YOU: "du dir dich dein deine deinen bot",
    Idea.OFF: (
        "wohnung* mietwohnung miete mietvertrag vermieter* makler* nachmieter kredit* konto steuer* arzttermin"
        " beim_arzt zum_arzt vom_arzt arztbesuch hausarzt physio physiotherapie-termin friseurtermin beim_friseur"
        " zum_friseur jobcenter arbeitsamt arbeitsagentur beim_ams rav-termin beim_rav fahrschule führerschein*"
        " prüfung* klausur* elternabend elternsprechtag sprechtag hochzeit* geburtstag* party feier verein fitness*"
        " training* konzert* paket* lieferung* zug bus flug flieger handwerker* klempner* installateur_kommt"
        " tinder* hund katze auto_in_der_werkstatt fußball* spiel spiele mein_freund meine_freundin mein_bruder"
        " meine_schwester mein_mann meine_frau mein_sohn meine_tochter meine_mama meine_mutter mein_vater mein_papa"
        " meine_oma mein_opa mein_kumpel meine_kollegin mein_kollege meiner_frau meinem_mann meinem_sohn"
        " meiner_tochter meiner_mutter meiner_freundin meinem_freund meinem_bruder meiner_schwester mein_nachbar"
        " meine_nachbarin mein_ex meine_ex mein_schwager meine_schwägerin mama papa oma opa schwiegermutter"
        " schwiegervater visum aufenthaltstitel* sprachkurs kurs umzug* umzugswagen umzugsfirma krankenkasse rente"
        " scheidung gerichtstermin therapeut* therapie* impf* kita-platz kitaplatz handyvertrag stromvertrag"
        " versicherungsfall mein_alter_job altem_job früher_mal damals vor_jahren letztes_jahr kaffee wasser tee"
        " getränk getränke keks kekse parkplatz das_du alter_chef alten_chef alte_chefin ehemaliger ehemalige"
        " früherer frühere damaliger damalige kaufen gekauft hilfe_angeboten einen_platz_an in_einer_wg zahnarzt"
        " zahnärztin zahnarzttermin"
    ),
    Idea.NOT: (
        "nicht nich nie niemals kein keine keinen keinem keiner keinerlei ohne weder niemand nimmer nimmermehr ned"
        " net nid null nirgends mitnichten warte~antwort warte~rückmeldung warte~bescheid warte~nachricht"
        " warte~entscheidung warte~ergebnis warte~reaktion warten~antwort warten~rückmeldung warten~bescheid"
        " warten~nachricht warten~entscheidung warten~ergebnis nichts_von nix_von nichts_gekommen kam_nichts"
        " kommt_nichts noch_nichts_da nichts_neues"
    ),
    Idea.NOTHING: "nichts nix nüt nüüt nada niente garnichts nicht_das_geringste null_komma_nix",
    Idea.STILL: (
        "noch immer_noch noch_immer bisher bislang bis_jetzt bis_heute bis_dato seit seitdem nach_wie_vor"
        " weiterhin seither noch_nicht_mal langsam allmählich mehr nimmer"
    ),
    Idea.WILL: (
        "ich_will will_ich würde_gern würde_gerne werde muss müsste sollte sollt' müssten hoffe hoffentlich falls"
        " wenn wann_immer ob vielleicht eventuell wahrscheinlich vermutlich wohl_noch überlege überleg überlegen"
        " habe_vor plane wünsche wünschte hätte hätten wäre könnte könnten dürfte dürften bevor sobald lass"
        " versuche versuch probiere noch_zu_tun nachher_noch vergessen angst befürchte fürchte träume traum sollten"
        " würden lieber gern gerne todo to-do rufe~an schreibe rufe melde_mich frage~nach hake~nach frage"
        " ruft~an_oder möchte_ich ich_möchte würde~annehmen würde~zusagen würde~absagen würde~schreiben"
        " würde~anrufen würde~melden würde~bewerben würde~unterschreiben würde~freuen würden~einladen"
        " würden~anbieten bleibt_bei wollte~melden wollten~melden wollte~zurückmelden wollten~anrufen"
        " wollte~anrufen ich_glaube ich_denke ich_fürchte ich_schätze ich_vermute ich_nehme_an ich_ahne"
    ),
    Idea.WISH: (
        "will wollen wollte wollten möchten hätten_gern hätten_gerne wünschen soll sollte_ich_nochmal darf bitten"
        " bittet baten gebeten gefragt_ob_ich fragt_ob_ich fragten_ob_ich ob_ich_kommen wollns möchte sucht_noch"
    ),
    Idea.PAST: (
        "war waren hatte hatten gehabt gewesen gelaufen lief liefen ging gegangen vorbei rum überstanden geschafft"
        " erledigt abgehakt hinter_mir hinter_mich durch dauerte gedauert fand_statt stattgefunden vorüber"
        " absolviert gab gemacht beendet fertig geendet war's wars hinter_uns gerade_raus komme_vom komme_von"
        " komme_gerade_vom komme_gerade_von komme~vom komme~aus komme~von aus~raus kam_von kam_vom hatte_ich"
        " war_ich hatten_wir wir_hatten war~beim war~bei war~im war~in war_bei war_beim war_in_der war_im war_in"
        " verkackt verhauen versaut versemmelt vergeigt vermasselt verbockt verpatzt vergurkt versagt abgekackt"
        " ausgestiegen gerockt gemeistert gepasst blamiert gestottert abgestürzt überlebt durchgestanden geflutscht"
        " schiefgelaufen schief_gelaufen schiefgegangen ging~schief lief~schief gehalten"
    ),
    Idea.ACTED: "meldeten schrieben riefen antworteten sagten lehnten",
    Idea.DONE: (
        "angerufen telefoniert geschrieben gemailt angemailt angeschrieben kontaktiert erinnert nachgefragt"
        " nachgehakt nachgefasst geantwortet zurückgerufen zurückgeschrieben abgelehnt abgesagt zugesagt angenommen"
        " unterschrieben zurückgezogen verschoben verlegt beworben geschickt abgeschickt verschickt abgegeben"
        " bedankt gemeldet eingeladen entschieden angefragt durchgeklingelt gesprochen gefragt mitgeteilt gesagt"
        " reagiert schrieb schrieben meldete meldeten rief riefen antwortete antworteten entschied bescheid_gegeben"
        " bescheid_bekommen bekommen gekriegt erhalten kam gekommen informiert_worden durchgerufen hochgeladen"
        " eingereicht abgeliefert überreicht vorbeigebracht nachgeschickt gesendet vereinbart bestätigt ausgemacht"
        " ausgeschlagen gecancelt storniert verabredet versendet vorgezogen genommen eingestellt getippt"
        " nein_gesagt korb_gegeben bescheid_gesagt nachricht_hinterlassen hinterlassen mailbox_gesprochen"
    ),
    Idea.FROM: "von vom seitens ausm aus_der aus_dem",
    Idea.BE_DONE: "wurde wurden worden bin geworden",
    Idea.VOID: (
        "keine_ahnung kein_problem keine_sorge gar_nicht_schlecht nicht_schlecht nicht_so_schlimm nicht_schlimm"
        " nicht_nur kein_ding kein_stress zum_schluss auf_jeden_fall in_ordnung im_moment zum_glück gott_sei_dank"
        " ehrlich_gesagt wie_gesagt sozusagen gesagt_getan es_gibt in_zukunft mal_sehen keine_zeit zeit_für"
        " einen_moment nach_dem_gespräch nach_dem_vorstellungsgespräch nach_dem_interview seit_dem_gespräch"
        " seit_dem_vorstellungsgespräch seit_dem_interview nach_dem_termin seit_dem_termin vor_dem_gespräch"
        " beim_letzten_mal fürs_nächste_mal nächstes_mal wie_gewohnt von_mir von_dir von_selbst von_vorne"
        " von_anfang ohne_scheiß no_joke wie_auch_immer gut_sein ganz_schön ich_glaube_ich_habe ich_glaub_ich_hab"
        " ich_glaube_ich_bin ich_denke_ich_habe sich~erledigt hat_sich_erledigt ohne_grund ohne_begründung"
        " ohne_angabe ohne_kommentar"
    ),
    Idea.MEET: (
        "gespräch gespräche gesprächs vorstellungsgespräch* vorstellungsge* vorstellungstermin* vorstellungsrunde"
        " vorstellung bewerbungsgespräch* bewerbungsinterview bewerbungstermin vg interview interviews"
        " jobinterview* videointerview* telefoninterview* telefongespräch telefontermin telefonat erstgespräch"
        " zweitgespräch drittgespräch kennenlerngespräch* kennenlerntermin kennenlerntag kennenlerntreffen"
        " fachgespräch abschlussgespräch teamgespräch personalgespräch einstellungsgespräch* jobgespräch*"
        " gesprächstermin videogespräch videocall videocalls video-call videokonferenz* videoanruf videotelefonat"
        " zoom zoom-call zoomcall zoommeeting teams teams-call teamscall teams-meeting teamsmeeting skype webex"
        " call meeting termin termine probearbeit* probetag* probeschicht* probedienst* probearbeitstag*"
        " probestunde* probeunterricht lehrprobe unterrichtsprobe schnuppertag* schnuppern schnuppertermin"
        " schnupperlehre hospitation* hospitieren assessment* assessmentcenter assesment* einstellungstest*"
        " eignungstest* auswahltag* auswahlgespräch* auswahlverfahren_vor_ort bewerbertag* bewerbungstag vorspielen"
        " vorsprechen vorstellig casting hearing erstkontakt-call kaffee-termin technikinterview arbeitsprobe*"
        " präsenztermin vorgespräch* infogespräch* infotermin gruppengespräch* gruppeninterview* probekochen"
        " probelektion probe_arbeiten probearbeite zur_probe bewerbungsrunde auswahlrunde onboarding-call"
        " online-meeting onlinemeeting google_meet recruitingtag speeddating kennenlernrunde einzelgespräch"
        " panelinterview fachinterview bewerberinterview praxistag praxistest testtag arbeitsversuch geh~hin"
        " gehe~hin fahr~hin fahre~hin muss~hin soll~hin darf~hin muss_ich_hin muss~vorstellen muss~vorstellung"
        " muss~probearbeiten muss~antanzen muss~vorsprechen muss~schnuppern soll~kommen soll~vorbeikommen"
        " soll~vorbeischauen soll~erscheinen soll~vorstellen soll~antanzen soll~hinkommen darf~kommen"
        " darf~vorbeikommen darf~vorstellen kann~vorbeikommen kann~vorstellen darf~schnuppern soll~schnuppern"
        " darf~hospitieren soll_ich_kommen soll_ich_hin soll_ich_hinkommen soll_ich_vorbeikommen soll_ich_da_sein"
        " darf_ich_kommen darf_ich_vorbeikommen darf_ich_hin"
    ),
    Idea.VISIT: (
        "gesprochen sprechen sprach geredet reden redete unterhalten getroffen treffen traf kennengelernt"
        " kennenlernen kennen_lernen kennen_gelernt lernen~kennen lernte~kennen lerne~kennen sehen gesehen"
        " vorbeikommen vorbeikomme vorbeigekommen vorbeischauen vorbeigeschaut komme~vorbei kommen kommen_soll"
        " kommen_kann hinkommen hinfahren hingefahren hingehen hingegangen hinmuss antanzen angetanzt antreten"
        " vorstellen vorgestellt stelle~vor stellte~vor dort_gewesen da_gewesen dagewesen dort_war war_bei war_beim"
        " war_in_der war_im war_in komme_aus_der komme_vom komme_von komme_gerade_aus komme_gerade_von"
        " komme_gerade_vom gegenübergesessen saß sass vorgesprochen ausgefragt gelöchert ausgequetscht"
        " probegearbeitet probegeschnuppert hospitiert geschnuppert zu_besuch besucht besuch komme~vom komme~aus"
        " komme~von kam_von kam_vom soll_ich_kommen soll_ich_hin soll_ich_hinkommen soll_ich_vorbeikommen"
        " soll_ich_da_sein darf_ich_kommen darf_ich_vorbeikommen darf_ich_hin gehe~hin fahre~hin muss~hin"
    ),
    Idea.PAPERS: (
        "bewerbung bewerbungen bewerbungsmappe mappe unterlagen bewerbungsunterlagen lebenslauf lebenslaufs"
        " lebensläufe cv cvs anschreiben motivationsschreiben initiativbewerbung blindbewerbung kurzbewerbung"
        " onlinebewerbung online-bewerbung formular bewerbungsformular bewerbungsbogen zeugnisse dossier"
        " bewerbungsdossier portfolio bewerbig profil"
    ),
    Idea.JOB: (
        "job jobs stelle stellen arbeit arbeitsstelle arbeitsplatz position posten platz lehrstelle"
        " ausbildungsplatz ausbildungsstelle ausbildung praktikum praktikumsplatz minijob nebenjob"
        " werkstudentenstelle werkstudentenjob vertrag arbeitsvertrag job-vertrag anstellung festanstellung"
        " lehrvertrag teilzeitstelle vollzeitstelle aushilfsjob ferienjob studentenjob hiwi-stelle volontariat"
        " traineestelle referendariat"
    ),
    Idea.ROUND: (
        "runde runden auswahlrunde stufe phase etappe endrunde finalrunde finale shortlist auswahl endauswahl"
        " vorauswahl auswahlverfahren rennen recall schritt nächste_runde nächsten_runde nächster_runde"
        " eine_runde_weiter runde_weiter bin~weiter bin_weiter komme~weiter komme_weiter engere_auswahl"
        " engeren_auswahl engerer_auswahl engeren_kreis engere_wahl engeren_wahl im_finale ins_finale"
        " in_die_endrunde in_der_endrunde auf_der_shortlist unter_den_letzten im_rennen"
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
        " keine_post kein_anruf kein_rückruf stand_der_dinge zu-_oder_absage post_von warte~antwort"
        " warte~rückmeldung warte~bescheid warte~nachricht warte~entscheidung warte~ergebnis warte~reaktion"
        " warten~antwort warten~rückmeldung warten~bescheid warten~nachricht warten~entscheidung warten~ergebnis"
        " ton mucks pieps silbe sterbenswörtchen laut ton_gehört gerührt rührt rühren muckst gemuckst spur reagiert"
        " nichts_von nix_von nichts_gekommen kam_nichts kommt_nichts noch_nichts_da nichts_neues"
    ),
    Idea.DATE: (
        "termin termine datum uhrzeit zeit tag slot zeitfenster zeitpunkt gesprächstermin einen_anderen_tag"
        " einen_anderen_termin ein_anderer_tag ein_anderer_termin eine_andere_uhrzeit eine_andere_zeit neuer_termin"
        " neuen_termin neuer_tag anderer_termin anderen_termin anderer_tag anderen_tag andere_uhrzeit neue_uhrzeit"
        " neue_zeit andere_zeit neues_datum neuer_zeitpunkt"
    ),
}
