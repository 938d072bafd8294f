import type { Element } from '../element.js';
import { glued, piece } from './piece.js';
import { shortYear, year, yearBc } from './years.js';

/** Steps from the publication day ("last year"), or with a determiner from the text ("the following year"). */
export const STEPS: Readonly<Record<string, readonly [number, 'publication' | 'text']>> = {
  last: [-1, 'publication'],
  this: [0, 'publication'],
  next: [1, 'publication'],
  current: [0, 'publication'],
  that: [0, 'text'],
  same: [0, 'text'],
  previous: [-1, 'text'],
  preceding: [-1, 'text'],
  prior: [-1, 'text'],
  following: [1, 'text'],
  subsequent: [1, 'text'],
};

/** last, this, next, that, the same, the following...: n steps, code says from where. */
export const step: Element = (words, at) => {
  const the = words[at]?.lower === 'the';
  const that = words[at]?.lower === 'that' || words[at]?.lower === 'this';
  let i = the ? at + 1 : at;
  if (that && (words[i + 1]?.lower === 'same' || words[i + 1]?.lower === 'very')) i += 1;
  const found = words[i] === undefined ? undefined : STEPS[words[i]!.lower];
  if (found === undefined) return words[i]?.lower === 'very' && that ? piece(at, i + 1, 0, 'text') : undefined;
  const [n, from] = found;
  if (the && (n === 0 ? words[i]!.lower !== 'same' && words[i]!.lower !== 'current' : false)) return undefined;
  // "the next day" counts from the text, "next week" from publication; "the last week" stays with publication
  if (the && words[i]!.lower === 'next') return piece(at, i + 1, n, 'text');
  if (!the && from === 'text' && n !== 0 && words[i]!.lower !== 'previous') return undefined;
  return piece(at, i + 1, n, from);
};

/** 1994, '94, 216 BC, last year, that year, the following year. */
export const yearRef: Element = (words, at) => {
  const absolute = yearBc(words, at) ?? year(words, at) ?? shortYear(words, at);
  if (absolute !== undefined) return absolute;
  const steps = step(words, at);
  if (steps !== undefined && words[steps.next]?.lower === 'year') return piece(at, steps.next + 1, steps.n, steps.code);
  return words[at]?.lower === 'the' && words[at + 1]?.lower === 'year' ? piece(at, at + 2, 0, 'either') : undefined;
};

/** Q3, H1: code "q" or "h". */
export const yearPart: Element = (words, at) => {
  const letter = words[at];
  const digit = words[at + 1];
  if (letter === undefined || digit === undefined || digit.gap || glued(words[at + 2])) return undefined;
  const most = letter.text === 'Q' ? 4 : letter.text === 'H' ? 2 : 0;
  const n = Number(digit.text);
  return n >= 1 && n <= most ? piece(at, at + 2, n, letter.lower) : undefined;
};
