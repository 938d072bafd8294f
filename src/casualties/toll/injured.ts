import type { Casualty, Figure } from '../../core/index.js';
import { add, clauses, elect, figure, less, persons, type Sum, type Vote } from './sums.js';

/** So many sentences back "the others" may reach. */
const REACH = 2;

/** Of the hurt: what most of the article tells of them; where all who were struck are counted, those less the dead. */
export function injuredOf(hurt: readonly Casualty[], dead: readonly Casualty[], killed: number): Figure | null {
  const sums = clauses(hurt);
  const people = persons(hurt);
  if (sums.length === 0) return people === undefined ? null : figure(people);
  const votes = sums.flatMap((s) => votesOf(s, sums, dead, killed));
  const told = elect(votes);
  const only = sums.every((s) => s.condition);
  // "the four were taken to a hospital, where they died"
  if (told === undefined || (only && told.best === killed && people === undefined))
    return people === undefined ? null : figure(people);
  return people !== undefined && only && people.size > (told.best ?? told.low ?? 0) ? figure(people) : told;
}

function votesOf(s: Sum, sums: readonly Sum[], dead: readonly Casualty[], killed: number): Vote[] {
  const weight = s.condition ? 0.5 : 1;
  const vote = (f: Figure, w: number): Vote => ({ figure: figure(f), size: f.best ?? f.low ?? f.high ?? 0, weight: w });
  if (s.more) {
    const before = toldBefore(s, sums, dead);
    // "two men are in critical condition and two others hurt": both; "one killed, six others hurt": the six
    return before === undefined ? [vote(s, weight)] : [vote(add([...before.members, ...s.members]), weight)];
  }
  const rest = less(s, killed);
  if (s.inclusive) return s.size > killed ? [vote(rest, weight)] : [];
  if (s.found && s.size > killed && killed > 0) return [vote(s, 0.6 * weight), vote(rest, 0.5 * weight)];
  return [vote(s, weight)];
}

/** The hurt whom "the others" are beside: the nearest told before them; none where the dead are nearer. */
function toldBefore(s: Sum, sums: readonly Sum[], dead: readonly Casualty[]): Sum | undefined {
  const groups = new Set(s.members.map((c) => c.value.group));
  const near = (sentence: number, order: number): boolean => order < s.order && s.sentence - sentence <= REACH;
  const before = sums
    .filter((o) => near(o.sentence, o.order) && !o.more && !o.members.some((c) => groups.has(c.value.group)))
    .sort((a, b) => b.order - a.order)[0];
  if (before === undefined) return undefined;
  const died = dead.some((c) => near(c.sentence, c.span.start) && c.span.start > before.order);
  return died ? undefined : before;
}
