import type { Settings } from '../core/index.js';

/**
 * What codebooks enter for vague words.
 * ACLED: "several", "many", "few", "some" and a bare plural are 3; "dozens" 12; "hundreds" 100 (ACLED FAQ on fatality estimates; 10 instead of 3
 * holds for warzones only, which a text does not show).
 * UCDP GED: the lowest number that the word can mean: a couple 2, few and several 3, tens 20, dozens 24, scores 40, hundreds 200, thousands 2000; a bare plural 2.
 */
const ACLED: ReadonlyMap<string, number> = new Map([
  ['unspecified', 3],
  ['couple', 2],
  ['few', 3],
  ['several', 3],
  ['handful', 3],
  ['many', 3],
  ['numerous', 3],
  ['multiple', 3],
  ['tens', 10],
  ['dozens', 12],
  ['scores', 20],
  ['hundreds', 100],
  ['thousands', 1000],
]);
const UCDP: ReadonlyMap<string, number> = new Map([
  ['unspecified', 2],
  ['couple', 2],
  ['few', 3],
  ['several', 3],
  ['handful', 3],
  ['many', 3],
  ['numerous', 3],
  ['multiple', 2],
  ['tens', 20],
  ['dozens', 24],
  ['scores', 40],
  ['hundreds', 200],
  ['thousands', 2000],
]);

/** `best` for a vague word by a codebook's convention; null when none is asked for, or the codebook has none. */
export const vagueBest = (word: string, codebook: Settings['vagueCounts']): number | null =>
  codebook === null ? null : ((codebook === 'acled' ? ACLED : UCDP).get(word) ?? null);
