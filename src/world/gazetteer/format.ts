/**
 * The gazetteer file: a header of HEADER_WORDS little-endian 32-bit words (magic, version, then the counts in the order of `Counts`), then the
 * sections in the order of `SECTIONS`, each beginning at a multiple of 4 bytes. Names are folded (`nameKey`) and sorted by their bytes: a look-up
 * is a binary search over the file as it was read.
 */
export const MAGIC = 0x5a41475a;
export const VERSION = 5;
/** `fame` of a town that is better known than its namesakes; else the number of its names. */
export const RENOWNED = 255;
export const GAZETTEER_FILE = 'dist/world/gazetteer.bin';

export interface Counts {
  /** Distinct folded names. */
  readonly keys: number;
  /** Cities. */
  readonly records: number;
  /** Pairs of name and city. */
  readonly postings: number;
  readonly keyBytes: number;
  readonly nameBytes: number;
  /** Bytes of the JSON of `Tables`. */
  readonly tableBytes: number;
}
export const COUNTS = [
  'keys',
  'records',
  'postings',
  'keyBytes',
  'nameBytes',
  'tableBytes',
] as const satisfies readonly (keyof Counts)[];
export const HEADER_WORDS = 2 + COUNTS.length;

/** Section → bytes of it, in file order. */
export const SECTIONS: readonly (readonly [name: SectionName, bytes: (c: Counts) => number])[] = [
  ['keyOffsets', (c) => 4 * (c.keys + 1)],
  ['postingOffsets', (c) => 4 * (c.keys + 1)],
  ['postings', (c) => 4 * c.postings],
  ['geonameids', (c) => 4 * c.records],
  ['latitudes', (c) => 4 * c.records],
  ['longitudes', (c) => 4 * c.records],
  ['populations', (c) => 4 * c.records],
  ['nameOffsets', (c) => 4 * (c.records + 1)],
  ['areas', (c) => 2 * c.records],
  ['counties', (c) => 2 * c.records],
  ['features', (c) => c.records],
  ['fames', (c) => c.records],
  ['keys', (c) => c.keyBytes],
  ['names', (c) => c.nameBytes],
  ['tables', (c) => c.tableBytes],
];
export type SectionName =
  | 'keyOffsets'
  | 'postingOffsets'
  | 'postings'
  | 'geonameids'
  | 'latitudes'
  | 'longitudes'
  | 'populations'
  | 'nameOffsets'
  | 'areas'
  | 'counties'
  | 'features'
  | 'fames'
  | 'keys'
  | 'names'
  | 'tables';

export interface Tables {
  /** "US.TX": ISO alpha-2 and GeoNames admin1 code; a city's area is an index into it. */
  readonly areas: readonly string[];
  /** GeoNames feature codes; a city's feature is an index into it. */
  readonly features: readonly string[];
  /** Middle of each area's cities: area → [latitude, longitude, population]. */
  readonly middles: Readonly<Record<string, readonly [number, number, number]>>;
  /** Area → name of its seat. */
  readonly seats: Readonly<Record<string, string>>;
  /** US counties: [FIPS code, name, latitude, longitude, people of its cities]. */
  readonly counties: readonly (readonly [number, string, number, number, number])[];
}

/** Where each section begins, and the length of the file. */
export function layout(counts: Counts): { readonly starts: Readonly<Record<SectionName, number>>; readonly length: number } {
  const starts = {} as Record<SectionName, number>;
  let at = 4 * HEADER_WORDS;
  for (const [name, bytes] of SECTIONS) {
    starts[name] = at;
    at = (at + bytes(counts) + 3) & ~3;
  }
  return { starts, length: at };
}
