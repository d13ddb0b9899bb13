"""Owns the words in German names of employers that tell no two of them apart."""

from flows.understanding.firms_table import Firms
from flows.understanding.meaning_table import among

FIRMS = Firms(
    legal=among("gmbh ag kg ohg mbh"),
    forms=among("se ug ev gruppe firma fa"),
    articles=among("der die das den dem"),
    ands=among("und"),
    kinds=among(
        "backerei baeckerei konditorei metzgerei autohaus kanzlei praxis kita klinik klinikum "
        "pflegedienst buchladen landratsamt dachdeckerei gasthof gasthaus restaurant spedition "
        "grundschule schule kuchen bau holzbau kaserei brauerei apotheke der die das garten "
        "steinmetz fahrschule friseur pizzeria gartnerei schreinerei tischlerei haus gebruder "
        "kolleg"
    ),
    left_out=among(
        "seniorenstift altenheim pflegeheim friseursalon musikschule werkstatt elektro mobel "
        "buchhandlung eisdiele weingut tierheim tierarztpraxis hausarztpraxis zahnarztpraxis "
        "logistik seniorenheim kindergarten gemeinde hofladen maler"
    ),
    generic=among(
        "kanzlei praxis heim klinik schule backerei metzgerei apotheke markt haus hof werk bau "
        "werkstatt restaurant laden salon handel spedition dienst molkerei brauerei gartnerei "
        "reinigung kita garten stift residenz betrieb technik druckerei kellerei"
    ),
    of_towns=among("hochschule rathaus krankenhaus kreishaus berufsschule"),
)
