### Words that belong to no conversation in particular. Shown as Telegram HTML, except where they are button labels.

## Names and dates

name = { $name }
lead-name = { $employer } · { $role }
brief = { $day }
moment = { $at }
time-button = { $time }
zone-name = { $city }
lines = { $lines }
spaced-lines = { $lines }
today = Aujourd’hui
yesterday = Hier
tomorrow = Demain
right = C’est ça
change = Corriger

## Commands, as Telegram shows them

command-interview = Me parler d’un entretien, passé ou à venir
command-checkin = Revenir sur un entretien
command-add = Noter une candidature
command-leads = Vos pistes
command-next = Ce qui est prévu, du plus proche au plus lointain
command-drafts = Un brouillon : quoi écrire, dans votre ton
command-calendar = Entretiens et étapes en fichier pour votre agenda
command-settings = Fuseau horaire, heures calmes, pause
command-help = Ce que je sais faire
command-privacy = Ce que je garde, et qui peut le voir
command-export = Toutes vos données dans un fichier
command-delete = Tout effacer
command-cancel = Quitter la question en cours
command-start = Commencer, ou recommencer

button-interview = Un entretien
button-checkin = Revenir dessus
button-check-in = Revenir sur l’entretien
button-add = Une candidature
button-leads = Mes pistes
button-next = La suite
button-drafts = Une autre piste
button-help = Ce que vous savez faire
button-card = Voir cette piste
button-zone = Fuseau horaire
button-quiet-hours = Heures calmes
button-evening-off = Pas de rappel la veille
button-evening-on = Me le rappeler la veille
button-hours-off = Pas de rappel 2 h avant
button-hours-on = Me le rappeler 2 h avant
button-pause = Tout mettre en pause
button-go-on = Reprendre
button-pause-until = Un autre jour
button-pause-open = Sans fin
button-pause-not = Pas de pause
take-back = Annuler
page-back = ‹ Retour
page-on = Suite ›

## Help, privacy, data

help =
    Je suis un bot qui vous accompagne entre l’entretien et la réponse.

    Écrivez ce qui s’est passé, en une phrase : « entretien chez Sample Corp vendredi à 14 h ». Je vous le relis avant que ça compte. Ou bien :

    /interview : un entretien, passé ou à venir
    /checkin : y revenir
    /practice : les questions courantes
    /add : noter une candidature
    /resume : votre CV, aussi en fichier
    /leads : toutes vos pistes
    /next : ce qui est prévu
    /calendar : la même chose, pour votre agenda
    /patterns, /stats : ce que disent les chiffres
    /drafts : des mots à envoyer
    /settings : fuseau horaire, heures calmes, pause
    /privacy, /export, /delete : vos données

    J’écris le premier après chaque entretien, puis quand c’est le moment de relancer. C’est vous qui envoyez ; je ne fais que rédiger.
privacy =
    <b>Ce que je garde :</b> ce que vous me dites ici, dans un seul fichier chiffré sur l’ordinateur de la personne qui fait tourner ce bot. La clé est rangée ailleurs. Un CV ou un fichier d’agenda que vous envoyez est lu, pas gardé. D’un texte que vous transférez, je garde ce que vous confirmez ; le texte lui-même, seulement si vous le demandez. D’une position que vous partagez, je garde le fuseau horaire, pas le lieu.

    <b>Qui peut le lire :</b> vous, et la personne qui fait tourner ce bot, qui détient la clé. Telegram transporte et conserve nos messages, comme dans toute conversation.

    <b>Combien de temps :</b> jusqu’à ce que vous l’effaciez. /export vous donne tout, /delete efface tout d’un coup.

    Je n’envoie rien aux employeurs, et rien sur vous à qui que ce soit.
exported = Voici tout ce que je garde sur vous, en un seul fichier.
delete-ask = Ceci efface tout : pistes, entretiens, retours, plans. C’est sans retour. /export d’abord, si vous en voulez une copie.
delete-yes = Tout effacer
delete-no = Garder
delete-kept = C’est gardé. Rien n’a changé.
deleted = Tout ce qui vous concerne est effacé ici. Nos messages restent dans votre Telegram jusqu’à ce que vous vidiez la conversation. Bonne route à vous.

## Settings

