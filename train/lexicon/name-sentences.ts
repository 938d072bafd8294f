/**
 * Made-up news sentences from which names are learnt.
 * Belongs: one sentence a line, in the manner of news agencies. Slots: {p1} a person, {l1} the same by family name, {g1} by given name, {o1} an organisation,
 * {a1} its acronym, {b1} a company or brand of one or two invented words, {c1} a city, {n1} a country, {r1} a region, {d1} a demonym (no name), {t} a title
 * (no name), {e1} a people (no name), {x1} the name of a street or park (the word behind it belongs to it), {w} a weekday, {m} a month, {k} a figure. The same number is the same thing within an article.
 * Not: sentences of real articles; names of real persons.
 * Source: own words.
 */
export const NAME_SENTENCES = `
{t} {p1} said on {w} that talks with {o1} would resume in {c1} next week.
{o1} said in a statement that it had no comment on the report.
{l1} told reporters in {c1} that the {d1} side was ready for a deal.
Shares of {b1} fell {k} percent after the company cut its forecast.
{p1}, the chief executive of {b1}, said demand in {n1} remained weak.
{b1} shares rose in {c1} trading, while rival {b2} lost {k} percent.
A spokesman for {o1}, {p1}, denied the allegations.
At least {k} people were killed when a bus plunged into a ravine near {c1}, {o1} said.
{n1} and {n2} signed an agreement on trade in {c1} on {w}.
The {o1} ({a1}) said it would appeal against the ruling.
The {a1} has accused {n1} of breaking the truce.
{a1} officials declined to comment.
{p1} of the {a1} called the vote a farce.
The {d1} foreign minister, {p1}, will visit {c1} and {c2} in {m}.
{d1} troops entered the town of {c1} on {w}, witnesses said.
{p1}, {k}, a farmer from {c1}, said he had lost everything.
"We have nothing left," said {p1}, a mother of three in {c1}.
"This is a victory for all of us," {l1} said.
"We will not give up," {p1} told {o1} by telephone.
{l1} was born in {c1} and studied at {o1}.
{p1} and {p2} were elected to the board of {o1}.
Police in {c1} arrested {k} people, among them {p1} and {p2}.
The body of {p1} was found in a river near {c1}.
Mr {l1} has denied any wrongdoing.
Mrs {l1} said the government of {n1} had failed her family.
Ms {l1}, who joined {b1} in 2011, will step down in {m}.
Dr {l1} of {o1} said the disease had reached {n1}.
Sheikh {p1} received the ambassador of {n1} at the palace.
Prince {g1} will open the conference in {c1}.
President {l1} met Prime Minister {l2} in {c1} to discuss gas supplies.
President {p1} dismissed his defence minister, {p2}, on {w}.
Former {d1} president {p1} died in {c1} at the age of {k}.
General {p1}, who seized power in {n1} last year, promised elections.
Gen {l1} said the army would stay in {r1}.
MP {p1} asked the {t} to explain the delay.
MPs from the {o1} walked out of the chamber.
{o1} candidate {p1} won {k} percent of the vote in {r1}.
{o1} leader {p1} rejected the offer.
{o1} chairman {p1} said the club would pay.
{b1} CEO {p1} said the deal with {b2} would close in {m}.
{b1}, a {c1}-based software maker, plans to hire {k} engineers.
{b1} and {b2} announced a joint venture to build batteries in {n1}.
The takeover of {b1} by {b2} still needs approval from the {o1}.
Analysts at {b1} expect growth of {k} percent in {n1}.
The new phone from {b1} costs less than models of {b2} and {b3}.
{b1}'s plant in {c1} employs {k} workers.
{o1}'s headquarters in {c1} were closed on {w}.
{n1}'s parliament voted to expel the ambassador.
{c1}'s mayor, {p1}, urged residents to stay at home.
{c1} police chief {p1} said two suspects were in custody.
{r1} governor {p1} declared a state of emergency.
Flooding in {r1} and {r2} has driven {k} families from their homes.
Heavy fighting was reported around {c1}, {c2} and {c3}.
Rebels of the {o1} attacked an army post in {r1}, killing {k} soldiers.
The {a1} claimed responsibility for the attack in {c1}.
No group has claimed the attack, but {n1} blamed the {a1}.
The {d1} army said it had killed {k} fighters of the {a1} in {r1}.
Aid workers of {o1} were kidnapped on the road between {c1} and {c2}.
Thousands of {d1} refugees crossed into {n1} through {c1}.
An earthquake of magnitude {k} struck {r1} in {n1} on {w}.
The quake was felt in {c1} and as far away as {c2}.
The storm made landfall near {c1}, {r1}, early on {w}.
Flights from {c1} to {c2} were cancelled.
The {c1}-{c2} highway was closed after a landslide.
The court in {c1} sentenced {p1} to {k} years in prison.
Lawyer {p1} said his client would appeal to the {o1}.
Prosecutors accused {p1} of passing secrets to {n1}.
{o1} fined {b1} {k} million dollars for breaking competition rules.
{p1} (born in {c1}) played for {o1} and {o2}.
{o1} beat {o2} {k}-1 in {c1} on {w}.
{p1} scored twice as {o1} came from behind to draw with {o2}.
Coach {p1} praised striker {p2} after the match against {o1}.
{n1} beat {n2} in {c1} to reach the final of the World Cup.
{p1} of {n1} won the marathon in {c1} ahead of {p2} of {n2}.
{p1} ({n1}) finished third.
Singer {p1} will perform in {c1} and {c2} in {m}.
Actress {p1} and director {p2} attended the premiere in {c1}.
The museum in {c1} shows paintings by {p1} and {p2}.
{p1}'s widow, {p2}, lives in {c1}.
{p1} and his brother {g2} fled to {n1}.
{g1}, who asked that her surname not be used, left {c1} in {m}.
Father {l1} said mass for the victims in {c1}.
The Rev. {p1} led prayers at the church.
Justice {p1} of the {o1} gave the state {k} days to reply.
Senator {p1} of the {o1} opposed the bill.
{p1}, a professor at {o1}, said the plan was flawed.
{p1}, an analyst with {b1} in {c1}, said prices would fall.
{p1}, deputy head of the {o1}, said the inquiry was not over.
A report by the {o1} found that {k} children died of hunger in {r1}.
According to the {o1}, exports from {n1} to {n2} rose in {m}.
The {o1} and the {o2} called for an inquiry.
The {o1}, the {o2} and {o3} signed the appeal.
The {o1} has its seat in {c1}, {n1}.
He worked for {b1} in {c1} before he moved to {b2}.
She told {o1} that the {d1} embassy in {c1} had refused a visa.
The paper {o1} reported that {p1} would resign.
{o1} reported that {k} people had been arrested in {c1}.
State news agency {a1} said the president had returned to {c1}.
Local media, including {o1}, said the man was {d1}.
The {d1} embassy in {c1} was evacuated.
{n1}, {n2} and {n3} abstained.
{n1} accused {n2} of backing the {a1}.
{n1}-backed forces left {c1} on {w}.
Ties between {n1} and {n2} worsened after {c1} expelled the envoy.
{c1} has rejected the claims by {c2}.
The {n1} government has not replied.
The {n1} team lost in {c1}.
Residents of {c1} said {d1} soldiers had looted shops.
{c1}, the capital of {r1}, was without power on {w}.
{c1}, {n1}: The {t} of {n1} arrived on {w}.
The village of {c1} lies on the border with {n1}.
The island of {c1} belongs to {n1}.
The mine near {c1} is owned by {b1}.
{b1} operates mines in {n1}, {n2} and {r1}.
The pipeline runs from {c1} in {n1} to {c2} in {n2}.
Christians and Muslims live side by side in {c1}.
The {d1} and {d2} communities in {c1} held a vigil.
In {m}, {d1} and {d2} diplomats met in {c1}.
The Peace Accord was signed in {c1} in {m}.
The Data Protection Act was passed in {m}.
The Film Festival in {c1} opens on {w}.
During the Second World War, {c1} was destroyed.
The Covid-19 pandemic hit {n1} hard.
Under Article {k} of the Constitution, the {t} must resign.
The President said the Constitution would be changed.
The Minister thanked the Governor for his work.
The Prime Minister will meet the President of {n1} on {w}.
The Chairman of the {o1}, {p1}, was not present.
The Secretary-General of the {a1}, {p1}, arrived in {c1}.
Deputy Prime Minister {p1} said {n1} would not negotiate.
Foreign Minister {l1} said {n1} had nothing to hide.
Interior Minister {p1} told {o1} that the suspects were {d1} nationals.
Police spokesman {p1} said the car had been stolen in {c1}.
Army spokesman Col. {p1} confirmed the strike on {c1}.
Lt. Col. {p1} was among the dead.
Sgt. {p1}, {k}, of {c1}, died of his wounds.
Officer {p1} shot the man outside a store in {c1}, {r1}.
Sheriff {p1} said the victim was identified as {p2}, {k}, of {c1}.
The victims were named as {p1}, {k}, {p2}, {k}, and {p3}, {k}.
The gunman, {p1}, was shot dead by police.
Judge {p1} set bail at {k} dollars.
Photo: {p1}/{o1}
By {p1}
{c1}, {m} {k} ({a1}) - {n1} said on {w} it would close its border with {n2}.
(Reporting by {p1} in {c1} and {p2} in {c2})
Additional reporting by {p1}
{o1} - the largest union in {n1} - called a strike.
"{o1} is broke," {l1} said of the utility.
The NGO {o1} said {k} villages in {r1} had no water.
The non-profit {b1} helps farmers in {n1}.
The start-up {b1}, founded by {p1} and {p2}, raised {k} million dollars.
The app {b1} has {k} million users in {n1}.
Supermarket chain {b1} will close stores in {c1} and {c2}.
Airline {b1} will fly between {c1} and {c2} from {m}.
State-owned {b1} owes suppliers in {n1} {k} million dollars.
Opposition party {o1} boycotted the session.
The ruling {o1} holds {k} seats.
The opposition {a1} said its offices in {c1} were raided.
Members of {a1} and {a2} clashed in {c1}.
Supporters of {p1} marched through {c1}.
Fans of {o1} lit flares in {c1}.
Students at {o1} protested against the visit of {p1}.
Doctors at {o1} in {c1} said {k} patients were in intensive care.
The wounded were taken to {o1} in {c1}.
He was treated at {o1}.
The {o1} is investigating the crash near {c1}.
{t} {l1} and {t} {l2} shook hands in {c1}.
{l1} and {l2} have met four times.
{l1}'s party lost {k} seats.
{l1} had said earlier that {l2} could not be trusted.
Critics say {l1} has done little for {r1}.
It was the first meeting between {l1} and {l2} since {m}.
Asked about {l1}, {p2} shrugged.
{p1} succeeded {p2} as head of {o1} in {m}.
{p1} will replace {p2} as {d1} ambassador to {n1}.
{c1} (in {r1}) has {k} inhabitants.
The road from {c1} to {c2} passes through {c3}.
North of {c1}, near the border with {n1}, shells fell on {w}.
Southern {n1} and northern {n2} were hit hardest.
Eastern {r1} has seen years of violence.
Several {e1} and {e2} families fled {c1}.
The {e1} have lived in {r1} for centuries.
{e1} and {e2} make up a third of the people of {r1}.
Clashes between {e1} and {e2} left {k} dead in {r1}.
Most {e1} speak {d1} as a second language.
A {d1} of {e1} descent, {p1} grew up in {c1}.
Leaders of the {e1} asked {o1} for help.
{k} {e1} were held in camps near {c1}, {o1} said.
Sheriff's deputies in {c1} said {p1}, {k}, was shot in the chest.
{p1}, {k}, of {c1}, was taken to {o1}, where he was pronounced dead.
The {o1} identified the victim as {k}-year-old {p1}.
{p1}, {k}, was charged with murder and held in {o1}.
{k}-year-old {p1} was last seen on {w} in the area of {c1}.
Friends remembered {p1} as a quiet man who loved {o1}.
A vigil for {p1} and {p2} was held at {o1} on {w}.
{l1}'s girlfriend, {p2}, told officers that he had a gun.
Officers with the {o1} found {l1} in a car on {x1} Street.
The shooting happened near the corner of {x1} Avenue and {x2} Road in {c1}.
Shots were fired at an apartment on {x1} Drive, {o1} said.
{c1} police said {p1} and {p2} were not hurt.
Neighbor {p1} said she heard {k} shots.
Witness {p1} said the gunman ran toward {x1} Park.
Coroner {p1} said {l2} died of a gunshot wound.
The traitor {p1} was shown on television in {n1}.
The rebel chief {p1} was captured in {c1}.
The drug lord {p1}, known as "{g2}", escaped from a prison in {r1}.
{p1}, alias {g2}, was wanted in {n1}.
Gunfire erupted in {c1} on {w}.
School was cancelled in {c1} on {w}.
Police Tuesday arrested {p1} in {c1}.
{l1} Friday denied the charge.
{o1} Monday called for calm in {c1}.
Villagers in {c1} said soldiers had burned their homes.
Woman killed in {c1} fire
Man held after {c1} shooting
Protests spread across {n1}
{n1} votes for new parliament
{l1} wins second term in {n1}
{b1} to cut {k} jobs in {n1}
{o1} sues {b1} over patents
{p1}: a life in politics
Who is {p1}?
Why {n1} fears {n2}
{p1} crossed the {r1} border at {c1} with {k} others.
The bridge at {c1} collapsed, {o1} reported.
{c1} lies {k} kilometres from {c2}.
Boats carrying migrants left {c1} for {c2}.
The dispute over {c1} has strained ties between {n1} and {n2}.
{o1} spokeswoman {p1} said crews were still at {c1}.
{o1} director {p1} called the figures wrong.
Founded in {c1} by {p1}, {b1} sells furniture.
{b1} launched its service in {n1} in {m}.
According to {b1}, the app was downloaded {k} million times.
According to {l1}, nobody was in the house.
According to {o1}, {k} people remain missing.
According to {c1} officials, {k} homes burned down.
Rival {b1} declined to say how many users it lost to {b2}.
{a1}, {a2} and {a3} fielded joint candidates.
The {a1} summit in {c1} ended without a statement.
The {o1} ({a1}) and the {o2} ({a2}) merged in {m}.
Economist {p1} of {b1} said the {d1} currency would fall further.
Novelist {p1} won the prize for a book about {c1}.
{p1} joined {o1} from {o2} for {k} million euros.
{o1} signed {d1} defender {p1} from {o2}.
{o1} lost to {o2} in the semi-final.
{o1} are second, {k} points behind {o2}.
{o1} host {o2} on {w}.
In {c1}, {o1} won 3-1 against {o2}.
{n1} captain {p1} was injured against {n2}.
{p1} - who was born in {c1} - speaks {k} languages.
{t} {p1} flew from {c1} to {c2}.
{t} {p1} of {n1} will address the {o1} on {w}.
His Excellency {p1} received the delegation of {n1}.
His Highness the Emir of {n1}, Sheikh {p1}, congratulated {t} {p2}.
Crown Prince {p1} chaired the meeting in {c1}.
Queen {g1} opened the hospital in {c1}.
King {g1} left {c1} for {n1}.
Pope {g1} will travel to {n1} in {m}.
The {d1} {t} thanked {n1} for its help.
{c1} residents, among them {p1}, blocked the road.
{c1}-born {p1} won the election in {r1}.
{n1}-based {b1} bought a stake in {b2}.
The US-led coalition bombed {c1}.
{d1}-owned {b1} will build a plant in {c1}.
The wives of {p1} and {p2} wept in court.
Sister {g1}, a nun, runs a school in {c1}.
Uncle of the boy, {p1}, said he was last seen at {c1}.
{p1}, mayor of {c1}, and {p2}, governor of {r1}, signed the order.
{p1} ({o1}) and {p2} ({o2}) will debate on {w}.
{p1} of {o1} defeated {p2} of the {a1} in {r1}.
The {o1} in {c1} has {k} students.
The {o1} of {n1} ruled that {b1} must pay.
Gunmen stormed {o1} in {c1}, killing {p1}.
A bomb exploded at {c1}, wounding {k} people.
The GDP of {n1} grew {k} percent.
NGOs in {c1} warned of hunger.
The CEO said the IPO of {b1} was put off.
The Labour Day march in {c1} was banned.
The Independence Day parade was held in {c1}.

The Boeing 737 left {c1} for {c2}.

The novel "The Last Harbour" is set in {c1}.
The {d1} actor {p1} stars in the film "Cold Morning".
The ship was flying the {d1} flag.
Islam is the religion of most people in {c1}.
Hindus, Sikhs and Muslims prayed together at {c1}.
Liberals and Conservatives agreed on the law.
`;

