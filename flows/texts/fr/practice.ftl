### Practising answers: the bank of common questions, the hints, and the words around them. Nobody is ever scored.

## A session

# practised aloud beforehand, so that it comes easily
practice-three = Trois questions, une dizaine de minutes. Dites chaque réponse à voix haute, ou écrivez-la.
practice-three-for = Pour <b>{ $name }</b>, le { $day } : trois questions, une dizaine de minutes. Dites chaque réponse à voix haute, ou écrivez-la.
# before the interview, the weakest
practice-two-for = Pour <b>{ $name }</b>, l’une après l’autre. Dites la réponse à voix haute, ou écrivez-la.
practice-two = L’une après l’autre. Dites la réponse à voix haute, ou écrivez-la.
# the exercise of a finding, at once
practice-one = Une question, trois minutes. Dites la réponse à voix haute, ou écrivez-la.
practice-ask = { $theme ->
    [asking] C’est vous qui demandez :
   *[other] On vous demande :
} <b>« { $question } »</b>
practice-aloud = Dit à voix haute
practice-hint = Un indice
practice-last = Ma dernière réponse
practice-last-was =
    La dernière fois, vous aviez écrit :
    { $lines }
practice-rate = Alors, ça a donné quoi ?
practice-rate-well = C’est venu tout seul
practice-rate-so-so = Moyen
practice-rate-hard = Laborieux

# encouragement comes with one thing to do
practice-done = { $count ->
    [one] Une réponse répétée.
   *[other] { $count } réponses répétées.
} À voix haute, ça se pose un peu mieux à chaque fois.
practice-done-none = Rien de répété cette fois, et ce n’est pas grave.
# what to try, not how good it was
practice-do-hard = Une chose à faire : redites aujourd’hui, à voix haute et lentement, du début à la fin, votre réponse à « { $question } ».
practice-do-so-so = Une chose à faire : redites seulement la dernière phrase de « { $question } », jusqu’à ce que la fin vous plaise.
practice-do-well = Une chose à faire : racontez à quelqu’un votre réponse à « { $question } » en moins de deux minutes.
# a fit holds for both sides
practice-do-asking = Une chose à faire : notez « { $question } » sur la feuille que vous emporterez.
practice-back = À partir du { $day }, /practice la ramène.
practice-more = Encore quelques-unes
practice-left = On s’arrête là. Ce que vous avez répété est gardé ; /practice continue quand vous voulez.

## Where it is offered

command-practice = S’entraîner aux questions courantes
button-practice = S’entraîner
practice-offer = En répéter une maintenant
# the two weakest, the evening before
practice-before =
    Ces deux-là :
    { $lines }
practice-before-line = • « { $question } »
practice-now = S’entraîner maintenant

## Hints: how an answer is built

practice-hint-star =
    <b>Situation :</b> où et quand, en une phrase.
    <b>Tâche :</b> ce que vous aviez à faire.
    <b>Action :</b> ce que vous avez fait. Dites « je ».
    <b>Résultat :</b> ce que ça a donné, avec un chiffre s’il y en a un.
practice-hint-story =
    <b>Maintenant :</b> ce que vous faites, en une phrase.
    <b>Avant :</b> une chose qui y a mené.
    <b>Après :</b> pourquoi ce poste.
    Une minute et demie suffit.
practice-hint-reason =
    <b>Eux :</b> une chose vraie pour vous dans ce poste ou cette entreprise.
    <b>Vous :</b> une chose que vous avez faite et qui va avec.
    <b>Ensemble :</b> ce que vous aimeriez y faire.
    Rien de négatif sur les précédents.
practice-hint-claim =
    <b>Dites-le</b> en une phrase.
    <b>Montrez-le :</b> la dernière fois où ça a compté.
    <b>Reliez-le</b> à ce poste.
    Un seul suffit ; trois, c’est une liste.
practice-hint-weak =
    <b>Nommez</b> un vrai point faible, que ce poste supporte.
    <b>Dites</b> ce que vous faites pour y remédier.
    <b>Et depuis :</b> ce qui a changé.
    Pas de qualité déguisée en défaut.
# private reasons stay private
practice-hint-gap =
    <b>Ce que c’était,</b> en une phrase simple. Votre vie privée reste à vous.
    <b>Ce que vous avez entretenu</b> ou appris pendant ce temps.
    <b>Retour</b> à ce poste.
    Ni excuses, ni reproches.
