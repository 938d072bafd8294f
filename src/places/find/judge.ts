import type { Sentence } from '../../core/index.js';
import { CLASS, countryOfDemonym } from '../../world/index.js';
import {
  AFTER_CITY_ONLY,
  BODY_HEADS,
  CIVIC,
  DIRECTIONS,
  DIVISION_WORDS,
  FACILITY_WORDS,
  LOCATIVE,
  OFFICES,
  OPENERS,
  PERSON_TITLES,
  PERSON_VERBS,
  SETTLEMENTS,
  TERRAIN_WORDS,
  WEAK_LOCATIVE,
} from '../lexicon/cues.js';
import type { Piece } from '../pieces.js';
import { bodyBefore, isArmedBody } from './bodies.js';
import { type Candidate, classesOf, isCommon, isPersonal } from './candidate.js';
import { inCapitals } from './capitals.js';
import { described, isCivic } from './civic.js';

/** Scores at and above are places; from `MAYBE` on, where the document names the same place for sure elsewhere. */
export const SURE = 2;
export const MAYBE = 0.3;

export interface Judged {
  readonly candidate: Candidate;
  readonly score: number;
  /** The containing place named right after it ("Paris, Texas"). */
  readonly container: Candidate | null;
}

export interface Surroundings {
  readonly sentence: Sentence;
  readonly pieces: readonly Piece[];
  readonly candidates: readonly Candidate[];
  /** Last words of persons' names in the document. */
  readonly surnames: ReadonlySet<string>;
  readonly givenNames: ReadonlySet<string>;
}

const TABLES = CLASS.country | CLASS.region | CLASS.water;

/** How much the name alone speaks for a place. */
function prior({ name, classes, kind, rule }: Candidate, sentence: Sentence): number {
  if (kind !== null) return rule === 'places/street' || kind === 'facility' ? 2.2 : 2.6;
  let value = classes & CLASS.cityAlternateLarge ? 1.2 : 0;
  if (classes & TABLES) value = 3;
  else if (classes & CLASS.division) value = isPersonal(name) || isCommon(name) ? 1.2 : 2.8;
  else if (classes & CLASS.capital) value = 2.6;
  else if (classes & CLASS.cityLarge) value = 2.3;
  else if (classes & CLASS.cityMedium) value = 1.4;
  else if (classes & CLASS.citySmall) value = 0.3;
  else if ((classes & ~CLASS.county) === 0) value = -1;
  const single = !/[\s-]/.test(name);
  if (single && isCommon(name)) value -= classes & TABLES ? 1.2 : 2.2;
  else if (single && isPersonal(name) && !(classes & CLASS.country)) value -= classes & CLASS.cityLarge ? 1.2 : 1.4;
  else if (!single && !(classes & (TABLES | CLASS.division))) value += classes & CLASS.cityAlternate ? 0 : 0.5;
  if (sentence.letterCase !== 'mixed' && !(classes & (TABLES | CLASS.division | CLASS.capital | CLASS.cityLarge))) value -= 1;
  return value;
}

