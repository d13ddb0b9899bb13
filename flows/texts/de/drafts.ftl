### Drafts: what a person may send, and the words around it.
###
### The drafts themselves (draft-<kind>-<tone>) are plain text, no HTML: "Sie", and a small letter after the greeting.
### { $about } begins with "die", so it stands only where nominative or accusative may; { $point } ends "unser Austausch
### über …" and is an accusative; { $day } comes with its weekday, after "am", "vom" or "bis". A fact that is not known
### leaves its sentence out: such a sentence stands in a choice, begins with { " " } and is { "" } otherwise.

## Choosing

ask-draft-lead = Für welche Bewerbung ist es?
ask-draft-kind = <b>{ $name }</b>: Was möchtest du schreiben?
ask-draft-any-kind = <b>{ $name }</b>: alles, was ich entwerfen kann.
draft-all-kinds = Alle Anlässe
draft-other-kind = Anderer Anlass
draft-kind-accept = Angebot annehmen
draft-kind-decline = Angebot ablehnen
draft-kind-rejection = Auf eine Absage antworten
draft-kind-no-show = Sie sind nicht erschienen
draft-kind-competing = Ich habe ein anderes Angebot
draft-kind-thanks = Dank nach dem Gespräch
draft-kind-first = Erste Nachfrage
draft-kind-second = Zweite Nachfrage
draft-kind-phone = Worte für einen Anruf
draft-kind-agency = Personalvermittlung fragen
draft-kind-recruiter = Nach der nächsten Stelle fragen
draft-kind-withdraw = Bewerbung zurückziehen
draft-kind-move = Um einen anderen Termin bitten
draft-kind-more-time = Um Bedenkzeit bitten

## Around a draft

draft-title = <b>{ $name }</b>
draft-subject = Betreff: <code>{ $subject }</code>
draft-facts = { $words } Wörter. { $whom }
draft-words = { $words } Wörter.
draft-to = An: { $to }
draft-to-nobody = Du hast mir nicht gesagt, an wen; richtig ist die Person, die dich eingeladen hat.
draft-to-agency = Das geht an die Personalvermittlung; wer das ist, weiß ich nicht.
tone-plain = Sachlich
tone-warm = Herzlich
tone-brief = Kurz
mail-gmail = In Gmail
mail-outlook = In Outlook
draft-another-day = Anderer Tag
draft-another-time = Andere Uhrzeit
draft-to-others = Die anderen
draft-early = Es ist noch früh: Ich würde bis { $day } warten. Wenn du einen Grund hast, jetzt zu schreiben, hier ist der Text:
draft-enough = Seit ihrer letzten Nachricht hast du dich zweimal gemeldet. Ich würde nicht noch einmal fragen: Ein drittes Mal ändert die Antwort selten, und deine Zeit ist woanders mehr wert. Du entscheidest, deshalb ist er hier:
draft-thanks-offered = Ein Dankesschreiben wird bei dir nicht erwartet. Wenn es kurz ist, schadet es nicht.
draft-no-show-wait = Gib ihnen noch bis { $until } Uhr. Wenn bis dahin nichts kommt:
draft-no-show-today = Auf jemanden zu warten, der nicht kommt, ist unangenehm, und an dir lag es nicht. Am besten noch heute abschicken; ohne Entschuldigung, ohne Vorwurf:
draft-competing-now = Schick es gleich, solange sie noch Zeit haben zu handeln:
draft-competing-others = Das gilt auch für die anderen, bei denen du lieber arbeiten würdest.
draft-move-now = Je früher sie es wissen, desto leichter ist es für sie, und die meisten sagen Ja. Den Grund musst du nicht nennen:
draft-move-then = Wenn sie einen neuen Termin nennen, sag es mir in einem Satz, etwa „{ $employer } hat auf Freitag um 14 Uhr verschoben“.
draft-more-time-now = Um ein paar Tage zu bitten ist üblich. Nenn einen Tag, und halte ihn ein:

## Facts that are asked for

ask-draft-deadline = Bis wann musst du auf das andere Angebot antworten? Wähle aus oder tippe den Tag, etwa 9. Juni.
ask-draft-start = An welchem Tag fängst du an? Er kommt in den Brief; überspring ihn, wenn er noch nicht feststeht.
ask-draft-answer = Bis zu welchem Tag kannst du antworten? Er kommt in den Brief; überspring ihn, wenn er offen bleiben soll.
draft-start-day = Am { $day }
ask-draft-agreed-day = Für welchen Tag war es vereinbart? Wähle aus oder tippe ihn, gern mit Uhrzeit: 9. Juni, 14:30.
ask-draft-agreed-time = Um wie viel Uhr? Wähle aus oder tippe die Zeit, etwa 14:30.
draft-agreed-ahead = Die Zeit kommt erst noch. Wann war es?
draft-lead-gone = Diese Bewerbung gibt es hier nicht mehr.
entry-competing = ein Angebot ist zu beantworten bis { $day }
entry-starts = du fängst am { $day } an
entry-asks-until = du bittest um Bedenkzeit bis { $day }
entry-missed = vereinbart für { $when }, und sie sind nicht erschienen

