import type { Words } from '../../core/index.js';
import { digits, FRACTIONS, smallWord, TENS, UNITS, VAGUE_PLURALS, VAGUE_WORDS } from './numerals.js';
import { BOUND_STARTS, type Bound, readBound } from './qualifiers.js';
import { type CountToken, type Numeral, readNumeral } from './read.js';

/** A number of things as the text says it, after the shapes of Duckling: a value, a closed interval, or an interval open on one side. */
export type Quantity =
  | { readonly shape: 'simple'; readonly value: number }
  | { readonly shape: 'interval'; readonly from: number; readonly to: number }
  | { readonly shape: 'open'; readonly from: number | null; readonly to: number | null };

export interface Count {
  readonly words: Words;
  /** Token of the number itself. */
  readonly at: number;
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  readonly qualifier: 'exact' | 'about' | 'at_least' | 'more_than' | 'at_most' | 'fewer_than' | 'between' | 'vague';
  readonly vague: string | null;
  readonly percent: number | null;
  readonly percentOf: number | null;
  /** "another 12", "a further three", "five more": beside those already told. */
  readonly more: boolean;
  /** "the two", "all five", "both": those already told. */
  readonly definite: boolean;
}

export const quantityOf = (count: Pick<Count, 'low' | 'best' | 'high'>): Quantity =>
  count.best !== null && count.best === count.low && count.best === count.high
    ? { shape: 'simple', value: count.best }
    : count.low !== null && count.high !== null
      ? { shape: 'interval', from: count.low, to: count.high }
      : { shape: 'open', from: count.low, to: count.high };

const MORE = new Set(['another', 'further', 'additional', 'other', 'more', 'others']);
const DEFINITE = new Set(['the', 'these', 'those', 'all', 'both', 'his', 'her', 'their', 'its', 'our', 'my', 'your']);
const PERCENT = new Set(['percent', 'per-cent', 'pct', '%']);
const RANGE = new Set(['to', '-', '–', '—', 'or', 'through']);
const at = (tokens: readonly CountToken[], i: number): string => tokens[i]?.lower ?? '';

/** All numbers of a sentence, in order, none within another. Linear in the number of tokens. */
export function findCounts(tokens: readonly CountToken[]): Count[] {
  const out: Count[] = [];
  let i = 0;
  while (i < tokens.length) {
    const count = countAt(tokens, i);
    if (count === undefined) i += 1;
    else {
      out.push(count);
      i = count.words.to;
    }
  }
  return out;
}

const OTHER_STARTS = ['between', 'a', 'an', 'no', 'none', 'nobody', 'neither', 'both', 'half', 'dozen', 'one', 'two'];
const STARTS: ReadonlySet<string> = new Set([
  ...BOUND_STARTS,
  ...MORE,
  ...DEFINITE,
  ...OTHER_STARTS,
  ...UNITS.keys(),
  ...TENS.keys(),
  ...VAGUE_PLURALS.keys(),
  ...VAGUE_WORDS.keys(),
]);
/** Whether a word can begin a count at all: most words cannot. */
function mayStart(word: string): boolean {
  const first = word.charCodeAt(0);
  return (first >= 48 && first <= 57) || STARTS.has(word) || word.includes('-');
}

