import { phraseEnding, phraseStarting, subjects, verbGroup } from '../order.js';
import type { PersonPhrase, PhraseContext } from '../phrases/index.js';
import type { Statement } from '../statement.js';
import { BROUGHT, WOUND } from './conditions.js';
import { make } from './make.js';

/**
 * Belongs: people told of by the wounds that they have, by how they reach or leave a hospital with them, and by whom nobody could save.
 * Not: verbs of wounding and killing, conditions.
 */

const ARRIVED = /^(?:showed|walked|arrived|came|turned|appeared|checked|drove|stumbled|staggered|went)$/;

/** "found two men with gunshot wounds", "a woman suffering from burns", "two men walked into a hospital with stab wounds". */
export function withWounds(context: PhraseContext, i: number): Statement[] | undefined {
  const { tokens } = context.sentence;
  for (let j = i + 1; j < Math.min(tokens.length, i + 6); j += 1) {
    if (/^[.,;]$/.test(tokens[j]!.lower) || tokens[j]!.lower === 'no') return undefined;
    if (!WOUND.test(tokens[j]!.lower)) continue;
    const who = bearers(context, i);
    const fatal = tokens.slice(i, j).some((t) => t.lower === 'fatal');
    return who.length === 0
      ? undefined
      : make(context, who, fatal ? 'killed' : 'injured', i, j + 1, 'casualties/wounds-suffered');
  }
  return undefined;
}

function bearers(context: PhraseContext, i: number): PersonPhrase[] {
  const { tokens } = context.sentence;
  const near = phraseEnding(context, i);
  const destination = near !== undefined && /^(?:to|at|into|in)$/.test(tokens[near.words.from - 1]?.lower ?? '');
  if (near !== undefined && !destination) return near.form === 'pronoun' ? [] : [near];
  for (let v = i - 1; v >= Math.max(0, i - 14); v -= 1) {
    const { lower } = tokens[v]!;
    if (/^[.;:"“”]$/.test(lower) || lower === 'that') return [];
    if ((BROUGHT.test(lower) || lower === 'drove') && phraseStarting(context, v + 1) !== undefined) return []; // "medics took the boy to a clinic with wounds"
    if (ARRIVED.test(lower) || BROUGHT.test(lower)) return subjects(context, verbGroup(tokens, v).from);
  }
  return [];
}

/** "was released from the hospital": he had been hurt. */
export function discharged(context: PhraseContext, i: number): Statement[] | undefined {
  const { tokens } = context.sentence;
  if (tokens[i + 1]?.lower !== 'from') return undefined;
  const group = verbGroup(tokens, i);
  if (!group.be || group.modal || group.not) return undefined;
  for (let j = i + 2; j < Math.min(tokens.length, i + 6); j += 1)
    if (tokens[j]!.lower === 'hospital')
      return make(context, subjects(context, group.from), 'injured', i, j + 1, 'casualties/treated', { condition: true });
  return undefined;
}

const IN_VAIN = /\b(?:unable to|not able to|could(?: not|n't|n’t)|can(?:not|'t|’t)|could n't|could n’t)\b/;
/** "doctors were unable to save her", "he could not be revived". */
export function notSaved(context: PhraseContext, i: number): Statement[] | undefined {
  const { tokens } = context.sentence;
  const before = tokens.slice(Math.max(0, i - 4), i).map((t) => t.lower);
  if (!IN_VAIN.test(before.join(' '))) return undefined;
  const group = verbGroup(tokens, i);
  const object = phraseStarting(context, i + 1);
  if (object !== undefined && /sel(?:f|ves)$/.test(tokens[object.head]!.lower)) return undefined; // "could not save himself"
  const who = object !== undefined ? [object] : group.be ? subjects(context, group.from) : [];
  return make(context, who, 'killed', i, i + 1, 'casualties/not-saved');
}

/** "none of the 14 passengers survived": all of them are dead. */
export function noneSurvived(context: PhraseContext, i: number): Statement[] | undefined {
  const { tokens } = context.sentence;
  const [who] = subjects(context, verbGroup(tokens, i).from);
  const all = who?.count?.best === 0 ? who.partOf : null;
  if (all?.count == null || all.count.best === null) return undefined;
  return make(context, [all], 'killed', i, i + 1, 'casualties/none-survived', { reality: 'actual' });
}

/** "the five other victims have minor injuries", "she had burns to her hands". */
export function hasWounds(context: PhraseContext, i: number): Statement[] | undefined {
  const { tokens } = context.sentence;
  for (let j = i + 1; j < Math.min(tokens.length, i + 8); j += 1) {
    const { lower, upos } = tokens[j]!;
    if (WOUND.test(lower)) {
      const next = tokens[j + 1]?.upos;
      const near = tokens[i - 1]?.lower === ',' || phraseEnding(context, i) !== undefined;
      const who = near ? subjects(context, i).filter((p) => p.form !== 'pronoun') : [];
      if (next === 'NOUN' || who.length === 0) return undefined; // "has injury problems"
      return make(context, who, 'injured', i, j + 1, 'casualties/wounds-suffered');
    }
    if (!/^(?:ADJ|ADV|DET|NUM|PUNCT|PART|NOUN)$/.test(upos) || /^(?:no|not|any|n't|,|\.)$/.test(lower)) return undefined;
  }
  return undefined;
}
