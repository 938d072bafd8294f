/**
 * Nouns for people without a name.
 * Belongs: count nouns in news English for persons who act or are acted upon, singular, lower case: word | plural | PLOVER sector ("-": unknown) | gender.
 * Not: offices that a single person holds (titles.ts), bodies with a proper name (bodies/ and the others), animals and things.
 * Source: own knowledge of news usage; PLOVER 0.8 sector codes (field notes).
 */
export const GROUP_NOUNS = `
rebel|rebels|REB
insurgent|insurgents|REB
guerrilla|guerrillas|REB
guerilla|guerillas|REB
militant|militants|REB
jihadist|jihadists|REB
jihadi|jihadis|REB
islamist|islamists|REB
extremist|extremists|REB
terrorist|terrorists|REB
separatist|separatists|REB
secessionist|secessionists|REB
mutineer|mutineers|REB
fighter|fighters|REB
mujahid|mujahideen|REB
warlord|warlords|REB
gunman|gunmen|UAF|male
attacker|attackers|UAF
assailant|assailants|UAF
bomber|bombers|REB
suicide bomber|suicide bombers|REB
shooter|shooters|UAF
sniper|snipers|UAF
hijacker|hijackers|REB
kidnapper|kidnappers|CRM
abductor|abductors|CRM
captor|captors|UAF
hostage-taker|hostage-takers|UAF
militiaman|militiamen|UAF|male
militia member|militia members|UAF
paramilitary|paramilitaries|UAF
vigilante|vigilantes|UAF
mercenary|mercenaries|UAF
arsonist|arsonists|CRM
bandit|bandits|CRM
robber|robbers|CRM
gangster|gangsters|CRM
gang member|gang members|CRM
criminal|criminals|CRM
smuggler|smugglers|CRM
trafficker|traffickers|CRM
pirate|pirates|CRM
drug dealer|drug dealers|CRM
thief|thieves|CRM
looter|looters|CRM
murderer|murderers|CRM
killer|killers|CRM
hacker|hackers|CRM
poacher|poachers|CRM
cattle rustler|cattle rustlers|CRM
herdsman|herdsmen|AGR|male
herder|herders|AGR
farmer|farmers|AGR
rancher|ranchers|AGR
peasant|peasants|AGR
fisherman|fishermen|AGR|male
soldier|soldiers|MIL
troop|troops|MIL
serviceman|servicemen|MIL|male
service member|service members|MIL
serviceperson|servicepeople|MIL
marine|marines|MIL
paratrooper|paratroopers|MIL
commando|commandos|MIL
conscript|conscripts|MIL
recruit|recruits|MIL
reservist|reservists|MIL
sailor|sailors|MIL
airman|airmen|MIL|male
peacekeeper|peacekeepers|MIL
border guard|border guards|MIL
general|generals|MIL
commander|commanders|MIL
army officer|army officers|MIL
military officer|military officers|MIL
military official|military officials|MIL
defense official|defense officials|MIL
defence official|defence officials|MIL
veteran|veterans|MIL
prisoner of war|prisoners of war|MIL
policeman|policemen|COP|male
policewoman|policewomen|COP|female
police officer|police officers|COP
officer|officers|COP
cop|cops|COP
constable|constables|COP
detective|detectives|COP
trooper|troopers|COP
deputy|deputies|COP
investigator|investigators|COP
gendarme|gendarmes|COP
security officer|security officers|COP
security official|security officials|COP
police official|police officials|COP
prison guard|prison guards|COP
prison officer|prison officers|COP
guard|guards|-
security guard|security guards|BUS
bodyguard|bodyguards|-
official|officials|GOV
government official|government officials|GOV
minister|ministers|GOV
foreign minister|foreign ministers|GOV
diplomat|diplomats|GOV
envoy|envoys|GOV
ambassador|ambassadors|GOV
negotiator|negotiators|GOV
mediator|mediators|GOV
governor|governors|GOV
mayor|mayors|GOV
civil servant|civil servants|GOV
bureaucrat|bureaucrats|GOV
election official|election officials|GOV
health official|health officials|GOV
rescuer|rescuers|GOV
rescue worker|rescue workers|GOV
emergency worker|emergency workers|GOV
firefighter|firefighters|GOV
first responder|first responders|GOV
leader|leaders|-
world leader|world leaders|GOV
lawmaker|lawmakers|LEG
legislator|legislators|LEG
parliamentarian|parliamentarians|LEG
senator|senators|LEG
congressman|congressmen|LEG|male
mp|mps|LEG
judge|judges|JUD
magistrate|magistrates|JUD
prosecutor|prosecutors|JUD
jury|juries|JUD
juror|jurors|JUD
lawyer|lawyers|CVL
attorney|attorneys|CVL
politician|politicians|-
candidate|candidates|PTY
opposition leader|opposition leaders|OPP
opposition politician|opposition politicians|OPP
opposition supporter|opposition supporters|OPP
opposition activist|opposition activists|OPP
opposition member|opposition members|OPP
opponent|opponents|OPP
critic|critics|OPP
dissident|dissidents|OPP
demonstrator|demonstrators|OPP
protester|protesters|OPP
protestor|protestors|OPP
rioter|rioters|OPP
marcher|marchers|OPP
striker|strikers|LAB
activist|activists|CVL
campaigner|campaigners|CVL
political activist|political activists|OPP
environmentalist|environmentalists|CVL
supporter|supporters|-
loyalist|loyalists|-
sympathizer|sympathizers|-
sympathiser|sympathisers|-
nationalist|nationalists|-
voter|voters|CVL
worker|workers|LAB
miner|miners|LAB
employee|employees|LAB
laborer|laborers|LAB
labourer|labourers|LAB
migrant worker|migrant workers|LAB
aid worker|aid workers|NGO
relief worker|relief workers|NGO
humanitarian worker|humanitarian workers|NGO
volunteer|volunteers|CVL
journalist|journalists|JRN
reporter|reporters|JRN
photographer|photographers|JRN
cameraman|cameramen|JRN|male
correspondent|correspondents|JRN
editor|editors|JRN
doctor|doctors|MED
nurse|nurses|MED
medic|medics|MED
paramedic|paramedics|MED
health worker|health workers|MED
patient|patients|CVL
teacher|teachers|EDU
student|students|EDU
pupil|pupils|EDU
professor|professors|EDU
academic|academics|EDU
scientist|scientists|EDU
researcher|researchers|EDU
expert|experts|-
analyst|analysts|-
observer|observers|-
monitor|monitors|-
inspector|inspectors|-
priest|priests|REL
bishop|bishops|REL
cleric|clerics|REL
monk|monks|REL
nun|nuns|REL|female
ruler|rulers|GOV
military ruler|military rulers|MIL
coup leader|coup leaders|MIL
junta leader|junta leaders|MIL
persons|persons|CVL
maoist|maoists|REB
naxalite|naxalites|REB
naxal|naxals|REB
taliban fighter|taliban fighters|REB
convict|convicts|CRM
muslim|muslims|REL
christian|christians|REL
hindu|hindus|REL
sikh|sikhs|REL
buddhist|buddhists|REL
jew|jews|REL
sunni|sunnis|REL
shiite|shiites|REL
shia|shias|REL
alawite|alawites|REL
copt|copts|REL
yazidi|yazidis|REL
ahmadi|ahmadis|REL
kurd|kurds|CVL
tamil|tamils|CVL
hutu|hutus|CVL
tutsi|tutsis|CVL
fulani|fulanis|CVL
worshipper|worshippers|REL
worshiper|worshipers|REL
pilgrim|pilgrims|REL
missionary|missionaries|REL
businessman|businessmen|BUS|male
businesswoman|businesswomen|BUS|female
trader|traders|BUS
shopkeeper|shopkeepers|BUS
investor|investors|BUS
contractor|contractors|BUS
refugee|refugees|REF
migrant|migrants|REF
asylum seeker|asylum seekers|REF
asylum-seeker|asylum-seekers|REF
displaced person|displaced people|REF
immigrant|immigrants|REF
civilian|civilians|CVL
resident|residents|CVL
local|locals|CVL
villager|villagers|CVL
citizen|citizens|CVL
national|nationals|CVL
inhabitant|inhabitants|CVL
settler|settlers|CVL
bystander|bystanders|CVL
passer-by|passers-by|CVL
passerby|passersby|CVL
pedestrian|pedestrians|CVL
passenger|passengers|CVL
tourist|tourists|CVL
traveller|travellers|CVL
traveler|travelers|CVL
motorist|motorists|CVL
driver|drivers|CVL
commuter|commuters|CVL
shopper|shoppers|CVL
neighbor|neighbors|CVL
neighbour|neighbours|CVL
survivor|survivors|CVL
victim|victims|CVL
witness|witnesses|CVL
eyewitness|eyewitnesses|CVL
hostage|hostages|CVL
prisoner|prisoners|CVL
detainee|detainees|CVL
inmate|inmates|CVL
suspect|suspects|-
defendant|defendants|-
foreigner|foreigners|CVL
people|peoples|CVL
person|people|CVL
man|men|CVL|male
woman|women|CVL|female
child|children|CVL
boy|boys|CVL|male
girl|girls|CVL|female
teenager|teenagers|CVL
teen|teens|CVL
youth|youths|CVL
baby|babies|CVL
infant|infants|CVL
toddler|toddlers|CVL
couple|couples|CVL
family|families|CVL
schoolchild|schoolchildren|CVL
schoolgirl|schoolgirls|CVL|female
schoolboy|schoolboys|CVL|male
mother|mothers|CVL|female
father|fathers|CVL|male
wife|wives|CVL|female
husband|husbands|CVL|male
son|sons|CVL|male
daughter|daughters|CVL|female
brother|brothers|CVL|male
sister|sisters|CVL|female
relative|relatives|CVL
parent|parents|CVL
adult|adults|CVL
pensioner|pensioners|CVL
spectator|spectators|CVL
fan|fans|CVL
player|players|CVL
crowd|crowds|CVL
mob|mobs|CVL
tribesman|tribesmen|SOC|male
spokesman|spokesmen|-|male
spokeswoman|spokeswomen|-|female
spokesperson|spokespersons|-
source|sources|-
pilot|pilots|-
crew member|crew members|CVL
`;

