import type { Casualty, Figure } from '../../core/index.js';
import { add, clauses, elect, figure, less, persons, type Sum, size, type Vote, weightOf } from './sums.js';

/** Of the hurt: what most of the article tells of them; where all who were struck are counted, those less the dead. */
export function injuredOf(hurt: readonly Casualty[], dead: readonly Casualty[], killed: number): Figure | null {
  const sums = clauses(hurt);
  const people = persons(hurt);
  // "a body was found; he was shot": of the dead man, where nobody else is told of
  const unknown = people?.members.every((c) => c.value.group === null && c.rule !== 'casualties/condition') === true;
  if (sums.length === 0) return people === undefined || (unknown && killed > 0) ? null : figure(people);
  const votes = sums.flatMap((s) => votesOf(s, hurt, dead, killed));
  const told = elect(votes);
  const only = sums.every((s) => s.condition);
  // "the four were taken to a hospital, where they died"
  if (told === undefined || (only && killed > 0 && sums.every((s) => s.best === killed) && people === undefined))
    return people === undefined ? null : figure(people);
  // "several people were hurt": the five who are told of by name
  if (told.best === null && people !== undefined && people.size >= (told.low ?? people.size))
    return { low: people.size, best: people.size, high: null };
  return people !== undefined && only && people.size > (told.best ?? told.low ?? 0) ? figure(people) : told;
}

function votesOf(s: Sum, hurt: readonly Casualty[], dead: readonly Casualty[], killed: number): Vote[] {
  const weight = weightOf(s);
  const vote = (f: Figure, w: number): Vote => ({ figure: figure(f), size: f.best ?? f.low ?? f.high ?? 0, weight: w });
  if (s.more) {
    // "two men are in critical condition and two others hurt": both; "one killed, six others hurt": the six
    return [vote(add([...toldBefore(s, hurt, dead), ...s.members]), weight)];
  }
  const rest = less(s, killed);
  if (s.inclusive) return s.size > killed ? [vote(rest, weight)] : [];
  // "ten people were wounded; one of them died"
  const died = distinct(dead.filter((c) => c.value.among && c.span.start > s.order && c.sentence - s.sentence <= 2));
  const gone = died.reduce((sum, c) => sum + size(c.value), 0);
  if (gone > 0 && s.size > gone) return [vote(less(s, gone), weight)];
  if (s.found && s.size > killed && killed > 0) return [vote(s, 0.6 * weight), vote(rest, 0.5 * weight)];
  return [vote(s, weight)];
}

/** The hurt whom "the others" are beside: those told before in the sentence, or the one of the sentence before; none where the dead are nearer. */
function toldBefore(s: Sum, hurt: readonly Casualty[], dead: readonly Casualty[]): Casualty[] {
  const groups = new Set(s.members.map((c) => c.value.group));
  const before = hurt.filter(
    (c) => c.span.start < s.order && !c.value.more && c.value.group !== null && !groups.has(c.value.group),
  );
  const here = before.filter((c) => c.sentence === s.sentence);
  const last = before.filter((c) => c.sentence === s.sentence - 1);
  const found = distinct(here.length > 0 ? here : last.every((c) => c.value.best === 1) ? last : []);
  const nearest = found.at(-1);
  const died = nearest === undefined || dead.some((c) => c.span.start > nearest.span.start && c.span.start < s.order);
  return died ? [] : found;
}

function distinct(list: readonly Casualty[]): Casualty[] {
  const seen = new Set<number | null>();
  return list.filter((c) => !seen.has(c.value.group) && seen.add(c.value.group));
}
