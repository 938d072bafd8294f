import type { PlaceMention, Sentence, Token } from '../core/index.js';

/**
 * What a mention of a place has to do with what is told beside it.
 * Belongs: the role of one mention, read from the words around it ("died at a hospital in Lubbock": care; "34, of Tyler": home).
 * Not: which place an event gets (scene.ts, where.ts); whether the words name a place at all (places room).
 */
export type Role =
  /** "was shot in Benton", "a house in Benton". */
  | 'located'
  /** "18 miles west of Snowville", "near Lacey". */
  | 'near'
  /** "Benton police", "the Benton Police Department". */
  | 'police'
  /** "Herbert Harr, 47, of Indianapolis", "a Greenfield man", "men from Tarboro". */
  | 'home'
  /** "flown to a hospital in Lubbock", "an Atlanta hospital". */
  | 'care'
  /** "was arrested in Truckee", "held in the county jail in Bend". */
  | 'custody'
  /** "Man shot at party - WMC News 5 - Memphis, Tennessee". */
  | 'publisher'
  | 'named';

const words = (list: string): ReadonlySet<string> => new Set(list.split(','));
const SERVICES = words('police,pd,firefighters,paramedics,policemen,detectives');
const FIRE = words('department,officials,crews,rescue');
const CARE = words('hospital,hospitals,clinic,trauma,medical,airlifted,medivaced,hospitalized,recovering,recuperating');
const WARDS = words('hospital,hospitals,clinic,trauma,medical');
const CARRIED = words('transport,transfer,airlift,fly,rush,take,medevac,lifeflighted');
const LOCATIVE = words('in,at,inside,within,across,throughout,outside,on');
const NEAR = words('near,outside,toward,towards,suburban');
const DIRECTION = words(
  'north,south,east,west,northeast,northwest,southeast,southwest,north-east,north-west,south-east,south-west,miles,kilometers,kilometres,km,mile,outskirts,border',
);
/** "in southwest Atlanta", "in unincorporated Willowbrook". */
const PART = words(
  'north,south,east,west,northeast,northwest,southeast,southwest,northern,southern,eastern,western,central,downtown,uptown,midtown,nw,sw,ne,se,unincorporated,rural,nearby,upstate,the',
);
const PERSON = words(
  'man,woman,men,women,teen,teens,teenager,teenagers,boy,girl,boys,girls,resident,residents,native,natives,couple,mother,father,mom,dad,family,student,students,child,toddler,youth,youths,businessman,lawyer,attorney,nurse,teacher,parents,brothers,sisters,friends,pair,grandmother,grandfather,husband,wife,boxer,player,athlete,singer,rapper,musician,firefighter,veteran,soldier,driver,mechanic,activist,pastor,doctor,girls,infant,baby,juvenile,hunter,worker,workers,owner,suspect,suspects,victim,duo,trio',
);
const CUSTODY = words(
  'arrest,arrested,arrests,capture,captured,apprehend,apprehended,jail,jailed,prison,booked,detained,custody,extradited,arraigned,court,courthouse,surrendered,fled,flee,headed,drove,traveled,travelled,hiding,caught',
);
const HELD = words('arrested,apprehended,detained,captured,jailed,custody,extradited,caught');
const DWELLS = words(
  'live,lives,lived,living,resides,resided,moved,grew,born,raised,native,resident,residents,formerly,originally',
);

export function roleOf(sentence: Sentence, { value, words: at }: PlaceMention): Role {
  const { tokens } = sentence;
  if (sentence.kind === 'title' && afterPublisher(sentence, at.from)) return 'publisher';
  if (value.ofBody || SERVICES.has(tokens[at.to]?.lower ?? '') || isFire(tokens, at.to)) return 'police';
  if (isCare(tokens, at.from, at.to)) return 'care';
  if (isHome(tokens, at.from, at.to)) return 'home';
  const from = beforeParts(tokens, at.from);
  if (tokens[from - 1]?.lower === 'in' && SERVICES.has(tokens[from - 2]?.lower ?? '')) return 'police'; // "Police in the city of Benton"
  const before = tokens[from - 1];
  const near = isNear(tokens, from);
  // "was detained east of Portland hours later"
  if (near && tokens.slice(Math.max(0, from - 5), from).some((t) => HELD.has(t.lower))) return 'custody';
  if (near) return 'near';
  if (before?.lower === 'of' && STRUCK.has(tokens[from - 2]?.lower ?? '')) return 'located'; // "shelling of Benton"
  if (before === undefined || !LOCATIVE.has(before.lower)) return 'named';
  const verbs = tokens.slice(Math.max(0, from - 7), from);
  if (verbs.some((t) => CUSTODY.has(t.lower))) return 'custody';
  return 'located';
}

