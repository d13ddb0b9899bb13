"""Owns the Spanish names in small letters that begin with what an employer is: "farmacia demo", "bar el rincón"."""

from flows.texts.es.meaning_words import NAMES
from flows.understanding.meaning_table import among
from flows.understanding.small_table import Small

SMALL = Small(
    kinds=(NAMES.places - among("iglesia gobierno despacho embajada startup fabrica museo parroquia"))
    | among(
        "talleres transportes logistica limpiezas construcciones reformas instalaciones electricidad fontaneria"
        " carpinteria cristaleria cerrajeria marmoleria herreria tapiceria bodegas viveros jardines jardineria"
        " muebles colchones azulejos pinturas materiales maderas hierros aluminios deportes juguetes calzados modas"
        " confecciones textiles tejidos joyerias opticas farmacias panaderias supermercados hipermercado almacenes"
        " almacen frutas pescaderia pasteleria confiteria reposteria churreria bolleria bombones helados heladerias"
        " bar bares cafe mesones meson taberna tasca asador arroceria marisqueria sidreria hamburgueseria bocateria"
        " parrilla pollos comidas comedores catering cantina fonda posada hostal hostel pension parador"
        " albergue camping"
        " hoteles apartamentos residencias clinicas sanatorio policlinico policlinica ambulatorio consultorio"
        " hospitales ambulancias laboratorio laboratorios fisioterapia podologia dental veterinario refugio"
        " protectora perrera colegios liceo jardin kinder escuelas academias autoescuelas conservatorio facultad"
        " ludoteca autocares autobuses taxis mudanzas mensajeria paqueteria gruas aparcamientos parking gasolinera"
        " autolavado lavadero concesionario automoviles motos bicicletas neumaticos desguaces repuestos recambios"
        " seguros correduria banca caja cajas financiera gestorias asesores abogados consultores consultoria"
        " notarias arquitectos ingenieros inmobiliarias promotora administraciones viajes turismo agencia"
        " ett seguridad vigilancia limpieza tintorerias lavanderias graficas imprentas copisteria rotulos"
        " estudio estudios productora discoteca cines teatros sala gimnasios polideportivo piscina spa balneario"
        " salon barberia estetica perfumeria drogueria floristerias bazar estanco quiosco kiosko mercado mercados"
        " mercadito minimarket abarrotes tiendita miscelanea tlapaleria tortilleria polleria rosticeria fruterias"
        " verdulerias granja granjas finca hacienda rancho lacteos queseria almazara bodeguita frigorifico matadero"
        " conservas harinera molino cementos canteras minera constructoras inversiones comercial comercializadora"
        " distribuciones distribuidora importadora exportadora suministros servicios sistemas soluciones informatica"
        " grupo centro fundaciones asociacion sindicato consorcio mancomunidad diputacion clinico telecomunicaciones"
        " energias aguas electro electrodomesticos ortopedia audiologia guarderias tanatorio funeraria funerarias"
        " tintoreria arepera panificadora salsamentaria corralon remiseria maxikiosco bulonera chatarreria"
    ),
    sorts=among(
        "infantil publico publica privado privada municipal provincial comarcal regional nacional internacional"
        " concertado concertada bilingue general universitario universitaria clinico clinica materno psiquiatrico"
        " geriatrica geriatrico dental veterinaria veterinario estetica medico medica medicos oftalmologica"
        " deportivo deportiva cultural social sociales comercial industrial tecnico tecnica primaria secundaria"
        " superior italiano italiana japones japonesa chino china mexicano mexicana peruano peruana argentino"
        " argentina vegano vegana vegetariano vegetariana gallego vasco andaluz asturiano artesanal artesana"
        " tradicional ecologica ecologico mecanico mecanicos"
    ),
    own=among(
        "demo ejemplo ejemplos muestra prueba pruebas modelo maqueta ficticia ficticio ficticios ficticias inventada"
        " inventado inventados imaginaria imaginario supuesta supuesto test central principal popular moderna moderno"
        " nueva nuevo real imperial prestige excelencia confort futuro porvenir progreso libertad republica igualdad"
        " puente parque playa puerto plaza lago mar rio fuente montana colina valle bosque prado jardin rosa rosas"
        " flor flores lirio azucena jazmin clavel tulipan pino pinos roble robles encina olivo olivos olmo olmos"
        " sauce sauces cedro cedros almendro almendros naranjo naranjos cerezo cerezos ceibo ceibos sol luna estrella"
        " estrellas cielo horizonte luz aurora alba amanecer norte sur este oeste oriente poniente levante villa"
        " ciudad molino castillo torre torres faro ancla vela barco ola caracola concha sirena delfin"
        " gaviota golondrina"
        " paloma aguila condor gallo leon tigre lobo zorro ciervo caballo gato perro patitas huellas mariposa abeja"
        " abejas colmena hormiga oro plata diamante rubi cristal azul rojo roja verde blanca blanco negra negro dorada"
        " dorado chico grande pequeno bella buena buenos bueno vieja viejo antigua san santa santo jose juan maria"
        " carmen pilar paraiso alegria delicia delicias sabor sabores tradicion esperanza amistad union"
        " alianza concordia"
        " armonia equilibrio vital express expres plus premium pro duo trio atlantico pacifico"
        " mediterraneo oceano andes"
        " sierra costa caribe pampa patria america europa iberia espana mundo global universal tierra agua fuego viento"
        " arco pan mesa horno tenedor olla cazuela caldero corona rey reyes reina principe hermanos hermanas hijos"
        " abuela abuelo mama lola paco pepe manolo ninos pasos tuerca tornillo tijera tijeras llave llaves puerta"
        " ventana casa hogar esquina rincon camino sendero destino viajero amigos compadre compadres"
        " letras libro libros"
        " pluma tinta manos corazon encuentro espacio historia pequenos pasitos duende duendes nube nubes arcoiris"
        " garabato cometa piruleta chispa rapido veloz total ideal perfecto activo activa salud vida cumbre cima pico"
        " lince oso toro bravo brava garcia lopez perez martinez gonzalez sanchez fernandez rodriguez gomez ruiz"
    )
    | NAMES.given,
    any=among("agencia centro sala servicios sistemas soluciones estudio comercial productora"),
    of=among("de del"),
    the=among("el la los las"),
    never_after=among(
        "un una unos unas mi mis tu tus su sus otro otra otros otras este esta ese esa aquel aquella cada cualquier"
        " ningun ninguna algun alguna alguno dos tres cuatro cinco varios varias muchos muchas cual que nuestra nuestro"
        " gran antigua antiguo buen vieja viejo ex mucha mucho mas sin tanta tanto"
    ),
    no_name=among(
        "cv rrhh wsp wasap wpp dm id ok vale sep xfa xfi tb tmb xq pq bn msj msg tlf grande enorme carisimo cutre"
        " caro cara barata barato cercana cercano lejana lejano vecina vecino abierto abierta cerrado cerrada lleno"
        " llena vacio vacia famosa famoso conocida conocido bonita bonito fea feo sucia sucio limpia limpio pequenita"
        " chiquita chiquito abre cierra anda funciona contrata ofrece requiere exige cobra vende atiende solicita"
        " resulta aparte ojala justo junto frente lunes martes miercoles jueves viernes sabado domingo laboral"
        " gratis gratuito gratuita online virtual presencial telefonica bucal fisica fijo fija temporal indefinida"
        " lindo linda copado copada chevere chido chida padre guay majo maja seria serio rara raro horrible fatal"
        " genial increible maravilloso maravillosa espectacular excelente pesimo pesima urgente nocturno nocturna"
        " diurno diurna matutino vespertino rotativo rotativos entero entera parcial mixta mixto ayer anoche antier"
        " antes despues luego desde hasta tipo estilo donde cuando porque aunque tambien tampoco siquiera ninguna"
    ),
    no_ends=(
        "ó", "é", "aron", "ieron", "ando", "iendo", "aba", "aban", "ará", "arán", "erá", "erán", "irá", "irán", "mente",
        "aría", "arían", "ería", "erían", "ción", "ciones", "ado", "ido", "ada", "ida", "ísimo", "ísima", "arme",
        "erme",
        "irme", "arse", "erse", "irse", "arles", "arle", "erles", "irles", "amos", "emos", "imos",
    ),
)  # fmt: skip
