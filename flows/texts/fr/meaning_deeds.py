"""Owns the French cues for what the person did, told by why or by what it means for a lead."""

from flows.texts.fr.meaning_acts import ME
from flows.understanding.heard import Saying
from flows.understanding.meaning_table import Doubt, Needs, says

DEEDS = (
    *says(
        Saying.APPLIED,
        rf"{ME} (?:ecrit|contacte|appele|telephone|envoye un (?:mail|message))(?= (?:(?!,)\S+ ){{1,6}}?pour (?:y "
        rf"|leur )?(?:postuler|candidater"
        r"|proposer (?:mes services|ma candidature)))(?: (?:a|au|aux|chez))?",
        r"(?:suis|ai|j) (?:passee?|utilise|vu|reponds?) (?:\S+ ){1,6}?pour (?:postuler|candidater"
        r"|appliquer)(?: (?:chez|a|au"
        r"|aux))?",
        rf"{ME} (?:ecrit|contacte|appele|telephone|demarche|sollicite)(?= (?:(?!,"
        rf"|relanc\w*)\S+ ){{1,6}}?pour une? (?:poste"
        rf"|job|emploi|stage|place|boulot|alternance|apprentissage|contrat))(?: (?:a|au|aux|chez))?",
        rf"{ME} repondu(?: \S+){{1,3}}? (?:a|aux) (?:(?:l|une|leur|cette|son|leurs) )*(?:annonces?"
        rf"|offres?)(?: \S+)?(?: (?:de|d"
        r"|chez|du))?",
        needs=(Needs.NAMED,),
        after=True,
        noun=True,
        despite=(Doubt.LATER,),
    ),
    *says(
        Saying.WITHDREW,
        rf"{ME} (?:refuse|decline)(?! (?:de|l|une?|le|la|les|d|par|mon|ma|mes|leur|cette|ce|son|sa|avec|tout|pour|et"
        rf"|mais|,)(?!\S))(?= \S)",
        rf"{ME} prevenu(?= (?:(?!que|qu)\S+ ){{1,4}}?(?:que|qu) (?:je |j )?(?:ne |n )?(?:me retirais|me desistais"
        rf"|etais plus"
        r" (?:candidate?|interessee?|disponible)|arretais|renoncais|laissais tomber|donnais pas suite"
        r"|donnerais pas suite"
        r"|refusais|avais (?:trouve|signe|accepte) ailleurs|declinais))",
        after=True,
        noun=True,
        despite=(Doubt.NOT,),
    ),
    *says(
        Saying.WROTE,
        rf"{ME} (?:envoye|renvoye|transmis|fourni|donne|remis|apporte|envoyer|transmettre|fournir)(?: (?:tous|toutes"
        rf"|mes|les|leurs|le|la"
        r"|mon|ma|des|une?|copies?|scan|de|derniers?|dernieres?))* (?:references?|papiers?|documents?|pieces?"
        r"|disponibilites|dispos"
        r"|diplomes?|casier|attestations?|rib|justificatifs?|releves?|fiches?|bulletins?|coordonnees|infos"
        r"|informations)"
        r"(?: (?:de paie|de salaire|demandee?s?|manquante?s?|complementaires?|qu ils (?:voulaient"
        r"|demandaient)))*(?: (?:a|au|aux"
        r"|chez))?",
        needs=(Needs.EMPLOYER,),
        after=True,
        noun=True,
    ),
    *says(
        Saying.ACCEPTED,
        r"je (?:commence|debute|demarre|attaque) (?:le )?# (?:chez|a la|au|a l)",
        needs=(Needs.EMPLOYER,),
        noun=True,
        after=True,
    ),
    *says(
        Saying.LET_GO,
        r"^(?:(?:stp|svp|ok|bon|tu peux|vous pouvez|on peut|et|,) )*(?:raye[rz]?|enleve[rz]?|retire[rz]?|vire[rz]?"
        r"|supprime[rz]?|efface[rz]?|barre[rz]?|ote[rz]?|sors|sortir)(?= (?:(?!,)\S+ ){1,5}?(?:de|du|des) (?:ma |la "
        r"|mon |mes |le |tes"
        r" |ta )?(?:liste|suivi|tableau|pistes|candidatures|rappels))",
        r"^(?:(?:stp|svp|ok|bon|tu peux|vous pouvez|on peut|et|,) )*(?:clotures?|cloturer|cloturez|archive[rz]?"
        r"|fermer)(?= \S+(?: (?!,)\S+){0,3}(?: ,|$))",
        r"(?:tu peux|vous pouvez|on peut) (?:le |la |l )?(?:archiver|fermer|cloturer|supprimer|enlever|oublier"
        r"|effacer)(?: (?:le"
        r" dossier|la piste|la candidature|de (?:la|ma) liste))?(?= ,|$)",
        needs=(Needs.EMPLOYER,),
        after=True,
        noun=True,
        despite=(Doubt.LATER, Doubt.MAYBE, Doubt.ASKED),
    ),
    *says(
        Saying.CONTACT,
        r"qui (?:recrute|embauche|fait passer (?:les|l|mon) entretiens?)(?= chez| a| au| pour| la|$)"
        r"|(?:c est|voici|note)(?= \S+(?: \S+){1,2} (?:mon|ma|le|la|leur) (?:nouvelle |nouveau )?(?:responsable|manager"
        r"|directrice|directeur|interlocuteur|interlocutrice|drh|gerante?|cheffe?|recrut\w+)(?!\S))",
        needs=(Needs.PERSON,),
        after=True,
        despite=(Doubt.OTHERS,),
    ),
)
