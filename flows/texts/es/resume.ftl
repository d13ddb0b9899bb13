### The résumé: six questions, a test of a few seconds, and a plan.

command-resume = Revisar tu currículum, o enviármelo como archivo
button-resume = Mi currículum
# the few-seconds test, with a friend or a timer; how long a first look is
resume-seconds =
    La primera mirada a tu currículum dura unos siete segundos. Haz la prueba: enséñaselo siete segundos a alguien, o pon un temporizador y míralo tú. Luego dale la vuelta. ¿Qué se quedó?

    (O envíame el archivo, PDF o DOCX: lo leo en busca de lo que un programa puede ver.)
resume-seconds-right = Mi nombre y lo que hago
resume-seconds-other = Otra cosa
resume-seconds-nothing = No mucho
resume-seconds-not-yet = Haré la prueba después
# what a first look seeks
resume-top = La primera mirada busca tu nombre, tus dos últimos puestos, las empresas, las fechas y los estudios. ¿Se encuentra todo sin buscar, y lo más reciente en la mitad superior de la primera página?
resume-top-all = Está todo
resume-top-name = Mi nombre, no
resume-top-titles = Los puestos, no
resume-top-employers = Las empresas, no
resume-top-dates = Las fechas, no
resume-top-education = Los estudios, no
resume-top-several = Varias cosas cuestan
# easy to read?
resume-read = ¿Es fácil de leer: líneas cortas, títulos claros, aire alrededor del texto?
resume-read-yes = Sí
resume-read-partly = En parte
resume-read-no = Más bien no
# professional looking?
resume-look = ¿Tiene aspecto profesional: un solo tipo de letra, márgenes iguales, sin adornos?
resume-look-yes = Sí
resume-look-partly = En parte
resume-look-no = Más bien no
# free of errors?
resume-errors = ¿Está sin errores? Cuenta si otra persona lo ha leído buscándolos.
resume-errors-yes = Lo revisó otra persona
resume-errors-unsure = Solo lo revisé yo
resume-errors-no = Alguno hay
# the right skills and assets highlighted?
resume-skills = ¿Muestra primero lo que piden los puestos que quieres?
resume-skills-yes = Sí
resume-skills-partly = Está por algún lado
resume-skills-no = Más bien no
# up to date?
resume-recent = ¿Está al día: lo último que hiciste, cursos, dirección, teléfono?
resume-recent-yes = Sí
resume-recent-partly = Casi
resume-recent-no = No
# short and concise?
resume-short = ¿Hace falta cada línea? Si faltara una, ¿alguien la echaría de menos?
resume-short-yes = Hacen falta todas
resume-short-partly = Sobran algunas
resume-short-no = Sobran muchas
# two pages are fine; one early in a career; three only for a university or a public office
resume-length = ¿Cuántas páginas tiene?
resume-length-1 = Una
resume-length-2 = Dos
resume-length-3 = Tres o más
resume-career = ¿Cuánto tiempo llevas trabajando?
resume-career-early = Hasta cinco años
resume-career-longer = Más
resume-field = ¿Es para una universidad o un organismo público?
resume-field-yes = Sí
resume-field-no = No
resume-left = Lo dejamos. /resume empieza de nuevo cuando quieras.
resume-done = Lo has mirado con ojos ajenos. Es lo más difícil.
resume-fine = Por lo que respondes, ahora no hay nada que cambiar. Déjalo como está y dedica el tiempo a la próxima candidatura.

## What to change: at most three, the first one now

resume-first = <b>Primero:</b> { $change }
resume-later = Después: { $change }
# a commitment; before the next application
resume-when = ¿Cuándo harás lo primero? Vuelvo entonces, para que esté hecho antes de tu próxima candidatura. Elige, o escribe día y hora.
resume-when-evening = Esta tarde
resume-when-morning = Mañana a las 9:00
resume-when-date = Otro día
resume-when-done = Ya está hecho
resume-which-day = ¿Qué día?
# review it before sending more
resume-planned = Acordado: { $at }. { $change } Hasta entonces, envía el anterior solo si un plazo te obliga.
resume-one-done = Bien, eso ya está.
resume-all-done = Hecho, todo. Tu próxima candidatura sale con el currículum mejorado.
resume-plan-left = No queda nada previsto para el currículum. /resume empieza de nuevo.
# before the next
resume-before-next = Antes de que salga la próxima, como habías previsto: { $change }
resume-reminder = Es el momento de tu currículum, como habías previsto.
resume-notes = Apuntaste: { $notes }
reminder-resume = tu currículum
next-reminder = <b>{ $what }</b>: { $at }
digest-reminder = { $what }

# the changes, one concrete act each
resume-change-errors = Léelo en voz alta de la última línea a la primera, y después que lo lea otra persona.
# what a first look seeks
resume-change-top = Pon nombre, último puesto, empresa y fechas en la mitad superior de la primera página; después, los estudios.
resume-change-typos = Corrige lo que encontré. Después, que lo lea otra persona: un programa no ve las palabras bien escritas en el lugar equivocado.
resume-change-results = Di en cada puesto qué salió de ahí: una cifra, o qué cambió después.
# a first look
resume-change-first-look = Decide qué es lo único que debería quedarse, y llévalo al tercio superior de la primera página.
resume-change-skills = Toma un anuncio que te interese, marca cinco cosas que pide, y muestra en la mitad superior las que de verdad tienes.
resume-change-recent = Añade tu último trabajo o curso, y revisa dirección y teléfono.
# length
resume-change-length = Déjalo en dos páginas, o en una si llevas pocos años trabajando. Tres son para universidades y organismos públicos.
resume-change-read = Parte las líneas largas en puntos con un solo dato, de dos líneas como mucho.
resume-change-short = Tacha una línea de cada cinco: primero, lo que tenga más de diez años.
resume-change-look = Usa un solo tipo de letra, un tamaño para el texto y otro para los títulos, y márgenes iguales.
resume-change-test = Haz la prueba de los siete segundos con una persona.
resume-change-software = Guárdalo como texto simple en una columna, para que los programas lo lean como las personas; un PDF hecho con Word o Docs sirve.
resume-change-contact = Pon el correo y el teléfono en las primeras líneas de la página, y revisa cada carácter.
resume-change-dates = Escribe todas las fechas igual, por ejemplo “mar 2021 – actualidad”, y revísalas una por una.
resume-change-headings = Usa los títulos de siempre: Experiencia, Formación, Competencias.
resume-change-gaps = Dale al vacío una línea sincera: qué hiciste, o que te tomaste un tiempo.
resume-change-wording = Empieza cada punto con un verbo distinto: qué hiciste, y qué salió de ahí.
