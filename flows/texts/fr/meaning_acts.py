"""Owns the French cues for what the person did: applied, wrote, called, thanked, accepted, stepped back."""

from flows.texts.fr.meaning_words import FAMILY
from flows.understanding.heard import Saying
from flows.understanding.meaning_table import Doubt, Needs, says

BEGIN = (
    r"(?:^|(?<=, )|(?<=# )|(?<=\bet )|(?<=\bpuis )|(?<=\bok )|(?<=\bvoila )|(?<=\bbon )"
    r"|(?<!\ba enfin )(?<!\bont enfin )(?<=\benfin )|(?<=\bhier )"
    r"|(?<=\by est )|(?<=\bmais )|(?<=\balors )|(?<!\ba aussi )(?<!\bont aussi )(?<=\baussi )"
    r"|(?<=\bbonjour )|(?<=\bsalut )|(?<=\bcoucou )|(?<=\baujourdhui ))"
)
"""Where a part of a sentence begins: a participle by itself is the person's own act ("relancé Acme hier")."""
FULLY = (
    r"(?: (?:bien|deja|aussi|enfin|finalement|donc|juste|encore|vite|poliment|re|quand meme|tout de suite|meme"
    r"|egalement|directement|du coup|moi meme|spontanement|genre|carrement|officiellement|tout juste|a l instant"
    r"|ensuite|maintenant|gentiment|immediatement|rapidement|hier|aujourdhui|quasiment|pour finir|en plus|#))*"
)
I = (  # noqa: E741  # the word itself
    rf"(?:(?:je |j |on )?(?:l |les |leur |lui |y |leurs |le |la |me |m |nous )?(?:ai|viens de|viens d|suis|a"
    rf"|avais){FULLY})"
)
HAVE = (
    r"(?:(?:c est )?moi qui ai|moi(?: j ai)?(?: deja| hier| #| aussi| aujourdhui)*|(?:je |j )(?:l |les |leur |lui |y "
    r"|leurs |vous |t )*"
    r"(?:ai|viens (?:de|d)(?: (?:leur|lui|les|le|la|l))?|avais|viens juste de))"
)
ME = rf"(?:{HAVE}{FULLY})"
ME_OR_BARE = rf"(?:{ME} |{BEGIN}(?:(?:bien|deja|enfin|aussi|juste|encore) )*)"
LETTER = (
    r"(?:rappels?|mails?|messages?|relances?|mots?|lettres?|sms|texto|dm|petit mot|petit mail|ligne|inmail|whatsapp)"
    r"(?: de (?:suivi|relance|rappel))?"
)
BY_MAIL = r"(?!(?: (?!,)\S+){0,7} (?:par|au) tel(?:ephone)?(?= |$))"
JOB = r"(?:postes?|job|jobs|boulot|travail|taf|emploi|stage|cdi|cdd|contrat|mission|alternance|place|gig|jobine)"
OFFER = (
    r"(?:offres?|propositions?|promesse)(?: d embauche| d emploi| d engagement| de (?:poste|contrat|cdi|cdd|stage"
    r"|travail|job|boulot))?"
)
DOSSIER = (
    r"(?:candidatures?|(?<=mon )application|(?<=une )application|(?<=ma )lettre|cvs?(?: (?:et|\+) (?:(?:ma|une|la) "
    r")?(?:lettre(?: de motivation)?|lm))?"
    r"|curriculum(?: vitae)?|dossier(?: de candidature)?|lettre de motivation|lm)"
)
HIRING = r"(?:offre|annonce|appel a candidatures?)"
THEIRS = (Doubt.OTHERS,)

