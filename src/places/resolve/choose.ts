import { divisionsNamed, kilometres } from '../../world/index.js';
import { beatOf, isQuarterOf } from './quarters.js';
import { countySenses, type Sense } from './senses.js';
import { isStranger } from './stranger.js';
import { type Choice, inside, type Term } from './term.js';

/** What the document speaks of beside its names of places. */
export interface Context {
  /** ISO alpha-3 → weight, from demonyms. */
  readonly countries: ReadonlyMap<string, number>;
  /** "US.TX" → weight, from the title and the publisher. */
  readonly areas: ReadonlyMap<string, number>;
}

const ROUNDS = 3;
/** Per tenfold population, and per tenfold number of names. */
const POPULATION = 0.62;
const FAME = 0.25;
/** Of a town that is better known than its namesakes: as good as 100 times their people. */
const RENOWN = 1.2;
/** A country named is less of a sign for its towns than a town is. */
const COUNTRY_ITSELF = 0.6;

/** Chooses a sense for each term: how well known it is, what is named beside it, where the document's other places lie. */
export function choose(terms: readonly Term[], context: Context): (Choice | undefined)[] {
  let shares = terms.map((term) => softmax(term.senses.map((s) => prior(s, term))));
  let scores = shares;
  let weights = weigh(terms, shares, context);
  for (let round = 0; round < ROUNDS; round++) {
    if (round > 0) weights = weigh(terms, shares, context);
    scores = terms.map((term, t) =>
      term.senses.map((sense) => prior(sense, term) + support(sense, term, t, terms, shares, weights)),
    );
    shares = scores.map(softmax);
  }
  const picked = terms.map((term, t) => pick(term, scores[t]!));
  const beat = beatOf(terms, picked);
  return terms.map((term, t) => {
    const choice = picked[t];
    if (choice === undefined) return undefined;
    if (choice.sense.byName && !isVouched(choice.sense, t, picked)) return undefined;
    if (isQuarterOf(beat, choice.sense, t, terms, picked)) return undefined;
    const ownOf = (fits: (s: Sense) => boolean): number =>
      term.senses.reduce((sum, sense, i) => (fits(sense) ? sum + shares[t]![i]! : sum), 0) * timesOf(term);
    const own = (country: string | null): number => ownOf((s) => s.country === country);
    const ownArea = ownOf((s) => s.area === choice.sense.area);
    if (!isStranger(choice.sense, term, weights.countries, own, weights.areas, ownArea)) return choice;
    const county = countyIn(term, weights);
    return county === undefined ? undefined : { sense: county, others: [] };
  });
}

/** "Osceola", in a story of Florida, which has no such town but a county. */
function countyIn({ name, asked }: Term, { areas, countries }: Weights): Sense | undefined {
  const american = countries.get('USA') ?? 0;
  if (asked === 'district' || [...countries.values()].some((weight) => weight > american)) return undefined;
  const [main] = [...areas].filter(([area]) => area.startsWith('US.')).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return main === undefined || main[1] < LOCAL_STORY ? undefined : countySenses(name).find((s) => s.area === main[0]);
}
const LOCAL_STORY = 1.4;

/** "Mount Sinai Hospital" is in Egypt where the article names another place around: Chicago has one too. */
const isVouched = (sense: Sense, t: number, picked: readonly (Choice | undefined)[]): boolean =>
  picked.some(
    (other, i) => i !== t && other !== undefined && !other.sense.byName && AROUND.some((fits) => fits(sense, other.sense)),
  );
const AROUND: readonly ((a: Sense, b: Sense) => boolean)[] = [
  (a, b) => b.kind === 'country' && a.country === b.country,
  (a, b) => b.kind !== 'country' && b.featureCode !== 'ADM1' && kilometres(a, b) <= 150,
];

