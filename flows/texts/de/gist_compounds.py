"""Owns what long German words stand for by how they end: a "Chefarztgespräch" is a talk, a "Kassiererstelle" a job."""

from collections.abc import Mapping

from flows.understanding.gist_table import Idea

COMPOUNDS: Mapping[Idea, str] = {
    Idea.MEET: "*gespräch *gespräche *gesprächs *interview *interviews *gesprächstermin *vorstellung *probearbeiten",
    Idea.PAPERS: "*bewerbung *bewerbungen *lebenslauf *unterlagen *bewerbungsmappe *anschreiben",
    Idea.JOB: "*stelle *stellen *job *jobs *posten *arbeitsplatz *ausbildungsplatz *praktikum *arbeitsvertrag",
    Idea.OFFER: "*zusage *jobangebot *stellenangebot *vertragsangebot *arbeitsangebot",
    Idea.REFUSAL: "*absage *ablehnung",
    Idea.NEWS: "*rückmeldung *nachricht *rückruf",
    Idea.MESSAGE: "*mail *mails *nachricht",
    Idea.CALL: "*anruf",
    Idea.ROUND: "*gesprächsrunde *auswahlrunde *interviewrunde *bewerbungsrunde",
    Idea.VOID: (
        "baustelle baustellen haltestelle haltestellen tankstelle tankstellen geschäftsstelle geschäftsstellen"
        " anlaufstelle anlaufstellen dienststelle dienststellen beratungsstelle beratungsstellen zweigstelle"
        " außenstelle poststelle schnittstelle schnittstellen darstellen vorstellen bestelle bestellen umstellen"
        " nebenstelle kassenposten außenposten filmvorstellung gehaltsvorstellungen gehaltsvorstellung"
        " wunschvorstellung sammelstelle meldestelle einsatzstelle unfallstelle schwachstelle dunkelziffer"
        " feststellen klarstellen abstellen fertigstellen bereitstellen sicherstellen herstellen"
    ),
    Idea.OFF: (
        "selbstgespräch selbstgespräche elterngespräch lehrergespräch beratungsgespräch beratungsgespräche"
        " kundengespräch kundengespräche verkaufsgespräch trennungsgespräch arztgespräch ferngespräch"
        " mitarbeitergespräch entwicklungsgespräch schülergespräch vermieterabsage wohnungsabsage wohnungszusage"
        " zeitungsinterview therapiegespräch tischgespräch kündigungsgespräch kreditzusage kitaplatzzusage"
        " buchvorstellung theatervorstellung kinovorstellung babynachricht werbemail werbemails spammail"
    ),
}
"""The ends of words (``*stelle``), and the words that end so and are something else."""
