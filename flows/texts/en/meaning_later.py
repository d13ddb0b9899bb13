"""Owns the English cues for when they decide, and for their getting in touch otherwise."""

from flows.texts.en.meaning_pieces import THEY
from flows.understanding.heard import Saying
from flows.understanding.meaning_table import Doubt, Needs, says

TELL = (
    r"(?:let me know|get back to me|tell me|give me (?:an answer|a call|a decision|feedback|their (?:answer|"
    r"decision)|a ring|a definite answer|an update)|"
    r"come back to me|contact me|inform me|reach out to me|notify me|revert(?: back)?(?: to me)?|intimate me|call "
    r"me(?: back)?|"
    r"ring me(?: back)?|e ?mail "
    r"me(?: back)?|write (?:to )?me|update me|phone me|"
    r"text me|message me|respond to me)"
)
DECIDE = (
    r"(?:revert|intimate|ring|phone|text|get back|decide|be in touch|be deciding|come back|reach out|make (?:a|their|"
    r"the|up their) (?:final "
    r")?(?:decision|minds?|choice|offer)|have (?:an answer|a decision|"
    r"news|their decision|made a decision)|respond|reply|answer|choose|pick|appoint|get in touch|know(?: more)?|"
    r"announce|call|hear|"
    r"inform|notify|send (?:an answer|a reply|feedback))"
)
SOFTLY = (
    r"(?:(?:definitely|probably|prob|hopefully|either|all|also|then|just|maybe|already|only|likely|"
    r"at the latest|# ) )*"
)
TASK = (
    r"(?:coding |technical |online |written |home |take home |skills |aptitude |personality )*(?:test|task|"
    r"assignment|challenge|assessment|exercise|questionnaire)"
)
TASKS = says(
    Saying.WORD,
    rf"(?:sent|emailed|assigned) me (?:a |an |the |another |some )?{TASK}|(?:got|received) (?:a |an |"
    rf"the |another )?{TASK} (?:from|to do)",
    rf"(?:want|wants|asked|asking|need|needs|like) me to (?:do|complete|take|sit|submit|record|fill in) (?:a |an |"
    rf"the |some "
    rf")?(?:\S+ ){{0,2}}?(?:{TASK}|quiz|form|survey)|(?:sent|emailed|given|set) (?:me |over |through )+(?:a |an |"
    rf"the |another "
    rf"|some )?(?:\S+ )?{TASK}",
    before=True,
    shy=True,
)
"""What they send to be done at home: no interview."""
LATER_WORD = (
    *says(
        Saying.DECIDES_BY,
        rf"{THEY} (?:said |say |told me |promised |mentioned |reckon |reckoned |think |thought |hope |want |wanted |"
        rf"plan |expect |aim |)?(?:that )?(?:they |it |she |he |theyll |theyd |shell |hell |itll )?(?:ll |will |"
        rf"would |should |are |d |want |to |"
        rf"going |wanted |need |have |can |is |plan |hope |aim |expect |intend )*{SOFTLY}(?:{DECIDE}|{TELL})",
        r"(?:will|ll|gonna|going to) be (?:calling|ringing|phoning|emailing|contacting|telling|informing|announcing|"
        r"deciding|"
        r"notifying|letting (?:me|us|people|everyone|candidates) know|in touch)",
        rf"(?:theyll|theyd|shell|hell|itll|she will|he will|they will) {SOFTLY}(?:all )?(?:{DECIDE}|{TELL})",
        rf"(?<!\bi )(?:will|should|would) {SOFTLY}(?:be in touch|get back|reach out|get in touch|decide|make (?:a|"
        rf"their|the) (?:decision|choice)|make "
        rf"(?:their|up their) minds?(?: up)?)(?! with)",
        rf"{TELL}",
        r"(?:(?:said|says|told me) (?:that )?)?(?:i|we|ill|well|i will|i should|should|supposed to|expect to|"
        r"expecting to|going to|can expect to|im to|"
        r"will|id|i would|we would) (?:\w+ )?(?:hear|know|find out|"
        r"get an answer|get (?:\w+ )?(?:news|answer|reply|decision|response)|hear back|have an answer|be told|be "
        r"informed)",
        r"(?:they|he|she|hr|@|recruiter) (?:says?|said|reckons?|reckon|mentioned) (?:by |within |before |on )?#(?= "
        r"(?:at "
        r"the latest|latest|or so)|$)(?<! said #)(?<! says #)",
        r"(?:says?|said|reckons?|reckon|mentioned) (?:by|within|before) #(?= (?:at the latest|latest|or so)|$)|"
        r"@ (?:is |are |s |will be )?(?:decides?|deciding|announces?|announcing)(?= |$)|(?:said|says|told me) (?:it "
        r"(?:would|will|could|might) (?:take|be) |about |around |another |within |in )#$|(?:need|needs|takes?|"
        r"taking) (?:another |about |around )?#$|tell me to expect|told me to expect (?:\S+ ){1,3}|deadline (?:to "
        r"decide |for (?:a|their|the) decision )?is|(?:for|with) (?:a|the|their) (?:decision|answer|result|verdict|"
        r"outcome)",
        r"(?:find|finding) out|(?:wont|will not|wouldnt|dont|doesnt|not) (?:hear|know|decide|get|have|be told|find "
        r"out|make)(?: \S+){0,3}? (?:until|till|before|til)",
        r"(?:promised|expecting|expect) (?:\S+ ){0,4}?(?:answer|decision|call|feedback|response|reply|news|result)|"
        r"hearing back|hearing from (?:them|@)",
        r"(?:decisions?|an answer|the answer|answer|results?|verdict|outcome|response|(?<!\bfor )feedback|"
        r"news|reply)(?: (?!,|"
        r"but|yet|no)\S+){0,5}? ?(?:by|on|due|expected|within|until|comes?|in|"
        r"coming|before|around|#)|(?:call(?: back)?|callback|decisions?|answer|results?|news|reply|response|feedback) "
        r"(?:is |are |)?(?:expected|promised)(?: (?:by|on))?",
        needs=(Needs.WHEN,),
        before=True,
        despite=(Doubt.LATER, Doubt.OTHERS),
    ),
    *says(
        Saying.WORD,
        r"(?<=\S )(?<!\bi )(?<!\bive )(?<!\bhave )(?<!\bfinally )(?<!\bjust )(?<!\balso )(?<!\band )(?<!\bthen "
        r")(?<!\bso )(?<!\bbut )"
        r"(?<!, )(?<!\bwe )(?<!# )got in touch(?! with| to (?:ask|see|say|find|check)(?!\S))",
        r"added me on|connected with me|sent me a (?:friend|connection|linkedin) request",
        r"heard (?:back )?from(?! (?:a|my|some|other|people|friends?|someone|others|everyone|colleagues|any|anyone|"
        r"anybody|anywhere)(?!\S))",
        r"(?:called|rang|phoned|texted|pinged) (?:me|us)(?: back)?(?=$| (?:back|about|to|for|today|again|and|on|from|"
        r"with|this|in|but|because|so|,|#|yesterday|just|earlier)(?!\S))",
        r"(?:emailed|e mailed|wrote|contacted|messaged|answered|approached|mailed|"
        r"reached out to|replied to|got back to|responded to|written to|came back to|wrote back to|wrote to|written) "
        r"me(?: back)?",
        rf"{THEY} (?:(?!is |was |are |were |never |not |didnt |been |be )\w+ )?(?:replied|answered|responded|wrote "
        rf"back|got back|called|reached out|got in touch|emailed|rang|phoned|messaged|texted|pinged|mailed)(?=$| "
        rf"(?:but|back|today|again|,|#|and|to (?:say|"
        rf"tell|ask)|"
        rf"about|with|this|just|yesterday|earlier)(?!\S))",
        r"(?:got|received|had|have|getting|just had|missed|was) (?:(?!no |not )\w+ ){0,3}?(?:call|calls|e ?mail|e "
        r"mail|mail|message|reply|response|answer|voicemail|feedback|"
        r"letter|text|news|dm|called|contacted|emailed) (?:back )?(?:from|by)",
        r"(?:asked|asking) (?:me )?(?:for|about) (?:my |the |some |two |three |a |few |more )*(?:references?|"
        r"documents|certificates?|availability|"
        r"transcripts?|portfolio|id|passport|right to work|paperwork|work samples?|salary expectations?)",
        r"(?:left me|@ left|they left|leaving me) (?:a |an )?(?:voicemail|voice ?mail|message|vm)|(?:want|wants|"
        r"wanted|need|needs|"
        r"needed|requested|requesting) (?:to see )?(?:my |the |some |more |proof of )+(?:documents?|references?|"
        r"certificates?|transcripts?|id|passport|portfolio|details|info|information|paperwork|dbs)",
        r"(?:want|wants|wanted|asked|asking) (?:to know )?(?:if|whether) i (?:can|could|am|would|have|want|do|still)|"
        r"(?:want|wants|need|needs) (?:\w+ )?(?:referees|references?|proof|copies)|(?:sent|emailed) me (?:a |an |the |"
        r"some )?(?:form|forms|questionnaire|link|documents?|info|information|"
        r"paperwork|video|survey)|answered my (?:e ?mail|message|letter|question)s?|(?:viewed|looked at|opened) my "
        r"(?:profile|application|cv|email)",
        r"(?:confirmed|acknowledged|confirming) (?:they |that they |they have |theyve |receipt of )?(?:received |got |"
        r"have )?(?:my |the )(?:application|cv|email|documents?)|(?:asked|asking) (?:me )?(?:about|when i can|if i "
        r"can|whether i|if i|when i could|what) (?:my |start|salary|notice|the |could |am |have |would |want )",
        r"^(?:a |an |just |another |new |got |strange |nice |short )*(?:voicemail|letter|e ?mail|call|message|text|"
        r"reply|response|answer|confirmation|missed call|dm|phone call) (?:from|by)|got (?:a )?confirmation from",
        r"(?:rang|phoned|called|messaged|texted|emailed|mailed)(?= but| and i (?:missed|couldnt))|"
        r"gave me a (?:call|ring)|(?:spoke|talked|chatted) (?:to|with)(?= @| (?:\S+ ){1,4}(?:at|from) )|replied$|"
        r"wrote back$|got back to me|called back$",
        before=True,
        shy=True,
    ),
)
"""WORD gives way to what they got in touch about."""
