import type { Season } from './period.js';

/** What kind of stretch: TIMEX3 unit letters. */
export type Unit = 'TS' | 'TM' | 'TH' | 'D' | 'N' | 'W' | 'WE' | 'F' | 'M' | 'Q' | 'Y' | 'DE' | 'CE' | 'ML';

/**
 * From where a relative expression counts: the publication day, the text's last date ("the following day"), or the latter only in a
 * retrospective or from a date of the same sentence ("the end of the year").
 */
export type Anchor = 'publication' | 'text' | 'either';

/** A year as the words give it: its number, or so many years from the anchor ("last year" is -1 from publication). */
export type YearReading = { readonly year: number } | { readonly shift: number; readonly from: Anchor };

export interface Clock {
  readonly hour: number;
  readonly minute: number;
  /** Minutes east of Greenwich, where the text says so. */
  readonly offset: number | null;
}

/** An expression of time as the words give it, before it is anchored in the calendar. */
export type Reading = (
  | {
      readonly kind: 'day';
      readonly year?: YearReading;
      readonly month?: number;
      readonly day: number;
      readonly weekday?: number;
      readonly which?: number;
    }
  | {
      readonly kind: 'month';
      readonly month: number;
      readonly year?: YearReading;
      readonly which?: number;
      readonly from?: Anchor;
    }
  | { readonly kind: 'year'; readonly year: YearReading }
  | { readonly kind: 'years'; readonly from: number; readonly to: number }
  | { readonly kind: 'season'; readonly season: Season; readonly year?: YearReading; readonly which?: number }
  | { readonly kind: 'quarter' | 'half'; readonly n: number; readonly year?: YearReading }
  | { readonly kind: 'fiscal'; readonly year: number }
  | { readonly kind: 'decade'; readonly decade: number; readonly bc?: true }
  | { readonly kind: 'century'; readonly century: number; readonly bc?: true }
  | { readonly kind: 'holiday'; readonly name: string; readonly year?: YearReading; readonly which?: number }
  | { readonly kind: 'weekday'; readonly weekday: number; readonly which?: number; readonly from?: Anchor }
  /** The day, week, month... so many steps from the anchor: "last week", "the following day", "yesterday". */
  | { readonly kind: 'unit'; readonly unit: Unit; readonly shift: number; readonly from: Anchor }
  /** "two weeks ago", "three days later"; `count` NaN when vague. */
  | { readonly kind: 'offset'; readonly unit: Unit; readonly count: number; readonly sign: 1 | -1; readonly from: Anchor }
  /** Its day cannot be known from the words; `value` says what can. */
  | { readonly kind: 'open'; readonly value: string }
  | { readonly kind: 'clock' }
  | { readonly kind: 'part' }
  | { readonly kind: 'duration'; readonly unit: Unit; readonly count: number }
  | { readonly kind: 'set'; readonly value: string }
  | { readonly kind: 'ref'; readonly ref: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF' }
) & {
  readonly clock?: Clock;
  /** TIMEX3 part of the day: MO AF EV NI DT MI. */
  readonly part?: string;
  readonly mod?: string;
  /** The week, or its weekend, that the day lies in: "the week of March 6", "Easter weekend". */
  readonly around?: 'week' | 'weekend';
  /** Days to add: "the day before last Tuesday", "two days after Christmas". */
  readonly plus?: number;
  /** Read from "9/10/2020": which number is the month depends on the country. */
  readonly slashed?: true;
  /** The n-th week of the month, -1 the last; of a weekday, weeks from this one. */
  readonly week?: number;
};
export type ReadingKind = Reading['kind'];
