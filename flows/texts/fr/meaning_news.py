"""Owns the French cues for what the person did, what employers said, and when they will say."""

from flows.texts.fr.meaning_interviews import THEY, T
from flows.understanding.heard import Saying
from flows.understanding.meaning_table import Doubt, Needs, says

I = (  # noqa: E741  # the word itself
    r"(?:(?:je |j |on )?(?:l |les |leur |lui |y |leurs |le |la |me |m |nous )?(?:ai|viens de|viens d|suis|a"
    r"|avais)(?: (?:bien|deja|aussi|enfin|finalement|donc|juste|encore|vite|poliment|officiellement|re|quand meme"
    r"|tout de suite|aujourdhui|hier|#))*)"
)
ME = (
    r"(?:(?:je |j )(?:l |les |leur |lui |y )?(?:ai|viens de|viens d)(?: (?:bien|deja|aussi|enfin|finalement|donc"
    r"|juste|encore|vite|poliment|#))*)"
)
LETTER = r"(?:mails?|messages?|relances?|mots?|lettres?|sms|texto|dm|petit mot|petit mail|ligne)"
JOB = r"(?:postes?|job|boulot|travail|taf|emploi|stage|cdi|cdd|contrat|mission|alternance|place)"
OFFER = r"(?:offres?|propositions?|promesse)(?: d embauche| d emploi| de (?:poste|contrat|cdi|cdd|stage))?"
MINE = (Doubt.LATER,)
THEIRS = (Doubt.OTHERS,)

