import type { Element, Piece } from './element.js';
import { capital, isDash, isHyphen, isQuote, type Word } from './words.js';

const ZONES: ReadonlySet<string> = new Set(
  'gmt utc z est edt et cst cdt ct mst mdt mt pst pdt pt bst cet cest eet eest msk ist jst kst hkt aest aedt wib'.split(' '),
);
/** "local time", "Moscow time": the words of a zone that has no letters. */
const end = (words: readonly Word[], at: number): number => {
  const word = words[at];
  if (word === undefined) return at;
  if (ZONES.has(word.lower) && word.text === word.text.toUpperCase() && word.gap) return at + 1;
  if (word.text === '(' && words[at + 2]?.text === ')' && ZONES.has(words[at + 1]!.lower)) return at + 3;
  if (word.text === '(' && ZONES.has(words[at + 1]?.lower ?? '') && words[at + 4]?.text === ')' && words[at + 3]?.number)
    return at + 5;
  if (
    (word.lower === 'local' || word.lower === 'eastern' || word.lower === 'pacific' || word.lower === 'central') &&
    words[at + 1]?.lower === 'time'
  )
    return at + 2;
  return at;
};

/** "a.m.", "pm", "AM"; -1 when there is none. */
function meridiem(words: readonly Word[], at: number): number {
  const word = words[at];
  if (word === undefined) return -1;
  if (word.lower === 'am' || word.lower === 'pm') return word.lower === 'am' && word.gap && word.text === 'am' ? -1 : at + 1;
  if (word.lower !== 'a' && word.lower !== 'p') return -1;
  const m = words[at + 1]?.text === '.' ? at + 2 : at + 1;
  if (words[m]?.lower !== 'm' || (m === at + 1 && !words[m]!.gap)) return -1;
  return words[m + 1]?.text === '.' && !words[m + 1]!.gap ? m + 2 : m + 1;
}

const two = /^\d{1,2}$/;
const military = /^(?:[01]\d|2[0-3])[0-5]\d$/;

/** "at 2030 they saw a man": no year stands after "at"; but "at 1990 levels" is one, and "at 1301 Elm Street" an address. */
function militaryTold(words: readonly Word[], at: number): boolean {
  const [far, before, after] = [words[at - 2], words[at - 1], words[at + 1]];
  if (before === undefined || after === undefined || /^(?:levels?|prices?|rates?|values?|census|-|%)$/.test(after.lower))
    return false;
  const about = /^(?:approximately|around|about|exactly)$/.test(before.lower) && far?.lower === 'at';
  const shortly = /^(?:before|after)$/.test(before.lower) && far?.lower === 'shortly';
  if (before.lower !== 'at' && !about && !shortly) return false;
  if (capital(after) && before.text === before.lower) return false;
  for (let i = at + 1; i < at + 6; i++) if (STREETS.test(words[i]?.lower ?? '')) return false;
  return true;
}
/** "1000 (1600 GMT)", "2230 [0230 GMT on 12 January]": the hour before the brackets is a clock's, and within them is the same instant again. */
export const restatedAfter = (words: readonly Word[], at: number): boolean =>
  (words[at]?.text === '(' || words[at]?.text === '[') &&
  military.test(words[at + 1]?.text ?? '') &&
  ZONES.has(words[at + 2]?.lower ?? '');
const STREETS =
  /^(?:block|street|st|avenue|ave|av|road|rd|drive|dr|place|pl|lane|ln|boulevard|blvd|highway|hwy|court|ct|way|terrace|parkway|pkwy|square|circle|north|south|east|west|n|s|e|w)$/;

