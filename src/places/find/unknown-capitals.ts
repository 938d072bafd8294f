import type { Sentence } from '../../core/index.js';
import { DIVISION_WORDS, LOCATIVE, TERRAIN_WORDS } from '../lexicon/cues.js';
import type { Piece } from '../pieces.js';
import { type Candidate, isCommon } from './candidate.js';

/**
 * Villages that no gazetteer has in text in capitals: where letters do not tell a name, only the plainest wording does.
 * Belongs: "THE VILLAGE OF TIZAPAL", "IN TIZAPAL, CABANAS DEPARTMENT". Not: mixed text (unknown.ts).
 */
export function unknownInCapitals(
  sentence: Sentence,
  pieces: readonly Piece[],
  taken: ReadonlySet<number>,
  containers: ReadonlySet<number>,
): Candidate[] {
  const out: Candidate[] = [];
  const names = new Set(sentence.tokens.filter((t) => t.upos === 'PROPN').map((t) => t.from));
  for (let first = 2; first < pieces.length; first++) {
    const before = pieces[first - 1]!;
    if (before.gap !== ' ') continue;
    const settlement = before.lowerText === 'of' && pieces[first - 2]!.gap === ' ' && SETTLED.test(pieces[first - 2]!.lowerText);
    if (!settlement && !LOCATIVE.has(before.lowerText) && before.lowerText !== 'at' && before.lowerText !== 'from') continue;
    const end = endOf(pieces, first, taken, names);
    if (end === first || (end === first + 1 && isCommon(pieces[first]!.text))) continue;
    const last = pieces[end - 1]!.lowerText;
    if (DIVISION_WORDS.has(last) || TERRAIN_WORDS.has(last)) continue; // "IN TIZAPAL PROVINCE, PERU": no town
    const inContainer = pieces[end - 1]!.gap === ', ' && containers.has(end);
    if (!settlement && !inContainer) continue;
    const name = sentence.text.slice(pieces[first]!.from, pieces[end - 1]!.to);
    out.push({ first, end, name, classes: 0, kind: 'city', rule: settlement ? 'places/town-of' : 'places/in-container' });
    first = end;
  }
  return out;
}
const SETTLED = /^(?:villages?|towns?|hamlets?|city|cities|municipality|municipalities|settlements?)$/;
const PARTICLES = /^(?:de|del|el|la|los|las|do|da|dos|al)$/;
const MOST_WORDS = 4;

/** End of the run of names from `first` on; `first` where none stands there or one is a place already. */
function endOf(pieces: readonly Piece[], first: number, taken: ReadonlySet<number>, names: ReadonlySet<number>): number {
  let end = first;
  while (end < pieces.length && end - first < MOST_WORDS) {
    const piece = pieces[end]!;
    if (taken.has(end)) return first;
    if (/\d|\./.test(piece.text) || !(names.has(piece.from) || PARTICLES.test(piece.lowerText))) break;
    end++;
    if (piece.gap !== ' ') break;
  }
  return end > first && PARTICLES.test(pieces[end - 1]!.lowerText) ? first : end;
}
