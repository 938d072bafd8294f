/**
 * Armed groups of Africa since 1990, north to south.
 * Belongs: as in index.ts. Not: networks that act on several continents (worldwide.ts).
 * Source: own knowledge of the actors in the UCDP and ACLED actor lists; public lists of designated organisations.
 */
export const AFRICA = `
Armed Islamic Group;Islamic Armed Group;?GIA|DZA|REB
Islamic Salvation Army|DZA|REB
Islamic Salvation Front;?FIS|DZA|OPP
Salafist Group for Preaching and Combat;Salafist Group for Call and Combat;GSPC|DZA|REB
Moroccan Islamic Combatant Group;GICM|MAR|REB
Salafia Jihadia|MAR|REB
Polisario Front;Polisario;Frente Polisario|ESH|REB
Okba Ibn Nafaa Brigade;Okba Ibn Nafaa;Uqba ibn Nafi Brigade;Okba Ibn Nafaa Battalion|TUN|REB
Libyan National Army;Libyan Arab Armed Forces;LNA;LAAF|LBY|REB
Libya Dawn;Fajr Libya|LBY|REB
Libya Shield;Libya Shield Force;Libya Shield Forces|LBY|UAF
Libyan Islamic Fighting Group;LIFG|LBY|REB
National Transitional Council|LBY|REB
Benghazi Defense Brigades|LBY|REB
Benghazi Revolutionaries Shura Council;Shura Council of Benghazi Revolutionaries|LBY|REB
February 17 Martyrs Brigade;February 17th Martyrs Brigade;17 February Martyrs Brigade|LBY|UAF
Abu Salim Martyrs Brigade|LBY|REB
Tripoli Revolutionaries Brigade|LBY|UAF
Special Deterrence Force|LBY|UAF
Stability Support Apparatus|LBY|UAF
Petroleum Facilities Guard;Petroleum Facilities Guards|LBY|UAF
Egyptian Islamic Jihad|EGY|REB
Al-Gama'a al-Islamiyya;Gama'a al-Islamiyya;Gamaa Islamiya;Gama'a Islamiya;Gamaa al-Islamiya;Jamaa Islamiya;?Islamic Group|EGY|REB
Vanguards of Conquest|EGY|REB
Ansar Beit al-Maqdis;Ansar Bayt al-Maqdis;Sinai Province;Islamic State Sinai Province|EGY|REB
Ajnad Misr|EGY|REB
Liwa al-Thawra|EGY|REB
Hasm;Hasm Movement|EGY|REB
Muslim Brotherhood|EGY|OPP
Boko Haram|NGA|REB
Islamic State West Africa Province;Islamic State in West Africa Province;Islamic State in West Africa;Islamic State West Africa;ISWAP|NGA|REB
Ansaru|NGA|REB
Lakurawa|NGA|REB
Civilian Joint Task Force|NGA|UAF
Movement for the Emancipation of the Niger Delta;?MEND|NGA|REB
Niger Delta Avengers|NGA|REB
Niger Delta People's Volunteer Force|NGA|REB
Niger Delta Vigilante|NGA|REB
Oodua People's Congress;Odua People's Congress;Oodua Peoples Congress;Odua Peoples Congress|NGA|UAF
Bakassi Boys|NGA|UAF
Egbesu Boys|NGA|UAF
Movement for the Actualisation of the Sovereign State of Biafra;MASSOB|NGA|OPP
Indigenous People of Biafra;IPOB|NGA|REB
Eastern Security Network|NGA|REB
Islamic Movement in Nigeria;Islamic Movement of Nigeria|NGA|REL
Yan Sakai;Yan-Sakai|NGA|UAF
Black Axe|NGA|CRM
Western Togoland Restoration Front|GHA|REB
Jama'at Nasr al-Islam wal Muslimin;Jama'at Nusrat al-Islam wal-Muslimin;Jamaat Nusrat al-Islam wal-Muslimin;Jama'a Nusrat ul-Islam wa al-Muslimin;Group to Support Islam and Muslims;Group for the Support of Islam and Muslims;Support Group for Islam and Muslims;JNIM|MLI|REB
Ansar Dine;Ansar Eddine;Ansar al-Din|MLI|REB
Movement for Oneness and Jihad in West Africa;Movement for Unity and Jihad in West Africa;MUJAO|MLI|REB
National Movement for the Liberation of Azawad;MNLA|MLI|REB
High Council for the Unity of Azawad;HCUA|MLI|REB
Arab Movement of Azawad;Azawad Arab Movement|MLI|REB
Azawad Liberation Front|MLI|REB
Coordination of Azawad Movements;Coordination of Movements of Azawad;?CMA|MLI|REB
Permanent Strategic Framework|MLI|REB
Congress for Justice in Azawad|MLI|REB
Popular Movement of Azawad;Popular Movement for the Liberation of Azawad|MLI|REB
Arab Islamic Front of Azawad|MLI|REB
Imghad Tuareg Self-Defense Group and Allies;Imghad Tuareg and Allies Self-Defense Group;GATIA;Gatia|MLI|UAF
Movement for the Salvation of Azawad|MLI|UAF
Ganda Koy|MLI|UAF
Ganda Izo;Ganda Iso|MLI|UAF
Macina Liberation Front;Katiba Macina|MLI|REB
Al-Mourabitoun;Al-Murabitoun|MLI|REB
Dan Na Ambassagou;Dan Nan Ambassagou|MLI|UAF
Niger Movement for Justice;Niger Justice Movement;Nigerien Movement for Justice|NER|REB
Front for the Liberation of Aïr and Azawak|NER|REB
Ansarul Islam;Ansaroul Islam|BFA|REB
Volunteers for the Defense of the Homeland|BFA|UAF
Koglweogo|BFA|UAF
Movement of Democratic Forces of Casamance;Movement of Democratic Forces in the Casamance;Casamance Movement of Democratic Forces;MFDC|SEN|REB
Revolutionary United Front;RUF|SLE|REB
Armed Forces Revolutionary Council;AFRC|SLE|REB
West Side Boys|SLE|REB
Kamajors;Kamajor|SLE|UAF
National Patriotic Front of Liberia;NPFL|LBR|REB
Independent National Patriotic Front of Liberia;INPFL|LBR|REB
Liberians United for Reconciliation and Democracy;LURD|LBR|REB
Movement for Democracy in Liberia|LBR|REB
ULIMO;Ulimo;United Liberation Movement of Liberia for Democracy;ULIMO-J;ULIMO-K|LBR|REB
Liberia Peace Council;Liberian Peace Council|LBR|REB
Lofa Defense Force|LBR|REB
?New Forces;Forces Nouvelles;Patriotic Movement of Ivory Coast;Ivory Coast Patriotic Movement;MPCI|CIV|REB
Ivorian Popular Movement of the Great West;Ivorian Popular Movement of the Far West;MPIGO|CIV|REB
Republican Forces of Ivory Coast;Republican Forces of Côte d'Ivoire;FRCI|CIV|MIL
Invisible Commandos;Invisible Commando|CIV|REB
?Young Patriots|CIV|UAF
Ambazonia Defense Forces|CMR|REB
Ambazonia Governing Council|CMR|REB
Southern Cameroons Defense Forces;SOCADEF|CMR|REB
Front for Change and Concord in Chad;?FACT|TCD|REB
Union of Forces for Democracy and Development;UFDD|TCD|REB
Union of Resistance Forces|TCD|REB
Rally of Forces for Change|TCD|REB
United Front for Democratic Change;United Front for Change|TCD|REB
Movement for Democracy and Justice in Chad;MDJT|TCD|REB
Military Command Council for the Salvation of the Republic;CCMSR|TCD|REB
Armed Forces for a Federal Republic|TCD|REB
Séléka;ex-Seleka;Ex-Seleka|CAF|REB
anti-Balaka;Anti-balaka;anti-balaka;Anti-Balaka|CAF|UAF
Coalition of Patriots for Change|CAF|REB
Union for Peace in the Central African Republic;Union for Peace in Central Africa|CAF|REB
Popular Front for the Rebirth of Central African Republic;Popular Front for the Renaissance of Central Africa;Popular Front for the Rebirth of Central Africa;FPRC|CAF|REB
Return, Reclamation, Rehabilitation;Return, Reclamation and Rehabilitation;?3R|CAF|REB
Patriotic Movement for Central Africa;Central African Patriotic Movement|CAF|REB
?Revolution and Justice|CAF|REB
Democratic Front of the Central African People|CAF|REB
People's Army for the Restoration of Democracy;Popular Army for the Restoration of the Republic and Democracy;APRD|CAF|REB
Union of Democratic Forces for Unity;UFDR|CAF|REB
Convention of Patriots for Justice and Peace;CPJP|CAF|REB
Azande Ani Kpi Gbe|CAF|UAF
Lord's Resistance Army;Lords Resistance Army;LRA|UGA|REB
Holy Spirit Movement|UGA|REB
Uganda National Rescue Front|UGA|REB
Uganda People's Democratic Army|UGA|REB
National Army for the Liberation of Uganda|UGA|REB
National Resistance Army|UGA|REB
West Nile Bank Front|UGA|REB
Allied Democratic Forces;?ADF|COD|REB
M23;March 23 Movement;M23 Movement|COD|REB
Congo River Alliance;Alliance Fleuve Congo|COD|REB
Democratic Forces for the Liberation of Rwanda;FDLR|COD|REB
Army for the Liberation of Rwanda;Rwandan Liberation Army|COD|REB
National Congress for the Defense of the People;CNDP|COD|REB
CODECO;Cooperative for the Development of the Congo;Cooperative for the Development of Congo|COD|UAF
Mai-Mai;Mai Mai;Mayi-Mayi;Mayi Mayi|COD|UAF
Alliance of Democratic Forces for the Liberation of Congo;Alliance of Democratic Forces for the Liberation of Congo-Zaire;AFDL|COD|REB
Rally for Congolese Democracy;Congolese Rally for Democracy;RCD-Goma;RCD-Kisangani;RCD-ML;?RCD|COD|REB
Movement for the Liberation of Congo;Movement for the Liberation of the Congo;Congolese Liberation Movement;?MLC|COD|REB
Union of Congolese Patriots|COD|REB
Front of Nationalists and Integrationists;Nationalist and Integrationist Front|COD|REB
Patriotic Resistance Front in Ituri;Front for Patriotic Resistance in Ituri;Patriotic Resistance Forces in Ituri;Patriotic Force of Resistance in Ituri;FRPI|COD|REB
Convention for the Popular Revolution|COD|REB
Alliance of Patriots for a Free and Sovereign Congo;APCLS|COD|REB
Nduma Defense of Congo;NDC-R|COD|REB
Coalition of Congolese Patriotic Resistance;PARECO|COD|REB
Raia Mutomboki|COD|UAF
Nyatura|COD|UAF
Twirwaneho|COD|UAF
Mobondo|COD|UAF
Bakata Katanga|COD|REB
Bundu dia Kongo|COD|OPP
Kamuina Nsapu;Kamwina Nsapu|COD|REB
Wazalendo|COD|UAF
?Ninjas|COG|REB
Interahamwe|RWA|UAF
Impuzamugambi|RWA|UAF
Rwandan Patriotic Front;Rwanda Patriotic Front;?RPF|RWA|PTY
Rwandan Patriotic Army;Rwanda Patriotic Army|RWA|MIL
National Liberation Forces;National Forces of Liberation;Forces for National Liberation;Palipehutu;Palipehutu-FNL;?FNL|BDI|REB
National Council for the Defense of Democracy|BDI|REB
Forces for the Defense of Democracy;CNDD-FDD|BDI|PTY
RED-Tabara;Red-Tabara;Resistance for the Rule of Law|BDI|REB
Republican Forces of Burundi;FOREBU|BDI|REB
Imbonerakure|BDI|UAF
UNITA;Unita;National Union for the Total Independence of Angola|AGO|REB
Front for the Liberation of the Enclave of Cabinda;FLEC|AGO|REB
Renamo;RENAMO;Mozambican National Resistance;Mozambique National Resistance|MOZ|REB
Renamo Military Junta|MOZ|REB
Naparama|MOZ|UAF
Ansar al-Sunna Mozambique;Ahlu Sunnah Wa-Jama;Ahlu Sunna Wa Jama;Islamic State Mozambique;Islamic State Mozambique Province;ISIS-Mozambique;ISIS Mozambique|MOZ|REB
Zimbabwe African National Liberation Army;ZANLA|ZWE|REB
Zimbabwe People's Revolutionary Army;ZIPRA|ZWE|REB
Koevoet|NAM|COP
Caprivi Liberation Army|NAM|REB
Umkhonto we Sizwe|ZAF|REB
Azanian People's Liberation Army;APLA|ZAF|REB
Afrikaner Resistance Movement;Afrikaner Weerstandsbeweging|ZAF|REB
Boeremag|ZAF|REB
People Against Gangsterism and Drugs;PAGAD;Pagad|ZAF|UAF
Lesotho Liberation Army|LSO|REB
Dahalo|MDG|CRM
Al-Shabaab;Al-Shabab;Shabaab;Shebab;Harakat al-Shabaab;Harakat al-Shabaab al-Mujahideen|SOM|REB
Islamic Courts Union;Union of Islamic Courts;Supreme Islamic Courts Council|SOM|REB
Hizbul Islam|SOM|REB
Al-Itihaad al-Islamiya;Al-Ittihad al-Islami;Al-Ittihad al-Islamiya|SOM|REB
Alliance for the Re-liberation of Somalia;Alliance for the Reliberation of Somalia|SOM|OPP
Ahlu Sunna Waljama'a;Ahlu Sunna Waljamaa;Ahlu Sunna Wal Jama'a;Ahlu Sunnah Wal Jamaa|SOM|UAF
Ras Kamboni Brigade;Ras Kamboni Brigades|SOM|UAF
Rahanweyn Resistance Army|SOM|REB
Juba Valley Alliance|SOM|UAF
Macawisley|SOM|UAF
Somali National Movement|SOM|REB
Somali National Alliance|SOM|REB
United Somali Congress|SOM|REB
Somali Patriotic Movement|SOM|REB
Somali Salvation Democratic Front|SOM|REB
Ogaden National Liberation Front;ONLF|ETH|REB
Oromo Liberation Front;OLF|ETH|REB
Oromo Liberation Army;OLF-Shene;?OLA|ETH|REB
Tigray People's Liberation Front;Tigrayan People's Liberation Front;Tigrean People's Liberation Front;TPLF|ETH|REB
Tigray Defense Forces|ETH|REB
Amhara Fano;?Fano|ETH|UAF
Ginbot 7;Patriotic Ginbot 7|ETH|REB
Gambella Liberation Front|ETH|REB
Ethiopian People's Revolutionary Democratic Front;EPRDF|ETH|PTY
Eritrean People's Liberation Front;EPLF|ERI|REB
Eritrean Liberation Front|ERI|REB
Eritrean Islamic Jihad|ERI|REB
Red Sea Afar Democratic Organization|ERI|REB
Front for the Restoration of Unity and Democracy|DJI|REB
Sudan People's Liberation Army;Sudanese People's Liberation Army;SPLA|SSD|MIL
Sudan People's Liberation Movement;SPLM|SSD|PTY
SPLA-IO;SPLM-IO;SPLM/A-IO;SPLA-in-Opposition;SPLM-in-Opposition|SSD|REB
South Sudan Liberation Army;South Sudan Liberation Movement|SSD|REB
South Sudan Democratic Movement|SSD|REB
South Sudan United Front|SSD|REB
South Sudan Defense Forces|SSD|REB
?National Salvation Front|SSD|REB
Nuer White Army;?White Army|SSD|UAF
Sudan People's Liberation Movement-North;SPLM-North;SPLA-North;SPLM-N;SPLA-N|SDN|REB
Sudan Liberation Movement;Sudan Liberation Army;Sudanese Liberation Army;Sudanese Liberation Movement;Sudan Liberation Movement/Army|SDN|REB
Justice and Equality Movement;JEM|SDN|REB
Liberation and Justice Movement|SDN|REB
National Redemption Front|SDN|REB
Beja Congress|SDN|REB
Rapid Support Forces;?RSF|SDN|REB
Sudan Shield Forces|SDN|UAF
Al-Baraa ibn Malik Brigade;Al-Baraa bin Malik Brigade;Al-Bara ibn Malik Brigade|SDN|UAF
Popular Defense Forces|SDN|UAF
Janjaweed;Janjawid|SDN|UAF
Sudan Revolutionary Front|SDN|REB
?Eastern Front|SDN|REB
Mombasa Republican Council|KEN|REB
Sabaot Land Defense Force|KEN|REB
Mungiki|KEN|CRM
`;
