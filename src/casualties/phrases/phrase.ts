import type { ActorIndex, Sentence, Victims, Words } from '../../core/index.js';
import type { Count } from '../../text/counts/index.js';
import type { PersonNoun } from '../lexicon/people.js';

/** Words that can stand for victims: "at least 12 Afghan soldiers", "a 23-year-old man", "two others", "Ana Ruiz, 31", "he". */
export interface PersonPhrase {
  readonly words: Words;
  /** Its head token. */
  readonly head: number;
  readonly form: 'noun' | 'count' | 'name' | 'pronoun';
  readonly count: Count | null;
  readonly plural: boolean;
  /** "the victim", "his wife", a name, a pronoun: may be someone already told. */
  readonly definite: boolean;
  /** "another man", "two others", "a second victim", "five more": beside those already told. */
  readonly more: boolean;
  /** "one of the six": the words of the whole. */
  readonly partOf: PersonPhrase | null;
  readonly noun: PersonNoun | null;
  readonly nounText: string | null;
  readonly victims: Victims | null;
  readonly gender: 'female' | 'male' | null;
  readonly age: number | null;
  /** "the victim", "the deceased". */
  readonly victim: boolean;
  /** "a second victim": 2. */
  readonly ordinal: number | null;
  readonly actor: ActorIndex | null;
  readonly name: string | null;
}

export interface PhraseContext {
  readonly sentence: Sentence;
  readonly counts: readonly Count[];
  readonly phrases: readonly PersonPhrase[];
  /** Phrase whose words hold the token, or -1. */
  readonly at: Int16Array;
}

export const EMPTY = {
  count: null,
  plural: false,
  definite: false,
  more: false,
  partOf: null,
  noun: null,
  nounText: null,
  victims: null,
  gender: null,
  age: null,
  victim: false,
  ordinal: null,
  actor: null,
  name: null,
} as const;
