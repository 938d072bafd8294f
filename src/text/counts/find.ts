import { at, type Count, DEFINITE, exact } from './count.js';
import { TENS, UNITS, VAGUE_PLURALS, VAGUE_WORDS } from './numerals.js';
import { BOUND_STARTS, type Bound, readBound } from './qualifiers.js';
import { between, rangeAt } from './range.js';
import { type CountToken, type Numeral, readNumeral } from './read.js';
import { shareAt } from './share.js';

const MORE = new Set(['another', 'further', 'additional', 'other', 'more', 'others']);

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
