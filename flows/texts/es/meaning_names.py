"""Owns the everyday Spanish words that end a name typed in small letters or are none, and given names."""

from flows.understanding.meaning_table import among

DAYS = (
    "lunes martes miercoles jueves viernes sabado domingo enero febrero marzo abril mayo junio julio agosto"
    " septiembre setiembre octubre noviembre diciembre hoy manana ayer anteayer anoche tarde noche mediodia"
    " medianoche madrugada semana semanas finde mes meses ano anos dia dias hora horas minuto minutos rato momento"
    " momentos pm am temprano pronto luego ahora antes despues siempre nunca jamas ya todavia aun recien apenas"
    " pasado proximo proxima siguiente ultimo ultima"
)
PRONOUNS = (
    "yo tu el ella ello nosotros nosotras ustedes ellos ellas usted me te se nos les le lo la los las mi mis su sus"
    " tus nuestro nuestra conmigo contigo consigo esto eso aquello este esta estos estas ese esa esos esas aquel que"
    " quien quienes cual cuales cuyo algo alguien nada nadie todo toda todos todas otro otra otros otras uno una unos"
    " unas cada mismo misma varios varias ambos alguno alguna ninguno ninguna ningun algun cualquier ti aquella"
)
SMALL = (
    "a al ante bajo con contra de del desde durante en entre hacia hasta para por segun sin sobre tras y e o u ni"
    " pero sino porque pues aunque si como cuando donde mientras asi tambien tampoco muy mas menos mucho mucha muchos"
    " muchas poco poca bien mal mejor peor tan tanto casi solo solamente quizas quiza ojala no aqui ahi alli alla aca"
    " cerca lejos dentro fuera arriba abajo adelante atras claro vale ok okey hola gracias porfa favor oye mira uf"
    " uff ay jaja jajaja lol omg xd perdon finalmente sinceramente literalmente basicamente super re bastante"
    " demasiado igual incluso encima ademas entonces luego quizas presencial online remoto virtual virtualmente"
    " telefono video primer primera segundo segunda tercer tercera cuarta final parte nuevo nueva"
)
VERBS = (
    "es son era eran fue fueron ser sera seran seria soy somos sido estoy esta estan estaba estaban estuvo estuve"
    " estar estado he has ha hemos han haber hay habia hubo habra tengo tiene tienen tenia tuve tuvo tuvieron tener"
    " tenido tendre tendra voy va van vamos iba fui ir ido ire hago hace hacen hacer hice hizo hicieron hecho digo"
    " dice dicen decir dije dijo dijeron dicho puedo puede pueden poder podria quiero quiere quieren querer queria"
    " creo cree creen pienso espero espera esperan esperar esperando se sabe saben saber supe se veo ve ven ver vi"
    " vio vieron visto doy da dan dar di dio dieron dado pongo pone ponen puse puso pusieron salgo sale salen salir"
    " sali salio llamo llama llaman llamaron llamar llame llamado escribo escribe escriben escribi escribio"
    " escribieron escribir escrito mando manda mandan mande mandaron mandar mandado envio envia envian envie enviaron"
    " enviar enviado pido pide piden pedi pidieron pedir pasa pasan pase paso pasaron pasar pasado queda quedan quede"
    " quedo quedaron quedar quedamos entrevisto entrevistan entrevistaron entrevistar aplique aplico postule postulo"
    " rechazaron rechazo rechace ofrecieron ofrecen ofrecio acepte acepto aceptaron contestan contestaron contesto"
    " conteste responden respondieron respondio respondi deciden decidieron decidio avisan avisaron aviso cancelaron"
    " cancelo cambio cambiaron movieron movio me gusta gusto parecio parece siento salio acabo acabe termino termine"
    " empieza empiezo empece dura duro trabajo trabajar trabaja busco buscar buscando recibi recibio llego llegue"
    " llegaron llegar necesito necesita debo deberia confirmaron confirmo confirmar programada agendada agende"
    " agendaron citaron invitaron convocaron contactaron contacte firme retire presente inscribi eche deje entregue"
)
OTHERS = (
    "dos tres cuatro cinco seis siete ocho nueve diez telefonica bueno buena buenos buenas entrevista entrevistas"
    " trabajo trabajos empleo empleos puesto puestos vacante vacantes oferta ofertas proceso procesos candidatura"
    " candidaturas solicitud empresa empresas reclutador reclutadora reclutamiento seleccion rrhh recursos humanos"
    " equipo jefe jefa gerente responsable director directora manager persona personas gente chica chico senor senora"
    " contacto correo correos mensaje mensajes llamada llamadas videollamada reunion reuniones cita zoom teams meet"
    " skype whatsapp linkedin infojobs indeed computrabajo internet pagina web portal anuncio agencia consultora cv"
    " carta nota respuesta respuestas noticia noticias decision resultado resultados ronda rondas fase fases etapa"
    " etapas prueba pruebas test tecnica examen ejercicio caso pregunta preguntas dinamica sueldo salario dinero"
    " contrato oficina oficinas sede casa cama ciudad pais calle tren metro bus coche carro auto trafico cafe comida"
    " almuerzo cena amigo amiga amigos familia madre padre mama papa hermano hermana pareja novio novia marido mujer"
    " hijo hija profesor vida cosa cosas tema vez veces manera forma hecho punto lugar sitio lado idea duda problema"
    " favor verdad suerte miedo ganas animo nervios pena animos nervioso nerviosa cansado cansada triste feliz"
    " contento contenta genial fatal horrible estupenda estupendo rara raro larga largo corta corto dificil facil"
    " duro dura buenisima tal cierto seguro segura seguimiento agradecimiento rechazo recordatorio novedad novedades"
    " practica practicas beca turno dia horario media completa experiencia ingles espanol"
)
NEVER = among(f"{DAYS} {PRONOUNS} {SMALL}") | among(
    "zoom teams skype meet linkedin infojobs indeed computrabajo glassdoor whatsapp telegram gmail outlook google"
    " rrhh cv ceo cto asap occ bumeran laborum zonajobs elempleo tecnoempleo estimado estimada buenas saludos"
    " entrevista llamada reunion"
) - among("google")
ENDS = among(f"{DAYS} {PRONOUNS} {SMALL} {VERBS} {OTHERS}") | NEVER

GIVEN = among(
    "mar dana sam kim alex robin ana maria carmen laura marta lucia paula sara elena sofia isabel cristina patricia"
    " andrea raquel pilar rosa teresa beatriz silvia irene alba claudia nuria julia ines alicia monica sandra rocio"
    " yolanda eva noelia gabriela daniela camila valentina valeria fernanda mariana alejandra carolina natalia"
    " veronica lorena adriana diana ximena jimena guadalupe lupita rosario mercedes dolores luisa angela esther"
    " miriam susana antonia juana josefa concepcion victoria olga jose juan luis carlos javier antonio manuel"
    " francisco david daniel jorge miguel angel pedro pablo sergio fernando alberto alejandro rafael diego ivan ruben"
    " oscar raul enrique ramon andres adrian mario hugo victor jaime ignacio nacho pepe paco roberto ricardo eduardo"
    " gabriel santiago sebastian mateo matias nicolas tomas emilio ernesto gustavo hector arturo cesar felipe rodrigo"
    " martin joaquin agustin leonardo mauricio gonzalo guillermo marcos lucas bruno alvaro marcelo federico facundo"
    " john mary anna peter thomas michael emma nora lola begona aitor mikel jordi marc montse ainhoa iker"
)
