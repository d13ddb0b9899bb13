"""Owns everyday German adverbs, exclamations and words of chats: no names in small letters; what begins a message."""

EXCLAMATIONS = (
    "ahm aehm ah aeh hm hmm mhm ohm ehm najo gell wa digga alda na ups hoppla jawohl ubrigens nebenbei apropos ps pps"
    " nachtrag update ey ej joa okidoki oki okey wallah bro brudi digger dude wtf hihi hehe jaja nene ach achso achja"
    " jesses mei servas seas juchu yes gottseidank gottlob shit damn oh oha uff puh hui jippie juhu yay tja naja nunja"
    " joah jepp jup jop nope nee ne bah igitt autsch aua menno manno maaan puuh jaaa neee huhu tach hallochen"
)
CHAT = (
    "is isn isses nich net ned nimmer ma mol wat dat dit ick ooch fei hoid grod heit scho hob hom hams hamse hats hatn"
    " gabs wars ists gehts kams wirds solls kanns habs habn hatts wars sinds warn isch hend hot hots gsagt ghabt"
    " gmeldet ghort gschriebn kriagt voll soo sooo jz jtz vllt viell bzw usw etc bsp zb evtl mfg lg gn8 iwie iwann"
)
"""How words are typed in chats and dialects."""
ADVERBS = (
    "jedenfalls sozusagen quasi abermals absolut allgemein allzu anfangs ansonsten anscheinend auffallend ausserdem"
    " aussen beinahe bereits bestens bestimmt bisher blitzschnell bloss dadurch dafur dagegen daher dahinter damals"
    " dankbar darin darunter dauernd demnach dennoch derart drinnen druben durchaus durchweg ebenfalls ebenso eigens"
    " eilig einfach eingangs einst einstweilen einzeln endgultig entweder erneut ernsthaft erstens zweitens drittens"
    " erstmal erstmals ferner fruher gar gegebenenfalls geheim gemeinsam genauso gerne gern gesamt gewiss glatt"
    " gleichfalls gleichzeitig haufig hierbei hiermit hinterher hochstens immerhin immerzu indes innerhalb"
    " insbesondere insofern irgendwas irgendwer jeweils jemals jungst keinesfalls keineswegs komplett konkret kunftig"
    " lieber mancherorts manchmal meinetwegen meist meistens minimal mitten mittendrin mittlerweile momentan montags"
    " dienstags mittwochs donnerstags freitags samstags sonntags muhsam nachher nachts naturgemass neuerdings nirgends"
    " nirgendwo notfalls nunmehr oben obendrein oftmals offenbar offiziell parallel permanent prompt regelmassig"
    " rundum samt schade schleunigst schlicht schlimmstenfalls schnell schnellstens schwer seither selten seitdem"
    " sofern sogleich sonst soeben sowieso spatestens standig stets stillschweigend stur tags teils uberaus uberdies"
    " uberraschend umgehend umsonst unbedingt unerwartet ungern unlangst unten vergebens vielmals vielmehr vollig"
    " vollends vollstandig vorab voran vorerst vorhin vorlaufig vorn vorne vorrangig vorsichtshalber vorubergehend"
    " vorzeitig weitaus weitere weiteren weiteres weiterhin wenigstens wenig wiederum woraufhin worauf zeitgleich"
    " zeitlich zeitnah zeitweise zigmal zudem zufallig zumal zumeist zumindest zunachst zusehends zweimal dreimal"
    " einmal zwischendurch zwischenzeitlich ubel blod doof dumm bescheuert irre verruckt heftig dementsprechend"
    " demzufolge somit sodass indem solange soweit wobei wohingegen wodurch genial perfekt prima wunderbar grossartig"
    " dran drauf drin drum dazwischen daruber davor daheim zuhaus traumhaft spitze suess cool nice hammer mega"
)
