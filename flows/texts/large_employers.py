"""Owns large employers whose names are everyday words, or begin with a given name, wherever people apply to them.

In the plain form, "and" for "&" and its like. What in small letters could be anything ("next", "la poste") counts only
right after a word that an employer follows ("at", "chez"): those are ``DOUBTFUL``.
"""

Employer = tuple[str, ...]


def _listed(names: str) -> frozenset[Employer]:
    return frozenset(tuple(name.split()) for name in names.replace("\n", ",").split(",") if name.strip())


LARGE = _listed(
    """
home bargains, pets at home, five guys, royal mail, first bus, smith and nephew, taylor wimpey, holland and barrett
marks and spencer, marks and sparks, smyths toys, jd sports, sports direct, pizza express, pizza hut, premier inn
lloyds bank, lloyds pharmacy, british gas, british airways, virgin media, virgin atlantic, the body shop
the perfume shop, the gym group, pure gym, anytime fitness, costa coffee, caffe nero, pret a manger, burger king
taco bell, krispy kreme, papa johns, dominos pizza, greene king, mitchells and butlers, slug and lettuce, red lobster
olive garden, cheesecake factory, shake shack, panda express, whole foods, trader joes, best buy, home depot
the home depot, dollar tree, dollar general, family dollar, old navy, banana republic, bath and body works
victorias secret, urban outfitters, river island, new look, house of fraser, john lewis, fortnum and mason
harvey nichols, dr martens, bensons for beds, travis perkins, build a bear, bright horizons, busy bees, care uk
morgan stanley, goldman sachs, jp morgan, bank of america, bank of ireland, ulster bank, wells fargo, capital one
american express, charles schwab, standard chartered, virgin money, legal and general, standard life, royal london
johnson and johnson, johnson matthey, procter and gamble, general electric, general motors, rolls royce, land rover
jaguar land rover, aston martin, ernst and young, grant thornton, mott macdonald, balfour beatty, persimmon homes
barratt homes, bellway homes, network rail, great western railway, south western railway, transport for london
national rail, national grid, national express, uber eats, compare the market, johnson controls, michael page
robert half, robert walters, reed recruitment, brook street, office angels, kelly services, blue arrow
dunnes stores, brown thomas, an post, bus eireann, irish rail, aer lingus, irish life, harvey norman, hungry jacks
red rooster, commonwealth bank, australia post, tim hortons, canadian tire, shoppers drug mart, tata motors
tata consultancy services, tech mahindra, larsen and toubro, axis bank, state bank of india, reliance retail
deutsche bahn, deutsche post, deutsche bank, deutsche telekom, deutsche rentenversicherung, deutsches rotes kreuz
rotes kreuz, aldi sud, aldi nord, media markt, peek und cloppenburg, galeria kaufhof, hugo boss
obi, hermes, fitness first, hello fresh, osterreichische post, wiener linien, schweizer post, credit suisse
thyssen krupp, berliner sparkasse, penny markt, netto markt, bosch rexroth
el corte ingles, corte ingles, leroy merlin, la caixa, la tagliatella, banco santander, banco sabadell, cien montaditos
carrefour express, casa del libro, la sirena, pull and bear, massimo dutti, calvin klein, mercado libre
el palacio de hierro, la comer, farmacias del ahorro, casa ley, banco azteca, grupo modelo, grupo bimbo, grupo nutresa
banco de chile, la polar, almacenes exito, justo y bueno, banco de bogota, banco nacion, banco galicia, el ateneo
la banque postale, credit agricole, credit mutuel, societe generale, caisse d epargne, banque populaire, bnp paribas
la mie caline, marie blachere, brioche doree, buffalo grill, pizza del arte, leon de bruxelles, brico depot
mr bricolage, point p, la redoute, maisons du monde, grand frais, la vie claire, nature et decouvertes, yves rocher
saint gobain, saint maclou, air france, la croix rouge, croix rouge, les restos du coeur, secours catholique
galeries lafayette, le bon marche, petit bateau, feu vert, action logement, air canada
jean coutu, banque nationale
"""
)

DOUBTFUL = _listed(
    """
next, sky, boots, gap, target, subway, apple, shell, orange, action, quick, metro, casino, total, visa, meta
costa, norma, roller, manor, spar, penny, netto, globus, the range, the works, the entertainer, card factory, big w
state street, first direct, direct line, just eat, correos, telefonica, la fe, la poste, la halle
le printemps, la baie, la presse, vips
"""
)
