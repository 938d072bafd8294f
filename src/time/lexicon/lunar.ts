import type { Day } from '../calendar.js';

/**
 * Belongs: feasts and the fast of the Islamic calendar, with their month and day in it and how long they last. The days follow the tabular
 * calendar: the moon's sighting moves them by a day from land to land, so that they are always told as approximate.
 * Not: feasts of other lunar calendars (Passover, Diwali, the Lunar New Year), whose rules are not here.
 * Source: Reingold and Dershowitz, Calendrical Calculations, chapter 7 (arithmetical Islamic calendar, civil epoch).
 */
export const LUNAR: Readonly<Record<string, { readonly month: number; readonly day: number; readonly days: number }>> = {
  ramadan: { month: 9, day: 1, days: 30 },
  'eid al - fitr': { month: 10, day: 1, days: 1 },
  'eid ul - fitr': { month: 10, day: 1, days: 1 },
  'eid al - adha': { month: 12, day: 10, days: 1 },
  'eid ul - adha': { month: 12, day: 10, days: 1 },
  ashura: { month: 1, day: 10, days: 1 },
};

/** Day 1 of Muharram of year 1, 16 July 622 (Julian), in days since 1970-01-01. */
const EPOCH = -492148;

const islamicDay = (year: number, month: number, day: number): Day =>
  EPOCH + (year - 1) * 354 + Math.floor((3 + 11 * year) / 30) + Math.ceil(29.5 * (month - 1)) + day - 1;

/** The first such day whose feast falls into that part of time, for a Gregorian year: Islamic years are some eleven days shorter. */
export function lunarDay(name: string, newYear: Day): Day {
  const { month, day } = LUNAR[name]!;
  const from = Math.floor((newYear - EPOCH) / 354.36667);
  for (let year = Math.max(1, from - 1); year < from + 3; year++) {
    const found = islamicDay(year, month, day);
    if (found >= newYear) return found;
  }
  return newYear;
}
