### Calendars: a file that somebody sends, and the file that they get.

## A file came in

calendar-reading = Un momento, leo el archivo de calendario.
calendar-found = En el archivo: “{ $title }”
calendar-found-from = En el archivo: “{ $title }”, de { $organiser }
calendar-as =
    <b>{ $name }</b>
    { $kind ->
        [untold] { $at }
       *[other] { $kind }, { $at }
    }, { $length }
calendar-as-past =
    <b>{ $name }</b>
    { $kind ->
        [untold] Fue el { $at }
       *[other] { $kind }, fue el { $at }
    }
calendar-place = Dónde: { $place }
calendar-repeats = Se repite. Pregunto solo por la próxima.
calendar-zone-strange = El archivo nombra una zona horaria que no conozco, “{ $zone }”, así que tomé la tuya. Revisa la hora, por favor.
calendar-right = ¿Es así?

## An interview that I know

calendar-known = Esta la conozco: { $name }, { $at }. No ha cambiado nada.
calendar-adopted = Esta ya la tengo: { $name }, { $at }. A partir de ahora sigo también su entrada en el calendario.
calendar-known-off = Lo sé: esta entrevista de { $name } se canceló. No ha cambiado nada.
calendar-moved =
    <b>{ $name }</b> tiene otra hora.
    Antes: { $before }
    Ahora: { $at }
calendar-changed =
    <b>{ $name }</b>, { $at }: la hora sigue igual, otra cosa es nueva.
    { $kind ->
        [untold] { "" }
       *[other] { $kind }, 
    }{ $length }
calendar-on-again = <b>{ $name }</b> había cancelado esta entrevista. El archivo dice que sí se hace: { $at }
calendar-old = Este archivo es anterior a lo que tengo de { $name }: dice { $at }, y uno más nuevo decía { $before }. Lo dejo así.
calendar-old-off = Este archivo es anterior a lo que tengo de { $name }: cancela la entrevista, y uno más nuevo decía { $before }. Lo dejo así.
calendar-take-old = Usar el anterior
calendar-leave = Dejarlo como está
calendar-off = La entrevista con <b>{ $name }</b>, { $at }, se cancela. ¿Es así?
calendar-off-which = Cancela “{ $event }”. ¿Qué entrevista es?
calendar-off-unknown = Cancela “{ $event }”. No conozco esa entrevista, así que no ha cambiado nada.
calendar-off-other-day = La entrevista de <b>{ $name }</b> que conozco es otra y sigue en pie: { $at }.
calendar-off-none = Ninguna de estas
calendar-off-button = { $name }, { $day }
calendar-left-alone = Lo dejo como estaba. No ha cambiado nada.

## What is asked

calendar-ask-event = Hay varios eventos dentro. ¿Cuál es una entrevista?
calendar-ask-event-more = { $count ->
        [one] Muestro solo el primero.
       *[other] Muestro los primeros { $count }.
    } Si no está ahí, envíame solo ese evento.
calendar-event = { $day }, { $time }: { $title }
calendar-event-day = { $day }: { $title }
calendar-event-untimed = { $title }
calendar-others = En ese archivo había más:
calendar-ask-which = ¿Para qué candidatura es? Elige, o escribe la empresa.
calendar-which-new = Una nueva: { $employer }
calendar-ask-time = Es el { $day }, sin hora. ¿Cuándo empieza? Elige, o escríbela así: 14:30.
calendar-ask-change = ¿Qué cambio?
calendar-change-lead = La candidatura
calendar-change-kind = Teléfono, video o presencial
calendar-change-time = La hora
calendar-left = Lo dejamos. No se ha añadido nada de ese archivo.

## What is no interview

calendar-reply = Eso es la respuesta de alguien a una invitación, no una invitación. No ha cambiado nada.
calendar-counter = Eso propone otra hora y no cierra nada todavía. Envíame la nueva invitación cuando llegue.
calendar-own-steps = Esos son los pasos que preparé yo. No ha cambiado nada.
calendar-far = “{ $title }” es el { $day }. Queda muy lejos, así que lo dejé fuera.

## Why it could not be read

calendar-problem-broken = No he podido leer ese archivo de calendario: está dañado. Cuéntame la entrevista, o envía el archivo otra vez.
calendar-problem-empty = En ese archivo no hay nada.
calendar-problem-no-event = En ese archivo no hay ningún evento con hora, así que no tengo nada que anotar.
calendar-problem-not-a-calendar = Eso no es un archivo de calendario, se llame como se llame. No ha cambiado nada.
calendar-problem-too-large = Es demasiado grande para una invitación: leo archivos de calendario de hasta 1 MB. Envíame solo ese evento.
calendar-problem-too-many = En ese archivo hay más de { $most } eventos. Envíame el que sea una entrevista.
calendar-problem-too-heavy = Ese archivo pedía más tiempo o memoria de lo que le doy a uno, así que paré. Envíame solo ese evento.
calendar-problem-gone = Telegram ya no me da ese archivo. Envíalo otra vez, por favor.
calendar-problem-unreached = No he podido descargar ese archivo de Telegram. Envíalo otra vez dentro de un rato, por favor.

## The file that they get

calendar-sent = Tus entrevistas y los pasos previstos, para tu calendario. Si más adelante abres un archivo más nuevo, los pone al día.
calendar-sent-one = La entrevista con { $name }, para tu calendario. Si más adelante abres un archivo más nuevo, la pone al día.
calendar-nothing = Todavía no hay nada previsto, así que no hay nada para el calendario.
do-calendar = Para mi calendario
# Titles in the person's own calendar
calendar-title-interview = Entrevista: { $name }
calendar-title-check-in = Repasar la entrevista: { $name }
calendar-title-thank-you = Nota de agradecimiento: { $name }
calendar-title-look = Mirar la candidatura: { $name }
calendar-title-first-follow-up = Correo de seguimiento: { $name }
calendar-title-second-follow-up = Llamada de seguimiento: { $name }
calendar-title-propose-quiet = Esperar más o dejarla en silencio: { $name }
calendar-title-keep-or-close = Seguir con ella o cerrarla: { $name }
