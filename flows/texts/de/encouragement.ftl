### Encouragement: one situation each. True, short, no cheer, no promise, nothing about other people's luck.

## After an interview that went well

encourage-good-inoculation = Auch nach einem guten Gespräch kann es still werden: Auswahlverfahren ziehen sich. Wenn es so kommt, sagt das wenig über heute, und wir haben einen Plan.
encourage-good-silence = Es lief gut, und das ist für sich schon etwas wert. Wenn jetzt eine stille Woche folgt, ist das normal; lies nichts hinein.
encourage-good-coast = Jetzt ist die Versuchung groß, nur zu warten. Tu heute noch einen kleinen Schritt bei einer anderen Bewerbung, damit nicht alles an dieser hängt.
encourage-good-ordinary = Jetzt liegt es nicht mehr in deiner Hand, und das ist in Ordnung: Deinen Teil hast du für diese Woche getan.

encourage-good-rest = Heute Abend darfst du es ruhen lassen. Für alles, was kommt, gibt es einen Plan.

## After one that did not

encourage-hard-half-theirs = Ob die Chemie stimmt, liegt zur Hälfte bei der anderen Seite. Diese Hälfte darfst du dort lassen.
encourage-hard-fit = Du bist nicht sicher, ob du dort hinwillst. Das zählt genauso viel wie deren Meinung: Passen muss es für beide.
encourage-hard-nervous = Nervös sein heißt, dass es dir wichtig war. Wer dir gegenübersaß, saß meist selbst schon auf deinem Stuhl.
encourage-hard-practised = Es war schwer, und du hattest trotzdem geübt und bist hingegangen. Beides nimmt dir niemand.
encourage-hard-invited = Ein schwieriges Gespräch ändert nichts daran, warum sie dich eingeladen haben.
encourage-hard-memory = Direkt danach bleiben nur die schlimmsten Minuten hängen, der Rest fällt weg. So schlimm, wie es sich heute Abend anfühlt, war es selten.

## Waiting for word

encourage-wait-promised = Den Tag haben sie selbst genannt; da schreibt sich die Nachfrage heute leicht.
encourage-wait-point = Dir ist aus dem Gespräch etwas Echtes im Kopf geblieben. Deshalb lohnt es sich, diese Mail zu lesen.
encourage-wait-busy = Vielleicht haben sie nur viel zu tun; nach einer Woche ist das oft so.
encourage-wait-ordinary = Nach einer Woche zu fragen ist ganz normale Höflichkeit.

## No answer to the first e-mail

encourage-second-voice = Du hast erzählt, dass ihr euch gut verstanden habt. Eine Stimme bringt das zurück, eine Mail kann das nicht.
encourage-second-polite = Ein kurzer, freundlicher Anruf stört niemanden. Er kostet sie zwei Minuten.
encourage-second-know = Mit einem Anruf erfährst du am schnellsten, woran du bist.

## Gone quiet, or a no

encourage-own-view = Du hast erzählt, dass du nicht sicher warst, ob du dort arbeiten willst. Was nur für eine Seite passt, passt nicht.
encourage-practised = Du hast erzählt, dass du laut geübt hast. Diese Arbeit ist getan, und sie kommt mit ins nächste Gespräch.
encourage-chemistry = Du hast erzählt, dass das Gespräch zäh war. Die Chemie hast du nicht in der Hand, und sie gibt oft den Ausschlag.
encourage-good-talk = Du hast erzählt, dass ihr euch gut verstanden habt. Etwas an dir ist angekommen, und das war echt.
encourage-early = Du warst mit etwas Luft da. Diese Sorgfalt gehört dir, Antwort hin oder her.
encourage-open = Du hast erzählt, dass du offen und entspannt warst. Das ist schwer, und du kannst es.
encourage-point = Du hast etwas mitgenommen, worüber ihr wirklich gesprochen habt. Solche Gespräche führen zu etwas, hier oder woanders.
encourage-rounds = Sie haben dich noch einmal eingeladen. Das macht niemand aus Höflichkeit.
encourage-elsewhere = Andere wollten dich kennenlernen. Das steht in deiner eigenen Liste.
encourage-invited = Sie haben dich eingeladen, weil etwas an dir sie überzeugt hat. Das gilt weiter.
encourage-weak-evidence = Nicht ausgewählt zu werden sagt wenig darüber, wie gut du die Arbeit machen würdest. Vorstellungsgespräche messen vor allem Vorstellungsgespräche.
encourage-experience = Eine Absage liegt oft an der Erfahrung oder an Dingen, die du nicht in der Hand hast. Gegen beides kommst du nicht an, und das musst du auch nicht.
encourage-told-you = Immerhin haben sie Bescheid gesagt, wie es rücksichtsvolle Arbeitgeber tun. Jetzt weißt du es und musst nicht mehr warten.
encourage-fair-to-be-sad = Heute darf dir flau sein. Du hattest etwas von dir hineingegeben.
encourage-friend = Wenn dir jemand aus deinem Freundeskreis das erzählen würde, würdest du deshalb nicht schlechter von dem Menschen denken. Das gilt auch für dich.
encourage-everyone = Das erleben alle, die Arbeit suchen, auch richtig gute Leute.
encourage-competition = Die Konkurrenz ist stark, und sie fanden dich gut genug, um dich zu treffen. Beides stimmt.

## Keep or close

encourage-room = Eine loszulassen macht im Kopf Platz für die, die antworten.
encourage-door = Wenn du hier abhakst, schlägst du keine Tür zu: Sobald sie schreiben, geht es wieder auf.
encourage-budget = Nach einem Monat ist oft die Stelle weg und nicht du aus dem Rennen: das Budget, ein Einstellungsstopp, neue Pläne.

## Applications without an answer

encourage-volume = Auf die meisten Bewerbungen kommt gar nichts; es gehen zu viele ein, um jede zu beantworten. Das ist kein Urteil, es hat dich ja noch niemand getroffen.
encourage-seconds = Ein erster Blick dauert Sekunden. Die Stille misst diese Sekunden, nicht deine Jahre.
encourage-replies = Andere haben dir geantwortet. Das sagt mehr über deine Unterlagen als diese Stille.
