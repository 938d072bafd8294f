import { at, type Count, exact } from './count.js';
import { digits, smallWord } from './numerals.js';
import { type CountToken, type Numeral, readNumeral } from './read.js';

const RANGE = new Set(['to', '-', '–', '—', 'or', 'through']);

function interval(from: number, number: number, to: number, low: number, high: number): Count {
  return { ...exact(from, number, to, 0, {}), low, best: null, high, qualifier: 'between' };
}

/** "between 10 and 20". */
export function between(tokens: readonly CountToken[], i: number): Count | undefined {
  const a = readNumeral(tokens, i + 1);
  if (a === undefined || a.vague !== null || at(tokens, a.to) !== 'and') return undefined;
  const b = readNumeral(tokens, a.to + 1);
  return b === undefined || b.vague !== null || b.value <= a.value ? undefined : interval(i, a.from, b.to, a.value, b.value);
}

/** "10 to 12", "10-12", "three or four". */
export function rangeAt(tokens: readonly CountToken[], a: Numeral): Count | undefined {
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