settings-title = <b>Réglages</b>
settings-zone = Fuseau horaire : { $city }, il y est { $now }
settings-running = J’écris le premier quand c’est le moment.
settings-paused = Tout est en pause : je n’écris pas le premier.
settings-paused-until = Tout est en pause jusqu’au { $day } : je n’écris pas le premier.
zone-set = Fuseau horaire choisi : { $city }, il y est { $now }. Vos plans gardent leur heure de la journée.
quiet-set = Heures calmes : de { $start } à { $end }. Pendant ce temps, je n’écris pas le premier.
quiet-none-set = Pas d’heures calmes.
ask-quiet-hours = Quand dois-je rester discret ? Choisissez, ou écrivez par exemple 22:30-07:00.
span = { $span }
span-none = Pas d’heures calmes
span-unread = Je n’ai pas su lire. Deux heures avec un tiret, comme 22:30-07:00.
paused = C’est en pause, aussi longtemps que vous voulez ; je ne compte pas les jours. Je n’écrirai pas le premier avant votre signal ; vos plans sont gardés.
settled-reminder = Vous avez accepté une offre, je n’écris donc plus rien sur les autres pistes. Pour les reprendre malgré tout, rouvrez celle qui est acceptée.
paused-reminder = Tout est en pause : je n’écrirai pas le premier.
paused-until = C’est en pause jusqu’au { $day }. Je n’écrirai pas le premier d’ici là ; ce matin-là, je reprends de moi-même.
# Below the line above, where there is one
paused-interview = Un entretien tombe dans cette période, et je ne vous le rappellerai pas : <b>{ $name }</b>, { $at }.
# The same, in /next and /settings
paused-reminder-until = Tout est en pause jusqu’au { $day } : je n’écrirai pas le premier.
# A holiday that begins later
pause-from = À partir du { $first }, je n’écris plus, et je reprends le { $day }. Avant cela, tout continue comme d’habitude.
pause-not = D’accord, pas de pause : tout continue comme d’habitude.
ask-pause-from = À partir du { $first }, je n’écris plus. À partir de quel jour dois-je vous réécrire ? Choisissez ou tapez-le.
reminder-pause = votre pause commence
resumed = Content de vous retrouver. Ce qui était prévu entre-temps arrive en un seul message.
# While it is answered everything is paused already
ask-pause-day = C’est en pause. À partir de quel jour puis-je vous réécrire ? Choisissez, ou écrivez-le. « Arrêter » laisse la pause sans fin.
# The morning on which a pause ends: said with what is due then, or alone
pause-over = La pause se termine aujourd’hui, { $name }, comme vous le vouliez. À votre rythme ; une autre pause reste possible.
moved-on = Les choses ont avancé depuis ma question. Je laisse comme c’était.
left-as-it-was = Laissé comme c’était.

## When something is not as expected

apology = Quelque chose n’a pas marché de mon côté, désolé. Rien n’a changé chez vous. Réessayez une fois, s’il vous plaît.
not-for-you = Ce bot ne tourne que pour quelques personnes, et vous n’êtes pas sur sa liste. Si vous devriez y être, donnez ce numéro à la personne qui le fait tourner : <code>{ $id }</code>. Le logiciel est libre : vous pouvez faire tourner le vôtre.
in-private-only = Je ne travaille qu’en conversation privée, pour que ce que vous me dites reste entre nous. Écrivez-moi là-bas.
command-unknown = Je ne connais pas cette commande.
button-unknown = Ce bouton date d’un autre temps et ne fait plus rien.
old-button = Ce bouton est plus ancien que ce qui s’est passé depuis. Voici où on en est :
not-possible-now = Ce n’est pas possible au point où en sont les choses. Rien n’a changé.
unreadable =
    { $kind ->
        [voice] Je ne peux pas écouter les messages vocaux. Écrivez plutôt quelques mots.
        [photo] Je ne peux pas regarder les images. Écrivez plutôt quelques mots.
        [video] Je ne peux pas regarder les vidéos. Écrivez plutôt quelques mots.
        [sticker] Je ne sais pas lire les stickers. Écrivez plutôt quelques mots.
        [dice] Joli lancer, mais je ne lis que le texte et les boutons. Écrivez plutôt quelques mots.
        [document] Je sais lire un CV en PDF ou en DOCX, et un fichier d’agenda (.ics). Des autres fichiers, je ne lis rien.
        [empty] Il n’y avait rien à lire dans ce message.
       *[other] Je ne lis que le texte et les boutons. Écrivez plutôt quelques mots.
    }
soonest = Le plus proche : { $employer }. { $plan }
too-long = C’est long pour un bouton. { $most } caractères au plus, s’il vous plaît.
day-unread = Je n’y ai pas trouvé de jour. Prenez un bouton, ou écrivez par exemple 9 juin, 09/06/2026 ou demain.
# A day that no calendar has: 30 February, 31 June
day-none =
    Le { $number } { $month ->
        [2] février
        [4] avril
        [6] juin
        [9] septembre
       *[11] novembre
    } n’existe pas.
# { $number } is 29 and { $month } is 2: no leap year
day-none-that-year = En { $year }, il n’y a pas de 29 février.
clocks-leave-out = À ce moment-là, on avance l’heure et { $told } n’existe pas ; je prends donc { $taken }.
day-far = { $day }, c’est loin. De quel jour parlez-vous ?
day-past = { $day }, c’est passé. C’est quel jour ?
day-ahead = { $day }, c’est encore à venir. C’était quel jour ?
time-unread = Je n’y ai pas trouvé d’heure. Écrivez-la par exemple 14:30 ou 14h30.
time-either-half = Le matin ou l’après-midi ? Écrivez-la par exemple 03:00, 15:00 ou 3h de l’après-midi.
