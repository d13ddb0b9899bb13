### Leads, the ladder, and what is said when a step is due.

## Stages

stage-applied = Candidature envoyée
stage-interview-planned = Entretien prévu
stage-waiting = En attente de réponse
stage-followed-up = Relance envoyée
stage-called = Relance par téléphone
stage-quiet = Restée sans réponse
stage-offer = Offre reçue
stage-accepted = Offre acceptée
stage-turned-down = Ils ont dit non
stage-withdrawn = Candidature retirée
stage-let-go = Laissée de côté

## Lists and cards

leads-none = Pas encore de piste. Une piste, c’est un poste chez un employeur.
leads-title = <b>Vos pistes</b> : { $open } en cours, { $closed } { $closed ->
        [0] classée
        [one] classée
       *[other] classées
    }
leads-line = { $name } : { $stage }
card-title = <b>{ $name }</b>
card-stage = { $stage }
card-contact = À qui écrire : { $contact }
card-promised = Date annoncée : { $day }
card-timeline = { $lines }
card-public = Secteur public : les délais comptent double
interview-planned =
    { $kind ->
        [untold] Entretien le { $at }
       *[other] { $kind } : entretien le { $at }
    }
interview-over =
    { $kind ->
        [untold] Entretien passé, le { $at }
       *[other] { $kind } : entretien passé, le { $at }
    }
entry = { $on } : { $what }
entry-added = candidature du { $day }
entry-planned = entretien fixé au { $when }
entry-interviewed = entretien passé
entry-called-off = entretien annulé
entry-thanked = vous avez remercié
entry-heard = ils ont donné signe de vie
entry-wrote = vous avez écrit
entry-phoned = vous avez appelé
entry-went-quiet = restée sans réponse
entry-offered = ils ont fait une offre
entry-accepted = vous avez accepté
entry-turned-down = ils ont dit non
entry-withdrew = vous avez retiré votre candidature
entry-let-go = laissée de côté
entry-reopened = rouverte
entry-public = secteur public : les délais comptent double
entry-private = une entreprise : délais habituels
entry-promised = date annoncée : { $day }
entry-due-test = test à faire pour le { $day }
entry-due-confirm = réponse à l’invitation attendue pour le { $day }
entry-unpromised = finalement, pas de date annoncée
entry-snoozed = vous le ferez le { $until }
entry-passed-over = une étape sautée
entry-taken-back = dernière étape annulée
entry-note = note : { $text }
entry-contact = contact : { $contact }
entry-checked-in = retour sur l’entretien
entry-nudged = je vous ai écrit à ce sujet

do-news = J’ai eu des nouvelles
do-told = Ils m’ont dit quelque chose
do-wrote = Je leur ai écrit
do-phoned = Je les ai appelés
do-move = La date a changé
do-called-off = C’est annulé
do-interview = Un entretien
do-contact = La personne à contacter
do-draft = Un brouillon
do-rename = Changer le nom
do-public = C’est le secteur public
do-private = C’est une entreprise, en fait
do-end = Classer
do-accepted = J’ai accepté
do-declined = J’ai refusé
do-rescinded = Ils ont retiré leur offre
do-reopened = Rouvrir

next-title = <b>Ce qui est prévu</b>
next-line = <b>{ $name }</b>. { $plan }
next-more = Et { $count } de plus dans /leads.
next-nothing = Rien n’est prévu, puisqu’aucune piste n’est en cours.
next-offer = La balle est dans votre camp : accepter, ou refuser.
next-snoozed = Je reviens vers vous le { $at } : { $what }.
next-stopped = À l’arrêt, puisqu’une offre est acceptée.
next-none = Piste classée : rien de prévu.
next-check-in = Le { $at }, je vous demanderai comment ça s’est passé.
next-evening-before = Je vous écris la veille au soir : { $at }.
next-hours-before = Je vous écris deux heures avant : { $at }.
next-thank-you = Prochaine étape, le { $at } : un mot de remerciement. J’apporte un brouillon.
next-look = Sans nouvelles le { $at }, on y jette un œil ensemble.
next-first-follow-up = Sans nouvelles le { $at }, je viens avec un brouillon de relance.
next-second-follow-up = Sans nouvelles le { $at }, on passe au téléphone ; j’apporte les mots.
next-propose-quiet = Sans nouvelles le { $at }, on regarde ça en face.
next-keep-or-close = Le { $at }, je vous demanderai si on garde cette piste.

## A step is due

