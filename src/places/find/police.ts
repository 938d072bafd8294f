import type { Sentence } from '../../core/index.js';
import { CLASS } from '../../world/index.js';
import { joins, type Piece } from '../pieces.js';
import { type Candidate, classesOf, isCommon } from './candidates.js';

/** Words for the services of a town that come when something happens in it. */
const SERVICES = new Set(['police', 'pd', 'firefighters', 'paramedics', 'policemen']);
const LARGE = CLASS.cityLarge | CLASS.cityMedium;
const CITY = LARGE | CLASS.citySmall;
const WIDER = CLASS.country | CLASS.division | CLASS.region | CLASS.demonym | CLASS.water;
const MOST_WORDS = 3;

/** "Jasper police", "the Hialeah Police Department", "Metro Nashville PD": the town whose police it is. */
export function townsOfPolice(sentence: Sentence, pieces: readonly Piece[]): Candidate[] {
  const out: Candidate[] = [];
  for (let end = 1; end < pieces.length; end++) {
    if (!isService(pieces, end) || pieces[end - 1]!.gap !== ' ') continue;
    let first = end;
    while (
      first > 0 &&
      end - first < MOST_WORDS &&
      pieces[first - 1]!.capital &&
      (first === end || joins(pieces[first - 1]!.gap))
    )
      first--;
    for (; first < end; first++) {
      const name = sentence.text.slice(pieces[first]!.from, pieces[end - 1]!.to);
      const classes = classesOf(name);
      if (!(classes & CITY) || (classes & WIDER && !(classes & LARGE)) || classes & CLASS.country || isCommon(name)) continue;
      out.push({ first, end, name, classes, kind: 'city', rule: 'places/town-of-police' });
      break;
    }
  }
  return out;
}

function isService(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at]!;
  if (SERVICES.has(piece.lowerText)) return true;
  const next = piece.gap === ' ' ? pieces[at + 1]?.lowerText : undefined;
  return piece.lowerText === 'fire' && (next === 'department' || next === 'officials' || next === 'crews');
}
