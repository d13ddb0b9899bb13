"""Owns the French cues for when employers will say, and for their getting in touch."""

from flows.texts.fr.meaning_meet import THEY, T
from flows.texts.fr.meaning_news import ALSO
from flows.understanding.heard import Saying
from flows.understanding.meaning_table import Doubt, Needs, says

SOFTLY = (
    r"(?:(?:surement|normalement|en principe|probablement|peut etre|tous|tout|aussi|bien|me|m|te|nous|vous|# |encore"
    r"|vite|rapidement) )*"
)
TELL = (
    r"(?:repond\w*|redi(?:re|sent|t|ront|ra)|reparl\w*|rappel\w*|recontact\w*|contact\w*|di(?:re|sent|ront|t|ra)"
    r"|tien\w*|ten(?:ir|u|ai\w*)|inform\w*"
    r"|donn\w*"
    r"|revien\w*|revenir|decid\w*|tranch\w*|ecri\w*|envoi\w*|envoy\w*|appel\w*|fer\w*|font|fait|faire|communiqu\w*"
    r"|annonc\w*|redonn\w*|confirm\w*|prend\w*|prononc\w*|statu\w*)"
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
        rf"|sont supposes|est supposee?|sont censes|est censee?"
        r"|esperent|disent"
        rf"|veulent|prevoient de|me|m|se|feront|reviendront|auront|ont prevu de|aurai|aurais"
        rf"|saurai) )+{SOFTLY}(?:au courant|au jus|{TELL})(?: au courant| au jus)?(?: (?:(?:une|la|leur|un|de|des"
        rf"|leurs|me|m|vers|moi|signe|au|courant|sur|tous|definitive|finale|leur|l) )*{ANSWER}?)?",
        rf"(?:j )?(?:aurai|aurais|devrais avoir|dois avoir|vais avoir|attends|aurez) (?:(?:une|la|leur|un|ma|des"
        rf"|leur|definitive) )*{ANSWER}",
        r"(?:je |j )?(?:saurai|serai fixee?|devrais savoir|vais savoir|dois savoir|le"
        r" saurai|serais fixee?"
        r"|devrais etre fixee?|suis fixee?)",
        rf"(?<!\bai )(?<!\ba )(?<!\bont )(?:{ANSWER})(?: (?!,|mais|pas|non|negative|positive)\S+){{0,4}}? ?(?:d ici"
        rf"|avant|sous|pour|prevue?"
        rf"|attendue?|promise?|au plus tard|dans|le|en|fin|courant|vers|#)",
        r"(?:rappel|appel|coup de fil) (?:attendu|prevu)(?! avec)|(?:ont|a) (?:dit|annonce|promis|donne|parle d"
        r"|parle de|evoque)"
        r" (?:(?:que ce serait|que c etait|un delai de|une reponse|un retour) )*(?:max|maximum|dans|sous|d ici|avant"
        r"|au plus tard|courant)(?= #)",
        rf"(?:m ont promis|promis|annonce|on m a promis|on m a dit|m a dit|m ont dit)(?: (?:une|un|la|leur|que|qu|j"
        rf"|aurais|aurai))* (?:{ANSWER}|appel|coup de fil|rappel|mail|message)",
        rf"(?<!je )(?<!j )(?<!tu )(?<!vous )(?<!on )(?:(?:me|m|se|nous) )?(?:repond(?:ent|ra|ront)?|rappelle(?:nt|ra"
        rf"|ront)?|recontacte(?:nt|ra|ront)?"
        rf"|decide(?:nt|ra|ront)?|tranche(?:nt|ra|ront)?|donne(?:nt|ra|ront)? (?:sa|leur|une|la) {ANSWER}|revien(?:t"
        rf"|nent|dra|dront) vers moi"
        rf"|tien(?:t|nent|dra|dront) au courant|dit (?:quoi|quelque chose|tout|ca|oui ou non|si c est bon)"
        rf"|dira(?:it)?|diront|disent quoi"
        rf"|annonce(?:nt|ra|ront)? (?:sa"
        rf"|leur|la|le) \S+|confirme(?:nt|ra|ront)?"
        rf"|prend(?:ra|ront)? (?:sa|leur|la|une) decision) (?:(?:d ici|avant|sous|pour|au plus tard|dans|a|le|la|l|en"
        rf"|fin|vers|courant|au|ce|cette) )*#",
        rf"(?<!je )(?<!j )(?<!tu )(?<!vous )(?:doit|doivent|devrait|devraient|va|vont|est censee?|sont censes)"
        rf" (?:(?:bien|normalement|vite) )*(?:me |m |nous |se )"
        rf"{TELL}(?: (?:quoi|au courant|une|la|leur|sa|vers moi|un))*(?: {ANSWER})?",
        rf"on (?:me|m) (?:confirme|previent|fixe|rappelle|recontacte|repond|tient au courant|dit|donne|fait|doit"
        rf"|a dit que j aurais)(?: (?:une|la|signe|leur|un|me|rappeler|recontacter|repondre|dire))*(?: {ANSWER})?",
        needs=(Needs.WHEN,),
        before=True,
        despite=(Doubt.LATER, Doubt.OTHERS, Doubt.MAYBE),
    ),
    *says(
        Saying.DECIDES_BY,
        r"(?:je |j )?saurai (?:si|s|pour|avec|chez|de)",
        needs=(Needs.WHEN,),
        after=True,
        despite=(Doubt.LATER, Doubt.OTHERS, Doubt.MAYBE, Doubt.IF),
    ),
    *says(
        Saying.WORD,
        r"(?:eu|recu|avoir|ai|recois|recevoir|ai enfin|decroche|viens d avoir|viens de recevoir) (?:(?!pas|aucune?"
        r"|plus|jamais|du|mon|mes|un peu|repondu|ecrit|envoye|supprime|perdu|oublie|relance|demande|attendu"
        r"|redige)\S+ ){0,3}?(?:des nouvelles|nouvelles|appels?|coup de fil|mails?|messages?"
        r"|reponses?|retours?|news|sms|vocal)(?: (?:de|d|du|chez|par))",
        rf"{T}(?:m |nous )?(?:ont|a) (?:(?:enfin|finalement|deja|juste|bien|aussi|#) )*(?:rappelee?|appelee?|ecrit"
        rf"|recontactee?|contactee?|repondu|telephone|laisse un (?:message|vocal)|envoye (?:un |une )?(?:mail"
        rf"|message|sms|reponse|vocal)|relancee?|"
        r"approchee?|fait signe|donne (?:des nouvelles|signe|suite)|fait un retour|repondue?)(?! (?:non"
        r"|que c est non|par la negative))",
        rf"{T}(?:m |nous )?(?:ont|a) {ALSO}(?:texte|smse|envoye (?:un )?(?:texto|whatsapp|courriel|courrier)|laisse"
        rf" (?:un )?(?:mot|message)|ecrit sur \S+"
        rf"|ajoutee? sur linkedin)",
        rf"{T}(?:a|ont) {ALSO}(?:pris contact avec moi|repris contact|cherche a me (?:joindre|rejoindre|contacter"
        rf"|parler)|essaye de me (?:joindre|rejoindre|contacter|parler"
        rf"|rappeler|appeler)|tente de me (?:joindre|rejoindre|contacter|appeler)|reagi a (?:mon|ma|mes) \S+)",
        rf"{T}(?:a|ont) fini par (?:me |m )(?:repondre|rappeler|ecrire|recontacter)|{T}(?:me )demande(?:nt)? (?:(?:un"
        rf"|une|mes|mon|ma|des|le|la|les|de|leur|copies?|scan|photo|d) )*"
        rf"(?:references|papiers|documents|pieces?|disponibilites|dispos|diplomes?|casier|attestations?|formulaire"
        rf"|rib|permis"
        rf"|carte|certificats?|justificatifs?|releves?|fiches?)",
        r"appels? manques? (?:de|d|du|de chez)",
        rf"{T}(?:vient|viennent) (?:juste |tout juste |enfin )?de (?:m |me )(?:appeler|rappeler|ecrire|recontacter"
        rf"|repondre|contacter|telephoner|relancer)",
        rf"(?:ai|on a) eue?s? (?:au telephone|au tel"
        rf"|en ligne|au bout du fil)|{T}(?:m |nous )?(?:ont|a) {ALSO}(?:envoye"
        rf"|demande|transmis"
        rf"|propose|soumis) (?:(?:un|une|mes|des|le|la|les|de|remplir|leur) )*(?:tests?|questionnaire|exercice|cas"
        rf" pratique|references"
        rf"|papiers|documents|disponibilites|dispos|diplomes?|casier|attestations?|formulaire|lien|rib|permis"
        rf"|justificatifs?)",
        r"(?<!par )(?<!au )(?<!aux )(?:appel manque|coup de fil|reponse|retour|mail|message"
        r"|nouvelles) (?:recue?s? )?(?:de|d|du|chez)(?= @)",
        before=True,
        shy=True,
        noun=True,
    ),
    *says(
        Saying.WORD,
        r"(?:viens (?:juste )?d avoir|(?:ai|j ai|on a) (?:(?:enfin|bien|finalement|juste|#) )*eue?s?)(?= \S+(?: "
        r"\S+){0,4} (?:au telephone|au tel"
        r"|en ligne"
        r"|au bout du fil))",
        after=True,
        shy=True,
        noun=True,
    ),
)
"""WORD gives way to what they got in touch about."""
