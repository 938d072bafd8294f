import type { Casualty, CasualtyValue, Figure } from '../../core/index.js';

/**
 * Belongs: the sums that an article tells of one kind of harm: the figures of a clause added up, and the people that it tells of one by one.
 * Not: which of them is the toll.
 */

const CONDITIONS = new Set(['casualties/condition', 'casualties/taken-to-hospital', 'casualties/treated']);
/** "found two men with gunshot wounds": some of them may have died since. */
const FOUND = new Set(['casualties/wounds-suffered', 'casualties/wounded-people']);

export const size = (c: CasualtyValue): number => c.best ?? c.low ?? c.high ?? 0;

/** One sum of the article: the figures of a clause, or the people that it tells of one by one. */
export interface Sum extends Figure {
  readonly size: number;
  readonly order: number;
  readonly sentence: number;
  readonly members: readonly Casualty[];
  /** All who were struck, dead or hurt. */
  readonly inclusive: boolean;
  /** Beside those told before. */
  readonly more: boolean;
  /** Told only by where they are now. */
  readonly condition: boolean;
  readonly found: boolean;
  /** A running total ("the toll rose to 45"). */
  readonly total: boolean;
}

export function add(list: readonly Casualty[]): Sum {
  const plus = (pick: (c: CasualtyValue) => number | null): number | null =>
    list.reduce<number | null>((sum, c) => (sum === null || pick(c.value) === null ? null : sum + pick(c.value)!), 0);
  return {
    // "parents and two children": two at least
    low: list.reduce<number | null>((sum, c) => (c.value.low === null ? sum : (sum ?? 0) + c.value.low), null),
    best: plus((c) => c.best),
    high: plus((c) => c.high),
    size: list.reduce((sum, c) => sum + size(c.value), 0),
    order: list[0]!.span.start,
    sentence: list[0]!.sentence,
    members: list,
    inclusive: list.some((c) => c.value.inclusive),
    more: list.every((c) => c.value.more),
    condition: list.every((c) => CONDITIONS.has(c.rule)),
    found: list.every((c) => FOUND.has(c.rule)),
    total: list.some((c) => c.rule === 'casualties/toll-reached' || c.rule === 'casualties/number-of-dead'),
  };
}

/** Figures of one clause that stand beside each other ("three men and two women") are one sum. */
export function clauses(casualties: readonly Casualty[]): Sum[] {
  const byClause = new Map<string, Casualty[]>();
  for (const c of casualties) {
    const key = `${c.sentence}:${c.value.harmWord}`;
    const list = byClause.get(key) ?? [];
    // "three children and three adults": equal figures side by side are two groups all the same
    const beside = c.value.numeral && (c.value.best ?? 0) > 1;
    const told = list.some(
      (other) => other.value.group === c.value.group && !(beside && other.value.numeral && other.rule === c.rule),
    );
    if (c.value.group === null || !told) list.push(c);
    byClause.set(key, list);
  }
  const out: Sum[] = [];
  for (const all of byClause.values()) {
    const list = named(all);
    if (list.some((c) => c.value.numeral || c.value.best !== 1) && list.some((c) => size(c.value) > 0)) out.push(add(list));
  }
  return out;
}

/** "her parents, Ana Ruiz and Jo Ruiz, were killed": the names say who the parents are. */
function named(list: readonly Casualty[]): readonly Casualty[] {
  const known = list.filter((c) => size(c.value) > 0);
  return known.length >= 2 && known.every((c) => c.value.best === 1) ? known : list;
}

/** Those told of one by one, each once; `later` counts those that the text adds to others ("a second victim died"). */
export function persons(casualties: readonly Casualty[]): (Sum & { readonly later: number }) | undefined {
  const one = new Map<number, Casualty>();
  let nobody: Casualty | undefined;
  let later = 0;
  for (const c of casualties) {
    if (c.value.best !== 1) continue;
    if (c.value.group === null) nobody ??= c;
    else if (!one.has(c.value.group)) {
      one.set(c.value.group, c);
      if (c.value.more) later += 1;
    }
  }
  // "he was shot", and nobody else is told of
  const list = one.size > 0 ? [...one.values()] : nobody !== undefined ? [nobody] : [];
  return list.length === 0 ? undefined : { ...add(list), later };
}

export const figure = (s: Figure): Figure => ({ low: s.low, best: s.best, high: s.high });
export const less = (s: Figure, by: number): Figure => ({
  low: s.low === null ? null : Math.max(0, s.low - by),
  best: s.best === null ? null : Math.max(0, s.best - by),
  high: s.high === null ? null : Math.max(0, s.high - by),
});
export const plus = (a: Figure, b: Figure): Figure => ({
  low: a.low === null || b.low === null ? null : a.low + b.low,
  best: a.best === null || b.best === null ? null : a.best + b.best,
  high: a.high === null || b.high === null ? null : a.high + b.high,
});

export const fullest = (sums: readonly Sum[]): Sum | undefined =>
  sums.reduce<Sum | undefined>((a, b) => (a === undefined || b.size > a.size ? b : a), undefined);

/** The headline and the lead sum up: what they tell weighs more than the parts that follow; so does a running total. */
export const weightOf = (s: Sum): number =>
  (s.condition ? 0.5 : 1) + (s.sentence <= LEAD && !s.condition ? 0.5 : 0) + (s.total ? 1 : 0);
const LEAD = 2;

/** A figure that may be the toll, and how much of the article speaks for it. */
export interface Vote {
  readonly figure: Figure;
  readonly size: number;
  readonly weight: number;
}

/**
 * The figure that the article tells most; of two told alike, the fuller. A number goes before a vague word that it fits ("several people were
 * hurt ... the four victims").
 */
export function elect(votes: readonly Vote[]): Figure | undefined {
  const numbers = votes.filter((v) => v.figure.best !== null);
  const vague = votes.filter((v) => v.figure.best === null);
  const most = vague.reduce((a, v) => Math.max(a, v.size), 0);
  const fitting = numbers.filter((v) => v.size >= Math.min(most, 3));
  const able = fitting.length > 0 ? fitting : vague.length > 0 ? vague : numbers;
  const weight = new Map<number, number>();
  for (const v of able) weight.set(v.size, (weight.get(v.size) ?? 0) + v.weight);
  let best: Vote | undefined;
  for (const v of able) {
    if (best === undefined) {
      best = v;
      continue;
    }
    const more = weight.get(v.size)! - weight.get(best.size)!;
    if (more > 0 || (more === 0 && v.size > best.size)) best = v;
  }
  return best === undefined ? undefined : figure(best.figure);
}