## What all drafts share

draft-greeting-plain = { $named ->
        [yes] Guten Tag { $contact },
       *[no] Guten Tag,
    }
draft-greeting-warm = { $named ->
        [yes] Guten Tag { $contact },
       *[no] Guten Tag,
    }
draft-greeting-brief = { $named ->
        [yes] Guten Tag { $contact },
       *[no] Guten Tag,
    }
draft-about-role = die Stelle „{ $role }“
draft-about-position = die ausgeschriebene Stelle
draft-occasion = { $met ->
        [interview] unser Gespräch am { $day } über { $about }
        [applied] meine Bewerbung vom { $day } auf { $about }
       *[none] { $about }
    }

## A thank-you note

draft-thanks-subject = { $met ->
        [interview] Danke für das Gespräch am { $day }: { $about }
       *[none] Vielen Dank: { $about }
    }
draft-thanks-plain =
    { $greeting }

    { $met ->
        [interview] vielen Dank, dass Sie sich am { $day } die Zeit genommen haben, mit mir über { $about } zu sprechen.
       *[none] vielen Dank für Ihre Zeit und dafür, dass Sie meine Bewerbung auf { $about } berücksichtigen.
    }{ $pointed ->
        [yes] { " " }Unser Austausch über { $point } ist mir im Kopf geblieben, und ich würde gern daran anknüpfen.
       *[no] { "" }
    }

    Falls noch etwas offen ist oder Ihnen für die Entscheidung etwas von mir fehlt, sagen Sie mir bitte Bescheid, dann schicke ich es Ihnen. Ich freue mich darauf, von Ihnen zu hören, wie es weitergeht, und bin unter dieser Adresse jederzeit für Sie erreichbar.

    Mit freundlichen Grüßen
    { $name }
draft-thanks-warm =
    { $greeting }

    { $met ->
        [interview] haben Sie vielen Dank für das Gespräch am { $day } über { $about }. Ich weiß es zu schätzen, dass Sie sich so viel Zeit genommen haben.
       *[none] haben Sie vielen Dank, dass Sie mich für { $about } in Betracht ziehen. Ich weiß es zu schätzen, dass Sie sich dafür Zeit nehmen.
    }{ $pointed ->
        [yes] { " " }Unser Austausch über { $point } beschäftigt mich noch, und ich würde ihn gern mit Ihnen fortsetzen.
       *[no] { "" }
    }

    Wenn bei Ihnen noch eine Frage auftaucht, schreiben Sie mir bitte, ich beantworte sie gern. Ich freue mich, von Ihnen zu hören, wie auch immer die Antwort ausfällt, und wünsche Ihnen bis dahin alles Gute.

    Viele Grüße
    { $name }
draft-thanks-brief =
    { $greeting }

    { $met ->
        [interview] vielen Dank für das Gespräch am { $day } über { $about }.
       *[none] vielen Dank, dass Sie mich für { $about } in Betracht ziehen.
    }{ $pointed ->
        [yes] { " " }Unser Austausch über { $point } ist mir im Kopf geblieben.
       *[no] { "" }
    }

    Wenn Sie noch etwas von mir brauchen, genügt eine kurze Nachricht, und ich schicke es Ihnen gern zu. Ich freue mich darauf, von Ihnen zu hören, wie es weitergeht.

    Mit freundlichen Grüßen
    { $name }

## The first inquiry

draft-first-subject = { $met ->
        [interview] Unser Gespräch am { $day }: { $about }
        [applied] Meine Bewerbung vom { $day }: { $about }
       *[none] Ihre Entscheidung: { $about }
    }
# A5: the day that they named and that has passed; said without reproach
draft-promise =
    { $promising ->
        [yes] Für Ihre Rückmeldung hatten Sie { $promised } genannt.{ " " }
       *[no] { "" }
    }
draft-first-plain =
    { $greeting }

    { $met ->
        [interview] noch einmal vielen Dank für das Gespräch am { $day } über { $about }.
        [applied] am { $day } habe ich mich bei { $employer } auf { $about } beworben, und mein Interesse besteht nach wie vor.
       *[none] ich schreibe Ihnen, weil { $about } bei { $employer } mich nach wie vor interessiert.
    }{ $pointed ->
        [yes] { " " }Besonders im Kopf geblieben ist mir unser Austausch über { $point }; darauf würde ich gern näher eingehen.
       *[no] { "" }
    }

    { $promise }Darf ich fragen, ob Sie sich schon für jemanden entschieden haben oder wann Sie mit einer Entscheidung rechnen? Falls von meiner Seite noch etwas offen ist, sagen Sie mir bitte Bescheid, ich reiche es gern nach. In jedem Fall hilft mir eine kurze Rückmeldung beim Planen.

    Vielen Dank für Ihre Zeit.

    Mit freundlichen Grüßen
    { $name }
