import { phraseStarting, subjects, verbGroup } from '../order.js';
import type { PersonPhrase, PhraseContext } from '../phrases/index.js';
import type { Statement } from '../statement.js';
import { make } from './make.js';

/** "before turning the gun on himself". */
export function gunOnSelf(context: PhraseContext, i: number): Statement[] | undefined {
  const { tokens } = context.sentence;
  if (tokens[i + 1]?.lower !== 'on' || !/^(?:himself|herself|themselves)$/.test(tokens[i + 2]?.lower ?? '')) return undefined;
  let v = i - 1;
  while (v > 0 && !/^turn(?:s|ed|ing)?$/.test(tokens[v]!.lower) && i - v < 4) v -= 1;
  if (!/^turn/.test(tokens[v]!.lower)) return undefined;
  return make(context, [reflexive(context, i + 2)], 'killed', v, i + 3, 'casualties/self-harmed', { self: true });
}

/** The person of a reflexive: the nearest subject of the sentence, else the pronoun itself. */
export function reflexive(context: PhraseContext, at: number): PersonPhrase {
  return actingBefore(context, at)[0] ?? context.phrases[context.at[at]!]!;
}

/** Who does what is told before the word: the nearest single subject on its left. */
function actingBefore(context: PhraseContext, at: number): PersonPhrase[] {
  const { tokens } = context.sentence;
  for (let k = at; k >= 0; k -= 1) {
    if (tokens[k]!.upos !== 'VERB' && tokens[k]!.upos !== 'AUX') continue;
    const who = subjects(context, verbGroup(tokens, k).from);
    if (who.length === 1 && !who[0]!.plural) return who;
  }
  return [];
}

/** "lost their lives", "lost his life". */
export function lostLife(context: PhraseContext, i: number): Statement[] | undefined {
  const { tokens } = context.sentence;
  // "the rebels lost 12 fighters"
  const force = phraseStarting(context, i + 1);
  if (force?.count != null && (force.victims === 'combatants' || force.victims === 'police') && force.plural)
    return make(context, [force], 'killed', i, i + 1, 'casualties/lost-life');
  if (
    !/^(?:his|her|their|its|the)$/.test(tokens[i + 1]?.lower ?? '') ||
    !/^(?:life|lives)$/.test(tokens[i + 2]?.lower ?? '') ||
    /^(?:savings|jackets?|vests?|insurance|work)$/.test(tokens[i + 3]?.lower ?? '')
  )
    return undefined;
  return make(context, subjects(context, verbGroup(tokens, i).from), 'killed', i, i + 3, 'casualties/lost-life');
}

/** "took his own life". */
export function tookLife(context: PhraseContext, i: number): Statement[] | undefined {
  const { tokens } = context.sentence;
  if (
    !/^(?:his|her|their)$/.test(tokens[i + 1]?.lower ?? '') ||
    tokens[i + 2]?.lower !== 'own' ||
    !/^(?:life|lives)$/.test(tokens[i + 3]?.lower ?? '')
  )
    return undefined;
  const before = subjects(context, verbGroup(tokens, i).from);
  // "a man killing his son and then taking his own life"
  const who = before.length > 0 ? before : actingBefore(context, i);
  return make(context, who, 'killed', i, i + 4, 'casualties/self-harmed', { self: true });
}
