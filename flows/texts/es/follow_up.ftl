### Leads, the ladder, and what is said when a step is due.

## Stages

stage-applied = Candidatura enviada
stage-interview-planned = Entrevista prevista
stage-waiting = A la espera de noticias
stage-followed-up = Les escribiste
stage-called = Llamaste
stage-quiet = En silencio
stage-offer = Oferta
stage-accepted = Aceptada
stage-turned-down = Dijeron que no
stage-withdrawn = Retirada
stage-let-go = La soltaste

## Lists and cards

leads-none = Todavía no hay candidaturas. Cada una es un puesto en una empresa.
leads-title = <b>Tus candidaturas</b>: { $open ->
        [one] { $open } abierta
       *[other] { $open } abiertas
    }, { $closed ->
        [one] { $closed } cerrada
       *[other] { $closed } cerradas
    }
leads-line = { $name }: { $stage }
card-title = <b>{ $name }</b>
card-stage = { $stage }
card-contact = Escribir a: { $contact }
card-promised = Dieron una fecha: { $day }
card-timeline = { $lines }
card-public = Sector público: los plazos cuentan el doble
interview-planned =
    { $kind ->
        [untold] Entrevista: { $at }
       *[other] Entrevista ({ $kind }): { $at }
    }
interview-over =
    { $kind ->
        [untold] Entrevista, ya hecha: { $at }
       *[other] Entrevista ({ $kind }), ya hecha: { $at }
    }
entry = { $on }: { $what }
entry-added = candidatura enviada el { $day }
entry-planned = entrevista fijada para el { $when }
entry-interviewed = entrevista hecha
entry-called-off = entrevista cancelada
entry-thanked = les diste las gracias
entry-heard = se pusieron en contacto
entry-wrote = les escribiste
entry-phoned = llamaste
entry-went-quiet = dejaron de contestar
entry-offered = hicieron una oferta
entry-accepted = aceptaste
entry-turned-down = dijeron que no
entry-withdrew = te retiraste
entry-let-go = la soltaste
entry-reopened = abierta de nuevo
entry-public = sector público: los plazos cuentan el doble
entry-private = empresa: plazos normales
entry-promised = dieron una fecha: { $day }
entry-due-test = prueba para el { $day }
entry-due-confirm = quieren saber si vas antes del { $day }
entry-unpromised = al final, sin fecha
entry-snoozed = lo harás el { $until }
entry-passed-over = un paso saltado
entry-taken-back = último paso deshecho
entry-note = nota: { $text }
entry-contact = contacto: { $contact }
entry-checked-in = repasaste la entrevista
entry-nudged = te lo recordé

do-news = Hay noticias de ellos
do-told = Me dijeron algo
do-wrote = Les escribí
do-phoned = Llamé por teléfono
do-move = La cambiaron de fecha
do-called-off = La cancelaron
do-interview = Una entrevista
do-contact = Contacto
do-draft = Un borrador
do-rename = Cambiar el nombre
do-public = Es del sector público
do-private = Al final es una empresa
do-end = Cerrarla
do-accepted = Acepté
do-declined = La rechacé
do-rescinded = La retiraron
do-reopened = Abrirla de nuevo

next-title = <b>Lo que está previsto</b>
next-line = <b>{ $name }</b>: { $plan }
next-more = Y { $count } más en /leads.
next-nothing = No hay nada previsto, porque no hay ninguna candidatura abierta.
next-offer = Ahora te toca a ti: aceptar o rechazar.
next-snoozed = Vuelvo el { $at }: { $what }.
next-stopped = Parada, porque aceptaste una oferta.
next-none = Cerrada: nada previsto.
next-check-in = El { $at } te pregunto cómo fue.
next-evening-before = Te escribo el día antes: { $at }.
next-hours-before = Te escribo dos horas antes: { $at }.
next-thank-you = Lo siguiente es una nota de agradecimiento, el { $at }; te llevo un borrador.
next-look = Si no hay nada hasta el { $at }, le echamos un vistazo.
next-first-follow-up = Si no hay nada hasta el { $at }, vengo con un borrador.
next-second-follow-up = Si no hay nada hasta el { $at }, toca una llamada; te llevo las palabras.
next-propose-quiet = Si no hay nada hasta el { $at }, lo miramos con sinceridad.
next-keep-or-close = El { $at } te pregunto si la dejamos abierta.

## A step is due

