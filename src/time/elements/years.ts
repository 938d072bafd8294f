import type { Element } from '../element.js';
import { DECADE_NAMES } from '../lexicon/calendar-words.js';
import { capital, isDash, isQuote, type Word } from '../words.js';
import { glued, piece } from './piece.js';

const YEAR = /^(?:1\d|20|21)\d\d$/;

/** 1000 to 2199; nothing glued to it, no decimals. */
export const year: Element = (words, at) => {
  const word = words[at];
  return word !== undefined && YEAR.test(word.text) && !glued(words[at + 1]) ? piece(at, at + 1, Number(word.text)) : undefined;
};

/** '94, ’08. */
export const shortYear: Element = (words, at) => {
  const word = words[at + 1];
  if (
    !isQuote(words[at]) ||
    word === undefined ||
    word.gap ||
    !/^\d\d$/.test(word.text) ||
    glued(words[at + 2]) ||
    isQuote(words[at + 2])
  )
    return undefined;
  const n = Number(word.text);
  return piece(at, at + 2, n < 40 ? 2000 + n : 1900 + n);
};

/** 89 for 1989: only years of the last century have no other reading as two digits beside a day and month. */
export const yearTail: Element = (words, at) => {
  const word = words[at];
  return word !== undefined && /^[4-9]\d$/.test(word.text) && !glued(words[at + 1])
    ? piece(at, at + 1, Number(word.text))
    : undefined;
};

/** 1990s, 1990's, '90s, 90s, the nineties: n is the year over ten. */
export const decade: Element = (words, at) => {
  const first = words[at];
  if (first === undefined) return undefined;
  const named = DECADE_NAMES[first.lower];
  if (named !== undefined) return piece(at, at + 1, 190 + named, 'name');
  const start = isQuote(first) ? at + 1 : at;
  const digits = words[start];
  if (digits === undefined || !/^(?:1\d|20)?\d0$/.test(digits.text)) return undefined;
  const long = digits.text.length === 4;
  const mark = isQuote(words[start + 1]) ? start + 2 : start + 1;
  if (words[mark]?.text !== 's' || words[mark]!.gap || (mark > start + 1 && words[start + 1]!.gap)) return undefined;
  if (!long && digits.text.length !== 2) return undefined;
  const n = Number(digits.text) / 10;
  return piece(
    at,
    mark + 1,
    long ? n : n < 3 && n > 0 ? 190 + n : n === 0 ? 200 : 190 + n,
    long ? 'long' : start > at ? 'quoted' : 'short',
  );
};

const BC: ReadonlySet<string> = new Set(['bc', 'bce']);

/** Where "BC", "B.C." or "BCE" ends; -1 when it does not stand here. */
function bcEnd(words: readonly Word[], at: number): number {
  const word = words[at];
  if (word === undefined || !capital(word)) return -1;
  if (BC.has(word.lower)) return at + 1;
  if (word.lower !== 'b' || words[at + 1]?.text !== '.' || words[at + 2]?.lower !== 'c') return -1;
  return words[at + 3]?.text === '.' && !words[at + 3]!.gap ? at + 4 : at + 3;
}

/** 216 BC; also the first year of a run whose last has it ("218-201 BC", "from 499 to 493 BC"). */
export const yearBc: Element = (words, at) => {
  const word = words[at];
  if (word === undefined || !/^\d{1,4}$/.test(word.text)) return undefined;
  const next = bcEnd(words, at + 1);
  if (next > 0) return piece(at, next, Number(word.text), 'bc');
  const join = words[at + 1];
  if ((isDash(join) || join?.lower === 'to' || join?.lower === 'and') && words[at + 2]?.number && bcEnd(words, at + 3) > 0) {
    return /^\d{1,4}$/.test(words[at + 2]!.text) ? piece(at, at + 1, Number(word.text), 'bc') : undefined;
  }
  return undefined;
};

/** 470s BC: n is the year over ten. */
export const decadeBc: Element = (words, at) => {
  const digits = words[at];
  if (digits === undefined || !/^\d{1,3}0$/.test(digits.text)) return undefined;
  const mark = isQuote(words[at + 1]) ? at + 2 : at + 1;
  const next = words[mark]?.text === 's' && !words[mark]!.gap ? bcEnd(words, mark + 1) : -1;
  return next > 0 ? piece(at, next, Number(digits.text) / 10, 'bc') : undefined;
};

export const bc: Element = (words, at) => {
  const next = bcEnd(words, at);
  return next > 0 ? piece(at, next, Number.NaN, 'bc') : undefined;
};
