import { openAsset } from '../assets.js';
import { nameKey } from '../fold.js';
import {
  COUNTS,
  type Counts,
  GAZETTEER_FILE,
  HEADER_WORDS,
  layout,
  MAGIC,
  type SectionName,
  type Tables,
  VERSION,
} from './format.js';

/** A populated place of GeoNames (cities with 1000 people and more, seats of administration). */
export interface City {
  readonly geonameid: number;
  readonly name: string;
  readonly latitude: number;
  readonly longitude: number;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** GeoNames admin1 code within the country. */
  readonly admin1: string;
  /** FIPS number of the US county (state and county, as 48001), else null. */
  readonly county: number | null;
  /** GeoNames feature code ("PPLA"). */
  readonly feature: string;
  readonly population: number;
  /** How many names it has in all languages, 255 at most: places that the world speaks of have many. */
  readonly fame: number;
  /** Whether the name that was looked up is its own, not an alternate one. */
  readonly primary: boolean;
}

/** The gazetteer as it lies in the file: nothing is unpacked but what is asked for. */
export class Gazetteer {
  readonly tables: Tables;
  readonly #keys: Uint8Array;
  readonly #names: Uint8Array;
  readonly #keyOffsets: Uint32Array;
  readonly #postingOffsets: Uint32Array;
  readonly #postings: Uint32Array;
  readonly #geonameids: Uint32Array;
  readonly #latitudes: Int32Array;
  readonly #longitudes: Int32Array;
  readonly #populations: Uint32Array;
  readonly #nameOffsets: Uint32Array;
  readonly #areas: Uint16Array;
  readonly #counties: Uint16Array;
  readonly #features: Uint8Array;
  readonly #fames: Uint8Array;
  readonly #count: number;
  readonly #states = new Map<string, number>();
  readonly #text = new TextDecoder();