draft-first-warm =
    { $greeting }

    { $met ->
        [interview] noch einmal herzlichen Dank für die Zeit, die Sie sich am { $day } genommen haben, um mit mir über { $about } zu sprechen.
        [applied] am { $day } habe ich Ihnen meine Bewerbung auf { $about } geschickt, und ich würde nach wie vor sehr gern bei { $employer } arbeiten.
       *[none] ich schreibe Ihnen, weil ich nach wie vor sehr gern bei { $employer } arbeiten würde; es geht um { $about }.
    }{ $pointed ->
        [yes] { " " }Unser Austausch über { $point } beschäftigt mich noch, und ich würde ihn gern mit Ihnen vertiefen.
       *[no] { "" }
    }

    { $promise }Ich kann mir vorstellen, dass vieles abzuwägen ist. Können Sie mir sagen, ob Sie sich schon entschieden haben oder wann es ungefähr so weit sein wird? Wenn Ihnen etwas von mir die Entscheidung erleichtert, schicke ich es gern, und jede Antwort hilft mir beim Planen.

    Viele Grüße
    { $name }
draft-first-brief =
    { $greeting }

    { $met ->
        [interview] noch einmal vielen Dank für das Gespräch am { $day } über { $about }.
        [applied] am { $day } habe ich mich auf { $about } beworben, und mein Interesse besteht weiterhin.
       *[none] ich schreibe Ihnen, weil { $about } mich weiterhin interessiert.
    }{ $pointed ->
        [yes] { " " }Besonders im Kopf geblieben ist mir unser Austausch über { $point }.
       *[no] { "" }
    }

    { $promise }Haben Sie sich schon für jemanden entschieden, oder wann rechnen Sie mit einer Entscheidung? Eine Zeile genügt mir, und wenn Sie noch etwas von mir brauchen, schicke ich es Ihnen gern.

    Mit freundlichen Grüßen
    { $name }

## The second inquiry: a new angle, never a reminder of the first

draft-second-subject = Wie ich anfangen würde: { $about }
draft-second-plain =
    { $greeting }

    ich melde mich noch einmal bei Ihnen; es geht um { $occasion }. Um Ihnen die Entscheidung zu erleichtern, kann ich auf einer Seite aufschreiben, { $pointed ->
        [yes] wie ich an unseren Austausch über { $point } anknüpfen würde.
       *[no] wie ich auf dieser Stelle anfangen würde: was ich mir zuerst ansehen und was ich fragen würde.
    }

    Wäre das für Sie nützlich, oder ist die Entscheidung schon gefallen? Beides hilft mir beim Planen, und eine kurze Zeile genügt. Falls Sie sich für jemand anderen entschieden haben, wünsche ich Ihnen beiden einen guten Start.

    Vielen Dank, dass Sie mich in Betracht gezogen haben.

    Mit freundlichen Grüßen
    { $name }
draft-second-warm =
    { $greeting }

    eine Sache möchte ich noch ergänzen; es geht um { $occasion }. Wenn es Ihnen hilft, schreibe ich auf einer Seite auf, wie ich die ersten Wochen angehen würde{ $pointed ->
        [yes] , ausgehend von unserem Austausch über { $point }.
       *[no] { " " }und was ich zuerst wissen wollte.
    } Das ist in zwei Minuten gelesen und verpflichtet Sie zu nichts.

    Soll ich es Ihnen schicken, oder haben Sie sich schon entschieden? Über eine Zeile freue ich mich so oder so. Falls Sie jemand anderen gewählt haben, wünsche ich Ihnen gemeinsam einen guten Start und danke Ihnen, dass Sie mich in Betracht gezogen haben.

    Viele Grüße
    { $name }
draft-second-brief =
    { $greeting }

    ein Gedanke noch; es geht um { $occasion }. Ich könnte auf einer Seite aufschreiben, wie ich anfangen würde{ $pointed ->
        [yes] , ausgehend von unserem Austausch über { $point }.
       *[no] .
    }

    Soll ich sie Ihnen schicken, oder ist die Entscheidung schon gefallen? Beides hilft mir beim Planen, und eine Zeile genügt. Vielen Dank, dass Sie mich in Betracht gezogen haben.

    Mit freundlichen Grüßen
    { $name }

## Words for a call: polite, with thanks whatever the answer is

draft-phone-plain =
    »Guten Tag{ $named ->
        [yes] { " " }{ $contact }
       *[no] { "" }
    }, mein Name ist { $name }. { $met ->
        [interview] Wir haben am { $day } über { $about } gesprochen.
        [applied] Ich habe mich am { $day } auf { $about } beworben.
       *[none] Es geht um { $about }.
    } Wenn es gerade nicht passt, rufe ich gern später an.«

    »Ich wollte fragen, wie es um die Entscheidung steht und ob Sie noch etwas von mir brauchen.«

    Bei einer Absage: »Danke, dass Sie es mir sagen, und danke für die Gelegenheit. Wenn einmal etwas Ähnliches frei wird, freue ich mich, von Ihnen zu hören.«

    Wenn es offen ist: »Wann darf ich wieder nachfragen?« Schreib dir den Tag auf.

    Mailbox: dein Name, die Stelle, deine Nummer, langsam, und danke.
