### A résumé as a file: what is said of it. Each remark with its place and its reason; no score.

file-reading = Je lis { $name } comme un CV. Je n’en garde rien.
file-reading-again = Un instant, je le relis : je n’en avais rien gardé.
file-other-kind =
    { $kind ->
        [doc] C’est un ancien format Word. Enregistrez-le en DOCX ou en PDF et renvoyez-le ; ceux-là, je les lis.
        [docm] Ce fichier peut contenir des macros, je ne l’ouvre donc pas, comme beaucoup de filtres de messagerie. Enregistrez-le en DOCX ou en PDF.
       *[other] Je sais lire un CV en PDF ou en DOCX, et un fichier d’agenda (.ics). Ce fichier est autre chose.
    }
file-size = { $words } mots, { $pages }.
file-pages =
    { $pages ->
        [one] une page
       *[other] { $pages } pages
    }
file-no-pages = et ce type de fichier ne dit pas combien de pages (un PDF le dirait)
file-nothing = Rien à signaler : les logiciels peuvent le lire, et les coordonnées, les dates et les titres sont là où on les cherche.
file-rest = Les autres remarques :
# what a program cannot know, it says
file-cannot-tell = <i>Ce que je ne peux pas dire : à quoi il ressemble, et si ce qu’il raconte est bon. Pour ça, les sept secondes avec quelqu’un : /resume.</i>
# the next thing
file-next = Collez une annonce ici, et je compare les mots ; je ne la garde que pour ça.
file-next-again = Une autre annonce, ou la suite d’une longue ? Collez-la.
file-next-changes = Que changer d’abord
file-next-rest =
    { $count ->
        [one] Une autre remarque
       *[other] { $count } autres remarques
    }
file-done = Bien. Je ne garde rien de votre fichier.

## Places

item-plain = « { $what } »
item-meant = « { $what } » ({ $instead } ?)
item-gap = après « { $what } », avant « { $instead } »
item-times = « { $what } » ({ $instead } fois)
item-at = { $what } : { $place }
place-line = page { $page }, ligne { $line }
place-page = page { $page }
place-paragraph = paragraphe { $line }
place-whole = tout le fichier
place-under = { $where }, sous « { $section } »

## Remarks: can it be read?

remark-unlike = <b>Est-ce un CV ?</b> Je n’y ai trouvé ni coordonnées, ni dates, ni titre habituel ; je n’ai donc rien vérifié d’autre.
remark-unread-pages =
    <b>Pas de texte à lire</b>
    { $items }
    C’est peut-être une image de texte. Les logiciels de tri n’y voient rien.
remark-garbled =
    <b>Caractères abîmés</b>
    { $items }
    { $count } caractères ressortent comme des signes. Les gens les voient peut-être bien ; les logiciels, non.
remark-spaced-out =
    <b>Lettres espacées</b>
    { $items }
    Les logiciels y lisent des lettres isolées, pas un mot. Réglez l’espacement des caractères au lieu de taper des espaces.
remark-active = <b>Pas seulement du texte</b> : le fichier contient un script, une macro ou un autre fichier. Les filtres de messagerie peuvent le refuser ; exportez-le en PDF simple.
remark-not-english = <b>Langue</b> : l’essentiel n’est pas en anglais. Je ne vérifie l’orthographe, les titres, les dates et les tournures qu’en anglais ; je les ai donc laissés de côté.

## Remarks: contact

remark-no-email = <b>Pas d’adresse e-mail</b> trouvée. Sa place est dans les premières lignes : beaucoup de réponses passent par là.
remark-contact-aside = <b>Coordonnées dans un en-tête, un pied de page ou une zone de texte</b> : certains logiciels les sautent. Mettez-les dans le texte, tout en haut.
remark-email-odd =
    <b>Une adresse e-mail qui ne marche peut-être pas</b>
    { $items }
    Une réponse envoyée là peut ne jamais arriver.
remark-no-phone = <b>Pas de numéro de téléphone</b> trouvé. Certains employeurs ne font qu’appeler.
remark-phone-odd =
    <b>Un numéro de téléphone qui ne marche peut-être pas</b>
    { $items }
    Il a trop peu ou trop de chiffres, ou l’air inventé.
remark-contact-deep =
    <b>Coordonnées loin du début</b>
    { $items }
    Un premier regard va au haut de la première page.

## Remarks: wording

# free of errors?
remark-typos =
    <b>Fautes de frappe probables</b>
    { $items }{ $more ->
        [0] { "" }
       *[other] { " " }… et { $more } de plus.
    }
    Pour certains lecteurs, une seule suffit à s’arrêter. Je n’ai pas touché aux noms ni aux compétences.
remark-doubled =
    <b>Un mot deux fois de suite</b>
    { $items }
    Facile à manquer quand on écrit, facile à voir quand on lit.
remark-long-bullets =
    <b>Puces longues</b>, jusqu’à { $most } mots
    { $items }
    Qui survole en retient à peu près deux lignes.
remark-long-sentences =
    <b>Phrases longues</b>, jusqu’à { $most } mots
    { $items }
    Deux courtes se survolent mieux.
remark-no-bullets = <b>Pas de puces</b> sur { $words } mots : un œil qui survole ne trouve pas où s’accrocher. Un fait par puce.
remark-same-beginning =
    <b>Le même début { $count } fois</b>
    { $items }
    Chaque puce pourrait commencer par ce que vous y avez fait.
