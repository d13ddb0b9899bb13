"""Owns the English words around names and roles, chat spellings, and what takes the force from a cue."""

from flows.understanding.meaning_table import Doubt, Names, Roles, among, words
from flows.values import Kind

DAYS = (
    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january february "
    "march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec "
    "today tomorrow tonight yesterday morning afternoon evening night noon midday midnight week weekend month year day days "
    "weeks months hour hours minute minutes am pm oclock"
)
PRONOUNS = (
    "i im ive id ill me my mine myself you your yours youre he him his she her hers it its itself we us our ours they them "
    "their theirs theyre theyve theyll theyd this that these those who whom whose which what whats that thats there theres "
    "somebody someone anybody anyone everybody everyone nobody something anything everything nothing one ones other others "
    "another both all any some none each"
)
SMALL = (
    "a an the and or but so because cause coz cuz since as if when while until till then than though although however also "
    "too again already yet still just only even ever never always often now soon later before after not no yes yeah yep ok "
    "okay at by for from in into of off on onto out over to under up with within without via per about around through during "
    "between against along like hopefully maybe perhaps probably really very quite pretty super totally actually basically "
    "literally finally luckily sadly unfortunately btw fyi lol haha omg wow hi hello hey dear thanks thank please sorry well "
    "here where why how whenever next last first second third final ago back away home online remote remotely virtually "
    "recently lately earlier asap"
)
VERBS = (
    "am is are was were be been being have has had having do does did done doing will would shall should can could may might "
    "must wont cant dont didnt doesnt isnt wasnt arent werent havent hasnt hadnt couldnt wouldnt shouldnt go goes going gone "
    "went get gets got getting gotten come comes came coming take takes took taken make makes made say says said saying tell "
    "tells told think thinks thought feel feels felt know knows knew want wants wanted need needs needed see saw seen seems "
    "look looks looked looking ask asked asks call called calls wrote write writes written send sent sends hear heard wait "
    "waiting waited hope hoping start starts started end ended ends finish finished happen happened happens let lets keep "
    "keeps move moved moves cancel cancelled canceled reschedule rescheduled postpone postponed reject rejected offer offers "
    "offered decide decided decides invite invited confirm confirmed confirms apply applied accept accepted decline declined "
    "withdrew ghosted replied reply answered answer responded respond emailed mailed messaged texted phoned rang interview "
    "interviews interviewed interviewing lasted turned passed scheduled planned booked thanked became become nailed bombed "
    "aced loved liked hated enjoyed met meet meeting meetings talk talked spoke gave give given showed seemed works worked"
)
OTHERS = (
    "good great bad ok okay fine well better best worse worst awful terrible horrible amazing awesome brilliant nice easy hard "
    "tough weird strange short long quick big small new old late early same sure happy sad nervous excited tired dream "
    "phone video zoom teams skype google hangouts whatsapp call calls chat screen screening technical panel virtual hr onsite "
    "person office job jobs role roles position positions work application applications employer employers company companies "
    "interviewer email emails mail message messages letter note notes news word answer response feedback decision round rounds "
    "stage step steps task trial shift assessment assignment exam hiring time times minutes thing things stuff way lot bit part "
    "people team man guys guy money salary rent bus train car traffic lunch dinner breakfast bed school mum mom dad "
    "friend friends family brother sister wife husband kids dog cat gym doctor dentist linkedin indeed "
    "glassdoor xing stepstone internet website site agency talent recruiting weather rain"
)
NEVER = among(f"{DAYS} {PRONOUNS} {SMALL}") | among(
    "zoom teams skype linkedin indeed glassdoor xing stepstone hr ceo cto cfo cv resume lol omg tbh idk imo btw fyi asap faang "
    "whatsapp telegram gmail outlook totaljobs talent recruiting team english german french spanish ok mum mom dad"
) - among("well like one over next per may second first final all")
ENDS = among(f"{DAYS} {PRONOUNS} {SMALL} {VERBS} {OTHERS}") | NEVER
CALLINGS = among(
    "recruiter recruiters manager managers headhunter interviewer boss lead teamlead supervisor director founder contact hiring"
)

