### Practising answers: the bank of common questions, the hints, and the words around them. Nobody is ever scored.

## A session

# practised aloud beforehand, so that it comes easily
practice-three = Tres preguntas, unos diez minutos. Di cada respuesta en voz alta, o escríbela.
practice-three-for = Para <b>{ $name }</b>, el { $day }: tres preguntas, unos diez minutos. Di cada respuesta en voz alta, o escríbela.
# before the interview, the weakest
practice-two-for = Para <b>{ $name }</b>, una tras otra. Di la respuesta en voz alta, o escríbela.
practice-two = Una tras otra. Di la respuesta en voz alta, o escríbela.
# the exercise of a finding, at once
practice-one = Una pregunta, tres minutos. Di la respuesta en voz alta, o escríbela.
practice-ask = { $theme ->
    [asking] Tú les preguntas:
   *[other] Te preguntan:
} <b>“{ $question }”</b>
practice-aloud = Ya la dije
practice-hint = Una pista
practice-last = Mi última respuesta
practice-last-was =
    La última vez escribiste:
    { $lines }
practice-rate = ¿Qué tal salió?
practice-rate-well = Salió bien
practice-rate-so-so = Así así
practice-rate-hard = Costó

# encouragement comes with one thing to do
practice-done = { $count ->
    [one] Una respuesta practicada.
   *[other] { $count } respuestas practicadas.
} Cada vez que la dices en voz alta, sale un poco mejor.
practice-done-none = Esta vez no practicaste nada, y está bien así.
# what to try, not how good it was
practice-do-hard = Una cosa: di hoy otra vez en voz alta la respuesta a “{ $question }”, despacio, de principio a fin.
practice-do-so-so = Una cosa: repite solo la última frase de “{ $question }”, hasta que te guste cómo termina.
practice-do-well = Una cosa: cuéntale a alguien tu respuesta a “{ $question }” en menos de dos minutos.
# a fit holds for both sides
practice-do-asking = Una cosa: escribe “{ $question }” en el papel que te lleves.
practice-back = A partir del { $day }, /practice la vuelve a traer.
practice-more = Algunas más
practice-left = Lo dejamos. Lo que practicaste queda guardado; /practice sigue cuando quieras.

## Where it is offered

command-practice = Practicar respuestas a preguntas habituales
button-practice = Practicar
# practise at once
practice-offer = Practicar una ahora
# the two weakest, the day before
practice-before =
    Estas dos:
    { $lines }
practice-before-line = • “{ $question }”
practice-now = Practicar ahora

## Hints: how an answer is built

# situation, task, action, result
practice-hint-star =
    <b>Situación:</b> dónde y cuándo, en una frase.
    <b>Tarea:</b> qué te tocaba hacer.
    <b>Acción:</b> qué hiciste. Habla de “yo”, no de “nosotros”.
    <b>Resultado:</b> qué salió de ahí, con una cifra si la hay.
practice-hint-story =
    <b>Ahora:</b> qué haces, en una frase.
    <b>Antes:</b> algo que te trajo hasta aquí.
    <b>Después:</b> por qué este puesto.
    Con noventa segundos basta.
practice-hint-reason =
    <b>Ellos:</b> algo del puesto o del lugar que para ti sea verdad.
    <b>Tú:</b> algo que hayas hecho y que encaje.
    <b>Allí:</b> qué te gustaría hacer.
    Nada malo de nadie anterior.
practice-hint-claim =
    <b>Dilo</b> en una frase.
    <b>Muéstralo:</b> la última vez que contó.
    <b>Únelo</b> a este puesto.
    Con una basta; tres ya son una lista.
practice-hint-weak =
    <b>Nombra</b> una de verdad con la que este trabajo pueda vivir.
    <b>Actúa:</b> qué haces al respecto.
    <b>Mejora:</b> qué ha cambiado desde entonces.
    Nada de virtudes disfrazadas.
# private reasons stay private
practice-hint-gap =
    <b>Qué fue,</b> en una frase sencilla. Los detalles privados son tuyos.
    <b>Qué mantuviste</b> o aprendiste en ese tiempo.
    <b>De vuelta</b> a este puesto.
    Sin disculpas y sin culpables.
