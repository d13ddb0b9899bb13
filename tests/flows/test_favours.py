"""What a person would ask of an employer, and a death or an illness beside them: heard in plain words, and not where
the same words say something else.
"""

import pytest

from flows.understanding.favours import Favour, favours_in
from flows.understanding.losses import DIED, ILL, loss_in


@pytest.mark.parametrize(
    ("language", "typed", "favour"),
    [
        ("en", "can you draft something to move the interview with Acme", Favour.MOVE),
        ("en", "i need to ask them to move it, draft?", Favour.MOVE),
        ("en", "how do I ask them to reschedule?", Favour.MOVE),
        ("en", "I need to reschedule my interview", Favour.MOVE),
        ("en", "what do i write to get another date", Favour.MOVE),
        ("en", "i cant make the interview with acme", Favour.CANNOT),
        ("en", "I won't be able to attend on Thursday", Favour.CANNOT),
        ("en", "I need more time to decide", Favour.MORE_TIME),
        ("en", "can you write an email asking for a few more days to answer the offer", Favour.MORE_TIME),
        ("en", "how do I ask for more time", Favour.MORE_TIME),
        ("en", "can i ask them for a few more days?", Favour.MORE_TIME),
        ("en", "can you write to ask if we can move the interview a few days", Favour.MOVE),
        ("de", "kann ich um ein paar Tage Bedenkzeit bitten?", Favour.MORE_TIME),
        ("es", "¿puedo pedirles unos días más?", Favour.MORE_TIME),
        ("fr", "je peux leur demander quelques jours de plus ?", Favour.MORE_TIME),
        ("en", "how long can I keep Acme waiting?", Favour.STALL),
        ("en", "I would rather telephone. What should I say?", Favour.PHONE),
        ("en", "id rather call them", Favour.PHONE),
        ("en", "can I call them instead?", Favour.PHONE),
        ("en", "what do I say on the phone", Favour.PHONE),
        ("de", "ich würde lieber anrufen", Favour.PHONE),
        ("de", "was sage ich am telefon?", Favour.PHONE),
        ("es", "prefiero llamar por teléfono", Favour.PHONE),
        ("es", "¿qué les digo por teléfono?", Favour.PHONE),
        ("fr", "je préfère les appeler", Favour.PHONE),
        ("fr", "que leur dire au téléphone ?", Favour.PHONE),
        ("de", "Kannst du mir eine Mail schreiben, um den Termin zu verschieben?", Favour.MOVE),
        ("de", "ich muss mein gespräch verschieben", Favour.MOVE),
        ("de", "wie frage ich nach einem anderen termin?", Favour.MOVE),
        ("de", "ich kann am donnerstag doch nicht zum gespräch kommen", Favour.CANNOT),
        ("de", "schaffe es nicht zum gespräch bei siemens", Favour.CANNOT),
        ("de", "ich brauche bedenkzeit, hast du einen entwurf?", Favour.MORE_TIME),
        ("de", "Ich brauche noch etwas Zeit, um mich zu entscheiden", Favour.MORE_TIME),
        ("de", "wie lange kann ich krause hinhalten?", Favour.STALL),
        ("es", "¿me escribes un correo para cambiar la fecha de la entrevista?", Favour.MOVE),
        ("es", "necesito aplazar la entrevista", Favour.MOVE),
        ("es", "¿cómo les pido otra fecha?", Favour.MOVE),
        ("es", "no puedo ir a la entrevista del jueves", Favour.CANNOT),
        ("es", "necesito más tiempo para decidirme", Favour.MORE_TIME),
        ("es", "un borrador para pedir unos días más", Favour.MORE_TIME),
        ("es", "¿cuánto tiempo puedo hacerles esperar?", Favour.STALL),
        ("fr", "vous pouvez rédiger un mail pour décaler l'entretien ?", Favour.MOVE),
        ("fr", "je dois reporter mon entretien", Favour.MOVE),
        ("fr", "comment leur demander un autre créneau ?", Favour.MOVE),
        ("fr", "je ne pourrai pas venir à l'entretien jeudi", Favour.CANNOT),
        ("fr", "j'ai besoin de plus de temps pour décider", Favour.MORE_TIME),
        ("fr", "un mail pour demander un délai de réflexion", Favour.MORE_TIME),
        ("fr", "combien de temps puis-je les faire attendre ?", Favour.STALL),
    ],
)
def test_what_they_would_ask_is_heard(language: str, typed: str, favour: Favour) -> None:
    assert favours_in(typed, language)[:1] == (favour,)


