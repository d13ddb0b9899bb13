### Encouragement: one situation each. True, short, no cheer, no promise, nothing about other people's luck (E).

## After an interview that went well

# C3, A3: prepared for a setback
encourage-good-inoculation = A good talk can still be followed by silence: hiring drags on. If it does, it says little about today, and we have a plan.
# C3, A1
encourage-good-silence = It went well, and that’s worth something by itself. If a quiet week follows, that’s ordinary; don’t read it like tea leaves.
# C7
encourage-good-coast = It’s tempting to wait now. One small step on another lead today, so that not everything hangs on this one.
# C6
encourage-good-ordinary = Now it’s out of your hands, and that’s all right: your part is done for this week.

# C4
encourage-good-rest = You can let it rest tonight. There’s a plan for whatever comes next.

## After one that did not

# A8, A17
encourage-hard-half-theirs = How two people get on is half theirs. Leave that half alone.
# A17
encourage-hard-fit = You’re not sure you’d want it. That counts as much as what they think: a fit has to hold for both sides.
# C4
encourage-hard-nervous = Being nervous means it mattered to you. Most interviewers have sat on that chair and know.
# C4
encourage-hard-practised = It was hard, and still you had practised and went. Both of these are yours to keep.
# A7, A13
encourage-hard-invited = One hard talk doesn’t undo why they invited you.
# B1, C4
encourage-hard-memory = Right after, memory keeps the worst minutes and drops the rest. It’s rarely as bad as tonight’s version.

## Waiting for word

# A5
encourage-wait-promised = They named the day themselves; that makes today’s mail easy to write.
# C17
encourage-wait-point = You remembered something real from the talk. That makes this mail worth reading.
# A3
encourage-wait-busy = It may only mean they’re busy; that is often so after one week.
# A4, B6
encourage-wait-ordinary = Asking after a week is ordinary courtesy.

## No answer to the first e-mail

# B7
encourage-second-voice = You told me you got on well. A voice brings that back in a way a mail can’t.
# B7
encourage-second-polite = A short, friendly call is no nuisance. It’s two minutes of their day.
# C4
encourage-second-know = A call is the quickest way to hear where you stand.

## Gone quiet, or a no

# A17
encourage-own-view = You told me you weren’t sure you’d want to work there. A fit that holds for one side only is no fit.
# C4, C8
encourage-practised = You told me you practised aloud. That work is done, and it goes with you to the next one.
# A8
encourage-chemistry = You told me the talk wasn’t easy. Chemistry is outside your control, and it often decides.
# A7
encourage-good-talk = You told me you got on well. Something about you reached them, and that was real.
# A15, C4
encourage-early = You were there with time to spare. That care is yours, answered or not.
# A15
encourage-open = You told me you were open and relaxed. That is hard to do, and you can do it.
# C17
encourage-point = You came home with something you’d really talked about. Those talks are the ones that lead somewhere, here or elsewhere.
# A7
encourage-rounds = They asked you back. Nobody does that out of politeness.
# A10, B8
encourage-elsewhere = Others have wanted to meet you. Your own list says so.
# A7, A13
encourage-invited = They invited you because something about you convinced them. That is still true.
# C9
encourage-weak-evidence = Not being chosen says little about how well you’d do the job. Interviews measure interviews.
# A8
encourage-experience = A no often comes down to experience, or to things outside your control. You can’t argue with either, and needn’t.
# A6
encourage-told-you = They did tell you, which the considerate ones do. Now you know, and can stop waiting.
# C4
encourage-fair-to-be-sad = It’s fair to be flat about it tonight. You’d put something of yourself in.
# C4
encourage-friend = If a friend told you this story, you wouldn’t think less of them. The same goes for you.
# B5
encourage-everyone = This happens to everybody who looks for work, good people too.
# B8
encourage-competition = Competition is strong, and they thought you qualified enough to meet. Both are true.

## Keep or close

# C7
encourage-room = Letting one go makes room in your head for the ones that answer.
# B8
encourage-door = Closing it here shuts no door: if they write, it opens again.
# B4
encourage-budget = After a month, it’s often the job that has gone, not you: a budget, a freeze, a change of mind.

## Applications without an answer

# A9
encourage-volume = Most applications get no word at all; too many come in to answer each. It isn’t a judgement, nobody has met you.
# A12, C16
encourage-seconds = A first look takes seconds. What silence measures is those seconds, not your years.
# A7
encourage-replies = Others have answered you. That is the better measure of your papers than this silence.
