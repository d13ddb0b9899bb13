"""Owns the French cues for what employers said: no, an offer, and nothing at all."""

from flows.texts.fr.meaning_acts import BEGIN, JOB, OFFER, THEIRS, I
from flows.texts.fr.meaning_meet import T
from flows.understanding.heard import Saying
from flows.understanding.meaning_table import Doubt, Needs, says

ALSO = (
    r"(?:(?:aussi|finalement|encore|juste|deja|donc|gentiment|officiellement|tous|toutes|du coup|egalement|plutot"
    r"|malheureusement|poliment|sechement|carrement|enfin|bien|#|hier|vite|en fait|a leur tour|quand meme|malgre tout"
    r"|tout de meme|ensuite) )*"
)
OTHER_ONE = (
    r"(?:quelqu un(?: d autre)?|une? autre(?: candidate?| personne| profil)?|l autre(?: candidate?)?"
    r"|une? (?:profil|candidate?|interne|personne|collegue|externe)|d autres(?: candidate?s?| profils?)?|en interne"
    r"|un candidat plus|plus experimentee?|une connaissance|le cousin|le neveu|leur stagiaire|une? (?:stagiaire"
    r"|alternante?|apprentie?|jeune|interimaire))"
)
REFUSED = (
    r"(?:refusee?|recalee?|rejetee?|ecartee?|blackboulee?|jetee?|econduite?|deboutee?|evincee?|retoquee?|rembarree?"
    r"|zappee?|disqualifiee?|eliminee?)"
)
TAKEN = r"(?:prise?|retenue?|choisie?|gardee?|selectionnee?|embauchee?|recrutee?|engagee?)"
NOS = (
    r"(?:refus|reponses? negatives?|retours? negatifs?|mails? (?:\w+ )?de refus|lettre de refus|rateau|fin de non"
    r" recevoir"
    r"|mail negatif|courrier de refus|non(?= ,|$| de| d| du| chez))"
)
NEWS = (
    *says(
        Saying.NO,
        rf"{T}(?:m |nous |l )?(?:ont|a|avait|avaient) {ALSO}(?:dit (?:merci mais )?(?:que )?(?:c est |c etait )?non"
        rf"|{REFUSED}"
        rf"|envoyee? (?:balader|bouler|promener|paitre|chier)"
        rf"|(?:envoye|adresse|transmis|fait) (?:un |le |leur )?(?:\w+ )?(?:{NOS})"
        rf"|repondu (?:que )?(?:c est |c etait )?(?:non|par la negative"
        rf"|negativement|un non)|(?:ecrit|appele|rappele|telephone|contacte|recontacte|prevenue?|informee?)(?:"
        rf" \S+){{0,3}}? (?:pour (?:me "
        rf"|m )?(?:dire|annoncer|signifier|informer) )?(?:que )?(?:c est |c etait )?(?:non|negatif|un refus)|claque"
        rf" la porte|ferme la porte)(?! pour (?:les|mes|la|ma|un))",
        rf"{T}(?:ont|a|avaient|avait) {ALSO}(?:choisi|pris|garde|trouve|recrute|prefere|retenu|embauche|engage|favorise"
        rf"|privilegie"
        rf"|selectionne|opte pour|donne (?:le|la) {JOB} a|porte leur choix sur|mise sur) (?:prendre )?(?:\S+"
        rf" )?{OTHER_ONE}",
        rf"{T}cherch(?:e|ent|ait|aient) (?:finalement |plutot )?(?:quelqu un|un profil|une personne) (?:de |d"
        rf" )?(?:plus|avec plus|autre)|{T}(?:se sont|s est) {ALSO}"
        rf"(?:tournee?s?|orientee?s?|portee?s?|decidee?s?|rabattue?s?) (?:vers|sur|pour) {OTHER_ONE}",
        rf"(?:de |d )ne pas (?:me )?donner (?:de )?suite(?: a)?|{T}(?:partent|part|sont partis|est parti|s orientent"
        rf"|se tournent|vont partir|continuent|continue|prennent|prend|vont prendre|ont continue|preferent|gardent) "
        rf"{ALSO}(?:(?:sur|vers|avec) )?{OTHER_ONE}|{T}(?:ne |n |me )*(?:donne|donnent"
        rf"|donneront|ont|a|donnera) (?:pas|pas donne) (?:de )?suite(?: (?:a|favorable))?(?: ma candidature)?"
        rf"|{T}(?:ne )?(?:veulent|veut) (?:pas|plus) de moi|{T}(?:ne )?me (?:veulent|veut) (?:pas|plus)(?= ,|$| non"
        rf" plus| chez)|{T}(?:ne )?(?:me |m )(?:prennent|prend|retiennent|retient"
        rf"|gardent|garde|choisissent|embauchent|embauche|engagent|engage) {ALSO}(?:pas|plus)"
        rf"|{T}(?:ne |n )?(?:m |me )?(?:ont|a) {ALSO}(?:pas|finalement pas) {ALSO}{TAKEN}",
        rf"{T}(?:ont|a|vient de|viennent de) {ALSO}(?:pourvu|pourvoir|attribue|ferme|clos|cloture) (?:le|ce|leur)"
        rf" {JOB}",
        rf"{T}(?:me )?(?:dit|disent|repond|repondent) (?:(?:que )?c est )?non(?= ,|$| encore| pour| aussi)",
        rf"{T}(?:ne )?(?:vont|va|veulent|veut) (?:pas|plus) (?:me |m )(?:prendre|garder|retenir|embaucher|engager"
        r"|recruter)",
        before=True,
        despite=(*THEIRS, Doubt.NOT),
    ),
    *says(
        Saying.NO,
        rf"(?:je |j )?(?:n |ne )?(?:ai|suis|etais|ai ete|j ai) {ALSO}(?:toujours )?(?:pas"
        rf"|pas ete|plus) (?:(?:ete|finalement) )*{TAKEN}(?: (?:pour|chez|par|a))?",
        r"(?:pas|non) (?:ete )?(?:retenue?|prise?|selectionnee?)(?= |$)(?: (?:pour|chez|par))?(?! (?:rendez|de note"
        r"|le temps|mon|en|au))|(?:(?:ma|mon) )?(?:candidature|cv|dossier|profil)(?: (?:chez|a|pour|au) \S+(?:"
        r" \S+)?)? (?:(?:n a pas ete|n est pas"
        r"|n etait pas|pas|non|a pas ete|est pas)(?: (?:finalement|malheureusement|ete|donc))* (?:retenue?|acceptee?"
        r"|prise"
        r"|selectionnee?)|(?:(?:a ete|est|vient d etre|finalement|malheureusement|donc) )*(?:refusee?|rejetee?|ecartee?"
        r"|declinee?))",
        rf"(?<!\bai )(?<!\ba ete )(?<!\best )(?<!\bsont )(?<!\bont ete ){REFUSED} (?:par|chez|a|au|apres|du|de)(?! (?:l"
        rf" invitation|un))|(?:ai|viens d) {ALSO}(?:ete|etre) {ALSO}"
        rf"{REFUSED}(?: (?:par|chez|a|du|de))?"
        r"|(?:je )?(?:me suis fait|me fais|suis) (?:encore )?(?:refusee?|recaler|recalee?|jeter|refouler|bouler|rejeter"
        r"|rejetee?|rembarrer|retoquer|ecarter|refuser)(?: (?:par|chez|a))?",
        r"(?:c est|c etait|ca sera|ce sera|c est donc) (?:un |malheureusement |finalement |donc |encore "
        r"|aussi )*(?:non|mort|rape|foutu|cuit|rate|niet|negatif|refuse|niet)(?= (?:pour|chez|avec|de|d|du|a|cote|et"
        r"|mais)| ,"
        r"|$)"
        r"(?: (?:pour|chez|avec|de|d|du|cote))?",
        rf"(?:je |j )?(?:n )?ai {ALSO}(?:pas|rate) (?:(?:eu|obtenu|decroche|ete prise? pour) )?(?:le|la|ce|cette|leur)"
        rf" {JOB}(?: (?:de|d|chez|a))?|(?:(?:le|leur|la|ce|cette) )?{JOB}(?: (?:de|d) \S+(?: \S+)?)?"
        rf"(?: (?:chez|a) \S+(?: \S+)?)? (?:(?:est|a ete|etait|vient d etre|deja|finalement|donc|desormais) )*"
        rf"(?:pourvue?|prise?|attribuee?|donnee?|partie?|comblee?|refilee?|reservee?)(?= ,|$| a| par| en| depuis| #|"
        rf" et)"
        r"(?: a)?",
        r"(?:ne |n )?(?:fais|suis) plus (?:partie|dans)(?: (?:du|de la|le|la))* (?:process\w*|course|liste"
        r"|selection)(?: (?:chez|de|d))?",
        r"(?:mon|notre) (?:profil|experience|cv|parcours|niveau) (?:ne |n )?(?:(?:leur|les|lui) )?(?:(?:correspond"
        r"|convient|convenait|plaisait|allait|colle|interesse|va|a|plait|matche?|suffit)\w*) (?:pas|plus)(?: \w+)?",
        r"(?:pas (?:de )?|sans )(?:suite|reponse) (?:favorable|positive)(?: (?:pour|chez|de|d|a))?",
        r"(?:profil|candidature|cv) (?:pas|non) (?:retenue?|adaptee?|compatible)|(?:ils|elle|il|on) (?:me |m )?(?:ont"
        r"|a) (?:trouvee?|jugee?) (?:(?:trop|pas assez|sur) )+\S+|(?:ils )?cherch(?:ent|aient) (?:finalement )?"
        r"(?:quelqu un|un profil|une personne) (?:de |d )?(?:plus|avec plus|autre)",
        despite=(Doubt.NOT,),
        noun=True,
    ),
    *says(
        Saying.NO,
        rf"(?:recu|eu|pris|mange|recois|essuye|reception d|reception de|encore|toujours|nouveau|nouvelle|un|une|c est"
        rf"|me suis pris|me prends|ramasse|autre|tombe|deux|trois|quatre|cinq|plusieurs|que des) (?:(?!sans|pas"
        rf"|craint|,|aucun|dire)\S+ ){{0,3}}?{NOS}"
        r"(?: (?:de la part de|de|d|du|chez|pour|par|a|au))?(?! (?:non|mais) )",
        rf"^(?:\S+ )?(?:mail|lettre) de refus(?: (?:de|d|du|chez|,))?|{BEGIN}(?:(?:gros|petit|double|deja|et|hop|c est"
        rf"|toujours|aussi) )*(?:refus|reponse negative|retour negatif|recalee?|refusee?|rejetee?)(?: (?:de|d|du|chez"
        rf"|pour|par|,|aujourdhui|#))*(?=$| )|^@(?: ,)? (?:(?:c est|c etait) )?(?:un |le )?(?:refus|negatif|mort"
        rf"|recalee?"
        rf"|refusee?|non|niet|rate|foutu)(?= ,|$| aussi| et| mais| pour)"
        r"|^(?:\S+ ){1,3}, (?:(?:c est|c etait) )?(?:un )?(?:non|refus|negatif|mort|niet|recalee?|(?:profil "
        r"|candidature )?non retenue?|candidature (?:refusee|rejetee)"
        r"|pas retenue?)(?= ,|$| et| mais)"
        r"|(?:reponse|retour|decision|resultat)(?: (?:de|d|du|chez) \S+(?: \S+)?)? (?:(?:est|etait|c est|,|a ete) )*"
        r"(?:negative?|non|defavorable)(?: (?:de|d|du|chez|pour))?",
        noun=True,
    ),
    *says(
        Saying.NO,
        r"(?:ca |c )?(?:n )?(?:a|aura) (?:finalement |malheureusement )?pas (?:marche|fonctionne|abouti|colle|pris"
        r"|donne)(?= ,|$| avec| chez| pour| a|  cote)(?: (?:avec|chez|pour|a|cote))?|(?:ca )?(?:ne )?(?:se fera"
        r"|le fait|le fera|l a|marchera|donne) (?:pas|rien)(?: fait)?(?= ,|$| avec| chez| pour)(?: (?:avec|chez"
        r"|pour))?",
        needs=(Needs.EMPLOYER,),
        despite=(Doubt.NOT,),
    ),
    *says(
        Saying.NO,
        r"(?:^|(?<=, ))(?!(?:ah|oh|euh|mais|bah|ben|oui|et|pourquoi|ou|bon|ca|moi|toi|alors|pas|si|je|tu|il|on|c|la"
        r"|le|ils|merci"
        r"|pour|chez|que|qui|quoi) )\S+(?: (?!dit|je|a|est|dis|et|ou|pas)\S+)? (?:c est )?(?:non|refus|negatif)(?= ,"
        r"|$| et| mais)",
        needs=(Needs.EMPLOYER,),
        noun=True,
        despite=(Doubt.NOT,),
    ),
    *says(
        Saying.OFFER,
        rf"{T}(?:m |me )(?:ont|a|font|fait|feront|ont finalement|proposent|propose|offrent|offre|avait|donne|donnent"
        rf"|envoient|vient de|viennent de) (?:(?:quand meme|malgre tout|tout de meme|fait|faire|propose|proposer"
        rf"|envoye|envoyer|offert|offrir|transmis|bien"
        rf"|donne|confirme|finalement|officiellement|enfin|#) )*"
        rf"(?:une |l |la |leur |un |le |ma )?(?:\S+ ){{0,2}}?(?:{OFFER}|{JOB})"
        r"(?! d entretien| de (?:date|rendez|creneau|tests? technique))",
        rf"{T}(?:me prennent|me prend|m embauchent|m embauche|me recrutent|me recrute|m engagent|m engage"
        rf"|(?:veulent|veut|vont|va|souhaitent|acceptent de|accepte de"
        rf"|souhaite) (?:(?:bien|finalement|enfin) )*(?:me prendre|m embaucher|me recruter|m engager)(?! pas)"
        rf"|m ont {ALSO}(?:prise?|embauchee?|recrutee?|choisie?|engagee?|acceptee?|retenue? pour (?:le|ce) {JOB})"
        rf"|m a {ALSO}(?:prise?|embauchee?|recrutee?|choisie?|engagee?|retenue? pour (?:le|ce) {JOB}))"
        r"(?! (?:pas|plus|en|de haut|le|la|une|un|tout|mon|pour (?:une?|le|la) (?!stage|cdi|cdd|poste|place"
        r"|alternance|job"
        r"|mission)))",
        rf"{T}(?:me |m )(?:propose(?:nt)?|(?:a|ont) propose) de (?:les |l |la )?(?:rejoindre|integrer|venir"
        rf" travailler|travailler)|{T}me veu(?:t|lent)(?= ,|$)|{T}(?:ont|a) {ALSO}dit oui|(?:c est|c etait) (?:ok|bon"
        rf"|oui|d accord|gagne"
        rf"|valide) pour (?:le|ce|leur|la)"
        rf" {JOB}|c est (?:un )?oui(?= (?:pour|chez|de|d)|$)(?: (?:chez|pour|de))?"
        r"|c est moi (?:qu ils|qu elle|qu il|qu on|que @) (?:ont |a |avait |prennent|prend|veulent)",
        before=True,
        despite=THEIRS,
    ),
    *says(
        Saying.OFFER,
        rf"(?:recu|eu|obtenu|decroche|ai|viens de recevoir|viens d avoir|j ai|arrivee d) (?:(?!pas|aucune|jamais|vu"
        rf"|repondu|postul|candidat|accepte|refuse|decline|trouve|cherche|regarde|lu|sur|selectionne|fait|faite|,"
        rf""
        rf"|sauvegarde)\S+ ){{0,3}}?{OFFER}(?! d entretien| de (?:date|rendez|creneau|tests? technique)| sur| spontanee"
        rf"| interessante sur)(?: (?:de|d|du|chez))?",
        r"c est moi (?:que|qu) (?:\S+ ){1,3}(?:a|ont) (?:choisie?|prise?|retenue?|embauchee?|engagee?)",
        rf"(?:je |j )(?:suis|ai ete|viens d etre) {ALSO}(?:prise?|embauchee?|recrutee?|engagee?|acceptee?)(?= "
        r"|$)(?! (?:pour (?:(?:l|la|le|un|une|les) )?(?:prochaine? |deuxieme |second |seconde |autre )?(?:etapes?"
        r"|tours?"
        r"|suite|phase|round|entretiens?|essai|tests?|finale)|par le|de court|dans|demain|toute|au depourvu|en|#|le "
        r"(?:matin|soir)|a la|ce|cet|cette|jusqu|tout"
        r"|de"
        r"|d|pas))(?: (?:chez|par|a|pour|comme))?"
        rf"|(?:ai ete|suis|viens d etre) {ALSO}(?:retenue?|selectionnee?|choisie?) (?:pour|a) (?:le|ce|leur) {JOB}",
        rf"(?:je |j )?(?:ai|ai eu|ai decroche|ai obtenu|decroche) (?:enfin |finalement )?(?:eu |decroche "
        rf"|obtenu )?(?:le|la|ce|cette|mon) {JOB}(?: (?:de|d|chez|a|au))?(?=$| ,| et| mais| alors| donc| yes)|{I} "
        rf"(?:decroche|obtenu|eu|gagne) (?:le|la"
        rf"|ce|un|une)"
        rf" {JOB}(?= chez| @| de| d| a| au|$| ,)(?: (?:chez|de|d|a|au))?"
        rf"|(?:ai|j ai) (?:enfin |finalement )?(?:le|la) {JOB} (?:chez|a|au)",
        rf"promesse d (?:embauche|engagement) (?:recue|signee|de|d|chez)|(?:offre|proposition) (?:d embauche"
        rf" |de contrat |d engagement )?(?:recue|arrivee)(?: (?:de|d|chez))?|{BEGIN}(?:une )?offre (?:ferme |ecrite "
        rf"|d emploi |d embauche )?(?:de|d|chez)(?= @| \S+$| \S+ \S+$)"
        rf"|{BEGIN}(?:embauchee?|engagee?|prise?) (?:chez|a la|au|comme)(?= )|(?:contrat|cdi|cdd) (?:recu|arrive)"
        r"(?: (?:de|d|chez))?",
        noun=True,
    ),
    *says(
        Saying.NO_NEWS,
        r"(?:j )?attends (?:toujours |encore )*apres|# que j attends",
        after=True,
        needs=(Needs.EMPLOYER,),
        despite=(Doubt.MAYBE,),
    ),
    *says(
        Saying.NO_NEWS,
        r"(?:devai(?:en)?t|aurai(?:en)?t du|etai(?:en)?t (?:censee?s?|supposee?s?)|avai(?:en)?t (?:promis|dit)|(?:ont"
        r"|a) (?:promis|dit))"
        r" (?:\S+ ){0,4}?(?:appeler|rappeler\w*|repondr\w+|recontacter\w*|revenir|reviendr\w+|ecrire|donner\w*"
        r"|tenir)(?: (?!,"
        r"|mais)\S+){0,6}?"
        r" (?:et|mais|,) (?:toujours |tjs |encore |depuis |puis |plus |finalement )*(?:rien|pas|personne|nada|silence"
        r"|aucune?)(?: (?:de nouvelles"
        r"|nouvelles?|reponse|appel))?",
        r"(?:toujours |encore |tjs |et )*(?:plus|pas|aucune?|zero|sans|0|toujours pas|nada|jamais de"
        r"|pas l ombre d une?) (?:(?:encore|de|d|eu|la moindre|vraiment|autre|trop|recu|beaucoup|un|aucune?|plus"
        r"|une seule|seule?|entendu|vu|parler) )*(?:nouvelles?(?! (?:date|heure|offre|piste|convocation))|reponses?"
        r"|retours?|signe de vie|(?<=de )signe"
        r"|(?<=un )signe|(?<=aucun )signe|(?<=moindre )signe|news|feedback"
        r"|son ni image|mots?|echo|appel|rappel|mail)(?: (?:de|d|du|chez|depuis|pour|encore|a ce jour|pour l instant"
        r"|cote|de leur part|de la part de))*(?! (?:que|avant|donnee|favorable|ce|d entretien))",
        rf"{T}(?:ne |n )?(?:m |me )?(?:ont|a|avait) (?:toujours |encore |plus |meme )*(?:pas|jamais|rien|plus"
        rf"|toujours pas) (?:(?:encore|toujours|meme|daigne|pris la peine de|redonne) )*(?:repondu|rappelee?"
        rf"|recontactee?"
        rf"|donne (?:de )?(?:nouvelles|signe|suite|reponse)|ecrit|dit|fait signe|repondre|rappeler|de nouvelles"
        rf"|appelee?|contactee?|relancee?|donne signe de vie|fait (?:de )?retour|tenue? au courant)(?! (?:non|oui))",
        rf"{T}(?:ne )?(?:me )?(?:repondent|repond|rappellent|rappelle|donnent|donne|ecrivent|ecrit) (?:toujours |meme "
        rf"|tout simplement )*(?:pas|plus|jamais|rien)(?: (?:(?:de )?nouvelles|(?:de )?signe(?: de vie)?|a mes mails"
        rf"|mes mails|mes messages|a mes messages|a mes relances|de retour))?",
        rf"{T}(?:reste(?:nt)?|est|sont|demeurent?|fait|font) (?:toujours |encore |tous )?(?:muets?|muette|silencieux"
        rf"|silencieuse|injoignables?"
        rf"|aux abonnes absents|le mort|la sourde oreille)|{T}(?:ne )?(?:s est|se sont|se) (?:\w+ )?(?:plus|pas"
        rf"|jamais|toujours pas) "
        rf"(?:manifeste\w*|reveille\w*|fait signe|annonce\w*|bouge\w*)|{T}(?:ne )?(?:se )?manifeste(?:nt)? (?:plus|pas)"
        rf"|(?:aucune? \S+|personne) (?:ne |n )?(?:m |me )?(?:a |ont )?(?:repond\w*|rappel\w*|recontact\w*|donne"
        rf"|appell?e\w*|ecri\w*)",
        rf"{T}(?:a|ont) (?:completement |totalement )?disparu(?: dans la nature| des radars)?(?= ,|$| depuis)|pas"
        rf" moyen d avoir (?:\S+ ){{0,2}}?(?:reponse|nouvelles|retour)(?: (?:de|d|chez))?"
        r"|personne (?:de|d|chez) (?:\S+ ){1,3}(?:ne |n )?(?:m |me )?(?:a |ont )?(?:repond\w*|rappel\w*|recontact\w*"
        r"|contact\w*)",
        r"(?:toujours|encore|tjs) rien(?: (?:de|d|du|chez|cote|depuis|recu|de leur part|de nouveau|pour|a))*"
        r"|rien (?:de nouveau|de neuf|recu|de leur part|du tout|entendu)(?: (?:chez|de|d|cote|depuis|pour|a))*"
        rf"|{BEGIN}(?:(?:et|alors|sinon|bon|toujours) )*rien (?:chez|cote|de la part de|pour|de)(?= )|"
        r"(?:c est |gros |grand )?(?:le )?(?:silence radio|silence complet|silence total|radio silence|silence"
        r"|calme plat|neant|black ?out)(?: (?:total|complet|absolu|radio))?(?= chez| de| d| cote| depuis|$| ,| a| du)"
        r"(?: (?:chez|de|d|cote|depuis|du|a|au))?|(?:c est )?le (?:grand |calme plat|neant)(?: silence| total)?"
        r"(?: (?:chez|cote|de))?"
        r"|(?:me suis fait |suis |ai ete |ete |me fais |m ont |m a |me )?(?:ghoste|ghosting|ghosting total)(?:r|s)?"
        r"(?: (?:par|chez|de|total))?|{T}(?:font|fait) (?:les |le )?morts?(?= |$)"
        r"|(?:ils )?font la sourde"
        r" oreille".replace("{T}", T),
        r"(?:j )?attends (?:toujours|encore)(?: (?:leur|une|la|un|des|de leurs|de leur|que|qu ils|le"
        r"|d avoir))?(?: (?:reponse|retour|nouvelles|decision|appel|rappel|signe))?(?: (?:de|d|du|chez))?"
        r"|(?:j )?attends (?:leur|une|la|un|des|de leurs|le) (?:reponse|retour|nouvelles|decision|appel|signe"
        r"|verdict)(?: (?:de|d|du|chez))?|toujours (?:en attente|dans l attente)(?: (?:d une|de|de la"
        r"|d un))?(?: (?:reponse|retour|decision))?(?: (?:de|d|chez))?|(?:rien|pas|jamais) (?:eu |recu "
        r"|entendu )(?:de |parler |de leur part)?(?:retour|reponse|nouvelles)?(?: (?:de|d|chez))?(?= |$)(?! (?:le|la"
        r"|un|l|mon|ce|les))|(?:suis|reste) (?:toujours )?sans (?:nouvelles?|reponses?|retour)(?: (?:de|d|du|chez))?",
        before=True,
        despite=(Doubt.NOT, *THEIRS, Doubt.MAYBE),
        noun=True,
    ),
)
