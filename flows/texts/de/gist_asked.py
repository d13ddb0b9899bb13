"""Owns which German words tell what is asked."""

from collections.abc import Mapping

from flows.understanding.gist_table import Idea

ASKED: Mapping[Idea, str] = {
    Idea.WHEN: (
        "wann um_wie_viel um_wieviel wieviel_uhr welche_uhrzeit welcher_tag an_welchem_tag ab_wann bis_wann wie_bald"
        " wie_lang wie_lange wielange wie_schnell nach_wie_vielen wie_viele_tage wie_viel_zeit wann_geht wann_gehts"
        " wann_fängt"
    ),
    Idea.WHY: (
        "warum wieso weshalb weswegen wozu woran_liegt wie_kommt_es wie_kommts was_dauert normal~lange normal~lang"
        " normal~dauert normal~brauchen vergessen_die haben_die_mich_vergessen was_heisst_es_wenn was_heißt_es_wenn"
        " wie_lange_dauert_das_noch wieso_dauert warum_dauert woran_kann_das_liegen woran_könnte_das_liegen"
        " was_ist_da_los was_ist_los_bei ist_das_normal ist_es_normal ist_des_normal heißt_das_nein heisst_das_nein"
        " heißt_das_absage bedeutet_das schlechtes_zeichen gutes_zeichen_wenn"
    ),
    Idea.HOW: "wo_stehen wo_stehe wie wia wi",
    Idea.WHAT: (
        "was wos welche welchen welches welcher welchem womit hilf hilfst zeig zeige gib nenn sag_mir kannst_du"
        " könntest_du tipps ideen formulier* entwirf vorschlag vorlage muster textvorschlag list_mir wo~beworben"
        " wem~beworben sag_mal schreib_mir~nachfrage schreib_mir~mail schreib_mir~text schreibe_mir~text hilf_mir"
        " hilfst_du_mir textidee textvorschläge formulierungshilfe wortlaut betreffzeile anrede wie_formuliere"
        " formulierung entwurf entwürfe muster-mail beispielmail beispieltext sag_ma verrat_mir was_läuft"
    ),
    Idea.SHOULD: (
        "ist_genug_zeit ist_schon_genug ist_genügend_zeit genug_zeit_vergangen zeit_vergangen lange_genug lang_genug"
        " genug_gewartet lohnt macht_es_sinn macht_das_sinn sinnvoll zu_früh zu_spät ist_es_ok ist_es_okay ist_das_ok"
        " ist_es_in_ordnung schon_ok aufdringlich wäre_es würdest_du zeit_zu angebracht ob_ich soll_ich sollte_ich"
        " darf_ich kann_ich muss_ich könnte_ich soll_man darf_man sollte_man kann_man muss_man soll_i darf_i"
        " ist_es_zu ist_das_zu ist_des_zu kommt_das_komisch komisch_wenn doof_wenn blöd_wenn nervig_wenn"
        " unhöflich_wenn schlimm_wenn zu_aufdringlich macht_man würde_es_sinn gehört_sich wär_es wäre_das wärs_ok"
        " ist_es_schon_zeit ist_es_zeit langsam_mal lieber_noch noch_warten besser_warten abwarten_oder warten_oder"
    ),
    Idea.WEAR: (
        "anziehen anzieh anziehe zieh~an ziehe~an zieht~an trage tragen trägt krawatte anzug kleid kleider kleidung"
        " klamotten outfit dresscode sakko hemd bluse jeans turnschuhe sneaker sneakers schuhe bart tattoo* piercing*"
        " frisur blazer kostüm rock pulli hoodie gwand gewand kleiden kopftuch schminken make-up lederjacke"
        " schick_machen schick aufbrezeln rausputzen herausputzen feinmachen in_schale schale fein_machen elegant"
        " casual leger business-look arbeitskleidung berufskleidung sicherheitsschuhe warnweste blaumann schürze"
        " kittel kasack ohrringe nagellack bauchfrei kurze_hose shorts hose hosen pullover strickjacke weste fliege"
        " halstuch lippenstift parfum haare_offen zopf rasieren rasiert mütze cap kappe sandalen boots stiefel chucks"
        " latzhose poloshirt polo t-shirt tshirt cardigan mantel jacke strumpfhose pumps high_heels heels absätze"
        " uniform ziehen~an"
    ),
    Idea.PREPARE: (
        "vorbereit* üben übe üb übungsfragen übungsgespräch probeinterview vorbereitung bereite~vor bereit~vor"
        " welche_fragen fragen_die was_fragen typische_fragen häufige_fragen fragen_kommen fragen_stellen trainieren"
        " durchspielen simulieren rollenspiel mitbringen mitnehmen fragen_erwarten gefragt_werden drauf_vorbereiten"
        " schwächen stärken gehaltsvorstellung tipps~gespräch tipps~interview tipps~termin tipps_für tipps_fürs"
        " worauf~achten worauf~einstellen werden~fragen wollen~wissen fragen~gestellt fit_machen mache~fit mach~fit"
        " übe_ich vorbereitet_sein durchgehen vorbereitn wappne wappnen einstellen_auf drauf_einstellen"
        " darauf_einstellen einstellungstest_üben gesprächssimulation generalprobe trockenübung trockentraining"
        " durchgehn durchsprechen antworten_auf_die_frage was_antworte_ich was_antwortet_man was_sage_ich_wenn"
        " was_sag_ich_wenn wie_antworte_ich_auf wenn_die_fragen wenn_sie_fragen nach_gehalt_fragen nach_schwächen"
        " nach_den_schwächen schwächen_fragen meine_schwächen meine_stärken größte_schwäche größte_stärke"
        " lücke_im_lebenslauf lücke_erklären lücken_erklären erkläre_ich_die_lücke selbstpräsentation"
        " vorstellungsrede stelle_ich_mich_vor über_mich_erzählen erzähle_über_mich rückfragen fragen_soll_ich"
        " gute_fragen welche_unterlagen unterlagen_mit nehm_ich_mit nehme_ich_mit was_mitnehmen was_mitbringen"
        " informieren_über recherchieren einlesen checkliste probedurchlauf probelauf was_wenn_die was_wenn_sie"
        " was_ist_wenn_die was_mache_ich_wenn_die nach_meiner_kündigung nach_der_kündigung stelle_ich_mich_am_besten"
        " stelle_ich_mich_richtig stelle_ich_mich_da stell_ich_mich_vor die_fragen sie_fragen kann_ich_fragen"
        " kann_ich_die_fragen fragen_stelle fragen_mich erkläre_ich_warum begründe_ich erkläre_ich_die erklär_ich"
        " frage_ich_die frage_ich_am_ende warum_ich_gegangen warum_ich_gekündigt"
    ),
    Idea.LIST: (
        "bewerbungen liste übersicht überblick auflistung offene offenen stand firmen stellen_habe ich_alles"
        " im_rennen eisen beworben jobs termine gespräche wo~beworben wem~beworben überall_beworben alles_beworben"
        " gerade_läuft alles_läuft läuft_alles was_läuft alle_offenen alle_meine beworben_habe laufen_noch laufende"
        " laufenden noch_offen was_ist_offen was_habe_ich_offen meine_firmen meine_stellen meine_termine"
        " meine_gespräche aufzählen aufzählung alle_auf alles_auf welche_firmen welche_bewerbungen"
        " wie_viele_bewerbungen wieviele_bewerbungen wie_viele_absagen in_der_schwebe_bei bei_wem_bin zusammenfassung"
        " überblick_über pipeline tabelle alles_bei_mir gerade_alles läuft_gerade_alles"
    ),
    Idea.PROGRESS: (
        "ich_mich_schlage ich_mich_so_schlage wie_ich_mich wie_läuft_es wie_läufts wie_steht_es_um schlag_ich_mich"
        " schlage_ich_mich mache_ich_mich bin_ich_gut fortschritt* statistik* meine_bilanz bilanz quote erfolgsquote"
        " mein_fortschritt läuft_es_bei_mir steh_ich steht_es_um_mich meine_chancen mache_ich_das_gut bin_ich_auf"
        " stehe_ich auswertung meine_zahlen mache_ich_falsch falsch_gemacht mache_ich_was_falsch wie_läuft_meine"
        " läuft_meine hakt_es bei_mir_falsch liegt_es_an_mir liegts_an_mir genug_bewerbungen bewerbe_ich_mich_genug"
        " bewerb_ich_mich_genug meine_suche_läuft mein_stand hab_ich_chancen habe_ich_chancen habe_ich_noch_chancen"
        " irgendwas_falsch etwas_falsch was_falsch_mache was_mache_ich_falsch wie_weit_bin mein_zwischenstand"
        " zwischenbilanz wo_hängt_es wo_hängts hänge_ich verbessern besser_machen besser_werden besser_geworden"
        " schlechter_geworden liegt_das_an_mir erfolgreich_bin erfolgschancen trefferquote absagequote"
        " absagen_habe_ich antwortquote durchschnitt im_vergleich im_schnitt fortschritte voran vorwärts"
        " bilde_ich_mir bin_ich_zu mache_ich_genug tu_ich_genug tue_ich_genug warum_nur_absagen nur_absagen"
        " immer_absagen immer_nur_absagen krieg_ich_nur kriege_ich_nur bekomme_ich_nur klappt_es_nie klappts_nie"
        " klappt_es_bei_mir wie_gut_bin bin_ich_unterwegs bin_ich_eigentlich_unterwegs mich_verbessert"
        " bin_ich_besser_geworden erfolgreich_war wie_erfolgreich"
    ),
    Idea.NEXT: (
        "nächstes als_nächstes jetzt_tun jetzt_machen nun_tun mache_ich_jetzt mach_ich_jetzt tun_jetzt tue_ich_jetzt"
        " wie_weiter weiter_vor geht_es_weiter gehts_weiter nächster_schritt nächste_schritt nächsten_schritte"
        " nächste_schritte was_tun was_nun und_jetzt was_jetzt machen_jetzt würdest_du_machen rätst empfiehlst"
        " schlägst mach_ich_nun mache_ich_nun soll_ich_tun soll_ich_machen soll_ich_jetzt zu_tun steht_an jetz_mache"
        " steht~an wie_geht_es_weiter geht_es~weiter geht~weiter fange_ich_an fang_ich_an jetzt_dran an_der_reihe"
        " nächste_aufgabe empfiehlst_du dran_heute heute_dran heute_zu_tun diese_woche_an woche_an morgen_an"
        " sonst_noch_an jetzt_anstehen anstehend ansteht nächste_to-do nächstes_to-do todos to-dos aufgaben_heute"
        " meine_aufgaben was_muss_ich_noch muss_ich_noch_was gibt's_was_zu gibts_was_zu soll_ich_heute kann_ich_heute"
        " kann_ich_jetzt kann_ich_noch_tun mach_ma_jetzt mach_ich_heute mache_ich_heute mache_ich_damit tu_ich_jetzt"
        " weiter_jetzt jetz_weiter wie_verbleiben wie_verfahre_ich verfahre_ich wie_gehe_ich_jetzt jetzt_sinnvoll"
        " wäre_sinnvoll wäre_jetzt_dran jetzt_das_beste am_besten_jetzt als_erstes_machen als_erstes_tun"
        " mich~erinnern erinnerst_du_mich dran_erinnern"
    ),
    Idea.USE: (
        "wie_das_hier_geht wie_das_geht wie_das_hier_funktioniert wie_das_hier_läuft was_kannst du_alles"
        " funktionierst funktioniert_das funktionieren benutze bedienung befehle kommandos du_kannst"
        " wie_geht_das_hier helfen_kannst wofür_bist wozu_bist bedient gedacht deine_aufgabe nutze benutzt hilfst_du"
        " machst_du datenschutz speicherst_du merkst_du liest~mit kostet~was kostenlos wer_bist bist_du_ein"
        " meine_daten wer_sieht wie_bediene bedien_ich bediene_ich funktionen hilfefunktion anleitung"
        " gebrauchsanweisung wie_nutzt_man wie_benutzt_man was_bringst was_tust was_weißt_du_über weißt_du_über"
        " gespeichert abgespeichert liest_das wer_liest liest_jemand liest_hier antwortest_du einstellen_kann"
        " einstellungen stelle_ich_ein sprache_ändern sprache_umstellen dich_löschen alles_löschen daten_löschen"
        " account_löschen abmelden ki_oder bist_du_echt bist_du_eine bist_du_mensch bist_du_n mensch_oder"
        " umsonst_oder gratis abo kostenpflichtig passiert~schreibe kann_ich_dir darf_ich_dir"
    ),
    Idea.LONG: (
        "so_lange so_lang ewig ewigkeiten lange lang dauert dauern zeit langsam hinziehen zieht_sich brauchen_die"
        " braucht zeit~genommen zeit_genommen normal~lange normal~lang normal~dauert normal~brauchen"
        " haben_die_mich_vergessen verzögert verzögerung nicht_melden nicht_meldet niemand_meldet keiner_meldet"
        " so_still so_ruhig nichts_hört nichts_höre hören_lassen gar_nichts_kommt wochenlang monatelang tagelang"
        " so_ewig ghosten_die ghosten_mich ghosten"
    ),
}
