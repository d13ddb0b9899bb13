"""Owns what takes the force from an English cue, how questions begin, yes and no, sources and kinds of interviews."""

from flows.understanding.meaning_table import Doubt, words
from flows.values import Kind

FAMILY = (
    r"(?:landlord|landlady|flatmate|housemate|roommate|girlfriend|boyfriend|gf|nan|gran|neighbou?r|"
    r"friend|mate|buddy|pal|brother|sister|bro|sis|cousin|colleague|coworker|co worker|neighbou?r|roommate|flatmate|"
    r"girlfriend|boyfriend|gf|bf|wife|husband|partner|mom|mum|dad|mother|father|son|daughter|uncle|aunt|classmate|boss|"
    r"ex|kid|niece|nephew)s?"
)
NOT_WORDS = (
    r"(?:not|never|no|havent|hasnt|hadnt|didnt|dont|doesnt|isnt|wasnt|arent|werent|wont|wouldnt|cant|couldnt|cannot|"
    r"without|"
    r"nobody|neither|nor|none|aint|hardly|barely|im not|instead of|rather than)"
)
DOUBTS = {
    Doubt.NOT: words(rf"{NOT_WORDS}(?: (?!because|since|as|and|so|now|today|yet|anymore)\w+){{0,2}} ?$"),
    Doubt.IF: words(
        r"(?:if|unless|in case|whether|suppose|supposing|assuming|as soon as|once|until|till|when|whenever|before|"
        r"imagine)"
    ),
    Doubt.MAYBE: words(
        r"(?:hope|hopes|hoping|hopefully|wish|wishing|afraid|worried|worry|scared|fear|fearing|terrified|maybe|"
        r"perhaps|might|may|"
        r"wonder|wondering|guess(?! what ,)|guessing|think|thinking|probably|prob|doubt|bet|(?<!\bcant )(?<!\bcannot "
        r")(?<!\bcan t )believe|suppose|suspect|dream|"
        r"dreamt|dreamed|"
        r"dreaming|dreading|nervous|pretend|almost|nearly|sounds like|looks like|seems|feels like|feel like|waiting|"
        r"expect|"
        r"expecting|deserve|praying|pray|manifesting|joking|kidding|scenario|apparently|rumou?rs?|fake|used to)"
        r"|(?:could|would|should|id|want|wants|wanted|love|like|need|needs|trying|try|tried|supposed|about|ready|how|"
        r"tips|"
        r"advice|meant|refuse|rather|must|cant|cannot|to(?! say| tell| inform| let))(?: "
        r"(?!and|so|but|then)\w+){0,2} ?$"
    ),
    Doubt.LATER: words(
        r"(?:will|ill|shall|going to|gonna|have to|has to|must|should|can|could|would|id|let me|lets|about to|"
        r"(?<!\bhad )to(?! say| tell| inform| let)|"
        r"forgot|forget|remember|planning|plan|need|want)(?: (?!and|so|but|then)\w+){0,2} ?$"
    ),
    Doubt.OTHERS: words(
        r"the (?:landlord|landlady|jobcentre|job ?centre|police|council tax|neighbou?rs?)"
        r"(?!.*(?<!\S)(?:i|im|ive|ill)(?!\S)).*(?!.*(?:interview|job|application|role))|"
        rf"(?:my|his|her|a|our|this|some|another|one of my|old) (?:\w+ )?{FAMILY}(?: of mine)?(?!.*(?<!\S)(?:i|me|im|"
        rf"ive|ill)(?!\S)).*"
        r"|(?:someone|somebody|people|a (?:guy|girl|lad|bloke|woman|man)) (?:i (?:know|used to \S+|went|work)|at "
        r"(?:work|"
        r"church|the gym|school|uni)|from (?:work|church|school|uni|my \S+))(?: \S+){0,3} ?$"
        r"|(?:he|she|someone(?: else)?|somebody(?: else)?|everyone|everybody|people|others|who|you|we both|anyone|"
        r"nobody|hes|shes|whod|whos|whove)"
        r"(?: (?:just|has|had|also|already|finally|really|never|recently))* ?$"
    ),
}
DOUBTS_AFTER = {
    Doubt.MAYBE: words(
        r"in my dreams?|in a dream|in my head|one day|some ?day|eventually|i (?:guess|think|hope|bet)$|i wish"
    ),
    Doubt.NOT: words(r"^ ?(?:jk|just kidding|or not|yet)$|^ ?or"),
    Doubt.OTHERS: words(
        r"(?:last year|years ago|a year ago|back in (?:the day|\d+)|in 20[01]\d|in 202[0-4]|as a (?:kid|teenager))"
    ),
}
ASKING = words(
    r"(?:(?:so|and|but|hey|hi|ok|okay|btw|also|then|well|please|um|hm|quick question|question|,|or) )*"
    r"(?!(?:can|could|will|would) you (?:please |pls |kindly |also |just )*(?:note|add|put|log|save|record|jot|mark|"
    r"enter|write (?:down|that|this))(?!\S))"
    r"(?:would (?!love|like|have|be|not|rather|hate|prefer|say|of|never|only|also)\S+|(?:does|do|should|shall|can|"
    r"could|would|will|am|was|were|are|is|has|arent|isnt|didnt|doesnt|dont|wont|"
    r"shouldnt|cant|havent|hasnt) "
    r"(?:i|you|they|he|she|we|it|@|the|this|that|there|anyone|someone|anybody|somebody|any|these|those|their|our|my)"
    r"|did (?!an? |my |(?:that|this) (?:\S+ )?(?:trial|interview|shift|assessment|test|zoom|call)|it |well |good |"
    r"great |not |so |the |some |another |okay |ok |fine |bad |badly |pretty |"
    r"really |interview)\S+"
    r"|have (?:you|they|i|we|@|any)|how|hows|what(?! an? )|whats|whens|when(?! (?:i|we|he|she|they|ive|theyve|id|"
    r"im) (?!should|can|must|could|shall|do|did|is|was|are|am|have|has|will))|whys?|wheres?|who|whos|whose|which|any "
    r"(?:idea|tips|"
    r"advice|news)"
    r"|do you|tell me (?:how|what|when|if|why)|remind me)"
)

