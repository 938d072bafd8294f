import { BODY, type Document, type Place, type PlaceIndex, type Sentence, type Span } from '../core/index.js';
import { type Group, isResolved, within } from './group.js';
import type { World } from './same.js';

/** Types that happen on the ground: the article's own town is theirs where no other is said. */
const LOCAL = new Set(['ASSAULT', 'PROTEST', 'DISASTER', 'ACCIDENT', 'COERCE', 'MOBILIZE', 'CONSULT']);

/**
 * Dates and places that the clauses do not say: the place of an event told just before, the town of the dateline or the headline, the country
 * that the story is about; and the publication day (`basis` says so) for what the lead or the whole article is about.
 */
export function settle(
  groups: readonly Group[],
  main: Group | undefined,
  world: World,
  document: Document,
  sentences: readonly Sentence[],
): void {
  const lead = new Set(
    sentences
      .filter((s) => BODY.has(s.kind))
      .slice(0, 3)
      .map((s) => s.index),
  );
  const country = countryOf(world);
  const town = townOf(world, document, sentences);
  const { published } = document.metadata;
  const local =
    town !== undefined && (country === undefined || world.places[town]!.country === world.places[country]!.country)
      ? town
      : undefined;
  for (const group of groups) {
    if (group.historical) continue;
    const led = group === main || group.tellings.some((t) => lead.has(t.evidence[0]!.sentence));
    if (LOCAL.has(group.type) && group.modality !== 'future') {
      if (led && local !== undefined && mayBeIn(world.places, group, local)) {
        group.place = local;
        group.placeStated = false;
      } else if (group.place === null && DEADLY.has(group.type))
        group.place = placeBefore(group, groups, sentences) ?? country ?? null;
    }
    if (led && group.when === null && published !== null && (group.modality === 'actual' || group.modality === 'alleged'))
      group.when = { start: published, end: published, edtf: published, precision: 'day', basis: 'publication', date: null };
  }
}

const DEADLY = new Set(['ASSAULT', 'PROTEST', 'DISASTER', 'ACCIDENT']);

/** The place of the event told before in the same paragraph. */
function placeBefore(group: Group, groups: readonly Group[], sentences: readonly Sentence[]): PlaceIndex | undefined {
  const { sentence } = group.tellings[0]!.evidence[0]!;
  let best: PlaceIndex | undefined;
  let at = -1;
  for (const other of groups) {
    if (other.place === null || !other.placeStated) continue;
    for (const t of other.tellings) {
      const here = t.evidence[0]!.sentence;
      if (here <= sentence && here > at && sentences[here]!.block === sentences[sentence]!.block) {
        at = here;
        best = other.place;
      }
    }
  }
  return best;
}

/** The country that most of the article's names are in, when it is named itself and no other comes near. */
function countryOf({ places, actors }: World): PlaceIndex | undefined {
  const counts = new Map<string, number>();
  const add = (country: string | null, n: number): void => {
    if (country !== null) counts.set(country, (counts.get(country) ?? 0) + n);
  };
  for (const p of places) add(p.country, p.mentions.length);
  for (const a of actors) add(a.country, a.mentions.length / 2);
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  if (first === undefined || (second !== undefined && second[1] * 1.5 > first[1])) return undefined;
  const named = places.findIndex((p) => p.kind === 'country' && p.country === first[0]);
  return named >= 0 ? named : undefined;
}

/** The town that the story is from: the dateline's, else the headline's, else the one that it names most (twice at least). */
function townOf({ places }: World, document: Document, sentences: readonly Sentence[]): PlaceIndex | undefined {
  const isTown = (p: Place): boolean => p.kind === 'city' && isResolved(p);
  const dateline = document.metadata.dateline?.place ?? null;
  if (dateline !== null) {
    const there = (m: { readonly span: Span }): boolean => m.span.start < dateline.end && dateline.start < m.span.end;
    const at = places.findIndex((p) => isTown(p) && p.mentions.some(there));
    if (at >= 0) return at;
  }
  const titled = places.findIndex(
    (p) => isTown(p) && p.mentions.some((m) => m.value.form === 'literal' && sentences[m.sentence]?.kind === 'title'),
  );
  if (titled >= 0) return titled;
  let best: PlaceIndex | undefined;
  let most = 1;
  places.forEach((p, i) => {
    const count = p.mentions.filter((m) => m.value.form === 'literal').length;
    if (isTown(p) && count > most) {
      most = count;
      best = i;
    }
  });
  return best;
}

/** No place is said, or only one that the town lies in, or one that is not on the map. */
function mayBeIn(places: readonly Place[], group: Group, town: PlaceIndex): boolean {
  if (group.place === null) return true;
  const here = places[group.place]!;
  if (!isResolved(here)) return true;
  return (here.kind === 'country' || here.kind === 'region') && within(places[town]!, here);
}
