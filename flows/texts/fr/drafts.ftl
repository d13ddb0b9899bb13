### Drafts: what a person may send, and the words around it.
###
### The drafts themselves (draft-<kind>-<tone>) are plain text, no HTML: role and day, one concrete point, one question
### at most, thanks; no reproach, nothing invented. A fact that is not known leaves its sentence out: such a sentence
### stands in a choice, begins with { " " } and is { "" } otherwise. { $point } ends "notre échange sur …". { $about }
### begins with its article, so it stands only after words that take one: "pour", "concernant".

## Choosing

ask-draft-lead = C’est pour quelle piste ?
ask-draft-kind = <b>{ $name }</b> : que voulez-vous écrire ?
ask-draft-any-kind = <b>{ $name }</b> : tout ce que je sais rédiger.
draft-all-kinds = Tous les types
draft-other-kind = Un autre type
draft-kind-accept = Accepter l’offre
draft-kind-decline = Refuser l’offre
draft-kind-rejection = Répondre à un refus
draft-kind-no-show = Ils ne sont pas venus
draft-kind-competing = J’ai une autre offre
draft-kind-thanks = Un mot de remerciement
draft-kind-first = Une première relance
draft-kind-second = Une deuxième relance
draft-kind-phone = Des mots pour un appel
draft-kind-agency = Relancer le cabinet
draft-kind-recruiter = Un cabinet, pour la suite
draft-kind-withdraw = Retirer ma candidature
draft-kind-move = Demander un autre créneau
draft-kind-more-time = Demander un délai de réponse

## Around a draft

draft-title = <b>{ $name }</b>
draft-subject = Objet : <code>{ $subject }</code>
draft-facts = { $words } mots. { $whom }
draft-words = { $words } mots.
draft-to = À : { $to }
draft-to-nobody = Vous ne m’avez pas dit à qui écrire ; la personne qui vous a donné rendez-vous convient.
draft-to-agency = C’est pour le cabinet de recrutement ; je ne sais pas qui vous y suit.
tone-plain = Simple
tone-warm = Chaleureux
tone-brief = Bref
mail-gmail = Dans Gmail
mail-outlook = Dans Outlook
draft-another-day = Un autre jour
draft-another-time = Une autre heure
draft-to-others = Les autres
draft-early = C’est tôt : j’attendrais le { $day }. Si vous avez une raison d’écrire maintenant, voici :
# at most two, then a call at most; a kind no, and their own choice
draft-enough = Vous les avez contactés deux fois depuis leur dernier message. Je ne redemanderais pas : une troisième fois change rarement la réponse, et votre temps vaut mieux ailleurs. Mais c’est votre choix, alors voici :
# not customary everywhere
draft-thanks-offered = Là où vous êtes, on n’attend pas de mot de remerciement. S’il est court, il ne fait pas de mal.
# 15 to 20 minutes first, then the same day
draft-no-show-wait = Laissez-leur jusqu’à { $until }. Si rien ne vient d’ici là :
draft-no-show-today = Attendre quelqu’un qui ne vient pas, c’est dur, et ça ne venait pas de vous. À envoyer aujourd’hui de préférence ; ni excuses, ni reproches :
# at once, with the deadline
draft-competing-now = À envoyer maintenant, tant qu’ils ont le temps de réagir :
draft-competing-others = Même chose pour les autres employeurs que vous préféreriez.
draft-move-now = Plus tôt ils le savent, plus c’est simple pour eux, et la plupart acceptent. Inutile de donner la raison :
draft-move-then = Quand ils vous donnent un nouveau créneau, dites-le-moi en une phrase, par exemple « { $employer } a reporté à vendredi 14 h ».
draft-more-time-now = Demander quelques jours est courant. Donnez un jour, et tenez-le :

## Facts that are asked for

ask-draft-deadline = Pour quel jour devez-vous répondre à l’autre offre ? Choisissez, ou écrivez-le : 9 juin, par exemple.
ask-draft-start = Quel jour commencez-vous ? Je le mets dans la lettre ; passez si ce n’est pas fixé.
ask-draft-answer = D’ici quel jour pouvez-vous répondre ? Je le mets dans la lettre ; passez pour laisser le jour ouvert.
draft-start-day = Le { $day }
ask-draft-agreed-day = Pour quel jour était-ce convenu ? Choisissez, ou écrivez-le, avec l’heure si vous voulez : 9 juin 14:30.
ask-draft-agreed-time = À quelle heure ? Choisissez, ou écrivez-la : 14:30, par exemple.
draft-agreed-ahead = Cette heure n’est pas encore passée. C’était quand ?
draft-lead-gone = Cette piste n’est plus ici.
entry-competing = une offre attend votre réponse d’ici le { $day }
entry-starts = vous commencez le { $day }
entry-asks-until = vous demandez un délai de réponse jusqu’au { $day }
entry-missed = convenu pour le { $when }, et ils ne sont pas venus

