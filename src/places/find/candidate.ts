import type { PlaceKind, RuleId, Sentence } from '../../core/index.js';
import { CLASS, classOf, nameKey } from '../../world/index.js';
import { COMMON_WORDS } from '../lexicon/common-words.js';
import { PERSON_NAMES } from '../lexicon/person-names.js';
import type { Piece } from '../pieces.js';

/** A stretch of a sentence that may name a place. */
export interface Candidate {
  readonly first: number;
  /** Index of the piece after it. */
  readonly end: number;
  readonly name: string;
  /** Bits of `CLASS`; 0 when only its wording makes it a place. */
  readonly classes: number;
  /** Set where a head in the name says what it is ("Kunduz Province", "Lake Chad"). */
  readonly kind: PlaceKind | null;
  readonly rule: RuleId;
}

const COMMON = new Set(COMMON_WORDS.trim().split(/\s+/));
const PERSONAL = new Set(PERSON_NAMES.trim().split(/\s+/).map(nameKey));
export const isCommon = (text: string): boolean => COMMON.has(text.toLowerCase());
export const isPersonal = (text: string): boolean => PERSONAL.has(nameKey(text)) && (classesOf(text) & CLASS.capital) === 0;

/** Most words of a name. */
export const MOST_WORDS = 6;
const seen = new Map<string, number>();
const KEPT = 20_000;

/** `classOf`, remembered: names come again and again. */
export function classesOf(name: string): number {
  let classes = seen.get(name);
  if (classes === undefined) {
    if (seen.size > KEPT) seen.clear();
    classes = classOf(name);
    seen.set(name, classes);
  }
  return classes;
}

/** What the pieces [first, end) say. */
export const slice = (sentence: Sentence, pieces: readonly Piece[], first: number, end: number): string =>
  sentence.text.slice(pieces[first]!.from, pieces[end - 1]!.to);
