### The conversations, except the check-in.

talk-progress = <i>{ $at } of { $of }</i>
talk-answered = ✓ { $answer }
talk-chosen = ✓ { $label }
talk-noted = Kept as a note.
talk-back = ‹ Back
talk-skip = Skip
talk-stop = Stop
talk-slept =
    { $employer ->
        [none] This question has waited a few days. If your message was the answer, send it again:
       *[other] This question about { $employer } has waited a few days. If your message was the answer, send it again:
    }
talk-over = We’ve finished with that one.
still-open = This one is still open:
cancel-nothing = I wasn’t asking anything. Nothing to leave.
stop-nothing = All right. I’m asking nothing now, and write only when something is due.

## First meeting

meeting-hello = Hello { $name }. I’m Callback Coach: a bot, not a person, and not a recruiter.
meeting-what = After an interview I ask how it went. When it’s time to follow up, I write first, with a draft. When they go quiet, we look at it honestly and keep going.
ask-zone = Where are you? I need it to write at a decent hour. Choose, type your city, or share your location.
zone-unknown = I don’t know “{ $typed }”. Try the nearest big city, share your location, or type a zone like Europe/Berlin.
check-zone-same = { $city }: is it { $now } there now?
check-zone = { $place }, on { $city } time: is it { $now } there now?
ask-first-step = Do you have an interview coming up, or one behind you?
first-step-ahead = One is coming
first-step-behind = One is behind me
first-step-applied = I’ve only applied
first-step-not-yet = Not yet
meeting-later = Fine. When there is one, send /interview. For an application, /add. I’m here.
start-again = Hello again, { $name }.

## Adding

ask-which = Which lead is it?
which-new = A new one
ask-employer = Which employer?
ask-role = Which role?
ask-source = How did you apply?
source-website = Website or job board
source-recruiter = Through a recruiter
source-referral = Somebody referred me
source-direct = Wrote to them directly
ask-applied-day = When did you apply? Choose, or type it like 9 June.
ask-wrote-day = When did you write to them? Choose, or type it like 9 June.
ask-phoned-day = When did you call them? Choose, or type it like 9 June.
ask-thanked-day = When did you thank them? Choose, or type it like 9 June.
ask-kind = Phone, video or on site?
kind-phone = Phone
kind-video = Video
kind-on-site = On site
ask-interview-day = Which day? Choose, or type it, with the time if you like: 9 June, 2:30 pm.
ask-which-half = { $time }: in the night, or in the afternoon?
ask-interview-time = At what time does it start? Choose, or type it like 14:30.
ask-moved-day = When is it now? Choose the day, or type it with the time: 9 June, 2:30 pm.
ask-length = How long will it take?
length-30 = 30 min
length-45 = 45 min
length-60 = 1 hour
length-90 = 1½ hours
length-120 = 2 hours
length-180 = 3 hours
length-other = { $minutes } min
length-minutes = { $minutes ->
        [one] one minute
       *[other] { $minutes } minutes
    }
length-hours = { $hours ->
        [one] 1 hour
       *[other] { $hours } hours
    }
length-hours-half = { $hours }½ hours
length-kept = { $length }, noted.
length-unread = I couldn’t read a length there. Type it like 45 minutes or an hour and a half.
length-several = That can be two lengths. Which one shall I plan with?
read-back-interview =
    <b>{ $name }</b>
    { $kind ->
        [untold] { $at }
       *[other] { $kind }, { $at }
    }

    Is that right?
read-back-past =
    <b>{ $name }</b>
    { $kind ->
        [untold] Was on { $at }
       *[other] { $kind }, was on { $at }
    }

    Is that right?
read-back-application =
    <b>{ $name }</b>
    Applied on { $day }

    Is that right?
read-back-twin = You already have an open lead with this name. This would be another one.
# A9: what to expect of an application; A3
added-application = Noted: { $name }. Expect little noise: most applications get no confirmation at all, because so many come in. It says nothing about you.
added-interview =
    Noted: { $name }, { $at }.

    One question to take with you: “When can I expect to hear, and whom may I ask?”
added-past = Noted: { $name }. Let’s look at it while it’s fresh.
left-adding = Left. Nothing was added.

## Small ones

ask-snooze-day = On which day will you do it? I’ll come back that morning.
ask-promise-day = By which day will they decide? Choose, or type it like 9 June.
promise-kept = Good to know. That day counts for { $name }.
ask-contact = Who is the person to write to? Name, e-mail address, or both.
contact-kept = Kept for { $name }: { $contact }.
ask-name = What is the right name for { $name }?

## Asked about the question itself, instead of an answer

wonder-why =
    { $kind ->
        [looking-back] Why I ask: from your own answers I find what you did well, and at most one thing to work on. Nobody else sees them. What you’d rather not answer, skip.
       *[other] Why I ask: it decides when I write to you, and what I propose. Nobody else sees it, and you can stop here at any time.
    }
wonder-long =
    { $kind ->
        [looking-back] About three minutes, most of it one tap a question. What you answer is kept at once, so you can stop at any time.
       *[other] Under a minute: a few questions, and you can stop at any time.
    }
wonder-plainly =
    { $how ->
        [buttons] In other words: press the button that fits best, or type what stands on it. There is no wrong answer.
        [both] In other words: press what fits, or answer in your own words, one line is enough.
       *[text] In other words: type your answer in your own words, one line is enough.
    }
wonder-other = That I can’t answer here; /help says what I know about. This is what I asked:
wonder-which = Which of these fits best?
wonder-needed = This one I need to go on; otherwise press Stop.
# Typed in place of a button: "undo", "change", "skip" where that is not possible
steer-back = One step back. Stop leaves all of it.
steer-first = There is nothing before this to go back to. Stop leaves it.
steer-change = To change an answer, go ‹ Back to it. This is what I asked:
steer-noted = To correct what I just noted, type how it is: “at 4”, “on Thursday”, the employer.
wonder-needed-when = Without it I can’t plan anything. If you don’t know it yet, press Stop and tell me once you do.
# News of another lead, typed where one is asked about
about-another = That sounds like { $name }. One after the other; this is about { $employer }:
# A sentence with a time, typed where a name is asked
name-only = That is more than a name; here I only ask for that, the rest comes next.
name-none = I hear no employer’s name in that.
contact-none = I hear nobody’s name in that.
