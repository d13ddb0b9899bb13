"""Owns the French cues for interviews that are called off or get another time."""

from flows.texts.fr.meaning_meet import CHANGE, CHANGED, CHANGES, MEET, OFF, THEIRS, T
from flows.understanding.heard import Saying
from flows.understanding.meaning_table import Doubt, says

MOVES = (
    *says(
        Saying.MOVED,
        rf"{T}(?<!je )prefere(?:nt|rait|raient)? (?:(?:me voir|me recevoir|le|a|au|pour|plutot|qu on se voie) )*#",
        before=True,
        despite=(Doubt.LATER,),
    ),
    *says(
        Saying.CALLED_OFF,
        rf"{MEET}(?: (?!, |mais|et)\S+){{0,6}}? (?:(?:est|a ete|etait|sera|vient d etre|est finalement"
        rf"|c est) )?(?:(?:finalement|juste|donc|encore) )*{OFF}",
        rf"(?:ont|a|ai|avons|viennent de|vient de|viennent d|vient d|viens d|viens de|du|dois|doivent)"
        rf" (?:(?:finalement|du|juste|encore"
        rf"|tout|m|me|mon) )*(?:annulee?|annuler|cancell?e[er]?s?|decommande[er]?|supprime[er]?)(?:(?: (?:mon|l|le"
        rf"|notre|cet|tout|leur|un))* (?:{MEET}|@|rendez vous"
        rf"|tout)(?: (?:avec|chez))?|(?= ,|$| au dernier| a la derniere| hier| #| sans| avec @| @))",
        rf"(?:^|(?<=, )|(?<=\bcontre )|(?<=\bmais ))(?:(?:donc|et|du coup|finalement|bon|alors|par contre|puis|mais) "
        rf")*plus (?:d |aucun ){MEET}(?! que)|annulation"
        rf" (?:de|d|du) (?:(?:l|mon|notre|cet|le) )*(?:{MEET}|rendez vous)",
        rf"(?:y aura|il y aura|il n y aura|aura) pas (?:d |de ){MEET}|{T}(?<!pas )(?<!\bont )(?<!\ba )(?<!\bai"
        rf" )(?:annule|supprime|decommande)(?:nt)? (?:(?:mon|l|le|notre|cet"
        rf"|tout) )*(?:{MEET}|rendez vous)",
        rf"(?:y a|il y a|il n y a|y aura|j ai|je n ai|ai) plus (?:d |de |aucun )(?:(?:mon|l) )?{MEET}(?! que)",
        rf"{MEET} (?:(?!,|mais)\S+ ){{0,7}}?(?:n aura pas lieu|n a pas eu lieu|n a pas lieu|aura pas lieu|a pas eu lieu"
        rf"|ne se fera pas|ne se fait plus|se fera pas|n aura plus lieu|n a plus lieu|a plus lieu|saute)(?! (?:le"
        rf" )?# mais)",
        r"(?:c est|ca a ete|c etait|tout est) (?:(?:finalement|donc|bien|encore) )*(?:annule|tombe a l eau)(?= ,|$"
        r"| pour| par| #)|^(?:annulee?s?|tombee? a l eau)(?= par| au| #| a la|$| hier| ce| pour| :)(?: par)?|(?:m ont"
        r"|m a|ont|a|s est fait) (?:(?:pose|mis|poser) (?:un )?lapin"
        r"|fait faux bond|(?<=m a )plantee?|(?<=m ont )plantee?|(?<=s est fait )planter)(?= ,|$| pour| #| au| a)"
        r"|(?:recruteur|recruteuse|rh"
        r"|manager|personne|il|elle|ils|interlocuteur) (?:ne "
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
        rf"{T}(?:me |m |nous )?{CHANGES} (?:(?:(?:mon|l|le|notre|cet|la|ca) )*(?:{MEET}|rendez vous)(?: (?:a|au|pour))?"
        rf"|(?:(?:ca|finalement) )*(?:a|au|pour|de|d|vers)(?: (?:finalement|le|la))*(?= #))|{T}(?:m |me )?(?:a|ont"
        rf"|demande"
        rf"|demandent|prefere|preferent|propose|proposent"
        r"|aimerait|aimeraient|voudrait|voudraient|veulent|veut)(?: demande| propose)? (?:(?:de|que je|me|m|voir|venir"
        r"|vienne|passer|passe|finalement|qu on|decale|se|voie) )*plutot (?:(?:le|a|pour|vers|venir|au) )*#",
        rf"finalement (?:c est|ce sera|ca sera) (?:(?:le|a|pour) )*# (?:(?:pour|l|mon|le) )+(?:{MEET}|rendez vous)"
        rf"|finalement (?:l|mon|notre|cet) {MEET}(?: (?!,|mais)\S+){{0,6}}? (?:est|sera|c est|ce sera|aura lieu|a lieu"
        rf"|se"
        rf" fera|se passera|tombe) (?:(?:le|a|pour) )*#",
        rf"{T}(?:l |le |la )(?:ont|a) (?:(?:finalement|juste) )*(?:mis|remis|fixe|cale|recale|place|passe)(?: (?:a|au"
        rf"|pour|le))*(?= #)"
        r"|au lieu d(?:e|u) (?:(?:le|la) )?#(?: ,)? (?:(?!mais)\S+ ){0,7}?(?:est|sera|c est|aura lieu|passe) (?:(?:a"
        r"|le|au) )*#",
        rf"{T}(?:prefere(?:nt)?|veut|veulent|aimerait|voudrait) (?:me )?(?:voir|recevoir|rencontrer)? ?(?:(?:a|le"
        rf"|vers) )*# (?:plutot|au lieu|(?:a|qu a|que) (?:le )?#)"
        rf"|{MEET} de # (?:c est|est|sera|devient|ce sera) (?:(?:finalement|plutot|a|le|en fait) )*#",
        rf"(?:n )?(?:aura|a) pas lieu (?:le )?# mais (?:(?:le|plutot|finalement|bien) )*#|{T}(?:me )?(?:met|mettent)"
        rf" (?:l|mon|notre) {MEET} (?:a|au|le)(?= #)",
        rf"(?:report|decalage|deplacement) (?:de|d|du) (?:(?:l|mon|notre|cet|le) )*(?:{MEET}|rendez vous)|{T}(?:me "
        rf"|m ){CHANGES}(?= ,|$| encore| a| au| de| d| #| pour)"
        rf"|{T}(?:me |m |nous )?(?:mettent|met|prennent|prend|recoivent|recoit|voient|voit|veulent|veut|ont mis|a"
        rf" mis)(?: (?:me|voir|recevoir|l|mon))*"
        rf"(?: {MEET})?(?: (?:une|deux|trois|un|\d+) (?:heures?|jours?|h|semaines?|demi heure))? plus (?:tot|tard)",
        rf"(?:ont|a|ai|avons|est) (?:(?:finalement|juste|encore|du|re|m) )*{CHANGED} (?:(?:mon|l|le|notre|mes|ca"
        rf"|cet) )*(?:{MEET}|ca|rendez vous|tout)?(?: (?:a|au|pour|de))?",
        rf"{T}(?:(?:m |l |me |le )?(?:ont|a|veulent|veut|doivent|doit|demandent|aimeraient|souhaitent|preferent"
        rf"|me demandent) )+(?:(?:de|a|finalement|juste) )*(?:{CHANGE}|{CHANGED})(?: (?:mon|l|le|notre"
        rf"|ca))*(?: {MEET})?(?: (?:a|au|pour))?",
        rf"(?:m a|m ont|ont|a) (?:mis|remis|place|cale|recale|fixe) (?:l|mon|notre) {MEET}(?: \S+){{0,6}}? (?:plus"
        rf" (?:tard|tot)|a la place"
        rf"|un autre jour|a un autre (?:jour|moment))|{MEET}(?: (?!,)\S+){{0,4}}? (?:sera|est|c est|aura lieu"
        rf"|commence) (?:#|\S+)? ?plus (?:tard|tot)",
        r"(?:demande|demander|propose|proposent|demandent)(?: \S+){0,3}? (?:un autre (?:jour|creneau|horaire|rendez"
        r" vous|moment)"
        r"|une autre (?:date|heure))(?: (?:a|au|aux|chez))?",
        rf"(?:je )?(?:dois|veux|voudrais|aimerais|demande a|peux|demander a|demande de"
        rf"|besoin de) (?:\S+ )?{CHANGE} (?:(?:mon|l|le|notre|cet|ca) )*(?:{MEET}|rendez vous)(?: (?:avec|chez))?",
        rf"(?:nouvelle (?:date|heure)|nouveau creneau|changement (?:de programme|d heure|d horaire|de date"
        rf"|d horaires))(?: \S+){{0,6}}?(?= #|$| pour)|# au lieu d(?:e|u)? ?#|(?:est|c est|sera) (?:(?:le|a|bien"
        rf"|donc) )*# (?:et )?(?:plus|non|pas) (?:le |a )?#|(?:est|c est|etait|n est|sera) plus"
        rf" (?:(?:le|a|pour) )*# (?:mais|,|c est|et) (?:(?:c est|bien|plutot"
        rf"|finalement|le|a|pour|sera) )*#|{MEET}(?: \S+){{0,4}}? (?:c est "
        rf"|est |aura lieu |se fera |a lieu )?(?:finalement|maintenant|plutot|desormais) (?:a |le |pour )*#|(?:c est "
        rf"|ce sera "
        rf"|ca sera )?finalement (?:le |a |pour )*# (?:au lieu|et non|et pas|a la place)|(?:c est|ca a ete"
        rf"|il est) (?:(?:finalement|donc|encore) )*{CHANGED}(?: (?:a|au|pour))?(?= ,|$| #)|^(?:decale|reporte"
        rf"|deplace|repousse|avance) (?:a|au)(?= #)|{MEET}(?: \S+){{0,4}}? passe (?:finalement )?(?:a|au|de)(?= #)"
        rf"|(?:c est|ce sera|ca sera|ca devient) (?:plutot|finalement|maintenant|desormais) (?:(?:le|a|pour) )*#",
        before=True,
        noun=True,
        despite=(*THEIRS, Doubt.LATER, Doubt.MAYBE),
    ),
)