/** Words before a group noun that change its sector: the first that fits counts. A third field: only of those who would have that sector ("hospital officials", not "hospital patients"). */
export const GROUP_MODIFIERS = `
police|COP
border|MIL
army|MIL
military|MIL
government|GOV
state|GOV
defense|MIL
defence|MIL
security|COP
intelligence|SPY
coalition|MIL
naval|MIL
nato|MIL
rebel|REB
separatist|REB
guerrilla|REB
insurgent|REB
islamist|REB
jihadist|REB
militant|REB
extremist|REB
terrorist|REB
taliban|REB
opposition|OPP
anti-government|OPP
antigovernment|OPP
pro-democracy|OPP
tribal|SOC
ethnic|SOC
student|EDU
church|REL
religious|REL
aid|NGO
humanitarian|NGO
union|LAB
hospital|MED|GOV
medical|MED|GOV
party|PTY|GOV
company|BUS|GOV
school|EDU|GOV
university|EDU|GOV
un|IGO
u.n.|IGO
`;

/** Bodies by a common noun: word | kind of actor | PLOVER sector. They are taken as one body with the country before them ("the Syrian army"). */
export const BODY_NOUNS = `
authorities|group|GOV
authority|organization|GOV
government|organization|GOV
administration|organization|GOV
regime|organization|GOV
cabinet|organization|GOV
presidency|organization|GOV
ministry|organization|GOV
embassy|organization|GOV
consulate|organization|GOV
junta|organization|GOV
military junta|organization|GOV
ruling junta|organization|GOV
governments|group|GOV
embassies|group|GOV
consulates|group|GOV
ministries|group|GOV
local government|organization|GOV
local governments|group|GOV
regional government|organization|GOV
federal government|organization|GOV
foreign ministry|organization|GOV
defense ministry|organization|MIL
defence ministry|organization|MIL
interior ministry|organization|GOV
health ministry|organization|GOV
finance ministry|organization|GOV
justice ministry|organization|GOV
education ministry|organization|GOV
information ministry|organization|GOV
trade ministry|organization|GOV
energy ministry|organization|GOV
oil ministry|organization|GOV
economy ministry|organization|GOV
transport ministry|organization|GOV
agriculture ministry|organization|GOV
culture ministry|organization|GOV
environment ministry|organization|GOV
labour ministry|organization|GOV
labor ministry|organization|GOV
emergencies ministry|organization|GOV
emergency ministry|organization|GOV
foreign affairs ministry|organization|GOV
home ministry|organization|GOV
home affairs ministry|organization|GOV
ministry of health|organization|GOV
ministry of defence|organization|MIL
ministry of defense|organization|MIL
ministry of foreign affairs|organization|GOV
ministry of interior|organization|GOV
ministry of the interior|organization|GOV
ministry of finance|organization|GOV
ministry of justice|organization|GOV
ministry of education|organization|GOV
foreign office|organization|GOV
coast guard|organization|MIL
coastguard|organization|MIL
parliament|organization|LEG
legislature|organization|LEG
senate|organization|LEG
congress|organization|LEG
national assembly|organization|LEG
supreme court|organization|JUD
constitutional court|organization|JUD
high court|organization|JUD
appeals court|organization|JUD
court|organization|JUD
prosecutor's office|organization|JUD
prosecution|organization|JUD
judiciary|organization|JUD
central bank|organization|GOV
election commission|organization|GOV
electoral commission|organization|GOV
police|organization|COP
riot police|organization|COP
police force|organization|COP
police department|organization|COP
sheriff's office|organization|COP
gendarmerie|organization|COP
law enforcement|organization|COP
army|organization|MIL
military|organization|MIL
armed forces|organization|MIL
navy|organization|MIL
air force|organization|MIL
forces|organization|MIL
troops|organization|MIL
security forces|organization|MIL
government forces|organization|MIL
government troops|organization|MIL
special forces|organization|MIL
defense forces|organization|MIL
defence forces|organization|MIL
peacekeeping force|organization|MIL
militia|group|UAF
militias|group|UAF
rebel group|group|REB
rebel forces|group|REB
rebel army|group|REB
separatist forces|group|REB
opposition|group|OPP
opposition party|organization|PTY
opposition parties|group|PTY
ruling party|organization|PTY
ruling coalition|organization|PTY
resistance|group|REB
insurgency|group|REB
guerrilla group|group|REB
militant group|group|REB
terrorist group|group|REB
armed group|group|REB
armed groups|group|REB
militant groups|group|REB
rebel groups|group|REB
terrorist groups|group|REB
criminal gangs|group|CRM
criminal gang|group|CRM
drug gangs|group|CRM
drug cartels|group|CRM
gang|group|CRM
gangs|group|CRM
cartel|group|CRM
cartels|group|CRM
drug cartel|group|CRM
media|organization|JRN
news agencies|group|JRN
national newspapers|group|JRN
state media|organization|JRN
local media|organization|JRN
state television|organization|JRN
state tv|organization|JRN
state news agency|organization|JRN
news agency|organization|JRN
newspaper|organization|JRN
newspapers|organization|JRN
human rights group|organization|NGO
rights group|organization|NGO
rights groups|group|NGO
human rights groups|group|NGO
aid agency|organization|NGO
aid agencies|group|NGO
aid group|organization|NGO
aid groups|group|NGO
aid organization|organization|NGO
aid organizations|group|NGO
charity|organization|NGO
intelligence agency|organization|SPY
intelligence service|organization|SPY
security service|organization|SPY
trade union|organization|LAB
trade unions|group|LAB
unions|group|LAB
company|organization|BUS
hospital|organization|MED
university|organization|EDU
church|organization|REL
`;
