import { type ActorIndex, type Span, spanOfWords, type Trigger } from '../core/index.js';
import { countryOfDemonym } from '../world/index.js';
import { beingOf, type Cast, is, isOfSomebody, wordSet } from './cast.js';
import {
  CAUSING_VERBS,
  OCCUR_VERBS,
  REACTION_VERBS,
  STRETCHES,
  SUFFERED_MODES,
  SUFFERED_NOUNS,
  SUPPORT_VERBS,
} from './lexicon/frames.js';
import {
  type Around,
  aroundNoun,
  aroundVerb,
  firstOfJoined,
  isVerb,
  joined,
  kids,
  prepositionOf,
  type Syntax,
} from './syntax.js';
import { weaponAt } from './weapons.js';

export interface Arguments {
  readonly actors: readonly ActorIndex[];
  readonly recipients: readonly ActorIndex[];
  readonly thirdParties: readonly ActorIndex[];
  /** Verbs that carry an event noun ("launched an attack", "clashes erupted"). */
  readonly along: readonly number[];
  /** A carrying verb says that the noun's event took place. */
  readonly occurs: boolean;
  /** Somebody or something is named as agent or patient, be it known as an actor or not. */
  readonly filled: boolean;
  readonly mutual: boolean;
  /** People are among those to whom it is done. */
  readonly harmed: boolean;
  /** The noun is the object of a verb that carries it ("carry out ambushes"). */
  readonly carried: boolean;
}

const support = wordSet(SUPPORT_VERBS);
const occur = wordSet(OCCUR_VERBS);
const causing = wordSet(CAUSING_VERBS);
const reactions = wordSet(REACTION_VERBS);
const stretches = wordSet(STRETCHES);
const sufferedModes = wordSet(SUFFERED_MODES);
const sufferedNouns = wordSet(SUFFERED_NOUNS);

/** Prepositions that lead to those to whom it is done, by type. */
const TO_WHOM: Readonly<Record<string, readonly string[]>> = {
  ASSAULT: ['on', 'at', 'against', 'upon', 'into', 'towards', 'toward'],
  REQUEST: ['on', 'to', 'upon', 'from', 'with'],
  ACCUSE: ['against', 'at', 'on', 'of', 'into', 'about', 'to', 'over'],
  SUPPORT: ['for', 'to', 'of', 'with', 'behind', 'by', 'from'],
  AID: ['to', 'for', 'in'],
  AGREE: ['to', 'for'],
  CONCEDE: ['to', 'for'],
  REJECT: ['of', 'to', 'from'],
  THREATEN: ['against', 'at', 'to', 'with'],
  PROTEST: ['against', 'at'],
  SANCTION: ['on', 'against', 'of', 'with', 'to'],
  COERCE: ['of', 'on', 'against'],
  MOBILIZE: ['against'],
  RETREAT: ['to', 'of'],
  CONSULT: ['to', 'with', 'of'],
  COOPERATE: ['to'],
  DISASTER: [],
  ACCIDENT: [],
};
const PARTY = new Set(['with', 'between', 'among', 'by', 'and', 'involving', 'against', 'pitting']);
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
function who(s: Syntax, cast: Cast, tokens: readonly number[]): ActorIndex[] {
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
    // "Hamas militants fired rockets", "met a Hamas delegation"
    if (isOfSomebody(s, i)) for (const n of kids(s, i, 'compound', 'nmod:poss')) put(cast.actorAt(s.sentence.index, n));
    if (t.upos === 'NUM' || is(PART_NOUNS, t.lemma, t.lower))
      for (const of of kids(s, i, 'nmod')) if (prepositionOf(s, of) === 'of') put(cast.actorAt(s.sentence.index, of));
    for (const of of kids(s, i, 'appos')) put(cast.actorAt(s.sentence.index, of));
  }
  return out;
}

/** Types whose object is something that somebody has or did: "rejected the president's offer", "denounced Israel's decision". */
const JUDGING = new Set(['ACCUSE', 'REJECT', 'SUPPORT', 'PROTEST', 'THREATEN']);
/** Whose the things are, where they are nobody themselves. */
const ownersOf = (s: Syntax, cast: Cast, objects: readonly number[]): number[] =>
  objects.filter((i) => cast.actorAt(s.sentence.index, i) === undefined).flatMap((i) => kids(s, i, 'nmod:poss'));