OWN_ACTS = (
    *says(
        Saying.THANKED,
        rf"{ME} (?:envoye|ecrit|fait|adresse|envoyer|ecrire) (?:\S+ ){{0,5}}?(?:remerciements?|merci)(?: (?:a|au"
        rf"|aux))?",
        rf"{ME} (?:remercie|remercies|remerciee?s?|remercier)",
        r"(?:mail|mot|message|lettre) de remerciements? (?:est )?(?:deja )?(?:envoye|parti|fait|ecrit)e?"
        r"|remerciements? envoyes?",
        after=True,
        noun=True,
    ),
    *says(
        Saying.WITHDREW,
        rf"{ME} (?:retire|retirer|annule|stoppe|arrete) (?:ma candidature|le process\w*)|ma candidature retiree",
        rf"{ME} (?:refuse|decline|rejete|refuser|decliner)(?: (?!mon|ma|mes|par)\S+){{0,4}}? (?:{OFFER}|{JOB}"
        rf"|entretien|invitation)",
        rf"{ME} (?:dit|repondu|dire) (?:que )?(?:non merci|non|que j arretais|que ca ne m interessait (?:pas|plus)"
        rf"|que je n etais (?:pas|plus) interessee?)"
        r"(?: (?:a|au|aux))?",
        r"je (?:refuse|decline) (?:(?:l|leur|cette|la|le|finalement|donc) )*(?:offre|proposition|poste)(?: (?:de|d"
        r"|chez))?|je retire ma candidature(?: (?:de|chez|d))?",
        r"je (?:me retire|me suis retiree?|me desiste|me suis desistee?|laisse tomber|ne donne pas suite"
        r"|donne pas suite)(?: du process\w*| de la course| pour| a| chez)?",
        r"je (?:ne |n )?(?:suis|etais) (?:plus|pas) interessee?(?: (?:par|pour))?(?: (?:le|ce|leur) poste)?"
        r"|ca (?:ne )?m interesse plus(?= |$)",
        rf"{ME} (?:refuse|decline|plante) @|{ME} (?:laisse tomber|decide de (?:refuser|ne pas (?:accepter"
        rf"|donner suite|continuer|y aller)|me retirer|decliner|retirer ma"
        r" candidature))|^(?:offre|proposition) (?:refusee|declinee)",
        after=True,
        noun=True,
        despite=(Doubt.NOT,),
    ),
    *says(
        Saying.ACCEPTED,
        rf"{ME} (?:accepte|signe|pris|accepter|signer)(?: (?!un entretien|un rendez|l entretien"
        rf"|rendez)\S+){{0,4}}? ?(?:{OFFER}|{JOB}|promesse|papiers)",
        rf"{ME} (?:signe|accepte)(?: (?:chez|avec|pour|l|ca|de travailler|hier|#|ce matin))?$"
        rf"|{ME} signe(?: #)? (?:chez|avec)|{ME} (?:accepte|dit oui a|dit oui pour|dit oui chez|dit oui)(?! (?:un|l"
        rf"|pour un|a un) )",
        r"j accepte (?:(?:l|leur|cette|la|le|finalement|donc) )*(?:offre|proposition|poste|promesse)(?: (?:de|d"
        r"|chez))?|(?:offre|proposition|promesse d embauche|contrat) (?:acceptee|signee?)|c est signe"
        r"|je commence (?:mon nouveau (?:job|poste|boulot) )?(?:chez|a la|au)",
        noun=True,
        after=True,
    ),
    *says(
        Saying.PHONED,
        rf"{ME} (?:appele|rappele|telephone|appeler|appelee?s?|rappelee?s?|tente d appeler|essaye d appeler"
        rf"|essaye de (?:les |l )?(?:appeler|joindre))"
        r"(?! (?:un medecin|la banque|ma|mon|mes))(?: (?:a|au|chez))?",
        rf"{ME} (?:passe|donne|passer|passe un|donne un) (?:\S+ )?(?:coup de fil|coup de tel|coup de telephone|appel"
        rf"|coup)(?: (?:a|au|chez))?",
        rf"{ME} laisse (?:\S+ )?(?:message (?:vocal|sur)|vocal|messagerie|message a la|message au)(?: (?:repondeur"
        rf"|leur repondeur|a|au|le repondeur|la messagerie))?",
        needs=(Needs.SOMEBODY,),
        after=True,
        despite=(Doubt.MAYBE,),
    ),
    *says(
        Saying.WROTE,
        r"^(?:(?:ok|oui|voila|ca y est) )*(?:c est envoye|je l ai envoyee?|l ai envoyee?)$",
        rf"{ME} (?:relance|relancee?s?|relancer|recontacte|recontactee?s?|refait un mail|fait une relance|ping"
        rf"|relance par mail)(?: (?:a|chez|aupres de))?",
        rf"{ME} (?:envoye|fait|adresse|laisse|ecrit|envoyer) (?:(?!ma candidature|mon cv"
        rf"|un cv)\S+ ){{0,4}}?relances?(?: (?:a|chez|au))?",
        r"relance (?:\S+ )?(?:envoyee|faite|partie)|^(?:mail|message) (?:de relance )?envoye(?: a)?",
        after=True,
        noun=True,
    ),
    *says(
        Saying.WROTE,
        rf"{ME} (?:ecrit|repondu|contacte|contactee?s?|ecrire|recrit|reecrit)(?! a (?:l|une|leur|cette|son) (?:offre"
        rf"|annonce))(?! (?:mes|mon|ma|aux questions|a toutes|bien|mal|a cote)(?!\S))(?: (?:a|au|aux|chez))?",
        rf"{ME} (?:envoye|adresse|envoyer|transmis|laisse) (?:(?!ma candidature|mon cv|un cv|cv"
        rf"|candidature)\S+ ){{0,4}}?{LETTER}(?: (?:a|au|aux|chez))?",
        needs=(Needs.SOMEBODY,),
        after=True,
        noun=True,
    ),
    *says(
        Saying.APPLIED,
        rf"{ME} (?:postule|candidate|repostule|postuler|candidater)(?: (?:a|au|aux|chez|pour|en|sur))?|(?:je "
        rf"|j )?viens (?:juste )?(?:de |d )?(?:postuler|candidater)(?: (?:chez|a|pour))?",
        rf"{ME} (?:envoye|depose|soumis|transmis|fait|adresse|poste|rempli|finalise|envoyer|deposer|balance"
        rf"|lache) (?:(?!mail|message|relance)\S+ ){{0,4}}?"
        r"(?:candidatures?|cv|dossier(?: de candidature)?|lettre de motivation|lm|demande)(?: (?:a|au|aux|chez"
        r"|pour))?",
        rf"{ME} repondu a (?:l|une|leur|cette|son) (?:offre|annonce)(?: (?:de|d|chez|du))?",
        r"depot de (?:candidature|cv)(?: (?:a|chez))?|(?:candidature|cv|dossier)(?: (?:spontanee|libre"
        r"|complete))? (?:bien )?(?:envoyee?|deposee?|partie?|transmise?|faite?|soumise?)(?: (?:a|au|chez|pour))?",
        r"(?:^|, )(?:(?:une |encore une )?(?:nouvelle|autre) candidature|postule)(?: (?:chez|a|au|,))?",
        needs=(Needs.NAMED,),
        noun=True,
        after=True,
    ),
)

