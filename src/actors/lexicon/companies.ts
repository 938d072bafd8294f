/**
 * Companies that the world's news names, and banks, exchanges and social networks.
 * Belongs: name;aliases | country of the seat (alpha-3) | BUS. "?" before a form that is also a common word or a surname: it tells what a found name is,
 * but finds none.
 * Not: names of products; public agencies (national/).
 * Source: own knowledge.
 */
export const COMPANIES = `
Google|USA|BUS
Alphabet Inc|USA|BUS
?Apple;Apple Inc|USA|BUS
Microsoft|USA|BUS
Amazon.com|USA|BUS
Facebook|USA|BUS
Meta Platforms;?Meta|USA|BUS
Twitter|USA|BUS
Instagram|USA|BUS
WhatsApp|USA|BUS
YouTube|USA|BUS
LinkedIn|USA|BUS
Netflix|USA|BUS
OpenAI|USA|BUS
Nvidia|USA|BUS
Intel Corp;?Intel|USA|BUS
IBM|USA|BUS
Oracle Corp|USA|BUS
Cisco|USA|BUS
Qualcomm|USA|BUS
Tesla|USA|BUS
SpaceX|USA|BUS
Starlink|USA|BUS
Blue Origin|USA|BUS
Boeing|USA|BUS
Lockheed Martin|USA|BUS
Raytheon|USA|BUS
Northrop Grumman|USA|BUS
General Dynamics|USA|BUS
General Electric|USA|BUS
General Motors;GM|USA|BUS
Ford Motor;Ford Motor Co;Ford Motor Company|USA|BUS
Chrysler|USA|BUS
Uber|USA|BUS
Lyft|USA|BUS
Airbnb|USA|BUS
PayPal|USA|BUS
Mastercard|USA|BUS
Goldman Sachs|USA|BUS
JPMorgan;JPMorgan Chase;JP Morgan;J.P. Morgan|USA|BUS
Morgan Stanley|USA|BUS
Citigroup;Citibank|USA|BUS
Bank of America|USA|BUS
Wells Fargo|USA|BUS
BlackRock|USA|BUS
Berkshire Hathaway|USA|BUS
Lehman Brothers|USA|BUS
Moody's;Moody’s|USA|BUS
Standard & Poor's;Standard and Poor's;S&P Global|USA|BUS
Fitch Ratings;Fitch|USA|BUS
Exxon;ExxonMobil;Exxon Mobil|USA|BUS
Chevron|USA|BUS
ConocoPhillips|USA|BUS
Halliburton|USA|BUS
Blackwater|USA|BUS
Enron|USA|BUS
Pfizer|USA|BUS
Moderna|USA|BUS
Johnson & Johnson|USA|BUS
Merck & Co|USA|BUS
Gilead Sciences|USA|BUS
Coca-Cola|USA|BUS
PepsiCo|USA|BUS
McDonald's;McDonald’s|USA|BUS
Starbucks|USA|BUS
Walmart;Wal-Mart|USA|BUS
Nike Inc|USA|BUS
Procter & Gamble|USA|BUS
FedEx|USA|BUS
?UPS|USA|BUS
American Airlines|USA|BUS
United Airlines|USA|BUS
Delta Air Lines|USA|BUS
Southwest Airlines|USA|BUS
Walt Disney;Disney|USA|BUS
Nasdaq|USA|BUS
New York Stock Exchange|USA|BUS
Union Carbide|USA|BUS
Monsanto|USA|BUS
Caterpillar Inc|USA|BUS
PG&E;Pacific Gas and Electric|USA|BUS
Bombardier|CAN|BUS
Air Canada|CAN|BUS
Barrick Gold|CAN|BUS
TikTok|CHN|BUS
ByteDance|CHN|BUS
Huawei|CHN|BUS
ZTE|CHN|BUS
Alibaba;Alibaba Group|CHN|BUS
Tencent|CHN|BUS
WeChat|CHN|BUS
Weibo;Sina Weibo|CHN|BUS
Douyin|CHN|BUS
Baidu|CHN|BUS
JD.com|CHN|BUS
Xiaomi|CHN|BUS
Lenovo|CHN|BUS
Didi Chuxing|CHN|BUS
Meituan|CHN|BUS
Evergrande;China Evergrande|CHN|BUS
Sinopec|CHN|BUS
PetroChina|CHN|BUS
CNOOC|CHN|BUS
China National Petroleum Corporation;CNPC|CHN|BUS
COSCO;Cosco Shipping|CHN|BUS
BYD|CHN|BUS
CATL|CHN|BUS
SMIC|CHN|BUS
Sinovac|CHN|BUS
Sinopharm|CHN|BUS
Air China|CHN|BUS
Cathay Pacific|HKG|BUS
HSBC|GBR|BUS
Standard Chartered|GBR|BUS
TSMC;Taiwan Semiconductor Manufacturing Company;Taiwan Semiconductor Manufacturing Co|TWN|BUS
Foxconn;Hon Hai Precision|TWN|BUS
Samsung;Samsung Electronics|KOR|BUS
Hyundai;Hyundai Motor|KOR|BUS
Hyundai Heavy Industries|KOR|BUS
Kia Motors|KOR|BUS
LG Electronics;?LG|KOR|BUS
SK Hynix|KOR|BUS
Daewoo|KOR|BUS
Posco;POSCO|KOR|BUS
Korean Air|KOR|BUS
Toyota|JPN|BUS
?Honda|JPN|BUS
Nissan|JPN|BUS
Mitsubishi|JPN|BUS
Mitsui|JPN|BUS
Sony|JPN|BUS
Panasonic|JPN|BUS
Toshiba|JPN|BUS
Hitachi|JPN|BUS
Nintendo|JPN|BUS
SoftBank;Softbank|JPN|BUS
Japan Airlines|JPN|BUS
All Nippon Airways|JPN|BUS
Nippon Steel|JPN|BUS
Reliance Industries|IND|BUS
Tata Group;Tata Motors;Tata Steel;Tata Sons|IND|BUS
Adani Group|IND|BUS
Infosys|IND|BUS
Wipro|IND|BUS
Air India|IND|BUS
IndiGo|IND|BUS
State Bank of India|IND|BUS
Serum Institute of India|IND|BUS
Bharat Biotech|IND|BUS
Paytm|IND|BUS
Pakistan International Airlines|PAK|BUS
Singapore Airlines|SGP|BUS
Temasek|SGP|BUS
Malaysia Airlines|MYS|BUS
Petronas|MYS|BUS
AirAsia|MYS|BUS
1MDB;1Malaysia Development Berhad|MYS|BUS
Garuda Indonesia|IDN|BUS
Pertamina|IDN|BUS
Lion Air|IDN|BUS
Philippine Airlines|PHL|BUS
Thai Airways|THA|BUS
Vietnam Airlines|VNM|BUS
Qantas|AUS|BUS
BHP;BHP Billiton|AUS|BUS
Rio Tinto|AUS|BUS
Woolworths|AUS|BUS
Fonterra|NZL|BUS
Air New Zealand|NZL|BUS
British Airways|GBR|BUS
BP|GBR|BUS
Royal Dutch Shell;?Shell;Shell plc|GBR|BUS
GlaxoSmithKline;GSK|GBR|BUS
AstraZeneca|GBR|BUS
Barclays|GBR|BUS
Lloyds Banking Group|GBR|BUS
Royal Bank of Scotland;RBS|GBR|BUS
Vodafone|GBR|BUS
Unilever|GBR|BUS
Rolls-Royce|GBR|BUS
BAE Systems|GBR|BUS
Tesco|GBR|BUS
Glencore|CHE|BUS
Anglo American|GBR|BUS
De Beers|ZAF|BUS
London Stock Exchange|GBR|BUS
Lloyd's of London|GBR|BUS
G4S|GBR|BUS
Cambridge Analytica|GBR|BUS
Ryanair|IRL|BUS
Aer Lingus|IRL|BUS
easyJet;EasyJet|GBR|BUS
Air France|FRA|BUS
Airbus|FRA|BUS
TotalEnergies|FRA|BUS
Renault|FRA|BUS
Peugeot|FRA|BUS
Stellantis|NLD|BUS
Sanofi|FRA|BUS
BNP Paribas|FRA|BUS
Société Générale;Societe Generale|FRA|BUS
LVMH|FRA|BUS
L'Oréal;L'Oreal|FRA|BUS
Danone|FRA|BUS
Carrefour|FRA|BUS
EDF|FRA|BUS
Alstom|FRA|BUS
Dassault Aviation|FRA|BUS
Lafarge|FRA|BUS
Volkswagen;VW|DEU|BUS
Mercedes-Benz;Daimler|DEU|BUS
BMW|DEU|BUS
Audi|DEU|BUS
Siemens|DEU|BUS
Bayer AG|DEU|BUS
BioNTech|DEU|BUS
BASF|DEU|BUS
Deutsche Bank|DEU|BUS
Commerzbank|DEU|BUS
Lufthansa|DEU|BUS
Germanwings|DEU|BUS
Thyssenkrupp;ThyssenKrupp|DEU|BUS
Rheinmetall|DEU|BUS
Wirecard|DEU|BUS
Adidas|DEU|BUS
?SAP|DEU|BUS
Uniper|DEU|BUS
Deutsche Bahn|DEU|BUS
Deutsche Telekom|DEU|BUS
Fiat|ITA|BUS
?Ferrari|ITA|BUS
?Eni;ENI|ITA|BUS
Enel|ITA|BUS
Alitalia|ITA|BUS
UniCredit|ITA|BUS
Banco Santander;?Santander|ESP|BUS
BBVA|ESP|BUS
Telefónica;Telefonica|ESP|BUS
Repsol|ESP|BUS
Iberdrola|ESP|BUS
Inditex|ESP|BUS
?Iberia|ESP|BUS
Nestlé;Nestle|CHE|BUS
Novartis|CHE|BUS
Credit Suisse|CHE|BUS
UBS|CHE|BUS
Trafigura|SGP|BUS
?Philips|NLD|BUS
ASML|NLD|BUS
KLM|NLD|BUS
ING Bank|NLD|BUS
Heineken|NLD|BUS
Maersk;Moller-Maersk|DNK|BUS
Novo Nordisk|DNK|BUS
?Lego|DNK|BUS
Ericsson|SWE|BUS
Volvo|SWE|BUS
Saab AB|SWE|BUS
Ikea;IKEA|SWE|BUS
Spotify|SWE|BUS
Nokia|FIN|BUS
Equinor|NOR|BUS
Telenor|NOR|BUS
Gazprom|RUS|BUS
Rosneft|RUS|BUS
Lukoil|RUS|BUS
Sberbank|RUS|BUS
VTB|RUS|BUS
Yukos|RUS|BUS
Aeroflot|RUS|BUS
Rosoboronexport|RUS|BUS
Rusal|RUS|BUS
Norilsk Nickel|RUS|BUS
Nord Stream|-|BUS
Yandex|RUS|BUS
Kaspersky Lab|RUS|BUS
?Telegram|ARE|BUS
Naftogaz|UKR|BUS
Belavia|BLR|BUS
Turkish Airlines|TUR|BUS
Baykar|TUR|BUS
Saudi Aramco;Aramco|SAU|BUS
SABIC|SAU|BUS
Saudia|SAU|BUS
?Emirates|ARE|BUS
Etihad Airways;Etihad|ARE|BUS
DP World|ARE|BUS
ADNOC|ARE|BUS
Emaar|ARE|BUS
Qatar Airways|QAT|BUS
QatarEnergy;Qatar Petroleum|QAT|BUS
Kuwait Petroleum Corporation|KWT|BUS
National Iranian Oil Company|IRN|BUS
Iran Air|IRN|BUS
EgyptAir|EGY|BUS
Royal Air Maroc|MAR|BUS
Sonatrach|DZA|BUS
NSO Group|ISR|BUS
El Al|ISR|BUS
Elbit Systems|ISR|BUS
Teva|ISR|BUS
Ethiopian Airlines|ETH|BUS
Kenya Airways|KEN|BUS
Safaricom|KEN|BUS
South African Airways|ZAF|BUS
MTN Group|ZAF|BUS
Transnet|ZAF|BUS
Naspers|ZAF|BUS
Sasol|ZAF|BUS
Dangote Group|NGA|BUS
Gécamines;Gecamines|COD|BUS
Sonangol|AGO|BUS
China Molybdenum|CHN|BUS
Odebrecht|BRA|BUS
Embraer|BRA|BUS
JBS|BRA|BUS
Itaú|BRA|BUS
América Móvil|MEX|BUS
Cemex|MEX|BUS
Avianca|COL|BUS
Ecopetrol|COL|BUS
LATAM Airlines|CHL|BUS
Codelco|CHL|BUS
YPF|ARG|BUS
Mercado Libre;MercadoLibre|ARG|BUS
Citgo|USA|BUS
Binance|-|BUS
FTX|BHS|BUS
Coinbase|USA|BUS
Tether Ltd|-|BUS
`;
