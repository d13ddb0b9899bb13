### What was understood in free text: read back, asked about, answered. Whole sentences; { $name } is "Acme · Analyst".

## Read back: one line for each thing. Then "Is that right?" with Right and Change

heard-applied = You applied to { $name } on { $day }.
heard-planned =
    { $kind ->
        [phone] You have a phone interview with { $name }: { $at }.
        [video] You have a video interview with { $name }: { $at }.
        [on-site] You have an interview on site with { $name }: { $at }.
       *[none] You have an interview with { $name }: { $at }.
    }
heard-took-place =
    { $kind ->
        [phone] You had a phone interview with { $name }: { $at }.
        [video] You had a video interview with { $name }: { $at }.
        [on-site] You had an interview on site with { $name }: { $at }.
       *[none] You had an interview with { $name }: { $at }.
    }
heard-moved = Your interview with { $name } is moved. It is now: { $at }.
heard-hour-kept = At the same time of day as before. If that changed too, type the new one.
heard-called-off = Your interview with { $name } won’t take place. It was planned for: { $at }.
heard-round = { $name } wants to meet you.
heard-no = { $name } said no.
heard-offer =
    { $dated ->
        [yes] { $name } made you an offer. Your answer is due by { $day }.
       *[no] { $name } made you an offer.
    }
heard-decides-by = { $name } will get back to you by { $day }.
heard-word = { $name } got in touch with you.
heard-test =
    { $dated ->
        [yes] { $name } wants you to do a test at home, by { $day }.
       *[no] { $name } wants you to do a test at home.
    }
heard-confirm = { $name } wants to know by { $day } whether you’re coming.
heard-wrote =
    { $dated ->
        [yes] You wrote to { $name } on { $day }.
       *[no] You wrote to { $name }.
    }
heard-phoned =
    { $dated ->
        [yes] You called { $name } on { $day }.
       *[no] You called { $name }.
    }
heard-thanked =
    { $dated ->
        [yes] You thanked { $name } for the interview on { $day }.
       *[no] You thanked { $name } for the interview.
    }
heard-accepted = You accepted the offer from { $name }.
heard-withdrew = You withdrew from { $name }.
heard-quiet = { $name } counts as gone quiet.
heard-let-go = You let { $name } go.
heard-contact = The person to write to at { $name }: { $contact }.
heard-person = The person to write to: { $contact }.
heard-source = How you applied: { $source }.
heard-way = How it is held: { $way }.
heard-new = { $name } is new to me. I’d add it to your leads.
heard-right = Is that right?
# A button: the same hour in the other half of the day
heard-flip = No, { $time }
heard-moment = { $day }, { $time }
heard-not-possible = With { $name } things stand at “{ $stage }”. That doesn’t go together, so I leave it out.
heard-no-interview = I know of no interview with { $name } that could be called off.
# Typed while the read-back waits for its answer, and not understood
heard-not-an-answer = I couldn’t follow that. Please press a button, or tell it in other words.
heard-zone-first = First your time zone, so that I get the hours right. Then I read back what you told me.

## Asked before the read-back. { $what } is one of the heard-what-… below

heard-which = <b>{ $what }.</b> Which lead is it about? Choose, or type the employer.
heard-which-named = <b>{ $what }.</b> Which lead do you mean by “{ $named }”? Choose, or type the employer.
# No other lead is there to choose from
heard-which-none = <b>{ $what }.</b> Type the employer’s name as it should be, or press the one that I heard.
heard-employer = <b>{ $what }.</b> Which employer is it?
heard-when =
    { $saying ->
        [took-place] On which day was the interview with { $name }? Choose, or type it, with the time if you like.
        [moved] To which day is the interview with { $name } moved? Choose, or type it, with the time if you like.
       *[planned] On which day is the interview with { $name }? Choose, or type it, with the time if you like.
    }
heard-time =
    { $saying ->
        [took-place] At what time was the interview with { $name } on { $day }? Choose, or type it.
        [moved] At what time is the interview with { $name } now, on { $day }? Choose, or type it.
       *[planned] At what time is the interview with { $name } on { $day }? Choose, or type it.
    }
