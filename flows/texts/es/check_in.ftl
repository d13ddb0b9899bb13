### The check-in after an interview.

# soon after, so that brooding has somewhere to go
nudge-check-in = <b>{ $name }</b>: ya está hecha. Un repaso corto ahora te ahorra una semana de darle vueltas.
# their own words first
check-in-recall = ¿Cómo fue, con tus palabras?
check-in-no-show = No hubo entrevista: no vino nadie
check-in-waited = ¿Hubo entrevista al final? Si nadie vino ni llamó, pulsa eso; si no, cuéntame cómo fue.
check-in-not-held = No se hizo
check-in-no-new-day = No hay otro día
check-in-missed = Lo siento. Entonces no hay nada que repasar. ¿Quedasteis en otro día? Dime cuándo, o pulsa:
check-in-unheld = Entonces no hay nada que repasar. ¿Qué pasó? Dime el nuevo día si lo hay, o pulsa:
missed-noted = Anotado: la entrevista con { $name } no se hizo. Si aún la quieres, escríbeles hoy: una línea con el porqué, una disculpa y dos horas que te vengan bien. Casi siempre se lo toman bien.
check-in-kind = ¿Cómo fue? ¿Por teléfono, por videollamada o presencial?
check-in-kind-unread = No te he seguido. Si ninguna encaja, sáltatela.
# dressed properly? On the phone: set up for it
check-in-dress =
    { $kind ->
        [phone] ¿Lo tenías todo a punto: un lugar tranquilo, tus notas delante?
       *[other] ¿Tu ropa encajaba con el lugar?
    }
check-in-dress-yes = Sí
check-in-dress-almost = Casi
check-in-dress-no = No
# on time?
check-in-on-time = ¿Llegaste a tiempo?
check-in-on-time-early = Con tiempo de sobra
check-in-on-time-just = Justo a tiempo
check-in-on-time-late = Tarde
# practised?
check-in-practised = ¿Habías practicado las respuestas?
check-in-practised-aloud = En voz alta
check-in-practised-in-head = Mentalmente
check-in-practised-no = La verdad, no
# confident or desperate?
check-in-came-across = ¿Cómo crees que te vieron?
check-in-came-across-confident = Con bastante confianza
check-in-came-across-nervous = Con nervios
check-in-came-across-eager = Con demasiadas ganas
# body language; on the phone the voice
check-in-body =
    { $kind ->
        [phone] ¿Y tu voz?
       *[other] ¿Y tu postura y tus gestos?
    }
check-in-body-open = Abierta, amable, relajada
check-in-body-stiff = Tensa o cerrada
check-in-body-casual = Un poco informal de más
# each kind of interview has its own question
check-in-setup =
    { $kind ->
        [phone] ¿Qué tal se oía?
        [video] ¿Qué tal el enlace, el sonido y la luz?
       *[other] ¿Qué tal el camino y los primeros minutos?
    }
check-in-setup-fine = Bien
check-in-setup-small = Algún tropiezo
check-in-setup-trouble = Problemas de verdad
check-in-camera = ¿Dónde estaba tu cámara?
check-in-camera-level = A la altura de los ojos
check-in-camera-low = Por debajo
check-in-camera-unsure = No me fijé
# the unspoken part
check-in-chemistry = ¿Qué tal te entendiste con quien te entrevistó?
check-in-chemistry-good = Bien
check-in-chemistry-fair = Normal
check-in-chemistry-hard = Costó
check-in-their-view = ¿Parecían verte en el puesto?
check-in-their-view-yes = Sí
check-in-their-view-unsure = Difícil saberlo
check-in-their-view-no = Más bien no
# a fit holds for both sides
check-in-own-view = ¿Y tú? ¿Te gustaría trabajar allí?
check-in-own-view-yes = Sí
check-in-own-view-unsure = No lo sé
check-in-own-view-no = No
# when will they say?
check-in-when = ¿Dijeron cuándo tendrías noticias? Elige el día, o escríbelo así: 9 de junio.
check-in-when-not-said = No lo dijeron
check-in-contact = ¿A quién hay que escribir? Nombre, correo, o las dos cosas.
# the concrete point for the draft
check-in-point = Algo para tu mensaje de seguimiento. Termina la frase en pocas palabras: “Sigo pensando en lo que hablamos sobre …”
point-too-long = Para el borrador bastan unas palabras, { $most } caracteres como mucho.
# a learning goal, chosen by the person
check-in-try = ¿Qué probarás la próxima vez? Elige, o escribe lo tuyo.
check-in-chosen = La próxima vez probarás esto: <b>{ $choice }</b>
check-in-done = <b>{ $name }</b>: hecho y guardado.
change-answer = Cambiar una respuesta
check-in-left = Lo dejamos aquí. Lo que respondiste queda guardado; con /checkin sigues desde ahí.
check-in-put-away = El repaso de { $name } queda en espera, con lo que respondiste: con /checkin sigues desde ahí.
check-in-told = Gracias por contármelo. Lo guardo como tus propias palabras sobre la entrevista con { $name }. Vamos a repasarla, hasta donde quieras.
check-in-none = No hay ninguna entrevista que repasar. Cuéntame una primero:
check-in-which = ¿Cuál repasamos?
check-in-button = { $name }, { $day }
## Strengths, from their own answers

