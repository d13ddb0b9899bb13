### Drafts: what a person may send, and the words around it.
###
### The drafts themselves (draft-<kind>-<tone>) are plain text, no HTML. C17: role and day, one concrete point, one
### question at most, thanks; no reproach, nothing invented. A fact that is not known leaves its sentence out: such a
### sentence stands in a choice, begins with { " " } and is { "" } otherwise. { $point } ends "what we said about …".

## Choosing

ask-draft-lead = Which lead is it for?
ask-draft-kind = <b>{ $name }</b>: what would you like to write?
ask-draft-any-kind = <b>{ $name }</b>: all that I can draft.
draft-all-kinds = All kinds
draft-other-kind = Another kind
draft-kind-accept = Accepting the offer
draft-kind-decline = Declining the offer
draft-kind-rejection = Answering a no
draft-kind-no-show = They didn’t show up
draft-kind-competing = I have another offer
draft-kind-thanks = A thank-you note
draft-kind-first = A first inquiry
draft-kind-second = A second inquiry
draft-kind-phone = Words for a call
draft-kind-agency = Asking the agency
draft-kind-recruiter = Asking a recruiter for the next role
draft-kind-withdraw = Withdrawing
draft-kind-move = Asking for another interview time
draft-kind-more-time = Asking for more time to answer

## Around a draft

draft-title = <b>{ $name }</b>
draft-subject = Subject: <code>{ $subject }</code>
draft-facts = { $words } words. { $whom }
draft-words = { $words } words.
draft-to = To: { $to }
draft-to-nobody = You haven’t told me whom to write to; the person who invited you is right.
draft-to-agency = It goes to the recruiter; I don’t know whom that is.
tone-plain = Plain
tone-warm = Warm
tone-brief = Brief
mail-gmail = In Gmail
mail-outlook = In Outlook
draft-another-day = Another day
draft-another-time = Another time
draft-to-others = The others
draft-early = It’s early: I’d wait until { $day }. If you have a reason to write now, here it is:
# C11: at most two, then a call at most; a kind no, and their own choice
draft-enough = You’ve been in touch twice since their last word. I wouldn’t ask again: a third time seldom changes the answer, and your time is worth more elsewhere. It’s your choice, so here it is:
# C13: not customary everywhere
draft-thanks-offered = A thank-you note isn’t expected where you are. It does no harm if it’s short.
# C18: 15 to 20 minutes first, then the same day
draft-no-show-wait = Give them until { $until }. If nothing has come by then:
draft-no-show-today = Waiting for somebody who doesn’t come is hard, and it wasn’t you. Best sent today; no apology, no reproach:
# C19: at once, with the deadline
draft-competing-now = Send it now, while there’s time for them to act:
draft-competing-others = The same goes to the others you’d rather work for.
draft-move-now = The sooner they hear, the easier it is for them, and most will agree. You needn’t say why:
draft-move-then = When they name a new time, tell me in a sentence, like “{ $employer } moved it to Friday at 2”.
draft-more-time-now = Asking for a few days is common. Name one day, and keep it:

## Facts that are asked for

ask-draft-deadline = By which day do you have to answer the other offer? Choose, or type it like 9 June.
ask-draft-start = Which day do you start? It goes into the letter; skip it if it isn’t settled.
ask-draft-answer = By which day can you give them your answer? It goes into the letter; skip it to leave the day open.
draft-start-day = On { $day }
ask-draft-agreed-day = For which day was it agreed? Choose, or type it, with the time if you like: 9 June, 2:30 pm.
ask-draft-agreed-time = At what time? Choose, or type it like 14:30.
draft-agreed-ahead = That time is still to come. Which was it?
draft-lead-gone = That lead isn’t here any more.
entry-competing = an offer is to be answered by { $day }
entry-starts = you start on { $day }
entry-asks-until = you ask for time to answer until { $day }
entry-missed = agreed for { $when }, and they didn’t show up

## What all drafts share

draft-greeting-plain = { $named ->
        [yes] Hello { $contact },
       *[no] Hello,
    }
