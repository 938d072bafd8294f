import type { Actor, Place, Telling } from '../core/index.js';

/**
 * A telling without a day of its own, of what another telling puts on a day, long ago perhaps.
 * Belongs: when they are surely one. Not: what tells two events apart otherwise (same.ts).
 */
export interface World {
  readonly actors: readonly Actor[];
  readonly places: readonly Place[];
}

export const shares = (a: readonly number[], b: readonly number[]): boolean => a.some((x) => b.includes(x));
export const isNamed = (a: Actor): boolean => a.mentions.some((m) => m.value.form === 'name');
export const sentenceOf = (t: Telling): number => t.evidence[0]!.sentence;

export const bothStated = (a: Telling, b: Telling): boolean => a.when?.basis === 'stated' && b.when?.basis === 'stated';

const FATAL = /^(?:kill|murder|assassinat|massacre|execut|slay|slaughter|gun down|shoot to death|shoot dead|beat to death)/;
/** "the murder of Archbishop Romero", "Romero was killed in 1980": nobody is killed twice. */
export function diedOnce(world: World, a: Telling, b: Telling): boolean {
  if (!FATAL.test(a.entry) || !FATAL.test(b.entry)) return false;
  const named = (i: number): boolean => world.actors[i]!.kind === 'person' && isNamed(world.actors[i]!);
  return a.recipients.some((i) => named(i) && b.recipients.includes(i));
}

/**
 * "called for an inquiry into the killing of the two priests ... The killings took place on 24 May": what has no day of its own, or one that it
 * only shares with another deed of its sentence, lies where the telling with a day puts it, months back though that be.
 */
export function datesTheOther(world: World, a: Telling, b: Telling): boolean {
  const [dated, other] = a.historical ? [a, b] : [b, a];
  if (dated.when?.basis !== 'stated' || other.when?.basis === 'stated') return false;
  if (diedOnce(world, a, b)) return true;
  if ((other.when !== null && !other.nominal) || dated.frame === 'anchor' || other.frame === 'anchor') return false;
  const taken = dated.refers || other.refers; // one of them is "the killings", "the attack"
  const near = Math.abs(sentenceOf(a) - sentenceOf(b)) <= 3;
  const open = a.recipients.length === 0 || b.recipients.length === 0;
  const alike = rootOf(a.entry) === rootOf(b.entry) || (open && FATAL.test(a.entry) && FATAL.test(b.entry));
  return taken && (shares(a.recipients, b.recipients) || (near && alike));
}
export const rootOf = (entry: string): string =>
  entry
    .split(' ')
    .at(-1)!
    .replace(/(?:ings?|ed|s|er)$/, '');
