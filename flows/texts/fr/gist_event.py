"""Owns what French words stand for by which it is told what becomes of an interview: that it was, or cannot be."""

from flows.understanding.gist_table import Idea

EVENT = {
    Idea.WENT: (
        "après_l'entretien après_mon_entretien suis_allé suis_allée suis_passé_à suis_passée_à suis_venu suis_venue "
        "me_suis_rendu me_suis_rendue "
        "me_suis_déplacé me_suis_déplacée me_suis_présenté me_suis_présentée j'étais_chez j'étais_à j'étais_au "
        "j'étais_en j'y_étais j'y_suis_allé j'y_suis_allée y_suis_allé y_suis_allée m'ont_reçu m'ont_reçue "
        "m'a_reçu m'a_reçue été_reçu été_reçue m'ont_fait_visiter m'a_fait_visiter m'ont_gardé m'ont_gardée "
        "m'a_gardé m'a_gardée m'ont_posé m'a_posé m'ont_cuisiné m'ont_cuisinée m'ont_fait_attendre "
        "m'a_fait_attendre sors_de sort_de sorti_de sortie_de reviens_de rentre_de retour_de_mon "
        "retour_de_l'entretien revenu_de revenue_de ai_rencontré avons_rencontré m'a_rencontré m'ont_rencontré "
        "m'a_rencontrée m'ont_rencontrée"
    ),
    Idea.UNABLE: (
        "peut_pas peuvent_pas peut_plus peuvent_plus ne_peut ne_peuvent ne_pourra ne_pourront pourra_pas "
        "pourront_pas convient_pas arrange_pas marche_pas ça_marche_pas ça_marche_plus ça_le_fait_pas pas_dispo "
        "pas_disponible pas_disponibles pas_possible "
        "plus_possible indisponible indisponibles empêchement"
    ),
    Idea.NONE: "pas_d' pas_de plus_d' plus_de",
    Idea.OLD: "au_lieu_de au_lieu_d' au_lieu_du à_la_place_de à_la_place_du plutôt_que plutôt_qu' et_non et_pas",
    Idea.OPENER: "bon bien",
    Idea.TEARS: "pleure pleuré pleurer pleurs larmes en_larmes envie_de_pleurer chiale chialé chialer sanglote",
    Idea.COUNT: (
        "troisième quatrième cinquième sixième septième huitième neuvième dixième onzième douzième vingtième "
        "centième énième"
    ),
}