function countAt(tokens: readonly CountToken[], start: number): Count | undefined {
  if (!mayStart(at(tokens, start))) return undefined;
  let i = start;
  let bound: Bound | undefined;
  let more = false;
  let definite = false;
  if (at(tokens, i) === 'between') {
    const range = between(tokens, i);
    if (range !== undefined) return range;
  }
  // "the other two", "at least another five", "as many as an estimated 40"
  for (let steps = 0; steps < 4; steps += 1) {
    const read = readBound(tokens, i);
    if (read !== undefined) {
      bound ??= read.bound;
      i = read.to;
    } else if (at(tokens, i) === 'a' && (at(tokens, i + 1) === 'further' || at(tokens, i + 1) === 'second')) {
      if (at(tokens, i + 1) === 'second') return undefined; // "a second victim": an ordinal
      more = true;
      i += 2;
    } else if (at(tokens, i) === 'an' && at(tokens, i + 1) === 'additional') {
      more = true;
      i += 2;
    } else if (MORE.has(at(tokens, i))) {
      more = true;
      i += 1;
    } else if (DEFINITE.has(at(tokens, i)) && at(tokens, i) !== 'both') {
      definite = true;
      i += 1;
      if (at(tokens, i) === 'of') i += 1; // "all of the 12"
    } else break;
  }
  if (at(tokens, i) === 'both') return exact(start, i, i + 1, 2, { more, definite: true });
  if (at(tokens, i) === 'no' && at(tokens, i + 1) === 'one') return exact(start, i, i + 2, 0, {});
  if (['no', 'none', 'nobody', 'neither'].includes(at(tokens, i))) return exact(start, i, i + 1, 0, {});
  const share = shareAt(tokens, start, i, bound);
  if (share !== undefined) return share;
  const numeral = readNumeral(tokens, i);
  if (numeral === undefined) return undefined;
  const range = rangeAt(tokens, numeral);
  if (range !== undefined && bound === undefined && at(tokens, start - 1) !== 'from')
    return { ...range, words: { from: start, to: range.words.to }, more, definite };
  return qualified(tokens, start, numeral, bound, more, definite);
}

const exact = (
  from: number,
  number: number,
  to: number,
  value: number,
  marks: { more?: boolean; definite?: boolean },
): Count => ({
  words: { from, to },
  at: number,
  low: value,
  best: value,
  high: value,
  qualifier: 'exact',
  vague: null,
  percent: null,
  percentOf: null,
  more: marks.more ?? false,
  definite: marks.definite ?? false,
});

function qualified(
  tokens: readonly CountToken[],
  start: number,
  numeral: Numeral,
  bound: Bound | undefined,
  more: boolean,
  definite: boolean,
): Count {
  let to = numeral.to;
  let kind = bound;
  if (at(tokens, to) === 'or' && (at(tokens, to + 1) === 'more' || at(tokens, to + 1) === 'so')) {
    kind = at(tokens, to + 1) === 'more' ? 'at_least' : 'about'; // "12 or more", "12 or so"
    to += 2;
  } else if (at(tokens, to) === '+' || at(tokens, to) === 'plus') {
    kind = 'at_least';
    to += 1;
  } else if (at(tokens, to) === '-' && at(tokens, to + 1) === 'odd') {
    kind = 'about';
    to += 2;
  }
  let also = more;
  if (at(tokens, to) === 'more' && at(tokens, to + 1) !== 'than') {
    also = true; // "five more"
    to += 1;
  }
  const base = { words: { from: start, to }, at: numeral.from, percent: null, percentOf: null, more: also, definite };
  const n = numeral.value;
  if (numeral.vague !== null) return { ...base, low: n, best: null, high: null, qualifier: 'vague', vague: numeral.vague };
  switch (kind) {
    case 'about':
      return { ...base, low: n, best: n, high: null, qualifier: 'about', vague: null };
    case 'nearly':
      return { ...base, low: null, best: n, high: n, qualifier: 'about', vague: null };
    case 'at_least':
    case 'more_than':
      return { ...base, low: n, best: n, high: null, qualifier: kind, vague: null };
    case 'at_most':
    case 'fewer_than':
      return { ...base, low: null, best: n, high: n, qualifier: kind, vague: null };
    default:
      return { ...base, low: n, best: n, high: n, qualifier: 'exact', vague: null };
  }
}

function interval(from: number, number: number, to: number, low: number, high: number): Count {
  return { ...exact(from, number, to, 0, {}), low, best: null, high, qualifier: 'between' };
}

/** "between 10 and 20". */
function between(tokens: readonly CountToken[], i: number): Count | undefined {
  const a = readNumeral(tokens, i + 1);
  if (a === undefined || a.vague !== null || at(tokens, a.to) !== 'and') return undefined;
  const b = readNumeral(tokens, a.to + 1);
  return b === undefined || b.vague !== null || b.value <= a.value ? undefined : interval(i, a.from, b.to, a.value, b.value);
}