draft-phone-warm =
    »Guten Tag{ $named ->
        [yes] { " " }{ $contact }
       *[no] { "" }
    }, hier ist { $name }. { $met ->
        [interview] Noch einmal vielen Dank für unser Gespräch am { $day } über { $about }.
        [applied] Am { $day } habe ich Ihnen meine Bewerbung auf { $about } geschickt.
       *[none] Ich rufe an, weil { $about } mich sehr interessiert.
    } Ich hoffe, ich störe gerade nicht.«

    »Mich würde interessieren, wie es aussieht und ob ich Ihnen irgendetwas erleichtern kann.«

    Bei einer Absage: »Danke, dass Sie es mir so offen sagen, und danke für die Gelegenheit. Ich wünsche Ihnen zusammen einen guten Start.«

    Wenn es offen ist: »Vielen Dank. An welchem Tag passt es Ihnen, wenn ich wieder frage?« Schreib ihn dir auf.

    Mailbox: dein Name, die Stelle, deine Nummer, langsam, und danke.
draft-phone-brief =
    »Guten Tag{ $named ->
        [yes] { " " }{ $contact }
       *[no] { "" }
    }, { $name } hier. { $met ->
        [interview] Wir haben am { $day } über { $about } gesprochen.
        [applied] Ich habe mich am { $day } auf { $about } beworben.
       *[none] Es geht um { $about }.
    } Wie steht es um die Entscheidung?«

    Eine Absage: »Danke, dass Sie es mir sagen, und danke für die Gelegenheit.«

    Noch offen: »Dann rufe ich an dem Tag wieder an, den Sie mir nennen.« Schreib ihn dir auf.

    Mailbox: Name, Stelle, Nummer, danke.

## Nobody came: the agreed time, not apologetic, no reproach

draft-no-show-subject = Vereinbart am { $day }, { $at } Uhr: { $about }
draft-no-show-plain =
    { $greeting }

    { $way ->
        [phone] unser Telefonat
        [video] unser Videogespräch
       *[other] unser Gespräch
    } über { $about } war für { $day } um { $at } Uhr vereinbart. Ich war zu dieser Zeit bereit, und es hat nicht stattgefunden.

    Vielleicht ist bei Ihnen etwas dazwischengekommen. Mein Interesse besteht weiterhin, und ich würde das Gespräch gern führen: Welcher neue Termin passt Ihnen? Sobald Sie einen nennen, halte ich ihn frei, und wenn stattdessen jemand anderes mit mir sprechen soll, ist mir auch das recht.

    Mit freundlichen Grüßen
    { $name }
draft-no-show-warm =
    { $greeting }

    wir waren für { $day } um { $at } Uhr { $way ->
        [phone] am Telefon{ " " }
        [video] per Video{ " " }
       *[other] { "" }
    }verabredet, um über { $about } zu sprechen. Ich war bereit, und wir haben uns nicht erreicht. Solche Tage gibt es, und ich hoffe, bei Ihnen ist alles in Ordnung.

    Das Gespräch würde ich nach wie vor gern führen. Welcher Termin würde Ihnen jetzt passen? Ich halte ihn gern frei, und wenn es einfacher ist, dass jemand anderes aus Ihrem Haus übernimmt, freue ich mich darüber genauso.

    Viele Grüße
    { $name }
draft-no-show-brief =
    { $greeting }

    { $way ->
        [phone] unser Telefonat
        [video] unser Videogespräch
       *[other] unser Gespräch
    } über { $about } war für { $day } um { $at } Uhr vereinbart. Ich war bereit, und es hat nicht stattgefunden.

    Mein Interesse besteht weiterhin. Welcher neue Termin passt Ihnen? Ich halte ihn frei, sobald Sie ihn nennen.

    Mit freundlichen Grüßen
    { $name }

## Another offer is on the table: at once, with the deadline

draft-competing-subject = Meine Entscheidung bis { $deadline }: { $about }
draft-competing-plain =
    { $greeting }

    ich melde mich, weil sich bei mir etwas getan hat; es geht um { $occasion }. Mir liegt ein Angebot eines anderen Arbeitgebers vor, auf das ich bis { $deadline } antworten muss. Vorher wüsste ich gern, wie es bei Ihnen steht, denn diese Stelle interessiert mich nach wie vor.{ $pointed ->
        [yes] { " " }Unser Austausch über { $point } ist ein Grund dafür.
       *[no] { "" }
    }

    Ist eine Entscheidung bis dahin möglich? Wenn nicht, sagen Sie mir bitte auch das; ich habe Verständnis dafür, und es hilft mir beim Planen. Falls dafür noch etwas fehlt, schicke ich es sofort.

    Mit freundlichen Grüßen
    { $name }
