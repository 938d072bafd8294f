import type { Annotation } from '../annotation.js';
import type { DateIndex } from './indexes.js';

export type DateType = 'DATE' | 'TIME' | 'DURATION' | 'SET';
export type DatePrecision = 'time' | 'day' | 'week' | 'month' | 'season' | 'quarter' | 'year' | 'decade' | 'century';
export type DateBasis = 'explicit' | 'relative_to_publication' | 'relative_to_text' | 'unresolved';
export interface DateValue {
  readonly type: DateType;
  /** TIMEX3 value ("2020-10-08", "P2W", "PRESENT_REF"). */
  readonly value: string;
  /** TIMEX3 mod: START MID END APPROX LESS_THAN MORE_THAN EQUAL_OR_LESS EQUAL_OR_MORE BEFORE AFTER ON_OR_BEFORE ON_OR_AFTER. */
  readonly mod: string | null;
  /** Inclusive ISO days; null for durations, sets and what cannot be anchored. */
  readonly start: string | null;
  readonly end: string | null;
  /** EDTF level 1. */
  readonly edtf: string | null;
  readonly precision: DatePrecision | null;
  readonly basis: DateBasis;
  /** Parts that the text does not say ("on 12 May": the year). */
  readonly implied: readonly ('year' | 'month' | 'day')[];
}
export type DateMention = Annotation<'date', DateValue>;

/** When an event or a casualty figure is, and how that is known. */
export interface WhenValue {
  readonly start: string;
  readonly end: string;
  readonly edtf: string | null;
  readonly precision: DatePrecision;
  readonly basis: 'stated' | 'inherited' | 'publication';
  readonly date: DateIndex | null;
}
