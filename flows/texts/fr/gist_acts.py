"""Owns the French words for what is done: by the person, or by them."""

from collections.abc import Mapping

from flows.texts.fr.gist_stems import (
    APPLYING,
    BY,
    CALLING,
    CANCELLING,
    CHOOSING,
    DECIDING,
    FIXING,
    GIVEN,
    HIRING,
    INVITING,
    LEAVING,
    MOVING,
    PASSIVE_NO,
    PASSIVE_YES,
    PERSONS,
    PROPOSING,
    REJECTING,
    RETURNING,
    SENDING,
    SOME_CONTRACT,
    TELLING,
    WRITING,
)
from flows.texts.fr.gist_verbs import SOME_JOB, SOME_MEETING, each, er
from flows.understanding.gist_table import Idea

ACTS: Mapping[Idea, str] = {
    Idea.APPLY: er(APPLYING)
    + "répondu_à_l'annonce répondu_à_une_annonce répondu_à_leur_annonce répondu_à_une_offre répondu_à_l'offre "
    "répondu_à_leur_offre tenté_ma_chance proposé_ma_candidature tente_ma_chance porté_candidat "
    "portée_candidate porte_candidat positionné positionnée mis_mon_nom rempli_le_formulaire "
    "rempli_un_formulaire demande_d'emploi offre_spontanée candidature_spontanée offert_mes_services "
    "fait_acte_de_candidature nouvelle_candidature fait_une_demande fait_ma_demande donné_mon_nom "
    "lancé_ma_candidature lancé_une_candidature présenté_ma_candidature candidature_faite candidature_déposée "
    "candidature_envoyée candidature_validée candidature_partie dossier_envoyé dossier_déposé "
    "validé_ma_candidature finalisé_ma_candidature mis_mon_cv laissé_mon_cv demandé_un_poste "
    "demandé_du_travail demandé_une_place fait_ma_candidature fait_une_candidature cv_envoyé cv_déposé "
    "cv_remis cv_laissé inscrit_pour inscrite_pour me_suis_proposé me_suis_proposée me_propose_comme "
    "me_suis_inscrit_chez me_suis_inscrite_chez passé_mon_cv filé_mon_cv donné_mon_cv refilé_mon_cv "
    "remis_mon_cv demande_envoyée demande_faite demande_déposée",
    Idea.SEND: er(SENDING)
    + "merci_envoyé merci_envoyée merci_transmis merci_écrit merci_fait merci_posté envoi envois envoie envoies "
    "envoient transmis transmise soumis soumise remis remise remettre laissé "
    "laisser laisse porté filé filer parti partie partis parties rendu uploadé uploader mis_en_ligne "
    "téléversé droppé dropé shooté mandé rentré faxé faxer rempli balancé",
    Idea.GET: er("décroch")
    + each("reçu reçue reçois eu", SOME_CONTRACT)
    + "eu eue reçu reçue reçus reçois reçoit recevoir obtenu obtenue obtiens obtient obtenir touché gagné "
    "récupéré chopé pogné ai_le_poste ai_le_job ai_la_job ai_la_place ai_le_boulot ai_le_taf ai_un_job "
    "ai_une_job ai_un_cdi ai_mon_contrat ai_un_boulot ai_du_boulot",
    Idea.OFFER: each(PROPOSING, SOME_JOB)
    + each(GIVEN, SOME_CONTRACT)
    + "offre offres proposition propositions promesse_d'embauche promesse_d'engagement lettre_d'engagement "
    "lettre_d'engagement_de lettre_d'engagement_d' lettre_d'engagement_du "
    "lettre_d'embauche lettre_d'embauche_de "
    "proposition_d'embauche proposition_d'engagement contrat_de_travail contrat_à_signer offre_ferme "
    "bienvenue_dans_l'équipe bienvenue_chez bienvenue_à_bord promesse_d'embauche_de une_offre_de une_offre_d' "
    "une_offre_du une_proposition_de une_proposition_d' a_dit_oui_pour",
    Idea.HIRE: er(HIRING)
    + each(PASSIVE_YES, BY)
    + "prend prends prennent pris prise prises prendre prendra prendront prendrait prendraient choisi choisie "
    "choisit choisissent choisir retenu retenue retenir retiennent retient m'ont_accepté m'ont_acceptée "
    "m'a_accepté m'a_acceptée m'accepte m'acceptent été_accepté été_acceptée suis_accepté suis_acceptée "
    "veulent_de_moi veut_de_moi que_je_commence donné_le_poste donné_la_place attribué_le_poste "
    "confié_le_poste rejoindre_l'équipe rejoindre_leur_équipe rejoindre_leurs_équipes me_gardent me_garde "
    "sélectionné sélectionnée sélectionnent bon_pour_le_poste ok_pour_le_poste poste_est_à_moi "
    "place_est_à_moi job_est_à_moi est_pour_moi est_à_moi me_veut_comme me_veulent_comme me_veut_en me_veulent_en",
    Idea.REJECT: er(REJECTING)
    + each(PASSIVE_NO, BY)
    + "pas_suite pas_donné_suite pas_donner_suite pas_donne_suite ne_donne_pas_suite ne_donnent_pas_suite "
    "ne_donneront_pas_suite ne_donnera_pas_suite ne_donnerons_pas_suite n'ont_pas_donné_suite "
    "n'a_pas_donné_suite blackboulé blackboulée jeté jetée veulent_pas_de_moi veut_pas_de_moi "
    "ne_me_veulent_pas me_veulent_pas pas_voulu_de_moi plus_voulu_de_moi pas_voulu_me_prendre dit_non disent_non "
    "dit_que_non dire_non viré_de_bord reviré_de_bord "
    "revirée_de_bord m'ont_dégagé m'ont_dégagée non_retenu non_retenue non_retenus pas_retenu pas_retenue "
    "pas_pris pas_prise pas_embauché pas_embauchée pas_sélectionné pas_sélectionnée non_sélectionné "
    "non_sélectionnée pas_choisi pas_choisie pas_gardé pas_gardée pas_engagé pas_engagée pas_recruté "
    "pas_recrutée ne_poursuivrons_pas ne_poursuivons_pas ne_pas_poursuivre ne_poursuivront_pas "
    "ne_poursuivent_pas m'a_dit_non m'ont_dit_non de_ne_pas_donner_suite ne_pas_donner_suite "
    "de_ne_pas_retenir ne_pas_me_retenir ne_pas_vous_retenir ne_vous_avons_pas_retenu me_dire_non "
    "pour_me_dire_non pour_me_dire_que_non retient_pas_ma_candidature retiennent_pas_ma_candidature "
    "retient_pas_mon_profil pas_repris pas_reprise fait_jeter fait_refouler fait_refuser fait_éliminer "
    "fait_débouter fait_bouler",
    Idea.REGRET: "malheureusement hélas regret regrets regrettons désolé désolée désolés navré navrés "
    "pas_de_bonne_nouvelle mauvaise_nouvelle",
    Idea.CHOOSE: er(CHOOSING)
    + "retenu retenue retenus retenues retenir retient retiennent retiendra retiendront parti_avec partis_avec "
    "parti_sur partis_sur partent_sur part_sur continué_avec continuer_avec poursuivre_avec continue_avec "
    "continuent_avec poursuivent_avec trouvé trouvée pris prend prennent prendre embauché recruté engagé "
    "donné_à donné_le_poste donné_la_place attribué_le_poste confié_le_poste favorisé choisi choisie choisis "
    "choisies choisir choisit choisissent choisira poursuivre poursuivent poursuivons poursuivrons continuer "
    "continuent gardé gardent suite_favorable suite_positive donner_suite donné_suite donne_suite "
    "donnent_suite donnera_suite donneront_suite donnerons_suite cherche cherchent tourné tournés tourné_vers "
    "tournés_vers misé partie_à partie_à_quelqu'un préféré_un préféré_une préfèrent_un préfèrent_une pris_une "
    "pris_un pris_une_autre pris_un_autre embauché_une embauché_un recruté_un recruté_une engagé_un "
    "engagé_une choisi_un choisi_une gardé_une gardé_un gardé_leur gardé_son retenu_un_autre retenu_une_autre "
    "retenu_ma_candidature retient_ma_candidature retenir_ma_candidature retenu_mon_profil retenir_mon_profil "
    "trouvé_mieux pris_mieux",
    Idea.MOVE: er(MOVING)
    + each(
        "remis remettre remettent remet",
        ["l'entretien", "mon_entretien", "l'entrevue", "mon_entrevue", "le_rendez-vous", "ça"],
    )
    + "remis_à remise_à remis_au remise_au remis_en remettre_à remettent_à différé différée retardé retardée "
    "changé_de_date changer_de_date change_de_date changé_l'heure changer_l'heure changé_la_date changement "
    "changer_la_date changement_de_date changement_d'heure nouvel_horaire nouvelle_date nouvelle_heure "
    "autre_jour autre_date autre_créneau autre_heure changé changée "
    "modifié modifiée switché interverti une_heure_plus_tard "
    "une_heure_plus_tôt un_jour_plus_tard un_jour_plus_tôt une_semaine_plus_tard une_semaine_plus_tôt "
    "changeons change changent pour_décaler pour_reporter pour_déplacer pour_repousser pour_changer "
    "pour_avancer pour_changer_l'heure changer passe_de passe_du chamboulé chamboulent bousculé",
    Idea.INSTEAD: "plutôt à_la_place au_lieu_de au_lieu_d' au_lieu_du au_lieu finalement_l'entretien désormais "
    "finalement_c'est finalement_ce_sera finalement_ça_sera",
    Idea.CANCEL: er(CANCELLING)
    + "n'aura_pas_lieu n'a_pas_lieu n'a_plus_lieu n'aura_plus_lieu pas_lieu plus_lieu tombe_à_l'eau "
    "tombé_à_l'eau posé_un_lapin plus_d'entretien plus_d'entrevue sauté l'entretien_saute tombe_à_la_flotte "
    "laissé_en_plan fait_faux_bond faux_bond pas_connecté jamais_connecté pas_venu pas_venue "
    "l'entretien_est_supprimé supprimé_l'entretien supprime_l'entretien personne_n'est_venu "
    "personne_n'était_là personne_ne_s'est_connecté n'avait_personne pour_annuler finalement_pas_d'entretien "
    "finalement_pas_d'entrevue finalement_plus_d'entretien",
    Idea.REPLY: "répliqué fait_un_retour fait_retour réagi réagit réagir revenu_vers revenus_vers revenue_vers "
    "m'est_revenu m'est_revenue me_sont_revenus répond réponds répondent répondez répondait répondaient "
    "répondra répondront répondrait répondraient répondre répondu répondue répondus répondrez",
    Idea.MESSAGE: er(WRITING)
    + each("contacté contactée recontacté recontactée relancé relancée", ["par"])
    + "mail mails message messages texto textos sms mms whatsapp whatsap watsap courrier courriers lettre "
    "lettres écrit écrite écris écrivent écrivez écrire écrivait écrira écriront réécrit réécrire réécris "
    "texté textée texter textent maillé mailé dm mp inmail messenger vocal pris_contact prise_de_contact "
    "prendre_contact relances mail_de mail_d' mail_du message_de message_d' message_du sms_de sms_d' sms_du "
    "texto_de texto_d' courrier_de courrier_d' lettre_de lettre_d' vocal_de vocal_d' whatsapp_de whatsapp_d' "
    "mail_de_relance message_de_relance mail_de_suivi message_de_suivi demandé_des_nouvelles "
    "redemandé_des_nouvelles demandé_où_ça_en_était message_vocal faire_signe fait_signe note_vocale pingué "
    "répondu_au_mail répondu_à_leur_mail répondu_au_message répondu_à_leur_message répondu_à_son_mail "
    "mis_un_mot mis_un_petit_mot mis_un_message mis_un_mail répondre rédiger formuler que_dire leur_dire lui_dire "
    "je_dis je_leur_dis je_lui_dis ton_mail "
    "tourner_le_mail répondu_à répondu_au redemandé mail_de_merci message_de_merci mot_de_merci sms_de_merci",
    Idea.CALL: er(CALLING)
    + each("appelé appelée rappelé rappelée", ["par"])
    + "appel appels coup_de_fil coup_de_téléphone coup_de_bigo coup_de_tel bigo phoné joint joindre joins "
    "joignent messagerie boîte_vocale répondeur appel_de appel_d' appel_du appels_de coup_de_fil_de "
    "coup_de_fil_d' coup_de_fil_du coup_de_téléphone_de coup_de_téléphone_d' appel_manqué appels_manqués "
    "un_coup_de_file passé_un_coup_de_fil laissé_un_message_vocal laissé_un_message laisse_un_message "
    "laissé_un_vocal coup_de_fil_manqué coup_de_fil_raté appel_raté appel_loupé coup_de_téléphone_manqué "
    "appel_en_absence appels_en_absence",
    Idea.HEAR: "entendu entendre entends",
    Idea.TELL: er(TELLING)
    + each(RETURNING, PERSONS)
    + "me_revient me_reviennent me_revenir me_reviendra me_reviendront me_revenaient tiennent_au_courant "
    "me_tient_au_courant tient_au_courant tenir_au_courant tenu_au_courant tenue_au_courant "
    "tiendra_au_courant tiendront_au_courant tiennent_au_jus tient_au_jus tenir_au_jus me_disent me_dit "
    "me_disait me_disaient me_dire diront dira diraient dirait dire_quoi disent_quoi dit_quoi font_un_retour "
    "fait_un_retour faire_un_retour fera_un_retour feront_un_retour font_signe fera_signe feront_signe "
    "rendre_réponse rend_réponse rendent_réponse serai_fixé serai_fixée on_saura saurai fixé_sur fixée_sur "
    "préviennent prévient prévenir préviendra préviendront redisent redit redonnent redonne me_redonner redise "
    "redisent redira rediront "
    "donner_une_réponse donne_sa_réponse donnent_leur_réponse donner_leur_réponse donne_une_réponse "
    "donnent_une_réponse donnera_une_réponse donneront_une_réponse rendra_sa_réponse rendront_leur_réponse "
    "avertir avertit avertissent avertira reprendrons_contact reprendre_contact reprendra_contact "
    "reprendront_contact reprennent_contact reprend_contact",
    Idea.DECIDE: er(DECIDING) + "décision verdict trancher arrêter_leur_choix faire_leur_choix font_leur_choix "
    "fait_son_choix faire_son_choix fera_son_choix "
    "feront_leur_choix fait_leur_choix leur_choix",
    Idea.PASS: "passe_au_tour passe_au_deuxième passe_au_second passe_au_prochain passe_à_la_prochaine "
    "passe_à_la_deuxième passe_à_la_seconde passe_à_l'étape passé_au_deuxième passée_au_deuxième "
    "passe_en_finale passe_en_deuxième passe_la_première passé_la_première passé_le_premier qualifié "
    "qualifiée qualifiés retenu_pour_la retenue_pour_la retenu_pour_le_deuxième retenue_pour_le_deuxième "
    "sélectionné_pour_la sélectionnée_pour_la sélectionné_pour_le sélectionnée_pour_le suis_en_finale "
    "dans_la_course en_lice en_course finaliste franchi franchie réussi_le_test réussi_l'étape "
    "réussi_la_première accède_à accédé_au passé_à_la_prochaine passée_à_la_prochaine passé_à_l'étape "
    "passée_à_l'étape passe_à_la_suite rendu_à_la rendue_à_la rendu_au rendue_au qualifie rendu_à_l'étape "
    "passe_le_premier me_font_passer_à passé_le_tour réussi_les_tests réussi_l'entretien réussi_les_épreuves "
    "réussi_l'essai admis_au admise_au admis_à admise_à admis_en admise_en il_me_reste_un_dernier "
    "il_me_reste_un_entretien encore_un_tour reste_un_dernier il_me_reste_encore_un passé_le_deuxième "
    "passé_le_second passé_la_deuxième passé_la_seconde passé_l'étape passé_la_sélection "
    "passé_la_présélection passé_le_deuxième_tour passé_le_second_tour passé_le_dernier_tour "
    "réussi_le_deuxième réussi_le_second réussi_la_deuxième réussi_la_seconde réussi_la_sélection "
    "réussi_la_présélection réussi_le_deuxième_tour réussi_le_second_tour réussi_le_dernier_tour "
    "franchi_le_deuxième franchi_le_second franchi_la_deuxième franchi_la_seconde franchi_l'étape "
    "franchi_la_sélection franchi_la_présélection franchi_le_deuxième_tour franchi_le_second_tour "
    "franchi_le_dernier_tour validé_le_deuxième validé_le_second validé_la_deuxième validé_la_seconde "
    "validé_l'étape validé_la_sélection validé_la_présélection validé_le_deuxième_tour validé_le_second_tour "
    "validé_le_dernier_tour",
    Idea.INVITE: er(INVITING)
    + each(PROPOSING, SOME_MEETING)
    + "dispos_pour_un_entretien disponibilités_pour_un_entretien dispos_pour_une_entrevue "
    "disponibilités_pour_une_entrevue dispos_pour_un_rendez-vous disponibilités_pour_un_rendez-vous convocation "
    "convocation_de convocation_d' invitation invitation_de invitation_d' me_voir me_revoir "
    "me_rencontrer me_recevoir me_parler m'entendre me_recontrer vous_rencontrer vous_recevoir vous_voir "
    "que_je_vienne que_je_passe que_je_revienne que_je_repasse demandé_de_venir dit_de_venir dit_de_passer "
    "demandé_de_passer me_faire_venir faire_connaissance vous_revoir me_fait_passer me_font_passer "
    "vous_présenter vous_entendre vous_convier me_faire_revenir me_faire_passer que_je_rencontre que_je_voie "
    "que_je_fasse que_j'aille me_présenter_à_l'équipe me_présenter_l'équipe me_présenter_à_leur "
    "me_présenter_aux me_présenter_leur reconvoqué reconvoquée reconvoque reconvoquent",
    Idea.CONFIRM: er(FIXING)
    + "prévu prévue prévus convenu convenue pris_rendez-vous est_mis mis_le noté mis_d'accord mis_d'accord_pour "
    "mis_d'accord_sur",
    Idea.THANK: er("remerci")
    + "remerciement remerciements mail_de_remerciement mail_de_remerciements message_de_remerciement "
    "lettre_de_remerciement mot_de_remerciement carte_de_remerciement dit_merci leur_dire_merci "
    "lui_dire_merci un_merci un_petit_merci dire_merci pour_les_remercier pour_la_remercier pour_le_remercier "
    "pour_remercier pour_dire_merci pour_leur_dire_merci pour_lui_dire_merci merci_envoyé merci_envoyée "
    "merci_transmis merci_écrit merci_fait "
    "merci_posté mail_de_merci message_de_merci mot_de_merci sms_de_merci",
    Idea.ACCEPT: er("accept sign")
    + "dit_oui donné_mon_accord donné_mon_ok pris_le_poste pris_la_place pris_la_job pris_le_job "
    "prends_le_poste je_dis_oui j'embarque prends_la_place m'a_dit_oui m'ont_dit_oui a_dit_oui ont_dit_oui",
    Idea.WITHDRAW: er(LEAVING)
    + "me_retire laisse_tomber laissé_tomber plus_intéressé plus_intéressée m'intéresse_plus m'intéresse_pas "
    "j'ai_dit_non plus_candidat plus_candidate passe_mon_tour sans_moi donnerai_pas_suite "
    "je_ne_donne_pas_suite j'ai_pas_donné_suite ne_plus_compter_sur_moi compter_sur_moi changé_d'avis "
    "jette_l'éponge jeté_l'éponge je_donne_pas_suite je_me_désiste dis_non je_dis_non veux_plus_du_poste "
    "veux_plus_du_job veux_plus_de_ce_poste veux_plus_de_ce_job",
}
