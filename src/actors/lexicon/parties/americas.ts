/**
 * Political parties and alliances of the Americas.
 * Belongs: as in index.ts.
 * Not: armed groups (armed-groups/); parliaments (national/).
 * Source: own knowledge; names as the parties' English-language press uses them.
 */
export const AMERICAS = `
Democratic National Committee;DNC|USA|PTY
Republican National Committee;RNC|USA|PTY
Republican Party;GOP|USA|PTY
Libertarian Party|USA|PTY
Tea Party|USA|PTY
Democratic Socialists of America|USA|PTY
Freedom Caucus;House Freedom Caucus|USA|LEG
Liberal Party of Canada|CAN|PTY
Conservative Party of Canada|CAN|PTY
New Democratic Party;NDP|CAN|PTY
Bloc Québécois|CAN|PTY
Parti Québécois|CAN|PTY
Coalition Avenir Québec|CAN|PTY
People's Party of Canada|CAN|PTY
Institutional Revolutionary Party;?PRI|MEX|PTY
National Action Party|MEX|PTY
?Morena|MEX|PTY
Party of the Democratic Revolution|MEX|PTY
Movimiento Ciudadano;?Citizens' Movement|MEX|PTY
Movimiento Semilla;Semilla Movement;?Semilla|GTM|PTY
National Unity of Hope|GTM|PTY
Guatemalan Republican Front|GTM|PTY
Nationalist Republican Alliance;?ARENA|SLV|PTY
Nuevas Ideas|SLV|PTY
Grand Alliance for National Unity|SLV|PTY
National Party of Honduras|HND|PTY
Liberty and Refoundation|HND|PTY
Sandinista National Liberation Front;Sandinista Front;FSLN;Sandinistas|NIC|PTY
National Opposition Union|NIC|PTY
Constitutionalist Liberal Party;Liberal Constitutionalist Party|NIC|PTY
Sandinista Renovation Movement|NIC|PTY
National Liberation Party|CRI|PTY
Social Christian Unity Party|CRI|PTY
Citizens' Action Party;Citizen Action Party|CRI|PTY
Democratic Revolutionary Party|PAN|PTY
Historic Pact|COL|PTY
Democratic Center;Centro Democrático|COL|PTY
Cambio Radical|COL|PTY
Unión Patriótica|COL|PTY
Colombia Humana|COL|PTY
Alternative Democratic Pole|COL|PTY
United Socialist Party of Venezuela;PSUV|VEN|PTY
Popular Will;Voluntad Popular|VEN|PTY
Democratic Unity Roundtable|VEN|PTY
Vente Venezuela|VEN|PTY
Acción Democrática|VEN|PTY
Copei;COPEI|VEN|PTY
Primero Justicia;?Justice First|VEN|PTY
Fifth Republic Movement|VEN|PTY
Unitary Platform|VEN|PTY
Citizen Revolution Movement;Citizen's Revolution|ECU|PTY
Pachakutik|ECU|PTY
Alianza País;Alianza PAIS;PAIS Alliance|ECU|PTY
Social Christian Party|ECU|PTY
American Popular Revolutionary Alliance;American Revolutionary Popular Alliance;?APRA|PER|PTY
Peru Libre;Free Peru|PER|PTY
Popular Force;Fuerza Popular|PER|PTY
Acción Popular;Popular Action|PER|PTY
Perú Posible;Peru Possible|PER|PTY
Cambio 90;Change 90|PER|PTY
Popular Christian Party|PER|PTY
Renovación Popular;Popular Renewal|PER|PTY
Fredemo;FREDEMO|PER|PTY
Podemos Perú|PER|PTY
Movement for Socialism;Movement Toward Socialism;Movimiento al Socialismo|BOL|PTY
Nationalist Revolutionary Movement|BOL|PTY
Revolutionary Left Movement|BOL|PTY
Nationalist Democratic Action|BOL|PTY
Comunidad Ciudadana;Civic Community|BOL|PTY
Independent Democratic Union|CHL|PTY
Renovación Nacional;?National Renewal|CHL|PTY
Concertación|CHL|PTY
Chile Vamos|CHL|PTY
Party for Democracy|CHL|PTY
Justicialist Party;Peronist Party|ARG|PTY
Juntos por el Cambio;Together for Change|ARG|PTY
Frente de Todos|ARG|PTY
La Libertad Avanza|ARG|PTY
Radical Civic Union|ARG|PTY
Propuesta Republicana;Republican Proposal|ARG|PTY
Frepaso;FREPASO|ARG|PTY
Front for Victory;Frente para la Victoria|ARG|PTY
Cambiemos|ARG|PTY
Unión por la Patria|ARG|PTY
La Cámpora|ARG|PTY
Blanco Party|URY|PTY
Authentic Radical Liberal Party|PRY|PTY
Partido dos Trabalhadores|BRA|PTY
Brazilian Social Democracy Party;PSDB|BRA|PTY
Brazilian Democratic Movement Party;Brazilian Democratic Movement;PMDB|BRA|PTY
Social Liberal Party|BRA|PTY
Socialism and Liberty Party;PSOL|BRA|PTY
União Brasil|BRA|PTY
Communist Party of Cuba;Cuban Communist Party|CUB|PTY
Lavalas;Fanmi Lavalas|HTI|PTY
Haitian Tet Kale Party;PHTK|HTI|PTY
Dominican Liberation Party|DOM|PTY
Modern Revolutionary Party|DOM|PTY
People's National Party|JAM|PTY
Jamaica Labour Party|JAM|PTY
United National Congress|TTO|PTY
People's National Movement|TTO|PTY
Progressive Reform Party|SUR|PTY
Barbados Labour Party|BRB|PTY
Progressive Liberal Party|BHS|PTY
Free National Movement|BHS|PTY
People's United Party|BLZ|PTY
New Progressive Party|PRI|PTY
`;
