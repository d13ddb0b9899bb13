### Safety (voice and safety of the coach). Short and plain. To be looked at by a clinician before it is changed or translated.

## Possible danger to oneself: the card, in two wordings

# says that it is a bot, asks directly once
care-danger-1 = Lo que has escrito me preocupa, y me alegro de que lo hayas escrito. Soy un bot, no una persona, así que te lo pregunto claramente: ¿estás pensando en quitarte la vida?
care-danger-2 = Quiero tomarme esto en serio. Soy un bot y puedo equivocarme, por eso te pregunto abiertamente: ¿estás pensando en el suicidio?
care-danger-theirs = Ese texto me preocupa, lo haya escrito quien lo haya escrito. Si es tuyo: ¿estás pensando en quitarte la vida? Si es de otra persona: pregúntaselo con la misma claridad, quédate a su lado y llamen juntos. Los avisos de trabajo quedan en pausa.
# free help, round the clock where there is
care-call-1 = Sea cual sea la respuesta, puedes hablar con alguien ahora mismo. No hace falta encontrar las palabras justas:
care-call-2 = No tienes que cargar con esto sin ayuda. Estas personas están justo para eso:
# is somebody near?
care-near-1 = ¿Hay alguien cerca con quien puedas sentarte un rato, o a quien puedas llamar? Los recordatorios sobre el trabajo quedan en espera, y aquí no se pierde nada.
care-near-2 = ¿Hay alguien cerca que pueda quedarse contigo un rato? He dejado en espera todos los recordatorios sobre el trabajo. No se pierde nada.
care-lines = { $lines }

## More of it while nudges are held: another wording, the numbers again

care-still-1 = Sigo aquí y lo he leído. Un bot no puede protegerte; una persona sí. Llama ahora, por favor, o pide a alguien que llame contigo:
care-still-2 = Gracias por decírmelo. Díselo también a una persona, ahora mismo si puedes, y ve a donde haya gente:
care-still-3 = Es mucho dolor. A ellos se lo puedes decir con las mismas palabras que has usado aquí:

## Anything else typed while nudges are held: heard

care-heard-1 = Estoy aquí y lo he leído. Si hay alguna posibilidad de que te hagas daño, llama ahora, por favor, o ve con alguien:
care-heard-2 = Gracias por contármelo. Soy un bot y no puedo valorar si estás a salvo. Estas personas pueden hablarlo contigo:
care-heard-3 = Lo he leído. Nada del trabajo necesita respuesta ahora. Para esto, una voz humana es mejor que un bot:
care-heard-4 = Sigo aquí. ¿A quién podrías contárselo hoy? Si no se te ocurre nadie, están estas personas:

## What the buttons do

care-expression = Era solo una forma de hablar
care-yes = Sí, lo estoy pensando
care-somebody = Hay alguien conmigo
care-numbers = Ver otra vez los números
care-resume = Seguir con lo del trabajo
care-expression-1 = Bien, gracias por decirlo. Prefiero preguntar una vez de más. Volvemos a donde estábamos.
care-expression-2 = De acuerdo. Solo me guío por las palabras, y si tengo dudas pregunto. Sigamos.
care-somebody-1 = Me alegro. Quédate un rato a su lado, y enséñale estos mensajes si te cuesta hablar. Los recordatorios siguen en espera; aquí estoy.
care-somebody-2 = Eso está bien. También puedes llamar con esa persona a tu lado. Yo sigo aquí, y los recordatorios siguen en espera.
care-numbers-1 = Aquí están. Puedes llamar solo para hablar:
care-numbers-2 = Aquí los tienes otra vez, para cuando los quieras:
care-resume-1 = Me alegra seguir contigo, a tu ritmo. Lo que quedó pendiente llega en un solo mensaje.
care-resume-paused = Me alegra seguir contigo, a tu ritmo. Lo demás sigue en pausa; en /settings puedes reanudarlo.
care-held = Los recordatorios sobre el trabajo están en espera hasta que digas que sigamos.

## The lines. The data are in bot/crisis_lines.toml

crisis-line = <b>{ $number }</b>: { $name } ({ $ways }, { $hours })
# A word that is sent as a text message
crisis-send = { $word } al { $number }
crisis-ways-1 = { $one }
crisis-ways-2 = { $one } o { $two }
crisis-ways-3 = { $one }, { $two } o { $three }
crisis-way-call = llamada
crisis-way-text = mensaje de texto
crisis-way-chat = chat en su página web
crisis-way-whatsapp = WhatsApp
crisis-way-email = correo
crisis-round-the-clock = día y noche
crisis-hours = { $hours }
crisis-free = gratis, { $hours }
crisis-emergency = <b>{ $number }</b>: emergencias, si crees que podrías hacerte daño pronto
crisis-emergency-unknown = Si crees que podrías hacerte daño pronto: el número de emergencias de donde estás (el <b>112</b> funciona en muchos países, el <b>911</b> en América), o el hospital más cercano.
# the directory for all others
crisis-directory = <b>{ $address }</b>: líneas gratuitas en otros lugares e idiomas, muchas de ellas día y noche

## Low, or without hope (to be expected weekly, not never)

# true, and kind
care-low-1 = Eso pesa, y es normal que pese: buscar trabajo desgasta, también a la gente muy buena. No dice nada de lo que vales.
# a no says little
care-low-2 = Suena a un día duro. La búsqueda golpea donde más duele, y un no dice poco de ti o de tu trabajo.
# common humanity
care-low-3 = Siento que ahora sea tan difícil. Muchas personas se sienten así mientras buscan trabajo; no es un defecto tuyo.
# lighter plan, offer to pause
care-lighter = Podemos ir más despacio. Para hoy basta con una cosa pequeña, y con ninguna también.
care-talk = Alguien con quien hablar
care-low-brief-1 = Lo he leído, y suena doloroso. Hoy no tiene que pasar nada del trabajo.
care-low-brief-2 = Es mucho peso. ¿Hay alguien a quien se lo puedas contar hoy también?
care-low-brief-3 = Es una racha dura. Puedes parar aquí cuando quieras.

## A death or an illness beside them: a short word, and no question

care-loss-1 = Lo siento mucho. Tómate el tiempo que necesites; aquí no se pierde nada.
care-loss-2 = Te acompaño en el sentimiento. Aquí no hay nada que contestar hoy.
care-illness-1 = Lo siento. Eso es lo primero; aquí no se pierde nada.
care-illness-2 = Es duro, y lo siento. Aquí no hay nada que contestar hoy.
care-rest = Puedo callarme un tiempo. Escríbeme cuando quieras.
care-rest-interview = <b>{ $name }</b>, { $at }: si ahora es demasiado, tengo las palabras para pedirles otra fecha.
care-quiet = Tres días de silencio
care-quiet-1 = Hecho. No te escribo antes del { $day }, salvo por las entrevistas que tengas previstas. Mientras tanto, trátate bien.
