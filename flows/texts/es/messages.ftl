### Messages that are no plain text: edited ones, visiting cards, words that came with a picture.

## Words with a picture, a recording …

unreadable-with-words =
    { $kind ->
        [photo] La imagen no la puedo ver, pero he leído las palabras que la acompañan.
        [voice] La grabación no la puedo escuchar, pero he leído las palabras que la acompañan.
       *[other] Eso no lo puedo abrir, pero he leído las palabras que lo acompañan.
    }
name-unread = Necesito un nombre con al menos una letra o un número.

## Edited messages

edited-answer =
    Cambiaste un mensaje. Ahora dice “{ $text }”. ¿Lo tomo como tu respuesta a esto?

    <i>{ $question }</i>
edited-note = Cambiaste un mensaje que yo había anotado. Ahora dice “{ $text }”. ¿Lo anoto también? La primera nota se queda en el historial.
edited-heard = Cambiaste un mensaje. Ahora lo leo así:
edited-yes = Sí
edited-no = Dejarlo así
edited-answer-kept = De acuerdo. Esa es ahora tu respuesta.
edited-note-kept = Anotado, debajo de la primera.
edited-too-late = He visto que cambiaste un mensaje. Aquello para lo que era ya terminó y se queda como está. Si hay algo mal, dímelo en un mensaje nuevo.
edited-unknown = He visto que cambiaste un mensaje. Del primero no guardé nada que pueda corregir; si debe contar, envíalo otra vez.
edited-command = He visto que cambiaste un comando. Cambiarlo no hace nada aquí; envíalo de nuevo.
edited-renamed = { $old } se llama desde ahora { $new }.
renamed = Hecho: ahora es { $name }.
entry-renamed = antes se llamaba { $old }
entry-corrected = nota, corregida: { $text }

## Visiting cards

card-which = <b>{ $contact }</b>: ¿de qué candidatura es? Ahí lo guardo como la persona a quien escribir.
card-instead = En { $name } figura hasta ahora { $contact }.
card-none = Ninguna de estas
card-left = Lo dejamos. No he guardado nada de ese contacto.
card-no-lead = Los contactos los guardo en una candidatura, y no hay ninguna abierta. Cuéntame una primero y luego envía el contacto otra vez.
card-own = Ese contacto es el tuyo. Envíame el de alguien de la empresa.
