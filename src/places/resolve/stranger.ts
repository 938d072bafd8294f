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

/** `countries`: weights of the article's countries; `own`: how much of a country's weight comes from the term itself. */
export function isStranger(
  sense: Sense,
  term: Term,
  countries: ReadonlyMap<string, number>,
  own: (country: string | null) => number,
): boolean {
  if (sense.capital || term.dateline) return false;
  const rest = (countries.get(sense.country ?? '') ?? 0) - own(sense.country);
  let other = 0;
  for (const [country, weight] of countries) if (country !== sense.country && weight > other) other = weight;
  if (sense.featureCode === 'ADM1') return ANYWHERE.test(term.name) && rest <= 0.1 && other >= 1;
  if (sense.kind !== 'city' && sense.kind !== 'district') return false;
  const elsewhere = other >= 1.5 && rest <= Math.max(0.1, 0.12 * other);
  if (term.small) return elsewhere && term.within === null;
  if (sense.population >= KNOWN_ABROAD) return false;
  // "Westmoreland, N.Y.": the one in Tennessee is another
  if (term.within !== null) return !inside(sense, term.within) && (rest <= 0.3 || divisionsNamed(term.within).length > 0);
  return elsewhere && sense.fame < NAMES_ABROAD;
}
