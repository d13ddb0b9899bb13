### Drafts: what a person may send, and the words around it.
###
### The drafts themselves (draft-<kind>-<tone>) are plain text, no HTML: role and day, one concrete point, one
### question at most, thanks; no reproach, nothing invented. A fact that is not known leaves its sentence out: such a
### sentence stands in a choice, begins with { " " } and is { "" } otherwise. { $point } ends "lo que hablamos sobre …".
### { $about } begins with "el": never after "a" or "de", which would swallow it.

## Choosing

ask-draft-lead = ¿Para qué candidatura es?
ask-draft-kind = <b>{ $name }</b>: ¿qué te gustaría escribir?
ask-draft-any-kind = <b>{ $name }</b>: todo lo que te puedo redactar.
draft-all-kinds = Todos los tipos
draft-other-kind = Otro tipo
draft-kind-accept = Aceptar la oferta
draft-kind-decline = Rechazar la oferta
draft-kind-rejection = Responder a un no
draft-kind-no-show = No se presentaron
draft-kind-competing = Tengo otra oferta
draft-kind-thanks = Nota de agradecimiento
draft-kind-first = Preguntar por primera vez
draft-kind-second = Preguntar por segunda vez
draft-kind-phone = Palabras para una llamada
draft-kind-agency = Preguntar a la agencia
draft-kind-recruiter = Preguntar por otros puestos
draft-kind-withdraw = Retirarme
draft-kind-move = Pedir otra fecha de entrevista
draft-kind-more-time = Pedir más tiempo para responder

## Around a draft

draft-title = <b>{ $name }</b>
draft-subject = Asunto: <code>{ $subject }</code>
draft-facts = { $words } palabras. { $whom }
draft-words = { $words } palabras.
draft-to = Para: { $to }
draft-to-nobody = No me has dicho a quién escribir; a quien te invitó está bien.
draft-to-agency = Va para el reclutador o la agencia; no sé quién es.
tone-plain = Neutro
tone-warm = Cercano
tone-brief = Breve
mail-gmail = En Gmail
mail-outlook = En Outlook
draft-another-day = Otro día
draft-another-time = Otra hora
draft-to-others = Los demás
draft-early = Es pronto: yo esperaría hasta el { $day }. Si tienes un motivo para escribir ahora, aquí está:
# at most two, then a call at most; a kind no, and their own choice
draft-enough = Desde su última palabra les has escrito o llamado dos veces. Yo no preguntaría más: una tercera vez rara vez cambia la respuesta, y tu tiempo vale más en otro sitio. Lo decides tú, así que aquí está:
# not customary everywhere
draft-thanks-offered = Donde estás no se espera una nota de agradecimiento. Si es corta, no hace daño.
# 15 to 20 minutes first, then the same day
draft-no-show-wait = Dales hasta las { $until }. Si para entonces no hay nada:
draft-no-show-today = Esperar a alguien que no llega es duro, y no fue cosa tuya. Mejor enviarlo hoy; sin disculpas, sin reproches:
# at once, with the deadline
draft-competing-now = Envíalo ahora, mientras tienen tiempo de actuar:
draft-competing-others = Lo mismo para los demás sitios donde preferirías trabajar.
draft-move-now = Cuanto antes lo sepan, más fácil es para ellos, y la mayoría dice que sí. No hace falta explicar el motivo:
draft-move-then = Cuando te den otra fecha, dímelo en una frase, por ejemplo: «{ $employer } la ha pasado al viernes a las 14:00».
draft-more-time-now = Pedir unos días es habitual. Di un día, y cúmplelo:

## Facts that are asked for

ask-draft-deadline = ¿Hasta qué día puedes responder a la otra oferta? Elige, o escríbelo así: 9 de junio.
ask-draft-start = ¿Qué día empiezas? Va en la carta; sáltalo si aún no está claro.
ask-draft-answer = ¿Para qué día puedes darles tu respuesta? Va en la carta; sáltalo para dejar el día abierto.
draft-start-day = El { $day }
ask-draft-agreed-day = ¿Para qué día se había acordado? Elige, o escríbelo, con la hora si quieres: 9 de junio, 14:30.
ask-draft-agreed-time = ¿A qué hora? Elige, o escríbela así: 14:30.
draft-agreed-ahead = Esa hora todavía no ha llegado. ¿Cuál era?
draft-lead-gone = Esa candidatura ya no está aquí.
entry-competing = una oferta espera tu respuesta, a más tardar el { $day }
entry-starts = empiezas el { $day }
entry-asks-until = pides tiempo para responder hasta el { $day }
entry-missed = acordada para el { $when }, y no se presentaron

