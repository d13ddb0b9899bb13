### Detective work: patterns, the weekly review, the numbers.

command-patterns = Dónde se frena tu búsqueda y qué funciona
command-stats = Tu búsqueda en números, en una imagen
button-patterns = Qué dicen los números
button-stats = Los números
button-weekly = Resumen semanal
reminder-weekly = tu semana
reminder-pattern = algo que dicen los números
reminder-step = lo que habías previsto
reminder-answer = tu respuesta a una oferta
reminder-due = algo con fecha límite

## Patterns

patterns-none = Todavía no hay nada que contar. Empieza con la primera candidatura:
# from counts, not from moods
patterns-title = <b>Lo que dicen los números</b>
patterns-early = <b>Es pronto para saber</b> dónde se frena. Con esto lo sabríamos:
# one thing, with something to do
pattern-comes = He estado contando, y hay algo que se ve claro.

# what an application without an answer can and cannot tell
gate-resume-early = <b>Antes de la entrevista</b>: { $of } de las { $least } candidaturas resueltas que hacen falta. Anota cada una con /add, con respuesta o sin ella.
# the résumé is the gatekeeper; one controllable thing, the rest left alone
gate-resume-stops = <b>Antes de la entrevista</b>: { $passed ->
    [0] ninguna
   *[other] { $passed }
} de { $of } candidaturas { $passed ->
    [0] llevó
    [one] llevó
   *[other] llevaron
} a una entrevista ({ $low }–{ $high } %, contando con el azar). Mucho de eso no está en tus manos; el currículum sí.
# they called because something convinced them
gate-resume-open = <b>Antes de la entrevista</b>: { $passed } de { $of } candidaturas { $passed ->
    [one] llevó
   *[other] llevaron
} a una entrevista ({ $low }–{ $high } %, contando con el azar).
gate-interview-early = <b>En la entrevista</b>: { $of } de las { $least } resueltas que hacen falta. Lo que más ayuda es un repaso después de cada una.
# again and again to the interview without an offer; invited because qualified
gate-interview-stops = <b>En la entrevista</b>: { $passed ->
    [0] ninguna
   *[other] { $passed }
} de { $of } { $passed ->
    [0] llevó
    [one] llevó
   *[other] llevaron
} a una oferta ({ $low }–{ $high } %, contando con el azar). Te llaman porque das el perfil, así que miremos aquí.
gate-interview-open = <b>En la entrevista</b>: { $passed } de { $of } { $passed ->
    [one] llevó
   *[other] llevaron
} a una oferta ({ $low }–{ $high } %, contando con el azar).

# an answer that recurs, with its evidence
recurs-early = En los repasos: { $of } de los { $least } que hacen falta para ver qué se repite.
recurs-practised-no = Según tus respuestas: sin practicar antes de { $times } de { $of } entrevistas.
recurs-practised-in-head = Según tus respuestas: practicaste solo mentalmente { $times } de { $of } veces.
recurs-on-time-late = Según tus respuestas: llegaste tarde a { $times } de { $of } entrevistas.
recurs-on-time-just = Según tus respuestas: llegaste con el tiempo justo a { $times } de { $of } entrevistas.
recurs-dress-no = Según tus respuestas: la ropa o el lugar no encajaban en { $times } de { $of } entrevistas.
recurs-dress-almost = Según tus respuestas: la ropa o el lugar encajaban solo a medias en { $times } de { $of } entrevistas.
recurs-setup-trouble = Según tus respuestas: problemas prácticos de verdad en { $times } de { $of } entrevistas.
recurs-setup-small = Según tus respuestas: algún tropiezo práctico en { $times } de { $of } entrevistas.
recurs-came-across-eager = Según tus respuestas: demasiadas ganas en { $times } de { $of } entrevistas.
recurs-came-across-nervous = Según tus respuestas: nervios en { $times } de { $of } entrevistas.
recurs-body-casual = Según tus respuestas: un poco informal de más en { $times } de { $of } entrevistas.
recurs-body-stiff = Según tus respuestas: actitud tensa o cerrada en { $times } de { $of } entrevistas.

# what already works, from their own answers
works-practised-aloud = Lo que funciona: practicaste en voz alta antes de { $times } de { $of }.
works-came-across-confident = Lo que funciona: confianza en { $times } de { $of }.
works-body-open = Lo que funciona: actitud abierta y relajada en { $times } de { $of }.
works-chemistry-good = Lo que funciona: se entendieron bien en { $times } de { $of }.
works-on-time-early = Lo que funciona: tiempo de sobra en { $times } de { $of }.
works-dress-yes = Lo que funciona: la ropa y el lugar encajaban en { $times } de { $of }.
works-setup-fine = Lo que funciona: la parte práctica salió bien en { $times } de { $of }.
works-source = Lo que funciona: { $source ->
    [website] portales de empleo
    [recruiter] agencias y reclutadores
    [referral] recomendaciones
   *[direct] escribirles directamente
}, { $passed } de { $of } hasta la entrevista; todo lo demás, { $others } de { $rest }.

## The one step

