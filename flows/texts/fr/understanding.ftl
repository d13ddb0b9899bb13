### What was understood in free text: read back, asked about, answered. Whole sentences; { $name } is "Acme · Analyst".

## Read back: one line for each thing. Then "Is that right?" with Right and Change

heard-applied = Candidature envoyée à { $name } le { $day }.
heard-planned =
    { $kind ->
        [phone] Vous avez un entretien téléphonique, { $name } : { $at }.
        [video] Vous avez un entretien en visio, { $name } : { $at }.
        [on-site] Vous avez un entretien sur place, { $name } : { $at }.
       *[none] Vous avez un entretien, { $name } : { $at }.
    }
heard-took-place =
    { $kind ->
        [phone] Vous avez passé un entretien téléphonique, { $name } : { $at }.
        [video] Vous avez passé un entretien en visio, { $name } : { $at }.
        [on-site] Vous avez passé un entretien sur place, { $name } : { $at }.
       *[none] Vous avez passé un entretien, { $name } : { $at }.
    }
heard-moved = Votre entretien chez { $name } est déplacé. C’est maintenant : { $at }.
heard-hour-kept = L’heure reste la même. Si elle change aussi, écrivez-la-moi.
heard-called-off = Votre entretien chez { $name } n’aura pas lieu. C’était prévu : { $at }.
heard-round = { $name } : ils veulent vous revoir.
heard-no = { $name } : c’est non.
heard-offer =
    { $dated ->
        [yes] { $name } : ils vous font une offre. Ils attendent votre réponse pour le { $day }.
       *[no] { $name } : ils vous font une offre.
    }
heard-decides-by = { $name } : réponse attendue pour le { $day }.
heard-word = { $name } : vous avez eu de leurs nouvelles.
heard-test =
    { $dated ->
        [yes] { $name } vous demande de faire un test chez vous, pour le { $day }.
       *[no] { $name } vous demande de faire un test chez vous.
    }
heard-confirm = { $name } veut savoir pour le { $day } si vous venez.
heard-wrote =
    { $dated ->
        [yes] { $name } : vous leur avez écrit le { $day }.
       *[no] { $name } : vous leur avez écrit.
    }
heard-phoned =
    { $dated ->
        [yes] { $name } : vous les avez appelés le { $day }.
       *[no] { $name } : vous les avez appelés.
    }
heard-thanked =
    { $dated ->
        [yes] { $name } : vous les avez remerciés pour l’entretien le { $day }.
       *[no] { $name } : vous les avez remerciés pour l’entretien.
    }
heard-accepted = { $name } : vous avez accepté leur offre.
heard-withdrew = { $name } : vous avez retiré votre candidature.
heard-quiet = On classe { $name } sans réponse.
heard-let-go = Vous laissez { $name } de côté.
heard-contact = À qui écrire chez { $name } : { $contact }.
heard-person = À qui écrire : { $contact }.
heard-source = Votre façon de postuler : { $source }.
heard-way = Comment il se passe : { $way }.
heard-new = { $name }, c’est nouveau pour moi. Je l’ajouterais à vos pistes.
heard-right = C’est bien ça ?
# A button: the same hour in the other half of the day
heard-flip = Non, { $time }
heard-moment = { $day }, { $time }
heard-not-possible = Pour { $name }, on en est à « { $stage } ». Ça ne va pas ensemble, je le laisse donc de côté.
heard-no-interview = Je ne connais pas d’entretien chez { $name } qui pourrait être annulé.
# Typed while the read-back waits for its answer, and not understood
heard-not-an-answer = Je n’ai pas suivi. Prenez un bouton, s’il vous plaît, ou dites-le autrement.
heard-zone-first = D’abord votre fuseau horaire, pour que les heures soient justes. Ensuite, je vous relis ce que vous m’avez dit.
answer-again = Si c’était votre réponse, renvoyez-la.

## Asked before the read-back. { $what } is one of the heard-what-… below

