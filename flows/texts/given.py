"""Owns the given names by which people are known, of all countries: somebody called Gurpreet is in Berlin, too.

In the plain form, and only names that are no everyday word in any language that is understood; those that are one
elsewhere ("Mark", "Rosa", "Luz") stand in the tables of the languages where they are none.
"""

from flows.understanding.meaning_table import among

GIVEN = among(
    """
aachal aadhya aadi aahana aaliyah aanuoluwapo aarav aarini aarna aarnav aaron aarush aashi aayush abayomi abbas abbie
abby abdelatif abdelkader abderaouf abderrahmane abdi abdon abdul abdullah abdullahi abdulrahman abebi abeer abel
abelardo abena abeni abhimanyu abhiram abigail abilio abiodun abiona abner abosede abraham achille achim ada adaeze
adalberto adam adamo adan ade adebiyi adebowale adebukola adedayo adedeji adekitan adekola adekunle adela adelaida
adelardo adelasia adele adeleke adelia adelina adeline adelmo adem adenike adeniyi adeolu adeoti adepeju aderopo
adesewa adeshina adesoji adesua adetayo adetoke adetoun adeyi adiela adigun adil adina aditya adnan adolfo adoracion
adrian adriana adrianna adriano adrien adrienne adunni advaith advay advik advika adweta adya afolarin afonso agapito
agastya agata agatha agathe agnes agnieszka agnolo agostina agostino agueda agustin agustina ahmad ahmed ahmet aicha
aida aidan aideen aiden aileen ailis aina ainara aine ainhoa ainoa aisha aishani aisling aisyah aitana aitor ajala
ajani ajay ajoke akanmu akinkunmi akinlabi akinwale akos akram akshay akua alaa alade aladino alain alamiro alamu alan
alana alara alba albano albeiro alberico albert alberte albertina alberto albin albina albino alcides alcira aldair
aldemar alderano aldo aldonza aleida alejandra alejandrina alejandro alejo aleks aleksandar aleksander aleksandra
aleksy alen alena alessandra alessandro alessia alessio alex alexa alexandar alexander alexandra alexandre alexandrie
alexandru alexei alexi alexia alexis alfio alfons alfonsina alfonso alfred alfredo ali alice alicia alicja alida alina
aline alirio aliro alisa alisha alison alistair alix aliyu alka allan allegra allison almudena alois alonso alphons
alphonse alva alvaro alveiro alvin alwin alyssa amadeo amador amaira amaka amal amalia amalie amancio amanda amandeep
amandine amani amarachi amarilis amaro amaru amaya ambrose ambrosio amedeo amel amelia amelie americo amico amilcar
amin amina aminata aminatu amine amir amira amleto amoke amope amparo amrita amruta amy ana anabel anabela anabella
anacleto anahi anahis anais anamika anas anastasia anastasie anastasio anastazja anay ancizar andjela andjelina andre
andrea andreas andree andrei andreia andrej andres andrew andrey andriy andrzej andy anel anela aneta anett anette
angela angeles angelica angelika angelina angeline angelino angelique angelo angie angus anibal anica aniela anika anil
anirudh anis anissa anita anja anjali anjolaoluwa anka ankit anmol ann anna annabell annabella annabelle annalena
annalisa annalise annamaria anne annegret anneli annelie anneliese annetta annette anni annibale annick annie annika
annikki annunziata anny anouk ansaldo anselma anselmo ansgar ansh antero anthea anthony antje anto antoine antoinette
anton antonela antonella antonello antoni antonia antonie antonieta antonietta antonin antonina antonino antonio
antonius antony anunciacion anusha anvi anwar anya anyelo anyi aoife apolinar apolonia aquiles araceli aracely aradhana
arantxa aranzazu arbey arcelia archie arda arezki argemiro ariadna arian ariana ariane ariel ariela arif arike arinola
aristides arjun arkadiusz arlette arley armando armida armin arnaldo arnau arnaude arnd arndt arne arno arnoldo arnulfo
aroa aron arsenio artan artemio arthur artur arturo arun aruna arunima arvid aryan asake asdrubal asha ashlee ashleigh
ashley ashling ashok ashton asma asmau astrid asuncion atenulf atharv atilio atinuke attila aude audrey auguste
augustin augustine augusto aurea aurel aurelia aureliano aurelie aurelio aurora ava avelino avni awero axel ayaan
ayelen ayesha ayhan ayinde ayinke ayla ayleen aylin aymen ayodeji ayodele ayoka ayoub ayse aysegul ayten ayush ayushman
azaan azad azahara azeglio azeneth aziz azra azucena babasola babatunji babawale babsi baccio bachittar baghyawati
bahadurjit bahar bahira bailey bairon bakhshi baldassare baldomero balduino balendra balhaar baljiwan baltasar baltazar
balthasar balvan banjeet baris barkha barry bartek bartolome bartolomeo bartosz bashar basil basilio basti bastian
bastien baudelio bayron beata beatrice beatriz becca begona bela belarmino belen belinda belisario benedetto benedict
benedicte benedicto benedikt benedita beni benicio benita benito benjamim benjamin benno benny benoit benthe beppe
berat berend berenice berit berkan berna bernabe bernadette bernard bernarda bernardino bernardita bernardo bernd
berndt bernhard bernie bernt berra bert berta bertha berthe berthold bertil berto bertram bertrand beth bethan bethany
betina bettina betty betul beverley bhanumati bhavani bhavika bhavini bhavna bhavya biagio bianca bianka bibiana bilal
biljana bilkisu billy bimala bina birger birgit birgitta birte birthe bishakha bjarne bjorn bladimir blake blanka blas
blessing boaz bob bobby bodo bogdan boguslawa bojan bolatito boluwatife boris borja borys bouchra bozena brad bradley
brandon branka branko braulio brayan brenda brendan brian briana brianna bridget brigid brigida brigitta brigitte
brijesh brinda brita britt britta brittany bronagh bronwyn brooke bruce brunilda bruno bryan bulent bunmi burak burgl
burkhard busra byron caetana caitlin caitlyn caitriona calcedonio caleb calista calisto calixta calixto callum calogero
calvin cameron camila camilla camille camillo camilo canan candela candelaria candelario candida candido cansu caoimhe
caren caridad carin carina carine carl carla carlito carlo carlos carlota carlotta carly carmel carmela carmelita
carmelo carmen carmenza carmina carminho carol carola carole carolin carolina caroline carolyn carrie carsten casandra
casemiro casey casimiro casper cassandra cassie catalina catarina caterina cath cathal catharina catherine cathleen
cathrin cathrine cathy catrin catriona cayetana cayetano cebrian cecile cecilia cecilie cecilio cedric ceferino celeste
celia celina celine celso cem cengiz ceren cesar cesare cezary chaaya chabane chaitaly chaitanya chakradev chakradhar
chakrika chaman chameli champak chanakya chanchal chandani chandra chandran chandresh chanez chantal chantelle charan
charita charlene charles charlie charline charlott charlotte charo charvi chasmum chatresh chatura chavvi cheikh chelo
chelsey chema cherie cherif cheryl chiamaka chiara chibuzo chidi chidimma chigozie chijioke chinedu chinelo chinwe
chinyere chioma chiraz chizoba chloe chris christa christel christian christiane christie christin christina christine
christof christofer christoffer christoph christophe christopher christy chucho chukwudi chukwuemeka chus chuy ciara
ciaran cihan cillian cindy cinthia cinthya cintia cipriano ciriaco cirillo cirino ciro citlali claas claire clara clare
clarisa clarissa claude claudia claudina claudine claudio claus clelia clemencia clemens clement clemente clementina
cleto clifford climaco clinton cliodhna cliona clive clodagh clodomiro cloe clorinda clotilde colette colin colleen
collette collin colm colomba coluccio colum conal conall concepcion concetta conchita conn connie connor conny conor
conrad conrado constanca constantin constantino constanza constanze consuelo cora coralie cordula corey corina corine
corinna corinne coriolano cormac cornelia cornelio cornelius corrado cory cosmin costantino costanzo courtney craig
crescencia cristhian cristhofer cristian cristiano cristina cristobal cristofer cristopher csaba curt curtis custodio
cynthia cyril dafina dafne dagmar dagmara dagny dagoberto dahiana daire dairo daksh daksha dakshesh dalaja dalbir
dalibor dalila damaris damian damiano damien damife damini damir damla damon damyanti danae dani dania danica daniel
daniela daniele daniella danielle danijel danijela danilo danitza danjuma danna danny dante danuta dany daphne darika
dario darius dariusz darko darpan darragh darrell darren darrin darryl darsh darwin dary daryl dave david davide dawid
dayamai dayana dayita dearbhail dearbhla debbie debora deborah debra declan deepa deepak deiby deicy deirdre deisy
delia delphine demetrio demilade denis denisa denise denisse denitsa deniz dennis derek derick derly dermot derrick
dervla desiderio desiree desislava desmond detlef devansh devi devika devin deyanira dhriti dhruv diana diane dianne
diarmuid didac didier diego dieter dietmar digna dilan dilara dilek dillon dimas dimitri dimitrios dina dinis dino
diogo dion dionigi dionisia dionisio dipta dirk divya diya djamel djordje dmitri dmytro dolly dolores domenica domenico
domhnall dominga dominic dominik dominika dominique domitila donal donald donatella donatello donato donna dora
doralisa dorcas doreen dorian dorina doris dorita dorota dorotea dorothea dorothee dorothy dorte dorthe doug douglas
dounia doyinsola draga dragan dragica dragos duarte duban duilio duncan durodola dusan dustin duvan dwayne dylan eamon
eamonn ebbe eberhard ebru ebuka ecem eckhard eckhart edda eddie edelmira edelmiro edgar edgard edgardo edhitha edier
edilberto edilma edilson edin edina edinson edison edisson edith ediz edmond edmund edmundo edna edoardo edouard edu
eduar eduard eduarda eduardo edurne edvard edwar edward edwin eesha efrain efren egon eider eileen eilis eilish eimear
eimer einar eiravati eithan ekaja ekalinga ekani ekansh ekanta ekantika ekapad ekaraj ekaterina ekavir ekbal ekene
ekiya ekta ekundayo eladio elaine elba elcira elcy eleanor eleanora eleazar elena eleni eleodoro eleonora eleonore
eleuterio elfi elfriede eli elia elian eliana eliane elias eliecer elif eligia elijah elin elina eline elio elisa
elisabet elisabeth elise eliseo elisha eliza elizabeth elke elkin elladio ellen elli ellie ellinor elliot elliott elly
elma elmar elmer elmo elna elodia elodie eloisa eloise elona eloy elpidio elsa elsie elsy elvia elvira elvis elyas
elzbieta emanuel emanuela emeka emelina emely emigdio emil emilce emile emilia emilian emiliana emiliano emilie emilija
emilio emilly emilse emily emin emina emine emir emiro emma emmanuel emmanuelle emmet emmett emmi emmy emre encarna
encarnita enes eniola enisa enith ennio enno enric enrico enrique enriqueta enya enzio enzo eoghan eoin epifanio eraldo
erasmo ercan erdem erdogan erhard eric erica erich erick erik erika erin erina erkan erling ermanno ermenegildo ermes
erna ernest ernestina ernesto ernie erol ersin erwin eryk eshana esma esneider esparta espiridion esra estanislao
esteban estefania estefany estela estella ester esther estibaliz estiven esupofo etelvina ethan ethel etienne etta
ettore eufemia eugen eugenia eugenie eugenio eulalia eulogio eunice eusebia eusebio eustaquio eutimio eutropio eva evan
evangelina evangelista evaristo eve evelia evelin evelina eveline evelio evelyn evelyne evie ewa ewatomi ewelina
exequiel eydan eylul ezequiel ezio fabian fabiana fabien fabienne fabio fabiola fabrice fabricio fabrizia fabrizio
facundo fadekemi faderera fadime faisal falak falan falguni falko fanny faqid farah faraj faras farhad farhan farid
farida fariq faris farouk fatemeh fatima fatma fatou fatteh faustino faye feargal fearghal fedele federica federico
federigo fehintola felicia feliciana feliciano felicitas felipa felipe felisa felix femi ferdi ferdinand ferdinando
ferenc fergal fergus ferhat feride feriel fermin fernanda fernande fernando ferney ferran fiamma fibikemi fidel
fikayomi fikret fikreta filip filipa filipe filippa filippo filiz filomena finbar finja finn fintan fiona fionnuala
fiorella fiorenzo fiorino firas fitan fiyaz flavia flavio flora florence florencia florencio florent florentin
florentina florentino florian floriane floridor florin florina florinda fodil folashade folu fouzia francesc francesca
francesco franchesca francine francis francisca francisco franciszek franck francois francoise francy franjo frank
frans franz franziska frauke fred freddy frederic frederick frederico frederik frederike frederique fredo fredrik fredy
freja freya frida fridolin frieda friederike friedhelm fritz frode froilan fryderyk fulgencio fulvio fynn gabi gabino
gabriel gabriela gabriele gabriella gabrielle gaby gaelle gaetano gagan gail gaja galasso galvarino gamze gareth garima
garrett garry gary gaspar gaston gastone gaurang gaurangi gaurav gauri gaurika gautam gautami gavin gayathri gbadebo
gbolahan gbowoade geetika gelsomina gema gemma genaro genevieve genoveva geoff geoffrey georg george georges georgette
georgia georgina geovanny gerald geraldine geraldo gerard gerardo gerda gerhard gerlinde germaine germana gero geronimo
gerry gerson gert gertrud gertrude gertrudis gervasio gesa gesine geza ghassan gheorghe ghilas ghislaine giacinto
giacobbe giacomo giada giampaolo giampiero gian giancarlo gianfrancesco gianfranco gianluca gianluigi gianmarco gianna
gianni gianpaolo gianpietro gilberte gilberto gilda gildardo gilles gillian gilma gimena gina gines ginette gino
gioacchino gioachino gioele gioffre gionata giorgia giorgio giosue giovanna giovanni giovanny girik girindra girish
girolamo gisela gisele giselle gisselle gita gitta gitte giulia giuliana giuliano giulietta giulio giuseppa giuseppe
giuseppina giustino gizem gladis gladys glauco glen glenda glenn gloria godofredo goffredo gokhan goncalo gonul gonzalo
gopal goran gordana gordon goyo graciana graciano graciela graeme graham grainne graziano graziella grazyna greg
gregoire gregor gregorio gregory greta grete grethe gricelda griselda grzegorz guadalupe guarino gudrun guglielmo guido
guilherme guillaume guillem guillermina guillermo guiomar gulay gulcan gulsah gulsen gumercindo gunar gunbir guneet
gunhild gunnar gunter gunther gurpreet gustav gustavo gustaw guven gwen gwendoline habib habiba habibu hadi hadiza
hadjer hafsat hailey hakan hakim haley halil halima halina haluk hamid hamish hamsini hamza hana hanan hanna hannah
hanne hannele hannelore hannes hanno hans harald hardik harinakshi harini harish harita harol harold haroldo harpreet
harri harriet harry harsh harshil hartmut haruka harun haruna harvey hasan hassan hatice hauke hauwa havva hayat haydar
haydee hayden hayley hazel heather hector hedda hedwig heidi heidy heike heiko heiner heinz helen helena helene helga
helge heliodoro helmut helmuth hemal hemang hemangini hemani hendrik henning henri henrietta henriette henrik henrique
henry heraclio heraldo herbert herberto heribert heriberto herman hermelinda hermenegildo herminda hermine
herminia herminio hernan hernando herney hiba hilario hilary hilda hilde hildegard hillary hillevi hilma hilmar hinrich
hipolito hiroshi hitesh hocine holger hollie holly homero horacio horst hortensia hossein houcine howard hredhaan
hristo hritik hubert huda hugh hugo hugues huguette hulya humberto huong huseyin hussain hussein iain ian iara ibai
ibeth ibidapo ibironke ibrahim ibrahima ibtisam idika idris ifeanyi ifechukwu ifeoma ifunanya ignacia ignacio ignacy
ignasi ignazio igor ihsan ijaya ikbal ikenna ikeoluwa iker ikram ikshita ilaria ildefonso ildiko ileana ilhan iliana
ilias ilija ilja ilkay ilker ilona ilse ilyes imad imelda imene imke immanuel imogen imran imre ina inaki inaya indali
indira indrajit ines inez inga ingeborg inger ingmar ingo ingrid inigo inioluwa inmaculada iolanda ionut ippazio irem
irena irene iretioluwa irfan irina irma irmgard irya iryna isa isaac isabel isabela isabell isabella isabelle isaiah
isaias isak isaura iseoluwa isha ishaan ishani ishanvi ishita ishola ishwar isidora isidoro isidro ismael ismet isobel
isolina istvan itziar iva ivan ivana ivanka ivar ivette ivica ivo ivona ivonne iwona iyabode iyadunni izaskun jacek
jacinta jacinto jack jackeline jackie jacob jacobo jacopo jacqueline jacques jacqui jade jader jadwiga jafet jagat
jagdish jagrati jagvi jaider jaime jair jairaj jairo jake jakob jakub jamal james jamie jamila jana janaki janani jane
janet janeth janette janice janina janine janko janna janne jannes janneth jannik jannis janos januja janusz janya
jaqueline jared jarlath jaron jaroslav jaroslaw jasim jasmin jasmina jasmine jasmit jason jasper jaspreet jatin javed
javi javier javiera jay jayden jayne jazmin jeanette jeanine jeanne jeannette jeannine jedrzej jeet jeevika jeferson
jeff jeffrey jeison jeisson jelena jemma jen jenaro jenifer jeniffer jenna jenni jennifer jenniffer jenny jens jeremi
jeremiah jeremias jeremy jerman jerome jeronimo jerson jerzy jesper jess jesse jessica jessika jesus jesusa jhalak jhan
jhoan jhoana jhon jhonatan jhonny jhony jian jill jillian jim jimena jimmy jing jiri joachim joakim joan joana joanna
joanne joao joaquim joaquin joaquina jocelyn jocelyne jochen jodi jodie jody joel joelle johan johana johann johanna
johanne johannes johans john johnathan johnny jolanda jolene jon jonah jonas jonatan jonathan jonathon jonna jordan
jordana jordi jorg jorge jorgen joris jorn joschka jose joseba josef josefa josefina josefine joselyn josep joseph
josephine josette josh joshua josiah josiane josip josua josue jovana jovita joyce jozef juan juana juanita juanito
juanjo juanma jude judit judith judy juhani jules julia juliana juliane julianna julie julien juliet julieth julijana
julissa julita julius juliusz jurgen justin justina justine justus justyna jutta juvenal juwon jyoti kaan kaarina kabir
kabiru kacper kadir kahina kai kaitlin kaitlyn kaja kajetan kalevi kalina kalle kalpit kamal kamala kamil kamila kamya
kara karam karan karen karim karima karin karina karine karl karla karlheinz karlo karol karolin karolina karoline
karsten kashish kashvi kasia kasim kaspar kasper katalin katalina katarina katarzyna kate katelyn katerina katerine
katharina katharine katherin katherina katherine katherinne kathi kathleen kathrin kathryn kathy kati katia katie
katinka katja katrin katrina katy kavita kavya kay kayla kaylee kayleigh kazim kazimierz keanu keith keji kelechi
kellie kelly kelsey kelvin kemal ken kendra kenji kenneth kenny kerem kerim kerri kerry kerstin kev kevim kevin
khadidja khadija khaled khalid khalil kiaan kiara kieran kike kikelomo kilian killian kim kimberley kimberly kinga kira
kirsten kirstin kirsty kjell klara klaudia klaus klemens knut koffi kofi kojo kolawole koldo konrad konstantin
korbinian kornel kornelia kosisochukwu krish krisha krista kristen kristian kristijan kristin kristina kristine kristof
kristoffer kristopher kristy kritika krystal krystian krystyna krzysztof ksawery kubra kuldeep kurt kwame kwesi kyara
kyle kylie kyra laban lachlan ladli laetitia laia laila lajita lakhan laksh lakshit lakshmi lalo lamberto lamine lana
lara larissa larry lars laszlo latifa latika laura laure laureano laureen lauren laurence laurent laurenz lauretta
laurie laurin lautaro lavanya lavinia layla lazar lazaro lazzaro leah leana leander leandra leandro leanne leena leidy
leila leire leke lekha leman lena leni lenja lennard lennart lenny leocadia leocadio leonard leonardo leoncio leonel
leonhard leonidas leonie leonor leonora leontina leopold leopoldo lerato lere lesley leslie lesly leszek leticia
letizia levi levin lewis lex leydi leyla leyre lia liam lian liana libni liceth licia lida lidia lidija ligia liisa
lilia lilian liliana liliane lilli lillian lilly lina lindsay lindsey ling linh linnea linus lionel lipika lisa
lisandro lisbeth lise liselotte liseth lisette lissette liv livia liwia liz liza lizbeth lizeth ljiljana ljubica lloyd
lodovico lohit loic loida lola lolita lopa lorcan loredana loreen lorena lorenz lorenza lorenzo loreto loretta lorin
loris lorna lotfi lothar lotta lotte lou louis louisa louise lourenco luana luc luca lucas lucette luchino lucho
luciana luciano lucie lucien lucienne lucila lucinda lucrecia lucrezia lucy lucyna ludivine ludmila ludovic ludovica
ludovico ludvig luigi luigina luis luisa luisana luise luisina luiza luka lukas lukasz luke lupe lupita lutfi luther
lutz luzmira lydia lydie lyna lynda lynn lynne maanas maanav maarit mabel macarena macaria macario maciej maciek
mackenzie madalena madeleine madeline madhav madhavi mads mael maelle maeva maeve mafalda magali magaly magda magdalena
magdalene maggie magnus maha mahdi mahesh mahika mahmoud mahmud mahmut maia maicol maik maike maikol maira maire
mairead maite majid majken makarena maks maksim maksymilian malachy malak malcolm malena malgorzata malik malika malte
malwina mamadou mamen manbir mandeep mandy manel manfred manish manoj manola manolo manon manpreet manthan manu manuel
manuela manuelita manya mara marcantonio marcel marcela marcelina marcelino marcella marcelle marcello marcelo marcia
marcial marciano marcin marcio marcos marcus mareike marek maren marga margaret margareta margaretha margarida
margarita margaud margaux marge margherita margit margot margoth margret maria mariah mariam marian mariana marianela
mariann marianna marianne mariano maribel maricarmen maricel maricela maricruz marie mariel mariela mariella marielle
marietta mariette marija marijan marijana marika marilena mariluz marilyn marina marine mario mariola marion mariona
marisa marisel marisela marisol marissa maristela marit marita maritta maritza marius mariusz marjatta marjorie marko
markus marlen marlene marleny marlies marlon marly marsha marta marten martha marthe martim martin martina martine
martino martirio marty martyn maruja marvin marwa marwan mary maryam maryline maryse massiel massimiliano massimo
massinissa matej mateja mateo mateus mateusz matheo mathew mathias mathieu mathilda mathilde mathis matias matilda
matilde mato mats matt matteo mattes matthew matthias matthieu matti mattia mattias mattis matyas maud maude maureen
maurice mauricio maurilio maurine maurizio mauro maurycy maxime maximiano maximilian maximiliano maximino maxwell maya
mayerly maykol mayra mayte mechthild meena meera megan megane megha meghan meghana mehdi mehmed mehmet meike mekhala
mel melania melanie melany melchor melek melih melike melina melinda melisa melissa melvin merche meredith meriem merle
merlin mert merve mervyn mery meryem metin micael micaela micah micha michael michaela michal micheal michel michela
michelangelo michele micheletto micheline michelle michelotto mieczyslaw mieszko miguel miguela mihaela mihai mijo
mikael mikaela mikayla mike mikel mikhail mila milagros milena miles milica milka milla millaray millicent milo milos
milovan milton mina minerva ming minh miranda mirco mireia mireille mirella mireya miriam mirian mirja mirjam mirjana
mirko miroslav mirta mirtha miryam misael mitali mitzy mladen modupe mofifoluwa mohamad mohamed mohammad mohammed mohan
mohand mohini mohsen moira moises mojisola mojisoluwa molly mona moni monica monika monique monserrat montse montserrat
moradeke morayo morenike morgan morgane moritz morolake morris morten mosinmileoluwa mosunmola motunrayo mouloud mounir
mourad moussa moyosore mugdha muhammad muhammed muhammet munevver murat muriel murielle murray musa mustafa mustapha
mykola myles myra myriam nabil nacer nachiket nacho nacio nadeem nadege nadim nadin nadine nadja nael nahiara nahuel
naiara naim naksh nakul nalan nancy nandini nanna nanni naoise naomh naomi napoleone narimane nasir nasiru nasrin
nassim natacha natali natalia natalie natalio nataly natalya natan natanael nataniel natasa natascha natasha natasza
nath nathalia nathalie nathaly nathan nathanael nathaniel naveen navid nawal nayara nayaret nayareth nayeli nayibe
nazan nazanin nazario nazim nazli nebojsa nedda nedjma neel neelima neftali neha neider neil nelcy nele nelida nelly
nelsy nemanja nenad nepomuk nerea nereida nermin nesrin nesrine nestor netra nevenka neville ngoc ngozi nguyen niall
niamh nibaldo nicanor niccolo nichola nicholas nichole nick nicklas niclas nico nicodemo nicol nicola nicolai nicolas
nicolasa nicole nicoletta nicolo nidhi nidia niels nigel nihad nihal niharika nihat nika nikhil nikita nikki niklas
niko nikodem nikola nikolai nikolaj nikolas nikolaus nikolina nikos nilda nilgun nilima nils nilson nimrat ninetta
ninioluwa ninoska nirja nisha nitara nitesh nitin niyilolawa nkechi nkiruka nnamdi nneka noah noe noelia noelle noemi
noemie nohora nolberto nomsa nonso noor nora norah norbert norberto norbey norma norman nuala nubia nuno nurcan nuria
nurten nury nydia obanijesu obdulia obianuju obinna ocampo oceane octavio odalis odalys odette odika odile oeshi
oezlem ofelia ogechi ogooluwa oisin ojas ojasvi okan okechukwu oksana oktay oladare oladimeji olaf olajumoke olakunle
olanrewaju olansile olasunmbo olatz olav olavi ole oleg olegario oleksandr olena olga olgierd olimpia oliver olivia
olivie olivier oliwer oliwier ololade olu oluchi olufunke olufunmilayo olumorotimi oluwafemi oluwagbemiga oluwakemi
oluwamumibori oluwamuyiwa oluwasanmi oluwasegun oluwole omaira omaja omar omer omid omisha omkaar omobobola omobolanle
omodunni omolabake omolara omosalewa omotara omotayo omotola omotoun omowumi omya onder onkar onofre onur onveer
onyinye oonagh ophelie oreofe oreste orfelina orhan oriana orinder oriol orlaith orlando ornella oscar oskar osman
osunleke osvaldo oswaldo otilia otmar ottavio ottilia ottilie ottmar otto ottone ouanes oumar ousmane oussama ovidio
oviya owen oyenike oyindasola ozan ozge ozgur ozioma ozlem pablo paco padraic padraig pahal pallavi paloma pamela
pancho panfilo paola paoletta paolo paqui parisa parwin pascal pascale pascual pascuala pasqual pasquale pat patric
patrice patricia patricio patrick patrik patrizia patrizio patryk pau paula paulette paulina pauline paulino paulo
pauric pavani pavel pawel peadar pearse pedro peggy pekka pelayo pelin pellegrino penelope pepa pepe pepito percy perry
petar peter petr petra petrona petronila petter phil philip philipp philippa philippe philippine phillip philomena
phoebe phuong phyllis pia piedad pierangelo piergiorgio piergiuseppe pierina pierluigi piermaria pierpaolo piersanti
piet pietro pilar pinar piotr pippa plinio pol polat polly pompeo pomponio pooja porfirio pradeep prakash pranav
praneel pranit pratyush predrag prisca priscila priscilla prisha priya prudencio przemyslaw pushti qabil qadim qarin
qasim quan quang quentin quim quique quirin qushi raagini rabea rachael rachana rachel rachelle rachid rachit rachita
radek radeke radha radhika radoslav rael rafa rafael rafaela rafaella rafal raffael raffaela raffaele raffaella
raffaellino raffaello raghav ragna ragnar ragnhild rahim rahul raimondo raimundo rainer raj rajata rajesh rajeshri
rajiv rakesh ralf ralph raluca ram ramesh ramin ramiro ramon ramona ramses ramzi ranbir randi randy rania ranieri ranko
ranveer raoul raphael raphaela raquel rasha rashid rashida raul rayaan rayan rayen raymond raymonde rebeca rebecca
rebekah rebekka recep reece reggie regina reginald regine regula regulo rehaan reinaldo reinel reiner reinhard reinhold
rekha remedios remi remigio remo rena renata renate renato rene renee resul reuben reyansh reyna reynaldo reza rhona
rhonda rhys riad ricarda ricardo riccardo ricciotti richard rick ricky rico rida ridhi rigoberto rishi rita ritu riya
robert roberta roberto robin robyn rochdi rocio rodney rodolfo rodrigo rogelio roger rohan rohit roisin roksana roland
rolando rolf romain romane romeo romina romolo romuald romulo romy ron ronal ronald ronaldo ronan ronith ronja ronke
ronnie ronny rony ronya roque rory rosalba rosalia rosalie rosalina rosalind rosalinda rosalva rosamel rosana rosanna
rosaria rosario rosaura roseline rosemarie rosemary rosenda rosendo rosie rosina rosita ross rossana roswitha roxana
roxane roxanne roya roza rozalia ruairi ruben rubiela rudecindo rudi rudiger rudolf rudra rufino rufus ruggero ruggiero
rupert ruperta ruperto ruqayya rushil russell ruth ruven ruzica ryan ryma ryszard saad saadatu saanvi sabatino sabina
sabine sabri sabrina sacha sachi sachin sadia sadie safia safiya safiye saksham sakura salah saleh salim salima sally
salma salomon salvador salvi sam samaksh samanta samantha samar samesh sami samir samira samu samuel samy sana sanaya
sandeep sandra sandrine sandro sani sanja sanjay sanjeev sanna sanne santi santiago santino santosh sara sarah sarai
sarina sarita sarthak sasa sascha sasha saskia sathvik satoshi saturnina saturnino saul saumya saverio sayed scarleth
scarlett scarlette scott seamus sean sebastian sebastiano sebastiao sebastien seda sedat segilola segismundo sekou
selda selena selim selin selina selma semih semra senad senay serafin serafina serap serdar serge sergei sergej sergio
sergius serhiy serife serine serkan seth sevda severiano severin severine sevgi sevim seydou seye shamsuddeen shane
shania shankar shannon shanti sharmila sharon shaun shauna shaurya sheena shehu sheila shekoni shelley sheree sherry
sheryl shilpa shirin shirley shivani shivansh shona shravya shreya sian sibel sibylle sid siddharth siegbert siegfried
sieglinde siena sienna sigfrido sigmund sigrid sigurd sijuade silas silje silke silvana silverio silvestro silvia
silvio sima simao simeon similoluwa simion simisola simon simona simone simonetta simran sina sinan sinead sinisa
siobhan sipho sita siya slavica slavko slawomir slobodan sneha sneider snezana soeren sofia sofiane sofie sofija solene
solveig somadina somtochukwu sonal songul sonia sonja sonny sonya sophia sophie soraia soraya sorcha soren sosimo souad
soufiane soumia sowande srinivas stacey stacy stan stanislav stanislaw stanley stefan stefani stefania stefanie
stefanija stefano steffen steffi stella steph stephan stephane stephanie stephen steve steven stewart stine stiven
stjepan stuart suad subomi sudiksha sue suhani suleyman sumayya sumit sunil sunita suresh susan susana susanita susann
susanna susanne sushma susi suzana suzanne svea sven svenja svetlana swati sybil sybille sylvester sylvia sylviane
sylvie sylwia szymon tabea tabita tabitha tade tadeo tadeusz taha tahir takashi tamanna tamara tamas tamer tammy taner
tania tanimu tanish tanja tanmayi tanveer tanvi tanya tapani tara tarak tarek tarik tariq tatiana tatjana tayfun taylor
tecla ted teerth tejas telemaco temidayo temistocle tendai teobaldo teodor teodora teodoro teodosio teofila teofilo
terence teresa teresia teresita terri terry tess tessa tetyana thabo thais thandi thanh thao thea theo theodor theodora
theodore theophile theresa therese theresia thiago thibault thibaut thiemo thierry thies thilo thimo thinhinane thomas
thore thorsten thuy tiago tibor tiburcio tiffany tijana tilda tillmann tilly tilman tim timea timm timo timoteo
timothee timothy tina titilayo titus tiziana tiziano tobi tobias tobiasz toby todd tokunbo tolga tolulope toluwanimi
tom tomas tomasa tomasz tomislav tommy tomori toni tonia tonino tonny tony tonya torben torge tori toribio torquato
torsten tracey tracy trang traudl travis trevor triana trina trine trish tristan triveni triya trude trudy tuan tugba
tulay tulia tulio tullio tuncay tunde turgut turvi tuulikki tyler tymon tymoteusz tyrone ubaldo uberlinda uberto ubika
ucchal uche uchenna udant udarsh udo udyati ueli ufuk ugolino ugur ujunwa ulf uli ulla ulrich ulrik ulrike uma umang
umberto umut unai unal undine unnati unni upadhriti upasna upkaar upma uriel urishilla urmi urs ursula urszula urvashi
urvi uschi usha usman uta ute utkarsh uwe vaishnavi valdemar valentim valentin valentina valentine valentino valeria
valerie valerio valeska valter vamakshi vanesa vanessa vanina vanja vansha vanya varenya varsha vasana vasatika vasile
vasudha veda vedant vedhika vedika vedran veer veli venceslas venkat vera verena verner vernon veronica veronika
veronique vesna vicenta vicente vicki vicky victor victoria victoriano victorino vidar vidhi vihaan vijay vikram viktor
viktoria vilhelm vilma vinaya vince vincent vincentio vincenza vincenzo vinh vinicio vinod vinzenz viraj virgilio
virginia virginie viridiana vito vitor vittoria vittorio viv vivaan viviana viviane vivien vivienne vladan vladimir
vlado volkan volker volkmar vreni vrinda vrishti vritti vroni vuk vyanjana wael wafae wahab waida wakeeta walburga
waldemar waldo walid walt walter waltraud wanda warhi warinder warjas warren wassim watika wei wenceslao wencke
wendelin wendolin wendy werner wesley whitney widisha wiebke wieslaw wiktor wilber wilfred wilfredo wilfrido wilfried
wilhelm willi william williams willian willie willy wilma wilman wilmar wilmer wilson winfried winnie winston wioletta
wishi witold wladimir wojciech wolfgang wolfram wriddhish wridesh wuraola wyatt xabi xabier xalak xaver xavi xavier
xenia xia xiao ximena xiomara xiti yachana yacine yadavi yadira yagnesh yago yahia yahir yahvi yahya yair yaiza yamid
yamil yamila yamile yamilet yamini yan yanara yanet yaneth yanina yanira yanis yann yannick yannik yannis yara yaritza
yasemin yash yashasvi yashawini yashica yashoda yashodhara yashvi yasin yasir yasmin yasmina yasmine yasna yasser
yassin yasti yatan yatin yauvani yavuz yazmin yecid yeferson yeimy yeison yejide yemi yeni yenifer yenny yeny yerai
yerko yerson yesenia yesica yesid yessenia yessica yetunde yewande yina yineth ylva ylvie yngve yocelyn yochana yoel
yohan yohana yolanda yolande yolima yonatan yonathan yordan yoselin yoshita youba youcef younes yousef yousra youssef
yudy yuki yuko yuli yulia yuliana yulieth yuly yunus yurani yurany yuri yuridia yusra yusuf yutika yuvraj yvan yves
yvette yvonne zac zacarias zach zacharie zachary zafer zahra zaid zainab zaira zaitra zakaria zanele zansi zarna zashil
zayan zayyan zbigniew zdenka zdravko zeferino zehaan zehra zeljko zerrin zeynep ziad zilmil zinal zineb zlatan zlatko
zoe zoey zofia zoila zoltan zoraida zoran zorica zsolt zulema zulma zunilda zuzana zuzanna
"""
)
