import { isAlnum, isDigit, isLetter, isSpace } from '../characters.js';
import { APOSTROPHE, AT, cliticEnd, DOT, HASH, isApostrophe, type Push, UNDERSCORE } from './parts.js';

/** Runs of these are one token: "...", "--", "?!", "***". */
const RUNS = new Set([...".-!?*=_~#+`'<>|"].map((c) => c.charCodeAt(0)));

/** A token that opens with neither letter nor digit. */
export function mark(text: string, i: number, end: number, push: Push): number {
  const c = text.charCodeAt(i);
  const after = i + 1 < end ? text.charCodeAt(i + 1) : 0x20;
  let stop = i + 1;
  if (isApostrophe(c)) {
    const clitic = i > 0 && !isSpace(text.charCodeAt(i - 1)) ? cliticEnd(text, i, end) : -1;
    if (clitic > 0) stop = clitic;
    else if (after === c) stop = i + 2;
    // "'90s", "'02"
    else if (isDigit(after) && (i === 0 || !isAlnum(text.charCodeAt(i - 1)))) {
      while (stop < end && isAlnum(text.charCodeAt(stop))) stop++;
      if (text.charCodeAt(stop) === APOSTROPHE || stop - i < 3 || stop - i > 4) stop = i + 1;
    }
  } else if ((c === AT || c === HASH) && (isLetter(after) || after === UNDERSCORE)) {
    while (stop < end && (isAlnum(text.charCodeAt(stop)) || text.charCodeAt(stop) === UNDERSCORE)) stop++;
  } else if (c === DOT && isDigit(after) && (i === 0 || !isAlnum(text.charCodeAt(i - 1)))) {
    while (stop < end && isDigit(text.charCodeAt(stop))) stop++;
  } else if (RUNS.has(c)) {
    const mixed = c === 0x21 || c === 0x3f;
    while (stop < end && (text.charCodeAt(stop) === c || (mixed && /[!?]/.test(text[stop]!)))) stop++;
    if (c === HASH || c === 0x3c || c === 0x3e || c === 0x2b || c === 0x27) stop = c === 0x27 ? stop : i + Math.min(stop - i, 2);
  } else if (c >= 0xd800 && c <= 0xdbff) {
    // emoji with its joiners and variation selectors
    stop = Math.min(end, i + 2);
    while (stop < end && (/[\u200d\ufe0f\u20e3]/.test(text[stop]!) || text.charCodeAt(stop - 1) === 0x200d)) {
      const u = text.charCodeAt(stop);
      stop += u >= 0xd800 && u <= 0xdbff ? 2 : 1;
    }
    stop = Math.min(stop, end);
  }
  while (stop < end && text.charCodeAt(stop) === 0xfe0f) stop++;
  push(i, stop);
  return stop;
}
