### Leads, the ladder, and what is said when a step is due.

## Stages

stage-applied = Beworben
stage-interview-planned = Gespräch geplant
stage-waiting = Warten auf Antwort
stage-followed-up = Nachgefasst
stage-called = Angerufen
stage-quiet = Funkstille
stage-offer = Zusage
stage-accepted = Angenommen
stage-turned-down = Absage
stage-withdrawn = Zurückgezogen
stage-let-go = Abgehakt

## Lists and cards

leads-none = Noch keine Bewerbungen. Eine Bewerbung heißt hier: eine Stelle bei einem Arbeitgeber.
leads-title = <b>Deine Bewerbungen</b>: { $open } offen, { $closed } abgeschlossen
leads-line = { $name }: { $stage }
card-title = <b>{ $name }</b>
card-stage = { $stage }
card-contact = Ansprechperson: { $contact }
card-promised = Angekündigt: Antwort bis { $day }
card-timeline = { $lines }
card-public = Öffentlicher Dienst: Wartezeiten zählen doppelt
interview-planned =
    { $kind ->
        [untold] Gespräch: { $at }
       *[other] Gespräch ({ $kind }): { $at }
    }
interview-over =
    { $kind ->
        [untold] Gespräch war am { $at }
       *[other] Gespräch ({ $kind }) war am { $at }
    }
entry = { $on }: { $what }
entry-added = beworben am { $day }
entry-planned = Gespräch vereinbart für { $when }
entry-interviewed = Gespräch vorbei
entry-called-off = Gespräch abgesagt
entry-thanked = du hast dich bedankt
entry-heard = sie haben sich gemeldet
entry-wrote = du hast geschrieben
entry-phoned = du hast angerufen
entry-went-quiet = Funkstille
entry-offered = Zusage bekommen
entry-accepted = du hast angenommen
entry-turned-down = Absage bekommen
entry-withdrew = du hast zurückgezogen
entry-let-go = abgehakt
entry-reopened = wieder geöffnet
entry-public = öffentlicher Dienst: Wartezeiten zählen doppelt
entry-private = doch ein Unternehmen: Wartezeiten wie üblich
entry-promised = Antwort angekündigt bis { $day }
entry-due-test = Test zu machen bis { $day }
entry-due-confirm = Zusage zum Gespräch gewünscht bis { $day }
entry-unpromised = doch kein Tag angekündigt
entry-snoozed = du machst es am { $until }
entry-passed-over = einen Schritt ausgelassen
entry-taken-back = letzten Schritt zurückgenommen
entry-note = Notiz: { $text }
entry-contact = Ansprechperson: { $contact }
entry-checked-in = auf das Gespräch zurückgeblickt
entry-nudged = ich habe dich erinnert

do-news = Sie haben sich gemeldet
do-told = Sie haben mir etwas gesagt
do-wrote = Ich habe geschrieben
do-phoned = Ich habe angerufen
do-move = Es wurde verlegt
do-called-off = Es wurde abgesagt
do-interview = Ein Gespräch
do-contact = Ansprechperson
do-draft = Ein Entwurf
do-rename = Name ändern
do-public = Öffentlicher Dienst
do-private = Doch ein Unternehmen
do-end = Abschließen
do-accepted = Ich habe angenommen
do-declined = Ich habe abgelehnt
do-rescinded = Sie haben es zurückgezogen
do-reopened = Wieder öffnen

next-title = <b>Was ansteht</b>
next-line = <b>{ $name }</b>: { $plan }
next-more = Und { $count } mehr unter /leads.
next-nothing = Es steht nichts an, weil keine Bewerbung offen ist.
next-offer = Jetzt bist du am Zug: annehmen oder ablehnen.
next-snoozed = Ich melde mich wieder ({ $what }): { $at }.
next-stopped = Angehalten, weil du ein Angebot angenommen hast.
next-none = Abgeschlossen: Es steht nichts an.
next-check-in = Danach frage ich dich, wie es lief: { $at }.
next-evening-before = Ich schreibe dir am Abend vorher: { $at }.
next-hours-before = Ich schreibe dir zwei Stunden vorher: { $at }.
next-thank-you = Als Nächstes ein paar Dankeszeilen, { $at }; ich bringe einen Entwurf mit.
next-look = Wenn nichts kommt, schauen wir einmal drauf: { $at }.
next-first-follow-up = Wenn nichts kommt, bin ich mit einem Entwurf da: { $at }.
next-second-follow-up = Wenn nichts kommt, ist ein Anruf dran, und ich bringe die Worte mit: { $at }.
next-propose-quiet = Wenn nichts kommt, schauen wir ehrlich hin: { $at }.
next-keep-or-close = Dann frage ich dich, ob sie offen bleiben soll: { $at }.

## A step is due