practice-hint-money =
    <b>Averigua</b> cuánto se paga por puestos así donde vives.
    <b>Di</b> un rango con el que podrías vivir.
    <b>Y calla,</b> que respondan ellos.
    Puedes preguntar antes por su rango, y guardarte lo que ganas ahora.
practice-hint-brief =
    <b>Primero la respuesta,</b> en una frase.
    <b>Un motivo,</b> si hace falta.
    <b>Devuelve la palabra</b> con una pregunta, o con una sonrisa en la voz.
# both sides choose
practice-hint-ask =
    <b>Dilo</b> con tus palabras.
    <b>Espera</b> a la respuesta entera.
    <b>Pregunta una vez más:</b> “¿Y eso cómo se vive aquí?”
    Tú también eliges.

## The bank

# the answers practised beforehand
practice-q-about-yourself = Háblenos de usted.
practice-q-about-walk-through = Cuéntenos su trayectoria.
practice-q-about-proud = De todo lo que ha hecho en su trabajo, ¿qué le da más orgullo?
practice-q-about-three-words = ¿Cómo le describiría en tres palabras alguien de su equipo?
practice-q-about-usual-day = ¿Cómo era un día normal en su último trabajo?
practice-q-about-not-on-paper = ¿Qué deberíamos saber de usted que no esté en el currículum?

practice-q-motivation-role = ¿Por qué quiere este puesto?
practice-q-motivation-us = ¿Por qué nosotros y no otra empresa?
practice-q-motivation-leaving = ¿Por qué quiere dejar su trabajo, o por qué lo dejó?
practice-q-motivation-take-you = ¿Por qué deberíamos contar con usted?
practice-q-motivation-know-us = ¿Qué sabe de nosotros?
practice-q-motivation-years = ¿Dónde se ve dentro de unos años?
practice-q-motivation-field = ¿Qué le atrajo de este sector?
practice-q-motivation-good-day = ¿Qué tiene para usted un buen día de trabajo?

practice-q-strengths-best = ¿Qué es lo que mejor se le da?
practice-q-strengths-difference = Cuéntenos una vez en que uno de sus puntos fuertes marcó la diferencia.
practice-q-strengths-learned = Cuéntenos algo que tuvo que aprender rápido.
practice-q-strengths-bring = ¿Qué aportaría que el equipo todavía no tiene?
practice-q-strengths-come-to-you = ¿Para qué suelen acudir a usted en el trabajo?

practice-q-weaknesses-greatest = ¿Cuál es su mayor punto débil?
practice-q-weaknesses-feedback = Cuéntenos una crítica que le costó escuchar.
practice-q-weaknesses-working-on = ¿Qué está intentando mejorar?
practice-q-weaknesses-missing = ¿Cuál de nuestros requisitos no cumple todavía?
practice-q-weaknesses-put-off = ¿Qué tipo de trabajo suele dejar para después?

practice-q-failure-failed = Cuéntenos una vez en que algo le salió mal.
practice-q-failure-mistake = Cuéntenos un error que cometió en el trabajo.
practice-q-failure-deadline = Cuéntenos un plazo que no cumplió.
practice-q-failure-fell-through = Cuéntenos un plan que se vino abajo. ¿Qué hizo después?
practice-q-failure-differently = ¿Qué decisión tomaría hoy de otra manera?

practice-q-conflict-colleague = Cuéntenos un conflicto que tuvo en su equipo.
practice-q-conflict-boss = Cuéntenos una vez en que no estuvo de acuerdo con su jefe o jefa.
practice-q-conflict-customer = Cuéntenos el caso de un cliente difícil.
practice-q-conflict-no = Cuéntenos una vez en que tuvo que decir que no.
practice-q-conflict-get-on = Cuéntenos cómo trabajó con alguien con quien no se entendía.

practice-q-teamwork-together = Cuéntenos algo que lograron en equipo.
practice-q-teamwork-part = ¿Qué papel suele tener en un equipo?
practice-q-teamwork-stuck = Cuéntenos una vez en que ayudó a alguien que no avanzaba.
practice-q-teamwork-share = ¿Qué hizo cuando alguien no cumplía con su parte?
practice-q-teamwork-different = Cuéntenos cómo trabajó con alguien muy diferente de usted.