/** How well a sense fits its own words: fame, wording, and the container beside it. */
function prior(sense: Sense, term: Term): number {
  let score = POPULATION * Math.log10(sense.population + 10) + FAME * Math.log10(1 + sense.fame);
  if (sense.kind === 'country') score += 2.4;
  else if (sense.featureCode === 'ADM1') score += 1.6;
  else if (sense.featureCode === 'ADM2') score += 0.5;
  else if (sense.geonameid === null && sense.kind !== 'city') score += 1.8;
  if (sense.capital) score += 0.9;
  if (sense.renowned) score += RENOWN;
  if (sense.featureCode === 'PPLA') score += 0.3;
  if (sense.featureCode === 'PPLX') score -= 0.5;
  // "Salisbury" was Harare once: other places own the name now
  if (!sense.primary) score -= sense.population <= 200_000 ? 2 : isOthers(sense, term) ? 2.4 : 0.4;
  if (term.asked === 'city') score += sense.kind === 'city' ? 1.5 : -1.5;
  else if (term.asked === 'region') score += sense.kind === 'region' ? 2 : sense.kind === 'city' ? -1 : 0;
  // "the Austin neighborhood" is no town of that name
  else if (term.asked === 'district') score -= sense.kind === 'city' ? 2 : 0;
  else if (term.asked === 'water') score += sense.kind === 'water' ? 2 : -0.5;
  // "New York", "Timbuktu": the city is meant unless the wording asks for the division
  if (sense.featureCode === 'ADM1' && term.asked !== 'region' && term.inner.length === 0)
    if (
      term.senses.some(
        (s) =>
          s.kind === 'city' &&
          ((s.area === sense.area && s.population > (s.featureCode === 'PPLA' ? 20_000 : 100_000)) ||
            (s.capital && s.country === sense.country)),
      )
    )
      score -= 2.2;
  for (const inner of term.inner) score += holding(sense, inner);
  if (term.within !== null) score += inside(sense, term.within) ? 6 : -3;
  return score;
}

/** Another town owns the name: for a capital ("Kiev", but also Amman, which was Philadelphia once) it must be a town of some size. */
const isOthers = (sense: Sense, term: Term): boolean =>
  term.senses.some((s) => s.primary && s.kind === 'city' && s.population > (sense.capital ? 20_000 : 5_000));

/** How well a division or country fits the places that are named within it. */
function holding(sense: Sense, inner: readonly Sense[]): number {
  if (sense.kind === 'city' || sense.kind === 'district') return -3;
  const inside = inner.filter((s) => (sense.area !== null ? s.area === sense.area : s.country === sense.country));
  return inside.length === 0 ? -1.5 : 1 + 0.4 * Math.log10(Math.max(...inside.map((s) => s.population)) + 10);
}

const timesOf = (term: Term): number => 1 + 0.4 * Math.log(term.count) + (term.dateline ? 1 : 0);

interface Weights {
  readonly countries: ReadonlyMap<string, number>;
  readonly areas: ReadonlyMap<string, number>;
  readonly counties: ReadonlyMap<number, number>;
  /** Countries that demonyms and institutions name. */
  readonly named: ReadonlyMap<string, number>;
  /** Sum over the countries. */
  readonly total: number;
}

function weigh(terms: readonly Term[], shares: readonly (readonly number[])[], context: Context): Weights {
  const countries = new Map(context.countries);
  const areas = new Map(context.areas);
  const counties = new Map<number, number>();
  const add = <K>(map: Map<K, number>, key: K | null, weight: number): void => {
    if (key !== null) map.set(key, (map.get(key) ?? 0) + weight);
  };
  terms.forEach((term, t) => {
    if (term.asked === 'district') return;
    const times = timesOf(term);
    term.senses.forEach((sense, s) => {
      const weight = shares[t]![s]! * times;
      add(countries, sense.country, sense.kind === 'country' ? COUNTRY_ITSELF * weight : weight);
      add(areas, sense.area, weight);
      add(counties, sense.county, weight);
    });
    if (term.within !== null) {
      for (const d of divisionsNamed(term.within)) add(areas, `${d.country}.${d.code}`, 0.5);
    }
  });
  return { countries, areas, counties, named: context.countries, total: [...countries.values()].reduce((a, b) => a + b, 0) };
}

