/**
 * Belongs: words that fill the slots of the made-up news sentences. Not: names of real persons.
 * Source: own list.
 */
const list = (words: string): readonly string[] => words.trim().split(/\s*[\n,]\s*/);

/** Verbs of attack that take an object, base forms that inflect regularly. */
export const HARM = list(
  'attack, shell, bomb, raid, ambush, kill, wound, injure, capture, seize, besiege, bombard, storm, target, torch, destroy, abduct, kidnap, arrest, detain, rescue, evacuate, shoot, hit, strike, overrun, recapture',
);
/** Verbs of politics that take an object. */
export const POLITICS = list(
  'condemn, reject, criticise, welcome, discuss, approve, sign, cancel, postpone, announce, impose, lift, extend, suspend, launch, deploy, meet, visit, host, support, oppose, sanction, expel, recognise, back, demand, offer, break, hold, win, lose, delay, ban',
);
export const OBJECTS = list(
  'ceasefire, deal, agreement, sanctions, election, talks, offensive, operation, decision, plan, law, resolution, protest, vote, summit, embargo, truce, proposal, tariffs, budget, troops, aid, strike, report, investigation, embassy, state of emergency, curfew',
);
export const ATTACKERS = list(
  'militants, gunmen, rebels, insurgents, soldiers, troops, police, fighters, protesters, separatists, extremists, jihadists, demonstrators, officers, villagers, rioters, warplanes, drones, tanks, helicopters, security forces, government forces, border guards, armed men, suspected militants, unidentified gunmen, masked men, coalition forces, peacekeepers',
);
export const VICTIMS = list(
  'people, soldiers, civilians, police officers, villagers, militants, children, women, workers, journalists, passengers, students, protesters, migrants, troops, fighters, residents, worshippers, hostages, aid workers, bystanders, miners, pilgrims, peacekeepers, sailors, farmers',
);
export const SITES = list(
  'checkpoint, village, town, hospital, school, market, mosque, church, convoy, base, outpost, border post, hotel, airport, bridge, camp, police station, army base, military convoy, fuel depot, bus, embassy, refugee camp, prison, factory, oil refinery, power plant, shopping centre, government building',
);
export const CAUSES = list(
  'blast, explosion, attack, bombing, crash, collision, fire, flood, earthquake, landslide, storm, shooting, clash, raid, airstrike, stampede, collapse, ambush, missile strike, car bomb, suicide attack, drone strike, bus crash, plane crash, gas leak, avalanche, cyclone, stabbing',
);
export const HAPPEN: readonly (readonly [string, string])[] = [
  ['bomb', 'explode'],
  ['car bomb', 'explode'],
  ['bus', 'crash'],
  ['ferry', 'capsize'],
  ['building', 'collapse'],
  ['bridge', 'collapse'],
  ['train', 'derail'],
  ['fire', 'erupt'],
  ['violence', 'erupt'],
  ['fighting', 'continue'],
  ['helicopter', 'crash'],
  ['mine', 'collapse'],
  ['ceasefire', 'collapse'],
  ['protest', 'turn'],
];
export const TITLES = list(
  'President, Prime Minister, Foreign Minister, Defence Minister, General, Colonel, Captain, Senator, Governor, Ambassador, Secretary, Chancellor, Interior Minister, Police Chief, Vice President',
);
export const JOBS = list(
  'spokesman, spokeswoman, police chief, foreign minister, prime minister, president, opposition leader, army spokesman, police spokeswoman, ministry spokesman, mayor, governor, lawyer, analyst, commander, envoy, witness, resident, doctor, district administrator, defence minister, interior minister, provincial governor, military spokesman, rights activist, union leader, chief executive',
);
export const SPEAKERS = list(
  'officials, police, witnesses, residents, authorities, local media, doctors, state television, the army, the ministry, the military, the government, a spokesman, the report, the company, the court, analysts, diplomats, the statement, activists, rescuers, the agency, investigators, prosecutors, local officials, hospital sources',
);
export const AREA_ADJECTIVES = list(
  'northern, southern, eastern, western, central, northeastern, northwestern, southeastern, southwestern, coastal, restive, disputed, breakaway, remote',
);
export const AREAS = list('city, town, village, province, region, district, port city, capital, enclave, border town, island');
export const BODIES = list(
  'army, government, military, parliament, navy, police force, central bank, opposition, defence ministry, foreign ministry, interior ministry, air force, supreme court, health ministry, ruling party',
);
export const DAYS = list('Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday');
export const MONTHS = list(
  'January, February, March, April, May, June, July, August, September, October, November, December, Jan., Feb., Aug., Sept., Oct., Nov., Dec.',
);
export const NUMBERS: readonly string[] =
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen eighteen twenty thirty fifty 11 12 14 15 17 20 23 25 30 35 40 50 60 75 100 120 150 200 300 400 1,000 2,500'.split(
    ' ',
  );
export const ADVERBS = list(
  'repeatedly, later, also, immediately, briefly, recently, earlier, reportedly, allegedly, quickly, then, already, still',
);
export const TRANSITIVE_AIMS = list(
  'end, stop, halt, attack, support, protect, release, withdraw, expand, resume, retake, defend, free, evacuate, disarm, help, join, avoid',
);

/** Past tense, particle, object ("none"; "thing": the subject is a thing). */
export const PHRASAL: readonly (readonly [string, string, string])[] = [
  ['went', 'off', 'thing'],
  ['broke', 'out', 'thing'],
  ['blew', 'up', 'thing'],
  ['walked', 'out', 'none'],
  ['pulled', 'out', 'none'],
  ['moved', 'in', 'none'],
  ['gave', 'up', 'none'],
  ['sent', 'in', 'tanks'],
  ['carried', 'out', 'raids'],
  ['called', 'off', 'talks'],
  ['took', 'over', 'power'],
  ['blew', 'up', 'bridges'],
  ['set', 'up', 'roadblocks'],
  ['shut', 'down', 'schools'],
  ['handed', 'over', 'weapons'],
  ['turned', 'back', 'migrants'],
];
/** Past tense, object, and who or what it is done to. */
export const RIOT: readonly (readonly [string, string, string?])[] = [
  ['threw', 'stones'],
  ['set', 'fire', 'cars'],
  ['set', 'fire', 'houses'],
  ['looted', 'shops'],
  ['blocked', 'roads'],
  ['burned', 'tyres'],
  ['seized', 'weapons'],
  ['attacked', 'villages'],
  ['fired', 'rockets'],
  ['chanted', 'slogans'],
  ['smashed', 'windows'],
  ['killed', 'villagers'],
  ['closed', 'schools'],
  ['cut', 'power', 'hospitals'],
];
