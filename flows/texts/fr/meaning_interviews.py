"""Owns the French cues for interviews: to come, past, one more."""

from flows.texts.fr.meaning_meet import CHANGED, FILL, MEET, OFF, SOFT, STAFF, THEIRS, T
from flows.understanding.heard import Saying
from flows.understanding.meaning_table import Doubt, Needs, says

INTERVIEWS = (
    *says(
        Saying.TOOK_PLACE,
        rf"{MEET}(?: (?!,|mais|pas|sera|aura)\S+){{0,5}}?(?: ,)? (?:c est|ca c est|c etait) (?:bon c est )?(?:fait|fini"
        r"|termine|boucle|plie|derriere moi)(?= ,|$| et| ouf| hier)",
        noun=True,
    ),
    *says(
        Saying.ROUND,
        r"(?:je |j |on )?(?:passe|passee?|suis (?:passee?|rendue?|arrivee?|parvenue?|encore|toujours|retenue?"
        r"|selectionnee?|admise?|qualifiee?|prise?|invitee?"
        r"|convoquee?)|ai ete (?:retenue?|selectionnee?|convoquee?)|accede|vais) (?:\S+ )?(?:(?:au|a la|pour la"
        r"|pour le|pour un|en|pour|a l|dans la|a un|a) )+(?:prochain|prochaine|deuxieme|second|seconde|troisieme"
        r"|dernier|derniere|2e|2eme|3e|3eme|tour|suite|etape|(?<!passe a l )(?<!passee a l )entretien|nouvel|autre"
        r"|short ?list|final"
        r"|finale)(?: (?:suivante?|tour|etape|du process\w*|round|entretien|phase|final))*(?: (?:chez|de|d|avec))?",
        rf"{T}(?:(?:me |m )?(?:veulent|veut|souhaitent|souhaite|souhaiterait|souhaiteraient|aimeraient|aimerait"
        rf"|voudraient|voudrait|vont|ont envie de|demandent a|demande a|desirent|propose de|proposent de"
        rf"|ont demande a|a demande a)) (?:(?:bien|encore|aussi|de|me|m|finalement) )*(?:revoir|voir(?! (?:mon|ma|mes"
        rf"|le|la|les|si|comment|ce|des) )|rencontrer"
        rf"|re rencontrer|reparler|parler|recevoir|avoir|entendre|faire passer|discuter|echanger|convoquer"
        rf"|inviter)(?: (?:en|un|une|avec|moi|pour|a|au|mon))*(?: {MEET})?",
        rf"{T}(?:m |me )(?:ont |a |avait )?(?:(?:bien|encore|finalement|aussi|deja|re) )*(?:convie\w*|invit\w*"
        rf"|convoqu\w*|revoi\w*|recoi\w*|rencontr\w*|voi\w*|propos\w*|fix\w*|donn\w*|cal\w*|selectionn\w*|retenue?"
        rf"|rappel\w*|contact\w*|appel\w*|recontact\w*)(?: (?:en|a|pour|un|une|d|le|au|de|deuxieme|second|nouvel"
        rf"|autre|la|en vue|passer|dans))* (?:{MEET}|rendez vous|creneau|suite|locaux)",
        rf"{T}(?:me |m )(?:fait|font|a fait|ont fait) passer (?:un |une |le |la )?{MEET}",
        rf"{T}(?:me |m )?(?:veulent|veut|demandent|proposent|propose|demande|souhaitent|fixent|cale|calent"
        rf"|donnent) (?:un |une |encore un |le |m )?(?:\S+ )?(?:{MEET}|rendez vous|creneau)",
        rf"{T}(?:m |nous )(?:a|ont) convoquee?s?(?: (?:chez|pour|en))?(?! (?:au commissariat|au tribunal"
        rf"|a la police))",
        rf"^(?:convoquee?|qualifiee?|invitee?|selectionnee?|retenue?|short ?listee?|preselectionnee?) (?:\S+ )?(?:en"
        rf"|a|pour"
        rf"|chez|par)(?: (?:un|une|l|la|le|entretien|suite))*|(?:je suis|ai ete|suis) (?:convoquee?|invitee?"
        rf"|short ?listee?|preselectionnee?|selectionnee?)(?: (?:en|a|pour|chez|par|un|une|l|la|le|entretien|suite"
        rf"|dans))*|(?:convocation|invitation)(?! (?:a|pour|au) (?:(?:un|une|l|la|le) )?(?:mariage|anniversaire|fete"
        rf"|diner|soiree|bapteme|pot|boire)) (?:a|pour|en|chez|de|d)(?: (?:un|une|l|le|mon))?(?: {MEET})?"
        r"|(?:suis|fais partie|reste|restee?|figure|me retrouve)(?: (?:encore|toujours|bien|un|une))* (?:dans|sur|du"
        r"|des|parmi|de|en) (?:(?:la|les|leur"
        r"|leurs|des|l) )*(?:short ?list|shortlist|finale?|finalistes?|course|derniers?|lice|liste|\d derniers|deux"
        r" derniers"
        r"|trois derniers)(?: (?:candidats?|restreinte|finale?|chez|pour|de|a))*|(?:suis|restee?) finaliste(?:"
        r" (?:chez|pour|a))?",
        r"(?:passe|reussi|valide|franchi|survecu a) (?:(?:avec succes|la|le|l|leur|ma|a) )*(?:(?:premiere?|1er|1ere"
        r"|deuxieme|pre|phase de|etape de"
        r"|tour de) )*(?:selection|preselection|premier tri|premier filtre|premiere etape|premiere phase|premier tour"
        r"|deuxieme etape|deuxieme tour)"
        r"(?: (?:chez|de|d|du|pour))?",
        r"(?:ai|j ai|obtenu|decroche|aurai|il y a|y aura|eu droit a) (?:(?:un|droit a un|le|droit a) )+(?:deuxieme"
        r"|second|troisieme|2e|2eme|3e|dernier|autre|nouvel) (?:entretien|tour|round|rendez vous)",
        before=True,
        noun=True,
        ahead=Saying.PLANNED,
        despite=THEIRS,
    ),
    *says(
        Saying.ROUND,
        r"eu (?:un )(?:deuxieme|second|troisieme|2e|2eme|3e|autre|nouvel) (?:entretien|tour|round|rendez vous)",
        noun=True,
        ahead=Saying.PLANNED,
        behind=Saying.TOOK_PLACE,
        despite=THEIRS,
    ),
    *says(
        Saying.TOOK_PLACE,
        rf"(?:je |j )?(?:viens|sors|reviens|rentre|ressors|sortais) (?:(?:juste|tout juste|a peine|seulement"
        rf"|enfin) )*(?:de |d |du |l )(?:(?:passer|finir|terminer|sortir|avoir|faire|raccrocher|de|d|mon|l|un|une|le"
        rf"|notre|cet|du|mes) )*(?:{MEET}|@(?! au (?:telephone|tel|bout)))(?: (?:chez|avec|de|d))?",
        rf"(?:j )?(?:ai|avais) (?:(?:enfin|deja|bien|donc|aussi|finalement|juste|#|hier|totalement|completement"
        rf"|carrement|un peu|gere|je crois|,) )*(?:passe|eu|fait|fini|termine|reussi|rate|foire|plante|gere|cartonne"
        rf"|assure|bousille|loupe|survecu a|dechire|enchaine|merde|boucle) {FILL}{MEET}(?! (?:(?:a|est|de|prevue?"
        rf"|fixee?|cale|planifie|programme|qui) )*(?:{OFF}|{CHANGED}|prevu|fixe|cale|programme|planifie|demain))",
        rf"{MEET}(?: (?!,|mais|pas)\S+){{0,6}}? (?:s est|c etait|etait|a ete|a dure|est fini|est finie|est termine"
        rf"|est passe|est derriere moi)(?: (?:(?:tres|plutot|super|assez|trop|bien|vraiment|hyper|globalement|mal"
        rf"|pas|bof|pas trop|enfin|nul|dure|ete|moyennement) )*(?:passe|passee|fini|finie|termine|deroule|bien|mal"
        rf"|bof|top|genial|nul|long|court|cool|sympa|horrible|difficile|dur|moyen|catastrophique|intense|chaud"
        rf"|agreable|pas mal|#))?(?! (?:{OFF}|{CHANGED}|prevu|prevue|fixe|cale|#))",
        rf"{MEET}(?: (?!,|mais|pas)\S+){{0,6}}? (?:vient|viens) (?:juste |tout juste |a peine )?(?:de |d )(?:se"
        rf" )?(?:terminer|finir|s achever|achever)"
        rf"|(?:c est|voila|ca y est|enfin)(?: (?:c est|,))* (?:fait|fini|termine|passe|boucle|plie|derriere moi)(?:"
        rf" ,)? (?:(?:pour|avec|de|mon|l|le|cet|notre"
        rf"|du) )*{MEET}|{MEET}(?: (?!,|mais|pas)\S+){{0,6}}? , (?:c est )?(?:fait|fini|termine|passe|boucle|plie"
        rf"|done|ok)(?= ,|$)",
        rf"(?:suis )?(?:sortie?|revenue?|rentree?|ressortie?) (?:(?:juste|a peine|enfin|#|il y a peu) )*(?:de|d|du)"
        rf" (?:(?:mon|l|un|le|cet) )*{MEET}",
        rf"(?:suis|etais) (?:arrivee?s? )?(?:(?:bien|un peu|tres|legerement|a) )*(?:en retard|a l heure|en avance|pile"
        rf" a l heure|l heure) (?:a|pour|en) (?:(?:mon|l|un|cet|le) )*{MEET}",
        rf"{MEET} (?:(?:tres|plutot|assez|un peu|vraiment) )*(?:catastrophique|genial|nul|horrible|super|top|rate"
        rf"|foire|desastreux|bof|moyen|reussi|difficile|sympa|complique|intense|eprouvant)(?= ,|$| chez| avec| #"
        rf"| hier| je| mais| et)",
        rf"(?:c etait|j avais|avais) (?:(?:mon|l|un|le|aussi|hier|#|deja) )*{MEET}(?! (?:a|prevu|fixe))(?: (?:avec"
        rf"|chez))?",
        rf"{MEET} (?:(?!,|mais|pas|jamais|bientot|presque|est|sera)\S+ ){{0,3}}?(?:(?:passe|fait|ok|bof)(?= ,|$| chez"
        rf"| avec| #| je| j| hier| et| ouf| enfin| mais| ca| c| yes| tout a l)|(?:fini|termine|boucle|plie|expedie"
        rf"|derriere moi))",
        rf"{MEET}(?: (?!,|mais|pas)\S+){{0,6}}? a (?:(?:ben|bien|super|plutot|tres|assez|mal|pas mal|vraiment)"
        rf" )+ete(?= ,|$| et| je| mais)"
        rf"|(?:^|(?<=, )|(?<=\benfin ))(?:fini|termine|boucle|plie) (?:(?:l|mon|cet|le) )+{MEET}(?= chez| avec| ,|$|"
        rf" #| a)",
        rf"(?:ai|j ai) trouve (?:que )?(?:l|mon|cet|le) {MEET}",
        rf"(?:m en suis|me suis)(?: \S+){{0,4}}? (?:sortie?|debrouillee?|plantee?|defendue?|viandee?|vautree?|ratee?"
        rf"|foiree?|amusee?|emmelee?|perdue?)"
        rf"(?: \S+){{0,3}}? (?:a|pendant|durant|lors de|pour|en|dans) (?:(?:l|mon|un|cet|le) )*{MEET}",
        rf"(?:je )?(?:me suis )?(?:plantee?|foiree?|rate|rate mon|vautree?|loupee?) (?:\S+ ){{0,2}}?{MEET}|(?:etais"
        rf"|ai ete|suis alle|suis allee) (?:en|a (?:mon|l|un)|recue? (?:en|pour un|par)|au) ?{MEET}?(?= chez| avec"
        rf"| d| de| a| ,| #| @|$)|(?:recue?) (?:en entretien )?(?:par|chez)",
        despite=(Doubt.MAYBE, Doubt.IF, Doubt.NOT, Doubt.LATER),
        noun=True,
    ),
    *says(
        Saying.TOOK_PLACE,
        r"(?:ca|tout) (?:(?:s|c) est|a|avait|etait) (?:(?:pas|super|tres|plutot|assez|trop|vraiment|hyper|pas trop"
        r"|pas super|un peu|bien|mal|moyennement|nickel|impec|correctement|completement|franchement"
        r"|ete) )*(?:passee?|ete|deroulee?"
        r"|bien|mal|nickel)"
        r" (?:chez|avec|a|au)(?! (?:l|moi|toi|vous|nous|fond|debut|depart)(?!\S))",
        r"(?:ai|j ai|on a|nous avons) ete recue?s? (?:(?:hier|#|ce matin|en entretien|deja|super|tres|bien) )*(?:par"
        r"|chez|a la|a l|au|a(?= \S*_))",
        rf"{T}(?:m |nous )(?:a|ont|avait|avaient) (?:(?:bien|tres|super|mal|hyper"
        rf"|vraiment) )*recue?s?(?: en entretien)?(?! (?:pour (?:un|le) permis|une))",
        rf"(?:ai|avons) (?:rencontre|vu|parle|discute|echange)(?: (?!,|mais)\S+){{0,3}}? (?:(?:avec|a) )?(?:(?:le|la"
        rf"|les|l|au|aux|un|une) )?{STAFF}(?: (?:#|hier))?(?: (?:de chez|de|d|du|chez|des))",
        before=True,
        needs=(Needs.SOMEBODY,),
        despite=(Doubt.MAYBE,),
    ),
    *says(
        Saying.TOOK_PLACE,
        rf"{MEET}(?: (?!mais|si|pas|,|pour)\S+){{0,6}}? , (?:(?:c etait|ca c est|ca s est|plutot|assez|tres|trop"
        rf"|vraiment|franchement|je crois|ca a ete|c est|passe|a ete) )*(?:pas (?:la joie|la grande forme|terrible"
        rf"|top|ouf|fou|foufou|super"
        rf"|glorieux|fameux|brillant|mal|genial)|bof|nul|horrible|catastrophe|catastrophique|une cata|cata|mitige"
        rf"|nickel"
        rf"|long|court|sympa|dur|intense|bien passe|mal passe|bien|mal)(?= ,|$| mais| et)",
        noun=True,
        ahead=Saying.PLANNED,
        behind=Saying.TOOK_PLACE,
    ),
    *says(
        Saying.PLANNED,
        rf"{T}(?:m attend(?:ent)?|me recoi(?:t|vent)|me recevra|me recevront|va me recevoir|vont me recevoir"
        rf"|m attendra|me convoque(?:nt)?|me rencontre(?:nt)?|me voi(?:t|ent))|(?:suis|serai) (?:attendue?"
        rf"|recue?)(?: (?:#|hier))?"
        r"(?: (?:chez|a|par|en entretien|pour))*",
        before=True,
        needs=(Needs.EMPLOYER, Needs.WHEN),
        ahead=Saying.PLANNED,
        behind=Saying.TOOK_PLACE,
    ),
    *says(
        Saying.PLANNED,
        rf"{T}(?:m |me )(?:(?:a|ont) )?(?:appelle|appellent|telephone|telephonent|contacte|contactent|mis|mise|fixe"
        rf"|cale|trouve|donne|pose|colle|propose"
        rf"|note|place|convoque|convoquent|rappelle|rappellent|attend|attendent|dit|recoit) (?:(?!,|mais)\S+"
        rf" ){{0,5}}?# (?:\S+ ){{0,2}}?(?:pour|en) (?:(?:l|un|mon|le|passer|faire"
        rf"|notre|la) )*{MEET}",
        rf"je (?:retourne|reviens|vais|passe|monte|descends|repasse|suis attendue?|file)(?: (?!,|mais)\S+){{0,6}}?"
        rf" (?:pour|en) (?:(?:l|le|un|mon|notre) )*{MEET}",
        rf"faut que (?:je |j )(?:sois|aille|y sois|y aille|vienne)(?: (?!,|mais)\S+){{0,6}}? (?:pour|en) (?:(?:l|le"
        rf"|un|mon|notre) )*{MEET}",
        rf"(?:je |j )(?:dois|vais|peux) (?:(?:y|me) )?(?:venir|aller|presenter|passer|faire|etre)(?: (?:la|a|au|la"
        rf" bas|en))*(?: (?!,|mais)\S+){{0,7}}? (?:(?:pour|faire|passer|l|un|mon"
        rf"|en) )+{MEET}",
        before=True,
        needs=(Needs.WHEN,),
        ahead=Saying.PLANNED,
        behind=Saying.TOOK_PLACE,
        despite=(Doubt.LATER, Doubt.OTHERS),
    ),
    *says(
        Saying.PLANNED,
        r"(?:ils|on) (?:m attend(?:ent)?|me recoi(?:t|vent)|me veu(?:t|lent)|me convoque(?:nt)?|m invite(?:nt)?)(?:"
        r" (?:voir|le|a|pour|en|visio|entretien|au|bureau))* #",
        needs=(Needs.WHEN,),
        ahead=Saying.PLANNED,
        behind=Saying.TOOK_PLACE,
    ),
    *says(
        Saying.PLANNED,
        rf"(?:je )(?:rencontre|vois|vais (?:rencontrer|voir)) (?:\S+ )?{STAFF}(?: (?:#|hier))?(?: (?:de chez|de|d|du"
        r"|chez|des))",
        needs=(Needs.EMPLOYER, Needs.WHEN),
        despite=(Doubt.LATER,),
    ),
    *says(
        Saying.PLANNED,
        rf"(?:j |je |on |y )?(?:ai|aurai|passe|vais (?:passer|avoir|faire)|dois passer|ai bien|ai enfin|obtenu"
        rf"|decroche|cale|fixe|confirme|planifie|programme|ont cale|avons|(?<=on )a|(?<=y )a|eu|pris|ont fixe"
        rf"|m ont (?:cale|fixe|donne|propose|confirme)|m a (?:cale|fixe|donne|propose|confirme)"
        rf"|est confirme) {FILL}{MEET}"
        r"(?! (?:type|blanc|prepare|questions))(?: (?:prevue?|fixee?|calee?|confirmee?|programmee?"
        r"|planifiee?))?(?: (?:avec|chez))?",
        r"rendez vous(?: (?!,|mais|et)\S+){0,8}? pour (?:un|une|le|la|ce|mon|l) (?:poste|job|boulot|stage|emploi"
        r"|place|cdi|cdd|entretien"
        r"|embauche|alternance)",
        r"(?:ai|on a|cale|prends|pris) (?:un |mon )?rendez vous (?:\S+ )?(?:avec|chez) (?:@|la rh|le recruteur"
        r"|la recruteuse|le manager)",
        noun=True,
        needs=(Needs.SOMETHING,),
        ahead=Saying.PLANNED,
        behind=Saying.TOOK_PLACE,
        despite=(Doubt.LATER,),
    ),
    *says(
        Saying.ROUND,
        r"^(?:\S+ ){0,2}?(?:deuxieme|second|troisieme|2e|2eme|3e|dernier|prochaine?) (?:tour|round|entretien"
        r"|etape)(?= chez| avec| @| de| pour| au| a)",
        needs=(Needs.EMPLOYER,),
        noun=True,
        ahead=Saying.PLANNED,
        behind=Saying.TOOK_PLACE,
    ),
    *says(
        Saying.PLANNED,
        rf"^(?:(?:le|l|mon|un|notre|alors|bon|ok|salut|bonjour|et|donc|aussi|puis|nouvel|yes|yeah|youpi|,|voila"
        rf"|petit|c est bon|super|#) )*{MEET}",
        rf"{MEET} (?:est |c est |ce sera |sera |etait |aura lieu |a lieu |tombe )?(?:(?:prevue?|fixee?|calee?"
        rf"|confirmee?|programmee?|bien|maintenu|planifiee?) )*(?:(?:pour|le|a|au|chez \S+) )*#",
        following=True,
        noun=True,
        needs=(Needs.SOMETHING,),
        ahead=Saying.PLANNED,
        behind=Saying.TOOK_PLACE,
    ),
    *says(
        Saying.PLANNED,
        rf"{MEET}(?! (?:type|blanc|questions))",
        r"(?:on me recoit|ils me recoivent|je (?:vois|rencontre|vais voir)|je suis recue?)(?: (?:chez|par|avec|la rh"
        r"|le manager))*",
        noun=True,
        needs=(Needs.EMPLOYER, Needs.WHEN),
        ahead=Saying.PLANNED,
        behind=Saying.TOOK_PLACE,
    ),
)
SOFT_CUES = (
    *says(
        Saying.CALLED_OFF,
        rf"{SOFT}(?: (?!, |mais|et)\S+){{0,6}}? (?:(?:est|a ete|etait|sera|vient d etre|finalement|c est) )*{OFF}",
        needs=(Needs.LEAD,),
        noun=True,
        despite=THEIRS,
    ),
    *says(
        Saying.MOVED,
        rf"{SOFT}(?: (?!, |mais|et)\S+){{0,6}}? (?:(?:est|a ete|etait|sera|vient d etre|finalement|se) )*{CHANGED}"
        r"(?: (?:a|au|pour|de|d))?",
        needs=(Needs.LEAD,),
        noun=True,
        despite=THEIRS,
    ),
    *says(
        Saying.TOOK_PLACE,
        r"(?:je )?(?:sors|ressors|reviens|rentre|sortie?) (?:(?:juste|a peine|tout juste) )*de (?:chez |la |l )?@",
        needs=(Needs.LEAD,),
        noun=True,
    ),
    *says(
        Saying.TOOK_PLACE,
        rf"{SOFT}(?: (?!,|mais|pas)\S+){{0,5}}? (?:c est )?(?:fait|fini|termine|boucle|derriere moi)(?= ,|$| chez|"
        rf" avec| #| et| hier)",
        needs=(Needs.EMPLOYER,),
        noun=True,
    ),
    *says(
        Saying.TOOK_PLACE,
        rf"(?:sors|ressors|reviens|rentre|sortie?)(?: (?!,)\S+){{0,3}}? (?:de|d|du) (?:(?:mon|l|un|le|la|cet) )*{SOFT}",
        r"j etais (?:chez|a la|au|a l) @|@ (?:, )?c est (?:passe|fait|fini|boucle|derriere moi)(?= ,|$| et| ouf)",
        rf"(?:ai eu|eu|fait|fini|sors|raccroche|viens de (?:finir|raccrocher|terminer)) {FILL}{SOFT}(?! en absence)",
        rf"{SOFT}(?: \S+){{0,4}}? (?:s est|c est|etait) (?:\w+ )?(?:bien|mal|super|top|pas mal)(?: passe)?",
        r"ai (?:rencontre|vu(?! \S+ (?:annonce|offre)s? )|(?:parle|discute|echange) (?:a|avec))(?= (?:\S+ ){0,3}?@)",
        needs=(Needs.LEAD,),
        noun=True,
    ),
    *says(
        Saying.PLANNED,
        r"(?:visio|zoom|teams|skype|call|visioconference|appel visio|appel video|appel) (?:avec|chez)",
        needs=(Needs.EMPLOYER, Needs.WHEN),
        noun=True,
        ahead=Saying.PLANNED,
        behind=Saying.TOOK_PLACE,
    ),
    *says(
        Saying.PLANNED,
        rf"(?:je (?:vois|rencontre|parle avec|discute avec|vais chez|passe chez)|{SOFT})",
        needs=(Needs.LEAD, Needs.WHEN),
        after=True,
        noun=True,
        ahead=Saying.PLANNED,
        behind=Saying.TOOK_PLACE,
        despite=(Doubt.LATER,),
    ),
)
"""Calls and meetings: interviews only with a known lead."""
