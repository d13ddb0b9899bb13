### What was understood in free text: read back, asked about, answered. Whole sentences; { $name } is "Acme · Analista".

## Read back: one line for each thing. Then "¿Es así?" with Correcto and Cambiar

heard-applied = Enviaste tu candidatura a { $name } el { $day }.
heard-planned =
    { $kind ->
        [phone] Tienes una entrevista por teléfono con { $name }: { $at }.
        [video] Tienes una entrevista por videollamada con { $name }: { $at }.
        [on-site] Tienes una entrevista presencial con { $name }: { $at }.
       *[none] Tienes una entrevista con { $name }: { $at }.
    }
heard-took-place =
    { $kind ->
        [phone] Tuviste una entrevista por teléfono con { $name }: { $at }.
        [video] Tuviste una entrevista por videollamada con { $name }: { $at }.
        [on-site] Tuviste una entrevista presencial con { $name }: { $at }.
       *[none] Tuviste una entrevista con { $name }: { $at }.
    }
heard-moved = Tu entrevista con { $name } tiene nueva fecha: { $at }.
heard-hour-kept = La hora se queda como estaba. Si también cambia, escríbemela.
heard-called-off = Tu entrevista con { $name } no se hará. Estaba prevista para: { $at }.
heard-round = { $name } quiere conocerte.
heard-no = { $name } dijo que no.
heard-offer =
    { $dated ->
        [yes] { $name } te hizo una oferta. Quieren tu respuesta para el { $day }.
       *[no] { $name } te hizo una oferta.
    }
heard-decides-by = { $name } te dirá algo a más tardar el { $day }.
heard-word = { $name } se puso en contacto contigo.
heard-test =
    { $dated ->
        [yes] { $name } quiere que hagas una prueba en casa, a más tardar el { $day }.
       *[no] { $name } quiere que hagas una prueba en casa.
    }
heard-confirm = { $name } quiere saber si vas, a más tardar el { $day }.
heard-wrote =
    { $dated ->
        [yes] Escribiste a { $name } el { $day }.
       *[no] Escribiste a { $name }.
    }
heard-phoned =
    { $dated ->
        [yes] Llamaste a { $name } el { $day }.
       *[no] Llamaste a { $name }.
    }
heard-thanked =
    { $dated ->
        [yes] Diste las gracias a { $name } por la entrevista el { $day }.
       *[no] Diste las gracias a { $name } por la entrevista.
    }
heard-accepted = Aceptaste la oferta de { $name }.
heard-withdrew = Te retiraste de { $name }.
heard-quiet = { $name } queda en silencio.
heard-let-go = Sueltas { $name }.
heard-contact = La persona a quien escribir en { $name }: { $contact }.
heard-person = La persona a quien escribir: { $contact }.
heard-source = Por qué vía te presentaste: { $source }.
heard-way = Cómo será: { $way }.
heard-new = { $name } es nueva para mí. La añadiría a tus candidaturas.
heard-right = ¿Es así?
# A button: the same hour in the other half of the day
heard-flip = No, { $time }
heard-moment = { $day }, { $time }
heard-not-possible = Con { $name } la cosa está en “{ $stage }”. No encaja, así que lo dejo fuera.
heard-no-interview = No sé de ninguna entrevista con { $name } que se pueda cancelar.
# Typed while the read-back waits for its answer, and not understood
heard-not-an-answer = No te he seguido. Pulsa un botón, por favor, o dilo con otras palabras.
heard-zone-first = Primero tu zona horaria, para acertar con las horas. Después te leo lo que me contaste.

## Asked before the read-back. { $what } is one of the heard-what-… below