remark-repeated =
    <b>Des mots qui reviennent souvent</b>
    { $items }
    Très bien si c’est votre métier ; sinon, un deuxième mot aide.

## Remarks: dates

remark-no-dates = <b>Pas de dates</b> trouvées, comme « mars 2021 – aujourd’hui » (en anglais, « Mar 2021 – present »). Un premier regard les cherche.
remark-dates-turned =
    <b>Une période qui finit avant de commencer</b>
    { $items }
    L’une des deux dates est une erreur.
remark-dates-ahead =
    <b>Une date encore à venir</b>
    { $items }
    Si c’est voulu, écrivez « prévu » (en anglais, « expected »).
remark-latest-old =
    <b>Rien de récent</b> : le plus récent date d’il y a { $months } mois
    { $items }
    Si vous avez fait quelque chose depuis, même une formation, ça manque ici.
remark-latest-deep =
    <b>Le dernier poste arrive loin</b>
    { $items }
    Intitulé, employeur et dates du dernier poste : c’est ce qu’un premier regard cherche.
remark-gaps =
    <b>Une période sans rien</b>, jusqu’à { $months } mois
    { $items }
    On pose la question ; une ligne honnête y répond d’avance.
remark-dates-mixed =
    <b>Des dates écrites de plusieurs façons</b>
    { $items }
    Les logiciels peuvent en lire mal certaines ; une seule façon partout fait plus net.
remark-oldest-first =
    <b>Le plus ancien vient en premier</b>
    { $items }
    Un premier regard attend le plus récent en haut.

## Remarks: headings and length

remark-no-experience-heading = <b>Pas de titre pour le travail</b>, comme « Expérience » (en anglais, « Experience ») : les gens s’en servent pour survoler, les logiciels pour trier.
remark-no-education-heading = <b>Pas de titre pour la formation</b>, comme « Formation » (en anglais, « Education ») : c’est une des choses qu’un premier regard cherche.
remark-many-pages = <b>{ $pages } pages</b> : deux suffisent. Davantage, c’est l’usage surtout dans les universités et les administrations.
remark-two-pages-early = <b>Deux pages</b> pour une carrière qui, d’après ses dates, a commencé il y a quelques années : une, c’est l’usage.
remark-last-page =
    <b>Une dernière page avec { $lines ->
        [one] une seule ligne
       *[other] { $lines } lignes
    }</b>
    { $items }
    Coupez un peu, et il tient sur une page de moins.
remark-many-words = <b>{ $words } mots</b> : un premier regard n’en retient qu’une fraction. Que peut-on enlever ?
remark-few-words = <b>Seulement { $words } mots</b> lisibles pour moi : il y a peut-être de la place pour ce que vous avez fait et ce que ça a donné. Ou une partie est une image.

## A posting

posting-reading = Je compare. Je ne garde ni l’un ni l’autre.
posting-short = C’est court pour une annonce. Collez-en davantage, avec ce qu’ils demandent.
posting-both = <b>Dans les deux :</b> { $terms }
posting-none = Je n’ai trouvé dans votre fichier aucun des mots principaux de l’annonce.
posting-missing = <b>Dans l’annonce, pas dans votre fichier :</b> { $terms }
posting-all = Tous les mots principaux de l’annonce sont dans votre fichier.
posting-nothing = Je n’y ai pas trouvé de mots qui pèsent. Était-ce bien l’annonce ?
# the right skills; nothing invented
posting-cannot-tell = Ce qui est vrai pour vous, dites-le avec leurs mots ; le reste, n’en parlez pas. Je ne compare que des mots : si le poste est fait pour vous, je ne peux pas le dire.

## Why a file could not be read

file-problem-broken = Je n’ai pas pu ouvrir ce fichier : il est abîmé, ou n’est pas ce que dit son nom. Exportez-le de nouveau en PDF, et ouvrez-le une fois vous-même avant de l’envoyer.
file-problem-empty = Il n’y a rien dans ce fichier.
file-problem-encrypted = Ce fichier est protégé, je ne peux donc pas le lire. Les logiciels de tri non plus : enregistrez-le sans protection.
file-problem-old-word = C’est un ancien format Word. Enregistrez-le en DOCX ou en PDF et renvoyez-le.
file-problem-macros = Ce fichier peut contenir des macros, je ne l’ai donc pas ouvert, comme beaucoup de filtres de messagerie. Enregistrez-le en DOCX ou en PDF.
file-problem-scanned = Il n’y a pas de texte dans ce fichier, seulement des images. Les logiciels de tri y voient une page vide. Exportez-le depuis le programme où vous l’avez écrit, au lieu de le scanner.
file-problem-too-long = Ce fichier a plus de 30 pages, je le prends donc pour autre chose. Un CV en a une ou deux.
file-problem-too-large = Ce fichier dépasse 20 Mo, plus que ce qu’on me donne. Un CV est bien plus léger ; de grandes images en sont peut-être la cause.
file-problem-too-heavy = Ce fichier a demandé plus de temps ou de mémoire que je n’en donne, j’ai donc arrêté. Exportez-le de nouveau en PDF simple.
file-problem-other-kind = Je sais lire un CV en PDF ou en DOCX. Ce fichier est autre chose, quel que soit son nom.
file-problem-gone = Telegram n’a plus ce fichier pour moi. Renvoyez-le, s’il vous plaît.
file-problem-unreached = Je n’ai pas pu récupérer ce fichier auprès de Telegram. Renvoyez-le dans un moment, s’il vous plaît.
