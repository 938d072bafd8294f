import type { Season } from '../period.js';
import { rule, withYear, yearOf } from '../rule.js';

const isPossessive = (word: string): boolean => /^(?:his|her|their|my|our|your|its)$/.test(word);

/** Seasons, quarters, halves, fiscal years, decades, centuries. */
export const COARSE = [
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
    // Spring, Texas
    if (word.text === 'Spring' && words[at]!.lower !== 'the') return undefined;
    if (
      !/^(?:in|by|during|since|until|till|over|spent|spend|passed|this|through|throughout|for|from|of|before|after|early|late|mid|and|or|to|each|every)$/.test(
        before,
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
