/**
 * Armed groups of Afghanistan, Pakistan, India, Sri Lanka, Nepal and Bangladesh since 1990.
 * Belongs: as in index.ts. Not: Myanmar (east-asia.ts); Central Asia (europe.ts).
 * Source: own knowledge of the actors in the UCDP and ACLED actor lists; public lists of designated organisations.
 */
export const SOUTH_ASIA = `
Taliban;Taleban;Afghan Taliban|AFG|REB
Haqqani network;Haqqani Network|AFG|REB
Quetta Shura|AFG|REB
Islamic State Khorasan;Islamic State-Khorasan;Islamic State's Khorasan chapter;Islamic State's Khorasan branch;Islamic State's Khorasan affiliate;Islamic State's Afghan affiliate;Islamic State's Afghan branch;Islamic State's Afghanistan affiliate;Islamic State in Khorasan Province;Islamic State Khorasan Province;Islamic State-Khorasan Province;Islamic State in Khorasan;ISIS-Khorasan;ISIS-K;ISKP;IS-K;IS-KP|AFG|REB
Hezb-e-Islami;Hezb-e Islami;Hizb-i-Islami;Hezb-i-Islami;Hizb-e-Islami;Hezb-i Islami;Hizb-i Islami|AFG|REB
Jamiat-e-Islami;Jamiat-i-Islami;Jamiat-e Islami;Jamiat-i Islami|AFG|PTY
Hezb-e-Wahdat;Hezb-i-Wahdat;Hizb-i-Wahdat;Hezb-e Wahdat;Hezb-i Wahdat|AFG|REB
Northern Alliance|AFG|REB
National Resistance Front of Afghanistan;?National Resistance Front|AFG|REB
Afghanistan Freedom Front|AFG|REB
Tehrik-i-Taliban Pakistan;Tehreek-e-Taliban Pakistan;Tehrik-e-Taliban Pakistan;Tehreek-i-Taliban Pakistan;Tehrik-e Taliban Pakistan;Tehrik-e-Taliban;Tehreek-e-Taliban;Pakistani Taliban;Pakistan Taliban;TTP|PAK|REB
Jamaat-ul-Ahrar;Jamaatul Ahrar|PAK|REB
Hizb-ul-Ahrar;Hizbul Ahrar|PAK|REB
Hafiz Gul Bahadur group;Hafiz Gul Bahadur Group|PAK|REB
Tehreek-e-Jihad Pakistan;Tehrik-e-Jihad Pakistan|PAK|REB
Lashkar-e-Islam;Lashkar-i-Islam|PAK|REB
Tehreek-e-Nafaz-e-Shariat-e-Mohammadi;Tehrik-i-Nafaz-i-Shariat-i-Mohammadi;Tehrik-e-Nafaz-e-Shariat-e-Mohammadi;TNSM|PAK|REB
Lashkar-e-Taiba;Lashkar-e-Tayyiba;Lashkar-e-Toiba;Lashkar-i-Taiba;Lashkar-e-Tayyaba;Lashkar-i-Tayyaba;Lashkar-e-Tayeba;Lashkar-e Taiba;LeT|PAK|REB
Jamaat-ud-Dawa;Jamaat-ud-Dawah;Jama'at-ud-Da'wah;Jama'at-ud-Dawa;Jamaatud Dawa;JuD|PAK|REB
Lashkar-e-Jhangvi;Lashkar-i-Jhangvi;Lashkar-e-Jhangvi al-Alami|PAK|REB
Sipah-e-Sahaba;Sipah-i-Sahaba;Sipah-e-Sahaba Pakistan|PAK|REB
Sipah-e-Mohammed;Sipah-e-Muhammad;Sipah-i-Mohammed;Sipah-e-Mohammad|PAK|REB
Jaish-e-Mohammed;Jaish-e-Mohammad;Jaish-i-Mohammed;Jaish-e-Muhammad;Jaish-e-Muhammed;Jaish-e Mohammed;JeM|PAK|REB
Harkat-ul-Mujahideen;Harkat-ul-Mujahedin;Harkatul Mujahideen;Harakat ul-Mujahidin;Harkat ul-Mujahideen|PAK|REB
Harkat-ul-Ansar;Harkat ul-Ansar;Harakat ul-Ansar|PAK|REB
Harkat-ul-Jihad-al-Islami;Harkat-ul-Jihad-e-Islami;Harkat-ul-Jihad-i-Islami;Harkatul Jihad al-Islami;Harkat-ul-Jihad al-Islami;Harkat-ul-Jihad-ul-Islami;HuJI|-|REB
United Jihad Council|PAK|REB
Baloch Liberation Army;Baluchistan Liberation Army;Balochistan Liberation Army;Baluch Liberation Army;?BLA|PAK|REB
Baloch Liberation Front;Balochistan Liberation Front;Baluchistan Liberation Front|PAK|REB
Baloch Republican Army;Baluch Republican Army|PAK|REB
Baloch Raji Ajoi Sangar|PAK|REB
Baloch Nationalist Army|PAK|REB
United Baloch Army;United Baluch Army|PAK|REB
Lashkar-e-Balochistan;Lashkar-e-Baluchistan|PAK|REB
Majeed Brigade|PAK|REB
Sindhudesh Liberation Army|PAK|REB
Sindhudesh Revolutionary Army|PAK|REB
Hizbul Mujahideen;Hizb-ul-Mujahideen;Hizb-ul Mujahideen;Hizb ul-Mujahideen;Hizbul Mujahedeen;Hizbul Mujahidin;Hizbul-Mujahideen|IND|REB
Jammu Kashmir Liberation Front;Jammu and Kashmir Liberation Front;Jammu-Kashmir Liberation Front;JKLF|IND|REB
Al-Umar Mujahideen;Al-Umar Mujahedeen|IND|REB
Al-Badr Mujahideen|IND|REB
Al-Faran|IND|REB
Ansar Ghazwat-ul-Hind|IND|REB
The Resistance Front;?TRF|IND|REB
People's Anti-Fascist Front;PAFF|IND|REB
Kashmir Tigers|IND|REB
Indian Mujahideen|IND|REB
Students Islamic Movement of India;Students' Islamic Movement of India;?SIMI|IND|REB
United Liberation Front of Assam;United Liberation Front of Asom;ULFA;ULFA-I;ULFA(I)|IND|REB
National Democratic Front of Bodoland;NDFB|IND|REB
Bodo Liberation Tigers;Bodo Liberation Tiger Force|IND|REB
Kamtapur Liberation Organization|IND|REB
Karbi Longri North Cachar Hills Liberation Front;KLNLF|IND|REB
United People's Democratic Solidarity|IND|REB
Dima Halam Daogah;Dima Halim Daogah|IND|REB
National Socialist Council of Nagaland;National Socialist Council of Nagalim;NSCN;NSCN-IM;NSCN-K;NSCN(IM);NSCN (IM);NSCN-Khaplang;NSCN (K)|IND|REB
United National Liberation Front;UNLF|IND|REB
People's Liberation Army of Manipur|IND|REB
People's Revolutionary Party of Kangleipak;PREPAK|IND|REB
Kangleipak Communist Party|IND|REB
Kanglei Yawol Kanna Lup;KYKL|IND|REB
Kuki National Army|IND|REB
Kuki National Front|IND|REB
Kuki Revolutionary Army|IND|REB
Zomi Revolutionary Army|IND|REB
Hmar People's Convention|IND|REB
Arambai Tenggol|IND|UAF
National Liberation Front of Tripura;NLFT|IND|REB
All Tripura Tiger Force;?ATTF|IND|REB
Garo National Liberation Army|IND|REB
Achik National Volunteer Council|IND|REB
Hynniewtrep National Liberation Council;HNLC|IND|REB
Communist Party of India (Maoist);CPI (Maoist);CPI(Maoist);CPI-Maoist|IND|REB
Naxalites;Naxals;Naxalite;Naxal|IND|REB
People's War Group;Peoples War Group|IND|REB
Maoist Communist Center;Maoist Communist Center of India|IND|REB
People's Liberation Guerrilla Army;?PLGA|IND|REB
People's Liberation Front of India;PLFI|IND|REB
Salwa Judum|IND|UAF
Ranvir Sena;Ranbir Sena|IND|UAF
Babbar Khalsa;Babbar Khalsa International|IND|REB
Khalistan Commando Force|IND|REB
Khalistan Liberation Force|IND|REB
Khalistan Zindabad Force|IND|REB
Khalistan Tiger Force|IND|REB
Bhindranwale Tiger Force|IND|REB
International Sikh Youth Federation|IND|REB
Sikhs for Justice|-|OPP
Al-Ummah|IND|REB
D-Company|IND|CRM
Liberation Tigers of Tamil Eelam;Tamil Tigers;Tamil Tiger;LTTE|LKA|REB
Sea Tigers|LKA|REB
Black Tigers|LKA|REB
People's Liberation Organization of Tamil Eelam;PLOTE|LKA|REB
Tamil Eelam Liberation Organization;TELO|LKA|REB
Eelam People's Revolutionary Liberation Front;EPRLF|LKA|REB
Eelam People's Democratic Party;EPDP|LKA|PTY
Tamil Makkal Viduthalai Pulikal;TMVP;Karuna faction;Karuna group|LKA|UAF
National Thowheeth Jama'ath;National Thowheeth Jamaath;National Thowheed Jamath;National Towheed Jamaat;National Thowheeth Jamath;National Tawheed Jamaat|LKA|REB
Janatantrik Terai Mukti Morcha;Janatantrik Tarai Mukti Morcha|NPL|REB
Jamaat-ul-Mujahideen Bangladesh;Jamaatul Mujahideen Bangladesh;Jama'atul Mujahideen Bangladesh;Jama'at-ul-Mujahideen Bangladesh;Jumatul Mujahedin Bangladesh;Neo-JMB;?JMB|BGD|REB
Jagrata Muslim Janata Bangladesh;JMJB|BGD|REB
Ansarullah Bangla Team;Ansar al-Islam Bangladesh|BGD|REB
Purba Banglar Communist Party;Purbo Banglar Communist Party|BGD|REB
Parbatya Chattagram Jana Samhati Samiti;PCJSS|BGD|REB
Shanti Bahini|BGD|REB
Kuki-Chin National Front;Kuki-Chin National Army|BGD|REB
Jamaatul Ansar Fil Hindal Sharqiya|BGD|REB
Mukti Bahini|BGD|REB
`;
