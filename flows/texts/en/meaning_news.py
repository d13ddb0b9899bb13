"""Owns the English cues for news from employers: a no, no news, an offer."""

from flows.texts.en.meaning_pieces import FILL, JOB, THEY, TOLD_AT
from flows.understanding.heard import Saying
from flows.understanding.meaning_table import Doubt, Needs, says

THEIRS = (Doubt.OTHERS,)

NEWS = (
    *says(
        Saying.NO,
        r"(?:isnt|arent|not|aint|wasnt) taking me(?: on)?|(?:wont|will not) be (?:progressing|taking|pursuing|"
        r"considering|moving) (?:me|my \w+)(?: (?:forward|further|on|any further))?",
        r"(?:decided|chosen|chose|opted) not to (?:move|go|take me|hire|offer)(?: (?:forward|ahead|further|on))?(?! "
        r"with (?:@|them))",
        r"(?<!\bi )(?:dont|do not|doesnt|didnt|no longer) need (?:me|anyone|anybody)(?: (?:after all|any ?more|"
        r"now))+(?= ,|$|"
        r" because)",
        r"sent (?:me )?(?:a |the |another )?(?:\w+ )?rejection(?: (?:e ?mail|letter))?|(?:thanks|thank you)(?: ,)? "
        r"but no thanks(?! to)",
        r"(?:closed|pulled|scrapped|cancelled|withdrawn|withdrew|rescinded|revoked|retracted|took back|frozen) (?:the "
        r"|my |their |that )?(?:vacancy|position|offer|job offer|role|post|job)",
        r"(?:said|says|told me|think|felt) (?:that )?(?:i was|i wasnt|i am|im|i am not|i)(?: not)? (?:not )?(?:the "
        r"right fit|a (?:good |great |right )?fit|the right (?:person|candidate)|what theyre looking for|experienced "
        r"enough|overqualified|underqualified|a match)",
        r"(?:doesnt|dont|didnt|does not|do not|did not|wont) (?:want|wish|like) to (?:continue|proceed|go ahead|go on|"
        r"move forward|take it further|work) with me",
        r"(?:answer|response|reply|result|verdict|outcome)(?: (?:from|at|with) \S+(?: \S+)?)? (?:was|is|came back) "
        r"(?:a |an )?"
        r"(?:no|negative|rejection)(?= ,|$| i| from| but| and| so| btw| lol| haha| x$)|(?:was|came|finished|as) "
        r"(?:a |the )?close "
        r"second",
        r"(?<!\bi )(?:no|not) (?:take|want|choose|hire|accept) me(?= |$)|(?:say|says|said|tell|tells) me no(?= ,|$| "
        r"because)",
        r"(?:said|told me|says|reckon|reckoned|felt) (?:that )?i (?:dont|didnt|do not|did not|lack|lacked)(?: "
        r"have)? (?:enough |the "
        r"(?:right |necessary )?)?(?:experience|qualifications|skills)",
        r"(?:didnt|dont|doesnt|did not) (?:think|feel|believe|reckon) (?:that )?i (?:was|am|would|had|have|fit|"
        r"fitted)(?: \S+)?"
        r"|(?:wasnt|was not|im not) (?:what|who) (?:@|they|he|she|the \S+) (?:wanted|needed|were after|was after|"
        r"are after|"
        r"were looking|was looking|want)|decided not to (?:fill|recruit|appoint)",
        r"(?:not|never) (?:what|who) (?:they|@|theyre|they are|the \w+)(?: (?:is|are|was|were))? (?:looking|want|"
        r"wanted|after|searching|need|needed)(?: for)?|^(?:its a )?no go (?:with|at|from)",
        r"(?:someone|somebody|another (?:person|candidate|applicant)|the other (?:one|person|candidate|guy))(?: "
        r"else)? (?:got|gets|has|was given|was offered) (?:the |that |my )?(?:job|role|position|it|place)(?! offer)",
        rf"(?:called|rang|phoned|emailed|wrote|messaged|texted|replied|mailed) (?:me )?(?:back )?{TOLD_AT}to (?:say|"
        rf"tell me) "
        r"(?:no|its a no|it was a no|sorry|"
        r"i (?:didnt|havent|hadnt|wasnt|am not|was not|had not|have not)(?: been)? (?:get|got|made|selected|chosen|"
        r"shortlisted|successful))",
        r"(?:rejected|turned down|declined|refused|dropped|dumped|binned|ditched|passed on|decided against|ruled out|"
        r"said no to|knocked back|curved|cant (?:hire|take)|wont (?:hire|take)|arent (?:hiring|taking)|are not "
        r"(?:hiring|taking)|not (?:hiring|"
        r"taking)|"
        r"(?:didnt|did not|dont|do not|doesnt|wont) (?:want|choose|pick|hire|take|select)) (?:me|us|my application|"
        r"my candidacy|"
        r"my cv|my resume)(?! (?:to|in|into|off|at #|by|round|over|a|an|another|back|some|the|this)(?!\S))",
        r"(?:binned|chucked|sacked|fobbed) me off|(?<!\bim )(?<!\bi am )(?:not|arent|isnt|wont be|werent) taking (?:it|"
        r"things|"
        r"this|my \w+|me) (?:any )?(?:further|forward)|(?:said|told me|says) (?:that )?i (?:was|am) not (?:quite )?(?:"
        r"what|who) they",
        r"turned me down|knocked me back|binned me|sacked me off|"
        r"rejected my (?:application|cv|resume|candidacy)|missed out on (?:the |a |"
        r"this |that )?(?:\S+ ){0,3}?(?:job|role|position)",
        r"(?:decided|chosen|chose|opted|going|have decided) not to (?:proceed|pursue|progress|continue|go (?:ahead|on|"
        r"any further)|take (?:it|things|my \w+) (?:any )?(?:further|forward))(?! with (?:@|them))",
        r"decided (?:not to (?:hire|take) me|not to (?:move|go) (?:forward|ahead|further) with me|against me)|hired "
        r"(?:internally|from within|someone)|filled (?:the|my|that) (?:role|position|job|spot|vacancy)|"
        r"(?:went|gone|going|go) (?:in|into) (?:another|a different) direction",
        r"(?:decided to |chose to )?(?:went|gone|going|go|proceed|proceeding|move forward|moved forward|moving "
        r"forward|moving ahead|moving on|moved ahead|moved on|continuing|"
        r"decided to go|chose to go) (?:ahead |forward )?(?:with|for) (?:someone|somebody|another|other|a different|"
        r"an internal|a more|different|"
        r"one of the other|the other|some other|sb else)(?: \w+)?",
        r"(?:chose|chosen|picked|hired|selected|took|taken|found|appointed) (?:someone|somebody|another (?:candidate|"
        r"person|applicant)|a "
        r"different (?:candidate|person)|"
        r"an internal|the other (?:candidate|person|guy|one)|an? (?:\w+ ){0,3}?(?:candidate|applicant))(?: \w+)?",
        r"(?:gave|given|giving) (?:it|the \w+|the (?:\S+ ){1,5}?(?:job|role|position|post|gig|spot|vacancy)) to "
        r"(?:someone|somebody|another|an|a|"
        r"the|sb|their)",
        r"(?<!\bi )(?:replied|answered)(?: ,)? no(?= ,|$)",
        r"(?<!\bi )(?:said|say|told me|saying) (?:it is |its |that its |a |a clear )?(?:a )?no(?: thanks| thank "
        r"you)?(?! "
        r"(?:news|decision|answer|idea|problem|"
        r"later|worries|reason|need|rush|one|interview|longer|offer|more|feedback|date|need|sooner|earlier|"
        r"experience|pressure|"
        r"to (?!me(?!\S)|my appl|us(?!\S))))",
        r"(?:they|@) passed(?: on (?:me|my \w+))?$|(?:they|@) (?:just )?(?:ended|closed|stopped) my application",
        r"(?:not|isnt|arent|never|wont be|wasnt|aint) (?:going|gonna|planning|willing|able) to (?:hire|take|employ|"
        r"offer|give) me"
        r"|(?:said|say|told me) (?:that )?i (?:was|am|came|finished) (?:their |the |a |in )?(?:close )?(?:second "
        r"(?:choice|place)|runner up|not "
        r"the right|not what)|(?:werent|wasnt|isnt|arent|not) (?:interested|keen) in (?:me|my)",
        r"(?:offered|gave|given|went) (?:the |it |that |this )?(?:job |role |position )?to (?:someone|somebody|"
        r"another|an internal|a different|the other) "
        r"?(?:else|candidate|person|one|guy)?",
        r"(?:not|arent|isnt|wont be|will not be|werent) (?:moving|going|proceeding|continuing|progressing|taking) "
        r"(?:\w+ )?(?:forward|ahead|"
        r"further|any further)(?: with (?:me|my \w+)|(?! with))",
        before=True,
        despite=THEIRS,
    ),
    *says(
        Saying.NO,
        r"(?:got|been|was|were|im|i am|am|ive been|being|just|straight up|auto) (?:\w+ ){0,2}?(?:rejected|curved|"
        r"turned "
        r"down|refused|dinged|binned|knocked back|"
        r"passed over|auto rejected)(?! (?:the|their|an?|that|this) (?:offer|job|role|position))",
        r"(?:^|, |and |but )(?:\w+ )?(?:rejected|turned down|knocked back|passed over|dinged|binned|declined)(?: \w+)? "
        r"(?:by|from|at|again|after|this)",
        r"^(?:(?:just|also|sadly|so|well|another one) )?(?:rejected|turned down|knocked back|passed over|binned) "
        r"(?:for|as)(?! (?:being|family|personal|health|childcare|money|it) )",
        r"applications? (?:to|at|with|for) (?:\S+ ){1,3}?(?:was |is |got |has been |been )?(?:declined|rejected|"
        r"refused|turned down|unsuccessful)|bad news from|(?:lost|missed) out (?:on|at|to)(?= (?:the )?@)|^(?:im |i "
        r"am |and im )?out at(?= @)",
        r"(?:didnt|did not) get (?:in (?:at|to|with) )?@|(?:@|that|the|this) (?:was|is) a no(?= ,|$)|(?:job|role|"
        r"position|vacancy|post)(?: (?:at|with) \S+)? (?:is |has |s )?gone(?! (?:well|great|ok|live))|(?:another "
        r")?one bites the dust",
        r"unfortunately(?: \")? (?:e ?mail|e mail|mail|letter|message|call)",
        r"(?:sent|gave|emailed|mailed) me (?:\w+ ){0,3}?(?:rejection|refusal)(?: (?:e ?mail|e mail|mail|letter|"
        r"message))?",
        r"(?:got|received|had|have|another|just got|its|it was|was|woke up to) (?:\w+ ){0,4}?(?:rejection|rejections|"
        r"refusal)"
        r"(?: (?:e ?mail|e mail|mail|letter|call|message))?",
        r"(?:rejections?|refusals?)(?: (?:e ?mails?|e mail|mail|letters?|call|message))? (?:from|by|at|today|#|in my "
        r"inbox|came|"
        r"arrived)|^(?:\w+ )?rejection$",
        rf"(?:didnt|did not|havent|dont|dint) (?:get|got|make|land|gotten)(?: \S+){{0,3}}? (?:{JOB}|offer|cut|one)(?! "
        rf"interview| description)",
        r"(?:^|i |say |, |so |well |sadly |@ )(?:didnt|did not) get it(?= ,|$| from| at @)",
        r"(?:didnt|did not|havent) (?:make|made) the (?:shortlist|short list|final \S+|last \S+|next \S+)",
        r"(?:didnt|did not) make it(?: to| past| through| into|$)",
        r"(?:wasnt|was not|am not|im not|were not|werent|havent been|not been|not|i wasnt) (?:successful|selected|"
        r"chosen|"
        r"picked|shortlisted|hired)|unsuccessful",
        r"(?:its|it was|it is|thats|was|got|a clear|another|a|big|straight|hard|definite|firm|polite) (?:a )?no "
        r"(?:from|at|by)|(?:its|it was|it is) (?:just |sadly |unfortunately )?(?:a|another) (?:\w+ )?no(?= ,|$)",
        rf"(?:{JOB}|vacancy|opening|one)(?: (?:at|with) \S+)? (?:is |was |has been |got |had been |s |been "
        rf")?(?:already )?(?:filled|taken|given to)",
        r"^(?:a |another |and )?no from|(?:another|one more|yet another) no , (?:(?:this time|now|also|just|today|"
        r"this one|"
        r"its) )*from|no (?:luck|dice|joy) (?:with|at)|(?:^|, )(?:\w+ )?rejected$|^(?:another|a|"
        r"one more|yet another) no$|out of the running|"
        r"(?:got|get|given|gave me) the (?:boot|flick|chop|push|elbow|thumbs down|heave ho|cold shoulder|knock ?back)",
        despite=(Doubt.NOT,),
    ),
    *says(
        Saying.NO,
        r"^(?:\S+ ){1,3}, (?:got |its |it was |another |a |sadly )*(?:rejection|rejected|refusal|turned (?:me )?down)$",
        noun=True,
        needs=(Needs.EMPLOYER,),
    ),
    *says(Saying.NO, r"^(?:\S+ ){1,2}, (?:its )?(?:a )?no$|^@ (?:, )?(?:is )?(?:a )?no$", noun=True),
    *says(
        Saying.NO_NEWS,
        r"(?:havent|have not|didnt|did not|not|never|hasnt) (?:yet )?(?:received|receive|got|get|gotten|had|seen) "
        r"(?:(?:any|an?|a single|their|the) )?"
        r"(?:\w+ )?(?:news|reply|response|answer|feedback|word|update|email|call|message)(?: (?:yet|from|back|so "
        r"far))*",
        r"(?:still )?(?:no|not any|not a|not one|zero|without any|without) (?:(?!clear|good|bad|right|wrong|real)\w+ "
        r")?(?:news|words?|peep|squeak|"
        r"whisper|sausage|reply|replies|response|responses|sign|feedback|"
        r"updates?|answer|answers|callback|signal|sound|contact|reaction)(?: (?:yet|so far|from|back|still|since|"
        r"whatsoever|at all|until now|by))*(?! (?:is(?! coming)|means|required))",
        r"(?:still )?(?:no|not an|not a) (?:\w+ )?(?:offer|decision|call|e ?mail|e mail|mail|message|invite|"
        r"invitation|letter)(?: \w+)? (?:yet|so far|from|still|since)",
        r"(?:havent|have not|didnt|did not|not|never|hasnt|aint) (?:\w+ ){0,2}?(?:heard|hear)(?: (?:anything|back|a "
        r"thing|a word|nothing|shit|squat|of))*"
        r"(?: (?:from|yet|since))?",
        r"(?<!\bi )(?<!\bive )(?:havent|hasnt|have not|has not|didnt|did not|never|dont|doesnt|arent|wont|not) (?:\w+ "
        r")?(?:replied|reply|"
        r"replying|answered|answer|"
        r"answering(?! (?:that|this|it|your|those))|responded|respond|responding|called(?: me)?(?: back)?|call(?: "
        r"me)?(?: back)?(?= yet|$| today| #)|"
        r"written(?: back)?|wrote(?: back)?|written me|got back|gotten back|"
        r"get back|come back|came back|gotten in touch|been in touch|emailed(?: me)?|contacted(?: me)?|reached "
        r"out)(?: to me)?(?: yet)?",
        r"(?:into|in) (?:a|the) (?:black hole|void)|tumbleweeds?|^(?:still )?(?:zilch|zip|nada)$|(?:, )(?:zilch|zip|"
        r"nada)$|(?:aint|hasnt|havent|not|never) (?:rung|phoned|rang|texted|messaged)(?! them| @)",
        r"(?:ignoring|ignored|ignore|ignores) (?:me|my (?:e ?mails?|calls?|messages?|texts?))|anything from (?:\S+ "
        r"){1,3}?(?:nope|no|nah|nothing)|(?:nobody|no one|none of them|nobody at @)(?: has| have)? (?:replied|"
        r"answered|responded|called|written|got back)(?! for)|no (?:final )?decision (?:from|yet|so far)|(?:waiting|"
        r"hanging) on(?= @)|(?:have |has |had )?yet to (?:hear|get|receive|see)(?: (?:back|from|anything|a "
        r"\w+))*|(?:keep|keeps|keeping|kept|leave|leaving|left) me (?:waiting|hanging|in the dark|dangling)",
        r"(?:didnt|did not|never|didn t) (?:call|ring|phone|write|email|text|reply|respond)(?: me)?(?: back)? (?:like|"
        r"as|when|even though|although|though|today|yesterday|#)|(?:meant|supposed|due|going|said theyd|promised|were|"
        r"was) to (?:call|ring|phone|email|write|let me know|get back)(?: \S+){0,3}? (?:but|and|,) (?:they )?(?:didnt|"
        r"did not|havent|havent|nothing|never|no)(?: \w+)?",
        r"said (?:they|he|she)(?:d| would)? (?:call|ring|phone|email|write|let me know|get back)(?: \S+){0,3}? (?:, "
        r")?(?:but )?(?:nothing|no call|no word|they didnt|didnt|havent|not a peep|still nothing)|^@ , (?:still "
        r")?nothing(?: yet)?$|(?:isnt|arent|not|wont|dont) (?:answering|replying|responding|picking up)(?! (?:that|"
        r"this|"
        r"it|those|these|any ?more|your))",
        r"heard nothing(?: (?:back|from|yet|since))*|(?:still )?(?:nothing|nada|zilch|silence|radio silence|crickets|"
        r"dead "
        r"silence)(?: (?:yet|from|so far|back|at|still|since|heard))+|(?:radio silence|crickets)|^still nothing",
        r"(?:nobody|no one) (?:at|from|in) (?:\S+ ){1,3}?(?:is |has |have |are |s )?(?:answering|answered|replying|"
        r"replied|picks|"
        r"picking|called|rung|rang|got back|getting back|come back)(?! to (?:my|the) question)",
        r"(?<!\bi )(?<!\bive )(?<!\bwe )(?<!\bi still )(?<!\bi really )(?:havent|hasnt|have not|has not|arent|not) "
        r"(?:yet "
        r"|even |really )?(?:decided|made (?:a decision|(?:their|his|her|its) minds? up|up (?:their|his|her) "
        r"minds?)|picked|"
        r"chosen)(?! (?:to|not|against|on whether|me|us)(?!\S))(?: (?:yet|anyone|anybody))*|waiting (?:for|on) (?:\S+ "
        r"){1,4}?to (?:ring|call|phone|e ?mail|text|get back|come back|reply|answer|decide|write|respond|let me know|"
        r"contact|get in touch|make (?:a decision|up their minds?|their minds? up))(?! (?:me |back |to me "
        r")*(?:(?:on|by|"
        r"before) )?#)(?: (?:me|back|to me))*",
        r"(?:ages|forever|weeks|months|days|so long|a long time|a while|#)(?: now)? since (?:i |ive |anyone |"
        r"anybody |they |@ )"
        r"(?:last |have |has )*(?:heard|got a|had a|replied|answered|rang|called|wrote|got back)(?: (?:from|back|"
        r"anything|a))*",
        r"(?:i am |im |ive been |been )?still waiting(?: (?:for|on|to hear|from))?(?! (?:for (?:the|my) (?:bus|train|"
        r"interview)|room|in))",
        r"left (?:me )?on (?:read|seen|delivered)|(?:aired|blanked|pied) me(?: off)?|(?<!\bas )ghosted(?: me| by)?|"
        r"ghosting me|"
        r"(?:gone|went|going|been|so|is|are) (?:really |so |very |totally |"
        r"completely |still )*(?<!\bsorry been )(?<!\bive been )(?:quiet|silent|dark|awol)",
        r"waiting (?:the |an |their )?(?:answer|reply|response|decision|result)(?= from| of|$| ,)|waiting (?:for|"
        r"on) (?:an answer|a reply|news|them|word|a decision|feedback|their (?:answer|reply|decision)|"
        r"a response|to hear)",
        before=True,
        despite=(Doubt.NOT, *THEIRS, Doubt.MAYBE),
    ),
    *says(
        Saying.OFFER,
        rf"(?:got|gotten|received|have|had|landed|getting|given|gave me|made me|sent me|extended|theres|there is|"
        rf"put|putting|upped|improved|raised|increased|with|scored|offering) {FILL}"
        r"(?:job |verbal |written |formal )?offers?(?! from my| on (?!friday|monday|the table)| to (?:interview|meet|"
        r"come|chat|talk|help)| code)",
        r"offers? (?:letter )?(?:from(?! my)|came|arrived|is in|in my inbox|letter)|(?:verbal|written|job) offer",
        rf"(?:im|i am|got|ive been|been|was|i was) hired|i got an offer|(?:been|was|got|were) offered (?:the |a |an |"
        rf"this |that )(?:\S+ ){{0,5}}?(?:{JOB})(?! interview)",
        rf"(?:want|wants|going|decided|like) to (?:make|give|send|offer) me (?:an offer|(?:the|an?) (?:\S+ "
        rf"){{0,3}}?{JOB})(?! interview)",
        before=True,
    ),
    *says(
        Saying.OFFER,
        r"(?<!\bi )(?:said|says|say|reckon|reckons|told me) (?:that )?(?:i (?:can|could|should|may|am to) (?:start|"
        r"begin|"
        r"join)|im "
        r"(?:hired|in|starting)|ive got (?:it|the \S+)|ill be starting|to start)(?= (?:on )?#| next| straight| asap|"
        r"$| ,"
        r"| with| in| if| as long| subject| pending| provided)",
        r"contract (?:from (?:\S+ ){1,3}?)?(?:arrived|came through|came|landed|is here|has arrived)(?= |$)",
        r"(?:told|informed) (?:me )?(?:by (?:\S+ ){1,4})?(?:that )?i (?:start|begin|can start)(?= (?:on )?#| next)",
        rf"(?:offered|offering) me (?:the |a |an |this |that |their )?(?:\S+ ){{0,3}}?(?:{JOB}|it)(?! interview)",
        r"(?:taking|took|take) me on(?! (?:a|the) (?:tour|trip))|(?:verbally|formally|officially|just|finally) "
        r"offered(?= ,|$)|(?:want|wants|would like|d like) to (?:hire|employ|take) me(?: on)?|(?:want|wants) me to "
        r"(?:start|join|"
        r"begin)(?= (?:at|with|on|in|as|#|next|straight|asap|the|them|@|monday)| $|$)|(?:they|@) (?:chose|picked|"
        r"selected|went (?:with|for)) me(?= |$)(?! (?:up|last|out|on))",
        r"(?:i was|ive been|i have been|was|been) successful(?= at| with| ,|$| in (?:my|the) application)|^(?:yes |"
        r"omg |woohoo |yay |, )*(?:i )?got (?:it|the gig|in)$|(?:got |been |was |were )?selected by|offered me @|"
        r"(?:they|"
        r"they have|theyve|@|@ have|@ has) (?:just |finally )?offered(?= ,|$)",
        rf"{THEY} (?:finally |just |\w+ )?made an offer|"
        r"(?:given|gave|giving|handed|awarded) me (?:the |a |an |that |this )(?:\S+ ){0,2}?(?:job|role|position|post|"
        r"gig)(?! (?:interview|description|title|ad|spec))|sent me (?:a |the |my |their )?(?:\w+ )?contract|(?:the |"
        r"that )?(?:jobs?|role|position|it)(?: (?:at|with|in) (?:\S+ ){0,3}?\S+)?(?: is|s|s all)? "
        r"(?:mine|yours)(?= if| ,|$)|"
        r"(?:called|rang|rung|phoned|wrote|emailed|texted|messaged|been on|in touch|come back|came back) (?:me )?to "
        r"(?:offer "
        r"me|tell me (?:i got|ive got)|say (?:i got|ive got))(?! an interview| a (?:slot|time|chat|call))",
        r"(?:im|i am|i was|ive been|i have been|i got|got|been|was|were) (?:finally |just )?selected(?= (?:at|in|by|"
        r"for (?:the|this) (?:job|role|position|post))|$| ,)|"
        r"(?:want to|wanna|going to|decided to|are|want) (?:hire|hiring|employ) me|hired me",
        r"(?<!\bdidnt )(?<!\bnot )(?:chose|picked|selected) me(?=$| ,| over| in the end| for the (?:\S+ "
        r"){0,3}?(?:job|role|position|post)"
        r"(?! interview))|(?:they|@) said yes(?! to (?:an?|the|my|another|meeting))"
        r"|(?:its|it is|it was|got|a big) a yes|(?:they|@|company|team|manager) (?:chose|picked|"
        r"selected|choose|picking|want) me$",
        before=True,
        despite=THEIRS,
    ),
    *says(
        Saying.OFFER,
        rf"(?:got|landed|scored|bagged|nailed|won) (?:the|that|this|a|an|my dream|my|my new) (?:\S+ "
        rf"){{0,2}}?{JOB}(?! interview| offer| posting|"
        r" description| ad| application| lead| alert)",
    ),
)
