"""Owns the words in German names of employers that tell no two of them apart."""

from flows.understanding.firms_table import Firms, listed

FIRMS = Firms(
    legal=listed("gmbh ag kg ohg mbh"),
    forms=listed("se ug ev gruppe firma fa"),
    articles=listed("der die das den dem"),
    ands=listed("und"),
    kinds=listed(
        "backerei baeckerei konditorei metzgerei autohaus kanzlei praxis kita klinik klinikum "
        "pflegedienst buchladen landratsamt dachdeckerei gasthof gasthaus restaurant spedition "
        "grundschule schule kuchen bau holzbau kaserei brauerei apotheke der die das garten "
        "steinmetz fahrschule friseur pizzeria gartnerei schreinerei tischlerei haus gebruder "
        "kolleg"
    ),
    left_out=listed(
        "seniorenstift altenheim pflegeheim friseursalon musikschule werkstatt elektro mobel "
        "buchhandlung eisdiele weingut tierheim tierarztpraxis hausarztpraxis zahnarztpraxis "
        "logistik seniorenheim kindergarten gemeinde hofladen maler"
    ),
    generic=listed(
        "kanzlei praxis heim klinik schule backerei metzgerei apotheke markt haus hof werk bau "
        "werkstatt restaurant laden salon handel spedition dienst molkerei brauerei gartnerei "
        "reinigung kita garten stift residenz betrieb technik druckerei kellerei"
    ),
    of_towns=listed("hochschule rathaus krankenhaus kreishaus berufsschule"),
)
