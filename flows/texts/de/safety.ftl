### Safety. Short and plain. To be looked at by a clinician before it is changed or translated.

## Possible danger to oneself: the card, in two wordings

care-danger-1 = Was du geschrieben hast, macht mir Sorgen, und es ist gut, dass du es geschrieben hast. Ich bin ein Bot, kein Mensch, deshalb frage ich direkt: Denkst du daran, dir das Leben zu nehmen?
care-danger-2 = Das möchte ich ernst nehmen. Ich bin ein Bot und kann etwas falsch verstehen, deshalb frage ich offen: Denkst du an Suizid?
care-danger-theirs = Dieser Text macht mir Sorgen, egal, wer ihn geschrieben hat. Wenn er von dir ist: Denkst du daran, dir das Leben zu nehmen? Wenn er von jemand anderem ist: Frag die Person genauso offen, bleib bei ihr, und ruft zusammen an. Alles zur Jobsuche ruht.
care-call-1 = Egal, wie die Antwort ausfällt: Du kannst jetzt mit jemandem darüber reden. Du musst dafür nicht die richtigen Worte haben:
care-call-2 = Du musst das nicht allein tragen. Diese Menschen sind genau dafür da:
care-near-1 = Ist jemand in deiner Nähe, zu dem du dich setzen oder den du anrufen kannst? Die Erinnerungen zur Jobsuche ruhen, und hier geht nichts verloren.
care-near-2 = Ist jemand in der Nähe, der eine Weile bei dir bleiben kann? Alle Erinnerungen zur Jobsuche ruhen jetzt. Es geht nichts verloren.
care-lines = { $lines }

## More of it while nudges are held: another wording, the numbers again

care-still-1 = Ich bin noch da und habe das gelesen. Ein Bot kann dich nicht schützen, ein Mensch schon. Bitte ruf jetzt an, oder bitte jemanden, mit dir zusammen anzurufen:
care-still-2 = Danke, dass du es mir sagst. Bitte sag es auch einem Menschen, wenn es geht jetzt gleich, und geh dorthin, wo andere Menschen sind:
care-still-3 = Das ist sehr viel Schmerz. Du kannst es dort mit denselben Worten sagen, die du hier geschrieben hast:

## Anything else typed while nudges are held: heard

care-heard-1 = Ich bin da und habe das gelesen. Wenn du auch nur ein bisschen fürchtest, danach zu handeln, ruf bitte jetzt an oder geh zu einem Menschen:
care-heard-2 = Danke, dass du es mir sagst. Ich bin ein Bot und kann nicht beurteilen, wie sicher du gerade bist. Diese Menschen können mit dir darüber sprechen:
care-heard-3 = Ich habe es gelesen. Nichts an der Jobsuche braucht jetzt eine Antwort. Dafür ist eine menschliche Stimme besser als ein Bot:
care-heard-4 = Ich bin noch da. Wem könntest du das heute erzählen? Wenn dir niemand einfällt, sind diese Menschen da:

## What the buttons do

care-expression = Das war nur so gesagt
care-yes = Ja, das tue ich
care-somebody = Jemand ist bei mir
care-numbers = Nummern noch einmal zeigen
care-resume = Mit der Jobsuche weitermachen
care-expression-1 = Gut, danke, dass du es sagst. Ich frage lieber einmal zu viel. Zurück dahin, wo wir waren.
care-expression-2 = In Ordnung. Ich sehe nur Worte, und wenn ich unsicher bin, frage ich. Machen wir weiter.
care-somebody-1 = Das ist gut. Bleibt eine Weile zusammen, und zeig diese Nachrichten, wenn dir das Reden schwerfällt. Die Erinnerungen ruhen weiter; ich bin da.
care-somebody-2 = Das ist gut. Ihr könnt auch zusammen anrufen. Ich bin auch da, und die Erinnerungen ruhen weiter.
care-numbers-1 = Hier sind sie. Du kannst auch anrufen, um einfach nur zu reden:
care-numbers-2 = Hier sind sie noch einmal, wann immer du sie brauchst:
care-resume-1 = Gut, dass es weitergeht, in deinem Tempo. Was inzwischen dran war, kommt in einer Nachricht.
care-resume-paused = Gut, dass es weitergeht, in deinem Tempo. Alles andere ist noch pausiert; unter /settings geht es weiter.
care-held = Die Erinnerungen zur Jobsuche ruhen, bis du sagst, dass es weitergehen soll.

## The lines. The data are in bot/crisis_lines.toml

crisis-line = <b>{ $number }</b>: { $name } ({ $ways }, { $hours })
# A word that is sent as a text message
crisis-send = { $word } an { $number }
crisis-ways-1 = { $one }
crisis-ways-2 = { $one } oder { $two }
crisis-ways-3 = { $one }, { $two } oder { $three }
crisis-way-call = anrufen
crisis-way-text = SMS
crisis-way-chat = Chat auf der Website
crisis-way-whatsapp = WhatsApp
crisis-way-email = E-Mail
crisis-round-the-clock = Tag und Nacht
crisis-hours = { $hours }
crisis-free = kostenlos, { $hours }
crisis-emergency = <b>{ $number }</b>: Notruf, wenn du fürchtest, bald danach zu handeln
crisis-emergency-unknown = Wenn du fürchtest, bald danach zu handeln: der Notruf dort, wo du bist (<b>112</b> gilt in vielen Ländern, <b>911</b> in Nord- und Teilen Südamerikas), oder das nächste Krankenhaus.
crisis-directory = <b>{ $address }</b>: kostenlose Hilfe an anderen Orten und in anderen Sprachen, oft Tag und Nacht

## Low, or without hope: to be expected weekly, not never

care-low-1 = Das ist schwer, und es ist verständlich: Arbeit zu suchen zermürbt, auch gute Leute. Über deinen Wert sagt es nichts.
care-low-2 = Das klingt nach einem harten Tag. Die Suche trifft da, wo es wehtut, und eine Absage sagt wenig über dich oder deine Arbeit.
care-low-3 = Es tut mir leid, dass es gerade so schwer ist. Vielen geht es so, während sie Arbeit suchen; mit dir ist deshalb nichts verkehrt.
care-lighter = Wir können es leichter machen. Eine Kleinigkeit reicht für heute, und gar nichts reicht auch.
care-talk = Mit jemandem reden
care-low-brief-1 = Ich habe das gelesen, und es klingt schmerzhaft. Heute muss in Sachen Jobsuche nichts passieren.
care-low-brief-2 = Das ist viel auf einmal. Gibt es jemanden, dem du es heute auch erzählen könntest?
care-low-brief-3 = Das ist eine harte Zeit. Du kannst hier aufhören, wann immer du willst.

## A death or an illness beside them: a short word, and no question

care-loss-1 = Das tut mir sehr leid. Nimm dir die Zeit, die du brauchst; hier geht nichts verloren.
care-loss-2 = Mein herzliches Beileid. Hier braucht heute nichts eine Antwort.
care-illness-1 = Das tut mir leid. Das geht jetzt vor; hier geht nichts verloren.
care-illness-2 = Das ist schwer, und es tut mir leid. Hier braucht heute nichts eine Antwort.
care-rest = Ich kann eine Weile still sein. Schreib, wann immer du willst.
care-rest-interview = <b>{ $name }</b>, { $at }: Wenn dir das jetzt zu viel ist, habe ich die Worte, um einen anderen Termin zu bitten.
care-quiet = Drei ruhige Tage
care-quiet-1 = Abgemacht. Vor { $day } hörst du nichts von mir, außer zu Gesprächen, die geplant sind. Sei bis dahin gut zu dir.
