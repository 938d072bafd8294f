import { readNumericDate } from '../engine.js';
import { COUNTED } from '../lexicon/counted.js';
import type { Reading } from '../reading.js';
import { type Place, rule, withYear, yearOf } from '../rule.js';
import { capital, isDash } from '../words.js';

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
  if (before?.lower === 'to' && words[at - 2]?.lower === 'according') return false; // a Ms. May
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

export const ABSOLUTE = [
  rule('time/numeric-date', 'The truce of 2020-10-09 held.', ['NUMERIC_DATE'], (p, { text }) => {
    const read = readNumericDate(text);
    if (read === undefined) return undefined;
    const { year, month, day, clock } = read;
    // "09.10.2020": with full stops the day comes first, wherever that is written
    const swap = p['NUMERIC_DATE']!.code === '.' && day <= 12;
    const slashed = p['NUMERIC_DATE']!.code === '/' && !/^\d{4}/.test(text);
    return {
      kind: 'day',
      year: { year },
      month: swap ? day : month,
      day: swap ? month : day,
      ...(clock === undefined ? {} : { clock }),
      ...(slashed ? { slashed: true as const } : {}),
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
];
