/**
 * Armed groups, death squads, cartels and gangs of the Americas since 1980.
 * Belongs: as in index.ts; the urban guerrillas and death squads of Latin America with their names in the wires of the time. Not: legal parties that
 * grew out of them (parties/).
 * Source: own knowledge of the actors in the UCDP and ACLED actor lists; public lists of designated organisations.
 */
export const AMERICAS = `
Revolutionary Armed Forces of Colombia;Colombian Revolutionary Armed Forces;Fuerzas Armadas Revolucionarias de Colombia;FARC;Farc;FARC-EP|COL|REB
Segunda Marquetalia;Second Marquetalia|COL|REB
Central General Staff;Estado Mayor Central;?EMC|COL|REB
National Liberation Army;Army of National Liberation;Ejército de Liberación Nacional;ELN|COL|REB
Camilist Union-Army of National Liberation;Camilist Union-National Liberation Army;UC-ELN|COL|REB
Popular Liberation Army;Ejército Popular de Liberación;?EPL|COL|REB
April 19 Movement;19 April Movement;19th of April Movement;April 19th Movement;M-19|COL|REB
Simón Bolívar Guerrilla Coordinating Board;Simón Bolívar Guerrilla Coordinator;Simon Bolivar Guerrilla Coordination|COL|REB
Quintín Lame;Quintin Lame Command;Quintin Lame Armed Movement|COL|REB
Ricardo Franco Front;Ricardo Franco Command|COL|REB
Oliver Sinisterra Front|COL|REB
Comandos de la Frontera|COL|REB
Extraditables;Los Extraditables;The Extraditables|COL|CRM
Death to Kidnappers;Muerte a Secuestradores|COL|UAF
Los Pepes|COL|UAF
United Self-Defense Forces of Colombia;United Self-Defense Groups of Colombia;?AUC|COL|UAF
Peasant Self-Defense Forces of Córdoba and Urabá;ACCU|COL|UAF
Gulf Clan;Clan del Golfo;Gaitanista Self-Defense Forces;Gaitanista Self-Defense Forces of Colombia;Gaitanista Army of Colombia;Los Urabeños;Urabeños|COL|CRM
Los Rastrojos;Rastrojos|COL|CRM
Águilas Negras;?Black Eagles|COL|CRM
Oficina de Envigado;Envigado Office|COL|CRM
ERPAC|COL|CRM
Medellín Cartel|COL|CRM
Cali Cartel|COL|CRM
North Valley Cartel;Norte del Valle Cartel|COL|CRM
Bolivarian Liberation Forces;Bolivarian Forces of Liberation|VEN|REB
Tren de Aragua|VEN|CRM
Cartel of the Suns;Cartel de los Soles|VEN|CRM
Shining Path;Sendero Luminoso;Communist Party of Peru-Shining Path|PER|REB
Militarized Communist Party of Peru|PER|REB
Túpac Amaru Revolutionary Movement;Movimiento Revolucionario Túpac Amaru;Revolutionary Movement Tupac Amaru;?Tupac Amaru;MRTA|PER|REB
Rodrigo Franco Command;Rodrigo Franco Commando;Rodrigo Franco Democratic Command|PER|UAF
Grupo Colina;Colina Group;Colina group|PER|UAF
Túpac Katari Guerrilla Army|BOL|REB
Zarate Willka Armed Forces of Liberation;Zarate Willca Armed Forces of Liberation;Zarate Willka Armed Liberation Forces;Zárate Willka|BOL|REB
Néstor Paz Zamora Commission;Nestor Paz Zamora Committee|BOL|REB
Ponchos Rojos;Red Ponchos|BOL|UAF
Alfaro Vive;Alfaro Vive Carajo;Alfaro Vive, Carajo|ECU|REB
Montoneros Patria Libre|ECU|REB
Los Choneros;Choneros|ECU|CRM
?Los Lobos|ECU|CRM
Los Tiguerones;Tiguerones|ECU|CRM
Chone Killers|ECU|CRM
Manuel Rodríguez Patriotic Front;Frente Patriótico Manuel Rodríguez;FPMR|CHL|REB
?Movement of the Revolutionary Left;?Leftist Revolutionary Movement|CHL|REB
Lautaro Youth Movement;MAPU-Lautaro;Mapu Lautaro;Lautaro Front|CHL|REB
Patria y Libertad;Fatherland and Liberty|CHL|UAF
Coordinadora Arauco-Malleco;Coordinadora Arauco Malleco;Arauco-Malleco Coordinator;Arauco Malleco Coordinating Committee|CHL|REB
Weichán Auka Mapu|CHL|REB
Resistencia Mapuche Lafkenche;Lafkenche Mapuche Resistance|CHL|REB
Montoneros|ARG|REB
All for the Fatherland Movement|ARG|REB
Argentine Anticommunist Alliance;Argentine Anti-Communist Alliance|ARG|UAF
Los Monos|ARG|CRM
Tupamaros;National Liberation Movement-Tupamaros;Tupamaros National Liberation Movement|URY|REB
Paraguayan People's Army;Ejército del Pueblo Paraguayo;?EPP|PRY|REB
Armed Peasant Association|PRY|REB
Clan Rotela;Rotela clan;Rotela Clan|PRY|CRM
First Capital Command;First Command of the Capital;Primeiro Comando da Capital;?PCC|BRA|CRM
Red Command;Comando Vermelho|BRA|CRM
Pure Third Command;Terceiro Comando Puro|BRA|CRM
?Family of the North;Família do Norte|BRA|CRM
October 8 Revolutionary Movement;MR-8|BRA|REB
Surinamese Liberation Army;Jungle Commando|SUR|REB
Tucayana Amazonas|SUR|REB
Farabundo Martí National Liberation Front;Farabundo Marti Front for National Liberation;Farabundo Marti Liberation Front;FMLN|SLV|REB
Popular Liberation Forces;Farabundo Marti Popular Liberation Forces;People's Liberation Forces;?FPL|SLV|REB
?People's Revolutionary Army;Revolutionary Army of the People;?ERP|SLV|REB
Armed Forces of National Resistance;FARN|SLV|REB
Central American Workers Revolutionary Party;Central American Workers' Revolutionary Party;Revolutionary Party of Central American Workers;PRTC|SLV|REB
Communist Party of El Salvador;Salvadoran Communist Party|SLV|PTY
Clara Elizabeth Ramírez Front|SLV|REB
Democratic Revolutionary Front;Revolutionary Democratic Front;FMLN-FDR;FDR-FMLN|SLV|OPP
Maximiliano Hernandez Martinez Anti-Communist Brigade;Maximiliano Hernandez Martinez Anticommunist Brigade;Maximiliano Hernandez Martinez Brigade|SLV|UAF
Secret Anti-Communist Army;Secret Anticommunist Army|-|UAF
Guatemalan National Revolutionary Unity;Guatemalan National Revolutionary Union;National Revolutionary Unity of Guatemala;URNG|GTM|REB
Guerrilla Army of the Poor|GTM|REB
?Rebel Armed Forces|GTM|REB
Revolutionary Organization of the People in Arms;Organization of the People in Arms;Revolutionary Organization of People in Arms;ORPA|GTM|REB
Guatemalan Labor Party|GTM|PTY
Civil Defense Patrols;Civil Self-Defense Patrols|GTM|UAF
Mano Blanca|GTM|UAF
Cinchoneros;Cinchonero Popular Liberation Movement;Cinchoneros Popular Liberation Movement;Cinchonero People's Liberation Movement;Popular Liberation Movement Cinchoneros|HND|REB
Lorenzo Zelaya Popular Revolutionary Forces;Lorenzo Zelaya Revolutionary Popular Forces;Lorenzo Zelaya People's Revolutionary Forces|HND|REB
Morazanist Patriotic Front;Morazanist Liberation Front;Morazanist Front for the Liberation of Honduras|HND|REB
Battalion 316;Battalion 3-16|HND|MIL
Los Cachiros;Cachiros|HND|CRM
Contras;Nicaraguan Democratic Force;Nicaraguan Resistance;Nicaraguan Democratic Forces;Recontras;Re-Contras|NIC|REB
Democratic Revolutionary Alliance|NIC|REB
MISURASATA;Misurasata|NIC|REB
Dignity Battalions|PAN|UAF
Zapatista Army of National Liberation;Zapatista National Liberation Army;Zapatistas;Zapatista;Ejército Zapatista de Liberación Nacional;EZLN|MEX|REB
Popular Revolutionary Army;Ejército Popular Revolucionario|MEX|REB
Revolutionary Army of the Insurgent People;Insurgent People's Revolutionary Army;ERPI|MEX|REB
Paz y Justicia|MEX|UAF
Sinaloa Cartel|MEX|CRM
Los Chapitos;Chapitos|MEX|CRM
La Mayiza|MEX|CRM
Jalisco New Generation Cartel;New Generation Jalisco Cartel;Jalisco Cartel;Cartel Jalisco Nueva Generación;Cártel de Jalisco Nueva Generación;CJNG|MEX|CRM
Gulf Cartel|MEX|CRM
Northeast Cartel;Cartel del Noreste;Cartel of the Northeast|MEX|CRM
Los Zetas;Zetas|MEX|CRM
La Familia Michoacana;Familia Michoacana|MEX|CRM
Nueva Familia Michoacana;La Nueva Familia Michoacana;New Michoacan Family|MEX|CRM
Knights Templar cartel;Caballeros Templarios|MEX|CRM
Beltrán Leyva Cartel;Beltran-Leyva Cartel;Beltrán Leyva Organization|MEX|CRM
Juárez Cartel|MEX|CRM
Tijuana Cartel;Arellano Félix Cartel;Arellano Félix Organization|MEX|CRM
Guadalajara Cartel|MEX|CRM
Milenio Cartel|MEX|CRM
Caborca Cartel;Cartel of Caborca|MEX|CRM
Santa Rosa de Lima Cartel;Cartel de Santa Rosa de Lima|MEX|CRM
Cárteles Unidos;United Cartels|MEX|CRM
Guerreros Unidos|MEX|CRM
Los Ardillos|MEX|CRM
Los Tlacos|MEX|CRM
Los Viagras|MEX|CRM
La Unión Tepito;Unión Tepito|MEX|CRM
Barrio Azteca;Los Aztecas|MEX|CRM
Artistas Asesinos|MEX|CRM
G9 alliance;G9 gang;G9 Family and Allies;G9 Families and Allies;G9 an Fanmi|HTI|CRM
G-Pèp;GPep|HTI|CRM
Viv Ansanm|HTI|CRM
400 Mawozo|HTI|CRM
Gran Grif|HTI|CRM
Kraze Baryè|HTI|CRM
5 Segond;5 Segonn|HTI|CRM
Tonton Macoutes;Tontons Macoutes;Tonton Macoute|HTI|UAF
FRAPH;Front for the Advancement and Progress of Haiti;Revolutionary Front for the Advancement and Progress of Haiti|HTI|UAF
Chimères|HTI|UAF
Cannibal Army;National Revolutionary Front for the Liberation of Haiti|HTI|REB
Shower Posse|JAM|CRM
Jamaat al-Muslimeen|TTO|REB
Alpha 66|CUB|REB
Omega 7|CUB|REB
Macheteros;Boricua Popular Army|PRI|REB
Ku Klux Klan;KKK|USA|UAF
Proud Boys|USA|UAF
Oath Keepers|USA|UAF
Three Percenters|USA|UAF
Boogaloo Bois;Boogaloo Boys|USA|UAF
Aryan Nations|USA|UAF
Aryan Brotherhood|USA|CRM
Atomwaffen Division;Atomwaffen|USA|REB
Patriot Front|USA|UAF
Rise Above Movement|USA|UAF
Michigan Militia|USA|UAF
Wolverine Watchmen|USA|UAF
Montana Freemen|USA|UAF
Weather Underground|USA|REB
Symbionese Liberation Army|USA|REB
Black Liberation Army|USA|REB
Black Panthers;Black Panther Party;New Black Panther Party|USA|OPP
Jewish Defense League|USA|UAF
Branch Davidians;Branch Davidian|USA|REL
Gambino crime family;Gambino Crime Family|USA|CRM
Genovese crime family;Genovese Crime Family|USA|CRM
Lucchese crime family;Lucchese Crime Family|USA|CRM
Bonanno crime family;Bonanno Crime Family|USA|CRM
Colombo crime family;Colombo Crime Family|USA|CRM
Mexican Mafia|USA|CRM
?Bloods|USA|CRM
Crips|USA|CRM
Gangster Disciples|USA|CRM
Latin Kings|USA|CRM
Trinitarios|USA|CRM
Quebec Liberation Front;Front de Libération du Québec;Front de libération du Québec;FLQ|CAN|REB
`;
