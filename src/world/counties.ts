import { nameKey } from './fold.js';
import { gazetteer, STATE_OF_FIPS } from './gazetteer/open.js';

/** A county of the United States, or what stands for one. Source: US Census Bureau, FIPS 6-4. */
export interface County {
  readonly fips: number;
  /** With its word: "Dallas County", "Rapides Parish". */
  readonly name: string;
  /** Postal code of the state. */
  readonly state: string;
  /** Middle of its border. */
  readonly latitude: number;
  readonly longitude: number;
  /** Of its cities. */
  readonly population: number;
}

let byName: Map<string, County[]> | undefined;

/** Counties of a name without its word ("Madison": in twenty states). */
export function countiesNamed(name: string): readonly County[] {
  byName ??= read();
  return byName.get(nameKey(name)) ?? [];
}

export const isCounty = (name: string): boolean => countiesNamed(name).length > 0;

function read(): Map<string, County[]> {
  const map = new Map<string, County[]>();
  for (const [fips, bare, latitude, longitude, population] of gazetteer().tables.counties) {
    const state = STATE_OF_FIPS[Math.floor(fips / 1000)];
    if (state === undefined) continue;
    const county: County = {
      fips,
      name: `${bare} ${state === 'LA' ? 'Parish' : state === 'AK' ? 'Borough' : 'County'}`,
      state,
      latitude,
      longitude,
      population,
    };
    const key = nameKey(bare);
    const same = map.get(key);
    if (same === undefined) map.set(key, [county]);
    else same.push(county);
  }
  return map;
}
