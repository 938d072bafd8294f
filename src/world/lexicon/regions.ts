/**
 * Belongs: continents, world regions, historical and informal regions, islands, peninsulas, seas, straits, lakes, rivers, canals, mountains, deserts that the
 * news names; disputed territories with claimants and the power in control.
 * Not: countries and first-level divisions (countries.ts, divisions.ts), cities; single streets and buildings.
 * Source: GeoNames and Natural Earth feature names and coordinates (CC BY 4.0, public domain); UN documents for claims; rounded by hand.
 *
 * A line: kind|latitude,longitude|alpha-3 of the country, empty where several|name/other names|claimants>controller (alpha-3) where disputed.
 */
export const REGIONS = `
region|7.2,21.1||Africa
region|48.7,9.1||Europe
region|30.0,89.4||Asia
region|46.1,-100.5||North America
region|-14.6,-57.7||South America
region|15.0,-86.0||Central America
region|-18.0,138.5||Oceania
region|-25.0,135.0||Australasia
region|10.0,-80.0||Americas/the Americas
region|-4.4,-61.3||Latin America
region|48.0,68.0||Eurasia
region|13.0,-12.0||West Africa/Western Africa
region|0.0,38.0||East Africa/Eastern Africa
region|2.0,18.0||Central Africa/Middle Africa/Equatorial Africa
region|-22.0,24.0||Southern Africa
region|27.0,13.0||North Africa/Northern Africa
region|0.0,20.0||sub-Saharan Africa/Sub-Saharan Africa/Black Africa
region|8.0,45.0||Horn of Africa/the Horn
region|15.0,10.0||Sahel
region|30.0,5.0||Maghreb/Maghrib
region|-1.5,29.5||Great Lakes region/African Great Lakes
region|32.5,37.0||Middle East/Mideast/Near East
region|34.0,37.0||Levant
region|25.0,45.0||Arabian Peninsula/Arabia
region|43.0,22.0||Balkans/the Balkans/Balkan Peninsula/Western Balkans
region|42.5,44.5||Caucasus
region|43.5,44.0|RUS|North Caucasus/Northern Caucasus
region|41.5,45.0||South Caucasus/Transcaucasia/Transcaucasus
region|45.0,67.0||Central Asia
region|25.0,80.0||South Asia/Southern Asia/Indian subcontinent/subcontinent
region|5.0,110.0||Southeast Asia/South-East Asia/South East Asia/Southeastern Asia/Indochina
region|35.0,115.0||East Asia/Eastern Asia/Northeast Asia/Far East/North-East Asia
region|35.0,45.0||West Asia/Western Asia/Southwest Asia
region|0.0,160.0||Asia-Pacific/Asia Pacific/Indo-Pacific
region|52.0,30.0||Eastern Europe/East Europe
region|48.0,4.0||Western Europe/West Europe
region|50.0,15.0||Central Europe
region|60.0,15.0||Northern Europe
region|41.0,15.0||Southern Europe/South-Eastern Europe/Southeastern Europe/Southeast Europe
region|63.0,14.0||Scandinavia/Nordic countries
region|57.0,25.0||Baltics/Baltic states/Baltic States
region|40.0,-4.0||Iberian Peninsula/Iberia
region|52.0,5.6||Benelux/Low Countries
region|15.0,-70.0||Caribbean/the Caribbean/West Indies/Caribbean region
region|-9.0,147.0||Melanesia
region|-15.0,-150.0||Polynesia
region|17.0,-5.0||Azawad
region|13.0,25.0|SDN|Darfur
region|11.0,30.0|SDN|Kordofan/Nuba Mountains
region|10.0,34.0|SDN|Blue Nile
region|5.3,32.0|SSD|Equatoria
region|9.6,28.4||Abyei|SDN,SSD>SDN
region|9.5,46.0|SOM|Somaliland
region|8.5,49.0|SOM|Puntland
region|2.5,44.0|SOM|Jubaland
region|15.5,-15.0|SEN|Casamance
region|12.8,-15.5|SEN|Senegambia
region|4.8,6.5|NGA|Niger Delta
region|5.5,7.5|NGA|Biafra
region|-1.5,29.0|COD|Kivu/the Kivus
region|-9.0,26.5|COD|Katanga
region|-4.5,13.5|COD|Lower Congo
region|-17.8,24.0|NAM|Caprivi Strip/Caprivi
region|-0.5,36.0|KEN|Rift Valley/Great Rift Valley
region|-0.3,34.5|KEN|Nyanza/Nyanza Province
region|3.0,32.5|UGA|Acholiland
region|-20.0,29.0|ZWE|Matabeleland
region|-17.0,31.0|ZWE|Mashonaland
region|-32.0,28.5|ZAF|Transkei
region|-26.2,28.1|ZAF|Witwatersrand/West Rand/East Rand
region|-26.27,27.86|ZAF|Transvaal
region|30.5,20.0|LBY|Cyrenaica
region|31.5,14.0|LBY|Tripolitania
region|26.0,15.0|LBY|Fezzan
region|30.0,34.0|EGY|Sinai/Sinai Peninsula/Sinai peninsula
region|31.0,31.0|EGY|Nile Delta
region|26.5,31.5|EGY|Upper Egypt
region|35.3,-3.5|MAR|Rif
region|36.6,4.5|DZA|Kabylie/Kabylia
region|31.4,34.37|PSE|Gaza Strip/Gaza/Gaza strip|PSE>
region|32.0,35.25|PSE|West Bank/the West Bank/occupied West Bank|PSE,ISR>ISR
region|31.78,35.24|PSE|East Jerusalem/occupied East Jerusalem/Arab East Jerusalem|PSE,ISR>ISR
region|33.0,35.75|SYR|Golan Heights/Golan|SYR,ISR>ISR
region|33.32,35.73||Shebaa Farms|LBN,SYR,ISR>ISR
region|31.0,34.9|ISR|Negev/Negev Desert
region|32.9,35.4|ISR|Galilee/Upper Galilee
region|33.85,35.9|LBN|Bekaa Valley/Beqaa Valley/Bekaa/Beqaa
region|33.2,35.4|LBN|South Lebanon/Southern Lebanon
region|35.2,33.5|CYP|Northern Cyprus/North Cyprus/Turkish Republic of Northern Cyprus/TRNC|CYP,TUR>TUR
region|36.7,43.5|IRQ|Iraqi Kurdistan/Kurdistan Region/Kurdistan region/northern Iraqi Kurdistan
region|37.0,43.0||Kurdistan
region|36.8,40.0|SYR|Rojava/Syrian Kurdistan
region|33.5,36.3|SYR|Eastern Ghouta/East Ghouta/Ghouta
region|33.5,44.0|IRQ|Sunni Triangle
region|39.0,35.0|TUR|Anatolia/Asia Minor
region|39.82,46.75|AZE|Nagorno-Karabakh/Nagorno Karabakh/Nagorny Karabakh/Nagorno-Karabagh/Karabakh/Artsakh/Nagorny-Karabakh/Mountainous Karabakh/Upper Karabakh/Republic of Artsakh/Nagorno-Karabakh Republic/Daghlig Garabagh|AZE,ARM>AZE
region|43.0,41.0|GEO|Abkhazia|GEO>RUS
region|42.23,43.97|GEO|South Ossetia/Tskhinvali region/Tskhinvali Region|GEO>RUS
region|42.6,44.1||Ossetia
region|45.3,34.4|UKR|Crimea/Crimean Peninsula/Crimean peninsula/the Crimea|UKR,RUS>RUS
region|48.0,38.0|UKR|Donbas/Donbass/Donets Basin/Donbass region
region|48.0,37.8|UKR|Donetsk People's Republic/DPR|UKR,RUS>RUS
region|48.6,39.3|UKR|Luhansk People's Republic/Lugansk People's Republic/LPR|UKR,RUS>RUS
region|49.5,24.0|UKR|Western Ukraine
region|48.4,22.8|UKR|Transcarpathia
region|47.0,29.5|MDA|Transnistria/Transdniester/Trans-Dniester/Trans-Dniestr/Dniester region|MDA>
region|48.0,26.0||Bukovina/Bukovyna
region|46.0,29.0||Bessarabia
region|46.5,24.0|ROU|Transylvania
region|44.5,26.0|ROU|Wallachia
region|60.0,100.0|RUS|Siberia
region|55.0,50.0|RUS|Volga region
region|60.0,60.0|RUS|Urals/Ural region
region|50.0,140.0|RUS|Russian Far East
region|44.2,145.8|RUS|Kuril Islands/Kurils/Kurile Islands/Southern Kurils/Northern Territories|RUS,JPN>RUS
region|34.0,76.0||Kashmir|IND,PAK,CHN>IND
region|34.0,75.0|IND|Kashmir Valley
region|35.2,79.0||Aksai Chin|CHN,IND>CHN
region|35.4,77.1||Siachen Glacier/Siachen|IND,PAK>IND
region|27.5,97.0|IND|Northeast India
region|33.0,70.0|PAK|Waziristan/FATA/Federally Administered Tribal Areas
region|32.9,69.9|PAK|North Waziristan
region|32.3,69.6|PAK|South Waziristan
region|34.8,72.4|PAK|Swat/Swat Valley/Swat valley
region|33.9,70.9|PAK|Khyber
region|33.9,71.1|PAK|Khyber Agency
region|34.8,71.5|PAK|Bajaur
region|33.5,70.0|AFG|Tora Bora
region|23.7,68.8||Rann of Kutch/Kutch
region|23.8,90.3||Bengal
region|21.2,92.1|BGD|Cox's Bazar/Chittagong Hill Tracts
region|22.0,79.0|IND|Deccan
region|9.2,80.4|LKA|Vanni/Wanni
region|9.7,80.1|LKA|Jaffna Peninsula
region|19.0,102.0||Golden Triangle
region|10.0,106.0|VNM|Mekong Delta
region|0.0,114.0||Borneo
region|0.0,102.0|IDN|Sumatra/Sumatera
region|-7.5,110.0|IDN|Java
region|-2.0,121.0|IDN|Sulawesi/Celebes
region|-1.0,114.0|IDN|Kalimantan
region|-8.5,117.0|IDN|Nusa Tenggara/Lesser Sunda Islands
region|-8.58,116.3|IDN|Lombok
region|-8.6,121.0|IDN|Flores
region|1.1,97.6|IDN|Nias
region|-5.0,141.0||New Guinea
region|-9.3,124.5||Timor/West Timor
region|-6.2,155.3|PNG|Bougainville
region|16.0,121.0|PHL|Luzon
region|7.9,125.0|PHL|Mindanao
region|11.0,123.5|PHL|Visayas
region|6.0,121.0|PHL|Sulu/Sulu Archipelago/Jolo
region|6.6,122.0|PHL|Basilan
region|9.9,124.2|PHL|Bohol
region|11.25,125.0|PHL|Leyte
region|12.0,125.0|PHL|Samar
region|10.3,123.9|PHL|Cebu
region|10.0,123.0|PHL|Negros
region|11.0,122.5|PHL|Panay
region|9.8,118.7|PHL|Palawan
region|13.0,121.1|PHL|Mindoro
region|14.9,120.9|PHL|Bulacan
region|15.9,120.3|PHL|Pangasinan
region|15.6,121.0|PHL|Nueva Ecija
region|15.1,120.7|PHL|Pampanga
region|14.3,120.9|PHL|Cavite
region|14.2,121.3|PHL|Laguna Province/Laguna province
region|14.0,121.1|PHL|Batangas Province/Batangas province
region|14.0,121.5|PHL|Quezon Province/Quezon province
region|7.1,124.5|PHL|Maguindanao
region|10.5,115.8||Spratly Islands/Spratlys|CHN,VNM,PHL,TWN,MYS>
region|16.5,112.0||Paracel Islands/Paracels|CHN,VNM,TWN>CHN
region|15.15,117.76||Scarborough Shoal|CHN,PHL,TWN>CHN
region|25.75,123.5||Senkaku Islands/Senkakus/Diaoyu Islands/Diaoyus|JPN,CHN,TWN>JPN
region|37.24,131.87||Dokdo/Takeshima/Liancourt Rocks|KOR,JPN>KOR
region|37.75,128.0||Korean Peninsula/Korean peninsula/Korea
region|38.0,127.0||Demilitarized Zone/DMZ
region|36.0,138.0|JPN|Honshu
region|33.0,131.0|JPN|Kyushu
region|33.7,133.5|JPN|Shikoku
region|26.5,128.0|JPN|Ryukyu Islands/Ryukyus
region|42.0,123.0|CHN|Manchuria
region|22.3,113.5|CHN|Pearl River Delta
region|24.45,118.4|TWN|Kinmen/Quemoy
region|26.2,119.9|TWN|Matsu
region|-32.0,-60.0||Southern Cone
region|-41.0,-69.0||Patagonia
region|-5.0,-62.0||Amazon basin/Amazon Basin/Amazonia/Amazon rainforest
region|-22.0,-60.0||Gran Chaco
region|10.0,-61.0||Guianas
region|6.5,-59.0|GUY|Essequibo|GUY,VEN>GUY
region|-54.3,-36.7||South Georgia
region|12.5,-81.7|COL|San Andres
region|18.5,-70.0||Hispaniola
region|15.2,-84.5|HND|Mosquito Coast/Mosquitia
region|17.0,-90.0||Yucatan Peninsula/Yucatan peninsula
region|-0.8,-91.0|ECU|Galapagos Islands/Galápagos Islands
region|19.95,-75.15|CUB|Guantanamo Bay
region|9.1,-79.7|PAN|Canal Zone/Panama Canal Zone
region|-27.1,-109.3|CHL|Easter Island
region|-8.0,-36.0|BRA|Northeast Brazil
region|40.75,-73.0|USA|Long Island
region|44.0,-72.0|USA|New England
region|42.5,-93.0|USA|Midwest/Upper Midwest/American Midwest
region|33.0,-87.0|USA|Deep South/Gulf Coast
region|38.0,-78.5|USA|Mid-Atlantic
region|45.0,-120.0|USA|Pacific Northwest
region|35.0,-110.0|USA|Four Corners
region|38.0,-82.0|USA|Appalachia
region|37.4,-122.1|USA|Silicon Valley
region|37.8,-122.3|USA|Bay Area/San Francisco Bay Area/East Bay
region|36.7,-119.8|USA|Central Valley/San Joaquin Valley
region|34.0,-117.5|USA|Inland Empire/Southern California
region|39.0,-122.0|USA|Northern California
region|41.68,-70.3|USA|Cape Cod
region|24.7,-81.1|USA|Florida Keys
region|46.3,-86.5|USA|Upper Peninsula
region|27.3,-81.3|USA|South Florida/Central Florida
region|33.0,-116.8|USA|Imperial Valley
region|41.4,-70.6|USA|Martha's Vineyard
region|41.28,-70.1|USA|Nantucket
region|40.81,-73.95|USA|Harlem
region|34.1,-118.33|USA|Hollywood
region|21.3,-157.8|USA|Oahu
region|20.8,-156.3|USA|Maui
region|19.6,-155.5|USA|Big Island
region|52.0,-174.0|USA|Aleutian Islands/Aleutians
region|46.0,-63.0|CAN|Maritimes/Maritime provinces/Atlantic Canada
region|52.0,-106.0|CAN|Prairies/Canadian Prairies
region|54.0,-59.0|CAN|Labrador
region|48.5,-56.0|CAN|Newfoundland
region|49.6,-125.6|CAN|Vancouver Island
region|70.0,-70.0|CAN|Baffin Island
region|54.5,-6.5|GBR|Ulster
region|51.5,0.0|GBR|Thames Estuary
region|52.5,-2.0|GBR|West Midlands/the Midlands/Midlands/East Midlands
region|52.5,1.0|GBR|East Anglia
region|50.7,-3.8|GBR|West Country
region|54.0,-1.5|GBR|Yorkshire/North Yorkshire/West Yorkshire/South Yorkshire
region|53.8,-2.6|GBR|Lancashire
region|53.5,-2.3|GBR|Greater Manchester
region|53.4,-3.0|GBR|Merseyside
region|54.9,-1.6|GBR|Tyne and Wear/Tyneside
region|55.2,-2.0|GBR|Northumberland
region|54.5,-3.2|GBR|Cumbria/Lake District
region|54.7,-1.8|GBR|County Durham
region|53.2,-2.5|GBR|Cheshire
region|53.1,-1.6|GBR|Derbyshire
region|53.2,-1.0|GBR|Nottinghamshire
region|53.1,-0.2|GBR|Lincolnshire
region|52.7,-1.1|GBR|Leicestershire
region|52.8,-2.0|GBR|Staffordshire
region|52.6,-2.7|GBR|Shropshire
region|52.1,-2.7|GBR|Herefordshire
region|52.2,-2.2|GBR|Worcestershire
region|52.3,-1.5|GBR|Warwickshire
region|52.3,-0.9|GBR|Northamptonshire
region|52.3,0.0|GBR|Cambridgeshire
region|52.7,0.9|GBR|Norfolk
region|52.2,1.0|GBR|Suffolk
region|51.8,0.6|GBR|Essex
region|51.2,0.7|GBR|Kent
region|51.2,-0.4|GBR|Surrey
region|50.9,-0.1|GBR|Sussex/West Sussex/East Sussex
region|51.0,-1.3|GBR|Hampshire
region|50.7,-1.3|GBR|Isle of Wight
region|50.8,-2.3|GBR|Dorset
region|51.3,-1.9|GBR|Wiltshire
region|51.1,-3.0|GBR|Somerset
region|50.7,-3.8|GBR|Devon
region|50.4,-4.9|GBR|Cornwall
region|51.8,-2.2|GBR|Gloucestershire
region|51.75,-1.3|GBR|Oxfordshire
region|51.8,-0.8|GBR|Buckinghamshire
region|51.4,-1.1|GBR|Berkshire
region|51.8,-0.2|GBR|Hertfordshire
region|52.1,-0.4|GBR|Bedfordshire
region|57.4,-4.5|GBR|Scottish Highlands
region|56.25,-3.1|GBR|Fife
region|56.6,-3.5|GBR|Perthshire/Tayside
region|57.2,-2.6|GBR|Aberdeenshire
region|55.8,-3.9|GBR|Lanarkshire/Strathclyde
region|55.5,-4.5|GBR|Ayrshire
region|55.2,-3.5|GBR|Dumfries and Galloway
region|60.3,-1.3|GBR|Shetland/Shetland Islands
region|59.0,-3.1|GBR|Orkney/Orkney Islands
region|57.5,-7.0|GBR|Hebrides/Outer Hebrides/Western Isles
region|52.0,-4.0|GBR|Dyfed/Carmarthenshire
region|51.8,-5.0|GBR|Pembrokeshire
region|53.2,-3.9|GBR|Gwynedd/Anglesey
region|54.2,-7.0|GBR|County Fermanagh
region|54.3,-6.6|GBR|County Armagh/South Armagh
region|54.3,-5.9|GBR|County Down
region|54.9,-6.2|GBR|County Antrim
region|54.6,-7.2|GBR|County Tyrone
region|43.5,7.0|FRA|French Riviera/Cote d'Azur/Côte d'Azur/Riviera
region|45.2,0.0|FRA|Aquitaine
region|48.5,7.5|FRA|Alsace
region|48.7,6.2|FRA|Lorraine
region|47.0,4.5|FRA|Burgundy
region|49.0,4.0|FRA|Champagne-Ardenne/Champagne region
region|48.9,0.2|FRA|Normandy
region|50.5,3.0||Flanders
region|50.5,7.0|DEU|Rhineland/Ruhr/Ruhr Valley
region|48.3,11.5|DEU|Upper Bavaria
region|50.0,14.0|CZE|Bohemia
region|49.3,17.0|CZE|Moravia
region|51.0,17.0|POL|Silesia/Upper Silesia
region|54.0,18.0||Pomerania
region|54.4,21.0||East Prussia/Prussia
region|43.3,17.5|BIH|Herzegovina
region|43.5,16.5|HRV|Dalmatia
region|45.5,18.0|HRV|Slavonia/Eastern Slavonia
region|45.2,15.5|HRV|Krajina
region|43.0,20.5|SRB|Sandzak
region|42.3,21.6|SRB|Presevo Valley
region|42.6,21.0|XKX|Metohija
region|39.5,-3.0|ESP|Castile
region|37.5,14.0|ITA|Sicily/Sicilia
region|40.0,9.0|ITA|Sardinia
region|35.2,25.0|GRC|Crete
region|39.1,26.4|GRC|Lesbos
region|36.2,28.0|GRC|Rhodes
region|37.75,26.9|GRC|Samos
region|38.4,26.1|GRC|Chios
region|39.6,19.8|GRC|Corfu
region|36.4,25.4|GRC|Santorini
region|35.5,12.6|ITA|Lampedusa
region|39.6,3.0|ESP|Majorca/Mallorca
region|39.0,1.4|ESP|Ibiza
region|28.3,-16.5|ESP|Tenerife
region|28.0,-15.6|ESP|Gran Canaria
region|42.0,9.0|FRA|Corsica
region|72.0,-5.0||Arctic
region|53.2,-6.3|IRL|County Dublin
region|55.0,-8.0|IRL|County Donegal/Donegal
region|54.2,-8.5|IRL|County Sligo
region|53.9,-9.3|IRL|County Mayo
region|53.3,-9.0|IRL|County Galway
region|52.9,-9.0|IRL|County Clare
region|52.6,-8.7|IRL|County Limerick
region|52.1,-9.6|IRL|County Kerry
region|51.9,-8.6|IRL|County Cork/West Cork
region|52.3,-7.6|IRL|County Waterford
region|52.7,-7.9|IRL|County Tipperary/Tipperary
region|52.6,-7.25|IRL|County Kilkenny
region|52.5,-6.6|IRL|County Wexford
region|53.0,-6.4|IRL|County Wicklow
region|52.7,-6.8|IRL|County Carlow
region|53.2,-6.8|IRL|County Kildare
region|53.0,-7.4|IRL|County Laois
region|53.2,-7.6|IRL|County Offaly
region|53.5,-7.4|IRL|County Westmeath
region|53.65,-6.7|IRL|County Meath
region|53.9,-6.5|IRL|County Louth
region|54.2,-6.9|IRL|County Monaghan
region|54.0,-7.3|IRL|County Cavan
region|54.1,-8.0|IRL|County Leitrim
region|53.75,-8.3|IRL|County Roscommon
region|53.7,-7.7|IRL|County Longford
region|-6.15,39.35|TZA|Zanzibar
region|-5.2,39.75|TZA|Pemba
region|-17.5,-149.5|PYF|Tahiti
region|-40.0,176.0|NZL|North Island
region|-43.5,171.0|NZL|South Island
region|-36.8,175.1|NZL|Waiheke Island
region|-20.7,139.5|AUS|Outback
region|-27.9,153.4|AUS|Gold Coast
region|-26.6,153.0|AUS|Sunshine Coast
region|-18.3,147.7|AUS|Great Barrier Reef
region|-17.3,145.6|AUS|Far North Queensland/North Queensland
region|-32.9,151.5|AUS|Hunter Valley/Hunter Region
region|-39.9,148.1|AUS|Flinders Island
water|0.0,-25.0||Atlantic Ocean/Atlantic/North Atlantic/South Atlantic
water|0.0,-160.0||Pacific Ocean/Pacific/North Pacific/South Pacific/Western Pacific
water|-20.0,80.0||Indian Ocean
water|85.0,0.0||Arctic Ocean
water|-65.0,20.0||Southern Ocean
water|35.0,18.0||Mediterranean Sea/Mediterranean/eastern Mediterranean/Eastern Mediterranean
water|43.0,35.0||Black Sea
water|46.0,37.0||Sea of Azov/Azov Sea
water|42.0,50.5||Caspian Sea/Caspian
water|45.0,60.0||Aral Sea
water|39.0,25.0||Aegean Sea/Aegean
water|43.0,15.5||Adriatic Sea/Adriatic
water|38.0,19.0||Ionian Sea
water|40.0,12.0||Tyrrhenian Sea
water|20.0,38.0||Red Sea
water|27.0,51.0||Persian Gulf/Arabian Gulf/the Gulf
water|25.0,58.5||Gulf of Oman
water|12.0,48.0||Gulf of Aden
water|15.0,65.0||Arabian Sea
water|15.0,88.0||Bay of Bengal
water|12.0,96.0||Andaman Sea
water|12.0,113.0||South China Sea/West Philippine Sea
water|29.0,125.0||East China Sea
water|36.0,123.0||Yellow Sea/West Sea
water|40.0,134.0||Sea of Japan/East Sea
water|53.0,150.0||Sea of Okhotsk
water|58.0,-178.0||Bering Sea
water|66.0,-169.0||Bering Strait
water|10.0,101.0||Gulf of Thailand
water|20.0,107.5||Gulf of Tonkin
water|3.0,122.0||Celebes Sea/Sulawesi Sea
water|8.0,120.0||Sulu Sea
water|-5.0,110.0||Java Sea
water|-9.5,126.0||Timor Sea
water|-18.0,152.0||Coral Sea
water|-40.0,160.0||Tasman Sea
water|15.0,-75.0||Caribbean Sea
water|25.0,-90.0||Gulf of Mexico
water|28.0,-112.0||Gulf of California/Sea of Cortez
water|60.0,-85.0||Hudson Bay
water|48.0,-61.5||Gulf of St. Lawrence/Gulf of Saint Lawrence
water|56.0,3.0||North Sea
water|58.0,20.0||Baltic Sea/Baltic
water|60.0,-5.0||Norwegian Sea
water|75.0,40.0||Barents Sea
water|65.5,37.0||White Sea
water|45.0,-4.0||Bay of Biscay
water|53.5,-5.0||Irish Sea
water|50.0,-2.0||English Channel/the Channel
water|51.0,1.5||Strait of Dover/Straits of Dover/Dover Strait
water|35.95,-5.6||Strait of Gibraltar/Straits of Gibraltar
water|26.57,56.25||Strait of Hormuz/Straits of Hormuz
water|12.6,43.3||Bab el-Mandeb/Bab al-Mandab/Bab el-Mandeb Strait
water|3.0,100.5||Strait of Malacca/Malacca Strait/Straits of Malacca
water|24.0,119.0||Taiwan Strait/Taiwan Straits
water|41.1,29.1|TUR|Bosphorus/Bosporus
water|40.2,26.4|TUR|Dardanelles
water|40.7,28.2|TUR|Sea of Marmara
water|45.3,36.5||Kerch Strait
water|41.0,141.0|JPN|Tsugaru Strait
water|34.0,129.5||Korea Strait
water|2.0,2.0||Gulf of Guinea
water|-17.0,41.0||Mozambique Channel
water|30.5,32.3|EGY|Suez Canal
water|9.1,-79.7|PAN|Panama Canal
water|31.5,35.5||Dead Sea
water|32.8,35.6|ISR|Sea of Galilee/Lake Tiberias
water|32.3,35.55||Jordan River/River Jordan
water|33.3,35.4|LBN|Litani River/Litani
water|25.0,32.0||Nile/Nile River/River Nile
water|15.0,33.0||Blue Nile River
water|33.0,44.0||Tigris/Tigris River
water|35.0,40.5||Euphrates/Euphrates River
water|30.4,48.2||Shatt al-Arab
water|27.0,68.0|PAK|Indus/Indus River
water|25.5,85.0|IND|Ganges/River Ganges/Ganga
water|26.5,92.0||Brahmaputra/Brahmaputra River
water|15.0,105.0||Mekong/Mekong River
water|19.0,96.0|MMR|Irrawaddy/Irrawaddy River/Ayeyarwady River
water|30.5,112.0|CHN|Yangtze/Yangtze River/Yangtse
water|36.0,112.0|CHN|Yellow River
water|40.5,125.0||Yalu River/Yalu
water|42.0,130.0||Tumen River/Tumen
water|50.0,130.0||Amur River
water|55.0,48.0|RUS|Volga/Volga River
water|47.5,40.5|RUS|Don River
water|60.0,70.0|RUS|Ob River
water|65.0,87.0|RUS|Yenisei/Yenisei River
water|49.0,33.5||Dnieper/Dnipro River/Dnieper River
water|47.0,29.0||Dniester/Dniester River
water|45.0,25.0||Danube/Danube River/River Danube
water|44.5,19.3||Drina/Drina River
water|50.5,7.5||Rhine/Rhine River/River Rhine
water|52.0,11.5||Elbe/Elbe River
water|52.5,14.6||Oder/Oder River
water|52.3,20.5|POL|Vistula/Vistula River
water|49.0,2.0|FRA|Seine/Seine River/River Seine
water|47.3,0.0|FRA|Loire/Loire River
water|45.0,4.8||Rhone/Rhône/Rhone River
water|45.0,10.0|ITA|Po River
water|51.5,-0.5|GBR|Thames/River Thames
water|51.6,-2.6|GBR|River Severn/Severn
water|40.0,-4.0||Tagus
water|41.9,12.5|ITA|Tiber
water|-2.0,21.0||Congo River/River Congo
water|13.0,4.0||Niger River/River Niger
water|-17.0,27.0||Zambezi/Zambezi River
water|-23.0,30.0||Limpopo River
water|-28.5,19.0||Orange River
water|-1.0,33.0||Lake Victoria
water|-6.5,29.5||Lake Tanganyika
water|-12.0,34.5||Lake Malawi/Lake Nyasa
water|13.1,14.5||Lake Chad
water|-2.0,29.0||Lake Kivu
water|3.6,36.1|KEN|Lake Turkana
water|-17.0,28.0||Lake Kariba
water|12.0,37.3|ETH|Lake Tana
water|7.5,0.2|GHA|Lake Volta
water|53.5,108.0|RUS|Lake Baikal
water|60.8,31.5|RUS|Lake Ladoga
water|38.6,43.0|TUR|Lake Van
water|37.7,45.4|IRN|Lake Urmia
water|40.35,45.35|ARM|Lake Sevan
water|42.5,77.2|KGZ|Issyk-Kul/Lake Issyk-Kul
water|-15.8,-69.4||Lake Titicaca
water|9.8,-71.5|VEN|Lake Maracaibo
water|11.5,-85.4|NIC|Lake Nicaragua
water|-3.0,-60.0||Amazon/Amazon River/River Amazon
water|7.0,-66.0||Orinoco/Orinoco River
water|-33.0,-60.0||Parana River
water|-34.8,-57.0||Rio de la Plata/River Plate
water|8.0,-74.5|COL|Magdalena River
water|29.0,-102.0||Rio Grande/Rio Bravo
water|36.0,-112.5||Colorado River
water|35.0,-90.0|USA|Mississippi River/Mississippi Delta
water|40.0,-97.0|USA|Missouri River
water|38.5,-84.0|USA|Ohio River
water|35.0,-87.0|USA|Tennessee River
water|42.0,-73.9|USA|Hudson River
water|40.71,-74.0|USA|East River
water|39.0,-77.2|USA|Potomac/Potomac River
water|40.0,-75.1|USA|Delaware River
water|37.6,-77.0|USA|James River
water|46.0,-122.0||Columbia River
water|38.5,-121.5|USA|Sacramento River
water|45.5,-73.0||St. Lawrence River/Saint Lawrence River/St. Lawrence Seaway
water|38.0,-76.2|USA|Chesapeake Bay
water|41.1,-72.9|USA|Long Island Sound
water|47.7,-122.4|USA|Puget Sound
water|61.0,-147.0|USA|Prince William Sound
water|28.5,-97.0|USA|Red River
water|37.8,-122.4|USA|San Francisco Bay
water|27.75,-82.55|USA|Tampa Bay
water|39.1,-120.0|USA|Lake Tahoe
water|41.1,-112.5|USA|Great Salt Lake
water|26.9,-80.8|USA|Lake Okeechobee
water|30.2,-90.1|USA|Lake Pontchartrain
water|45.0,-84.0||Great Lakes
water|47.7,-87.5||Lake Superior
water|44.0,-87.0||Lake Michigan
water|44.8,-82.4||Lake Huron
water|42.2,-81.2||Lake Erie
water|43.7,-77.9||Lake Ontario
water|44.6,-73.3||Lake Champlain
water|46.4,6.5||Lake Geneva
water|47.6,9.4||Lake Constance
water|46.0,9.3|ITA|Lake Como
water|45.6,10.7|ITA|Lake Garda
water|46.8,17.7|HUN|Lake Balaton
water|-35.0,142.0|AUS|Murray River/Darling River
water|-33.85,151.2|AUS|Sydney Harbour/Sydney Harbor/Port Jackson
water|21.35,-157.97|USA|Pearl Harbor
water|22.3,114.17|HKG|Victoria Harbour
other|27.5,86.0||Himalayas/Himalaya/the Himalayas
other|27.99,86.93||Mount Everest/Everest
other|35.0,71.5||Hindu Kush
other|35.9,76.5||Karakoram
other|35.88,76.51||K2
other|38.5,73.0||Pamirs/Pamir Mountains
other|42.0,80.0||Tian Shan
other|46.5,9.5||Alps/Swiss Alps/French Alps
other|42.7,1.0||Pyrenees
other|47.0,25.5||Carpathians/Carpathian Mountains
other|42.5,13.5|ITA|Apennines
other|43.35,42.44|RUS|Mount Elbrus
other|42.7,44.6||Caucasus Mountains
other|60.0,60.0|RUS|Ural Mountains
other|39.7,44.3|TUR|Mount Ararat
other|45.83,6.86||Mont Blanc
other|45.98,7.66||Matterhorn
other|40.82,14.43|ITA|Mount Vesuvius/Vesuvius
other|37.75,15.0|ITA|Mount Etna/Etna
other|31.0,-7.0|MAR|Atlas Mountains
other|-3.07,37.35|TZA|Mount Kilimanjaro/Kilimanjaro
other|-0.15,37.3|KEN|Mount Kenya
other|-1.52,29.25||Mount Nyiragongo/Nyiragongo
other|-20.0,-67.0||Andes/Andes Mountains
other|43.0,-110.0||Rocky Mountains/Rockies
other|37.0,-80.5|USA|Appalachian Mountains/Appalachians/Blue Ridge Mountains
other|37.5,-119.0|USA|Sierra Nevada
other|46.2,-122.18|USA|Mount St. Helens
other|43.88,-103.46|USA|Mount Rushmore
other|36.1,-112.1|USA|Grand Canyon
other|44.6,-110.5|USA|Yellowstone/Yellowstone National Park
other|37.85,-119.55|USA|Yosemite/Yosemite National Park
other|63.07,-151.0|USA|Mount McKinley/Denali
other|35.36,138.73|JPN|Mount Fuji
other|42.0,128.1||Mount Paektu
other|15.14,120.35|PHL|Mount Pinatubo
other|-7.54,110.45|IDN|Mount Merapi
other|-8.34,115.51|IDN|Mount Agung
other|-6.1,105.42|IDN|Krakatoa
other|33.41,35.86||Mount Hermon
other|31.78,35.24|ISR|Temple Mount/Mount of Olives
other|36.35,41.85|IRQ|Mount Sinjar
other|34.3,44.5|IRQ|Hamrin Mountains
other|33.8,35.9|LBN|Mount Lebanon range
other|23.0,13.0||Sahara/Sahara Desert
other|23.0,21.0||Kalahari/Kalahari Desert
other|-24.0,15.0|NAM|Namib/Namib Desert
other|20.0,50.0||Empty Quarter/Rub al-Khali
other|27.0,71.0||Thar Desert
other|42.5,103.0||Gobi/Gobi Desert
other|39.0,83.0|CHN|Taklamakan/Taklamakan Desert
other|-23.5,-69.0|CHL|Atacama Desert
other|35.0,-115.5|USA|Mojave Desert/Mojave
other|32.0,-112.0||Sonoran Desert
other|29.5,34.9|EGY|Mount Sinai
other|17.0,43.0|SAU|Asir Mountains
region|32.35,62.2||Sistan
region|13.5,13.5||Lake Chad basin/Lake Chad region
region|14.7,0.0||Liptako-Gourma
region|-12.5,40.0|MOZ|Cabo Delgado
region|8.1,-77.3||Darien Gap
region|9.5,-75.8|COL|Uraba/Urabá
region|6.5,-73.6|COL|Magdalena Medio/Middle Magdalena
region|-9.3,-76.0|PER|Upper Huallaga/Upper Huallaga Valley/Huallaga/Huallaga Valley
region|-16.9,-65.4|BOL|Chapare
`;