## What all drafts share

draft-greeting-plain = { $named ->
        [yes] Buenos días, { $contact }:
       *[no] Buenos días:
    }
draft-greeting-warm = { $named ->
        [yes] Hola, { $contact }:
       *[no] Hola, buenos días:
    }
draft-greeting-brief = { $named ->
        [yes] Buenos días, { $contact }:
       *[no] Buenos días:
    }
draft-about-role = el puesto de { $role }
draft-about-position = el puesto vacante
draft-occasion = { $met ->
        [interview] nuestra conversación del { $day } sobre { $about }
        [applied] mi candidatura del { $day } para { $about }
       *[none] { $about }
    }

## A thank-you note: within a day

draft-thanks-subject = { $met ->
        [interview] Gracias por la conversación del { $day }: { $about }
       *[none] Muchas gracias: { $about }
    }
# thanks, one point, no question
draft-thanks-plain =
    { $greeting }

    { $met ->
        [interview] Le agradezco que el { $day } se tomara el tiempo de hablar conmigo sobre { $about }.
       *[none] Le agradezco su tiempo y que tenga en cuenta mi candidatura para { $about }.
    }{ $pointed ->
        [yes] { " " }Lo que hablamos sobre { $point } me sigue rondando, y me gustaría continuar a partir de ahí.
       *[no] { "" }
    }

    Si quedó algo pendiente, o si algún dato más de mi parte le ayuda a decidir, dígamelo y se lo envío con gusto. Quedo a la espera de los próximos pasos, y puede escribirme a esta dirección en cualquier momento.

    Saludos cordiales,
    { $name }
# thanks, one point, no question
draft-thanks-warm =
    { $greeting }

    { $met ->
        [interview] Muchas gracias por la conversación del { $day } sobre { $about }. Valoro el tiempo que me dedicó.
       *[none] Muchas gracias por tener en cuenta mi candidatura para { $about }. Valoro el tiempo que le dedica.
    }{ $pointed ->
        [yes] { " " }Sigo pensando en lo que hablamos sobre { $point }, y me encantaría seguir esa conversación con usted.
       *[no] { "" }
    }

    Si mientras deciden surge alguna pregunta, escríbame, por favor, y la respondo con mucho gusto. Me alegrará tener noticias suyas, sea cual sea la respuesta, y hasta entonces le deseo todo lo mejor.

    Un saludo muy cordial,
    { $name }
# thanks, one point, no question
draft-thanks-brief =
    { $greeting }

    { $met ->
        [interview] Muchas gracias por la conversación del { $day } sobre { $about }.
       *[none] Muchas gracias por tener en cuenta mi candidatura para { $about }.
    }{ $pointed ->
        [yes] { " " }Sigo pensando en lo que hablamos sobre { $point }.
       *[no] { "" }
    }

    Si necesita algo más de mi parte, basta una línea y se lo envío. Quedo a la espera de los próximos pasos.

    Saludos cordiales,
    { $name }

## The first inquiry: short, friendly, whether they have chosen somebody

draft-first-subject = { $met ->
        [interview] Nuestra entrevista del { $day }: { $about }
        [applied] Mi candidatura del { $day }: { $about }
       *[none] Su decisión: { $about }
    }
# A5: the day that they named and that has passed; said without reproach
draft-promise =
    { $promising ->
        [yes] Me comentó que podría tener noticias suyas a más tardar el { $promised }.{ " " }
       *[no] { "" }
    }
# whether they have chosen somebody
draft-first-plain =
    { $greeting }

    { $met ->
        [interview] Gracias de nuevo por la conversación del { $day } sobre { $about }.
        [applied] El { $day } envié a { $employer } mi candidatura para { $about }, y sigo teniendo interés.
       *[none] Le escribo por { $about } en { $employer }, que me sigue interesando.
    }{ $pointed ->
        [yes] { " " }Sigo pensando en lo que hablamos sobre { $point }, y me gustaría profundizar en ello.
       *[no] { "" }
    }

    { $promise }¿Podría decirme si ya han elegido a alguien, o cuándo esperan decidir? Si queda algo pendiente de mi parte, dígamelo y se lo envío con gusto. En cualquier caso, unas líneas suyas me ayudarían mucho a organizarme.

    Muchas gracias por su tiempo.

    Saludos cordiales,
    { $name }
