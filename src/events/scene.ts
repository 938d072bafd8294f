import { BODY, type Document, type Place, type PlaceIndex, type PlaceMention, type Sentence } from '../core/index.js';
import type { Group } from './group.js';
import { homeOf, isOff, isQuarterOf } from './quarter.js';
import { roleOf } from './roles.js';
import { distance } from './same.js';
import type { Counts, Evidence, Town } from './town.js';

/**
 * The town where a story plays: all towns that the article names, weighed by what their mentions have to do with it.
 * Belongs: the weights of the roles, the score of each town. Not: reading the role of a mention (roles.ts).
 */

/** What puts a town at the scene, rather than beside the story. */
const AT_SCENE: readonly Evidence[] = ['scene', 'lead', 'title', 'located', 'police', 'sceneNear', 'leadNear'];

/** What the first mention of a role says for a town; each further one adds a quarter of it, three at most. */
const WEIGHT: Readonly<Record<Evidence, number>> = {
  scene: 4.5,
  title: 3.5,
  dateline: 2.2,
  lead: 3,
  police: 2.6,
  sceneNear: 3,
  leadNear: 1.8,
  titleNear: 2.5,
  titleHome: 1.5,
  located: 1.5,
  near: 0.8,
  publisher: 0.7,
  named: 0.8,
  home: 0.4,
  custody: 0.2,
  care: 0.1,
  elsewhere: 0.1,
};

const LEAD = 4;
/** What a town that the map does not have is behind one that it has. */
const UNMAPPED = 0.6;

/** The towns that the story of a group may be in, the likeliest first; where `others` are told to be speaks for none. */
export function townsOf(
  places: readonly Place[],
  document: Document,
  sentences: readonly Sentence[],
  group: Group | undefined,
  others: readonly Group[],
): Town[] {
  const towns = collect(places, document, sentences, evidenceOf(places, document, sentences, group, others));
  const home = homeOf(places, towns);
  const quarters = new Set(
    home === undefined
      ? []
      : [...towns].flatMap(([p, { counts }]) => (p !== home && isQuarterOf(places, p, home, counts) ? [p] : [])),
  );
  for (const place of quarters)
    for (const [kind, n] of towns.get(place)!.counts) {
      const { counts } = towns.get(home!)!;
      counts.set(kind, (counts.get(kind) ?? 0) + n);
    }
  return [...towns]
    .map(([place, { counts, first }]) => {
      const quarter = quarters.has(place);
      const score = quarter ? 0 : total(counts) - (places[place]!.latitude === null ? UNMAPPED : 0);
      return { place, score, first, evidence: counts, quarter, atScene: !quarter && AT_SCENE.some((e) => counts.has(e)) };
    })
    .map((town, _, all) =>
      isBeside(places, town, all) ? { ...town, score: Math.min(town.score, BESIDE), atScene: false } : town,
    )
    .map((town, _, all) => (isOff(places, town, all) ? { ...town, score: 0, atScene: false } : town))
    .sort((a, b) => b.score - a.score || a.first - b.first);
}

/** "in suburban Miami", where Hialeah police came: what it is near says less than whose police came. */
function isBeside(places: readonly Place[], { place, evidence }: Town, all: readonly Town[]): boolean {
  if ([...evidence.keys()].some((e) => !NEARBY.has(e))) return false;
  return all.some((t) => {
    const km = t.place !== place && t.evidence.has('police') ? distance(places[t.place]!, places[place]!) : null;
    return km !== null && km <= 40;
  });
}
const NEARBY: ReadonlySet<Evidence> = new Set<Evidence>(['near', 'sceneNear', 'leadNear', 'titleNear', 'named', 'care', 'home']);
const BESIDE = 0.5;

function total(counts: Counts): number {
  let score = 0;
  for (const [kind, n] of counts) score += WEIGHT[kind] * (1 + 0.25 * Math.min(3, n - 1));
  return score;
}

/** What a mention says for its town, by its role and by where it stands in the article. */
function evidenceOf(
  places: readonly Place[],
  document: Document,
  sentences: readonly Sentence[],
  group: Group | undefined,
  others: readonly Group[],
): (m: PlaceMention, town: PlaceIndex) => Evidence {
  const dateline = document.metadata.dateline?.place ?? null;
  const body = sentences.filter((s) => BODY.has(s.kind));
  const lead = new Set(body.slice(0, LEAD).map((s) => s.index));
  const told = toldIn(places, sentences, group);
  const apart = new Map<number, ReadonlySet<PlaceIndex>>();
  for (const other of others)
    for (const [sentence, towns] of toldIn(places, sentences, other))
      if (!told.has(sentence)) apart.set(sentence, new Set([...(apart.get(sentence) ?? []), ...towns]));
  return (m, town) => {
    const sentence = sentences[m.sentence]!;
    const role = roleOf(sentence, m);
    if (role === 'publisher' || role === 'care' || role === 'custody') return role;
    if (dateline !== null && m.span.start < dateline.end && dateline.start < m.span.end) return 'dateline';
    if (sentence.kind === 'title')
      return role === 'police' ? role : role === 'home' ? 'titleHome' : role === 'near' ? 'titleNear' : 'title';
    if (role !== 'located' && role !== 'near') return role;
    if (apart.get(m.sentence)?.has(town) === true) return 'elsewhere';
    const own = told.get(m.sentence);
    const scene = own !== undefined && (own.size === 0 || own.has(town));
    if (role === 'located') return scene ? 'scene' : lead.has(m.sentence) ? 'lead' : role;
    return scene ? 'sceneNear' : lead.has(m.sentence) ? 'leadNear' : role;
  };
}

