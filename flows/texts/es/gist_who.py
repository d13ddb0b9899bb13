"""Owns the Spanish words, beside verbs, for who acts, and for how sure it is and whether at all."""

from flows.texts.es.gist_phrases import AT_IT, BUSY
from flows.understanding.gist_table import Idea

WHO = {
    # Who.
    Idea.I: "ando andamos radiqué radicamos he_radicado me_ofrecí me_he_ofrecido encuentro encontré perdí olvidé"
    " recuerdo"
    " entiendo me_da_pereza me_da_vergüenza me_da_corte me_da_palo"
    " me_da_apuro me_cuesta"
    " fui_a_dejar fui_a_entregar fui_a_llevar fui_a_echar he_ido_a_dejar he_ido_a_entregar he_ido_a_llevar"
    " pasé_a_dejar pasé_a_entregar he_ido_a_echar fui_a_tirar "
    "yo he_estado_llamando estuve_llamando estoy_llamando llevo_llamando alcancé alcanzo cojo pegué volví volvimos"
    " vuelvo he hemos tengo tenemos soy somos estoy estamos tuve tuvimos fui fuimos"
    " hice hago voy vamos vine vengo estuve estuvimos acabo acabamos salí salgo quedé di dimos dije digo dijimos eché"
    " puse pusimos pregunté hablé reclamé me_comuniqué me_puse_en_contacto me_contacté quise pude puedo he_rechazado"
    " he_descartado hemos_rechazado he_declinado",
    Idea.ME: "que_vaya que_me_presente que_me_acerque que_pase que_vayamos me_citan que_si_puedo_ir si_puedo_ir"
    " que_si_puedo_pasar si_puedo_pasarme que_si_puedo_acercarme que_si_podía_ir que_si_me_puedo_presentar me nos"
    " verme vernos conocerme conocernos recibirme reunirme verme_otra_vez volver_a_verme "
    "verme_de_nuevo"
    " decirme decirnos darme entrevistarme conmigo nosotros",
    Idea.THEY: "preguntaron preguntó preguntan preguntado ellos ellas ha han había habían haya hayan hubo dijo"
    " dijeron dicen dice dirán dirá digan diga dan dio"
    " dieron darán dará quedaron quieren quiere querían prometieron prometió aseguraron llegó llegaron dejaron dejó"
    " pidieron pidió piden pide hablaron hablan hicieron hizo hacen tomaron toman tomó pasaron acaban acaba pusieron"
    " puso sigue siguen van_a va_a deben debe suelen tardan tarda vieron vio ven buscan buscaron interesa piensan"
    " prefieren necesitan mostraron quedan encontraron",
    Idea.STAFF: "les le reclutador reclutadora reclutadores rrhh recursos_humanos gerente jefe jefa encargado"
    " encargada dueño dueña responsable director directora licenciado licenciada lic señor señora señorita manager"
    " recruiter headhunter agencia ett consultora seleccionadora seleccionador entrevistador entrevistadora"
    " coordinador coordinadora supervisor supervisora empresa compañía equipo gente patrón "
    "patrona los_de las_de la_de"
    " el_de la_chica el_chico la_muchacha capataz maestro_de_obra la_psicóloga personal talento_humano secretaria",
    Idea.REGRET: "lamentablemente desafortunadamente desgraciadamente lamentamos lamento por_desgracia",
    Idea.OTHER: "un_candidato una_candidata un_perfil_más uno_de_dentro una_de_dentro alguien_de_dentro "
    "uno_de_la_casa gente_de_dentro otro_candidato"
    " otra_candidata otros_candidatos otro_perfil otros_perfiles otra_persona otras_personas alguien_más alguien_con"
    " alguien_de alguien_interno alguien_interna candidato_interno candidata_interna personal_interno"
    " promoción_interna internamente a_otro a_otra con_otro con_otra por_otro por_otra al_otro a_la_otra"
    " otro_postulante otra_postulante otro_aspirante otro_muchacho otra_chica otro_chico otro_compañero uno_con"
    " una_con un_perfil_más un_perfil_interno un_perfil_distinto un_perfil_diferente otro_tipo_de_perfil al_sobrino"
    " al_hijo a_la_hija al_primo a_la_prima"
    " a_la_novia al_cuñado a_un_enchufado a_una_enchufada a_un_conocido al_recomendado a_un_recomendado"
    " a_una_de_dentro a_uno_de_dentro a_una_chica a_un_chico a_una_muchacha a_un_muchacho a_un_tío a_una_tía"
    " a_un_chaval a_una_chavala"
    " a_un_pibe a_una_piba a_una_persona a_una_más a_uno_más a_uno_de a_una_de a_un_señor a_una_señora a_un_compañero"
    " a_una_compañera a_gente por_una_chica por_un_chico por_una_persona a_un_man a_una_vieja a_un_wey gente_con"
    " gente_más perfil_más un_conocido el_sobrino la_sobrina un_familiar",
    Idea.YOU: "te ti tú tus vos usted ustedes os contigo",
    Idea.OFF: "leído_mi leyó_mi leyeron_mi visto_mi vio_mi vieron_mi abierto_mi abrió_mi abrieron_mi perdona_que"
    " disculpa_que perdón_por siento_no lamento_no perdona_por perdona_si perdón_que que_lleve que_les_lleve"
    " que_les_mande en_otro_sitio en_otra_empresa en_otro_lado en_otra_parte de_otro_sitio de_otra_empresa"
    " concierto partido vuelo festival excursión"
    " primer_día primera_semana el_turno mi_turno los_turnos del_cole de_padres de_vecinos"
    " puertas_abiertas feria_de_empleo feria_de_trabajo charla_informativa sesión_informativa webinar seminario"
    " que_les_envíe que_le_mande que_le_envíe que_mande que_envíe que_entregue que_rellene que_llene que_les_pase"
    " no_encuentro no_encontré perdí_el he_perdido_el borré_el he_borrado_el el_paro del_paro mi_paro sepe subsidio"
    " prestación matrícula selectividad gestor gestora cenar almorzar desayunar comer cañas"
    " copas cine compras fiesta playa bautizo comunión funeral misa pádel fútbol amistad tomar_algo dar_una_vuelta"
    " guardería_de mudanza del_piso de_alquiler del_alquiler de_la_luz del_gas del_seguro del_coche préstamo hipoteca"
    " alquiler"
    " arriendo departamento depa casero visa pasaporte dentista médico doctor gym gimnasio boda novia novio partido"
    " película peli serie paquete pedido perro gato vecino vecina cena tarjeta multa cumple "
    "cumpleaños divorcio nevera"
    " coche carro auto moto celular portátil seguro_del luz internet banca vuelo hotel_de viaje vacaciones clase"
    " clases curso máster mi_amigo mi_amiga mi_hermano mi_hermana mi_primo mi_prima mi_marido mi_esposo mi_esposa"
    " mi_mujer mi_pareja mi_hijo mi_hija mi_madre mi_padre mi_mamá mi_papá mi_viejo mi_vieja mi_tío mi_tía mi_cuñado"
    " mi_cuñada mi_vecina mi_vecino mi_compañera mi_compañero mi_jefe mi_jefa mi_antigua mi_antiguo mi_ex mi_último"
    " mi_última un_amigo una_amiga mi_trabajo mi_empresa te_aviso te_cuento te_digo te_escribo te_llamo te_confirmo"
    " te_informo te_mando te_paso te_comento te_agradezco le_agradezco se_lo_agradezco os_agradezco te_lo_agradezco"
    " se_agradece le_aviso un_examen un_tinto un_café un_té agua refresco una_coca un_mate he_soñado soñado soñé "
    "sueño soñaba en_sueños",
    Idea.SEND: "radiqué radicamos he_radicado fui_a_dejar fui_a_entregar fui_a_llevar fui_a_echar"
    " he_ido_a_dejar he_ido_a_entregar he_ido_a_llevar"
    " pasé_a_dejar pasé_a_entregar he_ido_a_echar fui_a_tirar ",
    Idea.VOID: f"sí_o_no si_sí_o_si_no si_sí_o_no sí_o_sí {BUSY} haber_rechazado haber_aceptado haber_aplicado"
    " haber_llamado haber_escrito"
    " no_sé_qué_tal no_sé_qué_pensar no_sé_si_bien no_sé_cómo_me_fue no_sé_cómo_salió"
    " no_sé_qué_decirte mi_correo mi_mail mi_email"
    " buenas_noticias malas_noticias buena_noticia mala_noticia eché_en_falta eché_en_cara eché_en_saco"
    " gracias_a gracias_a_dios al_final por_otro_lado "
    "por_otra_parte"
    " de_nada nada_más no_más por_favor no_es_que_no sin_duda sin_problema sin_problemas no_importa no_pasa_nada"
    " no_te_preocupes ni_modo no_manches no_mames pues_nada y_nada bueno_nada así_que_nada por_cierto sobre_todo"
    " en_fin no_sólo no_obstante una_vez por_fin no_lo_puedo_creer no_me_lo_creo para_nada sin_avisar sin_explicación"
    " sin_explicaciones sin_más sin_falta hoy_en_día de_todas_formas ni_hablar no_te_lo_vas_a_creer no_veas"
    " ni_te_cuento no_te_imaginas por_si_acaso a_la_vez cada_vez tal_vez_no qué_tal_todo de_una_vez nada_que_ver"
    " sin_querer no_sabes como_siempre en_firme no_solamente",
    # How sure.
    Idea.NOT: "tengo_pendiente tenemos_pendiente nada_que esperando a_la_espera pendiente_de no nunca jamás tampoco"
    " sin ni nadie ningún ninguno ninguna"
    " nop",
    Idea.NOTHING: "nada cero",
    Idea.STILL: "tengo_pendiente tenemos_pendiente todavía aún sigo seguimos siguen sigue hasta_ahora hasta_la_fecha"
    " a_día_de_hoy a_estas_alturas"
    " por_ahora de_momento por_el_momento desde desde_hace hace_días hace_semanas hace_tiempo llevo llevamos van_ya"
    " ya_van hasta_hoy hasta_el_momento ya_pasaron y_van",
    Idea.WILL: f"{AT_IT} en_cuanto llevo_media volvería haría"
    " no_me_ha_dado_tiempo no_me_dio_tiempo no_me_da_tiempo no_he_tenido_tiempo no_tuve_tiempo"
    " intenté_aplicar intenté_postular intenté_mandar intenté_inscribirme intenté_enviar he_intentado "
    "me_parece_que parece_que me_da_que me_huele_que sospecho_que apuesto_que me_late_que seguro_no"
    " fijo_que tarda tardan tardando tardar demoran demora demorando me_da_pereza me_da_vergüenza me_da_corte"
    " me_da_palo me_da_apuro me_cuesta me_encantaría me_apetece me_asusta me_agobia"
    " me_da_igual me_da_flojera me_da_hueva me_da_fiaca me_da_lata no_me_atrevo_a me_atrevo_a firmo sé_si voy_a"
    " vamos_a iba_a tengo_que tenemos_que tenía_que debo debemos debería deberíamos"
    " hay_que quiero quisiera me_gustaría nos_gustaría ojalá espero_que quizás quizá tal_vez a_lo_mejor capaz si"
    " creo_que pienso planeo necesito me_falta falta_que dudo supongo imagino a_punto_de estoy_por podría podrían"
    " puede_que seguro_que capaz_que me_temo temo miedo_de que_me_vayan me_hubiera ganas_de antes_de hubiera hubiese"
    " casi si_me como_si pensé creí creía pedí pedimos he_pedido pensaba pensando_en estoy_pensando toca me_toca"
    " por_si cuando_me seguramente probablemente ojala_me a_ver_si",
    Idea.WISH: "quieren quiere querían quisieran les_gustaría le_gustaría les_interesa les_interesó interesados"
    " interesadas interesada interesado me_piden me_pidieron me_pidió me_pide me_han_pedido me_ha_pedido me_proponen"
    " me_propuso me_propusieron me_ha_propuesto me_han_propuesto",
    Idea.PAST: "me_aventé_la me_aventé_una me_eché_la me_eché_una me_han_hecho_la_de me_hicieron_la_de corto_con"
    " corté_con colgué_con colgué_de"
    " me_tomaron_la_entrevista me_tomaron_entrevista me_tomaron_una_entrevista me_tomaron_la_prueba"
    " me_tomaron_prueba"
    " me_tomaron_un_test me_tomaron_un_examen me_tomó_la_entrevista entrevista_echa he_tenido_la_de tuve_la_de"
    " hice_la_de he_hecho_la_de tuve_lo_de he_tenido_lo_de terminé_la_de"
    " terminé_lo_de salgo_de_la_de salí_de_la_de vengo_de_la_de salgo_de tuve tuvimos he_tenido hemos_tenido hice"
    " he_hecho hicimos fui fuimos estuve estuvimos acabo_de acabé_de vengo_de salí salimos terminé terminamos"
    " he_salido he_estado he_ido fue fueron duró estuvo resultó ha_sido ha_estado ha_ido ha_salido me_fue me_hicieron"
    " me_han_hecho entrevistaron entrevistó entrevistado entrevistada terminada terminó ya_hice ya_tuve hecha"
    " ha_durado",
    Idea.FROM: "de_parte_de llamada_de correo_de mensaje_de mail_de whatsapp_de carta_de respuesta_de noticias_de"
    " novedades_de llamada_perdida_de un_rechazo_de rechazo_de contestación_de",
}