@pytest.mark.parametrize(
    ("language", "typed"),
    [
        ("en", "they want to move the interview, what do i write"),
        ("en", "got an email to reschedule the interview"),
        ("en", "the pharmacy can't make tomorrow"),
        ("en", "i cant make it work"),
        ("en", "they need more time to decide"),
        ("en", "they'd rather call me"),
        ("en", "I'd rather they call me"),
        ("en", "I'll call them tomorrow"),
        ("de", "ich rufe morgen an"),
        ("es", "mañana les llamo"),
        ("fr", "je les appelle demain"),
        ("en", "they said they'd need a few more days"),
        ("en", "what should I write to Acme?"),
        ("de", "die Kanzlei muss unseren Termin verlegen"),
        ("de", "sie haben das gespräch verschoben"),
        ("de", "die brauchen noch ein paar Tage"),
        ("de", "was soll ich schreiben?"),
        ("es", "me han escrito para cambiar la fecha"),
        ("es", "quieren aplazar la entrevista"),
        ("es", "¿qué les escribo?"),
        ("fr", "ils veulent décaler l'entretien"),
        ("fr", "l'entretien a été reporté"),
        ("fr", "qu'est-ce que j'écris ?"),
    ],
)
def test_what_others_ask_or_what_is_no_wish_is_none(language: str, typed: str) -> None:
    assert favours_in(typed, language) == ()


@pytest.mark.parametrize(
    ("language", "typed", "loss"),
    [
        ("en", "my nan died", DIED),
        ("en", "my dad passed away last night", DIED),
        ("en", "I lost my mum on Sunday", DIED),
        ("en", "it's my grandad's funeral on friday", DIED),
        ("en", "there's been a death in the family", DIED),
        ("en", "our dog died :(", DIED),
        ("en", "my son is ill", ILL),
        ("en", "my mum's in hospital", ILL),
        ("en", "my wife had an accident", ILL),
        ("en", "family emergency", ILL),
        ("de", "meine oma ist gestorben", DIED),
        ("de", "weil mein Vater letzte Nacht verstorben ist", DIED),
        ("de", "ich habe meine Mutter verloren", DIED),
        ("de", "wir haben einen todesfall in der familie", DIED),
        ("de", "mein Kind ist krank", ILL),
        ("de", "meine mutter liegt im krankenhaus", ILL),
        ("de", "meine Frau hatte einen Unfall", ILL),
        ("es", "se ha muerto mi abuela", DIED),
        ("es", "mi padre falleció ayer", DIED),
        ("es", "he perdido a mi madre", DIED),
        ("es", "mi hijo está enfermo", ILL),
        ("es", "mi madre está ingresada", ILL),
        ("fr", "ma grand-mère est morte", DIED),
        ("fr", "j'ai perdu mon père", DIED),
        ("fr", "mon oncle vient de mourir", DIED),
        ("fr", "mon fils est malade", ILL),
        ("fr", "ma mère est à l'hôpital", ILL),
        ("fr", "ma femme a eu un accident", ILL),
    ],
)
def test_a_death_or_an_illness_beside_them_is_heard(language: str, typed: str, loss: str) -> None:
    assert loss_in(typed, language) == loss


@pytest.mark.parametrize(
    ("language", "typed"),
    [
        ("en", "my laptop died"),
        ("en", "my phone is dead"),
        ("en", "my son passed his exam"),
        ("en", "my mate died laughing"),
        ("en", "my wife is sick of me being home"),
        ("en", "I lost my dad's number"),
        ("en", "my aunt is a nurse at the hospital"),
        ("en", "I have an interview at the hospital with my friend"),
        ("de", "mein handy ist tot"),
        ("de", "meine schwester arbeitet im krankenhaus"),
        ("de", "gespräch im krankenhaus am montag"),
        ("es", "mi móvil ha muerto"),
        ("es", "mi hermana trabaja en el hospital"),
        ("es", "mi amiga se murió de risa"),
        ("fr", "mon téléphone est mort"),
        ("fr", "ma sœur travaille à l'hôpital"),
        ("fr", "mon pote est mort de rire"),
    ],
)
def test_what_only_sounds_like_it_is_none(language: str, typed: str) -> None:
    assert loss_in(typed, language) == ""