/** The sentences that tell the event, with the towns that its own words put it in: "clashes in Goma despite the talks in Geneva". */
function toldIn(
  places: readonly Place[],
  sentences: readonly Sentence[],
  group: Group | undefined,
): ReadonlyMap<number, ReadonlySet<PlaceIndex>> {
  const out = new Map<number, Set<PlaceIndex>>();
  for (const { place, evidence } of group?.tellings ?? [])
    for (const { sentence } of evidence) {
      const own = out.get(sentence) ?? new Set();
      out.set(sentence, own);
      const there = place === null ? undefined : places[place]!.mentions.find((m) => m.sentence === sentence);
      const role = there === undefined ? undefined : roleOf(sentences[sentence]!, there);
      if (role === 'located' || role === 'near') own.add(townAround(places, place!));
    }
  return out;
}

/** "KOCHVILLE TOWNSHIP, Mich. —": a small area that the story is filed from. */
const isArea = (p: Place): boolean => p.kind === 'region' && p.latitude === null;
export function isFiledFrom(document: Document, { mentions }: Place): boolean {
  const dateline = document.metadata.dateline?.place ?? null;
  return dateline !== null && mentions.some(({ span }) => span.start < dateline.end && dateline.start < span.end);
}

interface Found {
  readonly counts: Map<Evidence, number>;
  first: number;
}

function collect(
  places: readonly Place[],
  document: Document,
  sentences: readonly Sentence[],
  evidence: (m: PlaceMention, town: PlaceIndex) => Evidence,
): Map<PlaceIndex, Found> {
  const towns = new Map<PlaceIndex, Found>();
  const bodies = bodiesIn(sentences);
  places.forEach((place, index) => {
    const town = place.kind !== 'facility' || place.latitude !== null ? townAround(places, index) : index;
    if (!isTown(places[town]!) && !(isFiledFrom(document, place) && isArea(place))) return;
    for (const m of place.mentions) {
      if (m.value.form === 'metonym' && !m.value.ofBody) continue;
      const kind = evidence(m, town);
      const found = towns.get(town) ?? { counts: new Map(), first: m.span.start };
      found.counts.set(kind, (found.counts.get(kind) ?? 0) + 1);
      found.first = Math.min(found.first, m.span.start);
      towns.set(town, found);
    }
  });
  for (const [town, { counts }] of towns) {
    const police = bodies.get(`${initialsOf(places[town]!)}PD`) ?? 0;
    if (police > 0) counts.set('police', (counts.get('police') ?? 0) + police);
  }
  return towns;
}

/** "NOPD", "SAPD": how often police are called by initials. */
function bodiesIn(sentences: readonly Sentence[]): ReadonlyMap<string, number> {
  const out = new Map<string, number>();
  for (const { tokens } of sentences)
    for (const { text } of tokens) if (/^[A-Z]{1,3}PD$/.test(text)) out.set(text, (out.get(text) ?? 0) + 1);
  return out;
}

/** "New Orleans" → "NO". */
const initialsOf = (place: Place): string =>
  (place.canonical ?? place.name)
    .split(/[\s-]+/)
    .map((w) => w[0]?.toUpperCase() ?? '')
    .join('');

const isTown = (p: Place): boolean => p.kind === 'city' || (p.latitude === null && p.kind === 'other') || standsForTown(p);
/** "in NW Albuquerque", where nothing else names the town. */
const standsForTown = ({ kind, name, canonical, within }: Place): boolean =>
  kind === 'district' && (within ?? null) === null && canonical !== null && name !== canonical && name.endsWith(canonical);

/** The town that a quarter, street or building of it lies in: ACLED and UCDP code events at the named populated place. */
export function townAround(places: readonly Place[], place: PlaceIndex): PlaceIndex {
  const here = places[place]!;
  if (here.kind !== 'district' && here.kind !== 'facility' && here.kind !== 'other') return place;
  // "near Baconton", a village that no gazetteer has, is not the town that is named closest to it
  if (here.kind === 'other' && here.latitude === null && here.mentions[0]!.value.asked === null) return place;
  const around = here.within ?? null;
  return around !== null && places[around]!.kind === 'city' ? around : place;
}

/** "title 3.5, police 2.6": for the reader of --explain. */
export function weighed({ evidence }: Town): string {
  return [...evidence].map(([kind, n]) => `${kind}${n > 1 ? ` ×${n}` : ''} ${WEIGHT[kind]}`).join(', ');
}
