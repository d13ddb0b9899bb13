### Practising answers: the bank of common questions, the hints, and the words around them. Nobody is ever scored.

## A session

# A15, C8: practised aloud beforehand, so that it comes easily
practice-three = Three questions, about ten minutes. Say each answer aloud, or type it.
practice-three-for = For <b>{ $name }</b> on { $day }: three questions, about ten minutes. Say each answer aloud, or type it.
# C5, C8: before the interview, the weakest
practice-two-for = For <b>{ $name }</b>, one after the other. Say the answer aloud, or type it.
practice-two = One after the other. Say the answer aloud, or type it.
# A16: the exercise of a finding, at once
practice-one = One question, three minutes. Say the answer aloud, or type it.
practice-ask = { $theme ->
    [asking] You ask them:
   *[other] They ask:
} <b>“{ $question }”</b>
practice-aloud = Done aloud
practice-hint = A hint
practice-last = My last answer
practice-last-was =
    You last wrote:
    { $lines }
practice-rate = How did it go?
practice-rate-well = Went well
practice-rate-so-so = So-so
practice-rate-hard = Hard

# C2: encouragement comes with one thing to do
practice-done = { $count ->
    [one] One answer practised.
   *[other] { $count } answers practised.
} Each time aloud, it sits a little better.
practice-done-none = Nothing practised this time, and that’s fine.
# C5: what to try, not how good it was
practice-do-hard = One thing to do: say the answer to “{ $question }” aloud once more today, slowly, start to end.
practice-do-so-so = One thing to do: say only the last sentence of “{ $question }” again, until you like how it ends.
practice-do-well = One thing to do: tell somebody your answer to “{ $question }” in under two minutes.
# A5, A17: a fit holds for both sides
practice-do-asking = One thing to do: write “{ $question }” on the paper you take along.
practice-back = From { $day } on, /practice brings it back.
practice-more = Some more
practice-left = Stopped. What you practised is kept; /practice goes on when you like.

## Where it is offered

command-practice = Practise answers to common questions
button-practice = Practise
# A16, C8
practice-offer = Practise one now
# C5, C8: the two weakest, the evening before
practice-before =
    These two:
    { $lines }
practice-before-line = • “{ $question }”
practice-now = Practise now

## Hints: how an answer is built

# C8: STAR
practice-hint-star =
    <b>Situation:</b> where and when, in one sentence.
    <b>Task:</b> what was yours to do.
    <b>Action:</b> what you did. Say “I”.
    <b>Result:</b> what came of it, with a number if there is one.
practice-hint-story =
    <b>Now:</b> what you do, in one sentence.
    <b>Before:</b> one thing that led you here.
    <b>Next:</b> why this role.
    Ninety seconds are enough.
practice-hint-reason =
    <b>Them:</b> one thing about the role or the place that is true for you.
    <b>You:</b> one thing you’ve done that fits it.
    <b>Together:</b> what you’d like to do there.
    Nothing bad about anybody before them.
practice-hint-claim =
    <b>Say it</b> in one sentence.
    <b>Show it:</b> the last time it counted.
    <b>Tie it</b> to this role.
    One is enough; three are a list.
practice-hint-weak =
    <b>Name</b> a real one that this job can live with.
    <b>Do:</b> what you do about it.
    <b>Better:</b> what has changed since.
    No strength in disguise.
# A17: private reasons stay private
practice-hint-gap =
    <b>What it was,</b> in one plain sentence. Private details stay yours.
    <b>What you kept up</b> or learned in that time.
    <b>Back</b> to this role.
    No apology, and no blame.
practice-hint-money =
    <b>Look up</b> what such roles pay where you live.
    <b>Say</b> a range that you could live with.
    <b>Then stop,</b> and let them answer.
    You may ask for their range first, and keep what you earn now to yourself.
practice-hint-brief =
    <b>The answer first,</b> in one sentence.
    <b>One reason,</b> if it needs one.
    <b>Hand it back</b> with a question, or a smile in your voice.
# A5, A17
practice-hint-ask =
    <b>Say it</b> in your own words.
    <b>Wait</b> for the whole answer.
    <b>Ask once more:</b> “What does that look like here?”
    You’re choosing too.

## The bank

# A15: the answers practised beforehand
practice-q-about-yourself = Tell us about yourself.
practice-q-about-walk-through = Walk us through your résumé.
practice-q-about-proud = What are you most proud of in your work?
practice-q-about-three-words = How would a colleague describe you in three words?
practice-q-about-usual-day = What did a usual day look like in your last job?
practice-q-about-not-on-paper = What should we know about you that isn’t on your résumé?

practice-q-motivation-role = Why do you want this role?
practice-q-motivation-us = Why us, and not somebody else?
practice-q-motivation-leaving = Why do you want to leave where you are, or why did you?
practice-q-motivation-take-you = Why should we take you?
practice-q-motivation-know-us = What do you know about us?
practice-q-motivation-years = Where do you see yourself in a few years?
practice-q-motivation-field = What drew you to this field?
practice-q-motivation-good-day = What makes a good day at work for you?

