import type { Casualty, CasualtyValue, Figure, Toll, TollKind } from '../core/index.js';

const COUNTS = new Set(['stated', 'claimed', 'confirmed']);
const CONDITIONS = new Set(['casualties/condition', 'casualties/taken-to-hospital', 'casualties/treated']);
const size = (c: CasualtyValue): number => c.best ?? c.low ?? c.high ?? 0;

/** One sum of the article: the figures of a clause, or the people that it tells of one by one. */
interface Sum extends Figure {
  readonly size: number;
  readonly order: number;
  readonly inclusive: boolean;
  readonly more: boolean;
  readonly condition: boolean;
}

/**
 * The casualties of one event, reconciled: parts are not added to their totals, retellings count once, those struck are the dead and the hurt
 * together, a later and fuller figure wins, rival claims widen low..high. Other incidents and history count only where there is nothing else.
 * Null where nothing is said. Pure, and independent of the order of its argument but for ties.
 */
export function reconcile(casualties: readonly Casualty[]): Toll {
  const counted = casualties.filter(
    (c) => COUNTS.has(c.value.status) && c.value.per === null && c.value.partOf === null && size(c.value) > 0,
  );
  const used =
    [
      (c: Casualty) => !c.value.aside && c.value.scope !== 'historical',
      (c: Casualty) => c.value.scope !== 'historical',
      () => true,
    ]
      .map((keep) => counted.filter(keep))
      .find((list) => list.length > 0) ?? [];
  const dead = used.filter((c) => c.value.kind === 'killed');
  const died = new Set(dead.map((c) => c.value.group));
  const hurt = used.filter(
    (c) =>
      (c.value.kind === 'injured' || c.value.kind === 'casualties') &&
      !(c.value.best === 1 && c.value.group !== null && died.has(c.value.group)),
  );
  const killed = withAttacker(total(dead), dead);
  const of = (kind: TollKind): Figure | null => total(used.filter((c) => c.value.kind === kind));
  return {
    killed,
    injured: injuredOf(hurt, killed?.best ?? killed?.low ?? 0),
    missing: of('missing'),
    displaced: of('displaced'),
    detained: of('detained'),
    abducted: of('abducted'),
  };
}

/** Of the hurt: what is told of them; where all who were struck are counted, those less the dead. */
function injuredOf(hurt: readonly Casualty[], killed: number): Figure | null {
  const sums = clauses(hurt);
  const struck = best(sums.filter((s) => s.inclusive && !s.more));
  const plain = sums.filter((s) => !s.inclusive);
  const told = best(plain.filter((s) => !s.more)) ?? best(plain.filter((s) => !s.condition)) ?? best(plain);
  const people = persons(hurt);
  if (struck !== undefined && struck.size > killed) {
    const rest = struck.size - killed;
    if (told === undefined ? struck.best !== null || (people?.size ?? 0) <= rest : told.size < rest || told.size === struck.size)
      return less(struck, killed);
  }
  if (told === undefined) return people === undefined ? null : figure(people);
  // "the four were taken to a hospital, where they died"
  if (told.condition && told.size === killed && people === undefined) return null;
  return figure(people !== undefined && people.size > told.size && told.condition ? people : told);
}

/** "killed three people and then himself", "three shot dead; suspect killed": the attacker beside his victims. */
function withAttacker(told: Figure | null, dead: readonly Casualty[]): Figure | null {
  const attackers = dead.filter((c) => c.value.attacker && c.value.best === 1);
  if (told === null || attackers.length === 0) return told;
  const beside = dead.filter(
    (c) =>
      !c.value.attacker &&
      c.value.best !== null &&
      (c.rule === 'casualties/harmed-object' ||
        attackers.some((a) => a.sentence === c.sentence && a.value.harmWord !== c.value.harmWord)),
  );
  const most = clauses(beside).reduce((a, s) => Math.max(a, s.size), 0);
  const sum = most + 1;
  return most === 0 || told.best === null || sum <= told.best
    ? told
    : { low: sum, best: sum, high: told.high === null ? null : sum };
}

/** What is told of the dead, the missing, the driven out... */
function total(list: readonly Casualty[]): Figure | null {
  const sums = clauses(list);
  const told = best(sums.filter((s) => !s.more));
  const people = persons(list);
  const more = sums.filter((s) => s.more && s.order > (people?.order ?? told?.order ?? 0));
  const extra = fullest(more);
  if (told !== undefined) {
    const sum = (people?.size ?? 0) + (extra?.size ?? 0);
    return figure(
      people !== undefined && people.later > 0 && people.size > told.size
        ? people
        : extra !== undefined && told.order > extra.order && sum > told.size
          ? told
          : told,
    );
  }
  if (people === undefined) return extra === undefined ? (sums[0] === undefined ? null : figure(sums[0])) : figure(extra);
  if (extra === undefined) return figure(people);
  const sum = people.size + extra.size;
  return { low: sum, best: extra.best === null ? null : sum, high: extra.high === null ? null : sum };
}

const figure = (s: Figure): Figure => ({ low: s.low, best: s.best, high: s.high });
const less = (s: Figure, by: number): Figure => ({
  low: s.low === null ? null : Math.max(0, s.low - by),
  best: s.best === null ? null : Math.max(0, s.best - by),
  high: s.high === null ? null : Math.max(0, s.high - by),
});
/** The figure that the article tells most often; of two told alike, the fuller. */
function best(sums: readonly Sum[]): Sum | undefined {
  const weight = new Map<number, number>();
  for (const s of sums) weight.set(s.size, (weight.get(s.size) ?? 0) + (s.condition ? 0.5 : 1));
  return sums.reduce<Sum | undefined>((a, b) => {
    if (a === undefined) return b;
    const more = weight.get(b.size)! - weight.get(a.size)!;
    return more > 0 || (more === 0 && b.size > a.size) ? b : a;
  }, undefined);
}
const fullest = (sums: readonly Sum[]): Sum | undefined =>
  sums.reduce<Sum | undefined>((a, b) => (a === undefined || b.size > a.size ? b : a), undefined);

/** Figures of one clause that stand beside each other ("three men and two women") are one sum. */
function clauses(casualties: readonly Casualty[]): Sum[] {
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
  for (const list of byClause.values()) if (list.some((c) => c.value.numeral || c.value.best !== 1)) out.push(add(list));
  return out;
}

/** Those told of one by one, each once; `later` counts those that the text adds to others ("a second victim died"). */
function persons(casualties: readonly Casualty[]): (Sum & { readonly later: number }) | undefined {
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

function add(list: readonly Casualty[]): Sum {
  const plus = (pick: (c: CasualtyValue) => number | null): number | null =>
    list.reduce<number | null>((sum, c) => (sum === null || pick(c.value) === null ? null : sum + pick(c.value)!), 0);
  return {
    low: plus((c) => c.low),
    best: plus((c) => c.best),
    high: plus((c) => c.high),
    size: list.reduce((sum, c) => sum + size(c.value), 0),
    order: list[0]!.span.start,
    inclusive: list.some((c) => c.value.inclusive),
    more: list.every((c) => c.value.more),
    condition: list.every((c) => CONDITIONS.has(c.rule)),
  };
}
