"""Owns the French cues for being done with a lead: "call it quiet", "close it"."""

from flows.understanding.heard import Saying
from flows.understanding.meaning_table import Doubt, Needs, says

_ASKS = (
    r"(?:(?:(?:pour|petite) info|au fait|du coup|bref|sinon|euh|ah|oh|bah|ben|eh|bien|donc|et|dis|allez|voila"
    r"|salut|bonjour|coucou|hello|ok"
    r"|oui|d accord|s il vous "
    r"plait|svp|stp|alors|bon|on peut|vous pouvez|tu peux|je veux|je "
    r"voudrais|je vais|j|je|on|,) )*"
)
_BIDS = r"(?:(?:ok|bon|alors|allez|salut|bonjour|donc|du coup|stp|svp|s il te plait|et|,) )*"
_ENDS = r"(?: (?:mdr|lol|du coup|voila|svp|stp|s il vous plait|maintenant|merci|alors))*"
_IT = (
    r"(?:la |le |l |ca |cela |(?:cette|la|leur|le|ce|mon|ma) (?:piste|candidature|offre|dossier|fiche|ligne|suivi) ?"
    r"(?:chez |de |d |avec |pour )?)?@?"
)

CLOSING = (
    *says(
        Saying.QUIET,
        rf"^{_ASKS}"
        r"(?:classe|classez|classer|classons|marque|marquez|marquer|mets|mettez|mettre|note|notez|laisse|"
        rf"laissez) ?(?:{_IT} ?)?(?:comme |en )?(?:sans reponse|sans suite|ghosting|silence|ghostee?)"
        rf"{_ENDS}$",
        despite=(Doubt.LATER, Doubt.MAYBE, Doubt.ASKED),
    ),
    *says(
        Saying.QUIET,
        rf"^{_ASKS}"
        r"(?:classe|classez|classer|marque|marquez|marquer|mets|mettez|mettre|note|notez|noter|passe|passer)"
        r" (?:(?!,)\S+ ){1,6}?(?:comme |en )?sans (?:reponse|suite|nouvelles?)"
        rf"{_ENDS}(?= ,|$)",
        needs=(Needs.EMPLOYER,),
        noun=True,
        despite=(Doubt.LATER, Doubt.MAYBE, Doubt.ASKED),
    ),
    *says(
        Saying.LET_GO,
        rf"^{_ASKS}"
        rf"(?:ferme|fermez|fermer|clos|clore|cloture|cloturer|cloturez|classe|classez|classer|classons|archive"
        rf"|archivez|archiver) {_IT}"
        rf"{_ENDS}$",
        rf"^{_ASKS}"
        r"(?:laisse|laissez|laisser) (?:tomber )?@(?: (?:tomber|de cote))?"
        rf"{_ENDS}(?= ,|$)",
        rf"^{_ASKS}"
        r"(?:oublie[rz]?|abandonne[rz]?|laissez?|supprime[rz]?|enleve[rz]?|efface[rz]?|retire[rz]?|vire[rz]?|raye[rz]?)"
        r" (?:le |la |l )?@"
        rf"{_ENDS}$",
        rf"^{_ASKS}"
        r"(?:la )?laisser? de cote"
        rf"{_ENDS}$",
        despite=(Doubt.LATER, Doubt.MAYBE, Doubt.ASKED),
    ),
    *says(
        Saying.LET_GO,
        rf"^{_ASKS}"
        r"(?:ferme|fermez|fermer|clos|clore|cloture|cloturer|cloturez|archive|archivez|archiver|supprime|supprimer)"
        r" (?:le |la |mon |ma )?(?:dossier|fiche|piste|candidature|ligne|suivi)(?: (?:chez|de|d|pour"
        r"|avec))?(?! \S+ # )",
        despite=(Doubt.LATER, Doubt.MAYBE, Doubt.ASKED),
        needs=(Needs.EMPLOYER,),
        after=True,
    ),
    *says(
        Saying.LET_GO,
        rf"^{_BIDS}(?:classe|retire|vire|raye|archive)(?: moi)?(?! moi)"
        r"(?! (?:pas|ma|mon|mes|de|d|des|que|ca|cette|ce|un|une|tout)(?!\S))",
        needs=(Needs.EMPLOYER,),
        after=True,
        despite=(Doubt.LATER, Doubt.MAYBE, Doubt.ASKED),
    ),
    *says(
        Saying.LET_GO,
        r"(?:(?:j ai|je|on a) )?(?:fais|fait|mis|mets|tire|tirer|faire|mettre) (?:une croix|un trait) (?:dessus )?sur",
        needs=(Needs.EMPLOYER,),
        after=True,
    ),
)  # fmt: skip
