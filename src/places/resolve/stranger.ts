import type { PlaceKind } from '../../core/index.js';
import { divisionsNamed } from '../../world/index.js';
import type { Sense } from './senses.js';
import { inside, type Term } from './term.js';

/**
 * Namesakes abroad: "in Rio Blanco, Tolima", a village of Colombia that no gazetteer has, is not the town of the name in Mexico, where nothing else
 * of the article lies. Better no point on the map than one in a country that the article does not speak of.
 * Belongs: when the best sense is given up. Not: which sense is the best (choose.ts).
 */

/** Towns above are known in other countries too. */
const KNOWN_ABROAD = 150_000;
const NAMES_ABROAD = 14;
/** "the Northern Region", "Central Province": every country has one. */
const ANYWHERE =
  /^(?:north|south|east|west|northern|southern|eastern|western|central|northeastern|northwestern|southeastern|southwestern)\s+(?:region|province|district|state|zone|department|division)$/i;

/** Where towns are written with their state; "in Cairo, Alexandria and Suez" is a list. */
const POSTAL = new Set(['US', 'CA', 'AU']);
const LOCAL: ReadonlySet<PlaceKind> = new Set(['city', 'district', 'water']);

/** `countries`: weights of the article's countries; `own`: how much of a country's weight comes from the term itself. */
export function isStranger(
  sense: Sense,
  term: Term,
  countries: ReadonlyMap<string, number>,
  own: (country: string | null) => number,
  areas: ReadonlyMap<string, number>,
  ownArea: number,
): boolean {
  // "Shelby, N.Y.", "Rhine, Georgia": the town in Michigan and the river are others
  const { within } = term;
  if (within !== null && LOCAL.has(sense.kind) && !inside(sense, within)) {
    const states = divisionsNamed(within);
    if (states.length > 0 && (!sense.capital || states.some((d) => POSTAL.has(d.country)))) return true;
  }
  if (sense.capital || term.dateline) return false;
  const rest = (countries.get(sense.country ?? '') ?? 0) - own(sense.country);
  let other = 0;
  for (const [country, weight] of countries) if (country !== sense.country && weight > other) other = weight;
  if (sense.featureCode === 'ADM1') return ANYWHERE.test(term.name) && rest <= 0.1 && other >= 1;
  if (sense.kind !== 'city' && sense.kind !== 'district') return false;
  if (within === null && isOfOtherState(sense, areas, ownArea)) return true;
  const elsewhere = other >= 1.5 && rest <= Math.max(0.1, 0.12 * other);
  if (term.small) return elsewhere && within === null;
  if (sense.population >= KNOWN_ABROAD) return false;
  if (within !== null) return !inside(sense, within) && rest <= 0.3;
  return elsewhere && sense.fame < NAMES_ABROAD;
}

/** Towns below are known in their own state only. */
const KNOWN_ACROSS = 60_000;
/** What must speak for a state, for a story to be of it. */
const ONE_STATE = 1.4;

/** "in Eureka", among counties and towns of Texas: not the one in California, of which nothing else is said. */
function isOfOtherState(sense: Sense, areas: ReadonlyMap<string, number>, own: number): boolean {
  if (sense.area === null || !POSTAL.has(sense.area.slice(0, 2)) || sense.population >= KNOWN_ACROSS) return false;
  if ((areas.get(sense.area) ?? 0) - own > 0.1) return false;
  let [most, total] = [0, 0];
  for (const [area, weight] of areas) {
    if (area === sense.area || area.slice(0, 2) !== sense.area.slice(0, 2)) continue;
    most = Math.max(most, weight);
    total += weight;
  }
  return most >= ONE_STATE && most >= 0.6 * total;
}