WONDERING = words(
    r"(?:kindly(?: tell)?|pls|tell|dont know|not sure|no idea|unsure|wonder|wondering|confused about|clueless(?: "
    r"about)?|need (?:some )?help|"
    r"help me|tell me|"
    r"show me|want to know|need to know|need|question|like to know|you tell me|could you|can you|forgot|remind me|"
    r"please|"
    r"struggling with|worried about|is it|would it be)"
)
SOURCES = {
    "recruiter": words(
        r"(?:through|via|from|by|with|a|the|my|contacted by) (?:\w+ )?(?:recruiter|headhunter|agency|recruitment "
        r"agency|"
        r"recruiting agency|staffing agency)|recruiter (?:found|contacted|called|messaged|reached|put|sent|approached)"
    ),
    "referral": words(
        r"(?:through|via|from|by|thanks to) (?:a |an |my |some )?(?:\w+ )?(?:referral|friend|mate|acquaintance|"
        r"contact|cousin|"
        r"brother|sister|uncle|aunt|ex colleague|colleague|former colleague|neighbou?r|someone i know|networking)"
        r"|referral|referred(?: me)?|(?:friend|colleague|mate) (?:recommended|referred|who works|put "
        r"me)|recommended me"
        r"|(?:friend|mate|cousin|brother|sister|uncle|aunt|auntie|neighbou?r|colleague|nephew|niece|dad|mum|mom) "
        r"(?:\S+ "
        r")?(?:got|put|get) me (?:in touch|in contact|in with|on to|forward|onto)"
    ),
    "website": words(
        r"(?:on|through|via|over|from|using|by) (?:their |the |a |my )?(?:company |careers? |job )?(?:website|site|"
        r"web ?page|"
        r"homepage|portal|job ?boards?|page|linkedin|indeed|glassdoor|xing|stepstone|monster|reed|totaljobs|"
        r"ziprecruiter|"
        r"handshake|seek|naukri|infojobs|careers page|internet|online|ad|advert|job ad|posting)|online|linkedin|indeed"
    ),
    "direct": words(
        r"(?:walked|went) in(?:to| and)?|in person|directly|cold (?:email|emailed|call|called|applied)|"
        r"speculative(?:ly)?|"
        r"unsolicited|on spec|dropped off|handed in my"
    ),
}  # fmt: skip

