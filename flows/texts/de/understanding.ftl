### What was understood in free text: read back, asked about, answered. Whole sentences; { $name } is "Acme · Analyst".

## Read back: one line for each thing. Then "Is that right?" with Right and Change

heard-applied = Du hast dich bei { $name } beworben: { $day }.
heard-planned =
    { $kind ->
        [phone] Du hast ein Telefongespräch mit { $name }: { $at }.
        [video] Du hast ein Videogespräch mit { $name }: { $at }.
        [on-site] Du hast ein Gespräch vor Ort bei { $name }: { $at }.
       *[none] Du hast ein Gespräch mit { $name }: { $at }.
    }
heard-took-place =
    { $kind ->
        [phone] Du hattest ein Telefongespräch mit { $name }: { $at }.
        [video] Du hattest ein Videogespräch mit { $name }: { $at }.
        [on-site] Du hattest ein Gespräch vor Ort bei { $name }: { $at }.
       *[none] Du hattest ein Gespräch mit { $name }: { $at }.
    }
heard-moved = Dein Gespräch mit { $name } ist verlegt. Es ist jetzt: { $at }.
heard-hour-kept = Die Uhrzeit bleibt wie bisher. Wenn auch sie neu ist, schreib sie mir.
heard-called-off = Dein Gespräch mit { $name } findet nicht statt. Geplant war es für: { $at }.
heard-round = { $name } will dich treffen.
heard-no = { $name } hat dir abgesagt.
heard-offer =
    { $dated ->
        [yes] { $name } hat dir eine Zusage gegeben. Deine Antwort wollen sie bis { $day }.
       *[no] { $name } hat dir eine Zusage gegeben.
    }
heard-decides-by = { $name } meldet sich bei dir bis { $day }.
heard-word = { $name } hat sich bei dir gemeldet.
heard-test =
    { $dated ->
        [yes] { $name } will, dass du zu Hause einen Test machst, bis { $day }.
       *[no] { $name } will, dass du zu Hause einen Test machst.
    }
heard-confirm = { $name } will bis { $day } wissen, ob du kommst.
heard-wrote =
    { $dated ->
        [yes] Du hast { $name } geschrieben: { $day }.
       *[no] Du hast { $name } geschrieben.
    }
heard-phoned =
    { $dated ->
        [yes] Du hast bei { $name } angerufen: { $day }.
       *[no] Du hast bei { $name } angerufen.
    }
heard-thanked =
    { $dated ->
        [yes] Du hast dich bei { $name } für das Gespräch bedankt: { $day }.
       *[no] Du hast dich bei { $name } für das Gespräch bedankt.
    }
heard-accepted = Du hast das Angebot von { $name } angenommen.
heard-withdrew = Du hast deine Bewerbung bei { $name } zurückgezogen.
heard-quiet = { $name } wird als Funkstille verbucht.
heard-let-go = Du hakst { $name } ab.
heard-contact = Ansprechperson bei { $name }: { $contact }.
heard-person = Ansprechperson: { $contact }.
heard-source = So hast du dich beworben: { $source }.
heard-way = So findet es statt: { $way }.
heard-new = { $name } kenne ich noch nicht. Ich würde es zu deinen Bewerbungen aufnehmen.
heard-right = Stimmt das so?
heard-flip = Nein, { $time }
heard-moment = { $day }, { $time }
heard-not-possible = Bei { $name } ist der Stand „{ $stage }“. Das passt nicht zusammen, also lasse ich es weg.
heard-no-interview = Ich kenne kein Gespräch mit { $name }, das abgesagt werden könnte.
heard-not-an-answer = Das habe ich nicht verstanden. Bitte drück einen Knopf, oder sag es mit anderen Worten.
heard-zone-first = Erst deine Zeitzone, damit die Uhrzeiten stimmen. Dann lese ich dir vor, was ich verstanden habe.

## Asked before the read-back. { $what } is one of the heard-what-… below

heard-which = <b>{ $what }.</b> Um welche Bewerbung geht es? Wähle aus oder tippe den Arbeitgeber.
heard-which-named = <b>{ $what }.</b> Welche Bewerbung meinst du mit „{ $named }“? Wähle aus oder tippe den Arbeitgeber.
# No other lead is there to choose from
heard-which-none = <b>{ $what }.</b> Tippe den Arbeitgeber, wie er heißen soll, oder nimm den, den ich gehört habe.
heard-employer = <b>{ $what }.</b> Welcher Arbeitgeber ist es?
heard-when =
    { $saying ->
        [took-place] An welchem Tag war das Gespräch mit { $name }? Wähle aus oder tippe ihn, gern mit Uhrzeit.
        [moved] Auf welchen Tag ist das Gespräch mit { $name } verlegt? Wähle aus oder tippe ihn, gern mit Uhrzeit.
       *[planned] An welchem Tag ist das Gespräch mit { $name }? Wähle aus oder tippe ihn, gern mit Uhrzeit.
    }
