import { DOUBLING, IRREGULAR_NOUNS, IRREGULAR_VERBS } from './lexicon/irregular.js';

/** Which forms of a verb a word may be: "base" and "s" are finite, "past" may be finite, "part" is a participle, "ing" a gerund. */
export type VerbForm = 'base' | 's' | 'past' | 'part' | 'ing';

const doubling = new Set(DOUBLING.split(','));
const irregular = new Map(
  IRREGULAR_VERBS.split(';').map((row) => {
    const [base, past, part] = row.trim().split(' ');
    return [base!, { past: past!.split('/'), part: part!.split('/') }] as const;
  }),
);
const plurals = new Map(IRREGULAR_NOUNS.split(';').map((row) => row.split(' ').slice(0, 2) as [string, string]));

const vowelBefore = (word: string, i: number): boolean => 'aeiou'.includes(word[i] ?? '');

/** All forms of a verb, from its base form. */
export function verbForms(base: string): ReadonlyMap<string, readonly VerbForm[]> {
  const out = new Map<string, VerbForm[]>();
  const add = (word: string, form: VerbForm): void => {
    const have = out.get(word);
    if (have === undefined) out.set(word, [form]);
    else if (!have.includes(form)) have.push(form);
  };
  add(base, 'base');
  if (base === 'be') {
    for (const word of ['is', 'are', 'am', "'s", "'re"]) add(word, 's');
    for (const word of ['was', 'were']) add(word, 'past');
    add('been', 'part');
    add('being', 'ing');
    return out;
  }
  if (base === 'have') add('has', 's');
  else if (/(?:[sxz]|ch|sh|o)$/.test(base)) add(`${base}es`, 's');
  else if (base.endsWith('y') && !vowelBefore(base, base.length - 2)) add(`${base.slice(0, -1)}ies`, 's');
  else add(`${base}s`, 's');
  const stem = doubling.has(base) ? base + base.at(-1)! : base;
  const known = irregular.get(base);
  if (known !== undefined) {
    for (const word of known.past) add(word, 'past');
    for (const word of known.part) add(word, 'part');
  } else {
    const past = stem.endsWith('e')
      ? `${stem}d`
      : stem.endsWith('y') && !vowelBefore(stem, stem.length - 2)
        ? `${stem.slice(0, -1)}ied`
        : `${stem}ed`;
    add(past, 'past');
    add(past, 'part');
    if (stem.endsWith('l') && stem === base && vowelBefore(stem, stem.length - 2)) {
      add(`${stem}led`, 'past'); // British "shovelled"
      add(`${stem}led`, 'part');
      add(`${stem}ling`, 'ing');
    }
  }
  if (stem.endsWith('ie')) add(`${stem.slice(0, -2)}ying`, 'ing');
  else if (stem.endsWith('e') && !stem.endsWith('ee') && !stem.endsWith('ye')) add(`${stem.slice(0, -1)}ing`, 'ing');
  else add(`${stem}ing`, 'ing');
  return out;
}

/** The plural of a noun. */
export function pluralOf(noun: string): string {
  const known = plurals.get(noun);
  if (known !== undefined) return known;
  if (/(?:[sxz]|ch|sh)$/.test(noun)) return `${noun}es`;
  if (noun.endsWith('y') && !vowelBefore(noun, noun.length - 2)) return `${noun.slice(0, -1)}ies`;
  return `${noun}s`;
}