NEWS = (
    *says(
        Saying.NO,
        rf"{T}(?:m |nous |l )?(?:ont|a|avait|avaient) (?:(?:aussi|finalement|encore|juste|deja|donc|gentiment"
        rf"|officiellement|tous) )*(?:dit (?:que )?(?:c est |c etait )?non|refusee?|recalee?|rejetee?|"
        r"ecartee?|blackboulee?|jetee?|econduite?|envoye (?:un |le |leur )?(?:\w+ )?(?:refus|non)"
        r"|envoyee? (?:balader|bouler|promener)|repondu (?:que )?(?:c est |c etait )?(?:non|par la negative"
        r"|negativement)|repondu non)(?! pour (?:les|mes|la|ma|un))",
        rf"{T}(?:ont|a) (?:(?:finalement|deja|donc|plutot) )*(?:choisi|pris|trouve|recrute|prefere|retenu|embauche"
        rf"|selectionne|opte pour) (?:\S+ )?(?:quelqu un(?: d autre)?|une? autre(?: candidate?| personne| profil)?|"
        r"l autre(?: candidate?)?|un(?:e)? (?:profil|candidate?|interne|personne)|d autres|en interne"
        r"|un candidat plus)",
        rf"(?:de |d )ne pas (?:me )?donner (?:de )?suite(?: a)?|{T}(?:partent|part|sont partis|est parti|s orientent"
        rf"|se tournent) (?:finalement )?(?:sur|vers) (?:quelqu un|une? autre|d autres)(?: (?:d autre|profils?"
        rf"|candidate?|candidats))?|{T}(?:ne |n |me )*(?:donne|donnent|donneront|ont|a|donnera) (?:pas"
        rf"|pas donne) (?:de )?suite(?: (?:a|favorable))?(?: ma candidature)?|{T}(?:ne )?(?:veulent|veut) (?:pas"
        rf"|plus) de moi|{T}(?:ne )?(?:me |m )?(?:prennent|prend|retiennent|retient|gardent) (?:pas|plus)|{T}(?:ne "
        rf"|n )?(?:m |me )?(?:ont|a) (?:pas|finalement pas) (?:prise?|retenue?|choisie?|gardee?|selectionnee?)",
        before=True,
        despite=(*THEIRS, Doubt.NOT),
    ),
    *says(
        Saying.NO,
        r"(?:je |j )?(?:n |ne )?(?:ai|suis|etais|ai ete|j ai) (?:finalement |malheureusement |toujours )?(?:pas"
        r"|pas ete) (?:(?:ete|finalement) )*(?:retenue?|prise?|selectionnee?|choisie?|recrutee?|embauchee?"
        r"|gardee?)(?: (?:pour|chez|par|a))?",
        r"(?:pas|non) (?:ete )?(?:retenue?|prise?|selectionnee?)(?= |$)(?: (?:pour|chez|par))?(?! (?:rendez|de note"
        r"|le temps|mon))|(?:ma )?candidature(?: (?:chez|a|pour|au) \S+(?: \S+)?)? (?:n a pas ete |n est pas "
        r"|n etait pas |pas |non |a ete |est |ecartee|refusee|rejetee)+(?:retenue|acceptee|prise|selectionnee"
        r"|refusee|rejetee|ecartee)?(?<=ee|ue)",
        r"(?:refusee?|recalee?|rejetee?|ecartee?) (?:par|chez|a|au|apres)|(?:ai|viens d) (?:(?:encore|donc"
        r"|finalement|aussi) )*(?:ete|etre) (?:refusee?|recalee?|rejetee?|ecartee?)(?: (?:par|chez|a))?"
        r"|je (?:me suis fait|me fais|suis) (?:encore )?(?:refusee?|recaler|recalee?|jeter|refouler|bouler|rejeter"
        r"|rejetee?|rembarrer)(?: (?:par|chez|a))?",
        r"(?:recu|eu|pris|mange|recois|essuye|reception d|reception de|encore|toujours|nouveau|un|c est) (?:(?!sans"
        r"|pas|craint)\S+ ){0,3}?(?:refus|reponse negative|retour negatif|mail de refus|lettre de refus"
        r"|rateau)(?: (?:de|d|du|chez|pour|par))?",
        r"^(?:\S+ )?(?:mail|lettre) de refus(?: (?:de|d|du|chez|,))?|^(?:refus|reponse negative|retour negatif"
        r"|recalee?|refusee?)(?: (?:de|d|du|chez|pour|par|,|aujourdhui|#))?(?=$| )|(?:reponse|retour) (?:est |etait "
        r"|c est |, )?(?:negative?|non)(?: (?:de|d|du|chez|pour))?",
        r"(?:c est|c etait|ca sera|ce sera|c est donc) (?:un |malheureusement |finalement |donc |encore "
        r"|aussi )*(?:non|mort|rape|foutu|cuit|rate)(?= (?:pour|chez|avec|de|d|du|a)| ,|$)(?: (?:pour|chez|avec|de|d"
        r"|du))?",
        rf"(?:je |j )?(?:n )?ai (?:finalement |malheureusement )?(?:pas|rate) (?:eu |obtenu |decroche )?(?:le|la|ce"
        rf"|leur) {JOB}(?: (?:de|d|chez|a))?|(?:le |leur )?{JOB} (?:est |a ete |etait )(?:deja )?(?:pourvu|pris"
        rf"|attribue|donne)(?: a)?|"
        r"^@ (?:, )?(?:c est )?non$|^(?:\S+ ){1,2}, (?:c est )?non$",
        despite=(Doubt.NOT,),
        noun=True,
    ),
    *says(
        Saying.OFFER,
        rf"{T}(?:m |me )(?:ont|a|font|fait|feront|ont finalement|proposent|propose|offrent|offre|avait"
        rf"|envoient) (?:(?:fait|propose|envoye|offert|transmis|bien|finalement|#) )*(?:une |l |la |leur |un |le "
        rf"|ma )?(?:\S+ ){{0,2}}?(?:{OFFER}|{JOB})"
        r"(?! d entretien| de (?:date|rendez|creneau|tests? technique))",
        rf"{T}(?:me prennent|me prend|m embauchent|m embauche|me recrutent|(?:veulent|veut|vont|va|souhaitent"
        rf"|souhaite) (?:me prendre|m embaucher|me recruter)|m ont (?:prise?|embauchee?|recrutee?|choisie?"
        rf"|retenue? pour le poste)|m a (?:prise?|embauchee?|recrutee?|choisie?))",
        rf"{T}(?:ont|a) (?:finalement )?dit oui|c est (?:un )?oui(?= (?:pour|chez|de|d)|$)(?: (?:chez|pour|de))?",
        before=True,
        despite=THEIRS,
    ),
    *says(
        Saying.OFFER,
        rf"(?:recu|eu|obtenu|decroche|ai|viens de recevoir|viens d avoir|j ai|arrivee d) (?:(?!pas|aucune|jamais|vu"
        rf"|repondu|postul|candidat|accepte|refuse|decline|trouve|cherche|regarde|lu|sur|selectionne"
        rf"|sauvegarde)\S+ ){{0,3}}?{OFFER}(?! d entretien| de (?:date|rendez|creneau|tests? technique)| sur"
        rf"| interessante sur)(?: (?:de|d|du|chez))?",
        r"(?:je |j )(?:suis|ai ete|viens d etre) (?:finalement |enfin )?(?:prise?|embauchee?|recrutee?)(?= "
        r"|$)(?! (?:par le|de court|dans|demain|toute|au depourvu|en))(?: (?:chez|par|a|pour|comme))?",
        rf"(?:je |j )?(?:ai|ai eu|ai decroche|ai obtenu|decroche) (?:enfin |finalement )?(?:eu |decroche "
        rf"|obtenu )?(?:le|ce|mon) {JOB}(?: (?:de|d|chez|a))?$|{I} (?:decroche|obtenu|eu) (?:le|ce|un) {JOB}(?= chez"
        rf"| @| de| d|$)(?: (?:chez|de|d))?",
        r"promesse d embauche (?:recue|signee|de|d|chez)|(?:offre|proposition) (?:d embauche |de contrat )?(?:recue"
        r"|arrivee)(?: (?:de|d|chez))?|^(?:une )?offre (?:de|d|chez) (?=@|\S+$)",
        noun=True,
    ),
    *says(
        Saying.NO_NEWS,
        r"(?:toujours |encore |tjs |et )*(?:plus|pas|aucune?|zero|sans|0|toujours pas"
        r"|pas l ombre d une?) (?:(?:encore|de|d|eu|la moindre|vraiment|autre|trop|recu|beaucoup|aucune?|plus"
        r"|une seule|seule?) )*(?:nouvelles?|reponses?|retours?|signe(?: de vie)?|news|feedback"
        r"|son ni image)(?: (?:de|d|du|chez|depuis|pour|encore|a ce jour|pour l instant|de leur part))*(?! (?:que"
        r"|avant))",
        rf"{T}(?:ne |n )?(?:m |me )?(?:ont|a|avait) (?:toujours |encore |plus |meme )*(?:pas|jamais|rien|plus"
        rf"|toujours pas) (?:(?:encore|toujours|meme) )*(?:repondu|rappelee?|recontactee?|donne (?:de )?(?:nouvelles"
        rf"|signe|suite|reponse)|ecrit|dit|fait signe|"
        r"appelee?|contactee?|relancee?|donne signe de vie)(?! (?:non|oui))",
        rf"{T}(?:ne )?(?:me )?(?:repondent|repond|rappellent|rappelle|donnent|donne) (?:toujours |meme "
        rf"|tout simplement )*(?:pas|plus|jamais|rien)(?: (?:de )?(?:nouvelles|signe de vie|mes mails|mes messages))?",
        r"(?:toujours|encore|tjs) rien(?: (?:de|d|du|chez|cote|depuis|recu|de leur part|de nouveau))*"
        r"|rien (?:de nouveau|de neuf|recu|de leur part|du tout)(?: (?:chez|de|d|cote|depuis|pour))?|(?:c est |gros "
        r"|grand )?(?:le )?(?:silence radio|silence complet|silence total|radio silence)(?: (?:chez|de|d|cote"
        r"|depuis))?|(?:c est )?le (?:grand |calme plat|neant)(?: silence| total)?(?: (?:chez|cote|de))?"
        r"|(?:me suis fait |suis |ai ete |ete |me fais |m ont |m a |me )?ghoste(?:r|s)?(?: (?:par|chez))?"
        r"|ghosting (?:de|chez|par|total)|(?:font|fait) (?:les |le )?morts?(?= |$)|(?:ils )?font la sourde oreille",
        r"(?:j )?attends (?:toujours|encore)(?: (?:leur|une|la|un|des|de leurs|de leur|que|qu ils|le"
        r"|d avoir))?(?: (?:reponse|retour|nouvelles|decision|appel|rappel|signe))?(?: (?:de|d|du|chez))?"
        r"|(?:j )?attends (?:leur|une|la|un|des|de leurs) (?:reponse|retour|nouvelles|decision|appel|signe"
        r"|verdict)(?: (?:de|d|du|chez))?|toujours (?:en attente|dans l attente)(?: (?:d une|de|de la"
        r"|d un))?(?: (?:reponse|retour|decision))?(?: (?:de|d|chez))?|(?:rien|pas|jamais) (?:eu |recu "
        r"|entendu )(?:de |parler |de leur part)?(?:retour|reponse|nouvelles)?(?: (?:de|d|chez))?(?= |$)(?! (?:le|la"
        r"|un|l|mon))",
        before=True,
        despite=(Doubt.NOT, *THEIRS, Doubt.MAYBE),
        noun=True,
    ),
)

