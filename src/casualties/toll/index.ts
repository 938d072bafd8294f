import type { Actor, Casualty, Figure, Toll, TollKind } from '../../core/index.js';
import { injuredOf } from './injured.js';
import { withLater } from './later.js';
import { widen } from './rivals.js';
import { clauses, elect, figure, fullest, persons, plus, weightOf } from './sums.js';

const COUNTS = new Set(['stated', 'claimed', 'confirmed']);

/**
 * The casualties of one event, reconciled: parts are not added to their totals, retellings count once, those struck are the dead and the hurt
 * together, a later and fuller figure wins, rival claims widen low..high. Other incidents and history count only where there is nothing else.
 * `actors` are the article's, by index: whose people the victims are. Null where nothing is said. Pure, and independent of the order of its argument but for ties.
 */
export function reconcile(casualties: readonly Casualty[], actors: readonly Actor[] = []): Toll {
  const counted = casualties.filter(
    (c) => COUNTS.has(c.value.status) && c.value.per === null && c.value.partOf === null && c.value.best !== 0,
  );
  const used =
    [
      (c: Casualty) => !c.value.aside && c.value.scope !== 'historical',
      (c: Casualty) => c.value.scope !== 'historical',
      () => true,
    ]
      .map((keep) => counted.filter(keep))
      .find((list) => list.length > 0) ?? [];
  return tollOf(
    used.filter((c) => !c.value.earlier || !used.some((o) => o.value.kind === c.value.kind && !o.value.earlier)),
    actors,
  );
}

function tollOf(used: readonly Casualty[], actors: readonly Actor[]): Toll {
  const dead = used.filter((c) => c.value.kind === 'killed');
  const died = new Set(dead.map((c) => c.value.group));
  const hurt = used.filter(
    (c) =>
      (c.value.kind === 'injured' || c.value.kind === 'casualties') &&
      c.rule !== 'casualties/killed-or-hurt' && // how many of them were hurt is not said
      !(c.value.best === 1 && c.value.group !== null && died.has(c.value.group)),
  );
  const killed = withAttacker(withLater(total(dead), dead), dead);
  const of = (kind: TollKind): Figure | null => total(used.filter((c) => c.value.kind === kind));
  return {
    killed: widen(killed, dead, actors),
    injured: widen(injuredOf(hurt, dead, killed?.best ?? killed?.low ?? 0), hurt, actors),
    missing: of('missing'),
    displaced: of('displaced'),
    detained: of('detained'),
    abducted: of('abducted'),
  };
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
  const told = elect(sums.filter((s) => !s.more).map((s) => ({ figure: s, size: s.size, weight: weightOf(s) })));
  const people = persons(list);
  if (told !== undefined) {
    // "one man was killed at the scene; a second victim died in hospital"
    const later = people !== undefined && people.later > 0 && people.size > (told.best ?? told.low ?? 0);
    return later ? figure(people) : told;
  }
  const extra = fullest(sums.filter((s) => s.more && s.order > (people?.order ?? 0)));
  if (people === undefined) return extra === undefined ? (sums[0] === undefined ? null : figure(sums[0])) : figure(extra);
  return extra === undefined ? figure(people) : plus(people, extra);
}
