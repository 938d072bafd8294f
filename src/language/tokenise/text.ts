import { charClass, DIGIT, isAlnum, isDigit, isLetter, isSpace, isUpper, LETTER } from '../characters.js';
import { CONTRACTIONS } from '../lexicon/contractions.js';
import { addressEnd } from './address.js';
import { dashedFigures, unitStart } from './figures.js';
import { mark } from './marks.js';
import {
  AMPERSAND,
  COLON,
  COMMA,
  cliticEnd,
  DOLLAR,
  DOT,
  isApostrophe,
  isHyphen,
  isPrefix,
  type Push,
  SLASH,
  UNDERSCORE,
} from './parts.js';
import { joinsDot, keepsDot } from './stops.js';

/**
 * Text → token offsets, by the conventions of UD English-EWT and GUM: clitics are tokens ("do" "n't", "Iran" "'s"), hyphens between whole
 * words are tokens ("US" "-" "led", "al" "-" "Shabaab"), prefixes keep theirs ("anti-government"), abbreviations keep their full stop,
 * figures are divided from currencies and units ("$" "3" "bn"). Every unit that is not white space belongs to exactly one token.
 */
export interface TokenOffsets {
  readonly from: readonly number[];
  readonly to: readonly number[];
}

const DOLLARS = new Set('us a au c ca nz hk s nt r u'.split(' '));
/** Longer runs without a space are not addresses. */
const LONGEST_ADDRESS = 2000;

export function tokenise(text: string): TokenOffsets {
  const from: number[] = [];
  const to: number[] = [];
  const push = (a: number, b: number): void => {
    from.push(a);
    to.push(b);
  };
  const n = text.length;
  let i = 0;
  while (i < n) {
    if (isSpace(text.charCodeAt(i))) {
      i++;
      continue;
    }
    // a stretch without white space
    let end = i;
    let plain = true;
    for (; end < n; end++) {
      const c = charClass(text.charCodeAt(end));
      if ((c & LETTER) === 0) {
        if (isSpace(text.charCodeAt(end))) break;
        plain = false;
      }
    }
    if (plain) word(text, i, end, push);
    else stretch(text, i, end, push);
    i = end;
  }
  return { from, to };
}

/** A run of letters only. */
function word(text: string, from: number, to: number, push: Push): void {
  const length = to - from;
  const cut = length >= 4 && length <= 8 ? CONTRACTIONS.get(text.slice(from, to).toLowerCase()) : undefined;
  if (cut === undefined) push(from, to);
  else {
    push(from, from + cut);
    push(from + cut, to);
  }
}

function stretch(text: string, start: number, end: number, push: Push): void {
  let i = start;
  let address = end - start <= LONGEST_ADDRESS;
  while (i < end) {
    const c = text.charCodeAt(i);
    const kind = charClass(c);
    if ((kind & (LETTER | DIGIT)) !== 0) {
      const stop = address ? addressEnd(text, i, end) : -1;
      if (stop > 0) {
        push(i, stop);
        i = stop;
      } else {
        // one look at each stretch: what does not open with an address holds none that matters
        address = false;
        i = alnum(text, i, end, push);
      }
    } else i = mark(text, i, end, push);
  }
}

/** One or more tokens from a letter or digit on; gives where it stopped. */
function alnum(text: string, from: number, end: number, push: Push): number {
  let i = from + 1;
  /** Where the last run of letters and digits began. */
  let run = from;
  for (; i < end; i++) {
    const c = text.charCodeAt(i);
    const kind = charClass(c);
    if ((kind & (LETTER | DIGIT)) !== 0) continue;
    const before = text.charCodeAt(i - 1);
    const after = i + 1 < end ? text.charCodeAt(i + 1) : 0x20;
    if (isApostrophe(c)) {
      const clitic = cliticEnd(text, i, end);
      if (clitic > 0 && !(isDigit(before) && clitic === i + 2)) {
        // "do" "n't"
        if (clitic === i + 2 && /[tT]/.test(text[i + 1]!)) {
          if (i - 1 > from) whole(text, from, i - 1, push);
          push(Math.max(i - 1, from), clitic);
          return clitic;
        }
        whole(text, from, i, push);
        push(i, clitic);
        return clitic;
      }
      if (isAlnum(after)) {
        run = i + 1;
        continue; // "O'Rourke", "Sana'a", "1990's"
      }
      break;
    }
    if (c === DOT) {
      if (joinsDot(text, run, i, end)) {
        run = i + 1;
        continue;
      }
      if (keepsDot(text, from, i, end)) {
        push(from, i + 1);
        return i + 1;
      }
      break;
    }
    if (c === COMMA) {
      if (isDigit(before) && isDigit(after)) continue;
      break;
    }
    if (c === COLON) {
      if (isDigit(before) && isDigit(after)) continue;
      break;
    }
    if (c === SLASH) {
      if (isDigit(before) && isDigit(after) && !dotless(text, from, i)) continue;
      // "w/o", "c/o", "A/C"
      if (i - from === 1 && isLetter(before) && isLetter(after) && (i + 2 >= end || !isLetter(text.charCodeAt(i + 2)))) continue;
      break;
    }
    if (isHyphen(c)) {
      if (!isAlnum(after)) break;
      if (isPrefix(text, from, i)) {
        run = i + 1;
        continue;
      }
      if (isDigit(before) && isDigit(after)) {
        const stop = dashedFigures(text, from, end);
        if (stop > 0) {
          push(from, stop);
          return stop;
        }
      }
      break;
    }
    // "AT&T", "R&D"
    if (c === AMPERSAND && isUpper(before) && isUpper(after)) continue;
    if (c === UNDERSCORE) continue;
    if (c === DOLLAR && i - from <= 2 && DOLLARS.has(text.slice(from, i).toLowerCase())) {
      push(from, i + 1);
      return i + 1;
    }
    break;
  }
  whole(text, from, i, push);
  return i;
}

/** "17.4/5": the slash divides. */
const dotless = (text: string, from: number, to: number): boolean => text.slice(from, to).includes('.');

/** A run that needs no more cuts but figure and unit: "5" "pm". */
function whole(text: string, from: number, to: number, push: Push): void {
  const unit = isDigit(text.charCodeAt(from)) && isLetter(text.charCodeAt(to - 1)) ? unitStart(text, from, to) : -1;
  if (unit > 0) {
    push(from, unit);
    push(unit, to);
  } else if (isLetter(text.charCodeAt(from)) && to - from <= 8) word(text, from, to, push);
  else push(from, to);
}
