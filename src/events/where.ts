import type { EventType, Place, PlaceKind } from '../core/index.js';
import { headOf } from '../language/tree/index.js';
import { isCompound } from '../places/index.js';
import type { Cast, PlaceHere } from './cast.js';
import { roleOf } from './roles.js';
import { above, prepositionOf, type Syntax } from './syntax.js';

/** Places that events are in, the closest first: a town says more than its country; a facility is often another town's namesake. */
const RANK: Readonly<Record<PlaceKind, number>> = {
  city: 6,
  district: 5,
  facility: 4,
  other: 3,
  region: 2,
  water: 2,
  country: 1,
};
const LOCATIVE = new Set(
  'in,at,near,on,outside,inside,around,across,throughout,along,over,off,within,north,south,east,west,nearby'.split(','),
);
/** Of an event's own phrases: "the bombing of Kabul", "a visit to Yerevan", "the raid into Chad". */
const DIRECT = new Set(['of', 'to', 'into', 'against', 'for']);
const NEAR = new Set(['near', 'outside', 'around', 'off', 'north', 'south', 'east', 'west', 'toward', 'towards']);

export interface Where {
  readonly place: number;
  readonly near: boolean;
  readonly stated: boolean;
}

export const rankOf = (place: Place): number => RANK[place.kind];

/** Types and modes of which the place is the one that is left. */
export const leavesPlace = (type: EventType, mode: string | null): boolean =>
  (type === 'RETREAT' && mode !== 'resign') || (type === 'ASSAULT' && mode === 'abduct');

/** Where the head's event is: a place that hangs on it or on the verb that carries it; else another of the sentence. */
export function placeOf(s: Syntax, cast: Cast, head: number, along: readonly number[], leaves = false): Where | undefined {
  const all = cast.placesIn(s.sentence.index, { from: 0, to: s.tokens.length }).filter((p) => p.mention.value.form === 'literal');
  if (all.length === 0) return undefined;
  const own = new Set([head, ...along]);
  let best: PlaceHere | undefined;
  let score = Number.NEGATIVE_INFINITY;
  let stated = false;
  for (const here of all) {
    const left = leaves && prepositionBefore(s, here) === 'from' && hangsOn(s, here, own);
    if (!left && isAside(s, here, cast.places[here.place]!)) continue;
    if (modifies(s, here) || describesNoun(s, cast.places[here.place]!, here, head)) continue;
    if (isParty(s, cast, here)) continue;
    const reach = s.parsed ? closeness(s, here, own) : nearness(here, head);
    if (s.parsed && ofOther(s, here, own)) continue;
    // "weapons from Nicaragua", "the president of Peru": a country that is no place of the event
    if (
      !left &&
      (reach === 0 || (cast.places[here.place]!.kind === 'country' && reach < 2)) &&
      FROM.has(prepositionBefore(s, here))
    )
      continue;
    const value = reach * 10 + rankOf(cast.places[here.place]!);
    if (value > score) {
      score = value;
      best = here;
      stated = reach >= 1;
    }
  }
  return best === undefined ? undefined : { place: best.place, near: isNear(s, best), stated };
}

/** "withdrew from Bunagana", "abducted six girls from Lassa": where they left, hanging on the verb itself. */
function hangsOn(s: Syntax, { mention }: PlaceHere, own: ReadonlySet<number>): boolean {
  const { from, to } = mention.words;
  const top = s.tokens.slice(from, to).find((t) => t.head < from || t.head >= to);
  return s.parsed && top !== undefined && own.has(top.head);
}

/** "India and Pakistan exchanged fire": who does it, not where. */
function isParty(s: Syntax, cast: Cast, { place, mention }: PlaceHere): boolean {
  if (cast.places[place]!.kind !== 'country' || !s.parsed) return false;
  const own = headOf(s.sentence, mention.words);
  const over = own.deprel === 'conj' ? s.tokens[own.head]! : own;
  if (over.deprel !== 'nsubj' && over.deprel !== 'obl:agent') return false;
  const actor = cast.actorAt(s.sentence.index, own.index);
  return actor !== undefined && cast.actors[actor]!.kind === 'state';
}

