"""Owns what German words stand for, in whatever sentence they stand (``gist_table.py`` says how it is written)."""

from collections.abc import Mapping

from flows.texts.de.gist_asked import ASKED
from flows.texts.de.gist_who import WHO
from flows.understanding.gist_table import Gist, Idea


def _typed(listed: str) -> str:
    """The words, and as they are typed where no umlauts are at hand ("fuer")."""
    spread = listed.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue")
    return " ".join(dict.fromkeys(f"{listed} {spread}".split()))


HAPPENS: Mapping[Idea, str] = {
    Idea.APPLY: (
        "beworben bewarb bworbe beworbn bewerbe_mich_gerade mich_bewerbe angeschrieben_wegen_der_stelle"
        " initiativ_beworben ins_rennen_geworfen eingereicht eingeschickt bewerbung_läuft bewerbung_ging"
        " bewerbung_ist_raus bewerbung_raus bewerbung_ist_draußen bewerbung_draußen bewerbung_abgeschickt"
        " bewerbung_verschickt bewerbung_eingereicht bewerbung_abgegeben bewerbung_weg onlineformular_ausgefüllt"
        " bewerbungsformular_ausgefüllt ausbildungsplatz~angeschrieben stelle~angeschrieben platz~angeschrieben"
        " bewerbung~gemacht bewerbungen~gemacht"
    ),
    Idea.SEND: (
        "geschickt schickte abgeschickt verschickt losgeschickt weggeschickt rausgeschickt hingeschickt"
        " zugeschickt eingeschickt gesendet abgesendet versendet zugesendet gesandt abgesandt eingereicht abgegeben"
        " hingebracht vorbeigebracht überreicht eingeworfen hochgeladen upgeloadet raus rausgehauen rausgejagt"
        " rausgeballert rausgegangen draußen abgeliefert gemailt weitergeleitet übermittelt eingegangen unterwegs"
        " weg hinterlassen dagelassen dortgelassen dort_gelassen da_gelassen geschmissen ausgefüllt gestellt"
        " schicke~ab schickte~ab gab~ab gebe~ab reichte~ein reiche~ein ging~raus gingen~raus fertiggemacht"
        " weggegangen eingetütet rausgefeuert geballert hingeschmissen_zettel reingereicht eingegeben nachgereicht"
        " in_der_post in_die_post zur_post"
    ),
    Idea.GET: (
        "bekommen bekam bekomme bekamen gekriegt kriegte kriege kriegen gekriagt erhalten erhielt erhalte"
        " gehabt_von ergattert abgestaubt sicher_in_der_tasche in_der_tasche reingekommen eingetrudelt"
        " reingeflattert reingeflogen flatterte eingegangen kam habe_ich_die bekumma gelandet abgesahnt"
    ),
    Idea.OFFER: (
        "angebot angebote jobangebot* vertragsangebot* stellenangebot_bekommen zusage zusagen jobzusage angeboten"
        " vertrag_geschickt vertrag_bekommen vertrag_zugeschickt arbeitsvertrag_bekommen arbeitsvertrag_geschickt"
        " vertragsentwurf startdatum zugesagt sagte~zu sagt~zu sagten~zu sagen~zu bietet bieten bot boten"
        " stelle_gegeben job_gegeben platz_gegeben gibt~stelle gibt~job geben~stelle geben~job gaben~stelle"
    ),
    Idea.HIRE: (
        "genommen nimmt nehmen nahmen angenommen_worden mich_angenommen wurde_angenommen wurde~angenommen"
        " wurde~genommen bin~angenommen eingestellt einstellen stellt~ein stellen~ein stellte~ein stellten~ein"
        " nimmt~auf übernommen übernehmen übernimmt angeheuert engagiert anstellen angestellt anheuern behalten"
        " haben_wollen beschäftigen zusage zusagen jobzusage darf~anfangen zugesagt_bekommen genommen_worden"
        " mich_haben kann_anfangen behält gibt~chance geben~chance gaben~chance gab~chance"
    ),
    Idea.REJECT: (
        "abgesagt abgelehnt ablehnen abgewiesen abgewimmelt abserviert abgeschmettert abgelaufen_lassen"
        " aussortiert ausgesiebt rausgekickt zurückgewiesen sagt~ab sagen~ab sagte~ab sagten~ab lehnt~ab lehnen~ab"
        " lehnte~ab lehnten~ab verabschiedet_sich_von_mir gegen_mich gegen_meine dankend nein_gesagt korb_gegeben"
        " ausgeschlagen ausgschlagen ausgelehnt sage~ab sag~ab sage_nein sagte_nein sagten_nein sagen_nein"
        " sagt_nein"
    ),
    Idea.REGRET: "leider bedauer* leida schade",
    Idea.CHOOSE: (
        "genommen nimmt nehmen nahmen gewählt ausgewählt wählen wählte entschieden entscheidet entschied bevorzugt"
        " bevorzugen bevorzugten vorgezogen zieht~vor ziehen~vor zogen~vor gefunden fanden eingestellt stellen~ein"
        " stellt~ein vergeben besetzt favorisiert favorisieren bekommt_den_job kriegt_den_job bekommt_die_stelle"
        " kriegt_die_stelle bekommen_die_stelle ausgesucht geholt geworden berücksichtigt berücksichtigen zug"
        " ziehen_mich_in berücksichtigte"
    ),
    Idea.FILLED: (
        "anderweitig_besetzt anderweitig_vergeben intern_besetzt intern_vergeben schon_besetzt schon_vergeben"
        " bereits_besetzt bereits_vergeben stelle~gestrichen stelle~eingefroren stelle~zurückgezogen"
        " position~vergeben position~gestrichen posten~vergeben platz~vergeben job~vergeben einstellungsstopp"
        " einstellungsstop nachbesetzt eingestampft stelle~weggefallen stelle_fällt_weg stelle_gibt_es_nicht_mehr"
        " niemanden_mehr keinen_mehr_ein schon_weg planstelle_gestrichen wird_nicht_besetzt nicht_mehr_frei"
        " stelle_ist_weg job_ist_weg nicht_geklappt klappt_nicht klappt_leider_nicht nichts_geworden nichts_draus"
        " wird_nichts wird_wohl_nichts wurde_nichts wird_leider_nichts wird_das_nichts leider_raus"
        " raus_aus_dem_rennen aus_dem_rennen aus_der_traum passe_nicht_ins passe_leider_nicht passt_nicht_ins_team"
        " nicht_der_richtige nicht_die_richtige nicht_gereicht durchgefallen abgeblitzt rausgeflogen ausgeschieden"
        " nicht_erfolgreich nicht_in_frage nicht_infrage kein_glück pech_gehabt sollte_nicht_sein"
        " nicht_in_die_engere will_mich_nicht wollen_mich_nicht wollten_mich_nicht nehmen_mich_nicht"
        " nimmt_mich_nicht ist~vergeben ist~besetzt wurde~vergeben wurde~besetzt schon~besetzt"
        " nicht_weiter_berücksichtigt außen_vor nicht_für_mich_entschieden bin_raus anders_entschieden gegen_mich"
        " gegen_eine_zusammenarbeit zweite_wahl platz_zwei platz_2 nur_zweiter nur_zweite warteliste"
        " haben_jemand_anderen haben_wen_anderen haben_schon_jemanden haben_jemanden schon_jemanden schon_wen"
        " nichts_wars war's_nichts nicht_das_was_sie nicht_in_die_nächste kommt_nicht_zustande neffe_vom nichte_vom"
        " sohn_vom nicht_berücksichtigt nicht_berücksichtigen nicht_weiter_berücksichtigen keine_verwendung"
        " keinen_bedarf kein_bedarf keinen_platz_für keine_stelle_für"
    ),
    Idea.REFUSAL: (
        "leider_nein ein_nein nein_von keine_berücksichtigung absage standardabsage* ablehnung* absagen_bekommen"
        " absagen_gekriegt absagen_kassiert absagen_erhalten korb körbe abfuhr serienabsage formabsage"
    ),
    Idea.MOVE: (
        "verschoben verschieben verschiebt verschob verschiebung verlegt verlegen verlegte verlegten verlegung"
        " vorverlegt vorverlegen vorgezogen rückt~vor rutscht rutsche gerutscht umgelegt umgebucht umgeplant"
        " umbuchen umlegen umterminiert terminiert~um schiebt schieben geschoben aufgeschoben hinausgeschoben"
        " rausgeschoben nach_hinten nach_vorn nach_vorne vertagt vertagen getauscht tauschen neuer_termin"
        " neuen_termin neue_termin neuer_tag anderer_termin anderen_termin anderer_tag anderen_tag andere_uhrzeit"
        " neue_uhrzeit neue_zeit andere_zeit ersatztermin* ausweichtermin* alternativtermin* terminänderung*"
        " terminverschiebung* früher_als_geplant später_als_geplant stunde_später stunde_früher tag_später"
        " tag_früher woche_später woche_früher zieht~vor ziehen~vor legt~um legen~um disponiert umdisponiert"
        " einen_anderen_tag einen_anderen_termin ein_anderer_tag ein_anderer_termin eine_andere_uhrzeit"
        " eine_andere_zeit gegen~tauschen nach_hinten_gelegt nach_vorne_gelegt hat_sich_verschoben auf~gelegt"
        " auf~geschoben auf~gesetzt auf~geändert neues_datum neuer_zeitpunkt neue_termine"
    ),
    Idea.INSTEAD: (
        "statt stattdessen anstatt anstelle jetzt_doch doch_erst nun_doch jetzt_erst doch_um doch_am doch_schon"
        " doch_lieber jetzt_um nun_um nun_am erst_um erst_am jetzt_schon"
    ),
    Idea.CANCEL: (
        "abgesagt absagen sagt~ab sagen~ab sagte~ab sagten~ab fällt~aus fallen~aus fiel~aus ausgefallen ausfallen"
        " entfällt entfallen gecancelt canceln cancelt gecancellt storniert stornieren findet_nicht_statt"
        " findet_doch_nicht_statt abgeblasen geplatzt platzt gestrichen ins_wasser fällt~flach flachgefallen"
        " fällt_flach hinfällig kommt_nicht_zustande gestorben_der_termin abgesetzt gekippt stattfinden_kann"
        " sage~ab sag~ab"
    ),
    Idea.REPLY: (
        "geantwortet antwortet antworten antwortete antworteten beantwortet reagiert reagieren reagierte"
        " zurückgerufen zurückgeschrieben zurückgemeldet ruft~zurück rufen~zurück rief~zurück schreibt~zurück"
        " schrieb~zurück meldet~zurück melden~zurück meldete~zurück antwort antworte rückruf rückmeldung"
        " rückgemeldet"
    ),
    Idea.MESSAGE: (
        "mail email e-mail gemailt mailt geschrieben schreibt schreiben schrieb schrieben nachricht nachrichten"
        " brief briefe sms whatsapp nachgefragt nachfragen nachgehakt nachgefasst hake~nach hakte~nach frage~nach"
        " fragte~nach nachfrage nachfass* gemeldet meldet melden meldete meldeten kontaktiert kontaktieren"
        " angefragt fragt~an anfrage erkundigt mich~gemeldet mich~erkundigt einschreiben erinnerungsmail"
        " xing-nachricht linkedin-nachricht linkedin angepingt pingt voicemail sprachnachricht wendet schreibe"
        " erinnert angemailt angeschrieben angestupst hinterlassen mich~melden nachhaken nachzuhaken nachzufragen"
        " nachfassen nachzufassen anschreiben anzuschreiben hinschreiben erinnern nerven stören antworte_ich"
        " nachhören nachzuhören nachfühlen vorfühlen erkundigen"
    ),
    Idea.CALL: (
        "angerufen anrufen ruft~an rufen~an rief~an riefen~an rufe~an rufst~an telefoniert telefonieren anruf"
        " anrufe angeklingelt durchgeklingelt klingelt~durch klingelte~durch durchgerufen ruft~durch angebimmelt"
        " durchgeläutet angeläutet läutet~an telefonisch_gemeldet telefonisch mailbox ab_gesprochen"
        " telefonisch_nachgefragt rangegangen drangehabt an_der_strippe agrufe agrüeft anzurufen durchklingeln"
        " durchrufen"
    ),
    Idea.HEAR: "gehört hören höre hört hörte ghört erfahren erfahre erfahrt vernommen vo_hören hör",
    Idea.SILENCE: (
        "funkstille stille schweigen schweigt schweigt_sich totenstille stillschweigen stumm geghostet ghosten"
        " ghostet ghosting ghosted ignoriert ignorieren ignorierst ignorierte tote_hose sendepause abgetaucht"
        " untergetaucht hängen_gelassen hängengelassen auf_gelesen gelesen_aber warten_lassen hinhalten hingehalten"
        " vom_erdboden versandet im_sand blockt keine_sau kein_schwein still_und_starr ruhe_im_karton grillen"
        " zirpen warteschleife in_der_luft in_der_schwebe keine_spur hängen zappeln stille_im_walde stille_im_wald"
        " ruhe_im_wald schweigen_im_walde schweigen_im_wald alles_still alles_ruhig ganz_still"
    ),
    Idea.TELL: (
        "bescheid informier* mitteilen mitgeteilt teilt~mit teilen~mit teilte~mit benachrichtig* verständig*"
        " gesagt_bekommen wissen_sie auf_mich_zu auf_sie_zu kommen~zu kommt~zu von_sich_hören rückmelden zu_hören"
        " weiß_ich_mehr erfahre_ich sagen~Bescheid sagt~Bescheid gibt~Bescheid geben~Bescheid gebt~Bescheid"
        " wissen_lassen weiß~mehr weiß~bescheid wissen~bescheid wissen~mehr wollen~sagen will~sagen wollten~sagen"
        " können~sagen kann~sagen sagen~bescheid sagt~bescheid wisse~mehr wüsste~mehr wüsste~bescheid melde_sich"
        " melde~sich gebe~bescheid sage~bescheid rufe_mich_an"
    ),
    Idea.DECIDE: (
        "entscheid* entschließen fällt_die_entscheidung entscheidung entscheidet entscheiden beschluss beschließen"
    ),
    Idea.PASS: (
        "weitergekommen weiterkommen weitergelassen eine_runde_weiter bin_weiter bin~weiter komme_weiter"
        " komme~weiter kam~weiter kommt~weiter runde_weiter nächste_runde nächsten_runde nächster_runde"
        " engere_auswahl engeren_auswahl engerer_auswahl engeren_kreis engere_wahl engeren_wahl bestanden"
        " aufgestiegen im_rennen im_finale ins_finale in_die_endrunde in_der_endrunde auf_der_shortlist"
        " unter_den_letzten noch_dabei weiter_dabei nicht_geschafft_in unter_die_letzten"
    ),
    Idea.INVITE: (
        "eingeladen einladung* einladen lädt~ein laden~ein lud~ein luden~ein eingladen herbestellt einbestellt"
        " bestellt herzitiert zitiert hingebeten gebeten_zu dürfte~kommen"
    ),
    Idea.CONFIRM: (
        "bestätigt bestätigung bestätigen terminbestätigung steht fix fixiert ausgemacht vereinbart festgelegt"
        " abgemacht gebucht eingetragen eingeplant angesetzt anberaumt festgemacht klappt passt geht_klar"
        " zugesichert ist_gesetzt"
    ),
    Idea.THANK: (
        "bedankt bedanken bedankte dankesmail* dankmail dankesbrief* dankeskarte* dankesschreiben* dankschreiben"
        " dankesnachricht* danksagung dankeschön dankeschön-mail danke-mail danke_gesagt danke_geschrieben"
        " danke_geschickt merci_gesagt mich~bedankt dankesworte dankes-mail dankesanruf"
    ),
    Idea.ACCEPT: (
        "angenommen annehme nehme~an nahm~an angnommen zugesagt sage~zu sagte~zu ja_gesagt unterschrieben"
        " unterzeichnet unterschreibe unterschrieb eingeschlagen zugegriffen zugeschlagen nehme_den_job"
        " nehme_die_stelle nehme_das_angebot akzeptiert vertrag_zurückgeschickt angetreten"
    ),
    Idea.WITHDRAW: (
        "zurückgezogen zurückziehen ziehe~zurück zog~zurück rückzieher abgesprungen kein_interesse_mehr"
        " nicht_mehr_interessiert nicht_interessiert mich_dagegen mich_gegen dagegen_entschieden gegen_die_stelle"
        " gegen_den_job gegen_das_angebot steige~aus stieg~aus ich_raus von_mir_aus_beendet abgewunken"
        " hingeschmissen winke~ab winkte~ab nichts_für_mich mache_ich_nicht mache_das_nicht will_ich_nicht_mehr"
        " lasse_ich_sausen sausen_lassen nehme_mich_raus storniere_meine bewerbung~zurückgenommen bewerbung_zurück"
        " mache~nicht_mehr_weiter nicht_weiterzumachen verfahren~ausgestiegen bewerbung~ausgestiegen"
        " prozess~ausgestiegen bewerbungsprozess~ausgestiegen verfahren~zurückgezogen"
    ),
    Idea.CONTACT: (
        "ansprechpartner ansprechpartnerin ansprechperson kontaktperson kontakt zuständig zuständige zuständiger"
        " ansprechbar"
    ),
    Idea.WELL: (
        "gut guat guet super toll ok okay oke okey top klasse spitze prima passt gepasst entspannt angenehm locker"
        " sympathisch nett nette netten freundlich gerockt bombe mega hammer ordentlich solide prächtig perfekt"
        " großartig wunderbar fantastisch bestens reibungslos glatt rund flutschte geflutscht harmonisch herzlich"
        " spannend interessant genial stark fein cool zufrieden gemeistert bravourös souverän hervorragend lässig"
        " leiwand gschmeidig lieb positiv überraschend_gut durchwachsen mittel mittelmäßig soso so_lala lala"
        " geht_so naja ganz_gut jut überstanden vorbei rum hinter_mir hinter_mich hinter_uns abgehakt erledigt"
        " gehabt überlebt absolviert durchgestanden"
    ),
    Idea.BADLY: (
        "schlecht mies schlimm furchtbar schrecklich grauenhaft grausam katastrophe katastrophal desaster"
        " desaströs fiasko reinfall flop bescheiden zäh verkackt verhauen versaut versemmelt vergeigt vermasselt"
        " verbockt verpatzt verrissen vergurkt verzapft vergigget in_den_sand blackout stotternd gestottert"
        " gestammelt gestolpert ausgestiegen ins_schwimmen ins_stocken scheiße scheisse beschissen kacke unangenehm"
        " peinlich anstrengend chaotisch seltsam komisch merkwürdig zerrissen daneben schiefgelaufen"
        " schief_gelaufen schiefgegangen ging~schief lief~schief hart stressig nicht_so_gut nicht_gut nicht_so_toll"
        " versagt untergegangen abgekackt abgestürzt unterirdisch zum_vergessen blamiert verrannt hölle horror"
    ),
    Idea.CLOSE: (
        "abhaken hak~ab hake~ab kannst~abschließen kannst~schließen kannst~zumachen kannst~streichen"
        " kannst~löschen kannst~rausnehmen kannst~vergessen streich streiche schließ schließe archivier archiviere"
        " lösch lösche mach~zu mach~dicht nimm~raus vergiss kannst~archivieren kannst~abhaken abschließen"
        " schließen_wir"
    ),
}

GIST = Gist({idea: _typed(listed) for idea, listed in {**WHO, **HAPPENS, **ASKED}.items()})