heard-which = <b>{ $what }.</b> C’est pour quelle piste ? Choisissez, ou écrivez l’employeur.
heard-which-named = <b>{ $what }.</b> Quelle piste est « { $named } » ? Choisissez, ou écrivez l’employeur.
# No other lead is there to choose from
heard-which-none = <b>{ $what }.</b> Écrivez le nom de l’employeur tel qu’il doit être, ou prenez celui que j’ai compris.
heard-when =
    { $saying ->
        [took-place] Quel jour était l’entretien chez { $name } ? Choisissez, ou écrivez-le, avec l’heure si vous voulez.
        [moved] À quel jour est déplacé l’entretien chez { $name } ? Choisissez, ou écrivez-le, avec l’heure si vous voulez.
       *[planned] Quel jour est l’entretien chez { $name } ? Choisissez, ou écrivez-le, avec l’heure si vous voulez.
    }
heard-employer = <b>{ $what }.</b> C’est quel employeur ?
heard-time =
    { $saying ->
        [took-place] À quelle heure était l’entretien chez { $name }, { $day } ? Choisissez, ou écrivez-la.
        [moved] À quelle heure est maintenant l’entretien chez { $name }, { $day } ? Choisissez, ou écrivez-la.
       *[planned] À quelle heure est l’entretien chez { $name }, { $day } ? Choisissez, ou écrivez-la.
    }
heard-either-day = <b>{ $what }, { $name }.</b> Ça peut se lire de deux façons. De quel jour parlez-vous ?
heard-decides-when = { $name } : pour quel jour est la réponse ? Choisissez, ou écrivez-le.
heard-answer-when = { $name } : pour quel jour faut-il votre réponse ? Choisissez, ou écrivez-le.
heard-due-when = Pour quand est-ce à faire, chez { $name } ? Choisissez, ou écrivez le jour.
heard-too = J’ai aussi compris ceci : « { $what } ». Je vous le relis avec le reste, dès que ceci est clair :
details-kept = C’est noté. Vous le verrez avec le reste.
heard-clash = { $name } : il y a déjà un entretien, { $at }. Est-il déplacé, ou en voici un autre ?
heard-clash-moved = Il est déplacé
heard-clash-another = C’en est un autre

## Change: what it is (buttons, and the names of things above)

heard-fix-which = Qu’est-ce qui n’est pas juste ?
heard-fix = Que faut-il corriger ?
heard-fix-unread = Je n’ai pas compris. Prenez ce qui n’est pas juste, ou écrivez ce qu’il en est : « 15h », « jeudi », « sur place », l’employeur.
undo-heard = Je lis cela comme une correction. Voici ce qui vaudrait :
undo-interview = Retiré : l’entretien chez { $name }, { $at }.
undo-noted = Retiré : ce que je viens de noter pour { $name }.
undo-done = C’est retiré.
fix-which = La piste
fix-time = La date ou l’heure
fix-what = De quoi il s’agit
fix-drop = Laisser de côté
heard-what = De quoi s’agit-il ?
heard-what-applied = Une candidature
heard-what-planned = Un entretien à venir
heard-what-took-place = Un entretien passé
heard-what-moved = Un entretien déplacé
heard-what-called-off = Un entretien annulé
heard-what-round = Un nouvel entretien
heard-what-no = Un refus
heard-what-offer = Une offre
heard-what-decides-by = Quand ils décideront
heard-what-word = Des nouvelles d’eux
heard-what-no-news = Toujours pas de nouvelles
heard-what-wrote = Je leur ai écrit
heard-what-phoned = Je les ai appelés
heard-what-thanked = Je les ai remerciés
heard-what-accepted = J’ai accepté leur offre
heard-what-withdrew = J’ai retiré ma candidature
heard-what-quiet = Restée sans réponse
heard-what-let-go = Je laisse de côté
heard-what-contact = À qui écrire

## After Right

take-back-of = Annuler : { $name }
heard-held = Comment se passe l’entretien chez { $name } ? Par téléphone, en visio ou sur place ?
heard-held-kept = Noté pour { $name } : { $kind }.
heard-held-left = Je laisse ouvert. Je vous le redemanderai après.
# A9: after a letter that confirms an application known already
application-arrived = Bien : la candidature chez { $name } est arrivée. La plupart ne le disent jamais ; la réponse prendra quand même son temps.
# After an answer in a questionnaire that also held news
heard-besides = Dans ce que vous avez écrit, j’ai aussi compris ceci :

## The employer's own words, forwarded or pasted: asked, never assumed

