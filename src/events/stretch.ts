import type { DateMention, DatePrecision, Sentence, WhenValue } from '../core/index.js';
import type { Syntax } from './syntax.js';

/**
 * Stretches of days: "in the past three months", "between 3 and 9 June", "a week after gunmen attacked".
 * Belongs: the first and the last day that such words tell. Not: which event they date (when.ts).
 */

/** A date of a sentence, with its index in the layer. */
export interface DateHere {
  readonly index: number;
  readonly mention: DateMention;
}

const DAY = 86_400_000;
const back = (iso: string, days: number): string =>
  new Date(Date.parse(`${iso}T00:00:00Z`) - days * DAY).toISOString().slice(0, 10);

const UNITS: Readonly<Record<string, number>> = { H: 1 / 24, D: 1, W: 7, M: 30, Y: 365 };
const precisionOf = (days: number): DatePrecision => (days <= 3 ? 'day' : days <= 10 ? 'week' : days <= 366 ? 'month' : 'year');
/** "the past three months" as days that end with the story's own; undefined for lengths of another time. */
export function pastStretch(mention: DateMention, sentence: Sentence | undefined, now: string | null): DateMention | undefined {
  const { type, value } = mention.value;
  if (now === null || type !== 'DURATION' || sentence === undefined) return undefined;
  const words = sentence.tokens.slice(mention.words.from, mention.words.to + 1).map((t) => t.lower);
  // "the last five days of the campaign" are other days
  if (!/^(?:the )?(?:past|last) /.test(words.join(' ')) || words.at(-1) === 'of') return undefined;
  const [, hours, count, letter] = /^P(T?)(\d+)([DWMYH])$/.exec(value) ?? [];
  if (count === undefined || (hours === 'T' && letter !== 'H')) return undefined;
  const days = Math.ceil(UNITS[letter!]! * Number(count));
  const start = back(now, days);
  const edtf = `${start}/${now}`;
  return { ...mention, value: { ...mention.value, type: 'DATE', start, end: now, edtf, precision: precisionOf(days) } };
}

/** "between 3 and 9 June", "from Monday to Wednesday": to the day that the phrase ends with. */
export function toItsEnd(s: Syntax, dates: readonly DateHere[], when: WhenValue): WhenValue {
  const at = dates.findIndex((d) => d.index === when.date);
  const [first, last] = [dates[at], dates[at + 1]];
  if (first === undefined || last === undefined) return when;
  const { from, to } = first.mention.words;
  const opening = s.tokens[from - 1]?.lower;
  const between = s.tokens.slice(to, last.mention.words.from).map((t) => t.lower);
  const joined =
    opening === 'between' ? between[0] === 'and' : opening === 'from' && /^(?:to|until|till|through)$/.test(between[0] ?? '');
  const { end } = last.mention.value;
  if (!joined || between.length !== 1 || end === null || end <= when.end) return when;
  return { ...when, end, edtf: `${when.start}/${end}` };
}

const NUMBERS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
/**
 * "A week after gunmen killed 11 people ..., a curfew was imposed on Thursday": the killing is of a week before the day of the curfew, and of no day
 * that is known where the text says "weeks after".
 */
export function beforehand(s: Syntax, head: number, when: WhenValue): WhenValue | undefined {
  const after = s.tokens.findLast((t) => t.index < head && t.lower === 'after');
  if (after === undefined || s.tokens.slice(after.index + 1, head).some((t) => t.upos === 'VERB' || t.upos === 'PUNCT'))
    return when;
  const unit = s.tokens[after.index - 1]?.lower.replace(/s$/, '') ?? '';
  if (!/^(?:day|week|month|year)$/.test(unit)) return when;
  const word = s.tokens[after.index - 2]?.lower ?? '';
  const count = word === 'a' ? 1 : /^\d{1,3}$/.test(word) ? Number(word) : NUMBERS.indexOf(word);
  if (count < 1 || unit === 'month' || unit === 'year' || when.precision !== 'day') return undefined;
  const days = count * (unit === 'week' ? 7 : 1);
  const [start, end] = [back(when.start, days), back(when.end, days)];
  return { ...when, start, end, edtf: start === end ? start : `${start}/${end}` };
}