heard-time =
    { $saying ->
        [took-place] Um wie viel Uhr war das Gespräch mit { $name } am { $day }? Wähle aus oder tippe die Zeit.
        [moved] Um wie viel Uhr ist das Gespräch mit { $name } jetzt am { $day }? Wähle aus oder tippe die Zeit.
       *[planned] Um wie viel Uhr ist das Gespräch mit { $name } am { $day }? Wähle aus oder tippe die Zeit.
    }
heard-either-day = <b>{ $what }, { $name }.</b> Das kann man auf zwei Arten lesen. Welchen Tag meinst du?
heard-decides-when = { $name }: Bis wann melden sie sich bei dir? Wähle aus oder tippe den Tag.
heard-answer-when = { $name }: Bis wann wollen sie deine Antwort? Wähle aus oder tippe den Tag.
heard-due-when = Bis wann ist es für { $name } fällig? Wähle aus oder tippe den Tag.
heard-too = Auch das habe ich gehört: „{ $what }“. Ich zeige es dir mit dem Rest, sobald das hier klar ist:
details-kept = Notiert. Du siehst es gleich mit dem Rest.
heard-clash = { $name } hat schon ein Gespräch: { $at }. Wurde das verlegt, oder ist das ein weiteres?
heard-clash-moved = Es wurde verlegt
heard-clash-another = Ein weiteres

## Change: what it is (buttons, and the names of things above)

heard-fix-which = Was davon stimmt nicht?
heard-fix = Was soll ich ändern?
heard-fix-unread = Daraus werde ich nicht schlau. Drück, was nicht stimmt, oder schreib, wie es ist: „15 Uhr“, „am Donnerstag“, „vor Ort“, den Arbeitgeber.
undo-heard = Das verstehe ich als Korrektur. So stünde es jetzt:
undo-interview = Zurückgenommen: das Gespräch mit { $name }, { $at }.
undo-noted = Zurückgenommen: was ich gerade zu { $name } notiert habe.
undo-done = Zurückgenommen.
fix-which = Welche Bewerbung
fix-time = Wann es ist
fix-what = Was es ist
fix-drop = Weglassen
heard-what = Was ist es?
heard-what-applied = Eine Bewerbung
heard-what-planned = Ein Gespräch steht an
heard-what-took-place = Ein Gespräch fand statt
heard-what-moved = Ein Gespräch wurde verlegt
heard-what-called-off = Ein Gespräch fällt aus
heard-what-round = Sie wollen mich treffen
heard-what-no = Eine Absage
heard-what-offer = Eine Zusage
heard-what-decides-by = Wann sie sich melden
heard-what-word = Sie haben sich gemeldet
heard-what-no-news = Noch nichts von ihnen gehört
heard-what-wrote = Ich habe geschrieben
heard-what-phoned = Ich habe angerufen
heard-what-thanked = Ich habe mich bedankt
heard-what-accepted = Ich habe angenommen
heard-what-withdrew = Ich habe zurückgezogen
heard-what-quiet = Funkstille
heard-what-let-go = Ich hake es ab
heard-what-contact = Ansprechperson

## After Right

take-back-of = Rückgängig: { $name }
heard-held = Wie findet das Gespräch mit { $name } statt? Telefon, Video oder vor Ort?
heard-held-kept = Notiert für { $name }: { $kind }.
heard-held-left = Offen gelassen. Danach frage ich noch einmal.
# A9: after a letter that confirms an application known already
application-arrived = Gut: Die Bewerbung bei { $name } ist angekommen. Die meisten sagen das nie; eine Antwort braucht trotzdem ihre Zeit.
heard-besides = Das habe ich in deiner Nachricht auch noch gelesen:
answer-again = Wenn das deine Antwort war, schick sie noch einmal.

## The employer's own words, forwarded or pasted: asked, never assumed