# whether they have chosen somebody
draft-first-warm =
    { $greeting }

    { $met ->
        [interview] Gracias otra vez por el tiempo que me dedicó el { $day } para hablar sobre { $about }.
        [applied] El { $day } envié mi candidatura para { $about }, y me sigue gustando la idea de trabajar en { $employer }.
       *[none] Le escribo por { $about }, porque me sigue gustando la idea de trabajar en { $employer }.
    }{ $pointed ->
        [yes] { " " }Sigo pensando en lo que hablamos sobre { $point }, y me encantaría profundizar en ello con usted.
       *[no] { "" }
    }

    { $promise }Imagino que hay mucho que valorar. ¿Podría decirme si ya han elegido a alguien, o cuándo creen que lo harán? Si algo de mi parte lo hace más fácil, se lo envío con gusto, y cualquier respuesta me ayuda a organizarme.

    Un saludo muy cordial,
    { $name }
# whether they have chosen somebody
draft-first-brief =
    { $greeting }

    { $met ->
        [interview] Gracias de nuevo por la conversación del { $day } sobre { $about }.
        [applied] El { $day } envié mi candidatura para { $about }, y sigo teniendo interés.
       *[none] Le escribo por { $about }, que me sigue interesando.
    }{ $pointed ->
        [yes] { " " }Sigo pensando en lo que hablamos sobre { $point }.
       *[no] { "" }
    }

    { $promise }¿Han elegido ya a alguien, o cuándo esperan decidir? Basta una línea, y si necesita algo más de mi parte, se lo envío con gusto.

    Saludos cordiales,
    { $name }

## The second inquiry: a new angle, never a reminder of the first

draft-second-subject = Cómo empezaría yo: { $about }
# a new angle
draft-second-plain =
    { $greeting }

    Le escribo una vez más en relación con { $occasion }. Para facilitarles la decisión, puedo resumir en una página cómo empezaría { $pointed ->
        [yes] con lo que hablamos sobre { $point }.
       *[no] en este puesto: qué miraría primero y qué preguntaría.
    }

    ¿Les sería útil, o la decisión ya está tomada? Cualquiera de las dos respuestas me ayuda a organizarme, y basta una línea. Si han elegido a otra persona, les deseo un buen comienzo.

    Gracias por haberme tenido en cuenta.

    Saludos cordiales,
    { $name }
# a new angle
draft-second-warm =
    { $greeting }

    Me gustaría añadir algo en relación con { $occasion }. Si les ayuda, escribo en una página cómo abordaría las primeras semanas{ $pointed ->
        [yes] , empezando por lo que hablamos sobre { $point }.
       *[no] { " " }y qué querría saber primero.
    } Se lee en dos minutos y no compromete a nada.

    ¿Se la envío, o ya han decidido? Sea lo que sea, me alegrará recibir unas líneas suyas. Si han elegido a otra persona, les deseo un buen comienzo con ella, y gracias por haberme tenido en cuenta.

    Un saludo muy cordial,
    { $name }
# a new angle
draft-second-brief =
    { $greeting }

    Una idea más en relación con { $occasion }: podría resumir en una página cómo empezaría{ $pointed ->
        [yes] { " " }con lo que hablamos sobre { $point }.
       *[no] .
    }

    ¿Se la envío, o la decisión ya está tomada? Cualquiera de las dos respuestas me ayuda a organizarme, y basta una línea. Gracias por haberme tenido en cuenta.

    Saludos cordiales,
    { $name }

## Words for a call: polite, with thanks whatever the answer is; after an e-mail

# thanks whatever the news
draft-phone-plain =
    “Buenos días{ $named ->
        [yes] , { $contact }
       *[no] { "" }
    }, soy { $name }. { $met ->
        [interview] Conversamos el { $day } sobre { $about }.
        [applied] El { $day } envié mi candidatura para { $about }.
       *[none] Llamo por { $about }.
    } Si es mal momento, puedo llamar más tarde.”

    “Quería preguntarle en qué punto está la decisión, y si necesitan algo más de mi parte.”

    Si es un no: “Gracias por decírmelo, y por la oportunidad. Si surge algo parecido, me gustará tener noticias suyas.”

    Si sigue abierto: “¿Cuándo puedo volver a preguntar?” Apunta el día.

    Buzón de voz: tu nombre, el puesto, tu número, despacio, y gracias.
