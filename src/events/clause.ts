import type { Token, Words } from '../core/index.js';
import { below, isNominal, isVerb, kids, type Syntax } from './syntax.js';

/**
 * Which words are of one clause.
 * Belongs: the range of a verb's or noun's own clause, with and without a tree. Not: who stands in it as what (around.ts).
 */

/** Words that end a clause where there is no tree. */
export const CLAUSE_STOP = new Set([
  ',',
  ';',
  ':',
  '.',
  '--',
  '—',
  '–',
  '"',
  '“',
  '”',
  '(',
  ')',
  'that',
  'who',
  'which',
  'while',
  'after',
  'before',
  'when',
  'as',
  'because',
]);

const CLAUSAL = new Set(['advcl', 'parataxis', 'acl:relcl', 'csubj', 'ccomp', 'advcl:relcl', 'discourse', 'punct']);
const NOUN_CUT = new Set([
  'acl:relcl',
  'parataxis',
  'punct',
  'case',
  'conj',
  'appos',
  'nsubj',
  'cop',
  'advcl',
  'mark',
  'cc',
  'aux',
  'ccomp',
  'acl',
]);

/** The words of the clause that a verb heads (its own objects and phrases, not the clauses that hang on it), as a range. */
export function clauseOf(s: Syntax, head: number): Words {
  if (!s.parsed) return flatClause(s, head);
  const nominal = isNominal(s.tokens[head]) && kids(s, head, 'nsubj', 'cop').length === 0;
  const cut = nominal
    ? (t: Token): boolean => NOUN_CUT.has(t.deprel)
    : (t: Token): boolean => CLAUSAL.has(t.deprel) || (t.deprel === 'conj' && isVerb(t));
  const words = below(s, head, cut);
  return { from: words[0]!, to: words.at(-1)! + 1 };
}

function flatClause(s: Syntax, head: number): Words {
  let from = head;
  let to = head + 1;
  while (from > 0 && head - from < 14 && !CLAUSE_STOP.has(s.tokens[from - 1]!.lower)) from--;
  while (to < s.tokens.length && to - head < 16 && !CLAUSE_STOP.has(s.tokens[to]!.lower)) to++;
  return { from, to };
}