/** 10:35 a.m., 3 p.m. EST, 10.30am, 20:30 UTC, 0600 GMT, 1900 hours, 8 o'clock. */
export const clockElement: Element = (words, at): Piece | undefined => {
  const first = words[at];
  if (first === undefined || !first.number) return undefined;
  const done = (next: number): Piece => ({ at, next: end(words, next), n: Number.NaN, code: 'clock' });
  if (military.test(first.text)) {
    const after = words[at + 1];
    if (after === undefined) return undefined;
    if ((ZONES.has(after.lower) && after.text === after.text.toUpperCase()) || after.lower === 'hours' || after.lower === 'hrs')
      return done(after.lower.startsWith('h') ? at + 2 : at + 1);
    return restatedAfter(words, at + 1) || militaryTold(words, at) ? done(at + 1) : undefined;
  }
  const dotted = /^\d{1,2}\.[0-5]\d$/.test(first.text);
  if (!two.test(first.text) && !dotted) return undefined;
  if (Number(first.text.split('.')[0]) > 24) return undefined;
  let next = at + 1;
  let minutes = dotted;
  if (
    !dotted &&
    words[next]?.text === ':' &&
    !words[next]!.gap &&
    words[next + 1] !== undefined &&
    /^[0-5]\d$/.test(words[next + 1]!.text) &&
    !words[next + 1]!.gap
  ) {
    next += 2;
    minutes = true;
    if (words[next]?.text === ':' && !words[next]!.gap && /^[0-5]\d(?:\.\d+)?$/.test(words[next + 1]?.text ?? '')) next += 2;
    else if (words[next]?.text === ':' || words[next]?.text === '.') {
      if (words[next + 1]?.number && !words[next + 1]!.gap) return undefined; // "1:22:33.5" is a race
    }
  }
  const half = meridiem(words, next);
  if (half > 0) return done(half);
  const after = words[next];
  if (after !== undefined && (after.lower === 'hrs' || after.lower === 'hours' || (after.lower === 'h' && !after.gap)) && minutes)
    return done(next + 1);
  if (after?.lower === 'o' && isQuote(words[next + 1]) && words[next + 2]?.lower === 'clock') return done(next + 3);
  if (minutes && !dotted && end(words, next) > next) return done(next);
  if (minutes && !dotted) {
    // "won 12:10" is a score; a bare 10:57 needs "at", "until", "by", "from" or a dash to another time before it
    const before = words[at - 1]?.lower;
    if (before !== undefined && (CLOCK_BEFORE.has(before) || isDash(words[at - 1]) || isHyphen(words[at - 1]))) return done(next);
  }
  return undefined;
};
const CLOCK_BEFORE: ReadonlySet<string> = new Set([
  'at',
  'until',
  'by',
  'from',
  'till',
  'before',
  'after',
  'around',
  'about',
  'since',
  'between',
]);

/** Where a numeric date ends: 2020-10-09, 9/10/2020, 09.10.2020, 10/9/20, 2020/10/09, with the T and time of ISO 8601. */
export const numericDateElement: Element = (words, at): Piece | undefined => {
  const [a, mark1, b, mark2, c] = [words[at], words[at + 1], words[at + 2], words[at + 3], words[at + 4]];
  if (a === undefined || !a.number || mark1 === undefined || mark1.gap) return undefined;
  const before = words[at - 1];
  if (before !== undefined && !a.gap && /[\p{L}\d/.\-$€£:]/u.test(before.text)) return undefined;
  // 09.10.2020 is one decimal, a full stop and a number to the word reader
  if (/^\d{1,2}\.\d{1,2}$/.test(a.text)) {
    const ok = mark1.text === '.' && b !== undefined && !b.gap && /^\d{4}$/.test(b.text) && !gluedAfter(words[at + 3]);
    return ok ? { at, next: at + 3, n: Number.NaN, code: '.' } : undefined;
  }
  if (b === undefined || b.gap || mark2 === undefined || mark2.gap || c === undefined || c.gap || mark1.text !== mark2.text)
    return undefined;
  if (!/^\d{1,4}$/.test(a.text) || !/^\d{1,2}$/.test(b.text) || !/^\d{2,4}$/.test(c.text)) return undefined;
  if (mark1.text !== '/' && mark1.text !== '-') return undefined;
  if (mark1.text === '-' && a.text.length !== 4) return undefined;
  if (mark1.text === '/' && a.text.length !== 4 && c.text.length !== 4 && c.text.length !== 2) return undefined;
  const t = words[at + 5];
  if (t !== undefined && !t.gap && t.lower === 't' && words[at + 6]?.number) {
    let next = at + 7;
    while (next < words.length && next < at + 16 && !words[next]!.gap && /^(?:\d+(?:\.\d+)?|:|\+|-|z)$/i.test(words[next]!.text))
      next += 1;
    return { at, next, n: Number.NaN, code: 'T' };
  }
  return gluedAfter(t) ? undefined : { at, next: at + 5, n: Number.NaN, code: mark1.text };
};
const gluedAfter = (word: Word | undefined): boolean => word !== undefined && !word.gap && /^[\p{L}\d/\-%]/u.test(word.text);
