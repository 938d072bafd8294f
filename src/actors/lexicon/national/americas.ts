/**
 * Public bodies of the states of the Americas.
 * Belongs: as in index.ts.
 * Not: ministries and courts that are named by their function and country (found by head words, organization-heads.ts).
 * Source: own knowledge; official names.
 */
export const AMERICAS = `
White House|USA|GOV
Pentagon|USA|MIL
State Department;US State Department;Department of State|USA|GOV
US Department of Defense;US Defense Department|USA|MIL
Justice Department;US Justice Department;US Department of Justice;DOJ|USA|GOV
Department of Homeland Security;US Department of Homeland Security;DHS|USA|GOV
Treasury Department;US Treasury;US Treasury Department|USA|GOV
US Department of Agriculture;USDA|USA|GOV
US Congress|USA|LEG
US House of Representatives|USA|LEG
US Senate|USA|LEG
US Supreme Court|USA|JUD
Federal Bureau of Investigation;FBI;F.B.I.|USA|COP
Central Intelligence Agency;CIA;C.I.A.|USA|SPY
National Security Agency;NSA|USA|SPY
Defense Intelligence Agency|USA|SPY
Drug Enforcement Administration;DEA|USA|COP
Bureau of Alcohol, Tobacco, Firearms and Explosives;ATF|USA|COP
Immigration and Customs Enforcement;ICE|USA|COP
Customs and Border Protection;CBP|USA|COP
US Border Patrol;Border Patrol|USA|COP
US Marshals Service;U.S. Marshals|USA|COP
Secret Service;US Secret Service|USA|COP
Transportation Security Administration;TSA|USA|GOV
Federal Aviation Administration;FAA|USA|GOV
National Transportation Safety Board;NTSB|USA|GOV
Federal Emergency Management Agency;FEMA|USA|GOV
Environmental Protection Agency;EPA|USA|GOV
Food and Drug Administration;FDA|USA|GOV
Centers for Disease Control and Prevention;CDC|USA|MED
National Institutes of Health;NIH|USA|MED
Federal Reserve;US Federal Reserve|USA|GOV
Securities and Exchange Commission;SEC|USA|GOV
Federal Communications Commission;FCC|USA|GOV
Federal Trade Commission;FTC|USA|GOV
Internal Revenue Service;IRS|USA|GOV
US Agency for International Development;USAID|USA|GOV
US Geological Survey;USGS|USA|GOV
National Oceanic and Atmospheric Administration;NOAA|USA|GOV
National Hurricane Center|USA|GOV
National Weather Service|USA|GOV
NASA;Nasa;National Aeronautics and Space Administration|USA|GOV
US Army|USA|MIL
US Navy|USA|MIL
US Air Force|USA|MIL
US Marine Corps;Marine Corps|USA|MIL
US Marines|USA|MIL
US Coast Guard|USA|MIL
US Central Command;CENTCOM;Centcom|USA|MIL
US Africa Command;AFRICOM;Africom|USA|MIL
US European Command|USA|MIL
US Indo-Pacific Command|USA|MIL
US Southern Command|USA|MIL
US Seventh Fleet;U.S. 7th Fleet|USA|MIL
Navy SEALs;Navy Seals|USA|MIL
Voice of America;VOA|USA|JRN
New York Police Department;NYPD|USA|COP
Los Angeles Police Department;LAPD|USA|COP
New Orleans Police Department;NOPD|USA|COP
Department of Health and Human Services;Health and Human Services Department|USA|GOV
Office of the Director of National Intelligence|USA|SPY
National Geospatial-Intelligence Agency|USA|SPY
National Counterterrorism Center|USA|SPY
US Cyber Command|USA|MIL
US Strategic Command|USA|MIL
US Northern Command;NORTHCOM|USA|MIL
US Special Operations Command|USA|MIL
US Space Force|USA|MIL
US Fifth Fleet;US 5th Fleet|USA|MIL
US Sixth Fleet;US 6th Fleet|USA|MIL
Delta Force|USA|MIL
Green Berets|USA|MIL
US Army Corps of Engineers;Army Corps of Engineers|USA|MIL
Nuclear Regulatory Commission|USA|GOV
Cybersecurity and Infrastructure Security Agency;CISA|USA|GOV
US Citizenship and Immigration Services;USCIS|USA|GOV
Congressional Budget Office|USA|LEG
Government Accountability Office|USA|LEG
Office of Foreign Assets Control;OFAC|USA|GOV
Office of Management and Budget|USA|GOV
US Census Bureau;Census Bureau|USA|GOV
Bureau of Labor Statistics|USA|GOV
Bureau of Land Management|USA|GOV
US Forest Service|USA|GOV
National Park Service|USA|GOV
Federal Bureau of Prisons;Bureau of Prisons|USA|COP
Federal Election Commission|USA|GOV
Consumer Product Safety Commission|USA|GOV
Pacific Tsunami Warning Center|USA|GOV
National Interagency Fire Center|USA|GOV
Famine Early Warning Systems Network;FEWS NET|USA|GOV
Cal Fire;CAL FIRE|USA|GOV
California Highway Patrol|USA|COP
Texas Department of Public Safety|USA|COP
US Institute of Peace|USA|GOV
Canadian Security Intelligence Service;CSIS|CAN|SPY
Royal Canadian Mounted Police;RCMP|CAN|COP
Ontario Provincial Police|CAN|COP
Transportation Safety Board of Canada|CAN|GOV
Health Canada|CAN|GOV
Communications Security Establishment|CAN|SPY
Canada Border Services Agency;CBSA|CAN|COP
Sûreté du Québec|CAN|COP
Elections Canada|CAN|GOV
Global Affairs Canada|CAN|GOV
Public Health Agency of Canada|CAN|MED
Statistics Canada|CAN|GOV
Pemex|MEX|BUS
National Electoral Institute;?INE|MEX|GOV
National Migration Institute|MEX|GOV
Los Pinos|MEX|GOV
Federal Electoral Institute|MEX|GOV
Secretariat of National Defense;Sedena;SEDENA|MEX|MIL
CISEN;Cisen|MEX|SPY
Federal Electricity Commission|MEX|BUS
International Commission against Impunity in Guatemala;CICIG|GTM|JUD
Conred;CONRED|GTM|GOV
Insivumeh;INSIVUMEH|GTM|GOV
Kaibiles;Kaibil|GTM|MIL
Atlacatl Battalion;Atlacatl Rapid Reaction Infantry Battalion|SLV|MIL
Armed Forces Press Committee;COPREFA;Coprefa|SLV|MIL
Copeco;COPECO|HND|GOV
Sandinista People's Army;Sandinist People's Army|NIC|MIL
Judicial Investigation Organization;Organismo de Investigación Judicial;OIJ|CRI|COP
Panama Canal Authority|PAN|GOV
Panamanian Defense Forces;Panama Defense Forces;Panamanian Defense Force|PAN|MIL
Senafront;SENAFRONT|PAN|COP
Special Jurisdiction for Peace|COL|JUD
Administrative Department of Security;Administrative Security Department;Department of Administrative Security|COL|SPY
Casa de Nariño|COL|GOV
ESMAD;Esmad|COL|COP
National Unit for Disaster Risk Management;UNGRD|COL|GOV
Miraflores Palace;?Miraflores|VEN|GOV
PDVSA;Petróleos de Venezuela|VEN|BUS
SEBIN;Sebin|VEN|SPY
DISIP;Disip|VEN|SPY
General Directorate of Military Counterintelligence;DGCIM|VEN|SPY
CICPC|VEN|COP
Bolivarian National Guard|VEN|MIL
Bolivarian National Police|VEN|COP
Special Action Forces;?FAES|VEN|COP
National Court of Justice|ECU|JUD
Carondelet Palace|ECU|GOV
Dincote;DINCOTE;Dircote;DIRCOTE|PER|COP
National Jury of Elections|PER|GOV
National Office of Electoral Processes;ONPE|PER|GOV
National Institute of Civil Defense;National Civil Defense Institute;Indeci;INDECI|PER|GOV
Sinchis|PER|COP
Plurinational Legislative Assembly|BOL|LEG
UMOPAR;Umopar|BOL|COP
DINA|CHL|SPY
Carabineros;Carabineros de Chile|CHL|COP
La Moneda|CHL|GOV
Central Nacional de Informaciones;?National Information Center;?CNI|CHL|SPY
Policía de Investigaciones|CHL|COP
Onemi;ONEMI|CHL|GOV
Senapred;SENAPRED|CHL|GOV
SERVEL;?Servel|CHL|GOV
Casa Rosada|ARG|GOV
Gendarmería Nacional|ARG|COP
Prefectura Naval|ARG|COP
INDEC;Indec|ARG|GOV
Navy Mechanics School|ARG|MIL
SENAD|PRY|COP
Planalto|BRA|GOV
Petrobras|BRA|BUS
Ibama;IBAMA|BRA|GOV
Supreme Federal Court|BRA|JUD
Superior Electoral Court|BRA|JUD
ABIN;?Abin|BRA|SPY
FUNAI;?Funai|BRA|GOV
National Institute for Space Research;INPE|BRA|GOV
Bope;BOPE|BRA|COP
Itamaraty|BRA|GOV
Anvisa;ANVISA|BRA|MED
Fiocruz;Oswaldo Cruz Foundation|BRA|MED
National Assembly of People's Power|CUB|LEG
Committees for the Defense of the Revolution|CUB|SOC
Haitian National Police;Haiti National Police;Haiti's National Police|HTI|COP
Transitional Presidential Council;Presidential Transitional Council|HTI|GOV
Provisional Electoral Council|HTI|GOV
Jamaica Constabulary Force|JAM|COP
Guyana Elections Commission;GECOM|GUY|GOV
`;