draft-competing-warm =
    { $greeting }

    ich möchte Ihnen offen sagen, wo ich gerade stehe. Ich habe ein Angebot eines anderen Arbeitgebers, und meine Antwort wird bis { $deadline } gebraucht. Bevor ich sie gebe, schreibe ich Ihnen, denn ich würde gern mit Ihnen arbeiten; es geht um { $occasion }.{ $pointed ->
        [yes] { " " }Unser Austausch über { $point } hat daran großen Anteil.
       *[no] { "" }
    }

    Sehen Sie einen Weg, bis dahin zu entscheiden? Wenn das zu knapp ist, verstehe ich es und bin dankbar, wenn ich es weiß. Vielen Dank, dass Sie darüber nachdenken.

    Viele Grüße
    { $name }
draft-competing-brief =
    { $greeting }

    es geht um { $occasion }. Ich habe ein anderes Angebot und muss bis { $deadline } darauf antworten; diese Stelle interessiert mich nach wie vor.{ $pointed ->
        [yes] { " " }Unser Austausch über { $point } ist ein Grund dafür.
       *[no] { "" }
    }

    Können Sie bis dahin entscheiden? Wenn nicht, hilft mir eine kurze Rückmeldung genauso.

    Mit freundlichen Grüßen
    { $name }

## To the agency, about its client

draft-agency-subject = Gibt es etwas Neues von { $employer }: { $about }
draft-agency-plain =
    { $greeting }

    { $met ->
        [interview] am { $day } hatte ich mein Gespräch bei { $employer } über { $about }.
        [applied] am { $day } habe ich mich bei { $employer } auf { $about } beworben.
       *[none] ich schreibe Ihnen zu { $employer }; es geht um { $about }.
    } Eine Antwort habe ich noch nicht, und ich frage lieber Sie, als an Ihnen vorbeizugehen.{ $pointed ->
        [yes] { " " }Falls Sie dort sprechen: Der Austausch über { $point } ist mir im Kopf geblieben, und ich würde gern daran anknüpfen.
       *[no] { "" }
    }

    Haben Sie seitdem von { $employer } etwas gehört, eine Entscheidung, einen Termin oder eine Frage zu mir? Falls dort noch überlegt wird, hilft mir schon der Tag beim Planen, und falls die Wahl auf jemand anderen gefallen ist, hilft mir auch das.

    Mit freundlichen Grüßen
    { $name }
draft-agency-warm =
    { $greeting }

    vielen Dank, dass Sie mich mit { $employer } zusammengebracht haben. { $met ->
        [interview] Mein Gespräch über { $about } war am { $day }, und ich bin nach wie vor sehr interessiert.
        [applied] Meine Bewerbung auf { $about } ging am { $day } raus, und ich bin nach wie vor sehr interessiert.
       *[none] Ich interessiere mich nach wie vor sehr für { $about } dort.
    }{ $pointed ->
        [yes] { " " }Geben Sie gern weiter, dass mir der Austausch über { $point } im Kopf geblieben ist.
       *[no] { "" }
    }

    Könnten Sie für mich herausfinden, wie der Stand ist? Schon ein ungefährer Tag würde mir beim Planen helfen. Wenn es eine Absage ist, sagen Sie es mir bitte offen; damit komme ich zurecht und spreche dann gern mit Ihnen darüber, was als Nächstes kommt.

    Viele Grüße
    { $name }
draft-agency-brief =
    { $greeting }

    { $met ->
        [interview] am { $day } hatte ich mein Gespräch bei { $employer } über { $about }.
        [applied] am { $day } habe ich mich bei { $employer } auf { $about } beworben.
       *[none] ich schreibe Ihnen zu { $employer }; es geht um { $about }.
    }{ $pointed ->
        [yes] { " " }Der Austausch über { $point } ist mir im Kopf geblieben.
       *[no] { "" }
    }

    Haben Sie seitdem etwas von dort gehört? Ein Tag, eine Frage oder eine Absage, alles hilft mir beim Planen, und eine Zeile genügt. Vielen Dank, dass Sie nachfragen.

    Mit freundlichen Grüßen
    { $name }

## To a recruiter, for the next one

draft-recruiter-subject = Ähnliche Stellen wie bei { $employer }: { $about }
draft-recruiter-plain =
    { $greeting }

    { $ending ->
        [no] { $employer } hat mir mitgeteilt, dass die Wahl für { $about } auf jemand anderen gefallen ist; ich suche deshalb weiter.
        [quiet] von { $employer } kam zu meiner Bewerbung auf { $about } keine Antwort; ich suche deshalb weiter.
        [applied] ich habe mich bei { $employer } auf { $about } beworben und suche gleichzeitig weiter.
        [past] { $employer } kommt für mich nicht mehr infrage; ich suche deshalb weiter.
       *[open] ich bin mit { $employer } im Gespräch über { $about } und suche gleichzeitig weiter.
    }

    Welche Stellen haben Sie gerade oder erwarten Sie demnächst, die zu dem passen, was ich mache? Gern schicke ich Ihnen meinen aktuellen Lebenslauf und erzähle Ihnen am Telefon, wonach ich suche. Wenn Sie mich auf einer anderen Art von Stelle sehen, würde ich auch davon gern hören.

    Mit freundlichen Grüßen
    { $name }
