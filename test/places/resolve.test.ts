import { describe, expect, it } from 'vitest';
import { placesOf } from './read.js';

const where = (text: string, name: string) => {
  const place = placesOf(text).places.find((p) => p.name === name);
  return place === undefined ? undefined : [place.country, place.admin1];
};

describe('which of many', () => {
  it.each([
    ['Paris', ['FRA', 'Île-de-France'], 'The minister flew to Paris on Friday.'],
    ['Paris', ['USA', 'Texas'], 'A tornado struck Paris, Texas, at dawn. People in Paris hid in cellars.'],
    ['Athens', ['USA', 'Georgia'], 'Police in Athens, Ga., arrested a student.'],
    ['Tripoli', ['LBN', null], 'Lebanese soldiers clashed with gunmen in Tripoli. The army sent troops from Beirut and Sidon.'],
    ['Tripoli', ['LBY', 'Tripoli'], 'Libyan rebels entered Tripoli after taking Misrata.'],
    ['Georgia', ['USA', 'Georgia'], 'Storms crossed Georgia on Monday. Schools closed in Atlanta, Savannah and Macon.'],
    ['Georgia', ['GEO', null], 'Georgia closed its border. Trucks waited outside Tbilisi and Gori.'],
    [
      'WASHINGTON',
      ['USA', 'District of Columbia'],
      'WASHINGTON, May 3, 2021 - Lawmakers passed it. Officials in Seattle, Washington, were glad.',
    ],
    ['Stepanakert', ['AZE', 'Khankendi'], 'Shells fell on Stepanakert.'],
  ])('puts %s in %j', (name, expected, text) => {
    const [country, admin1] = where(text, name) ?? [];
    expect([country, expected[1] === null ? null : admin1]).toEqual(expected);
  });

  it('says what was turned down, and why', () => {
    const [paris] = placesOf('A tornado struck Paris, Texas, at dawn.').places;
    const france = paris!.alternatives.find((a) => a.country === 'FRA');
    expect(france?.reason).toContain('Texas');
  });

  it('names claimants and the power in control of disputed regions', () => {
    const [region] = placesOf('Shelling resumed in Crimea.').places;
    expect(region!.disputed).toEqual({ claimedBy: ['UKR', 'RUS'], controlledBy: 'RUS' });
  });

  it('brings names of one place together', () => {
    const { places } = placesOf('The United States sent aid. The U.S. also sent ships. Kenya and the US signed.');
    expect(places.filter((p) => p.country === 'USA').map((p) => p.mentions.length)).toEqual([3]);
  });

  it('keeps a village that no gazetteer has, with the country around it and a warning', () => {
    const { places, notes } = placesOf('Gunmen attacked the village of Zefrila in Mali. Soldiers came from Bamako.');
    const village = places.find((p) => p.name === 'Zefrila');
    expect([village?.latitude, village?.country]).toEqual([null, 'MLI']);
    expect(places.map((p) => p.name)).toEqual(['Zefrila', 'Mali', 'Bamako']);
    expect(notes.map((n) => n.code)).toEqual(['UNKNOWN_PLACE']);
  });

  it.each([
    [
      'Rio Blanco',
      'COL',
      'BOGOTA, May 3, 2021 - Two farmers were shot near Rio Blanco, Tolima Department. Colombian police came.',
    ],
    [
      'San Ramon',
      'SLV',
      'SAN SALVADOR, May 3, 2021 - Shots rang out in San Ramon neighborhood. Salvadoran troops came from Apopa.',
    ],
    [
      'Northern Region',
      'HND',
      'TEGUCIGALPA, May 3, 2021 - Troops combed the Northern Region. Others left La Ceiba for Honduras.',
    ],
  ])('leaves %s off the map rather than abroad, in %s', (name, country, text) => {
    const place = placesOf(text).places.find((p) => p.name === name);
    expect([place?.latitude ?? null, place?.country ?? country]).toEqual([null, country]);
  });

  it.each([
    [null, 'Gunmen burned the village of Zefrila on Monday. The army sent trucks from Gao.'],
    ['Mopti', 'Gunmen burned the village of Zefrila in the Mopti region on Monday. The army sent trucks from Gao.'],
    ['Iowa', 'Fire burned the village of Zefrila on Monday. Trucks came from Ames and from Des Moines.'],
  ])('gives a village that no gazetteer has the division %s', (admin1, text) => {
    expect(placesOf(text).places.find((p) => p.name === 'Zefrila')?.admin1).toBe(admin1);
  });

  it('takes no namesake in another state for a village with its state beside it', () => {
    const { places } = placesOf('A barn burned in Westmoreland, Nevada. Ohio and Tennessee sent help.');
    const village = places.find((p) => p.name === 'Westmoreland');
    expect([village?.latitude, village?.country, village?.admin1]).toEqual([null, 'USA', 'Nevada']);
  });

  it.each([
    ['A shed burned in Tyrone Borough, Pennsylvania.', 'Tyrone Borough', 'city', 'Tyrone'],
    ['Fans of the team met in Washington, D.C. on Monday.', 'Washington', 'city', 'Washington'],
    ['A shed burned in KC on Monday.', 'KC', 'city', 'Kansas City'],
  ])('%s', (text, name, kind, canonical) => {
    const found = placesOf(text).places.find((p) => p.name.startsWith(name));
    expect([found?.kind, found?.canonical]).toEqual([kind, canonical]);
  });

  it("puts the user's own places where he says", () => {
    const own = {
      name: 'Camp Zefrila',
      aliases: ['Zefrila'],
      kind: 'facility',
      latitude: 10.5,
      longitude: 20.5,
      country: 'TCD',
    } as const;
    const { places } = placesOf('Trucks left Camp Zefrila. Later Zefrila was shelled.', [own]);
    expect(places.map((p) => [p.canonical, p.latitude, p.country, p.mentions.length])).toEqual([
      ['Camp Zefrila', 10.5, 'TCD', 2],
    ]);
  });

  it('gives spans that are slices of the input', () => {
    const { places, input } = placesOf('São Paulo’s mayor met visitors from Zürich and Łódź 🙂 in Kraków.');
    for (const place of places)
      for (const m of place.mentions) expect(nfc(input.slice(m.span.start, m.span.end))).toBe(nfc(m.value.name));
  });
});

