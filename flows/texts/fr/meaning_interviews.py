"""Owns the French cues for interviews: to come, past, moved, called off, one more."""

from flows.understanding.heard import Saying
from flows.understanding.meaning_table import Doubt, Needs, says

MANNER = (
    r"(?:telephoniques?|en visio|visio|physiques?|technique|rh|d embauche|de recrutement|final|finale|video"
    r"|collectif|individuel|par telephone|de motivation|d une heure|client|operationnel|manager|avec la rh|sur place)"
)
MEET = (
    rf"(?:(?:premier|deuxieme|second|troisieme|dernier|prochain|nouvel|nouveau|autre|1er|2e|2eme|3e|3eme"
    rf"|2nd) )?(?:entretiens?(?: {MANNER})*|"
    r"(?:rendez vous|visio|call|appel|oral|echange) (?:d embauche|de recrutement|rh|avec (?:la|le|leur) (?:rh|drh"
    r"|recruteur|recruteuse)|de prequalification|d entretien|de motivation)|(?:tour|round) (?:final|technique|rh)"
    r"|test technique|assessment|session de recrutement|journee d essai|job dating|(?:deuxieme|second|troisieme"
    r"|premier|dernier|2e|2eme|3e|1er) (?:tour|round|rendez vous|rdv|appel|call|etape))(?! (?:annuel|de depart"
    r"|professionnel annuel|d evaluation))"
)
SOFT = r"(?:call|appel|visio|rendez vous|point|reunion|cafe|dejeuner|echange|zoom|teams)"
THEY = (
    r"(?:ils|elles|elle|il|on|@|recruteur|recruteuse|rh|drh|manager|responsable|boite|entreprise|employeur|equipe"
    r"|cabinet|agence|patron|patronne|chef|directeur|directrice|personne|societe|qui|chez @|dame|mec|monsieur|gars"
    r"|interlocuteur|interlocutrice)"
)
T = rf"(?:{THEY} )?(?<!je )(?<!j )(?<!tu )(?<!vous )"
"""They, or nothing: a name that no lead has may stand there."""
FILL = (
    r"(?:(?!de |que |qu |si |et |mais |, |pas |jamais |me |m |lui |qui |ils |ou |parce |rien |tout |sans |donc "
    r"|aucune? |ni |ma |candidature |peur |hate |envie |trac |marre |besoin )\S+ ){0,4}?"
)
CHANGED = (
    r"(?:decalee?s?|reportee?s?|deplacee?s?|repoussee?s?|avancee?s?|remise?s?|reprogrammee?s?|changee?s?|bougee?s?"
    r"|retardee?s?|replanifiee?s?)"
)
CHANGE = r"(?:decaler|reporter|deplacer|repousser|avancer|reprogrammer|changer|bouger|remettre|replanifier)"
OFF = r"(?:annulee?s?|supprimee?s?|tombe a l eau|tombee? a l eau)"
THEIRS = (Doubt.OTHERS,)