/** "a Virginia man", "a hospital in Lubbock": where people are from or where the hurt are taken. */
const isAside = ({ sentence }: Syntax, { mention }: PlaceHere, place: Place): boolean => {
  const role = roleOf(sentence, mention);
  // "a Clark County teen was hurt": of a county, it is mostly there
  return role === 'care' || (role === 'home' && place.featureCode !== 'ADM2');
};

/** "the U.S. embassy", "Israel's army", "US-backed militias": whose it is, not where. */
function modifies(s: Syntax, { mention }: PlaceHere): boolean {
  if (isCompound(s.tokens, mention.words)) return true;
  const t = s.tokens[mention.words.to - 1]!;
  const over = t.head >= 0 ? s.tokens[t.head] : undefined;
  const next = s.tokens[mention.words.to];
  if (
    next !== undefined &&
    mention.words.to - mention.words.from <= 2 &&
    !(next.lower === 'state' && mention.value.asked === 'region') && // "in Kaduna state"
    OWNED.has(next.lemma.toLowerCase()) &&
    (next.upos === 'NOUN' || next.upos === 'PROPN')
  )
    return true;
  if (over === undefined || (over.lower === 'state' && mention.value.asked === 'region')) return false;
  if (t.deprel !== 'compound' && t.deprel !== 'amod' && t.deprel !== 'nmod:poss') return false;
  return OWNED.has(over.lemma.toLowerCase());
}
const OWNED = new Set(
  'embassy,consulate,mission,army,military,government,police,ambassador,president,minister,ministry,official,force,troop,soldier,citizen,national,diplomat,warplane,jet,helicopter,air,navy,ship,plane,company,spokesman,spokeswoman,leader,senator,congressman,senate,congress,parliament,court,currency,media,television,newspaper,radio,flag,delegation,team,envoy,authority,intelligence,state,department,secretary,raid,strike,sanction,demand,attack'.split(
    ',',
  ),
);

/** "two U.S. missionaries", "a Kenya Airways jet": a country before a noun, unless that noun is the event or a place ("the Kenya bombing"). */
function describesNoun(s: Syntax, place: Place, { mention }: PlaceHere, head: number): boolean {
  const after = s.tokens[mention.words.to];
  const [adjective, noun] = [s.tokens[mention.words.to + 1], s.tokens[mention.words.to + 2]];
  // "carrying U.S. and Honduran soldiers"
  const joined = after?.lower === 'and' && adjective?.upos === 'ADJ' && noun?.upos === 'NOUN';
  const next = joined ? noun : after;
  if (place.kind !== 'country' || next === undefined || (next.upos !== 'NOUN' && next.upos !== 'PROPN' && next.upos !== 'ADJ'))
    return false;
  return next.index !== head && !GROUND.has(next.lemma.toLowerCase());
}
const GROUND = new Set(
  'border,capital,city,town,province,region,coast,village,soil,territory,side,airspace,mainland,island,district,area,frontier'.split(
    ',',
  ),
);

const FROM = new Set(['from', 'of', 'to', 'with', 'against', 'for', 'by', 'between', 'toward', 'towards', 'about', 'and']);
function prepositionBefore(s: Syntax, { mention }: PlaceHere): string {
  let i = mention.words.from - 1;
  // "in the southwestern department of Cauca": the preposition of the whole
  const noun = s.tokens[i - 1];
  if (s.tokens[i]?.lower === 'of' && noun !== undefined && DIVISIONS.has(noun.lemma)) {
    i -= 2;
    while (s.tokens[i]?.upos === 'ADJ' || s.tokens[i]?.upos === 'DET' || s.tokens[i]?.upos === 'NOUN') i--;
    return s.tokens[i]?.lower ?? '';
  }
  const before = s.tokens[i];
  return before?.lower === 'the' ? (s.tokens[i - 1]?.lower ?? '') : (before?.lower ?? '');
}
const SETTLED = new Set(
  'city,town,village,settlement,hamlet,suburb,port,district,municipality,neighborhood,neighbourhood'.split(','),
);
const DIVISIONS = new Set(
  'country,nation,republic,territory,city,town,village,department,province,state,region,district,municipality,county,governorate,area,island,suburb,capital,port,settlement,neighborhood,neighbourhood,hamlet'.split(
    ',',
  ),
);

