/**
 * Jihadist networks with branches on several continents, and groups that are at home nowhere or in many countries.
 * Belongs: as in index.ts. Not: their branches that act in one region (the region's file).
 * Source: own knowledge; public lists of designated organisations.
 */
export const WORLDWIDE = `
Al-Qaeda;Al-Qaida;Al-Qa'ida;Qaeda;Qaida|-|REB
Al-Qaeda in the Islamic Maghreb;Al-Qaida in the Islamic Maghreb;Al-Qaeda in Islamic Maghreb;AQIM|-|REB
Al-Qaeda in the Arabian Peninsula;Al-Qaida in the Arabian Peninsula;AQAP|YEM|REB
Al-Qaeda in Iraq;Al-Qaida in Iraq|IRQ|REB
Al-Qaeda in the Indian Subcontinent;Al-Qaida in the Indian Subcontinent;AQIS|-|REB
Islamic State;Islamic State group;ISIS;ISIL;Daesh;Da'esh;Islamic State of Iraq and Syria;Islamic State of Iraq and the Levant;Islamic State in Iraq and the Levant;Islamic State in Iraq and Syria;Islamic State of Iraq and al-Sham|-|REB
Islamic State of Iraq|IRQ|REB
Islamic State in the Greater Sahara;Islamic State Sahel Province;Islamic State in the Sahel;Islamic State Sahel;ISGS|-|REB
Islamic State Central Africa Province;Islamic State Central African Province;Islamic State in Central Africa Province;ISCAP|-|REB
Ansar al-Sharia|-|REB
Jund al-Khilafah;Jund al-Khilafa;Soldiers of the Caliphate|-|REB
Abdullah Azzam Brigades|-|REB
Abu Hafs al-Masri Brigades;Abu Hafs al-Masri Brigade|-|REB
Islamic Jihad Union|-|REB
Hizb ut-Tahrir;Hizb-ut-Tahrir;Hizb al-Tahrir;Hizb-ut-Tahrir al-Islami|-|OPP
Animal Liberation Front|-|REB
Earth Liberation Front|-|REB
Antifa|-|OPP
Dozos;?Dozo|-|UAF
Mara Salvatrucha;MS-13;MS13|-|CRM
Barrio 18;Barrio-18;18th Street gang;18th Street Gang;Calle 18|-|CRM
Hells Angels;Hell's Angels|-|CRM
Bandidos|-|CRM
`;