show-words = Voir les mots
# said twice at most, then left to rest
asked-again = <b>{ $name }</b> : { $what }, c’est encore à faire. Je vous en ai parlé le { $day } ; après aujourd’hui, je laisse reposer un moment. Quand le ferez-vous ?
late = C’était prévu pour le { $at } ; j’arrive en retard.
as-you-planned = C’est le moment que vous aviez choisi.
digest-title = { $count } choses à voir. Une à la fois, c’est très bien :
digest-more = Et { $count } de plus, pour la prochaine fois.
digest-line = { $name } : { $what }
digest-button = { $name } : { $what }
due-check-in = revenir sur l’entretien
due-evening-before = un entretien demain
due-hours-before = un entretien aujourd’hui
due-thank-you = un mot de remerciement
due-look = un regard sur la candidature
due-first-follow-up = un e-mail
due-second-follow-up = un appel
due-propose-quiet = attendre encore, ou classer sans réponse
due-keep-or-close = garder ou classer

# before the interview; what to ask
before-evening =
    <b>{ $name }</b>, c’est demain à { $at }. Dix minutes ce soir : { $kind ->
        [phone] deux réponses à voix haute, vos notes sur la table, une pièce calme.
        [video] deux réponses à voix haute, le lien testé une fois, la caméra à hauteur des yeux.
        [untold] deux réponses à voix haute, la tenue prête, et vérifiez : téléphone, visio ou sur place ?
       *[other] deux réponses à voix haute, la tenue prête, le trajet repéré.
    }
before-hours =
    <b>{ $name }</b>, à { $at }. { $kind ->
        [phone] Téléphone chargé, vos notes sous les yeux, un verre d’eau.
        [video] Connexion, son, lumière ; un verre d’eau ; le reste fermé.
        [untold] Vos notes, un verre d’eau, et tout est prêt 15 minutes avant.
       *[other] Partez de façon à avoir 15 minutes d’avance.
    }
before-try = Vous vouliez essayer : <b>{ $choice }</b>
before-evening-ask = Et une question à emporter : « Quand puis-je espérer une réponse ? »
before-hours-ask = Demandez-leur quand vous aurez une réponse. Je suis là après.
before-off = Ne plus me le rappeler
nudge-thank-you = <b>{ $name }</b> : un court mot de remerciement est d’usage, dans la journée qui suit l’entretien.
# what an unanswered application means
nudge-look = <b>{ $name }</b> : { $days } jours depuis votre candidature, et pas de réponse. { $heart } Une chose mérite une minute : connaissez-vous quelqu’un là-bas, ou un nom à qui écrire ?
# a week; they are busy
nudge-first = <b>{ $name }</b> : { $since } { $heart } Un e-mail court et cordial, c’est le bon moment :
nudge-first-promised = la date annoncée, { $day }, est passée.
nudge-first-days = { $days ->
    [7] une semaine sans nouvelles.
    [14] deux semaines sans nouvelles.
   *[other] { $days } jours sans nouvelles.
}
# then the phone
nudge-second = <b>{ $name }</b> : l’e-mail est resté sans réponse. On passe au téléphone. { $heart } Remerciez, quoi qu’ils disent :
nudge-second-unwritten = <b>{ $name }</b> : toujours rien. Un appel, c’est le moyen le plus rapide de savoir. { $heart } Remerciez, quoi qu’ils disent :
nudge-second-email = <b>{ $name }</b> : un deuxième e-mail, sous un autre angle :
# a commitment, not a reminder
commit-email = Quand l’enverrez-vous ? Maintenant, ou dites-moi quand, et je reviens avec.
commit-phone = Quand appellerez-vous ? Maintenant, ou dites-moi quand, et je reviens avec les mots.
# name the feeling; the word, once, without drama
quiet-feeling-unwritten = <b>{ $name }</b> : des semaines sans un mot, silence radio. De la colère, ou un coup de mou, ce serait bien normal. Ça s’appelle le ghosting, et ça parle de leur façon de travailler.
quiet-feeling = <b>{ $name }</b> : vous avez fait votre part, et c’est silence radio. De la colère, ou un coup de mou, ce serait bien normal. Ça s’appelle le ghosting, et ça parle de leur façon de travailler.
# most likely a no; what else it can be
quiet-honest = Honnêtement : le plus probable, c’est un non que personne n’a voulu dire. Ou alors la personne de l’entretien est malade ou n’est plus là, ou le budget a sauté.
quiet-ask = On classe sans réponse ? S’ils finissent par écrire, la piste se rouvre.
quiet-yes = Classer sans réponse
quiet-no = Attendre encore
quiet-now = <b>{ $name }</b>, c’est classé sans réponse. Vous avez fait votre part.
# the next one, through the recruiter too
quiet-next = Un petit pas aujourd’hui : écrire à un cabinet de recrutement, ou choisir une annonce, et demander ce qu’il y a comme prochain poste.
nudge-keep = <b>{ $name }</b> : { $days ->
        [one] un jour
       *[other] { $days } jours
    } sans un mot de leur part. { $heart } On garde cette piste, ou on la laisse ?
