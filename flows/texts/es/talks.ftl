### The conversations, except the check-in.

talk-progress = <i>{ $at } de { $of }</i>
talk-answered = ✓ { $answer }
talk-chosen = ✓ { $label }
talk-noted = Guardado como nota.
talk-back = ‹ Atrás
talk-skip = Saltar
talk-stop = Parar
talk-slept =
    { $employer ->
        [none] Esta pregunta lleva unos días esperando. Si tu mensaje era la respuesta, envíalo otra vez:
       *[other] Esta pregunta sobre { $employer } lleva unos días esperando. Si tu mensaje era la respuesta, envíalo otra vez:
    }
talk-over = Con eso ya hemos terminado.
still-open = Esta sigue abierta:
cancel-nothing = No te estaba preguntando nada. No hay nada que dejar.
stop-nothing = De acuerdo. Ahora no te pregunto nada, y solo escribo cuando toca algo.

## First meeting

meeting-hello = Hola, { $name }. Soy Callback Coach: un bot. No soy una persona ni hago selección de personal.
meeting-what = Después de una entrevista te pregunto cómo fue. Cuando toca volver a contactar, te escribo yo primero, con un borrador. Si no contestan, lo miramos con sinceridad y seguimos adelante.
ask-zone = ¿Dónde estás? Lo necesito para escribirte a horas razonables. Elige, escribe tu ciudad o comparte tu ubicación.
zone-unknown = No conozco “{ $typed }”. Prueba con la ciudad grande más cercana, comparte tu ubicación o escribe una zona como Europe/Madrid.
check-zone-same = { $city }: ¿allí son ahora las { $now }?
check-zone = { $place }, con la hora de { $city }: ¿allí son ahora las { $now }?
ask-first-step = ¿Tienes una entrevista pronto, o acabas de tener una?
first-step-ahead = Tengo una pronto
first-step-behind = Acabo de tener una
first-step-applied = Solo envié la candidatura
first-step-not-yet = Todavía no
meeting-later = Muy bien. Cuando haya una, envía /interview. Si es una candidatura, /add. Aquí estoy.
start-again = Hola de nuevo, { $name }.

## Adding

ask-which = ¿De qué candidatura se trata?
which-new = Una nueva
ask-employer = ¿Qué empresa?
ask-role = ¿Qué puesto?
ask-source = ¿Por qué vía te presentaste?
source-website = Web o portal de empleo
source-recruiter = Agencia o reclutador
source-referral = Me recomendó alguien
source-direct = Les escribí directamente
ask-applied-day = ¿Qué día enviaste la candidatura? Elige, o escríbelo así: 9 de junio.
ask-wrote-day = ¿Qué día les escribiste? Elige, o escríbelo así: 9 de junio.
ask-phoned-day = ¿Qué día llamaste? Elige, o escríbelo así: 9 de junio.
ask-thanked-day = ¿Qué día diste las gracias? Elige, o escríbelo así: 9 de junio.
ask-kind = ¿Por teléfono, por videollamada o presencial?
kind-phone = Teléfono
kind-video = Videollamada
kind-on-site = Presencial
ask-interview-day = ¿Qué día? Elige, o escríbelo, con la hora si quieres: 9 de junio, 14:30.
ask-which-half = Las { $time }: ¿de la madrugada o de la tarde?
ask-interview-time = ¿A qué hora empieza? Elige, o escríbela así: 14:30.
ask-moved-day = ¿Para cuándo es ahora? Elige el día, o escríbelo con la hora: 9 de junio, 14:30.
ask-length = ¿Cuánto durará?
length-30 = 30 min
length-45 = 45 min
length-60 = 1 hora
length-90 = 1 hora y media
length-120 = 2 horas
length-180 = 3 horas
length-other = { $minutes } min
length-minutes = { $minutes ->
        [one] un minuto
       *[other] { $minutes } minutos
    }
length-hours = { $hours ->
        [one] 1 hora
       *[other] { $hours } horas
    }
length-hours-half = { $hours ->
        [one] 1 hora y media
       *[other] { $hours } horas y media
    }
