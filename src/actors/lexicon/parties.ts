/**
 * Political parties and alliances.
 * Belongs: name;aliases | country (alpha-3) | PTY, or OPP for movements in opposition that are no party. "?" before a form that parties of several
 * countries or other things share: it tells what a found name is only together with its country.
 * Not: armed groups (armed-groups.ts); parliaments (national.ts).
 * Source: own knowledge; names as the parties' English-language press uses them.
 */
export const PARTIES = `
African National Congress;ANC|ZAF|PTY
Democratic Alliance|ZAF|PTY
Economic Freedom Fighters;EFF|ZAF|PTY
Inkatha Freedom Party;IFP|ZAF|PTY
uMkhonto weSizwe Party;uMkhonto we Sizwe Party;MK Party|ZAF|PTY
South African Communist Party;SACP|ZAF|PTY
National Party of South Africa|ZAF|PTY
ZANU-PF;Zanu-PF;Zanu PF;ZANU PF|ZWE|PTY
Movement for Democratic Change;MDC|ZWE|PTY
Citizens Coalition for Change|ZWE|PTY
SWAPO;Swapo|NAM|PTY
Frelimo;FRELIMO|MOZ|PTY
MPLA;People's Movement for the Liberation of Angola|AGO|PTY
Chama Cha Mapinduzi|TZA|PTY
CHADEMA;Chadema|TZA|PTY
Kenya Kwanza|KEN|PTY
Azimio la Umoja|KEN|PTY
Jubilee Party|KEN|PTY
Orange Democratic Movement|KEN|PTY
United Democratic Alliance|KEN|PTY
Kenya African National Union|KEN|PTY
National Resistance Movement|UGA|PTY
National Unity Platform|UGA|PTY
Forum for Democratic Change|UGA|PTY
Prosperity Party|ETH|PTY
National Congress Party|SDN|PTY
Forces of Freedom and Change|SDN|OPP
All Progressives Congress|NGA|PTY
Peoples Democratic Party;People's Democratic Party|NGA|PTY
New Patriotic Party;?NPP|GHA|PTY
National Democratic Congress|GHA|PTY
Unity Party of Liberia|LBR|PTY
All People's Congress|SLE|PTY
Rally of the Guinean People|GIN|PTY
African Party for the Independence of Guinea and Cape Verde;PAIGC|GNB|PTY
PASTEF;Pastef|SEN|PTY
Patriotic Front of Zambia|ZMB|PTY
United Party for National Development;UPND|ZMB|PTY
Malawi Congress Party|MWI|PTY
Botswana Democratic Party|BWA|PTY
CPDM;Cameroon People's Democratic Movement|CMR|PTY
Patriotic Salvation Movement|TCD|PTY
Democratic Party of Equatorial Guinea|GNQ|PTY
Ennahda;Ennahdha|TUN|PTY
Nidaa Tounes|TUN|PTY
National Liberation Front of Algeria|DZA|PTY
Justice and Development Party of Morocco|MAR|PTY
National Rally of Independents|MAR|PTY
Freedom and Justice Party|EGY|PTY
National Democratic Party of Egypt|EGY|PTY
Wafd Party;New Wafd|EGY|PTY
April 6 Movement;6 April Movement|EGY|OPP
Likud|ISR|PTY
Kadima|ISR|PTY
Yesh Atid|ISR|PTY
Shas|ISR|PTY
Yisrael Beiteinu|ISR|PTY
Yisrael Beitenu|ISR|PTY
Religious Zionism Party|ISR|PTY
Otzma Yehudit;Jewish Power|ISR|PTY
Meretz|ISR|PTY
United Torah Judaism|ISR|PTY
Blue and White|ISR|PTY
Future Movement|LBN|PTY
Free Patriotic Movement|LBN|PTY
Kataeb Party;Phalange Party|LBN|PTY
Progressive Socialist Party|LBN|PTY
Baath Party;Ba'ath Party;Baath party|-|PTY
Dawa Party|IRQ|PTY
State of Law coalition;State of Law Coalition|IRQ|PTY
Coordination Framework|IRQ|PTY
Sadrist movement;Sadrist Movement|IRQ|PTY
Kurdistan Democratic Party;KDP|IRQ|PTY
Patriotic Union of Kurdistan;PUK|IRQ|PTY
Islah Party;al-Islah;Islah|YEM|PTY
Justice and Development Party;AKP;AK Party|TUR|PTY
Republican People's Party;Republican People’s Party;CHP|TUR|PTY
Nationalist Movement Party;MHP|TUR|PTY
Peoples' Democratic Party;Peoples’ Democratic Party;HDP|TUR|PTY
IYI Party|TUR|PTY
Welfare Party of Turkey|TUR|PTY
True Path Party|TUR|PTY
Motherland Party|TUR|PTY
Georgian Dream|GEO|PTY
United National Movement|GEO|PTY
Civil Contract|ARM|PTY
Republican Party of Armenia|ARM|PTY
Armenian Revolutionary Federation;Dashnaktsutyun|ARM|PTY
New Azerbaijan Party|AZE|PTY
United Russia|RUS|PTY
Just Russia;A Just Russia|RUS|PTY
Communist Party of the Russian Federation;KPRF|RUS|PTY
Liberal Democratic Party of Russia;LDPR|RUS|PTY
Yabloko|RUS|PTY
Servant of the People|UKR|PTY
European Solidarity|UKR|PTY
Party of Regions|UKR|PTY
Batkivshchyna|UKR|PTY
Svoboda|UKR|PTY
Opposition Platform — For Life;Opposition Platform|UKR|PTY
Party of Action and Solidarity|MDA|PTY
Nur Otan;Amanat|KAZ|PTY
Islamic Renaissance Party of Tajikistan|TJK|PTY
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
Rashtriya Swayamsevak Sangh|IND|SOC
Vishva Hindu Parishad;Vishwa Hindu Parishad|IND|SOC
Bajrang Dal|IND|SOC
All India Majlis-e-Ittehadul Muslimeen;AIMIM|IND|PTY
Popular Front of India|IND|OPP
Pakistan Tehreek-e-Insaf;Pakistan Tehrik-e-Insaf;PTI|PAK|PTY
Pakistan Muslim League-Nawaz;Pakistan Muslim League (Nawaz);Pakistan Muslim League-N;PML-N|PAK|PTY
Pakistan Muslim League-Quaid;PML-Q|PAK|PTY
Pakistan Muslim League|PAK|PTY
Pakistan People's Party;Pakistan Peoples Party;Pakistan People’s Party|PAK|PTY
Muttahida Qaumi Movement;MQM|PAK|PTY
Awami National Party|PAK|PTY
Jamiat Ulema-e-Islam;JUI-F|PAK|PTY
Tehreek-e-Labbaik Pakistan;TLP|PAK|PTY
Pashtun Tahafuz Movement|PAK|OPP
Pakistan Democratic Movement|PAK|PTY
Jamaat-e-Islami;Jamaat-i-Islami|-|PTY
Awami League|BGD|PTY
Bangladesh Nationalist Party;BNP|BGD|PTY
Jatiya Party|BGD|PTY
Chhatra League;Bangladesh Chhatra League|BGD|PTY
Hefazat-e-Islam;Hefazat-e Islam|BGD|REL
Nepali Congress|NPL|PTY
CPN-UML;Communist Party of Nepal (UML)|NPL|PTY
Communist Party of Nepal (Maoist);CPN (Maoist)|NPL|PTY
Sri Lanka Podujana Peramuna;SLPP|LKA|PTY
Sri Lanka Freedom Party|LKA|PTY
United National Party|LKA|PTY
Samagi Jana Balawegaya|LKA|PTY
Janatha Vimukthi Peramuna|LKA|PTY
Maldivian Democratic Party|MDV|PTY
National League for Democracy;NLD|MMR|PTY
Union Solidarity and Development Party;USDP|MMR|PTY
Pheu Thai;Pheu Thai Party|THA|PTY
Move Forward Party;Move Forward|THA|PTY
Palang Pracharath;Palang Pracharath Party|THA|PTY
Thai Rak Thai|THA|PTY
Bhumjaithai;Bhumjaithai Party|THA|PTY
Cambodian People's Party;Cambodian People’s Party|KHM|PTY
Cambodia National Rescue Party|KHM|PTY
Funcinpec;FUNCINPEC|KHM|PTY
Communist Party of Vietnam|VNM|PTY
Lao People's Revolutionary Party|LAO|PTY
United Malays National Organisation;UMNO;Umno|MYS|PTY
Barisan Nasional|MYS|PTY
Pakatan Harapan|MYS|PTY
Perikatan Nasional|MYS|PTY
Parti Islam Se-Malaysia;Pan-Malaysian Islamic Party|MYS|PTY
Bersatu|MYS|PTY
Parti Keadilan Rakyat|MYS|PTY
People's Action Party;People’s Action Party|SGP|PTY
Workers' Party of Singapore|SGP|PTY
Golkar|IDN|PTY
Gerindra|IDN|PTY
Indonesian Democratic Party of Struggle;PDI-P|IDN|PTY
Nasdem|IDN|PTY
Nahdlatul Ulama|IDN|REL
Muhammadiyah|IDN|REL
PDP-Laban|PHL|PTY
Lakas-CMD|PHL|PTY
Chinese Communist Party;Communist Party of China;China's Communist Party;CCP|CHN|PTY
Kuomintang;KMT|TWN|PTY
Democratic Progressive Party;DPP|TWN|PTY
Taiwan People's Party;Taiwan People’s Party|TWN|PTY
Liberal Democratic Party;LDP|JPN|PTY
Komeito|JPN|PTY
Constitutional Democratic Party of Japan|JPN|PTY
Democratic Party of Japan|JPN|PTY
Nippon Ishin no Kai|JPN|PTY
People Power Party;People's Power Party|KOR|PTY
Democratic Party of Korea|KOR|PTY
Grand National Party|KOR|PTY
Saenuri Party|KOR|PTY
Workers' Party of Korea;Workers’ Party of Korea|PRK|PTY
Australian Labor Party;ALP|AUS|PTY
Liberal Party of Australia|AUS|PTY
?One Nation|AUS|PTY
Australian Greens|AUS|PTY
New Zealand First|NZL|PTY
New Zealand Labour Party|NZL|PTY
New Zealand National Party|NZL|PTY
FijiFirst|FJI|PTY
Democratic National Committee;DNC|USA|PTY
Republican National Committee;RNC|USA|PTY
Republican Party;GOP|USA|PTY
?Democratic Party|USA|PTY
Libertarian Party|USA|PTY
Tea Party|USA|PTY
Liberal Party of Canada|CAN|PTY
Conservative Party of Canada|CAN|PTY
New Democratic Party;NDP|CAN|PTY
Bloc Québécois;Bloc Quebecois|CAN|PTY
Parti Québécois;Parti Quebecois|CAN|PTY
Institutional Revolutionary Party|MEX|PTY
National Action Party|MEX|PTY
?Morena|MEX|PTY
Party of the Democratic Revolution|MEX|PTY
Nationalist Republican Alliance|SLV|PTY
Nuevas Ideas|SLV|PTY
National Party of Honduras|HND|PTY
Sandinista National Liberation Front;Sandinista Front;FSLN;Sandinistas|NIC|PTY
National Liberation Party|CRI|PTY
People's National Party;People’s National Party|JAM|PTY
Jamaica Labour Party|JAM|PTY
People's National Congress;People's Progressive Party;People’s Progressive Party|GUY|PTY
United National Congress|TTO|PTY
People's National Movement;People’s National Movement|TTO|PTY
Lavalas;Fanmi Lavalas|HTI|PTY
Communist Party of Cuba;Cuban Communist Party|CUB|PTY
United Socialist Party of Venezuela;PSUV|VEN|PTY
Popular Will;Voluntad Popular|VEN|PTY
Democratic Unity Roundtable|VEN|PTY
Vente Venezuela|VEN|PTY
Workers' Party;Workers’ Party;Partido dos Trabalhadores|BRA|PTY
Brazilian Social Democracy Party|BRA|PTY
Brazilian Democratic Movement Party|BRA|PTY
Historic Pact|COL|PTY
Democratic Center;Centro Democrático|COL|PTY
American Popular Revolutionary Alliance;APRA|PER|PTY
Peru Libre;Free Peru|PER|PTY
Popular Force;Fuerza Popular|PER|PTY
Movement for Socialism;Movement Toward Socialism;Movimiento al Socialismo|BOL|PTY
Citizen Revolution Movement;Citizen's Revolution|ECU|PTY
Pachakutik|ECU|PTY
Colorado Party|PRY|PTY
Broad Front;Frente Amplio|URY|PTY
Justicialist Party;Peronist Party|ARG|PTY
Juntos por el Cambio;Together for Change|ARG|PTY
Frente de Todos|ARG|PTY
La Libertad Avanza|ARG|PTY
Radical Civic Union|ARG|PTY
Christian Democratic Union;CDU|DEU|PTY
Christian Social Union;CSU|DEU|PTY
Social Democratic Party of Germany;SPD|DEU|PTY
Alternative for Germany;AfD|DEU|PTY
Free Democratic Party;FDP|DEU|PTY
Die Linke|DEU|PTY
Freedom Party of Austria;FPOe;FPÖ|AUT|PTY
Austrian People's Party;ÖVP;OeVP|AUT|PTY
Swiss People's Party|CHE|PTY
National Rally;Rassemblement National|FRA|PTY
National Front;Front National|FRA|PTY
La France Insoumise;France Unbowed|FRA|PTY
La République En Marche;La Republique En Marche;En Marche|FRA|PTY
Les Républicains;Les Republicains|FRA|PTY
Union for a Popular Movement|FRA|PTY
Conservative and Unionist Party;Tory Party|GBR|PTY
Scottish National Party;SNP|GBR|PTY
Liberal Democrats;Lib Dems|GBR|PTY
Plaid Cymru|GBR|PTY
UK Independence Party;UKIP;Ukip|GBR|PTY
Brexit Party|GBR|PTY
Reform UK|GBR|PTY
Sinn Féin;Sinn Fein|IRL|PTY
Democratic Unionist Party;DUP|GBR|PTY
Ulster Unionist Party|GBR|PTY
Social Democratic and Labour Party;SDLP|GBR|PTY
Alliance Party of Northern Ireland|GBR|PTY
Fine Gael|IRL|PTY
Fianna Fáil;Fianna Fail|IRL|PTY
Spanish Socialist Workers' Party;PSOE|ESP|PTY
Partido Popular|ESP|PTY
Podemos|ESP|PTY
Ciudadanos|ESP|PTY
?Vox|ESP|PTY
Herri Batasuna;Batasuna|ESP|PTY
Esquerra Republicana;Republican Left of Catalonia|ESP|PTY
Junts per Catalunya;Together for Catalonia|ESP|PTY
Basque Nationalist Party|ESP|PTY
Chega|PRT|PTY
Forza Italia|ITA|PTY
Brothers of Italy;Fratelli d'Italia|ITA|PTY
Five Star Movement;Five-Star Movement;5-Star Movement|ITA|PTY
Northern League;Lega Nord|ITA|PTY
Christian Democracy party of Italy|ITA|PTY
?New Democracy|GRC|PTY
Syriza;SYRIZA|GRC|PTY
Pasok;PASOK|GRC|PTY
Golden Dawn|GRC|PTY
AKEL|CYP|PTY
Disy;Democratic Rally|CYP|PTY
Fidesz|HUN|PTY
Jobbik|HUN|PTY
Tisza party;Tisza Party|HUN|PTY
Law and Justice;PiS|POL|PTY
Civic Platform;Civic Coalition|POL|PTY
Confederation Liberty and Independence|POL|PTY
?ANO;ANO 2011|CZE|PTY
Civic Democratic Party|CZE|PTY
Smer;Smer-SD;Direction-Social Democracy|SVK|PTY
Progressive Slovakia|SVK|PTY
Save Romania Union|ROU|PTY
Alliance for the Union of Romanians|ROU|PTY
GERB|BGR|PTY
Serbian Progressive Party|SRB|PTY
Serbian Radical Party|SRB|PTY
Socialist Party of Serbia|SRB|PTY
Democratic Party of Kosovo|XKX|PTY
Vetevendosje;Vetëvendosje|XKX|PTY
VMRO-DPMNE|MKD|PTY
Democratic Party of Socialists|MNE|PTY
Party of Democratic Action;?SDA|BIH|PTY
Alliance of Independent Social Democrats;SNSD|BIH|PTY
Croatian Democratic Union;HDZ|HRV|PTY
Slovenian Democratic Party|SVN|PTY
Socialist Party of Albania|ALB|PTY
Sweden Democrats|SWE|PTY
Finns Party;True Finns|FIN|PTY
Danish People's Party|DNK|PTY
Progress Party of Norway|NOR|PTY
Party for Freedom;PVV|NLD|PTY
People's Party for Freedom and Democracy;VVD|NLD|PTY
Vlaams Belang;Vlaams Blok|BEL|PTY
New Flemish Alliance;N-VA|BEL|PTY
Homeland Union|LTU|PTY
Mongolian People's Party;Mongolian People’s Party|MNG|PTY
`;
