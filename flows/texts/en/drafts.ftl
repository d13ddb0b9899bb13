### Drafts: plain text for the person to send. No HTML here. C17: one question, no reproach, nothing invented.

draft-subject = Subject: <code>{ $subject }</code>
draft-subject-interview = Our interview on { $day }: { $about }
draft-subject-application = My application: { $about }
draft-about-role = the { $role } role
draft-about-position = the open position
draft-facts = { $words } words. { $whom }
draft-to = To: { $to }
draft-to-nobody = You haven’t told me whom to write to; the person who invited you is right.
draft-early = It’s early: I’d wait until { $day }. If you have a reason to write now, here it is:
draft-greeting-name = Hello { $name },
draft-greeting = Hello,

draft-first-interview = Thank you again for the conversation on { $day } about { $about }.
draft-first-application = Some time ago I applied to { $employer } for { $about }, and I am still interested in the work.
draft-first-point = I keep thinking about what we said on { $point }, and I would be glad to go into it further.
draft-first-no-point = The conversation gave me a clear picture of the work, and I would be glad to be part of it.
draft-first-unmet = The work you describe is work I know and would like to do for you.
draft-first =
    { $greeting }

    { $opening } { $point }

    May I ask whether you have already chosen somebody, or when you expect to decide? If anything is still open on my side, such as a reference or a sample of my work, I will gladly send it.

    Thank you for your time.

    Kind regards
    { $name }
draft-thanks-interview = Thank you for taking the time on { $day } to talk with me about { $about }.
draft-thanks-application = Thank you for your message about { $about } at { $employer }.
draft-thanks-point = What we said on { $point } has stayed with me, and it made me want to do this work with you.
draft-thanks-no-point = I now have a clearer picture of the work, and I would like to do it with you.
draft-thanks-unmet = I would be glad to tell you more about how I work.
draft-thanks =
    { $greeting }

    { $opening } { $point }

    If anything was left open, or if a reference or a sample of my work would help, please tell me and I will send it. I look forward to hearing how you will go on, and I am easy to reach by mail or by phone.

    Kind regards
    { $name }
draft-second-interview = I am writing once more about our conversation on { $day } about { $about }.
draft-second-application = I am writing once more about my application to { $employer } for { $about }.
draft-second-point = To make your decision easier, I can put down on one page how I would begin with what we spoke about, { $point }.
draft-second-no-point = To make your decision easier, I can name a reference who knows my work, or send a short sample of it.
draft-second-unmet = To make your decision easier, I can name a reference who knows my work, or send a short sample of it.
draft-second =
    { $greeting }

    { $opening } { $point }

    Would that be useful to you, or has the decision been made? Either answer helps me to plan, and a short line is enough. If you have chosen somebody else, I wish you both a good start.

    Thank you for considering me.

    Kind regards
    { $name }

draft-phone-interview = We spoke on { $day } about { $about }.
draft-phone-application = I applied to { $employer } for { $about }.
draft-phone =
    “Hello, this is { $name }. { $opening } Is this a good moment?”

    “I wanted to ask where the decision stands, and whether you need anything more from me.”

    If it’s a no: “Thank you for telling me, and for the opportunity. If something similar comes up, I’d be glad to hear from you.”

    If it’s open: “When may I ask again?” Write the day down.

    Voicemail: your name, the role, your number, slowly, and thanks.
