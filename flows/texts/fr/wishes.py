"""Owns how French speakers ask the coach for a pause of some length, or for another language."""

import re

from flows.understanding.meaning_table import among, words
from flows.understanding.plain import small_words
from flows.understanding.wishes_table import Wishes, asked

_ASKS = (
    r"(?:(?:s il vous plait|s il te plait|svp|stp|ok|hey|bonjour|salut|pouvez vous|peux tu|pourriez vous|on peut|est "
    r"ce que"
    r"|je|j|voudrais|veux|aimerais|vais|fais|faire|faites|fait|mets|mettez|mettre|en|une|un|on|,) )*"
)

WISHES = Wishes(
    pause=words(
        rf"^{_ASKS}(?:pause|silence|stop|(?:ne |n )?(?:m |me )?(?:ecri\w+|envoy\w+|rappel\w+|contact\w+|derang\w+)"
        r"(?: moi)?(?: \S+)? (?:pas|plus|rien)|(?:arret\w+|cess\w+) (?:de|d) (?:m |me )?(?:ecrire|envoyer|rappeler|"
        r"contacter|deranger)|(?:plus|pas) de (?:messages?|rappels?)|laissez moi|laisse moi)"
        r"|^(?!(?:\S+ )*?(?:ils|elles|il|elle|ont|qui)(?!\S))(?:\S+ ){0,3}?(?:besoin|veux|voudrais|prends|prendre|"
        r"fais|faire|m accorde) (?:\S+ ){0,6}?(?:pause|repos|repit|"
        r"conge|conges|vacances|break|souffler)"
        r"|^je (?:suis|serai|pars) (?:\S+ ){0,4}?(?:en vacances|absente?|en conges?|en voyage|en deplacement|parti\w*)"
        r"|^(?:\S+ ){1,3}(?:de |d )?(?:pause|repos)(?: svp| stp| s il vous plait)?$"
    ),
    numbers={
        **dict.fromkeys(("un", "une"), 1), "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7,
        "huit": 8, "neuf": 9, "dix": 10, "quinze": 15,
    },
    days=among("jour jours"),
    weeks=among("semaine semaines"),
    months=among("mois"),
    until=words("jusqu|jusqua|jusqu a|jusqu au|jusquau|jusque|avant|a partir|d ici"),
    away=words(
        r"vacances|absente?|conges?|en voyage|en deplacement|pause|pas de (?:messages?|rappels?)"
        r"|(?:m |me )?ecri\w+ pas|ne pas (?:m |me )?ecrire"
    ),
    others=words(r"(?:ils|elles|il|elle|on|tout le monde) (?:\S+ )?(?:sont|est|partent|part|seront|sera)"),
    since=words(r"a partir|des|du|pars|partons|commence\w*|m en vais|a compter"),
    back=words(r"retour|reviens|rentre|revenons|reprends"),
    for_good=words(r"nouvel ordre|que je|ce que je|quand je"),
    some_day=words(
        r"(?:apres|pendant|fin|durant|passees?) (?:\S+ ){0,2}?(?:vacances|fetes|conges?|noel|paques|ete|voyage|"
        r"examens?|"
        r"mariage|demenagement|ponts?)"
        r"|(?:quelques|plusieurs|une paire de) (?:jours|semaines|mois)"
    ),
    speak=words(
        r"(?!(?:je|nous|on|il|elle) (?:parle|parlons|ecris)(?!\S))"
        r"(?=(?:\S+ )*?(?:parl\w*|ecri\w*|repond\w*|continu\w*|pass\w*|chang\w*|en|prefere|plutot|svp|stp|plait|peut|"
        r"peux)"
        r"(?!\S))"
        r"(?:(?:s il vous plait|s il te plait|svp|stp|ok|hey|bonjour|salut|pouvez|vous|peux|tu|pourriez|pouvons|nous|"
        r"on|peut|"
        r"est ce que|est ce qu|je|j|prefere|prefererais|veux|voudrais|aimerais|plutot|parle|parles|parler|parlez|"
        r"parlons|ecris"
        r"|ecrire|ecrivez|reponds|repondez|repondre|continue|continuer|continuez|continuons|passe|passer|passez|"
        r"passons|"
        r"change|changer|faire|ca|cela|avec|moi|aussi|en|a|au|l|le|la|langue|possible|c est possible) )*"
        r"(?P<tongue>\w+)(?: (?:s il vous plait|s il te plait|svp|stp|maintenant|avec moi|merci|plutot|aussi|"
        r"desormais))*"
    ),
    how_are_you=words(
        r"(?:(?:salut|bonjour|coucou|hey|et|,) )*(?:comment )?(?:ca va|ca roule|vas tu|allez vous|tu vas|vous allez|"
        r"va la vie|"
        r"quoi de neuf)(?: (?:bien|toi|vous|aujourd|aujourdhui|hui|bot|et))*"
    ),
    scolds=words(
        r"(?:tu|vous|ca|ce bot|le bot|il) (?:(?:ne|n|m|me) )*(?:(?:es|etes|est|sers?|servez|sert|aides?|aidez|"
        r"comprends?|comprenez)"
        r" )(?:(?:vraiment|tellement|trop|si|completement|un|une|qu|que) )*(?:a rien|nul|nulle|inutile|bete|stupide|"
        r"con|conne|"
        r"idiot|idiote|lamentable|mauvais|mauvaise|pas|pas du tout|en rien|rien|debile)(?: (?:du tout|bot|vraiment|"
        r"rien))*"
        r"|c est (?:(?:de|entierement) )*(?:ta|votre) faute(?: \S+){0,3}"
        r"|bot (?:nul|inutile|de merde|stupide|debile)"
    ),
    blames=words(
        r"(?:(?:bravo|merci|super|,) )*(?:(?:a cause|grace|par la faute) (?:de |a )?(?:toi|vous|ce bot)|par (?:ta"
        r"|votre) faute)"
        r"(?: ,)? j ai (?:(?:encore|completement) )*(?:rate|loupe|manque)(?: \S+){0,6}"
        r"|j ai (?:rate|loupe|manque) (?:\S+ ){1,5}(?:a cause de (?:toi|vous|ce bot)|par (?:ta|votre) faute)(?: "
        r"\S+){0,3}"
        r"|(?:vous m avez|tu m as|ce bot m a|(?:tu|vous) (?:m )?(?:avez|as)) fait (?:rater|louper|manquer)(?: \S+){0,6}"
        r"|c est (?:de )?(?:ta|votre) faute si j ai (?:rate|loupe|manque)(?: \S+){0,6}"
    ),
    answer_by=re.compile(
        r"(?:\bj['’]ai(?: encore)?|\b(?:me )?laiss\w+"
        r"|\b(?:dois|faut|devrais)(?: que je)?(?: \w+){0,2}? (?:répond|dire|décid|donn|confirm|accept|sign)\w*"
        r"(?: (?:une|ma|réponse|oui|ou|non|leur|si)){0,4}|\b(?:veulent|attendent|demandent) (?:ma|une) réponse"
        r"|\bdate limite(?: est)?|\bdélai(?: est)?)(?: avant| pour| d['’]ici| jusqu['’](?:à|au|a))?(?: le| au)? ?#",
        re.I,
    ),
    test=re.compile(
        r"\b(?:tests?|questionnaire|évaluation|exercice|épreuve|cas)(?: \w+){0,2}? "
        r"(?:en ligne|à distance|à la maison|chez moi|à faire|à rendre)\b"
        r"|\btests? (?:de personnalité|psychotechniques?|d['’]aptitudes?)\b|\bonline (?:test|assessment)\b"
        r"|\b(?:faire|fasse|remplir|remplisse|rendre|rende|compléter|complète) (?:\w+ ){0,3}?"
        r"(?:test|questionnaire|exercice|évaluation)\b",
        re.I,
    ),
    tested=re.compile(
        r"\b(?:j['’]ai|jai|ai|avoir) (?:\w+ ){0,2}?(?:fait|passé|fini|rendu|réussi|raté|terminé|envoyé|rempli)\b", re.I
    ),
    due=re.compile(
        r"(?:\bavant|\bpour|\bd['’]ici|\bjusqu['’](?:à|au|a)|\bau plus tard|\bdate limite)(?: (?:le|la|au|à|est))* ?#"
        r"|# (?:au plus tard|dernier délai)",
        re.I,
    ),
    confirm_by=re.compile(
        r"\b(?:confirm\w*|répond\w*|réponse|retour|indiquer|prévenir|faire savoir)\b[^.!?#]{0,60}?"
        r"(?:\bavant|\bd['’]ici|\bjusqu['’](?:à|au|a)|\bpour|\bau plus tard)(?: (?:le|la|au|à))*,? ?#"
        r"|\bconfirm\w*\b[^.!?#]{0,60}?# au plus tard",
        re.I,
    ),
    vague=re.compile(
        r"\b(?:"
        r"dans les (?:tout )?(?:prochains jours|prochaines semaines)|dans les jours (?:qui viennent|à venir|a venir)|"
        r"(?:dans|d['’]ici) quelques (?:jours|semaines)|après (?:les |la |le |l['’])?(?:vacances|fêtes|fetes|congés|"
        r"conges|noël|"
        r"noel|pâques|paques|pentecôte|pentecote|ponts?|été)"
        r")\b",
        re.I,
    ),
    tongues={
        "francais": "fr", "anglais": "en", "allemand": "de", "espagnol": "es", "italien": "it", "portugais": "pt",
        "neerlandais": "nl", "hollandais": "nl", "polonais": "pl", "turc": "tr", "russe": "ru", "ukrainien": "uk",
        "arabe": "ar", "chinois": "zh", "japonais": "ja", "coreen": "ko", "roumain": "ro", "grec": "el",
        "suedois": "sv", "danois": "da", "norvegien": "no", "finnois": "fi", "tcheque": "cs", "hongrois": "hu",
    },
    silence=words(
        r"^(?:(?:ok|bon|allez|,) )*stop(?: (?:svp|stp|maintenant))*$|paix|laisse[sz]? moi|lache[sz]? moi|tranquille"
        r"|messages|rappels|ecri\w+|relanc\w+|envo\w+|tais toi|taisez vous|va t en|va ten"
    ),
    recalls=re.compile(
        r"(?:(?:et|alors|bonjour|ok|svp|dites|dis|rappelez|rappelle|moi|ce|pouvez|vous|me) )*(?:(?:quest ce que|que"
        r"|quoi|ce que)"
        r" (?:je (?:tai|vous ai|tavais|vous avais)|tai je|vous ai je|vous savez|savez vous|tu sais|sais tu|vous avez"
        r"|avez vous"
        r"|tu as|as tu)(?: (?:deja|dit|raconte|ecrit|note|retenu|garde))*(?: (?:sur|de|a propos de|pour|au sujet de"
        r"|concernant))|(?:montrez|montre|rappelez|rappelle) moi(?: (?:la|le|les|tout|ce|que|fiche|piste|candidature"
        r"|de|sur"
        r"|vous|avez|infos?))*|ou (?:en )?(?:suis je|est on|en est on|jen suis|en sont les choses|en suis)(?: (?:avec"
        r"|chez"
        r"|pour))|(?:quel est letat|etat|statut) (?:de|pour|chez)) (.+?)(?: (?:svp|maintenant|jusquici))*"
    ),
    commands={
        "delete": asked(
            "efface effacer effacez supprime supprimer supprimez oublie oublier oubliez détruire",
            "tout données compte profil historique informations",
        ),
        "export": asked(
            "exporte exporter exportez télécharger télécharge récupérer envoie envoyer envoyez donne donner voir "
            "montre",
            "données export copie",
        ),
        "privacy": asked(
            "gardes gardez stockes stockez partages partagez vends vendez sûr sécurité privé "
            "confidentiel confidentialité lit lire voit",
            "données messages confidentialité moi",
        ),
        "language": asked("changer change changez choisir mettre", "langue langues"),
        "zone": asked("changer change changez corriger régler mauvais faux mettre", "fuseau"),
        "quiet-hours": asked(
            "écris écrire écrivez dérange déranger dérangez messages message envoie envoyer envoyez",
            "nuit nuits dors dormir",
        ),
        "weekly": asked(
            "changer change arrêter arrête arrêtez désactiver désactive déplacer couper",
            "hebdomadaire bilan",
        ),
        "settings": asked(
            "arrêter arrête arrêtez désactiver désactive désactivez coupe couper coupez annule annuler changer "
            "ouvrir voir",
            "rappels rappel notifications réglages paramètres tranquillité silencieuses",
        ),
        "calendar": asked(
            "ajouter ajoute ajoutez mettre mets mettez exporter envoyer enregistrer entretien entretiens",
            "agenda calendrier ics outlook",
        ),
        "resume": asked(
            "regarder regarde regardez relire relis vérifier vérifie améliorer lire",
            "cv curriculum",
        ),
        "stats": asked("voir montre montrez donne", "statistiques chiffres stats"),
    },
    beside=small_words(
        "s il te vous plait svp stp peux pouvez peut pourrais pourrait je tu on veux voudrais aimerais me m moi mon "
        "ma mes ton ta tes votre vos comment ou où y a t un une moyen façon de d du des la le les l à au en dans "
        "pour que qu quoi quelle est ce c ne n pas jamais plus et tout toutes tous ici ça cela sur salut bonjour ok "
        "maintenant avec si quand faire fait faut juste aussi sont horaire heure heures soir veille avant deux "
        "quelqu qui"
    ),
)  # fmt: skip
