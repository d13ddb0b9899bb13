### Words that belong to no conversation in particular. Shown as Telegram HTML, except where they are button labels.

## Names and dates

name = { $name }
lead-name = { $employer } · { $role }
brief = { $day }
moment = { $at }
time-button = { $time }
zone-name = { $city }
lines = { $lines }
spaced-lines = { $lines }
today = Hoy
yesterday = Ayer
tomorrow = Mañana
right = Correcto
change = Cambiar

## Commands, as Telegram shows them

command-interview = Cuéntame una entrevista, pasada o futura
command-checkin = Repasar una entrevista
command-add = Anotar una candidatura
command-leads = Tus candidaturas
command-next = Lo que está previsto, por orden
command-calendar = Entrevistas y pasos como archivo para tu calendario
command-drafts = Un borrador: qué escribir, en tu tono
command-settings = Zona horaria, horas de silencio, pausa
command-help = Lo que puedo hacer
command-privacy = Qué guardo y quién puede verlo
command-export = Todos tus datos en un archivo
command-delete = Borrarlo todo
command-cancel = Dejar la pregunta que te estoy haciendo
command-start = Empezar, o volver a empezar

button-interview = Una entrevista
button-checkin = Repasar
button-check-in = Repasar la entrevista
button-add = Una candidatura
button-leads = Mis candidaturas
button-next = Qué viene ahora
button-drafts = Otra candidatura
button-help = Qué sabes hacer
button-card = Ver esta candidatura
button-zone = Zona horaria
button-quiet-hours = Horas de silencio
button-evening-off = Sin aviso el día antes
button-evening-on = Avísame el día antes
button-hours-off = Sin aviso dos horas antes
button-hours-on = Avísame dos horas antes
button-pause = Pausarlo todo
button-go-on = Seguir
button-pause-until = Otro día
button-pause-open = Sin final
button-pause-not = Sin pausa
take-back = Deshacer
page-back = ‹ Atrás
page-on = Más ›

## Help, privacy, data

help =
    Soy un bot que te acompaña entre la entrevista y la respuesta.

    Escribe lo que pasó, en una frase: “entrevista con Sample Corp el viernes a las 2”. Te lo repito antes de que cuente. O bien:

    /interview: una, pasada o futura
    /checkin: la repasamos
    /practice: preguntas habituales
    /add: anotar una candidatura
    /resume: tu currículum, también como archivo
    /leads: todas tus candidaturas
    /next: lo que está previsto
    /calendar: lo mismo, como archivo de calendario
    /patterns, /stats: lo que dicen los números
    /drafts: textos para enviar
    /settings: zona horaria, horas de silencio, pausa
    /privacy, /export, /delete: tus datos

    Después de cada entrevista te escribo yo primero, y también cuando toca volver a contactar. Tú envías; yo solo hago borradores.
privacy =
    <b>Qué guardo:</b> lo que me cuentas aquí, en un archivo cifrado en el equipo de quien administra este bot. La clave se guarda aparte. Si me envías tu currículum o un archivo de calendario, lo leo y no lo guardo. De un texto que me reenvías guardo lo que confirmas; el texto mismo, solo si me lo pides. De una ubicación que compartas guardo la zona horaria, no el lugar.

    <b>Quién puede leerlo:</b> tú y quien administra este bot, que tiene la clave. Telegram transmite y almacena nuestros mensajes, como en cualquier chat.

    <b>Durante cuánto tiempo:</b> hasta que lo borres. /export te lo da todo, /delete lo borra todo de una vez.

    No envío nada a las empresas, y nada sobre ti a nadie.
exported = Esto es todo lo que tengo sobre ti, en un archivo.
delete-ask = Esto lo borra todo: candidaturas, entrevistas, repasos, planes. No se puede deshacer. Si quieres una copia, primero /export.
delete-yes = Borrarlo todo
delete-no = Conservarlo
delete-kept = Se queda como estaba. No ha cambiado nada.
deleted = Todo lo tuyo está borrado aquí. Nuestros mensajes siguen en tu Telegram hasta que vacíes el chat. Que te vaya bien.

## Settings

