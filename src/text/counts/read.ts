import { digits, SCALES, smallWord, TENS, UNITS, VAGUE_PLURALS, VAGUE_WORDS } from './numerals.js';

/** What the reader needs of a token. */
export interface CountToken {
  readonly lower: string;
}
export interface Numeral {
  readonly value: number;
  /** The vague word with its scale ("several hundred", "tens of thousands"), null for a stated number. */
  readonly vague: string | null;
  readonly from: number;
  readonly to: number;
}

const lowerAt = (tokens: readonly CountToken[], i: number): string => tokens[i]?.lower ?? '';

/** "dozens of thousands": a plural scale, a second one behind "of". */
function vaguePlural(tokens: readonly CountToken[], i: number): Numeral | undefined {
  const word = lowerAt(tokens, i);
  const value = VAGUE_PLURALS.get(word);
  if (value === undefined) return undefined;
  const next = VAGUE_PLURALS.get(lowerAt(tokens, i + 2));
  if (lowerAt(tokens, i + 1) === 'of' && next !== undefined && next > value) {
    const scale = next / 2;
    const times = word === 'tens' ? 20 : word === 'dozens' ? 24 : value;
    return { value: times * scale, vague: `${word} of ${lowerAt(tokens, i + 2)}`, from: i, to: i + 3 };
  }
  return { value, vague: word, from: i, to: i + 1 };
}

/** "several", "a few hundred", "a couple of", "a handful of". */
function vagueWord(tokens: readonly CountToken[], i: number): Numeral | undefined {
  const article = lowerAt(tokens, i) === 'a' ? 1 : 0;
  const word = lowerAt(tokens, i + article);
  const value = VAGUE_WORDS.get(word);
  if (value === undefined) return undefined;
  if ((word === 'couple' || word === 'handful') && article === 0 && i > 0 && lowerAt(tokens, i - 1) === 'the') return undefined; // "the couple": two spouses
  let to = i + article + 1;
  if (word === 'couple' || word === 'handful') {
    if (lowerAt(tokens, to) !== 'of') return undefined; // "a couple was shot"
    return { value, vague: word, from: i, to };
  }
  const scale = SCALES.get(lowerAt(tokens, to));
  if (scale !== undefined && word !== 'many') {
    to += 1;
    return { value: value * scale, vague: `${word} ${lowerAt(tokens, to - 1)}`, from: i, to };
  }
  return { value, vague: word, from: i, to };
}

/** "twenty three", "twenty - three", "one hundred and five", "two and a half million" (the last with its digits). */
function words(tokens: readonly CountToken[], i: number): Numeral | undefined {
  let total = 0;
  let group: number | undefined;
  let k = i;
  let scaled = false;
  // "a hundred and five"
  if ((lowerAt(tokens, i) === 'a' || lowerAt(tokens, i) === 'an') && SCALES.has(lowerAt(tokens, i + 1))) {
    group = 1;
    k = i + 1;
  }
  for (;;) {
    const word = lowerAt(tokens, k);
    const small = smallWord(word);
    const scale = SCALES.get(word);
    if (small !== undefined && (group === undefined || (scaled && group % 100 === 0))) {
      group = (group ?? 0) + small;
      k += 1;
      if (TENS.has(word)) {
        const dash = lowerAt(tokens, k) === '-' ? 1 : 0;
        const unit = UNITS.get(lowerAt(tokens, k + dash));
        if (unit !== undefined && unit > 0 && unit < 10) {
          group += unit;
          k += dash + 1;
        }
      }
      scaled = false;
    } else if (scale !== undefined && group !== undefined && word !== 'score') {
      if (scale === 100) group *= 100;
      else if (scale === 12) return { value: total + group * 12, vague: null, from: i, to: k + 1 };
      else {
        total += group * scale;
        group = 0;
      }
      scaled = true;
      k += 1;
    } else if (word === 'and' && scaled && smallWord(lowerAt(tokens, k + 1)) !== undefined && (group ?? 0) > 0) k += 1;
    else break;
  }
  return group === undefined ? undefined : { value: total + group, vague: null, from: i, to: k };
}

/** A number at token i: digits, words, "a dozen", "half a million", or a vague word. */
export function readNumeral(tokens: readonly CountToken[], i: number): Numeral | undefined {
  const word = lowerAt(tokens, i);
  const next = lowerAt(tokens, i + 1);
  const plain = digits(word);
  if (plain !== undefined) {
    const scale = SCALES.get(next);
    if (scale !== undefined && next !== 'score') return { value: Math.round(plain * scale), vague: null, from: i, to: i + 2 };
    if (!Number.isInteger(plain)) return undefined; // "1.2": no number of people
    return { value: plain, vague: null, from: i, to: i + 1 };
  }
  if (word === 'half-dozen' || word === 'half-a-dozen') return { value: 6, vague: null, from: i, to: i + 1 };
  if (word === 'half' || (word === 'a' && next === 'half')) {
    // "half a dozen", "half a million", "a half dozen", "half - dozen"
    let k = i + (word === 'a' ? 2 : 1);
    if (lowerAt(tokens, k) === '-') k += 1;
    if (lowerAt(tokens, k) === 'a') k += 1;
    if (lowerAt(tokens, k) === '-') k += 1;
    const scale = SCALES.get(lowerAt(tokens, k));
    return scale === undefined ? undefined : { value: scale / 2, vague: null, from: i, to: k + 1 };
  }
  if (word === 'a' || word === 'an') {
    const scale = SCALES.get(next);
    if (scale !== undefined && next !== 'score') return words(tokens, i);
    return vagueWord(tokens, i);
  }
  if (word === 'dozen') return { value: 12, vague: null, from: i, to: i + 1 };
  return vaguePlural(tokens, i) ?? vagueWord(tokens, i) ?? words(tokens, i);
}