heard-either-day = <b>{ $what }, { $name }.</b> That can be read in two ways. Which day do you mean?
heard-decides-when = By which day will { $name } get back to you? Choose, or type it.
heard-answer-when = By which day does { $name } want your answer? Choose, or type it.
heard-due-when = By when is it to be done for { $name }? Choose, or type the day.
heard-too = I also heard this: “{ $what }”. I read it back with the rest, as soon as this is clear:
details-kept = Noted. You’ll see it with the rest.
heard-clash = { $name } already has an interview: { $at }. Was that one moved, or is this another one?
heard-clash-moved = It was moved
heard-clash-another = Another one

## Change: what it is (buttons, and the names of things above)

heard-fix-which = Which of these isn’t right?
heard-fix = What shall I change?
heard-fix-unread = I couldn’t make that out. Press what isn’t right, or type how it is: “3 pm”, “on Thursday”, “on site”, the employer.
undo-heard = I read that as a correction. What stands now would be:
undo-interview = Taken back: the interview with { $name }, { $at }.
undo-noted = Taken back: what I just noted of { $name }.
undo-done = Taken back.
fix-which = Which lead
fix-time = When it is
fix-what = What it is
fix-drop = Leave it out
heard-what = What is it?
heard-what-applied = An application
heard-what-planned = An interview to come
heard-what-took-place = An interview that was
heard-what-moved = An interview was moved
heard-what-called-off = An interview was called off
heard-what-round = They want to meet me
heard-what-no = A no
heard-what-offer = An offer
heard-what-decides-by = When they will decide
heard-what-word = They got in touch
heard-what-no-news = No word from them yet
heard-what-wrote = I wrote to them
heard-what-phoned = I called them
heard-what-thanked = I thanked them
heard-what-accepted = I accepted their offer
heard-what-withdrew = I withdrew
heard-what-quiet = It has gone quiet
heard-what-let-go = I let it go
heard-what-contact = Whom to write to

## After Right

take-back-of = Undo: { $name }
heard-held = How is the interview with { $name } held? Phone, video or on site?
heard-held-kept = Noted for { $name }: { $kind }.
heard-held-left = Left open. After it I’ll ask again.
# A9: after a letter that confirms an application known already
application-arrived = Good: the application at { $name } has arrived. Most employers never say so; an answer still takes its time.
# At a question for a name: what was typed was taken for something else
answer-again = If that was your answer, send it once more.
# After an answer in a questionnaire that also held news
heard-besides = I also heard this in what you wrote:

## The employer's own words, forwarded or pasted: asked, never assumed

forwarded-planned = This reads like an invitation from { $name }: { $at }.
forwarded-took-place = This reads like a message from { $name } about an interview that was: { $at }.
forwarded-moved = This reads like a new time for your interview with { $name }: { $at }.
forwarded-called-off = This reads like { $name } calling off your interview: { $at }.
forwarded-round = This reads like an invitation from { $name }, without a time.
forwarded-no = This reads like a no from { $name }.
forwarded-offer = This reads like an offer from { $name }.
forwarded-decides-by = This reads like { $name } will get back to you by { $day }.
forwarded-word = This reads like a message from { $name }, without a decision.
forwarded-test =
    { $dated ->
        [yes] This reads like { $name } asking you to do a test at home, by { $day }.
       *[no] This reads like { $name } asking you to do a test at home.
    }
forwarded-confirm = They want to know by { $day } whether you’re coming.
forwarded-applied = This reads like { $name } confirming your application of { $day }.
forwarded-wrote = This reads like what you wrote to { $name }.
forwarded-phoned = This reads like a note on your call with { $name }.
forwarded-thanked = This reads like your thanks to { $name }.
forwarded-accepted = This reads like you accepting the offer from { $name }.
forwarded-withdrew = This reads like you withdrawing from { $name }.
forwarded-quiet = This reads like { $name } having gone quiet.
forwarded-let-go = This reads like you letting { $name } go.
forwarded-contact = This reads like the person to write to at { $name }: { $contact }.
forwarded-ask = Is it?
forwarded-yes = Yes, it is
forwarded-another = Another company
forwarded-else = It is something else
forwarded-keep = Keep the text
forwarded-drop = Don’t keep the text
forwarded-will-be-kept = Its text will stand in your notes on this lead.
forwarded-left = Left. I’ve kept nothing of that message.
forwarded-unknown = That looks like somebody else’s message, and I see no news for you in it.
# A button, where it is asked what somebody else’s message is
forwarded-nothing = None of these
# The name in a letter is of no lead that is known
forwarded-whose-one = <b>{ $what }.</b> Is it from “{ $named }”, which is new to me, or from { $name }? Choose, or type the employer.
forwarded-whose-several = <b>{ $what }.</b> Is it from “{ $named }”, which is new to me, or from one of these? Choose, or type the employer.
forwarded-slots = { $name } offers several times. Which one do you take?
forwarded-slots-any = Several times are offered. Which one do you take?
forwarded-no-slot = None of these

