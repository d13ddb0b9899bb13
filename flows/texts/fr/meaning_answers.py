"""Owns the French cues for what employers answered, told in passing: an offer, a no, nothing."""

from flows.texts.fr.meaning_acts import JOB
from flows.texts.fr.meaning_meet import MEET, T
from flows.understanding.heard import Saying
from flows.understanding.meaning_table import Doubt, Needs, says

ANSWERS = (
    *says(
        Saying.OFFER,
        rf"{T}me gard(?:e|ent) (?:apres|suite a|a l issue|en (?:cdi|cdd|poste|contrat)|dans (?:l|leur) equipe)",
        rf"{T}me veu(?:t|lent) (?:en (?:cdi|cdd|alternance|stage|apprentissage|interim|temps plein)|dans (?:leur|l"
        rf"|son|leurs)"
        rf" (?:equipes?|boite|entreprise)|pour (?:le|ce|leur) {JOB}|des #|a partir de|comme (?!si))",
        before=True,
        despite=(Doubt.OTHERS,),
    ),
    *says(
        Saying.OFFER,
        rf"{T}(?:m |nous )?(?:a|ont|vient de|viennent de) (?:(?:me|m|enfin|bien) )*(?:dit|annoncer?|confirmer?|appris"
        rf"|dire)(?: (?:que|qu"
        rf"|moi))+ (?:j avais|j ai|j aurais|j aurai|il me donnait|ils me donnaient|elle me donnait) (?:le|la|un"
        rf"|une) {JOB}",
        r"(?:eu|recu|decroche|obtenu|c est) un (?:grand |gros |joli |beau )?oui",
        before=True,
        noun=True,
        despite=(Doubt.OTHERS,),
    ),
    *says(
        Saying.OFFER,
        r"^(?:(?:enfin|ca y est|yes|bon|ouf|,|youpi|hourra|je suis|officiellement) )*(?:embauchee?|engagee?"
        r"|recrutee?)(?= ,|$)",
    ),
    *says(
        Saying.NO,
        r"(?:encore |et )?(?:un (?:nouveau |autre )?refus|refusee?|recalee?|un non)(?: (?:de plus"
        r"|encore une fois))? , (?:cette"
        r" fois(?: ci)?|la|aujourdhui)(?: (?:c est|chez|de|pour|par|c etait))+",
        after=True,
        noun=True,
        despite=(Doubt.OTHERS, Doubt.NOT),
    ),
    *says(
        Saying.NO,
        rf"{T}cherch(?:e|ent|ait|aient) (?:finalement|plutot) (?:quelqu un|une?) \S+",
        rf"{T}(?:arrete(?:nt)?|stoppe(?:nt)?|met fin|mettent fin|(?:a|ont) (?:arrete|stoppe|mis fin"
        rf"|interrompu))(?: (?:le|au|a|mon|leur|la"
        r"|notre))* (?:process\w*|recrutement|procedure)(?: (?:avec moi|pour moi))?",
        rf"{T}(?:m |me |nous )?(?:a|ont|avaient|avait) (?:dit|explique|repondu|ecrit|trouve)(?: (?:que"
        rf"|qu))? (?:j (?:etais|suis)"
        r" |je suis )?(?:trop|sur|pas assez) ?(?:qualifiee?|experimentee?|diplomee?|agee?|junior|senior|chere?)",
        before=True,
        noun=True,
        despite=(Doubt.OTHERS, Doubt.NOT),
    ),
    *says(
        Saying.NO,
        r"(?:mon|ma) (?:profil|parcours|cv|niveau|experience) (?:(?:n|ne) )?(?:est|etait) (?:pas assez|trop|pas"
        r"|insuffisante?) (?:\S+ )?pour(?= @| eux| ce"
        r" poste| le poste)",
        noun=True,
        despite=(Doubt.OTHERS, Doubt.NOT),
    ),
    *says(
        Saying.NO,
        rf"{T}(?:m |nous )?(?:a|ont|vient de|viennent de) (?:(?:m|me|hier|juste|enfin|#) )*(?:dit|annonce[r]?|dire"
        rf"|appris"
        rf"|confirme[r]?|ecrit|informee?|prevenue?|explique) (?:que |qu )(?:je |j )(?:n |ne )?(?:etais|suis|serais"
        rf"|serai|avais"
        rf" ete|ai ete) (?:finalement |malheureusement )?pas (?:ete )?(?:retenue?|prise?|selectionnee?|choisie?"
        rf"|gardee?)",
        before=True,
        noun=True,
        despite=(Doubt.OTHERS, Doubt.NOT),
    ),
    *says(
        Saying.NO,
        r"(?:^|(?<=, )|(?<=\bbon ))(?:c est )?(?:rate|foutu|mort|cuit|rape|perdu|loupe) (?:pour|avec|chez|a)",
        needs=(Needs.EMPLOYER,),
        noun=True,
        despite=(Doubt.OTHERS,),
    ),
    *says(
        Saying.OFFER,
        r"(?:(?:l|mon|ma|leur|son) )*(?:offre|proposition|contrat)(?: (?:de|d|du|chez) (?:(?!,)\S+ ){1,4}?| )(?:vient "
        r"d arriver"
        r"|est (?:bien |enfin )?(?:arrivee?|tombee?|la(?= ,|$)))",
        noun=True,
        despite=(Doubt.OTHERS,),
    ),
    *says(
        Saying.CALLED_OFF,
        rf"{T}(?:m |nous )?(?:a|ont|vient de|viennent de) (?:(?:juste|encore|finalement|m) )*(?:appele[er]?|rappelee?"
        rf"|ecrit"
        rf"|contactee?|recontactee?|telephone|prevenue?|envoye un (?:mail|message|sms))(?: #)? pour (?:me (?:dire"
        rf"|prevenir) "
        rf"(?:que |qu )?)?(?:annuler|decommander)(?: (?:(?:mon|l|le|notre|cet) )*(?:{MEET}|rendez vous))?",
        before=True,
        noun=True,
        despite=(Doubt.OTHERS, Doubt.LATER),
    ),
    *says(
        Saying.ROUND,
        r"je (?:continue|poursuis|reste|suis toujours)(?: dans)? (?:le|leur) (?:process\w*|recrutement)(?: de "
        r"(?:recrutement"
        r"|selection))? (?:avec|chez|a|au|de|d|du)",
        needs=(Needs.EMPLOYER,),
        noun=True,
        after=True,
    ),
    *says(
        Saying.NO_NEWS,
        rf"{T}(?:m|nous) (?:a|ont) (?:(?:completement|totalement|carrement|juste|tout simplement) )+(?:oubliee?s?"
        rf"|zappee?s?"
        rf"|ghostee?s?|ignoree?s?|laissee? tomber)(?= ,|$| et| mais| je)",
        rf"{T}(?:m|nous) (?:ignore|ghoste|snobe|boude|zappe)(?:nt)?(?= ,|$| depuis| completement| totalement| "
        rf"royalement|"
        rf" encore| toujours| et| mais)",
        before=True,
        noun=True,
        despite=(Doubt.OTHERS, Doubt.MAYBE),
    ),
    *says(
        Saying.NO_NEWS,
        r"(?:y a|il y a|ai vu|vois|eu|recu)? ?(?:toujours |encore )?rien (?:(?:non plus|encore|toujours|recu) )*(?:de"
        r"|du|d|chez"
        r"|cote)(?! (?:grave|neuf|nouveau|special|plus|bon|concret|serieux|tout|mal|prevu|interessant)(?!\S))",
        needs=(Needs.EMPLOYER,),
        noun=True,
        despite=(Doubt.OTHERS, Doubt.NOT),
    ),
)
