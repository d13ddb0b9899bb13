### A résumé as a file: what is said of it. Each remark with its place and its reason; no score.

file-reading = Ich lese { $name } als Lebenslauf. Davon behalte ich nichts.
file-reading-again = Einen Moment, ich lese noch einmal: Ich hatte nichts davon behalten.
file-other-kind =
    { $kind ->
        [doc] Das ist eine alte Word-Datei. Speichere sie als DOCX oder PDF und schick sie noch einmal; die kann ich lesen.
        [docm] Diese Datei kann Makros enthalten, deshalb öffne ich sie nicht, so wie viele Mailfilter auch. Speichere sie als DOCX oder PDF.
       *[other] Ich kann einen Lebenslauf als PDF oder DOCX lesen, und eine Kalenderdatei (.ics). Diese Datei ist etwas anderes.
    }
file-size = { $words } Wörter, { $pages }.
file-pages =
    { $pages ->
        [one] eine Seite
       *[other] { $pages } Seiten
    }
file-no-pages = und wie viele Seiten, verrät diese Art Datei nicht (ein PDF würde es)
file-nothing = Nichts anzumerken: Software kann ihn lesen, und Kontaktdaten, Daten und Überschriften stehen da, wo man sie sucht.
file-rest = Die weiteren Anmerkungen:
file-cannot-tell = <i>Was ich nicht sehen kann: wie er aussieht und ob gut ist, was drinsteht. Dafür gibt es die sieben Sekunden mit einem Menschen: /resume.</i>
file-next = Füg hier eine Stellenanzeige ein, dann vergleiche ich die Wörter; ich behalte sie nur dafür.
file-next-again = Noch eine Anzeige, oder der Rest einer langen? Füg sie ein.
file-next-changes = Was zuerst ändern?
file-next-rest =
    { $count ->
        [one] Noch eine Anmerkung
       *[other] Noch { $count } Anmerkungen
    }
file-done = Gut. Von deiner Datei behalte ich nichts.

## Places

item-plain = „{ $what }“
item-meant = „{ $what }“ ({ $instead }?)
item-gap = nach „{ $what }“, vor „{ $instead }“
item-times = „{ $what }“ ({ $instead }-mal)
item-at = { $what }: { $place }
place-line = Seite { $page }, Zeile { $line }
place-page = Seite { $page }
place-paragraph = Absatz { $line }
place-whole = die ganze Datei
place-under = { $where }, unter „{ $section }“

## Remarks: can it be read?

remark-unlike = <b>Ist das ein Lebenslauf?</b> Ich habe darin keine Kontaktdaten, keine Daten und keine übliche Überschrift gefunden, deshalb habe ich sonst nichts geprüft.
remark-unread-pages =
    <b>Kein lesbarer Text</b>
    { $items }
    Vielleicht steht dort ein Bild von Text. Software, die Bewerbungen sortiert, sieht da nichts.
remark-garbled =
    <b>Kaputte Zeichen</b>
    { $items }
    { $count } Zeichen kommen als Sonderzeichen heraus. Menschen sehen sie vielleicht richtig; Software nicht.
remark-spaced-out =
    <b>Gesperrte Buchstaben</b>
    { $items }
    Software liest dort einzelne Buchstaben, kein Wort. Nimm den Zeichenabstand, keine Leerzeichen.
remark-active = <b>Nicht nur Text</b>: Die Datei enthält ein Skript, ein Makro oder eine weitere Datei. Mailfilter weisen sie vielleicht ab; exportiere sie als schlichtes PDF.
remark-not-english = <b>Sprache</b>: Das meiste ist nicht auf Englisch. Rechtschreibung, Überschriften, Daten und Formulierungen prüfe ich nur auf Englisch, deshalb habe ich das weggelassen.

## Remarks: contact

