### Detective work: patterns, the weekly review, the numbers.

command-patterns = Where things stop, and what works
command-stats = Your search in numbers, as a picture
button-patterns = What the counts show
button-stats = The numbers
button-weekly = Weekly review
reminder-weekly = your week
reminder-pattern = something the counts show
reminder-step = what you planned
reminder-answer = your answer to an offer
reminder-due = something that is due

## Patterns

patterns-none = There is nothing to count yet. It begins with the first lead:
# A10: from counts, not from moods
patterns-title = <b>What the counts show</b>
patterns-early = <b>Too early to tell</b> where things stop. This would tell us:
# A10, C2: one thing, with something to do
pattern-comes = I’ve been counting, and one thing shows.

# A9, A12: what an application without an answer can and cannot tell
gate-resume-early = <b>Before the interview</b>: { $of } of the { $least } settled applications it takes. Note each with /add, answered or not.
# A10, A11: the résumé is the gatekeeper; C23: one controllable thing, the rest left alone
gate-resume-stops = <b>Before the interview</b>: { $passed ->
    [0] none
   *[other] { $passed }
} of { $of } applications led to one ({ $low }–{ $high }%, allowing for chance). Much of it isn’t yours to change; the résumé is.
# A7, A13: they called because something convinced them
gate-resume-open = <b>Before the interview</b>: { $passed } of { $of } applications led to one ({ $low }–{ $high }%, allowing for chance).
gate-interview-early = <b>In the interview</b>: { $of } of the { $least } settled ones it takes. A look back after each helps most.
# A14: again and again to the interview without an offer; A13: invited because qualified
gate-interview-stops = <b>In the interview</b>: { $passed ->
    [0] none
   *[other] { $passed }
} of { $of } led to an offer ({ $low }–{ $high }%, allowing for chance). They invite you because you qualify, so look here.
gate-interview-open = <b>In the interview</b>: { $passed } of { $of } led to an offer ({ $low }–{ $high }%, allowing for chance).

# A15, C23: an answer that recurs, with its evidence
recurs-early = Looking back: { $of } of the { $least } check-ins it takes to see what recurs.
recurs-practised-no = By your own answers: not practised before { $times } of { $of } interviews.
recurs-practised-in-head = By your own answers: practised in your head only, { $times } of { $of } times.
recurs-on-time-late = By your own answers: late for { $times } of { $of } interviews.
recurs-on-time-just = By your own answers: only just in time for { $times } of { $of } interviews.
recurs-dress-no = By your own answers: clothes or setting didn’t fit in { $times } of { $of } interviews.
recurs-dress-almost = By your own answers: clothes or setting fitted only nearly in { $times } of { $of } interviews.
recurs-setup-trouble = By your own answers: real trouble with the practical side in { $times } of { $of } interviews.
recurs-setup-small = By your own answers: small hiccups in { $times } of { $of } interviews.
recurs-came-across-eager = By your own answers: too eager in { $times } of { $of } interviews.
recurs-came-across-nervous = By your own answers: nervous in { $times } of { $of } interviews.
recurs-body-casual = By your own answers: a bit too casual in { $times } of { $of } interviews.
recurs-body-stiff = By your own answers: stiff or closed in { $times } of { $of } interviews.

# C2, C4: what already works, from their own answers
works-practised-aloud = What works: you practised aloud before { $times } of { $of }.
works-came-across-confident = What works: confident in { $times } of { $of }.
works-body-open = What works: open and relaxed in { $times } of { $of }.
works-chemistry-good = What works: you got on well with them in { $times } of { $of }.
works-on-time-early = What works: time to spare in { $times } of { $of }.
works-dress-yes = What works: clothes and setting fitted in { $times } of { $of }.
works-setup-fine = What works: the practical side went fine in { $times } of { $of }.
works-source = What works: { $source ->
    [website] job boards
    [recruiter] recruiters
    [referral] referrals
   *[direct] writing to them directly
}, { $passed } of { $of } to an interview; all else, { $others } of { $rest }.

## The one step

