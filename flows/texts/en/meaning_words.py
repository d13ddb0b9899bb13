"""Owns the English words around names of employers and persons, and around roles."""

from flows.texts.en.meaning_trades import TRADES
from flows.texts.given import GIVEN
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
    "their theirs theyre theyve theyll theyd shed hed wed itd thatd youd "
    "whod hows wheres whys whens this that these those who whom whose which what whats that thats there "
    "theres "
    "somebody someone anybody anyone everybody everyone nobody something anything everything nothing one ones other "
    "others "
    "another both all any some none each"
)
SMALL = (
    "a an the and or but so because cause coz cuz since as if when while until till then than though although "
    "however also "
    "too again anymore already yet still just only even ever never always often "
    "now soon later before after not no yes yeah "
    "yep ok "
    "okay at by for from in into of off on onto out over to under up with within without via per about around "
    "through during "
    "between against along like hopefully maybe perhaps probably really very quite pretty super totally actually "
    "basically "
    "literally finally luckily sadly unfortunately btw fyi lol haha omg wow hi hello hey dear thanks thank please "
    "sorry well "
    "usually normally generally regularly typically sometimes occasionally rarely constantly verbally formally "
    "officially informally kindly politely personally quickly honestly apparently obviously definitely certainly "
    "immediately eventually currently presently "
    "instead here where why how whenever next last first second third final ago back away home online remote "
    "remotely "
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
MORE_VERBS = (
    "dreamt dreamed arvo shot aint ages follow following popped pop nipped nip flunked failed passed grilled "
    "quizzed letting aim aims aiming plan "
    "plans "
    "planning "
    "intend intends promised promises promise mentioned explained left leave leaves dropped drop chased nudged "
    "pinged dm dmed flicked fired chucked bunged threw thrown handed uploaded submitted filled completed finished "
    "went walked drove cycled travelled came rocked turned showed sat sitting spent grabbed had managed tried "
    "trying try used using heading headed head looking wondering checking checked asking keen happy glad pleased "
    "excited delighted gutted able ready due meant supposed bound likely shortlisted picked chose chosen selected "
    "hired binned scrapped pulled shifted pushed bumped shunted swapped switched changed delayed brought put puts "
    "reached texted rung ringing phoning calling emailing writing chasing chase messaging applying interviewing "
    "deciding waiting signed sign joined join joining starting begins began begin quit resigned withdrew "
    "withdrawing declined refused reopened closed close closing archive bin forget remove delete mark marked "
    "ditch scrap shelve arranged arranging organised sorted sort fixed set setting lined landed secured bagged "
    "snagged scored won lost missed slept overslept froze blanked rambled stuttered smashed crushed killed messed "
    "screwed blew botched tanked flopped felt feeling feels hoped expecting expect expects expected wished "
    "running late off sick ill busy free unavailable available shut branch ward area regional duty floor kitchen "
    "deputy general assistant practice nurse "
)
COUNTS = (
    "landlord landlady girlfriend boyfriend gf bf nan nana gran granny grandma grandad neighbour neighbor uncle aunt "
    "auntie cousin mate mates son daughter baby stepdad stepmum fiance fiancee ex therapist gp psychiatrist parents "
    "mother father hubby missus flatmate roommate housemate babysitter jobcentre dwp "
    "shell hell itll youll weve "  # "she'll", not the firm
    "two three four five six seven eight nine ten eleven twelve dozen dozens couple loads lots tons heaps bunch "
    "hundreds "
    "places jobs companies shops stores positions roles employers vacancies "
)
OTHERS = (
    "good great bad ok okay fine well better best worse worst awful terrible horrible amazing awesome brilliant nice "
    "easy hard "
    "tough weird strange short long quick big small new old late early same sure happy sad nervous excited "
    "tired dream "
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
    "asap faang coach ni nino dbs crb pvg p45 p60 cscs ssn id "
    "whatsapp telegram gmail outlook totaljobs talent recruiting team english german french spanish ok mum mom "
    "dad hm "
    "app apps"
) - among("well like one over next per may second first final all home")
ENDS = among(f"{DAYS} {PRONOUNS} {SMALL} {VERBS} {MORE_VERBS} {COUNTS} {OTHERS}") | NEVER
CALLINGS = among(
    "recruiter recruiters manager managers headhunter interviewer boss lead teamlead supervisor director founder "
    "contact hiring head"
)

NAMES = Names(
    between=among("in on at to by with up for"),
    ones=among("one another"),
    both=among("both either neither all"),
    at=among("at from of in to by about"),
    with_=among("with w to by"),
    weak=among("to in of by about"),
    unnamed=among("a an"),
    articles=among("the a an my our your their this that his her"),
    and_=among("and"),
    joins=among("of for the de du di von van der la le"),
    ends=ENDS,
    never=NEVER,
    places=among(
        "council nhs university college city hospital bank school library police ministry bakery cafe startup "
        "museum hotel "
        "restaurant clinic trust surgery dentist dentists nursery college garage salon gym pub institute foundation "
        "embassy court state government charity church supermarket pharmacy theatre theater zoo "
        "factory infirmary hospice academy airport prison brewery distillery bookies chippy takeaway chemist "
        "chemists "
        "butchers bakers opticians"
    ),
    called=among("called named"),
    where=among("at"),
    streets=among("road rd street st lane avenue ave drive crescent terrace"),
    titles=among("mr mrs ms miss mx dr prof professor"),
    callings=CALLINGS,
    hails=among("dear hi hello hey thanks cheers"),
    also_words=among(
        "mark bill grace hope faith joy rose may june april will rob sue drew art jack frank pat dean grant chase "
        "miles "
        "page ray rich skip summer dawn daisy guy chance penny ruby pearl iris lance nick norm bob chip cliff clay "
        "dale "
        "lane major mason max mike reed rusty sandy stew wade ward woody star sky sunny angel crystal amber "
        "holly ivy "
        "jasmine lily melody noel patience piper serenity trinity violet victor young long short"
    ),
    given=GIVEN
    | among(
        "aimee amber lawrence lee leigh mitchell paige roy wayne "
        "barbara bella ben bill dan dana dev ella ernst frances friedrich grace hari heinrich hui iris ismail jan "
        "jean jerry jo joe julian krishna lance lea leo leon linda lorraine lucia marc marco mark max mei mia mick "
        "nadia ned nina noel nur olive paul pearl penny pierre ping ravi rosa rowan ruby serena sidney vivian "
    ),
    indefinite=among("a an"),
    people=among("someone somebody guy bloke chap fella woman man lady person girl boy gentleman dude"),
    helpers=among(
        "to need needs needed want wants wanted decided reckon reckons said say says think thinks thought told "
        "promised just then is are has have had was were just also already still even really totally never would "
        "going gonna hoping planning looking supposed did hasnt havent didnt arent"),
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
    within=among("de"),
    grades=among("year band level grade class tier stage key"),
    heads=TRADES,
    parts=among(
        "seasonal entry care home front house back "
        "year band level grade class tier stage lunchtime lunch breakfast dinner morning afternoon midday "
        "overnight twilight summer christmas saturday sunday "
        "senior junior lead head staff principal chief deputy assistant associate graduate data business software "
        "forklift hgv lorry van taxi coach tram train tractor crane fork lift weekend evening day teaching learning "
        "trainee apprentice student lab laboratory nursery library museum pharmacy salon garage cafe restaurant "
        "hospital "
        "college university supermarket german french spanish italian polish english maths math science art music "
        "drama "
        "history geography pe physics chemistry biology computing java python javascript typescript php react "
        "node sql "
        "aws azure wordpress salesforce sap ios android cnc machine tool print packaging export import freight "
        "transport "
        "logistics fleet rail vehicle motor car cyber test automation hardware database insight policy planning "
        "benefits "
        "welfare probation prison police fire ambulance live agency relief personal private sous line press media "
        "digital brand pr communications comms event events wedding bid tender contracts commercial category supply "
        "chain partie procurement purchasing payroll pensions compliance risk audit treasury "
        "classroom healthcare health care support domestic ward theatre veterinary clinical production "
        "process factory "
        "assembly line maintenance quantity quality control health safety stock goods order bar pub hotel front "
        "desk pastry sous commis head line prep grill counter deli bakery fish food catering kitchen retail trolley "
        "checkout call contact helpdesk desk it field service housing community outreach youth family "
        "play after club sports fitness swimming leisure events ticket box cabin crew flight ground baggage "
        "payroll credit purchase ledger tax insurance claims loan mortgage bank estate letting property "
        "recruitment talent executive virtual medical dental legal land animal farm stable laundry window office "
        "school street refuse recycling solar gas heating hvac roofing scaffolding demolition night "
        "backend "
        "frontend fullstack full stack web mobile product project program programme marketing sales finance "
        "financial account "
        "accounts customer support service office hr it ux ui qa machine learning ml ai cloud security "
        "systems network "
        "research legal operations ops content social media graphic interior civil mechanical electrical shift store "
        "shop "
        "team warehouse delivery bus truck school primary kitchen dental medical care night part time"
    ),
    never=among(
        "dream new same first next good full real proper decent perfect only whole actual a the interview interviews "
        "call "
        "thank reply nothing now sure what which tomorrow today second final work job coffee lunch hire it them "
        "me us "
        "this that everyone years year ages weeks days hours last past other next rush grand great nice bad cracking "
        "lovely top fine tidy crappy dodgy decent awful hard tough cushy rubbish shit easy big small odd quick long "
        "proper bog standard boring stressful lot bit own old current previous usual regular better permanent "
        "temporary x xx xxx lol lmao haha "
        "casual contract fulltime parttime"
    ),
)  # fmt: skip