# thanks whatever the news
draft-phone-warm =
    “Hola{ $named ->
        [yes] , { $contact }
       *[no] { "" }
    }, soy { $name }. { $met ->
        [interview] Gracias otra vez por nuestra conversación del { $day } sobre { $about }.
        [applied] El { $day } envié mi candidatura para { $about }.
       *[none] Llamo por { $about }.
    } Espero no llamar en mal momento.”

    “Me gustaría saber cómo va todo, y si puedo facilitarles algo.”

    Si es un no: “Gracias por decírmelo con tanta claridad, y por la oportunidad. Les deseo un buen comienzo.”

    Si sigue abierto: “Gracias. ¿Qué día sería bueno para volver a preguntar?” Apúntalo.

    Buzón de voz: tu nombre, el puesto, tu número, despacio, y gracias.
# thanks whatever the news
draft-phone-brief =
    “Buenos días{ $named ->
        [yes] , { $contact }
       *[no] { "" }
    }, soy { $name }. { $met ->
        [interview] Conversamos el { $day } sobre { $about }.
        [applied] El { $day } envié mi candidatura para { $about }.
       *[none] Llamo por { $about }.
    } ¿En qué punto está la decisión?”

    Un no: “Gracias por decírmelo, y por la oportunidad.”

    Sigue abierto: “Entonces vuelvo a llamar el día que usted me diga.” Apúntalo.

    Buzón de voz: nombre, puesto, número, gracias.

## Nobody came: the agreed time, not apologetic, no reproach

draft-no-show-subject = Acordado para el { $day }, { $at }: { $about }
# the agreed time, not apologetic
draft-no-show-plain =
    { $greeting }

    Nuestra { $way ->
        [phone] llamada
        [video] videollamada
       *[other] conversación
    } sobre { $about } estaba acordada para el { $day } a las { $at }. A esa hora yo estaba esperando, y no tuvo lugar.

    Quizá surgió algo por su parte. Sigo teniendo interés y me gustaría mantener esa conversación: ¿qué nueva fecha le vendría bien? En cuanto me la diga, la reservo, y si prefiere que hable con otra persona, también está bien.

    Saludos cordiales,
    { $name }
# the agreed time, not apologetic
draft-no-show-warm =
    { $greeting }

    Habíamos quedado en hablar sobre { $about } el { $day } a las { $at }{ $way ->
        [phone] { " " }por teléfono
        [video] { " " }por videollamada
       *[other] { "" }
    }. A esa hora yo estaba esperando, y no llegamos a hablar. Hay días así, y espero que esté todo bien.

    Me sigue interesando esa conversación. ¿Qué momento le vendría bien ahora? Lo reservo con gusto, y si es más fácil que se ocupe otra persona de su equipo, también me parece bien.

    Un saludo muy cordial,
    { $name }
# the agreed time, not apologetic
draft-no-show-brief =
    { $greeting }

    Nuestra { $way ->
        [phone] llamada
        [video] videollamada
       *[other] conversación
    } sobre { $about } estaba acordada para el { $day } a las { $at }. A esa hora yo estaba esperando, y no tuvo lugar.

    Sigo teniendo interés. ¿Qué nueva fecha le vendría bien? En cuanto me la diga, la reservo.

    Saludos cordiales,
    { $name }

## Another offer is on the table: at once, with the deadline

draft-competing-subject = Debo decidir a más tardar el { $deadline }: { $about }
# with the deadline
draft-competing-plain =
    { $greeting }

    Le escribo en relación con { $occasion }. Tengo una oferta de otra empresa y debo responder a más tardar el { $deadline }. Antes de hacerlo, me gustaría saber en qué punto estoy con ustedes, porque este puesto me sigue interesando.{ $pointed ->
        [yes] { " " }Lo que hablamos sobre { $point } es uno de los motivos.
       *[no] { "" }
    }

    ¿Sería posible una decisión para entonces? Si no lo es, dígamelo también; lo entenderé y me ayuda a organizarme. Si falta algo, lo envío de inmediato.

    Saludos cordiales,
    { $name }
