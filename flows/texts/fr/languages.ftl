### Languages: the one we speak, and the one a draft is in.

language-name = Français
command-language = La langue dans laquelle on se parle
button-language = Langue
ask-language = Dans quelle langue voulez-vous qu’on se parle ?
language-as-telegram = Comme dans Telegram
language-set = On se parle en français.
draft-language = Langue
ask-draft-language = <b>{ $name }</b> : dans quelle langue leur écrivez-vous ?

### What Telegram shows of the bot before the first word.

bot-description =
    Après un entretien vient l’attente. Je vous demande comment ça s’est passé, je retiens quand relancer, je rédige de quoi envoyer, et je vous écris quand c’est le moment.

    En privé : ce que vous me dites reste entre vous et les personnes qui me font tourner. Appuyez sur Démarrer.
bot-short-description = Votre coach après chaque entretien : je prends de vos nouvelles et vous écris quand il faut relancer.
