import type { ActorIndex, Trigger, WhenValue } from '../core/index.js';
import type { Arguments } from './arguments.js';
import { aroundNoun, aroundVerb } from './around.js';
import { beingOf, type Cast, wordSet } from './cast.js';
import { CAUSING_VERBS, MASS_NOUNS } from './lexicon/frames.js';
import { kids, type Syntax } from './syntax.js';
import { rankOf, type Where } from './where.js';

/**
 * Violence told in general: "attacks against civilians must end", "violence has increased", "those who murder mayors".
 * Belongs: whether the words of a telling bound it to one happening: a day, a town, people who are named or counted, a count, a past verb that says
 * that it took place. Not: whether it is real (modality.ts), whether it is usual (grounds.ts).
 */
export interface Bounds {
  readonly s: Syntax;
  readonly cast: Cast;
  readonly trigger: Trigger;
  readonly args: Arguments;
  readonly when: WhenValue | undefined;
  readonly where: Where | undefined;
  readonly definite: boolean;
  readonly toCome: boolean;
  /** Figures of the sentence: people counted are people in particular. */
  readonly counts: boolean;
}

const mass = wordSet(MASS_NOUNS);
const causing = wordSet(CAUSING_VERBS);

export function isGeneral(b: Bounds): boolean {
  const { trigger, when, where, cast } = b;
  if (trigger.value.type !== 'ASSAULT' || b.counts) return false;
  if (when?.basis === 'stated' && when.precision !== 'year' && when.precision !== 'decade' && when.precision !== 'century')
    return false;
  if (where?.stated === true && rankOf(cast.places[where.place]!) > 1) return false;
  return trigger.value.nominal ? nounIsGeneral(b) : verbIsGeneral(b);
}

function nounIsGeneral({ s, cast, trigger, args, definite }: Bounds): boolean {
  const { headWord, entry, frame } = trigger.value;
  if (counted(s, headWord, trigger.words.from)) return false;
  if (args.recipients.some((a) => isCertain(cast, a))) return false;
  if (tookPlace(s, args)) return false;
  const token = s.tokens[headWord]!;
  const plural = token.xpos === 'NNS' || token.xpos === 'NNPS' || (token.lower.endsWith('s') && !token.lower.endsWith('ss'));
  const patients = aroundNoun(s, headWord).obliques.filter(
    (o) => o.preposition === 'of' && ['human', 'body', 'target', 'thing'].includes(beingOf(s, cast, o.head)),
  );
  if (patients.some((o) => !isBare(s, o.head))) return false;
  if (plural) return true;
  if (frame !== 'weapon' && patients.length > 0) return true; // "the kidnapping of officials"
  return mass.has(entry) && !definite;
}

/** "murdering mayors", "have attacked garrisons", "to fight": nobody in particular at no time. */
function verbIsGeneral({ s, cast, trigger, args, toCome }: Bounds): boolean {
  const { headWord, frame } = trigger.value;
  if (frame === 'undergo' || frame === 'suffer' || frame === 'experience') return false;
  const token = s.tokens[headWord]!;
  const { objects } = aroundVerb(s, headWord);
  if (args.recipients.some((a) => isCertain(cast, a))) return false;
  if (objects.some((i) => !isBare(s, i) || beingOf(s, cast, i) === 'name')) return false;
  if (objects.length === 0 && frame !== 'mutual' && !toCome) return false;
  const aux = kids(s, headWord, 'aux').map((i) => s.tokens[i]!.lower);
  const finitePast = token.xpos === 'VBD' && aux.length === 0;
  const passivePast = kids(s, headWord, 'aux:pass').some((i) => ['was', 'were'].includes(s.tokens[i]!.lower)) && aux.length === 0;
  return !finitePast && !passivePast;
}

const INDEFINITE = new Set([
  'a',
  'an',
  'another',
  'one',
  'each',
  'several',
  'numerous',
  'dozens',
  'series',
  'wave',
  'spate',
  'latest',
  'recent',
  'this',
  'these',
  'yesterday',
  'today',
]);
/** "two attacks", "a wave of bombings", "the recent killings". */
function counted(s: Syntax, head: number, from: number): boolean {
  for (let i = from - 1; i >= Math.max(0, from - 4); i--) {
    const t = s.tokens[i]!;
    if (t.upos === 'NUM' || INDEFINITE.has(t.lower)) return true;
    if (t.upos === 'VERB' || t.upos === 'PUNCT') break;
  }
  return kids(s, head, 'nummod').length > 0;
}

/** A noun without number, owner or name: "civilians", "public vehicles". */
function isBare(s: Syntax, head: number): boolean {
  const t = s.tokens[head]!;
  if (t.xpos !== 'NNS' && !COLLECTIVE.has(t.lower)) return false;
  return (
    kids(s, head, 'nummod', 'det', 'appos', 'flat', 'acl:relcl').length === 0 &&
    kids(s, head, 'amod', 'compound').every((i) => s.tokens[i]!.upos !== 'NUM')
  );
}
const COLLECTIVE = new Set([
  'personnel',
  'staff',
  'livestock',
  'property',
  'infrastructure',
  'opposition',
  'population',
  'everyone',
  'anyone',
]);

/** Somebody in particular: named, or counted ("six guerrillas"). */
function isCertain(cast: Cast, actor: ActorIndex): boolean {
  const { kind, name, mentions } = cast.actors[actor]!;
  if (kind === 'person' || kind === 'organization') return true;
  return (
    kind === 'group' &&
    (/^(?:an? |one|two|three|four|five|six|seven|eight|nine|ten|\d)/i.test(name) || mentions.some((m) => m.value.form === 'name'))
  );
}

/** "clashes erupted", "attacks left three dead", "raids were carried out": a past verb carries the noun. */
function tookPlace(s: Syntax, args: Arguments): boolean {
  return (
    args.occurs &&
    args.along.some((i) => {
      const t = s.tokens[i]!;
      if (t.upos !== 'VERB' && t.upos !== 'AUX') return false;
      if (causing.has(t.lemma)) return false;
      if (t.xpos === 'VBD') return kids(s, i, 'aux').length === 0;
      return t.xpos === 'VBN' && kids(s, i, 'aux:pass').some((a) => ['was', 'were'].includes(s.tokens[a]!.lower));
    })
  );
}
