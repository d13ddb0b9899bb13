"""Owns the Spanish words, beside verbs, for what happens with an application."""

from flows.texts.es.gist_phrases import (
    AS_OFFERED,
    CALLED,
    CAME_TO_NOTHING,
    CLOSE,
    GAVE_NOTHING,
    GIVE,
    GONE,
    IS,
    JOBS,
    KEPT,
    LEFT,
    MAKE,
    NO_MORE,
    OFFERED,
    OFFERS,
    OUT,
    PASSED,
    SEARCH,
    SENT_AWAY,
    STAND,
    STEPS,
    TO_MEET,
    each,
)
from flows.understanding.gist_table import Idea

THINGS = {
    Idea.BE_DONE: f"estoy_dentro estoy_contratada estoy_contratado estoy_admitido estoy_admitida estoy_fichado"
    f" estoy_fichada {OUT} {KEPT} rechazado rechazada rechazados descartado descartada he_sido hemos_sido ha_sido"
    " han_sido has_sido fui fue fuimos fueron sido resulté resultó quedé salí he_quedado he_resultado me_quedé soy",
    # Things.
    Idea.MEET: "me_tomaron_la_entrevista me_tomaron_entrevista me_tomaron_una_entrevista me_tomaron_la_prueba"
    " me_tomaron_prueba"
    " me_tomaron_un_test me_tomaron_un_examen me_tomó_la_entrevista entrevista_echa entrevist* entrevistaron"
    " entrevistó entrevistado entrevistada videoentrevist* entrebist* reunión"
    " reuniones videollamada videollamadas videoconferencia videoconferencias zoom teams meet skype una_prueba"
    " la_prueba prueba_técnica prueba_práctica prueba_psicotécnica prueba_de prueba_en prueba_con presento_prueba"
    " prueba_de_acceso prueba_escrita las_pruebas pruebas prueba_de_nivel día_de_prueba jornada_de_prueba"
    " turno_de_prueba dinámica dinámica_grupal assessment psicotécnico psicotécnica psicotécnicos psicométrico"
    " psicométricos psicométricas cita charla una_llamada_con llamada_con la_llamada_con una_videollamada"
    " toma_de_contacto caso_práctico conversación panel test_técnico la_técnica hacer_la_prueba he_tenido_la_de"
    " tuve_la_de hice_la_de he_hecho_la_de me_han_hecho_la_de me_hicieron_la_de tengo_la_de tengo_lo_de tuve_lo_de"
    " he_tenido_lo_de terminé_la_de"
    " terminé_lo_de salgo_de_la_de salí_de_la_de vengo_de_la_de",
    Idea.VISIT: "a_hablar_con a_entrevistarme a_verme_con a_reunirme_con voy_a_conocer voy_a_hablar_con"
    " voy_a_reunirme voy_a_ver_a vamos_a_conocer voy_a_conectarme conectarme me_conecto conectarse_conmigo verme"
    " vernos conocerme conocernos recibirme hablar_conmigo"
    " platicar_conmigo charlar_conmigo conversar_conmigo reunirse_conmigo reunirme reunirnos me_van_a_ver me_va_a_ver"
    " me_van_a_recibir me_va_a_recibir me_ven me_reciben me_recibe me_atienden me_atiende me_esperan me_espera"
    " me_recibió me_recibieron me_atendió me_atendieron me_reuní me_reúno nos_reunimos me_vi_con me_veo_con nos_vemos"
    " estuve_con fui_con fui_a_ver voy_a_ver tengo_que_ir tengo_que_estar tengo_que_presentarme me_tengo_que_presentar"
    " me_presento que_vaya que_me_presente que_me_acerque que_pase que_vayamos que_si_puedo_ir si_puedo_ir"
    " que_si_puedo_pasar si_puedo_pasarme que_si_puedo_acercarme que_si_podía_ir que_si_me_puedo_presentar quedé_con"
    " he_quedado_con hemos_quedado"
    " he_quedado quedamos_en_vernos quedamos_para paso_por debo_ir debo_estar hay_que_ir presentarme_en presentarme_a"
    " me_toca_ir ir_a_ver voy_a_ir voy_a_tener",
    Idea.PAPERS: "instancia cv candidatura candidaturas solicitud solicitudes hoja_de_vida hojas_de_vida papeles"
    " formulario portafolio porfolio portfolio carta_de_presentación carta_de_motivación vitae currículums dossier"
    " expediente",
    Idea.JOB: "lo_mío trabajo puesto plaza vacante cargo posición empleo rol prácticas pasantía beca oferta contrato"
    f" convocatoria búsqueda proceso {each('proceso', 'de_selección')}",
    Idea.ROUND: "ronda rondas fase fases etapa etapas filtro filtros instancia finalista finalistas terna corte criba"
    " la_final vuelta nivel primer_filtro entre_los_últimos entre_los_tres entre_los_dos entre_los_finalistas",
    Idea.ORDER: "segunda segundo tercera tercer tercero cuarta siguiente siguientes próxima próximo última último otra"
    " otro nueva nuevo otra_vez de_nuevo nuevamente final primera primer adelante más",
    Idea.NEWS: "lista_de_seleccionados lista_de_admitidos lista_definitiva listado_de_admitidos respuesta_de"
    " noticias_de novedades_de contestación_de noticia noticias novedad novedades respuesta respuestas señal señales"
    " señales_de_vida razón resultado resultados devolución contestación resolución retorno veredicto información info",
    Idea.DATE: "fecha hora día horario cita turno",
    # What happens.
    Idea.APPLY: "he_echado_en he_echado_a eché_a eché_para he_echado_para metí_en he_metido_en pedí_trabajo"
    " he_pedido_trabajo pidiendo_trabajo pedir_trabajo pedí_empleo he_pedido_empleo pedí_chamba"
    " pedí_plaza he_pedido_plaza eché_en me_apunté me_he_apuntado me_apunto apuntada apuntado apuntarme me_anoté"
    " me_anoto"
    " me_he_anotado anotado anotada anotarme me_presenté_a_la_oferta me_presenté_a_la_vacante"
    " me_presenté_a_una_vacante me_presenté_para le_entré_a inscribirme inscripción postulé me_postulé"
    " postulándome me_ofrecí",
    Idea.GET: "me_llegó me_ha_llegado me_llegaron me_han_llegado tengo me_salió me_ha_salido me_dieron me_han_dado"
    f" me_dio me_ha_dado me_dan es_mío es_mía mío pillé pillado me_cayó me_entró {each(GIVE, JOBS)}",
    Idea.OFFER: f"propuesta_económica propuesta_formal {each(MAKE, OFFERS)} {each(OFFERED, AS_OFFERED)}"
    f" oferta_en_firme ofrecimiento"
    " bienvenida_al_equipo bienvenido_al_equipo",
    Idea.HIRE: f"estoy_seleccionado estoy_seleccionada estoy_dentro estoy_contratada estoy_contratado estoy_admitido"
    f" estoy_admitida estoy_fichado estoy_fichada que_empiezo sí_me_quedo sí_me_quedé sí_quedé sí_me_contratan"
    f" sí_me_dieron {each(GIVE, JOBS)} {KEPT}"
    " me_tomaron me_toman me_han_tomado me_ha_tomado me_aceptaron me_aceptan me_han_aceptado me_ha_aceptado me_aceptó"
    " me_seleccionaron_para_el me_vinculan vincularme me_pillaron pillaron me_dijeron_que_sí me_han_dicho_que_sí"
    " me_dijo_que_sí me_ha_dicho_que_sí me_dicen_que_sí tomarme quedarse_conmigo que_empiece que_empiezo"
    " me_quieren_a_mí se_quedan_conmigo se_quedaron_conmigo se_han_quedado_conmigo me_cojan que_me_sume me_eligieron"
    " me_escogieron me_han_elegido me_han_escogido me_eligió",
    Idea.REJECT: f"{OUT} {SENT_AWAY} {each('no_van_a no_va_a no_piensan no_quieren', NO_MORE)} no_siguen_conmigo"
    " no_cuentan_conmigo no_continúan_conmigo no_sigue_conmigo calabazas correo_de_rechazo mail_de_rechazo"
    " carta_de_rechazo he_rechazado he_descartado hemos_rechazado rechazado rechazada rechazados descartado"
    " descartada",
    Idea.CHOOSE: "se_quedaron_con se_quedan_con se_han_quedado_con se_quedó_con se_ha_quedado_con quedaron_con"
    " se_fueron_con se_fueron_por se_fue_con decantaron decantado decantó inclinó optó apostó_por tiró_por se_fue_por"
    " se_inclinó_por se_decidió_por decantan decantarse optaron optado tiraron_por"
    " tirado_por tiran_por apostaron_por apostado_por inclinaron inclinado decidido_por decidieron_por se_lo_dieron"
    " se_la_dieron le_dieron le_han_dado se_lo_han_dado se_la_han_dado se_lo_llevó se_la_llevó entró entra prefirieron"
    " tienen_a encontraron_a han_encontrado_a ya_tienen metieron_a han_metido_a meten_a pusieron_a tomaron_a tomaron"
    " agarraron cogieron_a",
    Idea.FILLED: f"{CAME_TO_NOTHING} {each(CLOSE, SEARCH)} {each(each(STAND, IS), GONE)}"
    f" {each(STAND, GONE)}"
    " no_contrata_a_nadie no_contratan_a_nadie no_van_a_contratar_a_nadie no_va_a_contratar_a_nadie ya_no_contratan"
    " ya_tienen_a tienen_a_alguien ya_tiene_a ya_tienen_alguien ya_tiene_alguien tiene_a_alguien ya_cogieron_a"
    " ya_han_cogido_a"
    " ya_ha_cogido_a ya_contrataron_a ya_han_contratado_a ya_ha_contratado_a ya_eligieron_a ya_han_elegido_a"
    " ya_tomaron_a ya_agarraron_a ya_encontró_a ya_ha_encontrado_a ya_metió_a ya_no_necesita ya_no_busca"
    " ya_encontraron_a ya_han_encontrado_a ya_metieron_a ya_hay_alguien ya_no_necesitan"
    " ya_no_buscan ya_no_hay_vacante ya_no_hay_puesto dejaron_de_buscar paralizaron_las_contrataciones",
    Idea.REFUSAL: "sobrecualificado sobrecualificada sobrecalificado sobrecalificada demasiado_cualificada"
    " demasiado_cualificado correo_de_que_no mail_de_que_no mensaje_de_que_no carta_de_que_no llamada_de_que_no"
    " no_apto no_apta no_admitido no_admitida no_seleccionado no_seleccionada no_idóneo no_idónea"
    " no_favorecido no_favorecida no_contactaremos que_gracias_por_participar que_gracias_por_todo correo_de_siempre"
    " mail_de_siempre diciendo_que_no"
    " diciéndome_que_no decirme_que_no es_un_no fue_un_no ha_sido_un_no un_no_de el_no_de otro_no_de un_no_rotundo"
    " rotundo_no no_rotundo que_gracias_pero_no muchas_gracias_pero_no que_gracias_y_no negativa respuesta_negativa"
    " negativas el_típico_correo muchas_gracias_y_adiós que_no_gracias",
    Idea.MOVE: "patearon patearon_la pateó me_la_patearon me_la_pateó patearla nueva_fecha nueva_hora nuevo_horario"
    " otra_fecha otra_hora otro_día otro_horario cambio_de_fecha"
    " cambio_de_hora cambio_de_día cambio_de_planes me_la_pasaron me_la_pasan me_la_han_pasado la_pasaron"
    " la_han_pasado me_la_pasó me_la_ha_pasado la_pasamos lo_pasaron me_lo_pasaron me_lo_han_pasado me_pasaron_la"
    " me_han_pasado_la pasaron_la me_pasa_la me_pasan_la pasarla pasarlo pasar_la pasar_mi pasarme_la la_pasan la_pasa"
    " pasó_del ha_pasado_del pasa_al se_pasa me_la_ponen me_la_pusieron me_ponen_la más_tarde_de_lo más_temprano",
    Idea.INSTEAD: "que_mejor en_vez_de en_vez_del en_lugar_de en_lugar_del ya_no_es ya_no_será ahora_es ahora_será"
    " al_final_es al_final_será ahora_va_a_ser siempre_sí_es pasa_a_ser ahora_queda",
    Idea.CANCEL: "se_cayó se_ha_caído se_me_cayó levantaron_la me_levantaron me_bajaron_la bajaron_la me_bajó_la"
    " dejaron_plantada dejaron_plantado plantado plantada plantaron plantón no_se_presentó no_se_presentaron"
    " no_apareció no_aparecieron no_se_conectó no_se_conectaron ya_no_hay_entrevista no_hay_entrevista no_va_a_haber"
    " ya_no_va queda_sin_efecto quedó_sin_efecto no_habrá me_tumbaron_la tumbaron_la",
    Idea.REPLY: "dar_respuesta darme_respuesta daban_respuesta dieron_respuesta dan_respuesta dado_respuesta"
    " me_dieron_respuesta devolvieron_la_llamada me_devolvieron_el me_devolvió_el se_dignan se_dignaron",
    Idea.MESSAGE: "quiere_saber_si quieren_saber_si me_preguntó_si me_preguntó_cuándo me_preguntaron_cuándo"
    " me_han_preguntado_cuándo me_ha_preguntado_cuándo me_preguntó_cuánto me_preguntaron_cuánto quiere_saber_cuándo"
    " quieren_saber_cuándo quiere_saber_cuánto"
    " quieren_saber_cuánto"
    " quiere_saber quieren_saber me_preguntan_si me_pregunta_si me_preguntaron_si me_ha_preguntado_si"
    " me_han_preguntado_si carta_de correo correos mensaje mensajes whatsapp whatsapps nota seguimiento recordatorio"
    " audio"
    " nota_de_voz inmail dm linkedin me_puse_en_contacto se_pusieron_en_contacto se_puso_en_contacto"
    " se_han_puesto_en_contacto se_ha_puesto_en_contacto ponerse_en_contacto en_contacto_conmigo pregunté"
    " he_preguntado reclamé he_reclamado correo_de mensaje_de mail_de whatsapp_de correo_de_seguimiento"
    " mensaje_de_seguimiento carta insistí un_toque una_línea",
    Idea.CALL: "he_estado_llamando estuve_llamando estoy_llamando llevo_llamando llamada llamadas llamado_a"
    " un_llamado telefonazo un_ring fonazo timbrazo me_hablaron me_hablaban"
    " me_hablarían me_hablarán me_habló me_han_hablado no_me_hablan hablarme llamada_perdida llamada_de"
    " llamada_perdida_de llamada_de me_comuniqué_con me_buscaron echar_un_fonazo di_un_toque les_hablé le_hablé"
    " hablé_por hablé_con me_llamo_la",
    Idea.HEAR: "sé_si saber_nada sé_nada sabido_nada sabemos_nada supe_nada saber_algo sé_algo sabido_algo sabré"
    " sabremos sabré_algo sabremos_algo he_sabido me_entero me_entere enterarme oído_nada escuché_nada escuchado_nada"
    " sé_de_ellos sé_nada_de sabré_si saber_de_ellos sabido_de_ellos saberlo sabría tener_noticias",
    Idea.SILENCE: f"{LEFT} {GAVE_NOTHING} ni_me_pelan ni_me_pelaron ni_me_contestan ni_me_contestaron ni_me_llaman"
    f" ni_me_llamaron"
    " ni_me_responden ni_me_respondieron ni_siquiera_me ni_se_dignan ni_se_dignaron no_sueltan_prenda no_me_fuman"
    " en_azul en_leído palomitas_azules doble_check en_el_limbo en_ascuas en_stand_by en_standby"
    " en_el_aire silencio en_visto el_visto ghosting ghosteo ghosteó ghostearon ghosteado ghosteada ghosteando"
    " pasan_de_mí pasa_de_mí pasando_de_mí pasado_de_mí ni_mu ni_pío ni_rastro ni_sus_luces ni_una_llamada"
    " ni_un_mensaje ni_un_correo ni_una_palabra ni_media_palabra ni_señales ni_asomo ni_las_buenas ni_sombra"
    " desapareció desaparecieron desaparecido desaparecidos desaparecida callado callada mudo mudos muda calladitos"
    " calladito perdidos_del_mapa no_dan_señales no_da_señales sin_señales"
    " se_olvidó_de_mí se_olvidaron_de_mí se_han_olvidado_de_mí me_ignoran me_ignora ignorándome me_ignoraron"
    " no_me_pelan no_me_pela no_dan_bola no_me_dan_bola ni_bola no_me_dio_bola me_dejaron_colgada me_dejaron_colgado"
    " callados mutis no_sueltan_prenda no_suelta_prenda hicieron_humo hecho_humo hizo_humo borraron_del_mapa"
    " tragó_la_tierra ni_fu_ni_fa_de ni_caso no_me_hacen_caso ni_contestan ni_responden nadie_contesta nadie_responde"
    " ni_un_triste ni_una_triste ni_noticia ni_noticias",
    Idea.TELL: "dicen dice dirán dirá digan diga decirme decirnos dirían diría decían darme_razón dan_razón decir_algo"
    " me_dan_una_respuesta me_cuentan me_dan_razón me_darán me_hacen_saber me_tienen_noticias me_resuelven",
    Idea.DECIDE: "sacará_la_lista sacan_la_lista saca_la_lista sale_la_lista salen_las_listas salen_los_resultados"
    " sale_el_resultado"
    " publican_la_lista publica_la_lista publican_los_resultados saldrá_la_lista salen_las_notas sale_la_resolución"
    " se_resuelve decisión decisiones decisión_final toman_la_decisión fallo deciden decide definen elegirán",
    Idea.PASS: f"va_para_adelante va_pa_adelante va_para_delante sigue_adelante_conmigo solo_quedamos"
    f" dentro_del_proceso tres_finalistas dos_finalistas cuatro_finalistas cinco_finalistas quedamos_finalistas"
    f" somos_finalistas estamos_entre {each(PASSED, STEPS)} avancé avanzamos he_avanzado me_avanzaron"
    f" me_han_avanzado pasé_a he_pasado_a"
    " pasamos_a pasé_de he_pasado_de paso_a_la paso_al pasé_al me_pasaron_a_la me_han_pasado_a_la me_pasan_a_la"
    " sigo_en_el_proceso sigo_en_carrera sigo_dentro sigo_en_la_carrera sigo_en_competencia sigo_adelante sigo_vivo"
    " sigo_viva preselección quedé_entre estoy_entre_los estoy_entre_las he_quedado_entre"
    " paso_de_fase pasado_de_fase me_quedé_entre"
    " quedé_finalista pasé_filtro soy_finalista",
    Idea.INVITE: "que_si_puedo_ir si_puedo_ir que_si_puedo_pasar si_puedo_pasarme que_si_puedo_acercarme"
    " que_si_podía_ir"
    " que_si_me_puedo_presentar que_me_acerque que_pase que_vayamos me_quieren_presentar me_van_a_presentar"
    " me_citaron me_citan quieren_que_vaya quieren_que_me"
    " que_vaya que_me_presente me_esperan me_hicieron_pasar volver_a_verme verme_otra_vez verme_de_nuevo"
    f" {each(CALLED, TO_MEET)} para_una_segunda para_una_tercera para_la_segunda para_una_entrevista"
    " para_otra_entrevista para_entrevista para_entrevistarme para_la_siguiente para_una_nueva agendarme"
    " entrevistarme para_agendar para_concertar para_coordinar para_fijar para_programar para_cuadrar",
    Idea.CONFIRM: "tengo_fecha tengo_hora tengo_día me_dieron_fecha me_dieron_hora me_dieron_día me_dieron_cita"
    " me_han_dado_fecha me_han_dado_hora me_han_dado_cita confirmada confirmado confirmadas confirmaron agendado"
    " agendada programada programado quedó_para quedamos_para quedó_el queda_para acordamos acordado apalabrada"
    " apalabrado cerrada_para acabo_de_cerrar acabo_de_agendar acabo_de_concertar acabo_de_fijar acabo_de_quedar"
    " acabo_de_confirmar acabo_de_programar acabo_de_conseguir acabo_de_apuntar acabo_de_reservar",
    Idea.THANK: "correo_de_gracias mensaje_de_gracias mail_de_gracias nota_de_gracias carta_de_gracias agradecimiento"
    " agradecimientos las_gracias correo_de_agradecimiento mensaje_de_agradecimiento"
    " nota_de_agradecimiento carta_de_agradecimiento mail_de_agradecimiento di_las_gracias dado_las_gracias",
    Idea.ACCEPT: "cojo_lo_de cojo_el_de tomo_lo_de agarro_lo_de acepto_lo_de me_voy_con cogí_lo_de cojo_la_de"
    " tomé_lo_de digo_que_sí decimos_que_sí me_quedo_con dije_que_sí he_dicho_que_sí les_dije_que_sí dijimos_que_sí"
    " dado_el_sí di_el_sí me_quedo_con_la me_quedo_con_el_puesto estampé_la_firma",
    Idea.WITHDRAW: "dejo_lo_de dejé_lo_de me_bajé me_bajo me_he_bajado bajarme me_salgo_del me_salí_del"
    " me_he_salido_del ya_no_quiero ya_no_me_interesa no_me_interesa dejó_de_interesarme no_sigo_con"
    " no_quiero_seguir_con no_voy_a_seguir_con no_seguiré_con les_dije_que_no he_dicho_que_no dije_que_no"
    " le_dije_que_no les_he_dicho_que_no abandono abandoné he_abandonado dejé_el_proceso dejo_el_proceso me_echo_atrás"
    " me_eché_atrás me_he_echado_atrás me_arrepentí no_cuenten_conmigo que_no_contaran me_desapunté me_he_desapuntado"
    " me_borré_del paso_de_ellos",
    Idea.CLOSE: "quítame archívame ciérrame bórrame elimíname tacha_lo_de olvídate_de olvidate_de"
    " olvidá_lo_de olvidá olvídese_de olvidemos_lo_de olvídalo_lo_de da_por_cerrada"
    " da_por_cerrado dá_por_cerrada dale_por_cerrada damos_por_cerrada demos_por_cerrada doy_por_cerrada"
    " doy_por_cerrado"
    " da_por_perdida da_por_perdido da_por_muerta da_por_muerto da_por_terminado da_por_terminada demos_por_perdida"
    " demos_por_perdido demos_por_muerta doy_por_muerta doy_por_muerto da_por_finalizada da_por_finalizado"
    " tacha_a tacha_la_de táchala quita_a quita_lo_de sácala_de_la_lista saca_a saca_lo_de saca_la_de descarta_la_de"
    " descarta_lo_de descártala cerremos_lo_de dejemos_lo_de dejemos_la_de dejemos_ir pasa_página_con"
    " bórrala bórralo borrala dile_adiós_a dile_chao_a dile_chau_a"
    " ciérrala ciérralo cerrala archívala archívalo dalo_por_perdido dala_por_perdida"
    " dalo_por_cerrado dala_por_cerrada dale_de_baja_a quítala_de_la_lista quita_la_de borra_la_de bórrala_de_la_lista"
    " olvídate_de_la_de olvídate_de_lo_de doy_por_perdida doy_por_perdido",
    Idea.CONTACT: "pregunta_por preguntar_por pregunte_por quien_lleva quien_lleva_lo quien_me_atiende"
    " quien_me_entrevista la_persona_es la_encargada_de el_encargado_de el_contacto un_contacto su_contacto su_correo"
    " correo_es mail_es mi_contacto contacto_es"
    " persona_de_contacto encargada_es encargado_es se_llama responsable_es lleva_el_proceso lo_lleva la_lleva"
    " se_encarga se_encargará",
}
