import type { Sentence } from '../../core/index.js';
import { DIVISION_WORDS, SETTLEMENTS } from '../lexicon/cues.js';
import type { Piece } from '../pieces.js';
import type { Candidate } from './candidate.js';

/**
 * Streets that are written without their head: "the 700 block of Tennessee", "at Yale and Gibson SE", "on Star Creek Drive near Culebra and Ford".
 * Belongs: which names of towns are streets there. Not: streets with their head ("Larkin Street": headed.ts).
 */
const QUADRANT = /^(?:NW|NE|SW|SE|N\.W\.|N\.E\.|S\.W\.|S\.E\.)$/;
const SIDE = /^(?:North|South|East|West|N\.?|S\.?|E\.?|W\.?)$/;

/** The candidates, with those that are streets marked so. */
export function streetsAmong(candidates: readonly Candidate[], sentence: Sentence, pieces: readonly Piece[]): Candidate[] {
  const streets = new Set<Candidate>(candidates.filter((c) => c.rule !== 'places/street' && isStreet(c, pieces)));
  candidates.forEach((c, i) => {
    const next = candidates[i + 1];
    if (c.rule === 'places/street' || next === undefined || next.first !== c.end + 1 || pieces[c.end]!.text !== 'and') return;
    const goesOn = pieces[next.end - 1]!.gap === ' ' ? (pieces[next.end]?.lowerText ?? '') : '';
    if (DIVISION_WORDS.has(goesOn) || SETTLEMENTS.has(goesOn)) return;
    if (streets.has(next) || isCorner(c, pieces) || (near(c, pieces) && addressed(c, sentence, pieces, candidates[i - 1]))) {
      for (const name of [c, next]) if (name.rule !== 'places/street') streets.add(name);
    }
  });
  return candidates.map((c) => (streets.has(c) ? { ...c, classes: 0, kind: 'facility', rule: 'places/street' } : c));
}

/** "the 1900 block of Oakridge", "the 4700 block of West Addison", "Gibson SE". */
function isStreet({ first, end }: Candidate, pieces: readonly Piece[]): boolean {
  const last = pieces[end - 1]!;
  if (last.gap === ' ' && QUADRANT.test(pieces[end]?.text ?? '')) return true;
  if (isFirstOfStreets(end, pieces)) return true;
  let i = first - 1;
  while (i > 0 && SIDE.test(pieces[i]!.text)) i--;
  return (
    pieces[i]?.lowerText === 'of' && /^blocks?$/.test(pieces[i - 1]?.lowerText ?? '') && /^\d/.test(pieces[i - 2]?.text ?? '')
  );
}

/** "Clay and Jacob streets". */
function isFirstOfStreets(end: number, pieces: readonly Piece[]): boolean {
  if (pieces[end]?.text !== 'and' || pieces[end - 1]!.gap !== ' ') return false;
  for (let i = end + 1; i < end + 4 && pieces[i] !== undefined; i++) {
    if (/^(?:[Ss]treets|[Aa]venues|[Rr]oads|[Bb]oulevards)$/.test(pieces[i]!.text)) return i > end + 1;
    if (!pieces[i]!.capital || pieces[i]!.gap !== ' ') return false;
  }
  return false;
}

/** "the intersection of Ashland and Hudson". */
const isCorner = ({ first }: Candidate, pieces: readonly Piece[]): boolean =>
  /^(?:of|at)$/.test(pieces[first - 1]?.lowerText ?? '') && /^(?:intersection|corner)$/.test(pieces[first - 2]?.lowerText ?? '');

const near = ({ first }: Candidate, pieces: readonly Piece[]): boolean => pieces[first - 1]?.lowerText === 'near';

/** "on Stringham Court, near Conner and Warren": a street stands right before. */
function addressed(c: Candidate, sentence: Sentence, pieces: readonly Piece[], before: Candidate | undefined): boolean {
  if (before === undefined || before.rule !== 'places/street' || before.end !== c.first - 1) return false;
  return /^,? near $/.test(sentence.text.slice(pieces[before.end - 1]!.to, pieces[c.first]!.from));
}
