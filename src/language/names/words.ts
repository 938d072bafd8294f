import { hashWord, type NameLists } from '../../world/name-lists.js';
import { NAME_WORDS } from '../lexicon/name-words.js';

const KINDS = [
  'title',
  'organizationHead',
  'organizationStart',
  'companySuffix',
  'placeHead',
  'say',
  'placePreposition',
  'calendar',
  'agency',
  'organization',
  'event',
  'particle',
  'people',
  'notName',
  'currency',
  'headLink',
] as const satisfies readonly (keyof typeof NAME_WORDS)[];

/** Bits of `Word.kinds`. */
export const KIND = Object.fromEntries(KINDS.map((kind, k) => [kind, 1 << k])) as Record<(typeof KINDS)[number], number>;

let table: ReadonlyMap<string, number> | undefined;
function kindsOf(bare: string): number {
  if (table === undefined) {
    const made = new Map<string, number>();
    for (const kind of KINDS)
      for (const word of NAME_WORDS[kind].split(/\s+/)) if (word !== '') made.set(word, (made.get(word) ?? 0) | KIND[kind]);
    table = made;
  }
  return table.get(bare) ?? 0;
}

/** What can be said of a word without its neighbours; made once for each form. */
export interface Word {
  readonly text: string;
  readonly lower: string;
  /** Hashes of the form, its lower case, and its ends. */
  readonly form: number;
  readonly id: number;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Shapes: "Xxxx" with case, a hash; without case. */
  readonly shape: number;
  readonly flatShape: number;
  readonly letters: boolean;
  readonly capital: boolean;
  /** Two letters or more, none of them lower case. */
  readonly upper: boolean;
  readonly kinds: number;
  /** NAME_CLASS bits. */
  readonly lists: number;
}

const LETTER = /\p{L}/u;
/** A name may start in lower case: "al-Shabaab", "sub-Saharan", "d'Ivoire", "iPhone". */
const CAPITAL =
  /^\p{P}?\p{Lu}|^(?:al|el|an|ad|ar|as|ash|at|az|ul|ur|d|l|mc|i|e)['’-]?\p{Lu}|^(?:al|el|an|ad|ar|as|ash|at|az|ul|ur|bin|sub|trans)-\p{Lu}/u;

function shapeOf(text: string): string {
  let shape = '';
  let last = '';
  for (let i = 0; i < text.length && shape.length < 9; i++) {
    const c = text[i]!;
    const s = c >= '0' && c <= '9' ? 'd' : c.toLowerCase() !== c ? 'X' : LETTER.test(c) ? 'x' : c;
    if (s !== last || s === 'X') shape += s;
    last = s;
  }
  return shape;
}

function makeWord(text: string, lists: NameLists): Word {
  const lower = text.toLowerCase().replaceAll('’', "'");
  const id = hashWord(lower);
  const letters = LETTER.test(text);
  const starts: number[] = [];
  const ends: number[] = [];
  if (letters)
    for (let k = 1; k <= 4 && k < lower.length; k++) {
      starts.push(hashWord(lower.slice(0, k)));
      ends.push(hashWord(lower.slice(-k)));
    }
  const bare = lower.length > 1 && lower.endsWith('.') ? lower.slice(0, -1) : lower;
  const shape = shapeOf(text);
  return {
    text,
    lower,
    form: hashWord(text),
    id,
    starts,
    ends,
    shape: hashWord(shape),
    flatShape: hashWord(shape.toLowerCase().replace(/x+/g, 'x')),
    letters,
    capital: CAPITAL.test(text),
    upper: letters && text.length > 1 && text === text.toUpperCase(),
    kinds: kindsOf(bare),
    lists: lists.classOf(id),
  };
}

const BOUND = 60_000;
/** Longer ones come once: addresses, runs of signs. */
const LONGEST_KEPT = 48;

/** Words by form, kept between articles; forgotten all at once when there are too many. */
export class WordCache {
  private readonly words = new Map<string, Word>();

  constructor(readonly lists: NameLists) {}

  get(text: string): Word {
    let word = this.words.get(text);
    if (word === undefined) {
      word = makeWord(text, this.lists);
      if (text.length > LONGEST_KEPT) return word;
      if (this.words.size >= BOUND) this.words.clear();
      this.words.set(text, word);
    }
    return word;
  }
}
