### Detective work: patterns, the weekly review, the numbers.

command-patterns = Où ça bloque, et ce qui marche
command-stats = Votre recherche en chiffres, en image
button-patterns = Ce que disent les chiffres
button-stats = Les chiffres
button-weekly = Bilan de la semaine
reminder-weekly = votre semaine
reminder-pattern = quelque chose que montrent les chiffres
reminder-step = ce que vous aviez prévu
reminder-answer = votre réponse à une offre
reminder-due = quelque chose à faire avant une date

## Patterns

patterns-none = Il n’y a encore rien à compter. Ça commence avec la première piste :
# from counts, not from moods
patterns-title = <b>Ce que disent les chiffres</b>
patterns-early = <b>Trop tôt pour dire</b> où ça bloque. Voici ce qui nous le dirait :
# one thing, with something to do
pattern-comes = J’ai fait les comptes, et une chose ressort.

# what an application without an answer can and cannot tell
gate-resume-early = <b>Avant l’entretien</b> : { $of } candidatures tranchées sur les { $least } qu’il faut. Notez chacune avec /add, avec ou sans réponse.
# the résumé is the gatekeeper; one controllable thing, the rest left alone
gate-resume-stops = <b>Avant l’entretien</b> : { $passed ->
    [0] aucune candidature sur { $of } n’a mené à un entretien
    [1] 1 candidature sur { $of } a mené à un entretien
   *[other] { $passed } candidatures sur { $of } ont mené à un entretien
} ({ $low }–{ $high } %, part du hasard comprise). Une bonne part ne dépend pas de vous ; le CV, si.
# they called because something convinced them
gate-resume-open = <b>Avant l’entretien</b> : { $passed } { $passed ->
    [one] candidature sur { $of } a mené
   *[other] candidatures sur { $of } ont mené
} à un entretien ({ $low }–{ $high } %, part du hasard comprise).
gate-interview-early = <b>En entretien</b> : { $of } entretiens tranchés sur les { $least } qu’il faut. Le plus utile : y revenir après chacun.
# again and again to the interview without an offer; invited because qualified
gate-interview-stops = <b>En entretien</b> : { $passed ->
    [0] aucun sur { $of } n’a mené à une offre
    [1] 1 sur { $of } a mené à une offre
   *[other] { $passed } sur { $of } ont mené à une offre
} ({ $low }–{ $high } %, part du hasard comprise). On vous fait venir parce que votre profil convient : c’est donc ici qu’il faut regarder.
gate-interview-open = <b>En entretien</b> : { $passed } sur { $of } { $passed ->
    [one] a mené
   *[other] ont mené
} à une offre ({ $low }–{ $high } %, part du hasard comprise).

# an answer that recurs, with its evidence
recurs-early = Retours sur entretien : { $of } sur les { $least } qu’il faut pour voir ce qui revient.
recurs-practised-no = D’après vos réponses : des réponses non répétées, { $times } fois sur { $of }.
recurs-practised-in-head = D’après vos réponses : répétées seulement dans la tête, { $times } fois sur { $of }.
recurs-on-time-late = D’après vos réponses : du retard, { $times } fois sur { $of }.
recurs-on-time-just = D’après vos réponses : tout juste à l’heure, { $times } fois sur { $of }.
recurs-dress-no = D’après vos réponses : une tenue ou un cadre qui n’allait pas, { $times } fois sur { $of }.
recurs-dress-almost = D’après vos réponses : une tenue ou un cadre qui allait presque, { $times } fois sur { $of }.
recurs-setup-trouble = D’après vos réponses : de vrais soucis pratiques, { $times } fois sur { $of }.
recurs-setup-small = D’après vos réponses : quelques couacs, { $times } fois sur { $of }.
recurs-came-across-eager = D’après vos réponses : trop envie de l’avoir, { $times } fois sur { $of }.
recurs-came-across-nervous = D’après vos réponses : du trac, { $times } fois sur { $of }.
recurs-body-casual = D’après vos réponses : une attitude un peu trop décontractée, { $times } fois sur { $of }.
recurs-body-stiff = D’après vos réponses : une attitude raide ou fermée, { $times } fois sur { $of }.

# what already works, from their own answers
works-practised-aloud = Ce qui marche : répéter à voix haute, { $times } fois sur { $of }.
works-came-across-confident = Ce qui marche : votre assurance, { $times } fois sur { $of }.
works-body-open = Ce qui marche : une attitude ouverte et détendue, { $times } fois sur { $of }.
works-chemistry-good = Ce qui marche : le courant passe, { $times } fois sur { $of }.
works-on-time-early = Ce qui marche : de l’avance, { $times } fois sur { $of }.
works-dress-yes = Ce qui marche : la tenue et le cadre, { $times } fois sur { $of }.
works-setup-fine = Ce qui marche : le côté pratique, { $times } fois sur { $of }.
works-source = Ce qui marche : { $source ->
    [website] les sites d’emploi
    [recruiter] les cabinets de recrutement
    [referral] les recommandations
   *[direct] écrire directement à l’employeur
}, { $passed } sur { $of } jusqu’à l’entretien ; tout le reste, { $others } sur { $rest }.

## The one step

