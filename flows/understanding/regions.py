"""Owns the parts of countries that people put behind a city ("London, Ontario"): names and codes. A pure table.

The codes are those that GeoNames gives to the first division of a country.
"""

CANADA = {
    "alberta": "01", "ab": "01", "british columbia": "02", "bc": "02", "manitoba": "03", "mb": "03",
    "new brunswick": "04", "nb": "04", "newfoundland": "05", "nl": "05", "nova scotia": "07", "ns": "07",
    "ontario": "08", "on": "08", "prince edward island": "09", "pei": "09", "quebec": "10", "qc": "10",
    "saskatchewan": "11", "sk": "11", "yukon": "12",
}  # fmt: skip
AUSTRALIA = {
    "new south wales": "02", "nsw": "02", "northern territory": "03", "queensland": "04", "qld": "04",
    "south australia": "05", "tasmania": "06", "tas": "06", "vic": "07", "western australia": "08",
}  # fmt: skip
BRITAIN = {"england": "ENG", "scotland": "SCT", "wales": "WLS", "northern ireland": "NIR"}
REGIONS: dict[str, tuple[tuple[str, str], ...]] = {
    name: ((country, code),)
    for country, names in (("CA", CANADA), ("AU", AUSTRALIA), ("GB", BRITAIN))
    for name, code in names.items()
}
"""What each name means: a country and its division. The states of the USA come from their own list."""
SHORTEST_ALONE = 4
"""A code ("on", "ma") says something behind a city only; alone it is too short to be meant."""
