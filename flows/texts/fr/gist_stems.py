"""Owns the stems of French verbs by what they stand for, and words that stand beside them."""

APPLYING = "postul candidat appliqu sollicit"
SENDING = "envoy adress dépos transmett soumett balanc expédi gliss donn apport"
MEETING = "rencontr discut échang parl tchatt"
WRITING = "relanc contact recontact recontac"
CALLING = "appel appell rappel rappell téléphon sonn"
TELLING = "inform annonc notifi communiqu avis"
DECIDING = "décid tranch délibèr délibér statu prononc"
INVITING = "invit convoqu convi"
HIRING = "embauch engag recrut titularis"
REJECTING = "recal rejet rejett refus écart élimin déclin débout évinc retoqu refoul"
CHOOSING = "préfèr préfér privilégi sélectionn opt attribu"
MOVING = "décal report repouss déplac avanc postpos ajourn replanifi reprogramm recul devanc boug recédul rebook"
CANCELLING = "annul cancell cancel décommand"
FIXING = "confirm fix cal book programm planifi réserv valid cédul"
LEAVING = "désist renonc abandonn retir"
GETTING_LATER = "aurai aurais recevrai recevrez aurez"
SOME_ANSWER = [
    "une_réponse",
    "la_réponse",
    "ma_réponse",
    "leur_réponse",
    "sa_réponse",
    "notre_réponse",
    "un_retour",
    "leur_retour",
    "le_retour",
    "des_nouvellesmon_résultat",
    "le_résultat",
    "les_résultats",
    "le_verdict",
    "leur_décision",
    "la_décision",
    "une_décision",
    "l'info",
    "des_news",
]
GIVEN = "envoyé envoie envoient envoyer transmis fait_parvenir préparé filé reçu reçue reçois eu"
SOME_CONTRACT = [
    "le_contrat",
    "un_contrat",
    "mon_contrat",
    "mon_futur_contrat",
    "la_promesse_d'embauche",
    "une_promesse_d'embauche",
    "un_contrat_à_signer",
    "le_contrat_à_signer",
]
PROPOSING = (
    "propose proposent proposé proposer proposait proposaient proposera proposeront offre offrent offert offrir donne "
    "donnent donné filent filé"
)
RETURNING = (
    "revenons reviendrons reviendrai reviens revient reviennent revenir reviendra reviendront reviendrait "
    "reviendraient revenait revenaient revenu"
)
BY = ["par", "chez", "à", "au", "aux", "pour", "comme"]
PASSIVE_NO = (
    "refusé refusée recalé recalée éliminé éliminée rejeté rejetée écarté écartée débouté déboutée évincé évincée"
)
PASSIVE_YES = (
    "embauché embauchée engagé engagée recruté recrutée pris prise retenu retenue choisi choisie accepté acceptée"
)
PASSIVE_TALK = "appelé appelée rappelé rappelée contacté contactée recontacté recontactée relancé relancée"
PERSONS = [f"vers_{who}" for who in ("moi", "nous", "vous")]
