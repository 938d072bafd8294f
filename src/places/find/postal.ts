import type { Sentence } from '../../core/index.js';
import { CLASS, stateOfPostal } from '../../world/index.js';
import type { Piece } from '../pieces.js';
import type { Candidate } from './candidate.js';

/** Codes that are a degree or a word in capitals as well: only behind a town that the gazetteer has. */
const ELSE = new Set([
  'MD',
  'PA',
  'MA',
  'MS',
  'OK',
  'HI',
  'IN',
  'OR',
  'ME',
  'ON',
  'AL',
  'LA',
  'ID',
  'PE',
  'CO',
  'DC',
  'NT',
  'DE',
]);
const TOWN = CLASS.citySmall | CLASS.cityMedium | CLASS.cityLarge | CLASS.capital | CLASS.cityAlternate | CLASS.county;

/** "John Roe, MD": the end of a longer name. */
function isNamed(pieces: readonly Piece[], town: Candidate | undefined): boolean {
  const before = town === undefined ? undefined : pieces[town.first - 1];
  return before?.capital === true && before.gap === ' ';
}

/** "Springfield, MO", "Iaeger, WV": a state by its postal code behind a town. */
export function postalAfter(
  sentence: Sentence,
  pieces: readonly Piece[],
  at: number,
  before: readonly Candidate[],
): Candidate | undefined {
  const piece = pieces[at]!;
  const last = pieces[at - 1];
  if (!piece.upper || piece.text.length !== 2 || last === undefined || !last.capital || last.gap !== ', ') return undefined;
  if (/^[\w/&-]/.test(piece.gap)) return undefined;
  if (stateOfPostal(piece.text) === undefined) return undefined;
  const town = before[before.length - 1];
  const known = town?.end === at && ((town.classes & TOWN) !== 0 || town.kind === 'region');
  const capitals = sentence.letterCase === 'upper' && sentence.kind !== 'dateline';
  if (!known && (ELSE.has(piece.text) || capitals)) return undefined;
  if (ELSE.has(piece.text) && (capitals || isNamed(pieces, town))) return undefined;
  return { first: at, end: at + 1, name: piece.text, classes: CLASS.division, kind: null, rule: 'places/postal-code' };
}
