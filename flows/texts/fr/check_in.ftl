### The check-in after an interview.

# soon after, so that brooding has somewhere to go
nudge-check-in = <b>{ $name }</b> : c’est derrière vous. Y revenir quelques minutes maintenant, c’est une semaine de doutes en moins.
# their own words first
check-in-recall = Comment ça s’est passé, avec vos mots à vous ?
check-in-no-show = Ça n’a pas eu lieu : personne n’est venu
check-in-waited = A-t-il eu lieu finalement ? Si personne n’est venu ni n’a appelé, prenez ce bouton ; sinon, dites comment ça s’est passé.
check-in-not-held = Ça n’a pas eu lieu
check-in-no-new-day = Pas de nouvelle date
check-in-missed = Je suis désolé pour vous. Alors il n’y a rien sur quoi revenir. Une autre date est-elle convenue ? Dites-moi quand, ou choisissez :
check-in-unheld = Alors il n’y a rien sur quoi revenir. Que s’est-il passé ? Dites-moi la nouvelle date s’il y en a une, ou choisissez :
missed-noted = Noté : l’entretien chez { $name } n’a pas eu lieu. Si vous le voulez toujours, écrivez-leur aujourd’hui : une ligne pour dire pourquoi, des excuses et deux créneaux qui vous conviennent. C’est le plus souvent bien reçu.
check-in-kind = Comment s’est-il tenu ? Par téléphone, en visio ou sur place ?
check-in-kind-unread = Je n’ai pas suivi. Si rien ne convient, passez la question.
# dressed properly? On the phone: set up for it
check-in-dress =
    { $kind ->
        [phone] Étiez-vous dans de bonnes conditions : un endroit calme, vos notes sous les yeux ?
       *[other] Votre tenue allait-elle avec l’endroit ?
    }
check-in-dress-yes = Oui
check-in-dress-almost = Presque
check-in-dress-no = Non
# on time?
check-in-on-time = Et côté horaire ?
check-in-on-time-early = De l’avance
check-in-on-time-just = Tout juste à l’heure
check-in-on-time-late = Du retard
# practised?
check-in-practised = Aviez-vous répété vos réponses ?
check-in-practised-aloud = À voix haute
check-in-practised-in-head = Dans ma tête
check-in-practised-no = Pas vraiment
# confident or desperate?
check-in-came-across = Quelle impression avez-vous donnée, pour ce que vous pouvez en juger ?
check-in-came-across-confident = Plutôt de l’assurance
check-in-came-across-nervous = Du trac
check-in-came-across-eager = Trop envie de l’avoir
# body language; on the phone the voice
check-in-body =
    { $kind ->
        [phone] Et votre voix ?
       *[other] Et votre posture ?
    }
check-in-body-open = Ouverte, cordiale, détendue
check-in-body-stiff = Raide ou fermée
check-in-body-casual = Un peu trop décontractée
# each kind of interview has its own question
check-in-setup =
    { $kind ->
        [phone] Et la ligne ?
        [video] Et la connexion, le son, la lumière ?
       *[other] Et le trajet, l’accueil, les premières minutes ?
    }
check-in-setup-fine = Rien à signaler
check-in-setup-small = Quelques couacs
check-in-setup-trouble = De vrais soucis
check-in-camera = Où était votre caméra ?
check-in-camera-level = À hauteur des yeux
check-in-camera-low = Plus bas que moi
check-in-camera-unsure = Je n’ai pas fait attention
# the unspoken part
check-in-chemistry = Le courant est-il passé ?
check-in-chemistry-good = Bien
check-in-chemistry-fair = Correctement
check-in-chemistry-hard = C’était laborieux
check-in-their-view = Avaient-ils l’air de vous voir dans le poste ?
check-in-their-view-yes = Oui
check-in-their-view-unsure = Difficile à dire
check-in-their-view-no = Pas vraiment
# a fit holds for both sides
check-in-own-view = Et vous, auriez-vous envie d’y travailler ?
check-in-own-view-yes = Oui
check-in-own-view-unsure = J’hésite
check-in-own-view-no = Non
# when will they say?
check-in-when = Ont-ils dit quand vous auriez une réponse ? Choisissez le jour, ou écrivez-le : 9 juin, par exemple.
check-in-when-not-said = Ils n’ont rien dit
check-in-contact = À qui faut-il écrire ? Un nom, une adresse e-mail, ou les deux.
# the concrete point for the draft
check-in-point = Un point pour votre relance. Complétez en quelques mots : « Je repense souvent à notre échange sur… »
point-too-long = Quelques mots suffisent pour le brouillon : { $most } caractères au plus.
# a learning goal, chosen by the person
check-in-try = Qu’allez-vous essayer la prochaine fois ? Choisissez, ou écrivez votre idée.
check-in-chosen = La prochaine fois, vous essayez : <b>{ $choice }</b>
check-in-done = <b>{ $name }</b> : c’est fait, et c’est noté.
change-answer = Changer une réponse
check-in-left = On s’arrête là. Vos réponses sont gardées ; /checkin reprend où vous en étiez.
check-in-put-away = Le retour sur { $name } attend, avec vos réponses : /checkin reprend où vous en étiez.
check-in-told = Merci de me l’avoir dit. Je le garde comme vos propres mots sur l’entretien chez { $name }. Revenons-y ensemble, autant que vous voulez.
check-in-none = Pas encore d’entretien sur lequel revenir. Parlez-moi d’abord du vôtre :
check-in-which = Sur lequel voulez-vous revenir ?
check-in-button = { $name }, { $day }
## Strengths, from their own answers