draft-recruiter-warm =
    { $greeting }

    { $ending ->
        [no] { $employer } hat sich bei der Auswahl für { $about } anders entschieden. So ist das manchmal, und ich möchte nach vorn schauen.
        [quiet] { $employer } hat auf meine Bewerbung auf { $about } nicht geantwortet, und ich möchte nach vorn schauen.
        [applied] ich habe mich bei { $employer } auf { $about } beworben und möchte mir auch andere Türen offenhalten.
        [past] { $employer } kommt für mich nicht mehr infrage, und ich möchte nach vorn schauen.
       *[open] ich bin mit { $employer } noch im Gespräch über { $about } und möchte mir auch andere Türen offenhalten.
    }

    Sie hören von vielen Stellen, bevor andere davon wissen. Gibt es gerade eine, oder kommt bald eine, auf der Sie mich sehen würden? Ich schicke Ihnen gern meinen aktuellen Lebenslauf oder telefoniere mit Ihnen, wann es Ihnen passt. Vielen Dank, dass Sie an mich denken.

    Viele Grüße
    { $name }
draft-recruiter-brief =
    { $greeting }

    { $ending ->
        [no] { $employer } hat sich bei der Auswahl für { $about } anders entschieden; ich suche deshalb weiter.
        [quiet] { $employer } hat auf meine Bewerbung auf { $about } nicht geantwortet; ich suche deshalb weiter.
        [applied] ich habe mich bei { $employer } auf { $about } beworben und suche weiter.
        [past] { $employer } kommt für mich nicht mehr infrage; ich suche deshalb weiter.
       *[open] ich bin mit { $employer } im Gespräch über { $about } und suche weiter.
    }

    Welche Stellen haben Sie gerade oder erwarten Sie demnächst, die passen würden? Meinen aktuellen Lebenslauf schicke ich Ihnen gern, und ich freue mich auch über ein Telefonat.

    Mit freundlichen Grüßen
    { $name }

## Declining an offer

draft-decline-subject = Ihr Angebot: { $about }
draft-decline-plain =
    { $greeting }

    vielen Dank, dass Sie mir { $about } bei { $employer } anbieten, und für die Zeit, die Sie sich genommen haben. Ich habe darüber nachgedacht und mich entschieden, Ihr Angebot nicht anzunehmen.{ $pointed ->
        [yes] { " " }Aus unserem Austausch über { $point } nehme ich etwas mit.
       *[no] { "" }
    }

    Ich sage es Ihnen gleich, damit Sie mit Ihrer Suche weitermachen können. Es ist eine Entscheidung darüber, was für mich im Moment passt, und sie spricht nicht gegen { $employer } oder die Menschen, die ich kennengelernt habe. Ich hoffe, dass Sie bald die richtige Person finden.

    Mit freundlichen Grüßen
    { $name }
draft-decline-warm =
    { $greeting }

    herzlichen Dank für Ihr Angebot und für das Vertrauen, das darin steckt. Sie haben sich Zeit für mich genommen, und das ist für mich nicht selbstverständlich. Nach einigem Nachdenken habe ich mich entschieden, { $about } nicht anzunehmen.{ $pointed ->
        [yes] { " " }Unser Austausch über { $point } wird mir in Erinnerung bleiben.
       *[no] { "" }
    }

    Sie sollten es ohne Umwege von mir hören. Der Grund liegt in dem, was für mich gerade passt, nicht bei { $employer } oder jemandem, den ich dort kennengelernt habe. Ich hoffe, Sie finden bald die richtige Person, und würde mich freuen, wenn sich unsere Wege wieder kreuzen.

    Viele Grüße
    { $name }
draft-decline-brief =
    { $greeting }

    vielen Dank, dass Sie mir { $about } bei { $employer } anbieten. Ich habe darüber nachgedacht und mich entschieden, Ihr Angebot nicht anzunehmen.

    Ich sage es Ihnen gleich, damit Sie mit Ihrer Suche weitermachen können. Vielen Dank für Ihre Zeit; ich hoffe, dass Sie bald die richtige Person finden.

    Mit freundlichen Grüßen
    { $name }

## Withdrawing

draft-withdraw-subject = Ich ziehe meine Bewerbung zurück: { $about }
draft-withdraw-plain =
    { $greeting }

    ich melde mich heute mit einer Entscheidung; es geht um { $occasion }. Ich habe mich entschieden, meine Bewerbung zurückzuziehen, und sage es Ihnen gleich, damit niemand weiter Zeit dafür aufwendet. Bitte nehmen Sie mich aus der Auswahl.{ $pointed ->
        [yes] { " " }Aus unserem Austausch über { $point } nehme ich etwas mit.
       *[no] { "" }
    }

    Es ist eine Entscheidung über meine eigenen Pläne, und sie spricht nicht gegen { $employer }. Vielen Dank, dass Sie mich in Betracht gezogen haben. Wenn später eine Stelle frei wird, auf der Sie mich sehen, würde ich gern davon hören.

    Mit freundlichen Grüßen
    { $name }