sweep-title = <b>Deux mois et plus sans nouvelles</b> : un tour d’un coup, garder ou laisser.
sweep-line = { $name } : { $days } jours
sweep-keep = Garder { $name }
sweep-let-go = Laisser { $name }
sweep-done = C’est fait. La liste est de nouveau claire.
keep = Garder
let-go = Laisser

sent-it = C’est envoyé
called-them = J’ai appelé
email-instead = Plutôt un e-mail
later = Je le ferai plus tard
pass = Sauter cette étape
ask-later = <b>{ $name }</b>, { $what } : quand le ferez-vous ?
later-hour = Dans une heure
later-evening = Ce soir
later-morning = Demain à 9:00
later-workday = Prochain jour ouvré
later-date = Un autre jour
snoozed = C’est convenu pour { $name }.
noted-thanked = Noté, { $name } : remerciement envoyé.
noted-wrote = Noté, { $name } : vous avez écrit.
noted-phoned = Noté, { $name } : vous avez appelé.
passed-over = { $name } : étape sautée.
taken-back = Annulé. On revient à ceci :
reopened = Piste rouverte :
called-off = Noté, { $name } : cet entretien n’aura pas lieu. C’est dommage ; le plus souvent cela tient à leurs plans et non à vous, et ils proposeront peut-être une autre date.

## News

ask-news = { $name } : qu’ont-ils dit ?
news-round = Un nouvel entretien
news-decide = Ils décident avant une date
news-offer = Une offre
news-no = C’est non
news-else = Autre chose
told-round =
    { $met ->
        [no] { $name } : ils veulent vous rencontrer.
       *[yes] { $name } : ils veulent vous revoir.
    }
told-offer =
    { $due ->
        [yes] { $name } : ils vous font une offre. C’est une bonne nouvelle, et c’est le fruit de votre travail. Remerciez, et demandez-la par écrit. Rien ne vous oblige à répondre tout de suite.
       *[no] { $name } : ils vous font une offre. C’est une bonne nouvelle, et c’est le fruit de votre travail. Remerciez, demandez-la par écrit, et demandez pour quand ils attendent votre réponse. Rien ne vous oblige à répondre tout de suite.
    }
answer-due = { $name } attend votre réponse pour le { $day } : c’est noté.
answer-due-later = { $name } attend votre réponse pour le { $day } : c’est noté. Je vous le rappellerai : { $at }.
answer-near = { $name } attend votre réponse pour le { $day }. Que décidez-vous ? S’il vous faut plus de temps, demandez-le avant : une phrase aimable suffit.
# What they want done by a day: a test at home, a yes to an invitation
wanted-test = Le test pour { $name } est à faire pour le { $day } : c’est noté. Choisissez une heure tranquille, pas la dernière.
wanted-confirm = { $name } veut savoir pour le { $day } si vous venez : c’est noté.
wanted-reminder = Je vous le rappellerai : { $at }.
wanted-near-test = Le test pour { $name } est à faire pour le { $day }. S’il est déjà fait, bravo : il n’y a rien de plus à faire.
wanted-near-confirm = { $name } veut savoir pour le { $day } si vous venez. Si c’est déjà dit, tout va bien.
wanted-done = Le test pour { $name } est fait, une chose de moins. À eux de jouer.
# those who tell you; the ladder starts anew
told-else = { $name } : ils ont donné signe de vie, tant mieux. On compte à partir d’aujourd’hui.
ask-end = Classer { $name } : que s’est-il passé ?
end-turned-down = Ils ont dit non
end-withdrew = J’ai retiré ma candidature
end-let-go = Je laisse de côté
# they told you; kind to oneself
closed-turned-down = { $name } : c’est non. Ça peut piquer, et ce serait normal.
# persist; one thing to do
closed-next = Un petit pas : regardez /next, ou choisissez une nouvelle annonce aujourd’hui.
closed-rescinded = { $name } : l’offre est retirée. C’est dur, et ça ne dit rien de votre travail. Vos autres plans reprennent d’ici.
closed-withdrew = { $name } : candidature retirée. Une décision claire fait gagner du temps aux deux côtés.
closed-let-go = { $name } : laissée de côté. De la place pour la suivante.
closed-accepted = { $name } : offre acceptée. Vous l’avez bien mérité. Je vous souhaite un très bon début.
withdraw-from = Se retirer : { $name }
accepted-others = { $count ->
        [one] Une autre piste est en cours.
       *[other] { $count } autres pistes sont en cours.
    } J’ai tout arrêté de ce côté. Les prévenir est correct et rapide ; voici les mots. Si l’offre tombe à l’eau, dites-le-moi, et les plans reprennent.