/** "Thai and Cambodian soldiers": two sides, by the adjectives of their states. */
function sidesOf(s: Syntax, cast: Cast, noun: number): ActorIndex[] {
  const adjectives = kids(s, noun, 'amod').flatMap((i) => [i, ...kids(s, i, 'conj')]);
  const countries = adjectives.map((i) => countryOfDemonym(s.tokens[i]!.text)).filter((c) => c !== undefined);
  const states = countries.map((c) => cast.stateOf(c.alpha3)).filter((a) => a !== undefined);
  return states.length === countries.length ? [...new Set(states)] : [];
}

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
function carriers(
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

/** Who does it, to whom, with whom. */
export function argumentsOf(s: Syntax, cast: Cast, trigger: Trigger): Arguments {
  const { nominal, headWord } = trigger.value;
  const found = nominal ? nounArguments(s, cast, trigger, headWord) : verbArguments(s, cast, trigger, headWord);
  if (trigger.value.type !== 'ASSAULT' || found.mutual) return found;
  return { ...found, actors: found.actors.filter((a) => !HARMED.test(cast.actors[a]!.name)) };
}
/** Those who are never the ones that shell or shoot: "six civilians", "the victims". */
const HARMED = /\b(?:civilians?|victims?|survivors?|bystanders?|hostages?|passers-by|babies|infants?|toddlers?)$/i;

/** "accused each other": each does it to the other. */
function reciprocal(s: Syntax, verb: number): boolean {
  const [a, b] = [s.tokens[verb + 1]?.lower, s.tokens[verb + 2]?.lower];
  return (a === 'each' && b === 'other') || (a === 'one' && b === 'another');
}

function verbArguments(s: Syntax, cast: Cast, { value }: Trigger, head: number): Arguments {
  const around = aroundVerb(s, head);
  const oblique = (set: readonly string[] | ReadonlySet<string>): number[] =>
    around.obliques
      .filter((o) => (Array.isArray(set) ? set.includes(o.preposition) : (set as ReadonlySet<string>).has(o.preposition)))
      .map((o) => o.head);
  const toWhom = oblique(TO_WHOM[value.type] ?? []);
  const filled = around.subjects.length + around.objects.length + around.agents.length > 0;
  if (value.frame === 'experience')
    return {
      actors: who(s, cast, [...around.subjects, ...around.objects]),
      recipients: who(
        s,
        cast,
        around.agents.flatMap((i) => aroundNoun(s, i).obliques.map((o) => o.head)),
      ),
      thirdParties: [],
      along: alongVerb(s, head),
      occurs: true,
      filled: true,
      mutual: false,
      harmed: false,
      carried: false,
    };
  const base = {
    thirdParties: [],
    along: alongVerb(s, head),
    occurs: true,
    filled,
    mutual: value.frame === 'mutual',
    harmed: around.objects.some((i) => beingOf(s, cast, i) === 'human'),
    carried: false,
  };
  if (value.frame === 'undergo')
    return { ...base, actors: [], recipients: who(s, cast, value.type === 'ASSAULT' ? [] : around.objects) };
  if (value.frame === 'mutual') {
    if (value.mode === 'third-party') {
      const parties = who(s, cast, [...oblique(PARTY), ...ofNouns(s, around.objects)]);
      return {
        ...base,
        actors: parties.length > 0 ? parties : who(s, cast, around.subjects),
        recipients: [],
        thirdParties: parties.length > 0 ? who(s, cast, around.subjects) : [],
      };
    }
    const parties = who(s, cast, [
      ...around.subjects,
      ...around.agents,
      ...around.objects,
      ...oblique(PARTY),
      ...(value.type === 'CONSULT' ? [...oblique(['to']), ...ofNouns(s, around.objects)] : []),
    ]);
    return { ...base, actors: parties, recipients: [] };
  }
  const byWeapon = around.subjects.length > 0 && around.subjects.every((i) => weaponAt(s, i) !== undefined);
  const doers = around.passive
    ? around.agents
    : byWeapon
      ? around.subjects.flatMap((i) => kids(s, i, 'amod', 'compound', 'nmod:poss')) // "a Ukrainian drone hit"
      : around.subjects;
  let actors = who(
    s,
    cast,
    doers.filter((i) => value.frame !== 'harm' || beingOf(s, cast, i) !== 'thing'),
  );
  const targets = [...around.objects, ...toWhom, ...(JUDGING.has(value.type) ? ownersOf(s, cast, around.objects) : [])];
  if (value.type === 'AGREE' || value.type === 'COOPERATE')
    actors = [...new Set([...actors, ...who(s, cast, oblique(['with', 'between']))])];
  if (actors.length > 1 && !around.passive && reciprocal(s, head)) return { ...base, actors, recipients: actors };
  const recipients = who(s, cast, targets).filter((a) => !actors.includes(a));
  return { ...base, actors, recipients };
}

/** Parties within an object: "talks between X and Y", "a meeting of ministers". */
function ofNouns(s: Syntax, objects: readonly number[]): number[] {
  return objects.flatMap((i) =>
    aroundNoun(s, i)
      .obliques.filter((o) => PARTY.has(o.preposition) || o.preposition === 'of')
      .map((o) => o.head),
  );
}

/** A verb's date may hang on the verb that it completes: "began firing on Monday". */
function alongVerb(s: Syntax, head: number): number[] {
  if (!s.parsed) return [];
  const { deprel, head: up } = s.tokens[head]!;
  return deprel === 'xcomp' && up >= 0 ? [up] : [];
}

function nounArguments(s: Syntax, cast: Cast, { value }: Trigger, head: number): Arguments {
  const around = aroundNoun(s, firstWithPhrases(s, head));
  const own = firstWithPhrases(s, head) === head ? around : merge(aroundNoun(s, head), around);
  const carried = carriers(s, head);
  const verb: Around | undefined = carried.carrier >= 0 ? aroundVerb(s, carried.carrier) : undefined;
  const oblique = (list: readonly string[]): number[] =>
    own.obliques.filter((o) => list.includes(o.preposition)).map((o) => o.head);
  const carrierLemma = carried.carrier >= 0 ? s.tokens[carried.carrier]!.lemma : '';
  const doers: number[] = [];
  if (verb !== undefined && carried.how === 'pass') doers.push(...verb.agents);
  if (verb !== undefined && carried.how === 'obj') doers.push(...(verb.passive ? verb.agents : verb.subjects));
  const struck = carried.how === 'nsubj' && verb !== undefined ? verb.objects.filter((i) => beingOf(s, cast, i) === 'human') : [];
  const key = `${value.type}/${value.mode}`;
  if (value.type === 'CONSULT' && doers.length === 0 && s.parsed) {
    // "during a visit to Yerevan, the minister said", "after talks with them he flew home"
    const over = s.tokens[firstOfJoined(s, head)]!;
    if (over.deprel === 'obl' && over.head >= 0 && isVerb(s.tokens[over.head])) doers.push(...aroundVerb(s, over.head).subjects);
  }
  const suffered = sufferedModes.has(key) || sufferedNouns.has(value.entry);
  const owners = own.subjects.filter((i) => i !== head && !(value.frame === 'weapon'));
  const base = {
    thirdParties: [] as readonly ActorIndex[],
    along: carried.along,
    occurs: carried.occurs,
    harmed: struck.length > 0,
    carried: carried.how === 'obj',
    filled: own.agents.length + doers.length + struck.length > 0,
  };
  if (value.frame === 'mutual') {
    const host = carried.how === 'obj' && carrierLemma === 'host' ? who(s, cast, doers) : [];
    const over = s.parsed ? [] : oblique(['over']);
    const parties = who(s, cast, [
      ...oblique(['between', 'with', 'among', 'by', 'of', 'from', 'involving']),
      ...own.agents,
      ...owners,
      ...(host.length > 0 ? [] : doers),
    ]).filter((a) => !who(s, cast, over).includes(a));
    return {
      ...base,
      actors: parties.filter((a) => !host.includes(a)),
      recipients: [],
      thirdParties: host,
      mutual: true,
      filled: base.filled || parties.length > 0,
    };
  }
  const by = [
    ...own.agents,
    ...doers,
    ...oblique(['from']),
    ...(suffered ? [] : owners),
    ...(value.mode === 'resign' || value.type === 'PROTEST' || value.type === 'REQUEST' ? oblique(['of']) : []),
  ];
  const actors = who(s, cast, by);
  const targets = [
    ...oblique(TO_WHOM[value.type] ?? []),
    ...struck,
    ...(suffered ? [...oblique(['of']), ...kids(s, head, 'nmod:poss'), ...own.subjects.filter((i) => i !== head)] : []),
  ];
  const recipients = who(s, cast, targets).filter((a) => !actors.includes(a));
  return { ...base, actors, recipients, mutual: false, filled: base.filled || targets.length > 0 };
}

const firstWithPhrases = (s: Syntax, head: number): number => (s.parsed ? firstOfJoined(s, head) : head);
const merge = (a: Around, b: Around): Around => ({
  ...a,
  obliques: [...a.obliques, ...b.obliques],
  agents: [...a.agents, ...b.agents],
  subjects: a.subjects.length > 0 ? a.subjects : b.subjects,
});

/** Weapons and means named in the clause. */
export function instrumentsIn(
  s: Syntax,
  words: { readonly from: number; readonly to: number },
): { readonly span: Span; readonly mode: string; readonly from: number }[] {
  const out: { span: Span; mode: string; from: number }[] = [];
  for (let i = words.to - 1; i >= words.from; i--) {
    const weapon = weaponAt(s, i);
    if (weapon === undefined || s.tokens[i]!.upos === 'VERB') continue;
    out.unshift({ span: spanOfWords(s.sentence, weapon.words), mode: weapon.mode, from: weapon.words.from });
    i = weapon.words.from;
  }
  return out;
}