## Questions about what is known

asked-unknown = I know of no lead called “{ $named }”.
asked-other = I have no answer to that. I know your leads, your dates, and what to do next.
asked-no-interview = No interview is planned, as far as I know.
asked-interview =
    { $kind ->
        [untold] <b>{ $name }</b>: { $at }
       *[other] <b>{ $name }</b>: { $kind }, { $at }
    }
asked-with = With: { $contact }
# A4, B6, C10: a week, so that they had time
write-first-follow-up = <b>{ $name }</b>: a week after you last heard from them. Sooner seems impatient; a week is ordinary courtesy.
# A5, C10: the day they named beats the default
write-promised = <b>{ $name }</b>: they named { $day }, so that day counts. Two working days after it, asking is only fair.
# B7, C12: after an unanswered e-mail, the phone
write-second-follow-up = <b>{ $name }</b>: your e-mail needs some days. If nothing comes, a call is better than another e-mail.
# C11: two messages, then a call, then no more
write-propose-quiet = <b>{ $name }</b>: you have written and called. More of it rarely helps; now it’s their turn.
# C11
write-keep-or-close = <b>{ $name }</b>: nothing more has to be written. If you want to, one friendly line does no harm.
# A9: an application without an answer
write-look = <b>{ $name }</b>: most applications get no answer, so give it two weeks. Then one line to somebody you know there helps most.
# C13
write-thank-you = <b>{ $name }</b>: a short thank-you within a day of the interview. After that, wait a week.
# A5: before the interview there is nothing to ask for
write-check-in = <b>{ $name }</b>: the interview comes first. Ask there when you will hear; that tells us when to write.
write-offer = <b>{ $name }</b>: they are waiting for you. Thank them now, and say by when you will decide.
write-closed = <b>{ $name }</b> stands at “{ $stage }”: nothing has to be written. A friendly thank-you is always possible.

# A15, A16: dressing for success; C22: by phone and video it is the setting
wear-phone = Nobody sees you on the phone. Still, sit at a table and dress as if you were going out: it shows in the voice.
# A15, A16, C22
wear-video = Dress as you would on site, one step smarter than people there do every day; plain colours look best on a camera. Try it once with the camera on.
# A15, A16, B1
wear-on-site = Look at photos of people who work there and go one step smarter. Clean, comfortable, nothing new that pinches. Lay it out the evening before, and it’s off your mind.
# A15, A16
wear-any = One step smarter than people there dress every day; photos of their team show it. Lay it out the evening before. It’s worth ten minutes and no more: they invited you for something else.
# A15, C8: practise aloud; A5: ask when you will hear; C22
prepare-phone = Say two answers aloud today. Have your résumé and notes on the table, the phone charged, a quiet room. And one question to take along: “When can I expect to hear?”
# A15, C8, A5, C22
prepare-video = Say two answers aloud today. Open the link once, camera at eye level, light from the front. And one question to take along: “When can I expect to hear?”
# A15, C8, A5
prepare-on-site = Say two answers aloud today. Look up the way and be there a quarter of an hour early. And one question to take along: “When can I expect to hear?”
# A15, C8, A5
prepare-any = Say the answers to two common questions aloud: that changes more than reading about them. Know one thing about their work that interests you. And ask there when you can expect to hear.