/** Scores one candidate by what stands around it. */
export function judge(index: number, around: Surroundings): Judged {
  const { sentence, pieces, candidates } = around;
  const candidate = candidates[index]!;
  const mixed = sentence.letterCase === 'mixed';
  const before = pieces[candidate.first - 1];
  const after = pieces[candidate.end];
  const gapBefore = before?.gap === ' #' ? ' ' : (before?.gap ?? ''); // "in #Shushi"
  const gapAfter = pieces[candidate.end - 1]!.gap;
  const strong = (candidate.classes & (TABLES | CLASS.division)) !== 0;
  let score = prior(candidate, sentence) + (mixed ? 0 : inCapitals(candidate, sentence, pieces, strong));
  let told = false; // "a rural area of X": the words say that it is a place
  const container = containerOf(index, around);

  if (candidate.name === 'Channel' && gapAfter === ' ' && /^\d/.test(after?.text ?? ''))
    return { candidate, container, score: -5 }; // "Channel 2 Action News"
  if (isArmedBody(pieces, candidate.first, candidate.end)) return { candidate, container, score: -5 };
  if (candidate.rule === 'places/postal-code') return { candidate, container: null, score: 4 };
  if (AFTER_CITY_ONLY.has(candidate.name)) {
    if (before?.capital === true && gapBefore.startsWith(',')) return { candidate, container, score: 4 };
    // "Missing Ill. man found": an abbreviation before a noun
    const modifies = candidate.first > 0 && gapBefore === ' ' && after?.capital === false && CIVIC.has(after.lowerText);
    return { candidate, container, score: modifies ? 2.2 : /[-–(]$/.test(gapBefore) ? 2 : -5 };
  }
  if (container !== null) score += 3;
  else if (gapBefore === ', ' && index > 0 && candidates[index - 1]!.end === candidate.first) score += strong ? 1 : 0.8;
  // "in Libya's Derna"
  const owner = index > 0 && candidates[index - 1]!.end === candidate.first ? candidates[index - 1] : undefined;
  if (owner !== undefined && /^['’]s $/.test(gapBefore) && owner.classes & (CLASS.country | CLASS.division) && !strong)
    score += 1.5;
  if (sentence.kind === 'dateline' || opensDateline(candidate, pieces)) score += 3;

  // what goes before
  if (before !== undefined && gapBefore === ' ') {
    const word = before.lowerText;
    const opener = candidate.first === 1 && OPENERS.has(before.text);
    if (!before.capital || opener || !mixed) {
      if (LOCATIVE.has(word)) score += 2;
      else if (WEAK_LOCATIVE.has(word)) score += 0.9;
      else if (DIRECTIONS.has(word)) score += 2;
      else if (SETTLEMENTS.has(word) || DIVISION_WORDS.has(word) || FACILITY_WORDS.has(word)) score += 1.5;
      else if (PERSON_TITLES.has(word)) score -= 3;
      if (word === 'of') {
        const noun = pieces[candidate.first - 2]?.lowerText ?? '';
        if (/^\d{1,2}$/.test(noun) && pieces[candidate.first - 2]!.gap.startsWith(',')) score += 2.5; // "Jane Roe, 54, of Tyler"
        if (
          SETTLEMENTS.has(noun) ||
          DIVISION_WORDS.has(noun) ||
          TERRAIN_WORDS.has(noun) ||
          DIRECTIONS.has(noun) ||
          /^(?:resident|native|formerly|outskirts|miles?|kilomet(?:er|re)s|km|part|parts|people|residents|streets|independence|government|capture|invasion)$/.test(
            noun,
          )
        ) {
          score += 2;
          told = true;
        } else if (bodyBefore(pieces, candidate.first - 2)) score -= 4; // "Bank of England"
      }
      if (word === 'the' && !strong) score += classesOf(`The ${candidate.name}`) & CLASS.cityLarge ? 2 : -1.2; // "the Bronx"
      if ((word === 'a' || word === 'an') && !strong && candidate.kind === null)
        score += gapAfter === ' ' && after?.capital === false ? described(candidate, pieces) : -3; // "a Longview woman"
      if (word === 'and' || word === 'or') {
        const other = candidates[index - 1];
        if (other !== undefined && other.end === candidate.first - 1) score += 0.5;
      }
    } else if (PERSON_TITLES.has(before.text)) score -= 4;
    else if (isDemonym(before.text)) score -= strong ? 0 : 0.5;
    else if (BODY_HEADS.has(before.text)) score -= candidate.first === 1 ? 1.5 : 3;
    else if (index > 0 && candidates[index - 1]!.end === candidate.first)
      score -= strong ? 1 : 2; // "London Ontario" is written with a comma
    else score -= candidate.first === 1 && before.text.length <= 4 ? 1 : 3.5; // "Jack London"
  }
  if (/[-–]$/.test(gapBefore) && before !== undefined && !strong && candidate.kind === null)
    score += /^(?:R|D|I|DFL)$/.test(before.text) ? 4 : -1.5; // "R-Marshall"
  if (/["“‘]$/.test(gapBefore) && !strong) score -= 0.7;

  // what follows
  if (after !== undefined) {
    const word = after.lowerText;
    if (gapAfter === ' ' && !after.capital) {
      if (DIVISION_WORDS.has(word) || SETTLEMENTS.has(word) || TERRAIN_WORDS.has(word) || FACILITY_WORDS.has(word))
        score += candidate.classes === 0 ? 0.5 : 1.8;
      else if (
        isCivic(after, pieces[candidate.end + 1]) &&
        gapBefore !== '-' &&
        candidate.kind === null &&
        !isCommon(candidate.name)
      )
        score += isPersonal(candidate.name) ? 0.7 : 1.6;
      else if (PERSON_VERBS.has(word) && !strong) score -= 1.5;
      else if (/^(?:virus|viruses|ebolavirus|strain|strains|fever)$/.test(word)) score -= 4; // "West Nile virus"
    } else if (gapAfter === ' ' && after.capital && mixed) score -= goesOn(after, pieces, candidate, strong);
    else if (gapAfter === ' ' && !mixed && HEADLINE.has(word) && !isCommon(candidate.name) && !isPersonal(candidate.name))
      score += 1.2; // "Frankfort Teen Hurt in Fall"
    else if (gapAfter === '-') {
      if (/^(?:based|born|area|bound|backed|led|style|held|controlled|administered|occupied|run|allied)$/.test(word))
        score += 1.5;
      else if (!strong && after.capital) score -= 2.5;
    } else if (/^(?: \(|, )$/.test(gapAfter) && /^\d{1,2}$/.test(after.text) && /^[,) ]/.test(after.gap) && !strong) score -= 3; // "Jordan, 43,"
  }
  if (told) return { candidate, container, score };
  if (around.surnames.has(candidate.name) && !(candidate.classes & CLASS.country) && container === null) score -= 3;
  else if (around.givenNames.has(candidate.name) && !(candidate.classes & (CLASS.country | CLASS.capital)) && container === null)
    score -= 1.5;
  return { candidate, container, score };
}

/** "HARWINTON — ...", "CHARLESTON, W.Va. -- ...": a dateline that was not cut off. */
export function opensDateline(candidate: Pick<Candidate, 'first' | 'end'>, pieces: readonly Piece[]): boolean {
  if (candidate.first !== 0) return false;
  for (let i = 0; i < candidate.end; i++) if (!pieces[i]!.upper || pieces[i]!.text.length < 2) return false;
  const gap = pieces[candidate.end - 1]!.gap;
  if (DASH.test(gap)) return true;
  const state = pieces[candidate.end];
  return gap === ', ' && state !== undefined && DASH.test(state.gap);
}
const DASH = /^\.?\s*(?:--|—|–|- )/;

/** Who a headline calls by his town. */
const HEADLINE = new Set(
  'police man woman men women couple teen teens teenager teenagers boy girl resident residents officer officers firefighters home house school shooting crash fire mother father family'.split(
    ' ',
  ),
);
const isDemonym = (text: string): boolean => countryOfDemonym(text) !== undefined;

/** What it costs that a capitalised word follows: mostly it is part of a longer name that is no place. */
function goesOn(after: Piece, pieces: readonly Piece[], candidate: Candidate, strong: boolean): number {
  if (OFFICES.has(after.text) && !(after.text === 'Chief')) return 0.2;
  if (BODY_HEADS.has(after.text)) return 5;
  if (candidate.kind !== null) return 1;
  if (classesOf(after.text) !== 0 && strong) return 1;
  // "China Southern Airlines": somewhere in the run stands the head of a body
  for (let i = candidate.end; i < pieces.length && i < candidate.end + 5; i++) {
    if (BODY_HEADS.has(pieces[i]!.text)) return 5;
    if (pieces[i]!.gap !== ' ' || !(pieces[i + 1]?.capital ?? false)) break;
  }
  return strong ? 2 : 4;
}

/** "Paris, Texas": a country, division or region right after a comma. */
function containerOf(index: number, { pieces, candidates }: Surroundings): Candidate | null {
  const candidate = candidates[index]!;
  const next = candidates[index + 1];
  const gap = pieces[candidate.end - 1]!.gap;
  // "near La Rochela, in Santander Department"
  if (next !== undefined && next.first === candidate.end + 1 && gap === ', ' && pieces[candidate.end]!.lowerText === 'in')
    return next.classes & CLASS.division || next.kind === 'region' ? next : null;
  if (next === undefined || next.first !== candidate.end) return null;
  if (next.rule === 'places/postal-code') return next;
  if (gap !== ', ' && gap !== ' (' && gap !== ',') return null;
  if (candidate.classes & CLASS.country && !(candidate.classes & (CLASS.citySmall | CLASS.cityMedium | CLASS.cityLarge)))
    return null;
  if (AFTER_CITY_ONLY.has(next.name)) return next;
  return next.classes & (CLASS.country | CLASS.division | CLASS.region) || next.kind === 'region' ? next : null;
}
