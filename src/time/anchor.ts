import { civilOf, type Day, dayOf, isDate, monthIndex, weekdayOf } from './calendar.js';
import type { Period } from './period.js';
import type { Anchor, YearReading } from './reading.js';
import type { Direction } from './tense.js';

/** Sentences over which a day is still in the reader's mind. */
const NEAR = 5;

/** Where the reader stands: the publication day, and the last date that the text has named. */
export class Anchors {
  /** The last stretch of the calendar named: "that year" is its year. */
  last: Period | null = null;
  /** The last one as fine as a month, and as fine as a day. */
  month: Period | null = null;
  /** The sentence that is read, and that of `last`. */
  sentence = 0;
  lastSentence = -1;
  daySentence = -1;
  /** Where the story stands: what months and days without a year count from. */
  story: Period | null = null;
  day: Period | null = null;

  constructor(
    readonly publication: Day | null,
    /** The passage tells of another time than the publication's: years come from the text. */
    public narrative: boolean,
  ) {}

  /**
   * `aside`: a bare year or decade in passing ("a law of 1976", "(1990)"): "that year" may mean it, but the story stays where it is.
   */
  note(period: Period, aside = false): void {
    if (!aside || this.story === null) this.story = period;
    this.last = period;
    this.lastSentence = this.sentence;
    if (period.precision === 'day' || period.precision === 'time') {
      this.day = period;
      this.daySentence = this.sentence;
    } else if (this.day !== null && (period.first > this.day.last || period.last < this.day.first)) this.day = null;
    if (period.precision !== 'year' && period.precision !== 'decade' && period.precision !== 'century') this.month = period;
    else if (this.month !== null && (period.first > this.month.last || period.last < this.month.first)) this.month = null;
  }

  /** The day that a bare clock time belongs to: the last one named, if that was not long before. */
  near(): Day | null {
    return this.day !== null && this.sentence - this.daySentence <= NEAR ? this.day.first : null;
  }

  /** Whether "the year" is the text's: in a retrospective, or after a date in the same sentence. */
  told(): boolean {
    return this.last !== null && (this.narrative || this.lastSentence === this.sentence);
  }

  /** A day to count from: the text's last one, in news the publication day where the text has none. */
  base(from: Anchor): Day | null {
    if (from === 'publication' || (from === 'either' && !this.told())) return this.publication;
    return this.day?.first ?? this.month?.first ?? this.last?.first ?? (this.narrative ? null : this.publication);
  }

  /** The year that "that year", "last year" or a number means. */
  year(reading: YearReading): number | null {
    if ('year' in reading) return reading.year;
    const base =
      reading.from === 'text' || (reading.from === 'either' && this.told())
        ? (this.last?.first ?? (this.narrative ? null : this.publication))
        : this.publication;
    return base === null ? null : civilOf(base).year + reading.shift;
  }

  /** The year of a bare month, or of a month and day. */
  yearOfMonth(month: number, day: number, direction: Direction): number | null {
    const lastDay = this.story;
    if (this.narrative && lastDay !== null) {
      const { year, month: at } = civilOf(lastDay.first);
      if (lastDay.precision === 'year' || lastDay.precision === 'decade' || lastDay.precision === 'century') return year;
      // a story goes on: "in December ... in January" is the next year
      const ahead = monthIndex(year, month) - monthIndex(year, at);
      return ahead < -8 ? year + 1 : year;
    }
    // "in September and December 2017": beside a date of the same sentence
    if (this.publication === null)
      return this.last !== null &&
        this.lastSentence === this.sentence &&
        this.last.precision !== 'decade' &&
        this.last.precision !== 'century' &&
        this.last.precision !== 'year'
        ? civilOf(this.last.first).year
        : null;
    return nearest(this.publication, month, day, direction);
  }
}

/** The year in which the day is the latest before publication, the next after it, or where the tense does not say, the nearer. */
export function nearest(publication: Day, month: number, day: number, direction: Direction): number {
  const { year, month: now } = civilOf(publication);
  const on = (y: number): Day => (day > 0 ? dayOf(y, month, isDate(y, month, day) ? day : 28) : dayOf(y, month, 1));
  const here = on(year);
  if (day > 0 && here === publication) return year;
  if (day === 0 && month === now) return year;
  const [past, future] = here < publication ? [year, year + 1] : [year - 1, year];
  const back = publication - on(past);
  const forth = on(future) - publication;
  if (direction === 'gone') return past;
  if (direction === 'past') return back > 280 && forth < 45 ? future : past;
  if (direction === 'future') return forth > 280 && back < 45 ? past : future;
  return back <= forth * 2.5 ? past : future;
}

/** The day of a bare weekday in news: past is the latest one, the publication day included; future the next. */
export function weekdayDay(publication: Day, weekday: number, direction: Direction): Day {
  const back = (weekdayOf(publication) - weekday + 7) % 7;
  return direction === 'future' && back > 0 ? publication + 7 - back : publication - back;
}
