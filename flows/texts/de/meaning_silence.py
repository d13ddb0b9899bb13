"""Owns the German cues for silence: no answer, no news, still waiting."""

from flows.understanding.heard import Saying
from flows.understanding.meaning_table import Doubt, says

SILENCE = (
    *says(
        Saying.NO_NEWS,
        r"(?<!ich )(?:(?:wollte|wollten)(?=.* (?:aber|nichts|bisher|nie)(?: |$))|hatt|hatten)(?! ich )"
        r"(?= (?:(?!,)\S+ ){0,4}?(?:#|eigentlich|langst|schon) )"
        r" (?:(?!ich |wir |, |mich entscheiden)\S+ ){0,8}?(?:melden|anrufen|antworten|schreiben|zuruckrufen|gemeldet"
        r"|geantwortet|angerufen|zuruckgerufen|bescheid (?:geben|sagen|gegeben|gesagt))(?: (?:sollen|wollen|mussen"
        r"|haben))?",
        before=True,
        ahead=Saying.DECIDES_BY,
        despite=(Doubt.MAYBE,),
    ),
    *says(
        Saying.NO_NEWS,
        r"(?:hat|haben) (?:mich|uns) (?:wohl |einfach |anscheinend |scheinbar |jetzt |auch |leider |komplett |total )*"
        r"(?:geghostet|vergessen|ignoriert)",
        r"(?:immer )?(?:noch )?(?!(?<=leider )keine zusage)(?:keine|keinen|kein|keinerlei|null|ohne"
        r"|weder) (?:\w+ )?(?:antwort|ruckmeldung"
        r"|nachricht|reaktion|neuigkeiten|news|mail|anruf|ruckruf"
        r"|(?<!gutes )(?<!schlechtes )(?<!tolles )zeichen|lebenszeichen|wort|feedback|info|infos"
        r"|bescheid|entscheidung|zusage)(?: (?:von|vom|bekommen|erhalten|gekriegt|bisher|bislang|noch|da|gekommen"
        r"|seit|bis))*(?! (?:\S+ )?(?:\w*gebracht|\w*bracht|verstanden|geredet|gesprochen|gefunden|gesagt|gelogen"
        r"|eingefallen))",
        r"(?:immer )?(?:noch )?nichts (?:mehr |neues |schriftliches |konkretes |offizielles |genaues |handfestes "
        r"|weiteres |weiter |bisher |bislang )*(?:gehort|von|bekommen|gekommen"
        r"|passiert|neues|da|zuruck)(?: (?:von|gehort))?|(?:immer noch|noch immer|bisher|bislang|noch|weiterhin)"
        r" nichts(?= ,|$| (?:von|vom|gehort|bekommen|gekommen|da|neues|passiert|erhalten|zuruck|bei|und))(?: (?:von"
        r"|gehort))?|^nichts(?: neues| gehort)?$",
        r"(?:habe|haben|hort|hore|horte) (?:ich |man |seit \S+ |leider |bisher |bislang |noch |immer |# |von \S+"
        r" )*(?:nichts|nie)(?: mehr| wieder| weiter)*(?: (?:gehort|von|bekommen))+",
        r"(?:hat|haben) (?:sich )?(?:mir |uns |mich |leider |bisher |bislang |immer |noch |auch "
        r"|seit (?:dem |der |meinem |unserem )?\S+ |seitdem "
        r"|danach |nie |# "
        r"|wieder |bis \S+ )*(?:nicht|nie|keiner|niemand)(?: mehr| wieder| zuruck)*(?: bei mir)? (?:gemeldet"
        r"|geantwortet|geschrieben|angerufen|reagiert|zuruckgerufen|zuruckgemeldet|zuruckgeschrieben|ruhrt|geruhrt"
        r"|geaussert|blicken lassen)",
        r"(?:meldet|melden|antwortet|antworten|ruft|rufen|schreibt|schreiben|reagiert|reagieren|ruhrt|ruhren)"
        r" (?:sich )?(?:leider |einfach |bisher |immer |noch |auch |seit \S+ |# |mir |mich |@ |auf \S+ |nach \S+"
        r" )*(?:nicht|keiner|niemand|nie)(?: mehr| an| zuruck)*",
        r"(?:kommt|kam) (?:leider |einfach |bisher |auch |von \S+ |da |seit \S+ |# )*(?:nichts|nix|keine antwort)(?:"
        r" mehr| zuruck| an)*|von @ kommt nichts(?: mehr)?",
        r"(?:warte|warten|wart) (?:ich |leider |immer |noch |weiter |weiterhin |jetzt |seit \S+ |# |nur |halt "
        r"|gerade |einfach |auch )*(?!noch mit)(?:auf (?:eine |die |deren |ihre |den |)?(?:antwort|ruckmeldung"
        r"|nachricht"
        r"|entscheidung|ruckruf|feedback|anruf|bescheid|mail|zusage|info|zu und absage|ergebnis)|noch|immer noch)(?:"
        r" (?:von|vom|bei))?",
        r"(?:geghostet|ghosten|ghostet|ghosted)(?: (?:mich|von|worden|wurde))*|funkstille(?: (?:bei|von|seit))?"
        r"|totenstille|stille(?: (?:bei|von|seit))|schweigen im walde|(?:sind|ist) (?:ab|unter)getaucht|sendepause",
        r"(?:bin |wurde )(?:von )?(?:\S+ )?geghostet(?: worden)?",
        r"(?:ignoriert|ignorieren) (?:mich|meine \w+)",
        r"(?:tut|ruhrt|regt|passiert|bewegt) sich (?:\S+ ){0,3}?(?:nichts|gar nichts|uberhaupt nichts)(?: mehr)?",
        r"(?:kein|keinen|keine|ohne) (?:einzige[rnms]* )?(?:mucks|piep|ton|spur|sterbenswort\w*|pieps|laut)(?: (?:von"
        r"|vom))?",
        r"(?:postfach|briefkasten|mailbox|posteingang) (?:ist |bleibt )?(?:\S+ ){0,2}?leer|nichts im (?:postfach"
        r"|briefkasten|posteingang)"
        r"|(?:bewerbung|unterlagen) (?:\S+ ){0,5}?(?:schwarzen loch|versandet|untergegangen|verschollen|verschwunden"
        r"|im nirvana)(?: verschwunden)?",
        r"(?:schweigt|schweigen|stumm|verschollen|abgetaucht|untergetaucht)(?: (?:sich aus|weiter|immer noch|noch))*$",
        r"(?:noch |immer noch |weiter )?am warten(?: (?:auf|wegen))?|(?:keiner|niemand|nie jemand|kein mensch|kein"
        r" schwein|keine sau) (?:\S+ ){0,2}?"
        r"(?:meldet|antwortet|schreibt|ruft|reagiert|ruhrt)(?: sich| mir)*(?: zuruck| an)?|"
        r"(?:hat|haben) mich (?:\S+ ){0,2}?vergessen|weder (?:ab|zu)(?: ,)? noch (?:zu|ab)\w*|(?:von|bei)"
        r" (?:niemandem|keinem|keiner|niemand)"
        r" (?:\S+ )?(?:was |etwas |nichts )?gehort|stehe auf warten|hange in der luft|(?:lasst|lassen) mich (?:\S+"
        r" )?(?:hangen|warten|schmoren|im regen stehen|zappeln|im dunkeln|im ungewissen)"
        r"|lassen (?:mich )?(?:\S+ )?zappeln|warteschleife|lassen (?:\S+ ){0,2}?nichts (?:von sich )?horen",
        before=True,
        despite=(Doubt.NOT, Doubt.MAYBE),
    ),
)
