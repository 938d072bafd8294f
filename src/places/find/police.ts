import type { Sentence } from '../../core/index.js';
import { CLASS } from '../../world/index.js';
import { OPENERS } from '../lexicon/cues.js';
import { joins, type Piece } from '../pieces.js';
import { type Candidate, classesOf, isCommon, slice } from './candidate.js';

/** Words for the services of a town that come when something happens in it. */
const SERVICES = new Set(['police', 'pd', 'firefighters', 'paramedics', 'policemen']);
const LARGE = CLASS.cityLarge | CLASS.cityMedium;
const CITY = LARGE | CLASS.citySmall;
const WIDER = CLASS.country | CLASS.division | CLASS.region | CLASS.demonym | CLASS.water;
const MOST_WORDS = 3;
/** Words between a town and its police: "Louisville Metro Police". */
const COMPOUND = new Set(['Metro', 'Metropolitan', 'City', 'Regional', 'Municipal', 'Public', 'Area']);

/** Common words that stand as a name mid-sentence behind "in": "on Sunday night in Forest, authorities said". */
export function locatedWords(sentence: Sentence, pieces: readonly Piece[]): string[] {
  if (sentence.letterCase !== 'mixed') return [];
  return pieces.flatMap((p, i) => {
    const before = pieces[i - 1];
    const after = pieces[i + 1];
    const alone = after === undefined || !(p.gap === ' ' && after.capital);
    const led = before !== undefined && i > 1 && before.gap === ' ' && /^(?:in|near|at|outside)$/.test(before.text);
    return led && alone && p.capital && !p.upper && !WATCHED.has(p.lowerText) && !DAYS.test(p.lowerText) ? [p.text] : [];
  });
}

/** "Jasper police", "the Hialeah Police Department", "Louisville Metro Police": the town whose police it is. */
export function townsOfPolice(sentence: Sentence, pieces: readonly Piece[], located: ReadonlySet<string>): Candidate[] {
  const out: Candidate[] = [];
  for (let end = 1; end < pieces.length; end++) {
    if (!(isService(pieces, end) || isMasthead(sentence, pieces, end)) || pieces[end - 1]!.gap !== ' ') continue;
    let core = end;
    while (core > 1 && COMPOUND.has(pieces[core - 1]!.text) && pieces[core - 2]!.capital && pieces[core - 2]!.gap === ' ') core--;
    const town =
      townBefore(sentence, pieces, end, located) ?? (core < end ? townBefore(sentence, pieces, core, located) : undefined);
    if (town !== undefined) out.push(town);
  }
  return out;
}

/** The longest name of a town that ends where the service begins. */
function townBefore(
  sentence: Sentence,
  pieces: readonly Piece[],
  end: number,
  located: ReadonlySet<string>,
): Candidate | undefined {
  let first = end;
  while (first > 0 && end - first < MOST_WORDS && pieces[first - 1]!.capital && (first === end || joins(pieces[first - 1]!.gap)))
    first--;
  for (; first < end; first++) {
    // "Savannah-Chatham Metropolitan Police": the first of two names, never the second
    if (first > 0 && pieces[first - 1]!.gap === '-') continue;
    const hyphen = pieces.findIndex((p, i) => i >= first && i < end - 1 && p.gap === '-');
    if (hyphen >= 0 && !(classesOf(slice(sentence, pieces, first, end)) & CITY))
      return townBefore(sentence, pieces, hyphen + 1, located);
    const name = slice(sentence, pieces, first, end);
    const classes = classesOf(name);
    if (!(classes & CITY) || (classes & WIDER && !(classes & LARGE)) || classes & CLASS.country) continue;
    if (COMPOUND.has(name) || (isCommon(name) && !located.has(name) && !isTownsOwn(sentence, pieces, first, end))) continue;
    // "Savannah Chatham Metropolitan Police": two towns together, the first is the larger
    const before = pieces[first - 1];
    if (before?.capital && before.gap === ' ' && end - first === 1 && classesOf(before.text) & LARGE && !isCommon(before.text))
      return townBefore(sentence, pieces, first, located);
    return { first, end, name, classes, kind: 'city', rule: 'places/town-of-police' };
  }
  return undefined;
}

/** "Transit police", "Park Police Department": words for what police watch, where a town is named so too. */
const WATCHED = new Set(
  'academy airport bank border bridge camp campus canal capital center central city college community court district downtown drug federal fleet harbor harbour highway hospital hunt imperial independence industry island lake local marina marine market metro midtown military minister mission morals mosque mountain national naval park parks plaza port postal post public rail railway reserve river riverside riot road royal school seaside sector security secret special state station store superior terminal tourist tower traffic train transit tribal tunnel uniformed union university uptown valley war wildlife'.split(
    ' ',
  ),
);
const DAYS = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

/** "Mobile Police Department", "according to King police": a town that is an English word too, by the capital where none is due or by the body's full name. */
function isTownsOwn(sentence: Sentence, pieces: readonly Piece[], first: number, end: number): boolean {
  const word = pieces[first]!.lowerText;
  if (end - first !== 1 || sentence.letterCase !== 'mixed' || WATCHED.has(word) || DAYS.test(word)) return false;
  const next = pieces[end]!.gap === ' ' ? pieces[end + 1] : undefined;
  const full =
    pieces[end]!.capital &&
    next !== undefined &&
    /^(?:Department|Dept\.?|Chief|Lt\.?|Sgt\.?|Capt\.?|Det\.?|Officer)$/.test(next.text);
  const before = pieces[first - 1];
  if (before?.gap === ' ' && before.capital && !(first === 1 && OPENERS.has(before.text))) return false; // "Flint Hill Police"
  return full || (before !== undefined && !/["“‘(:]/.test(before.gap));
}

/** "Teen dead in shooting - WRCB | Chattanooga News, Weather": the town of the site that the title ends with. */
function isMasthead(sentence: Sentence, pieces: readonly Piece[], at: number): boolean {
  if (sentence.kind !== 'title' || pieces[at]!.text !== 'News') return false;
  return pieces.slice(0, at - 1).some((p) => /\s[-–|/]\s$/.test(p.gap));
}

function isService(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at]!;
  if (SERVICES.has(piece.lowerText)) return true;
  const next = piece.gap === ' ' ? pieces[at + 1]?.lowerText : undefined;
  return piece.lowerText === 'fire' && (next === 'department' || next === 'officials' || next === 'crews');
}
