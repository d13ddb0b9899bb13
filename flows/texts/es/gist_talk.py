"""Owns the Spanish words for how it was, for what is asked, felt and wished of the coach, and idle phrases."""

from flows.texts.es.gist_phrases import TIRED_OF
from flows.understanding.gist_table import Idea

TALK = {
    Idea.WELL: "anduvo anduve re_bien redonda bordada la_bordé de_cine de_perlas de_fábula de_10 cañón lindo linda"
    " copada copado"
    " buena_onda amena ameno majos maja majo prometedora sencilla fácil tranqui piola joya_todo de_pelos a_toda_madre"
    " a_todo_mecate del_putas del_carajo melo melos ok okay bien genial súper super excelente bárbaro bárbara"
    " estupendo estupenda fenomenal perfecto"
    " increíble contento contenta encantado encantada maravilla guay chido chida padre padrísimo padrísima bacán bakán"
    " chévere joya impecable fantástico fantástica maravillosamente regular más_o_menos normal tranquila tranquilo"
    " ni_fu_ni_fa buena buenísima bonita agradable larga larguísima corta cortita rápida nada_mal no_estuvo_mal"
    " no_fue_mal no_me_fue_mal me_lucí la_rompí lo_petó lo_petamos clavé_la lo_clavé de_lujo de_diez espectacular"
    " brutal zafé mejor_de_lo_que joyita al_pelo de_maravilla a_todo_dar chingón mortal bestial cómoda relajada"
    " positiva fluida fluyó",
    Idea.BADLY: "un_embole un_plomo un_bajón un_fiasco un_caos un_show un_circo un_infierno un_martirio un_suplicio"
    " surrealista"
    " para_olvidar patética patético de_terror de_miedo churro tostón nefasta nefasto penosa penoso pifié la_pifié"
    " para_el_pico para_el_orto pa_atrás de_la_patada mal fatal horrible pésimo pésima"
    " desastre cagué regué me_bloqueé bloqueado bloqueada en_blanco peor terrible fea feo lié trabé para_atrás"
    " hasta_las_patas como_el_culo de_pena un_asco durísima durísimo fue_dura estuvo_dura fue_difícil estuvo_difícil"
    " bodrio embole un_horror horrorosa flojo floja pesada espantosa espantoso metí_la_pata caótica incómoda fome"
    " de_la_patada para_el_orto nada_bien no_muy_bien rara raro",
    # What is asked.
    Idea.WHEN: "era_el era_a cuándo a_qué_hora qué_día cuánto_tiempo cuántos_días qué_fecha para_cuándo a_qué_horas"
    " qué_hora"
    " cuánto_espero cuánto_debo",
    Idea.WHY: "por_qué a_qué_se_debe cómo_es_que es_normal_que cómo_así_que",
    Idea.HOW: "cómo de_qué_manera de_qué_forma",
    Idea.WHAT: "redáctame me_redactas escríbeme me_escribes_un me_armas ármame me_haces_un hazme_un pásame_un"
    " me_pasas_un escríbeme_un"
    " me_redactás haceme_un armame hazme_preguntas hazme cuántas cuántos qué_puedo qué_debo qué_pongo qué_digo"
    " qué_escribo"
    " qué_tengo qué_contesto qué_respondo cuál cuáles muéstrame enséñame ayúdame me_ayudas me_ayudás me_echas_una_mano"
    " dame pásame algún alguna qué_se qué_tipo en_qué qué_mando qué_mensaje qué_correo redactar redacta redactamos",
    Idea.SHOULD: "procede_que sería_oportuno es_oportuno es_conveniente sería_conveniente es_prudente sería_prudente"
    " es_correcto"
    " sería_correcto sería_bueno sería_mejor es_adecuado está_bien sirve_de_algo sirve_de_mucho vale_de_algo"
    " tiene_caso merece_la_pena queda_feo queda_bien"
    " queda_raro molesto_si molesta_si"
    " pasa_algo_si es_de_mala_educación soy_pesada_si soy_pesado_si quedo_de_pesada quedo_de_pesado debo debería"
    " deberíamos puedo podría conviene me_conviene es_pronto es_muy_pronto"
    " es_demasiado_pronto muy_pronto es_tarde es_mejor está_bien_si toca ya_toca hace_falta será_que es_hora"
    " ya_es_hora estaría_bien queda_mal quedo_mal es_buena_idea está_mal_si tiene_sentido vale_la_pena",
    Idea.WEAR: "sandalias chanclas botas botines chaqueta falda gorra chándal bermudas crocs alpargatas jersey"
    " sudadera camiseta"
    " remera playera polera chamarra campera abrigo bufanda leggings calzas medias piercing piercings pendientes aretes"
    " perfume uñas coleta afeitarme afeitado afeitada peinado ropa_cómoda arreglado arreglada bien_vestido bien_vestida"
    " deportivas tenis_blancos sneakers gorro sombrero lentes_de_sol pantalón pantalones guayabera ojotas buzo"
    " mocasines se_pone_uno qué_se_pone se_viste ropa traje corbata vestir vestirme vestida vestido me_pongo ponerme"
    " me_visto camisa falda tacones zapatos zapatillas tenis vaqueros jeans tatuajes barba americana saco pollera"
    " outfit look maquillaje uniforme formal tacos bluyín informal blazer pintas código_de_vestimenta",
    Idea.PREPARE: "estudiar estudiarme repasarme mirarme leerme entrenar entrenarme practicarme entrenamos"
    " hazme_preguntas consejo consejos tip tips simulacro qué_preguntan qué_preguntas me_van_a_preguntar"
    " me_pueden_preguntar me_preguntan me_preguntarán preguntarme preguntas_para preguntas_de preguntas_típicas"
    " las_preguntas qué_estudio me_preparo ensayamos practicamos qué_llevo",
    Idea.LIST: "en_qué_ando qué_búsquedas búsquedas qué_tengo_andando qué_tengo_en_marcha qué_tengo_abierto"
    " qué_hay_en_marcha"
    " qué_procesos qué_candidaturas qué_solicitudes en_cuáles_estoy en_qué_procesos cuántas_empresas cuántos_procesos"
    " cuántas_ofertas cuántos_sitios candidaturas solicitudes procesos"
    " lista resumen pendientes pendiente mis_ofertas vacantes abiertos abiertas dónde_he dónde_apliqué dónde_mandé"
    " empresas cuántas_candidaturas mis_entrevistas qué_entrevistas a_dónde_mandé a_quién_le_mandé cuántos_cv",
    Idea.PROGRESS: "cómo_vengo qué_tal_vengo cómo_la_vengo_llevando cómo_me_está_yendo cómo_me_va_yendo cómo_la_llevo"
    " cómo_lo_llevo qué_tal_lo_llevo cómo_vamos_con cómo_vengo_con cómo_ando cómo_voy voy_bien qué_tal_voy avanzando"
    " lo_estoy_haciendo mi_progreso progreso"
    " estadísticas lo_llevo mis_números hago_mal haciendo_mal voy_mal mi_avance vamos_bien cómo_vamos cómo_me_ves"
    " mis_avances",
    Idea.NEXT: "qué_hago y_ahora ahora_qué qué_toca siguiente_paso próximo_paso qué_hacemos por_dónde"
    " qué_más recomiendas sugieres aconsejas recomendás sugerís qué_debería_hacer qué_puedo_hacer qué_debo_hacer"
    " próximos_pasos siguientes_pasos qué_me_toca cómo_sigo cómo_seguimos qué_procede",
    Idea.USE: "sabes_hacer puedes_hacer cómo_funciona cómo_funcionas qué_puedes_hacer qué_sabes para_qué_sirve"
    " para_qué_sirves qué_haces eres_un quién_eres cómo_te_uso comandos cómo_se_usa para_qué_vale cómo_se_utiliza"
    " este_bot qué_cosas_haces qué_eres",
    Idea.LONG: "tardan tarda tardar tardando tanto demoran demora demorando demorar mucho_tiempo eternidad siglos"
    " lento lentos larguísimo",
    # What is felt.
    Idea.LOW: f"no_encuentro_trabajo no_encuentro_curro no_encuentro_nada no_encuentro_empleo no_encuentro_chamba"
    f" no_me_sale_nada no_hay_trabajo perdiendo_la_esperanza perdiendo_las_ganas perdiendo_la_fe perdiendo_la_ilusión"
    f" {TIRED_OF} aburrida_de_buscar aburrido_de_buscar aburrida_de_tanto aburrido_de_tanto cansada_de_tanto"
    " cansado_de_tanto"
    " harta_de_tanto harto_de_tanto no_me_va_a_coger_nadie no_me_coge_nadie no_me_contrata_nadie no_me_quiere_nadie"
    " no_me_va_a_contratar_nadie no_me_va_a_llamar_nadie no_me_va_a_querer_nadie nadie_me_va_a_coger"
    " nadie_me_va_a_llamar"
    " nadie_me_coge nadie_me_da_trabajo nadie_me_da_una_oportunidad no_me_quieren_en_ningún_lado no_me_cogen_en_ningún"
    " no_me_toman_en_ningún no_me_agarran_en_ningún no_me_van_a_coger_en_ningún ningún_sitio_me_coge mamada_de"
    " mamado_de"
    " mamada_de_buscar aburrida_de_buscar_trabajo aburrido_de_buscar_trabajo chata_de chato_de"
    " chata_de_buscar_trabajo chato_de_buscar_trabajo nadie_me_va_a_contratar"
    " nadie_me_contrata nadie_me_va_a_querer nadie_me_quiere triste desanimada desanimado desmotivada desmotivado"
    " deprimida deprimido depre bajón bajoneada bajoneado hundida hundido agüitada agüitado achicopalada achicopalado"
    " hecha_un_trapo hecho_un_trapo hecha_un_mar hecho_un_mar hecha_unos_zorros hecho_unos_zorros hecha_pedazos"
    " hecho_pedazos hecha_puré hecho_puré hecha_trizas hecho_trizas hecha_un_asco hecho_un_asco hecha_una_piltrafa"
    " hecho_una_piltrafa hecha_un_guiñapo hecho_un_guiñapo hecha_un_lío hecho_un_lío"
    " hecho_polvo hecha_polvo hecha_mierda hecho_mierda hecho_bolsa hecha_bolsa destrozada destrozado fracasada"
    " fracasado fracaso agotada agotado quemada quemado rendirme tirar_la_toalla me_rindo llorar llorando no_valgo"
    " no_sirvo inútil de_capa_caída bajoneadísima desesperada desesperado cansada_de cansado_de harta_de_buscar"
    " harto_de_buscar harta_de_buscar_trabajo harto_de_buscar_trabajo cansada_de_buscar_trabajo"
    " cansado_de_buscar_trabajo sin_ganas sin_fuerzas sin_esperanza achantada achantado desilusionada desilusionado"
    " decepcionada decepcionado por_los_suelos bajo_de_ánimo baja_de_ánimo en_la_mierda echo_polvo derrotada derrotado",
    Idea.NERVOUS: "por_las_paredes me_como_las_uñas comiéndome_las_uñas hecho_un_flan hecha_un_flan como_un_flan"
    " hecha_un_manojo hecho_un_manojo hecha_un_manojo_de_nervios hecho_un_manojo_de_nervios un_manojo_de_nervios"
    " hecha_un_nervio hecho_un_nervio hecha_un_matojo hecho_un_matojo me_subo_por_las_paredes con_el_corazón_en_un_puño"
    " con_el_alma_en_vilo en_vilo con_los_nervios_de_punta"
    " de_los_nervios_por "
    " se_me_sale_el_corazón mil_por_hora no_duermo_pensando me_va_a_dar_algo se_me_hace_un_nudo me_tiembla nerviosa"
    " nervioso nervios nerviosísima nerviosísimo ansiosa ansioso ansiedad asustada"
    " asustado cagada_de_miedo cagado_de_miedo cagada cagado atacada atacado nudo_en_el_estómago no_pego_ojo"
    " angustiada angustiado agobiada agobiado estresada estresado acojonada acojonado temblando pánico julepe"
    " histérica histérico inquieta inquieto manija intranquila intranquilo tiemblo me_tiemblan mariposas me_da_cosa"
    " me_da_miedo de_los_nervios preocupada preocupado terror aterrada aterrado",
    Idea.HOPEFUL: "se_me_da se_me_va_a_dar presiento ilusionada ilusionado ilusión emocionada emocionado esperanzada"
    " esperanzado optimista buen_pálpito buen_presentimiento buenas_vibras buenas_sensaciones cruzo_los_dedos"
    " dedos_cruzados contentísima contentísimo confiada confiado entusiasmada entusiasmado motivada motivado con_fe"
    " mucha_fe buena_espina animada animado feliz_de felicísima con_ganas_de_comerme con_esperanzas muchas_esperanzas"
    " toda_la_fe",
    Idea.ANGRY: "hecha_una_furia hecho_una_furia hecha_una_fiera hecho_una_fiera hecho_un_basilisco"
    " hecha_un_basilisco hecha_un_demonio hecho_un_demonio "
    "enfadada enfadado cabreada cabreado enojada enojado rabia coraje bronca indignada indignado furiosa"
    " furioso injusto injusticia impotencia frustrada frustrado emputada emputado encabronada encabronado podrida"
    " podrido caliente_con qué_poca_vergüenza falta_de_respeto hasta_las_narices hasta_los_huevos hasta_la_madre"
    " hasta_el_moño me_cago_en harta harto tomadura_de_pelo qué_sinvergüenzas berraca emputadísimo ardida arrecha"
    " arrecho mosqueada mosqueado que_trina que_trino",
    # What is wished of the coach.
    Idea.PAUSE: "bancame aguántame espérame_hasta espérate_hasta aguanta_hasta déjame_hasta bánquenme prefiero_parar"
    " mejor_paramos paramos_unos_días paremos_unos_días dejarlo_unos_días dejémoslo_unos_días"
    " me_voy_fuera_hasta me_voy_de_vacaciones me_voy_de_viaje descansemos para_un_rato pará_un_rato párale_un_rato"
    " frená frena frenemos páralo_todo para_todo"
    " pará_todo una_pausa un_descanso pausa pausar pausemos descansar desconectar tiempo_muerto parón un_respiro"
    " un_break un_breve_descanso unos_días_libres me_tomo_unos_días me_tomo_un_tiempo darme_un_tiempo me_desconecto",
    Idea.BACK: "vuelve_a_mandarme vuelve_a_avisarme vuelve_a_escribirme vuelve_a_recordarme volvé_a_escribirme"
    " volvé_a_mandarme"
    " puedes_volver_a_escribirme puedes_volver_a_mandarme reactiva activa_los_avisos activa_los_mensajes"
    " enciende_los_avisos aquí_estoy_de_nuevo estoy_aquí_de_nuevo aquí_otra_vez ya_volví ya_he_vuelto he_vuelto"
    " estoy_de_vuelta"
    " de_vuelta retomamos retomemos retoma reanuda reanudar reanudamos seguimos_con ya_regresé regresé arranquemos"
    " sigamos volvamos_a_empezar retomar vuelvo_a_la_carga ya_puedes_escribirme ya_me_puedes ya_me_podés",
    Idea.STOP: "lo_dejamos_por_hoy dejémoslo_por_hoy lo_dejamos_aquí lo_dejamos_ya mejor_lo_dejamos no_me_agobies"
    " no_me_presiones"
    " no_me_satures no_me_atosigues no_seas_pesado no_seas_pesada no_insistas déjalo_ya no_me_des_la_lata no_me_rayes"
    " no_me_marees"
    " no_me_taladres no_me_canses no_me_hostigues no_me_jodas dejate_de cortala córtala córtale cortale corten_con"
    " cortá_con corta_con aflojá_con afloja_con párala parala"
    " pará_con párale_con"
    " para_con no_me_hagas_más no_me_hagas_preguntas no_me_hagas_más_preguntas no_más_preguntas no_me_preguntes_más"
    " ya_no_me_preguntes no_me_hables no_me_molestes no_jodas_más no_rompas no_me_rompas basta_con bájale_con"
    " bajale_con no_quiero_seguir_con_las_preguntas no_quiero_seguir_con_esto no_quiero_seguir_hablando"
    " no_quiero_más_preguntas basta_de para_de pará_de deja_de dejá_de para_ya pará_ya no_me_escribas déjame_en_paz"
    " déjame_tranquila déjame_tranquilo dejá_de deja_de_escribirme párale deja_de_mandar no_me_mandes no_más_mensajes"
    " basta_ya no_quiero_más_mensajes no_molestes deja_de_molestar dejame_en_paz cancela_los_mensajes dame_de_baja"
    " desactívate no_me_contactes no_me_preguntes corta_ya",
    Idea.HOME: "me_pasé_a_vivir_a me_he_pasado_a_vivir_a me_vine_para me_fui_para me_mudé_pa me_regresé_a me_devolví_a"
    " me_devolví_para me_cambié_de_ciudad_a me_cambié_de_casa_a me_radiqué_en me_establecí_en me_he_ido_a_vivir_a"
    " me_mudé_a me_he_mudado_a me_he_mudado_de_ciudad_a me_vine_a_vivir_a me_fui_a_vivir_a vivo_en"
    " me_he_venido_a_vivir_a me_trasladé_a me_he_trasladado_a me_instalé_en me_he_instalado_en me_cambié_a"
    " ahora_vivo_en estoy_viviendo_en ahora_estoy_en resido_en radico_en ando_viviendo_en me_mudé_para",
    Idea.GREET: "hola buenas buenos_días buen_día buenas_tardes buenas_noches qué_tal qué_onda qué_más_pues saludos"
    " holi quiubo quihubo qué_hubo muy_buenas",
    Idea.GRATEFUL: "gracias_a_ti gracias_a_usted gracias_a_vos te_debo_una gracias muchas_gracias mil_gracias"
    " muchísimas_gracias te_lo_agradezco te_agradezco le_agradezco se_agradece agradecida_contigo agradecido_contigo"
    " dios_le_pague dios_te_bendiga eres_un_sol eres_un_crack sos_una_genia sos_un_genio sos_lo_más eres_la_mejor"
    " eres_el_mejor un_millón_de_gracias",
}
