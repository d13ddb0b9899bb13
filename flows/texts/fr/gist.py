"""Owns what French words stand for, in whatever sentence they stand (``gist_table.py`` says how it is written)."""

from flows.texts.fr.gist_verbs import SOME_JOB, SOME_MEETING, each, er, they, will
from flows.understanding.gist_table import Gist, Idea

APPLYING = "postul candidat appliqu sollicit"
SENDING = "envoy adress dépos transmett soumett balanc expédi gliss donn apport"
MEETING = "rencontr discut échang parl tchatt"
WRITING = "relanc contact recontact recontac"
CALLING = "appel appell rappel rappell téléphon sonn"
TELLING = "inform annonc notifi communiqu avis"
DECIDING = "décid tranch délibèr délibér statu prononc"
INVITING = "invit convoqu convi"
HIRING = "embauch engag recrut titularis"
REJECTING = "recal rejet rejett refus écart élimin déclin débout évinc retoqu refoul"
CHOOSING = "préfèr préfér privilégi sélectionn opt attribu"
MOVING = "décal report repouss déplac avanc postpos ajourn replanifi reprogramm recul devanc boug recédul rebook"
CANCELLING = "annul cancell cancel décommand"
FIXING = "confirm fix cal book programm planifi réserv valid cédul"
LEAVING = "désist renonc abandonn retir"
GETTING_LATER = "aurai aurais recevrai recevrez aurez"
SOME_ANSWER = (
    "une_réponse la_réponse ma_réponse leur_réponse sa_réponse notre_réponse un_retour leur_retour le_retour des_nouvelles "
    "mon_résultat le_résultat les_résultats le_verdict leur_décision la_décision une_décision l'info des_news"
).split()
GIVEN = "envoyé envoie envoient envoyer transmis fait_parvenir préparé filé reçu reçue reçois eu"
SOME_CONTRACT = (
    "le_contrat un_contrat mon_contrat mon_futur_contrat la_promesse_d'embauche une_promesse_d'embauche un_contrat_à_signer le_contrat_à_signer".split()
)
PROPOSING = (
    "propose proposent proposé proposer proposait proposaient proposera proposeront offre offrent offert offrir donne "
    "donnent donné filent filé"
)
RETURNING = "revenons reviendrons reviendrai reviens revient reviennent revenir reviendra reviendront reviendrait reviendraient revenait revenaient revenu"
BY = ["par", "chez", "à", "au", "aux", "pour", "comme"]
PASSIVE_NO = (
    "refusé refusée recalé recalée éliminé éliminée rejeté rejetée écarté écartée débouté déboutée évincé évincée"
)
PASSIVE_YES = (
    "embauché embauchée engagé engagée recruté recrutée pris prise retenu retenue choisi choisie accepté acceptée"
)
PASSIVE_TALK = "appelé appelée rappelé rappelée contacté contactée recontacté recontactée relancé relancée"
PERSONS = [f"vers_{who}" for who in ("moi", "nous", "vous")]

