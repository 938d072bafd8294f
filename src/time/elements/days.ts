import type { Element } from '../element.js';
import { CARDINALS, MONTH_ABBREVIATIONS, MONTHS, ORDINALS, WEEKDAY_ABBREVIATIONS, WEEKDAYS } from '../lexicon/calendar-words.js';
import { capital, isHyphen, type Word } from '../words.js';
import { piece } from './piece.js';

const full = (word: Word | undefined): word is Word => word !== undefined && capital(word);

/** "October", "Oct."; a capital is needed ("may", "march"). */
export const month: Element = (words, at) => {
  const word = words[at];
  if (!full(word)) return undefined;
  const n = MONTHS[word.lower];
  if (n !== undefined) return piece(at, at + 1, n, word.lower);
  const short = MONTH_ABBREVIATIONS[word.lower];
  if (short === undefined) return undefined;
  const stop = words[at + 1];
  return piece(at, stop?.text === '.' && !stop.gap ? at + 2 : at + 1, short, 'short');
};

export const weekday: Element = (words, at) => {
  const word = words[at];
  if (!full(word)) return undefined;
  const n = WEEKDAYS[word.lower];
  return n === undefined ? undefined : piece(at, at + 1, n, word.lower.endsWith('s') ? 'plural' : '');
};

/** "Fri." before a date. */
export const weekdayShort: Element = (words, at) => {
  const word = words[at];
  if (!full(word)) return undefined;
  const n = WEEKDAY_ABBREVIATIONS[word.lower] ?? WEEKDAYS[word.lower];
  if (n === undefined) return undefined;
  const stop = words[at + 1];
  return piece(at, stop?.text === '.' && !stop.gap ? at + 2 : at + 1, n);
};

const SUFFIXES: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th']);
const INTEGER = /^\d{1,2}$/;

/** 9, 09, 9th. */
export const day: Element = (words, at) => {
  const word = words[at];
  if (word === undefined || !INTEGER.test(word.text)) return undefined;
  const n = Number(word.text);
  if (n < 1 || n > 31) return undefined;
  const after = words[at + 1];
  if (after !== undefined && !after.gap && SUFFIXES.has(after.lower)) return piece(at, at + 2, n, 'ordinal');
  return after !== undefined &&
    !after.gap &&
    (/^[\p{L}%°$€£]/u.test(after.text) ||
      after.number ||
      (after.text === ':' && words[at + 2]?.number === true && !words[at + 2]!.gap))
    ? undefined
    : piece(at, at + 1, n);
};

/** first, 21st, twenty-first; code "word" for words. */
export const ordinal: Element = (words, at) => {
  const word = words[at];
  if (word === undefined) return undefined;
  const n = ORDINALS[word.lower];
  if (n !== undefined) return piece(at, at + 1, n, 'word');
  const tens = CARDINALS[word.lower];
  if (tens !== undefined && tens >= 20 && tens <= 90 && isHyphen(words[at + 1])) {
    const one = words[at + 2] === undefined ? undefined : ORDINALS[words[at + 2]!.lower];
    return one !== undefined && one > 0 && one < 10 ? piece(at, at + 3, tens + one, 'word') : undefined;
  }
  const suffix = words[at + 1];
  return word.number && suffix !== undefined && !suffix.gap && SUFFIXES.has(suffix.lower)
    ? piece(at, at + 2, Number(word.text), 'digits')
    : undefined;
};
