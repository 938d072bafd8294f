import type { Token } from '../../core/index.js';
import { objects, phraseStarting } from '../order.js';
import type { PhraseContext } from '../phrases/index.js';

/**
 * Belongs: words of harm that are no verbs where they stand: nouns, attributes, parts of names of crimes.
 * Not: verbs that have not happened (`reality.ts`).
 */

const NOUN_BEFORE = new Set([
  'a',
  'an',
  'the',
  'one',
  'this',
  'that',
  'first',
  'his',
  'her',
  'their',
  'each',
  'single',
  'fatal',
  'final',
  'warning',
  'gun',
  'no',
  'any',
  "'s",
  '’s',
  'of',
  'another',
]);

/** "the shot", "a hit", "wounded soldiers", "his killing of". */
export function isNoun(context: PhraseContext, v: number): boolean {
  const { tokens } = context.sentence;
  const token = tokens[v]!;
  const before = tokens[v - 1];
  const p = context.at[v]!;
  if (p !== -1 && context.phrases[p]!.words.to > v + 1 && context.phrases[p]!.form !== 'name') return true; // "five wounded soldiers"
  if (tokens[v + 1]?.lower === 'of' && token.lower.endsWith('ing')) return true;
  if (isTitleOfCrime(tokens, v)) return true;
  // "the attack that killed three": a relative clause, however the word may be tagged
  const relative = before?.lower === 'that' && (token.lower.endsWith('ed') || token.upos === 'VERB');
  if (before !== undefined && NOUN_BEFORE.has(before.lower) && before.lower !== 'no' && !relative) {
    // "accused of killing his wife": a verb with its object
    if (!(before.lower === 'of' && token.lower.endsWith('ing') && objects(context, v + 1).length > 0)) return true;
  }
  if (token.upos === 'NOUN' && token.lower.endsWith('ing')) return true;
  if (
    token.lower.endsWith('ing') &&
    before !== undefined &&
    ['accidental', 'fatal', 'mass', 'deadly', 'triple', 'double', 'drive-by', 'police'].includes(before.lower)
  )
    return true;
  // "slain politician Ana Ruiz": of somebody named
  if (
    /^(?:slain|murdered|injured|wounded|kidnapped|jailed|detained)$/.test(token.lower) &&
    token.xpos !== 'VBD' &&
    parentOf(context, v) > v &&
    tokens[v + 1]?.upos !== 'DET' &&
    context.sentence.tokens[v]!.deprel === 'amod' &&
    phraseStarting(context, v + 1)?.count == null // "the blast injured several nurses"
  )
    return true;
  if (token.lower === 'shooting' && (phraseStarting(context, v + 1) === undefined || /^victims?$/.test(tokens[v + 1]!.lower)))
    return true;
  return false;
}

/** "murder suspect Ana Ruiz", "shooting victim": a noun before a noun. */
const isTitleOfCrime = (tokens: readonly Token[], v: number): boolean =>
  /^(?:murder|shooting|stabbing|killing)$/.test(tokens[v]!.lower) &&
  /^(?:suspects?|victims?|defendants?)$/.test(tokens[v + 1]?.lower ?? '');

const parentOf = (context: PhraseContext, v: number): number => context.sentence.tokens[v]!.head;
