import type { DatePrecision } from '../core/index.js';
import { civilOf, type Day, dayOf, isoDay, mondayOf, monthLength, pad, weekdayOf, weekOf } from './calendar.js';

/** A stretch of the calendar with its names in TIMEX3 and EDTF; `edtf` null where level 1 has no name but the interval. */
export interface Period {
  readonly precision: DatePrecision;
  readonly first: Day;
  readonly last: Day;
  readonly value: string;
  readonly edtf: string | null;
}

export type Season = 'SP' | 'SU' | 'FA' | 'WI';
export type Thirds = 'START' | 'MID' | 'END';

/** "1942", "BC0216": TIMEX3 years; `year` is astronomical (0 is 1 BC). */
export const yearValue = (year: number): string => (year > 0 ? pad(year, 4) : `BC${pad(1 - year, 4)}`);
const yearEdtf = (year: number): string => (year >= 0 ? pad(year, 4) : `-${pad(-year, 4)}`);

export function dayPeriod(day: Day): Period {
  const { year, month, day: d } = civilOf(day);
  const rest = `-${pad(month, 2)}-${pad(d, 2)}`;
  return { precision: 'day', first: day, last: day, value: yearValue(year) + rest, edtf: yearEdtf(year) + rest };
}

export function weekPeriod(day: Day): Period {
  const first = mondayOf(day);
  const { year, week } = weekOf(day);
  return { precision: 'week', first, last: first + 6, value: `${yearValue(year)}-W${pad(week, 2)}`, edtf: null };
}

/** Saturday and Sunday of the ISO week. */
export function weekendPeriod(day: Day): Period {
  const saturday = mondayOf(day) + 5;
  const { year, week } = weekOf(day);
  return { precision: 'day', first: saturday, last: saturday + 1, value: `${yearValue(year)}-W${pad(week, 2)}-WE`, edtf: null };
}

/** `index` months after the start of year 0. */
export function monthPeriod(index: number): Period {
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  const first = dayOf(year, month, 1);
  return {
    precision: 'month',
    first,
    last: first + monthLength(year, month) - 1,
    value: `${yearValue(year)}-${pad(month, 2)}`,
    edtf: `${yearEdtf(year)}-${pad(month, 2)}`,
  };
}

const SEASON_START: Readonly<Record<Season, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };
const SEASON_EDTF: Readonly<Record<Season, number>> = { SP: 21, SU: 22, FA: 23, WI: 24 };

/** Meteorological seasons of the northern half of the world; "the winter of 1942" starts in its December. */
export function seasonPeriod(year: number, season: Season): Period {
  const month = SEASON_START[season];
  const endYear = season === 'WI' ? year + 1 : year;
  const endMonth = season === 'WI' ? 2 : month + 2;
  return {
    precision: 'season',
    first: dayOf(year, month, 1),
    last: dayOf(endYear, endMonth, monthLength(endYear, endMonth)),
    value: `${yearValue(year)}-${season}`,
    edtf: `${yearEdtf(year)}-${SEASON_EDTF[season]}`,
  };
}

export const quarterPeriod = (year: number, quarter: number): Period =>
  months(year, quarter * 3 - 2, 3, `Q${quarter}`, 'quarter');
/** Halves of a year: no level of precision of their own; told as quarter, which is the next finer one. */
export const halfPeriod = (year: number, half: number): Period => months(year, half * 6 - 5, 6, `H${half}`, 'quarter');

function months(year: number, month: number, count: number, name: string, precision: DatePrecision): Period {
  const last = month + count - 1;
  return {
    precision,
    first: dayOf(year, month, 1),
    last: dayOf(year, last, monthLength(year, last)),
    value: `${yearValue(year)}-${name}`,
    edtf: `${yearEdtf(year)}-${pad(month, 2)}/${yearEdtf(year)}-${pad(last, 2)}`,
  };
}

export const yearPeriod = (year: number): Period => ({
  precision: 'year',
  first: dayOf(year, 1, 1),
  last: dayOf(year, 12, 31),
  value: yearValue(year),
  edtf: yearEdtf(year),
});

/** `decade` is the year's first three digits: 199. */
export const decadePeriod = (decade: number): Period => ({
  precision: 'decade',
  first: dayOf(decade * 10, 1, 1),
  last: dayOf(decade * 10 + 9, 12, 31),
  value: pad(decade, 3),
  edtf: `${pad(decade, 3)}X`,
});

/** `century` is the year's first two digits: 19 for 1900 to 1999, as news counts. */
export const centuryPeriod = (century: number): Period => ({
  precision: 'century',
  first: dayOf(century * 100, 1, 1),
  last: dayOf(century * 100 + 99, 12, 31),
  value: pad(century, 2),
  edtf: `${pad(century, 2)}XX`,
});

/** "1992-95", "2021-2040": one expression for a run of years. */
export function yearsPeriod(from: number, to: number): Period {
  return {
    precision: 'year',
    first: dayOf(from, 1, 1),
    last: dayOf(to, 12, 31),
    value: `${yearValue(from)}/${yearValue(to)}`,
    edtf: `${yearEdtf(from)}/${yearEdtf(to)}`,
  };
}

/** The first, middle or last third: late September is 21-30, the early 1990s are 1990-1993. */
export function third(period: Period, part: Thirds): { readonly first: Day; readonly last: Day } {
  const { first, last, precision } = period;
  const { year, month } = civilOf(first);
  const at = part === 'START' ? 0 : part === 'MID' ? 1 : 2;
  const years = (bounds: readonly (readonly [number, number])[]) => ({
    first: dayOf(year + bounds[at]![0], 1, 1),
    last: dayOf(year + bounds[at]![1], 12, 31),
  });
  if (precision === 'time' || first === last) return { first, last };
  if (precision === 'month') {
    const bounds = [
      [1, 10],
      [11, 20],
      [21, monthLength(year, month)],
    ] as const;
    return { first: dayOf(year, month, bounds[at]![0]), last: dayOf(year, month, bounds[at]![1]) };
  }
  if (precision === 'year' && last - first < 400) {
    const end = at * 4 + 4;
    return { first: dayOf(year, at * 4 + 1, 1), last: dayOf(year, end, monthLength(year, end)) };
  }
  if (precision === 'decade')
    return years([
      [0, 3],
      [4, 6],
      [7, 9],
    ]);
  if (precision === 'century')
    return years([
      [0, 33],
      [34, 66],
      [67, 99],
    ]);
  if (precision === 'week') {
    const bounds = [
      [0, 1],
      [2, 3],
      [4, 6],
    ] as const;
    return { first: first + bounds[at]![0], last: first + bounds[at]![1] };
  }
  const length = last - first + 1;
  const cut = (k: number) => first + Math.round((length * k) / 3);
  return { first: cut(at), last: cut(at + 1) - 1 };
}

/** The latest such weekday up to `day` (itself included), or the next from it. */
export const weekdayBefore = (day: Day, weekday: number): Day => day - ((weekdayOf(day) - weekday + 7) % 7);
export const weekdayAfter = (day: Day, weekday: number): Day => day + ((weekday - weekdayOf(day) + 7) % 7);

export const interval = (first: Day, last: Day): { start: string | null; end: string | null } => {
  const [start, end] = [isoDay(first), isoDay(last)];
  return start === null || end === null ? { start: null, end: null } : { start, end };
};