draft-greeting-warm = { $named ->
        [yes] Dear { $contact },
       *[no] Hello,
    }
draft-greeting-brief = { $named ->
        [yes] Hello { $contact },
       *[no] Hello,
    }
draft-about-role = the { $role } role
draft-about-position = the open position
draft-occasion = { $met ->
        [interview] our conversation on { $day } about { $about }
        [applied] my application of { $day } for { $about }
       *[none] { $about }
    }

## A thank-you note. C13: within a day

draft-thanks-subject = { $met ->
        [interview] Thank you for the conversation on { $day }: { $about }
       *[none] Thank you: { $about }
    }
# C13, C17
draft-thanks-plain =
    { $greeting }

    { $met ->
        [interview] Thank you for taking the time on { $day } to talk with me about { $about }.
       *[none] Thank you for your time, and for considering me for { $about }.
    }{ $pointed ->
        [yes] { " " }What we said about { $point } has stayed with me, and I would be glad to go on from there.
       *[no] { "" }
    }

    If anything was left open, or if something further from me would help you to decide, please tell me and I will send it. I look forward to hearing about the next steps, and you can reach me at this address at any time.

    Kind regards
    { $name }
# C13, C17
draft-thanks-warm =
    { $greeting }

    { $met ->
        [interview] Thank you for the conversation on { $day } about { $about }. I value the time you took for it.
       *[none] Thank you for considering me for { $about }. I value the time you are taking for it.
    }{ $pointed ->
        [yes] { " " }What we said about { $point } is still on my mind, and I would enjoy taking it further with you.
       *[no] { "" }
    }

    Should a question come up while you decide, please write to me, and I will gladly answer it. I look forward to hearing from you, whatever the answer will be, and I wish you all the best until then.

    With best wishes
    { $name }
# C13, C17
draft-thanks-brief =
    { $greeting }

    { $met ->
        [interview] Thank you for the conversation on { $day } about { $about }.
       *[none] Thank you for considering me for { $about }.
    }{ $pointed ->
        [yes] { " " }What we said about { $point } has stayed with me.
       *[no] { "" }
    }

    If you need anything further from me, a short line is enough and I will send it. I look forward to hearing about the next steps.

    Kind regards
    { $name }

## The first inquiry. B6: short, friendly, whether they have chosen somebody

draft-first-subject = { $met ->
        [interview] Our interview on { $day }: { $about }
        [applied] My application of { $day }: { $about }
       *[none] Your decision: { $about }
    }
# A5: the day that they named and that has passed; said without reproach
draft-promise =
    { $promising ->
        [yes] You mentioned that I might hear from you by { $promised }.{ " " }
       *[no] { "" }
    }
# B6, C17: whether they have chosen somebody
draft-first-plain =
    { $greeting }

    { $met ->
        [interview] Thank you again for the conversation on { $day } about { $about }.
        [applied] On { $day } I applied to { $employer } for { $about }, and I am still interested.
       *[none] I am writing about { $about } at { $employer }, in which I am still interested.
    }{ $pointed ->
        [yes] { " " }I keep coming back to what we said about { $point }, and I would be glad to go into it further.
       *[no] { "" }
    }

    { $promise }May I ask whether you have already chosen somebody, or when you expect to decide? If anything is still open on my side, please tell me and I will gladly send it. Either way, a short line would help me to plan.

    Thank you for your time.

    Kind regards
    { $name }
# B6, C17: whether they have chosen somebody
draft-first-warm =
    { $greeting }

    { $met ->
        [interview] Thank you once more for the time you gave me on { $day } to talk about { $about }.
        [applied] On { $day } I sent you my application for { $about }, and I would still like to work at { $employer }.
       *[none] I am writing about { $about }, because I would still like to work at { $employer }.
    }{ $pointed ->
        [yes] { " " }What we said about { $point } is still on my mind, and I would enjoy going into it with you.
       *[no] { "" }
    }

    { $promise }I can imagine that there is a lot to weigh. Could you tell me whether you have chosen somebody, or when you think you will? If something from my side would make it easier, I will gladly send it, and any answer helps me to plan.

    With best wishes
    { $name }