NAMES = Names(
    at=among("at from of in to by about"),
    with_=among("with w to by"),
    weak=among("to in of by about"),
    articles=among("the a an my our your their this that his her"),
    and_=among("and"),
    joins=among("of for the de du di von van der la le"),
    ends=ENDS,
    never=NEVER,
    places=among(
        "council nhs university college city hospital bank school library police ministry bakery cafe shop startup museum hotel "
        "restaurant clinic embassy court state government charity church supermarket pharmacy theatre theater zoo factory"
    ),
    called=among("called named"),
    titles=among("mr mrs ms miss mx dr prof professor"),
    callings=CALLINGS,
    given=among(
        "dana sam kim alex chris pat jamie taylor jordan casey robin john james robert michael david william richard joseph "
        "thomas charles daniel matthew anthony mark steven paul andrew joshua kenneth kevin brian george edward ryan jason jeff "
        "gary nick nicholas eric jonathan stephen larry justin scott brandon ben benjamin samuel greg frank alexander patrick "
        "jack dennis jerry tyler aaron jose adam nathan henry peter kyle mary patricia jennifer jen linda elizabeth liz barbara "
        "susan jessica jess sarah sara karen lisa nancy betty sandra margaret ashley kimberly emily emma donna michelle carol "
        "amanda melissa deborah stephanie steph rebecca becca laura sharon cynthia kathleen kate katie amy angela anna anne "
        "pamela nicole olivia sophie sophia hannah julia julie maria marie marta martina priya anita ahmed ali omar fatima "
        "mohamed mohammed muhammad wei ling raj ravi tom tim tony mike dave steve bob bill joe dan matt luke lucy chloe ella "
        "grace ruby rosie holly megan beth ian neil graham simon stuart oliver harry charlie lewis liam noah ethan pierre "
        "juan carlos luis ana carmen elena sofia jan lukas max felix jonas lena klaus hans petra"
    ),
    somebody=among(
        "them they him her recruiter recruiters manager hr company employer team headhunter interviewer agency everyone "
        "both panel"
    ),
)  # fmt: skip

ROLES = Roles(
    nouns=among("role position job post vacancy opening gig internship apprenticeship spot posting"),
    as_=among("as"),
    for_=among("for"),
    of=among("of"),
    heads=among(
        "analyst engineer developer dev programmer manager assistant designer consultant barista nurse teacher accountant "
        "clerk waiter waitress chef cook driver receptionist secretary administrator admin architect scientist researcher "
        "specialist coordinator officer executive director technician electrician plumber carpenter cashier cleaner "
        "salesperson seller advisor adviser buyer planner controller lawyer paralegal writer editor copywriter journalist "
        "translator intern trainee apprentice tester recruiter marketer bartender carer caretaker librarian pharmacist "
        "dentist therapist psychologist tutor lecturer professor guard porter operator supervisor mechanic welder baker "
        "butcher hairdresser florist stylist pilot steward sysadmin devops qa pm sdr bdr swe strategist producer "
        "photographer videographer illustrator animator dietitian midwife paramedic firefighter"
    ),
    parts=among(
        "senior junior lead head staff principal chief deputy assistant associate graduate data business software backend "
        "frontend fullstack full stack web mobile product project program programme marketing sales finance financial account "
        "accounts customer support service office hr it ux ui qa machine learning ml ai cloud security systems network "
        "research legal operations ops content social media graphic interior civil mechanical electrical shift store shop "
        "team warehouse delivery bus truck school primary kitchen dental medical care night part time"
    ),
    never=among(
        "dream new same first next good full real proper decent perfect only whole actual a the interview interviews call "
        "thank reply nothing now sure what which tomorrow today second final work job coffee lunch hire it them me us "
        "this that everyone years year ages weeks days hours last past other next"
    ),
)  # fmt: skip