strength-practised-aloud = Lo que hiciste bien: practicaste en voz alta. Eso se queda contigo.
strength-came-across-confident = Lo que hiciste bien: se notaba que sabes lo que aportas.
strength-body-open = Lo que hiciste bien: por lo que cuentas, tu actitud fue abierta, amable y relajada.
strength-chemistry-good = Lo que hiciste bien: conseguiste una conversación de verdad.
strength-on-time-early = Lo que hiciste bien: llegaste con tiempo de sobra.
strength-on-time-just = Lo que hiciste bien: llegaste a tiempo.
strength-dress-yes = Lo que hiciste bien: lo llevabas todo preparado para la ocasión.
strength-setup-fine = Lo que hiciste bien: la parte práctica estaba resuelta.
strength-point = Lo que hiciste bien: te llevaste algo concreto que retomar.
strength-recall = Lo que hiciste bien: lo escribiste mientras estaba fresco.
strength-looked = Lo que hiciste bien: te paraste a repasarla.

to-work-on =
    { $finding }
    { $exercise }

## Findings and exercises: one at a time, with its evidence

finding-practised-no = Algo que trabajar: no habías practicado las respuestas.
finding-practised-in-head = Algo que trabajar: practicaste solo mentalmente.
exercise-practised = Toma la pregunta que más te costó. Respóndela en voz alta tres veces: situación, tarea, qué hiciste, qué salió de ahí.
try-practised = Practicar en voz alta
finding-on-time-late = Algo que trabajar: llegaste tarde.
finding-on-time-just = Algo que trabajar: llegaste con el tiempo justo.
exercise-on-time = La próxima vez, prueba el camino o abre el enlace el día antes. Cuenta con estar 15 minutos antes.
try-on-time = Estar 15 minutos antes
finding-dress-no = Algo que trabajar: la ropa o el lugar no encajaban.
finding-dress-almost = Algo que trabajar: la ropa o el lugar encajaban solo a medias.
exercise-dress = Mira fotos de gente que trabaja allí y vístete un punto más formal. Déjalo preparado la noche antes.
try-dress = Prepararlo todo la noche antes
finding-came-across-eager = Algo que trabajar: sentiste que se notaban demasiado las ganas.
finding-came-across-nervous = Algo que trabajar: se te notaron los nervios.
exercise-came-across = Escribe dos preguntas que les harás tú. Tú también eliges, y al preguntar se nota.
try-came-across = Llevar dos preguntas para ellos
finding-body-stiff = Algo que trabajar: notaste tensión en ti.
finding-body-casual = Algo que trabajar: sentiste que fue demasiado informal.
exercise-body = Graba con el teléfono dos minutos de una respuesta y mírate una vez. Cambia una cosa, no cinco.
try-body = Grabar una respuesta y mirarla
finding-setup-trouble = Algo que trabajar: la parte práctica te complicó la entrevista.
finding-setup-small = Algo que trabajar: pequeños tropiezos prácticos.
exercise-setup = Haz una prueba con alguien de confianza, o del camino: cinco minutos, el día antes.
try-setup = Hacer una prueba el día antes
# ask when
try-ask-when = Preguntar cuándo tendré noticias