heard-which = <b>{ $what }.</b> ¿De qué candidatura se trata? Elige, o escribe la empresa.
heard-which-named = <b>{ $what }.</b> ¿A qué candidatura te refieres con “{ $named }”? Elige, o escribe la empresa.
# No other lead is there to choose from
heard-which-none = <b>{ $what }.</b> Escribe el nombre de la empresa tal como debe ser, o elige el que he entendido.
heard-employer = <b>{ $what }.</b> ¿Qué empresa es?
heard-when =
    { $saying ->
        [took-place] ¿Qué día fue la entrevista con { $name }? Elige, o escríbelo, con la hora si quieres.
        [moved] ¿A qué día pasa la entrevista con { $name }? Elige, o escríbelo, con la hora si quieres.
       *[planned] ¿Qué día es la entrevista con { $name }? Elige, o escríbelo, con la hora si quieres.
    }
heard-time =
    { $saying ->
        [took-place] ¿A qué hora fue la entrevista con { $name } el { $day }? Elige, o escríbela.
        [moved] ¿A qué hora es ahora la entrevista con { $name }, el { $day }? Elige, o escríbela.
       *[planned] ¿A qué hora es la entrevista con { $name } el { $day }? Elige, o escríbela.
    }
heard-either-day = <b>{ $what }, { $name }.</b> Eso se puede leer de dos maneras. ¿Qué día quieres decir?
heard-decides-when = ¿Hasta qué día te dirá algo { $name }? Elige, o escríbelo.
heard-answer-when = ¿Para qué día quiere { $name } tu respuesta? Elige, o escríbelo.
heard-due-when = ¿Para cuándo es lo de { $name }? Elige, o escribe el día.
heard-too = También he entendido esto: “{ $what }”. Te lo repito con lo demás en cuanto esto esté claro:
details-kept = Anotado. Lo verás con lo demás.
heard-clash = { $name } ya tiene una entrevista: { $at }. ¿Cambió de fecha, o esta es otra?
heard-clash-moved = Cambió de fecha
heard-clash-another = Es otra

## Change: what it is (buttons, and the names of things above)

heard-fix-which = ¿Qué de esto no es así?
heard-fix = ¿Qué cambio?
heard-fix-unread = No lo he entendido. Pulsa lo que no está bien, o escribe cómo es: “a las 15”, “el jueves”, “presencial”, la empresa.
undo-heard = Lo entiendo como una corrección. Quedaría así:
undo-interview = Sin efecto: la entrevista con { $name }, { $at }.
undo-noted = Sin efecto: lo que acabo de anotar de { $name }.
undo-done = Deshecho.
fix-which = La candidatura
fix-time = Cuándo es
fix-what = De qué se trata
fix-drop = Dejarlo fuera
heard-what = ¿De qué se trata?
heard-what-applied = Una candidatura
heard-what-planned = Una entrevista próxima
heard-what-took-place = Una entrevista que ya fue
heard-what-moved = Nueva fecha de una entrevista
heard-what-called-off = Una entrevista cancelada
heard-what-round = Quieren conocerme
heard-what-no = Un no
heard-what-offer = Una oferta
heard-what-decides-by = Cuándo deciden
heard-what-word = Se pusieron en contacto
heard-what-no-news = Siguen sin decir nada
heard-what-wrote = Les escribí
heard-what-phoned = Llamé por teléfono
heard-what-thanked = Les di las gracias
heard-what-accepted = Acepté su oferta
heard-what-withdrew = Me retiré
heard-what-quiet = Se quedó en silencio
heard-what-let-go = La suelto
heard-what-contact = A quién escribir

## After Right

take-back-of = Deshacer: { $name }
heard-held = ¿Cómo es la entrevista con { $name }? ¿Por teléfono, por videollamada o presencial?
heard-held-kept = Anotado para { $name }: { $kind }.
heard-held-left = Queda abierto. Después te lo pregunto otra vez.
# A9: after a letter that confirms an application known already
application-arrived = Bien: la candidatura a { $name } ha llegado. La mayoría nunca lo dice; la respuesta aún tardará lo suyo.
# At a question for a name: what was typed was taken for something else
answer-again = Si esa era tu respuesta, envíala otra vez.
# After an answer in a questionnaire that also held news
heard-besides = En lo que escribiste también leí esto:

## The employer's own words, forwarded or pasted: asked, never assumed