## What all drafts share

draft-greeting-plain = { $named ->
        [yes] Bonjour { $contact },
       *[no] Madame, Monsieur,
    }
draft-greeting-warm = { $named ->
        [yes] Bonjour { $contact },
       *[no] Bonjour,
    }
draft-greeting-brief = { $named ->
        [yes] Bonjour { $contact },
       *[no] Bonjour,
    }
draft-about-role = le poste « { $role } »
draft-about-position = le poste à pourvoir
draft-occasion = { $met ->
        [interview] notre entretien du { $day } pour { $about }
        [applied] ma candidature du { $day } pour { $about }
       *[none] { $about }
    }

## A thank-you note: within a day

draft-thanks-subject = { $met ->
        [interview] Merci pour notre entretien du { $day } : { $about }
       *[none] Merci : { $about }
    }
draft-thanks-plain =
    { $greeting }

    { $met ->
        [interview] Je vous remercie du temps que vous m’avez accordé le { $day } pour échanger sur { $about }.
       *[none] Je vous remercie de votre temps et de l’attention portée à ma candidature pour { $about }.
    }{ $pointed ->
        [yes] { " " }Notre échange sur { $point } m’est resté en tête, et ce serait un plaisir de le poursuivre.
       *[no] { "" }
    }

    Si une question est restée ouverte, ou si un élément de plus peut vous aider à décider, dites-le-moi et je vous l’enverrai. J’attends avec intérêt la suite du processus ; vous pouvez me joindre à cette adresse à tout moment.

    Cordialement,
    { $name }
draft-thanks-warm =
    { $greeting }

    { $met ->
        [interview] Merci pour notre échange du { $day } concernant { $about }. J’ai apprécié le temps que vous m’avez consacré.
       *[none] Merci de l’attention que vous portez à ma candidature pour { $about }. J’apprécie le temps que vous y consacrez.
    }{ $pointed ->
        [yes] { " " }Je repense à notre échange sur { $point }, et j’aurais plaisir à le poursuivre avec vous.
       *[no] { "" }
    }

    Si une question vous vient pendant votre réflexion, écrivez-moi, j’y répondrai volontiers. Au plaisir de vous lire, quelle que soit votre réponse ; d’ici là, je vous souhaite une très bonne continuation.

    Bien cordialement,
    { $name }
draft-thanks-brief =
    { $greeting }

    { $met ->
        [interview] Merci pour notre échange du { $day } concernant { $about }.
       *[none] Merci de l’attention portée à ma candidature pour { $about }.
    }{ $pointed ->
        [yes] { " " }Notre échange sur { $point } m’est resté en tête.
       *[no] { "" }
    }

    S’il vous manque quoi que ce soit de ma part, une ligne suffit et je vous l’envoie. J’attends avec intérêt la suite du processus.

    Cordialement,
    { $name }

## The first inquiry: short, friendly, whether they have chosen somebody

draft-first-subject = { $met ->
        [interview] Notre entretien du { $day } : { $about }
        [applied] Ma candidature du { $day } : { $about }
       *[none] Votre décision : { $about }
    }
# A5: the day that they named and that has passed; said without reproach
draft-promise =
    { $promising ->
        [yes] Vous m’aviez parlé d’une réponse pour le { $promised }.{ " " }
       *[no] { "" }
    }
# whether they have chosen somebody
draft-first-plain =
    { $greeting }

    { $met ->
        [interview] Je vous remercie encore de notre échange du { $day } concernant { $about }.
        [applied] Le { $day }, j’ai adressé à { $employer } ma candidature pour { $about }, qui m’intéresse toujours.
       *[none] Je vous écris concernant { $about } chez { $employer }, qui m’intéresse toujours.
    }{ $pointed ->
        [yes] { " " }Je repense souvent à notre échange sur { $point }, et ce serait un plaisir de l’approfondir.
       *[no] { "" }
    }

    { $promise }Puis-je vous demander si votre choix est déjà fait, ou quand vous pensez décider ? Si quelque chose manque encore de mon côté, dites-le-moi et je vous l’enverrai volontiers. Dans tous les cas, un mot de votre part m’aiderait à m’organiser.

    Merci de votre temps.

    Cordialement,
    { $name }
