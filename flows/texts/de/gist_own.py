"""Owns which German words tell what the person does: applies, sends, thanks, accepts, withdraws, is done with it."""

from collections.abc import Mapping

from flows.understanding.gist_table import Idea

OWN: Mapping[Idea, str] = {
    Idea.APPLY: (
        "lebenslauf_liegt unterlagen_liegen mappe_liegt lebenslauf~briefkasten mappe~briefkasten"
        " unterlagen~briefkasten bewerbung~reingehauen bewerbung~reingeschickt bewerbung~reingestellt"
        " bewerbung~eingereicht beworben bewarb bworbe beworbn bewerbe_mich_gerade mich_bewerbe"
        " angeschrieben_wegen_der_stelle initiativ_beworben ins_rennen_geworfen eingereicht eingeschickt"
        " bewerbung_läuft bewerbung_ging bewerbung_ist_raus bewerbung_raus bewerbung_ist_draußen bewerbung_draußen"
        " bewerbung_abgeschickt bewerbung_verschickt bewerbung_eingereicht bewerbung_abgegeben bewerbung_weg"
        " onlineformular_ausgefüllt bewerbungsformular_ausgefüllt ausbildungsplatz~angeschrieben stelle~angeschrieben"
        " platz~angeschrieben bewerbung~gemacht bewerbungen~gemacht initiativ initiativ~gewandt arbeit~gefragt"
        " job~gefragt stelle~gefragt ausbildungsplatz~gefragt lehrstelle~gefragt praktikum~gefragt"
        " bewerbung~hinterlegt um_die_stelle um_den_job um_eine_stelle um_den_ausbildungsplatz"
        " um_einen_ausbildungsplatz bewerbung_liegt bewerbung~losgeschickt bewerbung_per bewerbung~getippt beworbe"
        " gemeldet_auf_die_anzeige stellenanzeige~reagiert mitgemacht_beim_bewerbungsverfahren bewerbung_auf_den_weg"
        " bewerbung_gemacht"
    ),
    Idea.SEND: (
        "geschickt schickte abgeschickt verschickt losgeschickt weggeschickt rausgeschickt hingeschickt zugeschickt"
        " eingeschickt gesendet abgesendet versendet zugesendet gesandt abgesandt eingereicht abgegeben hingebracht"
        " vorbeigebracht überreicht eingeworfen hochgeladen upgeloadet raus rausgehauen rausgejagt rausgeballert"
        " rausgegangen draußen abgeliefert gemailt weitergeleitet übermittelt eingegangen unterwegs weg hinterlassen"
        " dagelassen dortgelassen dort_gelassen da_gelassen geschmissen ausgefüllt gestellt schicke~ab schickte~ab"
        " gab~ab gebe~ab reichte~ein reiche~ein ging~raus gingen~raus fertiggemacht weggegangen eingetütet"
        " rausgefeuert geballert hingeschmissen_zettel reingereicht eingegeben nachgereicht in_der_post in_die_post"
        " zur_post gewandt hochzuladen nachgeschickt nachgesendet eingesandt losgeworden auf_den_weg_gebracht"
        " auf_den_weg abgeladen hinterlegt gefaxt gschickt übergeben persönlich_abgegeben reingeworfen"
        " in_den_briefkasten zukommen_lassen eingesendet angehängt gschmissn durchgegeben fertig_gemacht_und"
    ),
    Idea.THANK: (
        "mich_zu_bedanken mich_bedanken mich~bedanken bedankt bedanken bedankte dankesmail* dankmail dankesbrief*"
        " dankeskarte* dankesschreiben* dankschreiben dankesnachricht* danksagung dankeschön dankeschön-mail"
        " danke-mail danke_gesagt danke_geschrieben danke_geschickt merci_gesagt mich~bedankt dankesworte dankes-mail"
        " dankesanruf gedankt dank_ausgesprochen dankemail danke-nachricht dankesmails dankesmailchen merci-mail"
        " danke~gesagt danke~geschrieben danke~geschickt dankeskarte"
    ),
    Idea.ACCEPT: (
        "angenommen annehme nehme~an nahm~an angnommen zugesagt sage~zu sagte~zu ja_gesagt unterschrieben"
        " unterzeichnet unterschreibe unterschrieb eingeschlagen zugegriffen zugeschlagen nehme_den_job"
        " nehme_die_stelle nehme_das_angebot akzeptiert vertrag_zurückgeschickt angetreten zusage_gegeben"
        " zusage_erteilt vertrag_unterschrieben vertrag_zurückgesendet vertrag_abgegeben eingewilligt zugestimmt"
        " eingeloggt unterschrift_gesetzt unterschrift_drunter fange~an fang~an"
    ),
    Idea.WITHDRAW: (
        "sage_da_ab sag_da_ab sage_dort_ab sag_dort_ab sage_denen_ab sag_denen_ab zurückgezogen zurückziehen"
        " ziehe~zurück zog~zurück rückzieher abgesprungen kein_interesse_mehr nicht_mehr_interessiert"
        " nicht_interessiert mich_dagegen mich_gegen dagegen_entschieden gegen_die_stelle gegen_den_job"
        " gegen_das_angebot steige~aus stieg~aus von_mir_aus_beendet abgewunken hingeschmissen winke~ab winkte~ab"
        " nichts_für_mich mache_ich_nicht mache_das_nicht will_ich_nicht_mehr lasse_ich_sausen sausen_lassen"
        " nehme_mich_raus storniere_meine bewerbung~zurückgenommen bewerbung_zurück mache~nicht_mehr_weiter"
        " nicht_weiterzumachen verfahren~ausgestiegen bewerbung~ausgestiegen prozess~ausgestiegen"
        " bewerbungsprozess~ausgestiegen verfahren~zurückgezogen klinke_mich_aus nehme~raus bin_ausgestiegen"
        " ziehe_mich_zurück zieh_mich_zurück abgeblasen_von_mir abstand_genommen mich_umentschieden umentschieden"
        " nicht_mein_ding ist_nichts_für_mich doch_nichts_für_mich doch_nicht_hin ich_raus_und absagen_müssen"
        " lass_ich_sausen lasse_ich_bleiben lass_ich_bleiben lass~sausen lasse~sausen lass~bleiben lasse~bleiben"
        " nicht_mehr_zur_verfügung nicht_länger_zur_verfügung bewerbungsverfahren~ausgestiegen"
        " auswahlverfahren~ausgestiegen auf_eigenen_wunsch aus_eigenem_wunsch von_mir_aus_raus freiwillig_raus"
    ),
    Idea.CLOSE: (
        "gebe_ich_auf geb_ich_auf "
        "abhaken hak~ab hake~ab kannst~abschließen kannst~schließen kannst~zumachen kannst~streichen kannst~löschen"
        " kannst~rausnehmen kannst~vergessen streich streiche schließ schließe archivier archiviere lösch lösche"
        " mach~zu mach~dicht nimm~raus vergiss kannst~archivieren kannst~abhaken abschließen schließen_wir löschen"
        " streichen rausnehmen rauswerfen rausschmeißen zumachen abschreiben archivieren beenden_wir kann_weg"
        " können_weg kann_raus können_raus darf_weg kann_man_vergessen kannst_vergessen ist_für_mich_durch"
        " ist_durch_für_mich für_mich_durch für_mich_erledigt für_mich_gestorben für_mich_gegessen für_mich_abgehakt"
        " abgehakt_bitte bin_durch_mit bin_ich_fertig bin_ich_durch ist_vom_tisch ist_gegessen ist_abgehakt"
        " ist_gestorben ist_geschichte von_der_liste aus_der_liste aus_meiner_liste von_meiner_liste"
        " kannst_du_streichen kannst_du_zumachen kannst_du_löschen kannst_du_vergessen kannst_du_schließen"
        " kannst_du_abhaken kannst_du_rausnehmen kannst_du_archivieren kannst_du_rauswerfen kannst_du_rausschmeißen"
        " kannst_du_aus_der_liste kannst_du_von_der_liste kannst_du_beenden kannst_du_abschließen"
        " können_wir_streichen können_wir_abhaken können_wir_vergessen können_wir_schließen können_wir_abschließen"
        " können_wir_löschen nimm~liste streich~liste streiche~liste lösch~liste wirf~liste schmeiß~liste"
        " nehmen_wir_raus abgehakt~bitte brauchst_du_nicht_mehr brauchen_wir_nicht_mehr brauchst_nicht_mehr_verfolgen"
        " nicht_weiter_verfolgen nicht_mehr_verfolgen ad_acta zu_den_akten erledigt_für_mich schreibe_ich_ab"
        " hake_ich_ab lege_ich_ad_acta streiche_ich schreib_ich_ab kann_raus_aus"
    ),
    Idea.CONTACT: (
        "zu_tun "
        "ansprechpartner ansprechpartnerin ansprechperson kontaktperson kontakt zuständig zuständige zuständiger"
        " ansprechbar ansprechpartnerinnen kontaktdaten verantwortlich verantwortliche zuständigkeit kümmert_sich"
        " betreut_mich betreut bearbeitet_meine bearbeitet_das"
    ),
}
