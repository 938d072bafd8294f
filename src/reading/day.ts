const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const YEAR = '((?:19|20)\\d\\d)';

/** A day written in text: [from, to) of the text, and its ISO day (null where the year is missing). */
export interface WrittenDay {
  readonly from: number;
  readonly to: number;
  readonly day: string | null;
}

export const isDay = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();

const iso = (year: number, month: number, day: number): string | null =>
  isDay(year, month, day)
    ? `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
    : null;

const monthOf = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
/** "90" of a wire header: 1990; no news wire wrote two digits before 1950. */
const fullYear = (year: string): number => (year.length === 4 ? Number(year) : Number(year) + (Number(year) < 50 ? 2000 : 1900));

type Reading = readonly [pattern: RegExp, read: (m: RegExpExecArray) => string | null];
const READINGS: readonly Reading[] = [
  // "2020-10-09", "2020-10-09T23:30:00-05:00", "2020/10/09": the day as the publisher wrote it
  [new RegExp(`(?<!\\d)${YEAR}[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)`, 'i'), (m) => iso(Number(m[1]), Number(m[2]), Number(m[3]))],
  // "October 09, 2020", "Oct. 9 2020", "OCTOBER 9th, 2020"
  [
    new RegExp(`\\b${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+${YEAR}(?!\\d)`, 'i'),
    (m) => iso(Number(m[3]), monthOf(m[1]!), Number(m[2])),
  ],
  // "9 October 2020", "09-Oct-2020", "9th of October, 2020"
  [
    new RegExp(`(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?[\\s-]+${MONTH},?[\\s-]+${YEAR}(?!\\d)`, 'i'),
    (m) => iso(Number(m[3]), monthOf(m[2]!), Number(m[1])),
  ],
  // "3 JAN 90" of wire headers
  [
    new RegExp(`(?<!\\d)(\\d{1,2})\\s+${MONTH}\\s+'?(\\d\\d)(?!\\d)`, 'i'),
    (m) => iso(fullYear(m[3]!), monthOf(m[2]!), Number(m[1])),
  ],
  // "10/23/2020", "23.10.2020": only where one number cannot be a month
  [
    new RegExp(`(?<!\\d)(\\d{1,2})[/.](\\d{1,2})[/.]${YEAR}(?!\\d)`, 'i'),
    (m) => {
      const [a, b, year] = [Number(m[1]), Number(m[2]), Number(m[3])];
      if (a > 12) return iso(year, b, a);
      if (b > 12) return iso(year, a, b);
      return a === b ? iso(year, a, b) : null;
    },
  ],
];
const NO_YEAR = new RegExp(`\\b(?:${MONTH}\\s+(\\d{1,2})|(\\d{1,2})\\s+${MONTH})(?:st|nd|rd|th)?(?![\\d:])`, 'i');

/** The first full day in a short text; without one, the first day and month; undefined when there is none. */
export function findDay(text: string): WrittenDay | undefined {
  let best: WrittenDay | undefined;
  for (const [pattern, read] of READINGS) {
    const m = pattern.exec(text);
    if (m === null) continue;
    const day = read(m);
    if (day === null) continue;
    if (best === undefined || m.index < best.from) best = { from: m.index, to: m.index + m[0].length, day };
  }
  if (best !== undefined) return best;
  const m = NO_YEAR.exec(text);
  return m === null ? undefined : { from: m.index, to: m.index + m[0].length, day: null };
}

/** The day that a metadata field or option gives ("2020-10-09", "2020-10-09T12:00Z", "Fri, 09 Oct 2020 12:00 GMT", "20201009"); null if none. */
export function parseDay(field: string): string | null {
  const packed = /^\s*((?:19|20)\d\d)(\d\d)(\d\d)(?:T?\d{4,6}Z?)?\s*$/.exec(field);
  if (packed !== null) return iso(Number(packed[1]), Number(packed[2]), Number(packed[3]));
  if (field.length > 100) return null;
  return findDay(field)?.day ?? null;
}

/** "/2020/10/09/", "/2022-07-31/", "/20090320/", "/2016/feb/25/" in the path of an address; the time stamp of a web archive is none. */
export function dayOfUrl(url: string): string | null {
  const inner = /^https?:\/\/web\.archive\.org\/web\/\d+[a-z_]*\/(.*)$/i.exec(url)?.[1] ?? url;
  const path = inner.slice(0, 2000).replace(/^[a-z]+:\/\/[^/]*/i, '');
  const m = /(?<!\d)((?:19[89]|20[0-4])\d)([/_-])(\d{1,2})\2(\d{1,2})(?!\d)/.exec(path);
  if (m !== null) return iso(Number(m[1]), Number(m[3]), Number(m[4]));
  const named = /\/((?:19[89]|20[0-4])\d)[/-]([a-z]{3,9})[/-](\d{1,2})(?!\d)/i.exec(path);
  if (named !== null) return iso(Number(named[1]), monthOf(named[2]!), Number(named[3]));
  const packed = /(?<!\d)((?:19[89]|20[0-4])\d)(\d\d)(\d\d)(?!\d)/.exec(path);
  return packed === null ? null : iso(Number(packed[1]), Number(packed[2]), Number(packed[3]));
}