draft-withdraw-warm =
    { $greeting }

    es geht um { $occasion }, und ich möchte offen zu Ihnen sein: Ich habe mich entschieden, meine Bewerbung zurückzuziehen. Ich sage es Ihnen gleich, damit Ihre Zeit denen zugutekommt, die noch Ja sagen können.{ $pointed ->
        [yes] { " " }Unser Austausch über { $point } wird mir in Erinnerung bleiben.
       *[no] { "" }
    }

    Es hat mit meinen eigenen Plänen zu tun, nicht mit Ihnen oder mit { $employer }. Vielen Dank, dass Sie mich in Betracht gezogen haben. Ich wünsche Ihnen die richtige Person für die Stelle und würde mich freuen, wenn sich unsere Wege wieder kreuzen.

    Viele Grüße
    { $name }
draft-withdraw-brief =
    { $greeting }

    es geht um { $occasion }. Ich habe mich entschieden, meine Bewerbung zurückzuziehen, und sage es Ihnen gleich, damit niemand weiter Zeit dafür aufwendet.

    Vielen Dank, dass Sie mich in Betracht gezogen haben. Ich hoffe, Sie finden bald die richtige Person.

    Mit freundlichen Grüßen
    { $name }

## Answering a no, and asking for feedback

draft-rejection-subject = Danke für Ihre Antwort: { $about }
draft-rejection-plain =
    { $greeting }

    vielen Dank, dass Sie mir Ihre Entscheidung über { $about } mitgeteilt haben, und für die Zeit, die Sie sich genommen haben. Ich hatte auf eine andere Antwort gehofft, wünsche Ihnen und der Person, für die Sie sich entschieden haben, aber einen guten Start.{ $pointed ->
        [yes] { " " }Aus unserem Austausch über { $point } nehme ich etwas mit.
       *[no] { "" }
    }

    Darf ich Sie um eines bitten: Was hätte mich zur stärkeren Wahl gemacht? Eine oder zwei Zeilen reichen völlig, und ich nehme sie einfach mit. Wenn einmal eine ähnliche Stelle frei wird, freue ich mich, von Ihnen zu hören.

    Mit freundlichen Grüßen
    { $name }
draft-rejection-warm =
    { $greeting }

    danke, dass Sie mir Bescheid gegeben haben; es ging um { $about }. Jemandem abzusagen ist nicht angenehm, und ich weiß es zu schätzen, dass Sie es getan haben. Ihnen und der Person, für die Sie sich entschieden haben, wünsche ich einen guten gemeinsamen Start.{ $pointed ->
        [yes] { " " }Unser Austausch über { $point } wird mir in Erinnerung bleiben.
       *[no] { "" }
    }

    Wenn Sie eine Minute haben: Nennen Sie mir eine Sache, die ich beim nächsten Mal besser machen kann? Ich frage, um zu lernen, nicht um über die Entscheidung zu reden. Und wenn einmal eine Stelle frei wird, auf der Sie mich sehen, spreche ich gern wieder mit Ihnen.

    Viele Grüße
    { $name }
draft-rejection-brief =
    { $greeting }

    vielen Dank, dass Sie mir Ihre Entscheidung über { $about } mitgeteilt haben. Ihnen und der Person, für die Sie sich entschieden haben, wünsche ich einen guten Start.

    Was kann ich beim nächsten Mal besser machen? Eine Zeile reicht völlig. Wenn einmal eine ähnliche Stelle frei wird, freue ich mich, von Ihnen zu hören.

    Mit freundlichen Grüßen
    { $name }

## Accepting an offer

draft-accept-subject = Ich nehme Ihr Angebot an: { $about }
draft-accept-plain =
    { $greeting }

    vielen Dank für Ihr Angebot. Ich nehme { $about } bei { $employer } gern an.{ $starting ->
        [yes] { " " }Wie vereinbart fange ich am { $start } an.
       *[no] { "" }
    }{ $pointed ->
        [yes] { " " }Ich freue mich darauf, unseren Austausch über { $point } fortzusetzen.
       *[no] { "" }
    }

    Bitte schicken Sie mir den Vertrag und alles, was zu unterschreiben oder auszufüllen ist; ich sende es umgehend zurück. Gibt es etwas, das ich vor dem ersten Tag vorbereiten oder lesen sollte? Vielen Dank für Ihr Vertrauen. Ich freue mich auf die Zusammenarbeit mit Ihnen.

    Mit freundlichen Grüßen
    { $name }
draft-accept-warm =
    { $greeting }

    herzlichen Dank für Ihr Angebot: Ich nehme { $about } mit Freude an und freue mich auf { $employer } und auf alle, die dort arbeiten.{ $starting ->
        [yes] { " " }Wie vereinbart fange ich am { $start } an.
       *[no] { "" }
    }{ $pointed ->
        [yes] { " " }Ich freue mich darauf, unseren Austausch über { $point } fortzusetzen.
       *[no] { "" }
    }

    Bitte schicken Sie mir den Vertrag, ich sende ihn umgehend zurück. Kann ich vor dem ersten Tag etwas lesen oder vorbereiten, damit ich bald eine Hilfe bin? Vielen Dank für Ihr Vertrauen und bis dahin alles Gute.

    Viele Grüße
    { $name }
