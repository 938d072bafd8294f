import type { WhenValue } from '../core/index.js';

/** Days from one ISO day to another, both counted: 1 for the same day. */
export function daysOf(when: Pick<WhenValue, 'start' | 'end'>): number {
  return Math.round((Date.parse(`${when.end}T00:00:00Z`) - Date.parse(`${when.start}T00:00:00Z`)) / 86_400_000) + 1;
}

/** ACLED codebook, time_precision: 1 the day is known, 2 within a week, 3 within a month or more. */
export function timePrecision(when: Pick<WhenValue, 'start' | 'end'>): 1 | 2 | 3 {
  const days = daysOf(when);
  return days === 1 ? 1 : days <= 7 ? 2 : 3;
}

/** UCDP GED codebook, date_prec: 1 day, 2 two to six days, 3 a week, 4 up to a month, 5 up to a year. */
export function datePrec(when: Pick<WhenValue, 'start' | 'end'>): 1 | 2 | 3 | 4 | 5 {
  const days = daysOf(when);
  return days === 1 ? 1 : days < 7 ? 2 : days === 7 ? 3 : days <= 31 ? 4 : 5;
}
