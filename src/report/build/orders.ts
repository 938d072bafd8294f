import { type Actor, type Casualty, firstStart, type Layers } from '../../core/index.js';
import { type Order, order } from '../order.js';
import type { ReportLayers } from './layers.js';
import { shownOf } from './shown.js';

export interface Orders {
  readonly events: Order;
  readonly actors: Order;
  readonly places: Order;
  readonly casualties: Order;
  readonly dates: Order;
}

export function ordersOf({ events, actors, places, casualties, dates }: ReportLayers): Orders {
  const keptActors = actorsThatCount(events.list, casualties, actors);
  const placed = new Set([...events.list.map((e) => e.place), ...casualties.map((c) => c.value.place)]);
  return {
    events: order(
      'e',
      events.list.length,
      () => true,
      (i) => firstStart(events.list[i]!.evidence),
    ),
    actors: order(
      'a',
      actors.length,
      (i) => keptActors.has(i),
      (i) => firstStart(actors[i]!.mentions),
    ),
    places: order(
      'p',
      places.length,
      (i) => placed.has(i) || places[i]!.mentions.some((m) => !m.value.ofBody),
      (i) => firstStart(shownOf(places[i]!)),
    ),
    casualties: order(
      'c',
      casualties.length,
      () => true,
      (i) => casualties[i]!.span.start,
    ),
    dates: order(
      'd',
      dates.length,
      () => true,
      (i) => dates[i]!.span.start,
    ),
  };
}

function actorsThatCount(
  events: Layers['events']['list'],
  casualties: readonly Casualty[],
  actors: readonly Actor[],
): Set<number> {
  const kept = new Set<number>();
  const keep = (index: number | null): void => {
    for (let i = index; i !== null && !kept.has(i); i = actors[i]!.affiliation) kept.add(i); // whom it speaks for stays with it
  };
  actors.forEach((actor, i) => {
    if (actor.mentions.some((m) => m.value.form === 'name')) keep(i);
  });
  for (const e of events) {
    for (const i of [...e.actors, ...e.recipients, ...e.thirdParties]) keep(i);
    for (const a of e.attribution) keep(a.actor);
  }
  for (const { value } of casualties) {
    keep(value.side);
    keep(value.attribution?.actor ?? null);
  }
  return kept;
}
