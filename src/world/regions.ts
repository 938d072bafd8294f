import { nameKey } from './fold.js';
import { REGIONS } from './lexicon/regions.js';

/** A part of the world that is no country, division or city: continents, informal regions, waters, mountains, deserts. */
export interface Region {
  readonly kind: 'region' | 'water' | 'other';
  readonly latitude: number;
  readonly longitude: number;
  /** ISO 3166-1 alpha-3; null where it lies in several countries or in none. */
  readonly country: string | null;
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly disputed: { readonly claimedBy: readonly string[]; readonly controlledBy: string | null } | null;
}

let list: readonly Region[] | undefined;
const byName = new Map<string, Region>();

export function regions(): readonly Region[] {
  if (list !== undefined) return list;
  list = REGIONS.trim()
    .split('\n')
    .map((line): Region => {
      const [kind, point, country, names, dispute] = line.split('|') as [
        Region['kind'],
        string,
        string,
        string,
        string | undefined,
      ];
      const [latitude, longitude] = point.split(',').map(Number) as [number, number];
      const [name, ...otherNames] = names.split('/') as [string, ...string[]];
      const [claimants, controller] = (dispute ?? '').split('>') as [string, string | undefined];
      return {
        kind,
        latitude,
        longitude,
        country: country || null,
        name,
        otherNames,
        disputed: dispute === undefined ? null : { claimedBy: claimants.split(','), controlledBy: controller || null },
      };
    });
  for (const region of list) for (const name of [region.name, ...region.otherNames]) byName.set(bare(name), region);
  return list;
}

const bare = (name: string): string => nameKey(name.replace(/^[Tt]he /, ''));

/** By any of its names, with or without "the". */
export function regionNamed(name: string): Region | undefined {
  regions();
  return byName.get(bare(name));
}