FAMILY = (
    r"(?:friend|mate|buddy|pal|brother|sister|bro|sis|cousin|colleague|coworker|co worker|neighbou?r|roommate|flatmate|"
    r"girlfriend|boyfriend|gf|bf|wife|husband|partner|mom|mum|dad|mother|father|son|daughter|uncle|aunt|classmate|boss|"
    r"ex|kid|niece|nephew)s?"
)
NOT_WORDS = (
    r"(?:not|never|no|havent|hasnt|hadnt|didnt|dont|doesnt|isnt|wasnt|arent|werent|wont|wouldnt|cant|couldnt|cannot|without|"
    r"nobody|neither|nor|none|aint|hardly|barely|im not|instead of|rather than)"
)
DOUBTS = {
    Doubt.NOT: words(rf"{NOT_WORDS}(?: (?!because|since|as|and|so|now|today|yet|anymore)\w+){{0,2}} ?$"),
    Doubt.IF: words(
        r"(?:if|unless|in case|whether|suppose|supposing|assuming|as soon as|once|until|till|when|whenever|before|imagine)"
    ),
    Doubt.MAYBE: words(
        r"(?:hope|hopes|hoping|hopefully|wish|wishing|afraid|worried|worry|scared|fear|fearing|terrified|maybe|perhaps|might|may|"
        r"wonder|wondering|guess|guessing|think|thinking|probably|prob|doubt|bet|believe|suppose|suspect|dream|dreamt|dreamed|"
        r"dreaming|dreading|nervous|pretend|almost|nearly|sounds like|looks like|seems|feels like|feel like|waiting|expect|"
        r"expecting|deserve|praying|pray|manifesting|joking|kidding|scenario|apparently|rumou?rs?|fake|used to)"
        r"|(?:could|would|should|id|want|wants|wanted|love|like|need|needs|trying|try|tried|supposed|about|ready|how|tips|"
        r"advice|meant|refuse|rather|must|cant|cannot|to(?! say| tell| inform| let))(?: (?!and|so|but|then)\w+){0,2} ?$"
    ),
    Doubt.LATER: words(
        r"(?:will|ill|shall|going to|gonna|have to|has to|had to|must|should|can|could|would|id|let me|lets|about to|to(?! say| tell| inform| let)|"
        r"forgot|forget|remember|planning|plan|need|want)(?: \w+){0,2} ?$"
    ),
    Doubt.OTHERS: words(
        rf"(?:my|his|her|a|our|this|some|another|one of my|old) (?:\w+ )?{FAMILY}(?: of mine)?(?!.*(?<!\S)(?:i|me|im|ive|ill)(?!\S)).*"
        r"|(?:he|she|someone|somebody|everyone|everybody|people|others|who|you|we both|anyone|nobody|hes|shes)"
        r"(?: (?:just|has|had|also|already|finally|really|never|recently))* ?$"
    ),
}
DOUBTS_AFTER = {
    Doubt.MAYBE: words(r"in my dreams?|in a dream|in my head|one day|some ?day|eventually|i (?:guess|think|hope|bet)$|i wish"),
    Doubt.NOT: words(r"^ ?(?:jk|just kidding|or not|yet)$|^ ?or"),
    Doubt.OTHERS: words(r"(?:last year|years ago|a year ago|back in (?:the day|\d+)|in 20[01]\d|in 202[0-4]|as a (?:kid|teenager))"),
}
ASKING = words(
    r"(?:(?:so|and|but|hey|hi|ok|okay|btw|also|then|well|please|um|hm|quick question|question|,|or) )*"
    r"(?:(?:does|do|should|shall|can|could|would|will|am|was|were|are|is|has|arent|isnt|didnt|doesnt|dont|wont|shouldnt|cant|havent|hasnt) "
    r"(?:i|you|they|he|she|we|it|@|the|this|that|there|anyone|someone|anybody|somebody|any|these|those|their|our|my)"
    r"|did (?!an? |my |it |well |good |great |not |so |the |some |another |okay |ok |fine |bad |badly |pretty |really |interview)\S+"
    r"|have (?:you|they|i|we|@|any)|how|what(?! an? )|whats|whens?|why|wheres?|who|whos|whose|which|any (?:idea|tips|advice|news)"
    r"|do you|tell me (?:how|what|when|if|why)|remind me)"
)

