"""Owns the everyday forms of French verbs: in small letters they name no employer, and end the name of one."""

from flows.texts.fr.gist_stems import (
    APPLYING,
    CALLING,
    CANCELLING,
    CHOOSING,
    DECIDING,
    FIXING,
    HIRING,
    INVITING,
    LEAVING,
    MEETING,
    MOVING,
    REJECTING,
    SENDING,
    TELLING,
    WRITING,
)
from flows.texts.fr.gist_verbs import er
from flows.understanding.meaning_text import plain_word

_SAID = (
    f"{APPLYING} {SENDING} {MEETING} {WRITING} {CALLING} {TELLING} {DECIDING} {INVITING} {HIRING} {REJECTING} "
    f"{CHOOSING} "
    f"{MOVING} {CANCELLING} {FIXING} {LEAVING}"
)
_REGULAR = (
    "aim ador détest cherch trouv gard pos tomb rest arriv rentr parl pens demand donn laiss pass jou regard "
    "écout habit travaill boss gagn cout coût montr racont expliqu oubli quitt rat lou loup appréci souhait compt "
    "essay pay touch chang termin commenc discut rencontr accept refus signal constat remarqu imagin espèr esper rêv "
    "rassur stress énerv inquiét soulag calm dérang gên embêt ennuy bloqu tourn fonctionn "
    "gal galér ram flipp panique angoiss pleur rigol sembl sonn tap répèt insist hésit négoci confirm propos appliqu "
    "prépar révis entraîn habill maquill form install déménag emménag lou achet vend dépens économis mérit postul"
)
_MORE = (
    "abandonn abord abus accompagn achev admir affich affront agac ajout allum amélior amen amus analys annul arrêt "
    "assist assum assur attir augment avou baiss bavard bloqu bos boug brill brûl cach calcul cass caus célébr chant "
    "charg chass chauff circul class coch command compar compliqu concern consacr conseill consult continu contrôl "
    "copi "
    "corrig craqu cré creus critiqu cuisin dans débrouill début déclar découp défendr dégag demeur démarr dépass "
    "déplor "
    "désol dessin détaill devin dirig discern donn dout échou éclair économ éduqu effac effectu élev éloign "
    "embrass emmen emprunt encourag enfil enlev enregistr enseign entam entour envisag épous épuis étonn étudi "
    "évalu évit évolu examin exerc exig exist exprim fabriqu fâch facilit fatigu félicit fêt fonc forc franch "
    "fréquent fum gâch gér grimp guid ignor impos impressionn improvis inclu incit indiqu inform inscri inspir "
    "intégr interrog intrigu invers jet juge jur justifi lâch lanc lav lev libér limit log lutt maîtris manag "
    "manqu mari masqu mélang menac mén mentionn mim mobilis modifi moqu motiv nag nettoy nourr obli observ "
    "occup organis partag particip patient pein perfectionn persévér persist pilot piqu plaid plaisant "
    "poireaut possèd prêt prévis priv procéd profit progress prolong promen prononc protég prouv provoqu publi "
    "questionn raccroch rajout ralent ramass ramen rang rappliqu raté réagi réalis recherch recommand recommenc "
    "récupér rédig redémarr réfléch refus réglement regrett relativis remerci remont rempl remplac renseign répar "
    "repér repos représent réserv respect respir ressembl retard retent retir retomb retrouv révèl risqu rouspét "
    "sacrifi salu saut sauv séch secou sépar serr signifi simplifi situ soign soulev soulign stagn suppos supprim "
    "surmont surveill suspend tard téléphon termin test tir toler tract traîn trait transport travers trembl "
    "trich tromp utilis valoris vex vid visit vivot vol vot voyag zapp"
)
_INFINITIVES = (
    "mentir dormir sortir partir sentir servir courir mourir ouvrir offrir souffrir couvrir découvrir tenir venir "
    "revenir "
    "devenir prévenir convenir obtenir maintenir retenir soutenir finir choisir réussir réfléchir grandir vieillir "
    "agir "
    "réagir remplir fournir investir établir définir subir saisir garantir rougir guérir unir punir avertir convertir "
    "être avoir savoir voir revoir prévoir pouvoir vouloir devoir recevoir décevoir apercevoir falloir valoir pleuvoir "
    "faire refaire défaire dire redire interdire contredire lire relire écrire réécrire inscrire décrire prendre "
    "apprendre comprendre reprendre surprendre entreprendre mettre remettre permettre promettre admettre soumettre "
    "transmettre battre combattre attendre entendre rendre vendre perdre répondre descendre défendre tendre étendre "
    "prétendre dépendre suspendre confondre fondre tordre mordre rompre interrompre vivre survivre suivre poursuivre "
    "conduire produire construire traduire réduire introduire séduire détruire cuire nuire connaître paraître "
    "reconnaître disparaître naître croire boire plaire déplaire taire rire sourire conclure exclure inclure craindre "
    "plaindre peindre éteindre atteindre rejoindre joindre résoudre convaincre vaincre aller ennuyer"
)
_IMPERFECT = (
    "fais all ven voy sav pouv voul dev pren mett dis ten rend attend sort part sent dorm finiss choisiss réussiss "
    "croy "
    "lis écriv viv suiv connaiss recev entend répond perd descend serv sembl av ét"
)
_FUTURE = (
    "ser aur fer ir viendr verr saur pourr voudr devr prendr mettr dir tiendr rendr attendr sortir partir sentir "
    "dormir finir choisir réussir croir lir écrir vivr suivr connaîtr recevr entendr répondr perdr faudr vaudr"
)
_OTHERS = (
    "fasse fasses fassent aille ailles aillent vienne viennes viennent voie voies soit sois soient aie aies ait aient "
    "sache sachent puisse puisses puissent veuille prenne prennent mette mettent dise disent tienne tiennent rende "
    "fallait faudrait faudra fallu plaisait plaise pleut pleuvait paraît paraissait valait vaut vaudrait mis mise pris "
    "prise perdu perdue tenu tenue rendu rendue entendu entendue senti sentie dormi vécu suivi connu connue cru lu "
    "vendu"
)


def _with(stems: str, endings: str) -> str:
    return " ".join(stem + ending for stem in stems.split() for ending in endings.split())


FORMS = frozenset(
    plain_word(form)
    for form in " ".join(
        (
            er(_REGULAR),
            er(_SAID),
            " ".join(stem + ending for stem in _MORE.split() for ending in ("er", "e", "ent", "é", "ée", "ais", "ait")),
            _INFINITIVES,
            _with(_IMPERFECT, "ais ait ions iez aient"),
            _with(_FUTURE, "ai as a ons ez ont ais ait ions iez aient"),
            _OTHERS,
        )
    ).split()
)
