"""Owns the French cues for news that is told by what was done, by whom it comes from, or by what they ask for."""

from flows.texts.fr.meaning_acts import ME
from flows.texts.fr.meaning_meet import CHANGE, MEET, T
from flows.understanding.heard import Saying
from flows.understanding.meaning_table import Doubt, Needs, says

PAPER = (
    r"(?:references?|papiers?|documents?|pieces?|disponibilites|dispos|diplomes?|casier|extrait|attestations?"
    r"|formulaire"
    r"|rib|iban|permis|carte|certificats?|justificatifs?|releves?|fiches?|bulletins?|photos?|passeport|kbis|book"
    r"|portfolio"
    r"|coordonnees|cv|lettre)"
)
SOME = (
    r"(?:(?:un|une|des|de|d|mon|ma|mes|le|la|les|l|leur|encore|aussi|deux|trois|quatre|cinq|\d|copies?"
    r"|scan|dernieres?|derniers?) )+"
)
TOLD = (
    *says(
        Saying.PLANNED,
        r"(?:suis|serai) (?:recue?|rencontree?)(?: (?:en entretien|#))*(?: (?:par|chez|a|au))?",
        needs=(Needs.EMPLOYER, Needs.WHEN),
        noun=True,
        ahead=Saying.PLANNED,
        behind=Saying.TOOK_PLACE,
    ),
    *says(
        Saying.ROUND,
        r"(?:suis|serai) (?:rappelee?|recontactee?|reconvoquee?) (?:pour|a)"
        rf"(?: (?:passer|un|une|le|la|mon|autre|nouvel|nouveau|deuxieme|second))* {MEET}",
        r"(?:reussi|valide|eu|obtenu) (?:l |mon |les |le )(?:ecrit|epreuves? ecrites?|epreuves?|qcm)(?! (?:du|de mon"
        r"|au|de l) (?:concours|permis|bac|examen))(?: (?:de|d|du|a"
        r"|au|chez))?",
        noun=True,
        ahead=Saying.PLANNED,
        despite=(Doubt.OTHERS,),
    ),
    *says(
        Saying.ROUND,
        r"(?:ca|l aventure|le process\w*) (?:continue|se poursuit|se precise) (?:avec|chez)",
        needs=(Needs.EMPLOYER,),
        noun=True,
    ),
    *says(
        Saying.CALLED_OFF,
        r"plus (?:la peine|besoin) (?:de |d |que )(?:venir|me deplacer|je vienne|me presenter)",
        rf"pas (?:la peine|besoin) (?:de |d |que )(?:venir|me deplacer|je vienne|me presenter) (?:a|pour) (?:l "
        rf"|mon )?{MEET}",
        noun=True,
        despite=(Doubt.OTHERS, Doubt.NOT),
    ),
    *says(
        Saying.OFFER,
        r"(?:est|sont) (?:d accord|ok|partante?s?|prete?s?) (?:pour |a |de )(?:me prendre|m embaucher|m engager"
        r"|me recruter|me garder)",
        before=True,
        noun=True,
        despite=(Doubt.OTHERS, Doubt.LATER),
    ),
    *says(
        Saying.DECIDES_BY,
        rf"{T}(?:m |nous )?(?:a|ont) (?:dit|annonce|promis|assure|confirme) (?:que |qu )(?:je |j |on )(?:saurais"
        rf"|saurai|serais fixee?|saurait)",
        needs=(Needs.WHEN,),
        before=True,
        despite=(Doubt.LATER, Doubt.MAYBE, Doubt.OTHERS),
    ),
    *says(
        Saying.WROTE,
        rf"{ME} mis (?:un |une )?(?:petit |petite |court )?(?:mot|message|mail)(?= (?:a|au|aux) )(?: (?:a|au|aux))?",
        needs=(Needs.SOMEBODY,),
        after=True,
        noun=True,
    ),
    # What they ask for.
    *says(
        Saying.WORD,
        rf"{T}(?<!on me )(?<!on )(?<!me )(?:m |nous |me )?(?:a demande|ont demande|demande(?:nt)?|veu(?:t|lent)"
        rf"|voudrai(?:t|ent)|reclame(?:nt)?|exige(?:nt)?"
        rf"|(?:ont|a) besoin (?:de|d)|attend(?:ent)?) {SOME}(?:\S+ )?{PAPER}",
        rf"{T}(?:m |nous |me )?(?:ont |a |viennent d |vient d )?(?:envoyer?|envoie(?:nt)?|transmis|soumis|donner?"
        rf"|demander?)"
        r" (?:de )?(?:(?:faire|passer|remplir|un|une|des|le|petit|mini) )*(?:tests?|questionnaire|exercice|cas pratique"
        r"|quiz|formulaire|dossier)(?: \S+){0,3}? a (?:faire|remplir|rendre|completer|passer|retourner|renvoyer)",
        rf"{T}(?:veu(?:t|lent)|va|vont|souhaite(?:nt)?|a|ont) (?:verifier?|contacter?|appeler?|appele|voir|connaitre)"
        r" (?:mes|deux|mon|ma|trois) (?:references?|diplomes?|papiers?|anciens? (?:employeurs?|patrons?|chefs?)"
        r"|ancienne boite)",
        rf"{T}(?:m |nous |me )?(?:(?:a|ont) demande|demande(?:nt)?) (?:de |d )(?:remplir|completer|fournir|envoyer"
        rf"|transmettre|passer un test)",
        rf"{T}(?:m |nous |me )?(?:a |ont )?accusee? (?:de )?reception",
        before=True,
        shy=True,
        noun=True,
    ),
    *says(
        Saying.WORD,
        rf"{T}(?<!on )(?<!me )(?:m |nous |me )?(?:a demande|ont demande|demande(?:nt)?|(?:veu(?:t|lent)|voudrai(?:t"
        rf"|ent)|aimerai(?:t|ent)|souhaite(?:nt)?) (?:connaitre"
        rf"|savoir|avoir)) (?:mes|mon|ma|quelles|quels)"
        r" (?:\S+ )?(?:pretentions?|numero|adresse|age|motivations?|coordonnees|experience|disponibilites|dispos"
        r"|situation)",
        before=True,
        shy=True,
        noun=True,
        needs=(Needs.EMPLOYER,),
    ),
    # An interview, told by what was done at it or by who has it.
    *says(
        Saying.TOOK_PLACE,
        rf"{MEET}(?: (?!,|mais|pas)\S+){{0,4}}? (?:a|avait) (?:(?:bien|mal|juste|tres|vite) )*(?:commence|debute"
        rf"|tourne|demarre|coupe|plante"
        r"|bugge|buge|laisse|foire)",
        rf"{MEET}(?: (?!,|mais|pas)\S+){{0,4}}? (?:leur|lui|m|nous) (?:a|avait) (?:(?:bien|mal|beaucoup|pas) )*(?:plu"
        rf"|deplu|laisse|paru"
        r"|semble|fait)",
        rf"(?:on a|nous avons|on vient de|nous venons de) (?:(?:bien|enfin|deja|juste) )*(?:passer?|fait|faire|finir?"
        rf"|terminer?|eu"
        rf"|avoir|boucler?) (?:(?:l|mon|notre|un|le) )*{MEET}",
        r"(?:viens|sors) (?:(?:juste|tout juste|a peine) )?de (?:finir|terminer|raccrocher)(?: #)? (?:avec|chez)",
        r"^(?:(?:petit|petite|bref|rapide|voila|alors|et|un|mon|salut|bonjour|,) )*(?:retour|debrief|debriefing|bilan"
        r"|compte rendu|cr|resume|feedback)(?: (?:de|d|du"
        rf"|sur|apres|rapide))+ (?:(?:mon|l|le|un|cet|notre|ce) )*{MEET}",
        rf"{T}(?:m |nous )(?:a|ont) (?:gardee?s?|cuisinee?s?|grillee?s?|questionnee?s?|interrogee?s?|interviewee?s?"
        rf"|mitraillee?s?|bombardee?s?)(?: (?!,|mais|pour)\S+){{0,5}}? (?:en|pendant|lors de|a|durant) (?:(?:l|mon|un"
        rf"|cet)"
        rf" )*{MEET}",
        r"(?:ai|a) (?:passe|tenu|fait|reste) (?:\d+|une|deux|trois|quatre|# )(?: ?(?:h|heures?|min|minutes?|grosses?"
        r"|bonnes?"
        r"|petites?|et demie|\d+))* (?:a discuter|a parler|a echanger|en entretien)(?: (?:chez|avec|a|au))?",
        noun=True,
        despite=(Doubt.MAYBE,),
    ),
    *says(
        Saying.TOOK_PLACE,
        r"(?:feeling|courant) (?:est |a )?(?:(?:tres|super|bien|pas|mal|trop|pas trop|plutot) )*passe (?:avec|chez)",
        needs=(Needs.EMPLOYER,),
        noun=True,
        despite=(Doubt.NOT,),
    ),
    *says(
        Saying.DECIDES_BY,
        r"(?:m a|m ont|nous a|nous ont) (?:dit|demande) (?:de |d )?(?:patienter|attendre)(?: jusqu(?: a| au)?"
        r"| encore)?(?= (?:le |la |a |au )?#)",
        needs=(Needs.WHEN,),
        before=True,
        despite=(Doubt.LATER, Doubt.MAYBE),
    ),
    *says(
        Saying.PLANNED,
        r"^(?:(?:bon|ok|ca y est|voila|et|donc|,) )*(?:convoquee?|attendue?|conviee?)(?= (?:(?:le|a|au|chez|pour|en|par"
        r"|la|l|@|\S+) ){0,4}?#)",
        r"(?:c est|on a|tout est|ai) (?:(?:bien|enfin|deja|donc) )*(?:cale|booke|fixe|programme|planifie|confirme"
        r"|arrange)"
        r"(?: (?:avec|chez|pour))+",
        r"(?:on a|nous avons|avons|on s est|on est|ai) (?:(?:bien|enfin|deja|donc) )*(?:convenu|prevu|fixe|cale"
        r"|mis d accord|decide|dit)"
        r" (?:de |d |qu on |pour )(?:se |s )?(?:voir|voit|rencontrer|rencontre|parler|parle|appeler|appelle|retrouver"
        r"|voie)",
        r"c est (?:bon|ok|note|parti) pour(?= (?:le |la )?#)",
        r"(?:pris|fixe|cale|obtenu|eu|ai) (?:un )?rendez vous (?:# )?(?:avec|chez)",
        rf"(?:on|nous) (?:(?:se )?(?:fait|fera|refait)|faisons|ferons) (?:(?:un|une|le|la|l|notre|petit|petite"
        rf"|nouveau|premier|premiere)"
        rf" )+(?:{MEET}|visio|call|point|appel|zoom|teams|echange|test)",
        rf"{T}(?:me |m )(?:a|ont) (?:mis|donne|reserve|bloque|trouve|cale|fixe|note|laisse) (?:un|une|mon|le)"
        r" (?:\S+ )?(?:creneau|date|heure|rendez vous|horaire|place)",
        rf"{T}(?:me |m )(?:propose(?:nt)?|(?:a|ont) propose)(?: (?:le|a|plutot|pour|un creneau|une date|de venir"
        r"|de passer))*(?= #(?! (?:a la place|plutot|au lieu)))",
        r"(?:premiere? )?(?:prise de contact|contact|echange|conversation|discussion|entrevue|point) (?:par telephone"
        r"|telephonique|au telephone|par tel|en visio|par visio|visio|teams|zoom)(?: (?:prevue?|calee?|fixee?))?"
        r" (?:avec|chez)",
        r"(?:appel|call|visio|echange|point|rendez vous) (?:prevue?|calee?|fixee?|programmee?|planifiee?|confirmee?"
        r"|booke)"
        r"(?: #)? (?:avec|chez)",
        rf"{T}(?:me |m )?(?:appelle(?:nt)?|rappelle(?:nt)?|contacte(?:nt)?|telephone(?:nt)?|appellera|rappellera"
        rf"|contactera|va m appeler|vont m appeler) (?:(?!,|mais)\S+ ){{0,3}}?# pour (?:(?:un|une|le|la|notre|mon"
        rf"|faire|se|premier"
        rf"|premiere|petit|petite|court|rapide) )*(?:{MEET}|echange|appel|visio|contact|point|prise de contact"
        r"|discuter|faire connaissance|echanger)",
        before=True,
        noun=True,
        needs=(Needs.EMPLOYER, Needs.WHEN),
        ahead=Saying.PLANNED,
        behind=Saying.TOOK_PLACE,
    ),
    *says(
        Saying.ROUND,
        r"^(?:(?:bon|ok|ca y est|voila|yes|youpi|et|,) )*(?:preselectionnee?|shortlistee?|selectionnee?|qualifiee?)$",
        rf"{T}(?:me |m )?(?:veu(?:t|lent)|souhaite(?:nt)?|voudrai(?:t|ent)|aimerai(?:t|ent)|propose(?:nt)? d"
        rf"|propose(?:nt)? de)"
        rf" (?:me |m |qu on )?(?:organiser?|planifier?|fixer?|caler?|programmer?|prevoir|faire (?:re)?(?:passer|faire)"
        rf"|faire revenir|faire rencontrer|faire|fasse)(?: (?:un|une|le|la|notre|nouveau|nouvelle|autre|petit|petite"
        rf"|deuxieme|second|seconde))+ (?:{MEET}|echange|rendez vous|rencontre|visio|appel|date|creneau|point)",
        rf"{T}me (?:rappelle|appelle|recontacte|contacte)(?:nt)? pour (?:un|une|le|la) (?:(?:deuxieme|second|seconde"
        rf"|autre|nouvel|nouvelle"
        rf"|troisieme) )?(?:{MEET}|rencontre|rendez vous|echange)",
        r"(?:ai ete|suis) (?:bien |enfin )?(?:retenue?|selectionnee?|admise?|prise?|acceptee?|choisie?) pour "
        r"(?:passer )?(?:(?:l"
        r"|un|une|le|la|les|deuxieme|second|seconde|prochaine?|autre) )*(?:etape|tour|suite|phase|round|finale|oral"
        r"|tests?"
        r"|epreuves?|essai|entretien)(?: (?:chez|a|au|avec))?",
        rf"{T}me (?:garde|gardent|retiennent|retient|prennent|prend|selectionnent|selectionne)(?: (?:pour|dans|en|la"
        rf"|le|l|leur))+"
        r" (?:tour|suite|finale|final|etape|short|deuxieme|second|seconde|dernier|derniere|prochain|prochaine|entretien"
        r"|phase)(?: (?:tour|etape|entretien|final|finale|list|phase))*",
        r"(?:que j allais|que je vais|que je passerais|que j aurais|je vais devoir|que j aurai) (?:passer |avoir "
        r"|faire )?(?:un|une"
        r"|le|la) (?:deuxieme|second|seconde|autre|nouvel|nouveau|dernier|troisieme) (?:entretien|tour|rendez vous"
        r"|echange)",
        r"(?:candidature|dossier|cv|profil) (?:(?:a ete|est|ont ete|a|vient d etre|bien|finalement) )*(?:retenue?"
        r"|selectionnee?"
        r"|acceptee?|validee?) pour (?:(?:un|une|l|la|le|passer|en) )*(?:entretiens?|suite|etape|prochaine|deuxieme"
        r"|second"
        r"|seconde|rendez vous|oral|test)(?: (?:tour|etape|entretien))*",
        rf"{T}(?:m |nous )(?:a|ont) (?:(?:juste|enfin|bien|aussi|deja) )*(?:appelee?s?|rappelee?s?|contactee?s?"
        rf"|recontactee?s?|ecrit|telephone)(?: #)? pour (?:(?:un|une|le|l|la|mon|ma|passer|faire|me proposer|fixer"
        rf"|caler|me"
        rf" donner|organiser|date|heure|d|deuxieme|second|autre) )*{MEET}",
        rf"{T}(?:veu(?:t|lent)|souhaite(?:nt)?|aimerai(?:t|ent)|voudrai(?:t|ent)|demande(?:nt)?"
        rf"|propose(?:nt)?) que (?:je|j) (?:fasse"
        rf"|passe|vienne (?:faire|passer)|revienne (?:faire|passer)|participe a|aille a)(?: (?:un|une|le|la|l|leur"
        rf"|autre|deuxieme|second))*"
        rf" (?:{MEET}|essai|journee|demi journee|immersion|test)",
        r"(?:on (?:n )?est|nous sommes|il (?:ne )?reste|on reste|ne sommes|il ne reste) (?:plus que |que |plus qu )"
        r"(?:\d|deux|trois|quatre|cinq)(?: (?:candidate?s?|en lice|en course|finalistes|dans la course))?(?: (?:chez|a"
        r"|pour|au))?",
        rf"prochaine? (?:etape|tour|round)(?: (?:chez|a|pour|au) (?!,)\S+(?: (?!,)\S+)?)? (?:,|c est|sera"
        rf"|est)(?: (?:un|une"
        rf"|l|le|mon|la))* (?:{MEET}|echange|visio|rendez vous|appel)",
        before=True,
        noun=True,
        ahead=Saying.PLANNED,
        despite=(Doubt.OTHERS, Doubt.NOT),
    ),
    # Another time for it.
    *says(
        Saying.MOVED,
        r"faut(?:drait)? que (?:je |j |on )(?:l |le |la )(?:decale|repousse|reporte|deplace|reprogramme|replanifie)",
        rf"{T}(?:m |nous )?(?:a|ont) (?:(?:juste|encore|re) )*(?:appelee?|rappelee?|ecrit|contactee?|recontactee?"
        rf"|telephone|prevenue?) pour"
        rf" (?:me )?(?:{CHANGE})(?: (?:d |de |l |mon |le |la |notre )?(?:{MEET}|heure|date|rendez vous|horaire"
        rf"|creneau|jour)|(?= ,|$| mais| et| finalement| car| parce))",
        r"@ (?:decale|reporte|repousse|deplace)(?:nt)?(?= ,|$| encore| a nouveau| de nouveau| tout)",
        rf"faut(?:drait)? que (?:je |j |on )(?:decale|repousse|reporte|deplace|avance|change|bouge|reprogramme"
        rf"|replanifie)"
        rf" (?:(?:mon|l|le|notre|la) )*(?:{MEET}|rendez vous|date)?(?: (?:avec|chez))?",
        r"(?:demande|propose)(?:nt)?(?: \S+)? (?:si|s) (?:je|on) (?:peux|pouvais|peut|pouvait|pourrais|serais"
        r"|suis) (?:\S+ )?plutot(?: (?:le|a))?(?= #)",
        rf"(?:demande|propose)(?: \S+)? (?:si|s) (?:(?:on|je|j|c etait|nous|vous|ils|elle|il|y) )+(?:pouvait|pouvais"
        rf"|pouvions"
        rf"|possible|peut|pouvaient|aurait moyen) (?:de |d )?{CHANGE}(?: (?:mon|l|le|notre|ca))*(?: {MEET})?(?: (?:a"
        rf"|au|pour))?",
        rf"{T}(?:me |m )(?:propose(?:nt)?|(?:a|ont) propose) (?:(?:plutot|le|a|de venir|pour) )*# (?:a la place|plutot"
        r"|au lieu)",
        r"finalement (?:c est|ce sera|ca sera|ca se fera|on se voit) (?:(?:le|a|pour) )*# (?:au lieu|et non|et pas|a la"
        r" place|plutot)",
        before=True,
        noun=True,
        despite=(Doubt.OTHERS, Doubt.LATER, Doubt.MAYBE, Doubt.NOT, Doubt.IF),
    ),
    *says(
        Saying.ROUND,
        rf"{T}(?:m |me )(?:a|ont) (?:dit|demande|propose|prie) de (?:venir|passer|revenir|repasser|me presenter"
        rf"|me rendre|y aller|y passer)(?! plutot)",
        before=True,
        noun=True,
        ahead=Saying.PLANNED,
        needs=(Needs.EMPLOYER, Needs.WHEN),
        despite=(Doubt.OTHERS,),
    ),
    *says(
        Saying.MOVED,
        rf"(?:ai|avons) demande(?= (?:a|au|aux|leur|lui)(?: \S+){{0,4}}? (?:de |a |d ){CHANGE})(?: (?:a|au|aux))?",
        rf"(?:ai|avons) demande (?:leur |lui )?(?:de |a |d ){CHANGE}",
        rf"{T}prefere(?:nt|rait|raient)? (?:qu on |que l on )(?:se |s )?(?:voie|voit|rencontre|appelle|parle)",
        after=True,
        before=True,
        noun=True,
        despite=(Doubt.OTHERS, Doubt.LATER, Doubt.MAYBE),
    ),
    *says(
        Saying.CALLED_OFF,
        r"(?:gars|mec|type|dame|fille|recruteur|recruteuse|rh|patron|patronne|directeur|directrice|responsable"
        r"|manager|monsieur)"
        r"(?: (?!,|qui)\S+){0,4}? (?:ne |n )?(?:s est|est|se sont|sont) (?:jamais|pas) (?:venue?s?|pointee?s?"
        r"|connectee?s?|presentee?s?"
        r"|montree?s?)",
        noun=True,
        despite=(Doubt.NOT, Doubt.OTHERS),
    ),
    *says(
        Saying.CALLED_OFF,
        r"(?:pointee?|presentee?|deplacee?|venue?|rendue?|arrivee?|la bas)(?: (?!,)\S+){1,6}? (?:(?:et|mais"
        r"|,) )+(?:il )?(?:n )?y"
        r" avait personne",
        needs=(Needs.EMPLOYER,),
        noun=True,
        despite=(Doubt.NOT,),
    ),
)
