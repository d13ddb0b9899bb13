"""Owns what sounds alike in French and is typed for one another: "ils mon dit", "c bon", "j'ai passer", "sa va"."""

from flows.understanding.meaning_table import among

_DONE = among(
    "dit refuse refusee recale recalee rejete rejetee ecarte ecartee pris choisi choisie retenu retenue embauche "
    "embauchee recrute recrutee engage engagee appele appelee rappele rappelee contacte contactee recontacte "
    "recontactee repondu ecrit envoye propose offert donne invite invitee convoque convoquee promis plante ghoste "
    "oublie oubliee jete jetee laisse pas jamais encore finalement enfin aussi fait souhaite explique "
    "prevenu prevenue informe informee confirme annule"
)  # fmt: skip
_LIKE_THIS = among(
    "bon fini mort non oui ok annule reporte decale demain cool top nul bien mal parti confirme fait envoye ca quand "
    "quoi ou pas sur un une le la mon ma lundi mardi mercredi jeudi vendredi trop super dur long signe rate foutu cuit "
    "grave normal passe tout pour chez"
)  # fmt: skip
_FEELING = among(
    "trop tres pas plus pu vraiment tellement un une tanne tannee content contente stresse stressee nerveux nerveuse "
    "decu decue pris prise rendu rendue ben bien correct fatigue fatiguee brule brulee degoute degoutee fier fiere "
    "perdu perdue au a en dans sur pret prete encore toujours si tout pus vide videe crampe inquiet inquiete mal "
    "engage engagee"
)
_CLEANING = among(
    "agent agente agents agentes ouvrier ouvriere employe employee technicien technicienne homme femme dame personnel "
    "equipe mecanicien responsable chef cheffe service societe preposee prepose"
)
"""Who does the "entretien" that is no interview but cleaning and repairs."""
_INFINITIVES = among(
    "postuler candidater appliquer envoyer deposer passer relancer rappeler appeler contacter telephoner remercier "
    "accepter refuser decliner signer annuler reporter decaler deplacer retirer laisser recontacter rencontrer rater "
    "foirer assurer cartonner terminer decrocher donner adresser tenter planter louper abandonner demander confirmer"
)  # fmt: skip

PAIRS = {
    **{("ma", done): "m a" for done in _DONE},
    **{("mon", done): "m ont" for done in (*_DONE, "relance", "relancee", "demande", "prise", "revu", "vu")},
    **{("c", word): "c est" for word in _LIKE_THIS},
    ("c", "t"): "c etait",
    **{(these, word): "c est" for these in ("ses", "ces") for word in ("bien", "mal", "bon", "pas", "mort", "fini")},
    **{("sa", word): "ca" for word in ("va", "marche", "a", "s", "fait", "m", "me", "ira", "sera", "ne")},
    **{
        (place, of): "foyer"
        for place in ("maison", "centre", "salon", "ville", "chambre", "caisse")
        for of in ("de", "d")
    },
    **{("mr", have): "m" for have in ("ont", "a", "avait", "avaient", "as", "est", "en")},
    **{("chu", word): "je suis" for word in _FEELING},
    ("pu", "d"): "plus", ("pu", "de"): "plus",
    **{("mon", verb): "m ont" for verb in ("refuser", "appeler", "rappeler", "recaler", "contacter")},
    **{(who, "de"): "employee" for who in ("femme", "femmes", "valet", "garcon")},
    ("mes", "ils"): "mais", ("mes", "je"): "mais", ("mes", "j"): "mais",
    ("y", "m"): "ils", ("y", "ont"): "ils", ("y", "vont"): "ils",
    ("en", "tant"): "comme", ("en", "qualite"): "comme", ("peu", "etre"): "peut",
}  # fmt: skip
"""A word, by the one after it."""
AFTER = {
    ("c", "t"): " ",
    **{(have, verb): verb[:-1] for have in ("ai", "ont", "avons", "avez", "avais", "ete") for verb in _INFINITIVES},
    ("en", "tant"): " ", ("tant", "que"): " ", ("tant", "qu"): " ",
    ("en", "qualite"): " ", ("qualite", "de"): " ", ("qualite", "d"): " ",
    **{(one, "cap"): "diplome" for one in ("le", "un", "mon", "son")},
    ("pour", "etre"): " ", ("pour", "devenir"): " ",
    **{(who, "video"): "image" for who in ("monteur", "monteuse", "editeur", "createur", "creatrice", "realisateur")},
    **{(f"{who} d", "entretien"): "nettoyage" for who in _CLEANING},
}  # fmt: skip
"""A word, by the one or two before it; blank where it says nothing."""