forwarded-planned = Das liest sich wie eine Einladung von { $name }: { $at }.
forwarded-took-place = Das liest sich wie eine Nachricht von { $name } zu einem Gespräch, das schon war: { $at }.
forwarded-moved = Das liest sich wie eine neue Zeit für dein Gespräch mit { $name }: { $at }.
forwarded-called-off = Das liest sich, als würde { $name } dein Gespräch absagen: { $at }.
forwarded-round = Das liest sich wie eine Einladung von { $name }, noch ohne Termin.
forwarded-no = Das liest sich wie eine Absage von { $name }.
forwarded-offer = Das liest sich wie eine Zusage von { $name }.
forwarded-decides-by = Das liest sich, als bekämst du eine Antwort von { $name } bis { $day }.
forwarded-word = Das liest sich wie eine Nachricht von { $name }, ohne Entscheidung.
forwarded-test =
    { $dated ->
        [yes] Das liest sich, als sollst du für { $name } zu Hause einen Test machen, bis { $day }.
       *[no] Das liest sich, als sollst du für { $name } zu Hause einen Test machen.
    }
forwarded-confirm = Sie wollen bis { $day } wissen, ob du kommst.
forwarded-applied = Das liest sich wie eine Bestätigung von { $name } für deine Bewerbung vom { $day }.
forwarded-wrote = Das liest sich wie etwas, das du { $name } geschrieben hast.
forwarded-phoned = Das liest sich wie eine Notiz zu deinem Anruf bei { $name }.
forwarded-thanked = Das liest sich wie dein Dank an { $name }.
forwarded-accepted = Das liest sich, als würdest du das Angebot von { $name } annehmen.
forwarded-withdrew = Das liest sich, als würdest du deine Bewerbung bei { $name } zurückziehen.
forwarded-quiet = Das liest sich, als wäre bei { $name } Funkstille.
forwarded-let-go = Das liest sich, als würdest du { $name } abhaken.
forwarded-contact = Das liest sich wie die Ansprechperson bei { $name }: { $contact }.
forwarded-ask = Ist es so?
forwarded-yes = Ja, so ist es
forwarded-another = Andere Firma
forwarded-else = Es ist etwas anderes
forwarded-keep = Text behalten
forwarded-drop = Text nicht behalten
forwarded-will-be-kept = Der Text steht dann in deinen Notizen zu dieser Bewerbung.
forwarded-left = Gelassen. Von der Nachricht habe ich nichts behalten.
forwarded-unknown = Das sieht nach der Nachricht von jemand anderem aus, und ich sehe darin nichts Neues für dich.
# A button, where it is asked what somebody else’s message is
forwarded-nothing = Nichts davon
# The name in a letter is of no lead that is known
forwarded-whose-one = <b>{ $what }.</b> Ist das von „{ $named }“, was mir neu ist, oder von { $name }? Wähle aus oder tippe den Arbeitgeber.
forwarded-whose-several = <b>{ $what }.</b> Ist das von „{ $named }“, was mir neu ist, oder von einem von diesen? Wähle aus oder tippe den Arbeitgeber.
forwarded-slots = { $name } bietet mehrere Termine an. Welchen nimmst du?
forwarded-slots-any = Es werden mehrere Termine angeboten. Welchen nimmst du?
forwarded-no-slot = Keinen davon

## Questions about what is known

asked-unknown = Eine Bewerbung bei „{ $named }“ kenne ich nicht.
asked-other = Darauf habe ich keine Antwort. Ich kenne deine Bewerbungen, deine Termine und was als Nächstes dran ist.
asked-no-interview = Soweit ich weiß, ist kein Gespräch geplant.
asked-interview =
    { $kind ->
        [untold] <b>{ $name }</b>: { $at }
       *[other] <b>{ $name }</b>: { $kind }, { $at }
    }