forwarded-planned = Parece una invitación de { $name }: { $at }.
forwarded-took-place = Parece un mensaje de { $name } sobre una entrevista que ya fue: { $at }.
forwarded-moved = Parece una nueva fecha para tu entrevista con { $name }: { $at }.
forwarded-called-off = Parece que { $name } cancela tu entrevista: { $at }.
forwarded-round = Parece una invitación de { $name }, sin fecha.
forwarded-no = Parece un no de { $name }.
forwarded-offer = Parece una oferta de { $name }.
forwarded-decides-by = Parece que { $name } te dirá algo a más tardar el { $day }.
forwarded-word = Parece un mensaje de { $name }, sin una decisión.
forwarded-test =
    { $dated ->
        [yes] Parece que { $name } quiere que hagas una prueba en casa, a más tardar el { $day }.
       *[no] Parece que { $name } quiere que hagas una prueba en casa.
    }
forwarded-confirm = Quieren saber si vas, a más tardar el { $day }.
forwarded-applied = Parece que { $name } confirma tu candidatura del { $day }.
forwarded-wrote = Parece lo que escribiste a { $name }.
forwarded-phoned = Parece una nota de tu llamada con { $name }.
forwarded-thanked = Parece tu agradecimiento a { $name }.
forwarded-accepted = Parece que aceptas la oferta de { $name }.
forwarded-withdrew = Parece que te retiras de { $name }.
forwarded-quiet = Parece que { $name } se quedó en silencio.
forwarded-let-go = Parece que sueltas { $name }.
forwarded-contact = Parece la persona a quien escribir en { $name }: { $contact }.
forwarded-ask = ¿Es así?
forwarded-yes = Sí, es así
forwarded-another = Es otra empresa
forwarded-else = Es otra cosa
forwarded-keep = Guardar el texto
forwarded-drop = No guardar el texto
forwarded-will-be-kept = El texto quedará en tus notas de esta candidatura.
forwarded-left = Lo dejamos. No he guardado nada de ese mensaje.
forwarded-unknown = Parece un mensaje de otra persona, y no veo en él ninguna novedad para ti.
# A button, where it is asked what somebody else’s message is
forwarded-nothing = Nada de esto
# The name in a letter is of no lead that is known
forwarded-whose-one = <b>{ $what }.</b> ¿Es de “{ $named }”, que no conozco, o de { $name }? Elige, o escribe la empresa.
forwarded-whose-several = <b>{ $what }.</b> ¿Es de “{ $named }”, que no conozco, o de una de estas? Elige, o escribe la empresa.
forwarded-slots = { $name } ofrece varias horas. ¿Con cuál te quedas?
forwarded-slots-any = Ofrecen varias horas. ¿Con cuál te quedas?
forwarded-no-slot = Ninguna de estas

## Questions about what is known

asked-unknown = No conozco ninguna candidatura que se llame “{ $named }”.
asked-other = Para eso no tengo respuesta. Conozco tus candidaturas, tus fechas y el siguiente paso.
asked-no-interview = Que yo sepa, no hay ninguna entrevista prevista.
asked-interview =
    { $kind ->
        [untold] <b>{ $name }</b>: { $at }
       *[other] <b>{ $name }</b>: { $kind }, { $at }
    }
