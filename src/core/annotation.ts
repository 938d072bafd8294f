import type { Words } from './sentence.js';
import type { Span } from './span.js';

/** `room/shape`, as in `casualties/number-killed`. */
export type RuleId = `${string}/${string}`;

/** Something found in the text: where, what, and by which rule. */
export interface Annotation<Kind extends string, Value> {
  readonly kind: Kind;
  readonly span: Span;
  /** Index into the layer `sentences`. */
  readonly sentence: number;
  /** Its tokens in that sentence. */
  readonly words: Words;
  readonly value: Value;
  readonly rule: RuleId;
}

/** A rule as data: every `example` is run by the tests. */
export interface Rule {
  readonly id: RuleId;
  readonly example: string;
}

/** What a stage has to tell beside its layer: a warning for the report, or a candidate that was turned down (`--explain`). */
export interface Note {
  readonly kind: 'warning' | 'declined';
  /** Of a warning: NO_PUBLICATION_DATE, AMBIGUOUS_DATE, UNKNOWN_PLACE, NOT_ENGLISH, NOT_AN_ARTICLE, TRUNCATED ... */
  readonly code: string;
  readonly message: string;
  readonly span: Span | null;
  readonly rule: RuleId | null;
}
