import { CLASS } from '../../world/index.js';
import { CIVIC } from '../lexicon/cues.js';
import type { Piece } from '../pieces.js';
import { type Candidate, isCommon, isPersonal } from './candidate.js';

/** What the nouns behind a name say for a town. */

/** "a Forney home", "a Forney paintball facility". */
export const isCivic = (after: Piece, second: Piece | undefined): boolean =>
  CIVIC.has(after.lowerText) ||
  (after.gap === ' ' &&
    !after.capital &&
    second?.capital === false &&
    BUILT.test(second.lowerText) &&
    !NO_NOUN.test(after.lowerText));
const BUILT =
  /^(?:facility|home|house|store|shop|restaurant|nightclub|bar|hotel|motel|hospital|school|church|mosque|director|dealer|salesman)$/;
const NO_NOUN = /^(?:and|or|in|at|of|to|the|an?|from|is|was|were|has|had|his|her|their|its|for|with|by|on)$/;

/** A town by its own name, which is no word and no person's name. */
const isTownOnly = ({ name, classes }: Candidate): boolean =>
  (classes & (CLASS.citySmall | CLASS.cityMedium | CLASS.cityLarge)) !== 0 && !isCommon(name) && !isPersonal(name);

/** "an Eastwick home", "a Longview woman": people and what they live in come from a town; a store or a plant may have a firm's name. */
export function described(candidate: Candidate, pieces: readonly Piece[]): number {
  const after = pieces[candidate.end]!;
  const second = pieces[candidate.end + 1];
  if (!isTownOnly(candidate) || !isCivic(after, second)) return -1;
  return [after, second].some((p) => p !== undefined && DWELLERS.test(p.lowerText)) ? 0.6 : -0.2;
}
const DWELLERS = /^(?:man|woman|boy|girl|teen|teenager|couple|resident|native|family|home|house|residence|apartment)$/;
