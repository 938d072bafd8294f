import type { DatePrecision, DateType, DateValue } from '../core/index.js';
import { civilOf, dayOf, isoDay, pad } from './calendar.js';
import { interval, type Period, type Thirds, third } from './period.js';
import type { Clock, Reading, Unit } from './reading.js';
import type { Resolved } from './resolved.js';

const PART_VALUE: Readonly<Record<string, string>> = { MO: 'TMO', AF: 'TAF', EV: 'TEV', NI: 'TNI', DT: 'TDT', MI: 'T12:00' };
const isThird = (mod: string | null): mod is Thirds => mod === 'START' || mod === 'MID' || mod === 'END';

/** TIMEX3 duration: "P2W", "PT6H", "PXDE", "PT5H30M", "P2.5Y". */
export function durationValue(unit: Unit, count: number): string {
  if (unit === 'F') return durationValue('W', count * 2);
  if (unit === 'WE') return Number.isNaN(count) ? 'PXWE' : `P${count}WE`;
  const letter = unit.startsWith('T') ? unit[1]! : unit;
  const head = unit.startsWith('T') ? 'PT' : 'P';
  if (Number.isNaN(count)) return `${head}X${letter}`;
  if (Number.isInteger(count)) return `${head}${count}${letter}`;
  const whole = Math.floor(count);
  const rest = count - whole;
  if (unit === 'TH') return `PT${whole > 0 ? `${whole}H` : ''}${Math.round(rest * 60)}M`;
  if (unit === 'Y' && whole === 0) return `P${Math.round(rest * 12)}M`;
  return `${head}${Math.round(count * 100) / 100}${letter}`;
}

/** The value as the report prints it, from what the words say and where the anchors put it. */
export function dateValue(reading: Reading, resolved: Resolved): DateValue {
  const mod = reading.mod ?? null;
  const bare = { mod, start: null, end: null, edtf: null, precision: null, implied: [] } as const;
  switch (reading.kind) {
    case 'duration':
      return { ...bare, type: 'DURATION', value: durationValue(reading.unit, reading.count), basis: 'explicit' };
    case 'set':
      return { ...bare, type: 'SET', value: reading.value, basis: 'explicit' };
    case 'ref':
      return { ...bare, type: 'DATE', value: reading.ref, basis: 'relative_to_publication' };
    default:
      break;
  }
  const clock = reading.clock ?? null;
  const part = reading.part ?? null;
  const type: DateType =
    clock !== null ||
    part !== null ||
    (resolved.value.includes('T') &&
      !resolved.value.startsWith('PAST') &&
      !resolved.value.startsWith('FUT') &&
      !resolved.value.startsWith('PRES'))
      ? 'TIME'
      : 'DATE';
  if (resolved.period === null) {
    const value = withTime(resolved.value, clock, part);
    return { ...bare, type, value, basis: resolved.basis, precision: resolved.value.startsWith('FY') ? 'year' : null };
  }
  return anchored(resolved, resolved.period, type, mod, clock, part);
}

function anchored(
  resolved: Resolved,
  period: Period,
  type: DateType,
  mod: string | null,
  clock: Clock | null,
  part: string | null,
): DateValue {
  const narrow = isThird(mod) ? third(period, mod) : period;
  const days = interval(narrow.first, narrow.last);
  const precision: DatePrecision = clock !== null ? 'time' : period.precision;
  const whole = narrow.first === period.first && narrow.last === period.last;
  return {
    type,
    value: clock === null && part === null ? resolved.value : withTime(period.value, clock, part),
    mod,
    ...days,
    edtf: edtf(period, whole ? null : narrow, mod, clock),
    precision,
    basis: resolved.basis,
    implied: resolved.implied,
  };
}

function withTime(value: string, clock: Clock | null, part: string | null): string {
  if (clock !== null) {
    const shown = value.includes('T') ? value.slice(0, value.indexOf('T')) : value;
    return `${shown}T${pad(clock.hour % 24, 2)}:${pad(clock.minute, 2)}${clock.offset === 0 ? 'Z' : ''}`;
  }
  return part === null ? value : `${value}${PART_VALUE[part] ?? ''}`;
}

function edtf(
  period: Period,
  narrow: { readonly first: number; readonly last: number } | null,
  mod: string | null,
  clock: Clock | null,
): string | null {
  if (clock !== null && period.first === period.last && period.edtf !== null) {
    const zone =
      clock.offset === null
        ? ''
        : clock.offset === 0
          ? 'Z'
          : `${clock.offset < 0 ? '-' : '+'}${pad(Math.floor(Math.abs(clock.offset) / 60), 2)}:${pad(Math.abs(clock.offset) % 60, 2)}`;
    return `${period.edtf}T${pad(clock.hour % 24, 2)}:${pad(clock.minute, 2)}:00${zone}`;
  }
  const { first, last } = narrow ?? period;
  if (mod === 'AFTER' || mod === 'ON_OR_AFTER') return period.edtf === null ? null : `${period.edtf}/..`;
  if (mod === 'BEFORE' || mod === 'ON_OR_BEFORE') return period.edtf === null ? null : `../${period.edtf}`;
  if (narrow === null && period.edtf !== null)
    return mod === 'APPROX' && !period.edtf.includes('/') ? `${period.edtf}~` : period.edtf;
  const [a, b] = [short(first, 'first'), short(last, 'last')];
  if (a === null || b === null) return period.edtf;
  return period.precision === 'month' || period.precision === 'week' || period.precision === 'day'
    ? `${isoDay(first)}/${isoDay(last)}`
    : `${a}/${b}`;
}

/** A bound as short as it can be: years where it is New Year's, months where it is the first or last of one. */
function short(day: number, side: 'first' | 'last'): string | null {
  const iso = isoDay(day);
  if (iso === null) return null;
  const { year, month } = civilOf(day);
  const yearBound = side === 'first' ? dayOf(year, 1, 1) : dayOf(year, 12, 31);
  if (day === yearBound) return iso.slice(0, 4);
  const monthBound =
    side === 'first' ? dayOf(year, month, 1) : dayOf(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1) - 1;
  return day === monthBound ? iso.slice(0, 7) : iso;
}