# B6, C17: whether they have chosen somebody
draft-first-brief =
    { $greeting }

    { $met ->
        [interview] Thank you again for the conversation on { $day } about { $about }.
        [applied] On { $day } I applied for { $about }, and I am still interested.
       *[none] I am writing about { $about }, in which I am still interested.
    }{ $pointed ->
        [yes] { " " }I keep coming back to what we said about { $point }.
       *[no] { "" }
    }

    { $promise }Have you already chosen somebody, or when do you expect to decide? One line is enough, and if you need anything from me, I will send it.

    Kind regards
    { $name }

## The second inquiry. C17: a new angle, never a reminder of the first

draft-second-subject = How I would begin: { $about }
# C11, C17: a new angle
draft-second-plain =
    { $greeting }

    I am writing once more about { $occasion }. To make your decision easier, I can put down on one page how I would begin { $pointed ->
        [yes] with what we said about { $point }.
       *[no] in this role: what I would look at first, and what I would ask.
    }

    Would that be useful to you, or has the decision been made? Either answer helps me to plan, and a short line is enough. If you have chosen somebody else, I wish you both a good start.

    Thank you for considering me.

    Kind regards
    { $name }
# C11, C17: a new angle
draft-second-warm =
    { $greeting }

    I have one thing to add to { $occasion }. If it helps you, I will write down on one page how I would go about the first weeks{ $pointed ->
        [yes] , beginning with what we said about { $point }.
       *[no] { " " }and what I would want to know first.
    } It takes two minutes to read and commits you to nothing.

    Shall I send it, or have you already decided? Whichever it is, I would be glad of a line from you. If you have chosen somebody else, I wish you a good start together, and I thank you for considering me.

    With best wishes
    { $name }
# C11, C17: a new angle
draft-second-brief =
    { $greeting }

    One more thought on { $occasion }: I could put down on one page how I would begin{ $pointed ->
        [yes] { " " }with what we said about { $point }.
       *[no] .
    }

    Shall I send it, or has the decision been made? Either answer helps me to plan, and one line is enough. Thank you for considering me.

    Kind regards
    { $name }

## Words for a call. B7: polite, with thanks whatever the answer is; C12: after an e-mail

# B7, C12: thanks whatever the news
draft-phone-plain =
    “Hello{ $named ->
        [yes] { " " }{ $contact }
       *[no] { "" }
    }, this is { $name }. { $met ->
        [interview] We spoke on { $day } about { $about }.
        [applied] I applied on { $day } for { $about }.
       *[none] I am calling about { $about }.
    } If this is a bad moment, I can call later.”

    “I wanted to ask where the decision stands, and whether you need anything more from me.”

    If it’s a no: “Thank you for telling me, and for the opportunity. If something similar comes up, I’d be glad to hear from you.”

    If it’s open: “When may I ask again?” Write the day down.

    Voicemail: your name, the role, your number, slowly, and thanks.
# B7, C12: thanks whatever the news
draft-phone-warm =
    “Hello{ $named ->
        [yes] { " " }{ $contact }
       *[no] { "" }
    }, this is { $name }. { $met ->
        [interview] Thank you again for our conversation on { $day } about { $about }.
        [applied] On { $day } I sent you my application for { $about }.
       *[none] I am calling about { $about }.
    } I hope I’m not catching you in the middle of something.”

    “I’d love to know how things stand, and whether I can make anything easier for you.”

    If it’s a no: “Thank you for telling me so openly, and for the opportunity. I wish you a good start together.”

    If it’s open: “Thank you. Which day would be good for me to ask again?” Write it down.

    Voicemail: your name, the role, your number, slowly, and thanks.