remark-no-email = <b>Keine E-Mail-Adresse</b> gefunden. Sie gehört in die ersten Zeilen: Viele Antworten kommen darüber.
remark-contact-aside = <b>Kontaktdaten in Kopfzeile, Fußzeile oder Textfeld</b>: Manche Software überspringt die. Setz sie in den Text, in die ersten Zeilen.
remark-email-odd =
    <b>Eine E-Mail-Adresse, die vielleicht nicht funktioniert</b>
    { $items }
    Eine Antwort dorthin kommt womöglich nie an.
remark-no-phone = <b>Keine Telefonnummer</b> gefunden. Manche Arbeitgeber rufen nur an.
remark-phone-odd =
    <b>Eine Telefonnummer, die vielleicht nicht funktioniert</b>
    { $items }
    Es sind zu wenige Ziffern, zu viele oder erfundene.
remark-contact-deep =
    <b>Kontaktdaten weit unten</b>
    { $items }
    Der erste Blick gilt dem oberen Teil der ersten Seite.

## Remarks: wording

remark-typos =
    <b>Vermutliche Tippfehler</b>
    { $items }{ $more ->
        [0] { "" }
       *[other] { " " }… und { $more } weitere.
    }
    Manchen reicht einer, um nicht weiterzulesen. Namen und Fachbegriffe habe ich in Ruhe gelassen.
remark-doubled =
    <b>Ein Wort doppelt hintereinander</b>
    { $items }
    Beim Schreiben leicht übersehen, beim Lesen sofort zu sehen.
remark-long-bullets =
    <b>Lange Stichpunkte</b>, bis zu { $most } Wörter
    { $items }
    Wer überfliegt, nimmt von jedem etwa zwei Zeilen auf.
remark-long-sentences =
    <b>Lange Sätze</b>, bis zu { $most } Wörter
    { $items }
    Zwei kurze lassen sich leichter überfliegen.
remark-no-bullets = <b>Keine Stichpunkte</b> in { $words } Wörtern: Das Auge findet beim Überfliegen keinen Halt. Eine Tatsache je Stichpunkt.
remark-same-beginning =
    <b>{ $count }-mal derselbe Anfang</b>
    { $items }
    Jeder Stichpunkt könnte mit dem anfangen, was du dort getan hast.
remark-repeated =
    <b>Wörter, die oft vorkommen</b>
    { $items }
    In Ordnung, wenn es dein Fach ist; sonst hilft ein zweites Wort.

## Remarks: dates

remark-no-dates = <b>Keine Daten</b> gefunden, etwa „03/2021 – heute“. Der erste Blick sucht sie.
remark-dates-turned =
    <b>Eine Zeit, die endet, bevor sie anfängt</b>
    { $items }
    Eins von beiden ist ein Versehen.
remark-dates-ahead =
    <b>Ein Datum in der Zukunft</b>
    { $items }
    Wenn das so gemeint ist, schreib „voraussichtlich“ dazu.
remark-latest-old =
    <b>Nichts Neues</b>: Das Letzte ist { $months } Monate her
    { $items }
    Wenn du seitdem etwas gemacht hast, auch einen Kurs, fehlt es hier.
remark-latest-deep =
    <b>Die letzte Stelle steht weit unten</b>
    { $items }
    Titel, Arbeitgeber und Daten der letzten Stelle sucht der erste Blick zuerst.
remark-gaps =
    <b>Eine Zeit ohne Eintrag</b>, bis zu { $months } Monate
    { $items }
    Danach wird gefragt; eine ehrliche Zeile antwortet vorher.
remark-dates-mixed =
    <b>Daten auf mehrere Arten geschrieben</b>
    { $items }
    Software liest manche vielleicht falsch; einheitlich wirkt es ordentlicher.
remark-oldest-first =
    <b>Das Älteste steht zuerst</b>
    { $items }
    Der erste Blick erwartet das Neueste oben.

## Remarks: headings and length

