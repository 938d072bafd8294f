/**
 * Words that name an office, rank or calling of a person, before or after the name.
 * Belongs: nouns that head a title in news English ("prime minister", "spokeswoman", "Gen."), lower case, singular, with the PLOVER sector of who
 * bears it ("-" where the rest of the title decides: "spokesman" of the army is MIL) and the gender that the word itself tells.
 * A leading "~" marks words that are no title before a name unless capitalised or set off by commas ("~leader" in "leader Abdullah Ocalan" is fine,
 * "~official John" is not): they are accepted in apposition and lower case before a name, but never make a bare mention ("the official").
 * Not: honorifics without office (honorifics.ts), groups in the plural (groups.ts).
 * Source: own knowledge of news usage; PLOVER 0.8 sector codes (field notes).
 */
export const TITLES = `
president|GOV
vice president|GOV
vice-president|GOV
deputy president|GOV
president-elect|GOV
vice president-elect|GOV
acting president|GOV
interim president|GOV
prime minister|GOV
deputy prime minister|GOV
prime minister-designate|GOV
first deputy prime minister|GOV
premier|GOV
vice premier|GOV
vice-premier|GOV
deputy premier|GOV
first minister|GOV
deputy first minister|GOV
chief minister|GOV
deputy chief minister|GOV
chancellor|GOV
vice chancellor|EDU
vice-chancellor|EDU
pro-vice-chancellor|EDU
chancellor of the exchequer|GOV
taoiseach|GOV
tanaiste|GOV
king|GOV|male
queen|GOV|female
queen mother|GOV|female
emperor|GOV|male
empress|GOV|female
emir|GOV|male
sultan|GOV|male
sheikh|-|male
sheikha|-|female
prince|GOV|male
princess|GOV|female
crown prince|GOV|male
crown princess|GOV|female
duke|GOV|male
duchess|GOV|female
grand duke|GOV|male
monarch|GOV
head of state|GOV
head of government|GOV
first lady|GOV|female
governor-general|GOV
governor general|GOV
governor|GOV
deputy governor|GOV
lieutenant governor|GOV
lieutenant-governor|GOV
lt governor|GOV
mayor|GOV
deputy mayor|GOV
mayoress|GOV|female
vice mayor|GOV
prefect|GOV
viceroy|GOV
minister|GOV
deputy minister|GOV
vice minister|GOV
vice-minister|GOV
junior minister|GOV
minister of state|GOV
cabinet minister|GOV
foreign minister|GOV
deputy foreign minister|GOV
vice foreign minister|GOV
foreign secretary|GOV
defense minister|GOV
defence minister|GOV
defense secretary|GOV
defence secretary|GOV
interior minister|GOV
interior secretary|GOV
home minister|GOV
home secretary|GOV
finance minister|GOV
justice minister|GOV
health minister|GOV
health secretary|GOV
education minister|GOV
economy minister|GOV
trade minister|GOV
energy minister|GOV
oil minister|GOV
information minister|GOV
environment minister|GOV
agriculture minister|GOV
transport minister|GOV
labour minister|GOV
labor minister|GOV
culture minister|GOV
sports minister|GOV
treasury secretary|GOV
commerce secretary|GOV
secretary of state|GOV
secretary of defense|GOV
secretary of defence|GOV
secretary of the treasury|GOV
secretary of homeland security|GOV
under secretary|GOV
undersecretary|GOV
undersecretary of state|GOV
assistant secretary|GOV
assistant secretary of state|GOV
deputy secretary of state|GOV
permanent secretary|GOV
principal secretary|GOV
cabinet secretary|GOV
chief secretary|GOV
chief cabinet secretary|GOV
parliamentary secretary|GOV
press secretary|-
state secretary|GOV
secretary|-
general secretary|-
secretary general|-
secretary-general|-
deputy secretary-general|-
deputy secretary general|-
assistant secretary-general|IGO
under-secretary-general|IGO
attorney general|GOV
attorney-general|GOV
deputy attorney general|GOV
solicitor general|GOV
surgeon general|GOV
comptroller|GOV
auditor general|GOV
auditor-general|GOV
ombudsman|GOV
ombudswoman|GOV|female
rights ombudsman|GOV
public protector|GOV
ambassador|GOV
deputy ambassador|GOV
envoy|GOV
special envoy|GOV
peace envoy|-
special representative|-
special rapporteur|IGO
high representative|IGO
high commissioner|IGO
resident coordinator|IGO
humanitarian coordinator|IGO
consul|GOV
consul general|GOV
consul-general|GOV
attache|GOV
attaché|GOV
military attache|MIL
defense attache|MIL
diplomat|GOV
charge d'affaires|GOV
chargé d'affaires|GOV
permanent representative|GOV
chief negotiator|-
negotiator|-
mediator|-
national security adviser|GOV
national security advisor|GOV
security adviser|GOV
adviser|-
advisor|-
special adviser|-
aide|-
chief of staff|-
deputy chief of staff|-
senator|LEG
congressman|LEG|male
congresswoman|LEG|female
representative|-
lawmaker|LEG
legislator|LEG
parliamentarian|LEG
member of parliament|LEG
mp|LEG
mna|LEG
mpa|LEG
mla|LEG
msp|LEG
mep|LEG
deputy|LEG
speaker|LEG
house speaker|LEG
parliament speaker|LEG
parliamentary speaker|LEG
deputy speaker|LEG
speaker of the house|LEG
majority leader|LEG
minority leader|LEG
senate majority leader|LEG
senate minority leader|LEG
house majority leader|LEG
house minority leader|LEG
majority whip|LEG
minority whip|LEG
chief whip|LEG
assemblyman|LEG|male
assemblywoman|LEG|female
councillor|GOV
councilor|GOV
councilman|GOV|male
councilwoman|GOV|female
city councilor|GOV
alderman|GOV
commissioner|-
deputy commissioner|-
eu commissioner|IGO
european commissioner|IGO
county judge|GOV
county executive|GOV
judge|JUD
chief judge|JUD
justice|JUD
chief justice|JUD
associate justice|JUD
magistrate|JUD
chief magistrate|JUD
prosecutor|JUD
chief prosecutor|JUD
state prosecutor|JUD
public prosecutor|JUD
prosecutor general|JUD
prosecutor-general|JUD
deputy prosecutor|JUD
district attorney|JUD
assistant district attorney|JUD
u.s. attorney|JUD
us attorney|JUD
state attorney|JUD
state's attorney|JUD
registrar|JUD
coroner|GOV
deputy coroner|GOV
medical examiner|GOV
police chief|COP
deputy police chief|COP
assistant police chief|COP
police commissioner|COP
police superintendent|COP
police officer|COP
district police officer|COP
station house officer|COP
sho|COP
asp|COP
dsp|COP
ssp|COP
sp|COP
csp|COP
dig|COP
acp|COP
dgp|COP
igp|COP
dcp|COP
inspector general of police|COP
inspector-general of police|COP
commissioner of police|COP
director general of police|COP
police constable|COP
police spokesman|COP|male
police spokeswoman|COP|female
police spokesperson|COP
police inspector|COP
police captain|COP
police sergeant|COP
police lieutenant|COP
police detective|COP
police inspector general|COP
inspector general|-
inspector-general|-
inspector|COP
chief inspector|COP
detective chief inspector|COP
detective inspector|COP
detective superintendent|COP
detective chief superintendent|COP
detective sergeant|COP
detective constable|COP
deputy inspector general|COP
chief superintendent|COP
superintendent|-
deputy superintendent|COP
assistant superintendent|COP
senior superintendent|COP
constable|COP
chief constable|COP
deputy chief constable|COP
assistant chief constable|COP
sheriff|COP
deputy sheriff|COP
sheriff's deputy|COP
sheriff's spokesman|COP|male
sheriff's spokeswoman|COP|female
undersheriff|COP
marshal|-
trooper|COP
state trooper|COP
detective|COP
special agent|COP
fbi agent|COP
police officer first class|COP
patrolman|COP|male
policeman|COP|male
policewoman|COP|female
fire chief|GOV
deputy fire chief|GOV
fire marshal|GOV
firefighter|GOV
paramedic|MED
army chief|MIL
army chief of staff|MIL
chief of general staff|MIL
chief of the general staff|MIL
chief of defence staff|MIL
military chief|MIL
navy chief|MIL
air force chief|MIL
army spokesman|MIL|male
army spokeswoman|MIL|female
military spokesman|MIL|male
military spokeswoman|MIL|female
military spokesperson|MIL
general|MIL
major general|MIL
major-general|MIL
maj gen|MIL
brigadier general|MIL
brigadier-general|MIL
lieutenant general|MIL
lieutenant-general|MIL
colonel general|MIL
colonel-general|MIL
army general|MIL
air marshal|MIL
air chief marshal|MIL
air vice marshal|MIL
field marshal|MIL
brigadier|MIL
colonel|MIL
lieutenant colonel|MIL
lieutenant-colonel|MIL
lt colonel|MIL
major|MIL
captain|-
lieutenant|-
lieutenant commander|MIL
first lieutenant|MIL
second lieutenant|MIL
commander|-
deputy commander|-
wing commander|MIL
group captain|MIL
squadron leader|MIL
flight lieutenant|MIL
commodore|MIL
admiral|MIL
commander-in-chief|MIL
commander in chief|MIL
rear admiral|MIL
vice admiral|MIL
sergeant|-
staff sergeant|MIL
sergeant major|MIL
master sergeant|MIL
gunnery sergeant|MIL
first sergeant|MIL
corporal|-
lance corporal|MIL
private first class|MIL
private|MIL
airman|MIL|male
seaman|MIL
petty officer|MIL
chief petty officer|MIL
ensign|MIL
gen.|MIL
gen|MIL
maj.|MIL
maj. gen.|MIL
brig. gen.|MIL
lt. gen.|MIL
lt. col.|MIL
lt gen|MIL
lt col|MIL
brig gen|MIL
brig.|MIL
col.|MIL
col|MIL
lt.|-
lt|-
lt. cmdr.|MIL
cmdr.|-
capt.|-
capt|-
sgt.|-
sgt|-
sgt. maj.|MIL
staff sgt.|MIL
cpl.|-
cpl|-
pfc.|MIL
pvt.|MIL
adm.|MIL
rear adm.|MIL
vice adm.|MIL
sen.|LEG
sens.|LEG
rep.|LEG
reps.|LEG
gov.|GOV
govs.|GOV
lt. gov.|GOV
det.|COP
insp.|COP
supt.|-
cllr|GOV
atty. gen.|GOV
soldier|MIL
serviceman|MIL|male
servicewoman|MIL|female
veteran|-
pilot|-
guard|-
warlord|REB
rebel leader|REB
rebel commander|REB
rebel spokesman|REB|male
guerrilla leader|REB
guerrilla commander|REB
militia leader|UAF
militia commander|UAF
militant leader|REB
separatist leader|REB
insurgent leader|REB
terrorist leader|REB
terrorist|REB
militant|REB
mullah|-|male
ayatollah|REL|male
grand ayatollah|REL|male
imam|REL|male
cleric|REL
muslim cleric|REL
grand mufti|REL|male
mufti|REL|male
maulana|REL|male
moulana|REL|male
mawlana|REL|male
maulvi|REL|male
moulvi|REL|male
hujjat al-islam|REL|male
hojatoleslam|REL|male
abune|REL|male
pope|REL|male
cardinal|REL|male
archbishop|REL
monsignor|REL|male
msgr|REL|male
bishop|REL
auxiliary bishop|REL
patriarch|REL|male
metropolitan|REL|male
priest|REL
father|REL|male
fr.|REL|male
sister|REL|female
pastor|REL
reverend|REL
rev.|REL
the rev.|REL
rabbi|REL
chief rabbi|REL
monk|REL
nun|REL|female
dalai lama|REL|male
preacher|REL
deacon|REL
swami|REL|male
opposition leader|OPP
opposition politician|OPP
opposition candidate|OPP
opposition figure|OPP
opposition activist|OPP
dissident|OPP
party leader|PTY
party chairman|PTY|male
party chief|PTY
party president|PTY
party secretary|PTY
leader|-
co-leader|-
deputy leader|-
supreme leader|GOV
spiritual leader|REL
religious leader|REL
political leader|-
community leader|CVL
tribal leader|SOC
tribal chief|SOC
village chief|GOV
village head|GOV
labor leader|LAB
labour leader|-
union leader|LAB
trade unionist|LAB
student leader|EDU
protest leader|OPP
presidential candidate|PTY
vice presidential candidate|PTY
candidate|PTY
nominee|PTY
politician|-
independent|PTY
activist|CVL
rights activist|CVL
human rights activist|CVL
campaigner|CVL
organizer|CVL
organiser|CVL
human rights lawyer|CVL
chief|-
deputy chief|-
head|-
deputy head|-
boss|-
director|-
deputy director|-
director general|-
director-general|-
deputy director general|-
deputy director-general|-
executive director|-
managing director|BUS
general manager|BUS
manager|-
coordinator|-
chair|-
chairman|-|male
vice chairman|-|male
vice-chairman|-|male
deputy chairman|-|male
chairwoman|-|female
chairperson|-
vice chair|-
spokesman|-|male
spokeswoman|-|female
spokesperson|-
deputy spokesman|-|male
deputy spokeswoman|-|female
deputy spokesperson|-
chief spokesman|-|male
chief spokesperson|-
government spokesman|GOV|male
government spokeswoman|GOV|female
government spokesperson|GOV
ministry spokesman|GOV|male
ministry spokeswoman|GOV|female
ministry spokesperson|GOV
kremlin spokesman|GOV|male
presidential spokesman|GOV|male
presidential spokeswoman|GOV|female
presidential spokesperson|GOV
presidential adviser|GOV
presidential aide|GOV
state department spokesman|GOV|male
state department spokeswoman|GOV|female
state department spokesperson|GOV
white house spokesman|GOV|male
white house spokeswoman|GOV|female
white house press secretary|GOV
pentagon spokesman|GOV|male
pentagon spokeswoman|GOV|female
un spokesman|IGO|male
un spokeswoman|IGO|female
un spokesperson|IGO
un secretary-general|IGO
un secretary general|IGO
un special envoy|IGO
un envoy|IGO
official|-
officer|-
member|-
ceo|BUS
cfo|BUS
coo|BUS
cto|BUS
chief executive|BUS
chief executive officer|BUS
chief financial officer|BUS
chief operating officer|BUS
chief economist|-
chief scientist|-
founder|-
co-founder|-
cofounder|-
owner|-
businessman|BUS|male
businesswoman|BUS|female
entrepreneur|BUS
tycoon|BUS
billionaire|BUS
oligarch|BUS
banker|BUS
trader|BUS
investor|BUS
economist|BUS
analyst|-
strategist|-
consultant|-
expert|-
researcher|EDU
scientist|EDU
historian|EDU
political scientist|EDU
professor|EDU
associate professor|EDU
assistant professor|EDU
prof.|EDU
prof|EDU
lecturer|EDU
senior lecturer|EDU
dean|EDU
principal|EDU
headteacher|EDU
headmaster|EDU|male
teacher|EDU
student|EDU
scholar|EDU
academic|EDU
fellow|EDU
rector|EDU
epidemiologist|MED
virologist|MED
doctor|MED
physician|MED
surgeon|MED
nurse|MED
pediatrician|MED
psychologist|MED
psychiatrist|MED
journalist|JRN
reporter|JRN
correspondent|JRN
editor|JRN
editor-in-chief|JRN
chief editor|JRN
columnist|JRN
photographer|JRN
photojournalist|JRN
cameraman|JRN|male
broadcaster|JRN
anchor|JRN
presenter|JRN
blogger|JRN
publisher|JRN
commentator|JRN
lawyer|JUD
attorney|JUD
defense lawyer|JUD
defence lawyer|JUD
defense attorney|JUD
solicitor|JUD
barrister|JUD
advocate|-
notary|JUD
author|CVL
writer|CVL
novelist|CVL
poet|CVL
playwright|CVL
artist|CVL
painter|CVL
architect|CVL
designer|CVL
engineer|CVL
inventor|CVL
actor|CVL|male
opener|CVL
spinner|CVL
pacer|CVL
all-rounder|CVL
seamer|CVL
wicketkeeper|CVL
quarterback|CVL
linebacker|CVL
pitcher|CVL
shortstop|CVL
point guard|CVL
sculptor|CVL
curator|CVL
choreographer|CVL
dancer|CVL
violinist|CVL
pianist|CVL
guitarist|CVL
drummer|CVL
vocalist|CVL
chef|CVL
mountaineer|CVL
astronaut|CVL
cosmonaut|CVL
marathoner|CVL
wrestler|CVL
sailor|-
actress|CVL|female
singer|CVL
musician|CVL
rapper|CVL
composer|CVL
conductor|CVL
comedian|CVL
filmmaker|CVL
film director|CVL
producer|CVL
philosopher|EDU
philanthropist|CVL
coach|CVL
head coach|CVL
trainer|CVL
striker|CVL
midfielder|CVL
defender|CVL
goalkeeper|CVL
winger|CVL
forward|CVL
footballer|CVL
cricketer|CVL
batsman|CVL|male
bowler|CVL
skipper|CVL
boxer|CVL
athlete|CVL
sprinter|CVL
swimmer|CVL
golfer|CVL
cyclist|CVL
driver|CVL
farmer|AGR
fisherman|CVL|male
shopkeeper|CVL
resident|CVL
villager|CVL
local resident|CVL
survivor|CVL
witness|CVL
eyewitness|CVL
victim|CVL
suspect|-
gunman|-|male
shooter|-
attacker|-
defendant|-
inmate|CVL
prisoner|CVL
hostage|CVL
refugee|REF
migrant|REF
worker|LAB
aid worker|NGO
volunteer|CVL
neighbor|CVL
neighbour|CVL
bystander|CVL
husband|-|male
wife|-|female
son|-|male
daughter|-|female
brother|-|male
mother|-|female
uncle|-|male
aunt|-|female
nephew|-|male
niece|-|female
widow|-|female
widower|-|male
girlfriend|-|female
boyfriend|-|male
grandson|-|male
granddaughter|-|female
grandfather|-|male
grandmother|-|female
cousin|-
`;

