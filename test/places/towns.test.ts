import { describe, expect, test } from 'vitest';
import { extract } from '../../src/index.js';
import { countryOfCode } from '../../src/world/index.js';
import { TOWNS } from '../../src/world/lexicon/towns.js';

const placed = (name: string) => {
  const { places } = extract(`Clashes were reported in ${name} on Monday, residents said. Shops in ${name} stayed shut.`, {
    published: '2024-05-14',
  });
  return places.find((p) => p.mentions.some((m) => m.text === name));
};

describe('towns of the news', () => {
  test('every line is well formed, and no name stands twice in a country', () => {
    const seen = new Set<string>();
    for (const line of TOWNS.trim().split('\n')) {
      const [country, point, people, names] = line.split('|') as [string, string, string, string];
      expect(countryOfCode(country), line).toBeDefined();
      const [latitude, longitude] = point.split(',').map(Number) as [number, number];
      expect(Math.abs(latitude) <= 85 && Math.abs(longitude) <= 180, line).toBe(true);
      expect(people, line).toMatch(/^\d+\*?$/);
      for (const name of names.split('/')) {
        expect(name, line).toMatch(/^(?:al-|el-|ed-|as-)?\p{Lu}[\p{L}\p{M}' -]+$/u);
        expect(seen.has(`${country} ${name}`), line).toBe(false);
        seen.add(`${country} ${name}`);
      }
    }
  });

  test.each([
    ['Jenin', 'PSE', 283506],
    ['Bethlehem', 'PSE', 284315],
    ['Derna', 'LBY', 87205],
    ['Qamishli', 'SYR', 173377],
    ['Izium', 'UKR', 707292],
  ])('%s is the one of %s, with its number', (name, country, id) => {
    expect(placed(name)).toMatchObject({ country, geonameid: id, kind: 'city' });
  });

  test.each([
    ['Mueda', 'MOZ', 'Cabo Delgado'],
    ['Masisi', 'COD', 'North Kivu'],
    ['Maungdaw', 'MMR', 'Rakhine'],
    ['Vuhledar', 'UKR', 'Donetsk'],
  ])('%s, on no list of cities, is in %s, %s, without a number', (name, country, admin1) => {
    expect(placed(name)).toMatchObject({ country, admin1, geonameid: null, kind: 'city' });
  });

  test.each([
    ['Timbuktu', 'city'],
    ['Timbuktu region', 'region'],
  ])('%s is a %s', (name, kind) => {
    const { places } = extract(`Two convoys left for ${name} on Monday.`, { published: '2024-05-14' });
    expect(places[0]?.kind).toBe(kind);
  });

  test('San Miguel is no spelling of San Diego', () => {
    expect(placed('San Miguel')?.canonical).toBe('San Miguel');
  });
});