# with the deadline
draft-competing-warm =
    { $greeting }

    Quiero hablarle con franqueza. Tengo una oferta de otra empresa, y esperan mi respuesta a más tardar el { $deadline }. Antes de darla, le escribo en relación con { $occasion }, porque me gustaría trabajar con ustedes.{ $pointed ->
        [yes] { " " }Lo que hablamos sobre { $point } tiene mucho que ver.
       *[no] { "" }
    }

    ¿Ve alguna manera de decidir para entonces? Si es demasiado pronto, lo entenderé, y le agradecería saberlo. Gracias por pensarlo.

    Un saludo muy cordial,
    { $name }
# with the deadline
draft-competing-brief =
    { $greeting }

    Le escribo en relación con { $occasion }. Tengo otra oferta y debo responder a más tardar el { $deadline }; este puesto me sigue interesando.{ $pointed ->
        [yes] { " " }Lo que hablamos sobre { $point } es uno de los motivos.
       *[no] { "" }
    }

    ¿Pueden decidir para entonces? Si no, unas líneas me ayudan igualmente.

    Saludos cordiales,
    { $name }

## To the agency, about its client

draft-agency-subject = Noticias sobre { $employer }: { $about }
draft-agency-plain =
    { $greeting }

    { $met ->
        [interview] El { $day } tuve la entrevista con { $employer } sobre { $about }.
        [applied] El { $day } presenté mi candidatura en { $employer } para { $about }.
       *[none] Le escribo por { $about } en { $employer }.
    } Aún no tengo respuesta, y prefiero preguntarle a usted antes que escribirles directamente.{ $pointed ->
        [yes] { " " }Si habla con ellos: lo que hablamos sobre { $point } me sigue rondando, y me gustaría continuar a partir de ahí.
       *[no] { "" }
    }

    ¿Le han dicho algo desde entonces: una decisión, una fecha, alguna pregunta sobre mí? Si aún lo están pensando, saber el día ya me ayudaría a organizarme, y si han elegido a alguien, también.

    Saludos cordiales,
    { $name }
draft-agency-warm =
    { $greeting }

    Gracias por ponerme en contacto con { $employer }. { $met ->
        [interview] Mi entrevista sobre { $about } fue el { $day }, y sigo teniendo interés.
        [applied] Mi candidatura para { $about } salió el { $day }, y sigo teniendo interés.
       *[none] Sigo teniendo interés en { $about } allí.
    }{ $pointed ->
        [yes] { " " }Si puede, transmítales que sigo pensando en lo que hablamos sobre { $point }.
       *[no] { "" }
    }

    ¿Podría averiguar en qué punto están? Incluso una fecha aproximada me ayudaría a organizarme. Si la respuesta es un no, dígamelo con claridad; lo tomaré bien y me gustará hablar con usted de lo que viene después.

    Un saludo muy cordial,
    { $name }
draft-agency-brief =
    { $greeting }

    { $met ->
        [interview] El { $day } tuve la entrevista con { $employer } sobre { $about }.
        [applied] El { $day } presenté mi candidatura en { $employer } para { $about }.
       *[none] Le escribo por { $about } en { $employer }.
    }{ $pointed ->
        [yes] { " " }Sigo pensando en lo que hablamos sobre { $point }.
       *[no] { "" }
    }

    ¿Le han dicho algo desde entonces? Una fecha, una pregunta o un no me ayudarían a organizarme, y con una línea basta. Muchas gracias por preguntarles.

    Saludos cordiales,
    { $name }

## To a recruiter, for the next one

draft-recruiter-subject = Puestos parecidos: { $about } en { $employer }
# the next one
draft-recruiter-plain =
    { $greeting }

    { $ending ->
        [no] { $employer } me ha comunicado que eligieron a otra persona para { $about }, así que sigo buscando.
        [quiet] { $employer } no ha respondido sobre { $about }, así que sigo buscando.
        [applied] He presentado mi candidatura en { $employer } para { $about }, y al mismo tiempo sigo buscando.
        [past] { $employer } ya no es una opción para mí, así que sigo buscando.
       *[open] Estoy en conversaciones con { $employer } sobre { $about }, y al mismo tiempo sigo buscando.
    }

    ¿Qué puestos tiene ahora, o espera tener pronto, que encajen con lo que hago? Puedo enviarle mi currículum actualizado y contarle por teléfono qué estoy buscando. Y si me ve en otro tipo de puesto, también me gustaría saberlo. Gracias por tenerme presente.

    Saludos cordiales,
    { $name }
