### Leads, the ladder, and what is said when a step is due.

## Stages

stage-applied = Applied
stage-interview-planned = Interview planned
stage-waiting = Waiting for word
stage-followed-up = Followed up
stage-called = Called
stage-quiet = Gone quiet
stage-offer = Offer
stage-accepted = Accepted
stage-turned-down = They said no
stage-withdrawn = Withdrawn
stage-let-go = Let go

## Lists and cards

leads-none = No leads yet. A lead is one role at one employer.
leads-title = <b>Your leads</b>: { $open } open, { $closed } closed
leads-line = { $name }: { $stage }
card-title = <b>{ $name }</b>
card-stage = { $stage }
card-contact = Write to: { $contact }
card-promised = They named { $day }
card-timeline = { $lines }
card-public = Public sector: waits count double
interview-planned =
    { $kind ->
        [untold] Interview: { $at }
       *[other] { $kind } interview: { $at }
    }
interview-over =
    { $kind ->
        [untold] Interview was on { $at }
       *[other] { $kind } interview was on { $at }
    }
entry = { $on }: { $what }
entry-added = applied on { $day }
entry-planned = interview set for { $when }
entry-interviewed = interview over
entry-called-off = interview called off
entry-thanked = you thanked them
entry-heard = they got in touch
entry-wrote = you wrote
entry-phoned = you called
entry-went-quiet = gone quiet
entry-offered = they made an offer
entry-accepted = you accepted
entry-turned-down = they said no
entry-withdrew = you withdrew
entry-let-go = let go
entry-reopened = opened again
entry-public = public sector: waits count double
entry-private = a company: waits as usual
entry-promised = they named { $day }
entry-due-test = test to do by { $day }
entry-due-confirm = they want to know by { $day } whether you’re coming
entry-unpromised = no day named after all
entry-snoozed = you’ll do it on { $until }
entry-passed-over = one step left out
entry-taken-back = last step taken back
entry-note = note: { $text }
entry-contact = contact: { $contact }
entry-checked-in = looked back at the interview
entry-nudged = I reminded you

do-news = They got in touch
do-told = They told me something
do-wrote = I wrote to them
do-phoned = I called them
do-move = It was moved
do-called-off = It was called off
do-interview = An interview
do-contact = Contact person
do-draft = A draft
do-rename = Change the name
do-public = It’s the public sector
do-private = It’s a company after all
do-end = Close it
do-accepted = I accepted
do-declined = I declined
do-rescinded = They took it back
do-reopened = Open it again

next-title = <b>What is planned</b>
next-line = <b>{ $name }</b>: { $plan }
next-more = And { $count } more in /leads.
next-nothing = Nothing is planned, because there’s no open lead.
next-offer = The next word is yours: accept, or decline.
next-snoozed = I’ll be back on { $at }: { $what }.
next-stopped = Stopped, because an offer is accepted.
next-none = Closed: nothing is planned.
next-check-in = I’ll ask how it went on { $at }.
next-evening-before = I’ll write the evening before: { $at }.
next-hours-before = I’ll write two hours before: { $at }.
next-thank-you = Next is a thank-you note, { $at }; I’ll bring a draft.
next-look = If nothing by { $at }, we’ll take one look at it.
next-first-follow-up = If nothing by { $at }, I’ll be here with a draft.
next-second-follow-up = If nothing by { $at }, next is a call; I’ll bring the words.
next-propose-quiet = If nothing by { $at }, we’ll look at it honestly.
next-keep-or-close = On { $at } I’ll ask whether to keep it open.

## A step is due

show-words = Show the words
# C1, C11: said twice at most, then left to rest
asked-again = <b>{ $name }</b>: { $what } is still open. I brought it up on { $day }; after today I leave it alone for a while. When will you do it?
late = This was due on { $at } and comes late.
as-you-planned = You planned this for now.
digest-title = { $count } things are due. One at a time is fine:
digest-more = And { $count } more, which I’ll bring next time.
digest-line = { $name }: { $what }
digest-button = { $name }: { $what }
due-check-in = look back
due-evening-before = an interview tomorrow
due-hours-before = an interview today
due-thank-you = a thank-you note
due-look = a look at the application
due-first-follow-up = an e-mail
due-second-follow-up = a call
due-propose-quiet = wait on, or call it quiet
due-keep-or-close = keep or close

# A15, C8: before the interview; A5: what to ask
before-evening =
    <b>{ $name }</b> is tomorrow at { $at }. Ten minutes tonight: { $kind ->
        [phone] two answers aloud, your notes on the table, a quiet room.
        [video] two answers aloud, the link opened once, the camera at eye level.
        [untold] two answers aloud, clothes laid out, and check: phone, video or on site?
       *[other] two answers aloud, clothes laid out, the way looked up.
    }
before-hours =
    <b>{ $name }</b> at { $at }. { $kind ->
        [phone] Phone charged, notes in front of you, water.
        [video] Link, sound, light; water; everything else closed.
        [untold] Notes, water, and time to spare: be ready 15 minutes early.
       *[other] Leave so that you’re there 15 minutes early.
    }
