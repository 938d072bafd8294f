import type { Trigger } from '../core/index.js';
import { above, kids, type Syntax } from './syntax.js';

/**
 * Deeds that are asked for, promised, refused or threatened.
 * Belongs: whether a trigger is a part of the event of another one. Not: whether it is real (modality.ts).
 */

/** What is asked, promised, refused or threatened is no second event. */
const ABSORBING = new Set(['REQUEST', 'AGREE', 'REJECT', 'THREATEN', 'CONCEDE', 'SANCTION']);
/** Under a request, promise, refusal or threat of the same sentence. */
export function absorbed(s: Syntax, trigger: Trigger, others: readonly Trigger[]): boolean {
  const { headWord } = trigger.value;
  if (!s.parsed)
    return others.some(
      (o) =>
        ABSORBING.has(o.value.type) &&
        !o.value.nominal &&
        o.value.headWord < headWord &&
        headWord - o.value.headWord <= 6 &&
        o !== trigger,
    );
  let at = headWord;
  for (const up of above(s, headWord, 5)) {
    const over = others.find((o) => o !== trigger && o.value.headWord === up && ABSORBING.has(o.value.type));
    const { deprel } = s.tokens[at]!;
    if (over !== undefined) {
      if (over.value.type === 'SANCTION' && over.value.mode !== 'discontinue') return false;
      if (deprel.startsWith('nsubj') || deprel === 'conj' || deprel === 'parataxis' || deprel === 'acl:relcl') return false;
      if (deprel === 'advcl' || deprel === 'obl') {
        const marks = kids(s, at, 'mark', 'case').map((i) => s.tokens[i]!.lower);
        if (!marks.some((m) => m === 'to' || m === 'for' || m === 'with' || m === 'from' || m === 'on')) return false;
      }
      return true;
    }
    if (deprel === 'conj' || deprel === 'parataxis' || deprel === 'acl:relcl' || deprel.startsWith('nsubj')) return false;
    at = up;
  }
  return false;
}
