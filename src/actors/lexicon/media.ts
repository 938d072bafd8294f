/**
 * News agencies, broadcasters, newspapers and magazines of more than local name.
 * Belongs: name;aliases | country (alpha-3) or "-" | JRN. "?" before a form that is also a common word: it tells what a found name is, but finds none.
 * Not: social networks (companies.ts); bodies that watch over the press (bodies.ts).
 * Source: own knowledge.
 */
export const MEDIA = `
Agence France-Presse;Agence France Presse;AFP|FRA|JRN
Associated Press;AP|USA|JRN
Reuters|GBR|JRN
Bloomberg;Bloomberg News|USA|JRN
United Press International;UPI|USA|JRN
Xinhua;Xinhua News Agency|CHN|JRN
Tass;TASS;Itar-Tass;ITAR-TASS|RUS|JRN
RIA Novosti;RIA|RUS|JRN
Interfax|RUS|JRN
Interfax-Ukraine|UKR|JRN
Ukrinform|UKR|JRN
RT|RUS|JRN
Kommersant|RUS|JRN
Novaya Gazeta|RUS|JRN
Meduza|RUS|JRN
Moscow Times;The Moscow Times|RUS|JRN
Izvestia;Izvestiya|RUS|JRN
Komsomolskaya Pravda|RUS|JRN
Pravda|RUS|JRN
Kyiv Independent;Kyiv Post|UKR|JRN
BelTA|BLR|JRN
Armenpress|ARM|JRN
Deutsche Presse-Agentur;DPA;dpa|DEU|JRN
Deutsche Welle|DEU|JRN
Der Spiegel;Spiegel|DEU|JRN
Die Welt|DEU|JRN
Die Zeit|DEU|JRN
Bild|DEU|JRN
Süddeutsche Zeitung;Sueddeutsche Zeitung|DEU|JRN
Frankfurter Allgemeine Zeitung|DEU|JRN
ARD|DEU|JRN
ZDF|DEU|JRN
ANSA;Ansa|ITA|JRN
Corriere della Sera|ITA|JRN
La Repubblica|ITA|JRN
La Stampa|ITA|JRN
RAI|ITA|JRN
EFE|ESP|JRN
El País;El Pais|ESP|JRN
El Mundo|ESP|JRN
TVE|ESP|JRN
Lusa|PRT|JRN
Le Monde|FRA|JRN
Le Figaro|FRA|JRN
Libération|FRA|JRN
France 24;France24|FRA|JRN
Radio France Internationale;RFI|FRA|JRN
BFMTV;BFM TV|FRA|JRN
Charlie Hebdo|FRA|JRN
Le Soir|BEL|JRN
Belga|BEL|JRN
ANP|NLD|JRN
De Telegraaf|NLD|JRN
?NOS|NLD|JRN
NTB|NOR|JRN
?VG|NOR|JRN
Aftonbladet|SWE|JRN
Dagens Nyheter|SWE|JRN
Politiken|DNK|JRN
Ritzau|DNK|JRN
Jyllands-Posten|DNK|JRN
Helsingin Sanomat|FIN|JRN
YLE;Yle|FIN|JRN
?APA|AUT|JRN
Tanjug|SRB|JRN
HINA|HRV|JRN
?PAP|POL|JRN
Gazeta Wyborcza|POL|JRN
MTI|HUN|JRN
CTK|CZE|JRN
Agerpres|ROU|JRN
Novinite|BGR|JRN
Athens News Agency|GRC|JRN
Kathimerini|GRC|JRN
Anadolu Agency;Anadolu;Anatolia news agency|TUR|JRN
Hurriyet;Hürriyet|TUR|JRN
Daily Sabah|TUR|JRN
Cumhuriyet|TUR|JRN
TRT|TUR|JRN
BBC;British Broadcasting Corporation;BBC News;BBC World Service|GBR|JRN
Sky News|GBR|JRN
ITV|GBR|JRN
Channel 4|GBR|JRN
The Guardian|GBR|JRN
The Times of London;Sunday Times|GBR|JRN
Daily Telegraph;The Daily Telegraph|GBR|JRN
Financial Times|GBR|JRN
The Economist|GBR|JRN
Daily Mail;MailOnline|GBR|JRN
Daily Mirror|GBR|JRN
Press Association|GBR|JRN
RTE;RTÉ|IRL|JRN
Irish Times;The Irish Times|IRL|JRN
CNN;Cable News Network|USA|JRN
Fox News|USA|JRN
NBC;NBC News|USA|JRN
ABC News|USA|JRN
CBS;CBS News|USA|JRN
MSNBC|USA|JRN
CNBC|USA|JRN
PBS|USA|JRN
NPR;National Public Radio|USA|JRN
New York Times;The New York Times|USA|JRN
Washington Post;The Washington Post|USA|JRN
Wall Street Journal;The Wall Street Journal|USA|JRN
Los Angeles Times|USA|JRN
Chicago Tribune|USA|JRN
USA Today|USA|JRN
Boston Globe|USA|JRN
Miami Herald|USA|JRN
Newsweek|USA|JRN
?Time|USA|JRN
Politico|USA|JRN
Axios|USA|JRN
HuffPost;Huffington Post|USA|JRN
BuzzFeed;BuzzFeed News|USA|JRN
ProPublica|USA|JRN
The New Yorker|USA|JRN
Forbes magazine|USA|JRN
National Geographic|USA|JRN
Univision|USA|JRN
Telemundo|USA|JRN
Radio Free Europe;Radio Free Europe/Radio Liberty;RFE/RL;Radio Liberty|USA|JRN
Radio Free Asia|USA|JRN
CBC;CBC News|CAN|JRN
CTV|CAN|JRN
Globe and Mail;The Globe and Mail|CAN|JRN
Toronto Star|CAN|JRN
Canadian Press|CAN|JRN
Notimex|MEX|JRN
El Universal|MEX|JRN
?Reforma|MEX|JRN
Televisa|MEX|JRN
Prensa Latina|CUB|JRN
Granma|CUB|JRN
14ymedio|CUB|JRN
Telesur;teleSUR|VEN|JRN
Globovisión;Globovision|VEN|JRN
Globo|BRA|JRN
Folha de S.Paulo;Folha de S. Paulo|BRA|JRN
O Globo|BRA|JRN
O Estado de S. Paulo|BRA|JRN
Clarín;Clarin|ARG|JRN
La Nación;La Nacion|-|JRN
Télam;Telam|ARG|JRN
El Mercurio|CHL|JRN
El Tiempo|COL|JRN
El Comercio|-|JRN
La Prensa|-|JRN
El Espectador|COL|JRN
Al Jazeera;Al-Jazeera;al-Jazeera;al Jazeera|QAT|JRN
Al Arabiya;Al-Arabiya;al-Arabiya;al Arabiya|SAU|JRN
Saudi Press Agency;?SPA|SAU|JRN
Arab News|SAU|JRN
Asharq Al-Awsat|SAU|JRN
Qatar News Agency;QNA|QAT|JRN
WAM;Emirates News Agency|ARE|JRN
Gulf News|ARE|JRN
KUNA;Kuwait News Agency|KWT|JRN
Petra News Agency|JOR|JRN
SANA;Syrian Arab News Agency|SYR|JRN
National News Agency;NNA|LBN|JRN
Al-Manar;al-Manar|LBN|JRN
An-Nahar;An Nahar|LBN|JRN
Daily Star|-|JRN
WAFA;Wafa|PSE|JRN
Ma'an News Agency|PSE|JRN
?MENA|EGY|JRN
Al-Ahram;al-Ahram;Ahram Online|EGY|JRN
Mada Masr|EGY|JRN
SUNA|SDN|JRN
?APS|DZA|JRN
IRNA;Irna|IRN|JRN
ISNA|IRN|JRN
Fars News Agency|IRN|JRN
Tasnim|IRN|JRN
?Mehr|IRN|JRN
Press TV|IRN|JRN
Haaretz|ISR|JRN
Jerusalem Post;The Jerusalem Post|ISR|JRN
Times of Israel;The Times of Israel|ISR|JRN
Yedioth Ahronoth;Yediot Ahronot|ISR|JRN
Maariv|ISR|JRN
Ynet|ISR|JRN
Israel Radio|ISR|JRN
Channel 12|ISR|JRN
?Dawn|PAK|JRN
Geo News;Geo TV|PAK|JRN
ARY News|PAK|JRN
Express Tribune;The Express Tribune|PAK|JRN
Press Trust of India|IND|JRN
ANI;Asian News International|IND|JRN
Times of India;The Times of India|IND|JRN
Hindustan Times|IND|JRN
The Hindu|IND|JRN
Indian Express;The Indian Express|IND|JRN
NDTV|IND|JRN
Prothom Alo|BGD|JRN
Tolo News;TOLOnews|AFG|JRN
Pajhwok|AFG|JRN
Kathmandu Post|NPL|JRN
Irrawaddy;The Irrawaddy|MMR|JRN
Myanmar Now|MMR|JRN
Bangkok Post|THA|JRN
Straits Times;The Straits Times|SGP|JRN
Channel NewsAsia;?CNA|SGP|JRN
Bernama|MYS|JRN
Malaysiakini|MYS|JRN
Antara|IDN|JRN
Jakarta Post;The Jakarta Post|IDN|JRN
Kompas|IDN|JRN
?Tempo|IDN|JRN
Rappler|PHL|JRN
Philippine Daily Inquirer|PHL|JRN
ABS-CBN|PHL|JRN
Global Times|CHN|JRN
People's Daily;People’s Daily|CHN|JRN
China Daily|CHN|JRN
CCTV|CHN|JRN
CGTN|CHN|JRN
Caixin|CHN|JRN
South China Morning Post|HKG|JRN
Apple Daily|HKG|JRN
RTHK|HKG|JRN
Central News Agency|TWN|JRN
Taipei Times|TWN|JRN
NHK|JPN|JRN
Kyodo;Kyodo News|JPN|JRN
Jiji Press;Jiji|JPN|JRN
Asahi Shimbun|JPN|JRN
Yomiuri Shimbun;Yomiuri|JPN|JRN
Mainichi Shimbun|JPN|JRN
Nikkei|JPN|JRN
Yonhap;Yonhap News Agency|KOR|JRN
Chosun Ilbo|KOR|JRN
Korea Herald|KOR|JRN
Rodong Sinmun|PRK|JRN
Montsame;MONTSAME|MNG|JRN
Sydney Morning Herald|AUS|JRN
Australian Broadcasting Corporation|AUS|JRN
Australian Associated Press|AUS|JRN
New Zealand Herald|NZL|JRN
RNZ;Radio New Zealand|NZL|JRN
Daily Nation|KEN|JRN
Daily Maverick|ZAF|JRN
News24|ZAF|JRN
Mail & Guardian|ZAF|JRN
SABC|ZAF|JRN
eNCA|ZAF|JRN
?Punch|NGA|JRN
Premium Times|NGA|JRN
?Vanguard|NGA|JRN
Sahara Reporters;SaharaReporters|NGA|JRN
News Agency of Nigeria|NGA|JRN
New Vision|UGA|JRN
Addis Standard|ETH|JRN
Fana Broadcasting|ETH|JRN
Garowe Online|SOM|JRN
Shabelle|SOM|JRN
Radio Dabanga|SDN|JRN
Sudan Tribune|SDN|JRN
Jeune Afrique|FRA|JRN
afrol News|-|JRN
Inter Press Service;IPS|-|JRN
`;
