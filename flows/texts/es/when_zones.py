"""Owns the names of time zones in Spanish: cities, countries, and "hora española"."""


def _own_hour(*kinds: str) -> str:
    """The names of a country's hour: "hora española"."""
    return "|".join(f"{hour} {kind}" for hour in ("hora", "horario", "hs") for kind in kinds)


ZONES = {
    "Europe/Madrid": "madrid|españa|península|barcelona|valencia|sevilla|españa peninsular|la península",
    "Atlantic/Canary": "canarias|las palmas|tenerife",
    "America/Mexico_City": "méxico|cdmx|ciudad de méxico|centro de méxico|df|guadalajara|monterrey|el centro de méxico"
    "|el centro|centro",
    "America/Tijuana": "tijuana|baja california",
    "America/Cancun": "cancún|quintana roo",
    "America/Argentina/Buenos_Aires": "buenos aires|argentina|arg|bs as|baires|rosario|córdoba argentina",
    "America/Bogota": "bogotá|colombia|medellín|cali",
    "America/Lima": "lima|perú",
    "America/Santiago": "santiago|chile|santiago de chile",
    "America/Caracas": "caracas|venezuela",
    "America/Guayaquil": "quito|guayaquil|ecuador",
    "America/La_Paz": "la paz|bolivia",
    "America/Montevideo": "montevideo|uruguay",
    "America/Asuncion": "asunción|paraguay",
    "America/Costa_Rica": "costa rica|san josé",
    "America/Guatemala": "guatemala",
    "America/Panama": "panamá",
    "America/El_Salvador": "el salvador|san salvador",
    "America/Tegucigalpa": "honduras|tegucigalpa",
    "America/Managua": "nicaragua|managua",
    "America/Havana": "cuba|la habana",
    "America/Puerto_Rico": "puerto rico",
    "America/Santo_Domingo": "república dominicana|santo domingo|rd",
    "America/New_York": "nueva york|ny|miami|este|el este|del este|costa este|boston|washington",
    "America/Chicago": "chicago|houston|dallas|texas",
    "America/Los_Angeles": "los ángeles|california|pacífico|el pacífico|del pacífico|san francisco|costa oeste",
    "Europe/London": "londres|reino unido|inglaterra|uk",
    "Europe/Berlin": "berlín|alemania|múnich",
    "Europe/Paris": "parís|francia|europa central",
    "Europe/Lisbon": "lisboa|portugal",
    "Europe/Rome": "roma|italia",
    "Europe/Zurich": "zúrich|suiza",
    "America/Sao_Paulo": "são paulo|sao paulo|brasil",
    "UTC": "utc|universal",
}

ZONE_LETTERS = {
    "Europe/Madrid": _own_hour("española", "peninsular", "peninsular española"),
    "Atlantic/Canary": _own_hour("canaria", "insular canaria"),
    "America/Mexico_City": _own_hour("mexicana", "cdmx"), "America/Bogota": _own_hour("colombiana", "colombia"),
    "America/Lima": _own_hour("peruana", "perú"), "America/Santiago": _own_hour("chilena", "chile"),
    "America/Caracas": _own_hour("venezolana"), "America/Guayaquil": _own_hour("ecuatoriana"),
    "America/Argentina/Buenos_Aires": _own_hour("argentina", "arg"), "America/Montevideo": _own_hour("uruguaya"),
    "America/New_York": _own_hour("este", "miami", "nueva york"), "Europe/Berlin": _own_hour("alemana"),
    "Europe/London": _own_hour("inglesa", "británica", "londres"), "Europe/Lisbon": _own_hour("portuguesa"),
    "Europe/Paris": _own_hour("francesa"),
    "": _own_hour("central", "del centro de europa", "de ellos", "suya", "de allí", "de allá"),
}  # fmt: skip
"""The empty name: known to be unclear."""
