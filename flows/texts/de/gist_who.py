"""Owns which German words tell who acts, how sure it is and what it is about: people, doubts, things."""

from collections.abc import Mapping

from flows.understanding.gist_table import Idea

WHO: Mapping[Idea, str] = {
    Idea.I: (
        "ich i wir habe hab hob hätte_ich bin hatte_ich war_ich wir_haben wir_hatten haben_wir hatten_wir"
        " mir_haben_uns meinerseits ich_selbst melde schreibe rufe schicke sende frage hake bewerbe sage lehne"
        " ziehe gebe bekam_ich ging_ich soll_ich sollte_ich darf_ich kann_ich muss_ich könnte_ich will_ich ich_will"
        " ich_möchte möchte_ich ob_ich soll_i"
    ),
    Idea.ME: (
        "mich mir mi mia uns m'r darf~anfangen kann_anfangen job_gehört_mir stelle_gehört_mir habe_den_job"
        " habe_die_stelle habe_den_platz mich_haben wurde_angenommen mich_angenommen soll~kommen soll~vorbeikommen"
        " soll~vorbeischauen soll~erscheinen soll~vorstellen soll~antanzen soll~hinkommen darf~kommen"
        " darf~vorbeikommen darf~vorstellen kann~vorbeikommen kann~vorstellen darf~schnuppern soll~schnuppern"
        " darf~hospitieren soll~anfangen"
    ),
    Idea.THEY: (
        "sie er man jene sich hat haben will_er wollen wollten wollns hams hatten sagen meinen meinten sagten"
        " melden rufen riefen meldeten schrieben schicken schickten geben gaben nehmen nahmen bieten boten laden"
        " luden suchen suchten ruft meldet schreibt schickt gibt nimmt bietet lädt lud sagt meint entscheidet"
        " entscheiden stellen stellt antwortet antworten reagiert lehnt lehnten ziehen zieht werden_sich wird_sich"
        " können_mir kann_mir dürfen müssen_die sind_sie brauchen bevorzugt bevorzugen bevorzugten entschieden_sich"
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
        "jemand_anderen jemand_anderes jemand_anders jemand_anderem jemanden_anderen jemanden_anders"
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
        "wohnung* mietwohnung wg wg-zimmer miete mietvertrag vermieter* makler* nachmieter kredit* konto steuer*"
        " arzttermin zahnarzt* beim_arzt zum_arzt vom_arzt arztbesuch hausarzt physio physiotherapie-termin"
        " friseurtermin beim_friseur zum_friseur jobcenter arbeitsamt arbeitsagentur beim_ams rav-termin beim_rav"
        " fahrschule führerschein* prüfung* klausur* führungszeugnis elternabend elternsprechtag sprechtag"
        " hochzeit* geburtstag* party feier verein fitness* training* konzert* paket* lieferung* zug bus flug"
        " flieger handwerker* klempner* installateur_kommt tinder* hund katze auto_in_der_werkstatt fußball* spiel"
        " spiele mein_freund meine_freundin mein_bruder meine_schwester mein_mann meine_frau mein_sohn"
        " meine_tochter meine_mama meine_mutter mein_vater mein_papa meine_oma mein_opa mein_kumpel meine_kollegin"
        " mein_kollege meiner_frau meinem_mann meinem_sohn meiner_tochter meiner_mutter meiner_freundin"
        " meinem_freund meinem_bruder meiner_schwester mein_nachbar meine_nachbarin mein_ex meine_ex mein_schwager"
        " meine_schwägerin mama papa oma opa schwiegermutter schwiegervater visum aufenthaltstitel* sprachkurs kurs"
        " umzug* umzugswagen umzugsfirma krankenkasse rente scheidung gerichtstermin therapeut* therapie* impf*"
        " kita-platz kitaplatz handyvertrag stromvertrag versicherungsfall mein_alter_job altem_job früher_mal"
        " damals vor_jahren letztes_jahr kaffee wasser tee getränk getränke keks kekse parkplatz das_du alter_chef"
        " alten_chef alte_chefin ehemaliger ehemalige früherer frühere damaliger damalige kaufen gekauft"
        " hilfe_angeboten einen_platz_an"
    ),
    Idea.NOT: (
        "nicht nich nie niemals kein keine keinen keinem keiner keinerlei ohne weder niemand kaum nimmer"
        " nimmermehr ned net nid null nirgends mitnichten warte~antwort warte~rückmeldung warte~bescheid"
        " warte~nachricht warte~entscheidung warte~ergebnis warte~reaktion warten~antwort warten~rückmeldung"
        " warten~bescheid warten~nachricht warten~entscheidung warten~ergebnis"
    ),
    Idea.NOTHING: "nichts nix nüt nüüt nada niente garnichts nicht_das_geringste null_komma_nix",
    Idea.STILL: (
        "noch immer_noch noch_immer bisher bislang bis_jetzt bis_heute bis_dato seit seitdem nach_wie_vor"
        " weiterhin seither noch_nicht_mal langsam allmählich mehr nimmer"
    ),
    Idea.WILL: (
        "ich_will will_ich würde_gern würde_gerne werde muss müsste sollte sollt' müssten hoffe hoffentlich falls"
        " wenn wann_immer ob vielleicht eventuell wahrscheinlich vermutlich wohl_noch überlege überleg überlegen"
        " habe_vor plane wünsche wünschte hätte hätten wäre wären könnte könnten dürfte dürften bevor sobald lass"
        " versuche versuch probiere noch_zu_tun nachher_noch vergessen angst befürchte fürchte träume traum sollten"
        " würden lieber gern gerne todo to-do rufe~an schreibe rufe melde_mich frage~nach hake~nach frage"
        " ruft~an_oder möchte_ich ich_möchte würde~annehmen würde~zusagen würde~absagen würde~schreiben"
        " würde~anrufen würde~melden würde~bewerben würde~unterschreiben würde~freuen würden~einladen"
        " würden~anbieten"
    ),
    Idea.WISH: (
        "will wollen wollte wollten möchten würden_gern würden_gerne hätten_gern hätten_gerne würden_mich"
        " würde_mich wünschen soll sollte_ich_nochmal darf bitten bittet baten gebeten gefragt_ob_ich fragt_ob_ich"
        " fragten_ob_ich ob_ich_kommen wollns möchte sucht_noch"
    ),
    Idea.PAST: (
        "war waren hatte hatten gehabt gewesen gelaufen lief liefen ging gegangen vorbei rum überstanden geschafft"
        " erledigt abgehakt hinter_mir hinter_mich durch dauerte gedauert fand_statt stattgefunden vorüber"
        " absolviert gab gemacht beendet fertig geendet war's wars hinter_uns gerade_raus komme_vom komme_von"
        " komme_gerade_vom komme_gerade_von komme~vom komme~aus komme~von aus~raus kam_von kam_vom"
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
        " von_anfang ohne_scheiß no_joke wie_auch_immer"
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
        " vorsprechen vorstellig casting hearing treffen erstkontakt-call kaffee-termin technikinterview"
        " arbeitsprobe* präsenztermin vorgespräch* infogespräch* infotermin"
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
        " komme~von kam_von kam_vom"
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
        " vorauswahl auswahlverfahren rennen recall schritt"
    ),
    Idea.ORDER: (
        "nächste nächsten nächster nächstes zweite zweiten zweiter zweites dritte dritten drittes dritter vierte"
        " vierten weitere weiteren weiteres weiterer letzte letzten letztes finale finalen engere engeren nochmal"
        " nochmals noch_mal noch_einmal erneut wieder abermals eine_weiter zum_zweiten_mal ein_zweites_mal 2 3 2te"
        " 3te"
    ),
    Idea.NEWS: (
        "nachricht nachrichten rückmeldung* rückantwort feedback bescheid info infos information neuigkeiten neues"
        " news antwort antworten entscheidung zwischenbescheid zwischenstand zeichen lebenszeichen ergebnis"
        " ergebnisse resultat resultate resi reaktion rückruf auskunft update echo wort mail_von keine_mail"
        " keine_email keine_post kein_anruf kein_rückruf stand_der_dinge zu-_oder_absage post_von warte~antwort"
        " warte~rückmeldung warte~bescheid warte~nachricht warte~entscheidung warte~ergebnis warte~reaktion"
        " warten~antwort warten~rückmeldung warten~bescheid warten~nachricht warten~entscheidung warten~ergebnis"
        " ton mucks pieps silbe sterbenswörtchen laut ton_gehört gerührt rührt rühren muckst gemuckst spur reagiert"
    ),
    Idea.DATE: "termin termine datum uhrzeit zeit tag slot zeitfenster zeitpunkt gesprächstermin",
}