MODES = {
    Kind.VIDEO: words(
        r"zoom|teams|ms teams|skype|google meet|gmeet|meet link|webex|hangouts|video|video ?call|facetime|online|"
        r"virtual|"
        r"virtually|remote|remotely|over video|hirevue"
    ),
    Kind.PHONE: words(
        r"phone|telephone|by phone|on the phone|phone ?call|phone screen|over the phone|phoner|(?:a|the|by|screening|"
        r"intro) "
        r"call|(?:ringing|calling|phoning) me|call with|call at|call on|call #|they(?:ll| will| are going to) (?:call|"
        r"ring|phone)(?: me)?|ring me"
    ),
    Kind.ON_SITE: words(
        r"on ?site|on site|in person|face to face|f2f|at (?:their|the|our) (?:\w+ )?(?:office|offices|hq|"
        r"headquarters|place|"
        r"building|site|store|shop|branch|location|premises|depot|warehouse|surgery|workshop|yard|salon|clinic|"
        r"school|centre|"
        r"factory|unit|studio|practice|academy|gym|bakery|library|kitchen|lab|college|campus|plant|garage|hotel|"
        r"ward|hospital|restaurant|cafe|pub|farm|plant|nursery|showroom|reception)|"
        r"in (?:their|the) (?:office|offices|building|store|shop)|"
        r"in the office|their offices?|at hq|trial (?:day|shift)|assessment (?:day|centre|center)|come in|go in|in "
        r"to their"
    ),
}  # fmt: skip

YES = words(
    r"(?:(?:oh|ah|um) )?(?:yes|yeah|yea|yep|yup|ya|ye|y|yess|right|correct|exactly|sure|ok|okay|k|fine|true|perfect|"
    r"of course|absolutely|"
    r"definitely|indeed|affirmative|good|great|do it|go ahead|please do|all right|alright|thats it|that is it)"
    r"(?: (?:yes|right|correct|please|thanks|thats|that is|its|it is|all|exactly|sure|true|good|fine|great|perfect|"
    r"it|so|this is|looks|sounds|is|do|ok|that))*"
    r"|(?:thats|that is|its|it is|this is|looks|sounds|all) (?:all |it |quite |completely |exactly |totally "
    r")?(?:right|correct|true|fine|good|perfect|great|it)"
)
NO = words(
    r"(?:(?:oh|ah|um) )?(?:no|nope|nah|naw|n|wrong|incorrect|not (?:quite|right|really|correct|true|exactly|that|so)|"
    r"no way|never|negative)"
    r"(?: (?:no|thats|that is|its|it is|wrong|not|right|correct|true|thanks|sorry|it|quite|isnt|that|this|is|dont))*"
    r"|(?:thats|that is|its|it is|this is|that) (?:isnt |all |completely |totally )?(?:wrong|incorrect|not (?:right|"
    r"correct|true|it|quite right)|false|right)(?<!\bthat right)(?<!\bits right)(?<!\bis right)"
    r"|(?:that|this|it) (?:isnt|is not) (?:right|correct|true|it|quite right)|(?:please )?change(?: it| that)?"
)
