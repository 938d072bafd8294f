import type { Element, Piece } from '../element.js';
import { CARDINALS, SCALES } from '../lexicon/calendar-words.js';
import { isHyphen, type Word } from '../words.js';
import { piece } from './piece.js';

const number = (word: Word): number => Number(word.text.replaceAll(',', ''));
export const VAGUE: ReadonlySet<string> = new Set(['several', 'few', 'many', 'some', 'various', 'numerous', 'countless']);

/** One spelled or written number: two, twenty-five, one hundred and six, 16, 2.5, a dozen. */
function plain(words: readonly Word[], at: number): Piece | undefined {
  const word = words[at];
  if (word === undefined) return undefined;
  if (word.number) {
    const after = words[at + 1];
    if (after !== undefined && !after.gap && /^[\p{L}%$€£]/u.test(after.text)) return undefined;
    // "2 1/2 hours"
    if (words[at + 1]?.number && words[at + 1]!.gap && words[at + 2]?.text === '/' && words[at + 3]?.number) {
      return piece(at, at + 4, number(word) + number(words[at + 1]!) / Math.max(1, number(words[at + 3]!)));
    }
    if (after?.text === '½') return piece(at, at + 2, number(word) + 0.5);
    return piece(at, at + 1, number(word));
  }
  let total = CARDINALS[word.lower];
  let next = at + 1;
  if (total === undefined) return undefined;
  const one = isHyphen(words[next]) ? words[next + 1] : words[next];
  if (total >= 20 && total <= 90 && one !== undefined && (CARDINALS[one.lower] ?? 99) < 10 && CARDINALS[one.lower] !== 0) {
    total += CARDINALS[one.lower]!;
    next += isHyphen(words[next]) ? 2 : 1;
  }
  const scale = words[next] === undefined ? undefined : SCALES[words[next]!.lower];
  if (scale !== undefined) {
    total *= scale;
    next += 1;
  }
  return piece(at, next, total);
}

/** How many: a number, "a couple of", "half a", "several" (NaN), "two and a half"; not "a" alone. */
export const count: Element = (words, at) => {
  const word = words[at];
  if (word === undefined) return undefined;
  const lower = word.lower;
  const second = words[at + 1]?.lower;
  const third = words[at + 2]?.lower;
  if (VAGUE.has(lower)) return lower === 'some' ? undefined : piece(at, at + 1, Number.NaN, 'vague');
  if (
    lower === 'a' &&
    (second === 'few' || second === 'couple' || second === 'dozen' || second === 'hundred' || second === 'thousand')
  ) {
    if (second === 'few') return piece(at, at + 2, Number.NaN, 'vague');
    const n = second === 'couple' ? 2 : second === 'dozen' ? 12 : second === 'hundred' ? 100 : 1000;
    return piece(at, third === 'of' ? at + 3 : at + 2, n);
  }
  if (lower === 'a' && second === 'number' && third === 'of') return piece(at, at + 3, Number.NaN, 'vague');
  if (lower === 'couple') return piece(at, second === 'of' ? at + 2 : at + 1, 2);
  if (lower === 'half' && (second === 'a' || second === 'an')) return piece(at, at + 2, 0.5);
  if (lower === 'half' && isHyphen(words[at + 1]) && (third === 'a' || third === 'an')) return piece(at, at + 3, 0.5);
  if ((lower === 'dozens' || lower === 'scores' || lower === 'hundreds' || lower === 'thousands') && second === 'of')
    return piece(at, at + 2, Number.NaN, 'vague');
  const base = plain(words, at);
  if (base === undefined) return undefined;
  const next = base.next;
  // "two and a half years", "three to four weeks", "two or three days"
  if (
    words[next]?.lower === 'and' &&
    (words[next + 1]?.lower === 'a' || words[next + 1]?.lower === 'one') &&
    words[next + 2]?.lower === 'half'
  )
    return piece(at, next + 3, base.n + 0.5);
  if (words[next]?.lower === 'and' && words[next + 1]?.lower === 'half') return piece(at, next + 2, base.n + 0.5);
  return base;
};
