/**
 * Belongs: words beside a name that tell whether it names a place, and of which kind.
 * Not: names of places themselves (src/world/lexicon).
 * Source: GeoNames feature classes; Reuters and AP style books for titles and abbreviations.
 */
import type { PlaceKind } from '../../core/index.js';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Prepositions that stand before places more than before anything else. */
export const LOCATIVE = set('in near outside around across throughout inside toward towards within beyond off along via');
/** Prepositions that also stand before persons and bodies. */
export const WEAK_LOCATIVE = set(
  'at to from of between through into over on against under leaving reach reached reaching left visit visited visiting entered',
);
/** "northern Iraq", "central London". */
export const DIRECTIONS = set(
  'north south east west northern southern eastern western central northeast northwest southeast southwest northeastern northwestern southeastern southwestern north-east north-west south-east south-west north-eastern north-western south-eastern south-western downtown uptown greater upper lower inner outer mid rural coastal mainland metropolitan suburban neighboring neighbouring nearby occupied far southernmost northernmost easternmost westernmost modern-day present-day war-torn',
);
/** "the city of X", "the village X". */
export const SETTLEMENTS = set(
  'city town village hamlet township municipality suburb capital settlement neighborhood neighbourhood district area community commune port resort borough enclave city-state metropolis villages towns cities suburbs neighborhoods parish locality',
);
/** "the province of X", "X province". */
export const DIVISION_WORDS = set(
  'province state region oblast governorate prefecture county department territory republic canton krai voivodeship emirate division district municipality provinces states regions counties districts governorates county rayon raion regency shire commonwealth departments',
);
export const TERRAIN_WORDS = set(
  'island islands peninsula valley river lake sea gulf bay strait desert mountains mountain coast border delta plateau basin archipelago isles isle highlands plains forest',
);
/** Capitalised heads: "Kunduz Province" is the name of a region. */
export const DIVISION_HEADS = set(
  'Province State Region Oblast Governorate Prefecture County Department Territory Republic Canton Krai Voivodeship Emirate Division District Municipality Parish Township Borough Peninsula Valley Delta Coast Highlands Island Islands Isles Archipelago Plateau Basin Regency',
);
export const WATER_HEADS = set(
  'River Lake Sea Gulf Bay Strait Straits Creek Sound Channel Canal Lagoon Reservoir Falls Reef Harbour Harbor',
);
export const TERRAIN_HEADS = set(
  'Mountains Mountain Desert Hills Forest Canyon Beach Beaches Reserve Refuge Cape Glacier Pass Volcano Park Wilderness Swamp Mount Range',
);
export const FACILITY_HEADS = set(
  'Airport Airfield Airbase Port Seaport Bridge Dam Prison Jail Stadium Arena Square Camp Tunnel Cemetery Mosque Cathedral Church Synagogue Monastery Temple Shrine Palace Castle Fort Fortress Museum Zoo Library Mall Plaza Tower Hotel Hospital Station Terminal Highway Motorway Freeway Expressway Turnpike Parkway Bypass Crossing Barracks Mine Refinery Courthouse Farm Ranch Garden Gardens Racecourse Racetrack Marina',
);
export const FACILITY_WORDS = set(
  'airport airbase airfield prison jail bridge dam stadium square port railway station crossing cemetery refinery checkpoint',
);
export const STREET_HEADS = set(
  'Street Road Avenue Drive Lane Boulevard Way Court Circle Terrace Trail Pike St. Ave. Rd. Dr. Blvd. Ln. Ave Rd Blvd Crescent',
);
/** "Lake Chad", "Mount Elbrus", "Camp David": heads that go before. */
export const FRONT_WATER = set('Lake Gulf Strait River Loch Lough');
export const FRONT_TERRAIN = set('Mount Mt. Cape Isle');
export const FRONT_FACILITY = set('Fort Camp Ft. Interstate Highway Route');
/** Words of other languages that open the names of places: "Calle Varona", "Souq Waqif", "Kampung Baru". */
export const FRONT_NAMES: ReadonlyMap<string, PlaceKind> = new Map(
  (
    [
      ['other', 'Cerro Jebel Jabal Djebel Gunung Bukit Playa Playas Praia Monte Mont Sierra'],
      ['water', 'Río Rio Wadi Oued Sungai Laguna Lago Lac Anse Baie Bahía'],
      ['region', 'Isla Islas Cayo Cayos Île Ile Pulau Ilha Val Valle'],
      ['city', 'Kampung Desa Barangay Sitio Kafr Kfar Beit Deir Villa Puerto Porto Pueblo Khirbet'],
      ['district', 'Barrio Colonia'],
      [
        'facility',
        'Calle Carrera Carretera Avenida Rua Rue Jalan Parque Plaza Plaça Piazza Hotel Mall Souq Souk Port Bab Masjid Estadio Stade Aeropuerto Puente',
      ],
    ] as const
  ).flatMap(([kind, words]) => words.split(' ').map((word): [string, PlaceKind] => [word, kind])),
);
/** "people of X", "the outskirts of X", "40 km north of X". */
export const GROUND_NOUNS = set(
  `people residents resident natives native inhabitants outskirts part parts north south east west northwest northeast southwest southeast banks bank shores shore coast streets
  centre center heart edge tip side section areas area corner islands mountains hills waters province state village town city district capital port mayor independent half kilometers kilometres miles km`,
);
/** Heads of the names of bodies, firms, events and works: a place inside such a name is no mention. */
export const BODY_HEADS = set(
  `Academy Agency Airlines Airways Alliance Association Assembly Attorney Authority Bank Board Brigade Broadcasting Bureau Bulletin Bureaus Center Centers Centre Chamber Church Chronicle Club Clinic
  Coalition College Commission Committee Company Conference Congress Convention Corporation Corp. Corps Council Courier Court Cup Daily Day Democrats Democrat Department Dept. Derby Development
  District Drug Election Electric Embassy Energy Enquirer Examiner Exchange Express Faculty Federation Festival Film Fire Flu Food Force Forces Forum Foundation Front Fund Games Gazette General
  Globe Government Group Guard Guardian Health Herald High Hospital House Inc. Independent Initiative Inquirer Institute Institution International Journal Junior Kings Labor Law League
  Legion Legislature Library Ltd. Magazine Marathon Marine Medical Mercury Metropolitan Militia Ministry Monitor Morning Movement Museum National Navy Network News Newspaper Observer Office
  Olympic Olympics Open Opera Orchestra Organization Organisation Pact Parliament Party Party's Petroleum Police Polytechnic Post Press Project Protocol Public Radio Railway Railways
  Record Red Regiment Register Registry Regional Reporter Representatives Republicans Research Reserve Resources Review School Schools Securities Security Senate Series Service Services Sheriff Society
  Sox Standard Star State States Stock Strategy Studies Sun Superior Supreme Symphony Tech Telegraph Telecom Television Theatre Theater Times Today Tourism Tribune Treaty Trust Union United University
  Veterinary Volunteer War Water Weekly Wildlife World Yankees Youth Zoo Zoological Accord Accords Agreement Process Declaration Summit Group Triangle Pride Unified Elementary Middle Community Fever
  Administration Animal Army Coroner Crown Municipal Municipalities Memorial Senior Correctional Detention Parks Patrol Hall Manager Cadets Stroll Rescue Heritage Deputy Islander Islanders Book Fashion Composite Index Billboard Dialogue Firefighters Fighters Officers Federal Provincial Ambulance Emergency Transport Transportation
  Vikings Rangers Bulls Lions Tigers Eagles Giants Jets Bears Lakers Cowboys Raiders Dolphins Dynamo Real Wanderers Rovers Athletic Utd FC F.C. SC AFC CF`,
);
/** Words that with a head make a name that could be anywhere ("City Park", "Children's Hospital"). */
export const GENERIC = set(
  'City Town Village County State National Public Community Central General Regional Local Main Street Children Childrens Women Men Natural History Art Bird Olive Recreation Historic Business Water Waste Fire Police Old New First Second Third North South East West Downtown Memorial University Science Air Quality Management School Interstate Green Red Blue White Black Big Little Great Grand High Royal International Industrial Inland Fishing Sea Bus Train Railway Power Gas Control Space Service Toll Work Base Amusement Theme Home Parking Skate Dog Ball Border Wild Upper Lower',
);
/** Offices and titles: what follows is a person's name, not a longer name of the place ("Ohio Gov. John Kasich"). */
export const OFFICES = set(
  `President Vice-President Premier Governor Gov. Lt. Mayor Senator Sen. Sens. Rep. Reps. Congressman Congresswoman Representative Minister Prime Foreign Defense Defence Interior Chancellor King Queen Prince Princess
  Emir Sheikh Sultan Ambassador MP MPs MLA Chief Secretary Deputy Vice Lieutenant Commissioner Councillor Councilman Archbishop Bishop Democrat Republican Republicans Democrats Attorney Judge Dr. Dr Mr. Mr Gen. General
  Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December Jan. Feb. Aug. Sept. Oct. Nov. Dec. Vice-Chairman Chairman CM Dictator Ruler Leader`,
);
/** Titles that stand before persons: a name that follows is not a place. */
export const PERSON_TITLES = set(
  `Mr Mr. Mrs Mrs. Ms Ms. Miss Dr Dr. Sir Dame Lord Lady Prof Prof. Professor President Vice-President Premier Governor Gov. Mayor Senator Sen. Rep. Congressman Congresswoman Minister Chancellor King Queen Prince Princess
  Emir Sheikh Sultan Ambassador Secretary Gen Gen. General Col Col. Colonel Maj Maj. Major Capt Capt. Captain Lt Lt. Lieutenant Sgt Sgt. Sergeant Cpl. Corporal Pvt. Private Adm. Admiral Cmdr. Commander Officer Detective Det. Deputy Sheriff
  Chief Judge Justice Attorney Bishop Archbishop Cardinal Pope Father Fr. Rev Rev. Reverend Pastor Imam Ayatollah Mullah Rabbi Brother Sister Coach Spokesman Spokeswoman spokesman spokeswoman president minister prime
  Inspector Superintendent Constable Marshal Trooper Lance Brig. Brigadier Comrade Don Doña Señor Chairman Director Dean Principal Councilman Councilwoman Commissioner Councillor Cllr Sens. Reps. Judges son daughter wife husband brother named mother father`,
);
/** Verbs of persons: "Houston said" is rather a person than a city. */
export const PERSON_VERBS = set(
  'said says told added testified admitted pleaded recalled explained wrote asked replied insisted smiled laughed died joined married graduated worked lived earned began thinks thought knew knows wants wanted claimed argued noted acknowledged',
);
/** Words at the start of a sentence that are no part of a name. */
export const OPENERS = set(
  `In At From To Of The A An And But Or Near Outside Around Across On For By With As After Before Since While When Where If Meanwhile Also Yet So Then Now Both Neither Either Despite Like Unlike Through Throughout Over Under
  Between Inside Within Beyond Until Although Though Because However Even Only Once Here There This That These Those Its His Her Their Our My Your It He She They We You I Is Are Was Were Has Have Had Will Would Could Should May
  Can Did Does Do Not No Some Many Most Several All Other Another Every Each Few More Former Northern Southern Eastern Western Central North South East West Greater Downtown Neighboring Neighbouring Nearby Upper Lower`,
);
/** AP and postal abbreviations of US states that are only read after "City, ". */
export const AFTER_CITY_ONLY = set(
  'Ill. Ore. Miss. Mass. Ind. Wash. Me. Del. Mo. La. Ga. Pa. Va. Md. Ky. Cal. Conn. Minn. Mich. Mont. Wis. Wisc. Penn. Tex. Ark. Ariz. Colo. Okla. Kan. Neb. Nebr. Nev. Tenn. Wyo. Vt. Ala. Que. Ont. Sask. Alta. Man.',
);
/** Small words inside names ("Rio de Janeiro", "Isle of Wight"). */
export const INNER = set(
  'de del la las los el al of the and da do dos das du des di le les am an der den ez es as ad ash sur en na nad pod upon on in by y e i -',
);
/** News agencies and papers that a dateline names, and that a town is also named. */
export const AGENCIES = set(
  'Xinhua Reuters Interfax Tass ITAR-TASS Kyodo Yonhap Antara Bernama Anadolu Ansa Efe EFE Notimex Tanjug Fars Mena MENA Petra SANA Wafa Khabar',
);
/** Months before a day: "Jun 15". */
export const MONTHS = set(
  'January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec',
);
/** What a town has: "Roselle police", "a Grovetown home". */
export const CIVIC = set(
  `police resident residents man woman men women couple teen teenager teens boy girl officer officers firefighter firefighters council councilman councilwoman councillor councillors mayor officials voters school schools student students home house residence
  family families native driver neighbors neighbours shop store restaurant bar hospital church court courtroom courthouse jail prison office apartment native pastor priest farmer farmers fire authorities taxpayers commuters parents mother father mom dad church
  detective detectives attorney lawyer judge doctor dentist teacher businessman businesswoman merchants landlord landlords post-office branch campus headquarters factory plant mill airport station suburb suburbs native natives motel hotel nightclub mosque synagogue funeral`,
);
