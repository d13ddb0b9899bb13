### Calendars: a file that somebody sends, and the file that they get.

## A file came in

calendar-reading = Un instant, je lis le fichier d’agenda.
calendar-found = Dans le fichier : « { $title } »
calendar-found-from = Dans le fichier : « { $title } », de la part de { $organiser }
calendar-as =
    <b>{ $name }</b>
    { $kind ->
        [untold] { $at }
       *[other] { $kind }, { $at }
    }, { $length }
calendar-as-past =
    <b>{ $name }</b>
    { $kind }, c’était : { $at }
calendar-place = Lieu : { $place }
calendar-repeats = Ça se répète. Je ne parle que de la prochaine fois.
calendar-zone-strange = Le fichier nomme un fuseau horaire que je ne connais pas, « { $zone } » ; j’ai donc pris le vôtre. Vérifiez l’heure, s’il vous plaît.
calendar-right = C’est bien ça ?

## An interview that I know

calendar-known = Celui-ci, je le connais : { $name }, { $at }. Rien n’a changé.
calendar-adopted = Celui-ci, je l’avais déjà : { $name }, { $at }. Désormais, je suis aussi son entrée dans l’agenda.
calendar-known-off = Je sais : cet entretien chez { $name } était annulé. Rien n’a changé.
calendar-moved =
    <b>{ $name }</b> : l’heure a changé.
    Avant : { $before }
    Maintenant : { $at }
calendar-changed =
    <b>{ $name }</b>, { $at } : l’heure reste, autre chose est nouveau.
    { $kind ->
        [untold] { "" }
       *[other] { $kind }, 
    }{ $length }
calendar-on-again = <b>{ $name }</b> : cet entretien était annulé. D’après le fichier, il a lieu : { $at }
calendar-old = Ce fichier est plus ancien que ce que j’ai pour { $name } : il dit { $at }, et un plus récent disait { $before }. J’en reste là.
calendar-old-off = Ce fichier est plus ancien que ce que j’ai pour { $name } : il annule l’entretien, et un plus récent disait { $before }. J’en reste là.
calendar-take-old = Prendre l’ancien
calendar-leave = Laisser comme c’est
calendar-off = L’entretien chez <b>{ $name }</b>, { $at }, est annulé. C’est bien ça ?
calendar-off-which = Le fichier annule « { $event } ». De quel entretien s’agit-il ?
calendar-off-unknown = Le fichier annule « { $event } ». Je ne connais pas cet entretien ; rien n’a donc changé.
calendar-off-other-day = L’entretien que je connais chez <b>{ $name }</b> en est un autre et reste : { $at }.
calendar-off-none = Aucun de ceux-là
calendar-off-button = { $name }, { $day }
calendar-left-alone = Laissé comme c’était. Rien n’a changé.

## What is asked

calendar-ask-event = Il y a plusieurs rendez-vous dedans. Lequel est un entretien ?
calendar-ask-event-more = Je montre les { $count } premiers. S’il n’y est pas, envoyez-moi ce rendez-vous seul.
calendar-event = { $day }, { $time } : { $title }
calendar-event-day = { $day } : { $title }
calendar-event-untimed = { $title }
calendar-others = Il y avait autre chose dans ce fichier :
calendar-ask-which = C’est pour quelle piste ? Choisissez, ou écrivez l’employeur.
calendar-which-new = Une nouvelle : { $employer }
calendar-ask-time = C’est le { $day }, sans heure. Quand ça commence ? Choisissez, ou écrivez-la : 14:30, par exemple.
calendar-ask-change = Que faut-il corriger ?
calendar-change-lead = La piste
calendar-change-kind = Téléphone, visio ou sur place
calendar-change-time = L’heure
calendar-left = Je laisse. Rien de ce fichier n’a été ajouté.

## What is no interview

calendar-reply = C’est la réponse de quelqu’un à une invitation, pas une invitation. Rien n’a changé.
calendar-counter = Ce fichier propose une autre heure, et rien n’est encore fixé. Envoyez-moi la nouvelle invitation quand elle arrive.
calendar-own-steps = Ce sont les étapes que j’ai prévues moi-même. Rien n’a changé.
calendar-far = « { $title } » est le { $day }. C’est très loin, je l’ai donc laissé.

## Why it could not be read

calendar-problem-broken = Je n’ai pas pu lire ce fichier d’agenda : il est abîmé. Parlez-moi plutôt de l’entretien, ou renvoyez le fichier.
calendar-problem-empty = Il n’y a rien dans ce fichier.
calendar-problem-no-event = Il n’y a pas de rendez-vous avec une date dans ce fichier ; je n’ai donc rien à noter.
calendar-problem-not-a-calendar = Ce n’est pas un fichier d’agenda, quel que soit son nom. Rien n’a changé.
calendar-problem-too-large = C’est trop lourd pour une invitation : je lis les fichiers d’agenda jusqu’à 1 Mo. Envoyez-moi ce seul rendez-vous.
calendar-problem-too-many = Il y a plus de { $most } rendez-vous dans ce fichier. Envoyez-moi celui qui est un entretien.
calendar-problem-too-heavy = Ce fichier a demandé plus de temps ou de mémoire que je n’en donne, j’ai donc arrêté. Envoyez-moi ce seul rendez-vous.
calendar-problem-gone = Telegram n’a plus ce fichier pour moi. Renvoyez-le, s’il vous plaît.
calendar-problem-unreached = Je n’ai pas pu récupérer ce fichier auprès de Telegram. Renvoyez-le dans un moment, s’il vous plaît.

## The file that they get

calendar-sent = Vos entretiens et vos étapes prévues, pour votre agenda. Ouvrez plus tard un fichier plus récent, et il les met à jour.
calendar-sent-one = L’entretien chez { $name }, pour votre agenda. Ouvrez plus tard un fichier plus récent, et il le met à jour.
calendar-nothing = Il n’y a encore rien de prévu ; rien à mettre dans un agenda.
do-calendar = Pour mon agenda
# Titles in the person's own calendar
calendar-title-interview = Entretien : { $name }
calendar-title-check-in = Revenir sur l’entretien : { $name }
calendar-title-thank-you = Mot de remerciement : { $name }
calendar-title-look = Regard sur la candidature : { $name }
calendar-title-first-follow-up = Relance par e-mail : { $name }
calendar-title-second-follow-up = Relance par téléphone : { $name }
calendar-title-propose-quiet = Attendre encore, ou classer sans réponse : { $name }
calendar-title-keep-or-close = Garder ou classer : { $name }
