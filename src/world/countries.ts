import { nameKey } from './fold.js';
import { COUNTRIES } from './lexicon/countries.js';

export interface Country {
  /** ISO 3166-1. */
  readonly alpha2: string;
  readonly alpha3: string;
  readonly geonameid: number | null;
  readonly latitude: number;
  readonly longitude: number;
  readonly name: string;
  /** Other, short and former names. */
  readonly otherNames: readonly string[];
  /** Adjectives and nouns, singular and plural ("Armenian", "Armenians"). */
  readonly demonyms: readonly string[];
  readonly capital: string | null;
}

let list: readonly Country[] | undefined;
const byCode = new Map<string, Country>();
const byName = new Map<string, Country>();
const byDemonym = new Map<string, Country>();
const byCapital = new Map<string, Country>();

/** Words that end so are their own plural ("Japanese", "Swiss"). */
const OWN_PLURAL = /(?:ese|ish|ch|ss|ois|Kyrgyz)$/;

function demonyms(field: string): string[] {
  return split(field).flatMap((word) =>
    word.startsWith('=')
      ? [word.slice(1)]
      : OWN_PLURAL.test(word) || (word.endsWith('man') && /^(?:Dutch|Irish|French)/.test(word))
        ? [word]
        : [word, `${word}s`],
  );
}
const split = (field: string): string[] => (field === '' ? [] : field.split(';'));

/** All countries and territories with a code of their own. */
export function countries(): readonly Country[] {
  if (list !== undefined) return list;
  list = COUNTRIES.trim()
    .split('\n')
    .map((line): Country => {
      const [alpha2, alpha3, id, lat, lon, name, others, people, capital] = line.split('|') as [
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
      ];
      return {
        alpha2,
        alpha3,
        geonameid: Number(id) || null,
        latitude: Number(lat),
        longitude: Number(lon),
        name,
        otherNames: split(others),
        demonyms: demonyms(people),
        capital: capital || null,
      };
    });
  for (const country of list) {
    byCode.set(country.alpha2, country).set(country.alpha3, country);
    for (const name of [country.name, ...country.otherNames]) byName.set(nameKey(name), country);
    for (const word of country.demonyms) if (!byDemonym.has(nameKey(word))) byDemonym.set(nameKey(word), country);
    if (country.capital !== null) byCapital.set(nameKey(country.capital), country);
  }
  for (const [capital, code] of OTHER_CAPITALS) byCapital.set(nameKey(capital), byCode.get(code)!);
  return list;
}

/** Other spellings and seats of government. Source: GeoNames alternate names; national constitutions. */
const OTHER_CAPITALS: readonly (readonly [string, string])[] = [
  ['Washington, D.C.', 'USA'],
  ['Washington DC', 'USA'],
  ['Kiev', 'UKR'],
  ['Peking', 'CHN'],
  ['Teheran', 'IRN'],
  ['La Paz', 'BOL'],
  ['Cape Town', 'ZAF'],
  ['The Hague', 'NLD'],
  ['Bujumbura', 'BDI'],
  ['Abidjan', 'CIV'],
  ['Nur-Sultan', 'KAZ'],
  ['Ulan Bator', 'MNG'],
  ["Sana'a", 'YEM'],
  ['Rangoon', 'MMR'],
  ['Yangon', 'MMR'],
  ['Tel Aviv', 'ISR'],
  ['Delhi', 'IND'],
  ['Guatemala', 'GTM'],
  ['Kishinev', 'MDA'],
  ['Ndjamena', 'TCD'],
  ['Dar es Salaam', 'TZA'],
  ['Podgorica', 'MNE'],
  ['Prishtina', 'XKX'],
];

function find<V>(map: ReadonlyMap<string, V>, key: string): V | undefined {
  countries();
  return map.get(key);
}
/** By ISO alpha-2 or alpha-3 code in capitals. */
export const countryOfCode = (code: string): Country | undefined => find(byCode, code);
/** By any of its names, as in `countryNamed('Burma')`. Capitals are not checked: "us" finds the United States. */
export const countryNamed = (name: string): Country | undefined => find(byName, nameKey(name.replace(/^[Tt]he /, '')));
/** The country of a demonym ("Armenian", "Armenians"); undefined for words that are none. Capitals are not checked. */
export const countryOfDemonym = (word: string): Country | undefined => find(byDemonym, nameKey(word));
/** The country whose government sits in the city of this name. */
export const countryOfCapital = (name: string): Country | undefined => find(byCapital, nameKey(name));
