import type { Words } from '../../core/index.js';
import type { CountToken } from './read.js';

/** A number of things as the text says it, after the shapes of Duckling: a value, a closed interval, or an interval open on one side. */
export type Quantity =
  | { readonly shape: 'simple'; readonly value: number }
  | { readonly shape: 'interval'; readonly from: number; readonly to: number }
  | { readonly shape: 'open'; readonly from: number | null; readonly to: number | null };

export interface Count {
  readonly words: Words;
  /** Token of the number itself. */
  readonly at: number;
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  readonly qualifier: 'exact' | 'about' | 'at_least' | 'more_than' | 'at_most' | 'fewer_than' | 'between' | 'vague';
  readonly vague: string | null;
  readonly percent: number | null;
  readonly percentOf: number | null;
  /** "another 12", "a further three", "five more": beside those already told. */
  readonly more: boolean;
  /** "the two", "all five", "both": those already told. */
  readonly definite: boolean;
}

export const quantityOf = (count: Pick<Count, 'low' | 'best' | 'high'>): Quantity =>
  count.best !== null && count.best === count.low && count.best === count.high
    ? { shape: 'simple', value: count.best }
    : count.low !== null && count.high !== null
      ? { shape: 'interval', from: count.low, to: count.high }
      : { shape: 'open', from: count.low, to: count.high };

export const exact = (
  from: number,
  number: number,
  to: number,
  value: number,
  marks: { more?: boolean; definite?: boolean },
): Count => ({
  words: { from, to },
  at: number,
  low: value,
  best: value,
  high: value,
  qualifier: 'exact',
  vague: null,
  percent: null,
  percentOf: null,
  more: marks.more ?? false,
  definite: marks.definite ?? false,
});

export const DEFINITE = new Set(['the', 'these', 'those', 'all', 'both', 'his', 'her', 'their', 'its', 'our', 'my', 'your']);

export const at = (tokens: readonly CountToken[], i: number): string => tokens[i]?.lower ?? '';
