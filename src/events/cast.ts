import type { Actor, ActorIndex, ActorMention, Place, PlaceIndex, PlaceMention, Words } from '../core/index.js';
import { ARMED, CROWD, PEOPLE, PUBLIC, TARGETS } from './lexicon/words.js';
import type { Syntax } from './syntax.js';
import { weaponAt } from './weapons.js';

export const wordSet = (list: string): ReadonlySet<string> => new Set(list.split(','));
const armed = wordSet(ARMED);
const publicWords = wordSet(PUBLIC);
const crowd = wordSet(CROWD);
const people = wordSet(PEOPLE);
const targets = wordSet(TARGETS);
const ARMED_SECTORS = new Set(['MIL', 'REB', 'UAF', 'COP', 'CRM', 'PRM', 'SPY']);
const PUBLIC_SECTORS = new Set([
  'GOV',
  'MIL',
  'REB',
  'UAF',
  'COP',
  'JUD',
  'LEG',
  'OPP',
  'PTY',
  'PRM',
  'SPY',
  'IGO',
  'NGO',
  'REF',
  'REL',
  'LAB',
  'ELI',
  'CRM',
]);
const PERSONAL = new Set([
  'he',
  'she',
  'they',
  'him',
  'her',
  'them',
  'who',
  'whom',
  'we',
  'i',
  'us',
  'me',
  'you',
  'himself',
  'herself',
  'themselves',
  'someone',
  'somebody',
  'anyone',
  'everyone',
  'those',
  'others',
  'another',
  'both',
  'one',
]);

/** What the head of a phrase can be in an event. */
export type Being = 'human' | 'body' | 'target' | 'weapon' | 'name' | 'unknown' | 'thing';

/** Who and what is where: actors and places of the article by sentence and token. */
export interface Cast {
  readonly actors: readonly Actor[];
  readonly places: readonly Place[];
  actorAt(sentence: number, token: number): ActorIndex | undefined;
  /** "FBI director Louis Freeh": the person whose title names the body there. */
  bearerAt(sentence: number, token: number): ActorIndex | undefined;
  /** The state of that country (ISO alpha-3), where it is an actor of the article. */
  stateOf(country: string): ActorIndex | undefined;
  /** The state whose name stands there, where the place is taken literally: "attacks on Libya". */
  stateAt(sentence: number, token: number): ActorIndex | undefined;
  actorsIn(sentence: number, words: Words): readonly ActorIndex[];
  placesIn(sentence: number, words: Words): readonly PlaceHere[];
  placeAt(sentence: number, token: number): PlaceHere | undefined;
}
export interface PlaceHere {
  readonly place: PlaceIndex;
  readonly mention: PlaceMention;
}
interface ActorHere {
  readonly actor: ActorIndex;
  readonly mention: ActorMention;
}

export function castOf(actors: readonly Actor[], places: readonly Place[]): Cast {
  const actorsBy = new Map<number, ActorHere[]>();
  actors.forEach((a, actor) => {
    for (const mention of a.mentions) listOf(actorsBy, mention.sentence).push({ actor, mention });
  });
  const placesBy = new Map<number, PlaceHere[]>();
  places.forEach((p, place) => {
    for (const mention of p.mentions) listOf(placesBy, mention.sentence).push({ place, mention });
  });
  for (const list of actorsBy.values()) list.sort((a, b) => a.mention.words.from - b.mention.words.from);
  for (const list of placesBy.values()) list.sort((a, b) => a.mention.words.from - b.mention.words.from);
  const states = new Map<string, ActorIndex>();
  actors.forEach((a, i) => {
    if (a.kind === 'state' && a.country !== null && !states.has(a.country)) states.set(a.country, i);
  });
  const byToken = new Map<number, Map<number, ActorIndex>>();
  const holds = (words: Words, token: number): boolean => words.from <= token && token < words.to;
  return {
    actors,
    places,
    actorAt(sentence, token) {
      let at = byToken.get(sentence);
      if (at === undefined) {
        at = new Map();
        const here = actorsBy.get(sentence) ?? [];
        for (const { actor, mention } of here)
          for (let i = mention.words.from; i < mention.words.to; i++) if (!at.has(i)) at.set(i, actor);
        const heads = new Set<number>();
        for (const { actor, mention } of here)
          if (!heads.has(mention.value.headWord)) {
            heads.add(mention.value.headWord);
            at.set(mention.value.headWord, actor);
          }
        byToken.set(sentence, at);
      }
      return at.get(token);
    },
    bearerAt(sentence, token) {
      const here = actorsBy.get(sentence) ?? [];
      const body = here.find((a) => holds(a.mention.words, token));
      if (body === undefined) return undefined;
      const { start } = body.mention.span;
      return here.find(
        ({ mention }) =>
          mention.value.belongsTo?.start === start &&
          mention.value.form === 'name' &&
          mention.words.from > token &&
          mention.words.from - token <= 8,
      )?.actor;
    },
    stateOf: (country) => states.get(country),
    stateAt(sentence, token) {
      const here = placesBy.get(sentence)?.find((p) => holds(p.mention.words, token));
      if (here === undefined || places[here.place]!.kind !== 'country') return undefined;
      return states.get(places[here.place]!.country ?? '');
    },
    actorsIn: (sentence, words) =>
      (actorsBy.get(sentence) ?? []).filter((a) => holds(words, a.mention.value.headWord)).map((a) => a.actor),
    placesIn: (sentence, words) => (placesBy.get(sentence) ?? []).filter((p) => holds(words, p.mention.words.from)),
    placeAt: (sentence, token) => placesBy.get(sentence)?.find((p) => holds(p.mention.words, token)),
  };
}