show-words = Ver el texto
# said twice at most, then left to rest
asked-again = <b>{ $name }</b>: sigue pendiente { $what }. Te lo comenté el { $day }; después de hoy lo dejo tranquilo un tiempo. ¿Cuándo lo harás?
late = Esto tocaba el { $at } y llega tarde.
as-you-planned = Lo habías previsto para ahora.
digest-title = Hay { $count ->
        [one] una cosa pendiente
       *[other] { $count } cosas pendientes
    }. De una en una está bien:
digest-more = Y { $count } más, que te traigo la próxima vez.
digest-line = { $name }: { $what }
digest-button = { $name }: { $what }
due-check-in = el repaso
due-evening-before = una entrevista mañana
due-hours-before = una entrevista hoy
due-thank-you = una nota de agradecimiento
due-look = un vistazo a la candidatura
due-first-follow-up = un correo
due-second-follow-up = una llamada
due-propose-quiet = esperar más o dejarla en silencio
due-keep-or-close = seguir con ella o cerrarla

# before the interview; what to ask
before-evening =
    <b>{ $name }</b> es mañana a las { $at }. Diez minutos hoy: { $kind ->
        [phone] dos respuestas en voz alta, tus notas en la mesa, un lugar tranquilo.
        [video] dos respuestas en voz alta, el enlace probado, la cámara a la altura de los ojos.
        [untold] dos respuestas en voz alta, la ropa preparada, y compruébalo: ¿teléfono, videollamada o presencial?
       *[other] dos respuestas en voz alta, la ropa preparada, el camino mirado.
    }
before-hours =
    <b>{ $name }</b> a las { $at }. { $kind ->
        [phone] Teléfono cargado, notas delante, agua.
        [video] Enlace, sonido, luz; agua; todo lo demás cerrado.
        [untold] Notas, agua, y todo listo 15 minutos antes.
       *[other] Sal con tiempo para estar allí 15 minutos antes.
    }
before-try = Querías probar esto: <b>{ $choice }</b>
before-evening-ask = Y una pregunta para llevar: “¿Cuándo tendré noticias?”
before-hours-ask = Pregúntales cuándo tendrás noticias. Después estoy aquí.
before-off = No me avises de esto
# customary
nudge-thank-you = <b>{ $name }</b>: donde estás es costumbre enviar una nota corta de agradecimiento, como mucho un día después de la entrevista.
# what an unanswered application means
nudge-look = <b>{ $name }</b>: { $days } días desde que enviaste la candidatura, sin noticias. { $heart } Algo que merece un minuto: ¿conoces a alguien allí, o sabes a quién escribir?
# a week; they are busy
nudge-first = <b>{ $name }</b>: { $since } { $heart } Ahora toca un correo corto y amable:
nudge-first-promised = dieron una fecha, el { $day }, y ya pasó.
nudge-first-days = { $days ->
    [7] una semana sin noticias.
    [14] dos semanas sin noticias.
   *[other] { $days } días sin noticias.
}
# then the phone
nudge-second = <b>{ $name }</b>: al correo no contestaron. Ahora, una llamada. { $heart } Digan lo que digan, dales las gracias:
nudge-second-unwritten = <b>{ $name }</b>: siguen sin decir nada. Llamar es la forma más rápida de saber. { $heart } Digan lo que digan, dales las gracias:
nudge-second-email = <b>{ $name }</b>: un segundo correo, con otro enfoque:
# a commitment, not a reminder
commit-email = ¿Cuándo lo envías? Ahora, o dime la hora y vuelvo con él.
commit-phone = ¿Cuándo llamas? Ahora, o dime la hora y vuelvo con las palabras.
# name the feeling; the word, once, without drama
quiet-feeling-unwritten = <b>{ $name }</b>: semanas sin una palabra; han desaparecido. Si sientes rabia o desánimo, es normal. Se llama ghosting, y habla de cómo trabajan ellos.
quiet-feeling = <b>{ $name }</b>: tú hiciste tu parte y ellos han desaparecido. Si sientes rabia o desánimo, es normal. Se llama ghosting, y habla de cómo trabajan ellos.
# most likely a no; what else it can be
quiet-honest = Con sinceridad: lo más probable es que sea un no que nadie quiso decir. O que quien te entrevistó enfermó o ya no trabaja allí, o que se acabó el presupuesto.
quiet-ask = ¿La dejamos en silencio? Si al final escriben, se vuelve a abrir.
quiet-yes = Dejarla en silencio
quiet-no = Seguir esperando
quiet-now = <b>{ $name }</b> queda en silencio. Tú hiciste tu parte.
# the next one, through the recruiter too
quiet-next = Algo pequeño para hoy: escribe a una agencia o a un reclutador, o elige una vacante, y pregunta por el siguiente puesto.
nudge-keep = <b>{ $name }</b>: { $days ->
        [one] un día
       *[other] { $days } días
    } sin una palabra suya. { $heart } ¿La dejas abierta o la sueltas?
