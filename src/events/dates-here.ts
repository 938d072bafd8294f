import type { DateMention, Sentence, WhenValue } from '../core/index.js';
import { type DateHere, pastStretch } from './stretch.js';

/**
 * The dates of each sentence, as events read them.
 * Belongs: which dates can date an event at all. Not: which event (when.ts).
 */

/** The dates of each sentence, with their index in the layer. */
export type DatesBySentence = ReadonlyMap<number, readonly DateHere[]>;

/** Those that stand on the calendar; with `now`, the story's day, "the past two weeks" too. */
export const datesBySentence = (
  dates: readonly DateMention[],
  sentences: readonly Sentence[] = [],
  now: string | null = null,
): DatesBySentence =>
  bySentence(
    dates.map((d) => pastStretch(d, sentences[d.sentence], now) ?? d),
    ({ value }) => (value.type === 'DATE' || value.type === 'TIME') && value.start !== null,
  );
/** Months, weeks and years of which the article does not say which: "In April" where it gives no day of its own. */
export const openDatesBySentence = (dates: readonly DateMention[]): DatesBySentence =>
  bySentence(dates, ({ value }) => value.start === null && /^XXXX(?:-\d\d|-XX|-WXX)?$/.test(value.value));

function bySentence(dates: readonly DateMention[], fits: (date: DateMention) => boolean): DatesBySentence {
  const out = new Map<number, DateHere[]>();
  dates.forEach((mention, index) => {
    if (!fits(mention)) return;
    const list = out.get(mention.sentence) ?? [];
    list.push({ index, mention });
    out.set(mention.sentence, list);
  });
  return out;
}

export function whenOf({ index, mention }: DateHere, basis: 'stated' | 'inherited'): WhenValue {
  const { start, end, edtf, precision } = mention.value;
  return {
    start: start!,
    end: end!,
    edtf,
    precision: precision === null || precision === 'time' ? 'day' : precision,
    basis,
    date: index,
  };
}
