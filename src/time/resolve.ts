import type { DateBasis } from '../core/index.js';
import type { Anchors } from './anchor.js';
import { weekdayDay } from './anchor.js';
import { civilOf, dayOf, isDate, mondayOf, monthIndex, monthLength, pad, weekdayOf } from './calendar.js';
import { HOLIDAYS } from './lexicon/holidays.js';
import { LUNAR } from './lexicon/lunar.js';
import {
  centuryPeriod,
  dayPeriod,
  decadePeriod,
  halfPeriod,
  monthPeriod,
  type Period,
  quarterPeriod,
  seasonPeriod,
  weekendPeriod,
  weekPeriod,
  yearPeriod,
  yearsPeriod,
} from './period.js';
import type { Anchor, Reading } from './reading.js';
import { at, open, type Resolved } from './resolved.js';
import { offset, seasonYear, unit } from './shift.js';
import type { Direction } from './tense.js';

/** Puts a reading on the calendar. */
export function resolve(reading: Reading, anchors: Anchors, direction: Direction): Resolved {
  const resolved = onCalendar(reading, anchors, direction);
  if (resolved.period === null) return reading.plus === undefined ? resolved : open('XXXX-XX-XX');
  let { period } = resolved;
  if (reading.plus !== undefined) period = dayPeriod(period.first + reading.plus);
  if (reading.around === 'week') period = weekPeriod(period.first);
  if (reading.around === 'weekend') period = weekendPeriod(period.first);
  return period === resolved.period ? resolved : { ...resolved, period, value: period.value };
}

