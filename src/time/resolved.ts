import type { DateBasis } from '../core/index.js';
import { civilOf, monthIndex } from './calendar.js';
import {
  centuryPeriod,
  dayPeriod,
  decadePeriod,
  monthPeriod,
  type Period,
  quarterPeriod,
  weekendPeriod,
  weekPeriod,
  yearPeriod,
} from './period.js';
import type { Unit } from './reading.js';

/** An anchored expression; `period` null where the calendar cannot be told, then `value` says what is known. */
export interface Resolved {
  readonly period: Period | null;
  readonly value: string;
  readonly basis: DateBasis;
  readonly implied: readonly ('year' | 'month' | 'day')[];
}
export type Implied = readonly ('year' | 'month' | 'day')[];

export const at = (period: Period, basis: DateBasis, implied: Implied = []): Resolved => ({
  period,
  value: period.value,
  basis,
  implied,
});
export const open = (value: string): Resolved => ({ period: null, value, basis: 'unresolved', implied: [] });

export const COARSER: Readonly<Record<string, string>> = {
  D: 'XXXX-XX-XX',
  N: 'XXXX-XX-XX',
  W: 'XXXX-WXX',
  WE: 'XXXX-WXX-WE',
  F: 'XXXX-WXX',
  M: 'XXXX-XX',
  Q: 'XXXX-QX',
  Y: 'XXXX',
  DE: 'XXX',
  CE: 'XX',
};

/** The stretch `shift` units from a day. */
export function unitPeriod(base: number, unit: Unit, shift: number): Period | null {
  const { year, month, day } = civilOf(base);
  switch (unit) {
    case 'D':
    case 'N':
      return dayPeriod(base + shift);
    case 'W':
      return weekPeriod(base + shift * 7);
    case 'F':
      return weekPeriod(base + shift * 14);
    case 'WE':
      return weekendPeriod(base + shift * 7);
    case 'M':
      return monthPeriod(monthIndex(year, month) + shift);
    case 'Q': {
      const index = year * 4 + Math.floor((month - 1) / 3) + shift;
      return quarterPeriod(Math.floor(index / 4), (index % 4) + 1);
    }
    case 'Y':
      return yearPeriod(year + shift);
    case 'DE':
      return year + shift * 10 < 10 ? null : decadePeriod(Math.floor(year / 10) + shift);
    case 'CE':
      return year + shift * 100 < 100 ? null : centuryPeriod(Math.floor(year / 100) + shift);
    default:
      return day > 0 ? null : null;
  }
}
