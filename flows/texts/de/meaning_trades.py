"""Owns what people do for work, as a role is told in German: its last word, or the first where others follow."""

from flows.understanding.meaning_table import among

TRADES = among(
    """
abteilungsleiter abteilungsleiterin administrator administratorin analyst analystin anwalt anwaltin apotheker
apothekerin architekt architektin archivar archivarin arzt arztin assistent assistentin assistenz aufseher aufseherin
aushilfe auszubildende auszubildender azubi backer backerin barista barkeeper beamter bedienung berater beraterin
biologe biologin bodenleger bote brieftrager brieftragerin bta buchhalter buchhalterin buchhandler buchhandlerin bufdi
burokauffrau burokaufmann chauffeur chemiker chemikerin concierge consultant controller controllerin datenanalyst
datenanalystin dekorateur dekorateurin designer designerin detektiv developer devops disponent disponentin dolmetscher
dolmetscherin drogist drogistin einkaufer einkauferin eisenflechter elektriker elektrikerin empfangskraft engineer
entwickler entwicklerin erzieher erzieherin fahrer fahrerin fensterputzer feuerwehrmann fleischer fleischerin fotograf
fotografin friseur friseurin fsj gebaudereiniger gebaudereinigerin geologe geologin geselle gesellin goldschmied
goldschmiedin hausdame hauswirtschafter hauswirtschafterin hebamme hiwi hufschmied industriekauffrau ingenieur
ingenieurin instandhalter journalist journalistin jurist juristin kaminkehrer kassierer kassiererin kauffrau kaufmann
kellner kellnerin kinderfrau klempner koch kochin konstrukteur konstrukteurin koordinator koordinatorin krankenpfleger
krankenschwester kurier laborant laborantin lagerhelfer lagerist lageristin landwirt landwirtin lehrer lehrerin
lehrling lektor lektorin logistiker logistikerin maler malerin manager managerin marketing maschinenbediener
maschinenbedienerin mathematiker maurer mechaniker mechatroniker mediengestalter mediengestalterin mfa minijobber
model mta mullwerker musiker musikerin nachtwache naherin nanny notar notarin oberarzt oberarztin pflasterer
pflegefachkraft pflegekraft pfleger pflegerin pfortner pfortnerin physiker physikerin pilot pilotin platzwart polizist
polizistin polsterer portier postbote postbotin praktikant praktikantin produktmanager produktmanagerin projektleiter
projektleiterin projektmanager projektmanagerin psychologe psychologin pta putzfrau putzkraft qualitatsprufer
raumausstatter redakteur redakteurin referent referentin regalauffuller reinigungskraft rezeptionist rezeptionistin
sachbearbeiter sachbearbeiterin schornsteinfeger schreiner schreinerin schulbegleitung sekretar sekretarin shk
softwareentwickler softwareentwicklerin sommelier sozialarbeiter sozialarbeiterin spuler spulerin statiker steinmetz
stuckateur sysadmin systemgastronom tagesmutter tankwart tapezierer teamleiter teamleiterin techniker technikerin
telefonist telefonistin tester testerin texter texterin tfa therapeut therapeutin tierarzt tierarztin tischler
tischlerin trainee trainer trainerin ubersetzer ubersetzerin verkaufer verkauferin vermesser vertrieb
verwaltungsangestellte volontar volontarin wachmann warenverraumer werbetexter werkstudent werkstudentin zahnarzt
zahnarztin zfa zimmerer zimmermadchen
"""
)