# whether they have chosen somebody
draft-first-warm =
    { $greeting }

    { $met ->
        [interview] Merci encore du temps que vous m’avez donné le { $day } pour échanger sur { $about }.
        [applied] Le { $day }, je vous ai adressé ma candidature pour { $about }, et j’ai toujours envie de travailler chez { $employer }.
       *[none] Je vous écris concernant { $about }, car j’ai toujours envie de travailler chez { $employer }.
    }{ $pointed ->
        [yes] { " " }Je repense à notre échange sur { $point }, et j’aurais plaisir à l’approfondir avec vous.
       *[no] { "" }
    }

    { $promise }J’imagine qu’il y a beaucoup à peser. Pourriez-vous me dire si votre choix est fait, ou vers quand il le sera ? Si quelque chose de mon côté peut vous faciliter la tâche, je vous l’enverrai volontiers ; toute réponse m’aidera à m’organiser.

    Bien cordialement,
    { $name }
# whether they have chosen somebody
draft-first-brief =
    { $greeting }

    { $met ->
        [interview] Merci encore de notre échange du { $day } concernant { $about }.
        [applied] Le { $day }, je vous ai adressé ma candidature pour { $about }, qui m’intéresse toujours.
       *[none] Je vous écris concernant { $about }, qui m’intéresse toujours.
    }{ $pointed ->
        [yes] { " " }Je repense souvent à notre échange sur { $point }.
       *[no] { "" }
    }

    { $promise }Votre choix est-il déjà fait, ou quand pensez-vous décider ? Une ligne suffit, et s’il vous manque quelque chose de ma part, je vous l’envoie.

    Cordialement,
    { $name }

## The second inquiry: a new angle, never a reminder of the first

draft-second-subject = Comment je commencerais : { $about }
# a new angle
draft-second-plain =
    { $greeting }

    Je me permets un second message concernant { $occasion }. Pour faciliter votre décision, je peux vous écrire sur une page comment je commencerais{ $pointed ->
        [yes] , à partir de notre échange sur { $point }.
       *[no] { " " }à ce poste : ce que je regarderais d’abord, et ce que je demanderais.
    }

    Cela vous serait-il utile, ou la décision est-elle prise ? L’une ou l’autre réponse m’aide à m’organiser, et une ligne suffit. Si vous avez choisi quelqu’un d’autre, je vous souhaite à tous deux un bon départ.

    Merci d’avoir considéré ma candidature.

    Cordialement,
    { $name }
# a new angle
draft-second-warm =
    { $greeting }

    J’ai une chose à ajouter concernant { $occasion }. Si cela vous aide, je vous écris sur une page comment j’aborderais les premières semaines{ $pointed ->
        [yes] , en partant de notre échange sur { $point }.
       *[no] { " " }et ce que je voudrais savoir d’abord.
    } Cela se lit en deux minutes et ne vous engage à rien.

    Voulez-vous que je vous l’envoie, ou avez-vous déjà décidé ? Dans les deux cas, un mot de vous me ferait plaisir. Si vous avez choisi quelqu’un d’autre, je vous souhaite un bon départ ensemble, et je vous remercie d’avoir considéré ma candidature.

    Bien cordialement,
    { $name }
# a new angle
draft-second-brief =
    { $greeting }

    Une idée de plus concernant { $occasion } : je pourrais vous écrire sur une page comment je commencerais{ $pointed ->
        [yes] , à partir de notre échange sur { $point }.
       *[no] .
    }

    Voulez-vous que je vous l’envoie, ou la décision est-elle prise ? L’une ou l’autre réponse m’aide à m’organiser, et une ligne suffit. Merci d’avoir considéré ma candidature.

    Cordialement,
    { $name }

## Words for a call: polite, with thanks whatever the answer is; after an e-mail

# thanks whatever the news
draft-phone-plain =
    « Bonjour{ $named ->
        [yes] { " " }{ $contact }
       *[no] { "" }
    }, { $name } à l’appareil. { $met ->
        [interview] Nous nous sommes parlé le { $day } pour { $about }.
        [applied] J’ai postulé le { $day } pour { $about }.
       *[none] Je vous appelle pour { $about }.
    } Si ce n’est pas le bon moment, je peux rappeler plus tard. »

    « Je voulais savoir où en est la décision, et s’il vous manque quelque chose de ma part. »

    Si c’est non : « Merci de me l’avoir dit, et merci pour cette opportunité. Si un poste semblable se présente, j’aurais plaisir à en entendre parler. »

    Si c’est encore ouvert : « Quand puis-je vous redemander ? » Notez le jour.

    Sur le répondeur : votre nom, le poste, votre numéro, lentement, et merci.
