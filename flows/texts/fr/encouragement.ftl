### Encouragement: one situation each. True, short, no cheer, no promise, nothing about other people's luck.

## After an interview that went well

# prepared for a setback
encourage-good-inoculation = Un bon échange peut être suivi d’un silence : les recrutements traînent. Si ça arrive, ça dira peu de chose d’aujourd’hui, et on a un plan.
encourage-good-silence = Ça s’est bien passé, et c’est déjà quelque chose. Si une semaine calme suit, c’est banal ; inutile de lire dans le marc de café.
encourage-good-coast = La tentation, maintenant, c’est d’attendre. Un petit pas sur une autre piste aujourd’hui, pour que tout ne repose pas sur celle-ci.
encourage-good-ordinary = Ce n’est plus entre vos mains, et c’est très bien ainsi : votre part est faite pour cette semaine.

encourage-good-rest = Vous pouvez laisser ça de côté ce soir. Il y a un plan, quoi qu’il arrive.

## After one that did not

encourage-hard-half-theirs = Si le courant passe ou non, c’est pour moitié de leur côté. Cette moitié-là, laissez-la-leur.
encourage-hard-fit = Vous vous demandez si ce poste vous plairait. Ça compte autant que leur avis : il faut que ça convienne aux deux.
encourage-hard-nervous = Le trac, c’est que ça comptait pour vous. La plupart des recruteurs ont été sur cette chaise, et le savent.
encourage-hard-practised = C’était dur, et pourtant vous aviez répété et vous avez tenu jusqu’au bout. Ces deux choses vous restent.
encourage-hard-invited = Un échange difficile n’efface pas ce qui leur a donné envie de vous rencontrer.
encourage-hard-memory = À chaud, la mémoire garde les pires minutes et oublie le reste. C’est rarement aussi mauvais que la version de ce soir.

## Waiting for word

encourage-wait-promised = Ils ont eux-mêmes donné la date ; le message d’aujourd’hui en devient facile à écrire.
encourage-wait-point = Vous avez retenu quelque chose de concret de l’échange. Voilà ce qui donne envie de lire ce message.
encourage-wait-busy = C’est peut-être juste qu’ils sont débordés ; au bout d’une semaine, c’est souvent le cas.
encourage-wait-ordinary = Demander des nouvelles après une semaine, c’est simplement courtois.

## No answer to the first e-mail

encourage-second-voice = Vous m’avez dit que le courant était passé. Une voix le rappelle mieux qu’un e-mail.
encourage-second-polite = Un appel court et cordial ne dérange pas. C’est deux minutes de leur journée.
encourage-second-know = Un appel, c’est le moyen le plus rapide de savoir où vous en êtes.

## Gone quiet, or a no

encourage-own-view = Vous m’avez dit que vous hésitiez à y travailler. Si ça ne convient qu’à un seul des deux, ça ne convient pas.
encourage-practised = Vous m’avez dit avoir répété à voix haute. Ce travail est fait, et il vous suit jusqu’au prochain.
encourage-chemistry = Vous m’avez dit que l’échange n’était pas facile. L’alchimie ne se commande pas, et c’est souvent elle qui décide.
encourage-good-talk = Vous m’avez dit que le courant était passé. Quelque chose en vous les a touchés, et c’était réel.
encourage-early = Vous étiez là avec de l’avance. Ce soin est à vous, avec ou sans réponse.
encourage-open = Vous m’avez parlé d’une attitude ouverte et détendue. C’est difficile, et vous savez le faire.
encourage-point = Vous avez rapporté de l’échange un vrai sujet de discussion. Ce sont ces échanges-là qui mènent quelque part, ici ou ailleurs.
encourage-rounds = Ils vous ont fait revenir. Personne ne fait ça par politesse.
encourage-elsewhere = D’autres ont voulu vous rencontrer. C’est votre propre liste qui le dit.
encourage-invited = Ils vous ont fait venir parce que quelque chose en vous les a convaincus. C’est toujours vrai.
encourage-weak-evidence = Ne pas être choisi dit peu de chose de la façon dont vous feriez ce travail. Un entretien mesure surtout… l’entretien.
encourage-experience = Un non tient souvent à l’expérience, ou à ce qui ne dépend pas de vous. Ni l’un ni l’autre ne se discute, et vous n’avez pas à le faire.
encourage-told-you = Ils vous ont répondu, comme le font les employeurs respectueux. Maintenant vous savez, et l’attente est finie.
encourage-fair-to-be-sad = Un coup de mou ce soir, c’est normal. Vous y aviez mis quelque chose de vous.
encourage-friend = Si quelqu’un que vous aimez vous racontait ça, vous ne l’en estimeriez pas moins. Ça vaut pour vous aussi.
encourage-everyone = Ça arrive à tous ceux qui cherchent un poste, aux très bons aussi.
encourage-competition = La concurrence est rude, et votre profil leur a assez plu pour vous rencontrer. Les deux sont vrais.

## Keep or close

encourage-room = Lâcher une piste, c’est faire de la place dans sa tête pour celles qui répondent.
encourage-door = Classer ici ne ferme aucune porte : s’ils écrivent, la piste se rouvre.
encourage-budget = Au bout d’un mois, c’est souvent le poste qui a disparu, pas vous qui êtes en cause : un budget, un gel, un changement d’avis.

## Applications without an answer

encourage-volume = La plupart des candidatures ne reçoivent pas un mot ; il en arrive trop pour répondre à toutes. Ce n’est pas un jugement, personne n’a encore fait votre connaissance.
encourage-seconds = Un premier regard dure quelques secondes. Le silence mesure ces secondes-là, pas vos années.
encourage-replies = D’autres vous ont répondu. C’est une meilleure mesure de votre dossier que ce silence.
