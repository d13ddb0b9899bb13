"""Owns the English names in small letters that end in what an employer is: "bluebell bakery", "sunny days nursery"."""

from flows.understanding.meaning_table import among
from flows.understanding.small_table import Small

SMALL = Small(
    last=True,
    kinds=among(
        "bakery bakeries bakers butchers greengrocers fishmongers florist florists newsagents chemist chemists pharmacy"
        " opticians dental dentist dentists orthodontics surgery clinic hospital infirmary hospice vets veterinary"
        " nursery nurseries preschool playgroup childcare daycare kindergarten primary infants juniors school schools"
        " academy college university council trust library museum gallery theatre theater cinema arcade zoo aquarium"
        " hotel hotels hostel guesthouse inn pub tavern bar bistro brasserie restaurant cafe diner deli grill kitchen"
        " takeaway chippy pizzeria coffee tearoom tearooms creamery brewery distillery winery catering caterers"
        " barbers salon spa hairdressers tattoos gym fitness leisure golf stables kennels cattery"
        " garage motors autos cars taxis cabs coaches buses haulage logistics couriers freight removals transport"
        " plumbing heating roofing scaffolding joinery carpentry plastering builders construction homes housing"
        " landscapes landscaping gardens centre center farm farms estates lettings properties solicitors accountants"
        " insurance recruitment agency media studio studios design designs print printers software systems solutions"
        " tech technologies digital labs solar energy engineering engineers electrics electrical electronics security"
        " cleaning cleaners laundry launderette services supplies stores supermarket superstore outlet market"
        " furniture interiors carpets kitchens windows toys books bikes cycles sports travel tours events productions"
        " hospitality healthcare care home association foundation charity church prison airport group industries"
        " manufacturing plastics textiles metals steel timber foods dairy meats seafood sweets cakes treats"
    ),
    sorts=among(
        "care nursing residential retirement garden leisure community sports health medical business building cash"
        " fish retail shopping fast food coffee tea wine sandwich pizza burger kebab sushi curry ice cream nail beauty"
        " hair tanning dance music driving riding pet animal dog car auto motor tyre bus coach taxi day out call "
        "contact data job charity book toy shoe clothes clothing gift card phone mobile vape bike hardware garden"
        " primary secondary high grammar junior infant special boarding language art drama cookery sixth form"
        " town city county borough district parish housing estate letting law"
        " italian indian chinese thai french spanish greek turkish polish mexican japanese korean vegan"
        " local nearest nearby new old big small little large busy posh private public state international national"
        " same other previous former current second main head online temp staffing driving test sorting distribution"
        " fulfilment warehouse corner village street road station lobby sale sixth ex"
    ),
    own=among(
        "days home old new little big small time house first second three four five seven city town village high long"
        " short early happy young good best grand great quick fast easy happy lucky super pretty sweet nice"
        " north south east west upper lower bright fresh green red blue white black golden silver"
    ),
    any=among("company firm place business"),
    of=among("of"),
    the=among("the"),
    never_after=among(
        "a an my your his her our their its this that these those any some no another each every one two three which"
        " what whose"
    ),
    no_name=among(
        "down up off out over back round around past near opposite behind"
        " been gone went rang called phoned emailed texted messaged visited attended joined"
    ),
    no_ends=("ly", "ed"),
)
