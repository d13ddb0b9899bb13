### Languages: the one we speak, and the one a draft is in.

language-name = English
command-language = The language we speak
button-language = Language
ask-language = Which language shall we speak?
language-as-telegram = As in Telegram
language-set = We speak English.
# Asked in the language that was wished for, as in “sprich deutsch”, above the line below
offer-language = Shall we speak English from now on?
# The same, in the language that is spoken so far
offer-other-language = Shall we speak another language from now on: { $language }?
language-stays = Stay with English
language-spoken = We speak English already.
language-not-spoken = That language I don’t speak yet. These I do:
draft-language = Language
ask-draft-language = <b>{ $name }</b>: in which language do you write to them?

### What Telegram shows of the bot before the first word.

bot-description =
    After an interview comes the waiting. I ask how it went, remember when to follow up, draft what to send, and write to you when it is time.

    Private: what you tell me stays between you and the people who run me. Press Start.
bot-short-description = Your coach after every interview: I ask how it went and write to you when it is time to follow up.
