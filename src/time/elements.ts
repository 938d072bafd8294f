import { clockElement, numericDateElement } from './clock.js';
import type { Element, Piece } from './element.js';
import { HOLIDAY_FIRST, holidayElement } from './holiday.js';
import {
  CARDINALS,
  DAY_PARTS,
  DECADE_NAMES,
  MONTH_ABBREVIATIONS,
  MONTHS,
  ORDINALS,
  SCALES,
  SEASONS,
  UNITS,
  WEEKDAY_ABBREVIATIONS,
  WEEKDAYS,
} from './lexicon/calendar-words.js';
import { capital, isDash, isHyphen, isQuote, type Word } from './words.js';

const piece = (at: number, next: number, n: number, code = ''): Piece => ({ at, next, n, code });

const byTable =
  (numbers: Readonly<Record<string, number>>): Element =>
  (words, at) => {
    const n = words[at] === undefined ? undefined : numbers[words[at].lower];
    return n === undefined ? undefined : piece(at, at + 1, n, words[at]!.lower);
  };
const byCode =
  (codes: Readonly<Record<string, string>>): Element =>
  (words, at) => {
    const code = words[at] === undefined ? undefined : codes[words[at].lower];
    return code === undefined ? undefined : piece(at, at + 1, Number.NaN, code);
  };

const full = (word: Word | undefined): word is Word => word !== undefined && capital(word);

/** "October", "Oct."; a capital is needed ("may", "march"). */
const month: Element = (words, at) => {
  const word = words[at];
  if (!full(word)) return undefined;
  const n = MONTHS[word.lower];
  if (n !== undefined) return piece(at, at + 1, n, word.lower);
  const short = MONTH_ABBREVIATIONS[word.lower];
  if (short === undefined) return undefined;
  const stop = words[at + 1];
  return piece(at, stop?.text === '.' && !stop.gap ? at + 2 : at + 1, short, 'short');
};

const weekday: Element = (words, at) => {
  const word = words[at];
  if (!full(word)) return undefined;
  const n = WEEKDAYS[word.lower];
  return n === undefined ? undefined : piece(at, at + 1, n, word.lower.endsWith('s') ? 'plural' : '');
};

/** "Fri." before a date. */
const weekdayShort: Element = (words, at) => {
  const word = words[at];
  if (!full(word)) return undefined;
  const n = WEEKDAY_ABBREVIATIONS[word.lower] ?? WEEKDAYS[word.lower];
  if (n === undefined) return undefined;
  const stop = words[at + 1];
  return piece(at, stop?.text === '.' && !stop.gap ? at + 2 : at + 1, n);
};

const SUFFIXES: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th']);
const INTEGER = /^\d{1,2}$/;

/** 9, 09, 9th. */
const day: Element = (words, at) => {
  const word = words[at];
  if (word === undefined || !INTEGER.test(word.text)) return undefined;
  const n = Number(word.text);
  if (n < 1 || n > 31) return undefined;
  const after = words[at + 1];
  if (after !== undefined && !after.gap && SUFFIXES.has(after.lower)) return piece(at, at + 2, n, 'ordinal');
  return after !== undefined &&
    !after.gap &&
    (/^[\p{L}%°$€£]/u.test(after.text) ||
      after.number ||
      (after.text === ':' && words[at + 2]?.number === true && !words[at + 2]!.gap))
    ? undefined
    : piece(at, at + 1, n);
};

/** first, 21st, twenty-first; code "word" for words. */
const ordinal: Element = (words, at) => {
  const word = words[at];
  if (word === undefined) return undefined;
  const n = ORDINALS[word.lower];
  if (n !== undefined) return piece(at, at + 1, n, 'word');
  const tens = CARDINALS[word.lower];
  if (tens !== undefined && tens >= 20 && tens <= 90 && isHyphen(words[at + 1])) {
    const one = words[at + 2] === undefined ? undefined : ORDINALS[words[at + 2]!.lower];
    return one !== undefined && one > 0 && one < 10 ? piece(at, at + 3, tens + one, 'word') : undefined;
  }
  const suffix = words[at + 1];
  return word.number && suffix !== undefined && !suffix.gap && SUFFIXES.has(suffix.lower)
    ? piece(at, at + 2, Number(word.text), 'digits')
    : undefined;
};

