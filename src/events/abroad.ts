import type { PlaceIndex } from '../core/index.js';
import type { Group } from './group.js';
import type { World } from './same.js';
import type { Town } from './town.js';

/**
 * Stories filed from abroad: "MOSCOW (TASS) - Colombian guerrillas abducted ...".
 * Belongs: the country that an event's own parties put it in, against the town of the dateline. Not: the town of a story (scene.ts).
 */

/** Who fights, robs or keeps order in his own country; a state's army may be anywhere. */
const AT_HOME = new Set(['REB', 'COP', 'CRM']);
/** Whose people are struck at home, unless the text says otherwise. */
const STRUCK = new Set(['GOV', 'MIL', 'COP']);

/** The country (alpha-3) that an event's parties are at home in, where all that say so agree. */
export function countryOfParties({ tellings }: Group, { actors }: World): string | undefined {
  const told = tellings.filter((t) => !t.confirms);
  const at = (list: readonly number[], sectors: ReadonlySet<string>): (string | null)[] =>
    list.filter((i) => sectors.has(actors[i]!.sector ?? '')).map((i) => actors[i]!.country);
  const doers = told.flatMap((t) => at(t.actors, AT_HOME));
  const all = new Set((doers.length > 0 ? doers : told.flatMap((t) => at(t.recipients, STRUCK))).filter((c) => c !== null));
  return all.size === 1 ? [...all][0] : undefined;
}

/** The towns but those that only the dateline speaks for, when the parties are of another country. */
export const townsAtHome = (towns: readonly Town[], country: string | undefined, { places }: World): readonly Town[] =>
  country === undefined
    ? towns
    : towns.filter((t) => places[t.place]!.country === country || [...t.evidence.keys()].some((e) => !FILED.has(e)));
const FILED = new Set(['dateline', 'publisher']);

/** The country itself, where the article names it; else null. */
export function countryPlace({ places }: World, country: string | undefined): PlaceIndex | null {
  const at = country === undefined ? -1 : places.findIndex((p) => p.kind === 'country' && p.country === country);
  return at >= 0 ? at : null;
}
