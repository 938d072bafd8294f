/**
 * Belongs: sovereign states and inhabited territories with their ISO codes, GeoNames id (0: none given), a point within (degrees), English name,
 * other, short and former names, demonyms (singular; the plural is formed), capital.
 * Not: parts of countries (divisions.ts, regions.ts); nicknames of governments.
 * Source: ISO 3166-1; GeoNames country list (CC BY 4.0); UN member names; Wiktionary's list of demonyms.
 *
 * A line: alpha-2|alpha-3|geonameid|latitude|longitude|name|other names|demonyms|capital; "=" before a demonym: it is a plural or has none.
 */
export const COUNTRIES = `
AF|AFG|1149361|33.00|66.00|Afghanistan|Islamic Republic of Afghanistan;Islamic Emirate of Afghanistan|Afghan;Afghani|Kabul
AL|ALB|783754|41.00|20.00|Albania|Republic of Albania|Albanian|Tirana
DZ|DZA|2589581|28.00|3.00|Algeria|People's Democratic Republic of Algeria|Algerian|Algiers
AD|AND|3041565|42.55|1.58|Andorra|Principality of Andorra|Andorran|Andorra la Vella
AO|AGO|3351879|-12.50|18.50|Angola|Republic of Angola;People's Republic of Angola|Angolan|Luanda
AG|ATG|3576396|17.05|-61.80|Antigua and Barbuda||Antiguan;Barbudan|Saint John's
AR|ARG|3865483|-34.00|-64.00|Argentina|Argentine Republic|Argentine;Argentinian;Argentinean|Buenos Aires
AM|ARM|174982|40.00|45.00|Armenia|Republic of Armenia|Armenian|Yerevan
AU|AUS|2077456|-25.00|134.00|Australia|Commonwealth of Australia|Australian;Aussie|Canberra
AT|AUT|2782113|47.33|13.33|Austria|Republic of Austria|Austrian|Vienna
AZ|AZE|587116|40.50|47.50|Azerbaijan|Republic of Azerbaijan|Azerbaijani;Azeri|Baku
BS|BHS|3572887|24.00|-76.00|Bahamas|The Bahamas;Commonwealth of the Bahamas|Bahamian|Nassau
BH|BHR|290291|26.03|50.55|Bahrain|Kingdom of Bahrain|Bahraini|Manama
BD|BGD|1210997|24.00|90.00|Bangladesh|People's Republic of Bangladesh;East Pakistan|Bangladeshi|Dhaka
BB|BRB|3374084|13.17|-59.53|Barbados||Barbadian;Bajan|Bridgetown
BY|BLR|630336|53.00|28.00|Belarus|Republic of Belarus;Byelorussia;Belorussia|Belarusian;Belarusan;Byelorussian;Belorussian|Minsk
BE|BEL|2802361|50.75|4.50|Belgium|Kingdom of Belgium|Belgian|Brussels
BZ|BLZ|3582678|17.25|-88.75|Belize|British Honduras|Belizean|Belmopan
BJ|BEN|2395170|9.50|2.25|Benin|Republic of Benin;Dahomey|Beninese;Beninois|Porto-Novo
BT|BTN|1252634|27.50|90.50|Bhutan|Kingdom of Bhutan|Bhutanese|Thimphu
BO|BOL|3923057|-17.00|-65.00|Bolivia|Plurinational State of Bolivia|Bolivian|Sucre
BA|BIH|3277605|44.25|17.83|Bosnia and Herzegovina|Bosnia-Herzegovina;Bosnia & Herzegovina;Bosnia;BiH|Bosnian|Sarajevo
BW|BWA|933860|-22.00|24.00|Botswana|Republic of Botswana;Bechuanaland|Botswanan;Motswana;=Batswana|Gaborone
BR|BRA|3469034|-10.00|-55.00|Brazil|Federative Republic of Brazil|Brazilian|Brasilia
BN|BRN|1820814|4.50|114.67|Brunei|Brunei Darussalam|Bruneian|Bandar Seri Begawan
BG|BGR|732800|42.67|25.25|Bulgaria|Republic of Bulgaria|Bulgarian|Sofia
BF|BFA|2361809|12.50|-1.67|Burkina Faso|Burkina;Upper Volta|Burkinabe;Burkinabé;Burkinan|Ouagadougou
BI|BDI|433561|-3.50|30.00|Burundi|Republic of Burundi|Burundian;Burundese|Gitega
KH|KHM|1831722|13.00|105.00|Cambodia|Kingdom of Cambodia;Kampuchea;Democratic Kampuchea|Cambodian;Kampuchean|Phnom Penh
CM|CMR|2233387|6.00|12.50|Cameroon|Republic of Cameroon;Cameroun|Cameroonian|Yaounde
CA|CAN|6251999|60.00|-95.50|Canada|Dominion of Canada|Canadian|Ottawa
CV|CPV|3374766|16.00|-24.00|Cape Verde|Cabo Verde;Republic of Cabo Verde;Cape Verde Islands|Cape Verdean;Cabo Verdean|Praia
CF|CAF|239880|7.00|21.00|Central African Republic|CAR|Central African|Bangui
TD|TCD|2434508|15.00|19.00|Chad|Republic of Chad|Chadian|N'Djamena
CL|CHL|3895114|-30.00|-71.00|Chile|Republic of Chile|Chilean|Santiago
CN|CHN|1814991|35.00|104.00|China|People's Republic of China;PRC;P.R.C.;Mainland China;Communist China;Red China|Chinese|Beijing
CO|COL|3686110|4.00|-73.25|Colombia|Republic of Colombia|Colombian|Bogota
KM|COM|921929|-12.17|44.25|Comoros|Union of the Comoros;Comoro Islands|Comoran;Comorian|Moroni
CG|COG|2260494|-1.00|15.50|Congo|Republic of the Congo;Republic of Congo;Congo-Brazzaville;Congo Brazzaville;Congo Republic||Brazzaville
CD|COD|203312|-2.50|23.50|Democratic Republic of the Congo|Democratic Republic of Congo;DR Congo;D.R. Congo;DRC;D.R.C.;Congo-Kinshasa;Congo Kinshasa;Zaire;Zaïre;RDC|Congolese;Zairean;Zairian|Kinshasa
CR|CRI|3624060|10.00|-84.00|Costa Rica|Republic of Costa Rica|Costa Rican|San Jose
CI|CIV|2287781|8.00|-5.50|Ivory Coast|Côte d'Ivoire;Cote d'Ivoire|Ivorian;Ivoirian;Ivoirien|Yamoussoukro
HR|HRV|3202326|45.17|15.50|Croatia|Republic of Croatia|Croatian;Croat|Zagreb
CU|CUB|3562981|22.00|-79.50|Cuba|Republic of Cuba|Cuban|Havana
CY|CYP|146669|35.00|33.00|Cyprus|Republic of Cyprus|Cypriot;Greek Cypriot|Nicosia
CZ|CZE|3077311|49.75|15.00|Czech Republic|Czechia|Czech|Prague
DK|DNK|2623032|56.00|10.00|Denmark|Kingdom of Denmark|Danish;Dane|Copenhagen
DJ|DJI|223816|11.50|42.50|Djibouti|Republic of Djibouti|Djiboutian|Djibouti
DM|DMA|3575830|15.50|-61.33|Dominica|Commonwealth of Dominica||Roseau
DO|DOM|3508796|19.00|-70.67|Dominican Republic||Dominican|Santo Domingo
EC|ECU|3658394|-1.25|-78.25|Ecuador|Republic of Ecuador|Ecuadorian;Ecuadorean;Ecuadoran|Quito
EG|EGY|357994|27.00|30.00|Egypt|Arab Republic of Egypt;United Arab Republic|Egyptian|Cairo
SV|SLV|3585968|13.83|-88.92|El Salvador|Republic of El Salvador|Salvadoran;Salvadorean;Salvadorian|San Salvador
GQ|GNQ|2309096|1.70|10.50|Equatorial Guinea|Republic of Equatorial Guinea|Equatorial Guinean;Equatoguinean|Malabo
ER|ERI|338010|15.00|39.00|Eritrea|State of Eritrea|Eritrean|Asmara
EE|EST|453733|59.00|26.00|Estonia|Republic of Estonia|Estonian|Tallinn
SZ|SWZ|934841|-26.50|31.50|Eswatini|Swaziland;Kingdom of Eswatini;Kingdom of Swaziland|Swazi|Mbabane
ET|ETH|337996|9.00|39.50|Ethiopia|Federal Democratic Republic of Ethiopia;Abyssinia|Ethiopian|Addis Ababa
FJ|FJI|2205218|-18.00|178.00|Fiji|Republic of Fiji;Fiji Islands|Fijian|Suva
FI|FIN|660013|64.00|26.00|Finland|Republic of Finland|Finnish;Finn|Helsinki
FR|FRA|3017382|46.00|2.00|France|French Republic|=French;Frenchman;Frenchwoman;=Frenchmen;=Frenchwomen|Paris
GA|GAB|2400553|-1.00|11.75|Gabon|Gabonese Republic|Gabonese|Libreville
GM|GMB|2413451|13.50|-15.50|Gambia|The Gambia;Republic of the Gambia|Gambian|Banjul
GE|GEO|614540|42.00|43.50|Georgia|Republic of Georgia|Georgian|Tbilisi
DE|DEU|2921044|51.50|10.50|Germany|Federal Republic of Germany;West Germany;East Germany;German Democratic Republic;FRG;GDR;Nazi Germany|German;West German;East German|Berlin
GH|GHA|2300660|8.00|-2.00|Ghana|Republic of Ghana;Gold Coast|Ghanaian;Ghanian|Accra
GR|GRC|390903|39.00|22.00|Greece|Hellenic Republic|Greek;Hellenic|Athens
GD|GRD|3580239|12.12|-61.67|Grenada||Grenadian|Saint George's
GT|GTM|3595528|15.50|-90.25|Guatemala|Republic of Guatemala|Guatemalan;Guatemaltecan|Guatemala City
GN|GIN|2420477|11.00|-10.00|Guinea|Republic of Guinea;Guinea-Conakry;Guinea Conakry;French Guinea|Guinean|Conakry
GW|GNB|2372248|12.00|-15.00|Guinea-Bissau|Guinea Bissau;Portuguese Guinea|Bissau-Guinean;Bissau Guinean|Bissau
GY|GUY|3378535|5.00|-59.00|Guyana|Co-operative Republic of Guyana;British Guiana|Guyanese|Georgetown
HT|HTI|3723988|19.00|-72.42|Haiti|Republic of Haiti|Haitian|Port-au-Prince
HN|HND|3608932|15.00|-86.50|Honduras|Republic of Honduras|Honduran|Tegucigalpa
HU|HUN|719819|47.00|20.00|Hungary|Republic of Hungary|Hungarian|Budapest
IS|ISL|2629691|65.00|-18.00|Iceland|Republic of Iceland|Icelandic;Icelander|Reykjavik
IN|IND|1269750|22.00|79.00|India|Republic of India;Bharat;British India|Indian|New Delhi
ID|IDN|1643084|-5.00|120.00|Indonesia|Republic of Indonesia;Dutch East Indies|Indonesian|Jakarta
IR|IRN|130758|32.00|53.00|Iran|Islamic Republic of Iran;Persia|Iranian;Persian|Tehran
IQ|IRQ|99237|33.00|44.00|Iraq|Republic of Iraq;Mesopotamia|Iraqi|Baghdad
IE|IRL|2963597|53.00|-8.00|Ireland|Republic of Ireland;Irish Republic;Eire;Éire|=Irish;Irishman;Irishwoman;=Irishmen|Dublin
IL|ISR|294640|31.50|34.75|Israel|State of Israel|Israeli|Jerusalem
IT|ITA|3175395|42.83|12.83|Italy|Italian Republic|Italian|Rome
JM|JAM|3489940|18.25|-77.50|Jamaica||Jamaican|Kingston
JP|JPN|1861060|35.60|137.20|Japan|State of Japan;Imperial Japan|Japanese|Tokyo
JO|JOR|248816|31.00|36.00|Jordan|Hashemite Kingdom of Jordan;Hashemite Kingdom;Transjordan|Jordanian|Amman
KZ|KAZ|1522867|48.00|68.00|Kazakhstan|Republic of Kazakhstan;Kazakstan|Kazakh;Kazakhstani|Astana
KE|KEN|192950|1.00|38.00|Kenya|Republic of Kenya|Kenyan|Nairobi
KI|KIR|4030945|1.42|173.00|Kiribati|Gilbert Islands|I-Kiribati|Tarawa
XK|XKX|831053|42.58|21.00|Kosovo|Republic of Kosovo;Kosova|Kosovar;Kosovan|Pristina
KW|KWT|285570|29.50|46.80|Kuwait|State of Kuwait|Kuwaiti|Kuwait City
KG|KGZ|1527747|41.50|75.00|Kyrgyzstan|Kyrgyz Republic;Kirghizia;Kirgizia;Kirghizstan;Kirgizstan|Kyrgyz;Kyrgyzstani;Kirghiz|Bishkek
LA|LAO|1655842|18.00|105.00|Laos|Lao People's Democratic Republic;Lao PDR|Laotian;Lao|Vientiane
LV|LVA|458258|57.00|25.00|Latvia|Republic of Latvia|Latvian|Riga
LB|LBN|272103|33.83|35.83|Lebanon|Lebanese Republic|Lebanese|Beirut
LS|LSO|932692|-29.50|28.25|Lesotho|Kingdom of Lesotho;Basutoland|Basotho;Mosotho|Maseru
LR|LBR|2275384|6.50|-9.50|Liberia|Republic of Liberia|Liberian|Monrovia
LY|LBY|2215636|28.00|17.00|Libya|Libyan Arab Jamahiriya;State of Libya|Libyan|Tripoli
LI|LIE|3042058|47.17|9.53|Liechtenstein|Principality of Liechtenstein|Liechtensteiner|Vaduz
LT|LTU|597427|56.00|24.00|Lithuania|Republic of Lithuania|Lithuanian|Vilnius
LU|LUX|2960313|49.75|6.17|Luxembourg|Grand Duchy of Luxembourg;Luxemburg|Luxembourger;Luxembourgish|Luxembourg
MG|MDG|1062947|-20.00|47.00|Madagascar|Malagasy Republic|Malagasy;Madagascan|Antananarivo
MW|MWI|927384|-13.50|34.00|Malawi|Republic of Malawi;Nyasaland|Malawian|Lilongwe
MY|MYS|1733045|2.50|112.50|Malaysia|Malaya;Federation of Malaysia|Malaysian|Kuala Lumpur
MV|MDV|1282028|3.20|73.00|Maldives|The Maldives;Maldive Islands;Republic of Maldives|Maldivian|Male
ML|MLI|2453866|17.50|-3.00|Mali|Republic of Mali;French Sudan|Malian|Bamako
MT|MLT|2562770|35.92|14.43|Malta|Republic of Malta|Maltese|Valletta
MH|MHL|2080185|7.10|171.12|Marshall Islands|Republic of the Marshall Islands|Marshallese;Marshall Islander|Majuro
MR|MRT|2378080|20.00|-12.00|Mauritania|Islamic Republic of Mauritania|Mauritanian|Nouakchott
MU|MUS|934292|-20.30|57.58|Mauritius|Republic of Mauritius|Mauritian|Port Louis
MX|MEX|3996063|23.00|-102.00|Mexico|United Mexican States|Mexican|Mexico City
FM|FSM|2081918|6.92|158.18|Micronesia|Federated States of Micronesia|Micronesian|Palikir
MD|MDA|617790|47.00|29.00|Moldova|Republic of Moldova;Moldavia|Moldovan;Moldavian|Chisinau
MC|MCO|2993457|43.73|7.42|Monaco|Principality of Monaco|Monegasque;Monacan|Monaco
MN|MNG|2029969|46.00|105.00|Mongolia|Outer Mongolia|Mongolian|Ulaanbaatar
ME|MNE|3194884|42.75|19.25|Montenegro|Republic of Montenegro|Montenegrin|Podgorica
MA|MAR|2542007|32.00|-5.00|Morocco|Kingdom of Morocco|Moroccan|Rabat
MZ|MOZ|1036973|-18.25|35.00|Mozambique|Republic of Mozambique|Mozambican|Maputo
MM|MMR|1327865|22.00|97.00|Myanmar|Burma;Union of Myanmar;Republic of the Union of Myanmar;Union of Burma|Burmese|Naypyidaw
NA|NAM|3355338|-22.00|17.00|Namibia|Republic of Namibia;South West Africa;South-West Africa|Namibian|Windhoek
NR|NRU|2110425|-0.52|166.93|Nauru|Republic of Nauru|Nauruan|Yaren
NP|NPL|1282988|28.00|84.00|Nepal|Federal Democratic Republic of Nepal;Kingdom of Nepal|Nepalese;Nepali|Kathmandu
NL|NLD|2750405|52.25|5.75|Netherlands|The Netherlands;Holland;Kingdom of the Netherlands|=Dutch;Dutchman;=Dutchmen;Dutchwoman;Netherlander|Amsterdam
NZ|NZL|2186224|-42.00|174.00|New Zealand|Aotearoa|New Zealander;Kiwi|Wellington
NI|NIC|3617476|13.00|-85.00|Nicaragua|Republic of Nicaragua|Nicaraguan|Managua
NE|NER|2440476|17.00|8.50|Niger|Republic of Niger;Republic of the Niger|Nigerien;Nigerois|Niamey
NG|NGA|2328926|9.00|9.00|Nigeria|Federal Republic of Nigeria|Nigerian|Abuja
KP|PRK|1873107|40.00|127.00|North Korea|Democratic People's Republic of Korea;DPRK;D.P.R.K.;DPR Korea|North Korean|Pyongyang
MK|MKD|718075|41.67|21.75|North Macedonia|Macedonia;Republic of Macedonia;Republic of North Macedonia;FYROM;Former Yugoslav Republic of Macedonia|Macedonian;North Macedonian|Skopje
NO|NOR|3144096|62.00|10.00|Norway|Kingdom of Norway|Norwegian|Oslo
OM|OMN|286963|21.00|57.00|Oman|Sultanate of Oman|Omani|Muscat
PK|PAK|1168579|30.00|70.00|Pakistan|Islamic Republic of Pakistan;West Pakistan|Pakistani|Islamabad
PW|PLW|1559582|7.50|134.57|Palau|Republic of Palau|Palauan|Ngerulmud
PS|PSE|6254930|31.92|35.20|Palestine|State of Palestine;Palestinian territories;Palestinian Territories;Palestinian Territory;Occupied Palestinian Territory;Occupied Territories;occupied Palestinian territories;Palestinian territory|Palestinian|Ramallah
PA|PAN|3703430|9.00|-80.00|Panama|Republic of Panama|Panamanian|Panama City
PG|PNG|2088628|-6.00|147.00|Papua New Guinea|PNG|Papua New Guinean|Port Moresby
PY|PRY|3437598|-22.99|-57.99|Paraguay|Republic of Paraguay|Paraguayan|Asuncion
PE|PER|3932488|-10.00|-75.25|Peru|Republic of Peru|Peruvian|Lima
PH|PHL|1694008|13.00|122.00|Philippines|The Philippines;Republic of the Philippines|Filipino;Philippine;Filipina|Manila
PL|POL|798544|52.00|20.00|Poland|Republic of Poland|Polish;Pole|Warsaw
PT|PRT|2264397|39.50|-8.00|Portugal|Portuguese Republic|Portuguese|Lisbon
QA|QAT|289688|25.50|51.25|Qatar|State of Qatar|Qatari|Doha
RO|ROU|798549|46.00|25.00|Romania|Rumania|Romanian;Rumanian|Bucharest
RU|RUS|2017370|60.00|100.00|Russia|Russian Federation;Soviet Union;USSR;U.S.S.R.;Union of Soviet Socialist Republics;Soviet Russia;Tsarist Russia|Russian;Soviet|Moscow
RW|RWA|49518|-2.00|30.00|Rwanda|Republic of Rwanda|Rwandan;Rwandese|Kigali
KN|KNA|3575174|17.33|-62.75|Saint Kitts and Nevis|St. Kitts and Nevis;Saint Kitts;St. Kitts;St Kitts|Kittitian;Nevisian|Basseterre
LC|LCA|3576468|13.88|-60.97|Saint Lucia|St. Lucia;St Lucia|Saint Lucian;St. Lucian|Castries
VC|VCT|3577815|13.08|-61.20|Saint Vincent and the Grenadines|St. Vincent and the Grenadines;St Vincent and the Grenadines|Vincentian|Kingstown
WS|WSM|4034894|-13.80|-172.18|Samoa|Western Samoa;Independent State of Samoa|Samoan|Apia
SM|SMR|3168068|43.94|12.46|San Marino|Republic of San Marino|Sammarinese|San Marino
ST|STP|2410758|1.00|7.00|Sao Tome and Principe|São Tomé and Príncipe;Sao Tome;São Tomé|Sao Tomean;São Toméan|Sao Tome
SA|SAU|102358|25.00|45.00|Saudi Arabia|Kingdom of Saudi Arabia;KSA|Saudi;Saudi Arabian|Riyadh
SN|SEN|2245662|14.50|-14.25|Senegal|Republic of Senegal|Senegalese|Dakar
RS|SRB|6290252|44.82|20.46|Serbia|Republic of Serbia;Yugoslavia;Serbia and Montenegro;Federal Republic of Yugoslavia|Serbian;Serb;Yugoslav;Yugoslavian|Belgrade
SC|SYC|241170|-4.58|55.67|Seychelles|Republic of Seychelles;The Seychelles|Seychellois|Victoria
SL|SLE|2403846|8.50|-11.50|Sierra Leone|Republic of Sierra Leone|Sierra Leonean|Freetown
SG|SGP|1880251|1.37|103.80|Singapore|Republic of Singapore|Singaporean|Singapore
SK|SVK|3057568|48.67|19.50|Slovakia|Slovak Republic|Slovak;Slovakian|Bratislava
SI|SVN|3190538|46.08|14.82|Slovenia|Republic of Slovenia|Slovenian;Slovene|Ljubljana
SB|SLB|2103350|-8.00|159.00|Solomon Islands|Solomons;British Solomon Islands|Solomon Islander|Honiara
SO|SOM|51537|6.00|48.00|Somalia|Federal Republic of Somalia;Somali Republic|Somali;Somalian|Mogadishu
ZA|ZAF|953987|-29.00|24.00|South Africa|Republic of South Africa;RSA|South African|Pretoria
KR|KOR|1835841|36.50|127.75|South Korea|Republic of Korea;ROK;R.O.K.|South Korean|Seoul
SS|SSD|7909807|7.50|30.00|South Sudan|Republic of South Sudan;Southern Sudan|South Sudanese|Juba
ES|ESP|2510769|40.00|-4.00|Spain|Kingdom of Spain|Spanish;Spaniard|Madrid
LK|LKA|1227603|7.75|80.75|Sri Lanka|Ceylon;Democratic Socialist Republic of Sri Lanka|Sri Lankan;Ceylonese|Colombo
SD|SDN|366755|15.50|31.00|Sudan|Republic of the Sudan;Republic of Sudan;The Sudan|Sudanese|Khartoum
SR|SUR|3382998|4.00|-56.00|Suriname|Surinam;Dutch Guiana|Surinamese|Paramaribo
SE|SWE|2661886|62.00|15.00|Sweden|Kingdom of Sweden|Swedish;Swede|Stockholm
CH|CHE|2658434|47.00|8.01|Switzerland|Swiss Confederation|=Swiss|Bern
SY|SYR|163843|35.00|38.00|Syria|Syrian Arab Republic|Syrian|Damascus
TW|TWN|1668284|24.00|121.00|Taiwan|Republic of China;ROC;R.O.C.;Formosa;Chinese Taipei|Taiwanese|Taipei
TJ|TJK|1220409|39.00|71.00|Tajikistan|Republic of Tajikistan;Tadzhikistan|Tajik;Tajikistani;Tadzhik|Dushanbe
TZ|TZA|149590|-6.00|35.00|Tanzania|United Republic of Tanzania;Tanganyika|Tanzanian|Dodoma
TH|THA|1605651|15.50|101.00|Thailand|Kingdom of Thailand;Siam|Thai|Bangkok
TL|TLS|1966436|-8.83|125.75|East Timor|Timor-Leste;Timor Leste|East Timorese;Timorese|Dili
TG|TGO|2363686|8.00|1.17|Togo|Togolese Republic|Togolese|Lome
TO|TON|4032283|-20.00|-175.00|Tonga|Kingdom of Tonga|Tongan|Nuku'alofa
TT|TTO|3573591|11.00|-61.00|Trinidad and Tobago|Trinidad;Trinidad & Tobago|Trinidadian;Tobagonian|Port of Spain
TN|TUN|2464461|34.00|9.00|Tunisia|Republic of Tunisia|Tunisian|Tunis
TR|TUR|298795|39.06|34.91|Turkey|Republic of Turkey;Türkiye;Turkiye;Republic of Türkiye;Ottoman Empire;Ottoman Turkey|Turkish;Turk|Ankara
TM|TKM|1218197|39.75|59.67|Turkmenistan||Turkmen;Turkmenistani|Ashgabat
TV|TUV|2110297|-8.52|179.14|Tuvalu|Ellice Islands|Tuvaluan|Funafuti
UG|UGA|226074|2.00|33.00|Uganda|Republic of Uganda|Ugandan|Kampala
UA|UKR|690791|49.00|32.00|Ukraine|The Ukraine|Ukrainian|Kyiv
AE|ARE|290557|23.75|54.50|United Arab Emirates|UAE;U.A.E.;Emirates;The Emirates;Trucial States|Emirati|Abu Dhabi
GB|GBR|2635167|54.76|-2.70|United Kingdom|UK;U.K.;U.K;Britain;Great Britain;United Kingdom of Great Britain and Northern Ireland|British;Briton;Brit|London
US|USA|6252001|39.76|-98.50|United States|United States of America;USA;U.S.A.;US;U.S.;U.S;U. S.;America;the States|American|Washington
UY|URY|3439705|-33.00|-56.00|Uruguay|Eastern Republic of Uruguay|Uruguayan|Montevideo
UZ|UZB|1512440|41.71|63.85|Uzbekistan|Republic of Uzbekistan|Uzbek;Uzbekistani|Tashkent
VU|VUT|2134431|-16.00|167.00|Vanuatu|Republic of Vanuatu;New Hebrides|Ni-Vanuatu;Vanuatuan|Port Vila
VA|VAT|3164670|41.90|12.45|Vatican City|Vatican;The Vatican;Holy See;Vatican City State||Vatican City
VE|VEN|3625428|8.00|-66.00|Venezuela|Bolivarian Republic of Venezuela|Venezuelan|Caracas
VN|VNM|1562822|16.17|107.83|Vietnam|Socialist Republic of Vietnam;Viet Nam;North Vietnam;South Vietnam|Vietnamese;North Vietnamese;South Vietnamese|Hanoi
YE|YEM|69543|15.50|47.50|Yemen|Republic of Yemen;North Yemen;South Yemen|Yemeni;Yemenite|Sanaa
ZM|ZMB|895949|-14.70|29.30|Zambia|Republic of Zambia;Northern Rhodesia|Zambian|Lusaka
ZW|ZWE|878675|-19.00|29.75|Zimbabwe|Republic of Zimbabwe;Rhodesia;Southern Rhodesia|Zimbabwean;Rhodesian|Harare
EH|ESH|2461445|24.49|-12.66|Western Sahara|Sahrawi Arab Democratic Republic;Spanish Sahara|Sahrawi;Saharawi|Laayoune
HK|HKG|1819730|22.25|114.17|Hong Kong|Hongkong;Hong Kong SAR|Hong Konger;Hongkonger|Hong Kong
MO|MAC|1821275|22.16|113.56|Macau|Macao|Macanese|Macau
PR|PRI|4566966|18.25|-66.50|Puerto Rico|Commonwealth of Puerto Rico|Puerto Rican|San Juan
GL|GRL|3425505|72.00|-40.00|Greenland||Greenlander;Greenlandic|Nuuk
FO|FRO|2622320|62.00|-7.00|Faroe Islands|Faroes;Faeroe Islands|Faroese|Torshavn
GI|GIB|2411586|36.14|-5.35|Gibraltar||Gibraltarian|Gibraltar
BM|BMU|3573345|32.33|-64.75|Bermuda||Bermudian|Hamilton
KY|CYM|3580718|19.33|-81.20|Cayman Islands|Caymans|Caymanian|George Town
VG|VGB|3577718|18.42|-64.58|British Virgin Islands|BVI||Road Town
VI|VIR|4796775|18.34|-64.90|U.S. Virgin Islands|US Virgin Islands;Virgin Islands;United States Virgin Islands|Virgin Islander|Charlotte Amalie
GU|GUM|4043988|13.44|144.79|Guam||Guamanian|Hagatna
AS|ASM|5880801|-14.32|-170.74|American Samoa||American Samoan|Pago Pago
MP|MNP|4041468|15.21|145.75|Northern Mariana Islands|Northern Marianas;CNMI||Saipan
TC|TCA|3576916|21.73|-71.58|Turks and Caicos Islands|Turks and Caicos;Turks & Caicos||Cockburn Town
MS|MSR|3578097|16.75|-62.20|Montserrat||Montserratian|Brades
AI|AIA|3573511|18.22|-63.05|Anguilla||Anguillan|The Valley
AW|ABW|3577279|12.52|-69.97|Aruba||Aruban|Oranjestad
CW|CUW|7626836|12.18|-69.00|Curacao|Curaçao;Netherlands Antilles;Dutch Antilles|Curaçaoan|Willemstad
SX|SXM|7609695|18.04|-63.07|Sint Maarten|St. Maarten;St Maarten||Philipsburg
GP|GLP|3579143|16.25|-61.58|Guadeloupe||Guadeloupean|Basse-Terre
MQ|MTQ|3570311|14.67|-61.00|Martinique||Martinican|Fort-de-France
GF|GUF|3381670|4.00|-53.00|French Guiana|Guyane|French Guianese|Cayenne
RE|REU|935317|-21.10|55.60|Reunion Island|Réunion;La Réunion|Reunionese|Saint-Denis
YT|MYT|1024031|-12.83|45.17|Mayotte||Mahoran|Mamoudzou
PF|PYF|4030656|-15.00|-140.00|French Polynesia|Tahiti|French Polynesian;Tahitian|Papeete
NC|NCL|2139685|-21.50|165.50|New Caledonia||New Caledonian|Noumea
WF|WLF|4034749|-13.30|-176.20|Wallis and Futuna|||Mata-Utu
PM|SPM|3424932|46.83|-56.33|Saint Pierre and Miquelon|St. Pierre and Miquelon||Saint-Pierre
FK|FLK|3474414|-51.75|-59.00|Falkland Islands|Falklands;Malvinas;Islas Malvinas;Malvinas Islands|Falkland Islander;Falklander|Stanley
SH|SHN|3370751|-15.95|-5.70|Saint Helena|St. Helena|Saint Helenian|Jamestown
IM|IMN|3042225|54.25|-4.50|Isle of Man||Manx|Douglas
JE|JEY|3042142|49.22|-2.13|Jersey|Bailiwick of Jersey||Saint Helier
GG|GGY|3042362|49.58|-2.33|Guernsey|Bailiwick of Guernsey||Saint Peter Port
CK|COK|1899402|-21.23|-159.78|Cook Islands||Cook Islander|Avarua
NU|NIU|4036232|-19.03|-169.87|Niue||Niuean|Alofi
TK|TKL|4031074|-9.17|-171.83|Tokelau||Tokelauan|Nukunonu
NF|NFK|2155115|-29.03|167.95|Norfolk Island|||Kingston
AX|ALA|661882|60.25|20.00|Aland Islands|Åland;Åland Islands|Ålander|Mariehamn
SJ|SJM|607072|78.00|20.00|Svalbard|||Longyearbyen
AQ|ATA|6697173|-78.16|16.41|Antarctica||Antarctic|
IO|IOT|1282588|-6.00|71.50|British Indian Ocean Territory|Chagos Islands;Chagos Archipelago;Chagos|Chagossian|
PN|PCN|4030699|-25.07|-130.10|Pitcairn Islands|Pitcairn Island;Pitcairn||Adamstown
CX|CXR|2078138|-10.50|105.67|Christmas Island|||Flying Fish Cove
MF|MAF|3578421|18.08|-63.06|Saint Martin|Saint-Martin||Marigot
BL|BLM|3578476|17.90|-62.83|Saint Barthelemy|Saint-Barthélemy;St. Barts||Gustavia
BQ|BES|7626844|12.18|-68.25|Bonaire|||Kralendijk
`;
