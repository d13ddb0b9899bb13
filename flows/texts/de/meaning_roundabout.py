"""Owns what German says without its usual words: been there, handed in, put off, who is in charge, how it feels."""

from flows.texts.de.meaning_acts import MEET, MY_FILL
from flows.understanding.heard import Saying
from flows.understanding.meaning_table import Doubt, Needs, says

_PAPERS = (
    r"(?:\w*bewerbung|\w*unterlagen|\w*mappe|lebenslauf|cv|anschreiben|motivationsschreiben|profil|zeugnisse|papiere)"
)
ERRAND = (
    r"(?! (?:\S+ ){0,3}?(?:einkaufen|shoppen|tanken|essen|fruhstucken|trinken|telefon|kunde|kundin|zahnarzt|patient"
    r"|patientin|spazieren|besuch|gast|party|feier)(?!\S))"
)
"""What one was at an employer's for, if it was no interview."""
HANDED_IN = (
    *says(
        Saying.APPLIED,
        r"(?:bewarb|bewarben) (?:ich |wir )?(?:mich|uns)",
        rf"(?:haben|hat) (?:jetzt |nun |seit # |# |schon )*(?:meine|meinen|mein) {_PAPERS}(?= ,|$| und)",
        rf"(?:meine |die )?{_PAPERS} (?:ging|geht|gingen|gehen|liegt|liegen|landete|wanderte) (?:\S+ ){{0,3}}?(?:an"
        rf"|bei|raus|weg)",
        r"auf (?:die|eine|ne|deren|ihre) (?:\w*anzeige|ausschreibung|annonce|stelle|\w*stelle)(?: (?!,)\S+){0,5}?"
        r" (?:reagiert|geantwortet"
        r"|gemeldet|beworben)|(?:auf (?:das|ein) inserat)(?: (?!,)\S+){0,5}? (?:reagiert|geantwortet|gemeldet)",
        rf"(?:habe|ich habe)(?= \S+(?: \S+)? (?:meine|meinen|mein|die) {_PAPERS} (?:\S+ )?(?:geschickt|gemailt"
        rf"|gegeben|dagelassen|zugeschickt"
        r"|gesendet))",
        rf"(?:habe|ich habe|habe ich) {MY_FILL}{_PAPERS} {MY_FILL}(?:dagelassen|vorbeigebracht|eingeworfen|abgegeben"
        rf"|uberreicht)",
        needs=(Needs.EMPLOYER,),
        noun=True,
        before=True,
        after=True,
    ),
)
SHIFTED = (
    *says(
        Saying.MOVED,
        r"(?:ersatztermin|ausweichtermin|alternativtermin|neuer slot|anderer slot|neuen slot|anderen slot"
        r"|(?:termin)?verlegung"
        r"|(?:termin)?verschiebung|terminanderung|umgeplant|umdisponier\w*|umterminier\w*)(?: (?:auf|ist|am))?",
        r"(?:will|wollen|mochte|mochten|kann|konnen|findet|wird|ist) (?:(?!ich |nicht |, )\S+ ){0,5}?(?:#|eine stunde"
        r"|einen tag|\S+ stunden"
        r"|\S+ tage|eine woche|\S+ wochen|eine halbe stunde) (?:spater|fruher|eher)(?: (?:statt|stattfinden|dran"
        r"|sehen|machen|als geplant))*$",
        rf"(?:{MEET}|termin|@)(?: (?!,|und|aber|nicht)\S+){{0,5}}? (?:# )?(?:statt|anstatt|anstelle von) (?:am "
        rf"|um )?#",
        r"(?:kann|konnen|schafft|schaffen) (?:es )?(?:doch |leider |# )*(?:erst|nicht vor) (?:am |um |ab )?#",
        r"(?:das|es) (?:mit @ )?(?:findet|ist|wird) (?:jetzt |nun |doch )*erst (?:am )?#",
        r"(?:fragt|fragen|gefragt)(?: ,)? ob (?:ich|es) (?:\S+ ){0,4}?# (?:\S+ )?(?:kann|konnte|geht|ginge|passt)(?:"
        r" statt)",
        needs=(Needs.LEAD,),
        noun=True,
        before=True,
        despite=(Doubt.LATER, Doubt.MAYBE, Doubt.IF),
    ),
)
BEEN = (
    *says(
        Saying.TOOK_PLACE,
        r"(?:hat|haben) mich (?:(?!nicht )\S+ ){0,7}?(?:interviewt|ausgefragt|ausgequetscht|gelochert|gegrillt|auf"
        r" herz und nieren gepruft"
        r"|in die mangel genommen|befragt|durch die mangel gedreht|ins kreuzverhor genommen)",
        before=True,
        despite=(Doubt.MAYBE,),
    ),
    *says(
        Saying.TOOK_PLACE,
        r"(?:war|waren|sass) (?:ich |wir )?(?:(?!nicht |nie |noch |jahre? |monate? |lang |lange |fruher |damals |mal "
        r"|\w*jahre |fest |angestellt )\S+ ){0,4}?(?:bei|beim|im|in der|bei der|bei"
        rf" den)(?= @{ERRAND}(?! .*(?:abgegeben|vorbeigebracht|dagelassen|eingeworfen|uberreicht)))|(?:bei|beim"
        rf"|im) @ (?:#"
        r" )?gewesen",
        r"(?!.*(?:ausgestiegen|abgelehnt|eingeladen|genommen|angerufen|enttauscht|begeistert|uberzeugt))"
        r"(?:komme|bin|kam) (?:ich )?(?:\S+ ){0,2}?(?:zuruck |frisch |eben )?(?:von|vom|aus)(?: der| dem)?(?= @)",
        r"mit (?:(?!,|und|aber)\S+ ){0,5}?@ (?:\S+ ){0,4}?(?:unterhalten|getroffen|zusammengesessen)",
        rf"(?:habe|ich habe) {MY_FILL}(?:prasentiert|vorgesprochen|vorgespielt|probegekocht|vorgearbeitet|hospitiert"
        rf"|vorgestellt)",
        r"@ (?:lief|ging)(?! es)|@ (?:ist |habe ich |war )?(?:hinter mir|geschafft|uberstanden|abgehakt|vorbei"
        r"|rum)(?= ,|$| und)",
        r"(?:lief|ging|(?<!das )war) (?:(?!nicht |nichts |,|ich |\w*jahre? |\w*monate? |fruher |mal |lange )\S+"
        r" ){0,5}?(?:bei|beim|im"
        rf"|mit)(?= @{ERRAND})",
        needs=(Needs.LEAD,),
        noun=True,
    ),
    *says(
        Saying.TOOK_PLACE,
        r"^(?:@ , )?(?:es |das |alles |also |puh |na |ja |so |, |glaub |glaube |ich |eigentlich )*(?:lief|ging)"
        r" (?:(?!es|nicht|alles)\S+ ){0,4}?(?:gut|super"
        r"|ok|okay|mies|schlecht|toll|prima|bescheiden|holprig|beschissen|scheisse|durchwachsen|besser als (?:gedacht"
        r"|erwartet|befurchtet))(?= ,|$)",
        needs=(Needs.EMPLOYER,),
        noun=True,
    ),
)
WHO = (
    *says(
        Saying.CONTACT,
        r"(?:soll|kann|muss|darf) (?:ich )?(?:mich )?(?:\S+ ){0,3}?an(?= (?:\S+ ){1,3}?(?:wenden|schreiben|halten))",
        r"(?:die|der|mein|meine|unser|unsere) (?:\S+ )?(?:dame|\w*chefin|\w*chef|leiterin|leiter|recruiterin|recruiter"
        r"|personalerin|personaler"
        r"|verantwortliche\w*|zustandige\w*|ansprech\w*|kontakt\w*|sachbearbeiterin|sachbearbeiter|\w*leiterin"
        r"|\w*leiter|typ|herr)(?: (?:dort|da"
        r"|bei (?:der )?\S+(?: \S+)?|von (?:der )?\S+(?: \S+)?))? (?:heisst|nennt sich)",
        r"(?:kummert|kummern) sich (?:\S+ ){0,2}?(?=(?:frau|herr|eine|ein) )|(?:macht|leitet) (?:dort|da) (?:das|die)"
        r" (?:recruiting|personal\w*"
        r"|einstellungen)",
        needs=(Needs.PERSON,),
        after=True,
        despite=(Doubt.LATER, Doubt.OTHERS),
    ),
)
_AM = (
    r"(?:bin|fuhle mich|ich|war|ist mir|mir ist|macht mich|komme mir vor wie|fuhle mich wie|bin ich|mich)"
    r" (?:(?:gerade|so|total|echt|einfach|nur"
    r"|noch|mega|voll|ziemlich|wie|der|die|letzte|irgendwie|heute|richtig|ganz|wieder|langsam|immer|sehr|eigentlich"
    r"|wirklich|ein|eine"
    r"|bisschen|etwas) )*"
)
_SOFT = (Doubt.LATER, Doubt.OTHERS, Doubt.MAYBE)
FELT = (
    *says(
        Saying.FEELS,
        rf"{_AM}(?:geradert|zerschlagen|lustlos|antriebslos|verloren|allein|hilflos|unnutz|minderwertig|gescheitert"
        rf"|versager\w*|loser\w*|nichtsnutz"
        r"|betrubt|bedient und traurig|down|zu nichts nutze|der letzte dreck|mull|abfall|bestellt und nicht abgeholt"
        r"|uberflussig|ungeliebt|abgestempelt)",
        r"(?:mir )?kommen (?:mir )?(?:gleich |fast )?die tranen|(?:ist|wird) (?:mir )?(?:gerade |langsam |einfach "
        r"|alles )*(?:alles )?zu viel"
        r"|kann mich (?:zu nichts|nicht mehr) aufraffen|tut (?:echt |richtig |so |sehr )?weh|trifft mich (?:\S+"
        r" )?hart|(?:hat )?mich umgehauen"
        r"|(?:das |es )?zieht mich (?:\S+ )?runter|so eine enttauschung|bin am (?:verzweifeln|ende|boden)|keine kraft"
        r" mehr|motivation (?:ist )?(?:\S+ )?"
        r"(?:weg|dahin|im keller|am boden|null)|glaube nicht mehr (?:dran|daran|an mich)|alles umsonst|am liebsten"
        r" (?:wurde|mochte) ich (?:\S+ )?"
        r"(?:im bett bleiben|verkriechen|aufgeben|hinschmeissen|hinwerfen)|schaffe es nicht mehr",
        topic="low",
        despite=(*_SOFT, Doubt.NOT),
    ),
    *says(
        Saying.FEELS,
        rf"{_AM}(?:hibbelig|fahrig|flatterig|ein nervenbundel|nervenbundel|ganz zappelig|zappelig|aufgekratzt|bange"
        rf"|mulmig|flau|schlecht vor angst)",
        r"(?:mein )?(?:herz|puls) (?:rast|klopft|schlagt|pocht)(?: \S+){0,4}|(?:hande|knie) zittern|schwitze (?:\S+"
        r" ){0,3}?(?:blut|wasser|hande)"
        r"|schlafe (?:\S+ )?(?:kaum|schlecht|nicht|wenig)(?: \S+){0,5}|dreh\w* (?:gleich |bald )?am rad|komme nicht"
        r" zur ruhe|horror vor(?: \S+){1,3}"
        r"|respekt vor (?:dem|der|morgen|#)(?: \S+){0,2}|adrenalin|bauchkribbeln|(?:bin )?(?:ein )?nervliches wrack"
        r"|hummeln im hintern|aufregung",
        topic="nervous",
        despite=_SOFT,
    ),
    *says(
        Saying.FEELS,
        rf"{_AM}(?:auf 180|bedient|auf hundertachtzig|auf zinne|stocksauer|rasend|gereizt|auf der palme"
        rf"|fuchsteufelswild)",
        r"(?:so )?(?:einen|ein) hals(?: auf(?: \S+){1,2})?$|unter aller (?:sau|kanone)|(?:die |ihr )?konnen (?:mich"
        r"|die mich) mal|mir (?:langt|reicht|stinkt) es"
        r"|(?:kann|darf) (?:doch )?nicht (?:wahr |dein ernst )?sein|(?:reine )?schikane|lacherlich|was fur (?:ein "
        r"|eine )?(?:\w+er )?(?:sauladen|kindergarten"
        r"|zirkus|idioten|arschlocher|verein|saftladen)|(?:so |solche )?(?:idioten|arschlocher|penner|deppen)(?= ,|$)"
        r"|nicht ernst genommen|regt mich (?:\S+ )*auf",
        topic="angry",
        despite=_SOFT,
    ),
    *says(
        Saying.FEELS,
        rf"{_AM}(?:uberglucklich|selig|beflugelt|zuversicht\w*|guter hoffnung|im siebten himmel|auf wolke (?:7"
        rf"|sieben)|bester laune|beschwingt|ermutigt)",
        r"konnte die (?:ganze )?welt umarmen|(?:strahle|grinse) (?:\S+ ){0,5}?(?:honigkuchenpferd|ohr|nur noch|ubers"
        r" ganze gesicht)|licht am ende|ruckenwind"
        r"|glaube (?:wieder )?an mich|diesmal klappt es|gutes zeichen|es geht bergauf|es geht aufwarts|neuen mut|neue"
        r" zuversicht|(?:was|so) eine erleichterung",
        topic="hopeful",
        despite=_SOFT,
    ),
)