# the next one
draft-recruiter-warm =
    { $greeting }

    { $ending ->
        [no] { $employer } ha elegido a otra persona para { $about }. Son cosas que pasan, y quiero mirar hacia adelante.
        [quiet] { $employer } no ha respondido sobre { $about }, y quiero mirar hacia adelante.
        [applied] He presentado mi candidatura en { $employer } para { $about }, y quiero mantener abiertas otras puertas.
        [past] { $employer } ya no es una opción para mí, y quiero mirar hacia adelante.
       *[open] Sigo en conversaciones con { $employer } sobre { $about }, y quiero mantener abiertas otras puertas.
    }

    Usted se entera de muchos puestos antes que nadie. ¿Hay ahora alguno, o viene alguno pronto, en el que me vería? Le envío con gusto mi currículum actualizado, o hablamos por teléfono cuando le venga bien. Gracias por tenerme presente.

    Un saludo muy cordial,
    { $name }
# the next one
draft-recruiter-brief =
    { $greeting }

    { $ending ->
        [no] { $employer } ha elegido a otra persona para { $about }, así que sigo buscando.
        [quiet] { $employer } no ha respondido sobre { $about }, así que sigo buscando.
        [applied] He presentado mi candidatura en { $employer } para { $about }, y sigo buscando.
        [past] { $employer } ya no es una opción para mí, así que sigo buscando.
       *[open] Estoy en conversaciones con { $employer } sobre { $about }, y sigo buscando.
    }

    ¿Qué puestos tiene ahora, o espera tener pronto, que encajen conmigo? Puedo enviarle mi currículum actualizado, y también podemos hablar por teléfono.

    Saludos cordiales,
    { $name }

## Declining an offer

draft-decline-subject = Su oferta: { $about }
draft-decline-plain =
    { $greeting }

    Le agradezco que me ofrezcan { $about } en { $employer }, y el tiempo que me han dedicado. Lo he pensado bien y he decidido no aceptar.{ $pointed ->
        [yes] { " " }Lo que hablamos sobre { $point } me ha dado que pensar.
       *[no] { "" }
    }

    Se lo digo ahora para que puedan continuar con su búsqueda. Es una decisión sobre lo que me conviene en este momento, y no dice nada en contra de { $employer } ni de las personas que conocí. Espero que encuentren pronto a la persona adecuada.

    Saludos cordiales,
    { $name }
draft-decline-warm =
    { $greeting }

    Muchas gracias por su oferta y por la confianza. Me dedicaron su tiempo, y no lo doy por hecho. Después de pensarlo, he decidido no aceptar { $about }.{ $pointed ->
        [yes] { " " }Recordaré lo que hablamos sobre { $point }.
       *[no] { "" }
    }

    Quería que lo supiera por mí y cuanto antes. El motivo está en lo que me conviene en este momento, no en { $employer } ni en nadie que conociera allí. Espero que encuentren pronto a la persona adecuada, y me alegrará si volvemos a coincidir.

    Un saludo muy cordial,
    { $name }
draft-decline-brief =
    { $greeting }

    Le agradezco que me ofrezcan { $about } en { $employer }. Lo he pensado bien y he decidido no aceptar.

    Se lo digo ahora para que puedan continuar con su búsqueda. Gracias por su tiempo; espero que encuentren pronto a la persona adecuada.

    Saludos cordiales,
    { $name }

## Withdrawing

draft-withdraw-subject = Retiro mi candidatura: { $about }
draft-withdraw-plain =
    { $greeting }

    Le escribo en relación con { $occasion }. He decidido retirarme, y se lo digo ahora para que nadie le dedique más tiempo. Les pido que no cuenten conmigo en la selección.{ $pointed ->
        [yes] { " " }Lo que hablamos sobre { $point } me ha dado que pensar.
       *[no] { "" }
    }

    Es una decisión sobre mis propios planes, y no dice nada en contra de { $employer }. Gracias por haberme tenido en cuenta. Si más adelante surge un puesto en el que me vea, me gustará saberlo.

    Saludos cordiales,
    { $name }