OWN_ACTS = (
    *says(
        Saying.APPLIED,
        rf"(?:un|une|mon|ma|notre) (?:\w+ )?(?:{FAMILY}|conseillere?|conseiller|referente?|assistante sociale"
        rf"|coach)(?: (?!qui|m|a|ont|avait|,)\S+){{0,4}}? (?:m )?(?:a|ont|avait) (?:deja )?(?:transmis|donne|file|passe"
        rf"|remis|envoye"
        r"|fait passer|depose|glisse|porte) (?:mon|ma|mes) (?:cv|candidature|dossier|nom)",
        despite=THEIRS,
        needs=(Needs.EMPLOYER,),
    ),
    *says(
        Saying.THANKED,
        rf"{ME_OR_BARE}(?:envoye|ecrit|fait|adresse|envoyer|ecrire|redige|laisse|transmis) (?:(?!,)\S+ ){{0,8}}?"
        rf"(?:remerciements?|merci|remercier)(?: (?:a|au|aux))?",
        rf"{ME} (?:remercie|remercies|remerciee?s?|remercier|dit merci)(?! (?:le ciel|dieu|mon|ma|mes)(?!\S))"
        rf"(?: (?:a|au|aux))?",
        r"(?:mail|mot|message|lettre) de remerciements? (?:est )?(?:deja )?(?:envoye|parti|fait|ecrit)e?"
        r"|(?:mail|mot|message|lettre|carte) de remerciements? postee?(?: (?:a|au|chez))?|remerciements? (?:envoyes?"
        r"|faits?|partis?)(?: (?:a|au|chez))?",
        rf"{BEGIN}remerciee?(?! (?:pour|de|d|dieu|tout|par|mon|ma|mes|et|mais|,)(?!\S))(?= )",
        after=True,
        noun=True,
    ),
    *says(
        Saying.WITHDREW,
        rf"{ME_OR_BARE}(?:retire|retirer|annule|stoppe|arrete) (?:ma candidature|mon dossier|le process\w*)"
        r"|ma candidature retiree",
        rf"{ME_OR_BARE}(?:refuse|decline|rejete|refuser|decliner)(?: (?!mon|ma|mes|par|,)\S+){{0,4}}? (?:{OFFER}|{JOB}"
        rf"|entretien|invitation (?:a|en) (?:un |l )?entretien)",
        rf"{ME} (?:dit|repondu|dire|ecrit|annonce|fait savoir|prevenu)(?: (?:a|au|aux|chez) \S+(?:"
        rf" (?!que)\S+){{0,3}}?)? (?:que )?(?:(?:c est|c etait|ce sera|ce serait) non|non merci|non|que j arretais"
        rf"|que je me retirais"
        r"|que je laissais tomber|que je (?:ne )?(?:donnais|donnerais|donne|donnerai) pas suite|que je refusais|que"
        r" je declinais|que j abandonnais|que je renoncais|de ne plus"
        r" compter sur moi"
        r"|qu ils comptent plus sur moi|que ca ne m interessait (?:pas|plus)|que ca m interessait (?:pas|plus)"
        r"|que je (?:n )?etais (?:pas|plus) interessee?)(?: (?:a|au|aux|chez|pour))?",
        r"je (?:refuse|decline) (?:(?:l|leur|cette|la|le|finalement|donc) )*(?:offre|proposition|poste)(?: (?:de|d"
        r"|chez))?|je retire ma candidature(?: (?:de|chez|d))?",
        r"je (?:me retire|me suis retiree?|me desiste|me suis desistee?|laisse tomber|ne donne pas suite"
        r"|donne pas suite|renonce(?: a)?|lache l affaire)(?: (?:du process\w*|de la course|pour|a|chez|avec))?",
        r"je (?:ne |n )?(?:suis|etais) (?:plus|pas) interessee?(?: (?:par|pour))?(?: (?:le|ce|leur) poste)?"
        r"|ca (?:ne )?m interesse plus(?= |$)|c est (?:moi qui (?:dis|ai dit) non|non pour moi|sans moi)",
        rf"{ME} (?:refuse|decline) (?:chez|avec)(?= \S+)|{ME_OR_BARE}(?:refuse|decline|plante) @|{ME} (?:laisse"
        rf" tomber|renonce(?: a)?|decide de (?:refuser"
        rf"|ne pas (?:accepter|donner suite|continuer|y aller)|me retirer|decliner|laisser tomber|retirer ma"
        r" candidature))|^(?:offre|proposition) (?:refusee|declinee)",
        after=True,
        noun=True,
        despite=(Doubt.NOT,),
    ),
    *says(
        Saying.ACCEPTED,
        rf"{ME_OR_BARE}(?:accepte|signe|pris|accepter|signer)(?: (?!un entretien|un rendez|l entretien|par|,"
        rf"|rendez)\S+){{0,4}}? ?(?:{OFFER}|{JOB}|promesse|papiers)",
        rf"{ME} (?:signe|accepte)(?: (?:chez|avec|pour|l|ca|de travailler|hier|#|ce matin))?$"
        rf"|{ME_OR_BARE}signe(?: #)? (?:chez|avec|(?:au|a|a la|a l)(?= (?:\S*_|@)))|{ME} (?:accepte|dit oui a|dit oui "
        rf"pour|dit oui chez|dit oui"
        rf"|donne mon accord a|donne mon accord)(?! (?:un|l|pour un|a un) )",
        r"j accepte (?:(?:l|leur|cette|la|le|finalement|donc) )*(?:offre|proposition|poste|promesse)(?: (?:de|d"
        r"|chez))?|(?:offre|proposition|promesse d embauche|contrat) (?:acceptee|signee?)(?: (?:chez|avec|de|d))?"
        r"|c est signe|je prends (?:l offre|la proposition|leur offre|leur proposition)(?: (?:de|d|chez))?|je "
        r"(?:commence|debute|demarre|attaque) (?:mon nouveau (?:job|poste|boulot) )?(?:chez|a la|au)"
        r"|je signe (?:#|mon contrat|le contrat|chez|avec)(?: (?:chez|avec|#))*",
        noun=True,
        after=True,
    ),
    *says(
        Saying.PHONED,
        rf"{ME_OR_BARE}(?:appele|rappele|telephone|sonne|appeler|appelee?s?|rappelee?s?|bigophone|tente d appeler"
        rf"|essaye d"
        rf" appeler"
        rf"|tente de (?:les |l )?(?:appeler|joindre)|reussi a (?:les |l |la |le )?(?:avoir|joindre)|retelephone"
        rf"|essaye de (?:les |l )?(?:appeler|joindre))(?! par)(?! (?:un medecin|la banque|ma|mon|mes|le medecin"
        rf"|un ami|une amie|samu|pour rien))(?: (?:a|au|aux|chez))?|{ME} (?:sonne|resonne)(?: (?:a|chez|au))?|(?:fois"
        rf"|jours|matins|heure) que j (?:appelle|essaie d appeler|telephone a)",
        rf"{ME_OR_BARE}(?:passe|donne|passer|passe un|donne un) (?:\S+ )?(?:coup de fil|coup de tel|coup de telephone"
        rf"|appel|coup)(?: (?:a|au|chez))?",
        rf"{ME_OR_BARE}laisse (?:\S+ )?(?:message (?:vocal|sur)|vocal|messagerie|message a la|message au)(?: "
        r"(?:repondeur|leur repondeur|a|au|le repondeur|la messagerie))?"
        rf"|{ME} (?:reappele|refait un appel)(?: (?:a|au|chez))?",
        rf"{ME_OR_BARE}(?:relance|contacte|recontacte|relancer|contacter)(?=(?: (?!,)\S+){{0,7}} (?:par"
        rf"|au) tel(?:ephone)?(?= |$))"
        r"(?: (?:a|chez|aupres de))?",
        needs=(Needs.SOMEBODY,),
        after=True,
        despite=(Doubt.MAYBE,),
    ),
    *says(
        Saying.WROTE,
        r"^(?:(?:ok|oui|voila|ca y est) )*(?:c est envoye|je l ai envoyee?|l ai envoyee?)$",
        rf"{ME_OR_BARE}(?:relance|relancee?s?|relancer|recontacte|recontactee?s?|refait un mail|fait une relance|ping"
        rf"|relance par mail)(?! par){BY_MAIL}(?: (?:a|chez|aupres de))?",
        rf"{ME_OR_BARE}(?:envoye|fait|adresse|laisse|ecrit|envoyer) (?:(?!ma candidature|mon cv"
        rf"|un cv)\S+ ){{0,4}}?relances?(?: (?:a|chez|au))?",
        rf"{ME_OR_BARE}(?:re)?demande (?:(?:a|au|aux|chez) )?(?:(?!un|autre|si|conseil|mon|ma)\S+ ){{0,5}}?(?:par"
        rf" (?:mail"
        rf"|message|sms"
        rf"|ecrit|courriel)|des nouvelles|ou (?:ca en|ils en|j en|en est)|(?:un |leur |une )?(?:retour|reponse))(?:"
        rf" (?:a|au|aux|chez))?",
        r"relance (?:\S+ )?(?:envoyee|faite|partie)(?: (?:a|chez|au))?"
        r"|(?:mail|message|courrier|mot|sms) de (?:relance|suivi|rappel) (?:(?:est|a ete|bien|enfin|deja) "
        r")*(?:partie?|envoye)(?: (?:a|chez|au))?"
        r"|^(?:mail|message) (?:de relance )?envoye(?: a)?|^(?:(?:petit|un|encore|deuxieme|second|nouveau|et|hop"
        r"|voila) )*(?:mail|message|mot|coup) de relance (?:a|chez|pour)"
        r"(?! (?:faire|envoyer|ecrire|rediger|preparer))",
        after=True,
        noun=True,
    ),
    *says(
        Saying.WROTE,
        rf"{ME_OR_BARE}(?:ecrit|repondu|contacte|contactee?s?|ecrire|recrit|reecrit)(?! par){BY_MAIL}"
        rf"(?! a (?:l|une|leur|cette|son) {HIRING})(?! (?:mes|mon|ma|aux questions|a toutes|bien|mal|a cote)(?!\S))"
        r"(?: (?:a|au|aux|chez))?",
        rf"{ME_OR_BARE}(?:envoye|renvoye|adresse|envoyer|renvoyer|adresser|laisser|transmis|laisse|refait|redige"
        rf"|poste) (?:(?!ma candidature|ma lettre"
        rf"|mon cv|un cv|cv"
        rf"|candidature)\S+ ){{0,4}}?{LETTER}(?: (?:a|au|aux|chez))?",
        needs=(Needs.SOMEBODY,),
        after=True,
        noun=True,
    ),
    *says(
        Saying.APPLIED,
        rf"{ME_OR_BARE}(?:postule|candidate|repostule|postuler|candidater)(?: (?:a|au|aux|chez|pour|en|sur))?"
        rf"|{ME} applique{FULLY} (?:a|au|aux|chez|pour|sur|en|comme)|(?:je |j )viens (?:juste )?(?:de |d )?(?:postuler"
        rf"|candidater|appliquer)(?: (?:chez|a|pour))?|(?:je )?me suis portee? candidate?(?: (?:a|au|chez|pour))?"
        rf"|{BEGIN}portee? candidate?(?: (?:a|au|chez|pour))?|{ME_OR_BARE}(?:fait|envoye|adresse|depose|soumis)"
        rf" (?:\S+ )?"
        rf"(?:offre (?:spontanee|de services?)|postulation|acte de candidature)(?: (?:spontanee|a|au|chez|pour))*"
        rf"|{ME_OR_BARE}demande (?:un|une|le|la) {JOB}|me suis presentee?(?: (?:a|au|chez) \S+(?: \S+){{0,2}}?)?"
        rf" avec mon cv|(?:me suis inscrite?|viens (?:juste )?de m inscrire) (?:pour|a|sur) (?:le|un|une|ce|leur"
        rf"|la) {JOB}",
        rf"{ME_OR_BARE}(?:envoye|depose|soumis|transmis|fait|adresse|poste|rempli|finalise|envoyer|deposer|balance"
        rf"|lache|pose|laisse|mis|apporte|donne|file|porte|amene|achemine|remis|glisse|complete|boucle|propose|rentre"
        rf"|introduit|valide"
        rf"|confirme|termine|finaliser|terminer|soumettre|remplir|completer|poster|valider|transmettre|remettre"
        rf"|boucler|faire"
        rf"|laisser|apporter|adresser"
        rf"|fait parvenir|finalement envoye) (?:(?!mail|message|relance|,)\S+ ){{0,4}}?(?:{DOSSIER}"
        rf"|(?:formulaire(?: de candidature| d embauche| en ligne)?|demande (?:de candidature|d emploi|d embauche|en"
        rf" ligne)))(?! a jour)(?! (?:sur le bureau"
        rf"|a la poubelle))"
        rf"(?: (?:a|au|aux|chez|pour|de|d))?",
        rf"{ME_OR_BARE}repondu (?:a|au|aux) (?:(?:l|une|leur|cette|son|un|leurs|d) )*{HIRING}s?(?: (?:de|d|chez|du))?"
        rf"|{ME_OR_BARE}(?:tente|tenter) (?:ma chance|le coup|l aventure)(?: (?:chez|a|au|pour))?|{ME} (?:mis|laisse"
        rf"|donne) (?:mon nom|mes coordonnees)(?: (?:chez|a|au|pour))?",
        rf"(?:ma )?lettre(?: de motivation)? (?:(?:est|enfin|bien|deja) )*(?:partie|envoyee|postee)(?: (?:a|au|chez"
        rf"|pour))?|offre de services? (?:envoyee|deposee|faite|partie)(?: (?:a|au|chez))?|depot de (?:candidature"
        rf"|cv)(?: (?:a|chez))?|{DOSSIER}(?: (?:pour|chez|a"
        rf"|au)(?: (?!,)\S+){{1,4}}?)?(?: (?:spontanee|libre"
        r"|complete?|et (?:la |ma )?(?:lettre(?: de motivation)?|lm|cv)))* (?:(?:est|a ete|bien|enfin)"
        r" )*(?:envoyee?s?|deposee?s?|partie?s?|transmise?s?|faite?s?"
        r"|soumise?s?|posee?s?|remise?s?|rendue?s?|validee?s?)(?: (?:a|au|chez|pour))?"
        rf"|(?:passee?|allee?|suis passee?|suis allee?)(?: \S+){{0,4}}? (?:deposer|laisser|donner|apporter|remettre)"
        r" (?:(?:mon|un|une|ma|mes|des) )*(?:cvs?|candidature|dossier)(?: (?:a|au|aux|chez))?",
        r"(?:^|, )(?:(?:une |encore une )?(?:nouvelle|autre) candidature|(?:(?:et |allez )?hop )?encore une "
        r"candidature|postule)(?: (?:chez|a|au|,))?"
        r"|^(?:et |encore |deja )?(?:\d+|deux|trois|quatre|cinq|six|plusieurs|quelques|autres) (?:nouvelles? |autres"
        r" )?candidatures?(?: (?:envoyees?|faites?"
        r"|deposees?|spontanees?|parties?|hier|#))*|^candidature (?:spontanee )?(?:chez|pour|a|au)(?= )(?! (?:quand"
        r"|combien))",
        needs=(Needs.NAMED,),
        noun=True,
        after=True,
    ),
)