practice-hint-money =
    <b>Renseignez-vous</b> sur ce que paie ce type de poste, là où vous êtes.
    <b>Donnez</b> une fourchette qui vous conviendrait.
    <b>Puis taisez-vous,</b> et laissez-les répondre.
    Vous pouvez d’abord demander leur fourchette, et garder votre salaire actuel pour vous.
practice-hint-brief =
    <b>La réponse d’abord,</b> en une phrase.
    <b>Une raison,</b> s’il en faut une.
    <b>Renvoyez la balle</b> avec une question, ou un sourire dans la voix.
practice-hint-ask =
    <b>Dites-la</b> avec vos mots.
    <b>Attendez</b> toute la réponse.
    <b>Relancez :</b> « Concrètement, ici, ça donne quoi ? »
    Vous choisissez aussi.

## The bank

# the answers practised beforehand
practice-q-about-yourself = Parlez-nous de vous.
practice-q-about-walk-through = Présentez-nous votre parcours.
practice-q-about-proud = Dans votre travail, quelle est votre plus grande fierté ?
practice-q-about-three-words = Comment un collègue vous décrirait-il, en trois mots ?
practice-q-about-usual-day = À quoi ressemblait une journée ordinaire dans votre dernier poste ?
practice-q-about-not-on-paper = Que faut-il savoir de vous qui n’est pas sur votre CV ?

practice-q-motivation-role = Pourquoi ce poste ?
practice-q-motivation-us = Pourquoi nous, et pas quelqu’un d’autre ?
practice-q-motivation-leaving = Pourquoi voulez-vous quitter votre poste, ou pourquoi l’avez-vous quitté ?
practice-q-motivation-take-you = Pourquoi vous plutôt qu’un autre profil ?
practice-q-motivation-know-us = Que savez-vous de nous ?
practice-q-motivation-years = Où vous voyez-vous dans quelques années ?
practice-q-motivation-field = Qu’est-ce qui vous a donné envie de ce domaine ?
practice-q-motivation-good-day = Pour vous, une bonne journée de travail, c’est quoi ?

practice-q-strengths-best = Quel est votre principal point fort ?
practice-q-strengths-difference = Racontez-nous un moment où l’un de vos points forts a fait la différence.
practice-q-strengths-learned = Parlez-nous de quelque chose que vous avez dû apprendre vite.
practice-q-strengths-bring = Qu’apporteriez-vous que l’équipe n’a pas encore ?
practice-q-strengths-come-to-you = Pour quoi vos collègues viennent-ils vous voir ?

practice-q-weaknesses-greatest = Quel est votre principal point faible ?
practice-q-weaknesses-feedback = Parlez-nous d’une critique difficile à entendre.
practice-q-weaknesses-working-on = Sur quoi cherchez-vous à progresser ?
practice-q-weaknesses-missing = Lequel de nos critères ne remplissez-vous pas encore ?
practice-q-weaknesses-put-off = Quel genre de travail remettez-vous à plus tard ?

practice-q-failure-failed = Parlez-nous d’un échec.
practice-q-failure-mistake = Parlez-nous d’une erreur que vous avez commise au travail.
practice-q-failure-deadline = Parlez-nous d’un délai que vous n’avez pas tenu.
practice-q-failure-fell-through = Parlez-nous d’un projet tombé à l’eau. Qu’avez-vous fait ensuite ?
practice-q-failure-differently = Quelle décision prendriez-vous autrement aujourd’hui ?

practice-q-conflict-colleague = Parlez-nous d’un conflit avec un collègue.
practice-q-conflict-boss = Racontez-nous un désaccord avec votre responsable.
practice-q-conflict-customer = Parlez-nous d’un client difficile.
practice-q-conflict-no = Racontez-nous une fois où vous avez dû dire non.
practice-q-conflict-get-on = Comment avez-vous travaillé avec quelqu’un avec qui ça ne passait pas ?

practice-q-teamwork-together = Parlez-nous de quelque chose que vous avez réussi à plusieurs.
practice-q-teamwork-part = Quel rôle prenez-vous d’habitude dans une équipe ?
practice-q-teamwork-stuck = Racontez-nous une fois où vous avez aidé quelqu’un qui n’avançait plus.
practice-q-teamwork-share = Qu’avez-vous fait quand quelqu’un ne prenait pas sa part ?
practice-q-teamwork-different = Comment avez-vous travaillé avec quelqu’un de très différent de vous ?

