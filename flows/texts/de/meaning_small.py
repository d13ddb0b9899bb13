"""Owns the German names in small letters that begin with what an employer is: "wohnbau test", "kita am park"."""

from flows.understanding.meaning_table import among
from flows.understanding.small_table import Small

SMALL = Small(
    kinds=among(
        "kita kindergarten hort krippe grundschule hauptschule realschule gesamtschule oberschule mittelschule"
        " volksschule gymnasium berufsschule musikschule volkshochschule fahrschule tanzschule sprachschule skischule"
        " waldschule forderschule hochschule universitat uni schule internat"
        " krankenhaus klinikum klinik uniklinik rehaklinik reha spital kantonsspital landeskrankenhaus hospiz praxis"
        " arztpraxis zahnarztpraxis tierarztpraxis hausarztpraxis kinderarztpraxis tierpraxis tierklinik zahnklinik"
        " physiotherapie ergotherapie logopadie zahntechnik jugendhilfe jugendhaus vhs"
        " apotheke sanitatshaus optik optiker horakustik labor zentrum mvz"
        " pflegedienst pflegeheim seniorenheim altenheim altersheim seniorenstift seniorenresidenz seniorenhaus"
        " seniorenhof residenz wohnheim wohnstift haus diakonie caritas lebenshilfe"
        " sozialstation tagespflege sozialwerk"
        " backerei backhaus backstube konditorei metzgerei fleischerei feinkost biomarkt hofladen getranke"
        " getrankemarkt supermarkt drogerie baumarkt gartencenter gartnerei baumschule kaserei molkerei brauerei"
        " kelterei weingut winzerei imkerei fischzucht reiterhof ponyhof bauernhof tierheim tierpark"
        " restaurant gasthof gasthaus wirtshaus landgasthof hotel pension hostel cafe bistro eiscafe eisdiele pizzeria"
        " imbiss trattoria brasserie konditorei catering kantine"
        " autohaus autowerkstatt werkstatt kfz tankstelle reifenservice fahrzeugbau karosseriebau busbetrieb"
        " spedition logistik transporte kurier paketdienst kurierdienst umzuge taxizentrale reederei werft bootswerft"
        " wohnbau hochbau tiefbau holzbau metallbau stahlbau trockenbau gartenbau landschaftsbau maschinenbau"
        " anlagenbau apparatebau werkzeugbau messebau modellbau innenausbau gerustbau fensterbau treppenbau"
        " heizungsbau ladenbau mobelbau orgelbau rohrleitungsbau sondermaschinenbau strassenbau"
        " tischlerei schreinerei zimmerei dachdeckerei malerbetrieb schlosserei schmiede glaserei gerberei naherei"
        " schneiderei sattlerei drechslerei topferei klempnerei spenglerei polsterei goldschmiede steinmetz"
        " raumausstattung elektro elektrotechnik haustechnik gebaudetechnik kaltetechnik solartechnik sanitar"
        " gebaudereinigung reinigung reinigungsdienst wascherei textilreinigung sicherheitsdienst wachdienst"
        " hausmeisterdienst hausmeisterservice winterdienst gebaudeservice"
        " kanzlei steuerkanzlei anwaltskanzlei steuerburo ingenieurburo architekturburo planungsburo"
        " ubersetzungsburo notariat wohnbaugenossenschaft hausverwaltung immobilien versicherung sparkasse volksbank"
        " raiffeisenbank stadtwerke wasserwerke gaswerk kieswerk sagewerk fleischwerk zementwerk stahlwerk"
        " stadt gemeinde landkreis landratsamt rathaus amtsgericht landgericht finanzamt jugendamt stadtverwaltung"
        " stadtbibliothek bibliothek bucherei museum stadttheater kirchengemeinde"
        " druckerei verlag buchhandlung buchladen werbeagentur agentur filmproduktion fotostudio tonstudio"
        " systemhaus softwarehaus kaufhaus modehaus schuhhaus mobelhaus teppichhaus kuchenhaus kuchenstudio"
        " fahrradladen schuhladen teeladen copyshop blumenladen blumenhaus friseursalon friseur haarstudio salon"
        " kosmetikstudio nagelstudio sonnenstudio fitnessstudio yogastudio therme schwimmbad freizeitpark kletterhalle"
        " reiseburo callcenter personaldienstleister zeitarbeit personalservice kolleg stiftung verein"
        " firma"
    ),
    kind_ends=("schule", "klinik", "praxis", "kanzlei", "autohaus", "technikbetrieb", "werkstatt", "gartnerei"),
    no_kinds=among("schule berufsschule"),
    sorts=among("intern nebenan"),
    own=among(
        "test demo probe muster beispiel exempel sonne sonnen mond stern sterne himmel wolke regenbogen schnee wind"
        " winter sommer herbst fruhling licht blitz donner feuer wasser meer see bach quelle berg tal wald"
        " feld wiese garten park hof haus burg schloss turm tor tore markt dorf mitte linde rose rosen blume kleeblatt"
        " anker hahn engel ring kranz glocke kreuz koenig prinz fuchs wolf bar hirsch adler lowe lowen krone post"
        " gross klein leicht jung klar frisch fein bunt gesund muhle linden schwarz"
        " weiss braun grun rot blau gold silber goldenen goldener roten grunen blauen weissen"
        " schwarzen alten stark stolz frohlich freude leben herz kraft plus aktiv nord sud ost west zentral modern"
        " ideal perfekt prima vital optimal direkt koch kaiser backer muller schneider fischer wagner maurer maler"
        " zimmermann kaufmann jager richter schafer bauer gartner schreiner tischler metzger weber schmied kramer"
        " holz stein stahl glas papier kunst natur mensch mensch zukunft heimat welt stadt land fluss brucke"
        " lenz mai august ernst mark lang sauer frank peter thomas martin lorenz hartmann karl otto paul werner"
        " walter heinz heinrich hermann friedrich ludwig georg jakob simon moritz felix max marie anna maria elisabeth"
        " rosa emma sophie johannes josef franziskus michael gabriel sankt st talente kinder kids zwerge pinguine"
        " baren igel frosche knirpse strolche entdecker schatz insel hafen deich dune dunen kuste strand ufer alpen"
        " bodensee rhein elbe isar weser main donau neckar spree saale mosel havel oder ems ruhr harz allgau"
    )
    - among("oder main"),
    any=among("firma verein agentur stadt gemeinde zentrum labor stiftung"),
    of=among("am zum zur zu an auf unter den dem der des von vom dr prof med st sankt"),
    the=among("der die das"),
    never_after=among(
        "ein eine einer einem einen eines ne ner nem nen n kein keine keiner keinem keinen jede jeder jedem andere"
        " anderen anderer mein meine meiner meinem meinen dein deine unser unsere unserer unserem sein seine ihre"
        " zwei drei vier funf mehrere viele neue neuen kleine kleinen grosse grossen alten alte alter diese dieser"
        " diesem diesen welche welcher als per oder jetzigen jetzige ehemalige nachste nachsten"
    ),
    no_name=among(
        "nebenan gegenuber ums dienst team leitung leiter chef chefin personal azubi azubis umme ecke dings ag gmbh kg"
        " ev mbh co ohg ug se gbr verwaltung besitzer inhaber kram zeug sache zeugs ist war hat hatte wo wer was wenn"
    ),
    no_ends=("iert", "ieren", "ierte", "ierten", "ung", "te", "ten", "test"),
)
