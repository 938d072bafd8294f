import type { DateBasis } from '../core/index.js';
import type { Anchors } from './anchor.js';
import { civilOf, mondayOf, monthIndex } from './calendar.js';
import { dayPeriod, seasonPeriod, weekendPeriod, yearPeriod } from './period.js';
import type { Reading } from './reading.js';
import { at, COARSER, open, type Resolved, unitPeriod } from './resolved.js';
import type { Direction } from './tense.js';

export function seasonYear(base: number, season: 'SP' | 'SU' | 'FA' | 'WI', which: number | null, direction: Direction): number {
  const { year } = civilOf(base);
  const here = seasonPeriod(year, season);
  if (which !== null && which < 0) return here.last < base ? year : year - 1;
  if (which !== null && which > 0) return here.first > base ? year : year + 1;
  if (which === 0) return season === 'WI' && civilOf(base).month < 3 ? year - 1 : year;
  if (direction === 'past' || direction === 'gone') return here.first <= base ? year : year - 1;
  if (direction === 'future') return here.last >= base ? year : year + 1;
  return year;
}

export function unit(
  reading: Extract<Reading, { kind: 'unit' }>,
  anchors: Anchors,
  direction: Direction,
  basis: DateBasis,
): Resolved {
  const { unit: what, shift } = reading;
  const from = reading.from === 'either' ? (anchors.told() ? 'text' : 'publication') : reading.from;
  const coarse = what === 'Y' || what === 'DE' || what === 'CE';
  const base =
    from === 'text' && coarse ? (anchors.last?.first ?? (anchors.narrative ? null : anchors.publication)) : anchors.base(from);
  const unknown = COARSER[what] ?? 'XXXX-XX-XX';
  if (base === null) return open(unknown);
  if (Number.isNaN(shift)) {
    // "over the weekend": the last one that has begun, or the one ahead
    const saturday = mondayOf(base) + 5;
    const begun = saturday <= base;
    return at(weekendPeriod(direction === 'future' || begun ? base : base - 7), basis);
  }
  if (from === 'text' && what !== 'D' && what !== 'W' && what !== 'M' && what !== 'Y' && !coarse) return open(unknown);
  if (from === 'text' && (what === 'D' || what === 'N') && anchors.day === null) {
    // "the following day" after a month or year only: no day to count from
    if (anchors.narrative || anchors.publication === null) return open(unknown);
    const period = unitPeriod(anchors.publication, what, shift);
    return period === null ? open(unknown) : at(period, basis);
  }
  const period = unitPeriod(base, what, shift);
  return period === null ? open(unknown) : at(period, basis);
}

export function offset(reading: Extract<Reading, { kind: 'offset' }>, anchors: Anchors, basis: DateBasis): Resolved {
  const { unit: what, count, sign, from } = reading;
  if (Number.isNaN(count)) return open(sign < 0 ? 'PAST_REF' : 'FUTURE_REF');
  const clock = what === 'TS' || what === 'TM' || what === 'TH';
  const coarse = what === 'Y' || what === 'DE' || what === 'CE';
  const base =
    from === 'text' && coarse ? (anchors.last?.first ?? (anchors.narrative ? null : anchors.publication)) : anchors.base(from);
  if (base === null) return open(clock ? 'XXXX-XX-XXTXX' : (COARSER[what] ?? 'XXXX-XX-XX'));
  if (clock) return { ...at(dayPeriod(base), basis, ['day']), value: `${dayPeriod(base).value}TXX` };
  if (what === 'D' || what === 'N') {
    if (from === 'text' && anchors.day === null && anchors.last !== null) return open('XXXX-XX-XX');
    return at(dayPeriod(base + sign * Math.round(count)), basis);
  }
  // "two weeks later" after a year only
  if (from === 'text' && !coarse && anchors.last !== null && anchors.day === null && anchors.month === null)
    return open(COARSER[what] ?? 'XXXX-XX-XX');
  const years = what === 'DE' ? count * 10 : what === 'CE' ? count * 100 : count;
  if (coarse) {
    const { year, month } = civilOf(base);
    const months = Math.round(years * 12);
    if (count > 3000) return open('PAST_REF');
    return at(
      months % 12 === 0
        ? yearPeriod(year + (sign * months) / 12)
        : yearPeriod(Math.floor((monthIndex(year, month) + sign * months) / 12)),
      basis,
    );
  }
  if (count > 5000) return open(sign < 0 ? 'PAST_REF' : 'FUTURE_REF');
  const period = unitPeriod(base, what, sign * Math.round(count));
  return period === null ? open(COARSER[what] ?? 'XXXX-XX-XX') : at(period, basis);
}
