/**
 * Political parties and alliances from Morocco to Iran.
 * Belongs: as in index.ts.
 * Not: armed groups (armed-groups/); parliaments (national/).
 * Source: own knowledge; names as the parties' English-language press uses them.
 */
export const MIDDLE_EAST = `
Justice and Development Party;AKP;AK Party|TUR|PTY
Republican People's Party;CHP|TUR|PTY
Nationalist Movement Party;MHP|TUR|PTY
Peoples' Democratic Party;HDP|TUR|PTY
IYI Party|TUR|PTY
Welfare Party;Refah Party|TUR|PTY
True Path Party|TUR|PTY
Motherland Party|TUR|PTY
Iyi Party;?Good Party|TUR|PTY
Felicity Party;Saadet Party|TUR|PTY
Virtue Party|TUR|PTY
New Welfare Party|TUR|PTY
Peoples' Equality and Democracy Party;DEM Party|TUR|PTY
Democratic Society Party|TUR|PTY
Peace and Democracy Party|TUR|PTY
HADEP;Hadep|TUR|PTY
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
?Blue and White|ISR|PTY
Zionist Union|ISR|PTY
Kulanu|ISR|PTY
Hatnuah|ISR|PTY
?Yamina|ISR|PTY
Jewish Home|ISR|PTY
Joint List|ISR|PTY
Ra'am|ISR|PTY
Hadash|ISR|PTY
National Religious Party|ISR|PTY
Agudat Yisrael|ISR|PTY
Degel HaTorah|ISR|PTY
Moledet|ISR|PTY
Palestinian National Initiative|PSE|PTY
Future Movement|LBN|PTY
Free Patriotic Movement|LBN|PTY
Kataeb Party;Phalange Party|LBN|PTY
Progressive Socialist Party|LBN|PTY
Marada Movement|LBN|PTY
Syrian Social Nationalist Party|LBN|PTY
Syrian National Coalition;National Coalition for Syrian Revolutionary and Opposition Forces;Syrian Opposition Coalition|SYR|OPP
Syrian National Council|SYR|OPP
High Negotiations Committee|SYR|OPP
Local Coordination Committees|SYR|OPP
Syrian Democratic Council|SYR|PTY
Kurdish National Council|SYR|PTY
Islamic Action Front|JOR|PTY
Dawa Party|IRQ|PTY
State of Law coalition;State of Law Coalition|IRQ|PTY
Coordination Framework|IRQ|PTY
Sadrist movement;Sadrist Movement|IRQ|PTY
Kurdistan Democratic Party;KDP|IRQ|PTY
Patriotic Union of Kurdistan;PUK|IRQ|PTY
Iraqi National Congress|IRQ|PTY
Iraqi National Accord|IRQ|PTY
Supreme Council for Islamic Revolution in Iraq;Supreme Council for the Islamic Revolution in Iraq;SCIRI|IRQ|PTY
Islamic Supreme Council of Iraq;Supreme Islamic Iraqi Council;ISCI|IRQ|PTY
Iraqiya;Al-Iraqiya|IRQ|PTY
United Iraqi Alliance|IRQ|PTY
Iraqi Islamic Party|IRQ|PTY
Iraqi Accordance Front;Iraqi Accord Front|IRQ|PTY
Fatah Alliance|IRQ|PTY
Gorran;Gorran Movement|IRQ|PTY
New Generation Movement|IRQ|PTY
Kurdistan Islamic Union|IRQ|PTY
Association of Muslim Scholars;Muslim Scholars Association|IRQ|REL
Islamic Iran Participation Front|IRN|PTY
Tudeh;Tudeh Party|IRN|PTY
Combatant Clergy Association|IRN|PTY
?Green Movement|IRN|OPP
Islah Party;al-Islah;Islah|YEM|PTY
Yemeni Socialist Party|YEM|PTY
Joint Meeting Parties|YEM|PTY
Al-Wefaq;Wefaq|BHR|PTY
Freedom and Justice Party|EGY|PTY
National Democratic Party of Egypt|EGY|PTY
Wafd Party;New Wafd|EGY|PTY
April 6 Movement;6 April Movement|EGY|OPP
Al-Nour Party;Nour Party|EGY|PTY
Kefaya|EGY|OPP
Tamarod|EGY|OPP
National Forces Alliance|LBY|PTY
Justice and Construction Party|LBY|PTY
Ennahda;Ennahdha|TUN|PTY
Nidaa Tounes|TUN|PTY
Democratic Constitutional Rally|TUN|PTY
Free Destourian Party|TUN|PTY
Qalb Tounes|TUN|PTY
National Liberation Front of Algeria|DZA|PTY
Rally for Culture and Democracy|DZA|PTY
Socialist Forces Front|DZA|PTY
National Democratic Rally|DZA|PTY
Movement of Society for Peace|DZA|PTY
Justice and Development Party of Morocco|MAR|PTY
National Rally of Independents|MAR|PTY
Istiqlal;Istiqlal Party|MAR|PTY
Authenticity and Modernity Party;Party of Authenticity and Modernity|MAR|PTY
Al Adl Wal Ihsane;Al Adl wal Ihsane;Al Adl Wal Ihssane|MAR|OPP
Socialist Union of Popular Forces|MAR|PTY
`;