forwarded-planned = On dirait une invitation de chez { $name } : { $at }.
forwarded-took-place = On dirait un message de chez { $name } sur un entretien passé : { $at }.
forwarded-moved = On dirait une nouvelle heure pour votre entretien chez { $name } : { $at }.
forwarded-called-off = On dirait que votre entretien chez { $name } est annulé : { $at }.
forwarded-round = On dirait une invitation de chez { $name }, sans date.
forwarded-no = On dirait un refus de chez { $name }.
forwarded-offer = On dirait une offre de chez { $name }.
forwarded-decides-by = On dirait que la réponse de chez { $name } viendra d’ici le { $day }.
forwarded-word = On dirait un message de chez { $name }, sans décision.
forwarded-test =
    { $dated ->
        [yes] On dirait que { $name } vous demande de faire un test chez vous, pour le { $day }.
       *[no] On dirait que { $name } vous demande de faire un test chez vous.
    }
forwarded-confirm = On attend votre réponse pour le { $day } : venez-vous ?
forwarded-applied = On dirait que votre candidature chez { $name }, du { $day }, est bien arrivée.
forwarded-wrote = On dirait ce que vous avez écrit à { $name }.
forwarded-phoned = On dirait une note sur votre appel, { $name }.
forwarded-thanked = On dirait votre remerciement à { $name }.
forwarded-accepted = On dirait que vous acceptez l’offre de chez { $name }.
forwarded-withdrew = On dirait que vous retirez votre candidature, { $name }.
forwarded-quiet = On dirait que la piste { $name } est restée sans réponse.
forwarded-let-go = On dirait que vous laissez { $name } de côté.
forwarded-contact = On dirait la personne à qui écrire chez { $name } : { $contact }.
forwarded-ask = C’est bien ça ?
forwarded-yes = Oui, c’est ça
forwarded-another = Une autre entreprise
forwarded-else = C’est autre chose
forwarded-keep = Garder le texte
forwarded-drop = Ne pas garder le texte
forwarded-will-be-kept = Son texte sera dans vos notes sur cette piste.
forwarded-left = Je laisse. Je n’ai rien gardé de ce message.
forwarded-unknown = On dirait un message de quelqu’un d’autre, et je n’y vois rien de neuf pour vous.
# A button, where it is asked what somebody else’s message is
forwarded-nothing = Rien de tout ça
# The name in a letter is of no lead that is known
forwarded-whose-one = <b>{ $what }.</b> C’est de « { $named } », que je ne connais pas encore, ou de chez { $name } ? Choisissez, ou écrivez l’employeur.
forwarded-whose-several = <b>{ $what }.</b> C’est de « { $named } », que je ne connais pas encore, ou de l’une de celles-ci ? Choisissez, ou écrivez l’employeur.
forwarded-slots = { $name } propose plusieurs créneaux. Lequel prenez-vous ?
forwarded-slots-any = Plusieurs créneaux sont proposés. Lequel prenez-vous ?
forwarded-no-slot = Aucun de ceux-là

## Questions about what is known

asked-unknown = Je ne connais pas de piste du nom de « { $named } ».
asked-other = Là-dessus, je n’ai pas de réponse. Je connais vos pistes, vos dates, et la suite à donner.
asked-no-interview = Aucun entretien prévu, à ma connaissance.
asked-interview =
    { $kind ->
        [untold] <b>{ $name }</b>. { $at }
       *[other] <b>{ $name }</b>. { $kind }, { $at }
    }
asked-with = Avec : { $contact }
# a week, so that they had time
write-first-follow-up = <b>{ $name }</b> : une semaine après leurs dernières nouvelles. Plus tôt, ça paraît impatient ; une semaine, c’est simplement courtois.
# the day they named beats the default
write-promised = <b>{ $name }</b> : ils ont annoncé le { $day }, c’est donc ce jour qui compte. Deux jours ouvrés après, demander est tout à fait normal.
# after an unanswered e-mail, the phone
write-second-follow-up = <b>{ $name }</b> : votre e-mail a besoin de quelques jours. Si rien ne vient, un appel vaut mieux qu’un autre e-mail.
# two messages, then a call, then no more
write-propose-quiet = <b>{ $name }</b> : vous avez écrit et appelé. En faire plus aide rarement ; c’est à leur tour.
write-keep-or-close = <b>{ $name }</b> : il n’y a plus rien à écrire. Si vous en avez envie, une ligne cordiale ne fait pas de mal.
# an application without an answer
write-look = <b>{ $name }</b> : la plupart des candidatures restent sans réponse, laissez donc deux semaines. Ensuite, le plus utile est une ligne à quelqu’un que vous connaissez là-bas.
write-thank-you = <b>{ $name }</b> : un court remerciement dans la journée qui suit l’entretien. Ensuite, attendez une semaine.
# before the interview there is nothing to ask for
write-check-in = <b>{ $name }</b> : d’abord l’entretien. Demandez-y quand vous aurez une réponse ; on saura alors quand écrire.
write-offer = <b>{ $name }</b> : c’est vous qu’ils attendent. Remerciez-les maintenant, et dites pour quand vous déciderez.
write-closed = <b>{ $name }</b> en est à « { $stage } » : rien à écrire. Un merci cordial reste toujours possible.