show-words = Den Text zeigen
asked-again = <b>{ $name }</b>: Noch offen ist { $what }. Angesprochen hatte ich es am { $day }. Nach heute lasse ich es erst mal ruhen. Wann machst du es?
late = Das kommt verspätet; dran war es am { $at }.
as-you-planned = Das hattest du dir für jetzt vorgenommen.
digest-title = { $count } Dinge sind dran. Eins nach dem anderen reicht:
digest-more = Und { $count } weitere, die bringe ich beim nächsten Mal.
digest-line = { $name }: { $what }
digest-button = { $name }: { $what }
due-check-in = der Rückblick
due-evening-before = ein Gespräch morgen
due-hours-before = ein Gespräch heute
due-thank-you = ein kurzer Dank
due-look = ein Blick auf die Bewerbung
due-first-follow-up = eine E-Mail
due-second-follow-up = ein Anruf
due-propose-quiet = warten oder Funkstille
due-keep-or-close = behalten oder abhaken

before-evening =
    <b>{ $name }</b> ist morgen um { $at } Uhr. Zehn Minuten heute Abend: { $kind ->
        [phone] zwei Antworten laut, die Notizen auf den Tisch, ein ruhiger Raum.
        [video] zwei Antworten laut, den Link einmal öffnen, die Kamera auf Augenhöhe.
        [untold] zwei Antworten laut, die Kleidung bereitlegen, und nachsehen: Telefon, Video oder vor Ort?
       *[other] zwei Antworten laut, die Kleidung bereitlegen, den Weg heraussuchen.
    }
before-hours =
    <b>{ $name }</b> um { $at } Uhr. { $kind ->
        [phone] Handy geladen, Notizen vor dir, ein Glas Wasser.
        [video] Link, Ton, Licht; ein Glas Wasser; alles andere zu.
        [untold] Notizen, ein Glas Wasser, und 15 Minuten früher bereit sein.
       *[other] Geh so los, dass du 15 Minuten früher da bist.
    }
before-try = Du wolltest ausprobieren: <b>{ $choice }</b>
before-evening-ask = Und eine Frage zum Mitnehmen: „Wann kann ich mit einer Antwort rechnen?“
before-hours-ask = Frag sie, wann du von ihnen hörst. Danach bin ich wieder da.
before-off = Daran nicht mehr erinnern
nudge-thank-you = <b>{ $name }</b>: Ein paar Dankeszeilen sind dort üblich, innerhalb eines Tages nach dem Gespräch.
nudge-look = <b>{ $name }</b>: Deine Bewerbung ist { $days } Tage her, und es kam nichts. { $heart } Eine Minute lohnt sich: Kennst du dort jemanden, oder gibt es einen Namen, an den du schreiben kannst?
nudge-first = <b>{ $name }</b>: { $since } { $heart } Jetzt passt eine kurze, freundliche E-Mail:
nudge-first-promised = Angekündigt war eine Antwort bis { $day }, und der Tag ist vorbei.
nudge-first-days = { $days ->
    [7] eine Woche ohne Antwort.
    [14] zwei Wochen ohne Antwort.
   *[other] { $days } Tage ohne Antwort.
}
nudge-second = <b>{ $name }</b>: Auf die E-Mail kam keine Antwort. Jetzt ein Anruf. { $heart } Bedank dich, egal, was sie sagen:
nudge-second-unwritten = <b>{ $name }</b>: Immer noch nichts gehört. Am schnellsten weißt du es mit einem Anruf. { $heart } Bedank dich, egal, was sie sagen:
nudge-second-email = <b>{ $name }</b>: eine zweite E-Mail, mit einem neuen Gedanken:
commit-email = Wann schickst du sie ab? Jetzt, oder nenn mir die Zeit und ich bringe sie dann wieder.
commit-phone = Wann rufst du an? Jetzt, oder nenn mir die Zeit und ich bringe dir die Worte dann wieder.
quiet-feeling-unwritten = <b>{ $name }</b>: Wochen ohne ein Wort, sie sind abgetaucht. Wut oder Leere wären jetzt verständlich. Man nennt das Ghosting, und es sagt etwas darüber, wie dort gearbeitet wird.
quiet-feeling = <b>{ $name }</b>: Du hast deinen Teil getan, und sie sind abgetaucht. Wut oder Leere wären jetzt verständlich. Man nennt das Ghosting, und es sagt etwas darüber, wie dort gearbeitet wird.
quiet-honest = Ehrlich gesagt: Am wahrscheinlichsten ist es eine Absage, die niemand aussprechen wollte. Vielleicht ist die Person, mit der du gesprochen hast, auch krank oder nicht mehr dort, oder das Budget ist weg.
quiet-ask = Verbuchen wir es als Funkstille? Wenn sie doch noch schreiben, geht es wieder auf.
quiet-yes = Als Funkstille verbuchen
quiet-no = Weiter warten
quiet-now = <b>{ $name }</b> steht jetzt auf Funkstille. Du hast deinen Teil getan.
quiet-next = Eine Kleinigkeit für heute: Schreib einer Personalvermittlung oder such dir eine Anzeige aus und frag nach der nächsten Stelle.
nudge-keep = <b>{ $name }</b>: { $days ->
        [one] ein Tag
       *[other] { $days } Tage
    } ohne ein Wort von ihnen. { $heart } Offen lassen oder abhaken?
