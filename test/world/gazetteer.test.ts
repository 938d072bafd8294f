import { describe, expect, it } from 'vitest';
import { citiesNamed, nameKey } from '../../src/world/index.js';

describe('the gazetteer', () => {
  it.each([
    ['Kyiv', 'UA'],
    ['Kiev', 'UA'],
    ['Stepanakert', 'AZ'],
    ['Khankendi', 'AZ'],
    ['Shushi', 'AZ'],
    ['São Paulo', 'BR'],
    ['Sao Paulo', 'BR'],
    ['St. Louis', 'US'],
    ['Saint Louis', 'US'],
    ['Düsseldorf', 'DE'],
    ["N'Djamena", 'TD'],
    ['MOSCOW', 'RU'],
  ])('puts the largest %s in %s', (name, country) => {
    expect(citiesNamed(name)[0]?.country).toBe(country);
  });

  it('gives every city of a name, the most populous first', () => {
    const paris = citiesNamed('Paris').filter((c) => c.primary);
    expect(paris[0]!.country).toBe('FR');
    expect(paris.some((c) => c.country === 'US' && c.admin1 === 'TX' && c.county === 48277)).toBe(true);
    expect(paris.map((c) => c.population)).toEqual(paris.map((c) => c.population).sort((a, b) => b - a));
  });

  it('knows nothing of names that no city has, and of no name', () => {
    expect(citiesNamed('Xyzzyville')).toEqual([]);
    expect(citiesNamed('')).toEqual([]);
    expect(citiesNamed('\u{1F600}')).toEqual([]);
  });

  it.each([
    ['Saint-Denis', 'st denis'],
    ['Coeur d’Alene', 'coeur dalene'],
    ['Łódź', 'lodz'],
    ['Fort Worth', 'ft worth'],
    ['Mount Vernon', 'mt vernon'],
    ['  Washington,  D.C. ', 'washington dc'],
  ])('folds %s', (name, key) => {
    expect(nameKey(name)).toBe(key);
  });
});
