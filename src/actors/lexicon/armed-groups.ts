/**
 * Armed groups that are or were no state's forces: rebels, militias, jihadist networks, drug cartels, and their umbrella groups.
 * Belongs: name;aliases | country where it mainly acts (alpha-3) or "-" for several | PLOVER sector (REB rebels, UAF unidentified or irregular armed
 * forces, CRM criminal). "?" before a form that other bodies share.
 * Not: regular armies (national.ts); parties without arms (parties.ts).
 * Source: own knowledge of the actors in the UCDP and ACLED actor lists; public lists of designated organisations.
 */
export const ARMED_GROUPS = `
Al-Qaeda;al-Qaeda;al Qaeda;Al Qaeda;al-Qaida;Al-Qaida;al Qaida;Al Qaida;al-Qa'ida|-|REB
Al-Qaeda in the Islamic Maghreb;al-Qaeda in the Islamic Maghreb;al Qaeda in the Islamic Maghreb;Al Qaeda in the Islamic Maghreb;AQIM|-|REB
Al-Qaeda in the Arabian Peninsula;al-Qaeda in the Arabian Peninsula;al Qaeda in the Arabian Peninsula;Al Qaeda in the Arabian Peninsula;AQAP|YEM|REB
Al-Qaeda in Iraq;al-Qaeda in Iraq;al Qaeda in Iraq;Al Qaeda in Iraq|IRQ|REB
Al-Qaeda in the Indian Subcontinent;AQIS|-|REB
Islamic State;Islamic State group;ISIS;ISIL;Daesh;Da'esh;Islamic State of Iraq and Syria;Islamic State of Iraq and the Levant;Islamic State in Iraq and the Levant;Islamic State of Iraq and al-Sham|-|REB
Islamic State of Iraq|IRQ|REB
Islamic State Khorasan;Islamic State-Khorasan;Islamic State in Khorasan Province;Islamic State Khorasan Province;ISIS-K;ISKP;IS-K|AFG|REB
Islamic State West Africa Province;ISWAP|NGA|REB
Islamic State in the Greater Sahara;ISGS|-|REB
Islamic State Central Africa Province|-|REB
Taliban;Taleban;Afghan Taliban|AFG|REB
Haqqani network;Haqqani Network|AFG|REB
Hezb-e-Islami;Hizb-i-Islami;Hezb-i-Islami|AFG|REB
Northern Alliance|AFG|REB
National Resistance Front of Afghanistan|AFG|REB
Tehrik-i-Taliban Pakistan;Tehreek-e-Taliban Pakistan;Tehrik-e-Taliban Pakistan;Pakistani Taliban;Pakistan Taliban;TTP|PAK|REB
Lashkar-e-Taiba;Lashkar-e-Tayyiba;Lashkar-e-Toiba;Lashkar-i-Taiba;LeT|PAK|REB
Lashkar-e-Jhangvi;Lashkar-i-Jhangvi|PAK|REB
Jaish-e-Mohammed;Jaish-e-Mohammad;Jaish-i-Mohammed;JeM|PAK|REB
Jamaat-ul-Ahrar|PAK|REB
Sipah-e-Sahaba;Sipah-i-Sahaba|PAK|REB
Jundallah;Jundullah|IRN|REB
Jaish al-Adl|IRN|REB
Baloch Liberation Army;Baluchistan Liberation Army;Balochistan Liberation Army;?BLA|PAK|REB
Baloch Liberation Front;Balochistan Liberation Front|PAK|REB
Baloch Republican Army|PAK|REB
Harkat-ul-Mujahideen;Harkat-ul-Mujahedin|PAK|REB
Hizbul Mujahideen;Hizb-ul-Mujahideen;Hizbul Mujahedeen|IND|REB
Jammu Kashmir Liberation Front;Jammu and Kashmir Liberation Front;JKLF|IND|REB
Indian Mujahideen|IND|REB
United Liberation Front of Assam;United Liberation Front of Asom;ULFA|IND|REB
National Democratic Front of Bodoland;NDFB|IND|REB
National Socialist Council of Nagaland;NSCN;NSCN-IM|IND|REB
Communist Party of India (Maoist);CPI (Maoist)|IND|REB
Naxalites;Naxals|IND|REB
Babbar Khalsa;Babbar Khalsa International|IND|REB
Liberation Tigers of Tamil Eelam;Tamil Tigers;Tamil Tiger;LTTE|LKA|REB
Jamaat-ul-Mujahideen Bangladesh;Jamaatul Mujahideen Bangladesh;?JMB|BGD|REB
Ansarullah Bangla Team;Ansar al-Islam Bangladesh|BGD|REB
Arakan Army|MMR|REB
Arakan Rohingya Salvation Army;ARSA|MMR|REB
Karen National Union;KNU|MMR|REB
Karen National Liberation Army;KNLA|MMR|REB
Democratic Karen Buddhist Army|MMR|REB
Kachin Independence Army;?KIA|MMR|REB
Kachin Independence Organisation;Kachin Independence Organization|MMR|REB
Shan State Army|MMR|REB
Ta'ang National Liberation Army;Ta’ang National Liberation Army;TNLA|MMR|REB
Myanmar National Democratic Alliance Army;MNDAA|MMR|REB
United Wa State Army;UWSA|MMR|REB
Three Brotherhood Alliance;Brotherhood Alliance|MMR|REB
People's Defence Force;People’s Defence Force;People's Defence Forces;People’s Defence Forces|MMR|REB
Chin National Front|MMR|REB
Khmer Rouge|KHM|REB
Abu Sayyaf;Abu Sayyaf Group|PHL|REB
Moro Islamic Liberation Front;MILF|PHL|REB
Moro National Liberation Front;MNLF|PHL|REB
Bangsamoro Islamic Freedom Fighters;BIFF|PHL|REB
New People's Army;New People’s Army|PHL|REB
Communist Party of the Philippines;CPP-NPA|PHL|REB
Maute group;Maute Group|PHL|REB
Jemaah Islamiyah;Jemaah Islamiah|IDN|REB
Jamaah Ansharut Daulah;JAD|IDN|REB
Free Aceh Movement;?GAM|IDN|REB
Free Papua Movement;West Papua National Liberation Army;TPNPB|IDN|REB
Laskar Jihad|IDN|REB
Fretilin;FRETILIN|TLS|REB
Barisan Revolusi Nasional;?BRN|THA|REB
Pattani United Liberation Organisation|THA|REB
East Turkestan Islamic Movement;ETIM;Turkistan Islamic Party|CHN|REB
Aum Shinrikyo|JPN|REB
Japanese Red Army|JPN|REB
Islamic Movement of Uzbekistan;?IMU|UZB|REB
Islamic Jihad Union|-|REB
United Tajik Opposition|TJK|REB
Caucasus Emirate|RUS|REB
Donetsk People's Republic;Donetsk People’s Republic;DNR;?DPR|UKR|REB
Luhansk People's Republic;Luhansk People’s Republic;Lugansk People's Republic;LNR;LPR|UKR|REB
Wagner Group;?Wagner;PMC Wagner|RUS|UAF
Russian Volunteer Corps|UKR|REB
Freedom of Russia Legion|UKR|REB
Azov Battalion;Azov Regiment|UKR|MIL
Right Sector|UKR|UAF
Kosovo Liberation Army;KLA;UCK|XKX|REB
National Liberation Army of Macedonia|MKD|REB
Bosnian Serb Army;Army of Republika Srpska|BIH|REB
Republika Srpska|BIH|GOV
Irish Republican Army;IRA;Provisional IRA|GBR|REB
Real IRA;Continuity IRA;New IRA|GBR|REB
Irish National Liberation Army;INLA|GBR|REB
Ulster Volunteer Force;UVF|GBR|REB
Ulster Defence Association;UDA|GBR|REB
Ulster Freedom Fighters|GBR|REB
Loyalist Volunteer Force|GBR|REB
ETA;Basque Homeland and Freedom;Euskadi Ta Askatasuna|ESP|REB
GRAPO|ESP|REB
Terra Lliure|ESP|REB
Red Brigades|ITA|REB
Red Army Faction;Baader-Meinhof|DEU|REB
Action Directe|FRA|REB
National Liberation Front of Corsica;Corsican National Liberation Front;FLNC|FRA|REB
November 17;17 November;Revolutionary Organization 17 November|GRC|REB
Cosa Nostra|ITA|CRM
Camorra|ITA|CRM
'Ndrangheta;’Ndrangheta|ITA|CRM
Kurdistan Workers' Party;Kurdistan Workers’ Party;Kurdistan Workers Party;Kurdish Workers' Party;PKK;Kongra-Gel|TUR|REB
Kurdistan Freedom Falcons;?TAK|TUR|REB
Revolutionary People's Liberation Party-Front;Revolutionary People's Liberation Party/Front;DHKP-C|TUR|REB
Dev Sol|TUR|REB
People's Protection Units;People’s Protection Units;YPG|SYR|REB
Women's Protection Units;YPJ|SYR|REB
Syrian Democratic Forces;SDF|SYR|REB
Democratic Union Party;PYD|SYR|REB
Free Syrian Army;FSA|SYR|REB
Syrian National Army;?SNA|SYR|REB
Hayat Tahrir al-Sham;Hay'at Tahrir al-Sham;Hayʼat Tahrir al-Sham;HTS|SYR|REB
Nusra Front;al-Nusra Front;Al-Nusra Front;Jabhat al-Nusra;Al Nusra Front;Jabhat Fateh al-Sham|SYR|REB
Ahrar al-Sham|SYR|REB
Jaish al-Islam;Jaysh al-Islam|SYR|REB
?Southern Front|SYR|REB
Faylaq al-Rahman|SYR|REB
National Liberation Front of Syria|SYR|REB
Shabiha|SYR|UAF
Hezbollah;Hizbollah;Hizbullah;Hezballah;Hizballah;Party of God|LBN|REB
Amal Movement;?Amal|LBN|PTY
Lebanese Forces|LBN|PTY
South Lebanon Army;SLA|LBN|REB
Fatah al-Islam|LBN|REB
Asbat al-Ansar|LBN|REB
Hamas;Islamic Resistance Movement|PSE|REB
Izz ad-Din al-Qassam Brigades;Izz el-Deen al-Qassam Brigades;Ezzedine al-Qassam Brigades;al-Qassam Brigades;Al-Qassam Brigades;Qassam Brigades|PSE|REB
Palestinian Islamic Jihad;Islamic Jihad;PIJ|PSE|REB
al-Quds Brigades;Al-Quds Brigades|PSE|REB
Al-Aqsa Martyrs' Brigades;al-Aqsa Martyrs Brigades;Al-Aqsa Martyrs Brigades;al-Aqsa Martyrs' Brigades;Al-Aqsa Martyrs’ Brigade;al-Aqsa Martyrs Brigade|PSE|REB
Popular Front for the Liberation of Palestine;PFLP|PSE|REB
Popular Front for the Liberation of Palestine-General Command;PFLP-GC|PSE|REB
Democratic Front for the Liberation of Palestine;DFLP|PSE|REB
Popular Resistance Committees|PSE|REB
Abu Nidal Organization;Abu Nidal Organisation|PSE|REB
Black September|PSE|REB
Lions' Den|PSE|REB
Palestine Liberation Organization;Palestine Liberation Organisation;PLO|PSE|GOV
Fatah;al-Fatah|PSE|PTY
?Kach|ISR|REB
Mahdi Army;Mehdi Army|IRQ|REB
Badr Organization;Badr Brigade;Badr Organisation|IRQ|UAF
Kataib Hezbollah;Kata'ib Hezbollah;Kataeb Hezbollah|IRQ|REB
Asaib Ahl al-Haq;Asa'ib Ahl al-Haq|IRQ|REB
Popular Mobilization Forces;Popular Mobilisation Forces;Popular Mobilization Units;Hashd al-Shaabi;Hashed al-Shaabi;PMF|IRQ|UAF
Islamic Resistance in Iraq|IRQ|REB
Ansar al-Islam|IRQ|REB
Ansar al-Sunna|IRQ|REB
Peshmerga;peshmerga|IRQ|MIL
Sons of Iraq|IRQ|UAF
Houthis;Houthi;Huthis;Huthi;Houthi movement;Ansar Allah;Ansarullah|YEM|REB
Southern Transitional Council;?STC|YEM|REB
Southern Movement|YEM|OPP
Ansar al-Sharia|-|REB
People's Mujahedin of Iran;Mujahedin-e Khalq;Mujahideen-e-Khalq;Mujahedeen-e-Khalq;MEK;MKO;People's Mujahideen of Iran|IRN|REB
National Council of Resistance of Iran|IRN|OPP
Party for a Free Life in Kurdistan;PJAK|IRN|REB
Komala|IRN|REB
Egyptian Islamic Jihad|EGY|REB
al-Gama'a al-Islamiyya;Gama'a al-Islamiyya;Gamaa Islamiya|EGY|REB
Ansar Beit al-Maqdis;Ansar Bayt al-Maqdis;Sinai Province|EGY|REB
Hasm;Hasm Movement|EGY|REB
Muslim Brotherhood|EGY|OPP
Armed Islamic Group;?GIA|DZA|REB
Islamic Salvation Front;?FIS|DZA|OPP
Salafist Group for Preaching and Combat;Salafist Group for Call and Combat;GSPC|DZA|REB
Polisario Front;Polisario;Frente Polisario|ESH|REB
Libyan National Army;Libyan Arab Armed Forces;LNA;LAAF|LBY|REB
Libya Dawn|LBY|REB
Libyan Islamic Fighting Group|LBY|REB
National Transitional Council|LBY|REB
Boko Haram|NGA|REB
Ansaru|NGA|REB
Movement for the Emancipation of the Niger Delta;?MEND|NGA|REB
Niger Delta Avengers|NGA|REB
Indigenous People of Biafra;IPOB|NGA|REB
Eastern Security Network|NGA|REB
Jama'at Nasr al-Islam wal Muslimin;Jama'at Nusrat al-Islam wal-Muslimin;Jamaat Nusrat al-Islam wal-Muslimin;Group to Support Islam and Muslims;Group for the Support of Islam and Muslims;JNIM|MLI|REB
Ansar Dine;Ansar Eddine;Ansar al-Din|MLI|REB
Movement for Oneness and Jihad in West Africa;Movement for Unity and Jihad in West Africa;MUJAO|MLI|REB
National Movement for the Liberation of Azawad;MNLA|MLI|REB
Coordination of Azawad Movements;?CMA|MLI|REB
Macina Liberation Front;Katiba Macina|MLI|REB
Al-Mourabitoun;al-Mourabitoun|MLI|REB
Ansarul Islam;Ansaroul Islam|BFA|REB
Volunteers for the Defence of the Homeland;Volunteers for the Defense of the Homeland|BFA|UAF
Koglweogo|BFA|UAF
Dan Na Ambassagou|MLI|UAF
Movement of Democratic Forces of Casamance;Movement of Democratic Forces in the Casamance;MFDC|SEN|REB
Revolutionary United Front;RUF|SLE|REB
Armed Forces Revolutionary Council;AFRC|SLE|REB
West Side Boys|SLE|REB
Kamajors|SLE|UAF
National Patriotic Front of Liberia;NPFL|LBR|REB
Liberians United for Reconciliation and Democracy;LURD|LBR|REB
Movement for Democracy in Liberia|LBR|REB
ULIMO|LBR|REB
New Forces;Forces Nouvelles;Patriotic Movement of Ivory Coast|CIV|REB
Ambazonia Defence Forces;Ambazonia Defense Forces|CMR|REB
Ambazonia Governing Council|CMR|REB
Front for Change and Concord in Chad;?FACT|TCD|REB
Union of Forces for Democracy and Development|TCD|REB
Seleka;Séléka|CAF|REB
anti-Balaka;Anti-balaka;anti-balaka;Anti-Balaka|CAF|UAF
Coalition of Patriots for Change|CAF|REB
Union for Peace in the Central African Republic|CAF|REB
Popular Front for the Rebirth of Central African Republic|CAF|REB
Lord's Resistance Army;Lord’s Resistance Army;LRA|UGA|REB
Allied Democratic Forces;?ADF|COD|REB
National Resistance Army|UGA|REB
West Nile Bank Front|UGA|REB
M23;March 23 Movement;M23 Movement|COD|REB
Congo River Alliance;Alliance Fleuve Congo|COD|REB
Democratic Forces for the Liberation of Rwanda;FDLR|COD|REB
National Congress for the Defence of the People;CNDP|COD|REB
CODECO;Cooperative for the Development of the Congo|COD|UAF
Mai-Mai;Mai Mai;Mayi-Mayi|COD|UAF
Alliance of Democratic Forces for the Liberation of Congo;AFDL|COD|REB
Rally for Congolese Democracy;Congolese Rally for Democracy;?RCD|COD|REB
Movement for the Liberation of Congo;Movement for the Liberation of the Congo;?MLC|COD|REB
Union of Congolese Patriots|COD|REB
Kamuina Nsapu|COD|REB
Wazalendo|COD|UAF
Interahamwe|RWA|UAF
Rwandan Patriotic Front;RPF|RWA|PTY
National Liberation Forces;?FNL;Forces for National Liberation|BDI|REB
Forces for the Defense of Democracy;CNDD-FDD|BDI|PTY
RED-Tabara|BDI|REB
UNITA;Unita;National Union for the Total Independence of Angola|AGO|REB
Front for the Liberation of the Enclave of Cabinda;FLEC|AGO|REB
Renamo;RENAMO|MOZ|REB
Ansar al-Sunna Mozambique;Ahlu Sunnah Wa-Jama|MOZ|REB
al-Shabaab;Al-Shabaab;al-Shabab;Al-Shabab;al Shabaab;Al Shabaab;Shabaab;Shebab;Harakat al-Shabaab|SOM|REB
Islamic Courts Union;Union of Islamic Courts|SOM|REB
Hizbul Islam|SOM|REB
Ahlu Sunna Waljama'a;Ahlu Sunna Waljamaa|SOM|UAF
Somali National Movement|SOM|REB
Somali National Alliance|SOM|REB
Ogaden National Liberation Front;ONLF|ETH|REB
Oromo Liberation Front;OLF|ETH|REB
Oromo Liberation Army;OLA|ETH|REB
Tigray People's Liberation Front;Tigray People’s Liberation Front;Tigrayan People's Liberation Front;TPLF|ETH|REB
Tigray Defense Forces;Tigray Defence Forces|ETH|REB
?Fano|ETH|UAF
Ethiopian People's Revolutionary Democratic Front;EPRDF|ETH|PTY
Eritrean People's Liberation Front;EPLF|ERI|REB
Front for the Restoration of Unity and Democracy|DJI|REB
Sudan People's Liberation Army;Sudan People’s Liberation Army;Sudanese People's Liberation Army;SPLA|SSD|MIL
Sudan People's Liberation Movement;Sudan People’s Liberation Movement;SPLM|SSD|PTY
SPLA-IO;SPLM-IO|SSD|REB
Sudan People's Liberation Movement-North;SPLM-N|SDN|REB
South Sudan Liberation Army|SSD|REB
National Salvation Front|SSD|REB
?White Army|SSD|UAF
Sudan Liberation Movement;Sudan Liberation Army;Sudan Liberation Movement/Army|SDN|REB
Justice and Equality Movement|SDN|REB
Rapid Support Forces|SDN|REB
Janjaweed|SDN|UAF
Sudan Revolutionary Front|SDN|REB
?Eastern Front|SDN|REB
Mombasa Republican Council|KEN|REB
Mungiki|KEN|CRM
Umkhonto we Sizwe|ZAF|REB
Comoros Renewal|COM|REB
Revolutionary Armed Forces of Colombia;FARC;Farc;FARC-EP|COL|REB
Segunda Marquetalia|COL|REB
Central General Staff;Estado Mayor Central|COL|REB
National Liberation Army;Ejército de Liberación Nacional;Ejercito de Liberacion Nacional;ELN|COL|REB
Popular Liberation Army;?EPL|COL|REB
April 19 Movement;19th of April Movement;M-19|COL|REB
United Self-Defense Forces of Colombia;United Self-Defence Forces of Colombia;?AUC|COL|UAF
Gulf Clan;Clan del Golfo;Gaitanista Self-Defense Forces|COL|CRM
Medellin Cartel;Medellin cartel;Medellín Cartel|COL|CRM
Cali Cartel;Cali cartel|COL|CRM
Shining Path;Sendero Luminoso|PER|REB
Tupac Amaru Revolutionary Movement;Túpac Amaru Revolutionary Movement;MRTA|PER|REB
Farabundo Marti National Liberation Front;Farabundo Martí National Liberation Front;FMLN|SLV|REB
Guatemalan National Revolutionary Unity;URNG|GTM|REB
Contras;Nicaraguan Democratic Force|NIC|REB
Cinchoneros|HND|REB
Manuel Rodriguez Patriotic Front;Manuel Rodríguez Patriotic Front;FPMR|CHL|REB
Movement of the Revolutionary Left|CHL|REB
Coordinadora Arauco-Malleco|CHL|REB
Lautaro Youth Movement|CHL|REB
Tupamaros|URY|REB
Montoneros|ARG|REB
Paraguayan People's Army;?EPP|PRY|REB
Alfaro Vive;Alfaro Vive Carajo|ECU|REB
Tupac Katari Guerrilla Army|BOL|REB
Zapatista Army of National Liberation;Zapatista National Liberation Army;Zapatistas;EZLN|MEX|REB
Popular Revolutionary Army|MEX|REB
Sinaloa Cartel;Sinaloa cartel|MEX|CRM
Jalisco New Generation Cartel;Jalisco New Generation cartel;CJNG|MEX|CRM
Gulf Cartel;Gulf cartel|MEX|CRM
Los Zetas;Zetas|MEX|CRM
La Familia Michoacana|MEX|CRM
Knights Templar cartel;Knights Templar Cartel|MEX|CRM
Juarez Cartel;Juarez cartel|MEX|CRM
Tijuana Cartel;Tijuana cartel|MEX|CRM
Mara Salvatrucha;MS-13|-|CRM
Barrio 18;18th Street gang;18th Street Gang|-|CRM
First Capital Command;Primeiro Comando da Capital;?PCC|BRA|CRM
Red Command;Comando Vermelho|BRA|CRM
Tren de Aragua|VEN|CRM
Los Choneros|ECU|CRM
Los Lobos|ECU|CRM
G9 alliance;G9 Family and Allies|HTI|CRM
Viv Ansanm|HTI|CRM
400 Mawozo|HTI|CRM
Tonton Macoutes|HTI|UAF
Ku Klux Klan;KKK|USA|UAF
Proud Boys|USA|UAF
Oath Keepers|USA|UAF
Boogaloo Bois|USA|UAF
Weather Underground|USA|REB
Symbionese Liberation Army|USA|REB
Black Panthers|USA|OPP
Macheteros|USA|REB
Antifa|-|OPP
Hells Angels|-|CRM
?Bloods|USA|CRM
Crips|USA|CRM
Latin Kings|USA|CRM
Yakuza;yakuza|JPN|CRM
Front de Libération du Québec|CAN|REB
Bougainville Revolutionary Army|PNG|REB
Isatabu Freedom Movement|SLB|REB
`;