const nfc = (text: string): string => text.normalize('NFC');

describe('quarters of towns', () => {
  const place = (text: string, name: string) => placesOf(text).places.find((p) => p.name === name);
  it.each([
    ['Austin', "Chicago officers closed a street in the city's Austin neighborhood. Chicago has seen worse."],
    ['Roxbury', "Firefighters in Boston's Roxbury neighborhood saved a cat. Boston is proud of them."],
    ['Garfield', 'A bakery opened in the Garfield neighborhood. It is the best in Pittsburgh.'],
  ])('takes %s for a quarter, not for its namesake far away', (name, text) => {
    expect([place(text, name)?.kind, place(text, name)?.geonameid]).toEqual(['district', null]);
  });

  it.each([
    ['Dallas', 'Thieves broke into homes in the Dallas neighborhood where she lives. Fort Worth is calm.'],
    ['Sacramento', 'He grew up in the Del Paso Heights neighborhood of Sacramento. He moved to Oakland.'],
    ['Atlanta', 'They met in an Atlanta neighborhood. He had come from Macon.'],
  ])('takes %s for the town that the neighborhood is in', (name, text) => {
    expect(place(text, name)?.kind).toBe('city');
  });

  it('puts the boroughs of New York on the map as towns with their state', () => {
    for (const name of ['Bronx', 'Queens', 'Staten Island'])
      expect(where(`A fire broke out in ${name === 'Bronx' ? 'the ' : ''}${name} on Monday.`, name)).toEqual(['USA', 'New York']);
  });
});

describe('names that a capital bore once', () => {
  it.each([
    ['Philadelphia', 'USA'],
    ['Salisbury', 'GBR'],
    ['Kiev', 'UKR'],
    ['Rangoon', 'MMR'],
  ])('%s', (name, country) => {
    const { places } = placesOf(`A man was killed in ${name} on Monday, police said.`);
    expect(places.find((p) => p.mentions.length > 0)?.country).toBe(country);
  });
});

describe('namesakes in another state', () => {
  const place = (text: string, name: string) => {
    const found = placesOf(text).places.find((p) => p.name === name);
    return [found?.geonameid ?? null, found?.admin1 ?? null];
  };
  it.each([
    ['SHELBY', 'SHELBY, N.Y. — A barn burned down on Friday.', 'New York'],
    ['RHINE', 'RHINE, Georgia — A bus hit a tree in Macon on Monday. Atlanta and Savannah sent help.', 'Georgia'],
    [
      'Eureka',
      'Two men were hurt in Eureka, south of Corsicana, the Navarro County sheriff said. Dallas and Waco sent help.',
      'Texas',
    ],
  ])('leaves %s without a point', (name, text, state) => {
    expect(place(text, name)).toEqual([null, state]);
  });

  it('takes a county by its bare name where nothing else is called so', () => {
    const { places } = placesOf('Three men were shot in Miami-Dade on Monday.');
    expect(places.map((p) => [p.canonical, p.admin1])).toEqual([['Miami-Dade County', 'Florida']]);
  });

  it('does not put a hospital in the far town that has its name', () => {
    const { places } = placesOf('CHICAGO — A boy was taken to Mount Sinai Hospital. Chicago police asked for help.');
    expect(places.find((p) => p.name === 'Mount Sinai Hospital')?.country).toBe('USA');
  });

  it('reads the postal code behind a town', () => {
    const { places } = placesOf('A man was shot in Springfield, MO on Monday. It was seen by John Roe, MD, of Aurora, IL.');
    expect(places.map((p) => [p.name, p.canonical, p.admin1])).toEqual([
      ['Springfield', 'Springfield', 'Missouri'],
      ['MO', 'Missouri', 'Missouri'],
      ['Aurora', 'Aurora', 'Illinois'],
      ['IL', 'Illinois', 'Illinois'],
    ]);
  });

  it('takes no word in capitals for a postal code', () => {
    const { places } = placesOf('GUERRILLAS CAME TO SAN LUIS DE LA REINA, IN USULUTAN. THE ARMY OF EL SALVADOR CAME TOO.');
    expect(places.filter((p) => p.country === 'USA')).toEqual([]);
  });

  it('takes a name for the county of the state that the story plays in', () => {
    const text =
      'Two men were shot in Orlando on Monday. Help came from Kissimmee and Tampa. A third was found in Osceola on Tuesday.';
    const { places } = placesOf(text);
    expect(places.find((p) => p.name === 'Osceola')?.canonical).toBe('Osceola County');
  });

  it('takes New York for the state where it is upstate', () => {
    const { places } = placesOf('A farm in upstate New York was sold. New York has many farms.');
    expect(places.map((p) => p.featureCode)).toEqual(['ADM1']);
  });
});
