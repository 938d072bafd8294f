import { readNumericDate } from '../engine.js';
import { CARS, COUNTED } from '../lexicon/counted.js';
import type { Season } from '../period.js';
import type { Reading, YearReading } from '../reading.js';
import { type Place, rule, yearOf } from '../rule.js';
import { capital, isDash } from '../words.js';

const withYear = (year: YearReading | undefined): { year?: YearReading } => (year === undefined ? {} : { year });

/** "12 May", "May 12": a day of a month, with its year where it is said. */
const dayOfMonth: (p: Parameters<Parameters<typeof rule>[3]>[0]) => Reading | undefined = (p) => {
  const day = p['DAY'] ?? p['ORDINAL'];
  const month = p['MONTH'];
  if (day === undefined || month === undefined || !(day.n >= 1 && day.n <= 31)) return undefined;
  const weekday = p['WEEKDAY_SHORT'];
  return {
    kind: 'day',
    day: day.n,
    month: month.n,
    ...withYear(yearOf(p['YEAR_REF'])),
    ...(weekday === undefined ? {} : { weekday: weekday.n }),
    ...(p['PART'] === undefined ? {} : { part: p['PART'].code }),
  };
};

/** Months that are also names and verbs: "May", "March", "April", "June", "August". */
const NAMES: ReadonlySet<string> = new Set(['may', 'march', 'april', 'june', 'august']);
const BEFORE_MONTH: ReadonlySet<string> = new Set(
  (
    'in since until till by of last next this early late mid during from to through throughout between for before after and or the every each ' +
    'previous following around about on than end beginning start middle past coming'
  ).split(' '),
);

/** Declines what is a person ("Theresa May", "June Carter") or a verb ("March on the capital") beside the month. */
export function bareMonth({ words, at, next, upper }: Place, name: string): boolean {
  if (!NAMES.has(name)) return !(upper && name === 'second');
  const before = words[at - 1];
  const after = words[next];
  if (before !== undefined && (BEFORE_MONTH.has(before.lower) || before.text === '-' || before.text === '(')) {
    // "the March on Rome", "along the March": no month; "the March vote" is one
    if (before.lower === 'the' && (name === 'march' || name === 'may'))
      return (
        after?.gap === true &&
        /^\p{Ll}/u.test(after.text) &&
        !/^(?:on|to|for|of|against|from|and|in|by|is|was|at|through|had|has|would|will)$/.test(after.lower)
      );
    // "the May government", "of March Air Base"
    return !(
      capital(after) &&
      !upper &&
      after?.gap === true &&
      (before.lower === 'of' || before.lower === 'the' || before.lower === 'and')
    );
  }
  return isDash(after) && words[next + 1] !== undefined && capital(words[next + 1]);
}

/** Words after which four digits are no year. */
const NO_YEAR_BEFORE: ReadonlySet<string> = new Set([
  '$',
  '£',
  '€',
  '#',
  '.',
  ',',
  '/',
  '&',
  '+',
  '=',
  ':',
  'no',
  'number',
  'flight',
  'boeing',
  'room',
  'route',
  'highway',
  'resolution',
  'unit',
  'channel',
  'usd',
  'eur',
  'gbp',
  'yen',
  'rs',
  'phone',
  'tel',
  'about',
  'around',
  'some',
  'nearly',
  'almost',
  'approximately',
  'roughly',
  'over',
  'than',
  'least',
  'up',
  'only',
  'killed',
  'another',
  'article',
  'section',
  'chapter',
  'page',
  'paragraph',
  'model',
  'windows',
  'office',
  'line',
]);
/** Words before which four digits are a year all the same: "about 1910". */
const MAYBE_YEAR: ReadonlySet<string> = new Set(['about', 'around', 'over', 'only', 'than', ',', '.', '/', ':', 'up']);
const IN_YEAR: ReadonlySet<string> = new Set(
  'in since until till by of during from to through throughout between before after and or early late mid the a an circa ca spring summer autumn fall winter'.split(
    ' ',
  ),
);

