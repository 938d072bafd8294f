/**
 * Dates: the stage, and for the rooms above what they ask of them: `datesIn(dates, sentence, words?)` gives the dates of a sentence or clause,
 * `whenOf(date, index)` the WhenValue of one, `timePrecision` and `datePrec` the codebooks' numbers, `parseDay`/`isoDay` day arithmetic.
 */
export { type Day, isoDay, parseDay } from './calendar.js';
export { findDates } from './dates.js';
export { TIME_RULES } from './rules/index.js';
export { datePrec, datesIn, daysOf, PRECISIONS, timePrecision, whenOf, whenPublished } from './when.js';