  constructor(file: Uint8Array) {
    // typed views need a start at a multiple of four
    const bytes = file.byteOffset % 4 === 0 ? file : new Uint8Array(file);
    const header = new Uint32Array(bytes.buffer, bytes.byteOffset, HEADER_WORDS);
    if (header[0] !== MAGIC || header[1] !== VERSION)
      throw new Error('The gazetteer file is of another version: build the package again.');
    const counts = Object.fromEntries(COUNTS.map((name, i) => [name, header[2 + i]!])) as unknown as Counts;
    const { starts } = layout(counts);
    const at = (name: SectionName): number => bytes.byteOffset + starts[name];
    const { buffer } = bytes;
    this.#count = counts.keys;
    this.#keyOffsets = new Uint32Array(buffer, at('keyOffsets'), counts.keys + 1);
    this.#postingOffsets = new Uint32Array(buffer, at('postingOffsets'), counts.keys + 1);
    this.#postings = new Uint32Array(buffer, at('postings'), counts.postings);
    this.#geonameids = new Uint32Array(buffer, at('geonameids'), counts.records);
    this.#latitudes = new Int32Array(buffer, at('latitudes'), counts.records);
    this.#longitudes = new Int32Array(buffer, at('longitudes'), counts.records);
    this.#populations = new Uint32Array(buffer, at('populations'), counts.records);
    this.#nameOffsets = new Uint32Array(buffer, at('nameOffsets'), counts.records + 1);
    this.#areas = new Uint16Array(buffer, at('areas'), counts.records);
    this.#counties = new Uint16Array(buffer, at('counties'), counts.records);
    this.#features = new Uint8Array(buffer, at('features'), counts.records);
    this.#fames = new Uint8Array(buffer, at('fames'), counts.records);
    this.#keys = new Uint8Array(buffer, at('keys'), counts.keyBytes);
    this.#names = new Uint8Array(buffer, at('names'), counts.nameBytes);
    this.tables = JSON.parse(this.#text.decode(new Uint8Array(buffer, at('tables'), counts.tableBytes))) as Tables;
    for (const [fips] of this.tables.counties)
      this.#states.set(STATE_OF_FIPS[Math.floor(fips / 1000)] ?? '', Math.floor(fips / 1000));
  }

  /** The cities of a folded name (`nameKey`), most populous first. */
  lookup(key: string): City[] {
    const at = this.#find(key);
    if (at < 0) return [];
    const cities: City[] = [];
    for (let i = this.#postingOffsets[at]!; i < this.#postingOffsets[at + 1]!; i++) {
      const posting = this.#postings[i]!;
      cities.push(this.#city(posting >>> 1, (posting & 1) === 0));
    }
    return cities;
  }

  /** Whether some name is `key` itself, begins with it and goes on with another word, or neither. */
  match(key: string): { readonly whole: boolean; readonly longer: boolean } {
    const at = this.#find(key);
    const next = at < 0 ? ~at : at + 1;
    return { whole: at >= 0, longer: this.#begins(next, key) };
  }

  #city(record: number, primary: boolean): City {
    const [country, admin1] = this.tables.areas[this.#areas[record]!]!.split('.') as [string, string];
    const county = this.#counties[record]!;
    const state = this.#states.get(admin1);
    return {
      geonameid: this.#geonameids[record]!,
      name: this.#text.decode(this.#names.subarray(this.#nameOffsets[record]!, this.#nameOffsets[record + 1]!)),
      latitude: this.#latitudes[record]! / 1e5,
      longitude: this.#longitudes[record]! / 1e5,
      country,
      admin1,
      county: country === 'US' && county > 0 && state !== undefined ? state * 1000 + county : null,
      feature: this.tables.features[this.#features[record]!]!,
      population: this.#populations[record]!,
      fame: this.#fames[record]!,
      primary,
    };
  }

  /** Index of the key, or the complement of where it would stand. */
  #find(key: string): number {
    let low = 0;
    let high = this.#count - 1;
    while (low <= high) {
      const middle = (low + high) >>> 1;
      const order = this.#compare(middle, key);
      if (order === 0) return middle;
      if (order < 0) low = middle + 1;
      else high = middle - 1;
    }
    return ~low;
  }

  #compare(index: number, key: string): number {
    const start = this.#keyOffsets[index]!;
    const length = this.#keyOffsets[index + 1]! - start;
    const shared = Math.min(length, key.length);
    for (let i = 0; i < shared; i++) {
      const difference = this.#keys[start + i]! - key.charCodeAt(i);
      if (difference !== 0) return difference;
    }
    return length - key.length;
  }

  /** Whether a key from `index` on begins with `key` and a space: a space sorts before all letters, so they stand together. */
  #begins(index: number, key: string): boolean {
    if (index >= this.#count) return false;
    const start = this.#keyOffsets[index]!;
    if (this.#keyOffsets[index + 1]! - start <= key.length || this.#keys[start + key.length] !== 32) return false;
    for (let i = 0; i < key.length; i++) if (this.#keys[start + i] !== key.charCodeAt(i)) return false;
    return true;
  }
}

let opened: Gazetteer | undefined;

/** The packaged gazetteer, opened on first use. */
export function gazetteer(): Gazetteer {
  opened ??= new Gazetteer(openAsset(GAZETTEER_FILE));
  return opened;
}

/** The cities of a name as written, most populous first. */
export const citiesNamed = (name: string): City[] => gazetteer().lookup(nameKey(name));

/** FIPS state number → postal code. Source: FIPS 5-2. */
export const STATE_OF_FIPS: readonly (string | undefined)[] = (
  ',AL,AK,,AZ,AR,CA,,CO,CT,DE,DC,FL,GA,,HI,ID,IL,IN,IA,KS,KY,LA,ME,MD,MA,MI,MN,MS,MO,MT,NE,NV,NH,NJ,NM,NY,NC,ND,OH,OK,OR,PA,,RI,SC,' +
  'SD,TN,TX,UT,VT,VA,,WA,WV,WI,WY'
)
  .split(',')
  .map((code) => code || undefined);
