import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/places/rules.js';
import { placesOf } from './read.js';

const namesIn = (text: string): string[] =>
  placesOf(text)
    .places.flatMap((p) => p.mentions)
    .sort((a, b) => a.span.start - b.span.start)
    .map((m) => text.slice(m.span.start, m.span.end));

describe('mentions of places', () => {
  it.each([
    [['Kyiv', 'Lviv'], 'Trains between Kyiv and Lviv were late.'],
    [['Nagorno-Karabakh'], 'Shelling resumed in Nagorno-Karabakh overnight.'],
    [['Paris', 'Texas'], 'A tornado struck Paris, Texas, at dawn.'],
    [['Armenia', 'Azerbaijan'], 'The Armenia-Azerbaijan border was quiet.'],
    [['Kunduz'], 'Insurgents raided a post in Kunduz province.'],
    [['Lake Chad'], 'Fishermen on Lake Chad were missing.'],
    [["Queen Anne's County", 'Maryland'], "A barn burned in Queen Anne's County, Maryland."],
    [['Moscow'], 'A Moscow-based analyst disagreed.'],
    [['Shushi'], 'We have just left the church in #Shushi now.'],
    [['Rwanda', 'Southern Province'], "Rain fell on Rwanda's Southern Province."],
  ])('finds %j', (expected, text) => {
    expect(namesIn(text)).toEqual(expected);
  });

  it.each([
    [['Daniel Morwenna International Airport'], 'The minister was met at Daniel Morwenna International Airport.'],
    [['Calle Mendoza'], 'Neighbours on the Calle Mendoza saw nothing.'],
    [['Mall del Sol'], 'Two shops in the Mall del Sol were robbed.'],
    [['Tallabrini'], 'A farmer from Tallabrini lost all his cattle in the flood.'],
    [['Tallabrini'], 'They identified the suspect and took him to the Tallabrini police station.'],
    [['Tallabrini', 'Tallabrini'], 'She grew up in Tallabrini. The road to Tallabrini was built later.'],
    [['Playas del Coco'], 'The bus to Playas del Coco leaves at four.'],
    [['Port of Tema'], 'Lorries carry grain from the Port of Tema to the north.'],
    [['South Korea', 'Gangwon Province'], "Snow closed roads in South Korea's Gangwon Province."],
    [['Drassil'], 'The rally will pass through Drassil area on Tuesday.'],
    [['Mongolia'], "The WHO's representative to Mongolia Dr. Sergei Dior spoke."],
  ])('finds %j, which no table has', (expected, text) => {
    expect(namesIn(text)).toEqual(expected);
  });

  it.each([['According to Kuaisho, the company lost money.'], ['The rival short video app Kuaisho founder resigned.']])(
    'takes no body for a place in "%s"',
    (text) => {
      expect(namesIn(text)).toEqual([]);
    },
  );

  it.each([
    ['Paris Hilton wore blue.'],
    ['Jack London wrote many stories.'],
    ['The Bank of England raised its rate.'],
    ['Reading is good for children.'],
    ['In March, prices fell.'],
    ['The Iraqi delegation left early.'],
    ['Mr Jordan, 43, pleaded guilty.'],
    ['It cost US$5 million to repair.'],
    ['Doctors saw cases of West Nile virus.'],
    ['He said they were tired of us.'],
  ])('finds nothing in "%s"', (text) => {
    expect(namesIn(text)).toEqual([]);
  });

  it.each([
    ['VICTORIA', 'CLANDESTINE, 3 MAY 89 (RADIO VICTORIA) -- [TEXT] TROOPS SHELLED A CAMP NEAR SANTIAGO LAST NIGHT.'],
    ['SAN JUAN', 'SANTIAGO, 3 MAY 89 (AFP) -- [TEXT] TWO SOLDIERS WERE SHOT IN SAN JUAN DEL ORTIGAL LAST NIGHT.'],
    ['BELLA VISTA', 'LIMA, 3 MAY 89 (AFP) -- [TEXT] A BOMB WENT OFF ON BELLA VISTA STREET LAST NIGHT.'],
    ['CANTON', 'SAN SALVADOR, 3 MAY 89 (AFP) -- [TEXT] TWO FARMERS WERE SHOT AT LOS TABLONES CANTON LAST NIGHT.'],
  ])('in capitals, takes no %s out of a longer name', (name, text) => {
    expect(namesIn(text).length).toBeGreaterThan(0);
    expect(namesIn(text)).not.toContain(name);
  });

  it('has an example for every rule that it reports', () => {
    const ids = new Set<string>(RULES.map((r) => r.id));
    for (const { example } of RULES)
      for (const place of placesOf(example).places)
        for (const m of place.mentions) expect([example, ids.has(m.rule)]).toEqual([example, true]);
  });

  it.each(RULES.filter((r) => r.id !== 'places/core-name' && r.id !== 'places/row').map((r) => [r.id, r.example] as const))(
    '%s: %s',
    (id, example) => {
      expect(placesOf(example).places.flatMap((p) => p.mentions.map((m) => m.rule))).toContain(id);
    },
  );

  it('tells a government by its capital from the city', () => {
    const forms = (text: string) => placesOf(text).places.flatMap((p) => p.mentions.map((m) => [p.name, m.value.form]));
    expect(forms('Tehran rejected the offer.')).toEqual([['Tehran', 'metonym']]);
    expect(forms('Snow fell in Tehran.')).toEqual([['Tehran', 'literal']]);
  });
});

