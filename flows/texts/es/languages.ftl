### Languages: the one we speak, and the one a draft is in.

language-name = Español
command-language = El idioma en que hablamos
button-language = Idioma
ask-language = ¿En qué idioma hablamos?
language-as-telegram = Como en Telegram
language-set = Hablamos en español.
# Asked in the language that was wished for, as in “sprich deutsch”, above the line below
offer-language = ¿Hablamos español a partir de ahora?
# The same, in the language that is spoken so far
offer-other-language = ¿Hablamos otro idioma a partir de ahora: { $language }?
language-stays = Seguir en español
language-spoken = Ya hablamos español.
language-not-spoken = Ese idioma aún no lo hablo. Estos sí:
draft-language = Idioma
ask-draft-language = <b>{ $name }</b>: ¿en qué idioma les escribes?

### What Telegram shows of the bot before the first word.

bot-description =
    Después de una entrevista llega la espera. Te pregunto cómo fue, recuerdo cuándo volver a contactar, redacto lo que puedes enviar y te escribo cuando llega el momento.

    Privado: lo que me cuentas queda entre tú y quienes me administran. Pulsa Iniciar.
bot-short-description = Te acompaño después de cada entrevista: pregunto cómo fue y te escribo cuando toca volver a contactar.
