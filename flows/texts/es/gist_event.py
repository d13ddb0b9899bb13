"""Owns what Spanish words stand for by which it is told what becomes of an interview: that it was, or cannot be."""

from flows.understanding.gist_table import Idea

EVENT = {
    Idea.WENT: (
        "después_de_la_entrevista después_de_mi_entrevista tras_la_entrevista fui_a fui_al fuimos_a estuve_en"
        " estuve_con estuve_hoy estuve_ayer he_estado he_ido me_presenté "
        "me_he_presentado acudí asistí me_atendieron me_atendió me_entrevistaron me_entrevistó "
        "me_han_entrevistado me_recibieron me_recibió me_tuvieron me_han_tenido me_hicieron_esperar salí_de "
        "salgo_de he_salido vengo_de volví_de volví_recién_de vuelvo_de vuelvo_ahora_de acabo_de_salir "
        "acabo_de_volver conocí he_conocido me_reuní me_he_reunido nos_reunimos nos_vimos me_vi_con"
        " me_tomaron_la_entrevista me_tomó_la_entrevista "
        "me_preguntaron_por me_preguntaron_mucho me_preguntaron_de me_preguntaron_sobre me_han_preguntado_por "
        "me_preguntaron_cosas me_quedé_en_blanco no_supe"
    ),
    Idea.UNABLE: (
        "no_puede no_pueden no_podía no_podían no_podrá no_podrán no_va_a_poder no_van_a_poder no_les_viene "
        "no_le_viene no_les_va no_le_va no_les_cuadra no_le_cuadra no_les_queda no_le_queda no_se_puede les_va_mal "
        "le_va_mal les_viene_mal le_viene_mal les_queda_mal imposible no_es_posible no_será_posible"
    ),
    Idea.NONE: "no_hay ya_no_hay ya_no_tengo",
    Idea.OLD: "que_era que_era_el que_era_para que_era_a que_iba_a_ser que_teníamos que_estaba_para"
    " que_estaba_prevista_para en_vez_de en_vez_del en_lugar_de en_lugar_del y_no_el no_el",
    Idea.OPENER: "bueno bien",
    Idea.TEARS: "llorar lloro lloré llorando llorado lágrimas llorera sollozando",
    Idea.COUNT: (
        "tercer tercero tercera cuarto cuarta quinto quinta sexto sexta séptimo séptima octavo octava noveno "
        "novena décimo décima enésimo enésima ya_van ya_son"
    ),
}