/** "10 to 12", "10-12", "three or four". */
function rangeAt(tokens: readonly CountToken[], a: Numeral): Count | undefined {
  const joined = at(tokens, a.to);
  if (a.vague !== null || !RANGE.has(joined)) return undefined;
  const b = readNumeral(tokens, a.to + 1);
  if (b === undefined || b.vague !== null || b.value <= a.value) return undefined;
  if (joined === 'or' && b.value > a.value * 2) return undefined; // "one or 12": no range
  if (
    joined === '-' &&
    digits(at(tokens, a.from)) === undefined &&
    smallWord(at(tokens, a.from)) !== undefined &&
    b.value < 10 &&
    a.value >= 20
  )
    return undefined; // "twenty - three" is 23
  return interval(a.from, a.from, b.to, a.value, b.value);
}

/** "90 percent of", "half of the 140,000 residents", "two thirds of the 300". */
function shareAt(tokens: readonly CountToken[], start: number, i: number, bound: Bound | undefined): Count | undefined {
  let percent: number | undefined;
  let k = i;
  const number = digits(at(tokens, i)) ?? smallWord(at(tokens, i));
  if (number !== undefined && (PERCENT.has(at(tokens, i + 1)) || (at(tokens, i + 1) === 'per' && at(tokens, i + 2) === 'cent'))) {
    percent = number;
    k = i + (at(tokens, i + 1) === 'per' ? 3 : 2);
  } else {
    const article = at(tokens, i) === 'a' || at(tokens, i) === 'one' ? 1 : 0;
    const times = article === 1 ? 1 : (smallWord(at(tokens, i)) ?? 0);
    let j = times > 0 ? i + 1 : i;
    if (times > 0 && at(tokens, j) === '-') j += 1;
    const [head, tail] = (at(tokens, i).includes('-') ? at(tokens, i).split('-') : [at(tokens, i)]) as [string, string?];
    if (tail !== undefined && FRACTIONS.has(tail) && smallWord(head) !== undefined) {
      percent = FRACTIONS.get(tail)! * smallWord(head)!; // "two-thirds"
      k = i + 1;
    } else if (FRACTIONS.has(at(tokens, j)) && (times > 0 || at(tokens, j) === 'half')) {
      percent = FRACTIONS.get(at(tokens, j))! * Math.max(1, times);
      k = j + 1;
    }
  }
  if (percent === undefined || percent > 100) return undefined;
  if (at(tokens, k) !== 'of' && !(at(tokens, k - 1) === 'half' && DEFINITE.has(at(tokens, k)))) {
    // "rose 5 percent": no share of people
    if (!PERCENT.has(at(tokens, k - 1)) && at(tokens, k - 1) !== 'cent') return undefined;
  }
  const whole = at(tokens, k) === 'of' || DEFINITE.has(at(tokens, k)) ? wholeAfter(tokens, k) : undefined;
  const rounded = Math.round(percent * 10) / 10;
  const value = whole === undefined ? null : Math.round((percent * whole.value) / 100);
  return {
    words: { from: start, to: whole?.to ?? k },
    at: i,
    low: bound === 'nearly' || bound === 'at_most' || bound === 'fewer_than' ? null : value,
    best: value,
    high:
      bound === undefined || bound === 'exact' || bound === 'nearly' || bound === 'at_most' || bound === 'fewer_than'
        ? value
        : null,
    qualifier: bound === 'about' || bound === 'nearly' ? 'about' : (bound ?? 'exact'),
    vague: null,
    percent: rounded,
    percentOf: whole?.value ?? null,
    more: false,
    definite: false,
  };
}

/** The number of the whole: "of Karabakh's 140,000", "the 300", a few words on at most. */
function wholeAfter(tokens: readonly CountToken[], k: number): Numeral | undefined {
  for (let j = k; j < Math.min(tokens.length, k + 6); j += 1) {
    const word = at(tokens, j);
    if (j > k && [',', '.', ';', 'in', 'from', 'who', 'were', 'was', 'have', 'has', 'and'].includes(word)) return undefined;
    if (word === 'some' || word === 'a' || word === 'about') continue;
    const numeral = readNumeral(tokens, j);
    if (numeral !== undefined && numeral.vague === null && numeral.value > 1) return numeral;
  }
  return undefined;
}