# dressing for success; by phone and video it is the setting
wear-phone = Au téléphone, personne ne vous voit. Mettez-vous quand même à une table, dans la tenue que vous auriez pour sortir : ça s’entend dans la voix.
wear-video = La même tenue que sur place, un cran au-dessus de leur quotidien ; les couleurs unies passent mieux à la caméra. Essayez-la une fois, caméra allumée.
wear-on-site = Regardez des photos de gens qui y travaillent, et visez un cran au-dessus. Propre, confortable, rien de neuf qui serre. Préparez tout la veille au soir, et n’y pensez plus.
wear-any = Un cran au-dessus de leur tenue de tous les jours ; les photos de l’équipe la montrent. Préparez-la la veille au soir. Ça vaut dix minutes, pas plus : ce n’est pas pour ça qu’ils veulent vous voir.
# practise aloud; ask when you will hear
prepare-phone = Dites deux réponses à voix haute aujourd’hui. Votre CV et vos notes sur la table, le téléphone chargé, une pièce calme. Et une question à emporter : « Quand puis-je espérer une réponse ? »
prepare-video = Dites deux réponses à voix haute aujourd’hui. Ouvrez le lien une fois, la caméra à hauteur des yeux, la lumière de face. Et une question à emporter : « Quand puis-je espérer une réponse ? »
prepare-on-site = Dites deux réponses à voix haute aujourd’hui. Repérez le trajet et visez un quart d’heure d’avance. Et une question à emporter : « Quand puis-je espérer une réponse ? »
prepare-any = Dites à voix haute vos réponses à deux questions courantes : ça change plus que de lire des conseils. Repérez une chose de leur travail qui vous intéresse. Et demandez sur place quand vous pouvez espérer une réponse.

# busy, inside the normal window
silence-early = <b>{ $name }</b> : pas encore de nouvelles. Le plus souvent, c’est leur rythme : les gens sont débordés, et les recrutements traînent.
# A1, A2, A3: after two weeks
silence-middle = <b>{ $name }</b> : { $weeks } semaines sans un mot. C’est usant pour n’importe qui. C’est peut-être encore leur rythme, mais un non est devenu tout aussi probable.
# A1, A2, B3, B4: after three weeks and more
silence-weeks = <b>{ $name }</b> : { $weeks } semaines sans un mot. C’est usant pour n’importe qui, et ce n’est pas une façon de faire. À ce stade, c’est le plus souvent un non que personne n’a voulu dire. Ou alors quelqu’un est malade ou n’est plus là, ou le budget a sauté.
# honest, and not about the person
silence-long = <b>{ $name }</b> : au bout de tout ce temps, c’est le plus souvent un non que personne n’a voulu dire. Ou alors quelqu’un est malade ou n’est plus là, ou le budget a sauté.
silence-none = <b>{ $name }</b> : de ce côté, je n’attends pas de nouvelles.
# A button below: the draft that fits
do-write-to-them = Leur écrire
# it happens to everyone
asked-silence = Au début, ils sont surtout débordés. Après des semaines, c’est le plus souvent un non que personne n’a voulu dire. Ça arrive à tous ceux qui cherchent un poste, et ça dit peu de chose de vous.

## Feelings, thanks