sweep-title = <b>Dos meses o más sin noticias</b>: una sola pasada por estas, y decides cuáles siguen.
sweep-line = { $name }: { $days } días
sweep-keep = Seguir con { $name }
sweep-let-go = Soltar { $name }
sweep-done = Hecho. La lista vuelve a estar clara.
keep = Seguir con ella
let-go = Soltarla

sent-it = Ya lo envié
called-them = Ya llamé
email-instead = Mejor un correo
later = Lo hago luego
pass = Saltar este paso
ask-later = <b>{ $name }</b>, { $what }: ¿cuándo lo harás?
later-hour = En una hora
later-evening = Esta tarde
later-morning = Mañana a las 9:00
later-workday = Próximo día laborable
later-date = Otro día
snoozed = Queda acordado para { $name }.
noted-thanked = Anotado: diste las gracias a { $name }.
noted-wrote = Anotado: escribiste a { $name }.
noted-phoned = Anotado: llamaste a { $name }.
passed-over = Paso saltado para { $name }.
taken-back = Deshecho. Queda como estaba:
reopened = Abierta de nuevo:
called-off = Anotado: esa entrevista de { $name } no se hará. Es una pena; casi siempre es por sus planes y no por ti, y quizá propongan otro día.

## News

ask-news = ¿Qué dijo { $name }?
news-round = Otra ronda
news-decide = Deciden para un día
news-offer = Una oferta
news-no = Un no
news-else = Otra cosa
told-round =
    { $met ->
        [no] { $name } quiere conocerte.
       *[yes] { $name } quiere verte otra vez.
    }
told-offer =
    { $due ->
        [yes] { $name } te hizo una oferta. Es una buena noticia, y es fruto de tu trabajo. Da las gracias, y pídela por escrito. No tienes que contestar en el momento.
       *[no] { $name } te hizo una oferta. Es una buena noticia, y es fruto de tu trabajo. Da las gracias; pídela por escrito, y pregunta para cuándo necesitan tu respuesta. No tienes que contestar en el momento.
    }
answer-due = { $name } quiere tu respuesta para el { $day }: anotado.
answer-due-later = { $name } quiere tu respuesta para el { $day }: anotado. Te lo recuerdo: { $at }.
answer-near = { $name } quiere tu respuesta para el { $day }. ¿Qué decides? Si necesitas más tiempo, pídelo antes: basta una frase amable.
# What they want done by a day: a test at home, a yes to an invitation
wanted-test = La prueba de { $name } es para el { $day }: anotado. Búscale una hora tranquila, no la última.
wanted-confirm = { $name } quiere saber si vas, a más tardar el { $day }: anotado.
wanted-reminder = Te lo recuerdo: { $at }.
wanted-near-test = La prueba de { $name } es para el { $day }. Si ya está hecha, muy bien: no tienes que hacer nada.
wanted-near-confirm = { $name } quiere saber si vas, a más tardar el { $day }. Si ya se lo has dicho, todo en orden.
wanted-done = Hecha la prueba de { $name }: una cosa menos. Ahora les toca a ellos.
# those who tell you; the ladder starts anew
told-else = Qué bien que { $name } se haya puesto en contacto. Contamos desde hoy.
ask-end = Cerrar { $name }: ¿qué pasó?
end-turned-down = Dijeron que no
end-withdrew = Me retiré
end-let-go = La suelto
# they told you; kind to oneself
closed-turned-down = { $name } dijo que no. Puede doler; sería normal.
# persist; one thing to do
closed-next = Un paso pequeño: mira /next, o elige hoy una vacante nueva.
closed-rescinded = { $name } retiró la oferta. Es duro, y no es por tu trabajo. Tus otros planes siguen desde aquí.
closed-withdrew = { $name }: candidatura retirada. Una decisión clara ahorra tiempo a las dos partes.
closed-let-go = { $name }: la soltaste. Queda sitio para la siguiente.
closed-accepted = { $name }: oferta aceptada. Te la ganaste. Que empieces muy bien.
withdraw-from = Retirarme: { $name }
accepted-others = { $count ->
        [one] Hay otra candidatura abierta.
       *[other] Hay otras { $count } candidaturas abiertas.
    } He parado todo lo de { $count ->
        [one] esa
       *[other] esas
    }. Avisarles es un buen gesto y se hace rápido; aquí tienes las palabras. Si la oferta se cae, dímelo y los planes siguen.
