"""Owns the French cues for worries that are put as a question, anger, and plain answers that there is no news."""

from flows.understanding.heard import Saying, Topic
from flows.understanding.meaning_table import ALL_DOUBTS, Doubt, says

WORRIES = (
    *says(
        Saying.FEELS,
        r"et (?:si|s) (?:ils?|elles?|on|@|ca|c|j|je|personne|tout|aucune?)(?: (?!relance|ecris|appelle|demand"
        r"|question|pourquoi|comment|de|d"
        r"|rappelle je)\S+){0,7}?"
        r" (?:pas|plus|jamais|non|veut de moi|rate|foire|plante|merde|bafouille|recale\w*|refus\w+|annul\w+"
        r"|oubli\w+|trou)(?= |$)",
        topic="nervous",
        despite=ALL_DOUBTS,
        shy=True,
    ),
    *says(
        Saying.FEELS,
        r"se (?:foutent|fout|moquent|moque|fichent|fiche|paient|payent) (?:(?:vraiment|carrement|bien|trop|juste|un peu"
        r"|completement|tous) )*de (?:moi|nous|ma (?:gueule|tronche|tete|poire|figure)|la gueule du monde"
        r"|notre gueule)",
        topic="angry",
        despite=(Doubt.OTHERS, Doubt.MAYBE),
    ),
    *says(
        Saying.FEELS,
        r"^(?:mais )?pourquoi (?:c est )?(?:toujours )?(?:moi|tjrs moi)(?= |$)|qu (?:est ce que j ai"
        r"|ai je) fait (?:au bon"
        r" dieu|pour meriter)",
        topic="low",
        despite=ALL_DOUBTS,
    ),
    *says(
        Saying.ASKS,
        r"(?:dois je|faut il|je dois|est ce que je dois|je devrais|vaut mieux|il faut|faut) (?:encore )?(?:attendre"
        r"|patienter)(?: \S+){0,4}? avant de (?:relancer|rappeler|recontacter|ecrire|reecrire)",
        topic=Topic.WHEN_TO_WRITE,
        despite=ALL_DOUBTS,
    ),
    *says(
        Saying.NO_NEWS,
        r"^(?:(?:bah|ben|euh|eh|ah) )*(?:non|nan|nn|nope)(?: ,)? (?:toujours |encore |tjrs |tjs )*(?:rien"
        r"|pas de (?:nouvelles?"
        r"|reponse|retour)|aucune? (?:nouvelles?|reponse|retour)|personne)(?: (?:du tout|de neuf|de nouveau"
        r"|encore|toujours"
        r"|pour l instant|pour le moment|helas|desole\w*))*$|^(?:toujours|encore|tjrs|tjs) (?:pas|rien)(?: \S+)?$",
        despite=ALL_DOUBTS,
    ),
)