draft-accept-brief =
    { $greeting }

    vielen Dank für Ihr Angebot. Ich nehme { $about } bei { $employer } gern an.{ $starting ->
        [yes] { " " }Wie vereinbart fange ich am { $start } an.
       *[no] { "" }
    }

    Bitte schicken Sie mir den Vertrag, ich sende ihn umgehend zurück. Gibt es etwas, das ich vorbereiten sollte? Ich freue mich auf die Zusammenarbeit mit Ihnen.

    Mit freundlichen Grüßen
    { $name }

## Asking to move one's own interview: early, no long reasons, a question for another time

draft-move-subject = Bitte um einen anderen Termin: { $about }
draft-move-plain =
    { $greeting }

    ich freue mich auf das Gespräch mit Ihnen über { $about }. Mir ist etwas dazwischengekommen, das sich nicht verschieben lässt, sodass ich { $planned ->
        [yes] unseren Termin am { $day } um { $at } Uhr
       *[no] den vereinbarten Termin
    } nicht einhalten kann.

    Wäre ein anderer Termin möglich? Ich richte mich gern nach Ihnen und bestätige ihn sofort. Ich weiß, dass Ihnen das Mühe macht, und danke Ihnen dafür. Mein Interesse an der Stelle ist unverändert.

    Mit freundlichen Grüßen
    { $name }
draft-move-warm =
    { $greeting }

    ich freue mich sehr darauf, mit Ihnen über { $about } zu sprechen, und schreibe Ihnen deshalb ungern: Mir ist etwas dazwischengekommen, das sich nicht verschieben lässt, und ich kann { $planned ->
        [yes] unseren Termin am { $day } um { $at } Uhr
       *[no] den vereinbarten Termin
    } nicht einhalten. Das sollten Sie so früh wie möglich wissen.

    Wäre ein anderer Termin möglich? Ich nehme gern, was in Ihre Tage passt, und bestätige ihn sofort. An dem Gespräch liegt mir weiterhin viel. Vielen Dank für Ihr Verständnis.

    Viele Grüße
    { $name }
draft-move-brief =
    { $greeting }

    mir ist etwas dazwischengekommen, das sich nicht verschieben lässt, und ich kann { $planned ->
        [yes] unseren Termin am { $day } um { $at } Uhr
       *[no] den vereinbarten Termin
    } nicht einhalten; es geht um { $about }.

    Das Gespräch würde ich weiterhin gern führen. Welcher andere Termin passt Ihnen? Ich bestätige ihn sofort. Vielen Dank für Ihr Verständnis.

    Mit freundlichen Grüßen
    { $name }

## Asking for more time to answer an offer: glad of it, one day, and a promise to answer

draft-more-time-subject = Ihr Angebot und meine Antwort: { $about }
draft-more-time-plain =
    { $greeting }

    vielen Dank für Ihr Angebot; es geht um { $about } bei { $employer }. Ich habe mich darüber gefreut und möchte Ihnen eine Antwort geben, die Bestand hat.{ $pointed ->
        [yes] { " " }Unser Austausch über { $point } ist ein Grund, warum ich es so ernst nehme.
       *[no] { "" }
    }

    Dafür bitte ich Sie um etwas mehr Zeit. Darf ich Ihnen { $asking ->
        [yes] bis { $until }
       *[no] einige Tage später
    } antworten? Wenn das nicht möglich ist, sagen Sie mir bitte, bis wann es geht. Bis dahin haben Sie eine klare Antwort von mir, wie auch immer sie ausfällt. Vielen Dank, dass Sie mir die Zeit geben.

    Mit freundlichen Grüßen
    { $name }
draft-more-time-warm =
    { $greeting }

    herzlichen Dank für Ihr Angebot und das Vertrauen, das darin steckt; ich habe mich sehr darüber gefreut. Es geht um { $about }, und diese Entscheidung möchte ich mit Sorgfalt treffen.{ $pointed ->
        [yes] { " " }Unser Austausch über { $point } spricht dafür.
       *[no] { "" }
    }

    Könnten Sie mir für meine Antwort { $asking ->
        [yes] bis { $until } Zeit
       *[no] noch einige Tage
    } geben? Wenn das für Ihre Planung zu lang ist, sagen Sie es mir bitte; dann finden wir einen Tag, der für beide Seiten passt. Sie hören bis dahin auf jeden Fall von mir.

    Viele Grüße
    { $name }
draft-more-time-brief =
    { $greeting }

    vielen Dank für Ihr Angebot; es geht um { $about } bei { $employer }. Ich habe mich gefreut und möchte Ihnen eine Antwort geben, die Bestand hat.

    Darf ich Ihnen { $asking ->
        [yes] bis { $until }
       *[no] einige Tage später
    } antworten? Wenn nicht, sagen Sie mir bitte, bis wann es geht. Sie hören bis dahin auf jeden Fall von mir.

    Mit freundlichen Grüßen
    { $name }