length-kept = { $length }, anotado.
length-unread = Ahí no veo ninguna duración. Escríbela así: 45 minutos o una hora y media.
length-several = Pueden ser dos duraciones. ¿Con cuál cuento?
read-back-interview =
    <b>{ $name }</b>
    { $kind ->
        [untold] { $at }
       *[other] { $kind }, { $at }
    }

    ¿Es así?
read-back-past =
    <b>{ $name }</b>
    { $kind ->
        [untold] Fue el { $at }
       *[other] { $kind }, fue el { $at }
    }

    ¿Es así?
read-back-application =
    <b>{ $name }</b>
    Candidatura enviada el { $day }

    ¿Es así?
read-back-twin = Ya tienes abierta una candidatura con este nombre. Esta sería otra.
# what to expect of an application
added-application = Anotado: { $name }. No esperes mucho ruido: la mayoría de las candidaturas no reciben ni acuse de recibo, porque llegan muchísimas. No dice nada de ti.
added-interview =
    Anotado: { $name }, { $at }.

    Una pregunta para llevar contigo: “¿Cuándo tendré noticias, y a quién puedo preguntar?”
added-past = Anotado: { $name }. Vamos a repasarla mientras está fresca.
left-adding = Lo dejamos. No se ha añadido nada.

## Small ones

ask-snooze-day = ¿Qué día lo harás? Vuelvo esa mañana.
ask-promise-day = ¿Para qué día lo decidirán? Elige, o escríbelo así: 9 de junio.
promise-kept = Es bueno saberlo. Para { $name } cuenta ese día.
ask-contact = ¿A quién hay que escribir? Nombre, correo, o las dos cosas.
contact-kept = Guardado para { $name }: { $contact }.
ask-name = ¿Cómo se llama { $name } en realidad?

## Preguntan por la pregunta misma, en vez de responder

wonder-why =
    { $kind ->
        [looking-back] Por qué pregunto: de tus propias respuestas saco lo que hiciste bien y, como mucho, una cosa que practicar. Nadie más las ve. Lo que prefieras no responder, sáltalo.
       *[other] Por qué pregunto: de eso depende cuándo te escribo y qué te propongo. Nadie más lo ve, y puedes parar aquí cuando quieras.
    }
wonder-long =
    { $kind ->
        [looking-back] Unos tres minutos, casi siempre un toque por pregunta. Cada respuesta queda guardada al momento, así que puedes parar cuando quieras.
       *[other] Menos de un minuto: unas pocas preguntas, y puedes parar cuando quieras.
    }
wonder-plainly =
    { $how ->
        [buttons] Dicho de otro modo: pulsa el botón que mejor encaje, o escribe lo que pone. No hay respuestas malas.
        [both] Dicho de otro modo: pulsa lo que encaje, o responde con tus palabras; una línea basta.
       *[text] Dicho de otro modo: escribe tu respuesta con tus palabras; una línea basta.
    }
wonder-other = Eso no lo puedo responder aquí; /help dice de qué sé. Lo que había preguntado:
wonder-which = ¿Cuál de estas encaja mejor?
wonder-needed = Esto lo necesito para seguir; si no, pulsa «Parar».
# Typed in place of a button: "undo", "change", "skip" where that is not possible
steer-back = Un paso atrás. «Parar» lo deja todo.
steer-first = Antes de esto no hay nada a lo que volver. «Parar» lo deja.
steer-change = Para cambiar una respuesta, vuelve a ella con «‹ Atrás». Esto es lo que preguntaba:
steer-noted = Para corregir lo que acabo de anotar, escribe cómo es: «a las 4», «el jueves», la empresa.
wonder-needed-when = Sin eso no puedo planear nada. Si aún no lo sabes, pulsa «Parar» y dímelo cuando lo sepas.
# News of another lead, typed where one is asked about
about-another = Eso suena a { $name }. Vamos por partes; aquí se trata de { $employer }:
# A sentence with a time, typed where a name is asked
name-only = Eso es más que un nombre; aquí solo pregunto por él, lo demás viene ahora.
name-none = Ahí no veo el nombre de ninguna empresa.
contact-none = Ahí no oigo ningún nombre.