const YEAR = /^(?:1\d|20|21)\d\d$/;
const glued = (word: Word | undefined): boolean => word !== undefined && !word.gap && /^[\p{L}\d%$€£/@#&=_+°]/u.test(word.text);

/** 1000 to 2199; nothing glued to it, no decimals. */
const year: Element = (words, at) => {
  const word = words[at];
  return word !== undefined && YEAR.test(word.text) && !glued(words[at + 1]) ? piece(at, at + 1, Number(word.text)) : undefined;
};

/** '94, ’08. */
const shortYear: Element = (words, at) => {
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
const yearTail: Element = (words, at) => {
  const word = words[at];
  return word !== undefined && /^[4-9]\d$/.test(word.text) && !glued(words[at + 1])
    ? piece(at, at + 1, Number(word.text))
    : undefined;
};

/** The end of a run of years: "1992-95", "1992-1995". */
const yearEnd: Element = (words, at) => {
  const word = words[at];
  if (
    word === undefined ||
    !/^\d\d(?:\d\d)?$/.test(word.text) ||
    glued(words[at + 1]) ||
    (isDash(words[at + 1]) && !words[at + 1]!.gap)
  )
    return undefined;
  return piece(at, at + 1, Number(word.text));
};

/** 1990s, 1990's, '90s, 90s, the nineties: n is the year over ten. */
const decade: Element = (words, at) => {
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

const number = (word: Word): number => Number(word.text.replaceAll(',', ''));
const VAGUE: ReadonlySet<string> = new Set(['several', 'few', 'many', 'some', 'various', 'numerous', 'countless']);

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
const count: Element = (words, at) => {
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
const yearBc: Element = (words, at) => {
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
const decadeBc: Element = (words, at) => {
  const digits = words[at];
  if (digits === undefined || !/^\d{1,3}0$/.test(digits.text)) return undefined;
  const mark = isQuote(words[at + 1]) ? at + 2 : at + 1;
  const next = words[mark]?.text === 's' && !words[mark]!.gap ? bcEnd(words, mark + 1) : -1;
  return next > 0 ? piece(at, next, Number(digits.text) / 10, 'bc') : undefined;
};

const bc: Element = (words, at) => {
  const next = bcEnd(words, at);
  return next > 0 ? piece(at, next, Number.NaN, 'bc') : undefined;
};

/** Steps from the publication day ("last year"), or with a determiner from the text ("the following year"). */
const STEPS: Readonly<Record<string, readonly [number, 'publication' | 'text']>> = {
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
const step: Element = (words, at) => {
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
const yearRef: Element = (words, at) => {
  const absolute = yearBc(words, at) ?? year(words, at) ?? shortYear(words, at);
  if (absolute !== undefined) return absolute;
  const steps = step(words, at);
  if (steps !== undefined && words[steps.next]?.lower === 'year') return piece(at, steps.next + 1, steps.n, steps.code);
  return words[at]?.lower === 'the' && words[at + 1]?.lower === 'year' ? piece(at, at + 2, 0, 'either') : undefined;
};

/** Q3, H1: code "q" or "h". */
const yearPart: Element = (words, at) => {
  const letter = words[at];
  const digit = words[at + 1];
  if (letter === undefined || digit === undefined || digit.gap || glued(words[at + 2])) return undefined;
  const most = letter.text === 'Q' ? 4 : letter.text === 'H' ? 2 : 0;
  const n = Number(digit.text);
  return n >= 1 && n <= most ? piece(at, at + 2, n, letter.lower) : undefined;
};

/** An element with the words that it can start with: in lower case, "#" for any number, "'" for any quote mark. */
export interface Starting {
  readonly read: Element;
  readonly starts: readonly string[];
}
const from = (read: Element, ...tables: readonly (readonly string[] | Readonly<Record<string, unknown>>)[]): Starting => ({
  read,
  starts: tables.flatMap((table) => (Array.isArray(table) ? table : Object.keys(table))),
});
const STEP_WORDS = ['the', ...Object.keys(STEPS)];
const COUNT_WORDS = [
  ...VAGUE,
  ...Object.keys(CARDINALS),
  '#',
  'a',
  'couple',
  'half',
  'dozens',
  'scores',
  'hundreds',
  'thousands',
];

export const ELEMENTS: Readonly<Record<string, Starting>> = {
  CARDINAL: from(byTable(CARDINALS), CARDINALS),
  CLOCK: from(clockElement, ['#']),
  COUNT: from(count, COUNT_WORDS),
  DAY: from(day, ['#']),
  BC: from(bc, ['bc', 'bce', 'b']),
  DECADE_BC: from(decadeBc, ['#']),
  DECADE: from(decade, DECADE_NAMES, ['#', "'"]),
  HOLIDAY: from(holidayElement, HOLIDAY_FIRST),
  MONTH: from(month, MONTHS, MONTH_ABBREVIATIONS),
  NUMERIC_DATE: from(numericDateElement, ['#']),
  ORDINAL: from(ordinal, ORDINALS, CARDINALS, ['#']),
  PART: from(byCode(DAY_PARTS), DAY_PARTS),
  SEASON: from(byCode(SEASONS), SEASONS),
  SHORT_YEAR: from(shortYear, ["'"]),
  STEP: from(step, STEP_WORDS),
  UNIT: from(byCode(UNITS), UNITS),
  WEEKDAY: from(weekday, WEEKDAYS),
  WEEKDAY_SHORT: from(weekdayShort, WEEKDAY_ABBREVIATIONS, WEEKDAYS),
  YEAR: from(year, ['#']),
  YEAR_BC: from(yearBc, ['#']),
  YEAR_END: from(yearEnd, ['#']),
  YEAR_PART: from(yearPart, ['q', 'h']),
  YEAR_TAIL: from(yearTail, ['#']),
  YEAR_REF: from(yearRef, ['#', "'"], STEP_WORDS),
};
