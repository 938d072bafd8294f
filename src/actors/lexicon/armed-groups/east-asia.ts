/**
 * Armed groups of East and Southeast Asia and the Pacific since 1990.
 * Belongs: as in index.ts. Not: Northeast India (south-asia.ts).
 * Source: own knowledge of the actors in the UCDP and ACLED actor lists; public lists of designated organisations.
 */
export const EAST_ASIA = `
Arakan Army|MMR|REB
Arakan Rohingya Salvation Army;ARSA;Harakah al-Yaqin|MMR|REB
Rohingya Solidarity Organization|MMR|REB
Karen National Union;KNU|MMR|REB
Karen National Liberation Army;KNLA|MMR|REB
Democratic Karen Buddhist Army;Democratic Karen Benevolent Army;DKBA|MMR|REB
Karen National Army;Karen Border Guard Force|MMR|UAF
?God's Army|MMR|REB
Karenni National Progressive Party;KNPP|MMR|REB
Karenni Army|MMR|REB
Karenni Nationalities Defense Force;KNDF|MMR|REB
Kachin Independence Army;?KIA|MMR|REB
Kachin Independence Organization|MMR|REB
Shan State Army;Shan State Army-South;Shan State Army-North;Shan State Army South;Shan State Army North|MMR|REB
Restoration Council of Shan State;RCSS|MMR|REB
Shan State Progress Party;SSPP|MMR|REB
Mong Tai Army|MMR|REB
Ta'ang National Liberation Army;Palaung State Liberation Front;TNLA|MMR|REB
Myanmar National Democratic Alliance Army;MNDAA|MMR|REB
National Democratic Alliance Army|MMR|REB
United Wa State Army;UWSA|MMR|REB
Pa-O National Organization;Pa-O National Army|MMR|UAF
New Mon State Party|MMR|REB
Three Brotherhood Alliance;Brotherhood Alliance|MMR|REB
People's Defense Force;People's Defense Forces|MMR|REB
Bamar People's Liberation Army|MMR|REB
Chin National Front;Chin National Army|MMR|REB
Chinland Defense Force;Chinland Defense Forces|MMR|REB
Communist Party of Burma;Burma Communist Party|MMR|REB
All Burma Students' Democratic Front;All Burma Students Democratic Front;ABSDF|MMR|REB
Pyu Saw Htee|MMR|UAF
Ma Ba Tha|MMR|REL
Khmer Rouge;Party of Democratic Kampuchea|KHM|REB
Khmer People's National Liberation Front;KPNLF|KHM|REB
Cambodian Freedom Fighters|KHM|REB
Pathet Lao|LAO|REB
Viet Cong;Vietcong|VNM|REB
Viet Minh|VNM|REB
Barisan Revolusi Nasional;?BRN|THA|REB
Pattani United Liberation Organization;Patani United Liberation Organization|THA|REB
Runda Kumpulan Kecil|THA|REB
Mara Patani;MARA Patani|THA|REB
Abu Sayyaf;Abu Sayyaf Group;Abu Sayyaf group|PHL|REB
Moro Islamic Liberation Front;MILF|PHL|REB
Moro National Liberation Front;MNLF|PHL|REB
Bangsamoro Islamic Freedom Fighters;BIFF|PHL|REB
Bangsamoro Islamic Armed Forces|PHL|REB
New People's Army;New Peoples Army|PHL|REB
Communist Party of the Philippines;CPP-NPA|PHL|REB
National Democratic Front of the Philippines;NDFP|PHL|OPP
Alex Boncayao Brigade|PHL|REB
Cordillera People's Liberation Army|PHL|REB
Reform the Armed Forces Movement|PHL|REB
Maute group;Maute Group|PHL|REB
Daulah Islamiyah;Dawlah Islamiyah;Dawlah Islamiya;Daulah Islamiya|PHL|REB
Ansar Khalifah Philippines;Ansar Khalifa Philippines;Ansarul Khilafah Philippines|PHL|REB
Rajah Solaiman Movement;Rajah Sulaiman Movement|PHL|REB
Kuratong Baleleng|PHL|CRM
Jemaah Islamiyah;Jemaah Islamiah;Jemaah Islamiya|IDN|REB
Jamaah Ansharut Daulah;Jemaah Ansharut Daulah;JAD|IDN|REB
Jamaah Ansharut Tauhid;Jemaah Ansharut Tauhid;Jemaah Anshorut Tauhid|IDN|REB
East Indonesia Mujahideen;East Indonesia Mujahidin;Eastern Indonesia Mujahideen;Mujahidin Indonesia Timur|IDN|REB
Islamic Defenders Front;Front Pembela Islam;?FPI|IDN|OPP
Darul Islam|IDN|REB
Free Aceh Movement;Gerakan Aceh Merdeka;?GAM|IDN|REB
Free Papua Movement;Free Papua Organization;Organisasi Papua Merdeka;?OPM|IDN|REB
West Papua National Liberation Army;TPNPB;TPNPB-OPM|IDN|REB
United Liberation Movement for West Papua|IDN|OPP
Laskar Jihad|IDN|REB
Aitarak|TLS|UAF
Besi Merah Putih|TLS|UAF
Fretilin;FRETILIN|TLS|PTY
Falintil;FALINTIL|TLS|REB
Kumpulan Mujahidin Malaysia;Kumpulan Militan Malaysia;Kumpulan Mujahideen Malaysia|MYS|REB
Communist Party of Malaya;Malayan Communist Party|MYS|REB
East Turkestan Islamic Movement;East Turkistan Islamic Movement;Eastern Turkistan Islamic Movement;ETIM;Turkistan Islamic Party;Turkestan Islamic Party|CHN|REB
East Turkestan Liberation Organization;East Turkistan Liberation Organization|CHN|REB
Aum Shinrikyo;Aum Supreme Truth|JPN|REB
Japanese Red Army|JPN|REB
Chukaku-ha;Chukakuha|JPN|REB
Yakuza;yakuza|JPN|CRM
Yamaguchi-gumi|JPN|CRM
Sumiyoshi-kai|JPN|CRM
Inagawa-kai|JPN|CRM
Kudo-kai|JPN|CRM
Sun Yee On|HKG|CRM
Bamboo Union;United Bamboo gang;United Bamboo Gang|TWN|CRM
Bougainville Revolutionary Army|PNG|REB
Isatabu Freedom Movement;Isatabu Freedom Fighters|SLB|REB
Malaita Eagle Force|SLB|REB
Mongrel Mob|NZL|CRM
`;
