import type { Casualty, CasualtyValue, Figure, Toll, TollKind } from '../core/index.js';

const COUNTS = new Set(['stated', 'claimed', 'confirmed']);
const value = (c: CasualtyValue): number | null => c.best ?? c.low ?? c.high;

/** One figure of the article, told once or more: the statements behind it say it of the same people. */
interface Sum {
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  readonly size: number;
  readonly inclusive: boolean;
  readonly more: boolean;
  readonly order: number;
  readonly single: boolean;
}

/**
 * The casualties of one event, reconciled: parts are not added to their totals, retellings count once, the struck are the dead and the hurt together,
 * the later and fuller figure wins, rival claims widen low..high. Null where nothing is said.
 */
export function reconcile(casualties: readonly Casualty[]): Toll {
  const counted = casualties.filter((c) => COUNTS.has(c.value.status) && c.value.per === null && c.value.percent === null);
  const recent = counted.filter((c) => c.value.scope !== 'historical');
  const known = recent.length > 0 ? recent : counted;
  // "he was shot", and nobody else is told of
  const used = known.some((c) => c.value.group !== null)
    ? known.filter((c) => c.value.group !== null || c.value.best !== 1)
    : known;
  const dead = new Set(used.filter((c) => c.value.kind === 'killed').map((c) => c.value.group));
  const killed = total(sums(used.filter((c) => c.value.kind === 'killed')));
  const hurt = used.filter(
    (c) => (c.value.kind === 'injured' || c.value.kind === 'casualties') && !(c.value.best === 1 && dead.has(c.value.group)),
  );
  const all = sums(hurt);
  const struck = all.filter((s) => s.inclusive && !s.single);
  const plain = all.filter((s) => !s.inclusive || s.single);
  const k = killed?.best ?? killed?.low ?? 0;
  const most = struck.reduce<Sum | undefined>((a, b) => (a === undefined || b.size > a.size ? b : a), undefined);
  let injured = total(plain);
  if (most !== undefined && most.size >= k) {
    const rest = most.size - k;
    const told = injured === null ? 0 : (injured.best ?? injured.low ?? 0);
    if (told < rest || told === most.size) injured = rest > 0 ? shift(most, k) : null;
  }
  return {
    killed,
    injured,
    missing: of(used, 'missing'),
    displaced: of(used, 'displaced'),
    detained: of(used, 'detained'),
    abducted: of(used, 'abducted'),
  };
}

const of = (casualties: readonly Casualty[], kind: TollKind): Figure | null =>
  total(sums(casualties.filter((c) => c.value.kind === kind)));
const shift = (s: Sum, by: number): Figure => ({
  low: s.low === null ? null : Math.max(0, s.low - by),
  best: s.best === null ? null : Math.max(0, s.best - by),
  high: s.high === null ? null : Math.max(0, s.high - by),
});

/** Figures of one clause that stand beside each other ("three men and two women") are one sum; parts are left out. */
function sums(casualties: readonly Casualty[]): Sum[] {
  const clauses = new Map<string, Casualty[]>();
  casualties.forEach((c) => {
    if (c.value.partOf !== null || value(c.value) === 0) return;
    const key = `${c.sentence}:${c.value.harmWord}`;
    const list = clauses.get(key) ?? [];
    if (!list.some((other) => other.value.group === c.value.group && c.value.group !== null)) list.push(c);
    clauses.set(key, list);
  });
  const out: Sum[] = [];
  const singles = new Map<number, Casualty>();
  for (const list of clauses.values()) {
    for (const c of list)
      if (c.value.best === 1 && c.value.group !== null && !singles.has(c.value.group)) singles.set(c.value.group, c);
    if (list.every((c) => c.value.best === 1)) continue;
    out.push(add(list));
  }
  if (singles.size > 0) out.push({ ...add([...singles.values()]), single: true, inclusive: false });
  return out;
}

function add(list: readonly Casualty[]): Sum {
  const plus = (pick: (c: CasualtyValue) => number | null): number | null =>
    list.reduce<number | null>((sum, c) => (sum === null || pick(c.value) === null ? null : sum + pick(c.value)!), 0);
  return {
    low: plus((c) => c.low),
    best: plus((c) => c.best),
    high: plus((c) => c.high),
    size: list.reduce((sum, c) => sum + (value(c.value) ?? 0), 0),
    inclusive: list.some((c) => c.value.inclusive),
    more: list.every((c) => c.value.more),
    order: list[0]!.span.start,
    single: false,
  };
}

/** The fullest figure; people told of one by one, and figures that add to others ("two more people died"), make a sum of their own. */
function total(list: readonly Sum[]): Figure | null {
  const known = list.filter((s) => s.best !== null || s.low !== null || s.high !== null);
  if (known.length === 0) return null;
  const fuller = (a: Sum | undefined, b: Sum): Sum => (a === undefined || b.size > a.size ? b : a);
  const top = known.filter((s) => !s.more && !s.single).reduce<Sum | undefined>(fuller, undefined);
  const single = known.find((s) => s.single);
  const more = known
    .filter((s) => s.more && !s.single && s.order > (single?.order ?? 0))
    .reduce<Sum | undefined>(fuller, undefined);
  const sum = (single?.size ?? 0) + (more?.size ?? 0);
  if (top !== undefined && top.size >= sum) return figure(top);
  if (more === undefined) return figure(single ?? top ?? known[0]!);
  if (single === undefined) return figure(top === undefined ? more : fuller(top, more));
  return { low: sum, best: more.best === null ? null : sum, high: more.high === null || single.high === null ? null : sum };
}

const figure = (s: Sum): Figure => ({ low: s.low, best: s.best, high: s.high });
