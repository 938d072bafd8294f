import type { Sentence } from '../core/index.js';
import { civilOf } from './calendar.js';
import type { Found } from './find.js';
import type { Word } from './words.js';

/** A sentence with what was found in it. */
export interface Read {
  readonly sentence: Sentence;
  readonly words: readonly Word[];
  readonly found: readonly Found[];
}

/**
 * Whether the text tells of another time than its publication: explicit years of long ago are many, and hardly anything counts from today.
 * (Histories and retrospectives; HeidelTime asks its user for this, as document type "narratives".)
 */
export function narrative(reads: readonly Read[], published: number | null): boolean {
  const now = published === null ? null : civilOf(published).year;
  let distant = 0;
  let near = 0;
  let deictic = 0;
  for (const { found } of reads) {
    for (const { reading } of found) {
      if (
        reading.kind === 'weekday' ||
        ((reading.kind === 'unit' || reading.kind === 'offset') && reading.from === 'publication')
      )
        deictic += 1;
      if (
        (reading.kind === 'day' || reading.kind === 'month' || reading.kind === 'year' || reading.kind === 'season') &&
        reading.year !== undefined &&
        'year' in reading.year
      ) {
        if (now === null || Math.abs(reading.year.year - now) > 1) distant += 1;
        else near += 1;
      }
    }
  }
  return now === null ? distant >= 4 && deictic === 0 : distant >= 4 && distant > 3 * deictic && distant > near;
}
