/** Classes of UTF-16 units, looked up in a table that fills as text is read. */
export const LETTER = 1; // letters and marks
export const UPPER = 2; // upper-case and title-case letters: LETTER as well
export const DIGIT = 4;
export const SPACE = 8;
export const OTHER = 16;

const table = new Uint8Array(0x10000);

function classify(code: number): number {
  const c = String.fromCharCode(code);
  if (/\p{Lu}|\p{Lt}/u.test(c)) return LETTER | UPPER;
  if (code >= 0xfe00 && code <= 0xfe0f) return OTHER; // variation selectors of emoji
  if (/\p{L}|\p{M}/u.test(c)) return LETTER;
  if (/\p{Nd}/u.test(c)) return DIGIT;
  // zero-width joiners and byte-order marks are no reader's character
  return /[\s\u200b\u2060\ufeff]/.test(c) ? SPACE : OTHER;
}

/** The class of a UTF-16 unit; NaN (past the end of a text) is SPACE. */
export function charClass(code: number): number {
  if (Number.isNaN(code)) return SPACE;
  const known = table[code]!;
  if (known !== 0) return known;
  const found = classify(code);
  table[code] = found;
  return found;
}

export const isAlnum = (code: number): boolean => (charClass(code) & (LETTER | DIGIT)) !== 0;
export const isLetter = (code: number): boolean => (charClass(code) & LETTER) !== 0;
export const isUpper = (code: number): boolean => (charClass(code) & UPPER) !== 0;
export const isDigit = (code: number): boolean => (charClass(code) & DIGIT) !== 0;
export const isSpace = (code: number): boolean => (charClass(code) & SPACE) !== 0;
