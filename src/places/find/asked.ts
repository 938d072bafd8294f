import type { PlaceKind, Sentence } from '../../core/index.js';
import { CLASS } from '../../world/index.js';
import { DIVISION_WORDS, SETTLEMENTS, TERRAIN_WORDS } from '../lexicon/cues.js';
import type { Piece } from '../pieces.js';
import type { Candidate } from './candidate.js';
import { opensDateline } from './judge.js';

/** What kind of place the wording asks for: "the city of X", "X province". */
export function askedOf(candidate: Candidate, pieces: readonly Piece[]): PlaceKind | null {
  const last = pieces[candidate.end - 1]!;
  const after = last.gap === ' ' ? pieces[candidate.end]?.lowerText : undefined;
  const before = pieces[candidate.first - 1];
  const noun =
    before?.gap !== ' ' ? undefined : before.lowerText === 'of' ? pieces[candidate.first - 2]?.lowerText : before.lowerText;
  if (isQuarter(candidate, pieces)) return 'district';
  for (const word of [after, noun]) {
    if (word === undefined) continue;
    if (word === 'city' || word === 'town' || word === 'village' || word === 'capital') return 'city';
    if (word === 'upstate') return 'region'; // "upstate New York"
    if (DIVISION_WORDS.has(word) && word !== 'district' && word !== 'districts') return 'region';
    if (word === 'river' || word === 'lake' || word === 'sea' || word === 'strait' || word === 'gulf') return 'water';
    if (TERRAIN_WORDS.has(word)) return 'region';
    if (word === noun && SETTLEMENTS.has(word)) return 'city';
  }
  return null;
}

const QUARTER = /^(?:neighbou?rhood|neighbou?rhoods|section|quarter|barrio)$/;
/** "the city's Garfield neighborhood", "in the neighborhood of Roxbury"; but "an Atlanta neighborhood", "the Dallas neighborhood where" are in the town. */
function isQuarter(candidate: Candidate, pieces: readonly Piece[]): boolean {
  const before = pieces[candidate.first - 1];
  if (before === undefined) return false;
  const noun = pieces[candidate.first - 2];
  if (before.gap === ' ' && before.lowerText === 'of' && noun?.gap === ' ' && QUARTER.test(noun.lowerText))
    return pieces[candidate.first - 3]?.capital !== true; // "the Del Paso Heights neighborhood of Sacramento"
  const last = pieces[candidate.end - 1]!;
  const after = last.gap === ' ' ? pieces[candidate.end] : undefined;
  if (after === undefined || !QUARTER.test(after.lowerText)) return false;
  const next = after.gap === ' ' ? (pieces[candidate.end + 1]?.lowerText ?? '') : '';
  // "the Roxbury neighborhood of Boston"
  if (next === 'of' && before.lowerText === 'the' && pieces[candidate.end + 2]?.capital === true) return true;
  if (/^(?:of|where|that|which)$/.test(next)) return false;
  return before.lowerText === 'the' || before.gap !== ' ' || /^(?:same|in)$/.test(before.lowerText);
}

/** "NEW YORK, Oct 27", "WASHINGTON —": a dateline opens with a town, not with the state of the same name. */
export function cityOfDateline(candidate: Candidate, sentence: Sentence, pieces: readonly Piece[]): PlaceKind | null {
  if (candidate.classes & CLASS.country || candidate.first !== 0) return null;
  return sentence.kind === 'dateline' || opensDateline(candidate, pieces) ? 'city' : null;
}