settings-title = <b>Ajustes</b>
settings-zone = Zona horaria: { $city }, allí son las { $now }
settings-running = Te escribo yo primero cuando llega el momento.
settings-paused = Todo está en pausa: no escribo primero.
settings-paused-until = Todo está en pausa hasta el { $day }: no escribo primero.
zone-set = Zona horaria: { $city }, allí son las { $now }. Tus planes conservan su hora.
quiet-set = Horas de silencio: de { $start } a { $end }. A esas horas no escribo primero.
quiet-none-set = Sin horas de silencio.
ask-quiet-hours = ¿A qué horas no debo escribirte? Elige, o escríbelo así: 22:30-07:00.
span = { $span }
span-none = Sin horas de silencio
span-unread = No lo he entendido. Escribe dos horas con un guion, así: 22:30-07:00.
paused = En pausa, el tiempo que quieras; no cuento los días. No te escribo primero hasta que tú lo digas; tus planes siguen guardados.
settled-reminder = Aceptaste una oferta, así que de las demás no te escribo. Si al final quieres seguir con ellas, vuelve a abrir la que aceptaste.
paused-reminder = Todo está en pausa: no te escribo primero.
paused-until = En pausa hasta el { $day }. Antes no te escribo primero; esa mañana sigo por mi cuenta.
# Below the line above, where there is one
paused-interview = Ahí cae una entrevista, y no te la recordaré: <b>{ $name }</b>, { $at }.
# The same, in /next and /settings
paused-reminder-until = Todo está en pausa hasta el { $day }: no te escribo primero.
# A holiday that begins later
pause-from = Desde el { $first } no te escribo, y vuelvo el { $day }. Antes, todo sigue como siempre.
pause-not = De acuerdo, sin pausa: todo sigue como siempre.
ask-pause-from = Desde el { $first } no te escribo. ¿A partir de qué día vuelvo a escribirte? Elige, o escríbelo.
reminder-pause = empieza tu pausa
resumed = Qué bueno tenerte de vuelta. Lo que quedó pendiente llega en un solo mensaje.
# While it is answered everything is paused already
ask-pause-day = En pausa. ¿A partir de qué día te vuelvo a escribir? Elige, o escríbelo. Con Parar, la pausa queda sin final.
# The morning on which a pause ends: said with what is due then, or alone
pause-over = La pausa termina hoy, { $name }, como querías. A tu ritmo; si hace falta otra, también está bien.
moved-on = Las cosas han cambiado desde que pregunté. Lo dejo como estaba.
left-as-it-was = Lo dejo como estaba.

## When something is not as expected

apology = Algo ha fallado por mi parte, perdón. Lo tuyo sigue como estaba. Inténtalo otra vez, por favor.
not-for-you = Este bot es solo para unas pocas personas y no estás en su lista. Si deberías estar, dale este número a quien lo administra: <code>{ $id }</code>. El programa es libre: puedes tener el tuyo.
in-private-only = Solo trabajo en un chat privado, para que lo que me cuentas quede entre tú y yo. Escríbeme allí.
command-unknown = No conozco ese comando.
button-unknown = Ese botón es de otro momento y ya no hace nada.
old-button = Ese botón es anterior a lo que ha pasado después. Así están las cosas ahora:
not-possible-now = Eso no se puede tal como están las cosas ahora. No ha cambiado nada.
unreadable =
    { $kind ->
        [voice] No puedo escuchar mensajes de voz. Escríbeme unas palabras.
        [photo] No puedo ver imágenes. Escríbeme unas palabras.
        [document] Puedo leer un currículum en PDF o DOCX, y un archivo de calendario (.ics). De otros archivos no leo nada.
        [video] No puedo ver videos. Escríbeme unas palabras.
        [sticker] No puedo leer stickers. Escríbeme unas palabras.
        [dice] Buena tirada, pero solo leo texto y botones. Escríbeme unas palabras.
        [empty] En ese mensaje no había nada que leer.
       *[other] Solo leo texto y botones. Escríbeme unas palabras.
    }
soonest = Lo siguiente es { $employer }. { $plan }
too-long = Es largo para caber en un botón. Que no pase de { $most } caracteres, por favor.
day-unread = Ahí no veo ningún día. Usa un botón, o escríbelo así: 9 de junio o mañana.
# A day that no calendar has: 30 February, 31 June
day-none =
    El { $number } de { $month ->
        [2] febrero
        [4] abril
        [6] junio
        [9] septiembre
       *[11] noviembre
    } no existe.
# { $number } is 29 and { $month } is 2: no leap year
day-none-that-year = En { $year } no hay 29 de febrero.
clocks-leave-out = En ese momento se adelanta el reloj y las { $told } no existen; tomo las { $taken }.
day-far = El { $day } queda muy lejos. ¿Qué día quieres decir?
day-past = El { $day } ya pasó. ¿Qué día es?
day-ahead = El { $day } todavía no ha llegado. ¿Qué día fue?
time-unread = Ahí no veo ninguna hora. Escríbela así: 14:30 o 2:30 pm.
time-either-half = ¿De la mañana o de la tarde? Escríbelo así: 03:00, 15:00 o 3 pm.