# B7, C12: thanks whatever the news
draft-phone-brief =
    “Hello{ $named ->
        [yes] { " " }{ $contact }
       *[no] { "" }
    }, { $name } here. { $met ->
        [interview] We spoke on { $day } about { $about }.
        [applied] I applied on { $day } for { $about }.
       *[none] It is about { $about }.
    } Where does the decision stand?”

    A no: “Thank you for telling me, and for the opportunity.”

    Still open: “Then I’ll call again on the day you name.” Write it down.

    Voicemail: name, role, number, thanks.

## Nobody came. C18: the agreed time, not apologetic, no reproach

draft-no-show-subject = Agreed for { $day }, { $at }: { $about }
# C18: the agreed time, not apologetic
draft-no-show-plain =
    { $greeting }

    Our { $way ->
        [phone] phone call
        [video] video call
       *[other] conversation
    } about { $about } was agreed for { $day } at { $at }. I was ready at that time, and it did not take place.

    Perhaps something came up on your side. I am still interested and would like to have the conversation: which new time would suit you? As soon as you name one I will keep it free, and if somebody else should speak with me instead, that is fine too.

    Kind regards
    { $name }
# C18: the agreed time, not apologetic
draft-no-show-warm =
    { $greeting }

    We had arranged to talk about { $about } on { $day } at { $at }{ $way ->
        [phone] { " " }by phone
        [video] { " " }by video
       *[other] { "" }
    }. I was ready then, and we did not reach each other. Days like that happen, and I hope all is well with you.

    I would still like to have that conversation. Which time would suit you now? I will gladly keep it free, and if it is easier for a colleague of yours to take over, I am happy with that as well.

    With best wishes
    { $name }
# C18: the agreed time, not apologetic
draft-no-show-brief =
    { $greeting }

    Our { $way ->
        [phone] phone call
        [video] video call
       *[other] conversation
    } about { $about } was agreed for { $day } at { $at }. I was ready, and it did not take place.

    I am still interested. Which new time would suit you? I will keep it free as soon as you name it.

    Kind regards
    { $name }

## Another offer is on the table. C19: at once, with the deadline

draft-competing-subject = My decision is due on { $deadline }: { $about }
# C19: with the deadline
draft-competing-plain =
    { $greeting }

    I am writing about { $occasion }. I have an offer from another employer, and I have to answer it by { $deadline }. Before I do, I would like to know where I stand with you, because this role still interests me.{ $pointed ->
        [yes] { " " }What we said about { $point } is one reason.
       *[no] { "" }
    }

    Is a decision possible by then? If it is not, please tell me that as well; I will understand, and it helps me to plan. If anything is missing for it, I will send it at once.

    Kind regards
    { $name }
# C19: with the deadline
draft-competing-warm =
    { $greeting }

    I would like to be open with you about where I am. I have an offer from another employer, and they need my answer by { $deadline }. Before I give it, I am writing about { $occasion }, because I would be glad to work with you.{ $pointed ->
        [yes] { " " }What we said about { $point } is a good part of that.
       *[no] { "" }
    }

    Do you see a way to decide by then? If that is too soon, I will understand, and I would be grateful to know it. Thank you for thinking about it.

    With best wishes
    { $name }
# C19: with the deadline
draft-competing-brief =
    { $greeting }

    I am writing about { $occasion }. I have another offer and must answer it by { $deadline }; this role still interests me.{ $pointed ->
        [yes] { " " }What we said about { $point } is one reason.
       *[no] { "" }
    }

    Can you decide by then? If not, a short line helps me just as well.

    Kind regards
    { $name }

## To the agency, about its client

draft-agency-subject = Any word from { $employer }: { $about }
draft-agency-plain =
    { $greeting }

    { $met ->
        [interview] On { $day } I had my interview with { $employer } about { $about }.
        [applied] On { $day } I applied to { $employer } for { $about }.
       *[none] I am writing about { $about } at { $employer }.
    } I have no answer yet, and I would rather ask you than go past you.{ $pointed ->
        [yes] { " " }If you speak with them: what we said about { $point } has stayed with me, and I would be glad to go on from there.
       *[no] { "" }
    }

    Has { $employer } told you anything since, such as a decision, a date or a question about me? If they are still deciding, the day would already help me to plan, and if they have chosen somebody, so would that.

    Kind regards
    { $name }
