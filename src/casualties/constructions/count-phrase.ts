import type { Count } from '../../text/counts/index.js';
import type { PersonPhrase, PhraseContext } from '../phrases/index.js';
import { EMPTY } from '../phrases/phrase.js';
import { type Statement, statement } from '../statement.js';

/** A number that counts harm, no people, as if it were a phrase. */
export function countPhrase(count: Count, to: number): PersonPhrase {
  return {
    ...EMPTY,
    words: { from: count.words.from, to },
    head: count.at,
    form: 'count',
    count,
    plural: (count.best ?? count.low ?? 2) !== 1,
    definite: count.definite && !count.more,
    more: count.more,
  };
}

export const one = (context: PhraseContext, given: Omit<Parameters<typeof statement>[0], 'sentence'>): Statement[] => [
  statement({
    sentence: context.sentence.index,
    ...given,
    ...(given.phrase?.count?.best === 0 ? { reality: 'negated' as const } : {}),
  }),
];

export const countEnding = (context: PhraseContext, to: number): Count | undefined =>
  context.counts.find((c) => c.words.to === to);
export const countStarting = (context: PhraseContext, from: number): Count | undefined =>
  context.counts.find((c) => c.words.from === from || c.at === from);
