/**
 * Public bodies of one state that the news calls by a name of their own: agencies, services, parliaments, seats of government, forces.
 * Belongs: name;aliases | country (alpha-3) | PLOVER sector. "?" before a form that several countries share.
 * Not: ministries and courts that are named by their function and country (found by head words, organization-heads.ts).
 * Source: own knowledge; official names.
 */
export const NATIONAL = `
White House|USA|GOV
Pentagon|USA|MIL
State Department;US State Department;U.S. State Department;Department of State|USA|GOV
US Department of Defense;U.S. Department of Defense;US Defense Department;U.S. Defense Department|USA|MIL
Justice Department;US Justice Department;U.S. Justice Department;US Department of Justice;U.S. Department of Justice;DOJ|USA|GOV
Department of Homeland Security;US Department of Homeland Security;U.S. Department of Homeland Security;DHS|USA|GOV
Treasury Department;US Treasury;U.S. Treasury;US Treasury Department;U.S. Treasury Department|USA|GOV
US Department of Agriculture;U.S. Department of Agriculture;USDA|USA|GOV
US Congress;U.S. Congress|USA|LEG
US House of Representatives;U.S. House of Representatives|USA|LEG
US Senate;U.S. Senate|USA|LEG
US Supreme Court;U.S. Supreme Court|USA|JUD
Federal Bureau of Investigation;FBI;F.B.I.|USA|COP
Central Intelligence Agency;CIA;C.I.A.|USA|SPY
National Security Agency;NSA|USA|SPY
National Security Council;?NSC|-|GOV
Defense Intelligence Agency|USA|SPY
Drug Enforcement Administration;DEA|USA|COP
Bureau of Alcohol, Tobacco, Firearms and Explosives;ATF|USA|COP
Immigration and Customs Enforcement;ICE|USA|COP
Customs and Border Protection;CBP|USA|COP
US Border Patrol;U.S. Border Patrol;Border Patrol|USA|COP
US Marshals Service;U.S. Marshals Service;U.S. Marshals;US Marshals|USA|COP
Secret Service;US Secret Service;U.S. Secret Service|USA|COP
Transportation Security Administration;TSA|USA|GOV
Federal Aviation Administration;FAA|USA|GOV
National Transportation Safety Board;NTSB|USA|GOV
Federal Emergency Management Agency;FEMA|USA|GOV
Environmental Protection Agency;EPA|USA|GOV
Food and Drug Administration;FDA|USA|GOV
Centers for Disease Control and Prevention;CDC|USA|MED
National Institutes of Health;NIH|USA|MED
Federal Reserve;US Federal Reserve;U.S. Federal Reserve|USA|GOV
Securities and Exchange Commission;SEC|USA|GOV
Federal Communications Commission;FCC|USA|GOV
Federal Trade Commission;FTC|USA|GOV
Internal Revenue Service;IRS|USA|GOV
US Agency for International Development;U.S. Agency for International Development;United States Agency for International Development;USAID|USA|GOV
US Geological Survey;U.S. Geological Survey;United States Geological Survey;USGS|USA|GOV
National Oceanic and Atmospheric Administration;NOAA|USA|GOV
National Hurricane Center|USA|GOV
National Weather Service|USA|GOV
NASA;Nasa;National Aeronautics and Space Administration|USA|GOV
National Guard;US National Guard;U.S. National Guard|-|MIL
US Army;U.S. Army;United States Army|USA|MIL
US Navy;U.S. Navy;United States Navy|USA|MIL
US Air Force;U.S. Air Force;United States Air Force|USA|MIL
US Marine Corps;U.S. Marine Corps;Marine Corps|USA|MIL
US Marines;U.S. Marines|USA|MIL
US Coast Guard;U.S. Coast Guard;United States Coast Guard|USA|MIL
US Central Command;U.S. Central Command;CENTCOM;Centcom|USA|MIL
US Africa Command;U.S. Africa Command;AFRICOM;Africom|USA|MIL
US European Command;U.S. European Command|USA|MIL
US Indo-Pacific Command;U.S. Indo-Pacific Command|USA|MIL
US Southern Command;U.S. Southern Command|USA|MIL
US Seventh Fleet;U.S. 7th Fleet;US 7th Fleet;U.S. Seventh Fleet|USA|MIL
Joint Chiefs of Staff|USA|MIL
Navy SEALs;Navy Seals|USA|MIL
Voice of America;VOA|USA|JRN
New York Police Department;NYPD|USA|COP
Los Angeles Police Department;LAPD|USA|COP
New Orleans Police Department;NOPD|USA|COP
Federal Court of Australia|AUS|JUD
Canadian Security Intelligence Service;CSIS|CAN|SPY
Royal Canadian Mounted Police;RCMP|CAN|COP
Ontario Provincial Police|CAN|COP
Transportation Safety Board of Canada|CAN|GOV
Health Canada|CAN|GOV
Downing Street;10 Downing Street;Number 10|GBR|GOV
Whitehall|GBR|GOV
Foreign, Commonwealth and Development Office;Foreign and Commonwealth Office;FCO;FCDO|GBR|GOV
Home Office|GBR|GOV
Ministry of Defence|-|MIL
House of Commons|-|LEG
House of Lords|GBR|LEG
Scotland Yard;Metropolitan Police;Met Police|GBR|COP
MI5|GBR|SPY
MI6;Secret Intelligence Service|GBR|SPY
GCHQ|GBR|SPY
Police Service of Northern Ireland;PSNI|GBR|COP
Royal Ulster Constabulary;RUC|GBR|COP
Crown Prosecution Service;?CPS|GBR|JUD
Old Bailey|GBR|JUD
Royal Navy|GBR|MIL
Royal Air Force;RAF|GBR|MIL
British Army|GBR|MIL
Bank of England|GBR|GOV
National Health Service;NHS|GBR|MED
Scottish Parliament|GBR|LEG
Stormont|GBR|LEG
Welsh Assembly;Senedd|GBR|LEG
RNLI|GBR|NGO
Garda;Gardaí;Gardai;Garda Síochána|IRL|COP
Dáil;Dail|IRL|LEG
Elysee;Élysée;Elysée;Elysee Palace;Élysée Palace|FRA|GOV
Quai d'Orsay|FRA|GOV
Direction générale de la sécurité extérieure;DGSE|FRA|SPY
Foreign Legion;French Foreign Legion|FRA|MIL
Bundestag|DEU|LEG
Bundesrat|DEU|LEG
Bundeswehr|DEU|MIL
Bundesbank|DEU|GOV
Robert Koch Institute|DEU|MED
Stasi|DEU|SPY
Treuhand|DEU|GOV
Carabinieri;carabinieri|ITA|COP
Guardia di Finanza|ITA|COP
Quirinale|ITA|GOV
Guardia Civil|ESP|COP
Mossos d'Esquadra|ESP|COP
Moncloa|ESP|GOV
Generalitat|ESP|GOV
Salvamento Marítimo;Salvamento Maritimo|ESP|GOV
Sejm|POL|LEG
Verkhovna Rada|UKR|LEG
Saeima|LVA|LEG
Seimas|LTU|LEG
Riigikogu|EST|LEG
Riksdag|SWE|LEG
Storting|NOR|LEG
Folketing|DNK|LEG
Sapo;Säpo|SWE|SPY
Kremlin|RUS|GOV
State Duma;Duma|RUS|LEG
Federation Council|RUS|LEG
Federal Security Service;FSB|RUS|SPY
Foreign Intelligence Service;SVR|RUS|SPY
GRU|RUS|SPY
KGB|-|SPY
Roscosmos|RUS|GOV
Roskomnadzor|RUS|GOV
Rosatom|RUS|BUS
Investigative Committee;Russian Investigative Committee|RUS|JUD
Black Sea Fleet|RUS|MIL
Red Army|RUS|MIL
Rosgvardia;Rosgvardiya|RUS|MIL
OMON|RUS|COP
Security Service of Ukraine;SBU|UKR|SPY
National Anti-Corruption Bureau of Ukraine;NABU|UKR|COP
Energoatom|UKR|BUS
Ukrenergo|UKR|BUS
National Security Service of Armenia|ARM|SPY
Milli Majlis|AZE|LEG
Grand National Assembly;Turkish Grand National Assembly|TUR|LEG
National Intelligence Organization;?MIT|TUR|SPY
AFAD|TUR|GOV
Knesset|ISR|LEG
Israel Defense Forces;Israel Defence Forces;Israeli Defense Forces;Israeli Defence Forces;IDF|ISR|MIL
Shin Bet|ISR|SPY
Mossad|ISR|SPY
Israel Police|ISR|COP
Palestinian Authority;Palestinian National Authority|PSE|GOV
Palestinian Legislative Council|PSE|LEG
Islamic Revolutionary Guard Corps;Revolutionary Guard Corps;Revolutionary Guards;Revolutionary Guard;Iranian Revolutionary Guards;IRGC|IRN|MIL
Quds Force;Qods Force|IRN|MIL
Basij|IRN|MIL
?Majlis|IRN|LEG
Guardian Council|IRN|GOV
Assembly of Experts|IRN|GOV
Atomic Energy Organization of Iran|IRN|GOV
Republican Guard|-|MIL
Fedayeen Saddam;Saddam Fedayeen|IRQ|UAF
Coalition Provisional Authority|IRQ|GOV
Iraqi Governing Council|IRQ|GOV
Kurdistan Regional Government;KRG|IRQ|GOV
Government of National Accord;GNA|LBY|GOV
Government of National Unity|LBY|GOV
Presidential Leadership Council|YEM|GOV
Saudi-led coalition|SAU|MIL
Shura Council|-|LEG
Supreme Council of the Armed Forces;SCAF|EGY|MIL
Suez Canal Authority|EGY|GOV
Transitional Military Council|SDN|MIL
Sudanese Armed Forces;SAF|SDN|MIL
Sovereign Council;Transitional Sovereign Council|SDN|GOV
Transitional Federal Government;TFG|SOM|GOV
Independent National Electoral Commission;INEC|NGA|GOV
Economic and Financial Crimes Commission;EFCC|NGA|COP
Nigerian National Petroleum Corporation;NNPC|NGA|BUS
Aso Rock|NGA|GOV
Central Bank of Nigeria|NGA|GOV
Zimbabwe Electoral Commission;ZEC|ZWE|GOV
Central Intelligence Organisation|ZWE|SPY
South African Police Service;SAPS|ZAF|COP
South African National Defence Force;SANDF|ZAF|MIL
National Prosecuting Authority|ZAF|JUD
Truth and Reconciliation Commission|-|JUD
Eskom|ZAF|BUS
Independent Electoral and Boundaries Commission;IEBC|KEN|GOV
Kenya Defence Forces;KDF|KEN|MIL
Kenya Wildlife Service|KEN|GOV
Uganda People's Defence Force;Uganda People's Defence Forces;UPDF|UGA|MIL
Armed Forces of the Democratic Republic of the Congo;FARDC|COD|MIL
Rwanda Defence Force|RWA|MIL
Ethiopian Human Rights Commission|ETH|GOV
Inter-Services Intelligence;Inter Services Intelligence;ISI|PAK|SPY
Inter-Services Public Relations;ISPR|PAK|MIL
National Accountability Bureau;NAB|PAK|COP
Election Commission of Pakistan;ECP|PAK|GOV
Lok Sabha|IND|LEG
Rajya Sabha|IND|LEG
Central Bureau of Investigation;CBI|IND|COP
National Investigation Agency;NIA|IND|COP
Enforcement Directorate|IND|COP
Research and Analysis Wing|IND|SPY
Border Security Force;BSF|IND|MIL
Central Reserve Police Force;CRPF|IND|COP
Reserve Bank of India;RBI|IND|GOV
Election Commission of India|IND|GOV
Indian Space Research Organisation;ISRO;Isro|IND|GOV
Indian Army|IND|MIL
Supreme Court of India|IND|JUD
Rapid Action Battalion;RAB|BGD|COP
Bangladesh Bank|BGD|GOV
Loya Jirga;loya jirga|AFG|LEG
Afghan National Army;ANA|AFG|MIL
National Directorate of Security;NDS|AFG|SPY
Tatmadaw|MMR|MIL
State Administration Council|MMR|MIL
State Peace and Development Council|MMR|MIL
National Unity Government;NUG|MMR|OPP
National Council for Peace and Order|THA|MIL
Indonesian National Armed Forces|IDN|MIL
Badan Nasional Penanggulangan Bencana;BNPB|IDN|GOV
KPK;Corruption Eradication Commission|IDN|COP
Densus 88|IDN|COP
Malacanang;Malacañang;Malacanang Palace|PHL|GOV
Armed Forces of the Philippines|PHL|MIL
Philippine National Police;PNP|PHL|COP
Philippine Coast Guard|PHL|MIL
People's Liberation Army;People’s Liberation Army;PLA|CHN|MIL
PLA Navy|CHN|MIL
National People's Congress;National People’s Congress|CHN|LEG
State Council;China's State Council|CHN|GOV
Politburo|-|PTY
Chinese People's Political Consultative Conference|CHN|LEG
Taiwan Affairs Office|CHN|GOV
People's Bank of China;People’s Bank of China;PBOC|CHN|GOV
Central Commission for Discipline Inspection|CHN|GOV
Zhongnanhai|CHN|GOV
Legislative Council;LegCo|-|LEG
Legislative Yuan|TWN|LEG
Executive Yuan|TWN|GOV
Blue House|KOR|GOV
National Intelligence Service|KOR|SPY
Joint Chiefs of Staff of South Korea|KOR|MIL
Korean Central News Agency;KCNA|PRK|JRN
Supreme People's Assembly;Supreme People’s Assembly|PRK|LEG
Japan Self-Defense Forces;Self-Defense Forces;Self-Defence Forces|JPN|MIL
Japan Coast Guard|JPN|MIL
Japan Meteorological Agency|JPN|GOV
?Diet|JPN|LEG
Bank of Japan|JPN|GOV
Tokyo Electric Power;Tokyo Electric Power Co;Tepco;TEPCO|JPN|BUS
Australian Federal Police|AUS|COP
Australian Defence Force|AUS|MIL
Reserve Bank of Australia;RBA|AUS|GOV
Australian Security Intelligence Organisation;ASIO|AUS|SPY
Planalto|BRA|GOV
Petrobras|BRA|BUS
Ibama;IBAMA|BRA|GOV
Supreme Federal Court|BRA|JUD
Casa Rosada|ARG|GOV
Miraflores;Miraflores Palace|VEN|GOV
PDVSA;Petróleos de Venezuela|VEN|BUS
National Electoral Council;?CNE|VEN|GOV
SEBIN;Sebin|VEN|SPY
DINA|CHL|SPY
Carabineros|CHL|COP
La Moneda|CHL|GOV
Special Jurisdiction for Peace|COL|JUD
Pemex|MEX|BUS
National Electoral Institute|MEX|GOV
National Migration Institute|MEX|GOV
International Commission against Impunity in Guatemala;CICIG|GTM|JUD
Haitian National Police|HTI|COP
Panama Canal Authority|PAN|GOV
Swiss Federal Council|CHE|GOV
`;
