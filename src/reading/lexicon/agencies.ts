/**
 * Belongs: news agencies as datelines, bylines and credits name them; first the name that the report gives, then other forms, one agency a line.
 * Not: newspapers, broadcasters and sites (they are publishers), press offices.
 * Source: members of the World News Agencies Congress, European Alliance of News Agencies, OANA and FAAPA, and datelines in use.
 */
const TABLE = `
AFP | Agence France-Presse | Agence France Presse
AP | Associated Press | The Associated Press
Reuters | Thomson Reuters
UPI | United Press International
Xinhua | Xinhua News Agency | Xinhuanet
TASS | ITAR-TASS | Itar-Tass
Interfax | Interfax-Ukraine
RIA Novosti | RIA | Sputnik
DPA | dpa | Deutsche Presse-Agentur
EFE | ACAN-EFE | Agencia EFE
ANSA
AGI
Adnkronos
PA | PA Media | Press Association | PA News
Kyodo | Kyodo News
Jiji | Jiji Press
Yonhap | Yonhap News Agency
KCNA | Korean Central News Agency
CNA | Central News Agency | Focus Taiwan
PTI | Press Trust of India
ANI | Asian News International
IANS | Indo-Asian News Service
UNI | United News of India
APP | Associated Press of Pakistan
PPI | Pakistan Press International
BSS | Bangladesh Sangbad Sangstha
UNB | United News of Bangladesh
RSS | Rastriya Samachar Samiti
Antara
Bernama
VNA | Vietnam News Agency
PNA | Philippine News Agency
TNA | Thai News Agency
AAP | Australian Associated Press
ANN | Asia News Network
CP | The Canadian Press | Canadian Press
ANP
Belga
APA | Austria Presse Agentur
ATS | Keystone-SDA | SDA
NTB
TT
Ritzau
STT
BNS | Baltic News Service
LETA
ELTA
PAP | Polish Press Agency
CTK | Czech News Agency
TASR
MTI
Agerpres | AGERPRES
BTA | Bulgarian News Agency
Tanjug
HINA
STA

ANA | ANA-MPA | Athens News Agency
Lusa
Europa Press
Anadolu | AA | Anadolu Agency | Anatolia News Agency
IHA
CNA Cyprus | Cyprus News Agency
Ukrinform
Unian | UNIAN
BelTA | BELTA
Armenpress | ARMENPRESS
Azertac | AZERTAC | Azertag | Trend
Kazinform
UzA
MENA | Middle East News Agency
NNA | National News Agency
SANA | Syrian Arab News Agency
INA | Iraqi News Agency
Petra
WAFA
QNA | Qatar News Agency
KUNA | Kuwait News Agency
SPA | Saudi Press Agency
WAM | Emirates News Agency
BNA | Bahrain News Agency
ONA | Oman News Agency
Saba | Yemen News Agency
IRNA | Islamic Republic News Agency
ISNA
Mehr | MNA
Fars | FNA
Tasnim
MAP | Maghreb Arabe Presse
TAP | Tunis Afrique Presse
APS | Algerie Presse Service
PANA | Panapress
APA News | African Press Agency
afrol News
NAN | News Agency of Nigeria
GNA | Ghana News Agency
ENA | Ethiopian News Agency
SUNA
SAPA | South African Press Association
ANGOP
New Ziana | ZIANA
NAMPA
IPS | Inter Press Service
Prensa Latina | PRELA
Notimex
Telam
Agencia Brasil
ANDINA
ABI
AVN
DyN | DYN | Noticias Argentinas
Bloomberg | Bloomberg News
Dow Jones | Dow Jones Newswires
Cox News Service
Knight Ridder
McClatchy | McClatchy Newspapers
Scripps Howard
States News Service
City News Service
Bay City News | Bay City News Service
Sun-Times Media Wire
Gannett News Service
CNS | Catholic News Service
RNS | Religion News Service
`;

const fold = (name: string): string => name.replace(/\s+/g, ' ').trim().toLowerCase();

let index: ReadonlyMap<string, string> | undefined;

function agencies(): ReadonlyMap<string, string> {
  if (index !== undefined) return index;
  const names = new Map<string, string>();
  for (const line of TABLE.split('\n')) {
    const [name, ...others] = line.split(' | ');
    if (name === undefined || name === '') continue;
    for (const form of [name, ...others]) names.set(fold(form), name);
  }
  index = names;
  return names;
}

/** The agency that `name` names ("ACAN-EFE": "EFE"; "CBSNewYork/AP": "AP"); undefined when it names none. */
export function agencyNamed(name: string): string | undefined {
  const known = agencies();
  const whole = known.get(fold(name));
  if (whole !== undefined) return whole;
  if (!/[/,&;]| and /.test(name)) return undefined;
  for (const part of name.split(/\s*[/,&;]\s*|\s+and\s+/)) {
    const found = known.get(fold(part));
    if (found !== undefined) return found;
  }
  return undefined;
}