# thanks whatever the news
draft-phone-warm =
    « Bonjour{ $named ->
        [yes] { " " }{ $contact }
       *[no] { "" }
    }, c’est { $name }. { $met ->
        [interview] Merci encore pour notre échange du { $day } concernant { $about }.
        [applied] Le { $day }, je vous ai adressé ma candidature pour { $about }.
       *[none] Je vous appelle pour { $about }.
    } J’espère ne pas vous déranger en plein travail. »

    « J’aimerais beaucoup savoir où vous en êtes, et si je peux vous faciliter quelque chose. »

    Si c’est non : « Merci de me le dire aussi franchement, et merci pour cette opportunité. Je vous souhaite un bon départ ensemble. »

    Si c’est encore ouvert : « Merci. Quel jour vous conviendrait pour que je redemande ? » Notez-le.

    Sur le répondeur : votre nom, le poste, votre numéro, lentement, et merci.
# thanks whatever the news
draft-phone-brief =
    « Bonjour{ $named ->
        [yes] { " " }{ $contact }
       *[no] { "" }
    }, { $name } à l’appareil. { $met ->
        [interview] Nous nous sommes parlé le { $day } pour { $about }.
        [applied] J’ai postulé le { $day } pour { $about }.
       *[none] C’est pour { $about }.
    } Où en est la décision ? »

    Un non : « Merci de me l’avoir dit, et merci pour cette opportunité. »

    Encore ouvert : « Alors je rappelle le jour que vous me direz. » Notez-le.

    Sur le répondeur : nom, poste, numéro, merci.

## Nobody came: the agreed time, not apologetic, no reproach

draft-no-show-subject = Convenu pour le { $day }, { $at } : { $about }
# the agreed time, not apologetic
draft-no-show-plain =
    { $greeting }

    Notre { $way ->
        [phone] entretien téléphonique
        [video] entretien en visio
       *[other] entretien
    } pour { $about } était convenu pour le { $day } à { $at }. J’étais au rendez-vous à cette heure, et il n’a pas eu lieu.

    Un imprévu est peut-être survenu de votre côté. Le poste m’intéresse toujours et j’aimerais que cet entretien ait lieu : quel nouveau créneau vous conviendrait ? Dès que vous m’en proposez un, je le réserve, et si une autre personne doit me recevoir, cela me va aussi.

    Cordialement,
    { $name }
# the agreed time, not apologetic
draft-no-show-warm =
    { $greeting }

    Nous devions échanger sur { $about } le { $day } à { $at }{ $way ->
        [phone] { " " }par téléphone
        [video] { " " }en visio
       *[other] { "" }
    }. J’étais au rendez-vous, et nous n’avons pas pu nous joindre. Ce sont des choses qui arrivent, et j’espère que tout va bien de votre côté.

    J’aimerais toujours avoir cet échange. Quel créneau vous conviendrait maintenant ? Je le réserve volontiers, et s’il est plus simple qu’une personne de votre équipe prenne le relais, cela me va très bien aussi.

    Bien cordialement,
    { $name }
# the agreed time, not apologetic
draft-no-show-brief =
    { $greeting }

    Notre { $way ->
        [phone] entretien téléphonique
        [video] entretien en visio
       *[other] entretien
    } pour { $about } était convenu pour le { $day } à { $at }. J’étais au rendez-vous, et il n’a pas eu lieu.

    Le poste m’intéresse toujours. Quel nouveau créneau vous conviendrait ? Je le réserve dès que vous me l’indiquez.

    Cordialement,
    { $name }

## Another offer is on the table: at once, with the deadline

draft-competing-subject = Ma réponse est attendue le { $deadline } : { $about }
# with the deadline
draft-competing-plain =
    { $greeting }

    Je vous écris concernant { $occasion }. J’ai reçu une offre d’un autre employeur, et je dois y répondre au plus tard le { $deadline }. Avant de le faire, j’aimerais savoir où vous en êtes, car ce poste m’intéresse toujours.{ $pointed ->
        [yes] { " " }Notre échange sur { $point } en est une raison.
       *[no] { "" }
    }

    Une décision est-elle possible d’ici là ? Sinon, dites-le-moi aussi ; je le comprendrai, et cela m’aide à m’organiser. S’il manque un élément, je vous l’envoie aussitôt.

    Cordialement,
    { $name }