asked-with = Mit: { $contact }
write-first-follow-up = <b>{ $name }</b>: eine Woche nachdem du zuletzt von ihnen gehört hast. Früher wirkt ungeduldig; nach einer Woche ist es ganz normale Höflichkeit.
write-promised = <b>{ $name }</b>: Sie haben { $day } genannt, also zählt dieser Tag. Zwei Werktage danach zu fragen ist nur fair.
write-second-follow-up = <b>{ $name }</b>: Deine E-Mail braucht ein paar Tage. Wenn nichts kommt, ist ein Anruf besser als noch eine E-Mail.
write-propose-quiet = <b>{ $name }</b>: Du hast geschrieben und angerufen. Mehr davon hilft selten; jetzt sind sie dran.
write-keep-or-close = <b>{ $name }</b>: Du musst nichts mehr schreiben. Wenn du magst, schadet eine freundliche Zeile nicht.
write-look = <b>{ $name }</b>: Auf die meisten Bewerbungen kommt keine Antwort, also gib ihr zwei Wochen. Dann hilft am meisten eine Zeile an jemanden, den du dort kennst.
write-thank-you = <b>{ $name }</b>: ein kurzer Dank innerhalb eines Tages nach dem Gespräch. Danach warte eine Woche.
write-check-in = <b>{ $name }</b>: Erst kommt das Gespräch. Frag dort, wann du von ihnen hörst; danach richten wir uns.
write-offer = <b>{ $name }</b>: Sie warten auf dich. Bedank dich jetzt und sag, bis wann du dich entscheidest.
write-closed = <b>{ $name }</b> steht auf „{ $stage }“: Du musst nichts schreiben. Ein freundlicher Dank geht immer.

wear-phone = Am Telefon sieht dich niemand. Setz dich trotzdem an einen Tisch und zieh dich an, als würdest du rausgehen: Man hört es an der Stimme.
wear-video = Zieh dich an wie vor Ort, eine Stufe schicker, als man dort im Alltag ist; einfarbig wirkt vor der Kamera am besten. Probier es einmal mit eingeschalteter Kamera.
wear-on-site = Schau dir Fotos von Leuten an, die dort arbeiten, und zieh dich eine Stufe schicker an. Sauber, bequem, nichts Neues, das drückt. Leg alles am Abend vorher bereit, dann ist es aus dem Kopf.
wear-any = Eine Stufe schicker, als man sich dort im Alltag anzieht; Fotos vom Team zeigen es. Leg alles am Abend vorher bereit. Zehn Minuten sind dafür genug: Eingeladen haben sie dich wegen etwas anderem.
prepare-phone = Sag heute zwei Antworten laut. Lebenslauf und Notizen auf den Tisch, Handy geladen, ein ruhiger Raum. Und eine Frage zum Mitnehmen: „Wann kann ich mit einer Antwort rechnen?“
prepare-video = Sag heute zwei Antworten laut. Öffne einmal den Link, Kamera auf Augenhöhe, Licht von vorn. Und eine Frage zum Mitnehmen: „Wann kann ich mit einer Antwort rechnen?“
prepare-on-site = Sag heute zwei Antworten laut. Such den Weg heraus und sei eine Viertelstunde früher da. Und eine Frage zum Mitnehmen: „Wann kann ich mit einer Antwort rechnen?“
prepare-any = Sag die Antworten auf zwei häufige Fragen laut: Das bringt mehr, als darüber zu lesen. Such dir eine Sache an ihrer Arbeit, die dich interessiert. Und frag dort, wann du mit einer Antwort rechnen kannst.

silence-early = <b>{ $name }</b>: Noch nichts gehört. Das liegt meist an ihrem Tempo: Alle haben viel zu tun, und Auswahlverfahren ziehen sich.
# A1, A2, A3: after two weeks
silence-middle = <b>{ $name }</b>: { $weeks } Wochen ohne ein Wort. Das zehrt an jedem. Es kann noch ihr Tempo sein, aber eine Absage ist inzwischen genauso wahrscheinlich.
# A1, A2, B3, B4: after three weeks and more
silence-weeks = <b>{ $name }</b>: { $weeks } Wochen ohne ein Wort. Das zehrt an jedem, und so geht man nicht mit dir um. Inzwischen ist es am wahrscheinlichsten eine Absage, die niemand aussprechen wollte. Oder jemand ist krank oder nicht mehr dort, oder das Budget ist weg.
silence-long = <b>{ $name }</b>: Nach so langer Zeit ist es am wahrscheinlichsten eine Absage, die niemand aussprechen wollte. Oder jemand ist krank oder nicht mehr dort, oder das Budget ist weg.
silence-none = <b>{ $name }</b>: Dort warte ich gerade nicht auf Antwort.
# A button below: the draft that fits
do-write-to-them = Ihnen schreiben
asked-silence = Am Anfang haben sie meist viel zu tun. Nach Wochen ist es am wahrscheinlichsten eine Absage, die niemand aussprechen wollte. Das erleben alle, die Arbeit suchen, und es sagt wenig über dich.

## Feelings, thanks