draft-withdraw-warm =
    { $greeting }

    Le escribo en relación con { $occasion }, y quiero hablarle con franqueza: he decidido retirarme. Se lo digo ahora para que dediquen su tiempo a quienes todavía pueden decir que sí.{ $pointed ->
        [yes] { " " }Recordaré lo que hablamos sobre { $point }.
       *[no] { "" }
    }

    Tiene que ver con mis propios planes, no con usted ni con { $employer }. Gracias por haberme tenido en cuenta. Les deseo que encuentren a la persona adecuada, y me alegrará si volvemos a coincidir.

    Un saludo muy cordial,
    { $name }
draft-withdraw-brief =
    { $greeting }

    Le escribo en relación con { $occasion }. He decidido retirarme, y se lo digo ahora para que nadie le dedique más tiempo.

    Gracias por haberme tenido en cuenta. Espero que encuentren pronto a la persona adecuada.

    Saludos cordiales,
    { $name }

## Answering a no, and asking for feedback: they saw something; what was missing can be asked

draft-rejection-subject = Gracias por su respuesta: { $about }
# what was missing can be asked
draft-rejection-plain =
    { $greeting }

    Gracias por comunicarme su decisión sobre { $about }, y por el tiempo que me dedicaron. Esperaba otra respuesta, pero les deseo un buen comienzo a ustedes y a la persona elegida.{ $pointed ->
        [yes] { " " }Lo que hablamos sobre { $point } me ha dado que pensar.
       *[no] { "" }
    }

    Quisiera preguntarle una sola cosa: ¿qué habría hecho más fuerte mi candidatura? Con una o dos líneas basta, y simplemente me lo llevo como aprendizaje. Si surge un puesto parecido, me gustará tener noticias suyas.

    Saludos cordiales,
    { $name }
# what was missing can be asked
draft-rejection-warm =
    { $greeting }

    Gracias por avisarme sobre { $about }. Decir que no nunca es agradable, y valoro que lo hiciera. Les deseo un buen comienzo a ustedes y a la persona elegida.{ $pointed ->
        [yes] { " " }Recordaré lo que hablamos sobre { $point }.
       *[no] { "" }
    }

    Si tiene un minuto, ¿me diría una cosa que podría hacer mejor la próxima vez? Lo pregunto para aprender, no para discutir la decisión. Y si surge un puesto en el que me vea, me encantará volver a hablar.

    Un saludo muy cordial,
    { $name }
# what was missing can be asked
draft-rejection-brief =
    { $greeting }

    Gracias por comunicarme su decisión sobre { $about }. Les deseo un buen comienzo a ustedes y a la persona elegida.

    ¿Qué podría hacer mejor la próxima vez? Con una línea basta. Si surge un puesto parecido, me gustará tener noticias suyas.

    Saludos cordiales,
    { $name }

## Accepting an offer

draft-accept-subject = Acepto su oferta: { $about }
draft-accept-plain =
    { $greeting }

    Muchas gracias por su oferta. Acepto con mucho gusto { $about } en { $employer }.{ $starting ->
        [yes] { " " }Como acordamos, empiezo el { $start }.
       *[no] { "" }
    }{ $pointed ->
        [yes] { " " }Tengo ganas de retomar lo que hablamos sobre { $point }.
       *[no] { "" }
    }

    Le pido que me envíe el contrato y lo que haya que firmar o completar; lo devuelvo sin demora. ¿Hay algo que deba preparar o leer antes del primer día? Gracias por la confianza. Será un gusto trabajar con ustedes.

    Saludos cordiales,
    { $name }
draft-accept-warm =
    { $greeting }

    Muchas gracias por su oferta: acepto { $about } con mucho gusto, y me alegra empezar en { $employer } y conocer a todo el equipo.{ $starting ->
        [yes] { " " }Como acordamos, empiezo el { $start }.
       *[no] { "" }
    }{ $pointed ->
        [yes] { " " }Me alegra poder retomar lo que hablamos sobre { $point }.
       *[no] { "" }
    }

    Envíeme el contrato, por favor, y lo devuelvo sin demora. ¿Hay algo que pueda leer o preparar antes del primer día, para ser útil cuanto antes? Gracias por la confianza, y hasta entonces, todo lo mejor.

    Un saludo muy cordial,
    { $name }
