"""Owns what German words stand for by which it is told what becomes of an interview: that it was, or cannot be."""

from flows.understanding.gist_table import Idea

EVENT = {
    Idea.WENT: (
        "nach_dem_gespräch nach_meinem_gespräch nach_dem_interview nach_dem_vorstellungsgespräch hingefahren"
        " gefahren angereist hingelaufen hingeradelt geradelt rausgefahren dagewesen da_gewesen"
        " dort_gewesen vor_ort_gewesen war_beim war_zum war_da war_dort hingegangen hingangen angetanzt aufgetaucht"
        " aufgekreuzt angetreten erschienen gesessen gegenübergesessen gegenüber_gesessen ausgefragt gelöchert"
        " gegrillt ausgequetscht vorgesprochen probegearbeitet hospitiert reingegangen rausgegangen rausgekommen"
        " heimgekommen zurückgekommen zurück_vom zurück_von fuhr fuhren saß~gespräch saß~gegenüber"
        " hat_mir_alles_gezeigt haben_mir_alles_gezeigt mich_rumgeführt herumgeführt warten_lassen versalzen"
        " probegefahren probegekocht probegelehrt vorgearbeitet mitgelaufen mitgearbeitet reingeschnuppert"
        " hineingeschnuppert geschnuppert vorgestellt_habe probegebacken probegeputzt probegepflegt mitgeholfen"
        " getroffen getroffn kennengelernt kennen_gelernt mitlaufen_lassen mitarbeiten_lassen zuschauen_lassen"
        " reinschnuppern_lassen"
    ),
    Idea.UNABLE: (
        "kann~nicht können~nicht kann~nich können~nich klappt~nicht passt~nicht schafft~nicht schaffen~nicht "
        "kann~ned kann~net verhindert nicht_möglich doch_nicht_möglich geht~nicht geht~nich"
    ),
    Idea.NONE: "kein keine keinen koan kei kane",
    Idea.OLD: "statt anstatt anstelle statt_wie statt_am statt_um nicht",
    Idea.OPENER: "gut",
    Idea.TEARS: "heulen heule heul geheult weinen weine wein geweint tränen flennen flenne schluchze am_heulen",
    Idea.COUNT: (
        "dritte vierte fünfte sechste siebte siebente achte neunte zehnte elfte zwölfte zwanzigste hundertste "
        "zigste x-te"
    ),
}