SOURCES = {
    "recruiter": words(
        r"(?:through|via|from|by|with|a|the|my|contacted by) (?:\w+ )?(?:recruiter|headhunter|agency|recruitment agency|"
        r"recruiting agency|staffing agency)|recruiter (?:found|contacted|called|messaged|reached|put|sent|approached)"
    ),
    "referral": words(
        r"(?:through|via|from|by|thanks to) (?:a |an |my |some )?(?:\w+ )?(?:referral|friend|mate|acquaintance|contact|cousin|"
        r"brother|sister|uncle|aunt|ex colleague|colleague|former colleague|neighbou?r|someone i know|networking)"
        r"|referral|referred(?: me)?|(?:friend|colleague|mate) (?:recommended|referred|who works|put me)|recommended me"
    ),
    "website": words(
        r"(?:on|through|via|over|from|using|by) (?:their |the |a |my )?(?:company |careers? |job )?(?:website|site|web ?page|"
        r"homepage|portal|job ?boards?|page|linkedin|indeed|glassdoor|xing|stepstone|monster|reed|totaljobs|ziprecruiter|"
        r"handshake|seek|naukri|infojobs|careers page|internet|online|ad|advert|job ad|posting)|online|linkedin|indeed"
    ),
    "direct": words(
        r"(?:walked|went) in(?:to| and)?|in person|directly|cold (?:email|emailed|call|called|applied)|speculative(?:ly)?|"
        r"unsolicited|on spec|dropped off|handed in my"
    ),
}  # fmt: skip

MODES = {
    Kind.VIDEO: words(
        r"zoom|teams|ms teams|skype|google meet|gmeet|meet link|webex|hangouts|video|video ?call|facetime|online|virtual|"
        r"virtually|remote|remotely|over video|hirevue"
    ),
    Kind.PHONE: words(
        r"phone|telephone|by phone|on the phone|phone ?call|phone screen|over the phone|phoner|(?:a|the|by|screening|intro) "
        r"call|call with|call at|call on|call #|they(?:ll| will| are going to) (?:call|ring|phone)(?: me)?|ring me"
    ),
    Kind.ON_SITE: words(
        r"on ?site|on site|in person|face to face|f2f|at (?:their|the|our) (?:\w+ )?(?:office|offices|hq|headquarters|place|"
        r"building|site|store|shop|branch|location|premises)|in (?:their|the) (?:office|offices|building|store|shop)|"
        r"in the office|at hq|trial (?:day|shift)|assessment (?:day|centre|center)|come in|go in|in to their"
    ),
}  # fmt: skip

