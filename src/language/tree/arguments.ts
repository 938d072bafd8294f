import type { Sentence, Token } from '../../core/index.js';
import { child, children, parent } from './nodes.js';
import { obliques } from './phrases.js';

/** Whether a clause is in the passive: an auxiliary or a subject says so. */
export const isPassive = (sentence: Sentence, verb: Token): boolean =>
  child(sentence, verb, 'aux:pass', 'nsubj:pass') !== undefined;

/**
 * The subject as the clause has it: its own, that of the verb it is joined to ("came and left"), that of the verb that controls it ("tried to
 * leave"), or the noun that a relative or reduced clause describes ("the rebels who left", "rebels fighting there").
 */
export function subject(sentence: Sentence, verb: Token): Token | undefined {
  let v: Token | undefined = verb;
  for (let n = 0; v !== undefined && n < 8; n++) {
    const own = child(sentence, v, 'nsubj', 'csubj');
    if (own !== undefined)
      return own.upos === 'PRON' && /^(?:who|which|that)$/.test(own.lower) ? (relativeNoun(sentence, v) ?? own) : own;
    const above: Token | undefined = parent(sentence, v);
    if (above === undefined) return undefined;
    if (v.deprel === 'acl' && (v.xpos === 'VBG' || v.xpos === 'VB' || v.xpos === 'VBN')) return above;
    if (v.deprel === 'acl:relcl') return relativeNoun(sentence, v);
    if (v.deprel === 'xcomp') {
      const object = child(sentence, above, 'obj');
      if (object !== undefined && object.index < v.index) return object;
    } else if (v.deprel === 'conj') {
      if (above.upos !== 'VERB' && above.upos !== 'AUX' && child(sentence, above, 'nsubj') === undefined) return undefined;
    } else if (!(v.deprel === 'advcl' && (v.xpos === 'VBG' || v.xpos === 'VB'))) return undefined;
    v = above;
  }
  return undefined;
}

/** The noun that a relative clause describes. */
export const relativeNoun = (sentence: Sentence, verb: Token): Token | undefined =>
  verb.deprel === 'acl:relcl' ? parent(sentence, verb) : undefined;

/** Who acts: the subject of an active clause, the "by" phrase of a passive one. */
export function agent(sentence: Sentence, verb: Token): Token | undefined {
  if (!isPassive(sentence, verb) && !isReducedPassive(sentence, verb)) return subject(sentence, verb);
  return passiveAgent(sentence, verb);
}

/** Who is acted upon: the object of an active clause, the subject of a passive one, the noun of "the man killed in the raid". */
export function patient(sentence: Sentence, verb: Token): Token | undefined {
  if (isPassive(sentence, verb)) return subject(sentence, verb);
  if (isReducedPassive(sentence, verb)) return verb.deprel === 'acl' ? parent(sentence, verb) : subject(sentence, verb);
  return object(sentence, verb);
}

/** "the man killed in the raid": a participle without auxiliary, subject and object. */
const isReducedPassive = (sentence: Sentence, verb: Token): boolean =>
  verb.xpos === 'VBN' &&
  (verb.deprel === 'acl' || verb.deprel === 'advcl') &&
  child(sentence, verb, 'aux', 'nsubj', 'obj') === undefined;

/** The object: its own, or the one it shares with the verb that is joined to it ("shelled and took the town"). */
export function object(sentence: Sentence, verb: Token): Token | undefined {
  const own = child(sentence, verb, 'obj');
  if (own !== undefined) return own;
  const next = children(sentence, verb, 'conj').find((t) => t.upos === 'VERB');
  if (next === undefined || child(sentence, verb, 'obl', 'ccomp', 'xcomp') !== undefined) return undefined;
  // only directly joined verbs share: "attacked and burned the village"
  return next.index - verb.index <= 3 && child(sentence, next, 'nsubj') === undefined ? child(sentence, next, 'obj') : undefined;
}

export const indirectObject = (sentence: Sentence, verb: Token): Token | undefined => child(sentence, verb, 'iobj');

/** "by rebels" of a passive clause or participle. */
export function passiveAgent(sentence: Sentence, verb: Token): Token | undefined {
  const marked = child(sentence, verb, 'obl:agent');
  if (marked !== undefined) return marked;
  // places and times also come with "by": the auxiliary decides
  return isPassive(sentence, verb)
    ? obliques(sentence, verb, 'by').find((t) => t.upos === 'PROPN' || t.upos === 'NOUN' || t.upos === 'PRON')
    : undefined;
}
