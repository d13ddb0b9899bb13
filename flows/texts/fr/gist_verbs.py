"""Owns the forms of French verbs as they are typed: what is said of one holds of all its persons and tenses."""

ALL = [
    "e",
    "es",
    "ons",
    "eons",
    "ez",
    "ent",
    "er",
    "é",
    "ée",
    "és",
    "ées",
    "ais",
    "ait",
    "eait",
    "ions",
    "iez",
    "aient",
    "eaient",
    "era",
    "eront",
    "erait",
    "eraient",
    "erons",
    "erez",
    "ant",
]
THEIRS = ["ent", "èrent", "eront", "eraient", "aient", "eaient"]
OWN_TO_COME = ["erai", "erais"]
SOME_JOB = [
    "le_poste",
    "un_poste",
    "ce_poste",
    "la_place",
    "une_place",
    "le_job",
    "un_job",
    "la_job",
    "une_job",
    "le_boulot",
    "un_boulot",
    "le_taf",
    "un_cdi",
    "un_cdd",
    "le_cdi",
    "le_cdd",
    "un_contrat",
    "le_contrat",
    "un_stage",
    "le_stage",
    "une_alternance",
    "l'alternance",
    "un_emploi",
    "l'emploi",
    "du_boulot",
    "du_travail",
    "un_temps_plein",
    "un_temps_partiel",
    "un_mi-temps",
    "une_mission",
    "un_essai_rémunéré",
    "de_commencer",
    "de_travailler",
    "de_les_rejoindre",
    "de_rejoindre",
    "un_apprentissage",
    "l'apprentissage",
    "un_remplacement",
    "un_engagement",
]
SOME_MEETING = [
    "un_entretien",
    "un_autre_entretien",
    "un_deuxième_entretien",
    "un_second_entretien",
    "un_rendez-vous",
    "une_entrevue",
    "une_date",
    "un_créneau",
    "une_rencontre",
    "un_échange",
    "une_visio",
    "un_appel",
    "un_essai",
    "une_journée_d'essai",
    "de_venir",
    "de_passer",
    "de_me_rencontrer",
    "de_me_voir",
    "d'échanger",
    "de_se_voir",
    "de_se_rencontrer",
    "une_heure",
    "un_test",
    "un_horaire",
]


def er(stems: str) -> str:
    """All forms of verbs on -er but "I will", for their stems: "postul" is "postule postules postulé ..."."""
    return " ".join(stem + ending for stem in stems.split() for ending in ALL) + " "


def they(stems: str) -> str:
    """The forms of verbs on -er that tell that several people act."""
    return " ".join(stem + ending for stem in stems.split() for ending in THEIRS) + " "


def will(stems: str) -> str:
    """The forms of verbs on -er that tell what the person will or would do."""
    return " ".join(stem + ending for stem in stems.split() for ending in OWN_TO_COME) + " "


def each(verbs: str, what: list[str]) -> str:
    """Each of several forms with each of what follows it at once: "propose_un_entretien"."""
    return " ".join(f"{verb}_{one}" for verb in verbs.split() for one in what) + " "
