### Words that belong to no conversation in particular. Shown as Telegram HTML, except where they are button labels.

## Names and dates

name = { $name }
lead-name = { $employer } · { $role }
brief = { $day }
moment = { $at }
time-button = { $time }
zone-name = { $city }
lines = { $lines }
spaced-lines = { $lines }
today = Today
yesterday = Yesterday
tomorrow = Tomorrow
right = Right
change = Change

## Commands, as Telegram shows them

command-interview = Tell me about an interview, past or coming
command-checkin = Look back at an interview
command-add = Note an application
command-leads = Your leads
command-next = What is planned, soonest first
command-calendar = Interviews and steps as a file for your calendar
command-drafts = A draft: what to write, in your tone
command-settings = Time zone, quiet hours, pause
command-help = What I can do
command-privacy = What I keep, and who can see it
command-export = All your data as a file
command-delete = Delete everything
command-cancel = Leave the question I am asking
command-start = Begin, or begin again

button-interview = An interview
button-checkin = Look back
button-check-in = Look back at the interview
button-add = An application
button-leads = My leads
button-next = What is next
button-drafts = Another lead
button-help = What you can do
button-card = To this lead
button-zone = Time zone
button-quiet-hours = Quiet hours
button-evening-off = No reminder the evening before
button-evening-on = Remind me the evening before
button-hours-off = No reminder two hours before
button-hours-on = Remind me two hours before
button-pause = Pause everything
button-go-on = Go on
button-pause-until = Another day
button-pause-open = No end
button-pause-not = No pause
take-back = Undo
page-back = ‹ Back
page-on = More ›

## Help, privacy, data

help =
    I am a bot that keeps you company between interview and answer.

    Just write what happened, in a sentence: “interview with Sample Corp on Friday at 2”. I read it back before it counts. Or:

    /interview: one past or coming
    /checkin: look back at it
    /practice: common questions
    /add: note an application
    /resume: your résumé, also as a file
    /leads: all your leads
    /next: what is planned
    /calendar: the same as a calendar file
    /patterns, /stats: what the counts show
    /drafts: words to send
    /settings: time zone, quiet hours, pause
    /privacy, /export, /delete: your data

    I write first after each interview, and when it is time to follow up. You send; I only draft.
privacy =
    <b>What I keep:</b> what you tell me here, in one encrypted file on the computer of whoever runs this bot. The key is kept apart from it. A résumé or a calendar file that you send is read and not kept. Of a text that you forward I keep what you say yes to; the text itself only if you ask. Of a location that you share I keep the time zone, not the place.

    <b>Who can read it:</b> you, and whoever runs this bot, who holds the key. Telegram carries and stores our messages, as in all chats.

    <b>For how long:</b> until you delete it. /export gives you all of it, /delete removes all of it at once.

    I send nothing to employers, and nothing about you to anybody.
exported = Here is everything I hold about you, as one file.
delete-ask = This removes everything: leads, interviews, check-ins, plans. It can’t be undone. /export first, if you want a copy.
delete-yes = Delete everything
delete-no = Keep it
delete-kept = Kept. Nothing has changed.
deleted = Everything about you is deleted here. Our messages stay in your Telegram until you clear the chat. I wish you well.

## Settings

settings-title = <b>Settings</b>
settings-zone = Time zone: { $city }, now { $now }
settings-running = I write first when it is time.
settings-paused = Everything is paused: I don’t write first.
settings-paused-until = Everything is paused until { $day }: I don’t write first.
zone-set = Time zone set: { $city }, now { $now } there. Your plans keep their time of day.
quiet-set = Quiet hours: { $start } to { $end }. I don’t write first then.
quiet-none-set = No quiet hours.
ask-quiet-hours = When should I keep quiet? Choose, or type it like 22:30-07:00.
span = { $span }
span-none = No quiet hours
span-unread = I couldn’t read that. Two times with a dash, like 22:30-07:00.
paused = Paused, for as long as you like; I don’t count the days. I won’t write first until you say so; your plans are kept.
settled-reminder = You’ve accepted an offer, so I write nothing about the others. To go on with them after all, open the accepted one again.
paused-reminder = Everything is paused: I won’t write first.
paused-until = Paused until { $day }. I won’t write first before that; on that morning I go on by myself.
# Below the line above, where there is one
paused-interview = An interview falls into it, and I won’t remind you of it: <b>{ $name }</b>, { $at }.
# The same, in /next and /settings
paused-reminder-until = Everything is paused until { $day }: I won’t write first.
# A holiday that begins later
pause-from = I’ll be quiet from { $first } and write again on { $day }. Before that, all goes on as ever.
pause-not = All right, no pause: I go on as ever.
ask-pause-from = From { $first } I’ll be quiet. From which day on shall I write again? Choose, or type it.
reminder-pause = your pause begins
resumed = Good to have you back. What fell due meanwhile comes in one message.
# While it is answered everything is paused already
ask-pause-day = Paused. From which day on shall I write again? Choose, or type it. Stop leaves the pause without an end.
# The morning on which a pause ends: said with what is due then, or alone
pause-over = The pause ends today, { $name }, as you wished. At your pace; another one is fine too.
moved-on = Things have moved on since I asked. Left as it was.
left-as-it-was = Left as it was.

## When something is not as expected

apology = That went wrong on my side, sorry. Nothing of yours has changed. Please try once more.
not-for-you = This bot is run for a few people only, and you aren’t on its list. If you should be, tell whoever runs it this number: <code>{ $id }</code>. The software is free: you can run your own.
in-private-only = I only work in a private chat, so that what you tell me stays with you. Write to me there.
command-unknown = I don’t know that command.
button-unknown = That button is from another time and does nothing now.
old-button = That button is older than what happened since. Here is where it stands:
not-possible-now = That isn’t possible from where things stand now. Nothing has changed.
unreadable =
    { $kind ->
        [voice] I can’t listen to voice messages. Type a few words instead.
        [photo] I can’t look at pictures. Type a few words instead.
        [document] I can read a résumé as PDF or DOCX, and a calendar file (.ics). Of other files I read nothing.
        [video] I can’t watch videos. Type a few words instead.
        [sticker] I can’t read stickers. Type a few words instead.
        [dice] Nicely rolled, but I only read text and buttons. Type a few words instead.
        [empty] There was nothing to read in that message.
       *[other] I only read text and buttons. Type a few words instead.
    }
soonest = Next is { $employer }. { $plan }
too-long = That is long for a line on a button. Please keep it to { $most } characters.
day-unread = I couldn’t read a day there. Use a button, or type it like 9 June or tomorrow.
# A day that no calendar has: 30 February, 31 June
day-none =
    There is no { $number } { $month ->
        [2] February
        [4] April
        [6] June
        [9] September
       *[11] November
    }.
# { $number } is 29 and { $month } is 2: no leap year
day-none-that-year = In { $year } there is no 29 February.
clocks-leave-out = The clocks go forward then, and there is no { $told }; so I take { $taken }.
day-far = { $day } is a long way off. Which day do you mean?
day-past = { $day } is over. Which day is it?
day-ahead = { $day } is still to come. Which day was it?
time-unread = I couldn’t read a time there. Type it like 14:30 or 2:30 pm.
time-either-half = Morning or afternoon? Type it like 03:00, 15:00 or 3 pm.
