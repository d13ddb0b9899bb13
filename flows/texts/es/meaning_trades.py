"""Owns what people do for work, as a role is told in Spanish: its last word, or the first where others follow."""

from flows.understanding.meaning_table import among

TRADES = among(
    """
abogada abogado account actuaria actuario administrador administradora administrativa administrativo agente albanil
almacenista analista analyst animador animadora aparcacoches aprendiz architect archivera archivero arquitecta
arquitecto asesor asesora asistente assistant aux auxiliar ayudante azafata azafato backend barbera barbero barista
barman bartender becaria becario bibliotecaria bibliotecario biologa biologo bodeguero bombera bombero botones cajera
cajero camarera camarero canguro cantante cantinero capturista carpintero cartera cartero celador celadora chef chofer
cientifica cientifico cocinera cocinero comercial community comprador compradora conductor conductora conserje
consultant consultor consultora contable contador contadora controller coordinador coordinadora copywriter costurera
cristalero cuidador cuidadora data delegada delegado delineante dentista dependienta dependiente desarrollador
desarrolladora designer developer devops director directora disenador disenadora docente economista edecan editor
editora educador educadora ejecutiva ejecutivo electricista electromecanica electromecanico empleada empleado
encargada encargado enfermera enfermero engineer entrenador entrenadora escayolista especialista estadistica
estadistico esteticista estilista executive farmaceutica farmaceutico fisico fisioterapeuta fontanero fotografa
fotografo fresador friegaplatos frontend fullstack gerente gestor gestora gobernanta growth gruista guardabosques
guardia guia head herrera herrero higienista hostelero informatica informatico ingeniera ingeniero inspector
inspectora interina interino interprete interventor interventora investigador investigadora jardinero jefa jefatura
jefe jornalera jornalero lavaplatos lead limpiador limpiadora limpieza logopeda maestra maestro manager manipulador
manipuladora maquinista marinero matarife matematico matrona mecanica mecanico mesera mesero modista monitor monitora
montacarguista moza mozo mucama musico nana ninera nutricionista obrera obrero officer oficial operador operadora
operaria operario optometrista ordenanza orientador orientadora panadera panadero pasante pastelera pastelero
peluquera peluquero peon periodista perito piloto pintor pizzera pizzero plomero portero practicante product profesor
profesora programador programadora promotor promotora psicologa psicologo psicopedagoga qa quimica quimico
recepcionista reclutador reclutadora recruiter redactor redactora repartidor repartidora reponedor reponedora
representante residente responsable sastre scientist scrum secretaria secretario social sociologa sociologo socorrista
soldador soldadora specialist sumiller supervisor supervisora sysadmin taxista tecnico teleoperador teleoperadora
terapeuta tesorera tesorero tester tornero trabajador trabajadora traductor traductora tutor tutora vendedor vendedora
veterinaria veterinario vigilancia vigilante visitador visitadora webmaster yesero
"""
)
