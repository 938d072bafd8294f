import type { DateIndex, DateMention, DatePrecision, Sentence, WhenValue, Words } from '../core/index.js';
import { parseDay } from './calendar.js';

/** The dates of a sentence, or of some of its words, in reading order, with their place in the layer `dates`. */
export function datesIn(
  dates: readonly DateMention[],
  sentence: Sentence,
  words?: Words,
): readonly { readonly index: DateIndex; readonly date: DateMention }[] {
  const out: { index: DateIndex; date: DateMention }[] = [];
  for (let index = lowerBound(dates, sentence.index); index < dates.length; index++) {
    const date = dates[index]!;
    if (date.sentence !== sentence.index) break;
    if (words === undefined || (date.words.from < words.to && date.words.to > words.from)) out.push({ index, date });
  }
  return out;
}

/** The dates layer is in reading order: the first of a sentence by halving. */
function lowerBound(dates: readonly DateMention[], sentence: number): number {
  let [low, high] = [0, dates.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (dates[middle]!.sentence < sentence) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The days that a date names, as an event or a figure carries them; undefined for durations, sets, "now" and what is not anchored. */
export function whenOf(date: DateMention, index: DateIndex, basis: 'stated' | 'inherited' = 'stated'): WhenValue | undefined {
  const { start, end, edtf, precision, type } = date.value;
  if (start === null || end === null || precision === null || type === 'DURATION' || type === 'SET') return undefined;
  return { start, end, edtf, precision, basis, date: index };
}

/** The publication day as the day of something that the text gives no day for. */
export function whenPublished(published: string | null): WhenValue | undefined {
  return published === null || parseDay(published) === null
    ? undefined
    : { start: published, end: published, edtf: published, precision: 'day', basis: 'publication', date: null };
}

/** Whole days from the first to the last, both counted. */
export function daysOf(when: Pick<WhenValue, 'start' | 'end'>): number {
  const [start, end] = [parseDay(when.start), parseDay(when.end)];
  return start === null || end === null ? 0 : end - start + 1;
}

/** ACLED codebook, time_precision: 1 the day, 2 within a week, 3 within a month (or longer). */
export function timePrecision(when: Pick<WhenValue, 'start' | 'end'>): 1 | 2 | 3 {
  const days = daysOf(when);
  return days <= 1 ? 1 : days <= 7 ? 2 : 3;
}

/** UCDP GED codebook, date_prec: 1 the day, 2 two to six days, 3 a week, 4 within a month, 5 longer. */
export function datePrec(when: Pick<WhenValue, 'start' | 'end'>): 1 | 2 | 3 | 4 | 5 {
  const days = daysOf(when);
  return days <= 1 ? 1 : days <= 6 ? 2 : days <= 7 ? 3 : days <= 31 ? 4 : 5;
}

/** How narrowly a precision dates, the narrowest first: for choosing between the dates of one clause. */
export const PRECISIONS: readonly DatePrecision[] = [
  'time',
  'day',
  'week',
  'month',
  'season',
  'quarter',
  'year',
  'decade',
  'century',
];
