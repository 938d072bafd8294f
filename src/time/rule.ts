import type { Rule, RuleId } from '../core/index.js';
import type { Piece } from './element.js';
import { type Pattern, type Pieces, pattern } from './pattern.js';
import type { Reading, YearReading } from './reading.js';
import type { Word } from './words.js';

/** Where a rule's words stand: for the words around them. */
export interface Place {
  readonly words: readonly Word[];
  readonly at: number;
  readonly next: number;
  readonly text: string;
  /** ALL-CAPS wires: capitals say nothing. */
  readonly upper: boolean;
}

/** A construction of time: its pattern (see pattern.ts), and what its pieces mean; undefined declines. */
export interface TimeRule extends Rule {
  readonly patterns: readonly Pattern[];
  readonly read: (pieces: Pieces, place: Place) => Reading | undefined;
}

export const rule = (id: RuleId, example: string, patterns: readonly string[], read: TimeRule['read']): TimeRule => ({
  id,
  example,
  patterns: patterns.map(pattern),
  read,
});

/** The year of a piece read by YEAR, SHORT_YEAR or YEAR_REF. */
export function yearOf(piece: Piece | undefined): YearReading | undefined {
  if (piece === undefined) return undefined;
  if (piece.code === 'publication' || piece.code === 'text' || piece.code === 'either')
    return { shift: piece.n, from: piece.code };
  return { year: piece.code === 'bc' ? 1 - piece.n : piece.n };
}

/** `year` only where a piece gives one. */
export const withYear = (year: YearReading | undefined): { year?: YearReading } => (year === undefined ? {} : { year });
