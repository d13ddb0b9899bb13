### Encouragement: one situation each. True, short, no cheer, no promise, nothing about other people's luck.

## After an interview that went well

# prepared for a setback
encourage-good-inoculation = Después de una buena entrevista también puede venir silencio: contratar lleva tiempo. Si pasa, dice poco de hoy, y tenemos un plan.
# good, and then silence
encourage-good-silence = Fue bien, y eso ya vale algo. Si después viene una semana callada, es lo normal; no busques señales en ella.
# one small step, not a feast
encourage-good-coast = Dan ganas de sentarse a esperar. Un paso pequeño hoy con otra candidatura, para que no dependa todo de esta.
# grounded
encourage-good-ordinary = Ahora no está en tus manos, y está bien así: por esta semana, tu parte está hecha.

# rest
encourage-good-rest = Hoy puedes soltarlo. Para lo que venga hay un plan.

## After one that did not

# half is theirs
encourage-hard-half-theirs = Que dos personas se entiendan depende a medias de la otra. Esa mitad, déjala estar.
# a fit holds for both sides
encourage-hard-fit = No sabes si te gustaría trabajar allí. Eso cuenta tanto como lo que piensen ellos: tiene que encajar por los dos lados.
# nervous
encourage-hard-nervous = Si hubo nervios, es que te importaba. Casi todos los que entrevistan han estado en esa silla y lo saben.
# hard, and still
encourage-hard-practised = Fue difícil, y aun así practicaste y fuiste. Las dos cosas son tuyas.
# invited
encourage-hard-invited = Una entrevista difícil no borra el motivo por el que te llamaron.
# memory keeps the worst
encourage-hard-memory = Recién terminada, la memoria se queda con los peores minutos y suelta el resto. Casi nunca fue tan mal como parece hoy.

## Waiting for word

# they named the day
encourage-wait-promised = La fecha la pusieron ellos; por eso el correo de hoy es fácil de escribir.
# something concrete
encourage-wait-point = Recordaste algo real de la conversación. Por eso vale la pena leer este correo.
# busy
encourage-wait-busy = Puede que solo tengan mucho trabajo; después de una semana suele ser eso.
# ordinary courtesy
encourage-wait-ordinary = Preguntar después de una semana es simple cortesía.

## No answer to the first e-mail

# a voice
encourage-second-voice = Me contaste que se entendieron bien. Una voz recupera eso como ningún correo puede.
# no nuisance
encourage-second-polite = Una llamada corta y amable no molesta. Son dos minutos de su día.
# to know
encourage-second-know = Llamar es la forma más rápida de saber cómo va.

## Gone quiet, or a no

# both sides
encourage-own-view = Me contaste que no sabías si te gustaría trabajar allí. Si solo encaja por un lado, no encaja.
# practised
encourage-practised = Me contaste que practicaste en voz alta. Ese trabajo está hecho y se va contigo a la siguiente.
# chemistry
encourage-chemistry = Me contaste que la conversación no fue fácil. La química no depende de ti, y muchas veces decide.
# reached them
encourage-good-talk = Me contaste que se entendieron bien. Algo tuyo les llegó, y eso fue real.
# care
encourage-early = Llegaste con tiempo de sobra. Ese cuidado es tuyo, contesten o no.
# open
encourage-open = Me contaste que tu actitud fue abierta y relajada. Es difícil, y sabes hacerlo.
# concrete
encourage-point = Te llevaste algo de lo que hablaron de verdad. Esas conversaciones son las que llevan a algo, aquí o en otro sitio.
# asked back
encourage-rounds = Te llamaron para otra ronda. Nadie hace eso por cortesía.
# others
encourage-elsewhere = Otros han querido conocerte. Lo dice tu propia lista.
# invited
encourage-invited = Te llamaron porque algo de ti convenció. Eso sigue siendo verdad.
# weak evidence
encourage-weak-evidence = Que no te elijan dice poco de cómo harías el trabajo. Las entrevistas miden entrevistas.
# experience
encourage-experience = Un no suele deberse a la experiencia o a cosas que no dependen de ti. Contra eso no se puede discutir, ni hace falta.
# told
encourage-told-you = Te lo dijeron, como hacen las empresas consideradas. Ahora lo sabes y puedes dejar de esperar.
# fair to be sad
encourage-fair-to-be-sad = Es normal tener hoy el ánimo bajo. Habías puesto algo tuyo en esto.
# a friend
encourage-friend = Si te lo contara alguien a quien aprecias, no pensarías peor de esa persona. Contigo vale lo mismo.
# everyone
encourage-everyone = Le pasa a todo el mundo que busca trabajo, también a gente muy buena.
# competition
encourage-competition = Hay mucha competencia, y aun así vieron en ti nivel suficiente para conocerte. Las dos cosas son verdad.

## Keep or close

# room
encourage-room = Soltar una hace sitio en la cabeza para las que sí contestan.
# door
encourage-door = Cerrarla aquí no cierra ninguna puerta: si escriben, se vuelve a abrir.
# budget
encourage-budget = Después de un mes, muchas veces lo que ha caído es el puesto y no tú: un recorte, una plantilla congelada, un cambio de idea.

## Applications without an answer

# volume
encourage-volume = La mayoría de las candidaturas no reciben respuesta; llegan demasiadas para contestar una por una. No es un juicio sobre ti: nadie te ha conocido todavía.
# seconds
encourage-seconds = La primera mirada dura segundos. Lo que mide el silencio son esos segundos, no tus años.
# replies
encourage-replies = Otros te han contestado. Eso dice más de tus papeles que este silencio.