/** What the rest of the document says for a sense. */
function support(
  sense: Sense,
  term: Term,
  t: number,
  terms: readonly Term[],
  shares: readonly (readonly number[])[],
  weights: Weights,
): number {
  const times = timesOf(term);
  const own = (match: (s: Sense) => boolean): number =>
    term.senses.reduce((sum, s, i) => (match(s) ? sum + shares[t]![i]! * times : sum), 0);
  let score = 0;
  if (sense.country !== null && sense.kind !== 'country') {
    const rest = (weights.countries.get(sense.country) ?? 0) - own((s) => s.country === sense.country);
    // another country's hamlet that was once called so
    if (rest <= 0.05 && !sense.primary && sense.population < 100_000 && weights.total > 1) score -= 2;
    score += 1.1 * saturate(rest) + 0.25 * Math.log1p(Math.max(0, rest));
  }
  if (sense.area !== null) {
    const rest = (weights.areas.get(sense.area) ?? 0) - own((s) => s.area === sense.area);
    score += 1.5 * saturate(rest) + 0.35 * Math.log1p(Math.max(0, rest));
  }
  if (sense.county !== null) {
    const rest = (weights.counties.get(sense.county) ?? 0) - own((s) => s.county === sense.county);
    score += 0.8 * saturate(rest);
  }
  // "Lebanon" among the towns of Pennsylvania, where nothing else is Lebanese
  if (sense.kind === 'country' && sense.country !== null && weights.named.get(sense.country) === undefined) {
    const local = Math.max(
      0,
      ...term.senses.map((s) => (s.kind === 'city' && s.country !== sense.country ? closeness(s, t, terms, shares) : 0)),
    );
    score -= 5 * Math.max(0, Math.min(1, (local - 0.8) / 1.5));
  }
  if (sense.kind === 'city' || sense.kind === 'district') {
    score += 0.9 * saturate(closeness(sense, t, terms, shares));
  }
  return score;
}

/** How many of the document's other towns and counties lie within 120 km. */
function closeness(sense: Sense, t: number, terms: readonly Term[], shares: readonly (readonly number[])[]): number {
  let near = 0;
  terms.forEach((other, o) => {
    if (o === t || other.asked === 'district') return;
    other.senses.forEach((s, i) => {
      const share = shares[o]![i]!;
      if (share > 0.15 && s.kind !== 'country' && s.featureCode !== 'ADM1' && kilometres(s, sense) < 120) near += share;
    });
  });
  return near;
}

const saturate = (x: number): number => (x <= 0 ? 0 : x / (x + 0.6));

function softmax(scores: readonly number[]): number[] {
  if (scores.length === 0) return [];
  const top = Math.max(...scores);
  const raw = scores.map((s) => Math.exp(1.8 * (s - top)));
  const sum = raw.reduce((a, b) => a + b, 0);
  return raw.map((r) => r / sum);
}

const MOST_OTHERS = 3;

function pick(term: Term, scores: readonly number[]): Choice | undefined {
  const order = term.senses
    .map((sense, s) => ({ sense, score: scores[s]! }))
    .sort((a, b) => b.score - a.score || (a.sense.geonameid ?? 0) - (b.sense.geonameid ?? 0));
  const best = order[0];
  if (best === undefined) return undefined;
  return {
    sense: best.sense,
    others: order.slice(1, 1 + MOST_OTHERS).map(({ sense }) => ({ sense, reason: reasonAgainst(sense, best.sense, term) })),
  };
}

function reasonAgainst(sense: Sense, chosen: Sense, term: Term): string {
  if (term.within !== null && inside(chosen, term.within) && !inside(sense, term.within))
    return `not in ${term.within}, which is named beside it`;
  if (term.asked !== null && chosen.kind === term.asked && sense.kind !== term.asked)
    return `the wording asks for a ${term.asked}`;
  if (sense.kind !== chosen.kind && chosen.kind === 'country') return 'the country is the better known';
  if (sense.country !== chosen.country)
    return sense.population < chosen.population
      ? 'less populous, and the article speaks less of its country'
      : 'the article speaks of another country';
  if (sense.area !== chosen.area) return 'the article speaks of another division of the country';
  return sense.population < chosen.population ? 'less populous' : 'farther from the other places of the article';
}
