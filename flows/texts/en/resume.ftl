### The résumé: six questions, a test of a few seconds, and a plan.

command-resume = Look at your résumé, or send it as a file
button-resume = My résumé
# A12: the few-seconds test, with a friend or a timer; C16: how long a first look is
resume-seconds =
    Your résumé gets seven seconds or so at first. Try it: show it to a friend for seven seconds, or set a timer and look yourself. Then turn it over. What stuck?

    (Or send me the file, PDF or DOCX: I read it for what a program can tell.)
resume-seconds-right = My name and what I do
resume-seconds-other = Something else
resume-seconds-nothing = Not much
resume-seconds-not-yet = I’ll test it later
# C16: what a first look seeks
resume-top = A first look seeks your name, last two titles, employers, dates and education. Is each found without searching, the newest in the upper half of page one?
resume-top-all = All there
resume-top-name = Not my name
resume-top-titles = Not the titles
resume-top-employers = Not the employers
resume-top-dates = Not the dates
resume-top-education = Not my education
resume-top-several = Several are hard to find
# A11: easy to read?
resume-read = Is it easy to read: short lines, clear headings, room around the text?
resume-read-yes = Yes
resume-read-partly = In parts
resume-read-no = Not really
# A11: professional looking?
resume-look = Does it look professional: one typeface, even margins, nothing playful?
resume-look-yes = Yes
resume-look-partly = In parts
resume-look-no = Not really
# A11: free of errors?
resume-errors = Is it free of errors? It counts if somebody else has read it for them.
resume-errors-yes = Somebody checked
resume-errors-unsure = Only I checked
resume-errors-no = There are some
# A11: the right skills and assets highlighted?
resume-skills = Does it show first what the jobs you want ask for?
resume-skills-yes = Yes
resume-skills-partly = Somewhere in it
resume-skills-no = Not really
# A11: up to date?
resume-recent = Is it up to date: your latest work, course, address, number?
resume-recent-yes = Yes
resume-recent-partly = Nearly
resume-recent-no = No
# A11: short and concise?
resume-short = Is every line needed? If one were gone, would anybody miss it?
resume-short-yes = Every line is needed
resume-short-partly = Some could go
resume-short-no = Many could go
# C16: two pages are fine; one early in a career; three only for a university or a public office
resume-length = How many pages is it?
resume-length-1 = One
resume-length-2 = Two
resume-length-3 = Three or more
resume-career = How long have you been working?
resume-career-early = Up to five years
resume-career-longer = Longer
resume-field = Is it for a university or a public office?
resume-field-yes = Yes
resume-field-no = No
resume-left = Stopped. /resume starts it anew, whenever you like.
resume-done = You looked at it with a stranger’s eyes. That is the hard part.
resume-fine = By your own answers there’s nothing to change now. Leave it as it is, and put the time into the next application.

## What to change: at most three, the first one now

resume-first = <b>First:</b> { $change }
resume-later = Later: { $change }
# C1: a commitment; A12: before the next application
resume-when = When will you do the first one? I’ll be back then, so that it is done before your next application. Choose, or type a day and time.
resume-when-evening = This evening
resume-when-morning = Tomorrow 9:00
resume-when-date = Another day
resume-when-done = Done already
resume-which-day = On which day?
# A12: review it before sending more
resume-planned = Settled: { $at }. { $change } Until then, send the old one only where a deadline forces you.
resume-one-done = Good, that one is done.
resume-all-done = Done, all of it. Your next application goes out with the better one.
resume-plan-left = Nothing planned for the résumé. /resume starts anew.
# A12
resume-before-next = Before the next one goes out, as you planned: { $change }
resume-reminder = It’s time for your résumé, as you planned.
resume-notes = You noted: { $notes }
reminder-resume = your résumé
next-reminder = <b>{ $what }</b>: { $at }
digest-reminder = { $what }

# A11: the changes, one concrete act each
resume-change-errors = Read it aloud from the last line to the first, then let one other person read it.
# C16
resume-change-top = Put name, latest title, employer and dates into the upper half of page one; then education.
resume-change-typos = Correct what I found. Then let one other person read it: a program misses the words that are right in the wrong place.
resume-change-results = Say for each position what came of it: a number, or what was different afterwards.
# A12
resume-change-first-look = Decide on the one thing that should stick, and move it to the top third of page one.
resume-change-skills = Take one posting that you want, mark five things it asks for, and show the true ones in the upper half.
resume-change-recent = Add your latest work or course, and check address and number.
# C16
resume-change-length = Cut it to two pages, or one early in a career. Three are for universities and public offices.
resume-change-read = Split long lines into bullets of one fact each, at most two lines long.
resume-change-short = Strike one line in five: first whatever is older than ten years.
resume-change-look = Use one typeface, one size for text and one for headings, and even margins.
resume-change-test = Do the test of seven seconds with one person.
resume-change-software = Save it as plain text in one column, so that software reads it as people do; a PDF made by Word or Docs does.
resume-change-contact = Put e-mail address and telephone number into the first lines of the page, and check each character.
resume-change-dates = Write all dates in one way, like “Mar 2021 – present”, and check each.
resume-change-headings = Use the usual headings: Experience, Education, Skills.
resume-change-gaps = Give the gap one honest line: what you did, or that you took time.
resume-change-wording = Begin each bullet with another verb: what you did, and what came of it.
