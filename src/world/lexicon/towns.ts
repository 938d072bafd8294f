/**
 * Belongs: towns that the world's news of conflict and disaster names and that the base of cities leaves out ("Masisi", "Mueda"), spells otherwise
 * ("Izium", "Qamishli"), or knows bigger namesakes of ("Jenin", "Derna").
 * Not: towns that the base finds by these names itself, quarters and buildings, regions (regions.ts).
 * Source: coordinates and people of GeoNames and OCHA place codes (CC BY), national censuses, rounded by hand to a hundredth of a degree.
 *
 * A line: alpha-2 of the country|latitude,longitude|people, roughly|name/other spellings. A star behind the people: better known than its namesakes.
 */
export const TOWNS = `
PS|32.46,35.30|49000*|Jenin
PS|32.19,34.97|58000|Qalqilya
PS|31.70,35.20|29000*|Bethlehem
PS|31.42,34.35|75000|Deir al-Balah/Deir al Balah
PS|31.45,34.39|85000|al-Nuseirat/Nusseirat
PS|31.42,34.39|32000|Maghazi/al-Maghazi/El Maghazi
PS|32.12,35.25|10000|Huwara/Hawara
LB|33.12,35.43|30000|Bint Jbeil/Bint Jbail
LB|33.38,35.48|120000|Nabatiyeh/Nabatiyah/al-Nabatieh
LB|33.33,35.61|10000|Khiam/al-Khiam/Khiyam
LB|34.40,36.39|12000|al-Hermel
LB|34.18,36.42|35000|Arsal/Aarsal
SY|37.05,41.22|184000*|Qamishli/Qamishlo
SY|34.56,38.27|51000*|Palmyra
SY|36.85,40.07|29000|Ras al-Ain/Serekaniye/Sere Kaniye/Ras al Ain
SY|36.70,38.95|15000|Tel Abyad
SY|35.64,36.67|58000|Maarat al-Numan/Maaret al-Numan/Maarat al-Nuaman
SY|35.44,36.65|34000|Khan Shaikhoun
SY|34.45,40.92|42000|Albukamal/Boukamal
SY|34.86,40.55|16000|Mayadeen
SY|36.53,37.95|74000|Minbij
SY|36.51,36.87|36000|Efrin
SY|36.89,38.35|44000|Ain al-Arab
SY|32.71,36.57|73000|al-Suwayda/Suweida
SY|33.73,36.10|26000|al-Zabadani
SY|35.01,37.05|66000|Salamiya
SY|35.84,38.55|64000|al-Tabqa/Tabaqa
SY|35.81,36.32|44000|Jisr al-Shughur
IQ|35.56,45.43|720000|Sulaimaniyah/Sulaimani
IQ|35.33,43.77|60000|Hawija/Hawijah/al-Hawija
IQ|34.38,41.10|60000|Qaim
IQ|36.38,42.45|200000|Talafar
IQ|35.46,43.29|25000|Shirqat/al-Shirqat
IQ|34.88,44.63|60000|Tuz Khormato/Tuz Khurmato
IQ|36.27,43.38|35000|Bakhdida/Hamdaniya
IQ|34.05,44.92|35000|Miqdadiyah/Muqdadiya
IR|27.37,62.33|60000*|Saravan
IR|31.83,49.87|119000|Izeh
AF|36.71,67.11|500000*|Mazar-i-Sharif/Mazar-i Sharif
AF|32.63,65.87|72000|Tarin Kot/Tirin Kot
AF|34.94,69.26|30000|Bagram
AF|31.71,64.36|30000|Marjah
AF|31.59,64.37|276000|Lashkargah
AF|35.94,68.71|220000|Pul-i-Khumri
AF|37.12,70.58|65000|Faizabad/Feyzabad
AF|34.99,63.13|74000|Qala-e-Naw/Qala-i-Naw/Qala-e Naw
PK|33.00,70.07|80000|Miramshah
PK|34.57,70.95|8000|Torkham
PK|32.69,69.84|20000|Razmak
PK|33.68,71.52|40000|Darra Adam Khel/Darra Adamkhel
IN|34.21,74.34|170000|Baramulla
IN|18.90,81.35|20000|Dantewada/Dantewara
IN|20.18,80.00|54000|Gadchiroli
IN|24.24,94.30|20000|Moreh
IN|33.72,74.83|30000|Shopian
MM|20.82,92.37|25000|Maungdaw
MM|20.88,92.52|20000|Buthidaung
MM|16.69,98.51|60000|Myawaddy
MM|19.43,93.55|20000|Kyaukphyu/Kyaukpyu
MM|23.98,97.90|40000*|Muse
MM|23.70,98.76|30000|Laukkai/Laukkaing/Laogai/Laukai
MM|25.61,96.32|40000|Hpakant/Phakant
MM|20.59,93.19|40000|Mrauk-U/Mrauk U
MM|22.70,93.43|20000|Thantlang
MM|23.46,97.94|30000|Kutkai
MM|23.30,97.97|15000|Hsenwi
MM|22.54,97.03|15000|Kyaukme
BD|22.65,92.18|70000|Rangamati
BD|21.19,92.16|25000|Ukhiya/Ukhia
BD|21.22,92.16|600000|Kutupalong
LK|9.27,80.81|10000|Mullaitivu/Mullaithivu
LK|9.31,80.71|5000|Puthukkudiyiruppu
TH|6.03,101.96|42000|Su-ngai Kolok
ID|-4.55,136.89|140000|Timika
UA|49.21,37.25|50000|Izium
UA|47.45,35.84|500|Robotyne
UA|47.78,37.25|14000|Vuhledar/Ugledar
UA|47.99,37.28|18000|Kurakhove
UA|46.76,36.79|107000|Berdiansk
UA|47.50,34.66|53000|Enerhodar
UA|50.29,36.94|17000|Volchansk
UA|48.52,37.71|67000|Kostiantynivka/Konstantinovka
UA|47.66,36.26|13000|Huliaipole/Hulyaipole
UA|46.62,32.72|24000|Oleshky
UA|51.38,30.10|1000*|Chornobyl/Chernobyl
UA|51.40,30.05|1000|Pripyat/Prypiat
UA|51.68,33.91|34000|Hlukhiv/Glukhov
RU|44.78,44.17|64000|Budyonnovsk
RU|50.50,35.67|10000|Graivoron
RU|42.66,46.22|5000|Botlikh
AM|39.51,46.34|20000*|Goris
AZ|39.40,47.03|9000|Jabrayil/Cebrayil
AZ|39.60,47.15|17000|Fuzouli
AZ|40.10,46.04|9000|Kelbajar/Kalbadjar
AZ|39.34,46.58|6000|Gubadly
TR|37.57,44.28|40000|Yuksekova/Yüksekova
BA|43.95,19.13|500|Zepa/Žepa
XK|42.66,20.29|48000|Peć
XK|42.38,20.43|40000|Djakovica/Đakovica
GB|55.00,-7.32|85000*|Londonderry
EG|31.22,34.11|16000|Sheikh Zuweid/Sheikh Zuwayed/Sheikh Zuwaid
EG|31.03,33.01|10000|Bir al-Abed
LY|32.76,22.64|90000*|Derna
LY|32.76,12.73|200000|Zawiyah
LY|32.43,13.63|100000|Tarhouna
LY|30.41,19.58|15000*|Brega/Marsa al-Brega
LY|30.50,18.57|20000|Ras Lanuf
LY|24.19,23.29|40000|Kufra/al-Kufra
LY|32.93,12.08|50000|Zuwara
DZ|28.04,9.56|10000|In Amenas/Ain Amenas
DZ|36.76,3.48|40000|Boumerdes/Boumerdès
SD|14.13,25.55|20000|Mellit/Malit
SD|11.33,27.81|20000|Babanusa/Babanousa
SD|12.90,31.21|60000|Um Rawaba/Um Ruwaba
SD|13.63,25.35|250000|al-Fasher/Al Fasher
SD|13.18,30.22|400000|al-Obeid
SD|12.06,29.65|60000|Dalanj
SD|11.77,34.36|130000|ed-Damazin
SD|11.46,26.13|130000|Ad Daein
SD|13.50,24.85|10000|Tawila
SD|13.49,25.31|500000|Zamzam
SS|8.30,30.14|20000|Leer
ET|14.29,36.61|30000|Humera
ET|14.10,38.28|50000|Shire/Shire Indaselassie
ET|14.17,38.90|42000|Adwa/Adowa
ET|13.79,39.60|40000|Wukro
ET|12.42,39.55|50000|Alamata
ER|14.73,37.80|2000|Badme
SO|1.11,44.03|30000|Barawe/Baraawe
SO|4.74,45.20|70000|Beledwein/Beletweyne
SO|8.48,47.36|110000|Lasanod
SO|11.28,49.18|160000|Bossaso
SO|3.85,45.57|20000|Buloburde/Bulo Burde
SO|2.34,42.28|30000|Bardera/Bardhere
SO|5.54,46.39|30000|Dhuusamareeb
KE|-2.39,40.70|10000|Mpeketoni
KE|0.06,40.31|200000|Dadaab
KE|3.72,34.86|180000|Kakuma
UG|0.04,29.72|20000|Mpondwe
CD|0.49,29.47|232000*|Beni
CD|-1.40,28.81|30000|Masisi
CD|-1.19,29.45|60000|Rutshuru
CD|-1.30,29.60|20000|Bunagana
CD|1.92,30.50|20000|Djugu
CD|-1.42,28.06|30000|Walikale
CD|-1.71,29.02|40000|Minova
CD|-1.23,29.04|20000|Kitshanga/Kitchanga
CD|-0.88,29.15|20000|Kibirizi
CD|-0.70,29.17|30000|Kanyabayonga
CD|0.66,29.55|60000|Oicha
CD|-1.51,29.33|20000|Kibumba
CD|-0.16,29.23|50000|Lubero
CD|-1.98,28.93|20000|Kalehe
CD|-1.10,29.42|30000|Kiwanja
CM|11.16,14.01|20000|Kolofata
CM|12.38,14.22|20000|Fotokol
TD|13.53,14.31|1000|Baga Sola/Bagasola
NG|13.12,13.86|20000*|Baga
NE|13.70,13.30|8000|Bosso
NE|15.04,2.70|5000|Banibangou
ML|14.40,-4.10|5000|Moura
ML|18.91,2.02|3000|Aguelhok/Aguelhoc
ML|14.96,0.70|1000|Labbezanga
ML|19.95,2.97|1000|Tinzaouaten/Tinzawaten/Tin Zaouatine
BF|13.18,0.93|3000*|Solhan
BF|14.23,-0.86|30000|Arbinda/Aribinda
BF|13.42,-1.06|20000|Barsalogho
BF|13.99,0.24|6000|Seytenga
BF|14.35,-1.34|1000|Inata
MZ|-10.77,40.47|75000|Palma
MZ|-12.97,40.52|200000|Pemba
MZ|-11.35,40.35|30000|Mocimboa da Praia/Mocímboa da Praia
MZ|-12.24,40.13|10000|Macomia
MZ|-11.67,39.56|20000|Mueda
MZ|-12.44,40.49|10000|Quissanga
MZ|-11.07,39.68|10000|Nangade
ZA|-25.70,27.48|20000|Marikana
AO|-12.38,16.93|185000*|Kuito
MX|17.56,-99.41|1000|Ayotzinapa
HT|18.58,-72.33|250000|Cite Soleil/Cité Soleil
HT|18.51,-72.29|290000|Petion-Ville/Pétion-Ville
HT|19.15,-72.61|1000|Pont-Sonde/Pont-Sondé
BO|-16.50,-68.19|900000*|El Alto
BO|-16.57,-68.21|1000|Senkata
EC|-2.17,-79.83|230000|Duran/Durán
PE|-13.16,-74.22|180000|Huamanga
YE|14.80,42.95|400000|al-Hodeidah
YE|13.58,44.02|600000|Taez
YE|13.33,43.25|20000|Mocha/Mokha/al-Makha
IL|31.41,34.46|1000|Be'eri/Kibbutz Be'eri
JO|32.29,36.32|80000|Zaatari/Za'atari
TN|33.14,11.22|80000|Ben Guerdane
`;