# with the deadline
draft-competing-warm =
    { $greeting }

    Je souhaite vous dire ouvertement où j’en suis. J’ai reçu une offre d’un autre employeur, qui attend ma réponse au plus tard le { $deadline }. Avant de la donner, je vous écris concernant { $occasion }, car j’aurais plaisir à travailler avec vous.{ $pointed ->
        [yes] { " " }Notre échange sur { $point } y est pour beaucoup.
       *[no] { "" }
    }

    Voyez-vous un moyen de décider d’ici là ? Si c’est trop court, je le comprendrai, et je vous saurai gré de me le dire. Merci d’y réfléchir.

    Bien cordialement,
    { $name }
# with the deadline
draft-competing-brief =
    { $greeting }

    Je vous écris concernant { $occasion }. J’ai une autre offre, à laquelle je dois répondre au plus tard le { $deadline } ; ce poste m’intéresse toujours.{ $pointed ->
        [yes] { " " }Notre échange sur { $point } en est une raison.
       *[no] { "" }
    }

    Pouvez-vous décider d’ici là ? Sinon, un mot de vous m’aidera tout autant.

    Cordialement,
    { $name }

## To the agency, about its client

draft-agency-subject = Des nouvelles de chez { $employer } : { $about }
draft-agency-plain =
    { $greeting }

    { $met ->
        [interview] Le { $day }, j’ai passé mon entretien chez { $employer } pour { $about }.
        [applied] Le { $day }, j’ai postulé chez { $employer } pour { $about }.
       *[none] Je vous écris concernant { $about } chez { $employer }.
    } Je n’ai pas encore de réponse, et je préfère passer par vous.{ $pointed ->
        [yes] { " " }Si vous leur parlez : notre échange sur { $point } m’est resté en tête, et ce serait un plaisir de le poursuivre.
       *[no] { "" }
    }

    Avez-vous eu depuis un retour de chez { $employer } : une décision, une date, une question à mon sujet ? S’ils réfléchissent encore, savoir quand m’aiderait déjà à m’organiser, et si leur choix est fait, également.

    Cordialement,
    { $name }
draft-agency-warm =
    { $greeting }

    Merci pour la mise en relation avec { $employer }. { $met ->
        [interview] Mon entretien pour { $about } a eu lieu le { $day }, et ce poste m’intéresse toujours.
        [applied] Ma candidature pour { $about } est partie le { $day }, et ce poste m’intéresse toujours.
       *[none] J’ai toujours envie d’y travailler ; je vous écris pour { $about }.
    }{ $pointed ->
        [yes] { " " }Si vous le pouvez, dites-leur que notre échange sur { $point } m’est resté en tête.
       *[no] { "" }
    }

    Pourriez-vous savoir pour moi où ils en sont ? Même une date approximative m’aiderait à m’organiser. Si la réponse est non, dites-le-moi simplement ; je l’entendrai bien, et j’aurais plaisir à parler avec vous de la suite.

    Bien cordialement,
    { $name }
draft-agency-brief =
    { $greeting }

    { $met ->
        [interview] Le { $day }, j’ai passé mon entretien chez { $employer } pour { $about }.
        [applied] Le { $day }, j’ai postulé chez { $employer } pour { $about }.
       *[none] Je vous écris concernant { $about } chez { $employer }.
    }{ $pointed ->
        [yes] { " " }Notre échange sur { $point } m’est resté en tête.
       *[no] { "" }
    }

    Vous ont-ils dit quelque chose depuis ? Une date, une question ou un non m’aideraient à m’organiser, et une ligne suffit. Merci de vous renseigner auprès d’eux.

    Cordialement,
    { $name }

## To a recruiter, for the next one

draft-recruiter-subject = Des postes proches : { $about } chez { $employer }
# the next one
draft-recruiter-plain =
    { $greeting }

    { $ending ->
        [no] Chez { $employer }, une autre personne a été choisie pour { $about } ; je poursuis donc mes recherches.
        [quiet] Chez { $employer }, je n’ai pas eu de réponse pour { $about } ; je poursuis donc mes recherches.
        [applied] J’ai postulé chez { $employer } pour { $about }, et je poursuis mes recherches en parallèle.
        [past] La piste { $employer } n’est plus d’actualité pour moi ; je poursuis donc mes recherches.
       *[open] Je suis en discussion avec { $employer } pour { $about }, et je poursuis mes recherches en parallèle.
    }

    Quels postes avez-vous en ce moment, ou prochainement, qui correspondraient à ce que je fais ? Je peux vous envoyer mon CV à jour et vous dire par téléphone ce que je cherche. Si vous me voyez dans un autre type de poste, cela m’intéresse aussi.

    Cordialement,
    { $name }