before-try = You wanted to try: <b>{ $choice }</b>
before-evening-ask = And one question to take along: “When can I expect to hear?”
before-hours-ask = Ask them when you’ll hear. I’ll be here afterwards.
before-off = Don’t remind me of these
# C13
nudge-thank-you = <b>{ $name }</b>: a short thank-you note is customary, within a day of the interview.
# A9: what an unanswered application means
nudge-look = <b>{ $name }</b>: { $days } days since you applied, and no word. { $heart } One thing worth a minute: do you know somebody there, or a name to write to?
# A4, B6: a week; A3: they are busy
nudge-first = <b>{ $name }</b>: { $since } { $heart } One short, friendly e-mail is right now:
nudge-first-promised = they named { $day }, and it has passed.
nudge-first-days = { $days ->
    [7] a week without word.
    [14] two weeks without word.
   *[other] { $days } days without word.
}
# B7: then the phone; C12
nudge-second = <b>{ $name }</b>: the e-mail got no answer. Now a call. { $heart } Thank them, whatever they say:
nudge-second-unwritten = <b>{ $name }</b>: still no word. A call is the quickest way to know. { $heart } Thank them, whatever they say:
nudge-second-email = <b>{ $name }</b>: a second e-mail, from a new side:
# C1: a commitment, not a reminder
commit-email = When will you send it? Now, or name the time and I’ll be back with it.
commit-phone = When will you call? Now, or name the time and I’ll be back with the words.
# A1: name the feeling; B2: the word, once, without drama
quiet-feeling-unwritten = <b>{ $name }</b>: weeks without a word, and they’ve gone dark. Anger or a flat feeling would be fair. It’s called ghosting, and it’s about how they work.
quiet-feeling = <b>{ $name }</b>: you did your part, and they’ve gone dark. Anger or a flat feeling would be fair. It’s called ghosting, and it’s about how they work.
# A2, B3: most likely a no; B4: what else it can be
quiet-honest = Honestly: most likely it’s a no that nobody wanted to say. Or the interviewer is ill or has left, or the budget went.
quiet-ask = Shall we call it quiet? If they write after all, it opens again.
quiet-yes = Call it quiet
quiet-no = Keep waiting
quiet-now = <b>{ $name }</b> is quiet now. You did your part.
# B8: the next one, through the recruiter too
quiet-next = One small thing today: write to a recruiter, or pick one posting, and ask about the next role.
nudge-keep = <b>{ $name }</b>: { $days ->
        [one] one day
       *[other] { $days } days
    } without a word from them. { $heart } Keep it open, or let it go?
sweep-title = <b>Two months and more without word</b>: one pass through these, keep or let go.
sweep-line = { $name }: { $days } days
sweep-keep = Keep { $name }
sweep-let-go = Let { $name } go
sweep-done = Done. That is a clear list again.
keep = Keep it
let-go = Let it go

sent-it = I’ve sent it
called-them = I called
email-instead = An e-mail instead
later = I’ll do it later
pass = Skip this step
ask-later = <b>{ $name }</b>, { $what }: when will you do it?
later-hour = In an hour
later-evening = This evening
later-morning = Tomorrow 9:00
later-workday = Next working day
later-date = Another day
snoozed = Settled for { $name }.
noted-thanked = Noted: you thanked { $name }.
noted-wrote = Noted: you wrote to { $name }.
noted-phoned = Noted: you called { $name }.
passed-over = Skipped that step for { $name }.
taken-back = Taken back. It stands as before:
reopened = Open again:
called-off = Noted: that interview of { $name } won’t take place. That’s a pity; mostly it is about their plans and not about you, and they may still name another day.

## News

ask-news = What did { $name } say?
news-round = Another round
news-decide = They’ll decide by a day
news-offer = An offer
news-no = A no
news-else = Something else
told-round =
    { $met ->
        [no] { $name } wants to meet you.
       *[yes] { $name } wants to see you again.
    }
told-offer =
    { $due ->
        [yes] { $name } made you an offer. That is good news, and you did the work for it. Thank them, and ask for it in writing. You needn’t answer on the spot.
       *[no] { $name } made you an offer. That is good news, and you did the work for it. Thank them; ask for it in writing, and by when they need your answer. You needn’t answer on the spot.
    }
answer-due = Your answer to { $name } is due by { $day }: noted.
answer-due-later = Your answer to { $name } is due by { $day }: noted. I’ll remind you: { $at }.
answer-near = { $name } wants your answer by { $day }. What is it to be? If you need more time, ask for it before then: one friendly sentence is enough.
# What they want done by a day: a test at home, a yes to an invitation
wanted-test = The test for { $name } is due by { $day }: noted. Pick a quiet hour for it, not the last one.
wanted-confirm = { $name } wants to know by { $day } whether you’re coming: noted.
wanted-reminder = I’ll remind you: { $at }.
wanted-near-test = The test for { $name } is due by { $day }. If it’s done already, well done: leave this one be.
wanted-near-confirm = { $name } wants to know by { $day } whether you’re coming. If you’ve told them, all is well.
wanted-done = Done, and off your desk: the test for { $name }. Now it’s their turn.
# A6: those who tell you; the ladder starts anew
told-else = Good that { $name } got in touch. We count from today.
ask-end = Close { $name }: what happened?
end-turned-down = They said no
end-withdrew = I withdrew
end-let-go = I’m letting it go
# A6: they told you; C4: kind to oneself
closed-turned-down = { $name } said no. It may sting; that would be fair.
# B8: persist; C2: one thing to do
closed-next = One small step: look at /next, or pick one new posting today.
closed-rescinded = { $name } took the offer back. That is hard, and it isn’t about your work. Your other plans go on from here.
closed-withdrew = { $name }: withdrawn. A clear decision saves both sides time.
closed-let-go = { $name } is let go. Room for the next one.
closed-accepted = { $name }: accepted. You earned it. I wish you a good start.
withdraw-from = Withdraw: { $name }
accepted-others = { $count ->
        [one] One other lead is open.
       *[other] { $count } other leads are open.
    } I’ve stopped everything about them. Telling them is decent and quick; here are the words. If the offer falls through, tell me, and the plans go on.
