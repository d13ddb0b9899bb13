"""Owns the French words for the things that are spoken of, and how they went."""

from collections.abc import Mapping

from flows.texts.fr.gist_stems import GETTING_LATER, MEETING, PROPOSING, SOME_ANSWER, SOME_CONTRACT
from flows.texts.fr.gist_verbs import SOME_JOB, SOME_MEETING, each, er
from flows.understanding.gist_table import Idea

THINGS: Mapping[Idea, str] = {
    Idea.MEET: each(PROPOSING, SOME_MEETING)
    + each(
        "calé caler calent cale fixé fixent fixe prévu programmé programmer planifié",
        ["un_appel", "un_rendez-vous", "une_visio", "un_call"],
    )
    + "entretien* rendez-vous visio* teams zoom skype gmeet webex test_technique un_test le_test mon_test "
    "test_de_recrutement tests_de_recrutement mise_en_situation essai essais journée_d'essai journée_de_test "
    "matinée_de_test jour_d'essai "
    "demi-journée_d'essai jour_test journée_test immersion assessment échange_téléphonique prequalif* "
    "préqualif* pré-entretien job_dating jobdating appel_visio rencontre entretien_d'embauche "
    "entretiens_d'embauche rendez-vous_d'embauche rendez-vous_téléphonique call entrevue_d'embauche "
    "speed_meeting présélection entretien_préalable stage_d'observation pmsmp speed_dating visioconf "
    "face-à-face session_de_recrutement journée_de_recrutement échange_visio échange_avec un_échange "
    "l'échange un_autre_entretien encore_un_entretien d'autres_entretiens un_nouvel_entretien "
    "finalement_l'entretien ai_celui j'ai_celui ai_celle ai_l'autre ai_un_autre_chez appel_avec un_appel_avec "
    "rendez-vous_avec finalement_pas_d'entretien finalement_pas_d'entrevue finalement_plus_d'entretien "
    "entretien_passé entrevue_passée entretiens_passés",
    Idea.VISIT: er(MEETING)
    + "vu vue vois voit voir revoir revu revue revois verrai allé allée aller vais_chez vais_à vais_au venu "
    "venue venir reviens_de reviens_d' reviens_du revenu_de revenue_de rentre_de sors_de sors_d' sorti_de "
    "sortie_de sors_du sortie_du sorti_du m'ont_reçu m'ont_reçue m'a_reçu m'a_reçue été_reçu été_reçue "
    "me_reçoit me_reçoivent me_présenter me_présente me_rendre attendu attendue m'attend m'attendent retourne "
    "retourner retourné retournée passé_voir passée_voir dois_être dois_aller dois_venir dois_me_présenter "
    "dois_passer vais_passer vais_avoir vais_voir vais_rencontrer suis_passé suis_passée j'étais_chez "
    "j'y_vais j'y_étais j'y_suis_allé j'y_suis_allée présentation me_suis_rendu me_suis_rendue "
    "me_suis_présenté me_suis_présentée fait_visiter visité les_locaux serré_la_main faut_que_je_sois "
    "faut_que_j'aille faut_que_je_vienne dois_y_aller dois_y_être j'y_aille j'y_sois vous_présenter "
    "me_présenter_à_l'équipe me_présenter_l'équipe me_présenter_à_leur me_présenter_aux me_présenter_leur",
    Idea.PAPERS: "cv cvs candidature candidatures dossier dossiers lettre_de_motivation lettre_motiv lm postulation "
    "postulations portfolio book formulaire formulaires ma_lettre lettre_de_candidature "
    "mon_application une_application mes_applications",
    Idea.JOB: each(PROPOSING, SOME_JOB)
    + each("reçu reçue reçois", SOME_CONTRACT)
    + "poste postes job jobs boulot taf taff emploi place contrat contrats cdi cdd stage alternance "
    "apprentissage mission embauche travail vacation remplacement mi-temps jobine offre_d'emploi "
    "offres_d'emploi intérim engagement titularisation temps_plein job_d'été ai_le_poste ai_le_job ai_la_job "
    "ai_la_place ai_le_boulot ai_le_taf ai_un_job ai_une_job ai_un_cdi ai_mon_contrat ai_un_boulot "
    "ai_du_boulot",
    Idea.ROUND: "tour tours étape étapes round phase short-list shortlist shortlisté shortlistée finale finaliste "
    "finalistes ligne_droite pour_la_suite la_suite_du_process la_suite_du_processus derniers_candidats "
    "dernière_ligne_droite deux_derniers trois_derniers sélection short_list dernier_carré "
    "il_me_reste_un_dernier il_me_reste_un_entretien encore_un_tour reste_un_dernier il_me_reste_encore_un",
    Idea.ORDER: "prochain prochaine deuxième deuxièmes 2e 2eme 2ème second seconde troisième 3e 3eme 3ème dernier "
    "dernière final finale autre suivant suivante nouvel encore_un encore_une un_autre_entretien premier "
    "première encore_un_entretien d'autres_entretiens un_nouvel_entretien une_deuxième_fois une_seconde_fois "
    "d'après une_autre_fois à_nouveau de_nouveau quatrième 4e ultime 1er 2nd 2nde une_2e_fois",
    Idea.NEWS: each(GETTING_LATER, SOME_ANSWER)
    + "nouvelle nouvelles réponse réponses retour retours feedback feedbacks signe_de_vie signes_de_vie news "
    "info infos décision verdict résultat résultats écho échos suite_à_donner rappel de_signe un_signe "
    "moindre_signe pas_un_mot "
    "pas_un_signe pas_une_ligne réponse_de réponse_d' réponse_du retour_de retour_d' nouvelles_de "
    "nouvelles_d' nouvelles_du retour_d'appel du_nouveau son_de_cloche un_mot signe_de_vie_de signe_de_vie_d' "
    "signe_de_vie_du un_signe_de_vie_de un_signe_de_vie_d' un_signe_de_vie_du",
    Idea.DATE: "date dates heure heures horaire horaires créneau créneaux jour",
    Idea.FILLED: "cherche_plus_personne cherchent_plus_personne cherche_plus cherchent_plus recrute_plus "
    "recrutent_plus embauche_plus embauchent_plus prend_plus_personne prennent_plus_personne c'est_pas_passé "
    "ça_a_pas_passé ça_n'a_pas_marché pourvu pourvue pourvus plus_disponible poste_fermé poste_supprimé "
    "poste_gelé gel_des_embauches "
    "poste_annulé n'existe_plus trouvé_quelqu'un trouvé_leur_candidat trouvé_la_perle recruté_quelqu'un "
    "pris_quelqu'un embauché_quelqu'un engagé_quelqu'un comblé comblée sans_suite râteau pris_une_veste "
    "c'est_mort c'est_foutu c'est_cuit c'est_râpé c'est_grillé c'est_plié c'est_fichu est_mort_pour "
    "pas_le_bon_profil pas_le_profil ne_correspond_pas correspond_pas ne_correspondait_pas correspondait_pas "
    "ne_convient_pas convient_pas ne_colle_pas colle_pas pas_pour_cette_fois pas_cette_fois bredouille "
    "retiré_l'offre retiré_leur_offre passé_à_côté loupé_le_poste raté_le_poste pas_pour_moi ça_le_fera_pas "
    "ça_l'a_pas_fait ça_a_pas_marché n'a_pas_abouti pas_abouti c'était_complet plus_besoin_de_personne "
    "passé_sous_le_nez passée_sous_le_nez pas_l'affaire fait_pas_le_poids pas_le_poids trop_qualifié trop_qualifiée "
    "trop_diplômé trop_diplômée gelé_le_poste supprimé_le_poste gelé_les_embauches "
    "gelé_le_recrutement suspendu_le_recrutement annulé_le_recrutement arrêté_le_recrutement stoppé_le_recrutement "
    "surqualifié surqualifiée "
    "pas_assez_d'expérience manque_d'expérience trop_tard_pour été_accordé poste_a_été_donné "
    "place_a_été_donnée recrutement_est_gelé est_donné place_est_prise poste_est_pris déjà_pris c'est_raté "
    "c'est_loupé tombé_à_l'eau_pour mort_de_chez n'ira_pas_plus_loin ça_s'arrête_là suis_hors_course "
    "hors_course candidature_est_tombée piste_est_tombée mis_fin_au_processus mis_fin_au_process "
    "mis_fin_au_recrutement recrutent_plus recrute_plus embauchent_plus embauche_plus engagent_plus",
    Idea.REFUSAL: "refus c'est_non c'était_non un_non un_gros_non est_non un_refus réponse_négative réponses_négatives "
    "retour_négatif mail_de_refus lettre_de_refus mail_négatif non_de non_d' refus_de refus_d' refus_du "
    "réponse_est_négative non_merci merci_mais_non fin_de_non-recevoir c'est_pas_bon c'est_pas_moi pas_positif "
    "pas_positive mail_type ne_donne_pas_de_suite "
    "négatif négative pas_de_suite_favorable nous_regrettons malgré_l'intérêt malgré_tout_l'intérêt "
    "malgré_la_qualité malgré_votre le_fameux_malheureusement",
    Idea.SILENCE: er("aucune_nouvel aucun_nouvel pas_de_nouvel aucune_nouvel_de pas_de_nouvel_de  ghost ignor snob")
    + "silence silence_radio fait_le_mort font_les_morts fait_les_morts font_le_mort muet muette muets "
    "se_fait_attendre se_font_attendre bouge_pas bouge_plus rien_ne_bouge avance_pas n'avance_pas "
    " "
    "sans_nouvelles sans_nouvelle sans_réponse sans_retour lettre_morte dans_le_vide un_vent en_vu lu_et "
    "vu_mais disparu disparue disparus aux_abonnés_absents abonnés_absents plus_signe_de_vie donne_plus_signe "
    "donnent_plus_signe pas_signe_de_vie pas_donné_signe radio_silence poireaute poireauter mariner "
    "toujours_en_attente en_attente aucun_signe plus_de_son_plus_d'image calme_plat dans_la_nature "
    "pas_donné_de_nouvelles pas_manifesté plus_manifesté morte_plaine volatilisé volatilisés évaporé évaporés "
    "j'attends_toujours j'attends_encore j'attends_après j'attends_leur j'attends_la_réponse "
    "j'attends_une_réponse j'attends_des_nouvelles j'attends_de_leurs_nouvelles j'attends_un_retour "
    "j'attends_leur_retour j'attends_sa_réponse que_j'attends on_attend_toujours attends_de_leurs_nouvelles "
    "attends_leur_réponse m'ont_zappé m'a_zappé m'ont_oublié m'a_oublié m'ont_oubliée m'a_oubliée "
    "fait_la_morte fait_la_sourde font_la_sourde fait_la_sourde_oreille ne_dit_rien dit_rien disent_rien "
    "dit_plus_rien disent_plus_rien joue_les_fantômes jouent_les_fantômes fait_le_fantôme",
    Idea.CONTACT: "mon_contact ma_contact mon_interlocuteur mon_interlocutrice s'occupe_du s'occupe_de "
    "personne_de_contact s'en_occupe suit_le_dossier suit_mon_dossier gère_le_dossier gère_mon_dossier "
    "contact_c'est demander_à suis_en_contact_avec en_contact_avec",
    Idea.WELL: "ça_l'a_fait ça_l'a_bien_fait ça_a_bien_été ça_a_roulé ça_a_bien_roulé ça_a_bien_marché "
    "bien_passé bien_passée bien_été ben_été bien_allé bien_allée bien_déroulé c'était_bien "
    "très_bien super_bien trop_bien super nickel impec impeccable génial géniale top cool sympa positif "
    "positive cartonné assuré géré déchiré parfait parfaite pas_mal pas_si_mal pas_trop_mal correct correcte "
    "agréable fluide bonne_impression bon_feeling bon_contact génialissime au_poil comme_sur_des_roulettes "
    "bien_senti bien_parti content_de contente_de ravi_de ravie_de convivial détendu répondu_à_toutes "
    "répondu_aux_questions répondu_à_leurs_questions "
    "répondu_à_ses_questions répondu_à_tout répondre_à_tout répondre_à_toutes répondre_aux_questions "
    "répondre_à_leurs_questions répondre_à_ses_questions bonne_sensation bon_ressenti easy tranquille "
    "plutôt_bien bien_roulé intéressant bien_goupillé",
    Idea.BADLY: "foiré foirée raté ratée planté plantée merdé bof moyen moyenne catastroph* cata horrible nul affreux "
    "affreuse pas_terrible pas_top pas_fameux pas_génial pas_bien pas_super pas_ouf pas_fou désastre "
    "désastreux fiasco bafouillé galéré perdu_mes_moyens trou_noir merdique pourri chiant foireux laborieux "
    "bide la_loose une_horreur pas_brillant pas_glorieux complètement_foiré cafouillé pas_jojo dégueulasse "
    "gâché mal_passé mal_passée mal_été mal_allé très_mal plutôt_mal assez_mal super_mal "
    "mal_déroulé mal_parti pas_du_tout_géré pas_géré pas_du_tout_assuré pas_assuré "
    "sais_pas_quoi_en_penser sais_pas_trop_quoi_en_penser sais_pas_vraiment_quoi_en_penser "
    "sais_trop_quoi_en_penser mauvaise_impression drôle_d'impression mauvais_feeling mauvaise_sensation "
    "mauvais_ressenti pas_emballé "
    "pas_emballée",
}
