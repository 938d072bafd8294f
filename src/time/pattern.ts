import type { Element, Piece } from './element.js';
import { ELEMENTS } from './elements.js';
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
  /** Whether the pattern can start with this word: a cheap test. */
  readonly starts: (words: readonly Word[], at: number) => boolean;
}

interface Item {
  readonly read: Element;
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
  if (what === '-') return { read: mark(isHyphen), optional, name };
  if (what === '--') return { read: mark(isDash), optional, name };
  const element = ELEMENTS[what];
  if (element !== undefined) return { read: element, optional, name: name ?? what };
  if (/[A-Z]/.test(what)) throw new Error(`unknown element ${what}`);
  return { read: literal(new Set(what.split('|'))), optional, name };
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
  return {
    match: (words, at) => {
      const pieces: Record<string, Piece> = {};
      const next = go(words, at, 0, pieces);
      return next > at ? { next, pieces } : undefined;
    },
    starts: (words, at) => {
      for (const { read, optional } of items) {
        if (read(words, at) !== undefined) return true;
        if (!optional) return false;
      }
      return false;
    },
  };
}
