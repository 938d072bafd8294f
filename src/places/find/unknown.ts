import type { NameMention, PlaceKind, RuleId, Sentence } from '../../core/index.js';
import { countryOfDemonym } from '../../world/index.js';
import { BODY_HEADS, LOCATIVE, MONTHS, OFFICES, OPENERS, PERSON_TITLES } from '../lexicon/cues.js';
import { PEOPLES } from '../lexicon/peoples.js';
import type { Piece } from '../pieces.js';
import { isArmedBody } from './bodies.js';
import { type Candidate, isCommon } from './candidate.js';
import { coreName, namesBody, piecesWithin } from './core-names.js';
import { opensDateline } from './judge.js';
import { unknownInCapitals } from './unknown-capitals.js';

/** Nouns after a name that make a place of it: "Gando village", "Kibera slum". */
const NOUNS: Readonly<Record<string, PlaceKind>> = {
  village: 'city',
  hamlet: 'city',
  town: 'city',
  district: 'region',
  subdistrict: 'region',
  province: 'region',
  governorate: 'region',
  prefecture: 'region',
  oblast: 'region',
  county: 'region',
  region: 'region',
  municipality: 'region',
  commune: 'district',
  suburb: 'district',
  neighborhood: 'district',
  neighbourhood: 'district',
  slum: 'district',
  area: 'district',
  areas: 'district',
  constituency: 'region',
  electorate: 'region',
  upazila: 'region',
  tehsil: 'region',
  taluk: 'region',
  barangay: 'district',
  slums: 'district',
  township: 'district',
  island: 'region',
  islands: 'region',
  peninsula: 'region',
  valley: 'region',
  desert: 'region',
  waterfall: 'water',
  waterfalls: 'water',
  river: 'water',
  lake: 'water',
  beach: 'other',
  forest: 'other',
  camp: 'facility',
  airport: 'facility',
  airbase: 'facility',
  prison: 'facility',
  dam: 'facility',
  mine: 'facility',
  hospital: 'facility',
  checkpoint: 'facility',
  crossing: 'facility',
  junction: 'facility',
};
/** Nouns before a name, with "of" or without: "the village of Laongo". */
const BEFORE =
  /^(?:villages?|towns?|hamlets?|suburbs?|city|cities|district|districts|province|provinces|island|municipality|municipalities|commune|neighborhood|neighbourhood|settlement|settlements|locality|community)$/;
const NO_NAME = new Set(PEOPLES.trim().split(/\s+/));

export interface Around {
  readonly sentence: Sentence;
  readonly pieces: readonly Piece[];
  /** Pieces of places already found. */
  readonly taken: ReadonlySet<number>;
  /** First pieces of countries, divisions and regions found. */
  readonly containers: ReadonlySet<number>;
  /** Names without an entry that the article calls a place elsewhere → by which rule. */
  readonly known: ReadonlyMap<string, RuleId>;
  /** What the language core takes the stretch of the sentence's text for. */
  readonly nameOf: (from: number, to: number) => NameMention | undefined;
  /** Whether the language core has a name of just this stretch. */
  readonly sameName: (from: number, to: number) => boolean;
  /** The places of the language core, by their offsets in the sentence. */
  readonly cores: readonly { readonly from: number; readonly to: number }[];
}

/**
 * Places that no gazetteer has, by their wording: "the village of X", "X village", "in X, Senegal", or one of a row of places; and names that the
 * language core takes for places.
 */
export function unknownOf(around: Around): Candidate[] {
  const { sentence, pieces, taken } = around;
  if (sentence.letterCase === 'upper') return unknownInCapitals(sentence, pieces, taken, around.containers);
  if (sentence.letterCase !== 'mixed') return [];
  const out: Candidate[] = [];
  const opening = dateline(around);
  if (opening !== undefined) out.push(opening);
  let at = opening?.end ?? 0;
  while (at < pieces.length) {
    const end = runFrom(pieces, at, taken);
    if (end === at) at++;
    else {
      const found = placeIn(around, at, end) ?? namedBefore(around, at, end);
      if (found !== undefined) out.push(found);
      at = end;
    }
  }
  return [...out, ...coreNames(around, out)];
}

/** "In June, Turkey arrested ten": a month and a day are no town. */
const isTime = (word: string): boolean => MONTHS.has(word) || /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/.test(word);

/** "HARWINTON — Former senators ...": a town in capitals opens the story. */
function dateline({ sentence, pieces, taken }: Around): Candidate | undefined {
  if (sentence.kind === 'caption' || sentence.kind === 'credit') return undefined; // "FILE - Police stand outside the mosque"
  let end = 0;
  while (end < 3 && pieces[end]?.upper === true && pieces[end]!.text.length > 3 && !taken.has(end) && pieces[end]!.gap === ' ')
    end++;
  if (pieces[end]?.upper !== true || pieces[end]!.text.length < 4 || taken.has(end)) return undefined;
  end++;
  if (
    !opensDateline({ first: 0, end }, pieces) ||
    /^(?:UPDATE|BREAKING|EDITOR|NEWS|EXCLUSIVE|CORRECTION|ANALYSIS|OPINION|WATCH|VIDEO|PHOTOS?|LIVE)/.test(pieces[0]!.text)
  )
    return undefined;
  return {
    first: 0,
    end,
    name: sentence.text.slice(pieces[0]!.from, pieces[end - 1]!.to),
    classes: 0,
    kind: 'city',
    rule: 'places/dateline',
  };
}

