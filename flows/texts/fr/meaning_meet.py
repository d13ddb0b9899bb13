"""Owns the French words for interviews, for those who hold them, and for what happens to them."""

from flows.understanding.meaning_table import Doubt

MANNER = (
    r"(?:telephoniques?|en visio|visio|physiques?|technique|rh|d embauche|de recrutement|final|finale|video"
    r"|collectif|individuel|par telephone|de motivation|d une heure|client|operationnel|manager|avec la rh|sur place"
    r"|d entree|de (?:pre ?)?selection|exploratoire|informel|en ligne|au telephone|a distance|en presentiel|de groupe"
    r"|oral|initial|preliminaire|de prequalification|blanc avec|de recrutement|rapide)"
)
MEET = (
    rf"(?:(?:premier|deuxieme|second|troisieme|dernier|prochain|nouvel|nouveau|autre|1er|2e|2eme|3e|3eme"
    rf"|2nd) )?(?:entretiens?(?: {MANNER})*|"
    r"(?:rendez vous|visio|call|appel|oral|echange) (?:d embauche|de recrutement|rh|avec (?:la|le|leur) (?:rh|drh"
    r"|recruteur|recruteuse)|de prequalification|d entretien|de motivation)|(?:tour|round) (?:final|technique|rh)"
    r"|test technique|(?<!periode d )(?<!version d )essai(?= chez| a la| au| avec|$| s est| #| de deux| d une)"
    r"|(?:jour|bout|matinee|heure) d essai|immersion|assessment|session de recrutement|(?:journee|demi journee"
    r"|matinee) (?:d essai|de tests?)|job dating"
    r"|(?:deuxieme|second|troisieme"
    r"|premier|dernier|2e|2eme|3e|1er) (?:tour|round|rendez vous|rdv|appel|call|etape))(?! (?:annuel|de depart"
    r"|professionnel annuel|d evaluation))"
)
SOFT = r"(?:call|oral|appel|visio|rendez vous|point|reunion|cafe|dejeuner|echange|zoom|teams)"
THEY = (
    r"(?:ils|elles|elle|il|on|@|recruteur|recruteuse|rh|drh|manager|responsable|boite|entreprise|employeur|equipe"
    r"|cabinet|agence|patron|patronne|chef|directeur|directrice|personne|societe|qui|chez @|dame|mec|monsieur|gars"
    r"|interlocuteur|interlocutrice)"
)
T = rf"(?:{THEY} )?(?<!je )(?<!j )(?<!tu )(?<!vous )"
"""They, or nothing: a name that no lead has may stand there."""
FILL = (
    r"(?:(?!de |que |qu |si |et |mais |, |pas |jamais |me |m |lui |qui |ils |ou |parce |rien |tout |sans |donc "
    r"|aucune? |ni |ma candidature|candidature |peur |hate |envie |trac |marre |besoin )\S+ ){0,4}?"
)
STAFF = (
    r"(?:rh|drh|patron|patronne|directeur|directrice|responsable|manager|recruteur|recruteuse|chef|cheffe|gerant"
    r"|gerante|equipe|dirigeant|dirigeante|boss|ceo|cto|charge(?:e)? de recrutement)"
)
CHANGED = (
    r"(?:decalee?s?|reportee?s?|deplacee?s?|repoussee?s?|avancee?s?|remise?s?|reprogrammee?s?|changee?s?|bougee?s?"
    r"|retardee?s?|replanifiee?s?|postposee?s?|devancee?s?|differee?s?|reculee?s?|ajournee?s?|recasee?s?)"
)
CHANGE = (
    r"(?:decaler|reporter|deplacer|repousser|avancer|reprogrammer|changer|bouger|remettre|replanifier"
    r"|postposer|devancer|differer|reculer|ajourner|recaser)"
)
CHANGES = r"(?:decale|reporte|deplace|repousse|avance|reprogramme|change|postpose|devance|remet)(?:nt|tent)?"
OFF = r"(?:annulee?s?|cancell?ee?s?|cancel|decommandee?s?|supprimee?s?|tombe a l eau|tombee? a l eau)"
THEIRS = (Doubt.OTHERS,)