practice-q-leadership-led = Cuéntenos una vez en que dirigió algo, con el cargo o sin él.
practice-q-leadership-won-over = Cuéntenos una vez en que convenció a otros de una idea.
practice-q-leadership-unpopular = Cuéntenos una decisión impopular que mantuvo.
practice-q-leadership-hand-over = ¿Cómo decide qué delegar, y en quién?
practice-q-leadership-feedback = Cuéntenos una vez en que tuvo que decirle a alguien algo difícil sobre su trabajo.

practice-q-problems-hardest = ¿Cuál es el problema más difícil que ha resuelto en el trabajo?
practice-q-problems-pressure = Cuéntenos una vez en que trabajó bajo presión.
practice-q-problems-first = Todo es urgente. ¿Cómo decide qué va primero?
practice-q-problems-change = Cuéntenos un cambio repentino y qué hizo.
practice-q-problems-better = ¿Qué ha mejorado sin que nadie se lo pidiera?
practice-q-problems-not-know = ¿Qué hace cuando no sabe la respuesta?

practice-q-gaps-between = Hay un vacío en su currículum. ¿Qué hizo en ese tiempo?
practice-q-gaps-since = ¿Qué ha hecho desde su último trabajo?
practice-q-gaps-ended = ¿Por qué terminó su último trabajo?
practice-q-gaps-short = Allí estuvo poco tiempo. ¿Por qué?
practice-q-gaps-direction = ¿Por qué cambia de rumbo?
practice-q-gaps-overqualified = ¿No tiene demasiada formación para este puesto?

practice-q-salary-expect = ¿Qué salario espera?
practice-q-salary-less = ¿Y si no podemos pagar eso?
practice-q-salary-now = ¿Cuánto gana actualmente?
practice-q-salary-start = ¿Cuándo podría empezar?
practice-q-salary-others = ¿Está en conversaciones con otras empresas?

# each kind of interview has its own questions
practice-q-screen-two-minutes = En dos minutos: ¿quién es y por qué se presentó?
practice-q-screen-good-time = ¿Es buen momento para hablar?
practice-q-screen-heard = ¿Cómo supo de este puesto?
practice-q-screen-looking-for = ¿Qué busca ahora?
practice-q-screen-done-before = ¿Qué tareas de nuestro anuncio ha hecho ya antes?
practice-q-screen-practical = ¿Le vendrían bien el lugar y el horario?

practice-q-camera-one-minute = Un minuto, a la cámara y sin nadie delante: ¿quién es usted?
practice-q-camera-recorded = Grabado, dos minutos: cuéntenos un reto al que se enfrentó.
practice-q-camera-remote = ¿Cómo trabaja bien con personas a las que solo ve en una pantalla?
practice-q-camera-share = Comparta su pantalla y enséñenos algo que haya hecho.
practice-q-camera-froze = Se ha congelado la imagen un momento. ¿Podría repetirlo, más corto?

practice-q-room-found-us = ¿Le costó encontrarnos?
practice-q-room-panel = Hoy somos cuatro. ¿Puede presentarse?
practice-q-room-task = Esta es una tarea de nuestro día a día. ¿Cómo empezaría?
practice-q-room-seen = Ahora que ha visto el lugar, ¿qué le parece?
practice-q-room-first-month = ¿Qué haría aquí en su primer mes?

# when will I hear; would I want to work there
practice-q-asking-hear = ¿Cuándo tendré noticias, y de quién?
practice-q-asking-right-person = Después de medio año, ¿cómo sabrán que eligieron a la persona adecuada?
practice-q-asking-team = ¿Con quién trabajaría más, y cómo?
practice-q-asking-hardest = ¿Qué es lo más difícil de este trabajo?
practice-q-asking-open = ¿Por qué está libre el puesto?
practice-q-asking-hesitate = ¿Hay algo en mi candidatura que les haga dudar?
practice-q-asking-next = ¿Qué pasa después de hoy?
