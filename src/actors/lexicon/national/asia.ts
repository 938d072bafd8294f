/**
 * Public bodies of the states of Asia and Oceania.
 * Belongs: as in index.ts.
 * Not: ministries and courts that are named by their function and country (found by head words, organization-heads.ts).
 * Source: own knowledge; official names.
 */
export const ASIA = `
Inter-Services Intelligence;Inter Services Intelligence;ISI|PAK|SPY
Inter-Services Public Relations;ISPR|PAK|MIL
National Accountability Bureau;?NAB|PAK|COP
Election Commission of Pakistan;ECP|PAK|GOV
Federal Investigation Agency;?FIA|PAK|COP
Provincial Disaster Management Authority;PDMA|PAK|GOV
Counter Terrorism Department;Counter-Terrorism Department|PAK|COP
Frontier Corps|PAK|MIL
Frontier Constabulary|PAK|COP
Pakistan Rangers;Sindh Rangers;Punjab Rangers|PAK|MIL
National Counter Terrorism Authority;NACTA|PAK|GOV
Supreme Court of Pakistan|PAK|JUD
Islamabad High Court|PAK|JUD
Lahore High Court|PAK|JUD
Sindh High Court|PAK|JUD
Peshawar High Court|PAK|JUD
Balochistan High Court|PAK|JUD
Federal Shariat Court|PAK|JUD
Council of Islamic Ideology|PAK|REL
Pemra;PEMRA|PAK|GOV
Rescue 1122|PAK|GOV
Pakistan Meteorological Department|PAK|GOV
Lok Sabha|IND|LEG
Rajya Sabha|IND|LEG
Central Bureau of Investigation;CBI|IND|COP
National Investigation Agency;NIA|IND|COP
Enforcement Directorate|IND|COP
Research and Analysis Wing;R&AW|IND|SPY
Border Security Force;BSF|IND|MIL
Central Reserve Police Force;CRPF|IND|COP
Reserve Bank of India;RBI|IND|GOV
Election Commission of India|IND|GOV
Indian Space Research Organisation;ISRO;Isro|IND|GOV
Indian Army|IND|MIL
Supreme Court of India|IND|JUD
Indo-Tibetan Border Police;Indo Tibetan Border Police;ITBP|IND|COP
Sashastra Seema Bal|IND|COP
Central Industrial Security Force;CISF|IND|COP
National Security Guard;National Security Guards|IND|COP
Assam Rifles|IND|MIL
Rashtriya Rifles|IND|MIL
Rapid Action Force|IND|COP
Railway Protection Force|IND|COP
Government Railway Police|IND|COP
District Reserve Guard|IND|COP
National Disaster Response Force;NDRF|IND|GOV
State Disaster Response Force;SDRF|IND|GOV
India Meteorological Department;Indian Meteorological Department;IMD|IND|GOV
Indian Council of Medical Research;ICMR|IND|MED
Narcotics Control Bureau|IND|COP
Directorate of Revenue Intelligence|IND|COP
Defense Research and Development Organization;DRDO|IND|MIL
Securities and Exchange Board of India;SEBI|IND|GOV
NITI Aayog;Niti Aayog|IND|GOV
Bombay High Court|IND|JUD
Delhi High Court|IND|JUD
Calcutta High Court|IND|JUD
Madras High Court|IND|JUD
Allahabad High Court|IND|JUD
Karnataka High Court|IND|JUD
Kerala High Court|IND|JUD
Gujarat High Court|IND|JUD
Rapid Action Battalion;RAB|BGD|COP
Bangladesh Bank|BGD|GOV
Border Guard Bangladesh;BGB|BGD|MIL
Bangladesh Rifles|BGD|MIL
Jatiya Sangsad|BGD|LEG
International Crimes Tribunal|BGD|JUD
Detective Branch|BGD|COP
Directorate General of Forces Intelligence;DGFI|BGD|SPY
Terrorism Investigation Division|LKA|COP
Armed Police Force|NPL|COP
Commission for the Investigation of Abuse of Authority|NPL|JUD
People's Majlis|MDV|LEG
Loya Jirga;loya jirga|AFG|LEG
Afghan National Army;?ANA|AFG|MIL
National Directorate of Security;NDS|AFG|SPY
Afghan National Police|AFG|COP
Afghan Local Police|AFG|COP
Afghan National Security Forces;Afghan National Defense and Security Forces;ANSF;ANDSF|AFG|MIL
Wolesi Jirga|AFG|LEG
Meshrano Jirga|AFG|LEG
High Peace Council|AFG|GOV
Tatmadaw|MMR|MIL
State Administration Council|MMR|MIL
State Peace and Development Council|MMR|MIL
National Unity Government;NUG|MMR|OPP
State Law and Order Restoration Council;SLORC|MMR|MIL
State Security and Peace Commission|MMR|MIL
Pyidaungsu Hluttaw|MMR|LEG
Pyithu Hluttaw|MMR|LEG
Committee Representing Pyidaungsu Hluttaw;Committee Representing the Pyidaungsu Hluttaw;CRPH|MMR|OPP
Union Election Commission|MMR|GOV
National Council for Peace and Order;NCPO|THA|MIL
Internal Security Operations Command;?ISOC|THA|MIL
Royal Thai Police|THA|COP
Royal Thai Army|THA|MIL
National Election Committee|KHM|GOV
Malaysian Anti-Corruption Commission;MACC|MYS|COP
Royal Malaysia Police;Royal Malaysian Police|MYS|COP
Dewan Rakyat|MYS|LEG
Dewan Negara|MYS|LEG
Bukit Aman|MYS|COP
Malaysian Maritime Enforcement Agency|MYS|COP
Eastern Sabah Security Command;ESSCOM;Esscom|MYS|MIL
Bank Negara Malaysia;Bank Negara|MYS|GOV
Monetary Authority of Singapore|SGP|GOV
Internal Security Department|SGP|SPY
Central Narcotics Bureau|SGP|COP
Corrupt Practices Investigation Bureau|SGP|COP
Badan Nasional Penanggulangan Bencana;National Disaster Mitigation Agency;BNPB|IDN|GOV
KPK;Corruption Eradication Commission|IDN|COP
Densus 88;Detachment 88;Special Detachment 88|IDN|COP
Indonesian National Armed Forces;Indonesian National Military;Tentara Nasional Indonesia;TNI|IDN|MIL
Polri|IDN|COP
State Intelligence Agency;Badan Intelijen Negara|IDN|SPY
Kopassus|IDN|MIL
Kostrad|IDN|MIL
Brimob|IDN|COP
Basarnas;National Search and Rescue Agency;Indonesian Search and Rescue Agency|IDN|GOV
BMKG;Meteorology, Climatology and Geophysics Agency;Meteorology, Climatology, and Geophysics Agency|IDN|GOV
BPBD|IDN|GOV
National Counterterrorism Agency;BNPT|IDN|GOV
National Narcotics Agency|IDN|COP
Komnas HAM|IDN|GOV
People's Consultative Assembly|IDN|LEG
Malacañang;Malacanang Palace|PHL|GOV
Armed Forces of the Philippines|PHL|MIL
Philippine National Police;PNP|PHL|COP
Philippine Coast Guard|PHL|MIL
National Disaster Risk Reduction and Management Council;NDRRMC|PHL|GOV
Philippine Institute of Volcanology and Seismology;Phivolcs;PHIVOLCS|PHL|GOV
PAGASA;Pagasa;Philippine Atmospheric, Geophysical and Astronomical Services Administration|PHL|GOV
Commission on Elections;Comelec;COMELEC|PHL|GOV
Philippine Drug Enforcement Agency;PDEA|PHL|COP
Department of Social Welfare and Development;DSWD|PHL|GOV
?Office of Civil Defense|PHL|GOV
Bureau of Fire Protection|PHL|GOV
Philippine Constabulary|PHL|COP
Sandiganbayan|PHL|JUD
Bangsamoro Transition Authority|PHL|GOV
Western Mindanao Command|PHL|MIL
Bangko Sentral ng Pilipinas|PHL|GOV
Royal Papua New Guinea Constabulary|PNG|COP
Republic of Fiji Military Forces|FJI|MIL
People's Liberation Army;PLA|CHN|MIL
PLA Navy;People's Liberation Army Navy|CHN|MIL
National People's Congress|CHN|LEG
State Council;China's State Council|CHN|GOV
Chinese People's Political Consultative Conference|CHN|LEG
Taiwan Affairs Office|CHN|GOV
People's Bank of China;PBOC|CHN|GOV
Central Commission for Discipline Inspection|CHN|GOV
Zhongnanhai|CHN|GOV
People's Armed Police|CHN|COP
Politburo Standing Committee|CHN|PTY
United Front Work Department|CHN|PTY
Cyberspace Administration of China|CHN|GOV
National Development and Reform Commission;NDRC|CHN|GOV
National Supervisory Commission|CHN|JUD
Xinjiang Production and Construction Corps|CHN|GOV
China Earthquake Networks Center|CHN|GOV
PLA Air Force|CHN|MIL
PLA Rocket Force|CHN|MIL
Eastern Theater Command;Eastern Theatre Command|CHN|MIL
Southern Theater Command;Southern Theatre Command|CHN|MIL
Association for Relations Across the Taiwan Straits;Association for Relations Across the Taiwan Strait|CHN|GOV
Hong Kong Observatory|HKG|GOV
Hong Kong Monetary Authority|HKG|GOV
?Hospital Authority|HKG|MED
Legislative Yuan|TWN|LEG
Executive Yuan|TWN|GOV
Mainland Affairs Council|TWN|GOV
Straits Exchange Foundation|TWN|GOV
Central Weather Administration;Central Weather Bureau|TWN|GOV
Control Yuan|TWN|GOV
Judicial Yuan|TWN|JUD
Blue House;Cheong Wa Dae|KOR|GOV
Unification Ministry;Ministry of Unification|KOR|GOV
Agency for National Security Planning|KOR|SPY
Corruption Investigation Office;Corruption Investigation Office for High-ranking Officials|KOR|COP
Supreme Prosecutors' Office;Supreme Prosecutors Office|KOR|JUD
Korea Meteorological Administration|KOR|GOV
Korea Disease Control and Prevention Agency|KOR|MED
Korean Central News Agency;KCNA|PRK|JRN
Supreme People's Assembly|PRK|LEG
Korean People's Army|PRK|MIL
State Affairs Commission|PRK|GOV
National Defense Commission|PRK|GOV
Reconnaissance General Bureau|PRK|SPY
Committee for the Peaceful Reunification of Korea|PRK|GOV
Japan Self-Defense Forces;Self-Defense Forces|JPN|MIL
Japan Coast Guard|JPN|MIL
Japan Meteorological Agency|JPN|GOV
?Diet|JPN|LEG
Bank of Japan|JPN|GOV
Tokyo Electric Power;Tokyo Electric Power Co;Tepco;TEPCO|JPN|BUS
Ground Self-Defense Force;Japan Ground Self-Defense Force|JPN|MIL
Maritime Self-Defense Force;Japan Maritime Self-Defense Force|JPN|MIL
Air Self-Defense Force;Japan Air Self-Defense Force|JPN|MIL
House of Councillors|JPN|LEG
Nuclear Regulation Authority|JPN|GOV
Imperial Household Agency|JPN|GOV
Fire and Disaster Management Agency|JPN|GOV
Public Security Intelligence Agency|JPN|SPY
JAXA|JPN|GOV
Keidanren|JPN|BUS
State Great Khural;State Great Hural;Great Khural|MNG|LEG
Federal Court of Australia|AUS|JUD
Australian Federal Police|AUS|COP
Australian Defence Force|AUS|MIL
Reserve Bank of Australia;RBA|AUS|GOV
Australian Security Intelligence Organisation;ASIO|AUS|SPY
Australian Border Force|AUS|COP
Bureau of Meteorology|AUS|GOV
Australian Secret Intelligence Service|AUS|SPY
Australian Signals Directorate|AUS|SPY
Australian Electoral Commission|AUS|GOV
New South Wales Police;NSW Police;NSW Police Force;New South Wales Police Force|AUS|COP
Victoria Police|AUS|COP
Queensland Police;Queensland Police Service|AUS|COP
Rural Fire Service;NSW Rural Fire Service;New South Wales Rural Fire Service|AUS|GOV
GNS Science|NZL|GOV
GeoNet|NZL|GOV
National Security Committee of Kazakhstan;KNB|KAZ|SPY
Majilis;Mazhilis|KAZ|LEG
Jogorku Kenesh|KGZ|LEG
Oliy Majlis|UZB|LEG
`;
