import { restatedAfter } from './clock.js';
import type { Found } from './find.js';
import { DAY_PARTS } from './lexicon/calendar-words.js';
import { split } from './range.js';
import type { Reading } from './reading.js';
import { isHyphen, type Word } from './words.js';

const WITH_THIRDS: ReadonlySet<string> = new Set([
  'month',
  'year',
  'season',
  'quarter',
  'half',
  'decade',
  'century',
  'unit',
  'weekday',
  'day',
  'fiscal',
  'years',
  'part',
]);
const THIRD: Readonly<Record<string, string>> = { early: 'START', late: 'END', mid: 'MID', middle: 'MID' };
const EDGE: Readonly<Record<string, string>> = {
  beginning: 'START',
  start: 'START',
  outset: 'START',
  end: 'END',
  close: 'END',
  middle: 'MID',
  midst: 'MID',
};
const LENGTHS: ReadonlySet<string> = new Set(['duration', 'offset']);

/** Each refiner looks at what stands beside an expression and takes it in: "late", "the end of", "nearly", "later". */
export function refine(words: readonly Word[], found: readonly Found[]): readonly Found[] {
  const out: Found[] = [];
  for (const one of found) {
    const least = out.length === 0 ? 0 : out[out.length - 1]!.next;
    if (one.at < least) continue; // a range has taken it in: "March 5-9, 1918"
    if (isRestated(words, one, out[out.length - 1])) continue;
    const moved = shifted(words, one, out[out.length - 1]);
    if (moved !== undefined) out.pop();
    for (const part of split(words, moved ?? one, out))
      out.push(extent(words, part, out.length === 0 ? 0 : out[out.length - 1]!.next));
  }
  return out;
}

/** "at 2230 [0230 GMT on 12 January]": the instant that the clock has told, and its day, for readers elsewhere. */
function isRestated(words: readonly Word[], found: Found, before: Found | undefined): boolean {
  if (before?.reading.kind !== 'clock' || found.at - before.next > 6 || !restatedAfter(words, before.next)) return false;
  return words.slice(before.next, found.at).every(({ text }) => text !== ')' && text !== ']');
}

function extent(words: readonly Word[], found: Found, least: number): Found {
  let now = found;
  for (const step of [partOf, third, edge, earlier, quantity, prefix]) {
    const next = step(words, now, least);
    if (next !== undefined) now = next;
  }
  return now;
}

const widened = (found: Found, at: number, extra: { readonly mod?: string }): Found => ({
  ...found,
  at,
  reading: { ...found.reading, ...extra } as Reading,
});

/** "late last month", "early 1990s", "mid-August", "late on Thursday", "early in 1942", "the late 1980s". */
function third(words: readonly Word[], found: Found, least: number): Found | undefined {
  const { kind, mod } = found.reading;
  if (!WITH_THIRDS.has(kind) || mod !== undefined) return undefined;
  let at = found.at - 1;
  const joint = words[at];
  if (isHyphen(joint) || joint?.lower === 'on' || joint?.lower === 'in') at -= 1;
  // the article belongs to it: "the early 1990s" has it before "early", "early the next morning" after
  const word = words[at];
  if (word === undefined || at < least) return undefined;
  const part = THIRD[word.lower];
  if (part === undefined || (word.lower === 'middle' && joint !== word)) return undefined;
  if (word.lower === 'mid' && joint?.lower === 'on') return undefined;
  const before = words[at - 1];
  // "as late as Monday", "too late", "the late President": other things
  if (before?.lower === 'too' || before?.lower === 'very') return undefined;
  const start = before?.lower === 'the' && at - 1 >= least ? at - 1 : at;
  return widened(found, start, { mod: part });
}

/** "the end of 2015", "the beginning of the year", "the middle of March". */
function edge(words: readonly Word[], found: Found, least: number): Found | undefined {
  const { kind, mod } = found.reading;
  if (!WITH_THIRDS.has(kind) || mod !== undefined || kind === 'part') return undefined;
  const of = found.at - 1;
  const noun = words[of - 1];
  if (words[of]?.lower !== 'of' || noun === undefined || of - 1 < least) return undefined;
  const part = EDGE[noun.lower];
  if (part === undefined) return undefined;
  let at = of - 1;
  if (words[at - 1]?.lower === 'very' && at - 1 >= least) at -= 1;
  if (words[at - 1]?.lower === 'the' && at - 1 >= least) at -= 1;
  return widened(found, at, { mod: part });
}

/** "earlier this week", "later that year", "earlier today". */
function earlier(words: readonly Word[], found: Found, least: number): Found | undefined {
  const before = words[found.at - 1];
  if (before === undefined || found.at - 1 < least || (before.lower !== 'earlier' && before.lower !== 'later')) return undefined;
  if (found.reading.kind !== 'unit' || found.reading.shift !== 0) return undefined;
  return widened(found, found.at - 1, {});
}