# the next one
draft-recruiter-warm =
    { $greeting }

    { $ending ->
        [no] Chez { $employer }, une autre personne a été choisie pour { $about }. C’est ainsi, et j’aimerais regarder devant.
        [quiet] Chez { $employer }, je n’ai pas eu de réponse pour { $about }, et j’aimerais regarder devant.
        [applied] J’ai postulé chez { $employer } pour { $about }, et j’aimerais garder d’autres portes ouvertes.
        [past] La piste { $employer } n’est plus d’actualité pour moi, et j’aimerais regarder devant.
       *[open] Je suis toujours en discussion avec { $employer } pour { $about }, et j’aimerais garder d’autres portes ouvertes.
    }

    Vous entendez parler de bien des postes avant tout le monde. Y en a-t-il un, maintenant ou bientôt, où vous me verriez ? Je vous envoie volontiers mon CV à jour, et l’on peut s’appeler au moment qui vous convient. Merci de penser à moi.

    Bien cordialement,
    { $name }
# the next one
draft-recruiter-brief =
    { $greeting }

    { $ending ->
        [no] Chez { $employer }, une autre personne a été choisie pour { $about } ; je poursuis donc mes recherches.
        [quiet] Chez { $employer }, je n’ai pas eu de réponse pour { $about } ; je poursuis donc mes recherches.
        [applied] J’ai postulé chez { $employer } pour { $about }, et je poursuis mes recherches.
        [past] La piste { $employer } n’est plus d’actualité pour moi ; je poursuis donc mes recherches.
       *[open] Je suis en discussion avec { $employer } pour { $about }, et je poursuis mes recherches.
    }

    Quels postes avez-vous en ce moment, ou prochainement, qui correspondraient ? Je peux vous envoyer mon CV à jour, et l’on peut s’appeler quand vous voulez.

    Cordialement,
    { $name }

## Declining an offer

draft-decline-subject = Votre offre : { $about }
draft-decline-plain =
    { $greeting }

    Je vous remercie de m’avoir proposé { $about } chez { $employer }, et du temps que vous m’avez accordé. Après réflexion, j’ai décidé de ne pas accepter.{ $pointed ->
        [yes] { " " }Notre échange sur { $point } m’a donné à réfléchir.
       *[no] { "" }
    }

    Je vous le dis dès maintenant, afin que vous puissiez poursuivre vos recherches. Ce choix tient à ce qui me convient aujourd’hui ; il n’enlève rien à l’estime que j’ai pour votre équipe. J’espère que vous trouverez bientôt la bonne personne.

    Cordialement,
    { $name }
draft-decline-warm =
    { $greeting }

    Merci de votre offre et de la confiance qu’elle exprime. Vous avez pris du temps pour moi, et je ne tiens pas cela pour acquis. Après réflexion, j’ai décidé de ne pas accepter { $about }.{ $pointed ->
        [yes] { " " }Je garderai en mémoire notre échange sur { $point }.
       *[no] { "" }
    }

    Je tenais à vous le dire sans tarder. La raison tient à ce qui me convient aujourd’hui, pas à { $employer } ni aux personnes que j’y ai rencontrées. J’espère que vous trouverez bientôt la bonne personne, et j’espère que nos chemins se recroiseront.

    Bien cordialement,
    { $name }
draft-decline-brief =
    { $greeting }

    Merci de m’avoir proposé { $about } chez { $employer }. Après réflexion, j’ai décidé de ne pas accepter.

    Je vous le dis dès maintenant, afin que vous puissiez poursuivre vos recherches. Merci de votre temps ; j’espère que vous trouverez bientôt la bonne personne.

    Cordialement,
    { $name }

## Withdrawing

draft-withdraw-subject = Retrait de ma candidature : { $about }
draft-withdraw-plain =
    { $greeting }

    Je vous écris concernant { $occasion }. J’ai décidé de retirer ma candidature, et je vous le dis dès maintenant pour que personne n’y consacre plus de temps. Merci de ne plus en tenir compte dans votre sélection.{ $pointed ->
        [yes] { " " }Notre échange sur { $point } m’a donné à réfléchir.
       *[no] { "" }
    }

    Cette décision tient à mes propres projets et ne dit rien contre { $employer }. Merci d’avoir considéré ma candidature. Si un poste se présente plus tard où vous me verriez, j’aurais plaisir à en entendre parler.

    Cordialement,
    { $name }
