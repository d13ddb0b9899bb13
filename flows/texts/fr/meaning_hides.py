"""Owns what sounds in French like an interview and is none: one that is missed or cannot be kept, a call to be made."""

from flows.texts.fr.meaning_meet import MEET
from flows.understanding.meaning_table import words

SOME = r"(?:(?!,|et|mais|car)\S+ ){0,5}?"

HIDES = words(
    r"(?:mon|ma|mes) (?:ex|pere|mere|frere|soeur|mari|femme|copain|copine|potes?|amie?s?|voisine?|prof|fils|fille"
    r"|oncle|tante|coloc)"
    r" (?:(?:veut|veulent|voudrait|me veut|me (?:demande|propose|rappelle|prend)) \S+|m a dit (?:qu il"
    r"|qu elle) \S+ \S+)|"
    r"j ai beau \S+|(?:mon|ma|mes|notre) (?:anciens?|anciennes?|ex) (?:patron\w*|boite|employeurs?|chefs?|cheffe"
    r"|manager|boss|collegues?)"
    r" (?:m a|m ont|a|ont|veut|me|m) \S+"
    rf"|rendez vous (?:# )?(?:(?:a|avec|chez|au|la|le|l|ma|mon|#) ){{0,3}}?(?:france travail|pole emploi"
    rf"|mission locale|cap emploi|caf"
    r"|cpam|secu|prefecture|conseillere?|dentiste|medecin|kine|osteo|ophtalmo|psy|gyneco|dermato|veto|coiffeur"
    r"|coiffeuse"
    r"|garagiste|notaire|banquier|banquiere|avocate?|irm|radio|labo|impots|assistante sociale|onem|forem|actiris|orp"
    r"|clsc)"
    r"|(?:entretien|point|rencontre|visio|appel|bilan) (?:# )?(?:avec|chez) (?:ma|mon|la|le) (?:conseillere?"
    r"|conseiller|referente?"
    r"|assistante sociale|coach|psy)"
    rf"|(?:peux|pourrai|pouvais|vais|pourrais|ai) (?:pas|plus) (?:(?:pu|pouvoir|y) )*(?:aller|venir|assister"
    rf"|me rendre|etre|me "
    rf"presenter|faire|passer|honorer) {SOME}{MEET}"
    rf"|(?:j )?(?:ai|avais) (?:\w+ )?(?:manque|oublie|zappe|seche) {SOME}{MEET}"
    rf"|failli (?:manquer|rater|oublier|louper) {SOME}{MEET}"
    rf"|(?:je )?(?:n )?(?:suis|etais) pas (?:allee?|venue?|presente?) {SOME}{MEET}"
    r"|je (?:demenage|emmenage|pars|m installe) (?:a|au|en|aux) (?!vacances|conges|pause)\S+(?: \S+)? (?:#|bientot)"
    r"|pauses? (?:tournantes?|du matin|de nuit|d apres midi|du soir|fixes?)|(?:les|trois|deux|3|2) pauses"
    r"|(?:les|ces|des|toutes? (?:ces|les)|tous (?:ces|les)) (?:boites|entreprises|recruteurs|employeurs|gens|rh"
    r"|societes|patrons) qui (?:ne |n |nous |me |te |m )*(?:repond|rappell|donn|ghost|reviennent|font)\w*(?: \S+){0,3}"
    r"|appel a (?:passer|faire)|(?:vais|dois|veux|peux|faut que j|pense a|a) "
    r"(?:appeler|telephoner a|rappeler) (?:@|les)"
)