practice-q-leadership-led = Racontez-nous une fois où vous avez mené quelque chose, avec ou sans le titre.
practice-q-leadership-won-over = Racontez-nous une fois où vous avez gagné les autres à une idée.
practice-q-leadership-unpopular = Parlez-nous d’une décision impopulaire que vous avez maintenue.
practice-q-leadership-hand-over = Comment décidez-vous de ce que vous déléguez, et à qui ?
practice-q-leadership-feedback = Racontez-nous une fois où vous avez dû dire une chose difficile à quelqu’un.

practice-q-problems-hardest = Quel est le problème le plus difficile que vous ayez résolu au travail ?
practice-q-problems-pressure = Racontez-nous une période de travail sous pression.
practice-q-problems-first = Tout est urgent. Comment décidez-vous de ce qui passe en premier ?
practice-q-problems-change = Parlez-nous d’un changement soudain, et de ce que vous avez fait.
practice-q-problems-better = Qu’avez-vous amélioré sans qu’on vous le demande ?
practice-q-problems-not-know = Que faites-vous quand vous n’avez pas la réponse ?

practice-q-gaps-between = Il y a un trou dans votre CV. Qu’avez-vous fait à ce moment-là ?
practice-q-gaps-since = Que faites-vous depuis votre dernier poste ?
practice-q-gaps-ended = Pourquoi votre dernier poste s’est-il terminé ?
practice-q-gaps-short = C’était une expérience plutôt courte. Pourquoi ?
practice-q-gaps-direction = Pourquoi changez-vous de voie ?
practice-q-gaps-overqualified = Votre profil n’est-il pas surdimensionné pour ce poste ?

practice-q-salary-expect = Quelles sont vos prétentions salariales ?
practice-q-salary-less = Et si nous ne pouvons pas aller jusque-là ?
practice-q-salary-now = Combien gagnez-vous actuellement ?
practice-q-salary-start = Quand pourriez-vous commencer ?
practice-q-salary-others = Êtes-vous en discussion avec d’autres employeurs ?

# each kind of interview has its own questions
practice-q-screen-two-minutes = En deux minutes : qui êtes-vous, et pourquoi cette candidature ?
practice-q-screen-good-time = Est-ce que je vous appelle à un bon moment ?
practice-q-screen-heard = Comment avez-vous entendu parler du poste ?
practice-q-screen-looking-for = Que cherchez-vous pour la suite ?
practice-q-screen-done-before = Parmi les missions de notre annonce, lesquelles avez-vous déjà faites ?
practice-q-screen-practical = Le lieu et les horaires vous conviendraient-ils ?

practice-q-camera-one-minute = Une minute, face à la caméra, sans personne en face : qui êtes-vous ?
practice-q-camera-recorded = Enregistré, deux minutes : parlez-nous d’un défi que vous avez relevé.
practice-q-camera-remote = Comment travaillez-vous bien avec des gens que vous ne voyez qu’à l’écran ?
practice-q-camera-share = Partagez votre écran et montrez-nous quelque chose que vous avez fait.
practice-q-camera-froze = L’image s’est figée un instant. Pourriez-vous le redire, en plus court ?

practice-q-room-found-us = Vous nous avez trouvés facilement ?
practice-q-room-panel = Nous sommes quatre aujourd’hui. Pouvez-vous vous présenter ?
practice-q-room-task = Voici une tâche de notre quotidien. Par où commenceriez-vous ?
practice-q-room-seen = Maintenant que vous avez vu les lieux : qu’en pensez-vous ?
practice-q-room-first-month = Que feriez-vous de votre premier mois ici ?

# when will I hear; would I want to work there
practice-q-asking-hear = Quand puis-je espérer une réponse, et de qui ?
practice-q-asking-right-person = Dans six mois, à quoi verrez-vous que vous avez choisi la bonne personne ?
practice-q-asking-team = Avec qui travaillerais-je le plus, et comment ?
practice-q-asking-hardest = Quelle est la partie la plus difficile de ce poste ?
practice-q-asking-open = Pourquoi le poste est-il ouvert ?
practice-q-asking-hesitate = Y a-t-il quelque chose dans ma candidature qui vous fait hésiter ?
practice-q-asking-next = Que se passe-t-il après aujourd’hui ?
