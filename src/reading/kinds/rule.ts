import type { BlockKind, Rule } from '../../core/index.js';

/** A line that is no body, known by its shape. */
export interface LineRule extends Rule {
  readonly kind: BlockKind;
  readonly pattern: RegExp;
  /** One of these, in lower case, stands in every such line: lines without are passed over before the pattern is compiled. */
  readonly signs?: readonly string[];
  /** Longest line that it may speak of, in UTF-16 units. */
  readonly longest: number;
}
