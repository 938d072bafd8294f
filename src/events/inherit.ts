import { BODY, type Document, type Place, type PlaceIndex, type Sentence, type Span } from '../core/index.js';
import { type Group, isResolved, within } from './group.js';
import type { World } from './same.js';

/** Types that happen on the ground: the article's own town is theirs where no other is said. */
const LOCAL = new Set(['ASSAULT', 'PROTEST', 'DISASTER', 'ACCIDENT', 'COERCE', 'MOBILIZE', 'CONSULT']);

/**
 * Dates and places that the clauses do not say: the town of the dateline or the headline, and the publication day (`basis` says so), for what
 * the lead or the whole article is about.
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
  const town = townOf(world, document, sentences);
  const { published } = document.metadata;
  for (const group of groups) {
    if (group.historical) continue;
    const led = group === main || group.tellings.some((t) => lead.has(t.evidence[0]!.sentence));
    if (!led) continue;
    if (town !== undefined && LOCAL.has(group.type) && group.modality !== 'future' && mayBeIn(world.places, group, town)) {
      group.place = town;
      group.placeStated = false;
    }
    if (group.when === null && published !== null && (group.modality === 'actual' || group.modality === 'alleged'))
      group.when = { start: published, end: published, edtf: published, precision: 'day', basis: 'publication', date: null };
  }
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