draft-withdraw-warm =
    { $greeting }

    Je vous écris concernant { $occasion }, et je vous le dis en toute franchise : j’ai décidé de retirer ma candidature. Je vous le dis dès maintenant, pour que votre temps aille à celles et ceux qui peuvent encore dire oui.{ $pointed ->
        [yes] { " " }Je garderai en mémoire notre échange sur { $point }.
       *[no] { "" }
    }

    Cela tient à mes propres projets, pas à vous ni à { $employer }. Merci d’avoir considéré ma candidature. Je vous souhaite de trouver la bonne personne, et j’espère que nos chemins se recroiseront.

    Bien cordialement,
    { $name }
draft-withdraw-brief =
    { $greeting }

    Je vous écris concernant { $occasion }. J’ai décidé de retirer ma candidature, et je vous le dis dès maintenant pour que personne n’y consacre plus de temps.

    Merci d’avoir considéré ma candidature. J’espère que vous trouverez bientôt la bonne personne.

    Cordialement,
    { $name }

## Answering a no, and asking for feedback: they saw something; what was missing can be asked

draft-rejection-subject = Merci de votre réponse : { $about }
# what was missing can be asked
draft-rejection-plain =
    { $greeting }

    Merci de m’avoir fait part de votre décision concernant { $about }, et du temps que vous m’avez accordé. J’espérais une autre réponse, mais je vous souhaite, à vous et à la personne choisie, un bon départ.{ $pointed ->
        [yes] { " " }Notre échange sur { $point } m’a donné à réfléchir.
       *[no] { "" }
    }

    Puis-je vous demander une chose : qu’est-ce qui aurait rendu ma candidature plus forte ? Une ligne ou deux suffisent, et je les prendrai simplement comme telles. Si un poste semblable se présente, j’aurais plaisir à en entendre parler.

    Cordialement,
    { $name }
# what was missing can be asked
draft-rejection-warm =
    { $greeting }

    Merci de m’avoir donné une réponse concernant { $about }. Dire non à quelqu’un n’est pas agréable, et j’apprécie que vous l’ayez fait. Je vous souhaite, à vous et à la personne choisie, un bon départ ensemble.{ $pointed ->
        [yes] { " " }Je garderai en mémoire notre échange sur { $point }.
       *[no] { "" }
    }

    Si vous avez une minute, me diriez-vous une chose que je pourrais mieux faire la prochaine fois ? Je le demande pour apprendre, pas pour revenir sur la décision. Et si un poste se présente où vous me verriez, j’aurais plaisir à en reparler.

    Bien cordialement,
    { $name }
# what was missing can be asked
draft-rejection-brief =
    { $greeting }

    Merci de m’avoir fait part de votre décision concernant { $about }. Je vous souhaite, à vous et à la personne choisie, un bon départ.

    Quelle est la chose que je pourrais mieux faire la prochaine fois ? Une ligne suffit. Si un poste semblable se présente, j’aurais plaisir à en entendre parler.

    Cordialement,
    { $name }

## Accepting an offer

draft-accept-subject = J’accepte votre offre : { $about }
draft-accept-plain =
    { $greeting }

    Je vous remercie de votre offre. J’accepte avec plaisir { $about } chez { $employer }.{ $starting ->
        [yes] { " " }Comme convenu, je commence le { $start }.
       *[no] { "" }
    }{ $pointed ->
        [yes] { " " }J’ai hâte de reprendre notre échange sur { $point }.
       *[no] { "" }
    }

    Merci de m’adresser le contrat, et tout ce qui est à signer ou à remplir ; je vous le retournerai sans délai. Y a-t-il quelque chose à préparer ou à lire avant le premier jour ? Merci de votre confiance. Je me réjouis de travailler avec vous.

    Cordialement,
    { $name }
draft-accept-warm =
    { $greeting }

    Merci de votre offre : j’accepte avec grand plaisir { $about }, et je me réjouis de rejoindre { $employer } et toute l’équipe.{ $starting ->
        [yes] { " " }Comme convenu, je commence le { $start }.
       *[no] { "" }
    }{ $pointed ->
        [yes] { " " }J’ai hâte de reprendre notre échange sur { $point }.
       *[no] { "" }
    }

    Merci de m’adresser le contrat, je vous le retournerai sans délai. Y a-t-il quelque chose que je pourrais lire ou préparer avant le premier jour, pour me rendre utile rapidement ? Merci de votre confiance, et à très bientôt.

    Bien cordialement,
    { $name }
