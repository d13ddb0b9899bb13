"""Owns the English words around names of employers and persons, and around roles."""

from flows.texts.en.meaning_given import MORE_GIVEN
from flows.understanding.meaning_table import Names, Roles, among

DAYS = (
    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january "
    "february "
    "march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct "
    "nov dec "
    "today tomorrow tonight yesterday morning afternoon evening night noon midday midnight week weekend month year "
    "day days "
    "weeks months hour hours minute minutes am pm oclock"
)
PRONOUNS = (
    "i im ive id ill me my mine myself you your yours youre he him his she her hers it its itself we us our ours "
    "they them "
    "their theirs theyre theyve theyll theyd this that these those who whom whose which what whats that thats there "
    "theres "
    "somebody someone anybody anyone everybody everyone nobody something anything everything nothing one ones other "
    "others "
    "another both all any some none each"
)
SMALL = (
    "a an the and or but so because cause coz cuz since as if when while until till then than though although "
    "however also "
    "too again already yet still just only even ever never always often now soon later before after not no yes yeah "
    "yep ok "
    "okay at by for from in into of off on onto out over to under up with within without via per about around "
    "through during "
    "between against along like hopefully maybe perhaps probably really very quite pretty super totally actually "
    "basically "
    "literally finally luckily sadly unfortunately btw fyi lol haha omg wow hi hello hey dear thanks thank please "
    "sorry well "
    "here where why how whenever next last first second third final ago back away home online remote remotely "
    "virtually "
    "recently lately earlier asap more less much many few several enough"
)
VERBS = (
    "am is are was were be been being have has had having do does did done doing will would shall should can could "
    "may might "
    "must wont cant dont didnt doesnt isnt wasnt arent werent havent hasnt hadnt couldnt wouldnt shouldnt go goes "
    "going gone "
    "went get gets got getting gotten come comes came coming take takes took taken make makes made say says said "
    "saying tell "
    "tells told think thinks thought feel feels felt know knows knew want wants wanted need needs needed see saw "
    "seen seems "
    "look looks looked looking ask asked asks call called calls wrote write writes written send sent sends hear "
    "heard wait "
    "waiting waited hope hoping start starts started end ended ends finish finished happen happened happens let lets "
    "keep "
    "keeps move moved moves cancel cancelled canceled reschedule rescheduled postpone postponed reject rejected "
    "offer offers "
    "offered decide decided decides invite invited confirm confirmed confirms apply applied accept accepted decline "
    "declined "
    "withdrew ghosted replied reply answered answer responded respond emailed mailed messaged texted phoned rang "
    "interview "
    "interviews interviewed interviewing lasted turned passed scheduled planned booked thanked became become nailed "
    "bombed reckon reckons reckoned "
    "aced loved liked hated enjoyed met meet meeting meetings talk talked spoke gave give given showed seemed works "
    "worked"
)
OTHERS = (
    "good great bad ok okay fine well better best worse worst awful terrible horrible amazing awesome brilliant nice "
    "easy hard "
    "tough weird strange short long quick big small new old late early same sure happy sad nervous excited tired dream "
    "phone video zoom teams skype google hangouts whatsapp call calls chat screen screening technical panel virtual "
    "hr onsite "
    "person office job jobs role roles position positions work application applications employer employers company "
    "companies "
    "interviewer email emails mail message messages letter note notes news word answer response feedback decision "
    "round rounds "
    "stage step steps task trial shift assessment assignment exam hiring time times minutes thing things stuff way "
    "lot bit part "
    "people team man guys guy money salary rent bus train car traffic lunch dinner breakfast bed school mum mom dad "
    "friend friends family brother sister wife husband kids dog cat gym doctor dentist linkedin indeed "
    "glassdoor xing stepstone internet website site agency talent recruiting weather rain"
)
NEVER = among(f"{DAYS} {PRONOUNS} {SMALL}") | among(
    "zoom teams skype linkedin indeed glassdoor xing stepstone hr ceo cto cfo cv resume lol omg tbh idk imo btw fyi "
    "asap faang "
    "whatsapp telegram gmail outlook totaljobs talent recruiting team english german french spanish ok mum mom dad hm "
    "app apps"
) - among("well like one over next per may second first final all")
ENDS = among(f"{DAYS} {PRONOUNS} {SMALL} {VERBS} {OTHERS}") | NEVER
CALLINGS = among(
    "recruiter recruiters manager managers headhunter interviewer boss lead teamlead supervisor director founder "
    "contact hiring"
)

