import { BODY_NOUNS, GROUP_MODIFIERS, GROUP_NOUNS } from './lexicon/groups.js';
import { NO_ACTORS, PEOPLES } from './lexicon/peoples.js';
import { HONORIFICS, TITLE_ADVERBS, TITLE_MODIFIERS, TITLES } from './lexicon/titles.js';

/** The room's lexicons of common nouns, opened once. */

type Gender = 'female' | 'male' | null;
export interface TitleWord {
  readonly sector: string | null;
  readonly gender: Gender;
}
export interface GroupNoun {
  readonly noun: string;
  readonly plural: boolean;
  readonly sector: string | null;
  readonly gender: Gender;
}
export interface BodyNoun {
  readonly kind: 'organization' | 'group';
  readonly sector: string;
}

const rows = (table: string): string[][] =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split('|'));
const code = (field: string | undefined): string | null => (field === undefined || field === '-' || field === '' ? null : field);
const gender = (field: string | undefined): Gender => (field === 'male' || field === 'female' ? field : null);

export const TITLE: ReadonlyMap<string, TitleWord> = new Map(
  rows(TITLES).map(([word, sector, g]) => [word!, { sector: code(sector), gender: gender(g) }]),
);
export const TITLE_ADVERB: ReadonlySet<string> = new Set(TITLE_ADVERBS.split(/\s+/));
export const TITLE_MODIFIER: readonly (readonly [RegExp, string | null])[] = rows(TITLE_MODIFIERS).map(([word, sector]) => [
  new RegExp(`(?:^|[\\s-])${word!.replace(/[.]/g, '\\.')}(?:$|[\\s-])`),
  code(sector),
]);
export const HONORIFIC: ReadonlyMap<string, Gender> = new Map(rows(HONORIFICS).map(([word, g]) => [word!, gender(g)]));

export const GROUP: ReadonlyMap<string, GroupNoun> = new Map(
  rows(GROUP_NOUNS).flatMap(([singular, plural, sector, g]) => {
    const one = { noun: singular!, sector: code(sector), gender: gender(g) };
    return [
      [singular!, { ...one, plural: false }],
      [plural!, { ...one, plural: true }],
    ] as [string, GroupNoun][];
  }),
);
/** Modifier → the sector it gives; `only` the sector that it changes, null for all. */
export const GROUP_MODIFIER: ReadonlyMap<string, { readonly sector: string; readonly only: string | null }> = new Map(
  rows(GROUP_MODIFIERS).map(([word, sector, only]) => [word!, { sector: sector!, only: code(only) }]),
);
export const BODY: ReadonlyMap<string, BodyNoun> = new Map(
  rows(BODY_NOUNS).map(([word, kind, sector]) => [word!, { kind: kind as 'organization' | 'group', sector: sector! }]),
);

/** "Muslim", "Muslims", "the Rohingya": peoples and faiths, by their capitalised words. */
export const PEOPLE: ReadonlySet<string> = new Set(
  PEOPLES.trim()
    .split(/;\s*/)
    .flatMap((word) => [word, `${word}s`]),
);
export const NO_ACTOR: ReadonlySet<string> = new Set(NO_ACTORS.trim().split(/;\s*/));

const lastWords = (phrases: Iterable<string>): ReadonlySet<string> =>
  new Set([...phrases].map((p) => /[^\s'-]*\.?$/.exec(p)![0]));
/** The last words of all titles, bodies and group nouns: most words of a text are none and need no look at what stands before them. */
export const TITLE_END: ReadonlySet<string> = lastWords(TITLE.keys());
export const BODY_END: ReadonlySet<string> = lastWords(BODY.keys());
export const GROUP_END: ReadonlySet<string> = lastWords(GROUP.keys());