/** End of the run of capitalised words that begins here, four at most. */
function runFrom(pieces: readonly Piece[], first: number, taken: ReadonlySet<number>): number {
  let end = first;
  while (end < pieces.length && end - first < 4) {
    const piece = pieces[end]!;
    if (taken.has(end) || !piece.capital || piece.upper || /\d|\./.test(piece.text)) break;
    end++;
    if (piece.gap !== ' ' && piece.gap !== '-') break;
  }
  return end;
}

/** The article has called it a place elsewhere. */
function namedBefore({ sentence, pieces, known, nameOf, sameName }: Around, first: number, end: number): Candidate | undefined {
  const from = pieces[first]!.from;
  const to = pieces[end - 1]!.to;
  const name = sentence.text.slice(from, to);
  const earlier = known.get(name);
  if (earlier === undefined || pieces[end - 1]!.gap === '-') return undefined;
  const type = nameOf(from, to)?.value.type;
  const place = earlier === 'places/core-name' ? type === 'place' && sameName(from, to) : type === undefined || type === 'place';
  return place ? { first, end, name, classes: 0, kind: null, rule: 'places/named-before' } : undefined;
}

function placeIn({ sentence, pieces, taken, containers, nameOf }: Around, first: number, end: number): Candidate | undefined {
  const run = pieces.slice(first, end);
  const name = sentence.text.slice(run[0]!.from, run.at(-1)!.to);
  if (isArmedBody(pieces, first, end)) return undefined;
  if (first === 0) return undefined; // a sentence opens with it: the capital says nothing
  const next = pieces[end];
  if (next !== undefined && pieces[end - 1]!.gap === ' ' && next.capital && !taken.has(end)) return undefined; // the name goes on
  if (run.some((p) => BODY_HEADS.has(p.text) || OPENERS.has(p.text) || OFFICES.has(p.text) || PERSON_TITLES.has(p.text)))
    return undefined;
  if (
    run.some((p) => NO_NAME.has(p.text) || countryOfDemonym(p.text) !== undefined) ||
    (run.length === 1 && (isCommon(name) || name.length < 3))
  )
    return undefined;
  const before = pieces[first - 1]!;
  const owned = /^['’]s $/.test(before.gap) && taken.has(first - 1); // "Jammu's Narwal area"
  if (before.gap !== ' ' && !owned && !/^(?:, |,? and )$/.test(before.gap)) return undefined;
  const last = run.at(-1)!;
  const after = pieces[end];
  const core = nameOf(run[0]!.from, last.to);
  const type = core?.value.type;
  const is = (rule: RuleId, kind: PlaceKind | null): Candidate => ({ first, end, name, classes: 0, kind, rule });
  // "Hira Nagar prison": the noun belongs to the name
  const building = (nouns: number): Candidate => ({
    first,
    end: end + nouns,
    name: sentence.text.slice(run[0]!.from, pieces[end + nouns - 1]!.to),
    classes: 0,
    kind: 'facility',
    rule: 'places/noun-after',
  });

  if (/^(?: \(|, )$/.test(last.gap) && /^(?:an?|the)$/.test(after?.text ?? '') && after!.gap === ' ') {
    const words = pieces.slice(end + 1, end + 4).map((p) => p.lowerText);
    if (words.some((w) => w === 'village' || w === 'town' || w === 'suburb' || w === 'hamlet'))
      return is('places/apposition', 'city');
  }
  if (type !== 'person') {
    const noun =
      before.lowerText === 'of' || before.lowerText === 'called' || before.lowerText === 'named'
        ? pieces[first - 2]?.lowerText
        : before.lowerText;
    if (noun !== undefined && BEFORE.test(noun) && before.gap === ' ' && !before.capital && after?.capital !== true)
      return is('places/town-of', noun.startsWith('district') || noun.startsWith('province') ? 'region' : 'city');
    const follows = last.gap === ' ' && after !== undefined && !after.capital ? NOUNS[after.lowerText] : undefined;
    if (
      follows !== undefined &&
      type !== 'organization' &&
      (owned ||
        (before.lowerText === 'the' && after?.lowerText.startsWith('area') === false) ||
        LOCATIVE.has(before.lowerText) ||
        /^(?:of|from|to|at|and|or)$/.test(before.lowerText) ||
        type === 'place')
    )
      return follows === 'facility' ? building(1) : is('places/noun-after', follows);
    if (
      last.gap === ', ' &&
      containers.has(end) &&
      type !== 'organization' &&
      !isTime(last.text) &&
      (LOCATIVE.has(before.lowerText) || /^(?:from|of|at|to)$/.test(before.lowerText) || type === 'place')
    )
      return is('places/in-container', null);
    // "Siaya, Kisii, Rongo and Migori": one of a row of places
    const rowBefore = taken.has(first - 1) && /^,? $/.test(before.gap) && before.gap !== ' ';
    const rowAfter = last.gap === ', ' && taken.has(end) && !containers.has(end);
    if (rowBefore && rowAfter && type !== 'organization') return is('places/row', null);
  }
  return undefined;
}

/** Names of the language core's places that nothing else has found. */
function coreNames({ sentence, pieces, taken, containers, known, cores }: Around, found: readonly Candidate[]): Candidate[] {
  const out: Candidate[] = [];
  for (const { from, to } of cores) {
    const within = piecesWithin(pieces, from, to);
    if (within === undefined || found.some((c) => c.first < within.end && within.first < c.end)) continue;
    const { first, end } = within;
    const words = pieces.slice(first, end);
    if (words.some((_, i) => taken.has(first + i)) || namesBody(words)) continue;
    const name = sentence.text.slice(words[0]!.from, words.at(-1)!.to);
    const candidate = coreName({ pieces, first, end, name, taken, containers, elsewhere: known.has(name) });
    if (candidate !== undefined) out.push(candidate);
  }
  return out;
}
