import type { Sentence, Token } from '../../core/index.js';
import { child, children } from './nodes.js';

/** The preposition of a nominal, lower case, fixed expressions joined: "in", "because of", "according to". */
export function prepositionOf(sentence: Sentence, nominal: Token): string | undefined {
  const mark = child(sentence, nominal, 'case');
  if (mark === undefined) return undefined;
  return [mark, ...children(sentence, mark, 'fixed')].map((t) => t.lower).join(' ');
}

/** Nominals that hang on a verb or noun by a preposition, in text order: all, or those with one of these prepositions. */
export function obliques(sentence: Sentence, token: Token, ...prepositions: readonly string[]): readonly Token[] {
  return children(sentence, token, 'obl', 'nmod').filter((t) => {
    if (t.deprel === 'nmod:poss') return false;
    if (prepositions.length === 0) return true;
    const p = prepositionOf(sentence, t);
    return p !== undefined && prepositions.includes(p);
  });
}

/** "Iran's army": the possessor, also "of Iran" when `withOf` is set. */
export function possessor(sentence: Sentence, noun: Token, withOf = false): Token | undefined {
  return child(sentence, noun, 'nmod:poss') ?? (withOf ? obliques(sentence, noun, 'of')[0] : undefined);
}
