"""Owns what sounds in French like an interview and is none: one that is missed or cannot be kept, a call to be made."""

from flows.texts.fr.meaning_meet import MEET
from flows.understanding.meaning_table import words

SOME = r"(?:(?!,|et|mais|car)\S+ ){0,5}?"

HIDES = words(
    rf"(?:peux|pourrai|pouvais|vais|pourrais|ai) pas (?:(?:pu|pouvoir|y) )*(?:aller|venir|assister|me rendre|etre|me "
    rf"presenter|faire|passer|honorer) {SOME}{MEET}"
    rf"|(?:j )?(?:ai|avais) (?:\w+ )?(?:manque|oublie|zappe|seche) {SOME}{MEET}"
    rf"|failli (?:manquer|rater|oublier|louper) {SOME}{MEET}"
    rf"|(?:je )?(?:n )?(?:suis|etais) pas (?:allee?|venue?|presente?) {SOME}{MEET}"
    r"|je (?:demenage|emmenage|pars|m installe) (?:a|au|en|aux) \S+(?: \S+)? (?:#|bientot)"
    r"|pauses? (?:tournantes?|du matin|de nuit|d apres midi|du soir|fixes?)|(?:les|trois|deux|3|2) pauses"
    r"|appel a (?:passer|faire)|(?:vais|dois|veux|peux|faut que j|pense a|a) "
    r"(?:appeler|telephoner a|rappeler) (?:@|les)"
)
