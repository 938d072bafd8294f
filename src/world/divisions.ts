import { nameKey } from './fold.js';
import { gazetteer } from './gazetteer/open.js';
import { DIVISIONS } from './lexicon/divisions.js';

/** A state, province, oblast ... */
export interface Division {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** GeoNames admin1 code within the country. */
  readonly code: string;
  readonly name: string;
  readonly otherNames: readonly string[];
  /** What such a division is called ("oblast"). */
  readonly word: string;
  /** Latitude and longitude, where the table gives them; else `divisionPoint` takes the middle of its cities. */
  readonly point: readonly [number, number] | null;
}

let list: readonly Division[] | undefined;
const byArea = new Map<string, Division>();
const byName = new Map<string, Division[]>();
const seatNamed = new Set<string>();

/** The divisions of the table; those that are only named by their seat are found by `divisionOfArea` alone. */
export function divisions(): readonly Division[] {
  if (list !== undefined) return list;
  const out: Division[] = [];
  for (const line of DIVISIONS.trim().split('\n')) {
    const [country, word, entries] = line.split('|') as [string, string, string];
    for (const entry of entries.split(';')) {
      if (entry === '*') {
        seatNamed.add(country);
        continue;
      }
      const [code, rest] = entry.split('=') as [string, string];
      const [names, place] = rest.split('@') as [string, string | undefined];
      const [name, ...otherNames] = names.split('/') as [string, ...string[]];
      const point = place === undefined ? null : (place.split(',').map(Number) as unknown as readonly [number, number]);
      out.push({ country, code, name, otherNames, word, point });
    }
  }
  for (const division of out) {
    byArea.set(`${division.country}.${division.code}`, division);
    for (const name of [division.name, ...division.otherNames]) {
      const key = nameKey(name);
      const same = byName.get(key);
      if (same === undefined) byName.set(key, [division]);
      else if (!same.includes(division)) same.push(division);
    }
  }
  list = out;
  return list;
}

/** By country (alpha-2) and GeoNames admin1 code. */
export function divisionOfArea(country: string, code: string): Division | undefined {
  divisions();
  return byArea.get(`${country}.${code}`);
}

/** All divisions of a name, without a word like "Province" ("Punjab": of India and of Pakistan). */
export function divisionsNamed(name: string): readonly Division[] {
  divisions();
  return byName.get(nameKey(name)) ?? [];
}

/** Whether the country's other divisions have the names of their seats (Turkish provinces, Thai ones). */
export function namedBySeat(country: string): boolean {
  divisions();
  return seatNamed.has(country);
}

/** A point within: from the table, else the middle of its cities. */
export function divisionPoint(division: Division): readonly [number, number] {
  if (division.point !== null) return division.point;
  const [latitude, longitude] = gazetteer().tables.middles[`${division.country}.${division.code}`]!;
  return [latitude, longitude];
}

/** People in the division's cities; 0 when it has none. */
export const divisionPopulation = (division: Division): number =>
  gazetteer().tables.middles[`${division.country}.${division.code}`]?.[2] ?? 0;

/** The name of an area (alpha-2 and GeoNames admin1 code): from the table, else its seat's where divisions are named so. */
export function areaName(country: string, code: string): string | null {
  const division = divisionOfArea(country, code);
  if (division !== undefined) return division.name;
  return seatNamed.has(country) ? (gazetteer().tables.seats[`${country}.${code}`] ?? null) : null;
}