# A11, A12: review it before sending more
step-resume = go through your résumé before the next application
# B8: there are many more positions
step-apply = one new application
# B8: through the recruiter, or somebody you know
step-ask = a message to a recruiter, or to somebody who’d hear of a role
# C2: an offer on the table is what the week is about
step-offer = a list of what you still need to know about the offer
# C1: what, when
step-when = One step: <b>{ $step }</b>. When will you do it?
step-promised = Your step stands: <b>{ $step }</b>, { $day }.
step-now = You planned this for now: <b>{ $step }</b>. Done, or at another time?
step-which-day = On which day? <b>{ $step }</b>
step-settled = Settled: <b>{ $step }</b>, { $at }. I’ll be back with it.
# C7: after a good day one small step, not a feast
step-well-done = Noted as done: { $step }. That was yours to do, and you did it.
step-left = Left for now.
step-evening = This evening
step-morning = Tomorrow 9:00
step-days = Another day
step-no = Not now
step-done = Done

## The weekly review

weekly-title = <b>Your week</b>
weekly-done = Last week: { $what }.
# B5: it happens to everyone
weekly-still = Nothing moved last week. Every search has such weeks.
joined = { $first }, { $rest }
weekly-applications = { $n ->
    [one] one application
   *[other] { $n } applications
}
weekly-interviews = { $n ->
    [one] one interview
   *[other] { $n } interviews
}
weekly-answers = { $n ->
    [one] one reply from an employer
   *[other] { $n } replies from employers
}
weekly-messages = { $n ->
    [one] one follow-up
   *[other] { $n } follow-ups
}
weekly-closed = { $n ->
    [one] one lead closed by you
   *[other] { $n } leads closed by you
}
weekly-planned =
    Coming up:
    { $lines }
weekly-planned-line = { $name }: { $what }, { $day }
weekly-interview = the interview
weekly-no-lead = No lead is open now.
settings-weekly = Weekly review: { $day } at { $at }
settings-weekly-off = No weekly review.
ask-weekly = When shall it come? Choose a day and an hour.
weekly-off = No review
weekday-0 = Monday
weekday-1 = Tuesday
weekday-2 = Wednesday
weekday-3 = Thursday
weekday-4 = Friday
weekday-5 = Saturday
weekday-6 = Sunday

## The numbers

stats-none = There are no numbers yet. They begin with the first lead:
stats-title = <b>Your search in numbers</b>
stats-funnel = { $leads ->
    [one] One lead
   *[other] { $leads } leads
}: { $what }.
stats-no-answer = { $leads ->
    [one] One lead, no answer yet.
   *[other] { $leads } leads, no answer yet.
}
stats-answered = { $n } answered
stats-interviews = { $n } invited you
stats-further = { $n } asked you back
stats-offers = { $n } made an offer
stats-sources = Interviews by source: { $lines }.
stats-source = { $source ->
    [website] job boards
    [recruiter] recruiters
    [referral] referrals
    [direct] direct
   *[other] other ways
} { $interviews } of { $leads }
stats-kinds = Went on after: { $lines }.
stats-kind = { $kind } { $on } of { $held }{ $waiting ->
    [0] {""}
   *[other] {" "}({ $waiting } open)
}
# A6: the considerate ones tell you either way
stats-told = { $told ->
    [0] None
   *[other] { $told }
} told you either way{ $never ->
    [0] .
   *[other] , { $never } never did.
}
stats-usual = An answer usually takes them { $days ->
    [0] less than a day
    [one] one day
   *[other] { $days } days
} (the middle of { $answers } answers). { $context }
stats-usual-early = How long they usually take shows from { $least } answers on; so far { $answers }.
# C14: context, never their odds; C15
stats-context = For context: { $country ->
    [US] US
    [FR] France
    [BR] Brazil
   *[IN] India
} { $days } on average.

## In the picture

chart-funnel = How far your leads came
chart-leads = Leads
chart-answered = Answered
chart-interviews = Came to an interview
chart-further = Further round
chart-offers = Offer
chart-number = { $n }
chart-times = Days to an answer
chart-days = { $days ->
    [0] same day
    [one] 1 day
   *[other] { $days } days
}
chart-no-word = { $days ->
    [0] no word yet
    [one] no word: 1 day
   *[other] no word: { $days } days
}
