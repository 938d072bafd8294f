import type { Upos } from '../../core/index.js';
import { type Sections, textSection } from '../model/file.js';

/** The tag inventory, and which tags each known word was seen with. */
export interface TagLexicon {
  /** Joint tags, "VERB/VBD"; a tag's id is its index. */
  readonly tags: readonly string[];
  readonly upos: readonly Upos[];
  readonly xpos: readonly string[];
  /** Lower-case word → its class; unknown words are class 0. */
  readonly classOf: ReadonlyMap<string, number>;
  /** For each class: the tags with at least 5 % of the uses, and all tags allowed when the word is frequent (null when any is). */
  readonly usual: readonly string[];
  readonly allowed: readonly (Int32Array | null)[];
  /** What word lists say of a word: an OR of LISTED bits. They tell of words that the treebanks lack. */
  readonly listed: ReadonlyMap<string, number>;
}

/** Bits of `TagLexicon.listed`. */
export const LISTED = {
  base: 1,
  present: 2,
  past: 4,
  participle: 8,
  gerund: 16,
  noun: 32,
  plural: 64,
  adjective: 128,
  adverb: 256,
  demonym: 512,
  place: 1024,
  person: 2048,
  organization: 4096,
} as const;

/** `classes`: "usual ids|allowed ids" per class, as text lines. */
export function makeLexicon(
  tags: readonly string[],
  classes: readonly string[],
  classOf: ReadonlyMap<string, number>,
  listed: ReadonlyMap<string, number>,
): TagLexicon {
  return {
    tags,
    upos: tags.map((t) => t.slice(0, t.indexOf('/')) as Upos),
    xpos: tags.map((t) => t.slice(t.indexOf('/') + 1)),
    classOf,
    listed,
    usual: classes.map((c) => c.slice(0, c.indexOf('|'))),
    allowed: classes.map((c) => {
      const ids = c.slice(c.indexOf('|') + 1);
      return ids === '' ? null : Int32Array.from(ids.split(' '), Number);
    }),
  };
}

/** Section "listed": a line of LISTED bits and words each. Section "lexicon": the tags in one line, then one line per class: "usual|allowed", then its words. */
export function readLexicon(sections: Sections): TagLexicon {
  const listed = new Map<string, number>();
  for (const line of textSection(sections, 'listed').split('\n')) {
    const [bits, list] = line.split('\t');
    if (list !== undefined) for (const word of list.split(' ')) listed.set(word, Number(bits));
  }
  const lines = textSection(sections, 'lexicon').split('\n');
  const tags = lines[0]!.split(' ');
  const classes: string[] = [];
  const classOf = new Map<string, number>();
  for (let k = 1; k < lines.length; k++) {
    const [ids, list] = lines[k]!.split('\t');
    if (list !== undefined && list !== '') for (const word of list.split(' ')) classOf.set(word, classes.length);
    classes.push(ids!);
  }
  for (const [word, base] of PREFIXED) {
    const known = classOf.get(base);
    if (known !== undefined && !classOf.has(word)) classOf.set(word, known);
  }
  return makeLexicon(tags, classes, classOf, listed);
}

/** Irregular verbs under a prefix, with the verb that they are inflected like: "retook" has no ending that tells, and treebanks seldom have it. */
const PREFIXED: readonly (readonly [string, string])[] = [
  ...[
    'took',
    'taken',
    'built',
    'sold',
    'sent',
    'paid',
    'told',
    'thought',
    'drew',
    'drawn',
    'ran',
    'won',
    'wrote',
    'written',
    'made',
    'grew',
  ].map((base) => [`re${base}`, base] as const),
  ...['took', 'taken', 'threw', 'thrown', 'ran', 'came', 'saw', 'seen', 'heard', 'fed', 'drew'].map(
    (base) => [`over${base}`, base] as const,
  ),
  ...['took', 'taken', 'went', 'gone', 'sold', 'paid', 'wrote', 'written'].map((base) => [`under${base}`, base] as const),
  ...['ran', 'sold', 'fought', 'did', 'grew', 'shone'].map((base) => [`out${base}`, base] as const),
  ...['led', 'read', 'took', 'taken', 'told', 'spoke'].map((base) => [`mis${base}`, base] as const),
];

export function lexiconText(tags: readonly string[], classes: readonly string[], classOf: ReadonlyMap<string, number>): string {
  const words: string[][] = classes.map(() => []);
  for (const [word, c] of classOf) words[c]!.push(word);
  return [tags.join(' '), ...classes.map((c, k) => `${c}\t${words[k]!.sort().join(' ')}`)].join('\n');
}

export function listedText(listed: ReadonlyMap<string, number>): string {
  const groups = new Map<number, string[]>();
  for (const [word, bits] of listed) {
    const group = groups.get(bits);
    if (group === undefined) groups.set(bits, [word]);
    else group.push(word);
  }
  return [...groups]
    .sort(([a], [b]) => a - b)
    .map(([bits, words]) => `${bits}\t${words.sort().join(' ')}`)
    .join('\n');
}
