import type { Harm } from '../lexicon/verbs.js';
import { isAdverb, subjects, verbGroup } from '../order.js';
import type { PersonPhrase, PhraseContext } from '../phrases/index.js';
import { type Statement, statement } from '../statement.js';

/** One statement for each victim, from the word of harm to the phrase. */
export function make(
  context: PhraseContext,
  victims: readonly PersonPhrase[],
  harm: Harm,
  i: number,
  to: number,
  rule: Statement['rule'],
  more: Partial<Statement> = {},
): Statement[] {
  return victims.map((phrase) =>
    statement({
      sentence: context.sentence.index,
      harm,
      phrase,
      words: { from: Math.min(phrase.words.from, i), to: Math.max(phrase.words.to, to) },
      harmWord: i,
      rule,
      ...(phrase.count?.best === 0 ? { reality: 'negated' } : {}),
      ...more,
    }),
  );
}

/** The subject of the verb group before a complement that starts at i. */
export function passive(context: PhraseContext, i: number): PersonPhrase[] {
  const { tokens } = context.sentence;
  let k = i - 1;
  while (k >= 0 && (isAdverb(tokens[k]) || ['in', 'on', 'to', 'the', 'at', 'a', 'an', 'into'].includes(tokens[k]!.lower))) k -= 1;
  if (k < 0) return [];
  const group = verbGroup(tokens, k + 1);
  if (group.from <= k) return subjects(context, group.from);
  if (
    /^(?:listed|remains?|remained|reported|pronounced|declared|found|presumed|feared|believed|confirmed|rendered|made|hospitalized|hospitalised|taken|hospital|left|put|placed|go|goes|went|gone|lay|lying)$/.test(
      tokens[k]!.lower,
    )
  )
    return subjects(context, verbGroup(tokens, k).from);
  return subjects(context, k + 1);
}
