"""Owns how French words are typed in chats: other spellings, and words found despite one slip of the finger."""

from flows.understanding.meaning_table import among

_VERBS = among(
    "suis vais veux peux sais me pense passe te le les leur lui dois fais viens sors crois cherche relance rappelle "
    "postule comprends refuse retire bosse commence reviens reste stresse flippe panique pleure dors voulais pensais "
    "croyais devais viendrai rappellerai suivais mets dis demande laisse tente prends pars repars rentre repose "
    "recommence reprends continue voudrais voyais garde signe peut"
)
SPELT = {
    **dict.fromkeys(("euh", "heu", "euuh", "hum", "hmm", "mmh"), ""),
    **{f"j{verb}": f"je {verb}" for verb in _VERBS},
    "jai": "j ai", "jais": "j ai", "ja": "j ai", "m": "mr", "veule": "veulent", "veul": "veulent", "che": "chez",
    "chz": "chez", "ches": "chez", "pis": "puis", "gt": "j etais", "g": "j ai", "chui": "je suis", "chuis": "je suis",
    "mappel": "m appelle", "mappelle": "m appelle", "mappellent": "m appellent",
    "mapel": "m appelle", "jvien": "je viens", "mapelle": "m appelle", "mapellent": "m appellent",
    "mrappelle": "me rappelle", "mrappellent": "me rappellent",
    "jattends": "j attends", "jespere": "j espere", "javais": "j avais", "jetais": "j etais", "jaurai": "j aurai",
    "jen": "j en", "cest": "c est", "cetait": "c etait", "sest": "s est", "setait": "s etait", "mont": "m ont",
    "nont": "n ont", "nai": "n ai", "dentretien": "d entretien", "lentretien": "l entretien", "loffre": "l offre",
    "qqun": "quelqu un", "qq1": "quelqu un", "quelquun": "quelqu un", "ya": "il y a", "pr": "pour", "ds": "dans",
    "av": "avec", "avc": "avec", "ac": "avec", "pk": "pourquoi", "pq": "pourquoi", "pkoi": "pourquoi", "koi": "quoi",
    "kan": "quand", "qd": "quand", "tjrs": "toujours", "tjs": "toujours", "toujour": "toujours", "bcp": "beaucoup",
    "pcq": "parce que", "parceque": "parce que", "psq": "parce que", "pdt": "pendant", "vrmt": "vraiment",
    "vmt": "vraiment", "tt": "tout", "ns": "nous", "vs": "vous", "nvelle": "nouvelle", "nvelles": "nouvelles",
    "rep": "reponse", "rdv": "rendez vous", "rdvs": "rendez vous", "rendezvous": "rendez vous", "itw": "entretien",
    "entretient": "entretien", "entretein": "entretien", "entreitien": "entretien", "entrtien": "entretien",
    "entretin": "entretien", "entrevue": "entretien", "entrevues": "entretiens", "interview": "entretien",
    "interviews": "entretiens", "candid": "candidature", "candidatur": "candidature", "msg": "message",
    "msgs": "messages", "email": "mail", "emails": "mails", "courriel": "mail", "courriels": "mails", "mel": "mail",
    "ml": "mail", "tel": "telephone", "auj": "aujourdhui", "pb": "probleme", "dac": "d accord", "dacc": "d accord",
    "ct": "c etait", "zet": "c est", "mrc": "merci", "mci": "merci", "merki": "merci", "slt": "salut",
    "bjr": "bonjour", "bjour": "bonjour", "cc": "coucou", "bsr": "bonsoir", "apl": "appel", "recut": "recu",
    "repondut": "repondu", "reponce": "reponse", "pa": "pas", "ke": "que", "ki": "qui", "boulo": "boulot",
    "ghostee": "ghoste", "ghosted": "ghoste", "ghostes": "ghoste", "ghostent": "ghoste", "ptetre": "peut etre",
    "peutetre": "peut etre", "ptet": "peut etre", "hr": "rh", "chus": "je suis", "shui": "je suis", "shuis": "je suis",
    "jsu": "je suis", "mentretien": "m entretien", "lentrevue": "l entretien", "lappel": "l appel", "dacme": "d acme",
    "jaurais": "j aurais", "jarrive": "j arrive", "jarrete": "j arrete", "jaccepte": "j accepte", "jecris": "j ecris",
    "jappelle": "j appelle", "jattend": "j attends", "jhabite": "j habite", "nest": "n est", "nas": "n as",
    "navait": "n avait", "quon": "qu on", "quil": "qu il", "quils": "qu ils", "dici": "d ici", "denvoyer": "d "
    "envoyer", "dappeler": "d appeler", "davoir": "d avoir", "detre": "d etre",
    "darriver": "d arriver", "deg": "degoutee",
    "degs": "degoutee", "msieur": "monsieur", "rens": "renseignement", "resto": "restaurant", "bcq": "beaucoup",
    "bonsoar": "bonsoir", "jms": "jamais", "mtn": "maintenant", "mnt": "maintenant", "maintenan": "maintenant",
    "stv": "si tu veux", "tqt": "t inquiete", "ajd": "aujourdhui", "ojd": "aujourdhui", "demin": "demain",
    "enft": "en fait", "acepte": "accepte", "acepter": "accepter", "apelle": "appelle", "apele": "appele",
    "apel": "appel", "rapele": "rappele", "rappeller": "rappeler", "appellee": "appelee", "apeler": "appeler",
    "adr": "adresse", "num": "numero", "refu": "refus", "offr": "offre", "ofre": "offre", "contra": "contrat",
    "posible": "possible", "inquiette": "inquiete", "tampis": "tant pis", "bjrr": "bonjour", "coucouu": "coucou",
    "merciii": "merci", "mercii": "merci", "bizoux": "bisous", "sisi": "si", "nn": "non", "nan": "non",
    "ouai": "ouais", "wi": "oui", "vi": "oui", "rdz": "rendez vous", "rv": "rendez vous", "telephonne": "telephone",
    "entrevu": "entretien", "entretienn": "entretien", "entretiin": "entretien", "entrtiens": "entretiens",
    "candidatue": "candidature", "postul": "postule", "o": "au",
}  # fmt: skip
KEY_WORDS = among(
    "entretien entretiens candidature candidatures postule recruteur refuse refusee reponse reponses annule annulee "
    "decale decalee reporte reportee deplace deplacee accepte signe decline retenue retenu nouvelles proposition "
    "remercie contacte embauche convoque convoquee invite stresse deprime decourage decouragee telephonique"
)
NO_SLIPS = among(
    "annuel annuels annuelle annuelles rappelee rappelees appelee invitee invitees convoques remerciee remercies "
    "contactes embauchee embauches "
    "decalees reportees annulees deplacees retenues refusees signee postulee relancees refusent refuser refuses "
    "annuler annulent annules decaler decalent reporter reportent deplacer accepter acceptent accentue signer "
    "signes decliner retenir retenus retenues proposer proposent rappeler rappellent remercier contacter contracte "
    "embaucher convoquer inviter invites relances relancer relancent postuler postulent postules recruteurs "
    "recruteuse reponds repond repondu repousse repose proposition propositions nouvelle rapporte importe emporte "
    "apporte reporters signee ligne digne devale recale egale incite evite imite excepte lacee refuge diffuse "
    "raccroche ranule entretient relancee contactee contacts contact acceptee acceptes retenait detenue tenue tenu "
    "stress stresser prime deprimee reporters recruter recruteras revenu revenue revenus revenues"
)
ELISIONS = among("d l j m n s t c qu jusqu lorsqu puisqu quelqu presqu aujourd")
