"""Owns what German words stand for, in whatever sentence they stand (``gist_table.py`` says how it is written)."""

from collections.abc import Mapping

from flows.texts.de.gist_asked import ASKED
from flows.texts.de.gist_compounds import COMPOUNDS
from flows.texts.de.gist_event import EVENT
from flows.texts.de.gist_felt import FELT
from flows.texts.de.gist_own import OWN
from flows.texts.de.gist_things import THINGS
from flows.texts.de.gist_verbs import VERBS
from flows.texts.de.gist_who import WHO
from flows.understanding.gist_table import Gist, Idea


def _typed(listed: str) -> str:
    """The words, and as they are typed where no umlauts are at hand ("fuer")."""
    spread = listed.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue")
    return " ".join(dict.fromkeys(f"{listed} {spread}".split()))


HAPPENS: Mapping[Idea, str] = {
    Idea.GET: (
        "bekommen bekam bekomme bekamen gekriegt kriegte kriege kriegen gekriagt erhalten erhielt erhalte gehabt_von"
        " ergattert abgestaubt sicher_in_der_tasche in_der_tasche reingekommen eingetrudelt reingeflattert"
        " reingeflogen flatterte eingegangen kam habe_ich_die bekumma gelandet abgesahnt"
    ),
    Idea.OFFER: (
        "macht~angebot machen~angebot machte~angebot machten~angebot vertrag~postfach vertrag~mailfach"
        " arbeitsvertrag_von "
        "vertrag~hingelegt vertrag~vorgelegt vertrag~unterbreitet vertrag~zugeschickt stelle~geben job~geben"
        " vertrag~geben stelle~anbieten job~anbieten angebot angebote jobangebot* vertragsangebot*"
        " stellenangebot_bekommen zusage zusagen jobzusage angeboten vertrag_geschickt vertrag_bekommen"
        " vertrag_zugeschickt arbeitsvertrag_bekommen arbeitsvertrag_geschickt vertragsentwurf startdatum zugesagt"
        " sagte~zu sagt~zu sagten~zu sagen~zu bietet bieten bot boten platz_gegeben gibt~stelle gibt~job geben~stelle"
        " geben~job gaben~stelle vertrag~gekommen arbeitsvertrag~gekommen vertrag~angekommen"
        " arbeitsvertrag~angekommen vertrag~briefkasten arbeitsvertrag~briefkasten vertrag_liegt arbeitsvertrag_liegt"
        " vertrag_ist_da arbeitsvertrag_ist_da vertragsunterlagen lehrvertrag_bekommen ausbildungsvertrag_bekommen"
        " ausbildungsvertrag~gekommen vertrag~unterschriftsreif einstellungszusage ausbildungszusage mündliche_zusage"
        " feste_zusage gegeben~zusage job_angeboten stelle_angeboten platz_angeboten angeboten_dass_ich"
    ),
    Idea.HIRE: (
        "kann~anfangen genommen nimmt nehmen nahmen angenommen_worden mich_angenommen wurde_angenommen"
        " wurde~angenommen wurde~genommen bin~angenommen eingestellt einstellen stellt~ein stellen~ein stellte~ein"
        " stellten~ein nimmt~auf übernommen übernehmen übernimmt angeheuert engagiert anstellen angestellt anheuern"
        " behalten haben_wollen beschäftigen zusage zusagen jobzusage darf~anfangen zugesagt_bekommen genommen_worden"
        " mich_haben kann_anfangen behält gibt~chance geben~chance gaben~chance gab~chance eingestellt_worden"
        " nimmt_mich nehmen_mich haben_mich_genommen hat_mich_genommen würde_mich_nehmen würden_mich_nehmen"
        " würde_mich_einstellen würden_mich_einstellen gibt~vertrag darf~starten darf~loslegen gebongt anfangen_darf"
        " anfangen_kann"
    ),
    Idea.REJECT: (
        "abgesagt abgelehnt ablehnen abgewiesen abgewimmelt abserviert abgeschmettert abgelaufen_lassen aussortiert"
        " ausgesiebt rausgekickt zurückgewiesen sagt~ab sagen~ab sagte~ab sagten~ab lehnt~ab lehnen~ab lehnte~ab"
        " lehnten~ab verabschiedet_sich_von_mir gegen_mich gegen_meine dankend nein_gesagt korb_gegeben ausgeschlagen"
        " ausgschlagen ausgelehnt sage~ab sag~ab sage_nein sagte_nein sagten_nein sagen_nein sagt_nein"
        " abgeschrieben_bekommen abgesägt ausgebootet heimgeschickt abgeschoben abgespeist vertröstet_und"
        " weggeschickt_worden danke_nein erteilt~absage absage_erteilt absage_geschickt absage_geschrieben"
        " absagen_müssen"
    ),
    Idea.REGRET: "leider bedauer* leida schade",
    Idea.CHOOSE: (
        "genommen nimmt nehmen nahmen gewählt ausgewählt wählen wählte entschieden entscheidet entschied bevorzugt"
        " bevorzugen bevorzugten vorgezogen zieht~vor ziehen~vor zogen~vor gefunden fanden eingestellt stellen~ein"
        " stellt~ein vergeben besetzt favorisiert favorisieren bekommt_den_job kriegt_den_job bekommt_die_stelle"
        " kriegt_die_stelle bekommen_die_stelle ausgesucht geholt berücksichtigt berücksichtigen zug ziehen_mich_in"
        " berücksichtigte stelle_gegeben job_gegeben job~gegeben stelle~gegeben posten~gegeben"
    ),
    Idea.FILLED: (
        "mich_nicht_will mich_nicht_wollen mich_nicht_nehmen mich_nicht_nimmt mich_nicht_haben_will"
        " mich_nicht_haben_wollen mich_leider_nicht_nehmen braucht~niemanden brauchen~niemanden suchen~niemanden"
        " sucht~niemanden braucht_keinen_mehr brauchen_keinen_mehr braucht_doch_keinen brauchen_doch_keinen"
        " braucht_doch_niemanden anderweitig_besetzt anderweitig_vergeben intern_besetzt intern_vergeben"
        " schon_besetzt schon_vergeben bereits_besetzt bereits_vergeben stelle~gestrichen stelle~eingefroren"
        " stelle~zurückgezogen position~vergeben position~gestrichen posten~vergeben platz~vergeben job~vergeben"
        " einstellungsstopp einstellungsstop nachbesetzt eingestampft stelle~weggefallen stelle_fällt_weg"
        " stelle_gibt_es_nicht_mehr niemanden_mehr keinen_mehr_ein schon_weg planstelle_gestrichen wird_nicht_besetzt"
        " nicht_mehr_frei stelle_ist_weg job_ist_weg nicht_geklappt klappt_nicht klappt_leider_nicht nichts_geworden"
        " nichts_draus wird_nichts wird_wohl_nichts wurde_nichts wird_leider_nichts wird_das_nichts leider_raus"
        " raus_aus_dem_rennen aus_dem_rennen aus_der_traum passe_nicht_ins passe_leider_nicht passt_nicht_ins_team"
        " nicht_der_richtige nicht_die_richtige nicht_gereicht durchgefallen abgeblitzt rausgeflogen ausgeschieden"
        " nicht_erfolgreich nicht_in_frage nicht_infrage kein_glück pech_gehabt sollte_nicht_sein nicht_in_die_engere"
        " will_mich_nicht wollen_mich_nicht wollten_mich_nicht nehmen_mich_nicht nimmt_mich_nicht ist~vergeben"
        " ist~besetzt wurde~vergeben wurde~besetzt schon~besetzt nicht_weiter_berücksichtigt außen_vor"
        " nicht_für_mich_entschieden bin_raus anders_entschieden gegen_mich gegen_eine_zusammenarbeit zweite_wahl"
        " platz_zwei platz_2 nur_zweiter nur_zweite warteliste haben_jemand_anderen haben_wen_anderen"
        " haben_schon_jemanden haben_jemanden schon_jemanden schon_wen nichts_wars war's_nichts nicht_das_was_sie"
        " nicht_in_die_nächste kommt_nicht_zustande neffe_vom nichte_vom sohn_vom nicht_berücksichtigt"
        " nicht_berücksichtigen nicht_weiter_berücksichtigen keine_verwendung keinen_bedarf kein_bedarf"
        " keinen_platz_für keine_stelle_für keine_arbeit_für keinen_job_für kein_job_für keine_freie_stelle"
        " keine_freien_stellen keine_freien_plätze keinen_freien_platz ausbildungsplätze~vergeben plätze~vergeben"
        " stellen~vergeben stellen~besetzt plätze~besetzt ausbildungsplatz~vergeben lehrstelle~vergeben"
        " lehrstelle_ist_weg platz_ist_weg will_jemanden_mit wollen_jemanden_mit wollten_jemanden_mit lieber_jemanden"
        " lieber_wen lieber_einen lieber_eine jemanden_mit_mehr wen_mit_mehr einen_mit_mehr eine_mit_mehr bin_draußen"
        " also_nein war_nichts_mit war_wohl_nichts_mit wird_nichts_mit wurde_nichts_mit nichts_mit_dem_job"
        " nichts_mit_der_stelle wird_wohl_nichts_mit leer_ausgegangen nicht_genug_erfahrung zu_wenig_erfahrung"
        " zu_wenig_berufserfahrung nicht_qualifiziert_genug passt_nicht_zum_profil passe_nicht_zum_profil"
        " passe_nicht_zu profil_passt_nicht nicht_ins_profil nicht_ins_team auf_eis_gelegt auf_eis stelle~intern"
        " stelle_gestrichen nicht_mehr_zu_haben gibt_es_nicht_mehr niemanden_mehr_einstellen stellen_niemanden_ein"
        " stellt_niemanden_ein stellen_keinen_ein stellen_gerade_niemanden stellt_gerade_niemanden nehmen_niemanden"
        " nimmt_niemanden nehmen_keine brauchen_niemanden braucht_niemanden suchen_niemanden suchen_doch_niemanden"
        " suchen_jetzt_doch_niemanden sucht_niemanden_mehr abgelehnt_worden aussortiert_worden ausgemustert"
        " nur_die_nummer_zwei nummer_zwei zweiter_geworden zweite_geworden knapp_vorbei knapp_daneben knapp_verpasst"
        " hats_nicht_geklappt nicht_hingehauen hat_nicht_hingehauen nicht_gepasst hat_nicht_gepasst"
        " doch_nichts_geworden nichts_wurde nicht_bekommen_den ich_leider_raus ich_wohl_raus ich_also_raus"
        " ich_jetzt_raus bin_ich_raus weiteren_weg_alles weiteren_lebensweg_alles weiteren_weg_viel"
        " alles_gute_für_die_zukunft alles_gute_für_meine alles_gute_für_meinen zukunft_alles_gute"
        " viel_erfolg_bei_der_suche weiterhin_viel_erfolg nicht_mehr_im_rennen nicht_mehr_dabei nicht_mehr_im_topf"
        " bin_nicht_weiter nicht_weiter_gekommen anderweitig_entschieden es_nicht_geschafft_bei nicht_geschafft_bei"
        " jemand_jüngeren jemanden_jüngeren wen_jüngeren jemand_erfahreneren jemanden_erfahreneren jemand_besseren"
        " jemanden_besseren jemand_qualifizierteren jemanden_qualifizierteren nicht_auf_mich_gefallen nicht_auf_mich"
        " es_nicht_geworden es_leider_nicht_geworden passe_ich_nicht_ins passe_ich_nicht_zu passe_ich_nicht"
    ),
    Idea.REFUSAL: (
        "leider_keine_zusage "
        "leider_nein ein_nein nein_von keine_berücksichtigung absage standardabsage* ablehnung* absagen_bekommen"
        " absagen_gekriegt absagen_kassiert absagen_erhalten korb körbe abfuhr serienabsage formabsage zwei_absagen"
        " drei_absagen vier_absagen fünf_absagen wieder_absagen nur_absagen absagen_von absageschreiben absagemail"
        " absagebrief absage-mail blitzabsage telefonabsage absage_nummer rückweisung sammelabsage rundmail-absage"
        " massenabsage leider_müssen_wir leider_müssen_wir_ihnen leider_mitteilen"
    ),
    Idea.MOVE: (
        "auf~vertröstet verschoben verschieben verschiebt verschob verschiebung verlegt verlegen verlegte verlegten"
        " verlegung vorverlegt vorverlegen vorgezogen rückt~vor rutscht rutsche gerutscht umgelegt umgebucht"
        " umgeplant umbuchen umlegen umterminiert terminiert~um schiebt schieben geschoben aufgeschoben"
        " hinausgeschoben rausgeschoben nach_hinten nach_vorn nach_vorne vertagt vertagen getauscht tauschen"
        " neuer_termin neuen_termin neue_termin neuer_tag anderer_termin anderen_termin anderer_tag anderen_tag"
        " andere_uhrzeit neue_uhrzeit neue_zeit andere_zeit ersatztermin* ausweichtermin* alternativtermin*"
        " terminänderung* terminverschiebung* früher_als_geplant später_als_geplant stunde_später stunde_früher"
        " tag_später tag_früher woche_später woche_früher zieht~vor ziehen~vor legt~um legen~um disponiert"
        " umdisponiert einen_anderen_tag einen_anderen_termin ein_anderer_tag ein_anderer_termin eine_andere_uhrzeit"
        " eine_andere_zeit gegen~tauschen nach_hinten_gelegt nach_vorne_gelegt hat_sich_verschoben auf~gelegt"
        " auf~geschoben auf~gesetzt auf~geändert neues_datum neuer_zeitpunkt neue_termine ausweichen ausgewichen"
        " weicht~aus weichen~aus verschiebt~sich verschiebts verschob~sich verzögert~sich umzulegen zu_verschieben"
        " zu_verlegen später_dran früher_dran umgeswitcht gewechselt_auf nach_hinten_geschoben nach_hinten_verlegt"
        " nach_vorne_verlegt nach_vorne_geschoben vorgerückt rückt_vor rückt_nach_hinten rausgezögert hinausgezögert"
        " neu_angesetzt neu_terminiert neuterminierung neuen_zeitpunkt anderen_zeitpunkt neue_woche"
    ),
    Idea.INSTEAD: (
        "lieber_am lieber_um lieber_erst lieber_schon statt stattdessen anstatt anstelle jetzt_doch doch_erst"
        " nun_doch jetzt_erst doch_um doch_am doch_schon doch_lieber jetzt_um nun_um nun_am erst_um erst_am"
        " jetzt_schon jetzt_doch_erst jetzt_dafür dafür_jetzt dafür_am dafür_um nun_erst nun_schon anstelle_von"
        " jetzt_lieber sondern_erst sondern_am sondern_um sondern_schon doch_nicht_am doch_nicht_um nicht_mehr_am"
        " nicht_mehr_um ist_jetzt_um"
    ),
    Idea.CANCEL: (
        "abgesagt absagen sagt~ab sagen~ab sagte~ab sagten~ab fällt~aus fallen~aus fiel~aus ausgefallen ausfallen"
        " entfällt entfallen gecancelt canceln cancelt gecancellt storniert stornieren findet_nicht_statt"
        " findet_doch_nicht_statt abgeblasen geplatzt platzt gestrichen ins_wasser fällt~flach flachgefallen"
        " fällt_flach hinfällig kommt_nicht_zustande gestorben_der_termin abgesetzt gekippt stattfinden_kann sage~ab"
        " sag~ab abgeblasen_worden fällt_weg fällt_ins_wasser weggefallen wegfallen fand_nicht_statt annulliert"
        " aufgehoben zurückgenommen abgeblasn ausgfallen in_die_hose_gegangen_der_termin krankheitsbedingt"
        " absagen_müssen"
    ),
    Idea.REPLY: (
        "geantwortet antwortet antworten antwortete antworteten beantwortet reagiert reagieren reagierte"
        " zurückgerufen zurückgeschrieben zurückgemeldet ruft~zurück rufen~zurück rief~zurück schreibt~zurück"
        " schrieb~zurück meldet~zurück melden~zurück meldete~zurück antwort antworte rückruf rückmeldung rückgemeldet"
        " eingang~bestätigt geantwortet_bekommen rückruf_bekommen zruckgrufen zurückgegrüßt zurückgetextet"
        " gegengemailt rückmeldung_gegeben zurückgemailt"
    ),
    Idea.MESSAGE: (
        "gehaltsvorstellungen~gefragt gehaltsvorstellung~gefragt gehaltswunsch~gefragt "
        "zu_mailen zu_schreiben zu_kontaktieren zu_texten mailen anmailen texten simsen anzumailen mail email e-mail"
        " gemailt mailt geschrieben schreibt schreiben schrieb schrieben nachricht nachrichten brief briefe sms"
        " whatsapp nachgefragt nachfragen nachgehakt nachgefasst hake~nach hakte~nach frage~nach fragte~nach"
        " nachfrage nachfass* gemeldet meldet melden meldete meldeten kontaktiert kontaktieren angefragt fragt~an"
        " anfrage erkundigt mich~gemeldet mich~erkundigt einschreiben erinnerungsmail xing-nachricht"
        " linkedin-nachricht linkedin angepingt pingt voicemail sprachnachricht wendet schreibe erinnert angemailt"
        " angeschrieben angestupst hinterlassen mich~melden nachhaken nachzuhaken nachzufragen nachfassen"
        " nachzufassen anschreiben anzuschreiben hinschreiben erinnern nerven stören antworte_ich nachhören"
        " nachzuhören nachfühlen vorfühlen erkundigen probeaufgabe testaufgabe aufgabe_geschickt fragebogen_geschickt"
        " test_geschickt infos_geschickt link_geschickt unterlagen_angefordert nachgehört nachgehorcht nachgebohrt"
        " erinnerung geschriebn gschriebn schreiben_bekommen anschreiben_bekommen zwischenbescheid"
        " eingangsbestätigung nachforderung geschrieben_per getextet getextet_mit gechattet anfragen nachtelefoniert"
        " messenger telegram-nachricht signal-nachricht mich~rühren nachricht_hinterlassen soll~nachfragen"
        " soll~melden soll~schreiben soll~nachhaken"
    ),
    Idea.CALL: (
        "war~telefon "
        "ans_telefon_gekriegt ans_rohr_bekommen ans_rohr_gekriegt angerufen anrufen ruft~an rufen~an rief~an"
        " riefen~an rufe~an rufst~an telefoniert telefonieren anruf anrufe angeklingelt durchgeklingelt"
        " klingelt~durch klingelte~durch durchgerufen ruft~durch angebimmelt durchgeläutet angeläutet läutet~an"
        " telefonisch_gemeldet telefonisch mailbox ab_gesprochen telefonisch_nachgefragt rangegangen drangehabt"
        " an_der_strippe agrufe agrüeft anzurufen durchklingeln durchrufen durchzuklingeln antelefoniert nachgerufen"
        " rief~durch rufen~durch riefen~durch ruf~an ruf~durch verpasster_anruf anruf_verpasst telefonisch_erreicht"
        " telefonisch_nachgehört telefonisch_erkundigt telefonierte telefonierten hörer_in_die_hand"
        " zum_hörer_gegriffen zum_hörer ans_telefon_bekommen ins_telefon durchgestellt mailbox_gequatscht auf_band"
        " anrufbeantworter auf_den_ab angeruft telefonisch~erkundigt telefonisch~nachgefragt telefonisch~gemeldet"
        " telefonisch~nachgehakt telefonisch~nachgehört mailbox_gesprochen soll~anrufen soll~zurückrufen"
        " mich_telefonisch"
    ),
    Idea.HEAR: "gehört hören höre hört hörte ghört erfahre erfahrt vernommen vo_hören hör",
    Idea.SILENCE: (
        "keiner_ran niemand_ran "
        "still_geworden ruhig_geworden still_um ruhig_um ist_es_still ist_es_ruhig ist_still ist_ruhig bleibt_still"
        " bleibt_ruhig blieb_still blieb_ruhig so_still_bei so_ruhig_bei es_still_bei es_ruhig_bei herrscht_ruhe"
        " herrscht_stille still_geblieben ruhig_geblieben funkstille stille schweigen schweigt schweigt_sich"
        " totenstille stillschweigen stumm geghostet ghosten ghostet ghosting ghosted ignoriert ignorieren ignorierst"
        " ignorierte tote_hose sendepause abgetaucht untergetaucht hängen_gelassen hängengelassen auf_gelesen"
        " gelesen_aber hinhalten hingehalten vom_erdboden versandet im_sand blockt keine_sau kein_schwein"
        " still_und_starr ruhe_im_karton grillen zirpen warteschleife in_der_luft in_der_schwebe keine_spur hängen"
        " zappeln stille_im_walde stille_im_wald ruhe_im_wald schweigen_im_walde schweigen_im_wald alles_still"
        " alles_ruhig ganz_still auf_sich_warten keiner_schreibt_zurück niemand_schreibt_zurück keiner_ruft_zurück"
        " niemand_ruft_zurück keiner_antwortet niemand_antwortet keiner_meldet_sich niemand_meldet_sich"
        " in_luft_aufgelöst wie_vom_erdboden lässt_mich_zappeln lassen_mich_zappeln lässt_mich_hängen"
        " lassen_mich_hängen lässt_mich_warten lassen_mich_warten lässt_mich_schmoren lassen_mich_schmoren schmoren"
        " am_ausgestreckten_arm tot_gestellt stellt_sich_tot stellen_sich_tot tote_leitung stellen_auf_stur stumm_wie"
        " schweigt_weiter geghosted_worden funkloch keine_regung mucksmäuschenstill warte_vergeblich warte_umsonst"
        " vergeblich vertröstet vertrösten vertröstet_mich hat_mich_vergessen haben_mich_vergessen"
        " mich_wohl_vergessen mich_vergessen wie_tot mauern mauert abgeschrieben_haben weder_ab weder_absage"
        " weder_zusage weder_abgesagt weder_zugesagt nichts_voran nichts_vorwärts"
    ),
    Idea.TELL: (
        "soll~warten soll~gedulden bescheid informier* mitteilen mitgeteilt teilt~mit teilen~mit teilte~mit"
        " benachrichtig* verständig* gesagt_bekommen wissen_sie auf_mich_zu auf_sie_zu kommen~zu kommt~zu"
        " von_sich_hören rückmelden zu_hören weiß_ich_mehr erfahre_ich sagen~Bescheid sagt~Bescheid gibt~Bescheid"
        " geben~Bescheid gebt~Bescheid wissen_lassen weiß~mehr weiß~bescheid wissen~bescheid wissen~mehr wollen~sagen"
        " will~sagen wollten~sagen können~sagen kann~sagen sagen~bescheid sagt~bescheid wisse~mehr wüsste~mehr"
        " wüsste~bescheid melde_sich melde~sich gebe~bescheid sage~bescheid rufe_mich_an lassen~wissen lässt~wissen"
        " lasst~wissen ließen~wissen wüssten~mehr wissen~was weiß~was weiß_man_mehr wissen_wir_mehr sagen~mehr"
        " sagt~mehr sagen~was sagen_die_mir sagt_er_mir sagt_sie_mir sagen_sie_mir kriege~bescheid bekomme~bescheid"
        " krieg~bescheid habe~bescheid erfahre~mehr erfahre~was höre~was höre~mehr gewissheit klarheit gibts~info"
        " rückinfo durchgeben gibt_durch geben_durch brauchen~woche brauchen~wochen brauchen~tage braucht~woche"
        " braucht~wochen braucht~tage erfahre_ich_ob weiß_ich_ob höre_ich_ob weiss_ich_ob bescheid_gegeben"
        " bescheid_gesagt informiert_worden"
    ),
    Idea.DECIDE: (
        "steht~fest feststeht stehen~fest entscheid* entschließen fällt_die_entscheidung entscheidung entscheidet"
        " entscheiden beschluss beschließen entschluss wahl_fällt wird_entschieden entscheidung_fällt"
        " entscheidungstermin auswahl_treffen auswahl_getroffen entscheid würfel entscheidung~treffen auswahl~treffen"
        " wahl~treffen entscheidung~getroffen entscheidung~gefällt trifft~auswahl trifft~entscheidung treffen~auswahl"
        " treffen~entscheidung fällt~entscheidung fällen~entscheidung überlegt_noch überlegen_noch überlegt_sich"
        " überlegen_sich beraten_sich berät_sich beratschlagen"
    ),
    Idea.PASS: (
        "weiter_bin weiter_komme weitergekommen weiterkommen weitergelassen eine_runde_weiter bin_weiter bin~weiter"
        " komme_weiter komme~weiter kam~weiter kommt~weiter runde_weiter nächste_runde nächsten_runde nächster_runde"
        " engere_auswahl engeren_auswahl engerer_auswahl engeren_kreis engere_wahl engeren_wahl bestanden"
        " aufgestiegen im_rennen im_finale ins_finale in_die_endrunde in_der_endrunde auf_der_shortlist"
        " unter_den_letzten noch_dabei weiter_dabei nicht_geschafft_in unter_die_letzten vorauswahl~geschafft"
        " auswahl~geschafft runde~geschafft test~bestanden test~geschafft eignungstest~geschafft"
        " einstellungstest~geschafft vorrunde~geschafft runde~überstanden vorauswahl~überstanden runde_rum_und_weiter"
        " unter_den_besten noch_im_rennen noch_im_topf im_topf letzte_auswahl letzten_auswahl engste_auswahl"
        " engsten_auswahl engste_wahl in_die_finale in_der_finalen weiterhin_dabei bin_dabei_in"
        " auf_der_liste_ganz_oben unter_den_top unter_die_top in_die_nächste in_runde_zwei in_runde_2 in_runde_drei"
        " in_runde_3 runde_zwei_erreicht hürde_genommen erste_hürde nächste_stufe nächsten_stufe"
    ),
    Idea.INVITE: (
        "eingeladen einladung* einladen lädt~ein laden~ein lud~ein luden~ein eingladen herbestellt einbestellt"
        " herzitiert zitiert hingebeten gebeten_zu dürfte~kommen geladen vorgeladen hinbestellt dazugebeten"
        " terminvorschlag terminvorschläge termineinladung hätte_mich_gern hätten_mich_gern hätte_mich_gerne"
        " hätten_mich_gerne hätt_mich_gern hättn_mich_gern hätt_mich_gerne hättet_mich_gern zum~bitten"
        " zu_sich_gebeten"
    ),
    Idea.CONFIRM: (
        "bestätigt bestätigung bestätigen terminbestätigung steht fix fixiert ausgemacht vereinbart festgelegt"
        " abgemacht gebucht eingetragen eingeplant angesetzt anberaumt festgemacht klappt passt geht_klar zugesichert"
        " ist_gesetzt findet~statt finden~statt wurde_mir_bestätigt terminiert stattfindet abgesegnet fixiert_für"
        " eingeladen_für vorgemerkt notiert steht_fest"
    ),
}

_LISTED: tuple[Mapping[Idea, str], ...] = (
    {**WHO, **HAPPENS, **OWN, **THINGS, **ASKED, **FELT, **EVENT},
    VERBS,
    COMPOUNDS,
)
GIST = Gist(
    {
        idea: _typed(" ".join(table.get(idea, "") for table in _LISTED))
        for idea in dict.fromkeys(each for table in _LISTED for each in table)
    }
)
