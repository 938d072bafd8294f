import type { Words } from '../core/index.js';
import type { Harm } from './lexicon/verbs.js';
import type { PersonPhrase } from './phrases/index.js';
import type { CasualtyRule } from './rules.js';

/** Whether the harm has happened as the clause tells it. */
export type Reality = 'actual' | 'negated' | 'possible' | 'denied' | 'not_admitted';

/** One telling of harm to somebody, before the article as a whole has been read. */
export interface Statement {
  readonly sentence: number;
  readonly harm: Harm | 'casualties';
  /** Who suffers; null where the text counts harm and no people ("more deaths"). */
  readonly phrase: PersonPhrase | null;
  /** Tokens that tell it, victims and harm. */
  readonly words: Words;
  readonly harmWord: number;
  readonly reality: Reality;
  readonly rule: CasualtyRule;
  /** "two seriously": of those told before in the sentence. */
  readonly part: boolean;
  /** A running total ("the death toll rose to 45"). */
  readonly total: boolean;
  /** Told by where they are now ("in stable condition", "taken to hospital") rather than by the harm itself. */
  readonly condition: boolean;
  /** The victim did it ("shot himself"). */
  readonly self: boolean;
  /** Who did it, where the clause says. */
  readonly agent: PersonPhrase | null;
  /** A share of time ("a day"). */
  readonly per: string | null;
  /** "have been confirmed killed". */
  readonly confirmed: boolean;
}

export const statement = (
  given: Pick<Statement, 'sentence' | 'harm' | 'phrase' | 'words' | 'harmWord' | 'rule'> & Partial<Statement>,
): Statement => ({
  reality: 'actual',
  part: false,
  total: false,
  condition: false,
  self: false,
  agent: null,
  per: null,
  confirmed: false,
  ...given,
});
