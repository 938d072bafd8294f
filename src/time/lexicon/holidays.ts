import { type Day, dayOf, easter } from '../calendar.js';
import { weekdayAfter, weekdayBefore } from '../period.js';
import { LUNAR, lunarDay } from './lunar.js';

/**
 * Belongs: feasts and public days whose day is one and the same wherever the name is used in English news, with the rule that gives it for a year.
 * Not: names that mean other days in other countries ("Independence Day", "Labour Day", "Mother's Day"), or nights that are parties ("Eve").
 * Source: Gregorian computus; U.S. Code title 5 section 6103 (Thanksgiving, Memorial Day, Martin Luther King Day, Presidents' Day, Veterans Day,
 * Columbus Day); 2 U.S.C. section 7 (Election Day).
 */
const nth = (year: number, month: number, weekday: number, n: number): Day =>
  weekdayAfter(dayOf(year, month, 1), weekday) + (n - 1) * 7;

export const HOLIDAYS: Readonly<Record<string, (year: number) => Day>> = {
  ...Object.fromEntries(Object.keys(LUNAR).map((name) => [name, (y: number) => lunarDay(name, dayOf(y, 1, 1))])),
  'christmas eve': (y) => dayOf(y, 12, 24),
  'christmas day': (y) => dayOf(y, 12, 25),
  christmas: (y) => dayOf(y, 12, 25),
  'boxing day': (y) => dayOf(y, 12, 26),
  "new year's eve": (y) => dayOf(y, 12, 31),
  "new year's day": (y) => dayOf(y, 1, 1),
  "valentine's day": (y) => dayOf(y, 2, 14),
  "st . patrick's day": (y) => dayOf(y, 3, 17),
  'april fools day': (y) => dayOf(y, 4, 1),
  "april fool's day": (y) => dayOf(y, 4, 1),
  'may day': (y) => dayOf(y, 5, 1),
  'fourth of july': (y) => dayOf(y, 7, 4),
  'july fourth': (y) => dayOf(y, 7, 4),
  'bastille day': (y) => dayOf(y, 7, 14),
  halloween: (y) => dayOf(y, 10, 31),
  "all saints ' day": (y) => dayOf(y, 11, 1),
  'armistice day': (y) => dayOf(y, 11, 11),
  'veterans day': (y) => dayOf(y, 11, 11),
  'good friday': (y) => easter(y) - 2,
  'palm sunday': (y) => easter(y) - 7,
  'ash wednesday': (y) => easter(y) - 46,
  'holy thursday': (y) => easter(y) - 3,
  'easter sunday': easter,
  'easter monday': (y) => easter(y) + 1,
  easter: easter,
  thanksgiving: (y) => nth(y, 11, 4, 4),
  'thanksgiving day': (y) => nth(y, 11, 4, 4),
  'black friday': (y) => nth(y, 11, 4, 4) + 1,
  'memorial day': (y) => weekdayBefore(dayOf(y, 5, 31), 1),
  'labor day': (y) => nth(y, 9, 1, 1),
  'columbus day': (y) => nth(y, 10, 1, 2),
  'martin luther king day': (y) => nth(y, 1, 1, 3),
  "presidents ' day": (y) => nth(y, 2, 1, 3),
  'election day': (y) => nth(y, 11, 1, 1) + 1,
};
