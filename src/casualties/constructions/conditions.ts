import { isAdverb, phraseEnding, phraseStarting, subjects, verbGroup } from '../order.js';
import type { PhraseContext } from '../phrases/index.js';
import type { Statement } from '../statement.js';
import { make, passive } from './make.js';

const CONDITION = /^(?:critical|serious|stable|fair|good|grave|guarded|severe|satisfactory)$/;
const HOSPITAL = /^(?:hospitals?|clinic|clinics|infirmary|er|trauma|memorial|icu|medical|healthcare|health)$/;
export const BROUGHT =
  /^(?:taken|rushed|transported|airlifted|flown|brought|transferred|sent|admitted|carried|lifeflighted|life-flighted|driven|helicoptered|medevaced)$/;
export const SUFFER = /^(?:suffer(?:ed|s|ing)?|sustain(?:ed|s|ing)?|receiv(?:ed|es|ing)|nursing)$/;
export const WOUND = /^(?:wounds?|injur(?:y|ies)|burns?|fractures?|concussion|cuts|bruises|lacerations?)$/;

/** "in critical condition", "critical after". */
export function condition(context: PhraseContext, i: number): Statement[] | undefined {
  const { tokens } = context.sentence;
  if (tokens[i]!.lower === 'critical') return undefined;
  let k = i - 1;
  while (
    k > 0 &&
    (CONDITION.test(tokens[k]!.lower) ||
      /^(?:but|and|very|extremely|in|,|yet|listed|as|a)$/.test(tokens[k]!.lower) ||
      isAdverb(tokens[k]))
  )
    k -= 1;
  const first = k + 1;
  let told = false;
  for (let j = first; j < i; j += 1) if (CONDITION.test(tokens[j]!.lower)) told = true;
  if (!told) return undefined;
  const near = phraseEnding(context, first);
  const who = near !== undefined ? [near] : passive(context, first);
  return make(context, who, 'injured', i, i + 1, 'casualties/condition', { condition: true });
}

/** "was rushed to Mercy Hospital", "sent three others to the hospital". */
export function hospital(context: PhraseContext, i: number): Statement[] | undefined {
  const { tokens } = context.sentence;
  let k = i + 1;
  const object = phraseStarting(context, k);
  if (object !== undefined) k = object.words.to;
  let to = -1;
  for (let j = k; j < Math.min(tokens.length, k + 12); j += 1) {
    if (/^[.;,]$/.test(tokens[j]!.lower) && j > k + 1) break;
    if (HOSPITAL.test(tokens[j]!.lower)) {
      to = j + 1;
      break;
    }
  }
  if (to < 0) return undefined;
  const group = verbGroup(tokens, i);
  if (group.modal || group.not) return undefined;
  // "the coaches brought their own style to the clinic"
  if (object === undefined && !group.be && /^(?:DET|PRON|NOUN|ADJ|PROPN)$/.test(tokens[k]?.upos ?? '')) return undefined;
  const who = object !== undefined && !group.be ? [object] : subjects(context, group.from);
  return make(context, who, 'injured', i, to, 'casualties/taken-to-hospital', { condition: true });
}

/** "two men are in the hospital", "she is recovering". */
export function inHospital(context: PhraseContext, i: number): Statement[] | undefined {
  const { tokens } = context.sentence;
  const word = tokens[i]!.lower;
  let k = i;
  if (word === 'hospital') {
    if (/^(?:the|a|local|area|nearby)$/.test(tokens[k - 1]?.lower ?? '')) k -= 1;
    if (!/^(?:in|at)$/.test(tokens[k - 1]?.lower ?? '')) return undefined;
    k -= 1;
  }
  const before = tokens[k - 1]?.lower ?? '';
  if (
    !/^(?:is|are|was|were|remains?|remained|be|still|now)$/.test(before) &&
    !(word === 'recovering' && phraseEnding(context, k) !== undefined)
  )
    return undefined;
  const near = phraseEnding(context, k);
  return make(
    context,
    near !== undefined ? [near] : subjects(context, verbGroup(tokens, k).from),
    'injured',
    k,
    i + 1,
    'casualties/condition',
    { condition: true },
  );
}

/** "suffered a gunshot wound to the leg", "sustained fatal injuries". */
export function suffered(context: PhraseContext, i: number): Statement[] | undefined {
  const { tokens } = context.sentence;
  let fatal = false;
  for (let j = i + 1; j < Math.min(tokens.length, i + 12); j += 1) {
    const { lower } = tokens[j]!;
    if (/^(?:fatal|mortal)$/.test(lower)) fatal = true;
    if (/^[.;]$/.test(lower) || lower === 'no') return undefined;
    if (WOUND.test(lower)) {
      const group = verbGroup(tokens, i);
      const near = tokens[i]!.lower.endsWith('ing') ? phraseEnding(context, i) : undefined;
      const who = near !== undefined ? [near] : subjects(context, group.from);
      return make(context, who, fatal ? 'killed' : 'injured', i, j + 1, 'casualties/wounds-suffered');
    }
  }
  return undefined;
}

export function treated(context: PhraseContext, i: number): Statement[] | undefined {
  const { tokens } = context.sentence;
  const group = verbGroup(tokens, i);
  if (tokens[i]!.lower === 'treating') {
    const object = phraseStarting(context, i + 1);
    if (
      object !== undefined &&
      !tokens.slice(object.words.to, object.words.to + 4).some((t) => t.lower === 'for' || t.lower === 'after')
    )
      return undefined; // "treating the boy as a guest"
    return object === undefined
      ? undefined
      : make(context, [object], 'injured', i, i + 1, 'casualties/treated', { condition: true });
  }
  const next = tokens[i + 1]?.lower ?? '';
  if (group.modal || group.not || !/^(?:at|for|in|and|by|on|there)$/.test(next)) return undefined;
  return make(context, subjects(context, group.from), 'injured', i, i + 1, 'casualties/treated', { condition: true });
}
