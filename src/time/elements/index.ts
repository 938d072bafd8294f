import { clockElement, numericDateElement } from '../clock.js';
import type { Element } from '../element.js';
import { HOLIDAY_FIRST, holidayElement } from '../holiday.js';
import {
  CARDINALS,
  DAY_PARTS,
  DECADE_NAMES,
  MONTH_ABBREVIATIONS,
  MONTHS,
  ORDINALS,
  SEASONS,
  UNITS,
  WEEKDAY_ABBREVIATIONS,
  WEEKDAYS,
} from '../lexicon/calendar-words.js';
import { count, VAGUE } from './counts.js';
import { day, month, ordinal, weekday, weekdayShort } from './days.js';
import { piece } from './piece.js';
import { STEPS, step, yearPart, yearRef } from './steps.js';
import { bc, decade, decadeBc, shortYear, year, yearBc, yearTail } from './years.js';

const byCode =
  (codes: Readonly<Record<string, string>>): Element =>
  (words, at) => {
    const code = words[at] === undefined ? undefined : codes[words[at].lower];
    return code === undefined ? undefined : piece(at, at + 1, Number.NaN, code);
  };

/** An element with the words that it can start with: in lower case, "#" for any number, "'" for any quote mark. */
export interface Starting {
  readonly read: Element;
  readonly starts: readonly string[];
}
const from = (read: Element, ...tables: readonly (readonly string[] | Readonly<Record<string, unknown>>)[]): Starting => ({
  read,
  starts: tables.flatMap((table) => (Array.isArray(table) ? table : Object.keys(table))),
});
const STEP_WORDS = ['the', ...Object.keys(STEPS)];
const COUNT_WORDS = [
  ...VAGUE,
  ...Object.keys(CARDINALS),
  '#',
  'a',
  'couple',
  'half',
  'dozens',
  'scores',
  'hundreds',
  'thousands',
];

export const ELEMENTS: Readonly<Record<string, Starting>> = {
  CLOCK: from(clockElement, ['#']),
  COUNT: from(count, COUNT_WORDS),
  DAY: from(day, ['#']),
  BC: from(bc, ['bc', 'bce', 'b']),
  DECADE_BC: from(decadeBc, ['#']),
  DECADE: from(decade, DECADE_NAMES, ['#', "'"]),
  HOLIDAY: from(holidayElement, HOLIDAY_FIRST),
  MONTH: from(month, MONTHS, MONTH_ABBREVIATIONS),
  NUMERIC_DATE: from(numericDateElement, ['#']),
  ORDINAL: from(ordinal, ORDINALS, CARDINALS, ['#']),
  PART: from(byCode(DAY_PARTS), DAY_PARTS),
  SEASON: from(byCode(SEASONS), SEASONS),
  SHORT_YEAR: from(shortYear, ["'"]),
  STEP: from(step, STEP_WORDS),
  UNIT: from(byCode(UNITS), UNITS),
  WEEKDAY: from(weekday, WEEKDAYS),
  WEEKDAY_SHORT: from(weekdayShort, WEEKDAY_ABBREVIATIONS, WEEKDAYS),
  YEAR: from(year, ['#']),
  YEAR_BC: from(yearBc, ['#']),
  YEAR_PART: from(yearPart, ['q', 'h']),
  YEAR_TAIL: from(yearTail, ['#']),
  YEAR_REF: from(yearRef, ['#', "'"], STEP_WORDS),
};