INTERVIEWS = (
    *says(
        Saying.CALLED_OFF,
        rf"{MEET}(?: (?!, |mais|et)\S+){{0,6}}? (?:(?:est|a ete|etait|sera|vient d etre|est finalement"
        rf"|c est) )?(?:(?:finalement|juste|donc|encore) )*{OFF}",
        rf"(?:ont|a|ai|avons|viennent d|vient d|viens d|viens de|du|dois|doivent) (?:(?:finalement|du|juste|encore"
        rf"|tout|m) )*(?:annule|annuler|annulee)(?:(?: (?:mon|l|le|notre|cet|tout|leur|un))* (?:{MEET}|@|rendez vous"
        rf"|tout)(?: (?:avec|chez))?|(?= ,|$| au dernier| a la derniere| hier| #| sans| avec @| @))",
        rf"{MEET} (?:\S+ ){{0,4}}?(?:n aura pas lieu|n a pas eu lieu|n a pas lieu|aura pas lieu|a pas eu lieu"
        rf"|ne se fera pas|ne se fait plus|se fera pas|n aura plus lieu|saute)",
        r"(?:c est|ca a ete|c etait|tout est) (?:(?:finalement|donc|bien|encore) )*(?:annule|tombe a l eau)(?= ,|$"
        r"| pour| par| #)|^(?:annulee?s?|tombee? a l eau)(?= |$)(?: par)?|(?:m ont|m a|ont|a|s est fait) (?:pose|mis"
        r"|poser) (?:un )?lapin|(?:recruteur|recruteuse|rh|manager|personne|il|elle|ils|interlocuteur) (?:ne "
        r"|n )?(?:s |est |sont |se |a |ont )*(?:est |sont )?(?:jamais|pas) (?:venue?s?|pointee?s?|presentee?s?"
        r"|connectee?s?|montree?s?|appelee?|la)(?= |$)|personne (?:n |ne )?(?:est venu|s est (?:pointe|connecte"
        r"|presente|montre)|etait la|ne m a appele a l heure)",
        before=True,
        noun=True,
        despite=(*THEIRS, Doubt.LATER, Doubt.NOT),
    ),
    *says(
        Saying.MOVED,
        rf"{MEET}(?: (?!, |mais)\S+){{0,6}}? (?:(?:est|a ete|sera|etait|vient d etre|se"
        rf"|est finalement) )?(?:(?:finalement|juste|donc|encore|re) )*{CHANGED}(?: (?:a|au|pour|de|d))?",
        rf"(?:ont|a|ai|avons|est) (?:(?:finalement|juste|encore|du|re|m) )*{CHANGED} (?:(?:mon|l|le|notre|mes|ca"
        rf"|cet) )*(?:{MEET}|ca|rendez vous|tout)?(?: (?:a|au|pour|de))?",
        rf"{T}(?:(?:m |l |me |le )?(?:ont|a|veulent|veut|doivent|doit|demandent|aimeraient|souhaitent|preferent"
        rf"|me demandent) )+(?:(?:de|a|finalement|juste) )*(?:{CHANGE}|{CHANGED})(?: (?:mon|l|le|notre"
        rf"|ca))*(?: {MEET})?(?: (?:a|au|pour))?",
        rf"(?:je )?(?:dois|veux|voudrais|aimerais|demande a|peux|demander a|demande de"
        rf"|besoin de) (?:\S+ )?{CHANGE} (?:(?:mon|l|le|notre|cet|ca) )*(?:{MEET}|rendez vous)(?: (?:avec|chez))?",
        rf"(?:nouvelle (?:date|heure)|nouveau creneau|changement (?:d heure|d horaire|de date"
        rf"|d horaires))(?: \S+){{0,6}}?(?= #|$| pour)|# au lieu d(?:e|u)? ?#|{MEET}(?: \S+){{0,3}}? (?:c est "
        rf"|est )?(?:finalement|maintenant|plutot|desormais) (?:a |le |pour )*#|(?:c est |ce sera "
        rf"|ca sera )?finalement (?:le |a |pour )*# (?:au lieu|et non|et pas|a la place)|(?:c est|ca a ete"
        rf"|il est) (?:(?:finalement|donc|encore) )*{CHANGED}(?: (?:a|au|pour))?(?= ,|$| #)|^(?:decale|reporte"
        rf"|deplace|repousse|avance) (?:a|au)(?= #)|{MEET}(?: \S+){{0,4}}? passe (?:finalement )?(?:a|au|de)(?= #)",
        before=True,
        noun=True,
        despite=(*THEIRS, Doubt.LATER, Doubt.MAYBE),
    ),
    *says(
        Saying.ROUND,
        r"(?:je |j |on )?(?:passe|passee?|suis (?:passee?|retenue?|selectionnee?|admise?|qualifiee?|prise?|invitee?"
        r"|convoquee?)|ai ete (?:retenue?|selectionnee?|convoquee?)|accede|vais) (?:\S+ )?(?:(?:au|a la|pour la"
        r"|pour le|pour un|en|pour|a l|dans la|a un|a) )+(?:prochain|prochaine|deuxieme|second|seconde|troisieme"
        r"|dernier|derniere|2e|2eme|3e|3eme|tour|suite|etape|entretien|nouvel|autre|short ?list|final"
        r"|finale)(?: (?:suivante?|tour|etape|du process\w*|round|entretien|phase|final))*(?: (?:chez|de|d|avec))?",
        rf"{T}(?:(?:me |m )?(?:veulent|veut|souhaitent|souhaite|souhaiterait|souhaiteraient|aimeraient|aimerait"
        rf"|voudraient|voudrait|vont|ont envie de|demandent a|demande a|desirent|propose de|proposent de"
        rf"|ont demande a|a demande a)) (?:(?:bien|encore|aussi|de|me|m|finalement) )*(?:revoir|voir|rencontrer"
        rf"|re rencontrer|reparler|parler|recevoir|avoir|entendre|faire passer|discuter|echanger|convoquer"
        rf"|inviter)(?: (?:en|un|une|avec|moi|pour|a|au|mon))*(?: {MEET})?",
        rf"{T}(?:m |me )(?:ont |a |avait )?(?:(?:bien|encore|finalement|aussi|deja|re) )*(?:convie\w*|invit\w*"
        rf"|convoqu\w*|revoi\w*|recoi\w*|rencontr\w*|voi\w*|propos\w*|fix\w*|donn\w*|cal\w*|selectionn\w*|retenue?"
        rf"|rappel\w*|contact\w*|appel\w*|recontact\w*)(?: (?:en|a|pour|un|une|d|le|au|de|deuxieme|second|nouvel"
        rf"|autre|la|en vue|passer|dans))* (?:{MEET}|rendez vous|creneau|suite|locaux)",
        rf"{T}(?:me |m )?(?:veulent|veut|demandent|proposent|propose|demande|souhaitent|fixent|cale|calent"
        rf"|donnent) (?:un |une |encore un |le |m )?(?:\S+ )?(?:{MEET}|rendez vous|creneau)",
        rf"{T}(?:m |nous )(?:a|ont) convoquee?s?(?: (?:chez|pour|en))?(?! (?:au commissariat|au tribunal"
        rf"|a la police))",
        rf"^(?:convoquee?|invitee?|selectionnee?|retenue?|short ?listee?|preselectionnee?) (?:\S+ )?(?:en|a|pour"
        rf"|chez|par)(?: (?:un|une|l|la|le|entretien|suite))*|(?:je suis|ai ete|suis) (?:convoquee?|invitee?"
        rf"|short ?listee?|preselectionnee?|selectionnee?)(?: (?:en|a|pour|chez|par|un|une|l|la|le|entretien|suite"
        rf"|dans))*|(?:convocation|invitation) (?:a|pour|en|chez|de|d)(?: (?:un|une|l|le|mon))?(?: {MEET})?",
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
        rf"|notre|cet|du|mes) )*(?:{MEET}|@)(?: (?:chez|avec|de|d))?",
        rf"(?:j )?(?:ai|avais) (?:(?:enfin|deja|bien|donc|aussi|finalement|juste|#|hier|totalement|completement"
        rf"|carrement|un peu|gere|je crois|,) )*(?:passe|eu|fait|fini|termine|reussi|rate|foire|plante|gere|cartonne"
        rf"|assure|bousille|loupe|survecu a|dechire|enchaine|merde|boucle) {FILL}{MEET}(?! (?:(?:a|est|de|prevue?"
        rf"|fixee?|cale|planifie|programme|qui) )*(?:{OFF}|{CHANGED}|prevu|fixe|cale|programme|planifie|demain))",
        rf"{MEET}(?: (?!,|mais|pas)\S+){{0,6}}? (?:s est|c etait|etait|a ete|a dure|est fini|est finie|est termine"
        rf"|est passe|est derriere moi)(?: (?:(?:tres|plutot|super|assez|trop|bien|vraiment|hyper|globalement|mal"
        rf"|pas|bof|pas trop|enfin|nul|dure|ete|moyennement) )*(?:passe|passee|fini|finie|termine|deroule|bien|mal"
        rf"|bof|top|genial|nul|long|court|cool|sympa|horrible|difficile|dur|moyen|catastrophique|intense|chaud"
        rf"|agreable|pas mal|#))?(?! (?:{OFF}|{CHANGED}|prevu|prevue|fixe|cale|#))",
        rf"(?:suis|etais) (?:arrivee?s? )?(?:(?:bien|un peu|tres|legerement|a) )*(?:en retard|a l heure|en avance|pile"
        rf" a l heure|l heure) (?:a|pour|en) (?:(?:mon|l|un|cet|le) )*{MEET}",
        rf"{MEET} (?:(?:tres|plutot|assez|un peu|vraiment) )*(?:catastrophique|genial|nul|horrible|super|top|rate"
        rf"|foire|desastreux|bof|moyen|reussi|difficile|sympa|complique|intense|eprouvant)(?= ,|$| chez| avec| #"
        rf"| hier| je| mais| et)",
        rf"(?:c etait|j avais|avais) (?:(?:mon|l|un|le|aussi|hier|#|deja) )*{MEET}(?! (?:a|prevu|fixe))(?: (?:avec"
        rf"|chez))?",
        rf"{MEET} (?:\S+ ){{0,3}}?(?:passe|fini|termine|fait|ok|derriere moi|bof)(?= ,|$| chez| avec| #| je| hier"
        rf"| et)",
        rf"(?:je )?(?:me suis )?(?:plantee?|foiree?|rate|rate mon|vautree?|loupee?) (?:\S+ ){{0,2}}?{MEET}|(?:etais"
        rf"|ai ete|suis alle|suis allee) (?:en|a (?:mon|l|un)|recue? (?:en|pour un|par)|au) ?{MEET}?(?= chez| avec"
        rf"| @|$)|(?:recue?) (?:en entretien )?(?:par|chez)",
        despite=(Doubt.MAYBE, Doubt.IF, Doubt.NOT, Doubt.LATER),
        noun=True,
    ),
    *says(
        Saying.PLANNED,
        rf"(?:j |je |on |y )?(?:ai|aurai|passe|vais (?:passer|avoir|faire)|dois passer|ai bien|ai enfin|obtenu"
        rf"|decroche|cale|fixe|confirme|planifie|programme|ont cale|avons|(?<=on )a|(?<=y )a|eu|pris|ont fixe"
        rf"|m ont (?:cale|fixe|donne|propose|confirme)|m a (?:cale|fixe|donne|propose|confirme)"
        rf"|est confirme) {FILL}{MEET}"
        r"(?! (?:type|blanc|prepare|questions))(?: (?:prevue?|fixee?|calee?|confirmee?|programmee?"
        r"|planifiee?))?(?: (?:avec|chez))?",
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
        r"|etape)(?= chez| avec| @| de| pour)",
        needs=(Needs.EMPLOYER,),
        noun=True,
        ahead=Saying.PLANNED,
        behind=Saying.TOOK_PLACE,
    ),
    *says(
        Saying.PLANNED,
        rf"^(?:(?:le|l|mon|un|notre|alors|bon|ok|salut|bonjour|et|donc|aussi|puis|nouvel|yes|yeah|youpi|,|voila"
        rf"|petit|c est bon|super) )*{MEET}",
        rf"{MEET} (?:est |c est |ce sera |sera |etait |aura lieu |a lieu |tombe )?(?:(?:prevue?|fixee?|calee?"
        rf"|confirmee?|programmee?|bien|maintenu|planifiee?) )*(?:(?:pour|le|a|au|chez \S+) )*#",
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
        Saying.TOOK_PLACE,
        rf"(?:ai eu|eu|fait|fini|sors|raccroche|viens de (?:finir|raccrocher|terminer)) {FILL}{SOFT}",
        rf"{SOFT}(?: \S+){{0,4}}? (?:s est|c est|etait) (?:\w+ )?(?:bien|mal|super|top|pas mal)(?: passe)?",
        r"(?:ai rencontre|ai vu|ai parle (?:a|avec)|ai discute avec|ai echange avec)(?= (?:\S+ ){0,3}?@)",
        needs=(Needs.LEAD,),
        noun=True,
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