remark-no-experience-heading = <b>Keine Überschrift für die Arbeit</b>, etwa „Berufserfahrung“: Menschen orientieren sich daran, Software sortiert danach.
remark-no-education-heading = <b>Keine Überschrift für die Ausbildung</b>: Sie gehört zu dem, was der erste Blick sucht.
remark-many-pages = <b>{ $pages } Seiten</b>: Zwei sind in Ordnung. Mehr ist nur an Hochschulen und in Behörden üblich.
remark-two-pages-early = <b>Zwei Seiten</b> für ein Berufsleben, das nach den Daten vor ein paar Jahren begann: Eine reicht meist.
remark-last-page =
    <b>Eine letzte Seite mit { $lines ->
        [one] einer Zeile
       *[other] { $lines } Zeilen
    }</b>
    { $items }
    Etwas kürzen, dann passt es auf eine Seite weniger.
remark-many-words = <b>{ $words } Wörter</b>: Der erste Blick nimmt einen Bruchteil davon auf. Was könnte weg?
remark-few-words = <b>Nur { $words } Wörter</b>, die ich lesen kann: Vielleicht ist noch Platz für das, was du getan hast und was dabei herauskam. Oder ein Teil ist ein Bild.

## A posting

posting-reading = Ich vergleiche. Behalten tue ich beides nicht.
posting-short = Das ist kurz für eine Anzeige. Füg mehr davon ein, mit dem, was sie verlangen.
posting-both = <b>In beiden:</b> { $terms }
posting-none = Von den wichtigen Wörtern der Anzeige habe ich in deiner Datei keins gefunden.
posting-missing = <b>In der Anzeige, nicht in deiner Datei:</b> { $terms }
posting-all = Alle wichtigen Wörter der Anzeige stehen in deiner Datei.
posting-nothing = Darin habe ich keine Wörter von Gewicht gefunden. War das die Anzeige?
posting-cannot-tell = Was auf dich zutrifft, sag mit ihren Worten; den Rest lass weg. Ich vergleiche nur Wörter: Ob du passt, kann ich nicht sagen.

## Why a file could not be read

file-problem-broken = Die Datei ließ sich nicht öffnen: Sie ist beschädigt oder nicht, was ihr Name sagt. Exportiere sie neu als PDF und öffne sie einmal selbst, bevor du sie schickst.
file-problem-empty = In der Datei ist nichts.
file-problem-encrypted = Die Datei ist geschützt, deshalb kann ich sie nicht lesen. Software, die Bewerbungen sortiert, kann es auch nicht: Speichere sie ohne Schutz.
file-problem-old-word = Das ist eine alte Word-Datei. Speichere sie als DOCX oder PDF und schick sie noch einmal.
file-problem-macros = Diese Datei kann Makros enthalten, deshalb habe ich sie nicht geöffnet, wie viele Mailfilter auch. Speichere sie als DOCX oder PDF.
file-problem-scanned = In der Datei ist kein Text, nur Bilder. Software, die Bewerbungen sortiert, sieht eine leere Seite. Exportiere sie da, wo du sie geschrieben hast, statt sie zu scannen.
file-problem-too-long = Die Datei hat mehr als 30 Seiten, deshalb halte ich sie für etwas anderes. Ein Lebenslauf hat eine oder zwei.
file-problem-too-large = Die Datei hat mehr als 20 MB, mehr bekomme ich nicht. Ein Lebenslauf ist viel kleiner; vielleicht liegt es an großen Bildern.
file-problem-too-heavy = Die Datei brauchte mehr Zeit oder Speicher, als ich einer gebe, deshalb habe ich aufgehört. Exportiere sie neu als schlichtes PDF.
file-problem-other-kind = Ich kann einen Lebenslauf als PDF oder DOCX lesen. Diese Datei ist etwas anderes, egal, wie sie heißt.
file-problem-gone = Telegram hat die Datei nicht mehr für mich. Bitte schick sie noch einmal.
file-problem-unreached = Ich konnte die Datei nicht von Telegram holen. Bitte schick sie später noch einmal.
