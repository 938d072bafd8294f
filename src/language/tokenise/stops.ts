import { isAlnum, isDigit, isLetter, isSpace, isUpper } from '../characters.js';
import { BEFORE_FIGURES, BEFORE_NAMES, MAY_END } from '../lexicon/abbreviations.js';
import { DOT } from './parts.js';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));
const FIXED_ABBREVIATIONS = words(BEFORE_NAMES + MAY_END);
const FIGURE_ABBREVIATIONS = words(BEFORE_FIGURES);

/** Whether the full stop at `i` is inside a token: "3.5", "U.S", "p.m". `run` is where the letters before it began. */
export function joinsDot(text: string, run: number, i: number, end: number): boolean {
  if (i + 1 >= end) return false;
  const before = text.charCodeAt(i - 1);
  const after = text.charCodeAt(i + 1);
  if (isDigit(before)) return isDigit(after);
  if (!isLetter(after) || !isLetter(before)) return false;
  if (i - run === 1) return true; // a letter between stops
  // "Ph.D"
  if (i - run === 2 && isUpper(text.charCodeAt(run)) && isUpper(after) && text.charCodeAt(i + 2) === DOT) return true;
  return !isUpper(after) && !isUpper(text.charCodeAt(run)) && i - run > 1;
}

/** Whether the token [from, i) keeps the full stop at `i`. */
export function keepsDot(text: string, from: number, i: number, end: number): boolean {
  const length = i - from;
  if (length > 6) return acronym(text, from, i);
  const after = text.charCodeAt(i + 1);
  if (i + 1 < end && (after === DOT || isAlnum(after))) return false;
  const first = text.charCodeAt(from);
  if (isDigit(first)) return false;
  if (length === 1 && isUpper(first)) return isInitial(text, from, i);
  if (acronym(text, from, i)) return true;
  const lower = text.slice(from, i).toLowerCase();
  if (FIGURE_ABBREVIATIONS.has(lower))
    return isDigit(text.charCodeAt(i + 2)) || (lower === 'v' && isUpper(text.charCodeAt(i + 2)));
  if (!FIXED_ABBREVIATIONS.has(lower)) return false;
  // "Wash." and "Ill." are states, "wash." and "ill." are not
  return isUpper(first) || lower === 'etc' || lower === 'vs' || lower === 'al' || lower === 'est';
}

const acronym = (text: string, from: number, to: number): boolean => {
  for (let i = from; i < to; i++)
    if ((i - from) % 2 === 0 ? !isLetter(text.charCodeAt(i)) : text.charCodeAt(i) !== DOT) return false;
  return to - from >= 3 && (to - from) % 2 === 1;
};

/** "George W. Bush", "J. Edgar": a capital follows. "World War I. The" and "Plan B." end sentences. */
function isInitial(text: string, from: number, dot: number): boolean {
  let next = dot + 1;
  if (next < text.length && !isSpace(text.charCodeAt(next))) return true;
  while (next < text.length && isSpace(text.charCodeAt(next))) next++;
  if (next >= text.length || !isUpper(text.charCodeAt(next))) return false;
  let word = next;
  while (word < text.length && isLetter(text.charCodeAt(word))) word++;
  const follows = text.slice(next, Math.min(word, next + 12)).toLowerCase();
  return !(NOT_AFTER_INITIALS.has(follows) && from > 0);
}
const NOT_AFTER_INITIALS = words(
  'the a an this that these those it he she they there we in on at by for from with as if when while after but and so',
);