SOFTLY = (
    r"(?:(?:surement|normalement|en principe|probablement|peut etre|tous|tout|aussi|bien|me|m|te|nous|vous|# |encore"
    r"|vite|rapidement) )*"
)
TELL = (
    r"(?:repond\w*|rappel\w*|recontact\w*|contact\w*|di(?:re|sent|ront|t|ra)|tien\w*|ten(?:ir|u)|inform\w*|donn\w*"
    r"|revien\w*|revenir|decid\w*|tranch\w*|ecri\w*|envoi\w*|envoy\w*|appel\w*|fer\w*|font|fait|faire|communiqu\w*"
    r"|annonc\w*|prend\w*|prononc\w*|statu\w*)"
)
ANSWER = r"(?:reponses?|decisions?|retours?|verdict|resultats?|nouvelles|suite|signe|feedback)"
LATER_WORD = (
    *says(
        Saying.DECIDES_BY,
        rf"{THEY} (?:me |m |se |nous )?{TELL} (?:(?:vers|moi|au courant|au jus|une|la|leur|un|des|de|signe|leurs|ma"
        rf"|tous|tout|le|moi) )*(?:{ANSWER} )?(?:(?:d ici|avant|sous|pour|au plus tard|dans|a|le|la|l|en|fin|vers"
        rf"|courant|au|ce|cette|jusqu) )*#",
        rf"{THEY} (?:(?:m |me |nous )?(?:ont|a) (?:dit|annonce|promis|assure|precise|indique) (?:que |qu |de "
        rf"|d )?)?(?:(?:ils |elle |il |on |elles |j |je )?(?:doivent|doit|devraient|devrait|vont|va|comptent|pensent"
        rf"|veulent|prevoient de|me|m|se|feront|reviendront|auront|ont prevu de|aurai|aurais"
        rf"|saurai) )+{SOFTLY}(?:au courant|au jus|{TELL})(?: au courant| au jus)?(?: (?:(?:une|la|leur|un|de|des"
        rf"|leurs|me|m|vers|moi|signe|au|courant|sur|tous|definitive|finale|leur|l) )*{ANSWER}?)?",
        rf"(?:j )?(?:aurai|aurais|devrais avoir|dois avoir|vais avoir|attends|aurez) (?:(?:une|la|leur|un|ma|des"
        rf"|leur|definitive) )*{ANSWER}",
        r"(?:je )?(?:saurai|serai fixee?|devrais savoir|vais savoir|dois savoir|le saurai|serais fixee?"
        r"|devrais etre fixee?|suis fixee?)",
        rf"(?:{ANSWER})(?: (?!,|mais|pas|non|negative|positive)\S+){{0,4}}? ?(?:d ici|avant|sous|pour|prevue?"
        rf"|attendue?|promise?|au plus tard|dans|le|en|fin|courant|vers|#)",
        r"(?:rappel|appel|coup de fil) (?:attendu|prevu)",
        rf"(?:m ont promis|promis|annonce|on m a promis|on m a dit|m a dit|m ont dit)(?: (?:une|un|la|leur|que|qu|j"
        rf"|aurais|aurai))* {ANSWER}",
        rf"on (?:me|m) (?:rappelle|recontacte|repond|tient au courant|dit|donne|fait|doit"
        rf"|a dit que j aurais)(?: (?:une|la|signe|leur|un|me|rappeler|recontacter|repondre|dire))*(?: {ANSWER})?",
        needs=(Needs.WHEN,),
        before=True,
        despite=(Doubt.LATER, Doubt.OTHERS, Doubt.MAYBE),
    ),
    *says(
        Saying.WORD,
        r"(?:eu|recu|avoir|ai|recois|recevoir|ai enfin|decroche|viens d avoir|viens de recevoir) (?:(?!pas|aucune?"
        r"|plus|jamais|du|mon|mes|un peu)\S+ ){0,3}?(?:des nouvelles|nouvelles|appels?|coup de fil|mails?|messages?"
        r"|reponses?|retours?|news|sms|vocal)(?: (?:de|d|du|chez|par))",
        rf"{T}(?:m |nous )?(?:ont|a) (?:(?:enfin|finalement|deja|juste|bien|aussi|#) )*(?:rappelee?|appelee?|ecrit"
        rf"|recontactee?|contactee?|repondu|telephone|laisse un (?:message|vocal)|envoye (?:un |une )?(?:mail"
        rf"|message|sms|reponse|vocal)|relancee?|"
        r"approchee?|fait signe|donne (?:des nouvelles|signe|suite)|fait un retour|repondue?)(?! (?:non"
        r"|que c est non|par la negative))",
        rf"{T}(?:vient|viennent) (?:juste |tout juste |enfin )?de (?:m |me )(?:appeler|rappeler|ecrire|recontacter"
        rf"|repondre|contacter|telephoner|relancer)",
        r"(?:appel manque|coup de fil|reponse|retour|mail|message|nouvelles) (?:recue?s? )?(?:de|d|du|chez) (?=@)",
        before=True,
        shy=True,
        noun=True,
    ),
)
"""WORD gives way to what they got in touch about."""