# A3: busy, inside the normal window
silence-early = <b>{ $name }</b>: no word yet. That is mostly their pace: people are busy, and hiring drags on.
# A1, A2, A3: after two weeks
silence-middle = <b>{ $name }</b>: { $weeks } weeks without a word. That is hard on anybody. It may still be their pace, but a no has become as likely.
# A1, A2, B3, B4: after three weeks and more
silence-weeks = <b>{ $name }</b>: { $weeks } weeks without a word. That is hard on anybody, and no way to treat you. By now it is most likely a no that nobody wanted to say. Or somebody is ill or has left, or the budget went.
# A2, B3, B4: honest, and not about the person
silence-long = <b>{ $name }</b>: after this long it is most likely a no that nobody wanted to say. Or somebody is ill or has left, or the budget went.
silence-none = <b>{ $name }</b>: there I’m not waiting for word from them.
# A button below: the draft that fits
do-write-to-them = Write to them
# A2, A3, B3, B5: it happens to everyone
asked-silence = Early on they are mostly busy. After weeks it is most likely a no that nobody wanted to say. It happens to everyone who looks for work, and it says little about you.

## Feelings, thanks

# C4, A15, C8: it is ordinary, and one thing helps
felt-nervous = Being nervous is ordinary: it means that this matters to you. Saying two answers aloud takes the edge off more than going through it in your head.
# C4, C8
felt-nervous-before = <b>{ $name }</b>, { $at }: being nervous before it is ordinary. Say two answers aloud, lay things out, and stop there for today. Nerves show less than they feel.
# C6, C7: grounded, and one small step elsewhere
felt-hopeful = That’s good to hear, and yours to enjoy. One small step on another lead today, so that not everything hangs on this one.
# A1, A2: the feeling is named; what is within reach
felt-angry = That would annoy anybody: you put in work, and they owe you a word. It says how they work, not what you are worth. Here is what is in your hands:
# C4: said before the read-back
felt-nervous-too = Being nervous about it is ordinary.
felt-hopeful-too = That’s good to hear.
# A1
felt-angry-too = Being angry about it is fair.
welcome = You’re welcome. I’m here when something happens.
# E: it is a bot and says so
how-are-you = I’m a bot, so I’m always the same, thank you. What matters is how you are. If something happened, tell me in a sentence.
scolded = That was no help to you, and I’m sorry. I’m a bot and miss things. Say it in a sentence, like “Sample Corp rejected me”, or choose:
blamed = I’m sorry you missed it, and for my part in it. Write to them today: a short, honest line often gets a second chance. When I remind you stands in /settings.
greeted-more = Hello, { $name }. Thank you for telling me. Tell me where you applied, or of an interview, and we’ll go on from there.
# An “ok” or a thumb, where nothing was asked
interview-stands = Good, then it stands. If you meant an offer, tell me whose.
fine = Good. I’m here when something happens.

## Not understood

not-understood = I didn’t understand that, so I haven’t kept it. Tell me in a sentence what happened, like “interview with Sample Corp on Friday at 2”, or choose:
# { $name } is the lead that was named; the likeliest things are its buttons
not-understood-of = <b>{ $name }</b>: I couldn’t tell what happened. Is it one of these? If not, say it in other words.
lost-check-in = Look back: { $name }
lost-news = News from { $name }

## A day, an hour or a name alone, while nothing is asked

alone-day = <b>{ $day }</b>: what is it about that day? Nothing is noted yet. Choose, or tell me in a sentence.
alone-moment = <b>{ $day }, { $time }</b>: what is then? Nothing is noted yet. Choose, or tell me in a sentence.
alone-hour = <b>{ $time }</b>: what is at that hour? Nothing is noted yet. Choose, or tell me in a sentence.
alone-days = A time, but I don’t know yet what for. Choose, or tell me in a sentence.
alone-name = <b>{ $name }</b> is new to me. If that is an employer, what happened there? Nothing is noted yet. Choose, or tell me in a sentence.

## What they would ask of an employer

cannot-make-it = <b>{ $name }</b>, { $at }: let them know as soon as you can. Asking for another time is common, and you needn’t explain much. Here are words for it:
cannot-make-one = Let them know as soon as you can; asking for another time is common. Which one is it?
stall = <b>{ $name }</b>: a few days are usual, a week at most, and only if they know. Thank them now, and name the day on which you’ll answer. Silence is what annoys them.
stall-until = <b>{ $name }</b>: they expect your answer by { $day }. Until then it is your time; if you need longer, ask before that day and name another.
