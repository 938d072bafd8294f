import type { Piece } from '../element.js';
import type { Word } from '../words.js';

export const piece = (at: number, next: number, n: number, code = ''): Piece => ({ at, next, n, code });

/** A word that hangs on the number before it: "1994km", "1994/95", "1994%". */
export const glued = (word: Word | undefined): boolean =>
  word !== undefined && !word.gap && /^[\p{L}\d%$€£/@#&=_+°]/u.test(word.text);
