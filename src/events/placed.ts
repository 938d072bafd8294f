import type { Document, Note, Place, PlaceIndex } from '../core/index.js';
import { type Group, isResolved, within } from './group.js';
import { distance } from './same.js';
import { isFiledFrom, weighed } from './scene.js';
import type { Town } from './town.js';

/**
 * Which of the story's towns, or which county, an event gets. Belongs: how much must speak for it against the event's own words.
 * Not: what speaks for each town (scene.ts), who asks (inherit.ts).
 */

/** How much more must speak for another town than for the one that the event's own words name. */
const MARGIN = 1.5;
/** What the event's own clause says of its town, above what its mentions weigh. */
const STATED = 2;
/** A hospital's or a jail's town is none of the event's. */
const LEAST = 0.3;
/** A town where somebody is from, or whose paper tells the story. */
const NAMED = 0.8;
/** What must speak for a town against a province that the event's own words name, or where what happened is only talk. */
export const ENOUGH = 2.5;

/** The town that the story is in, where the event's own words name none, or one of which less is said. */
export function townFor(
  places: readonly Place[],
  group: Group,
  towns: readonly Town[],
  all: readonly Town[],
): PlaceIndex | undefined {
  const now = group.place === null ? undefined : places[group.place]!;
  if (now?.kind === 'city' || (now?.kind === 'other' && !isResolved(now))) {
    // "in the Peruvian port of Callao", told from Moscow: it need not lie in the country that most names are of, but be no namesake
    const vouched = group.placeStated && places.some((p, i) => i !== group.place && p.country === now.country);
    const here = (vouched ? all : towns).find((t) => t.place === group.place);
    const own = (here?.score ?? 0) + (group.placeStated && here?.atScene ? STATED : 0);
    const best = towns[0];
    return best !== undefined && (best.atScene || !here?.atScene) && best.place !== group.place && best.score > own + MARGIN
      ? best.place
      : undefined;
  }
  return towns.find((t) => t.score >= LEAST && mayBeIn(places, group, t))?.place;
}

/** "FORSYTH COUNTY, Ga. — A man shot a friend": the county, where no town is named; or the only one that the article speaks of. */
export function countyFor(places: readonly Place[], group: Group, document: Document): PlaceIndex | undefined {
  if (group.place !== null) return undefined;
  const counties = places.flatMap((p, i) => (p.featureCode === 'ADM2' ? [i] : []));
  return counties.find((i) => isFiledFrom(document, places[i]!)) ?? (counties.length === 1 ? counties[0] : undefined);
}

/** No place is said, or only one that the town lies in, or one that is not on the map. */
function mayBeIn(places: readonly Place[], group: Group, { place: town, score, atScene }: Town): boolean {
  if (group.place === null) return true;
  const here = places[group.place]!;
  if (here.kind !== 'city' && !isResolved(here)) return true; // "First Street": the map has the town only
  if (here.kind === 'district') {
    const km = distance(here, places[town]!);
    return km !== null && km <= 40; // a part of the town
  }
  // "fighting in Dagestan" is not in the dateline's Makhachkala; "a shooting in Navarro County" is in the county's town
  if (here.kind === 'region' && group.placeStated && here.featureCode !== 'ADM2')
    return score >= ENOUGH && atScene && here.featureCode === 'ADM1' && within(places[town]!, here);
  // "a cholera outbreak in Zimbabwe", filed from its capital: in the whole country, for all that is said
  if (here.kind === 'country' && group.placeStated && group.type === 'DISASTER') return atScene && within(places[town]!, here);
  // "a shooting in Sumter County", as a paper of Columbia tells it
  if (here.kind === 'region' && group.placeStated && !atScene && score < NAMED) return false;
  return (here.kind === 'country' || here.kind === 'region') && within(places[town]!, here);
}

/** Tells, for the main event, which towns were turned down and what spoke for each. */
export function explain(
  places: readonly Place[],
  chosen: PlaceIndex | null,
  own: PlaceIndex | null,
  towns: readonly Town[],
  tell: (note: Note) => void,
): void {
  const best = towns.find((t) => t.place === chosen);
  const where = chosen === null ? 'nowhere' : `in ${places[chosen]!.name}`;
  const why = best !== undefined ? ` (${weighed(best)})` : own !== null && own === chosen ? ' (its own words)' : '';
  for (const town of towns)
    if (town.place !== chosen)
      tell({
        kind: 'declined',
        code: 'OTHER_TOWN',
        message: `"${places[town.place]!.name}" (${weighed(town)}): the main event is placed ${where}${why}`,
        span: places[town.place]!.mentions[0]!.span,
        rule: null,
      });
}