practice-q-strengths-best = What are you best at?
practice-q-strengths-difference = Tell us about a time when one of your strengths made the difference.
practice-q-strengths-learned = Tell us about something you had to learn fast.
practice-q-strengths-bring = What would you bring that the team doesn’t have yet?
practice-q-strengths-come-to-you = What do colleagues come to you for?

practice-q-weaknesses-greatest = What is your greatest weakness?
practice-q-weaknesses-feedback = Tell us about feedback that was hard to hear.
practice-q-weaknesses-working-on = What are you trying to get better at?
practice-q-weaknesses-missing = Which of our requirements do you not meet yet?
practice-q-weaknesses-put-off = Which kind of work do you put off?

practice-q-failure-failed = Tell us about a time you failed.
practice-q-failure-mistake = Tell us about a mistake you made at work.
practice-q-failure-deadline = Tell us about a deadline you missed.
practice-q-failure-fell-through = Tell us about a plan that fell through. What did you do next?
practice-q-failure-differently = Which decision would you make differently today?

practice-q-conflict-colleague = Tell us about a conflict with a colleague.
practice-q-conflict-boss = Tell us about a time you disagreed with your boss.
practice-q-conflict-customer = Tell us about a difficult customer.
practice-q-conflict-no = Tell us about a time you had to say no.
practice-q-conflict-get-on = Tell us about working with somebody you didn’t get on with.

practice-q-teamwork-together = Tell us about something you achieved together with others.
practice-q-teamwork-part = Which part do you usually take in a team?
practice-q-teamwork-stuck = Tell us about a time you helped somebody who was stuck.
practice-q-teamwork-share = What did you do when somebody didn’t do their share?
practice-q-teamwork-different = Tell us about working with somebody very different from you.

practice-q-leadership-led = Tell us about a time you led something, with or without the title.
practice-q-leadership-won-over = Tell us about a time you won others over to an idea.
practice-q-leadership-unpopular = Tell us about an unpopular decision you stood by.
practice-q-leadership-hand-over = How do you decide what to hand over, and to whom?
practice-q-leadership-feedback = Tell us about giving somebody hard feedback.

practice-q-problems-hardest = What is the hardest problem you’ve solved at work?
practice-q-problems-pressure = Tell us about a time you worked under pressure.
practice-q-problems-first = Everything is urgent. How do you decide what comes first?
practice-q-problems-change = Tell us about a sudden change, and what you did.
practice-q-problems-better = What have you made better without being asked?
practice-q-problems-not-know = What do you do when you don’t know the answer?

practice-q-gaps-between = There’s a gap in your résumé. What was that time?
practice-q-gaps-since = What have you been doing since your last job?
practice-q-gaps-ended = Why did your last job end?
practice-q-gaps-short = You stayed there only a short time. Why?
practice-q-gaps-direction = Why are you changing direction?
practice-q-gaps-overqualified = Aren’t you overqualified for this?

practice-q-salary-expect = What salary do you expect?
practice-q-salary-less = And if we can’t pay that?
practice-q-salary-now = What do you earn at the moment?
practice-q-salary-start = When could you start?
practice-q-salary-others = Are you talking to other employers?

# C22: each kind of interview has its own questions
practice-q-screen-two-minutes = In two minutes: who are you, and why did you apply?
practice-q-screen-good-time = Is this a good moment to talk?
practice-q-screen-heard = How did you hear about the role?
practice-q-screen-looking-for = What are you looking for next?
practice-q-screen-done-before = Which of the tasks in our posting have you done before?
practice-q-screen-practical = Would the place and the hours work for you?

practice-q-camera-one-minute = One minute, to the camera, with nobody there: who are you?
practice-q-camera-recorded = Recorded, two minutes: tell us about a challenge you met.
practice-q-camera-remote = How do you work well with people you only see on a screen?
practice-q-camera-share = Share your screen and show us something you made.
practice-q-camera-froze = You froze for a moment there. Could you say that again, shorter?

practice-q-room-found-us = Did you find us all right?
practice-q-room-panel = There are four of us today. Would you introduce yourself?
practice-q-room-task = Here is a task from our day. How would you begin?
practice-q-room-seen = Now that you’ve seen the place: what do you think?
practice-q-room-first-month = What would you do in your first month here?

# A5: when will I hear; A17: would I want to work there
practice-q-asking-hear = When can I expect to hear, and from whom?
practice-q-asking-right-person = After half a year, how will you know you took the right person?
practice-q-asking-team = Who would I work with most, and how?
practice-q-asking-hardest = What is the hardest part of this job?
practice-q-asking-open = Why is the role open?
practice-q-asking-hesitate = Is there anything in my application that makes you hesitate?
practice-q-asking-next = What happens after today?