draft-accept-brief =
    { $greeting }

    Muchas gracias por su oferta. Acepto con mucho gusto { $about } en { $employer }.{ $starting ->
        [yes] { " " }Como acordamos, empiezo el { $start }.
       *[no] { "" }
    }

    Le pido que me envíe el contrato; lo devuelvo sin demora. ¿Hay algo que deba preparar? Será un gusto trabajar con ustedes.

    Saludos cordiales,
    { $name }

## Asking to move one's own interview: early, no long reasons, a question for another time

draft-move-subject = Otra fecha para la entrevista: { $about }
draft-move-plain =
    { $greeting }

    Tengo muchas ganas de hablar con ustedes sobre { $about }. Me ha surgido algo que no puedo aplazar y no voy a poder acudir { $planned ->
        [yes] a nuestra cita del { $day } a las { $at }.
       *[no] a la hora acordada.
    }

    ¿Sería posible buscar otra fecha? Me adapto a lo que mejor les venga y la confirmo de inmediato. Sé que esto les supone una molestia y se lo agradezco. Mi interés por el puesto sigue siendo el mismo.

    Saludos cordiales,
    { $name }
draft-move-warm =
    { $greeting }

    Tengo muchas ganas de hablar con ustedes sobre { $about }, por eso me cuesta escribirle esto: me ha surgido algo que no puedo aplazar y no voy a poder acudir { $planned ->
        [yes] a nuestra cita del { $day } a las { $at }.
       *[no] a la hora acordada.
    } Quería que lo supiera cuanto antes.

    ¿Sería posible otro momento? Me adapto con gusto a lo que les venga bien y lo confirmo de inmediato. Me sigue haciendo mucha ilusión esa conversación. Gracias por su comprensión.

    Un saludo muy cordial,
    { $name }
draft-move-brief =
    { $greeting }

    Me ha surgido algo que no puedo aplazar y no voy a poder acudir { $planned ->
        [yes] a nuestra cita del { $day } a las { $at }
       *[no] a la hora acordada
    } para hablar sobre { $about }.

    Me sigue interesando esa conversación. ¿Qué otra fecha le vendría bien? La confirmo de inmediato. Muchas gracias por su comprensión.

    Saludos cordiales,
    { $name }

## Asking for more time to answer an offer: glad of it, one day, and a promise to answer

draft-more-time-subject = Su oferta y mi respuesta: { $about }
draft-more-time-plain =
    { $greeting }

    Muchas gracias por ofrecerme { $about } en { $employer }. Me ha alegrado mucho, y quiero darles una respuesta firme.{ $pointed ->
        [yes] { " " }Lo que hablamos sobre { $point } es una de las razones por las que me lo tomo tan en serio.
       *[no] { "" }
    }

    Para ello me gustaría contar con un poco más de tiempo. ¿Podría responderles { $asking ->
        [yes] a más tardar el { $until }?
       *[no] unos días más tarde?
    } Si no es posible, le ruego que me diga hasta cuándo puedo. Para entonces tendrán una respuesta clara, sea cual sea. Gracias por darme ese tiempo.

    Saludos cordiales,
    { $name }
draft-more-time-warm =
    { $greeting }

    Muchas gracias por su oferta y por la confianza; me alegró mucho saber que cuentan conmigo para { $about }. Es una decisión que quiero tomar con calma.{ $pointed ->
        [yes] { " " }Lo que hablamos sobre { $point } tiene mucho que ver.
       *[no] { "" }
    }

    ¿Podrían darme { $asking ->
        [yes] de plazo hasta el { $until }
       *[no] unos días más
    } para responder? Si es demasiado para sus planes, dígamelo y buscamos un día que nos venga bien a todos. En cualquier caso, tendrán noticias mías para entonces.

    Un saludo muy cordial,
    { $name }
draft-more-time-brief =
    { $greeting }

    Muchas gracias por ofrecerme { $about } en { $employer }. Me ha alegrado mucho, y quiero darles una respuesta firme.

    ¿Podría responderles { $asking ->
        [yes] a más tardar el { $until }?
       *[no] unos días más tarde?
    } Si no, dígame hasta cuándo puedo. En cualquier caso, tendrán noticias mías para entonces.

    Saludos cordiales,
    { $name }
