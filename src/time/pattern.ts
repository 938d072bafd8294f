import type { Element, Piece } from './element.js';
import { ELEMENTS } from './elements/index.js';
import { isDash, isHyphen, type Word } from './words.js';

/** What a pattern has read, by the name of its elements ("MONTH", or the name given after a colon). */
export type Pieces = Readonly<Record<string, Piece>>;

/**
 * A pattern is a line of items: an element (`MONTH`, `COUNT`; see elements.ts), or words of which one must stand there (`last|past`); `-` is a
 * hyphen, `--` any dash; a trailing `?` makes an item optional, a trailing `:name` keeps it under that name.
 * At most a dozen items, so that trying the optional ones costs constant time at each word.
 */
export interface Pattern {
  readonly match: (words: readonly Word[], at: number) => { readonly next: number; readonly pieces: Pieces } | undefined;
  /** The words that it can start with: in lower case, "#" for any number, "'" for any quote mark, "-" for any dash. */
  readonly starts: readonly string[];
}

interface Item {
  readonly read: Element;
  readonly starts: readonly string[];
  readonly optional: boolean;
  readonly name: string | null;
}

const literal =
  (choices: ReadonlySet<string>): Element =>
  (words, at) => {
    const word = words[at];
    return word !== undefined && choices.has(word.lower) ? { at, next: at + 1, n: Number.NaN, code: word.lower } : undefined;
  };
const mark =
  (is: (word: Word | undefined) => boolean): Element =>
  (words, at) =>
    is(words[at]) ? { at, next: at + 1, n: Number.NaN, code: '-' } : undefined;

function item(source: string): Item {
  const optional = source.length > 1 && source.endsWith('?');
  const bare = optional ? source.slice(0, -1) : source;
  const colon = bare.length > 1 ? bare.indexOf(':') : -1;
  const what = colon > 0 ? bare.slice(0, colon) : bare;
  const name = colon > 0 ? bare.slice(colon + 1) : null;
  if (what === '-' || what === '--') return { read: mark(what === '-' ? isHyphen : isDash), starts: ['-'], optional, name };
  const element = ELEMENTS[what];
  if (element !== undefined) return { ...element, optional, name: name ?? what };
  if (/[A-Z]/.test(what)) throw new Error(`unknown element ${what}`);
  const choices = what.split('|');
  return { read: literal(new Set(choices)), starts: choices, optional, name };
}

export function pattern(source: string): Pattern {
  const items = source.split(' ').map(item);
  const go = (words: readonly Word[], at: number, i: number, pieces: Record<string, Piece>): number => {
    if (i === items.length) return at;
    const { read, optional, name } = items[i]!;
    const got = read(words, at);
    if (got !== undefined) {
      const next = go(words, got.next, i + 1, pieces);
      if (next >= 0) {
        if (name !== null) pieces[name] = got;
        return next;
      }
    }
    return optional ? go(words, at, i + 1, pieces) : -1;
  };
  const starts = new Set<string>();
  for (const one of items) {
    for (const word of one.starts) starts.add(word);
    if (!one.optional) break;
  }
  return {
    match: (words, at) => {
      const pieces: Record<string, Piece> = {};
      const next = go(words, at, 0, pieces);
      return next > at ? { next, pieces } : undefined;
    },
    starts: [...starts],
  };
}
