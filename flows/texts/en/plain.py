"""The few words with which people answer a question with buttons, in English."""

import re

from flows.understanding.plain import Plain, phrases, small_words

CAME = (
    r"(?:call|called|ring|rang|phone|phoned|come|came|turn up|turned up|appear|appeared|join|joined|pick up|picked up"
    r"|answered|log (?:on|in)|logged (?:on|in)|dial(?:l)?ed in|(?:show|showed|shown)(?= up| at| for| to|$))"
    r"(?! (?:me )?back| much| any| interest| me the)"
)
"""To call or to come, which nobody did; to call back is later, and to show interest something else."""

PLAIN = Plain(
    skip=phrases(
        "skip|skip it|skip this|skip that|skip this one|skip that one|skip the question|skip this question"
        "|skip please|please skip|lets skip|lets skip this|lets skip it|next|next one|next question|pass|ill pass"
        "|i pass|no comment|id rather not|id rather not say|rather not say|i dont want to answer|i dont want to say"
        "|not this one|leave it empty"
        "|none|no role|no role yet|no specific role|nothing specific|no particular role|n a|general application"
    ),
    back=phrases("back|go back|back please|one back|step back|previous|previous question|the one before|last question"),
    stop=phrases(
        "stop|stop it|stop this|stop here|stop please|please stop|quit|exit|end|cancel|abort|enough|thats enough"
    ),
    done=phrases(
        "done|all done|its done|done it|did it|i did|i did it|ive done it|i have done it|ive done that|just did"
        "|just did it|just done it|already done|already did|finished|its finished|did that|i did that|done that"
        "|done already"
    ),
    sent=phrases(
        "sent|sent it|i sent it|ive sent it|i have sent it|its sent|just sent it|i just sent it|ive just sent it"
        "|its out|already sent|already sent it|i already sent it|ive already sent it|email sent|mail sent"
        "|e mail sent|sent the email|sent the mail|i sent the email|ive sent the email|sent it off|sent off"
        "|its on its way|its gone out|sent now|sent it just now|i sent the mail|message sent|sent the message"
        "|i sent them the email|i emailed them|emailed them|ive emailed them|i mailed them|i wrote to them"
        "|ive written to them|i wrote them|wrote to them|wrote them|i texted them|i messaged them|i wrote"
        "|ive written"
    ),
    called=phrases(
        "called|i called|i called them|ive called|ive called them|i have called|i have called them|called them"
        "|just called|just called them|i just called|i just called them|phoned|phoned them|i phoned|i phoned them"
        "|ive phoned them|i rang|i rang them|rang them|already called|already called them|i already called"
        "|made the call|i made the call|spoke to them|i spoke to them"
    ),
    later=phrases(
        "later|ill do it later|i will do it later|do it later|will do it later|not now|not yet|not right now"
        "|maybe later|not today|another time|some other time|another day|i cant now|i cant right now"
        "|remind me later|ask me later|later please|a bit later|havent yet|i havent yet|not done yet"
        "|i havent done it yet|no time now|no time right now|busy now|im busy|im busy right now"
    ),
    will=phrases(
        "will do|ok will do|okay will do|yes will do|sure will do|i will|ok i will|okay i will|yes i will|ill do it"
        "|ok ill do it|okay ill do it|ill send it|ok ill send it|okay ill send it|ill call|ill call them"
        "|ok ill call|ill do that|ill write it|ill write to them|on it|im on it|ill get to it|doing it|im doing it"
        "|ill send it soon|soon|ill do it soon|will send it"
    ),
    undo=phrases(
        "undo|undo it|undo that|undo this|undo please|please undo|take it back|take that back|i take it back"
        "|i take that back|revert|revert it|revert that|cancel that|scratch that|delete that|remove that"
        "|forget that|that was wrong|that was a mistake|wrong|thats wrong|oops|oops wrong|that was a slip"
        "|i made a mistake"
    ),
    change=phrases(
        "change|change it|change that|change this|change something|i want to change it|i want to change that"
        "|i want to change something|i need to change something|i need to change that|let me change that"
        "|let me change it|can i change it|can i change that|can i change something|edit|edit it|edit that"
        "|correct it|correct that|fix it|fix that|modify|change my answer|change the answer|change please"
        "|please change"
    ),
    shorter=phrases(
        "shorter|make it shorter|shorter please|make that shorter|can you make it shorter|can it be shorter"
        "|a bit shorter|too long|its too long|thats too long|that is too long|shorten it|shorten that|cut it down"
        "|keep it short|keep it shorter|short version|the short one|a shorter one|shorter version"
        "|i want it shorter|id like it shorter"
    ),
    warmer=phrases(
        "warmer|make it warmer|a bit warmer|more friendly|friendlier|make it friendlier|nicer|make it nicer"
        "|too cold|its too cold|it sounds cold|sounds cold|too formal|its too formal|thats too formal|less formal"
        "|make it less formal|more personal|make it more personal|too stiff|its too stiff|sounds stiff|more human"
    ),
    plainer=phrases(
        "plainer|make it plainer|simpler|make it simpler|more neutral|more formal|make it more formal"
        "|too friendly|too warm|too soft|more businesslike|normal version|the normal one|more professional"
        "|make it more professional"
    ),
    meant=(
        "i meant",
        "meant",
        "i mean",
        "i was talking about",
        "i wanted to say",
        "it should be",
        "should be",
        "its actually",
        "is called",
        "name is",
    ),
    fillers=small_words(
        "hm hmm hmmm mm um umm uh uhm er erm oh ohh ah ahh tbh honestly really sorry ok okay yeah lol haha please pls"
        " plz mate man"
    ),
    small=small_words(
        "on by via over in with i im ive was were am is its it a an the bit little quite very rather really so just"
        " sorry honestly actually to be honest unfortunately sadly kind sort of somewhat well hm hmm um uh i'd say"
        " think guess my felt feel did way too much then there they we both that and oh far again as always"
        " probably mostly lot pretty"
    ),
    around=small_words(
        "no not nope nah naw na wait actually sorry oops oh ah um hm well wrong correction i im ill ive meant"
        " mean its it is isnt was be will do send call write that this the a an to at on by from now my"
        " interview meeting date time day new one ok okay yes sure right then them they about said say changed"
        " moved make change please instead should hang hold sec second mistake typo really in fact thought get"
        " for with and but of 'll"
    ),
    beside=small_words(
        "thing one ones appointment slot round starts start starting begins begin beginning happens happening"
        " happened held scheduled set booked planned there here took place believe reckon suppose definitely"
        " certainly exactly already again his her our your we he she it'll it'd that'd that'll thats well theyve"
        " theyre weve i'm first second next video phone site zoom teams going gonna supposed invited remember"
        " correctly correct fixed confirmed finally see probably obviously lol haha btw so um just think guess"
        " 'twas"
    ),
    applied=small_words(
        "applied apply sent send submitted application applications cv resume letter off online handed"
    ),
    chatter=small_words(
        "nice cool great super wow haha hahaha lol hm hmm oh ah hello hi hey world thanks thx test testing yo good"
        " morning evening night afternoon bye cheers awesome perfect amazing brilliant lovely whatever sigh ugh"
        " oops damn shit fuck crap well anyway done fine happy sad tired nothing something help menu start back"
        " next more monday coach bot people man dude god jesus christ wtf omg busy free maybe perhaps never always"
        " today work job home interview interviews application applications resume cv offer rejection employer"
        " company name date time please congratulations yay yes no"
    ),
    not_=small_words("not isnt instead"),
    no=small_words("no nope nah naw nay na"),
    unsure=phrases(
        "i dont know|dont know|idk|dunno|i dunno|no idea|not sure|im not sure|hard to say|cant say|i cant say"
        "|cant tell|i cant tell|cant remember|i cant remember|dont remember|i dont remember|i forgot|who knows"
        "|no clue|i have no idea|havent a clue|i havent a clue|couldnt say|i couldnt say|i wouldnt know"
        "|unsure|maybe|perhaps|i guess"
        "|i dont know yet|dont know yet|not sure yet|im not sure yet|no idea yet|idk yet|not fixed yet"
        "|its not fixed yet|not set yet|to be confirmed|tbc|tbd"
    ),
    why=phrases(
        "why do you ask|why are you asking|why you asking|why would you ask|why ask|why do you want to know"
        "|why do you need|why does that matter|why does it matter|why is that important|why is this important"
        "|why this question|why these questions|why that question|why should i tell you|why should i answer"
        "|what is this for|whats this for|what is that for|whats that for|what do you need|whats the point"
        "|what is the point|is this important|is that important|does that matter|does this matter|does it matter"
        "|do i have to answer|do i have to|must i answer|is that relevant|what for|but why|why"
    ),
    long=phrases(
        "how long does|how long will|how long is|how long do|how much longer|how many questions|how many more"
        "|how many are|how many left|is it much longer|is this much longer|are there many|many more questions"
        "|when are we done|when is this over|when is it over|is this going to take|does this take|will this take"
        "|how long|are we done|are we nearly done|are we almost done|how much is left|how much more"
    ),
    huh=phrases(
        "what|huh|hm what|eh|sorry what|wait what|what what|i dont understand|i dont get it"
        "|i dont understand the question|i dont get the question|i dont understand that|i dont get that"
        "|dont understand|dont get it|didnt get that|i didnt get that|i didnt understand|what do you mean"
        "|what do you mean by that|what does that mean|what does this mean|come again|pardon|excuse me|say again"
        "|say that again|not clear|unclear|whats that|what is that|what is this|whats this|how do you mean"
        "|what should i write|what should i say|what should i answer|what do i write|what do i do|what now"
        "|i dont know what to write|i dont know what you mean|no idea what you mean|wdym|meaning"
    ),
    theirs=small_words(
        "company companies firm firms employer employers recruiter recruiters hr boss they them their usually"
        " normally generally typically answer answers reply respond response hear wait decide interview"
        " interviews"
    ),
    other=phrases(
        "the other|the other one|the other role|the other lead|the other job|the other position|other one"
        "|other role|another role|the second one|the other company|its the other one|its the other role"
        "|its for the other role|i meant the other one|i meant the other role|no the other one|no the other role"
        "|not that one|not this one|wrong role|wrong one"
    ),
    time=phrases(
        "change the time|change the day|change the date|change time|change day|change when it is|time|the time"
        "|the day|the date|day|date|when|the hour|wrong time|wrong day|wrong date|the time is wrong"
        "|the day is wrong|the date is wrong|time is wrong|day is wrong|its the time|its the day|its the date"
        "|the time isnt right|the day isnt right|its another day|its another time|another day|another time"
        "|a different day|a different time|not that day|not on that day|day and time"
    ),
    which=phrases(
        "change the company|change the employer|change the name|change the lead|company|the company|employer"
        "|the employer|the name|name|lead|the lead|which lead|wrong company|wrong employer|wrong name|wrong lead"
        "|another company|a different company|the company is wrong|the name is wrong|the employer is wrong"
        "|its another company|its a different company|not them|spelling|wrong spelling"
    ),
    absent=re.compile(
        r"\b(?:(?:nobody|no one|noone|none of them|not a soul)(?: (?:ever|even|at all|actually|from \w+))?"
        rf" (?:was there|were there|let me in|contacted me|{CAME})"
        r"|(?:they|(?:the )?(?:interviewer|recruiter|manager)|he|she) (?:just |simply )?"
        r"(?:never|didnt|did not|havent|have not|hadnt|had not|dont)(?: (?:ever|even))?"
        rf" {CAME}|(?:stood me|(?:was|got|been) stood|stood) up|no ?shows?|no call came|there was no call"
        r"|the call never came|the phone never rang|(?:it|the interview) (?:never|didnt|did not) (?:happen|take place)"
        r"|left me (?:waiting|hanging)|got ghosted|they ghosted me|was ghosted)\b"
    ),
    waited=re.compile(
        r"(?:(?:so|well|just|i|ive|have|been|was|sat|there|in the (?:lobby|call|meeting|waiting room)|on the line) )*"
        r"(?:waited|waiting|wait)\b.*"
    ),
    after_all=small_words(
        "but then finally later eventually after afterwards anyway though still went started began good great okay"
        " ok well fine"
    ),
    detail=re.compile(
        r"(?:and |oh |so |btw |by the way )*(?:its|it is|it will be|itll be|thats|that is"
        r"|the interview(?:s| is| will be)"
        r"|im (?:seeing|meeting)|ill (?:see|meet|be seeing|be meeting)|i (?:see|meet)|meeting|seeing|with)\b"
    ),
    address=re.compile(
        r"(?:.*\b(?:address|location)(?: is|'s|’s)?:? |(?:it's |its |it’s |it is )?(?:at |in )?"
        r"(?=\d+\w?,? (?:[\w.'-]+ ){1,4}(?:street|st|road|rd|lane|ln|avenue|ave|drive|way"
        r"|square|place|court|close|row|boulevard|blvd|terrace|park)\b))"
        r"(?P<place>.*\w.*)",
        re.I,
    ),
    no_email=re.compile(
        r"[,;.(\s-]+(?:but |and |i |we |there's |there is )*(?:no|without|don'?t (?:have|know|got)|do not have"
        r"|haven'?t (?:got )?|"
        r"didn'?t get|never got|not got)(?: (?:an?|any|her|his|their|the|got))* (?:e-?mail|mail|address|number|phone"
        r"|contact"
        r" details)(?: (?:address|number|yet|though|for (?:her|him|them)|sorry))*[.)\s]*$",
        re.I,
    ),
    early=small_words("early earlier before ahead beforehand"),
    on_the_dot=small_words("punctual dot punctually exactly time"),
    late=small_words("late later delayed"),
    minutes=small_words(
        "min mins minute minutes m hour hours half quarter of few couple about around roughly like one two"
        " three five ten fifteen twenty thirty nearly almost only maybe by got there arrived on yes good in"
        " with spare to"
    ),
    hello=phrases("hello|hi|hey|hi there|hello there|hey there|good morning|good afternoon|good evening"),
    thanks=phrases("thanks|thank you|thanks a lot|thank you so much|many thanks|cheers|thx|ty"),
    bye=phrases(
        "bye|bye bye|goodbye|good bye|good night|goodnight|night night|see you|see ya|cya|talk later|talk soon"
        "|talk to you later|ttyl|see you later|see you tomorrow|take care|until tomorrow|have a good one"
        "|have a nice day|have a good night|off to bed|going to bed"
    ),
    interview="I have an interview at Acme tomorrow at 10",
)