describe('streets without their head', () => {
  it.each([
    ['Oakridge', 'Four people were hurt in the 1900 block of Oakridge on Monday.'],
    ['Gibson', 'A party near Yale and Gibson SE ended in gunfire.'],
    ['Yale', 'A party near Yale and Gibson SE ended in gunfire.'],
    ['Culebra', 'It happened on Star Creek Drive near Culebra and Bandera.'],
    ['Clay', 'Two men were shot near Clay and Jacob streets.'],
  ])('%s: %s', (name, text) => {
    const kinds = placesOf(text)
      .places.filter((p) => p.name === name)
      .map((p) => p.kind);
    expect(kinds.filter((k) => k !== 'facility')).toEqual([]);
  });

  it('but towns beside a road stay towns', () => {
    const { places } = placesOf('A truck overturned on Killam Road near Woodburn, Oregon.');
    expect(places.find((p) => p.name === 'Woodburn')?.kind).toBe('city');
  });
});

describe('whose police', () => {
  const towns = (text: string): string[] => placesOf(text).places.map((p) => p.name);
  it.each([
    ['Louisville', 'Louisville Metro Police found the car.'],
    ['Oklahoma City', 'Oklahoma City Police found the car.'],
    ['Savannah', 'Savannah Chatham Metropolitan Police found the car.'],
    ['Mobile', 'Mobile Police Department found the car.'],
    ['Reading', 'The car was found on Monday, Reading police said.'],
    ['Gary', 'A car burned in Gary on Monday, according to Gary police.'],
    ['King', 'A shed burned in King on Monday, according to King police.'],
  ])('%s: %s', (town, text) => expect(towns(text)).toEqual([town]));

  it.each([
    ['Two men were held by Transit police.'],
    ['He works for the Park Police.'],
    ['Angry police left early.'],
    ['The Border Police Department closed.'],
    ['On Monday police came.'],
  ])('no town: %s', (text) => expect(towns(text)).toEqual([]));
});

describe('bodies that call themselves by a land', () => {
  it.each([
    ["The raid was claimed by the Islamic State's Khorasan chapter."],
    ["Islamic State's Khorasan province said that it laid the mine."],
    ['The Islamic State Khorasan Province laid the mine.'],
    ['The Islamic State in West Africa Province laid the mine.'],
    ["Al-Qaeda's Yemen branch laid the mine."],
  ])('%s', (text) => expect(namesIn(text)).toEqual([]));

  it('but the land itself is a place', () => {
    expect(namesIn('Heavy rain fell in Khorasan province on Monday.')).toEqual(['Khorasan']);
  });
});

describe('villages that no gazetteer has, in capitals', () => {
  it.each([
    [['TIZAPAL', 'SAN SALVADOR'], 'REBELS BURNED THE VILLAGE OF TIZAPAL ON MONDAY. TROOPS CAME FROM SAN SALVADOR.'],
    [['TIZAPAL', 'HONDURAS'], 'REBELS BURNED A BRIDGE IN TIZAPAL, HONDURAS, ON MONDAY.'],
    [[], 'REBELS BURNED A BRIDGE IN THE TOWN OF THE MAYOR.'],
  ])('%j: %s', (expected, text) => expect(namesIn(text)).toEqual(expected));
});

describe('datelines', () => {
  it.each([
    [['ROME'], 'ROME, Oct 3 (Reuters) - Ministers met on Monday.'],
    [['CAIRO', 'GAZA'], 'CAIRO/GAZA, May 3 (Reuters) - Ministers met on Monday.'],
    [['GARY', 'Ind.'], 'GARY, Ind. — A shed burned on Monday.'],
  ])('finds %j', (expected, text) => {
    expect(namesIn(text)).toEqual(expected);
  });
});

it.each([
  [['Snohomish', 'Snohomish'], 'Fire spread inside a Snohomish home, and two Snohomish teens were hurt.'],
  [['Point Clear'], 'Neighbours saw smoke over a Point Clear home on Monday.'],
  [[], 'She bought it in a Safeway store.'],
  [[], 'Channel 4 first told the story, then Channel 11 did.'],
])('finds %j in "%s"', (expected, text) => expect(namesIn(text)).toEqual(expected));

it('reads a county in the capitals of a dateline', () => {
  const { places } = placesOf('CLAYTON COUNTY, Ga. — A boy was hurt on Monday.');
  expect(places.find((p) => p.name === 'CLAYTON COUNTY')?.admin1).toBe('Georgia');
});