/** 2: under the head by a preposition of place; 1: somewhere under it; 0: elsewhere in the sentence. */
function closeness(s: Syntax, { mention }: PlaceHere, own: ReadonlySet<number>): number {
  const { from, to } = mention.words;
  let at = to - 1;
  for (let i = from; i < to; i++) if (s.tokens[i]!.head < from || s.tokens[i]!.head >= to) at = i;
  const chain = [at, ...above(s, at, 6)];
  const hit = chain.findIndex((i) => own.has(i));
  if (hit < 0) return 0;
  for (const i of chain.slice(0, hit)) {
    const { deprel } = s.tokens[i]!;
    if (deprel === 'acl:relcl' || deprel === 'advcl' || deprel === 'ccomp' || deprel === 'parataxis' || deprel === 'conj')
      return hit <= 2 && deprel === 'conj' ? 1 : 0;
  }
  const top = chain[Math.max(0, hit - 1)]!;
  const leading = prepositionOf(s, top); // "fighting continued despite the talks in Moscow"
  if (top !== at && leading !== '' && !LOCATIVE.has(leading) && !DIRECT.has(leading)) return 0;
  // "shelled the town of Tel Rifaat in Syria": the town itself is what is shelled
  if (hit === 2 && prepositionOf(s, at) === 'of' && SETTLED.has(s.tokens[chain[1]!]!.lemma)) return 2;
  const preposition = prepositionOf(s, at) || leading; // "near the border with Georgia": not in Georgia
  return LOCATIVE.has(preposition) || (hit === 1 && DIRECT.has(preposition)) ? 2 : 1;
}

/** "fighting continued despite the talks in Moscow": where the talks are, on whatever word the tree hangs the town. */
function ofOther(s: Syntax, { mention }: PlaceHere, own: ReadonlySet<number>): boolean {
  let i = mention.words.from - 1;
  if (s.tokens[i]?.upos === 'DET') i--;
  if (s.tokens[i]?.upos !== 'ADP') return false;
  const noun = s.tokens[i - 1];
  return noun?.upos === 'NOUN' && !own.has(noun.index) && ASIDE.has(prepositionOf(s, noun.index));
}
const ASIDE = new Set(['despite', 'about', 'regarding', 'concerning', 'notwithstanding']);

function nearness({ mention }: PlaceHere, head: number): number {
  const d = mention.words.from > head ? mention.words.from - head : head - mention.words.to;
  return d <= 6 ? 2 : d <= 14 ? 1 : 0;
}

function isNear(s: Syntax, { mention }: PlaceHere): boolean {
  for (let i = mention.words.from - 1; i >= Math.max(0, mention.words.from - 3); i--) {
    const t = s.tokens[i]!;
    if (NEAR.has(t.lower)) return true;
    if (t.lower === 'in' || t.lower === 'at') return false;
  }
  return false;
}

/** ACLED codebook, geo_precision: 1 named town, 2 near it or a small area, 3 a larger region. */
export function geoPrecision(place: Place, near: boolean): 1 | 2 | 3 {
  if (place.kind === 'country' || place.kind === 'region' || place.kind === 'water') return 3;
  return near ? 2 : 1;
}

/** UCDP GED codebook, where_prec: 1 exact, 2 near, 3 second-level district, 4 first-level province, 5 larger, 6 country, 7 sea or air. */
export function wherePrec(place: Place, near: boolean): 1 | 2 | 3 | 4 | 5 | 6 | 7 {
  switch (place.kind) {
    case 'country':
      return 6;
    case 'water':
      return 7;
    case 'region':
      return place.featureCode === 'ADM2' ? 3 : place.featureCode === 'ADM1' ? 4 : 5;
    case 'other':
      return 5;
    default:
      return near ? 2 : 1;
  }
}
