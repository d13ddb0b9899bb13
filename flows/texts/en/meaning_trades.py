"""Owns what people do for work, as a role is told in English: its last word, or the first where others follow."""

from flows.understanding.meaning_table import among

TRADES = among(
    """
accountant actor actuary adjuster admin administrator adviser advisor advocate agent aide anaesthetist analyst
animator apprentice arborist archaeologist architect archivist artist artworker assembler assessor assistant associate
attendant attorney au auditor author bagger baker banker banksman barber barista barrister bartender bdr beautician
bim binman biologist blacksmith boilermaker bookkeeper bookseller brickie bricklayer bricky broker bursar busboy
busser butcher butler buyer cabbie cabinetmaker cad canvasser caregiver carer caretaker carpenter cashier caterer
chambermaid chaplain chauffeur chef chemist childminder chiropodist choreographer cleaner clerk cna cobbler collector
concierge conductor conservator consultant contractor controller cook coordinator copyist copywriter counsellor
counselor courier crewmember curator custodian dancer deckhand decorator demonstrator dentist designer detective dev
developer devops dietician dietitian director dishwasher dispatcher dispenser doorman draftsman draughtsman dressmaker
driller driver economist editor educator electrician embalmer engineer engraver entertainer estimator examiner
executive fabricator facilitator farmer farmhand filmmaker firefighter fisherman fitter florist foreman forester
forewoman fundraiser gardener gasfitter geologist glazier goldsmith greenkeeper greeter groomer groundskeeper
groundsman groundworker guard hairdresser handler handyman hca hcsw head headteacher helper hgv historian hlta host
hostess housekeeper hygienist illustrator inspector installer instructor intern interpreter investigator invigilator
janitor jeweller joiner journalist laborer labourer landscaper lawyer leader lecturer legal librarian lifeguard
linguist loader locksmith logistician lpn lsa machinist maid mailman manager manicurist marketer masseuse
mathematician mechanic mediator mentor merchandiser messenger metalworker midwife milker musician nanny negotiator
neurologist nurse nutritionist officer operative operator optician optometrist orderly osteopath pa packer painter
pair paraeducator paralegal paramedic pharmacist phlebotomist photographer physicist physio physiotherapist picker
pilot pipefitter planner plasterer playworker plumber pm podiatrist porter postie postman postwoman practitioner
preparer producer professor programmer promoter proofreader psychiatrist psychologist publicist purchaser purser qa
radiographer radiologist ranger realtor receptionist recruiter registrar rep repairer reporter representative
researcher rigger rn roofer rostering salesman salesperson saleswoman sander scaffolder scheduler scientist sdr
seamstress secretary seller senco server signwriter sna soldier solicitor sommelier sonographer sparky specialist
sprayer stacker statistician steelworker steward stewardess stocker stonemason storekeeper storeman strategist stylist
sub superintendent supervisor surgeon surveyor swe sysadmin tailor teacher technician technologist telemarketer teller
temp tester therapist tiler toolmaker trainee trainer translator treasurer tutor typist underwriter upholsterer usher
valet valeter valuer vet veterinarian videographer waiter waitress warden warehouseman watchmaker webmaster welder
winemaker worker writer
"""
)
