"""Owns the French words for what is asked, felt or wished of the coach."""

from collections.abc import Mapping

from flows.texts.fr.gist_verbs import er
from flows.understanding.gist_table import Idea

TALK: Mapping[Idea, str] = {
    Idea.CLOSE: "classer classez effacer effacez enlever enlevez clore ferme fermer fermez archive archiver "
    "archivez clôture clôturer clos oublie oubliez "
    "raye laisse_tomber laissez_tomber laisser_tomber "
    "rayer retire-la enlève on_oublie on_raye on_ferme on_archive",
    Idea.WHEN: "quand quel_jour à_quelle_heure quelle_heure quelle_date combien_de_temps combien_de_jours l'heure_de "
    "combien_d'heures la_date_de quel_moment combien_de_semaines sais_pas_quand sais_plus_quand",
    Idea.WHY: "pourquoi comment_ça_se_fait comment_se_fait-il normal_que normal_qu'ils c'est_normal",
    Idea.HOW: "comment sais_pas_comment sais_plus_comment",
    Idea.WHAT: "quoi qu'est-ce quel quelle quels quelles que_dois que_faire que_dire que_mettre que_puis que_faut "
    "aide-moi montre-moi montre donne-moi dis-moi des_conseils une_idée rappelle-moi redis-moi liste-moi "
    "t'as_une des_idées tu_peux tu_pourrais aidez-moi combien_de combien_d' en_sont_mes en_sont en_suis "
    "sais_pas_quoi sait_pas_quoi sais_plus_quoi mets_quoi_dans mets_quoi_comme écris_quoi_dans dis_quoi_dans",
    Idea.SHOULD: "dois devrais dois-je puis-je devrais-je est-ce_que_je est-ce_que_j' faut-il je_dois_déjà trop_tôt "
    "trop_tard est-ce_trop c'est_le_moment est-ce_le_moment bon_moment ça_se_fait je_peux_déjà il_est_temps "
    "ai-je_le_droit j'ai_le_droit ça_fait_pas est-ce_qu'il_faut est-ce_que_c'est vaut_mieux ou_j'attends "
    "ou_j'attends_encore",
    Idea.WEAR: "tenue tenues habiller habille m'habiller s'habiller costume costard cravate jeans chemise robe "
    "tailleur "
    "veste baskets chaussures vêtements vêtement fringues tatouage tatouages dress-code talons maquillage "
    "maquiller barbe jupe piercing linge complet chemisier polo tee-shirt sweat pantalon en_jean mets_quoi "
    "on_s'habille on_met_quoi quoi_mettre",
    Idea.PREPARE: er("prépar révis entraîn")
    + "questions_pièges quelles_questions questions_vont questions_ils comme_questions vont_me_demander "
    "vont_me_poser des_conseils_pour conseils_pour simulation préparation m'exercer genre_de_questions",
    Idea.LIST: "candidatures entretiens liste pistes dossiers récap récapitulatif mes_boîtes tableau où_j'en_suis "
    "mes_candidatures mes_entretiens en_cours en_sont_mes j'ai_postulé_où postulé_où applications",
    Idea.PROGRESS: "progresse progresser progrès je_m'en_sors j'avance mes_chances mes_stats statistiques stats "
    "de_travers "
    "m'améliorer je_fais_mal mon_bilan un_bilan qui_cloche qui_va_pas",
    Idea.NEXT: "maintenant et_après la_suite prochaine_étape je_fais_quoi on_fait_quoi conseilles suggères que_faire "
    "par_où prochaines_étapes faire_ensuite me_reste_à_faire se_passe_quoi",
    Idea.USE: "tu_fais_quoi tu_sers tu_peux_faire ça_marche tu_fonctionnes fonctionne fonctionnes t'es_qui un_robot "
    "un_bot commandes une_ia tu_sais_faire ce_bot cette_appli cette_application tu_es_qui es-tu vous_servez "
    "me_servir à_quoi_tu_sers à_quoi_sers tu_peux_m'aider",
    Idea.LONG: "longtemps long lent longue si_long autant_de_temps tant_de_temps traîne traînent du_temps",
    Idea.LOW: er("déprim")
    + "dégoûtée dégoutée moral_à_zéro moral_dans_les_chaussettes moral_à_terre pas_le_moral moral_au_plus_bas "
    "découragé découragée déçu déçue triste pleuré pleure pleurer ras_le_bol bout_du_rouleau peux_plus marre "
    "abattu abattue démoralisé démoralisée démoralise démotivé démotivée cafard désespéré désespérée "
    "désespère désespérant dévasté dévastée vidé vidée épuisé épuisée seum effondré effondrée bonne_à_rien "
    "bon_à_rien me_sens_nul me_sens_nulle plus_envie déprimant brailler moral_en_berne crevée crevé fatigué "
    "fatiguée fatigue me_tue broie_du_noir plein_le_dos plus_de_motivation arriverai_jamais incapable honte "
    "décourage décourageant j'en_ai_plein envie_de_pleurer en_larmes fond_du_trou plus_la_force "
    "plus_le_courage sans_espoir perdu_espoir à_bout plus_d'espoir tout_foiré tout_raté tout_laisser_tomber "
    "tout_lâcher tout_arrêter tout_plaquer tout_abandonner baisser_les_bras suis_dégoûté trop_dégoûté "
    "dégoûté_de vraiment_dégoûté tellement_dégoûté moral_dans pu_capable plus_capable moral_au_fond "
    "moral_à_plat moral_au_ras au_fond_du_trou au_36e_dessous",
    Idea.NERVOUS: er("stress angoiss panique flipp")
    + "stress trac angoisse panique nerveux nerveuse anxieux anxieuse anxiété boule_au_ventre trouille "
    "chocottes pétoche balise appréhende appréhension tremble sur_les_nerfs la_pression mal_au_ventre "
    "nœud_au_ventre peur j'ai_peur flippant dors_plus stressant inquiet inquiète inquiétude "
    "arrive_pas_à_dormir dors_pas",
    Idea.HOPEFUL: "confiant confiante confiance croise_les_doigts doigts_croisés je_le_sens bon_espoir optimiste "
    "j'y_crois "
    "bon_pressentiment enthousiaste motivé motivée trop_hâte bien_senti espoir fière fier aux_anges "
    "je_le_sens_bien trop_contente trop_content heureux heureuse content contente ravi ravie excité excitée "
    "j'ai_hâte sur_un_petit_nuage sur_un_nuage",
    Idea.ANGRY: er("énerv sao saoul soûl soul")
    + "furieux furieuse colère rage enrage la_haine fait_chier font_chier foutent_de_moi fout_de_moi "
    "fout_de_ma_gueule foutent_de_ma_gueule manque_de_respect inadmissible en_maudit fâché fâchée tanné "
    "tannée abrutis connards écœuré écœurée gave gavé gonfle révolté révoltée dégueulasses vénère irrespect "
    "scandaleux se_moquent_de_moi foutage_de_gueule se_fichent_de se_foutent se_fout me_prennent_pour "
    "m'ont_pris_pour hors_de_moi fulmine en_beau_fusil en_beau_maudit en_crisse en_tabarnak en_calvaire "
    "en_furie remonté_contre remontée_contre",
    Idea.PAUSE: "stop_pendant stop_jusqu'à stop_jusqu'au arrête_pendant arrête_jusqu'à arrête_jusqu'au "
    "stop_quelques_jours stop_cette_semaine une_coupure une_trêve une_parenthèse pause une_pause en_pause "
    "un_break faire_un_break vacances "
    "me_reposer souffler_un_peu lève_le_pied lever_le_pied jours_de_repos me_mets_au_vert me_mettre_au_vert",
    Idea.BACK: "tu_peux_reprendre vous_pouvez_reprendre dispo_à_nouveau disponible_à_nouveau à_nouveau_dispo "
    "à_nouveau_disponible de_nouveau_dispo rentré_de_vacances rentrée_de_vacances vacances_finies "
    "vacances_terminées de_retour on_reprend reprendre reprends me_revoilà me_revoici on_s'y_remet m'y_remets "
    "on_continue "
    "c'est_reparti on_recommence on_repart on_y_retourne on_s'y_recolle on_remet_ça je_m'y_recolle "
    "peut_reprendre peux_reprendre on_peut_reprendre on_peut_y_retourner",
    Idea.STOP: "plus_de_questions pose_plus posez_plus plus_que_tu_m'écrives plus_que_tu_me_contactes "
    "plus_que_tu_m'envoies stop arrête arrêtez arrête-toi laisse-moi_tranquille laissez-moi_tranquille "
    "fous-moi_la_paix lâche-moi "
    "désabonne* désinscri* m'écris_plus m'écrivez_plus ferme-la foutez-moi_la_paix tais-toi "
    "arrête_de arrêter_les_rappels on_arrête on_s'arrête lâche_l'affaire",
    Idea.HOME: "j'habite_désormais j'habite_désormais_à habite_désormais_à vis_désormais_à j'habite j'habite_à "
    "j'habite_maintenant_à déménagé_à déménagé_en déménagé_au emménagé_à emménagé_en "
    "installé_à installée_à vis_à vis_maintenant_à habite_maintenant_à suis_maintenant_à installé_en "
    "installée_en arrivé_à arrivée_à déménager_à reste_à demeure_à loge_à",
    Idea.GREET: "bonjour bonsoir salut coucou hello hey bon_matin allô yo wesh hi salutations re",
    Idea.GRATEFUL: "merci mercis thanks t'es_top tu_gères t'assures tu_assures vous_assurez t'es_un_ange "
    "tu_déchires merci_beaucoup merci_bien c'est_gentil trop_gentil "
    "t'es_un_amour "
    "reconnaissant reconnaissante cimer merki tchimer",
}
