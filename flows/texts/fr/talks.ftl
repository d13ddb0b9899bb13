### The conversations, except the check-in.

talk-progress = <i>{ $at } sur { $of }</i>
talk-answered = ✓ { $answer }
talk-chosen = ✓ { $label }
talk-noted = C’est noté.
talk-back = ‹ Retour
talk-skip = Passer
talk-stop = Arrêter
talk-slept =
    { $employer ->
        [none] Cette question attend depuis quelques jours. Si votre message était la réponse, renvoyez-le :
       *[other] Cette question attend depuis quelques jours ({ $employer }). Si votre message était la réponse, renvoyez-le :
    }
talk-over = Cette question-là est close.
still-open = Cette question est encore ouverte :
cancel-nothing = Je ne demandais rien. Il n’y a rien à quitter.
stop-nothing = D’accord. Je ne demande rien pour l’instant, et n’écris que lorsque c’est le moment.

## First meeting

meeting-hello = Bonjour { $name }. Je suis Callback Coach : un bot, pas une personne, et pas un recruteur.
meeting-what = Après un entretien, je vous demande comment ça s’est passé. Quand c’est le moment de relancer, j’écris le premier, avec un brouillon. Si c’est le silence, on regarde ça en face et on continue.
ask-zone = Où êtes-vous ? J’en ai besoin pour écrire à une heure décente. Choisissez, écrivez votre ville, ou partagez votre position.
zone-unknown = Je ne connais pas « { $typed } ». Essayez la grande ville la plus proche, partagez votre position, ou écrivez un fuseau comme Europe/Paris.
check-zone-same = { $city } : est-il { $now } là-bas en ce moment ?
check-zone = { $place }, fuseau { $city } : est-il { $now } là-bas en ce moment ?
ask-first-step = Avez-vous un entretien à venir, ou un entretien passé ?
first-step-ahead = Un à venir
first-step-behind = Un déjà passé
first-step-applied = J’ai seulement postulé
first-step-not-yet = Pas encore
meeting-later = Très bien. Dès qu’il y en a un, envoyez /interview. Pour une candidature, /add. Je suis là.
start-again = Rebonjour, { $name }.

## Adding

ask-which = C’est pour quelle piste ?
which-new = Une nouvelle
ask-employer = Quel employeur ?
ask-role = Quel poste ?
ask-source = Comment avez-vous postulé ?
source-website = Site ou offre en ligne
source-recruiter = Cabinet de recrutement
source-referral = Par recommandation
source-direct = Candidature spontanée
ask-applied-day = Quand avez-vous postulé ? Choisissez, ou écrivez-le : 9 juin, par exemple.
ask-wrote-day = Quand leur avez-vous écrit ? Choisissez, ou écrivez-le : 9 juin, par exemple.
ask-phoned-day = Quand les avez-vous appelés ? Choisissez, ou écrivez-le : 9 juin, par exemple.
ask-thanked-day = Quand les avez-vous remerciés ? Choisissez, ou écrivez-le : 9 juin, par exemple.
ask-kind = Par téléphone, en visio ou sur place ?
kind-phone = Par téléphone
kind-video = En visio
kind-on-site = Sur place
ask-interview-day = Quel jour ? Choisissez, ou écrivez-le, avec l’heure si vous voulez : 9 juin 14:30.
ask-which-half = { $time } : la nuit, ou l’après-midi ?
ask-interview-time = À quelle heure ça commence ? Choisissez, ou écrivez-la : 14:30, par exemple.
ask-moved-day = C’est quand, maintenant ? Choisissez le jour, ou écrivez-le avec l’heure : 9 juin 14:30.
ask-length = Combien de temps ça va durer ?
length-30 = 30 min
length-45 = 45 min
length-60 = 1 h
length-90 = 1 h 30
length-120 = 2 h
length-180 = 3 h
length-other = { $minutes } min
length-minutes = { $minutes ->
        [one] une minute
       *[other] { $minutes } minutes
    }