# it is ordinary, and one thing helps
felt-nervous = Le trac, c’est normal : c’est que ça compte pour vous. Dire deux réponses à voix haute le calme mieux que de tout repasser dans sa tête.
felt-nervous-before = Le trac avant <b>{ $name }</b>, c’est normal ({ $at }). Dites deux réponses à voix haute, préparez vos affaires, et arrêtez là pour aujourd’hui. Le trac se voit moins qu’il ne se sent.
# grounded, and one small step elsewhere
felt-hopeful = Voilà qui fait plaisir, profitez-en. Un petit pas sur une autre piste aujourd’hui, pour que tout ne repose pas sur celle-ci.
# the feeling is named; what is within reach
felt-angry = Il y a de quoi : vous y avez mis du travail, et ils vous doivent un mot. Ça parle de leur façon de faire, pas de ce que vous valez. Voici ce qui est entre vos mains :
# said before the read-back
felt-nervous-too = Le trac, dans ce cas, c’est normal.
felt-hopeful-too = Voilà qui fait plaisir.
felt-angry-too = Il y a de quoi se fâcher.
welcome = Avec plaisir. Je suis là s’il se passe quelque chose.
# E: it is a bot and says so
how-are-you = Je suis un bot, donc toujours pareil, merci. Ce qui compte, c’est comment vous allez. S’il s’est passé quelque chose, dites-le-moi en une phrase.
scolded = Ça ne vous a pas aidé, et j’en suis désolé. Je suis un bot, et des choses m’échappent. Dites-le en une phrase, par exemple « Sample Corp m’a dit non », ou choisissez :
blamed = Je suis désolé que vous l’ayez manqué, et de ma part là-dedans. Écrivez-leur dès aujourd’hui : quelques mots francs donnent souvent une seconde chance. Mes rappels se règlent dans /settings.
greeted-more = Bonjour, { $name }. Merci de me le dire. Dites-moi où vous avez postulé, ou parlez-moi d’un entretien, et nous partirons de là.
# An “ok” or a thumb, where nothing was asked
interview-stands = Très bien, c’est donc maintenu. Si vous parlez d’une offre, dites-moi de qui.
fine = Bien. Je suis là quand il se passe quelque chose.

## Not understood

not-understood = Je n’ai pas compris, je n’ai donc rien gardé. Dites-moi en une phrase ce qui s’est passé, par exemple « entretien chez Sample Corp vendredi à 14h », ou choisissez :
# { $name } is the lead that was named; the likeliest things are its buttons
not-understood-of = <b>{ $name }</b> : je n’ai pas compris ce qui s’est passé. Est-ce l’une de ces choses ? Sinon, dites-le-moi autrement.
lost-check-in = Revenir sur : { $name }
lost-news = Des nouvelles : { $name }

## A day, an hour or a name alone, while nothing is asked

alone-day = <b>{ $day }</b> : que se passe-t-il ce jour-là ? Rien n’est noté pour l’instant. Choisissez, ou dites-le en une phrase.
alone-moment = <b>{ $day }, { $time }</b> : qu’y a-t-il à ce moment-là ? Rien n’est noté pour l’instant. Choisissez, ou dites-le en une phrase.
alone-hour = <b>{ $time }</b> : qu’y a-t-il à cette heure-là ? Rien n’est noté pour l’instant. Choisissez, ou dites-le en une phrase.
alone-days = Une date, mais je ne sais pas encore pour quoi. Choisissez, ou dites-le en une phrase.
alone-name = <b>{ $name }</b>, c’est nouveau pour moi. Si c’est un employeur, que s’y est-il passé ? Rien n’est noté pour l’instant. Choisissez, ou dites-le en une phrase.

## What they would ask of an employer

cannot-make-it = <b>{ $name }</b>, { $at } : prévenez-les dès que possible. Demander un autre créneau est courant, et il n’y a pas grand-chose à expliquer. Voici des mots pour cela :
cannot-make-one = Prévenez-les dès que possible ; demander un autre créneau est courant. De quel entretien s’agit-il ?
stall = <b>{ $name }</b> : quelques jours sont d’usage, une semaine au plus, et seulement s’ils le savent. Remerciez-les maintenant, et donnez le jour de votre réponse. Ce qui agace, c’est le silence.
stall-until = <b>{ $name }</b> : ils attendent votre réponse d’ici le { $day }. Jusque-là, ce temps est à vous ; s’il vous en faut plus, demandez-le avant et donnez un autre jour.