function listOf<T>(map: Map<number, T[]>, key: number): T[] {
  let list = map.get(key);
  if (list === undefined) {
    list = [];
    map.set(key, list);
  }
  return list;
}

export function beingOf(s: Syntax, cast: Cast, token: number): Being {
  const t = s.tokens[token]!;
  const actor = cast.actorAt(s.sentence.index, token);
  if (actor !== undefined) {
    const kind = cast.actors[actor]!.kind;
    return kind === 'state' || kind === 'organization' ? 'body' : 'human';
  }
  if (t.upos === 'PRON' || PERSONAL.has(t.lower)) return PERSONAL.has(t.lower) ? 'human' : 'unknown';
  if (t.upos === 'NUM' || /^\d+-?year-?olds?$/.test(t.lower) || (t.lower.startsWith('old') && s.tokens[token - 1]?.lower === '-'))
    return 'human';
  if (is(people, t.lemma, t.lower)) return 'human';
  if (weaponAt(s, token) !== undefined) return 'weapon';
  if (is(targets, t.lemma, t.lower)) return 'target';
  if (cast.placeAt(s.sentence.index, token) !== undefined) return 'target';
  return t.upos === 'PROPN' || (s.sentence.letterCase === 'mixed' && token > 0 && t.text !== t.lower) ? 'name' : 'thing';
}

export const is = (set: ReadonlySet<string>, lemma: string, lower: string): boolean =>
  set.has(lower) || set.has(lemma.toLowerCase()) || (lower.endsWith('s') && set.has(lower.slice(0, -1)));

export function isArmed(s: Syntax, cast: Cast, token: number): boolean {
  const t = s.tokens[token]!;
  const actor = cast.actorAt(s.sentence.index, token);
  if (actor !== undefined) {
    const a = cast.actors[actor]!;
    if (a.kind === 'state' || (a.sector !== null && ARMED_SECTORS.has(a.sector))) return true;
  }
  return is(armed, t.lemma, t.lower);
}

export function isPublicActor(a: Actor): boolean {
  if (a.kind === 'state' || (a.sector !== null && PUBLIC_SECTORS.has(a.sector))) return true;
  if (a.kind === 'person' && a.title !== null)
    return a.title.split(/\s+/).some((w) => is(publicWords, w.toLowerCase(), w.toLowerCase()));
  if (a.kind !== 'group') return false;
  const last = a.name.toLowerCase().split(/\s+/).at(-1)!;
  return is(publicWords, last, last);
}

export function isPublic(s: Syntax, cast: Cast, token: number): boolean {
  const t = s.tokens[token]!;
  const actor = cast.actorAt(s.sentence.index, token);
  return (actor !== undefined && isPublicActor(cast.actors[actor]!)) || is(publicWords, t.lemma, t.lower);
}

/** "militants", "fighters", "delegation": people who are somebody's. */
export const isOfSomebody = (s: Syntax, token: number): boolean => {
  const t = s.tokens[token]!;
  return is(armed, t.lemma, t.lower) || is(people, t.lemma, t.lower) || t.lemma === 'delegation' || t.lemma === 'team';
};

export const isCrowd = (s: Syntax, token: number): boolean => {
  const t = s.tokens[token]!;
  return is(crowd, t.lemma, t.lower) || t.upos === 'NUM';
};
