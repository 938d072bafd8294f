import type { Sentence } from '../../core/index.js';
import type { Piece } from '../pieces.js';
import type { Candidate } from './candidate.js';
import { streetsAmong } from './corners.js';
import { headed } from './headed.js';
import { listed } from './listed.js';
import { postalAfter } from './postal.js';

/** All candidates of a sentence, longest first at each word, in reading order, not overlapping but for the judge to choose. */
export function candidatesOf(sentence: Sentence, pieces: readonly Piece[]): Candidate[] {
  const out: Candidate[] = [];
  let at = 0;
  while (at < pieces.length) {
    const found = postalAfter(sentence, pieces, at, out) ?? headed(sentence, pieces, at) ?? listed(sentence, pieces, at);
    if (found === undefined) at++;
    else {
      out.push(found);
      at = found.end;
    }
  }
  return streetsAmong(out, sentence, pieces);
}
