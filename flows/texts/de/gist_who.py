"""Owns which German words tell who acts, and how sure it is: people, doubts, when it was."""

from collections.abc import Mapping

from flows.understanding.gist_table import Idea

WHO: Mapping[Idea, str] = {
    Idea.I: (
        "weiter_bin weiter_komme ich i wir habe hab hob hätte_ich bin hatte_ich war_ich wir_haben wir_hatten"
        " haben_wir hatten_wir mir_haben_uns meinerseits ich_selbst melde schreibe rufe schicke sende frage hake"
        " bewerbe sage lehne ziehe gebe bekam_ich ging_ich will_ich ich_will ich_möchte möchte_ich ob_ich mich~melden"
        " antworte_ich bin~weiter bin_weiter sage~ab sag~ab sage~zu nehme~an nehme_den_job nehme_die_stelle"
        " nehme_das_angebot ziehe~zurück soll_ich sollte_ich darf_ich kann_ich muss_ich könnte_ich soll_i"
        " habe_die_ganze"
    ),
    Idea.ME: (
        "kann~anfangen gefragt_ob_ich fragt_ob_ich fragten_ob_ich fragen_ob_ich mich_gefragt_ob mich mir mi mia uns"
        " m'r darf~anfangen kann_anfangen mich_haben wurde_angenommen mich_angenommen soll~anfangen gibt~chance"
        " geben~chance gaben~chance gab~chance nimmt_mich nehmen_mich würde_mich_nehmen würden_mich_nehmen"
        " würde_mich_einstellen würden_mich_einstellen haben_mich_genommen hat_mich_genommen angeboten_dass_ich"
    ),
    Idea.THEY: (
        "macht~angebot machen~angebot machte~angebot machten~angebot "
        "sagen~bescheid geben~bescheid sagt~bescheid gibt~bescheid teilen~mit teilt~mit sie er jene sich hat haben"
        " will_er wollen wollten wollns hams hatten meinten sagten rufen riefen meldeten schrieben schicken schickten"
        " gaben nahmen bieten boten luden suchen suchten ruft meldet schreibt schickt gibt nimmt bietet lädt lud sagt"
        " meint entscheidet entscheiden stellt antwortet reagiert lehnt lehnten zieht werden_sich wird_sich"
        " können_mir kann_mir dürfen brauchen bevorzugt bevorzugen bevorzugten entschieden_sich bot gibt~stelle"
        " gibt~job geben~stelle geben~job wollen~sagen will~sagen wollten~sagen wisse~mehr melde_sich melde~sich"
        " rufe_mich_an"
    ),
    Idea.STAFF: (
        "chef chefin boss bossin meister meisterin inhaber inhaberin recruiter recruiterin recruiting personaler"
        " personalerin personalabteilung personalchef personalchefin personalleiter personalleiterin personalleitung"
        " personalreferent personalreferentin personalbüro personalwesen personalvermittler* zeitarbeit* headhunter"
        " headhunterin hr sekretariat sekretärin leitung leiter leiterin filialleiter* marktleiter* teamleiter*"
        " abteilungsleiter* bereichsleiter* stationsleitung pflegedienstleitung pdl küchenchef* geschäftsführer*"
        " geschäftsleitung geschäftsführung vorgesetzte* direktor direktorin rektor rektorin schulleiter*"
        " schulleitung kitaleitung bauleiter* polier vorarbeiter* team firma betrieb unternehmen laden arbeitgeber"
        " arbeitgeberin agentur vermittler vermittlerin denen ihnen ihm ihr frau herr herrn ansprechpartner"
        " ansprechpartnerin hausleitung verwaltung filiale büro empfang assistentin leute habe_sie ich_sie"
        " rief_ich_sie ihn"
    ),
    Idea.OTHER: (
        "eine_bewerberin einen_bewerber eine_kandidatin einen_kandidaten ein_bewerber ein_kandidat einem_bewerber"
        " einer_bewerberin einem_kandidaten einer_kandidatin jemand_anderen jemand_anderes jemand_anders"
        " jemand_anderem jemanden_anderen jemanden_anders jemandem_anderen jemandem_anders wen_anderen wen_anders"
        " wen_anderes wem_anders wer_anders wer_anderes wer_anderer anderen_bewerber andere_bewerberin"
        " anderer_bewerber andere_bewerber anderen_bewerbern anderen_bewerberin anderen_kandidaten andere_kandidatin"
        " anderer_kandidat andere_kandidaten anderen_kandidat anderen_kandidatin andere_person anderen_person"
        " andere_personen einen_anderen eine_andere einem_anderen einer_anderen den_anderen der_andere ein_anderer"
        " die_andere einen_andern jemand_andern jemand_internen jemanden_internen jemand_internes internen interne"
        " interner internem intern mitbewerber mitbewerberin mitbewerbern konkurrent konkurrenten konkurrentin"
        " konkurrenz besseren_kandidaten bessere_kandidatin besser_geeigneten besser_geeignete passenderen passendere"
        " geeigneteren geeignetere erfahreneren erfahrenere jüngeren jüngere qualifizierteren qualifiziertere"
        " jemanden_mit jemand_mit einen_mit eine_mit wen_mit bessere_bewerber stärkere_bewerber stärkeren_kandidaten"
        " wunschkandidat wunschkandidaten wunschkandidatin bekannten_vom_chef neffen_vom_chef aus_den_eigenen_reihen"
        " hausintern hausinternen anderweitig nachrücker dem_neffen dem_sohn der_tochter der_nichte seinem_neffen"
        " seinem_sohn seiner_tochter seiner_nichte ihrem_sohn ihrer_tochter einem_freund einem_bekannten"
        " jemand_bekannten der_eigenen dem_eigenen ihrer_eigenen seiner_eigenen der_praktikantin dem_praktikanten"
        " dem_azubi einer_praktikantin einem_praktikanten"
    ),
    Idea.YOU: "du dir dich dein deine deinen bot",
    Idea.OFF: (
        "früher_habe früher_hab früher_war früher_bin früher_hatte mit_freunden mit_freundinnen was_essen"
        " macht~auf machen~auf öffnet öffnen geöffnet "
        "rechnung rechnungen mahnung mahnungen gutschein was_bestellt etwas_bestellt essen_bestellt pizza"
        " einkaufen shoppen tanken wegen_werbung fahr~vorbei fahre~vorbei lauf~vorbei laufe~vorbei geh~vorbei"
        " gehe~vorbei bezahlt "
        "wohnung* mietwohnung miete mietvertrag vermieter* makler* nachmieter kredit* konto steuer* arzttermin"
        " beim_arzt zum_arzt vom_arzt arztbesuch hausarzt physio physiotherapie-termin friseurtermin beim_friseur"
        " zum_friseur jobcenter arbeitsamt arbeitsagentur beim_ams rav-termin beim_rav fahrschule führerschein*"
        " prüfung* klausur* elternabend elternsprechtag sprechtag hochzeit* geburtstag* party feier verein fitness*"
        " training* konzert* paket* lieferung* zug bus flug flieger handwerker* klempner* installateur_kommt tinder*"
        " hund katze auto_in_der_werkstatt fußball* spiel spiele mein_freund meine_freundin mein_bruder"
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
        " kommt_nichts noch_nichts_da nichts_neues steht~aus stehen~aus steht_noch_aus aussteht ausstehend nichtmal"
        " no_net no_nix koan koa kane kani lässt_auf_sich_warten lassen_auf_sich_warten"
    ),
    Idea.NOTHING: "nichts nix nüt nüüt nada niente garnichts nicht_das_geringste null_komma_nix",
    Idea.STILL: (
        "noch immer_noch noch_immer bisher bislang bis_jetzt bis_heute bis_dato seit seitdem nach_wie_vor weiterhin"
        " seither noch_nicht_mal langsam allmählich mehr nimmer no_immer immer_no noch_immernoch immernoch"
        " bis_zum_heutigen_tag bis_dahin zwischenzeitlich inzwischen mittlerweile bisserl"
    ),
    Idea.WILL: (
        "glaube_nicht glaub_nicht denke_nicht "
        "hätte_ich kann_dauern kann_noch_dauern zu_mailen zu_schreiben zu_kontaktieren zu_bewerben zu_texten"
        " soll~warten soll~gedulden ich_will will_ich würde_gern würde_gerne werde muss müsste sollte sollt' müssten"
        " hoffe hoffentlich falls wenn wann_immer ob vielleicht eventuell wahrscheinlich vermutlich wohl_noch"
        " überlege überleg überlegen habe_vor_mich habe_vor_zu habe_vor_bei habe_vor_nochmal plane wünsche wünschte"
        " hätte hätten wäre könnte könnten dürfte dürften bevor sobald lass versuche versuch probiere noch_zu_tun"
        " nachher_noch vergessen angst befürchte fürchte träume traum sollten würden lieber gern gerne todo to-do"
        " rufe~an schreibe rufe melde_mich frage~nach hake~nach frage ruft~an_oder möchte_ich ich_möchte"
        " würde~annehmen würde~zusagen würde~absagen würde~schreiben würde~anrufen würde~melden würde~bewerben"
        " würde~unterschreiben würde~freuen würden~einladen würden~anbieten bleibt_bei wollte~melden wollten~melden"
        " wollte~zurückmelden wollten~anrufen wollte~anrufen ich_glaube ich_denke ich_fürchte ich_schätze ich_vermute"
        " ich_nehme_an ich_ahne erfahre_ich_ob weiß_ich_ob höre_ich_ob weiss_ich_ob soll~nachfragen soll~anrufen"
        " soll~melden soll~schreiben soll~nachhaken soll~zurückrufen soll~abgeben soll~nachreichen soll~schicken"
        " soll~einreichen"
    ),
    Idea.WISH: (
        "fragen_ob_ich will wollen wollte wollten möchten hätten_gern hätten_gerne wünschen soll sollte_ich_nochmal"
        " darf bitten bittet baten gebeten gefragt_ob_ich fragt_ob_ich fragten_ob_ich ob_ich_kommen wollns möchte"
        " sucht_noch"
    ),
    Idea.PAST: (
        "bin_durch_mit "
        "gut_abgeliefert super_abgeliefert stark_abgeliefert war waren hatte hatten gehabt gewesen gelaufen lief"
        " liefen ging gegangen vorbei rum überstanden geschafft erledigt abgehakt hinter_mir hinter_mich durch"
        " dauerte gedauert fand_statt stattgefunden vorüber absolviert gab gemacht beendet fertig geendet war's wars"
        " hinter_uns gerade_raus komme_vom komme_von komme_gerade_vom komme_gerade_von komme~vom komme~aus komme~von"
        " aus~raus kam_von kam_vom hatte_ich war_ich hatten_wir wir_hatten war~beim war~bei war~im war~in war_bei"
        " war_beim war_in_der war_im war_in verkackt verhauen versaut versemmelt vergeigt vermasselt verbockt"
        " verpatzt vergurkt versagt abgekackt gerockt gemeistert gepasst blamiert gestottert abgestürzt überlebt"
        " durchgestanden geflutscht schiefgelaufen schief_gelaufen schiefgegangen ging~schief lief~schief gehalten"
        " frisch_raus eben_raus bin_raus_aus fand~statt verging verlief verlaufen gestreikt bin_fertig_mit"
        " fertig_mit_dem ausgestiegen"
    ),
    Idea.ACTED: "meldeten schrieben riefen antworteten sagten lehnten",
    Idea.DONE: (
        "angerufen telefoniert geschrieben gemailt angemailt angeschrieben kontaktiert erinnert nachgefragt"
        " nachgehakt nachgefasst geantwortet zurückgerufen zurückgeschrieben abgelehnt abgesagt zugesagt angenommen"
        " unterschrieben zurückgezogen beworben geschickt abgeschickt verschickt abgegeben bedankt gemeldet"
        " eingeladen entschieden angefragt durchgeklingelt gesprochen gefragt mitgeteilt gesagt reagiert schrieb"
        " schrieben meldete meldeten rief riefen antwortete antworteten entschied bescheid_gegeben bescheid_bekommen"
        " bekommen gekriegt erhalten kam gekommen informiert_worden durchgerufen hochgeladen eingereicht abgeliefert"
        " überreicht vorbeigebracht nachgeschickt gesendet ausgeschlagen gecancelt storniert versendet genommen"
        " eingestellt getippt nein_gesagt korb_gegeben bescheid_gesagt nachricht_hinterlassen hinterlassen"
        " mailbox_gesprochen eingeschickt losgeschickt weggeschickt rausgeschickt hingeschickt zugeschickt abgesendet"
        " zugesendet gesandt abgesandt hingebracht eingeworfen upgeloadet rausgehauen rausgejagt rausgeballert"
        " rausgegangen weitergeleitet eingegangen dagelassen dortgelassen geschmissen ausgefüllt fertiggemacht"
        " weggegangen eingetütet rausgefeuert geballert reingereicht eingegeben nachgereicht gewandt nachgesendet"
        " eingesandt losgeworden abgeladen gefaxt reingeworfen eingesendet angehängt durchgegeben zurückgemeldet"
        " rückgemeldet zurückgegrüßt zurückgetextet angepingt angestupst nachgehört nachgehorcht nachgebohrt getextet"
        " gechattet nachtelefoniert angeklingelt angebimmelt durchgeläutet angeläutet rangegangen drangehabt"
        " antelefoniert nachgerufen durchgestellt angeruft abgewiesen abgewimmelt abserviert abgeschmettert"
        " aussortiert ausgesiebt rausgekickt zurückgewiesen ausgelehnt abgesägt ausgebootet heimgeschickt abgeschoben"
        " abgespeist ausgefallen gecancellt abgeblasen geplatzt gestrichen flachgefallen abgesetzt gekippt"
        " weggefallen annulliert aufgehoben zurückgenommen eingeschlagen zugegriffen zugeschlagen akzeptiert"
        " angetreten eingewilligt zugestimmt eingeloggt abgesprungen abgewunken hingeschmissen gedankt eingladen"
        " herzitiert zitiert hingebeten geladen vorgeladen dazugebeten gewählt ausgewählt favorisiert ausgesucht"
        " geholt angeheuert engagiert angestellt gebongt zurückgemailt"
    ),
    Idea.FROM: "von vom seitens ausm aus_der aus_dem",
    Idea.BE_DONE: "wurde wurden worden bin geworden",
    Idea.VOID: (
        "nie_gedacht nicht_gedacht nie_erwartet nicht_erwartet nicht_glauben nie_geglaubt nicht_mit_gerechnet"
        " nie_mit_gerechnet kein_gutes_zeichen kein_schlechtes_zeichen gesagt_ich_kann gesagt_dass_ich wann_ich_kann"
        " frag_mich_nicht_warum frag_mich_nicht_wie frag_mich_nicht_wieso frag_nicht_wie kann_nicht_aufhören_zu"
        " dürfen_die_fragen dürfen_die_mich_fragen wegen_meiner_bewerbung wegen_der_bewerbung"
        " bezüglich_meiner_bewerbung zu_meiner_bewerbung zur_bewerbung nach_meiner_bewerbung auf_meine_bewerbung"
        " keine_ahnung kein_problem keine_sorge gar_nicht_schlecht nicht_schlecht nicht_so_schlimm nicht_schlimm"
        " nicht_nur kein_ding kein_stress zum_schluss auf_jeden_fall in_ordnung im_moment zum_glück gott_sei_dank"
        " ehrlich_gesagt wie_gesagt sozusagen gesagt_getan es_gibt in_zukunft mal_sehen keine_zeit zeit_für"
        " einen_moment nach_dem_gespräch nach_dem_vorstellungsgespräch nach_dem_interview seit_dem_gespräch"
        " seit_dem_vorstellungsgespräch seit_dem_interview nach_dem_termin seit_dem_termin vor_dem_gespräch"
        " beim_letzten_mal fürs_nächste_mal nächstes_mal wie_gewohnt von_mir von_dir von_selbst von_vorne von_anfang"
        " ohne_scheiß no_joke wie_auch_immer gut_sein ganz_schön ich_glaube_ich_habe ich_glaub_ich_hab"
        " ich_glaube_ich_bin ich_denke_ich_habe sich~erledigt hat_sich_erledigt ohne_grund ohne_begründung"
        " ohne_angabe ohne_kommentar nicht_vergessen nicht_vergessn bloß_nicht_vergessen nur_so_nebenbei"
        " nix_für_ungut nichts_für_ungut kein_wunder kein_thema keine_angst keine_panik keine_eile nicht_unbedingt"
        " nicht_so_lang nicht_lange nicht_mal_schlecht gar_nicht_so_schlecht gar_nicht_mal_so_schlecht nicht_übel"
        " gar_nicht_so_übel nicht_verkehrt nichts_zu_danken gar_nicht_übel kein_wort_rausgebracht"
        " kein_wort_herausgebracht kein_wort_verstanden kein_wort_rausgekriegt kein_wort_rausbekommen"
        " ich_möchte_mitteilen ich_möchte_nur_mitteilen möchte_mitteilen ich_wollte_nur_sagen ich_wollte_sagen"
        " wollte_nur_sagen wollte_sagen ich_möchte_sagen ich_möchte_nur_sagen ich_wollte_nur_kurz_sagen"
        " wollte_nur_kurz_sagen ich_wollte_mitteilen wollte_mitteilen muss_sagen ich_muss_sagen ich_muss_schon_sagen"
        " ich_wollte_kurz_sagen wollte_dir_sagen ich_wollte_dir_sagen wecker~gehört klingel~gehört telefon~gehört"
        " handy~gehört"
    ),
}