# review it before sending more
step-resume = revisar tu currículum antes de la próxima candidatura
# there are many more positions
step-apply = una candidatura nueva
# through the recruiter, or somebody you know
step-ask = un mensaje a un reclutador, o a alguien que podría enterarse de un puesto
# an offer on the table is what the week is about
step-offer = una lista de lo que aún necesitas saber sobre la oferta
# what, when
step-when = Un solo paso: <b>{ $step }</b>. ¿Cuándo lo harás?
step-promised = Tu paso sigue en pie: <b>{ $step }</b>, { $day }.
step-now = Lo habías previsto para ahora: <b>{ $step }</b>. ¿Hecho, o en otro momento?
step-which-day = ¿Qué día? <b>{ $step }</b>
step-settled = Acordado: <b>{ $step }</b>, { $at }. Vuelvo entonces con ello.
# after a good day one small step, not a feast
step-well-done = Anotado como hecho: { $step }. Dependía de ti, y lo hiciste.
step-left = Por ahora lo dejamos.
step-evening = Esta tarde
step-morning = Mañana a las 9:00
step-days = Otro día
step-no = Ahora no
step-done = Hecho

## The weekly review

weekly-title = <b>Tu semana</b>
weekly-done = La semana pasada: { $what }.
# it happens to everyone
weekly-still = La semana pasada no se movió nada. En toda búsqueda hay semanas así.
joined = { $first }, { $rest }
weekly-applications = { $n ->
    [one] una candidatura
   *[other] { $n } candidaturas
}
weekly-interviews = { $n ->
    [one] una entrevista
   *[other] { $n } entrevistas
}
weekly-answers = { $n ->
    [one] una respuesta de una empresa
   *[other] { $n } respuestas de empresas
}
weekly-messages = { $n ->
    [one] un seguimiento
   *[other] { $n } seguimientos
}
weekly-closed = { $n ->
    [one] una candidatura que cerraste tú
   *[other] { $n } candidaturas que cerraste tú
}
weekly-planned =
    Lo que viene:
    { $lines }
weekly-planned-line = { $name }: { $what }, { $day }
weekly-interview = la entrevista
weekly-no-lead = Ahora no hay ninguna candidatura abierta.
settings-weekly = Resumen semanal: { $day }, a las { $at }
settings-weekly-off = Sin resumen semanal.
ask-weekly = ¿Cuándo te lo envío? Elige un día y una hora.
weekly-off = Sin resumen
weekday-0 = lunes
weekday-1 = martes
weekday-2 = miércoles
weekday-3 = jueves
weekday-4 = viernes
weekday-5 = sábado
weekday-6 = domingo

## The numbers

stats-none = Todavía no hay números. Empiezan con la primera candidatura:
stats-title = <b>Tu búsqueda en números</b>
stats-funnel = { $leads ->
    [one] Una candidatura
   *[other] { $leads } candidaturas
}: { $what }.
stats-no-answer = { $leads ->
    [one] Una candidatura, todavía sin respuesta.
   *[other] { $leads } candidaturas, todavía sin respuesta.
}
stats-answered = { $n } con respuesta
stats-interviews = { $n } con entrevista
stats-further = { $n } con otra ronda
stats-offers = { $n } con oferta
stats-sources = Entrevistas por vía: { $lines }.
stats-source = { $source ->
    [website] portales de empleo
    [recruiter] agencias y reclutadores
    [referral] recomendaciones
    [direct] directamente
   *[other] otras vías
} { $interviews } de { $leads }
stats-kinds = Siguieron adelante después de: { $lines }.
stats-kind = { $kind } { $on } de { $held }{ $waiting ->
    [0] {""}
    [one] {" "}({ $waiting } pendiente)
   *[other] {" "}({ $waiting } pendientes)
}
# the considerate ones tell you either way
stats-told = { $told ->
    [0] Ninguna te avisó
    [one] Una te avisó
   *[other] { $told } te avisaron
}, fuera sí o no{ $never ->
    [0] .
    [one] {"; una nunca lo hizo."}
   *[other] {"; "}{ $never } nunca lo hicieron.
}
stats-usual = Lo habitual es que tarden { $days ->
    [0] menos de un día
    [one] un día
   *[other] { $days } días
} en contestar (el punto medio de { $answers } respuestas). { $context }
stats-usual-early = Cuánto suelen tardar se ve a partir de { $least } respuestas; de momento hay { $answers }.
# context, never their odds
stats-context = Para situarte: { $country ->
    [US] en Estados Unidos
    [FR] en Francia
    [BR] en Brasil
   *[IN] en la India
}, { $days } días en promedio.

## In the picture

chart-funnel = Hasta dónde llegaron
chart-leads = Candidaturas
chart-answered = Con respuesta
chart-interviews = Con entrevista
chart-further = Otra ronda
chart-offers = Oferta
chart-number = { $n }
chart-times = Días hasta la respuesta
chart-days = { $days ->
    [0] el mismo día
    [one] 1 día
   *[other] { $days } días
}
chart-no-word = { $days ->
    [0] aún sin noticias
    [one] sin noticias: 1 día
   *[other] sin noticias: { $days } días
}
