"""Owns the French words for who acts, how sure it is, and when."""

from collections.abc import Mapping

from flows.texts.fr.gist_stems import (
    APPLYING,
    BY,
    CALLING,
    CANCELLING,
    CHOOSING,
    DECIDING,
    FIXING,
    GETTING_LATER,
    HIRING,
    INVITING,
    LEAVING,
    MEETING,
    MOVING,
    PASSIVE_NO,
    PASSIVE_TALK,
    PASSIVE_YES,
    REJECTING,
    SENDING,
    SOME_ANSWER,
    TELLING,
    WRITING,
)
from flows.texts.fr.gist_verbs import each, they, will
from flows.understanding.gist_table import Idea

WHO: Mapping[Idea, str] = {
    Idea.I: will(f"{APPLYING} {SENDING} {MEETING} {WRITING} {CALLING} {FIXING} {LEAVING} accept sign remerci")
    + "je j moi-même on_a_envoyé ai fais suis_allé suis_allée suis_passé suis_passée me_suis j'irai enverrai "
    "verrai irai pourrai devrai m'intéresse_plus m'intéresse_pas veux_plus_du_poste veux_plus_du_job",
    Idea.ME: each(f"{PASSIVE_NO} {PASSIVE_YES} {PASSIVE_TALK}", ["par"])
    + "me m'a m'ont m'avait m'avaient m'as m'en m'aura m'auront nous de_moi pour_moi à_moi contre_moi m recalé "
    "recalée recalés m'a_dit m'ont_dit m'a_dit_que m'ont_dit_que m'a_dit_qu' m'ont_dit_qu' m'a_promis "
    "m'ont_promis m'a_dit_non m'ont_dit_non m'a_dit_oui m'ont_dit_oui me_dire_non m'ont_accepté "
    "m'ont_acceptée m'a_accepté m'a_acceptée m'accepte m'acceptent m'ont_dégagé m'ont_dégagée m'ont_reçu "
    "m'ont_reçue m'a_reçu m'a_reçue que_je_commence que_je_revienne que_je_vienne que_je_passe que_je_repasse "
    "retenu_ma_candidature retient_ma_candidature retenir_ma_candidature retenu_mon_profil retenir_mon_profil "
    "que_je_rencontre que_je_voie que_je_fasse que_j'aille me_faire_venir me_faire_revenir me_faire_passer "
    "me_présenter_à_l'équipe me_présenter_l'équipe me_présenter_à_leur me_présenter_aux me_présenter_leur "
    "me_garde me_gardent me_veut_comme me_veulent_comme me_veut_en me_veulent_en",
    Idea.THEY: they(
        f"{WRITING} {CALLING} {TELLING} {DECIDING} {INVITING} {HIRING} {REJECTING} {CHOOSING} {MOVING} {CANCELLING}"
    )
    + "ils elles il elle on ont n'ont avaient auront veulent souhaitent voulaient voudraient aimeraient "
    "désirent cherchent doivent devaient vont prennent prendront retiennent retiendront disent diront "
    "répondent répondront écrivent proposent proposeront reviennent reviendront rendent rendront donnent "
    "donneront tiennent tiendront m'a m'ont m'avait m'avaient m'aura m'auront font feront savent sauront "
    "reçoivent attendent m'a_dit m'ont_dit m'a_dit_que m'ont_dit_que m'a_dit_qu' m'ont_dit_qu' m'a_promis "
    "m'ont_promis m'a_dit_non m'ont_dit_non m'a_dit_oui m'ont_dit_oui promis m'ont_accepté m'ont_acceptée "
    "m'a_accepté m'a_acceptée m'accepte m'acceptent m'ont_dégagé m'ont_dégagée m'ont_reçu m'ont_reçue "
    "m'a_reçu m'a_reçue m'ont_zappé m'a_zappé m'ont_oublié m'a_oublié m'ont_oubliée m'a_oubliée il_a elle_a "
    "ils_ont elles_ont on_a ont_fini_par a_fini_par veut voudrait aimerait",
    Idea.STAFF: "recruteur* recruteuse* rh drh manager manageur manageuse responsable* patron patronne boss chef "
    "cheffe "
    "gérant gérante directeur directrice boîte boîtes boite boites entreprise entreprises société agence "
    "cabinet équipe employeur employeurs chasseur chasseuse leur lui eux secrétaire secrétariat assistante_rh "
    "chargé_de_recrutement chargée_de_recrutement chargée_rh chargé_rh la_dame le_monsieur le_gars la_fille "
    "le_mec la_madame service_recrutement service_rh ressources_humaines le_monde le_type la_nana headhunter "
    "responsable_de responsable_du chef_de chef_d'équipe tout_le_monde j'attends_leur j'attends_leur_retour "
    "j'attends_de_leurs_nouvelles",
    Idea.OTHER: "à_un_candidat à_une_candidate un_candidat_plus quelqu'un_d'autre qqn_d'autre "
    "un_autre_candidat une_autre_candidate autre_candidat autre_candidate "
    "autres_candidats autres_candidates un_autre_profil autre_profil autres_profils une_autre_personne "
    "autre_personne d'autres_personnes un_autre_gars une_autre_fille un_autre_mec en_interne à_l'interne "
    "en_externe candidat_interne candidate_interne candidature_interne quelqu'un_en_interne quelqu'un_de_plus "
    "quelqu'un_avec quelqu'un_de_mieux quelqu'un_qui quelqu'un_déjà un_interne plus_expérimenté "
    "plus_expérimentée plus_qualifié plus_qualifiée mieux_qualifié meilleur_candidat meilleure_candidate "
    "profil_plus candidat_plus candidate_plus candidat_avec candidate_avec un_autre l'autre plus_d'expérience "
    "plus_jeune l'autre_candidat l'autre_candidate plus_adapté plus_proche autre_que_moi préféré_un "
    "préféré_une préfèrent_un préfèrent_une pris_une pris_un pris_une_autre pris_un_autre embauché_une "
    "embauché_un recruté_un recruté_une engagé_un engagé_une choisi_un choisi_une gardé_une gardé_un "
    "gardé_leur gardé_son retenu_un_autre retenu_une_autre trouvé_mieux pris_mieux",
    Idea.YOU: "tu te t toi vous ton ta tes votre vos coach bot vous_présenter vous_rencontrer "
    "vous_recevoir vous_voir "
    "vous_revoir vous_entendre vous_convier",
    Idea.OFF: "la_voisine le_voisin les_voisins un_voisin une_voisine un_ami une_amie un_copain mon_meilleur_ami "
    "ma_meilleure_amie ma_petite_soeur ma_petite_sœur ma_grande_soeur ma_grande_sœur mon_petit_frère "
    "mon_grand_frère mon_compagnon ma_compagne mon_conjoint ma_conjointe mon_fiancé ma_fiancée mon_épouse "
    "mon_époux mon_aîné mon_cadet mon_beau-père ma_belle-soeur ma_filleule mon_filleul une_connaissance "
    "mes_collègues mon_train mon_vol mon_avion mon_bus le_train le_vol le_concert leur_concert mon_abonnement "
    "ma_commande ma_livraison ma_réservation entretien_annuel entretien_professionnel entretien_d'évaluation "
    "entretien_de_départ entretien_de_suivi "
    "appartement appart loyer proprio locataire prêt_immobilier crédit_immobilier irm radio_du "
    "prise_de_sang "
    "vaccin code_de_la_route permis_de_conduire examen bac partiels concours match film série anniversaire "
    "mariage enterrement assurance_auto contrôle_technique visa passeport titre_de_séjour un_prêt le_prêt "
    "mon_prêt ce_prêt de_prêt mon_découvert un_découvert une_carte_bancaire un_chéquier  mon_frère ma_sœur "
    "ma_soeur mon_mari ma_femme ma_copine mon_copain mon_pote mon_ami mon_amie ma_mère mon_père ma_fille "
    "mon_fils ma_cousine mon_cousin mon_chum ma_blonde mes_parents ma_voisine mon_voisin ma_collègue "
    "mon_collègue mon_coloc ma_coloc ma_tante mon_oncle mon_beau-frère ma_belle-sœur mon_ex ma_meuf mon_mec "
    "mes_potes mes_amis mes_copines un_pote une_copine ma_belle-mère mon_neveu ma_nièce mon_gendre "
    "mes_enfants mon_voisine ma_famille mon_gosse ma_conseillère mon_conseiller invitation_à anniv "
    "soirée_chez apéro rencard date_tinder tinder augmentation rtt l'entraînement oral jury ma_carte "
    "carte_bancaire carte_bleue te_prendre c'est_pas_eux sans_réponse_de_notre_part "
    "sans_nouvelle_de_notre_part sans_nouvelles_de_notre_part sans_retour_de_notre_part veuillez_considérer "
    "passé_ce_délai considérer_que le_dentiste chez_le_dentiste rendez-vous_dentiste mon_dentiste le_médecin "
    "chez_le_médecin mon_médecin ma_médecin le_docteur mon_docteur le_toubib rendez-vous_médical "
    "rendez-vous_médecin le_kiné mon_kiné ma_kiné le_gynéco l'ophtalmo chez_le_coiffeur chez_la_coiffeuse "
    "le_coiffeur le_garagiste mon_garagiste ma_voiture mon_avocat mon_proprio un_crédit mon_crédit le_crédit "
    "mon_studio mon_colis le_colis un_colis mon_chien mon_chat le_véto le_vétérinaire mon_psy ma_psy le_psy "
    "mon_permis le_permis passé_le_permis les_congés mes_congés mes_vacances mon_logement la_caf "
    "rendez-vous_caf rendez-vous_préfecture à_la_préfecture la_préfecture place_de_parking ma_banquière "
    "mon_banquier la_cantine ma_prof mon_prof la_maîtresse l'école_de_mon l'école_de_ma mon_assurance "
    "l'assurance mon_syndic le_syndic le_plombier arrêt_maladie l'appart l'appartement le_proprio "
    "le_propriétaire la_banquière le_banquier",
    Idea.VOID: "j'y_crois_pas j'y_crois_toujours_pas j'en_reviens_pas je_n'en_reviens_pas j'ai_refusé_de "
    "j'ai_refusé_d' retire_de_l'argent retirer_de_l'argent l'écrit à_l'écrit "
    "nouvelle_date_pour il_y_a y_a il_fait on_fait ça_fait s'il_te_plaît "
    "s'il_vous_plaît s'appelle s'appelait qui_s'appelle "
    "plus_tard plus_tôt "
    "plus_vite au_plus_tard au_plus_vite au_plus_tôt au_plus le_plus en_plus de_plus plus_ou_moins "
    "de_plus_en_plus plus_de_détails plus_que une_fois_de_plus non_plus en_tout_cas pas_de_souci "
    "pas_de_soucis pas_de_problème pourquoi_pas sur_place par_téléphone au_téléphone mon_téléphone "
    "le_téléphone numéro_de_téléphone son_numéro en_tout entendu_parler bien_entendu vu_que vu_l'offre "
    "vu_l'annonce vu_une_offre vu_une_annonce vu_passer vu_leur_annonce vu_leur_offre d'accord c'est_parti "
    "pleuré_de_joie faire_un_tour n'importe sans_problème sans_souci sans_doute pas_grave c'est_pas_grave "
    "personne_d'autre rien_que de_rien rien_à_voir en_fait au_fait tout_à_fait du_coup sur_le_coup "
    "en_même_temps dors_mal mal_dormi signe_que pris_le_train pris_le_bus pris_le_métro suite_à suite_au "
    "à_la_suite sans_plus prise_en_charge prise_de_tête prise_de_poste mise_à_jour mis_à_jour pas_sûr "
    "pas_sûre pas_certain pas_prêt pas_prête retenu_toute_notre_attention retenu_notre_attention "
    "a_retenu_toute_notre_attention a_retenu_notre_attention retient_notre_attention c'est_pas_mal_loin "
    "petite_info pour_info raté_l'appel raté_son_appel raté_leur_appel raté_un_appel loupé_l'appel loupé_leur_appel "
    "manqué_l'appel "
    "manqué_leur_appel offert_un_café offert_un_thé offert_un_verre offert_à_boire offert_de_l'eau proposé_un_café "
    "proposé_un_thé proposé_un_verre proposé_de_l'eau m'a_offert_un_café m'ont_offert_un_café mes_mails "
    "mes_messages mes_courriels ma_messagerie boîte_mail ma_boîte_mail mes_sms mes_appels mes_textos "
    "mon_répondeur non_pardon euh_non à_la_fermeture pris_un_rendez-vous pris_une_pause pris_un_café "
    "pris_un_jour pris_une_décision pris_un_avocat pour_savoir_si pour_voir_si pour_me_demander_si "
    "savoir_si_j'étais savoir_si_je m'a_dit_de_rappeler m'ont_dit_de_rappeler m'a_dit_de_relancer "
    "m'ont_dit_de_relancer "
    "m'a_dit_de_recontacter m'ont_dit_de_recontacter m'a_dit_de_patienter m'ont_dit_de_patienter "
    "m'a_demandé_de_rappeler "
    "m'ont_demandé_de_rappeler candidature_a_été_retenue candidature_est_retenue profil_a_été_retenu "
    "dossier_a_été_retenu "
    "quand_j'étais quand_j'avais quand_je_travaillais quand_je_bossais quand_je_faisais quand_on_était "
    "plus_rien_à plus_rien_ne plus_rien_d' c'est_pas_bon_signe c'est_pas_moi_qui un_test_à_faire "
    "un_test_à_remplir un_test_à_rendre un_exercice_à_faire "
    "envoyé_un_test envoyé_un_petit_test envoyé_des_tests envoient_un_test envoie_un_test soumis_un_test "
    "pris_un_appart bonne_nouvelle mauvaise_nouvelle "
    "bonnes_nouvelles mauvaises_nouvelles a_fermé ont_fermé est_fermé est_fermée va_fermer vont_fermer "
    "a_définitivement_fermé",
    Idea.ACTED: "m'a m'ont m'avait m'avaient m'as vient_de viennent_de vient_d' viennent_d' ont il_a elle_a on_a "
    "ils_ont "
    "elles_ont m'ont_dégagé ont_fini_par a_fini_par",
    Idea.NOT: "pas plus jamais aucun aucune ni sans non personne_ne personne_n personne_m'a personne_ne_m'a nulle "
    "personne_n'est personne_n'a pu pas_du_tout pas_de pas_eu_de ne_pouvons ne_peuvent ne_peut ne_sommes "
    "guère personne_de personne_chez personne_du personne_d'",
    Idea.NOTHING: "rien que_dalle quedal kedal nada zéro nib walou wallou peanuts keud aucunement niet pas_un_mot "
    "pas_un_signe pas_une_ligne rien_du_tout rien_de_rien plus_rien",
    Idea.STILL: "plus_rien toujours encore jusqu'à_présent jusqu'ici à_ce_jour pour_l'instant pour_le_moment à_date "
    "à_l'heure_actuelle",
    Idea.WILL: "que_dire leur_dire lui_dire je_dis je_leur_dis je_lui_dis "
    + will(f"{APPLYING} {SENDING} {MEETING} {WRITING} {CALLING} {FIXING} {LEAVING} accept sign remerci")
    + each(GETTING_LATER, SOME_ANSWER)
    + "je_vais vais allons compte dois devrais devrai faut faudrait faudra si peut-être voudrais aimerais "
    "espère espérons j'espère hâte hésite envie veux pourrais pourrai imagine au_cas_où dès_que lorsque "
    "une_fois_que prévois peur_que crains me_demande tente censé censée risque pense_à pensais_à il_faudrait "
    "irai enverrai envisage prêt_à prête_à j'aurais aurais faudrait_que songe_à bientôt veux_pas tenterai "
    "que_je_sache cherche_à pense_que après_les_fêtes après_noël après_les_vacances prochainement besoin_de besoin_d' "
    "m'apprête propose_de_relancer pour_pouvoir "
    "à_moins_que à_moins_qu' sauf_si saurai serai_fixé serai_fixée j'essaie j'essaye je_vais_essayer",
    Idea.WISH: "veulent veut souhaite souhaitent souhaitons aimerait aimeraient aimerions voudrait voudraient désire "
    "désirent tient_à tiennent_à ont_envie a_envie voulaient voulait souhaitaient souhaiterait souhaiteraient "
    "souhaiterions demandent_à demandent_de serait_intéressé sont_intéressés est_intéressé tient_absolument",
    Idea.PAST: "ça_l'a_fait ça_l'a_bien_fait ça_a_bien_été ça_a_roulé ça_a_bien_roulé ça_a_bien_marché eu eue "
    "fait faite fini finie finis terminé terminée bouclé bouclée viens_de viens_d' viens_juste_de "
    "viens_tout_juste_de j'ai_passé ai_passé l'ai_passé j'étais était étais étaient c'était s'est_passé "
    "s'est_passée est_passé duré déroulé déroulée réalisé achevé plié pliée sors_de sors_d' sorti_de "
    "sortie_de sors_tout_juste sors_juste avons_eu avait a_eu a_eu_lieu ont_eu_lieu s'est_tenu eu_lieu "
    "sortant_de tantôt m'ont_reçu m'ont_reçue m'a_reçu m'a_reçue été_reçu été_reçue se_terminer "
    "vient_de_finir vient_de_se_finir sais_pas_quoi_en_penser sais_pas_trop_quoi_en_penser "
    "sais_pas_vraiment_quoi_en_penser "
    "sais_trop_quoi_en_penser est~passé est~passée était~passé entretien_passé entrevue_passée entretiens_passés",
    Idea.FROM: "de_la_part_de de_la_part_d' de_la_part_du venant_de venant_d' provenant_de en_provenance_de mail_de "
    "mail_d' mail_du appel_de appel_d' appel_du appels_de coup_de_fil_de coup_de_fil_d' coup_de_fil_du "
    "message_de message_d' message_du réponse_de réponse_d' réponse_du retour_de retour_d' sms_de sms_d' "
    "sms_du texto_de texto_d' nouvelles_de nouvelles_d' nouvelles_du courrier_de courrier_d' lettre_de "
    "lettre_d' lettre_d'engagement_de lettre_d'engagement_d' lettre_d'engagement_du lettre_d'embauche_de refus_de "
    "refus_d' refus_du vocal_de vocal_d' invitation_de invitation_d' convocation_de "
    "convocation_d' promesse_d'embauche_de whatsapp_de whatsapp_d' du_côté_de coup_de_téléphone_de "
    "coup_de_téléphone_d' contrat_de_chez reçu_de_chez une_offre_de une_offre_d' une_offre_du "
    "une_proposition_de une_proposition_d' appel_manqué appels_manqués appel_en_absence coup_de_fil_manqué "
    "coup_de_fil_raté appel_raté appel_loupé coup_de_téléphone_manqué signe_de_vie_de signe_de_vie_d' "
    "signe_de_vie_du un_signe_de_vie_de un_signe_de_vie_d' un_signe_de_vie_du",
    Idea.BE_DONE: each(f"{PASSIVE_NO} {PASSIVE_YES}", BY)
    + "été suis sommes suis_fait suis_fais m'être fait_recaler es êtes serai avez_été n'avez_pas_été recalé "
    "recalée non_retenu non_retenue non_retenus pas_retenu pas_retenue pas_pris pas_prise pas_embauché "
    "pas_embauchée pas_sélectionné pas_sélectionnée non_sélectionné non_sélectionnée pas_choisi pas_choisie "
    "pas_gardé pas_gardée pas_engagé pas_engagée pas_recruté pas_recrutée suite_favorable suite_positive "
    "donner_suite donné_suite donne_suite donnent_suite donnera_suite donneront_suite donnerons_suite "
    "bon_pour_le_poste ok_pour_le_poste poste_est_à_moi place_est_à_moi job_est_à_moi pas_repris pas_reprise "
    "est_pour_moi est_à_moi fait_jeter fait_refouler fait_refuser fait_éliminer fait_débouter fait_bouler",
}
