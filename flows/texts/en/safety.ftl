### Safety (coaching.md F, voice E). Short and plain. To be looked at by a clinician before it is changed or translated.

## Possible danger to oneself: the card, in two wordings

# F: says that it is a bot, asks directly once
care-danger-1 = What you wrote worries me, and I’m glad you wrote it. I’m a bot, not a person, so I ask plainly: are you thinking of ending your life?
care-danger-2 = I want to take that seriously. I’m a bot and can get things wrong, so I ask openly: are you thinking about suicide?
# F: forwarded; it may be theirs or their own
care-danger-theirs = That text worries me, whoever wrote it. If it is yours: are you thinking of ending your life? If it is somebody else’s: ask them just as plainly, stay with them, and call together. Job reminders are on hold.
# F: free help, round the clock where there is
care-call-1 = Whatever the answer is, you can talk to somebody about it now. You don’t need the right words:
care-call-2 = You don’t have to carry this by yourself. These people are there for exactly this:
# F: is somebody near?
care-near-1 = Is anybody near you whom you could sit with, or call? Job reminders are on hold, and nothing here is lost.
care-near-2 = Is somebody near who could stay with you for a while? I’ve put all job reminders on hold. Nothing is lost.
care-lines = { $lines }

## More of it while nudges are held: another wording, the numbers again

care-still-1 = I’m still here, and I’ve read that. A bot can’t keep you safe; a person can. Please call now, or ask somebody to call with you:
care-still-2 = Thank you for telling me. Please tell a person too, right now if you can, and go to where other people are:
care-still-3 = That is a lot of pain. You can say it to them in the same words that you used here:

## Anything else typed while nudges are held: heard

care-heard-1 = I’m here, and I’ve read that. If any part of you might act on it, please call now, or go to somebody:
care-heard-2 = Thank you for telling me. I’m a bot and can’t judge how safe you are. These people can talk it through with you:
care-heard-3 = I’ve read it. Nothing about jobs needs an answer now. For this a human voice is better than a bot:
care-heard-4 = Still here. Who could you say this to today? If nobody comes to mind, these people are there:

## What the buttons do

care-expression = It was just an expression
care-yes = Yes, I am
care-somebody = Somebody is with me
care-numbers = Show the numbers again
care-resume = Go on with job things
care-expression-1 = Good, thank you for saying so. I’d rather ask once too often. Back to where we were.
care-expression-2 = All right. I only go by words, and I ask when I’m not sure. Let’s carry on.
care-somebody-1 = I’m glad. Stay together for a while, and show them these messages if talking is hard. Reminders stay on hold; I’m here.
care-somebody-2 = That’s good. You can call together, too. I’m here as well, and reminders stay on hold.
care-numbers-1 = Here they are. You can call just to talk:
care-numbers-2 = Here they are again, for whenever you want them:
care-resume-1 = Good to go on with you, at your pace. What fell due meanwhile comes in one message.
care-resume-paused = Good to go on with you, at your pace. Everything else is still paused; /settings lets it go on.
care-held = Job reminders are on hold until you say to go on.

## The lines. The data are in bot/crisis_lines.toml

crisis-line = <b>{ $number }</b>: { $name } ({ $ways }, { $hours })
# A word that is sent as a text message
crisis-send = { $word } to { $number }
crisis-ways-1 = { $one }
crisis-ways-2 = { $one } or { $two }
crisis-ways-3 = { $one }, { $two } or { $three }
crisis-way-call = call
crisis-way-text = text
crisis-way-chat = chat on their website
crisis-way-whatsapp = WhatsApp
crisis-way-email = e-mail
crisis-round-the-clock = day and night
crisis-hours = { $hours }
crisis-free = free, { $hours }
crisis-emergency = <b>{ $number }</b>: emergency services, if you might act on it soon
crisis-emergency-unknown = If you might act on it soon: the emergency number where you are (<b>112</b> works in many countries, <b>911</b> in the Americas), or the nearest hospital.
# F: the directory for all others
crisis-directory = <b>{ $address }</b>: free lines in other places and languages, many of them day and night

## Low, or without hope (C20: to be expected weekly, not never)

# C20, C4: true, and kind
care-low-1 = That’s heavy, and it makes sense: looking for work wears people down, good ones too. It says nothing about what you’re worth.
# C20, C9
care-low-2 = That sounds like a hard day. A search hits people where it hurts, and a no says little about you or your work.
# C20, C4
care-low-3 = I’m sorry it’s this hard right now. Many people feel this way while they look for work; it isn’t a flaw of yours.
# F: lighter plan, offer to pause
care-lighter = We can make this lighter. One small thing is enough for today, and nothing is enough, too.
care-talk = Somebody to talk to
care-low-brief-1 = I’ve read that, and it sounds painful. Nothing about jobs has to happen today.
care-low-brief-2 = That’s a lot to carry. Is there somebody you could tell today, too?
care-low-brief-3 = It’s a hard stretch. You can stop here whenever you like.

## A death or an illness beside them: a short word, and no question

care-loss-1 = I’m so sorry. Take the time you need; everything here keeps.
care-loss-2 = I’m sorry for your loss. Nothing here needs an answer today.
care-illness-1 = I’m sorry to hear that. That comes first; everything here keeps.
care-illness-2 = That’s hard, and I’m sorry. Nothing here needs an answer today.
care-rest = I can be quiet for a while. Write whenever you want to.
care-rest-interview = <b>{ $name }</b>, { $at }: if that’s too much now, I have the words to ask them for another time.
care-quiet = Three quiet days
care-quiet-1 = Done. Nothing from me before { $day }, except about interviews you have planned. Be kind to yourself in between.
