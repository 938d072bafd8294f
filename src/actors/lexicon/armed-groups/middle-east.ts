/**
 * Armed groups of Turkey, the Arab east and Iran since 1990.
 * Belongs: as in index.ts. Not: Egypt and the Maghreb (africa.ts); Afghanistan (south-asia.ts).
 * Source: own knowledge of the actors in the UCDP and ACLED actor lists; public lists of designated organisations.
 */
export const MIDDLE_EAST = `
Kurdistan Workers' Party;Kurdistan Workers Party;Kurdish Workers' Party;Kurdish Workers Party;PKK;Kongra-Gel|TUR|REB
Kurdistan Communities Union|TUR|REB
Kurdistan Freedom Falcons;Kurdistan Freedom Hawks;?TAK|TUR|REB
Revolutionary People's Liberation Party-Front;Revolutionary People's Liberation Party/Front;Revolutionary People's Liberation Party;DHKP-C;DHKP/C|TUR|REB
Dev Sol;Dev-Sol;Devrimci Sol|TUR|REB
TIKKO;TKP/ML|TUR|REB
Turkish Hezbollah;Kurdish Hezbollah|TUR|REB
Great Eastern Islamic Raiders' Front;Great Eastern Islamic Raiders Front;IBDA-C|TUR|REB
Grey Wolves;?Gray Wolves|TUR|UAF
Gülen movement;Fethullahist Terrorist Organization;Fethullah Terrorist Organization;FETÖ|TUR|OPP
Armenian Secret Army for the Liberation of Armenia;ASALA|ARM|REB
Justice Commandos of the Armenian Genocide|ARM|REB
People's Protection Units;Kurdish People's Protection Units;YPG|SYR|REB
Women's Protection Units;YPJ|SYR|REB
Syrian Democratic Forces;Syria Democratic Forces;?SDF|SYR|REB
Democratic Union Party;PYD|SYR|REB
Manbij Military Council|SYR|REB
Deir ez-Zor Military Council;Deir al-Zor Military Council|SYR|REB
Syriac Military Council|SYR|REB
Asayish;Asayesh|-|COP
Free Syrian Army;?FSA|SYR|REB
Syrian National Army;?SNA|SYR|REB
Hayat Tahrir al-Sham;Hay'at Tahrir al-Sham;Hayʼat Tahrir al-Sham;Tahrir al-Sham;HTS|SYR|REB
Nusra Front;al-Nusra Front;Jabhat al-Nusra;Jabhat Fateh al-Sham;Jabhat Fatah al-Sham;al-Nusra|SYR|REB
Ahrar al-Sham|SYR|REB
Jaish al-Islam;Jaysh al-Islam|SYR|REB
Jaish al-Fatah;Jaysh al-Fatah|SYR|REB
Levant Front|SYR|REB
Nour al-Din al-Zenki;Nour al-Din al-Zinki;Nureddin al-Zinki|SYR|REB
Suqour al-Sham|SYR|REB
Liwa al-Tawhid;al-Tawhid Brigade;Tawhid Brigade|SYR|REB
Farouq Brigades;Farouq Brigade;al-Farouq Brigades;Farouk Brigades;Farouk Brigade|SYR|REB
Syria Revolutionaries Front;Syrian Revolutionaries Front|SYR|REB
Hazzm Movement;Hazm Movement;Harakat Hazm|SYR|REB
Faylaq al-Rahman;Failaq al-Rahman|SYR|REB
Faylaq al-Sham;Failaq al-Sham|SYR|REB
Sultan Murad Division;Sultan Murad Brigade;Sultan Murad Brigades|SYR|REB
Hamza Division|SYR|REB
Suleiman Shah Brigade;Sultan Suleiman Shah Brigade;Sultan Suleiman Shah Division|SYR|REB
Ahrar al-Sharqiya;Ahrar al-Sharqiyah|SYR|REB
Jaish al-Izza;Jaysh al-Izza|SYR|REB
Jund al-Aqsa|SYR|REB
Hurras al-Din|SYR|REB
Ansar al-Tawhid|SYR|REB
Katibat al-Tawhid wal-Jihad|SYR|REB
Yarmouk Martyrs Brigade;Yarmouk Martyrs' Brigade|SYR|REB
Khalid ibn al-Walid Army;Jaish Khalid ibn al-Walid;Jaysh Khalid ibn al-Waleed;Khaled bin al-Walid Army|SYR|REB
New Syrian Army|SYR|REB
Maghawir al-Thawra;Maghaweir al-Thawra|SYR|REB
Saraya Ansar al-Sunna|SYR|REB
?Southern Front|SYR|REB
Southern Operations Room|SYR|REB
National Liberation Front of Syria|SYR|REB
Men of Dignity|SYR|UAF
Shabiha;Shabbiha|SYR|UAF
Tiger Forces|SYR|MIL
Liwa al-Quds|SYR|UAF
Fatemiyoun;Liwa Fatemiyoun;Fatemiyoun Brigade;Fatemiyoun Division;Liwa al-Fatemiyoun|SYR|UAF
Zainabiyoun Brigade;Zaynabiyoun Brigade;Zainebiyoun Brigade;Liwa Zainabiyoun|SYR|UAF
Abu al-Fadl al-Abbas Brigade;Liwa Abu al-Fadl al-Abbas|SYR|UAF
Hezbollah;Hizbollah;Hizbullah;Hezballah;Hizballah;Hezbullah;Party of God;Lebanese Hezbollah|LBN|REB
Islamic Jihad Organization|LBN|REB
Radwan Force|LBN|REB
Amal Movement;Amal movement;Amal militia;?Amal|LBN|PTY
Lebanese Forces|LBN|PTY
South Lebanon Army;South Lebanese Army|LBN|REB
Guardians of the Cedars|LBN|REB
Revolutionary Justice Organization|LBN|REB
Fatah al-Islam|LBN|REB
Jund al-Sham;Jund ash-Sham|LBN|REB
Asbat al-Ansar;Osbat al-Ansar|LBN|REB
Hamas;Islamic Resistance Movement|PSE|REB
Izz ad-Din al-Qassam Brigades;Izz el-Deen al-Qassam Brigades;Izz el-Din al-Qassam Brigades;Izz al-Din al-Qassam Brigades;Izzedine al-Qassam Brigades;Ezzedine al-Qassam Brigades;al-Qassam Brigades;Qassam Brigades;Izz el-Deen al-Qassam;Izzedine al-Qassam|PSE|REB
Palestinian Islamic Jihad;Islamic Jihad;PIJ|PSE|REB
al-Quds Brigades;Saraya al-Quds|PSE|REB
Al-Aqsa Martyrs' Brigades;Al-Aqsa Martyrs Brigades;Al-Aqsa Martyrs' Brigade;Al-Aqsa Martyrs Brigade;Aqsa Martyrs Brigades;Aqsa Martyrs' Brigades|PSE|REB
Popular Front for the Liberation of Palestine;PFLP|PSE|REB
Popular Front for the Liberation of Palestine-General Command;Popular Front for the Liberation of Palestine - General Command;PFLP-GC|PSE|REB
Democratic Front for the Liberation of Palestine;DFLP|PSE|REB
Palestine Liberation Front;Palestinian Liberation Front|PSE|REB
Palestine Liberation Army|PSE|REB
Popular Resistance Committees|PSE|REB
Abu Ali Mustafa Brigades|PSE|REB
Al-Nasser Salah al-Deen Brigades;Al-Nasser Salah al-Din Brigades;Nasser Salahuddin Brigades|PSE|REB
Mujahideen Brigades|PSE|REB
Jund Ansar Allah|PSE|REB
Abu Nidal Organization;Abu Nidal group;Abu Nidal Group;Fatah Revolutionary Council|PSE|REB
Fatah al-Intifada;Fatah Intifada|PSE|REB
Black September|PSE|REB
?Lions' Den|PSE|REB
Jenin Brigade;Jenin Brigades;Jenin Battalion|PSE|REB
Nukhba|PSE|REB
?Tanzim|PSE|REB
Palestine Liberation Organization;PLO|PSE|GOV
Fatah;al-Fatah|PSE|PTY
Kahane Chai|ISR|REB
?Kach|ISR|REB
Jewish Underground|ISR|REB
Hilltop Youth|ISR|UAF
Irgun|ISR|REB
Stern Gang|ISR|REB
Haganah|ISR|REB
Mahdi Army;Mehdi Army;Jaish al-Mahdi;Jaysh al-Mahdi|IRQ|REB
Saraya al-Salam;Peace Companies|IRQ|UAF
Badr Organization;Badr Brigade;Badr Brigades;Badr Corps|IRQ|UAF
Kataib Hezbollah;Kata'ib Hezbollah;Kataeb Hezbollah;Kata'ib Hizballah;Kataib Hizbollah|IRQ|REB
Asaib Ahl al-Haq;Asa'ib Ahl al-Haq;League of the Righteous|IRQ|REB
Harakat Hezbollah al-Nujaba;Harakat al-Nujaba;Harakat Hizballah al-Nujaba;al-Nujaba|IRQ|REB
Kataib Sayyid al-Shuhada;Kata'ib Sayyid al-Shuhada;Kataib Sayyed al-Shuhada|IRQ|REB
Saraya Awliya al-Dam|IRQ|REB
Kataib al-Imam Ali;Kata'ib al-Imam Ali;Imam Ali Brigades|IRQ|REB
Promised Day Brigade;Promised Day Brigades|IRQ|REB
Popular Mobilization Forces;Popular Mobilization Units;Hashd al-Shaabi;Hashd al-Sha'abi;Hashed al-Shaabi;PMF;?PMU|IRQ|UAF
Islamic Resistance in Iraq|IRQ|REB
Ansar al-Islam|IRQ|REB
Ansar al-Sunna;Ansar al-Sunnah;Army of Ansar al-Sunna;Ansar al-Sunna Army|IRQ|REB
Jama'at al-Tawhid wal-Jihad;?Tawhid and Jihad|IRQ|REB
Islamic Army in Iraq;Islamic Army of Iraq|IRQ|REB
1920 Revolution Brigades;1920 Revolution Brigade|IRQ|REB
Naqshbandi Army;Army of the Men of the Naqshbandi Order;Naqshbandia Army|IRQ|REB
?Mujahideen Shura Council|IRQ|REB
Soldiers of Heaven|IRQ|REB
Awakening Councils;Awakening Council;Anbar Awakening|IRQ|UAF
Sinjar Resistance Units;Shingal Resistance Units|IRQ|REB
Peshmerga;peshmerga|IRQ|MIL
Sons of Iraq|IRQ|UAF
Houthis;Houthi;Huthis;Huthi;Houthi movement;Ansar Allah;Ansarullah|YEM|REB
Southern Transitional Council;?STC|YEM|REB
Southern Movement|YEM|OPP
Aden-Abyan Islamic Army;Aden Abyan Islamic Army;Islamic Army of Aden|YEM|REB
Giants Brigades;Giants Brigade|YEM|UAF
Security Belt Forces;Security Belt Force|YEM|UAF
Hezbollah al-Hejaz;Saudi Hezbollah|SAU|REB
al-Ashtar Brigades;Saraya al-Ashtar|BHR|REB
People's Mujahedin of Iran;People's Mujahideen of Iran;People's Mujahedeen of Iran;People's Mujahedin Organization of Iran;People's Mojahedin Organization of Iran;Mujahedin-e Khalq;Mujahideen-e-Khalq;Mujahedeen-e-Khalq;Mujahedin-e-Khalq;Mojahedin-e Khalq;Mujahideen Khalq;People's Mujahedeen;People's Mujahideen;People's Mujahedin;MEK;MKO;PMOI|IRN|REB
National Council of Resistance of Iran;NCRI|IRN|OPP
Party for a Free Life in Kurdistan;Kurdistan Free Life Party;Party of Free Life of Kurdistan;PJAK|IRN|REB
Kurdistan Democratic Party of Iran;Democratic Party of Iranian Kurdistan;Kurdish Democratic Party of Iran;Kurdistan Democratic Party-Iran;KDPI;PDKI|IRN|REB
Kurdistan Freedom Party|IRN|REB
Komala Party;Komala Party of Iranian Kurdistan;?Komala|IRN|REB
Jundallah;Jundollah|IRN|REB
Jaish al-Adl;Jaysh al-Adl;Jaish ul-Adl|IRN|REB
Ansar al-Furqan|IRN|REB
Arab Struggle Movement for the Liberation of Ahvaz;Arab Struggle Movement for the Liberation of Ahwaz;ASMLA|IRN|REB
Ansar-e Hezbollah;Ansar-e-Hezbollah;Ansar-i Hezbollah|IRN|UAF
`;
