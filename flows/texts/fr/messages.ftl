### Messages that are no plain text: edited ones, visiting cards, words that came with a picture.

## Words with a picture, a recording …

unreadable-with-words =
    { $kind ->
        [photo] Je ne peux pas regarder l’image, mais j’ai lu les mots qui l’accompagnent.
        [voice] Je ne peux pas écouter l’enregistrement, mais j’ai lu les mots qui l’accompagnent.
       *[other] Ça, je ne peux pas l’ouvrir, mais j’ai lu les mots qui l’accompagnent.
    }
name-unread = Il me faut un nom avec au moins une lettre ou un chiffre.

## Edited messages

edited-answer =
    Vous avez modifié un message. Il dit maintenant « { $text } ». Est-ce votre réponse à ceci ?

    <i>{ $question }</i>
edited-note = Vous avez modifié un message que j’avais noté. Il dit maintenant « { $text } ». Dois-je le noter aussi ? La première note reste dans l’historique.
edited-heard = Vous avez modifié un message. Voici comment je le lis maintenant :
edited-yes = Oui
edited-no = Laisser
edited-answer-kept = C’est pris. Voilà votre réponse, désormais.
edited-note-kept = Noté, sous la première note.
edited-too-late = J’ai vu que vous avez modifié un message. Ce à quoi il servait est terminé, et reste tel quel. Si quelque chose y est faux, dites-le-moi dans un nouveau message.
edited-unknown = J’ai vu que vous avez modifié un message. Je n’ai rien gardé du premier que je puisse corriger ; s’il doit compter, renvoyez-le.
edited-command = J’ai vu que vous avez modifié une commande. Ici, une modification ne fait rien ; renvoyez la commande.
edited-renamed = { $old } s’appelle désormais { $new }.
renamed = C’est fait : c’est { $name } maintenant.
entry-renamed = s’appelait { $old } jusqu’ici
entry-corrected = note, corrigée : { $text }

## Visiting cards

card-which = <b>{ $contact }</b> : à quelle piste rattacher cette personne ? J’y noterai que c’est à elle qu’il faut écrire.
card-instead = Pour { $name }, c’est { $contact } jusqu’ici.
card-none = Aucune de celles-ci
card-left = Je laisse. Je n’ai rien gardé de ce contact.
card-no-lead = Je garde un contact avec une candidature, et aucune n’est en cours. Parlez-moi d’abord de la vôtre, puis renvoyez le contact.
card-own = C’est votre propre fiche. Envoyez-moi celle de quelqu’un chez l’employeur.
