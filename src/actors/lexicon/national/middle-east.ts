/**
 * Public bodies of the states from Morocco to Iran.
 * Belongs: as in index.ts.
 * Not: ministries and courts that are named by their function and country (found by head words, organization-heads.ts).
 * Source: own knowledge; official names.
 */
export const MIDDLE_EAST = `
Grand National Assembly;Turkish Grand National Assembly|TUR|LEG
National Intelligence Organization;?MIT|TUR|SPY
AFAD|TUR|GOV
JITEM|TUR|SPY
Diyanet|TUR|REL
YSK|TUR|GOV
Turkish Armed Forces|TUR|MIL
Knesset|ISR|LEG
Israel Defense Forces;Israeli Defense Forces;IDF|ISR|MIL
Shin Bet;Shabak;Israel Security Agency;Israeli Security Agency|ISR|SPY
Mossad|ISR|SPY
Israel Police|ISR|COP
Unit 8200|ISR|MIL
Sayeret Matkal|ISR|MIL
Golani Brigade|ISR|MIL
Givati Brigade|ISR|MIL
Home Front Command|ISR|MIL
Israeli Border Police;Israel Border Police|ISR|COP
Israel Prison Service;Israeli Prison Service|ISR|COP
COGAT;Coordinator of Government Activities in the Territories|ISR|MIL
Palestinian Authority;Palestinian National Authority|PSE|GOV
Palestinian Legislative Council|PSE|LEG
Palestine National Council;Palestinian National Council|PSE|LEG
Preventive Security Service|PSE|SPY
Gaza Health Ministry;Gaza Ministry of Health|PSE|GOV
?Internal Security Forces|LBN|COP
Lebanese Armed Forces|LBN|MIL
Syrian Arab Army|SYR|MIL
?Air Force Intelligence|SYR|SPY
Fedayeen Saddam;Saddam Fedayeen|IRQ|UAF
Coalition Provisional Authority|IRQ|GOV
Iraqi Governing Council|IRQ|GOV
Kurdistan Regional Government;KRG|IRQ|GOV
Iraqi Counter Terrorism Service;Iraqi Counter-Terrorism Service|IRQ|MIL
Golden Division|IRQ|MIL
Independent High Electoral Commission;IHEC|IRQ|GOV
Islamic Revolutionary Guard Corps;Islamic Revolutionary Guards Corps;Islamic Revolution Guards Corps;Islamic Revolution Guard Corps;Revolutionary Guards Corps;Revolutionary Guard Corps;Revolutionary Guards;Revolutionary Guard;Iranian Revolutionary Guards;IRGC|IRN|MIL
Quds Force;Qods Force|IRN|MIL
Basij|IRN|MIL
?Majlis|IRN|LEG
Guardian Council|IRN|GOV
Assembly of Experts|IRN|GOV
Atomic Energy Organization of Iran|IRN|GOV
Expediency Council;Expediency Discernment Council|IRN|GOV
Islamic Consultative Assembly|IRN|LEG
Supreme National Security Council|IRN|GOV
SAVAK;Savak|IRN|SPY
Khatam al-Anbiya|IRN|MIL
Saudi-led coalition|SAU|MIL
Saudi Arabian National Guard;Saudi National Guard|SAU|MIL
Presidential Leadership Council|YEM|GOV
Supreme Political Council|YEM|REB
Political Security Organization|YEM|SPY
Federal National Council|ARE|LEG
Supreme Council of the Armed Forces;SCAF|EGY|MIL
Suez Canal Authority|EGY|GOV
Egyptian General Intelligence;Egyptian General Intelligence Service|EGY|SPY
State Security Investigations|EGY|SPY
Central Security Forces|EGY|COP
National Election Authority|EGY|GOV
Dar al-Ifta|EGY|REL
Government of National Accord;?GNA|LBY|GOV
?Government of National Unity|LBY|GOV
General National Congress|LBY|LEG
Government of National Stability|LBY|GOV
National Oil Corporation|LBY|BUS
High National Elections Commission;High National Election Commission|LBY|GOV
ISIE;Independent High Authority for Elections|TUN|GOV
Assembly of the Representatives of the People|TUN|LEG
People's National Assembly|DZA|LEG
People's National Army|DZA|MIL
Département du Renseignement et de la Sécurité|DZA|SPY
Central Bureau of Judicial Investigation;Central Bureau of Judicial Investigations;BCIJ|MAR|COP
`;
