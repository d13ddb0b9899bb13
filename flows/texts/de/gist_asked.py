"""Owns which German words tell what is asked, felt or wished."""

from collections.abc import Mapping

from flows.understanding.gist_table import Idea

ASKED: Mapping[Idea, str] = {
    Idea.WHEN: (
        "wann um_wie_viel um_wieviel wieviel_uhr welche_uhrzeit welcher_tag an_welchem_tag ab_wann bis_wann"
        " wie_bald wie_lang wie_lange wielange wie_schnell nach_wie_vielen wie_viele_tage wie_viel_zeit"
    ),
    Idea.WHY: (
        "warum wieso weshalb weswegen wozu woran_liegt wie_kommt_es wie_kommts was_dauert normal~lange normal~lang"
        " normal~dauert normal~brauchen vergessen_die haben_die_mich_vergessen was_heisst_es_wenn was_heißt_es_wenn"
    ),
    Idea.HOW: "wie wia wi",
    Idea.WHAT: (
        "was wos welche welchen welches welcher welchem womit hilf hilfst zeig zeige gib nenn sag_mir kannst_du"
        " könntest_du tipps ideen formulier* entwirf vorschlag vorlage muster textvorschlag list_mir wo~beworben"
        " wem~beworben sag_mal"
    ),
    Idea.SHOULD: (
        "lohnt macht_es_sinn macht_das_sinn sinnvoll zu_früh zu_spät ist_es_ok ist_es_okay ist_das_ok"
        " ist_es_in_ordnung schon_ok aufdringlich wäre_es würdest_du zeit_zu angebracht ob_ich soll_ich sollte_ich"
        " darf_ich kann_ich muss_ich könnte_ich soll_man darf_man sollte_man kann_man muss_man soll_i darf_i"
    ),
    Idea.WEAR: (
        "anziehen anzieh anziehe zieh~an ziehe~an zieht~an trage tragen trägt krawatte anzug kleid kleider"
        " kleidung klamotten outfit dresscode sakko hemd bluse jeans turnschuhe sneaker sneakers schuhe bart"
        " tattoo* piercing* frisur blazer kostüm rock pulli hoodie gwand gewand kleiden kopftuch schminken make-up"
        " lederjacke"
    ),
    Idea.PREPARE: (
        "vorbereit* üben übe üb übungsfragen übungsgespräch probeinterview vorbereitung bereite~vor bereit~vor"
        " welche_fragen fragen_die was_fragen typische_fragen häufige_fragen fragen_kommen fragen_stellen"
        " trainieren durchspielen simulieren rollenspiel mitbringen mitnehmen fragen_erwarten gefragt_werden"
        " drauf_vorbereiten schwächen stärken gehaltsvorstellung tipps~gespräch tipps~interview tipps~termin"
        " tipps_für tipps_fürs worauf~achten worauf~einstellen werden~fragen wollen~wissen fragen~gestellt"
        " fit_machen mache~fit mach~fit übe_ich vorbereitet_sein durchgehen"
    ),
    Idea.LIST: (
        "bewerbungen liste übersicht überblick auflistung offene offenen stand firmen stellen_habe ich_alles"
        " im_rennen eisen beworben jobs termine gespräche wo~beworben wem~beworben überall_beworben alles_beworben"
        " gerade_läuft alles_läuft läuft_alles was_läuft"
    ),
    Idea.PROGRESS: (
        "schlag_ich_mich schlage_ich_mich mache_ich_mich bin_ich_gut fortschritt* statistik* meine_bilanz bilanz"
        " quote erfolgsquote mein_fortschritt läuft_es_bei_mir steh_ich steht_es_um_mich meine_chancen"
        " mache_ich_das_gut bin_ich_auf stehe_ich auswertung zahlen mache_ich_falsch falsch_gemacht"
        " mache_ich_was_falsch wie_läuft_meine läuft_meine hakt_es bei_mir_falsch liegt_es_an_mir liegts_an_mir"
        " genug_bewerbungen bewerbe_ich_mich_genug bewerb_ich_mich_genug meine_suche_läuft mein_stand"
        " hab_ich_chancen habe_ich_chancen habe_ich_noch_chancen"
    ),
    Idea.NEXT: (
        "nächstes als_nächstes jetzt_tun jetzt_machen nun_tun mache_ich_jetzt mach_ich_jetzt tun_jetzt"
        " tue_ich_jetzt wie_weiter weiter_vor geht_es_weiter gehts_weiter nächster_schritt nächste_schritt"
        " nächsten_schritte nächste_schritte was_tun was_nun und_jetzt was_jetzt machen_jetzt würdest_du_machen"
        " rätst empfiehlst schlägst mach_ich_nun mache_ich_nun soll_ich_tun soll_ich_machen soll_ich_jetzt zu_tun"
        " steht_an jetz_mache steht~an wie_geht_es_weiter geht_es~weiter geht~weiter fange_ich_an fang_ich_an"
        " jetzt_dran"
        " an_der_reihe nächste_aufgabe empfiehlst_du"
    ),
    Idea.USE: (
        "was_kannst du_alles funktionierst funktioniert_das funktionieren benutze bedienung befehle kommandos"
        " du_kannst wie_geht_das_hier helfen_kannst wofür_bist wozu_bist bedient gedacht deine_aufgabe nutze"
        " benutzt hilfst_du machst_du datenschutz speicherst_du merkst_du liest~mit kostet~was kostenlos wer_bist"
        " bist_du_ein meine_daten wer_sieht"
    ),
    Idea.LONG: (
        "so_lange so_lang ewig ewigkeiten lange lang dauert dauern zeit langsam hinziehen zieht_sich brauchen_die"
        " braucht zeit~genommen zeit_genommen normal~lange normal~lang normal~dauert normal~brauchen"
        " haben_die_mich_vergessen verzögert verzögerung"
    ),
    Idea.LOW: (
        "traurig deprimiert deprimierend niedergeschlagen am_boden am_ende verzweifelt verzweifl* hoffnungslos"
        " frustriert frust frustrierend mutlos entmutigt kraftlos erschöpft ausgelaugt ausgebrannt müde_vom heulen"
        " heule geheult weinen weine geweint mag_nicht_mehr kann_nicht_mehr pack_das_nicht packe_das_nicht"
        " keiner_will will_mich_keiner will_mich_niemand nichts_wert wertlos nutzlos versager versagerin unfähig"
        " geknickt enttäuscht bedrückt mies_drauf schlecht_drauf geht_es_schlecht geht_mir_schlecht"
        " geht_es_mir_nicht fix_und_fertig tiefpunkt einsam zermürbt zermürbend überfordert resigniert resigniere"
        " gebe_auf geb_auf keine_kraft keine_energie zieht_mich_runter macht_mich_fertig bringt_mich_um"
        " selbstzweifel hadere am_zweifeln zweifle depri mut_verloren hoffnung_verloren keine_hoffnung"
        " zukunftsangst grau_in_grau sinnlos keinen_sinn zum_heulen tränen todmüde bringt_mich_noch_um"
        " macht_mich_kaputt macht_mich_krank alles_hinschmeißen alles_hinwerfen zu_alt verliere~hoffnung"
        " verlier~hoffnung gebe~auf geb~auf nie_wieder_was absagen_nicht_mehr keinen_sinn_mehr wozu_das_alles"
        " was_soll_das_alles fühle~leer fühle~müde fühle~wertlos fühle~schlecht fühle~mies fühle~klein fühle~allein"
        " könnte~heulen könnte~weinen bin_so_müde bin_müde am_verzweifeln bricht_mir_das_herz habe_keine_kraft"
        " ohne_kraft niedergeschmettert zerstört am_tiefpunkt im_loch in_ein_loch nicht_mehr_weiter_wissen"
        " weiß_nicht_mehr_weiter schaffe_das_nicht schaffe_es_nicht_mehr am_boden_zerstört selbstvertrauen_weg"
        " kein_selbstvertrauen fertig_mit_den_nerven fertig_mit_der_welt fertig_mit_allem für_die_tonne"
        " für_die_katz für_den_arsch alles_umsonst warum_ich_mir_das_antue fühle~abgeschrieben fühle~nutzlos"
        " fühle~alt fühle~dumm fühle~ausgegrenzt fühle~überfordert fühle~verloren fühle~einsam fühle~ausgelaugt"
        " fühle~elend fühle~beschissen fühle~scheiße fühle~minderwertig fühle~unwohl fühle~versager"
        " abgeschrieben_vorkommen werde~traurig werde~depressiv werde~verrückt"
    ),
    Idea.NERVOUS: (
        "nervös nervoes nervosität aufgeregt aufregung lampenfieber bammel schiss muffensausen muffe angst panik"
        " panisch hibbelig zittrig zittere zitter zittern herzklopfen herzrasen bauchweh bauchschmerzen schlaflos"
        " kann_nicht_schlafen nervenflattern bauchkribbeln unruhig schweißausbrüche kalte_füße kalte_hände düse"
        " die_düse geht_mir_die mulmig mulmiges nervenbündel kein_auge_zu gruselt graut fracksausen wibbelig"
        " unter_strom angespannt anspannung gestresst ängstlich flaues schlottern mir_ist_schlecht mir~schlecht"
        " mir~übel mir~flau schlecht_vor_aufregung geht~düse geht~flattern herz_rast herz_klopft herz_pocht"
        " bauch_grummelt aufgeregter nervöser kribbelig rappelig hippelig wuschig fahrig arsch_auf_grundeis"
        " auf_grundeis werde~nervös werde~unruhig werde~hibbelig werde~kribbelig werde~ungeduldig"
    ),
    Idea.HOPEFUL: (
        "zuversichtlich optimistisch gutes_gefühl guats_gfühl guates_gfühl guets_gfühl guter_dinge hoffnungsvoll"
        " motiviert freue_mich freu_mich freude stolz happy glücklich erleichtert begeistert euphorisch"
        " voller_hoffnung bester_laune gute_laune gut_gelaunt könnte_platzen_vor_glück juhu jippie yippie hurra"
        " aufwind glaub_an_mich positiv_gestimmt beflügelt überglücklich froh drück~daumen drücken~daumen"
        " daumen_drücken gutes_bauchgefühl gutes~gefühl bergauf gut_drauf wird_was wird_schon kann_es_kaum_erwarten"
        " läuft_bei_mir gute_chancen bin_guten_mutes guten_mutes frohen_mutes voll_motiviert richtig_lust"
        " freue~auf_das freue~drauf freu~drauf"
    ),
    Idea.ANGRY: (
        "wütend sauer wut zornig genervt nervt nerven_mich angepisst pisst kotzt zum_kotzen frechheit unverschämt"
        " unverschämtheit sauerei saftladen hals dicken_hals schnauze_voll nase_voll hass hasse ärgere ärgert ärger"
        " geladen auf_180 unmöglich respektlos arschlöcher arschloch idioten wichser verarscht verarschen"
        " drecksladen grantig stinksauer angfressen angefressen rasend empört platzt_der_kragen hässig"
        " fuchsteufelswild schweinerei könnte~kotzen die_schnauze_voll die_nase_voll ich_koche koche_vor"
        " zum_ausrasten rege_mich~auf reg~auf regt_mich~auf so_ein_saftladen sauhaufen bodenlos dreist werde~hässig"
        " werde~sauer werde~wütend werde~grantig werde~böse langt_mir mir_langt mir_reicht mir_reichts"
    ),
    Idea.PAUSE: (
        "pause pausiere pausieren auszeit päuschen abstand in_ruhe_bis keine_nachrichten keine_meldungen"
        " keine_erinnerungen melde_dich_erst meld_dich_erst stummschalten leise in_den_urlaub im_urlaub in_ferien"
        " nicht_stören brauche_ruhe unterbrechen aussetzen luft_holen verschnaufpause durchatmen urlaub_bis"
        " ferien_bis in_den_ferien bin_urlaub heute_nicht nicht_jetzt schreib_mir~nicht schreib~erst"
        " schreib_mir_erst melde_dich~wieder meld_dich~wieder stumm_bis ruhe_bis bis_dahin_ruhe brauche_abstand"
        " brauche_eine_pause nicht_schreiben keine_nachricht_bis setz~aus setze~aus"
    ),
    Idea.BACK: (
        "wieder_da wieder_dabei wieder_zurück weitermachen mach_weiter mache_weiter kann_weitergehen"
        " kanns_weitergehen weitergehen geht_weiter wieder_am_start wieder_bereit wieder_fit wieder_einsatzbereit"
        " wieder_online auf_gehts auf_geht's wieder_loslegen bin_zurück pause_vorbei pause_ist_vorbei"
        " leg_wieder_los wieder_im_lande kannst_dich_wieder kannst_wieder weiter_gehts weiter_geht's weiter_geht_es"
        " ok_weiter da_bin_ich_wieder bin_wieder_fit bin_erholt kann_losgehen kanns_losgehen leg_los wieder_aktiv"
    ),
    Idea.STOP: (
        "hör_auf hören_sie_auf stopp stop lass_mich in_ruhe in_frieden keine_fragen_mehr nicht_mehr_darüber"
        " genug_jetzt sei_still halt_die halt's_maul lass_stecken nerv_nicht nervst themawechsel anderes_thema"
        " will_nicht_reden schluss_jetzt vergiss_es lass_gut_sein hör~auf abbrechen genug_gefragt lass~in_ruhe"
        " kein_bock_mehr_auf_fragen"
    ),
    Idea.HOME: (
        "wohne_in wohne_jetzt_in wohne_nun_in wohne_seit_kurzem_in lebe_in lebe_jetzt_in lebe_nun_in leb_jetzt_in"
        " wohn_jetzt_in umgezogen_nach gezogen_nach hergezogen_nach wohn_in leb_in wohnen_jetzt_in leben_jetzt_in"
        " wohnen_in wohne_ab_sofort_in"
    ),
    Idea.GREET: (
        "hallo hallöchen hallihallo moin moinmoin servus grüezi grüß_gott grüß_dich grias_di griaß_di hoi salü"
        " tach guten_morgen guten_tag guten_abend gute_nacht na_du tschüss ciao bis_später tschau"
    ),
    Idea.GRATEFUL: (
        "danke dankeschön vielen_dank lieben_dank herzlichen_dank tausend_dank besten_dank merci bedanke_mich"
        " dankschön vergelts_gott dank_dir danke_dir thx"
    ),
}
