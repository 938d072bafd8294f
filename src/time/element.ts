import type { Word } from './words.js';

/** What an element of a pattern has read: words [at, next), a number (NaN where the words give none) and a code. */
export interface Piece {
  readonly at: number;
  readonly next: number;
  readonly n: number;
  readonly code: string;
}
export type Element = (words: readonly Word[], at: number) => Piece | undefined;