/** Parts from which names of organisations are made. Source: own words. */
export const ORGANIZATION_PARTS = {
  field: `Health;Education;Defence;Defense;Finance;Foreign Affairs;Justice;Agriculture;Energy;Transport;Labour;Interior;Trade and Industry;Commerce;Tourism;Environment;Culture;Information;Planning;Water Resources;Public Works;Sports;Women's Affairs;Science and Technology;Home Affairs;Immigration;Mines;Fisheries;Housing;Economic Development;Human Rights;Internal Security;Rural Development;Social Welfare;Natural Resources;Public Health;Food Safety;Civil Aviation;Statistics;Revenue;Elections`,
  head: `Commission;Authority;Agency;Council;Board;Bureau;Institute;Corporation;Fund;Service;Office;Federation;Association;Union;Committee;Trust;Centre;Foundation;Department;Directorate;Society;Network;Initiative;Chamber;Congress;Academy;Inspectorate`,
  scope: `National;International;Central;Federal;General;State;Royal;Supreme;United;African;European;Asian;World;Regional;Independent;Joint;Arab;Islamic;Christian;Democratic;Pacific`,
  idea: `Democratic;Liberal;Socialist;Conservative;Communist;Green;People's;Workers';Republican;National;Progressive;Social Democratic;Islamic;Justice;Labour;Patriotic;Unity;Reform;Freedom;Popular;Revolutionary;Nationalist;Citizens'`,
  group: `Party;Front;Movement;Alliance;Union;Coalition;Congress;League;Bloc`,
  armed: `Liberation Army;Liberation Front;Resistance Army;Defence Forces;Revolutionary Army;Salvation Front;Brigades;Resistance Movement;Patriotic Front;Freedom Fighters;Volunteer Battalion`,
  people: `Teachers;Farmers;Journalists;Doctors;Nurses;Miners;Workers;Students;Lawyers;Engineers;Manufacturers;Employers;Traders;Victims;Women;Pensioners;Fishermen;Drivers;Artists;Publishers;Veterans;Consumers;Bankers;Physicians`,
  company: `Group;Holdings;Bank;Motors;Energy;Airlines;Airways;Telecom;Industries;Media;Steel;Oil;Pharmaceuticals;Electronics;Insurance;Capital;Securities;Foods;Technologies;Mining;Resources;Petroleum;Shipping;Construction;Properties;Entertainment;Records;Pictures;Systems;Logistics;Chemicals;Breweries;Hotels;Cement`,
  suffix: `Ltd;Inc;Inc.;Corp;Corp.;plc;PLC;Co.;Co;AG;GmbH;SA;S.A.;NV;Bhd;LLC;Limited;Pvt Ltd;Co Ltd;Co., Ltd.;Group;AB;Oyj;SpA`,
  team: `United;City;FC;Rovers;Wanderers;Athletic;Stars;Lions;Eagles;Tigers;Bulls;Sharks;Warriors;Kings;Giants;Dynamo;Sporting;Rangers;Falcons;Panthers;Raiders;Pirates;Royals;Knights;Bears`,
  paper: `Times;Post;Herald;Daily;Tribune;Gazette;Observer;News;Star;Mail;Chronicle;Standard;Guardian;Journal;Express;Mirror;Sun;Echo;Monitor;Today`,
  site: `University;Hospital;High Court;Police;City Council;Stock Exchange;Chamber of Commerce;Medical Center;College;Police Department;District Court;Airport Authority;Cathedral School;Technical University;Fire Department;Polytechnic;Medical College;County Sheriff's Office;County Sheriff's Department;Sheriff's Office;Fire and Rescue;Emergency Medical Services;Medical Examiner's Office;District Attorney's Office;County Court;Volunteer Fire Department;School District;High School;Elementary School;Middle School;State University;Community College;Baptist Church;Regional Medical Center;General Hospital;Memorial Hospital;County Jail;Bar Association;Zoo;Philharmonic Orchestra`,
  word: `Horizon;Phoenix;Atlas;Summit;Pioneer;Vanguard;Sunrise;Golden;Silver;Delta;Omega;Alpha;Nova;Zenith;Titan;Orion;Apex;Crown;Crescent;Harmony;Liberty;Victory;Unity;Frontier;Heritage;Continental;Oriental;Global;Premier;Prime;Blue Sky;Red Star;Green Valley;White Ribbon;Open Door;New Dawn;Black Rock;Dragon;Eagle;Lotus;Falcon;Mercury;Jupiter;Coral;Amber;Emerald;Sapphire`,
  cause: `Peace;Democracy;Justice;Development;Change;Human Rights;Reconciliation;Free Elections;Press Freedom;Good Governance;Land Reform;Children's Rights;Climate Action;Social Justice;National Unity`,
  syllable: `ba;co;da;el;fi;ga;ho;in;jo;ka;lu;ma;ne;or;pa;qui;ra;sa;to;ul;va;wi;xe;yo;zi;tra;bri;cre;dro;fla;gri;pla;sto;tri;nex;ver;lum;sol;tek;mex;net;gen;max;tron;plex;ix;ia;eo;ant;ora;ico;va;lo;mi;su;no;ti`,
  foreign: `Banco de;Banco;Banque;Universidad de;Universidad Nacional de;Instituto Nacional de;Comisión Nacional de;Partido;Partido Nacional de;Movimiento;Frente Nacional de;Asociación de;Federación de;Grupo;Fundación;Société Générale de;Groupe;Parti;Mouvement pour;Hizb;Jamaat;Harakat;Bank;Persatuan;Sindicato de;Confederación de;Empresa de;Agencia;Radio;Canal;Diario;La Voz de;Deutsche;Compagnie;Universität;Université de;Stiftung;Liga;Club;Club Deportivo;Real;Atlético;Dinamo;FC;AC;Al`,
  placeAfter: `River;Lake;Island;Islands;Valley;District;County;Province;Park;National Park;Airport;International Airport;Bridge;Street;Avenue;Road;Bay;Beach;Mountains;Hills;Hill;Desert;Square;Station;Port;Harbour;Canal;Strait;Forest;Governorate;Region;State;Township;Municipality;Village;Prison;Camp;Stadium;Peninsula;Falls;Dam;Market;Mosque;Temple;Museum;Hotel;Highway;Crossing`,
  placeBefore: `Lake;Mount;Mt;Mt.;Fort;Port;Cape;Gulf of;Bay of;Strait of;Isle of;Saint;St.;San;Santa;New;North;South;East;West;Upper;Lower;Greater;Central;Rio;Río;Cerro;Isla;Playa;Puerto;Villa;Colonia;Barrio;Wadi;Jabal;Tel;Ras;Deir;Beit;Kafr;Parque;Plaza;Ciudad;Port of`,
} as const;
