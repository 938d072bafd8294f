import type { Token } from '../core/index.js';
import { personNoun } from './lexicon/people.js';

/**
 * Belongs: the auxiliaries, negations and adverbs before a verb, by the order of words.
 * Not: its subject and object (`order.ts`).
 */

export const BE: ReadonlySet<string> = new Set(
  "is are was were be been being am 's ’s get gets got getting gotten 're ’re".split(' '),
);
export const HAVE: ReadonlySet<string> = new Set("has have had having 've ’ve 'd".split(' '));
export const MODALS: ReadonlySet<string> = new Set("will would could can may might should shall must 'll ’ll ca wo".split(' '));
export const NOT: ReadonlySet<string> = new Set(
  "not n't n’t never neither nor hardly didnt wasnt werent dont doesnt hasnt havent isnt arent nt".split(' '),
);
const DO = new Set(['do', 'does', 'did']);
const FOUND = new Set(['found', 'discovered', 'left', 'lying', 'confirmed', 'reported']);
const ADVERBS =
  /^(?:also|all|both|each|still|now|later|then|just|only|already|reportedly|allegedly|apparently|presumably|subsequently|immediately|initially|eventually|recently|instantly|since|so|far|either|themselves|himself|herself|\w+ly)$/;

export const isAdverb = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.upos === 'ADV' || (ADVERBS.test(token.lower) && personNoun(token.lower) === undefined && token.lower !== 'family'));

/** The first token of the verb group that ends in v ("have reportedly been"), and what it holds. */
export function verbGroup(
  tokens: readonly Token[],
  v: number,
): { from: number; be: boolean; have: boolean; modal: boolean; not: boolean; to: boolean; found: string | null; did: boolean } {
  let from = v;
  let adverbs = 0;
  const out = { did: false, found: null as string | null, be: false, have: false, modal: false, not: false, to: false };
  for (let k = v - 1; k >= 0 && v - k < 9; k -= 1) {
    const { lower } = tokens[k]!;
    if (BE.has(lower)) {
      if (lower.startsWith("'") || lower.startsWith('’')) {
        const before = tokens[k - 1];
        if (before !== undefined && before.upos !== 'PRON' && !/^(?:he|she|it|who|that|there)$/.test(before.lower)) break; // a possessive
      }
      out.be = true;
    } else if (DO.has(lower)) out.did = true;
    else if (HAVE.has(lower)) out.have = true;
    else if (MODALS.has(lower)) out.modal = true;
    else if (NOT.has(lower)) out.not = true;
    else if (k === v - 1 - adverbs && FOUND.has(lower)) {
      out.found = lower; // "three people were found shot dead", "found three people"
      from = k;
      continue;
    } else if (lower === 'to' && !out.be && !out.have) {
      out.to = true;
      from = k;
      break;
    } else if (lower === 'to') {
      out.to = true; // "to have been killed", "to be killed"
    } else if (!isAdverb(tokens[k])) break;
    else {
      adverbs += 1;
      continue; // an adverb counts only when an auxiliary stands before it
    }
    from = k;
  }
  return { from, ...out };
}
