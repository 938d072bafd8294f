import { is, wordSet } from './cast.js';
import { CAUSING_VERBS, OCCUR_VERBS, REACTION_VERBS, STRETCHES, SUPPORT_VERBS } from './lexicon/frames.js';
import { firstOfJoined, isVerb, kids, prepositionOf, type Syntax } from './syntax.js';

/**
 * The verbs that carry an event noun: "launched an attack", "clashes erupted".
 * Belongs: which verb it is, and whether it says that the noun's event took place. Not: the parties (arguments.ts).
 */

const support = wordSet(SUPPORT_VERBS);
const occur = wordSet(OCCUR_VERBS);
const causing = wordSet(CAUSING_VERBS);
const reactions = wordSet(REACTION_VERBS);
const stretches = wordSet(STRETCHES);

/** "the kidnapping took place", "clashes broke out": by the words, where the tree may fail (wires in capitals). */
function tookPlace(s: Syntax, noun: number): number[] {
  for (let i = noun + 1; i < Math.min(s.tokens.length, noun + 9); i++) {
    const { lower } = s.tokens[i]!;
    if (lower === 'took' && s.tokens[i + 1]?.lower === 'place') return [i, i + 1];
    if (lower === 'occurred' || lower === 'happened' || lower === 'erupted') return [i];
    if (lower === 'broke' && s.tokens[i + 1]?.lower === 'out') return [i];
    if (i === noun + 1 && (lower === 'that' || lower === 'which')) continue; // "an attack that occurred near the town"
    if (lower === 'that' || lower === 'and' || lower === 'when' || lower === '.' || lower === ';') return [];
  }
  return [];
}

const RESULTS = new Set(['result', 'consequence', 'wake', 'aftermath', 'course', 'midst', 'outcome']);
/** The verbs that carry an event noun, and whether they say that it took place. */
export function carriers(
  s: Syntax,
  noun: number,
): { readonly along: number[]; readonly occurs: boolean; readonly carrier: number; readonly how: string } {
  const none = { along: [], occurs: false, carrier: -1, how: '' };
  if (!s.parsed) return none;
  let first = firstOfJoined(s, noun);
  if (s.tokens[first]!.deprel === 'nmod:desc' && s.tokens[first]!.head >= 0) first = s.tokens[first]!.head; // "a shootout Thursday left"
  const { head, deprel } = s.tokens[first]!;
  const verb = head >= 0 ? s.tokens[head]! : undefined;
  const place = tookPlace(s, noun);
  if (place.length > 0) return { along: place, occurs: true, carrier: -1, how: '' };
  if (verb === undefined) return { ...none, occurs: kids(s, first, 'expl').length > 0 };
  const told = kids(s, first, 'acl').find(
    (i) => i > first && s.tokens[i]!.xpos === 'VBD' && is(occur, s.tokens[i]!.lemma, s.tokens[i]!.lower),
  );
  if (told !== undefined) return { along: [told], occurs: true, carrier: told, how: 'nsubj' }; // "said heavy clashes continued"
  // "after two weeks of clashes over the border": they went on so long, and what follows may hang on the time
  if (
    deprel === 'nmod' &&
    stretches.has(verb.lemma) &&
    head < first &&
    kids(s, first, 'case', 'mark').some((i) => s.tokens[i]!.lower === 'of')
  )
    return { along: [head], occurs: true, carrier: -1, how: '' };
  // "died as a result of a bomb explosion", "in the wake of the raid"
  if (deprel === 'nmod' && RESULTS.has(verb.lemma) && prepositionOf(s, first) === 'of' && head < first)
    return { along: verb.head >= 0 ? [verb.head] : [], occurs: true, carrier: -1, how: '' };
  if (!isVerb(verb)) return none;
  // "Shelling started again": a noun that the tagger takes for a gerund
  if (head === first + 1 && first === 0 && s.tokens[first]!.xpos === 'VBG' && is(occur, verb.lemma, verb.lower))
    return { along: [head], occurs: true, carrier: head, how: 'nsubj' };
  const preposition = prepositionOf(s, first);
  if (deprel === 'obj' && is(causing, verb.lemma, verb.lower))
    return { along: is(reactions, verb.lemma, verb.lower) ? [] : [head], occurs: true, carrier: -1, how: '' };
  if (deprel === 'obj' && is(support, verb.lemma, verb.lower)) return { along: [head], occurs: true, carrier: head, how: 'obj' };
  if (deprel === 'nsubj:pass') return { along: [head], occurs: is(support, verb.lemma, verb.lower), carrier: head, how: 'pass' };
  if (deprel === 'nsubj')
    return { along: [head], occurs: is(occur, verb.lemma, verb.lower) || verb.lemma === 'be', carrier: head, how: 'nsubj' };
  if (
    (deprel === 'obl' || deprel === 'obl:agent') &&
    (preposition === 'in' ||
      preposition === 'during' ||
      preposition === 'by' ||
      preposition === 'from' ||
      preposition === 'to' ||
      preposition === 'after')
  ) {
    const takesPart =
      (verb.lemma === 'participate' || verb.lemma === 'engage' || verb.lemma === 'take' || verb.lemma === 'involve') &&
      preposition === 'in';
    return { along: [head], occurs: true, carrier: takesPart ? head : -1, how: takesPart ? 'obj' : preposition };
  }
  return none;
}
