### Safety. Short and plain. To be looked at by a clinician before it is changed or translated.

## Possible danger to oneself: the card, in two wordings

# says that it is a bot, asks directly once
care-danger-1 = Ce que vous venez d’écrire m’inquiète, et c’est bien de l’avoir écrit. Je suis un bot, pas une personne, alors je vous pose la question simplement : pensez-vous à mettre fin à vos jours ?
care-danger-2 = Je veux prendre ça au sérieux. Je suis un bot et je peux me tromper, alors je vous le demande ouvertement : pensez-vous au suicide ?
care-danger-theirs = Ce texte m’inquiète, qui que ce soit qui l’ait écrit. S’il est de vous : pensez-vous à mettre fin à vos jours ? S’il est de quelqu’un d’autre : posez-lui la question aussi simplement, restez à ses côtés, et appelez ensemble. Les rappels d’emploi sont suspendus.
# free help, round the clock where there is
care-call-1 = Quelle que soit la réponse, vous pouvez en parler à quelqu’un maintenant. Pas besoin de trouver les bons mots :
care-call-2 = Vous n’avez pas à porter ça sans aide. Ces personnes sont là exactement pour ça :
# is somebody near?
care-near-1 = Y a-t-il quelqu’un près de vous, avec qui rester un moment, ou que vous pourriez appeler ? Les rappels d’emploi sont suspendus, et rien n’est perdu ici.
care-near-2 = Y a-t-il quelqu’un qui pourrait rester avec vous un moment ? J’ai suspendu tous les rappels d’emploi. Rien n’est perdu.
care-lines = { $lines }

## More of it while nudges are held: another wording, the numbers again

care-still-1 = Je suis toujours là, et j’ai lu ce que vous écrivez. Un bot ne peut pas vous protéger ; une personne, oui. Appelez maintenant, s’il vous plaît, ou demandez à quelqu’un d’appeler avec vous :
care-still-2 = Merci de me le dire. Dites-le aussi à une personne, tout de suite si vous pouvez, et allez là où il y a du monde :
care-still-3 = C’est beaucoup de souffrance. Vous pouvez le leur dire avec les mêmes mots que ceux que vous avez employés ici :

## Anything else typed while nudges are held: heard

care-heard-1 = Je suis là, et j’ai lu. Si une part de vous risque de passer à l’acte, appelez maintenant, s’il vous plaît, ou allez vers quelqu’un :
care-heard-2 = Merci de me le dire. Je suis un bot, je ne peux pas juger si vous êtes hors de danger. Ces personnes peuvent en parler avec vous :
care-heard-3 = J’ai lu. Rien de ce qui touche à l’emploi n’attend de réponse maintenant. Pour ça, une voix humaine vaut mieux qu’un bot :
care-heard-4 = Toujours là. À qui pourriez-vous le dire aujourd’hui ? Si personne ne vous vient à l’esprit, ces personnes sont là :

## What the buttons do

care-expression = C’était une façon de parler
care-yes = Oui, j’y pense
care-somebody = Quelqu’un est avec moi
care-numbers = Revoir les numéros
care-resume = Reprendre la recherche
care-expression-1 = Bien, merci de me le dire. Je préfère demander une fois de trop. On reprend où on en était.
care-expression-2 = D’accord. Je ne lis que les mots, et je demande quand j’ai un doute. On continue.
care-somebody-1 = Tant mieux. Restez ensemble un moment, et montrez ces messages si parler est difficile. Les rappels restent suspendus ; je suis là.
care-somebody-2 = C’est bien. Vous pouvez aussi appeler à deux. Je suis là aussi, et les rappels restent suspendus.
care-numbers-1 = Les voici. Vous pouvez appeler simplement pour parler :
care-numbers-2 = Les revoici, pour quand vous voudrez :
care-resume-1 = Content de reprendre avec vous, à votre rythme. Ce qui était prévu entre-temps arrive en un seul message.
care-resume-paused = Content de reprendre avec vous, à votre rythme. Le reste est toujours en pause ; /settings le relance.
care-held = Les rappels d’emploi sont suspendus jusqu’à ce que vous disiez de reprendre.

## The lines. The data are in bot/crisis_lines.toml

crisis-line = <b>{ $number }</b> : { $name } ({ $ways }, { $hours })
# A word that is sent as a text message
crisis-send = { $word } au { $number }
crisis-ways-1 = { $one }
crisis-ways-2 = { $one } ou { $two }
crisis-ways-3 = { $one }, { $two } ou { $three }
crisis-way-call = par téléphone
crisis-way-text = par SMS
crisis-way-chat = par chat sur leur site
crisis-way-whatsapp = par WhatsApp
crisis-way-email = par e-mail
crisis-round-the-clock = jour et nuit
crisis-hours = { $hours }
crisis-free = gratuit, { $hours }
crisis-emergency = <b>{ $number }</b> : les urgences, si vous risquez de passer à l’acte bientôt
crisis-emergency-unknown = Si vous risquez de passer à l’acte bientôt : le numéro d’urgence là où vous êtes (le <b>112</b> fonctionne dans beaucoup de pays, le <b>911</b> sur le continent américain), ou l’hôpital le plus proche.
# the directory for all others
crisis-directory = <b>{ $address }</b> : des lignes gratuites dans d’autres pays et d’autres langues, beaucoup jour et nuit

## Low, or without hope (to be expected weekly, not never)

# true, and kind
care-low-1 = C’est lourd, et ça se comprend : chercher un emploi use les gens, les très bons aussi. Ça ne dit rien de ce que vous valez.
care-low-2 = La journée a l’air difficile. Une recherche touche là où ça fait mal, et un non dit peu de chose de vous ou de votre travail.
care-low-3 = C’est dur en ce moment, et j’en suis désolé. Beaucoup de gens ressentent ça quand ils cherchent un emploi ; ce n’est pas un défaut chez vous.
# lighter plan, offer to pause
care-lighter = On peut alléger tout ça. Une seule petite chose suffit pour aujourd’hui, et rien du tout, ça suffit aussi.
care-talk = Quelqu’un à qui parler
care-low-brief-1 = J’ai lu, et ça a l’air douloureux. Rien ne doit avancer aujourd’hui côté emploi.
care-low-brief-2 = C’est beaucoup à porter. Y a-t-il quelqu’un à qui le dire aujourd’hui, aussi ?
care-low-brief-3 = C’est une passe difficile. Vous pouvez vous arrêter ici quand vous voulez.

## A death or an illness beside them: a short word, and no question

care-loss-1 = Je suis sincèrement désolé. Prenez le temps qu’il vous faut ; rien ne se perd ici.
care-loss-2 = Toutes mes condoléances. Rien ici n’attend de réponse aujourd’hui.
care-illness-1 = Je suis désolé de l’apprendre. C’est cela qui compte d’abord ; rien ne se perd ici.
care-illness-2 = C’est dur, et j’en suis désolé. Rien ici n’attend de réponse aujourd’hui.
care-rest = Je peux me taire quelque temps. Écrivez quand vous voudrez.
care-rest-interview = <b>{ $name }</b>, { $at } : si c’est trop en ce moment, j’ai les mots pour leur demander un autre créneau.
care-quiet = Trois jours de calme
care-quiet-1 = C’est fait. Plus rien de ma part avant le { $day }, sauf pour les entretiens que vous avez prévus. D’ici là, prenez soin de vous.