length-hours = { $hours } h
length-hours-half = { $hours } h 30
length-kept = { $length }, c’est noté.
length-unread = Je n’y ai pas trouvé de durée. Écrivez-la par exemple 45 min ou 1h30.
length-several = Cela peut être deux durées. Laquelle dois-je retenir ?
read-back-interview =
    <b>{ $name }</b>
    { $kind ->
        [untold] Le { $at }
       *[other] { $kind }, le { $at }
    }

    C’est bien ça ?
read-back-past =
    <b>{ $name }</b>
    { $kind ->
        [untold] C’était le { $at }
       *[other] { $kind }, c’était le { $at }
    }

    C’est bien ça ?
read-back-application =
    <b>{ $name }</b>
    Candidature du { $day }

    C’est bien ça ?
read-back-twin = Vous avez déjà une piste en cours à ce nom. Celle-ci viendrait en plus.
# what to expect of an application
added-application = Noté : { $name }. N’attendez pas trop de bruit : la plupart des candidatures ne reçoivent même pas d’accusé de réception, tant il en arrive. Ça ne dit rien de vous.
added-interview =
    Noté : { $name }, le { $at }.

    Une question à emporter : « Quand puis-je espérer une réponse, et à qui puis-je demander ? »
added-past = Noté : { $name }. Revenons-y tant que c’est frais.
left-adding = On laisse. Rien n’a été ajouté.

## Small ones

ask-snooze-day = Quel jour le ferez-vous ? Je reviens ce matin-là.
ask-promise-day = Pour quel jour décideront-ils ? Choisissez, ou écrivez-le : 9 juin, par exemple.
promise-kept = C’est bon à savoir. Ce jour-là compte pour { $name }.
ask-contact = À qui faut-il écrire ? Un nom, une adresse e-mail, ou les deux.
contact-kept = Gardé pour { $name } : { $contact }.
ask-name = Quel est le bon nom de { $name } ?

## Something is asked about the question itself, instead of answering it

wonder-why =
    { $kind ->
        [looking-back] Pourquoi je demande : de vos propres réponses, je tire ce que vous avez bien fait, et au plus une chose à travailler. Personne d’autre ne les voit. Ce que vous préférez taire, passez-le.
       *[other] Pourquoi je demande : c’est ce qui décide quand je vous écris et ce que je propose. Personne d’autre ne le voit, et vous pouvez arrêter là à tout moment.
    }
wonder-long =
    { $kind ->
        [looking-back] Trois minutes environ, le plus souvent une touche par question. Chaque réponse est gardée aussitôt : vous pouvez arrêter à tout moment.
       *[other] Moins d’une minute : quelques questions, et vous pouvez arrêter à tout moment.
    }
wonder-plainly =
    { $how ->
        [buttons] Autrement dit : prenez le bouton qui convient le mieux, ou écrivez ce qui est dessus. Il n’y a pas de mauvaise réponse.
        [both] Autrement dit : prenez ce qui convient, ou répondez avec vos mots ; une ligne suffit.
       *[text] Autrement dit : écrivez votre réponse avec vos mots ; une ligne suffit.
    }
wonder-other = À cela, je ne peux pas répondre ici ; /help dit ce que je connais. Voici ce que je demandais :
wonder-which = Qu’est-ce qui convient le mieux ?
wonder-needed = J’en ai besoin pour continuer ; sinon, prenez « Arrêter ».
# Typed in place of a button: "undo", "change", "skip" where that is not possible
steer-back = Un pas en arrière. « Arrêter » laisse tout de côté.
steer-first = Il n’y a rien avant cette question. « Arrêter » laisse tout de côté.
steer-change = Pour changer une réponse, revenez-y avec « ‹ Retour ». Voici ce que je demandais :
steer-noted = Pour corriger ce que je viens de noter, écrivez ce qu’il en est : « à 16h », « jeudi », l’employeur.
wonder-needed-when = Sans cela, je ne peux rien planifier. Si vous ne le savez pas encore, prenez « Arrêter » et dites-le-moi dès que vous le saurez.
# News of another lead, typed where one is asked about
about-another = Cela semble concerner { $name }. Une chose après l’autre ; ici, il s’agit de { $employer } :
# A sentence with a time, typed where a name is asked
name-only = C’est plus qu’un nom ; je ne demande que cela ici, le reste vient après.
name-none = Je n’y vois pas de nom d’employeur.
contact-none = Je n’y entends aucun nom.
