import type { Place, PlaceIndex } from '../core/index.js';
import { distance } from './same.js';
import type { Counts, Evidence, Town } from './town.js';

/**
 * Quarters: names that are a part of a town of the story. Belongs: what is in which town by its police, its size and its dateline.
 * Not: how much speaks for a town (scene.ts).
 */

/** What must speak for a town of the map, for a name that is on none to be a part of it ("Hillview Village", where Memphis police came). */
const SOLID = 2.5;
const STANDING: readonly Evidence[] = ['police', 'dateline', 'title', 'scene', 'lead'];

/** A name that the map lacks, where a town that it has is the story's. */
export function isOff(places: readonly Place[], { place, evidence }: Town, all: readonly Town[]): boolean {
  const here = places[place]!;
  if (here.latitude !== null || here.kind === 'city' || evidence.has('police') || evidence.has('dateline')) return false;
  if (here.mentions.some((m) => m.value.within !== null)) return false;
  return all.some((t) => {
    const town = places[t.place]!;
    if (town.latitude === null) return false;
    const large = t.evidence.has('dateline') && (town.population ?? 0) >= LARGE && CHARTED.has(town.country ?? '');
    return large || (t.score >= SOLID && STANDING.some((e) => t.evidence.has(e)));
  });
}
/** Where the map has every village, a name that it lacks is a quarter of the large town that the story is from. */
const CHARTED = new Set(['USA', 'CAN', 'GBR', 'AUS']);
const LARGE = 300_000;

/** The town on the map whose police the article speaks of the most. */
export function homeOf(
  places: readonly Place[],
  towns: ReadonlyMap<PlaceIndex, { readonly counts: Counts }>,
): PlaceIndex | undefined {
  let home: PlaceIndex | undefined;
  let most = 0;
  for (const [place, { counts }] of towns) {
    const n = counts.get('police') ?? 0;
    if (places[place]!.latitude === null || n <= most) continue;
    home = place;
    most = n;
  }
  return home;
}

/** Farther than a town's police go, in km. */
const BEAT = 100;
/** What is so close to a town so many times its size, in km, has that town's police where it has none of its own. */
const CLOSE = 25;
const TIMES = 8;

/**
 * "A woman was shot in Madisonville, Cincinnati police said": a quarter of the town whose police came, not its namesake elsewhere; and so is a name
 * that no gazetteer has. A town with police of its own, of a state that the article names, or with the state beside it is itself.
 */
export function isQuarterOf(places: readonly Place[], place: PlaceIndex, home: PlaceIndex, counts: Counts): boolean {
  if (counts.has('police') || counts.has('dateline')) return false;
  const here = places[place]!;
  if (here.mentions.some((m) => m.value.within !== null)) return false;
  if (here.latitude === null) return true;
  const km = distance(here, places[home]!);
  if (km === null) return false;
  const larger = (here.population ?? 0) * TIMES <= (places[home]!.population ?? 0);
  if (km <= CLOSE) return larger;
  if (km <= BEAT) return false;
  if (here.admin1 === places[home]!.admin1) return larger;
  return !places.some((p, i) => i !== place && p.admin1 === here.admin1 && p.latitude !== null);
}