function onCalendar(reading: Reading, anchors: Anchors, direction: Direction): Resolved {
  const basisOf = (from: Anchor): DateBasis =>
    (from === 'text' || (from === 'either' && anchors.told())) && (anchors.last !== null || anchors.narrative)
      ? 'relative_to_text'
      : 'relative_to_publication';
  switch (reading.kind) {
    case 'day': {
      const { month, day } = reading;
      if (month === undefined) {
        const near = anchors.month ?? anchors.last;
        if (near === null || near.precision === 'year' || near.precision === 'decade' || near.precision === 'century')
          return open(`XXXX-XX-${pad(day, 2)}`);
        const { year: y, month: m } = civilOf(near.first);
        return isDate(y, m, day)
          ? at(dayPeriod(dayOf(y, m, day)), 'relative_to_text', ['year', 'month'])
          : open(`XXXX-XX-${pad(day, 2)}`);
      }
      const known = reading.year;
      const toward = reading.which === undefined ? direction : reading.which < 0 ? 'past' : reading.which > 0 ? 'future' : null;
      const year = known === undefined ? anchors.yearOfMonth(month, day, toward) : anchors.year(known);
      if (year === null) return open(`XXXX-${pad(month, 2)}-${pad(day, 2)}`);
      if (!isDate(year, month, day)) return open(`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`);
      const on = dayOf(year, month, day);
      const period = dayPeriod(on);
      if (known !== undefined && 'year' in known) return at(period, 'explicit');
      return at(
        period,
        known === undefined ? (anchors.narrative ? 'relative_to_text' : 'relative_to_publication') : basisOf(known.from),
        ['year'],
      );
    }
    case 'month': {
      const { month } = reading;
      const week = reading.week ?? null;
      const known = reading.year;
      let year: number | null;
      if (known !== undefined) year = anchors.year(known);
      else if (reading.which !== undefined) {
        const base = anchors.base(reading.from ?? 'publication');
        const now = base === null ? null : civilOf(base);
        // "last October" is the latest before this month, "next April" the next after it, "this June" of this year
        year =
          now === null
            ? null
            : reading.which < 0
              ? month < now.month
                ? now.year
                : now.year - 1
              : reading.which > 0
                ? month > now.month
                  ? now.year
                  : now.year + 1
                : now.year;
      } else year = anchors.yearOfMonth(month, 0, direction);
      if (year === null) return open(`XXXX-${pad(month, 2)}`);
      const whole = monthPeriod(monthIndex(year, month));
      const period =
        week === null
          ? whole
          : weekPeriod(week < 0 ? whole.last : dayOf(year, month, Math.min(week * 7 - 3, monthLength(year, month))));
      if (known !== undefined && 'year' in known) return at(period, 'explicit');
      return at(period, anchors.narrative ? 'relative_to_text' : 'relative_to_publication', ['year']);
    }
    case 'year': {
      const year = anchors.year(reading.year);
      if (year === null) return open('XXXX');
      return at(yearPeriod(year), 'year' in reading.year ? 'explicit' : basisOf(reading.year.from));
    }
    case 'years':
      return at(yearsPeriod(reading.from, reading.to), 'explicit');
    case 'fiscal':
      return { period: null, value: `FY${pad(reading.year, 4)}`, basis: 'explicit', implied: [] };
    case 'decade':
      return reading.bc
        ? { period: null, value: `BC${pad(reading.decade, 3)}`, basis: 'explicit', implied: [] }
        : at(decadePeriod(reading.decade), 'explicit');
    case 'century':
      return reading.bc
        ? { period: null, value: `BC${pad(reading.century, 2)}`, basis: 'explicit', implied: [] }
        : at(centuryPeriod(reading.century), 'explicit');
    case 'season': {
      const { season, year: known } = reading;
      if (known !== undefined) {
        const year = anchors.year(known);
        return year === null
          ? open(`XXXX-${season}`)
          : at(seasonPeriod(year, season), 'year' in known ? 'explicit' : basisOf(known.from));
      }
      const base = anchors.narrative ? anchors.base('text') : anchors.publication;
      if (base === null) return open(`XXXX-${season}`);
      return at(
        seasonPeriod(seasonYear(base, season, reading.which ?? null, anchors.narrative ? null : direction), season),
        anchors.narrative ? 'relative_to_text' : 'relative_to_publication',
        ['year'],
      );
    }
    case 'quarter':
    case 'half': {
      const name = `${reading.kind === 'quarter' ? 'Q' : 'H'}${reading.n}`;
      const make = reading.kind === 'quarter' ? quarterPeriod : halfPeriod;
      if (reading.year !== undefined) {
        const year = anchors.year(reading.year);
        return year === null
          ? open(`XXXX-${name}`)
          : at(make(year, reading.n), 'year' in reading.year ? 'explicit' : basisOf(reading.year.from));
      }
      const base = anchors.narrative ? anchors.base('text') : anchors.publication;
      if (base === null) return open(`XXXX-${name}`);
      const { year } = civilOf(base);
      const here = make(year, reading.n);
      // results of a quarter are told when it is over
      const period = anchors.narrative || direction === 'future' || here.first <= base ? here : make(year - 1, reading.n);
      return at(period, anchors.narrative ? 'relative_to_text' : 'relative_to_publication', ['year']);
    }
    case 'holiday': {
      const rule = HOLIDAYS[reading.name]!;
      if (reading.year !== undefined) {
        const year = anchors.year(reading.year);
        return year === null
          ? open('XXXX-XX-XX')
          : at(feast(reading.name, rule(year)), 'year' in reading.year ? 'explicit' : basisOf(reading.year.from));
      }
      const base = anchors.narrative ? anchors.base('text') : anchors.publication;
      if (base === null) return open('XXXX-XX-XX');
      const { year } = civilOf(base);
      const days = [year - 1, year, year + 1].map(rule);
      const past = [...days].reverse().find((d) => d <= base) ?? days[0]!;
      const future = days.find((d) => d >= base) ?? days[2]!;
      // "as Easter began", told in the week of it: the feast at hand, whatever the tense
      const atHand = base - past > 280 && future - base < 45 ? 1 : future - base > 280 && base - past < 45 ? -1 : 0;
      const told =
        direction === 'future'
          ? 1
          : direction === 'past' || direction === 'gone'
            ? -1
            : base - past <= future - base + 30
              ? -1
              : 1;
      const which = reading.which ?? (atHand === 0 ? told : atHand);
      const day = anchors.narrative ? days[1]! : which > 0 ? future : past;
      return at(feast(reading.name, day), anchors.narrative ? 'relative_to_text' : 'relative_to_publication', ['year']);
    }
    case 'weekday': {
      const { weekday, which, from } = reading;
      // in a retrospective a weekday needs a day to stand by
      const base =
        anchors.narrative && from !== 'publication' ? (anchors.day?.first ?? null) : anchors.base(from ?? 'publication');
      if (base === null) return open(`XXXX-WXX-${weekday}`);
      const basis: DateBasis = anchors.narrative || from === 'text' ? 'relative_to_text' : 'relative_to_publication';
      if (reading.week !== undefined) return at(dayPeriod(mondayOf(base) + weekday - 1 + reading.week * 7), basis);
      if (which === undefined)
        return at(
          dayPeriod(anchors.narrative ? base + ((weekday - weekdayOf(base) + 7) % 7) : weekdayDay(base, weekday, direction)),
          basis,
        );
      if (which === 0) return at(dayPeriod(mondayOf(base) + weekday - 1), basis);
      const gap = (weekdayOf(base) - weekday + 7) % 7;
      return at(dayPeriod(which < 0 ? base - (gap === 0 ? 7 : gap) : base + (gap === 0 ? 7 : 7 - gap)), basis);
    }
    case 'unit':
      return unit(reading, anchors, direction, basisOf(reading.from));
    case 'offset':
      return offset(reading, anchors, basisOf(reading.from));
    case 'open':
      return open(reading.value);
    case 'part':
    case 'clock': {
      const near = anchors.near();
      if (near !== null) return at(dayPeriod(near), 'relative_to_text', ['year', 'month', 'day']);
      // far from any day that the text has named, an hour is of no day that we know
      if (anchors.narrative || anchors.day !== null || anchors.publication === null) return open('XXXX-XX-XX');
      return at(dayPeriod(anchors.publication), 'relative_to_publication', ['year', 'month', 'day']);
    }
    default:
      return open('');
  }
}

/** A feast of one day, or the thirty days of Ramadan. */
function feast(name: string, day: number): Period {
  const days = LUNAR[name]?.days ?? 1;
  if (days === 1) return dayPeriod(day);
  const [first, last] = [dayPeriod(day), dayPeriod(day + days - 1)];
  return {
    precision: 'month',
    first: day,
    last: last.last,
    value: `${first.value}/${last.value}`,
    edtf: `${first.edtf}/${last.edtf}`,
  };
}
