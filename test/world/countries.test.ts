import { describe, expect, it } from 'vitest';
import {
  CLASS,
  classOf,
  countries,
  countryNamed,
  countryOfCapital,
  countryOfCode,
  countryOfDemonym,
  divisionPoint,
  divisions,
  divisionsNamed,
  regionNamed,
  regions,
} from '../../src/world/index.js';

describe('countries', () => {
  it.each([
    ['Burma', 'MMR'],
    ['Côte d’Ivoire', 'CIV'],
    ['the Netherlands', 'NLD'],
    ['U.S.', 'USA'],
    ['UK', 'GBR'],
    ['Swaziland', 'SWZ'],
    ['DR Congo', 'COD'],
  ])('knows %s', (name, code) => {
    expect(countryNamed(name)?.alpha3).toBe(code);
  });

  it.each([
    ['Armenian', 'ARM'],
    ['Azeris', 'AZE'],
    ['French', 'FRA'],
    ['Japanese', 'JPN'],
    ['Swiss', 'CHE'],
    ['Britons', 'GBR'],
    ['Congolese', 'COD'],
  ])('knows whose demonym %s is', (word, code) => {
    expect(countryOfDemonym(word)?.alpha3).toBe(code);
  });

  it('has a code of each kind once, and points on the globe', () => {
    const all = countries();
    expect(new Set(all.map((c) => c.alpha3)).size).toBe(all.length);
    expect(new Set(all.map((c) => c.alpha2)).size).toBe(all.length);
    for (const c of all)
      expect([c.name, c.alpha2.length, c.alpha3.length, Math.abs(c.latitude) <= 90, Math.abs(c.longitude) <= 180]).toEqual([
        c.name,
        2,
        3,
        true,
        true,
      ]);
    expect(countryOfCode('AM')).toBe(countryOfCode('ARM'));
    expect(countryOfCapital('Baku')?.alpha3).toBe('AZE');
  });
});

describe('divisions and regions', () => {
  it('puts each division near its country', () => {
    for (const division of divisions()) {
      const country = countryOfCode(division.country)!;
      expect([division.name, country === undefined]).toEqual([division.name, false]);
      const [latitude, longitude] = divisionPoint(division);
      expect([division.name, Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180]).toEqual([division.name, true]);
    }
    expect(
      divisionsNamed('Punjab')
        .map((d) => d.country)
        .sort(),
    ).toEqual(['IN', 'PK']);
    expect(divisionsNamed('Ala.')[0]?.name).toBe('Alabama');
  });

  it('knows who claims and who controls what is in dispute', () => {
    expect(regionNamed('Nagorny Karabakh')?.disputed).toEqual({ claimedBy: ['AZE', 'ARM'], controlledBy: 'AZE' });
    for (const region of regions())
      for (const code of [region.country, ...(region.disputed?.claimedBy ?? [])])
        if (code !== null) expect([region.name, code, countryOfCode(code)?.alpha3]).toEqual([region.name, code, code]);
  });

  it('says what a name can be', () => {
    expect(classOf('Georgia') & (CLASS.country | CLASS.division)).toBe(CLASS.country | CLASS.division);
    expect(classOf('Baltic Sea')).toBe(CLASS.water);
    expect(classOf('Moscow') & (CLASS.capital | CLASS.cityLarge)).toBe(CLASS.capital | CLASS.cityLarge);
    expect(classOf('Qwertyuiop')).toBe(0);
  });
});
