"""Owns the German cues for questions asked in other words than the usual ones: looked for after those."""

from flows.texts.de.meaning_questions import ASKED_FIRST, CONTACT_THEM, INTERVIEW
from flows.understanding.heard import Saying, Topic
from flows.understanding.meaning_table import ALL_DOUBTS, says

WEAR = (
    r"(?:krawatte|anzug|hemd|blazer|kostum|jeans|sneakers?|turnschuhe|kleid|bluse|sakko|rock|t shirt|tshirt|pulli"
    r"|pullover"
    r"|piercings?|tattoos?|tracht|dirndl|absatze|stiefel|jogginghose|hoodie|polohemd|schmuck|nagellack|turnschuhen"
    r"|sneakern|stiefeln|flip flops|latzhose|uniform)"
)
MORE_QUESTIONS = (
    *says(
        Saying.ASKS,
        rf"{WEAR} (?:\S+ )?(?:ok|okay|in ordnung|erlaubt|passend|angebracht|ubertrieben|notig|zu (?:viel|schick"
        rf"|lassig|leger"
        r"|locker|bunt))(?: (?:fur|furs|beim|zum|bei)(?: \S+){1,3})?",
        rf"(?:kann|darf|soll|muss|geht) (?:ich |man |es )?(?:\S+ ){{0,4}}?(?:in|mit) (?:\S+ )?{WEAR}(?: \S+){{0,4}}",
        rf"(?:reicht|geht|passt) (?:da |auch |ein |eine |das |die )*{WEAR}(?: \S+){{0,3}}|welche[sn]? (?:outfit|kleider"
        r"|gewand|schuhe|farbe|farben)(?: \S+){0,5}|business casual|outfit(?:idee|ideen|tipp|tipps)?(?= |$)(?:"
        r" \S+){0,4}",
        topic=Topic.WHAT_TO_WEAR,
        despite=ALL_DOUBTS,
    ),
    *says(
        Saying.ASKS,
        r"wann (?:hake|fasse|frage) ich (?:\S+ ){0,5}?nach|(?:ab wann|wann|wie bald|nach (?:wieviel|wie viel|wie"
        r" vielen|wievielen) (?:tagen|wochen)) (?:\S+ ){0,4}?(?:hakt|fragt"
        r"|fasst|meldet|schreibt|ruft) (?:man|ich|sich)(?:"
        r" \S+){0,4}"
        r"|(?:ab wann|wann|ist es|ware es|macht es sinn|ist das) (?:\S+ ){0,5}?(?:nachhaken|nachfragen|nachzuhaken"
        r"|nachzufragen"
        r"|nachzufassen|nachfassen)(?: \S+){0,4}",
        r"(?:nachfragen|nachhaken|anrufen|schreiben|melden) oder (?:\S+ )?(?:warten|abwarten|abwarten)|(?:warten"
        r"|abwarten|warte"
        r" ich) oder (?:\S+ )?(?:nachfragen|nachhaken|anrufen|schreiben|melden)",
        r"(?:ist es |ist das |ware das )?(?:zu )?(?:aufdringlich|nervig|unhoflich|frech|pushy|komisch)(?: ,)? wenn ich"
        rf"(?: \S+){{0,5}} (?:{CONTACT_THEM}|nachfrage|nachhake|anrufe|schreibe|melde)",
        rf"{ASKED_FIRST}(?:soll|sollte|kann|darf|muss) (?:ich|man)(?: \S+){{0,5}}? (?:nochmal |noch mal |mal"
        rf" )?(?:bei \S+ |denen "
        rf"|ihnen )?"
        rf"{CONTACT_THEM}(?: \S+){{0,3}}",
        topic=Topic.WHEN_TO_WRITE,
        despite=ALL_DOUBTS,
        noun=True,
    ),
    *says(
        Saying.ASKS,
        r"(?<!wusste nicht )(?<!wusste nie )(?<!gefragt )was ich (?:\S+ ){0,5}?(?:schreiben|antworten|sagen"
        r"|erwidern)(?: (?:kann|soll|konnte|sollte|muss|darf))?$"
        r"|was (?:\S+ ){0,3}?(?:gehort|soll|kommt|muss) (?:\S+ ){0,3}?(?:in (?:die|so eine|eine) (?:\w*mail|nachricht)"
        r"|rein)"
        r"(?: \S+){0,3}|wie (?:bedanke|frage|hake|fasse|entschuldige|melde|reagiere|beginne) ich(?: (?!gehalt)\S+){0,7}"
        r"|hast du (?:\S+ ){0,3}?(?:vorlage|muster|entwurf|formulierung|textvorschlag|beispieltext)(?: \S+){0,4}"
        r"|(?:hilf|hilfst|helfe)"
        r" (?:du )?mir (?:\S+ ){0,4}?(?:mail|text|antwort|nachricht|formulieren|schreiben)(?: \S+){0,4}|betreff(?:"
        r" \S+){0,4}$",
        topic=Topic.WHAT_TO_WRITE,
        despite=ALL_DOUBTS,
        noun=True,
    ),
    *says(
        Saying.ASKS,
        rf"(?:wann|um wie viel uhr|um wieviel uhr|welchen tag|welcher tag|an welchem tag|wo) (?:ist|war|habe ich"
        rf"|hatte ich|bin ich|findet|findet denn)"
        rf" (?:\S+ ){{0,5}}?(?:{INTERVIEW}|bei @"
        r"|mit @)(?: \S+){0,4}|(?:wann|wo|um wie viel uhr) (?:das|es|mein|meine|der|die) (?:\S+ ){0,5}?(?:ist|war"
        r"|stattfindet|sind)$|(?:wann|um wie viel uhr|um wieviel uhr|wo) muss ich (?:\S+ ){0,4}?(?:sein|hin|los"
        r"|antanzen|da sein)"
        rf"(?: \S+)?|{ASKED_FIRST}(?:habe ich|steht|stehen|gibt es) (?:\S+ ){{0,4}}?(?:noch )?(?:\S+ )?(?:termin"
        rf"|termine"
        r"|gesprach|gesprache"
        r"|interviews?)(?: (?:an|offen))?$",
        topic=Topic.WHEN_IS_IT,
        despite=ALL_DOUBTS,
        noun=True,
    ),
    *says(
        Saying.ASKS,
        r"wie mache ich mich (?:fit|bereit)(?: \S+){0,4}|(?:worauf|auf was) (?:muss|soll|sollte|kann) ich (?:mich"
        r" )?(?:\S+ ){0,8}?(?:einstellen|achten|gefasst"
        r" machen)(?: \S+){0,4}"
        r"|was (?:kommt|erwartet) (?:\S+ ){0,3}?(?:auf mich zu|mich)(?: \S+){0,4}|wie lauft (?:so )?(?:ein|eine|das"
        r"|der|die) "
        rf"(?:{INTERVIEW}|\S+)(?: \S+){{0,3}} ab(?: \S+){{0,3}}|was (?:sage|antworte|sagt|antwortet) (?:ich|man)(?:"
        rf" \S+){{0,3}}"
        r" (?:schwachen|starken|gehaltsvorstellung\w*|lucke|lebenslauf|kundigung\w*)(?: \S+){0,3}|(?:lass uns|konnen"
        r" wir|kannst du"
        r" mit mir|will|mochte|konnten wir)(?: \S+){0,5} (?:uben|trainieren|proben|durchspielen|simulieren|durchgehen)"
        r"|(?:probeinterview|trockenubung|generalprobe)(?: \S+){0,3}",
        topic=Topic.HOW_TO_PREPARE,
        despite=ALL_DOUBTS,
    ),
    *says(
        Saying.ASKS,
        r"(?:warum|wieso|weshalb) (?:\S+ ){0,7}?(?:nie|nicht|nichts|keiner|niemand|kein|keine)(?: (?:mehr|was|zuruck"
        r"|gemeldet"
        r"|geantwortet|an|antwort|ruckmeldung|von \S+))*|(?:ist (?:es|das)|das ist doch) (?:\S+ ){0,2}?(?:normal"
        r"|ublich|ein"
        r" (?:schlechtes|gutes) zeichen|verdachtig)(?: ,)?(?: \S+){0,12}|(?:heisst|bedeutet) (?:das|es)(?: \S+){0,2}"
        r" (?:nein|absage"
        r"|dass \S+(?: \S+){0,5})|kommt da (?:\S+ )?noch (?:was|etwas)|(?:dauert|braucht|brauchen) (?:das|die|es|sowas)"
        r" (?:\S+ )?(?:immer )?so (?:lange|ewig)|(?:haben|hat) (?:die|sie|@) (?:mich|meine bewerbung) (?:\S+"
        r" )?(?:vergessen"
        r"|verloren|verschlampt)",
        topic=Topic.WHY_NO_WORD,
        despite=ALL_DOUBTS,
        noun=True,
    ),
    *says(
        Saying.ASKS,
        r"(?:bei wem|wo|wem|wohin|bei welchen firmen) (?:\S+ ){0,2}?(?:habe|warte) ich (?:\S+ ){0,4}?(?:beworben"
        r"|geschrieben"
        r"|geschickt|offen|laufen)(?: \S+)?|wie viele?s? (?:\S+ ){0,2}?(?:bewerbungen|absagen|gesprache|zusagen)(?:"
        r" \S+){0,4}"
        r"|(?:zeig|zeige|liste|gib) (?:mir )?(?:bitte |mal )?(?:alles|meine sachen|alle|die liste|meine daten)(?:"
        r" \S+){0,3}"
        r"|^(?:(?:die|meine|eine|mal|bitte|kurz|ok|gib mir|zeig mir|zeige mir) )*(?:liste|ubersicht|uberblick"
        r"|zwischenstand|stand der dinge)(?: bitte)?$|(?:meine |alle )?offene[n]?"
        r" bewerbungen$"
        r"|was lauft (?:\S+ ){0,3}?(?:noch|alles|gerade)$",
        topic=Topic.WHAT_HAVE_I,
        despite=ALL_DOUBTS,
    ),
    *says(
        Saying.ASKS,
        r"wie (?:war|bin|mache|schlage) ich (?:mich |das )?(?:\S+ ){0,3}?(?:bisher|so|insgesamt|im vergleich|bis"
        r" jetzt)(?: \S+){0,3}"
        r"|(?:mache|mach) ich (?:hier |da |eigentlich )*(?:irgend)?(?:etwas|was) (?:\S+ )?(?:falsch|verkehrt)"
        r"|(?:mache|komme) ich (?:\S+ )?(?:fortschritte|voran|weiter)$|bin ich (?:einfach |eigentlich |denn )?(?:so "
        r"|zu )?(?:schlecht"
        r"|gut genug|unfahig|alt dafur)(?: \S+){0,3}|wo hakt es(?: \S+){0,3}|woran liegt (?:es|das)(?!.*(?:keiner"
        r"|niemand|antwort|meld|nichts hor))(?: \S+){0,8}"
        r"|warum (?:kriege|bekomme) ich"
        r" (?:immer |nur"
        r" )*(?:absagen|nichts)(?: \S+){0,3}|was mache ich (?:\S+ )?(?:verkehrt|falsch|schlecht)",
        topic=Topic.HOW_AM_I_DOING,
        despite=ALL_DOUBTS,
    ),
    *says(
        Saying.ASKS,
        r"(?:merkst|speicherst) du(?: dir)?(?: \S+){0,6}|(?:wofur|wozu|fur was) (?:\S+ )?bist du(?: \S+){0,3}|was"
        r" (?:bringst|nutzt|hilfst) du mir|was (?:muss|soll"
        r"|kann) ich (?:hier"
        r"|bei dir|mit dir)(?: \S+){0,4}|(?:kostet|kosten) (?:mich )?(?:das|du|der bot|es)(?: \S+){0,3}|(?:werden"
        r"|speicherst|wo"
        r" sind|was passiert"
        r" mit) (?:du )?meine[n]? daten(?: \S+){0,3}|wer (?:liest|sieht|bekommt)(?: \S+){0,4}|wie (?:losche|andere"
        r"|beende|stoppe) ich"
        r"(?: \S+){0,5}|kannst du (?:auch )?(?:eigentlich )?(?:\S+ ){0,6}?(?:helfen|englisch|deutsch"
        r"|anrufen|vorlesen|sprachnachrichten|ubersetzen|horen)|was"
        r" genau machst du"
        r"(?: \S+){0,3}|erklar mir(?: \S+){0,6}",
        topic=Topic.HOW_IT_WORKS,
        despite=ALL_DOUBTS,
    ),
    *says(
        Saying.ASKS,
        r"was (?:mache|tue|soll|muss|kann|konnte) ich (?:denn |da |also |nun |jetzt |tun |machen |am besten )*$|und"
        r" was (?:mache|tue) ich"
        r" jetzt|(?:kannst|konntest|wirst|wurdest) du mich (?:\S+ ){0,7}?erinnern(?: \S+){0,3}|womit (?:fange|soll"
        r"|starte) ich(?: \S+){0,4}|was (?:soll|sollte|muss|kann|mache) ich (?:jetzt"
        r" )?(?:als erstes|zuerst)(?: \S+)?|(?:was|welcher schritt) (?:ist|ware|kommt) (?:\S+"
        r" ){0,3}?(?:dran|nachstes"
        r"|als nachstes|nachster)|wie gehe ich (?:jetzt |nun |am besten )*(?:weiter )?vor|(?:hast du )?(?:was|etwas)"
        r" (?:fur mich )?zu tun"
        r"$|was (?:liegt|steht) (?:\S+ ){0,3}?an$",
        topic=Topic.NEXT,
        despite=ALL_DOUBTS,
    ),
    *says(
        Saying.ASKS,
        r"(?:soll|muss|sollte) ich mir (?:\S+ )?(?:sorgen|gedanken|hoffnung\w*) machen(?: \S+)?|(?:durfen|konnen)"
        r" (?:die|sie) (?:das|mich"
        r"|mir|so was|sowas)(?: \S+){0,6}|(?:was|wie viel|wieviel) (?:gehalt|lohn|geld|verdient|verdiene|kann ich"
        r"|soll ich|darf ich|sollte"
        r" ich)(?: \S+){0,8} ?(?:verlangen|fordern|angeben|nennen|man|ich|da|dort)(?: \S+){0,2}|(?:muss|soll|darf"
        r"|kann) ich (?:das|die"
        r" \S+|den \S+|meine \S+|meinen \S+) (?:\S+ ){0,3}?(?:angeben|sagen|beantworten|erwahnen|verraten|mitschicken"
        r"|beilegen|offenlegen)",
        topic=Topic.OTHER,
        despite=ALL_DOUBTS,
    ),
)
