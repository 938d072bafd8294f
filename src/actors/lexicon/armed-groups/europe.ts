/**
 * Armed groups of Europe, Russia, the Caucasus and Central Asia since 1990.
 * Belongs: as in index.ts. Not: Turkey (middle-east.ts).
 * Source: own knowledge of the actors in the UCDP and ACLED actor lists; public lists of designated organisations.
 */
export const EUROPE = `
Irish Republican Army;IRA;Provisional IRA;Provisional Irish Republican Army;Official IRA|GBR|REB
Real IRA;Real Irish Republican Army|GBR|REB
Continuity IRA;Continuity Irish Republican Army|GBR|REB
New IRA;New Irish Republican Army|GBR|REB
Irish National Liberation Army;INLA|GBR|REB
Irish People's Liberation Organization|GBR|REB
Ulster Volunteer Force;UVF|GBR|REB
Ulster Defense Association|GBR|REB
Ulster Freedom Fighters|GBR|REB
Loyalist Volunteer Force;LVF|GBR|REB
Red Hand Commando|GBR|REB
Red Hand Defenders|GBR|REB
Orange Volunteers|GBR|REB
Combat 18|GBR|UAF
English Defense League|GBR|OPP
Al-Muhajiroun|GBR|OPP
Palestine Action|GBR|OPP
Kinahan cartel;Kinahan gang;Kinahan crime gang|IRL|CRM
ETA;Basque Homeland and Freedom;Basque Homeland and Liberty;Euskadi Ta Askatasuna;Euskadi ta Askatasuna|ESP|REB
Iparretarrak|FRA|REB
GRAPO|ESP|REB
Terra Lliure|ESP|REB
Antiterrorist Liberation Groups;Anti-Terrorist Liberation Groups;Anti-terrorist Liberation Groups;Grupos Antiterroristas de Liberación;?GAL|ESP|UAF
Popular Forces of April 25;Popular Forces of 25 April;FP-25|PRT|REB
Red Brigades;Brigate Rosse|ITA|REB
Prima Linea|ITA|REB
Ordine Nuovo|ITA|REB
Armed Revolutionary Nuclei;Nuclei Armati Rivoluzionari|ITA|REB
Informal Anarchist Federation;Federazione Anarchica Informale|ITA|REB
Cosa Nostra;Sicilian Mafia;Sicilian mafia|ITA|CRM
Camorra|ITA|CRM
'Ndrangheta;Ndrangheta|ITA|CRM
Sacra Corona Unita|ITA|CRM
Red Army Faction;Baader-Meinhof;Baader-Meinhof gang;Baader-Meinhof Gang;Baader-Meinhof group;Rote Armee Fraktion|DEU|REB
National Socialist Underground;Nationalsozialistischer Untergrund|DEU|REB
Reichsbürger;Reichsbürger movement;Reichsbuerger|DEU|OPP
Action Directe|FRA|REB
National Liberation Front of Corsica;Corsican National Liberation Front;National Front for the Liberation of Corsica;FLNC|FRA|REB
Breton Revolutionary Army|FRA|REB
DZ Mafia|FRA|CRM
Communist Combatant Cells;Fighting Communist Cells;Cellules Communistes Combattantes|BEL|REB
Sharia4Belgium|BEL|OPP
Mocro Maffia;Mocro Mafia|NLD|CRM
Nordic Resistance Movement|SWE|OPP
Foxtrot network;Foxtrot gang|SWE|CRM
Hungarian Guard;Magyar Gárda|HUN|UAF
November 17 group;November 17 terrorist group;November 17 guerrilla group;Revolutionary Organization 17 November;Revolutionary Organization November 17;?November 17;?17 November|GRC|REB
?Revolutionary Struggle|GRC|REB
Conspiracy of Fire Nuclei;Conspiracy of Cells of Fire;Conspiracy of the Cells of Fire;Conspiracy Nuclei of Fire|GRC|REB
Sect of Revolutionaries|GRC|REB
Revolutionary People's Struggle|GRC|REB
EOKA;EOKA-B;EOKA B|CYP|REB
Kosovo Liberation Army;KLA;UÇK|XKX|REB
National Liberation Army of Macedonia|MKD|REB
Albanian National Army;AKSh|MKD|REB
Liberation Army of Presevo, Medvedja and Bujanovac;Liberation Army of Preševo, Medveđa and Bujanovac;UCPMB|SRB|REB
Bosnian Serb Army;Army of Republika Srpska|BIH|REB
Republika Srpska|BIH|GOV
Croatian Defense Council;Croat Defense Council;?HVO|BIH|MIL
Army of Bosnia and Herzegovina;Army of the Republic of Bosnia and Herzegovina|BIH|MIL
Yugoslav People's Army;Yugoslav National Army|-|MIL
Serb Volunteer Guard;Serbian Volunteer Guard;Arkan's Tigers|SRB|UAF
?White Eagles|SRB|UAF
Zemun clan;Zemun Clan|SRB|CRM
Kavač clan|MNE|CRM
Škaljari clan|MNE|CRM
Donetsk People's Republic;?DNR;?DPR|UKR|REB
Luhansk People's Republic;Lugansk People's Republic;LNR;?LPR|UKR|REB
Vostok Battalion|UKR|REB
Sparta Battalion|UKR|REB
Somalia Battalion|UKR|REB
Wagner Group;Wagner group;PMC Wagner;Wagner PMC;Wagner mercenary group;?Wagner|RUS|UAF
Africa Corps|RUS|MIL
Redut|RUS|UAF
Rusich;Rusich Group;Rusich group|RUS|UAF
Kadyrovtsy|RUS|UAF
Russian Imperial Movement|RUS|REB
Night Wolves|RUS|UAF
Russian Volunteer Corps|UKR|REB
Freedom of Russia Legion|UKR|REB
Siberian Battalion|UKR|REB
Georgian Legion|UKR|MIL
Azov Battalion;Azov Regiment;Azov Brigade|UKR|MIL
Aidar Battalion|UKR|MIL
Donbas Battalion;Donbass Battalion|UKR|MIL
Right Sector;Pravyi Sektor|UKR|UAF
Caucasus Emirate;Imarat Kavkaz;Caucasian Emirate|RUS|REB
Chechen Republic of Ichkeria|RUS|REB
Islamic International Peacekeeping Brigade;Islamic International Brigade|RUS|REB
Riyadus-Salikhin;Riyadus Salikhin;Riyad us-Saliheyn;Riyadus-Salihin|RUS|REB
Special Purpose Islamic Regiment|RUS|REB
Shariat Jamaat|RUS|REB
Mkhedrioni|GEO|UAF
Artsakh Defense Army;Nagorno-Karabakh Defense Army;Karabakh Defense Army|AZE|REB
United Tajik Opposition|TJK|REB
Jamaat Ansarullah|TJK|REB
Islamic Movement of Uzbekistan;?IMU|UZB|REB
Akromiya;Akramiya|UZB|REB
`;