draft-accept-brief =
    { $greeting }

    Merci de votre offre. J’accepte avec plaisir { $about } chez { $employer }.{ $starting ->
        [yes] { " " }Comme convenu, je commence le { $start }.
       *[no] { "" }
    }

    Merci de m’adresser le contrat, je vous le retournerai sans délai. Y a-t-il quelque chose à préparer ? Je me réjouis de travailler avec vous.

    Cordialement,
    { $name }

## Asking to move one's own interview: early, no long reasons, a question for another time

draft-move-subject = Un autre créneau pour l’entretien : { $about }
draft-move-plain =
    { $greeting }

    Je me réjouis d’échanger avec vous sur { $about }. Un empêchement que je ne peux pas reporter m’oblige cependant à renoncer { $planned ->
        [yes] à notre rendez-vous du { $day } à { $at }.
       *[no] au créneau convenu.
    }

    Un autre créneau serait-il possible ? Je m’adapte volontiers à vos disponibilités et je vous le confirme aussitôt. Je sais que cela vous demande un effort, et je vous en remercie. Mon intérêt pour le poste reste entier.

    Cordialement,
    { $name }
draft-move-warm =
    { $greeting }

    Je me réjouis d’échanger avec vous sur { $about }, et c’est donc à regret que je vous écris : un empêchement que je ne peux pas reporter m’oblige à renoncer { $planned ->
        [yes] à notre rendez-vous du { $day } à { $at }.
       *[no] au créneau convenu.
    } Je tenais à vous prévenir au plus tôt.

    Un autre moment serait-il possible ? Je m’adapte volontiers à vos disponibilités et je vous le confirme aussitôt. Cet échange me tient toujours à cœur. Merci beaucoup de votre compréhension.

    Bien cordialement,
    { $name }
draft-move-brief =
    { $greeting }

    Un empêchement que je ne peux pas reporter m’oblige à renoncer { $planned ->
        [yes] à notre rendez-vous du { $day } à { $at }
       *[no] au créneau convenu
    } pour parler de la suite : { $about }.

    Cet échange m’intéresse toujours. Quel autre créneau vous conviendrait ? Je vous le confirme aussitôt. Merci beaucoup de votre compréhension.

    Cordialement,
    { $name }

## Asking for more time to answer an offer: glad of it, one day, and a promise to answer

draft-more-time-subject = Votre offre et ma réponse : { $about }
draft-more-time-plain =
    { $greeting }

    Je vous remercie de me proposer { $about } chez { $employer }. Votre offre me fait plaisir, et je tiens à vous donner une réponse sûre.{ $pointed ->
        [yes] { " " }Notre échange sur { $point } est une raison de la prendre très au sérieux.
       *[no] { "" }
    }

    Pour cela, j’aurais besoin d’un peu plus de temps. Puis-je vous répondre { $asking ->
        [yes] au plus tard le { $until } ?
       *[no] quelques jours plus tard ?
    } Si ce n’est pas possible, dites-moi jusqu’à quand je peux le faire. Vous aurez alors une réponse claire, quelle qu’elle soit. Merci de m’accorder ce temps.

    Cordialement,
    { $name }
draft-more-time-warm =
    { $greeting }

    Merci beaucoup de votre offre et de votre confiance ; j’ai eu grand plaisir à apprendre que vous me proposez { $about }. C’est une décision que je souhaite prendre avec soin.{ $pointed ->
        [yes] { " " }Notre échange sur { $point } y est pour beaucoup.
       *[no] { "" }
    }

    Pourriez-vous m’accorder { $asking ->
        [yes] un délai jusqu’au { $until }
       *[no] quelques jours de plus
    } pour ma réponse ? Si c’est trop long pour votre organisation, dites-le-moi, et nous trouverons un jour qui convienne à tous. Vous aurez de mes nouvelles d’ici là, quoi qu’il en soit.

    Bien cordialement,
    { $name }
draft-more-time-brief =
    { $greeting }

    Je vous remercie de me proposer { $about } chez { $employer }. Votre offre me fait plaisir, et je tiens à vous donner une réponse sûre.

    Puis-je vous répondre { $asking ->
        [yes] au plus tard le { $until } ?
       *[no] quelques jours plus tard ?
    } Sinon, dites-moi jusqu’à quand je peux le faire. Vous aurez de mes nouvelles d’ici là, quoi qu’il en soit.

    Cordialement,
    { $name }