# review it before sending more
step-resume = relire votre CV avant la prochaine candidature
# there are many more positions
step-apply = une nouvelle candidature
# through the recruiter, or somebody you know
step-ask = un message à un cabinet de recrutement, ou à quelqu’un qui entendrait parler d’un poste
# an offer on the table is what the week is about
step-offer = la liste de ce qu’il vous reste à savoir sur l’offre
# what, when
step-when = Un pas : <b>{ $step }</b>. Quand le ferez-vous ?
step-promised = Votre prochain pas reste prévu : <b>{ $step }</b>, { $day }.
step-now = Vous l’aviez prévu pour maintenant : <b>{ $step }</b>. C’est fait, ou à un autre moment ?
step-which-day = Quel jour ? <b>{ $step }</b>
step-settled = C’est convenu : <b>{ $step }</b>, { $at }. Je reviens vers vous à ce moment-là.
# after a good day one small step, not a feast
step-well-done = Noté, c’est fait : { $step }. C’était à vous de le faire, et vous l’avez fait.
step-left = On laisse ça pour l’instant.
step-evening = Ce soir
step-morning = Demain à 9:00
step-days = Un autre jour
step-no = Pas maintenant
step-done = C’est fait

## The weekly review

weekly-title = <b>Votre semaine</b>
weekly-done = La semaine dernière : { $what }.
# it happens to everyone
weekly-still = Rien n’a bougé la semaine dernière. Toute recherche a des semaines comme ça.
joined = { $first }, { $rest }
weekly-applications = { $n ->
    [one] une candidature
   *[other] { $n } candidatures
}
weekly-interviews = { $n ->
    [one] un entretien
   *[other] { $n } entretiens
}
weekly-answers = { $n ->
    [one] une réponse d’employeur
   *[other] { $n } réponses d’employeurs
}
weekly-messages = { $n ->
    [one] une relance
   *[other] { $n } relances
}
weekly-closed = { $n ->
    [one] une piste classée par vous
   *[other] { $n } pistes classées par vous
}
weekly-planned =
    À venir :
    { $lines }
weekly-planned-line = { $name } : { $what }, { $day }
weekly-interview = l’entretien
weekly-no-lead = Aucune piste en cours pour l’instant.
settings-weekly = Bilan de la semaine : { $day } à { $at }
settings-weekly-off = Pas de bilan de la semaine.
ask-weekly = Quand doit-il arriver ? Choisissez un jour et une heure.
weekly-off = Pas de bilan
weekday-0 = lundi
weekday-1 = mardi
weekday-2 = mercredi
weekday-3 = jeudi
weekday-4 = vendredi
weekday-5 = samedi
weekday-6 = dimanche

## The numbers

stats-none = Il n’y a pas encore de chiffres. Ils commencent avec la première piste :
stats-title = <b>Votre recherche en chiffres</b>
stats-funnel = { $leads ->
    [one] Une piste
   *[other] { $leads } pistes
} : { $what }.
stats-no-answer = { $leads ->
    [one] Une piste, pas encore de réponse.
   *[other] { $leads } pistes, pas encore de réponse.
}
stats-answered = { $n } avec une réponse
stats-interviews = { $n } jusqu’à l’entretien
stats-further = { $n } au tour suivant
stats-offers = { $n } { $n ->
    [one] offre
   *[other] offres
}
stats-sources = Entretiens par origine : { $lines }.
stats-source = { $source ->
    [website] sites d’emploi
    [recruiter] cabinets
    [referral] recommandations
    [direct] en direct
   *[other] autres voies
} { $interviews } sur { $leads }
stats-kinds = La suite après : { $lines }.
stats-kind = { $kind } { $on } sur { $held }{ $waiting ->
    [0] {""}
   *[other] {" "}({ $waiting } en attente)
}
# the considerate ones tell you either way
stats-told = { $told ->
    [0] Aucun ne vous a donné
    [1] 1 vous a donné
   *[other] { $told } vous ont donné
} une réponse claire, oui ou non{ $never ->
    [0] .
    [1] , 1 ne l’a jamais fait.
   *[other] , { $never } ne l’ont jamais fait.
}
stats-usual = Le plus souvent, ils répondent en { $days ->
    [0] moins d’un jour
    [1] un jour
   *[other] { $days } jours
} (le milieu de { $answers } réponses). { $context }
stats-usual-early = Leur délai habituel se voit à partir de { $least } réponses ; pour l’instant { $answers }.
# context, never their odds
stats-context = À titre de repère : { $days } jours en moyenne { $country ->
    [US] aux États-Unis
    [FR] en France
    [BR] au Brésil
   *[IN] en Inde
}.

## In the picture

chart-funnel = Jusqu’où vos pistes sont allées
chart-leads = Pistes
chart-answered = Réponses
chart-interviews = Entretien
chart-further = Tour suivant
chart-offers = Offre
chart-number = { $n }
chart-times = Jours avant la réponse
chart-days = { $days ->
    [0] le jour même
    [1] 1 jour
   *[other] { $days } jours
}
chart-no-word = { $days ->
    [0] pas encore de réponse
    [1] sans réponse : 1 jour
   *[other] sans réponse : { $days } jours
}
