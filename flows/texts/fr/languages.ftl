### Languages: the one we speak, and the one a draft is in.

language-name = Français
command-language = La langue dans laquelle on se parle
button-language = Langue
ask-language = Dans quelle langue voulez-vous qu’on se parle ?
language-as-telegram = Comme dans Telegram
language-set = On se parle en français.
# Asked in the language that was wished for, as in “sprich deutsch”, above the line below
offer-language = Parlons-nous français à partir de maintenant ?
# The same, in the language that is spoken so far
offer-other-language = On change de langue, à partir de maintenant : { $language } ?
language-stays = Rester en français
language-spoken = On se parle déjà en français.
language-not-spoken = Cette langue, je ne la parle pas encore. Celles-ci, oui :
draft-language = Langue
ask-draft-language = <b>{ $name }</b> : dans quelle langue leur écrivez-vous ?

### What Telegram shows of the bot before the first word.

bot-description =
    Après un entretien vient l’attente. Je vous demande comment ça s’est passé, je retiens quand relancer, je rédige de quoi envoyer, et je vous écris quand c’est le moment.

    En privé : ce que vous me dites reste entre vous et les personnes qui me font tourner. Appuyez sur Démarrer.
bot-short-description = Votre coach après chaque entretien : je prends de vos nouvelles et vous écris quand il faut relancer.
