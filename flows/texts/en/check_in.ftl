### The check-in after an interview.

# B1: soon after, so that brooding has somewhere to go
nudge-check-in = <b>{ $name }</b>: that’s behind you. A short look back now saves a week of second-guessing.
# C21: their own words first
check-in-recall = How did it go, in your own words?
check-in-no-show = It didn’t take place: nobody came
check-in-waited = Did it take place in the end? If nobody came or called, press that; else tell me how it went.
check-in-not-held = It didn’t take place
check-in-no-new-day = No new day
check-in-missed = Sorry to hear that. Then there’s nothing to look back at. Was another day agreed? Tell me when, or press:
check-in-unheld = Then there’s nothing to look back at. What happened? Tell me the new day if there is one, or press:
missed-noted = Noted: that interview with { $name } didn’t take place. If you still want it, write to them today: one line on why, an apology, and two times that suit you. That is mostly met kindly.
# C22: what is asked next goes by it
check-in-kind = How was it held? Phone, video or on site?
check-in-kind-unread = I couldn’t follow that. If none of them fits, skip it.
# A15: dressed properly? On the phone: set up for it (C22)
check-in-dress =
    { $kind ->
        [phone] Were you set up for it: a quiet place, notes in front of you?
       *[other] Did your clothes fit the place?
    }
check-in-dress-yes = Yes
check-in-dress-almost = Nearly
check-in-dress-no = No
# A15: on time?
check-in-on-time = Were you there on time?
check-in-on-time-early = With time to spare
check-in-on-time-just = Just in time
check-in-on-time-late = Late
# A15, C8: practised?
check-in-practised = Had you practised your answers?
check-in-practised-aloud = Aloud
check-in-practised-in-head = In my head
check-in-practised-no = Not really
# A15: confident or desperate?
check-in-came-across = How did you come across, as far as you can tell?
check-in-came-across-confident = Fairly confident
check-in-came-across-nervous = Nervous
check-in-came-across-eager = Too eager for it
# A15: body language; on the phone the voice (C22)
check-in-body =
    { $kind ->
        [phone] And your voice?
       *[other] And how did you hold yourself?
    }
check-in-body-open = Open, friendly, relaxed
check-in-body-stiff = Stiff or closed
check-in-body-casual = A bit too casual
# C22: each kind of interview has its own question
check-in-setup =
    { $kind ->
        [phone] How was the line?
        [video] How were link, sound and light?
       *[other] How was getting there, and the first minutes?
    }
check-in-setup-fine = Fine
check-in-setup-small = Small hiccups
check-in-setup-trouble = Real trouble
check-in-camera = Where was your camera?
check-in-camera-level = At eye level
check-in-camera-low = Below me
check-in-camera-unsure = Didn’t notice
# A13: the unspoken part
check-in-chemistry = How did you get on with them?
check-in-chemistry-good = Well
check-in-chemistry-fair = All right
check-in-chemistry-hard = It was hard work
check-in-their-view = Did they seem to see you in the role?
check-in-their-view-yes = Yes
check-in-their-view-unsure = Hard to say
check-in-their-view-no = Not really
# A17: a fit holds for both sides
check-in-own-view = And you: would you want to work there?
check-in-own-view-yes = Yes
check-in-own-view-unsure = Not sure
check-in-own-view-no = No
# A5: when will they say?
check-in-when = Did they say when you’d hear? Choose the day, or type it like 9 June.
check-in-when-not-said = They didn’t say
check-in-contact = Who is the person to write to? Name, e-mail address, or both.
# C17: the concrete point for the draft
check-in-point = One thing for your follow-up. Finish the sentence in a few words: “I keep coming back to what we said about …”
point-too-long = A few words are enough for the draft, at most { $most } characters.
# C5: a learning goal, chosen by the person
check-in-try = What will you try next time? Choose, or type your own.
check-in-chosen = Next time you’ll try: <b>{ $choice }</b>
check-in-done = <b>{ $name }</b>: done, and kept.
change-answer = Change an answer
check-in-left = Stopped. What you answered is kept; /checkin goes on from there.
check-in-put-away = The look back at { $name } waits, with what you answered: /checkin goes on from there.
check-in-told = Thank you for telling me. I’ve kept it as your own words on the interview with { $name }. Let’s look at it together, as far as you like.
check-in-none = There’s no interview to look back at. Tell me about one first:
check-in-which = Which one shall we look at?
check-in-button = { $name }, { $day }
## Strengths, from their own answers

strength-practised-aloud = What you did well: you practised aloud. That stays with you.
strength-came-across-confident = What you did well: you came across as somebody who knows what they bring.
strength-body-open = What you did well: by your own account you were open, friendly and relaxed.
strength-chemistry-good = What you did well: you got a real conversation going.
strength-on-time-early = What you did well: you were there with time to spare.
strength-on-time-just = What you did well: you were on time.
strength-dress-yes = What you did well: you came prepared for the setting.
strength-setup-fine = What you did well: the practical side was taken care of.
strength-point = What you did well: you brought home one concrete thing to come back to.
strength-recall = What you did well: you wrote it down while it was fresh.
strength-looked = What you did well: you took the time to look at it.

to-work-on =
    { $finding }
    { $exercise }

## Findings and exercises (A16): one at a time, with its evidence (C23)

finding-practised-no = One thing to work on: your answers weren’t practised.
finding-practised-in-head = One thing to work on: you practised in your head only.
exercise-practised = Take the one question that was hardest. Answer it aloud, three times: situation, task, what you did, what came of it.
try-practised = Practise one answer aloud
finding-on-time-late = One thing to work on: you were late.
finding-on-time-just = One thing to work on: it was just in time.
exercise-on-time = Next time, try the way, or open the link, the day before. Plan to be there 15 minutes early.
try-on-time = Be there 15 minutes early
finding-dress-no = One thing to work on: the clothes or the setting didn’t fit.
finding-dress-almost = One thing to work on: the clothes or the setting fitted nearly.
exercise-dress = Look at photos of people who work there and go one step smarter. Lay it out the evening before.
try-dress = Lay everything out the evening before
finding-came-across-eager = One thing to work on: you felt too eager.
finding-came-across-nervous = One thing to work on: you were nervous.
exercise-came-across = Write down two questions that you will ask them. You’re choosing too; asking makes that felt.
try-came-across = Bring two questions for them
finding-body-stiff = One thing to work on: you felt stiff.
finding-body-casual = One thing to work on: you felt too casual.
exercise-body = Record two minutes of one answer on your phone and watch it once. Change one thing, not five.
try-body = Record one answer and watch it
finding-setup-trouble = One thing to work on: the practical side got in the way.
finding-setup-small = One thing to work on: small practical hiccups.
exercise-setup = Make a trial run with a friend, or of the way there: five minutes, the day before.
try-setup = A trial run the day before
# A5
try-ask-when = Ask when I’ll hear from them