GIST = Gist(
    {
        Idea.I: will(f"{APPLYING} {SENDING} {MEETING} {WRITING} {CALLING} {FIXING} {LEAVING} accept sign remerci")
        + "je j moi-même on_a_envoyé ai fais suis_allé suis_allée suis_passé suis_passée me_suis j'irai enverrai "
        "verrai irai pourrai devrai m'intéresse_plus m'intéresse_pas",
        Idea.ME: each(f"{PASSIVE_NO} {PASSIVE_YES} {PASSIVE_TALK}", ["par"])
        + "me m'a m'ont m'avait m'avaient m'as m'en m'aura m'auront nous de_moi pour_moi à_moi contre_moi m recalé "
        "recalée recalés m'a_dit m'ont_dit m'a_dit_que m'ont_dit_que m'a_dit_qu' m'ont_dit_qu' m'a_promis "
        "m'ont_promis m'a_dit_non m'ont_dit_non m'a_dit_oui m'ont_dit_oui me_dire_non m'ont_accepté "
        "m'ont_acceptée m'a_accepté m'a_acceptée m'accepte m'acceptent m'ont_dégagé m'ont_dégagée m'ont_reçu "
        "m'ont_reçue m'a_reçu m'a_reçue",
        Idea.THEY: they(f"{WRITING} {CALLING} {TELLING} {DECIDING} {INVITING} {HIRING} {REJECTING} {CHOOSING} {MOVING} {CANCELLING}")
        + "ils elles il elle on ont n'ont avaient auront veulent souhaitent voulaient voudraient aimeraient "
        "désirent cherchent doivent devaient vont prennent prendront retiennent retiendront disent diront "
        "répondent répondront écrivent proposent proposeront reviennent reviendront rendent rendront donnent "
        "donneront tiennent tiendront m'a m'ont m'avait m'avaient m'aura m'auront font feront savent sauront "
        "reçoivent attendent m'a_dit m'ont_dit m'a_dit_que m'ont_dit_que m'a_dit_qu' m'ont_dit_qu' m'a_promis "
        "m'ont_promis m'a_dit_non m'ont_dit_non m'a_dit_oui m'ont_dit_oui promis m'ont_accepté m'ont_acceptée "
        "m'a_accepté m'a_acceptée m'accepte m'acceptent m'ont_dégagé m'ont_dégagée m'ont_reçu m'ont_reçue "
        "m'a_reçu m'a_reçue m'ont_zappé m'a_zappé m'ont_oublié m'a_oublié m'ont_oubliée m'a_oubliée il_a elle_a "
        "on_a ont_fini_par a_fini_par",
        Idea.STAFF: "recruteur* recruteuse* rh drh manager manageur manageuse responsable* patron patronne boss chef cheffe "
        "gérant gérante directeur directrice boîte boîtes boite boites entreprise entreprises société agence "
        "cabinet équipe employeur employeurs chasseur chasseuse leur lui eux secrétaire secrétariat assistante_rh "
        "chargé_de_recrutement chargée_de_recrutement chargée_rh chargé_rh la_dame le_monsieur le_gars la_fille "
        "le_mec la_madame service_recrutement service_rh ressources_humaines le_monde le_type la_nana headhunter "
        "responsable_de responsable_du chef_de chef_d'équipe tout_le_monde j'attends_leur j'attends_leur_retour "
        "j'attends_de_leurs_nouvelles",
        Idea.OTHER: "quelqu'un_d'autre qqn_d'autre un_autre_candidat une_autre_candidate autre_candidat autre_candidate "
        "autres_candidats autres_candidates un_autre_profil autre_profil autres_profils une_autre_personne "
        "autre_personne d'autres_personnes un_autre_gars une_autre_fille un_autre_mec en_interne à_l'interne "
        "en_externe candidat_interne candidate_interne candidature_interne quelqu'un_en_interne quelqu'un_de_plus "
        "quelqu'un_avec quelqu'un_de_mieux quelqu'un_qui quelqu'un_déjà un_interne plus_expérimenté "
        "plus_expérimentée plus_qualifié plus_qualifiée mieux_qualifié meilleur_candidat meilleure_candidate "
        "profil_plus candidat_plus candidate_plus candidat_avec candidate_avec un_autre l'autre plus_d'expérience "
        "plus_jeune l'autre_candidat l'autre_candidate plus_adapté plus_proche autre_que_moi",
        Idea.YOU: "tu te t toi vous ton ta tes votre vos coach bot",
        Idea.OFF: "appartement appart loyer proprio locataire prêt_immobilier crédit_immobilier irm radio_du prise_de_sang "
        "vaccin code_de_la_route permis_de_conduire examen bac partiels concours match film série anniversaire "
        "mariage enterrement assurance_auto contrôle_technique visa passeport titre_de_séjour mon_frère ma_sœur "
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
        "l'assurance mon_syndic le_syndic le_plombier arrêt_maladie",
        Idea.VOID: "il_y_a y_a il_fait s'il_te_plaît s'il_vous_plaît s'appelle s'appelait qui_s'appelle plus_tard plus_tôt "
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
        "offert_un_café offert_un_thé offert_un_verre offert_à_boire offert_de_l'eau proposé_un_café "
        "proposé_un_thé proposé_un_verre proposé_de_l'eau m'a_offert_un_café m'ont_offert_un_café mes_mails "
        "mes_messages mes_courriels ma_messagerie boîte_mail ma_boîte_mail mes_sms mes_appels mes_textos "
        "mon_répondeur non_pardon euh_non à_la_fermeture",
        Idea.ACTED: "m'a m'ont m'avait m'avaient m'as vient_de viennent_de vient_d' viennent_d' ont il_a elle_a on_a ils_ont "
        "elles_ont m'ont_dégagé ont_fini_par a_fini_par",
        Idea.CLOSE: "ferme fermer fermez archive archiver archivez clôture clôturer clos oublie oubliez classe classer raye "
        "rayer retire-la enlève",
        Idea.NOT: "pas plus jamais aucun aucune ni sans non personne_ne personne_n personne_m'a personne_ne_m'a nulle "
        "personne_n'est personne_n'a pu pas_du_tout pas_de pas_eu_de ne_pouvons ne_peuvent ne_peut ne_sommes "
        "guère personne_de personne_chez personne_du personne_d'",
        Idea.NOTHING: "rien que_dalle quedal kedal nada zéro nib walou wallou peanuts keud aucunement niet pas_un_mot "
        "pas_un_signe pas_une_ligne rien_du_tout rien_de_rien",
        Idea.STILL: "toujours encore jusqu'à_présent jusqu'ici à_ce_jour pour_l'instant pour_le_moment à_date "
        "à_l'heure_actuelle",
        Idea.WILL: will(f"{APPLYING} {SENDING} {MEETING} {WRITING} {CALLING} {FIXING} {LEAVING} accept sign remerci")
        + each(GETTING_LATER, SOME_ANSWER)
        + "je_vais vais allons compte dois devrais devrai faut faudrait faudra si peut-être voudrais aimerais "
        "espère espérons j'espère hâte hésite envie veux pourrais pourrai imagine au_cas_où dès_que lorsque "
        "une_fois_que prévois peur_que crains me_demande essaie essaye tente censé censée risque pense_à "
        "pensais_à il_faudrait irai enverrai envisage prêt_à prête_à j'aurais aurais faudrait_que songe_à bientôt "
        "veux_pas tenterai que_je_sache cherche_à pense_que besoin_de besoin_d' m'apprête propose_de_relancer "
        "pour_pouvoir à_moins_que à_moins_qu' sauf_si saurai serai_fixé serai_fixée",
        Idea.WISH: "veulent veut souhaite souhaitent souhaitons aimerait aimeraient aimerions voudrait voudraient désire "
        "désirent tient_à tiennent_à ont_envie a_envie voulaient voulait souhaitaient souhaiterait souhaiteraient "
        "souhaiterions demandent_à demandent_de serait_intéressé sont_intéressés est_intéressé",
        Idea.PAST: "eu eue fait faite fini finie finis terminé terminée bouclé bouclée viens_de viens_d' viens_juste_de "
        "viens_tout_juste_de j'ai_passé ai_passé l'ai_passé j'étais était étais étaient c'était s'est_passé "
        "s'est_passée est_passé duré déroulé déroulée réalisé achevé plié pliée sors_de sors_d' sorti_de "
        "sortie_de sors_tout_juste sors_juste avons_eu avait a_eu a_eu_lieu ont_eu_lieu s'est_tenu eu_lieu "
        "sortant_de tantôt m'ont_reçu m'ont_reçue m'a_reçu m'a_reçue été_reçu été_reçue se_terminer "
        "vient_de_finir vient_de_se_finir",
        Idea.FROM: "de_la_part_de de_la_part_d' de_la_part_du venant_de venant_d' provenant_de en_provenance_de mail_de "
        "mail_d' mail_du appel_de appel_d' appel_du appels_de coup_de_fil_de coup_de_fil_d' coup_de_fil_du "
        "message_de message_d' message_du réponse_de réponse_d' réponse_du retour_de retour_d' sms_de sms_d' "
        "sms_du texto_de texto_d' nouvelles_de nouvelles_d' nouvelles_du courrier_de courrier_d' lettre_de "
        "lettre_d' refus_de refus_d' refus_du vocal_de vocal_d' invitation_de invitation_d' convocation_de "
        "convocation_d' promesse_d'embauche_de whatsapp_de whatsapp_d' du_côté_de coup_de_téléphone_de "
        "coup_de_téléphone_d' contrat_de_chez reçu_de_chez une_offre_de une_offre_d' une_offre_du "
        "une_proposition_de une_proposition_d' appel_manqué appels_manqués appel_en_absence coup_de_fil_manqué "
        "coup_de_fil_raté appel_raté appel_loupé coup_de_téléphone_manqué",
        Idea.BE_DONE: each(f"{PASSIVE_NO} {PASSIVE_YES}", BY)
        + "été suis sommes suis_fait suis_fais m'être fait_recaler es êtes serai avez_été n'avez_pas_été recalé "
        "recalée non_retenu non_retenue non_retenus pas_retenu pas_retenue pas_pris pas_prise pas_embauché "
        "pas_embauchée pas_sélectionné pas_sélectionnée non_sélectionné non_sélectionnée pas_choisi pas_choisie "
        "pas_gardé pas_gardée pas_engagé pas_engagée pas_recruté pas_recrutée suite_favorable suite_positive "
        "donner_suite donné_suite donne_suite donnent_suite donnera_suite donneront_suite donnerons_suite "
        "bon_pour_le_poste ok_pour_le_poste poste_est_à_moi place_est_à_moi job_est_à_moi",
        # Things.
        Idea.MEET: each(PROPOSING, SOME_MEETING)
        + each("calé caler calent cale fixé fixent fixe prévu programmé programmer planifié", ["un_appel", "un_rendez-vous", "une_visio", "un_call"])
        + "entretien* rendez-vous visio* teams zoom skype gmeet webex test_technique un_test le_test mon_test "
        "test_de_recrutement tests_de_recrutement mise_en_situation essai essais journée_d'essai jour_d'essai "
        "demi-journée_d'essai jour_test journée_test immersion assessment échange_téléphonique prequalif* "
        "préqualif* pré-entretien job_dating jobdating appel_visio rencontre entretien_d'embauche "
        "entretiens_d'embauche rendez-vous_d'embauche rendez-vous_téléphonique call entrevue_d'embauche "
        "speed_meeting présélection entretien_préalable stage_d'observation pmsmp speed_dating visioconf "
        "face-à-face session_de_recrutement journée_de_recrutement échange_visio échange_avec un_échange "
        "l'échange un_autre_entretien encore_un_entretien d'autres_entretiens un_nouvel_entretien "
        "finalement_l'entretien ai_celui j'ai_celui ai_celle ai_l'autre ai_un_autre_chez appel_avec un_appel_avec "
        "rendez-vous_avec",
        Idea.VISIT: er(MEETING)
        + "vu vue vois voit voir revoir revu revue revois verrai allé allée aller vais_chez vais_à vais_au venu "
        "venue venir reviens_de reviens_d' reviens_du revenu_de revenue_de rentre_de sors_de sors_d' sorti_de "
        "sortie_de sors_du sortie_du sorti_du m'ont_reçu m'ont_reçue m'a_reçu m'a_reçue été_reçu été_reçue "
        "me_reçoit me_reçoivent me_présenter me_présente me_rendre attendu attendue m'attend m'attendent retourne "
        "retourner retourné retournée passé_voir passée_voir dois_être dois_aller dois_venir dois_me_présenter "
        "dois_passer vais_passer vais_avoir vais_voir vais_rencontrer suis_passé suis_passée j'étais_chez "
        "j'y_vais j'y_étais j'y_suis_allé j'y_suis_allée présentation me_suis_rendu me_suis_rendue "
        "me_suis_présenté me_suis_présentée fait_visiter visité les_locaux serré_la_main faut_que_je_sois "
        "faut_que_j'aille faut_que_je_vienne dois_y_aller dois_y_être j'y_aille j'y_sois",
        Idea.PAPERS: "cv cvs candidature candidatures dossier dossiers lettre_de_motivation lettre_motiv lm postulation "
        "postulations portfolio book formulaire formulaires ma_lettre lettre_de_candidature",
        Idea.JOB: each(PROPOSING, SOME_JOB)
        + each("reçu reçue reçois", SOME_CONTRACT)
        + "poste postes job jobs boulot taf taff emploi place contrat contrats cdi cdd stage alternance "
        "apprentissage mission embauche travail vacation remplacement mi-temps jobine offre_d'emploi "
        "offres_d'emploi intérim engagement titularisation temps_plein job_d'été ai_le_poste ai_le_job ai_la_job "
        "ai_la_place ai_le_boulot ai_le_taf ai_un_job ai_une_job ai_un_cdi ai_mon_contrat ai_un_boulot "
        "ai_du_boulot",
        Idea.ROUND: "tour tours étape étapes round phase short-list shortlist shortlisté shortlistée finale finaliste "
        "finalistes ligne_droite pour_la_suite la_suite_du_process la_suite_du_processus derniers_candidats "
        "dernière_ligne_droite deux_derniers trois_derniers sélection short_list dernier_carré",
        Idea.ORDER: "prochain prochaine deuxième deuxièmes 2e 2eme 2ème second seconde troisième 3e 3eme 3ème dernier "
        "dernière final finale autre suivant suivante nouvel encore_un encore_une un_autre_entretien premier "
        "première encore_un_entretien d'autres_entretiens un_nouvel_entretien une_deuxième_fois une_seconde_fois "
        "d'après une_autre_fois à_nouveau de_nouveau quatrième 4e ultime 1er 2nd 2nde une_2e_fois",
        Idea.NEWS: each(GETTING_LATER, SOME_ANSWER)
        + "nouvelle nouvelles réponse réponses retour retours feedback feedbacks signe_de_vie signes_de_vie news "
        "info infos décision verdict résultat résultats écho échos suite_à_donner rappel signe pas_un_mot "
        "pas_un_signe pas_une_ligne réponse_de réponse_d' réponse_du retour_de retour_d' nouvelles_de "
        "nouvelles_d' nouvelles_du retour_d'appel du_nouveau son_de_cloche un_mot",
        Idea.DATE: "date dates heure heures horaire horaires créneau créneaux jour",
        # What happens.
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
        "cv_remis cv_laissé inscrit_pour inscrite_pour",
        Idea.SEND: er(SENDING)
        + "envoi envois envoie envoies envoient transmis transmise soumis soumise remis remise remettre laissé "
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
        "place_est_à_moi job_est_à_moi",
        Idea.REJECT: er(REJECTING)
        + each(PASSIVE_NO, BY)
        + "pas_suite pas_donné_suite pas_donner_suite pas_donne_suite ne_donne_pas_suite ne_donnent_pas_suite "
        "ne_donneront_pas_suite ne_donnera_pas_suite ne_donnerons_pas_suite n'ont_pas_donné_suite "
        "n'a_pas_donné_suite blackboulé blackboulée jeté jetée veulent_pas_de_moi veut_pas_de_moi "
        "ne_me_veulent_pas me_veulent_pas dit_non disent_non dit_que_non dire_non viré_de_bord reviré_de_bord "
        "revirée_de_bord m'ont_dégagé m'ont_dégagée non_retenu non_retenue non_retenus pas_retenu pas_retenue "
        "pas_pris pas_prise pas_embauché pas_embauchée pas_sélectionné pas_sélectionnée non_sélectionné "
        "non_sélectionnée pas_choisi pas_choisie pas_gardé pas_gardée pas_engagé pas_engagée pas_recruté "
        "pas_recrutée ne_poursuivrons_pas ne_poursuivons_pas ne_pas_poursuivre ne_poursuivront_pas "
        "ne_poursuivent_pas m'a_dit_non m'ont_dit_non de_ne_pas_donner_suite ne_pas_donner_suite "
        "de_ne_pas_retenir ne_pas_me_retenir ne_pas_vous_retenir ne_vous_avons_pas_retenu me_dire_non "
        "pour_me_dire_non pour_me_dire_que_non",
        Idea.REGRET: "malheureusement hélas regret regrets regrettons désolé désolée désolés navré navrés",
        Idea.CHOOSE: er(CHOOSING)
        + "retenu retenue retenus retenues retenir retient retiennent retiendra retiendront parti_avec partis_avec "
        "parti_sur partis_sur partent_sur part_sur continué_avec continuer_avec poursuivre_avec continue_avec "
        "continuent_avec poursuivent_avec trouvé trouvée pris prend prennent prendre embauché recruté engagé "
        "donné_à donné_le_poste donné_la_place attribué_le_poste confié_le_poste favorisé choisi choisie choisis "
        "choisies choisir choisit choisissent choisira poursuivre poursuivent poursuivons poursuivrons continuer "
        "continuent gardé gardent suite_favorable suite_positive donner_suite donné_suite donne_suite "
        "donnent_suite donnera_suite donneront_suite donnerons_suite cherche cherchent tourné tournés tourné_vers "
        "tournés_vers misé partie_à partie_à_quelqu'un",
        Idea.FILLED: "pourvu pourvue pourvus plus_disponible poste_fermé poste_supprimé poste_gelé gel_des_embauches "
        "poste_annulé n'existe_plus trouvé_quelqu'un trouvé_leur_candidat trouvé_la_perle recruté_quelqu'un "
        "pris_quelqu'un embauché_quelqu'un engagé_quelqu'un comblé comblée sans_suite râteau pris_une_veste "
        "c'est_mort c'est_foutu c'est_cuit c'est_râpé c'est_grillé c'est_plié c'est_fichu est_mort_pour "
        "pas_le_bon_profil pas_le_profil ne_correspond_pas correspond_pas ne_correspondait_pas correspondait_pas "
        "ne_convient_pas convient_pas ne_colle_pas colle_pas pas_pour_cette_fois pas_cette_fois bredouille "
        "retiré_l'offre retiré_leur_offre passé_à_côté loupé_le_poste raté_le_poste pas_pour_moi ça_le_fera_pas "
        "ça_l'a_pas_fait ça_a_pas_marché n'a_pas_abouti pas_abouti trop_qualifié surqualifié surqualifiée "
        "pas_assez_d'expérience manque_d'expérience trop_tard_pour été_accordé poste_a_été_donné "
        "place_a_été_donnée recrutement_est_gelé est_donné place_est_prise poste_est_pris déjà_pris c'est_raté "
        "c'est_loupé tombé_à_l'eau_pour mort_de_chez n'ira_pas_plus_loin ça_s'arrête_là suis_hors_course "
        "hors_course",
        Idea.REFUSAL: "refus c'est_non c'était_non un_non un_gros_non est_non un_refus réponse_négative réponses_négatives "
        "retour_négatif mail_de_refus lettre_de_refus mail_négatif non_de non_d' refus_de refus_d' refus_du "
        "réponse_est_négative non_merci merci_mais_non fin_de_non-recevoir mail_type ne_donne_pas_de_suite "
        "négatif négative pas_de_suite_favorable",
        Idea.MOVE: er(MOVING)
        + each("remis remettre remettent remet", ["l'entretien", "mon_entretien", "l'entrevue", "mon_entrevue", "le_rendez-vous", "ça"])
        + "remis_à remise_à remis_au remise_au remis_en remettre_à remettent_à différé différée retardé retardée "
        "changé_de_date changer_de_date change_de_date changé_l'heure changer_l'heure changé_la_date changement "
        "changer_la_date changement_de_date changement_d'heure nouvel_horaire nouvelle_date nouvelle_heure "
        "autre_jour autre_date autre_créneau autre_heure passe_à passe_au passée_au passée_à changé changée "
        "modifié modifiée switché interverti plus_tard_que_prévu plus_tôt_que_prévu une_heure_plus_tard "
        "une_heure_plus_tôt un_jour_plus_tard un_jour_plus_tôt une_semaine_plus_tard une_semaine_plus_tôt "
        "changeons change changent pour_décaler pour_reporter pour_déplacer pour_repousser pour_changer "
        "pour_avancer pour_changer_l'heure changer passe_de passe_du",
        Idea.INSTEAD: "plutôt à_la_place au_lieu_de au_lieu_d' au_lieu_du au_lieu finalement_l'entretien désormais",
        Idea.CANCEL: er(CANCELLING)
        + "n'aura_pas_lieu n'a_pas_lieu n'a_plus_lieu n'aura_plus_lieu pas_lieu plus_lieu tombe_à_l'eau "
        "tombé_à_l'eau posé_un_lapin plus_d'entretien plus_d'entrevue sauté l'entretien_saute tombe_à_la_flotte "
        "laissé_en_plan fait_faux_bond faux_bond pas_connecté jamais_connecté pas_venu pas_venue "
        "l'entretien_est_supprimé supprimé_l'entretien supprime_l'entretien personne_n'est_venu "
        "personne_n'était_là personne_ne_s'est_connecté n'avait_personne pour_annuler",
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
        "mail_de_relance message_de_relance mail_de_suivi message_de_suivi bafouille demandé_des_nouvelles "
        "redemandé_des_nouvelles demandé_où_ça_en_était message_vocal faire_signe fait_signe note_vocale pingué "
        "répondu_au_mail répondu_à_leur_mail répondu_au_message répondu_à_leur_message répondu_à_son_mail "
        "mis_un_mot répondre rédiger formuler que_dire leur_dire lui_dire je_dis je_leur_dis je_lui_dis ton_mail "
        "tourner_le_mail répondu_à répondu_au",
        Idea.CALL: er(CALLING)
        + each("appelé appelée rappelé rappelée", ["par"])
        + "appel appels coup_de_fil coup_de_téléphone coup_de_bigo coup_de_tel bigo phoné joint joindre joins "
        "joignent messagerie boîte_vocale répondeur appel_de appel_d' appel_du appels_de coup_de_fil_de "
        "coup_de_fil_d' coup_de_fil_du coup_de_téléphone_de coup_de_téléphone_d' appel_manqué appels_manqués "
        "un_coup_de_file passé_un_coup_de_fil laissé_un_message_vocal laissé_un_message laisse_un_message "
        "laissé_un_vocal coup_de_fil_manqué coup_de_fil_raté appel_raté appel_loupé coup_de_téléphone_manqué",
        Idea.HEAR: "entendu entendre entends",
        Idea.SILENCE: er("ghost ignor snob")
        + "silence silence_radio fait_le_mort font_les_morts fait_les_morts font_le_mort muet muette muets "
        "sans_nouvelles sans_nouvelle sans_réponse sans_retour lettre_morte dans_le_vide un_vent en_vu lu_et "
        "vu_mais disparu disparue disparus aux_abonnés_absents abonnés_absents plus_signe_de_vie donne_plus_signe "
        "donnent_plus_signe pas_signe_de_vie pas_donné_signe radio_silence poireaute poireauter mariner "
        "toujours_en_attente en_attente aucun_signe plus_de_son_plus_d'image calme_plat dans_la_nature "
        "pas_donné_de_nouvelles pas_manifesté plus_manifesté morte_plaine volatilisé volatilisés évaporé évaporés "
        "j'attends_toujours j'attends_encore j'attends_après j'attends_leur j'attends_la_réponse "
        "j'attends_une_réponse j'attends_des_nouvelles j'attends_de_leurs_nouvelles j'attends_un_retour "
        "j'attends_leur_retour j'attends_sa_réponse que_j'attends on_attend_toujours attends_de_leurs_nouvelles "
        "attends_leur_réponse m'ont_zappé m'a_zappé m'ont_oublié m'a_oublié m'ont_oubliée m'a_oubliée "
        "fait_la_morte fait_la_sourde font_la_sourde fait_la_sourde_oreille",
        Idea.TELL: er(TELLING)
        + each(RETURNING, PERSONS)
        + "me_revient me_reviennent me_revenir me_reviendra me_reviendront me_revenaient tiennent_au_courant "
        "me_tient_au_courant tient_au_courant tenir_au_courant tenu_au_courant tenue_au_courant "
        "tiendra_au_courant tiendront_au_courant tiennent_au_jus tient_au_jus tenir_au_jus me_disent me_dit "
        "me_disait me_disaient me_dire diront dira diraient dirait dire_quoi disent_quoi dit_quoi font_un_retour "
        "fait_un_retour faire_un_retour fera_un_retour feront_un_retour font_signe fera_signe feront_signe "
        "rendre_réponse rend_réponse rendent_réponse serai_fixé serai_fixée on_saura saurai fixé_sur fixée_sur "
        "préviennent prévient prévenir préviendra préviendront redisent redit redonnent redonne me_redonner "
        "donner_une_réponse donne_sa_réponse donnent_leur_réponse donner_leur_réponse donne_une_réponse "
        "donnent_une_réponse donnera_une_réponse donneront_une_réponse rendra_sa_réponse rendront_leur_réponse "
        "avertir avertit avertissent avertira",
        Idea.DECIDE: er(DECIDING)
        + "décision verdict trancher arrêter_leur_choix faire_leur_choix font_leur_choix",
        Idea.PASS: "passe_au_tour passe_au_deuxième passe_au_second passe_au_prochain passe_à_la_prochaine "
        "passe_à_la_deuxième passe_à_la_seconde passe_à_l'étape passé_au_deuxième passée_au_deuxième "
        "passe_en_finale passe_en_deuxième passe_la_première passé_la_première passé_le_premier qualifié "
        "qualifiée qualifiés retenu_pour_la retenue_pour_la retenu_pour_le_deuxième retenue_pour_le_deuxième "
        "sélectionné_pour_la sélectionnée_pour_la sélectionné_pour_le sélectionnée_pour_le suis_en_finale "
        "dans_la_course en_lice en_course finaliste franchi franchie réussi_le_test réussi_l'étape "
        "réussi_la_première accède_à accédé_au passé_à_la_prochaine passée_à_la_prochaine passé_à_l'étape "
        "passée_à_l'étape passe_à_la_suite rendu_à_la rendue_à_la rendu_au rendue_au qualifie rendu_à_l'étape "
        "passe_le_premier me_font_passer_à passé_le_tour réussi_les_tests réussi_l'entretien réussi_les_épreuves "
        "réussi_l'essai",
        Idea.INVITE: er(INVITING)
        + each(PROPOSING, SOME_MEETING)
        + "convocation convocation_de convocation_d' invitation invitation_de invitation_d' me_voir me_revoir "
        "me_rencontrer me_recevoir me_parler m'entendre me_recontrer vous_rencontrer vous_recevoir vous_voir "
        "que_je_vienne que_je_passe que_je_revienne que_je_repasse demandé_de_venir dit_de_venir dit_de_passer "
        "demandé_de_passer me_faire_venir faire_connaissance vous_revoir me_fait_passer me_font_passer",
        Idea.CONFIRM: er(FIXING)
        + "prévu prévue prévus convenu convenue pris_rendez-vous est_mis mis_le noté",
        Idea.THANK: er("remerci")
        + "remerciement remerciements mail_de_remerciement mail_de_remerciements message_de_remerciement "
        "lettre_de_remerciement mot_de_remerciement carte_de_remerciement dit_merci leur_dire_merci "
        "lui_dire_merci un_merci un_petit_merci dire_merci pour_les_remercier pour_la_remercier pour_le_remercier "
        "pour_remercier pour_dire_merci pour_leur_dire_merci pour_lui_dire_merci",
        Idea.ACCEPT: er("accept sign")
        + "dit_oui donné_mon_accord donné_mon_ok pris_le_poste pris_la_place pris_la_job pris_le_job "
        "prends_le_poste je_dis_oui j'embarque prends_la_place m'a_dit_oui m'ont_dit_oui a_dit_oui ont_dit_oui",
        Idea.WITHDRAW: er(LEAVING)
        + "me_retire laisse_tomber laissé_tomber plus_intéressé plus_intéressée m'intéresse_plus m'intéresse_pas "
        "j'ai_dit_non plus_candidat plus_candidate passe_mon_tour sans_moi donnerai_pas_suite "
        "je_ne_donne_pas_suite j'ai_pas_donné_suite ne_plus_compter_sur_moi compter_sur_moi changé_d'avis "
        "jette_l'éponge jeté_l'éponge je_donne_pas_suite je_me_désiste dis_non je_dis_non",
        Idea.CONTACT: "mon_contact ma_contact mon_interlocuteur mon_interlocutrice s'occupe_du s'occupe_de personne_de_contact "
        "contact_c'est demander_à",
        Idea.WELL: "bien_passé bien_passée bien_été ben_été bien_allé bien_allée bien_déroulé s'est_bien c'était_bien "
        "très_bien super_bien trop_bien super nickel impec impeccable génial géniale top cool sympa positif "
        "positive cartonné assuré géré déchiré parfait parfaite pas_mal pas_si_mal pas_trop_mal correct correcte "
        "agréable fluide bonne_impression bon_feeling bon_contact génialissime au_poil comme_sur_des_roulettes "
        "bien_senti bien_parti content_de contente_de ravi_de ravie_de convivial détendu easy tranquille "
        "plutôt_bien bien_roulé intéressant",
        Idea.BADLY: "foiré foirée raté ratée planté plantée merdé bof moyen moyenne catastroph* cata horrible nul affreux "
        "affreuse pas_terrible pas_top pas_fameux pas_génial pas_bien pas_super pas_ouf pas_fou désastre "
        "désastreux fiasco bafouillé galéré perdu_mes_moyens trou_noir merdique pourri chiant foireux laborieux "
        "bide la_loose une_horreur pas_brillant pas_glorieux complètement_foiré cafouillé pas_jojo dégueulasse "
        "gâché mal_passé mal_passée mal_été mal_allé s'est_mal très_mal plutôt_mal assez_mal super_mal "
        "mal_déroulé mal_parti",
        # What is asked.
        Idea.WHEN: "quand quel_jour à_quelle_heure quelle_heure quelle_date combien_de_temps combien_de_jours l'heure_de "
        "combien_d'heures la_date_de quel_moment combien_de_semaines sais_pas_quand sais_plus_quand",
        Idea.WHY: "pourquoi comment_ça_se_fait comment_se_fait-il normal_que normal_qu'ils c'est_normal",
        Idea.HOW: "comment sais_pas_comment sais_plus_comment",
        Idea.WHAT: "quoi qu'est-ce quel quelle quels quelles que_dois que_faire que_dire que_mettre que_puis que_faut "
        "aide-moi montre-moi montre donne-moi dis-moi des_conseils une_idée rappelle-moi redis-moi liste-moi "
        "t'as_une des_idées tu_peux tu_pourrais aidez-moi combien_de combien_d' où en_sont_mes en_sont en_suis "
        "sais_pas_quoi sait_pas_quoi sais_plus_quoi",
        Idea.SHOULD: "dois-je puis-je devrais-je est-ce_que_je est-ce_que_j' faut-il je_dois_déjà trop_tôt trop_tard "
        "est-ce_trop c'est_le_moment est-ce_le_moment bon_moment ça_se_fait je_peux_déjà il_est_temps "
        "ai-je_le_droit j'ai_le_droit ça_fait_pas est-ce_qu'il_faut est-ce_que_c'est vaut_mieux ou_j'attends "
        "ou_j'attends_encore",
        Idea.WEAR: "tenue tenues habiller habille m'habiller s'habiller costume costard cravate jeans chemise robe tailleur "
        "veste baskets chaussures vêtements vêtement fringues tatouage tatouages dress-code talons maquillage "
        "maquiller barbe jupe piercing linge complet chemisier polo tee-shirt sweat pantalon en_jean mets_quoi "
        "on_s'habille on_met_quoi quoi_mettre",
        Idea.PREPARE: er("prépar révis entraîn")
        + "questions_pièges quelles_questions questions_vont questions_ils comme_questions vont_me_demander "
        "vont_me_poser des_conseils_pour conseils_pour simulation préparation m'exercer genre_de_questions",
        Idea.LIST: "candidatures entretiens liste pistes dossiers récap récapitulatif mes_boîtes tableau où_j'en_suis "
        "mes_candidatures mes_entretiens en_cours en_sont_mes j'ai_postulé_où postulé_où",
        Idea.PROGRESS: "progresse progresser progrès je_m'en_sors j'avance mes_chances mes_stats statistiques stats de_travers "
        "m'améliorer je_fais_mal mon_bilan un_bilan qui_cloche qui_va_pas",
        Idea.NEXT: "maintenant et_après la_suite prochaine_étape je_fais_quoi on_fait_quoi conseilles suggères que_faire "
        "par_où prochaines_étapes faire_ensuite me_reste_à_faire",
        Idea.USE: "tu_fais_quoi tu_sers tu_peux_faire ça_marche tu_fonctionnes fonctionne fonctionnes t'es_qui un_robot "
        "un_bot commandes une_ia tu_sais_faire ce_bot cette_appli cette_application tu_es_qui es-tu vous_servez",
        Idea.LONG: "longtemps long lent longue si_long autant_de_temps tant_de_temps traîne traînent du_temps",
        # What is felt or wished.
        Idea.LOW: er("déprim")
        + "dégoûté dégoûtée dégouté dégoutée moral_à_zéro moral_dans_les_chaussettes moral_à_terre pas_le_moral "
        "moral_au_plus_bas découragé découragée déçu déçue triste pleuré pleure pleurer ras_le_bol "
        "bout_du_rouleau peux_plus marre abattu abattue démoralisé démoralisée démoralise démotivé démotivée "
        "cafard désespéré désespérée désespère désespérant dévasté dévastée vidé vidée épuisé épuisée seum "
        "effondré effondrée bonne_à_rien bon_à_rien me_sens_nul me_sens_nulle plus_envie déprimant brailler "
        "moral_en_berne crevée crevé fatigué fatiguée fatigue me_tue broie_du_noir plein_le_dos "
        "plus_de_motivation arriverai_jamais incapable honte décourage décourageant j'en_ai_plein "
        "envie_de_pleurer en_larmes fond_du_trou plus_la_force plus_le_courage sans_espoir perdu_espoir à_bout "
        "plus_d'espoir tout_foiré tout_raté tout_laisser_tomber tout_lâcher tout_arrêter tout_plaquer "
        "tout_abandonner baisser_les_bras",
        Idea.NERVOUS: er("stress angoiss panique flipp")
        + "stress trac angoisse panique nerveux nerveuse anxieux anxieuse anxiété boule_au_ventre trouille "
        "chocottes pétoche balise appréhende appréhension tremble sur_les_nerfs la_pression mal_au_ventre "
        "nœud_au_ventre peur j'ai_peur flippant dors_plus stressant inquiet inquiète inquiétude "
        "arrive_pas_à_dormir dors_pas",
        Idea.HOPEFUL: "confiant confiante confiance croise_les_doigts doigts_croisés je_le_sens bon_espoir optimiste j'y_crois "
        "bon_pressentiment enthousiaste motivé motivée trop_hâte bien_senti espoir fière fier aux_anges "
        "je_le_sens_bien trop_contente trop_content heureux heureuse content contente ravi ravie excité excitée "
        "j'ai_hâte",
        Idea.ANGRY: er("énerv sao saoul soûl soul")
        + "furieux furieuse colère rage enrage la_haine fait_chier font_chier foutent_de_moi fout_de_moi "
        "fout_de_ma_gueule foutent_de_ma_gueule manque_de_respect inadmissible en_maudit fâché fâchée tanné "
        "tannée abrutis connards écœuré écœurée gave gavé gonfle révolté révoltée dégueulasses vénère irrespect "
        "scandaleux se_moquent_de_moi foutage_de_gueule se_fichent_de se_foutent se_fout me_prennent_pour "
        "m'ont_pris_pour hors_de_moi fulmine",
        Idea.PAUSE: "pause une_pause en_pause un_break faire_un_break vacances me_reposer souffler_un_peu",
        Idea.BACK: "de_retour on_reprend reprendre reprends me_revoilà me_revoici on_s'y_remet m'y_remets on_continue "
        "c'est_reparti on_recommence on_repart",
        Idea.STOP: "stop arrête arrêtez arrête-toi laisse-moi_tranquille laissez-moi_tranquille fous-moi_la_paix lâche-moi "
        "désabonne* désinscri* m'écris_plus m'écrivez_plus ferme-la foutez-moi_la_paix tais-toi la_ferme "
        "arrête_de arrêter_les_rappels",
        Idea.HOME: "j'habite j'habite_à j'habite_maintenant_à déménagé_à déménagé_en déménagé_au emménagé_à emménagé_en "
        "installé_à installée_à vis_à vis_maintenant_à habite_maintenant_à suis_maintenant_à installé_en "
        "installée_en arrivé_à arrivée_à déménager_à",
        Idea.GREET: "bonjour bonsoir salut coucou hello hey bon_matin allô yo wesh hi salutations re",
        Idea.GRATEFUL: "merci mercis thanks t'es_top tu_gères merci_beaucoup merci_bien c'est_gentil trop_gentil t'es_un_amour "
        "reconnaissant reconnaissante",
    }
)