sweep-title = <b>Seit zwei Monaten oder länger nichts gehört</b>: Gehen wir sie einmal durch, behalten oder abhaken.
sweep-line = { $name }: { $days } Tage
sweep-keep = { $name } behalten
sweep-let-go = { $name } abhaken
sweep-done = Fertig. Die Liste ist wieder übersichtlich.
keep = Behalten
let-go = Abhaken

sent-it = Abgeschickt
called-them = Angerufen
email-instead = Lieber eine E-Mail
later = Ich mache es später
pass = Schritt überspringen
ask-later = <b>{ $name }</b>, { $what }: Wann machst du es?
later-hour = In einer Stunde
later-evening = Heute Abend
later-morning = Morgen 9:00
later-workday = Nächster Werktag
later-date = Anderer Tag
snoozed = Abgemacht für { $name }.
noted-thanked = Notiert für { $name }: Du hast dich bedankt.
noted-wrote = Notiert für { $name }: Du hast geschrieben.
noted-phoned = Notiert für { $name }: Du hast angerufen.
passed-over = Bei { $name } ist der Schritt übersprungen.
taken-back = Zurückgenommen. Es steht wieder wie vorher:
reopened = Wieder offen:
called-off = Notiert für { $name }: Das Gespräch findet nicht statt. Schade; meist liegt das an ihren Plänen und nicht an dir, und vielleicht nennen sie noch einen anderen Tag.

## News

ask-news = <b>{ $name }</b>: Was haben sie gesagt?
news-round = Noch ein Gespräch
news-decide = Entscheidung bis zu einem Tag
news-offer = Eine Zusage
news-no = Eine Absage
news-else = Etwas anderes
told-round =
    { $met ->
        [no] { $name }: Sie wollen dich kennenlernen.
       *[yes] { $name }: Sie wollen dich noch einmal sehen.
    }
told-offer =
    { $due ->
        [yes] { $name }: Du hast eine Zusage. Das ist eine gute Nachricht, und die Arbeit dafür hast du gemacht. Bedank dich, und bitte um ein schriftliches Angebot. Du musst nicht sofort antworten.
       *[no] { $name }: Du hast eine Zusage. Das ist eine gute Nachricht, und die Arbeit dafür hast du gemacht. Bedank dich; bitte um ein schriftliches Angebot und frag, bis wann sie deine Antwort brauchen. Du musst nicht sofort antworten.
    }
answer-due = { $name } will deine Antwort bis { $day }: notiert.
answer-due-later = { $name } will deine Antwort bis { $day }: notiert. Ich erinnere dich daran: { $at }.
answer-near = { $name } will deine Antwort bis { $day }. Wie entscheidest du dich? Brauchst du mehr Zeit, dann bitte vorher darum: ein freundlicher Satz reicht.
# What they want done by a day: a test at home, a yes to an invitation
wanted-test = Der Test für { $name } ist fällig bis { $day }: notiert. Nimm dir eine ruhige Stunde dafür, nicht die letzte.
wanted-confirm = { $name } will bis { $day } wissen, ob du kommst: notiert.
wanted-reminder = Ich erinnere dich daran: { $at }.
wanted-near-test = Der Test für { $name } ist fällig bis { $day }. Falls er schon gemacht ist: schön, dann ist hier nichts zu tun.
wanted-near-confirm = { $name } will bis { $day } wissen, ob du kommst. Falls du es gesagt hast, ist alles gut.
wanted-done = Geschafft, der Test für { $name } ist vom Tisch. Jetzt sind sie dran.
told-else = { $name }: Gut, dass sie sich gemeldet haben. Wir zählen ab heute neu.
ask-end = { $name } abschließen: Was ist passiert?
end-turned-down = Sie haben abgesagt
end-withdrew = Ich ziehe zurück
end-let-go = Ich hake es ab
closed-turned-down = { $name }: eine Absage. Das darf wehtun.
closed-next = Eine Kleinigkeit: Schau in /next, oder such dir heute eine neue Anzeige aus.
closed-rescinded = { $name }: Sie haben das Angebot zurückgezogen. Das ist hart, und an deiner Arbeit liegt es nicht. Deine anderen Pläne laufen von hier aus weiter.
closed-withdrew = { $name }: zurückgezogen. Eine klare Entscheidung spart beiden Seiten Zeit.
closed-let-go = { $name } ist abgehakt. Platz für die nächste.
closed-accepted = { $name }: angenommen. Das hast du dir erarbeitet. Ich wünsche dir einen guten Start.
withdraw-from = Zurückziehen: { $name }
accepted-others = { $count ->
        [one] Eine andere Bewerbung ist noch offen.
       *[other] { $count } andere Bewerbungen sind noch offen.
    } Alles dazu habe ich angehalten. Dort Bescheid zu geben ist fair und geht schnell; hier ist der Text. Falls das Angebot platzt, sag es mir, dann laufen die Pläne weiter.