felt-nervous = Nervös sein ist normal: Es heißt, dass dir das wichtig ist. Zwei Antworten laut zu sagen nimmt mehr Druck raus, als alles im Kopf durchzugehen.
felt-nervous-before = <b>{ $name }</b>, { $at }: Davor nervös zu sein ist normal. Sag zwei Antworten laut, leg alles bereit, und dann ist für heute Schluss. Man sieht dir die Nervosität weniger an, als du denkst.
felt-hopeful = Schön zu hören, genieß es. Tu heute noch einen kleinen Schritt bei einer anderen Bewerbung, damit nicht alles an dieser hängt.
felt-angry = Das würde alle ärgern: Du hast Arbeit reingesteckt, und sie schulden dir eine Antwort. Es sagt, wie dort gearbeitet wird, nicht, was du wert bist. Das hier hast du in der Hand:
felt-nervous-too = Dabei nervös zu sein ist normal.
felt-hopeful-too = Schön zu hören.
felt-angry-too = Darüber wütend zu sein ist verständlich.
welcome = Gern. Ich bin da, wenn sich etwas tut.
# E: it is a bot and says so
how-are-you = Ich bin ein Bot, mir geht es immer gleich, danke. Wichtiger ist, wie es dir geht. Wenn etwas war, sag es mir in einem Satz.
scolded = Das hat dir nicht geholfen, und das tut mir leid. Ich bin ein Bot, und mir entgeht manches. Sag es in einem Satz, etwa „Sample Corp hat mir abgesagt“, oder wähle aus:
blamed = Es tut mir leid, dass du es verpasst hast, und mein Anteil daran auch. Schreib ihnen noch heute: Eine kurze, ehrliche Zeile bringt oft eine zweite Chance. Wann ich dich erinnere, steht unter /settings.
greeted-more = Hallo, { $name }. Danke, dass du mir das sagst. Sag mir, wo du dich beworben hast, oder erzähl von einem Gespräch, dann machen wir da weiter.
# An “ok” or a thumb, where nothing was asked
interview-stands = Gut, dann steht der Termin. Falls du ein Angebot meinst, sag mir, von wem es ist.
fine = Gut. Ich bin da, wenn sich etwas tut.

## Not understood

not-understood = Das habe ich nicht verstanden und deshalb nicht behalten. Sag mir in einem Satz, was passiert ist, etwa „Gespräch bei Sample Corp am Freitag um 14 Uhr“, oder wähle aus:
# { $name } is the lead that was named; the likeliest things are its buttons
not-understood-of = <b>{ $name }</b>: Was passiert ist, habe ich nicht verstanden. Ist es eins davon? Wenn nicht, sag es mir mit anderen Worten.
lost-check-in = Rückblick: { $name }
lost-news = Neues von { $name }

## A day, an hour or a name alone, while nothing is asked

alone-day = <b>{ $day }</b>: Was ist mit dem Tag? Notiert ist noch nichts. Wähle aus oder sag es mir in einem Satz.
alone-moment = <b>{ $day }, { $time }</b>: Was ist dann? Notiert ist noch nichts. Wähle aus oder sag es mir in einem Satz.
alone-hour = <b>{ $time }</b>: Was ist um diese Zeit? Notiert ist noch nichts. Wähle aus oder sag es mir in einem Satz.
alone-days = Eine Zeit, aber wofür, weiß ich noch nicht. Wähle aus oder sag es mir in einem Satz.
alone-name = <b>{ $name }</b> kenne ich noch nicht. Falls das ein Arbeitgeber ist: Was ist dort passiert? Notiert ist noch nichts. Wähle aus oder sag es mir in einem Satz.

## What they would ask of an employer

cannot-make-it = <b>{ $name }</b>, { $at }: Sag ihnen so früh wie möglich Bescheid. Um einen anderen Termin zu bitten ist üblich, und viel erklären musst du nicht. Hier sind Worte dafür:
cannot-make-one = Sag ihnen so früh wie möglich Bescheid; um einen anderen Termin zu bitten ist üblich. Um welches Gespräch geht es?
stall = <b>{ $name }</b>: Ein paar Tage sind üblich, höchstens eine Woche, und nur, wenn sie es wissen. Bedank dich jetzt und nenn den Tag, an dem du antwortest. Was sie verärgert, ist Schweigen.
stall-until = <b>{ $name }</b>: Sie erwarten deine Antwort bis { $day }. Bis dahin ist es deine Zeit; wenn du länger brauchst, frag vorher und nenn einen anderen Tag.
