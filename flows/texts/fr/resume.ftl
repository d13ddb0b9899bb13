### The résumé: six questions, a test of a few seconds, and a plan.

command-resume = Regarder votre CV, ou l’envoyer en fichier
button-resume = Mon CV
# the few-seconds test, with a friend or a timer; how long a first look is
resume-seconds =
    Au premier passage, votre CV a droit à sept secondes environ. Faites l’essai : montrez-le sept secondes à quelqu’un, ou regardez-le vous-même avec un minuteur. Puis retournez-le. Qu’est-ce qui reste ?

    (Ou envoyez-moi le fichier, PDF ou DOCX : je le lis pour ce qu’un programme peut en dire.)
resume-seconds-right = Mon nom et mon métier
resume-seconds-other = Autre chose
resume-seconds-nothing = Pas grand-chose
resume-seconds-not-yet = Je ferai l’essai plus tard
# what a first look seeks
resume-top = Un premier regard cherche votre nom, vos deux derniers postes, les employeurs, les dates et la formation. Trouve-t-on chacun sans chercher, le plus récent dans la moitié haute de la première page ?
resume-top-all = Tout y est
resume-top-name = Pas mon nom
resume-top-titles = Pas les postes
resume-top-employers = Pas les employeurs
resume-top-dates = Pas les dates
resume-top-education = Pas la formation
resume-top-several = Plusieurs se cherchent
# easy to read?
resume-read = Se lit-il facilement : lignes courtes, titres clairs, de l’air autour du texte ?
resume-read-yes = Oui
resume-read-partly = Par endroits
resume-read-no = Pas vraiment
# professional looking?
resume-look = Fait-il professionnel : une seule police, des marges régulières, rien de fantaisiste ?
resume-look-yes = Oui
resume-look-partly = Par endroits
resume-look-no = Pas vraiment
# free of errors?
resume-errors = Est-il sans fautes ? Ça compte si quelqu’un d’autre l’a relu pour ça.
resume-errors-yes = Quelqu’un a relu
resume-errors-unsure = Relu par moi uniquement
resume-errors-no = Il en reste
# the right skills and assets highlighted?
resume-skills = Montre-t-il d’abord ce que demandent les postes que vous visez ?
resume-skills-yes = Oui
resume-skills-partly = Quelque part dedans
resume-skills-no = Pas vraiment
# up to date?
resume-recent = Est-il à jour : dernier poste, dernière formation, adresse, numéro ?
resume-recent-yes = Oui
resume-recent-partly = Presque
resume-recent-no = Non
# short and concise?
resume-short = Chaque ligne est-elle utile ? Si l’une d’elles disparaissait, manquerait-elle à quelqu’un ?
resume-short-yes = Chaque ligne est utile
resume-short-partly = Quelques-unes en trop
resume-short-no = Beaucoup en trop
# two pages are fine; one early in a career; three only for a university or a public office
resume-length = Combien de pages fait-il ?
resume-length-1 = Une
resume-length-2 = Deux
resume-length-3 = Trois ou plus
resume-career = Depuis combien de temps travaillez-vous ?
resume-career-early = Cinq ans au plus
resume-career-longer = Plus longtemps
resume-field = Est-ce pour une université ou une administration ?
resume-field-yes = Oui
resume-field-no = Non
resume-left = On s’arrête là. /resume recommence depuis le début, quand vous voulez.
resume-done = Vous l’avez regardé avec les yeux de quelqu’un d’autre. C’est le plus difficile.
resume-fine = D’après vos réponses, il n’y a rien à changer pour l’instant. Laissez-le comme il est, et gardez ce temps pour la prochaine candidature.

## What to change: at most three, the first one now

resume-first = <b>D’abord :</b> { $change }
resume-later = Ensuite : { $change }
# a commitment; before the next application
resume-when = Quand ferez-vous la première ? Je reviens à ce moment-là, pour que ce soit fait avant votre prochaine candidature. Choisissez, ou écrivez un jour et une heure.
resume-when-evening = Ce soir
resume-when-morning = Demain à 9:00
resume-when-date = Un autre jour
resume-when-done = C’est déjà fait
resume-which-day = Quel jour ?
# review it before sending more
resume-planned = C’est convenu : { $at }. { $change } D’ici là, n’envoyez l’ancien que si une date limite vous y oblige.
resume-one-done = Bien, c’est une de faite.
resume-all-done = C’est fait, tout. Votre prochaine candidature part avec le meilleur.
resume-plan-left = Rien de prévu pour le CV. /resume recommence depuis le début.
resume-before-next = Avant d’envoyer la prochaine, comme vous l’aviez prévu : { $change }
resume-reminder = C’est l’heure de votre CV, comme prévu.
resume-notes = Vous aviez noté : { $notes }
reminder-resume = votre CV
next-reminder = <b>{ $what }</b> : { $at }
digest-reminder = { $what }

# the changes, one concrete act each
resume-change-errors = Lisez-le à voix haute, de la dernière ligne à la première, puis faites-le relire par une autre personne.
resume-change-top = Mettez le nom, le dernier poste, l’employeur et les dates dans la moitié haute de la première page ; ensuite la formation.
resume-change-typos = Corrigez ce que j’ai trouvé. Puis faites-le relire par une autre personne : un programme ne voit pas les mots justes au mauvais endroit.
resume-change-results = Dites pour chaque poste ce que ça a donné : un chiffre, ou ce qui avait changé ensuite.
resume-change-first-look = Choisissez la seule chose qui doit rester en tête, et remontez-la dans le premier tiers de la page.
resume-change-skills = Prenez une annonce qui vous tente, marquez cinq choses qu’elle demande, et montrez celles qui sont vraies dans la moitié haute.
resume-change-recent = Ajoutez votre dernier poste ou votre dernière formation, et vérifiez l’adresse et le numéro.
resume-change-length = Ramenez-le à deux pages, ou à une en début de carrière. Trois, c’est pour les universités et les administrations.
resume-change-read = Découpez les longues lignes en puces : un fait chacune, deux lignes au plus.
resume-change-short = Rayez une ligne sur cinq : d’abord ce qui a plus de dix ans.
resume-change-look = Gardez une seule police, une taille pour le texte et une pour les titres, et des marges régulières.
resume-change-test = Faites le test des sept secondes avec une personne.
resume-change-software = Enregistrez-le en texte simple, sur une colonne, pour que les logiciels le lisent comme les gens ; un PDF exporté depuis Word ou Docs convient.
resume-change-contact = Mettez l’adresse e-mail et le téléphone dans les premières lignes de la page, et vérifiez chaque caractère.
resume-change-dates = Écrivez toutes les dates de la même façon, comme « mars 2021 – aujourd’hui », et vérifiez chacune.
resume-change-headings = Utilisez les titres habituels : Expérience, Formation, Compétences.
resume-change-gaps = Donnez à ce trou une ligne honnête : ce que vous avez fait, ou que vous avez pris du temps.
resume-change-wording = Commencez chaque puce par un verbe différent : ce que vous avez fait, et ce que ça a donné.
