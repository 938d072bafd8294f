/**
 * Non-governmental organisations of aid, human rights, press freedom, monitoring of conflicts and elections, and the environment.
 * Belongs: as in index.ts. Not: national Red Cross societies named by their demonym (found by head word); media (media.ts).
 * Source: the organisations' own names.
 */
export const AID_AND_RIGHTS = `
International Committee of the Red Cross;ICRC|-|NGO
International Federation of Red Cross and Red Crescent Societies;International Federation of the Red Cross and Red Crescent Societies;International Federation of Red Cross;IFRC|-|NGO
Red Cross|-|NGO
Red Crescent|-|NGO
American Red Cross|USA|NGO
British Red Cross|GBR|NGO
Palestinian Red Crescent;Palestine Red Crescent;Palestine Red Crescent Society;Palestinian Red Crescent Society|PSE|NGO
Syrian Arab Red Crescent|SYR|NGO
Turkish Red Crescent|TUR|NGO
Iranian Red Crescent|IRN|NGO
Magen David Adom|ISR|NGO
ZAKA;?Zaka|ISR|NGO
Médecins Sans Frontières;Médecins sans Frontières;Doctors Without Borders;Doctors without Borders;MSF|-|NGO
Médecins du Monde;Doctors of the World|-|NGO
International Rescue Committee;IRC|-|NGO
Norwegian Refugee Council;NRC|NOR|NGO
Danish Refugee Council|DNK|NGO
Norwegian People's Aid|NOR|NGO
Norwegian Church Aid|NOR|NGO
DanChurchAid|DNK|NGO
Jesuit Refugee Service|-|NGO
Refugees International|-|NGO
HIAS|USA|NGO
Save the Children|-|NGO
SOS Children's Villages|-|NGO
Defense for Children International|-|NGO
Terre des Hommes|-|NGO
Oxfam;Oxfam International|-|NGO
CARE International|-|NGO
Caritas;Caritas Internationalis|-|NGO
Catholic Relief Services|USA|NGO
Lutheran World Federation|-|NGO
Christian Aid|GBR|NGO
CAFOD;Cafod|GBR|NGO
Trócaire|IRL|NGO
Concern Worldwide|IRL|NGO
World Vision;World Vision International|-|NGO
Samaritan's Purse|USA|NGO
Salvation Army|-|NGO
Feed the Children|USA|NGO
Project HOPE|USA|NGO
Americares;AmeriCares|USA|NGO
Relief International|USA|NGO
Malteser International|-|NGO
Welthungerhilfe|DEU|NGO
Cordaid|NLD|NGO
Solidarités International|FRA|NGO
Première Urgence Internationale|FRA|NGO
ActionAid|-|NGO
Action Against Hunger|-|NGO
Mercy Corps|USA|NGO
International Medical Corps|USA|NGO
Islamic Relief;Islamic Relief Worldwide|-|NGO
Muslim Aid|GBR|NGO
Qatar Charity|QAT|NGO
IHH Humanitarian Relief Foundation;Humanitarian Relief Foundation;IHH|TUR|NGO
Handicap International;Humanity & Inclusion;Humanity and Inclusion|-|NGO
HALO Trust;Halo Trust|GBR|NGO
Mines Advisory Group|GBR|NGO
International Campaign to Ban Landmines|-|NGO
Plan International|-|NGO
WaterAid|-|NGO
Tearfund|GBR|NGO
World Central Kitchen|USA|NGO
Gaza Humanitarian Foundation|USA|NGO
Gift of the Givers|ZAF|NGO
Edhi Foundation|PAK|NGO
BRAC|BGD|NGO
SOS Méditerranée|-|NGO
Sea-Watch|-|NGO
?Open Arms;Proactiva Open Arms|-|NGO
Migrant Offshore Aid Station|-|NGO
Alarm Phone|-|NGO
Habitat for Humanity|-|NGO
Rotary International|-|NGO
Centre for Humanitarian Dialogue|-|NGO
Geneva Call|-|NGO
Interpeace|-|NGO
Peace Brigades International|-|NGO
Witness for Peace|USA|NGO
Amnesty International;?Amnesty|-|NGO
Human Rights Watch;HRW|-|NGO
Human Rights First|USA|NGO
Human Rights Foundation|USA|NGO
Americas Watch|USA|NGO
International Federation for Human Rights;FIDH|-|NGO
World Organization Against Torture|-|NGO
Physicians for Human Rights|USA|NGO
Front Line Defenders;Frontline Defenders|IRL|NGO
Minority Rights Group;Minority Rights Group International|GBR|NGO
Survival International|GBR|NGO
Anti-Slavery International|GBR|NGO
International Commission of Jurists|-|NGO
Center for Constitutional Rights|USA|NGO
Center for Justice and Accountability|USA|NGO
Global Rights Compliance|-|NGO
Commission for International Justice and Accountability|-|NGO
Freedom House|USA|NGO
Transparency International|-|NGO
Privacy International|GBR|NGO
Access Now|-|NGO
NetBlocks|GBR|NGO
Citizen Lab|CAN|NGO
Civicus;CIVICUS|-|NGO
Avaaz|-|NGO
Article 19;ARTICLE 19|-|NGO
Reporters Without Borders;Reporters without Borders;Reporters Sans Frontières;Reporters sans frontières|-|NGO
Committee to Protect Journalists;CPJ|USA|NGO
International Press Institute|-|NGO
International Federation of Journalists|-|NGO
Inter American Press Association;Inter-American Press Association|-|NGO
Media Institute of Southern Africa|-|NGO
PEN International;PEN America|-|NGO
WikiLeaks;Wikileaks|-|NGO
International Consortium of Investigative Journalists;ICIJ|-|NGO
Organized Crime and Corruption Reporting Project;OCCRP|-|NGO
International Crisis Group;?Crisis Group|-|NGO
Global Witness|-|NGO
Bellingcat|-|NGO
Conflict Armament Research|-|NGO
Small Arms Survey|-|NGO
Action on Armed Violence|GBR|NGO
Global Initiative Against Transnational Organized Crime|-|NGO
InSight Crime;Insight Crime|-|NGO
Armed Conflict Location and Event Data Project;Armed Conflict Location & Event Data Project;Armed Conflict Location and Event Data;Armed Conflict Location & Event Data;ACLED|-|NGO
Uppsala Conflict Data Program;UCDP|SWE|NGO
Airwars|-|NGO
Iraq Body Count|-|NGO
SITE Intelligence Group|USA|NGO
International Foundation for Electoral Systems;IFES|USA|NGO
National Democratic Institute|USA|NGO
International Republican Institute|USA|NGO
National Endowment for Democracy|USA|NGO
Carter Center|USA|NGO
Syrian Observatory for Human Rights;Britain-based Syrian Observatory for Human Rights;SOHR|-|NGO
Syrian Network for Human Rights|-|NGO
Syrian American Medical Society|USA|NGO
White Helmets;Syria Civil Defense;Syrian Civil Defense|SYR|NGO
B'Tselem|ISR|NGO
?Breaking the Silence|ISR|NGO
Peace Now|ISR|NGO
Yesh Din|ISR|NGO
?Gisha|ISR|NGO
HaMoked|ISR|NGO
Hostages and Missing Families Forum;Hostages Families Forum|ISR|NGO
Al-Haq|PSE|NGO
Addameer|PSE|NGO
Palestinian Centre for Human Rights|PSE|NGO
Palestinian Prisoners' Club;Palestinian Prisoners Club;Palestinian Prisoners Society;Palestinian Prisoners' Society|PSE|NGO
Bahrain Center for Human Rights|BHR|NGO
Mwatana;Mwatana for Human Rights|YEM|NGO
Human Rights Activists News Agency;HRANA|IRN|NGO
Hengaw;Hengaw Organization for Human Rights|IRN|NGO
Center for Human Rights in Iran|USA|NGO
Egyptian Initiative for Personal Rights|EGY|NGO
Arab Network for Human Rights Information|EGY|NGO
?Memorial|RUS|NGO
Anti-Corruption Foundation|RUS|NGO
OVD-Info|RUS|NGO
Committee of Soldiers' Mothers;Committee of Soldiers Mothers|RUS|NGO
Levada Center;?Levada|RUS|NGO
Golos|RUS|NGO
Viasna|BLR|NGO
Zimbabwe Lawyers for Human Rights|ZWE|NGO
Zimbabwe Election Support Network|ZWE|NGO
Socio-Economic Rights and Accountability Project;SERAP|NGA|NGO
Civil Liberties Organization|NGA|NGO
Yiaga Africa|NGA|NGO
Sudan Doctors Network;Sudan Doctors' Network|SDN|MED
Central Committee of Sudan Doctors;Central Committee of Sudanese Doctors|SDN|MED
Kivu Security Tracker|COD|NGO
Human Rights Commission of Pakistan|PAK|NGO
Pak Institute for Peace Studies|PAK|NGO
Pakistan Institute for Conflict and Security Studies|PAK|NGO
South Asia Terrorism Portal|IND|NGO
Afghanistan Analysts Network|AFG|NGO
People's Union for Civil Liberties|IND|NGO
Odhikar|BGD|NGO
Ain o Salish Kendra|BGD|NGO
Assistance Association for Political Prisoners;Assistance Association for Political Prisoners (Burma);AAPP|MMR|NGO
Free Burma Rangers|MMR|NGO
Karen Human Rights Group|MMR|NGO
Fortify Rights|-|NGO
Licadho;LICADHO|KHM|NGO
Karapatan|PHL|NGO
Kontras;KontraS|IDN|NGO
Suaram|MYS|NGO
International Campaign for Tibet|-|NGO
World Uyghur Congress;World Uighur Congress|-|NGO
Grandmothers of Plaza de Mayo;Grandmothers of the Plaza de Mayo|ARG|NGO
Mothers of Plaza de Mayo;Mothers of the Plaza de Mayo;Madres de Plaza de Mayo|ARG|NGO
Tutela Legal|SLV|NGO
Cristosal|SLV|NGO
Indepaz|COL|NGO
CODHES;Codhes|COL|NGO
Damas de Blanco;Ladies in White|CUB|NGO
Cuban American National Foundation|USA|NGO
Brothers to the Rescue|USA|NGO
Foro Penal|VEN|NGO
Provea;PROVEA|VEN|NGO
American Civil Liberties Union;ACLU|USA|NGO
Anti-Defamation League|USA|NGO
NAACP|USA|NGO
Southern Poverty Law Center|USA|NGO
Council on American-Islamic Relations|USA|NGO
Simon Wiesenthal Center|USA|NGO
National Rifle Association;NRA|USA|NGO
Gun Violence Archive|USA|NGO
Everytown for Gun Safety|USA|NGO
Black Lives Matter|USA|NGO
Planned Parenthood|USA|NGO
Code Pink;CODEPINK|USA|NGO
Stop the War Coalition|GBR|NGO
International Campaign to Abolish Nuclear Weapons|-|NGO
Union of Concerned Scientists|USA|NGO
Greenpeace|-|NGO
Friends of the Earth|-|NGO
World Wildlife Fund;World Wide Fund for Nature;WWF|-|NGO
International Union for Conservation of Nature;International Union for the Conservation of Nature;IUCN|-|NGO
Sierra Club|USA|NGO
Natural Resources Defense Council|USA|NGO
Environmental Defense Fund|USA|NGO
Nature Conservancy|USA|NGO
Extinction Rebellion|-|NGO
Just Stop Oil|GBR|NGO
Letzte Generation|DEU|NGO
Fridays for Future|-|NGO
Climate Action Network|-|NGO
World Weather Attribution|-|NGO
Conservation International|-|NGO
World Resources Institute|-|NGO
BirdLife International|-|NGO
Wildlife Conservation Society|-|NGO
Sea Shepherd;Sea Shepherd Conservation Society|-|NGO
PETA|-|NGO
`;