asked-with = Con: { $contact }
# a week, so that they had time
write-first-follow-up = <b>{ $name }</b>: una semana después de lo último que supiste. Antes puede parecer impaciencia; una semana es simple cortesía.
# the day they named beats the default
write-promised = <b>{ $name }</b>: dieron una fecha, el { $day }, así que cuenta ese día. Dos días laborables después, preguntar es lo justo.
# after an unanswered e-mail, the phone
write-second-follow-up = <b>{ $name }</b>: dale unos días a tu correo. Si no llega nada, mejor una llamada que otro correo.
# two messages, then a call, then no more
write-propose-quiet = <b>{ $name }</b>: ya escribiste y llamaste. Insistir más rara vez ayuda; ahora les toca a ellos.
# no more
write-keep-or-close = <b>{ $name }</b>: no hace falta escribir nada más. Si te apetece, una línea amable no hace daño.
# an application without an answer
write-look = <b>{ $name }</b>: la mayoría de las candidaturas no reciben respuesta, así que dale dos semanas. Después, lo que más ayuda es una línea a alguien que conozcas allí.
# customary
write-thank-you = <b>{ $name }</b>: un agradecimiento corto, como mucho un día después de la entrevista. Después, espera una semana.
# before the interview there is nothing to ask for
write-check-in = <b>{ $name }</b>: primero viene la entrevista. Pregunta allí cuándo tendrás noticias; eso nos dice cuándo escribir.
write-offer = <b>{ $name }</b>: están esperando tu respuesta. Da las gracias ahora y di para cuándo decidirás.
write-closed = <b>{ $name }</b> está en “{ $stage }”: no hace falta escribir nada. Un agradecimiento amable siempre cabe.

# dressing for success; by phone and video it is the setting
wear-phone = Por teléfono no te ve nadie. Aun así, siéntate a una mesa y vístete como para salir: se nota en la voz.
# video
wear-video = Vístete como si fuera presencial, un punto más formal que la gente de allí a diario; en cámara quedan mejor los colores lisos. Pruébalo una vez con la cámara encendida.
# on site
wear-on-site = Mira fotos de gente que trabaja allí y ve un punto más formal. Ropa limpia y cómoda, nada nuevo que apriete. Déjalo preparado la noche antes y te olvidas del tema.
# any
wear-any = Un punto más formal de lo que se viste allí a diario; las fotos del equipo lo muestran. Déjalo preparado la noche antes. Merece diez minutos y no más: te invitaron por otra cosa.
# practise aloud; ask when you will hear
prepare-phone = Di hoy dos respuestas en voz alta. Ten en la mesa el currículum y tus notas, el teléfono cargado, un lugar tranquilo. Y una pregunta para llevar: “¿Cuándo tendré noticias?”
# video
prepare-video = Di hoy dos respuestas en voz alta. Prueba una vez el enlace, la cámara a la altura de los ojos, la luz de frente. Y una pregunta para llevar: “¿Cuándo tendré noticias?”
# on site
prepare-on-site = Di hoy dos respuestas en voz alta. Mira el camino y cuenta con llegar un cuarto de hora antes. Y una pregunta para llevar: “¿Cuándo tendré noticias?”
# any
prepare-any = Di en voz alta las respuestas a dos preguntas habituales: cambia más que leer sobre ellas. Ten presente algo de su trabajo que te interese. Y pregunta allí cuándo tendrás noticias.

# busy, inside the normal window
silence-early = <b>{ $name }</b>: todavía nada. Casi siempre es su ritmo: tienen mucho trabajo, y contratar lleva tiempo.
# A1, A2, A3: after two weeks
silence-middle = <b>{ $name }</b>: { $weeks } semanas sin noticias. Eso desgasta a cualquiera. Aún puede ser su ritmo, pero un no ya es igual de probable.
# A1, A2, B3, B4: after three weeks and more
silence-weeks = <b>{ $name }</b>: { $weeks } semanas sin noticias. Eso desgasta a cualquiera, y no es manera de tratarte. A estas alturas lo más probable es un no que nadie quiso decir. O alguien enfermó o se fue, o se acabó el presupuesto.
# honest, and not about the person
silence-long = <b>{ $name }</b>: después de tanto tiempo, lo más probable es un no que nadie quiso decir. O alguien enfermó o se fue, o se acabó el presupuesto.
silence-none = <b>{ $name }</b>: de ahí no espero noticias.
# A button below: the draft that fits
do-write-to-them = Escribirles
# it happens to everyone
asked-silence = Al principio casi siempre es que tienen mucho trabajo. Después de semanas, lo más probable es un no que nadie quiso decir. Le pasa a todo el mundo que busca trabajo, y dice poco de ti.

