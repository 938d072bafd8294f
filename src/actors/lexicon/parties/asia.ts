/**
 * Political parties and alliances of Asia and Oceania.
 * Belongs: as in index.ts.
 * Not: armed groups (armed-groups/); parliaments (national/).
 * Source: own knowledge; names as the parties' English-language press uses them.
 */
export const ASIA = `
Pakistan Tehreek-e-Insaf;Pakistan Tehrik-e-Insaf;PTI|PAK|PTY
Pakistan Muslim League-Nawaz;Pakistan Muslim League (Nawaz);Pakistan Muslim League-N;PML-N|PAK|PTY
Pakistan Muslim League-Quaid;PML-Q|PAK|PTY
Pakistan Muslim League|PAK|PTY
Pakistan People's Party;Pakistan Peoples Party|PAK|PTY
Muttahida Qaumi Movement;MQM|PAK|PTY
Awami National Party|PAK|PTY
Jamiat Ulema-e-Islam;Jamiat Ulema-i-Islam;JUI-F|PAK|PTY
Tehreek-e-Labbaik Pakistan;TLP|PAK|PTY
Pashtun Tahafuz Movement|PAK|OPP
Pakistan Democratic Movement|PAK|PTY
Balochistan National Party|PAK|PTY
Balochistan Awami Party|PAK|PTY
Istehkam-e-Pakistan Party|PAK|PTY
MQM-Pakistan;MQM-P;Muttahida Qaumi Movement-Pakistan|PAK|PTY
Muttahida Majlis-e-Amal|PAK|PTY
Pashtunkhwa Milli Awami Party;Pakhtunkhwa Milli Awami Party;PkMAP|PAK|PTY
Sunni Ittehad Council|PAK|PTY
Majlis Wahdat-e-Muslimeen;Majlis-e-Wahdat-e-Muslimeen|PAK|PTY
Baloch Yakjehti Committee|PAK|OPP
Bharatiya Janata Party;BJP|IND|PTY
Indian National Congress;Congress Party;Congress party|IND|PTY
Aam Aadmi Party;AAP|IND|PTY
Trinamool Congress;All India Trinamool Congress;?TMC|IND|PTY
Shiv Sena|IND|PTY
Nationalist Congress Party|IND|PTY
Samajwadi Party|IND|PTY
Bahujan Samaj Party;?BSP|IND|PTY
Janata Dal;Janata Dal (United);JD(U)|IND|PTY
Rashtriya Janata Dal;RJD|IND|PTY
Dravida Munnetra Kazhagam;DMK|IND|PTY
All India Anna Dravida Munnetra Kazhagam;AIADMK|IND|PTY
Communist Party of India (Marxist);CPI(M);CPI-M|IND|PTY
Communist Party of India|IND|PTY
Telugu Desam Party;TDP|IND|PTY
YSR Congress Party;YSRCP|IND|PTY
Telangana Rashtra Samithi;Bharat Rashtra Samithi|IND|PTY
Biju Janata Dal|IND|PTY
Shiromani Akali Dal;Akali Dal|IND|PTY
Jammu and Kashmir National Conference|IND|PTY
Rashtriya Swayamsevak Sangh;?RSS|IND|SOC
Vishva Hindu Parishad;Vishwa Hindu Parishad|IND|SOC
Bajrang Dal|IND|SOC
All India Majlis-e-Ittehadul Muslimeen;AIMIM|IND|PTY
Popular Front of India|IND|OPP
Asom Gana Parishad|IND|PTY
United Progressive Alliance|IND|PTY
INDIA bloc|IND|PTY
Forward Bloc;All India Forward Bloc|IND|PTY
Lok Janshakti Party|IND|PTY
Rashtriya Lok Dal|IND|PTY
Jharkhand Mukti Morcha|IND|PTY
Maharashtra Navnirman Sena|IND|PTY
Mizo National Front|IND|PTY
Naga People's Front|IND|PTY
Zoram People's Movement|IND|PTY
Tipra Motha|IND|PTY
Bodoland People's Front|IND|PTY
Gorkha Janmukti Morcha|IND|PTY
Gorkha National Liberation Front|IND|PTY
All Parties Hurriyat Conference;Hurriyat Conference;Hurriyat|IND|OPP
Hindu Mahasabha|IND|PTY
Jana Sangh;Bharatiya Jana Sangh|IND|PTY
Pattali Makkal Katchi|IND|PTY
Viduthalai Chiruthaigal Katchi|IND|PTY
Marumalarchi Dravida Munnetra Kazhagam;MDMK|IND|PTY
Tamilaga Vettri Kazhagam|IND|PTY
Jana Sena;Jana Sena Party|IND|PTY
Janata Dal (Secular);Janata Dal-Secular;JD(S);JD-S|IND|PTY
Social Democratic Party of India;SDPI|IND|PTY
Akhil Bharatiya Vidyarthi Parishad;ABVP|IND|EDU
Samyukta Kisan Morcha|IND|AGR
Bharatiya Kisan Union|IND|AGR
Awami League|BGD|PTY
Bangladesh Nationalist Party;BNP|BGD|PTY
Jatiya Party|BGD|PTY
Chhatra League;Bangladesh Chhatra League|BGD|PTY
Hefazat-e-Islam;Hefazat-e Islam|BGD|REL
National Citizen Party|BGD|PTY
Bangladesh Jamaat-e-Islami|BGD|PTY
Islami Chhatra Shibir;Chhatra Shibir|BGD|PTY
Jubo League|BGD|PTY
Sri Lanka Podujana Peramuna;SLPP|LKA|PTY
Sri Lanka Freedom Party|LKA|PTY
United National Party|LKA|PTY
Samagi Jana Balawegaya|LKA|PTY
Janatha Vimukthi Peramuna;JVP|LKA|PTY
National People's Power|LKA|PTY
Tamil National Alliance|LKA|PTY
Tamil United Liberation Front;TULF|LKA|PTY
Sri Lanka Muslim Congress|LKA|PTY
United People's Freedom Alliance|LKA|PTY
Nepali Congress|NPL|PTY
CPN-UML;Communist Party of Nepal (UML);CPN (UML);Communist Party of Nepal-Unified Marxist Leninist;Communist Party of Nepal (Unified Marxist-Leninist)|NPL|PTY
Communist Party of Nepal (Maoist);CPN (Maoist);CPN-Maoist|NPL|PTY
Communist Party of Nepal (Maoist Centre);CPN (Maoist Centre)|NPL|PTY
Rastriya Swatantra Party|NPL|PTY
Rastriya Prajatantra Party|NPL|PTY
Madhesi Janadhikar Forum|NPL|PTY
Maldivian Democratic Party|MDV|PTY
Progressive Party of Maldives|MDV|PTY
Jumhooree Party|MDV|PTY
National League for Democracy;NLD|MMR|PTY
Union Solidarity and Development Party;USDP|MMR|PTY
Arakan National Party|MMR|PTY
Shan Nationalities League for Democracy|MMR|PTY
Pheu Thai;Pheu Thai Party|THA|PTY
Move Forward Party;?Move Forward|THA|PTY
Palang Pracharath;Palang Pracharath Party|THA|PTY
Thai Rak Thai|THA|PTY
Bhumjaithai;Bhumjaithai Party|THA|PTY
United Front for Democracy Against Dictatorship;United Front for Democracy against Dictatorship|THA|OPP
People's Alliance for Democracy|THA|OPP
People's Democratic Reform Committee|THA|OPP
Future Forward Party;?Future Forward|THA|PTY
United Thai Nation Party|THA|PTY
Chart Thai;Chart Thai Party|THA|PTY
Communist Party of Vietnam|VNM|PTY
Viet Tan|VNM|OPP
Cambodian People's Party|KHM|PTY
Cambodia National Rescue Party|KHM|PTY
Funcinpec;FUNCINPEC|KHM|PTY
Candlelight Party|KHM|PTY
Sam Rainsy Party|KHM|PTY
Lao People's Revolutionary Party|LAO|PTY
United Malays National Organisation;UMNO;Umno|MYS|PTY
Barisan Nasional|MYS|PTY
Pakatan Harapan|MYS|PTY
Perikatan Nasional|MYS|PTY
Parti Islam Se-Malaysia;Pan-Malaysian Islamic Party|MYS|PTY
Bersatu|MYS|PTY
Parti Keadilan Rakyat|MYS|PTY
Democratic Action Party|MYS|PTY
Pakatan Rakyat|MYS|PTY
Gabungan Parti Sarawak|MYS|PTY
Malaysian Chinese Association|MYS|PTY
Malaysian Indian Congress|MYS|PTY
Bersih|MYS|OPP
People's Action Party|SGP|PTY
Workers' Party of Singapore|SGP|PTY
Progress Singapore Party|SGP|PTY
Golkar|IDN|PTY
Gerindra|IDN|PTY
Indonesian Democratic Party of Struggle;Indonesian Democratic Party-Struggle;PDI-P;PDIP|IDN|PTY
Nasdem|IDN|PTY
Nahdlatul Ulama|IDN|REL
Muhammadiyah|IDN|REL
Prosperous Justice Party|IDN|PTY
National Awakening Party|IDN|PTY
National Mandate Party|IDN|PTY
United Development Party|IDN|PTY
PDP-Laban|PHL|PTY
Lakas-CMD|PHL|PTY
Bayan Muna|PHL|PTY
Akbayan|PHL|PTY
Kilusang Mayo Uno|PHL|LAB
Laban ng Demokratikong Pilipino|PHL|PTY
National Congress for Timorese Reconstruction|TLS|PTY
Pangu Pati;Pangu Party|PNG|PTY
FijiFirst|FJI|PTY
Sodelpa;SODELPA;Social Democratic Liberal Party|FJI|PTY
Kanak and Socialist National Liberation Front;Kanak Socialist National Liberation Front;FLNKS|NCL|PTY
Chinese Communist Party;Communist Party of China;China's Communist Party;CCP|CHN|PTY
Democratic Alliance for the Betterment and Progress of Hong Kong|HKG|PTY
Demosistō|HKG|PTY
Civil Human Rights Front|HKG|OPP
Kuomintang;KMT|TWN|PTY
Taiwan People's Party|TWN|PTY
New Power Party|TWN|PTY
People First Party|TWN|PTY
People Power Party|KOR|PTY
Democratic Party of Korea|KOR|PTY
Grand National Party|KOR|PTY
Saenuri Party|KOR|PTY
Uri Party|KOR|PTY
Liberty Korea Party|KOR|PTY
Rebuilding Korea Party|KOR|PTY
Workers' Party of Korea|PRK|PTY
Liberal Democratic Party;LDP|JPN|PTY
Komeito|JPN|PTY
Constitutional Democratic Party of Japan|JPN|PTY
Democratic Party of Japan|JPN|PTY
Nippon Ishin no Kai|JPN|PTY
Sanseito|JPN|PTY
Reiwa Shinsengumi|JPN|PTY
Democratic Party for the People|JPN|PTY
Japanese Communist Party;Japan Communist Party|JPN|PTY
Mongolian People's Party|MNG|PTY
Australian Labor Party;ALP|AUS|PTY
Liberal Party of Australia|AUS|PTY
?One Nation|AUS|PTY
Australian Greens|AUS|PTY
United Australia Party|AUS|PTY
New Zealand First|NZL|PTY
New Zealand Labour Party|NZL|PTY
New Zealand National Party|NZL|PTY
Te Pāti Māori;Māori Party|NZL|PTY
Nur Otan;Amanat party;Amanat Party;?Amanat|KAZ|PTY
Islamic Renaissance Party of Tajikistan|TJK|PTY
Druk Phuensum Tshogpa|BTN|PTY
Vanua'aku Pati|VUT|PTY
Human Rights Protection Party|WSM|PTY
Democratic Party of Turkmenistan|TKM|PTY
`;