draft-agency-warm =
    { $greeting }

    Thank you for bringing me together with { $employer }. { $met ->
        [interview] My interview about { $about } was on { $day }, and I am still interested.
        [applied] My application for { $about } went out on { $day }, and I am still interested.
       *[none] I am still interested in { $about } there.
    }{ $pointed ->
        [yes] { " " }Please pass on, if you can, that what we said about { $point } has stayed with me.
       *[no] { "" }
    }

    Could you find out for me where they stand? Even a rough day would help me to plan. If the answer is a no, please tell me plainly; I would take it well, and would be glad to talk with you about what comes next.

    With best wishes
    { $name }
draft-agency-brief =
    { $greeting }

    { $met ->
        [interview] On { $day } I had my interview with { $employer } about { $about }.
        [applied] On { $day } I applied to { $employer } for { $about }.
       *[none] I am writing about { $about } at { $employer }.
    }{ $pointed ->
        [yes] { " " }What we said about { $point } has stayed with me.
       *[no] { "" }
    }

    Have they told you anything since? A day, a question or a no would all help me to plan, and one line is enough. Thank you for asking them.

    Kind regards
    { $name }

## To a recruiter, for the next one. B8

draft-recruiter-subject = Openings like { $about } at { $employer }
# B8: the next one
draft-recruiter-plain =
    { $greeting }

    { $ending ->
        [no] { $employer } has told me that they chose somebody else for { $about }, so I am looking further.
        [quiet] From { $employer } there has been no answer about { $about }, so I am looking further.
        [applied] I have applied to { $employer } for { $about }, and I am looking further at the same time.
        [past] { $employer } is no longer an option for me, so I am looking further.
       *[open] I am talking with { $employer } about { $about }, and I am looking further at the same time.
    }

    Which openings do you have now, or expect soon, that would fit what I do? I can send you my current résumé and tell you by phone what I am looking for. If you see me in another kind of role, I would like to hear about that too.

    Kind regards
    { $name }
# B8: the next one
draft-recruiter-warm =
    { $greeting }

    { $ending ->
        [no] { $employer } has chosen somebody else for { $about }. That is how it goes, and I would like to look ahead.
        [quiet] { $employer } has not answered about { $about }, and I would like to look ahead.
        [applied] I have applied to { $employer } for { $about }, and I would like to keep other doors open as well.
        [past] { $employer } is no longer an option for me, and I would like to look ahead.
       *[open] I am still talking with { $employer } about { $about }, and I would like to keep other doors open as well.
    }

    You hear of many roles before anybody else does. Is there one now, or one coming, where you would see me? I would be glad to send you my current résumé, or to talk on the phone at a time that suits you. Thank you for keeping me in mind.

    With best wishes
    { $name }
# B8: the next one
draft-recruiter-brief =
    { $greeting }

    { $ending ->
        [no] { $employer } has chosen somebody else for { $about }, so I am looking further.
        [quiet] { $employer } has not answered about { $about }, so I am looking further.
        [applied] I have applied to { $employer } for { $about }, and I am looking further.
        [past] { $employer } is no longer an option for me, so I am looking further.
       *[open] I am talking with { $employer } about { $about }, and I am looking further.
    }

    Which openings do you have now, or expect soon, that would fit? I can send you my current résumé, and I am glad to talk by phone.

    Kind regards
    { $name }

## Declining an offer

draft-decline-subject = Your offer: { $about }
draft-decline-plain =
    { $greeting }

    Thank you for offering me { $about } at { $employer }, and for the time you have given me. I have thought it over, and I have decided not to accept.{ $pointed ->
        [yes] { " " }What we said about { $point } has given me something to think about.
       *[no] { "" }
    }

    I am telling you now, so that you can go on with your search. It is a decision about what fits me at this point, and it says nothing against { $employer } or the people I met. I hope you find the right person soon.

    Kind regards
    { $name }
