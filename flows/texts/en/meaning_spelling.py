"""Owns how English words are typed in chats, and small lists of words that the reading of times and names needs."""

from flows.understanding.meaning_table import among

SPELT = {
    "u": "you", "ur": "your", "r": "are", "w": "with", "wit": "with", "wiht": "with", "thx": "thanks",
    "thanx": "thanks", "tnx": "thanks", "ty": "thanks", "tysm": "thanks", "thankyou": "thank you",
    "gonna": "going to", "wanna": "want to", "gotta": "have to", "intv": "interview", "itw": "interview",
    "interveiw": "interview", "intrview": "interview", "inteview": "interview", "pls": "please", "plz": "please",
    "bc": "because", "cos": "because", "coz": "because", "cuz": "because", "dunno": "dont know", "idk": "i dont know",
    "emial": "email", "frm": "from", "abt": "about", "def": "definitely", "prolly": "probably", "lemme": "let me",
    "gimme": "give me", "canceled": "cancelled", "cancled": "cancelled", "canceld": "cancelled",
    "cancelld": "cancelled", "resched": "rescheduled", "resheduled": "rescheduled", "reschedueled": "rescheduled",
    "followup": "follow up", "onsite": "on site", "inperson": "in person", "followedup": "followed up",
    "msg": "message", "msgd": "messaged", "recieved": "received", "definitly": "definitely", "wat": "what",
    "wut": "what", "hav": "have", "hv": "have", "jus": "just", "alot": "a lot", "thier": "their",
    "theyre": "they are", "theyve": "they have", "weve": "we have", "shes": "she is", "hes": "he is",
    "tommorow": "tomorrow", "aplied": "applied", "appied": "applied", "ghostd": "ghosted", "nd": "and", "n": "and",
    "da": "the", "cuppa": "coffee", "wrk": "work", "didn": "didnt", "dint": "didnt", "tho": "though",
    "shuold": "should", "shoud": "should", "shold": "should", "shoudl": "should", "wehn": "when", "whn": "when",
    "teh": "the", "hte": "the", "waht": "what", "whta": "what", "hwo": "how", "wirte": "write", "wrtie": "write",
    "wich": "which", "wot": "what", "wots": "whats", "wats": "whats", "kno": "know",
    "uh": "", "um": "", "uhm": "", "erm": "", "umm": "",
    "uhh": "", "hmm": "", "preponed": "moved", "prepone": "move", "intrvw": "interview", "interviw": "interview",
    "interiew": "interview", "cvs": "cv", "appt": "appointment", "tmrw": "tomorrow", "rejcted": "rejected",
    "hiya": "hi",
    "thru": "through", "lyk": "let you know", "yeeted": "sent", "lmk": "let me know", "ngl": "", "tbh": "",
    "lowkey": "",
    "nowt": "nothing", "owt": "anything", "summat": "something", "cba": "cant be bothered",
    "mornin": "morning", "evenin": "evening", "gettin": "getting", "goin": "going", "waitin": "waiting",
    "havin": "having",
    "nothin": "nothing", "somethin": "something", "askd": "asked", "ws": "was",
    "bcoz": "because", "becoz": "because", "becuase": "because", "becasue": "because", "yest": "yesterday",
    "recruter": "recruiter", "recuiter": "recruiter", "compnay": "company", "comapny": "company", "manger": "manager",
    "rcvd": "received", "recd": "received", "acc": "actually", "fone": "phone", "fon": "phone", "luv": "love",
    "nxt": "next", "howm": "how am", "interviewd": "interviewed", "applyed": "applied", "intervew": "interview",
    "rlly": "really", "v": "very", "mgr": "manager", "appl": "application",
}  # fmt: skip
KEY_WORDS = among(
    "interview interviews interviewed interviewing rejected rejection cancelled reschedule rescheduled postponed "
    "applied "
    "application accepted declined withdrew withdrawn received decision yesterday tomorrow recruiter scheduled "
    "position "
    "unfortunately offered company nothing replied answered response emailed messaged contacted nervous excited "
    "invited "
    "manager feedback second prepare prepared ghosted waiting submitted confirmed hopeful depressed anxious"
)
NO_SLIPS = among(
    "writing writings seconds ghosting offeree companys response responses decisions scheduler positions replies "
    "implied applies "
    "supplied "
    "managers prepares appeared compared excepted reclined inclined invites reelected ejected projected injected "
    "withdraw withdraws receive receives cancelles reject rejects decline declines accept decide invitee scheduler "
    "schedule posit applies confirm confirms "
    "recruited wailing waited invite interviewer interviewee deciding secondly accepts applier connected contracted"
)
DOTTED = among("dr mr mrs ms prof st inc ltd co corp dept approx eg ie jr sr bros mt vs etc")
TO = among("to for until till now its is be new")
FROM = among("from of than")
INSTEAD = among("instead now")
OR = among("or nor")
NO_PLACES = among(
    "bed pain trouble love shock doubt tears debt luck hell general person charge touch work school home office"
)
AFTER_SHELL = (
    "", ",", ".", "?", "and", "rejected", "turned", "have", "has", "havent", "hasnt", "said", "called", "rang",
    "emailed", "offered", "invited", "cancelled", "moved", "got", "interview",
)  # fmt: skip
PAIRS = {("shell", following): "_shell" for following in AFTER_SHELL}
"""What stands after the firm Shell, and never after "she'll"."""
AFTER = {(before, "shell"): "_shell" for before in ("to", "at", "from", "with", "by", "for", "of", "the")}