NAMES = Names(
    between=among("in on at to by with up for"),
    ones=among("one another"),
    both=among("both either"),
    at=among("at from of in to by about"),
    with_=among("with w to by"),
    weak=among("to in of by about"),
    articles=among("the a an my our your their this that his her"),
    and_=among("and"),
    joins=among("of for the de du di von van der la le"),
    ends=ENDS,
    never=NEVER,
    places=among(
        "council nhs university college city hospital bank school library police ministry bakery cafe shop startup "
        "museum hotel "
        "restaurant clinic trust surgery dentist dentists nursery college garage salon gym pub institute foundation "
        "embassy court state government charity church supermarket pharmacy theatre theater zoo "
        "factory"
    ),
    called=among("called named"),
    titles=among("mr mrs ms miss mx dr prof professor"),
    callings=CALLINGS,
    hails=among("dear hi hello hey thanks cheers"),
    given=MORE_GIVEN
    | among(
        "dana sam kim alex chris pat jamie taylor jordan casey robin john james robert michael david william richard "
        "joseph "
        "thomas charles daniel matthew anthony mark steven paul andrew joshua kenneth kevin brian george edward ryan "
        "jason jeff "
        "gary nick nicholas eric jonathan stephen larry justin scott brandon ben benjamin samuel greg frank "
        "alexander patrick "
        "jack dennis jerry tyler aaron jose adam nathan henry peter kyle mary patricia jennifer jen linda elizabeth "
        "liz barbara "
        "susan jessica jess sarah sara karen lisa nancy betty sandra margaret ashley kimberly emily emma donna "
        "michelle carol "
        "amanda melissa deborah stephanie steph rebecca becca laura sharon cynthia kathleen kate katie amy angela "
        "anna anne "
        "pamela nicole olivia sophie sophia hannah julia julie maria marie marta martina priya anita ahmed ali omar "
        "fatima "
        "mohamed mohammed muhammad wei ling raj ravi tom tim tony mike dave steve bob bill joe dan matt luke lucy "
        "chloe ella "
        "grace ruby rosie holly megan beth ian neil graham simon stuart oliver harry charlie lewis liam noah ethan "
        "pierre "
        "juan carlos luis ana carmen elena sofia jan lukas max felix jonas lena klaus hans petra"
    ),
    indefinite=among("a an"),
    people=among("someone somebody guy bloke chap fella woman man lady person girl boy gentleman dude"),
    helpers=among(
        "to need needs needed want wants wanted decided reckon reckons said say says think thinks thought told "
        "promised just then is are has have had was were just also already still even really totally never would "
        "did hasnt"),
    somebody=among(
        "them they him her recruiter recruiters manager hr company employer team headhunter interviewer agency "
        "everyone "
        "both panel"
    ),
)  # fmt: skip

ROLES = Roles(
    nouns=among("role position job post vacancy opening gig internship apprenticeship spot posting"),
    as_=among("as"),
    for_=among("for"),
    of=among("of"),
    heads=among(
        "analyst engineer developer dev programmer manager assistant designer consultant barista nurse teacher "
        "accountant "
        "clerk waiter waitress chef cook driver receptionist secretary administrator admin architect scientist "
        "researcher "
        "specialist coordinator officer executive director technician electrician plumber carpenter cashier cleaner "
        "salesperson seller advisor adviser buyer planner controller lawyer paralegal writer editor copywriter "
        "journalist "
        "translator intern trainee apprentice tester recruiter marketer bartender carer caretaker librarian pharmacist "
        "dentist therapist psychologist tutor lecturer professor guard porter operator supervisor mechanic welder "
        "baker "
        "adjuster handler agent operator representative rep apprentice attendant host barber beautician biologist "
        "chemist physicist "
        "economist statistician actuary auditor solicitor barrister legal detective counsellor counselor "
        "dispatcher labourer laborer bricklayer bricky janitor housekeeper hostess operative picker packer loader "
        "auditor "
        "bookkeeper estimator surveyor plasterer roofer painter decorator gardener landscaper concierge server "
        "dishwasher "
        "tiler fitter joiner machinist inspector merchandiser underwriter broker negotiator paramedic radiographer "
        "podiatrist physio physiotherapist optician vet groomer nanny childminder au pair lifeguard instructor coach "
        "butcher hairdresser florist stylist pilot steward sysadmin devops qa pm sdr bdr swe strategist producer "
        "photographer videographer illustrator animator dietitian midwife paramedic firefighter"
    ),
    parts=among(
        "senior junior lead head staff principal chief deputy assistant associate graduate data business software "
        "backend "
        "frontend fullstack full stack web mobile product project program programme marketing sales finance "
        "financial account "
        "accounts customer support service office hr it ux ui qa machine learning ml ai cloud security systems network "
        "research legal operations ops content social media graphic interior civil mechanical electrical shift store "
        "shop "
        "team warehouse delivery bus truck school primary kitchen dental medical care night part time"
    ),
    never=among(
        "dream new same first next good full real proper decent perfect only whole actual a the interview interviews "
        "call "
        "thank reply nothing now sure what which tomorrow today second final work job coffee lunch hire it them me us "
        "this that everyone years year ages weeks days hours last past other next"
    ),
)  # fmt: skip
