"""Owns the Spanish verbs of each idea, by infinitive: of all of them every form is known (``gist_verbs.py``)."""

from flows.understanding.gist_table import Idea

VERBS = {
    Idea.APPLY: "aplicar postular inscribir solicitar candidatear optar",
    Idea.SEND: "mandar enviar entregar dejar echar tirar meter subir llevar presentar adjuntar cargar repartir remitir"
    " rellenar llenar completar cumplimentar depositar tramitar aventar botar hacer reenviar acercar lanzar colgar"
    " registrar pasar arrimar",
    Idea.GET: "recibir conseguir obtener lograr",
    Idea.HIRE: "contratar fichar incorporar coger",
    Idea.REJECT: "rechazar descartar desestimar batear bochar rebotar eliminar excluir descalificar tumbar",
    Idea.CHOOSE: "elegir escoger seleccionar preferir",
    Idea.FILLED: "cubrir congelar",
    Idea.MOVE: "mover cambiar aplazar posponer reprogramar reagendar adelantar retrasar postergar atrasar correr"
    " recorrer trasladar replanificar reubicar diferir prorrogar",
    Idea.CANCEL: "cancelar anular suspender",
    Idea.REPLY: "contestar responder",
    Idea.MESSAGE: "escribir contactar insistir reclamar whatsappear mensajear",
    Idea.CALL: "llamar telefonear marcar timbrar",
    Idea.TELL: "avisar informar comunicar notificar confirmar",
    Idea.DECIDE: "decidir definir resolver deliberar",
    Idea.PASS: "superar clasificar preseleccionar",
    Idea.INVITE: "invitar citar convocar",
    Idea.CONFIRM: "agendar programar concertar fijar coordinar calendarizar",
    Idea.THANK: "agradecer",
    Idea.ACCEPT: "aceptar firmar",
    Idea.WITHDRAW: "retirar declinar desistir",
    Idea.PREPARE: "preparar practicar ensayar repasar",
}
"""``decir`` stands in no list: what is said tells nothing of when they will say more."""
