### A résumé as a file: what is said of it. Each remark with its place and its reason; no score.

file-reading = Leo { $name } como currículum. No guardo nada de él.
file-reading-again = Un momento, lo leo otra vez: no guardé nada de él.
file-other-kind =
    { $kind ->
        [doc] Es un archivo de Word antiguo. Guárdalo como DOCX o PDF y envíalo otra vez; esos los puedo leer.
        [docm] Ese archivo puede llevar macros, así que no lo abro, igual que muchos filtros de correo. Guárdalo como DOCX o PDF.
       *[other] Puedo leer un currículum en PDF o DOCX, y un archivo de calendario (.ics). Este archivo es otra cosa.
    }
file-size = { $words } palabras, { $pages }.
file-pages =
    { $pages ->
        [one] una página
       *[other] { $pages } páginas
    }
file-no-pages = y este tipo de archivo no dice cuántas páginas (un PDF sí)
file-nothing = Nada que señalar: los programas pueden leerlo, y los datos de contacto, las fechas y los títulos están donde se buscan.
file-rest = Las otras observaciones:
# what a program cannot know, it says
file-cannot-tell = <i>Lo que no puedo saber: qué aspecto tiene y si lo que dice es bueno. Para eso, los siete segundos con alguien de confianza: /resume.</i>
# the next thing
file-next = Pega aquí un anuncio de empleo y comparo las palabras; solo lo guardo para eso.
file-next-again = ¿Otro anuncio, o el resto de uno largo? Pégalo.
file-next-changes = Qué cambiar primero
file-next-rest =
    { $count ->
        [one] Una observación más
       *[other] { $count } observaciones más
    }
file-done = Bien. No guardo nada de tu archivo.

## Places

item-plain = “{ $what }”
item-meant = “{ $what }” (¿{ $instead }?)
item-gap = después de “{ $what }”, antes de “{ $instead }”
item-times = “{ $what }” ({ $instead } veces)
item-at = { $what }: { $place }
place-line = página { $page }, línea { $line }
place-page = página { $page }
place-paragraph = párrafo { $line }
place-whole = todo el archivo
place-under = { $where }, en “{ $section }”

## Remarks: can it be read?

remark-unlike = <b>¿Es un currículum?</b> No he encontrado datos de contacto, ni fechas, ni ningún título habitual, así que no he revisado nada más.
remark-unread-pages =
    <b>Sin texto que leer</b>
    { $items }
    Puede que haya una imagen de texto. Los programas que ordenan candidaturas no ven nada ahí.
remark-garbled =
    <b>Caracteres rotos</b>
    { $items }
    { $count } { $count ->
        [one] carácter sale
       *[other] caracteres salen
    } como signos. Puede que las personas los vean bien; los programas, no.
remark-spaced-out =
    <b>Letras separadas</b>
    { $items }
    Ahí los programas leen letras sueltas, no una palabra. Usa el espaciado de letras, no espacios.
remark-active = <b>No solo texto</b>: el archivo lleva un script, una macro u otro archivo. Los filtros de correo pueden rechazarlo; expórtalo como PDF simple.
remark-not-english = <b>Idioma</b>: la mayor parte no está en inglés. Solo reviso ortografía, títulos, fechas y redacción en inglés, así que eso lo he dejado fuera.

## Remarks: contact

remark-no-email = <b>No hay correo electrónico</b>. Va en las primeras líneas: muchas respuestas llegan por ahí.
remark-contact-aside = <b>Datos de contacto en un encabezado, un pie de página o un cuadro de texto</b>: algunos programas se los saltan. Ponlos en el texto, en las primeras líneas.
remark-email-odd =
    <b>Un correo que quizá no funcione</b>
    { $items }
    Una respuesta enviada ahí puede no llegar nunca.
remark-no-phone = <b>No hay número de teléfono</b>. Algunas empresas solo llaman.
remark-phone-odd =
    <b>Un teléfono que quizá no funcione</b>
    { $items }
    Tiene cifras de menos, de más o inventadas.
remark-contact-deep =
    <b>Datos de contacto muy abajo</b>
    { $items }
    La primera mirada va a la parte de arriba de la primera página.

## Remarks: wording

# free of errors?
remark-typos =
    <b>Posibles erratas</b>
    { $items }{ $more ->
        [0] { "" }
       *[other] { " " }… y { $more } más.
    }
    Para algunas personas, una basta para dejar de leer. Los nombres y las competencias no los he tocado.
remark-doubled =
    <b>Una palabra dos veces seguidas</b>
    { $items }
    Quien escribe la pasa por alto; quien lee la ve enseguida.
remark-long-bullets =
    <b>Puntos largos</b>, de hasta { $most } palabras
    { $items }
    Quien lee por encima capta unas dos líneas de cada uno.
remark-long-sentences =
    <b>Frases largas</b>, de hasta { $most } palabras
    { $items }
    Dos cortas se leen mejor por encima.
remark-no-bullets = <b>Ningún punto de lista</b> en { $words } palabras: quien lee por encima no encuentra dónde agarrarse. Un dato por punto.
remark-same-beginning =
    <b>El mismo comienzo { $count } veces</b>
    { $items }
    Cada punto podría empezar por lo que hiciste allí.
