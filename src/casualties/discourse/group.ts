import type { PersonPhrase } from '../phrases/index.js';
import type { Statement } from '../statement.js';

/** People told of in the article: a person, or a group of a given number. Statements about the same people share one. */
export interface VictimGroup {
  readonly index: number;
  readonly single: boolean;
  readonly count: number | null;
  gender: 'female' | 'male' | null;
  age: number | null;
  child: boolean | null;
  readonly names: Set<string>;
  actor: number | null;
  attacker: boolean;
  /** Nouns of those who did it to them, where the clauses say. */
  readonly doers: Set<string>;
  readonly sentences: number[];
  readonly harms: Set<Statement['harm']>;
  readonly phrases: PersonPhrase[];
}

export const BODY_HARM: ReadonlySet<string> = new Set(['killed', 'injured', 'hit', 'casualties', 'missing', 'abducted']);
export const isBody = (harms: ReadonlySet<string>): boolean => [...harms].some((harm) => BODY_HARM.has(harm));