SPELT = {
    "u": "you", "ur": "your", "r": "are", "w": "with", "wit": "with", "wiht": "with", "thx": "thanks", "thanx": "thanks",
    "tnx": "thanks", "ty": "thanks", "tysm": "thanks", "thankyou": "thank you", "gonna": "going to", "wanna": "want to",
    "gotta": "have to", "intv": "interview", "itw": "interview", "interveiw": "interview", "intrview": "interview",
    "inteview": "interview", "pls": "please", "plz": "please", "bc": "because", "cos": "because", "coz": "because",
    "cuz": "because", "dunno": "dont know", "idk": "i dont know", "emial": "email", "frm": "from", "abt": "about",
    "def": "definitely", "prolly": "probably", "lemme": "let me", "gimme": "give me", "canceled": "cancelled",
    "cancled": "cancelled", "canceld": "cancelled", "cancelld": "cancelled", "resched": "rescheduled",
    "resheduled": "rescheduled", "reschedueled": "rescheduled", "followup": "follow up", "onsite": "on site",
    "inperson": "in person", "followedup": "followed up", "msg": "message", "msgd": "messaged", "recieved": "received",
    "definitly": "definitely", "wat": "what", "wut": "what", "hav": "have", "hv": "have", "jus": "just", "alot": "a lot",
    "thier": "their", "hr": "hr", "theyre": "they are", "theyve": "they have", "weve": "we have", "id": "id",
    "shes": "she is", "hes": "he is", "tommorow": "tomorrow", "aplied": "applied", "appied": "applied", "ghostd": "ghosted",
    "nd": "and", "n": "and", "da": "the", "cuppa": "coffee", "wrk": "work", "didn": "didnt", "dint": "didnt",
    "tho": "though", "rlly": "really", "v": "very", "mgr": "manager", "appl": "application", "e": "e",
}  # fmt: skip
KEY_WORDS = among(
    "interview interviews interviewed interviewing rejected rejection cancelled reschedule rescheduled postponed applied "
    "application accepted declined withdrew withdrawn received decision yesterday tomorrow recruiter scheduled position "
    "unfortunately offered company nothing replied answered response emailed messaged contacted nervous excited invited "
    "manager feedback second prepare prepared ghosted waiting submitted confirmed hopeful depressed anxious"
)
NO_SLIPS = among(
    "seconds ghosting offeree companys response responses decisions scheduler positions replies implied applies supplied "
    "managers prepares appeared compared excepted reclined inclined invites reelected ejected projected injected "
    "withdraw withdraws receive receives cancelles reject rejects decline declines accept decide invitee scheduler schedule posit applies confirm confirms "
    "recruited wailing waited invite interviewer interviewee deciding secondly accepts applier connected contracted"
)
DOTTED = among("dr mr mrs ms prof st inc ltd co corp dept approx eg ie jr sr bros mt vs etc")
TO = among("to for until till now its is be new")
FROM = among("from of than")
OR = among("or")
NO_PLACES = among("bed pain trouble love shock doubt tears debt luck hell general person charge touch work school home office")
YES = words(
    r"(?:(?:oh|ah|um) )?(?:yes|yeah|yea|yep|yup|ya|ye|y|yess|right|correct|exactly|sure|ok|okay|k|fine|true|perfect|of course|absolutely|"
    r"definitely|indeed|affirmative|good|great|do it|go ahead|please do|all right|alright|thats it|that is it)"
    r"(?: (?:yes|right|correct|please|thanks|thats|that is|its|it is|all|exactly|sure|true|good|fine|great|perfect|it|so|this is|looks|sounds|is|do|ok|that))*"
    r"|(?:thats|that is|its|it is|this is|looks|sounds|all) (?:all |it |quite |completely |exactly |totally )?(?:right|correct|true|fine|good|perfect|great|it)"
)
NO = words(
    r"(?:(?:oh|ah|um) )?(?:no|nope|nah|naw|n|wrong|incorrect|not (?:quite|right|really|correct|true|exactly|that|so)|no way|never|negative)"
    r"(?: (?:no|thats|that is|its|it is|wrong|not|right|correct|true|thanks|sorry|it|quite|isnt|that|this|is|dont))*"
    r"|(?:thats|that is|its|it is|this is|that) (?:isnt |all |completely |totally )?(?:wrong|incorrect|not (?:right|correct|true|it|quite right)|false|right)(?<!that right)(?<!its right)(?<!is right)"
    r"|(?:that|this|it) (?:isnt|is not) (?:right|correct|true|it|quite right)|(?:please )?change(?: it| that)?"
)
