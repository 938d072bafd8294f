import { type Day, dayOf, isDate } from './calendar.js';
import type { Read } from './narrative.js';
import type { Reading } from './reading.js';

/** How the article writes numeric dates; null where nothing in it says. */
export type Order = 'day-first' | 'month-first' | null;

/**
 * The order of an article's numeric dates: one that can be read only one way decides ("23/05/2014"), else how it writes dates with month
 * names ("9 October" or "October 9").
 */
export function orderOf(reads: readonly Read[]): Order {
  let [numericDay, numericMonth, namedDay, namedMonth] = [0, 0, 0, 0];
  for (const { words, found } of reads) {
    for (const { reading, at, next } of found) {
      if (reading.kind !== 'day') continue;
      const first = words[at]!;
      if (reading.slashed) {
        if (!first.number) continue;
        const second = words[at + 2];
        if (Number.parseInt(first.text, 10) > 12) numericDay += 1;
        else if (second?.number === true && Number(second.text) > 12) numericMonth += 1;
      } else if (reading.month !== undefined && next - at > 1) {
        if (/^\d{1,2}$/.test(first.text)) namedDay += 1;
        else if (/^\p{L}/u.test(first.text)) namedMonth += 1;
      }
    }
  }
  if (numericDay !== numericMonth) return numericDay > numericMonth ? 'day-first' : 'month-first';
  if (namedDay !== namedMonth) return namedDay > namedMonth ? 'day-first' : 'month-first';
  return null;
}

/** Days around publication in which a date of the news is likely. */
const CLOSE = 40;

/**
 * A slashed date in the article's order. Undefined when both readings stay possible: "9/10/2020" in an article that says nothing of its order,
 * both days as near to publication.
 */
export function settle(reading: Reading, order: Order, published: Day | null): Reading | undefined {
  if (
    reading.kind !== 'day' ||
    !reading.slashed ||
    reading.month === undefined ||
    reading.year === undefined ||
    !('year' in reading.year)
  )
    return reading;
  const { year } = reading.year;
  const { month, day } = reading;
  // the engine puts the month first wherever that is a date; with a day over 12 there is one reading only
  if (day > 12 || day === month || !isDate(year, day, month)) return reading;
  const swapped: Reading = { ...reading, month: day, day: month };
  if (order !== null) return order === 'month-first' ? reading : swapped;
  if (published === null) return undefined;
  const [a, b] = [Math.abs(dayOf(year, month, day) - published), Math.abs(dayOf(year, day, month) - published)];
  if (a <= CLOSE && b > CLOSE) return reading;
  return b <= CLOSE && a > CLOSE ? swapped : undefined;
}