strength-practised-aloud = Ce que vous avez bien fait : répéter à voix haute. Ça vous reste.
strength-came-across-confident = Ce que vous avez bien fait : montrer que vous savez ce que vous apportez.
strength-body-open = Ce que vous avez bien fait : d’après vous, une attitude ouverte, cordiale, détendue.
strength-chemistry-good = Ce que vous avez bien fait : engager une vraie conversation.
strength-on-time-early = Ce que vous avez bien fait : arriver avec de l’avance.
strength-on-time-just = Ce que vous avez bien fait : être à l’heure.
strength-dress-yes = Ce que vous avez bien fait : soigner le cadre et la présentation.
strength-setup-fine = Ce que vous avez bien fait : régler le côté pratique.
strength-point = Ce que vous avez bien fait : repartir avec un point concret à reprendre.
strength-recall = Ce que vous avez bien fait : tout noter à chaud.
strength-looked = Ce que vous avez bien fait : prendre le temps d’y revenir.

to-work-on =
    { $finding }
    { $exercise }

## Findings and exercises: one at a time, with its evidence

finding-practised-no = Un point à travailler : vos réponses n’étaient pas répétées.
finding-practised-in-head = Un point à travailler : vous n’avez répété que dans votre tête.
exercise-practised = Prenez la question la plus difficile. Répondez-y à voix haute, trois fois : la situation, la tâche, ce que vous avez fait, ce que ça a donné.
try-practised = Répéter une réponse à voix haute
finding-on-time-late = Un point à travailler : le retard.
finding-on-time-just = Un point à travailler : c’était tout juste à l’heure.
exercise-on-time = La prochaine fois, testez le trajet, ou le lien, la veille. Visez 15 minutes d’avance.
try-on-time = Arriver 15 minutes en avance
finding-dress-no = Un point à travailler : la tenue ou le cadre n’allait pas.
finding-dress-almost = Un point à travailler : la tenue ou le cadre allait presque.
exercise-dress = Regardez des photos de gens qui y travaillent, et visez un cran au-dessus. Préparez tout la veille au soir.
try-dress = Tout préparer la veille au soir
finding-came-across-eager = Un point à travailler : l’impression d’en vouloir un peu trop.
finding-came-across-nervous = Un point à travailler : le trac.
exercise-came-across = Écrivez deux questions que vous leur poserez. Vous choisissez aussi, et poser des questions le fait sentir.
try-came-across = Venir avec deux questions pour eux
finding-body-stiff = Un point à travailler : l’impression de raideur.
finding-body-casual = Un point à travailler : l’impression d’être en mode trop décontracté.
exercise-body = Enregistrez-vous deux minutes sur votre téléphone, en répondant à une question, et regardez-vous une fois. Changez une chose, pas cinq.
try-body = Filmer une réponse et la regarder
finding-setup-trouble = Un point à travailler : le côté pratique a gêné.
finding-setup-small = Un point à travailler : de petits couacs pratiques.
exercise-setup = Faites un essai avec quelqu’un, ou repérez le trajet : cinq minutes, la veille.
try-setup = Faire un essai la veille
try-ask-when = Demander quand j’aurai une réponse