/** Words before a title that say nothing of the office itself. */
export const TITLE_ADVERBS = `former ex- ex then then- late incoming outgoing newly-elected newly acting interim caretaker current new senior top deputy longtime
long-time veteran ousted deposed exiled jailed imprisoned embattled fugitive disgraced slain assassinated self-styled self-proclaimed re-elected retired
long-serving influential prominent powerful hardline firebrand outspoken famous renowned leading alleged suspected convicted notorious populist conservative
liberal right-wing left-wing far-right far-left centrist moderate reformist pro-russian pro-western pro-government pro-democracy then-acting fellow local
regional federal national international provincial municipal chief lead principal assistant associate executive special joint permanent honorary`;

/** What another word of the title says of the sector, where the head word leaves it open: the first that fits counts. */
export const TITLE_MODIFIERS = `
police|COP
sheriff|COP
sheriff's|COP
law enforcement|COP
fbi|COP
nypd|COP
lapd|COP
rebel|REB
rebels|REB
guerrilla|REB
separatist|REB
insurgent|REB
militant|REB
terrorist|REB
jihadist|REB
militia|UAF
paramilitary|UAF
opposition|OPP
party|PTY
army|MIL
military|MIL
navy|MIL
naval|MIL
air force|MIL
armed forces|MIL
marine|MIL
defense forces|MIL
defence forces|MIL
coast guard|MIL
border guard|MIL
peacekeeping|MIL
nato|IGO
intelligence|SPY
spy|SPY
ministry|GOV
government|GOV
state department|GOV
white house|GOV
kremlin|GOV
pentagon|GOV
foreign office|GOV
presidential|GOV
administration|GOV
cabinet|GOV
state|GOV
city|GOV
county|GOV
provincial|GOV
municipal|GOV
district|GOV
embassy|GOV
foreign policy|-
un|IGO
u.n.|IGO
united nations|IGO
eu|IGO
european union|IGO
african union|IGO
european commission|IGO
parliament|LEG
parliamentary|LEG
congress|LEG
senate|LEG
court|JUD
prosecution|JUD
union|LAB
trade union|LAB
bank|BUS
company|BUS
business|BUS
hospital|MED
medical|MED
health|MED
red cross|NGO
rights group|NGO
human rights|NGO
aid|NGO
church|REL
religious|REL
muslim|REL
university|EDU
school|EDU
student|EDU
tribal|SOC
`;

/** Forms of address: no office, but what follows is a person. */
export const HONORIFICS = `
he|-
h.e.|-
hh|-
hrh|-
hm|-
dp|-
dpp|-
mk|-
mca|-
pol|-
adv|-
adv.|-
brother|male
auntie|female
his excellency|male
her excellency|female
mr|male
mr.|male
mrs|female
mrs.|female
ms|female
ms.|female
miss|female
messrs|male
dr|-
dr.|-
sir|male
lord|male
lady|female
dame|female
baroness|female
baron|male
doña|female
señor|male
señora|female
monsieur|male
madame|female
herr|male
frau|female
hajji|male
haji|male
hajj|male
begum|female
daw|female
mwami|male
togbe|male
datuk|male
dato' seri|male
dato seri|male
datin seri|female
his highness|male
her highness|female
his majesty|male
her majesty|female
h e|-
dato|male
datuk seri|male
datin|female
tun|male
tan sri|male
tengku|male
hon.|-
hon|-
shri|male
smt|female
pandit|male
ustad|male
engr|-
engr.|-
atty.|-
`;
