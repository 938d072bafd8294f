/**
 * Think tanks, foundations, churches and faith bodies, trade unions, business and sports bodies of more than local name.
 * Belongs: as in index.ts. Not: aid and rights organisations (aid-and-rights.ts); companies (companies.ts).
 * Source: the organisations' own names.
 */
export const SOCIETY = `
International Olympic Committee;IOC|-|NGO
International Paralympic Committee|-|NGO
FIFA;Fifa|-|NGO
UEFA;Uefa|-|NGO
World Anti-Doping Agency;WADA|-|NGO
Bill and Melinda Gates Foundation;Bill & Melinda Gates Foundation;Gates Foundation|USA|NGO
Open Society Foundations;Open Society Foundation|-|NGO
Ford Foundation|USA|NGO
Rockefeller Foundation|USA|NGO
Clinton Foundation|USA|NGO
Wellcome Trust|GBR|NGO
Aga Khan Foundation;Aga Khan Development Network|-|NGO
Konrad Adenauer Foundation|DEU|NGO
Friedrich Ebert Foundation|DEU|NGO
Mo Ibrahim Foundation|-|NGO
Norwegian Nobel Committee|NOR|NGO
Carnegie Endowment for International Peace|USA|NGO
Brookings Institution|USA|NGO
Council on Foreign Relations|USA|NGO
Chatham House|GBR|NGO
RAND Corporation;Rand Corporation|USA|NGO
Heritage Foundation|USA|NGO
Cato Institute|USA|NGO
Atlantic Council|USA|NGO
American Enterprise Institute|USA|NGO
Hudson Institute|USA|NGO
Hoover Institution|USA|NGO
Wilson Center;Woodrow Wilson Center|USA|NGO
Stimson Center|USA|NGO
Quincy Institute|USA|NGO
Jamestown Foundation|USA|NGO
German Marshall Fund|USA|NGO
Inter-American Dialogue|USA|NGO
Washington Office on Latin America|USA|NGO
Washington Institute for Near East Policy|USA|NGO
Middle East Institute|USA|NGO
Foundation for Defense of Democracies|USA|NGO
Center for Strategic and International Studies|USA|NGO
Center for a New American Security|USA|NGO
Center for American Progress|USA|NGO
Arms Control Association|USA|NGO
Nuclear Threat Initiative|USA|NGO
Federation of American Scientists|USA|NGO
Institute for Science and International Security|USA|NGO
Institute for the Study of War|USA|NGO
Soufan Center;Soufan Group|USA|NGO
Middle East Media Research Institute;MEMRI|USA|NGO
Migration Policy Institute|USA|NGO
Pew Research Center|USA|NGO
International Institute for Strategic Studies;IISS|GBR|NGO
Royal United Services Institute;RUSI|GBR|NGO
Institute for Strategic Dialogue|GBR|NGO
Overseas Development Institute|GBR|NGO
Henry Jackson Society|GBR|NGO
European Council on Foreign Relations;ECFR|-|NGO
Stockholm International Peace Research Institute;SIPRI|SWE|NGO
Peace Research Institute Oslo;PRIO|NOR|NGO
Clingendael Institute|NLD|NGO
Berghof Foundation|DEU|NGO
Kiel Institute for the World Economy;Kiel Institute|DEU|NGO
Carnegie Moscow Center|RUS|NGO
Razumkov Centre|UKR|NGO
Institute for Security Studies|ZAF|NGO
South African Institute of International Affairs|ZAF|NGO
Afrobarometer|-|NGO
Rift Valley Institute|-|NGO
Observer Research Foundation|IND|NGO
Lowy Institute|AUS|NGO
Australian Strategic Policy Institute;ASPI|AUS|NGO
Institute for Policy Analysis of Conflict|IDN|NGO
World Economic Forum;WEF|-|NGO
Boao Forum for Asia|-|NGO
Trilateral Commission|-|NGO
International Chamber of Commerce|-|BUS
International Air Transport Association;IATA|-|BUS
International Trade Union Confederation|-|LAB
International Transport Workers' Federation|-|LAB
World Council of Churches|-|REL
World Jewish Congress|-|REL
World Zionist Organization|-|NGO
Jewish Agency;Jewish Agency for Israel|ISR|NGO
Muslim World League|-|REL
International Union of Muslim Scholars|-|REL
Tablighi Jamaat;Tableeghi Jamaat|-|REL
Al-Azhar|EGY|REL
Holy See;Vatican|VAT|REL
Catholic Church;Roman Catholic Church|-|REL
Community of Sant'Egidio;Sant'Egidio Community;Sant'Egidio|ITA|REL
Opus Dei|-|REL
Society of Jesus|-|REL
Knights of Malta|-|REL
Russian Orthodox Church;Moscow Patriarchate|RUS|REL
Ukrainian Orthodox Church|UKR|REL
Orthodox Church of Ukraine|UKR|REL
Ukrainian Greek Catholic Church|UKR|REL
Serbian Orthodox Church|SRB|REL
Georgian Orthodox Church|GEO|REL
Greek Orthodox Church|-|REL
Coptic Orthodox Church;Coptic Church|EGY|REL
Ethiopian Orthodox Church|ETH|REL
Armenian Apostolic Church|ARM|REL
Church of England|GBR|REL
Anglican Church|-|REL
Anglican Communion|-|REL
Church of Scotland|GBR|REL
Southern Baptist Convention|USA|REL
United Methodist Church|USA|REL
Church of Jesus Christ of Latter-day Saints|USA|REL
Church of Scientology|USA|REL
Unification Church|-|REL
Jehovah's Witnesses|-|REL
Falun Gong|CHN|REL
Bodu Bala Sena|LKA|REL
AFL-CIO|USA|LAB
United Auto Workers;UAW|USA|LAB
United Steelworkers|USA|LAB
Teamsters|USA|LAB
Service Employees International Union;SEIU|USA|LAB
SAG-AFTRA|USA|LAB
Writers Guild of America|USA|LAB
AIPAC;American Israel Public Affairs Committee|USA|NGO
?Trades Union Congress|GBR|LAB
IG Metall|DEU|LAB
?Solidarity|POL|LAB
Histadrut|ISR|LAB
Tunisian General Labour Union;UGTT|TUN|LAB
General Union of Algerian Workers;UGTA|DZA|LAB
COSATU;Cosatu;Congress of South African Trade Unions|ZAF|LAB
National Union of Metalworkers of South Africa;Numsa;NUMSA|ZAF|LAB
Association of Mineworkers and Construction Union;AMCU|ZAF|LAB
Zimbabwe Congress of Trade Unions;ZCTU|ZWE|LAB
Nigeria Labour Congress;Nigerian Labour Congress|NGA|LAB
Academic Staff Union of Universities;ASUU|NGA|LAB
Sudanese Professionals Association|SDN|OPP
Korean Confederation of Trade Unions;KCTU|KOR|LAB
Bolivian Workers' Central;Bolivian Workers Central;Central Obrera Boliviana|BOL|LAB
National Unity of Salvadoran Workers;National Union of Salvadoran Workers;UNTS|SLV|LAB
Fenastras;FENASTRAS|SLV|LAB
Confederation of Indigenous Nationalities of Ecuador;CONAIE;Conaie|ECU|SOC
Landless Workers' Movement;Landless Workers Movement;Landless Rural Workers Movement;Movimento dos Trabalhadores Rurais Sem Terra|BRA|AGR
Grameen Bank|BGD|BUS
`;