draft-decline-warm =
    { $greeting }

    Thank you for your offer and for the trust in it. You took time for me, and I do not take that for granted. After thinking it over, I have decided not to accept { $about }.{ $pointed ->
        [yes] { " " }I will remember what we said about { $point }.
       *[no] { "" }
    }

    I wanted you to hear it from me without delay. The reason lies in what fits me at this point, not in { $employer } or in anybody I met. I hope you soon find the right person, and I would be glad if we met again.

    With best wishes
    { $name }
draft-decline-brief =
    { $greeting }

    Thank you for offering me { $about } at { $employer }. I have thought it over, and I have decided not to accept.

    I am telling you now, so that you can go on with your search. Thank you for your time; I hope you find the right person soon.

    Kind regards
    { $name }

## Withdrawing

draft-withdraw-subject = I am withdrawing: { $about }
draft-withdraw-plain =
    { $greeting }

    I am writing about { $occasion }. I have decided to withdraw, and I am telling you now so that nobody spends more time on it. Please take me out of the selection.{ $pointed ->
        [yes] { " " }What we said about { $point } has given me something to think about.
       *[no] { "" }
    }

    It is a decision about my own plans, and it says nothing against { $employer }. Thank you for considering me. If a role comes up later in which you see me, I would be glad to hear of it.

    Kind regards
    { $name }
draft-withdraw-warm =
    { $greeting }

    I am writing about { $occasion }, and I would like to be straight with you: I have decided to withdraw. I am telling you now, so that your time goes to those who can still say yes.{ $pointed ->
        [yes] { " " }I will remember what we said about { $point }.
       *[no] { "" }
    }

    It has to do with my own plans, not with you or with { $employer }. Thank you for considering me. I wish you the right person for it, and I would be glad if we met again.

    With best wishes
    { $name }
draft-withdraw-brief =
    { $greeting }

    I am writing about { $occasion }. I have decided to withdraw, and I am telling you now so that nobody spends more time on it.

    Thank you for considering me. I hope you find the right person soon.

    Kind regards
    { $name }

## Answering a no, and asking for feedback. A7, A8: they saw something; what was missing can be asked

draft-rejection-subject = Thank you for your answer: { $about }
# A7, A8: what was missing can be asked
draft-rejection-plain =
    { $greeting }

    Thank you for telling me about your decision on { $about }, and for the time you took. I had hoped for another answer, but I wish you and the person you chose a good start.{ $pointed ->
        [yes] { " " }What we said about { $point } has given me something to think about.
       *[no] { "" }
    }

    May I ask for one thing: what would have made me the stronger choice? A line or two is plenty, and I will simply take it with me. If a similar role comes up, I would be glad to hear from you.

    Kind regards
    { $name }
# A7, A8: what was missing can be asked
draft-rejection-warm =
    { $greeting }

    Thank you for letting me know about { $about }. Telling somebody no is not pleasant, and I value that you did. I wish you and the person you chose a good start together.{ $pointed ->
        [yes] { " " }I will remember what we said about { $point }.
       *[no] { "" }
    }

    If you have a minute, would you tell me one thing that I could do better next time? I ask in order to learn, not to go over the decision. And if a role comes up in which you see me, I would be happy to talk again.

    With best wishes
    { $name }
# A7, A8: what was missing can be asked
draft-rejection-brief =
    { $greeting }

    Thank you for telling me about your decision on { $about }. I wish you and the person you chose a good start.

    What is one thing that I could do better next time? A line is plenty. If a similar role comes up, I would be glad to hear from you.

    Kind regards
    { $name }

## Accepting an offer

draft-accept-subject = I accept your offer: { $about }
draft-accept-plain =
    { $greeting }

    Thank you for your offer. I am glad to accept { $about } at { $employer }.{ $starting ->
        [yes] { " " }As we agreed, I start on { $start }.
       *[no] { "" }
    }{ $pointed ->
        [yes] { " " }I look forward to taking up what we said about { $point }.
       *[no] { "" }
    }

    Please send me the contract, and whatever is to be signed or filled in; I will return it without delay. Is there anything that I should prepare or read before the first day? Thank you for your trust. I look forward to working with you.

    Kind regards
    { $name }
