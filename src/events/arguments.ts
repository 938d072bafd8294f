import type { ActorIndex, Trigger } from '../core/index.js';
import { aroundNoun, aroundVerb } from './around.js';
import { carriers } from './carriers.js';
import { beingOf, type Cast, wordSet } from './cast.js';
import { SUFFERED_MODES, SUFFERED_NOUNS } from './lexicon/frames.js';
import { forOf, JUDGING, ofNouns, ownersOf, PARTY, under, who, withOf } from './parties.js';
import { type Around, firstOfJoined, isVerb, kids, type Syntax } from './syntax.js';
import { weaponAt } from './weapons.js';

/**
 * Who does it, to whom, with whom.
 * Belongs: the parties of a verb's or noun's event by its frame and type. Not: which actors a phrase names (parties.ts), what stands around a word
 * (around.ts), which verb carries a noun (carriers.ts).
 */
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
}; /** Who does it, to whom, with whom. */
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
  if (value.frame === 'suffer') return { ...base, actors: [], recipients: who(s, cast, around.subjects) };
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
      // "talks with X", "spoke by phone with X": also where the tree hangs X on the noun
      ...(value.type === 'CONSULT'
        ? [
            ...oblique(['to']),
            ...ofNouns(s, around.objects),
            ...withOf(
              s,
              around.obliques.map((o) => o.head),
            ),
          ]
        : []),
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
  // "deployed 3,000 soldiers": they are the means
  const objects = value.type === 'MOBILIZE' ? [] : around.objects;
  const targets = [
    ...objects,
    ...toWhom,
    // "fired rubber bullets at workers", where the tree hangs them on the bullets
    ...(value.type === 'ASSAULT'
      ? under(
          s,
          around.objects.filter((i) => weaponAt(s, i) !== undefined),
          ['at', 'on', 'against'],
        )
      : []),
    ...(value.entry.endsWith('warrant') ? forOf(s, around.objects) : []), // "an arrest warrant for X"
    // "suspended talks with the rebels", "cut ties with Qatar"
    ...(value.type === 'SANCTION' ? withOf(s, around.objects) : []),
    ...(JUDGING.has(value.type) ? ownersOf(s, cast, around.objects) : []),
  ];
  if (value.type === 'AGREE' || value.type === 'COOPERATE')
    actors = [...new Set([...actors, ...who(s, cast, oblique(['with', 'between']))])];
  if (actors.length > 1 && !around.passive && reciprocal(s, head)) return { ...base, actors, recipients: actors };
  const recipients = who(s, cast, targets).filter((a) => !actors.includes(a));
  return { ...base, actors, recipients };
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
  const bearers = sufferers(s, carried.along[0]);
  const doers: number[] = [];
  if (verb !== undefined && carried.how === 'pass' && bearers.length === 0) doers.push(...verb.agents);
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
      // "were wounded in clashes with rebels", where the tree hangs them on the wounding
      ...sharedWith(s, head),
      // "clashes erupted between police and supporters"
      ...carried.along
        .filter((i) => isVerb(s.tokens[i]))
        .flatMap((i) => aroundVerb(s, i).obliques.filter((o) => o.preposition === 'between'))
        .map((o) => o.head),
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
    ...bearers,
    ...(suffered ? [...oblique(['of']), ...kids(s, head, 'nmod:poss'), ...own.subjects.filter((i) => i !== head)] : []),
  ];
  const recipients = who(s, cast, targets).filter((a) => !actors.includes(a));
  return { ...base, actors, recipients, mutual: false, filled: base.filled || targets.length > 0 };
}

/** What follows "clashes" by "with" or "between" though it hangs on the verb over them. */
function sharedWith(s: Syntax, noun: number): number[] {
  const { deprel, head } = s.tokens[noun]!;
  if (deprel !== 'obl' || head < 0) return [];
  return aroundVerb(s, head)
    .obliques.filter((o) => (o.preposition === 'with' || o.preposition === 'between') && o.head > noun && o.head - noun <= 6)
    .map((o) => o.head);
}

const SUFFERING = new Set(['suffer', 'endure', 'withstand', 'survive', 'escape']);
/** "Ukraine suffered a missile attack", "the attack was suffered by the fund": to whom it was done. */
function sufferers(s: Syntax, verb: number | undefined): readonly number[] {
  if (verb === undefined || !SUFFERING.has(s.tokens[verb]!.lemma)) return [];
  const { passive, agents, subjects } = aroundVerb(s, verb);
  return passive ? agents : subjects;
}

const firstWithPhrases = (s: Syntax, head: number): number => (s.parsed ? firstOfJoined(s, head) : head);
const merge = (a: Around, b: Around): Around => ({
  ...a,
  obliques: [...a.obliques, ...b.obliques],
  agents: [...a.agents, ...b.agents],
  subjects: a.subjects.length > 0 ? a.subjects : b.subjects,
});