/** "the day before last Tuesday", "two days after Christmas": what stands before the date, read as a length or as an open day, shifts it. */
function shifted(words: readonly Word[], found: Found, before: Found | undefined): Found | undefined {
  const { reading } = found;
  const dated =
    reading.kind === 'day' ||
    reading.kind === 'weekday' ||
    reading.kind === 'holiday' ||
    (reading.kind === 'unit' && reading.unit === 'D' && reading.from === 'publication');
  if (!dated || before === undefined) return undefined;
  const word = words[found.at - 1]?.lower;
  if (word !== 'before' && word !== 'after') return undefined;
  const sign = word === 'before' ? -1 : 1;
  if (before.reading.kind === 'open' && before.next === found.at)
    return { ...found, at: before.at, reading: { ...reading, plus: sign } };
  if (before.reading.kind !== 'duration' || before.next !== found.at - 1) return undefined;
  const length = before.reading.unit === 'D' ? 1 : before.reading.unit === 'W' ? 7 : 0;
  const { count } = before.reading;
  return length > 0 && Number.isInteger(count)
    ? { ...found, at: before.at, reading: { ...reading, plus: sign * count * length } }
    : undefined;
}

/** "the night of 10 August", "the morning of Friday, Oct. 23", "the early morning hours of 30 April". */
function partOf(words: readonly Word[], found: Found, least: number): Found | undefined {
  const { kind, part, clock } = found.reading;
  if (
    (kind !== 'day' && kind !== 'weekday' && kind !== 'holiday') ||
    part !== undefined ||
    clock !== undefined ||
    words[found.at - 1]?.lower !== 'of'
  )
    return undefined;
  let at = found.at - 2;
  if (words[at]?.lower === 'hours') at -= 1;
  const code = words[at] === undefined ? undefined : DAY_PARTS[words[at]!.lower];
  if (code === undefined || code === 'DT' || at < least) return undefined;
  if (/^(?:early|late)$/.test(words[at - 1]?.lower ?? '')) at -= 1;
  if (words[at - 1]?.lower === 'the' && at - 1 >= least) at -= 1;
  return at < least ? undefined : { ...found, at, reading: { ...found.reading, part: code } };
}

const QUANTITY: readonly (readonly [readonly string[], string, boolean])[] = [
  [['nearly'], 'LESS_THAN', true],
  [['almost'], 'LESS_THAN', true],
  [['just', 'under'], 'LESS_THAN', true],
  [['less', 'than'], 'LESS_THAN', true],
  [['fewer', 'than'], 'LESS_THAN', true],
  [['under'], 'LESS_THAN', true],
  [['more', 'than'], 'MORE_THAN', true],
  [['well', 'over'], 'MORE_THAN', true],
  [['just', 'over'], 'MORE_THAN', true],
  [['over'], 'MORE_THAN', true],
  [['at', 'least'], 'EQUAL_OR_MORE', true],
  [['at', 'most'], 'EQUAL_OR_LESS', true],
  [['up', 'to'], 'EQUAL_OR_LESS', true],
  [['no', 'more', 'than'], 'EQUAL_OR_LESS', true],
  [['some'], 'APPROX', true],
  [['approximately'], 'APPROX', true],
  [['roughly'], 'APPROX', true],
  [['about'], 'APPROX', false],
  [['around'], 'APPROX', false],
];

/** "nearly two weeks", "more than a decade ago", "some six hours"; "about" colours the value and stays outside the span, as in TimeBank. */
function quantity(words: readonly Word[], found: Found, least: number): Found | undefined {
  if (!LENGTHS.has(found.reading.kind) || found.reading.mod !== undefined) return undefined;
  if (words[found.at]!.lower === 'the' || words[found.at]!.lower === 'past') return undefined;
  for (const [phrase, mod, inside] of QUANTITY) {
    const at = found.at - phrase.length;
    if (at < least || !phrase.every((word, i) => words[at + i]?.lower === word)) continue;
    // "over the years", "under a month": only before a number or "a"
    return widened(found, inside ? at : found.at, { mod });
  }
  return undefined;
}

/** "post-1959", "pre-1967". */
function prefix(words: readonly Word[], found: Found, least: number): Found | undefined {
  const word = words[found.at - 2];
  if (found.reading.kind !== 'year' || !isHyphen(words[found.at - 1]) || word === undefined || found.at - 2 < least)
    return undefined;
  const mod = word.lower === 'post' ? 'AFTER' : word.lower === 'pre' ? 'BEFORE' : undefined;
  return mod === undefined ? undefined : widened(found, found.at - 2, { mod });
}