remark-repeated =
    <b>Palabras que salen mucho</b>
    { $items }
    Si son de tu oficio, está bien; si no, ayuda un sinónimo.

## Remarks: dates

remark-no-dates = <b>No hay fechas</b>, como “Mar 2021 – present”. La primera mirada las busca.
remark-dates-turned =
    <b>Un periodo que termina antes de empezar</b>
    { $items }
    Una de las dos fechas es un despiste.
remark-dates-ahead =
    <b>Una fecha que aún no ha llegado</b>
    { $items }
    Si es a propósito, escribe “expected” (previsto).
remark-latest-old =
    <b>Nada reciente</b>: lo último es de hace { $months } meses
    { $items }
    Si has hecho algo desde entonces, aunque sea un curso, falta aquí.
# the latest position
remark-latest-deep =
    <b>El último puesto está muy abajo</b>
    { $items }
    Puesto, empresa y fechas de lo último es lo que busca la primera mirada.
remark-gaps =
    <b>Un tiempo sin entradas</b>, de hasta { $months } meses
    { $items }
    Quien lee pregunta por él; una línea sincera contesta antes de que pregunte.
remark-dates-mixed =
    <b>Fechas escritas de varias formas</b>
    { $items }
    Algunos programas pueden leerlas mal; una sola forma se ve más ordenada.
remark-oldest-first =
    <b>Lo más antiguo va primero</b>
    { $items }
    La primera mirada espera lo último arriba.

## Remarks: headings and length

remark-no-experience-heading = <b>No hay título para el trabajo</b>, como “Experience”: la gente se guía por él y los programas ordenan por él.
remark-no-education-heading = <b>No hay título “Education”</b>: es una de las cosas que busca la primera mirada.
# pages
remark-many-pages = <b>{ $pages } páginas</b>: dos están bien. Más solo es habitual en universidades y organismos públicos.
remark-two-pages-early = <b>Dos páginas</b> para una trayectoria que, por sus fechas, empezó hace pocos años: lo habitual es una.
remark-last-page =
    <b>Una última página con { $lines ->
        [one] una línea
       *[other] { $lines } líneas
    }</b>
    { $items }
    Recorta un poco y cabe en una página menos.
remark-many-words = <b>{ $words } palabras</b>: la primera mirada capta solo una parte. ¿Qué podría quitarse?
remark-few-words = <b>Solo { $words } palabras</b> que pueda leer: quizá haya sitio para lo que hiciste y lo que salió de ahí. O una parte es una imagen.

## A posting

posting-reading = Comparando. No guardo ninguno de los dos.
posting-short = Es corto para un anuncio. Pega algo más, con lo que piden.
posting-both = <b>En los dos:</b> { $terms }
posting-none = En tu archivo no he encontrado ninguna de las palabras principales del anuncio.
posting-missing = <b>En el anuncio y no en tu archivo:</b> { $terms }
posting-all = Todas las palabras principales del anuncio están en tu archivo.
posting-nothing = Ahí no he encontrado palabras de peso. ¿Era el anuncio?
# the right skills; nothing invented
posting-cannot-tell = Lo que sea verdad de ti, dilo con sus palabras; lo demás, déjalo fuera. Solo comparo palabras: si encajas, no lo puedo saber.

## Why a file could not be read

file-problem-broken = No he podido abrir ese archivo: está dañado, o no es lo que dice su nombre. Expórtalo de nuevo como PDF y ábrelo tú antes de enviarlo.
file-problem-empty = En ese archivo no hay nada.
file-problem-encrypted = Ese archivo está protegido, así que no puedo leerlo. Los programas que ordenan candidaturas tampoco: guárdalo sin protección.
file-problem-old-word = Es un archivo de Word antiguo. Guárdalo como DOCX o PDF y envíalo otra vez.
file-problem-macros = Ese archivo puede llevar macros, así que no lo he abierto, igual que muchos filtros de correo. Guárdalo como DOCX o PDF.
file-problem-scanned = En ese archivo no hay texto, solo imágenes. Los programas que ordenan candidaturas ven una página vacía. Expórtalo desde donde lo escribiste, en lugar de escanearlo.
file-problem-too-long = Ese archivo tiene más de 30 páginas, así que lo tomo por otra cosa. Un currículum tiene una o dos.
file-problem-too-large = Ese archivo pasa de 20 MB, más de lo que me dejan recibir. Un currículum es mucho más pequeño; puede que sea por imágenes grandes.
file-problem-too-heavy = Ese archivo pedía más tiempo o memoria de lo que le doy a uno, así que paré. Expórtalo de nuevo como PDF simple.
file-problem-other-kind = Puedo leer un currículum en PDF o DOCX. Este archivo es otra cosa, se llame como se llame.
file-problem-gone = Telegram ya no me da ese archivo. Envíalo otra vez, por favor.
file-problem-unreached = No he podido descargar ese archivo de Telegram. Envíalo otra vez dentro de un rato, por favor.
