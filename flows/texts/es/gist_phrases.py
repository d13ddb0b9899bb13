"""Owns the Spanish phrases that are put together of lists: what was done to one, and what about."""

from flows.texts.es.gist_verbs import theirs


def each(first: str, then: str) -> str:
    """Every word or phrase of one list before every one of another: "me_dieron" and "el_puesto"."""
    return " ".join(f"{one}_{other}" for one in first.split() for other in then.split())


def done(verb: str, part: str, objects: str) -> str:
    """What they did, do or have done to one: "me_dejaron" and "en_el_aire"."""
    did = " ".join(f"me_{form}" for form in sorted(theirs(verb)) if not form.startswith((f"{verb}a", f"{verb}ia")))
    return each(f"{did} me_han_{part} me_ha_{part}", objects)


JOBS = "el_trabajo el_puesto la_plaza la_vacante el_cargo el_empleo la_posición la_chamba el_laburo el_curro la_pega"
GIVE = (
    "me_dieron me_han_dado me_dio me_ha_dado me_dan me_da me_van_a_dar me_acaban_de_dar nos_dieron me_otorgaron"
    " me_asignaron me_adjudicaron me_han_adjudicado"
)
MAKE = (
    "me_hicieron me_han_hecho me_hizo me_ha_hecho me_hacen me_hace me_acaban_de_hacer me_mandaron me_han_mandado"
    " me_mandó me_ha_mandado me_enviaron me_han_enviado me_envió me_ha_enviado me_pasaron me_han_pasado me_dieron"
    " me_han_dado me_presentaron me_plantearon me_extendieron me_hicieron_llegar me_lanzaron me_tiraron"
)
OFFERS = (
    "oferta una_oferta la_oferta su_oferta propuesta una_propuesta la_propuesta carta_oferta la_carta_oferta"
    " una_oferta_formal la_oferta_formal una_buena_oferta"
)
OFFERED = (
    "me_ofrecieron me_ofreció me_han_ofrecido me_ha_ofrecido me_ofrecen me_ofrece me_acaban_de_ofrecer nos_ofrecieron"
    " me_propusieron me_propuso me_ha_propuesto me_han_propuesto me_proponen me_propone"
)
AS_OFFERED = (
    f"{JOBS} trabajo un_trabajo un_puesto una_plaza un_contrato contrato indefinido incorporarme incorporación entrar"
    " empezar empleo jornada_completa media_jornada quedarme un_indefinido planta trabajar"
)
CLOSE = (
    "cerrar cancelar congelar parar hemos_cerrado cerramos cancelamos hemos_cancelado hemos_congelado congelamos"
    " cerraron han_cerrado cerró cancelaron han_cancelado congelaron han_congelado suspendieron han_suspendido pararon"
    " han_parado frenaron retiraron han_retirado quitaron han_quitado eliminaron anularon dieron_de_baja se_cerró"
    " se_canceló se_cayó se_ha_caído ha_cerrado ha_cancelado ha_retirado"
)
SEARCH = "el_proceso la_vacante el_puesto la_plaza la_búsqueda la_posición la_convocatoria el_cargo la_selección"
GONE = (
    "finalizado finalizada terminado terminada cerrada cerrado ocupada ocupado desierta desierto asignada asignado"
    " adjudicada cancelada cancelado"
)
STAND = "vacante puesto plaza posición búsqueda cargo convocatoria proceso"
IS = "está ya_está está_ya quedó fue ha_quedado ha_sido se_quedó"
NO_MORE = (
    "seguir_conmigo contar_conmigo continuar_conmigo contratarme cogerme avanzar_conmigo tomarme"
    " seguir_adelante_conmigo"
)
KEPT = " ".join(f"{kept}_con_{job}" for kept in ("me_quedé", "me_he_quedado", "me_quedo") for job in JOBS.split())
OUT = (
    "a_las_puertas no_me_recibieron no_me_aceptaron no_me_aceptan no_me_han_aceptado no_la_hice no_la_libré"
    " no_la_armé no_la_pasé"
    " no_lo_conseguí no_lo_logré no_me_lo_dan no_me_lo_dieron mandaron_a_volar mandado_a_volar a_la_calle"
    " me_mandaron_a_paseo me_han_mandado_a_paseo me_quedé_fuera quedé_fuera me_he_quedado_fuera quedado_fuera"
    " me_dejaron_fuera me_han_dejado_fuera por_fuera fuera_del_proceso fuera_de_la_selección no_encajo no_encajaba"
    " no_doy_el_perfil no_daba_el_perfil no_cumplo no_cumplía no_era_el_perfil no_soy_el_perfil no_soy_lo_que_buscan"
    " no_pudo_ser no_ha_podido_ser no_se_dio no_se_me_dio no_se_pudo no_se_armó no_salió no_hubo_suerte"
    " no_ha_habido_suerte no_fue_posible me_cortaron me_cepillaron me_tiraron_para_atrás me_echaron_para_atrás"
    " me_han_echado_para_atrás puerta_en_las_narices me_sacaron_del_proceso me_han_sacado_del_proceso"
    " me_bajaron_del_proceso me_rajaron no_les_gusté no_les_convencí me_chotearon me_botaron no_continúo"
    " no_sigo_en_el_proceso no_fui_el_elegido no_fui_la_elegida no_resulté no_me_alcanzó no_me_dio_el no_califiqué"
    " no_cualifico no_aplico no_me_quieren no_me_quiso no_me_quisieron no_me_llevo no_entré me_tocó_perder no_me_quedé"
    " no_quedé no_cuentan no_contarán no_cuento_con_el no_reúno no_me_cogen no_me_coge no_me_toman no_me_tomaron"
    " me_dieron_las_gracias me_han_dado_las_gracias"
)
LEFT = done(
    "dejar",
    "dejado",
    "en_el_aire en_visto en_leído colgado colgada en_espera en_ascuas en_veremos tirado tirada en_el_limbo",
)
GAVE_NOTHING = each(
    "no_me_dan no_me_dieron no_me_da no_me_dio no_me_han_dado no_me_ha_dado no_dan no_dieron no_han_dado",
    "bola bolilla pelota respuesta razón señales explicaciones noticias largas",
).replace(" no_me_dan_largas", " me_dan_largas me_dieron_largas me_han_dado_largas")
SENT_AWAY = " ".join(
    (
        done("tirar", "tirado", "para_atrás pa_atrás"),
        done("echar", "echado", "para_atrás pa_atrás del_proceso"),
        done("mandar", "mandado", "a_paseo a_volar a_freír a_la_porra al_carajo a_la_calle a_la_mierda"),
        done("dejar", "dejado", "fuera afuera por_fuera"),
        done("sacar", "sacado", "del_proceso de_la_lista de_la_selección"),
        done("bajar", "bajado", "del_proceso de_la_lista de_la_búsqueda"),
        "me_quedé_afuera me_he_quedado_afuera quedé_afuera me_dieron_la_patada me_dieron_con_la_puerta",
    )
)
CAME_TO_NOTHING = (
    "se_ha_ido_al_traste se_fue_al_traste se_ha_ido_al_garete se_fue_al_garete se_fue_al_carajo se_ha_ido_al_carajo"
    " se_fue_al_diablo se_chafó se_ha_chafado quedó_en_nada ha_quedado_en_nada se_quedó_en_nada se_ha_quedado_en_nada"
    " no_cuajó no_ha_cuajado no_prosperó no_ha_prosperado se_torció se_ha_torcido se_malogró se_fue_a_pique"
    " se_ha_ido_a_pique se_vino_abajo se_ha_venido_abajo se_jodió se_ha_jodido"
)
PASSED = "pasé he_pasado pasamos hemos_pasado pasando"
STEPS = (
    "la_primera la_segunda la_tercera la_fase la_prueba las_pruebas el_filtro el_primer el_segundo el_corte la_criba"
    " la_ronda la_etapa la_entrevista el_examen los_filtros"
)
TO_MEET = "para_una para_la para_otra para_segunda para_entrevista para_agendar para_hacer para_hacerme"
CALLED = (
    "llamaron llamado llamó llaman llama llamar llamarme hablaron hablado habló hablan contactaron contactado"
    " escribieron escrito me_llaman me_hablan me_llama me_contactan me_hablaron me_habló me_han_hablado"
)
TIRED_OF = each(
    "mamado_de mamada_de aburrido_de aburrida_de cansado_de cansada_de harto_de harta_de chato_de chata_de quemado_de"
    " quemada_de agotado_de agotada_de hastiado_de hastiada_de hasta_el_gorro_de hasta_la_coronilla_de hasta_el_moño_de"
    " hasta_las_narices_de hasta_la_madre_de hasta_el_cuello_de",
    "buscar buscar_trabajo buscar_curro buscar_chamba buscar_laburo buscar_empleo tanto tanta tantas tantos esto"
    " todo_esto esperar echar_currículums mandar_currículums mandar_cv entrevistas la_búsqueda rechazos",
)
BUSY = each(
    "estuve he_estado estuvimos estaba estoy he_andado anduve",
    "mirando buscando viendo leyendo pensando preparando preparándome practicando ensayando estudiando repasando"
    " investigando trabajando curioseando cotilleando comparando limpiando comiendo durmiendo descansando",
)
"""What one was busy with is no interview."""
AT_IT = each("estoy sigo ando", "rellenando llenando haciendo escribiendo redactando terminando preparando completando")
"""What one is at is not done yet."""
