import type { ActorIndex } from '../core/index.js';
import { countryOfDemonym } from '../world/index.js';
import { aroundNoun } from './around.js';
import { beingOf, type Cast, is, isOfSomebody } from './cast.js';
import { joined, kids, prepositionOf, type Syntax } from './syntax.js';

/**
 * Which actors a phrase names.
 * Belongs: heads, groups of people, states by their adjectives, owners of things, parties within an object. Not: who of them does it (arguments.ts).
 */

export const PARTY = new Set(['with', 'between', 'among', 'by', 'and', 'involving', 'against', 'pitting']);
const PART_NOUNS = new Set(
  'group,dozen,hundred,thousand,score,number,member,million,ten,handful,pair,couple,majority,series,crowd,team,band,gang,wave,one,two,three,some,most,many,several,at'.split(
    ',',
  ),
);

const REPRESENTING = new Set([
  'minister',
  'mediator',
  'leader',
  'president',
  'negotiator',
  'delegation',
  'delegate',
  'representative',
  'envoy',
  'diplomat',
  'official',
  'secretary',
  'chief',
  'premier',
]);

/** The actors that a phrase names: its head, or what it is a group of. */
export function who(s: Syntax, cast: Cast, tokens: readonly number[]): ActorIndex[] {
  const out: ActorIndex[] = [];
  const put = (actor: ActorIndex | undefined): boolean => {
    if (actor !== undefined && !out.includes(actor)) out.push(actor);
    return actor !== undefined;
  };
  for (const i of tokens) {
    const sides = sidesOf(s, cast, i);
    if (sides.length > 1) {
      for (const side of sides) put(side);
      continue;
    }
    const { index } = s.sentence;
    if (put(cast.bearerAt(index, i) ?? cast.actorAt(index, i) ?? cast.stateAt(index, i))) {
      // "the foreign ministers of Peru and Chile", "mediators from France": the states meet
      if (REPRESENTING.has(s.tokens[i]!.lemma))
        for (const n of kids(s, i, 'nmod'))
          if (['of', 'from'].includes(prepositionOf(s, n))) for (const one of joined(s, n)) put(cast.stateAt(index, one));
      continue;
    }
    const t = s.tokens[i]!;
    if (titles(s, cast, i)) {
      put(cast.actorAt(index, i + 1));
      continue;
    }
    // "Hamas militants fired rockets", "met a Hamas delegation"
    if (isOfSomebody(s, i))
      for (const n of [...kids(s, i, 'compound', 'nmod:poss'), i - 1]) put(cast.actorAt(s.sentence.index, n));
    if (t.upos === 'NUM' || is(PART_NOUNS, t.lemma, t.lower))
      for (const of of kids(s, i, 'nmod')) if (prepositionOf(s, of) === 'of') put(cast.actorAt(s.sentence.index, of));
    for (const of of kids(s, i, 'appos')) put(cast.actorAt(s.sentence.index, of));
  }
  return out;
}

/** "the murder of judge Elena Rios": where the tree takes the title for the head. */
function titles(s: Syntax, cast: Cast, token: number): boolean {
  const { index } = s.sentence;
  const actor = cast.actorAt(index, token + 1);
  if (actor === undefined || cast.actors[actor]!.kind !== 'person' || s.tokens[token]!.upos !== 'NOUN') return false;
  return cast.actors[actor]!.mentions.some(
    (m) => m.sentence === index && m.value.form === 'name' && m.words.from === token + 1 && isHuman(s, cast, token),
  );
}
const isHuman = (s: Syntax, cast: Cast, token: number): boolean => beingOf(s, cast, token) === 'human';

/** Types whose object is something that somebody has or did: "rejected the president's offer", "denounced Israel's decision". */
export const JUDGING = new Set(['ACCUSE', 'REJECT', 'SUPPORT', 'PROTEST', 'THREATEN', 'SANCTION']);
/** Whose the things are, where they are nobody themselves. */
export const ownersOf = (s: Syntax, cast: Cast, objects: readonly number[]): number[] =>
  objects.filter((i) => cast.actorAt(s.sentence.index, i) === undefined).flatMap((i) => kids(s, i, 'nmod:poss'));

/** "Thai and Cambodian soldiers": two sides, by the adjectives of their states. */
export function sidesOf(s: Syntax, cast: Cast, noun: number): ActorIndex[] {
  const adjectives = kids(s, noun, 'amod').flatMap((i) => [i, ...kids(s, i, 'conj')]);
  const countries = adjectives.map((i) => countryOfDemonym(s.tokens[i]!.text)).filter((c) => c !== undefined);
  const states = countries.map((c) => cast.stateOf(c.alpha3)).filter((a) => a !== undefined);
  return states.length === countries.length ? [...new Set(states)] : [];
}
/** Parties within an object: "talks between X and Y", "a meeting of ministers". */
export function ofNouns(s: Syntax, objects: readonly number[]): number[] {
  return objects.flatMap((i) =>
    aroundNoun(s, i)
      .obliques.filter((o) => PARTY.has(o.preposition) || o.preposition === 'of')
      .map((o) => o.head),
  );
}

/** Parties within a phrase of the verb: "spoke by phone with X". */
export const withOf = (s: Syntax, nouns: readonly number[]): number[] => under(s, nouns, ['with']);
export const forOf = (s: Syntax, nouns: readonly number[]): number[] => under(s, nouns, ['for', 'against']);

/** What hangs on the nouns by one of the prepositions. */
export const under = (s: Syntax, nouns: readonly number[], prepositions: readonly string[]): number[] =>
  nouns.flatMap((i) =>
    aroundNoun(s, i)
      .obliques.filter((o) => prepositions.includes(o.preposition))
      .map((o) => o.head),
  );
