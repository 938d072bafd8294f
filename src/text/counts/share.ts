import { at, type Count, DEFINITE } from './count.js';
import { digits, FRACTIONS, smallWord } from './numerals.js';
import type { Bound } from './qualifiers.js';
import { type CountToken, type Numeral, readNumeral } from './read.js';

const PERCENT = new Set(['percent', 'per-cent', 'pct', '%']);

/** "90 percent of", "half of the 140,000 residents", "two thirds of the 300". */
export function shareAt(tokens: readonly CountToken[], start: number, i: number, bound: Bound | undefined): Count | undefined {
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
