import { isCounty } from './counties.js';
import { countryNamed, countryOfCapital, countryOfDemonym } from './countries.js';
import { divisionsNamed } from './divisions.js';
import { nameKey } from './fold.js';
import { gazetteer } from './gazetteer/open.js';
import { regionNamed } from './regions.js';

/** What a name can be, as bits: a name is often several ("Georgia" a country and a division). */
export const CLASS = {
  country: 1,
  demonym: 2,
  capital: 4,
  division: 8,
  region: 16,
  water: 32,
  /** Of 500,000 people and more. */
  cityLarge: 64,
  /** Of 50,000 people and more. */
  cityMedium: 128,
  citySmall: 256,
  /** A city has it only as an alternate name. */
  cityAlternate: 512,
  /** As `cityAlternate`, of a city of 50,000 people and more. */
  cityAlternateLarge: 1024,
  /** A county of the United States, without its word. */
  county: 2048,
} as const;

/** The classes of a name (one or several words, as written), as bits of `CLASS`; 0 when no place has it. Capitals are not checked. */
export function classOf(name: string): number {
  let bits = 0;
  if (countryNamed(name) !== undefined) bits |= CLASS.country;
  if (countryOfDemonym(name) !== undefined) bits |= CLASS.demonym;
  if (countryOfCapital(name) !== undefined) bits |= CLASS.capital;
  if (divisionsNamed(name).length > 0) bits |= CLASS.division;
  const region = regionNamed(name);
  if (region !== undefined) bits |= region.kind === 'water' ? CLASS.water : CLASS.region;
  if (isCounty(name)) bits |= CLASS.county;
  const cities = gazetteer().lookup(nameKey(name));
  const primary = cities.find((c) => c.primary);
  if (primary === undefined) {
    if (cities.length === 0) return bits;
    return bits | CLASS.cityAlternate | (cities[0]!.population >= 50_000 ? CLASS.cityAlternateLarge : 0);
  }
  return (
    bits | (primary.population >= 500_000 ? CLASS.cityLarge : primary.population >= 50_000 ? CLASS.cityMedium : CLASS.citySmall)
  );
}

/** Whether some city's name begins with these words and goes on with another ("San" of "San Francisco"). */
export const beginsCity = (words: string): boolean => gazetteer().match(nameKey(words)).longer;
