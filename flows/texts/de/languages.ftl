### Languages: the one we speak, and the one a draft is in.

language-name = Deutsch
command-language = In welcher Sprache wir uns schreiben
button-language = Sprache
ask-language = In welcher Sprache wollen wir uns schreiben?
language-as-telegram = Wie in Telegram
language-set = Wir schreiben Deutsch.
# Asked in the language that was wished for, as in “sprich deutsch”, above the line below
offer-language = Sollen wir ab jetzt Deutsch schreiben?
# The same, in the language that is spoken so far
offer-other-language = Sollen wir ab jetzt in einer anderen Sprache schreiben: { $language }?
language-stays = Bei Deutsch bleiben
language-spoken = Wir schreiben schon Deutsch.
language-not-spoken = Diese Sprache kann ich noch nicht. Diese schon:
draft-language = Sprache
ask-draft-language = <b>{ $name }</b>: In welcher Sprache schreibst du ihnen?

### What Telegram shows of the bot before the first word.

bot-description =
    Nach dem Vorstellungsgespräch beginnt das Warten. Ich frage, wie es lief, behalte im Blick, wann Nachfassen dran ist, entwerfe den Text und melde mich, wenn es Zeit ist.

    Vertraulich: Was du mir erzählst, bleibt zwischen dir und denen, die mich betreiben. Drück auf Start.
bot-short-description = Dein Coach nach jedem Gespräch: Ich frage, wie es lief, und melde mich, wenn Nachfassen dran ist.