draft-accept-warm =
    { $greeting }

    Thank you for your offer: I accept { $about } with pleasure, and I look forward to { $employer } and to everybody there.{ $starting ->
        [yes] { " " }As we agreed, I start on { $start }.
       *[no] { "" }
    }{ $pointed ->
        [yes] { " " }I look forward to taking up what we said about { $point }.
       *[no] { "" }
    }

    Please send me the contract, and I will return it without delay. Is there something that I could read or prepare before the first day, so that I can be of use soon? Thank you for your trust, and until then all the best.

    With best wishes
    { $name }
draft-accept-brief =
    { $greeting }

    Thank you for your offer. I am glad to accept { $about } at { $employer }.{ $starting ->
        [yes] { " " }As we agreed, I start on { $start }.
       *[no] { "" }
    }

    Please send me the contract, and I will return it without delay. Is there anything that I should prepare? I look forward to working with you.

    Kind regards
    { $name }

## Asking to move one's own interview: early, no long reasons, a question for another time

draft-move-subject = Another time for the interview: { $about }
draft-move-plain =
    { $greeting }

    I am looking forward to talking with you about { $about }. Something has come up that I cannot put off, so I cannot keep { $planned ->
        [yes] our appointment on { $day } at { $at }.
       *[no] the time that was agreed.
    }

    Could we find another time? I can arrange my days around what suits you, and I will confirm it at once. I know that this makes work for you, and I thank you for it. My interest in the role has not changed.

    Kind regards
    { $name }
draft-move-warm =
    { $greeting }

    I am looking forward to talking with you about { $about }, so I write this with regret: something has come up that I cannot put off, and I cannot keep { $planned ->
        [yes] our appointment on { $day } at { $at }.
       *[no] the time that was agreed.
    } I wanted you to know as early as I can.

    Would another time be possible? I will gladly take what fits into your days, and I will confirm it at once. I would still very much like to have this conversation. Thank you for your understanding.

    With best wishes
    { $name }
draft-move-brief =
    { $greeting }

    Something has come up that I cannot put off, so I cannot keep { $planned ->
        [yes] our appointment on { $day } at { $at }
       *[no] the time that was agreed
    } to talk about { $about }.

    I would still like to have this conversation. Which other time would suit you? I will confirm it at once, and I thank you for your understanding.

    Kind regards
    { $name }

## Asking for more time to answer an offer: glad of it, one day, and a promise to answer

draft-more-time-subject = Your offer, and my answer: { $about }
draft-more-time-plain =
    { $greeting }

    Thank you for offering me { $about } at { $employer }. I am glad about it, and I want to give you an answer that holds.{ $pointed ->
        [yes] { " " }What we said about { $point } is one reason why I take it so seriously.
       *[no] { "" }
    }

    For that I would like a little more time. May I { $asking ->
        [yes] give you my answer by { $until }?
       *[no] answer a few days later?
    } If that is not possible, please tell me until when I can. You will have a clear answer by then, whichever it is, and I thank you for giving me the time.

    Kind regards
    { $name }
draft-more-time-warm =
    { $greeting }

    Thank you for your offer and for the trust in it; I was very glad to read that you would like to have me for { $about }. It is a decision that I want to make with care.{ $pointed ->
        [yes] { " " }What we said about { $point } speaks for it.
       *[no] { "" }
    }

    Could you give me { $asking ->
        [yes] time until { $until }
       *[no] a few more days
    } for my answer? If that is too long for your plans, please tell me, and we will find a day that works for both of us. You will hear from me by then in any case.

    With best wishes
    { $name }
draft-more-time-brief =
    { $greeting }

    Thank you for offering me { $about } at { $employer }. I am glad about it, and I want to give you an answer that holds.

    May I { $asking ->
        [yes] answer by { $until }?
       *[no] answer a few days later?
    } If not, please tell me until when I can. You will hear from me by then in any case.

    Kind regards
    { $name }