const STRUCK = words(
  'shelling,bombing,bombardment,siege,storming,capture,seizure,occupation,fall,battle,recapture,invasion,liberation',
);
const KIND = words('city,town,village,suburb,capital,neighborhood,neighbourhood,district');
/** Where "southwest", "downtown" or "the city of" before a name begins. */
function beforeParts(tokens: readonly Token[], at: number): number {
  let from = at;
  if (tokens[from - 1]?.lower === 'of' && KIND.has(tokens[from - 2]?.lower ?? '')) from -= 2;
  while (from > 0 && (PART.has(tokens[from - 1]!.lower) || (from < at && tokens[from - 1]!.upos === 'ADJ'))) from--;
  return from;
}

/** "Benton fire crews", "the Benton Fire Department". */
const isFire = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'fire' && FIRE.has(tokens[at + 1]?.lower ?? '');

/** "died at a hospital in Lubbock", "airlifted to Macon", "an Atlanta area hospital": where the hurt are taken. */
function isCare(tokens: readonly Token[], from: number, to: number): boolean {
  if (tokens.slice(Math.max(0, from - 5), to).some((t) => CARE.has(t.lower))) return true;
  // "an Atlanta area hospital", but "a Dodge County toddler was airlifted"
  if (tokens.slice(to, to + 3).some((t) => WARDS.has(t.lower))) return true;
  if (tokens[from - 1]?.lower !== 'to') return false;
  return tokens.slice(Math.max(0, from - 5), from).some((t) => CARRIED.has(t.lemma.toLowerCase()));
}

/** "47, of Indianapolis", "two men from Tarboro", "a Greenfield man", "who lives in Reseda": where people are from. */
function isHome(tokens: readonly Token[], from: number, to: number): boolean {
  const before = tokens[from - 1];
  if (before?.lower === 'from') return true;
  if (before?.lower === 'of') {
    const person = tokens[from - 2];
    if (person === undefined) return false;
    if (person.lower === ',' || person.upos === 'NUM' || /^\d+$/.test(person.text)) return true;
    if (person.upos === 'PROPN' && !/^(?:City|Town|Village|Borough|Township|County|University)$/.test(person.text)) return true;
    return PERSON.has(person.lower);
  }
  for (let i = to; i < to + 3; i++) {
    const t = tokens[i];
    if (t === undefined || t.upos === 'PUNCT' || t.upos === 'ADP') break;
    if (PERSON.has(t.lower)) return true;
    if (t.upos !== 'ADJ' && t.upos !== 'NUM' && t.lower !== 'area') break;
  }
  if (before?.lower !== 'in') return false;
  // "is now back home in Burley"
  if (tokens[from - 2]?.lower === 'home' && tokens[from - 3]?.lower === 'back') return true;
  return tokens.slice(Math.max(0, from - 3), from).some((t) => DWELLS.has(t.lower));
}

/** "about 100 miles northeast of Dallas", "just west of Boyertown", "near Lacey". */
function isNear(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1];
  if (before === undefined) return false;
  if (NEAR.has(before.lower)) return true;
  return before.lower === 'of' && DIRECTION.has(tokens[from - 2]?.lower ?? '');
}

/** "Man shot at party - WMC News 5 - Memphis, Tennessee": the publisher's town. */
function afterPublisher(title: Sentence, word: number): boolean {
  return title.tokens
    .slice(0, word)
    .some((t) => (t.text === '-' || t.text === '|' || t.text === '–') && title.text[t.from - 1] === ' ');
}