/** Whether four bare digits are a year: what stands around them says so, or nothing speaks against it. */
export function bareYear({ words, at, next, text }: Place, n: number): boolean {
  const before = words[at - 1];
  const after = words[next];
  if (before !== undefined && !before.gap && before.text !== '-' && !words[at]!.gap && /[\p{L}\d]/u.test(before.text))
    return false;
  if (before !== undefined && !words[at]!.gap && /^[/#$€£.:,&=_@+]$/.test(before.text)) return false;
  if (
    after !== undefined &&
    COUNTED.test(after.lower) &&
    !(before !== undefined && (before.lower === 'since' || before.lower === 'the'))
  )
    return false;
  if (after?.text === '-' && !after.gap && words[next + 1] !== undefined && COUNTED.test(words[next + 1]!.lower)) return false;
  if (after !== undefined && capital(after) && CARS.test(after.lower)) return false;
  if (after?.text === '%' || after?.lower === 'percent') return false;
  if (isDash(before) && !words[at]!.gap && words[at - 2]?.number && !before!.gap && !/^(?:1\d|20)\d\d$/.test(words[at - 2]!.text))
    return false; // 555-1234
  if (
    after !== undefined &&
    !after.gap &&
    after.text === '-' &&
    words[next + 1]?.number &&
    !/^(?:\d\d|(?:1\d|20)\d\d)$/.test(words[next + 1]!.text)
  )
    return false;
  const said =
    before !== undefined && (IN_YEAR.has(before.lower) || before.text === '(' || before.text === '-' || before.text === '–');
  if (n >= 1700 && n <= 2100)
    return !(before !== undefined && NO_YEAR_BEFORE.has(before.lower) && !MAYBE_YEAR.has(before.lower)) && text.length > 0;
  return (
    said &&
    !(
      before!.lower === 'the' ||
      before!.lower === 'of' ||
      before!.lower === 'to' ||
      before!.lower === 'and' ||
      before!.lower === 'a'
    )
  );
}

export const ABSOLUTE = [
  rule('time/numeric-date', 'The truce of 2020-10-09 held.', ['NUMERIC_DATE'], (p, { text }) => {
    const read = readNumericDate(text);
    if (read === undefined) return undefined;
    return {
      kind: 'day',
      year: { year: read.year },
      month: read.month,
      day: read.day,
      ...(read.clock === undefined ? {} : { clock: read.clock }),
      ...(p['NUMERIC_DATE']!.code === '/' || p['NUMERIC_DATE']!.code === '.' ? { slashed: true as const } : {}),
    };
  }),
  rule(
    'time/month-day-year',
    'It began on October 9, 2020.',
    ['WEEKDAY_SHORT ,? MONTH DAY ,? YEAR_REF', 'MONTH DAY , YEAR_REF', 'MONTH DAY of? YEAR_REF'],
    dayOfMonth,
  ),
  rule(
    'time/month-day',
    'The ceasefire of Oct. 9 was broken.',
    ['WEEKDAY_SHORT ,? the? MONTH DAY PART?', 'MONTH the? DAY', 'MONTH ORDINAL'],
    (p, place) => {
      const day = p['DAY'] ?? p['ORDINAL'];
      if (
        day?.code === 'word' &&
        (day.n < 1 || (place.words[place.next]?.gap === true && /^(?:quarter|half|week)$/.test(place.words[place.next]!.lower)))
      )
        return undefined;
      // "May 10 people": a count; "March 4-2": a score is no date
      const after = place.words[place.next];
      if (day?.code === '' && after !== undefined && COUNTED.test(after.lower) && after.lower !== 'years') return undefined;
      // "the September 11 attacks": of 2001, whenever it is told
      const attack = after?.lower === 'terrorist' || after?.lower === 'terror' ? place.words[place.next + 1] : after;
      if (p['MONTH']!.n === 9 && day?.n === 11 && /^(?:attacks?|hijackings?|hijackers|bombings)$/.test(attack?.lower ?? ''))
        return { kind: 'day', year: { year: 2001 }, month: 9, day: 11 };
      return dayOfMonth(p);
    },
  ),
  rule(
    'time/day-month-year',
    'The truce of 9 October 2020 held.',
    [
      'WEEKDAY_SHORT ,? the? DAY of? MONTH ,? YEAR_REF',
      'the? ORDINAL day? of MONTH ,? YEAR_REF',
      'the? DAY of? MONTH ,? of? YEAR_REF',
    ],
    dayOfMonth,
  ),
  rule(
    'time/day-month',
    'Talks open on 12 May.',
    ['WEEKDAY_SHORT ,? the? DAY of? MONTH PART?', 'the? ORDINAL day? of MONTH', 'the? DAY of? MONTH'],
    dayOfMonth,
  ),
  // "BOGOTA, 30 AUG 89 (...)": the form of wires and signatures
  rule(
    'time/day-month-short-year',
    'LIMA, 12 MAR 89 (EFE) -- A mayor was shot.',
    ['DAY MONTH YEAR_TAIL'],
    (p, { words, next }) => {
      const after = words[next];
      return after === undefined || /^[-(.,;)–—\]]$/.test(after.text)
        ? { kind: 'day', day: p['DAY']!.n, month: p['MONTH']!.n, year: { year: 1900 + p['YEAR_TAIL']!.n } }
        : undefined;
    },
  ),
  rule('time/in-month', 'They hunted in the month of July.', ['the month of MONTH ,? YEAR_REF', 'the month of MONTH'], (p) => ({
    kind: 'month',
    month: p['MONTH']!.n,
    ...withYear(yearOf(p['YEAR_REF'])),
  })),
  // the month is the one the text is in
  rule('time/day-only', 'The town fell on the 20th.', ['the DAY'], (p, { words, at, next }) =>
    p['DAY']!.code === 'ordinal' &&
    /^(?:on|by|until|till|from)$/.test(words[at - 1]?.lower ?? '') &&
    !(words[next]?.gap === true && !/^(?:and|to|was|were|but|when|as|had|he|she|they|it|the|a|in)$/.test(words[next]!.lower))
      ? { kind: 'day', day: p['DAY']!.n }
      : undefined,
  ),
  rule('time/month-year', 'They met in October 2020.', ['MONTH ,? of? YEAR_REF'], (p) => ({
    kind: 'month',
    month: p['MONTH']!.n,
    ...withYear(yearOf(p['YEAR_REF'])),
  })),
  rule('time/month', 'A summit is set for April.', ['MONTH'], (p, place) =>
    p['MONTH']!.code === 'short'
      ? undefined
      : bareMonth(place, p['MONTH']!.code)
        ? { kind: 'month', month: p['MONTH']!.n }
        : undefined,
  ),
  rule('time/month-short', 'Sales fell in Sept.', ['MONTH'], (p, { words, at, next }) =>
    p['MONTH']!.code === 'short' &&
    p['MONTH']!.n !== 3 &&
    words[next - 1]!.text === '.' &&
    BEFORE_MONTH.has(words[at - 1]?.lower ?? '')
      ? { kind: 'month', month: p['MONTH']!.n }
      : undefined,
  ),
  rule('time/year-bc', 'Rome lost the battle of 216 BC.', ['YEAR_BC'], (p) => ({ kind: 'year', year: yearOf(p['YEAR_BC'])! })),
  rule('time/year', 'The truce of 1994 held.', ['the? year YEAR', 'YEAR'], (p, place) =>
    bareYear({ ...place, at: p['YEAR']!.at }, p['YEAR']!.n) ? { kind: 'year', year: yearOf(p['YEAR'])! } : undefined,
  ),
  rule('time/short-year', 'He won in ’94.', ['SHORT_YEAR'], (p, { words, at }) =>
    words[at - 1] !== undefined && (IN_YEAR.has(words[at - 1]!.lower) || words[at - 1]!.lower === 'class')
      ? { kind: 'year', year: yearOf(p['SHORT_YEAR'])! }
      : undefined,
  ),
  rule('time/season-year', 'They fled in the summer of 2014.', ['the? SEASON of? YEAR_REF', 'the? YEAR_REF SEASON'], (p) => ({
    kind: 'season',
    season: p['SEASON']!.code as Season,
    ...withYear(yearOf(p['YEAR_REF'])),
  })),
  rule('time/season-step', 'The sniper struck last fall.', ['STEP SEASON'], (p) => ({
    kind: 'season',
    season: p['SEASON']!.code as Season,
    which: p['STEP']!.n,
  })),
  rule('time/season', 'Elections are due in the spring.', ['the? SEASON'], (p, { words, at, next }) => {
    const word = words[next - 1]!;
    const before = words[at - 1]?.lower ?? '';
    const after = words[next]?.lower ?? '';
    // "the fall of Kabul", "Prague Spring", "spring water": no seasons
    if (
      word.lower === 'fall' &&
      (words[at]!.lower === 'the' || after === 'of' || !/^(?:in|by|during|since|until|last|next|this)$/.test(before))
    )
      return undefined;
    if (after === 'of' || (word.lower === 'spring' && /^(?:water|onions?|rolls?|board|tide)$/.test(after))) return undefined;
    const lead = words[at]!.lower === 'the' ? before : before;
    if (
      !/^(?:in|by|during|since|until|till|over|spent|spend|passed|this|through|throughout|for|from|of|before|after|early|late|mid|and|or|to|each|every)$/.test(
        lead,
      )
    )
      return undefined;
    return { kind: 'season', season: p['SEASON']!.code as Season };
  }),
  rule('time/quarter-code', 'Profits fell in Q3 2020.', ['YEAR_PART of? YEAR_REF?'], (p) => ({
    kind: p['YEAR_PART']!.code === 'q' ? 'quarter' : 'half',
    n: p['YEAR_PART']!.n,
    ...withYear(yearOf(p['YEAR_REF'])),
  })),
  rule(
    'time/quarter',
    'It lost money in the second quarter.',
    ['the? ORDINAL - quarter of? YEAR_REF?', 'the? ORDINAL quarter of? YEAR_REF?'],
    (p) => {
      const n = p['ORDINAL']!.n === -1 ? 4 : p['ORDINAL']!.n;
      return n >= 1 && n <= 4 ? { kind: 'quarter', n, ...withYear(yearOf(p['YEAR_REF'])) } : undefined;
    },
  ),
  rule(
    'time/half',
    'Exports rose in the first half of the year.',
    ['the? first|second|latter|last:WHICH half of YEAR_REF', 'the? first|second:WHICH - half of? YEAR_REF'],
    (p) => ({
      kind: 'half',
      n: p['WHICH']!.code === 'first' ? 1 : 2,
      ...withYear(yearOf(p['YEAR_REF'])),
    }),
  ),
  rule('time/fiscal-year', 'Spending grew in fiscal 2021.', ['the? fiscal year? YEAR', 'the? financial year YEAR'], (p) => ({
    kind: 'fiscal',
    year: p['YEAR']!.n,
  })),
  rule('time/decade', 'He was jailed in the 1970s.', ['the? DECADE'], (p, { words, at, next }) => {
    const { code, n, at: own } = p['DECADE']!;
    const the = words[at]!.lower === 'the';
    // "in his seventies", "temperatures in the 90s", "90s": ages and degrees
    if (code === 'name' && !(the || /^(?:early|late|mid)$/.test(words[own - 1]?.lower ?? ''))) return undefined;
    if (code === 'name' && isPossessive(words[at - 1]?.lower ?? '')) return undefined;
    const listed = /^(?:and|or|to)$/.test(words[at - 1]?.lower ?? '') && words[at - 2]?.text === 's';
    if (code === 'short' && !the && !listed) return undefined;
    if (code !== 'long' && /^(?:degrees|°|fahrenheit)$/.test(words[next]?.lower ?? '')) return undefined;
    return { kind: 'decade', decade: n };
  }),
  rule('time/decade-bc', 'The league was formed in the 470s BC.', ['the? DECADE_BC'], (p) => ({
    kind: 'decade',
    decade: p['DECADE_BC']!.n,
    bc: true,
  })),
  rule('time/century-bc', 'The temple is of the 4th century BC.', ['the? ORDINAL -? century BC'], (p) =>
    p['ORDINAL']!.n >= 1 && p['ORDINAL']!.n <= 40 ? { kind: 'century', century: p['ORDINAL']!.n - 1, bc: true } : undefined,
  ),
  rule('time/century', 'The fort is of the 19th century.', ['the? ORDINAL - century', 'the? ORDINAL century'], (p) =>
    p['ORDINAL']!.n >= 1 && p['ORDINAL']!.n <= 22 ? { kind: 'century', century: p['ORDINAL']!.n - 1 } : undefined,
  ),
];

const isPossessive = (word: string): boolean => /^(?:his|her|their|my|our|your|its)$/.test(word);