## Feelings, thanks

# it is ordinary, and one thing helps
felt-nervous = Los nervios son normales: significan que esto te importa. Decir dos respuestas en voz alta los baja más que repasarlo todo mentalmente.
# before an interview
felt-nervous-before = <b>{ $name }</b>, { $at }: los nervios antes son normales. Di dos respuestas en voz alta, déjalo todo preparado y por hoy basta. Los nervios se notan menos de lo que se sienten.
# grounded, and one small step elsewhere
felt-hopeful = Qué bueno leerlo; disfrútalo. Un paso pequeño hoy con otra candidatura, para que no dependa todo de esta.
# the feeling is named; what is within reach
felt-angry = A cualquiera le daría rabia: tú pusiste trabajo y te deben una palabra. Dice cómo trabajan, no lo que vales. Esto es lo que está en tus manos:
# said before the read-back
felt-nervous-too = Es normal tener nervios.
felt-hopeful-too = Qué bueno leerlo.
# anger
felt-angry-too = Es normal que dé rabia.
welcome = De nada. Aquí estoy cuando pase algo.
# E: it is a bot and says so
how-are-you = Soy un bot, así que siempre igual, gracias. Lo que importa es cómo estás tú. Si ha pasado algo, cuéntamelo en una frase.
scolded = Eso no te ha ayudado, y lo siento. Soy un bot y se me escapan cosas. Dilo en una frase, por ejemplo “Sample Corp me dijo que no”, o elige:
blamed = Siento que te la hayas perdido, y mi parte en ello. Escríbeles hoy mismo: una línea breve y sincera a menudo da una segunda oportunidad. Cuándo te aviso está en /settings.
greeted-more = Hola, { $name }. Gracias por contármelo. Dime dónde has enviado una candidatura, o háblame de una entrevista, y seguimos desde ahí.
# An “ok” or a thumb, where nothing was asked
interview-stands = Bien, entonces queda en pie. Si hablas de una oferta, dime de quién.
fine = Bien. Aquí estoy cuando pase algo.

## Not understood

not-understood = No lo he entendido, así que no lo he guardado. Cuéntame en una frase qué pasó, por ejemplo “entrevista con Sample Corp el viernes a las 2”, o elige:
# { $name } is the lead that was named; the likeliest things are its buttons
not-understood-of = <b>{ $name }</b>: no he entendido qué ha pasado. ¿Es algo de esto? Si no, dímelo con otras palabras.
lost-check-in = Repasar: { $name }
lost-news = Noticias sobre { $name }

## A day, an hour or a name alone, while nothing is asked

alone-day = <b>{ $day }</b>: ¿qué pasa ese día? Aún no he anotado nada. Elige, o dímelo en una frase.
alone-moment = <b>{ $day }, { $time }</b>: ¿qué hay entonces? Aún no he anotado nada. Elige, o dímelo en una frase.
alone-hour = <b>{ $time }</b>: ¿qué hay a esa hora? Aún no he anotado nada. Elige, o dímelo en una frase.
alone-days = Una fecha, pero aún no sé para qué. Elige, o dímelo en una frase.
alone-name = <b>{ $name }</b> es nuevo para mí. Si es una empresa, ¿qué ha pasado allí? Aún no he anotado nada. Elige, o dímelo en una frase.

## What they would ask of an employer

cannot-make-it = <b>{ $name }</b>, { $at }: avísales cuanto antes. Pedir otra fecha es habitual, y no hace falta explicar mucho. Aquí tienes palabras para ello:
cannot-make-one = Avísales cuanto antes; pedir otra fecha es habitual. ¿Qué entrevista es?
stall = <b>{ $name }</b>: unos días son habituales, una semana como mucho, y solo si lo saben. Da las gracias ahora y di qué día responderás. Lo que molesta es el silencio.
stall-until = <b>{ $name }</b>: esperan tu respuesta a más tardar el { $day }. Hasta entonces el tiempo es tuyo; si necesitas más, pídelo antes y di otro día.
