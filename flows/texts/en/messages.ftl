### Messages that are no plain text: edited ones, visiting cards, words that came with a picture.

## Words with a picture, a recording …

unreadable-with-words =
    { $kind ->
        [photo] I can’t look at the picture, but I’ve read the words with it.
        [voice] I can’t listen to the recording, but I’ve read the words with it.
       *[other] That I can’t open, but I’ve read the words with it.
    }
name-unread = I need a name with at least one letter or number in it.

## Edited messages

edited-answer =
    You changed a message. It now says “{ $text }”. Shall I take that as your answer to this?

    <i>{ $question }</i>
edited-note = You changed a message that I had noted. It now says “{ $text }”. Shall I note that as well? The first note stays in the timeline.
edited-heard = You changed a message. This is how I read it now:
edited-yes = Yes
edited-no = Leave it
edited-answer-kept = Taken. That is your answer now.
edited-note-kept = Noted, below the first one.
edited-too-late = I saw that you changed a message. What it was for is finished, and stands as it is. If something there is wrong, tell me in a new message.
edited-unknown = I saw that you changed a message. I kept nothing of the first one that I could correct; if it should count, send it once more.
edited-command = I saw that you changed a command. A change does nothing here; send the command anew.
edited-renamed = { $old } is called { $new } from now on.
renamed = Done: it is { $name } now.
entry-renamed = until now called { $old }
entry-corrected = note, corrected: { $text }

## Visiting cards

card-which = <b>{ $contact }</b>: where do they belong? There I’ll keep them as the person to write to.
card-instead = For { $name } it is { $contact } so far.
card-none = None of these
card-left = Left. I’ve kept nothing of that card.
card-no-lead = I keep a visiting card with an application, and none is open. Tell me of one first, then send the card again.
card-own = That is your own card. Send me the one of somebody at the employer.
