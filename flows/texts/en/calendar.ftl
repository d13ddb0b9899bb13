### Calendars: a file that somebody sends, and the file that they get.

## A file came in

calendar-reading = One moment, I’m reading the calendar file.
calendar-found = In the file: “{ $title }”
calendar-found-from = In the file: “{ $title }”, from { $organiser }
calendar-as =
    <b>{ $name }</b>
    { $kind ->
        [untold] { $at }
       *[other] { $kind }, { $at }
    }, { $length }
calendar-as-past =
    <b>{ $name }</b>
    { $kind ->
        [untold] Was on { $at }
       *[other] { $kind }, was on { $at }
    }
calendar-place = Where: { $place }
calendar-repeats = It repeats. I’m asking about the next one only.
calendar-zone-strange = The file names a time zone that I don’t know, “{ $zone }”, so I took yours. Please check the hour.
calendar-right = Is that right?

## An interview that I know

calendar-known = I know this one: { $name }, { $at }. Nothing has changed.
calendar-adopted = I have this one already: { $name }, { $at }. From now on I follow its entry in the calendar, too.
calendar-known-off = I know: this interview of { $name } was called off. Nothing has changed.
calendar-moved =
    <b>{ $name }</b> has another time.
    Before: { $before }
    Now: { $at }
calendar-changed =
    <b>{ $name }</b>, { $at }: the time stays, something else is new.
    { $kind ->
        [untold] { "" }
       *[other] { $kind }, 
    }{ $length }
calendar-on-again = <b>{ $name }</b> had called this interview off. The file says it takes place: { $at }
calendar-old = This file is older than what I have of { $name }: it says { $at }, and a newer one said { $before }. I’ve left it at that.
calendar-old-off = This file is older than what I have of { $name }: it calls the interview off, and a newer one said { $before }. I’ve left it at that.
calendar-take-old = Take the older one
calendar-leave = Leave it as it is
calendar-off = The interview with <b>{ $name }</b>, { $at }, is called off. Is that right?
calendar-off-which = It calls off “{ $event }”. Which interview is that?
calendar-off-unknown = It calls off “{ $event }”. I know of no such interview, so nothing has changed.
calendar-off-other-day = The interview that I know of <b>{ $name }</b> is another one and stays: { $at }.
calendar-off-none = None of these
calendar-off-button = { $name }, { $day }
calendar-left-alone = Left as it was. Nothing has changed.

## What is asked

calendar-ask-event = There are several events in it. Which one is an interview?
calendar-ask-event-more = I show the first { $count }. If it isn’t among them, send me that event alone.
calendar-event = { $day }, { $time }: { $title }
calendar-event-day = { $day }: { $title }
calendar-event-untimed = { $title }
calendar-others = There was more in that file:
calendar-ask-which = Which lead is it for? Choose, or type the employer.
calendar-which-new = A new one: { $employer }
calendar-ask-time = It’s on { $day }, without an hour. When does it begin? Choose, or type it like 14:30.
calendar-ask-change = What shall I change?
calendar-change-lead = The lead
calendar-change-kind = Phone, video or on site
calendar-change-time = The time
calendar-left = Left. Nothing from that file was added.

## What is no interview

calendar-reply = That is somebody’s answer to an invitation, not an invitation. Nothing has changed.
calendar-counter = That proposes another time, and nothing is settled by it. Send me the new invitation when it comes.
calendar-own-steps = Those are the steps that I planned myself. Nothing has changed.
calendar-far = “{ $title }” is on { $day }. That is a long way off, so I’ve left it.

## Why it could not be read

calendar-problem-broken = I couldn’t read that calendar file: it’s damaged. Tell me of the interview instead, or send the file again.
calendar-problem-empty = There is nothing in that file.
calendar-problem-no-event = There is no event with a time in that file, so there’s nothing for me to note.
calendar-problem-not-a-calendar = That is no calendar file, whatever its name. Nothing has changed.
calendar-problem-too-large = That is too large for an invitation: I read calendar files up to 1 MB. Send me the one event alone.
calendar-problem-too-many = There are more than { $most } events in that file. Send me the one that is an interview.
calendar-problem-too-heavy = That file took more time or memory than I give one, so I stopped. Send me the one event alone.
calendar-problem-gone = Telegram doesn’t have that file for me any more. Please send it again.
calendar-problem-unreached = I couldn’t fetch that file from Telegram. Please send it again in a while.

## The file that they get

calendar-sent = Your interviews and planned steps, for your calendar. Open a newer file later, and it brings these up to date.
calendar-sent-one = The interview with { $name }, for your calendar. Open a newer file later, and it brings this one up to date.
calendar-nothing = There is nothing planned yet, so there’s nothing for a calendar.
do-calendar = For my calendar
# Titles in the person's own calendar
calendar-title-interview = Interview: { $name }
calendar-title-check-in = Look back at the interview: { $name }
calendar-title-thank-you = Thank-you note: { $name }
calendar-title-look = Look at the application: { $name }
calendar-title-first-follow-up = Follow-up e-mail: { $name }
calendar-title-second-follow-up = Follow-up call: { $name }
calendar-title-propose-quiet = Wait on, or call it quiet: { $name }
calendar-title-keep-or-close = Keep or close: { $name }
