import { isDigit, isLetter } from '../characters.js';
import { UNITS } from '../lexicon/affixes.js';
import { COLON, COMMA, DOT, isHyphen } from './parts.js';

/** The end of a telephone number or ISO date ("555-0134", "2020-10-08"); -1 for ranges ("5-10", "2019-20"). */
export function dashedFigures(text: string, from: number, end: number): number {
  let i = from;
  let groups = 1;
  let last = from;
  let shape = '';
  for (; i < end && i < from + 40; i++) {
    const c = text.charCodeAt(i);
    if (isDigit(c)) continue;
    if (!isHyphen(c) || i + 1 >= end || !isDigit(text.charCodeAt(i + 1))) break;
    shape += `${i - last}-`;
    groups++;
    last = i + 1;
  }
  if (i < end && isLetter(text.charCodeAt(i))) return -1;
  shape += i - last;
  return groups >= 3 || shape === '3-4' ? i : -1;
}

/** Where the unit of a figure begins ("5pm", "1.2m"); -1 when the token holds none. */
export function unitStart(text: string, from: number, to: number): number {
  let letters = to;
  while (
    letters > from &&
    (isLetter(text.charCodeAt(letters - 1)) ||
      (text.charCodeAt(letters - 1) === DOT && letters < to && isLetter(text.charCodeAt(letters))))
  )
    letters--;
  return UNITS.has(text.slice(letters, to).toLowerCase()) && figures(text, from, letters) ? letters : -1;
}

function figures(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const c = text.charCodeAt(i);
    if (!isDigit(c) && c !== DOT && c !== COMMA && c !== COLON) return false;
  }
  return true;
}
