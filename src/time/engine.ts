import { Chrono, type ParsedResult, strict } from 'chrono-node/en';
import type { Clock } from './reading.js';

/**
 * The engine for what it does well: numeric and ISO dates, clock times with their zones. It is handed the few words that hold one, with a
 * fixed instant: what is not said in them is never taken from it. Its parsers for month names, weekdays and relative expressions are left
 * out: our own rules read those (it drops "late", takes the nearest weekday, and makes dates of common words).
 */
const NUMERIC = new Set(['ISOFormatParser', 'SlashDateFormatParser', 'ENTimeExpressionParser', 'ENYearMonthDayParser']);
const full = strict.parsers.filter((parser) => NUMERIC.has(parser.constructor.name));
const engine = new Chrono({ parsers: full, refiners: [...strict.refiners] });
const REFERENCE = { instant: new Date(Date.UTC(2000, 0, 1, 12)), timezone: 0 };

function known(text: string): ParsedResult['start'] | undefined {
  const [result] = engine.parse(text, REFERENCE);
  return result === undefined || result.index > 0 ? undefined : result.start;
}

function clock(parts: ParsedResult['start']): Clock | undefined {
  if (!parts.isCertain('hour')) return undefined;
  return {
    hour: parts.get('hour') ?? 0,
    minute: parts.get('minute') ?? 0,
    offset: parts.isCertain('timezoneOffset') ? parts.get('timezoneOffset') : null,
  };
}

const MILITARY = /^([01]\d|2[0-3]):?([0-5]\d)\s*(?:hours|hrs|h)?\b\s*(.*)$/i;

/** "10:35 a.m.", "3 p.m. EDT", "20:30 UTC"; "0600 GMT" and "1900 hours" the engine does not know. */
export function readClock(text: string): Clock | undefined {
  const military = MILITARY.exec(text);
  if (military !== null && !/[ap]\.?m/i.test(military[3] ?? '')) {
    const zone = (military[3] ?? '').toUpperCase();
    return {
      hour: Number(military[1]),
      minute: Number(military[2]),
      offset: /^\(?(?:GMT|UTC|Z)\b(?! ?[+-])/.test(zone) ? 0 : zone === '' ? null : (zoned(text)?.offset ?? null),
    };
  }
  return zoned(/^\d{1,2}\s*o.clock/i.test(text) ? `${Number.parseInt(text, 10)}:00` : text);
}

function zoned(text: string): Clock | undefined {
  const parts = known(
    /^\d{4}\b/.test(text) ? `${text.slice(0, 2)}:${text.slice(2)}` : text.replace(/\(([A-Z]{2,4})\s*([+-]?\d*)\)/, '$1$2'),
  );
  return parts === undefined ? undefined : clock(parts);
}

export interface NumericDate {
  readonly year: number;
  /** As the engine reads it: of a slashed date the first number, unless that cannot be a month. */
  readonly month: number;
  readonly day: number;
  readonly clock: Clock | undefined;
}

/** "2020-10-09", "10/9/2020", "2020-10-09T10:00Z"; undefined when no such day exists. */
export function readNumericDate(text: string): NumericDate | undefined {
  const parts = known(text);
  if (parts === undefined || !parts.isCertain('year') || !parts.isCertain('month') || !parts.isCertain('day')) return undefined;
  return { year: parts.get('year')!, month: parts.get('month')!, day: parts.get('day')!, clock: clock(parts) };
}
